// The small facts beside the intent: for whom, how urgent, on whose behalf, which post, give or lend or swap.

import type { ForWhom, Lang, Mode } from "../model.ts";

const han = /\p{Script=Han}/gu;
const latin = /[a-z]{2,}/gi;

/** The language a message is mostly in: one Han character weighs as much as one English word. */
export function langOf(text: string): Lang {
  const chinese = text.match(han)?.length ?? 0;
  if (chinese === 0) return "en";
  return chinese >= (text.match(latin)?.length ?? 0) ? "zh" : "en";
}

const infant =
  /宝宝|婴儿|新生儿|小月龄|(?:\d{1,2}|[一二两三四五六七八九十]{1,2})个(?:多|半)?月(?:大|的(?:娃|宝|孩)|宝|娃)|月子里|刚出生|未满月|吃奶的|\b(?:bab(?:y|ies)|infants?|newborns?|\d{1,2}[- ]?(?:month|mth|mo|week)s?[- ]old)\b/;
/** 孩子3个月, "our little one (8 months)": an age in months says infant, one in years says child, whatever the word. */
const months =
  /(?:孩子|宝|娃|小孩|儿子|女儿|小囡|囡囡|外孙|孙子|孙女)[^,。!?;\n]{0,4}?(?<!\d)(?:1?\d|[一二两三四五六七八九十]{1,2})个(?:多|半)?月(?!前|后|没|内|以来)|\b(?:son|daughter|kid|child|one|boy|girl|baby|infant)[^.?!\n]{0,12}?(?<!\d)(?:1?\d) ?-?(?:months?|mths?|mo)\b(?! (?:ago|later|before))/;
const years =
  /(?<!\d)(?:[1-9]|1[0-3]|[一二两三四五六七八九十])(?:周)?岁(?!以下)|(?<!\d)(?:[1-9]|1[0-3])[- ]?(?:years?|yrs?|yo|y\/o)(?:[- ]olds?)?\b/;
const child =
  /孩子|小孩|儿子|女儿|小朋友|儿童|小儿|娃|小囡|囡囡|小学生|孙子|孙女|(?<!\d)(?:[1-9]|1[0-3]|[一二两三四五六七八九十])岁|宝贝|\b(?:kids?|child(?:ren)?|toddlers?|sons?|daughters?|little (?:one|boy|girl)|(?:[1-9]|1[0-3])[- ]?(?:years?|yrs?|yo)(?:[- ]olds?)?|boys?|girls?|grandson|granddaughter)\b|\b(?:[1-9]|1[0-3]) ?(?:yo|y\/o)\b/;
const pregnant =
  /孕妇|怀孕|孕期|孕\d|有孕|待产|大肚子|哺乳|\b(?:pregnan\w+|breast-?feeding|expecting a baby)\b/;
const elder =
  /老人|老年人|老奶奶|老爷爷|奶奶|爷爷|阿婆|阿公|外婆|外公|姥姥|姥爷|老太|老伯|老母亲|老父亲|老爸|老妈|老伴|婆婆|独居|(?:[6-9]\d|[六七八九]十)(?:多|几)?岁|高龄|\b(?:elder\w*|grand(?:ma|pa|mother|father|dad|mum|parents?|ad)|granny|nana?|old (?:man|lady|woman|people|folks|gentleman|parents|mother|father)|seniors?|pensioner|(?:[6-9]\d)[- ]?(?:years?|yrs?|yo)\b)/;

/** Whom the thing is for, as far as the words say. */
export function forWhom(text: string): ForWhom | undefined {
  if (pregnant.test(text)) return "pregnant";
  if (months.test(text)) return "infant";
  if (infant.test(text)) return years.test(text) ? "child" : "infant";
  if (child.test(text)) return "child";
  return elder.test(text) ? "elder" : undefined;
}

const notUrgent =
  /不(?:着)?急|不是很急|不太急|勿急|\b(?:no rush|no hurry|not urgent|whenever|non[- ]?urgent|no urgency|not in a hurry)\b/;
const urgent =
  /急(?!性|诊|救包|救箱|支|用箱|速)|救命|救救|马上要|立刻|立即|在线等|十万火急|火急|尽快|赶紧|高烧|烧到|(?<!\d)(?:39|4[01])(?:\.\d)?(?:度|℃|°)|三十九度|四十度|断药|等不及|\b(?:urgent(?:ly)?|asap|a\.s\.a\.p|emergency|immediately|right away|right now|desperate(?:ly)?|sos|quick(?:ly)?|high fever|burning up|critical|as soon as (?:possible|you can|u can)|(?:39|4[01])(?:\.\d)? ?(?:°|c\b|degrees?)|(?:fever|temp(?:erature)?)(?: of| is| at|:)? (?:39|4[01])(?:\.\d)?|10[2-5](?:\.\d)? ?(?:f\b|degrees|fever))(?!\w)|!{3,}/;

export const isUrgent = (text: string): boolean => urgent.test(text) && !notUrgent.test(text);

