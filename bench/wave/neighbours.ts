// The same world in a chat of the real bot: people say what they need and have, read what the bot posts, and answer it as
// people do. Nothing here knows how the bot decides; it hears readings and is heard.

import { apply } from "../../src/decide/apply.ts";
import {
  type Board,
  emptyBoard,
  nextDue,
  pairingsOf,
  postOf,
  underWay,
} from "../../src/decide/board.ts";
import { type Decision, decide } from "../../src/decide/decide.ts";
import { foundedAs, freshChat } from "../../src/decide/membership.ts";
import type { Say } from "../../src/decide/work.ts";
import type {
  Change,
  ChatId,
  ForWhom,
  Pairing,
  Reading,
  ReadLine,
  Speaker,
  ThingRef,
  Unit,
} from "../../src/model.ts";
import { word } from "../../src/texts/texts.ts";
import type { Listed, Pair, Person } from "../../src/texts/words.ts";
import { catalogue } from "../../src/understand/catalogue/catalogue.ts";
import { dayKey, type Run } from "./figures.ts";
import { Queue } from "./queue.ts";
import { chance, lognormal } from "./rng.ts";
import {
  type Answer,
  asleep,
  DAY,
  type Hidden,
  type ItemId,
  itemOf,
  type Need,
  nextMorning,
  type Offer,
  type Source,
  type World,
} from "./world.ts";

/**
 * What people do about a line of the bot, by its name in `texts`; a line that is not here is counted and no more.
 * `asks`: each giver of its `pairs` who has not agreed yet answers.
 * `lists`: its `posts` (or `post`) are shown to a whole chat, and who has some unposted may answer.
 * `reminds`: of its `pairs`, a receiver who never heard from the giver says that it came to nothing.
 * `checks`: the owner of its `posts` (or `post`, or `no`) says so if it is not needed any more.
 * `calls`: somebody of the committee sees to the need of its `posts` (or `post`, or `no`), and three out of five times can.
 * `calls off`: the giver (`partner`, `givers`) answers no earlier question about its `no`.
 */
const roles: Readonly<Record<string, Role>> = {
  paired: "asks",
  asked: "asks",
  settled: "calls off",
  nudge: "reminds",
  digest: "lists",
  wanted: "lists",
  deadline: "lists",
  ordered: "lists",
  stillNeeded: "checks",
  helpWanted: "calls",
  calledOff: "calls off",
};
type Role = "asks" | "lists" | "reminds" | "checks" | "calls" | "calls off";

/** The committee's order that turns wave mode on, as the reader would read it; posts to whole groups only with the ladder. */
const orders = {
  wave: { name: "wave", args: "on quiet" },
  ladder: { name: "wave", args: "on" },
};

export interface Options {
  readonly wave: boolean;
  /** Building chats have joined, and posts to a whole chat reach what nobody has posted. */
  readonly ladder: boolean;
  /** People say by when they need it and until when they have it, as the tables of the policies do. */
  readonly deadlines: boolean;
}
export const usual: Options = { wave: false, ladder: false, deadlines: true };

export interface BotRun extends Run {
  /** Lines of the bot in the chats of neighbours, by name. */
  readonly lines: ReadonlyMap<string, number>;
  /** Lines that are a reaction to a message where the platform can react. */
  readonly reactions: number;
  /** Lines in the committee's own chat, and to one resident alone. */
  readonly toCommittee: number;
  readonly inPrivate: number;
  /** Requests and reminders to one giver in one day, at most. */
  readonly mostCalled: number;
  readonly decisions: number;
  readonly handed: readonly Handed[];
  /** Needs that were heard as one said before, and needs that were not heard at all. */
  readonly again: number;
  readonly unheard: number;
  readonly board: Board;
}

/** A hand-over as it really was, in the world's units. */
export interface Handed {
  readonly need: Need;
  readonly from: Source & { readonly item: ItemId };
  readonly offer: number;
  readonly quantity: number;
  readonly t: number;
}

// ── Who and what ────────────────────────────────────────────────────────────────────────────────

