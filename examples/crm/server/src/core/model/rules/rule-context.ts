/** What the rules of a model look at, and how they speak. */
import type { FieldDraft, ObjectDraft, Report } from "../model-draft.js";
import type { Field, ObjectType } from "../workspace.js";

export interface BuiltObject {
  readonly object: ObjectType;
  readonly draft: ObjectDraft;
  readonly fields: readonly BuiltField[];
}

export interface BuiltField {
  readonly field: Field;
  readonly draft: FieldDraft;
}

export interface RuleContext {
  /** In the order of the input. */
  readonly objects: readonly BuiltObject[];
  readonly report: Report;
}

/** Pairs what was built with what it was built from, for pointers. */
export function builtObject(object: ObjectType, draft: ObjectDraft): BuiltObject {
  const built = object.fields.values();
  const fields: BuiltField[] = [];
  for (const fieldDraft of draft.fields) {
    if (fieldDraft.type === null) continue;
    const field = built.next().value;
    if (field !== undefined) fields.push({ field, draft: fieldDraft });
  }
  return { object, draft, fields };
}
