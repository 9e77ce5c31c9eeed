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

/** One Postgres for the whole run; each test file makes its own schema in it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  const serversFolder = await mkdtemp(join(tmpdir(), "twenty-gen-servers-"));
  project.provide("postgresUrl", postgres.url);
  project.provide("serversFolder", serversFolder);
  return async () => {
    await postgres.stop();
    await rm(serversFolder, { recursive: true, force: true });
  };
}
