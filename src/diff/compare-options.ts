import type { FieldOption } from "../core/model/workspace.js";
import type { ChangeList } from "./change-list.js";
import { fieldPlace, optionPlace } from "./change-places.js";
import { changedKeys } from "./changed-keys.js";
import { compareDeprecations } from "./compare-deprecations.js";
import type { ComparedField } from "./compare-fields.js";
import { matchOptions } from "./match-models.js";

/** Options of a field, one by one, and the order of those that stay. */
export function compareOptions({ objects, before, after, on }: ComparedField, changes: ChangeList): void {
  if (before.options === null || after.options === null) return;
  const pairs = matchOptions(before.options, after.options);
  const kept: FieldOption[] = [];
  for (const { before: old, after: next } of pairs) {
    if (old === null && next !== null)
      changes.tell("option-added", optionPlace(objects.after, after, next), before, { on });
    if (old === null) continue;
    const place = optionPlace(objects.before, before, old);
    if (next === null) {
      changes.tell("option-removed", place, before, { on });
      continue;
    }
    kept.push(old);
    if (old.value !== next.value)
      changes.tell("option-renamed", place, before, { on, before: old.value, after: next.value });
    const shown = changedKeys(old, next, ["label", "color"]);
    compareDeprecations({ before: old, after: next }, place, before, changes, on);
    if (shown.length > 0) changes.tell("option-presentation-changed", place, before, { on, detail: shown.join(", ") });
  }
  const places = kept.map((option) => before.options?.indexOf(option) ?? 0);
  if (places.some((place, index) => index > 0 && place < places[index - 1]!))
    changes.tell("options-reordered", fieldPlace(objects.before, before), before, { on });
}
