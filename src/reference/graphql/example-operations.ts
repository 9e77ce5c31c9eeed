import type { JsonObject } from "../../core/json/json-value.js";
import type { ObjectType, Workspace } from "../../core/model/workspace.js";
import { capitalize } from "../../core/naming/case.js";
import type { RecordEventField } from "../../core/surface/record-event-fields.js";
import type { RootAction, RootArgument, RootField } from "../../core/surface/root-fields.js";
import { exampleChange } from "../../core/docs/openapi/examples/example-change.js";
import { exampleId } from "../../core/docs/openapi/examples/example-id.js";
import { exampleInput } from "../../core/docs/openapi/examples/example-input.js";
import { recordSelection } from "./record-selection.js";

/** A request of GraphQL Core that is valid for the model. */
export interface ExampleOperation {
  /** Root field that it asks. */
  readonly field: string;
  readonly document: string;
  readonly variables: JsonObject;
}

export function exampleOperation(workspace: Workspace, field: RootField): ExampleOperation {
  const { object, action, kind } = field;
  const variables = variablesOf[action](object);
  const given = field.arguments.filter(({ name }) => Object.hasOwn(variables, name));
  const selection = selections[action](recordSelection(workspace, object, kind === "query"));
  return {
    field: field.name,
    document: printDocument({ kind, name: field.name, given, selection }),
    variables,
  };
}

/** Listening to the changes of the records of one object. */
export function exampleSubscription(workspace: Workspace, { name, object }: RecordEventField): ExampleOperation {
  const selection = ["action", "updatedFields", ...nested("record", recordSelection(workspace, object, false))];
  return { field: name, document: printDocument({ kind: "subscription", name, given: [], selection }), variables: {} };
}

interface DocumentParts {
  readonly kind: "query" | "mutation" | "subscription";
  readonly name: string;
  readonly given: readonly RootArgument[];
  readonly selection: readonly string[];
}

function printDocument({ kind, name, given, selection }: DocumentParts): string {
  const definitions = given.map((argument) => `$${argument.name}: ${argument.type}`).join(", ");
  const values = given.map((argument) => `${argument.name}: $${argument.name}`).join(", ");
  return [
    `${kind} ${capitalize(name)}${definitions === "" ? "" : `(${definitions})`} {`,
    ...nested(`${name}${values === "" ? "" : `(${values})`}`, selection).map(indented),
    "}",
  ].join("\n");
}

function nested(head: string, lines: readonly string[]): readonly string[] {
  return [`${head} {`, ...lines.map(indented), "}"];
}

function indented(line: string): string {
  return `  ${line}`;
}

const oneId = (object: ObjectType): JsonObject => ({ id: exampleId(object, 1) });
const byId = (object: ObjectType): JsonObject => ({ filter: { id: { eq: exampleId(object, 1) } } });
const since: JsonObject = { createdAt: { gte: "2026-01-01T00:00:00.000Z" } };

const variablesOf: Readonly<Record<RootAction, (object: ObjectType) => JsonObject>> = {
  findMany: () => ({ filter: since, orderBy: [{ createdAt: "DescNullsLast" }], first: 20 }),
  findOne: byId,
  findDuplicates: (object) => ({ ids: [exampleId(object, 1)] }),
  groupBy: () => ({ groupBy: [{ createdAt: { granularity: "MONTH", timeZone: "Europe/Paris" } }] }),
  createOne: (object) => ({ data: exampleInput(object, 1) }),
  createMany: (object) => ({ data: [2, 3].map((number) => exampleInput(object, number)), upsert: true }),
  updateOne: (object) => ({ ...oneId(object), data: exampleChange(object) }),
  updateMany: (object) => ({ data: exampleChange(object), ...byId(object) }),
  deleteOne: oneId,
  deleteMany: byId,
  destroyOne: oneId,
  destroyMany: byId,
  restoreOne: oneId,
  restoreMany: byId,
  merge: (object) => ({
    ids: [1, 2].map((number) => exampleId(object, number)),
    conflictPriorityIndex: 0,
    dryRun: true,
  }),
};

type Select = (record: readonly string[]) => readonly string[];

const recordItself: Select = (record) => record;
const onlyId: Select = () => ["id"];
const pageOf: Select = (record) => [
  "totalCount",
  ...nested("edges", nested("node", record)),
  "pageInfo { hasNextPage endCursor }",
];

/** What is asked of the answer of each root field. */
const selections: Readonly<Record<RootAction, Select>> = {
  findMany: pageOf,
  findOne: recordItself,
  findDuplicates: (record) => ["totalCount", ...nested("edges", nested("node", record))],
  groupBy: () => ["groupByDimensionValues", "totalCount"],
  createOne: recordItself,
  createMany: recordItself,
  updateOne: recordItself,
  updateMany: recordItself,
  deleteOne: () => ["id", "deletedAt"],
  deleteMany: () => ["id", "deletedAt"],
  destroyOne: onlyId,
  destroyMany: onlyId,
  restoreOne: recordItself,
  restoreMany: recordItself,
  merge: recordItself,
};
