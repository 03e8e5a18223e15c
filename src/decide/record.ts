import type { Instant, Lang, LogEntry, Movement, Pairing, ResidentId, Unit } from "../model.ts";
import { enName, enThing, zhName, zhThing, zhUnit } from "../texts/words.ts";
import { wallClock } from "../zone.ts";
import { type Board, postOf } from "./board.ts";
import { looks, zhDid } from "./commands.ts";
import { pairOf, personOf } from "./work.ts";

/** One line of the record: what the committee did, what was handed over, what came into the pool or left it. */
interface Entry {
  readonly at: Instant;
  readonly what: string;
  readonly no?: number;
  readonly thing?: string;
  readonly quantity?: number;
  readonly unit?: string;
  readonly giver?: string;
  readonly receiver?: string;
  readonly by?: string;
  readonly note?: string;
}

const columns: readonly { readonly zh: string; readonly en: string; readonly key: keyof Entry }[] =
  [
    { key: "at", zh: "时间", en: "time" },
    { key: "what", zh: "事项", en: "what" },
    { key: "no", zh: "编号", en: "number" },
    { key: "thing", zh: "物品", en: "thing" },
    { key: "quantity", zh: "数量", en: "quantity" },
    { key: "unit", zh: "单位", en: "unit" },
    { key: "giver", zh: "给出", en: "giver" },
    { key: "receiver", zh: "收到", en: "receiver" },
    { key: "by", zh: "经手", en: "by" },
    { key: "note", zh: "备注", en: "note" },
  ];

const words = {
  zh: {
    handed: "交接",
    thanked: "已道谢",
    returned: "已归还",
    until: (lot: string) => `${lot} 到期`,
    in: "入库",
    donated: "捐赠入库",
    out: "出库",
    given: "药库发放",
    back: "退回药库",
    counted: "盘点差额",
    unmet: "药库没给上",
  },
  en: {
    handed: "hand-over",
    thanked: "thanked",
    returned: "returned",
    until: (lot: string) => `good until ${lot}`,
    in: "pool in",
    donated: "donation in",
    out: "pool out",
    given: "given by the pool",
    back: "back to the pool",
    counted: "stock-take difference",
    unmet: "pool could not give",
  },
} as const;

/** The record as a file for WPS and Excel: UTF-8 with its mark, CRLF, and nothing that a sheet would run. */
export function recordCsv(board: Board, zone: string, lang: Lang): string {
  const entries = [
    ...[...board.tables.log.values()].filter(isOwn).map(({ at, by, did, no }) => ({
      at,
      what: lang === "zh" ? zhDid(did) : did,
      by: nameOf(board, by, lang),
      ...(no !== undefined && { no }),
    })),
    ...[...board.tables.pairings.values()].flatMap((one) => handOver(board, one, lang)),
    ...[...board.tables.movements.values()].map((one) => moved(board, one, lang)),
  ].sort((a: Entry, b: Entry) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const rows = entries.map((entry: Entry) =>
    columns.map(({ key }) => (key === "at" ? local(entry.at, zone) : entry[key])),
  );
  const head = columns.map((column) => column[lang]);
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

/** What is in the stock's own lines is not told twice. */
const isOwn = ({ did }: LogEntry): boolean =>
  !looks.has(did) && !/^pool (?:in|out|check)$/u.test(did);

function handOver(board: Board, pairing: Pairing, lang: Lang): Entry[] {
  if (pairing.state !== "handed" && pairing.state !== "returned") return [];
  const { thing, quantity, unit } = pairOf(board, pairing);
  const said = words[lang];
  const notes = [
    ...(pairing.thanked ? [said.thanked] : []),
    ...(pairing.state === "returned" ? [said.returned] : []),
  ];
  return [
    {
      at: pairing.handedAt ?? pairing.at,
      what: said.handed,
      no: pairing.need,
      thing: lang === "zh" ? zhThing({ thing }) : enThing({ thing }),
      ...(quantity !== undefined && { quantity }),
      ...(unit && { unit: unitName(unit, lang) }),
      giver: nameOf(board, pairing.giver, lang),
      receiver: nameOf(board, pairing.receiver, lang),
      note: notes.join(lang === "zh" ? "，" : ", "),
    },
  ];
}

function moved(board: Board, movement: Movement, lang: Lang): Entry {
  const { at, thing, why, no, by, lot } = movement;
  const isUnmet = why === "unmet";
  const unit = isUnmet ? (movement.askedUnit ?? movement.unit) : movement.unit;
  return {
    at,
    what: words[lang][why],
    ...(no !== undefined && (isUnmet || postOf(board, no)) && { no }),
    thing: lang === "zh" ? zhThing({ thing }) : enThing({ thing }),
    quantity: isUnmet ? (movement.asked ?? 0) : movement.quantity,
    unit: unitName(unit, lang),
    ...(by !== undefined && { by: nameOf(board, by, lang) }),
    ...(lot !== undefined && { note: words[lang].until(lot) }),
  };
}

const unitName = (unit: Unit, lang: Lang): string => (lang === "zh" ? zhUnit(unit) : unit);

const nameOf = (board: Board, id: ResidentId, lang: Lang): string => {
  const person = personOf(board, id);
  return lang === "zh" ? zhName(person) : enName(person);
};

/** 2022-12-23 09:00, as a sheet takes it for a time. */
function local(at: Instant, zone: string): string {
  const { year, month, day, hour, minute } = wallClock(at, zone);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

/** A sheet runs what begins like a formula, in full-width signs too; a name may. */
const formula = /^[\s]*[=+\-@＝＋－＠\t\r]/u;

function cell(value: string | number | undefined): string {
  if (typeof value === "number") return String(value);
  const text = (value ?? "").replaceAll(/[\r\n\t]+/gu, " ");
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
