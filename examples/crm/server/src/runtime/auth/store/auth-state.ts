import { isDeepStrictEqual } from "node:util";
import type { ApiKey } from "../api-keys.js";
import type { Principal } from "../authenticator.js";
import { buildAccess, type RoleAccess } from "../roles/build-access.js";
import type { Role } from "../roles.js";
import type { AuthRows } from "./auth-rows.js";

export interface RoleEntry {
  readonly role: Role;
  readonly access: RoleAccess;
}

export interface ApiKeyEntry {
  readonly apiKey: ApiKey;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly principal: Principal;
}

/** All keys and roles at one version, ready to be asked. Oldest first. */
export interface AuthState {
  readonly version: number;
  readonly roles: ReadonlyMap<string, RoleEntry>;
  readonly apiKeys: ReadonlyMap<string, ApiKeyEntry>;
}

/** What has not changed since `before` stays the same value, so that what hangs on it is kept. */
export function buildAuthState({ version, roles, apiKeys }: AuthRows, before: AuthState | null): AuthState {
  const roleEntries = new Map(roles.map((role) => [role.id, roleEntry(role, before?.roles.get(role.id))]));
  return {
    version,
    roles: roleEntries,
    apiKeys: new Map(
      apiKeys.map((apiKey) => {
        const access = roleEntries.get(apiKey.roleId)?.access;
        if (access === undefined) throw new Error(`The API key ${apiKey.id} has a role that does not exist`);
        return [apiKey.id, apiKeyEntry(apiKey, access, before?.apiKeys.get(apiKey.id))];
      }),
    ),
  };
}

function roleEntry(role: Role, before: RoleEntry | undefined): RoleEntry {
  if (before !== undefined && isDeepStrictEqual(before.role, role)) return before;
  return { role, access: buildAccess(role) };
}

function apiKeyEntry(apiKey: ApiKey, access: RoleAccess, before: ApiKeyEntry | undefined): ApiKeyEntry {
  if (before !== undefined && before.principal.access === access && isDeepStrictEqual(before.apiKey, apiKey))
    return before;
  return {
    apiKey,
    expiresAt: Date.parse(apiKey.expiresAt),
    principal: {
      kind: "apiKey",
      id: apiKey.id,
      access,
      actor: { source: "API", workspaceMemberId: null, name: apiKey.name, context: {} },
    },
  };
}
