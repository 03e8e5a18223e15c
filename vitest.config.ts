import { defineConfig } from "vitest/config";
import { plainCount } from "./tests/reporter.ts";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    reporters: ["default", plainCount],
  },
});
