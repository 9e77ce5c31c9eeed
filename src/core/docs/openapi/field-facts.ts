import { fieldKinds } from "../../fields/field-kinds.js";
import type { Deprecation } from "../../model/deprecation.js";
import type { Field, FieldType, ObjectType } from "../../model/workspace.js";
import { isFieldWritable } from "../../surface/record-operations.js";
import { isRequiredOnCreate } from "../../surface/required-fields.js";
import { deprecationNote } from "../deprecation-words.js";

/** What a reader must know of a field besides its shape, as words. */
export function readDescription(object: ObjectType, field: Field): string {
  return sentences([
    field.description ?? field.label,
    field.isUnique ? uniqueText(object) : null,
    deprecationOf(field),
  ]);
}

/** The same for a writer. */
export function writeDescription(object: ObjectType, field: Field, isCreate: boolean): string {
  return sentences([
    field.description ?? field.label,
    isCreate && isRequiredOnCreate(field) ? "Required." : null,
    field.isUnique ? uniqueText(object) : null,
    kept(field, isCreate),
    writeNotes[field.type],
    deprecationOf(field),
  ]);
}

/** Facts of a field for programs; keys that begin with `x-` are ours. */
export function fieldFacts(field: Field): FieldFacts {
  const { isOrderable, isGroupable } = fieldKinds[field.type];
  const isToMany = field.relation?.type === "ONE_TO_MANY";
  // `some`, `none` and `every` filter through relations to many; nothing orders or groups by them.
  const uses = ["filter"];
  if (isOrderable && !isToMany) uses.push("order_by");
  if (isGroupable && !isToMany) uses.push("group_by");
  return {
    ...(isFieldWritable(field) ? {} : { readOnly: true }),
    ...deprecatedFlag(field),
    "x-type": field.type,
    ...(field.isUnique ? { "x-unique": true } : {}),
    "x-usable-in": uses,
  };
}

export interface FieldFacts {
  /** Requests that give it are not refused, but it keeps its value. */
  readonly readOnly?: boolean;
  readonly deprecated?: true;
  readonly "x-type": FieldType;
  readonly "x-unique"?: boolean;
  /** Parameters that may name the field, or parts of it. */
  readonly "x-usable-in": readonly string[];
}

interface Deprecable {
  readonly deprecated: Deprecation | null;
}

/** For programs: set on whatever belongs to a deprecated part of the model. */
export function deprecatedFlag(...parts: readonly (Deprecable | null)[]): { readonly deprecated?: true } {
  return parts.some((part) => part !== null && part.deprecated !== null) ? { deprecated: true } : {};
}

/** For people: since when, until when and what to use instead; null of what is not deprecated. */
export function deprecationOf({ deprecated }: Deprecable): string | null {
  return deprecated === null ? null : deprecationNote(deprecated);
}

/** Says where text ends, so that notes can follow any description. */
export function sentences(texts: readonly (string | null | undefined)[]): string {
  return texts
    .filter((text) => text !== null && text !== undefined && text.trim() !== "")
    .map((text) => (/[.!?:]$/.test(text!.trim()) ? text!.trim() : `${text!.trim()}.`))
    .join(" ");
}

function uniqueText(object: ObjectType): string {
  return `Unique among the ${object.labelPlural} that are not deleted.`;
}

/** Of what the server writes by itself. */
export const acceptedAndIgnored = "Accepted so that a record can be sent back as it was read, and ignored.";

function kept(field: Field, isCreate: boolean): string | null {
  if (field.name === "updatedBy" || (field.name === "updatedAt" && !isCreate)) return acceptedAndIgnored;
  if (field.name === "id") return isCreate ? "Made by the server when it is left out." : "Must be the record's own.";
  return null;
}

/** What the schema of a value cannot say about taking it. */
const writeNotes: Partial<Record<FieldType, string>> = {
  DATE_TIME: "Without an offset it is taken as UTC.",
  POSITION: "`first` and `last` place the record before or after all others.",
  RAW_JSON: "An empty object or list is stored as null.",
};
