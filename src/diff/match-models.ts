/**
 * Which objects, fields and options of two models are the same: by id, as databases know them, then by name, as clients
 * do. A comparison of anything else starts from these pairs.
 */
import { fieldKey, objectKey, stableId } from "../core/model/stable-id.js";
import type { Field, FieldOption, ObjectType, Workspace } from "../core/model/workspace.js";

/** Two states of one thing; one of them is null where it is new or gone. */
export interface Pair<Thing> {
  readonly before: Thing | null;
  readonly after: Thing | null;
}

export interface FieldPair extends Pair<Field> {
  /** True: clients know the two by one name, and databases take them for different fields. */
  readonly isReplaced: boolean;
}

export interface ObjectPair extends Pair<ObjectType> {
  /** True: clients know the two by one name, and databases take them for different objects. */
  readonly isReplaced: boolean;
  /** In the order of the new model, then what is gone; empty where the object is new or gone. */
  readonly fields: readonly FieldPair[];
}

export interface ModelMatch {
  /** In the order of the new model, then what is gone. */
  readonly objects: readonly ObjectPair[];
}

export function matchModels(before: Workspace, after: Workspace): ModelMatch {
  const ids: KnownIds = { before: idsOf(before), after: idsOf(after) };
  const pairs = pair(before.objects, after.objects, (object) => object.id, byBothNames(before, after));
  return {
    objects: pairs.map((one) => ({
      ...one,
      isReplaced: isReplaced(one, ({ nameSingular }) => nameSingular, objectKey, ids),
      fields: one.before === null || one.after === null ? [] : matchFields(one.before, one.after, ids),
    })),
  };
}

function matchFields(before: ObjectType, after: ObjectType, ids: KnownIds): readonly FieldPair[] {
  const byName = (field: Field): string => field.name;
  return pair(before.fields, after.fields, (field) => field.id, byName).map((one) => ({
    ...one,
    isReplaced: isReplaced(one, byName, (name) => fieldKey(after.nameSingular, name), ids),
  }));
}

export function matchOptions(
  before: readonly FieldOption[],
  after: readonly FieldOption[],
): readonly Pair<FieldOption>[] {
  return pair(
    before,
    after,
    (option) => option.id,
    (option) => option.value,
  );
}

/** By the singular name; where that is new, by the plural one, which is what paths are made of. */
function byBothNames(before: Workspace, after: Workspace): (object: ObjectType) => string {
  return (object) =>
    before.objectsBySingular.has(object.nameSingular) && after.objectsBySingular.has(object.nameSingular)
      ? object.nameSingular
      : `/${object.namePlural}`;
}

function pair<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  idOf: (thing: Thing) => string,
  nameOf: (thing: Thing) => string,
): readonly Pair<Thing>[] {
  const byId = new Map(before.map((thing) => [idOf(thing), thing]));
  const partners = new Map<Thing, Thing>();
  for (const thing of after) {
    const same = byId.get(idOf(thing));
    if (same !== undefined) partners.set(thing, same);
  }
  const taken = new Set(partners.values());
  const byName = new Map(before.filter((thing) => !taken.has(thing)).map((thing) => [nameOf(thing), thing]));
  for (const thing of after) {
    if (partners.has(thing)) continue;
    const same = byName.get(nameOf(thing));
    if (same === undefined) continue;
    partners.set(thing, same);
    taken.add(same);
  }
  return [
    ...after.map((thing) => ({ before: partners.get(thing) ?? null, after: thing })),
    ...before.filter((thing) => !taken.has(thing)).map((thing) => ({ before: thing, after: null })),
  ];
}

/** The ids of all objects and fields of both models. */
interface KnownIds {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

function idsOf({ objects }: Workspace): ReadonlySet<string> {
  return new Set(objects.flatMap((object) => [object.id, ...object.fields.map(({ id }) => id)]));
}

/**
 * An id that is merely made from the name is no statement: databases go by the name then, unless one of the two ids
 * stands for something else on the other side.
 */
function isReplaced<Thing extends { readonly id: string }>(
  { before, after }: Pair<Thing>,
  nameOf: (thing: Thing) => string,
  keyOf: (name: string) => string,
  ids: KnownIds,
): boolean {
  if (before === null || after === null || before.id === after.id) return false;
  const isOfAnother = ids.after.has(before.id) || ids.before.has(after.id);
  return isOfAnother || nameOf(before) !== nameOf(after) || after.id !== stableId(keyOf(nameOf(after)));
}
