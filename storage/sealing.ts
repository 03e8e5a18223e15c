// What is private in a row lies sealed on the disk: rooms, who is asked for, what was said in private. In memory it is
// plain. Only the values of such fields are sealed, each in its place, so that the order of a row's fields stays.

import { createCipheriv, createDecipheriv, type KeyObject, randomFillSync } from "node:crypto";
import type { Kept, Queued } from "../src/ports.ts";

/** A record, or a line of the outbox. */
export interface Place {
  readonly neighbourhood: string;
  /** A table of the board, or "outbox". */
  readonly table: string;
  /** Of a record. Lines have their number from the store, after they are sealed. */
  readonly key?: string;
}

export interface Key {
  readonly id: string;
  /** Of 32 bytes. */
  readonly secret: KeyObject;
}

/** Where the keys of the neighbourhoods are. */
export interface KeyRing {
  /** What is sealed now is sealed with this one; it is made, and kept, where there is none. */
  current(neighbourhood: string): Key;
  /** Undefined where the neighbourhood's keys were given up. Throws where one is missing, saying what to do. */
  find(neighbourhood: string, id: string): Key | undefined;
}

export interface Sealing {
  /** The row as it may lie on a disk; the very same where nothing in it is private. */
  seal(place: Place, row: unknown): unknown;
  /** The row as it was. A field whose key was given up is left out; one that was never sealed is taken as it is. */
  open(place: Place, row: unknown): unknown;
}

/** What is private, by table. What is added here is sealed from then on, and what is older when it is next written. */
const privateFields: Readonly<Record<string, readonly string[]>> = {
  posts: ["room", "onBehalfOf"],
  residents: ["room"],
  // Who is on duty may be written with a telephone number.
  neighbourhood: ["duty"],
  // What can be taken back holds whole posts.
  undos: ["rows"],
  inbox: ["message", "from", "text"],
  // Doors are told in lines.
  outbox: ["text", "mentions", "buttons"],
};

interface Sealed {
  readonly sealed: string;
}

const IV = 12;
const TAG = 16;

const ivs = Buffer.alloc(1000 * IV);
let nextIv = ivs.length;

/** Random bytes by the thousand: asking for twelve at a time costs more than sealing. */
function newIv(): Buffer {
  if (nextIv === ivs.length) {
    randomFillSync(ivs);
    nextIv = 0;
  }
  nextIv += IV;
  return Buffer.from(ivs.subarray(nextIv - IV, nextIv));
}

const isSealed = (value: unknown): value is Sealed =>
  typeof value === "object" &&
  value !== null &&
  "sealed" in value &&
  typeof value.sealed === "string" &&
  Object.keys(value).length === 1;

/** Nothing is sealed: for a store that ends with the process. */
export const unsealed: Sealing = { seal: (_place, row) => row, open: (_place, row) => row };

/** AES-256-GCM, with the field's place as what must fit: a sealed value cannot be moved to another row. */
export function sealingWith(ring: KeyRing): Sealing {
  function seal(place: Place, row: unknown): unknown {
    const fields = fieldsOf(place, row);
    if (fields.length === 0) return row;
    const changed = { ...(row as object) } as Record<string, unknown>;
    for (const field of fields) changed[field] = sealOne(place, field, changed[field]);
    return changed;
  }

  function sealOne(place: Place, field: string, value: unknown): unknown {
    if (isSealed(value)) {
      // Taken over from elsewhere: it has to be of use here.
      openOne(place, field, value);
      return value;
    }
    const { id, secret } = ring.current(place.neighbourhood);
    const iv = newIv();
    const cipher = createCipheriv("aes-256-gcm", secret, iv);
    cipher.setAAD(nameOf(place, field));
    const hidden = cipher.update(JSON.stringify(value));
    cipher.final();
    const bytes = Buffer.concat([iv, hidden, cipher.getAuthTag()]);
    return { sealed: `${id}.${bytes.toString("base64url")}` };
  }

  function open(place: Place, row: unknown): unknown {
    const fields = fieldsOf(place, row).filter((field) =>
      isSealed((row as Record<string, unknown>)[field]),
    );
    if (fields.length === 0) return row;
    const entries = Object.entries(row as object).flatMap(([field, value]) => {
      if (!fields.includes(field)) return [[field, value]];
      const opened = openOne(place, field, value);
      return opened === undefined ? [] : [[field, opened]];
    });
    return Object.fromEntries(entries);
  }

  /** Undefined: its key was given up. */
  function openOne(place: Place, field: string, { sealed }: Sealed): unknown {
    const [id = "", text = ""] = sealed.split(".");
    const key = ring.find(place.neighbourhood, id);
    if (key === undefined) return undefined;
    const bytes = Buffer.from(text, "base64url");
    try {
      const decipher = createDecipheriv("aes-256-gcm", key.secret, bytes.subarray(0, IV));
      decipher.setAAD(nameOf(place, field));
      decipher.setAuthTag(bytes.subarray(-TAG));
      const plain = decipher.update(bytes.subarray(IV, -TAG));
      decipher.final();
      return JSON.parse(plain.toString());
    } catch (cause) {
      throw new Error(
        `${where(place)}: the field ${field} cannot be opened with key ${id}: it was changed, or the key was; restore a copy of either`,
        { cause },
      );
    }
  }

  return { seal, open };
}

function fieldsOf({ table }: Place, row: unknown): readonly string[] {
  if (typeof row !== "object" || row === null) return [];
  const all = Object.hasOwn(privateFields, table) ? privateFields[table] : undefined;
  return (all ?? []).filter((field) => !isNothing((row as Record<string, unknown>)[field]));
}

const isNothing = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

const nameOf = ({ neighbourhood, table, key = "" }: Place, field: string): Buffer =>
  Buffer.from(JSON.stringify([neighbourhood, table, key, field]));
const where = ({ neighbourhood, table, key = "" }: Place): string =>
  `${neighbourhood}: ${table} ${key}`.trim();

/** Where a piece of what a store keeps belongs, if anything in it may be private. */
export function placeOf(kept: Kept): Place | undefined {
  if (kept.t === "record") return kept;
  if (kept.t === "line") return { neighbourhood: kept.line.neighbourhood, table: "outbox" };
  return undefined;
}

/** The same piece as it may lie on a disk. */
export function sealKept(sealing: Sealing, kept: Kept): Kept {
  const place = placeOf(kept);
  if (place === undefined) return kept;
  if (kept.t === "record") return { ...kept, row: sealing.seal(place, kept.row) };
  if (kept.t === "line") return { ...kept, line: sealing.seal(place, kept.line) as Queued };
  return kept;
}

/** A line as it is said; undefined where its key was given up. */
export function openLine(sealing: Sealing, line: Queued): Queued | undefined {
  const place = { neighbourhood: line.neighbourhood, table: "outbox" };
  const opened = sealing.open(place, line) as Partial<Queued>;
  return opened.text === undefined ? undefined : (opened as Queued);
}
