import {
  GraphQLInputObjectType,
  GraphQLObjectType,
  type GraphQLFieldMap,
  type GraphQLInputFieldMap,
  type GraphQLInputObjectTypeConfig,
  type GraphQLObjectTypeConfig,
} from "graphql";

/** Whether the schema that types are made for stands. */
export interface SchemaAssembly {
  isOver: boolean;
}

/**
 * A type that shows a schema under assembly no fields: it would walk all of them, in search of types that it was not
 * given. It is given all, so thousands of fields stay unmade until a request gets to them.
 */
export class LazyObjectType extends GraphQLObjectType {
  readonly #assembly: SchemaAssembly;

  constructor(config: GraphQLObjectTypeConfig<unknown, unknown>, assembly: SchemaAssembly) {
    super(config);
    this.#assembly = assembly;
  }

  override getFields(): GraphQLFieldMap<unknown, unknown> {
    return this.#assembly.isOver ? super.getFields() : {};
  }
}

/** The same for inputs. */
export class LazyInputObjectType extends GraphQLInputObjectType {
  readonly #assembly: SchemaAssembly;

  constructor(config: GraphQLInputObjectTypeConfig, assembly: SchemaAssembly) {
    super(config);
    this.#assembly = assembly;
  }

  override getFields(): GraphQLInputFieldMap {
    return this.#assembly.isOver ? super.getFields() : {};
  }
}
