import { ApiError } from "../../errors/api-error.js";
import { recordPermissions, settingPermissions, type Access } from "../access.js";
import type { Principal } from "../authenticator.js";
import type { RoleDefinition } from "../../../core/metadata/standard-roles.js";
import { RoleAccess } from "./build-access.js";
import { allowedGenerally, allowedOn, mayReadField, mayWriteField, type RolePermissions } from "./role-permissions.js";

/**
 * Nobody hands out more than they have: refuses when the role allows what the caller may not do.
 * @throws ApiError PERMISSION_DENIED that names the first such permission
 */
export function requireOwnPermissions({ access }: Pick<Principal, "access">, role: RoleDefinition): void {
  const missing = firstBeyond(access, role);
  if (missing === null) return;
  const message = `The role "${role.label}" allows ${missing}, which the role "${access.role}" of the key does not; a key can hand out no more than it has.`;
  throw new ApiError("PERMISSION_DENIED", message, [], { permission: missing, role: access.role });
}

function firstBeyond(access: Access, wanted: RolePermissions): string | null {
  if (access instanceof RoleAccess) return settingBeyond(access, wanted) ?? recordsBeyond(access.definition, wanted);
  // Of an access that was made elsewhere only what it answers is known: it hands out everything or nothing.
  const isEverything = access.isFull && settingPermissions.every((permission) => access.allowsSetting(permission));
  return isEverything ? null : "more than is known";
}

function settingBeyond(access: RoleAccess, wanted: RolePermissions): string | null {
  if (wanted.canUpdateAllSettings && !access.definition.canUpdateAllSettings) return "canUpdateAllSettings";
  if (wanted.canAccessAllTools && !access.definition.canAccessAllTools) return "canAccessAllTools";
  const setting = settingPermissions.find(
    (permission) => wanted.settingPermissions.includes(permission) && !access.allowsSetting(permission),
  );
  return setting ?? null;
}

function recordsBeyond(own: RolePermissions, wanted: RolePermissions): string | null {
  const generally = allowedGenerally(own);
  const wantedGenerally = allowedGenerally(wanted);
  for (const permission of recordPermissions)
    if (wantedGenerally[permission] && !generally[permission]) return `to ${permission} all records`;
  const special = new Set(
    [...own.objectPermissions, ...wanted.objectPermissions].map(({ objectMetadataId }) => objectMetadataId),
  );
  for (const objectId of special) {
    const ownAllowed = allowedOn(own, objectId);
    const wantedAllowed = allowedOn(wanted, objectId);
    for (const permission of recordPermissions)
      if (wantedAllowed[permission] && !ownAllowed[permission])
        return `to ${permission} records of the object ${objectId}`;
  }
  return fieldBeyond(own, wanted);
}

/** A field that the caller is kept from must be kept from the others too, unless its whole object is. */
function fieldBeyond(own: RolePermissions, wanted: RolePermissions): string | null {
  for (const field of own.fieldPermissions) {
    const allowed = allowedOn(wanted, field.objectMetadataId);
    const same = wanted.fieldPermissions.find(
      ({ objectMetadataId, fieldMetadataId }) =>
        objectMetadataId === field.objectMetadataId && fieldMetadataId === field.fieldMetadataId,
    );
    if (!mayReadField(field) && allowed.read && (same === undefined || mayReadField(same)))
      return `to read the field ${field.fieldMetadataId}`;
    if (!mayWriteField(field) && (allowed.create || allowed.update) && (same === undefined || mayWriteField(same)))
      return `to write the field ${field.fieldMetadataId}`;
  }
  return null;
}
