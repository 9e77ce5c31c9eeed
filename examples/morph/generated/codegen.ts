// @generated from model.json#. Do not edit: your own code goes in src/custom/.

/**
 * How src/graphql/core.types.ts is made from graphql/core.graphql. A build does it by itself; `twenty-gen codegen` does
 * it alone. So does `npx graphql-codegen`, once @graphql-codegen/cli, @graphql-codegen/typescript and
 * @graphql-codegen/typescript-resolvers are installed; the server itself has no need of them.
 */
export default {
  schema: "graphql/core.graphql",
  // Types stand in the order of the schema, as everywhere in this server.
  config: {
    sort: false,
    namingConvention: "keep",
    contextType: "./context.js#GraphqlContext",
    useTypeImports: true,
    emitLegacyCommonJSImports: false,
    enumsAsTypes: true,
    immutableTypes: true,
    makeResolverTypeCallable: true,
    skipTypename: true,
    disableDescriptions: true,
    strictScalars: true,
    defaultScalarType: "unknown",
    scalars: {
      UUID: "string",
      DateTime: "string",
      Date: "string",
      BigInt: "number | string",
      BigFloat: "number | string",
      Position: {
        input: "number | string",
        output: "number",
      },
      JSON: "../core/json/json-value.js#JsonValue",
      Cursor: "string",
      ConnectionCursor: "string",
    },
  },
  generates: {
    "src/graphql/core.types.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      hooks: {
        beforeOneFileWrite: (_path: string, types: string) =>
          types.replaceAll(new RegExp("(?<=[<,:] ?)any(?=[,>[])", "g"), "unknown"),
      },
    },
  },
};
