import { afterAll, inject } from "vitest";
import { dropSchema, makeSchema } from "./schema.ts";

const places: string[] = [];

afterAll(async () => {
  for (const url of places.splice(0)) await dropSchema(url);
});

/** The address of a new, empty schema on the server of this run; it is dropped at the end. */
export async function newSchema(): Promise<string> {
  const url = await makeSchema(inject("postgres"));
  places.push(url);
  return url;
}
