import { Client } from "pg";

let made = 0;

/** The address of a new, empty schema on a server. */
export async function makeSchema(server: string): Promise<string> {
  made += 1;
  const schema = `linli_test_${process.pid}_${made}_${Date.now()}`;
  await asking(server, (client) => client.query(`create schema ${schema}`));
  const url = new URL(server);
  url.searchParams.set("options", `-c search_path=${schema}`);
  url.searchParams.set("application_name", schema);
  return url.href;
}

/** Drops the schema of such an address, with all that is in it. */
export const dropSchema = (url: string): Promise<unknown> =>
  asking(url, async (client) => {
    const { rows } = await client.query<{ schema: string }>("select current_schema() as schema");
    for (const { schema } of rows)
      await client.query(
        `drop schema ${schema} cascade; drop schema if exists "${schema}_jobs" cascade`,
      );
  });

/** Waits until the server has noticed that all processes there are gone: what they last asked for may still be done. */
export const deserted = (url: string): Promise<void> =>
  asking(url, async (client) => {
    const others = `select from pg_stat_activity
      where application_name = current_setting('application_name') and pid <> pg_backend_pid()`;
    while (((await client.query(others)).rowCount ?? 0) > 0);
  });

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
