import type { JsonObject } from "../../../core/json/json-value.js";
import type { ObjectType } from "../../../core/model/workspace.js";
import type { RecordAction } from "../../../core/surface/record-event-fields.js";

/** What a write may do to a record. An upsert is told besides what came of it: created, updated or restored. */
export type WriteAction = RecordAction | "UPSERTED";

/** The same thing done by one write to records of one object. */
export interface RecordChange {
  readonly object: ObjectType;
  readonly action: WriteAction;
  /** By record id, in the order of the write: the fields an update touched, as records name them; null for other actions. */
  readonly records: ReadonlyMap<string, readonly string[] | null>;
  /** Destroyed records as they were, when somebody in this process waits for them. */
  readonly before: readonly JsonObject[] | null;
}
