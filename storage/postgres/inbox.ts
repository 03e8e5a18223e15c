// What was heard: kept first, then handled by whoever has its share of the lanes.

import { setTimeout as pause } from "node:timers/promises";
import type { Incoming, Work } from "../../src/ports.ts";
import { turns } from "../../src/turns.ts";
import type { Sealing } from "../sealing.ts";
import type { Database } from "./connection.ts";
import type { Notices } from "./notices.ts";
import { type Seats, SHARES } from "./seats.ts";
import * as sql from "./statements.ts";

export interface Inbox {
  keep(incoming: Incoming): Promise<string | undefined>;
  waiting(): Promise<number>;
  /** Takes from the inbox until stopped. */
  work(hear: Work["hear"]): Working;
}

export interface Working {
  stop(): Promise<void>;
}

export interface InboxOptions {
  readonly db: Database;
  readonly seats: Seats;
  readonly notices: Notices;
  readonly report: (line: string) => void;
  /** Lanes that are handled at once. */
  readonly lanes?: number | undefined;
  readonly sealing: Sealing;
}

interface Row {
  readonly id: number;
  readonly lane: string;
  readonly event: string;
  readonly share: number;
  readonly incoming: Incoming;
}

interface Waiting {
  readonly incoming: Incoming;
  resolve(): void;
  reject(error: unknown): void;
}

/** How long who pressed a button waits for the answer. */
const PRESS = 3000;
const LANES = 8;
/** Messages in hand. */
const MOST = 256;
const ENOUGH = 32;
/** What was handled is dropped after this long at the latest, and what comes is looked for. */
const SOON = 10;
const LATE = 1000;
/** Tries of a message before it is set aside. */
const TRIES = 5;
const TOGETHER = 500;
/** What people wrote lies sealed for the moment that it is here; with a key of the inbox, since some chats have no neighbourhood. */
const PLACE = { neighbourhood: "inbox", table: "inbox" };

