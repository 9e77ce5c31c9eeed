import type { ObjectType } from "../../core/model/workspace.js";
import { isDatabaseError, type Queryable } from "../database/database.js";
import { announce } from "./announce-writes.js";
import type { WriteAction } from "./events/record-change.js";
import { commitWrite, type CommittedWrite, type Write } from "./tell-of-write.js";
import { ApiError } from "../errors/api-error.js";
import { leavesOf } from "../../core/fields/leaves-of.js";
import { requireRestore } from "./access/check-upsert.js";
import { castTypes } from "./column-leaves.js";
import type { ParsedRecord } from "./input/parse-record.js";
import type { StoredValue } from "./input/stored-value.js";
import { insertRows } from "./insert-rows.js";
import { readByIds } from "./read-by-ids.js";
import { run, tableOf, type RecordEngine } from "./record-engine.js";
import { newRow } from "./create-records.js";
import type { RecordContext, UpsertOutcome } from "./records.js";
import { resolveConnections } from "./resolve-connections.js";
import type { Selection } from "./selection.js";
import { identifier } from "./sql-text.js";
import { uniqueConstraints, type UniqueConstraint } from "../../core/surface/unique-constraints.js";
import { updateEachRow } from "./update-rows.js";
import { stampUpdater, type WrittenRow } from "./written-row.js";

/**
 * Times a write is tried that others disturb, by SQLSTATE: a key that somebody inserted between our look and our insert
 * is found the next time; of several that wait for each other one goes on each time.
 */
const maximumAttempts: Readonly<Record<string, number>> = { "23505": 3, "40P01": 8 };

/** A record that a constraint's values already name. */
interface Match {
  readonly id: string;
  readonly isDeleted: boolean;
  readonly constraint: UniqueConstraint;
}

interface Upserted {
  readonly documents: readonly string[];
  readonly written: readonly { readonly id: string; readonly outcome: UpsertOutcome }[];
}

/**
 * Creates what is new, updates what the id or a unique constraint finds, brings soft-deleted matches back: one
 * transaction, all or nothing. Documents come in the order of the input, with the outcome of each.
 *
 * @param given per record the fields of its input
 */
export async function upsertRows(
  engine: RecordEngine,
  object: ObjectType,
  records: readonly ParsedRecord[],
  given: readonly (readonly string[])[],
  paths: readonly string[],
  selection: Selection,
  context: RecordContext,
): Promise<Upserted> {
  const { result, journal } = await commitUpsert(engine, context, async (transaction, open) => {
    const upserted = await upsertOnce(engine, object, records, paths, selection, context, transaction);
    for (const [index, { id, outcome }] of upserted.written.entries())
      open.note(object, actions[outcome], [id], given[index]);
    open.note(
      object,
      "UPSERTED",
      upserted.written.map((record) => record.id),
    );
    return upserted;
  });
  await announce(engine, journal.changes, context);
  return result;
}

const actions: Record<UpsertOutcome, WriteAction> = { created: "CREATED", updated: "UPDATED", restored: "RESTORED" };

async function commitUpsert<Result>(
  engine: RecordEngine,
  context: RecordContext,
  write: Write<Result>,
): Promise<CommittedWrite<Result>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await commitWrite(engine, "transaction", context, write);
    } catch (error) {
      if (!isDatabaseError(error) || attempt >= (maximumAttempts[error.code] ?? 1)) throw error;
    }
  }
}

async function upsertOnce(
  engine: RecordEngine,
  object: ObjectType,
  records: readonly ParsedRecord[],
  paths: readonly string[],
  selection: Selection,
  context: RecordContext,
  on: Queryable,
): Promise<Upserted> {
  await resolveConnections(
    engine,
    records.flatMap((record) => record.connects.map((connection) => ({ connection, columns: record.columns }))),
    on,
  );
  const matches = await findMatches(engine, object, records, on);
  const owners = new Map<string, number>();
  const inserts: WrittenRow[] = [];
  const updates: WrittenRow[] = [];
  const written: { id: string; outcome: UpsertOutcome }[] = [];
  for (const [index, record] of records.entries()) {
    const found = matches[index] ?? [];
    const ids = new Set(found.map((match) => match.id));
    if (ids.size > 1) throw ambiguous(object, paths[index] ?? "", found);
    const [match] = found;
    if (match === undefined) {
      if (record.missing.length > 0) throw incomplete(object, record);
      const row = newRow(object, { ...record, columns: new Map(record.columns) }, context);
      inserts.push(row);
      written.push({ id: row.id, outcome: "created" });
      continue;
    }
    if (match.isDeleted) requireRestore(context.access, object, paths[index] ?? "");
    const before = owners.get(match.id);
    if (before !== undefined) throw sameRecordTwice(object, paths[before] ?? "", paths[index] ?? "", match.id);
    owners.set(match.id, index);
    const columns = new Map(record.columns);
    for (const column of columns.keys())
      if (record.defaultedColumns.has(column) || isCreatorColumn(object, column)) columns.delete(column);
    stampUpdater(object, columns, context.actor);
    updates.push({ id: match.id, columns, position: record.position });
    written.push({ id: match.id, outcome: match.isDeleted ? "restored" : "updated" });
  }
  await updateEachRow(engine, object, updates, on);
  if (updates.length === 0) return { documents: await insertRows(engine, object, inserts, selection, on), written };
  await insertRows(engine, object, inserts, { entries: [] }, on);
  return {
    documents: await readByIds(
      engine,
      object,
      written.map((record) => record.id),
      selection,
      on,
    ),
    written,
  };
}

