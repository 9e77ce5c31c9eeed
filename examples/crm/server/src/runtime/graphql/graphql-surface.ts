import type { GraphQLSchema } from "graphql";
import { DocumentCache } from "./document/document-cache.js";
import type { GraphqlLimits } from "./document/graphql-limits.js";
import type { RelationTypes } from "./document/relation-types.js";
import { buildGraphqlSchema } from "./schema/build-schema.js";

export interface GraphqlSurfaceParts {
  readonly printSdl: () => string;
  readonly relations: () => RelationTypes;
  readonly limits: GraphqlLimits;
}

/** What a GraphQL endpoint shows for one state of the model. Made when it is first needed, then kept. */
export class GraphqlSurface {
  readonly limits: GraphqlLimits;
  readonly #parts: GraphqlSurfaceParts;
  #sdl: string | null = null;
  #schema: GraphQLSchema | null = null;
  #documents: DocumentCache | null = null;

  constructor(parts: GraphqlSurfaceParts) {
    this.#parts = parts;
    this.limits = parts.limits;
  }

  get sdl(): string {
    return (this.#sdl ??= this.#parts.printSdl());
  }

  get schema(): GraphQLSchema {
    return (this.#schema ??= buildGraphqlSchema(this.sdl));
  }

  get documents(): DocumentCache {
    return (this.#documents ??= new DocumentCache({
      schema: this.schema,
      limits: this.limits,
      relations: this.#parts.relations(),
    }));
  }
}
