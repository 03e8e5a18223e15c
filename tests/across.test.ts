// A need in one language and an offer in the other are about one thing when they carry one id: that is all that
// matching across languages needs. Every line is a pair that has to meet.

import { describe, expect, it } from "vitest";
import type { Reading } from "../src/model.ts";
import { defaultWords, explain, read } from "../src/understand/read.ts";

const context = {
  at: "2022-12-19T12:01:00.000Z",
  zone: "Asia/Shanghai",
  words: defaultWords(),
};

// biome-ignore format: one pair a line
const PAIRS: readonly (readonly [zhNeed: string, enOffer: string])[] = [
  ["求布洛芬,大人吃的,3号楼", "I have spare ibuprofen if anyone needs it"],
  ["谁有多的美林,宝宝发烧", "spare Motrin infant suspension here, happy to share"],
  ["急求泰诺林", "I have some Tylenol to spare"],
  ["有没有体温计借一下", "spare thermometer available, come and borrow it"],
  ["求抗原试剂,2盒", "I've got extra antigen tests, free to take"],
  ["哪位有血氧仪借用一晚", "happy to lend my pulse oximeter"],
  ["求N95口罩几个", "I have extra N95 masks for neighbours"],
  ["家里没有口罩了,求几个医用外科口罩", "spare surgical masks, free for anyone"],
  ["求酒精棉片", "got extra alcohol wipes to give away"],
  ["谁家有消毒液", "I have spare disinfectant, help yourself"],
  ["求免洗洗手液一瓶", "free hand sanitizer, two bottles to spare"],
  ["求连花清瘟一盒", "I have a spare box of Lianhua Qingwen"],
  ["有谁家里有蒙脱石散", "spare smecta sachets here if anyone needs"],
  ["求止咳糖浆", "I've got spare cough syrup to share"],
  ["求退热贴", "I have extra cooling patches for fever to give away"],
  ["有人有生理盐水吗", "spare saline solution, free"],
  ["求口服补液盐", "I have spare oral rehydration salts to give"],
  ["求一点维生素C", "extra vitamin C to give away"],
  ["求创可贴", "I've got spare plasters, take what you need"],
  ["求碘伏", "I have a spare bottle of povidone iodine, free"],
  ["求氯雷他定", "spare loratadine here, free to take"],
  ["有没有开塞露", "I have spare glycerin enema, unopened, free"],
  ["求棉签", "spare cotton swabs, help yourself"],
  ["求纱布", "I have extra gauze to give away"],
  ["求制氧机借用", "we can lend our oxygen concentrator"],
  ["血压计谁家有,借一下", "happy to lend a blood pressure monitor"],
  ["求血糖仪借用", "I can lend my glucose meter"],
  ["急需轮椅,借两天", "I have a wheelchair you can borrow"],
  ["求拐杖", "free walking stick, no longer needed here"],
  ["求成人纸尿裤", "spare adult diapers, free to a neighbour"],
  ["求助行器,老人用", "we have a walker for elderly to give away"],
  ["求婴儿奶粉一罐", "I have a spare tin of infant formula"],
  ["求尿不湿L码", "spare diapers size L, free"],
  ["求婴儿湿巾", "extra baby wipes to give away"],
  ["求奶瓶", "I have spare baby bottles, free"],
  ["求婴儿床", "giving away a baby crib"],
  ["求推车,婴儿用的", "free baby stroller, pick up today"],
  ["求安全座椅借用", "I can lend a car seat"],
  ["求吸奶器借用", "happy to lend a breast pump"],
  ["求婴儿背带", "giving away a baby carrier"],
  ["求儿童餐椅", "free high chair, building 5"],
  ["求猫粮,两天的量", "I have spare cat food"],
  ["求狗粮", "extra dog food to give away"],
  ["求猫砂", "spare cat litter, free"],
  ["谁有宠物航空箱借一下", "happy to lend my pet carrier"],
  ["求牵引绳", "spare dog leash, free"],
  ["求大米5斤", "I have extra rice to share"],
  ["求面粉一袋", "spare flour, 2 bags, free"],
  ["求鸡蛋10个", "I've got extra eggs, come get some"],
  ["求食用油一瓶", "spare cooking oil to give away"],
  ["求牛奶", "I have extra milk, free to take"],
  ["求酱油", "spare soy sauce if anyone needs"],
  ["求面条", "extra noodles to share"],
  ["求土豆", "I have spare potatoes, free"],
  ["求洋葱两个", "got extra onions to give away"],
  ["求西红柿", "spare tomatoes, take some"],
  ["求胡萝卜", "extra carrots to share"],
  ["求大白菜", "I have spare napa cabbage to give away"],
  ["求方便面", "I have extra instant noodles to give away"],
  ["求面包", "spare bread, free today"],
  ["求白糖", "I've got spare sugar to share"],
  ["求酵母", "I have spare yeast, happy to share"],
  ["求矿泉水一箱", "I have extra bottled water to give away"],
  ["求咖啡", "extra coffee to give away"],
  ["求卫生纸", "spare toilet paper, free"],
  ["求卫生巾", "I have extra sanitary pads, message me"],
  ["求垃圾袋", "spare bin bags, help yourself"],
  ["求洗衣液", "I have extra laundry detergent, free"],
  ["求洗发水", "spare shampoo, unopened, free"],
  ["求牙膏", "I have spare toothpaste to give away"],
  ["求牙刷", "extra toothbrushes, new, free"],
  ["求5号电池四节", "I have spare AA batteries to give away"],
  ["求插线板", "I can lend an extension cord"],
  ["求灯泡一个", "spare light bulb, free"],
  ["求充电宝借用", "happy to lend a power bank"],
  ["求电饭煲", "giving away a rice cooker"],
  ["求电热水壶", "free electric kettle, works fine"],
  ["求微波炉", "giving away a microwave"],
  ["求电风扇", "giving away an electric fan, works well"],
  ["求取暖器借两天", "I can lend a space heater"],
  ["求吸尘器借用", "happy to lend my vacuum cleaner"],
  ["求熨斗借一下", "you can borrow my iron, I have a spare clothes iron"],
  ["求缝纫机借用", "I can lend my sewing machine"],
  ["求打印机", "giving away a printer"],
  ["求被子一床", "I have a spare duvet to give away"],
  ["求枕头", "spare pillows, clean, free"],
  ["求床垫", "giving away a mattress"],
  ["求书架", "free bookshelf, pick up today"],
  ["求办公椅", "giving away an office chair"],
  ["求梯子借用", "I have a ladder you can borrow"],
  ["谁有电钻借一下", "happy to lend my drill"],
  ["求锤子", "I have a hammer anyone can borrow"],
  ["求螺丝刀", "I can lend a screwdriver"],
  ["求扳手借用", "I have a wrench to lend"],
  ["求卷尺", "I can lend a tape measure"],
  ["求手推车借用搬东西", "I have a hand truck you can borrow"],
  ["求打气筒", "happy to lend a bike pump"],
  ["求搭电线借用,车没电了", "I have jumper cables you can borrow"],
  ["求马桶搋子", "I can lend a toilet plunger"],
  ["求胶带", "spare packing tape, free"],
  ["求雨伞借用", "I have a spare umbrella you can borrow"],
  ["求行李箱借用", "I can lend a suitcase"],
  ["求羽绒服,男式", "giving away a down jacket"],
  ["求雨衣", "I have a spare raincoat, free"],
  ["求积木玩具", "giving away building blocks"],
  ["求拼图", "free jigsaw puzzles, complete"],
  ["求绘本", "giving away picture books"],
  ["求自行车借用一天", "I can lend my bicycle"],
  ["求滑板车,小孩用", "giving away a kids scooter"],
  ["求帐篷借用周末", "I have a tent you can borrow"],
  ["求羽毛球拍", "happy to lend badminton rackets"],
  ["求跳绳", "spare skipping rope, free"],
  ["求瑜伽垫", "giving away a yoga mat"],
  ["求折叠椅几把", "I can lend folding chairs"],
  ["求电磁炉借用", "I can lend an induction cooker"],
  ["求空气炸锅", "giving away an air fryer"],
  ["求加湿器", "giving away a humidifier"],
  ["求晾衣架", "free drying rack, pick up any time"],
  ["求路由器", "giving away a wifi router"],
  ["求花盆几个", "spare flower pots, free"],
];

