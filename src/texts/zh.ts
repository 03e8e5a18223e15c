import type { Instant, TaughtWord, ThingRef } from "../model.ts";
import {
  type Amount,
  byNeed,
  type Listed,
  medicalKinds,
  type Pair,
  type Person,
  togetherOf,
  zhClaim,
  zhPerson,
  zhThing,
  zhThings,
  zhTime,
} from "./words.ts";

const tag = (no: number) => `#${no}`;
const why = (pair: Pair) =>
  [pair.sameBuilding && "同楼", zhClaim(pair, pair)].filter(Boolean).join("，");
const because = (pair: Pair) => (why(pair) ? `（${why(pair)}）` : "");
const many = (pairs: readonly Pair[], line: (pair: Pair, all: readonly Pair[]) => string) =>
  togetherOf(pairs)
    .map((all) => line(all[0], all))
    .join("\n");

function listed(posts: readonly Listed[], now: Instant, zone: string): string {
  return posts
    .map(
      (post) =>
        `${tag(post.no)} ${post.by.name}：${zhThings(post.amounts)}` +
        `${post.urgent ? " ❗急" : ""}${post.due ? `（${zhTime(post.due, now, zone)}前）` : ""}`,
    )
    .join("\n");
}

/** Every line the bot can say. The other languages must have the same lines. */
export const zh = {
  paired: ({ pairs }: { pairs: readonly Pair[] }) =>
    `${many(
      pairs,
      (pair, all) =>
        `${zhPerson(pair.receiver)} ${zhPerson(pair.giver)} ${tag(pair.need)} 和 ${tag(pair.offer)} 对上了：` +
        `${zhThings(all)}${pair.lend ? "（借）" : ""}${because(pair)}。`,
    )}\n请私聊约好怎么交接，拿到后说一声“收到了”。`,
  asked: ({ pairs }: { pairs: readonly Pair[] }) =>
    byNeed(pairs)
      .map((all) => {
        const [{ need, receiver, lend, ...pair }] = all;
        const reason = zhClaim(pair, pair);
        return (
          `${all.map(({ giver }) => zhPerson(giver)).join(" ")} ${tag(need)} ${zhPerson(receiver)} 要${zhThings([pair])}` +
          `${lend ? "（借）" : ""}${reason ? `（${reason}）` : ""}。谁方便先给？回一句“我有 ${tag(need)}”，一家应了就行。`
        );
      })
      .join("\n"),
  settled: ({ no, givers, by }: { no: number; givers: readonly Person[]; by?: Person }) =>
    `${tag(no)} ${by ? `由${zhPerson(by).slice(1)}给` : "已经有人给"}了。谢谢${givers.map(({ name }) => `@${name}`).join(" ")}，您的先留着。`,
  agreed: ({ pairs }: { pairs: readonly Pair[] }) =>
    `${many(
      pairs,
      (pair, all) =>
        `记下了：${zhPerson(pair.giver)} → ${zhPerson(pair.receiver)} ${zhThings(all)}` +
        `${pair.lend ? "（借）" : ""}（${tag(pair.need)}）。`,
    )}\n请私聊约好怎么交接，拿到后说一声“收到了”。`,
  noted: ({ no, amounts }: { no: number; amounts: readonly Amount[] }) =>
    `记下了 ${tag(no)}：${zhThings(amounts)}，有消息就告诉您。`,
  spare: ({ no, giver }: { no: number; giver: Person }) =>
    `谢谢${giver.name}！${tag(no)} 已经有人帮忙，您的先记着备用。`,
  waiting: ({ no, place }: { no: number; place: number }) =>
    `这份已经有人要了，先给您排上 ${tag(no)}（第 ${place} 位），有了就告诉您。`,
  handed: ({
    needs,
    left,
    thanks,
  }: {
    needs: readonly number[];
    left: readonly Amount[];
    thanks?: Person;
  }) =>
    `好的，${needs.map(tag).join("、")} ${left.length ? `还差${zhThings(left)}，接着帮您找` : "办妥了"}。${thanks ? `谢谢${thanks.name}！` : ""}`,
  returned: ({
    offer,
    amounts,
    giver,
  }: {
    offer: number;
    amounts: readonly Amount[];
    giver: Person;
  }) => `好的，${zhThings(amounts)}已还给${giver.name}（${tag(offer)}），别家又可以借了。`,
  closed: ({ no, amounts }: { no: number; amounts: readonly Amount[] }) =>
    `好的，${tag(no)} ${zhThings(amounts)} 已结束。`,
  calledOff: ({
    no,
    partner,
    amounts,
  }: {
    no: number;
    partner: Person;
    amounts: readonly Amount[];
  }) => `${zhPerson(partner)} ${tag(no)} 不需要了，您的${zhThings(amounts)}可以留给别家了。`,
  fellThrough: ({
    no,
    receiver,
    amounts,
  }: {
    no: number;
    receiver: Person;
    amounts: readonly Amount[];
  }) => `${zhPerson(receiver)} 这份${zhThings(amounts)}没有成，${tag(no)} 接着帮您找。`,
  noAnswer: ({ no, receiver, giver }: { no: number; receiver: Person; giver: Person }) =>
    `${zhPerson(receiver)} ${giver.name}还没回音，${tag(no)} 接着帮您找。`,
  yielded: ({ no, receiver }: { no: number; receiver: Person }) =>
    `${zhPerson(receiver)} 不好意思，刚才那份先让给更急的邻居，${tag(no)} 接着帮您找。`,
  corrected: ({ no, amounts }: { no: number; amounts: readonly Amount[] }) =>
    `好的，${tag(no)} 改成：${zhThings(amounts)}。`,
  nudge: ({ pairs }: { pairs: readonly Pair[] }) =>
    many(
      pairs,
      (pair, all) =>
        `${zhPerson(pair.receiver)} ${zhPerson(pair.giver)} ${tag(pair.need)} ${all.map(zhThing).join("、")}交接好了吗？` +
        `好了回“收到了”，没成回“没成”。`,
    ),
  deadline: ({ post, now, zone }: { post: Listed; now: Instant; zone: string }) =>
    `${tag(post.no)} ${post.by.name}还缺${zhThings(post.amounts)}，${post.due ? `${zhTime(post.due, now, zone)}前要用，` : ""}哪位邻居能帮一下？`,
  bringBack: ({ pairs }: { pairs: readonly Pair[] }) =>
    many(
      pairs,
      (pair, all) =>
        `${zhPerson(pair.receiver)} 借${pair.giver.name}的${all.map(zhThing).join("、")}到时间了，用好请还一下，还了说一声“还了”。`,
    ),
  digest: ({ posts, now, zone }: { posts: readonly Listed[]; now: Instant; zone: string }) =>
    `还没有着落的（能帮的回一句“我有”加编号）：\n${listed(posts, now, zone)}`,
  wanted: ({ post, now, zone }: { post: Listed; now: Instant; zone: string }) => {
    const reason = zhClaim(post, post.amounts[0]);
    return (
      `${post.urgent ? "❗" : ""}${tag(post.no)} ${zhPerson(post.by).slice(1)}还缺${zhThings(post.amounts)}` +
      `${reason ? `（${reason}）` : ""}${post.due ? `，${zhTime(post.due, now, zone)}前要用` : ""}。哪家有？回一句“我有 ${tag(post.no)}”就行。`
    );
  },
  stillNeeded: ({ posts }: { posts: readonly Listed[] }) =>
    `${posts.map(({ no, by, amounts }) => `${zhPerson(by)} ${tag(no)} ${zhThings(amounts)}`).join("\n")}\n还需要吗？不需要了回一句“不需要了”加编号，还要就不用回。`,
  helpWanted: ({ post, now, zone }: { post: Listed; now: Instant; zone: string }) =>
    `请居委会帮一把，还没有邻居应：${listed([post], now, zone)}`,
  instead: ({ post }: { post: Listed }) => {
    const medical = post.amounts.some(({ thing }) => medicalKinds.has(thing.kind ?? ""));
    return (
      `${zhPerson(post.by)} 抱歉，${tag(post.no)} ${zhThings(post.amounts)}还没找到。` +
      `${medical ? "也可以问问附近药店、社区卫生服务中心或互联网医院；情况不好请直接就医或打 120。" : "也可以打居委会电话或 12345 问问。"}我接着留意。`
    );
  },
  waveOn: ({ ladder }: { ladder: boolean }) =>
    `高峰模式开了：急的马上配，别的每半小时一起配；先每家一份，药给急的留几份。${ladder ? "" : "不往楼群、大群里催。"}关掉发“/高峰 关”。`,
  waveOff: () => "高峰模式关了，照平常来。",
  waveForm: () => "请写成“/高峰 开”“/高峰 开 安静”（不往群里催）或“/高峰 关”。",
  waveAdvice: ({ needs, offers }: { needs: number; offers: number }) =>
    `现在求助 ${needs} 条，分享只有 ${offers} 条。要不要开高峰模式（先急后缓、先每家一份）？发“/高峰 开”。`,
  ordered: ({ post, now, zone }: { post: Listed; now: Instant; zone: string }) =>
    `提醒：${listed([post], now, zone)}`,
  emergency: ({ what, building }: { what: "medical" | "fire" | "crime"; building?: string }) =>
    `${{ medical: "急救请马上打 120", fire: "请马上打 119，先离开再说", crime: "请马上打 110" }[what]}` +
    `（120 急救 · 119 火警 · 110 报警 · 12356 心理援助）。` +
    `${building ? `${building}号楼，` : ""}居委会和附近邻居请留意！`,
  emergencyCall: ({ by, chatName }: { by: Person; chatName: string }) =>
    `⚠️ ${chatName ? `${chatName}里 ` : ""}${zhPerson(by)} 可能有紧急情况，请马上联系。`,
  guarded: ({ thing }: { thing: ThingRef }) =>
    thing.guard === "controlled"
      ? `不好意思，${thing.zh ?? thing.text}是管制药品，小邻不能帮忙转让。请联系医院或社区卫生服务中心。`
      : `不好意思，${thing.zh ?? thing.text}是处方药，小邻不能帮忙转让。请问社区卫生服务中心、医院或互联网医院。`,
  needs: ({ posts, now, zone }: { posts: readonly Listed[]; now: Instant; zone: string }) =>
    posts.length === 0
      ? "现在没有未解决的求助。"
      : `求助 ${posts.length} 条：\n${listed(posts, now, zone)}`,
  offers: ({ posts, now, zone }: { posts: readonly Listed[]; now: Instant; zone: string }) =>
    posts.length === 0
      ? "现在没有可分享的。"
      : `可分享 ${posts.length} 条：\n${listed(posts, now, zone)}`,
  mine: ({ posts, now, zone }: { posts: readonly Listed[]; now: Instant; zone: string }) =>
    posts.length === 0 ? "您现在没有未结束的求助或分享。" : listed(posts, now, zone),
  status: ({
    post,
    kind,
    pairs,
    now,
    zone,
  }: {
    post: Listed;
    kind: "need" | "offer";
    pairs: readonly (Pair & { state: string })[];
    now: Instant;
    zone: string;
  }) =>
    [
      `${listed([post], now, zone)} · ${kind === "need" ? "求助" : "提供"} · ${states[post.state] ?? post.state}`,
      ...pairs.map(
        (pair) =>
          `  ${tag(pair.need)}←${tag(pair.offer)} ${pair.giver.name} → ${pair.receiver.name} ${zhThings([pair])} ${states[pair.state] ?? pair.state}`,
      ),
    ].join("\n"),
  noSuchPost: ({ no }: { no: number }) => `没有找到 ${tag(no)}，发“/求”或“/供”看编号。`,
  whichPost: ({ command }: { command: string }) => `请带上编号，比如“/${command} 12”。`,
  alreadyOver: ({ no }: { no: number }) => `${tag(no)} 已经结束了。`,
  cannotMatch: ({ need, offer, reason }: { need: number; offer: number; reason: Reason }) =>
    `${tag(need)} 和 ${tag(offer)} 配不上：${reasons[reason]}。`,
  matchForm: () => "请写成“/配 12 7”：一条求助的编号和一条分享的编号。",
  remindForm: () => "请写成“/提醒 12 明早9点”。",
  remindSet: ({ no, at, now, zone }: { no: number; at: Instant; now: Instant; zone: string }) =>
    `好的，${zhTime(at, now, zone)} 提醒 ${tag(no)}。`,
  announcement: ({ text }: { text: string }) => `📢 居委会通知：${text}`,
  announceForm: () => "请在后面写上要通知的内容，比如“/公告 明天上午停水”。",
  announced: ({ chats }: { chats: number }) => `已发到 ${chats} 个群。`,
  stats: (s: Stats) =>
    `求助 ${s.needs} 条：已解决 ${s.met}，还在找 ${s.openNeeds}。\n` +
    `分享 ${s.offers} 条：还有 ${s.openOffers}。\n` +
    `送到 ${s.handed} 次，道谢 ${s.thanked} 次，读错 ${s.misreadings} 次。`,
  helpResident: () =>
    "直接说就行：“求一个体温计，3号楼”“我家有布洛芬可以分”。拿到了说“收到了”，不要了说“不需要了”，发完了说“发完了”。十分钟内可以“撤销”；我会错意了请回“误会了”。不想被读：“退订”。",
  helpCommittee: () =>
    "居委会命令：/求 /供 /看 12 /结 12 /配 12 7 /提醒 12 明早9点 /公告 … /统计 /暂停 2h /高峰 开 /群 楼 5 /语言 en /加入 口令 /帮助。",
  refused: ({ command }: { command: string }) =>
    `“/${command}”是居委会用的。您想要什么、能给什么，直接说一句就行。`,
  whoAreYou: () => "匿名管理员请用自己的名字发这条命令，我才好确认。",
  nearest: ({ typed, nearest }: { typed: string; nearest: string }) =>
    `没有“/${typed}”，是不是“/${nearest}”？`,
  unknownCommand: ({ typed }: { typed: string }) =>
    `没有“/${typed}”这个命令，发“/帮助”看看能用什么。`,
  wordForm: () => "请写成“/词 布诺芬=布洛芬”：左边是大家的叫法，右边是东西的名字。",
  noSuchThing: ({ text }: { text: string }) => `我不认识“${text}”，等号右边请换一个常用的名字。`,
  wordTaught: ({ alias, zh }: TaughtWord) => `记住了：“${alias}”就是${zh}。教错了回“撤销”。`,
  words: ({
    taught,
    unknown,
    misread,
  }: {
    taught: readonly TaughtWord[];
    unknown: readonly string[];
    misread: readonly Misread[];
  }) =>
    [
      taught.length === 0
        ? "还没有教过词。教一个：“/词 布诺芬=布洛芬”。"
        : `教过的词：\n${taught.map(({ alias, zh }) => `/词 ${alias}=${zh}`).join("\n")}`,
      ...(unknown.length > 0 ? [`不认识的东西：${unknown.join("、")}`] : []),
      ...(misread.length > 0
        ? [
            `读错过：${misread.map(({ intent, things }) => `${intent === "need" ? "求" : "供"}${things.join("、")}`).join("；")}`,
          ]
        : []),
    ].join("\n"),
  undone: ({ nos }: { nos: readonly number[] }) =>
    `已撤销${nos.length ? ` ${nos.map(tag).join("、")}` : ""}，当没发生过。`,
  nothingToUndo: () => "十分钟内没有可以撤销的。",
  undoTooLate: ({ no, kind }: { no: number; kind: "need" | "offer" }) =>
    `${tag(no)} 已经有别的邻居接上了，撤销不了；${kind === "need" ? `不需要了请说“${tag(no)} 不需要了”` : `给不了了请说“${tag(no)} 给不了了”`}。`,
  misreadTaken: ({ no }: { no: number }) => `不好意思，会错意了，${tag(no)} 已去掉。`,
  optedOut: () => "好的，以后不再读您的消息。想恢复说“@小邻 订阅”。",
  forgotten: () => "好的，您的求助、分享和名字都删掉了。备份里的会随备份到期消失。",
  optedIn: () => "好的，您说的求助和分享我会接着留意。",
  introduction: ({ code }: { code: string }) =>
    `大家好，我是小邻，邻里互助的机器人。照常聊天就行：谁需要什么、谁能给什么，我帮着对上、记数、提醒。\n` +
    `我只记求助和分享（东西、数量、楼号），结束后留 30 天；闲聊不存。我不是真人，也不懂用药，吃药请问医生或药师。\n` +
    `不想被读：“退订”；会错意了：“误会了”；用法：“@小邻 帮助”。管理员把别的群加进来：在那个群发“/加入 ${code}”。`,
  joined: () => "这个群加进来了。照常聊天就行，用法：“@小邻 帮助”。",
  wrongCode: () => "口令不对，请到第一个群里问居委会要。",
  joinForm: ({ code }: { code: string }) => `在别的群里发“/加入 ${code}”就能加进同一个小区。`,
  chatForm: () => "请写成“/群 楼 5”“/群 小区”或“/群 居委”。",
  chatSet: ({ scope, buildings }: { scope: string; buildings: readonly string[] }) =>
    `好的，这是${{ building: `${buildings.join("、")}号楼的`, committee: "居委会的", community: "全小区的" }[scope] ?? ""}群。`,
  paused: ({ until, now, zone }: { until: Instant; now: Instant; zone: string }) =>
    `好的，我安静到 ${zhTime(until, now, zone)}。急救信息照常提醒。`,
  pauseForm: () => "请写成“/暂停 2小时”。",
  resumed: () => "好的，我回来了。",
  languageForm: () => "请写成“/语言 中文”或“/语言 en”。",
  languageSet: () => "好的，以后说中文。",
};

/** A reading that its author took back. */
export interface Misread {
  readonly intent: string;
  readonly things: readonly string[];
}

export type Reason = "over" | "thing" | "own" | "guarded" | "none";
const reasons: Record<Reason, string> = {
  over: "已经结束了",
  thing: "东西不一样",
  own: "是同一家的",
  guarded: "这种药不能转让",
  none: "已经没有余量了",
};

const states: Record<string, string> = {
  open: "进行中",
  closed: "已完成",
  withdrawn: "已取消",
  expired: "已过期",
  proposed: "待确认",
  agreed: "说好了",
  handed: "已送到",
  returned: "已归还",
  failed: "没成",
};

export interface Stats {
  readonly needs: number;
  readonly met: number;
  readonly openNeeds: number;
  readonly offers: number;
  readonly openOffers: number;
  readonly handed: number;
  readonly thanked: number;
  readonly misreadings: number;
}
