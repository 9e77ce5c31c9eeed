import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageFolder } from "../../src/cli/package-folder.js";
import { runCommand } from "../support/command-line.js";
import { emitWholeServer, exampleModel } from "../support/emit-test-server.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { writeTree } from "../support/write-tree.js";

test("the commands, GraphQL Code Generator's and our own, make the same resolver types from a server's codegen.ts", async () => {
  const files = await emitWholeServer(exampleModel("field-kinds"));
  const types = files.find(({ path }) => path === "src/graphql/core.types.ts");
  const folder = temporaryFolder();
  writeTree(folder, files);
  symlinkSync(join(packageFolder(), "node_modules"), join(folder, "node_modules"), "dir");
  rmSync(join(folder, "src/graphql/core.types.ts"));
  execFileSync(join(packageFolder(), "node_modules/.bin/graphql-codegen"), ["--config", "codegen.ts"], {
    cwd: folder,
    stdio: "pipe",
  });
  const written = (): string => readFileSync(join(folder, "src/graphql/core.types.ts"), "utf8");
  expect(written()).toBe(types?.text);

  rmSync(join(folder, "src/graphql/core.types.ts"));
  const { exitCode, stdout } = await runCommand(folder, ["codegen", "--out", "."]);
  expect([exitCode, stdout]).toEqual([0, "src/graphql/core.types.ts\n"]);
  expect(written()).toBe(types?.text);
});

test("codegen says what is missing where no server is", async () => {
  const { exitCode, stderr } = await runCommand(temporaryFolder(), ["codegen", "--out", "nothing"]);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/nothing has no codegen\.ts/);
});
