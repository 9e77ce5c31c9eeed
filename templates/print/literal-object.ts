import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import { isJsonObject } from "../../src/core/json/json-value.js";
import type { Printable } from "./code.js";
import { code, lines } from "./code.js";

/** A JSON object as a TypeScript literal, one member per line. */
export function literalObject(value: JsonObject): Printable {
  return code`
    {
      ${lines(Object.entries(value).map(([name, member]) => code`${name}: ${literal(member)},`))}
    }
  `;
}

function literal(value: JsonValue): Printable {
  return isJsonObject(value) ? literalObject(value) : JSON.stringify(value);
}
