import type { RequestBodyObject } from "openapi3-ts/oas31";
import type { JsonValue } from "../../json/json-value.js";
import type { ObjectType } from "../../model/workspace.js";
import type { RecordOperation, RecordVerb } from "../../surface/record-operations.js";
import { exampleChange } from "./examples/example-change.js";
import { exampleId } from "./examples/example-id.js";
import { exampleInput } from "./examples/example-input.js";
import { fieldBody } from "./field-answers.js";
import type { Answer } from "./answer-schemas.js";
import type { OpenapiContext } from "./openapi-context.js";
import { createSchema, updateSchema } from "./record-schemas.js";
import type { Schema } from "./schema-object.js";

/** The body of an operation; undefined for those that have none. */
export function requestBody(context: OpenapiContext, operation: RecordOperation): RequestBodyObject | undefined {
  const body = bodies[operation.verb];
  if (body === null || operation.body === null) return undefined;
  const { schema, examples } = body(context, operation);
  return { required: true, content: { "application/json": { schema, examples: { ...examples } } } };
}

type BodyOf = (context: OpenapiContext, operation: RecordOperation) => Answer;

const change: BodyOf = (context, { object }) => ({
  schema: updateSchema(context, object),
  examples: named("change", "One field", exampleChange(object)),
});

const bodies: Readonly<Record<RecordVerb, BodyOf | null>> = {
  findMany: null,
  createOne: (context, { object }) => ({
    schema: createSchema(context, object),
    examples: named("record", `A ${object.labelSingular}`, exampleInput(object, 1)),
  }),
  createMany: (context, { object }) => ({
    schema: {
      type: "array",
      items: createSchema(context, object),
      minItems: 1,
      maxItems: context.workspace.settings.batchLimit,
    },
    examples: named(
      "records",
      "Two records",
      [2, 3].map((number) => exampleInput(object, number)),
    ),
  }),
  updateMany: change,
  deleteMany: null,
  restoreMany: null,
  groupBy: null,
  findDuplicates: (context, { object }) => ({
    schema: duplicatesSchema(context, object),
    examples: {
      ...named("ids", "Of records that exist", { ids: [exampleId(object, 1)] }),
      ...named("data", "Of a record that does not exist yet", { data: [exampleInput(object, 1)] }),
    },
  }),
  merge: (context, { object }) => ({
    schema: mergeSchema(context, object),
    examples: named("two", "Two records, of which the first one stays", {
      ids: [1, 2].map((number) => exampleId(object, number)),
      conflictPriorityIndex: 0,
    }),
  }),
  findOne: null,
  updateOne: change,
  deleteOne: null,
  restoreOne: null,
  readField: null,
  writeField: fieldBody,
  clearField: null,
};

function named(name: string, summary: string, value: JsonValue): Answer["examples"] {
  return { [name]: { summary, value } };
}

function duplicatesSchema(context: OpenapiContext, object: ObjectType): Schema {
  const { batchLimit } = context.workspace.settings;
  return {
    oneOf: [
      {
        type: "object",
        title: "Ids",
        properties: {
          ids: {
            type: "array",
            description: "Records whose duplicates are wanted; they are not among their own.",
            items: { type: "string", format: "uuid" },
            maxItems: batchLimit,
          },
        },
        required: ["ids"],
        additionalProperties: false,
      },
      {
        type: "object",
        title: "Data",
        properties: {
          data: {
            type: "array",
            description: "Records as they would be created; nothing is required of them.",
            items: updateSchema(context, object),
            minItems: 1,
            maxItems: batchLimit,
          },
        },
        required: ["data"],
        additionalProperties: false,
      },
    ],
  };
}

function mergeSchema(context: OpenapiContext, object: ObjectType): Schema {
  return {
    type: "object",
    properties: {
      ids: {
        type: "array",
        description: "The records to make one.",
        items: { type: "string", format: "uuid" },
        minItems: 2,
        maxItems: 9,
        uniqueItems: true,
      },
      conflictPriorityIndex: {
        type: "integer",
        description: "Place in `ids` of the record that stays and whose values win.",
        minimum: 0,
        maximum: 8,
      },
      dryRun: { type: "boolean", description: "`true` only shows what would come out.", default: false },
      data: { ...updateSchema(context, object), description: "Values that override the merged ones." },
    },
    required: ["ids", "conflictPriorityIndex"],
    additionalProperties: false,
  };
}
