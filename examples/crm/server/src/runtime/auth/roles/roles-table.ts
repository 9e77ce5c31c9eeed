import { randomUUID } from "node:crypto";
import type { JsonSchema } from "../../../core/json/json-schema.js";
import type { JsonObject, JsonValue } from "../../../core/json/json-value.js";
import { isJsonObject } from "../../../core/json/json-value.js";
import { readBoolean, readList, readString, readStrings } from "../../../core/json/read-key.js";
import type { Workspace } from "../../../core/model/workspace.js";
import { ApiError } from "../../errors/api-error.js";
import { checkInput } from "../../errors/check-input.js";
import { settingPermissions, type Access, type SettingPermission } from "../access.js";
import type { Principal } from "../authenticator.js";
import { requireSetting } from "../require-setting.js";
import type { FieldPermission, ObjectPermission, Role, Roles } from "../roles.js";
import type { AuthState } from "../store/auth-state.js";
import type { AuthStore } from "../store/auth-store.js";
import { deleteRole, writeRole } from "../store/role-rows.js";
import { checkRole, checkUnused } from "./check-role.js";
import { requireOwnPermissions } from "./require-own-permissions.js";
import { findRole, resolveRole } from "./resolve-role.js";
import { requireConcealable, resolveField, resolveObject } from "./resolve-subject.js";
import {
  roleFlagNames,
  roleFlags,
  roleInputSchemas,
  type RoleFlag,
} from "../../../core/metadata/inputs/role-input-schemas.js";
import type { RoleDefinition } from "../../../core/metadata/standard-roles.js";

export class RolesTable implements Roles {
  readonly #store: AuthStore;
  readonly #workspace: () => Workspace;

  constructor(store: AuthStore, workspace: () => Workspace) {
    this.#store = store;
    this.#workspace = workspace;
  }

  list(): readonly Role[] {
    return [...this.#store.current.roles.values()].map(({ role }) => role);
  }

  find(id: string): Role | null {
    return this.#store.current.roles.get(id.toLowerCase())?.role ?? null;
  }

  accessOf(id: string): Access | null {
    return this.#store.current.roles.get(id.toLowerCase())?.access ?? null;
  }

  async create(input: JsonValue, principal: Principal): Promise<Role> {
    const given = readInput(input, roleInputSchemas.create, principal);
    return this.#write(principal, (state) => {
      const id = readString(given, "id")?.toLowerCase() ?? randomUUID();
      if (state.roles.has(id)) throw takenId(id);
      return {
        id,
        label: readString(given, "label") ?? "",
        description: readString(given, "description"),
        icon: readString(given, "icon"),
        isEditable: true,
        ...flagsOf(given, (flag) => roleFlags[flag].fallback),
        settingPermissions: [],
        objectPermissions: [],
        fieldPermissions: [],
      };
    });
  }

  async update(id: string, input: JsonValue, principal: Principal): Promise<Role> {
    const given = readInput(input, roleInputSchemas.update, principal);
    return this.#write(principal, (state) => {
      const role = editable(findRole(state, id).role);
      const next = {
        ...role,
        label: readString(given, "label") ?? role.label,
        description: Object.hasOwn(given, "description") ? readString(given, "description") : role.description,
        icon: Object.hasOwn(given, "icon") ? readString(given, "icon") : role.icon,
        ...flagsOf(given, (flag) => role[flag]),
      };
      if (!next.canBeAssignedToApiKeys) checkUnused(role, state, "be kept from API keys");
      return next;
    });
  }

  async delete(id: string, principal: Principal): Promise<Role> {
    requireSetting(principal, "ROLES");
    const { result } = await this.#store.change(async (transaction, state) => {
      const role = editable(findRole(state, id).role);
      checkUnused(role, state, "be deleted");
      await deleteRole(transaction, this.#store.tables, role.id);
      return role;
    });
    return result;
  }

  async setObjectPermissions(input: JsonValue, principal: Principal): Promise<readonly ObjectPermission[]> {
    const given = readInput(input, roleInputSchemas.setObjectPermissions, principal);
    const entries = entriesOf(given, "objectPermissions").map((entry, index) => this.#objectPermission(entry, index));
    await this.#write(principal, (state) => {
      const role = namedRole(given, state);
      return { ...role, objectPermissions: replaced(role.objectPermissions, entries, (one) => one.objectMetadataId) };
    });
    return entries;
  }

  async setFieldPermissions(input: JsonValue, principal: Principal): Promise<readonly FieldPermission[]> {
    const given = readInput(input, roleInputSchemas.setFieldPermissions, principal);
    const entries = entriesOf(given, "fieldPermissions").map((entry, index) => this.#fieldPermission(entry, index));
    await this.#write(principal, (state) => {
      const role = namedRole(given, state);
      const key = (one: FieldPermission) => `${one.objectMetadataId}/${one.fieldMetadataId}`;
      return { ...role, fieldPermissions: replaced(role.fieldPermissions, entries, key) };
    });
    return entries;
  }

  async setSettingPermissions(input: JsonValue, principal: Principal): Promise<readonly SettingPermission[]> {
    const given = readInput(input, roleInputSchemas.setSettingPermissions, principal);
    const keys = readStrings(given, "permissionFlagKeys") ?? [];
    const role = await this.#write(principal, (state) => ({
      ...namedRole(given, state),
      settingPermissions: settingPermissions.filter((permission) => keys.includes(permission)),
    }));
    return role.settingPermissions;
  }

  /** Writes the role that `make` makes of all that there is, checked as a whole. */
  async #write(principal: Principal, make: (state: AuthState) => RoleDefinition & Partial<Role>): Promise<Role> {
    const { result, after } = await this.#store.change(async (transaction, state) => {
      const { createdAt: _created, updatedAt: _updated, ...role } = make(state);
      const definition = { ...role, label: role.label.trim() };
      checkRole(definition, state);
      requireOwnPermissions(principal, definition);
      await writeRole(transaction, this.#store.tables, definition);
      return definition.id;
    });
    return findRole(after, result).role;
  }

  #objectPermission(entry: JsonObject, index: number): ObjectPermission {
    const path = `data.objectPermissions[${index}].objectMetadataId`;
    return {
      objectMetadataId: resolveObject(this.#workspace(), readString(entry, "objectMetadataId") ?? "", path).id,
      canReadObjectRecords: readBoolean(entry, "canReadObjectRecords"),
      canCreateObjectRecords: readBoolean(entry, "canCreateObjectRecords"),
      canUpdateObjectRecords: readBoolean(entry, "canUpdateObjectRecords"),
      canSoftDeleteObjectRecords: readBoolean(entry, "canSoftDeleteObjectRecords"),
      canDestroyObjectRecords: readBoolean(entry, "canDestroyObjectRecords"),
    };
  }

  #fieldPermission(entry: JsonObject, index: number): FieldPermission {
    const path = `data.fieldPermissions[${index}]`;
    const objectName = readString(entry, "objectMetadataId") ?? "";
    const object = resolveObject(this.#workspace(), objectName, `${path}.objectMetadataId`);
    const field = resolveField(object, readString(entry, "fieldMetadataId") ?? "", `${path}.fieldMetadataId`);
    const canReadFieldValue = readBoolean(entry, "canReadFieldValue");
    if (canReadFieldValue === false) requireConcealable(field, `${path}.canReadFieldValue`);
    return {
      objectMetadataId: object.id,
      fieldMetadataId: field.id,
      canReadFieldValue,
      canUpdateFieldValue: readBoolean(entry, "canUpdateFieldValue"),
    };
  }
}

