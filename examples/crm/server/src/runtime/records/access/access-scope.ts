import type { Field, ObjectType, Workspace } from "../../../core/model/workspace.js";
import type { Access, RecordPermission } from "../../auth/access.js";
import { ApiError } from "../../errors/api-error.js";

/** Whose request is looked at, and the model it speaks of. */
export interface AccessScope {
  readonly access: Access;
  readonly workspace: Workspace;
}

/** @throws ApiError PERMISSION_DENIED when the caller may not do this with any record of the object */
export function requireObject(
  { access }: AccessScope,
  object: ObjectType,
  permission: RecordPermission,
  path: string,
): void {
  if (!access.of(object).allows[permission]) throw accessDenied(access, permission, object, null, path);
}

/**
 * The one form of every refusal. It depends on the role and the request alone, never on records, so that it tells
 * nothing of them.
 *
 * @param because what makes the permission necessary, where the request does not show it
 */
export function accessDenied(
  { role }: Access,
  permission: RecordPermission,
  object: ObjectType,
  field: Field | null,
  path: string,
  because = "",
): ApiError {
  const { nameSingular } = object;
  const what = field === null ? `"${nameSingular}"` : `"${field.name}" of "${nameSingular}"`;
  const message = `The role "${role}" may not ${permission} ${what}${because}.`;
  return new ApiError("PERMISSION_DENIED", message, [{ path, message }], {
    role,
    permission,
    object: nameSingular,
    ...(field === null ? {} : { field: field.name }),
  });
}
