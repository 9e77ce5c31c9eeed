import type { JsonValue } from "../../core/json/json-value.js";
import { isJsonObject } from "../../core/json/json-value.js";
import { readString } from "../../core/json/read-key.js";
import { fromTo, onBoth, risky, safe, type ChangeFacts, type TopicEntry } from "../change-topic.js";

/** Deprecations of objects, fields and options: nothing stops working by them, and clients hear what will. */
export const deprecationTopics = {
  "deprecation-added": {
    section: "Deprecated",
    happens: ({ after }) => `is deprecated${sunsetOf(after)}`,
    ...onBoth(
      safe(
        ({ after }) => `It works as before, and documents and answers advise against it.${replacementOf(after)}`,
        ["reader", "writer"],
      ),
    ),
  },
  "deprecation-removed": {
    section: "Deprecated",
    happens: () => "is deprecated no longer",
    ...onBoth(safe("It works as before, and nothing advises against it any more.")),
  },
  "deprecation-changed": {
    section: "Deprecated",
    happens: ({ after }) => `is deprecated in other words${sunsetOf(after)}`,
    ...onBoth(
      safe(({ after }) => `It works as before; documents and answers tell it otherwise.${replacementOf(after)}`),
    ),
  },
  "sunset-advanced": {
    section: "Deprecated",
    happens: ({ before, after }) =>
      `may stop working sooner (${fromTo({ subject: "", before: textOf(before, "sunset"), after: textOf(after, "sunset") })})`,
    ...onBoth(
      risky(
        ["reader", "writer"],
        "Clients that planned for the time they were promised have less of it.",
        "Tell the owners of clients, or keep the day.",
      ),
    ),
  },
} as const satisfies Readonly<Record<string, TopicEntry>>;

type Said = ChangeFacts["before"];

function textOf(deprecation: Said, key: string): string | null {
  const value: JsonValue = deprecation ?? null;
  return isJsonObject(value) ? readString(value, key) : null;
}

function sunsetOf(deprecation: Said): string {
  const sunset = textOf(deprecation, "sunset");
  return sunset === null ? "" : ` until ${sunset}`;
}

function replacementOf(deprecation: Said): string {
  const replacement = textOf(deprecation, "replacement");
  return replacement === null ? "" : ` Its replacement: ${replacement}.`;
}
