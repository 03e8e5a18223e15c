import type { Reader } from "./read.ts";
import { again, type Report, skipped } from "./reports.ts";

/** A pause that ends early when the signal says so. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<unknown>;

export interface Queue {
  /**
   * Asks the gateway for something and works on it, after all that came before. What the gateway cannot tell lets the others pass
   * and is asked for again later; work that fails is tried again in its place, for the others would fail as it did: the board's
   * disk may be full.
   */
  enqueue<T>(
    id: string,
    ask: (from: Reader) => Promise<T>,
    work: (answer: T) => Promise<void>,
  ): void;
  waiting(): number;
  /** Resolves when nothing waits. */
  done(): Promise<void>;
}

export interface QueueOptions {
  /** Over the connection there is now; undefined where there is none, and then it is waited for. */
  reader(): Reader | undefined;
  /** Whether an error is the connection's. */
  isBroken(error: unknown): boolean;
  /** Aborted once no try may be waited for; undefined when nobody listens. */
  stopping(): AbortSignal | undefined;
  readonly wait: Wait;
  readonly tell: (report: Report) => void;
  readonly words: (error: unknown) => string;
  readonly skipped: (id: string) => void;
}

interface Task {
  readonly id: string;
  /** Tries so far. */
  tried: number;
  ask(from: Reader): Promise<void>;
  isAsked(): boolean;
  work(): Promise<void>;
}

const TRIES = 6;
/** Pause before the next try: 1, 2, 4 … 30 seconds. */
const backOff = (tries: number): number => Math.min(30_000, 1000 * 2 ** (tries - 1));
/** A gateway that is away is looked for again after this. */
const AWAY = 1000;

/** What the gateway told, one thing at a time in the order in which it was told. In memory alone: WeChat tells nothing twice. */
export function inTurn(options: QueueOptions): Queue {
  const { wait, tell, words } = options;
  let handling: Promise<void> = Promise.resolve();
  let waiting = 0;
  /** Those that let the others pass. */
  const aside = new Set<Promise<void>>();

  const present = async (): Promise<Reader> => {
    for (;;) {
      const from = options.reader();
      if (from) return from;
      const signal = options.stopping();
      if (signal === undefined || signal.aborted) throw new Error("the gateway is away");
      await wait(AWAY, signal);
    }
  };

  const handle = async (task: Task): Promise<void> => {
    for (;;) {
      task.tried += 1;
      const { id, tried } = task;
      try {
        if (!task.isAsked()) await task.ask(await present());
        return await task.work();
      } catch (error) {
        const signal = options.stopping();
        if (tried >= TRIES || signal === undefined || signal.aborted) {
          options.skipped(id);
          return tell(skipped(id, tried, words(error)));
        }
        if (tried === 1) tell(again(id, words(error)));
        if (!task.isAsked() && !options.isBroken(error)) return stepAside(task, signal);
        await wait(backOff(tried), signal);
      }
    }
  };

  const stepAside = (task: Task, signal: AbortSignal): void => {
    const pausing = wait(backOff(task.tried), signal).then(() => {
      aside.delete(pausing);
      put(task);
    });
    aside.add(pausing);
  };

  const put = (task: Task): void => {
    waiting += 1;
    handling = handling
      .then(() => handle(task))
      .finally(() => {
        waiting -= 1;
      });
  };

  return {
    enqueue<T>(id: string, ask: (from: Reader) => Promise<T>, work: (answer: T) => Promise<void>) {
      let asked: { readonly answer: T } | undefined;
      put({
        ...{ id, tried: 0 },
        async ask(from) {
          asked = { answer: await ask(from) };
        },
        isAsked: () => asked !== undefined,
        work: async () => asked && work(asked.answer),
      });
    },
    waiting: () => waiting + aside.size,
    async done() {
      do {
        await handling;
        await Promise.all(aside);
      } while (waiting > 0 || aside.size > 0);
    },
  };
}
