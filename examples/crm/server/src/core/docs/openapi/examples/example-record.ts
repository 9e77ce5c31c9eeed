import { isComposite, leavesOf } from "../../../fields/leaves-of.js";
import { plainDefault } from "../../../fields/default-literal.js";
import type { Leaf } from "../../../fields/leaf.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../json/json-value.js";
import type { Field, ObjectType } from "../../../model/workspace.js";
import { servedFields } from "../../../surface/record-operations.js";
import { exampleId } from "./example-id.js";
import { exampleInput } from "./example-input.js";

/** The record that a create with `exampleInput` answers, with `changes` written over it. */
export function exampleRecord(object: ObjectType, number: number, changes: JsonObject = noChanges): JsonObject {
  if (changes !== noChanges) return buildRecord(object, number, changes);
  const known = cache.get(object) ?? new Map<number, JsonObject>();
  cache.set(object, known);
  const record = known.get(number) ?? buildRecord(object, number, changes);
  known.set(number, record);
  return record;
}

const noChanges: JsonObject = {};
const cache = new WeakMap<ObjectType, Map<number, JsonObject>>();

function buildRecord(object: ObjectType, number: number, changes: JsonObject): JsonObject {
  const input: JsonObject = { ...exampleInput(object, number), ...changes };
  const record: { [key: string]: JsonValue } = {};
  for (const field of servedFields(object)) {
    const [leaf] = leavesOf(field);
    if (leaf === undefined) continue;
    const key = isComposite(field) ? field.name : leaf.column;
    const isChanged = Object.hasOwn(changes, key);
    record[key] = shownValue(object, field, number, input[key], isChanged);
  }
  return record;
}

/** What a field of the example record shows once `given` was written to it, or nothing was. */
export function shownValue(
  object: ObjectType,
  field: Field,
  number: number,
  given: JsonValue | undefined,
  isChanged: boolean,
): JsonValue {
  const isPlaced = field.type === "POSITION" && isChanged;
  const stamp = Object.hasOwn(stamps, field.name) && !isPlaced ? stamps[field.name] : undefined;
  const stamped = stamp?.(object, field, number);
  if (stamped !== undefined) return stamped;
  return isComposite(field) ? readParts(field, given) : readBack(field, leavesOf(field)[0]!, given);
}

/** What a field shows after it was cleared. */
export function emptyValue(field: Field): JsonValue {
  if (!isComposite(field)) return field.relation === null ? emptyLeaf(leavesOf(field)[0]!) : null;
  return Object.fromEntries(leavesOf(field).map((leaf) => [leaf.subField ?? leaf.column, emptyLeaf(leaf)]));
}

function readParts(field: Field, given: JsonValue | undefined): JsonObject {
  const parts = isJsonObject(given) ? given : {};
  return Object.fromEntries(
    leavesOf(field).map((leaf) => {
      const name = leaf.subField ?? leaf.column;
      return [name, readBack(field, leaf, parts[name])];
    }),
  );
}

/** What was given, else the default, else what null reads back as. */
function readBack(field: Field, leaf: Leaf, given: JsonValue | undefined): JsonValue {
  if (given !== undefined && given !== null) return given;
  const { defaultValue } = field;
  const literal =
    leaf.subField === null ? defaultValue : isJsonObject(defaultValue) ? defaultValue[leaf.subField] : null;
  if (leaf.kind === "DATE_TIME" && literal === "now") return exampleInstant;
  if (leaf.kind === "DATE" && literal === "now") return exampleInstant.slice(0, 10);
  const value = plainDefault(literal ?? null);
  return value === null ? emptyLeaf(leaf) : value;
}

function emptyLeaf(leaf: Leaf): JsonValue {
  if (leaf.kind === "TEXT") return "";
  if (leaf.kind === "TEXT_ARRAY" || leaf.kind === "ENUM_ARRAY") return [];
  if (leaf.kind === "JSON" && leaf.subField !== null) return leaf.schema.type === "array" ? [] : {};
  return null;
}

/** When everything in examples happens. */
export const exampleInstant = "2026-01-05T09:30:00.000Z";

/** The system's own fields, as a create through the API leaves them. */
const stamps: Readonly<Record<string, (object: ObjectType, field: Field, number: number) => JsonValue | undefined>> = {
  id: (object, _field, number) => exampleId(object, number),
  createdAt: () => exampleInstant,
  updatedAt: () => exampleInstant,
  createdBy: (_object, field) => (field.type === "ACTOR" ? apiActor : undefined),
  updatedBy: (_object, field) => (field.type === "ACTOR" ? apiActor : undefined),
  position: (_object, field, number) => (field.type === "POSITION" ? examplePosition(number) : undefined),
};

/** New records come first, each before the one that was made before it. */
export function examplePosition(number: number): number {
  return -number;
}

const apiActor: JsonObject = { source: "API", workspaceMemberId: null, name: "Admin key", context: {} };
