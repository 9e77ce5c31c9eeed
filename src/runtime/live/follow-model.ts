import type { Database } from "../database/database.js";
import type { ModelRefresher } from "./model-refresher.js";

export interface FollowSettings {
  readonly database: Database;
  /** Channel on which versions are told. */
  readonly channel: string;
  readonly refresher: ModelRefresher;
  /** How often to look without being told, should a notification be lost; null: never. Absent: what suits the engine. */
  readonly pollMilliseconds?: number | null | undefined;
}

/** Nobody but this process writes to an embedded database. */
const pollMillisecondsOf: Record<Database["engine"], number | null> = { pglite: null, postgres: 5000 };

/** Keeps the live model that of the database, whichever server changes it; the returned function ends that. */
export async function followModel(settings: FollowSettings): Promise<() => Promise<void>> {
  const { database, channel, refresher, pollMilliseconds = pollMillisecondsOf[database.engine] } = settings;
  const refresh = (): void => void refresher.refresh();
  const poll = pollMilliseconds === null ? undefined : setInterval(refresh, pollMilliseconds).unref();
  try {
    const stop = await database.listen(channel, refresh, refresh);
    // For what happened between the start and now.
    await refresher.refresh();
    return async () => {
      clearInterval(poll);
      await stop();
    };
  } catch (error) {
    clearInterval(poll);
    throw error;
  }
}
