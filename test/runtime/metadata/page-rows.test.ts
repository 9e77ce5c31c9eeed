import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageConnection } from "../../../src/runtime/metadata/graphql/page-connection.js";
import { pageRows, type MetadataPage } from "../../../src/runtime/metadata/rest/page-rows.js";

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
  }));

describe("pages of metadata lists", () => {
  it("shows every row once in either direction, whatever the limit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 50 }), (count, limit) => {
        const rows = rowsOf(count);
        const print = (row: { readonly id: string }) => ({ id: row.id });
        const forward: string[] = [];
        for (let startingAfter: string | null = null; ;) {
          const page: MetadataPage = pageRows(rows, { limit, startingAfter, endingBefore: null }, print);
          expect(page.totalCount).toBe(count);
          expect(page.pageInfo.hasPreviousPage).toBe(startingAfter !== null);
          forward.push(...page.data.map(({ id }) => String(id)));
          if (!page.pageInfo.hasNextPage) break;
          startingAfter = page.pageInfo.endCursor;
        }
        expect(forward).toEqual(rows.map(({ id }) => id).toReversed());

        const last = forward.at(-1);
        const backward: string[] = last === undefined ? [] : [last];
        for (let endingBefore = last ?? null; endingBefore !== null;) {
          const page = pageRows(rows, { limit, startingAfter: null, endingBefore }, print);
          expect(page.pageInfo.hasNextPage).toBe(true);
          backward.unshift(...page.data.map(({ id }) => String(id)));
          if (!page.pageInfo.hasPreviousPage) break;
          endingBefore = page.pageInfo.startCursor;
        }
        expect(backward).toEqual(forward);
      }),
      { numRuns: 50 },
    );
  });

  it("takes a cursor that is the id of no row", () => {
    const page = pageRows(
      rowsOf(3),
      { limit: 10, startingAfter: "00000000-0000-4000-8000-0000000000FF", endingBefore: null },
      ({ id }) => ({ id }),
    );
    expect(page.data).toHaveLength(3);
  });

  it("gives connections their cursors, forward and backward", () => {
    const rows = rowsOf(5);
    const first = pageConnection(rows, { first: 2 }, (row) => row);
    expect(first.edges.map(({ node }) => node)).toEqual(rows.slice(0, 2));
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const next = pageConnection(rows, { first: 9, after: first.pageInfo.endCursor }, (row) => row);
    expect(next.edges.map(({ node }) => node)).toEqual(rows.slice(2));
    const last = pageConnection(rows, { last: 2 }, (row) => row);
    expect(last.edges.map(({ node }) => node)).toEqual(rows.slice(3));
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it("refuses what no page can be", () => {
    expect(() => pageConnection(rowsOf(1), { first: 1, last: 1 }, (row) => row)).toThrow(/exclude each other/);
    expect(() => pageConnection(rowsOf(1), { first: 1001 }, (row) => row)).toThrow(/between 0 and 1000/);
    expect(() => pageConnection(rowsOf(1), { after: "nonsense" }, (row) => row)).toThrow(/no cursor/);
  });
});
