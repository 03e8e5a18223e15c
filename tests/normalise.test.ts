import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineLimit, linesLimit, normalise } from "../src/understand/normalise.ts";

describe("one spelling for many", () => {
  test.each([
    // Width, case, script
    ["求美林！３号楼６０２", "求美林!3号楼602"],
    ["Ｎ９５　口罩", "n95 口罩"],
    ["誰家有布洛芬（混懸液）？", "谁家有布洛芬(混悬液)?"],
    ["急需退燒貼與體溫計", "急需退烧贴与体温计"],
    ["嬰兒推車、電鑽、輪椅", "婴儿推车、电钻、轮椅"],
    ["ISO Spare MASKS", "iso spare masks"],
    ["3＃602", "3#602"],
    ["1：30", "1:30"],
    ["5㎏ 100㎖", "5kg 100ml"],
    ["½盒", "1/2盒"],
    ["ﬁlter", "filter"],
    ["café", "café"],
    ["cafe\u0301", "café"],
    ["⽔", "水"],
    // Dashes and quotes
    ["3—602", "3-602"],
    ["3–602", "3-602"],
    ["3－602", "3-602"],
    ["don’t", "don't"],
    ["“美林”", '"美林"'],
    // Spaces
    ["  a   b\t c ", "a b c"],
    ["a\u00a0b\u3000c", "a b c"],
    ["a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["a \n b", "a\nb"],
    ["a\n\n\n\n\nb", "a\n\nb"],
    ["\n\na\n\n", "a"],
    ["a\u2028b", "a\nb"],
    // What is not seen
    ["布\u200b洛\u200c芬\ufeff", "布洛芬"],
    ["布\u00ad洛芬", "布洛芬"],
    ["\u202eabc\u202c", "abc"],
    ["a\u0000b\u0007c", "abc"],
    ["a\ud800b\udc00c", "abc"],
    ["a\u{e0041}b", "ab"],
    ["", ""],
    [" \u200b\n ", ""],
    // Emoji and list numbers stay
    ["🙏求美林😷", "🙏求美林😷"],
    ["👨‍👩‍👧 家", "👨‍👩‍👧 家"],
    ["❤️ 谢谢", "❤️ 谢谢"],
    ["👍🏽", "👍🏽"],
    ["1️⃣口罩", "1️⃣口罩"],
    ["①口罩", "①口罩"],
    ["🈶口罩", "🈶口罩"],
    ["𠮷野", "𠮷野"],
  ])("%j is read as %j", (raw, expected) => {
    expect(normalise(raw).text).toBe(expected);
  });

  test.each([
    ["求 ADVIL 兩盒", "advil", "ADVIL"],
    ["誰有退燒貼", "退烧贴", "退燒貼"],
    ["５ 個 Ｎ９５", "n95", "Ｎ９５"],
    ["5㎏ Rice", "rice", "Rice"],
    ["👨‍👩‍👧 𠮷 Masks", "masks", "Masks"],
    ["İzmir Masks", "masks", "Masks"],
  ])("in %j the person's own %s can be cut", (raw, word, own) => {
    const { text, typed } = normalise(raw);
    const at = text.indexOf(word);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(typed.slice(at, at + word.length)).toBe(own);
  });
});

describe("limits", () => {
  test("a line is cut, the next one is not", () => {
    const { text } = normalise(`${"一".repeat(5000)}\n第二行`);
    expect(text).toBe(`${"一".repeat(lineLimit)}\n第二行`);
  });
  test("only so many lines are read", () => {
    expect(normalise("a\n".repeat(5000)).text.split("\n")).toHaveLength(linesLimit);
  });
  test("no character is cut in half at the limit", () => {
    const { text } = normalise(`a${"😷".repeat(1000)}`);
    expect(text).toBe(`a${"😷".repeat((lineLimit - 2) / 2)}`);
    expect(text.length).toBeLessThanOrEqual(lineLimit);
  });
  test("a line that grows is cut too", () => {
    for (const line of normalise("ﷺ".repeat(1000)).text.split("\n")) {
      expect(line.length).toBeLessThanOrEqual(lineLimit);
    }
  });
});

describe("laws for any text", () => {
  const piece = fc.constantFrom(
    "A",
    "誰",
    "３",
    "😷",
    "\u200d",
    "\ufe0f",
    "\ud800",
    "\n",
    "\r",
    " ",
    "\u3000",
    "㎏",
    "İ",
    "ﷺ",
    "\u0301",
    "🈶",
    "①",
    "\u0000",
    "\u0085",
    "¨",
  );
  const raw = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
  );
  test("both forms are equally long and well formed", () => {
    fc.assert(
      fc.property(raw, (one) => {
        const { text, typed } = normalise(one);
        expect(typed).toHaveLength(text.length);
        expect(text).not.toMatch(/\p{Cs}/u);
        expect(typed).not.toMatch(/\p{Cs}/u);
        expect(text).not.toMatch(/\p{Cc}(?<!\n)|^\s|\s$| {2}|\n{3}| \n|\n /u);
      }),
      { numRuns: 3000 },
    );
  });
  test("reading what was read changes nothing, but for accents typed by themselves", () => {
    fc.assert(
      fc.property(raw, (one) => {
        fc.pre(!/\p{M}/u.test(one));
        const { text } = normalise(one);
        expect(normalise(text).text).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });
});
