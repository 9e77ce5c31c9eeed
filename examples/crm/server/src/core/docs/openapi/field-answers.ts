import type { JsonValue } from "../../json/json-value.js";
import type { Field, ObjectType } from "../../model/workspace.js";
import type { RecordOperation } from "../../surface/record-operations.js";
import { dataSchema, examplePageInfo, pageSchema, type Answer } from "./answer-schemas.js";
import { emptyValue, exampleInstant, examplePosition, exampleRecord, shownValue } from "./examples/example-record.js";
import { exampleValue } from "./examples/example-value.js";
import { isFieldWritable } from "../../surface/record-operations.js";
import { readDescription } from "./field-facts.js";
import { servedTarget, type OpenapiContext } from "./openapi-context.js";
import { readValue, relatedSchema, writeValue } from "./property-schemas.js";
import { responseSchema } from "./record-schemas.js";
import { relationInput } from "./relation-schemas.js";
import { described, nullable, type Schema } from "./schema-object.js";

/** What reading, setting and clearing a field answer: its value then. */
export function fieldAnswer(context: OpenapiContext, { object, field }: RecordOperation): Answer {
  if (field === null) throw new TypeError("An operation on a field names none");
  const value = readValue(context, object, field);
  if (value !== undefined) return valueAnswer(object, field, value);
  const target = field.relation === null ? null : servedTarget(context, field.relation.targetObject);
  if (target === null) return { schema: dataSchema(field.name, { type: "null" }), examples: {} };
  return field.relation?.type === "ONE_TO_MANY"
    ? relatedManyAnswer(context, field, target)
    : relatedOneAnswer(context, field, target);
}

/** The body that sets a field, with the value of an example record. */
export function fieldBody(context: OpenapiContext, { object, field }: RecordOperation): Answer {
  if (field === null) throw new TypeError("An operation on a field names none");
  return {
    schema: {
      type: "object",
      properties: { value: writtenValue(context, object, field) },
      required: ["value"],
      additionalProperties: false,
    },
    examples: { value: { summary: `A value of ${field.label}`, value: { value: settableValue(object, field) } } },
  };
}

/** Whether a request may empty the field; if not, the operation that does is always refused. */
export function isClearable(field: Field): boolean {
  return field.isNullable;
}

function valueAnswer(object: ObjectType, field: Field, value: Schema): Answer {
  const isWritable = isFieldWritable(field);
  const filled = shownValue(object, field, 1, isWritable ? settableValue(object, field) : undefined, isWritable);
  return {
    schema: dataSchema(field.name, described(value, readDescription(object, field))),
    examples: {
      value: { summary: "A value", value: { data: { [field.name]: filled } } },
      ...(isClearable(field)
        ? { empty: { summary: "No value", value: { data: { [field.name]: emptyValue(field) } } } }
        : {}),
    },
  };
}

function relatedOneAnswer(context: OpenapiContext, field: Field, target: ObjectType): Answer {
  return {
    schema: dataSchema(field.name, relatedSchema(context, field) ?? { type: "null" }),
    examples: {
      value: {
        summary: "The related record",
        value: { data: { [field.name]: exampleRecord(target, 1) } },
      },
      ...(isClearable(field) ? { empty: { summary: "None", value: { data: { [field.name]: null } } } } : {}),
    },
  };
}

function relatedManyAnswer(context: OpenapiContext, field: Field, target: ObjectType): Answer {
  return {
    schema: pageSchema(context, field.name, responseSchema(context, target)),
    examples: {
      value: {
        summary: "One related record",
        value: {
          data: { [field.name]: [exampleRecord(target, 1)] },
          totalCount: 1,
          pageInfo: examplePageInfo(target),
        },
      },
    },
  };
}

function writtenValue(context: OpenapiContext, object: ObjectType, field: Field): Schema {
  const value = writeValue(context, object, field, false);
  if (value !== undefined) return value;
  const target = field.relation === null ? null : servedTarget(context, field.relation.targetObject);
  const id: Schema = { type: "string", format: "uuid", description: "Id of the related record." };
  if (target === null) return nullable(id);
  const either: Schema[] = [id, relationInput(context, target)];
  return { anyOf: field.isNullable ? [...either, { type: "null" }] : either };
}

/** The value that the example record has, or one that it could have. */
function settableValue(object: ObjectType, field: Field): JsonValue {
  if (field.name === "createdAt" || field.name === "deletedAt") return exampleInstant;
  return field.type === "POSITION" ? examplePosition(1) : exampleValue(object, field, 1);
}
