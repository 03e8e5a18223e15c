// A wechaty gateway in a process of its own: the real gRPC server around a puppet without a WeChat behind it.
// Orders come over IPC, what happened goes back the same way.

import { writeSync } from "node:fs";
import { FileBox, type FileBoxInterface } from "file-box";
import type * as PUPPET from "wechaty-puppet";
import { mock, PuppetMock } from "wechaty-puppet-mock";
import { PuppetServer } from "wechaty-puppet-service";
import type { Fault, Order, Told } from "./orders.ts";

/** Without an answer whether it is alive, as some puppets are. */
let isMute = false;

const tell = (told: Told) => process.send?.(told);

let numbered = 0;
/** Ids as a server gives them: never twice, also by the next process. */
const newId = () => `${Date.now()}${String(numbered++).padStart(4, "0")}`;

type Injected = Partial<PUPPET.payloads.Message> & {
  readonly roomId?: string;
  readonly listenerId?: string;
  readonly mentionIdList?: string[];
};

/** The stock mock, and what a real WeChat puppet has besides. */
class WechatPuppet extends PuppetMock {
  readonly aliases = new Map<string, string>();
  /** What becomes of the next posts. */
  readonly faults: Fault[] = [];

  /** The last of them to end. */
  delayed: Promise<unknown> = Promise.resolve();

  later(ms: number): Promise<unknown> {
    const over = new Promise((go) => setTimeout(go, ms));
    this.delayed = Promise.all([this.delayed, over]);
    return over;
  }

  /** From now on the message is known when it is asked for. */
  know(payload: Injected): string {
    const id = payload.id ?? newId();
    const whole = { timestamp: Date.now(), type: 7, ...payload, id } as PUPPET.payloads.Message;
    if (!this.mocker.cacheMessagePayload.has(id)) this.mocker.MessageMock.create(whole);
    return id;
  }

  inject(payload: Injected): string {
    const id = this.know(payload);
    this.emit("message", { messageId: id });
    return id;
  }

  override async messageSendText(to: string, text: string, mentionIdList: string[] = []) {
    const fault = this.faults.shift();
    const taken = Date.now();
    if (fault === "hang") await new Promise(() => {});
    if (typeof fault === "object") await this.later(fault.late);
    if (fault === "refuse") throw new Error("the account may not write");
    if (!this.isLoggedIn) throw new Error("not logged in");
    const place = this.mocker.cacheRoomPayload.has(to) ? { roomId: to } : { listenerId: to };
    const id = this.inject({ talkerId: this.currentUserId, text, mentionIdList, ...place });
    tell({ what: "post", id, to, text, mentions: mentionIdList, taken, at: Date.now() });
    if (fault === "shown but lost") throw new Error("the answer was lost");
    return (fault === "no id" ? undefined : id) as unknown as undefined;
  }

  override async messageSendFile(to: string, file: FileBoxInterface) {
    const kept = FileBox.fromBase64(await file.toBase64(), file.name);
    const at = Date.now();
    tell({ what: "post", id: newId(), to, text: kept.name, mentions: [], taken: at, at });
  }

  override async roomMemberRawPayload(roomId: string, contactId: string) {
    const payload = await super.roomMemberRawPayload(roomId, contactId);
    const roomAlias = this.aliases.get(`${roomId}/${contactId}`);
    return roomAlias === undefined ? payload : { ...payload, roomAlias };
  }

  override ding(data = ""): void {
    if (!isMute) setImmediate(() => this.emit("dong", { data }));
  }
}

const mocker = new mock.Mocker();
const puppet = new WechatPuppet({ mocker });

async function obey(order: Order): Promise<void> {
  switch (order.what) {
    case "begin": {
      const { port, token } = order;
      await new PuppetServer({ endpoint: `127.0.0.1:${port}`, puppet, token }).start();
      puppet.on("stop", () => void tell({ what: "stopped" }));
      return;
    }
    case "people":
      for (const { id, name, friend = true } of order.people)
        mocker.createContact({ ...{ id, name, friend, alias: "", type: 1 } });
      return;
    case "room": {
      const { id, topic, members, owner = "", aliases = {} } = order;
      mocker.createRoom({ id, topic, memberIdList: [...members], ownerId: owner, adminIdList: [] });
      for (const [who, alias] of Object.entries(aliases)) puppet.aliases.set(`${id}/${who}`, alias);
      return;
    }
    case "gone":
      mocker.cacheRoomPayload.delete(order.room);
      return puppet.roomPayloadDirty(order.room);
    case "topic": {
      const { room: roomId, topic: newTopic, by } = order;
      const payload = mocker.roomPayload(roomId);
      mocker.roomPayload(roomId, { ...payload, topic: newTopic });
      // As puppets do: their own caches know at once.
      await puppet.roomPayloadDirty(roomId);
      if (by === undefined) return;
      const told = { changerId: by, newTopic, oldTopic: payload.topic, roomId };
      puppet.emit("room-topic", { ...told, timestamp: Date.now() });
      return;
    }
    case "alias":
      puppet.aliases.set(`${order.room}/${order.who}`, order.alias);
      return;
    case "login":
      return mocker.login(mocker.ContactMock.load(order.who));
    case "logout":
      await puppet.logout(order.reason);
      return;
    case "scan":
      return mocker.scan(order.code, 2);
    case "say":
      puppet.inject(order.payload);
      return;
    case "kept":
      puppet.know(order.payload);
      return;
    case "ghost":
      puppet.emit("message", { messageId: order.id });
      return;
    case "join":
      puppet.emit("room-join", {
        ...{ inviteeIdList: [...order.who], inviterId: order.by, roomId: order.room },
        timestamp: Date.now(),
      });
      return;
    case "leave":
      puppet.emit("room-leave", {
        ...{ removeeIdList: [...order.who], removerId: order.by, roomId: order.room },
        timestamp: Date.now(),
      });
      return;
    case "nothing":
      return;
    case "mute":
      isMute = order.on;
      return;
    case "fault":
      if (order.fault !== "none") puppet.faults.push(order.fault);
      else {
        puppet.faults.splice(0);
        await puppet.delayed;
      }
      return;
  }
}

let doing: Promise<unknown> = Promise.resolve();
process.on("message", (order: Order & { readonly no: number }) => {
  doing = doing
    .then(() => obey(order))
    .then(
      () => tell({ what: "done", no: order.no }),
      (error: unknown) => tell({ what: "done", no: order.no, error: String(error) }),
    );
});
// Its test is gone.
process.on("disconnect", () => process.exit(0));
puppet.on("error", () => {});
process.on("uncaughtException", (error) => writeSync(2, `gateway: ${error.stack}\n`));
