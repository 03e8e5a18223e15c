import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reading } from "../src/model.ts";
import { findCommand } from "../src/understand/commands.ts";
import { model } from "../src/understand/generated/model.ts";
import { actAbove, defaultWords, read } from "../src/understand/read.ts";
import { sentences } from "../train/sentences.ts";

const at = "2022-12-19T12:01:00.000Z";
const zone = "Asia/Shanghai";

function readingsOf(
  example: string,
  more: Partial<Parameters<typeof read>[1]> = {},
): readonly Reading[] {
  const [text = "", replyTo] = example.split(" ↩ ");
  return read(text, {
    at,
    zone,
    words: defaultWords(),
    ...(replyTo !== undefined && { replyTo }),
    ...more,
  });
}

const intentsOf = (example: string): string =>
  readingsOf(example)
    .map(({ intent, how }) => (how ? `${intent} ${how}` : intent))
    .sort()
    .join(" + ");

describe("an order written in one with what it is about", () => {
  it.each([
    ["/药库入 布洛芬 20盒", { name: "pool", args: "入 布洛芬 20盒" }],
    ["/群楼 5", { name: "chat", args: "楼 5" }],
    ["/关怀", { name: "关怀", args: "" }],
  ])("%s", (text, command) => {
    expect(findCommand(text, false)).toEqual(command);
  });
});

describe("a yes with thanks closes nothing by itself", () => {
  it.each([
    ["great, thank you!", ""],
    ["sounds good, thanks!", ""],
    ["perfect, thanks Mike", ""],
    ["sounds good, thanks! ↩ @Emma @Mike #1 and #2 go together: ladder.", ""],
    ["太好了，谢谢！", ""],
    ["好的，谢谢周明", ""],
    ["好的收到了，谢谢", "close received"],
    ["perfect, got it, thanks", "close received"],
    ["lovely soup, thanks", "close received"],
  ])("%s → %s", (text, expected) => {
    expect(intentsOf(text)).toBe(expected);
  });
});

describe("pairs of sentences one or two characters apart are told apart", () => {
  it.each([
    ["轮椅可以借", "offer"],
    ["轮椅可以借吗", "need"],
    ["anyone need ibuprofen?", "offer"],
    ["anyone have ibuprofen?", "need"],
    ["谁要布洛芬", "offer"],
    ["谁有布洛芬", "need"],
    ["谁要投诉", ""],
    ["需要布洛芬的联系我", "offer"],
    ["需要布洛芬", "need"],
    ["不用了", ""],
    ["退烧药不需要了,谢谢大家", "close withdrawn"],
    ["收到", ""],
    ["收到了", "close received"],
    ["收到了吗", ""],
    ["梯子还了,谢谢", "close returned"],
    ["抗原都送完了", "close gone"],
    ["抗原送完了吗", ""],
  ])("%s → %s", (text, intents) => expect(intentsOf(text)).toBe(intents));
});

describe("ordinary talk is met with silence", () => {
  it.each([
    "布洛芬一天吃几次",
    "体温计多少钱一个",
    "药店几点关门",
    "昨天我借了王阿姨的梯子",
    "听说布洛芬又断货了",
    "我同事家有十盒布洛芬 羡慕",
    "请各位居民戴好口罩有序排队",
    "投票选楼长",
    "大家早上好",
    "笑死我了",
    "谁有空一起打牌",
    "谁有他微信",
    "求安慰",
    "how often can I give ibuprofen",
    "where can I buy masks?",
    "who took my umbrella from the lobby",
    "I'm a big fan of noodles",
    "Reminder: please wear masks in the lift",
    "几栋? ↩ 求布洛芬",
    "which floor? ↩ need masks",
  ])("%s", (text) => expect(readingsOf(text)).toEqual([]));
});

