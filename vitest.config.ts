import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Two on a machine of two cores, too: tests wait for servers and databases for much of their time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    globalSetup: ["test/support/global-setup.ts"],
    // Starting the embedded database from nothing takes seconds on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
