import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { runCommand } from "../../support/command-line.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { readTree } from "../../support/write-tree.js";

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  writeModel("rocket");
});

function writeModel(...names: readonly string[]): void {
  const objects = names.map((nameSingular) => ({ nameSingular, fields: [{ name: "name", type: "TEXT" }] }));
  writeFileSync(join(folder, "model.json"), JSON.stringify({ objects }));
}

const build = (...options: string[]) => runCommand(folder, ["build", "model.json", ...options]);

test("a check of what a build wrote finds nothing, and a check writes nothing", async () => {
  const before = readTree(folder);
  const missing = await build("--check");
  expect(missing.exitCode).toBe(1);
  expect(missing.stderr).toContain("missing src/main.ts");
  expect(readTree(folder)).toEqual(before);
  await build();
  expect(await build("--check")).toMatchObject({ exitCode: 0, stderr: "" });
});

test("a check tells what is missing, stale and extra, with the difference", async () => {
  writeModel("rocket", "pad");
  await build();
  writeModel("rocket", "probe");
  const main = join(folder, "server/src/main.ts");
  writeFileSync(main, `${readFileSync(main, "utf8")}// mine\n`);
  rmSync(join(folder, "server/tsconfig.json"));
  const before = readTree(folder);
  const { exitCode, stderr } = await build("--check");
  expect(exitCode).toBe(1);
  expect(stderr).toContain("missing src/objects/probes/probe.routes.ts");
  expect(stderr).toContain("missing tsconfig.json");
  expect(stderr).toContain("extra src/objects/pads/pad.routes.ts");
  expect(stderr).toContain("stale src/main.ts");
  expect(stderr).toContain("-// mine");
  expect(stderr).toContain('run "twenty-gen build model.json --out server"');
  expect(readTree(folder)).toEqual(before);
  const machine = await build("--check", "--format", "json");
  const told = JSON.parse(machine.stdout) as { readonly upToDate: boolean; readonly extra: readonly string[] };
  expect(told.upToDate).toBe(false);
  expect(told.extra).toContain("src/objects/pads/pad.types.ts");
});

test("watching builds again when the model changes, and ends when it is told to", async () => {
  const interruption = new AbortController();
  let printed = "";
  let wake = (): void => undefined;
  const watching = runCommand(folder, ["build", "model.json", "--watch", "--quiet"], {
    interruption: () => interruption.signal,
    stdout: (text) => {
      printed += text;
      wake();
    },
    stderr: (text) => {
      printed += text;
      wake();
    },
  });
  const until = (text: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (printed.includes(text)) resolve();
      };
      wake = look;
      look();
    });
  await until("Watching model.json");
  // A model that breaks a rule is told of, and the next one is built all the same.
  writeModel("Bad name");
  await until("object/bad-name");
  writeModel("rocket", "pad");
  await expect
    .poll(() => Object.keys(readTree(join(folder, "server"))), { timeout: 30_000 })
    .toContain("src/objects/pads/pad.routes.ts");
  interruption.abort();
  expect((await watching).exitCode).toBe(0);
});

test("watching and checking exclude each other", async () => {
  expect(await build("--watch", "--check")).toMatchObject({ exitCode: 2 });
});
