// Names of things that are in no catalogue, cut out of the sentence as typed.

/** What one asks for that is no thing: advice, company, news, luck. */
const zhNoThing =
  /^空$|有空|空(?:位|闲|间)|时间|办法|方法|经验|兴趣|消息|微信|电话|号码|联系|安慰|抱|解释|链接|关注|转发|推荐|帮助|帮忙|介绍|地址|攻略|资源|图|视频|答案|真相|意见|建议|想法|回复|放过|包养|虐|同|助攻|签名|合影|种子|密码|笔记|群|二维码|我|你|他|她|这|那|什么|怎|谁|问题|事|梦|男|女|朋友|对象|老公|老婆|爱|睡|放假|休息|假期|钱|工作|心|感觉|知道|没有|会|要|来|玩|说|听|做|想|是|过|理由|原因|机会|名额|作者|歌|片名|名字|出处|科普|陪|互|粉|红包|福利|合租|同行|组队|队友|好运|转正|脱单|祝福|真假|翻译|教|支持|表白|路|法|证|不|人|度|力|性|样|感|意|觉|运|好|多|大|小$|一起|点赞|秒杀|评|聊|骂|打|死|神|文|话|情|望|信|需|答|呢|了|吗|着|得|们|都|还|也|就|才|吧|啊|哦|嘛|呵|哈|请|求|谢/u;
const enNoThing = new Set(
  "time idea ideas minute minutes min mins second sec moment question questions clue news update updates recipe recipes experience experiences recommendation recommendations problem problems issue issues luck advice tip tips information info number numbers contact contacts job jobs work love friend friends someone somebody people person money cash loan good bad way ways reason reasons job apartment flat room house place places accommodation roommate tenant girlfriend boyfriend date fun laugh hug hope life break rest sleep holiday help hand feedback opinion opinions suggestion suggestions plan plans chance chances ticket tickets suspicion feeling feelings thing things anything something nothing one ones name names email link links photo photos pic pics picture pictures video videos song songs movie movies film films word words thoughts view views preference password wifi code codes class classes lecture notes trouble guess story stories memory sense choice option options answer answers reply call chat talk word change difference look interest plans same other more less lot lots bit few certain great nice better best cheap deal deals discount offer offers coupon vibe vibes drama gossip team player players partner opponent sign signs proof evidence complaint complaints objection objections theory doubt doubts hangover headache fever cold baby kid kids child children dog cat husband wife boss spot bus train taxi day night week weekend morning evening tonight tomorrow today yesterday meeting party dinner lunch breakfast coffee drink drinks beer about with like that this what who any all out off up here there it them him her you me us contractor plumber dentist doctor school nursery solution solutions explanation miracle excuse hint hints heart soul brain mind clear perfect long short new old big small solid minute's".split(
    " ",
  ),
);

const enTask =
  /^(?:(?:feed|walk|collect|fetch|pick|carry|driv|let|cook|show|teach|tutor|explain|fix|repair|mend|look|watch|mind|sit|babysit|dog ?sit|cat ?sit|house ?sit|print|scan|translat|check|mov|lift|shovel|water|help|tak|bring|drop|deliver|buy|get|run|pop|jump|assembl|install|set|charg|stor|keep|hold|post|sew|alter|cut|sharpen|pump|clean|read|unblock|chang|giv|accompany|shop|queue|open|push|reach|swap|sign|receiv)(?:e|t|p)?(?:ing)?|can|any ?(?:one|body)|two|three|room|shout|happy|[0-9]) /;
/** Talk, not work: what one is asked to say, to believe or to stop. */
const noTask =
  /\b(?:tell|why|reasons?|advice|know|joke|seriously|a (?:look at this|photo|picture|guess|hint|break|call|ring|shout|wave|chance)|me (?:money|cash|a loan)|point|sense|to (?:stop|vote|understand)|understand|rid of|married|(?:tak(?:e|ing)|catch) the (?:bus|train|metro)|the (?:hint|blame|point)|care of yourself|your time|it easy|drunk|a life|answers?|homework)\b/;

/** A favour, cut to a length one can say: "feed my cat". */
function taskOf(phrase: string): string | undefined {
  if (noTask.test(phrase)) return undefined;
  const words = phrase.split(" ");
  return words.length < 2 ? undefined : words.slice(0, 6).join(" ");
}

/** A favour among neighbours: a verb for the hands, and what it is done to. */
const zhTask =
  /^(?:看一?[下会]|看[管护着]|看(?:孩子|娃|猫|狗|门|家)|读|念|开|搬|修|送|带|接|抬|扛|拿|取|剪|教|喂|遛|浇|装|拆|换|通|缝|推|背|扶|量|填|捎|寄|抓|抱|锯|焊|磨|熨|陪)/u;
const zhNoTask =
  /题|作业|账号|密码|游戏|开黑|链接|节奏|话题|关注|吐槽|票|赞|名字|意思|答案|情绪|飞|偏见|心情|课件|走散|照片|图|热搜|点歌|脑子|开心|开玩笑|资源|带带|带飞|带货|带节奏|感觉|剧透|(?:我|他|她|你)(?:吧|啊|呀)?$/u;

