/** Authoring format (a JSON value) → `RawWorkspace`, with every place that does not have the shape of a model. */
import { checkSchema, describeType } from "../json/check-schema.js";
import { childPointer } from "../json/json-pointer.js";
import type { JsonObject, JsonValue } from "../json/json-value.js";
import { isJsonObject, spellJson } from "../json/json-value.js";
import {
  readBoolean,
  readList,
  readNumber,
  readObject,
  readOneOf,
  readString,
  readStrings,
  readValue,
} from "../json/read-key.js";
import { diagnoseSchemaProblem } from "../diagnostics/diagnose-schema-problem.js";
import { diagnose } from "../diagnostics/codes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { readDeprecation } from "./deprecation.js";
import { fieldTypeSchema, modelSchema, schemasOfRules } from "./model-schema.js";
import type { RawField, RawObject, RawOption, RawRelation, RawWorkspace } from "./raw-workspace.js";
import type { FieldType } from "./workspace.js";
import { fieldTypes, onDeleteActions, relationTypes } from "./workspace.js";

export interface ParsedModel {
  readonly raw: RawWorkspace;
  readonly diagnostics: readonly Diagnostic[];
}

export function parseModel(model: JsonValue): ParsedModel {
  const diagnostics = checkSchema(model, modelSchema, { skip: schemasOfRules }).map((problem) =>
    problem.kind === "not-allowed" && problem.allowed === fieldTypeSchema.enum
      ? diagnose("field/unknown-type", problem.pointer, { type: spellJson(problem.value), types: fieldTypes })
      : diagnoseSchemaProblem(problem),
  );
  const top = isJsonObject(model) ? model : {};
  const settings = readValue(top, "workspace");
  if (settings !== null && !isJsonObject(settings))
    diagnostics.push(
      diagnose("shape/wrong-type", "/workspace", {
        place: `"workspace"`,
        expected: "an object",
        actual: describeType(settings),
      }),
    );
  const raw: RawWorkspace = {
    settings: isJsonObject(settings) ? settings : null,
    settingsPointer: "/workspace",
    objects: parseEach(readList(top, "objects"), "/objects", parseObject),
  };
  return { raw, diagnostics };
}

/** A field type by its name; `RICH_TEXT_V2` is `RICH_TEXT`. */
export function readFieldType(field: JsonObject): FieldType | null {
  return readString(field, "type") === "RICH_TEXT_V2" ? "RICH_TEXT" : readOneOf(field, "type", fieldTypes);
}

/** Parses the items that are JSON objects, each with its pointer. */
export function parseEach<Item>(
  list: readonly JsonValue[] | null,
  pointer: string,
  parse: (item: JsonObject, pointer: string) => Item,
): readonly Item[] {
  return (list ?? []).flatMap((item, index) => (isJsonObject(item) ? [parse(item, childPointer(pointer, index))] : []));
}

function parseObject(object: JsonObject, pointer: string): RawObject {
  return {
    pointer,
    id: readString(object, "id"),
    nameSingular: readString(object, "nameSingular"),
    namePlural: readString(object, "namePlural"),
    labelSingular: readString(object, "labelSingular"),
    labelPlural: readString(object, "labelPlural"),
    description: readString(object, "description"),
    icon: readString(object, "icon"),
    color: readString(object, "color"),
    shortcut: readString(object, "shortcut"),
    isCustom: readBoolean(object, "isCustom"),
    isActive: readBoolean(object, "isActive"),
    isSystem: readBoolean(object, "isSystem"),
    isRemote: readBoolean(object, "isRemote"),
    isUIReadOnly: readBoolean(object, "isUIReadOnly"),
    isSearchable: readBoolean(object, "isSearchable"),
    isLabelSyncedWithName: readBoolean(object, "isLabelSyncedWithName"),
    skipNameField: readBoolean(object, "skipNameField"),
    labelIdentifier: readString(object, "labelIdentifierFieldName"),
    imageIdentifier: readString(object, "imageIdentifierFieldName"),
    duplicateCriteria: readDuplicateCriteria(object),
    searchFields: readStrings(object, "searchFields"),
    deprecated: readDeprecation(object),
    standardOverrides: readObject(object, "standardOverrides"),
    fields: parseEach(readList(object, "fields"), childPointer(pointer, "fields"), parseField),
  };
}

/** `duplicateCriteria` of an object in any format. */
export function readDuplicateCriteria(object: JsonObject): readonly (readonly string[])[] | null {
  return (
    readList(object, "duplicateCriteria")?.map((criterion) =>
      Array.isArray(criterion) ? criterion.filter((column) => typeof column === "string") : [],
    ) ?? null
  );
}

function parseField(field: JsonObject, pointer: string): RawField {
  const relation = readObject(field, "relation");
  return {
    ...parseFieldFacts(field, pointer),
    relation: relation === null ? null : parseRelation(relation, childPointer(pointer, "relation")),
  };
}

/** What all formats say of a field in the same words: everything but its relation. */
export function parseFieldFacts(field: JsonObject, pointer: string): Omit<RawField, "relation"> {
  const options = readList(field, "options");
  return {
    pointer,
    id: readString(field, "id"),
    name: readString(field, "name"),
    type: readFieldType(field),
    label: readString(field, "label"),
    description: readString(field, "description"),
    icon: readString(field, "icon"),
    isCustom: readBoolean(field, "isCustom"),
    isActive: readBoolean(field, "isActive"),
    isSystem: readBoolean(field, "isSystem"),
    isUIReadOnly: readBoolean(field, "isUIReadOnly"),
    isNullable: readBoolean(field, "isNullable"),
    isUnique: readBoolean(field, "isUnique"),
    isLabelSyncedWithName: readBoolean(field, "isLabelSyncedWithName"),
    defaultValue: readValue(field, "defaultValue"),
    options: options === null ? null : parseEach(options, childPointer(pointer, "options"), parseOption),
    settings: readObject(field, "settings"),
    deprecated: readDeprecation(field),
    standardOverrides: readObject(field, "standardOverrides"),
  };
}

function parseOption(option: JsonObject, pointer: string): RawOption {
  return {
    pointer,
    id: readString(option, "id"),
    value: readString(option, "value"),
    label: readString(option, "label"),
    color: readString(option, "color"),
    position: readNumber(option, "position"),
    deprecated: readDeprecation(option),
  };
}

function parseRelation(relation: JsonObject, pointer: string): RawRelation {
  return {
    pointer,
    type: readOneOf(relation, "type", relationTypes),
    targetObject: readString(relation, "targetObject"),
    inverseField: readString(relation, "inverseField"),
    inverseLabel: readString(relation, "inverseLabel"),
    inverseIcon: readString(relation, "inverseIcon"),
    onDelete: readOneOf(relation, "onDelete", onDeleteActions),
    joinColumnName: readString(relation, "joinColumnName"),
    morphGroup: readString(relation, "morphGroup"),
    mayCreateInverse: true,
  };
}
