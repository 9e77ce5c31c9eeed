import type { DataEffect } from "../change/model-change.js";
import type { Field, FieldOption, Workspace } from "../workspace.js";

/**
 * What records need when options change from one model to the next: a new value in place of the old one of the same
 * option; and nothing that holds an option which goes, unless it may be taken away.
 */
export function optionEffects(before: Workspace, after: Workspace, mayLoseValues: boolean): readonly DataEffect[] {
  const earlier = new Map(before.objects.flatMap(({ fields }) => fields.map((field) => [field.id, field])));
  return after.objects.flatMap((object) =>
    object.fields.flatMap((field) => {
      const previous = earlier.get(field.id);
      return previous === undefined ? [] : effectsOf(object.id, previous, field, mayLoseValues);
    }),
  );
}

function effectsOf(objectId: string, before: Field, after: Field, mayLoseValues: boolean): readonly DataEffect[] {
  if (before.options === null || after.options === null) return [];
  const now = new Map(after.options.map((option) => [option.id, option]));
  const kept = new Set(after.options.map(({ value }) => value));
  const renamed = before.options.flatMap(({ id, value: from }) => {
    const to = now.get(id)?.value ?? from;
    return to === from ? [] : [{ from, to }];
  });
  const gone = before.options.filter((option: FieldOption) => !now.has(option.id) && !kept.has(option.value));
  const values = gone.map(({ value }) => value);
  const place = { objectId, fieldId: after.id };
  const mayEmpty = mayLoseValues && (after.isNullable || after.type === "MULTI_SELECT");
  const replacements = [...renamed, ...(mayEmpty ? values.map((from) => ({ from, to: null })) : [])];
  return [
    ...(replacements.length === 0 ? [] : [{ kind: "replaceOptions" as const, ...place, replacements }]),
    ...(mayEmpty || values.length === 0 ? [] : [{ kind: "requireUnusedOptions" as const, ...place, values }]),
  ];
}
