import type { SettingPermission } from "./setting-permissions.js";

/** What a role says of one object; null: as the role says of all objects. */
export interface ObjectPermission {
  readonly objectMetadataId: string;
  /** Without it, nothing else is allowed either. */
  readonly canReadObjectRecords: boolean | null;
  /** Null: as for updates. */
  readonly canCreateObjectRecords: boolean | null;
  readonly canUpdateObjectRecords: boolean | null;
  readonly canSoftDeleteObjectRecords: boolean | null;
  readonly canDestroyObjectRecords: boolean | null;
}

/** What a role says of one field; null: as the role says of its object. */
export interface FieldPermission {
  readonly objectMetadataId: string;
  readonly fieldMetadataId: string;
  readonly canReadFieldValue: boolean | null;
  readonly canUpdateFieldValue: boolean | null;
}

/** A set of permissions that keys are given. */
export interface Role {
  readonly id: string;
  readonly label: string;
  readonly description: string | null;
  readonly icon: string | null;
  /** False of the roles that exist from the start. */
  readonly isEditable: boolean;
  readonly canBeAssignedToUsers: boolean;
  readonly canBeAssignedToAgents: boolean;
  readonly canBeAssignedToApiKeys: boolean;
  readonly canUpdateAllSettings: boolean;
  readonly canAccessAllTools: boolean;
  readonly canReadAllObjectRecords: boolean;
  readonly canUpdateAllObjectRecords: boolean;
  readonly canSoftDeleteAllObjectRecords: boolean;
  readonly canDestroyAllObjectRecords: boolean;
  /** Settings beyond `canUpdateAllSettings`. */
  readonly settingPermissions: readonly SettingPermission[];
  readonly objectPermissions: readonly ObjectPermission[];
  readonly fieldPermissions: readonly FieldPermission[];
  readonly createdAt: string;
  readonly updatedAt: string;
}
