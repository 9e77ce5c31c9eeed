import type { ObjectType, Workspace } from "../../core/model/workspace.js";
import type { ModelTimes } from "../metadata/metadata.js";

/** When the parts of a model were made and changed, as it is stored. Most have the time of the first start. */
export interface ModelTimeTable {
  /** Of every part that `parts` does not name. */
  readonly since: string;
  /** `[createdAt, updatedAt]` by the id of an object or field. */
  readonly parts: Readonly<Record<string, readonly [string, string]>>;
}

export function timesSince(since: string): ModelTimeTable {
  return { since, parts: {} };
}

export function modelTimesOf({ since, parts }: ModelTimeTable): ModelTimes {
  return {
    of: (id) => {
      const [createdAt, updatedAt] = (Object.hasOwn(parts, id) ? parts[id] : undefined) ?? [since, since];
      return { createdAt, updatedAt };
    },
  };
}

/** The times after a change made at `now`. */
export function timesAfter(times: ModelTimeTable, before: Workspace, after: Workspace, now: string): ModelTimeTable {
  const parts: Record<string, readonly [string, string]> = { ...times.parts };
  const old = new Map(before.objects.map((object) => [object.id, object]));
  for (const object of after.objects) {
    const previous = old.get(object.id);
    old.delete(object.id);
    if (previous === object) continue;
    stamp(object.id, previous && factsOf(previous), factsOf(object));
    const fields = new Map((previous?.fields ?? []).map((field) => [field.id, field]));
    for (const field of object.fields) {
      stamp(field.id, fields.get(field.id), field);
      fields.delete(field.id);
    }
    for (const id of fields.keys()) delete parts[id];
  }
  for (const object of old.values()) for (const { id } of [object, ...object.fields]) delete parts[id];
  return { since: times.since, parts };

  function stamp(id: string, previous: object | undefined, next: object): void {
    if (previous === undefined) parts[id] = [now, now];
    else if (previous !== next && JSON.stringify(previous) !== JSON.stringify(next))
      parts[id] = [(parts[id] ?? [times.since])[0], now];
  }
}

/** What an object says of itself, without its fields. */
function factsOf(object: ObjectType): Omit<ObjectType, "fields" | "fieldsByName"> {
  const { fields: _fields, fieldsByName: _fieldsByName, ...facts } = object;
  return facts;
}
