import type { JsonObject } from "../../../core/json/json-value.js";
import { readNumber, readString } from "../../../core/json/read-key.js";
import { ApiError } from "../../errors/api-error.js";

/** A page of a metadata list as its connection type shows it. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const mostItems = 1000;

/** The page of `rows`, ordered by id, that a `CursorPaging` asks for; `show` sees the rows of the page only. */
export function pageConnection<Row extends { readonly id: string }, Node>(
  rows: readonly Row[],
  paging: JsonObject,
  show: (row: Row) => Node,
): Connection<Node> {
  const first = readCount(paging, "first");
  const last = readCount(paging, "last");
  if (first !== null && last !== null)
    throw pagingError("last", `"first" and "last" exclude each other; give one of them`);
  const after = readCursor(paging, "after");
  const before = readCursor(paging, "before");
  const ordered = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const within = ordered.filter(({ id }) => (after === null || id > after) && (before === null || id < before));
  const page = last === null ? within.slice(0, first ?? mostItems) : last === 0 ? [] : within.slice(-last);
  const edges = page.map((row) => ({ node: show(row), cursor: cursorOf(row.id) }));
  const isCut = within.length > page.length;
  return {
    edges,
    pageInfo: {
      hasNextPage: last === null ? isCut : before !== null,
      hasPreviousPage: last === null ? after !== null : isCut,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function readCount(paging: JsonObject, key: string): number | null {
  const count = readNumber(paging, key);
  if (count !== null && (count < 0 || count > mostItems))
    throw pagingError(key, `"${key}" must be between 0 and ${mostItems}, not ${count}`, count);
  return count;
}

function cursorOf(id: string): string {
  return Buffer.from(`id:${id}`).toString("base64url");
}

function readCursor(paging: JsonObject, key: string): string | null {
  const cursor = readString(paging, key);
  if (cursor === null) return null;
  const text = Buffer.from(cursor, "base64url").toString();
  if (!text.startsWith("id:")) throw pagingError(key, `"${key}" is no cursor of this list`, cursor);
  return text.slice("id:".length);
}

function pagingError(key: string, message: string, value?: string | number): ApiError {
  return new ApiError("BAD_REQUEST", message, [
    { path: `paging.${key}`, message, ...(value === undefined ? {} : { value }) },
  ]);
}