const START = Date.parse("2022-12-15T16:00:00.000Z");
const founding = { id: "test", code: "K7Q2PLUM", zone: "Asia/Shanghai" };
const community = "test:community";
const committee = "test:committee";
const buildingChat = (building: number): ChatId => `test:building${building + 1}`;

const instantOf = (t: number) => new Date(START + Math.round(t * 60_000)).toISOString();
const minuteOf = (at: string) => (Date.parse(at) - START) / 60_000;

interface Named {
  readonly thing: string;
  /** How those say it who can take one or the other. */
  readonly wide?: string;
  readonly unit: Unit;
  /** How many of the unit one of the world's is. */
  readonly size?: number;
}
const names: Readonly<Record<ItemId, Named>> = {
  ibu: { thing: "ibuprofen", wide: "fever-reducer", unit: "pill" },
  apap: { thing: "paracetamol", wide: "fever-reducer", unit: "pill" },
  ibuS: { thing: "ibuprofen-child", wide: "fever-reducer-child", unit: "bottle" },
  apapS: { thing: "paracetamol-child", wide: "fever-reducer-child", unit: "bottle" },
  kit: { thing: "antigen-test", unit: "piece" },
  cold: { thing: "cold-medicine", unit: "sachet" },
  therm: { thing: "thermometer", unit: "piece" },
  oxi: { thing: "oximeter", unit: "piece" },
  alc: { thing: "medical-alcohol", unit: "ml", size: 100 },
  mask: { thing: "mask", unit: "piece" },
  errand: { thing: "errand", unit: "time" },
};
const sizeOf = (item: ItemId) => names[item].size ?? 1;

