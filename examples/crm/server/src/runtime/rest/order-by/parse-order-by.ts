import type { JsonObject } from "../../../core/json/json-value.js";
import { nearestName } from "../../../core/text/nearest-name.js";
import { ApiError } from "../../errors/api-error.js";
import type { QueryParameterName } from "../../../core/surface/record-operations.js";

export const orderByDirections = ["AscNullsFirst", "AscNullsLast", "DescNullsFirst", "DescNullsLast"] as const;
export type OrderByDirection = (typeof orderByDirections)[number];

/** `name.firstName[DescNullsLast],createdAt` in the shape of the GraphQL order inputs; names are checked by the record operations. */
export function parseOrderBy(text: string, parameter: QueryParameterName): readonly JsonObject[] {
  let column = 1;
  return text.split(",").map((item) => {
    const order = parseItem(item, column, parameter);
    column += item.length + 1;
    return order;
  });
}

function parseItem(item: string, column: number, parameter: QueryParameterName): JsonObject {
  const match = itemPattern.exec(item.trim());
  if (match === null)
    throw orderByError(
      parameter,
      `"${parameter}" cannot be read at column ${column}: found "${item.trim()}", expected a field and, in brackets, a direction`,
    );
  const [, path, given = "AscNullsFirst"] = match;
  const direction = given.trim();
  if (!isDirection(direction))
    throw orderByError(
      parameter,
      `"${parameter}" has the unknown direction "${direction}" at column ${column + item.indexOf("[") + 1}: expected ${orderByDirections.join(", ")}`,
      direction,
    );
  return path!
    .split(".")
    .reduceRight<JsonObject | OrderByDirection>((inner, name) => ({ [name]: inner }), direction) as JsonObject;
}

function orderByError(parameter: QueryParameterName, problem: string, direction?: string): ApiError {
  const nearest = direction === undefined ? null : (nearestName(direction, orderByDirections) ?? likely(direction));
  const message =
    `${problem}.${nearest === null ? "" : ` Did you mean "${nearest}"?`}` +
    ` Example: name.lastName[AscNullsLast],createdAt[DescNullsLast]`;
  return new ApiError("INVALID_ARGS_ORDER_BY", message, [
    {
      path: `query.${parameter}`,
      message,
      ...(direction === undefined ? {} : { value: direction, allowed: orderByDirections }),
      ...(nearest === null ? {} : { nearest }),
    },
  ]);
}

/** `asc`, `DESC` and the like are no near spelling of a direction, but their meaning is plain. */
function likely(direction: string): OrderByDirection | null {
  if (/^asc/i.test(direction)) return "AscNullsFirst";
  return /^desc/i.test(direction) ? "DescNullsLast" : null;
}

function isDirection(text: string): text is OrderByDirection {
  return (orderByDirections as readonly string[]).includes(text);
}

const itemPattern = /^([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(?:\[([^\][]*)\])?$/;
