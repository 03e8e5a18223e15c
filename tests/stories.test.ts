// Golden chats end to end: the real clients of two apps, their servers on loopback, the real bot between them.

import { readdirSync, readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Said } from "../src/script.ts";
import { type BotApi, botApi } from "./botapi/server.ts";
import { type Gateway, gateway } from "./gateway/start.ts";
import { asPlayed, asWritten, storyOf } from "./stories/play.ts";
import { onTelegram } from "./stories/telegram.ts";
import { onWechat } from "./stories/wechat.ts";

const folder = new URL("./chats/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".chat"));
const text = (file: string) => readFileSync(new URL(file, folder), "utf8");
const noReceipts = { react: false, edit: false, reply: false, delete: false };

const asksHealth = (one: Said): boolean => /\/(?:health|体检)/u.test(one.text);

/** Only a made-up press says a number of its own. */
const pressesUnseen = (one: Said): boolean => one.type === "press" && /\d$/u.test(one.text);

/** What an app has not, and why; a story in which somebody does that is left out there. In all others it goes the whole way. */
const cannot = {
  telegram: [
    { why: "a bot is never told that a message was deleted", does: (one) => one.type === "recall" },
    { why: "ids never change", does: (one) => /[′']$/u.test(one.from) },
    { why: "each app tells of itself", does: asksHealth },
    { why: "no line shows that button", does: pressesUnseen },
  ],
  wechat: [
    { why: "there are no reactions", does: (one) => one.type === "react" },
    { why: "nothing is ever edited", does: (one) => one.type === "edit" },
    { why: "each app tells of itself", does: asksHealth },
    { why: "no line shows that button", does: pressesUnseen },
  ],
} satisfies Record<string, readonly { why: string; does: (one: Said) => boolean }[]>;

/** Of the stories that may be played on an app their names, and of the others why not. */
function stories(app: keyof typeof cannot) {
  const why = (file: string) => {
    const { said } = storyOf(text(file));
    return cannot[app].find(({ does }) => said.some(does))?.why;
  };
  const all = files.map((file) => ({ file, why: why(file) }));
  return {
    played: all.flatMap((one) => (one.why === undefined ? one.file : [])),
    left: all.flatMap((one) => (one.why === undefined ? [] : `${one.file}: ${one.why}`)),
  };
}

test("few stories hang on what an app has not", () => {
  expect(stories("telegram").left.length).toBeLessThan(files.length * 0.05);
  expect(stories("wechat").left.length).toBeLessThan(files.length * 0.15);
});

describe("on Telegram", () => {
  let server: BotApi | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });
  test.each(stories("telegram").played)("%s goes as it is written", async (file) => {
    const played = await asPlayed(text(file), (story) =>
      onTelegram(story, async (clock) => {
        server = await botApi({ token: "555:x", username: "linli_bot", clock });
        return server;
      }),
    );
    expect(played).toEqual(await asWritten(text(file), { edit: true }));
  });
});

describe("on WeChat", () => {
  let server: Gateway;
  beforeAll(async () => {
    server = await gateway();
  });
  afterAll(() => server.close());
  test.each(stories("wechat").played)("%s goes as it is written", async (file) => {
    const played = await asPlayed(text(file), (story) => onWechat(story, server));
    expect(played).toEqual(await asWritten(text(file), noReceipts));
  });
});
