// Numbers as people write them, in figures and in both languages.

const figures: ReadonlyMap<string, number> = new Map(
  Object.entries({
    零: 0,
    〇: 0,
    一: 1,
    二: 2,
    两: 2,
    俩: 2,
    三: 3,
    仨: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
  }),
);

/** English number words that people write out. */
export const englishNumbers = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
};
const english: ReadonlyMap<string, number> = new Map(Object.entries(englishNumbers));

function readChinese(written: string): number | undefined {
  let total = 0;
  let figure: number | undefined;
  let lastTen = 0;
  for (const char of written) {
    const value = figures.get(char);
    if (value !== undefined) {
      if (figure !== undefined && figure !== 0) return undefined;
      figure = value;
      continue;
    }
    const ten = char === "十" ? 10 : char === "百" ? 100 : char === "千" ? 1000 : 0;
    if (ten === 0 || (lastTen !== 0 && ten >= lastTen)) return undefined;
    total += (figure ?? 1) * ten;
    figure = undefined;
    lastTen = ten;
  }
  // 一百五 is 150, as it is said.
  const rest =
    figure === undefined
      ? 0
      : lastTen >= 100 && !written.includes("零")
        ? figure * (lastTen / 10)
        : figure;
  return written === "" ? undefined : total + rest;
}

/** 12, 0.5, 1/2, 十二, 两, twelve; nothing for anything else. */
export function readNumber(written: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(written)) return Number(written);
  const parts = /^(\d+)\/(\d+)$/.exec(written);
  if (parts !== null) {
    const below = Number(parts[2]);
    return below === 0 ? undefined : Number(parts[1]) / below;
  }
  if (written === "半" || written === "half") return 0.5;
  return english.get(written) ?? readChinese(written);
}
