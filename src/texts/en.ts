import type { Instant, PairingState } from "../model.ts";
import { healthEn } from "./health-en.ts";
import { poolEn } from "./pool-en.ts";
import { privateEn } from "./private-en.ts";
import { relinkEn } from "./relink-en.ts";
import { settingsEn } from "./settings-en.ts";
import type { Texts } from "./texts.ts";
import {
  byNeed,
  byState,
  type CardPair,
  type Caution,
  called,
  cautionsTogether,
  enBack,
  enClaim,
  enDay,
  enName,
  enPerson,
  enThing,
  enThings,
  enTime,
  isDiscreet,
  isPool,
  type Listed,
  medicalKinds,
  type Pair,
  type Person,
  sameNeed,
  togetherOf,
} from "./words.ts";
import type { Reason } from "./zh.ts";

const tag = (no: number) => `#${no}`;
const why = (pair: Pair) =>
  [pair.sameBuilding && "same building", enClaim(pair, pair)].filter(Boolean).join(", ");
const onLoan = ({ cleaned }: Pair) => (cleaned ? " (on loan, cleaned)" : " (on loan)");
const because = (pair: Pair) => (why(pair) ? ` (${why(pair)})` : "");
const callAll = (people: readonly Person[]) => people.map(called).join(" ");

const cautionLines: Record<Caution["what"], string> = {
  ingredient:
    "Note: that household already has a medicine with the same ingredient; please ask a pharmacist.",
  pharmacist:
    "For a child or in pregnancy, or when it is opened, decanted or near its expiry: please ask a doctor or pharmacist first.",
};
const heed = (cautions: readonly Caution[], pairs: readonly Pair[]) =>
  cautionsTogether(cautions)
    .map(
      ({ what, nos }) =>
        `${sameNeed(pairs) ? "" : `${nos.map(tag).join(", ")}: `}${cautionLines[what]}\n`,
    )
    .join("");

const many = (pairs: readonly Pair[], line: (pair: Pair, all: readonly Pair[]) => string) =>
  togetherOf(pairs)
    .map((all) => line(all[0], all))
    .join("\n");

function listed(posts: readonly Listed[], now: Instant, zone: string): string {
  return posts
    .map(
      (post) =>
        `${tag(post.no)} ${enName(post.by)}: ${enThings(post.amounts)}` +
        `${post.urgent ? " ❗urgent" : ""}${post.due ? ` (by ${enTime(post.due, now, zone)})` : ""}`,
    )
    .join("\n");
}

const handOver = (pairs: readonly Pair[]): string =>
  `${isDiscreet(pairs) ? "They will write to you in private about the hand-over" : pairs.some(({ unnamed }) => unnamed) ? "You were not named in the group, so please write to them about the hand-over" : "Please sort out the hand-over in private"}; say "got it, thanks" when you have it.`;

const addressSent = `The address has been sent in private; say "got it, thanks" when you have it.`;

