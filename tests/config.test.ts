import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readConfig } from "../src/config.ts";

const TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";

test("nothing set is a chat in the terminal, in Shanghai, kept in data/", () => {
  expect(readConfig({})).toMatchObject({
    role: "all",
    zone: "Asia/Shanghai",
    data: "data",
    committee: [],
  });
});

test("a variable left empty counts as not set", () => {
  expect(readConfig({ TELEGRAM_BOT_TOKEN: "", TIME_ZONE: " ", LINLI_COMMITTEE: "" })).toEqual(
    readConfig({}),
  );
});

test("everything set is taken over", () => {
  const config = readConfig({
    TELEGRAM_BOT_TOKEN: ` ${TOKEN} `,
    TELEGRAM_API_ROOT: "http://127.0.0.1:8081/",
    LINLI_DATA: "/var/lib/linli",
    LINLI_COMMITTEE: "77, telegram:78,console:陈书记",
    LINLI_OPERATOR: "-1001234,wechat:wxid_a",
    LINLI_EMERGENCY: "112/110/112",
    TIME_ZONE: "Europe/Berlin",
  });
  expect(config).toMatchObject({
    role: "all",
    zone: "Europe/Berlin",
    data: "/var/lib/linli",
    operator: ["telegram:-1001234", "wechat:wxid_a"],
    committee: ["telegram:77", "telegram:78", "console:陈书记"],
    emergency: { medical: "112", police: "110", fire: "112" },
    telegram: { token: TOKEN, apiRoot: "http://127.0.0.1:8081" },
  });
});

const GATEWAY = {
  WECHATY_PUPPET_SERVICE_TOKEN: "insecure_3f2a",
  WECHATY_PUPPET_SERVICE_ENDPOINT: "127.0.0.1:8788",
};

test("a WeChat account is treated kindly unless told otherwise", () => {
  const hours = 3_600_000;
  expect(readConfig({ ...GATEWAY, LINLI_PORT: "8787" })).toMatchObject({
    port: 8787,
    wechat: {
      ...{ token: "insecure_3f2a", endpoint: "127.0.0.1:8788", merge: 5, strangers: false },
      limits: {
        ...{ perMinute: 40, perHour: 60, perDay: 400, chat: 1000 },
        ...{ change: [3000, 5000], silence: 6 * hours },
      },
    },
  });
  const limits = {
    ...{ LINLI_WECHAT_PER_MINUTE: "10", LINLI_WECHAT_PER_HOUR: "20", LINLI_WECHAT_PER_DAY: "30" },
    ...{ LINLI_WECHAT_CHAT_SECONDS: "2", LINLI_WECHAT_CHANGE_SECONDS: "4.5 - 9" },
    ...{ LINLI_WECHAT_FIRST_SILENCE_HOURS: "0", LINLI_WECHAT_MERGE: "1" },
    ...{ LINLI_WECHAT_STRANGERS: "yes" },
  };
  expect(readConfig({ ...GATEWAY, ...limits }).wechat).toMatchObject({
    ...{ merge: 1, strangers: true },
    limits: {
      ...{ perMinute: 10, perHour: 20, perDay: 30, chat: 2000 },
      ...{ change: [4500, 9000], silence: 0 },
    },
  });
});

test("the gateway takes both its variables, and its token is never shown", () => {
  const { WECHATY_PUPPET_SERVICE_TOKEN: token, ...endpoint } = GATEWAY;
  expect(() => readConfig(endpoint)).toThrow("WECHATY_PUPPET_SERVICE_TOKEN: ");
  const read = () => readConfig({ WECHATY_PUPPET_SERVICE_TOKEN: token });
  expect(read).toThrow("WECHATY_PUPPET_SERVICE_ENDPOINT: ");
  expect(read).not.toThrow("3f2a");
});

test("a webhook takes a public address, a token and a port", () => {
  const env = { TELEGRAM_BOT_TOKEN: TOKEN, LINLI_PORT: "8787" };
  const webhook = "https://linli.example.org/telegram";
  expect(readConfig({ ...env, LINLI_TELEGRAM_WEBHOOK: webhook }).telegram).toEqual({
    ...{ token: TOKEN, webhook },
  });
  expect(readConfig(env).telegram).toEqual({ token: TOKEN });
  for (const missing of ["TELEGRAM_BOT_TOKEN", "LINLI_PORT"])
    expect(() =>
      readConfig({ ...env, LINLI_TELEGRAM_WEBHOOK: webhook, [missing]: undefined }),
    ).toThrow(`LINLI_TELEGRAM_WEBHOOK: set ${missing} too`);
  const plain = { ...env, LINLI_TELEGRAM_WEBHOOK: "http://127.0.0.1:8787/telegram" };
  expect(() => readConfig(plain)).toThrow("like https://linli.example.org/telegram");
  const own = { ...plain, TELEGRAM_API_ROOT: "http://127.0.0.1:8081" };
  expect(readConfig(own).telegram?.webhook).toBe("http://127.0.0.1:8787/telegram");
});

