import type { JsonObject } from "../../../src/core/json/json-value.js";
import type { ModelChange } from "../../../src/core/model/change/model-change.js";
import type { Field, ObjectType, Workspace } from "../../../src/core/model/workspace.js";

/**
 * A change that the model allows, of another kind each time: all kinds of statements come up, and the model stays small
 * however often it is changed.
 */
export function alternatingChange(workspace: Workspace, count: number): ModelChange {
  const object = workspace.objects.find(({ fields }) => fields.some(({ name }) => name === "state"));
  if (object === undefined) throw new Error("The model has lost its object");
  const kinds = [changeObjects, renameObject, changeFields, renameField, changeOptions, changeRelation, changeUnique];
  return kinds[count % kinds.length]!(workspace, object);
}

function changeObjects({ objectsBySingular }: Workspace): ModelChange {
  const pier = objectsBySingular.get("pier");
  return pier === undefined
    ? { kind: "createObject", input: namesOf("pier") }
    : { kind: "deleteObject", id: pier.id, force: true };
}

function renameObject(_workspace: Workspace, { id, nameSingular }: ObjectType): ModelChange {
  return { kind: "updateObject", id, input: namesOf(nameSingular === "crate" ? "box" : "crate") };
}

function changeFields(_workspace: Workspace, { id, fieldsByName }: ObjectType): ModelChange {
  const added = fieldsByName.get("sender");
  if (added !== undefined) return { kind: "deleteField", id: added.id, force: true };
  return {
    kind: "createField",
    input: { objectMetadataId: id, type: "FULL_NAME", name: "sender", label: "Sender", isNullable: true },
  };
}

function renameField(_workspace: Workspace, { fields, labelIdentifier }: ObjectType): ModelChange {
  const field = named(fields, labelIdentifier);
  return { kind: "updateField", id: field.id, input: { name: field.name === "name" ? "title" : "name" } };
}

function changeOptions(_workspace: Workspace, { fields }: ObjectType): ModelChange {
  const { id, options } = named(fields, "state");
  const given = (options ?? []).map((option) =>
    option.value === "EMPTY" || option.value === "VOID"
      ? { id: option.id, value: option.value === "EMPTY" ? "VOID" : "EMPTY", label: option.label }
      : { id: option.id, value: option.value, label: option.label },
  );
  return { kind: "updateField", id, input: { options: given } };
}

function changeRelation(_workspace: Workspace, { id, fieldsByName }: ObjectType): ModelChange {
  const added = fieldsByName.get("origin");
  if (added !== undefined) return { kind: "deleteField", id: added.id, force: true };
  const relationCreationPayload = {
    type: "MANY_TO_ONE",
    targetObjectMetadataId: "dock",
    targetFieldLabel: "Sent crates",
  };
  return {
    kind: "createField",
    input: { objectMetadataId: id, type: "RELATION", name: "origin", label: "Origin", relationCreationPayload },
  };
}

function changeUnique(_workspace: Workspace, { fields, labelIdentifier }: ObjectType): ModelChange {
  const { id, isUnique } = named(fields, labelIdentifier);
  return { kind: "updateField", id, input: { isUnique: !isUnique } };
}

function named(fields: readonly Field[], name: string): Field {
  const field = fields.find((one) => one.name === name);
  if (field === undefined) throw new Error(`The model has lost its field ${name}`);
  return field;
}

function namesOf(name: string): JsonObject {
  const plural = name === "box" ? "boxes" : `${name}s`;
  return { nameSingular: name, namePlural: plural, labelSingular: name, labelPlural: plural };
}
