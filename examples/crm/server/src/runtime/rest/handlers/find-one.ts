import { readDepth } from "../query/read-depth.js";
import { buildSelection } from "../selection/build-selection.js";
import { readCaller, readId, readParameters } from "./read-request.js";
import { recordNotFound } from "./record-not-found.js";
import type { RestHandlerFactory } from "./rest-handler.js";
import { dataSender } from "./send-record.js";

/** R2: one record by id. */
export const findOne: RestHandlerFactory = (operation, source) => {
  const { object } = operation;
  const send = dataSender(operation);
  return async (request, response) => {
    const caller = readCaller(response, operation);
    const id = readId(request, operation, response);
    const values = readParameters(request, operation, source);
    const shown = buildSelection(source.workspace, object, readDepth(values), values.get("fields"), caller.access);
    const json = await source.records.findOne(object, id, shown.selection, caller);
    if (json === null) throw recordNotFound(object, id);
    send(response, json, shown);
  };
};
