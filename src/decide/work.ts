import type {
  Change,
  Chat,
  ChatId,
  Instant,
  Lang,
  MessageId,
  Pairing,
  Post,
  ResidentId,
} from "../model.ts";
import type { About, TextName, Wording } from "../texts/texts.ts";
import {
  type Amount,
  type Caution,
  type Listed,
  type Pair,
  type Person,
  togetherOf,
} from "../texts/words.ts";
import { apply } from "./apply.ts";
import {
  type Board,
  chatOf,
  neighbourhoodOf,
  pairingOf,
  pairingsOf,
  postOf,
  residentOf,
} from "./board.ts";
import { cautionsOf } from "./cautions.ts";
import { goesInPrivate, waitsForPrivate } from "./doors.ts";

/** What the bot means to tell whom. */
export interface Say {
  readonly chat: ChatId;
  /** In more than one language where one chat holds both sides of a pairing in two. */
  readonly langs: readonly Lang[];
  readonly wording: Wording;
  readonly to: readonly Person[];
  readonly replyTo?: MessageId;
  readonly repeat: boolean;
  /** Where the platform can react, this instead of the words; with `quiet`, nothing where it cannot. */
  readonly emoji?: string;
  readonly quiet?: true;
  /** Below the line, where the platform has buttons. */
  readonly buttons?: readonly (readonly SaidButton[])[];
  /** Shown to who pressed a button, and to nobody else. */
  readonly toast?: true;
  /** It has waited already: said whatever the noise budget of the hour. */
  readonly waited?: true;
  /** Somebody is in danger. */
  readonly urgent?: true;
}

/** A button that comes back as a press, or one that opens the presser's own conversation with the bot. */
export type SaidButton = { readonly wording: Wording } & (
  | { readonly data: string }
  | { readonly opens: string }
);

/** A decision in the making: the board as it will be, and how it came to that. */
export interface Work {
  board: Board;
  readonly start: Board;
  readonly at: Instant;
  readonly changes: Change[];
  readonly says: Say[];
}

export const begin = (board: Board, at: Instant): Work => ({
  board,
  start: board,
  at,
  changes: [],
  says: [],
});

/** Takes a change into the decision; what follows sees the board with it. */
export function change(work: Work, ...changes: readonly Change[]): void {
  for (const one of changes) {
    work.board = apply(work.board, one);
    work.changes.push(one);
  }
}

interface SayOptions {
  readonly lang?: Lang;
  readonly langs?: readonly Lang[];
  readonly to?: readonly Person[];
  readonly replyTo?: MessageId;
  readonly repeat?: boolean;
  readonly emoji?: string;
  readonly quiet?: true;
  readonly buttons?: NonNullable<Say["buttons"]>;
  readonly toast?: true;
  readonly urgent?: true;
}

/** Says a line in a chat, in the chat's language unless another is given; nothing where the bot is not any more. */
export function say<K extends TextName>(
  work: Work,
  chat: ChatId,
  text: K,
  about: About<K>,
  options: SayOptions = {},
): void {
  if (chatOf(work.board, chat)?.gone) return;
  const { lang, langs, repeat = false, ...rest } = options;
  const to = (options.to ?? []).filter(({ id }) => !isPool(id));
  const spoken = langs ?? [lang ?? chatOf(work.board, chat)?.lang ?? "zh"];
  work.says.push({ chat, langs: spoken, wording: { text, about } as Wording, to, repeat, ...rest });
}

export const zoneOf = (work: Work): string => neighbourhoodOf(work.board).zone;

export const minutesAfter = (at: Instant, minutes: number): Instant =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** Who receives: with a neighbour who asks for another, both are named, and the other's building. */
function receiverOf(board: Board, pairing: Pairing, need: Post | undefined): Person {
  if (need?.onBehalfOf === undefined) return personOf(board, pairing.receiver, need?.building);
  const { building: _, ...person } = personOf(board, pairing.receiver);
  return {
    ...person,
    asksFor: need.onBehalfOf,
    ...(need.building !== undefined && { building: need.building }),
  };
}

export function personOf(board: Board, id: ResidentId, building?: string): Person {
  const resident = residentOf(board, id);
  const where = building ?? resident?.building;
  return {
    id,
    name: resident?.name ?? id.slice(id.indexOf(":") + 1),
    ...(where !== undefined && { building: where }),
    ...(resident?.handle !== undefined && { handle: resident.handle }),
    ...(resident?.optedOut && { unmentioned: true as const }),
  };
}

/** The committee's stock gives under this name; it is nobody's account. */
export const POOL: ResidentId = "pool:药库";
export const isPool = (id: ResidentId): boolean => id === POOL;

/** What of a post is still looked for or left. */
export function openAmounts(post: Post): Amount[] {
  const open = post.lines.filter((line) => line.open > 0);
  return (open.length > 0 ? open : post.lines).map((line) => ({
    thing: line.thing,
    ...(line.some ? {} : { quantity: line.open > 0 ? line.open : line.asked }),
    ...(line.unit && { unit: line.unit }),
  }));
}

/** What of a post was asked or offered in all. */
export const amountsOf = (post: Post): Amount[] =>
  post.lines.map(({ thing, asked, unit, some }) => ({
    thing,
    ...(some ? {} : { quantity: asked }),
    ...(unit && { unit }),
  }));

export function listed(board: Board, post: Post): Listed {
  return {
    no: post.no,
    by: personOf(board, post.by, post.building),
    amounts: openAmounts(post),
    urgent: post.urgent === true,
    ...(post.for && { whom: post.for }),
    state: post.state,
    ...(post.due && { due: post.due }),
  };
}

