import { subFieldColumn } from "../naming/column-names.js";
import type { Field } from "../model/workspace.js";
import type { JsonSchema } from "../json/json-schema.js";
import type { Leaf, LeafKind } from "./leaf.js";

/** Shape of a leaf's value where the kind alone decides it. */
const schemaOfKind: Record<Exclude<LeafKind, "ENUM" | "ENUM_ARRAY">, JsonSchema> = {
  TEXT: { type: "string" },
  UUID: { type: "string", format: "uuid" },
  INT: { type: "integer", format: "int32" },
  BIGINT: { type: "integer", format: "int64" },
  FLOAT: { type: "number", format: "double" },
  NUMERIC: { type: "number" },
  BOOLEAN: { type: "boolean" },
  DATE: { type: "string", format: "date" },
  DATE_TIME: { type: "string", format: "date-time" },
  TEXT_ARRAY: { type: "array", items: { type: "string" } },
  JSON: { type: ["object", "array"] },
  TS_VECTOR: { type: "string" },
};

/** The one leaf of a simple field: its column is named as the field. */
export function simpleLeaf(field: Field, kind: LeafKind, overrides: Partial<Leaf> = {}): Leaf {
  const options = field.options === null ? null : field.options.map((option) => option.value);
  return Object.freeze({
    subField: null,
    column: field.name,
    kind,
    isNullable: field.isNullable,
    isUniquePart: true,
    options,
    schema: leafSchema(kind, options),
    description: field.description ?? field.label,
    isWritable: true,
    ...overrides,
  });
}

export interface SubFieldFacts {
  readonly name: string;
  readonly kind: LeafKind;
  readonly description: string;
  readonly isUniquePart?: boolean;
  readonly isNullable?: boolean;
  readonly isWritable?: boolean;
  readonly options?: readonly string[];
  /** Shape of a JSON sub-field. */
  readonly schema?: JsonSchema;
}

/** The leaves of a composite field, one column per sub-field: `name` + `firstName` → `nameFirstName`. */
export function compositeLeaves(field: Field, subFields: readonly SubFieldFacts[]): readonly Leaf[] {
  return subFields.map((facts) => {
    const options = facts.options ?? null;
    return Object.freeze({
      subField: facts.name,
      column: subFieldColumn(field.name, facts.name),
      kind: facts.kind,
      isNullable: facts.isNullable ?? true,
      isUniquePart: facts.isUniquePart ?? false,
      options,
      schema: facts.schema ?? leafSchema(facts.kind, options),
      description: facts.description,
      isWritable: facts.isWritable ?? true,
    });
  });
}

function leafSchema(kind: LeafKind, options: readonly string[] | null): JsonSchema {
  if (kind === "ENUM") return { type: "string", enum: options ?? [] };
  if (kind === "ENUM_ARRAY") return { type: "array", items: { type: "string", enum: options ?? [] } };
  return schemaOfKind[kind];
}
