/**
 * The schema of GraphQL Core: the workspace in, types as data out. Root fields, aggregates, operators and names are
 * those of the surface; nothing here knows how they are answered.
 */
import type { ObjectType, Workspace } from "../../model/workspace.js";
import { servedObjects } from "../../surface/record-operations.js";
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

function objectTypes(workspace: Workspace, object: ObjectType): readonly SdlType[] {
  return [
    ...recordTypes(workspace, object),
    ...enumTypes(object),
    ...filterInputTypes(workspace, object),
    orderByInputType(workspace, object),
    ...groupByInputTypes(workspace, object),
    ...writeInputTypes(workspace, object),
    ...relationInputTypes(object),
    eventType(object),
  ];
}
