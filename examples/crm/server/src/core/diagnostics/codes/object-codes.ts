import { didYouMean } from "../../text/nearest-name.js";
import { error } from "../code-entry.js";
import { modelOf, objectOf } from "../example.js";

/** What can be wrong with one object. */
export const objectCodes = {
  "object/name-missing": error<Record<never, never>>(
    () => "The object has neither a name nor a label.",
    () => `Add "nameSingular", for example "rocket".`,
    {
      summary: "An object has no name.",
      cause: "Labels follow from names and names from labels, but one of the two must be given.",
      fix: "Add `nameSingular` (and `namePlural`), or `labelSingular`.",
      example: modelOf(`{ "icon": "IconRocket" }`),
    },
  ),
  "object/plural-missing": error<{ object: string }>(
    ({ object }) => `No plural can be made for object "${object}".`,
    () => `Add "namePlural".`,
    {
      summary: "An object needs a plural that English does not have.",
      cause:
        "A plural that is not given is formed by English rules, and the word has no second form, or is a plural already.",
      fix: "Add `namePlural`; it must differ from `nameSingular`.",
      example: modelOf(`{ "nameSingular": "equipment" }`),
    },
  ),
  "object/bad-name": error<{ name: string; suggestion: string }>(
    ({ name }) =>
      `"${name}" cannot be the name of an object: names are camelCase words of a-z, A-Z and 0-9 that begin with a small letter.`,
    ({ suggestion }) => (suggestion === "" ? null : `Use "${suggestion}".`),
    {
      summary: "The name of an object is not in camelCase.",
      cause:
        "Names are part of paths, GraphQL types, tables and TypeScript. Digits count as words: `rocket2stage` must be `rocket2Stage`.",
      fix: "Use camelCase: `launchSite`.",
      example: modelOf(`{ "nameSingular": "Launch site", "namePlural": "launchSites" }`),
    },
  ),
  "object/name-too-long": error<{ name: string; limit: number }>(
    ({ name, limit }) => `The name "${name.slice(0, 24)}…" has ${name.length} characters; ${limit} are allowed here.`,
    () => "Shorten it.",
    {
      summary: "The name of an object is longer than a table name may be.",
      cause: "Postgres cuts identifiers at 63 bytes; tables of custom objects begin with an underscore.",
      fix: "Shorten the name.",
      example: modelOf(`{ "nameSingular": "${"veryLong".repeat(9)}", "namePlural": "long" }`),
    },
  ),
  "object/reserved-name": error<{ name: string; reason: string; suggestion: string }>(
    ({ name, reason }) => `"${name}" cannot be the name of an object: it ${reason}.`,
    ({ suggestion }) => `Choose another name, for example "${suggestion}".`,
    {
      summary: "The name of an object is reserved.",
      cause: "Twenty keeps some words for itself, and some are paths of the REST API or names in JavaScript.",
      fix: "Choose another name; the usual way out is the suffix `Custom`.",
      example: modelOf(`{ "nameSingular": "event" }`),
    },
  ),
  "object/singular-equals-plural": error<{ name: string }>(
    ({ name }) => `Singular and plural of object "${name}" are the same.`,
    () => "Make them differ: REST paths use the plural, and GraphQL tells one record from many by it.",
    {
      summary: "An object has one name for one and for many.",
      cause: "`company` finds one record and `companies` finds many; with one name the two could not be told apart.",
      fix: "Choose another plural.",
      example: modelOf(`{ "nameSingular": "sheep", "namePlural": "sheep" }`),
    },
  ),
  "object/duplicate-name": error<{ name: string; other: string }>(
    ({ name, other }) => `The name "${name}" is taken by object "${other}".`,
    () => "Rename one of them.",
    {
      summary: "Two objects share a name.",
      cause:
        "A singular or plural is used by another object as its singular or plural, so two objects would answer at one endpoint.",
      fix: "Rename one of them.",
      example: modelOf(objectOf("rocket"), `{ "nameSingular": "missile", "namePlural": "rockets" }`),
    },
  ),
  "object/bad-label": error<{ object: string; label: string; problem: string }>(
    ({ object, label, problem }) => `The label ${JSON.stringify(label)} of object "${object}" ${problem}.`,
    () => null,
    {
      summary: "A label of an object cannot be used.",
      cause: "Labels have 1 to 63 characters, and those for one and for many differ.",
      fix: "Change the label.",
      example: modelOf(`{ "nameSingular": "rocket", "labelSingular": "Rocket", "labelPlural": "rocket" }`),
    },
  ),
  "object/label-out-of-sync": error<{ object: string; name: string; label: string; computed: string }>(
    ({ object, name, label, computed }) =>
      `Object "${object}" keeps its names in step with its labels, but the label "${label}" gives "${computed}", not "${name}".`,
    ({ computed }) => `Name it "${computed}", or set isLabelSyncedWithName to false.`,
    {
      summary: "Name and label of an object that keeps them in step have come apart.",
      cause: "With `isLabelSyncedWithName` the name must be what the label gives: `Launch site` gives `launchSite`.",
      fix: "Change the name or the label, or set `isLabelSyncedWithName` to false.",
      example: modelOf(`{ "nameSingular": "rocket", "labelSingular": "Vessel", "isLabelSyncedWithName": true }`),
    },
  ),
  "object/remote": error<{ object: string }>(
    ({ object }) => `Object "${object}" is remote: its records are in another system, which this server cannot reach.`,
    () => "Set isRemote to false, or leave the object out.",
    {
      summary: "Remote objects are not served.",
      cause: "A remote object's records live in another database.",
      fix: "Set `isRemote` to false to keep the records here, or leave the object out.",
      example: modelOf(`{ "nameSingular": "rocket", "isRemote": true }`),
    },
  ),
  "object/unknown-identifier": error<{ object: string; field: string; fields: readonly string[] }>(
    ({ object, field, fields }) => `Object "${object}" has no field "${field}".${didYouMean(field, fields)}`,
    () => null,
    {
      summary: "The field that names or pictures a record does not exist.",
      cause: "`labelIdentifierFieldName` or `imageIdentifierFieldName` holds a name that no field of the object has.",
      fix: "Use the name of a field of the object.",
      example: modelOf(
        `{ "nameSingular": "rocket", "labelIdentifierFieldName": "titel", "fields": [{ "name": "title", "type": "TEXT" }] }`,
      ),
    },
  ),
  "object/bad-identifier": error<{ object: string; field: string; problem: string }>(
    ({ object, field, problem }) => `Field "${field}" cannot name the records of object "${object}": it ${problem}.`,
    () => "Choose an active field of type TEXT, FULL_NAME or UUID.",
    {
      summary: "The field that names a record cannot do so.",
      cause: "A label identifier is an active field of type TEXT, FULL_NAME or UUID.",
      fix: "Choose another field.",
      example: modelOf(
        `{ "nameSingular": "rocket", "labelIdentifierFieldName": "speed", "fields": [{ "name": "speed", "type": "NUMBER" }] }`,
      ),
    },
  ),
  "object/bad-duplicate-criteria": error<{ object: string; column: string; columns: readonly string[] }>(
    ({ object, column, columns }) =>
      column === ""
        ? `A criterion of object "${object}" names no column.`
        : `Object "${object}" has no column "${column}" to find duplicates by.${didYouMean(column, columns)}`,
    () =>
      "Use physical columns: the name of a field, or field and sub-field in one (nameFirstName, emailsPrimaryEmail).",
    {
      summary: "A criterion for duplicates names a column that does not exist.",
      cause: "`duplicateCriteria` holds alternatives, each a list of physical columns that must all be equal.",
      fix: "Use the name of a field, or of a field and its sub-field in one: `nameFirstName`.",
      example: modelOf(`{ "nameSingular": "rocket", "duplicateCriteria": [["names"]] }`),
    },
  ),
  "object/bad-search-field": error<{ object: string; field: string; problem: string }>(
    ({ object, field, problem }) => `Object "${object}" cannot be searched by "${field}": ${problem}`,
    () => null,
    {
      summary: "A search field does not exist or holds nothing to search.",
      cause:
        "`searchFields` names fields of the object that hold text: TEXT, FULL_NAME, EMAILS, PHONES, LINKS, ADDRESS, RICH_TEXT or UUID.",
      fix: "Name other fields, or leave `searchFields` out: then it is the field that names a record.",
      example: modelOf(`{ "nameSingular": "rocket", "searchFields": ["nome"] }`),
    },
  ),
  "object/override-not-allowed": error<{ object: string }>(
    ({ object }) => `Object "${object}" is custom: it has nothing to override.`,
    () => "Write the text in the key itself, and remove standardOverrides.",
    {
      summary: "A custom object has overrides.",
      cause: "`standardOverrides` holds what a workspace calls objects of Twenty's own; a custom object is its own.",
      fix: "Write the text in `labelSingular`, `description` and so on.",
      example: modelOf(`{ "nameSingular": "rocket", "standardOverrides": { "icon": "IconRocket" } }`),
    },
  ),
  "object/duplicate-id": error<{ id: string; other: string }>(
    ({ id, other }) => `The id ${id} is taken by ${other}.`,
    () => "Give another id, or none: ids are then made from names.",
    {
      summary: "Two parts of the model have one id.",
      cause: "Ids of objects and fields are unique in a workspace.",
      fix: "Change one of them, or leave ids out: they are then made from names.",
      example: modelOf(
        `{ "nameSingular": "rocket", "id": "5f0c9a4e-8a3b-4d51-9d0e-2f6f4a0f6a01" }`,
        `{ "nameSingular": "planet", "id": "5f0c9a4e-8a3b-4d51-9d0e-2f6f4a0f6a01" }`,
      ),
    },
  ),
};