/** A name worth keeping, or nothing: it must be able to be a thing, and no fragment of a sentence. */
export function lift(what: string): string | undefined {
  const bare = what
    .trim()
    .replace(/^(?:个|把|台|张|架|辆|只|根|条|套|块|双|件|的|,|一)+/u, "")
    .replace(/(?:的话|的|呀|,| +)+$/u, "")
    .replace(/^[a-z][a-z' -]*[,/][a-z',/ -]*$/, (words) => words.replaceAll(/ ?[,/]+ ?/g, " "))
    .replace(/^(?:(?:a|an|some|any|spare|extra|old|used|unused|working) )+/, "")
    .trim();
  if (/[XNPW]/.test(bare)) return undefined;
  if (/^[a-z0-9' -]+$/.test(bare)) {
    if (enTask.test(bare)) return taskOf(bare);
    const words = bare.split(" ");
    if (bare.length < 4 || words.length > 4) return undefined;
    return words.some((word) => enNoThing.has(word)) ? undefined : bare;
  }
  const length = [...bare].length;
  if (length >= 3 && length <= 12 && zhTask.test(bare))
    return zhNoTask.test(bare) ? undefined : bare;
  return length >= 2 && length <= 12 && !zhNoThing.test(bare) ? bare : undefined;
}

const zhFirst = /求|谁|哪[位家]|借|需要|缺|有没有|免费|送|多[余了出]/u;
const zhAsk =
  /求|谁|哪[位家]|借|需要|想[要找]|缺|有没有|有人|帮|[能可会]|送|给|拿|要|免费|多[余了出]?|剩|匀|讨|蹲|收|来/u;
const zhFrame =
  /^(?:[^\p{L}\p{N}]|各位|大家|邻居们?|家人们|姐妹们?|群里的?|请问|麻烦|不好意思|打扰了?|[想请]?问一?下?|谁家|谁|哪位|哪家|有没有人?|有人|有无|能不能|可不可以|能否|能|可以|会|愿意|方便的?|好心人|的?邻居|顺路的?|帮个?忙|帮我家?|帮|替我|给我|我们?家里?|我[这那]边?|我们?|本人|想要?|要|求助?|求个|急需?|需要?|还?缺|借用?|讨|匀|收|蹲|送|多余?的?|闲置的?|多|有|点|些|一|个|把|台|张|下)+/u;
const zhTail =
  /(?:[^\p{L}\p{N}]|吗|呢|吧|啊|呀|呗|么|哈|嘛|哦|了|的|一下|有没有|有吗|谁有|谁要|谁家有|可以吗|行吗|好吗|送你|送人|自取|免费|拿去|拿走|谢谢.{0,4}|多谢|拜托.{0,3}|在线等|救急|急用?)+$/u;
const enCue =
  /\b(?:need(?:s|ing)?|looking for|in need of|borrow|lend(?:ing)?|loan of|have|has|got|anyone(?: with| want(?:s)?| got)?|after|want(?:s|ed|ing)?|would like|could use|short of|out of|offering|giving away|spare|free|who wants|iso|wanted:?|help (?:me )?(?:to|with)?|could (?:someone|anyone|you)|can (?:someone|anyone|i|we)|i(?:'ll| will| can)|happy to|any)\b/g;
const enSmall =
  /^(?:(?:an?|the|some|any|my|our|your|one|two|three|few|of|to|please|spare|extra|old|with|for|us|me|him|her|them|in|chance|someone|anyone|anybody|somebody) )+/;
const enEnd =
  / (?:for|to|that|which|who|please|pls|from|at|in|on|with|as|because|so|if|tonight|today|tomorrow|this|i|we|it|is|are|and|but|by|until|till|before|after|when|while|thanks|asap|going|needing|if)\b.*$/;

const clausesOf = (text: string): readonly string[] =>
  text
    .split(/[,。!?;:\n.…]+|(?<=\p{Script=Han}) (?=\p{Script=Han})/u)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause));

function zhTopic(clauses: readonly string[]): string | undefined {
  const cut = (clause: string): string => clause.replace(zhFrame, "").replace(zhTail, "");
  const firm = clauses.filter((clause) => zhFirst.test(clause));
  const asking = clauses.filter((clause) => zhAsk.test(clause));
  const named = [...firm, ...asking, ...clauses].map(cut).find((name) => [...name].length >= 2);
  return named === undefined ? undefined : [...named].slice(0, 14).join("");
}

function enTopic(clauses: readonly string[]): string | undefined {
  for (const clause of clauses) {
    const cue = [...clause.matchAll(enCue)].at(-1);
    if (cue === undefined) continue;
    const after = clause.slice(cue.index + cue[0].length).trim();
    const named = `${after} `.replace(enSmall, "").trim().replace(enEnd, "");
    if (named.length >= 3) return named.split(" ").slice(0, 6).join(" ");
  }
  const first = clauses.find((clause) => clause.includes(" ")) ?? clauses[0];
  return first?.replace(enSmall, "").split(" ").slice(0, 6).join(" ");
}

/**
 * What somebody who surely asks or offers seems to speak of, where no name is known and no row cuts one out: their
 * own words, without the frame of asking.
 */
export function topicOf(text: string): string | undefined {
  const clauses = clausesOf(text);
  return /\p{Script=Han}/u.test(text) ? zhTopic(clauses) : enTopic(clauses);
}
