import type { JsonObject, JsonValue } from "../../core/json/json-value.js";
import type { Field, ObjectType } from "../../core/model/workspace.js";
import { leavesOf } from "../../core/fields/leaves-of.js";
import type { Queryable } from "../database/database.js";
import { ApiError } from "../errors/api-error.js";
import { translatingErrors } from "./conflict-error.js";
import { fullSelection } from "./full-selection.js";
import { parseRecordInput } from "./input/parse-record.js";
import { parseUuid } from "./input/leaf/parse-uuid.js";
import { isProblem } from "./input/problem.js";
import type { StoredValue } from "./input/stored-value.js";
import { isEmptyValue, mergeValues } from "./merge-values.js";
import { joinColumnOf } from "./print-selection.js";
import { readByIds } from "./read-by-ids.js";
import { run, tableOf, type RecordEngine } from "./record-engine.js";
import { newRecordId } from "./record-id.js";
import { invalidData, recordNotFound } from "./record-refusals.js";
import type { MergeArguments, RecordContext, WriteResult } from "./records.js";
import { resolveConnections } from "./resolve-connections.js";
import { jsonEqual } from "../../core/json/json-equal.js";
import type { WriteJournal } from "./events/write-journal.js";
import { fieldsGiven } from "./fields-given.js";
import { tellOfWrite } from "./tell-of-write.js";
import { beforeRemoval, beforeUpdate } from "./run-hooks.js";
import { identifier } from "./sql-text.js";
import { updateRows } from "./update-rows.js";
import { stampUpdater } from "./written-row.js";

/** Records one merge may take. */
const maximumMerged = 9;

/** Fields that belong to a record itself and do not travel in a merge. */
const ownFields = new Set(["id", "createdAt", "updatedAt", "deletedAt", "createdBy", "updatedBy", "position"]);

/** The fields that a merge writes to the record that stays. */
export function mergedFields(object: ObjectType): readonly Field[] {
  return object.fields.filter(
    (field) =>
      field.isActive &&
      !ownFields.has(field.name) &&
      field.type !== "TS_VECTOR" &&
      field.relation?.type !== "ONE_TO_MANY",
  );
}

/** What a dry run throws to have everything rolled back. */
class DryRun extends Error {
  readonly document: string;
  constructor(document: string) {
    super("dry run");
    this.document = document;
  }
}

/**
 * Makes several records one, in one transaction: what pointed at the others points at the priority record, the
 * others are soft-deleted, and the priority record gets the merged values.
 */
export async function mergeRecords(
  engine: RecordEngine,
  object: ObjectType,
  args: MergeArguments,
  context: RecordContext,
): Promise<WriteResult> {
  if (object.duplicateCriteria === null) {
    const message = `"${object.nameSingular}" has no duplicate criteria, so its records cannot be merged. Set duplicateCriteria on the object to allow it.`;
    throw new ApiError("MERGE_NOT_AVAILABLE", message);
  }
  const ids = readIds(args.ids);
  const priority = readPriority(args.conflictPriorityIndex, ids.length);
  if (args.dryRun !== undefined && typeof args.dryRun !== "boolean")
    throw invalidData("dryRun", '"dryRun" must be true or false.');
  const isDryRun = args.dryRun === true;
  const winner = ids[priority] ?? "";
  const losers = ids.filter((id) => id !== winner);
  if (!isDryRun) await beforeRemoval(engine, object, "Delete", losers, context);
  const overrides = args.data === undefined ? null : await beforeUpdate(engine, object, [winner], args.data, context);
  try {
    const document = await translatingErrors(engine, object, () =>
      tellOfWrite(engine, "transaction", context, async (transaction, journal) => {
        const merged = await merge(engine, object, winner, losers, overrides, args, context, transaction, journal);
        if (isDryRun) throw new DryRun(merged);
        return merged;
      }),
    );
    return { json: document, written: [{ id: winner, outcome: null }] };
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
    return { json: asPreview(error.document), written: [] };
  }
}

