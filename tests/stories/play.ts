// Plays a golden chat through a real adapter as neighbours in that app would, and through the replay as it should go.

import { parseChat } from "../../adapters/console/chat.ts";
import { createBot } from "../../src/bot.ts";
import type { ChatId, Outgoing } from "../../src/model.ts";
import type { Can, ChatAdapter } from "../../src/ports.ts";
import { founding, replay } from "../../src/replay.ts";
import { BOT, type Said, type ScriptEvent } from "../../src/script.ts";
import { residentIn } from "../../src/stage.ts";
import { memoryStore } from "../../storage/memory.ts";

/** Something of the bot that people see: an operation, where, and its words. */
export interface Line {
  readonly op: Outgoing["op"];
  readonly group: string;
  readonly text: string;
}

/** An app with the people and groups of one story in it. */
export interface App {
  readonly can: Partial<Can>;
  /** The bot's way in, a new one at each start of it. */
  adapter(now: () => string): ChatAdapter;
  chatOf(group: string): ChatId;
  /** The id of somebody. */
  who(from: string): string;
  /** Resolves once the adapter hears. */
  ready(): Promise<void>;
  /** Somebody does something on their phone; resolves when the bot was told, and `handled` counts what it has handled. */
  does(event: Said, quoted: Said | undefined, handled: () => number): Promise<void>;
  /** All that people have seen of the bot so far, once whatever was sent is shown. */
  seen(): Promise<readonly Line[]>;
}

export interface Story {
  readonly events: readonly ScriptEvent[];
  readonly said: readonly Said[];
  readonly zone: string;
  /** Sets the app's clock too. */
  readonly clock: { now: string };
}

/** What people see after each event, by group. */
export type Seen = readonly string[];

export const isSaid = (event: ScriptEvent): event is Said =>
  event.type !== "tick" && event.type !== "restart";

export function storyOf(text: string): Story {
  const { events, zone } = parseChat(text);
  const said = events.filter(isSaid);
  return { events, said, zone, clock: { now: said[0]?.at ?? "" } };
}

/** The lines as the replay words them for an app that can do so much. */
export async function asWritten(text: string, can: Partial<Can>): Promise<Seen> {
  const { events, zone } = storyOf(text);
  const seen = events.map((): Line[] => []);
  const store = await memoryStore();
  await replay(events, {
    ...{ zone, can, open: async () => ({ ...store, close: async () => {} }) },
    onOutgoing: ({ type, chat, text: words }, i) =>
      seen[i]?.push({ op: type, group: chat, text: words }),
  });
  return seen.map((lines) => printed(lines));
}

/** The lines as they reach the app. */
export async function asPlayed(text: string, open: (story: Story) => Promise<App>): Promise<Seen> {
  const story = storyOf(text);
  const { events, said, zone, clock } = story;
  const app = await open(story);
  const store = await memoryStore();
  await store.commit({
    ...{ neighbourhood: "replay", version: 0, cause: "founded", at: clock.now, outgoing: [] },
    changes: founding(said, zone, app.chatOf),
  });
  const committee = said.flatMap(({ role, from }) => (role === "committee" ? app.who(from) : []));
  let handled = 0;
  const start = async () => {
    const adapter = app.adapter(() => clock.now);
    const bot = createBot({
      ...{ store, adapters: [adapter], zone, committee, now: () => clock.now },
      report: (line) => {
        throw new Error(line);
      },
    });
    const running = adapter.run(async (incoming) => {
      const answer = await bot.hear(incoming);
      handled += 1;
      return answer;
    });
    await app.ready();
    return { adapter, bot, running };
  };
  let on = await start();
  const stop = async () => {
    await on.adapter.stop();
    await on.running;
    await on.bot.stop();
  };
  const seen: string[] = [];
  let shown = 0;
  try {
    for (const event of events) {
      if (event.type === "restart") {
        await stop();
        on = await start();
      } else {
        for (let [next] = await store.due(event.at); next; [next] = await store.due(event.at)) {
          clock.now = next.at > clock.now ? next.at : clock.now;
          await on.bot.tick(clock.now);
          await on.bot.deliver();
        }
        clock.now = event.at > clock.now ? event.at : clock.now;
        if (event.type !== "tick") {
          const quoted = said.find(({ id }) => id === (event.replyTo ?? event.of));
          await app.does(event, quoted, () => handled);
        }
      }
      await on.bot.deliver();
      const all = await app.seen();
      seen.push(printed(all.slice(shown)));
      shown = all.length;
    }
  } finally {
    await stop();
  }
  return seen;
}

/** By group, since two of them have no order; lines that went out as one are as good as several. */
function printed(lines: readonly Line[]): string {
  const groups = [...new Set(lines.map(({ group }) => group))].sort();
  return groups
    .map((group) => {
      const here = lines.filter((line) => line.group === group);
      const told = here
        .map(({ op, text }) => (op === "post" ? text.trim() : `(${op}) ${text}`))
        .filter((text) => text !== "");
      return `[${group}] ${bare(told.join("\n\n"))}`;
    })
    .join("\n");
}

/** Mentions end in separators of their own, and in these apps every group has a name that can be told. */
const bare = (text: string): string =>
  text.replaceAll(/[ \u2005]/gu, "").replaceAll(/\(in幸福里\)|幸福里里/gu, "");

export const isPrivate = (group: string): string | undefined => residentIn(group);
export const isBots = (event: Said): boolean => event.replyTo === BOT || event.of === BOT;

export async function until(holds: () => boolean): Promise<void> {
  for (const end = performance.now() + 10_000; performance.now() < end; ) {
    if (holds()) return;
    await new Promise((go) => setTimeout(go, 2));
  }
  throw new Error("it did not happen within ten seconds");
}
