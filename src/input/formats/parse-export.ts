/** What a Twenty workspace exported → `RawWorkspace`: ids are kept, and ids that refer to fields become names. */
import { diagnose } from "../../core/diagnostics/codes.js";
import type { Diagnostic } from "../../core/diagnostics/diagnostic.js";
import { childPointer } from "../../core/json/json-pointer.js";
import type { JsonObject } from "../../core/json/json-value.js";
import { readBoolean, readObject, readString } from "../../core/json/read-key.js";
import type { ParsedModel } from "../../core/model/parse-model.js";
import { parseFieldFacts, readDuplicateCriteria } from "../../core/model/parse-model.js";
import { readDeprecation } from "../../core/model/deprecation.js";
import { fieldTexts, objectTexts } from "../../core/model/standard-overrides.js";
import { fieldTypes } from "../../core/model/workspace.js";
import type { RawField, RawObject } from "../../core/model/raw-workspace.js";
import type { Export, ExportedField, ExportedObject } from "./exported-object.js";
import { expandMorphs } from "./expand-morphs.js";
import { exportedRelations } from "./exported-relations.js";
import { standardObjects } from "./standard-objects.js";

/** Keys that are read, and keys that are known to say nothing that a model needs. */
const objectKeys = new Set(
  (
    "id nameSingular namePlural labelSingular labelPlural description icon color shortcut standardOverrides isCustom isRemote " +
    "isActive isSystem isUIReadOnly isUIEditable isUICreatable isSearchable isLabelSyncedWithName labelIdentifierFieldMetadataId " +
    "imageIdentifierFieldMetadataId duplicateCriteria deprecated fields fieldsList applicationId universalIdentifier workspaceId createdAt " +
    "updatedAt standardId dataSourceId targetTableName isAuditLogged indexMetadatas indexMetadataList __typename"
  ).split(" "),
);
const fieldKeys = new Set(
  (
    "id name type label description icon standardOverrides isCustom isActive isSystem isUIReadOnly isUIEditable isNullable " +
    "isUnique isLabelSyncedWithName defaultValue options settings deprecated relation morphRelations morphId relationTargetFieldMetadataId " +
    "relationTargetObjectMetadataId applicationId universalIdentifier workspaceId objectMetadataId object createdAt updatedAt " +
    "standardId storage relationDefinition fromRelationMetadata toRelationMetadata __typename"
  ).split(" "),
);

export function parseExport(given: Export): ParsedModel {
  const diagnostics: Diagnostic[] = [];
  const objects = given.objects.map(expandMorphs);
  if (given.hasMore) diagnostics.push(diagnose("export/incomplete", "", { count: objects.length }));
  diagnostics.push(...unknownKeys(given));
  const relations = exportedRelations(objects, (diagnostic) => diagnostics.push(diagnostic));
  const standardApplications = new Set(
    objects
      .filter(({ json }) => standardObjects.has(nameOf(json)))
      .flatMap(({ json }) => readString(json, "applicationId") ?? []),
  );
  const raw = objects.map((object): RawObject => {
    const isCustom = readBoolean(object.json, "isCustom") ?? isCustomObject(object.json, standardApplications);
    return parseObject(
      object,
      isCustom,
      object.fields.map((field) => {
        const parsed = parseField(field, object, isCustom);
        if (parsed.type === null) diagnostics.push(unknownType(field));
        return { ...parsed, relation: relations.get(field) ?? null };
      }),
    );
  });
  return { raw: { settings: null, settingsPointer: "/workspace", objects: raw }, diagnostics };
}

function parseObject(
  { json, pointer, fields }: ExportedObject,
  isCustom: boolean,
  raw: readonly RawField[],
): RawObject {
  const nameOfField = (key: string): string | null => {
    const id = readString(json, key);
    const field = id === null ? undefined : fields.find((one) => readString(one.json, "id") === id);
    return field === undefined ? null : readString(field.json, "name");
  };
  return {
    pointer,
    id: readString(json, "id"),
    nameSingular: readString(json, "nameSingular"),
    namePlural: readString(json, "namePlural"),
    labelSingular: readString(json, "labelSingular"),
    labelPlural: readString(json, "labelPlural"),
    description: readString(json, "description"),
    icon: readString(json, "icon"),
    color: readString(json, "color"),
    shortcut: readString(json, "shortcut"),
    isCustom,
    isActive: readBoolean(json, "isActive"),
    isSystem: readBoolean(json, "isSystem"),
    isRemote: readBoolean(json, "isRemote"),
    isUIReadOnly: isUIReadOnly(json),
    isSearchable: readBoolean(json, "isSearchable"),
    isLabelSyncedWithName: readBoolean(json, "isLabelSyncedWithName"),
    skipNameField: true,
    labelIdentifier: nameOfField("labelIdentifierFieldMetadataId"),
    imageIdentifier: nameOfField("imageIdentifierFieldMetadataId"),
    duplicateCriteria: readDuplicateCriteria(json),
    searchFields: searchFieldsOf(fields),
    deprecated: readDeprecation(json),
    standardOverrides: isCustom ? null : overridesOf(json, objectTexts),
    fields: raw,
  };
}

