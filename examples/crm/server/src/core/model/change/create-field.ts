import { findObject, isNotFound } from "../../metadata/find-in-model.js";
import { diagnose } from "../../diagnostics/codes.js";
import type { JsonObject } from "../../json/json-value.js";
import { isJsonObject } from "../../json/json-value.js";
import { readList, readObject, readString, readValue } from "../../json/read-key.js";
import { parseFieldFacts } from "../parse-model.js";
import type { RawField } from "../raw-workspace.js";
import { fieldKey } from "../stable-id.js";
import type { ObjectType, Workspace } from "../workspace.js";
import type { Attempt } from "./attempt.js";
import { refuse } from "./attempt.js";
import { checkInput, tidyInput } from "./check-input.js";
import { metadataInputSchemas } from "./metadata-input-schemas.js";
import type { ChangeOutcome, MetadataProblem } from "./model-change.js";
import { ModelEdit } from "./model-edit.js";
import type { MadeRelation } from "./make-relation.js";
import { makeRelation } from "./make-relation.js";
import { problem, saying } from "./problem.js";
import { settle } from "./settle.js";

export function createField(workspace: Workspace, given: JsonObject): ChangeOutcome {
  const attempt: Attempt = {
    metadataName: "fieldMetadata",
    action: "create",
    subject: isJsonObject(given) ? { name: readString(given, "name") } : {},
    input: given,
  };
  const misshapen = checkInput(attempt, metadataInputSchemas.createField);
  if (misshapen !== null) return misshapen;
  const input = tidyInput(given);
  const key = readString(input, "objectMetadataId") ?? "";
  const object = findObject(workspace, key);
  if (isNotFound(object))
    return refuse(attempt, "invalid", [
      problem("OBJECT_METADATA_NOT_FOUND", input, ["objectMetadataId"], {
        message: `There is no object "${key}".${object.nearest === null ? "" : ` Did you mean "${object.nearest}"?`}`,
        fix: "Give the id or a name of an object.",
        nearest: object.nearest,
      }),
    ]);
  return addField(workspace, object, { ...attempt, input });
}

function addField(workspace: Workspace, object: ObjectType, attempt: Attempt): ChangeOutcome {
  const { input } = attempt;
  const raw = rawOfInput(input);
  const name = raw.name ?? "";
  const payload = readObject(input, "relationCreationPayload");
  const payloads = (readList(input, "morphRelationsCreationPayload") ?? []).filter(isJsonObject);
  const misplaced = misplacedPayloads(raw, object, attempt, payload !== null, payloads.length > 0);
  if (misplaced.length > 0) return refuse(attempt, "invalid", misplaced);
  const edit = new ModelEdit(workspace);
  if (raw.type !== "RELATION" && raw.type !== "MORPH_RELATION") {
    const id = edit.freeId(fieldKey(object.nameSingular, name));
    edit.addField(object.id, { ...raw, id });
    return settle(attempt, edit, { subjectId: id });
  }
  const isMorph = raw.type === "MORPH_RELATION";
  const group = isMorph ? new Map<string, string>() : null;
  const made: readonly MadeRelation[] = (isMorph ? payloads : payload === null ? [] : [payload]).map((one, index) =>
    makeRelation(workspace, edit, object, {
      name,
      group,
      payload: one,
      path: isMorph ? ["morphRelationsCreationPayload", index] : ["relationCreationPayload"],
      attempt,
    }),
  );
  const problems = made.flatMap((one) => one.problems);
  if (isMorph && isTaken(object, name)) problems.push(takenGroup(object, name, input));
  if (problems.length > 0) return refuse(attempt, "invalid", problems);
  for (const { sides } of made) {
    if (sides === null) continue;
    edit.addField(object.id, { ...raw, ...ownOf(sides.source) });
    edit.addField(sides.targetId, sides.target);
  }
  return settle(attempt, edit, { subjectId: made[0]?.sides?.source.id ?? null });
}

/** What a relation decides of its field; the rest is what the input says. */
function ownOf({ id, name, type, isCustom, relation }: RawField): Partial<RawField> {
  return { id, name, type, isCustom, relation };
}

function rawOfInput(input: JsonObject): RawField {
  const facts = parseFieldFacts(input, "");
  // Empty rather than absent, so that what is missing in them is told at their place.
  const hasChoices = facts.type === "SELECT" || facts.type === "MULTI_SELECT";
  return {
    ...facts,
    settings: facts.settings ?? {},
    options: facts.options ?? (hasChoices ? [] : null),
    id: null,
    isCustom: true,
    isActive: true,
    isSystem: false,
    isUIReadOnly: false,
    defaultValue: readValue(input, "defaultValue"),
    standardOverrides: null,
    relation: null,
  };
}

/** Payloads that the type needs and does not have, or has and cannot take. */
function misplacedPayloads(
  { type, name }: RawField,
  object: ObjectType,
  { input }: Attempt,
  hasOne: boolean,
  hasMany: boolean,
): readonly MetadataProblem[] {
  const names = { object: object.nameSingular, field: name ?? "" };
  const problems: MetadataProblem[] = [];
  for (const [key, owner, isGiven] of [
    ["relationCreationPayload", "RELATION", hasOne],
    ["morphRelationsCreationPayload", "MORPH_RELATION", hasMany],
  ] as const) {
    if (type === owner && !isGiven)
      problems.push(
        problem("FIELD_METADATA_RELATION_MALFORMED", input, [key], {
          ...saying(diagnose("relation/missing", "", { ...names, type: owner })),
          fix: `Add ${key} with type and targetObjectMetadataId.`,
        }),
      );
    if (type !== owner && isGiven)
      problems.push(
        problem("INVALID_FIELD_INPUT", input, [key], {
          ...saying(diagnose("relation/not-allowed", "", { ...names, type: type ?? "" })),
          fix: `Make it a ${owner}, or remove ${key}.`,
        }),
      );
  }
  return problems;
}

/** True when a field or a morph group of the object has the name. */
export function isTaken(object: ObjectType, name: string): boolean {
  return object.fieldsByName.has(name) || object.fields.some(({ relation }) => relation?.morphGroup === name);
}

export function takenGroup(object: ObjectType, name: string, input: JsonObject): MetadataProblem {
  const told = diagnose("field/duplicate-name", "", { object: object.nameSingular, field: name });
  return problem("NOT_AVAILABLE", input, ["name"], saying(told));
}