function thingOf(id: string): ThingRef {
  const found = catalogue.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the catalogue has no ${id}`);
  const { zh, en, kind, isA, ingredients, guard, lend, packs } = found;
  return {
    id,
    zh,
    en,
    text: zh,
    kind,
    ...(isA && { isA }),
    ...(ingredients && { ingredients }),
    ...(guard && { guard }),
    ...(lend !== undefined && { lend }),
    ...(packs && { packs }),
  };
}

const residentId = (household: number) => `test:h${household}`;

function speakerOf(world: World, household: number): Speaker {
  const building = (world.households[household]?.building ?? 0) + 1;
  const door = Math.floor(household / world.settings.buildings);
  const room = `${1 + Math.floor(door / 4)}0${1 + (door % 4)}`;
  const called = `张${household}`;
  return {
    id: residentId(household),
    name: `${building}-${room} ${called}`,
    called,
    building: String(building),
    room,
  };
}

/** One for each delivery, or the second would be heard as the first said again. */
const keeperOf = (t: number): Speaker => {
  const called = `居委${Math.floor(t / DAY) + 1}`;
  return { id: `test:pool${Math.floor(t / DAY)}`, name: called, called };
};

const reading = (intent: Reading["intent"], more: Partial<Reading> = {}): Reading => ({
  intent,
  confidence: 1,
  lines: [],
  lang: "zh",
  rule: `wave ${intent}`,
  ...more,
});

function lineOf(item: ItemId, quantity: number, thing = names[item].thing): ReadLine {
  return { thing: thingOf(thing), quantity: quantity * sizeOf(item), unit: names[item].unit };
}

function forWhom({ item, urgency }: Need): ForWhom | undefined {
  const child = itemOf(item).group === "child";
  if (urgency === 1) return "elder";
  if (urgency === 2) return child ? "infant" : "pregnant";
  return child ? "child" : undefined;
}

function needReading(need: Need, deadlines: boolean): Reading {
  const { item, accept, asked, urgency, deadline } = need;
  const whom = forWhom(need);
  const exact = names[accept[0]?.[0] ?? item].thing;
  return reading("need", {
    lines: [lineOf(item, asked, accept.length > 1 ? (names[item].wide ?? exact) : exact)],
    ...(urgency > 0 && { urgent: true as const }),
    ...(whom && { for: whom }),
    ...(itemOf(item).lend && { mode: "lend" as const }),
    ...(deadlines && { due: instantOf(deadline) }),
  });
}

function offerReading(offer: Offer, quantity: number, deadlines: boolean): Reading {
  const { item, splits, lend, until, kind } = offer;
  return reading("offer", {
    lines: [lineOf(item, quantity)],
    mode: lend > 0 ? "lend" : "give",
    ...(splits && { splits: true as const }),
    ...(deadlines && kind === "post" && { due: instantOf(until) }),
  });
}

/** The committee tells of what it lends in one line. */
function poolTogether(offers: readonly Offer[]): { offer: Offer; quantity: number }[] {
  const told = new Map<string, { offer: Offer; quantity: number }>();
  for (const offer of offers) {
    const key = offer.kind === "pool" ? `${offer.t} ${offer.item}` : String(offer.id);
    const quantity = (told.get(key)?.quantity ?? 0) + offer.quantity;
    told.set(key, { offer: told.get(key)?.offer ?? offer, quantity });
  }
  return [...told.values()];
}

function foundedBoard(world: World, { ladder }: Options): Board {
  const founded: Change[] = [
    { type: "founded", neighbourhood: foundedAs(founding) },
    { type: "chatSet", chat: freshChat(community, "zh", "互助群") },
    { type: "chatSet", chat: { ...freshChat(committee, "zh", "居委群"), scope: "committee" } },
  ];
  const buildings = world.byBuilding.map((_, building): Change => {
    const row = freshChat(buildingChat(building), "zh", `${building + 1}号楼群`);
    return { type: "chatSet", chat: { ...row, scope: "building", buildings: [`${building + 1}`] } };
  });
  return [...founded, ...(ladder ? buildings : [])].reduce(apply, emptyBoard);
}

// ── One run ─────────────────────────────────────────────────────────────────────────────────────

/** A need on the board, and the world's needs that it stands for. */
interface Asking {
  readonly household: number;
  readonly needs: { readonly need: Need; got: number; served?: number }[];
}

/** An offer on the board, and what is really behind it. */
interface Stock extends Source {
  readonly item: ItemId;
  readonly speaker: Speaker;
  readonly chat: ChatId;
  left: number;
  readonly splits: boolean;
  readonly until: number;
  readonly gone: number;
  readonly lend: number;
}

type About = {
  readonly pairs?: readonly Pair[];
  readonly pair?: Pair;
  readonly posts?: readonly Listed[];
  readonly post?: Listed;
  readonly no?: number;
  readonly partner?: Person;
  readonly givers?: readonly Person[];
};
const pairsIn = ({ pairs, pair }: About): readonly Pair[] => pairs ?? (pair ? [pair] : []);
const nosIn = ({ posts, post, no }: About): readonly number[] =>
  posts?.map((one) => one.no) ?? (post ? [post.no] : no === undefined ? [] : [no]);

const add = <K>(to: Map<K, number>, key: K): number => {
  const count = (to.get(key) ?? 0) + 1;
  to.set(key, count);
  return count;
};

/** Plays a world through the bot's own `decide`. */
export function playBot(world: World, given: Partial<Options> = {}): BotRun {
  const options = { ...usual, ...given };
  const { settings } = world;
  const { seed } = settings;
  const queue = new Queue<() => void>();
  const askings = new Map<number, Asking>();
  const stocks = new Map<number, Stock>();
  const askedAt = new Map<number, number[]>();
  const asked = new Map<string, number>();
  const called = new Map<string, number>();
  /** Questions put, with their pairings; and reminders. */
  const known = new Map<string, number>();
  const reminded = new Set<string>();
  const calledOff = new Set<string>();
  const brought = new Set<number>();
  const usedHidden = new Set<Hidden>();
  const postedAt = new Map<ChatId, number[]>();
  const lines = new Map<string, number>();
  let board = foundedBoard(world, options);
  let now = 0;
  let messages = 0;
  let posts = 0;
  let requests = 0;
  let reactions = 0;
  let toCommittee = 0;
  let inPrivate = 0;
  let decisions = 0;
  let again = 0;
  let unheard = 0;
  let busy = 0;
  const handed: Handed[] = [];
  const groups = new Set([community, ...world.byBuilding.map((_, b) => buildingChat(b))]);
  const isPrivate = (chat: ChatId) => chat !== committee && !groups.has(chat);

  // Speaking and being heard

  interface Said {
    readonly from: Speaker;
    readonly chat: ChatId;
    readonly text: string;
    readonly reading: Reading;
    /** The line of the bot that is answered. */
    readonly quotes?: string;
    readonly authority?: boolean;
    readonly onPost?: (no: number) => void;
  }

  function speak({ from, chat, text, reading: read, quotes, authority, onPost }: Said): void {
    const at = instantOf(now);
    const id = `test:m${++messages}`;
    const replyTo = quotes === undefined ? {} : { replyTo: { text: quotes, toBot: true as const } };
    const alone = isPrivate(chat) ? { private: true as const } : {};
    const message = { id, chat, from, text, at, ...replyTo, ...alone };
    const event = { type: "heard", id, at, message, readings: [read], thread: [] } as const;
    take(decide(board, { ...event, authority: authority === true }, founding), onPost);
  }

  function take({ changes, says }: Decision, onPost?: (no: number) => void): void {
    decisions++;
    board = changes.reduce(apply, board);
    for (const change of changes) {
      if (change.type === "posted") onPost?.(change.post.no);
    }
    for (const change of changes) {
      if (change.type === "paired" && change.pairing.state === "agreed") agreed(change.pairing.id);
      if (change.type === "agreed") agreed(change.pairing);
    }
    for (const said of says) readByPeople(said);
  }

  // Reading what the bot says

  function readByPeople(said: Say): void {
    const { text } = said.wording;
    if (said.chat === committee) toCommittee++;
    else if (isPrivate(said.chat)) inPrivate++;
    else if (said.emoji !== undefined) reactions++;
    else add(lines, text);
    const about = said.wording.about as About;
    switch (roles[text]) {
      case "asks":
        return asks(said, pairsIn(about));
      case "lists":
        return lists(said, nosIn(about));
      case "reminds":
        return reminds(said, pairsIn(about));
      case "checks":
        for (const no of nosIn(about)) ownerReads(no, said.chat);
        return;
      case "calls":
        for (const no of nosIn(about)) call(no);
        return;
      case "calls off":
        for (const { id } of about.givers ?? (about.partner ? [about.partner] : []))
          calledOff.add(`${about.no} ${id}`);
        return;
    }
  }

  /** Counted as in the tables of the policies: of one moment in one chat, one. */
  function countPost(chat: ChatId): void {
    const times = (postedAt.get(chat) ?? []).filter((t) => t >= now - 60);
    if (times.at(-1) !== now) {
      posts++;
      times.push(now);
    }
    postedAt.set(chat, times);
  }

  const pairingBetween = (need: number, offer: number): Pairing | undefined =>
    pairingsOf(board, need).find((one) => one.offer === offer && underWay(one));

  const currentOf = ({ needs }: Asking) =>
    needs.find((one) => one.served === undefined && one.need.deadline > now) ?? needs.at(-1);

  function asks(said: Say, pairs: readonly Pair[]): void {
    let ofNeighbours = false;
    for (const pair of pairs) {
      if (pairingBetween(pair.need, pair.offer)?.state === "agreed") continue;
      const stock = stocks.get(pair.offer);
      if (stock === undefined) continue;
      ofNeighbours ||= stock.kind === "post";
      const key = `${pair.need} ${pair.offer}`;
      const pairing = pairingBetween(pair.need, pair.offer)?.id ?? 0;
      // Said in both their chats it is one question; asked once more it is a burden, and no other answer.
      const before = known.get(key);
      if (before === pairing) continue;
      known.set(key, pairing);
      if (before === undefined) askGiver(said, pair, stock);
      else burden(stock);
    }
    if (ofNeighbours && groups.has(said.chat)) countPost(said.chat);
  }

  function askGiver(said: Say, pair: Pair, stock: Stock): void {
    const asking = askings.get(pair.need);
    const need = asking && currentOf(asking)?.need;
    if (need === undefined) return;
    const answer = world.answer(need, stock);
    const t = now;
    const heeds = answer.overlooks < settings.heed ** burden(stock);
    // The committee answers in its hours, the urgent at any.
    const resting = stock.kind === "pool" && need.urgency === 0 && asleep(now);
    const from = resting ? nextMorning(now) : now;
    const at = heeds ? world.replyAt(from, answer) : Number.POSITIVE_INFINITY;
    const quotes = word("zh", said.wording);
    const chat = stock.kind === "pool" ? committee : said.chat;
    if (at < Number.POSITIVE_INFINITY)
      queue.push(at, () => giverAnswers({ pair, stock, answer, chat, quotes, t }));
  }

  /** One request more; how many there were in a day before it. */
  function burden({ kind, household }: Stock): number {
    if (kind === "pool") return 0;
    requests++;
    const recent = (askedAt.get(household) ?? []).filter((t) => t >= now - DAY);
    askedAt.set(household, [...recent, now]);
    add(asked, dayKey(household, now));
    add(called, dayKey(household, now));
    return recent.length;
  }

  interface Question {
    readonly pair: Pair;
    readonly stock: Stock;
    readonly answer: Answer;
    readonly chat: ChatId;
    readonly quotes: string;
    readonly t: number;
  }

  function giverAnswers({ pair, stock, answer, chat, quotes, t }: Question): void {
    const { speaker: from } = stock;
    const isOn = pairingBetween(pair.need, pair.offer) !== undefined;
    const need = postOf(board, pair.need);
    const unsettled = pairingsOf(board, pair.need).some((one) => one.state === "proposed");
    const wanted = need?.state === "open" && (unsettled || need.lines.some(({ open }) => open > 0));
    // What others have settled in front of everybody is not answered any more.
    if (!isOn && (!wanted || calledOff.has(`${pair.need} ${from.id}`))) return;
    if (now >= stock.gone || t >= stock.until || stock.left <= 0)
      return speak({ from, chat, quotes, text: "已经没有了", reading: gone(pair.offer) });
    const nos = [pair.need];
    if (answer.agrees) {
      // A late yes may be written down as an offer of its own: it is the same stock.
      const onPost = (no: number) => stocks.set(no, stock);
      return speak({
        from,
        chat,
        quotes,
        text: "可以",
        onPost,
        reading: reading("accept", { nos }),
      });
    }
    // Asked along with others, a giver says no as well.
    speak({
      from,
      chat,
      quotes,
      text: "不好意思，给不了你了",
      reading: reading("decline", { nos }),
    });
  }

  const gone = (no: number) => reading("close", { how: "gone", nos: [no] });

  /** Both have said yes. */
  function agreed(id: number): void {
    const pairing = board.tables.pairings.get(String(id));
    const asking = pairing && askings.get(pairing.need);
    const stock = pairing && stocks.get(pairing.offer);
    const need = asking && currentOf(asking)?.need;
    if (!pairing || !asking || !stock || !need) return;
    if (now >= need.gone || now >= need.deadline) return queue.push(now, () => check(pairing.need));
    const answer = world.answer(need, stock);
    const drawn = pairing.draw / sizeOf(stock.item);
    const taken = stock.splits ? Math.min(drawn, stock.left) : stock.left;
    stock.left -= taken;
    const share = drawn > 0 ? Math.min(1, taken / drawn) : 1;
    // Who does not open a pack gives it whole, and says so.
    if (!stock.splits && drawn < taken) queue.push(now, () => emptied(pairing.offer, stock));
    queue.push(world.handAt(now, answer, need.urgency > 0), () =>
      handOver(pairing, asking, stock, { taken, share, answer, need }),
    );
  }

  function emptied(no: number, { speaker: from, chat }: Stock): void {
    if (postOf(board, no)?.state === "open")
      speak({ from, chat, text: "发完了", reading: gone(no) });
  }

  interface Handing {
    readonly taken: number;
    /** Of what was promised. */
    readonly share: number;
    readonly answer: Answer;
    readonly need: Need;
  }

  function handOver(pairing: Pairing, asking: Asking, stock: Stock, handing: Handing): void {
    const { taken, share, answer, need } = handing;
    const still = board.tables.pairings.get(String(pairing.id));
    // "收到了" may have been written down to another who had agreed: both come all the same.
    const comes = still !== undefined && (underWay(still) || still.state === "handed");
    if (!comes || brought.has(pairing.id)) {
      stock.left += taken;
      return;
    }
    const from = speakerOf(world, asking.household);
    const nos = [pairing.need];
    if (answer.noShow || share <= 0) {
      stock.left += taken;
      return speak({ from, chat: community, text: "没收到", reading: reading("decline", { nos }) });
    }
    const quantity = (share * still.quantity) / sizeOf(stock.item);
    credit(asking, quantity);
    brought.add(pairing.id);
    handed.push({ need, from: stock, offer: pairing.offer, quantity, t: now });
    speak({
      from,
      chat: community,
      text: "收到了，谢谢",
      reading: reading("close", { how: "received", thanks: true, nos }),
    });
    if (stock.lend === 0) return;
    const kept = stock.lend * (0.8 + 0.6 * chance(seed, 61, need.id, stock.household + 2));
    queue.push(now + kept, () => {
      stock.left += taken;
      const returned = reading("close", { how: "returned", nos });
      speak({ from, chat: community, text: "还了", reading: returned });
    });
  }

  function credit({ needs }: Asking, quantity: number): void {
    let more = quantity;
    for (const one of needs) {
      const used = Math.min(more, one.need.asked - one.got);
      if (used <= 0) continue;
      one.got += used;
      more -= used;
      if (one.served === undefined && one.got >= one.need.quantity - 1e-6) one.served = now;
    }
  }

  /** Nothing heard from the giver by the time the bot asks: it came to nothing. */
  function reminds(said: Say, pairs: readonly Pair[]): void {
    for (const pair of pairs) {
      const pairing = pairingBetween(pair.need, pair.offer);
      const asking = askings.get(pair.need);
      const need = asking && currentOf(asking)?.need;
      const stock = stocks.get(pair.offer);
      const key = `${pair.need} ${pair.offer}`;
      if (pairing?.state !== "proposed" || !asking || !need || !stock || reminded.has(key))
        continue;
      reminded.add(key);
      if (stock.kind === "post") add(called, dayKey(stock.household, now));
      const at = world.replyAt(now, receiverOf(need, stock));
      if (at === Number.POSITIVE_INFINITY) continue;
      queue.push(at, () => {
        if (pairingBetween(pair.need, pair.offer)?.state !== "proposed") return;
        const from = speakerOf(world, asking.household);
        const read = reading("decline", { nos: [pair.need] });
        speak({ from, chat: said.chat, text: "没成", reading: read });
      });
    }
  }

  /** How a receiver looks at the chat: as a giver does. */
  function receiverOf(need: Need, { household }: { readonly household: number }): Answer {
    const draw = (tag: number) => chance(seed, tag, need.id, household);
    return {
      household: need.household,
      agrees: true,
      overlooks: 0,
      delay: lognormal(settings.reply.median, settings.reply.sigma, seed, 91, need.id, household),
      wakes: draw(92) < (need.urgency > 0 ? 0.4 : 0.08),
      jitter: draw(93) * 30,
      hand: 0,
      noShow: false,
    };
  }

  function ownerReads(no: number, chat: ChatId): void {
    const asking = askings.get(no);
    const need = asking && currentOf(asking)?.need;
    if (!asking || !need) return;
    const at = world.replyAt(now, receiverOf(need, asking));
    if (at < Number.POSITIVE_INFINITY) queue.push(at, () => check(no, chat));
  }

  function check(no: number, chat: ChatId = community): void {
    const asking = askings.get(no);
    const need = asking && currentOf(asking)?.need;
    if (!asking || !need || postOf(board, no)?.state !== "open") return;
    if (now < need.gone && now < need.deadline) return;
    const withdrawn = reading("close", { how: "withdrawn", nos: [no] });
    speak({
      from: speakerOf(world, asking.household),
      chat,
      text: "不需要了",
      reading: withdrawn,
    });
  }

  function call(no: number): void {
    const asking = askings.get(no);
    const one = asking && currentOf(asking);
    if (!asking || !one || (asleep(now) && one.need.urgency === 0)) return;
    if (busy >= 3) return queue.push(now + 20, () => call(no));
    busy++;
    queue.push(now + lognormal(75, 0.5, seed, 81, one.need.id), () => {
      busy--;
      const helps = chance(seed, 82, one.need.id) < 0.6;
      if (!helps || one.served !== undefined || now >= one.need.deadline) return;
      one.served = now;
      const from = speakerOf(world, asking.household);
      const received = reading("close", { how: "received", thanks: true, nos: [no] });
      speak({ from, chat: community, text: "收到了，谢谢", reading: received });
    });
  }

  // What nobody has posted

  function lists(said: Say, nos: readonly number[]): void {
    if (!groups.has(said.chat)) return;
    countPost(said.chat);
    if (!options.ladder) return;
    const isCommunity = said.chat === community;
    const { crowd: stands, answersBuilding, answersCommunity, listed } = settings;
    const noise = postedAt.get(said.chat)?.length ?? 1;
    const crowd = Math.exp(-(noise - 1) / (isCommunity ? stands.community : stands.building));
    const rate = (isCommunity ? answersCommunity : answersBuilding) * crowd * nos.length ** -listed;
    for (const no of nos) {
      const asking = askings.get(no);
      const need = asking && currentOf(asking)?.need;
      if (need === undefined || need.deadline <= now) continue;
      for (const stock of world.hidden) {
        if (!isCommunity && buildingChat(stock.building) !== said.chat) continue;
        if (usedHidden.has(stock) || stock.household === need.household) continue;
        if (!need.accept.some(([item]) => item === stock.item)) continue;
        if (chance(seed, 71, need.id, stock.household, isCommunity ? 1 : 0) >= rate) continue;
        const { median, sigma } = settings.volunteer;
        const t = now + lognormal(median, sigma, seed, 72, need.id, stock.household);
        const wakes = chance(seed, 73, need.id, stock.household) < (need.urgency > 0 ? 0.4 : 0.1);
        queue.push(asleep(t) && !wakes ? nextMorning(t) + 30 : t, () => volunteer(no, stock, said));
      }
    }
  }

  function volunteer(no: number, hidden: Hidden, said: Say): void {
    if (usedHidden.has(hidden)) return;
    usedHidden.add(hidden);
    const { household, item, quantity } = hidden;
    const post = postOf(board, no);
    // What others are only asked for is not settled.
    const unsure = pairingsOf(board, no).filter((one) => one.state === "proposed" && !one.along);
    const unsettled = unsure.reduce((sum, one) => sum + one.quantity, post?.lines[0]?.open ?? 0);
    const rest = post?.state === "open" ? unsettled / sizeOf(item) : 0;
    // Half of them let others have the rest too.
    const shares = chance(seed, 74, household) < 0.5;
    if (rest <= 0 && !shares) return;
    const from = speakerOf(world, household);
    const { chat } = said;
    const amount = shares || quantity < rest ? [lineOf(item, quantity)] : [];
    const onPost = (offer: number) => stocks.set(offer, { ...stockOfHidden(hidden, chat) });
    if (rest <= 0)
      return speak({
        from,
        chat,
        text: "家里有多的",
        onPost,
        reading: reading("offer", { lines: amount, splits: true }),
      });
    const read = reading("accept", { nos: [no], lines: amount });
    speak({ from, chat, quotes: word("zh", said.wording), text: "我有", onPost, reading: read });
  }

  const stockOfHidden = (hidden: Hidden, chat: ChatId): Stock => ({
    kind: "post",
    household: hidden.household,
    building: hidden.building,
    item: hidden.item,
    speaker: speakerOf(world, hidden.household),
    chat,
    left: hidden.quantity,
    splits: true,
    until: now + 24 * 60,
    gone: now + 48 * 60,
    lend: itemOf(hidden.item).lend?.[0] ?? 0,
  });

  // What people post

  function needIs(need: Need): void {
    const one = { need, got: 0 };
    let no: number | undefined;
    const asking: Asking = { household: need.household, needs: [one] };
    all.push(one);
    const from = speakerOf(world, need.household);
    speak({
      from,
      chat: community,
      text: "求助",
      reading: needReading(need, options.deadlines),
      onPost: (posted) => {
        no = posted;
        askings.set(posted, asking);
      },
    });
    if (no !== undefined) return;
    // Heard as the same need said again.
    const same = [...askings.entries()]
      .reverse()
      .find(
        ([old, { household, needs }]) =>
          household === need.household &&
          postOf(board, old)?.state === "open" &&
          needs.some((other) => itemOf(other.need.item).group === itemOf(need.item).group),
      );
    same?.[1].needs.push(one);
    if (same) again++;
    else unheard++;
  }

  function offerIs(offer: Offer, quantity: number): void {
    const pool = offer.kind === "pool";
    const speaker = pool ? keeperOf(offer.t) : speakerOf(world, offer.household);
    const chat = pool ? committee : community;
    const { kind, household, building, item, splits, until, gone: goneAt, lend } = offer;
    const stock: Stock = {
      kind,
      household,
      building,
      item,
      speaker,
      chat,
      left: quantity,
      splits,
      until,
      gone: goneAt,
      lend,
    };
    let isNew = false;
    speak({
      from: speaker,
      chat,
      text: "可以分给大家",
      authority: pool,
      reading: offerReading(offer, quantity, options.deadlines),
      onPost: (posted) => {
        isNew = true;
        stocks.set(posted, stock);
      },
    });
    if (isNew) return;
    const same = [...stocks.entries()].find(
      ([no, old]) =>
        old.household === household && old.item === item && postOf(board, no)?.state === "open",
    );
    if (same) stocks.set(same[0], { ...stock, left: stock.left + same[1].left });
  }

  const all: { readonly need: Need; got: number; served?: number }[] = [];

  function tick(at: string): void {
    take(decide(board, { type: "ticked", id: `test:tick ${at}`, at }, founding));
  }

  if (options.wave) {
    const order = options.ladder ? orders.ladder : orders.wave;
    speak({
      from: keeperOf(0),
      chat: committee,
      text: `/${order.name} ${order.args}`,
      authority: true,
      reading: reading("command", { command: order }),
    });
  }
  for (const need of world.needs) queue.push(need.t, () => needIs(need));
  for (const { offer, quantity } of poolTogether(world.offers))
    queue.push(offer.t, () => offerIs(offer, quantity));

  const stop = (settings.days + 3) * DAY;
  let lastDue = "";
  let stuck = 0;
  for (;;) {
    const next = queue.peek() ?? Number.POSITIVE_INFINITY;
    const due = nextDue(board);
    const dueAt = due === undefined ? Number.POSITIVE_INFINITY : minuteOf(due);
    if (Math.min(next, dueAt) > stop) break;
    if (due !== undefined && dueAt <= next) {
      stuck = due === lastDue ? stuck + 1 : 0;
      if (stuck > 1000) throw new Error(`a reminder of ${due} never ends`);
      lastDue = due;
      now = Math.max(now, dueAt);
      tick(due);
    } else {
      now = Math.max(now, next);
      queue.pop()?.what();
    }
  }

  return {
    endings: all.map(({ need, served }) => ({ need, ...(served !== undefined && { served }) })),
    posts,
    requests,
    asked,
    lines,
    reactions,
    toCommittee,
    inPrivate,
    mostCalled: Math.max(0, ...called.values()),
    decisions,
    handed,
    again,
    unheard,
    board,
  };
}
