import { isSystemFieldName } from "../../../core/model/system-fields.js";
import type { ObjectType } from "../../../core/model/workspace.js";
import { fullObjectAccess, type Access, type ObjectAccess, type SettingPermission } from "../access.js";
import type { Role } from "../roles.js";
import {
  allowedBy,
  allowedGenerally,
  allowedOn,
  mayReadField,
  mayWriteField,
  type Allowed,
} from "./role-permissions.js";

/** What a role allows; one value per state of the role, so that more can be kept by it. */
export function buildAccess(role: Role): RoleAccess {
  return new RoleAccess(role);
}

/** The access of a role; objects are looked at when they are first asked for. */
export class RoleAccess implements Access {
  readonly isFull: boolean;
  readonly role: string;
  readonly definition: Role;
  readonly #objects = new WeakMap<ObjectType, ObjectAccess>();

  constructor(role: Role) {
    this.definition = role;
    this.role = role.label;
    this.isFull =
      isAll(allowedGenerally(role)) &&
      role.objectPermissions.every((special) => isAll(allowedBy(role, special))) &&
      role.fieldPermissions.every((field) => mayReadField(field) && mayWriteField(field));
  }

  of(object: ObjectType): ObjectAccess {
    if (this.isFull) return fullObjectAccess;
    let access = this.#objects.get(object);
    if (access === undefined) this.#objects.set(object, (access = this.#build(object)));
    return access;
  }

  allowsSetting(permission: SettingPermission): boolean {
    return this.definition.canUpdateAllSettings || this.definition.settingPermissions.includes(permission);
  }

  #build(object: ObjectType): ObjectAccess {
    const allows = allowedOn(this.definition, object.id);
    const fields = this.definition.fieldPermissions.filter(({ objectMetadataId }) => objectMetadataId === object.id);
    // Without its id and times a record cannot be served at all.
    const systemFields = new Set(object.fields.filter(({ name }) => isSystemFieldName(name)).map(({ id }) => id));
    const unreadable = fields
      .filter((field) => !mayReadField(field) && !systemFields.has(field.fieldMetadataId))
      .map(({ fieldMetadataId }) => fieldMetadataId);
    const unwritable = fields.filter((field) => !mayWriteField(field)).map(({ fieldMetadataId }) => fieldMetadataId);
    if (isAll(allows) && unreadable.length === 0 && unwritable.length === 0) return fullObjectAccess;
    return {
      allows,
      unreadableFields: unreadable.length === 0 ? null : new Set(unreadable),
      unwritableFields: unwritable.length === 0 ? null : new Set(unwritable),
      isFull: false,
    };
  }
}

function isAll(allowed: Allowed): boolean {
  return allowed.read && allowed.create && allowed.update && allowed.delete && allowed.destroy;
}
