import type { JsonValue } from "../../core/json/json-value.js";
import { isJsonObject } from "../../core/json/json-value.js";
import { leavesOf } from "../../core/fields/leaves-of.js";
import type { Field, ObjectType, Workspace } from "../../core/model/workspace.js";
import { servedObjects } from "../../core/surface/record-operations.js";
import { didYouMean } from "../../core/text/nearest-name.js";
import { ApiError } from "../errors/api-error.js";
import { searchQuery } from "./compile-comparison.js";
import { compileFilter } from "./compile-filter.js";
import { maximumPageSize } from "./page-arguments.js";
import { run, tableOf, type RecordEngine } from "./record-engine.js";
import { identifier, literal, Parameters } from "./sql-text.js";

export interface SearchArguments {
  readonly searchInput: string;
  readonly limit: number;
  readonly after?: string | undefined;
  /** In the shape of `ObjectRecordFilterInput`: only what every object has. */
  readonly filter?: JsonValue | undefined;
  readonly includedObjectNameSingulars?: readonly string[] | undefined;
  readonly excludedObjectNameSingulars?: readonly string[] | undefined;
}

/** One record found. */
export interface SearchHit {
  readonly recordId: string;
  readonly objectNameSingular: string;
  readonly objectLabelSingular: string;
  /** Its label identifier as text. */
  readonly label: string;
  readonly imageUrl: string | null;
  /** How well it matches, by words and by their closeness. */
  readonly tsRank: number;
  readonly tsRankCD: number;
  readonly cursor: string;
}

export interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly hasNextPage: boolean;
}

/**
 * Searches all searchable objects at once: every word must begin a word of the record, accents and case aside. The
 * best matches come first. Without a word every record matches.
 */
export async function searchRecords(engine: RecordEngine, args: SearchArguments): Promise<SearchPage> {
  if (!Number.isInteger(args.limit) || args.limit < 0)
    throw refusal("limit", `"limit" must be a whole number from 0, not ${args.limit}.`);
  const limit = Math.min(args.limit, maximumPageSize);
  const objects = searchedObjects(engine, args);
  if (objects.length === 0) return { hits: [], hasNextPage: false };
  const parameters = new Parameters();
  const words = searchQuery(args.searchInput);
  const query =
    words === "" ? null : `to_tsquery('simple',${identifier(engine.schema)}."unaccent_text"(${parameters.add(words)}))`;
  const parts = objects.map((object) => searchOne(engine, object, query, args.filter, parameters));
  const after = args.after === undefined ? "" : ` WHERE ${afterCursor(args.after, parameters)}`;
  const text = `SELECT id,name,label,image,to_json(rank)::text,to_json(cover)::text FROM (${parts.join(" UNION ALL ")}) found${after} ORDER BY rank DESC,cover DESC,name COLLATE "C",id LIMIT ${limit + 1}`;
  const { rows } = await run(engine, text, parameters.values);
  const hits = rows.slice(0, limit).map(([id, name, label, image, rank, cover]): SearchHit => {
    const object = engine.workspace.objectsBySingular.get(name ?? "");
    const keys = { tsRank: Number(rank), tsRankCD: Number(cover), objectNameSingular: name ?? "", id: id ?? "" };
    return {
      recordId: keys.id,
      objectNameSingular: keys.objectNameSingular,
      objectLabelSingular: object?.labelSingular ?? "",
      label: label ?? "",
      imageUrl: image === "" ? null : (image ?? null),
      tsRank: keys.tsRank,
      tsRankCD: keys.tsRankCD,
      cursor: Buffer.from(JSON.stringify(keys), "utf8").toString("base64"),
    };
  });
  return { hits, hasNextPage: rows.length > limit };
}

function searchOne(
  engine: RecordEngine,
  object: ObjectType,
  query: string | null,
  filter: JsonValue | undefined,
  parameters: Parameters,
): string {
  const vector = object.fields.find((field) => field.type === "TS_VECTOR");
  const column = `t.${identifier(vector?.name ?? "searchVector")}`;
  const rank = (name: string): string => (query === null ? "0::float8" : `${name}(${column},${query})::float8`);
  const where = compileFilter(engine, object, filter, "t", parameters);
  const matches = query === null ? "" : ` AND ${column} @@ ${query}`;
  return `SELECT t."id"::text AS id,${literal(object.nameSingular)} AS name,${labelText(object)} AS label,${imageText(object)} AS image,${rank("ts_rank")} AS rank,${rank("ts_rank_cd")} AS cover FROM ${tableOf(engine, object)} t WHERE ${where}${matches}`;
}

