import type { Workspace } from "../../../src/core/model/workspace.js";
import type { Database, Queryable, Statement } from "../../../src/runtime/database/database.js";
import type { Live } from "../../../src/runtime/live/live.js";
import { startModel } from "../../../src/runtime/live/start-model.js";
import { openLiveModel, type LiveModelParts, type OpenLiveModel } from "../../../src/runtime/live/open-live-model.js";
import type { Snapshot } from "../../../src/runtime/live/snapshot.js";
import { RecordEvents } from "../../../src/runtime/records/events/record-events.js";
import type { ServerLog } from "../../../src/runtime/server/server-log.js";
import { editWorkspace } from "./edit-model.js";

const quiet = (): void => undefined;
export const quietLog: ServerLog = { info: quiet, warn: quiet, error: quiet, request: quiet };

/** The live model over a database, as a server that was built from `built` has it. */
export async function openTestModel(
  database: Database,
  schema: string,
  built: Workspace,
  parts: Partial<LiveModelParts> = {},
): Promise<OpenLiveModel> {
  const settings = { modelOnConflict: "refuse", modelAllowRemovals: "0" } as const;
  const { model } = await startModel({ database, schema, built, settings, log: quietLog });
  return openLiveModel({
    database,
    schema,
    model,
    log: quietLog,
    changeWorkspace: editWorkspace,
    hooks: {},
    events: new RecordEvents((error) => {
      throw error;
    }),
    onHookError: (error) => {
      throw error;
    },
    // Notifications alone must do.
    pollMilliseconds: null,
    ...parts,
  });
}

/** Resolves with the first snapshot that is at least `version`. */
export function reached(live: Live, version: number): Promise<Snapshot> {
  return new Promise((resolve) => {
    if (live.current.version >= version) resolve(live.current);
    const stop = live.onSwap((next) => {
      if (next.version < version) return;
      stop();
      resolve(next);
    });
  });
}

/** The same database, whose transactions pass each statement through `each` first. */
export function watched(database: Database, each: (statement: Statement) => Promise<void> | void): Database {
  return {
    engine: database.engine,
    query: (statement) => database.query(statement),
    transaction: (work) =>
      database.transaction((transaction) => {
        const watching: Queryable = {
          query: async (statement) => {
            await each(statement);
            return transaction.query(statement);
          },
        };
        return work(watching);
      }),
    listen: (channel, onNotify, onReconnect) => database.listen(channel, onNotify, onReconnect),
    ping: () => database.ping(),
    close: () => database.close(),
  };
}

export function idOf({ workspace }: Snapshot, object: string, field?: string): string {
  const found = workspace.objectsBySingular.get(object);
  const part = field === undefined ? found : found?.fieldsByName.get(field);
  if (part === undefined) throw new Error(`The model has no ${field ?? ""} of ${object}`);
  return part.id;
}
