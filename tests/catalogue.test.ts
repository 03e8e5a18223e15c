import { describe, expect, test } from "vitest";
import type { Thing } from "../src/model.ts";
import { catalogue } from "../src/understand/catalogue/catalogue.ts";

const byId = new Map(catalogue.map((thing) => [thing.id, thing]));
const fold = (name: string) => name.normalize("NFKC").toLowerCase().replaceAll("'", "");
const one = (name: string) =>
  name.replace(/(?<=[a-z]{3})ies$/, "y").replace(/(?<=[a-z]{2}[^s])s$/, "");
const namesOf = (thing: Thing) => [
  ...new Set([thing.zh, thing.en, ...thing.aliases, ...(thing.weak ?? [])]),
];
const thingsNamed = (name: string) =>
  catalogue.filter((thing) => namesOf(thing).some((own) => fold(own) === fold(name)));
const idOf = (name: string) => thingsNamed(name).map((thing) => thing.id);

/** Every wider thing, near and far; throws where a chain comes back to its start. */
const widerThan = (id: string, path: readonly string[] = []): string[] => {
  if (path.includes(id)) throw new Error(`cycle: ${[...path, id].join(" > ")}`);
  return (byId.get(id)?.isA ?? []).flatMap((up) => [up, ...widerThan(up, [...path, id])]);
};
const offending = (breaks: (thing: Thing) => boolean) =>
  catalogue.filter(breaks).map((thing) => thing.id);

