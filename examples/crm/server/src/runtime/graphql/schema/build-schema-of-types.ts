import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  specifiedScalarTypes,
  type GraphQLEnumValueConfigMap,
  type GraphQLFieldConfigMap,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLNullableType,
  type GraphQLOutputType,
  type GraphQLType,
} from "graphql";
import type { SdlField, SdlInput, SdlType } from "../../../core/docs/sdl/sdl-type.js";
import { attachScalar } from "./scalar-types.js";

/**
 * The schema that printing the types and reading the text again would give, without the text: reading a megabyte of
 * SDL takes longer than all the rest. The types are ours and not checked again.
 */
export function buildSchemaOfTypes(types: readonly SdlType[]): GraphQLSchema {
  const references: TypeReferences = { outputs: new References(), inputs: new References() };
  for (const type of specifiedScalarTypes) addLeaf(references, type);
  const roots = new Map<string, GraphQLObjectType>();
  const named = types.map((type) => builders[type.kind](type as never, references, roots));
  return new GraphQLSchema({
    query: roots.get("Query"),
    mutation: roots.get("Mutation"),
    subscription: roots.get("Subscription"),
    types: named,
    assumeValid: true,
  });
}

/** Types by how SDL writes them; scalars and enums are of both kinds. */
interface TypeReferences {
  readonly outputs: References<GraphQLOutputType>;
  readonly inputs: References<GraphQLInputType>;
}

type OfKind<Kind extends SdlType["kind"]> = Extract<SdlType, { readonly kind: Kind }>;

const builders: {
  readonly [Kind in SdlType["kind"]]: (
    type: OfKind<Kind>,
    references: TypeReferences,
    objects: Map<string, GraphQLObjectType>,
  ) => GraphQLNamedType;
} = {
  scalar: ({ name, description }, references) => {
    const type = new GraphQLScalarType({ name, description });
    attachScalar(type);
    return addLeaf(references, type);
  },
  enum: ({ name, description, values }, references) => {
    const configs: GraphQLEnumValueConfigMap = {};
    for (const value of values) configs[value.name] = { description: value.description };
    return addLeaf(references, new GraphQLEnumType({ name, description, values: configs }));
  },
  object: ({ name, description, fields }, references, objects) => {
    const type = new GraphQLObjectType({ name, description, fields: () => outputFields(fields, references) });
    references.outputs.add(name, type);
    objects.set(name, type);
    return type;
  },
  input: ({ name, description, fields }, references) => {
    const type = new GraphQLInputObjectType({ name, description, fields: () => inputFields(fields, references) });
    references.inputs.add(name, type);
    return type;
  },
};

function addLeaf<Type extends GraphQLScalarType | GraphQLEnumType>(references: TypeReferences, type: Type): Type {
  references.outputs.add(type.name, type);
  references.inputs.add(type.name, type);
  return type;
}

function outputFields(
  fields: readonly SdlField[],
  references: TypeReferences,
): GraphQLFieldConfigMap<unknown, unknown> {
  const configs: GraphQLFieldConfigMap<unknown, unknown> = {};
  for (const { name, type, description, arguments: args } of fields)
    configs[name] = {
      type: references.outputs.get(type),
      description,
      ...(args === undefined || args.length === 0 ? {} : { args: inputFields(args, references) }),
    };
  return configs;
}

function inputFields(inputs: readonly SdlInput[], references: TypeReferences): GraphQLInputFieldConfigMap {
  const configs: GraphQLInputFieldConfigMap = {};
  for (const { name, type, description } of inputs) configs[name] = { type: references.inputs.get(type), description };
  return configs;
}

/** Types by how SDL writes them: `Company`, `[Company!]!`. Each is made once. */
class References<Type extends GraphQLType> {
  readonly #types = new Map<string, Type>();

  add(name: string, type: Type): void {
    this.#types.set(name, type);
  }

  get(reference: string): Type {
    let type = this.#types.get(reference);
    if (type === undefined) {
      type = this.#wrap(reference);
      this.#types.set(reference, type);
    }
    return type;
  }

  #wrap(reference: string): Type {
    // A list of inputs is an input and a list of outputs an output, which the types of graphql-js cannot say.
    if (reference.endsWith("!"))
      return new GraphQLNonNull(this.get(reference.slice(0, -1)) as GraphQLNullableType) as GraphQLType as Type;
    if (reference.startsWith("[")) return new GraphQLList(this.get(reference.slice(1, -1))) as GraphQLType as Type;
    throw new Error(`The schema has no type "${reference}" where it is used`);
  }
}
