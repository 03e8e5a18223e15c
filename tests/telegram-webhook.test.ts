// Updates that Telegram delivers: over real HTTP, through the door of the process, from a loopback Bot API.
import { afterEach, describe, expect, it, vi } from "vitest";
import { type TelegramOptions, telegramAdapter } from "../adapters/telegram/telegram.ts";
import { secretOf } from "../adapters/telegram/webhook.ts";
import { listen } from "../src/listen.ts";
import type { ChatAdapter, Incoming } from "../src/ports.ts";
import { botApi, type Options } from "./botapi/server.ts";

const TOKEN = "5550001111:AAtest-token_for-the-loopback-server";
const PATH = "/telegram";
const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

type Before = (incoming: Incoming) => Promise<void> | string | void;

/** A loopback Telegram, a door, and an adapter that is delivered to by way of it. */
const running = async (
  before: Before = () => undefined,
  options: Partial<Options> = {},
  given: Partial<TelegramOptions> = {},
) => {
  const server = await botApi({ token: TOKEN, username: "linli_bot", ...options });
  open.push(server.close);
  const adapters: ChatAdapter[] = [];
  const door = await listen({ port: 0, adapters: () => adapters });
  open.push(door.close);
  const webhook = `${new URL(door.page("x")).origin}${PATH}`;
  const reports: string[] = [];
  const start = () => {
    const adapter = telegramAdapter({
      ...{ token: TOKEN, apiRoot: server.root, webhook, wait: async () => {} },
      report: (text) => reports.push(text),
      ...given,
    });
    adapters.splice(0, 1, adapter);
    const heard: Incoming[] = [];
    const done = adapter.run(async (incoming) => {
      const answer = await before(incoming);
      heard.push(incoming);
      return answer ?? undefined;
    });
    open.push(() => adapter.stop());
    const texts = () => heard.flatMap((one) => (one.type === "heard" ? [one.message.text] : []));
    return { adapter, heard, texts, done };
  };
  const first = start();
  await server.waitFor(() => server.called("setWebhook").length > 0);
  const wang = server.user("王阿姨");
  const group = server.group("5号楼群", { owner: wang });
  return { server, webhook, reports, start, wang, group, ...first };
};

const gate = () => {
  let release: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { opened, release };
};

const post = (url: string, body: string, headers: Record<string, string> = {}) =>
  fetch(url, { method: "POST", body, headers }).then((answer) => answer.status);
const info = async (root: string) =>
  (await (await fetch(`${root}/bot${TOKEN}/getWebhookInfo`)).json()) as {
    result: { url: string; allowed_updates: string[]; pending_update_count: number };
  };

