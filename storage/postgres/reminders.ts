// What is due, as jobs of graphile-worker. A neighbourhood's next reminder stands in its own row, written by the commit that set
// it; a mover makes jobs of what is due. Made in the commit itself a job would cost a notice, and commits would go one by one.

import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { Logger, type Runner, run, type WorkerEvents } from "graphile-worker";
import { Pool } from "pg";
import type { Database, Statement } from "./connection.ts";
import type { Seats } from "./seats.ts";
import { forgetCauses, forgetLeft } from "./statements.ts";

const TASK = "remind";
const EVERY = 1000;
const JOBS = 4;
/** A job that got lost, or was given up, is made again after so many rounds of the mover. */
const ROUNDS = 60;
/** What was handled is known for 48 hours, and forgotten within an hour after that. */
const KEPT = 48 * 60 * 60 * 1000;
const HOUR = 3600;

export interface RemindersOptions {
  readonly url: string;
  readonly schema: string;
  readonly db: Database;
  readonly seats: Seats;
  readonly report: (line: string) => void;
}

/** Fires what is due until stopped: each at least once, in whatever process. */
export async function runReminders(
  { url, schema, db, seats, report }: RemindersOptions,
  fire: (neighbourhood: string) => Promise<void>,
): Promise<{ stop(): Promise<void> }> {
  const jobs = `${schema}_jobs`.slice(0, 63);
  const sql = statementsOf(jobs);
  const stopping = new AbortController();
  const pool = new Pool({ connectionString: url, application_name: "linli", max: JOBS + 2 });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const events: WorkerEvents = new EventEmitter();
  events.on("pool:create", ({ workerPool }) => seats.setPool(workerPool.id));
  const taskList = {
    [TASK]: async (payload: unknown) => {
      const { neighbourhood } = payload as { neighbourhood: string };
      await fire(neighbourhood);
    },
  };
  events.on("job:error", ({ job, error }) => {
    const { neighbourhood = "" } = (job.payload ?? {}) as { neighbourhood?: string };
    report(`reminders of ${neighbourhood}: ${error instanceof Error ? error.message : error}`);
  });

  const begin = (): Promise<Runner> =>
    run({
      pgPool: pool,
      schema: jobs,
      taskList,
      events,
      concurrency: JOBS,
      noHandleSignals: true,
      pollInterval: EVERY,
      // Its complaints about a lost connection are ours too, and told already.
      logger: new Logger(() => () => undefined),
    });

  let runner: Runner | undefined = await begin();
  /** It gives up after some failures in a row; a server that is back has to find it there. */
  async function keepRunning(): Promise<void> {
    while (!stopping.signal.aborted) {
      await runner?.promise.catch(() => undefined);
      if (stopping.signal.aborted) return;
      await pause(EVERY, undefined, { signal: stopping.signal }).catch(() => undefined);
      runner = stopping.signal.aborted ? undefined : await begin().catch(() => undefined);
    }
  }

  async function move(): Promise<void> {
    for (let round = 0; !stopping.signal.aborted; round += 1) {
      try {
        await db.query(sql.move, [new Date().toISOString()]);
        await db.query(sql.heal);
        if (round % ROUNDS === 0) {
          await db.query(sql.again, [new Date(Date.now() - 60_000).toISOString()]);
          await db.query(forgetLeft);
        }
        if (round % HOUR === 0)
          await db.query(forgetCauses, [new Date(Date.now() - KEPT).toISOString()]);
      } catch {
        // What is due stays due.
      }
      await pause(EVERY, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const running = keepRunning();
  const moving = move();
  return {
    async stop() {
      stopping.abort();
      await moving;
      await runner?.stop().catch(() => undefined);
      await running;
      await pool.end().catch(() => undefined);
    },
  };
}

function statementsOf(schema: string): Record<"move" | "heal" | "again", Statement> {
  const jobs = `"${schema}"`;
  return {
    // What was heard before it was due is handled first: it may be the very thing that would be asked about.
    move: {
      name: "move",
      text: `with due as (
          update neighbourhood set reminded = due
          where id in (
            select id from neighbourhood n
            where due <= $1 and reminded is distinct from due
              and not exists (
                select from inbox where lane = n.id and again_at is null and tries < 3 and kept_at <= n.due::timestamptz)
            order by due limit 1000 for update skip locked)
          returning id
        )
        select ${jobs}.add_jobs(array_agg(
          ('${TASK}', json_build_object('neighbourhood', id), null, null, null, '${TASK} ' || id, null, null)::${jobs}.job_spec))
        from due having count(*) > 0`,
    },
    // Jobs of a process that died would stay its own for four hours.
    heal: {
      name: "heal",
      text: `select ${jobs}.force_unlock_workers(array_agg(distinct locked_by)) from ${jobs}.jobs
        where locked_by is not null
          and locked_by not in (select pool from process where pool is not null and seen > now() - interval '5 seconds')
        having count(*) > 0`,
    },
    again: {
      name: "again",
      text: `update neighbourhood set reminded = null
        where due <= $1 and reminded = due
          and not exists (select from ${jobs}.jobs where key = '${TASK} ' || neighbourhood.id and attempts < max_attempts)`,
    },
  };
}
