import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { beforeEach, describe, expect, test } from "vitest";
import { printMetadataOpenapi } from "../../../src/core/docs/openapi/metadata/print-metadata-openapi.js";
import { printCoreOpenapi } from "../../../src/core/docs/openapi/print-core-openapi.js";
import type { JsonObject, JsonValue } from "../../../src/core/json/json-value.js";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { runCommand, type CommandResult } from "../../support/command-line.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { readYaml } from "../../emit/docs/read-yaml.js";

const model = {
  workspace: { displayName: "Space" },
  objects: [
    { nameSingular: "rocket", namePlural: "rockets", fields: [{ name: "name", type: "TEXT" }] },
    { nameSingular: "pad", namePlural: "pads", fields: [{ name: "name", type: "TEXT" }] },
  ],
};

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  writeModel(model);
});

function writeModel(value: JsonValue): void {
  writeFileSync(join(folder, "model.json"), JSON.stringify(value));
}

const docs = (...flags: readonly string[]): Promise<CommandResult> =>
  runCommand(folder, ["docs", "model.json", ...flags]);
const read = (path: string): string => readFileSync(join(folder, path), "utf8");
const paths = (): readonly string[] =>
  readdirSync(join(folder, "docs"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

test("all documents are written, and again nothing", async () => {
  expect(await docs("--quiet")).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  expect(paths()).toMatchInlineSnapshot(`
    [
      "docs/README.md",
      "docs/agents.md",
      "docs/data-model.md",
      "docs/data-model.svg",
      "docs/graphql/core.graphql",
      "docs/graphql/core.introspection.json",
      "docs/graphql/metadata.graphql",
      "docs/graphql/metadata.introspection.json",
      "docs/graphql/pads.md",
      "docs/graphql/rockets.md",
      "docs/guides/authentication.md",
      "docs/guides/batches.md",
      "docs/guides/errors.md",
      "docs/guides/filters.md",
      "docs/guides/graphql-types.md",
      "docs/guides/metadata-graphql.md",
      "docs/guides/metadata.md",
      "docs/guides/pagination.md",
      "docs/guides/webhooks.md",
      "docs/llms.txt",
      "docs/objects/pads.md",
      "docs/objects/rockets.md",
      "docs/openapi/core.json",
      "docs/openapi/core.yaml",
      "docs/openapi/metadata.json",
      "docs/openapi/metadata.yaml",
      "docs/site/assets/samples.js",
      "docs/site/assets/search-index.js",
      "docs/site/assets/search.js",
      "docs/site/assets/style.css",
      "docs/site/assets/theme.js",
      "docs/site/data-model.html",
      "docs/site/graphql/pads.html",
      "docs/site/graphql/rockets.html",
      "docs/site/guides/authentication.html",
      "docs/site/guides/batches.html",
      "docs/site/guides/errors.html",
      "docs/site/guides/filters.html",
      "docs/site/guides/graphql-types.html",
      "docs/site/guides/metadata-graphql.html",
      "docs/site/guides/metadata.html",
      "docs/site/guides/pagination.html",
      "docs/site/guides/webhooks.html",
      "docs/site/index.html",
      "docs/site/objects/pads.html",
      "docs/site/objects/rockets.html",
      "docs/twenty-gen.lock.json",
    ]
  `);
  const { exitCode, stdout } = await docs();
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^docs: nothing to do, \d+ unchanged/m);
});

test("the OpenAPI documents are those that a server answers, and YAML says the same", async () => {
  await docs("--quiet");
  const workspace = buildTestWorkspace(model);
  expect(read("docs/openapi/core.json")).toBe(printCoreOpenapi(workspace));
  expect(read("docs/openapi/metadata.json")).toBe(printMetadataOpenapi(workspace));
  for (const name of ["core", "metadata"])
    expect(readYaml(read(`docs/openapi/${name}.yaml`))).toEqual(JSON.parse(read(`docs/openapi/${name}.json`)));

  await docs("--quiet", "--openapi", "3.0");
  for (const name of ["core", "metadata"]) {
    const older = JSON.parse(read(`docs/openapi/${name}.json`)) as JsonObject;
    expect(older["openapi"]).toMatch(/^3\.0\./);
    expect(await new Validator().validate({ ...older })).toMatchObject({ valid: true });
    expect(readYaml(read(`docs/openapi/${name}.yaml`))).toEqual(older);
  }
});

test("objects that are gone take their pages along", async () => {
  await docs("--quiet");
  writeModel({ ...model, objects: model.objects.slice(0, 1) });
  await docs("--quiet");
  expect(paths().filter((path) => path.includes("pads"))).toEqual([]);
  expect(existsSync(join(folder, "docs/site/objects/rockets.html"))).toBe(true);
});

test("a file that was edited stops the run, unless it may be overwritten", async () => {
  await docs("--quiet");
  writeFileSync(join(folder, "docs/README.md"), "# Mine\n");
  rmSync(join(folder, "docs/llms.txt"));
  const refused = await docs();
  expect(refused.exitCode).toBe(1);
  expect(refused.stderr).toContain("README.md: edited");
  expect(existsSync(join(folder, "docs/llms.txt"))).toBe(false);
  expect((await docs("--overwrite")).exitCode).toBe(0);
  expect(read("docs/README.md")).toContain("# Space: API reference");
});

test("files of others stay", async () => {
  mkdirSync(join(folder, "docs/site"), { recursive: true });
  writeFileSync(join(folder, "docs/site/CNAME"), "api.example.com\n");
  await docs("--quiet");
  writeModel({ ...model, objects: model.objects.slice(0, 1) });
  await docs("--quiet");
  expect(read("docs/site/CNAME")).toBe("api.example.com\n");
});

test("a dry run lists what would change, for people and for machines", async () => {
  const { exitCode, stdout } = await docs("--dry-run");
  expect(exitCode).toBe(0);
  expect(stdout).toContain("  create objects/rockets.md\n");
  expect(existsSync(join(folder, "docs"))).toBe(false);
  const { written } = JSON.parse((await docs("--dry-run", "--format", "json")).stdout) as {
    written: readonly { path: string; isNew: boolean }[];
  };
  expect(written).toContainEqual({ path: "site/index.html", isNew: true });
});

test("a broken model is told, and nothing is written", async () => {
  writeModel({ objects: [{ nameSingular: "rocket", namePlural: "rocket", fields: [] }] });
  const { exitCode, stderr } = await docs();
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/model\.json:1:\d+ error/);
  expect(existsSync(join(folder, "docs"))).toBe(false);
});

