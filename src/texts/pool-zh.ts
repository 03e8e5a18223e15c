import type { Instant } from "../model.ts";
import {
  type Amount,
  type Listed,
  type Person,
  zhAmount,
  zhName,
  zhPerson,
  zhThing,
  zhThings,
  zhTime,
} from "./words.ts";

const tag = (no: number) => `#${no}`;

/** An amount of stock, one of something counted in boxes included: "1盒". */
const stock = (amount: Amount): string =>
  amount.quantity === 1 && (amount.unit === undefined || amount.unit === "piece")
    ? "1个"
    : zhAmount(amount);
const thingStock = (amount: Amount): string => `${zhThing(amount)} ${stock(amount)}`;

/** 2024年6月30日. */
const day = (lot: string): string => {
  const [year, month, date] = lot.split("-").map(Number);
  return `${year}年${month}月${date}日`;
};

const long = (hours: number): string =>
  hours < 1 ? "不到1小时" : hours < 48 ? `${hours}小时` : `${Math.floor(hours / 24)}天`;

/** What the bot says about the committee's stock, its record, and who does how much. */
export const poolZh = {
  pool: ({
    stocks,
    pending,
  }: {
    stocks: readonly Shelf[];
    pending: readonly { readonly no: number; readonly amounts: readonly Amount[] }[];
  }) =>
    [
      stocks.length === 0
        ? "药库还是空的。入库：“/药库 入 布洛芬 20盒 2024-06”。"
        : `药库：\n${stocks.map(shelf).join("\n")}`,
      ...(pending.length > 0
        ? [
            `待收的捐赠（收到了发“/药库 入 ${tag(pending[0]?.no ?? 0)}”）：${pending.map(({ no, amounts }) => `${tag(no)} ${zhThings(amounts)}`).join("；")}`,
          ]
        : []),
    ].join("\n"),
  poolForm: () =>
    "请写成“/药库 入 布洛芬 20盒 2024-06”“/药库 出 布洛芬 2盒 #12”“/药库 盘点 布洛芬 17盒”“/药库 保底 布洛芬 4”或“/药库 入 #14”。",
  poolIn: ({ amount, left, lot }: { amount: Amount; left: Amount; lot?: string }) =>
    `入库：${thingStock(amount)}${lot ? `（${day(lot)}到期）` : ""}，现有 ${stock(left)}。`,
  poolOut: ({ amount, left }: { amount: Amount; left: Amount; lot?: string }) =>
    `出库：${thingStock(amount)}，${left.quantity === 0 ? "发完了" : `还有 ${stock(left)}`}。`,
  poolShort: ({ amount }: { amount: Amount }) =>
    (amount.quantity ?? 0) > 0
      ? `药库里能用的${zhThing(amount)}只有 ${stock(amount)}。数目不对请盘点：“/药库 盘点 ${zhThing(amount)} 数量”。`
      : `药库里没有能用的${zhThing(amount)}。数目不对请盘点：“/药库 盘点 ${zhThing(amount)} 数量”。`,
  poolCounted: ({
    amount,
    difference,
    left,
  }: {
    amount: Amount;
    difference: number;
    left: Amount;
  }) =>
    `盘点：${thingStock(amount)}，${
      difference === 0
        ? "和账上一样"
        : `比账上${difference > 0 ? "多" : "少"} ${stock({ ...amount, quantity: Math.abs(difference) })}，已记一笔`
    }。可发 ${stock(left)}。`,
  poolGuard: ({ amount }: { amount: Amount }) =>
    `好的，药库的${zhThing(amount)}留 ${stock(amount)} 给急用的。`,
  poolLow: ({ amount }: { amount: Amount }) =>
    (amount.quantity ?? 0) > 0
      ? `⚠️ 药库的${zhThing(amount)}只剩 ${stock(amount)}，请留意补充。`
      : `⚠️ 药库的${zhThing(amount)}发完了，请留意补充。`,
  lotIsOver: ({ lot }: { lot: string }) => `这批 ${day(lot)} 已经过期，不入库。`,
  lotsEnd: ({ soon, over }: { soon: readonly LotLeft[]; over: readonly LotLeft[] }) =>
    [
      ...(soon.length > 0
        ? [`药库快到期：${soon.map((one) => `${thingStock(one)}（${day(one.lot)}）`).join("、")}。`]
        : []),
      ...(over.length > 0
        ? [
            `⚠️ 药库已过期，不再发放，请取出处理：${over.map((one) => `${thingStock(one)}（${day(one.lot)}）`).join("、")}。`,
          ]
        : []),
    ].join("\n"),
  donated: ({ no, giver, amounts }: { no: number; giver: Person; amounts: readonly Amount[] }) =>
    `谢谢${giver.name}！${tag(no)} ${zhThings(amounts)}捐给药库，请交给居委会，收到后入库。`,
  donationIn: ({ no, giver, amounts }: { no: number; giver: Person; amounts: readonly Amount[] }) =>
    `${tag(no)} ${zhThings(amounts)}已入药库，谢谢 ${zhPerson(giver)}！`,
  log: ({
    entries,
    now,
    zone,
  }: {
    entries: readonly {
      readonly at: Instant;
      readonly by: Person;
      readonly did: string;
      readonly zh: string;
      readonly no?: number;
    }[];
    now: Instant;
    zone: string;
  }) =>
    entries.length === 0
      ? "居委会还没有发过命令。"
      : `居委会最近做了：\n${entries
          .map(
            ({ at, by, zh, no }) =>
              `${zhTime(at, now, zone)} ${by.name}：${zh}${no === undefined ? "" : ` ${tag(no)}`}`,
          )
          .join("\n")}`,
  thanksToday: ({
    times,
    named,
    unnamed,
  }: {
    times: number;
    named: readonly { readonly giver: Person; readonly times: number }[];
    unnamed: number;
  }) =>
    `谢谢榜：今天邻里送到 ${times} 次。${
      named.length > 0
        ? `谢谢${named.map((one) => `${zhName(one.giver)}${one.times > 1 ? `（${one.times}次）` : ""}`).join("、")}${unnamed > 0 ? `，还有 ${unnamed} 位没署名的邻居` : ""}！`
        : `谢谢${unnamed === 1 ? "这位" : ` ${unnamed} 位`}邻居！`
    }`,
  signed: () => "好的，晚上的谢谢榜会写您的名字。不想写了发“/署名 关”。",
  unsigned: () => "好的，谢谢榜不写您的名字。",
  partnerLeft: ({
    left,
    seeking,
    free,
  }: {
    left: Person;
    seeking: readonly Parted[];
    free: readonly Parted[];
  }) =>
    `${left.name}不在群里了。${[
      ...seeking.map(
        ({ no, partner, amounts }) =>
          `${zhPerson(partner)} ${tag(no)} ${zhThings(amounts)}接着帮您找。`,
      ),
      ...free.map(
        ({ no, partner, amounts }) =>
          `${zhPerson(partner)} ${tag(no)} ${zhThings(amounts)}可以留给别家了。`,
      ),
    ].join("")}`,
  enough: () => "这一小时您说的已经很多了，先办好前面的，后面的过会儿再说。急用的照常记。",
  fair: ({
    asked,
    waiting,
    flooded,
    now,
    zone,
  }: {
    asked: readonly { readonly giver: Person; readonly asked: number; readonly gave: number }[];
    waiting: readonly { readonly post: Listed; readonly hours: number }[];
    flooded: readonly Person[];
    now: Instant;
    zone: string;
  }) =>
    [
      asked.length > 0
        ? `7天里请得多的：${asked.map((one) => `${one.giver.name} ${one.asked}次（送到${one.gave}）`).join("、")}。`
        : "7天里没有哪家被请得太多。",
      waiting.length > 0
        ? `等得最久的：\n${waiting.map(({ post, hours }) => `${tag(post.no)} ${post.by.name}：${zhThings(post.amounts)}，${long(hours)}${post.due ? `（${zhTime(post.due, now, zone)}前要）` : ""}`).join("\n")}`
        : "没有人在等。",
      ...(flooded.length > 0
        ? [`一小时里发得太多、没全记的：${flooded.map(({ name }) => name).join("、")}。`]
        : []),
    ].join("\n"),
  householdForm: () =>
    "请写成“/同户 #3 #7”：两家的求助或分享编号，或者 @ 这两位。分开：“/同户 分开 #3”。",
  householdApart: ({ members }: { members: readonly Person[] }) =>
    `好的，${members.map(({ name }) => name).join("、")}单独算一家。`,
  householdSet: ({ members }: { members: readonly Person[] }) =>
    `好的，${members.map(({ name }) => name).join("、")}算一家，互相不再配对。`,
};

