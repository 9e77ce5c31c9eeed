import type { SchemaObject } from "openapi3-ts/oas31";
import type { Leaf, LeafKind } from "../../fields/leaf.js";
import { nullable, schemaObject } from "./schema-object.js";

/** The kinds whose null reads back as something else: `""` or `[]`. */
const neverNull: ReadonlySet<LeafKind> = new Set(["TEXT", "TEXT_ARRAY", "ENUM_ARRAY"]);

/** True when answers can hold null for the leaf. JSON inside of composites reads back empty instead. */
export function canReadNull(leaf: Leaf): boolean {
  if (!leaf.isNullable || neverNull.has(leaf.kind)) return false;
  return leaf.kind !== "JSON" || leaf.subField === null;
}

/** A column as answers hold it. */
export function readLeaf(leaf: Leaf): SchemaObject {
  const schema = schemaObject(leaf.schema);
  return canReadNull(leaf) ? nullable(schema) : schema;
}

/** A column as requests may give it; null clears it. */
export function writeLeaf(leaf: Leaf): SchemaObject {
  const schema = writtenAs[leaf.kind] ?? schemaObject(leaf.schema);
  return leaf.isNullable ? nullable(schema) : schema;
}

/** Kinds that take more than they give: digits that a JSON number would lose come as text. */
const writtenAs: Partial<Record<LeafKind, SchemaObject>> = {
  BIGINT: { type: ["integer", "string"], format: "int64" },
  NUMERIC: { type: ["number", "string"] },
};
