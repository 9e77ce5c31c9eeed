import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../../../src/core/json/json-value.js";
import type { DataEffect } from "../../../../src/core/model/change/model-change.js";
import type { ObjectType, Workspace } from "../../../../src/core/model/workspace.js";
import type { Database, Queryable } from "../../../../src/runtime/database/database.js";
import type { DatabaseLog } from "../../../../src/runtime/database/database-log.js";
import { isLockConflict } from "../../../../src/runtime/database/schema/change/is-lock-conflict.js";
import { SchemaChangeRefused } from "../../../../src/runtime/database/schema/change/schema-change-refused.js";
import { changeSchema } from "../../../../src/runtime/database/schema/change-schema.js";
import { countRows } from "../../../../src/runtime/database/schema/count-rows.js";
import { migrate } from "../../../../src/runtime/database/schema/migrate.js";
import { buildTestWorkspace } from "../../../support/build-test-workspace.js";
import { dropSchema, engines, freshSchemaName, openTestDatabase, silentLog } from "../../../support/databases.js";
import { idOf } from "./model-edits.js";
import { readPhysicalSchema } from "./read-physical-schema.js";

const ids = { ship: idOf(1), port: idOf(2), name: idOf(3), flag: idOf(4), tags: idOf(5), mass: idOf(6), home: idOf(7) };

const name = { id: ids.name, name: "name", type: "TEXT" };
const flag = { id: ids.flag, name: "flag", type: "SELECT", defaultValue: "'A'", options: options("A", "B", "C") };
const tags = { id: ids.tags, name: "tags", type: "MULTI_SELECT", options: options("A", "B", "C") };
const home = {
  id: ids.home,
  name: "home",
  type: "RELATION",
  relation: { type: "MANY_TO_ONE", targetObject: "port", inverseField: "ships", onDelete: "SET_NULL" },
};

interface Fleet {
  readonly ship?: string;
  readonly port?: string | null;
  readonly fields?: readonly JsonObject[];
  readonly search?: readonly string[];
}

/** Ships and the ports they are at home in. */
function fleet({
  ship = "ship",
  port = "port",
  fields = [name, flag, tags, home],
  search = ["name"],
}: Fleet = {}): Workspace {
  const title = { id: idOf(20), name: "title", type: "TEXT" };
  const ships: JsonObject = {
    id: ids.ship,
    nameSingular: ship,
    namePlural: `${ship}s`,
    searchFields: search,
    fields: fields.map((field) => ({ ...field })),
  };
  const ports: JsonObject = { id: ids.port, nameSingular: port ?? "", namePlural: `${port ?? ""}s`, fields: [title] };
  return buildTestWorkspace({ objects: [ships, ...(port === null ? [] : [ports])] });
}

function options(...values: readonly string[]): JsonValue {
  return values.map((value, position) => ({ value, label: value, position }));
}

