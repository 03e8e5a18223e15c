// Claims per second of several processes on one PostgreSQL, and what is promised twice. `tsx bench/claims.ts [address]`
// Without an address a durable server is started for it. The second row is the control: read, decide, write.

import { type Race, run } from "../tests/claims.ts";
import { makeSchema } from "../tests/postgres/schema.ts";
import { startServer } from "../tests/postgres/server.ts";

const race: Race = {
  ...{ processes: 8, claims: 5000, neighbourhoods: 20, offers: 100, units: 500, again: 0.05 },
};

const [given] = process.argv.slice(2);
const server = given === undefined ? await startServer({ durable: true }) : undefined;
const url = given ?? server?.url ?? "";
const rows: Record<string, object> = {};
for (const [name, careless] of [
  ["linli", false],
  ["control", true],
] as const) {
  const place = await makeSchema(url);
  rows[name] = await run(place, { ...race, careless });
}
process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
await server?.stop();
