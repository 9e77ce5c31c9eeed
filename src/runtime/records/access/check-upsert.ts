import type { ObjectType } from "../../../core/model/workspace.js";
import type { Access } from "../../auth/access.js";
import { accessDenied, requireObject, type AccessScope } from "./access-scope.js";
import { isReadable } from "./field-access.js";

/**
 * An upsert creates, updates, and brings back what it finds deleted. That a found record is deleted may be known to
 * who may read `deletedAt`, so that only such a record needs `delete`; from others it is required whatever is found.
 *
 * @throws ApiError PERMISSION_DENIED
 */
export function checkUpsert(scope: AccessScope, object: ObjectType): void {
  const path = "upsert";
  requireObject(scope, object, "create", path);
  requireObject(scope, object, "update", path);
  const deletedAt = object.fieldsByName.get("deletedAt");
  if (deletedAt === undefined || !isReadable(scope.access, object, deletedAt))
    requireObject(scope, object, "delete", path);
}

/** @throws ApiError PERMISSION_DENIED when an upsert has found a deleted record that its caller may not bring back */
export function requireRestore(access: Access, object: ObjectType, path: string): void {
  if (!access.isFull && !access.of(object).allows.delete)
    throw accessDenied(access, "delete", object, null, path, ", which restoring takes: the record found is deleted");
}
