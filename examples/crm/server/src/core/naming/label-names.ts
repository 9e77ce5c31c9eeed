import { camelCase, wordsOf } from "./camel-case.js";
import { isReservedByTwenty } from "./reserved-words.js";
import { transliterate } from "./transliterate.js";

/** Longest name, label and option value, in characters: Postgres' limit on identifiers. */
export const longestName = 63;

/**
 * Name of a label, by Twenty's rule: `Launch Site` → `launchSite`, `2024 plan` → `n2024Plan`, `Event` → `eventCustom`.
 * Empty when the label holds no letter or digit that can be spelled in ASCII.
 */
export function nameFromLabel(label: string): string {
  const name = camelCase(transliterate(label).replaceAll(/[^A-Za-z0-9]+/g, "_"));
  const started = /^[0-9]/.test(name) ? camelCase(`n${name}`) : name;
  return isReservedByTwenty(started) ? `${started}Custom` : started;
}

/** Label of a name: `noteTarget` → `Note target`. */
export function labelFromName(name: string): string {
  const label = wordsOf(name).join(" ").toLowerCase();
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** Option value of a label: `In progress` → `IN_PROGRESS`. Empty when nothing of the label can be used. */
export function optionValueFromLabel(label: string): string {
  const value = wordsOf(transliterate(label).replaceAll(/[^A-Za-z0-9]+/g, " "))
    .join("_")
    .toUpperCase();
  return /^[0-9]/.test(value) ? `N_${value}` : value;
}

/** Label of an option value: `IN_PROGRESS` → `In progress`. */
export function labelFromOptionValue(value: string): string {
  const label = value.replaceAll(/_+/g, " ").trim().toLowerCase();
  return label.charAt(0).toUpperCase() + label.slice(1);
}
