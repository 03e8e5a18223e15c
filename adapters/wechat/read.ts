import type { PuppetService } from "wechaty-puppet-service";
import { inTime } from "./in-time.ts";
import type { Delivery, Room, Who } from "./to-event.ts";

/** Of wechaty's `ContactType`. */
const OFFICIAL = 2;
/** Accounts of WeChat itself. */
const service =
  /^(?:gh_|weixin$|fmessage$|medianote$|floatbottle$|newsapp$|notifymessage$|filehelper$)/u;

/** Members asked for at a time. */
const AT_ONCE = 16;

/** Asks the gateway for all that is needed to read what it told. */
export interface Reader {
  message(id: string): Promise<Delivery>;
  moved(
    what: "join" | "leave",
    event: { id: string; roomId: string; timestamp: number; by?: string },
  ): Promise<Delivery>;
  who(id: string, roomId?: string): Promise<Who>;
  contact(id: string): Promise<{ readonly friend?: boolean | undefined }>;
  room(id: string): Promise<Room>;
  /** Who is in a room, official accounts and the own one left out. Rejects for a room that is gone. */
  members(id: string): Promise<readonly Who[]>;
}

/** A reader over one connection, to which each answer has to come within so many milliseconds. */
export function reader(puppet: PuppetService, within: number): Reader {
  const inside = <T>(answer: Promise<T>): Promise<T> => inTime(answer, within);

  const who = async (id: string, roomId?: string): Promise<Who> => {
    const [contact, member] = await Promise.all([
      inside(puppet.contactPayload(id)).catch(() => undefined),
      // A nickname that cannot be had is no reason to lose the message.
      roomId === undefined
        ? undefined
        : inside(puppet.roomMemberPayload(roomId, id)).catch(() => undefined),
    ]);
    const alias = member?.roomAlias;
    const official = contact?.type === OFFICIAL || service.test(id);
    return {
      ...{ id, name: contact?.name ?? member?.name ?? "" },
      ...(alias !== undefined && alias !== "" && { alias }),
      ...(official && { official: true }),
    };
  };

  const room = async (id: string): Promise<Room> => {
    const payload = await inside(puppet.roomPayload(id));
    return {
      ...{ id, topic: payload.topic ?? "", members: payload.memberIdList?.length ?? 0 },
      ...(payload.ownerId !== undefined && payload.ownerId !== "" && { owner: payload.ownerId }),
      admins: payload.adminIdList ?? [],
    };
  };

  return {
    who,
    room,

    async members(id) {
      const ids = await inside(puppet.roomMemberList(id));
      if (ids.length === 0) throw new Error(`nobody is in ${id}`);
      const found: Who[] = [];
      for (let at = 0; at < ids.length; at += AT_ONCE) {
        const some = ids.slice(at, at + AT_ONCE).filter((one) => one !== puppet.currentUserId);
        found.push(...(await Promise.all(some.map((one) => who(one, id)))));
      }
      return found.filter(({ official }) => !official);
    },

    contact: (id) => inside(puppet.contactPayload(id)),

    async message(id) {
      const payload = await inside(puppet.messagePayload(id));
      const { roomId, talkerId, type, text = "", timestamp } = payload;
      const inRoom = roomId !== undefined && roomId !== "";
      const own = who(puppet.currentUserId, inRoom ? roomId : undefined);
      const [me, talker, place] = await Promise.all([
        own,
        talkerId === puppet.currentUserId ? own : who(talkerId, inRoom ? roomId : undefined),
        inRoom ? room(roomId).catch(() => bareRoom(roomId)) : undefined,
      ]);
      const mentions = "mentionIdList" in payload ? (payload.mentionIdList ?? []) : [];
      return {
        ...{ what: "message", me, talker, id, type, text, timestamp, mentions },
        ...(place && { room: place }),
      };
    },

    async moved(what, { id, roomId, timestamp, by }) {
      const [me, one, inviter, place] = await Promise.all([
        who(puppet.currentUserId),
        who(id, what === "leave" ? undefined : roomId),
        by === undefined ? undefined : who(by, roomId),
        room(roomId).catch(() => bareRoom(roomId)),
      ]);
      return {
        ...{ what, me, who: one, room: { id: place.id, topic: place.topic }, timestamp },
        ...(inviter && { by: inviter }),
      };
    },
  };
}

const bareRoom = (id: string): Room => ({ id, topic: "", members: 0, admins: [] });
