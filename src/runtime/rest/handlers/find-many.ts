import { readDepth } from "../query/read-depth.js";
import { readPage } from "../query/read-page.js";
import { readOrderByParameter } from "../order-by/read-order-by-parameter.js";
import type { QueryValues } from "../query/read-query.js";
import type { RawFilter, RawOrderBy, PageArguments } from "../../records/records.js";
import { buildSelection } from "../selection/build-selection.js";
import { readCaller, readFilter, readParameters } from "./read-request.js";
import type { RestHandlerFactory } from "./rest-handler.js";
import { pageSender } from "./send-record.js";

/** R1: a page of records with the count of all that match. */
export const findMany: RestHandlerFactory = (operation, source) => {
  const { object } = operation;
  const send = pageSender(operation);
  return async (request, response) => {
    const caller = readCaller(response, operation);
    const values = readParameters(request, operation, source);
    const shown = buildSelection(source.workspace, object, readDepth(values), values.get("fields"), caller.access);
    const { selection } = shown;
    send(
      response,
      await source.records.findMany(object, { ...readList(values), selection, withTotalCount: true }, caller),
      shown,
    );
  };
};

/** Filter, order and page of a list. */
export function readList(
  values: QueryValues,
): PageArguments & { readonly filter?: RawFilter | undefined; readonly orderBy?: RawOrderBy | undefined } {
  const orderBy = values.get("order_by");
  return {
    ...readPage(values),
    filter: readFilter(values),
    orderBy: orderBy === undefined ? undefined : readOrderByParameter(orderBy, "order_by"),
  };
}
