import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Workspace } from "../../../../src/core/model/workspace.js";
import type { Database } from "../../../../src/runtime/database/database.js";
import { SchemaChangeRefused } from "../../../../src/runtime/database/schema/change/schema-change-refused.js";
import { changeSchema } from "../../../../src/runtime/database/schema/change-schema.js";
import { migrate } from "../../../../src/runtime/database/schema/migrate.js";
import { buildTestWorkspace } from "../../../support/build-test-workspace.js";
import { dropSchema, engines, freshSchemaName, openTestDatabase, silentLog } from "../../../support/databases.js";
import { MarkedRows } from "./marked-rows.js";
import { anEdit, applyEdit, idOf, printEdited, type Edit, type EditedModel } from "./model-edits.js";
import { readPhysicalSchema } from "./read-physical-schema.js";

const runs = { pglite: 10, postgres: 20 } as const;

describe.each(engines)("%s", (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
  });
  afterAll(() => database.close());

  it(
    "comes to the same tables as a new database does, and keeps every row, whatever is changed",
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anEdit, { minLength: 1, maxLength: 14 }), (edits) => follow(database, edits)),
        { numRuns: runs[engine] },
      );
    },
  );
});

async function follow(database: Database, edits: readonly Edit[]): Promise<void> {
  const schema = freshSchemaName();
  const twin = freshSchemaName();
  let lastId = 0;
  const nextId = () => idOf((lastId += 1));
  let model: EditedModel = { objects: [], relations: [] };
  for (const _ of [0, 1]) model = applyEdit(model, { kind: "addObject", numbers: [0, 0, 0] }, nextId);
  let workspace = buildTestWorkspace(printEdited(model));
  try {
    await migrate(database, workspace, schema, silentLog);
    const rows = new MarkedRows(database, schema);
    await rows.write(model);
    for (const edit of edits) {
      const nextModel = applyEdit(model, edit, nextId);
      const next = buildTestWorkspace(printEdited(nextModel));
      const refusal = await change(database, schema, workspace, next);
      // A field cannot become required over rows without a value: then all is as it was.
      expect((refusal?.refusals ?? []).filter(({ reason }) => reason !== "valuesMissing")).toEqual([]);
      if (refusal === null) [model, workspace] = [nextModel, next];
      expect(await rows.misplaced(model)).toEqual([]);
      await dropSchema(database, twin);
      await migrate(database, workspace, twin, silentLog);
      expect(await readPhysicalSchema(database, schema)).toEqual(await readPhysicalSchema(database, twin));
      expect(await migrate(database, workspace, schema, silentLog)).toEqual({ statements: 0, warnings: [] });
      await rows.write(model);
    }
  } finally {
    await dropSchema(database, schema);
    await dropSchema(database, twin);
  }
}

function change(
  database: Database,
  schema: string,
  before: Workspace,
  after: Workspace,
): Promise<SchemaChangeRefused | null> {
  return database
    .transaction((transaction) => changeSchema(transaction, schema, before, after, [], silentLog))
    .then(
      () => null,
      (error: unknown) => {
        if (error instanceof SchemaChangeRefused) return error;
        throw error;
      },
    );
}
