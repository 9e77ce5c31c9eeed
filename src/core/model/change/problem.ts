import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { JsonObject, JsonValue } from "../../json/json-value.js";
import { isJsonObject } from "../../json/json-value.js";
import type { MetadataProblem, MetadataProblemCode } from "./model-change.js";

export type InputPath = readonly (string | number)[];

interface Told {
  readonly message: string;
  readonly fix?: string | null;
  readonly diagnostic?: string | null;
  readonly value?: JsonValue;
  readonly allowed?: readonly JsonValue[] | undefined;
  readonly nearest?: string | null | undefined;
}

/** Something wrong at a place of the input; its value is looked up there unless it is given. */
export function problem(code: MetadataProblemCode, input: JsonObject, path: InputPath, told: Told): MetadataProblem {
  const { message, fix = null, diagnostic = null, allowed, nearest } = told;
  return {
    code,
    diagnostic,
    message,
    fix,
    path: printPath(path),
    value: told.value ?? valueAt(input, path),
    ...(allowed === undefined ? {} : { allowed }),
    ...(nearest === undefined || nearest === null ? {} : { nearest }),
  };
}

/** What a diagnostic says, without its place. */
export function saying({ code, message, fix, allowed, nearest }: Diagnostic): Told {
  return { diagnostic: code, message, fix, allowed, nearest };
}

/** `["options", 1, "value"]` → `options[1].value`. */
export function printPath(path: InputPath): string {
  return path
    .map((segment, index) => (typeof segment === "number" ? `[${segment}]` : index === 0 ? segment : `.${segment}`))
    .join("");
}

/** Null where there is nothing. */
export function valueAt(input: JsonObject, path: InputPath): JsonValue {
  let value: JsonValue = path.length === 0 ? null : input;
  for (const segment of path) {
    if (typeof segment === "number") value = Array.isArray(value) ? (value[segment] ?? null) : null;
    else value = isJsonObject(value) && Object.hasOwn(value, segment) ? value[segment]! : null;
  }
  return value;
}
