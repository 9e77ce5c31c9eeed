import type { ReferenceObject, SchemaObject } from "openapi3-ts/oas31";
import { leavesOf } from "../../fields/leaves-of.js";
import type { ObjectType } from "../../model/workspace.js";
import { componentNamesOf } from "../../naming/component-names.js";
import { servedFields } from "../../surface/record-operations.js";
import { requiredFields } from "../../surface/required-fields.js";
import { exampleInput } from "./examples/example-input.js";
import { exampleChange } from "./examples/example-change.js";
import { exampleRecord } from "./examples/example-record.js";
import { sentences } from "./field-facts.js";
import type { OpenapiContext } from "./openapi-context.js";
import { readProperties, writeProperties } from "./property-schemas.js";

/** `CompanyForResponse`: a record as answers hold it. Only `id` is always there, because `fields` narrows the rest. */
export function responseSchema(context: OpenapiContext, object: ObjectType): ReferenceObject {
  return context.components.schema(componentNamesOf(object).response, object, () => ({
    type: "object",
    description: sentences([object.description ?? object.labelSingular]),
    properties: Object.fromEntries(servedFields(object).flatMap((field) => readProperties(context, object, field))),
    required: ["id"],
    examples: [exampleRecord(object, 1)],
  }));
}

/** `Company`: the body of a create. */
export function createSchema(context: OpenapiContext, object: ObjectType): ReferenceObject {
  return context.components.schema(componentNamesOf(object).create, object, () => ({
    ...writtenRecord(context, object, true),
    ...requirements(object),
    examples: [exampleInput(object, 1)],
  }));
}

/** `CompanyForUpdate`: the same with nothing required. */
export function updateSchema(context: OpenapiContext, object: ObjectType): ReferenceObject {
  return context.components.schema(componentNamesOf(object).update, object, () => ({
    ...writtenRecord(context, object, false),
    examples: [exampleChange(object)],
  }));
}

function writtenRecord(context: OpenapiContext, object: ObjectType, isCreate: boolean): SchemaObject {
  const when = isCreate ? "to create it with" : "to update; what is left out stays as it is";
  return {
    type: "object",
    description: `The fields of a ${object.labelSingular} ${when}.`,
    properties: Object.fromEntries(
      servedFields(object).flatMap((field) => writeProperties(context, object, field, isCreate)),
    ),
    additionalProperties: false,
  };
}

/** A relation that must be given can come under its name or under that of its foreign key. */
function requirements(object: ObjectType): Pick<SchemaObject, "required" | "allOf"> {
  const required = requiredFields(object);
  const values = required.filter((field) => field.relation === null).map((field) => field.name);
  const relations = required.filter((field) => field.relation !== null);
  return {
    ...(values.length === 0 ? {} : { required: values }),
    ...(relations.length === 0
      ? {}
      : {
          allOf: relations.map((field) => ({
            anyOf: [{ required: [leavesOf(field)[0]!.column] }, { required: [field.name] }],
          })),
        }),
  };
}
