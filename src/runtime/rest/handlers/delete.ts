import { readFlag } from "../query/read-flag.js";
import { buildSelection } from "../selection/build-selection.js";
import { readCaller, readId, readParameters, readRequiredFilter } from "./read-request.js";
import type { RestHandlerFactory } from "./rest-handler.js";
import { dataSender } from "./send-record.js";

/** R7: removes a record for good, or marks it as deleted with `soft_delete=true`. */
export const deleteOne: RestHandlerFactory = (operation, source) => {
  const { object } = operation;
  const send = dataSender(operation);
  return async (request, response) => {
    const caller = readCaller(response, operation);
    const id = readId(request, operation, response);
    const isSoft = readFlag(readParameters(request, operation, source), "soft_delete");
    const { selection } = buildSelection(source.workspace, object, 0, "id", caller.access);
    const written = isSoft
      ? await source.records.deleteOne(object, id, { selection }, caller)
      : await source.records.destroyOne(object, id, { selection }, caller);
    send(response, written.json);
  };
};

/** R8: the same for all records that match. */
export const deleteMany: RestHandlerFactory = (operation, source) => {
  const { object } = operation;
  const send = dataSender(operation);
  return async (request, response) => {
    const caller = readCaller(response, operation);
    const values = readParameters(request, operation, source);
    const isSoft = readFlag(values, "soft_delete");
    const filter = readRequiredFilter(values, operation);
    const { selection } = buildSelection(source.workspace, object, 0, "id", caller.access);
    const written = isSoft
      ? await source.records.deleteMany(object, filter, { selection }, caller)
      : await source.records.destroyMany(object, filter, { selection }, caller);
    send(response, written.json);
  };
};
