// The reader beside a keyword bot and NLP.js in one run: messages a second, what each makes of the unseen corpus, and
// what reading costs to load and on long messages.
//
//   npm run bench:reading -- [FILE …]     FILE: ordinary chatter, one message a line
//
// Seconds are of the processor, not of the clock: other work on the machine is not counted. "!" marks a missed limit.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { defaultWords, read } from "../src/understand/read.ts";
import { type Row, rows } from "../tests/corpus/score.ts";
import { en } from "../train/sentences/en.ts";
import { zh } from "../train/sentences/zh.ts";

const ROUNDS = 5;
const MOST = 5000;
/** NLP.js is slower, and more rows would not change its figure. */
const MOST_NLP = 1000;
const root = join(import.meta.dirname, "..");

type Said = "need" | "offer" | "close" | "none";
const classes = ["need", "offer", "close", "none"] as const satisfies readonly Said[];

// ── The three ───────────────────────────────────────────────────────────────────────────────────

const context = { at: "2022-12-19T12:01:00.000Z", zone: "Asia/Shanghai", words: defaultWords() };

function ours(text: string, replyTo?: string): Said {
  const readings = read(text, replyTo === undefined ? context : { ...context, replyTo });
  for (const { intent } of readings)
    if (intent === "need" || intent === "offer" || intent === "close") return intent;
  return "none";
}

/** What a helpful neighbour would write in an evening: things by keyword, cues by keyword. */
const items: readonly RegExp[] = [
  /布洛芬|ibuprofen|advil|nurofen/i,
  /对乙酰氨基酚|泰诺|paracetamol|tylenol|panadol/i,
  /美林|motrin/i,
  /退烧药|退热药|fever (?:medicine|reducer)/i,
  /连花清瘟|lianhua/i,
  /感冒药|感冒灵|cold medicine/i,
  /止咳|咳嗽药|cough (?:syrup|medicine)/i,
  /抗原|试剂盒|antigen|test kit|rapid test/i,
  /口罩|n95|mask/i,
  /体温计|温度计|thermometer/i,
  /血氧仪|oximeter/i,
  /酒精|alcohol/i,
  /消毒液|disinfectant|sanitizer/i,
  /退热贴|退烧贴|cooling patch/i,
  /维生素|维c|vitamin/i,
  /创可贴|plasters?|band-?aid/i,
  /奶粉|formula/i,
  /尿不湿|纸尿裤|diapers?|nappies/i,
  /湿巾|wipes/i,
  /卫生巾|pads|tampons/i,
  /大米|米|\brice\b/i,
  /鸡蛋|\beggs?\b/i,
  /牛奶|\bmilk\b/i,
  /蔬菜|青菜|vegetables?/i,
  /面粉|\bflour\b/i,
  /矿泉水|饮用水|bottled water/i,
  /卫生纸|纸巾|toilet paper|tissues/i,
  /猫粮|cat food/i,
  /狗粮|dog food/i,
  /轮椅|wheelchair/i,
  /梯子|\bladder\b/i,
  /电钻|\bdrill\b/i,
  /婴儿车|推车|stroller|pushchair/i,
  /充电器|充电宝|charger|power bank/i,
];
const closing =
  /收到了|拿到了|已收到|解决了|不需要了|已送出|送完了|没有了|got it|received|sorted|no longer need|all gone|taken/i;
const giving =
  /我有|家里有多|多余|免费送|可以分|送给|可以借|自取|i have|spare|free to|giving away|to give|help yourself|can lend/i;
const asking =
  /求|需要|谁有|有没有|急需|借|缺|need|looking for|anyone have|borrow|does anyone|iso\b/i;

function keywords(text: string): Said {
  if (closing.test(text)) return "close";
  if (!items.some((item) => item.test(text))) return "none";
  if (giving.test(text)) return "offer";
  return asking.test(text) ? "need" : "none";
}

