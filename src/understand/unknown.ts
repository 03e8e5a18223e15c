// Things that are in no catalogue, kept as typed: when do two of them mean the same?

import { normalise } from "./normalise.ts";
import { slipsBetween } from "./slips.ts";
import { byEar } from "./sounds.ts";

const measures = "个盒袋包瓶箱桶斤把只根棵颗块片支条件张台份罐些点粒板双套副对卷提本辆架位种";
const zhNumber = "[0-9.]+|[一二三四五六七八九十两俩几半]+|多";

const zhFront = new RegExp(
  `^(?:(?:请问|麻烦|谢谢|求助|急求|急需|求|想要|需要|要|借用|借|收|送|出|有没有|有|谁家|哪位|多余的?|富余的?|闲置的?|一些|一点儿?|这种|那种|(?:${zhNumber})(?:[${measures}]|公斤|毫升|人份))的?)+(?=[\\u4e00-\\u9fffa-z0-9]{2})`,
);
const zhBack = new RegExp(
  `(?:吗|呢|吧|呀|啊|嘛|哦|谢谢|谢了|可以吗|有吗|一下|的|(?:${zhNumber})(?:[${measures}]|公斤|毫升|人份)|[x×*][0-9]+)+$`,
);
const enFiller =
  /\b(?:a|an|the|some|any|my|our|your|spare|extra|old|used|unused|please|thanks|of|few|couple|pair|pairs|box|boxes|pack|packs|packet|packets|bag|bags|bottle|bottles|piece|pieces|pcs|one|two|three|four|five|six|\d{1,3})\b/g;

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/**
 * One canonical spelling of an unknown thing: without amounts, measure words, politeness, spaces and
 * plural endings. Equal keys are the same thing; `sameUnknown` also forgives small slips.
 */
export function unknownKey(text: string): string {
  const plain = normalise(text).text.replaceAll(/[^\p{L}\p{N}. *×-]/gu, " ");
  const bare = plain.trim().replace(zhBack, "").trim().replace(zhFront, "").trim();
  const words = bare
    .replaceAll(/[-*×.]/g, " ")
    .replaceAll(enFiller, " ")
    .split(/\s+/)
    .filter((word) => word !== "")
    .map(singular);
  const key = words.join("");
  const short = key.replace(/(?<=[\u4e00-\u9fff]{2})[子儿]$/, "");
  return short === "" ? plain.replaceAll(/[ -*×.]/g, "") : short;
}

/** Whether two names in no catalogue mean one thing. */
export function sameUnknown(a: string, b: string): boolean {
  const left = unknownKey(a);
  const right = unknownKey(b);
  if (left === "" || right === "") return false;
  if (left === right) return true;
  const latin = /^[a-z0-9]+$/;
  if (latin.test(left) && latin.test(right)) {
    const shorter = Math.min(left.length, right.length);
    const digits = (key: string): string => key.replaceAll(/[^0-9]/g, "");
    if (digits(left) !== digits(right)) return false;
    return slipsBetween(left, right) <= (shorter >= 10 ? 2 : shorter >= 6 ? 1 : 0);
  }
  const han = /[\u4e00-\u9fff]/g;
  return (left.match(han)?.length ?? 0) >= 3 && byEar(left) === byEar(right);
}
