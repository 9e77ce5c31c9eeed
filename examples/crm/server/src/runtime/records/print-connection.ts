import type { ObjectType } from "../../core/model/workspace.js";
import { printAggregate } from "./compile-aggregate.js";
import type { OrderTerm } from "./compile-order-by.js";
import type { CountEntry } from "./count-cache.js";
import { keyColumn, printCursor, printKey } from "./cursor.js";
import { compilePage, type PageQuery } from "./page-query.js";
import { documentPieces } from "./print-document.js";
import { currentSnapshot, printTotalCount } from "./print-total-count.js";
import { selectionPieces } from "./print-selection.js";
import type { RecordEngine } from "./record-engine.js";
import type { ConnectionArguments, ConnectionSelection, EdgeEntry, PageInfoEntry } from "./selection.js";
import { JsonObjectSql } from "./json-object-sql.js";
import { literal, Parameters } from "./sql-text.js";

/**
 * A query of one row and one column: the connection as JSON text. Only what is selected costs anything: no row more
 * than the page is read unless the page's end is asked about, nothing is counted unless a count is.
 *
 * @param within condition that ties the rows to their parent record; null at the root
 */
export function printConnection(
  engine: RecordEngine,
  object: ObjectType,
  connection: ConnectionSelection,
  args: ConnectionArguments,
  alias: string,
  parameters: Parameters,
  within: string | null,
): string {
  const query = compileConnection(engine, object, connection, args, alias, parameters, within);
  return printCompiledConnection(engine, connection, query, alias, parameters, null);
}

/**
 * The same from the parts of its page.
 *
 * @param known the total as it was last counted: the row then has it and its snapshot behind the connection. Only for a
 * connection whose one figure is the total
 */
export function printCompiledConnection(
  engine: RecordEngine,
  connection: ConnectionSelection,
  query: PageQuery,
  alias: string,
  parameters: Parameters,
  known: CountEntry | null,
): string {
  const edgeColumns: string[] = [];
  const aggregates: string[] = [];
  const infoColumns: string[] = [];
  const printed = new JsonObjectSql();
  for (const entry of connection.entries) {
    switch (entry.kind) {
      case "constant":
        printed.constant(entry.key, entry.value);
        break;
      case "edges":
        printed.value(entry.key, `'['`, `p.e${edgeColumns.length}`, `']'`);
        edgeColumns.push(printEdge(engine, entry.entries, query.terms, alias, parameters));
        break;
      case "aggregate":
        if (known !== null) {
          printed.value(entry.key, "c.total::text");
          break;
        }
        printed.value(entry.key, `a.a${aggregates.length}`);
        aggregates.push(printAggregate(entry.aggregate, alias, "number"));
        break;
      case "pageInfo":
        printed.value(entry.key, `p.i${infoColumns.length}`);
        infoColumns.push(printPageInfo(entry.entries, pageInfoOf(query)));
        break;
    }
  }

  const sources: string[] = [];
  if (edgeColumns.length + infoColumns.length > 0) {
    const withExtra = asksForMore(connection, query);
    // The row beyond the page only tells that there is one: no text is made of it.
    const shown = (edge: string): string =>
      withExtra ? `CASE WHEN ${query.place}<=${query.page.size} THEN ${edge} END` : edge;
    const columns = [
      ...edgeColumns.map((_, index) => `string_agg(e${index},','${query.inOrder}) AS e${index}`),
      ...infoColumns.map((column, index) => `${column} AS i${index}`),
    ];
    const rows = query.rows(
      edgeColumns.map((edge, index) => `${shown(edge)} AS e${index}`).join(",") || "1 AS nothing",
      {
        withExtra,
      },
    );
    // One row also where no column is an aggregate: a page read forward knows by itself whether it was the first.
    sources.push(`(SELECT ${columns.join(",")} FROM (${rows}) r HAVING true) p`);
  }
  if (aggregates.length > 0)
    sources.push(
      `(SELECT ${aggregates.map((aggregate, index) => `${aggregate} AS a${index}`).join(",")} ${query.matching}) a`,
    );
  const columns = [printed.toSql()];
  if (known !== null) {
    const total = printTotalCount(query.matching, known, parameters);
    sources.push(`(SELECT ${total} AS total,${currentSnapshot} AS snapshot) c`);
    columns.push("c.total", "c.snapshot");
  }
  return `SELECT ${columns.join(",")}${sources.length === 0 ? "" : ` FROM ${sources.join(",")}`}`;
}

