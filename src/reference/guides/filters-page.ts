import { leafKinds, type LeafKind } from "../../core/fields/leaf.js";
import { operatorsOfKind, type FilterOperator } from "../../core/surface/filter-operators.js";
import { orderDirections } from "../../core/surface/order-directions.js";
import { code, link, listed, plain, prose, type Inline } from "../inline.js";
import { codeBlock, heading, list, paragraph, table, type Page } from "../page.js";
import { filterGrammar } from "./filter-grammar.js";

/** How records are chosen, in REST and in GraphQL. */
export function filtersPage(): Page {
  return {
    path: "guides/filters",
    section: "guides",
    title: "Filters and order",
    summary: "How conditions are written, which comparisons there are, and how records are ordered.",
    keywords: ["filter", "order_by", "comparator", "grammar", "null"],
    blocks: [
      paragraph(
        prose`A condition compares one value. Over REST it is text, ${code("field[comparator]:value")}; over GraphQL it is an
          object, ${code("{field: {comparator: value}}")}. Both mean the same. What can be compared is in the table
          of each object: ${link("data-model", "objects")}.`,
      ),
      table("The same conditions in REST and GraphQL", ["REST", "GraphQL", "Chooses"], comparisons),
      heading(2, "joining", [plain("Joining conditions")]),
      list([
        prose`A comma, or ${code("and(…)")}: all of them hold. ${code("or(…)")}: at least one. ${code("not(…)")}: the one in it does not.`,
        prose`Parts of a field come after a dot, and so do fields of a related record, through any number of relations to
          one.`,
        prose`A relation to many takes ${code("some")}, ${code("none")} or ${code("every")}, then a condition on the related records.`,
        prose`Deleted records are left out unless the filter names ${code("deletedAt")}.`,
      ]),
      heading(2, "comparators", [plain("Comparators")]),
      table(
        "What each comparator means",
        ["Comparator", "Holds when the value"],
        Object.entries(meanings).map(([name, meaning]) => [[code(name)], [plain(meaning)]]),
      ),
      table("Comparators by kind of value", ["Kind", "Comparators"], comparatorRows),
      heading(2, "empty-values", [plain("Empty values")]),
      paragraph(
        prose`Empty text and null are one value, and so are an empty list and null: ${code("[is]:NULL")} finds them,
          ${code("[is]:NOT_NULL")} the others. Any other comparison with no value is neither true nor false, as in SQL,
          also under ${code("not")}.`,
      ),
      heading(2, "grammar", [plain("Grammar of REST filters")]),
      codeBlock("text", filterGrammar),
      paragraph(
        prose`Spaces between signs do not count. Brackets within a bare value must be closed; a value that holds a comma goes in
          quotes. At most 32 conjunctions stand inside each other. Percent-encode the whole parameter: a percent sign of
          a pattern is ${code("%25")}. A filter that cannot be read is refused with the column where it goes wrong.`,
      ),
      heading(2, "order", [plain("Order")]),
      paragraph(
        prose`${code("order_by=updatedAt[DescNullsLast],name")} orders by one key after the other. Directions:
          ${listed(orderDirections.map((name) => code(name)))}; without one it is ${code("AscNullsFirst")}. The id always is the last key,
          so that the order is the same every time. Over GraphQL: ${code("orderBy: [{updatedAt: DescNullsLast}]")}.`,
      ),
    ],
  };
}

const comparisons: readonly (readonly Inline[])[] = [
  [
    [code(`name[ilike]:"%acme%"`)],
    [code(`{name: {ilike: "%acme%"}}`)],
    [plain("text that holds a word, whatever the case")],
  ],
  [
    [code(`createdAt[gte]:"2026-01-01",deletedAt[is]:NULL`)],
    [code(`{and: [{createdAt: {gte: "2026-01-01"}}, {deletedAt: {is: NULL}}]}`)],
    [plain("conditions that all hold")],
  ],
  [
    [code(`or(stage[eq]:NEW,stage[eq]:MEETING)`)],
    [code(`{or: [{stage: {eq: NEW}}, {stage: {eq: MEETING}}]}`)],
    [plain("one of several options")],
  ],
  [[code(`id[in]:["…","…"]`)], [code(`{id: {in: ["…", "…"]}}`)], [plain("several records by id")]],
  [
    [code(`emails.primaryEmail[endsWith]:"@example.com"`)],
    [code(`{emails: {primaryEmail: {endsWith: "@example.com"}}}`)],
    [plain("a part of a field")],
  ],
  [
    [code(`company.name[eq]:Acme`)],
    [code(`{company: {name: {eq: "Acme"}}}`)],
    [plain("a field of the related record")],
  ],
  [
    [code(`people.some.jobTitle[eq]:CTO`)],
    [code(`{people: {some: {jobTitle: {eq: "CTO"}}}}`)],
    [plain("records with at least one related record of that kind")],
  ],
];

/** `search` is of GraphQL only, on a value that is never shown. */
const meanings: Readonly<Record<Exclude<FilterOperator, "search">, string>> = {
  eq: "is equal to",
  neq: "has a value, which is not equal to",
  gt: "is greater than",
  gte: "is greater than or equal to",
  lt: "is less than",
  lte: "is less than or equal to",
  in: "is equal to one of the list",
  is: "is not there (NULL), or is there (NOT_NULL)",
  like: "matches the pattern: % is any text, _ any character",
  ilike: "matches the pattern, whatever the case",
  startsWith: "starts with exactly this text",
  endsWith: "ends with exactly this text",
  containsAny: "is a list that holds at least one of the list",
  containsIlike: "is a list with an element that matches the pattern, whatever the case",
  isEmptyArray: "is a list that holds nothing; the operand is true",
};

const kindTitles: Readonly<Record<LeafKind, string | null>> = {
  TEXT: "text",
  UUID: "ids",
  INT: "whole numbers",
  BIGINT: "large whole numbers",
  FLOAT: "numbers",
  NUMERIC: "decimal numbers",
  BOOLEAN: "booleans",
  DATE: "dates",
  DATE_TIME: "dates with time",
  ENUM: "options",
  ENUM_ARRAY: "lists of options",
  TEXT_ARRAY: "lists of text",
  JSON: "JSON, as text",
  TS_VECTOR: null,
};

const comparatorRows: readonly (readonly Inline[])[] = leafKinds.flatMap((kind) => {
  const title = kindTitles[kind];
  return title === null
    ? []
    : [
        [
          [plain(title)],
          listed(
            operatorsOfKind[kind].map((name) => code(name)),
            " ",
          ),
        ],
      ];
});
