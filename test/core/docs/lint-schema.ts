import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { JsonValue } from "../../../src/core/json/json-value.js";

// Where the linter finds its rules, in `.graphql-schema-linterrc`.
const root = fileURLToPath(new URL("../../..", import.meta.url));
const linter = createRequire(import.meta.url).resolve("graphql-schema-linter/lib/cli.js");

/** What graphql-schema-linter says of a schema by the rules of this repository: `{errors: []}` when nothing. */
export function lintSchema(sdl: string): JsonValue {
  const options = { cwd: root, input: sdl, encoding: "utf8" } as const;
  const { stdout, stderr } = spawnSync(process.execPath, [linter, "--stdin", "--format", "json"], options);
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout) as JsonValue;
}
