import type { JsonObject, JsonValue } from "../json/json-value.js";
import { readString } from "../json/read-key.js";

/** What a workspace may say otherwise of an object of Twenty's own. */
export const objectTexts = ["labelSingular", "labelPlural", "description", "icon", "color"] as const;
export type ObjectText = (typeof objectTexts)[number];

/** What a workspace may say otherwise of a field of Twenty's own. */
export const fieldTexts = ["label", "description", "icon"] as const;
export type FieldText = (typeof fieldTexts)[number];

/** What overridden texts say by themselves; a key is there exactly when it is overridden. */
export type Originals<Text extends string> = { readonly [Key in Text]?: string | null };

type Texts<Text extends string> = { readonly [Key in Text]: string | null };
type Overridable<Text extends string> = Texts<Text> & { readonly original: Originals<Text> };

/** The overrides of an object as `standardOverrides` has them; null where there are none. */
export function objectOverrides(object: Overridable<ObjectText>): JsonObject | null {
  return overridesOf(object, objectTexts);
}

/** The overrides of a field as `standardOverrides` has them; null where there are none. */
export function fieldOverrides(field: Overridable<FieldText>): JsonObject | null {
  return overridesOf(field, fieldTexts);
}

function overridesOf<Text extends string>(part: Overridable<Text>, keys: readonly Text[]): JsonObject | null {
  const overrides = keys.filter((key) => Object.hasOwn(part.original, key));
  return overrides.length === 0
    ? null
    : Object.fromEntries(overrides.map((key): [string, JsonValue] => [key, part[key]]));
}

/** What a text of a part says without overrides. */
export function originalText<Text extends string>(part: Overridable<Text>, key: Text): string | null {
  return Object.hasOwn(part.original, key) ? (part.original[key] ?? null) : part[key];
}

/** Lays overrides over the texts of a part; one that says the same is none. */
export function override<Text extends string>(
  texts: Texts<Text>,
  keys: readonly Text[],
  overrides: JsonObject | null,
): Overridable<Text> {
  const shown: { [Key in Text]: string | null } = { ...texts };
  const original: { [Key in Text]?: string | null } = {};
  if (overrides !== null)
    for (const key of keys) {
      const text = readString(overrides, key);
      if (text === null || text === texts[key]) continue;
      shown[key] = text;
      original[key] = texts[key];
    }
  return { ...shown, original: Object.freeze(original) };
}
