import { isJsonObject, type JsonValue } from "../../core/json/json-value.js";
import type { LeafKind } from "../../core/fields/leaf.js";
import type { Parameter } from "../database/database.js";
import { ApiError } from "../errors/api-error.js";
import { sortExpression, type OrderTerm } from "./compile-order-by.js";
import { isoText } from "./json-output.js";
import { concatenate, literal, type Parameters } from "./sql-text.js";

/**
 * A cursor is base64 of `{<order values>, id}`: the values of the order's keys at their paths. Opaque to clients,
 * but the same encoding that Twenty's clients already hold.
 */

/** Arrays of different lengths cannot be collected as they are. */
const collectedAsJson: ReadonlySet<LeafKind> = new Set(["TEXT_ARRAY", "ENUM_ARRAY"]);

/** The column that a page's inner query selects next to each document, to make cursors of. */
export function keyColumn({ leaf, column }: OrderTerm): string {
  return collectedAsJson.has(leaf.kind) ? `to_json(${column})::text` : column;
}

/** One collected key as JSON text; `key` is what `keyColumn` selected. */
export function printKey({ leaf }: OrderTerm, key: string): string {
  if (collectedAsJson.has(leaf.kind)) return key;
  if (leaf.kind === "DATE_TIME") return `to_json(${isoText(key)})::text`;
  // As strings: JSON numbers would lose digits.
  const isExact = leaf.kind === "NUMERIC" || leaf.kind === "BIGINT";
  return `to_json(${key}${isExact ? "::text" : ""})::text`;
}

/**
 * The same cursor as `encodeCursor` makes, in SQL, as a JSON string.
 *
 * @param keys SQL of each key's JSON text, in the order of `terms`; SQL null counts as null
 */
export function printCursor(terms: readonly OrderTerm[], keys: readonly string[]): string {
  const pieces: string[] = [];
  const print = (entries: readonly { readonly path: readonly string[]; readonly key: string }[]): void => {
    const names = [...new Set(entries.map((entry) => entry.path[0] ?? ""))];
    for (const [index, name] of names.entries()) {
      pieces.push(literal(`${index === 0 ? "{" : ","}${JSON.stringify(name)}:`));
      const same = entries.filter((entry) => entry.path[0] === name);
      const [only] = same;
      if (only?.path.length === 1) pieces.push(`coalesce(${only.key},'null')`);
      else print(same.map((entry) => ({ path: entry.path.slice(1), key: entry.key })));
    }
    pieces.push(`'}'`);
  };
  print(terms.map((term, index) => ({ path: term.path, key: keys[index] ?? "NULL" })));
  // Base64 of Postgres has line breaks.
  return `concat('"',translate(encode(convert_to(${concatenate(pieces)},'UTF8'),'base64'),E'\\n',''),'"')`;
}

/** @param cells JSON text (or SQL null) per term, in the order of `terms` */
export function encodeCursor(terms: readonly OrderTerm[], cells: readonly (string | null)[]): string {
  const root: MutableJson = {};
  terms.forEach((term, index) => {
    let at = root;
    for (const key of term.path.slice(0, -1)) {
      const inner = at[key];
      at = isJsonObject(inner) ? (inner as MutableJson) : (at[key] = {});
    }
    const cell = cells[index] ?? null;
    at[term.path.at(-1) ?? "id"] = cell === null ? null : (JSON.parse(cell) as JsonValue);
  });
  return Buffer.from(JSON.stringify(root), "utf8").toString("base64");
}
type MutableJson = { [key: string]: JsonValue };

/**
 * The order values that a cursor holds, one per term.
 *
 * @throws ApiError INVALID_CURSOR when it is damaged or was made under another order
 */
export function decodeCursor(cursor: string, terms: readonly OrderTerm[]): readonly Parameter[] {
  const root = parseCursor(cursor);
  const used = new Set<string>();
  const values = terms.map((term) => {
    const dotted = term.path.join(".");
    let value: JsonValue | undefined = root;
    if (Object.hasOwn(root, dotted)) {
      value = root[dotted];
      used.add(dotted);
    } else {
      for (const key of term.path) value = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
      used.add(term.path[0] ?? "");
    }
    if (value === undefined) throw otherOrder(cursor, terms);
    if (!isValueOf(term, value)) throw damaged(cursor);
    return value as Parameter;
  });
  if (Object.keys(root).some((key) => !used.has(key))) throw otherOrder(cursor, terms);
  return values;
}

