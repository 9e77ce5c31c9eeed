import type { Field, ObjectType } from "../../../core/model/workspace.js";
import { maximumFields } from "./rest-selection.js";

/** At most 200 of an object's fields: what identifies a record and the system's own first, then standard before custom, by name. */
export function capFields(object: ObjectType, fields: readonly Field[]): readonly Field[] {
  if (fields.length <= maximumFields) return fields;
  const first = [
    "id",
    object.labelIdentifier,
    object.imageIdentifier,
    "createdAt",
    "updatedAt",
    "deletedAt",
    "position",
  ];
  const rank = (field: Field): number => {
    const index = first.indexOf(field.name);
    return index === -1 ? first.length + (field.isCustom ? 1 : 0) : index;
  };
  const chosen = new Set(
    fields.toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1)).slice(0, maximumFields),
  );
  return fields.filter((field) => chosen.has(field));
}
