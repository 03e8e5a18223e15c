import type { Named, RelinkPlan } from "./words.ts";

const shown = 60;
const more = (count: number) => (count > shown ? [`  ……还有 ${count - shown} 位`] : []);

const who = ({ name, building, room }: Named): string => {
  if (building === undefined) return name;
  return room === undefined ? `${building}号楼 ${name}` : `${building}-${room} ${name}`;
};

/** Said to the committee alone, or in private: rooms may stand in it. */
export const relinkZh = {
  relinkPlan: ({ sure, doubtful, chats, lost }: RelinkPlan) =>
    [
      "重新认人（先给您看，还没有动）：",
      ...(chats.length > 0 ? [`换了号的群：${chats.join("、")}`] : []),
      ...(sure.length > 0 ? [`认得准的 ${sure.length} 位：`] : []),
      ...sure.slice(0, shown).map(({ was, is }) => `  ${who(was)} → ${who(is)}`),
      ...more(sure.length),
      ...(doubtful.length > 0 ? ["拿不准的，请您核对："] : []),
      ...doubtful.slice(0, shown).map(({ was, is }, i) => `  ${i + 1}. ${who(was)} → ${who(is)}？`),
      ...more(doubtful.length),
      ...(lost.length > 0
        ? [`没找到的 ${lost.length} 位：${lost.slice(0, shown).map(who).join("、")}`]
        : []),
      `都对就回“/重新认人 好”${doubtful.length > 0 ? "；拿不准的里面认下谁，就带上编号，比如“/重新认人 好 1”" : ""}。一小时内有效。`,
    ].join("\n"),
  relinkSent: () => "对照表私聊发给您了，看过没问题就在这里回“/重新认人 好”。",
  relinkElsewhere: () =>
    "对照表里有门牌号，不能发在群里。请在居委群里发，或者先私聊我说一声“帮助”，再回这里发“/重新认人”。",
  relinkNobody: ({ lost }: { lost: number }) =>
    lost === 0
      ? "大家的账号都对得上，没有要重新认的。"
      : `没有认得出来的：有 ${lost} 位以前的邻居现在不在群里，或者昵称、门牌都改了。`,
  relinkNoNeed: () => "这里的账号不会变，不用重新认人。",
  relinkAway: () => "现在问不到群里都有谁，请过几分钟再发“/重新认人”。",
  relinkFirst: () => "请先发“/重新认人”，看过对照表再确认（一小时内有效）。",
  relinkNoNumber: ({ no }: { no: number }) => `对照表里没有 ${no} 号，请看清编号再回。`,
  relinkTwice: () => "同一个人选了两次，请只留一个编号。",
  relinked: ({ people, left }: { people: number; left: number }) =>
    `好的，认回了 ${people} 位邻居，求助、约定、借的东西都跟着回来了。${left > 0 ? `还有 ${left} 位没认，知道是谁了再发“/重新认人”。` : ""}认错了十分钟内回“撤销”。`,
  relinkTooLate: () => "认回来的人已经又有动静了，撤销不了。",
};
