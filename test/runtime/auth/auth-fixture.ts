import type { IncomingMessage } from "node:http";
import type { Workspace } from "../../../src/core/model/workspace.js";
import { fullAccess } from "../../../src/runtime/auth/access.js";
import type { Principal } from "../../../src/runtime/auth/authenticator.js";
import { openAuth, type Auth } from "../../../src/runtime/auth/open-auth.js";
import type { Database } from "../../../src/runtime/database/database.js";
import { ApiError } from "../../../src/runtime/errors/api-error.js";
import { dropSchema, freshSchemaName, openTestDatabase, type Engine } from "../../support/databases.js";
import { workspaceOf } from "../../support/record-fixture.js";

export const adminKey = "an-admin-key-of-the-tests";
export const appSecret = "a secret of the tests that is long enough";
export const startOfTests = Date.parse("2030-01-01T00:00:00.000Z");
export const inAYear = "2031-01-01T00:00:00.000Z";

/** Who holds the admin key. */
export const admin: Principal = {
  kind: "adminKey",
  id: "admin",
  access: fullAccess,
  actor: { source: "API", workspaceMemberId: null, name: "Admin key", context: {} },
};

/** A clock that stands still until it is moved. */
export class TestClock {
  time = startOfTests;
  readonly now = (): number => this.time;
}

const text = (name: string) => ({ name, type: "TEXT" });

export function testWorkspace(): Workspace {
  return workspaceOf({
    objects: [
      { nameSingular: "company", fields: [text("name"), text("secret")] },
      { nameSingular: "rocket", fields: [text("name")] },
    ],
  });
}

export interface AuthFixture {
  readonly database: Database;
  readonly schema: string;
  readonly auth: Auth;
  readonly clock: TestClock;
  readonly workspace: Workspace;
  /** What the operator was told. */
  readonly warnings: readonly string[];
  /** Another server on the same database. */
  openReplica(parts?: { readonly database?: Database; readonly appSecret?: string }): Promise<Auth>;
  /** A principal that has a role, by the way that a request takes. */
  principalOf(roleId: string, auth?: Auth): Promise<Principal>;
  close(): Promise<void>;
}

/** Keys and roles over a fresh schema of a real database. */
export async function openAuthFixture(engine: Engine): Promise<AuthFixture> {
  const database = await openTestDatabase(engine);
  const schema = freshSchemaName();
  await database.query({ text: `CREATE SCHEMA "${schema}"`, values: [] });
  const clock = new TestClock();
  const workspace = testWorkspace();
  const opened: Auth[] = [];
  const warnings: string[] = [];
  const log = { info: () => undefined, warn: (_details: object, message: string) => void warnings.push(message) };
  const openReplica: AuthFixture["openReplica"] = async (parts = {}) => {
    const configuration = { adminApiKey: adminKey, appSecret: parts.appSecret ?? appSecret, dataDir: "unused" };
    const options = { workspace: () => workspace, now: clock.now, pollMilliseconds: null };
    const auth = await openAuth(parts.database ?? database, schema, configuration, log, options);
    opened.push(auth);
    return auth;
  };
  const auth = await openReplica();
  return {
    database,
    schema,
    auth,
    clock,
    workspace,
    warnings,
    openReplica,
    async principalOf(roleId, by = auth) {
      const key = await by.apiKeys.create({ name: `Key of ${roleId}`, expiresAt: inAYear, roleId }, admin);
      return authenticate(by, await by.apiKeys.makeToken(key.id, null, admin));
    },
    async close() {
      for (const one of opened) await one.close();
      await dropSchema(database, schema);
      await database.close();
    },
  };
}

/** Who sends this token, as the server finds it out. */
export async function authenticate({ authenticator }: Pick<Auth, "authenticator">, token: string): Promise<Principal> {
  return authenticator.authenticate(requestWith(`Bearer ${token}`));
}

export function requestWith(authorization: string | undefined): IncomingMessage {
  return { headers: authorization === undefined ? {} : { authorization } } as IncomingMessage;
}

/** The refusal that `work` ends with; the test fails when it ends otherwise. */
export async function refusalOf(work: () => unknown): Promise<ApiError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error("It was not refused");
}
