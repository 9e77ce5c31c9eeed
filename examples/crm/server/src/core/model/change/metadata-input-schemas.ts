/** Shapes of what the metadata APIs take, as JSON Schema: read by the checks of a change and by every document. */
import type { JsonSchema } from "../../json/json-schema.js";
import { deprecationSchema } from "../deprecation.js";
import { fieldTypeSchema, labelSchema, nameSchema, optionSchema } from "../model-schema.js";
import { fieldTexts, objectTexts } from "../standard-overrides.js";
import { workspaceSettingsSchema } from "../workspace-settings-schema.js";
import { onDeleteActions, relationTypes } from "../workspace.js";

type Properties = Readonly<Record<string, JsonSchema>>;

const orNull = (schema: JsonSchema): JsonSchema =>
  typeof schema.type === "string" ? { ...schema, type: [schema.type, "null"] } : schema;
const allOrNull = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, orNull(schema)]));

const nullableText = (description: string): JsonSchema => ({ type: ["string", "null"], description });
const flag = (description: string, standard?: boolean): JsonSchema => ({
  type: "boolean",
  description,
  ...(standard === undefined ? {} : { default: standard }),
});
const ignored: JsonSchema = { deprecated: true, description: "Taken from older clients; has no effect." };
const unchangeable: JsonSchema = { description: "Cannot be changed: may only repeat the present value." };

/** Keys that older APIs take when something is created, and that say nothing. */
export const ignoredKeys: ReadonlySet<string> = new Set([
  "applicationId",
  "dataSourceId",
  "isActive",
  "isCustom",
  "isRemoteCreation",
  "isSystem",
  "isUIReadOnly",
  "primaryKeyColumnType",
  "primaryKeyFieldMetadataSettings",
  "standardId",
  "universalIdentifier",
  "workspaceId",
]);
const ignoredOf = (...keys: readonly string[]): Properties => Object.fromEntries(keys.map((key) => [key, ignored]));
const unchangeableOf = (...keys: readonly string[]): Properties =>
  Object.fromEntries(keys.map((key) => [key, unchangeable]));

const overrides = (texts: readonly string[], whose: string): JsonSchema => ({
  type: ["object", "null"],
  description: `What the workspace calls ${whose} of Twenty's own; null takes an override away.`,
  properties: Object.fromEntries(texts.map((key) => [key, nullableText(`Shown instead of the original ${key}.`)])),
  additionalProperties: false,
});

const objectNames: Properties = {
  nameSingular: nameSchema("Name of one record in the APIs, in camelCase: rocket."),
  namePlural: nameSchema("Name of many, and the path of the REST API: rockets."),
  labelSingular: labelSchema("As people call one record; its first letter is made a capital."),
  labelPlural: labelSchema("As people call many records."),
};
const objectFacts: Properties = {
  description: nullableText("What a record is; it is in all documents."),
  icon: nullableText("Name of an icon, for example IconRocket."),
  color: nullableText("Colour of the icon."),
  shortcut: nullableText("Key that opens the object in user interfaces."),
  deprecated: deprecationSchema,
};
const objectSync = flag("Names follow the labels: nameSingular is then labelSingular in camelCase.");
const isSearchable = flag("Part of the search over all objects.", true);

const updateObject: JsonSchema = {
  type: "object",
  description:
    "Changes of an object; keys that are absent stay as they are. Labels, description, icon and color of a standard object become overrides of the original ones.",
  properties: {
    ...objectNames,
    ...objectFacts,
    isActive: flag("False: kept in the database, not served."),
    isSearchable: flag("Part of the search over all objects."),
    isLabelSyncedWithName: objectSync,
    labelIdentifierFieldMetadataId: {
      type: ["string", "null"],
      description: "Id or name of the field that names a record; TEXT, FULL_NAME or UUID. It cannot be taken away.",
    },
    imageIdentifierFieldMetadataId: nullableText("Id or name of the field that pictures a record."),
    standardOverrides: overrides(objectTexts, "an object"),
    ...unchangeableOf("id", "isCustom", "isRemote", "isSystem", "isUIReadOnly"),
    ...ignoredOf("universalIdentifier", "applicationId", "dataSourceId", "standardId", "workspaceId"),
  },
  additionalProperties: false,
};

const relationPayload: JsonSchema = {
  type: "object",
  description: "Where the relation leads, and the field that is made at the other end.",
  properties: {
    type: {
      enum: relationTypes,
      description: "MANY_TO_ONE: a record has one of the target and holds its id. ONE_TO_MANY: it has many of them.",
    },
    targetObjectMetadataId: { type: "string", description: "Related object: its id, singular or plural name." },
    targetFieldLabel: orNull(labelSchema("Label of the field at the other end. Default: the label of this object.")),
    targetFieldIcon: nullableText("Icon of the field at the other end."),
    targetFieldName: orNull(nameSchema("Name of the field at the other end. Default: its label in camelCase.")),
    onDelete: {
      enum: [...onDeleteActions, null],
      default: "SET_NULL",
      description: "What happens to the record that holds the id when the other one is destroyed.",
    },
  },
  required: ["type", "targetObjectMetadataId"],
  additionalProperties: false,
};

