/**
 * A leaf is one physical column of a field. Simple fields have one, composite fields one per sub-field,
 * MANY_TO_ONE and morph relations one (the foreign key), ONE_TO_MANY none.
 */
import type { JsonSchema } from "../json/json-schema.js";

/** What a column holds. Everything that depends on it is a `Record<LeafKind, …>`. */
export const leafKinds = [
  "TEXT",
  "UUID",
  "INT",
  "BIGINT",
  "FLOAT",
  "NUMERIC",
  "BOOLEAN",
  "DATE",
  "DATE_TIME",
  "ENUM",
  "ENUM_ARRAY",
  "TEXT_ARRAY",
  "JSON",
  "TS_VECTOR",
] as const;
export type LeafKind = (typeof leafKinds)[number];

export interface Leaf {
  /** Name of the sub-field (`firstName`); null where the field is its own only leaf. */
  readonly subField: string | null;
  /** Physical column: `nameFirstName`, `employees`, `companyId`. */
  readonly column: string;
  readonly kind: LeafKind;
  readonly isNullable: boolean;
  /** Part of the unique constraint when the field is unique; also of upsert and connect. */
  readonly isUniquePart: boolean;
  /** Allowed values of ENUM and ENUM_ARRAY in their order; null otherwise. */
  readonly options: readonly string[] | null;
  /** Shape of the value in the APIs, in and out, without null. */
  readonly schema: JsonSchema;
  readonly description: string;
  /** False for parts that clients may read but not write (`createdBy.name`). */
  readonly isWritable: boolean;
}
