import type { JsonValue } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import { ApiError } from "../errors/api-error.js";
import { castTypes, columnLeaves } from "./column-leaves.js";
import { parseRecordInput } from "./input/parse-record.js";
import { parseUuid } from "./input/leaf/parse-uuid.js";
import { isProblem } from "./input/problem.js";
import { printSelection } from "./print-selection.js";
import { run, tableOf, type RecordEngine } from "./record-engine.js";
import { invalidData, tooMany } from "./record-refusals.js";
import type { DuplicateArguments, RecordPage } from "./records.js";
import { identifier } from "./sql-text.js";

/** Duplicates shown per record. */
const maximumDuplicates = 200;
/** Values shorter than this say too little to call two records the same. */
const minimumLength = 3;

/** For each id or record, the other records that share one of the object's duplicate criteria: one statement. */
export async function findDuplicates(
  engine: RecordEngine,
  object: ObjectType,
  args: DuplicateArguments,
): Promise<readonly RecordPage[]> {
  const { ids, data } = args;
  if (ids !== undefined && data !== undefined)
    throw new ApiError("ARGS_CONFLICT", 'Give either "ids" or "data", not both.', [
      { path: "ids", message: 'Give either "ids" or "data", not both.' },
    ]);
  if (ids === undefined && data === undefined)
    throw invalidData("data", 'Give "ids" of records, or "data" with records to compare.');
  const criteria = (object.duplicateCriteria ?? []).map((columns) =>
    columns.filter((column) => columnLeaves(object).has(column)),
  );
  const columns = [...new Set(criteria.flat())];
  const inputs = ids === undefined ? dataInputs(engine, object, data ?? null, columns) : idInputs(engine, ids);
  if (inputs.length === 0) return [];

  const table = tableOf(engine, object);
  const shape = columns
    .map((column) => `,${identifier(column)} ${castTypes[columnLeaves(object).get(column)?.kind ?? "TEXT"]}`)
    .join("");
  const given = `json_to_recordset($1::json) AS i("#" int,"id" uuid${shape})`;
  const values = columns.map((column) => `,s.${identifier(column)}`).join("");
  const source =
    ids === undefined
      ? `SELECT * FROM ${given}`
      : `SELECT i."#",s."id"${values} FROM json_to_recordset($1::json) AS i("#" int,"id" uuid) JOIN ${table} s ON s."id"=i."id" AND s."deletedAt" IS NULL`;
  const alike = criteria.map(
    (group) =>
      `(${group.map((column) => `length(x.${identifier(column)}::text)>=${minimumLength} AND t.${identifier(column)}=x.${identifier(column)}`).join(" AND ")})`,
  );
  const condition = alike.length === 0 ? "FALSE" : `(${alike.join(" OR ")})`;
  const text = `WITH x AS (${source}) SELECT x."#",string_agg(d.doc,',' ORDER BY d.id),count(d.id),min(d.id::text),max(d.id::text) FROM x LEFT JOIN LATERAL (SELECT t."id",${printSelection(engine, args.selection, "t")} AS doc FROM ${table} t WHERE t."deletedAt" IS NULL AND (x."id" IS NULL OR t."id"<>x."id") AND ${condition} ORDER BY t."id" LIMIT ${maximumDuplicates}) d ON TRUE GROUP BY x."#" ORDER BY x."#"`;
  const { rows } = await run(engine, text, [JSON.stringify(inputs)]);
  return rows.map(([, documents, count, first, last]) => ({
    records: `[${documents ?? ""}]`,
    totalCount: Number(count),
    pageInfo: {
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: first == null ? null : idCursor(first),
      endCursor: last == null ? null : idCursor(last),
    },
  }));
}

function idCursor(id: string): string {
  return Buffer.from(JSON.stringify({ id }), "utf8").toString("base64");
}

function idInputs(engine: RecordEngine, ids: JsonValue): readonly object[] {
  if (!Array.isArray(ids)) throw invalidData("ids", '"ids" must be a list of record ids.');
  checkLength(engine, "ids", ids.length);
  return ids.map((id: JsonValue, index) => {
    const parsed = parseUuid(id);
    if (isProblem(parsed)) throw invalidData(`ids[${index}]`, `ids[${index}] ${parsed.message}`, { value: id });
    return { "#": index, id: parsed };
  });
}

function dataInputs(
  engine: RecordEngine,
  object: ObjectType,
  data: JsonValue,
  columns: readonly string[],
): readonly object[] {
  if (!Array.isArray(data)) throw invalidData("data", `"data" must be a list of ${object.namePlural}.`);
  if (data.length === 0) throw invalidData("data", '"data" must not be empty.');
  checkLength(engine, "data", data.length);
  return data.map((item: JsonValue, index) => {
    // Only what the criteria compare is needed, so nothing is required of the rest.
    const record = parseRecordInput(engine.workspace, object, item, "upsert", `data[${index}]`);
    return {
      "#": index,
      ...Object.fromEntries(
        columns.map((column) => [
          column,
          record.defaultedColumns.has(column) ? null : (record.columns.get(column) ?? null),
        ]),
      ),
    };
  });
}

function checkLength(engine: RecordEngine, name: string, length: number): void {
  const { batchLimit } = engine.workspace.settings;
  if (length > batchLimit)
    throw tooMany(`"${name}" may hold at most ${batchLimit} records; this one has ${length}.`, batchLimit, length);
}
