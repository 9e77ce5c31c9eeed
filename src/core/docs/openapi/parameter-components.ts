import type { ParameterObject, ReferenceObject, SchemaObject } from "openapi3-ts/oas31";
import { leafKinds, type LeafKind } from "../../fields/leaf.js";
import type { WorkspaceSettings } from "../../model/workspace.js";
import { dateGranularities } from "../../surface/date-granularities.js";
import { operatorsOfKind } from "../../surface/filter-operators.js";
import { orderDirections } from "../../surface/order-directions.js";
import type { QueryParameterName, RecordOperation } from "../../surface/record-operations.js";
import type { OpenapiContext } from "./openapi-context.js";

/** References to the parameters of an operation, without those of its path. */
export function operationParameters(context: OpenapiContext, operation: RecordOperation): ReferenceObject[] {
  return operation.parameters.map((name) => {
    const component = variants[operation.verb]?.[name] ?? usual[name];
    return parameterReference(context, component, name);
  });
}

/** `{id}` of the path. */
export function idParameter({ components }: OpenapiContext): ReferenceObject {
  return components.parameter("idPath", () => ({
    name: "id",
    in: "path",
    required: true,
    description: "Id of the record.",
    schema: { type: "string", format: "uuid" },
  }));
}

function parameterReference(
  { components, workspace }: OpenapiContext,
  component: ComponentName,
  name: QueryParameterName,
): ReferenceObject {
  return components.parameter(component, () => ({ name, in: "query", ...definitions[component](workspace.settings) }));
}

const usual = {
  filter: "filter",
  order_by: "orderBy",
  limit: "limit",
  depth: "depth",
  fields: "fields",
  starting_after: "startingAfter",
  ending_before: "endingBefore",
  upsert: "upsert",
  soft_delete: "softDelete",
  group_by: "groupBy",
  aggregate: "aggregate",
  view_id: "viewId",
  include_records_sample: "includeRecordsSample",
  order_by_for_records: "orderByForRecords",
} as const satisfies Record<QueryParameterName, string>;

/** Where a parameter means something else than usual. */
const variants: Partial<Record<RecordOperation["verb"], Partial<Record<QueryParameterName, ComponentName>>>> = {
  updateMany: { filter: "filterRequired" },
  deleteMany: { filter: "filterRequired" },
  restoreMany: { filter: "filterOfDeleted" },
  groupBy: { order_by: "orderByOfGroups", limit: "limitOfGroups" },
};

type ComponentName =
  (typeof usual)[QueryParameterName] | "filterRequired" | "filterOfDeleted" | "orderByOfGroups" | "limitOfGroups";
type Definition = Omit<ParameterObject, "name" | "in">;

const text: SchemaObject = { type: "string" };

/** Examples that hold for every object: each has an id, and dates of creation and deletion. */
const filterExamples = {
  simple: { summary: "One condition", value: `createdAt[gte]:"2026-01-01"` },
  several: { summary: "Conditions that all hold", value: `createdAt[gte]:"2026-01-01",deletedAt[is]:NULL` },
  nested: {
    summary: "Conditions inside each other",
    value: `or(createdAt[gte]:"2026-01-01",not(updatedAt[lt]:"2025-01-01"))`,
  },
  list: {
    summary: "One of several values",
    value: `id[in]:["3f1c9a52-7a55-4c7e-9d0b-0d5a6f0e8a11","7b0e4d4f-90f4-4a39-8f7c-2b1f0a6f5c22"]`,
  },
};

function filterOf(description: string): Definition {
  return { description, schema: text, examples: filterExamples };
}

const groupByExample = `[{"createdAt":{"granularity":"MONTH","timeZone":"Europe/Paris"}}]`;

