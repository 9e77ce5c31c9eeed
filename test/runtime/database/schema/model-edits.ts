import fc from "fast-check";
import type { JsonObject, JsonValue } from "../../../../src/core/json/json-value.js";
import { morphFieldName } from "../../../../src/core/naming/column-names.js";

/** A small model that edits change step by step; every object and field keeps its id. */
export interface EditedModel {
  readonly objects: readonly EditedObject[];
  readonly relations: readonly EditedRelation[];
}

export interface EditedObject {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly searchFields: readonly string[];
  readonly fields: readonly EditedField[];
}

export interface EditedField {
  readonly id: string;
  readonly name: string;
  readonly type: "TEXT" | "NUMBER" | "FULL_NAME" | "EMAILS" | "SELECT" | "BOOLEAN";
  readonly isUnique: boolean;
  readonly isNullable: boolean;
  readonly default: number | null;
  readonly options: number;
}

export interface EditedRelation {
  readonly id: string;
  readonly inverseId: string;
  readonly source: string;
  readonly target: string;
  readonly name: string;
  readonly inverse: string;
  readonly onDelete: "CASCADE" | "RESTRICT" | "SET_NULL";
  readonly isMorph: boolean;
}

const objectNames = ["alpha", "beta", "gamma", "delta"] as const;
const fieldNames = ["red", "green", "blue", "cyan", "pink"] as const;
const types = ["TEXT", "NUMBER", "FULL_NAME", "EMAILS", "SELECT", "BOOLEAN"] as const;
const onDeletes = ["CASCADE", "RESTRICT", "SET_NULL"] as const;

export interface Edit {
  readonly kind: (typeof editKinds)[number];
  readonly numbers: readonly [number, number, number];
}

const editKinds = [
  "addObject",
  "addObject",
  "removeObject",
  "renameObject",
  "exchangeObjects",
  "addField",
  "addField",
  "addField",
  "removeField",
  "renameField",
  "exchangeFields",
  "rotateFields",
  "changeUnique",
  "changeNullable",
  "changeDefault",
  "changeSearch",
  "changeLabel",
  "addRelation",
  "addRelation",
  "renameRelation",
  "changeOnDelete",
  "removeRelation",
] as const;

const aNumber = fc.nat({ max: 999 });
export const anEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...editKinds),
  numbers: fc.tuple(aNumber, aNumber, aNumber),
});

/** An id that no other thing of the run has. */
export function idOf(place: number): string {
  return `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`;
}

/** The model after an edit; the same one where the edit has nothing to work on. */
export function applyEdit(model: EditedModel, { kind, numbers: [a, b, c] }: Edit, nextId: () => string): EditedModel {
  const { objects, relations } = model;
  const object = pick(objects, a);
  const withObject = (changed: EditedObject): EditedModel => ({
    ...model,
    objects: objects.map((other) => (other.id === changed.id ? changed : other)),
  });
  if (kind === "addObject") {
    const name = pick(
      objectNames.filter((candidate) => objects.every((other) => other.name !== candidate)),
      a,
    );
    if (name === null) return model;
    const label = newField(nextId(), "title", "TEXT", 0);
    const added = { id: nextId(), name, label: label.id, searchFields: [label.id], fields: [label] };
    return { ...model, objects: [...objects, added] };
  }
  if (object === null) return model;
  if (kind === "removeObject") {
    if (objects.length === 1) return model;
    return {
      objects: objects.filter((other) => other.id !== object.id),
      relations: relations.filter(({ source, target }) => source !== object.id && target !== object.id),
    };
  }
  if (kind === "renameObject") {
    const name = pick(
      objectNames.filter((candidate) => objects.every((other) => other.name !== candidate)),
      b,
    );
    return name === null ? model : withObject({ ...object, name });
  }
  if (kind === "exchangeObjects") {
    const other = pick(objects, b) ?? object;
    const names = new Map([
      [object.id, other.name],
      [other.id, object.name],
    ]);
    return { ...model, objects: objects.map((each) => ({ ...each, name: names.get(each.id) ?? each.name })) };
  }
  return isOfRelations(kind)
    ? editRelations(model, object, kind, [b, c], nextId)
    : withObject(editFields(object, kind, [b, c], nextId));
}

