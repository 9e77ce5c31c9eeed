/** A thread that runs the plugins on the SDL it is given, and answers what they print. */
import { parentPort, workerData } from "node:worker_threads";
import { runPlugins } from "./run-plugins.js";

parentPort?.postMessage(await runPlugins(String(workerData)));