describe("--check", () => {
  test("passes when all is as it should be", async () => {
    await docs("--quiet");
    const { exitCode, stdout, stderr } = await docs("--check");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(/^docs: up to date, \d+ files\n$/);
  });

  test("tells what is missing, stale and extra, shows the difference, and writes nothing", async () => {
    await docs("--quiet");
    const [rocket, pad] = model.objects;
    writeModel({
      ...model,
      objects: [
        { ...rocket!, description: "Flies." },
        { ...pad!, namePlural: "platforms" },
      ],
    });
    rmSync(join(folder, "docs/llms.txt"));
    writeFileSync(join(folder, "docs/site/assets/theme.js"), "edited\n");
    const before = paths().map((path) => read(path));

    const { exitCode, stdout, stderr } = await docs("--check");
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain("error docs is not up to date:\n");
    expect(stderr).toContain("  missing llms.txt\n");
    expect(stderr).toContain("  missing objects/platforms.md\n");
    expect(stderr).toContain("  stale objects/rockets.md\n");
    expect(stderr).toContain("  stale site/assets/theme.js\n");
    expect(stderr).toContain("  extra objects/pads.md\n");
    expect(stderr).toContain("--- objects/rockets.md\n+++ objects/rockets.md\n@@ -1,6 +1,6 @@\n # Rockets\n \n-");
    expect(stderr).toContain("\n+Flies.\n");
    expect(stderr).toContain('fix: run "twenty-gen docs model.json --out docs" and commit what it writes\n');
    expect(paths().map((path) => read(path))).toEqual(before);
  });

  test("tells machines everything", async () => {
    await docs("--quiet");
    rmSync(join(folder, "docs/llms.txt"));
    writeFileSync(join(folder, "docs/data-model.md"), "");
    const { exitCode, stdout } = await docs("--check", "--format", "json");
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      upToDate: false,
      missing: ["llms.txt"],
      stale: [{ path: "data-model.md", diff: expect.stringContaining("+# Data model") as unknown }],
      extra: [],
      blocked: [],
    });
  });

  test("marks the files in GitHub Actions", async () => {
    await docs("--quiet");
    rmSync(join(folder, "docs/llms.txt"));
    writeFileSync(join(folder, "docs/data-model.md"), read("docs/data-model.md").replace("Every box", "Each box"));
    const env = { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: join(folder, "..") };
    const { stdout } = await runCommand(folder, ["docs", "model.json", "--check"], { env });
    const root = folder.split("/").at(-1)!;
    const message = `run "twenty-gen docs model.json --out docs" and commit what it writes`;
    expect(stdout).toBe(
      `::error file=${root}/docs/llms.txt,title=Not up to date::llms.txt is missing: ${message}\n` +
        `::error file=${root}/docs/data-model.md,line=1,title=Not up to date::data-model.md is stale: ${message}\n`,
    );
    const json = await runCommand(folder, ["docs", "model.json", "--check", "--format", "json"], { env });
    expect(() => JSON.parse(json.stdout) as unknown).not.toThrow();
    expect(json.stderr).toContain("::error file=");
  });

  test("tells of what is in the way", async () => {
    mkdirSync(join(folder, "docs/llms.txt"), { recursive: true });
    const { exitCode, stderr } = await docs("--check");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("  not a file llms.txt\n");
  });
});
