import { jsonEqual } from "../../json/json-equal.js";
import type { JsonObject } from "../../json/json-value.js";
import { readObject, readString } from "../../json/read-key.js";
import { originalText } from "../standard-overrides.js";
import type { Originals } from "../standard-overrides.js";

type Part<Text extends string> = { readonly [Key in Text]: string | null } & {
  readonly isCustom: boolean;
  readonly original: Originals<Text>;
};

/**
 * The texts that a part is to show, of those that the input changes. On standard parts null gives the original back,
 * whether it is said of the text or of its override.
 */
export function changedTexts<Text extends string>(
  part: Part<Text>,
  keys: readonly Text[],
  input: JsonObject,
): ReadonlyMap<Text, string | null> {
  const overrides = readObject(input, "standardOverrides");
  const changed = new Map<Text, string | null>();
  for (const key of keys) {
    const isDirect = Object.hasOwn(input, key);
    const isOverride =
      Object.hasOwn(input, "standardOverrides") && (overrides === null || Object.hasOwn(overrides, key));
    if (!isDirect && (!isOverride || part.isCustom)) continue;
    const given = isDirect ? readString(input, key) : overrides && readString(overrides, key);
    const text = given ?? (part.isCustom ? null : originalText(part, key));
    if (text !== part[key]) changed.set(key, text);
  }
  return changed;
}

/** The raw overrides of a standard part that is to show these texts. */
export function overridesShowing<Text extends string>(
  part: Part<Text>,
  keys: readonly Text[],
  changed: ReadonlyMap<Text, string | null>,
): JsonObject | null {
  const overrides = keys.flatMap((key): [string, string | null][] => {
    const text = changed.has(key) ? (changed.get(key) ?? null) : part[key];
    return jsonEqual(text, originalText(part, key)) ? [] : [[key, text]];
  });
  return overrides.length === 0 ? null : Object.fromEntries(overrides);
}
