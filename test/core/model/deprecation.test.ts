import { describe, expect, it, test } from "vitest";
import type { JsonObject, JsonValue } from "../../../src/core/json/json-value.js";
import { buildWorkspace } from "../../../src/core/model/build-workspace.js";
import { changeWorkspace } from "../../../src/core/model/change/change-workspace.js";
import type { ModelChange } from "../../../src/core/model/change/model-change.js";
import { parseModel } from "../../../src/core/model/parse-model.js";
import { printModel } from "../../../src/core/model/print-model.js";
import { reconcileModels } from "../../../src/core/model/reconcile/reconcile-models.js";
import type { Workspace } from "../../../src/core/model/workspace.js";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { deprecatingModel } from "../../support/deprecating-model.js";

const workspace = buildTestWorkspace(deprecatingModel);

function problemsOf(model: JsonValue): readonly string[] {
  const { raw, diagnostics } = parseModel(model);
  return [...diagnostics, ...buildWorkspace(raw).diagnostics].map(
    ({ code, severity, pointer }) => `${severity} ${code} ${pointer}`,
  );
}

function withField(deprecated: JsonValue, options?: JsonValue): JsonObject {
  const choice = options === undefined ? { type: "TEXT" } : { type: "SELECT", options };
  return {
    objects: [
      {
        nameSingular: "rocket",
        fields: [
          { name: "name", type: "TEXT" },
          { name: "mass", ...choice, deprecated },
        ],
      },
      { nameSingular: "site", fields: [] },
    ],
  };
}

describe("a deprecation in a model", () => {
  it("is read whole, with null for what it does not say", () => {
    const company = workspace.objectsBySingular.get("company");
    expect(company?.deprecated).toBeNull();
    expect(company?.fieldsByName.get("legalName")?.deprecated).toEqual({
      since: "2026-01-31",
      sunset: "2026-12-31",
      replacement: "name",
      reason: 'Both said\nthe "same"',
    });
    expect(workspace.objectsBySingular.get("region")?.deprecated).toEqual({
      since: null,
      sunset: null,
      replacement: null,
      reason: null,
    });
    expect(company?.fieldsByName.get("stage")?.options?.map(({ deprecated }) => deprecated?.since)).toEqual([
      undefined,
      "2026-02-01",
    ]);
    expect(Object.isFrozen(workspace.objectsBySingular.get("site")?.deprecated)).toBe(true);
  });

  it("is printed as it was given, and reads back as the same", () => {
    const printed = printModel(workspace);
    expect(buildTestWorkspace(printed)).toEqual(workspace);
    expect(JSON.stringify(printed)).toContain('"deprecated":{"since":"2025-06-30","sunset":"2026-06-30"');
    expect(JSON.stringify(printed)).toContain('"deprecated":{}');
  });

  test.each([
    ["objects", { nameSingular: "rocket", deprecated: true }],
    ["unknown keys", { nameSingular: "rocket", deprecated: { until: "2026-01-31" } }],
  ])("has the shape of one: %s", (_what, object) => {
    expect(problemsOf({ objects: [object] })).toEqual([
      expect.stringMatching(/^error shape\/.* \/objects\/0\/deprecated/),
    ]);
  });

  const since = "/objects/0/fields/1/deprecated/since";
  const sunset = "/objects/0/fields/1/deprecated/sunset";
  test.each([
    [{ since: "2026-02-29" }, `error deprecation/bad-date ${since}`],
    [{ since: "2026-1-31" }, `error deprecation/bad-date ${since}`],
    [{ sunset: "2026-01-31T00:00:00Z" }, `error deprecation/bad-date ${sunset}`],
    [{ sunset: "" }, `error deprecation/bad-date ${sunset}`],
    [{ since: "2026-01-31", sunset: "2026-01-31" }, `error deprecation/sunset-too-early ${sunset}`],
    [{ since: "2026-01-31", sunset: "2025-12-31" }, `error deprecation/sunset-too-early ${sunset}`],
  ])("%j is refused", (deprecated, problem) => {
    expect(problemsOf(withField(deprecated))).toEqual([problem]);
  });

  const unknown = "warning deprecation/unknown-replacement /objects/0/fields/1/deprecated/replacement";
  test.each([
    ["name", []],
    ["rocket.name", []],
    ["site", []],
    ["sites", []],
    ["the mass of its parts", []],
    ["Weight", []],
    ["mass", [unknown]],
    ["rocket.mass", [unknown]],
    ["weight", [unknown]],
    ["site.mass", [unknown]],
  ])("names %s as a replacement", (replacement, problems) => {
    expect(problemsOf(withField({ replacement }))).toEqual(problems);
  });

  it("names another option as the replacement of one", () => {
    const options = (replacement: string): JsonValue => [
      { value: "LOW" },
      { value: "HIGH", deprecated: { replacement } },
    ];
    expect(problemsOf(withField(null, options("LOW")))).toEqual([]);
    expect(problemsOf(withField(null, options("some other")))).toEqual([]);
    expect(problemsOf(withField(null, options("HIGH")))).toEqual([
      "warning deprecation/unknown-replacement /objects/0/fields/1/options/1/deprecated/replacement",
    ]);
  });
});

