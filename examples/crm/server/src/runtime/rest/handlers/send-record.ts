import type { ServerResponse } from "node:http";
import { sendJson, type HeaderList } from "../../server/send-json.js";
import type { RecordOperation } from "../../../core/surface/record-operations.js";
import type { RecordPage } from "../../records/records.js";
import { scopeOf } from "../../server/request-scope.js";
import { maximumFields, type RestSelection } from "../selection/rest-selection.js";
import { pageLinks } from "./page-links.js";
import { linksBeside } from "./telling-deprecation.js";

/** `{"data":{"<key>":<json>}}`, made of text that is not looked into. */
export function dataSender(
  operation: RecordOperation,
): (response: ServerResponse, json: string, shown?: RestSelection) => void {
  const start = `{"data":{${JSON.stringify(operation.dataKey)}:`;
  return (response, json, shown) =>
    sendJson(response, operation.status, `${start}${json}}}`, shown?.isCapped === true ? cappedHeaders : none);
}

/** The envelope of a list, with links to the pages around it. */
export function pageSender(
  operation: RecordOperation,
): (response: ServerResponse, page: RecordPage, shown: RestSelection) => void {
  const start = `{"data":{${JSON.stringify(operation.dataKey)}:`;
  return (response, page, shown) => {
    const links = linksBeside(response, pageLinks(scopeOf(response).url, page.pageInfo));
    const headers = links === null ? none : ["link", links];
    sendJson(
      response,
      operation.status,
      `${start}${page.records}},"totalCount":${page.totalCount ?? 0},"pageInfo":${JSON.stringify(page.pageInfo)}}`,
      shown.isCapped ? [...headers, ...cappedHeaders] : headers,
    );
  };
}

const none: HeaderList = [];
/** Tells that an object has more fields than are shown unless `fields` names them. */
const cappedHeaders: HeaderList = ["x-twenty-fields-capped", "true", "x-twenty-fields-max", String(maximumFields)];
