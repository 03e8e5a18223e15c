import { Client } from "pg";
import { afterAll, inject } from "vitest";

let made = 0;
const places: string[] = [];

afterAll(async () => {
  await asking(inject("postgres"), async (client) => {
    for (const schema of places.splice(0)) await client.query(`drop schema ${schema} cascade`);
  });
});

/** The address of a new, empty schema of the server of this run. */
export async function newSchema(server = inject("postgres")): Promise<string> {
  made += 1;
  const schema = `linli_test_${process.pid}_${made}_${Date.now()}`;
  await asking(server, (client) => client.query(`create schema ${schema}`));
  if (server === inject("postgres")) places.push(schema);
  const url = new URL(server);
  url.searchParams.set("options", `-c search_path=${schema}`);
  return url.href;
}

/** Does something on a connection of its own. */
export async function asking<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
