// Where somebody lives: building and room, in the ways residents write them, and only those.

import { type Normalised, normalise } from "./normalise.ts";
import { readNumber } from "./numbers.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Place {
  readonly building?: string;
  readonly room?: string;
  /** The parts of the text that say so. */
  readonly spans: readonly Span[];
}

/** What surrounds a message: the speaker's nickname and the group's name. */
export interface Around {
  readonly name?: string;
  readonly chatName?: string;
}

interface Address {
  readonly building?: string;
  readonly room?: string;
  readonly start: number;
  readonly end: number;
}

type Fields = Readonly<Record<string, string | undefined>>;

interface Grammar {
  readonly pattern: RegExp;
  /** Nothing when the match is something else after all. */
  readonly read: (fields: Fields, typed: string) => Omit<Address, "start" | "end"> | undefined;
}

// ── Parts ───────────────────────────────────────────────────────────────────────────────────────

/** After a figure these are family names, not counts: 「3-602张阿姨」. */
const called = "(?:阿姨|叔|伯|奶奶|爷爷|老师|大妈|大爷|先生|女士|小姐|大姐|师傅)";
/** What follows a number that is an amount, an age, a price, a time, a measure. */
const notRoomUnit =
  `(?:(?:张|周|毛|包|米|路|时|元)(?!${called})|` +
  "个|粒|颗|片|盒|瓶|袋|支|只|台|把|条|件|双|套|块|圆|角|分|岁|度|℃|°|%|月|年|日|天|点|秒|斤|克|公|千克|毫|升|厘|寸|码|抽|层|份|位|人|户|次|页|卷|罐|箱|桶|板|排|号|栋|幢|弄|后|前|线|折|" +
  "(?:km|kgs?|g|mgs?|mls?|l|cm|mm|m|oz|lbs?|w|v|mah|gb|pcs|pieces?|pills?|tablets?|masks?|tests?|boxes|box|packs?|bottles?|bags?|rmb|yuan|dollars?|am|pm|years?|yrs?|months?|days?|hours?|mins?|minutes?|people)(?![a-z]))";
const noUnit = `(?!\\s?${notRoomUnit})`;
/** A room: three or four figures, perhaps with a letter; 600 is no door. */
const room = "(?<room>[1-9]\\d{2,3}[a-h]?)(?![\\da-z])(?![.:/%]\\d)";
const freeRoom = `${room}${noUnit}(?!\\s?[-~]\\s?\\d)`;
const saidRoom =
  "(?<said>[1-9]\\d{2,3}[a-h]?|[一二三四五六七八九][一二三四五六七八九零〇]{2,3})\\s?(?:室|房(?!子|租|东)|户(?!型))";
const zhCount = "[一二三四五六七八九十百]{1,4}";
const roomAfter = `(?:\\s?[,，-]?\\s?(?:(?:${zhCount}|\\d{1,2})\\s?(?:单元|门洞?|号口)\\s?-?\\s?)?(?:(?:${zhCount}|\\d{1,2})\\s?(?:楼|层)(?!\\d?单元)\\s?)?(?:${saidRoom}|${freeRoom}))?`;

const digits = "(?<![\\d.\\-~:/#*x])(?<!\\d ?[到至、~])";

function plainNumber(written: string): string | undefined {
  if (/^\d+$/.test(written)) {
    const number = Number(written);
    return number >= 1 && number <= 399 ? String(number) : undefined;
  }
  if (/^[a-z]\d{0,2}$/.test(written)) return written.toUpperCase();
  const number = readNumber(written);
  return number !== undefined && Number.isInteger(number) && number >= 1 && number <= 399
    ? String(number)
    : undefined;
}

function plainRoom(fields: Fields): string | undefined {
  const said = fields.said;
  if (said !== undefined) {
    return /^\d/.test(said) ? said.toUpperCase() : spelledOut(said);
  }
  const bare = fields.room;
  if (bare === undefined || /00[a-h]?$/.test(bare)) return undefined;
  return bare.toUpperCase();
}

function spelledOut(figures: string): string {
  return [...figures]
    .map((figure) => (figure === "零" || figure === "〇" ? "0" : String(readNumber(figure) ?? "")))
    .join("");
}

function place(
  building: string | undefined,
  door: string | undefined,
): Omit<Address, "start" | "end"> | undefined {
  if (building === undefined && door === undefined) return undefined;
  return { ...(building !== undefined && { building }), ...(door !== undefined && { room: door }) };
}

