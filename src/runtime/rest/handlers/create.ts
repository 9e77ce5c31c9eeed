import type { ObjectType } from "../../../core/model/workspace.js";
import { capitalize } from "../../../core/naming/case.js";
import { ApiError } from "../../errors/api-error.js";
import { readDepth } from "../query/read-depth.js";
import { readFlag } from "../query/read-flag.js";
import type { QueryValues } from "../query/read-query.js";
import { buildSelection } from "../selection/build-selection.js";
import { readArrayBody, readCaller, readObjectBody, readParameters } from "./read-request.js";
import type { RestHandlerFactory, RestSource } from "./rest-handler.js";
import { dataSender } from "./send-record.js";

/** R3: one record from an object. */
export const createOne: RestHandlerFactory = (operation, source) => {
  const { object } = operation;
  const send = dataSender(operation);
  return async (request, response) => {
    const caller = readCaller(response, operation);
    const values = readParameters(request, operation, source);
    const upsert = readUpsert(values, object, source);
    const shown = buildSelection(source.workspace, object, readDepth(values), values.get("fields"), caller.access);
    const data = readObjectBody(request, `{"${object.labelIdentifier}": …}`);
    const written = await source.records.createOne(object, data, { selection: shown.selection, upsert }, caller);
    send(response, written.json, shown);
  };
};

/** R4: several records from an array, all or none. */
export const createMany: RestHandlerFactory = (operation, source) => {
  const { object } = operation;
  const send = dataSender(operation);
  return async (request, response) => {
    const caller = readCaller(response, operation);
    const values = readParameters(request, operation, source);
    const upsert = readUpsert(values, object, source);
    const shown = buildSelection(source.workspace, object, readDepth(values), values.get("fields"), caller.access);
    const data = readArrayBody(request, `[{"${object.labelIdentifier}": …}]`);
    const written = await source.records.createMany(object, data, { selection: shown.selection, upsert }, caller);
    send(response, written.json, shown);
  };
};

/** Upsert belongs to GraphQL unless the workspace opens it to REST. */
function readUpsert(values: QueryValues, object: ObjectType, { workspace }: RestSource): boolean {
  const upsert = readFlag(values, "upsert");
  if (!upsert || workspace.settings.restUpsert) return upsert;
  const mutation = `create${capitalize(object.namePlural)}(upsert: true)`;
  const message = `"upsert" is not enabled over REST: use the GraphQL mutation ${mutation}, or set "restUpsert" in the workspace settings`;
  throw new ApiError("UPSERT_NOT_ENABLED", message, [{ path: "query.upsert", message, value: "true" }], { mutation });
}
