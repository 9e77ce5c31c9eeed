import { diagnose } from "../../diagnostics/codes.js";
import { diagnoseSchemaProblem } from "../../diagnostics/diagnose-schema-problem.js";
import type { SchemaProblem } from "../../json/check-schema.js";
import { checkSchema, describeType } from "../../json/check-schema.js";
import { pointerSegments } from "../../json/json-pointer.js";
import type { JsonSchema } from "../../json/json-schema.js";
import type { JsonObject, JsonValue } from "../../json/json-value.js";
import { isJsonObject, spellJson } from "../../json/json-value.js";
import { nestsDeeperThan } from "../../json/nests-deeper-than.js";
import { fieldTypeSchema, schemasOfRules } from "../model-schema.js";
import { nearestName } from "../../text/nearest-name.js";
import { fieldTypes } from "../workspace.js";
import type { Attempt } from "./attempt.js";
import { inputCodes, refuse } from "./attempt.js";
import type { ChangeOutcome, MetadataProblem, MetadataProblemCode } from "./model-change.js";
import type { InputPath } from "./problem.js";
import { problem, saying } from "./problem.js";

/** No default value or setting has a reason to go deeper. */
const deepestInput = 32;

/** The refusal of an input that does not have the shape; null where it does. */
export function checkInput(attempt: Attempt, schema: JsonSchema): ChangeOutcome | null {
  const input: JsonValue = attempt.input;
  const code = inputCodes[attempt.metadataName];
  if (!isJsonObject(input)) {
    const told = diagnose("shape/wrong-type", "", {
      place: "The input",
      expected: "an object",
      actual: describeType(input),
    });
    return refuse({ ...attempt, input: {} }, "shape", [problem(code, {}, [], { ...saying(told), value: input })]);
  }
  if (nestsDeeperThan(input, deepestInput)) {
    const told = { message: `Objects and lists of the input stand more than ${deepestInput} deep inside each other.` };
    return refuse(attempt, "shape", [problem(code, input, [], told)]);
  }
  const problems = checkSchema(input, schema, { skip: schemasOfRules });
  if (problems.length === 0) return null;
  const isAllUnknownType = problems.every(isUnknownType);
  return refuse(
    attempt,
    isAllUnknownType ? "invalid" : "shape",
    problems.map((one) => problemOf(one, attempt)),
  );
}

function isUnknownType(one: SchemaProblem): boolean {
  return one.kind === "not-allowed" && one.allowed === fieldTypeSchema.enum;
}

function problemOf(one: SchemaProblem, { input, metadataName }: Attempt): MetadataProblem {
  const path = pathOf(one.pointer);
  if (isUnknownType(one) && one.kind === "not-allowed") {
    const told = diagnose("field/unknown-type", one.pointer, { type: spellJson(one.value), types: fieldTypes });
    return problem("UNCOVERED_FIELD_METADATA_TYPE_VALIDATION", input, path, {
      ...saying(told),
      allowed: fieldTypes,
      nearest: nearestName(spellJson(one.value), fieldTypes),
    });
  }
  const isMissing = one.kind === "missing-key";
  const code: MetadataProblemCode =
    isMissing && (one.key === "label" || one.key.startsWith("label")) ? "LABEL_REQUIRED" : inputCodes[metadataName];
  return problem(code, input, isMissing ? [...path, one.key] : path, saying(diagnoseSchemaProblem(one)));
}

/** `/options/1/value` → `["options", 1, "value"]`. */
export function pathOf(pointer: string): InputPath {
  return pointerSegments(pointer).map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
}

/** Texts without blanks around them and with single ones inside, but for values that mean every character. */
export function tidyInput(input: JsonObject): JsonObject {
  return tidyObject(input, true);
}

const verbatimKeys: ReadonlySet<string> = new Set(["defaultValue", "settings", "optionReplacements"]);

function tidyObject(value: JsonObject, isTop: boolean): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, isTop && verbatimKeys.has(key) ? part : tidy(part)]),
  );
}

function tidy(value: JsonValue): JsonValue {
  if (typeof value === "string") return value.trim().replaceAll(/\s+/g, " ");
  if (Array.isArray(value)) return value.map((item: JsonValue) => tidy(item));
  return isJsonObject(value) ? tidyObject(value, false) : value;
}
