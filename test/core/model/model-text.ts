import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { JsonObject, JsonValue } from "../../../src/core/json/json-value.js";
import { isJsonObject } from "../../../src/core/json/json-value.js";
import { buildWorkspace } from "../../../src/core/model/build-workspace.js";
import { parseModel } from "../../../src/core/model/parse-model.js";
import type { Field, ObjectType, Workspace } from "../../../src/core/model/workspace.js";

export const crmText = readFileSync(
  fileURLToPath(new URL("../../../examples/crm/model.json", import.meta.url)),
  "utf8",
);
export const crmModel = JSON.parse(crmText) as JsonObject;

/** The workspace of a model without mistakes. */
export function workspaceOf(model: JsonValue): Workspace {
  const parsed = parseModel(model);
  const { workspace, diagnostics } = buildWorkspace(parsed.raw);
  const told = [...parsed.diagnostics, ...diagnostics];
  if (workspace === null || told.length > 0) throw new Error(told.map(({ message }) => message).join("\n"));
  return workspace;
}

/** Codes and pointers of all that is wrong with a model. */
export function complaintsOf(model: JsonValue): readonly string[] {
  const parsed = parseModel(model);
  return [...parsed.diagnostics, ...buildWorkspace(parsed.raw).diagnostics].map(
    ({ code, pointer }) => `${code} ${pointer}`,
  );
}

export function objectOf(workspace: Workspace, name: string): ObjectType {
  const object = workspace.objectsBySingular.get(name);
  if (object === undefined) throw new Error(`No object ${name}`);
  return object;
}

export function fieldOf(workspace: Workspace, object: string, name: string): Field {
  const field = objectOf(workspace, object).fieldsByName.get(name);
  if (field === undefined) throw new Error(`No field ${object}.${name}`);
  return field;
}

/** The same value with the keys of every object in another order. */
export function shuffleKeys(value: JsonValue, random: () => number): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => shuffleKeys(item, random));
  if (!isJsonObject(value)) return value;
  const keys = Object.keys(value)
    .map((key) => [random(), key] as const)
    .toSorted(([a], [b]) => a - b);
  return Object.fromEntries(keys.map(([, key]) => [key, shuffleKeys(value[key]!, random)]));
}
