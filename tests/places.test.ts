import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "../src/understand/normalise.ts";
import { type Around, calledName, findPlace } from "../src/understand/places.ts";

/** "3/602", "3/", "/602", "/". */
function at(text: string, around: Around = {}): string {
  const { building = "", room = "" } = findPlace(normalise(text), around);
  return `${building}/${room}`;
}

describe("addresses in the text", () => {
  test.each([
    // Building and room
    ["3号楼602", "3/602"],
    ["3号楼602室", "3/602"],
    ["3号楼 602", "3/602"],
    ["3號樓602", "3/602"],
    ["３号楼６０２", "3/602"],
    ["三号楼602", "3/602"],
    ["三号楼六零二室", "3/602"],
    ["十二号楼1203", "12/1203"],
    ["3号楼,602室", "3/602"],
    ["我住3号楼602,谢谢", "3/602"],
    ["求美林,3号楼602", "3/602"],
    ["3楼2单元501", "3/501"],
    ["3号楼2单元501", "3/501"],
    ["3号楼二单元501室", "3/501"],
    ["12栋2单元501", "12/501"],
    ["12栋501", "12/501"],
    ["12栋501房", "12/501"],
    ["6幢302", "6/302"],
    ["3号楼6楼602", "3/602"],
    ["A座1203", "A/1203"],
    ["B栋1203", "B/1203"],
    ["2座1203", "2/1203"],
    ["3#楼602", "3/602"],
    ["3#602", "3/602"],
    ["3＃602", "3/602"],
    ["3# 602", "3/602"],
    ["#3 602", "3/602"],
    ["#3-602", "3/602"],
    ["3-602", "3/602"],
    ["3－602", "3/602"],
    ["3—602", "3/602"],
    ["3 - 602", "3/602"],
    ["3-602室", "3/602"],
    ["12-1203", "12/1203"],
    ["12-404", "12/404"],
    ["2-301", "2/301"],
    ["03-602", "3/602"],
    ["大米 5斤 3-602", "3/602"],
    ["布洛芬2盒 3-602 谢谢", "3/602"],
    ["送到3-602门口", "3/602"],
    ["12-2-501", "12/501"],
    ["3-6-02", "3/602"],
    ["3-12-01", "3/1201"],
    ["3-602a", "3/602A"],
    ["b3 602", "3/602"],
    ["B3-602", "3/602"],
    ["A3-602", "A3/602"],
    ["191弄12号602室", "12/602"],
    ["191弄12号602", "12/602"],
    ["国权北路828弄12号602室", "12/602"],
    ["12号602室", "12/602"],
    ["12号602", "12/602"],
    ["十二号602室", "12/602"],
    ["3门501", "3/501"],
    ["building 3 apt 602", "3/602"],
    ["Building 3, Apt 602", "3/602"],
    ["bldg 3 602", "3/602"],
    ["Bldg. 3, room 602", "3/602"],
    ["Bldg 3 #602", "3/602"],
    ["block 7 flat 12", "7/12"],
    ["Blk 88 #12-340", "88/12-340"],
    ["Tower B, 1203", "B/1203"],
    ["tower 2 unit 15c", "2/15C"],
    ["unit 602, bldg 3", "3/602"],
    ["apt 602 in building 3", "3/602"],
    // Building only
    ["三号楼", "3/"],
    ["二十三号楼", "23/"],
    ["3号楼有人有抗原吗", "3/"],
    ["我是3号楼的", "3/"],
    ["3号楼6楼", "3/"],
    ["3号楼的邻居", "3/"],
    ["6幢", "6/"],
    ["12栋", "12/"],
    ["十二栋", "12/"],
    ["191弄12号", "12/"],
    ["A座", "A/"],
    ["5号门", "5/"],
    ["5#有人吗", "5/"],
    ["5号楼楼组长", "5/"],
    ["Bldg 3", "3/"],
    ["building 12", "12/"],
    ["Building A", "A/"],
    ["tower B", "B/"],
    ["blk 88", "88/"],
    ["I'm in building 3", "3/"],
    ["3号楼 100个口罩", "3/"],
    ["3号楼 需要200元的东西", "3/"],
    // Room only
    ["602室", "/602"],
    ["我在602室", "/602"],
    ["1203室有人吗", "/1203"],
    ["我是602", "/602"],
    ["2单元501", "/501"],
    ["6楼02室", "/602"],
    ["Apt 5C", "/5C"],
    ["apartment 12", "/12"],
    ["flat 12b", "/12B"],
    ["room 602", "/602"],
    ["#12-340", "12/340"],
    ["#05-12", "/05-12"],
  ])("%s → %s", (text, expected) => {
    expect(at(text)).toBe(expected);
  });
});

