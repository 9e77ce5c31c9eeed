import { randomUUID } from "node:crypto";
import { plainDefault } from "../../../core/fields/default-literal.js";
import { leavesOf } from "../../../core/fields/leaves-of.js";
import type { Leaf } from "../../../core/fields/leaf.js";
import { isJsonObject } from "../../../core/json/json-value.js";
import type { JsonValue } from "../../../core/json/json-value.js";
import type { Field } from "../../../core/model/workspace.js";
import { parseLeaf } from "./parse-leaf.js";
import { isProblem } from "./problem.js";
import type { StoredValue } from "./stored-value.js";

/** A constant, or a function whose every call makes the value of one record. */
export type DefaultValue = StoredValue | (() => StoredValue);

/** What each column of a field gets where nothing is given; columns that stay null are left out. */
export function defaultValues(field: Field): ReadonlyMap<string, DefaultValue> {
  const values = new Map<string, DefaultValue>();
  for (const leaf of leavesOf(field)) {
    const literal = literalOf(field, leaf);
    if (literal === null) continue;
    const value = functionOf(literal, leaf) ?? parseLeaf(plainDefault(literal), leaf);
    if (typeof value !== "function" && isProblem(value))
      throw new Error(`The default of field "${field.name}" does not fit its column "${leaf.column}".`);
    if (value !== null) values.set(leaf.column, value);
  }
  return values;
}

export function resolveDefault(value: DefaultValue): StoredValue {
  return typeof value === "function" ? value() : value;
}

function literalOf(field: Field, leaf: Leaf): JsonValue {
  if (leaf.subField === null) return field.defaultValue;
  return isJsonObject(field.defaultValue) ? (field.defaultValue[leaf.subField] ?? null) : null;
}

/** The functions of the notation: `"uuid"`, and `"now"` in the form of the column. */
function functionOf(literal: JsonValue, leaf: Leaf): (() => StoredValue) | null {
  if (leaf.kind === "UUID" && literal === "uuid") return randomUUID;
  if (leaf.kind === "DATE_TIME" && literal === "now") return () => new Date().toISOString();
  if (leaf.kind === "DATE" && literal === "now") return () => new Date().toISOString().slice(0, 10);
  return null;
}