async function merge(
  engine: RecordEngine,
  object: ObjectType,
  winner: string,
  losers: readonly string[],
  overrides: JsonValue | null,
  args: MergeArguments,
  context: RecordContext,
  on: Queryable,
  journal: WriteJournal,
): Promise<string> {
  const records = await lockRecords(engine, object, [winner, ...losers], on);
  const columns = new Map<string, StoredValue>();
  const changed: string[] = [];
  for (const field of mergedFields(object)) {
    const key = field.relation === null ? field.name : joinColumnOf(field);
    const values = records.map((record) => record[key] ?? null);
    const merged = mergeValues(field, values);
    if (!jsonEqual(merged, values[0] ?? null)) changed.push(key);
    storeValue(field, merged, columns);
  }
  if (overrides !== null) {
    const parsed = parseRecordInput(engine.workspace, object, overrides, "update", "data");
    await resolveConnections(
      engine,
      parsed.connects.map((connection) => ({ connection, columns: parsed.columns })),
      on,
    );
    for (const [column, value] of parsed.columns) columns.set(column, value);
  }
  for (const other of engine.workspace.objects) {
    for (const field of other.fields) {
      if (field.relation?.type !== "MANY_TO_ONE" || field.relation.targetObject !== object.nameSingular) continue;
      const column = identifier(joinColumnOf(field));
      const text = `UPDATE ${tableOf(engine, other)} SET ${column}=$1 WHERE ${column}=ANY($2::uuid[]) RETURNING "id"`;
      const { rows } = await run(engine, text, [winner, losers], on);
      const moved = rows.map((row) => row[0] ?? "");
      if (field.isActive && moved.length > 0) journal.note(other, "UPDATED", moved, [joinColumnOf(field)]);
    }
  }
  const stamp = new Map<string, StoredValue>();
  stampUpdater(object, stamp, context.actor);
  // The others go first: their unique values must be free before the priority record takes them.
  await updateRows(engine, object, losers, { columns: stamp, deletedAt: "now()" }, "alive", { entries: [] }, on);
  for (const [column, value] of stamp) columns.set(column, value);
  const [document] = await updateRows(engine, object, [winner], { columns }, "alive", args.selection, on);
  journal.note(object, "DELETED", losers);
  journal.note(
    object,
    "UPDATED",
    [winner],
    [...changed, ...(overrides === null ? [] : fieldsGiven(object, overrides))],
  );
  return document ?? "null";
}

async function lockRecords(
  engine: RecordEngine,
  object: ObjectType,
  ids: readonly string[],
  on: Queryable,
): Promise<readonly JsonObject[]> {
  const locked = await run(
    engine,
    `SELECT t."id" FROM ${tableOf(engine, object)} t WHERE t."id"=ANY($1::uuid[]) AND t."deletedAt" IS NULL ORDER BY t."id" FOR UPDATE`,
    [ids],
    on,
  );
  const found = new Set(locked.rows.map((row) => row[0]));
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length > 0) throw recordNotFound(object, missing);
  const documents = await readByIds(engine, object, ids, fullSelection(object), on);
  return documents.map((document) => JSON.parse(document) as JsonObject);
}

/** A value as records show it, back into its columns. */
function storeValue(field: Field, value: JsonValue, columns: Map<string, StoredValue>): void {
  for (const leaf of leavesOf(field)) {
    const part = leaf.subField === null ? value : ((value as JsonObject | null)?.[leaf.subField] ?? null);
    if (isEmptyValue(part) && leaf.isNullable) columns.set(leaf.column, null);
    else if (leaf.kind === "JSON") columns.set(leaf.column, JSON.stringify(part));
    else columns.set(leaf.column, part as StoredValue);
  }
}

/** A merge that did not happen shows an id that does not exist, and a time of deletion. */
function asPreview(document: string): string {
  const record = JSON.parse(document) as { [key: string]: JsonValue };
  if (record["id"] !== undefined) record["id"] = newRecordId();
  if (record["deletedAt"] !== undefined) record["deletedAt"] = new Date().toISOString();
  return JSON.stringify(record);
}

function readIds(raw: JsonValue): readonly string[] {
  if (!Array.isArray(raw)) throw invalidData("ids", '"ids" must be a list of record ids.');
  const ids = raw.map((id: JsonValue, index) => {
    const parsed = parseUuid(id);
    if (isProblem(parsed)) throw invalidData(`ids[${index}]`, `ids[${index}] ${parsed.message}`, { value: id });
    return String(parsed);
  });
  if (new Set(ids).size !== ids.length) throw invalidData("ids", '"ids" must not name a record twice.');
  if (ids.length < 2) throw invalidData("ids", `A merge needs at least 2 record ids, not ${ids.length}.`);
  if (ids.length > maximumMerged)
    throw invalidData("ids", `A merge takes at most ${maximumMerged} records, not ${ids.length}.`);
  return ids;
}

function readPriority(raw: JsonValue, count: number): number {
  if (typeof raw === "number" && Number.isInteger(raw) && raw >= 0 && raw < count) return raw;
  throw invalidData(
    "conflictPriorityIndex",
    `"conflictPriorityIndex" must be a whole number from 0 to ${count - 1}, the place of the record in "ids" whose values win; not ${JSON.stringify(raw) ?? "nothing"}.`,
    { value: raw },
  );
}
