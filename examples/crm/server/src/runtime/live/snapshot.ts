import { coreSdlTypes } from "../../core/docs/sdl/core-sdl-types.js";
import type { Workspace } from "../../core/model/workspace.js";
import { defaultGraphqlLimits, type GraphqlLimits } from "../graphql/document/graphql-limits.js";
import { relationTypes } from "../graphql/document/relation-types.js";
import { GraphqlSurface } from "../graphql/graphql-surface.js";
import type { Records } from "../records/records.js";
import { RestTable } from "../rest/rest-table.js";
import type { ObjectRouters } from "../rest/object-rest.js";
import { timesSince, type ModelTimeTable } from "./model-times.js";

/** Everything that answers requests for one state of the model; replaced whole, never changed. */
export interface Snapshot {
  /** That of the model in the database; grows with every change. */
  readonly version: number;
  readonly workspace: Workspace;
  readonly times: ModelTimeTable;
  readonly records: Records;
  readonly rest: RestTable;
  readonly graphql: GraphqlSurface;
}

export interface SnapshotParts {
  readonly version: number;
  readonly workspace: Workspace;
  /** Now, for a model that nobody has stored. */
  readonly times?: ModelTimeTable | undefined;
  readonly records: Records;
  readonly objectRouters?: ObjectRouters | undefined;
  readonly graphqlLimits?: GraphqlLimits | undefined;
}

export function buildSnapshot(parts: SnapshotParts): Snapshot {
  const { version, workspace, records, objectRouters, graphqlLimits } = parts;
  return Object.freeze({
    version,
    workspace,
    times: parts.times ?? timesSince(new Date().toISOString()),
    records,
    rest: new RestTable({ workspace, records }, objectRouters),
    graphql: new GraphqlSurface({
      types: () => coreSdlTypes(workspace),
      relations: () => relationTypes(workspace),
      limits: graphqlLimits ?? defaultGraphqlLimits,
    }),
  });
}
