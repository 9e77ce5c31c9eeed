import type { JsonSchema } from "../json/json-schema.js";
import type { JsonObject } from "../json/json-value.js";
import { readObject, readString } from "../json/read-key.js";

export const deprecationKeys = ["since", "sunset", "replacement", "reason"] as const;

/**
 * That an object, field or option works as before and nothing new should use it: since which day, until which day it is
 * sure to work, what to use instead and why, as far as it is known.
 */
export type Deprecation = Readonly<Record<(typeof deprecationKeys)[number], string | null>>;

/** Rules of days that `build-workspace.ts` tells in better words; they are in the schema for editors. */
export const dayRule: JsonSchema = { format: "date", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };

const day = (description: string): JsonSchema => ({ type: ["string", "null"], description, allOf: [dayRule] });

/** What `deprecated` holds in models and in the inputs of the metadata APIs; null takes a deprecation back. */
export const deprecationSchema: JsonSchema = {
  type: ["object", "null"],
  description: "It works as before, and nothing new should use it: all documents say so.",
  properties: {
    since: day("Day from which on it should not be used: 2026-01-31. Sent as the header Deprecation."),
    sunset: day("Day on which it may stop working, after since. Sent as the header Sunset."),
    replacement: {
      type: ["string", "null"],
      description:
        "What to use instead: the name of an object, a field (name, or person.name) or an option, or words for people.",
    },
    reason: { type: ["string", "null"], description: "Why, in a sentence." },
  },
  additionalProperties: false,
};

/** The deprecation that a part says of itself in any format; null where there is none. */
export function readDeprecation(part: JsonObject): Deprecation | null {
  const given = readObject(part, "deprecated");
  return given === null
    ? null
    : {
        since: readString(given, "since"),
        sunset: readString(given, "sunset"),
        replacement: readText(given, "replacement"),
        reason: readText(given, "reason"),
      };
}

/** Nothing is said by a text without words. */
function readText(given: JsonObject, key: string): string | null {
  const text = readString(given, key)?.trim() ?? "";
  return text === "" ? null : text;
}

/** A deprecation as the authoring format has it; null where there is none. */
export function printDeprecation(deprecation: Deprecation | null): JsonObject | null {
  if (deprecation === null) return null;
  return Object.fromEntries(
    deprecationKeys.flatMap((key): [string, string][] => {
      const text = deprecation[key];
      return text === null ? [] : [[key, text]];
    }),
  );
}
