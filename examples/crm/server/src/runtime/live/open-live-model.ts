import type { ChangeWorkspace } from "../../core/model/change/model-change.js";
import type { ModelChanger } from "../metadata/metadata.js";
import type { ServerLog } from "../server/server-log.js";
import { followChanges } from "../database/follow-changes.js";
import { Live } from "./live.js";
import { ModelRefresher } from "./model-refresher.js";
import { ModelStore, type LiveModel } from "./model-store.js";
import type { Pause } from "./retry-lock-conflicts.js";
import { SnapshotBuilder, type SnapshotBuilderParts } from "./snapshot-builder.js";

export interface LiveModelParts extends SnapshotBuilderParts {
  /** What `startModel` has settled on. */
  readonly model: LiveModel;
  readonly log: ServerLog;
  readonly pause?: Pause | undefined;
  /** Absent: the rules of the metadata APIs. */
  readonly changeWorkspace?: ChangeWorkspace | undefined;
  /** How often to look for a change of another server without being told; see `followChanges`. */
  readonly pollMilliseconds?: number | null | undefined;
}

/** The live model of a server: what answers now, what changes it, and what follows the changes of others. */
export interface OpenLiveModel {
  readonly live: Live;
  readonly changer: ModelChanger;
  /** Stops following; the database stays open. */
  close(): Promise<void>;
}

export async function openLiveModel(parts: LiveModelParts): Promise<OpenLiveModel> {
  const { database, schema, model, log, pause, pollMilliseconds } = parts;
  const store = new ModelStore(schema);
  const snapshots = new SnapshotBuilder(parts);
  const live = new Live(snapshots.build(model));
  const refresher = new ModelRefresher({ database, store, live, snapshots, log });
  live.refreshBy(() => refresher.refresh());
  const close = await followChanges({
    database,
    schema,
    topic: "model",
    log,
    pollMilliseconds,
    refresh: () => refresher.refresh(),
  });
  let changer: Promise<ModelChanger> | null = null;
  // Loaded with the first change: what only a change needs is a good part of the server.
  const loadChanger = async (): Promise<ModelChanger> => {
    const [{ LiveModelChanger }, { changeWorkspace }] = await Promise.all([
      import("./model-changer.js"),
      import("../../core/model/change/change-workspace.js"),
    ]);
    const changing = parts.changeWorkspace ?? changeWorkspace;
    return new LiveModelChanger({ database, store, live, snapshots, changeWorkspace: changing, log, pause });
  };
  return {
    live,
    changer: { change: async (change) => await (await (changer ??= loadChanger())).change(change) },
    close,
  };
}
