import type { JsonObject } from "../../core/json/json-value.js";
import type { MetadataProblem, ModelChange, ModelRefusal } from "../../core/model/change/model-change.js";
import type { Workspace } from "../../core/model/workspace.js";
import type { SchemaRefusal, SchemaRefusalReason } from "../database/schema/change/schema-change-refused.js";

const metadataNames: Record<ModelChange["kind"], ModelRefusal["metadataName"]> = {
  createObject: "objectMetadata",
  updateObject: "objectMetadata",
  deleteObject: "objectMetadata",
  createField: "fieldMetadata",
  updateField: "fieldMetadata",
  deleteField: "fieldMetadata",
  updateSettings: "workspace",
};

const actions: Record<ModelChange["kind"], ModelRefusal["action"]> = {
  createObject: "create",
  updateObject: "update",
  deleteObject: "delete",
  createField: "create",
  updateField: "update",
  deleteField: "delete",
  updateSettings: "update",
};

/** Keys of the input that ask for what the rows do not allow. */
const paths: Record<SchemaRefusalReason, string> = {
  valuesMissing: "isNullable",
  valuesRepeated: "isUnique",
  targetsMissing: "relation",
  defaultUnreadable: "defaultValue",
  typeDiffers: "settings",
  generationDiffers: "type",
  optionInUse: "options",
  usedElsewhere: "",
};

/** The refusal of a change that follows the rules of models, and that the rows of the database do not allow. */
export function refusalOfRows(
  change: ModelChange,
  workspace: Workspace,
  refusals: readonly SchemaRefusal[],
): ModelRefusal {
  return {
    kind: "invalid",
    metadataName: metadataNames[change.kind],
    action: actions[change.kind],
    subject: subjectOf(change, workspace),
    problems: refusals.map(problemOf),
  };
}

function problemOf({ reason, fieldId, value, message, fix }: SchemaRefusal): MetadataProblem {
  return {
    code: fieldId === null ? "INVALID_OBJECT_INPUT" : "INVALID_FIELD_INPUT",
    diagnostic: null,
    message,
    fix,
    path: paths[reason],
    value,
  };
}

function subjectOf(change: ModelChange, { objects }: Workspace): JsonObject {
  if ("input" in change && !("id" in change)) {
    const { nameSingular, namePlural, name } = change.input;
    return given({ nameSingular, namePlural, name });
  }
  if (!("id" in change)) return {};
  const object = objects.find(({ id }) => id === change.id);
  if (object !== undefined)
    return { universalIdentifier: object.id, nameSingular: object.nameSingular, namePlural: object.namePlural };
  const field = objects.flatMap(({ fields }) => fields).find(({ id }) => id === change.id);
  return field === undefined ? {} : { universalIdentifier: field.id, name: field.name };
}

function given(values: { readonly [key: string]: JsonObject[string] | undefined }): JsonObject {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
