import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { printMetadataOpenapi } from "../../src/core/docs/openapi/metadata/print-metadata-openapi.js";
import { printCoreOpenapi } from "../../src/core/docs/openapi/print-core-openapi.js";
import type { OpenapiVersion } from "../../src/core/docs/openapi/print-openapi.js";
import { buildTestWorkspace } from "../support/build-test-workspace.js";
import { exampleModel } from "../support/emit-test-server.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { areToolsMissing, runTool } from "./tools.js";

/** Milliseconds. Spectral goes through the CRM's document for the better part of a minute. */
const patience = 600_000;

/** The documents of a model in files, and a file beside them. */
function documentsOf(model: string, version: OpenapiVersion, extra: { name: string; text: string }) {
  const folder = temporaryFolder();
  const workspace = buildTestWorkspace(exampleModel(model));
  writeFileSync(join(folder, "core.json"), printCoreOpenapi(workspace, { version }));
  writeFileSync(join(folder, "metadata.json"), printMetadataOpenapi(workspace, { version }));
  writeFileSync(join(folder, extra.name), extra.text);
  return folder;
}

const cases = [
  ["crm", "3.1"],
  ["field-kinds", "3.1"],
  ["field-kinds", "3.0"],
] as const;

describe.skipIf(areToolsMissing()).each(cases)("documents of %s in OpenAPI %s", (model, version) => {
  test(
    "Redocly finds nothing, by its strictest rules",
    async () => {
      const rules = { name: "redocly.yaml", text: "extends:\n  - recommended-strict\n" };
      const folder = documentsOf(model, version, rules);
      const args = ["lint", "--format=json", "core.json", "metadata.json"];
      const { exitCode, output } = await runTool("redocly", args, folder);
      expect(output).toContain('"problems": []');
      expect(exitCode, output).toBe(0);
    },
    patience,
  );

  test(
    "Spectral finds nothing, by all its rules",
    async () => {
      const rules = { name: "ruleset.yaml", text: "extends: [[spectral:oas, all]]\n" };
      const folder = documentsOf(model, version, rules);
      const args = ["lint", "--ruleset", rules.name, "--fail-severity", "hint", "core.json", "metadata.json"];
      const { exitCode, output } = await runTool("spectral", args, folder);
      expect(output).toContain("No results with a severity of 'hint' or higher found!");
      expect(exitCode, output).toBe(0);
    },
    patience,
  );
});

describe.skipIf(areToolsMissing())("the linters can fail", () => {
  const flawed = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Flawed", version: "1" },
    paths: { "/a": { get: {} } },
  });

  test("Redocly", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "flawed.json"), flawed);
    writeFileSync(join(folder, "redocly.yaml"), "extends:\n  - recommended-strict\n");
    expect((await runTool("redocly", ["lint", "--format=json", "flawed.json"], folder)).exitCode).not.toBe(0);
  });

  test("Spectral", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "flawed.json"), flawed);
    writeFileSync(join(folder, "ruleset.yaml"), "extends: [[spectral:oas, all]]\n");
    const args = ["lint", "--ruleset", "ruleset.yaml", "--fail-severity", "hint", "flawed.json"];
    expect((await runTool("spectral", args, folder)).exitCode).not.toBe(0);
  });
});