describe("a reply means what it answers", () => {
  it.each([
    ["我有 ↩ 求布洛芬", "accept"],
    ["我有", "accept"],
    ["几栋?马上送来 ↩ 求布洛芬", "accept"],
    ["要的要的 ↩ 抗原20支,需要的找我", "accept"],
    ["我家有布洛芬 ↩ 求布洛芬", "accept"],
    ["+1 ↩ 谁要抗原", "accept"],
    ["mine please ↩ baby cot up for grabs", "accept"],
    ["you can borrow mine ↩ anyone have a drill?", "accept"],
    ["同求 ↩ 求布洛芬", "need"],
    ["续 ↩ #3 的求助快到期了", "renew"],
    ["续", ""],
    ["晚点", ""],
  ])("%s → %s", (text, intents) => expect(intentsOf(text)).toBe(intents));

  it("a quantity alone is of what the answered message names", () => {
    const [reading] = readingsOf("我家有两盒 ↩ 谁有抗原");
    expect(reading?.lines[0]).toMatchObject({ quantity: 2, thing: { id: "antigen-test" } });
  });

  it("the same need as the answered one names its thing", () => {
    const [reading] = readingsOf("同求 ↩ 求布洛芬");
    expect(reading?.lines.map(({ thing }) => thing.id)).toEqual(["ibuprofen"]);
  });
});

describe("the small facts of a message", () => {
  it.each([
    ["Spare blankets here. I can hand over 3, all double size, washed", 3],
    ["does anyone have a lemon? just the one, making tea", 1],
    ["Need fever patches for my son, two if possible", 2],
    ["We have way too many oranges, happy to give 10 to whoever wants", 10],
    ["need half an onion, the recipe says half", 0.5],
    ["谁家有白糖?给我半碗就成", 0.5],
    ["阳台的小葱长疯了,可以送三盆", 3],
    ["anyone got a ladder for half an hour?", undefined],
    ["need a ladder, one of you must have it", undefined],
    ["电热水袋我闲着俩,哪位肚子疼的可以拿走", 2],
    ["布洛芬要给老人俩,谁有", undefined],
  ] as const)("an amount apart from its thing: %s → %s", (text, quantity) => {
    const [reading] = readingsOf(text);
    expect(reading?.lines[0]?.quantity).toBe(quantity);
  });

  it.each([
    ["We have unopened Motrin (kids), come get it", "ibuprofen-child"],
    ["I have Motrin for kids to spare", "ibuprofen-child"],
    ["有布洛芬(儿童)一瓶可以拿", "ibuprofen-child"],
    ["have tylenol (infant), take it", "paracetamol-infant"],
    ["家里有孩子,布洛芬有多的谁要", "ibuprofen"],
    ["need ibuprofen, kids are fine", "ibuprofen"],
  ] as const)("a form beside the name: %s → %s", (text, id) => {
    expect(readingsOf(text)[0]?.lines[0]?.thing.id).toBe(id);
  });

  it("the example of the contract, whole", () => {
    const [reading] = readingsOf("求2盒儿童布洛芬,3号楼602,明早8点前");
    expect(reading).toMatchObject({
      intent: "need",
      lines: [{ thing: { id: "ibuprofen-child", text: "儿童布洛芬" }, quantity: 2, unit: "box" }],
      building: "3",
      room: "602",
      due: "2022-12-20T00:00:00.000Z",
      for: "child",
      lang: "zh",
    });
  });

  it("each line of a list has its own quantity", () => {
    const [reading] = readingsOf("需要布洛芬4颗、抗原2支");
    expect(reading?.lines.map(({ thing, quantity }) => [thing.id, quantity])).toEqual([
      ["ibuprofen", 4],
      ["antigen-test", 2],
    ]);
  });

  it("a swap offers one thing and needs the other", () => {
    const readings = readingsOf("用牛奶换鸡蛋");
    const sides = readings.map(({ intent, mode, lines }) => [intent, mode, lines[0]?.thing.id]);
    expect(sides.sort()).toEqual([
      ["need", "swap", "eggs"],
      ["offer", "swap", "milk"],
    ]);
  });

  it("thanks for one thing and a need of another are two readings", () => {
    const readings = readingsOf("收到了谢谢,还需要一个体温计");
    const needs = readings.filter(({ intent }) => intent === "need");
    expect(readings.map(({ intent }) => intent).sort()).toEqual(["close", "need"]);
    expect(needs[0]?.lines.map(({ thing }) => thing.id)).toEqual(["thermometer"]);
  });

  it("what is in no catalogue is kept as typed", () => {
    const [reading] = readingsOf("求一个婴儿推车防雨罩");
    expect(reading?.lines[0]?.thing.text).toContain("防雨罩");
  });

  it("the nickname gives the address that the text leaves out", () => {
    const [reading] = readingsOf("求布洛芬", { name: "3-602 小王" });
    expect(reading).toMatchObject({ building: "3", room: "602" });
  });

  it("a need for somebody else says whose it is", () => {
    const [reading] = readingsOf("帮5号楼王阿婆求退烧药");
    expect(reading).toMatchObject({ intent: "need", onBehalfOf: "王阿婆", building: "5" });
  });

  it.each([
    ["我家有多余的布洛芬可以拆零", { splits: true }],
    ["想借一下电钻,明天还", { mode: "lend" }],
    ["急需退烧药", { urgent: true }],
    ["退烧药,不急,谁有", {}],
  ])("%s", (text, expected) => expect(readingsOf(text)[0]).toMatchObject(expected));

  it("no hurry is no urgency", () =>
    expect(readingsOf("谁有退烧药 不急")[0]).not.toHaveProperty("urgent"));
});