function parseField({ json, pointer }: ExportedField, object: ExportedObject, isCustomOfObject: boolean): RawField {
  const application = readString(json, "applicationId");
  const isOfOther = application !== null && application !== readString(object.json, "applicationId");
  const isCustom = readBoolean(json, "isCustom") ?? (isOfOther && !isCustomOfObject ? true : null);
  return {
    ...parseFieldFacts(json, pointer),
    standardOverrides: (isCustom ?? isCustomOfObject) ? null : overridesOf(json, fieldTexts),
    isCustom,
    isUIReadOnly: isUIReadOnly(json),
    relation: null,
  };
}

function isCustomObject(json: JsonObject, standardApplications: ReadonlySet<string>): boolean {
  const application = readString(json, "applicationId");
  return application === null ? !standardObjects.has(nameOf(json)) : !standardApplications.has(application);
}

/**
 * Texts of standard parts as the workspace changed them, beside the texts themselves. Answers that show the changed
 * text in both places do not say what it was before.
 */
function overridesOf(json: JsonObject, keys: readonly string[]): JsonObject | null {
  const overrides = readObject(json, "standardOverrides");
  const given = keys.flatMap((key): [string, string][] => {
    const text = overrides && readString(overrides, key);
    return text === null || text === readString(json, key) ? [] : [[key, text]];
  });
  return given.length === 0 ? null : Object.fromEntries(given);
}

function isUIReadOnly(json: JsonObject): boolean | null {
  const isEditable = readBoolean(json, "isUIEditable");
  return readBoolean(json, "isUIReadOnly") ?? (isEditable === null ? null : !isEditable);
}

/** An export names the columns of its search vector only inside the SQL expression that fills it. */
function searchFieldsOf(fields: readonly ExportedField[]): readonly string[] | null {
  const vector = fields.find(({ json }) => readString(json, "type") === "TS_VECTOR");
  const expression = vector && readString(readObject(vector.json, "settings") ?? {}, "asExpression");
  if (!expression) return null;
  const columns = [...expression.matchAll(/"([A-Za-z][A-Za-z0-9]*)"/g)].map(([, column]) => column ?? "");
  const names = fields.flatMap(({ json }) => readString(json, "name") ?? []).toSorted((a, b) => b.length - a.length);
  const found = columns.flatMap((column) => names.find((name) => column === name || isColumnOf(column, name)) ?? []);
  return found.length === 0 ? null : [...new Set(found)];
}

function isColumnOf(column: string, field: string): boolean {
  return column.startsWith(field) && /^[A-Z]/.test(column.slice(field.length));
}

function nameOf(json: JsonObject): string {
  return readString(json, "nameSingular") ?? "";
}

function unknownType({ json, pointer }: ExportedField): Diagnostic {
  const type = readString(json, "type");
  return type === null
    ? diagnose("shape/missing-key", pointer, { key: "type" })
    : diagnose("field/unknown-type", childPointer(pointer, "type"), { type, types: fieldTypes });
}

/** Each unknown key once, at its first place. */
function unknownKeys(given: Export): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const look = (json: JsonObject, pointer: string, known: ReadonlySet<string>, where: string): void => {
    for (const key of Object.keys(json))
      if (!known.has(key) && !found.has(`${where} ${key}`))
        found.set(`${where} ${key}`, diagnose("export/unknown-key", childPointer(pointer, key), { key, where }));
  };
  for (const object of given.objects) {
    look(object.json, object.pointer, objectKeys, "objects");
    for (const field of object.fields) look(field.json, field.pointer, fieldKeys, "fields");
  }
  return [...found.values()];
}
