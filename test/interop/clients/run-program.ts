import { spawn } from "node:child_process";
import { join } from "node:path";
import type { GeneratedServer } from "../../support/generated-server.js";

/** Runs a compiled program against a server. Answers the lines it printed; fails with them when it ends badly. */
export async function runProgram(folder: string, name: string, server: GeneratedServer): Promise<readonly string[]> {
  const program = spawn(process.execPath, [join(folder, "dist", `${name}.js`)], {
    cwd: folder,
    env: { PATH: process.env["PATH"], SERVER_ADDRESS: server.url, SERVER_KEY: server.key },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [program.stdout, program.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => void (output += text));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    program.once("error", reject);
    program.once("close", resolve);
  });
  if (exitCode !== 0) throw new Error(`${name} ended with ${exitCode}:\n${output}`);
  return output.trimEnd().split("\n");
}
