import type { Instant } from "../model.ts";
import type { Texts } from "./texts.ts";
import {
  byNeed,
  enClaim,
  enPerson,
  enThing,
  enThings,
  enTime,
  type Listed,
  medicalKinds,
  type Pair,
  togetherOf,
} from "./words.ts";
import type { Reason } from "./zh.ts";

const tag = (no: number) => `#${no}`;
const why = (pair: Pair) =>
  [pair.sameBuilding && "same building", enClaim(pair, pair)].filter(Boolean).join(", ");
const because = (pair: Pair) => (why(pair) ? ` (${why(pair)})` : "");
const many = (pairs: readonly Pair[], line: (pair: Pair, all: readonly Pair[]) => string) =>
  togetherOf(pairs)
    .map((all) => line(all[0], all))
    .join("\n");

function listed(posts: readonly Listed[], now: Instant, zone: string): string {
  return posts
    .map(
      (post) =>
        `${tag(post.no)} ${post.by.name}: ${enThings(post.amounts)}` +
        `${post.urgent ? " ❗urgent" : ""}${post.due ? ` (by ${enTime(post.due, now, zone)})` : ""}`,
    )
    .join("\n");
}

const handOver = `Please sort out the hand-over in private; say "got it, thanks" when you have it.`;

export const en: Texts = {
  paired: ({ pairs }) =>
    `${many(
      pairs,
      (pair, all) =>
        `${enPerson(pair.receiver)} ${enPerson(pair.giver)} ${tag(pair.need)} and ${tag(pair.offer)} go together: ` +
        `${enThings(all)}${pair.lend ? " (on loan)" : ""}${because(pair)}.`,
    )}\n${handOver}`,
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
    `${by ? enPerson(by).slice(1) : "Somebody"} is giving ${tag(no)}. Thank you ${givers.map(({ name }) => `@${name}`).join(" ")}, please keep yours for now.`,
  agreed: ({ pairs }) =>
    `${many(
      pairs,
      (pair, all) =>
        `Noted: ${enPerson(pair.giver)} → ${enPerson(pair.receiver)} ${enThings(all)}` +
        `${pair.lend ? " (on loan)" : ""} (${tag(pair.need)}).`,
    )}\n${handOver}`,
  noted: ({ no, amounts }) =>
    `Noted ${tag(no)}: ${enThings(amounts)}. I'll say when somebody has it.`,
  spare: ({ no, giver }) =>
    `Thank you ${giver.name}! ${tag(no)} is already taken care of; I'll keep yours in mind.`,
  waiting: ({ no, place }) =>
    `That one is spoken for. You are ${tag(no)}, number ${place} in line; I'll say when there is more.`,
  handed: ({ needs, left, thanks }) =>
    `Good, ${left.length ? `still looking for the rest of ${needs.map(tag).join(", ")}: ${enThings(left)}` : `${needs.map(tag).join(", ")} ${needs.length > 1 ? "are" : "is"} done`}.${thanks ? ` Thank you ${thanks.name}!` : ""}`,
  returned: ({ offer, amounts, giver }) =>
    `Good: ${enThings(amounts)} back with ${giver.name} (${tag(offer)}), free to borrow again.`,
  closed: ({ no, amounts }) => `All right, ${tag(no)} ${enThings(amounts)} is closed.`,
  calledOff: ({ no, partner, amounts }) =>
    `${enPerson(partner)} ${tag(no)} is no longer needed, so yours is free for others: ${enThings(amounts)}.`,
  fellThrough: ({ no, receiver, amounts }) =>
    `${enPerson(receiver)} that did not work out (${enThings(amounts)}); I'll keep looking for ${tag(no)}.`,
  noAnswer: ({ no, receiver, giver }) =>
    `${enPerson(receiver)} no word from ${giver.name} yet; I'll keep looking for ${tag(no)}.`,
  yielded: ({ no, receiver }) =>
    `${enPerson(receiver)} sorry, that one goes to somebody in greater need; I'll keep looking for ${tag(no)}.`,
  corrected: ({ no, amounts }) => `All right, ${tag(no)} is now: ${enThings(amounts)}.`,
  nudge: ({ pairs }) =>
    many(
      pairs,
      (pair, all) =>
        `${enPerson(pair.receiver)} ${enPerson(pair.giver)} did ${tag(pair.need)} (${all.map(enThing).join(", ")}) change hands? ` +
        `Say "got it, thanks", or "didn't work out".`,
    ),
  deadline: ({ post, now, zone }) =>
    `${tag(post.no)} ${post.by.name} is still looking for: ${enThings(post.amounts)}${post.due ? ` (by ${enTime(post.due, now, zone)})` : ""}. Can anyone help?`,
  bringBack: ({ pairs }) =>
    many(
      pairs,
      (pair, all) =>
        `${enPerson(pair.receiver)} it's time to take ${pair.giver.name}'s ${all.map(enThing).join(", ")} back; say "returned" when it's done.`,
    ),
  digest: ({ posts, now, zone }) =>
    `Still looking (say "I have" and the number if you can help):\n${listed(posts, now, zone)}`,
  wanted: ({ post, now, zone }) => {
    const reason = enClaim(post, post.amounts[0]);
    return (
      `${post.urgent ? "❗" : ""}${tag(post.no)} ${enPerson(post.by).slice(1)} still needs ${enThings(post.amounts)}` +
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
    `${needs} needs are open and only ${offers} offers. Shall I go to wave mode (the urgent first, a first share for everybody)? Say "/wave on".`,
  ordered: ({ post, now, zone }) => `Reminder: ${listed([post], now, zone)}`,
  emergency: ({ what, building }) =>
    `${{ medical: "Call 120 for an ambulance now", fire: "Call 119 now and get out first", crime: "Call 110 now" }[what]}` +
    ` (120 ambulance · 119 fire · 110 police · 12356 crisis line). ` +
    `${building ? `Building ${building}: ` : ""}committee and neighbours nearby, please look in!`,
  emergencyCall: ({ by, chatName }) =>
    `⚠️ ${enPerson(by)} may have an emergency${chatName ? ` (in ${chatName})` : ""}. Please get in touch right now.`,
  guarded: ({ thing }) =>
    thing.guard === "controlled"
      ? `Sorry, ${thing.en ?? thing.text} is a controlled medicine, so I can't pass it on. Please ask a hospital or the community health centre.`
      : `Sorry, ${thing.en ?? thing.text} is a prescription medicine, so I can't pass it on. Please ask the community health centre, a hospital or an online clinic.`,
  needs: ({ posts, now, zone }) =>
    posts.length === 0
      ? "No open needs right now."
      : `Needs, ${posts.length}:\n${listed(posts, now, zone)}`,
  offers: ({ posts, now, zone }) =>
    posts.length === 0
      ? "No open offers right now."
      : `Offers, ${posts.length}:\n${listed(posts, now, zone)}`,
  mine: ({ posts, now, zone }) =>
    posts.length === 0 ? "You have nothing open right now." : listed(posts, now, zone),
  status: ({ post, kind, pairs, now, zone }) =>
    [
      `${listed([post], now, zone)} · ${kind} · ${post.state}`,
      ...pairs.map(
        (pair) =>
          `  ${tag(pair.need)}←${tag(pair.offer)} ${pair.giver.name} → ${pair.receiver.name} ${enThings([pair])} ${pair.state}`,
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
    `Just say it: "need a thermometer, building 3", "I have spare ibuprofen". Say "got it, thanks" when you have it, "no longer needed", or "all gone". "undo" works for ten minutes; if I got you wrong, reply "not a request". To be left alone: "unsubscribe".`,
  helpCommittee: () =>
    "Committee: /needs /offers /status 12 /close 12 /match 12 7 /remind 12 tomorrow 9am /announce … /stats /pause 2h /wave on /chat building 5 /language zh /join CODE /help.",
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
  introduction: ({ code }) =>
    `Hello, I'm Linli, a bot that helps neighbours help each other. Just chat as you always do: I bring those who need and those who have together, keep count and remind.\n` +
    `I keep needs and offers only (thing, amount, building), for 30 days after they close; chatter is not stored. I'm no person and no doctor: for medicines ask a pharmacist or doctor.\n` +
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
  languageForm: () => `Please write "/language en" or "/language zh".`,
  languageSet: () => "All right, English from now on.",
};

const reasons: Record<Reason, string> = {
  over: "it is closed already",
  thing: "they are different things",
  own: "they are of the same household",
  guarded: "that medicine can't be passed on",
  none: "nothing is left of it",
};
