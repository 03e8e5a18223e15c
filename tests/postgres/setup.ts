import type { TestProject } from "vitest/node";
import { startServer } from "./server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where a PostgreSQL listens that tests may fill as they like, each in a schema of its own. */
    postgres: string;
  }
}

/** One server for all tests of a run, or the one that DATABASE_URL names. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.DATABASE_URL;
  if (given) {
    // What tests start must not find it by themselves.
    delete process.env.DATABASE_URL;
    project.provide("postgres", given);
    return undefined;
  }
  const server = await startServer();
  project.provide("postgres", server.url);
  return () => server.stop();
}
