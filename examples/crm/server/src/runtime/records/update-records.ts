import type { JsonValue } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import type { Queryable } from "../database/database.js";
import { translatingErrors } from "./conflict-error.js";
import { parseRecordInput, type ParsedRecord } from "./input/parse-record.js";
import type { RecordEngine } from "./record-engine.js";
import { invalidData, recordNotFound, requireFilter } from "./record-refusals.js";
import type { RawFilter, RecordContext, WriteOptions, WriteResult } from "./records.js";
import { resolveConnections, type PendingConnection } from "./resolve-connections.js";
import { afterWrite, beforeUpdate } from "./run-hooks.js";
import { selectIdsForChange } from "./select-ids.js";
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
  await afterWrite(engine, object, "Update", [id], context);
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
  const { ids, documents } = await translatingErrors(engine, object, () =>
    engine.database.transaction(async (transaction) => {
      const matching = await selectIdsForChange(engine, object, filter, transaction);
      const record = parse(engine, object, await beforeUpdate(engine, object, matching, data, context), context);
      if (record.id !== undefined)
        throw invalidData("data.id", "Many records cannot get the same id.", { value: record.id });
      await resolveConnections(engine, pendingOf(record), transaction);
      if (matching.length === 0) return { ids: matching, documents: [] };
      return {
        ids: matching,
        documents: await updateRows(engine, object, matching, changeOf(record), "any", options.selection, transaction),
      };
    }),
  );
  await afterWrite(engine, object, "Update", ids, context);
  return { json: `[${documents.join(",")}]`, written: ids.map((id) => ({ id, outcome: null })) };
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