const fieldFacts: Properties = {
  description: nullableText("What the field means; it is in all documents."),
  icon: nullableText("Name of an icon, for example IconUser."),
  defaultValue: {
    description: `Constants are quoted inside the string ("'NEW'"), the functions "now" and "uuid" are not.`,
  },
  settings: { type: ["object", "null"], description: "Settings of the type." },
  deprecated: deprecationSchema,
};
const optionList: JsonSchema = { type: ["array", "null"], items: orNullKeys(optionSchema) };
const fieldSync = flag("The name follows the label.");

const createField: JsonSchema = {
  type: "object",
  description: "A new field. A relation makes the field at the other end too.",
  properties: {
    objectMetadataId: { type: "string", description: "Object of the field: its id, singular or plural name." },
    type: fieldTypeSchema,
    name: nameSchema("Key in every record, in camelCase; of a MORPH_RELATION the part that its fields share."),
    label: labelSchema("As people read it."),
    ...fieldFacts,
    options: { ...optionList, description: "The choices of a SELECT or MULTI_SELECT, in order." },
    ...allOrNull({
      isNullable: flag("May be empty.", true),
      isUnique: flag("No two records that are not deleted have the same value.", false),
      isLabelSyncedWithName: { ...fieldSync, default: false },
    }),
    relationCreationPayload: { ...orNull(relationPayload), description: "Needed for RELATION, and only there." },
    morphRelationsCreationPayload: {
      type: ["array", "null"],
      items: relationPayload,
      description: "Needed for MORPH_RELATION, and only there: one for each object that it may lead to.",
    },
    ...ignoredOf(
      "isActive",
      "isCustom",
      "isSystem",
      "isUIReadOnly",
      "isRemoteCreation",
      "universalIdentifier",
      "applicationId",
      "standardId",
      "workspaceId",
    ),
  },
  required: ["objectMetadataId", "type", "name", "label"],
  additionalProperties: false,
};

const { objectMetadataId: _inTheObject, ...factsOfOwnField } = createField.properties ?? {};
const createFieldOfObject: JsonSchema = {
  ...createField,
  properties: factsOfOwnField,
  required: (createField.required ?? []).filter((key) => key !== "objectMetadataId"),
};

const createObject: JsonSchema = {
  type: "object",
  description:
    "A new object. It gets the system fields, a field name, and relations to notes, tasks, attachments and the timeline where the workspace has those.",
  properties: {
    ...objectNames,
    ...objectFacts,
    ...allOrNull({
      isLabelSyncedWithName: { ...objectSync, default: false },
      isSearchable,
      skipNameField: flag("No field name is added; records are then named by their id.", false),
      isRemote: flag("Must be false: remote objects are not served.", false),
    }),
    fields: {
      type: ["array", "null"],
      items: createFieldOfObject,
      description: "Its fields, made with it in one change: all or nothing.",
    },
    ...ignoredOf(
      "primaryKeyColumnType",
      "primaryKeyFieldMetadataSettings",
      "universalIdentifier",
      "applicationId",
      "dataSourceId",
      "standardId",
      "workspaceId",
      "isCustom",
      "isActive",
      "isSystem",
      "isUIReadOnly",
    ),
  },
  required: ["nameSingular", "namePlural", "labelSingular", "labelPlural"],
  additionalProperties: false,
};

const updateField: JsonSchema = {
  type: "object",
  description:
    "Changes of a field; keys that are absent stay as they are. Label, description and icon of a standard field become overrides of the original ones.",
  properties: {
    name: nameSchema("Key in every record, in camelCase; of a MORPH_RELATION the part that its fields share."),
    label: labelSchema("As people read it."),
    ...fieldFacts,
    isActive: flag("False: kept in the database, not served."),
    isUnique: flag("No two records that are not deleted have the same value."),
    isLabelSyncedWithName: fieldSync,
    options: {
      ...optionList,
      description: "All choices, in order. One with the id or the value of a present option is that option.",
    },
    optionReplacements: {
      type: ["object", "null"],
      description: "For values that are no longer among the options: what records that hold them get; null: nothing.",
      additionalProperties: { type: ["string", "null"] },
    },
    morphRelationsUpdatePayload: {
      type: ["array", "null"],
      items: relationPayload,
      description: "Further objects that a MORPH_RELATION may lead to.",
    },
    standardOverrides: overrides(fieldTexts, "a field"),
    ...unchangeableOf("id", "type", "objectMetadataId", "isCustom", "isNullable", "isSystem", "isUIReadOnly"),
    ...ignoredOf("universalIdentifier", "applicationId", "standardId", "workspaceId", "isRemoteCreation"),
  },
  additionalProperties: false,
};

/** Settings without their defaults: what is absent stays as it is. */
const updateWorkspace: JsonSchema = {
  type: "object",
  description: "Changes of the settings; keys that are absent stay as they are.",
  properties: Object.fromEntries(
    Object.entries(workspaceSettingsSchema.properties ?? {}).map(([key, schema]) => [key, withoutDefault(schema)]),
  ),
  additionalProperties: false,
};

export const metadataInputSchemas = {
  createObject,
  updateObject,
  createField,
  createFieldOfObject,
  updateField,
  updateWorkspace,
} as const;

/** Clients of GraphQL send null for what they leave out. */
function orNullKeys(schema: JsonSchema): JsonSchema {
  return { ...schema, properties: allOrNull(schema.properties ?? {}) };
}

function withoutDefault(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "default"));
}