// ── Grammars, the fullest first ─────────────────────────────────────────────────────────────────

const zhBuilding: Grammar = {
  pattern: new RegExp(
    `(?:\\d{1,5}\\s?弄\\s?)?${digits}(?<![a-z])(?<building>\\d{1,3}|${zhCount}|[a-z]\\d{0,2})\\s?(?:#\\s?楼|号\\s?楼(?!梯|道|板)|号?栋楼?|号?幢楼?|号(?=门)门(?!口|票|店)|号门(?=口))${roomAfter}`,
    "g",
  ),
  read: (fields) => {
    const written = fields.building ?? "";
    const building = plainNumber(written);
    return building === undefined ? undefined : place(building, plainRoom(fields));
  },
};

/** 一栋房子, 一幢别墅: a house, not an address. */
const someHouse = /^(?:一|两)\s?[栋幢]\s?(?:楼?房|别墅|小楼|大楼|楼$|楼里)/;

const zhTower: Grammar = {
  pattern: new RegExp(
    `(?<![a-z0-9.])(?:(?<building>[a-z])\\s?座|(?<seat>\\d{1,2})\\s?座(?=\\s?\\d{3,4}))${roomAfter}`,
    "g",
  ),
  read: (fields) => place(plainNumber(fields.building ?? fields.seat ?? ""), plainRoom(fields)),
};

const lane: Grammar = {
  pattern: new RegExp(`\\d{1,5}\\s?弄\\s?(?<building>\\d{1,3}|${zhCount})\\s?号${roomAfter}`, "g"),
  read: (fields) => place(plainNumber(fields.building ?? ""), plainRoom(fields)),
};

/** 12号602: the entrance of a lane. 12月3号 is a date. */
const entrance: Grammar = {
  pattern: new RegExp(
    `${digits}(?<![月])(?<building>\\d{1,3}|${zhCount})\\s?(?:号|门)\\s?(?:${saidRoom}|${freeRoom})`,
    "g",
  ),
  read: (fields) => {
    const door = plainRoom(fields);
    return door === undefined ? undefined : place(plainNumber(fields.building ?? ""), door);
  },
};

const northern: Grammar = {
  pattern: new RegExp(
    `${digits}(?<building>\\d{1,2})\\s?楼\\s?(?<unit>\\d{1,2})\\s?(?:单元|门)\\s?(?:${saidRoom}|${freeRoom})`,
    "g",
  ),
  read: (fields) => place(plainNumber(fields.building ?? ""), plainRoom(fields)),
};

const unitOnly: Grammar = {
  pattern: new RegExp(`(?<!\\d)\\d{1,2}\\s?单元\\s?(?:${saidRoom}|${freeRoom})`, "g"),
  read: (fields) => place(undefined, plainRoom(fields)),
};

const floorDoor: Grammar = {
  pattern: /(?<![\d.])(?<floor>[1-9]\d?)\s?楼\s?(?<door>0\d)\s?室?(?!\d)/g,
  read: (fields) => place(undefined, `${fields.floor}${fields.door}`),
};

const threeParts: Grammar = {
  pattern: new RegExp(
    `(?<![\\d.\\-:/#a-z])#?(?<building>\\d{1,3})\\s?-\\s?(?<middle>\\d{1,2})\\s?-\\s?(?<last>\\d{2,4})(?![\\d\\-:/.])${noUnit}`,
    "g",
  ),
  read: (fields) => {
    const building = plainNumber(fields.building ?? "");
    const first = Number(fields.building);
    const middle = fields.middle ?? "";
    const last = fields.last ?? "";
    if (building === undefined) return undefined;
    if (last.length >= 3) {
      const year =
        last.length === 4 && /^20[0-3]/.test(last) && first <= 31 && Number(middle) <= 31;
      return year || last.endsWith("00") ? undefined : place(building, last);
    }
    const startsWithYear = first >= 20 && first <= 31 && Number(middle) <= 12 && Number(last) <= 31;
    const endsWithYear = first <= 12 && Number(middle) <= 31 && Number(last) >= 21;
    if (startsWithYear || endsWithYear) return undefined;
    return place(building, `${Number(middle)}${last}`);
  },
};

