import type { Deprecation } from "../model/deprecation.js";
import type { Field, ObjectType, Workspace } from "../model/workspace.js";

/** What REST tells with every answer about something that is deprecated; null is not told. */
export interface ToldDeprecation {
  readonly since: string | null;
  readonly sunset: string | null;
  /** The served object to use instead. */
  readonly successor: ObjectType | null;
}

/** Of an object, or of one of its fields, which is deprecated with its object too: whichever day comes first. */
export function toldDeprecation(workspace: Workspace, object: ObjectType, field: Field | null): ToldDeprecation {
  const deprecations = [field?.deprecated ?? null, object.deprecated].filter((one) => one !== null);
  return {
    since: earliest(deprecations, "since"),
    sunset: earliest(deprecations, "sunset"),
    successor:
      (field?.deprecated ? successorOf(workspace, object, field.deprecated) : null) ??
      (object.deprecated ? successorOf(workspace, null, object.deprecated) : null),
  };
}

/** Days are written so that the order of texts is that of days. */
function earliest(deprecations: readonly Deprecation[], key: "since" | "sunset"): string | null {
  return deprecations.flatMap((deprecation) => deprecation[key] ?? []).toSorted()[0] ?? null;
}

/** A name that a field of the same object has means that field. */
function successorOf(
  { objectsBySingular, objectsByPlural }: Workspace,
  owner: ObjectType | null,
  { replacement }: Deprecation,
): ObjectType | null {
  if (replacement === null || owner?.fieldsByName.has(replacement) === true) return null;
  const object = objectsBySingular.get(replacement) ?? objectsByPlural.get(replacement);
  return object?.isActive === true ? object : null;
}
