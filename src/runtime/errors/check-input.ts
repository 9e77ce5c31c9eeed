import { diagnoseSchemaProblem } from "../../core/diagnostics/diagnose-schema-problem.js";
import { checkSchema, type SchemaProblem } from "../../core/json/check-schema.js";
import { pointerSegments } from "../../core/json/json-pointer.js";
import type { JsonSchema } from "../../core/json/json-schema.js";
import type { JsonObject, JsonValue } from "../../core/json/json-value.js";
import { isJsonObject } from "../../core/json/json-value.js";
import { nearestName } from "../../core/text/nearest-name.js";
import type { ApiErrorCode, ApiErrorDetail } from "./api-error.js";
import { problemsError } from "./problems-error.js";

/** The input as the object that its schema describes. @throws ApiError with every place that does not fit. */
export function checkInput(input: JsonValue, schema: JsonSchema, code: ApiErrorCode = "INVALID_ARGS_DATA"): JsonObject {
  const problems = checkSchema(input, schema);
  if (problems.length > 0)
    throw problemsError(
      code,
      problems.map((problem) => detailOf(problem, schema)),
    );
  if (!isJsonObject(input)) throw new TypeError("The schema of an input must describe an object");
  return input;
}

function detailOf(problem: SchemaProblem, schema: JsonSchema): ApiErrorDetail {
  const { message, fix } = diagnoseSchemaProblem(problem);
  const path = pathOf(problem.pointer);
  switch (problem.kind) {
    case "missing-key":
      return { path: `${path}.${problem.key}`, message: missingMessage(message, problem, schema) };
    case "unknown-key":
      return { path, message: withFix(message, fix), allowed: problem.known, ...nearest(problem.key, problem.known) };
    case "not-allowed":
      return {
        path,
        message: withFix(message, fix),
        value: problem.value,
        allowed: problem.allowed,
        ...nearest(String(problem.value), problem.allowed.map(String)),
      };
    case "wrong-type":
    case "out-of-range":
    case "bad-format":
      return { path, message: withFix(message, fix) };
  }
}

/** What is missing is best explained by what it is for. */
function missingMessage(
  message: string,
  { pointer, key }: { readonly pointer: string; readonly key: string },
  schema: JsonSchema,
): string {
  const description = pointer === "" ? schema.properties?.[key]?.description : undefined;
  return description === undefined ? message : `${message} It says: ${description}`;
}

function withFix(message: string, fix: string | null): string {
  return fix === null ? message : `${message} ${fix}`;
}

function nearest(wanted: string, candidates: readonly string[]): { readonly nearest?: string } {
  const name = nearestName(wanted, candidates);
  return name === null ? {} : { nearest: name };
}

/** `/objectPermissions/0/canRead` → `data.objectPermissions[0].canRead` */
function pathOf(pointer: string): string {
  return pointerSegments(pointer).reduce(
    (path, segment) => (/^\d+$/.test(segment) ? `${path}[${segment}]` : `${path}.${segment}`),
    "data",
  );
}
