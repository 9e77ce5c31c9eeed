import { copyFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../../../src/cli/package-folder.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { interopPackages, runTool } from "../tools.js";

/** What somebody who takes care asks of the compiler; the generated code is held to it like their own. */
const compilerOptions = {
  strict: true,
  target: "ES2023",
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  module: "NodeNext",
  types: ["node"],
  typeRoots: [join(packageFolder(), "node_modules/@types")],
  skipLibCheck: true,
  outDir: "dist",
};

/** A package of its own, in which clients are generated and used; both documents are in it. */
export function clientFolder(documents: { readonly core: string; readonly metadata: string }): string {
  const folder = temporaryFolder();
  symlinkSync(interopPackages, join(folder, "node_modules"), "dir");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  writeFileSync(join(folder, "core.json"), documents.core);
  writeFileSync(join(folder, "metadata.json"), documents.metadata);
  return folder;
}

/** Puts programs beside the clients; they are compiled with them and not with the project, which has no clients. */
export function addPrograms(folder: string, names: readonly string[]): void {
  for (const name of names) copyFileSync(join(import.meta.dirname, "programs", name), join(folder, name));
}

/** Compiles everything in the folder into `dist`. Answers what is wrong with it, nothing when all is well. */
export async function compileClients(folder: string): Promise<string> {
  const { exitCode, output } = await runTool("tsc", ["-p", "."], folder);
  return exitCode === 0 ? output : `${output}\ntsc ended with ${exitCode}`;
}
