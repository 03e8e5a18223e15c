// What whoever runs the bot has to know at once: a chat app that stays away, sends that fail, a store that fails.

import type { ChatId, Health, Instant, Lang, Outgoing } from "./model.ts";
import type { ChatAdapter, Store } from "./ports.ts";
import { type Wording, word } from "./texts/texts.ts";

export interface WatchOptions {
  /** The chat apps there are by now. */
  readonly adapters: () => readonly ChatAdapter[];
  /** Chats of whoever runs the bot, the first that can be reached is told. */
  readonly operator: readonly ChatId[];
  /** Takes every line as well, in Chinese and in English. */
  readonly report: (line: string) => void;
  readonly now: () => Instant;
  readonly zone: string;
  /** The language of a chat, where it is known; else both are said. */
  readonly langOf?: (chat: ChatId) => Promise<Lang | undefined>;
  readonly timing?: Partial<Timing>;
}

/** All in milliseconds. */
export interface Timing {
  /** An app may be away so long before it is worth a line. */
  readonly away: number;
  /** A store may fail so long. */
  readonly failing: number;
  /** Between two lines about one kind of trouble. */
  readonly between: number;
}

const usual: Timing = { away: 180_000, failing: 60_000, between: 900_000 };
/** Sends in a row. */
const manyFailures = 5;
/** Lines that wait for an app to come back. */
const mostWaiting = 20;

type What = "app" | "sends" | "read" | "write" | "backup";

interface Trouble {
  readonly what: What;
  readonly app: string;
  readonly since: Instant;
  times: number;
  why: { readonly zh: string; readonly en: string };
  told?: true;
}

export interface Watch {
  /** Looks how the apps stand, and says what is to be said. To be called every few seconds. */
  look(): Promise<void>;
  /** How a send went. */
  sent(app: string, why?: string): void;
  /** How a back-up went. */
  backedUp(why?: string): void;
  /** The same store, watched. */
  watched(store: Store): Store;
  /** When this process last committed something. */
  lastCommit(): Instant | undefined;
  /** Says how all of it stands, as after a start. */
  tell(health: Health): Promise<void>;
}

/** Watches, and tells each trouble once and its end once. */
export function watch(options: WatchOptions): Watch {
  const { adapters, operator, report, now, zone } = options;
  const timing = { ...usual, ...options.timing };
  const troubles = new Map<string, Trouble>();
  const lastTold = new Map<string, number>();
  let waiting: { readonly key: string; readonly wording: Wording }[] = [];
  let committed: Instant | undefined;
  let looking: Promise<void> = Promise.resolve();

  const keyOf = (what: What, app: string): string => `${what} ${app}`;
  const clock = (): number => Date.parse(now());

  function begin(what: What, app: string, why: Trouble["why"]): void {
    const known = troubles.get(keyOf(what, app));
    if (known) {
      known.times += 1;
      known.why = why;
    } else troubles.set(keyOf(what, app), { what, app, since: now(), times: 1, why });
  }

  function over(what: What, app: string): void {
    const key = keyOf(what, app);
    const known = troubles.get(key);
    troubles.delete(key);
    if (known?.told === undefined) return;
    // Whoever has not heard of it yet hears of its end alone.
    waiting = waiting.filter((one) => one.key !== key);
    const about = { what, app, why: known.why, since: known.since, now: now() };
    say(key, { text: "troubleOver", about });
  }

  function isDue({ what, app, since, times }: Trouble): boolean {
    const last = lastTold.get(keyOf(what, app));
    if (last !== undefined && clock() - last < timing.between) return false;
    const lasted = clock() - Date.parse(since);
    if (what === "backup") return true;
    if (what === "app") return lasted >= timing.away;
    // An app that is away sends nothing either.
    if (what === "sends") return times >= manyFailures && !troubles.has(keyOf("app", app));
    return times > 1 && lasted >= timing.failing;
  }

  function say(key: string, wording: Wording): void {
    report(word("zh", wording));
    report(word("en", wording));
    if (operator.length > 0) waiting = [...waiting.slice(1 - mostWaiting), { key, wording }];
  }

  async function lookAt(adapter: ChatAdapter): Promise<void> {
    const standing = await adapter.standing?.();
    if (standing === undefined) return;
    const { state, why } = standing;
    if (state === "up") over("app", adapter.name);
    else begin("app", adapter.name, why ?? { zh: states.zh[state], en: states.en[state] });
  }

  async function lookAtAll(): Promise<void> {
    for (const one of adapters()) await lookAt(one);
    for (const trouble of troubles.values()) {
      if (trouble.told || !isDue(trouble)) continue;
      trouble.told = true;
      const { what, app, why, since } = trouble;
      lastTold.set(keyOf(what, app), clock());
      say(keyOf(what, app), { text: "trouble", about: { what, app, why, since, now: now() } });
    }
    await deliver();
  }

  async function deliver(): Promise<void> {
    while (waiting[0] !== undefined) {
      const [{ wording }] = waiting as [(typeof waiting)[number]];
      if (!(await sendToOne(wording))) return;
      waiting = waiting.slice(1);
    }
  }

  async function sendToOne(wording: Wording): Promise<boolean> {
    for (const chat of operator) {
      const adapter = adapters().find(({ name }) => chat.startsWith(`${name}:`));
      if (adapter === undefined || troubles.has(keyOf("app", adapter.name))) continue;
      const lang = await options.langOf?.(chat).catch(() => undefined);
      const text = (lang ? [lang] : (["zh", "en"] as const))
        .map((one) => word(one, wording))
        .join("\n");
      const line: Outgoing = { op: "post", chat, text, mentions: [], to: [], repeat: false };
      if ((adapter.wait?.(line) ?? 0) > 0) continue;
      try {
        await adapter.send(line);
        return true;
      } catch {
        // Then the next one, and this one again at the next look.
      }
    }
    return false;
  }

  return {
    look() {
      looking = looking.catch(() => undefined).then(lookAtAll);
      return looking;
    },
    sent(app, why) {
      if (why === undefined) over("sends", app);
      else begin("sends", app, { zh: why, en: why });
    },
    backedUp(why) {
      if (why === undefined) over("backup", "");
      else begin("backup", "", { zh: why, en: why });
    },
    watched: (store) =>
      watchedStore(store, (what, error) => {
        if (error === undefined) over(what, "");
        else begin(what, "", { zh: wordsOf(error), en: wordsOf(error) });
        if (what === "write" && error === undefined) committed = now();
      }),
    lastCommit: () => committed,
    async tell(health) {
      say("health", { text: "health", about: { health, now: now(), zone } });
      await deliver();
    },
  };
}

const states = {
  zh: { connecting: "正在连接", scan: "等扫码登录", down: "没有应答" },
  en: { connecting: "connecting", scan: "waiting for a scan", down: "no answer" },
} as const;

const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Tells of every read and write of a store whether it went well. */
function watchedStore(
  store: Store,
  tell: (what: "read" | "write", error?: unknown) => void,
): Store {
  const seen =
    <A extends readonly unknown[], T>(what: "read" | "write", work: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      try {
        const done = await work(...args);
        tell(what);
        return done;
      } catch (error) {
        tell(what, error);
        throw error;
      }
    };
  return {
    ...store,
    load: seen("read", store.load),
    due: seen("read", store.due),
    unsent: seen("read", store.unsent),
    commit: seen("write", store.commit),
    markSending: seen("write", store.markSending),
    putBack: seen("write", store.putBack),
    markSent: seen("write", store.markSent),
  };
}
