/**
 * The metadata operations: what REST Metadata and GraphQL Metadata both call. In come plain JSON inputs in the shape of
 * the APIs, and who asks; out come rows. Every operation checks the caller's permission itself. Knows no HTTP.
 */
import type { ModelChange } from "../../core/model/change/model-change.js";
import type { Principal } from "../auth/authenticator.js";
import type { ApiKeys } from "../auth/api-keys.js";
import type { Roles } from "../auth/roles.js";
import type { Snapshot } from "../live/snapshot.js";
import type { Webhooks } from "../webhooks/webhooks.js";

/** When an object or field was made and last changed, by its id; ISO 8601. */
export interface ModelTimes {
  of(id: string): { readonly createdAt: string; readonly updatedAt: string };
}

/** A change that has been made, or that had been made already when it was asked for. */
export interface AppliedChange {
  /** As the model is after the change; live by now. */
  readonly snapshot: Snapshot;
  /** As it was before; what has been deleted is still in here. */
  readonly before: Snapshot;
  readonly subjectId: string | null;
}

/** Changes the live model: database and metadata in one transaction, then the snapshot. One after the other. */
export interface ModelChanger {
  /** @throws ApiError when it is refused; then nothing has changed, neither here nor in the database. */
  change(change: ModelChange): Promise<AppliedChange>;
}

/** Everything that the metadata APIs serve. */
export interface Metadata {
  readonly changer: ModelChanger;
  readonly apiKeys: ApiKeys;
  readonly roles: Roles;
  readonly webhooks: Webhooks;
  readonly workspaceId: string;
  /** Schema of the database that holds the workspace. */
  readonly databaseSchema: string;
  /** Address that clients reach the server by, without a slash at the end. */
  readonly publicUrl: string;
  timesOf(snapshot: Snapshot): ModelTimes;
  /** Rows of each served object that are not deleted, by plural name. */
  recordCounts(principal: Principal): Promise<readonly { readonly namePlural: string; readonly count: number }[]>;
}
