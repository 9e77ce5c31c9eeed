import type { OpenAPIObject } from "openapi3-ts/oas31";
import type { JsonValue } from "../../json/json-value.js";
import { printJson } from "../../json/print-json.js";
import { toOpenapi30 } from "./to-openapi-30.js";

export type OpenapiVersion = "3.0" | "3.1";

/** A document as JSON text. */
export function printOpenapi(document: OpenAPIObject, version: OpenapiVersion): string {
  const wanted: object = version === "3.0" ? toOpenapi30(document) : document;
  // Documents hold nothing but JSON; their types allow more.
  return printJson(wanted as unknown as JsonValue);
}
