import { isJsonObject, type JsonValue } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import { didYouMean } from "../../core/text/nearest-name.js";
import { ApiError } from "../errors/api-error.js";
import { aggregateNamed } from "./aggregate-named.js";
import { compileAggregate, printAggregate } from "./compile-aggregate.js";
import { compileFilter } from "./compile-filter.js";
import { orderDirections, type OrderDirection } from "../../core/surface/order-directions.js";
import { compileOrderBy, printOrder, type OrderTerm } from "./compile-order-by.js";
import { keyColumn, printCursor, printKey } from "./cursor.js";
import { JsonObjectSql } from "./json-object-sql.js";
import { printEdge, printPageInfo, type PageInfoSql } from "./print-connection.js";
import { compileDimensions, type Dimension } from "./compile-dimensions.js";
import { maximumPageSize } from "./page-arguments.js";
import { printDocument } from "./print-document.js";
import { run, tableOf, type RecordEngine } from "./record-engine.js";
import type { GroupByArguments, JsonText } from "./records.js";
import { literal, Parameters } from "./sql-text.js";

/** Groups answered when no limit is given. */
export const defaultGroupLimit = 50;
/** Records shown of each group. */
export const recordsPerGroup = 10;

/** Groups with their aggregates, and a sample of each group's records when wanted: one statement. */
export async function groupBy(engine: RecordEngine, object: ObjectType, args: GroupByArguments): Promise<JsonText> {
  const parameters = new Parameters();
  const { dimensions, joins } = compileDimensions(engine, object, args.groupBy, "t");
  const where = compileFilter(engine, object, args.filter, "t", parameters);
  const from = `${tableOf(engine, object)} t${joins}`;
  const keys = dimensions.map((dimension, index) => `${dimension.key} AS k${index}`).join(",");
  const labels = dimensions.map((dimension, index) => `min(${dimension.label}) AS l${index}`).join(",");
  const sample = compileSample(engine, object, args, dimensions, `${from}`, where, keys, parameters);

  const aggregates: string[] = [];
  const printed = new JsonObjectSql();
  for (const entry of args.entries) {
    switch (entry.kind) {
      case "constant":
        printed.constant(entry.key, entry.value);
        break;
      case "dimensionValues": {
        const values = dimensions.map((_, index) => `coalesce(to_json(g.l${index})::text,'null')`);
        printed.value(entry.key, `'['`, values.join(",',',"), `']'`);
        break;
      }
      case "aggregate":
        printed.value(entry.key, `g.a${aggregates.length}`);
        aggregates.push(`,${printAggregate(entry.aggregate, "t", entry.exactAs)} AS a${aggregates.length}`);
        break;
      case "records":
        printed.value(entry.key, sample.list(printDocument(engine, entry.selection, parameters)));
        break;
      case "edges":
        printed.value(entry.key, sample.list(printEdge(engine, entry.entries, sample.terms, "t", parameters)));
        break;
      case "pageInfo":
        printed.value(entry.key, printPageInfo(entry.entries, sample.pageInfo));
        break;
    }
  }
  const limit = parameters.add(Math.min(args.limit ?? defaultGroupLimit, maximumPageSize));
  const order = groupOrder(object, args.orderBy, dimensions);
  const groups = `SELECT ${keys},${labels},count(*) AS n${aggregates.join("")},row_number() OVER (ORDER BY ${order}) AS place FROM ${from} WHERE ${where} GROUP BY ${dimensions.map((dimension) => dimension.key).join(",")} ORDER BY place LIMIT ${limit}`;
  const ranked = sample.isUsed ? `,${sample.table}` : "";
  const text = `WITH groups AS MATERIALIZED (${groups})${ranked} SELECT ${printed.toSql()} FROM groups g ORDER BY g.place`;
  const { rows } = await run(engine, text, parameters.values);
  return `[${rows.map((row) => row[0]).join(",")}]`;
}

interface Sample {
  readonly isUsed: boolean;
  /** The `WITH` table of the sampled records of all groups, ranked within theirs. */
  readonly table: string;
  readonly terms: readonly OrderTerm[];
  /** One group's records as a JSON list of `item`, printed from table alias `t`. */
  list(item: string): string;
  readonly pageInfo: PageInfoSql;
}

function compileSample(
  engine: RecordEngine,
  object: ObjectType,
  args: GroupByArguments,
  dimensions: readonly Dimension[],
  from: string,
  where: string,
  keys: string,
  parameters: Parameters,
): Sample {
  const isUsed = args.entries.some(
    (entry) => entry.kind === "records" || entry.kind === "edges" || entry.kind === "pageInfo",
  );
  const { terms, joins } = compileOrderBy(engine, object, args.recordsOrderBy, "t");
  const start = args.recordsOffset ?? 0;
  const offset = isUsed ? parameters.add(start) : "0";
  const partition = dimensions.map((dimension) => dimension.key).join(",");
  const same = dimensions.map((_, index) => `r.k${index} IS NOT DISTINCT FROM g.k${index}`).join(" AND ");
  const records = `FROM ranked r JOIN ${tableOf(engine, object)} t ON t."id"=r."id"${joins} WHERE ${same}`;
  const cursor = printCursor(
    terms,
    terms.map((term) => printKey(term, keyColumn(term))),
  );
  const cursorAt = (direction: "ASC" | "DESC"): string =>
    `coalesce((SELECT ${cursor} ${records} ORDER BY r.place ${direction} LIMIT 1),'null')`;
  return {
    isUsed,
    terms,
    table: `ranked AS MATERIALIZED (SELECT * FROM (SELECT t."id",${keys},row_number() OVER (PARTITION BY ${partition} ORDER BY ${printOrder(terms, false)}) AS place FROM ${from}${joins} WHERE ${where}) all_ranked WHERE place>${offset}::int AND place<=${offset}::int+${recordsPerGroup})`,
    list: (item) => `(SELECT concat('[',string_agg(${item},',' ORDER BY r.place),']') ${records})`,
    pageInfo: {
      hasNextPage: `(g.n>${offset}::int+${recordsPerGroup})::text`,
      hasPreviousPage: literal(String(start > 0)),
      startCursor: cursorAt("ASC"),
      endCursor: cursorAt("DESC"),
    },
  };
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
