/**
 * A workspace as facts by id and back: references by name become references by id, so that a rename is one changed
 * fact, and two models can be compared and merged fact by fact.
 */
import { leavesOf } from "../../fields/leaves-of.js";
import type { JsonObject, JsonValue } from "../../json/json-value.js";
import { isOfRelation } from "../build-field.js";
import type { Field, FieldOption, ObjectType, Workspace, WorkspaceSettings } from "../workspace.js";

/** What is said of one thing, by key. */
export type Facts = Readonly<Record<string, JsonValue>>;

export interface FieldFacts {
  readonly id: string;
  readonly facts: Facts;
  readonly options: readonly FieldOption[] | null;
}

export interface ObjectFacts {
  readonly id: string;
  readonly facts: Facts;
  /** In the order of the object. */
  readonly fields: ReadonlyMap<string, FieldFacts>;
}

export interface ModelFacts {
  readonly settings: Facts;
  readonly objects: ReadonlyMap<string, ObjectFacts>;
}

/** @param idOf what an id of the workspace goes by in the facts */
export function factsOf(workspace: Workspace, idOf: (id: string) => string = (id) => id): ModelFacts {
  return {
    settings: toFacts(workspace.settings),
    objects: new Map(workspace.objects.map((object) => [idOf(object.id), objectFacts(workspace, object, idOf)])),
  };
}

function objectFacts(workspace: Workspace, object: ObjectType, idOf: (id: string) => string): ObjectFacts {
  const { id, fields, fieldsByName, ...facts } = object;
  const idOfField = (name: string): string => {
    const field = fieldsByName.get(name);
    return field === undefined ? name : idOf(field.id);
  };
  const columns = new Map(
    fields.flatMap((field) =>
      leavesOf(field).map((leaf): [string, string] => [leaf.column, `${idOf(field.id)} ${leaf.subField ?? ""}`]),
    ),
  );
  return {
    id: idOf(id),
    facts: toFacts({
      ...facts,
      labelIdentifier: idOfField(object.labelIdentifier),
      imageIdentifier: object.imageIdentifier === null ? null : idOfField(object.imageIdentifier),
      searchFields: object.searchFields.map(idOfField),
      duplicateCriteria:
        object.duplicateCriteria?.map((criterion) => criterion.map((column) => columns.get(column) ?? column)) ?? null,
    }),
    fields: new Map(fields.map((field) => [idOf(field.id), fieldFacts(workspace, field, idOf)])),
  };
}

function fieldFacts(workspace: Workspace, field: Field, idOf: (id: string) => string): FieldFacts {
  const { id, options, relation, settings, ...facts } = field;
  const target = relation === null ? undefined : workspace.objectsBySingular.get(relation.targetObject);
  const inverse = relation === null ? undefined : target?.fieldsByName.get(relation.inverseField);
  const ofRelation = Object.fromEntries(
    Object.entries(relation ?? {}).map(([key, value]) => [`${relationPrefix}${key}`, value]),
  );
  return {
    id: idOf(id),
    options,
    facts: toFacts({
      ...facts,
      settings: relation === null ? settings : withoutRelation(settings),
      ...ofRelation,
      ...(target === undefined ? {} : { [`${relationPrefix}targetObject`]: idOf(target.id) }),
      ...(inverse === undefined ? {} : { [`${relationPrefix}inverseField`]: idOf(inverse.id) }),
    }),
  };
}

const relationPrefix = "relation.";

/** Those that a relation gives are made from it again. */
function withoutRelation(settings: Field["settings"]): JsonObject {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !isOfRelation(key)));
}

/**
 * The workspace of facts, not yet checked. A reference to what is gone keeps the name that `lastName` gives it, for the
 * rules to complain of.
 */
export function workspaceOfFacts(model: ModelFacts, lastName: (id: string) => string): Workspace {
  const names = new Map<string, string>();
  for (const object of model.objects.values()) {
    names.set(object.id, String(object.facts["nameSingular"]));
    for (const field of object.fields.values()) names.set(field.id, String(field.facts["name"]));
  }
  const nameOf = (id: JsonValue): string => names.get(String(id)) ?? lastName(String(id));
  const objects = [...model.objects.values()].map((object) => objectOfFacts(object, nameOf));
  return {
    settings: model.settings as JsonObject & WorkspaceSettings,
    objects,
    objectsBySingular: new Map(objects.map((object) => [object.nameSingular, object])),
    objectsByPlural: new Map(objects.map((object) => [object.namePlural, object])),
  };
}

type NameOf = (id: JsonValue) => string;

function objectOfFacts({ id, facts, fields: fieldsById }: ObjectFacts, nameOf: NameOf): ObjectType {
  const fields = [...fieldsById.values()].map((field) => fieldOfFacts(field, nameOf));
  const columns = new Map(
    fields.flatMap((field) =>
      leavesOf(field).map((leaf): [string, string] => [`${field.id} ${leaf.subField ?? ""}`, leaf.column]),
    ),
  );
  const { imageIdentifier = null } = facts;
  return {
    ...(facts as JsonObject & ObjectType),
    id,
    labelIdentifier: nameOf(facts["labelIdentifier"] ?? null),
    imageIdentifier: imageIdentifier === null ? null : nameOf(imageIdentifier),
    searchFields: listOf(facts["searchFields"]).map(nameOf),
    duplicateCriteria:
      (facts["duplicateCriteria"] ?? null) === null
        ? null
        : listOf(facts["duplicateCriteria"]).map((criterion) =>
            listOf(criterion).map((column) => columns.get(String(column)) ?? String(column)),
          ),
    fields,
    fieldsByName: new Map(fields.map((field) => [field.name, field])),
  };
}

function fieldOfFacts({ id, facts, options }: FieldFacts, nameOf: NameOf): Field {
  const own = Object.entries(facts).filter(([key]) => !key.startsWith(relationPrefix));
  const relation = Object.fromEntries(
    Object.entries(facts)
      .filter(([key]) => key.startsWith(relationPrefix))
      .map(([key, value]) => [key.slice(relationPrefix.length), value]),
  );
  return {
    ...(Object.fromEntries(own) as JsonObject & Omit<Field, "relation" | "options">),
    id,
    options,
    relation:
      Object.keys(relation).length === 0
        ? null
        : {
            ...(relation as JsonObject & NonNullable<Field["relation"]>),
            targetObject: nameOf(relation["targetObject"] ?? null),
            inverseField: nameOf(relation["inverseField"] ?? null),
          },
  };
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

/** A frozen value of the model as plain JSON, which it is but for its type. */
function toFacts(value: object): Facts {
  return value as Facts;
}
