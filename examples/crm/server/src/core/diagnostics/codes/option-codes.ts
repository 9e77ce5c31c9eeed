import type { FieldNames } from "../code-entry.js";
import { error, subject } from "../code-entry.js";
import { fieldsOf } from "../example.js";

/** What can be wrong with the options of a field. */
export const optionCodes = {
  "option/none": error<FieldNames & { type: string }>(
    ({ type, ...names }) => `${subject(names)} is of type ${type} and has no options.`,
    () => `Add "options", for example [{ "value": "NEW" }].`,
    {
      summary: "A field that is a choice has nothing to choose from.",
      cause: "SELECT and MULTI_SELECT need at least one option.",
      fix: "Add `options`. `value` is enough: label and position follow from it.",
      example: fieldsOf(`{ "name": "stage", "type": "SELECT" }`),
    },
  ),
  "option/not-allowed": error<FieldNames & { type: string }>(
    ({ type, ...names }) => `${subject(names)} is of type ${type}, which has no options.`,
    () => "Remove options, or make it a SELECT.",
    {
      summary: "The field's type has no options.",
      cause: "Only SELECT, MULTI_SELECT and RATING have options.",
      fix: "Remove `options` or change the type.",
      example: fieldsOf(`{ "name": "stage", "type": "TEXT", "options": [{ "value": "NEW" }] }`),
    },
  ),
  "option/fixed": error<FieldNames & { values: readonly string[] }>(
    (names) => `${subject(names)} is a RATING, whose options are fixed.`,
    ({ values }) => `Leave options out; they are ${values.join(", ")}.`,
    {
      summary: "A rating has options of its own.",
      cause: "Every RATING has the five options RATING_1 to RATING_5.",
      fix: "Leave `options` out, or use SELECT.",
      example: fieldsOf(`{ "name": "stars", "type": "RATING", "options": [{ "value": "GOOD" }] }`),
    },
  ),
  "option/bad-value": error<FieldNames & { value: string; problem: string; suggestion: string }>(
    ({ value, problem, ...names }) =>
      `${subject(names)} has the option ${JSON.stringify(value)}, whose value ${problem}.`,
    ({ suggestion }) => (suggestion === "" ? null : `Use "${suggestion}"; the label says it as people do.`),
    {
      summary: "The value of an option cannot be used.",
      cause:
        "Values are in UPPER_SNAKE_CASE and have 1 to 63 characters: they are values of enums in Postgres and GraphQL.",
      fix: "Use UPPER_SNAKE_CASE and put the words into `label`.",
      example: fieldsOf(`{ "name": "stage", "type": "SELECT", "options": [{ "value": "In progress" }] }`),
    },
  ),
  "option/bad-label": error<FieldNames & { label: string; problem: string }>(
    ({ label, problem, ...names }) =>
      `${subject(names)} has an option with the label ${JSON.stringify(label)}, which ${problem}.`,
    () => null,
    {
      summary: "The label of an option cannot be used.",
      cause: "Labels have 1 to 63 characters, are not blank and hold no comma.",
      fix: "Change the label.",
      example: fieldsOf(
        `{ "name": "stage", "type": "SELECT", "options": [{ "value": "NEW", "label": "New, fresh" }] }`,
      ),
    },
  ),
  "option/duplicate": error<FieldNames & { what: "value" | "position" | "id"; value: string }>(
    ({ what, value, ...names }) => `${subject(names)} has two options with the ${what} ${value}.`,
    ({ what }) =>
      what === "value" ? "Rename or remove one of them." : `Change one of them, or leave the ${what} out.`,
    {
      summary: "Two options of a field have one value, position or id.",
      cause: "The value is an option's identity in the APIs; the position is its place in the list.",
      fix: "Change one of them. Position and id may be left out.",
      example: fieldsOf(`{ "name": "stage", "type": "SELECT", "options": [{ "value": "NEW" }, { "value": "NEW" }] }`),
    },
  ),
};
