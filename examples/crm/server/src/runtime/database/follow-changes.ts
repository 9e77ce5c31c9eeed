import { stableId } from "../../core/model/stable-id.js";
import type { Database } from "./database.js";
import type { DatabaseLog } from "./database-log.js";

/** What servers on one schema tell each other of. */
export type ChangeTopic = "auth" | "webhooks" | "model";

/** Where they tell it; derived, because names of channels are no longer than those of schemas may be. */
export function changeChannel(topic: ChangeTopic, schema: string): string {
  return `${topic}_${stableId(`schema/${schema}`)}`;
}

export interface FollowedChanges {
  readonly database: Database;
  readonly schema: string;
  readonly topic: ChangeTopic;
  readonly log: DatabaseLog;
  /**
   * What is logged when reading fails: once until it works again, as the database being away is told of often enough.
   * Absent: `refresh` sees to that itself and never rejects.
   */
  readonly failure?: string | undefined;
  /** How often to look without being told, should a notification be lost; null: never. Absent: what suits the engine. */
  readonly pollMilliseconds?: number | null | undefined;
  /** Reads what is new. */
  readonly refresh: () => Promise<void>;
  /** Whether a notification tells of anything that is not known here; absent: always. */
  readonly isNews?: ((payload: string) => boolean) | undefined;
}

/** Nobody but this process writes to an embedded database. */
const pollMillisecondsOf: Record<Database["engine"], number | null> = { pglite: null, postgres: 5000 };

/**
 * Keeps what a server holds in memory equal to the database, whichever server changes it: reads it once it listens, and
 * again for each notification, after each reconnection and every so often. The returned function ends that, and waits
 * for a reading that still uses the database.
 * @throws what the first reading throws
 */
export async function followChanges(changes: FollowedChanges): Promise<() => Promise<void>> {
  const { database, refresh, log, failure, isNews = () => true } = changes;
  const { pollMilliseconds = pollMillisecondsOf[database.engine] } = changes;
  const readings = new Set<Promise<void>>();
  let isReachable = true;
  const read = async (): Promise<void> => {
    try {
      await refresh();
      isReachable = true;
    } catch (error) {
      if (failure === undefined) throw error;
      if (isReachable) log.warn({ err: error }, failure);
      isReachable = false;
    }
  };
  const follow = (): void => {
    const reading = read().finally(() => readings.delete(reading));
    readings.add(reading);
  };
  const stop = await database.listen(
    changeChannel(changes.topic, changes.schema),
    (payload) => {
      if (isNews(payload)) follow();
    },
    follow,
  );
  const poll =
    pollMilliseconds === null
      ? undefined
      : setInterval(() => {
          if (readings.size === 0) follow();
        }, pollMilliseconds).unref();
  const end = async (): Promise<void> => {
    clearInterval(poll);
    await stop();
    await Promise.all(readings);
  };
  try {
    // What was changed before it listened was not heard.
    await refresh();
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