const idsIn = (text: string, intent: "need" | "offer"): readonly string[] =>
  read(text, context)
    .filter((reading: Reading) => reading.intent === intent)
    .flatMap(({ lines }) => lines.flatMap(({ thing }) => thing.id ?? []));

interface Pair {
  readonly zh: string;
  readonly en: string;
  readonly needed: readonly string[];
  readonly offered: readonly string[];
}

const pairs: readonly Pair[] = PAIRS.map(([zh, en]) => ({
  zh,
  en,
  needed: idsIn(zh, "need"),
  offered: idsIn(en, "offer"),
}));

/** All that is offered is needed. A need may name the wider thing as well: 口罩, 医用外科口罩. */
const meets = (need: Pair, offer: Pair): boolean =>
  offer.offered.length > 0 && offer.offered.every((id) => need.needed.includes(id));

/** Of all offers only its own meets a need. */
const isFirst = (pair: Pair): boolean =>
  pairs.every((other) => meets(pair, other) === (other === pair));

const why = ({ zh, en, needed, offered }: Pair): string =>
  `${zh} → ${needed.join(" ") || "-"}\n${en} → ${offered.join(" ") || "-"}\n${JSON.stringify([explain(zh, context).trace, explain(en, context).trace], undefined, 1)}`;

/** May only rise. */
const least = 0.975;

describe("across languages", () => {
  const met = pairs.filter(isFirst).length;
  process.stdout.write(
    `across: ${met} of ${pairs.length} needs find their offer first (P@1 ${(met / pairs.length).toFixed(3)})\n`,
  );
  it("has a hundred pairs, no sentence twice", () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(100);
    expect(new Set(PAIRS.flat()).size).toBe(2 * PAIRS.length);
  });
  it(`of 100 needs ${100 * least} find their offer first`, () =>
    expect(
      met / pairs.length,
      pairs
        .filter((pair) => !isFirst(pair))
        .map(why)
        .join("\n\n"),
    ).toBeGreaterThanOrEqual(least));
});
