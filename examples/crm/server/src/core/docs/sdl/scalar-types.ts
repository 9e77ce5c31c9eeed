import type { SdlType } from "./sdl-type.js";

/** Scalars that GraphQL does not have itself, and what each holds. */
const scalars = {
  UUID: "A universally unique identifier, in lower case with dashes",
  DateTime: "An instant with millisecond precision, ISO 8601 in UTC: 2025-01-13T09:30:00.000Z",
  Date: "A calendar day: 2025-01-13",
  BigInt: "A whole number of up to 64 bits; as a variable, a number or text of digits",
  BigFloat: "A decimal number of any precision; as a variable, a number or numeric text",
  Position: 'Place of a record in manual order: a number, or "first" or "last" on input',
  JSON: "Any JSON value",
  Cursor: "Place of an edge in its connection: opaque text to give as `after` or `before`",
  ConnectionCursor: "Place of the first or last edge of a page: opaque text to give as `after` or `before`",
} as const;

export const scalarTypes: readonly SdlType[] = Object.entries(scalars).map(([name, description]) => ({
  kind: "scalar",
  name,
  description,
}));
