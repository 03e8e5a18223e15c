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
    hookTimeout: 60_000,
    // wechaty writes to the terminal unless it is told not to before it is loaded.
    env: { WECHATY_LOG: "silent" },
    reporters: ["default", plainCount],
  },
});
