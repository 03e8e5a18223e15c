import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Thing } from "../src/model.ts";
import { catalogue } from "../src/understand/catalogue/catalogue.ts";
import { normalise } from "../src/understand/normalise.ts";
import { findThings, refOf, sameUnknown, unknownKey } from "../src/understand/things.ts";
import { createWords, packWords, unpackWords } from "../src/understand/words.ts";

// A small catalogue of this test's own, so that no edit of the real one moves these rows.
const small: readonly Thing[] = [
  {
    id: "ibuprofen",
    zh: "布洛芬",
    en: "ibuprofen",
    kind: "medicine",
    aliases: ["芬必得", "advil", "布洛芬片"],
    isA: ["fever-reducer"],
    ingredients: ["ibuprofen"],
  },
  {
    id: "ibuprofen-child",
    zh: "美林",
    en: "children's ibuprofen",
    kind: "medicine",
    aliases: ["布洛芬混悬液", "children's motrin"],
  },
  {
    id: "paracetamol",
    zh: "泰诺林",
    en: "paracetamol",
    kind: "medicine",
    aliases: ["acetaminophen", "tylenol", "对乙酰氨基酚"],
  },
  { id: "tylenol-cold", zh: "泰诺", en: "tylenol cold", kind: "medicine", aliases: [] },
  {
    id: "lianhua",
    zh: "连花清瘟",
    en: "lianhua qingwen",
    kind: "medicine",
    aliases: ["连花清瘟胶囊"],
  },
  {
    id: "antigen",
    zh: "抗原",
    en: "antigen test",
    kind: "test",
    aliases: ["抗原试剂盒", "rapid test", "RAT kit"],
  },
  { id: "mask", zh: "口罩", en: "mask", kind: "protection", aliases: ["face mask"] },
  { id: "n95", zh: "N95口罩", en: "N95", kind: "protection", aliases: ["KN95"] },
  {
    id: "thermometer",
    zh: "体温计",
    en: "thermometer",
    kind: "device",
    aliases: ["温度计", "forehead thermometer"],
    lend: true,
  },
  { id: "wheelchair", zh: "轮椅", en: "wheelchair", kind: "elder", aliases: [], lend: true },
  { id: "car-seat", zh: "儿童安全座椅", en: "car seat", kind: "baby", aliases: [] },
  { id: "nappies", zh: "尿不湿", en: "nappies", kind: "baby", aliases: ["diapers", "纸尿裤"] },
  { id: "cotton-bud", zh: "棉签", en: "cotton bud", kind: "home", aliases: [] },
  { id: "battery", zh: "电池", en: "battery", kind: "home", aliases: [] },
  {
    id: "cold-granules",
    zh: "999感冒灵",
    en: "cold granules",
    kind: "medicine",
    aliases: ["感冒灵颗粒"],
  },
  { id: "vitamin-c", zh: "维生素C", en: "vitamin c", kind: "food", aliases: ["维C"] },
  {
    id: "water",
    zh: "饮用水",
    en: "drinking water",
    kind: "food",
    aliases: ["矿泉水"],
    weak: ["水", "water"],
  },
  { id: "fan", zh: "电风扇", en: "electric fan", kind: "home", aliases: [], weak: ["fan"] },
  { id: "bread", zh: "面包", en: "bread", kind: "food", aliases: [] },
  { id: "bleach", zh: "漂白水", en: "bleach", kind: "home", aliases: [] },
  { id: "screwdriver", zh: "螺丝刀", en: "screwdriver", kind: "tool", aliases: [] },
  { id: "knife", zh: "裁纸刀", en: "paper knife", kind: "tool", aliases: [] },
];
const words = createWords(small);

/** "美林=ibuprofen-child", "康原=antigen by sound", "水=water?" */
function named(text: string, from = words): string {
  const n = normalise(text);
  return findThings(n, from)
    .map(
      ({ start, end, thing, how, weak }) =>
        `${n.typed.slice(start, end)}=${thing.id}${weak ? "?" : ""}${how === "name" ? "" : ` by ${how}`}`,
    )
    .join(", ");
}

