import { isJsonObject, type JsonValue } from "../../../core/json/json-value.js";
import { stableId } from "../../../core/model/stable-id.js";
import { requireSetting } from "../../auth/require-setting.js";
import type { ApiKey } from "../../auth/api-keys.js";
import type { FieldPermission, Role } from "../../auth/roles.js";
import type { SettingPermission } from "../../auth/access.js";
import type { MetadataResolverContext, MetadataResolvers } from "./metadata-resolver.js";
import { input, part, text } from "./model-resolvers.js";

export const apiKeyResolvers: MetadataResolvers<ApiKey> = {
  role: ({ roleId, name }, _args, { metadata }) => {
    const role = metadata.roles.find(roleId);
    if (role === null) throw new Error(`The API key "${name}" has a role that is not there`);
    return role;
  },
};

export const roleResolvers: MetadataResolvers<Role> = {
  universalIdentifier: ({ id }) => id,
  workspaceMembers: () => [],
  agents: () => [],
  apiKeys: ({ id }, _args, { metadata, principal }) =>
    metadata.apiKeys.list(principal).filter(({ roleId }) => roleId === id),
  permissionFlags: ({ id, settingPermissions }) => settingPermissions.map((flag) => flagSource(id, flag)),
  fieldPermissions: ({ id, fieldPermissions }) => fieldPermissions.map((one) => fieldPermissionSource(id, one)),
  rowLevelPermissionPredicates: () => [],
  rowLevelPermissionPredicateGroups: () => [],
};

export const accessQueries: MetadataResolvers<unknown> = {
  apiKeys: (_source, _args, { metadata, principal }) => metadata.apiKeys.list(principal),
  apiKey: (_source, args, { metadata, principal }) => metadata.apiKeys.find(text(input(args), "id"), principal),
  getRoles: (_source, _args, { metadata, principal }) => {
    if (!principal.access.allowsSetting("API_KEYS_AND_WEBHOOKS")) requireSetting(principal, "ROLES");
    return metadata.roles.list();
  },
};

export const accessMutations: MetadataResolvers<unknown> = {
  createApiKey: (_source, args, { metadata, principal }) => metadata.apiKeys.create(part(args, "input"), principal),
  updateApiKey: (_source, args, { metadata, principal }) =>
    metadata.apiKeys.update(text(input(args), "id"), withoutId(part(args, "input")), principal),
  revokeApiKey: (_source, args, { metadata, principal }) => metadata.apiKeys.revoke(text(input(args), "id"), principal),
  assignRoleToApiKey: async (_source, args, { metadata, principal }) => {
    await metadata.apiKeys.assignRole(text(args, "apiKeyId"), text(args, "roleId"), principal);
    return true;
  },
  generateApiKeyToken: async (_source, args, { metadata, principal }) => ({
    token: await metadata.apiKeys.makeToken(text(args, "apiKeyId"), part(args, "expiresAt"), principal),
  }),
  createOneRole: (_source, args, { metadata, principal }) =>
    metadata.roles.create(part(args, "createRoleInput"), principal),
  updateOneRole: (_source, args, { metadata, principal }) => {
    const change = args["updateRoleInput"] as Readonly<Record<string, unknown>>;
    return metadata.roles.update(text(change, "id"), part(args, "updateRoleInput", "update"), principal);
  },
  deleteOneRole: async (_source, args, { metadata, principal }) =>
    (await metadata.roles.delete(text(args, "roleId"), principal)).id,
  upsertObjectPermissions: (_source, args, { metadata, principal }) =>
    metadata.roles.setObjectPermissions(part(args, "upsertObjectPermissionsInput"), principal),
  upsertFieldPermissions: async (_source, args, { metadata, principal }) => {
    const change = part(args, "upsertFieldPermissionsInput");
    const permissions = await metadata.roles.setFieldPermissions(change, principal);
    return permissions.map((permission) => fieldPermissionSource(roleIdIn(change), permission));
  },
  upsertPermissionFlags: async (_source, args, { metadata, principal }: MetadataResolverContext) => {
    const change = part(args, "upsertPermissionFlagsInput");
    const flags = await metadata.roles.setSettingPermissions(change, principal);
    return flags.map((flag) => flagSource(roleIdIn(change), flag));
  },
};

function withoutId(value: JsonValue): JsonValue {
  if (!isJsonObject(value)) return value;
  const { id: _inTheArgument, ...rest } = value;
  return rest;
}

function roleIdIn(change: JsonValue): string {
  return isJsonObject(change) ? String(change["roleId"]) : "";
}

function flagSource(roleId: string, flag: SettingPermission): object {
  return { id: stableId(`permission/${roleId}.${flag}`), roleId, flag };
}

function fieldPermissionSource(roleId: string, permission: FieldPermission): object {
  return { id: stableId(`permission/${roleId}.${permission.fieldMetadataId}`), roleId, ...permission };
}
