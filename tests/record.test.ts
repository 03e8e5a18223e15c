// The committee's record as a sheet: what goes in comes out of it again, and nothing in it runs.

import fc from "fast-check";
import { expect, test } from "vitest";
import { recordCsv } from "../src/decide/record.ts";
import type { Change } from "../src/model.ts";
import { folded, founded, hour, pairing, post, resident } from "./contracts/changes.ts";

const handOver = (name: string): readonly Change[] => {
  const [need, offer] = [post(1, "need", 2), post(2, "offer", 4)];
  return [
    founded("home"),
    { type: "residentSet", resident: { ...resident(need.by), name } },
    { type: "residentSet", resident: { ...resident(offer.by), name: "老钱" } },
    { type: "posted", post: need },
    { type: "posted", post: offer },
    { type: "paired", pairing: pairing(1, need, offer, 2) },
    { type: "handed", pairing: 1, thanked: true, at: hour(2) },
    { type: "logged", entry: { id: "1", at: hour(1), by: offer.by, did: "close", no: 7 } },
    { type: "logged", entry: { id: "3", at: hour(1), by: offer.by, did: "pool in" } },
    { type: "logged", entry: { id: "2", at: hour(1), by: offer.by, did: "needs" } },
    {
      type: "stocked",
      movement: {
        ...{ id: 1, at: hour(3), thing: { text: "布洛芬", en: "ibuprofen" }, unit: "box" },
        ...{ quantity: -2, why: "out" },
      },
    },
  ];
};
const csvOf = (name: string, lang: "zh" | "en" = "zh") =>
  recordCsv(folded(handOver(name)), "Asia/Shanghai", lang);

test("says in order what was ordered, handed over and taken from the pool", () => {
  expect(csvOf("小王")).toBe(
    "\uFEFF时间,事项,编号,物品,数量,单位,给出,收到,经手,备注\r\n" +
      "2022-12-19 10:00,结,7,,,,,,老钱,\r\n" +
      "2022-12-19 11:00,交接,1,布洛芬,2,盒,老钱,小王,,已道谢\r\n" +
      "2022-12-19 12:00,出库,,布洛芬,-2,盒,,,,\r\n",
  );
  expect(csvOf("Tom", "en").split("\r\n")[2]).toBe(
    "2022-12-19 11:00,hand-over,1,布洛芬,2,box,老钱,Tom,,thanked",
  );
});

test("takes an old hand-over for the time it was agreed, when nobody kept its own", () => {
  const old = handOver("小王").map((one): Change => {
    if (one.type !== "handed") return one;
    const { at: _, ...rest } = one;
    return rest;
  });
  expect(recordCsv(folded(old), "Asia/Shanghai", "zh")).toContain("2022-12-19 09:00,交接");
});

/** A sheet's own reading of a line. */
function cells(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/gu)]
    .map(([, cell = ""]) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell))
    .slice(0, 10);
}

test.each(["=1+1", "+86", "-2", "@SUM(A1)", "\t=1", " =1", "＝1", '=HYPERLINK("x","y")', "\r=1"])(
  "%j is a name and no formula",
  (name) => {
    const receiver = cells(csvOf(name).split("\r\n")[2] ?? "")[7] ?? "";
    expect(receiver).toMatch(/^'/u);
  },
);

test("whatever a neighbour is called, the lines and the cells stay the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."小王,;\"'\r\n\t =+@x") }), (name) => {
      const lines = csvOf(name).split("\r\n");
      expect(lines).toHaveLength(5);
      const said = name.replaceAll(/[\r\n\t]+/gu, " ");
      expect(cells(lines[2] ?? "")[7]?.replace(/^'/u, "")).toBe(said.replace(/^'/u, ""));
    }),
  );
});
