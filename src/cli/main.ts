import { setFlagsFromString } from "node:v8";
import { processIo, runCommandLine } from "./run-command-line.js";

// A command is over in a second: machine code that V8 makes meanwhile costs a quarter of it and hardly runs.
setFlagsFromString("--interrupt-budget=500000");
process.exitCode = await runCommandLine(process.argv.slice(2), processIo());
