import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { check } from "prettier";
import { afterAll, describe, expect, test } from "vitest";
import type { JsonValue } from "../../src/core/json/json-value.js";
import { isJsonObject } from "../../src/core/json/json-value.js";
import { emitServer } from "../../src/emit/emit-server.js";
import { emitTestServer, exampleModel } from "../support/emit-test-server.js";
import { longNames } from "./long-names.js";

const models: Readonly<Record<string, JsonValue>> = {
  crm: exampleModel("crm"),
  "long names": longNames,
};

describe.each(Object.entries(models))("%s", (_name, model) => {
  const files = emitTestServer(model);

  test("prettier leaves every file unchanged", async () => {
    const prettierrc = files.find(({ path }) => path === ".prettierrc.json")!;
    const options = JSON.parse(prettierrc.text) as object;
    const changed: string[] = [];
    for (const { path, owner, text } of files) {
      if (owner === "copied" || !/\.(ts|json|md)$/.test(path)) continue;
      if (!(await check(text, { ...options, filepath: path }))) changed.push(path);
    }
    expect(changed).toEqual([]);
  });
});
