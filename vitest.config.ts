import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/global-setup.ts"],
    // Starting the embedded database from nothing takes seconds on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
