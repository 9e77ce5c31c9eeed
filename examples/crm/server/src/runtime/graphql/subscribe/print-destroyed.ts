import { isJsonObject, type JsonObject, type JsonValue } from "../../../core/json/json-value.js";
import type { Selection, SelectionEntry } from "../../records/selection.js";

/**
 * The selected parts of a record that is gone, from its fields as they were. What it was related to can no longer be
 * read, so relations are null.
 */
export function printDestroyed(selection: Selection, record: JsonObject): JsonObject {
  return Object.fromEntries(selection.entries.map((entry) => [entry.key, valueOf(entry, record)]));
}

function valueOf(entry: SelectionEntry, record: JsonObject): JsonValue {
  switch (entry.kind) {
    case "constant":
      return entry.value;
    case "leaf":
      return record[entry.leaf.column] ?? null;
    case "composite": {
      const composite = record[entry.field.name];
      if (!isJsonObject(composite)) return null;
      return Object.fromEntries(
        entry.parts.map((part) => [
          part.key,
          part.leaf === null ? part.value : (composite[part.leaf.subField ?? part.leaf.column] ?? null),
        ]),
      );
    }
    case "jsonItems": {
      const items = record[entry.leaf.column];
      if (!Array.isArray(items)) return null;
      return items
        .filter(isJsonObject)
        .map((item) =>
          Object.fromEntries(
            entry.parts.map((part) => [part.key, part.property === null ? part.value : (item[part.property] ?? null)]),
          ),
        );
    }
    case "toOne":
    case "toMany":
    case "connection":
      return null;
  }
}
