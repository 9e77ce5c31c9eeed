import { childPointer } from "../json/json-pointer.js";
import { labelFromName, nameFromLabel } from "../naming/label-names.js";
import { pluralOf } from "../naming/plural-names.js";
import type { FieldDraft, ObjectDraft, Report } from "./model-draft.js";
import type { RawField, RawObject } from "./raw-workspace.js";
import { rawField } from "./raw-workspace.js";
import { isSystemFieldName, systemFieldNames, systemFieldOf, systemFields } from "./system-fields.js";

/** Settles the names of an object and its fields and adds what every object has; null when it has no name at all. */
export function draftObject(raw: RawObject, report: Report): ObjectDraft | null {
  const nameSingular = raw.nameSingular ?? nameFromLabel(raw.labelSingular ?? "");
  if (nameSingular === "" && raw.nameSingular === null) {
    report("object/name-missing", raw.pointer, {});
    return null;
  }
  const namePlural = raw.namePlural ?? pluralName(nameSingular, raw.labelPlural);
  if (namePlural === null) report("object/plural-missing", raw.pointer, { object: nameSingular });
  const isCustom = raw.isCustom ?? true;
  const draft: ObjectDraft = {
    raw,
    nameSingular,
    namePlural: namePlural ?? `${nameSingular}s`,
    labelSingular: raw.labelSingular ?? labelFromName(nameSingular),
    labelPlural: raw.labelPlural ?? labelFromName(namePlural ?? `${nameSingular}s`),
    isCustom,
    fields: [],
  };
  for (const field of raw.fields) {
    const fieldDraft = draftField(field, draft);
    if (fieldDraft === null) report("field/name-missing", field.pointer, { object: nameSingular });
    else draft.fields.push(fieldDraft);
  }
  addSystemFields(draft);
  addNameField(draft);
  return draft;
}

/** Settles the names of a field; null when it has none. */
export function draftField(raw: RawField, object: ObjectDraft): FieldDraft | null {
  const name = raw.name ?? nameFromLabel(raw.label ?? "");
  if (name === "" && raw.name === null) return null;
  return {
    raw,
    name,
    label: raw.label ?? systemFieldOf(name, raw.type)?.label ?? labelFromName(name),
    type: raw.type,
    isCustom: raw.isCustom ?? (object.isCustom && !isSystemFieldName(name)),
    relation: null,
  };
}

function pluralName(nameSingular: string, labelPlural: string | null): string | null {
  if (labelPlural === null) return pluralOf(nameSingular);
  const name = nameFromLabel(labelPlural);
  if (name === "") return pluralOf(nameSingular);
  return name === nameSingular ? `${name}s` : name;
}

/** Puts the system fields first, in their order, and adds those that are not declared. */
function addSystemFields(object: ObjectDraft): void {
  const declared = new Map<string, FieldDraft>();
  for (const field of object.fields) if (!declared.has(field.name)) declared.set(field.name, field);
  const first = systemFieldNames.map(
    (name) => declared.get(name) ?? addedField(rawField(object.raw.pointer, name, systemFields[name].type), object),
  );
  const others = object.fields.filter((field) => !first.includes(field));
  object.fields.splice(0, object.fields.length, ...first, ...others);
}

/** An object that nothing names gets a text field `name`, unless it says that it wants none. */
function addNameField(object: ObjectDraft): void {
  const hasName = object.fields.some((field) => field.name === "name" || field.name === "title");
  if (hasName || object.raw.labelIdentifier !== null || object.raw.skipNameField === true) return;
  object.fields.splice(systemFieldNames.length, 0, addedField(nameField(object.raw.pointer), object));
}

/** The field that names the records of an object which says nothing else. */
export function nameField(pointer: string): RawField & { readonly name: string } {
  return { ...rawField(pointer, "name", "TEXT"), name: "name", icon: "IconAbc" };
}

function addedField(raw: RawField & { readonly name: string | null }, object: ObjectDraft): FieldDraft {
  const field = draftField(raw, object);
  if (field === null) throw new Error("A field that is added has a name");
  return field;
}

/** Pointer of a key of an object or field. */
export function keyPointer(part: { readonly pointer: string }, key: string): string {
  return childPointer(part.pointer, key);
}