/** The rows that come after (`isReversed`: before) the row with these order values. */
export function keysetCondition(
  terms: readonly OrderTerm[],
  values: readonly Parameter[],
  isReversed: boolean,
  parameters: Parameters,
): string {
  const placeholders = terms.map((_, index) => {
    const value = values[index] ?? null;
    return value === null ? null : parameters.add(value);
  });
  if (isPlainRow(terms)) {
    // One comparison of rows: an index over the keys serves it, and its plan does not depend on the values.
    const row = placeholders.map((placeholder) => placeholder ?? "NULL").join(",");
    const operator = (terms[0]?.isDescending ?? false) !== isReversed ? "<" : ">";
    return `(${terms.map((term) => term.column).join(",")})${operator}(${row})`;
  }
  const alternatives: string[] = [];
  for (const [index, term] of terms.entries()) {
    const beyond = beyondCondition(term, placeholders[index] ?? null, isReversed);
    if (beyond === null) continue;
    const equal = terms
      .slice(0, index)
      .map((before, position) => equalCondition(before, placeholders[position] ?? null));
    alternatives.push([...equal, beyond].join(" AND "));
  }
  if (alternatives.length === 0) return "FALSE";
  const chain =
    alternatives.length === 1
      ? (alternatives[0] ?? "FALSE")
      : `(${alternatives.map((part) => `(${part})`).join(" OR ")})`;
  const bound = indexBound(terms[0], placeholders[0] ?? null, isReversed);
  return bound === null || terms.length === 1 ? chain : `${bound} AND ${chain}`;
}

/** Keys that all go one way and are never null compare as SQL rows do. */
function isPlainRow(terms: readonly OrderTerm[]): boolean {
  return terms.every(
    (term) => !term.isNullable && term.leaf.kind !== "ENUM" && term.isDescending === terms[0]?.isDescending,
  );
}

/** Rows strictly beyond a value in one key; null when there are none (nulls come last and the value is null). */
function beyondCondition(term: OrderTerm, placeholder: string | null, isReversed: boolean): string | null {
  const nullsFirst = term.nullsFirst !== isReversed;
  if (placeholder === null) return nullsFirst ? `${term.column} IS NOT NULL` : null;
  const operator = term.isDescending !== isReversed ? "<" : ">";
  const comparison = `${sortExpression(term)} ${operator} ${operandOf(term, placeholder)}`;
  return term.isNullable && !nullsFirst ? `(${comparison} OR ${term.column} IS NULL)` : comparison;
}

function equalCondition(term: OrderTerm, placeholder: string | null): string {
  return placeholder === null ? `${term.column} IS NULL` : `${term.column} = ${placeholder}`;
}

/** Says the leading bound once more outside the OR chain, where an index can use it. */
function indexBound(term: OrderTerm | undefined, placeholder: string | null, isReversed: boolean): string | null {
  if (term === undefined || placeholder === null) return null;
  if (term.isNullable && term.nullsFirst === isReversed) return null;
  const operator = term.isDescending !== isReversed ? "<=" : ">=";
  return `${sortExpression(term)} ${operator} ${operandOf(term, placeholder)}`;
}

function operandOf(term: OrderTerm, placeholder: string): string {
  return term.leaf.kind === "ENUM" ? sortExpression(term, placeholder) : placeholder;
}

function parseCursor(cursor: string): { readonly [key: string]: JsonValue } {
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(cursor)) throw damaged(cursor);
  try {
    const value = JSON.parse(Buffer.from(cursor, "base64").toString("utf8")) as JsonValue;
    if (isJsonObject(value)) return value;
  } catch {
    // Told below, like every other damage.
  }
  throw damaged(cursor);
}

const checks: Record<LeafKind, (value: JsonValue, options: readonly string[]) => boolean> = {
  TEXT: isText,
  UUID: (value) => isText(value) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value as string),
  INT: (value) => Number.isInteger(value) && Math.abs(value as number) <= 2147483648,
  BIGINT: (value) => isText(value) && /^-?\d{1,18}$/.test(value as string),
  FLOAT: (value) => typeof value === "number",
  NUMERIC: (value) => isText(value) && /^-?\d{1,400}(\.\d{1,400})?$/.test(value as string),
  BOOLEAN: (value) => typeof value === "boolean",
  DATE: (value) =>
    isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value as string) && !Number.isNaN(Date.parse(value as string)),
  DATE_TIME: (value) =>
    isText(value) && /^\d{4}-\d{2}-\d{2}T/.test(value as string) && !Number.isNaN(Date.parse(value as string)),
  ENUM: (value, options) => options.includes(value as string),
  ENUM_ARRAY: (value) => Array.isArray(value) && value.every(isText),
  TEXT_ARRAY: (value) => Array.isArray(value) && value.every(isText),
  JSON: () => false,
  TS_VECTOR: () => false,
};

function isText(value: JsonValue): boolean {
  return typeof value === "string" && !value.includes("\0");
}

function isValueOf(term: OrderTerm, value: JsonValue): boolean {
  return value === null ? term.isNullable : checks[term.leaf.kind](value, term.leaf.options ?? []);
}

function damaged(cursor: string): ApiError {
  const message = `Invalid cursor: ${cursor.slice(0, 200)} is not a cursor of this server. Use pageInfo.startCursor or pageInfo.endCursor of a page as it came.`;
  return new ApiError("INVALID_CURSOR", message, [{ path: "cursor", message, value: cursor.slice(0, 200) }]);
}

function otherOrder(cursor: string, terms: readonly OrderTerm[]): ApiError {
  const order = terms.map((term) => term.path.join(".")).join(", ");
  const message = `Invalid cursor: ${cursor.slice(0, 200)} was made under another order than this request's (${order}). Repeat the order of the page it came from.`;
  return new ApiError("INVALID_CURSOR", message, [{ path: "cursor", message, value: cursor.slice(0, 200) }]);
}