interface Nlp {
  addDocument(locale: string, text: string, intent: string): void;
  train(): Promise<void>;
  process(locale: string, text: string): Promise<{ readonly intent: string }>;
}
interface NodeNlp {
  readonly NlpManager: new (settings: object) => Nlp;
}

const han = /\p{Script=Han}/u;
const localeOf = (text: string): string => (han.test(text) ? "zh" : "en");

/** NLP.js in its fastest setting: told the language, no entities, no sentiment; sixty examples an intent and language. */
async function trainedNlp(): Promise<Nlp> {
  const { NlpManager } = createRequire(import.meta.url)("node-nlp") as NodeNlp;
  const nlp = new NlpManager({
    languages: ["zh", "en"],
    nlu: { log: false },
    forceNER: false,
    calculateSentiment: false,
    autoSave: false,
    autoLoad: false,
  });
  for (const [locale, sentences] of Object.entries({ zh, en })) {
    for (const intent of ["need", "offer", "close", "chatter"]) {
      const lines = (sentences[intent] ?? "").split("\n").filter((line) => line.trim() !== "");
      for (const line of lines.slice(0, 60))
        nlp.addDocument(locale, line.split(" ↩ ")[0] ?? line, intent);
    }
  }
  await nlp.train();
  return nlp;
}

const asSaid = (intent: string): Said =>
  intent === "need" || intent === "offer" || intent === "close" ? intent : "none";

// ── Measuring ───────────────────────────────────────────────────────────────────────────────────

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function rate(count: number, work: () => void | Promise<void>): Promise<number> {
  const start = processorSeconds();
  await work();
  return count / (processorSeconds() - start);
}

interface Rates {
  readonly ours: number;
  readonly keywords: number;
  readonly nlp: number;
}

/** Messages a second of the three on some texts, each in turn, the median of several rounds. */
async function ratesOn(texts: readonly string[], nlp: Nlp): Promise<Rates> {
  const few = texts.slice(0, MOST_NLP);
  const all: Rates[] = [];
  // Short runs are repeated until the clock of the processor can tell them apart.
  const times = Math.max(1, Math.ceil(MOST / texts.length));
  for (let round = -1; round < ROUNDS; round += 1) {
    const rates = {
      ours: await rate(times * texts.length, () => {
        for (let i = 0; i < times; i += 1) for (const text of texts) ours(text);
      }),
      keywords: await rate(10 * times * texts.length, () => {
        for (let i = 0; i < 10 * times; i += 1) for (const text of texts) keywords(text);
      }),
      nlp: await rate(few.length, async () => {
        for (const text of few) await nlp.process(localeOf(text), text);
      }),
    };
    // Before the first round everything is cold.
    if (round >= 0) all.push(rates);
  }
  return {
    ours: median(all.map((one) => one.ours)),
    keywords: median(all.map((one) => one.keywords)),
    nlp: median(all.map((one) => one.nlp)),
  };
}

interface Labelled {
  readonly row: Row;
  readonly said: Said;
}

/** Rows that say one of what all three can say. */
const labelled = (all: readonly Row[]): readonly Labelled[] =>
  all.flatMap((row) => {
    const said =
      row.expect.length === 0
        ? "none"
        : row.expect.map(({ intent }) => asSaid(intent)).find((one) => one !== "none");
    return said === undefined ? [] : [{ row, said }];
  });

interface Accuracy {
  readonly all: number;
  readonly f1: Readonly<Record<Said, number>>;
}

function accuracyOf(truth: readonly Labelled[], heard: readonly Said[]): Accuracy {
  const f1 = (one: Said): number => {
    const hit = truth.filter(({ said }, at) => said === one && heard[at] === one).length;
    const told = truth.filter(({ said }) => said === one).length;
    const claimed = heard.filter((said) => said === one).length;
    return (2 * hit) / Math.max(1, told + claimed);
  };
  return {
    all: truth.filter(({ said }, at) => heard[at] === said).length / truth.length,
    f1: { need: f1("need"), offer: f1("offer"), close: f1("close"), none: f1("none") },
  };
}

