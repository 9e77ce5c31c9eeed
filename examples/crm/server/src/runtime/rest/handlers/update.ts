import { readDepth } from "../query/read-depth.js";
import { buildSelection } from "../selection/build-selection.js";
import { readCaller, readId, readObjectBody, readParameters, readRequiredFilter } from "./read-request.js";
import type { RestHandlerFactory } from "./rest-handler.js";
import { dataSender } from "./send-record.js";

/** R5: the given fields of one record. */
export const updateOne: RestHandlerFactory = (operation, source) => {
  const { object } = operation;
  const send = dataSender(operation);
  return async (request, response) => {
    const caller = readCaller(response, operation);
    const id = readId(request, operation, response);
    const values = readParameters(request, operation, source);
    const shown = buildSelection(source.workspace, object, readDepth(values), values.get("fields"), caller.access);
    const data = readObjectBody(request, `{"${object.labelIdentifier}": …}`);
    const written = await source.records.updateOne(object, id, data, { selection: shown.selection }, caller);
    send(response, written.json, shown);
  };
};

/** R6: the given fields of all records that match. */
export const updateMany: RestHandlerFactory = (operation, source) => {
  const { object } = operation;
  const send = dataSender(operation);
  return async (request, response) => {
    const caller = readCaller(response, operation);
    const values = readParameters(request, operation, source);
    const filter = readRequiredFilter(values, operation);
    const shown = buildSelection(source.workspace, object, readDepth(values), values.get("fields"), caller.access);
    const data = readObjectBody(request, `{"${object.labelIdentifier}": …}`);
    const written = await source.records.updateMany(object, filter, data, { selection: shown.selection }, caller);
    send(response, written.json, shown);
  };
};
