import type { Reporter } from "vitest/node";

/** Says at the very end, alone on a line, how many tests passed, failed and were skipped. */
export const plainCount: Reporter = {
  onTestRunEnd(modules, errors) {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string): number => states.filter((one) => one === state).length;
    // A file that cannot be loaded has no tests, and an error outside of tests belongs to none.
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const unrun = count("skipped") + count("pending");
    const line = `${count("passed")} passed, ${count("failed") + broken} failed, ${unrun} skipped`;
    process.once("exit", () => process.stdout.write(`${line}\n`));
  },
};
