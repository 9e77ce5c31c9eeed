import type { JsonValue } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import { changeMatching } from "./change-matching.js";
import { translatingErrors } from "./conflict-error.js";
import { fieldsGiven } from "./fields-given.js";
import { parseRecordInput, type ParsedRecord } from "./input/parse-record.js";
import type { RecordEngine } from "./record-engine.js";
import { invalidData, recordNotFound, requireFilter } from "./record-refusals.js";
import type { RawFilter, RecordContext, WriteOptions, WriteResult } from "./records.js";
import { resolveConnections, type PendingConnection } from "./resolve-connections.js";
import { beforeUpdate, hasHook } from "./run-hooks.js";
import { scopeOfWrite, tellOfWrite } from "./tell-of-write.js";
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
  const pending = pendingOf(record);
  const scope = pending.length > 0 ? "transaction" : scopeOfWrite(engine, object, "UPDATED");
  const json = await translatingErrors(engine, object, () =>
    tellOfWrite(engine, scope, context, async (on, journal) => {
      if (pending.length > 0) await resolveConnections(engine, pending, on);
      const change = changeOf(record);
      const [document] = await updateRows(engine, object, [id], change, "alive", options.selection, on);
      if (document === undefined) throw recordNotFound(object, [id]);
      journal.note(object, "UPDATED", [id], fieldsGiven(object, input));
      return document;
    }),
  );
  return { json, written: [{ id, outcome: null }] };
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
    changeMatching(engine, object, filter, context, before, async (matching, transaction, journal) => {
      const record = parse(engine, object, input, context);
      if (record.id !== undefined)
        throw invalidData("id", "Many records cannot get the same id.", { value: record.id });
      await resolveConnections(engine, pendingOf(record), transaction);
      if (matching.length === 0) return [];
      journal.note(object, "UPDATED", matching, fieldsGiven(object, input));
      return await updateRows(engine, object, matching, changeOf(record), "any", options.selection, transaction);
    }),
  );
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
