import type { EmergencyNumbers, Instant, PairingState, TaughtWord, ThingRef } from "../model.ts";
import { healthZh } from "./health-zh.ts";
import { poolZh } from "./pool-zh.ts";
import { privateZh } from "./private-zh.ts";
import { relinkZh } from "./relink-zh.ts";
import { settingsZh } from "./settings-zh.ts";
import {
  type Amount,
  byNeed,
  byState,
  type CardAbout,
  type CardPair,
  type Caution,
  called,
  cautionsTogether,
  isDiscreet,
  isPool,
  type Listed,
  medicalKinds,
  type Pair,
  type Person,
  sameNeed,
  togetherOf,
  zhBack,
  zhClaim,
  zhDay,
  zhName,
  zhPerson,
  zhThing,
  zhThings,
  zhTime,
} from "./words.ts";

const tag = (no: number) => `#${no}`;
const why = (pair: Pair) =>
  [pair.sameBuilding && "同楼", zhClaim(pair, pair)].filter(Boolean).join("，");
const onLoan = ({ cleaned }: Pair) => (cleaned ? "（借，已消毒）" : "（借）");
const because = (pair: Pair) => (why(pair) ? `（${why(pair)}）` : "");
const callAll = (people: readonly Person[]) => people.map(called).join(" ");

/** What is said of a medicine along with a pairing: fixed lines, and never more than that. */
const cautionLines: Record<Caution["what"], string> = {
  ingredient: "注意：家里已有同成分的药，请问药师。",
  pharmacist: "给孩子、孕妇用的药，或已开封、分装、临期的药，请先问医生或药师。",
};
const heed = (cautions: readonly Caution[], pairs: readonly Pair[]) =>
  cautionsTogether(cautions)
    .map(
      ({ what, nos }) =>
        `${sameNeed(pairs) ? "" : `${nos.map(tag).join("、")} `}${cautionLines[what]}\n`,
    )
    .join("");

const handOver = (pairs: readonly Pair[]): string =>
  isDiscreet(pairs)
    ? "对方会私下联系您约交接"
    : pairs.some(({ unnamed }) => unnamed)
      ? "群里没说是您，请您私下联系对方约交接"
      : "请私聊约好怎么交接";

const many = (pairs: readonly Pair[], line: (pair: Pair, all: readonly Pair[]) => string) =>
  togetherOf(pairs)
    .map((all) => line(all[0], all))
    .join("\n");

function listed(posts: readonly Listed[], now: Instant, zone: string): string {
  return posts
    .map(
      (post) =>
        `${tag(post.no)} ${zhName(post.by)}：${zhThings(post.amounts)}` +
        `${post.urgent ? " ❗急" : ""}${post.due ? `（${zhTime(post.due, now, zone)}前）` : ""}`,
    )
    .join("\n");
}

