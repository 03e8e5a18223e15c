// Every line the bot can say, in each language: short, in its own script, and silent about doors, phones and doses.

import { describe, expect, it } from "vitest";
import type { Lang, Standing, ThingRef } from "../src/model.ts";
import { type TextName, texts, type Wording, word } from "../src/texts/texts.ts";
import type { Listed, Pair, Person } from "../src/texts/words.ts";
import { catalogue } from "../src/understand/catalogue/catalogue.ts";
import { calledName } from "../src/understand/places.ts";

// Names come as the shell calls people: without the address and the phone that some put into their nickname.
const wang: Person = {
  id: "test:wang",
  name: calledName("3-602 Wang 13812345678"),
  building: "3",
  handle: "wang_602",
};
const tom: Person = { id: "test:tom", name: "Tom" };

const ibuprofen: ThingRef = {
  ...{ id: "ibuprofen", zh: "布洛芬", en: "ibuprofen", text: "布洛芬缓释胶囊0.3g" },
  ...{ kind: "medicine", units: ["box"] },
};
const paracetamol: ThingRef = {
  ...{ id: "paracetamol", zh: "对乙酰氨基酚", en: "paracetamol", text: "泰诺林650mg" },
  ...{ kind: "medicine", units: ["box"] },
};
const guarded = (guard: "prescription" | "controlled"): ThingRef => ({
  ...{ id: "amoxicillin", zh: "阿莫西林", en: "amoxicillin", text: "阿莫西林" },
  guard,
});
const ladder: ThingRef = {
  id: "ladder",
  zh: "梯子",
  en: "ladder",
  text: "ladder",
  kind: "tool",
};

const now = "2022-12-19T12:00:00.000Z";
const zone = "Asia/Shanghai";
const about = { now, zone };
const amounts = [
  { thing: ibuprofen, quantity: 2, unit: "box" as const },
  { thing: ladder, quantity: 0.5 },
];
const need: Listed = {
  ...{ no: 12, by: wang, amounts, urgent: true, state: "open" },
  due: "2022-12-20T00:00:00.000Z",
};
const offer: Listed = { no: 7, by: tom, amounts, urgent: false, state: "closed" };
const pairs: readonly Pair[] = [
  {
    ...{ need: 12, offer: 7, thing: ibuprofen, quantity: 2, unit: "box" },
    ...{ receiver: wang, giver: tom, lend: false, sameBuilding: true, urgent: true },
  },
  {
    ...{ need: 13, offer: 8, thing: ladder, quantity: 1, unit: "piece" },
    ...{ receiver: tom, giver: wang, lend: true, sameBuilding: false, urgent: false },
  },
];
const cautions = [
  { what: "pharmacist" as const, no: 12 },
  { what: "ingredient" as const, no: 12 },
  { what: "pharmacist" as const, no: 13 },
];
const numbers = { medical: "120", police: "110", fire: "119", crisis: "12356" };
const fever: ThingRef = { ...ibuprofen, isA: ["fever-reducer"] };
const asked = [
  {
    ...{ need: 12, offer: 7, thing: fever, quantity: 2, unit: "box" as const },
    ...{ receiver: wang, giver: wang, lend: false, sameBuilding: true, urgent: true },
    whom: "child" as const,
  },
] as const;
const posts = [need, offer];
const digest = [...Array(8).keys()].map((i) => ({
  ...need,
  no: 100 + i,
  amounts: amounts.slice(i % 2, 1 + (i % 2)),
}));
const taught = { alias: "ibu", id: "ibuprofen", zh: "布洛芬", en: "ibuprofen" };
const code = "K7Q2PLUM";
const pool: Person = { id: "pool:药库", name: "药库" };
const box = { thing: ibuprofen, quantity: 17, unit: "box" as const };
const door = { name: wang.name, building: "3", room: "602" };
const shelf = {
  ...{ ...box, left: 17, least: 1, unmet: 1, promised: 2 },
  lots: [{ lot: "2024-06-30", left: 10 }, { left: 7 }],
  expired: [{ lot: "2022-06-30", left: 3 }],
};

