import type { Board } from "./decide/board.ts";
import type { Event } from "./model.ts";
import type { Commit } from "./ports.ts";

/** What the shell has just done, with all there is to know of it; whoever counts or logs takes only what is nobody's. */
export type Sighting =
  /** An event was understood and, where it led to something, committed. Times are in milliseconds. */
  | { readonly type: "heard"; readonly event: Event; readonly ms: number }
  | {
      readonly type: "committed";
      readonly commit: Commit;
      readonly result: "done" | "stale" | "seen";
      /** As it was before. */
      readonly board: Board;
      readonly ms: number;
    }
  /** An operation was carried out by an app: "telegram". */
  | { readonly type: "sent"; readonly app: string; readonly ms: number }
  | {
      readonly type: "unsent";
      readonly app: string;
      readonly why: "refused" | "later" | "moved" | "unknown" | "given up";
    };