describe("by name", () => {
  test.each([
    ["求美林", "美林=ibuprofen-child"],
    ["谁有布洛芬混悬液", "布洛芬混悬液=ibuprofen-child"],
    ["布洛芬混悬", "布洛芬=ibuprofen"],
    ["泰诺林", "泰诺林=paracetamol"],
    ["泰诺", "泰诺=tylenol-cold"],
    ["布洛芬和抗原都要", "布洛芬=ibuprofen, 抗原=antigen"],
    ["抗原試劑盒", "抗原試劑盒=antigen"],
    ["Ｎ９５口罩 20个", "Ｎ９５口罩=n95"],
    ["N95 口罩", "N95 口罩=n95"],
    ["20n95", "n95=n95"],
    ["n950", ""],
    ["kn95", "kn95=n95"],
    ["999感冒灵2盒", "999感冒灵=cold-granules"],
    ["1999感冒灵", ""],
    ["维C 维 c 维生素C", "维C=vitamin-c, 维 c=vitamin-c, 维生素C=vitamin-c"],
    ["Advil please", "Advil=ibuprofen"],
    ["advils", "advils=ibuprofen"],
    ["advilx", ""],
    ["xadvil", ""],
    ["3advil", "advil=ibuprofen"],
    ["masks", "masks=mask"],
    ["face masks", "face masks=mask"],
    ["face-mask", "face-mask=mask"],
    ["facemasks", "facemasks=mask"],
    ["unmask", ""],
    ["masking tape", ""],
    ["batteries", "batteries=battery"],
    ["nappy", "nappy=nappies"],
    ["diaper", "diaper=nappies"],
    ["car seat", "car seat=car-seat"],
    ["car-seat", "car-seat=car-seat"],
    ["carseats", "carseats=car-seat"],
    ["oscar seat", ""],
    ["children's motrin", "children's motrin=ibuprofen-child"],
    ["childrens motrin", "childrens motrin=ibuprofen-child"],
    ["children’s motrin", "children’s motrin=ibuprofen-child"],
    ["screw driver", "screw driver=screwdriver"],
    ["screw drivers", "screw drivers=screwdriver"],
    ["wheel chair", "wheel chair=wheelchair"],
    ["the mask's strap", "mask=mask"],
    ["rat kits", "rat kits=antigen"],
    ["你好", ""],
    ["", ""],
  ])("%s → %s", (text, expected) => {
    expect(named(text)).toBe(expected);
  });
});

describe("weak names", () => {
  test.each([
    ["有水吗", "水=water?"],
    ["水 2桶", "水=water?"],
    ["2桶水", "水=water?"],
    ["水平很高", ""],
    ["我要喝水果茶", ""],
    ["薪水", ""],
    ["矿泉水", "矿泉水=water"],
    ["a fan", "fan=fan?"],
    ["electric fan", "electric fan=fan"],
    ["fantastic", ""],
  ])("%s → %s", (text, expected) => {
    expect(named(text)).toBe(expected);
  });
});

describe("by sound", () => {
  test.each([
    ["布诺芬", "布诺芬=ibuprofen by sound"],
    ["布洛分", "布洛分=ibuprofen by sound"],
    ["不落分", "不落分=ibuprofen by sound"],
    ["莲花清温", "莲花清温=lianhua by sound"],
    ["莲花青文胶囊", "莲花青文胶囊=lianhua by sound"],
    ["泰罗林", "泰罗林=paracetamol by sound"],
    ["体问计", "体问计=thermometer by sound"],
    ["抗元", "抗元=antigen by sound"],
    ["康原", "康原=antigen by sound"],
    ["美玲", "美玲=ibuprofen-child by sound"],
    ["抗原是剂盒", "抗原是剂盒=antigen by sound"],
    ["纸料裤", "纸料裤=nappies by sound"],
    // Everyday words that sound like a name
    ["面前", ""],
    ["才知道", ""],
    ["看缘分", ""],
    ["电视", ""],
    ["没零食", ""],
    // A name is not given up for a sound that covers part of it
    ["布洛芬", "布洛芬=ibuprofen"],
  ])("%s → %s", (text, expected) => {
    expect(named(text)).toBe(expected);
  });
});

describe("by typo", () => {
  test.each([
    ["ibuprofin", "ibuprofin=ibuprofen by typo"],
    ["ibuporfen", "ibuporfen=ibuprofen by typo"],
    ["ibuprofn", "ibuprofn=ibuprofen by typo"],
    ["ibuprufin", "ibuprufin=ibuprofen by typo"],
    ["paracetmol", "paracetmol=paracetamol by typo"],
    ["paracitamol", "paracitamol=paracetamol by typo"],
    ["acetominophen", "acetominophen=paracetamol by typo"],
    ["tylonol", "tylonol=paracetamol by typo"],
    ["tylenlo", "tylenlo=paracetamol by typo"],
    ["thermometr", "thermometr=thermometer by typo"],
    ["forhead thermometer", "forhead thermometer=thermometer by typo"],
    ["need a Thermomter asap", "Thermomter=thermometer by typo"],
    ["antigin test", "antigin test=antigen by typo"],
    ["wheelchiar", "wheelchiar=wheelchair by typo"],
    ["diapres", "diapres=nappies by typo"],
    // Too short, too far, or a word of its own
    ["advl", ""],
    ["masc", ""],
    ["break", ""],
    ["beach", ""],
    ["beaches", ""],
    ["ibu", ""],
    ["thermostat", ""],
    ["pilates", ""],
    ["stayin", ""],
  ])("%s → %s", (text, expected) => {
    expect(named(text)).toBe(expected);
  });
});

describe("taught words", () => {
  const taught = createWords(small, [
    { alias: "小绿瓶", id: "ibuprofen-child" },
    { alias: "泰诺", id: "paracetamol" },
    { alias: "哪吒", id: "no-such-thing" },
  ]);
  test.each([
    ["小绿瓶", "小绿瓶=ibuprofen-child"],
    ["泰诺", "泰诺=paracetamol"],
    ["哪吒", ""],
  ])("%s → %s", (text, expected) => {
    expect(named(text, taught)).toBe(expected);
  });
});

