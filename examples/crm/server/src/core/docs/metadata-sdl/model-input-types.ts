import type { SdlType } from "../sdl/sdl-type.js";
import { inputType, type Line } from "./define-type.js";

const objectTexts: readonly Line[] = [
  ["description", "String", "What a record is"],
  ["icon", "String", "Name of its icon, such as IconRocket"],
  ["shortcut", "String", "Key that opens it in user interfaces"],
  ["color", "String", "Colour of its icon"],
];
const deprecated: Line = ["deprecated", "DeprecationInput", "That nothing new should use it; null takes it back"];
const force: Line = ["force", "Boolean", "Delete it though it is active, with everything it holds"];

const newField: readonly Line[] = [
  ["type", "FieldMetadataType!", "What it holds"],
  ["name", "String!", "Key in every record, in camelCase"],
  ["label", "String!", "As people read it"],
  ["description", "String", "What it means"],
  ["icon", "String", "Name of its icon"],
  ["isCustom", "Boolean", "Not used: what clients create is the workspace's own"],
  ["isActive", "Boolean", "Not used: new fields are active"],
  ["isSystem", "Boolean", "Not used: new fields are not of the system"],
  ["isUIReadOnly", "Boolean", "Not used: new fields can be edited"],
  ["isNullable", "Boolean", "Whether it may be empty"],
  ["isUnique", "Boolean", "Whether values must differ"],
  ["defaultValue", "JSON", "What new records get; constants are quoted inside the text"],
  ["options", "JSON", "The choices of a SELECT or MULTI_SELECT"],
  ["settings", "JSON", "Settings of its type"],
  deprecated,
  ["isLabelSyncedWithName", "Boolean", "The name must be the label in camelCase, and follows it"],
  ["isRemoteCreation", "Boolean", "Of remote objects; not used"],
  [
    "relationCreationPayload",
    "JSON",
    "Where a RELATION leads: type, targetObjectMetadataId, targetFieldLabel, targetFieldIcon",
  ],
  ["morphRelationsCreationPayload", "[JSON!]", "Where a MORPH_RELATION leads: one such payload for each target"],
];

/** Inputs that change the model. */
export const modelInputTypes: readonly SdlType[] = [
  inputType("DeprecationInput", "That an object or field works as before and nothing new should use it", [
    ["since", "String", "Day from which on it should not be used: 2026-01-31"],
    ["sunset", "String", "Day on which it may stop working, after since"],
    ["replacement", "String", "What to use instead: a name of the model, or words for people"],
    ["reason", "String", "Why, in a sentence"],
  ]),
  inputType("CreateOneObjectInput", "The object to create", [["object", "CreateObjectInput!", "The object"]]),
  inputType("CreateObjectInput", "A new object; its system fields come by themselves", [
    ["nameSingular", "String!", "Name of one record in the APIs: rocket"],
    ["namePlural", "String!", "Name of many, another word: rockets"],
    ["labelSingular", "String!", "As people read it"],
    ["labelPlural", "String!", "As people read it, of many"],
    ...objectTexts,
    deprecated,
    ["skipNameField", "Boolean", "No field name is added: records are named by their id"],
    ["isRemote", "Boolean", "Must not be true: remote objects are not served"],
    ["primaryKeyColumnType", "String", "Of remote objects; not used"],
    ["primaryKeyFieldMetadataSettings", "JSON", "Of remote objects; not used"],
    ["isLabelSyncedWithName", "Boolean", "Names must be the labels in camelCase, and follow them"],
    ["isSearchable", "Boolean", "Whether the search over all objects looks into it"],
  ]),
  inputType("UpdateOneObjectInput", "The object to change, and how", [
    ["id", "UUID!", "Id or name of the object"],
    ["update", "UpdateObjectPayload!", "What changes"],
  ]),
  inputType("UpdateObjectPayload", "What changes of an object; the rest stays", [
    ["labelSingular", "String", "As people read it"],
    ["labelPlural", "String", "As people read it, of many"],
    ["nameSingular", "String", "Name of one record in the APIs; rows are kept"],
    ["namePlural", "String", "Name of many in the APIs"],
    ...objectTexts,
    deprecated,
    ["isActive", "Boolean", "Whether the record APIs serve it"],
    ["labelIdentifierFieldMetadataId", "UUID", "The field that names a record"],
    ["imageIdentifierFieldMetadataId", "UUID", "The field that pictures a record"],
    ["isLabelSyncedWithName", "Boolean", "Names follow the labels"],
    ["isSearchable", "Boolean", "Whether the search over all objects looks into it"],
  ]),
  inputType("DeleteOneObjectInput", "The object to delete", [["id", "UUID!", "Id or name of the object"], force]),
  inputType("CreateOneFieldMetadataInput", "The field to create", [["field", "CreateFieldInput!", "The field"]]),
  inputType("CreateFieldInput", "A new field", [
    ["objectMetadataId", "UUID!", "Id or name of the object it is for"],
    ...newField,
  ]),
  inputType("UpdateOneFieldMetadataInput", "The field to change, and how", [
    ["id", "UUID!", "Id of the field, or its name behind the object's: company.name"],
    ["update", "UpdateFieldInput!", "What changes"],
  ]),
  inputType("UpdateFieldInput", "What changes of a field; the rest stays", [
    ["universalIdentifier", "String", "Not used"],
    ["name", "String", "Key in every record; values are kept"],
    ["label", "String", "As people read it"],
    ["description", "String", "What it means"],
    ["icon", "String", "Name of its icon"],
    ["isActive", "Boolean", "Whether the record APIs serve it"],
    ["isSystem", "Boolean", "Not used"],
    ["isUIReadOnly", "Boolean", "Not used"],
    ["isNullable", "Boolean", "Not used"],
    ["isUnique", "Boolean", "Whether values must differ"],
    ["defaultValue", "JSON", "What new records get"],
    ["options", "JSON", "The choices, known again by their ids or values"],
    ["optionReplacements", "JSON", "What records get instead of a choice that goes: {OLD: NEW}"],
    ["settings", "JSON", "Settings of its type"],
    deprecated,
    ["objectMetadataId", "UUID", "Not used: a field stays with its object"],
    ["isLabelSyncedWithName", "Boolean", "The name follows the label"],
    ["morphRelationsUpdatePayload", "[JSON!]", "Further targets of a MORPH_RELATION"],
  ]),
  inputType("DeleteOneFieldInput", "The field to delete", [
    ["id", "UUID!", "Id of the field, or its name behind the object's: company.name"],
    force,
  ]),
];
