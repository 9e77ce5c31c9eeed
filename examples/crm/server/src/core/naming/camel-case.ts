/**
 * The words of a name, as lodash splits them: at changes of case, at borders between letters and digits,
 * at everything that is neither. Ordinals (`1st`) stay whole. Twenty's rule for names is defined by this split.
 */
const word =
  /[A-Z]?[a-z]+(?=[^A-Za-z0-9]|[A-Z]|$)|[A-Z]+(?=[^A-Za-z0-9]|[A-Z][a-z]|$)|[A-Z]?[a-z]+|[A-Z]+|\d*(?:1ST|2ND|3RD|(?![123])\dTH)(?=\b|[a-z_])|\d*(?:1st|2nd|3rd|(?![123])\dth)(?=\b|[A-Z_])|\d+/g;

export function wordsOf(name: string): readonly string[] {
  return name.replaceAll(/['’]/g, "").match(word) ?? [];
}

/** `Launch site` → `launchSite`, exactly as lodash does for ASCII text; every other letter separates words. */
export function camelCase(name: string): string {
  return wordsOf(name)
    .map((part) => part.toLowerCase())
    .map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join("");
}
