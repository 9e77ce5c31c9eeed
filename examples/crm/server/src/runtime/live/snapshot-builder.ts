import type { Database } from "../database/database.js";
import { CountCache } from "../records/count-cache.js";
import { createRecordsService } from "../records/create-records-service.js";
import type { RecordEngine } from "../records/record-engine.js";
import { StatementNames } from "../records/statement-names.js";
import type { ObjectRouters } from "../rest/object-rest.js";
import type { LiveModel } from "./model-store.js";
import { buildSnapshot, type Snapshot } from "./snapshot.js";

/** What all snapshots of a server share. */
export interface SnapshotBuilderParts extends Pick<
  RecordEngine,
  "schema" | "hooks" | "events" | "outbox" | "onHookError"
> {
  readonly database: Database;
  readonly objectRouters?: ObjectRouters | undefined;
}

/** Makes the snapshots of a server, each of one state of the model. */
export class SnapshotBuilder {
  readonly #parts: SnapshotBuilderParts;
  #built = 0;

  constructor(parts: SnapshotBuilderParts) {
    this.#parts = parts;
  }

  build({ version, workspace, times }: LiveModel): Snapshot {
    const { database, schema, hooks, events, outbox, onHookError, objectRouters } = this.#parts;
    this.#built += 1;
    const records = createRecordsService({
      workspace,
      database,
      schema,
      // A version alone would not do: a snapshot that was never put in place may have had the same.
      statements: new StatementNames(`v${version}_${this.#built}_`),
      counts: new CountCache(),
      hooks,
      events,
      outbox,
      onHookError,
    });
    return buildSnapshot({ version, workspace, times, records, objectRouters });
  }
}
