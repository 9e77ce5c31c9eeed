import type { Field, ObjectType, Workspace } from "../model/workspace.js";
import { nearestName } from "../text/nearest-name.js";

/** A field with the object it belongs to. */
export interface OwnedField {
  readonly object: ObjectType;
  readonly field: Field;
}

/** What a name or id did not find, for the refusal. */
export interface NotFound {
  readonly nearest: string | null;
}

/** By id in either case, singular or plural name; inactive objects too. */
export function findObject(workspace: Workspace, key: string): ObjectType | NotFound {
  const found =
    workspace.objectsBySingular.get(key) ??
    workspace.objectsByPlural.get(key) ??
    indexOf(workspace).objects.get(key.toLowerCase());
  return (
    found ?? {
      nearest: nearestName(key, [...workspace.objectsBySingular.keys(), ...workspace.objectsByPlural.keys()]),
    }
  );
}

/** By id in either case or `object.field`, the object by any of its names. */
export function findField(workspace: Workspace, key: string): OwnedField | NotFound {
  const dot = key.indexOf(".");
  if (dot === -1) return indexOf(workspace).fields.get(key.toLowerCase()) ?? { nearest: null };
  const object = findObject(workspace, key.slice(0, dot));
  if (isNotFound(object)) return { nearest: object.nearest && `${object.nearest}${key.slice(dot)}` };
  const owned = findFieldOf(object, key.slice(dot + 1));
  return isNotFound(owned) ? { nearest: owned.nearest && `${object.nameSingular}.${owned.nearest}` } : owned;
}

/** By id in either case or name, among the fields of one object. */
export function findFieldOf(object: ObjectType, key: string): OwnedField | NotFound {
  const id = key.toLowerCase();
  const field = object.fieldsByName.get(key) ?? object.fields.find((one) => one.id === id);
  return field === undefined ? { nearest: nearestName(key, object.fieldsByName.keys()) } : { object, field };
}

export function isNotFound(found: ObjectType | OwnedField | NotFound): found is NotFound {
  return "nearest" in found;
}

interface IdIndex {
  readonly objects: ReadonlyMap<string, ObjectType>;
  readonly fields: ReadonlyMap<string, OwnedField>;
}
const cache = new WeakMap<Workspace, IdIndex>();

function indexOf(workspace: Workspace): IdIndex {
  let index = cache.get(workspace);
  if (index === undefined) {
    index = {
      objects: new Map(workspace.objects.map((object) => [object.id, object])),
      fields: new Map(
        workspace.objects.flatMap((object) =>
          object.fields.map((field): [string, OwnedField] => [field.id, { object, field }]),
        ),
      ),
    };
    cache.set(workspace, index);
  }
  return index;
}
