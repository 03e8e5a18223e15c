import { defineConfig } from "vitest/config";
import { plainCount } from "./tests/reporter.ts";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Threads have no TZ of their own, and a table of the catalogue is built once for each process that is kept.
    pool: "forks",
    isolate: false,
    globalSetup: ["tests/postgres/setup.ts"],
    testTimeout: 60_000,
    reporters: ["default", plainCount],
  },
});
