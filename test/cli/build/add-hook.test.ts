import { execFileSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "prettier";
import { beforeEach, expect, test } from "vitest";
import { packageFolder } from "../../../src/cli/package-folder.js";
import { runCommand } from "../../support/command-line.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

let folder: string;
let hooks: string;
beforeEach(async () => {
  folder = temporaryFolder();
  const objects = [
    { nameSingular: "rocket", namePlural: "rockets", fields: [{ name: "name", type: "TEXT" }] },
    { nameSingular: "pad", namePlural: "pads", fields: [{ name: "name", type: "TEXT" }] },
  ];
  writeFileSync(join(folder, "model.json"), JSON.stringify({ objects }));
  await runCommand(folder, ["build", "model.json", "--quiet"]);
  hooks = join(folder, "server/src/custom/hooks.ts");
});

const add = (hook: string) => runCommand(folder, ["add", "hook", hook]);

test("hooks are added, each once, and the file compiles and keeps its layout", async () => {
  for (const hook of ["rocket.beforeCreate", "pad.afterDelete", "rocket.beforeUpdate", "rocket.afterDestroy"]) {
    const { exitCode, stdout, stderr } = await add(hook);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^${hook} added at server/src/custom/hooks\\.ts:\\d+\\n$`));
  }
  const text = readFileSync(hooks, "utf8");
  expect(text).toContain("async beforeCreate(input, context) {");
  expect(await check(text, { filepath: hooks, printWidth: 120 })).toBe(true);

  const again = await add("rocket.beforeCreate");
  expect(again.exitCode).toBe(1);
  expect(again.stderr).toMatch(/hooks\.ts:\d+ has rocket\.beforeCreate already/);
  expect(readFileSync(hooks, "utf8")).toBe(text);

  symlinkSync(join(packageFolder(), "node_modules"), join(folder, "server/node_modules"), "dir");
  const compiler = join(packageFolder(), "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [compiler, "--noEmit", "--incremental", "false"], { cwd: join(folder, "server") });
});

test("what stands in the file stays as it is", async () => {
  const own = `import type { Hooks } from "../objects/index.js"; // mine

/* kept */ const limit   = 3;
export const hooks = {
    rocket: {
        // a comment
        beforeCreate: (input) => ({ ...input, name: String(limit) }),
    },
} satisfies Hooks;
`;
  writeFileSync(hooks, own);
  expect((await add("rocket.afterCreate")).exitCode).toBe(0);
  const text = readFileSync(hooks, "utf8");
  expect(text).toContain("async afterCreate(records, context)");
  for (const line of own.split("\n").slice(0, 7)) expect(text).toContain(line);
});

test.each([
  ["rokcet.beforeCreate", /no object "rokcet"\. Did you mean "rocket"\? Objects: pad, rocket/],
  ["rocket.beforeCraete", /no event "beforeCraete"\. Did you mean "beforeCreate"\?/],
  ["rocket", /write <object>\.<event>, such as pad\.beforeCreate/],
  ["rocket.name.beforeCreate", /write <object>\.<event>/],
])("%s is refused", async (hook, message) => {
  const { exitCode, stderr } = await add(hook);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(message);
});

test("a file of another structure is left alone", async () => {
  writeFileSync(hooks, "export const hooks = makeHooks();\n");
  const { exitCode, stderr } = await add("rocket.beforeCreate");
  expect(exitCode).toBe(1);
  expect(stderr).toContain('has no "export const hooks');
  expect(readFileSync(hooks, "utf8")).toBe("export const hooks = makeHooks();\n");
});

test("a folder without a server is named", async () => {
  const { exitCode, stderr } = await runCommand(folder, ["add", "hook", "rocket.beforeCreate", "--out", "nowhere"]);
  expect(exitCode).toBe(1);
  expect(stderr).toContain("nowhere is not the folder of a generated server");
});
