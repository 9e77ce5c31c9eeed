import { findFieldOf, isNotFound } from "../../metadata/find-in-model.js";
import { jsonEqual } from "../../json/json-equal.js";
import type { JsonObject, JsonValue } from "../../json/json-value.js";
import { readDeprecation } from "../deprecation.js";
import { objectTexts } from "../standard-overrides.js";
import type { ObjectType } from "../workspace.js";
import { ignoredKeys } from "./metadata-input-schemas.js";
import { changedTexts } from "./texts.js";

/** What a key is to be. `missing` is set where it names a field that is not there (null: where it names none). */
export type ChangedKeys = ReadonlyMap<string, { readonly wanted: JsonValue; readonly missing?: string | null }>;

/** Keys of an input that ask for something other than what is. */
export function changedObjectKeys(object: ObjectType, input: JsonObject): ChangedKeys {
  const changed = new Map<string, { readonly wanted: JsonValue; readonly missing?: string | null }>();
  const texts = changedTexts(object, objectTexts, input);
  for (const [key, given] of Object.entries(input)) {
    if (key === "standardOverrides") {
      const asksForOverride = object.isCustom && hasText(given);
      const isOverridden =
        !object.isCustom && objectTexts.some((text) => texts.has(text) && !Object.hasOwn(input, text));
      if (asksForOverride || isOverridden) changed.set(key, { wanted: given });
    } else if (key === "labelIdentifierFieldMetadataId" || key === "imageIdentifierFieldMetadataId")
      addIdentifier(object, key, given, changed);
    else if (key === "deprecated") {
      if (!jsonEqual(readDeprecation(input), object.deprecated)) changed.set(key, { wanted: given });
    } else if (isText(key)) {
      if (texts.has(key)) changed.set(key, { wanted: given });
    } else if (Object.hasOwn(presentFacts, key)) {
      if (!jsonEqual(given, presentFacts[key]?.(object) ?? null)) changed.set(key, { wanted: given });
    } else if (!ignoredKeys.has(key)) throw new Error(`Key "${key}" of an object has no meaning`);
  }
  return changed;
}

function isText(key: string): key is (typeof objectTexts)[number] {
  return objectTexts.some((text) => text === key);
}

function hasText(overrides: JsonValue): boolean {
  return overrides !== null && Object.values(overrides as JsonObject).some((text) => text !== null);
}

const presentFacts: Readonly<Record<string, (object: ObjectType) => JsonValue>> = {
  id: ({ id }) => id,
  nameSingular: ({ nameSingular }) => nameSingular,
  namePlural: ({ namePlural }) => namePlural,
  shortcut: ({ shortcut }) => shortcut,
  isActive: ({ isActive }) => isActive,
  isSearchable: ({ isSearchable }) => isSearchable,
  isLabelSyncedWithName: ({ isLabelSyncedWithName }) => isLabelSyncedWithName,
  isCustom: ({ isCustom }) => isCustom,
  isRemote: () => false,
  isSystem: ({ isSystem }) => isSystem,
  isUIReadOnly: ({ isUIReadOnly }) => isUIReadOnly,
};

function addIdentifier(
  object: ObjectType,
  key: "labelIdentifierFieldMetadataId" | "imageIdentifierFieldMetadataId",
  given: JsonValue,
  changed: Map<string, { readonly wanted: JsonValue; readonly missing?: string | null }>,
): void {
  const isLabel = key === "labelIdentifierFieldMetadataId";
  const present = isLabel ? object.labelIdentifier : object.imageIdentifier;
  if (typeof given !== "string") {
    if (present !== null) changed.set(key, isLabel ? { wanted: null, missing: null } : { wanted: null });
    return;
  }
  const found = findFieldOf(object, given);
  if (isNotFound(found)) changed.set(key, { wanted: given, missing: given });
  else if (found.field.name !== present) changed.set(key, { wanted: found.field.id });
}

const cosmetic = [...objectTexts, "standardOverrides", "isActive", "deprecated"];
const standard = [...cosmetic, "isSearchable", "imageIdentifierFieldMetadataId"];
const custom = [
  ...objectTexts,
  "nameSingular",
  "namePlural",
  "shortcut",
  "isActive",
  "deprecated",
  "isSearchable",
  "isLabelSyncedWithName",
  "labelIdentifierFieldMetadataId",
  "imageIdentifierFieldMetadataId",
];

/** Keys of an update that may change something of this object. */
export function editableObjectKeys({ isSystem, isCustom }: ObjectType): readonly string[] {
  if (isSystem) return isCustom ? cosmetic.filter((key) => key !== "standardOverrides") : cosmetic;
  return isCustom ? custom : standard;
}
