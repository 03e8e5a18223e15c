import type { Reader } from "./read.ts";
import { again, type Report, skipped } from "./reports.ts";

/** A pause that ends early when the signal says so. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<unknown>;

export interface Queue {
  /** Does it after all that came before, and tries again what fails: the board's disk may be full, the gateway away. */
  enqueue(id: string, work: (from: Reader) => Promise<void>): void;
  waiting(): number;
  /** Resolves when nothing waits. */
  done(): Promise<void>;
}

export interface QueueOptions {
  /** Over the connection there is now; throws where there is none. */
  reader(): Reader;
  /** Aborted once no try may be waited for; undefined when nobody listens. */
  stopping(): AbortSignal | undefined;
  readonly wait: Wait;
  readonly tell: (report: Report) => void;
  readonly words: (error: unknown) => string;
  readonly skipped: () => void;
}

const TRIES = 6;
/** Pause before the next try: 1, 2, 4 … 30 seconds. */
const backOff = (tries: number): number => Math.min(30_000, 1000 * 2 ** tries);

/** What the gateway told, one thing at a time in the order in which it was told. In memory alone: WeChat tells nothing twice. */
export function inTurn(options: QueueOptions): Queue {
  const { wait, tell, words } = options;
  let handling: Promise<void> = Promise.resolve();
  let waiting = 0;

  const handle = async (id: string, work: (from: Reader) => Promise<void>): Promise<void> => {
    for (let tried = 1; ; tried += 1) {
      try {
        return await work(options.reader());
      } catch (error) {
        const signal = options.stopping();
        if (tried >= TRIES || signal === undefined || signal.aborted) {
          options.skipped();
          return tell(skipped(id, tried, words(error)));
        }
        if (tried === 1) tell(again(id, words(error)));
        await wait(backOff(tried - 1), signal);
      }
    }
  };

  return {
    enqueue(id, work) {
      waiting += 1;
      handling = handling
        .then(() => handle(id, work))
        .finally(() => {
          waiting -= 1;
        });
    },
    waiting: () => waiting,
    done: () => handling,
  };
}
