import type { JsonValue } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import { compileFilter } from "./compile-filter.js";
import { compileOrderBy, printOrder, type OrderTerm } from "./compile-order-by.js";
import { decodeCursor, keyColumn, keysetCondition } from "./cursor.js";
import { readPageArguments, type PageRequest } from "./page-arguments.js";
import { tableOf, type RecordEngine } from "./record-engine.js";
import type { PageArguments } from "./records.js";
import type { Parameters } from "./sql-text.js";

export interface PageQueryArguments extends PageArguments {
  readonly filter?: JsonValue | undefined;
  readonly orderBy?: JsonValue | undefined;
}

/** The parts that every page is made of, whether it is a REST list, a connection or a relation within either. */
export interface PageQuery {
  readonly page: PageRequest;
  readonly terms: readonly OrderTerm[];
  /** `FROM` and `WHERE` of everything the filter matches, for counts and aggregates. */
  readonly matching: string;
  /** The same with the values bound in it: with equal keys the same is counted, on whatever page and in whatever order. */
  matchingKey(): string;
  /** Place of a row, from 1, among the rows that are read: an expression for the columns of `rows`. */
  readonly place: string;
  /**
   * The rows of the page as a query: the given columns, then the order's keys as `k0`, `k1`…, then `place` where the
   * page has to be turned around by it. One row more than the page holds is read when `withExtra`.
   */
  rows(columns: string, options: { readonly withExtra: boolean }): string;
  /** Order for aggregates over `rows`, with a leading space; a page read backward is turned around again. */
  readonly inOrder: string;
  /** 1-based places, among all rows read, of the first and last one shown. */
  readonly firstShown: string;
  readonly lastShown: string;
}

/** @param within condition that ties the rows to their parent record; null at the root */
export function compilePage(
  engine: RecordEngine,
  object: ObjectType,
  args: PageQueryArguments,
  alias: string,
  parameters: Parameters,
  within: string | null,
): PageQuery {
  const page = readPageArguments(args);
  const own = compileFilter(engine, object, args.filter, alias, parameters);
  const where = within === null ? own : `${within} AND ${own}`;
  const from = `${tableOf(engine, object)} ${alias}`;
  const matching = `FROM ${from} WHERE ${where}`;
  const matchingValues = parameters.values.length;
  const { terms, joins } = compileOrderBy(engine, object, args.orderBy, alias);
  const keyset =
    page.cursor === undefined
      ? ""
      : ` AND ${keysetCondition(terms, decodeCursor(page.cursor, terms), page.isBackward, parameters)}`;
  const offset = page.offset > 0 ? ` OFFSET ${parameters.add(page.offset)}` : "";
  const keys = terms.map((term, index) => `,${keyColumn(term)} AS k${index}`).join("");
  const order = printOrder(terms, page.isBackward);
  const place = `row_number() OVER (ORDER BY ${order})`;
  return {
    page,
    terms,
    matching,
    matchingKey: () => `${matching} ${JSON.stringify(parameters.values.slice(0, matchingValues))}`,
    place,
    rows: (columns, { withExtra }) => {
      const turned = page.isBackward ? `,${place} AS place` : "";
      // The limit stands in the text: a plan that does not know it guesses a tenth of the table.
      const limit = page.size + (withExtra ? 1 : 0);
      return `SELECT ${columns}${keys}${turned} FROM ${from}${joins} WHERE ${where}${keyset} ORDER BY ${order} LIMIT ${limit}${offset}`;
    },
    inOrder: page.isBackward ? " ORDER BY place DESC" : "",
    firstShown: page.isBackward ? `greatest(count(*)-${page.size},0)+1` : "1",
    lastShown: page.isBackward ? "count(*)" : `least(count(*),${page.size})`,
  };
}
