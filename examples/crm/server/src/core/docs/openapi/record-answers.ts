import type { JsonObject } from "../../json/json-value.js";
import type { ObjectType } from "../../model/workspace.js";
import type { RecordOperation, RecordVerb } from "../../surface/record-operations.js";
import {
  dataSchema,
  examplePageInfo,
  pageInfoSchema,
  pageSchema,
  recordIdSchema,
  totalCountSchema,
  type Answer,
} from "./answer-schemas.js";
import { exampleChange } from "./examples/example-change.js";
import { exampleId } from "./examples/example-id.js";
import { exampleRecord } from "./examples/example-record.js";
import { groupSchema } from "./group-schema.js";
import type { OpenapiContext } from "./openapi-context.js";
import { responseSchema } from "./record-schemas.js";

/** Operations on whole records; those on fields stand in `field-answers.ts`. */
export type WholeRecordVerb = Exclude<RecordVerb, "readField" | "writeField" | "clearField">;

/** What an operation on records answers when it succeeds. */
export function recordAnswer(context: OpenapiContext, operation: RecordOperation, verb: WholeRecordVerb): Answer {
  return answers[verb](context, operation.object, operation.dataKey ?? "");
}

type AnswerOf = (context: OpenapiContext, object: ObjectType, key: string) => Answer;

const one =
  (summary: string, isChanged: boolean): AnswerOf =>
  (context, object, key) => ({
    schema: dataSchema(key, responseSchema(context, object)),
    examples: {
      record: { summary, value: { data: { [key]: shownRecord(object, isChanged) } } },
    },
  });

const many =
  (summary: string, isChanged: boolean): AnswerOf =>
  (context, object, key) => ({
    schema: dataSchema(key, { type: "array", items: responseSchema(context, object) }),
    examples: {
      records: { summary, value: { data: { [key]: [shownRecord(object, isChanged)] } } },
    },
  });

function shownRecord(object: ObjectType, isChanged: boolean): JsonObject {
  return isChanged ? exampleRecord(object, 1, exampleChange(object)) : exampleRecord(object, 1);
}

const answers: Readonly<Record<WholeRecordVerb, AnswerOf>> = {
  findMany: (context, object, key) => ({
    schema: pageSchema(context, key, responseSchema(context, object)),
    examples: {
      page: {
        summary: "A list of one record",
        value: {
          data: { [key]: [shownRecord(object, false)] },
          totalCount: 1,
          pageInfo: examplePageInfo(object),
        },
      },
    },
  }),
  findOne: one("The record", false),
  createOne: one("The record that was created", false),
  createMany: (context, object, key) => ({
    schema: dataSchema(key, { type: "array", items: responseSchema(context, object) }),
    examples: {
      records: {
        summary: "The records that were created, in the order of the request",
        value: { data: { [key]: [2, 3].map((number) => exampleRecord(object, number)) } },
      },
    },
  }),
  updateOne: one("The record after the change", true),
  updateMany: many("The records after the change", true),
  restoreOne: one("The record, which is no longer deleted", false),
  restoreMany: many("The records, which are no longer deleted", false),
  merge: one("The record that the others became part of", false),
  deleteOne: (context, object, key) => ({
    schema: dataSchema(key, recordIdSchema(context)),
    examples: {
      record: { summary: "The id of the deleted record", value: { data: { [key]: { id: exampleId(object, 1) } } } },
    },
  }),
  deleteMany: (context, object, key) => ({
    schema: dataSchema(key, { type: "array", items: recordIdSchema(context) }),
    examples: {
      records: {
        summary: "The ids of the deleted records",
        value: { data: { [key]: [{ id: exampleId(object, 1) }] } },
      },
    },
  }),
  findDuplicates: (context, object) => {
    const key = `${object.nameSingular}Duplicates`;
    return {
      schema: {
        type: "object",
        properties: {
          data: {
            type: "array",
            description: "One entry for each record of the request, in its order.",
            items: {
              type: "object",
              properties: {
                totalCount: totalCountSchema,
                pageInfo: pageInfoSchema(context),
                [key]: { type: "array", items: responseSchema(context, object) },
              },
              required: ["totalCount", "pageInfo", key],
            },
          },
        },
        required: ["data"],
      },
      examples: {
        none: {
          summary: "A record that is like no other one",
          value: {
            data: [
              {
                totalCount: 0,
                pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
                [key]: [],
              },
            ],
          },
        },
      },
    };
  },
  groupBy: (context, object) => ({
    schema: { type: "array", items: groupSchema(context, object) },
    examples: {
      months: {
        summary: "Grouped by month of creation, with a count",
        value: [{ groupByDimensionValues: ["2026-01"], totalCount: 1 }],
      },
    },
  }),
};
