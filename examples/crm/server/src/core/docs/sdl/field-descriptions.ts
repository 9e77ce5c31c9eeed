import type { Field, ObjectType } from "../../model/workspace.js";
import { labelInSentence } from "../../naming/label-in-sentence.js";
import { deprecationNote } from "../deprecation-words.js";
import { normaliseDescription } from "./print-description.js";

/** `company`, as it stands in a sentence. */
export const singularOf = remember(
  (object: ObjectType) => normaliseDescription(labelInSentence(object.labelSingular)) ?? object.nameSingular,
);

/** `companies`, as it stands in a sentence. */
export const pluralOf = remember(
  (object: ObjectType) => normaliseDescription(labelInSentence(object.labelPlural)) ?? object.namePlural,
);

export const labelOf = remember((field: Field) => normaliseDescription(field.label) ?? field.name);

/** The model's own words where it has some. */
export function describeObject(object: ObjectType): string {
  const words = normaliseDescription(object.description) ?? `One record of ${pluralOf(object)}`;
  // GraphQL has no directive for types.
  return object.deprecated === null ? words : `${words}\n\n${deprecationNote(object.deprecated)}`;
}

/** The model's own words where it has some. */
export function describeField(object: ObjectType, field: Field): string {
  return ownWordsOf(field) ?? `${labelOf(field)} of the ${singularOf(object)}`;
}

const ownWordsOf = remember((field: Field) => normaliseDescription(field.description));

/** Labels stand in dozens of descriptions each. */
function remember<Subject extends object, Words extends string | null>(
  wording: (subject: Subject) => Words,
): (subject: Subject) => Words {
  const known = new WeakMap<Subject, Words>();
  return (subject) => {
    let words = known.get(subject);
    if (words === undefined) {
      words = wording(subject);
      known.set(subject, words);
    }
    return words;
  };
}
