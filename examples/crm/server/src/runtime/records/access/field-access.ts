import type { Field, ObjectType, Workspace } from "../../../core/model/workspace.js";
import type { Access, ObjectAccess } from "../../auth/access.js";
import { accessDenied, requireObject, type AccessScope } from "./access-scope.js";

/**
 * Whether the caller may see a field's own value; of a relation the foreign key. The id is no secret: whoever writes a
 * record is told it, and without it nothing can be asked for.
 */
export function isReadable(access: Access, object: ObjectType, field: Field): boolean {
  if (access.isFull) return true;
  const ofObject = access.of(object);
  return ofObject.isFull || field.name === "id" || isReadableField(ofObject, field);
}

/**
 * Whether the caller may see the records a relation leads to. A to-many relation has no value of its own: it is the
 * foreign key on the other side, so that must be readable too.
 */
export function isFollowable({ access, workspace }: AccessScope, object: ObjectType, field: Field): boolean {
  if (access.isFull) return true;
  if (!isReadable(access, object, field)) return false;
  const target = relatedObject(workspace, field);
  if (!access.of(target).allows.read) return false;
  const key = foreignKeyOf(target, field);
  return key === null || isReadable(access, target, key);
}

/** @throws ApiError PERMISSION_DENIED */
export function requireReadable({ access }: AccessScope, object: ObjectType, field: Field, path: string): void {
  if (!isReadable(access, object, field))
    throw accessDenied(access, "read", object, access.of(object).allows.read ? field : null, path);
}

/**
 * The object a relation leads to, when the caller may follow it.
 *
 * @throws ApiError PERMISSION_DENIED
 */
export function requireRelated(scope: AccessScope, object: ObjectType, field: Field, path: string): ObjectType {
  requireReadable(scope, object, field, path);
  const target = relatedObject(scope.workspace, field);
  requireObject(scope, target, "read", path);
  const key = foreignKeyOf(target, field);
  if (key !== null) requireReadable(scope, target, key, path);
  return target;
}

function isReadableField({ allows, unreadableFields }: ObjectAccess, field: Field): boolean {
  return allows.read && (unreadableFields === null || !unreadableFields.has(field.id));
}

function relatedObject({ objectsBySingular }: Workspace, { name, relation }: Field): ObjectType {
  const target = objectsBySingular.get(relation?.targetObject ?? "");
  if (target === undefined) throw new Error(`Field "${name}" leads to no object`);
  return target;
}

/** The field of the related object that keeps a to-many relation; null when the relation keeps its own key. */
function foreignKeyOf(target: ObjectType, { relation }: Field): Field | null {
  return relation?.type === "ONE_TO_MANY" ? (target.fieldsByName.get(relation.inverseField) ?? null) : null;
}