test.each([
  ["LINLI_TELEGRAM_WEBHOOK", "linli.example.org", "like https://linli.example.org/telegram"],
  ["LINLI_TELEGRAM_WEBHOOK", "https://h/telegram?a=b", "like https://linli.example.org/telegram"],
  ["WECHATY_PUPPET_SERVICE_TOKEN", "hush", "like insecure_3f2a"],
  ["WECHATY_PUPPET_SERVICE_ENDPOINT", "127.0.0.1", "like 127.0.0.1:8788"],
  ["LINLI_WECHAT_PER_MINUTE", "0", "1 or more"],
  ["LINLI_WECHAT_PER_DAY", "many", "1 or more"],
  ["LINLI_WECHAT_CHANGE_SECONDS", "5-3", "like 3-5"],
  ["LINLI_WECHAT_CHANGE_SECONDS", "4", "like 3-5"],
  ["LINLI_WECHAT_STRANGERS", "maybe", "yes or no"],
  ["LINLI_PORT", "http", "like 8787"],
  ["LINLI_PORT", "80.5", "like 8787"],
  ["TIME_ZONE", "Shanghai", "use a name like Asia/Shanghai"],
  ["TELEGRAM_BOT_TOKEN", "secret-that-is-none", "@BotFather"],
  ["TELEGRAM_API_ROOT", "localhost:8081", "like http://127.0.0.1:8081"],
  ["LINLI_COMMITTEE", "陈书记", "like telegram:77"],
  ["LINLI_OPERATOR", "老王", "like telegram:77,wechat:wxid_abc"],
  ["LINLI_ROLE", "boss", "write gateway, worker or all"],
  ["LINLI_ROLE", "worker", "needs DATABASE_URL"],
  ["LINLI_EMERGENCY", "120", "like 120/110/119"],
  ["LINLI_EMERGENCY", "120/police/119", "like 120/110/119"],
])("%s=%s is refused with what to write instead", (name, value, advice) => {
  expect(() => readConfig({ [name]: value })).toThrow(`${name}: `);
  expect(() => readConfig({ [name]: value })).toThrow(advice);
});

test("one error names everything that is wrong, and never shows the token", () => {
  const read = () =>
    readConfig({ TIME_ZONE: "x", TELEGRAM_BOT_TOKEN: "hush", LINLI_COMMITTEE: "y" });
  expect(read).toThrow(/TIME_ZONE[\s\S]*TELEGRAM_BOT_TOKEN[\s\S]*LINLI_COMMITTEE/u);
  expect(read).not.toThrow("hush");
});

test("the example file has every variable that is read, and sets none", () => {
  const source = readFileSync(new URL("../src/config.ts", import.meta.url), "utf8");
  const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
  const read = [...source.matchAll(/value\("([A-Z_]+)"\)/gu)].map(([, name]) => name);
  expect(example.match(/^[A-Z_]+=.*$/gmu)?.sort()).toEqual(
    [...new Set(read)].map((name) => `${name}=`).sort(),
  );
});

test("a database is one of PostgreSQL, and its password is never shown", () => {
  const url = "postgres://linli:pass%40word@127.0.0.1:5432/linli?sslmode=require";
  expect(readConfig({ DATABASE_URL: ` ${url} ` }).database).toBe(url);
  for (const wrong of [
    "mysql://linli:secret@h/linli",
    "secret",
    "postgres://linli:secret@h",
    "postgres:",
  ])
    expect(() => readConfig({ DATABASE_URL: wrong })).toThrow(
      /^DATABASE_URL: this is no(?!.*secret)/su,
    );
});

test("of several processes one has the chat accounts and others decide", () => {
  const DATABASE_URL = "postgres://linli@127.0.0.1:5432/linli";
  expect(readConfig({ DATABASE_URL, LINLI_ROLE: "worker" }).role).toBe("worker");
  expect(() => readConfig({ DATABASE_URL, LINLI_ROLE: "gateway" })).toThrow(
    "LINLI_ROLE: a gateway has a chat account",
  );
  const gateway = { DATABASE_URL, LINLI_ROLE: "gateway", TELEGRAM_BOT_TOKEN: TOKEN };
  expect(readConfig(gateway)).toMatchObject({ role: "gateway", database: DATABASE_URL });
});
