import { setImmediate as nextTurn } from "node:timers/promises";
import type { GraphQLSchema } from "graphql";
import { DocumentCache } from "./document/document-cache.js";
import type { GraphqlLimits } from "./document/graphql-limits.js";
import type { RelationTypes } from "./document/relation-types.js";
import { printSdl } from "../../core/docs/sdl/print-sdl.js";
import type { SdlType } from "../../core/docs/sdl/sdl-type.js";
import { buildSchemaOfTypes } from "./schema/build-schema-of-types.js";

export interface GraphqlSurfaceParts {
  readonly types: () => readonly SdlType[];
  readonly relations: () => RelationTypes;
  readonly limits: GraphqlLimits;
}

/** What a GraphQL endpoint shows for one state of the model. Made when it is first needed, then kept. */
export class GraphqlSurface {
  readonly limits: GraphqlLimits;
  readonly #parts: GraphqlSurfaceParts;
  #types: readonly SdlType[] | null = null;
  #sdl: string | null = null;
  #schema: GraphQLSchema | null = null;
  #documents: DocumentCache | null = null;

  constructor(parts: GraphqlSurfaceParts) {
    this.#parts = parts;
    this.limits = parts.limits;
  }

  get #sdlTypes(): readonly SdlType[] {
    return (this.#types ??= this.#parts.types());
  }

  /** True once a request needed the schema. */
  get isInUse(): boolean {
    return this.#documents !== null;
  }

  /** Makes what documents are checked by, part by part, so that requests get their turns in between. */
  async prepare(): Promise<void> {
    void this.#sdlTypes;
    await nextTurn();
    void this.schema;
    await nextTurn();
    void this.documents;
  }

  get sdl(): string {
    return (this.#sdl ??= printSdl(this.#sdlTypes));
  }

  get schema(): GraphQLSchema {
    return (this.#schema ??= buildSchemaOfTypes(this.#sdlTypes));
  }

  get documents(): DocumentCache {
    return (this.#documents ??= new DocumentCache({
      schema: this.schema,
      limits: this.limits,
      relations: this.#parts.relations(),
    }));
  }
}
