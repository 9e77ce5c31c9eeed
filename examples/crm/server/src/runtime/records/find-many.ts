import type { ObjectType } from "../../core/model/workspace.js";
import { ApiError } from "../errors/api-error.js";
import { compileFilter } from "./compile-filter.js";
import { compileOrderBy, printOrder } from "./compile-order-by.js";
import { decodeCursor, encodeCursor, keyColumn, keysetCondition, printKey } from "./cursor.js";
import { readPageArguments, type PageRequest } from "./page-arguments.js";
import { inverseJoinColumn, printSelection } from "./print-selection.js";
import { run, tableOf, targetOf, type RecordEngine } from "./record-engine.js";
import type { FindManyArguments, RecordPage } from "./records.js";
import { identifier, Parameters } from "./sql-text.js";

/** A page of records and, when wanted, the count of all matches: one statement. */
export async function findMany(engine: RecordEngine, object: ObjectType, args: FindManyArguments): Promise<RecordPage> {
  const page = readPageArguments(args);
  const parameters = new Parameters();
  let where = compileFilter(engine, object, args.filter, "t", parameters);
  if (args.relatedTo !== undefined) where = `${relatedCondition(engine, args.relatedTo, parameters)} AND ${where}`;
  const from = `${tableOf(engine, object)} t`;

  // Counting knows only the filter: its text and values are the key of what is already counted.
  const countKey = args.withTotalCount ? `${from} ${where} ${JSON.stringify(parameters.values)}` : "";
  let countColumns = "";
  if (args.withTotalCount) {
    const known = engine.counts.get(countKey);
    const snapshot = parameters.add(known.snapshot);
    const total = parameters.add(known.total);
    countColumns = `,(SELECT CASE WHEN pg_current_snapshot()::text=${snapshot} THEN ${total}::bigint ELSE (SELECT count(*) FROM ${from} WHERE ${where}) END),(SELECT pg_current_snapshot()::text)`;
  }

  const { terms, joins } = compileOrderBy(engine, object, args.orderBy, "t");
  let rowsWanted = where;
  if (page.cursor !== undefined)
    rowsWanted += ` AND ${keysetCondition(terms, decodeCursor(page.cursor, terms), page.isBackward, parameters)}`;
  const document = printSelection(engine, args.selection, "t");
  const offset = page.offset > 0 ? ` OFFSET ${parameters.add(page.offset)}` : "";
  const keys = terms.map((term, index) => `${keyColumn(term)} AS k${index}`).join(",");
  // The limit stands in the text: a plan that does not know it guesses a tenth of the table.
  const order = `ORDER BY ${printOrder(terms, page.isBackward)} LIMIT ${page.size + 1}${offset}`;
  const place = page.isBackward ? `,row_number() OVER (ORDER BY ${printOrder(terms, true)}) AS place` : "";
  const rows = `SELECT ${document} AS doc,${keys}${place} FROM ${from}${joins} WHERE ${rowsWanted} ${order}`;
  // A page read backward is turned around again; the row too many is then the first one.
  const inOrder = page.isBackward ? " ORDER BY place DESC" : "";
  const firstShown = page.isBackward ? `greatest(count(*)-${page.size},0)+1` : "1";
  const lastShown = page.isBackward ? "count(*)" : `least(count(*),${page.size})`;
  const edges = [firstShown, lastShown]
    .flatMap((at) => terms.map((term, index) => printKey(term, `(array_agg(k${index}${inOrder}))[${at}]`)))
    .join(",");
  const text = `SELECT count(*),string_agg(doc,E'${betweenRecords.replace("\n", "\\n")}'${inOrder}),${edges}${countColumns} FROM (${rows}) page`;
  const [cells = []] = (await run(engine, text, parameters.values)).rows;

  const found = Number(cells[0]);
  const hasMore = found > page.size;
  const cursorAt = (edge: number): string | null =>
    found === 0 || page.size === 0
      ? null
      : encodeCursor(terms, cells.slice(2 + edge * terms.length, 2 + (edge + 1) * terms.length));
  let totalCount: number | null = null;
  if (args.withTotalCount) {
    totalCount = Number(cells[2 + 2 * terms.length]);
    engine.counts.set(countKey, { snapshot: cells[3 + 2 * terms.length] ?? "", total: totalCount });
  }
  return {
    records: `[${shownRecords(cells[1] ?? "", hasMore, page)}]`,
    totalCount,
    pageInfo: {
      hasNextPage: page.isBackward ? page.cursor !== undefined : hasMore,
      hasPreviousPage: page.isBackward ? hasMore : page.cursor !== undefined || page.offset > 0,
      startCursor: cursorAt(0),
      endCursor: cursorAt(1),
    },
  };
}

/** JSON text never holds a raw line break, so this can be found again without reading the documents. */
const betweenRecords = ",\n";

/** The documents of a page without the one that only told that there are more. */
function shownRecords(documents: string, hasMore: boolean, page: PageRequest): string {
  if (!hasMore) return documents;
  if (page.size === 0) return "";
  return page.isBackward
    ? documents.slice(documents.indexOf(betweenRecords) + betweenRecords.length)
    : documents.slice(0, documents.lastIndexOf(betweenRecords));
}

/** The records that a to-many relation of one record leads to. */
function relatedCondition(
  engine: RecordEngine,
  relatedTo: NonNullable<FindManyArguments["relatedTo"]>,
  parameters: Parameters,
): string {
  const field = relatedTo.object.fieldsByName.get(relatedTo.fieldName);
  if (field?.relation?.type !== "ONE_TO_MANY")
    throw new ApiError(
      "BAD_REQUEST",
      `"${relatedTo.fieldName}" of "${relatedTo.object.nameSingular}" is not a relation to many records.`,
    );
  targetOf(engine, field.relation.targetObject);
  return `t.${identifier(inverseJoinColumn(engine, field))}=${parameters.add(relatedTo.id)}`;
}
