// Who does what. Each process says once a second that it lives; what belongs to one that is silent is free for others.

import { setTimeout as pause } from "node:timers/promises";
import type { Account } from "../../src/ports.ts";
import type { Database } from "./connection.ts";
import * as sql from "./statements.ts";

export const SHARES = 64;
const BEAT = 1000;
/** Less than others wait before they take a place: who was away this long does nothing before it has asked. */
const SURE = 4000;

export interface Seats {
  /** The shares of the inbox to take from now: none where others may think this process dead. */
  shares(): readonly number[];
  hasShare(share: number): boolean;
  holds(account: string): boolean;
  accounts(): ReadonlyMap<string, unknown>;
  /** Takes shares from now on. A share is given back once `isIdle` says that nothing of it is in hand. */
  work(isIdle: (share: number) => boolean): void;
  /** The name of this process among the workers of the job queue. */
  setPool(pool: string): void;
  /** Gives back all shares. */
  rest(): Promise<void>;
  hold(
    account: Account,
    stop: AbortSignal,
    run: (lost: AbortSignal) => Promise<void>,
  ): Promise<void>;
  /** Says that it lives, and learns what is new, out of turn. */
  beat(): Promise<void>;
  /** Told after each beat. */
  onBeat(heard: () => void): void;
  close(): Promise<void>;
}

interface Beat {
  readonly others: number;
  readonly seats: readonly string[];
  readonly accounts: readonly { readonly name: string; readonly facts: unknown }[];
}

interface Wish {
  readonly account: Account;
  taken(): void;
}

