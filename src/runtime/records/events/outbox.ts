import type { ObjectType } from "../../../core/model/workspace.js";
import type { Queryable } from "../../database/database.js";
import type { RecordEngine } from "../record-engine.js";
import type { Actor } from "../records.js";
import type { RecordChange, WriteAction } from "./record-change.js";

/** Where changes are kept, in the transaction that makes them, for those outside who must hear of each. */
export interface Outbox {
  /** Answered from memory: most writes have nobody and pay nothing. */
  wants(object: ObjectType, action: WriteAction): boolean;
  /** Keeps the records as the transaction sees them now. */
  store(engine: RecordEngine, change: RecordChange, actor: Actor, transaction: Queryable): Promise<void>;
  /** A transaction that stored something is committed. */
  committed(): void;
}