const twoParts: Grammar = {
  pattern: new RegExp(
    `(?<![\\d.\\-~:/#a-z$¥])(?<!\\d )#?(?<building>\\d{1,3})\\s?[-#]\\s?${freeRoom}(?:\\s?室)?`,
    "g",
  ),
  read: (fields, typed) => {
    const written = fields.building ?? "";
    if (written.length === 3 && written.startsWith("0")) return undefined;
    const first = Number(written);
    const door = plainRoom(fields);
    const second = Number(door?.replace(/[A-H]$/, ""));
    // Sizes and ranges of amounts: 90-110, 100-150.
    if (
      door === undefined ||
      (typed.includes("-") && first >= 50 && first % 5 === 0 && second % 5 === 0)
    )
      return undefined;
    return place(plainNumber(written), door);
  },
};

const twoPartsRoom: Grammar = {
  pattern: new RegExp(`(?<![\\d.\\-~:/a-z])#?(?<building>\\d{1,3})\\s?[-#]\\s?${saidRoom}`, "g"),
  read: (fields) => place(plainNumber(fields.building ?? ""), plainRoom(fields)),
};

const hashFirst: Grammar = {
  pattern: new RegExp(`(?<![\\w#])#\\s?(?<building>\\d{1,2})\\s+${freeRoom}(?:\\s?室)?`, "g"),
  read: (fields) => {
    const door = plainRoom(fields);
    return door === undefined ? undefined : place(plainNumber(fields.building ?? ""), door);
  },
};

