// A part or an accessory of a thing is not the thing: 婴儿推车防雨罩 is no pushchair, a ladder hook no ladder.

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const zhParts =
  "防[雨尘晒潮滑水撞]?[罩垫套布]|[雨遮]罩|罩子?|套子|外套|保护[套壳膜]|支架|底座|配件|零件|滤芯|滤网|遥控器|电源线|数据线|充电[器线]|适配器|电池|说明书|内胆|刷头|刀头|替换[装芯头]|收纳[盒袋箱架]|挂钩|把手|轮子|轮胎|坐垫|靠垫|床单|床垫|床围|围栏|护栏|带子|绑带|盖子|瓶盖|奶嘴|杯盖|吸管|接头|插头|转接[头线]|灯泡|镜片|机芯|皮带|链条|车锁|车篮|钥匙";
const zhPart = new RegExp(`^(?:的|用的?)?(?:[\\u4e00-\\u9fff]{0,2}?)(?:${zhParts})`, "u");
const enPart =
  /^(?:'s)? (?:[a-z]+ )?(?:covers?|cases?|straps?|cables?|cords?|chargers?|adapters?|batter(?:y|ies)|lids?|wheels?|filters?|remotes?|parts?|hooks?|handles?|stands?|mounts?|holders?|liners?|tyres?|tires?|basket|manual|bulbs?|brackets?|nozzles?|attachments?|bits?|blades?|leads?|power (?:supply|brick|cord|lead))(?![a-z])/;
const enOf =
  /(?<whole>(?:[a-z]+ ){0,2}(?:cover|case|strap|cable|cord|charger|adapter|battery|lid|wheel|filter|remote|part|hook|handle|stand|mount|liner|tyre|basket|manual|bulb|attachment|blade)s? for (?:a|an|the|my|our) )$/;

/** Where the name of the whole accessory stands, when the thing found is only what it belongs to. */
export function accessorySpan(text: string, found: Stretch): Stretch | undefined {
  const after = text.slice(found.end, found.end + 40);
  const part = zhPart.exec(after) ?? enPart.exec(after);
  if (part) return { start: found.start, end: found.end + part[0].length };
  const before = enOf.exec(text.slice(Math.max(0, found.start - 60), found.start))?.groups?.whole;
  if (before === undefined) return undefined;
  const start = found.start - before.length;
  const article =
    /^(?:(?:a|an|the|any|some|borrow|got|have|need|for|spare|of) )+/.exec(before)?.[0] ?? "";
  return { start: start + article.length, end: found.end };
}
