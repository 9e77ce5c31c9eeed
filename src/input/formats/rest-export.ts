import { childPointer } from "../../core/json/json-pointer.js";
import type { JsonObject, JsonValue } from "../../core/json/json-value.js";
import { isJsonObject } from "../../core/json/json-value.js";
import { readBoolean, readList, readObject, readValue } from "../../core/json/read-key.js";
import { parseEach } from "../../core/model/parse-model.js";
import type { Export } from "./exported-object.js";

/** Keys that only the API gives, never an author. */
const keysOfExports = ["labelIdentifierFieldMetadataId", "universalIdentifier", "workspaceId", "objectMetadataId"];

/** The answer of `GET /rest/metadata/objects` in either envelope, or its list of objects alone; null where it is none. */
export function findRestExport(value: JsonObject): Export | null {
  const data = readValue(value, "data");
  const found: readonly [readonly JsonValue[] | null, string] = Array.isArray(data)
    ? [data, "/data"]
    : isJsonObject(data)
      ? [readList(data, "objects"), "/data/objects"]
      : [bareExport(value), "/objects"];
  const [list, pointer] = found;
  if (list === null) return null;
  return {
    objects: parseEach(list, pointer, (json, at) => ({
      json,
      pointer: at,
      fields: parseEach(readList(json, "fields"), childPointer(at, "fields"), (field, fieldAt) => ({
        json: field,
        pointer: fieldAt,
      })),
    })),
    hasMore: readBoolean(readObject(value, "pageInfo") ?? {}, "hasNextPage") === true,
  };
}

function bareExport(value: JsonObject): readonly JsonValue[] | null {
  const list = readList(value, "objects");
  const isExport = list?.some((item) => isJsonObject(item) && keysOfExports.some((key) => Object.hasOwn(item, key)));
  return isExport === true ? list : null;
}
