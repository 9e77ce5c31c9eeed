import type { JsonValue } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import { ApiError } from "../errors/api-error.js";
import { castTypes, columnLeaves } from "./column-leaves.js";
import { parseRecordInput } from "./input/parse-record.js";
import { parseUuid } from "./input/leaf/parse-uuid.js";
import { isProblem } from "./input/problem.js";
import { printDocument } from "./print-document.js";
import { run, tableOf, type RecordEngine } from "./record-engine.js";
import { invalidData, tooMany } from "./record-refusals.js";
import type { DuplicateArguments, JsonText, RecordPage } from "./records.js";
import type { ConnectionSelection } from "./selection.js";
import { identifier, Parameters } from "./sql-text.js";
import { JsonObjectSql } from "./json-object-sql.js";
import { printAggregate } from "./compile-aggregate.js";
import { compileOrderBy, type OrderTerm } from "./compile-order-by.js";
import { printCursor } from "./cursor.js";
import { printEdge, printPageInfo, type PageInfoSql } from "./print-connection.js";

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
  const parameters = new Parameters();
  const search = compileSearch(engine, object, args, parameters);
  if (search === null) return [];
  const document = printDocument(engine, args.selection, parameters);
  const text = `WITH x AS (${search.inputs}) SELECT string_agg(d.doc,',' ORDER BY d.id),count(d.id),min(d.id::text),max(d.id::text) FROM x LEFT JOIN LATERAL (SELECT t."id",${document} AS doc ${search.duplicates}) d ON TRUE GROUP BY x."#" ORDER BY x."#"`;
  const { rows } = await run(engine, text, parameters.values);
  return rows.map(([documents, count, first, last]) => ({
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

/** The same as connections, finished under the names of their selection. */
export async function findDuplicateConnections(
  engine: RecordEngine,
  object: ObjectType,
  args: Pick<DuplicateArguments, "ids" | "data">,
  connection: ConnectionSelection,
): Promise<JsonText> {
  const parameters = new Parameters();
  const search = compileSearch(engine, object, args, parameters);
  if (search === null) return "[]";
  const { terms } = compileOrderBy(engine, object, undefined, "t");
  const edges: string[] = [];
  const printed = new JsonObjectSql();
  for (const entry of connection.entries) {
    switch (entry.kind) {
      case "constant":
        printed.constant(entry.key, entry.value);
        break;
      case "edges":
        printed.value(entry.key, `'['`, `string_agg(d.e${edges.length},',' ORDER BY d."id")`, `']'`);
        edges.push(`,${printEdge(engine, entry.entries, terms, "t", parameters)} AS e${edges.length}`);
        break;
      case "aggregate":
        printed.value(entry.key, printAggregate(entry.aggregate, "d", "number"));
        break;
      case "pageInfo":
        printed.value(entry.key, printPageInfo(entry.entries, wholePageInfo(terms)));
        break;
    }
  }
  const text = `WITH x AS (${search.inputs}) SELECT (SELECT ${printed.toSql()} FROM (SELECT t.*${edges.join("")} ${search.duplicates}) d) FROM x ORDER BY x."#"`;
  const { rows } = await run(engine, text, parameters.values);
  return `[${rows.map((row) => row[0]).join(",")}]`;
}

/** `pageInfo` of a list that is always whole. */
function wholePageInfo(terms: readonly OrderTerm[]): PageInfoSql {
  const cursorOf = (end: "min" | "max"): string =>
    `CASE WHEN count(d."id")=0 THEN 'null' ELSE ${printCursor(terms, [`to_json(${end}(d."id"::text))::text`])} END`;
  return {
    hasNextPage: `'false'`,
    hasPreviousPage: `'false'`,
    startCursor: cursorOf("min"),
    endCursor: cursorOf("max"),
  };
}

interface DuplicateSearch {
  /** Query of what is compared: place, id and the columns of the criteria. */
  readonly inputs: string;
  /** `FROM … LIMIT …` of the duplicates, as `t`, of the row `x` of the inputs. */
  readonly duplicates: string;
}

/** Null when there is nothing to compare. */
function compileSearch(
  engine: RecordEngine,
  object: ObjectType,
  { ids, data }: Pick<DuplicateArguments, "ids" | "data">,
  parameters: Parameters,
): DuplicateSearch | null {
  if (ids !== undefined && data !== undefined) {
    const message = 'Give either "ids" or "data", not both.';
    throw new ApiError("ARGS_CONFLICT", message, [{ path: "ids", message }]);
  }
  if (ids === undefined && data === undefined)
    throw invalidData("data", 'Give "ids" of records, or "data" with records to compare.');
  const leaves = columnLeaves(object);
  const criteria = (object.duplicateCriteria ?? []).map((columns) => columns.filter((column) => leaves.has(column)));
  const columns = [...new Set(criteria.flat())];
  const inputs = ids === undefined ? dataInputs(engine, object, data ?? null, columns) : idInputs(engine, ids);
  if (inputs.length === 0) return null;

  const table = tableOf(engine, object);
  const input = parameters.add(JSON.stringify(inputs));
  const shape = columns
    .map((column) => `,${identifier(column)} ${castTypes[leaves.get(column)?.kind ?? "TEXT"]}`)
    .join("");
  const values = columns.map((column) => `,s.${identifier(column)}`).join("");
  const alike = criteria.map(
    (group) =>
      `(${group.map((column) => `length(x.${identifier(column)}::text)>=${minimumLength} AND t.${identifier(column)}=x.${identifier(column)}`).join(" AND ")})`,
  );
  return {
    inputs:
      ids === undefined
        ? `SELECT * FROM json_to_recordset(${input}::json) AS i("#" int,"id" uuid${shape})`
        : `SELECT i."#",s."id"${values} FROM json_to_recordset(${input}::json) AS i("#" int,"id" uuid) JOIN ${table} s ON s."id"=i."id" AND s."deletedAt" IS NULL`,
    duplicates: `FROM ${table} t WHERE t."deletedAt" IS NULL AND (x."id" IS NULL OR t."id"<>x."id") AND (${alike.length === 0 ? "FALSE" : alike.join(" OR ")}) ORDER BY t."id" LIMIT ${maximumDuplicates}`,
  };
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
