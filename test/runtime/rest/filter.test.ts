import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ApiError } from "../../../src/runtime/errors/api-error.js";
import { filterComparators, filterValueForms, type FilterText } from "../../../src/runtime/rest/filter/filter-text.js";
import { filterToInput } from "../../../src/runtime/rest/filter/filter-to-input.js";
import { parseFilter } from "../../../src/runtime/rest/filter/parse-filter.js";
import { printFilter } from "../../../src/runtime/rest/filter/print-filter.js";
import { readFilterParameter } from "../../../src/runtime/rest/filter/read-filter-parameter.js";

describe("filter text", () => {
  test.each<[string, unknown]>([
    [`name[eq]:Acme`, { and: [{ name: { eq: "Acme" } }] }],
    [`emails.primaryEmail[eq]:a@b.co`, { and: [{ emails: { primaryEmail: { eq: "a@b.co" } } }] }],
    [`a[gt]:1,b[lt]:2`, { and: [{ a: { gt: "1" } }, { b: { lt: "2" } }] }],
    [`or(a[eq]:1,not(b[is]:NULL))`, { or: [{ a: { eq: "1" } }, { not: { b: { is: "NULL" } } }] }],
    [`or(a[eq]:1, b[eq]:2) , c[eq]:3`, { and: [{ or: [{ a: { eq: "1" } }, { b: { eq: "2" } }] }, { c: { eq: "3" } }] }],
    [`not(name[ilike]:%acme%)`, { not: { name: { ilike: "%acme%" } } }],
    [`stage[in]:[NEW,"SCREENING"]`, { and: [{ stage: { in: ["NEW", "SCREENING"] } }] }],
    [`stage[in]:[ NEW , 'A, B' ,""]`, { and: [{ stage: { in: ["NEW", "A, B", ""] } }] }],
    [`stage[in]:[]`, { and: [{ stage: { in: [] } }] }],
    [`tags[containsAny]:[a]`, { and: [{ tags: { containsAny: ["a"] } }] }],
    [`tags[isEmptyArray]:true`, { and: [{ tags: { isEmptyArray: true } }] }],
    [`tags[containsIlike]:%a%`, { and: [{ tags: { containsIlike: "%a%" } }] }],
    [`name[eq]:"Acme, Inc"`, { and: [{ name: { eq: "Acme, Inc" } }] }],
    [`name[eq]:'Acme, Inc',x[eq]:1`, { and: [{ name: { eq: "Acme, Inc" } }, { x: { eq: "1" } }] }],
    [`name[eq]:"say \\"hi\\" \\\\ \\n"`, { and: [{ name: { eq: `say "hi" \\ \\n` } }] }],
    [`name[eq]:two words here`, { and: [{ name: { eq: "two words here" } }] }],
    [`name[eq]:O'Brien,age[eq]:3`, { and: [{ name: { eq: "O'Brien" } }, { age: { eq: "3" } }] }],
    [`name[eq]:Foo (Bar, Baz) & [x,y]`, { and: [{ name: { eq: "Foo (Bar, Baz) & [x,y]" } }] }],
    [`and(name[eq]:Foo (Bar),x[eq]:1)`, { and: [{ name: { eq: "Foo (Bar)" } }, { x: { eq: "1" } }] }],
    [
      `createdAt[gte]:2024-01-01T10:00:00.000+02:00`,
      { and: [{ createdAt: { gte: "2024-01-01T10:00:00.000+02:00" } }] },
    ],
    [`name[eq]:`, { and: [{ name: { eq: "" } }] }],
    [`name[eq]:""`, { and: [{ name: { eq: "" } }] }],
    [`order[eq]:1,android[eq]:2`, { and: [{ order: { eq: "1" } }, { android: { eq: "2" } }] }],
    [`or[eq]:1`, { and: [{ or: { eq: "1" } }] }],
    [`notes.some.x[eq]:1`, { and: [{ notes: { some: { x: { eq: "1" } } } }] }],
    [
      `company.accountOwner.name.firstName[eq]:Ada`,
      { and: [{ company: { accountOwner: { name: { firstName: { eq: "Ada" } } } } }] },
    ],
  ])("%s", (text, input) => {
    expect(filterToInput(parseFilter(text))).toEqual(input);
  });

  test.each<[string, number, RegExp]>([
    [`name`, 5, /comparator in brackets/],
    [`name[eq]`, 9, /":" and a value/],
    [`name[eqq]:1`, 6, /Did you mean "eq"/],
    [`name[]:1`, 6, /a comparator: eq, neq/],
    [`name[eq:1`, 8, /"]" after/],
    [`or(name[eq]:1`, 14, /the end of the filter, expected .*closes "or\("/],
    [`or(name[eq]:1))`, 15, /none is open/],
    [`not(a[eq]:1,b[eq]:2)`, 13, /2 conditions inside not/],
    [`and()`, 5, /a field name/],
    [`nor(a[eq]:1)`, 1, /Did you mean "or"/],
    [`stage[in]:NEW`, 11, /a list in brackets/],
    [`stage[in]:[NEW`, 15, /closes the list/],
    [`stage[in]:[NEW,,OLD]`, 16, /empty text is written ""/],
    [`name[eq]:"open`, 10, /never closed/],
    [`name[eq]:"a" b`, 14, /quote the whole value/],
    [`name[eq]:a (b`, 12, /"\(" that is never closed/],
    [`a[eq]:1,`, 9, /the end of the filter/],
    [`tags[isEmptyArray]:false`, 20, /not\(tags/],
    [`.name[eq]:1`, 1, /a field name/],
    [`a..b[eq]:1`, 3, /a name after "a\."/],
  ])("%s is refused at column %i", (text, column, message) => {
    const error = refusal(() => parseFilter(text));
    expect(error.code).toBe("INVALID_ARGS_FILTER");
    expect(error.extras["column"]).toBe(column);
    expect(error.message).toMatch(message);
    expect(error.message).toContain(`column ${column}`);
    expect(error.message).toContain("Example: ");
    expect(error.details[0]?.path).toBe("query.filter");
  });

  test("a filter nested a thousand deep is refused, 32 deep is read", () => {
    expect(refusal(() => parseFilter(nested(1000))).message).toMatch(/at most 32 levels/);
    expect(refusal(() => parseFilter("not(".repeat(100_000))).message).toMatch(/at most 32 levels/);
    expect(parseFilter(nested(32)).kind).toBe("not");
  });

  test("parsing what was printed gives the same filter", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const once = parseFilter(printFilter(filter));
        const twice = parseFilter(printFilter(once));
        expect(filterToInput(twice)).toEqual(filterToInput(once));
        expect(printFilter(twice)).toBe(printFilter(once));
        expect(filterToInput(once)).toEqual(
          filter.kind === "predicate" ? { and: [filterToInput(filter)] } : filterToInput(filter),
        );
      }),
    );
  });

  test("any text is read or refused, never anything else", () => {
    const piece = fc.constantFrom(
      "name",
      "or(",
      "and(",
      ")",
      "[eq]",
      "[in]",
      ":",
      "[",
      "]",
      ",",
      '"',
      "'",
      "\\",
      " ",
      ".",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const filter = parsedOrNull(pieces.join(""));
        const again = filter === null ? null : parseFilter(printFilter(filter));
        expect(again && filterToInput(again)).toEqual(filter && filterToInput(filter));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Null for a text that is refused; any other error is a failure. */
function parsedOrNull(text: string): FilterText | null {
  try {
    return parseFilter(text);
  } catch (error) {
    if (error instanceof ApiError) return null;
    throw error;
  }
}

describe("filter as JSON", () => {
  test("is taken as it is", () => {
    expect(readFilterParameter(` {"name":{"ilike":"%a%"}}`)).toEqual({ name: { ilike: "%a%" } });
  });

  test.each<[string, RegExp]>([
    [`{"name":`, /not valid JSON/],
    [`{"name":{"eq":"\\u0000"}}`, /NUL/],
    [`{"__proto__":{}}`, /__proto__/],
    [`${'{"not":'.repeat(1000)}{}${"}".repeat(1000)}`, /nests more than/],
  ])("%s is refused", (text, message) => {
    expect(refusal(() => readFilterParameter(text)).message).toMatch(message);
  });
});

function nested(depth: number): string {
  return "not(".repeat(depth) + "a[eq]:1" + ")".repeat(depth);
}

const name = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,6}$/);
const text = fc.string({ unit: "grapheme", maxLength: 12 });
const predicate: fc.Arbitrary<FilterText> = fc
  .record({
    path: fc.tuple(name, name).chain(([a, b]) => fc.constantFrom<[string, ...string[]]>([a], [a, b])),
    comparator: fc.constantFrom(...filterComparators),
    text,
    list: fc.array(text, { maxLength: 4 }),
  })
  .map(({ path, comparator, text: single, list }) => ({
    kind: "predicate",
    path,
    comparator,
    value: { text: single, list, true: true as const }[filterValueForms[comparator]],
    column: 1,
  }));
const { filter: filters } = fc.letrec<{ filter: FilterText }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4 },
    predicate,
    fc.record({ kind: fc.constant("not" as const), items: fc.tuple(tie("filter")), column: fc.constant(1) }),
    fc
      .record({
        kind: fc.constantFrom("and" as const, "or" as const),
        first: tie("filter"),
        rest: fc.array(tie("filter"), { maxLength: 3 }),
      })
      .map(({ kind, first, rest }): FilterText => ({ kind, items: [first, ...rest], column: 1 })),
  ),
}));

function refusal(run: () => unknown): ApiError {
  try {
    run();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
