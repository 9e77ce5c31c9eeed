import type { ObjectType } from "../../core/model/workspace.js";
import { columnLeaves } from "./column-leaves.js";
import type { PositionInput } from "./input/record-draft.js";
import type { StoredValue } from "./input/stored-value.js";
import type { Actor } from "./records.js";

/** One row about to be written. */
export interface WrittenRow {
  readonly id: string;
  /** Stored values by column, without id and position. */
  readonly columns: ReadonlyMap<string, StoredValue>;
  readonly position: PositionInput | undefined;
}

/** `createdBy`: the caller, but for a source and context that the input brings along. */
export function stampCreator(object: ObjectType, columns: Map<string, StoredValue>, actor: Actor): void {
  const known = columnLeaves(object);
  if (!known.has("createdBySource")) return;
  if (!columns.get("createdBySource") || !columns.has("createdBySource")) columns.set("createdBySource", actor.source);
  columns.set("createdByWorkspaceMemberId", actor.workspaceMemberId);
  columns.set("createdByName", actor.name === "" ? null : actor.name);
  if (!columns.has("createdByContext")) columns.set("createdByContext", contextText(actor));
}

/** `updatedBy`: always the caller. */
export function stampUpdater(object: ObjectType, columns: Map<string, StoredValue>, actor: Actor): void {
  if (!columnLeaves(object).has("updatedBySource")) return;
  columns.set("updatedBySource", actor.source);
  columns.set("updatedByWorkspaceMemberId", actor.workspaceMemberId);
  columns.set("updatedByName", actor.name === "" ? null : actor.name);
  columns.set("updatedByContext", contextText(actor));
}

function contextText(actor: Actor): string | null {
  return Object.keys(actor.context).length === 0 ? null : JSON.stringify(actor.context);
}
