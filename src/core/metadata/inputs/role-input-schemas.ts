import type { JsonSchema } from "../../json/json-schema.js";
import type { FieldPermission, ObjectPermission, Role } from "../role.js";
import { settingPermissions } from "../setting-permissions.js";

type FlagKey = { [Key in keyof Role]: Role[Key] extends boolean ? Key : never }[keyof Role];
/** The members of a role that an input may set to true or false. */
export type RoleFlag = Exclude<FlagKey, "isEditable">;

/** What each flag means, and its value when a new role does not say. */
export const roleFlags: Readonly<Record<RoleFlag, { readonly description: string; readonly fallback: boolean }>> = {
  canUpdateAllSettings: { description: "May change all settings.", fallback: false },
  canAccessAllTools: { description: "May use all tools.", fallback: false },
  canReadAllObjectRecords: { description: "May read the records of all objects.", fallback: false },
  canUpdateAllObjectRecords: { description: "May create and update the records of all objects.", fallback: false },
  canSoftDeleteAllObjectRecords: {
    description: "May delete and restore the records of all objects.",
    fallback: false,
  },
  canDestroyAllObjectRecords: { description: "May delete the records of all objects for good.", fallback: false },
  canBeAssignedToUsers: { description: "May be given to users.", fallback: true },
  canBeAssignedToAgents: { description: "May be given to agents.", fallback: true },
  canBeAssignedToApiKeys: { description: "May be given to API keys.", fallback: true },
};
export const roleFlagNames = Object.keys(roleFlags) as readonly RoleFlag[];

/** What each permission on an object means. */
export const objectPermissionFlags: Readonly<Record<Exclude<keyof ObjectPermission, "objectMetadataId">, string>> = {
  canReadObjectRecords: "May read records; null: as the role says of all objects. Without it, nothing else is allowed.",
  canCreateObjectRecords: "May create records; null: as for updates.",
  canUpdateObjectRecords: "May update records; null: as the role says of all objects.",
  canSoftDeleteObjectRecords: "May delete and restore records; null: as the role says of all objects.",
  canDestroyObjectRecords: "May delete records for good; null: as the role says of all objects.",
};

/** What each permission on a field means. */
export const fieldPermissionFlags: Readonly<
  Record<Exclude<keyof FieldPermission, "objectMetadataId" | "fieldMetadataId">, string>
> = {
  canReadFieldValue: "False: the value may not be read, nor be used to filter, sort or group; null: as its object.",
  canUpdateFieldValue: "False: the value may not be written; null: as its object.",
};

const roleId: JsonSchema = { type: "string", minLength: 1, description: "Id or label of the role." };
const objectMetadataId: JsonSchema = { type: "string", minLength: 1, description: "Id or name of the object." };

const rowProperties: Readonly<Record<string, JsonSchema>> = {
  label: { type: "string", minLength: 1, maxLength: 255, description: "Name of the role.", examples: ["Sales"] },
  description: { type: ["string", "null"], maxLength: 2000, description: "What the role is for." },
  icon: { type: ["string", "null"], maxLength: 255, description: "Name of an icon.", examples: ["IconUser"] },
};

/** Inputs of the operations on roles. */
export const roleInputSchemas = {
  create: {
    type: "object",
    properties: {
      id: { type: "string", format: "uuid", description: "Id of the new role; made when absent." },
      ...rowProperties,
      ...Object.fromEntries(
        roleFlagNames.map((flag) => [
          flag,
          { type: "boolean", default: roleFlags[flag].fallback, description: roleFlags[flag].description },
        ]),
      ),
    },
    required: ["label"],
    additionalProperties: false,
  },
  update: {
    type: "object",
    properties: {
      ...rowProperties,
      ...Object.fromEntries(
        roleFlagNames.map((flag) => [flag, { type: "boolean", description: roleFlags[flag].description }]),
      ),
    },
    additionalProperties: false,
  },
  setObjectPermissions: {
    type: "object",
    properties: {
      roleId,
      objectPermissions: {
        type: "array",
        description: "One entry per object; it replaces what the role said of that object.",
        items: {
          type: "object",
          properties: { objectMetadataId, ...optionalFlags(objectPermissionFlags) },
          required: ["objectMetadataId"],
          additionalProperties: false,
        },
      },
    },
    required: ["roleId", "objectPermissions"],
    additionalProperties: false,
  },
  setFieldPermissions: {
    type: "object",
    properties: {
      roleId,
      fieldPermissions: {
        type: "array",
        description: "One entry per field; it replaces what the role said of that field.",
        items: {
          type: "object",
          properties: {
            objectMetadataId,
            fieldMetadataId: { type: "string", minLength: 1, description: "Id or name of the field." },
            ...optionalFlags(fieldPermissionFlags),
          },
          required: ["objectMetadataId", "fieldMetadataId"],
          additionalProperties: false,
        },
      },
    },
    required: ["roleId", "fieldPermissions"],
    additionalProperties: false,
  },
  setSettingPermissions: {
    type: "object",
    properties: {
      roleId,
      permissionFlagKeys: {
        type: "array",
        description: "All settings that the role may change; the list replaces the one before.",
        items: { type: "string", enum: settingPermissions },
      },
    },
    required: ["roleId", "permissionFlagKeys"],
    additionalProperties: false,
  },
} as const satisfies Readonly<Record<string, JsonSchema>>;

function optionalFlags(flags: Readonly<Record<string, string>>): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    Object.entries(flags).map(([name, description]) => [name, { type: ["boolean", "null"], description }]),
  );
}