const fresh = `
const seconds = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e3; };
const before = process.memoryUsage.rss();
const clock = performance.now();
const spent = seconds();
const { read, defaultWords } = await import(process.argv[1]);
const words = defaultWords();
const loaded = { ms: performance.now() - clock, cpu: seconds() - spent, mb: (process.memoryUsage.rss() - before) / 1e6 };
const context = { at: "2022-12-19T12:01:00.000Z", zone: "Asia/Shanghai", words };
for (const text of ["求布洛芬2盒 3号楼602 明早8点前", "anyone have a spare thermomter? building 3, tomorrow"]) read(text, context);
console.log(JSON.stringify({ ...loaded, first: seconds() - spent - loaded.cpu, all: (process.memoryUsage.rss() - before) / 1e6 }));
`;

interface Load {
  readonly ms: number;
  readonly cpu: number;
  readonly mb: number;
  /** The first two messages, which make the patterns ready. */
  readonly first: number;
  readonly all: number;
}

/** The compiled reader in a process of its own. */
function load(): Load {
  const built = join(root, "dist", "src", "understand", "read.js");
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", fresh, built],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`dist does not load:\n${stderr}`);
  return JSON.parse(stdout);
}

const milliseconds = (text: string): number =>
  median(
    Array.from({ length: ROUNDS }, () => {
      const start = processorSeconds();
      ours(text);
      return 1000 * (processorSeconds() - start);
    }),
  );

const timed = `
const { read, defaultWords } = await import(process.argv[1]);
const [piece, size] = [process.argv[2], Number(process.argv[3])];
const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const context = { at: "2022-12-19T12:01:00.000Z", zone: "Asia/Shanghai", words: defaultWords() };
const times = [];
for (let i = 0; i < 3; i += 1) {
  const { user, system } = process.cpuUsage();
  read(text, context);
  const after = process.cpuUsage();
  times.push((after.user + after.system - user - system) / 1e3);
}
console.log(times.sort((a, b) => a - b)[1]);
`;

const PATIENCE = 5000;

/** Milliseconds for a hostile message, in a process of its own: a pattern that runs away never comes back. */
function hostileMilliseconds(piece: string): number {
  const file = join(root, "dist", "src", "understand", "read.js");
  const { stdout, status } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", timed, file, piece, String(HOSTILE)],
    { encoding: "utf8", timeout: PATIENCE },
  );
  return status === 0 ? Number(stdout) : Number.POSITIVE_INFINITY;
}

const lineOf = (i: number): string =>
  `${i + 1}. ${1 + (i % 20)}-${101 + i} 邻居 布洛芬2盒 明早8点前 `.padEnd(
    500,
    "麻烦帮我留一份谢谢大家 ",
  );
const list = (lines: number): string =>
  ["#接龙 团购", ...Array.from({ length: lines }, (_, i) => lineOf(i))].join("\n");
const prose = (lines: number): string =>
  Array.from({ length: lines }, (_, i) => lineOf(i).replace(/^\d+\. /u, "")).join("\n");
const HOSTILE = 100_000;
const hostile: readonly string[] = [
  "一",
  "a ",
  "1-",
  "求",
  "need ",
  "any one ",
  "布洛芬\n",
  "求布洛芬2盒 ",
  "8:30 ",
  "ibuprofn ",
  "(",
  "\n",
];

// ── The table ───────────────────────────────────────────────────────────────────────────────────

const say = (...cells: readonly (string | number)[]) =>
  process.stdout.write(
    `${cells.map((cell, i) => (i === 0 ? String(cell).padEnd(26) : String(cell).padStart(13))).join("")}\n`,
  );
const per = (number: number): string => Math.round(number).toLocaleString("en");
const share = (number: number): string => number.toFixed(3);
const limit = (is: number, most: number, unit: string): string =>
  `${Math.round(is)} ${unit}${is <= most ? "" : " !"}`;

const built = spawnSync(process.execPath, [join(root, "build", "fresh.mjs")], { stdio: "inherit" });
if (built.status !== 0) throw new Error("the build failed");

