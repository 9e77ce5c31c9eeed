import { randomUUID } from "node:crypto";
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import type { ProcessIdentity } from "./process-identity.js";
import { livenessOf, ownIdentity } from "./process-identity.js";

const lockFileName = "lock";
/** How often a holder shows that it lives, for observers who cannot see its process. */
const heartbeatMilliseconds = 10_000;
const heartbeatTrustedMilliseconds = 45_000;

interface LockContent extends ProcessIdentity {
  readonly token: string;
}

/** Another server works on the same data folder. */
export class DataFolderLocked extends Error {
  constructor(folder: string, holder: ProcessIdentity, isElsewhere: boolean) {
    super(
      isElsewhere
        ? `The data folder ${folder} is in use by process ${holder.pid} on "${holder.host}". Stop that server, or set DATA_DIR to another folder. ` +
            `If it no longer runs, its claim lapses ${heartbeatTrustedMilliseconds / 1000} seconds after its end.`
        : `The data folder ${folder} is in use by process ${holder.pid}. Stop that server first, or set DATA_DIR to another folder.`,
    );
    this.name = "DataFolderLocked";
  }
}

/** Tokens of the locks that this very process holds: a lock with its pid but none of these is a predecessor's. */
const heldTokens = new Set<string>();

/** Claims a data folder for this process until the returned function is called or the process ends, however it ends. */
export function lockDataFolder(folder: string): () => void {
  const path = join(resolve(folder), lockFileName);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const content: LockContent = { ...ownIdentity(), token: randomUUID() };
  // Written whole under another name and linked into place: nobody ever reads half of it, and only one link succeeds.
  const draft = `${path}.${content.token}`;
  writeFileSync(draft, `${JSON.stringify(content)}\n`, { flag: "wx", mode: 0o600 });
  try {
    while (!tryLink(draft, path)) removeStaleLock(folder, path);
  } finally {
    unlinkSync(draft);
  }
  heldTokens.add(content.token);
  const heartbeat = setInterval(() => touch(path), heartbeatMilliseconds);
  heartbeat.unref();
  return () => {
    clearInterval(heartbeat);
    if (!heldTokens.delete(content.token)) return;
    const found = readLock(path);
    if (found !== null && found !== "unreadable" && found.token === content.token) unlinkSync(path);
  };
}

/** Removes the lock when its holder is gone; throws when it is not. */
function removeStaleLock(folder: string, path: string): void {
  const seen = readLock(path);
  if (seen === null) return;
  if (seen !== "unreadable") {
    const isElsewhere = livenessOf(seen) === "elsewhere";
    if (isHeld(seen, path)) throw new DataFolderLocked(folder, seen, isElsewhere);
  }
  // Of several processes that find it stale, one moves it away; who moved a successor's lock by mistake puts it back.
  const grave = `${path}.stale.${randomUUID()}`;
  try {
    renameSync(path, grave);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  const moved = readLock(grave);
  const isSame = seen === "unreadable" || moved === null || (moved !== "unreadable" && moved.token === seen.token);
  if (!isSame) tryLink(grave, path);
  unlinkSync(grave);
}

function isHeld(lock: LockContent, path: string): boolean {
  const liveness = livenessOf(lock);
  if (liveness === "elsewhere") return Date.now() - modifiedAt(path) < heartbeatTrustedMilliseconds;
  if (lock.pid === process.pid && liveness === "running") return heldTokens.has(lock.token);
  return liveness === "running";
}

/** Null: there is none. `unreadable`: not written by this program, or cut off by a full disk. */
function readLock(path: string): LockContent | "unreadable" | null {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  try {
    const content = JSON.parse(text) as Partial<LockContent> | null;
    return typeof content?.pid === "number" && typeof content.token === "string" && typeof content.host === "string"
      ? {
          pid: content.pid,
          token: content.token,
          host: content.host,
          startTime: content.startTime ?? null,
          bootId: content.bootId ?? null,
        }
      : "unreadable";
  } catch {
    return "unreadable";
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    if (code === "EPERM" || code === "ENOTSUP" || code === "EOPNOTSUPP") return tryCopy(from, to);
    throw error;
  }
}

/** For file systems without hard links; the file is empty for a moment, which reads as a stale lock at worst. */
function tryCopy(from: string, to: string): boolean {
  try {
    writeFileSync(to, readFileSync(from), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // A folder that was taken away is told by the next statement, not by the heartbeat.
  }
}

function modifiedAt(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOENT";
}
