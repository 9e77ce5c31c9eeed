/**
 * The schema of GraphQL Core: the workspace in, types as data out. Root fields, aggregates, operators and names are
 * those of the surface; nothing here knows how they are answered.
 */
import type { ObjectType, Workspace } from "../../model/workspace.js";
import { eventTypeName } from "../../naming/type-names.js";
import { servedObjects } from "../../surface/record-operations.js";
import { aggregateOutputs } from "./aggregate-outputs.js";
import { compositeTypes } from "./composite-types.js";
import { enumTypes } from "./enum-types.js";
import { eventType } from "./event-types.js";
import { filterInputTypes } from "./filter-input-types.js";
import { groupByInputTypes } from "./group-by-input-types.js";
import { orderByInputType } from "./order-by-input-types.js";
import { reachableTypes } from "./reachable-types.js";
import { recordTypes } from "./record-types.js";
import { relationInputTypes } from "./relation-input-types.js";
import { rootTypeNames, rootTypes } from "./root-types.js";
import type { SdlType } from "./sdl-type.js";
import { sharedTypes } from "./shared-types.js";
import { writeInputTypes } from "./write-input-types.js";

/** Every type of the schema: the roots, the objects in the order of the workspace, then what they share. */
export function coreSdlTypes(workspace: Workspace): readonly SdlType[] {
  const types = [
    ...rootTypes(workspace),
    ...servedObjects(workspace).flatMap((object) => objectTypes(workspace, object)),
    ...compositeTypes(workspace),
    ...sharedTypes,
  ];
  return reachableTypes(types, rootTypeNames);
}

interface KnownTypes {
  readonly types: readonly SdlType[];
  readonly neighbours: readonly unknown[];
}
const known = new WeakMap<ObjectType, KnownTypes>();

/** A change of the model leaves most objects, and what they are related to, as they are: their types are made once. */
function objectTypes(workspace: Workspace, object: ObjectType): readonly SdlType[] {
  const neighbours = neighboursOf(workspace, object);
  const before = known.get(object);
  if (before !== undefined && isSame(before.neighbours, neighbours)) return before.types;
  const types = makeTypes(workspace, object);
  known.set(object, { types, neighbours });
  return types;
}

/** All that the types of an object are made of besides the object itself. */
function neighboursOf({ objectsBySingular }: Workspace, object: ObjectType): readonly unknown[] {
  const targets = object.fields.flatMap(({ relation }) =>
    relation === null ? [] : [objectsBySingular.get(relation.targetObject)],
  );
  return [eventTypeName(object, objectsBySingular), ...targets];
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, place) => value === b[place]);
}

function makeTypes(workspace: Workspace, object: ObjectType): readonly SdlType[] {
  const figures = aggregateOutputs(object);
  return [
    ...recordTypes(workspace, object, figures),
    ...enumTypes(object),
    ...filterInputTypes(workspace, object),
    orderByInputType(workspace, object),
    ...groupByInputTypes(workspace, object, figures),
    ...writeInputTypes(workspace, object),
    ...relationInputTypes(object),
    eventType(workspace, object),
  ];
}
