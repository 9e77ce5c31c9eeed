import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";

/** Makes resolver types of SDL without descriptions; to be called once. */
export type PluginRun = (sdl: string) => Promise<string>;

const threadFile = new URL("plugin-thread.js", import.meta.url);

/**
 * Starts a thread for the plugins of GraphQL Code Generator, which take longer than all else in a build: they load while
 * the model is read, and run while the other files are made. A process need not wait for a thread that nobody asked.
 */
export function startPluginThread(): PluginRun {
  // Run from its sources there is no compiled thread to start.
  if (!existsSync(threadFile)) return async (sdl) => (await import("./run-plugins.js")).runPlugins(sdl);
  const worker = new Worker(threadFile, {
    // Otherwise graphql-js looks at every instance for a second copy of itself.
    env: { ...process.env, NODE_ENV: "production" },
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  const answer = new Promise<string>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The thread for the resolver types ended with ${code}`)));
  });
  // Told to whoever asks.
  answer.catch(() => undefined);
  // Listeners hold a process, so this comes after them.
  worker.unref();
  return (sdl) => {
    worker.ref();
    worker.postMessage(sdl);
    return answer;
  };
}
