import { codegenConfiguration } from "./codegen-configuration.js";
import { coreGraphqlFile, coreTypesFile } from "./graphql-files.js";
import type { Code } from "../print/code.js";
import { code } from "../print/code.js";
import { literalObject } from "../print/literal-object.js";

/** `codegen.ts`: how the resolver types were made, for GraphQL Code Generator's own command. */
export function codegen(): Code {
  return code`
    /**
     * How src/graphql/core.types.ts is made from graphql/core.graphql. A build does it by itself; \`twenty-gen codegen\` does
     * it alone. So does \`npx graphql-codegen\`, once @graphql-codegen/cli, @graphql-codegen/typescript and
     * @graphql-codegen/typescript-resolvers are installed; the server itself has no need of them.
     */
    export default {
      schema: "${coreGraphqlFile}",
      // Types stand in the order of the schema, as everywhere in this server.
      config: ${literalObject({ sort: false, ...codegenConfiguration })},
      generates: {
        "${coreTypesFile}": {
          plugins: ["typescript", "typescript-resolvers"],
          hooks: {
            beforeOneFileWrite: (_path: string, types: string) =>
              types.replaceAll(new RegExp("(?<=[<,:] ?)any(?=[,>[])", "g"), "unknown"),
          },
        },
      },
    };
  `;
}
