// @generated from model.json#. Do not edit: your own code goes in src/custom/.

import { hooks } from "./custom/hooks.js";
import { resolvers } from "./custom/resolvers.js";
import { customRoutes } from "./custom/routes.js";
import { objectRouters } from "./objects/index.js";
import { startServer } from "./runtime/server/start-server.js";

await startServer({
  model: new URL("../model.json", import.meta.url),
  objectRouters,
  hooks,
  customRoutes,
  resolvers: { generated: async () => (await import("./graphql/resolvers.js")).objectResolvers, custom: resolvers },
});