const unseen = rows("unseen");
const every = [...rows("seen"), ...unseen];
const files = process.argv.slice(2);
const chatter =
  files.length === 0
    ? every.filter(({ expect }) => expect.length === 0).map(({ text }) => text)
    : files.flatMap((file) =>
        readFileSync(file, "utf8")
          .split("\n")
          .filter((line) => line.trim() !== "")
          .slice(0, MOST),
      );
const actionable = every
  .filter(({ expect }) => expect.some(({ intent }) => intent === "need" || intent === "offer"))
  .map(({ text }) => text);

const loads = Array.from({ length: ROUNDS }, load);
const nlp = await trainedNlp();

say("messages a second", "linli", "keywords", "NLP.js", "÷ keywords", "÷ NLP.js");
for (const [name, texts] of Object.entries({
  [files.length === 0 ? "chatter of the corpus" : "chatter of the files"]: chatter,
  "needs and offers": actionable,
})) {
  const rates = await ratesOn(texts, nlp);
  const toKeywords = rates.ours / rates.keywords;
  const toNlp = rates.ours / rates.nlp;
  say(
    `${name} (${texts.length})`,
    per(rates.ours),
    per(rates.keywords),
    per(rates.nlp),
    // The targets hold for ordinary chatter.
    `${share(toKeywords)}${texts === chatter && toKeywords < 0.2 ? " !" : ""}`,
    `${toNlp.toFixed(1)}${texts === chatter && toNlp < 6 ? " !" : ""}`,
  );
}
say("  wanted on chatter", "", "", "", "≥ 0.200", "≥ 6.0");

const truth = labelled(unseen);
const byNlp: Said[] = [];
for (const { row } of truth)
  byNlp.push(asSaid((await nlp.process(localeOf(row.text), row.text)).intent));
const accuracies = [
  accuracyOf(
    truth,
    truth.map(({ row }) => ours(row.text, row.replyTo)),
  ),
  accuracyOf(
    truth,
    truth.map(({ row }) => keywords(row.text)),
  ),
  accuracyOf(truth, byNlp),
];
say("");
say(`unseen corpus (${truth.length})`, "linli", "keywords", "NLP.js");
say("right", ...accuracies.map(({ all }) => share(all)));
for (const one of classes) say(`F1 ${one}`, ...accuracies.map(({ f1 }) => share(f1[one])));

say("");
say("a fresh process", "is", "limit");
say("load, clock", limit(median(loads.map(({ ms }) => ms)), 250, "ms"), "250 ms");
say("load, processor", limit(median(loads.map(({ cpu }) => cpu)), 250, "ms"), "250 ms");
say("memory, loaded", limit(median(loads.map(({ mb }) => mb)), 30, "MB"), "30 MB");
say("first two messages", `${Math.round(median(loads.map(({ first }) => first)))} ms`);
say("memory after them", limit(median(loads.map(({ all }) => all)), 30, "MB"), "30 MB");

const long = Object.fromEntries(
  [25, 50, 100, 200].map((lines) => [lines, milliseconds(list(lines))]),
);
const spoken = Object.fromEntries(
  [25, 50, 100, 200].map((lines) => [lines, milliseconds(prose(lines))]),
);
const most = Math.max(long[200] ?? 0, spoken[200] ?? 0);
say("");
say("lines of 500 characters", 25, 50, 100, 200);
say("接龙, ms", ...Object.values(long).map((ms) => ms.toFixed(1)));
say("needs, ms", ...Object.values(spoken).map((ms) => ms.toFixed(1)));
say("100,000 characters of", "ms", "limit");
for (const piece of hostile) {
  const ms = hostileMilliseconds(piece);
  const is = Number.isFinite(ms) ? ms.toFixed(1) : `> ${PATIENCE}`;
  say(`  ${JSON.stringify(piece)}`, `${is}${ms <= most ? "" : " !"}`, most.toFixed(1));
}
