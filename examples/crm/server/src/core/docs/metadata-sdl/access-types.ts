import type { SdlType } from "../sdl/sdl-type.js";
import { inputType, objectType, type Line } from "./define-type.js";

const roleFlags: readonly Line[] = [
  ["canUpdateAllSettings", "Boolean", "May change all settings"],
  ["canAccessAllTools", "Boolean", "May use all tools; kept, and not used by this server"],
  ["canReadAllObjectRecords", "Boolean", "May read records of all objects"],
  ["canUpdateAllObjectRecords", "Boolean", "May create and update records of all objects"],
  ["canSoftDeleteAllObjectRecords", "Boolean", "May delete and restore records of all objects"],
  ["canDestroyAllObjectRecords", "Boolean", "May destroy records of all objects for good"],
  ["canBeAssignedToUsers", "Boolean", "People can have it"],
  ["canBeAssignedToAgents", "Boolean", "Agents can have it"],
  ["canBeAssignedToApiKeys", "Boolean", "API keys can have it"],
];
const roleTexts: readonly Line[] = [
  ["description", "String", "What it is for"],
  ["icon", "String", "Name of its icon"],
];
const objectPermissionFlags: readonly Line[] = [
  ["canReadObjectRecords", "Boolean", "May read; null: as the role says of all objects"],
  ["canCreateObjectRecords", "Boolean", "May create; null: as for updates"],
  ["canUpdateObjectRecords", "Boolean", "May update; null: as the role says of all objects"],
  ["canSoftDeleteObjectRecords", "Boolean", "May delete and restore; null: as the role says of all objects"],
  ["canDestroyObjectRecords", "Boolean", "May destroy; null: as the role says of all objects"],
];
const fieldPermissionFlags: readonly Line[] = [
  ["canReadFieldValue", "Boolean", "May see values; null: as the role says of the object"],
  ["canUpdateFieldValue", "Boolean", "May write values; null: as the role says of the object"],
];

/** API keys and roles, as they are read and written. */
export const accessTypes: readonly SdlType[] = [
  objectType("ApiKey", "A key to the APIs; its token is shown once and kept nowhere", [
    ["id", "UUID!", "Its id, which its tokens carry"],
    ["name", "String!", "What people call it"],
    ["expiresAt", "DateTime!", "When it ends"],
    ["revokedAt", "DateTime", "When it was revoked"],
    ["createdAt", "DateTime!", "When it was made"],
    ["updatedAt", "DateTime!", "When it last changed"],
    ["role", "Role!", "What it may do"],
  ]),
  objectType("ApiKeyToken", "A token, shown this once", [["token", "String!", "To send as Authorization: Bearer …"]]),
  inputType("GetApiKeyInput", "Which API key", [["id", "UUID!", "Its id"]]),
  inputType("CreateApiKeyInput", "A new API key", [
    ["name", "String!", "What people call it"],
    ["expiresAt", "String!", "When it ends, ISO 8601"],
    ["revokedAt", "String", "When it was revoked; not for keys that are to be used"],
    ["roleId", "UUID!", "Id or label of its role"],
  ]),
  inputType("UpdateApiKeyInput", "What changes of an API key", [
    ["id", "UUID!", "Its id"],
    ["name", "String", "What people call it"],
    ["expiresAt", "String", "When it ends, ISO 8601"],
    ["revokedAt", "String", "When it was revoked"],
  ]),
  inputType("RevokeApiKeyInput", "Which API key to revoke", [["id", "UUID!", "Its id"]]),

  objectType("Role", "What those who have it may do", [
    ["id", "UUID!", "Its id"],
    ["universalIdentifier", "String", "The same as id"],
    ["label", "String!", "What people call it"],
    ...roleTexts,
    ["isEditable", "Boolean!", "Whether it can be changed; not of the roles that are there from the start"],
    ...roleFlags.map(([name, type, description]): Line => [name, `${type}!`, description]),
    ["workspaceMembers", "[RoleHolder!]!", "People who have it; this server keeps no users"],
    ["agents", "[RoleHolder!]!", "Agents that have it; this server has none"],
    ["apiKeys", "[ApiKeyForRole!]!", "API keys that have it"],
    ["permissionFlags", "[PermissionFlag!]", "What it may do besides records"],
    ["objectPermissions", "[ObjectPermission!]", "What it says of single objects"],
    ["fieldPermissions", "[FieldPermission!]", "What it says of single fields"],
    ["rowLevelPermissionPredicates", "[JSON!]", "Conditions on rows; this server has none"],
    ["rowLevelPermissionPredicateGroups", "[JSON!]", "Groups of such conditions; this server has none"],
  ]),
  objectType("RoleHolder", "One who has a role", [["id", "UUID!", "Its id"]]),
  objectType("ApiKeyForRole", "An API key that has a role", [
    ["id", "UUID!", "Its id"],
    ["name", "String!", "What people call it"],
    ["expiresAt", "DateTime!", "When it ends"],
    ["revokedAt", "DateTime", "When it was revoked"],
  ]),
  objectType("PermissionFlag", "One thing that a role may do besides records", [
    ["id", "UUID!", "Id of the entry"],
    ["roleId", "UUID!", "The role"],
    ["flag", "String!", "DATA_MODEL, API_KEYS_AND_WEBHOOKS, WORKSPACE or ROLES"],
  ]),
  objectType("ObjectPermission", "What a role says of one object", [
    ["objectMetadataId", "UUID!", "The object"],
    ...objectPermissionFlags,
  ]),
  objectType("FieldPermission", "What a role says of one field", [
    ["id", "UUID!", "Id of the entry"],
    ["roleId", "UUID!", "The role"],
    ["objectMetadataId", "UUID!", "The object of the field"],
    ["fieldMetadataId", "UUID!", "The field"],
    ...fieldPermissionFlags,
  ]),
  inputType("CreateRoleInput", "A new role; what is not said is not allowed", [
    ["id", "String", "Its id; made when not given"],
    ["label", "String!", "What people call it"],
    ...roleTexts,
    ...roleFlags,
  ]),
  inputType("UpdateRoleInput", "The role to change, and how", [
    ["id", "UUID!", "Its id"],
    ["update", "UpdateRolePayload!", "What changes"],
  ]),
  inputType("UpdateRolePayload", "What changes of a role; the rest stays", [
    ["label", "String", "What people call it"],
    ...roleTexts,
    ...roleFlags,
  ]),
  inputType("UpsertObjectPermissionsInput", "What a role shall say of objects", [
    ["roleId", "UUID!", "The role"],
    ["objectPermissions", "[ObjectPermissionInput!]!", "One entry for each object to speak of"],
  ]),
  inputType("ObjectPermissionInput", "What a role shall say of one object", [
    ["objectMetadataId", "UUID!", "Id or name of the object"],
    ...objectPermissionFlags,
  ]),
  inputType("UpsertFieldPermissionsInput", "What a role shall say of fields", [
    ["roleId", "UUID!", "The role"],
    ["fieldPermissions", "[FieldPermissionInput!]!", "One entry for each field to speak of"],
  ]),
  inputType("FieldPermissionInput", "What a role shall say of one field", [
    ["objectMetadataId", "UUID!", "Id or name of the object"],
    ["fieldMetadataId", "UUID!", "Id or name of the field"],
    ...fieldPermissionFlags,
  ]),
  inputType("UpsertPermissionFlagsInput", "What a role may do besides records: exactly this", [
    ["roleId", "UUID!", "The role"],
    ["permissionFlagKeys", "[String!]!", "DATA_MODEL, API_KEYS_AND_WEBHOOKS, WORKSPACE, ROLES"],
  ]),
];
