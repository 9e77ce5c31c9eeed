import type { ObjectType, Workspace } from "../model/workspace.js";
import { namesOf } from "../naming/object-names.js";
import { eventTypeName, typeNamesOf } from "../naming/type-names.js";
import { servedObjects } from "./record-operations.js";
import type { RootArgument } from "./root-fields.js";

/** What can happen to a record; deleted ones can be restored, destroyed ones are gone. */
export const recordActions = ["CREATED", "UPDATED", "DELETED", "DESTROYED", "RESTORED"] as const;
export type RecordAction = (typeof recordActions)[number];

/** A subscription to what happens to the records of one object. */
export interface RecordEventField {
  /** `companyEvents`; unique in the workspace. */
  readonly name: string;
  readonly object: ObjectType;
  readonly arguments: readonly RootArgument[];
  /** As SDL writes it: `CompanyEvent!`. */
  readonly type: string;
  readonly description: string;
}

const cache = new WeakMap<Workspace, ReadonlyMap<string, RecordEventField>>();

/** Every subscription of a workspace by name, in the order of objects. */
export function recordEventFields(workspace: Workspace): ReadonlyMap<string, RecordEventField> {
  let fields = cache.get(workspace);
  if (fields === undefined) {
    fields = new Map(
      servedObjects(workspace)
        .map((object) => eventFieldOf(workspace, object))
        .map((field) => [field.name, field]),
    );
    cache.set(workspace, fields);
  }
  return fields;
}

function eventFieldOf(workspace: Workspace, object: ObjectType): RecordEventField {
  return {
    name: `${namesOf(object).one}Events`,
    object,
    arguments: [
      {
        name: "filter",
        type: typeNamesOf(object).filterInput,
        description: `Which ${object.namePlural} to tell of; all when not given`,
      },
    ],
    type: `${eventTypeName(object, workspace.objectsBySingular)}!`,
    description: `Each change to ${object.namePlural}, as it happens`,
  };
}