function shipOf(workspace: Workspace): ObjectType {
  const ship = workspace.objects.find(({ id }) => id === ids.ship);
  if (ship === undefined) throw new Error("no ship");
  return ship;
}

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

  const run = async (text: string) =>
    (await database.query({ text: text.replaceAll("$schema", `"${schema}"`), values: [] })).rows;
  const bring = (workspace: Workspace) => migrate(database, workspace, schema, silentLog);
  const change = (before: Workspace, after: Workspace, effects: readonly DataEffect[] = [], log = silentLog) =>
    database.transaction((transaction) => changeSchema(transaction, schema, before, after, effects, log));
  const refusalsOf = async (promise: Promise<void>) => {
    const error: unknown = await promise.catch((reason: unknown) => reason);
    if (!(error instanceof SchemaChangeRefused)) throw error;
    return error.refusals;
  };
  const expectAsNew = async (workspace: Workspace) => {
    expect(await bring(workspace)).toEqual({ statements: 0, warnings: [] });
    const found = await readPhysicalSchema(database, schema);
    const twin = freshSchemaName();
    await migrate(database, workspace, twin, silentLog);
    expect(found).toEqual(await readPhysicalSchema(database, twin));
    await dropSchema(database, twin);
  };
  const optionEffect = (fieldId: string, replacements: Readonly<Record<string, string | null>>): DataEffect => ({
    kind: "replaceOptions",
    objectId: ids.ship,
    fieldId,
    replacements: Object.entries(replacements).map(([from, to]) => ({ from, to })),
  });

  it("renames objects and fields with their keys and indexes, and makes none of them again", async () => {
    const before = fleet();
    await bring(before);
    await run(`INSERT INTO $schema._port (id, title) VALUES ('${ids.port}', 'Brest')`);
    await run(`INSERT INTO $schema._ship (name, "homeId") VALUES ('Belem', '${ids.port}')`);
    const files = () =>
      run(
        `SELECT array_agg(relfilenode ORDER BY relfilenode) FROM pg_class WHERE relnamespace = '$schema'::regnamespace`,
      );
    const filesBefore = await files();
    const after = fleet({
      ship: "boat",
      port: "harbour",
      fields: [
        { ...name, name: "called" },
        flag,
        tags,
        { ...home, name: "base", relation: { ...home.relation, targetObject: "harbour", inverseField: "ships" } },
      ],
      search: ["called"],
    });
    const renamed = shipOf(after).labelIdentifier === "called" ? after : withLabel(after, "called");
    await change(before, renamed);
    expect(await run(`SELECT called, "baseId" FROM $schema._boat`)).toEqual([["Belem", ids.port]]);
    expect(await run(`SELECT called FROM $schema._boat WHERE "searchVector" @@ to_tsquery('simple', 'belem')`)).toEqual(
      [["Belem"]],
    );
    expect(await files()).toEqual(filesBefore);
    await expectAsNew(renamed);
  });

  it("exchanges names", async () => {
    const other = { id: idOf(8), name: "other", type: "TEXT" };
    const before = fleet({ fields: [name, other, home] });
    await bring(before);
    await run(`INSERT INTO $schema._port (title) VALUES ('port')`);
    await run(`INSERT INTO $schema._ship (name, other) VALUES ('one', 'two')`);
    const after = fleet({
      ship: "port",
      port: "ship",
      fields: [
        { ...name, name: "other" },
        { ...other, name: "name" },
        { ...home, relation: { ...home.relation, targetObject: "ship" } },
      ],
      search: ["other"],
    });
    const exchanged = withLabel(after, "other");
    await change(before, exchanged);
    expect(await run("SELECT other, name FROM $schema._port")).toEqual([["one", "two"]]);
    expect(await run("SELECT title FROM $schema._ship")).toEqual([["port"]]);
    await expectAsNew(exchanged);
  });

  it("drops the tables and columns of what is deleted, and keeps what is switched off", async () => {
    const before = fleet();
    await bring(before);
    await run(`INSERT INTO $schema._port (id) VALUES ('${ids.port}')`);
    await run(`INSERT INTO $schema._ship (name, "homeId") VALUES ('Belem', '${ids.port}')`);
    const off = fleet({ fields: [name, { ...flag, isActive: false }, tags, home] });
    await change(before, off);
    expect(await run("SELECT flag FROM $schema._ship")).toEqual([["A"]]);
    const alone = fleet({ port: null, fields: [name, tags] });
    await change(off, alone);
    expect(await run("SELECT name FROM $schema._ship")).toEqual([["Belem"]]);
    await expectAsNew(alone);
  });

  it("drops a field that the search vector and a unique index are made of", async () => {
    const code = { id: ids.mass, name: "code", type: "TEXT", isUnique: true };
    const before = fleet({ fields: [name, code, home], search: ["name", "code"] });
    await bring(before);
    await run("INSERT INTO $schema._ship (name, code) VALUES ('Belem', 'x1')");
    const after = fleet({ fields: [name, home] });
    await change(before, after);
    expect(await run(`SELECT "searchVector" FROM $schema._ship`)).toEqual([["'belem':1"]]);
    await expectAsNew(after);
  });

  it("drops a table that a column of an earlier model still points to", async () => {
    await bring(fleet());
    const before = fleet({ fields: [name] });
    await bring(before);
    await change(before, fleet({ port: null, fields: [name] }));
    expect(await run("SELECT to_regclass('$schema._port')")).toEqual([[null]]);
  });

  it("never takes up what an earlier model left behind", async () => {
    const withMass = (type: string) => fleet({ fields: [name, { id: ids.mass, name: "mass", type }, home] });
    await bring(withMass("TEXT"));
    await run("INSERT INTO $schema._ship (name, mass) VALUES ('Belem', 'heavy')");
    await run(`INSERT INTO $schema._port (id, title) VALUES ('${ids.port}', 'Brest')`);
    const small = fleet({ port: null, fields: [name] });
    await bring(small);
    const told: string[] = [];
    const log: DatabaseLog = {
      info: () => undefined,
      warn: (details, message) => void told.push(`${JSON.stringify(details)} ${message}`),
    };
    const grown = withMass("NUMBER");
    await change(small, grown, [], log);
    expect(await run(`SELECT mass, "mass~1", "homeId" FROM $schema._ship`)).toEqual([[null, "heavy", null]]);
    expect(await run(`SELECT title FROM $schema."_port~1"`)).toEqual([["Brest"]]);
    expect(await run("SELECT title FROM $schema._port")).toEqual([]);
    expect(told).toHaveLength(3);
    expect(told.join()).toContain('"column":"mass","aside":"mass~1"');
    expect(await bring(grown)).toEqual({ statements: 0, warnings: [] });
  });

  it("gives rows other options, in one go where they are exchanged", async () => {
    const before = fleet({ fields: [name, flag, tags, home] });
    await bring(before);
    await run(`INSERT INTO $schema._ship (name, flag, tags, "deletedAt") VALUES
      ('1', 'A', '{A,B,C}', null), ('2', 'B', '{B}', now()), ('3', 'C', '{C}', null), ('4', null, null, null)`);
    const after = fleet({
      fields: [
        name,
        { ...flag, defaultValue: "'B'", options: options("A", "B") },
        { ...tags, options: options("A", "B") },
        home,
      ],
    });
    await change(before, after, [
      optionEffect(ids.flag, { A: "B", B: "A", C: null }),
      optionEffect(ids.tags, { A: "B", B: "A", C: "B" }),
    ]);
    expect(await run("SELECT flag, tags FROM $schema._ship ORDER BY name")).toEqual([
      ["B", "{B,A}"],
      ["A", "{A}"],
      [null, "{B}"],
      [null, null],
    ]);
    await run("INSERT INTO $schema._ship (name) VALUES ('5')");
    expect(await run("SELECT flag FROM $schema._ship WHERE name = '5'")).toEqual([["B"]]);
    await change(after, after, [optionEffect(ids.tags, { B: null })]);
    expect(await run("SELECT tags FROM $schema._ship ORDER BY name LIMIT 3")).toEqual([["{A}"], ["{A}"], [null]]);
    await expectAsNew(after);
  });

  it("exchanges options that are unique", async () => {
    const unique = { ...flag, isUnique: true, defaultValue: null };
    const before = fleet({ fields: [name, unique, home] });
    await bring(before);
    await run("INSERT INTO $schema._ship (name, flag) VALUES ('1', 'A'), ('2', 'B')");
    await change(before, before, [optionEffect(ids.flag, { A: "B", B: "A" })]);
    expect(await run("SELECT flag FROM $schema._ship ORDER BY name")).toEqual([["B"], ["A"]]);
    const [refusal] = await refusalsOf(change(before, before, [optionEffect(ids.flag, { A: "B" })]));
    expect(refusal).toMatchObject({ reason: "valuesRepeated", fieldId: ids.flag });
    await expectAsNew(before);
  });

  it("refuses to let go of options that rows hold, deleted rows too", async () => {
    const before = fleet();
    await bring(before);
    await run(`INSERT INTO $schema._ship (flag, tags, "deletedAt") VALUES ('A', '{A,B}', now()), ('A', '{B}', null)`);
    const unused = (fieldId: string): DataEffect => ({
      kind: "requireUnusedOptions",
      objectId: ids.ship,
      fieldId,
      values: ["C", "B", "A"],
    });
    const refusals = await refusalsOf(change(before, before, [unused(ids.flag), unused(ids.tags)]));
    expect(refusals.map(({ field, value, message }) => [field, value, /: (.*) it/.exec(message)?.[1]])).toEqual([
      ["flag", "A", "2 records hold"],
      ["tags", "B", "2 records hold"],
      ["tags", "A", "1 record holds"],
    ]);
  });

  it("refuses what the rows do not allow, in the words of the model, and changes nothing", async () => {
    const before = fleet();
    await bring(before);
    await run("INSERT INTO $schema._ship (name) VALUES ('Belem'), ('Belem'), (null)");
    const found = await readPhysicalSchema(database, schema);
    const attempts: readonly (readonly [Workspace, object])[] = [
      [
        fleet({ fields: [{ ...name, isUnique: true }, flag, tags, home] }),
        { reason: "valuesRepeated", object: "ship", field: "name", message: expect.stringContaining("Belem") },
      ],
      [
        fleet({ fields: [{ ...name, isNullable: false, defaultValue: "'x'" }, flag, tags, home] }),
        { reason: "valuesMissing", fieldId: ids.name },
      ],
      [
        fleet({ fields: [name, { ...flag, type: "TEXT", options: null, defaultValue: null }, tags, home] }),
        { reason: "typeDiffers", field: "flag" },
      ],
      [
        fleet({
          fields: [name, flag, tags, home, { id: ids.mass, name: "seen", type: "DATE", defaultValue: "'2024-13-45'" }],
        }),
        { reason: "defaultUnreadable", field: "seen" },
      ],
    ];
    for (const [after, refusal] of attempts) {
      expect(await refusalsOf(change(before, after))).toMatchObject([refusal]);
      expect(await readPhysicalSchema(database, schema)).toEqual(found);
    }
  });

  it("refuses to drop what something made by hand is built on", async () => {
    const before = fleet();
    await bring(before);
    await run("CREATE VIEW $schema.by_hand AS SELECT flag FROM $schema._ship");
    const [refusal] = await refusalsOf(change(before, fleet({ fields: [name, tags, home] })));
    expect(refusal).toMatchObject({
      reason: "usedElsewhere",
      field: "flag",
      message: expect.stringContaining("by_hand"),
    });
    await run("DROP VIEW $schema.by_hand");
  });

  it("leaves nothing behind, wherever it fails", async () => {
    const before = fleet();
    await bring(before);
    await run("INSERT INTO $schema._ship (name, flag) VALUES ('Belem', 'A')");
    const found = await readPhysicalSchema(database, schema);
    const after = fleet({
      ship: "boat",
      port: null,
      fields: [name, flag, { ...tags, name: "marks" }, { id: ids.mass, name: "mass", type: "TEXT", isUnique: true }],
    });
    let failures = 0;
    for (;;) {
      let count = 0;
      const place = failures;
      const failing = (transaction: Queryable): Queryable => ({
        query: (statement) => {
          count += 1;
          return count > place ? Promise.reject(new Error("injected failure")) : transaction.query(statement);
        },
      });
      const outcome = await database
        .transaction((transaction) =>
          changeSchema(failing(transaction), schema, before, after, [optionEffect(ids.flag, { A: "B" })], silentLog),
        )
        .then(
          () => "done",
          (error: unknown) => String(error),
        );
      if (outcome === "done") break;
      expect(outcome).toContain("injected");
      failures += 1;
      expect(await readPhysicalSchema(database, schema)).toEqual(found);
    }
    expect(failures).toBeGreaterThan(10);
    await expectAsNew(after);
  });

  it("asks nothing of tables that stay as they are", async () => {
    const before = fleet();
    await bring(before);
    const asked: string[] = [];
    const label = fleet({ fields: [{ ...name, label: "Name of the ship" }, flag, tags, home] });
    await database.transaction((transaction) => {
      const watching: Queryable = {
        query: (statement) => {
          asked.push(statement.text);
          return transaction.query(statement);
        },
      };
      return changeSchema(watching, schema, before, label, [], silentLog);
    });
    expect(asked).toHaveLength(1);
  });

  it("counts the rows of an object and of a field", async () => {
    const workspace = fleet({
      fields: [
        name,
        tags,
        home,
        { id: idOf(9), name: "website", type: "LINKS" },
        { id: idOf(10), name: "data", type: "RAW_JSON" },
      ],
    });
    await bring(workspace);
    await run(`INSERT INTO $schema._ship (name, tags, "websiteSecondaryLinks", data, "deletedAt") VALUES
      ('', '{}', '[]', '{}', null), ('a', '{A}', '[{"url":"x"}]', '{"a":1}', now()), (null, null, null, null, null)`);
    const ship = shipOf(workspace);
    const counts = ["name", "tags", "website", "data", "home", "createdAt"].map((key) =>
      countRows(database, schema, ship, ship.fieldsByName.get(key) ?? null),
    );
    expect(await Promise.all(counts)).toEqual([1, 1, 1, 1, 0, 3]);
    expect(await countRows(database, schema, ship, null)).toBe(3);
    const port = workspace.objectsBySingular.get("port");
    if (port === undefined) throw new Error("no port");
    expect(await countRows(database, schema, port, port.fieldsByName.get("ships") ?? null)).toBe(0);
  });
});

