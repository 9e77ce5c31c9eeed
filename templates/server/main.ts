import { resolversFile } from "../graphql/graphql-files.js";
import type { Code } from "../print/code.js";
import { code, valueFrom } from "../print/code.js";

const startServer = valueFrom("src/runtime/server/start-server.ts", "startServer");
const objectRouters = valueFrom("src/objects/index.ts", "objectRouters");
const hooks = valueFrom("src/custom/hooks.ts", "hooks");
const customRoutes = valueFrom("src/custom/routes.ts", "customRoutes");
const objectResolvers = valueFrom(resolversFile, "objectResolvers");
const resolvers = valueFrom("src/custom/resolvers.ts", "resolvers");

/** `src/main.ts` */
export function main(): Code {
  return code`
    await ${startServer}({
      model: new URL("../model.json", import.meta.url),
      ${objectRouters},
      ${hooks},
      ${customRoutes},
      resolvers: { generated: ${objectResolvers}, custom: ${resolvers} },
    });
  `;
}
