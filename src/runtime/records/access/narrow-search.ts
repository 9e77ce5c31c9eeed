import type { ObjectType, Workspace } from "../../../core/model/workspace.js";
import type { Access } from "../../auth/access.js";
import { searchableObjects, type SearchArguments } from "../search-records.js";
import { requireObject, type AccessScope } from "./access-scope.js";
import { checkFilter } from "./check-filter.js";
import { isReadable, requireReadable } from "./field-access.js";

/**
 * A search over all objects becomes one over those its caller may search; an object that is named must be one of them.
 *
 * @throws ApiError PERMISSION_DENIED
 */
export function narrowSearch(scope: AccessScope, args: SearchArguments): SearchArguments {
  const { includedObjectNameSingulars: included, excludedObjectNameSingulars: excluded = [] } = args;
  // Names of other objects are left: the search itself says what they should be.
  const { objectsBySingular } = scope.workspace;
  const named = included?.flatMap((name) => objectsBySingular.get(name) ?? []);
  for (const object of named ?? []) requireSearchable(scope, object);
  const objects = named ?? searchedByDefault(scope);
  for (const object of objects)
    if (!excluded.includes(object.nameSingular)) checkFilter(scope, object, args.filter, "filter");
  return { ...args, includedObjectNameSingulars: included ?? objects.map(({ nameSingular }) => nameSingular) };
}

const known = new WeakMap<Access, WeakMap<Workspace, readonly ObjectType[]>>();

function searchedByDefault({ access, workspace }: AccessScope): readonly ObjectType[] {
  let byWorkspace = known.get(access);
  if (byWorkspace === undefined) known.set(access, (byWorkspace = new WeakMap()));
  let objects = byWorkspace.get(workspace);
  if (objects === undefined) {
    objects = searchableObjects(workspace).filter(
      (object) =>
        access.of(object).allows.read && searchedFields(object).every((field) => isReadable(access, object, field)),
    );
    byWorkspace.set(workspace, objects);
  }
  return objects;
}

function requireSearchable(scope: AccessScope, object: ObjectType): void {
  const path = "includedObjectNameSingulars";
  requireObject(scope, object, "read", path);
  for (const field of searchedFields(object)) requireReadable(scope, object, field, path);
}

/** The fields a search looks into and shows: one that finds or ranks a record by a hidden value gives that away. */
function searchedFields(object: ObjectType): ObjectType["fields"] {
  const names = new Set([...object.searchFields, object.labelIdentifier, object.imageIdentifier]);
  return object.fields.filter((field) => field.type === "TS_VECTOR" || names.has(field.name));
}
