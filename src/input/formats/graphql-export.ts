import { childPointer } from "../../core/json/json-pointer.js";
import type { JsonObject } from "../../core/json/json-value.js";
import { isJsonObject } from "../../core/json/json-value.js";
import { readBoolean, readList, readObject } from "../../core/json/read-key.js";
import { parseEach } from "../../core/model/parse-model.js";
import type { Export, ExportedField } from "./exported-object.js";

/** The answer to the query `objects { edges { node { … } } }`, with or without `data`; null where it is none. */
export function findGraphqlExport(value: JsonObject): Export | null {
  const data = readObject(value, "data");
  const objects = readObject(data ?? value, "objects");
  const edges = objects === null ? null : readList(objects, "edges");
  if (objects === null || edges === null) return null;
  const pointer = data === null ? "/objects/edges" : "/data/objects/edges";
  return {
    objects: nodesOf(objects, pointer).map(({ json, pointer: at }) => ({
      json,
      pointer: at,
      fields: fieldsOf(json, at),
    })),
    hasMore: readBoolean(readObject(objects, "pageInfo") ?? {}, "hasNextPage") === true,
  };
}

/** Fields are a plain list under `fieldsList` or a connection under `fields`, as the query asked. */
function fieldsOf(object: JsonObject, pointer: string): readonly ExportedField[] {
  const list = readList(object, "fieldsList");
  if (list !== null) return parseEach(list, childPointer(pointer, "fieldsList"), (json, at) => ({ json, pointer: at }));
  const connection = readObject(object, "fields");
  return connection === null ? [] : nodesOf(connection, `${pointer}/fields/edges`);
}

function nodesOf(connection: JsonObject, pointer: string): readonly ExportedField[] {
  return (readList(connection, "edges") ?? []).flatMap((edge, index) => {
    const node = isJsonObject(edge) ? readObject(edge, "node") : null;
    return node === null ? [] : [{ json: node, pointer: `${pointer}/${index}/node` }];
  });
}
