import type { JsonValue } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import { ApiError, type ApiErrorDetail } from "../errors/api-error.js";
import { translatingErrors } from "./conflict-error.js";
import { fieldsGiven } from "./fields-given.js";
import { beforeCreate } from "./run-hooks.js";
import { insertRows } from "./insert-rows.js";
import type { InputMode } from "./input/record-draft.js";
import { parseRecordInput, type ParsedRecord } from "./input/parse-record.js";
import type { RecordEngine } from "./record-engine.js";
import { newRecordId } from "./record-id.js";
import { readBatch } from "./record-refusals.js";
import type { RecordContext, WriteOptions, WriteResult } from "./records.js";
import { resolveConnections } from "./resolve-connections.js";
import { scopeOfWrite, tellOfWrite } from "./tell-of-write.js";
import { upsertRows } from "./upsert-rows.js";
import { stampCreator, stampUpdater, type WrittenRow } from "./written-row.js";

/** Creates one record. */
export async function createOne(
  engine: RecordEngine,
  object: ObjectType,
  data: JsonValue,
  options: WriteOptions,
  context: RecordContext,
): Promise<WriteResult> {
  const result = await create(engine, object, [data], ["data"], options, context);
  return { json: result.documents[0] ?? "null", written: result.written };
}

/** Creates up to the batch limit, all or none, answered in the order of the input. */
export async function createMany(
  engine: RecordEngine,
  object: ObjectType,
  data: JsonValue,
  options: WriteOptions,
  context: RecordContext,
): Promise<WriteResult> {
  const batch = readBatch(data, object, engine.workspace.settings.batchLimit);
  const result = await create(
    engine,
    object,
    batch,
    batch.map((_, index) => `[${index}]`),
    options,
    context,
  );
  return { json: `[${result.documents.join(",")}]`, written: result.written };
}

async function create(
  engine: RecordEngine,
  object: ObjectType,
  inputs: readonly JsonValue[],
  paths: readonly string[],
  options: WriteOptions,
  context: RecordContext,
): Promise<{ readonly documents: readonly string[]; readonly written: WriteResult["written"] }> {
  const mode: InputMode = options.upsert === true ? "upsert" : "create";
  const prepared = await beforeCreate(engine, object, inputs, context);
  const records = parseAll(engine, object, prepared, paths, mode);
  // The last record with these values is the one too many.
  const pathOf = (columns: readonly string[], values: readonly string[]): string =>
    paths[
      records.findLastIndex((record) =>
        columns.every(
          (column, index) => String((column === "id" ? record.id : record.columns.get(column)) ?? "") === values[index],
        ),
      )
    ] ?? "data";
  return await translatingErrors(
    engine,
    object,
    async () => {
      if (mode === "upsert") {
        const given = prepared.map((input) => fieldsGiven(object, input));
        return await upsertRows(engine, object, records, given, paths, options.selection, context);
      }
      const pending = records.flatMap((record) =>
        record.connects.map((connection) => ({ connection, columns: record.columns })),
      );
      const scope = pending.length > 0 ? "transaction" : scopeOfWrite(engine, object, "CREATED");
      return await tellOfWrite(engine, scope, context, async (on, journal) => {
        if (pending.length > 0) await resolveConnections(engine, pending, on);
        const rows = records.map((record): WrittenRow => newRow(object, record, context));
        const documents = await insertRows(engine, object, rows, options.selection, on);
        const ids = rows.map((row) => row.id);
        journal.note(object, "CREATED", ids);
        return { documents, written: ids.map((id) => ({ id, outcome: null })) };
      });
    },
    pathOf,
  );
}

export function newRow(object: ObjectType, record: ParsedRecord, context: RecordContext): WrittenRow {
  stampCreator(object, record.columns, context.actor);
  stampUpdater(object, record.columns, context.actor);
  return { id: record.id ?? newRecordId(), columns: record.columns, position: record.position };
}

/** All records checked; the problems of all of them in one refusal. */
function parseAll(
  engine: RecordEngine,
  object: ObjectType,
  inputs: readonly JsonValue[],
  paths: readonly string[],
  mode: InputMode,
): readonly ParsedRecord[] {
  const records: ParsedRecord[] = [];
  const refusals: ApiError[] = [];
  for (const [index, input] of inputs.entries()) {
    try {
      records.push(parseRecordInput(engine.workspace, object, input, mode, paths[index] ?? ""));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      refusals.push(error);
    }
  }
  const [first, ...others] = refusals;
  if (first === undefined) return records;
  if (others.length === 0) throw first;
  const details: ApiErrorDetail[] = refusals.flatMap((refusal) => [...refusal.details]);
  throw new ApiError(first.code, `${first.message} ${others.length} more records of the batch have problems.`, details);
}
