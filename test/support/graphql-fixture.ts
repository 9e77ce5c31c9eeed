import {
  buildASTSchema,
  parse,
  validate,
  getVariableValues,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { printCoreSdl } from "../../src/core/docs/sdl/print-core-sdl.js";
import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import type { PreparedOperation } from "../../src/runtime/graphql/document/prepared-operation.js";
import { executeOperation } from "../../src/runtime/graphql/execute/execute-operation.js";
import { ApiError } from "../../src/runtime/errors/api-error.js";
import type { Engine } from "./databases.js";
import { openRecords, type RecordFixture } from "./record-fixture.js";

export interface GraphqlAnswer {
  readonly data?: JsonValue;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
  readonly extensions?: JsonObject;
}

export interface GraphqlFixture extends RecordFixture {
  readonly schema: GraphQLSchema;
  /** Runs a document on the compiled path. */
  run(document: string, variables?: JsonObject): Promise<GraphqlAnswer>;
}

export async function openGraphql(engine: Engine, model: JsonValue): Promise<GraphqlFixture> {
  const fixture = await openRecords(engine, model);
  const schema = buildASTSchema(parse(printCoreSdl(fixture.workspace)), { assumeValidSDL: true });
  return {
    ...fixture,
    schema,
    run: async (text, variables = {}) => {
      const text2 = await executeOperation(prepare(schema, text, variables), {
        workspace: fixture.workspace,
        records: fixture.records,
        caller: fixture.context,
        formatError: ({ message, path, originalError }) => ({
          message,
          ...(path === undefined ? {} : { path }),
          extensions: { code: originalError instanceof ApiError ? originalError.code : (originalError?.stack ?? "?") },
        }),
      });
      return JSON.parse(text2) as GraphqlAnswer;
    },
  };
}

export function prepare(schema: GraphQLSchema, text: string, variables: JsonObject): PreparedOperation {
  const document = parse(text);
  const errors = validate(schema, document);
  if (errors.length > 0) throw new Error(errors.map((error) => error.message).join("\n"));
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === "OperationDefinition",
  );
  if (operation === undefined) throw new Error("The document has no operation");
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced.errors !== undefined) throw new Error(coerced.errors.map((error) => error.message).join("\n"));
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === "FragmentDefinition")
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return { schema, document, operation, fragments, variables: coerced.coerced };
}
