import { telegramAdapter } from "../adapters/telegram/telegram.ts";
import { toEvent } from "../adapters/telegram/to-event.ts";
import { botApi, type Person } from "./botapi/server.ts";
import { adapterContract, type Bookings } from "./contracts/adapter.ts";
import { me, now, recorded } from "./updates/telegram.ts";

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

for (const bookings of [telegram]) adapterContract(bookings);
