import type { ReferenceObject, SchemaObject } from "openapi3-ts/oas31";
import type { FieldRow, RelationRow } from "../../../metadata/field-row.js";
import type { ObjectRow } from "../../../metadata/object-row.js";
import type { OptionRow } from "../../../metadata/option-row.js";
import { deprecationKeys, type Deprecation } from "../../../model/deprecation.js";
import { fieldTypes, relationTypes } from "../../../model/workspace.js";
import { printField, printObject } from "../../../metadata/print-rows.js";
import { schemaObject, type Schema } from "../schema-object.js";
import type { MetadataContext } from "./metadata-context.js";
import { flag, instant, text, textOrNull, uuid, uuidOrNull } from "./row-properties.js";

/** Keys that a row leaves out when they have no value. */
const absentWhenNull: ReadonlySet<string> = new Set<keyof ObjectRow | keyof FieldRow | keyof OptionRow | "fields">([
  "description",
  "icon",
  "color",
  "shortcut",
  "standardOverrides",
  "duplicateCriteria",
  "deprecated",
  "options",
  "settings",
  "morphId",
  "relation",
  "fields",
]);

function row(description: string, properties: Readonly<Record<string, Schema>>): SchemaObject {
  return {
    type: "object",
    description,
    properties: { ...properties },
    required: Object.keys(properties).filter((key) => !absentWhenNull.has(key)),
  };
}

const overrides = (whose: string): SchemaObject => ({
  type: "object",
  description: `What the workspace calls ${whose} instead; left out when nothing.`,
  additionalProperties: { type: ["string", "null"] },
});

/** `ObjectForResponse`: an object as answers hold it. */
export function objectSchema(context: MetadataContext): ReferenceObject {
  return context.components.schema("ObjectForResponse", "object", () => {
    const properties: Readonly<Record<keyof ObjectRow | "dataSourceId" | "fields", Schema>> = {
      id: uuid("Stays the same when the object is renamed."),
      universalIdentifier: uuid("The same as `id`."),
      applicationId: uuid("Whose object it is: of every workspace, or of this one."),
      nameSingular: text("Name of one record in the APIs."),
      namePlural: text("Name of many, and the path of REST Core."),
      labelSingular: text("As people call one record."),
      labelPlural: text("As people call many."),
      description: text("What a record is."),
      icon: text("Name of its icon."),
      color: text("Colour of its icon."),
      shortcut: text("Key that opens it in user interfaces."),
      standardOverrides: overrides("the object"),
      isCustom: flag("Whether the workspace added it."),
      isRemote: flag("Whether its records are elsewhere; never so here."),
      isActive: flag("Whether the record APIs serve it."),
      isSystem: flag("Whether it belongs to the machinery."),
      isUIReadOnly: flag("Whether user interfaces only show its records."),
      isUIEditable: flag("The opposite."),
      isSearchable: flag("Whether the search over all objects finds its records."),
      isLabelSyncedWithName: flag("Whether its names follow its labels."),
      labelIdentifierFieldMetadataId: uuidOrNull("The field that names a record."),
      imageIdentifierFieldMetadataId: uuidOrNull("The field that pictures a record."),
      duplicateCriteria: {
        type: "array",
        description: "Alternatives, each a list of columns that are equal in duplicates.",
        items: { type: "array", items: { type: "string" } },
      },
      deprecated: deprecationReference(context),
      workspaceId: uuid("The workspace."),
      createdAt: instant("When it was made."),
      updatedAt: instant("When it last changed."),
      dataSourceId: uuid("Where its records are: in the workspace."),
      fields: { type: "array", description: "Its fields; not of a deleted object.", items: fieldSchema(context) },
    };
    const { object, view } = context.story().object;
    return { ...row("A kind of records.", properties), examples: [printObject(object, view, false)] };
  });
}

