import { diagnose } from "../../core/diagnostics/codes.js";
import type { Diagnostic } from "../../core/diagnostics/diagnostic.js";
import { describeType } from "../../core/json/check-schema.js";
import type { JsonValue } from "../../core/json/json-value.js";
import { isJsonObject } from "../../core/json/json-value.js";
import { readValue } from "../../core/json/read-key.js";
import type { ParsedModel } from "../../core/model/parse-model.js";
import { parseModel } from "../../core/model/parse-model.js";
import { findGraphqlExport } from "./graphql-export.js";
import { parseExport } from "./parse-export.js";
import { findRestExport } from "./rest-export.js";

/** Reads a model in whichever format it is; a diagnostic where it is none. */
export function parseAnyFormat(value: JsonValue): ParsedModel | Diagnostic {
  if (!isJsonObject(value))
    return diagnose("shape/unknown-format", "", { found: `the file holds ${describeType(value)}` });
  const exported = findGraphqlExport(value) ?? findRestExport(value);
  if (exported !== null) return parseExport(exported);
  const isModel = Array.isArray(readValue(value, "objects")) || Object.hasOwn(value, "objects");
  if (isModel) return parseModel(value);
  const keys = Object.keys(value);
  return diagnose("shape/unknown-format", "", {
    found:
      keys.length === 0 ? "the object is empty" : `there is no key "objects" beside ${keys.slice(0, 5).join(", ")}`,
  });
}
