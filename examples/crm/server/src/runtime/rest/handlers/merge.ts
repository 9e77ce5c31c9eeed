import { readDepth } from "../query/read-depth.js";
import { buildSelection } from "../selection/build-selection.js";
import { readCaller, readKnownKeys, readObjectBody, readParameters } from "./read-request.js";
import type { RestHandlerFactory } from "./rest-handler.js";
import { dataSender } from "./send-record.js";

/** R12: several records become one. */
export const merge: RestHandlerFactory = (operation, source) => {
  const { object } = operation;
  const send = dataSender(operation);
  return async (request, response) => {
    const caller = readCaller(response, operation);
    const values = readParameters(request, operation, source);
    const shown = buildSelection(source.workspace, object, readDepth(values), values.get("fields"), caller.access);
    const body = readObjectBody(request, `{"ids": ["…", "…"], "conflictPriorityIndex": 0}`);
    const given = readKnownKeys(body, ["ids", "conflictPriorityIndex", "dryRun", "data"]);
    const written = await source.records.merge(
      object,
      {
        ids: given.ids ?? null,
        conflictPriorityIndex: given.conflictPriorityIndex ?? null,
        dryRun: given.dryRun,
        data: given.data,
        selection: shown.selection,
      },
      caller,
    );
    send(response, written.json, shown);
  };
};
