import type { Alive } from "./listen.ts";

export interface Pulse extends Alive {
  /** What is due was looked for, and the store answered. */
  beat(): void;
  stopping(): void;
}

/** As long as what is due is looked for now and then the process is alive; `longest` in milliseconds. */
export function pulse(longest: number, now: () => number = Date.now): Pulse {
  const start = now();
  let last: number | undefined;
  let isStopping = false;
  const since = (): number => now() - (last ?? start);
  return {
    beat() {
      last = now();
    },
    stopping() {
      isStopping = true;
    },
    live: () =>
      since() > longest
        ? `nothing was looked after for ${Math.round(since() / 1000)} s`
        : undefined,
    ready() {
      if (isStopping) return "stopping";
      if (last === undefined) return "starting";
      return since() > longest / 5 ? "the store does not answer" : undefined;
    },
  };
}
