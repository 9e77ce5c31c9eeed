/**
 * Who may call a server, and what they may do. Comes in: an open database with its schema, and the configuration. Knows
 * no HTTP beyond the header that a request carries.
 */
import type { Workspace } from "../../core/model/workspace.js";
import type { Configuration } from "../configuration/configuration.js";
import type { Database } from "../database/database.js";
import type { DatabaseLog } from "../database/database-log.js";
import { AdminKeyAuthenticator } from "./admin-key-authenticator.js";
import { findAdminKey, type AdminKey } from "./admin-key.js";
import type { ApiKeys } from "./api-keys.js";
import { findAppSecret } from "./app-secret.js";
import type { Authenticator } from "./authenticator.js";
import { ApiKeysTable } from "./keys/api-keys-table.js";
import { RolesTable } from "./roles/roles-table.js";
import type { Roles } from "./roles.js";
import { ServerAuthenticator } from "./server-authenticator.js";
import { findWorkspaceId, prepareAuthTables, replaceSigner } from "./store/auth-tables.js";
import { AuthStore } from "./store/auth-store.js";
import { TokenSigner } from "./tokens/token-signer.js";

export interface AuthOptions {
  /** The model as it is when asked; roles name its objects and fields. */
  readonly workspace: () => Workspace;
  /** Milliseconds since 1970; absent: the clock. */
  readonly now?: () => number;
  /** See `AuthStore`; absent: what suits the engine. */
  readonly pollMilliseconds?: number | null;
}

export interface Auth {
  readonly adminKey: AdminKey;
  readonly authenticator: Authenticator;
  readonly apiKeys: ApiKeys;
  readonly roles: Roles;
  readonly workspaceId: string;
  /** What the server signs and seals with. */
  readonly appSecret: string;
  /** Stops following the database, which stays open. */
  close(): Promise<void>;
}

const otherSecret =
  "APP_SECRET is not the one that this workspace was last served with: tokens of its API keys that were made with the other one are refused. Replicas must share it.";

/** Nobody but this process writes to an embedded database. */
const pollMillisecondsOf: Record<Database["engine"], number | null> = { pglite: null, postgres: 2000 };

export async function openAuth(
  database: Database,
  schema: string,
  configuration: Pick<Configuration, "adminApiKey" | "appSecret" | "dataDir">,
  log: DatabaseLog,
  { workspace, now = Date.now, pollMilliseconds = pollMillisecondsOf[database.engine] }: AuthOptions,
): Promise<Auth> {
  const adminKey = findAdminKey(configuration.adminApiKey, configuration.dataDir);
  const appSecret = findAppSecret(configuration.appSecret, configuration.dataDir);
  for (const { warning } of [adminKey, appSecret]) if (warning !== null) log.warn({}, warning);
  const { workspaceId, signer, hasOtherSigner } = await database.transaction(async (transaction) => {
    await prepareAuthTables(transaction, schema);
    const id = await findWorkspaceId(transaction, schema);
    const made = new TokenSigner(appSecret.secret, id, now);
    return {
      workspaceId: id,
      signer: made,
      hasOtherSigner: await replaceSigner(transaction, schema, made.fingerprint),
    };
  });
  if (hasOtherSigner) log.warn({ schema }, otherSecret);
  const store = await AuthStore.open({ database, schema, log, pollMilliseconds });
  return {
    adminKey,
    authenticator: new ServerAuthenticator({ adminKey: new AdminKeyAuthenticator(adminKey.key), store, signer, now }),
    apiKeys: new ApiKeysTable(store, signer, now),
    roles: new RolesTable(store, workspace),
    workspaceId,
    appSecret: appSecret.secret,
    close: () => store.close(),
  };
}
