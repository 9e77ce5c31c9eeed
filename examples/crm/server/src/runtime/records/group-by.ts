import { isJsonObject, type JsonValue } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import { aggregateFields, type AggregateField } from "../../core/surface/aggregate-fields.js";
import { didYouMean } from "../../core/text/nearest-name.js";
import { ApiError } from "../errors/api-error.js";
import { compileAggregate, printAggregate } from "./compile-aggregate.js";
import { compileFilter } from "./compile-filter.js";
import { compileOrderBy, orderDirections, printOrder, type OrderDirection } from "./compile-order-by.js";
import { compileDimensions, type Dimension } from "./compile-dimensions.js";
import { maximumPageSize } from "./page-arguments.js";
import { printSelection } from "./print-selection.js";
import { run, tableOf, type RecordEngine } from "./record-engine.js";
import type { GroupByArguments, JsonText } from "./records.js";
import { Parameters } from "./sql-text.js";

/** Groups answered when no limit is given. */
export const defaultGroupLimit = 50;
/** Records shown of each group. */
export const recordsPerGroup = 10;

/** Groups with their aggregates, and a sample of each group's records when wanted: one statement. */
export async function groupBy(engine: RecordEngine, object: ObjectType, args: GroupByArguments): Promise<JsonText> {
  const parameters = new Parameters();
  const { dimensions, joins } = compileDimensions(engine, object, args.groupBy, "t");
  const aggregates = args.aggregate.map((name) => aggregateNamed(object, name));
  const where = compileFilter(engine, object, args.filter, "t", parameters);
  const from = `${tableOf(engine, object)} t${joins}`;
  const keys = dimensions.map((dimension, index) => `${dimension.key} AS k${index}`).join(",");
  const labels = dimensions.map((dimension, index) => `min(${dimension.label}) AS l${index}`).join(",");
  const order = groupOrder(object, args.orderBy, dimensions);

  let sampleTables = "";
  let sampleColumn = "";
  if (args.records !== undefined) {
    const inner = compileOrderBy(engine, object, args.records.orderBy, "t");
    const partition = dimensions.map((dimension) => dimension.key).join(",");
    const offset = parameters.add(args.records.offset ?? 0);
    sampleTables = `ranked AS (SELECT * FROM (SELECT t."id",${keys},row_number() OVER (PARTITION BY ${partition} ORDER BY ${printOrder(inner.terms, false)}) AS place FROM ${from}${inner.joins} WHERE ${where}) all_ranked WHERE place>${offset}::int AND place<=${offset}::int+${recordsPerGroup})`;
    const same = dimensions.map((_, index) => `r.k${index} IS NOT DISTINCT FROM g.k${index}`).join(" AND ");
    sampleColumn = `,',"records":[',(SELECT string_agg(${printSelection(engine, args.records.selection, "t")},',' ORDER BY r.place) FROM ranked r JOIN ${tableOf(engine, object)} t ON t."id"=r."id" WHERE ${same}),']'`;
  }
  const limit = parameters.add(Math.min(args.limit ?? defaultGroupLimit, maximumPageSize));
  const printedAggregates = aggregates
    .map((aggregate) => `concat(',',${sqlJsonKey(aggregate.name)},${printAggregate(aggregate, "t")})`)
    .join(",");
  const groups = `SELECT ${keys},${labels},concat(${printedAggregates === "" ? "''" : printedAggregates}) AS aggregates,row_number() OVER (ORDER BY ${order}) AS place FROM ${from} WHERE ${where} GROUP BY ${dimensions.map((dimension) => dimension.key).join(",")} ORDER BY place LIMIT ${limit}`;
  const values = dimensions.map((_, index) => `coalesce(to_json(g.l${index})::text,'null')`).join(",',',");
  const text = `WITH groups AS MATERIALIZED (${groups})${sampleTables === "" ? "" : `,${sampleTables}`} SELECT concat('{"groupByDimensionValues":[',${values},']',g.aggregates${sampleColumn},'}') FROM groups g ORDER BY g.place`;
  const { rows } = await run(engine, text, parameters.values);
  return `[${rows.map((row) => row[0]).join(",")}]`;
}

/** Names are the model's own words: letters and digits. */
function sqlJsonKey(name: string): string {
  return `'"${name}":'`;
}

function aggregateNamed(object: ObjectType, name: string): AggregateField {
  const fields = aggregateFields(object);
  const aggregate = fields.get(name);
  if (aggregate !== undefined) return aggregate;
  const message = `Object "${object.nameSingular}" has no aggregate "${name}".${didYouMean(name, fields.keys())}`;
  throw new ApiError("INVALID_QUERY_INPUT", message, [{ path: "aggregate", message, value: name }]);
}

/** ORDER BY of the groups: as asked, then by the dimensions, so that the order is total. */
function groupOrder(object: ObjectType, raw: JsonValue | undefined, dimensions: readonly Dimension[]): string {
  const terms: string[] = [];
  const items: readonly JsonValue[] =
    raw === undefined || raw === null ? [] : Array.isArray(raw) ? raw : [raw as JsonValue];
  for (const [index, item] of items.entries()) {
    const path = `orderBy[${index}]`;
    if (!isJsonObject(item)) throw refusal(path, 'Each order is an object such as {"stage": "AscNullsFirst"}.');
    for (const [key, value] of Object.entries(item)) {
      if (key === "aggregate" && isJsonObject(value)) {
        for (const [name, direction] of Object.entries(value))
          terms.push(
            directed(compileAggregate(aggregateNamed(object, name), "t"), direction, `${path}.aggregate.${name}`),
          );
        continue;
      }
      const [dimension, direction] = dimensionAt({ [key]: value }, dimensions, path);
      terms.push(directed(dimension.key, direction, `${path}.${dimension.path.join(".")}`));
    }
  }
  for (const dimension of dimensions) terms.push(`${dimension.key} ASC NULLS LAST`);
  return terms.join(",");
}

/** `{address: {addressCity: "Asc…"}}`, `{closeDate: {orderBy: "Asc…", granularity: "DAY"}}` → the dimension it names. */
function dimensionAt(item: JsonValue, dimensions: readonly Dimension[], at: string): readonly [Dimension, JsonValue] {
  const path: string[] = [];
  let value = item;
  while (isJsonObject(value)) {
    if (value["orderBy"] !== undefined) {
      value = value["orderBy"];
      break;
    }
    const [entry, ...more] = Object.entries(value);
    if (entry === undefined || more.length > 0)
      throw refusal(at, "Each order names exactly one dimension or aggregate.");
    path.push(entry[0]);
    value = entry[1];
  }
  const wanted = path.join(".");
  const dimension = dimensions.find((candidate) => candidate.path.join(".") === wanted);
  if (dimension === undefined) {
    const known = dimensions.map((candidate) => candidate.path.join("."));
    throw refusal(
      `${at}.${wanted}`,
      `Groups can be ordered by their dimensions (${known.join(", ")}) and by aggregates, not by "${wanted}".${didYouMean(wanted, known)}`,
    );
  }
  return [dimension, value];
}

function directed(expression: string, direction: JsonValue, path: string): string {
  if (typeof direction !== "string" || !(orderDirections as readonly string[]).includes(direction))
    throw refusal(path, `"${path}" must be one of ${orderDirections.join(", ")}.`);
  const known = direction as OrderDirection;
  return `${expression} ${known.startsWith("Asc") ? "ASC" : "DESC"} NULLS ${known.endsWith("First") ? "FIRST" : "LAST"}`;
}

function refusal(path: string, message: string): ApiError {
  return new ApiError("INVALID_ARGS_ORDER_BY", message, [{ path, message }]);
}
