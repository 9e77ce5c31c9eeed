import { resolversFile } from "../graphql/graphql-files.js";
import type { Code } from "../print/code.js";
import { code, valueFrom } from "../print/code.js";
import { relativeModule } from "../print/relative-module.js";

const startServer = valueFrom("src/runtime/server/start-server.ts", "startServer");
const objectRouters = valueFrom("src/objects/index.ts", "objectRouters");
const hooks = valueFrom("src/custom/hooks.ts", "hooks");
const customRoutes = valueFrom("src/custom/routes.ts", "customRoutes");
// Loaded when they take part, which most servers never need.
const resolversModule = relativeModule("src/main.ts", resolversFile);
const resolvers = valueFrom("src/custom/resolvers.ts", "resolvers");

/** `src/main.ts` */
export function main(): Code {
  return code`
    await ${startServer}({
      model: new URL("../model.json", import.meta.url),
      ${objectRouters},
      ${hooks},
      ${customRoutes},
      resolvers: { generated: async () => (await import("${resolversModule}")).objectResolvers, custom: ${resolvers} },
    });
  `;
}
