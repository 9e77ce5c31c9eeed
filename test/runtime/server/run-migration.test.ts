import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runMigration } from "../../../src/runtime/server/run-migration.js";

let folder: string;
const output: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "migration-"));
  vi.spyOn(console, "log").mockImplementation((text: string) => void output.push(text));
  vi.spyOn(console, "error").mockImplementation((text: unknown) => void output.push(String(text)));
});
afterEach(async () => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function migrate(fields: readonly string[], given: readonly string[], environment = {}) {
  const file = join(folder, "model.json");
  const objects = [
    { nameSingular: "rocket", namePlural: "rockets", fields: fields.map((name) => ({ name, type: "TEXT" })) },
  ];
  await writeFile(file, JSON.stringify({ objects }));
  output.length = 0;
  process.exitCode = undefined;
  await runMigration({
    model: pathToFileURL(file),
    arguments: given,
    environment: { DATA_DIR: join(folder, "data"), LOG_LEVEL: "silent", ...environment },
  });
  return { text: output.join("\n"), exitCode: process.exitCode ?? 0 };
}

test("the database is brought to the model file, and a dry run tells before what would be done", async () => {
  const first = await migrate(["name", "motto"], ["--dry-run"]);
  expect(first.text).toContain("The database has no model yet");
  expect(first.text).toContain('CREATE TABLE "workspace"."_rocket"');
  // Nothing was made by it.
  expect((await migrate(["name", "motto"], ["--dry-run"])).text).toBe(first.text);
  expect(await migrate(["name", "motto"], [])).toEqual({
    text: "The database stands at version 1 of its model.",
    exitCode: 0,
  });
  expect((await migrate(["name", "motto", "crew"], ["--dry-run"])).text).toContain('ADD COLUMN "crew"');
  expect((await migrate(["name", "motto", "crew"], [])).text).toContain("version 2");

  const refused = await migrate(["name"], ["--dry-run"]);
  expect(refused.exitCode).toBe(1);
  expect(refused.text).toContain("MODEL_ALLOW_REMOVALS=1");
  const allowed = await migrate(["name"], ["--dry-run"], { MODEL_ALLOW_REMOVALS: "1" });
  expect([allowed.exitCode, allowed.text]).toEqual([0, expect.stringContaining('DROP COLUMN "motto"')]);
  expect(await migrate(["name"], ["--dry"])).toEqual({ text: expect.stringContaining("--dry-run"), exitCode: 2 });
});
