import { printBareSdl } from "../../core/docs/sdl/print-sdl.js";
import type { Workspace } from "../../core/model/workspace.js";
import { schemaTypes } from "../../../templates/graphql/schema-types.js";
import { runPlugins } from "./run-plugins.js";
import type { PluginRun } from "./start-plugin-thread.js";

/** `src/graphql/core.types.ts` as GraphQL Code Generator prints it. */
export function printResolverTypes(workspace: Workspace, run: PluginRun = runPlugins): Promise<string> {
  return run(printBareSdl(schemaTypes(workspace)));
}
