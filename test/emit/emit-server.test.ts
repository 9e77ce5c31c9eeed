import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { assert, integer, property } from "fast-check";
import { check } from "prettier";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../src/core/json/json-value.js";
import { isJsonObject } from "../../src/core/json/json-value.js";
import { packageFolder } from "../../src/cli/package-folder.js";
import { emitTestServer, emitWholeServer, engine, exampleModel } from "../support/emit-test-server.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { writeTree } from "../support/write-tree.js";
import { longNames } from "./long-names.js";

const models: Readonly<Record<string, JsonValue>> = {
  crm: exampleModel("crm"),
  "field kinds": exampleModel("field-kinds"),
  "long names": longNames,
};

describe.each(Object.entries(models))("the server of %s", (_name, model) => {
  const files = emitTestServer(model);

  test("is left unchanged by prettier", async () => {
    const prettierrc = files.find(({ path }) => path === ".prettierrc.json")!;
    const options = JSON.parse(prettierrc.text) as object;
    const changed: string[] = [];
    for (const { path, owner, text } of files) {
      if (owner === "copied" || !/\.(ts|json|md)$/.test(path)) continue;
      if (!(await check(text, { ...options, filepath: path }))) changed.push(path);
    }
    expect(changed).toEqual([]);
  });

  test("compiles as strictly as its tsconfig.json says", async () => {
    const folder = temporaryFolder();
    writeTree(folder, await emitWholeServer(model));
    symlinkSync(join(packageFolder(), "node_modules"), join(folder, "node_modules"), "dir");
    const compiler = join(packageFolder(), "node_modules/typescript/bin/tsc");
    const compile = () =>
      execFileSync(process.execPath, [compiler, "--noEmit", "--incremental", "false"], { cwd: folder });
    expect(messageOf(compile)).toBe("");
  });

  test("has no `any` and no suppressed error in what is generated", async () => {
    const written = (await emitWholeServer(model)).filter(
      ({ path, owner }) => owner !== "copied" && path.endsWith(".ts"),
    );
    const suspicious = written.filter(({ text }) =>
      /\bany\b(?! of the objects)|@ts-|eslint|as unknown/.test(code(text)),
    );
    expect(suspicious.map(({ path }) => path)).toEqual([]);
  });

  test("has every file once, with one newline at its end and none of Windows'", () => {
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    const odd = files.filter(({ text }) => !/[^\n]\n$/.test(text) || text.includes("\r\n"));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});

test("the order of keys in the model changes nothing", () => {
  const model = exampleModel("field-kinds");
  const expected = emitTestServer(model);
  assert(
    property(integer(), (seed) => {
      expect(emitTestServer(shuffled(model, seed))).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});

test("a new field changes the files of its object, and of no other", () => {
  const model = exampleModel("crm");
  const before = new Map(emitTestServer(model).map(({ path, text }) => [path, text]));
  const objects = (model as { objects: { nameSingular: string; fields: JsonValue[] }[] }).objects.map((object) =>
    object.nameSingular === "note" ? { ...object, fields: [...object.fields, { name: "mood", type: "TEXT" }] } : object,
  );
  const changed = emitTestServer({ ...(model as object), objects } as JsonValue).filter(
    ({ path, text }) => before.get(path) !== text,
  );
  expect(changed.map(({ path }) => path)).toEqual([
    "README.md",
    "docs/openapi/core.json",
    "docs/openapi/metadata.json",
    "graphql/core.graphql",
    "model.json",
    "src/objects/notes/note.routes.ts",
    "src/objects/notes/note.types.ts",
  ]);
});

test("the engine is copied byte for byte and reaches nothing outside it", () => {
  const copied = emitTestServer(exampleModel("minimal")).filter(({ owner }) => owner === "copied");
  expect(copied.map(({ path, text }) => ({ path, text }))).toEqual(engine.files);
  const allowed = new Set(copied.map(({ path }) => path));
  const imports = copied.flatMap(({ path, text }) =>
    [...text.matchAll(/^(?:import|export)[^"]*? from "(\.[^"]+)"/gm)].map((match) =>
      join(path, "..", match[1]!).replace(/\.js$/, ".ts"),
    ),
  );
  expect(imports.filter((path) => !allowed.has(path))).toEqual([]);
});

/** Without comments and strings. */
function code(text: string): string {
  return text.replaceAll(/\/\*[^]*?\*\/|\/\/.*|"[^"]*"/g, "");
}

function messageOf(run: () => Buffer): string {
  try {
    return run().toString();
  } catch (error) {
    return (error as { stdout: Buffer }).stdout.toString();
  }
}

/** The same value with the keys of its objects in another order. */
function shuffled(value: JsonValue, seed: number): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => shuffled(item, seed));
  if (!isJsonObject(value)) return value;
  const weight = (key: string) => [...key].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) ^ seed, seed);
  const entries = Object.entries(value).toSorted(([a], [b]) => weight(a) - weight(b));
  return Object.fromEntries(entries.map(([key, item]) => [key, shuffled(item, seed)]));
}