/** Every line the bot can say. The other languages must have the same lines. */
export const zh = {
  ...poolZh,
  ...settingsZh,
  ...healthZh,
  ...privateZh,
  ...relinkZh,
  paired: ({ pairs, cautions = [] }: { pairs: readonly Pair[]; cautions?: readonly Caution[] }) =>
    `${many(
      pairs,
      (pair, all) =>
        `${zhPerson(pair.receiver)} ${zhPerson(pair.giver)} ${tag(pair.need)} 和 ${tag(pair.offer)} 对上了：` +
        `${zhThings(all)}${pair.lend ? onLoan(pair) : ""}${because(pair)}。`,
    )}\n${heed(cautions, pairs)}${handOver(pairs)}，拿到后说一声“收到了”。`,
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
    `${tag(no)} ${by ? `由${zhPerson({ ...by, unmentioned: true })}给` : "已经有人给"}了。谢谢${givers.map(called).join(" ")}，您的先留着。`,
  agreed: ({ pairs, cautions = [] }: { pairs: readonly Pair[]; cautions?: readonly Caution[] }) =>
    `${many(
      pairs,
      (pair, all) =>
        `记下了：${zhPerson(pair.giver)} → ${zhPerson(pair.receiver)} ${zhThings(all)}` +
        `${pair.lend ? onLoan(pair) : ""}（${tag(pair.need)}）。`,
    )}\n${heed(cautions, pairs)}${pairs.every((pair) => pair.inPrivate) ? "门牌已经私下发了" : handOver(pairs)}，拿到后说一声“收到了”。`,
  card: ({ pairs, gone, cautions, asks, now, zone }: CardAbout) => {
    const going = pairs.filter(({ state }) => state === "proposed" || state === "agreed");
    const lines = byState(pairs).map((all) => onCard[all[0].state](all, { asks, now, zone }));
    const ask = `${heed(cautions, going)}${going.every((pair) => pair.inPrivate) ? "门牌已经私下发了" : handOver(going)}，拿到后说一声“收到了”。`;
    return [
      ...lines,
      ...(gone.length > 0 ? [`${gone.map(tag).join("、")} 对上的已经撤下。`] : []),
      ...(going.length > 0 ? [ask] : []),
    ].join("\n");
  },
  noted: ({ no, amounts }: { no: number; amounts: readonly Amount[] }) =>
    `记下了 ${tag(no)}：${zhThings(amounts)}，有消息就告诉您。`,
  suggest: ({ need, offer, receiver, giver, wanted, given }: Suggested) =>
    `${zhPerson(receiver)} ${tag(need)} ${zhThing({ thing: wanted })}暂时没有；` +
    `${zhName(giver)}有${zhThing({ thing: given })}（${tag(offer)}），成分不同，能不能用请先问药师。` +
    `要的话请回复“可以”。`,
  spare: ({ no, givers }: { no: number; givers: readonly InLine[] }) =>
    `谢谢${givers.map(({ person }) => called(person)).join("、")}！${tag(no)} 已经有人帮忙，` +
    `${givers.length > 1 ? `都先记着备用：${givers.map(({ person, place }) => `${person.name}第 ${place} 位`).join("、")}` : "您的先记着备用"}。`,
  waiting: ({ takers }: { takers: readonly (InLine & { no: number })[] }) =>
    `${takers.map(({ person }) => called(person)).join("、")} 这份已经有人要了，先给${takers.length > 1 ? "大家排上：" : "您排上 "}` +
    `${takers.map(({ person, no, place }) => `${takers.length > 1 ? person.name : ""}${tag(no)}（第 ${place} 位）`).join("、")}，有了就告诉${takers.length > 1 ? "各位" : "您"}。`,
  address: ({ no, amounts, other, room }: Address) =>
    `${tag(no)} ${zhThings(amounts)}：${other.name}住${other.building ? `${other.building}号楼` : ""} ${room} 室，请直接约好交接。只发给您，请别转到群里。`,
  contradiction: ({ pairs, gotIt, failed }: Contradiction) =>
    `⚠️ ${togetherOf(pairs)
      .map(([pair]) => tag(pair.need))
      .join(
        "、",
      )} ${zhThings(pairs)}：${gotIt.name}说交接好了，${failed.name}说没成。先照头一句记着，请问一下两位。`,
  trading: ({ by, times, days, chatName }: Trading) =>
    `⚠️ ${zhPerson(by)} ${days} 天里第 ${times} 次在${chatName || "群里"}谈买卖或囤货，小邻没有接，请居委会看看。`,
  duty: ({ duty, set }: { duty: readonly Person[]; set: boolean }) =>
    duty.length === 0
      ? "现在没有排值班。排一下：“/值班 张三 李四”。"
      : `${set ? "好的，" : ""}现在值班：${duty.map(({ name }) => name).join("、")}。有人喊救命时我会叫到。`,
  lastResort: ({ post, duty, now, zone }: LastResort) =>
    `值班的${callAll(duty)} 这条急用的还没有人接上，请帮忙看看：\n${listed([post], now, zone)}`,
  pressNoted: () => "好的，记下了。",
  pressOver: () => "这件事已经记过了。",
  pressOthers: () => "这是给他们两位的，您不用管。",
  buttonAgreed: ({ no }: { no?: number }) => `${no === undefined ? "" : `${tag(no)} `}说好了`,
  buttonHanded: ({ no }: { no?: number }) => `${no === undefined ? "" : `${tag(no)} `}交接好了`,
  buttonFailed: ({ no }: { no?: number }) => `${no === undefined ? "" : `${tag(no)} `}没成`,
  buttonTake: () => "可以",
  queued: ({
    no,
    thing,
    place,
    back,
    holder,
    elder,
    now,
    zone,
  }: {
    no: number;
    thing: Amount;
    place: number;
    back?: Instant;
    holder?: Person;
    elder: boolean;
    now: Instant;
    zone: string;
  }) =>
    `${zhThing(thing)}借出去了，给您排在第 ${place} 位（${tag(no)}）${back ? `，预计${zhBack(back, now, zone)}还` : ""}。` +
    (holder ? `\n${zhSpare({ no, thing, holder, elder })}` : ""),
  spareIt: (about: { no: number; thing: Amount; holder: Person; elder: boolean }) => zhSpare(about),
  cleaned: ({ amounts, next }: { amounts: readonly Amount[]; next?: Person }) =>
    next
      ? `${zhPerson(next)} ${zhThings(amounts)}上一家已经消毒了。`
      : `好的，${zhThings(amounts)}已消毒，记下了。`,
  handed: ({
    needs,
    left,
    thanks,
    back,
    now,
    zone,
  }: {
    needs: readonly number[];
    left: readonly Amount[];
    thanks?: Person;
    back?: Instant;
    now: Instant;
    zone: string;
  }) =>
    `好的，${needs.map(tag).join("、")} ${left.length ? `还差${zhThings(left)}，接着帮您找` : "办妥了"}${back ? `，记得${zhBack(back, now, zone)}还` : ""}。${thanks ? `谢谢${zhName(thanks)}！` : ""}`,
  returned: ({
    offer,
    amounts,
    giver,
  }: {
    offer: number;
    amounts: readonly Amount[];
    giver: Person;
  }) => `好的，${zhThings(amounts)}已还给${zhName(giver)}（${tag(offer)}），别家又可以借了。`,
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
  }) =>
    isPool(partner.id)
      ? `${tag(no)} 不需要了，${zhThings(amounts)}放回药库。`
      : `${zhPerson(partner)} ${tag(no)} 不需要了，您的${zhThings(amounts)}可以留给别家了。`,
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
    `${zhPerson(receiver)} ${zhName(giver)}还没回音，${tag(no)} 接着帮您找。`,
  yielded: ({ no, receiver }: { no: number; receiver: Person }) =>
    `${zhPerson(receiver)} 不好意思，刚才那份先让给更急的邻居，${tag(no)} 接着帮您找。`,
  corrected: ({ no, amounts }: { no: number; amounts: readonly Amount[] }) =>
    `好的，${tag(no)} 改成：${zhThings(amounts)}。`,
  nudge: ({ pairs }: { pairs: readonly Pair[] }) =>
    many(pairs, (pair, all) =>
      pair.onItsWay
        ? `${zhPerson(pair.receiver)} ${tag(pair.need)} ${pair.giver.hidden ? zhName(pair.giver) : `@${pair.giver.name}`} 说${all.map(zhThing).join("、")}已经送出来了，拿到了吗？拿到回“收到了”，没有回“没拿到”。`
        : `${zhPerson(pair.receiver)} ${zhPerson(pair.giver)} ${tag(pair.need)} ${all.map(zhThing).join("、")}交接好了吗？` +
          `好了回“收到了”，没成回“没成”。`,
    ),
  deadline: ({ post, now, zone }: { post: Listed; now: Instant; zone: string }) =>
    `${tag(post.no)} ${zhName(post.by)}还缺${zhThings(post.amounts)}，${post.due ? `${zhTime(post.due, now, zone)}前要用，` : ""}哪位邻居能帮一下？`,
  bringBack: ({ pairs }: { pairs: readonly Pair[] }) =>
    many(
      pairs,
      (pair, all) =>
        `${zhPerson(pair.receiver)} ${tag(pair.need)} 借${zhName(pair.giver)}的${all.map(zhThing).join("、")}到时间了，用好请还一下，还了说一声“还了”。`,
    ),
  digest: ({
    posts,
    leaving,
    morning,
    now,
    zone,
  }: {
    posts: readonly Listed[];
    leaving: readonly Listed[];
    morning: boolean;
    now: Instant;
    zone: string;
  }) =>
    [
      ...(posts.length > 0
        ? [
            `${morning ? "早上好，" : ""}还没有着落的（能帮的回一句“我有”加编号）：\n${listed(posts, now, zone)}`,
          ]
        : []),
      ...(leaving.length > 0
        ? [`明天到期，还需要的请回“续”加编号：\n${listed(leaving, now, zone)}`]
        : []),
    ].join("\n"),
  renewed: ({
    nos,
    until,
    now,
    zone,
  }: {
    nos: readonly number[];
    until: Instant;
    now: Instant;
    zone: string;
  }) => `好的，${nos.map(tag).join("、")} 留到${zhDay(until, now, zone)}。`,
  lentLonger: ({
    amounts,
    giver,
    due,
    waiting,
    now,
    zone,
  }: {
    amounts: readonly Amount[];
    giver: Person;
    due: Instant;
    waiting: number;
    now: Instant;
    zone: string;
  }) =>
    `好的，${zhThings(amounts)}${waiting > 0 ? `还有 ${waiting} 家在等，先` : ""}续到${zhBack(due, now, zone).trimEnd()}。${zhPerson(giver)} 知会您一声。`,
  wanted: ({ post, now, zone }: { post: Listed; now: Instant; zone: string }) => {
    const reason = zhClaim(post, post.amounts[0]);
    return (
      `${post.urgent ? "❗" : ""}${tag(post.no)} ${zhPerson({ ...post.by, unmentioned: true })}还缺${zhThings(post.amounts)}` +
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
  emergency: ({ what, building, numbers, duty }: Emergency) =>
    `${{ medical: `急救请马上打 ${numbers.medical}`, fire: `请马上打 ${numbers.fire}，先离开再说`, crime: `请马上打 ${numbers.police}` }[what]}` +
    `（${numbers.medical} 急救 · ${numbers.fire} 火警 · ${numbers.police} 报警${numbers.crisis ? ` · ${numbers.crisis} 心理援助` : ""}）。` +
    `${building ? `${building}号楼，` : ""}${duty.length > 0 ? `值班的${callAll(duty)} 请马上看一下，` : ""}居委会和附近邻居请留意！`,
  emergencyCall: ({
    by,
    chatName,
    duty,
  }: {
    by: Person;
    chatName: string;
    duty: readonly Person[];
  }) =>
    `⚠️ ${chatName ? `${chatName}里 ` : ""}${zhPerson(by)} 可能有紧急情况，请${duty.length > 0 ? `值班的${callAll(duty)} ` : ""}马上联系。`,
  guarded: ({ thing }: { thing: ThingRef }) =>
    thing.guard === "controlled"
      ? `不好意思，${thing.zh ?? thing.text}是管制药品，小邻不能帮忙转让。请联系医院或社区卫生服务中心。`
      : `不好意思，${thing.zh ?? thing.text}是处方药，小邻不能帮忙转让。请问社区卫生服务中心、医院或互联网医院；断药的邻居可以找居委会帮忙配药。`,
  needs: ({ posts, now, zone }: { posts: readonly Listed[]; now: Instant; zone: string }) =>
    posts.length === 0
      ? "现在没有未解决的求助。"
      : `求助 ${posts.length} 条：\n${listed(posts, now, zone)}`,
  offers: ({ posts, now, zone }: { posts: readonly Listed[]; now: Instant; zone: string }) =>
    posts.length === 0
      ? "现在没有可分享的。"
      : `可分享 ${posts.length} 条：\n${listed(posts, now, zone)}`,
  mine: ({ posts, pairs = [], now, zone }: Mine) =>
    posts.length + pairs.length === 0
      ? "您现在没有未结束的求助或分享。"
      : [
          ...(posts.length > 0 ? [listed(posts, now, zone)] : []),
          ...pairs.map(
            (pair) =>
              `${tag(pair.need)} ${zhName(pair.giver)} → ${zhName(pair.receiver)}：${zhThings([pair])}${pair.lend ? "（借）" : ""} · ${states[pair.state] ?? pair.state}${pair.back ? `，${zhBack(pair.back, now, zone)}还` : ""}`,
          ),
        ].join("\n"),
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
          `  ${tag(pair.need)}←${tag(pair.offer)} ${zhName(pair.giver)} → ${zhName(pair.receiver)} ${zhThings([pair])} ${states[pair.state] ?? pair.state}`,
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
    "直接说就行：“求一个体温计，3号楼”“我家有布洛芬可以分”。拿到了说“收到了”，不要了说“不需要了”，发完了说“发完了”。催您的时候没空回“晚点”，快到期了回“续”。十分钟内可以“撤销”；我会错意了请回“误会了”。不想被读：“退订”。",
  helpCommittee: () =>
    "居委会命令：/求 /供 /看 12 /结 12 /配 12 7 /提醒 12 明早9点 /公告 … /统计 /暂停 2小时 /高峰 开 /设置 /上线 /体检 /值班 张三 /药库 /日志 /公平 /群 楼 5 /语言 en /加入 口令 /帮助。",
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
  introduction: ({ code, days = 30 }: { code: string; days?: number }) =>
    `大家好，我是小邻，邻里互助的机器人。照常聊天就行：谁需要什么、谁能给什么，我帮着对上、记数、提醒。\n` +
    `我只记求助和分享（东西、数量、楼号），结束后留 ${days} 天；闲聊不存。我不是真人，也不懂用药，吃药请问医生或药师。\n` +
    `不想被读：“退订”；会错意了：“误会了”；用法：“@小邻 帮助”。管理员把别的群加进来：在那个群发“/加入 ${code}”。`,
  joined: () => "这个群加进来了。照常聊天就行，用法：“@小邻 帮助”。",
  wrongCode: () => "口令不对，请到第一个群里问居委会要。",
  joinForm: ({ code }: { code: string }) => `在别的群里发“/加入 ${code}”就能加进同一个小区。`,
  chatForm: () => "请写成“/群 楼 5”“/群 小区”或“/群 居委”。",
  chatSet: ({ scope, buildings }: { scope: string; buildings: readonly string[] }) =>
    `好的，这是${{ building: `${buildings.join("、")}号楼的`, committee: "居委会的", community: "全小区的" }[scope] ?? ""}群。`,
  paused: ({ until, now, zone }: { until: Instant; now: Instant; zone: string }) =>
    `好的，我安静到${zhTime(until, now, zone)}。急救信息照常提醒。`,
  pauseForm: () => "请写成“/暂停 2小时”。",
  resumed: () => "好的，我回来了。",
  quietForm: ({ from, to }: { from: string; to: string }) =>
    `现在${from === to ? "没有免打扰时间" : ` ${from}–${to} 不打扰`}。请写成“/免打扰 23:00-07:30”或“/免打扰 关”。`,
  quietSet: ({ from, to }: { from: string; to: string }) =>
    from === to ? "好的，不设免打扰时间。" : `好的，${from}–${to} 不打扰，急事除外。`,
  linesForm: ({ lines }: { lines: number }) =>
    `现在每小时最多说 ${lines} 句，急事和命令不算。请写成“/话量 20”。`,
  linesSet: ({ lines }: { lines: number }) => `好的，每小时最多说 ${lines} 句，急事和命令不算。`,
  digestForm: ({ morning, evening, off }: { morning: string; evening: string; off: boolean }) =>
    `现在${off ? "不列清单" : `早上 ${morning}、傍晚 ${evening} 汇总`}。请写成“/摘要 19:00”“/摘要 08:30 19:00”或“/摘要 关”。`,
  digestSet: ({ morning, evening }: { morning: string; evening: string }) =>
    `好的，每天早上 ${morning}、傍晚 ${evening} 汇总还没有着落的。`,
  languageForm: () => "请写成“/语言 中文”或“/语言 en”。",
  languageSet: () => "好的，以后说中文。",
};

/** What is a resident's own: in private with who goes with whom. */
export interface Mine {
  readonly posts: readonly Listed[];
  readonly pairs?: readonly (Pair & { readonly state: string; readonly back?: Instant })[];
  readonly now: Instant;
  readonly zone: string;
}

interface When {
  readonly asks: true | undefined;
  readonly now: Instant;
  readonly zone: string;
}
type Together = readonly [CardPair, ...CardPair[]];
const all = (pairs: Together) => `${zhThings(pairs)}${pairs[0].lend ? onLoan(pairs[0]) : ""}`;
const both = ([{ receiver, giver, need, offer }]: Together) =>
  `${zhPerson(receiver)} ${zhPerson(giver)} ${tag(need)} 和 ${tag(offer)} `;
const fromTo = (pairs: Together) =>
  `${zhPerson(pairs[0].giver)} → ${zhPerson(pairs[0].receiver)} ${all(pairs)}`;

/** How a pairing stands, in one line. */
const onCard: Record<PairingState, (pairs: Together, when: When) => string> = {
  proposed: (pairs) => `${both(pairs)}对上了：${all(pairs)}${because(pairs[0])}。`,
  agreed: (pairs) =>
    `🤝 ${both(pairs)}说好了：${all(pairs)}${pairs[0].onItsWay ? "，已经送出来了" : ""}。`,
  handed: (pairs, { asks, now, zone }) => {
    if (asks) return `👌 ${tag(pairs[0].need)} ${all(pairs)}办妥了。`;
    const [{ need, lend, back, giver }] = pairs;
    const thanks = pairs.some(({ thanked }) => thanked) ? `谢谢${zhName(giver)}！` : "";
    return `👌 ${tag(need)} ${lend ? "借到了" : "办妥了"}：${fromTo(pairs)}${back ? `，${zhBack(back, now, zone)}还` : ""}。${thanks}`;
  },
  returned: (pairs, { asks }) =>
    asks
      ? `👌 ${tag(pairs[0].need)} ${all(pairs)}已经还了。`
      : `👌 ${tag(pairs[0].need)} 已经还了：${fromTo(pairs)}。`,
  failed: (pairs, { asks }) =>
    asks
      ? `${tag(pairs[0].need)} ${all(pairs)}这次没成。`
      : `${tag(pairs[0].need)} 这次没成：${fromTo(pairs)}。`,
};

export interface InLine {
  readonly person: Person;
  readonly place: number;
}

export interface Suggested {
  readonly need: number;
  readonly offer: number;
  readonly receiver: Person;
  readonly giver: Person;
  readonly wanted: ThingRef;
  readonly given: ThingRef;
}

/** The one line with a room in it: it goes to one of the two of a pairing, in private. */
export interface Address {
  readonly no: number;
  readonly amounts: readonly Amount[];
  readonly other: Person;
  readonly room: string;
}

export interface Contradiction {
  readonly pairs: readonly Pair[];
  readonly gotIt: Person;
  readonly failed: Person;
}

export interface Trading {
  readonly by: Person;
  readonly times: number;
  readonly days: number;
  readonly chatName: string;
}

export interface LastResort {
  readonly post: Listed;
  readonly duty: readonly Person[];
  readonly now: Instant;
  readonly zone: string;
}

export interface Emergency {
  readonly what: "medical" | "fire" | "crime";
  readonly building?: string;
  readonly numbers: EmergencyNumbers;
  readonly duty: readonly Person[];
}

/** Asks who has a thing now, and leaves them free to say no. */
function zhSpare({
  no,
  thing,
  holder,
  elder,
}: {
  no: number;
  thing: Amount;
  holder: Person;
  elder: boolean;
}): string {
  const whose = elder ? "一位老人" : "有邻居";
  return `${zhPerson(holder)} ${tag(no)} ${whose}急用${zhThing(thing)}，您手上的如果现在方便让一让，还了说一声“还了”就好；不方便也没关系。`;
}

/** A reading that its author took back. */
export interface Misread {
  readonly intent: string;
  readonly things: readonly string[];
}

export type Reason = "rehearsal" | "over" | "thing" | "own" | "guarded" | "none";
const reasons: Record<Reason, string> = {
  over: "已经结束了",
  rehearsal: "那个群还在排练，上线以后再配",
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
  lent: "借出中",
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
