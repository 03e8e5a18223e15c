// The whole of Linli on a loopback Telegram: the real grammY client over HTTP, the real bot, a store that outlives it.
import { telegramAdapter } from "../../adapters/telegram/telegram.ts";
import { type Bot, createBot } from "../../src/bot.ts";
import type { ChatAdapter, Incoming, Store } from "../../src/ports.ts";
import type { BotApi } from "./server.ts";

export interface Running {
  readonly adapter: ChatAdapter;
  readonly bot: Bot;
  /** Ends it in order; the store stays open. */
  stop(): Promise<void>;
}

export interface LinliOptions {
  /** What comes before an event is heard: it may throw, as a full disk would. */
  readonly before?: (incoming: Incoming) => void;
  readonly now?: () => string;
  readonly webhook?: string;
  /** How pauses between tries are spent; not at all unless said otherwise. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly report?: (line: string) => void;
}

/** Starts Linli as `main` does, without the pauses that Telegram's flood limits call for. */
export function linli(server: BotApi, store: Store, options: LinliOptions = {}): Running {
  const { before, now = () => new Date().toISOString(), webhook, report } = options;
  const { wait = async () => {} } = options;
  const adapter = telegramAdapter({
    ...{ token: server.token, apiRoot: server.root, wait },
    ...(webhook !== undefined && { webhook }),
    ...(report && { report }),
  });
  const hasty = { ...adapter, can: { ...adapter.can, pace: { perChat: 0, perAccount: 0 } } };
  const bot = createBot({
    ...{ store, adapters: [hasty], zone: "Asia/Shanghai", committee: [], now },
    ...(report && { report }),
  });
  const deliver = () =>
    void bot
      .deliver()
      .catch((error: unknown) => report?.(error instanceof Error ? error.message : ""));
  const running = adapter.run(async (incoming) => {
    before?.(incoming);
    const answer = await bot.hear(incoming);
    deliver();
    return answer;
  });
  const delivering = setInterval(deliver, 25);
  return {
    ...{ adapter, bot },
    async stop() {
      clearInterval(delivering);
      await adapter.stop();
      await running;
      await bot.stop();
    },
  };
}
