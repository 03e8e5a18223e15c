// One of several processes that claim units of the same offers at once. Says "ready", waits for stdin, then claims.

import { writeSync } from "node:fs";
import { Client } from "pg";
import { neighbourhoodOf, postOf } from "../../src/decide/board.ts";
import { postgresStore } from "../../storage/postgres/postgres.ts";
import { type Claim, claimsOf, type Race, type Ran } from "../claims.ts";
import { hour, pairing, post } from "../contracts/changes.ts";

const [url = "", me = "0", given = ""] = process.argv.slice(2);
const race = JSON.parse(given) as Race;
const tell = (line: object) => writeSync(1, `${JSON.stringify(line)}\n`);

interface Claimer {
  claim(claim: Claim): Promise<"done" | "seen" | "none">;
  close(): Promise<void>;
}

/** As the bot does it: decided on a version, and in line after having been too slow once. */
async function throughTheStore(): Promise<Claimer> {
  const store = await postgresStore(url);
  async function tried({ id, neighbourhood, offer, quantity }: Claim) {
    const { version, board } = await store.load(neighbourhood);
    const given = postOf(board, offer);
    if (given === undefined || (given.lines[0]?.open ?? 0) < quantity) return "none";
    const { nextNo, nextPairing } = neighbourhoodOf(board);
    const need = post(nextNo, "need", quantity);
    return store.commit({
      ...{ neighbourhood, version, cause: id, at: hour(0) },
      changes: [
        { type: "posted", post: need },
        { type: "paired", pairing: pairing(nextPairing, need, given, quantity) },
      ],
      outgoing: [{ op: "post", chat: "test:group", text: id, mentions: [], to: [], repeat: true }],
    });
  }
  return {
    async claim(claim) {
      const first = await tried(claim);
      if (first !== "stale") return first;
      return store.alone(claim.neighbourhood, async () => {
        for (;;) {
          const again = await tried(claim);
          if (again !== "stale") return again;
        }
      });
    },
    close: () => store.close(),
  };
}

/** What must not be done: read, decide, write. */
async function readThenWrite(): Promise<Claimer> {
  const client = new Client(url);
  await client.connect();
  return {
    async claim({ id, neighbourhood, offer, quantity }) {
      const { rows } = await client.query(
        "select row from record where neighbourhood = $1 and tab = 'posts' and key = $2",
        [neighbourhood, String(offer)],
      );
      const [given] = rows;
      const [line] = given.row.lines;
      if (line.open < quantity) return "none";
      const left = { ...line, open: line.open - quantity, promised: line.promised + quantity };
      const paired = pairing(0, post(0), { ...given.row, no: offer }, quantity);
      const { rowCount } = await client.query(
        `with written as (update record set row = $3 where neighbourhood = $1 and tab = 'posts' and key = $2)
         insert into record values ($1, 'pairings', $4, $5, 1, 1) on conflict do nothing`,
        [neighbourhood, offer, { ...given.row, lines: [left] }, id, paired],
      );
      return rowCount === 1 ? "done" : "seen";
    },
    close: () => client.end(),
  };
}

const claimer = await (race.careless ? readThenWrite() : throughTheStore());
writeSync(1, "ready\n");
await new Promise((go) => process.stdin.once("data", go));
process.stdin.destroy();
const ran: Ran = { done: 0, seen: 0, none: 0, ms: [] };
for (const claim of claimsOf(race, Number(me))) {
  const start = performance.now();
  ran[await claimer.claim(claim)] += 1;
  ran.ms.push(performance.now() - start);
}
tell(ran);
await claimer.close();
