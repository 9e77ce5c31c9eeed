import { sendJson } from "../../server/send-json.js";
import { readDepth } from "../query/read-depth.js";
import { buildSelection } from "../selection/build-selection.js";
import { readCaller, readKnownKeys, readObjectBody, readParameters } from "./read-request.js";
import type { RestHandlerFactory } from "./rest-handler.js";

/** R11: for each given record or id, the records that look like it. */
export const findDuplicates: RestHandlerFactory = (operation, source) => {
  const { object } = operation;
  const key = JSON.stringify(`${object.nameSingular}Duplicates`);
  return async (request, response) => {
    const caller = readCaller(response, operation);
    const values = readParameters(request, operation, source);
    const { selection } = buildSelection(
      source.workspace,
      object,
      readDepth(values),
      values.get("fields"),
      caller.access,
    );
    const { ids, data } = readKnownKeys(readObjectBody(request, `{"ids": ["…"]} or {"data": [{…}]}`), ["ids", "data"]);
    const pages = await source.records.findDuplicates(object, { ids, data, selection }, caller);
    const entries = pages.map(
      (page) =>
        `{"totalCount":${page.totalCount ?? 0},"pageInfo":${JSON.stringify(page.pageInfo)},${key}:${page.records}}`,
    );
    sendJson(response, operation.status, `{"data":[${entries.join(",")}]}`);
  };
};