/**
 * The parts of the page that the selection reads. Postgres refuses a bound value that no place refers to, so what is not
 * read is checked with parameters that are thrown away.
 */
export function compileConnection(
  engine: RecordEngine,
  object: ObjectType,
  { entries }: ConnectionSelection,
  args: ConnectionArguments,
  alias: string,
  parameters: Parameters,
  within: string | null,
): PageQuery {
  const readsRows = entries.some(({ kind }) => kind === "edges" || kind === "pageInfo");
  if (readsRows) return compilePage(engine, object, args, alias, parameters, within);
  const checked = compilePage(engine, object, args, alias, new Parameters(), within);
  const readsMatching = entries.some(({ kind }) => kind === "aggregate");
  return readsMatching ? compilePage(engine, object, { filter: args.filter }, alias, parameters, within) : checked;
}

/** One edge as JSON text, per row. */
export function printEdge(
  engine: RecordEngine,
  entries: readonly EdgeEntry[],
  terms: readonly OrderTerm[],
  alias: string,
  parameters: Parameters,
): string {
  const edge = new JsonObjectSql();
  for (const entry of entries) {
    if (entry.kind === "constant") edge.constant(entry.key, entry.value);
    else if (entry.kind === "node")
      edge.value(
        entry.key,
        ...(alias === "t"
          ? documentPieces(engine, entry.selection, parameters)
          : selectionPieces(engine, entry.selection, alias, parameters)),
      );
    else
      edge.value(
        entry.key,
        printCursor(
          terms,
          terms.map((term) => printKey(term, keyColumn(term))),
        ),
      );
  }
  return edge.toSql();
}

/** SQL of each part of a `pageInfo`. */
export type PageInfoSql = Readonly<Record<Exclude<PageInfoEntry["kind"], "constant">, string>>;

export function printPageInfo(entries: readonly PageInfoEntry[], parts: PageInfoSql): string {
  const pageInfo = new JsonObjectSql();
  for (const entry of entries) {
    if (entry.kind === "constant") pageInfo.constant(entry.key, entry.value);
    else pageInfo.value(entry.key, parts[entry.kind]);
  }
  return pageInfo.toSql();
}

/** `pageInfo` over the rows of a page. */
function pageInfoOf(query: PageQuery): PageInfoSql {
  const { page, terms, inOrder } = query;
  const hasMore = `(count(*)>${page.size})::text`;
  const cameFrom = literal(String(page.cursor !== undefined || (!page.isBackward && page.offset > 0)));
  const cursorAt = (place: string): string => {
    const keys = terms.map((term, index) => printKey(term, `(array_agg(k${index}${inOrder}))[${place}]`));
    return `CASE WHEN count(*)=0 OR ${page.size}=0 THEN 'null' ELSE ${printCursor(terms, keys)} END`;
  };
  return {
    hasNextPage: page.isBackward ? cameFrom : hasMore,
    hasPreviousPage: page.isBackward ? hasMore : cameFrom,
    startCursor: cursorAt(query.firstShown),
    endCursor: cursorAt(query.lastShown),
  };
}

/** Whether somebody wants to know if there are rows beyond the page, in the direction it is read. */
function asksForMore(connection: ConnectionSelection, { page }: PageQuery): boolean {
  const asked = page.isBackward ? "hasPreviousPage" : "hasNextPage";
  return connection.entries.some(
    (entry) => entry.kind === "pageInfo" && entry.entries.some((info) => info.kind === asked),
  );
}
