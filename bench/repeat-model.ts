import type { RawWorkspace } from "../src/core/model/raw-workspace.js";

/** The objects once as they are, then again and again under names of their own, related among themselves. */
export function repeatModel(model: RawWorkspace, times: number): RawWorkspace {
  const copyOf = (suffix: string): RawWorkspace["objects"] =>
    model.objects.map((object) => ({
      ...object,
      nameSingular: `${object.nameSingular ?? ""}${suffix}`,
      namePlural: `${object.namePlural ?? ""}${suffix}`,
      fields: object.fields.map((field) =>
        field.relation === null
          ? field
          : {
              ...field,
              // A field of a morph group would have to be named after the copy of its target.
              type: "RELATION",
              relation: {
                ...field.relation,
                targetObject: `${field.relation.targetObject ?? ""}${suffix}`,
                morphGroup: null,
              },
            },
      ),
    }));
  const suffixes = Array.from({ length: times - 1 }, (_, index) => `Copy${String.fromCharCode(97 + index)}`);
  return { ...model, objects: [...model.objects, ...suffixes.flatMap(copyOf)] };
}
