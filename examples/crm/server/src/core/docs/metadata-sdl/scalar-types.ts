import type { SdlType } from "../sdl/sdl-type.js";

const scalars = {
  UUID: "A universally unique identifier; where an object or field is meant, its name is taken too",
  DateTime: "An instant with millisecond precision, ISO 8601 in UTC: 2026-01-13T09:30:00.000Z",
  JSON: "Any JSON value",
  ConnectionCursor: "Place of an item in its list: opaque text to give as `after` or `before`",
} as const;

export const metadataScalarTypes: readonly SdlType[] = Object.entries(scalars).map(([name, description]) => ({
  kind: "scalar",
  name,
  description,
}));
