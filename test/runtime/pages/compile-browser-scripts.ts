import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { temporaryFolder } from "../../support/temporary-folder.js";

const root = resolve(import.meta.dirname, "../../..");

/** The scripts as the build of a server leaves them, in a folder of their own. */
export function compileBrowserScripts(): string {
  const folder = temporaryFolder();
  const project = join(folder, "tsconfig.json");
  const rootDir = join(root, "src/runtime/pages/browser");
  const compilerOptions = {
    noEmit: false,
    sourceMap: true,
    rootDir,
    outDir: folder,
    typeRoots: [join(root, "node_modules/@types")],
  };
  writeFileSync(project, JSON.stringify({ extends: join(root, "tsconfig.json"), compilerOptions, include: [rootDir] }));
  execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", project], { timeout: 120_000 });
  writeFileSync(join(folder, "package.json"), `{"type":"module"}`);
  return folder;
}

/** Runs a script on a page that has nothing of what it looks for; throws when its modules do not fit together. */
export function runOnEmptyPage(script: string): void {
  const page = `for (const name of ["location", "window", "sessionStorage", "navigator"]) globalThis[name] ??= {};
globalThis.document = { getElementById: () => null, querySelectorAll: () => [] };`;
  const program = `${page}\nawait import(${JSON.stringify(pathToFileURL(script).href)});`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", program], { timeout: 60_000, stdio: "pipe" });
}
