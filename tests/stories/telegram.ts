import { telegramAdapter } from "../../adapters/telegram/telegram.ts";
import type { BotApi, Person, Place, Post, Shown } from "../botapi/server.ts";
import { type App, isBots, isPrivate, type Line, type Story } from "./play.ts";

const OPS: Readonly<Record<string, Line["op"]>> = {
  sendMessage: "post",
  editMessageText: "edit",
  setMessageReaction: "react",
  deleteMessage: "delete",
};

/** The people and groups of a story on a Telegram of its own. */
export async function onTelegram(
  { said, clock }: Story,
  open: (clock: () => number) => Promise<BotApi>,
): Promise<App> {
  const server = await open(() => Date.parse(clock.now));
  const people = new Map<string, Person>();
  for (const { from, name } of said) if (!people.has(from)) people.set(from, server.user(name));
  const places = new Map<string, Place | Person>();
  for (const group of ["community", ...said.map((one) => one.group)]) {
    if (places.has(group)) continue;
    const alone = isPrivate(group);
    const place =
      alone === undefined
        ? server.group(group === "community" ? "幸福里" : group, { members: [...people.values()] })
        : (people.get(alone) ?? server.user(alone));
    places.set(group, place);
  }
  for (const place of places.values())
    if (!("first_name" in place)) place.members.set(server.bot.id, admin(server.bot));
  const person = (from: string): Person => people.get(from) ?? server.user(from);
  const groups = new Map([...places].map(([group, place]) => [place.id, group]));
  const posts = new Map<string, Post>();
  const lastOf = (group: string): Shown | undefined => {
    const place = places.get(group);
    return place && server.posts(place).at(-1);
  };
  const calledIn = (text: string) =>
    [...people].flatMap(([from, user]) => {
      const offset = text.indexOf(`@${from}`);
      return offset < 0 ? [] : [{ type: "text_mention", offset, length: from.length + 1, user }];
    });
  let before = server.calls.length;
  const seen: Line[] = [];

  return {
    can: {},
    adapter(now) {
      const adapter = telegramAdapter({
        ...{ token: server.token, apiRoot: server.root, now: () => Date.parse(now()) },
      });
      // On a clock that stands still no pause would ever end.
      return { ...adapter, can: { ...adapter.can, pace: { perChat: 0, perAccount: 0 } } };
    },
    chatOf: (group) => `telegram:${places.get(group)?.id}`,
    who: (from) => `telegram:${person(from).id}`,
    ready: () => server.waitFor(() => server.polled(), { within: 10_000 }).then(() => undefined),
    async does(event, quoted) {
      const who = person(event.from);
      const place = places.get(event.group) ?? who;
      const own = isBots(event) ? lastOf(event.group) : undefined;
      const meant = own ?? posts.get(quoted?.id ?? "");
      if (event.type === "say") {
        const how = { ...(meant && { replyTo: meant }), entities: calledIn(event.text) };
        posts.set(event.id, server.says(who, place, event.text, how));
      } else if (event.type === "edit" && meant) server.edits(who, meant, event.text);
      else if (event.type === "react" && meant) server.reacts(who, meant, event.text);
      else if (event.type === "leave" && !("first_name" in place)) server.leaves(who, place);
      else if (event.type === "press") {
        const line = server
          .posts(place)
          .findLast(({ buttons }) => buttons.flat().some(({ text }) => text === event.text));
        if (line === undefined) throw new Error(`no button ${event.text} in ${event.group}`);
        await server.presses(who, line, event.text);
      }
      await server.settled(10_000);
    },
    async seen() {
      const fresh = server.calls.slice(before);
      before = server.calls.length;
      for (const { method, params, answer } of fresh) {
        const op = OPS[method];
        if (op === undefined || answer?.ok !== true) continue;
        const group = groups.get(Number(params.chat_id)) ?? "?";
        seen.push({
          op,
          group,
          text: op === "react" ? emojiIn(params) : String(params.text ?? ""),
        });
      }
      return seen;
    },
  };
}

const admin = (user: Person) => ({ user, standing: "administrator" as const, rights: {} });
const emojiIn = ({ reaction }: Readonly<Record<string, unknown>>): string => {
  const [one] = (typeof reaction === "string" ? JSON.parse(reaction) : reaction) ?? [];
  return one?.emoji ?? "";
};
