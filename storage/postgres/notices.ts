// What processes tell each other. All of it may be lost: nothing is decided on it, and whoever waits looks now and then.

import type { Database } from "./connection.ts";
import * as sql from "./statements.ts";

export type Notice =
  /** A board has a new version; `lines` where it left lines to send. */
  | {
      readonly about: "board";
      readonly id: string;
      readonly version: number;
      readonly lines?: true;
    }
  /** Something was heard. */
  | { readonly about: "inbox" }
  /** What a press was answered with. */
  | { readonly about: "press"; readonly event: string; readonly text?: string }
  | { readonly about: "question"; readonly account: string }
  | { readonly about: "answer"; readonly id: string };

export interface Notices {
  /** Told soon, with others: a notice takes a lock of the whole server. */
  tell(notice: Notice): void;
  tellAtOnce(notice: Notice): void;
  on<A extends Notice["about"]>(
    about: A,
    heard: (notice: Extract<Notice, { readonly about: A }>) => void,
  ): void;
  /** What waits is told now. */
  flush(): Promise<void>;
}

/** Notices wait for each other this long. */
const PAUSE = 20;

/** `connected` is told whenever notices can be heard and cannot. */
export function openNotices(
  db: Database,
  channel: string,
  connected: (yes: boolean) => void,
): Notices {
  const listeners: ((notice: Notice) => void)[] = [];
  const untold = new Map<string, Notice>();
  let timer: NodeJS.Timeout | undefined;

  db.listen(
    channel,
    (payload) => {
      const notice = JSON.parse(payload) as Notice;
      for (const heard of listeners) heard(notice);
    },
    connected,
  );

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const told = [...untold.values()].map((one) => JSON.stringify(one));
    untold.clear();
    if (told.length === 0) return;
    await db.query(sql.notify, [channel, told]).catch(() => undefined);
  }

  function tell(notice: Notice): void {
    const key = notice.about === "board" ? `board ${notice.id}` : JSON.stringify(notice);
    const before = untold.get(key);
    // Lines that an earlier version left wait all the same.
    const lines = before?.about === "board" && before.lines ? { lines: true as const } : {};
    untold.set(key, notice.about === "board" ? { ...lines, ...notice } : notice);
    timer ??= setTimeout(() => void flush(), PAUSE);
  }

  return {
    tell,
    tellAtOnce: (notice) => {
      untold.set(JSON.stringify(notice), notice);
      void flush();
    },
    on(about, heard) {
      listeners.push((notice) => {
        if (notice.about === about) heard(notice as Extract<Notice, { about: typeof about }>);
      });
    },
    flush,
  };
}
