import { deepFreeze } from "../json/deep-freeze.js";
import type { Field, FieldType, ObjectType } from "./workspace.js";
import { buildField } from "./build-field.js";
import type { ObjectDraft } from "./model-draft.js";
import { objectKey, stableId } from "./stable-id.js";
import { objectTexts, override } from "./standard-overrides.js";

/** Types of fields that can name a record. */
export const labelIdentifierTypes: readonly FieldType[] = ["TEXT", "FULL_NAME", "UUID"];

/** Types of fields that full-text search can look into. */
export const searchableTypes: readonly FieldType[] = [
  "TEXT",
  "FULL_NAME",
  "EMAILS",
  "PHONES",
  "LINKS",
  "ADDRESS",
  "RICH_TEXT",
  "UUID",
];

/** The finished object of a draft, frozen. Fields of unknown type are left out, so it may be less than was meant. */
export function buildObject(draft: ObjectDraft): ObjectType {
  const { raw } = draft;
  const fields = draft.fields.flatMap((field) => buildField(field, draft) ?? []);
  const labelIdentifier = raw.labelIdentifier ?? defaultLabelIdentifier(fields);
  const { labelSingular, labelPlural } = draft;
  const { description, icon, color } = raw;
  const texts = override({ labelSingular, labelPlural, description, icon, color }, objectTexts, raw.standardOverrides);
  return Object.freeze({
    id: raw.id?.toLowerCase() ?? stableId(objectKey(draft.nameSingular)),
    nameSingular: draft.nameSingular,
    namePlural: draft.namePlural,
    labelSingular: texts.labelSingular ?? labelSingular,
    labelPlural: texts.labelPlural ?? labelPlural,
    description: texts.description,
    icon: texts.icon,
    color: texts.color,
    shortcut: raw.shortcut,
    isCustom: draft.isCustom,
    isActive: raw.isActive ?? true,
    isSystem: raw.isSystem ?? false,
    isUIReadOnly: raw.isUIReadOnly ?? false,
    isSearchable: raw.isSearchable ?? true,
    isLabelSyncedWithName: raw.isLabelSyncedWithName ?? false,
    labelIdentifier,
    imageIdentifier: raw.imageIdentifier,
    duplicateCriteria:
      raw.duplicateCriteria === null || raw.duplicateCriteria.length === 0
        ? null
        : Object.freeze(raw.duplicateCriteria.map((criterion) => Object.freeze([...criterion]))),
    searchFields: Object.freeze([...(raw.searchFields ?? defaultSearchFields(fields, labelIdentifier))]),
    deprecated: deepFreeze(raw.deprecated),
    fields: Object.freeze(fields),
    fieldsByName: new Map(fields.map((field) => [field.name, field])),
    original: texts.original,
  });
}

/** `name`, else `title`, else the id. */
function defaultLabelIdentifier(fields: readonly Field[]): string {
  const namesRecord = (name: string): boolean =>
    fields.some((field) => field.name === name && field.isActive && labelIdentifierTypes.includes(field.type));
  return ["name", "title"].find(namesRecord) ?? "id";
}

/** The field that names a record, unless that is a mere id. */
export function defaultSearchFields(fields: readonly Field[], labelIdentifier: string): readonly string[] {
  const field = fields.find((one) => one.name === labelIdentifier);
  return field === undefined || field.type === "UUID" || !searchableTypes.includes(field.type) ? [] : [field.name];
}
