import type { GraphQLSchema } from "graphql";
import { coreSdlTypes } from "../../../../src/core/docs/sdl/core-sdl-types.js";
import type { JsonObject, JsonValue } from "../../../../src/core/json/json-value.js";
import { ApiError } from "../../../../src/runtime/errors/api-error.js";
import { executeOperation, type ExecutionContext } from "../../../../src/runtime/graphql/execute/execute-operation.js";
import { executeWithResolvers } from "../../../../src/runtime/graphql/resolvers/execute-with-resolvers.js";
import { parentFields } from "../../../../src/runtime/graphql/resolvers/parent-fields.js";
import { mergeResolvers, type Resolvers } from "../../../../src/runtime/graphql/resolvers/resolver-map.js";
import { buildSchemaOfTypes } from "../../../../src/runtime/graphql/schema/build-schema-of-types.js";
import type { Engine } from "../../../support/databases.js";
import { prepare, type GraphqlAnswer } from "../../../support/graphql-fixture.js";
import { openRecords, type RecordFixture } from "../../../support/record-fixture.js";

export type Way = (document: string, variables: JsonObject) => Promise<string>;

export interface TwoWays extends RecordFixture {
  readonly schema: GraphQLSchema;
  /** The response body of the compiled path. */
  readonly compiled: Way;
  /** The response body of graphql-js with these resolvers; `own` stand in for `generated`. */
  withResolvers(generated: Resolvers, own?: Resolvers): Way;
}

/** A fresh database that answers documents on both paths. */
export async function openTwoWays(engine: Engine, model: JsonValue): Promise<TwoWays> {
  const fixture = await openRecords(engine, model);
  const schema = buildSchemaOfTypes(coreSdlTypes(fixture.workspace));
  const context: ExecutionContext = {
    workspace: fixture.workspace,
    records: fixture.records,
    caller: fixture.context,
    formatError: ({ message, path, locations, originalError }) => ({
      message,
      locations: (locations ?? []).map(({ line, column }) => ({ line, column })),
      path: [...(path ?? [])],
      extensions: { code: originalError instanceof ApiError ? originalError.code : (originalError?.name ?? "GraphQL") },
    }),
  };
  return {
    ...fixture,
    schema,
    compiled: (document, variables) => executeOperation(prepare(schema, document, variables), context),
    withResolvers: (generated, own = {}) => {
      const map = mergeResolvers(generated, own);
      const parents = parentFields(fixture.workspace, schema, mergeResolvers(own));
      return (document, variables) => executeWithResolvers(prepare(schema, document, variables), map, parents, context);
    },
  };
}

export function answerOf(text: string): GraphqlAnswer {
  return JSON.parse(text) as GraphqlAnswer;
}
