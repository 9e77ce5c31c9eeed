import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { planBuild } from "../../src/cli/build-server.js";
import { readModel } from "../../src/input/read-model.js";
import { hashModel } from "../../src/output/hash-model.js";

export const examplesFolder = fileURLToPath(new URL("../../examples", import.meta.url));

/** Examples whose model is right; `broken-*` have expected diagnostics instead. */
export function exampleNames(): readonly string[] {
  return readdirSync(examplesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("broken-"))
    .map((entry) => entry.name)
    .toSorted();
}

export interface ExampleTree {
  /** Folder that is committed. */
  readonly folder: string;
  /** Text by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** What is committed of an example: of `crm` the whole server, of the others what is rendered from their model. */
export async function wantedTree(name: string): Promise<ExampleTree> {
  const model = join(examplesFolder, name, "model.json");
  const { workspace, diagnostics } = await readModel(`examples/${name}/model.json`, model);
  if (workspace === null) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const isWhole = name === "crm";
  const folder = join(examplesFolder, name, isWhole ? "server" : "generated");
  const { files, plan } = await planBuild(workspace, join(folder, "not-there"), {
    overwrite: false,
    modelInput: diagnostics.length > 0 ? null : hashModel(readFileSync(model, "utf8")),
  });
  const kept = new Set(files.flatMap(({ path, owner }) => (isWhole || owner !== "copied" ? [path] : [])));
  const written = plan.writes.filter(({ path }) => isWhole || kept.has(path));
  return { folder, files: new Map(written.map(({ path, text }) => [path, text])) };
}

/** Folders that a started server leaves in its own; they are not committed. */
const leftByServer = new Set(["node_modules", "dist", "data", ".twenty-gen", "package-lock.json"]);

/** What is on disk. */
export function committedTree(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !leftByServer.has(path.split(/[\\/]/)[0]!));
  return new Map(files.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]));
}
