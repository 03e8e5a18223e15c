// The process that a soak watches: Linli, or a bare bot that echoes, on one app. Started by soak.ts.

import { Bot as Grammy } from "grammy";
import { WechatyBuilder } from "wechaty";
import { PuppetService } from "wechaty-puppet-service";
import { telegramAdapter } from "../adapters/telegram/telegram.ts";
import { wechatAdapter } from "../adapters/wechat/wechat.ts";
import { createBot } from "../src/bot.ts";
import { lowdbStore } from "../storage/lowdb.ts";

/** What the process is to be; the file is the board's. */
export interface Watched {
  readonly app: "telegram" | "wechat";
  readonly bot: "linli" | "echo";
  readonly token: string;
  /** The root of the Bot API, or where the gateway listens. */
  readonly at: string;
  readonly file: string;
}

export type Told =
  | { readonly told: "ready" }
  | { readonly told: "handled"; readonly count: number }
  /** What was due is done and said; how long that took. */
  | { readonly told: "ticked"; readonly ms: number }
  | { readonly told: "figures"; readonly heap: number; readonly unsent: number };

const watched = JSON.parse(process.argv[2] ?? "{}") as Watched;
const tell = (told: Told) => void process.send?.(told);

let handled = 0;
const isHandled = () => {
  handled += 1;
  tell({ told: "handled", count: handled });
};
let unsent = async () => 0;
let tick = async () => {};

async function linli({ app, token, at, file }: Watched): Promise<void> {
  const store = await lowdbStore(file);
  unsent = async () => (await store.unsent()).length;
  let clock = 0;
  const now = () => new Date(clock).toISOString();
  const limits = { perMinute: 1e9, perHour: 1e9, perDay: 1e9, chat: 0, silence: 0 };
  const adapter =
    app === "telegram"
      ? telegramAdapter({ token, apiRoot: at, now: () => clock })
      : wechatAdapter({ token, endpoint: at, limits: { ...limits, change: [0, 0] } });
  // The story's clock runs some thousand times as fast as the pauses between lines are meant for.
  const unpaced = { ...adapter, can: { ...adapter.can, pace: { perChat: 0, perAccount: 0 } } };
  const bot = createBot({
    ...{ store, adapters: [unpaced], zone: "Asia/Shanghai", committee: [], now },
    report: (line) => process.stderr.write(`${line}\n`),
  });
  void adapter.run(async (incoming) => {
    clock = Math.max(clock, Date.parse(incoming.at));
    const answer = await bot.hear(incoming);
    void bot.deliver();
    if (incoming.type === "heard") isHandled();
    return answer;
  });
  tick = async () => {
    await bot.tick(now());
    await bot.deliver();
  };
  if (app === "wechat")
    while (adapter.health?.().state !== "up") await new Promise((go) => setTimeout(go, 20));
}

async function echo({ app, token, at }: Watched): Promise<void> {
  if (app === "telegram") {
    const bot = new Grammy(token, { client: { apiRoot: at } });
    bot.on("message:text", async (ctx) => {
      await ctx.reply(ctx.message.text);
      isHandled();
    });
    void bot.start();
    return;
  }
  const bot = WechatyBuilder.build({ puppet: new PuppetService({ token, endpoint: at }) });
  bot.on("message", async (message) => {
    if (message.self()) return;
    await message.room()?.say(message.text());
    isHandled();
  });
  const up = new Promise<void>((go) => void bot.on("login", () => go()));
  await bot.start();
  await up;
}

process.on("message", async (order: "tick" | "figures") => {
  if (order === "tick") {
    const start = performance.now();
    await tick();
    return tell({ told: "ticked", ms: performance.now() - start });
  }
  for (let i = 0; i < 3; i += 1) {
    globalThis.gc?.();
    await new Promise((go) => setTimeout(go, 50));
  }
  tell({ told: "figures", heap: process.memoryUsage().heapUsed, unsent: await unsent() });
});
process.on("disconnect", () => process.exit(0));
await (watched.bot === "linli" ? linli(watched) : echo(watched));
tell({ told: "ready" });
