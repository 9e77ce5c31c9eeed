import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { printCoreSdl } from "../../../../src/core/docs/sdl/print-core-sdl.js";
import type { JsonValue } from "../../../../src/core/json/json-value.js";
import { buildTestWorkspace } from "../../../support/build-test-workspace.js";

/** The schema of the workspace of a model in the authoring format. */
export function schemaOf(model: JsonValue): GraphQLSchema {
  return buildSchema(printCoreSdl(buildTestWorkspace(model)));
}

/** The fields of a type as they are written: `["id: UUID!", "people(first: Int): PersonConnection"]`. */
export function fieldsOf(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  if (isObjectType(type))
    return Object.values(type.getFields()).map(
      (field) =>
        field.name +
        (field.args.length === 0 ? "" : `(${field.args.map((one) => `${one.name}: ${one.type}`).join(", ")})`) +
        `: ${field.type}`,
    );
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => `${field.name}: ${field.type}`);
  if (isEnumType(type)) return type.getValues().map((value) => value.name);
  throw new Error(`There is no type ${name} with fields.`);
}

/** Types that are neither GraphQL's own nor its introspection's. */
export function ownTypes(schema: GraphQLSchema): readonly GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
}

/** Every field of an object or an input, with the type it is in. */
export function fieldsWithTypes(schema: GraphQLSchema) {
  return ownTypes(schema).flatMap((type) =>
    isObjectType(type) || isInputObjectType(type)
      ? Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields()).map((field) => ({
          type,
          field,
        }))
      : [],
  );
}

/** Everything in the schema that a person may ask the meaning of, with what is said of it. */
export function descriptionsOf(schema: GraphQLSchema): readonly (readonly [string, string | null | undefined])[] {
  return [
    ...ownTypes(schema).map((type) => [type.name, type.description] as const),
    ...fieldsWithTypes(schema).flatMap(({ type, field }) => [
      [`${type.name}.${field.name}`, field.description] as const,
      ...("args" in field
        ? field.args.map((one) => [`${type.name}.${field.name}(${one.name})`, one.description] as const)
        : []),
    ]),
    ...ownTypes(schema)
      .filter((type) => isEnumType(type))
      .flatMap((type) => type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const)),
  ];
}
