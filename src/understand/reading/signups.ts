// 接龙 and other sign-up lists.

import type { Reading } from "../../model.ts";
import type { Normalised } from "../normalise.ts";
import { placeSpans } from "../places.ts";
import { findQuantities } from "../quantities.ts";
import type { ReadContext } from "../read.ts";
import { langOf } from "../slots.ts";
import { findThings, refOf } from "../things.ts";
import { lineOf } from "./lines.ts";

const numbered = /^ ?(?:\d{1,3}[.、)]|[①-⑳]) ?(?<rest>.*)$/u;
const signupHead =
  /接龙|#?group note|\bsign[- ]?ups?\b|\b(?:add|put) your names?\b|\bwho'?s (?:in|coming)\b|^#|报名/u;

export function signupIn(n: Normalised, context: ReadContext): Reading | undefined {
  if (!n.text.includes("\n")) return undefined;
  const rows = n.text.split("\n");
  const entries = rows.filter((row) => numbered.test(row));
  if (entries.length === 0) return undefined;
  const first = rows.findIndex((row) => numbered.test(row));
  const head = rows.slice(0, first).join(" ");
  const titled = signupHead.test(head);
  if (
    !titled &&
    (entries.length < 2 ||
      /求|需|缺|急|要|有|送|出|\b(?:need|iso|looking|offer|have|free|spare|giving)\b/.test(head))
  )
    return undefined;
  const found = findThings(n, context.words).filter(({ weak }) => !weak);
  if (!titled) {
    const names = entries.filter((row) => /[\p{L}]{2,}/u.test(row.replace(/^ ?\d+[.、)] ?/u, "")));
    if (found.length === 0 || names.length < 2 || !entries.every((row) => hasName(row)))
      return undefined;
  }
  const quantities = findQuantities(n);
  const from = rows.slice(0, first).reduce((sum, row) => sum + row.length + 1, 0);
  const listed = found.filter(({ start }) => start >= from);
  const place = { spans: placeSpans(n) };
  const lines = listed.map((thing) => {
    const rowStart = n.text.lastIndexOf("\n", thing.start) + 1;
    const rowEnd = n.text.indexOf("\n", thing.end);
    const own = quantities.filter(
      (one) =>
        one.start >= rowStart &&
        (rowEnd < 0 || one.end <= rowEnd) &&
        !place.spans.some((span) => one.start < span.end && span.start < one.end),
    );
    const near = own.find((one) => one.start >= thing.end) ?? own[0];
    return lineOf(refOf(thing, n), near);
  });
  return {
    intent: "signup",
    confidence: titled ? 0.97 : 0.8,
    lines,
    lang: langOf(n.text),
    rule: titled ? "signup titled" : "signup numbered names",
  };
}

/** "1. 王阿姨 布洛芬 2盒": a name stands before the rest. */
const hasName = (row: string): boolean =>
  /^ ?\d{1,3}[.、)] ?(?:[\p{Script=Han}]{2,4}|[a-z]+|\d+-\d+ ?\S{1,4})[ ::,]+\S/u.test(row);