const hashAfter: Grammar = {
  pattern: /(?<![\w.#\-~])(?<building>\d{1,3})#(?![\w#])(?!电池|楼|柴油|汽油)/g,
  read: (fields) => place(plainNumber(fields.building ?? ""), undefined),
};

const letterBuilding: Grammar = {
  pattern: new RegExp(
    `(?<![\\w.])(?<letter>[a-f])(?<building>\\d{1,2})(?:\\s?[-#]\\s?|\\s)${freeRoom}(?:\\s?室)?`,
    "g",
  ),
  read: (fields) => {
    const door = plainRoom(fields);
    const letter = fields.letter ?? "";
    const number = plainNumber(fields.building ?? "");
    if (door === undefined || number === undefined) return undefined;
    return place(letter === "b" ? number : `${letter.toUpperCase()}${number}`, door);
  },
};

const enDoor =
  "(?:#(?<strata>\\d{1,2}-\\d{2,4})|(?:apartment|apt|unit|flat|room|rm|suite|ste|no)\\b\\.?\\s?#?\\s?(?<flat>\\d{1,4}[a-h]?|[a-h]\\d{1,3})(?![\\w%])|" +
  `${freeRoom})`;

const enBuilding: Grammar = {
  pattern: new RegExp(
    `(?<![\\w])(?<kind>building|bldg|bldng|bld|blk|block|tower|entrance)s?\\.?\\s?(?:no\\.?\\s?)?#?\\s?(?<building>\\d{1,3}[a-h]?|[a-h])(?![\\w%]|\\s?[-~]\\s?\\d{1,2}(?!\\d)|'|\\.\\d)(?:,?\\s?-?\\s?(?:(?:floor|level|fl)\\s?\\d{1,2}\\s?,?\\s?)?${enDoor})?`,
    "g",
  ),
  read: (fields, typed) => {
    const written = fields.building ?? "";
    if (/^[a-h]$/.test(written)) {
      const asTyped = typed
        .slice((fields.kind ?? "").length)
        .replace(/^[s.# ]+/i, "")
        .charAt(0);
      if (written === "a" && asTyped !== "A") return undefined;
    }
    return place(written.toUpperCase().replace(/^0+(?=\d)/, ""), enRoom(fields));
  },
};

/** "lobby b7", "power out b7", "B4 main door": a letter before the number, where no vitamin and no basement is meant. */
const enShortBuilding: Grammar = {
  pattern:
    /(?<![\w-])(?<!\b(?:vitamins?|vit|garage|parking|basement|level|floor|size|type|spot|to|grade)\.? )b(?<building>[1-9]\d?)(?=\s?(?:$|[.!?\n]|,? (?:lobby|mail ?box|main door|entrance|hall|gate|stairs?|stairwell|front door|reception)\b))/g,
  read: (fields) => place(fields.building ?? "", undefined),
};

const enDoorAlone: Grammar = {
  pattern:
    /(?<![\w])(?:(?<strata>#\d{2}-\d{2,4})(?![\d-])|(?:apartment|apt|unit|flat|room|rm)\b\.?\s?#?\s?(?<flat>\d{1,4}[a-h]?|[a-h]\d{1,3})(?![\w%]|\.\d))/g,
  read: (fields) => place(undefined, enRoom(fields)),
};

function enRoom(fields: Fields): string | undefined {
  return fields.strata?.replace("#", "") ?? fields.flat?.toUpperCase() ?? plainRoom(fields);
}

const roomAlone: Grammar = {
  pattern: new RegExp(`(?<![\\d.\\-])${saidRoom}`, "g"),
  read: (fields) => place(undefined, plainRoom(fields)),
};

const roomClaimed: Grammar = {
  pattern: new RegExp(`(?:我是|我在|我家|我住|住在|家住)\\s?${freeRoom}`, "g"),
  read: (fields) => place(undefined, plainRoom(fields)),
};

const inText: readonly Grammar[] = [
  lane,
  zhBuilding,
  northern,
  entrance,
  zhTower,
  threeParts,
  twoPartsRoom,
  twoParts,
  hashFirst,
  letterBuilding,
  enBuilding,
  enShortBuilding,
  enDoorAlone,
  unitOnly,
  roomAlone,
  floorDoor,
  roomClaimed,
  hashAfter,
];

/** Shorthand that only a nickname may use: 「3 602 小王」, 「12号王阿姨」, 「5# 李」. */
const nicknames: readonly Grammar[] = [
  ...inText,
  {
    pattern: new RegExp(`^[\\s([【「]*(?<building>\\d{1,2})\\s?[ ._/·|—–~+]\\s?${freeRoom}`, "g"),
    read: (fields) => {
      const door = plainRoom(fields);
      return door === undefined ? undefined : place(plainNumber(fields.building ?? ""), door);
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\d.\\-~、,])(?<building>\\d{1,3}|${zhCount})\\s?(?:号(?!线|店)|#)`,
      "g",
    ),
    read: (fields) => place(plainNumber(fields.building ?? ""), undefined),
  },
];

/** Nobody counts in a nickname: in 「3-602 张三」, 「3-602 毛毛」 and "3-602 Min" what follows is who lives there. */
const inNames: readonly Grammar[] = nicknames.map(({ pattern, read }) => ({
  pattern: new RegExp(pattern.source.replaceAll(noUnit, ""), "g"),
  read,
}));

/** Anything an address can be seen by; most messages hold none of it. */
const hint =
  /[#弄栋幢座室房户]|[0-9一二三四五六七八九十]\s?号?[楼门]|\d\s?-\s?\d|[a-f]\d{1,2}[ -]|单元|号\s?\d{3}|(?:building|bld|blk|block|tower|entrance|apt|apartment|unit|flat|room|rm)|(?:我是|我在|我家|我住|住在|家住)\s?\d/;

function addressesIn(n: Normalised, grammars: readonly Grammar[]): readonly Address[] {
  const found: Address[] = [];
  const taken = new Uint8Array(n.text.length);
  for (const { pattern, read } of grammars) {
    for (const match of n.text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      if (someHouse.test(n.text.slice(start, end + 2))) continue;
      const address = read(match.groups ?? {}, n.typed.slice(start, end));
      if (address === undefined) continue;
      found.push({ ...address, start, end });
      taken.fill(1, start, end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The fullest address of several; a room by itself joins the only building that is named. */
function mainAddress(found: readonly Address[]): Omit<Address, "start" | "end"> {
  const full = found.find(
    ({ building, room: door }) => building !== undefined && door !== undefined,
  );
  if (full !== undefined) return full;
  const buildings = new Set(found.flatMap(({ building }) => building ?? []));
  const door = found.find(({ room: one }) => one !== undefined)?.room;
  const [building] = buildings;
  if (building === undefined) return place(undefined, door) ?? {};
  return place(building, buildings.size === 1 ? door : undefined) ?? {};
}

function chatBuilding(chatName: string): string | undefined {
  const n = normalise(chatName);
  const buildings = new Set(addressesIn(n, inNames).flatMap(({ building }) => building ?? []));
  if (/\d\s?[-~、,/至到和及&]\s?\d{1,3}\s?(?:号|栋|幢|#|座)/.test(n.text)) return undefined;
  const [building] = buildings;
  return buildings.size === 1 ? building : undefined;
}

/** 「602 小王」 in 「5号楼群」: a room, as long as it cannot be read as building and room in one. */
function bareRoom(n: Normalised, building: string): string | undefined {
  const figures = /^[\s([【「]*([1-9]\d{2,3}[a-h]?)(?![\da-z])/.exec(n.text)?.[1];
  if (figures === undefined || figures.endsWith("00")) return undefined;
  const number = Number.parseInt(figures, 10);
  if (number >= 1000 && (number > 3399 || String(number).startsWith(building))) return undefined;
  return figures.toUpperCase();
}

/**
 * Building and room of whoever wrote a message: from its text, else from the speaker's nickname, else
 * from the group's name. A room is never joined to a building that another source names differently.
 */
export function findPlace(n: Normalised, around: Around = {}): Place {
  const found = hint.test(n.text) ? addressesIn(n, inText) : [];
  const spans = found.map(({ start, end }) => ({ start, end }));
  const said = mainAddress(found);
  if (said.building !== undefined && said.room !== undefined) return { ...pick(said), spans };
  const home = homeOf(around);
  if (said.building !== undefined) {
    return { ...pick(home.building === said.building ? home : said), spans };
  }
  if (said.room !== undefined) {
    return {
      ...(home.building !== undefined && { building: home.building }),
      room: said.room,
      spans,
    };
  }
  return { ...pick(home), spans };
}

function pick({ building, room: door }: Home): Home {
  return { ...(building !== undefined && { building }), ...(door !== undefined && { room: door }) };
}

interface Home {
  readonly building?: string;
  readonly room?: string;
}

/** Homes by nickname and group: the same few people write again and again. */
const homes = new Map<string, Home>();
const homesKept = 2000;

function homeOf(around: Around): Home {
  const key = JSON.stringify([around.name, around.chatName]);
  const known = homes.get(key);
  if (known !== undefined) return known;
  const home = readHome(around);
  if (homes.size >= homesKept) homes.clear();
  if (key.length < 300) homes.set(key, home);
  return home;
}

function readHome(around: Around): Home {
  const ofChat = around.chatName === undefined ? undefined : chatBuilding(around.chatName);
  if (around.name === undefined) return ofChat === undefined ? {} : { building: ofChat };
  const name = normalise(around.name);
  const own = mainAddress(addressesIn(name, inNames));
  if (own.building !== undefined) return own;
  if (ofChat === undefined) return own;
  const door = own.room ?? bareRoom(name, ofChat);
  return { building: ofChat, ...(door !== undefined && { room: door }) };
}

/** The parts of a text that are an address, so that their figures are not taken for anything else. */
export function placeSpans(n: Normalised): readonly Span[] {
  return hint.test(n.text) ? addressesIn(n, inText) : [];
}

/** A nickname without the address in it: 「3-602 小王」 is called 小王. 邻居 when nothing is left. */
export function calledName(name: string): string {
  const n = normalise(name);
  let left = "";
  let from = 0;
  for (const { start, end } of addressesIn(n, inNames)) {
    left += `${n.typed.slice(from, start)} `;
    from = end;
  }
  left += n.typed.slice(from);
  const edges =
    /^[\s\-—–_.·|/,，:：#+~()（）[\]【】「」<>《》]+|[\s\-—–_.·|/,，:：#+~()（）[\]【】「」<>《》]+$/g;
  // Many put their telephone into their nickname; it is not for the bot to say again.
  const unreachable = left.replaceAll(/\+?\d[\d\s-]{5,}\d/g, " ");
  let bare = unreachable.replaceAll(/\s+/g, " ").replaceAll(edges, "");
  bare = bare.replace(/^(?:的|业主|住户)(?=.)/, "");
  const figures = /^[1-9]\d{2,3}[a-h]?[\s\-_]+(?=\p{L})/iu.exec(bare)?.[0] ?? "";
  const called = bare.slice(figures.length).replaceAll(edges, "");
  // An address and nothing else: the door is nobody's to read in a group.
  const nameless = called === "" || /\d{1,4} ?(?:[-#号栋幢楼室]|bldg|b) ?\d{1,4}/iu.test(called);
  return nameless ? called.replaceAll(/[\d#号栋幢楼室\s-]/g, "") || "邻居" : called;
}