describe("the metadata APIs", () => {
  const idOf = (object: string, field: string | null = null): string => {
    const found = workspace.objectsBySingular.get(object);
    const id = field === null ? found?.id : found?.fieldsByName.get(field)?.id;
    if (id === undefined) throw new Error(`The model has no ${object}.${field ?? ""}`);
    return id;
  };
  const changed = (change: ModelChange): Workspace => {
    const { refusal, changed: next } = changeWorkspace(workspace, change);
    if (refusal !== null) throw new Error(JSON.stringify(refusal.problems));
    return next.workspace;
  };
  const refused = (change: ModelChange): readonly (string | null)[] =>
    changeWorkspace(workspace, change).refusal?.problems.flatMap(({ path, diagnostic }) => [path, diagnostic]) ?? [];

  it("deprecate an object, and take it back", () => {
    const deprecated = { since: "2026-03-01", replacement: "company" };
    const next = changed({ kind: "updateObject", id: idOf("place"), input: { deprecated } });
    expect(next.objectsBySingular.get("place")?.deprecated).toEqual({ ...deprecated, sunset: null, reason: null });
    const back = changed({ kind: "updateObject", id: idOf("site"), input: { deprecated: null } });
    expect(back.objectsBySingular.get("site")?.deprecated).toBeNull();
  });

  it("deprecate a field and its options", () => {
    const input = {
      deprecated: { reason: " Not  used " },
      options: [{ value: "NEW", deprecated: {} }, { value: "OLD" }],
    };
    const next = changed({ kind: "updateField", id: idOf("company", "stage"), input });
    const stage = next.objectsBySingular.get("company")?.fieldsByName.get("stage");
    expect(stage?.deprecated?.reason).toBe("Not used");
    expect(stage?.options?.map((option) => option.deprecated?.replacement)).toEqual([null, "NEW"]);
    const without = changed({
      kind: "updateField",
      id: idOf("company", "stage"),
      input: { options: [{ value: "NEW" }, { value: "OLD", deprecated: null }] },
    });
    expect(without.objectsBySingular.get("company")?.fieldsByName.get("stage")?.options?.[1]?.deprecated).toBeNull();
  });

  it("change nothing by saying what is so", () => {
    const { since, sunset, replacement } = { since: "2025-06-30", sunset: "2026-06-30", replacement: "places" };
    const input = { deprecated: { since, sunset, replacement } };
    expect(changed({ kind: "updateObject", id: idOf("site"), input })).toBe(workspace);
  });

  it("create deprecated objects and fields", () => {
    const names = { nameSingular: "depot", namePlural: "depots", labelSingular: "Depot", labelPlural: "Depots" };
    const field = { name: "size", label: "Size", type: "NUMBER", deprecated: { since: "2026-03-01" } };
    const next = changed({
      kind: "createObject",
      input: { ...names, deprecated: { sunset: "2026-04-01" }, fields: [field] },
    });
    const depot = next.objectsBySingular.get("depot");
    expect(depot?.deprecated?.sunset).toBe("2026-04-01");
    expect(depot?.fieldsByName.get("size")?.deprecated?.since).toBe("2026-03-01");
  });

  it("refuse days that are none, at their place", () => {
    const deprecated = { since: "2026-02-30" };
    expect(refused({ kind: "updateObject", id: idOf("place"), input: { deprecated } })).toEqual([
      "deprecated.since",
      "deprecation/bad-date",
    ]);
    const options = [{ value: "NEW" }, { value: "OLD", deprecated: { since: "2026-02-01", sunset: "2026-01-01" } }];
    expect(refused({ kind: "updateField", id: idOf("company", "stage"), input: { options } })).toEqual([
      "options[1].deprecated.sunset",
      "deprecation/sunset-too-early",
    ]);
  });

  it("are merged with the model file like anything else", () => {
    const live = changed({ kind: "updateObject", id: idOf("place"), input: { deprecated: { since: "2026-03-01" } } });
    const built = changed({ kind: "updateObject", id: idOf("region"), input: { deprecated: null } });
    const { next, steps } = reconcileModels(
      { built, baseline: workspace, live },
      { onConflict: "refuse", mayLoseValues: false },
    );
    expect(next?.objectsBySingular.get("place")?.deprecated?.since).toBe("2026-03-01");
    expect(next?.objectsBySingular.get("region")?.deprecated).toBeNull();
    expect(steps.map(({ kind, subject, key }) => [kind, subject, key])).toEqual([
      ["kept", 'object "place"', "deprecated"],
      ["changed", 'object "region"', "deprecated"],
    ]);
  });
});

describe("contact and licence", () => {
  it("are settings with rules of their own", () => {
    const settings = (workspaceSettings: JsonObject): readonly string[] =>
      problemsOf({ workspace: workspaceSettings, objects: [{ nameSingular: "site" }] });
    expect(settings({ contact: { email: "api@acme.example" }, license: { name: "MIT", url: null } })).toEqual([]);
    expect(settings({ contact: { url: "acme.example" } })).toHaveLength(1);
    expect(settings({ contact: { email: "nobody" } })).toHaveLength(1);
    expect(settings({ license: { url: "https://acme.example/terms" } })).toHaveLength(1);
  });
});
