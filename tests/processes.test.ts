// Several processes on one database, and what becomes of what was heard when one of them dies.

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type BotApi, botApi } from "./botapi/server.ts";
import { newSchema } from "./postgres/place.ts";
import { asking } from "./postgres/schema.ts";
import { type Running, settle, startRole, token } from "./processes.ts";

let api: BotApi;
let url: string;
let running: Running[] = [];

beforeEach(async () => {
  api = await botApi({ token, username: "linli_bot" });
  url = await newSchema();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.kill()));
  await api.close();
});

async function start(role: Running["role"]): Promise<Running> {
  const one = await startRole(role, url, api.root);
  running.push(one);
  return one;
}
const gone = (one: Running): void => {
  running = running.filter((other) => other !== one);
};
const patient = { within: 20_000 };
const soon = (check: () => unknown): Promise<unknown> =>
  vi.waitFor(check, { timeout: 20_000, interval: 50 });
const count = (what: string) =>
  asking(url, async (client) =>
    Number((await client.query(`select count(*) from ${what}`)).rows[0].count),
  );

describe("a gateway and workers", () => {
  test("what the gateway hears a worker decides, orders and presses too, and chatter leaves no row", async () => {
    await start("gateway");
    await start("worker");
    const [wang, li, chen] = [api.user("3-602 小王"), api.user("6-301 李姐"), api.user("陈书记")];
    const group = api.group("幸福里", { admins: [chen], members: [wang, li] });
    const need = api.says(wang, group, "求一个体温计");
    await api.waitFor(() => api.reactions(need).length > 0, patient);
    for (let i = 0; i < 20; i += 1) api.says(li, group, `今天天气真好 ${i}`);
    api.says(li, group, "我有一个多余的体温计,送人");
    const pairing = await api.waitFor(() => api.posts(group)[1], patient);
    expect(pairing.text).toContain("体温计");
    expect((await api.presses(li, pairing, "说好了")).text).toBe("好的，记下了。");
    api.says(li, group, "/stats");
    await api.waitFor(
      () => api.posts(group).find(({ text }) => text.includes("居委会用的")),
      patient,
    );
    api.says(chen, group, "/stats");
    await api.waitFor(() => api.posts(group).find(({ text }) => /^求助 1 条/u.test(text)), patient);
    await soon(async () => expect(await count("inbox")).toBe(0));
    expect(await count("cause where id like 'telegram:%'")).toBeLessThan(10);
    expect(running.map((one) => one.said()).join("")).not.toMatch(/Error|error/u);
  });

  test("lanes are dealt out evenly, and a worker that ends gives its own back at once", async () => {
    await start("worker");
    const second = await start("worker");
    const shares = () =>
      asking(url, async (client) => {
        const { rows } = await client.query<{ n: number }>(
          "select count(*)::int as n from seat where name like 'share %' and holder is not null group by holder",
        );
        return rows.map(({ n }) => n);
      });
    await soon(async () => expect(await shares()).toEqual([32, 32]));
    expect(await second.end()).toBe(0);
    gone(second);
    expect(await count("process")).toBe(1);
    await soon(async () => expect(await shares()).toEqual([64]));
  });

  test("a worker that is killed is taken over within ten seconds, and so is a gateway", async () => {
    const [wang, li, chen] = [api.user("小王"), api.user("李姐"), api.user("陈书记")];
    const groups = [1, 2, 3, 4].map((n) =>
      api.group(`第${n}群`, { admins: [chen], members: [wang, li] }),
    );
    await settle(url, groups);
    const gateway = await start("gateway");
    await start("worker");
    await start("worker");
    const standby = await start("gateway");
    await soon(() => expect(standby.said()).toContain("another process has the account"));
    await soon(async () => expect(await count("seat where holder is not null")).toBe(65));
    const [, victim] = running;
    await victim?.kill();
    if (victim) gone(victim);
    let killed = Date.now();
    const needs = groups.map((group) => api.says(wang, group, "求一个体温计"));
    await api.waitFor(() => needs.every((need) => api.reactions(need).length > 0), patient);
    expect(Date.now() - killed).toBeLessThan(10_000);

    await gateway.kill();
    gone(gateway);
    killed = Date.now();
    for (const group of groups) api.says(li, group, "我有一个多余的体温计,送人");
    await api.waitFor(
      () => groups.every((group) => api.posts(group).some(({ text }) => text.includes("体温计"))),
      patient,
    );
    expect(Date.now() - killed).toBeLessThan(10_000);
    expect(standby.said()).not.toContain("409");
  });
});
