// Words that show what somebody is up to, by what they show. A run of three words sees little: that somebody lacks X,
// speaks to whoever it may be and would be obliged shows across a whole message. The model (guess.ts) is shown which
// cues stand in a text, in what order, and which together.
//
// A word may show several things, and everyday words are welcome: nothing is decided here. After a change, train again.

import { grownUp, plant, sapling, step, type Tree } from "./tree.ts";

/** What words may show, and the words, between bars. */
const cues = {
  /** Anybody at all: the one who is asked. */
  someone: [
    "谁|哪个|哪位|哪家|哪户|谁家|边个|边位|边户|啥人|啥宁|哪一家|哪一位|哪里有人|哪栋|有人|有哪家|有哪位",
    "anyone|any one|anybody|someone|somebody|some one|some body|whoever|any of you|one of you|any1|sum1|some1",
    "any body|any neighbour|any neighbor|any house|any family|any kind soul|any good samaritan|any lady",
    "any man|any guy|any lads|any lad|any mums|any mum|any dads|any parents|any chance someone|a kind soul",
    "kind soul|some kind soul|some kind person|a good soul|some handy|abeg who|next door",
  ],
  /** Who has, who could. */
  whoCould: [
    "谁能|谁可以|谁会|谁有空|谁方便|谁顺路|谁有|谁家有|哪家有|哪位有|哪个有|有人能|有人会|有人可以|有人有",
    "有人在|有没有人|有无人|有冇人|有冇邻居|可有人|有谁",
    "who|who's|whose|whos|who'd",
  ],
  /** Those who are spoken to. */
  neighbours: [
    "邻居|街坊|邻居们|各位|大家|大佬|好心人|好心|姐妹|兄弟|阿姨|叔叔|大哥|大姐|大爷|师傅|宝妈|宝爸|老铁",
    "家人们|亲们|小伙伴|小伙子|后生|壮劳力|老师们|群里|楼里|本楼|隔壁|对门|楼上|楼下的|同楼",
    "neighbours|neighbors|neighbour|neighbor|folks|guys|everyone|everybody|lads|ladies|mums|moms|peeps|y'all",
    "yall|team|fam|mates|mate|friends|dears|people|you lot|hi all|hello all|hey all|evening all|morning all",
    "all|pals|hun|hon|gang|community|building|block|street|our road|this stair|upstairs|downstairs",
  ],
  /** Is there any? */
  isThere: [
    "有没有|有无|有冇|有木有|有伐|有吗|有不|有没|有么|有吧|有得|有冇得|在不在|没得|还有吗",
    "is there|are there|is any|is anyone|has anyone|has anybody|has somebody|have any|does anyone",
    "does anybody|do anyone|does any|do any|got any|anyone got|anyone have|anyone has|anyone having",
    "anybody got|anybody have|anybody having|anybody has|who has|who have|who's got|whos got|who got|who get",
    "got a|any going|any about|possible",
  ],
  /** A little of it, any of it. */
  any: [
    "一点|一些|几个|几片|几粒|一两|两三|一个|一只|一台|一把|一根|一支|随便",
    "any|some|a few|a bit of|a bit|a little|a drop of|a spare|a pair|an old|an extra",
  ],
  /** I have. */
  have: [
    "家里有|家有|我有|手头有|手上有|这有|这里有|这边有|我这|我这里|我这边|我家|我屋|我屋企|我屋头|我屋里",
    "屋里有|有个|有一|有两|有几|有台|有把|有张|有辆|有条|仲有|还有|我家里有|我们家有|我妈",
    "i have|i've|ive|i got|i've got|ive got|we have|we've|we've got|weve got|have a|have some|have an",
    "have two|holding|in my cupboard|in the garage|in my garage|in the shed|in the loft|in the attic|at mine",
    "at home|my place|at ours|ours|in my home",
  ],
  /** More than is needed; of no use here any more. */
  spare: [
    "多余|闲置|用不上|用不到|用不着|用不完|吃不完|吃不了|喝不完|不用了|多的|剩|剩下|还剩|剩了|多买|买多|多做",
    "做多|囤多|囤了|富余|空着|空出来|闲着|没用过|没拆|未拆|没开封|未开封|没动过|全新|八成新|九成新|穿不下",
    "穿不了|不穿|穿小|长大了|大了穿|戒了|吃灰|积灰|占地方|没地方放|放着也|扔了可惜|丢了可惜|太多|结疯|装不下",
    "来不及吃|快过期|过期可惜|退不了|买错|买大|买小|换了新|换新|多出来|多一份|多一个|多两|多了|用完了",
    "spare|spares|extra|extras|leftover|leftovers|left over|surplus|unopened|unused|sealed|brand new",
    "never used|never worn|never pitched|barely used|barely worn|too many|too much|way too|more than we",
    "more than i|don't need|dont need|no longer need|outgrown|outgrew|grown out|going spare|going begging",
    "going free|not using|don't use|never use|won't use|wont use|gathering dust|collecting dust|lying around",
    "lying here|lying under|sitting|sits|sat in|hardly used|excess|over bought|overbought|over ordered",
    "overordered|panic bought|doubled up|duplicate|no use|not earning|can't eat|cant eat|won't eat|won't fit",
    "doesn't fit|does not fit|didn't fit|too small for|too big for|wrong size|wrong one|made too|cooked too",
    "too good to|shame to|go to waste|going to waste|going off|expires|expiring|for tens|forty|an army|remain",
    "remains|remained|remaining|clear out|clearing out|clearout|decluttering|declutter|downsizing|moving out",
    "upgraded|replaced|no room|no space|empty all day|still works|works fine|works but|full set|still good",
    "good condition|good nick|mint|clean",
  ],
  /** Have it, come and get it. */
  give: [
    "送|送人|免费|白送|赠|转赠|分|分给|分点|匀|匀给|拿去|拿走|领走|抱走|带走|牵走|搬走|端走|顺走|开走|来拿",
    "来取|来领|来搬|来抱|来舀|来吃|来尝|来喝|来洗|来用|来试|来认|来挑|来选|上来|过来|下来|自取|自提|自拿",
    "随便拿|随便挑|尽管|认领|捐|给你|给你们|给大家|给有缘|给需要|有缘",
    "giving|give away|giveaway|giving away|gift|gifting|gifted|free to|for free|free|freebie|take it",
    "take them|take one|take 'em|take em|take some|take whatever|take what|help yourself|help yourselves",
    "helping themselves|up for grabs|grabs|yours|it's yours|have it|have them|have one|come get|come and get",
    "come take|come and take|come pick|come by|come over|come round|come in|come up|come down|come eat",
    "come try|bring a bag|bring bag|bring your|bring a|bring dabba|bring tupperware|bring a bowl|bring a tub",
    "pickup|donate|donating|rehome|rehoming|good home|new home|loving home|who wants|anyone want|anyone wants",
    "anybody want|anybody wants|anyone fancy|who fancies|someone want|somebody want|any takers|takers|want it",
    "want them|want one|wants it|wants them|wants one|could use|can use|save us|rescue me|save me from",
    "welcome to|more than welcome|you can have|can have|can go to|go to somebody|first come|first served",
    "first to|fcfs|porch pickup|pick up only|keep them|keep it|keeps it|pluck|enter and|just enter|dig in",
    "get stuck in|tuck in|table's set|plenty|loads|there's whole",
  ],
  /** Use mine. */
  lend: [
    "借给|借你|借你们|可借|可以借|能借|借出|外借|免费借|出借|用我|用我家|用我们|先用",
    "lend|lending|loan|loan out|can borrow|borrow mine|borrow ours|use mine|use ours|have mine|have ours",
    "take mine|take ours|can be parked|can sleep|can stay|can use",
  ],
  /** For a while only. */
  borrow: [
    "借|借用|借我|求借|想借|借一下|借个|借下|借一|借两|借几|借俾|俾我|借点|用一下|用两天|用一天|用几天|用一晚",
    "用一次|用用",
    "borrow|borrowing|lend me|lend us|loan of|a lend|lend of|a loan|use of|a shot of|a lent|lent to",
    "for the night|for a day|for one day|for one night|for one evening|for an hour|for the weekend|for a week",
    "until thursday|till thursday|just for",
  ],
  /** Needed, looked for. */
  want: [
    "求|急求|跪求|蹲|蹲一个|想要|想找|找|找个|寻|想请|请人|急需|需要|缺|缺个|差个|差一|求助|求帮|求救|求一|讨",
    "讨点|要一|想买|想问|请问",
    "need|needs|needed|need to|in need|want|wanted|wants|looking for|look for|looking to|searching",
    "in search of|iso|after|desperate|desperately|required|require|hoping|hope|wondering|wonder|seeking",
    "chasing|chase|short of|could do with|could use|would love|would like|hunting|on the hunt|lf|asking for",
    "beg|begging|abeg|after a|after some",
  ],
  /** How a favour is asked. */
  polite: [
    "麻烦|拜托|劳驾|不好意思|打扰|厚着脸皮|冒昧|跪谢|谢谢大家|感激|感恩|万分感谢|先谢|请你抽烟|请喝|请吃",
    "请你喝|重谢|帮帮忙|帮帮|行行好|唔该",
    "please|pls|plz|plse|plss|kindly|favour|favor|sorry to ask|hate asking|hate to ask|hate to be",
    "don't like to ask|long shot|cheeky ask|cheeky|odd one|bit of an odd|weird ask|weird one|random ask",
    "random one|random question|silly question|would be great|would be amazing|would be lovely",
    "would be a lifesaver|lifesaver|obliged|owe you|in your debt|eternally grateful|forever grateful",
    "much appreciated|appreciated|grateful|beer in it|pint in it|bribe|will pay you back|in return|provided",
    "biscuits provided|cake in it|tea provided|sarnie",
  ],
  /** Could you, help me. */
  canYou: [
    "能不能|能否|可不可以|可以吗|可以伐|行吗|行不|好吗|好伐|得唔得|方便吗|方便的话|帮我|帮下|帮个|帮一|帮忙",
    "帮手|帮把手|搭把手|搭手|顺手|顺便|顺路|代|替我|给我|救救|救急|应急|匀我|匀一|分我|分一|卖我|让我|让一",
    "带我|捎|捎我|捎个|带一下|带一脚|搭我|接我|教教我|陪我|陪我去|留我|收留|来个人|来人|来帮|上来帮|下来帮",
    "过来看看|来看看|看一下|看一眼",
    "can you|could you|would you|can u|cud u|can anyone|can any|can anybody|can someone|can some one",
    "can somebody|could anyone|could any|could someone|could somebody|could next door|could whoever",
    "could people|would anyone|would someone|would one of|would somebody|will someone|will somebody|help",
    "help me|help us|helping hand|a hand|another pair of hands|give me|get me|bring me|pick up for|grab me",
    "do me|mind|any chance|chance|if possible|willing|able to|around to|free to|free tomorrow|free today",
    "free tonight|free this|sort me|sort us|can a grown up|could i|can i|may i|can we|could we|spare me",
    "spare us|spare 10|spare ten|spare five|spare an hour|got time|have time|pop over|pop round|nip round",
    "come look|take a look",
  ],
  /** I can, call me. */
  iCan: [
    "我能|我可以|我会|我来|我去|我帮|我帮你|帮你|帮你们|帮大家|给你送|我送|我送你|送你|送来|送过|送上|带你",
    "带你们|接你|捎你|捎上|捎一段|顺路带|我教|我修|我替|我陪|能修|会修|免费修|免费教|免费帮|可以帮|可帮|找我",
    "来找我|寻我|叫我|喊我|私我|私信我|微我|敲门|敲我门|按门铃|拿来|拿过来|搬过来|侬拿过来|拍给我|发给我",
    "吱一声|吱声|说一声|讲一声|招呼一声",
    "call我|i can|i could|i'll|ill|i will|i'd do|we can|we could|we'll|i am able|let me|i'm happy|happy to",
    "glad to|i'm free|i am free|can do|can help|can drop|can bring|can give|can lend|can take|can spare",
    "can pick|can run|can drive|can fix|will do|will bring|will drop|give me a shout|shout|shout me|dm me|dm",
    "message me|text me|pm me|inbox me|inbox|knock|ring the bell|ring me|buzz|chap|chap ma door|call me",
    "ping me|hmu|let me know|lmk|just ask|no charge|no bother|any time|anytime|my treat|free of charge|offer",
    "offering|giving lessons|my services|need a hand with|needs a hand",
  ],
  /** I am going; anything for you? */
  errand: [
    "去趟|我去超市|去超市|去药店|去医院|去买菜|回来的路上|出门|出去|顺路|要带|带点|带什么|带啥|要捎",
    "go to the shop|going to the shop|going to the shops|at the shop|at costco|at tesco|at aldi|at lidl",
    "doing a run|doing a tip run|tip run|shop run|costco run|ikea run|popping to|heading to|nipping to",
    "anyone need anything|need anything|want anything|driving to|driving into|going into town",
  ],
  /** Run out, nowhere to be had. */
  lack: [
    "没了|没有了|用完|吃完|用光|喝光|断了|断货|买不到|抢不到|配不到|借不到|租不到|没货|缺货|售罄|跑遍",
    "跑了几家|都没有|都关|关门了|没买到|见底|快没|不够|空了|是空的|断顿|揭不开",
    "ran out|run out|running out|running low|out of|all out|sold out|none left|no more|nowhere|can't find",
    "cant find|cannot find|couldn't find|can't get|cant get|unable|shops shut|shop's shut|shops are shut",
    "shops closed|shop closed|all closed|closed already|hasn't arrived|hasn't been delivered|not arrived",
    "not come|down to last|last one|last tin|nothing in|nothing left|haven't got|havent got|don't have",
    "dont have|didn't have|own no|owns no|got no|forgot the|empty|is finish|got over|finished|gone missing",
  ],
  /** Broken, stuck, lost. */
  broken: [
    "坏了|碎了|裂|炸了|罢工|报废|冒烟|糊味|丢了|弄丢|忘带|忘了|没带|停了|漏水|漏了|渗水|爆了|堵了|断电|停电",
    "停水|停气|跳闸|卡住|卡死|反水|没电|锁外|关外|进不去|打不开|拧不开|修不好|不工作|没反应|不亮|不转|不制冷",
    "不热|嘟嘟|掉了|脱落|散架|瘪了|爆胎|没气|撕了|落在",
    "broke|broken|broke down|packed in|packed up|gave up|given up|gave up the ghost|died|dead|dying|carked",
    "stuck|lost|forgot|forgotten|left my|left the|leak|leaking|leaks|flooded|flood|flooding|blocked|jammed",
    "seized|snapped|smashed|cracked|burst|tripped|locked out|locked myself|power cut|no power|no water",
    "no heating|no hot water|stopped working|not working|won't start|wont start|won't turn|won't open",
    "doesn't work|doesn't open|on the blink|on the fritz|kaput|conked|conked out|failed|busted|fallen off",
    "fell off|came off|punctured|puncture|flat tyre|flat tire|flat battery|dropped my|spilled|spilt",
  ],
  /** Ill or hurt. */
  sick: [
    "发烧|发热|高烧|低烧|烧到|烧起来|咳|咳嗽|吐|拉肚子|拉稀|疼|痛|阳了|感冒|过敏|肿|痒|起疹|风团|哮喘|化疗",
    "手术|开刀|复诊|住院|出院|骨折|扭|崴|摔|烫|流血|出血|割破|晕|喘|糖尿病|高血压|胃|头疼|嗓子|鼻涕|鼻塞|月子",
    "坐月子|怀孕|孕妇",
    "fever|temp|temperature|cough|coughing|vomit|vomiting|throwing up|been sick|sick|ill|poorly|unwell|pain",
    "sore|allergic|allergy|rash|hives|asthma|surgery|operation|chemo|hospital|discharged|plaster|in a cast",
    "broke his|broke her|broke my|ankle|knee|hip|done my back|my back|bad back|sprained|fell|fall|bleeding",
    "burn|burnt|dizzy|breath|covid|flu|migraine|period|pregnant|labour|labor|tested positive|tested +",
    "positive|isolation|diabetic|swollen|toothache|nausea|keep anything down",
  ],
  /** Children, elders, those at home. */
  kin: [
    "孩子|小孩|宝宝|娃|小囡|囡囡|囡|女儿|儿子|小朋友|孙子|孙女|婴儿|新生儿|老人|老人家|老头|老太|老伴|老公",
    "老婆|爸|妈|我爸|我妈|爷爷|奶奶|外公|外婆|婆婆|公公|丈母娘|岳父|阿婆|阿公|阿嫲|阿爷|爱人|室友|我弟|我妹",
    "我哥|我姐",
    "kid|kids|child|children|baby|babies|newborn|toddler|twins|son|daughter|little one|lo|wean|wee lad",
    "wee lass|wee one|bairn|boy|girl|mum|mom|mum's|mother|dad|dad's|father|da|ma|granny|grandma|grandad",
    "grandpa|nan|nana|gran|wife|husband|hubby|partner|mil|fil|in-law|in-laws|mother-in-law|father in law",
    "mother in law|sister|brother|flatmate|roommate|helper|carer|elderly|old man|old lady",
  ],
  /** Animals. */
  pet: [
    "猫|狗|狗狗|猫咪|兔子|鹦鹉|仓鼠|乌龟|金鱼|遛狗",
    "cat|dog|puppy|kitten|rabbit|bun|hamster|parrot|budgie|goldfish|chooks|hens|guinea pig|pet|pets|vet",
  ],
  /** Alone, away, not able to. */
  unable: [
    "一个人|独居|一人|自己一个|没人|身边没|没小辈|不在身边|不在家|在外地|出差|回不去|赶不回|走不开|脱不开身",
    "在单位|上班|加班|值班|请不到假|隔离|下不了床|下不了楼|走不动|不会弄|不识字|看不清|我一个",
    "alone|by myself|on my own|by herself|by himself|on her own|on his own|lives alone|home alone",
    "stuck at work|at work|at the office|away|abroad|overseas|on shift|night shift|can't leave|cant leave",
    "can't get out|housebound|isolating|quarantine|don't drive|can't drive|no car|can't carry|can't lift",
    "can't reach|too short|can't see|can't read|at 8|beats me|beyond me|can't manage",
  ],
  /** Money. */
  price: [
    "多少钱|价格|贵|便宜|便宜卖|元|块钱|块|团购|团|拼单|卖|出售|转让|转卖|二手|收购|收费|报价|付费|有偿|红包",
    "工钱|代购|优惠|打折|包邮|¥",
    "£|$|€|price|cost|costs|cheap|expensive|sell|selling|sold|sale|for sale|buy|buying|pay|paid|payment|quid",
    "bucks|each|ono|nearest offer|offers over|venmo|paynow|upi|gpay|bargain|discount|deal|cash|money|fee",
    "charge|rent|rental|sublet|subletting|deposit|tickets|per month|per hour",
  ],
  /** Asked to know, not to have. */
  know: [
    "知道|晓得|了解|推荐|哪里买|哪里有|哪儿|在哪|哪里|怎么|怎样|如何|点样|咋|为什么|为啥|什么时候|几时|几点",
    "多久|是不是|听说|据说|问一下|求问|想问|咨询|靠谱|好用吗|好吃吗|有用吗|管用吗|怎么样|有什么区别|区别",
    "合适吗|正常吗|要不要紧|什么牌子|哪个牌子|联系方式|电话是",
    "know|knows|anyone know|anybody know|recommend|recommendation|recommendations|suggest|suggestions|advice",
    "tips|thoughts|where|where's|how|how's|how do|how much|how long|how many|why|when|what|what's|which|is it",
    "are they|does it|do they|should i|shall i|anyone else|anybody else|anybody else's|anyone tried|heard",
    "opinion|opinions|worth|opening hours|open today|open now|number for|contact of|contact for|a good",
    "any good|normal|supposed to",
  ],
  /** It was. */
  past: [
    "昨天|前天|前两天|上次|上周|上个月|去年|之前|以前|那天|刚才|早上|当年|小时候|小辰光|曾经|上回|那年|年轻时",
    "yesterday|last night|last week|last month|last year|ago|used to|back in|when i was|once|the other day",
    "previously|earlier|remember when|were|was|had|in 2020|did|went|gave|came",
  ],
  /** It came, it is settled. */
  done: [
    "收到|拿到|到手|已收|取到|领到|送到|到了|到家|搞定|解决|好了|弄好|修好|装好|换好|找到|买到|借到|用上了",
    "用好|不用了|不需要|不用送|不麻烦|够了|够用|有了|不必|取消|算了|退烧了|好多了|吃上了|喝上了|睡着了",
    "received|got it|got them|got my|got mine|arrived|collected|picked up|sorted|solved|found|found one",
    "all good|no longer|no need|not needed|nvm|nevermind|never mind|cancel|disregard|ignore|fixed|managed",
    "problem solved|all sorted|done|delivered|safe now|is home|turned up|worked a treat|did the trick",
    "works perfectly|fits perfectly|she loves it|he loves it|slept",
  ],
  /** Given away, taken. */
  gone: [
    "送完|发完|分完|没了|被拿走|被领走|有人要了|有主|有主了|送出|借出去|已送|已借|抢光|领光|空坛|都拿走|拿完",
    "gone|all gone|taken|claimed|spoken for|promised|pending|no longer available|has a home|rehomed",
    "snapped up|given away|went to|went in|out of stock|last one's gone|bagged|nabbed",
  ],
  /** Back with its owner. */
  returned: [
    "还了|还给|归还|还好了|送回|还回|还你|放回|挂回|物归原主|完璧归赵",
    "returned|back with|gave back|given back|brought back|put back|popped back|back in your|back on your",
    "back at|dropped back|is back",
  ],
  /** Thanks. */
  thanks: [
    "谢谢|感谢|多谢|谢了|谢啦|辛苦|感恩|谢谢你|谢谢大家",
    "thank|thanks|thank you|ta|cheers|tysm|thx|bless|appreciate|legend|star|angel|much obliged|u r the best",
    "you're the best",
  ],
  /** I take it. */
  mine: [
    "我要|我要了|给我留|留给我|帮我留|我来拿|我去拿|我来取|我去取|马上来|马上下来|这就来|算我|加我|加一",
    "我也要|我也|要的|我家要|预定|预订",
    "mine|mine please|i'll take|ill take|yes please|me please|me|me too|count me|dibs|i want|i'd love|put me",
    "i'll have|interested|can i have|could i have|may i have|save me|keep me|hold it|reserve|hand up",
    "on my way down|coming down|be right over|i'll come",
  ],
  /** Yes. */
  sure: [
    "可以|行|好的|好嘞|没问题",
    "ok|okay|sure|yes|yep|yeah|of course|no worries|deal|perfect|great",
  ],
  /** No. */
  not: [
    "不是|没有|不要|别|不会|不能|不行|不|没|未|唔|冇",
    "not|don't|dont|doesn't|isn't|wasn't|can't|cant|cannot|won't|never|no|none|nothing|nobody|isnt|aint|ain't",
  ],
  /** Laughter. */
  joke: [
    "哈哈|哈哈哈|笑死|嘿嘿|哈|呵呵|摸鱼|吐槽|男朋友|女朋友|😂|🤣|😅|😆|🐶|🙃|😭",
    "hhh|233|lol|lmao|haha|hahaha|jk|kidding|joking|rofl|new knees|boyfriend|girlfriend",
  ],
  /** Moods. */
  feel: [
    "气死|烦死|无语|受不了|服了|真是|太|好烦|难受|崩溃|谁懂|离谱|有病",
    "annoying|annoyed|fed up|sick of|ridiculous|disgrace|disgusting|hate|love|gutted|tired|exhausted|omg|ffs",
    "wtf|rant|shocking|typical|honestly|seriously|literally|wow|ugh",
  ],
  /** Announcements, the management. */
  notice: [
    "通知|公告|温馨提示|提醒|请各位|请大家|业主|居委|物业|居委会|物业费|登记|核酸|投票|接龙|报名|截止|活动",
    "会议|志愿者|小区|街道|社区",
    "notice|reminder|announcement|meeting|agm|committee|council|management|residents|residents are",
    "please note|vote|poll|petition|survey|sign up|event|rsvp|volunteers needed|volunteers|agenda",
    "mind your cars|wednesday|please be aware|fyi|heads up|psa",
  ],
  /** Others, elsewhere, said by somebody. */
  third: [
    "他们|人家|朋友|同事|同学|亲戚|隔壁小区|别的|对面|新闻|网上|抖音|微博|听我|他说|她说|有人说|他|她",
    "they|them|he|she|his|her|my friend|my cousin|colleague|coworker|news|twitter|facebook|tiktok|read that",
    "told me|says|said|saw|apparently|someone said|other building|my brother|my sister",
  ],
  /** Heavy things from here to there. */
  move: [
    "搬|抬|扛|挪|拎|推|上楼|下楼|运|拉货|搬家|搬运",
    "move|moving|carry|carrying|lift|lifting|shift|haul|lug|drag|push|upstairs|downstairs|heavy|up the stairs",
    "strong|muscles|strong men",
  ],
  /** Going somewhere by car. */
  ride: [
    "拼车|顺风车|搭车|搭个|坐车|送我去|载|接送|开车|有车|空位|位置|座位|副驾|机场|火车站|高铁|车上|坐几|坐两",
    "坐三|坐四",
    "ride|lift to|lift into|lift upto|need lift|drop me|carpool|seat|seats|airport|station|driving to",
    "driving down|heading to|going to|on the way|car space|van|flight|train|taxi|no cab|uber|grab car",
  ],
  /** Looking after, taking in, waiting in. */
  care: [
    "照看|看娃|看孩子|看一会|带娃|带一会|照顾|陪|陪诊|陪护|遛|喂猫|喂狗|喂|铲屎|寄养|浇花|浇水|看门|守一下",
    "收快递|取快递|代取|拿快递|收一下|代收|签收|接孩子|接娃|接一下",
    "babysit|babysitting|babysitter|watch my|mind my|mind the|minding|look after|sit with|keep an eye",
    "keep an eye out|walk the dog|walk my|walk|feed|feeding|water my|cat sit|dog sit|pet sit|take in|take him",
    "take her|parcel|package|collect my|check on|look in on|buzz them|let them in|let him in|sign for|wait in",
    "school run|pick him up|pick her up|company|stay with",
  ],
  /** What hands can do. */
  fix: [
    "修|维修|安装|装一下|通下水|通马桶|换灯泡|接电|电工|水管|木工|开锁|缝|改裤脚|打印|复印|扫描|翻译|教|辅导",
    "补课|填表|念念|写|量血压|打针|换药|剪头|理发|通乐|打孔|打洞",
    "fix|repair|mend|install|assemble|plumber|electrician|handyman|handy|unblock|unclog|hang|drill holes",
    "print|printer|photocopy|scan|translate|tutor|teach|lesson|lessons|sew|sewing|alter|hem|fill in|fill out",
    "set up|figure out|jump start|jump leads|jumpstart|haircut|notary|sign my",
  ],
  /** Where things are handed over. */
  place: [
    "门口|楼下|大堂|大厅|架子|门把手|门卫|保安|岗亭|物业|快递柜|信箱|花坛|亭子|凉亭|楼道|单元门|鞋柜",
    "porch|doorstep|on the step|front door|back door|back gate|door|lobby|lift lobby|gate|guard|front desk",
    "reception|foyer|hallway|kerb|curb|curbside|outside|out front|mailbox|mailboxes|letterbox|bench|table",
    "stairwell|landing|bins|by the bins|by our gate|left of|fence|driveway|boot of|stoop",
  ],
  /** Now. */
  urgent: [
    "急|急急|急用|紧急|马上|立刻|赶紧|赶快|快|现在|今晚|今天|今朝|等着用|在线等|十分钟|半小时|明早|明天",
    "urgent|urgently|asap|right now|now|quick|quickly|immediately|tonight|today|tomorrow|tmrw|tmr|emergency",
    "this minute|this evening|this morning|this afternoon|hurry|before tonight|in an hour|in half an hour",
    "by 5|by teatime",
  ],
  /** Life is at stake. */
  danger: [
    "救命|着火|起火|冒烟|浓烟|煤气味|煤气|燃气|没呼吸|没气|昏|晕倒|晕过去|倒在|倒地|不省人事|叫不醒|没反应",
    "没动静|抽搐|抽|口吐白沫|胸口|胸痛|胸闷|吐血|大出血|割腕|跳楼|不想活|轻生|活不下去|触电|溺水|掉进|卡在",
    "被困|电梯|打人|砍|刀|喘不上|喘不过|吞了|误食|嘴歪|说不清话|半边",
    "fire|smoke|gas|smell gas|unconscious|passed out|collapsed|not breathing|can't breathe|cant breathe",
    "struggling to breathe|choking|seizure|fitting|chest pain|chest|stroke|slurring|slurred|face drooping",
    "blood|overdose|overdosed|swallowed|pills|suicide|kill myself|end it|end it all|can't go on|electrocuted",
    "drowning|trapped|attacked|knife|stabbed|screaming|ambulance|999|911|995|000|112|unresponsive|won't wake",
    "wont wake|not waking|not moving|on the floor|fallen|can't get up|cant get up|no answer|hasn't answered",
    "blue|lips|turning blue|insulin|epipen|anaphyl|carbon monoxide|co alarm",
  ],
  /** It is over, or never was. */
  over: [
    "虚惊|虚惊一场|没事了|已经|送医院了|醒了|稳定|脱离|扑灭|是假的|误报|演习|演练|测试|电视|电影|电视剧|小说",
    "剧|游戏|梦",
    "false alarm|all clear|is fine|is ok|is okay|they're ok|back home|put out|drill|test|practice|movie|film",
    "episode|series|novel|game|song|dream",
  ],
  /** Every day, any time. */
  habit: [
    "每天|每周|周末|随时|下班后|晚上|平时|一般|晚自习后",
    "every day|everyday|every week|weekends|evenings|after work|most days|usually|always|any day|afternoons",
    "mornings|sundays|saturdays",
  ],
  /** You. */
  you: ["你|你们|你家|您|侬|乃", "you|your|u|ur|yours|yourself"],
  /** I, we. */
  i: ["我|我们|咱|俺|阿拉", "i|i'm|im|my|we|us|our|we're|we are|myself"],
  /** For whoever needs it. */
  whoever: [
    "需要的|想要的|想吃的|想用的|想洗的|喜欢的|有需要的|有要的|有需要|要的人|要的|用得到的|用得着|用得上|缺的",
    "要不要|要吗|有人要|谁要|谁想要|谁想|需要吗|感兴趣|不嫌弃|尽管",
    "if anyone|if anybody|if someone|if somebody|if you need|if you want|if your|if you're stuck|if needed",
    "if wanted|if any use|if it's any|any use to|any use|whoever needs|whoever|anyone needs|anyone need",
    "anybody need|who needs|need one|need some|could use it|stuck for|someone with|somebody with|for anybody",
    "for anyone|if load|someone who|somebody who|whoever's kid|anyone alone|anyone who|anybody who|those who",
  ],
  /** Swearing. */
  rude: [
    "他妈|操|傻|滚|垃圾|骗子",
    "idiot|moron|bloody|damn|shit|fuck|fucking|crap|stupid|scam|liar|arse",
  ],
  /** Plans and wishes. */
  plan: [
    "打算|准备|想去|考虑|计划|明年|以后|将来|改天",
    "planning|thinking of|might|maybe|one day|someday|next year|going to buy|ordered|order|considering|i wish",
    "wish",
  ],
  /** Meals. */
  eat: [
    "好吃|吃饭|做饭|晚饭|早饭|午饭|饿|菜|肉|水果|下锅|出炉|炖|包子|汤",
    "cook|cooked|dinner|lunch|breakfast|food|eat|hungry|cake|bake|baked|soup|trays|batch|pot|stew|curry|bread",
    "barbie|bbq|sandwiches",
  ],
  /** School. */
  school: [
    "作业|课本|老师|学校|学堂|家长|班|考试|校服|幼儿园|网课",
    "school|homework|teacher|uniform|exam|exams|class|kindergarten|nursery|fancy dress|world book day|costume",
  ],
  /** Sizes and ages. */
  size: [
    "码|尺码|岁|个月|寸|公分",
    "size|sizes|age|aged|inch|inches|month|months|yr|yo|year old|years old|chest",
  ],
  /** How a sentence ends that asks. */
  particle: ["吗|么|呢|吧|伐|不|咩|嘛", "right|eh|innit|la|lah|lor|leh|meh"],
  /** But. */
  but: ["但|但是|不过|可是|可惜|就是", "but|though|however|except|only"],
  /** Why it came to that. */
  because: [
    "因为|所以|结果|才发现|发现|突然|本来",
    "because|since|so|realised|realized|just found|turns out|suddenly|as",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const cueNames = Object.keys(cues) as readonly (keyof typeof cues)[];

/** Longest text that is searched, and most cues that are told of it. */
const most = { letters: 300, cues: 60 } as const;

interface Words {
  readonly tree: Tree;
  /** What words show, by what they stand for in the tree. */
  readonly shown: readonly (readonly number[])[];
}

function arrange(): Words {
  const byWord = new Map<string, number[]>();
  for (const [cue, name] of cueNames.entries())
    for (const word of cues[name].join("|").split("|")) {
      const shown = byWord.get(word);
      if (shown) shown.push(cue);
      else byWord.set(word, [cue]);
    }
  const tree = sapling(16_384);
  const shown: (readonly number[])[] = [[]];
  for (const [word, those] of byWord) plant(tree, word, { stands: shown.push(those) - 1, rank: 0 });
  return { tree: grownUp(tree), shown };
}

let words: Words | undefined;

/** The end of a clause. */
export const pause = 0x2c;
/** What is no word counts by its character (a thing, an amount, a place, a time, "?"), and words above those. */
const wordsFrom = 128;
const isMark = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || code === 0x3f || code === 0x21;
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || code === 0x27;
const isPause = (code: number): boolean =>
  code === pause || code === 0x3b || code === 0x0a || code === 0x3002;

/** What the words of a masked text show, in their order, with the pauses between. The longest word wins. */
export function cuesIn(masked: string): readonly number[] {
  words ??= arrange();
  const { tree, shown } = words;
  const text = masked.slice(0, most.letters);
  const out: number[] = [];
  for (let at = 0; at < text.length && out.length < most.cues; ) {
    const code = text.charCodeAt(at);
    if (isMark(code)) out.push(code);
    else if (isPause(code)) out.push(pause);
    else if (!isLetter(code) || !isLetter(text.charCodeAt(at - 1))) {
      const { end, stands } = longestFrom(tree, text, at);
      for (const cue of shown[stands] ?? []) out.push(wordsFrom + cue);
      at = end;
      continue;
    }
    at++;
  }
  return out;
}

/** The longest word that begins here and what it stands for; 0 for none, and then the next character. */
function longestFrom(tree: Tree, text: string, start: number): { end: number; stands: number } {
  let end = start + 1;
  let stands = 0;
  let place = tree.roots[text.charCodeAt(start)] ?? 0;
  for (let at = start + 1; place !== 0; at++) {
    const ending = tree.ends[place] ?? 0;
    if (ending !== 0 && !(isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at)))) {
      end = at;
      stands = ending;
    }
    place = at < text.length ? step(tree, place, text.charCodeAt(at)) : 0;
  }
  return { end, stands };
}