describe("the catalogue as a whole", () => {
  test("holds at least 650 entries", () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(650);
  });

  test("gives each thing its own id, in lower case with dashes", () => {
    expect(byId.size).toBe(catalogue.length);
    expect(offending(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test("lets each name, plural or not, belong to one thing only", () => {
    const owners = new Map<string, Set<string>>();
    for (const thing of catalogue) {
      for (const name of namesOf(thing).map(fold).map(one)) {
        owners.set(name, (owners.get(name) ?? new Set()).add(thing.id));
      }
    }
    const shared = [...owners].filter(([, ids]) => ids.size > 1);
    expect(shared.map(([name, ids]) => `${name}: ${[...ids].join(", ")}`)).toEqual([]);
  });

  test("ends the id of a medicine for children or infants with whom it is for", () => {
    const made = (thing: Thing) =>
      thing.kind === "medicine" && thing.isA?.some((one) => /^fever/.test(one));
    expect(
      offending((thing) => {
        const ending = /-(child|infant)\b/.exec(thing.id)?.[1];
        return made(thing) === true && ending !== (thing.for === "adult" ? undefined : thing.for);
      }),
    ).toEqual([]);
  });

  test("repeats no name inside a row", () => {
    expect(
      offending((thing) => {
        const listed = [...thing.aliases, ...(thing.weak ?? [])].map(fold);
        return new Set(listed).size !== listed.length;
      }),
    ).toEqual([]);
  });

  test("keeps one-character names weak, and no name blank or padded", () => {
    const short = (name: string) => [...name].length < 2 || /^[a-z]{1,2}$/i.test(name);
    expect(
      offending((thing) =>
        namesOf(thing).some((name) => short(name) && !(thing.weak ?? []).includes(name)),
      ),
    ).toEqual([]);
    expect(
      offending((thing) => namesOf(thing).some((name) => !name || name !== name.trim())),
    ).toEqual([]);
  });

  test("names each thing in Chinese and in English", () => {
    expect(offending(({ en }) => !/^[\p{Script=Latin}]/u.test(en))).toEqual([]);
    const untranslated = offending(({ zh }) => !/\p{Script=Han}/u.test(zh));
    expect(untranslated).toEqual(["dayquil", "nyquil", "theraflu", "lemsip", "paxlovid"]);
  });

  test("points only to wider things that exist, and never in a circle", () => {
    expect(offending((thing) => (thing.isA ?? []).some((up) => !byId.has(up)))).toEqual([]);
    for (const { id } of catalogue) expect(() => widerThan(id)).not.toThrow();
  });

  test("counts every thing in something", () => {
    expect(offending(({ units }) => !units || units.length === 0)).toEqual([]);
  });

  test("prints no dose and no strength", () => {
    const dose =
      /\d\s*(mg|毫克|ml|毫升|mcg|微克|μg|g\b|克|iu)|每公斤|\/kg|一日\d|一次\d|twice a day|per dose/i;
    const said = (thing: Thing) => namesOf(thing).join("\n");
    expect(offending((thing) => dose.test(said(thing)))).toEqual([]);
    expect(offending(({ source }) => /\d\s*(mg|毫克|ml|毫升)/i.test(source ?? ""))).toEqual([]);
  });
});

describe("medicines", () => {
  const medicines = catalogue.filter(({ kind }) => kind === "medicine");

  test("each name where its row was checked", () => {
    expect(medicines.filter(({ source }) => !source).map(({ id }) => id)).toEqual([]);
  });

  test("are alone in carrying ingredients and guards", () => {
    expect(
      offending((t) => t.kind !== "medicine" && (!!t.guard || !!t.ingredients || !!t.source)),
    ).toEqual([]);
  });

  test.each([
    ["Paxlovid", "prescription"],
    ["奈玛特韦", "prescription"],
    ["利托那韦", "prescription"],
    ["P药", "prescription"],
    ["阿兹夫定", "prescription"],
    ["奥司他韦", "prescription"],
    ["达菲", "prescription"],
    ["抗生素", "prescription"],
    ["阿莫西林", "prescription"],
    ["头孢", "prescription"],
    ["阿奇霉素", "prescription"],
    ["复方甘草片", "prescription"],
    ["右美沙芬", "controlled"],
    ["思诺思", "controlled"],
    ["安眠药", "controlled"],
    ["可待因", "controlled"],
    ["codeine", "controlled"],
  ])("%s is guarded: %s", (name, guard) => {
    expect(thingsNamed(name).map((thing) => thing.guard)).toEqual([guard]);
  });

  test("a thing that only widens to guarded ones is guarded too", () => {
    expect(offending((t) => !t.guard && widerThan(t.id).some((up) => byId.get(up)?.guard))).toEqual(
      [],
    );
  });

  test.each([
    ["布洛芬", "ibuprofen"],
    ["芬必得", "ibuprofen"],
    ["布诺芬", "ibuprofen"],
    ["儿童布洛芬", "ibuprofen-child"],
    ["美林", "ibuprofen-child"],
    ["children's ibuprofen", "ibuprofen-child"],
    ["小美林", "ibuprofen-infant"],
    ["泰诺林", "paracetamol"],
    ["Tylenol", "paracetamol"],
    ["泰诺", "tylenol-cold"],
    ["儿童泰诺", "tylenol-child-unclear"],
    ["泰诺安", "tylenol-night"],
    ["百服宁", "paracetamol"],
    ["日夜百服宁", "day-night-bufferin"],
    ["莲花清瘟", "lianhua"],
    ["抗原", "antigen-test"],
    ["体温计", "thermometer"],
    ["温度计", "thermometer"],
    ["灯泡坏了", "light-repair"],
    ["灯泡", "light-bulb"],
  ])("%s is %s", (name, id) => {
    expect(idOf(name)).toEqual([id]);
  });

  test("the contract's names stand", () => {
    expect(byId.get("ibuprofen-child")).toMatchObject({
      zh: "儿童布洛芬",
      en: "children's ibuprofen",
    });
    expect(byId.get("thermometer")).toMatchObject({ zh: "体温计", en: "thermometer", lend: true });
  });

  test("paracetamol is told wherever a paracetamol product is listed", () => {
    const products = ["泰诺", "泰诺安", "快克", "白加黑", "日夜百服宁", "999感冒灵", "维C银翘片"];
    for (const name of products) {
      expect(
        thingsNamed(name).map(({ ingredients }) => ingredients),
        name,
      ).toEqual([expect.arrayContaining(["paracetamol"])]);
    }
  });

  test("a form for children never stands in for one for adults, nor the reverse", () => {
    const crosses = (from: readonly string[], to: readonly string[]) =>
      medicines
        .filter((t) => from.includes(t.for ?? ""))
        .flatMap((t) => widerThan(t.id).map((up) => [t.id, up, byId.get(up)?.for ?? ""]))
        .filter(([, , whom]) => to.includes(whom ?? ""));
    expect(crosses(["infant", "child"], ["adult"])).toEqual([]);
    expect(crosses(["adult"], ["infant", "child"])).toEqual([]);
    expect(widerThan("ibuprofen-child")).toEqual(["fever-reducer-child"]);
    expect(widerThan("ibuprofen-infant")).toEqual(["fever-reducer-child"]);
    expect(widerThan("ibuprofen")).toContain("fever-reducer");
    expect(widerThan("ibuprofen")).not.toContain("fever-reducer-child");
  });
});
