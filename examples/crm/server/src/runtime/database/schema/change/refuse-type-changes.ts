import type { Workspace } from "../../../../core/model/workspace.js";
import { fieldKey } from "./rename-workspace.js";
import { SchemaChangeRefused, type SchemaRefusal } from "./schema-change-refused.js";

/** @throws SchemaChangeRefused where a field that stays is of another type: its columns would not say what the values mean. */
export function refuseTypeChanges(before: Workspace, after: Workspace): void {
  const earlier = new Map(before.objects.map((object) => [object.id, object]));
  const refusals = after.objects.flatMap((object): readonly SchemaRefusal[] => {
    const previous = earlier.get(object.id);
    if (previous === undefined || previous === object) return [];
    const types = new Map(previous.fields.map((field) => [fieldKey(field), field.type]));
    return object.fields
      .filter((field) => (types.get(fieldKey(field)) ?? field.type) !== field.type)
      .map((field) => ({
        reason: "typeDiffers",
        objectId: object.id,
        object: object.nameSingular,
        fieldId: field.id,
        field: field.name,
        value: field.type,
        message: `Field "${field.name}" of object "${object.nameSingular}" is of type ${types.get(fieldKey(field))}, which cannot change to ${field.type}.`,
        fix: "Create another field of the new type, move the values, and delete this one.",
      }));
  });
  if (refusals.length > 0) throw new SchemaChangeRefused(refusals);
}