/** `FieldForResponse`: a field as answers hold it. */
export function fieldSchema(context: MetadataContext): ReferenceObject {
  return context.components.schema("FieldForResponse", "field", () => {
    const properties: Readonly<Record<keyof FieldRow, Schema>> = {
      id: uuid("Stays the same when the field is renamed."),
      universalIdentifier: uuid("The same as `id`."),
      applicationId: uuid("Whose field it is: of every workspace, or of this one."),
      objectMetadataId: uuid("The object it belongs to."),
      type: fieldTypeReference(context),
      name: text("Key in every record."),
      label: text("As people read it."),
      description: text("What it means."),
      icon: text("Name of its icon."),
      standardOverrides: overrides("the field"),
      isCustom: flag("Whether the workspace added it."),
      isActive: flag("Whether the record APIs serve it."),
      isSystem: flag("Whether it belongs to the machinery."),
      isUIReadOnly: flag("Whether user interfaces only show it."),
      isUIEditable: flag("The opposite."),
      isNullable: flag("Whether it may be empty."),
      isUnique: flag("Whether no two records that are not deleted have the same value."),
      isLabelSyncedWithName: flag("Whether its name follows its label."),
      defaultValue: {
        description: "What a record gets that does not say. Constants are quoted inside the string; null: nothing.",
      },
      options: { type: "array", description: "Its choices, in order.", items: optionSchema(context) },
      settings: schemaObject({ type: "object", description: "Settings of its type." }),
      deprecated: deprecationReference(context),
      morphId: uuid("Shared by the fields that are one relation to several objects."),
      relation: relationSchema(context),
      workspaceId: uuid("The workspace."),
      createdAt: instant("When it was made."),
      updatedAt: instant("When it last changed."),
    };
    const { field, object, view } = context.story().field;
    return { ...row("A field of an object.", properties), examples: [printField(field, object, view)] };
  });
}

/** `FieldTypeName`: the types that a field can have once it is there. */
export function fieldTypeReference({ components }: MetadataContext): ReferenceObject {
  return components.schema("FieldTypeName", "fieldType", () => ({
    type: "string",
    description: "What a field holds.",
    enum: [...fieldTypes],
  }));
}

/** `DeprecationForResponse`: left out of rows that are not deprecated. */
function deprecationReference({ components }: MetadataContext): ReferenceObject {
  return components.schema("DeprecationForResponse", "deprecation", () => {
    const properties: Readonly<Record<keyof Deprecation, SchemaObject>> = {
      since: { ...textOrNull("Day from which on it should not be used."), format: "date" },
      sunset: { ...textOrNull("Day on which it may stop working."), format: "date" },
      replacement: textOrNull("What to use instead: a name, or words for people."),
      reason: textOrNull("Why."),
    };
    return {
      type: "object",
      description: "That it works as before and nothing new should use it; left out where that is not so.",
      properties,
      required: [...deprecationKeys],
    };
  });
}

function optionSchema(context: MetadataContext): ReferenceObject {
  return context.components.schema("FieldOptionForResponse", "option", () => {
    const properties: Readonly<Record<keyof OptionRow, Schema>> = {
      id: uuid("Stays the same when the option is renamed."),
      value: text("Identity in the APIs."),
      label: text("As people read it."),
      color: textOrNull("Colour of its tag."),
      position: { type: "number", description: "Its place." },
      deprecated: deprecationReference(context),
    };
    return row("One choice of a field.", properties);
  });
}

function relationSchema({ components }: MetadataContext): ReferenceObject {
  const end = (description: string, names: readonly string[]): SchemaObject => ({
    type: "object",
    description,
    properties: { id: uuid("Its id."), ...Object.fromEntries(names.map((name) => [name, text("Its name.")])) },
    required: ["id", ...names],
  });
  return components.schema("RelationForResponse", "relation", () => {
    const properties: Readonly<Record<keyof RelationRow, SchemaObject>> = {
      type: {
        type: "string",
        enum: [...relationTypes],
        description: "MANY_TO_ONE: a record has one of the target and holds its id. ONE_TO_MANY: it has many of them.",
      },
      sourceObjectMetadata: end("The object of the field.", ["nameSingular", "namePlural"]),
      sourceFieldMetadata: end("The field itself.", ["name"]),
      targetObjectMetadata: end("The object it leads to.", ["nameSingular", "namePlural"]),
      targetFieldMetadata: end("The field there that points back.", ["name"]),
    };
    return row("A relation, seen from one of its two fields.", properties);
  });
}
