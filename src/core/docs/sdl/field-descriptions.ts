import type { Field, ObjectType } from "../../model/workspace.js";
import { labelInSentence } from "../../naming/label-in-sentence.js";
import { normaliseDescription } from "./print-description.js";

/** `company`, as it stands in a sentence. */
export function singularOf(object: ObjectType): string {
  return normaliseDescription(labelInSentence(object.labelSingular)) ?? object.nameSingular;
}

/** `companies`, as it stands in a sentence. */
export function pluralOf(object: ObjectType): string {
  return normaliseDescription(labelInSentence(object.labelPlural)) ?? object.namePlural;
}

export function labelOf(field: Field): string {
  return normaliseDescription(field.label) ?? field.name;
}

/** The model's own words where it has some. */
export function describeObject(object: ObjectType): string {
  return normaliseDescription(object.description) ?? `One record of ${pluralOf(object)}`;
}

/** The model's own words where it has some. */
export function describeField(object: ObjectType, field: Field): string {
  return normaliseDescription(field.description) ?? `${labelOf(field)} of the ${singularOf(object)}`;
}
