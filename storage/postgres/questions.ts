// Who decides asks who has the account. Rarely: only orders, and what is said of the pool, need to know who runs a chat.

import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Account } from "../../src/ports.ts";
import type { Database } from "./connection.ts";
import type { Notices } from "./notices.ts";
import type { Seats } from "./seats.ts";
import * as sql from "./statements.ts";

const PATIENCE = 5000;
const LOOK = 500;

export interface Questions {
  ask(account: string, question: unknown): Promise<unknown>;
  /** Answers for an account while this process has it. */
  serve(account: Account): void;
}

interface Asked {
  readonly id: string;
  readonly account: string;
  readonly question: unknown;
}

export function openQuestions(db: Database, seats: Seats, notices: Notices): Questions {
  const served = new Map<string, Account>();
  const waiting = new Map<string, () => void>();
  const underWay = new Set<string>();
  notices.on("answer", ({ id }) => waiting.get(id)?.());
  notices.on("question", ({ account }) => {
    if (served.has(account)) void answerAll().catch(() => undefined);
  });
  seats.onBeat(() => void answerAll().catch(() => undefined));

  async function answerAll(): Promise<void> {
    const own = [...served.keys()].filter((name) => seats.holds(name));
    if (own.length === 0) return;
    const open = await db.query<Asked & object>(sql.asked, [own]);
    await Promise.all(open.map(answer));
  }

  async function answer({ id, account, question }: Asked): Promise<void> {
    if (underWay.has(id)) return;
    underWay.add(id);
    try {
      const told = await served.get(account)?.answer(question);
      await db.query(sql.answer, [id, JSON.stringify(told ?? null)]);
      notices.tellAtOnce({ about: "answer", id });
    } finally {
      underWay.delete(id);
    }
  }

  async function ask(account: string, question: unknown): Promise<unknown> {
    const id = randomUUID();
    const since = performance.now();
    await db.query(sql.ask, [id, account, JSON.stringify(question)]);
    notices.tellAtOnce({ about: "question", account });
    try {
      while (performance.now() - since < PATIENCE) {
        const told = new Promise<void>((resolve) => waiting.set(id, resolve));
        await Promise.race([told, pause(LOOK, undefined, { ref: false })]);
        const [found] = await db.query<{ answer: unknown }>(sql.answered, [id]);
        if (found) return found.answer;
      }
    } finally {
      waiting.delete(id);
    }
    throw new Error(
      `the process that has the ${account} account does not answer; is its gateway running?`,
    );
  }

  return { ask, serve: (account) => void served.set(account.name, account) };
}
