/**
 * The shape of a model in the authoring format, as JSON Schema. The one source of it: printed for editors as
 * `model.schema.json` and interpreted by `parse-model.ts`.
 */
import { fieldKinds } from "../fields/field-kinds.js";
import type { JsonSchema } from "../json/json-schema.js";
import { longestName } from "../naming/label-names.js";
import { dayRule, deprecationSchema } from "./deprecation.js";
import { fieldTexts, objectTexts } from "./standard-overrides.js";
import { fieldTypes, onDeleteActions, relationTypes } from "./workspace.js";
import { workspaceSettingsSchema } from "./workspace-settings-schema.js";

const nullableText = (description: string): JsonSchema => ({ type: ["string", "null"], description });
const flag = (description: string, standard?: boolean): JsonSchema => ({
  type: "boolean",
  description,
  ...(standard === undefined ? {} : { default: standard }),
});

/** Rules that `build-workspace.ts` tells in better words; they are in the schema for editors. */
const nameRule: JsonSchema = { pattern: "^[a-z][a-zA-Z0-9]*$", minLength: 1, maxLength: longestName };
const labelRule: JsonSchema = { minLength: 1, maxLength: longestName };
const optionValueRule: JsonSchema = { pattern: "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$", maxLength: longestName };
const optionLabelRule: JsonSchema = { pattern: "^[^,]*$", minLength: 1, maxLength: longestName };

/** A name that `build-workspace.ts` looks at. */
export const nameSchema = (description: string): JsonSchema => ({ type: "string", description, allOf: [nameRule] });
/** A label that `build-workspace.ts` looks at. */
export const labelSchema = (description: string): JsonSchema => ({ type: "string", description, allOf: [labelRule] });
const overrides = (keys: readonly string[], description: string): JsonSchema => ({
  type: ["object", "null"],
  description,
  properties: Object.fromEntries(keys.map((key) => [key, nullableText(`Shown instead of the ${key} beside it.`)])),
  additionalProperties: false,
});
const id: JsonSchema = {
  type: "string",
  format: "uuid",
  description: "Kept as it is; without one the id is made from the names and is the same in every build.",
};

/** Values of `type`; `RICH_TEXT_V2` is the older name of `RICH_TEXT`. */
export const fieldTypeSchema: JsonSchema = {
  type: "string",
  enum: [...fieldTypes, "RICH_TEXT_V2"],
  description: "What the field holds.",
};

/** One option in the authoring format. */
export const optionSchema: JsonSchema = {
  type: "object",
  description: "One choice. Value or label is enough; the other follows from it.",
  properties: {
    id,
    value: { type: "string", description: "Identity in the APIs, in UPPER_SNAKE_CASE.", allOf: [optionValueRule] },
    label: { type: "string", description: "As people read it. Default: from the value.", allOf: [optionLabelRule] },
    color: nullableText("Colour of the tag, for example green, blue, red or gray."),
    position: { type: "number", description: "Place in the list. Default: the order given." },
    deprecated: deprecationSchema,
  },
  additionalProperties: false,
};

const relation: JsonSchema = {
  type: "object",
  description: "Where a RELATION or MORPH_RELATION leads. One side is enough: the other is created.",
  properties: {
    type: {
      enum: relationTypes,
      description: "MANY_TO_ONE: this record has one of the target and holds its id. ONE_TO_MANY: it has many of them.",
    },
    targetObject: { type: "string", description: "nameSingular of the related object." },
    inverseField: nameSchema(
      "Field of the related object that points back. Default: named after this object, in the plural where it is many.",
    ),
    inverseLabel: labelSchema("Label of the inverse, where it is created. Default: from its name."),
    inverseIcon: nullableText("Icon of the inverse, where it is created."),
    onDelete: {
      enum: onDeleteActions,
      default: "SET_NULL",
      description: "What happens to this record when its target is destroyed. On the MANY_TO_ONE side.",
    },
    joinColumnName: nameSchema("Foreign key and API key on the MANY_TO_ONE side. Default: the field's name with Id."),
    morphGroup: nameSchema(
      "Of MORPH_RELATION: the part of the name its fields share: target of targetPerson, targetCompany.",
    ),
  },
  required: ["type", "targetObject"],
  additionalProperties: false,
};

const consequenceKey = "then" satisfies keyof JsonSchema;

/** `if` and `then`; the key stands in a constant because `await` takes an object with a literal `then` for a promise. */
function when(condition: JsonSchema, consequence: JsonSchema): JsonSchema {
  return { if: condition, [consequenceKey]: consequence };
}

