import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageFolder } from "../../../src/cli/package-folder.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

const isCompiled = existsSync(join(packageFolder(), "dist/src/cli/main.js"));

function build(folder: string, model: unknown): { readonly status: number | null; readonly stderr: string } {
  writeFileSync(join(folder, "model.json"), JSON.stringify(model));
  return spawnSync(process.execPath, [join(packageFolder(), "bin/twenty-gen.js"), "build", "model.json"], {
    cwd: folder,
    encoding: "utf8",
    timeout: 60_000,
  });
}

test.skipIf(!isCompiled)(
  "the process writes resolver types made in their thread, and ends",
  { timeout: 120_000 },
  () => {
    const folder = temporaryFolder();
    expect(build(folder, { objects: [{ labelSingular: "Note", fields: [] }] })).toMatchObject({
      status: 0,
      stderr: "",
    });
    expect(existsSync(join(folder, "server/src/graphql/core.types.ts"))).toBe(true);
  },
);

test.skipIf(!isCompiled)(
  "the process ends, too, when nobody asks the thread for anything",
  { timeout: 120_000 },
  () => {
    const folder = temporaryFolder();
    expect(build(folder, { objects: [{ nameSingular: "not a name" }] })).toMatchObject({ status: 1 });
    expect(existsSync(join(folder, "server"))).toBe(false);
  },
);
