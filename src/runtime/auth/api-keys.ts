import type { JsonValue } from "../../core/json/json-value.js";
import type { Principal } from "./authenticator.js";

/** A key as it is kept; its token is shown once and never stored. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** ISO 8601. */
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly roleId: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/**
 * The API keys of the workspace, held in memory and kept equal to the database across replicas, so that a request is
 * checked without a query. Everything here needs `API_KEYS_AND_WEBHOOKS`.
 */
export interface ApiKeys {
  /** Keys that are not revoked, oldest first. */
  list(principal: Principal): readonly ApiKey[];
  /** Also a revoked one. */
  find(id: string, principal: Principal): ApiKey | null;
  /** `{name, expiresAt, roleId}` */
  create(input: JsonValue, principal: Principal): Promise<ApiKey>;
  /** `{name?, expiresAt?, revokedAt?}` */
  update(id: string, input: JsonValue, principal: Principal): Promise<ApiKey>;
  revoke(id: string, principal: Principal): Promise<ApiKey>;
  assignRole(id: string, roleId: string, principal: Principal): Promise<ApiKey>;
  /** A signed token for the key; valid until `expiresAt` (ISO 8601) or the key's own expiry, whichever comes first. */
  makeToken(id: string, expiresAt: JsonValue, principal: Principal): Promise<string>;
}
