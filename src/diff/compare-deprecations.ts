import { jsonEqual } from "../core/json/json-equal.js";
import { printDeprecation, type Deprecation } from "../core/model/deprecation.js";
import type { ChangeList, ChangeOwner } from "./change-list.js";
import type { ChangePlace } from "./change-places.js";
import type { ChangeTopic } from "./change-topics.js";
import type { Surface } from "./change.js";

interface Deprecable {
  readonly deprecated: Deprecation | null;
}

/** The deprecations of two states of an object, a field or an option. */
export function compareDeprecations(
  { before, after }: { readonly before: Deprecable; readonly after: Deprecable },
  place: ChangePlace,
  owner: ChangeOwner,
  changes: ChangeList,
  on: readonly Surface[] = ["rest", "graphql"],
): void {
  const [old, next] = [before.deprecated, after.deprecated];
  if (jsonEqual(old, next)) return;
  changes.tell(topicOf(old, next), place, owner, {
    on,
    before: printDeprecation(old),
    after: printDeprecation(next),
  });
}

/** A sunset that comes sooner takes time from clients that have planned for it. */
function topicOf(before: Deprecation | null, after: Deprecation | null): ChangeTopic {
  if (before === null) return "deprecation-added";
  if (after === null) return "deprecation-removed";
  const isEarlier = before.sunset !== null && after.sunset !== null && after.sunset < before.sunset;
  return isEarlier ? "sunset-advanced" : "deprecation-changed";
}