describe("a webhook", () => {
  it("is set with a secret and the kinds that matter, and brings every kind in order", async () => {
    const { server, webhook, wang, group, heard, texts, adapter } = await running();
    const said = server.says(wang, group, "一");
    server.edits(wang, said, "一一");
    for (const text of ["二", "三"]) server.says(wang, group, text);
    await server.settled();
    expect(texts()).toEqual(["一", "二", "三"]);
    expect(heard.map(({ type }) => type)).toEqual(["heard", "edited", "heard", "heard"]);
    const [set] = server.called("setWebhook");
    expect(set?.params).toMatchObject({ url: webhook, secret_token: secretOf(TOKEN, webhook) });
    expect((await info(server.root)).result.allowed_updates).toContain("message_reaction");
    expect(String(set?.params.secret_token)).toMatch(/^[\w-]{40,256}$/);
    expect(server.called("getUpdates")).toEqual([]);
    expect(adapter.status()).toContain("webhook");
  });

  it("lets in nobody who does not know the secret", async () => {
    const { server, webhook, heard } = await running();
    const update = JSON.stringify({ update_id: 1, message: { text: "/close 1" } });
    const header = "x-telegram-bot-api-secret-token";
    const right = secretOf(TOKEN, webhook);
    expect(await post(webhook, update)).toBe(401);
    expect(await post(webhook, update, { [header]: "" })).toBe(401);
    expect(await post(webhook, update, { [header]: `${right}x` })).toBe(401);
    expect(await post(webhook, update, { [header]: right.replace(/.$/, "~") })).toBe(401);
    expect(await post(`${webhook}/other`, update, { [header]: right })).toBe(405);
    expect((await fetch(webhook)).status).toBe(404);
    expect((await fetch(webhook, { method: "PUT", body: update })).status).toBe(405);
    await server.settled();
    expect(heard).toEqual([]);
  });

  it("answers nonsense that knows the secret, and what is too long, and hears on", async () => {
    const { server, webhook, wang, group, texts } = await running();
    const secret = { "x-telegram-bot-api-secret-token": secretOf(TOKEN, webhook) };
    for (const body of ["", "{", "null", "[]", "7", '{"update_id":"1"}', '{"update_id":1e99}'])
      expect(await post(webhook, body, secret)).toBe(400);
    expect(await post(webhook, `"${"x".repeat(1_100_000)}"`, secret)).toBe(413);
    server.says(wang, group, "求药");
    await server.settled();
    expect(texts()).toEqual(["求药"]);
  });

  it("is delivered again what could not be kept, and what follows in that chat waits for it", async () => {
    let failing = 3;
    const { server, wang, group, texts, reports } = await running(() => {
      failing -= 1;
      if (failing >= 0) throw new Error("disk full");
    });
    for (const text of ["一", "二"]) server.says(wang, group, text);
    await server.settled();
    expect(texts()).toEqual(["一", "二"]);
    expect(reports.filter((text) => text.includes("disk full"))).toHaveLength(2);
  });

  it("skips what never can be handled, and says so", async () => {
    const { server, wang, group, texts, reports } = await running((incoming) => {
      if (incoming.type === "heard" && incoming.message.text === "毒") throw new Error("poison");
    });
    for (const text of ["毒", "求药"]) server.says(wang, group, text);
    await server.settled();
    expect(texts()).toEqual(["求药"]);
    expect(reports.join("\n")).toMatch(/was skipped after 6 tries \(poison\)/);
  });

  it("handles once what is delivered again while it is still being handled, and after", async () => {
    const mayEnd = gate();
    const attempts: string[] = [];
    const { server, webhook, wang, group, texts } = await running(
      (incoming) => {
        if (incoming.type === "heard") attempts.push(incoming.message.text);
        return mayEnd.opened;
      },
      { webhookTimeoutMs: 60 },
    );
    server.says(wang, group, "求药");
    // Not answered in time, so it is sent again, and again, while the first is under way.
    await vi.waitFor(() => expect(server.deliveries()).toBeGreaterThanOrEqual(3));
    mayEnd.release();
    await server.settled();
    expect(attempts).toEqual(["求药"]);
    expect(texts()).toEqual(["求药"]);
    const secret = { "x-telegram-bot-api-secret-token": secretOf(TOKEN, webhook) };
    const again = JSON.stringify({ update_id: 730_000_001, message: { text: "求药" } });
    expect(await post(webhook, again, secret)).toBe(200);
    expect(attempts).toEqual(["求药"]);
  });

  it("delivers several chats at once and keeps the order of each", async () => {
    const { server, wang, heard } = await running();
    const chats = [1, 2, 3].map((n) => server.group(`${n}号楼`, { owner: wang }));
    for (const n of [0, 1, 2, 3, 4]) for (const chat of chats) server.says(wang, chat, `${n}`);
    await server.settled();
    for (const chat of chats) {
      const said = heard.flatMap((one) =>
        one.type === "heard" && one.message.chat === `telegram:${chat.id}`
          ? [one.message.text]
          : [],
      );
      expect(said).toEqual(["0", "1", "2", "3", "4"]);
    }
  });

  it("answers a press with what the bot says to it", async () => {
    const { server, wang, group, adapter } = await running((incoming) =>
      incoming.type === "pressed" ? "记下了" : undefined,
    );
    const buttons = [[{ text: "好", data: "agreed 1 2" }]];
    const line = { op: "post", text: "对上了", mentions: [], to: [], repeat: false } as const;
    await adapter.send({ ...line, chat: `telegram:${group.id}`, buttons });
    const [shown] = server.posts(group);
    if (!shown) throw new Error("nothing was shown");
    expect((await server.presses(wang, shown, "好")).text).toBe("记下了");
  });

  it("ends what is in hand when it stops, takes nothing more, and goes on at the next start", async () => {
    const [inHand, mayEnd] = [gate(), gate()];
    const all = await running(() => {
      inHand.release();
      return mayEnd.opened;
    });
    const { server, wang, group, adapter, texts, start } = all;
    for (const text of ["一", "二"]) server.says(wang, group, text);
    await inHand.opened;
    let ended = false;
    const stopped = adapter.stop().then(() => {
      ended = true;
    });
    const secret = { "x-telegram-bot-api-secret-token": secretOf(TOKEN, all.webhook) };
    await vi.waitFor(async () =>
      expect(await post(all.webhook, '{"update_id":5}', secret)).toBe(503),
    );
    expect([texts(), ended]).toEqual([[], false]);
    mayEnd.release();
    await stopped;
    expect(texts()).toEqual(["一"]);
    const second = start();
    await server.settled();
    expect(second.texts()).toEqual(["二"]);
  });

  it("is put up again when somebody takes it down, and polling takes it down for good", async () => {
    const { server, webhook, wang, group, reports, texts, adapter } = await running(
      undefined,
      {},
      { watchEvery: 20 },
    );
    await fetch(`${server.root}/bot${TOKEN}/deleteWebhook`);
    server.says(wang, group, "求药");
    await server.settled(8000);
    expect(texts()).toEqual(["求药"]);
    expect((await info(server.root)).result.url).toBe(webhook);
    expect(reports.join("\n")).toContain("another program took the webhook down");
    await adapter.stop();
    const polling = telegramAdapter({ token: TOKEN, apiRoot: server.root, wait: async () => {} });
    const done = polling.run(async () => undefined);
    await server.waitFor(() => server.polled());
    expect((await info(server.root)).result.url).toBe("");
    await polling.stop();
    await done;
  });

  it("tells the operator once that deliveries do not arrive", async () => {
    const { server, wang, group, reports, adapter } = await running(
      () => {
        throw new Error("disk full");
      },
      { webhookRetryMs: 40 },
      { watchEvery: 10 },
    );
    server.says(wang, group, "求药");
    await vi.waitFor(() =>
      expect(adapter.status()).toContain("cannot be delivered here (Wrong response from the"),
    );
    await server.settled(8000);
    expect(reports.filter((text) => text.includes("cannot be delivered here"))).toHaveLength(1);
  });

  it("says what to do when Telegram does not accept the address, and goes on trying", async () => {
    const server = await botApi({ token: TOKEN, username: "linli_bot" });
    open.push(server.close);
    server.fault("setWebhook", {
      status: 400,
      description: "Bad Request: bad webhook: Failed to resolve host",
    });
    const reports: string[] = [];
    const adapter = telegramAdapter({
      ...{ token: TOKEN, apiRoot: server.root, webhook: "https://nowhere.invalid/telegram" },
      ...{ report: (text) => reports.push(text), wait: async () => {} },
    });
    const done = adapter.run(async () => undefined);
    await server.waitFor(() => server.called("setWebhook").length === 2);
    await adapter.stop();
    await done;
    expect(reports.join("\n")).toContain("Failed to resolve host");
    expect(reports.join("\n")).toContain("LINLI_TELEGRAM_WEBHOOK");
  });

  it("takes nothing before it runs", async () => {
    const webhook = "https://linli.example.org/telegram";
    const adapter = telegramAdapter({ token: TOKEN, webhook });
    const posted = { header: () => secretOf(TOKEN, webhook), body: '{"update_id":1}' };
    expect(await adapter.hook?.receive(posted)).toBe(503);
  });

  it("has a secret that tells nothing of the token and changes with it", () => {
    const one = secretOf(TOKEN, "https://a.example/telegram");
    expect(one).not.toBe(secretOf(`${TOKEN}x`, "https://a.example/telegram"));
    expect(one).not.toBe(secretOf(TOKEN, "https://b.example/telegram"));
    expect(one).not.toContain(TOKEN.slice(-8));
  });
});