/** Per record, what its id and each complete set of unique values finds, soft-deleted records included; all found rows are locked. */
async function findMatches(
  engine: RecordEngine,
  object: ObjectType,
  records: readonly ParsedRecord[],
  on: Queryable,
): Promise<readonly Match[][]> {
  const matches: Match[][] = records.map(() => []);
  for (const constraint of uniqueConstraints(object)) {
    const wanted: { [key: string]: StoredValue }[] = [];
    for (const [index, record] of records.entries()) {
      const values = constraint.leaves.map((leaf) =>
        leaf.column === "id" ? record.id : record.columns.get(leaf.column),
      );
      if (values.some((value) => value === undefined || value === null || value === "")) continue;
      wanted.push({ "#": index, ...Object.fromEntries(values.map((value, part) => [`c${part}`, value ?? null])) });
    }
    if (wanted.length === 0) continue;
    const shape = constraint.leaves.map((leaf, part) => `,"c${part}" ${castTypes[leaf.kind]}`).join("");
    const equal = constraint.leaves.map((leaf, part) => `t.${identifier(leaf.column)}=x."c${part}"`).join(" AND ");
    const table = tableOf(engine, object);
    // Living and deleted records have an index each; one condition over both would have none.
    const search = (state: "NULL" | "NOT NULL"): string =>
      `SELECT x."#",t."id" FROM x JOIN ${table} t ON ${equal} WHERE t."deletedAt" IS ${state}`;
    const text = `WITH x AS MATERIALIZED (SELECT * FROM json_to_recordset($1::json) AS x("#" int${shape})),f AS MATERIALIZED (${search("NULL")} UNION ALL ${search("NOT NULL")}) SELECT f."#",t."id",(t."deletedAt" IS NOT NULL)::text FROM f JOIN ${table} t ON t."id"=f."id" ORDER BY t."id" FOR UPDATE OF t`;
    const { rows } = await run(engine, text, [JSON.stringify(wanted)], on);
    for (const [index, id, isDeleted] of rows)
      matches[Number(index)]?.push({ id: id ?? "", isDeleted: isDeleted === "true", constraint });
  }
  // A living record wins over deleted ones that held the same unique values before it.
  return matches.map((found) => {
    const alive = found.filter((match) => !match.isDeleted);
    return alive.length > 0 ? alive : found;
  });
}

/** Who created a record does not change when it is written again. */
function isCreatorColumn(object: ObjectType, column: string): boolean {
  const createdBy = object.fieldsByName.get("createdBy");
  return createdBy !== undefined && leavesOf(createdBy).some((leaf) => leaf.column === column);
}

function incomplete(object: ObjectType, record: ParsedRecord): ApiError {
  const [first, ...others] = record.missing;
  const more = others.length === 0 ? "" : ` (and ${others.length} more fields)`;
  const message = `No ${object.nameSingular} matches, and to create one: ${first?.message ?? ""}${more}`;
  return new ApiError("INVALID_ARGS_DATA", message, record.missing);
}

function ambiguous(object: ObjectType, path: string, found: readonly Match[]): ApiError {
  const by = found.map((match) => `${match.constraint.fieldNames.join(" and ")} finds ${match.id}`).join(", ");
  const message = `The unique values of this ${object.nameSingular} belong to different records: ${by}. Which one to update cannot be told.`;
  return new ApiError("UPSERT_MULTIPLE_MATCHING_RECORDS_CONFLICT", message, [
    { path, message, value: found.map((match) => match.id) },
  ]);
}

function sameRecordTwice(object: ObjectType, first: string, second: string, id: string): ApiError {
  const message = `Records ${first} and ${second} of the batch are the same ${object.nameSingular} (${id}); write it once.`;
  return new ApiError("UPSERT_MULTIPLE_MATCHING_RECORDS_CONFLICT", message, [{ path: second, message, value: id }]);
}