const swap =
  /(?:用|拿|以|有)[^,。!?吗]{1,14}换(?!药|洗|衣|季|牙)|交换|互换|以物易物|(?<!(?:想|要|得|来|去|给|帮我|帮忙|需要|可以|梯).{0,3})换(?:点|些|一|两)(?!下)|可换|能换|\b(?:swap\w*|trad(?:e|ing)|exchange|barter)\b/;
const lend =
  /借|用完(?:就|马上|立刻|即|后)?(?:归)?还|用(?:一|几|两)(?:下|天|会)|\b(?:borrow\w*|lend\w*|loan\w*|return it|give it back|bring it back|for (?:an|one|a few|\d+) (?:hours?|days?)|just for (?:a|the|today|tonight|tomorrow))\b/;
const give =
  /(?<!代)送(?!货|我|去|到|医|他|她|上门|货|餐)|免费|赠|捐|白送|自取|匀|不要钱|给大家|可以给(?!.{0,12}还)|都给|拿走|拿去|不用还|\b(?:giv(?:e|ing) away|giveaway|free|donat\w+|up for grabs|help yourself|take (?:it|them|some)|to a good home|ff|(?:can|could|happy to|glad to) give|give you|keep (?:it|them)|no need to return)\b/;

export function modeOf(text: string): Mode | undefined {
  if (swap.test(text)) return "swap";
  if (lend.test(text)) return "lend";
  return give.test(text) ? "give" : undefined;
}

export const canSplit = (text: string): boolean =>
  /(?:可以?|能|都能|随意|愿意|可)(?:以)?(?:拆|分装|零拿|零取|分开|分着|按[颗粒片包]|分几份|分给几)|拆零|拆开|拆分|\b(?:(?:can|could|happy to|will|ok to|willing to|able to) (?:be )?(?:split|divid\w+)|splitt?(?:ing)? (?:is |it |them )?(?:ok|fine|possible)|any (?:amount|quantity|number)|can (?:take|have) (?:a few|part))\b/.test(
    text,
  ) &&
  !/不(?:能|可|可以|方便|想)?拆|\b(?:can'?t|cannot|won'?t|don'?t want to|not) (?:be )?split/.test(
    text,
  );

export const saysThanks = (text: string): boolean =>
  /谢|感激|感恩|辛苦|好人|多亏|\b(?:thanks?|thank ?(?:you|u)|thx|thanx|tks|ty|tysm|cheers|ta|bless|appreciate\w*|grateful|lifesaver)\b|🙏/u.test(
    text,
  );

/** Posts named by number: #12, 12号求助, "post 12". */
export function postNumbers(text: string): readonly number[] {
  const found = text.matchAll(
    /#\s?(\d{1,6})(?![\d-])|(?<![\d.-])(\d{1,6})\s?号(?:求助|需求|供应|求|供|帖|单|提供|那条|消息)|(?:求助|需求|供应|编号|帖子)\s?#?(\d{1,6})(?![\d\p{Script=Han}-])|\b(?:post|no\.?|number) ?#?(\d{1,6})\b(?! ?(?:box|pack|pill|tablet|of|ml|kg|mask|bottle|bag|kit|test))|\b(?:need|offer|request) (\d{1,6})(?=$|[,.!?;]| (?:is|was|has|can|please|pls|done|closed?|sorted|thanks)\b)/gu,
  );
  const numbers = [...found].map((one) => Number(one[1] ?? one[2] ?? one[3] ?? one[4] ?? one[5]));
  return [...new Set(numbers)];
}

const zhBehalf =
  /(?:帮|替|代|给)(?:我们?)?(?:P的?|\s|,|隔壁|楼上|楼下|对门|邻居|独居的?|的)*((?!我|你|忙|大家|求|问|忙)[\p{Script=Han}]{1,4}?(?:阿婆|奶奶|爷爷|阿姨|叔叔|叔|老师|先生|女士|大爷|大妈|阿公|伯伯|师傅|家|老人|大叔|老太|婆婆|阿伯|邻居|老伯|朋友|小姐|姐|哥)|(?:老人|邻居|老奶奶|老爷爷|阿婆|老太太|隔壁|楼上|楼下|独居老人|孤老))(?:们|家)?,?(?=求|要|问|借|找|需|讨|征|发|买|急|缺|X)/u;
const enBehalf =
  /\b(?:on behalf of|asking for|posting for|for)(?: (?:my|our|an|a|the))?(?: (?:elderly|old|sick|next[- ]door))? ((?:mrs?|ms|miss|auntie|aunty|uncle|granny|grandma|grandpa)\.? [a-z]+|neighbou?rs?(?: upstairs| downstairs| next door| in P)?)\b/;

/** Whose need it is, when it is somebody else's: 帮5号楼王阿婆求. Reads the masked text. */
export function onBehalfOf(masked: string): string | undefined {
  return (zhBehalf.exec(masked)?.[1] ?? enBehalf.exec(masked)?.[1])?.replace(/ in P$/, "");
}
