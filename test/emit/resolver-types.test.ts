import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageFolder } from "../../src/cli/package-folder.js";
import { emitWholeServer, exampleModel } from "../support/emit-test-server.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { writeTree } from "../support/write-tree.js";

test("the command of GraphQL Code Generator makes the same resolver types from a server's codegen.ts", async () => {
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
  expect(readFileSync(join(folder, "src/graphql/core.types.ts"), "utf8")).toBe(types?.text);
});
