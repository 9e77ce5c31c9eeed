import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/core/json/json-value.js";
import { parseModel } from "../../../src/core/model/parse-model.js";
import { buildWorkspace } from "../../../src/core/model/build-workspace.js";
import { printModel } from "../../../src/core/model/print-model.js";
import { stableId } from "../../../src/core/model/stable-id.js";
import type { Workspace } from "../../../src/core/model/workspace.js";
import type { Database, Parameter } from "../../../src/runtime/database/database.js";
import { readActualSchema } from "../../../src/runtime/database/schema/read-actual-schema.js";
import { planStart } from "../../../src/runtime/live/plan-start.js";
import { startModel, type StartModelParts } from "../../../src/runtime/live/start-model.js";
import { StartRefused } from "../../../src/runtime/live/start-refused.js";
import { printStartPlan } from "../../../src/runtime/server/print-start-plan.js";
import { dropSchema, engines, freshSchemaName, openTestDatabase } from "../../support/databases.js";
import { workspaceOf } from "../rest/crm-workspace.js";
import { idOf, openTestModel, quietLog, watched } from "./live-fixture.js";

const name: JsonObject = { name: "name", type: "TEXT" };
const motto: JsonObject = { name: "motto", type: "TEXT" };
const stage = (...values: readonly string[]): JsonObject => ({
  name: "stage",
  type: "SELECT",
  options: values.map((value) => ({ value })),
});

function model(fields: readonly JsonObject[], facts: JsonObject = {}): Workspace {
  return workspaceOf({
    objects: [
      { nameSingular: "rocket", namePlural: "rockets", ...facts, fields },
      { nameSingular: "pad", namePlural: "pads", fields: [name] },
    ],
  });
}

type Settings = StartModelParts["settings"];
const usual: Settings = { modelOnConflict: "refuse", modelAllowRemovals: "0" };

