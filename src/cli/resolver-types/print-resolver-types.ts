import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { coreSdlTypes } from "../../core/docs/sdl/core-sdl-types.js";
import { printBareSdl } from "../../core/docs/sdl/print-sdl.js";
import type { Workspace } from "../../core/model/workspace.js";
import { runPlugins } from "./run-plugins.js";

const threadFile = new URL("plugin-thread.js", import.meta.url);

/**
 * `src/graphql/core.types.ts` as GraphQL Code Generator prints it. Its plugins take most of a second on a schema of some
 * size, so they run in a thread beside the rest of a build.
 */
export function printResolverTypes(workspace: Workspace): Promise<string> {
  const sdl = printBareSdl(coreSdlTypes(workspace));
  // Run from its sources there is no compiled thread to start.
  if (!existsSync(threadFile)) return runPlugins(sdl);
  return new Promise((resolve, reject) => {
    const worker = new Worker(threadFile, {
      workerData: sdl,
      // Otherwise graphql-js looks at every instance for a second copy of itself.
      env: { ...process.env, NODE_ENV: "production" },
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The thread for the resolver types ended with ${code}`)));
  });
}
