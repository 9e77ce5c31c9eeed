import { error, warning } from "../code-entry.js";
import { fieldsOf } from "../example.js";

/** What can be wrong with the deprecation of an object, a field or an option. */
export const deprecationCodes = {
  "deprecation/bad-date": error<{ subject: string; key: string; day: string }>(
    ({ subject, key, day }) => `The day ${JSON.stringify(day)} under "${key}" of deprecated ${subject} is none.`,
    () => "Write a day of the calendar as year, month and day: 2026-01-31.",
    {
      summary: "A deprecation names a day that is not in the calendar.",
      cause: "`since` and `sunset` are days, written `YYYY-MM-DD`; servers send them as the start of that day in UTC.",
      fix: "Write the day in full, with leading zeros and without a time.",
      example: fieldsOf(`{ "name": "mass", "type": "NUMBER", "deprecated": { "since": "2026-02-30" } }`),
    },
  ),
  "deprecation/sunset-too-early": error<{ subject: string; since: string; sunset: string }>(
    ({ subject, since, sunset }) =>
      `The sunset of ${subject} (${sunset}) does not come after its deprecation (${since}).`,
    () => "Choose a later sunset, and give clients time to change.",
    {
      summary: "Something would stop working before, or on the day that, it is deprecated.",
      cause:
        "From `since` to `sunset` it works as before, so that clients can move on; the days must be in that order.",
      fix: "Give `sunset` a later day, or leave it out while there is no plan.",
      example: fieldsOf(
        `{ "name": "mass", "type": "NUMBER", "deprecated": { "since": "2026-06-30", "sunset": "2026-01-31" } }`,
      ),
    },
  ),
  "deprecation/unknown-replacement": warning<{ subject: string; replacement: string; nearest: string | null }>(
    ({ subject, replacement }) =>
      `The replacement of ${subject} looks like a name, and nothing else in the model is called "${replacement}".`,
    ({ nearest }) =>
      nearest === null ? "Name something that is there, or say it in several words." : `Did you mean "${nearest}"?`,
    {
      summary: "What a deprecation sends people to is not in the model.",
      cause:
        "Documents show the replacement as it is, and REST links to it where it is an object. An object is named by either of its names, a field by its own name or behind that of its object (`person.name`), an option by its value.",
      fix: "Correct the name; words for people are fine too, such as `the billing system`.",
      example: fieldsOf(
        `{ "name": "mass", "type": "NUMBER", "deprecated": { "replacement": "weight" } }`,
        `{ "name": "weightInKilograms", "type": "NUMBER" }`,
      ),
    },
  ),
};
