import { afterAll } from "vitest";
import { telegramAdapter } from "../adapters/telegram/telegram.ts";
import { toEvent } from "../adapters/telegram/to-event.ts";
import { toEvent as wechatEvent } from "../adapters/wechat/to-event.ts";
import { wechatAdapter } from "../adapters/wechat/wechat.ts";
import { botApi, type Person } from "./botapi/server.ts";
import { adapterContract, type Bookings } from "./contracts/adapter.ts";
import { BOT, type Gateway, gateway } from "./gateway/start.ts";
import { me, now, recorded } from "./updates/telegram.ts";
import { recorded as deliveries, recall } from "./updates/wechat.ts";

const telegram: Bookings = {
  name: "telegram",
  recorded: recorded.map(({ update }) => update),
  read: (raw) => toEvent(raw as (typeof recorded)[number]["update"], me, now),
  async open() {
    const token = `${me.id}:AAtest-token_for-the-loopback-server`;
    const server = await botApi({ token, username: me.username });
    const group = server.group("5号楼群");
    const people = new Map<string, Person>();
    const neighbour = (name: string): Person => {
      const known = people.get(name);
      if (known) return known;
      const person = server.user(name);
      people.set(name, person);
      group.members.set(person.id, { user: person, standing: "member", rights: {} });
      return person;
    };
    return {
      adapter: telegramAdapter({ token, apiRoot: server.root, wait: async () => {} }),
      says: (name, text) => void server.says(neighbour(name), group, text),
      // Telegram never shows a bot its own lines.
      echoes: () => {},
      shown: () => server.posts(group).map((post) => post.text),
      pending: server.pending,
      close: server.close,
    };
  },
};

let server: Promise<Gateway> | undefined;
afterAll(async () => (await server)?.close());
let groups = 0;

const wechat: Bookings = {
  name: "wechat",
  recorded: deliveries.map(({ delivery }) => delivery),
  read: (raw) => wechatEvent(raw as (typeof deliveries)[number]["delivery"], recall),
  async open() {
    server ??= gateway();
    const on = await server;
    groups += 1;
    const room = `${groups}@chatroom`;
    const names = ["王阿姨", "Li Wei"];
    const idOf = (name: string) => `${names.indexOf(name)}-${groups}`;
    await on.order({ what: "people", people: names.map((name) => ({ id: idOf(name), name })) });
    const members = [BOT, ...names.map(idOf)];
    await on.order({ what: "room", id: room, topic: "5号楼群", members });
    const adapter = wechatAdapter({
      ...{ token: on.token, endpoint: on.endpoint, wait: async () => {} },
      limits: { chat: 0, change: [0, 0], silence: 0 },
    });
    // Nobody hears what is said before the gateway is reached; and each line waits for the one before.
    let saying = Promise.resolve();
    const say = (who: string, text: string) => {
      saying = saying.then(async () => {
        while (adapter.health?.().state !== "up") await new Promise((go) => setTimeout(go, 5));
        await on.says(who, room, text);
      });
    };
    const posted = async (id: string | undefined) => {
      while (id && !on.posts.some((post) => id === `wechat:${post.id}`))
        await new Promise((go) => setTimeout(go, 5));
      return id;
    };
    return {
      // What the gateway has shown it tells on another way than its answer.
      adapter: { ...adapter, send: async (line) => posted(await adapter.send(line)) },
      says: (name, text) => say(idOf(name), text),
      echoes: (text) => say(BOT, text),
      shown: () => on.posts.filter(({ to }) => to === room).map(({ text }) => text),
      triesAgain: true,
      close: () => saying,
    };
  },
};

for (const bookings of [telegram, wechat]) adapterContract(bookings);
