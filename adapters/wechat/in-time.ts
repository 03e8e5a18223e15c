import { setTimeout as pause } from "node:timers/promises";

/** An answer of the gateway, or an error once it has taken so many milliseconds: a call over a dead line never ends by itself. */
export async function inTime<T>(answer: Promise<T>, ms: number): Promise<T> {
  const stop = new AbortController();
  answer.catch(() => undefined);
  try {
    return await Promise.race([
      answer,
      pause(ms, undefined, { signal: stop.signal }).then(() => {
        throw new Error("no answer from the gateway");
      }),
    ]);
  } finally {
    stop.abort();
  }
}