export const en: Texts = {
  ...poolEn,
  ...settingsEn,
  ...healthEn,
  ...privateEn,
  ...relinkEn,
  paired: ({ pairs, cautions = [] }) =>
    `${many(
      pairs,
      (pair, all) =>
        `${enPerson(pair.receiver)} ${enPerson(pair.giver)} ${tag(pair.need)} and ${tag(pair.offer)} go together: ` +
        `${enThings(all)}${pair.lend ? onLoan(pair) : ""}${because(pair)}.`,
    )}\n${heed(cautions, pairs)}${handOver(pairs)}`,
  asked: ({ pairs }) =>
    byNeed(pairs)
      .map((all) => {
        const [{ need, receiver, lend, ...pair }] = all;
        const reason = enClaim(pair, pair);
        return (
          `${all.map(({ giver }) => enPerson(giver)).join(" ")} ${tag(need)}: ${enPerson(receiver)} needs ${enThings([pair])}` +
          `${lend ? " (on loan)" : ""}${reason ? ` (${reason})` : ""}. Who can give first? Say "I have it ${tag(need)}"; one yes is enough.`
        );
      })
      .join("\n"),
  settled: ({ no, givers, by }) =>
    `${by ? enPerson({ ...by, unmentioned: true }) : "Somebody"} is giving ${tag(no)}. Thank you ${givers.map(called).join(" ")}, please keep yours for now.`,
  agreed: ({ pairs, cautions = [] }) =>
    `${many(
      pairs,
      (pair, all) =>
        `Noted: ${enPerson(pair.giver)} → ${enPerson(pair.receiver)} ${enThings(all)}` +
        `${pair.lend ? onLoan(pair) : ""} (${tag(pair.need)}).`,
    )}\n${heed(cautions, pairs)}${pairs.every((pair) => pair.inPrivate) ? addressSent : handOver(pairs)}`,
  card: ({ pairs, gone, cautions, asks, now, zone }) => {
    const going = pairs.filter(({ state }) => state === "proposed" || state === "agreed");
    const lines = byState(pairs).map((all) => onCard[all[0].state](all, { asks, now, zone }));
    const ask = `${heed(cautions, going)}${going.every((pair) => pair.inPrivate) ? addressSent : handOver(going)}`;
    return [
      ...lines,
      ...(gone.length > 0 ? [`${gone.map(tag).join(", ")}: this pairing was taken back.`] : []),
      ...(going.length > 0 ? [ask] : []),
    ].join("\n");
  },
  noted: ({ no, amounts }) =>
    `Noted ${tag(no)}: ${enThings(amounts)}. I'll say when somebody has it.`,
  suggest: ({ need, offer, receiver, giver, wanted, given }) =>
    `${enPerson(receiver)} nobody has ${enThing({ thing: wanted })} for ${tag(need)} right now; ` +
    `${enName(giver)} has ${enThing({ thing: given })} to give (${tag(offer)}). That is another ingredient, so please ask a pharmacist first. ` +
    `If you want it, reply "yes please".`,
  spare: ({ no, givers }) =>
    `Thank you ${givers.map(({ person }) => called(person)).join(", ")}! ${tag(no)} is already taken care of; ` +
    `${givers.length > 1 ? `I'll keep yours in mind in this order: ${givers.map(({ person, place }) => `${person.name} number ${place}`).join(", ")}` : "I'll keep yours in mind"}.`,
  waiting: ({ takers }) =>
    `${takers.map(({ person }) => called(person)).join(", ")} that one is spoken for. ` +
    `${
      takers.length > 1
        ? `In line: ${takers.map(({ person, no, place }) => `${person.name} ${tag(no)}, number ${place}`).join("; ")}`
        : takers.map(({ no, place }) => `You are ${tag(no)}, number ${place} in line`).join()
    }; I'll say when there is more.`,
  address: ({ no, amounts, other, room }) =>
    `${tag(no)} ${enThings(amounts)}: ${other.name} lives in ${other.building ? `building ${other.building}, ` : ""}room ${room}. Please sort out the hand-over directly. This is for you alone, so please keep it out of the group.`,
  contradiction: ({ pairs, gotIt, failed }) =>
    `⚠️ ${togetherOf(pairs)
      .map(([pair]) => tag(pair.need))
      .join(
        ", ",
      )} (${enThings(pairs)}): ${gotIt.name} says it changed hands, ${failed.name} says it did not. I keep what was said first; please ask the two.`,
  trading: ({ by, times, days, chatName }) =>
    `⚠️ ${enPerson(by)} has talked of buying, selling or stocking up ${times} times within ${days} days${chatName ? ` in ${chatName}` : ""}. I passed none of it on; please have a look.`,
  duty: ({ duty, set }) =>
    duty.length === 0
      ? `Nobody is on duty. Say who is: "/duty Ann Ben".`
      : `${set ? "All right, on" : "On"} duty now: ${duty.map(({ name }) => name).join(", ")}. I'll call them in an emergency.`,
  lastResort: ({ post, duty, now, zone }) =>
    `${callAll(duty)} (on duty), nobody has come forward for this urgent need yet; please have a look:\n${listed([post], now, zone)}`,
  pressNoted: () => "All right, noted.",
  pressOver: () => "That has been noted already.",
  pressOthers: () => "That is for the two of them to say.",
  buttonAgreed: ({ no }) => `${no === undefined ? "" : `${tag(no)} `}agreed`,
  buttonHanded: ({ no }) => `${no === undefined ? "" : `${tag(no)} `}handed over`,
  buttonFailed: ({ no }) => `${no === undefined ? "" : `${tag(no)} `}didn't work out`,
  buttonTake: () => "Yes please",
  queued: ({ no, thing, place, back, holder, elder, now, zone }) =>
    `The ${enThing(thing)} is out on loan; you are number ${place} in line (${tag(no)})${back ? ` and it should be back ${enBack(back, now, zone)}` : ""}.` +
    (holder ? `\n${enSpare({ no, thing, holder, elder })}` : ""),
  spareIt: (about) => enSpare(about),
  cleaned: ({ amounts, next }) =>
    next
      ? `${enPerson(next)} the ${enThings(amounts)} has been cleaned by whoever had it before.`
      : `Good, noted that the ${enThings(amounts)} is clean.`,
  handed: ({ needs, left, thanks, back, now, zone }) =>
    `Good, ${left.length ? `still looking for the rest of ${needs.map(tag).join(", ")}: ${enThings(left)}` : `${needs.map(tag).join(", ")} ${needs.length > 1 ? "are" : "is"} done`}${back ? `; please bring it back ${enBack(back, now, zone)}` : ""}.${thanks ? ` ${isPool(thanks.id) ? "Thanks to" : "Thank you"} ${enName(thanks)}!` : ""}`,
  returned: ({ offer, amounts, giver }) =>
    `Good: ${enThings(amounts)} back with ${enName(giver)} (${tag(offer)}), free to borrow again.`,
  closed: ({ no, amounts }) => `All right, ${tag(no)} ${enThings(amounts)} is closed.`,
  calledOff: ({ no, partner, amounts }) =>
    isPool(partner.id)
      ? `${tag(no)} is no longer needed; back to the pool: ${enThings(amounts)}.`
      : `${enPerson(partner)} ${tag(no)} is no longer needed, so yours is free for others: ${enThings(amounts)}.`,
  fellThrough: ({ no, receiver, amounts }) =>
    `${enPerson(receiver)} that did not work out (${enThings(amounts)}); I'll keep looking for ${tag(no)}.`,
  noAnswer: ({ no, receiver, giver }) =>
    `${enPerson(receiver)} no word from ${enName(giver)} yet; I'll keep looking for ${tag(no)}.`,
  yielded: ({ no, receiver }) =>
    `${enPerson(receiver)} sorry, that one goes to somebody in greater need; I'll keep looking for ${tag(no)}.`,
  corrected: ({ no, amounts }) => `All right, ${tag(no)} is now: ${enThings(amounts)}.`,
  nudge: ({ pairs }) =>
    many(pairs, (pair, all) =>
      pair.onItsWay
        ? `${enPerson(pair.receiver)} ${pair.giver.hidden ? enName(pair.giver) : `@${pair.giver.name}`} says that ${tag(pair.need)} (${all.map(enThing).join(", ")}) is on its way. Do you have it? Say "got it, thanks", or "didn't get it".`
        : `${enPerson(pair.receiver)} ${enPerson(pair.giver)} did ${tag(pair.need)} (${all.map(enThing).join(", ")}) change hands? ` +
          `Say "got it, thanks", or "didn't work out".`,
    ),
  deadline: ({ post, now, zone }) =>
    `${tag(post.no)} ${enName(post.by)} is still looking for: ${enThings(post.amounts)}${post.due ? ` (by ${enTime(post.due, now, zone)})` : ""}. Can anyone help?`,
  bringBack: ({ pairs }) =>
    many(
      pairs,
      (pair, all) =>
        `${enPerson(pair.receiver)} ${tag(pair.need)} it's time to take ${enName(pair.giver)}'s ${all.map(enThing).join(", ")} back; say "returned" when it's done.`,
    ),
  digest: ({ posts, leaving, morning, now, zone }) =>
    [
      ...(posts.length > 0
        ? [
            `${morning ? "Good morning. " : ""}Still looking (say "I have" and the number if you can help):\n${listed(posts, now, zone)}`,
          ]
        : []),
      ...(leaving.length > 0
        ? [
            `These expire tomorrow; say "renew" and the number if it still holds:\n${listed(leaving, now, zone)}`,
          ]
        : []),
    ].join("\n"),
  renewed: ({ nos, until, now, zone }) =>
    `All right, ${nos.map(tag).join(", ")} ${nos.length > 1 ? "stay" : "stays"} until ${enDay(until, now, zone).replace(/^on /, "")}.`,
  lentLonger: ({ amounts, giver, due, waiting, now, zone }) =>
    `All right, the ${enThings(amounts)} until ${enUntil(due, now, zone)}${waiting > 0 ? `, as ${waiting} more ${waiting > 1 ? "are" : "is"} waiting` : ""}. ${enPerson(giver)}, just so you know.`,
  wanted: ({ post, now, zone }) => {
    const reason = enClaim(post, post.amounts[0]);
    return (
      `${post.urgent ? "❗" : ""}${tag(post.no)} ${enPerson({ ...post.by, unmentioned: true })} still needs ${enThings(post.amounts)}` +
      `${reason ? ` (${reason})` : ""}${post.due ? `, by ${enTime(post.due, now, zone)}` : ""}. Who has some? Just say "I have it ${tag(post.no)}".`
    );
  },
  stillNeeded: ({ posts }) =>
    `${posts.map(({ no, by, amounts }) => `${enPerson(by)} ${tag(no)} ${enThings(amounts)}`).join("\n")}\nStill needed? If not, say "no longer needed" and the number; if so, there's nothing to do.`,
  helpWanted: ({ post, now, zone }) =>
    `Committee, please lend a hand; no neighbour has answered: ${listed([post], now, zone)}`,
  instead: ({ post }) => {
    const medical = post.amounts.some(({ thing }) => medicalKinds.has(thing.kind ?? ""));
    return (
      `${enPerson(post.by)} sorry, nothing yet for ${tag(post.no)}: ${enThings(post.amounts)}. ` +
      `${medical ? "You could ask a pharmacy nearby, the community health centre or an online doctor; if things get worse, see a doctor or call 120." : "You could call the committee or 12345."} I'll keep looking.`
    );
  },
  waveOn: ({ ladder }) =>
    `Wave mode is on: the urgent are matched at once, all others together every half hour; a first share for everybody, and a few doses kept for the urgent.${ladder ? "" : " I won't call out in the chats."} "/wave off" ends it.`,
  waveOff: () => "Wave mode is off; all is as usual.",
  waveForm: () =>
    `Please write "/wave on", "/wave on quiet" (no call-outs in the chats) or "/wave off".`,
  waveAdvice: ({ needs, offers }) =>
    `${needs} needs are open and only ${offers} ${offers === 1 ? "offer" : "offers"}. Shall I go to wave mode (the urgent first, a first share for everybody)? Say "/wave on".`,
  ordered: ({ post, now, zone }) => `Reminder: ${listed([post], now, zone)}`,
  emergency: ({ what, building, numbers, duty }) =>
    `${{ medical: `Call ${numbers.medical} for an ambulance now`, fire: `Call ${numbers.fire} now and get out first`, crime: `Call ${numbers.police} now` }[what]}` +
    ` (${numbers.medical} ambulance · ${numbers.fire} fire · ${numbers.police} police${numbers.crisis ? ` · ${numbers.crisis} crisis line` : ""}). ` +
    `${building ? `Building ${building}: ` : ""}${duty.length > 0 ? `${callAll(duty)} (on duty), ` : ""}committee and neighbours nearby, please look in!`,
  emergencyCall: ({ by, chatName, duty }) =>
    `⚠️ ${enPerson(by)} may have an emergency${chatName ? ` (in ${chatName})` : ""}. ${duty.length > 0 ? `${callAll(duty)}, you are on duty: please` : "Please"} get in touch right now.`,
  guarded: ({ thing }) =>
    thing.guard === "controlled"
      ? `Sorry, ${thing.en ?? thing.text} is a controlled medicine, so I can't pass it on. Please ask a hospital or the community health centre.`
      : `Sorry, ${thing.en ?? thing.text} is a prescription medicine, so I can't pass it on. Please ask the community health centre, a hospital or an online clinic; who has run out can ask the committee for help.`,
  needs: ({ posts, now, zone }) =>
    posts.length === 0
      ? "No open needs right now."
      : `Needs, ${posts.length}:\n${listed(posts, now, zone)}`,
  offers: ({ posts, now, zone }) =>
    posts.length === 0
      ? "No open offers right now."
      : `Offers, ${posts.length}:\n${listed(posts, now, zone)}`,
  mine: ({ posts, pairs = [], now, zone }) =>
    posts.length + pairs.length === 0
      ? "You have nothing open right now."
      : [
          ...(posts.length > 0 ? [listed(posts, now, zone)] : []),
          ...pairs.map(
            (pair) =>
              `${tag(pair.need)} ${enName(pair.giver)} → ${enName(pair.receiver)}: ${enThings([pair])}${pair.lend ? " (on loan)" : ""} · ${pair.state}${pair.back ? `, back ${enBack(pair.back, now, zone)}` : ""}`,
          ),
        ].join("\n"),
  status: ({ post, kind, pairs, now, zone }) =>
    [
      `${listed([post], now, zone)} · ${kind} · ${post.state}`,
      ...pairs.map(
        (pair) =>
          `  ${tag(pair.need)}←${tag(pair.offer)} ${enName(pair.giver)} → ${enName(pair.receiver)} ${enThings([pair])} ${pair.state}`,
      ),
    ].join("\n"),
  noSuchPost: ({ no }) => `There is no ${tag(no)}; /needs and /offers list the numbers.`,
  whichPost: ({ command }) => `Please add the number, like "/${command} 12".`,
  alreadyOver: ({ no }) => `${tag(no)} is closed already.`,
  cannotMatch: ({ need, offer, reason }) =>
    `${tag(need)} and ${tag(offer)} do not go together: ${reasons[reason]}.`,
  matchForm: () => `Please write "/match 12 7": the number of a need and of an offer.`,
  remindForm: () => `Please write "/remind 12 tomorrow 9am".`,
  remindSet: ({ no, at, now, zone }) =>
    `All right, I'll remind you of ${tag(no)} at ${enTime(at, now, zone)}.`,
  announcement: ({ text }) => `📢 From the committee: ${text}`,
  announceForm: () => `Please add the text, like "/announce water is off tomorrow morning".`,
  announced: ({ chats }) => `Sent to ${chats} ${chats === 1 ? "chat" : "chats"}.`,
  stats: (s) =>
    `Needs ${s.needs}: met ${s.met}, open ${s.openNeeds}.\n` +
    `Offers ${s.offers}: open ${s.openOffers}.\n` +
    `Handed over ${s.handed}, thanked ${s.thanked}, misread ${s.misreadings}.`,
  helpResident: () =>
    `Just say it: "need a thermometer, building 3", "I have spare ibuprofen". Say "got it, thanks" when you have it, "no longer needed", or "all gone". No time when I ask? "later". About to run out? "renew". "undo" works for ten minutes; if I got you wrong, reply "not a request". To be left alone: "unsubscribe".`,
  helpCommittee: () =>
    "Committee: /needs /offers /status 12 /close 12 /match 12 7 /remind 12 tomorrow 9am /announce … /stats /pause 2h /wave on /settings /golive /health /duty Ann /pool /log /fair /chat building 5 /language zh /join CODE /help.",
  refused: ({ command }) =>
    `/${command} is for the committee. Just say what you need or what you can give.`,
  whoAreYou: () =>
    "Anonymous administrators: please send this under your own name, so that I know it is you.",
  nearest: ({ typed, nearest }) => `There is no /${typed}. Did you mean /${nearest}?`,
  unknownCommand: ({ typed }) => `There is no /${typed}; /help lists what there is.`,
  wordForm: () => `Please write "/word brolly=umbrella": what people say, and the thing's name.`,
  noSuchThing: ({ text }) => `I don't know "${text}"; please put a common name after the "=".`,
  wordTaught: ({ alias, en: name }) => `Learned: "${alias}" means ${name}. "undo" takes it back.`,
  words: ({ taught, unknown, misread }) =>
    [
      taught.length === 0
        ? `No words taught yet. Teach one: "/word brolly=umbrella".`
        : `Words taught:\n${taught.map(({ alias, en: name }) => `/word ${alias}=${name}`).join("\n")}`,
      ...(unknown.length > 0 ? [`Things I don't know: ${unknown.join(", ")}`] : []),
      ...(misread.length > 0
        ? [
            `Misread: ${misread.map(({ intent, things }) => `${intent} of ${things.join(", ")}`).join("; ")}`,
          ]
        : []),
    ].join("\n"),
  undone: ({ nos }) =>
    `Undone${nos.length ? ` ${nos.map(tag).join(", ")}` : ""}, as if it never happened.`,
  nothingToUndo: () => "There is nothing of the last ten minutes to undo.",
  undoTooLate: ({ no, kind }) =>
    `A neighbour has taken up ${tag(no)} already, so it can't be undone; say "${tag(no)} ${kind === "need" ? "no longer needed" : "can't give it any more"}".`,
  misreadTaken: ({ no }) => `Sorry, I got that wrong; ${tag(no)} is off the board.`,
  optedOut: () => `All right, I no longer read what you write. "@linli optin" brings me back.`,
  forgotten: () =>
    "All right, your needs, offers and name are deleted. Copies in back-ups go when those expire.",
  optedIn: () => "All right, I'll listen for what you need and offer again.",
  introduction: ({ code, days = 30 }) =>
    `Hello, I'm Linli, a bot that helps neighbours help each other. Just chat as you always do: I bring those who need and those who have together, keep count and remind.\n` +
    `I keep needs and offers only (thing, amount, building), for ${days} days after they close; chatter is not stored. I'm no person and no doctor: for medicines ask a pharmacist or doctor.\n` +
    `To be left alone: "unsubscribe". If I got you wrong: "not a request". How to: "@linli help". Another chat joins when its administrator says "/join ${code}" there.`,
  joined: () => `This chat has joined. Just chat as you always do; how to: "@linli help".`,
  wrongCode: () => "That code is not right; please ask the committee in the first chat.",
  joinForm: ({ code }) =>
    `Say "/join ${code}" in another chat to bring it into this neighbourhood.`,
  chatForm: () => `Please write "/chat building 5", "/chat community" or "/chat committee".`,
  chatSet: ({ scope, buildings }) =>
    `All right, this is the chat of ${{ building: `building ${buildings.join(", ")}`, committee: "the committee", community: "the whole community" }[scope] ?? scope}.`,
  paused: ({ until, now, zone }) =>
    `All right, I'm quiet until ${enTime(until, now, zone)}. Emergencies I still answer.`,
  pauseForm: () => `Please write "/pause 2h".`,
  resumed: () => "All right, I'm back.",
  quietForm: ({ from, to }) =>
    `${from === to ? "There are no quiet hours" : `Quiet hours are ${from}–${to}`}. Please write "/quiet 23:00-07:30" or "/quiet off".`,
  quietSet: ({ from, to }) =>
    from === to
      ? "All right, no quiet hours."
      : `All right, quiet from ${from} to ${to}, but for what is urgent.`,
  linesForm: ({ lines }) =>
    `I say up to ${lines} lines an hour here, what is urgent or ordered not counted. Please write "/lines 20".`,
  linesSet: ({ lines }) =>
    `All right, up to ${lines} lines an hour, what is urgent or ordered not counted.`,
  digestForm: ({ morning, evening, off }) =>
    `${off ? "There are no lists here" : `The lists come at ${morning} and ${evening}`}. Please write "/digest 19:00", "/digest 08:30 19:00" or "/digest off".`,
  digestSet: ({ morning, evening }) =>
    `All right, what is still open comes at ${morning} and ${evening}.`,
  languageForm: () => `Please write "/language en" or "/language zh".`,
  languageSet: () => "All right, English from now on.",
};

