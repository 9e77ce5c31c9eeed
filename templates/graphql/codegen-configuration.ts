import type { TypeScriptPluginConfig } from "@graphql-codegen/typescript";
import type { TypeScriptResolversPluginConfig } from "@graphql-codegen/typescript-resolvers";

/** What GraphQL Code Generator is told, by a build and by a server's own `codegen.ts` alike. */
export const codegenConfiguration = {
  // Names stay as the schema has them: an object called "aPI" keeps its types.
  namingConvention: "keep",
  contextType: "./context.js#GraphqlContext",
  useTypeImports: true,
  emitLegacyCommonJSImports: false,
  enumsAsTypes: true,
  immutableTypes: true,
  makeResolverTypeCallable: true,
  skipTypename: true,
  // The schema itself stands in graphql/core.graphql with all its descriptions.
  disableDescriptions: true,
  strictScalars: true,
  defaultScalarType: "unknown",
  scalars: {
    UUID: "string",
    DateTime: "string",
    Date: "string",
    BigInt: "number | string",
    BigFloat: "number | string",
    Position: { input: "number | string", output: "number" },
    JSON: "../core/json/json-value.js#JsonValue",
    Cursor: "string",
    ConnectionCursor: "string",
  },
} satisfies TypeScriptPluginConfig & TypeScriptResolversPluginConfig;
