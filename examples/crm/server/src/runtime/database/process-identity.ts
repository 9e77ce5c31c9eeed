import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** Enough to tell whether a process that wrote this down still runs, even when its pid was given to another one. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** Kernel's start time of the process; null where the system does not tell. */
  readonly startTime: string | null;
  /** Changes with every boot of the machine; null where the system does not tell. */
  readonly bootId: string | null;
}

export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, host: hostname(), startTime: startTimeOf(process.pid), bootId: readBootId() };
}

/** `elsewhere`: written on another machine or in another container, where pids say nothing to this one. */
export type Liveness = "running" | "gone" | "elsewhere";

export function livenessOf(identity: ProcessIdentity): Liveness {
  const own = ownIdentity();
  if (identity.host !== own.host) return "elsewhere";
  if (identity.bootId !== null && own.bootId !== null && identity.bootId !== own.bootId) return "gone";
  if (!pidExists(identity.pid)) return "gone";
  const startTime = startTimeOf(identity.pid);
  if (identity.startTime !== null && startTime !== null) return identity.startTime === startTime ? "running" : "gone";
  return "running";
}

function pidExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled, yet it is there.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Field 22 of /proc/PID/stat, counted after the command's closing parenthesis, as the command may hold spaces. */
function startTimeOf(pid: number): string | null {
  const stat = readText(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}

function readBootId(): string | null {
  return readText("/proc/sys/kernel/random/boot_id")?.trim() ?? null;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
