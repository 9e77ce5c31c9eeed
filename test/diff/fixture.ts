import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Verdict } from "../../src/diff/change.js";
import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import type { Workspace } from "../../src/core/model/workspace.js";
import { buildTestWorkspace } from "../support/build-test-workspace.js";

/** Edits of the base model. Places are `company`, `company.employees` or `workspace`, values of `set` by `place.key`. */
interface ModelPatch {
  readonly set?: Readonly<Record<string, JsonValue>>;
  /** New objects under `""`, new fields under the name of their object. */
  readonly add?: Readonly<Record<string, readonly JsonObject[]>>;
  readonly remove?: readonly string[];
}

export interface Fixture {
  readonly name: string;
  /** What stands in the base model before the change. */
  readonly given?: ModelPatch;
  readonly change: ModelPatch;
  readonly verdict: Verdict;
  /** Every code that the report holds, in the order of code points. */
  readonly codes: readonly string[];
}

const folder = join(import.meta.dirname, "fixtures");
const base = readFileSync(join(folder, "base.json"), "utf8");

export const fixtures: readonly Fixture[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json") && file !== "base.json")
  .toSorted()
  .map((file) => ({
    ...(JSON.parse(readFileSync(join(folder, file), "utf8")) as Omit<Fixture, "name">),
    name: file.replace(".json", ""),
  }));

const built = new Map<Fixture, Workspaces>();

export interface Workspaces {
  readonly before: Workspace;
  readonly after: Workspace;
}

/** The two models of a fixture. */
export function workspacesOf(fixture: Fixture): Workspaces {
  const both = built.get(fixture) ?? buildBoth(fixture);
  built.set(fixture, both);
  return both;
}

function buildBoth({ given, change }: Fixture): Workspaces {
  const before = JSON.parse(base) as Model;
  if (given !== undefined) patchModel(before, given);
  const after = structuredClone(before);
  patchModel(after, change);
  return { before: build(before), after: build(after) };
}

const workspaces = new Map<string, Workspace>();

/** Most fixtures start from the same model, which is built once. */
function build(model: Model): Workspace {
  const text = JSON.stringify(model);
  const workspace = workspaces.get(text) ?? buildTestWorkspace(model as JsonValue);
  workspaces.set(text, workspace);
  return workspace;
}

type Mutable = Record<string, JsonValue>;
type Model = { workspace: Mutable; objects: ({ nameSingular: string; fields: Mutable[] } & Mutable)[] } & Mutable;

function patchModel(model: Model, { set = {}, add = {}, remove = [] }: ModelPatch): void {
  for (const place of remove) {
    const [object, field] = place.split(".");
    if (field === undefined) model.objects = model.objects.filter(({ nameSingular }) => nameSingular !== object);
    else {
      const found = objectOf(model, place);
      found.fields = found.fields.filter(({ name }) => name !== field);
    }
  }
  for (const [object, things] of Object.entries(add))
    if (object === "") model.objects.push(...(JSON.parse(JSON.stringify(things)) as Model["objects"]));
    else objectOf(model, object).fields.push(...(JSON.parse(JSON.stringify(things)) as Mutable[]));
  // All places are found first, so that they hold the names of before.
  const edits = Object.entries(set).map(([place, value]) => {
    const parts = place.split(".");
    const key = parts.pop() ?? "";
    return { target: targetOf(model, parts), key, value };
  });
  for (const { target, key, value } of edits)
    if (value === null) delete target[key];
    else target[key] = value;
}

function targetOf(model: Model, parts: readonly string[]): Mutable {
  const [first = "", second, ...deeper] = parts;
  if (first === "workspace") return model.workspace;
  const object = objectOf(model, first);
  if (second === undefined) return object;
  const field = object.fields.find(({ name }) => name === second);
  if (field === undefined) throw new Error(`No field ${parts.join(".")}`);
  return deeper.reduce<Mutable>((found, key) => (found[key] ??= {}) as Mutable, field);
}

function objectOf(model: Model, place: string): Model["objects"][number] {
  const object = model.objects.find(({ nameSingular }) => nameSingular === place.split(".")[0]);
  if (object === undefined) throw new Error(`No object ${place}`);
  return object;
}
