import type { Leaf } from "../../core/fields/leaf.js";
import type { AggregateField } from "../../core/surface/aggregate-fields.js";
import { isoText } from "./json-output.js";
import { compileComparison } from "./compile-comparison.js";
import { identifier, Parameters } from "./sql-text.js";

/**
 * An aggregate over the rows of `alias`, printed as JSON text.
 *
 * @param exactAs how sums and extremes of exact numbers show: REST has always shown strings, GraphQL says Float
 */
export function printAggregate(aggregate: AggregateField, alias: string, exactAs: "number" | "string"): string {
  const value = compileAggregate(aggregate, alias);
  const [leaf] = aggregate.leaves;
  const isExtreme = aggregate.operation === "min" || aggregate.operation === "max";
  if (isExtreme && leaf?.kind === "DATE_TIME") return `coalesce(to_json(${isoText(value)})::text,'null')`;
  const isExact =
    leaf?.kind === "NUMERIC" && (isExtreme || aggregate.operation === "avg" || aggregate.operation === "sum");
  return isExact
    ? `coalesce(to_json(trim_scale(${value})${exactAs === "string" ? "::text" : ""})::text,'null')`
    : `coalesce(to_json(${value})::text,'null')`;
}

/** The same as a value of SQL, to order by. */
export function compileAggregate(aggregate: AggregateField, alias: string): string {
  const { operation, leaves } = aggregate;
  const columns = leaves.map((leaf) => `${alias}.${identifier(leaf.column)}`);
  const [column = `${alias}."id"`] = columns;
  const empty = leaves.map((leaf, index) => emptyCondition(leaf, columns[index] ?? column)).join(" AND ");
  switch (operation) {
    case "totalCount":
      return "count(*)";
    case "countUniqueValues":
      return columns.length === 1
        ? `count(DISTINCT ${column})`
        : `count(DISTINCT (${columns.join(",")})) FILTER (WHERE NOT (${empty}))`;
    case "countEmpty":
      return `count(*) FILTER (WHERE ${empty})`;
    case "countNotEmpty":
      return `count(*) FILTER (WHERE NOT (${empty}))`;
    case "percentageEmpty":
      return `(count(*) FILTER (WHERE ${empty}))::float8/nullif(count(*),0)`;
    case "percentageNotEmpty":
      return `(count(*) FILTER (WHERE NOT (${empty})))::float8/nullif(count(*),0)`;
    case "countTrue":
      return `count(*) FILTER (WHERE ${column})`;
    case "countFalse":
      return `count(*) FILTER (WHERE NOT ${column})`;
    case "min":
    case "max":
    case "avg":
    case "sum":
      return `${operation}(${column})`;
  }
}

function emptyCondition(leaf: Leaf, column: string): string {
  return compileComparison(leaf, column, "is", "NULL", new Parameters(), "");
}