export function openSeats(db: Database, me: string, report: (line: string) => void): Seats {
  let shares = new Set<number>();
  const leaving = new Set<number>();
  let held = new Set<string>();
  let accounts: ReadonlyMap<string, unknown> = new Map();
  const running = new Map<string, AbortController>();
  const wishes = new Set<Wish>();
  const listeners: (() => void)[] = [];
  let idle: ((share: number) => boolean) | undefined;
  let pool: string | undefined;
  let last = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  let beating: Promise<void> | undefined;
  let isClosed = false;

  const isSure = (): boolean => performance.now() - last < SURE;

  async function once(): Promise<void> {
    const asked = performance.now();
    const [found] = await db.query<Beat & object>(sql.beat, [me, idle !== undefined, pool ?? null]);
    if (found === undefined || isClosed) return;
    last = asked;
    accounts = new Map(found.accounts.map(({ name, facts }) => [name, facts]));
    const mine = found.seats.flatMap((name) => /^share (\d+)$/u.exec(name)?.[1] ?? []);
    shares = new Set(mine.map(Number));
    held = new Set(found.seats.flatMap((name) => /^account (.+)$/u.exec(name)?.[1] ?? []));
    for (const [account, lost] of running) if (!held.has(account)) lost.abort();
    for (const wish of [...wishes]) await grant(wish);
    if (idle) await share(idle, Math.ceil(SHARES / (found.others + 1)));
    for (const told of listeners) told();
  }

  /** Everybody who works has as many shares as the others, give or take one. */
  async function share(isIdle: (share: number) => boolean, fair: number): Promise<void> {
    for (const one of [...leaving]) if (!shares.has(one)) leaving.delete(one);
    const over = shares.size - leaving.size - fair;
    for (const one of [...shares].filter((own) => !leaving.has(own)).slice(0, Math.max(over, 0)))
      leaving.add(one);
    const free = [...leaving].filter(isIdle);
    if (free.length > 0) {
      await db.query(sql.leaveSeats, [me, free.map((one) => `share ${one}`)]);
      for (const one of free) {
        leaving.delete(one);
        shares.delete(one);
      }
    }
    if (over >= 0 || leaving.size > 0) return;
    const taken = await db.query<{ name: string; left: boolean }>(sql.takeSeats, [
      me,
      "share %",
      -over,
    ]);
    const numbers = taken.map(({ name, left }) => ({ share: Number(name.slice(6)), left }));
    const orphaned = numbers.filter(({ left }) => left).map((one) => one.share);
    if (orphaned.length > 0) await takeOver(orphaned);
    for (const one of numbers) shares.add(one.share);
  }

  async function takeOver(orphaned: readonly number[]): Promise<void> {
    const heads = await db.query<{ event: string; tries: number }>(sql.suspect, [orphaned]);
    for (const { event, tries } of heads.filter((head) => head.tries === 3))
      report(`${event} was in hand when a process died, ${tries} times; it is left alone now`);
  }

  async function grant(wish: Wish): Promise<void> {
    const { name, facts } = wish.account;
    if (held.has(name) && running.has(name)) return;
    const seat = `account ${name}`;
    if (!held.has(name)) {
      // A name may hold what LIKE takes for a pattern.
      const pattern = seat.replaceAll(/[\\%_]/gu, "\\$&");
      if ((await db.query(sql.takeSeats, [me, pattern, 1])).length === 0) return;
      held.add(name);
    }
    await db.query(sql.setAccount, [name, JSON.stringify(facts)]);
    accounts = new Map([...accounts, [name, facts]]);
    wishes.delete(wish);
    wish.taken();
  }

  function beat(): Promise<void> {
    beating ??= once().finally(() => {
      beating = undefined;
    });
    return beating;
  }

  function start(): void {
    if (timer !== undefined || isClosed) return;
    const go = (): void => {
      void beat()
        // What is wrong with the database is told by whoever asks it for more.
        .catch(() => undefined)
        .then(() => {
          if (!isClosed) timer = setTimeout(go, BEAT);
        });
    };
    timer = setTimeout(go, 0);
  }

  async function hold(
    account: Account,
    stop: AbortSignal,
    run: (lost: AbortSignal) => Promise<void>,
  ): Promise<void> {
    await db.query(sql.makeSeat, [`account ${account.name}`]);
    while (!stop.aborted) {
      if (!(await seated(account, stop))) return;
      const lost = new AbortController();
      running.set(account.name, lost);
      try {
        await run(lost.signal);
        if (!lost.signal.aborted) return;
        report(`${account.name}: another process has the account now; waiting until it is free`);
      } finally {
        running.delete(account.name);
        if (held.delete(account.name))
          await db.query(sql.leaveSeats, [me, [`account ${account.name}`]]).catch(() => undefined);
      }
    }
  }

  /** True once this process has the account; false when it is stopped before that. */
  async function seated(account: Account, stop: AbortSignal): Promise<boolean> {
    let done: (isTaken: boolean) => void = () => undefined;
    const settled = new Promise<boolean>((resolve) => {
      done = resolve;
    });
    const wish: Wish = { account, taken: () => done(true) };
    const over = (): void => done(false);
    stop.addEventListener("abort", over, { once: true });
    wishes.add(wish);
    start();
    await beat().catch(() => undefined);
    if (wishes.has(wish) && !stop.aborted)
      report(`${account.name}: another process has the account; waiting until it is free`);
    const isTaken = await settled;
    stop.removeEventListener("abort", over);
    wishes.delete(wish);
    return isTaken;
  }

  return {
    shares: () => (isSure() ? [...shares].filter((one) => !leaving.has(one)) : []),
    hasShare: (one) => isSure() && shares.has(one),
    holds: (account) => isSure() && running.has(account),
    accounts: () => accounts,
    work(isIdle) {
      idle = isIdle;
      start();
    },
    setPool(name) {
      pool = name;
    },
    async rest() {
      idle = undefined;
      await beating?.catch(() => undefined);
      const own = [...shares].map((one) => `share ${one}`);
      shares.clear();
      if (own.length > 0) await db.query(sql.leaveSeats, [me, own]).catch(() => undefined);
    },
    hold,
    beat,
    onBeat: (heard) => void listeners.push(heard),
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await Promise.race([beating?.catch(() => undefined), pause(2000, undefined, { ref: false })]);
      await db.query(sql.leave, [me]).catch(() => undefined);
    },
  };
}
