import type { JsonValue } from "../../core/json/json-value.js";
import type { ApiKey } from "../../core/metadata/api-key.js";
import type { Principal } from "./authenticator.js";

export type { ApiKey };

/**
 * The API keys of the workspace, held in memory and kept equal to the database across replicas, so that a request is
 * checked without a query. Everything here needs `API_KEYS_AND_WEBHOOKS`; nothing but an end is given to a key whose
 * role allows more than the caller may do.
 */
export interface ApiKeys {
  /** Keys that are not revoked, oldest first. */
  list(principal: Principal): readonly ApiKey[];
  /** Also a revoked one. */
  find(id: string, principal: Principal): ApiKey | null;
  /** `{name, expiresAt, roleId, revokedAt?}`; `roleId` may be the role's label. */
  create(input: JsonValue, principal: Principal): Promise<ApiKey>;
  /** `{name?, expiresAt?, revokedAt?}`, and `id` when it is the same; a revoked key stays as it is. */
  update(id: string, input: JsonValue, principal: Principal): Promise<ApiKey>;
  revoke(id: string, principal: Principal): Promise<ApiKey>;
  assignRole(id: string, roleId: string, principal: Principal): Promise<ApiKey>;
  /** A signed token for the key; valid until `expiresAt` (ISO 8601; null: for as long as the key) or the key's own expiry, whichever comes first. */
  makeToken(id: string, expiresAt: JsonValue, principal: Principal): Promise<string>;
}
