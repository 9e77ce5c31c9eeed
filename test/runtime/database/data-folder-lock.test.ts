import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { DataFolderLocked, lockDataFolder } from "../../../src/runtime/database/data-folder-lock.js";
import { ownIdentity } from "../../../src/runtime/database/process-identity.js";

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "twenty-gen-lock-"));
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGKILL");
      await once(child, "exit");
    }
  }
  rmSync(folder, { recursive: true, force: true });
});

const lockFile = () => join(folder, "lock");
const writeLock = (content: object) => writeFileSync(lockFile(), JSON.stringify(content));

/** Locks and releases; answers whose lock it was in between. */
function takeOver(): unknown {
  const release = lockDataFolder(folder);
  const { pid } = JSON.parse(readFileSync(lockFile(), "utf8")) as { pid: unknown };
  release();
  return pid;
}

/** A process that does nothing until it is killed. */
async function startProcess(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["-e", "process.stdout.write('up'); setInterval(() => undefined, 1e6)"]);
  children.push(child);
  await once(child.stdout, "data");
  return child;
}

it("keeps a second server out and names the first, until it is released", () => {
  const release = lockDataFolder(folder);
  expect(() => lockDataFolder(folder)).toThrow(DataFolderLocked);
  expect(() => lockDataFolder(folder)).toThrow(`process ${process.pid}`);
  release();
  release();
  expect(takeOver()).toBe(process.pid);
  expect(readdirSync(folder)).toEqual([]);
});

it("respects a living process and takes over from one that was killed", async () => {
  const child = await startProcess();
  writeLock({ ...ownIdentity(), pid: child.pid, startTime: null, token: "theirs" });
  expect(() => lockDataFolder(folder)).toThrow(`process ${child.pid}`);
  expect(JSON.parse(readFileSync(lockFile(), "utf8"))).toMatchObject({ token: "theirs" });
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(takeOver()).toBe(process.pid);
});

it.runIf(existsSync("/proc/self/stat"))("takes over from a predecessor whose pid another process has now", async () => {
  const child = await startProcess();
  writeLock({ ...ownIdentity(), pid: child.pid, startTime: "1", token: "theirs" });
  expect(takeOver()).toBe(process.pid);
  // A container that starts again gives its server the same pid.
  writeLock({ ...ownIdentity(), startTime: "1", token: "predecessor" });
  expect(takeOver()).toBe(process.pid);
  writeLock({ ...ownIdentity(), pid: child.pid, bootId: "before", token: "theirs" });
  expect(takeOver()).toBe(process.pid);
});

it("takes over from its own pid when this process never took that lock", () => {
  writeLock({ ...ownIdentity(), startTime: null, token: "predecessor" });
  expect(takeOver()).toBe(process.pid);
});

it("believes a server on another machine while its heartbeat is fresh", () => {
  writeLock({ ...ownIdentity(), host: "elsewhere.example", pid: 1, token: "theirs" });
  expect(() => lockDataFolder(folder)).toThrow(`process 1 on "elsewhere.example"`);
  const longAgo = new Date(Date.now() - 3_600_000);
  utimesSync(lockFile(), longAgo, longAgo);
  expect(takeOver()).toBe(process.pid);
});

it("takes over a lock file that nobody can have written", () => {
  for (const content of ["", "null", "12", "{}", "not json"]) {
    writeFileSync(lockFile(), content);
    expect(takeOver()).toBe(process.pid);
  }
});

it("leaves the lock of a successor alone", () => {
  const release = lockDataFolder(folder);
  writeLock({ ...ownIdentity(), token: "successor" });
  release();
  expect(existsSync(lockFile())).toBe(true);
});

it("makes the folder when it is not there", () => {
  const deeper = join(folder, "a", "b");
  const release = lockDataFolder(deeper);
  expect(readdirSync(deeper)).toEqual(["lock"]);
  release();
});
