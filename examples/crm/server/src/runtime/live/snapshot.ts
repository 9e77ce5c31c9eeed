import type { Workspace } from "../../core/model/workspace.js";
import type { Records } from "../records/records.js";
import { RestTable } from "../rest/rest-table.js";
import type { ObjectRouters } from "../rest/object-rest.js";

/** Everything that answers requests for one state of the model; replaced whole, never changed. */
export interface Snapshot {
  /** Grows with every change of the model. */
  readonly version: number;
  readonly workspace: Workspace;
  readonly records: Records;
  readonly rest: RestTable;
}

export interface SnapshotParts {
  readonly version: number;
  readonly workspace: Workspace;
  readonly records: Records;
  readonly objectRouters?: ObjectRouters | undefined;
}

export function buildSnapshot({ version, workspace, records, objectRouters }: SnapshotParts): Snapshot {
  return Object.freeze({ version, workspace, records, rest: new RestTable({ workspace, records }, objectRouters) });
}