/** Settings, defaults and options by type: for editors; `build-workspace.ts` applies the same schemas of the field kinds. */
const conditionsByType: readonly JsonSchema[] = fieldTypes.map((type) => {
  const kind = fieldKinds[type];
  const noSettings: JsonSchema = { type: "object", properties: {}, additionalProperties: false };
  return when(
    { properties: { type: { const: type } }, required: ["type"] },
    {
      description: kind.summary,
      properties: {
        settings: { anyOf: [kind.settings ?? noSettings, { type: "null" }] },
        defaultValue: kind.defaultValue === null ? { type: "null" } : { anyOf: [kind.defaultValue, { type: "null" }] },
      },
      ...(type === "RELATION" || type === "MORPH_RELATION" ? { required: ["relation"] } : {}),
      ...(type === "SELECT" || type === "MULTI_SELECT" ? { required: ["options"] } : {}),
    },
  );
});

const field: JsonSchema = {
  type: "object",
  properties: {
    id,
    name: nameSchema("Key in every record, in camelCase. Default: from the label."),
    type: fieldTypeSchema,
    label: labelSchema("As people read it. Default: from the name."),
    description: nullableText("What the field means; it is in all documents."),
    icon: nullableText("Name of an icon, for example IconUser."),
    isCustom: flag("False for a field of Twenty's own. Default: as the object; false for system fields."),
    isActive: flag("False: kept in the database, not served.", true),
    isSystem: flag("Belongs to the machinery; people do not edit it."),
    isUIReadOnly: flag("User interfaces show it without letting people change it."),
    isNullable: flag("May be empty.", true),
    isUnique: flag("No two records that are not deleted have the same value.", false),
    isLabelSyncedWithName: flag("Name and label must fit each other.", false),
    defaultValue: {
      description: `Constants are quoted inside the string ("'NEW'"), the functions "now" and "uuid" are not.`,
    },
    options: {
      type: ["array", "null"],
      items: optionSchema,
      description: "The choices of a SELECT or MULTI_SELECT, in order.",
    },
    settings: { type: ["object", "null"], description: "Settings of the type." },
    relation,
    deprecated: deprecationSchema,
    standardOverrides: overrides(fieldTexts, "Texts by which the workspace calls a field of Twenty's own."),
    status: nullableText("A note of your own on the field; not used."),
  },
  required: ["type"],
  additionalProperties: false,
  allOf: conditionsByType,
};

const object: JsonSchema = {
  type: "object",
  properties: {
    id,
    nameSingular: nameSchema("Name of one record, in camelCase: company. Default: from labelSingular."),
    namePlural: nameSchema("Name of many, and the path of the REST API: companies. Default: English plural."),
    labelSingular: labelSchema("As people read it. Default: from nameSingular."),
    labelPlural: labelSchema("As people read it. Default: from namePlural."),
    description: nullableText("What a record is; it is in all documents."),
    icon: nullableText("Name of an icon, for example IconBuildingSkyscraper."),
    color: nullableText("Colour of the icon."),
    shortcut: nullableText("Key that opens the object in user interfaces."),
    isCustom: flag("False for an object of Twenty's own. Custom tables begin with an underscore.", true),
    isActive: flag("False: kept in the database, not served.", true),
    isSystem: flag("Belongs to the machinery.", false),
    isRemote: flag("Must be false: remote objects are not served.", false),
    isUIReadOnly: flag("User interfaces show its records without letting people change them.", false),
    isSearchable: flag("Part of the search over all objects.", true),
    isLabelSyncedWithName: flag("Names and labels must fit each other.", false),
    skipNameField: flag("No field name is added when the object has none; records are then named by their id.", false),
    labelIdentifierFieldName: {
      type: "string",
      description: "Field that names a record. Default: name, else title; an object with neither gets a field name.",
    },
    imageIdentifierFieldName: nullableText("Field that pictures a record."),
    duplicateCriteria: {
      type: ["array", "null"],
      items: { type: "array", items: { type: "string" } },
      description:
        "Alternatives, each a list of columns that are equal in duplicates: [[nameFirstName, nameLastName]].",
    },
    searchFields: {
      type: ["array", "null"],
      items: { type: "string" },
      description: "Fields that full-text search looks into. Default: the field that names a record.",
    },
    deprecated: deprecationSchema,
    standardOverrides: overrides(objectTexts, "Texts by which the workspace calls an object of Twenty's own."),
    status: nullableText("A note of your own on the object; not used."),
    fields: { type: "array", items: field, description: "System fields (id, createdAt, …) are added by themselves." },
  },
  additionalProperties: false,
};

export const modelSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "twenty-gen model",
  description: "A workspace data model: objects, fields and relations, from which a server is generated.",
  type: "object",
  properties: {
    $schema: { type: "string", description: "Where this schema is, for editors." },
    _meta: { description: "Notes of your own; not used." },
    workspace: workspaceSettingsSchema,
    objects: { type: "array", items: object, description: "The objects, in any order." },
  },
  required: ["objects"],
  additionalProperties: false,
};

/** Parts of the schema whose violations `build-workspace.ts` tells in better words, for every input alike. */
export const schemasOfRules: ReadonlySet<JsonSchema> = new Set([
  nameRule,
  labelRule,
  optionValueRule,
  optionLabelRule,
  dayRule,
  workspaceSettingsSchema,
  ...conditionsByType,
]);
