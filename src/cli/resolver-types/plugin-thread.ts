/** A thread that loads the plugins at once, runs them on the SDL it is sent, and ends with the answer. */
import { parentPort } from "node:worker_threads";
import { loadPlugins, runPlugins } from "./run-plugins.js";

loadPlugins();
parentPort?.once("message", async (sdl) => parentPort?.postMessage(await runPlugins(String(sdl))));
