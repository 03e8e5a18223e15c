// What neighbours say, in any number of neighbourhoods: mostly to each other, now and then to do with sharing.

import type { Change } from "../../src/model.ts";
import type { Incoming } from "../../src/ports.ts";

export interface Traffic {
  readonly neighbourhoods: number;
  /** Messages in each of them. */
  readonly messages: number;
  /** Share of the messages that need, offer, or say that it is done. */
  readonly about: number;
}

const CHATTER = [
  ...[
    "今天天气真好",
    "哈哈哈哈",
    "早上好呀大家",
    "楼下的猫又来了",
    "有人看昨晚的球赛吗",
    "收到",
    "谢谢",
    "好的好的",
  ],
  ...[
    "快递柜又满了,真烦",
    "我家孩子明天开学了",
    "小区门口在修路,绕着走",
    "周末一起去公园吗",
    "电梯刚才停了一下,现在好了",
  ],
  ...[
    "@小王 你看到通知了吗",
    "物业说下周三停水",
    "这个菜场的番茄不错",
    "辛苦志愿者了",
    "👍",
    "笑死我了",
    "做核酸排队的人好多",
  ],
  ...["Good morning everyone", "lol", "The elevator works again", "see you at the gate"],
];
const ABOUT = [
  ...[
    "求一盒布洛芬",
    "我有2盒口罩可以给",
    "求1盒口罩",
    "谁有梯子借一下",
    "我有多余的抗原,可以给邻居",
    "求抗原两个",
  ],
  ...[
    "我家有一个体温计可以借",
    "求一个体温计",
    "Need a thermometer, building 3",
    "I have spare masks to give away",
  ],
];

export const homeOf = (n: number): string => `estate-${n}`;
export const chatOf = (n: number): string => `bench:g${n}`;

/** Message `i` of neighbourhood `n`; the same each time. */
export function messageOf({ about }: Traffic, n: number, i: number, at: string): Incoming {
  const chat = chatOf(n);
  const id = `${chat}/${i}`;
  // Spread evenly, at another place in each neighbourhood.
  const isAbout = Math.floor((i + n * 7 + 1) * about) > Math.floor((i + n * 7) * about);
  const lines = isAbout ? ABOUT : CHATTER;
  const who = (n * 31 + i * 7) % 97;
  const building = 1 + (who % 12);
  return {
    ...{ type: "heard", id: `bench:update/${n}/${i}`, at },
    message: {
      ...{ id, chat, at, text: lines[(i * 13 + n) % lines.length] ?? "" },
      from: { id: `bench:${n}-${who}`, name: `${building}-${101 + who} 邻居${who}` },
    },
  };
}

/** A neighbourhood with one group that is never quiet and has room for whatever is said in it. */
export const foundedWith = (n: number): readonly Change[] => [
  {
    type: "founded",
    neighbourhood: {
      ...{ id: homeOf(n), code: `K7Q${n}`, zone: "Asia/Shanghai", nextNo: 1, nextPairing: 1 },
    },
  },
  {
    type: "chatSet",
    chat: {
      ...{ id: chatOf(n), scope: "community", lang: "zh", digestAt: "19:30" },
      ...{ quietFrom: "00:00", quietTo: "00:00", linesAnHour: 1000 },
    },
  },
];
