// Lines sent per second: by the outbox with its leases, and as jobs of graphile-worker with a queue for each chat, which is what
// keeps the order within a chat. The chat app answers at once. `tsx bench/outbox.ts`

import { loadavg } from "node:os";
import { Logger, run } from "graphile-worker";
import { Pool } from "pg";
import { createBot } from "../src/bot.ts";
import type { ChatAdapter, Store } from "../src/ports.ts";
import { postgresStore } from "../storage/postgres/postgres.ts";
import { founded } from "../tests/contracts/changes.ts";
import { asking, makeSchema } from "../tests/postgres/schema.ts";
import { startServer } from "../tests/postgres/server.ts";

const LINES = 3000;
const CHATS = 100;
const server = await startServer({ durable: true });

const chat = (i: number): string => `bench:g${i % CHATS}`;

async function queue(store: Store): Promise<void> {
  await store.commit({
    ...{ neighbourhood: "home", version: 0, cause: "lines", at: new Date().toISOString() },
    changes: [founded("home")],
    outgoing: Array.from({ length: LINES }, (_, i) => ({
      ...{ op: "post", chat: chat(i), text: `${i}`, mentions: [], to: [], repeat: true },
    })),
  });
}

async function byOutbox(): Promise<object> {
  const store = await postgresStore(await makeSchema(server.url));
  await queue(store);
  let sent = 0;
  const adapter: ChatAdapter = {
    ...{ name: "bench", run: async () => {}, isAdmin: async () => false, status: () => "" },
    can: { reply: true, edit: true, delete: true, react: true, private: true },
    async send() {
      sent += 1;
      return undefined;
    },
    stop: async () => {},
  };
  const now = () => new Date().toISOString();
  const bot = createBot({
    ...{ store, adapters: [adapter], zone: "Asia/Shanghai", committee: [] },
    now,
  });
  const start = performance.now();
  await bot.deliver();
  const seconds = (performance.now() - start) / 1000;
  await store.close();
  return { sent, perSecond: Math.round(sent / seconds) };
}

async function byJobs(concurrency: number): Promise<object> {
  const url = await makeSchema(server.url);
  const pool = new Pool({ connectionString: url, max: concurrency + 2 });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  let sent = 0;
  let over: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    over = resolve;
  });
  const options = {
    ...{ pgPool: pool, schema: `jobs_${concurrency}`, concurrency, noHandleSignals: true },
    logger: new Logger(() => () => undefined),
  };
  const taskList = {
    send: async () => {
      sent += 1;
      if (sent === LINES) over();
    },
  };
  await (await run({ ...options, taskList: { other: async () => undefined } })).stop();
  await asking(url, (client) =>
    client.query(
      `select "jobs_${concurrency}".add_jobs(array_agg(('send', json_build_object('i', i), 'bench:g' || i % ${CHATS},
         null, null, null, null, null)::"jobs_${concurrency}".job_spec order by i)) from generate_series(1, ${LINES}) i`,
    ),
  );
  const start = performance.now();
  const runner = await run({ ...options, taskList });
  await done;
  const seconds = (performance.now() - start) / 1000;
  await runner.stop();
  await pool.end();
  return { concurrency, sent, perSecond: Math.round(sent / seconds) };
}

const told = {
  outbox: await byOutbox(),
  jobs: [await byJobs(1), await byJobs(8)],
  load: loadavg()[0]?.toFixed(1),
};
process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
await server.stop();
