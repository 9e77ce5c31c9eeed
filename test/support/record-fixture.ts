import { fullAccess } from "../../src/runtime/auth/access.js";
import { buildWorkspace } from "../../src/core/model/build-workspace.js";
import { parseModel } from "../../src/core/model/parse-model.js";
import type { JsonValue } from "../../src/core/json/json-value.js";
import type { ObjectType, Workspace } from "../../src/core/model/workspace.js";
import type { Database } from "../../src/runtime/database/database.js";
import { migrate } from "../../src/runtime/database/schema/migrate.js";
import { CountCache } from "../../src/runtime/records/count-cache.js";
import { createRecordsService } from "../../src/runtime/records/create-records-service.js";
import { RecordEvents } from "../../src/runtime/records/events/record-events.js";
import type { HooksByObject } from "../../src/runtime/records/hooks.js";
import type { RecordEngine } from "../../src/runtime/records/record-engine.js";
import type { RecordContext, Records } from "../../src/runtime/records/records.js";
import { StatementNames } from "../../src/runtime/records/statement-names.js";
import { dropSchema, freshSchemaName, openTestDatabase, silentLog, type Engine } from "./databases.js";

export interface RecordFixture {
  readonly workspace: Workspace;
  readonly database: Database;
  readonly engine: RecordEngine;
  readonly records: Records;
  readonly context: RecordContext;
  /** SQL texts that ran, newest last. */
  readonly statements: string[];
  object(nameSingular: string): ObjectType;
  close(): Promise<void>;
}

/** A workspace from an authoring-format model, or the test fails with what is wrong with it. */
export function workspaceOf(model: JsonValue): Workspace {
  const { workspace, diagnostics } = buildWorkspace(parseModel(model).raw);
  if (workspace === null) throw new Error(`The test's model is wrong: ${JSON.stringify(diagnostics, null, 2)}`);
  return workspace;
}

export const testContext: RecordContext = {
  actor: { source: "API", workspaceMemberId: null, name: "Test key", context: {} },
  access: fullAccess,
};

/** The record operations over a fresh schema of a real database. */
export async function openRecords(
  engineName: Engine,
  model: JsonValue,
  hooks: HooksByObject = {},
): Promise<RecordFixture> {
  const workspace = workspaceOf(model);
  const opened = await openTestDatabase(engineName);
  const schema = freshSchemaName();
  await migrate(opened, workspace, schema, silentLog);
  const statements: string[] = [];
  const database: Database = {
    engine: opened.engine,
    query: (statement) => {
      statements.push(statement.text);
      return opened.query(statement);
    },
    transaction: (work) =>
      opened.transaction((transaction) =>
        work({
          query: (statement) => {
            statements.push(statement.text);
            return transaction.query(statement);
          },
        }),
      ),
    listen: (channel, onNotify) => opened.listen(channel, onNotify),
    ping: () => opened.ping(),
    close: () => opened.close(),
  };
  const engine: RecordEngine = {
    workspace,
    database,
    schema,
    statements: new StatementNames(`${schema}_`),
    counts: new CountCache(),
    hooks,
    events: new RecordEvents((error) => {
      throw error;
    }),
    onHookError: (error) => {
      throw error;
    },
  };
  return {
    workspace,
    database,
    engine,
    records: createRecordsService(engine),
    context: testContext,
    statements,
    object: (name) => {
      const object = workspace.objectsBySingular.get(name);
      if (object === undefined) throw new Error(`The test's model has no object ${name}`);
      return object;
    },
    close: async () => {
      await dropSchema(opened, schema);
      await opened.close();
    },
  };
}
