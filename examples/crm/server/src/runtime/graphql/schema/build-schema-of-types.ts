import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  isInputType,
  isOutputType,
  specifiedScalarTypes,
  type GraphQLFieldConfig,
  type GraphQLInputFieldConfig,
  type GraphQLNamedType,
  type GraphQLNullableType,
  type GraphQLType,
} from "graphql";
import type { SdlField, SdlInput, SdlType } from "../../../core/docs/sdl/sdl-type.js";
import { attachScalar } from "./scalar-types.js";

/**
 * The schema that printing the types and reading the text again would give, without the text: reading a megabyte of
 * SDL takes longer than all the rest. The types are ours and not checked again.
 */
export function buildSchemaOfTypes(types: readonly SdlType[]): GraphQLSchema {
  const references = new TypeReferences();
  for (const type of types) references.add(builders[type.kind](type as never, references));
  const root = (name: string): GraphQLObjectType | null => {
    const type = references.find(name);
    return type instanceof GraphQLObjectType ? type : null;
  };
  return new GraphQLSchema({
    query: root("Query"),
    mutation: root("Mutation"),
    subscription: root("Subscription"),
    types: references.added,
    assumeValid: true,
  });
}

type OfKind<Kind extends SdlType["kind"]> = Extract<SdlType, { readonly kind: Kind }>;

const builders: {
  readonly [Kind in SdlType["kind"]]: (type: OfKind<Kind>, references: TypeReferences) => GraphQLNamedType;
} = {
  scalar: ({ name, description }) => {
    const type = new GraphQLScalarType({ name, description });
    attachScalar(type);
    return type;
  },
  enum: ({ name, description, values }) =>
    new GraphQLEnumType({
      name,
      description,
      values: Object.fromEntries(values.map((value) => [value.name, { description: value.description }])),
    }),
  object: ({ name, description, fields }, references) =>
    new GraphQLObjectType({
      name,
      description,
      fields: () => Object.fromEntries(fields.map((field) => [field.name, outputField(field, references)])),
    }),
  input: ({ name, description, fields }, references) =>
    new GraphQLInputObjectType({ name, description, fields: () => inputs(fields, references) }),
};

function outputField(field: SdlField, references: TypeReferences): GraphQLFieldConfig<unknown, unknown> {
  const type = references.get(field.type);
  if (!isOutputType(type)) throw new Error(`"${field.type}" of field "${field.name}" is no type of answers`);
  const { description } = field;
  return field.arguments === undefined || field.arguments.length === 0
    ? { type, description }
    : { type, description, args: inputs(field.arguments, references) };
}

function inputs(fields: readonly SdlInput[], references: TypeReferences): Record<string, GraphQLInputFieldConfig> {
  return Object.fromEntries(
    fields.map(({ name, type: reference, description }) => {
      const type = references.get(reference);
      if (!isInputType(type)) throw new Error(`"${reference}" of "${name}" is no type of inputs`);
      return [name, { type, description }];
    }),
  );
}

/** Types by how SDL writes them: `Company`, `[Company!]!`. Each is made once. */
class TypeReferences {
  readonly added: GraphQLNamedType[] = [];
  readonly #types = new Map<string, GraphQLType>(specifiedScalarTypes.map((type) => [type.name, type]));

  add(type: GraphQLNamedType): void {
    this.added.push(type);
    this.#types.set(type.name, type);
  }

  find(name: string): GraphQLType | undefined {
    return this.#types.get(name);
  }

  get(reference: string): GraphQLType {
    let type = this.#types.get(reference);
    if (type === undefined) {
      if (reference.endsWith("!")) type = new GraphQLNonNull(this.get(reference.slice(0, -1)) as GraphQLNullableType);
      else if (reference.startsWith("[")) type = new GraphQLList(this.get(reference.slice(1, -1)));
      else throw new Error(`The schema has no type "${reference}"`);
      this.#types.set(reference, type);
    }
    return type;
  }
}
