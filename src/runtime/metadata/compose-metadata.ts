import type { Auth } from "../auth/open-auth.js";
import type { Database } from "../database/database.js";
import type { Live } from "../live/live.js";
import { modelTimesOf } from "../live/model-times.js";
import type { Webhooks } from "../webhooks/webhooks.js";
import { countRecords } from "./count-records.js";
import type { Metadata, ModelChanger } from "./metadata.js";

export interface MetadataParts {
  readonly live: Live;
  readonly changer: ModelChanger;
  readonly auth: Pick<Auth, "apiKeys" | "roles" | "workspaceId">;
  readonly webhooks: Webhooks;
  readonly database: Database;
  readonly databaseSchema: string;
  /** Address that clients reach the server by, without a slash at the end. */
  readonly publicUrl: string;
}

/** All that the metadata APIs serve, from the parts of an open server. */
export function composeMetadata({ auth, live, database, ...parts }: MetadataParts): Metadata {
  return {
    ...parts,
    apiKeys: auth.apiKeys,
    roles: auth.roles,
    workspaceId: auth.workspaceId,
    timesOf: (snapshot) => modelTimesOf(snapshot.times),
    recordCounts: (principal) => countRecords(database, parts.databaseSchema, live.current.workspace, principal),
  };
}
