import { randomUUID } from "node:crypto";
import type { JsonValue } from "../../../core/json/json-value.js";
import { readString, readValue } from "../../../core/json/read-key.js";
import { ApiError } from "../../errors/api-error.js";
import { checkInput } from "../../errors/check-input.js";
import type { ApiKey, ApiKeys } from "../api-keys.js";
import type { Principal } from "../authenticator.js";
import { requireSetting } from "../require-setting.js";
import { requireOwnPermissions } from "../roles/require-own-permissions.js";
import { resolveRole } from "../roles/resolve-role.js";
import type { Role } from "../roles.js";
import { writeApiKey, type ApiKeyDefinition } from "../store/api-key-rows.js";
import type { ApiKeyEntry, AuthState } from "../store/auth-state.js";
import type { AuthStore } from "../store/auth-store.js";
import type { TokenSigner } from "../tokens/token-signer.js";
import { apiKeyInputSchemas } from "../../../core/metadata/inputs/api-key-input-schemas.js";
import { readFutureInstant, readPastInstant } from "./read-instant.js";

/** What a change makes of a key, given all that there is. */
type KeyChange = (entry: ApiKeyEntry, state: AuthState) => ApiKeyDefinition;

export class ApiKeysTable implements ApiKeys {
  readonly #store: AuthStore;
  readonly #signer: TokenSigner;
  readonly #now: () => number;

  constructor(store: AuthStore, signer: TokenSigner, now: () => number) {
    this.#store = store;
    this.#signer = signer;
    this.#now = now;
  }

  list(principal: Principal): readonly ApiKey[] {
    requireSetting(principal, "API_KEYS_AND_WEBHOOKS");
    return [...this.#store.current.apiKeys.values()]
      .map(({ apiKey }) => apiKey)
      .filter(({ revokedAt }) => revokedAt === null);
  }

  find(id: string, principal: Principal): ApiKey | null {
    requireSetting(principal, "API_KEYS_AND_WEBHOOKS");
    return this.#store.current.apiKeys.get(id.toLowerCase())?.apiKey ?? null;
  }

  async create(input: JsonValue, principal: Principal): Promise<ApiKey> {
    requireSetting(principal, "API_KEYS_AND_WEBHOOKS");
    const given = checkInput(input, apiKeyInputSchemas.create);
    const revokedAt = readValue(given, "revokedAt");
    const key = {
      id: randomUUID(),
      name: readString(given, "name") ?? "",
      expiresAt: readFutureInstant(readValue(given, "expiresAt"), "data.expiresAt", this.#now()),
      revokedAt: revokedAt === null ? null : readPastInstant(revokedAt, "data.revokedAt", this.#now()),
    };
    const { after } = await this.#store.change(async (transaction, state) => {
      const { role } = resolveRole(state, readString(given, "roleId") ?? "", "data.roleId");
      requireAssignable(role, "data.roleId");
      requireOwnPermissions(principal, role);
      await writeApiKey(transaction, this.#store.tables, { ...key, roleId: role.id });
    });
    return entryOf(after, key.id).apiKey;
  }

  async update(id: string, input: JsonValue, principal: Principal): Promise<ApiKey> {
    requireSetting(principal, "API_KEYS_AND_WEBHOOKS");
    const given = checkInput(input, apiKeyInputSchemas.update);
    const sameId = readString(given, "id");
    if (sameId !== null && sameId.toLowerCase() !== id.toLowerCase()) throw otherId(id, sameId);
    const name = readString(given, "name");
    const expiresAt = Object.hasOwn(given, "expiresAt")
      ? readFutureInstant(readValue(given, "expiresAt"), "data.expiresAt", this.#now())
      : null;
    const revokedAt = readValue(given, "revokedAt");
    const end = revokedAt === null ? null : readPastInstant(revokedAt, "data.revokedAt", this.#now());
    return this.#change(id, ({ apiKey }, state) => {
      if (apiKey.revokedAt !== null) throw revoked(apiKey);
      // Ending a key takes nothing from nobody; keeping one alive hands out what it may do.
      if (name !== null || expiresAt !== null) requireOwnPermissions(principal, roleOf(state, apiKey));
      return { ...apiKey, name: name ?? apiKey.name, expiresAt: expiresAt ?? apiKey.expiresAt, revokedAt: end };
    });
  }

  async revoke(id: string, principal: Principal): Promise<ApiKey> {
    requireSetting(principal, "API_KEYS_AND_WEBHOOKS");
    return this.#change(id, ({ apiKey }) => ({
      ...apiKey,
      revokedAt: apiKey.revokedAt ?? new Date(this.#now()).toISOString(),
    }));
  }