describe.each(engines)("%s", (engine) => {
  let database: Database;
  let schema: string;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
  });
  afterAll(() => database.close());
  beforeEach(() => {
    schema = freshSchemaName();
  });
  afterEach(() => dropSchema(database, schema));

  const start = (built: Workspace, settings: Partial<Settings> = {}, on = database) =>
    startModel({ database: on, schema, built, settings: { ...usual, ...settings }, log: quietLog });
  const run = async (text: string, ...values: Parameter[]) =>
    (await database.query({ text: text.replaceAll("$schema", `"${schema}"`), values })).rows;
  /** The same start, refused; what the database holds must not change by it. */
  const refusalOf = async (built: Workspace, settings: Partial<Settings> = {}): Promise<Error> => {
    const before = [await readActualSchema(database, schema), await run("SELECT * FROM $schema.__model")];
    const refusal: unknown = await start(built, settings).catch((error: unknown) => error);
    expect([await readActualSchema(database, schema), await run("SELECT * FROM $schema.__model")]).toEqual(before);
    if (!(refusal instanceof Error)) throw new Error("the start was not refused");
    return refusal;
  };
  /** As the metadata APIs change the live model. */
  const changeLive = async (built: Workspace, change: (live: Awaited<ReturnType<typeof openTestModel>>) => unknown) => {
    const live = await openTestModel(database, schema, built);
    await change(live);
    await live.close();
    return live.live.current;
  };
  const addLive = (built: Workspace, field: JsonObject) =>
    changeLive(built, ({ changer, live }) =>
      changer.change({ kind: "createField", input: { objectMetadataId: idOf(live.current, "rocket"), ...field } }),
    );

  it("makes the tables once; the same model again asks two queries and changes nothing", async () => {
    const first = await start(model([name]));
    expect([first.isFirst, first.model.version]).toEqual([true, 1]);
    const asked: string[] = [];
    const watching: Database = {
      ...watched(database, () => undefined),
      query: (statement) => {
        asked.push(statement.text);
        return database.query(statement);
      },
      transaction: () => Promise.reject(new Error("no transaction expected")),
    };
    const again = await start(model([name]), {}, watching);
    expect(again).toMatchObject({ isFirst: false, steps: [], model: { version: 1, times: first.model.times } });
    expect(again.model.workspace).toEqual(first.model.workspace);
    expect(asked).toHaveLength(2);
  });

  it("lets several servers start at once", async () => {
    const started = await Promise.all([1, 2, 3].map(() => start(model([name]))));
    expect(started.filter(({ isFirst }) => isFirst)).toHaveLength(1);
    expect(started.map(({ model: { version } }) => version)).toEqual([1, 1, 1]);
  });

  it("adds what the file has added, and keeps what was added live", async () => {
    const live = await addLive(model([name]), motto);
    await run("INSERT INTO $schema._rocket (name, motto) VALUES ('R', 'ad astra')");
    const { model: next, steps } = await start(model([name, { name: "crew", type: "NUMBER" }]));
    expect(steps.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      'kept field "motto" of object "rocket"',
      'added field "crew" of object "rocket"',
    ]);
    expect(next.version).toBe(live.version + 1);
    expect(await run("SELECT name, motto, crew FROM $schema._rocket")).toEqual([["R", "ad astra", null]]);
    // The next start knows both.
    expect((await start(model([name, { name: "crew", type: "NUMBER" }]))).model.workspace).toEqual(next.workspace);
  });

  it("changes nothing when it starts on a model that was pulled from the live one", async () => {
    const live = await addLive(model([name]), motto);
    const pulled = buildWorkspace(parseModel(printModel(live.workspace)).raw).workspace;
    if (pulled === null) throw new Error("the pulled model does not build");
    const before = await readActualSchema(database, schema);
    const { model: next, steps } = await start(pulled);
    expect([next.version, steps]).toEqual([live.version, []]);
    expect(next.workspace).toEqual(live.workspace);
    expect(await readActualSchema(database, schema)).toEqual(before);
    // It is the baseline now: taking the field out of the file again is a removal.
    expect((await refusalOf(model([name]))).message).toContain('field "motto" of object "rocket"');
  });

  it("renames a field that says its id, with its values", async () => {
    await start(model([name, motto]));
    await run("INSERT INTO $schema._rocket (name, motto) VALUES ('R', 'ad astra')");
    await start(model([name, { ...motto, id: stableId("field/rocket.motto"), name: "slogan" }]));
    expect(await run("SELECT slogan FROM $schema._rocket")).toEqual([["ad astra"]]);
  });

  it("refuses to delete what holds records until it is allowed", async () => {
    await start(model([name, motto]));
    await run("INSERT INTO $schema._rocket (name, motto) VALUES ('R', 'ad astra'), ('S', NULL)");
    const refusal = await refusalOf(model([name]));
    expect(refusal).toBeInstanceOf(StartRefused);
    expect(refusal.message).toMatch(/field "motto" of object "rocket".*1 record\).*MODEL_ALLOW_REMOVALS=1/);
    await start(model([name]), { modelAllowRemovals: "1" });
    expect((await readActualSchema(database, schema)).tables.get("_rocket")?.columns.has("motto")).toBe(false);
    expect(await run("SELECT name FROM $schema._rocket ORDER BY 1")).toEqual([["R"], ["S"]]);
  });

  it("leaves options that records hold alone until it is allowed", async () => {
    await start(model([name, stage("A", "B")]));
    await run("INSERT INTO $schema._rocket (name, stage) VALUES ('R', 'B')");
    const refusal = await refusalOf(model([name, stage("A")]));
    expect(refusal).toBeInstanceOf(StartRefused);
    expect(refusal.message).toMatch(/"B".*MODEL_ALLOW_REMOVALS=1/);
    await start(model([name, stage("A")]), { modelAllowRemovals: "1" });
    expect(await run("SELECT name, stage FROM $schema._rocket")).toEqual([["R", null]]);
  });

  it("asks who is right where both have changed the same", async () => {
    const described = (description: string) => model([name], { description });
    await changeLive(described("a"), ({ changer, live }) =>
      changer.change({ kind: "updateObject", id: idOf(live.current, "rocket"), input: { description: "c" } }),
    );
    const refusal = await refusalOf(described("b"));
    expect(refusal.message).toMatch(/description of object "rocket".*MODEL_ON_CONFLICT=model/);
    const { model: kept } = await start(described("b"), { modelOnConflict: "live" });
    expect(kept.workspace.objectsBySingular.get("rocket")?.description).toBe("c");
  });

  it("refuses another type of a field, and a model that breaks a rule", async () => {
    await start(model([name, motto]));
    expect((await refusalOf(model([name, { ...motto, type: "NUMBER" }]))).message).toContain(
      "TEXT cannot become NUMBER",
    );
    const taken = { nameSingular: "probe", namePlural: "probes", fields: [name] };
    await changeLive(model([name, motto]), ({ changer }) =>
      changer.change({ kind: "createObject", input: { ...taken, id: stableId("other") } }),
    );
    const both = workspaceOf({
      objects: [
        { nameSingular: "rocket", namePlural: "rockets", fields: [name, motto] },
        { nameSingular: "pad", namePlural: "pads", fields: [name] },
        { ...taken, id: stableId("another") },
      ],
    });
    expect((await refusalOf(both)).message).toContain("object/duplicate-name");
  });

  it("tells what a start would do, and changes nothing", async () => {
    await start(model([name, motto]));
    await run("INSERT INTO $schema._rocket (name, motto) VALUES ('R', 'ad astra')");
    const before = [await readActualSchema(database, schema), await run("SELECT * FROM $schema.__model")];
    const parts = { database, schema, built: model([name, { name: "crew", type: "NUMBER" }]), log: quietLog };
    await expect(planStart({ ...parts, settings: usual })).rejects.toBeInstanceOf(StartRefused);
    const plan = await planStart({ ...parts, settings: { ...usual, modelAllowRemovals: "1" } });
    const text = printStartPlan(plan);
    expect(text).toContain('Removed, with what it holds:\n  field "motto" of object "rocket": ');
    expect(text).toContain('Added by the model file:\n  field "crew" of object "rocket": ');
    expect(text).toContain(`SQL:\n  ALTER TABLE "${schema}"."_rocket" DROP COLUMN "motto";`);
    expect(text).not.toContain("__model");
    expect([await readActualSchema(database, schema), await run("SELECT * FROM $schema.__model")]).toEqual(before);
    const same = await planStart({ ...parts, built: model([name, motto]), settings: usual });
    expect(printStartPlan(same)).toBe("Model file and live model agree.\nNo SQL is needed.");
  });

  it("leaves nothing behind, wherever it fails", async () => {
    await start(model([name, motto]));
    const next = model([name, { name: "crew", type: "NUMBER" }]);
    const before = [await readActualSchema(database, schema), await run("SELECT * FROM $schema.__model")];
    let failures = 0;
    for (;;) {
      let left = failures;
      const failing = watched(database, () => {
        left -= 1;
        if (left < 0) throw new Error("injected failure");
      });
      const outcome = await start(next, { modelAllowRemovals: "1" }, failing).then(
        () => "done",
        (error: unknown) => String(error),
      );
      if (outcome === "done") break;
      expect(outcome).toContain("injected");
      expect([await readActualSchema(database, schema), await run("SELECT * FROM $schema.__model")]).toEqual(before);
      failures += 1;
    }
    expect(failures).toBeGreaterThan(10);
  });
});
