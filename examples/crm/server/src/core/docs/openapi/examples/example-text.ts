import type { Field, ObjectType } from "../../../model/workspace.js";

/**
 * Text that a field of this name could hold, different for every `number`. Names say more than types here: a city
 * is no time zone, though both are text.
 */
export function exampleText(object: ObjectType, field: Field, number: number): string {
  const known = texts.find(([pattern]) => pattern.test(field.name));
  const text = known === undefined ? `${field.label} ${number}` : known[1](object, number);
  // A fixed word would meet itself in the second record of a batch.
  return field.isUnique && !text.includes(String(number)) ? `${text} ${number}` : text;
}

const texts: readonly (readonly [RegExp, (object: ObjectType, number: number) => string])[] = [
  [/^name$/, (object, number) => `${object.labelSingular} ${number}`],
  [/^title$|^subject$/, (object, number) => `${object.labelSingular} ${number}`],
  [/e-?mail|^handle$/i, (_object, number) => `ada${number}@example.com`],
  [/city$/i, () => "Paris"],
  [/country$/i, () => "France"],
  [/time_?zone$/i, () => "Europe/Paris"],
  [/^locale$|language$/i, () => "en"],
  [/colou?rScheme$/i, () => "System"],
  [/jobTitle$/i, () => "Engineer"],
  [/ur[il]$|website$/i, (_object, number) => `https://example.com/${number}`],
  [/path$/i, (_object, number) => `files/${number}`],
];
