import { readDepth } from "../query/read-depth.js";
import { buildSelection } from "../selection/build-selection.js";
import { readCaller, readId, readParameters, readRequiredFilter } from "./read-request.js";
import type { RestHandlerFactory } from "./rest-handler.js";
import { dataSender } from "./send-record.js";

/** R9: takes back the soft delete of one record. */
export const restoreOne: RestHandlerFactory = (operation, source) => {
  const { object } = operation;
  const send = dataSender(operation);
  return async (request, response) => {
    const caller = readCaller(response, operation);
    const id = readId(request, operation, response);
    const values = readParameters(request, operation, source);
    const shown = buildSelection(source.workspace, object, readDepth(values), values.get("fields"), caller.access);
    const written = await source.records.restoreOne(object, id, { selection: shown.selection }, caller);
    send(response, written.json, shown);
  };
};

/** R10: takes back the soft delete of all records that match. */
export const restoreMany: RestHandlerFactory = (operation, source) => {
  const { object } = operation;
  const send = dataSender(operation);
  return async (request, response) => {
    const caller = readCaller(response, operation);
    const values = readParameters(request, operation, source);
    const filter = readRequiredFilter(values, operation);
    const shown = buildSelection(source.workspace, object, readDepth(values), values.get("fields"), caller.access);
    const written = await source.records.restoreMany(object, filter, { selection: shown.selection }, caller);
    send(response, written.json, shown);
  };
};