describe("commands", () => {
  it.each([
    ["/needs", "needs", ""],
    ["/求", "needs", ""],
    ["/看 12", "status", "12"],
    ["/needs@LinliBot", "needs", ""],
    ["@小邻 结 12", "close", "12"],
    ["撤销", "undo", ""],
    ["undo", "undo", ""],
    ["/neds", "neds", ""],
    ["/remind 12 tomorrow 9am", "remind", "12 tomorrow 9am"],
  ])("%s is %s", (text, name, args) =>
    expect(readingsOf(text)[0]).toMatchObject({ intent: "command", command: { name, args } }),
  );

  it("plain words are commands only to the bot", () => {
    expect(findCommand("status #12", false)).toBeUndefined();
    expect(findCommand("status #12", true)).toEqual({ name: "status", args: "#12" });
  });

  it("a need told to the bot is a need, not the list of needs", () =>
    expect(intentsOf("@小邻 求布洛芬")).toBe("need"));
});

describe("a sign-up list is read line by line and nothing else", () => {
  it("with its things and quantities", () => {
    const [reading, another] = readingsOf("#接龙\n共享药箱\n1. 王阿姨 布洛芬2盒\n2. 小李 抗原3支");
    expect(another).toBeUndefined();
    expect(reading?.intent).toBe("signup");
    expect(reading?.lines.map(({ thing, quantity }) => [thing.id, quantity])).toEqual([
      ["ibuprofen", 2],
      ["antigen-test", 3],
    ]);
  });
});

describe("whatever is typed", () => {
  const known: ReadonlySet<string> = new Set(
    "need offer accept close emergency signup money command correct decline progress snooze renew optout misread".split(
      " ",
    ),
  );
  const piece = fc.constantFrom(
    ..."求|谁有|布洛芬|2盒|3号楼602|我有|收到了|#12|\n|,|。|🙏|/|@小邻|need|anyone have|ibuprofen|mine|换|1. |X|N|P|W|\ud800".split(
      "|",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join("")),
  );

  it("nothing throws, and every reading is well formed", () =>
    fc.assert(
      fc.property(
        text,
        fc.option(text, { nil: undefined }),
        fc.boolean(),
        (said, replyTo, toBot) => {
          const context = { at, zone, words: defaultWords(), toBot };
          const readings = read(said, replyTo === undefined ? context : { ...context, replyTo });
          for (const reading of readings) {
            expect(known.has(reading.intent)).toBe(true);
            expect(reading.confidence).toBeGreaterThanOrEqual(actAbove);
            expect(reading.confidence).toBeLessThanOrEqual(1);
          }
          expect(JSON.parse(JSON.stringify(readings))).toEqual(readings);
        },
      ),
      { numRuns: 400 },
    ));

  it.each([
    ["one character", "一"],
    ["needs", "求布洛芬"],
    ["lines", "求\n"],
    ["commas", ","],
    ["English", "need a "],
    ["figures", "1-"],
  ])("a hostile message of %s 100,000 characters long costs little", (_, part) => {
    const hostile = part.repeat(Math.ceil(100_000 / part.length));
    const before = process.cpuUsage();
    read(hostile, { at, zone, words: defaultWords() });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(2);
  });
});

it("the model was trained on the sentences that are here", () => {
  const hash = createHash("sha256").update(JSON.stringify(sentences)).digest("hex");
  expect(model.sentences, "run train/train.ts again").toBe(hash);
});
