import { fieldKinds } from "../fields/field-kinds.js";
import { ratingValues } from "../fields/rating.js";
import { deepFreeze } from "../json/deep-freeze.js";
import type { JsonObject, JsonValue } from "../json/json-value.js";
import { sortKeys } from "../json/sort-keys.js";
import { labelFromOptionValue, optionValueFromLabel } from "../naming/label-names.js";
import type { FieldDraft, ObjectDraft } from "./model-draft.js";
import type { RawField } from "./raw-workspace.js";
import { fieldKey, optionKey, stableId } from "./stable-id.js";
import { fieldTexts, override } from "./standard-overrides.js";
import { isSystemFieldName, systemFieldOf } from "./system-fields.js";
import type { Field, FieldOption, FieldType, Relation } from "./workspace.js";

/** The finished field of a draft, frozen; null where its type is not known. */
export function buildField(draft: FieldDraft, object: ObjectDraft): Field | null {
  const { raw, name, type } = draft;
  if (type === null) return null;
  const system = systemFieldOf(name, type);
  const texts = override(
    {
      label: draft.label,
      description: raw.description ?? system?.description ?? null,
      icon: raw.icon ?? system?.icon ?? null,
    },
    fieldTexts,
    raw.standardOverrides,
  );
  return deepFreeze({
    id: raw.id?.toLowerCase() ?? stableId(fieldKey(object.nameSingular, name)),
    name,
    type,
    label: texts.label ?? draft.label,
    description: texts.description,
    icon: texts.icon,
    isCustom: draft.isCustom,
    isActive: raw.isActive ?? true,
    isSystem: raw.isSystem ?? isSystemFieldName(name),
    isUIReadOnly: raw.isUIReadOnly ?? system?.isUIReadOnly ?? false,
    isNullable: raw.isNullable ?? system?.isNullable ?? true,
    isUnique: raw.isUnique ?? false,
    isLabelSyncedWithName: raw.isLabelSyncedWithName ?? false,
    defaultValue: sortKeys(raw.defaultValue ?? system?.defaultValue ?? null),
    options: buildOptions(raw, type, (value) => stableId(optionKey(object.nameSingular, name, value))),
    settings: buildSettings(raw.settings ?? system?.settings ?? {}, draft.relation),
    relation: draft.relation,
    deprecated: raw.deprecated,
    original: texts.original,
  });
}

function buildOptions(raw: RawField, type: FieldType, idOf: (value: string) => string): readonly FieldOption[] | null {
  if (!fieldKinds[type].hasOptions) return null;
  if (type === "RATING" && raw.options === null) return ratingOptions(idOf);
  return (raw.options ?? [])
    .map((option, index) => {
      const value = option.value ?? optionValueFromLabel(option.label ?? "");
      return {
        id: option.id?.toLowerCase() ?? idOf(value),
        value,
        label: option.label ?? labelFromOptionValue(value),
        color: option.color,
        position: option.position ?? index,
        deprecated: option.deprecated,
      };
    })
    .toSorted((a, b) => a.position - b.position);
}

function ratingOptions(idOf: (value: string) => string): readonly FieldOption[] {
  return ratingValues.map((value, position) => ({
    id: idOf(value),
    value,
    label: String(position + 1),
    color: null,
    position,
    deprecated: null,
  }));
}

/** Settings of a relation are always those that its relation gives; other types keep what they were given. */
function buildSettings(settings: JsonObject, relation: Relation | null): JsonObject {
  const kept = Object.fromEntries(
    Object.entries(settings).filter(([key, value]) => value !== null && !(relation !== null && isOfRelation(key))),
  );
  const derived: Record<string, JsonValue> =
    relation === null
      ? {}
      : relation.type === "MANY_TO_ONE"
        ? { joinColumnName: relation.joinColumnName, onDelete: relation.onDelete, relationType: relation.type }
        : { relationType: relation.type };
  return sortKeys({ ...kept, ...derived }) as JsonObject;
}

/** True for the settings of a relation field that repeat its relation. */
export function isOfRelation(key: string): boolean {
  return key === "relationType" || key === "onDelete" || key === "joinColumnName";
}