  async assignRole(id: string, roleId: string, principal: Principal): Promise<ApiKey> {
    requireSetting(principal, "API_KEYS_AND_WEBHOOKS");
    return this.#change(id, ({ apiKey }, state) => {
      if (apiKey.revokedAt !== null) throw revoked(apiKey);
      const { role } = resolveRole(state, roleId, "roleId");
      requireAssignable(role, "roleId");
      requireOwnPermissions(principal, roleOf(state, apiKey));
      requireOwnPermissions(principal, role);
      return { ...apiKey, roleId: role.id };
    });
  }

  async makeToken(id: string, expiresAt: JsonValue, principal: Principal): Promise<string> {
    requireSetting(principal, "API_KEYS_AND_WEBHOOKS");
    const state = this.#store.current;
    const entry = entryOf(state, id);
    if (entry.apiKey.revokedAt !== null) throw revoked(entry.apiKey);
    if (entry.expiresAt <= this.#now()) throw expired(entry.apiKey);
    requireOwnPermissions(principal, roleOf(state, entry.apiKey));
    const asked = expiresAt === null ? null : readFutureInstant(expiresAt, "expiresAt", this.#now());
    const end = asked === null ? entry.expiresAt : Math.min(Date.parse(asked), entry.expiresAt);
    return this.#signer.sign(entry.apiKey.id, end);
  }

  async #change(id: string, change: KeyChange): Promise<ApiKey> {
    const { after } = await this.#store.change(async (transaction, state) => {
      await writeApiKey(transaction, this.#store.tables, change(entryOf(state, id), state));
    });
    return entryOf(after, id).apiKey;
  }
}

function entryOf(state: AuthState, id: string): ApiKeyEntry {
  const entry = state.apiKeys.get(id.toLowerCase());
  if (entry === undefined) throw new ApiError("API_KEY_NOT_FOUND", `There is no API key with the id "${id}".`);
  return entry;
}

function roleOf(state: AuthState, { roleId }: ApiKey): Role {
  return resolveRole(state, roleId, "roleId").role;
}

function requireAssignable(role: Role, path: string): void {
  if (role.canBeAssignedToApiKeys) return;
  const message = `The role "${role.label}" is not for API keys; set its canBeAssignedToApiKeys, or take another role.`;
  throw new ApiError("INVALID_ARGS_DATA", message, [{ path, message, value: role.id }]);
}

function otherId(id: string, given: string): ApiError {
  const message = `The input is for the API key ${given}, the request for ${id}; leave "id" out of the input.`;
  return new ApiError("INVALID_ARGS_DATA", message, [{ path: "data.id", message, value: given, allowed: [id] }]);
}

function revoked({ name, revokedAt }: ApiKey): ApiError {
  return new ApiError(
    "API_KEY_REVOKED",
    `The API key "${name}" was revoked at ${revokedAt ?? "an unknown time"} and stays so; create a new one.`,
  );
}

function expired({ name, expiresAt }: ApiKey): ApiError {
  return new ApiError(
    "API_KEY_EXPIRED",
    `The API key "${name}" stopped working at ${expiresAt}; give it a later expiresAt first.`,
  );
}
