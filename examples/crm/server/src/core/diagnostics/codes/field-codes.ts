import { didYouMean } from "../../text/nearest-name.js";
import type { FieldNames } from "../code-entry.js";
import { error, subject } from "../code-entry.js";
import { fieldsOf } from "../example.js";

/** What can be wrong with one field, its name, type and default. */
export const fieldCodes = {
  "field/name-missing": error<{ object: string }>(
    ({ object }) => `A field of object "${object}" has neither a name nor a label.`,
    () => `Add "name".`,
    {
      summary: "A field has no name.",
      cause: "The label follows from the name and the name from the label, but one of the two must be given.",
      fix: "Add `name`.",
      example: fieldsOf(`{ "type": "TEXT" }`),
    },
  ),
  "field/bad-name": error<{ object: string; name: string; suggestion: string }>(
    ({ object, name }) =>
      `"${name}" cannot be the name of a field of object "${object}": names are camelCase words of a-z, A-Z and 0-9 that begin with a small letter.`,
    ({ suggestion }) => (suggestion === "" ? null : `Use "${suggestion}".`),
    {
      summary: "The name of a field is not in camelCase.",
      cause:
        "Names are keys of JSON, columns and GraphQL fields. Digits count as words: `stage2date` must be `stage2Date`.",
      fix: "Use camelCase: `launchDate`.",
      example: fieldsOf(`{ "name": "launch_date", "type": "DATE" }`),
    },
  ),
  "field/name-too-long": error<FieldNames & { column: string; bytes: number }>(
    ({ column, bytes, ...names }) =>
      `${subject(names)} needs the column "${column.slice(0, 24)}…" of ${bytes} bytes; Postgres allows 63.`,
    () => "Shorten the name of the field.",
    {
      summary: "A field needs a column whose name is longer than Postgres allows.",
      cause:
        "Identifiers have at most 63 bytes. Sub-fields and foreign keys add to the field's name: `addressAddressStreet1`, `companyId`.",
      fix: "Shorten the name of the field.",
      example: fieldsOf(`{ "name": "${"veryLong".repeat(7)}", "type": "ADDRESS" }`),
    },
  ),
  "field/reserved-name": error<FieldNames & { reason: string; suggestion: string }>(
    ({ object, field, reason }) => `"${field}" cannot be the name of a field of object "${object}": it ${reason}.`,
    ({ suggestion }) => `Choose another name, for example "${suggestion}".`,
    {
      summary: "The name of a field is reserved.",
      cause: "Twenty keeps some words for itself, and some are paths, words of filters or names in JavaScript.",
      fix: "Choose another name; the usual way out is the suffix `Custom`.",
      example: fieldsOf(`{ "name": "type", "type": "TEXT" }`),
    },
  ),
  "field/duplicate-name": error<FieldNames>(
    ({ object, field }) => `Object "${object}" has two fields with the name "${field}".`,
    () => "Rename or remove one of them.",
    {
      summary: "Two fields of an object have one name.",
      cause: "A field's name is its key in every record.",
      fix: "Rename or remove one of them.",
      example: fieldsOf(`{ "name": "speed", "type": "NUMBER" }`, `{ "name": "speed", "type": "TEXT" }`),
    },
  ),
  "field/name-taken": error<FieldNames & { name: string; owner: string }>(
    ({ name, owner, ...names }) =>
      `${subject(names)} needs the name "${name}", which field "${owner}" already has or uses as a column.`,
    () => "Rename one of the two fields.",
    {
      summary: "A field needs a name that another one uses.",
      cause: "A relation has a foreign key, named as it is with Id at the end (`companyId`); no field may be named so.",
      fix: "Rename one of the two fields.",
      example: fieldsOf(
        `{ "name": "booster", "type": "RELATION", "relation": { "type": "MANY_TO_ONE", "targetObject": "rocket", "inverseField": "boosted" } }`,
        `{ "name": "boosterId", "type": "TEXT" }`,
      ),
    },
  ),
  "field/name-of-part": error<FieldNames & { name: string; owner: string }>(
    ({ name, owner, ...names }) =>
      `${subject(names)} needs the name "${name}", which is kept for a part of a field: field "${owner}" has or uses it.`,
    () => "Rename one of the two fields.",
    {
      summary: "A field needs a name that is kept for a part of another one.",
      cause: "A composite field has a column per part, named as both are (`nameFirstName`); no field may be named so.",
      fix: "Rename one of the two fields.",
      example: fieldsOf(`{ "name": "home", "type": "ADDRESS" }`, `{ "name": "homeAddressCity", "type": "TEXT" }`),
    },
  ),
  "field/bad-label": error<FieldNames & { label: string; problem: string }>(
    ({ label, problem, ...names }) => `${subject(names)} has the label ${JSON.stringify(label)}, which ${problem}.`,
    () => null,
    {
      summary: "The label of a field cannot be used.",
      cause: "Labels have 1 to 63 characters.",
      fix: "Change the label.",
      example: fieldsOf(`{ "name": "speed", "type": "NUMBER", "label": "" }`),
    },
  ),
  "field/override-not-allowed": error<FieldNames>(
    (names) => `${subject(names)} is custom: it has nothing to override.`,
    () => "Write the text in the key itself, and remove standardOverrides.",
    {
      summary: "A custom field has overrides.",
      cause: "`standardOverrides` holds what a workspace calls fields of Twenty's own; a custom field is its own.",
      fix: "Write the text in `label`, `description` or `icon`.",
      example: fieldsOf(`{ "name": "speed", "type": "NUMBER", "standardOverrides": { "label": "Velocity" } }`),
    },
  ),
  "field/label-out-of-sync": error<FieldNames & { label: string; computed: string }>(
    ({ label, computed, ...names }) =>
      `${subject(names)} keeps its name in step with its label, but the label "${label}" gives "${computed}".`,
    ({ computed }) => `Name it "${computed}", or set isLabelSyncedWithName to false.`,
    {
      summary: "Name and label of a field that keeps them in step have come apart.",
      cause: "With `isLabelSyncedWithName` the name must be what the label gives: `Launch date` gives `launchDate`.",
      fix: "Change the name or the label, or set `isLabelSyncedWithName` to false.",
      example: fieldsOf(`{ "name": "speed", "type": "NUMBER", "label": "Velocity", "isLabelSyncedWithName": true }`),
    },
  ),
  "field/unknown-type": error<{ type: string; types: readonly string[] }>(
    ({ type, types }) => `There is no field type "${type}".${didYouMean(type, types)}`,
    ({ types }) => `Field types: ${types.join(", ")}.`,
    {
      summary: "A field has a type that does not exist.",
      cause: "The type is misspelled, or that of another system.",
      fix: "Use one of the listed types. A whole number is NUMBER with `settings.dataType` `int`.",
      example: fieldsOf(`{ "name": "speed", "type": "INTEGER" }`),
    },
  ),
  "field/type-not-creatable": error<FieldNames & { type: string; instead: string | null }>(
    ({ type, ...names }) => `${subject(names)} has the type ${type}, which only the system creates.`,
    ({ instead }) => (instead === null ? "Remove the field: every object has one of its own." : `Use ${instead}.`),
    {
      summary: "A field has a type that is not for custom fields.",
      cause:
        "POSITION and TS_VECTOR belong to the system fields `position` and `searchVector`; NUMERIC is kept for older workspaces.",
      fix: "Use NUMBER instead of NUMERIC; remove fields of the other two types.",
      example: fieldsOf(`{ "name": "price", "type": "NUMERIC" }`),
    },
  ),
  "field/bad-system-field": error<FieldNames & { problem: string }>(
    ({ problem, ...names }) => `${subject(names)} is a system field and ${problem}.`,
    () => "Leave the field out: it is then added as it must be.",
    {
      summary: "A system field is declared otherwise than the system needs it.",
      cause:
        "`id`, `createdAt`, `updatedAt`, `deletedAt`, `createdBy`, `updatedBy`, `position` and `searchVector` have fixed types; " +
        "they may be declared to change labels and icons.",
      fix: "Leave the field out, or correct its type.",
      example: fieldsOf(`{ "name": "id", "type": "NUMBER" }`),
    },
  ),
  "field/bad-default": error<FieldNames & { problem: string }>(
    ({ problem, ...names }) =>
      `The default of field "${names.field}" of object "${names.object}" does not fit: ${problem}${/[.?]$/.test(problem) ? "" : "."}`,
    () => null,
    {
      summary: "The default value does not fit the field.",
      cause:
        'Constants are strings with single quotes inside (`"\'NEW\'"`), so that they differ from the functions `"now"` and `"uuid"`; numbers and booleans stand bare.',
      fix: "Write a default that the type allows.",
      example: fieldsOf(`{ "name": "speed", "type": "TEXT", "defaultValue": "fast" }`),
    },
  ),
  "field/default-not-allowed": error<FieldNames & { type: string }>(
    ({ type, ...names }) => `${subject(names)} is of type ${type}, which has no default values.`,
    () => "Remove defaultValue.",
    {
      summary: "The field's type has no default values.",
      cause: "Relations, files and search vectors cannot have one.",
      fix: "Remove `defaultValue`.",
      example: fieldsOf(
        `{ "name": "papers", "type": "FILES", "settings": { "maxNumberOfValues": 3 }, "defaultValue": [] }`,
      ),
    },
  ),
  "field/needs-default": error<FieldNames>(
    (names) => `${subject(names)} may not be null and has no default value.`,
    () => "Add a defaultValue, or let it be nullable.",
    {
      summary: "A field that may not be null has no default.",
      cause: "Records that exist already would have no value for it.",
      fix: "Add `defaultValue`, or remove `isNullable: false`.",
      example: fieldsOf(`{ "name": "speed", "type": "NUMBER", "isNullable": false }`),
    },
  ),
  "field/unique-with-default": error<FieldNames>(
    (names) => `${subject(names)} is unique and has a default value, which only one record could have.`,
    () => "Remove isUnique or defaultValue.",
    {
      summary: "A unique field has a default.",
      cause: "The second record that takes the default would be refused.",
      fix: "Remove one of the two.",
      example: fieldsOf(`{ "name": "callsign", "type": "TEXT", "isUnique": true, "defaultValue": "'X'" }`),
    },
  ),
  "field/cannot-be-unique": error<FieldNames & { type: string; types: readonly string[] }>(
    ({ type, ...names }) => `${subject(names)} is of type ${type}, which cannot be unique.`,
    ({ types }) => `Types that can: ${types.join(", ")}.`,
    {
      summary: "A field of this type cannot be unique.",
      cause: "No part of its value identifies a record.",
      fix: "Remove `isUnique`.",
      example: fieldsOf(`{ "name": "home", "type": "ADDRESS", "isUnique": true }`),
    },
  ),
  "field/settings-not-allowed": error<FieldNames & { type: string }>(
    ({ type, ...names }) => `${subject(names)} is of type ${type}, which has no settings.`,
    () => "Remove settings.",
    {
      summary: "The field's type has no settings.",
      cause: "Settings of another type were left, or the type is a mistake.",
      fix: "Remove `settings`.",
      example: fieldsOf(`{ "name": "alive", "type": "BOOLEAN", "settings": { "dataType": "int" } }`),
    },
  ),
};