test("laid down in a file and opened again, the same names are found", () => {
  const opened = unpackWords(packWords(words), small);
  for (const text of ["求美林", "康原 2盒", "screw driver", "thermomeetr", "水 和 口罩", "N95"])
    expect(opened && named(text, opened)).toBe(named(text));
  expect(unpackWords(packWords(words), small.slice(1)), "of another catalogue").toBeUndefined();
});

test("where things stand", () => {
  const n = normalise("求 ADVIL 兩盒");
  const [advil] = findThings(n, words);
  expect(advil && refOf(advil, n)).toEqual({
    id: "ibuprofen",
    zh: "布洛芬",
    en: "ibuprofen",
    text: "ADVIL",
    kind: "medicine",
    isA: ["fever-reducer"],
    ingredients: ["ibuprofen"],
  });
});

test("every strong name of the real catalogue is found, whole, as some thing of that name", () => {
  const real = createWords(catalogue);
  const lost: string[] = [];
  for (const thing of catalogue) {
    for (const name of [thing.zh, thing.en, ...thing.aliases]) {
      if (thing.weak?.includes(name)) continue;
      const n = normalise(name);
      const [first] = findThings(n, real);
      if (first === undefined || first.end - first.start !== n.text.length) lost.push(name);
    }
  }
  expect(lost).toEqual([]);
});

test("no everyday word of the guard list is taken for a slip", () => {
  const real = createWords(catalogue);
  const everyday =
    "something anything everyone neighbour neighbours morning evening tonight tomorrow yesterday because through thought children school parents building people moving coming having getting nothing really please thanks delivery groceries compound lockdown quarantine omicron volunteer committee security property management elevator parking kitchen bathroom bedroom weekend holiday birthday picking waiting walking talking sleeping running beautiful wonderful".split(
      " ",
    );
  const wrong = everyday.flatMap((word) =>
    findThings(normalise(word), real)
      .filter(({ how }) => how === "typo")
      .map(({ thing }) => `${word}=${thing.id}`),
  );
  expect(wrong).toEqual([]);
});

describe("things in no catalogue", () => {
  test.each([
    ["鸟笼", "鸟笼子"],
    ["一个鸟笼", "鸟笼"],
    ["求鸟笼", "鸟笼 谢谢"],
    ["鸟笼 x2", "2个鸟笼"],
    ["鸟 笼", "鸟笼"],
    ["鳥籠", "鸟笼"],
    ["缝纫机脚踏板", "缝刃机脚踏板"],
    ["bird cage", "Bird cages"],
    ["a bird cage", "bird-cage"],
    ["birdcage", "bird cage"],
    ["2 bird cages please", "some bird cage"],
    ["bird cgae", "birdcage"],
    ["theremin", "therimin"],
    ["乐高21309", "乐高 21309"],
  ])("%s and %s are one", (a, b) => {
    expect(sameUnknown(a, b)).toBe(true);
    expect(sameUnknown(b, a)).toBe(true);
  });
  test.each([
    ["鸟笼", "鸟食"],
    ["红雨伞", "黑雨伞"],
    ["儿童餐桌", "儿童餐椅"],
    ["bird cage", "bird food"],
    ["cage", "cake"],
    ["hat", "hats stand"],
    ["lego 21309", "lego 21310"],
    ["鸟笼", "bird cage"],
    ["", "鸟笼"],
  ])("%s and %s are two", (a, b) => {
    expect(sameUnknown(a, b)).toBe(false);
  });
  test.each([
    ["一个鸟笼子", "鸟笼"],
    ["请问谁家有多余的鸟笼吗", "鸟笼"],
    ["Bird Cages", "birdcage"],
    ["a pair of walkie-talkies", "walkietalky"],
  ])("the key of %s is %s", (text, key) => {
    expect(unknownKey(text)).toBe(key);
  });
  test("a key is its own key", () => {
    for (const text of ["一个鸟笼子", "Bird Cages", "2盒图钉", "求一台投影仪", "the gramophone"]) {
      expect(unknownKey(unknownKey(text))).toBe(unknownKey(text));
    }
  });
});

test("any text: finds lie inside it, in order and apart", () => {
  const real = createWords(catalogue);
  const piece = fc.constantFrom(
    "布洛芬",
    "布诺芬",
    "抗原",
    "试剂盒",
    "n95",
    "口罩",
    "ibuporfen",
    "car",
    "seat",
    " ",
    "-",
    "水",
    "9",
    "泰诺",
    "林",
    "\n",
  );
  const raw = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(raw, (text) => {
      const n = normalise(text);
      let last = 0;
      for (const { start, end } of findThings(n, real)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(n.text.length);
        last = end;
      }
      const key = unknownKey(text);
      expect(key).toBe(key.trim());
      if (key !== "") expect(sameUnknown(text, text)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