/** What a search without further words searches. */
export function searchableObjects(workspace: Workspace): readonly ObjectType[] {
  return servedObjects(workspace).filter(
    (object) => object.isSearchable && object.fields.some((field) => field.type === "TS_VECTOR" && field.isActive),
  );
}

/** The objects to search: searchable ones, narrowed by the arguments. */
function searchedObjects(engine: RecordEngine, args: SearchArguments): readonly ObjectType[] {
  const searchable = searchableObjects(engine.workspace);
  const names = searchable.map((object) => object.nameSingular);
  const { includedObjectNameSingulars: included, excludedObjectNameSingulars: excluded } = args;
  for (const [argument, wanted] of [
    ["includedObjectNameSingulars", included],
    ["excludedObjectNameSingulars", excluded],
  ] as const)
    for (const name of wanted ?? [])
      if (!names.includes(name))
        throw refusal(
          argument,
          `"${name}" is not the singular name of a searchable object.${didYouMean(name, names)} Searchable are ${names.join(", ")}.`,
        );
  return searchable.filter(
    ({ nameSingular }) =>
      (included === undefined || included.includes(nameSingular)) && !(excluded ?? []).includes(nameSingular),
  );
}

function labelText(object: ObjectType): string {
  return fieldText(object.fieldsByName.get(object.labelIdentifier), " ");
}

function imageText(object: ObjectType): string {
  const field = object.imageIdentifier === null ? undefined : object.fieldsByName.get(object.imageIdentifier);
  if (field?.type === "FILES") return `t.${identifier(field.name)}->0->>'url'`;
  if (field?.type === "LINKS")
    return `t.${identifier(leavesOf(field).find((leaf) => leaf.subField === "primaryLinkUrl")?.column ?? "id")}`;
  return field === undefined ? "NULL::text" : fieldText(field, " ");
}

/** A field as one line of text: its text parts, joined. */
function fieldText(field: Field | undefined, separator: string): string {
  const columns = (field === undefined ? [] : leavesOf(field))
    .filter((leaf) => leaf.kind !== "JSON")
    .map((leaf) => `t.${identifier(leaf.column)}`);
  const [only] = columns;
  if (only === undefined) return `t."id"::text`;
  return columns.length === 1
    ? `${only}::text`
    : `concat_ws(${literal(separator)},${columns.map((column) => `nullif(${column}::text,'')`).join(",")})`;
}

function afterCursor(cursor: string, parameters: Parameters): string {
  const keys = parseCursor(cursor);
  const [rank, cover, name, id] = [keys.tsRank, keys.tsRankCD, keys.objectNameSingular, keys.id].map((key) =>
    parameters.add(key),
  );
  const rest = `(name COLLATE "C",id)>(${name},${id})`;
  return `(rank<${rank}::float8 OR (rank=${rank}::float8 AND (cover<${cover}::float8 OR (cover=${cover}::float8 AND ${rest}))))`;
}

interface SearchKeys {
  readonly tsRank: number;
  readonly tsRankCD: number;
  readonly objectNameSingular: string;
  readonly id: string;
}

function parseCursor(cursor: string): SearchKeys {
  try {
    const keys = JSON.parse(Buffer.from(cursor, "base64").toString("utf8")) as JsonValue;
    if (isJsonObject(keys)) {
      const { tsRank, tsRankCD, objectNameSingular, id } = keys;
      if (
        typeof tsRank === "number" &&
        typeof tsRankCD === "number" &&
        typeof objectNameSingular === "string" &&
        typeof id === "string"
      )
        return { tsRank, tsRankCD, objectNameSingular, id };
    }
  } catch {
    // Told below, like every other damage.
  }
  const message = `Invalid cursor: ${cursor.slice(0, 200)} is not a cursor of a search.`;
  throw new ApiError("INVALID_CURSOR", message, [{ path: "after", message }]);
}

function refusal(path: string, message: string): ApiError {
  return new ApiError("INVALID_QUERY_INPUT", message, [{ path, message }]);
}
