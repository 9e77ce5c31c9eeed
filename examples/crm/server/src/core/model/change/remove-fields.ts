import { leavesOf } from "../../fields/leaves-of.js";
import type { Field, ObjectType } from "../workspace.js";
import type { ModelEdit } from "./model-edit.js";

/** Takes fields away, and what their object says of them; their other sides are left to the caller. */
export function removeFields(edit: ModelEdit, object: ObjectType, fields: readonly Field[]): void {
  if (fields.length === 0) return;
  const names = new Set(fields.map(({ name }) => name));
  const columns = new Set(fields.flatMap((field) => leavesOf(field).map(({ column }) => column)));
  for (const { id } of fields) edit.removeField(object.id, id);
  const raw = edit.object(object.id);
  edit.changeObject(object.id, {
    imageIdentifier: raw.imageIdentifier !== null && names.has(raw.imageIdentifier) ? null : raw.imageIdentifier,
    searchFields: raw.searchFields && raw.searchFields.filter((name) => !names.has(name)),
    duplicateCriteria:
      raw.duplicateCriteria &&
      raw.duplicateCriteria.filter((criterion) => !criterion.some((column) => columns.has(column))),
  });
}