type RelationEdit = "addRelation" | "renameRelation" | "changeOnDelete" | "removeRelation";
type FieldEdit = Exclude<
  Edit["kind"],
  RelationEdit | "addObject" | "removeObject" | "renameObject" | "exchangeObjects"
>;

function isOfRelations(kind: RelationEdit | FieldEdit): kind is RelationEdit {
  return ["addRelation", "renameRelation", "changeOnDelete", "removeRelation"].includes(kind);
}

function editRelations(
  model: EditedModel,
  object: EditedObject,
  kind: RelationEdit,
  [b, c]: readonly [number, number],
  nextId: () => string,
): EditedModel {
  const { objects, relations } = model;
  if (kind === "addRelation") {
    const target = pick(objects, b) ?? object;
    const isMorph = c % 2 === 0 && target.id !== object.id;
    const isThere = relations.some(
      (other) => other.isMorph && other.source === object.id && other.target === target.id,
    );
    const [id, inverseId] = [nextId(), nextId()];
    const onDelete = onDeletes[c % 3] ?? "CASCADE";
    if (isMorph && isThere) return model;
    const letters = [...String(Number(id.slice(-6)))].map((digit) => "abcdefghij".charAt(Number(digit))).join("");
    const [name, inverse] = [`link${letters}`, `back${letters}`];
    const added = { id, inverseId, source: object.id, target: target.id, name, inverse, onDelete, isMorph };
    return { objects, relations: [...relations, added] };
  }
  const relation = pick(relations, b);
  if (relation === null) return model;
  if (kind === "removeRelation") return { objects, relations: relations.filter(({ id }) => id !== relation.id) };
  const changed: EditedRelation =
    kind === "renameRelation"
      ? { ...relation, name: `${relation.name}r`.slice(-40), inverse: `${relation.inverse}r`.slice(-40) }
      : { ...relation, onDelete: onDeletes[c % 3] ?? "CASCADE" };
  return { objects, relations: relations.map((other) => (other.id === changed.id ? changed : other)) };
}

function editFields(
  object: EditedObject,
  kind: FieldEdit,
  [b, c]: readonly [number, number],
  nextId: () => string,
): EditedObject {
  const free = fieldNames.filter((candidate) => object.fields.every((other) => other.name !== candidate));
  const withNames = (names: ReadonlyMap<string, string>): EditedObject => ({
    ...object,
    fields: object.fields.map((field) => ({ ...field, name: names.get(field.id) ?? field.name })),
  });
  if (kind === "addField") {
    const name = pick(free, b);
    if (name === null) return object;
    return { ...object, fields: [...object.fields, newField(nextId(), name, pick(types, c) ?? "TEXT", b)] };
  }
  const texts = object.fields.filter((field) => field.type === "TEXT" || field.type === "FULL_NAME");
  if (kind === "changeLabel") return { ...object, label: pick(texts, b)?.id ?? object.label };
  if (kind === "changeSearch")
    return { ...object, searchFields: texts.filter((_, place) => (b >> place) % 2 === 0).map((field) => field.id) };
  const field = pick(object.fields, b);
  if (field === null) return object;
  if (kind === "removeField") {
    if (field.id === object.label) return object;
    return {
      ...object,
      fields: object.fields.filter((other) => other.id !== field.id),
      searchFields: object.searchFields.filter((id) => id !== field.id),
    };
  }
  if (kind === "renameField") {
    const name = pick(free, c);
    return name === null ? object : withNames(new Map([[field.id, name]]));
  }
  if (kind === "exchangeFields") {
    const other = pick(object.fields, c) ?? field;
    return withNames(
      new Map([
        [field.id, other.name],
        [other.id, field.name],
      ]),
    );
  }
  if (kind === "rotateFields")
    return withNames(
      new Map(object.fields.map((each, place) => [each.id, pick(object.fields, place + 1)?.name ?? each.name])),
    );
  const change: Record<"changeUnique" | "changeNullable" | "changeDefault", Partial<EditedField>> = {
    changeUnique:
      field.type === "BOOLEAN" || field.type === "FULL_NAME"
        ? {}
        : { isUnique: !field.isUnique, default: null, isNullable: true },
    changeNullable:
      field.type === "TEXT" || field.type === "NUMBER"
        ? { isNullable: !field.isNullable, default: field.default ?? 1, isUnique: false }
        : {},
    changeDefault: { default: c % 5, isUnique: false },
  };
  const changed = { ...field, ...change[kind] };
  return { ...object, fields: object.fields.map((other) => (other.id === field.id ? changed : other)) };
}

