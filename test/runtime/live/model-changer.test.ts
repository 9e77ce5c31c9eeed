import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../../src/runtime/database/database.js";
import { readActualSchema } from "../../../src/runtime/database/schema/read-actual-schema.js";
import { ApiError } from "../../../src/runtime/errors/api-error.js";
import type { OpenLiveModel } from "../../../src/runtime/live/open-live-model.js";
import { ModelStore } from "../../../src/runtime/live/model-store.js";
import { modelTimesOf } from "../../../src/runtime/live/model-times.js";
import { dropSchema, engines, freshSchemaName, openTestDatabase } from "../../support/databases.js";
import { testContext } from "../../support/record-fixture.js";
import { crmWorkspace } from "../rest/crm-workspace.js";
import { idOf, openTestModel, reached, watched } from "./live-fixture.js";

describe.each(engines)("%s", (engine) => {
  let database: Database;
  let schema: string;
  const opened: OpenLiveModel[] = [];
  beforeAll(async () => {
    database = await openTestDatabase(engine);
  });
  afterAll(() => database.close());
  beforeEach(() => {
    schema = freshSchemaName();
  });
  afterEach(async () => {
    for (const model of opened.splice(0)) await model.close();
    await dropSchema(database, schema);
  });

  const open = async (...[over, parts]: readonly [Database?, Parameters<typeof openTestModel>[3]?]) => {
    const model = await openTestModel(over ?? database, schema, crmWorkspace(), parts);
    opened.push(model);
    return model;
  };
  const motto = (objectMetadataId: string, name = "motto") =>
    ({ kind: "createField", input: { objectMetadataId, name, type: "TEXT" } }) as const;
  const rocketWith = (name: string) =>
    ({ kind: "createObject", input: { nameSingular: name, namePlural: `${name}s` } }) as const;

  it("serves an object and a field that were created a moment ago", async () => {
    const { live, changer } = await open();
    const first = live.current;
    const created = await changer.change(rocketWith("probe"));
    expect(created.before).toBe(first);
    expect(created.snapshot).toBe(live.current);
    expect(created.subjectId).toBe(idOf(live.current, "probe"));
    expect(live.current.version).toBe(first.version + 1);
    await changer.change(motto(idOf(live.current, "probe")));

    const { workspace, records } = live.current;
    const probe = workspace.objectsBySingular.get("probe");
    if (probe === undefined) throw new Error("the model has no probe");
    const selection = { entries: [] };
    await records.createOne(probe, { name: "Voyager", motto: "ad astra" }, { selection }, testContext);
    const { rows } = await database.query({ text: `SELECT name, motto FROM "${schema}"._probe`, values: [] });
    expect(rows).toEqual([["Voyager", "ad astra"]]);
    expect(live.current.rest.entry("probes")?.object).toBe(probe);
    // The one before goes on as it was.
    expect(first.rest.entry("probes")).toBeUndefined();
  });

  it("keeps rows through a rename, and the times of what it touches", async () => {
    const { live, changer } = await open();
    const rocket = idOf(live.current, "rocket");
    const name = idOf(live.current, "rocket", "name");
    await database.query({ text: `INSERT INTO "${schema}"._rocket (name) VALUES ('Ariane')`, values: [] });
    const made = modelTimesOf(live.current.times).of(rocket);
    await changer.change({ kind: "updateField", id: name, input: { name: "title", label: "Title" } });
    await changer.change({
      kind: "updateObject",
      id: rocket,
      input: { nameSingular: "launcher", namePlural: "launchers", labelIdentifierFieldName: "title" },
    });
    const { rows } = await database.query({ text: `SELECT title FROM "${schema}"._launcher`, values: [] });
    expect(rows).toEqual([["Ariane"]]);
    expect(idOf(live.current, "launcher", "title")).toBe(name);
    const times = modelTimesOf(live.current.times);
    expect(times.of(rocket).createdAt).toBe(made.createdAt);
    expect(times.of(name).updatedAt > made.updatedAt).toBe(true);
    expect(times.of(idOf(live.current, "company"))).toEqual(made);
  });

  it("starts again on the live model, with its times", async () => {
    const { live, changer } = await open();
    await changer.change(rocketWith("probe"));
    await changer.change(motto(idOf(live.current, "probe")));
    const again = await open();
    expect(again.live.current.version).toBe(live.current.version);
    expect(again.live.current.workspace).toEqual(live.current.workspace);
    expect(again.live.current.times).toEqual(live.current.times);
  });

  it("changes nothing where nothing is to be changed", async () => {
    const { live, changer } = await open(undefined, {
      changeWorkspace: (workspace) => ({ refusal: null, changed: { workspace, subjectId: "x", effects: [] } }),
    });
    const before = live.current;
    expect(await changer.change(rocketWith("probe"))).toEqual({ before, snapshot: before, subjectId: "x" });
    expect(await new ModelStore(schema).readVersion(database)).toBe(before.version);
  });

  it("tells a refusal in the form of the metadata APIs, and what the rows have against a change too", async () => {
    const { live, changer } = await open();
    const refused: unknown = await changer.change(rocketWith("company")).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ApiError);
    expect(refused).toMatchObject({
      code: "METADATA_VALIDATION_FAILED",
      extras: {
        errors: { objectMetadata: [{ status: "fail", errors: [{ code: "INVALID_OBJECT_INPUT" }] }] },
        summary: { totalErrors: 1, objectMetadata: 1 },
      },
    });
    await database.query({ text: `INSERT INTO "${schema}"._rocket (name) VALUES ('A'), ('A')`, values: [] });
    const unique = {
      kind: "updateField",
      id: idOf(live.current, "rocket", "name"),
      input: { isUnique: true },
    } as const;
    await expect(changer.change(unique)).rejects.toMatchObject({
      code: "METADATA_VALIDATION_FAILED",
      extras: {
        errors: {
          fieldMetadata: [
            {
              type: "update",
              flatEntityMinimalInformation: { name: "name" },
              errors: [{ code: "INVALID_FIELD_INPUT", path: "isUnique" }],
            },
          ],
        },
      },
    });
    expect(live.current.version).toBe(1);
  });

  it("counts what a delete would take along", async () => {
    const { live, changer } = await open(undefined, {
      changeWorkspace: (workspace) => ({
        changed: null,
        refusal: {
          kind: "forbidden",
          metadataName: "objectMetadata",
          action: "delete",
          subject: {},
          problems: [
            {
              code: "OBJECT_MUTATION_NOT_ALLOWED",
              diagnostic: null,
              message: "It is active.",
              fix: null,
              path: "",
              value: null,
            },
          ],
          countRowsOf: { objectId: workspace.objectsBySingular.get("rocket")?.id ?? "", fieldId: null },
        },
      }),
    });
    await database.query({ text: `INSERT INTO "${schema}"._rocket (name) VALUES ('A'), ('B')`, values: [] });
    const remove = { kind: "deleteObject", id: idOf(live.current, "rocket"), force: false } as const;
    await expect(changer.change(remove)).rejects.toMatchObject({
      code: "OBJECT_MUTATION_NOT_ALLOWED",
      status: 403,
      message: "It is active. It holds 2 records.",
    });
  });

  it("leaves the old model and the database as they were, wherever it fails", async () => {
    let left = Number.POSITIVE_INFINITY;
    const failing = watched(database, () => {
      left -= 1;
      if (left < 0) throw new Error("injected failure");
    });
    const { live, changer } = await open(failing);
    const before = live.current;
    const tables = await readActualSchema(database, schema);
    const stored = await new ModelStore(schema).readLive(database, crmWorkspace());
    let failures = 0;
    for (;;) {
      left = failures;
      const outcome = await changer.change(motto(idOf(before, "company"))).then(
        () => "done",
        (error: unknown) => String(error),
      );
      if (outcome === "done") break;
      expect(outcome).toContain("injected");
      failures += 1;
      expect(live.current).toBe(before);
      expect(await readActualSchema(database, schema)).toEqual(tables);
      expect(await new ModelStore(schema).readLive(database, crmWorkspace())).toEqual(stored);
    }
    expect(failures).toBeGreaterThan(5);
    expect(live.current.version).toBe(2);
  });

  it("keeps the old model when the next snapshot cannot be made", async () => {
    const { live, changer } = await open(undefined, {
      changeWorkspace: (workspace) => ({
        refusal: null,
        // No table of routes can be made of it.
        changed: {
          workspace: { ...workspace, objects: [...workspace.objects, null as never] },
          subjectId: null,
          effects: [],
        },
      }),
    });
    await expect(changer.change(rocketWith("probe"))).rejects.toBeInstanceOf(TypeError);
    expect(live.current.version).toBe(1);
    expect(await new ModelStore(schema).readVersion(database)).toBe(1);
  });

  it("makes changes that come at once one after the other, none lost", async () => {
    const { live, changer } = await open();
    const names = ["alpha", "beta", "gamma", "delta", "epsilon"];
    await Promise.all(names.map((name) => changer.change(rocketWith(name))));
    for (const name of names) expect(live.current.workspace.objectsBySingular.has(name)).toBe(true);
    expect(live.current.version).toBe(1 + names.length);
  });
});

