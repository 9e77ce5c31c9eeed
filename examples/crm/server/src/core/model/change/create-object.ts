import { isJsonObject } from "../../json/json-value.js";
import type { JsonObject } from "../../json/json-value.js";
import { readBoolean, readList, readString } from "../../json/read-key.js";
import { capitalize } from "../../naming/case.js";
import { readDeprecation } from "../deprecation.js";
import { nameField } from "../draft-object.js";
import { builtPointer } from "../raw-of-object.js";
import type { RawObject } from "../raw-workspace.js";
import { rawField } from "../raw-workspace.js";
import { fieldKey, objectKey } from "../stable-id.js";
import { systemFieldNames, systemFields } from "../system-fields.js";
import type { Workspace } from "../workspace.js";
import { addDefaultRelations } from "./add-default-relations.js";
import type { Attempt } from "./attempt.js";
import { refuse } from "./attempt.js";
import { checkInput, tidyInput } from "./check-input.js";
import { metadataInputSchemas } from "./metadata-input-schemas.js";
import { createField } from "./create-field.js";
import type { ChangeOutcome, MetadataProblem } from "./model-change.js";
import { ModelEdit } from "./model-edit.js";
import { settle } from "./settle.js";

export function createObject(workspace: Workspace, given: JsonObject): ChangeOutcome {
  const attempt: Attempt = {
    metadataName: "objectMetadata",
    action: "create",
    subject: isJsonObject(given) ? namesIn(given) : {},
    input: given,
  };
  const misshapen = checkInput(attempt, metadataInputSchemas.createObject);
  if (misshapen !== null) return misshapen;
  const input = tidyInput(given);
  const edit = new ModelEdit(workspace);
  const names = {
    nameSingular: readString(input, "nameSingular") ?? "",
    labelSingular: capitalize(readString(input, "labelSingular") ?? ""),
  };
  const id = edit.freeId(objectKey(names.nameSingular));
  const raw = rawOfInput(input, names, id, edit);
  edit.addObject(id, raw);
  addDefaultRelations(workspace, edit, { id, icon: raw.icon, ...names });
  const fields = (readList(given, "fields") ?? []).filter(isJsonObject);
  return withFields(settle({ ...attempt, input }, edit, { subjectId: id }), id, fields, attempt);
}

/** The object with its own fields, each made as if it came later; what stands against any is told at its place. */
function withFields(
  made: ChangeOutcome,
  objectMetadataId: string,
  fields: readonly JsonObject[],
  attempt: Attempt,
): ChangeOutcome {
  if (made.refusal !== null || fields.length === 0) return made;
  let { workspace } = made.changed;
  const problems: MetadataProblem[] = [];
  for (const [index, field] of fields.entries()) {
    const { refusal, changed } = createField(workspace, { ...field, objectMetadataId });
    if (refusal === null) workspace = changed.workspace;
    else
      for (const problem of refusal.problems)
        problems.push({ ...problem, path: `fields[${index}]${problem.path === "" ? "" : `.${problem.path}`}` });
  }
  return problems.length > 0
    ? refuse(attempt, "invalid", problems)
    : { refusal: null, changed: { ...made.changed, workspace } };
}

function namesIn(input: JsonObject): JsonObject {
  return { nameSingular: readString(input, "nameSingular"), namePlural: readString(input, "namePlural") };
}

function rawOfInput(
  input: JsonObject,
  { nameSingular, labelSingular }: { readonly nameSingular: string; readonly labelSingular: string },
  id: string,
  edit: ModelEdit,
): RawObject {
  const isNameless = readBoolean(input, "skipNameField") === true;
  // Ids are given, since those that follow from the names may still belong to an object that had these names before.
  const fields = [
    ...systemFieldNames.map((name) => rawField(builtPointer, name, systemFields[name].type)),
    ...(isNameless ? [] : [nameField(builtPointer)]),
  ].map((field) => ({ ...field, id: edit.freeId(fieldKey(nameSingular, field.name ?? "")) }));
  return {
    pointer: "",
    id,
    nameSingular,
    namePlural: readString(input, "namePlural"),
    labelSingular,
    labelPlural: capitalize(readString(input, "labelPlural") ?? ""),
    description: readString(input, "description"),
    icon: readString(input, "icon"),
    color: readString(input, "color"),
    shortcut: readString(input, "shortcut"),
    isCustom: true,
    isActive: true,
    isSystem: false,
    isRemote: readBoolean(input, "isRemote"),
    isUIReadOnly: false,
    isSearchable: readBoolean(input, "isSearchable"),
    isLabelSyncedWithName: readBoolean(input, "isLabelSyncedWithName"),
    skipNameField: isNameless,
    labelIdentifier: null,
    imageIdentifier: null,
    duplicateCriteria: null,
    searchFields: null,
    deprecated: readDeprecation(input),
    standardOverrides: null,
    fields,
  };
}
