// Golden chats end to end: the real clients of two apps, their servers on loopback, the real bot between them.

import { readdirSync, readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type BotApi, botApi } from "./botapi/server.ts";
import { type Gateway, gateway } from "./gateway/start.ts";
import { asPlayed, asWritten, storyOf } from "./stories/play.ts";
import { onTelegram } from "./stories/telegram.ts";
import { onWechat } from "./stories/wechat.ts";

const folder = new URL("./chats/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".chat"));
const text = (file: string) => readFileSync(new URL(file, folder), "utf8");
const noReceipts = { react: false, edit: false, reply: false, delete: false };

/** What an app cannot do, and the stories that hang on it. In all others the app goes the whole way. */
const cannot = {
  telegram: [
    { why: "a bot is never told that a message was deleted", needs: "recall", stories: ["recall"] },
    { why: "ids never change", needs: "", stories: ["relink"] },
  ],
  wechat: [
    {
      why: "there are no reactions",
      needs: "react",
      stories: ["address-in-private", "another-ingredient", "reactions"],
    },
    { why: "nothing is ever edited", needs: "edit", stories: ["edit"] },
  ],
} as const;

const playable = (app: keyof typeof cannot) => {
  const out: readonly string[] = cannot[app].flatMap(({ stories }) => stories);
  return files.filter((file) => !out.includes(file.split(".")[0] ?? ""));
};

test.each(
  Object.values(cannot)
    .flat()
    .flatMap(({ needs, stories }) => stories.map((story) => [story, needs] as const)),
)("%s is left out because somebody does what the app has not: %s", (story, needs) => {
  for (const lang of ["zh", "en"]) {
    const { said } = storyOf(text(`${story}.${lang}.chat`));
    expect(needs === "" || said.some(({ type }) => type === needs)).toBe(true);
  }
});

describe("on Telegram", () => {
  let server: BotApi | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });
  test.each(playable("telegram"))("%s goes as it is written", async (file) => {
    const played = await asPlayed(text(file), (story) =>
      onTelegram(story, async (clock) => {
        server = await botApi({ token: "555:x", username: "linli_bot", clock });
        return server;
      }),
    );
    expect(played).toEqual(await asWritten(text(file), {}));
  });
});

describe("on WeChat", () => {
  let server: Gateway;
  beforeAll(async () => {
    server = await gateway();
  });
  afterAll(() => server.close());
  test.each(playable("wechat"))("%s goes as it is written", async (file) => {
    const played = await asPlayed(text(file), (story) => onWechat(story, server));
    expect(played).toEqual(await asWritten(text(file), noReceipts));
  });
});
