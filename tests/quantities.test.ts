import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "../src/understand/normalise.ts";
import { readNumber } from "../src/understand/numbers.ts";
import { findQuantities, fitUnit } from "../src/understand/quantities.ts";

/** "2 box", "~2 pill", "some box", "some", "3". Several are joined by ", ". */
function said(text: string): string {
  return findQuantities(normalise(text))
    .map(({ value, unit, some, approx }) =>
      [`${approx ? "~" : ""}${some ? "some" : value}`, unit ?? ""].join(" ").trim(),
    )
    .join(", ");
}

const amounts: readonly (readonly [string, string])[] = [
  // Figures with measure words
  ["布洛芬3盒", "3 box"],
  ["求4粒布洛芬", "4 pill"],
  ["我有6颗美林", "6 pill"],
  ["给你两片", "2 pill"],
  ["退烧药 10片", "10 pill"],
  ["抗原5个", "5 piece"],
  ["抗原 2 支", "2 piece"],
  ["抗原两人份", "2 portion"],
  ["连花清瘟一板", "1 strip"],
  ["有一排泰诺", "1 strip"],
  ["牛奶2箱", "2 case"],
  ["大米5斤", "5 jin"],
  ["大米10公斤", "10 kg"],
  ["大米10kg", "10 kg"],
  ["面粉500克", "500 g"],
  ["酒精100ml", "100 ml"],
  ["酒精500毫升", "500 ml"],
  ["酱油1瓶", "1 bottle"],
  ["盐2袋", "2 bag"],
  ["方便面3包", "3 pack"],
  ["卫生纸4卷", "4 roll"],
  ["卫生纸2提", "2 pack"],
  ["手套3双", "3 pair"],
  ["手套一副", "1 pair"],
  ["奶粉1罐", "1 can"],
  ["水2桶", "2 bucket"],
  ["青菜两把", "2 bunch"],
  ["雨伞两把", "2 piece"],
  ["轮椅一台", "1 piece"],
  ["桌子一张", "1 piece"],
  ["自行车一辆", "1 piece"],
  ["被子一条", "1 piece"],
  ["衣服5件", "5 piece"],
  ["积木一套", "1 set"],
  ["盒饭2份", "2 portion"],
  ["绳子5米", "5 metre"],
  ["口罩20片", "20 piece"],
  ["尿不湿10片", "10 piece"],
  ["20片尿不湿", "20 piece"],
  ["鸡蛋10个", "10 piece"],
  ["白菜3颗", "3 piece"],
  ["N95 20个", "20 piece"],
  ["n95口罩10只", "10 piece"],
  ["借用一次", "1 time"],
  ["需要2位志愿者", "2 person"],
  ["要3人帮忙搬", "3 person"],
  // Number words
  ["十二个口罩", "12 piece"],
  ["二十个口罩", "20 piece"],
  ["二十三片口罩", "23 piece"],
  ["一百个口罩", "100 piece"],
  ["两盒", "2 box"],
  ["仨苹果 要仨个", "3 piece"],
  ["半盒布洛芬", "0.5 box"],
  ["半瓶美林", "0.5 bottle"],
  ["一盒半", "1.5 box"],
  ["大半瓶美林", "~0.5 bottle"],
  ["小半袋米", "~0.5 bag"],
  ["1/2盒", "0.5 box"],
  ["½盒", "0.5 box"],
  ["0.5盒", "0.5 box"],
  ["１２个", "12 piece"],
  ["兩盒口罩", "2 box"],
  // Ranges and near figures
  ["2-3粒", "~2 pill"],
  ["2~3粒就行", "~2 pill"],
  ["2到3片", "~2 pill"],
  ["两到三片", "~2 pill"],
  ["两三片就好", "~2 pill"],
  ["一两盒", "~1 box"],
  ["三四个", "~3 piece"],
  ["2、3片", "~2 pill"],
  ["2或3个", "~2 piece"],
  ["十来个口罩", "~10 piece"],
  ["十几个口罩", "~10 piece"],
  ["20多个口罩", "~20 piece"],
  ["几十个口罩", "some piece"],
  // Several
  ["几颗布洛芬", "some pill"],
  ["有几盒口罩", "some box"],
  ["我有好几包方便面", "some pack"],
  ["有一些口罩", "some"],
  ["求一点盐", "some"],
  ["借点酱油", "some"],
  ["要点葱", "some"],
  ["分些米给我", "some"],
  ["有多余的口罩", "some"],
  ["家里一堆抗原", "some"],
  ["我有很多口罩", "some"],
  ["富余的抗原", "some"],
  ["少量布洛芬", "some"],
  ["一点点就够", "some"],
  // Times
  ["布洛芬x2", "2"],
  ["布洛芬 x 2", "2"],
  ["口罩*3", "3"],
  ["抗原×2", "2"],
  ["抗原×2盒", "2 box"],
  ["masks x3", "3"],
  ["masks x 20", "20"],
  // Bare figures
  ["口罩 20", "20"],
  ["抗原4,美林1", "4, 1"],
  ["抗原:4", "4"],
  ["2口罩", "2"],
  ["3 masks", "3"],
  ["need 3 masks please", "3"],
  ["I have 10 antigen tests", "10"],
  ["two masks", "2"],
  ["can spare four tests", "4"],
  // Several amounts
  ["布洛芬4颗,抗原2支", "4 pill, 2 piece"],
  ["2盒口罩和3瓶酒精", "2 box, 3 bottle"],
  ["美林一瓶 退热贴两盒", "1 bottle, 2 box"],
  ["美林1、抗原2盒", "1, 2 box"],
  ["2 boxes of masks and 3 bottles of alcohol", "2 box, 3 bottle"],
  // A size beside a count is no amount
  ["美林100ml一瓶", "1 bottle"],
  ["100ml的酒精2瓶", "2 bottle"],
  ["酒精500ml 2瓶", "2 bottle"],
  // English
  ["a couple of pills", "2 pill"],
  ["a couple", "2"],
  ["couple masks", "2"],
  ["half a box", "0.5 box"],
  ["half box of masks", "0.5 box"],
  ["a dozen eggs", "12"],
  ["half a dozen eggs", "6"],
  ["two or three pills", "~2 pill"],
  ["2 or 3 tablets", "~2 pill"],
  ["2-3 tablets", "~2 pill"],
  ["two or three masks", "~2"],
  ["some masks", "some"],
  ["a few masks", "some"],
  ["a few boxes of masks", "some box"],
  ["several tests", "some"],
  ["lots of spare masks", "some"],
  ["plenty of rice", "some"],
  ["a bit of salt", "some"],
  ["a box of ibuprofen", "1 box"],
  ["one bottle", "1 bottle"],
  ["a pair of gloves", "1 pair"],
  ["2 pairs of gloves", "2 pair"],
  ["3 packs of noodles", "3 pack"],
  ["5kg rice", "5 kg"],
  ["5 kg of rice", "5 kg"],
  ["2 kilos of potatoes", "2 kg"],
  ["500 ml milk", "500 ml"],
  ["1 litre of milk", "1 litre"],
  ["10 pcs", "10 piece"],
  ["a can of tuna", "1 can"],
  ["2 cans of beans", "2 can"],
  ["4 rolls of toilet paper", "4 roll"],
  ["1/2 pack", "0.5 pack"],
  ["2x masks", "2"],
  ["2 x masks", "2"],
  ["20+ tablets", "~20 pill"],
  ["3 spare boxes", "3 box"],
];