describe("two servers on one Postgres", () => {
  let schema: string;
  let databases: Database[];
  let models: OpenLiveModel[];
  beforeEach(async () => {
    schema = freshSchemaName();
    databases = [await openTestDatabase("postgres"), await openTestDatabase("postgres")];
    models = [];
    for (const database of databases) models.push(await openTestModel(database, schema, crmWorkspace()));
  });
  afterEach(async () => {
    for (const model of models) await model.close();
    await dropSchema(databases[0]!, schema);
    for (const database of databases) await database.close();
  });

  it("a change on one is served by the other", async () => {
    const [one, two] = models as [OpenLiveModel, OpenLiveModel];
    await one.changer.change({ kind: "createObject", input: { nameSingular: "probe", namePlural: "probes" } });
    const snapshot = await reached(two.live, 2);
    expect(snapshot.workspace).toEqual(one.live.current.workspace);
    expect(snapshot.times).toEqual(one.live.current.times);
    const probe = snapshot.workspace.objectsBySingular.get("probe")!;
    await snapshot.records.createOne(probe, { name: "P" }, { selection: { entries: [] } }, testContext);
  });

  it("changes on both at once are serialised, none lost", async () => {
    const names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].map((letter) => `probe${letter.toUpperCase()}`);
    await Promise.all(
      names.map((name, place) =>
        models[place % 2]!.changer.change({
          kind: "createObject",
          input: { nameSingular: name, namePlural: `${name}s` },
        }),
      ),
    );
    for (const { live } of models) {
      const { workspace } = await reached(live, 1 + names.length);
      for (const name of names) expect(workspace.objectsBySingular.has(name)).toBe(true);
    }
    expect(models[0]!.live.current.workspace).toEqual(models[1]!.live.current.workspace);
  });

  it("waits for tables that a request holds", async () => {
    let pauses = 0;
    const [database, other] = databases as [Database, Database];
    let release = (): void => undefined;
    let told = (): void => undefined;
    const isHeld = new Promise<void>((resolve) => (told = resolve));
    const holding = other.transaction(async (transaction) => {
      await transaction.query({ text: `SELECT * FROM "${schema}"._rocket`, values: [] });
      told();
      await new Promise<void>((resolve) => (release = resolve));
    });
    await isHeld;
    const model = await openTestModel(database, schema, crmWorkspace(), {
      pause: () => {
        pauses += 1;
        release();
        return holding;
      },
    });
    models.push(model);
    const objectMetadataId = idOf(model.live.current, "rocket");
    await model.changer.change({ kind: "createField", input: { objectMetadataId, name: "motto", type: "TEXT" } });
    expect([pauses, model.live.current.version]).toEqual([1, 2]);
  });

  it("gives up when they stay held, and changes nothing", async () => {
    let attempts = 0;
    const held = watched(databases[0]!, ({ text }) => {
      if (!text.startsWith("LOCK TABLE")) return;
      attempts += 1;
      throw Object.assign(new Error("canceling statement due to lock timeout"), { code: "55P03" });
    });
    const model = await openTestModel(held, schema, crmWorkspace(), { pause: () => Promise.resolve() });
    models.push(model);
    const objectMetadataId = idOf(model.live.current, "rocket");
    await expect(
      model.changer.change({ kind: "createField", input: { objectMetadataId, name: "motto", type: "TEXT" } }),
    ).rejects.toMatchObject({ code: "SERVICE_UNAVAILABLE", status: 503 });
    expect(attempts).toBe(10);
    expect(model.live.current.version).toBe(1);
  });

  it("does not give up for a vacuum that would take long", async () => {
    const [database] = databases as [Database];
    const table = `"${schema}"._rocket`;
    for (const text of [
      // So slow that it takes minutes.
      `ALTER TABLE ${table} SET (autovacuum_vacuum_cost_delay = 100, autovacuum_vacuum_cost_limit = 1)`,
      `ALTER TABLE ${table} SET (autovacuum_vacuum_threshold = 100, autovacuum_vacuum_scale_factor = 0)`,
      `INSERT INTO ${table} (name) SELECT 'rocket ' || n FROM generate_series(1, 20000) n`,
      `UPDATE ${table} SET name = name || '!'`,
    ])
      await database.query({ text, values: [] });
    const vacuum = `SELECT FROM pg_locks JOIN pg_stat_activity USING (pid)
      WHERE relation = '${table}'::regclass AND backend_type = 'autovacuum worker'`;
    await expect
      .poll(async () => (await database.query({ text: vacuum, values: [] })).rowCount, { timeout: 90_000 })
      .toBeGreaterThan(0);
    const model = models[0]!;
    const objectMetadataId = idOf(model.live.current, "rocket");
    await model.changer.change({ kind: "createField", input: { objectMetadataId, name: "motto", type: "TEXT" } });
    expect(model.live.current.version).toBe(2);
  }, 120_000);
});
