import type { JsonValue } from "../../core/json/json-value.js";
import type { Access, SettingPermission } from "./access.js";
import type { Principal } from "./authenticator.js";

/** What a role says of one object; null: as the role says of all objects. */
export interface ObjectPermission {
  readonly objectMetadataId: string;
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

/** The roles of the workspace, held in memory and kept equal to the database across replicas. Writes need `ROLES`. */
export interface Roles {
  list(): readonly Role[];
  find(id: string): Role | null;
  /** What the role allows, made once per state of the role; null when there is no such role. */
  accessOf(id: string): Access | null;
  create(input: JsonValue, principal: Principal): Promise<Role>;
  update(id: string, input: JsonValue, principal: Principal): Promise<Role>;
  /** Refused while a key has the role. */
  delete(id: string, principal: Principal): Promise<Role>;
  /** `{roleId, objectPermissions: [...]}`, each replacing what the role said of that object. */
  setObjectPermissions(input: JsonValue, principal: Principal): Promise<readonly ObjectPermission[]>;
  /** `{roleId, fieldPermissions: [...]}` */
  setFieldPermissions(input: JsonValue, principal: Principal): Promise<readonly FieldPermission[]>;
  /** `{roleId, permissionFlagKeys: [...]}`: exactly these. */
  setSettingPermissions(input: JsonValue, principal: Principal): Promise<readonly SettingPermission[]>;
}