export function openInbox(options: InboxOptions): Inbox {
  const { db, seats, notices, report, lanes = LANES, sealing } = options;
  const presses = new Map<string, (text: string | undefined) => void>();
  notices.on("press", ({ event, text }) => presses.get(event)?.(text));
  let wake: () => void = () => undefined;
  /** While more waits than is in hand, news of still more is none. */
  let isMore = false;
  const look = (): void => {
    if (!isMore) wake();
  };
  notices.on("inbox", look);

  // ── Keeping ─────────────────────────────────────────────────────────────────────────────────────

  let waiting: Waiting[] = [];
  let isWriting = false;

  /** One write at a time, with all that came meanwhile: so they keep their order, and a crowd costs little. */
  async function write(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, TOGETHER);
      waiting = waiting.slice(TOGETHER);
      try {
        await db.query(sql.keep, [
          JSON.stringify(batch.map(({ incoming }) => placed(incoming, sealing))),
        ]);
        for (const one of batch) one.resolve();
        notices.tell({ about: "inbox" });
        look();
      } catch (error) {
        for (const one of batch) one.reject(error);
      }
    }
    isWriting = false;
  }

  async function keep(incoming: Incoming): Promise<string | undefined> {
    const kept = () =>
      new Promise<void>((resolve, reject) => {
        waiting.push({ incoming, resolve, reject });
        void write();
      });
    if (incoming.type !== "pressed") {
      await kept();
      return undefined;
    }
    const answered = new Promise<string | undefined>((resolve) => {
      presses.set(incoming.id, resolve);
    });
    try {
      await kept();
      return await Promise.race([answered, pause(PRESS, undefined, { ref: false })]);
    } finally {
      presses.delete(incoming.id);
    }
  }

  // ── Working ─────────────────────────────────────────────────────────────────────────────────────

  function work(hear: Work["hear"]): Working {
    const inTurn = turns();
    const slot = slots(lanes);
    const stopping = new AbortController();
    const known = new Map<number, Row>();
    const strangers = new Set<string>();
    let done: Row[] = [];
    const inHand = new Array<number>(SHARES).fill(0);

    function forget(row: Row): void {
      if (known.delete(row.id)) inHand[row.share] = (inHand[row.share] ?? 1) - 1;
    }

    /** What is not this process's any more is somebody else's to handle. */
    const isOurs = (row: Row): boolean => !stopping.signal.aborted && seats.hasShare(row.share);

    async function handled(row: Row): Promise<void> {
      const account = row.event.slice(0, Math.max(row.event.indexOf(":"), 0));
      // A gateway that has just begun is asked for once; then the next beats tell.
      if (!seats.accounts().has(account) && !strangers.has(account)) {
        strangers.add(account);
        await seats.beat().catch(() => undefined);
      }
      for (let tries = 1; isOurs(row); tries += 1) {
        try {
          const text = await slot(() =>
            hear(sealing.open(PLACE, row.incoming) as Incoming, row.lane),
          );
          if (row.incoming.type === "pressed") answer(row.event, text);
          done.push(row);
          const isAll = done.length === known.size;
          if (isAll || done.length >= ENOUGH) wake();
          else if (done.length === 1) setTimeout(look, SOON);
          return;
        } catch (error) {
          const why = error instanceof Error ? error.message : String(error);
          if (tries === TRIES) return aside(row, why);
          await pause(100 * 2 ** tries, undefined, { signal: stopping.signal }).catch(
            () => undefined,
          );
        }
      }
      forget(row);
    }

    async function aside(row: Row, why: string): Promise<void> {
      const [later] = await db.query(sql.setAside, [row.lane, row.event]).catch(() => [{}]);
      if (later === undefined) await db.query(sql.giveUp, [row.lane, row.event]);
      report(
        `${row.event} could not be handled: ${why}; ${later ? "it is tried again in ten minutes" : "given up after two days"}`,
      );
      forget(row);
    }

    function answer(event: string, text: string | undefined): void {
      const here = presses.get(event);
      if (here) here(text);
      else notices.tellAtOnce({ about: "press", event, ...(text !== undefined && { text }) });
    }

    async function step(): Promise<void> {
      const dropped = done;
      done = [];
      const room = Math.max(MOST - known.size + dropped.length, 0);
      try {
        const rows = await db.query<Row & object>(sql.next, [
          dropped.map(({ lane }) => lane),
          dropped.map(({ event }) => event),
          stopping.signal.aborted ? [] : seats.shares(),
          [...known.keys()],
          room,
        ]);
        isMore = rows.length === room;
        for (const row of dropped) forget(row);
        for (const row of rows) {
          known.set(row.id, row);
          inHand[row.share] = (inHand[row.share] ?? 0) + 1;
          void inTurn(row.lane, () => handled(row)).catch(() => forget(row));
        }
      } catch (error) {
        done = [...dropped, ...done];
        throw error;
      }
    }

    async function run(): Promise<void> {
      for (;;) {
        const woken = new Promise<void>((resolve) => {
          wake = resolve;
        });
        const isOver = stopping.signal.aborted;
        let isAway = false;
        await step().catch(() => {
          isAway = true;
        });
        if (isOver && (known.size === 0 || isAway)) return;
        await Promise.race([woken, pause(isOver ? SOON : LATE, undefined, { ref: false })]);
      }
    }

    seats.work((share) => inHand[share] === 0);
    seats.onBeat(() => wake());
    const running = run();
    return {
      async stop() {
        stopping.abort();
        await inTurn.idle();
        wake();
        await running;
        await seats.rest();
      },
    };
  }

  async function count(): Promise<number> {
    const [found] = await db.query<{ count: number }>(sql.waiting);
    return found?.count ?? 0;
  }

  return { keep, waiting: count, work };
}

/** Where it was heard: a private line belongs where the resident does. */
function placed(incoming: Incoming, sealing: Sealing): object {
  const message =
    "message" in incoming && typeof incoming.message !== "string" ? incoming.message : undefined;
  const chat = "chat" in incoming ? incoming.chat : message?.chat;
  return {
    event: incoming.id,
    ...(chat !== undefined && { chat }),
    ...(message?.private && { resident: message.from.id }),
    incoming: sealing.seal(PLACE, incoming),
  };
}

/** So many at once; the others wait for their turn. */
function slots(most: number) {
  let free = most;
  const queue: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => queue.push(go));
    try {
      return await work();
    } finally {
      const first = queue.shift();
      if (first) first();
      else free += 1;
    }
  };
}
