import { wechatAdapter } from "../../adapters/wechat/wechat.ts";
import type { ChatAdapter } from "../../src/ports.ts";
import type { Said } from "../../src/script.ts";
import { type Gateway, BOT as ME } from "../gateway/start.ts";
import { type App, isBots, isPrivate, type Line, type Story, until } from "./play.ts";

const RULE = "- - - - - - - - - - - - - - -";
let stories = 0;

/** The people and groups of a story on a WeChat behind a gateway that many stories share. */
export async function onWechat({ said, clock }: Story, gateway: Gateway): Promise<App> {
  stories += 1;
  const names = new Map(said.map(({ from, name }) => [from, name]));
  const contact = (from: string) => `${stories}-${[...names.keys()].indexOf(from)}`;
  const groups = [...new Set(["community", ...said.map((one) => one.group)])];
  const conversation = (group: string): string => {
    const alone = isPrivate(group);
    return alone === undefined ? `${stories}-${groups.indexOf(group)}@chatroom` : contact(alone);
  };
  // 「王阿姨′」 is 王阿姨 after a new login, when the id from before is nobody's.
  const isStillThere = (from: string) => !names.has(`${from}′`) && !names.has(`${from}'`);
  const called = groups.some((group) => isPrivate(group) !== undefined);
  await gateway.order({
    what: "people",
    people: [...names].map(([from, name]) => ({
      ...{ id: contact(from), name: called ? name : `昵称${from}` },
    })),
  });
  for (const group of groups.filter((one) => isPrivate(one) === undefined))
    await gateway.order({
      ...{ what: "room", id: conversation(group) },
      topic: group === "community" ? "幸福里" : group,
      members: [ME, ...[...names.keys()].filter(isStillThere).map(contact)],
      aliases: Object.fromEntries([...names].map(([from, name]) => [contact(from), name])),
    });
  const groupOf = new Map(groups.map((group) => [conversation(group), group]));
  const first = gateway.posts.length;
  const posts = () => gateway.posts.slice(first);
  const ids = new Map<string, string>();
  let adapter: ChatAdapter | undefined;
  let sent = 0;

  /** What somebody types: a quote with its rule, the number for a button. */
  const typed = (event: Said, quoted: Said | undefined): string => {
    const here = posts().filter(({ to }) => to === conversation(event.group));
    if (event.type === "press") {
      const asked =
        here
          .findLast(({ text }) => ASKED.test(text))
          ?.text.split("\n")
          .at(-1) ?? "";
      return new RegExp(`(\\d) ${event.text}`, "u").exec(asked)?.[1] ?? "9";
    }
    if (event.type === "recall") return ids.get(event.of ?? "") ?? "";
    if (event.replyTo === undefined) return event.text;
    const shown = isBots(event) ? { name: "小邻", text: here.at(-1)?.text ?? "" } : quoted;
    return `「${shown?.name}：${shown?.text}」\n${RULE}\n${event.text}`;
  };

  return {
    can: { react: false, edit: false, reply: false, delete: false },
    adapter(now) {
      sent += Number(adapter?.health?.().sent ?? 0);
      adapter = wechatAdapter({
        ...{ token: gateway.token, endpoint: gateway.endpoint, now: () => Date.parse(now()) },
        limits: { perMinute: 1e6, perHour: 1e6, perDay: 1e6, chat: 0, change: [0, 0], silence: 0 },
      });
      return adapter;
    },
    chatOf: (group) => `wechat:${conversation(group)}`,
    who: (from) => `wechat:${contact(from)}`,
    ready: () => until(() => adapter?.health?.().state === "up"),
    async does(event, quoted, handled) {
      const before = handled();
      const who = contact(event.from);
      const room = isPrivate(event.group) === undefined ? conversation(event.group) : undefined;
      if (event.type === "leave" && room !== undefined)
        await gateway.order({ what: "leave", room, who: [who], by: who });
      else {
        const kind = event.type === "recall" ? { type: 13 } : {};
        const mentionIdList = [...names.keys()].filter((from) => event.text.includes(`@${from}`));
        const id = await gateway.says(who, room, typed(event, quoted), {
          ...{ timestamp: Date.parse(clock.now), ...kind },
          ...(room !== undefined && { mentionIdList: mentionIdList.map(contact) }),
        });
        ids.set(event.id, id);
      }
      await until(() => handled() > before);
    },
    async seen() {
      await until(() => posts().length === sent + Number(adapter?.health?.().sent ?? 0));
      return posts().map(
        ({ to, text }): Line => ({ op: "post", group: groupOf.get(to) ?? "?", text: plain(text) }),
      );
    },
  };
}

const ASKED = /(?:^|\n)(?:回|Reply|回 \/ reply) 1 [^\n]*$/u;
/** Without what makes it WeChat's: the numbers. Its separators are spaces, which are not compared. */
const plain = (text: string): string => text.replace(ASKED, "");
