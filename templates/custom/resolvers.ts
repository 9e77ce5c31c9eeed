import { resolversFile } from "../graphql/graphql-files.js";
import type { Code } from "../print/code.js";
import { code, declared, typeFrom } from "../print/code.js";

/** `src/custom/resolvers.ts` as it is first written. */
export function customResolvers(): Code {
  return code`
    /**
     * GraphQL resolvers of your own, by type and field. A record that reaches them holds all its own fields, whatever
     * was asked for; the context has the server's own answers (\`queries\`, \`mutations\`) and typed \`records\`.
     */
    export const ${declared("resolvers")}: ${typeFrom(resolversFile, "CustomResolvers")} = {};
  `;
}