/** Wednesday, or 12:00 tomorrow. */
const enUntil = (at: Instant, now: Instant, zone: string): string =>
  enBack(at, now, zone).replace(/^(?:by|on) /, "");

function enSpare({ no, thing, holder, elder }: Parameters<Texts["spareIt"]>[0]): string {
  const who = elder ? "an elderly neighbour" : "a neighbour";
  return `${enPerson(holder)} ${who} urgently needs the ${enThing(thing)} (${tag(no)}). If you can spare it now, say "returned" once it's back; no worries if not.`;
}

interface When {
  readonly asks: true | undefined;
  readonly now: Instant;
  readonly zone: string;
}
type Together = readonly [CardPair, ...CardPair[]];
const all = (pairs: Together) => `${enThings(pairs)}${pairs[0].lend ? onLoan(pairs[0]) : ""}`;
const both = ([{ receiver, giver }]: Together) => `${enPerson(receiver)} ${enPerson(giver)}`;
const fromTo = (pairs: Together) =>
  `${enPerson(pairs[0].giver)} → ${enPerson(pairs[0].receiver)} ${all(pairs)}`;

/** How a pairing stands, in one line. */
const onCard: Record<PairingState, (pairs: Together, when: When) => string> = {
  proposed: (pairs) =>
    `${both(pairs)} ${tag(pairs[0].need)} and ${tag(pairs[0].offer)} go together: ${all(pairs)}${because(pairs[0])}.`,
  agreed: (pairs) =>
    `🤝 ${both(pairs)} ${tag(pairs[0].need)} is agreed: ${all(pairs)}${pairs[0].onItsWay ? ", on its way" : ""}.`,
  handed: (pairs, { asks, now, zone }) => {
    if (asks) return `👌 ${tag(pairs[0].need)} (${all(pairs)}) is done.`;
    const [{ need, lend, back, giver }] = pairs;
    const thanks = pairs.some(({ thanked }) => thanked)
      ? ` ${isPool(giver.id) ? "Thanks to" : "Thank you"} ${enName(giver)}!`
      : "";
    return `👌 ${tag(need)} is ${lend ? "lent" : "done"}: ${fromTo(pairs)}${back ? `, back ${enBack(back, now, zone)}` : ""}.${thanks}`;
  },
  returned: (pairs, { asks }) =>
    asks
      ? `👌 ${tag(pairs[0].need)} (${all(pairs)}) is back.`
      : `👌 ${tag(pairs[0].need)} is back: ${fromTo(pairs)}.`,
  failed: (pairs, { asks }) =>
    asks
      ? `${tag(pairs[0].need)} (${all(pairs)}) did not work out.`
      : `${tag(pairs[0].need)} did not work out: ${fromTo(pairs)}.`,
};

const reasons: Record<Reason, string> = {
  over: "it is closed already",
  rehearsal: "their chat is still rehearsing; go live first",
  thing: "they are different things",
  own: "they are of the same household",
  guarded: "that medicine can't be passed on",
  none: "nothing is left of it",
};
