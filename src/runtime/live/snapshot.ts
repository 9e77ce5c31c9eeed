import type { Workspace } from "../../core/model/workspace.js";
import type { Records } from "../records/records.js";
import { RestTable } from "../rest/rest-table.js";
import type { ObjectRouters } from "../rest/object-rest.js";
import { timesSince, type ModelTimeTable } from "./model-times.js";

/** Everything that answers requests for one state of the model; replaced whole, never changed. */
export interface Snapshot {
  /** That of the model in the database; grows with every change. */
  readonly version: number;
  readonly workspace: Workspace;
  readonly times: ModelTimeTable;
  readonly records: Records;
  readonly rest: RestTable;
}

export interface SnapshotParts {
  readonly version: number;
  readonly workspace: Workspace;
  /** Now, for a model that nobody has stored. */
  readonly times?: ModelTimeTable | undefined;
  readonly records: Records;
  readonly objectRouters?: ObjectRouters | undefined;
}

export function buildSnapshot(parts: SnapshotParts): Snapshot {
  const { version, workspace, records, objectRouters } = parts;
  return Object.freeze({
    version,
    workspace,
    times: parts.times ?? timesSince(new Date().toISOString()),
    records,
    rest: new RestTable({ workspace, records }, objectRouters),
  });
}
