// Starts the lean install in lean/ as an operator would: on Telegram (a Bot API on loopback), answering a need with an
// offer, and once with WeChat asked for, which it has to refuse. Called by .ci/lean; ends with 1 where something is wrong.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { botApi } from "./botapi/server.ts";

const lean = join(import.meta.dirname, "..", "lean");
const data = mkdtempSync(join(tmpdir(), "linli-lean-"));
const server = await botApi({ token: "555:lean", username: "linli_bot" });
const running: ChildProcess[] = [];

function start(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ["dist/src/main.js"], {
    cwd: lean,
    env: {
      PATH: process.env.PATH,
      HOME: data,
      TIME_ZONE: "Asia/Shanghai",
      LINLI_DATA: data,
      ...env,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  running.push(child);
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  return { child, ended: once(child, "exit"), said: () => said };
}

function must(holds: boolean, what: string, said: string): void {
  if (!holds) throw new Error(`${what}\n${said}`);
}

try {
  const begun = performance.now();
  const bot = start({ TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.root });
  await server.waitFor(() => server.polled(), { within: 30_000, what: "the bot to listen" });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const [anna, ben] = [server.user("Anna"), server.user("Ben")];
  const group = server.group("Elm Court", { members: [anna, ben] });
  server.says(anna, group, "@linli_bot help");
  server.says(anna, group, "does anyone have a ladder to borrow?");
  server.says(ben, group, "I have a ladder you can borrow");
  await server.waitFor(
    () => server.posts(group).some(({ text }) => text.includes("Anna") && text.includes("Ben")),
    { within: 30_000, what: "the need to meet its offer" },
  );
  bot.child.kill("SIGTERM");
  const [code] = await bot.ended;
  must(code === 0, `it ended with ${code}`, bot.said());

  const wechat = start({
    WECHATY_PUPPET_SERVICE_TOKEN: "insecure_token",
    WECHATY_PUPPET_SERVICE_ENDPOINT: "127.0.0.1:8788",
  });
  const [refused] = await wechat.ended;
  must(
    refused === 78 && wechat.said().includes("lean"),
    `WeChat: ended with ${refused}`,
    wechat.said(),
  );
  process.stdout.write(`lean: on Telegram after ${seconds} s; WeChat is refused in words\n`);
} finally {
  for (const child of running) child.kill("SIGKILL");
  await server.close();
  rmSync(data, { recursive: true, force: true });
}
