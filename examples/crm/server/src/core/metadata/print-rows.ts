import { fieldRow, type FieldRow } from "./field-row.js";
import type { MetadataView } from "./metadata-view.js";
import { objectRow } from "./object-row.js";
import type { JsonObject, JsonValue } from "../json/json-value.js";
import type { Field, ObjectType } from "../model/workspace.js";

/** Keys that are null where others would be absent. */
const shownWhenNull: ReadonlySet<string> = new Set([
  "labelIdentifierFieldMetadataId",
  "imageIdentifierFieldMetadataId",
  "defaultValue",
]);

/** An object as REST shows it; without its fields where it has just been deleted. */
export function printObject(object: ObjectType, view: MetadataView, withFields: boolean): JsonObject {
  // Older clients read `dataSourceId`: the workspace is the one source of its data.
  const row = { ...objectRow(object, view), dataSourceId: view.workspaceId };
  const fields = withFields ? { fields: object.fields.map((field) => printField(field, object, view)) } : {};
  return { ...given(row), ...fields };
}

/** A field as REST shows it. */
export function printField(field: Field, object: ObjectType, view: MetadataView): JsonObject {
  const row: FieldRow = fieldRow(field, object, view);
  return given(row);
}

/** Without the keys that are null. */
function given(row: object): JsonObject {
  const entries = Object.entries(row) as [string, JsonValue][];
  return Object.fromEntries(entries.filter(([key, value]) => value !== null || shownWhenNull.has(key)));
}