function newField(id: string, name: string, type: EditedField["type"], variant: number): EditedField {
  return { id, name, type, isUnique: false, isNullable: true, default: null, options: 2 + (variant % 3) };
}

function pick<T>(list: readonly T[], number: number): T | null {
  return list.length === 0 ? null : (list[number % list.length] ?? null);
}

/** The model in the authoring format. */
export function printEdited({ objects, relations }: EditedModel): JsonValue {
  const nameOf = new Map(objects.map((object) => [object.id, object.name]));
  return {
    objects: objects.map((object) => ({
      id: object.id,
      nameSingular: object.name,
      namePlural: `${object.name}s`,
      labelIdentifierFieldName: object.fields.find(({ id }) => id === object.label)?.name ?? "",
      searchFields: object.fields.filter(({ id }) => object.searchFields.includes(id)).map(({ name }) => name),
      fields: [
        ...object.fields.map(printField),
        ...relations.filter(({ source }) => source === object.id).map((relation) => printRelation(relation, nameOf)),
        ...relations.filter(({ target }) => target === object.id).map((relation) => printInverse(relation, nameOf)),
      ],
    })),
  };
}

const defaults: Record<EditedField["type"], (value: number) => JsonValue> = {
  TEXT: (value) => `'it''s ${value} \\ "x"'`,
  NUMBER: (value) => value - 2,
  FULL_NAME: (value) => ({ firstName: `'F${value}'`, lastName: "''" }),
  EMAILS: (value) => ({ primaryEmail: `'a${value}@b.c'`, additionalEmails: null }),
  SELECT: () => "'A0'",
  BOOLEAN: (value) => value % 2 === 0,
};

function printField(field: EditedField): JsonObject {
  const { id, name, type, isUnique, isNullable } = field;
  const options = Array.from({ length: field.options }, (_, place) => ({ value: `A${place}`, label: `A${place}` }));
  return {
    id,
    name,
    type,
    isUnique,
    isNullable,
    defaultValue: field.default === null ? null : defaults[type](field.default),
    ...(type === "SELECT" ? { options } : {}),
  };
}

function printRelation(relation: EditedRelation, nameOf: ReadonlyMap<string, string>): JsonObject {
  const target = nameOf.get(relation.target) ?? "";
  return {
    id: relation.id,
    name: relationName(relation, nameOf),
    type: relation.isMorph ? "MORPH_RELATION" : "RELATION",
    relation: {
      type: "MANY_TO_ONE",
      targetObject: target,
      inverseField: relation.inverse,
      onDelete: relation.onDelete,
      ...(relation.isMorph ? { morphGroup: "subject" } : {}),
    },
  };
}

function printInverse(relation: EditedRelation, nameOf: ReadonlyMap<string, string>): JsonObject {
  return {
    id: relation.inverseId,
    name: relation.inverse,
    type: "RELATION",
    relation: {
      type: "ONE_TO_MANY",
      targetObject: nameOf.get(relation.source) ?? "",
      inverseField: relationName(relation, nameOf),
    },
  };
}

/** A morph field is named after its target, and so renamed with it. */
export function relationName(relation: EditedRelation, nameOf: ReadonlyMap<string, string>): string {
  return relation.isMorph ? morphFieldName("subject", nameOf.get(relation.target) ?? "") : relation.name;
}
