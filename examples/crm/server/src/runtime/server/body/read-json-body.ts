import type { IncomingMessage } from "node:http";
import { isUtf8 } from "node:buffer";
import { findUnsafeText } from "../../../core/json/find-unsafe-text.js";
import { nestsDeeperThan } from "../../../core/json/nests-deeper-than.js";
import type { JsonValue } from "../../../core/json/json-value.js";
import { ApiError } from "../../errors/api-error.js";
import { checkContentType } from "./check-content-type.js";
import { readBytes } from "./read-bytes.js";
import { locateJsonError } from "./locate-json-error.js";

/** Objects and arrays inside each other in a body; more is refused before anything walks over it. */
export const maximumBodyDepth = 64;

/** The JSON body of a request; undefined when it has none. */
export async function readJsonBody(request: IncomingMessage, maximumBytes: number): Promise<JsonValue | undefined> {
  if (!hasBody(request)) return undefined;
  checkContentType(request);
  const bytes = await readBytes(request, maximumBytes);
  return bytes.length === 0 ? undefined : parseBody(bytes);
}

function hasBody(request: IncomingMessage): boolean {
  const length = request.headers["content-length"];
  return length === undefined ? request.headers["transfer-encoding"] !== undefined : length !== "0";
}

function parseBody(bytes: Buffer): JsonValue {
  if (!isUtf8(bytes)) throw malformed("The body contains bytes that are not UTF-8");
  const decoded = bytes.toString("utf8");
  const text = decoded.startsWith("\ufeff") ? decoded.slice(1) : decoded;
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    const { line, column, problem } = locateJsonError(text);
    throw malformed(`The body is not valid JSON: line ${line}, column ${column}: ${problem}`, { line, column });
  }
  if (nestsDeeperThan(value, maximumBodyDepth))
    throw new ApiError("INVALID_ARGS_DATA", `The body nests more than ${maximumBodyDepth} objects or arrays`, [
      { path: "data", message: `nests more than ${maximumBodyDepth} objects or arrays` },
    ]);
  // Only an escape can smuggle in what UTF-8 and JSON keep out, so most bodies are not walked over.
  if (text.includes("\\u") || text.includes("__proto__")) {
    const unsafe = findUnsafeText(value, "data");
    if (unsafe !== null) {
      const message = `${unsafe.path} ${unsafe.problem}`;
      throw new ApiError("INVALID_ARGS_DATA", message, [{ path: unsafe.path, message }]);
    }
  }
  return value;
}

function malformed(message: string, extras: Readonly<Record<string, JsonValue>> = {}): ApiError {
  return new ApiError("MALFORMED_JSON", message, [{ path: "data", message }], extras);
}
