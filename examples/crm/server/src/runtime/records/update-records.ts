import { isJsonObject, type JsonValue } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import type { Queryable } from "../database/database.js";
import { changeMatching } from "./change-matching.js";
import { translatingErrors } from "./conflict-error.js";
import { parseRecordInput, type ParsedRecord } from "./input/parse-record.js";
import type { RecordEngine } from "./record-engine.js";
import { invalidData, recordNotFound, requireFilter } from "./record-refusals.js";
import type { RawFilter, RecordContext, WriteOptions, WriteResult } from "./records.js";
import { resolveConnections, type PendingConnection } from "./resolve-connections.js";
import { announce } from "./announce-writes.js";
import { beforeUpdate, hasHook } from "./run-hooks.js";
import { updateRows } from "./update-rows.js";
import { stampUpdater } from "./written-row.js";

/** Changes the given fields of one record. */
export async function updateOne(
  engine: RecordEngine,
  object: ObjectType,
  id: string,
  data: JsonValue,
  options: WriteOptions,
  context: RecordContext,
): Promise<WriteResult> {
  const input = await beforeUpdate(engine, object, [id], data, context);
  const record = parse(engine, object, input, context);
  if (record.id !== undefined && record.id !== id)
    throw invalidData("data.id", `The id of a record cannot be changed: the path names ${id}, the body ${record.id}.`, {
      value: record.id,
    });
  const documents = await translatingErrors(engine, object, () =>
    connected(engine, record, (on) =>
      updateRows(engine, object, [id], changeOf(record), "alive", options.selection, on),
    ),
  );
  const [document] = documents;
  if (document === undefined) throw recordNotFound(object, [id]);
  await announce(engine, object, "Update", [id], fieldsGiven(input), context);
  return { json: document, written: [{ id, outcome: null }] };
}

/** Changes the same fields of all records that a filter matches, up to the batch limit. */
export async function updateMany(
  engine: RecordEngine,
  object: ObjectType,
  filter: RawFilter,
  data: JsonValue,
  options: WriteOptions,
  context: RecordContext,
): Promise<WriteResult> {
  requireFilter(filter, "update", object);
  let input = data;
  const before = hasHook(engine, object, "beforeUpdate")
    ? async (ids: readonly string[]): Promise<void> => {
        input = await beforeUpdate(engine, object, ids, data, context);
      }
    : null;
  const { ids, result: documents } = await translatingErrors(engine, object, () =>
    changeMatching(engine, object, filter, before, async (matching, transaction) => {
      const record = parse(engine, object, input, context);
      if (record.id !== undefined)
        throw invalidData("id", "Many records cannot get the same id.", { value: record.id });
      await resolveConnections(engine, pendingOf(record), transaction);
      if (matching.length === 0) return [];
      return await updateRows(engine, object, matching, changeOf(record), "any", options.selection, transaction);
    }),
  );
  await announce(engine, object, "Update", ids, fieldsGiven(input), context);
  return { json: `[${documents.join(",")}]`, written: ids.map((id) => ({ id, outcome: null })) };
}

/** The fields an update speaks of. */
function fieldsGiven(input: JsonValue): readonly string[] {
  return isJsonObject(input) ? Object.keys(input) : [];
}

function parse(engine: RecordEngine, object: ObjectType, input: JsonValue, context: RecordContext): ParsedRecord {
  const record = parseRecordInput(engine.workspace, object, input, "update", "data");
  stampUpdater(object, record.columns, context.actor);
  return record;
}

function changeOf(record: ParsedRecord): Pick<ParsedRecord, "columns" | "position"> {
  return { columns: record.columns, position: record.position };
}

function pendingOf(record: ParsedRecord): PendingConnection[] {
  return record.connects.map((connection) => ({ connection, columns: record.columns }));
}

/** One statement alone, or in a transaction behind the look-up of what it connects to. */
async function connected<T>(
  engine: RecordEngine,
  record: ParsedRecord,
  write: (on: Queryable) => Promise<T>,
): Promise<T> {
  const pending = pendingOf(record);
  if (pending.length === 0) return await write(engine.database);
  return await engine.database.transaction(async (transaction) => {
    await resolveConnections(engine, pending, transaction);
    return await write(transaction);
  });
}
