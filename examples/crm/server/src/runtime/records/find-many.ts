import type { ObjectType } from "../../core/model/workspace.js";
import { ApiError } from "../errors/api-error.js";
import { compileFilter } from "./compile-filter.js";
import { compileOrderBy, printOrder } from "./compile-order-by.js";
import { cursorColumn, decodeCursor, encodeCursor, keysetCondition } from "./cursor.js";
import { readPageArguments } from "./page-arguments.js";
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
  const limit = parameters.add(page.size + 1);
  const offset = page.offset > 0 ? ` OFFSET ${parameters.add(page.offset)}` : "";
  const text = `SELECT ${document},${terms.map(cursorColumn).join(",")}${countColumns} FROM ${from}${joins} WHERE ${rowsWanted} ORDER BY ${printOrder(terms, page.isBackward)} LIMIT ${limit}${offset}`;
  const { rows } = await run(engine, text, parameters.values);

  const hasMore = rows.length > page.size;
  const shown = hasMore ? rows.slice(0, page.size) : [...rows];
  if (page.isBackward) shown.reverse();
  const keys = (row: readonly (string | null)[] | undefined): string | null =>
    row === undefined ? null : encodeCursor(terms, row.slice(1, 1 + terms.length));

  let totalCount: number | null = null;
  if (args.withTotalCount) {
    const [firstRow] = rows;
    if (firstRow !== undefined) {
      totalCount = Number(firstRow[1 + terms.length]);
      engine.counts.set(countKey, { snapshot: firstRow[2 + terms.length] ?? "", total: totalCount });
    } else if (page.cursor === undefined && page.offset === 0) {
      totalCount = 0;
    } else {
      totalCount = await count(engine, object, args);
    }
  }
  return {
    records: `[${shown.map((row) => row[0]).join(",")}]`,
    totalCount,
    pageInfo: {
      hasNextPage: page.isBackward ? page.cursor !== undefined : hasMore,
      hasPreviousPage: page.isBackward ? hasMore : page.cursor !== undefined || page.offset > 0,
      startCursor: keys(shown[0]),
      endCursor: keys(shown.at(-1)),
    },
  };
}

/** Rows that match, soft-deleted ones aside as the filter says. */
export async function count(
  engine: RecordEngine,
  object: ObjectType,
  args: Pick<FindManyArguments, "filter" | "relatedTo">,
): Promise<number> {
  const parameters = new Parameters();
  let where = compileFilter(engine, object, args.filter, "t", parameters);
  if (args.relatedTo !== undefined) where = `${relatedCondition(engine, args.relatedTo, parameters)} AND ${where}`;
  const { rows } = await run(
    engine,
    `SELECT count(*) FROM ${tableOf(engine, object)} t WHERE ${where}`,
    parameters.values,
  );
  return Number(rows[0]?.[0] ?? 0);
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