const notAmounts: readonly string[] = [
  "宝宝3个月了",
  "孩子3岁",
  "5岁半的娃",
  "发烧39度",
  "烧到39.5",
  "39-40度",
  "3点",
  "下午一点来拿",
  "一点半",
  "一点钟",
  "8:30",
  "半小时",
  "半小时后",
  "两个半小时后",
  "3个小时",
  "三个星期",
  "3天",
  "12月3号",
  "3月5日",
  "3号楼602",
  "3-602",
  "12号602室",
  "二十三号楼",
  "Blk 88 #12-340",
  "13812345678",
  "电话62345678",
  "L码",
  "40码",
  "鞋码 42",
  "身高120",
  "30元",
  "3块钱",
  "100块",
  "$5",
  "第一",
  "第3个",
  "#12",
  "75%酒精",
  "n95",
  "kn95口罩",
  "999感冒灵",
  "84消毒液",
  "5号电池",
  "iphone 12",
  "一下",
  "一起",
  "一样",
  "等一下",
  "有一点发烧",
  "差一点",
  "快一点",
  "早点休息",
  "一点也不",
  "有点咳嗽",
  "晚点来拿",
  "一天三次",
  "每次1片",
  "一次吃几片",
  "布洛芬一天吃几次",
  "几点",
  "几栋",
  "几号楼",
  "12-18个月",
  "3-5岁",
  "300mg",
  "0.3g",
  "20片装的布洛芬",
  "50只装",
  "3层口罩",
  "2022-12-08",
  "12/8",
  "1️⃣口罩",
  "①口罩",
  "10楼",
  "at 3",
  "by 5",
  "by 5 today",
  "3pm",
  "at 3 pm",
  "8:30 am",
  "3 months old",
  "12 years old",
  "my 3 year old",
  "39 degrees",
  "38.5C",
  "in 2 hours",
  "2 days",
  "building 3",
  "apt 602",
  "size 40",
  "twice a day",
  "someone",
  "some time",
  "a few days ago",
  "in a couple of days",
  "a mask",
  "is anyone there",
  "3M masks",
  "may 5 be",
  "i can help",
];