const standing: Standing = {
  ...{ state: "up", intake: "polling", delivery: "atLeastOnce", reads: false, admin: false },
  ...{ lastHeard: "2022-12-19T11:59:00.000Z", ahead: 400_000 },
};
const troubles = (["app", "sends", "read", "write", "backup"] as const).map((what) => ({
  ...{ what, app: what === "app" ? "wechat" : "telegram", why: { zh: "14", en: "14" } },
  ...{ since: "2022-12-19T11:50:00.000Z", now: "2022-12-19T11:58:00.000Z" },
}));
const settings: Extract<Wording, { text: "settings" }>["about"] = {
  ...{ lang: "zh", quietFrom: "22:00", quietTo: "07:00", morning: "08:30", evening: "19:30" },
  ...{ lines: 12, scope: "community", buildings: ["5"], rehearsal: false },
  lists: true,
  thanks: true,
};

type Samples = { readonly [K in TextName]: readonly Extract<Wording, { text: K }>["about"][] };

/** What each line is said about; a new line without a sample does not compile. */
const samples: Samples = {
  paired: [
    { pairs },
    { pairs: pairs.slice(1).map((pair) => ({ ...pair, cleaned: true as const })) },
    { pairs, cautions },
  ],
  asked: [
    { pairs: [...asked, { ...asked[0], giver: tom }] },
    { pairs: (["infant", "pregnant", "elder"] as const).map((whom) => ({ ...asked[0], whom })) },
  ],
  settled: [
    { no: 12, givers: [wang, tom], by: wang },
    { no: 12, givers: [tom] },
  ],
  agreed: [{ pairs }, { pairs: pairs.map((pair) => ({ ...pair, inPrivate: true })), cautions }],
  noted: [{ no: 12, amounts }],
  suggest: [
    { need: 12, offer: 7, receiver: wang, giver: tom, wanted: ibuprofen, given: paracetamol },
  ],
  spare: [
    { no: 12, givers: [{ person: wang, place: 1 }] },
    { no: 12, givers: [wang, tom].map((person, i) => ({ person, place: i + 1 })) },
  ],
  waiting: [
    { takers: [{ person: wang, no: 12, place: 2 }] },
    { takers: [wang, tom].map((person, i) => ({ person, no: 12 + i, place: i + 2 })) },
  ],
  card: [
    ...(["proposed", "agreed", "handed", "returned", "failed"] as const).map((state) => ({
      ...{ pairs: pairs.map((pair) => ({ ...pair, state, back: now })), gone: [], cautions },
      ...about,
    })),
    ...(["handed", "returned", "failed"] as const).map((state) => ({
      ...{ pairs: pairs.map((pair) => ({ ...pair, state })), gone: [], cautions: [] },
      ...{ ...about, asks: true as const },
    })),
    { pairs: [], gone: [12, 13], cautions: [], ...about },
  ],
  privateOpen: [{}],
  stranger: [{}],
  addressHere: [{}],
  addressForm: [{}],
  addressSet: [{ building: "3", room: "602" }, { room: "602" }],
  tongueForm: [{}],
  tongueSet: [{ speaks: "zh" }, { speaks: "en" }, { speaks: "both" }],
  buttonGive: [{}, { no: 12 }],
  buttonPart: [{}, { no: 12 }],
  buttonNeeded: [{}, { no: 12 }],
  buttonUnneeded: [{}, { no: 12 }],
  pressOwn: [{}],
  pressPart: [{ no: 12 }],
  pressOwner: [{}],
  buttonPrivate: [{}],
  buttonChat: [{}],
  address: [{ no: 12, amounts, other: wang, room: "602" }],
  contradiction: [{ pairs, gotIt: wang, failed: tom }],
  trading: [
    { by: wang, times: 3, days: 7, chatName: "" },
    { by: tom, times: 3, days: 7, chatName: "Linden Court" },
  ],
  duty: [
    { duty: [wang, tom], set: true },
    { duty: [tom], set: false },
    { duty: [], set: true },
  ],
  lastResort: [{ post: need, duty: [wang, tom], ...about }],
  pressNoted: [{}],
  pressOver: [{}],
  pressOthers: [{}],
  buttonAgreed: [{}, { no: 12 }],
  buttonHanded: [{}, { no: 12 }],
  buttonFailed: [{}, { no: 12 }],
  buttonTake: [{}],
  queued: [
    { no: 12, thing: { thing: ladder }, place: 2, elder: false, back: need.due ?? now, ...about },
    { no: 12, thing: { thing: ladder }, place: 1, elder: true, holder: wang, ...about },
  ],
  spareIt: [{ no: 12, thing: { thing: ladder }, elder: false, holder: wang }],
  cleaned: [{ amounts: amounts.slice(1) }, { amounts: amounts.slice(1), next: wang }],
  handed: [
    { needs: [12], left: [], thanks: wang, ...about },
    { needs: [12], left: [], back: need.due ?? now, ...about },
    { needs: [12, 13], left: amounts, ...about },
  ],
  returned: [{ offer: 7, amounts, giver: wang }],
  closed: [{ no: 12, amounts }],
  calledOff: [{ no: 12, partner: wang, amounts }],
  fellThrough: [{ no: 12, receiver: wang, amounts }],
  noAnswer: [{ no: 12, receiver: wang, giver: tom }],
  yielded: [{ no: 12, receiver: wang }],
  corrected: [{ no: 12, amounts }],
  nudge: [{ pairs }, { pairs: pairs.map((pair) => ({ ...pair, onItsWay: true })) }],
  deadline: [
    { post: need, ...about },
    { post: offer, ...about },
  ],
  bringBack: [{ pairs }],
  digest: [
    { posts: digest, leaving: [], morning: false, ...about },
    { posts: digest.slice(4), leaving: digest.slice(0, 4), morning: true, ...about },
    { posts: [], leaving: digest, morning: false, ...about },
  ],
  renewed: [
    { nos: [12], until: "2022-12-25T00:00:00.000Z", ...about },
    { nos: [12, 13], until: now, ...about },
  ],
  lentLonger: [0, 1, 2].map((waiting) => ({
    ...{ amounts: amounts.slice(1), giver: wang, due: "2022-12-25T00:00:00.000Z", waiting },
    ...about,
  })),
  wanted: [
    { post: { ...need, whom: "child" }, ...about },
    { post: offer, ...about },
  ],
  stillNeeded: [{ posts }],
  helpWanted: [{ post: need, ...about }],
  instead: [{ post: need }, { post: { ...need, amounts: amounts.slice(1) } }],
  waveOn: [{ ladder: true }, { ladder: false }],
  waveOff: [{}],
  waveForm: [{}],
  waveAdvice: [{ needs: 20, offers: 6 }],
  ordered: [{ post: need, ...about }],
  emergency: [
    { what: "medical", building: "3", numbers, duty: [] },
    { what: "fire", numbers, duty: [wang, tom] },
    { what: "crime", numbers: { medical: "112", police: "112", fire: "112" }, duty: [] },
  ],
  emergencyCall: [
    { by: wang, chatName: "Linden Court", duty: [] },
    { by: wang, chatName: "", duty: [tom] },
  ],
  guarded: [{ thing: guarded("prescription") }, { thing: guarded("controlled") }],
  needs: [
    { posts, ...about },
    { posts: [], ...about },
  ],
  offers: [
    { posts, ...about },
    { posts: [], ...about },
  ],
  mine: [
    { posts, ...about },
    { posts: [], ...about },
  ],
  status: (["need", "offer"] as const).flatMap((kind) =>
    ["proposed", "agreed", "handed", "returned", "failed"].map((state) => ({
      ...{ post: need, kind, ...about },
      pairs: pairs.map((pair) => ({ ...pair, state })),
    })),
  ),
  noSuchPost: [{ no: 99 }],
  whichPost: [{ command: "close" }],
  alreadyOver: [{ no: 12 }],
  cannotMatch: (["over", "thing", "own", "guarded", "none"] as const).map((reason) => ({
    ...{ need: 12, offer: 7, reason },
  })),
  matchForm: [{}],
  remindForm: [{}],
  remindSet: [{ no: 12, at: "2022-12-25T00:00:00.000Z", ...about }],
  announcement: [{ text: "120 😷" }],
  announceForm: [{}],
  announced: [{ chats: 1 }, { chats: 3 }],
  stats: [
    {
      ...{ needs: 9, met: 4, openNeeds: 5, offers: 7, openOffers: 2 },
      ...{ handed: 4, thanked: 3, misreadings: 1 },
    },
  ],
  helpResident: [{}],
  helpCommittee: [{}],
  refused: [{ command: "close" }],
  whoAreYou: [{}],
  nearest: [{ typed: "clsoe", nearest: "close" }],
  unknownCommand: [{ typed: "dance" }],
  wordForm: [{}],
  noSuchThing: [{ text: "moonstone" }],
  wordTaught: [taught],
  words: [
    {
      taught: [taught],
      unknown: ["moonstone"],
      misread: [{ intent: "need", things: ["cat sand"] }],
    },
    { taught: [], unknown: [], misread: [] },
  ],
  undone: [{ nos: [12] }, { nos: [] }],
  nothingToUndo: [{}],
  undoTooLate: [
    { no: 12, kind: "need" },
    { no: 12, kind: "offer" },
  ],
  misreadTaken: [{ no: 12 }],
  optedOut: [{}],
  forgotten: [{}],
  optedIn: [{}],
  introduction: [{ code }],
  joined: [{}],
  wrongCode: [{}],
  joinForm: [{ code }],
  chatForm: [{}],
  health: [
    { health: { apps: [], unsent: 0 }, ...about },
    {
      ...about,
      health: {
        unsent: 3,
        unsentSince: "2022-12-19T11:50:00.000Z",
        store: { kind: "file", lastCommit: about.now, lastBackup: "2022-12-18T19:00:00.000Z" },
        apps: [
          { name: "console", status: "console" },
          { name: "telegram", status: "", standing },
        ],
      },
    },
    {
      ...about,
      health: {
        unsent: 0,
        apps: [
          {
            ...{ name: "telegram", status: "" },
            standing: { ...standing, reads: true, admin: true, ahead: 20, waiting: 2 },
          },
          {
            ...{ name: "wechat", status: "" },
            standing: {
              ...{ state: "down", why: { zh: "14", en: "14" }, intake: "gateway" },
              ...{ delivery: "atMostOnce", reads: true, ahead: -7_200_000 },
            },
          },
        ],
      },
    },
    { health: { apps: [], unsent: 1, store: { kind: "memory" } }, ...about },
    { health: { apps: [], unsent: 0, store: { kind: "database" } }, ...about },
  ],
  trouble: troubles,
  troubleOver: troubles,
  settings: [
    settings,
    { ...settings, lists: false, thanks: false },
    { ...settings, quietTo: "22:00", scope: "building", rehearsal: true },
  ],
  settingsUnknown: [{ typed: "colour" }],
  settingsInGroup: [{}],
  digestOff: [{}],
  thanksForm: [{ on: true }, { on: false }],
  thanksSet: [{ on: true }, { on: false }],
  rehearsed: [
    { notes: [{ text: "#12 and #7 go together", place: { buildings: [] } }], more: 3 },
    { notes: [{ text: "Noted", place: { name: "K5", buildings: ["5"] } }], more: 0 },
    { notes: [{ text: "Noted", place: { buildings: ["5"] } }], more: 0 },
  ],
  rehearsalForm: [{ on: true }, { on: false }],
  rehearsalElsewhere: [{}],
  rehearsalOn: [
    { nos: [], told: true },
    { nos: [12, 13], told: false },
  ],
  liveAlready: [{}],
  live: [
    { needs: 0, offers: 0 },
    { needs: 5, offers: 3 },
  ],
  chatSet: [
    { scope: "building", buildings: ["5", "6"] },
    { scope: "committee", buildings: [] },
    { scope: "community", buildings: [] },
  ],
  paused: [{ until: "2022-12-19T14:00:00.000Z", ...about }],
  pauseForm: [{}],
  resumed: [{}],
  quietForm: [
    { from: "23:30", to: "07:00" },
    { from: "00:00", to: "00:00" },
  ],
  quietSet: [
    { from: "23:30", to: "07:00" },
    { from: "00:00", to: "00:00" },
  ],
  linesForm: [{ lines: 12 }],
  linesSet: [{ lines: 20 }],
  digestForm: [
    { morning: "08:30", evening: "19:30", off: false },
    { morning: "08:30", evening: "19:30", off: true },
  ],
  digestSet: [{ morning: "08:30", evening: "19:00" }],
  languageForm: [{}],
  languageSet: [{}],
  pool: [
    { stocks: [], pending: [] },
    {
      stocks: [shelf, { ...shelf, left: 0, lots: [], unmet: 2 }],
      pending: [{ no: 14, amounts }],
    },
  ],
  poolForm: [{}],
  poolIn: [
    { amount: box, left: box, lot: "2024-06-30" },
    { amount: box, left: { ...box, quantity: 1 } },
  ],
  poolOut: [{ amount: box, left: { ...box, quantity: 0 } }],
  poolShort: [{ amount: box }, { amount: { ...box, quantity: 0 } }],
  poolCounted: [-3, 0, 2].map((difference) => ({ amount: box, difference, left: box })),
  poolGuard: [{ amount: box }],
  poolLow: [{ amount: box }, { amount: { ...box, quantity: 0 } }],
  lotIsOver: [{ lot: "2022-06-30" }],
  lotsEnd: [
    { soon: [{ ...box, lot: "2024-06-30" }], over: [{ ...box, lot: "2022-06-30" }] },
    { soon: [], over: [{ ...box, lot: "2022-06-30" }] },
  ],
  donated: [{ no: 14, giver: wang, amounts }],
  donationIn: [{ no: 14, giver: wang, amounts }],
  log: [
    { entries: [], ...about },
    { entries: [{ at: now, by: tom, did: "pool in", zh: "药库 入", no: 14 }], ...about },
  ],
  thanksToday: [
    { times: 3, named: [{ giver: wang, times: 2 }], unnamed: 1 },
    { times: 1, named: [{ giver: pool, times: 1 }], unnamed: 0 },
    { times: 1, named: [], unnamed: 1 },
    { times: 4, named: [], unnamed: 3 },
  ],
  signed: [{}],
  unsigned: [{}],
  partnerLeft: [
    {
      left: tom,
      seeking: [{ no: 12, partner: wang, amounts }],
      free: [{ no: 7, partner: wang, amounts }],
    },
  ],
  enough: [{}],
  fair: [
    { asked: [], waiting: [], flooded: [], ...about },
    {
      asked: [{ giver: wang, asked: 5, gave: 3 }],
      waiting: [
        { post: need, hours: 0 },
        { post: offer, hours: 50 },
      ],
      flooded: [tom],
      ...about,
    },
  ],
  householdForm: [{}],
  householdApart: [{ members: [wang] }],
  householdSet: [{ members: [wang, tom] }],
  relinkPlan: [
    { sure: [{ was: door, is: { ...door, room: "1602" } }], doubtful: [], chats: [], lost: [] },
    {
      ...{ sure: [], doubtful: [{ was: door, is: { name: tom.name } }], chats: ["Plum Court"] },
      lost: [{ name: tom.name, building: "5" }],
    },
  ],
  relinkSent: [{}],
  relinkElsewhere: [{}],
  relinkNobody: [{ lost: 0 }, { lost: 2 }],
  relinkNoNeed: [{}],
  relinkAway: [{}],
  relinkFirst: [{}],
  relinkNoNumber: [{ no: 3 }],
  relinkTwice: [{}],
  relinked: [
    { people: 1, left: 0 },
    { people: 3, left: 2 },
  ],
  relinkTooLate: [{}],
};

