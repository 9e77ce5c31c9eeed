import type { JsonValue } from "../../core/json/json-value.js";
import type { FieldPermission, ObjectPermission, Role } from "../../core/metadata/role.js";
import type { Access, SettingPermission } from "./access.js";
import type { Principal } from "./authenticator.js";

export type { FieldPermission, ObjectPermission, Role };

/**
 * The roles of the workspace, held in memory and kept equal to the database across replicas. Writes need `ROLES`, and
 * nobody makes a role that allows more than they may do. Where an input names a role, its label will do; an object or
 * a field may be named by name.
 */
export interface Roles {
  list(): readonly Role[];
  find(id: string): Role | null;
  /** What the role allows, made once per state of the role; null when there is no such role. */
  accessOf(id: string): Access | null;
  create(input: JsonValue, principal: Principal): Promise<Role>;
  update(id: string, input: JsonValue, principal: Principal): Promise<Role>;
  /** Refused while a key has the role; revoked keys that had it go with it. */
  delete(id: string, principal: Principal): Promise<Role>;
  /** `{roleId, objectPermissions: [...]}`, each replacing what the role said of that object. */
  setObjectPermissions(input: JsonValue, principal: Principal): Promise<readonly ObjectPermission[]>;
  /** `{roleId, fieldPermissions: [...]}` */
  setFieldPermissions(input: JsonValue, principal: Principal): Promise<readonly FieldPermission[]>;
  /** `{roleId, permissionFlagKeys: [...]}`: exactly these. */
  setSettingPermissions(input: JsonValue, principal: Principal): Promise<readonly SettingPermission[]>;
}
