import type { LeafKind } from "../../../core/fields/leaf.js";
import { wideningKinds } from "../../../core/fields/widening-kinds.js";

/** Sorts without regard to the server's locale, equally on every server that has ICU. */
export const unicodeCollation = "und-x-icu";

/** Column type of each kind, as Postgres' `format_type` spells it. */
export const columnTypes: Record<LeafKind, string> = {
  TEXT: "text",
  UUID: "uuid",
  INT: "integer",
  BIGINT: "bigint",
  FLOAT: "double precision",
  NUMERIC: "numeric",
  BOOLEAN: "boolean",
  DATE: "date",
  DATE_TIME: "timestamp(3) with time zone",
  ENUM: "text",
  ENUM_ARRAY: "text[]",
  TEXT_ARRAY: "text[]",
  JSON: "jsonb",
  TS_VECTOR: "tsvector",
};

/** Types a column may change into without losing anything: every old value has an equal new one. */
export const wideningTypes: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(wideningKinds).map(([kind, wider]) => [
    columnTypes[kind as LeafKind],
    wider.map((one) => columnTypes[one]),
  ]),
);
