import { findObject, isNotFound } from "../../metadata/find-in-model.js";
import { jsonEqual } from "../../json/json-equal.js";
import type { JsonObject, JsonValue } from "../../json/json-value.js";
import { isJsonObject } from "../../json/json-value.js";
import { readList } from "../../json/read-key.js";
import { readDeprecation } from "../deprecation.js";
import { fieldTexts } from "../standard-overrides.js";
import type { Field, FieldOption, ObjectType, Workspace } from "../workspace.js";
import { nextOptions } from "./change-options.js";
import { ignoredKeys } from "./metadata-input-schemas.js";
import { changedTexts } from "./texts.js";

/** Keys of an input that ask for something other than what is. */
export function changedFieldKeys(
  workspace: Workspace,
  object: ObjectType,
  field: Field,
  input: JsonObject,
): ReadonlySet<string> {
  const texts = changedTexts(field, fieldTexts, input);
  return new Set(
    Object.entries(input).flatMap(([key, given]) => {
      if (isText(key)) return texts.has(key) ? [key] : [];
      if (ignoredKeys.has(key) && !Object.hasOwn(differs, key)) return [];
      return differs[key]?.({ workspace, object, field, input, given }) === true ? [key] : [];
    }),
  );
}

interface Asked {
  readonly workspace: Workspace;
  readonly object: ObjectType;
  readonly field: Field;
  readonly input: JsonObject;
  readonly given: JsonValue;
}

const differs: Readonly<Record<string, (asked: Asked) => boolean>> = {
  id: ({ field, given }) => given !== field.id,
  name: ({ field, given }) => given !== field.name && given !== field.relation?.morphGroup,
  type: ({ field, given }) => given !== field.type && !(given === "RICH_TEXT_V2" && field.type === "RICH_TEXT"),
  objectMetadataId: ({ workspace, object, given }) => {
    const found = typeof given === "string" ? findObject(workspace, given) : { nearest: null };
    return isNotFound(found) || found.id !== object.id;
  },
  isActive: ({ field, given }) => given !== field.isActive,
  isUnique: ({ field, given }) => given !== field.isUnique,
  isNullable: ({ field, given }) => given !== field.isNullable,
  isCustom: ({ field, given }) => given !== field.isCustom,
  isSystem: ({ field, given }) => given !== field.isSystem,
  isUIReadOnly: ({ field, given }) => given !== field.isUIReadOnly,
  isLabelSyncedWithName: ({ field, given }) => given !== field.isLabelSyncedWithName,
  defaultValue: ({ field, given }) => !jsonEqual(given, field.defaultValue),
  deprecated: ({ field, input }) => !jsonEqual(readDeprecation(input), field.deprecated),
  settings: ({ field, given }) => !jsonEqual(nextSettings(field, given), field.settings),
  options: ({ object, field, given }) => optionsDiffer(object, field, given),
  optionReplacements: ({ given }) => isJsonObject(given) && Object.keys(given).length > 0,
  morphRelationsUpdatePayload: ({ input }) => (readList(input, "morphRelationsUpdatePayload") ?? []).length > 0,
  standardOverrides: ({ field, input, given }) =>
    field.isCustom
      ? isJsonObject(given) && Object.values(given).some((text) => text !== null)
      : fieldTexts.some((text) => !Object.hasOwn(input, text) && changedTexts(field, fieldTexts, input).has(text)),
};

function isText(key: string): key is (typeof fieldTexts)[number] {
  return fieldTexts.some((text) => text === key);
}

/** Settings that are given replace the present ones; those of a relation are laid over them. */
export function nextSettings(field: Field, given: JsonValue): JsonObject {
  const settings = isJsonObject(given) ? given : {};
  const kept = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null));
  return field.relation === null ? kept : { ...field.settings, ...kept };
}

function optionsDiffer(object: ObjectType, field: Field, given: JsonValue): boolean {
  const list: readonly JsonValue[] = Array.isArray(given) ? given : [];
  if (field.options === null) return list.length > 0;
  const next = nextOptions(object, field, list.filter(isJsonObject));
  const wanted = next
    .map(({ before: _thatItWas, pointer: _inInput, position, ...option }) => ({ ...option, position: position ?? 0 }))
    .toSorted((a, b) => a.position - b.position);
  const present = field.options.map((option: FieldOption): JsonObject => ({ ...option }));
  return !jsonEqual(wanted, present);
}

const texts = [...fieldTexts, "isActive", "deprecated"];
const valueKeys = ["defaultValue", "isUnique", "options", "optionReplacements", "settings"];

/** Keys of an update that may change something of this field. */
export function editableFieldKeys({ isSystem, isCustom, relation }: Field): readonly string[] {
  if (isSystem) return [];
  const own = isCustom ? [...texts, "name", "isLabelSyncedWithName"] : [...texts, "standardOverrides"];
  if (relation === null) return [...own, ...valueKeys];
  return [...own, "settings", ...(isCustom && relation.morphGroup !== null ? ["morphRelationsUpdatePayload"] : [])];
}
