import type { JsonValue } from "../../../core/json/json-value.js";
import { parseJsonParameter } from "../query/parse-json-parameter.js";
import { parseOrderBy } from "./parse-order-by.js";

/** `order_by` as a GraphQL-shaped order: order text, or such an order as JSON when it starts with `[`. */
export function readOrderByParameter(text: string, parameter: "order_by" | "order_by_for_records"): JsonValue {
  return /^\s*\[/.test(text)
    ? parseJsonParameter(parameter, text, "INVALID_ARGS_ORDER_BY", `[{"name":{"lastName":"AscNullsLast"}}]`)
    : parseOrderBy(text, parameter);
}
