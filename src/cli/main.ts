import { versions } from "node:process";
import { setFlagsFromString } from "node:v8";
import { processIo, runCommandLine } from "./run-command-line.js";

// A command is over in a second: machine code that V8 makes meanwhile costs a quarter of it and hardly runs. Later
// versions know the option no more, and would say so.
if (versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=500000");
process.exitCode = await runCommandLine(process.argv.slice(2), processIo());
