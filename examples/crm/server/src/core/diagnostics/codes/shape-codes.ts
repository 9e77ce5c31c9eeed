import { didYouMean } from "../../text/nearest-name.js";
import { atKey, error, warning } from "../code-entry.js";
import { fieldsOf, modelOf } from "../example.js";
import type { JsonValue } from "../../json/json-value.js";
import { spellJson } from "../../json/json-value.js";

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Keys and values that do not have the shape of a model. */
export const shapeCodes = {
  "shape/unknown-format": error<{ found: string }>(
    ({ found }) => `This is no model: ${found}.`,
    () =>
      `Give {"objects": [...]}, or the answer of a Twenty workspace to /rest/metadata/objects or to the query "objects".`,
    {
      summary: "The file holds JSON, but no model.",
      cause:
        "A model is an object with a list `objects`; an export is the whole answer of Twenty's REST metadata API " +
        "(`{data: {objects: [...]}}` or `{data: [...]}`) or of its GraphQL metadata API (`{data: {objects: {edges: [...]}}}`).",
      fix: "Write the objects under `objects`, or save the whole answer of the API.",
      example: `{ "tables": [] }`,
    },
  ),
  "shape/unknown-key": atKey(
    error<{ key: string; known: readonly string[] }>(
      ({ key, known }) => `Key "${key}" is not known here.${didYouMean(key, known)}`,
      ({ known }) => (known.length <= 12 ? `Known keys: ${known.join(", ")}.` : null),
      {
        summary: "An object of the model has a key that means nothing.",
        cause: "A misspelled key would otherwise be ignored, and the model would not say what its author meant.",
        fix: "Use a known key. With `$schema` set, editors complete them.",
        example: modelOf(`{ "nameSingular": "rocket", "labelSinglar": "Rocket" }`),
      },
    ),
  ),
  "shape/missing-key": error<{ key: string }>(
    ({ key }) => `Key "${key}" is missing.`,
    () => "Add it.",
    {
      summary: "A key without which the object has no meaning is missing.",
      cause: "Nearly everything has a default; this has none.",
      fix: "Add the key.",
      example: fieldsOf(`{ "name": "speed" }`),
    },
  ),
  "shape/wrong-type": error<{ place: string; expected: string; actual: string }>(
    ({ place, expected, actual }) => `${place} must be ${expected}, not ${actual}.`,
    () => null,
    {
      summary: "A value has the wrong JSON type.",
      cause: 'For example a string where a list must stand, or `"true"` in quotes instead of `true`.',
      fix: "Write the value in the expected type.",
      example: modelOf(`{ "nameSingular": "rocket", "isSearchable": "yes" }`),
    },
  ),
  "shape/not-allowed": error<{ place: string; value: JsonValue; allowed: readonly JsonValue[] }>(
    ({ place, value, allowed }) =>
      `${place} cannot be ${shortened(JSON.stringify(value))}.${didYouMean(spellJson(value), allowed.map(spellJson))}`,
    ({ allowed }) => `Allowed: ${allowed.map(spellJson).join(", ")}.`,
    {
      summary: "A value is none of the allowed ones.",
      cause: "The key has a closed set of values.",
      fix: "Use one of the values that the diagnostic lists.",
      example: fieldsOf(`{ "name": "speed", "type": "NUMBER", "settings": { "dataType": "double" } }`),
    },
  ),
  "shape/out-of-range": error<{ place: string; problem: string }>(
    ({ place, problem }) => `${place} ${problem}.`,
    () => null,
    {
      summary: "A number, text or list is too small or too large.",
      cause: "The key has a smallest or a largest value.",
      fix: "Choose a value within the bounds.",
      example: `{\n  "workspace": { "batchLimit": 1000 },\n  "objects": [{ "nameSingular": "rocket" }]\n}`,
    },
  ),
  "shape/bad-format": error<{ place: string; problem: string }>(
    ({ place, problem }) => `${place} ${problem}.`,
    () => null,
    {
      summary: "A text does not have the required form.",
      cause: "For example an `id` that is no UUID.",
      fix: "Write the value in the required form.",
      example: modelOf(`{ "nameSingular": "rocket", "id": "1" }`),
    },
  ),
  "export/unknown-key": atKey(
    warning<{ key: string; where: string }>(
      ({ key, where }) => `Key "${key}" of exported ${where} is not known; what it says is not used.`,
      () => null,
      {
        summary: "An export holds a key that this version does not know.",
        cause: "The workspace was exported by a version of Twenty that says more than this generator reads.",
        fix: "Check whether the key matters to you. It is told once, however often it occurs.",
        example: `{ "data": { "objects": [{ "id": "5f0c9a4e-8a3b-4d51-9d0e-2f6f4a0f6a01", "nameSingular": "rocket", "namePlural": "rockets",
  "labelSingular": "Rocket", "labelPlural": "Rockets", "orbit": "low", "isCustom": true, "fields": [] }] } }`,
      },
    ),
  ),
  "export/incomplete": warning<{ count: number }>(
    ({ count }) => `The export is one page of ${count} objects, and there are more.`,
    () => "Export again with a larger page (limit=1000, or paging: {first: 1000}).",
    {
      summary: "The export holds only one page of the workspace's objects.",
      cause: "Twenty answers metadata in pages, by default of 10 over GraphQL.",
      fix: "Ask for larger pages: `limit=1000` over REST, `paging: {first: 1000}` over GraphQL.",
      example: `{ "pageInfo": { "hasNextPage": true }, "data": { "objects": [{ "id": "5f0c9a4e-8a3b-4d51-9d0e-2f6f4a0f6a01", "nameSingular": "rocket",
  "namePlural": "rockets", "labelSingular": "Rocket", "labelPlural": "Rockets", "isCustom": true, "fields": [] }] } }`,
    },
  ),
  "export/unresolved-relation": error<{ object: string; field: string; missing: string }>(
    ({ object, field, missing }) =>
      `Relation "${field}" of exported object "${object}" cannot be resolved: ${missing}.`,
    () =>
      "Export over GraphQL with relation { type targetObjectMetadata { nameSingular } targetFieldMetadata { name } }.",
    {
      summary: "The export does not say where a relation leads.",
      cause:
        "Newer REST answers of Twenty leave the target of a relation out. It is then found by ids, or by the one pair of fields " +
        "whose names fit; here neither helped.",
      fix: "Export over GraphQL, with `relation` and `morphRelations` among the wanted keys.",
      example: `{ "data": { "objects": [{ "id": "5f0c9a4e-8a3b-4d51-9d0e-2f6f4a0f6a01", "nameSingular": "rocket", "namePlural": "rockets",
  "labelSingular": "Rocket", "labelPlural": "Rockets", "isCustom": true, "fields": [
    { "name": "captain", "type": "RELATION", "label": "Captain", "settings": { "relationType": "MANY_TO_ONE", "joinColumnName": "captainId" } }
  ] }] } }`,
    },
  ),
};
