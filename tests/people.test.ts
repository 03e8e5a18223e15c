// Medicine and people: what is cautioned, what is suggested, who trades, whose button counts, whom an emergency calls.

import { describe, expect, it, test } from "vitest";
import { createBot } from "../src/bot.ts";
import { saysOpened } from "../src/decide/cautions.ts";
import { isSubstitute } from "../src/decide/suggesting.ts";
import { hoards } from "../src/decide/trading.ts";
import type { EmergencyNumbers, Speaker, ThingRef } from "../src/model.ts";
import { catalogue } from "../src/understand/catalogue/catalogue.ts";
import { memoryStore } from "../storage/memory.ts";
import { neighbour, saying, square } from "./square.ts";

test.each([
  ["我有一瓶开过封的美林", true],
  ["我家有半瓶美林", true],
  ["美林快过期了,谁要", true],
  ["分装好的布洛芬", true],
  ["保质期到明年3月", true],
  ["I have an opened bottle", true],
  ["half a bottle of ibuprofen", true],
  ["it expires in May", true],
  ["some loose tablets", true],
  ["我家有一盒没开封的布洛芬", false],
  ["未拆封的,送人", false],
  ["I have an unopened box", false],
  ["a box, never opened", false],
  ["我家有布洛芬可以给", false],
  ["门开了,来拿吧", false],
])("%s: opened, decanted or near its expiry is %s", (text, opened) => {
  expect(saysOpened(text)).toBe(opened);
});

const thing = (id: string): ThingRef => {
  const row = catalogue.find((one) => one.id === id);
  if (row === undefined) throw new Error(`the catalogue has no ${id}`);
  return { ...row, text: row.zh };
};

test.each([
  ["paracetamol", "ibuprofen", true],
  ["ibuprofen", "paracetamol", true],
  ["paracetamol-child", "ibuprofen-child", true],
  ["paracetamol-infant", "ibuprofen-infant", true],
  ["ibuprofen", "ibuprofen", false],
  ["paracetamol", "ibuprofen-child", false],
  ["ibuprofen-infant", "paracetamol-child", false],
  ["aspirin", "ibuprofen", false],
  ["baijiahei", "paracetamol", false],
  ["dayquil", "ibuprofen", false],
  ["fever-reducer", "ibuprofen", false],
  ["thermometer", "ibuprofen", false],
] as const)("%s is suggested to who asked for %s: %s", (given, wanted, suggested) => {
  expect(isSubstitute(thing(given), thing(wanted))).toBe(suggested);
});

test.each([
  ["布洛芬有多少收多少", "need", true],
  ["收购抗原", "offer", true],
  ["想囤点口罩,谁有多的", "need", true],
  ["buying up masks", "need", true],
  ["之前囤了点口罩,可以分给大家", "offer", false],
  ["take all you have room for, I have masks", "offer", false],
  ["求一盒布洛芬,有多余的吗", "need", false],
  ["我家有抗原,要多少说一声", "offer", false],
  ["收到了,谢谢", "need", false],
] as const)("%s as %s: hoarding is %s", (text, kind, found) => {
  expect(hoards(text, kind)).toBe(found);
});

const nina = neighbour("nina", "2-903 小林");
const ray = neighbour("ray", "6-101 老钱");
const hugo = neighbour("hugo", "6-502 小黄");
const boss = neighbour("boss", "陈书记");

function scene(emergency?: EmergencyNumbers, buttons = true) {
  const app = square({ admins: [boss.id], can: { buttons } });
  const store = memoryStore();
  const now = () => "2022-12-19T06:00:00.000Z";
  const bot = createBot({
    ...{ store, adapters: [app.adapter], zone: "Asia/Shanghai", committee: [], now },
    ...(emergency && { emergency }),
  });
  let events = 0;
  const says = async (from: Speaker, text: string) => {
    events += 1;
    await bot.hear(saying({ id: String(events), chat: "group", from, text, at: now() }));
    await bot.deliver();
    return app.shown.at(-1);
  };
  const presses = async (from: Speaker, data: string) => {
    events += 1;
    const id = `square:press/${events}`;
    const shown = app.shown.length;
    const toast = await bot.hear({
      ...{ type: "pressed", id, at: now() },
      chat: "square:group",
      from,
      data,
    });
    await bot.deliver();
    return { toast, said: app.shown.slice(shown).map(({ text }) => text) };
  };
  const states = async () => {
    const { board } = await store.load("home");
    return [...board.tables.pairings.values()].map(({ state }) => state);
  };
  return { says, presses, states };
}

describe("buttons", () => {
  it("stand below a pairing where the platform has them, with short data", async () => {
    const { says } = scene();
    await says(nina, "求一支体温计");
    const line = await says(ray, "我有一支多余的体温计,送给你");
    expect(line?.buttons).toEqual([
      [
        { text: "说好了", data: "agreed 1 2" },
        { text: "没成", data: "failed 1 2" },
      ],
    ]);
  });

  it("are left out where it has none", async () => {
    const { says } = scene(undefined, false);
    await says(nina, "求一支体温计");
    expect(await says(ray, "我有一支多余的体温计,送给你")).not.toHaveProperty("buttons");
  });

  it("count from the two and the committee; others are told quietly", async () => {
    const { says, presses, states } = scene();
    await says(nina, "求一支体温计");
    await says(ray, "我有一支多余的体温计,送给你");
    expect(await presses(hugo, "agreed 1 2")).toEqual({
      toast: "这是给他们两位的，您不用管。",
      said: [],
    });
    expect(await states()).toEqual(["proposed"]);
    expect(await presses(ray, "agreed 1 2")).toEqual({ toast: "好的，记下了。", said: [] });
    expect(await states()).toEqual(["agreed"]);
    expect((await presses(ray, "agreed 1 2")).toast).toBe("这件事已经记过了。");
    expect(await presses(boss, "handed 1 2")).toEqual({
      toast: "好的，记下了。",
      said: ["好的，#1 办妥了。谢谢老钱！"],
    });
    expect(await states()).toEqual(["handed"]);
    expect((await presses(nina, "handed 1 2")).toast).toBe("这件事已经记过了。");
  });

  it("of posts long gone, or of something else, change nothing", async () => {
    const { says, presses } = scene();
    await says(nina, "求一支体温计");
    expect((await presses(nina, "handed 7 9")).toast).toBe("这件事已经记过了。");
    expect(await presses(nina, "dance")).toEqual({ toast: undefined, said: [] });
  });
});

describe("an emergency", () => {
  it("names the numbers that are set up, and no crisis line of another country", async () => {
    const { says } = scene({ medical: "911", police: "912", fire: "913" });
    await says(nina, "大家好");
    const line = await says(nina, "救命!我爸喘不上气了");
    expect(line?.text).toContain("急救请马上打 911（911 急救 · 913 火警 · 912 报警）");
  });

  it("calls who is on duty by a mention where the name is known, and by the name where it is not", async () => {
    const { says } = scene();
    await says(boss, "大家好");
    await says(ray, "我家有一架梯子可以借给大家");
    await says(boss, "/值班 老钱 张三");
    const line = await says(nina, "救命!我爸喘不上气了");
    expect(line?.text).toContain("@老钱 @张三");
    expect(line?.mentions.map(({ id }) => id)).toEqual([ray.id]);
    expect(line?.to).toEqual([nina.id, ray.id]);
  });

  it("names the usual ones when nothing is set up", async () => {
    const { says } = scene();
    await says(nina, "大家好");
    const line = await says(nina, "着火了!3号楼楼道全是烟");
    expect(line?.text).toContain("请马上打 119");
    expect(line?.text).toContain("12356");
  });
});
