import type { JsonValue } from "../../../../core/json/json-value.js";
import { wrongValue } from "../problem.js";
import type { Problem } from "../problem.js";

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A UUID of any version, in lower case. */
export function parseUuid(value: JsonValue): string | Problem {
  return typeof value === "string" && pattern.test(value)
    ? value.toLowerCase()
    : wrongValue("must be a UUID such as 5f0c1c7e-8d55-4a4e-9a53-1a3c6a8e7b11", value);
}