describe("amounts", () => {
  test.each(amounts)("%s → %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
  test.each(notAmounts)("%s holds no amount", (text) => {
    expect(said(text)).toBe("");
  });
});

test.each([
  ["3盒布洛芬", "3盒"],
  ["求 ３ 盒 布洛芬", "３ 盒"],
  ["I have A Couple of Boxes", "A Couple of Boxes"],
  ["抗原×2盒", "×2盒"],
])("%s is marked where it stands", (text, expected) => {
  const n = normalise(text);
  const [first] = findQuantities(n);
  expect(n.typed.slice(first?.start, first?.end)).toBe(expected);
});

describe("numbers", () => {
  test.each([
    ["12", 12],
    ["0.5", 0.5],
    ["1/4", 0.25],
    ["半", 0.5],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["二十三", 23],
    ["一百", 100],
    ["一百零五", 105],
    ["一百五", 150],
    ["一百二十", 120],
    ["两", 2],
    ["俩", 2],
    ["仨", 3],
    ["twelve", 12],
    ["half", 0.5],
  ])("%s is %d", (written, value) => {
    expect(readNumber(written)).toBe(value);
  });
  test.each(["", "abc", "一二", "1/0", "十百", "百十百"])("%s is none", (written) => {
    expect(readNumber(written)).toBeUndefined();
  });
});

test.each([
  ["pill", { kind: "protection", units: ["piece", "box"] }, "piece"],
  ["pill", { kind: "medicine", units: ["pill", "box"] }, "pill"],
  ["piece", { kind: "medicine", units: ["tube"] }, "tube"],
  ["bag", { kind: "medicine", units: ["sachet", "box"] }, "sachet"],
  ["box", { kind: "food", units: ["bag"] }, "box"],
  ["pill", { kind: "food" }, "piece"],
  ["pill", { kind: "medicine" }, "pill"],
] as const)("%s of %o is counted in %s", (unit, thing, expected) => {
  expect(fitUnit(unit, thing)).toBe(expected);
});

test("any text: amounts are inside it, in order, apart, and positive", () => {
  const piece = fc.constantFrom("3", "两", "半", "盒", "片", "个", "-", "、", "几", "多", "一点", "x", " ", "口罩", "half a", "box", "couple", "1/2", "来", "月", ".", "dozen", "#");
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(""))), (raw) => {
      const n = normalise(raw);
      let last = 0;
      for (const { start, end, value, some } of findQuantities(n)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(n.text.length);
        if (some) expect(value).toBeUndefined();
        else expect(value).toBeGreaterThan(0);
        last = end;
      }
    }),
    { numRuns: 2000 },
  );
});
