/** Whole processes of the command line, each cold: a build and the documents of a model, of one size and of ten times it. */
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { JsonValue } from "../src/core/json/json-value.js";
import { buildWorkspace } from "../src/core/model/build-workspace.js";
import { parseModel } from "../src/core/model/parse-model.js";
import { printModel } from "../src/core/model/print-model.js";
import { median } from "./median.js";
import { repeatModel } from "./repeat-model.js";

export interface CommandBench {
  /** `bin/twenty-gen.js` */
  readonly command: string;
  readonly model: string;
  /** For what is written; somebody else removes it. */
  readonly folder: string;
  readonly print: (what: string, value: string) => void;
}

const runs = 5;

export async function measureCommands(bench: CommandBench): Promise<void> {
  const { folder, model, print } = bench;
  const build = await measureCold(bench, "build", model, runs);
  print("build, cold", `${median(build.milliseconds)} ms`);
  const again = Array.from({ length: runs }, () => run(bench, "build", model, build.out));
  print("build, unchanged", `${median(again)} ms`);

  const docs = await measureCold(bench, "docs", model, runs);
  print("docs, cold", `${median(docs.milliseconds)} ms`);
  print("first page of the site", `${Math.round((await pageBytes(join(docs.out, "site"), "index.html")) / 1000)} kB`);

  const { raw } = parseModel(JSON.parse(await readFile(model, "utf8")) as JsonValue);
  const { workspace } = buildWorkspace(repeatModel(raw, 10));
  if (workspace === null) throw new Error("The repeated model is not valid");
  const large = join(folder, "large.json");
  await writeFile(large, JSON.stringify(printModel(workspace)));
  const largeDocs = await measureCold(bench, "docs", large, 1);
  const ratio = median(largeDocs.milliseconds) / median(docs.milliseconds);
  print(
    `docs, cold, ${workspace.objects.length} objects`,
    `${median(largeDocs.milliseconds)} ms, for ten times the objects ${ratio.toFixed(1)} times as long`,
  );
}

/** Every time into a new folder; answers the last one. */
async function measureCold(
  bench: CommandBench,
  name: "build" | "docs",
  model: string,
  times: number,
): Promise<{ readonly milliseconds: readonly number[]; readonly out: string }> {
  const milliseconds: number[] = [];
  let out = "";
  for (let index = 0; index < times; index += 1) {
    out = await mkdtemp(join(bench.folder, `${name}-`));
    milliseconds.push(run(bench, name, model, out));
  }
  return { milliseconds, out };
}

function run({ command }: CommandBench, name: string, model: string, out: string): number {
  const startedAt = performance.now();
  execFileSync(process.execPath, [command, name, model, "--out", out, "--quiet"], { stdio: "inherit" });
  return Math.round(performance.now() - startedAt);
}

/** A page with the scripts and style sheets that it names, uncompressed as from a file system. */
async function pageBytes(site: string, page: string): Promise<number> {
  const html = await readFile(join(site, page), "utf8");
  const named = [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="(?!data:)([^"]+)"/g)].map(
    ([, path]) => path ?? "",
  );
  const sizes = await Promise.all(named.map(async (path) => (await stat(join(site, path))).size));
  return sizes.reduce((total, size) => total + size, Buffer.byteLength(html));
}