export function pairOf(board: Board, pairing: Pairing): Pair {
  const need = postOf(board, pairing.need);
  const offer = postOf(board, pairing.offer);
  const line = need?.lines[pairing.needLine];
  const given = offer?.lines[pairing.offerLine];
  const unit = line?.unit ?? given?.unit;
  // Where the receiver named no unit, what is given is told as the giver counts it.
  const ownCount = line?.unit === undefined && given?.unit !== undefined && pairing.draw > 0;
  const thing = given?.thing ?? line?.thing ?? { text: "" };
  return {
    need: pairing.need,
    offer: pairing.offer,
    thing: thing.id === undefined ? (line?.thing ?? thing) : thing,
    quantity: ownCount ? pairing.draw : pairing.quantity,
    ...(unit && { unit }),
    receiver: receiverOf(board, pairing, need),
    giver: personOf(board, pairing.giver, offer?.building),
    lend: pairing.mode === "lend",
    sameBuilding: need?.building !== undefined && need.building === offer?.building,
    urgent: need?.urgent === true,
    ...(pairing.onItsWay && { onItsWay: true as const }),
    ...(goesInPrivate(board, pairing) && { inPrivate: true as const }),
    ...(waitsForPrivate(board, pairing) && { waitsForPrivate: true as const }),
    ...(pairing.mode === "lend" && isClean(board, pairing) && { cleaned: true as const }),
    ...(need?.for && { whom: need.for }),
  };
}

/** What has to be heeded with these pairings and was not said yet. */
function cautionsIn(
  work: Work,
  pairings: readonly Pairing[],
  heed: ReadonlySet<number>,
): Caution[] {
  return pairings.flatMap(({ id, need }) => {
    const pairing = pairingOf(work.board, id);
    if (pairing === undefined || (pairing.cautioned && !heed.has(id))) return [];
    const found = cautionsOf(work.board, pairing);
    return found.map((what) => ({ what, no: need }));
  });
}

/** What a line about pairings can be answered with, besides words. */
function buttonsFor(text: string, pairs: readonly Pair[]): NonNullable<Say["buttons"]> {
  // Of several who are asked each answers in words.
  if (text === "bringBack" || text === "asked") return [];
  const first = text === "paired" ? "agreed" : "handed";
  const rows = togetherOf(pairs);
  const wait = pairs.find((pair) => pair.waitsForPrivate);
  const door = { text: "buttonPrivate", about: {} } as const;
  const signals = rows.map(([{ need, offer }]): SaidButton[] => {
    const about = rows.length > 1 ? { no: need } : {};
    return [
      {
        wording: { text: first === "agreed" ? "buttonAgreed" : "buttonHanded", about },
        data: `${first} ${need} ${offer}`,
      },
      { wording: { text: "buttonFailed", about }, data: `failed ${need} ${offer}` },
    ];
  });
  return wait ? [...signals, [{ wording: door, opens: `p${wait.need}` }]] : signals;
}

/** Whoever had it before said that it was cleaned. */
function isClean(board: Board, { id, offer, offerLine }: Pairing): boolean {
  const before = pairingsOf(board, offer).filter(
    (one) => one.state === "returned" && one.offerLine === offerLine && one.id < id,
  );
  return (
    before.sort((a, b) => ((a.returnedAt ?? "") < (b.returnedAt ?? "") ? -1 : 1)).at(-1)
      ?.cleaned === true
  );
}

export const amountOf = (board: Board, pairing: Pairing): Amount => {
  const { thing, quantity, unit } = pairOf(board, pairing);
  return { thing, ...(quantity !== undefined && { quantity }), ...(unit && { unit }) };
};

/** Says a line about pairings in each chat concerned: in the language of its posts, in both where one chat holds both. */
export function sayToPairs(
  work: Work,
  pairings: readonly Pairing[],
  text: "paired" | "asked" | "agreed" | "nudge" | "bringBack",
  answered?: { readonly chat: ChatId; readonly id: MessageId },
  /** Pairings whose cautions have waited with their line. */
  heed: ReadonlySet<number> = new Set(),
): void {
  const chats = new Map<ChatId, { pairs: Pairing[]; langs: Set<Lang> }>();
  for (const pairing of pairings) {
    for (const post of [postOf(work.board, pairing.need), postOf(work.board, pairing.offer)]) {
      if (post === undefined) continue;
      const heard = chats.get(post.chat) ?? { pairs: [], langs: new Set<Lang>() };
      if (!heard.pairs.includes(pairing)) heard.pairs.push(pairing);
      heard.langs.add(post.lang);
      chats.set(post.chat, heard);
    }
  }
  const told = text === "paired" || text === "agreed" ? cautionsIn(work, pairings, heed) : [];
  for (const [chat, { pairs, langs }] of chats) {
    const cautions = told.filter(({ no }) => pairs.some(({ need }) => need === no));
    const about = { pairs: pairs.map((pairing) => pairOf(work.board, pairing)), cautions };
    const to = about.pairs.flatMap((pair) => [pair.receiver, pair.giver]);
    const reply = answered?.chat === chat ? { replyTo: answered.id } : {};
    const buttons = buttonsFor(text, about.pairs);
    say(work, chat, text, about, { langs: [...langs], to, repeat: true, buttons, ...reply });
  }
  for (const { id, need } of pairings)
    if (told.some(({ no }) => no === need)) change(work, { type: "cautioned", pairing: id });
}

/** A chat's own row, or what holds for a chat without one. */
export const chatRow = (board: Board, id: ChatId): Chat =>
  chatOf(board, id) ?? { id, scope: "private", lang: "zh", ...usualHours };

export const usualHours = { quietFrom: "23:30", quietTo: "07:00", digestAt: "19:30" } as const;