const lines = (lang: Lang): readonly (readonly [name: string, text: string])[] =>
  (Object.keys(samples) as TextName[]).flatMap((text) =>
    samples[text].map(
      (one, i) => [`${text} ${i}`, word(lang, { text, about: one } as Wording)] as const,
    ),
  );

/** How much to swallow, and how often: never the bot's to say. */
const dose =
  /\d\s*(?:mg|毫克|ml|毫升|µg|微克)|[\d一二两三半]\s*(?:片|粒|颗|次|袋)\s*(?:一次|一天|每|\/)|(?:每日|每天|一日|一天|每次|一次)\s*[\d一二两三半]|\b\d\s*(?:tablets?|pills?|doses?)\b|(?:times|every)\s+(?:a|\d+|per)\s*(?:day|hours?)/iu;
const room = /602/u;
const phone = /1[3-9]\d{9}|\d{7,}/u;
/** Addresses, which are told in private or to the committee alone (tests/private.test.ts, tests/relink.test.ts). */
const isPrivate = (name: string) => /^(?:address|addressSet|relinkPlan) /u.test(name);
const han = /\p{Script=Han}/u;

it("knows a dose, a room and a phone when it sees one", () => {
  for (const text of ["400mg", "每次2片", "一天3次", "2 tablets", "three times a day", "5毫升"])
    expect(text).toMatch(dose);
  for (const text of ["布洛芬 2盒", "十分钟内没有", "送到 4 次", "/提醒 12 明早9点"])
    expect(text).not.toMatch(dose);
});

