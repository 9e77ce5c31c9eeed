import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** URL of the Postgres of this test run. */
    postgresUrl: string;
    /** Folder of this run for generated servers. */
    serversFolder: string;
  }
}

/**
 * One Postgres for the whole run, each test file makes its own schema in it; and one folder that all temporary folders
 * of the tests and of what they start are in, so that none outlives the run.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  const folder = await mkdtemp(join(tmpdir(), "twenty-gen-tests-"));
  // Inherited by the workers, which start after this.
  process.env["TMPDIR"] = folder;
  const serversFolder = await mkdtemp(join(folder, "servers-"));
  project.provide("postgresUrl", postgres.url);
  project.provide("serversFolder", serversFolder);
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
