import type { ObjectType } from "../../core/model/workspace.js";
import { isDatabaseError, type DatabaseError } from "../database/database.js";
import { desiredIndexes } from "../database/schema/desired-indexes.js";
import { noCapabilities } from "../database/schema/table-spec.js";
import { ApiError } from "../errors/api-error.js";
import { mapDatabaseError } from "../errors/map-database-error.js";
import { columnKeys, columnLeaves } from "./column-leaves.js";
import { run, tableOf, type RecordEngine } from "./record-engine.js";
import { identifier } from "./sql-text.js";

/**
 * Runs a write and tells a client in the model's words what the database refused: which unique field is taken and by
 * which record, which foreign key points nowhere.
 *
 * @param pathOf where the record with these values stands in the request; a single record is `data`
 */
export async function translatingErrors<T>(
  engine: RecordEngine,
  object: ObjectType,
  work: () => Promise<T>,
  pathOf: (columns: readonly string[], values: readonly string[]) => string = () => "data",
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isDatabaseError(error)) throw error;
    const key = keyOf(error);
    const columns = key?.columns ?? indexedTexts(object, error);
    const path = key === null ? "data" : pathOf(key.columns, key.values);
    throw (
      (await conflictError(engine, object, error, key, path)) ??
      atPath(mapDatabaseError(error, fieldsOf(object, columns)), path) ??
      error
    );
  }
}

/** Details of a single record's error, moved to the record of a batch that has it. */
function atPath(refusal: ApiError | null, path: string): ApiError | null {
  if (refusal === null || path === "data") return refusal;
  const details = refusal.details.map((detail) => ({ ...detail, path: detail.path.replace(/^data/, path) }));
  return new ApiError(refusal.code, `${path}: ${refusal.message}`, details, refusal.extras);
}

async function conflictError(
  engine: RecordEngine,
  object: ObjectType,
  error: DatabaseError,
  key: ConflictingKey | null,
  path: string,
): Promise<ApiError | null> {
  if (error.code !== "23505" || key === null) return null;
  const fields = fieldsOf(object, key.columns);
  if (fields.length === 0) return null;
  const label = fields.map((field) => `"${field}"`).join(" and ");
  const holder = await holderOf(engine, object, key);
  const where = path === "data" ? "" : ` (record ${path} of the batch)`;
  const message = `A duplicate entry was detected: another ${object.nameSingular} already has this value of ${label}${where}.`;
  return new ApiError(
    "DUPLICATE_ENTRY",
    message,
    fields.map((field) => ({ path: `${path}.${field}`, message })),
    holder === null ? {} : { conflictingRecordId: holder, conflictingObjectNameSingular: object.nameSingular },
  );
}

interface ConflictingKey {
  readonly columns: readonly string[];
  readonly values: readonly string[];
}

/** Postgres says which key clashed as `(columns)=(values)`, in every language of its messages. */
function keyOf(error: DatabaseError): ConflictingKey | null {
  const match = /\(([^()]+)\)=\(([\s\S]*)\)/.exec(error.detail ?? "");
  if (match === null) return null;
  const columns = (match[1] ?? "").split(", ").map((column) => column.replaceAll('"', ""));
  // A value may hold ", " itself; only with one column is the text surely one value.
  return { columns, values: columns.length === 1 ? [match[2] ?? ""] : (match[2] ?? "").split(", ") };
}

/** Columns of the index that a text is too long for; Postgres names the index alone. */
function indexedTexts(object: ObjectType, { code, constraint }: DatabaseError): readonly string[] {
  if (code !== "54000" || constraint === undefined) return [];
  const index = desiredIndexes(object, noCapabilities).find(({ name }) => name === constraint);
  const leaves = columnLeaves(object);
  return (index?.columns ?? []).filter((column) => leaves.get(column)?.kind === "TEXT");
}

async function holderOf(engine: RecordEngine, object: ObjectType, key: ConflictingKey): Promise<string | null> {
  if (key.values.length !== key.columns.length) return null;
  const conditions = key.columns.map((column, index) => `${identifier(column)}::text=$${index + 1}`);
  const { rows } = await run(
    engine,
    `SELECT "id" FROM ${tableOf(engine, object)} WHERE ${conditions.join(" AND ")} ORDER BY "deletedAt" IS NOT NULL LIMIT 1`,
    key.values,
  );
  return rows[0]?.[0] ?? null;
}

function fieldsOf(object: ObjectType, columns: readonly string[]): readonly string[] {
  const keys = columnKeys(object);
  return [...new Set(columns.flatMap((column) => keys.get(column) ?? []))];
}
