/**
 * The model as the metadata APIs show it: rows of objects, fields, relations and indexes. Pure; comes in: a workspace
 * and the few facts a model does not hold. Knows no API's envelope.
 */
import type { Workspace } from "../model/workspace.js";

/** When an object or field was made and last changed; ISO 8601. */
export interface Times {
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What rows are made from. */
export interface MetadataView {
  readonly workspace: Workspace;
  readonly workspaceId: string;
  /** Of the object or field with this id. */
  timesOf(id: string): Times;
}