const definitions: Readonly<Record<ComponentName, (settings: WorkspaceSettings) => Definition>> = {
  filter: () =>
    filterOf(
      "Which records. A condition is `field[operator]:value`; a comma joins conditions that must all hold, and " +
        "`and(…)`, `or(…)` and `not(…)` join them otherwise. Parts of a field and fields of a related record come " +
        "after a dot; relations to many take `some`, `none` or `every`. Text in quotes may hold commas and brackets. " +
        `The operators by kind of value: ${operatorsText}.`,
    ),
  filterRequired: ({ batchLimit }) => ({
    ...filterOf(
      `Which records, written as for a list. It must hold at least one condition and match at most ${batchLimit} records.`,
    ),
    required: true,
  }),
  filterOfDeleted: ({ batchLimit }) => ({
    ...filterOf(
      "Which of the deleted records, written as for a list. It must hold at least one condition and match at most " +
        `${batchLimit} records.`,
    ),
    required: true,
  }),
  orderBy: () => ({
    description:
      `Keys separated by commas, each with an optional direction in brackets: ${orderDirections.join(", ")}. ` +
      "Without one it is `AscNullsFirst`. Parts of a field and fields of a related record come after a dot. " +
      "The id always is the last key.",
    schema: { type: "string", default: "id" },
    examples: {
      simple: { summary: "Oldest first", value: "createdAt" },
      several: { summary: "Latest change first", value: "updatedAt[DescNullsLast],createdAt" },
    },
  }),
  orderByOfGroups: () => ({
    description:
      "Order of the groups: a JSON list of objects that name a dimension or an aggregate with its direction. " +
      "Without it, groups are ordered by their dimensions.",
    schema: text,
    examples: {
      aggregate: { summary: "Largest group first", value: `[{"aggregate":{"totalCount":"DescNullsLast"}}]` },
      dimension: {
        summary: "Latest month first",
        value: `[{"createdAt":{"orderBy":"DescNullsLast","granularity":"MONTH"}}]`,
      },
    },
  }),
  limit: () => ({
    description: "Records of a page. More than 200 are taken as 200.",
    schema: { type: "integer", minimum: 0, default: 60 },
    example: 20,
  }),
  limitOfGroups: () => ({
    description: "Groups of the answer. More than 200 are taken as 200.",
    schema: { type: "integer", minimum: 0, default: 50 },
    example: 20,
  }),
  depth: () => ({
    description:
      "0: the record with the ids of related ones; 1: related records too; 2: theirs too. At most 60 records of a " +
      "relation to many are shown.",
    schema: { type: "integer", enum: [0, 1, 2], default: 0 },
    example: 0,
  }),
  fields: () => ({
    description:
      "Names of the fields to answer, separated by commas; `id` always is among them. The name of a relation gives " +
      "its id, and with `depth` the related records. Left out: all fields, at most 200.",
    schema: text,
    example: "id,createdAt",
  }),
  startingAfter: () => ({
    description:
      "The `endCursor` of the page before this one. Repeat its `filter` and `order_by`; not together with " +
      "`ending_before`.",
    schema: text,
  }),
  endingBefore: () => ({
    description:
      "The `startCursor` of the page after this one. Repeat its `filter` and `order_by`; not together with " +
      "`starting_after`.",
    schema: text,
  }),
  upsert: ({ restUpsert }) => ({
    description: restUpsert
      ? "`true` updates the record that the id or a unique field finds, and creates it only if there is none."
      : "`true` is refused: over GraphQL, the mutations that create records take `upsert`.",
    schema: { type: "boolean", default: false },
    example: false,
  }),
  softDelete: () => ({
    description: "`true` marks as deleted what can then be restored. Otherwise it is gone for good.",
    schema: { type: "boolean", default: false },
    example: true,
  }),
  groupBy: () => ({
    description:
      "What to group by: a JSON list of at most 5 objects with one key each. A field is `true`, a part of a field or " +
      "a field of a related record an object that names it, a date an object with a `granularity` " +
      `(${dateGranularities.join(", ")}) and optionally a \`timeZone\` and a \`weekStartDay\`.`,
    required: true,
    schema: text,
    examples: { month: { summary: "By month of creation", value: groupByExample } },
  }),
  aggregate: () => ({
    description:
      "What to compute of each group: a JSON list of names. Every object has `totalCount`, and of each field " +
      "`countUniqueValues…`, `countEmpty…`, `countNotEmpty…`, `percentageEmpty…` and `percentageNotEmpty…`; dates have " +
      "`min…` and `max…`, numbers and amounts also `avg…` and `sum…`, booleans `countTrue…` and `countFalse…`.",
    schema: text,
    examples: { usual: { summary: "How many, and since when", value: `["totalCount","minCreatedAt"]` } },
  }),
  viewId: () => ({
    description: "A saved view. This server keeps none, so every value is refused; give the conditions as `filter`.",
    schema: { type: "string", format: "uuid" },
  }),
  includeRecordsSample: () => ({
    description: "`true` adds up to 10 records of each group.",
    schema: { type: "boolean", default: false },
    example: true,
  }),
  orderByForRecords: () => ({
    description: "Order of the records of each group, written as `order_by` of a list. Needs `include_records_sample`.",
    schema: { type: "string", default: "id" },
    examples: { latest: { summary: "Latest first", value: "createdAt[DescNullsLast]" } },
  }),
};

const kindTitles: Readonly<Record<LeafKind, string | null>> = {
  TEXT: "text",
  UUID: "ids, numbers and dates",
  INT: null,
  BIGINT: null,
  FLOAT: null,
  NUMERIC: null,
  DATE: null,
  DATE_TIME: null,
  BOOLEAN: "booleans",
  ENUM: "options",
  ENUM_ARRAY: "lists of options",
  TEXT_ARRAY: "lists of text",
  JSON: "JSON",
  TS_VECTOR: null,
};

/** Kinds without a title of their own take what ids take, but for the search vector, which REST does not filter by. */
const operatorsText = leafKinds
  .flatMap((kind) => {
    const title = kindTitles[kind];
    return title === null ? [] : [`${title}: ${operatorsOfKind[kind].map((name) => `\`${name}\``).join(" ")}`];
  })
  .join("; ");
