import {
  GraphQLEnumType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  parseValue,
  specifiedScalarTypes,
  type GraphQLEnumValueConfigMap,
  type GraphQLFieldConfigMap,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLNullableType,
  type GraphQLOutputType,
  type GraphQLType,
  valueFromAST,
} from "graphql";
import {
  namedTypeOf,
  referencesOf,
  type SdlField,
  type SdlInput,
  type SdlType,
} from "../../../core/docs/sdl/sdl-type.js";
import { LazyInputObjectType, LazyObjectType, type SchemaAssembly } from "./lazy-types.js";
import { attachScalar } from "./scalar-types.js";

/**
 * The schema that printing the types and reading the text again would give, without the text: reading a megabyte of
 * SDL takes longer than all the rest. The types are ours and not checked again; the fields of each are made when
 * something first asks for them.
 */
export function buildSchemaOfTypes(types: readonly SdlType[]): GraphQLSchema {
  const building: Building = {
    assembly: { isOver: false },
    outputs: new References(),
    inputs: new References(),
    objects: new Map(),
  };
  const named = [...withBuiltInScalars(types)].map((type) =>
    type instanceof GraphQLScalarType ? addLeaf(building, type) : builders[type.kind](type as never, building),
  );
  const schema = new GraphQLSchema({
    query: building.objects.get("Query"),
    mutation: building.objects.get("Mutation"),
    subscription: building.objects.get("Subscription"),
    types: named,
    assumeValid: true,
  });
  building.assembly.isOver = true;
  return schema;
}

/** Those that are used follow the first type that uses them, where a walk over all fields finds them. */
function* withBuiltInScalars(types: readonly SdlType[]): Iterable<SdlType | GraphQLScalarType> {
  const missing = new Map(specifiedScalarTypes.map((type) => [type.name, type]));
  for (const type of types) {
    yield type;
    if (missing.size === 0) continue;
    for (const reference of referencesOf(type)) {
      const scalar = missing.get(namedTypeOf(reference));
      if (scalar !== undefined && missing.delete(scalar.name)) yield scalar;
    }
  }
}

interface Building {
  readonly assembly: SchemaAssembly;
  /** Types by how SDL writes them; scalars and enums are of both kinds. */
  readonly outputs: References<GraphQLOutputType>;
  readonly inputs: References<GraphQLInputType>;
  readonly objects: Map<string, GraphQLObjectType>;
}

type OfKind<Kind extends SdlType["kind"]> = Extract<SdlType, { readonly kind: Kind }>;

const builders: {
  readonly [Kind in SdlType["kind"]]: (type: OfKind<Kind>, building: Building) => GraphQLNamedType;
} = {
  scalar: ({ name, description }, building) => {
    const type = new GraphQLScalarType({ name, description });
    attachScalar(type);
    return addLeaf(building, type);
  },
  enum: ({ name, description, values }, building) => {
    const configs: GraphQLEnumValueConfigMap = {};
    for (const value of values)
      configs[value.name] = { description: value.description, deprecationReason: value.deprecationReason };
    return addLeaf(building, new GraphQLEnumType({ name, description, values: configs }));
  },
  object: (sdl, building) => {
    const { name, description } = sdl;
    const fields = (): GraphQLFieldConfigMap<unknown, unknown> => outputFields(sdl.fields, building);
    const type = new LazyObjectType({ name, description, fields }, building.assembly);
    building.outputs.add(name, type);
    building.objects.set(name, type);
    return type;
  },
  input: (sdl, building) => {
    const { name, description } = sdl;
    const fields = (): GraphQLInputFieldConfigMap => inputFields(sdl.fields, building);
    const type = new LazyInputObjectType({ name, description, fields }, building.assembly);
    building.inputs.add(name, type);
    return type;
  },
};

function addLeaf<Type extends GraphQLScalarType | GraphQLEnumType>({ outputs, inputs }: Building, type: Type): Type {
  outputs.add(type.name, type);
  inputs.add(type.name, type);
  return type;
}

function outputFields(fields: readonly SdlField[], building: Building): GraphQLFieldConfigMap<unknown, unknown> {
  const configs: GraphQLFieldConfigMap<unknown, unknown> = {};
  for (const { name, type, description, deprecationReason, arguments: args } of fields)
    configs[name] = {
      type: building.outputs.get(type),
      description,
      deprecationReason,
      ...(args === undefined || args.length === 0 ? {} : { args: inputFields(args, building) }),
    };
  return configs;
}

function inputFields(inputs: readonly SdlInput[], building: Building): GraphQLInputFieldConfigMap {
  const configs: GraphQLInputFieldConfigMap = {};
  for (const { name, type: reference, description, deprecationReason, defaultValue } of inputs) {
    const type = building.inputs.get(reference);
    configs[name] =
      defaultValue === undefined
        ? { type, description, deprecationReason }
        : { type, description, deprecationReason, defaultValue: valueFromAST(parseValue(defaultValue), type) };
  }
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
