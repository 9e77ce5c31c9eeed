import type { JsonValue } from "../../../core/json/json-value.js";
import { sendJson } from "../../server/send-json.js";
import type { GroupByArguments } from "../../records/records.js";
import { isUuid } from "../path/is-uuid.js";
import { readOrderByParameter } from "../order-by/read-order-by-parameter.js";
import { parseJsonParameter } from "../query/parse-json-parameter.js";
import { readFlag } from "../query/read-flag.js";
import { readLimit } from "../query/read-limit.js";
import { parameterError, type QueryValues } from "../query/read-query.js";
import { buildSelection } from "../selection/build-selection.js";
import { aggregateNamed } from "../../records/aggregate-named.js";
import { readCaller, readFilter, readParameters } from "./read-request.js";
import type { RestHandlerFactory } from "./rest-handler.js";

/** R13: groups of records with aggregates; the answer is a bare array. */
export const groupBy: RestHandlerFactory = (operation, source) => {
  const { object } = operation;
  return async (request, response) => {
    const caller = readCaller(response, operation);
    const values = readParameters(request, operation, source);
    refuseView(values);
    const args: GroupByArguments = {
      groupBy: readGroupBy(values),
      filter: readFilter(values),
      orderBy: readGroupOrder(values),
      limit: readLimit(values),
      entries: [
        { kind: "dimensionValues", key: "groupByDimensionValues" },
        ...readAggregate(values).map((name) => ({
          kind: "aggregate" as const,
          key: name,
          aggregate: aggregateNamed(object, name),
          exactAs: "string" as const,
        })),
        ...(wantsSample(values)
          ? [
              {
                kind: "records" as const,
                key: "records",
                selection: buildSelection(source.workspace, object, 0, undefined, caller.access).selection,
              },
            ]
          : []),
      ],
      recordsOrderBy: readSampleOrder(values),
    };
    sendJson(response, operation.status, await source.records.groupBy(object, args, caller));
  };
};

const groupByExample = `[{"stage":true},{"address":{"addressCity":true}},{"closeDate":{"granularity":"MONTH","timeZone":"Europe/Paris"}}]`;

function readGroupBy(values: QueryValues): JsonValue {
  const text = values.get("group_by");
  if (text === undefined)
    throw parameterError("group_by", `"group_by" is missing. Example: group_by=${groupByExample}`);
  return parseJsonParameter("group_by", text, "INVALID_QUERY_INPUT", groupByExample);
}

function readAggregate(values: QueryValues): readonly string[] {
  const text = values.get("aggregate");
  if (text === undefined) return [];
  const example = `["totalCount","sumAmountAmountMicros"]`;
  const names = parseJsonParameter("aggregate", text, "INVALID_QUERY_INPUT", example);
  if (names.every((name): name is string => typeof name === "string")) return names;
  throw parameterError("aggregate", `"aggregate" must be a JSON array of names. Example: aggregate=${example}`);
}

function readGroupOrder(values: QueryValues): JsonValue | undefined {
  const text = values.get("order_by");
  const example = `[{"stage":"AscNullsFirst"},{"aggregate":{"totalCount":"DescNullsLast"}}]`;
  return text === undefined ? undefined : parseJsonParameter("order_by", text, "INVALID_ARGS_ORDER_BY", example);
}

function wantsSample(values: QueryValues): boolean {
  if (readFlag(values, "include_records_sample")) return true;
  if (values.has("order_by_for_records"))
    throw parameterError(
      "order_by_for_records",
      `"order_by_for_records" orders the sample records: give include_records_sample=true too`,
    );
  return false;
}

function readSampleOrder(values: QueryValues): JsonValue | undefined {
  const text = values.get("order_by_for_records");
  return text === undefined ? undefined : readOrderByParameter(text, "order_by_for_records");
}

function refuseView(values: QueryValues): void {
  const id = values.get("view_id");
  if (id === undefined) return;
  throw parameterError(
    "view_id",
    isUuid(id)
      ? `"view_id" cannot be used: this server keeps no saved views. Give the view's conditions as "filter"`
      : `"view_id" must be a UUID, not "${id}"`,
    { value: id },
  );
}
