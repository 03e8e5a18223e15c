// Plays a golden chat through a gateway as neighbours in a WeChat group would, and through the replay as it should go.

import { parseChat } from "../../adapters/console/chat.ts";
import { wechatAdapter } from "../../adapters/wechat/wechat.ts";
import { createBot } from "../../src/bot.ts";
import type { Change } from "../../src/model.ts";
import { replay } from "../../src/replay.ts";
import { BOT as OWN, type Said, type ScriptEvent } from "../../src/script.ts";
import { memoryStore } from "../../storage/memory.ts";
import { type Gateway, BOT as ME } from "./start.ts";

const RULE = "- - - - - - - - - - - - - - -";
const can = { react: false, edit: false, reply: false, delete: false };

/** What the group sees after each event, as one text. */
type Seen = readonly string[];

/** The lines as the replay words them for an app without reactions, replies and edits. */
export async function asWritten(text: string): Promise<Seen> {
  const { events, zone } = parseChat(text);
  const seen = events.map((): string[] => []);
  await replay(events, {
    ...{ zone, can, open: async () => memoryStore() },
    onOutgoing: (line, i) => seen[i]?.push(line.text),
  });
  return seen.map((lines) => lines.join("\n\n"));
}

/** The lines as they reach the gateway, without what makes them WeChat's: separators and numbers. */
export async function asPlayed(text: string, gateway: Gateway, room: string): Promise<Seen> {
  const { events, zone } = parseChat(text);
  const said = events.filter(isSaid);
  const people = new Map(said.map(({ from, name }) => [from, name]));
  const contact = (from: string) => `${room}-${[...people.keys()].indexOf(from)}`;
  await gateway.order({
    what: "people",
    people: [...people.keys()].map((from) => ({ id: contact(from), name: `昵称${from}` })),
  });
  await gateway.order({
    ...{ what: "room", id: room, topic: "幸福里" },
    members: [ME, ...[...people.keys()].map(contact)],
    owner: contact(said.find(({ role }) => role === "committee")?.from ?? ""),
    aliases: Object.fromEntries([...people].map(([from, name]) => [contact(from), name])),
  });

  let clock = said[0]?.at ?? "";
  let handled = 0;
  const store = await memoryStore();
  const adapter = wechatAdapter({
    ...{ token: gateway.token, endpoint: gateway.endpoint, now: () => Date.parse(clock) },
    limits: { perMinute: 1e6, perHour: 1e6, perDay: 1e6, chat: 0, change: [0, 0], silence: 0 },
  });
  const bot = createBot({
    ...{ store, adapters: [adapter], zone, committee: [], now: () => clock },
    report: (line) => {
      throw new Error(line);
    },
  });
  const chat = `wechat:${room}`;
  const zh = /\p{Script=Han}/u.test(said[0]?.text ?? "");
  const founding: Change[] = [
    {
      type: "founded",
      neighbourhood: { id: "home", code: "STORY", zone, nextNo: 1, nextPairing: 1 },
    },
    {
      type: "chatSet",
      chat: {
        ...{ id: chat, scope: "community", lang: zh ? "zh" : "en" },
        ...{ quietFrom: "23:30", quietTo: "07:00", digestAt: "19:30" },
      },
    },
  ];
  await store.commit({
    ...{ neighbourhood: "home", version: 0, cause: "founded", at: clock },
    ...{ changes: founding, outgoing: [] },
  });

  const running = adapter.run(async (incoming) => {
    await bot.hear(incoming);
    handled += 1;
    return undefined;
  });
  await until(() => adapter.health?.().state === "up");
  const ids = new Map<string, string>();
  const seen: string[] = [];
  const from = gateway.posts.length;
  const posts = () => gateway.posts.slice(from);
  let shown = 0;

  const say = async (event: Said): Promise<void> => {
    const before = handled;
    const timestamp = Date.parse(clock);
    const typed = wordsOf(event, said, posts());
    const recalled = event.type === "recall" ? { type: 13 } : {};
    const words = event.type === "recall" ? (ids.get(event.of ?? "") ?? "") : typed;
    const who = contact(event.from);
    ids.set(event.id, await gateway.says(who, room, words, { timestamp, ...recalled }));
    await until(() => handled > before);
  };
  try {
    for (const event of events) {
      if (event.type !== "restart") {
        for (let [next] = await store.due(event.at); next; [next] = await store.due(event.at)) {
          clock = next.at > clock ? next.at : clock;
          await bot.tick(clock);
          await bot.deliver();
        }
        clock = event.at > clock ? event.at : clock;
        if (event.type !== "tick") await say(event);
        await bot.deliver();
      }
      await until(() => posts().length === adapter.health?.().sent);
      seen.push(posts().slice(shown).map(plain).join("\n\n"));
      shown = posts().length;
    }
  } finally {
    await adapter.stop();
    await running;
    await bot.stop();
  }
  return seen;
}

const isSaid = (event: ScriptEvent): event is Said =>
  event.type !== "tick" && event.type !== "restart";

/** What somebody types on a phone: a quote with its rule, the number for a button. */
function wordsOf(event: Said, said: readonly Said[], posts: readonly { text: string }[]): string {
  const { type, text, replyTo } = event;
  if (type === "press") {
    const labels =
      posts
        .findLast((one) => ASKED.test(one.text))
        ?.text.split("\n")
        .at(-1) ?? "";
    return new RegExp(`(\\d) ${text}`, "u").exec(labels)?.[1] ?? "9";
  }
  if (replyTo === undefined) return text;
  const quoted = said.find(({ id }) => id === replyTo);
  const shown = replyTo === OWN ? { name: "小邻", text: posts.at(-1)?.text ?? "" } : quoted;
  return `「${shown?.name}：${shown?.text}」\n${RULE}\n${text}`;
}

const ASKED = /\n(?:回|Reply|回 \/ reply) 1 [^\n]*$/u;
const plain = ({ text }: { text: string }): string =>
  text
    .replace(/\u2005(?=\([^)]*号楼)/gu, "")
    .replaceAll("\u2005", " ")
    .replace(ASKED, "");

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 5) {
    if (holds()) return;
    await new Promise((go) => setTimeout(go, 5));
  }
  throw new Error("it did not happen within ten seconds");
}
