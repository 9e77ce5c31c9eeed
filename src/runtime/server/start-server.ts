/** The entry of a generated server: environment and model in, a server that lives as long as the process. */
import type { Router } from "express";
import { readConfiguration, type Environment } from "../configuration/read-configuration.js";
import type { CustomContext, TypesByName } from "../custom/custom-routes.js";
import { recordServices } from "../custom/custom-routes.js";
import type { ServerResolvers } from "../graphql/resolvers/resolving-executor.js";
import type { Live } from "../live/live.js";
import type { HooksByObject } from "../records/hooks.js";
import type { ObjectRouters } from "../rest/object-rest.js";
import { createLog } from "./create-log.js";
import { endWithProcess } from "./end-with-process.js";
import { explanationOf } from "./explained-error.js";
import { openServer, type RunningServer } from "./open-server.js";
import { readModel } from "./read-model.js";
import { scopeOf } from "./request-scope.js";

export interface StartOptions<ByName extends TypesByName<ByName>> {
  /** The model file the server was generated from. */
  readonly model: URL;
  readonly objectRouters?: ObjectRouters;
  readonly hooks?: HooksByObject;
  /** Resolvers of GraphQL Core: those of the objects, and the owner's. */
  readonly resolvers?: ServerResolvers;
  readonly customRoutes?: (context: CustomContext<ByName>) => Router;
  readonly environment?: Environment;
}

/** Starts, prints the address, and ends the process with a plain message when it cannot. */
export async function startServer<ByName extends TypesByName<ByName>>(options: StartOptions<ByName>): Promise<void> {
  try {
    const { configuration, warnings } = readConfiguration(options.environment ?? process.env);
    const { log, flush } = createLog(configuration.logLevel);
    for (const warning of warnings) log.warn({}, warning);
    const { customRoutes } = options;
    const end = endWithProcess(log, flush);
    const server = await openServer({
      configuration,
      workspace: await readModel(options.model),
      log,
      objectRouters: options.objectRouters,
      hooks: options.hooks,
      resolvers: options.resolvers,
      customRouter: customRoutes && ((live) => customRoutes(customContext<ByName>(live))),
    });
    end.closeOnSignal(() => server.close());
    announce(server);
  } catch (error) {
    console.error(explanationOf(error) ?? error);
    process.exitCode = 1;
    // Whatever is still open must not keep a server alive that never started.
    process.exit();
  }
}

function customContext<ByName extends TypesByName<ByName>>(live: Live): CustomContext<ByName> {
  return {
    recordsFor: (request, access) => {
      const caller = request.res === undefined ? null : scopeOf(request.res).caller;
      if (caller === null) throw new Error("The request has not been authenticated");
      const { records, workspace } = live.current;
      const context = access === undefined ? caller : { ...caller, access };
      return recordServices<ByName>(records, workspace, context);
    },
  };
}

function announce({ url, adminKey, live }: RunningServer): void {
  const { workspace } = live.current;
  const example = workspace.objects.find((object) => object.isActive && !object.isSystem)?.namePlural ?? "{plural}";
  console.log(`${workspace.settings.displayName} is served at ${url}`);
  if (adminKey.isNew) console.log(`Admin key, shown this once and kept in ${adminKey.path}: ${adminKey.key}`);
  console.log(
    `Try it: curl -H "Authorization: Bearer ${adminKey.isNew ? adminKey.key : "<key>"}" ${url}/rest/${example}`,
  );
  console.log(`In a browser: ${url}/docs to try the APIs, ${url}/settings for keys and webhooks`);
}
