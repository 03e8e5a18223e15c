// The program as an operator starts it, in a WeChat and a Telegram group at once.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { botApi } from "./botapi/server.ts";
import { BOT, type Gateway, gateway } from "./gateway/start.ts";

const main = join(import.meta.dirname, "..", "src", "main.ts");
const folder = mkdtempSync(join(tmpdir(), "linli-wechat-"));
const token = "5550001111:AAtest-token_for-the-loopback-server";

let wechat: Gateway;
let telegram: Awaited<ReturnType<typeof botApi>>;
let child: ChildProcess | undefined;

beforeAll(async () => {
  wechat = await gateway();
  telegram = await botApi({ token, username: "linli_bot" });
});
afterAll(async () => {
  child?.kill("SIGKILL");
  await wechat.close();
  await telegram.close();
  rmSync(folder, { recursive: true, force: true });
});

const patient = { timeout: 15_000, interval: 20 };

test("both groups are answered, /health says how it stands, and SIGTERM ends it in order", async () => {
  const people = ["wang", "li"].map((id) => ({ id, name: id }));
  await wechat.order({ what: "people", people });
  await wechat.order({
    ...{ what: "room", id: "1@chatroom", topic: "幸福里", members: [BOT, "wang", "li"] },
    ...{ owner: "li", aliases: { wang: "3-602 小王", li: "6-301 李姐" } },
  });
  const chen = telegram.user("陈书记");
  const started = spawn(process.execPath, ["--import", "tsx", main], {
    cwd: join(import.meta.dirname, ".."),
    env: {
      ...process.env,
      ...{ LINLI_DATA: folder, LINLI_PORT: "0", HOME: folder, TELEGRAM_BOT_TOKEN: token },
      ...{ TELEGRAM_API_ROOT: telegram.root, WECHATY_PUPPET_SERVICE_TOKEN: wechat.token },
      ...{ WECHATY_PUPPET_SERVICE_ENDPOINT: wechat.endpoint },
      LINLI_WECHAT_FIRST_SILENCE_HOURS: "0",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child = started;
  const ended = once(started, "exit");
  let said = "";
  for (const stream of [started.stdout, started.stderr])
    stream.on("data", (some: Buffer) => {
      said += some.toString();
    });
  await vi.waitFor(() => expect(said).toContain("WeChat: logged in as 小邻"), patient);
  expect(said).toContain("connected as @linli_bot");
  expect(said.split("\n").filter((one) => one.startsWith("ready:"))).toHaveLength(1);

  await wechat.says("wang", "1@chatroom", "求一个体温计");
  await vi.waitFor(() => expect(wechat.posts.at(-1)?.text).toContain("记下了 #1"), patient);
  const [, code] = /\/加入 (\w+)/u.exec(wechat.posts.map(({ text }) => text).join()) ?? [];
  const chat = telegram.group("6号楼群", { admins: [chen], members: [] });
  telegram.says(chen, chat, `/加入 ${code}`);
  telegram.says(chen, chat, "我有一个多余的体温计,送人");
  await vi.waitFor(() => expect(wechat.posts.at(-1)?.text).toContain("对上了"), patient);
  await vi.waitFor(
    () =>
      expect(
        telegram
          .posts(chat)
          .map(({ text }) => text)
          .join(),
      ).toContain("对上了"),
    patient,
  );

  await wechat.order({ what: "logout", reason: "kicked" });
  await wechat.order({ what: "scan", code: "http://weixin.qq.com/x/abc" });
  await vi.waitFor(
    () => expect(said).toMatch(/open (http:\/\/127\.0\.0\.1:\d+\/\S+\/wechat)/u),
    patient,
  );
  const page = /open (http:\S+\/wechat)/u.exec(said)?.[1] ?? "";
  expect(await (await fetch(page)).text()).toContain("<svg");
  const { origin } = new URL(page);
  expect((await fetch(`${origin}/wechat`)).status).toBe(404);
  expect((await fetch(page, { method: "POST" })).status).toBe(405);
  const health = await (await fetch(`${origin}/health`)).text();
  expect(JSON.parse(health)).toMatchObject({
    ok: true,
    chats: {
      telegram: { status: expect.stringContaining("connected") },
      wechat: { state: "scan", delivery: expect.stringContaining("at most once"), heard: 1 },
    },
  });
  expect(health).not.toMatch(/小王|wang|chatroom|3f2a/u);

  started.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
  expect(wechat.stops()).toBe(0);
  expect(said).not.toContain(wechat.token);
  expect(Object.keys(JSON.parse(readFileSync(join(folder, "wechat.json"), "utf8")))).toEqual([
    "firstLogins",
    "posts",
  ]);
});
