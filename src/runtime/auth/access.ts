import type { SettingPermission } from "../../core/metadata/setting-permissions.js";
import type { ObjectType } from "../../core/model/workspace.js";

export { settingPermissions, type SettingPermission } from "../../core/metadata/setting-permissions.js";

/** What a role may do with records, one by one. Soft delete and restore are `delete`; a hard delete is `destroy`. */
export const recordPermissions = ["read", "create", "update", "delete", "destroy"] as const;
export type RecordPermission = (typeof recordPermissions)[number];

/** What one caller may do with the records of one object. */
export interface ObjectAccess {
  readonly allows: Readonly<Record<RecordPermission, boolean>>;
  /** Ids of fields whose values may not be seen, nor be probed by filter, order or group; null: none. */
  readonly unreadableFields: ReadonlySet<string> | null;
  /** Ids of fields that may not be written; null: none. */
  readonly unwritableFields: ReadonlySet<string> | null;
  /** True: everything of this object is allowed, so that nothing of a request needs a look. */
  readonly isFull: boolean;
}

/** What one caller may do. Objects and fields are known by id, since names may change. */
export interface Access {
  /** True: every record operation is allowed on every object, whatever comes. */
  readonly isFull: boolean;
  /** Name of the role, for refusals. */
  readonly role: string;
  of(object: ObjectType): ObjectAccess;
  allowsSetting(permission: SettingPermission): boolean;
}

/** Of an object that nothing is restricted on. */
export const fullObjectAccess: ObjectAccess = {
  allows: { read: true, create: true, update: true, delete: true, destroy: true },
  unreadableFields: null,
  unwritableFields: null,
  isFull: true,
};

/** Of the admin key, and of the server's own work. */
export const fullAccess: Access = {
  isFull: true,
  role: "Admin",
  of: () => fullObjectAccess,
  allowsSetting: () => true,
};
