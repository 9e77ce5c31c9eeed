import { stableId } from "../stable-id.js";
import type { ObjectType, Workspace } from "../workspace.js";

/**
 * What the ids of a model file go by in a database. An id that is merely made from a name is no statement of the
 * author's: where the database knows something by that name under another id, the two are the same thing.
 *
 * @param known the models of the database, the one that is asked first in front
 */
export function alignIds(built: Workspace, known: readonly Workspace[]): (id: string) => string {
  const ids = new Map<string, string>();
  const taken = new Set(built.objects.flatMap((object) => [object.id, ...object.fields.map(({ id }) => id)]));
  const knownIds = new Set(
    known.flatMap(({ objects }) => objects.flatMap((object) => [object.id, ...object.fields.map(({ id }) => id)])),
  );
  const align = (id: string, derivedFrom: string, byName: readonly ({ readonly id: string } | undefined)[]): string => {
    if (knownIds.has(id) || id !== stableId(derivedFrom)) return id;
    const same = byName.find((one) => one !== undefined && !taken.has(one.id));
    if (same === undefined) return id;
    taken.add(same.id);
    ids.set(id, same.id);
    return same.id;
  };
  for (const object of built.objects) {
    const { nameSingular } = object;
    const id = align(
      object.id,
      `object/${nameSingular}`,
      known.map(({ objectsBySingular }) => objectsBySingular.get(nameSingular)),
    );
    const others = known.map(({ objects }) => objects.find((one) => one.id === id));
    for (const field of object.fields)
      align(
        field.id,
        `field/${nameSingular}.${field.name}`,
        others.map((one: ObjectType | undefined) => one?.fieldsByName.get(field.name)),
      );
  }
  return (id) => ids.get(id) ?? id;
}