describe("postgres", () => {
  it("gives way to a request that holds a table, and says that it may try again", async () => {
    const database = await openTestDatabase("postgres");
    const schema = freshSchemaName();
    const before = fleet();
    await migrate(database, before, schema, silentLog);
    const after = fleet({ fields: [name, flag, home] });
    try {
      await database.transaction(async (reader) => {
        await reader.query({ text: `SELECT FROM "${schema}"._ship`, values: [] });
        const outcome: unknown = await database
          .transaction((transaction) => changeSchema(transaction, schema, before, after, [], silentLog))
          .catch((error: unknown) => error);
        expect(isLockConflict(outcome)).toBe(true);
        // Who came first goes on undisturbed.
        await reader.query({ text: `INSERT INTO "${schema}"._ship (name) VALUES ('Belem')`, values: [] });
      });
      await database.transaction((transaction) => changeSchema(transaction, schema, before, after, [], silentLog));
      expect(await migrate(database, after, schema, silentLog)).toEqual({ statements: 0, warnings: [] });
    } finally {
      await dropSchema(database, schema);
      await database.close();
    }
  });
});

/** The workspace in which ships are named by another field. */
function withLabel(workspace: Workspace, field: string): Workspace {
  const objects = workspace.objects.map((object) =>
    object.id === ids.ship ? { ...object, labelIdentifier: field } : object,
  );
  return {
    settings: workspace.settings,
    objects,
    objectsBySingular: new Map(objects.map((object) => [object.nameSingular, object])),
    objectsByPlural: new Map(objects.map((object) => [object.namePlural, object])),
  };
}