function readInput(input: JsonValue, schema: JsonSchema, principal: Principal): JsonObject {
  requireSetting(principal, "ROLES");
  return checkInput(input, schema);
}

function namedRole(given: JsonObject, state: AuthState): Role {
  return editable(resolveRole(state, readString(given, "roleId") ?? "", "data.roleId").role);
}

function flagsOf(given: JsonObject, otherwise: (flag: RoleFlag) => boolean): Record<RoleFlag, boolean> {
  const entries = roleFlagNames.map((flag) => [flag, readBoolean(given, flag) ?? otherwise(flag)] as const);
  return Object.fromEntries(entries) as Record<RoleFlag, boolean>;
}

function entriesOf(given: JsonObject, key: string): readonly JsonObject[] {
  return (readList(given, key) ?? []).filter(isJsonObject);
}

/** The list with `entries` in the place of those of the same key. */
function replaced<Entry extends ObjectPermission | FieldPermission>(
  list: readonly Entry[],
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): readonly Entry[] {
  const byKey = new Map([...list, ...entries].map((entry) => [keyOf(entry), entry]));
  if (new Set(entries.map(keyOf)).size < entries.length) {
    const message = "The list names one object or field twice; each may have one entry.";
    throw new ApiError("INVALID_ARGS_DATA", message, [{ path: "data", message }]);
  }
  // An entry that says nothing need not be kept.
  return [...byKey.values()].filter((entry) => Object.values(entry).some((value) => typeof value === "boolean"));
}

function editable(role: Role): Role {
  if (role.isEditable) return role;
  throw new ApiError(
    "ROLE_NOT_EDITABLE",
    `The role "${role.label}" belongs to every workspace and stays as it is; create a role of your own.`,
  );
}

function takenId(id: string): ApiError {
  const message = `There is a role with the id ${id} already.`;
  return new ApiError("DUPLICATE_ENTRY", message, [{ path: "data.id", message, value: id }]);
}
