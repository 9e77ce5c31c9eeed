import type { JsonObject } from "../../json/json-value.js";
import { isJsonObject } from "../../json/json-value.js";
import { isDiagnosticCode } from "../../diagnostics/codes.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { builtPointer } from "../raw-of-object.js";
import type { Attempt } from "./attempt.js";
import { inputCodes, refuse } from "./attempt.js";
import { pathOf } from "./check-input.js";
import type { ChangeOutcome, ChangedModel, MetadataProblem, MetadataProblemCode } from "./model-change.js";
import type { ModelEdit } from "./model-edit.js";
import { problemCodes } from "./problem-codes.js";
import type { InputPath } from "./problem.js";
import { problem, saying, valueAt } from "./problem.js";

/** Builds what a change made of the model: the outcome, or what rules the next model would break. */
export function settle(
  attempt: Attempt,
  edit: ModelEdit,
  changed: Pick<ChangedModel, "subjectId"> & Partial<Pick<ChangedModel, "effects">>,
): ChangeOutcome {
  const { workspace, diagnostics } = edit.build();
  if (workspace === null) return refuse(attempt, "invalid", problemsOf(attempt, diagnostics));
  return { refusal: null, changed: { workspace, subjectId: changed.subjectId, effects: changed.effects ?? [] } };
}

function problemsOf(attempt: Attempt, diagnostics: readonly Diagnostic[]): readonly MetadataProblem[] {
  const all = diagnostics.filter(({ severity }) => severity === "error");
  const own = all.filter(({ pointer }) => !isOfBuilt(pointer));
  // What stands against parts that come along by themselves follows from what stands against the input.
  const errors = own.length > 0 ? own : all;
  // A relation whose name is taken finds the other field in its place: what is said of that one is of no use.
  const isTaken = errors.some(({ code }) => code === "field/duplicate-name");
  const problems = new Map<string, MetadataProblem>();
  for (const error of errors) {
    if (isTaken && error.code.startsWith("model/inverse")) continue;
    const told = problem(codeOf(error, attempt), attempt.input, inputPath(error, attempt), saying(error));
    problems.set(`${told.path} ${told.message}`, told);
  }
  return [...problems.values()];
}

function codeOf({ code }: Diagnostic, { metadataName, action }: Attempt): MetadataProblemCode {
  if (code === "field/label-out-of-sync" && action === "update") return "FIELD_MUTATION_NOT_ALLOWED";
  return (isDiagnosticCode(code) ? problemCodes[code] : undefined) ?? inputCodes[metadataName];
}

/** Of a part that the input does not speak of. */
function isOfBuilt(pointer: string): boolean {
  return pointer === builtPointer || pointer.startsWith(`${builtPointer}/`);
}

/** Keys of the model that have another name in the inputs. */
const inputKeys: Readonly<Record<string, string>> = {
  labelIdentifierFieldName: "labelIdentifierFieldMetadataId",
  imageIdentifierFieldName: "imageIdentifierFieldMetadataId",
};
const payloadKeys: Readonly<Record<string, string>> = {
  targetObject: "targetObjectMetadataId",
  name: "targetFieldName",
  inverseField: "targetFieldName",
  label: "targetFieldLabel",
  icon: "targetFieldIcon",
};
/** Where a key that the input does not have came from. */
const sources: Readonly<Record<string, readonly string[]>> = {
  name: ["label", "morphRelationsUpdatePayload"],
  nameSingular: ["labelSingular"],
  namePlural: ["labelPlural"],
  targetFieldName: ["targetFieldLabel"],
  defaultValue: ["options"],
};

/** Place in the input of a diagnostic; where it speaks of a part that was there before, the name that meets it. */
function inputPath({ pointer }: Diagnostic, { input }: Attempt): InputPath {
  if (isOfBuilt(pointer)) {
    const key = ["name", "nameSingular", "namePlural"].find((name) => Object.hasOwn(input, name));
    return key === undefined ? [] : [key];
  }
  const path = pathOf(pointer);
  const [top, ...rest] = path;
  if (top === undefined || typeof top === "number") return path;
  if (top === "standardOverrides" && rest.length === 1 && !Object.hasOwn(input, top)) return rest;
  if (top.startsWith("relation") || top.startsWith("morph")) return payloadPath(path, input);
  const key = inputKeys[top] ?? top;
  return Object.hasOwn(input, key) ? [key, ...rest] : (sourceOf(key, input) ?? [key, ...rest]);
}

function payloadPath(path: InputPath, input: JsonObject): InputPath {
  const key = path.at(-1);
  if (typeof key !== "string" || path.length === 1) return path;
  const payload = path.slice(0, -1);
  const translated = payloadKeys[key] ?? key;
  const given = valueAt(input, payload);
  const holder = isJsonObject(given) ? given : {};
  if (Object.hasOwn(holder, translated)) return [...payload, translated];
  const source = sourceOf(translated, holder);
  return source === null ? payload : [...payload, ...source];
}

function sourceOf(key: string, input: JsonObject): InputPath | null {
  const source = (Object.hasOwn(sources, key) ? sources[key] : undefined)?.find((one) => Object.hasOwn(input, one));
  return source === undefined ? null : [source];
}
