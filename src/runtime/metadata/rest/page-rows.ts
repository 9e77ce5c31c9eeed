import type { JsonObject } from "../../../core/json/json-value.js";

export interface PageArguments {
  readonly limit: number;
  readonly startingAfter: string | null;
  readonly endingBefore: string | null;
}

/** One page of a metadata list; cursors are ids. */
export interface MetadataPage {
  readonly data: readonly JsonObject[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Of all pages; null where counting would cost more than the page. */
  readonly totalCount: number | null;
}

/** A page of `rows`, by id, the greatest first; a cursor need not be the id of a row. `print` sees the rows of the page only. */
export function pageRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  { limit, startingAfter, endingBefore }: PageArguments,
  print: (row: Row) => JsonObject,
): MetadataPage {
  const ordered = rows.toSorted((a, b) => (a.id < b.id ? 1 : -1));
  const after = startingAfter?.toLowerCase() ?? null;
  const before = endingBefore?.toLowerCase() ?? null;
  const within = ordered.filter(({ id }) => (after === null || id < after) && (before === null || id > before));
  const page = before === null ? within.slice(0, limit) : within.slice(-limit);
  const isCut = within.length > page.length;
  return {
    data: page.map(print),
    pageInfo: {
      hasNextPage: before === null ? isCut : true,
      hasPreviousPage: before === null ? after !== null : isCut,
      startCursor: page.at(0)?.id ?? null,
      endCursor: page.at(-1)?.id ?? null,
    },
    totalCount: rows.length,
  };
}

/** The page of a list that holds nothing. */
export const emptyPage: MetadataPage = {
  data: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: 0,
};
