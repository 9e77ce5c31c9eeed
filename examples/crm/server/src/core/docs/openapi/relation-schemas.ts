import type { ReferenceObject, SchemaObject } from "openapi3-ts/oas31";
import { isComposite, leavesOf } from "../../fields/leaves-of.js";
import type { Field, ObjectType } from "../../model/workspace.js";
import { typeNamesOf } from "../../naming/type-names.js";
import { uniqueConstraints } from "../../surface/unique-constraints.js";
import type { OpenapiContext } from "./openapi-context.js";
import { described, schemaObject, type Schema } from "./schema-object.js";

/** `CompanyRelationInput`: what a to-one relation to the object takes under its own name. */
export function relationInput(context: OpenapiContext, target: ObjectType): ReferenceObject {
  const { relationInput: name } = typeNamesOf(target);
  return context.components.schema(name, target, () => ({
    type: "object",
    description: `Points a relation at another ${target.labelSingular}, or at none.`,
    oneOf: [
      {
        type: "object",
        title: "Connect",
        properties: {
          connect: {
            type: "object",
            properties: { where: whereUnique(context, target) },
            required: ["where"],
            additionalProperties: false,
          },
        },
        required: ["connect"],
        additionalProperties: false,
      },
      {
        type: "object",
        title: "Disconnect",
        properties: { disconnect: { type: "boolean", const: true } },
        required: ["disconnect"],
        additionalProperties: false,
      },
    ],
  }));
}

function whereUnique({ components }: OpenapiContext, target: ObjectType): ReferenceObject {
  return components.schema(typeNamesOf(target).whereUniqueInput, target, () => {
    const fields = uniqueConstraints(target).flatMap(({ fieldNames }) =>
      fieldNames.map((name) => target.fieldsByName.get(name)).filter((field) => field !== undefined),
    );
    return {
      type: "object",
      description: `Finds exactly one ${target.labelSingular}: by its id, or by all parts of a field that is unique.`,
      properties: Object.fromEntries(fields.map(uniqueProperty)),
      minProperties: 1,
      additionalProperties: false,
    };
  });
}

function uniqueProperty(field: Field): [string, Schema] {
  const leaves = leavesOf(field).filter((leaf) => leaf.isUniquePart);
  if (!isComposite(field)) {
    const leaf = leaves[0]!;
    return [leaf.column, described(schemaObject(leaf.schema), leaf.description)];
  }
  const names = leaves.map((leaf) => leaf.subField ?? leaf.column);
  const schema: SchemaObject = {
    type: "object",
    description: field.label,
    properties: Object.fromEntries(
      leaves.map((leaf, index) => [names[index]!, described(schemaObject(leaf.schema), leaf.description)]),
    ),
    required: names,
    additionalProperties: false,
  };
  return [field.name, schema];
}