it("names no dose and no phone with any thing of the catalogue", () => {
  const wrong = catalogue.flatMap(({ zh, en }) =>
    [zh, en].filter((name) => dose.test(name) || phone.test(name)),
  );
  expect(wrong).toEqual([]);
});

describe.each(["zh", "en"] as const)("every line in %s", (lang) => {
  const all = lines(lang);

  it.each(all)("%s says something, and not too much", (_, text) => {
    expect(text.trim()).not.toBe("");
    expect(text).toBe(text.trim());
    expect(text.length).toBeLessThanOrEqual(600);
    expect(text).not.toMatch(/undefined|NaN|\[object/u);
  });

  it.each(all)("%s names no dose, no room and no phone", (name, text) => {
    expect(text).not.toMatch(dose);
    if (!isPrivate(name)) expect(text).not.toMatch(room);
    expect(text).not.toMatch(phone);
  });

  it.each(all)("%s keeps to its script", (_, text) => {
    // Names that the bot answers to may stand in quotes; what it says itself is of one language.
    if (lang === "en") expect(text).not.toMatch(han);
    else expect(text).toMatch(han);
  });

  it.each(all)("%s mentions only people", (_, text) => {
    const mentioned = [...text.matchAll(/@([\p{L}\p{N}_]+)/gu)].map(([, name]) => name);
    const bot = ["小邻", "linli"];
    for (const name of mentioned) expect([wang.name, tom.name, ...bot]).toContain(name);
  });

  it("asks both people of a pairing by name", () => {
    for (const text of ["paired", "agreed", "nudge"] as const) {
      const said = word(lang, { text, about: { pairs } });
      for (const { name } of [wang, tom]) expect(said).toContain(`@${name}`);
    }
  });
});

it("has the same lines in every language, and a sample of each", () => {
  expect(Object.keys(samples).sort()).toEqual(Object.keys(texts.zh).sort());
  expect(Object.keys(texts.en).sort()).toEqual(Object.keys(texts.zh).sort());
});