describe("what is no address", () => {
  test.each([
    "2-3粒",
    "需要2-3粒布洛芬",
    "3-5岁",
    "39-40度",
    "3-5天",
    "5-100元",
    "100-200块",
    "100-200ml",
    "1-200片",
    "8:30",
    "8:30-10:30",
    "3号",
    "3号下午来拿",
    "3号之前",
    "12月3号",
    "12月3号602人",
    "二十三号",
    "12号求助",
    "#12",
    "12号线",
    "13812345678",
    "138-1234-5678",
    "021-62345678",
    "62345678",
    "400-820-8820",
    "微信abc3-602x",
    "12-18个月",
    "尺码110-120",
    "90-110的衣服",
    "2022-12-08",
    "22-12-08",
    "12-08-22",
    "12/8",
    "iphone 12",
    "WH-1000",
    "n95",
    "kn95",
    "b12 500mg",
    "维生素b12",
    "5#电池",
    "5号电池",
    "一栋别墅",
    "一栋楼房",
    "几号楼",
    "几栋",
    "哪栋",
    "7座车",
    "3-5号楼都有",
    "1-3号楼",
    "6楼",
    "三楼",
    "两室一厅",
    "会议室",
    "2室1厅",
    "602",
    "3602",
    "at 3 602",
    "building a shelf",
    "building blocks",
    "block of cheese",
    "unit test",
    "flat screen tv",
    "room for 2",
    "tower fan",
    "$3-602",
    "3.602",
    "1比1",
    "",
    "有人有多余的布洛芬吗",
    "anyone have spare masks?",
  ])("%s", (text) => {
    expect(at(text)).toBe("/");
    expect(findPlace(normalise(text)).spans).toEqual([]);
  });
});

describe("nickname and group name", () => {
  test.each<readonly [string, string | undefined, string | undefined, string]>([
    // text, nickname, group, expected
    ["求美林", "3-602 小王", undefined, "3/602"],
    ["求美林", "小王3-602", undefined, "3/602"],
    ["求美林", "3-602小王", undefined, "3/602"],
    ["求美林", "3－602 小王", undefined, "3/602"],
    ["求美林", "3 602 小王", undefined, "3/602"],
    ["求美林", "3.602 小王", undefined, "3/602"],
    ["求美林", "3_602_小王", undefined, "3/602"],
    ["求美林", "【3-602】小王", undefined, "3/602"],
    ["求美林", "1#101(昵称)", undefined, "1/101"],
    ["求美林", "12号602王", undefined, "12/602"],
    ["求美林", "12-2-501 老张", undefined, "12/501"],
    ["求美林", "5号楼 李姐", undefined, "5/"],
    ["求美林", "12号王阿姨", undefined, "12/"],
    ["求美林", "5#老李", undefined, "5/"],
    ["求美林", "五号楼 李姐", undefined, "5/"],
    ["求美林", "Amy bldg 3", undefined, "3/"],
    ["求美林", "Amy B3-602", undefined, "3/602"],
    ["求美林", "3602 王", undefined, "/"],
    ["求美林", "3602 王", "5号楼群", "5/"],
    ["求美林", "小王", undefined, "/"],
    ["求美林", "小王520", "5号楼群", "5/"],
    // Family names that count things elsewhere
    ["求美林", "3-602 张三", undefined, "3/602"],
    ["求美林", "3-602张阿姨", undefined, "3/602"],
    ["求美林", "3 602 周明", undefined, "3/602"],
    ["求美林", "3号楼602毛毛妈", undefined, "3/602"],
    ["求美林", "3-602 Min", undefined, "3/602"],
    ["求美林", "3-602 Packard", undefined, "3/602"],
    ["3-602张阿姨求美林", undefined, undefined, "3/602"],
    ["求抽纸 100-200张", undefined, undefined, "/"],
    ["求美林", "13812345678", undefined, "/"],
    ["求美林", undefined, "5号楼群", "5/"],
    ["求美林", undefined, "5号楼业主群", "5/"],
    ["求美林", undefined, "12栋邻居", "12/"],
    ["求美林", undefined, "Building 5 neighbours", "5/"],
    ["求美林", undefined, "12号群", "12/"],
    ["求美林", undefined, "5号楼6号楼邻居", "/"],
    ["求美林", undefined, "3-5号楼群", "/"],
    ["求美林", undefined, "1、2号楼群", "/"],
    ["求美林", undefined, "阳光花园业主群", "/"],
    ["求美林", "小王", "5号楼群", "5/"],
    ["求美林", "602 小王", "5号楼群", "5/602"],
    ["求美林", "1203 小王", "5号楼群", "5/1203"],
    ["求美林", "602 小王", undefined, "/"],
    ["求美林", "5602 小王", "5号楼群", "5/"],
    ["求美林", "602室 小王", "5号楼群", "5/602"],
    ["求美林", "3-602 小王", "5号楼群", "3/602"],
    // The text comes first
    ["求美林 5-301", "3-602 小王", undefined, "5/301"],
    ["求美林 5号楼", "3-602 小王", undefined, "5/"],
    ["求美林 3号楼", "3-602 小王", undefined, "3/602"],
    ["求美林 301室", "3-602 小王", undefined, "3/301"],
    ["求美林 301室", "5号楼 李姐", undefined, "5/301"],
    ["求美林 301室", undefined, "5号楼群", "5/301"],
    ["求美林 7号楼", undefined, "5号楼群", "7/"],
    ["帮5号楼王阿婆求美林", "3-602 小王", "3号楼群", "5/"],
  ])("%s by %s in %s → %s", (text, name, chatName, expected) => {
    const around = {
      ...(name !== undefined && { name }),
      ...(chatName !== undefined && { chatName }),
    };
    expect(at(text, around)).toBe(expected);
  });
});

