import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "prettier";
import { beforeEach, describe, expect, test } from "vitest";
import { lockFile } from "../../../src/output/lock.js";
import { runCommand } from "../../support/command-line.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { readTexts, readTree } from "../../support/write-tree.js";

const rocket = {
  nameSingular: "rocket",
  namePlural: "rockets",
  fields: [
    { name: "name", type: "TEXT" },
    { name: "fuel", type: "SELECT", options: [{ value: "KEROSENE" }, { value: "HYDROGEN" }] },
  ],
};
const pad = { nameSingular: "pad", namePlural: "pads", fields: [{ name: "name", type: "TEXT" }] };

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  writeModel([rocket, pad]);
});

function writeModel(objects: readonly object[]): void {
  writeFileSync(join(folder, "model.json"), JSON.stringify({ objects }));
}

const build = (...options: string[]) => runCommand(folder, ["build", "model.json", ...options]);

describe("build", () => {
  test("writes the server, tells each phase, and what comes next", async () => {
    const { exitCode, stdout, stderr } = await build();
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(/read the model +2 objects, \d+ fields +\d+ ms/);
    expect(stdout).toMatch(/plan the server +\d+ files/);
    expect(stdout).toContain("cd server && npm install && npm start");
    expect(stdout).not.toContain("\u001b[");
    expect(existsSync(join(folder, "server/src/objects/rockets/rocket.routes.ts"))).toBe(true);
  });

  test("of an unchanged model writes nothing", async () => {
    await build();
    const before = readTree(join(folder, "server"));
    const again = await build();
    expect(again.stdout).toMatch(/^server: nothing to do, \d+ unchanged in/m);
    expect(readTree(join(folder, "server"))).toEqual(before);
  });

  test("notices a changed file though the model and the generator are the same", async () => {
    await build();
    writeFileSync(join(folder, "server/src/main.ts"), "mine\n");
    const { exitCode, stderr } = await build();
    expect(exitCode).toBe(1);
    expect(stderr).toContain("src/main.ts: edited");
    rmSync(join(folder, "server/src/main.ts"));
    expect((await build()).exitCode).toBe(0);
    expect(existsSync(join(folder, "server/src/main.ts"))).toBe(true);
  });

  test("gives the same bytes wherever it writes to, and however the model is laid out", async () => {
    await build("--out", "one");
    writeFileSync(
      join(folder, "model.json"),
      JSON.stringify({ objects: [pad, Object.fromEntries(Object.entries(rocket).toReversed())] }, null, 4),
    );
    await build("--out", "deep/two");
    const [one, two] = [readTexts(join(folder, "one")), readTexts(join(folder, "deep/two"))];
    const { [lockFile]: _one, ...withoutLock } = one;
    expect(two).toMatchObject(withoutLock);
    expect(Object.keys(two)).toEqual(Object.keys(one));
  });

  test("is quiet when told so, and keeps to one line in CI", async () => {
    expect((await build("--quiet")).stdout).toBe("");
    const inCi = await runCommand(folder, ["build", "model.json", "-o", "other"], { env: { CI: "true" } });
    expect(inCi.stdout).toMatch(/^other: \d+ written in \d+\.\d\d s\n$/);
  });

  test("writes nothing on a dry run and lists what it would do", async () => {
    const { exitCode, stdout } = await build("--dry-run");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("  create src/objects/rockets/rocket.types.ts\n");
    expect(existsSync(join(folder, "server"))).toBe(false);
  });

  test("tells all errors of a model and writes nothing", async () => {
    writeModel([{ ...rocket, fields: [{ name: "name", type: "TXET" }] }]);
    const { exitCode, stderr } = await build();
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/model\.json:1:\d+ error field\/unknown-type/);
    expect(existsSync(join(folder, "server"))).toBe(false);
  });

  test("stops at edited files, and overwrites them on demand", async () => {
    await build();
    const path = join(folder, "server/src/objects/pads/pad.types.ts");
    writeFileSync(path, "mine\n");
    writeModel([{ ...pad, description: "Where rockets stand" }, rocket]);
    const refused = await build();
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain("src/objects/pads/pad.types.ts: edited");
    expect(refused.stderr).toContain("--overwrite");
    expect(readFileSync(path, "utf8")).toBe("mine\n");
    expect((await build("--overwrite")).exitCode).toBe(0);
    expect(readFileSync(path, "utf8")).toContain("Where rockets stand");
  });

  test("warns of the user's code that speaks of an object that is gone", async () => {
    await build();
    writeFileSync(
      join(folder, "server/src/custom/hooks.ts"),
      `import type { Hooks } from "../objects/index.js";
import type { Pad } from "../objects/pads/pad.types.js";

export const hooks: Hooks = {
  rocket: {},
  pad: { afterCreate: (records: readonly Pad[]) => console.log(records.length) },
};
`,
    );
    writeModel([rocket]);
    const { exitCode, stderr } = await build();
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/hooks\.ts:2: warning imports \.\.\/objects\/pads\/pad\.types\.js, which was removed/);
    expect(stderr).toMatch(/hooks\.ts:6: warning speaks of object "pad"/);
    expect(stderr).not.toContain('"rocket"');
  });

  test("lays files out by the user's own prettier configuration, and again only what has changed", async () => {
    await build();
    const options = { printWidth: 80, tabWidth: 4, singleQuote: true };
    writeFileSync(join(folder, "server/.prettierrc.json"), JSON.stringify(options));
    expect((await build()).exitCode).toBe(0);
    const path = join(folder, "server/src/objects/pads/pad.routes.ts");
    const text = readFileSync(path, "utf8");
    expect(text).toContain("from 'express'");
    expect(await check(text, { ...options, filepath: path })).toBe(true);
    const before = readTree(join(folder, "server"));
    expect((await build()).stdout).toContain("nothing to do");
    expect(readTree(join(folder, "server"))).toEqual(before);
    expect(readTexts(join(folder, "server"))[".prettierrc.json"]).toBe(JSON.stringify(options));
  });

  test("does not take an old file for the work of an older generator", async () => {
    await build();
    utimesSync(join(folder, "server", lockFile), 0, 0);
    expect((await build()).stdout).toMatch(/write what differs +nothing to do/);
  });

  test("names a broken lock", async () => {
    await build();
    writeFileSync(join(folder, "server", lockFile), "<<<<<<< HEAD\n");
    const { exitCode, stderr } = await build();
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^twenty-gen\.lock\.json cannot be read/);
  });
});

describe("the command line", () => {
  test.each([
    [["biuld"], /unknown command 'biuld'\n\(Did you mean build\?\)/],
    [["build", "model.json", "--owerwrite"], /unknown option '--owerwrite'\n\(Did you mean --overwrite\?\)/],
    [["build"], /missing required argument 'model'/],
    [["build", "model.json", "other.json"], /too many arguments/],
  ])("refuses %j with 2", async (argv, message) => {
    const { exitCode, stderr } = await runCommand(folder, argv);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
  });

  test("prints its version and its help", async () => {
    expect(await runCommand(folder, ["--version"])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    const help = await runCommand(folder, ["--help"]);
    expect(help.exitCode).toBe(0);
    for (const command of ["build", "validate", "explain", "init", "add"])
      expect(help.stdout).toContain(`  ${command}`);
  });

  test("uses colours in a terminal only, and not when told so", async () => {
    expect((await runCommand(folder, ["build", "model.json"], { isColor: true })).stdout).toContain("\u001b[");
    expect((await runCommand(folder, ["--no-color", "build", "model.json"], { isColor: true })).stdout).not.toContain(
      "\u001b[",
    );
  });
});
