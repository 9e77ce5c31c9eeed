import type { JsonValue } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import type { RecordOperation, RecordVerb } from "../../core/surface/record-operations.js";
import { exampleId } from "../../core/docs/openapi/examples/example-id.js";
import type { ApiRequest } from "../samples/api-request.js";

/** The request that an operation's samples make. */
export function restRequest(operation: RecordOperation, body: JsonValue | undefined): ApiRequest {
  const { object, verb, routes } = operation;
  const [{ method, path }] = routes;
  return {
    method: method.toUpperCase(),
    path: `/rest${path.replace(":id", exampleId(object, 1))}`,
    query: queries[verb](object),
    body: body === undefined ? null : { kind: "json", value: body },
  };
}

type Query = Readonly<Record<string, string>>;

const none = (): Query => ({});
const byId = (object: ObjectType): Query => ({ filter: `id[eq]:"${exampleId(object, 1)}"` });

const queries: Readonly<Record<RecordVerb, (object: ObjectType) => Query>> = {
  findMany: () => ({ filter: `createdAt[gte]:"2026-01-01"`, order_by: "createdAt[DescNullsLast]", limit: "20" }),
  createOne: none,
  createMany: none,
  updateMany: byId,
  deleteMany: (object) => ({ ...byId(object), soft_delete: "true" }),
  restoreMany: byId,
  groupBy: () => ({ group_by: `[{"createdAt":{"granularity":"MONTH","timeZone":"Europe/Paris"}}]` }),
  findDuplicates: none,
  merge: none,
  findOne: none,
  updateOne: none,
  deleteOne: () => ({ soft_delete: "true" }),
  restoreOne: none,
  readField: none,
  writeField: none,
  clearField: none,
};
