import type { RecordPermission } from "../access.js";
import type { FieldPermission, ObjectPermission, Role } from "../roles.js";

/** The part of a role that says what is allowed. */
export type RolePermissions = Pick<
  Role,
  | "canUpdateAllSettings"
  | "canAccessAllTools"
  | "canReadAllObjectRecords"
  | "canUpdateAllObjectRecords"
  | "canSoftDeleteAllObjectRecords"
  | "canDestroyAllObjectRecords"
  | "settingPermissions"
  | "objectPermissions"
  | "fieldPermissions"
>;

export type Allowed = Readonly<Record<RecordPermission, boolean>>;

/** What the role says of objects that it says nothing special of. */
export function allowedGenerally(role: RolePermissions): Allowed {
  return readFirst({
    read: role.canReadAllObjectRecords,
    create: role.canUpdateAllObjectRecords,
    update: role.canUpdateAllObjectRecords,
    delete: role.canSoftDeleteAllObjectRecords,
    destroy: role.canDestroyAllObjectRecords,
  });
}

/** What the role says of one object. */
export function allowedOn(role: RolePermissions, objectId: string): Allowed {
  const special = role.objectPermissions.find(({ objectMetadataId }) => objectMetadataId === objectId);
  return special === undefined ? allowedGenerally(role) : allowedBy(role, special);
}

/** What the role says of the object of `special`. */
export function allowedBy(role: RolePermissions, special: ObjectPermission): Allowed {
  const update = special.canUpdateObjectRecords ?? role.canUpdateAllObjectRecords;
  return readFirst({
    read: special.canReadObjectRecords ?? role.canReadAllObjectRecords,
    create: special.canCreateObjectRecords ?? update,
    update,
    delete: special.canSoftDeleteObjectRecords ?? role.canSoftDeleteAllObjectRecords,
    destroy: special.canDestroyObjectRecords ?? role.canDestroyAllObjectRecords,
  });
}

/** Writing without reading would tell by its answers and its filters what may not be read. */
function readFirst(allowed: Allowed): Allowed {
  return allowed.read ? allowed : nothing;
}

const nothing: Allowed = { read: false, create: false, update: false, delete: false, destroy: false };

export function mayReadField(permission: FieldPermission): boolean {
  return permission.canReadFieldValue !== false;
}

export function mayWriteField(permission: FieldPermission): boolean {
  return permission.canUpdateFieldValue !== false;
}
