import type { ObjectType } from "../../core/model/workspace.js";
import { ApiError } from "../errors/api-error.js";
import { encodeCursor, printKey } from "./cursor.js";
import type { PageRequest } from "./page-arguments.js";
import { compilePage } from "./page-query.js";
import { printDocument } from "./print-document.js";
import { currentSnapshot, printTotalCount } from "./print-total-count.js";
import { inverseJoinColumn } from "./print-selection.js";
import { run, tableOf, type RecordEngine } from "./record-engine.js";
import type { FindManyArguments, RecordPage } from "./records.js";
import { identifier, Parameters } from "./sql-text.js";

/** A page of records and, when wanted, the count of all matches: one statement that answers one row. */
export async function findMany(engine: RecordEngine, object: ObjectType, args: FindManyArguments): Promise<RecordPage> {
  const parameters = new Parameters();
  const within = args.relatedTo === undefined ? null : relatedCondition(engine, args.relatedTo, parameters);
  const query = compilePage(engine, object, args, "t", parameters, within);
  const { page, terms, inOrder } = query;
  const document = printDocument(engine, args.selection, parameters);
  const edges = [query.firstShown, query.lastShown]
    .flatMap((at) => terms.map((term, index) => printKey(term, `(array_agg(k${index}${inOrder}))[${at}]`)))
    .join(",");

  const countKey = args.withTotalCount ? query.matchingKey() : "";
  let countColumns = "";
  if (args.withTotalCount) {
    const total = printTotalCount(query.matching, engine.counts.get(countKey), parameters);
    countColumns = `,${total},${currentSnapshot}`;
  }
  const rows = query.rows(`${document} AS doc`, { withExtra: true });
  const text = `SELECT count(*),string_agg(doc,${sqlBetweenRecords}${inOrder}),${edges}${countColumns} FROM (${rows}) page`;
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
const sqlBetweenRecords = "E',\\n'";

/** The documents of a page without the one that only told that there are more. */
function shownRecords(documents: string, hasMore: boolean, page: PageRequest): string {
  if (!hasMore) return documents;
  if (page.size === 0) return "";
  return page.isBackward
    ? documents.slice(documents.indexOf(betweenRecords) + betweenRecords.length)
    : documents.slice(0, documents.lastIndexOf(betweenRecords));
}

/** The records that a to-many relation of one record leads to; none when that record is soft-deleted. */
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
  const id = parameters.add(relatedTo.id);
  const isAlive = `EXISTS (SELECT 1 FROM ${tableOf(engine, relatedTo.object)} r WHERE r."id"=${id} AND r."deletedAt" IS NULL)`;
  return `t.${identifier(inverseJoinColumn(engine, field))}=${id} AND ${isAlive}`;
}