export interface Shelf extends Amount {
  readonly left: number;
  readonly least: number;
  readonly unmet: number;
  readonly promised: number;
  readonly unit: NonNullable<Amount["unit"]>;
  readonly lots: readonly { readonly lot?: string; readonly left: number }[];
  readonly expired: readonly { readonly lot?: string; readonly left: number }[];
}

export interface LotLeft extends Amount {
  readonly lot: string;
}

export interface Parted {
  readonly no: number;
  readonly partner: Person;
  readonly amounts: readonly Amount[];
}

function shelf({ thing, unit, left, least, unmet, promised, lots, expired }: Shelf): string {
  const of = (quantity: number) => stock({ thing, unit, quantity });
  const dated = lots.flatMap((one) => (one.lot ? `${one.lot} 到期 ${of(one.left)}` : []));
  const over = expired.reduce((sum, one) => sum + one.left, 0);
  const notes = [
    ...dated,
    ...(promised > 0 ? [`已答应 ${of(promised)}`] : []),
    ...(over > 0 ? [`过期 ${of(over)}`] : []),
    ...(left > 0 ? [`留 ${of(least)}给急用`] : []),
    ...(unmet > 0 ? [`没给上 ${unmet} 次`] : []),
  ];
  return `${zhThing({ thing })} ${left > 0 ? of(left) : "0"}${notes.length > 0 ? `（${notes.join("，")}）` : ""}`;
}
