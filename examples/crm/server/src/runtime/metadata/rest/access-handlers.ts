import { isJsonObject, type JsonObject, type JsonValue } from "../../../core/json/json-value.js";
import { readValue } from "../../../core/json/read-key.js";
import type { ApiKey } from "../../auth/api-keys.js";
import type { Role } from "../../auth/roles.js";
import { apiKeyInputSchemas } from "../../../core/metadata/inputs/api-key-input-schemas.js";
import { checkInput } from "../../errors/check-input.js";
import { requireSetting } from "../../auth/require-setting.js";
import { ApiError } from "../../errors/api-error.js";
import type { MetadataAnswer, MetadataRequest } from "./metadata-handler.js";
import { pageRows } from "./page-rows.js";

/** Operations on API keys and roles. */
export const accessHandlers = {
  findManyApiKeys: ({ metadata, principal, page }: MetadataRequest): MetadataAnswer => ({
    page: pageRows(metadata.apiKeys.list(principal), page, (key) => printApiKey(key, metadata.workspaceId)),
  }),
  createOneApiKey: async ({ metadata, principal, body }: MetadataRequest): Promise<MetadataAnswer> => ({
    value: printApiKey(await metadata.apiKeys.create(body, principal), metadata.workspaceId),
  }),
  findOneApiKey: ({ metadata, principal, parameter }: MetadataRequest): MetadataAnswer => {
    const key = metadata.apiKeys.find(parameter("id"), principal);
    return { value: key === null ? null : printApiKey(key, metadata.workspaceId) };
  },
  updateOneApiKey: async ({ metadata, principal, parameter, body }: MetadataRequest): Promise<MetadataAnswer> => ({
    value: printApiKey(await metadata.apiKeys.update(parameter("id"), body, principal), metadata.workspaceId),
  }),
  revokeOneApiKey: async ({ metadata, principal, parameter }: MetadataRequest): Promise<MetadataAnswer> => ({
    value: printApiKey(await metadata.apiKeys.revoke(parameter("id"), principal), metadata.workspaceId),
  }),
  makeApiKeyToken: async ({ metadata, principal, parameter, body }: MetadataRequest): Promise<MetadataAnswer> => ({
    value: { token: await metadata.apiKeys.makeToken(parameter("id"), expiryOf(body, parameter("id")), principal) },
  }),

  findManyRoles: ({ metadata, principal, page }: MetadataRequest): MetadataAnswer => {
    requireRoles(principal);
    return { page: pageRows(metadata.roles.list(), page, printRole) };
  },
  createOneRole: async ({ metadata, principal, body }: MetadataRequest): Promise<MetadataAnswer> => ({
    value: printRole(await metadata.roles.create(body, principal)),
  }),
  findOneRole: ({ metadata, principal, parameter }: MetadataRequest): MetadataAnswer => {
    requireRoles(principal);
    const id = parameter("id");
    const role = metadata.roles.find(id);
    if (role !== null) return { value: printRole(role) };
    const message = `There is no role with the id ${id}.`;
    throw new ApiError("ROLE_NOT_FOUND", message, [{ path: "path", message, value: id }]);
  },
  updateOneRole: async ({ metadata, principal, parameter, body }: MetadataRequest): Promise<MetadataAnswer> => ({
    value: printRole(await metadata.roles.update(parameter("id"), body, principal)),
  }),
  deleteOneRole: async ({ metadata, principal, parameter }: MetadataRequest): Promise<MetadataAnswer> => ({
    value: printRole(await metadata.roles.delete(parameter("id"), principal)),
  }),
  setObjectPermissions: async ({ metadata, principal, parameter, body }: MetadataRequest): Promise<MetadataAnswer> => ({
    value: {
      data: (await metadata.roles.setObjectPermissions(withRole(body, parameter("id")), principal)).map((one) => ({
        ...one,
      })),
    },
  }),
  setFieldPermissions: async ({ metadata, principal, parameter, body }: MetadataRequest): Promise<MetadataAnswer> => ({
    value: {
      data: (await metadata.roles.setFieldPermissions(withRole(body, parameter("id")), principal)).map((one) => ({
        ...one,
      })),
    },
  }),
  setSettingPermissions: async ({
    metadata,
    principal,
    parameter,
    body,
  }: MetadataRequest): Promise<MetadataAnswer> => ({
    value: { data: [...(await metadata.roles.setSettingPermissions(withRole(body, parameter("id")), principal))] },
  }),
};

/** Whoever makes keys must find the roles to give them. */
function requireRoles(principal: MetadataRequest["principal"]): void {
  if (!principal.access.allowsSetting("API_KEYS_AND_WEBHOOKS")) requireSetting(principal, "ROLES");
}

function printApiKey({ roleId: _resolvedByGraphql, ...key }: ApiKey, workspaceId: string): JsonObject {
  return { ...key, workspaceId };
}

function printRole({ objectPermissions, fieldPermissions, settingPermissions, ...role }: Role): JsonObject {
  return {
    ...role,
    settingPermissions: [...settingPermissions],
    objectPermissions: objectPermissions.map((permission) => ({ ...permission })),
    fieldPermissions: fieldPermissions.map((permission) => ({ ...permission })),
  };
}

/** The path names the role. */
function withRole(body: JsonValue, roleId: string): JsonValue {
  return isJsonObject(body) ? { ...body, roleId } : body;
}

function expiryOf(body: JsonValue, apiKeyId: string): JsonValue {
  // Without a body the key's own expiry counts.
  const given = checkInput(
    isJsonObject(body) ? { ...body, apiKeyId } : (body ?? { apiKeyId }),
    apiKeyInputSchemas.makeToken,
  );
  return readValue(given, "expiresAt");
}
