// What is lent: for how many days, until when, and whether it came back clean.

import { describe, expect, test } from "vitest";
import { loanDays, saysBack, saysCleaned } from "../src/decide/loans.ts";
import type { ThingRef } from "../src/model.ts";
import { catalogue } from "../src/understand/catalogue/catalogue.ts";
import { findCommand } from "../src/understand/commands.ts";

const thing = (id: string): ThingRef => {
  const row = catalogue.find((one) => one.id === id);
  if (row === undefined) throw new Error(`the catalogue has no ${id}`);
  return { ...row, text: row.zh };
};

describe("a loan is for as long as is usual for its thing", () => {
  test.each([
    ["oximeter", 2],
    ["thermometer", 2],
    ["ladder", 1],
    ["drill", 1],
    ["wheelchair", 7],
    ["pushchair", 7],
    ["umbrella", 3],
  ])("%s for %i days", (id, days) => expect(loanDays(thing(id))).toBe(days));

  test("every ear thermometer is a thermometer", () => {
    const ear = catalogue.filter(({ isA }) => isA?.includes("thermometer"));
    expect(ear.length).toBeGreaterThan(0);
    for (const one of ear) expect(loanDays({ ...one, text: one.zh })).toBe(2);
  });

  test("what nobody listed for three", () => expect(loanDays({ text: "豆浆机" })).toBe(3));
});

describe("the time said is when it comes back, not when it is needed", () => {
  test.each([
    "想借一下血氧仪,周日还",
    "血氧仪可以借,周日前还我",
    "借梯子用到明天中午",
    "could I borrow a ladder until Sunday?",
    "I have a drill to lend, back by Sunday please",
    "need a ladder, will return it tomorrow",
  ])("%s", (text) => expect(saysBack(text)).toBe(true));

  test.each([
    "谁有梯子借一下?明天下午三点要用",
    "周日还需要一架梯子",
    "还有梯子吗,明天要用",
    "还没借到梯子,明天要用",
    "need a ladder by Sunday",
    "借到了吗",
  ])("but not: %s", (text) => expect(saysBack(text)).toBe(false));
});

describe("it came back clean", () => {
  test.each([
    "血氧仪还了,已消毒",
    "还了,消过毒了",
    "用酒精擦过了,还给你了",
    "returned the oximeter, cleaned",
    "brought it back, disinfected",
    "returned it, wiped down",
  ])("%s", (text) => expect(saysCleaned(text)).toBe(true));

  test.each([
    "血氧仪还了,没消毒",
    "还了,还没消毒",
    "擦干净了,还给你了",
    "returned it, not cleaned",
    "brought it back, haven't cleaned it",
  ])("but not: %s", (text) => expect(saysCleaned(text)).toBe(false));

  test.each([
    "已消毒",
    "消毒过了",
    "都消过毒了",
    "用酒精擦过了。",
    "cleaned it",
    "I've disinfected it",
  ])("said by itself: %s", (text) => expect(findCommand(text, false)?.name).toBe("cleaned"));

  test.each(["要消毒吗", "消毒液有吗", "明天小区消毒", "cleaned the kitchen", "擦了"])(
    "but this is chatter: %s",
    (text) => expect(findCommand(text, false)).toBeUndefined(),
  );
});
