// Emergencies: by their signs, or by how they look.

import type { Reading } from "../../model.ts";
import { looks } from "../guess.ts";
import type { Normalised } from "../normalise.ts";
import { findPlace } from "../places.ts";
import type { ReadContext } from "../read.ts";
import { harmless, signs } from "../rules/emergency.ts";
import { forWhom, langOf } from "../slots.ts";
import { placeOf } from "./readings.ts";

export function emergencyIn(n: Normalised, context: ReadContext): Reading | undefined {
  const text = n.text.slice(0, 2000);
  const sign = signs.find(({ pattern }) => pattern.test(text));
  if (!sign) return undefined;
  if (harmless.some(({ pattern }) => pattern.test(text))) {
    const left = text
      .split(/[。!?;\n]/u)
      .some(
        (sentence) =>
          signs.some(({ pattern }) => pattern.test(sentence)) &&
          !harmless.some(({ pattern }) => pattern.test(sentence)),
      );
    if (!left || /哈哈|\b(?:lol|haha)/.test(text)) return undefined;
  }
  return alarm(n, context, sign.name);
}

/** How sure the model must be of a danger that no sign names. */
const dangerAlone = 0.5;

/** Words without which nobody is in danger: it keeps the model away from ordinary talk. */
const mayBeDanger =
  /[摔跌倒晕昏血喘噎烧火烟煤燃救命死跳撞砸夹困吞烫伤疼痛抽搐吐吸麻瘫醒疯刀打120119]|\b(?:fall\w*|fell|floor|blood\w*|bleed\w*|breath\w*|chok\w*|burn\w*|fire|flames?|smoke|smell\w*|gas|help|die|dying|dead|kill\w*|jump\w*|hurt\w*|hit|trapped|stuck|swallow\w*|took|taken|pills?|pain|faint\w*|collapsed?|unconscious|respond\w*|answer\w*|wake|ambulance|police|999|911|120|119|knife|attack\w*|scream\w*|drown\w*|electr\w*|shock|seizure|stroke|heart|chest|head|lips|blue|pale|floppy|sense|move|moving)\b/;

export const looksLikeDanger = (text: string, masked: string): boolean =>
  text.length <= 300 &&
  mayBeDanger.test(text) &&
  !harmless.some(({ pattern }) => pattern.test(text)) &&
  looks(masked, undefined).emergency >= dangerAlone;

export function alarm(n: Normalised, context: ReadContext, sign: string): Reading {
  const text = n.text.slice(0, 2000);
  const place = findPlace(n, {
    ...(context.name !== undefined && { name: context.name }),
    ...(context.chatName !== undefined && { chatName: context.chatName }),
  });
  const whom = forWhom(text);
  return {
    intent: "emergency",
    confidence: 0.95,
    lines: [],
    ...placeOf(place),
    ...(whom && { for: whom }),
    urgent: true,
    lang: langOf(text),
    rule: `emergency ${sign}`,
  };
}