test.each([
  ["3-602 小王", "小王"],
  ["3-602 张三", "张三"],
  ["3-602 Min", "Min"],
  ["小王 3-602", "小王"],
  ["3-602小王", "小王"],
  ["3-602-小王", "小王"],
  ["3-602（小王）", "小王"],
  ["【3-602】小王", "小王"],
  ["1#101(李姐)", "李姐"],
  ["5号楼王阿姨", "王阿姨"],
  ["5号楼 李姐", "李姐"],
  ["五号楼李姐", "李姐"],
  ["12号602王先生", "王先生"],
  ["3602 王", "王"],
  ["3 602 小王", "小王"],
  ["12-2-501 老张", "老张"],
  ["Bldg 3 Amy", "Amy"],
  ["Amy | B3-602", "Amy"],
  ["小王🌸3-602", "小王🌸"],
  ["小王", "小王"],
  ["Mary Ann", "Mary Ann"],
  ["3-602", "邻居"],
  ["5号楼", "邻居"],
  ["陳小姐 3號樓", "陳小姐"],
])("%s is called %s", (name, called) => {
  expect(calledName(name)).toBe(called);
});

test.each([
  ["求美林 3-602 谢谢", ["3-602"]],
  ["３号楼６０２室 求美林", ["３号楼６０２室"]],
  ["Apt 5C, Building 3", ["Apt 5C", "Building 3"]],
])("%s says where in %j", (text, expected) => {
  const n = normalise(text);
  expect(findPlace(n).spans.map(({ start, end }) => n.typed.slice(start, end))).toEqual(expected);
});

test("any text: addresses lie inside it, in order and apart; names are never empty", () => {
  const piece = fc.constantFrom(
    "3",
    "602",
    "号楼",
    "-",
    "#",
    "栋",
    "座",
    "室",
    "单元",
    "楼",
    "弄",
    "号",
    "building ",
    "apt ",
    " ",
    "b",
    "一",
    "十",
    "小王",
    "(",
    "，",
  );
  const raw = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(raw, raw, raw, (text, name, chatName) => {
      const n = normalise(text);
      let last = 0;
      for (const { start, end } of findPlace(n, { name, chatName }).spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(n.text.length);
        last = end;
      }
      if (name !== "") expect(calledName(name)).not.toBe("");
    }),
    { numRuns: 2000 },
  );
});
