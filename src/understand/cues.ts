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
    "谁|哪个|哪位|哪家|哪户|谁家|边个|边位|边户|啥人|啥宁|哪一家|哪一位|哪里有人|哪栋|有人|有哪家|有哪位|有银",
    "哪层|有亲|来位|有邻居|有大神|边一个|任何人|来个人|有老师|有朋友|有懂的|有同楼|有冇人|有兄弟|有姐妹",
    "有好心人|来个懂的",
    "anyone|any one|anybody|someone|somebody|some one|some body|whoever|any of you|one of you|any1|sum1|some1",
    "any body|any neighbour|any neighbor|any house|any family|any kind soul|any good samaritan|any lady",
    "any man|any guy|any lads|any lad|any mums|any mum|any dads|any parents|any chance someone|a kind soul",
    "kind soul|some kind soul|some kind person|a good soul|some handy|abeg who|next door|anyon|somone",
    "any of u|any nurse|any doctor|any auntie|kind person|any volunteers|any neighbours|kind neighbour",
    "any lovely person|some lovely person",
  ],
  /** Who has, who could. */
  whoCould: [
    "谁能|谁可以|谁会|谁有空|谁方便|谁顺路|谁有|谁家有|哪家有|哪位有|哪个有|有人能|有人会|有人可以|有人有",
    "有人在|有没有人|有无人|有冇人|有冇邻居|可有人|有谁|谁帮|谁借|谁多|谁去|谁在|谁给|谁懂|谁家能|啥人有",
    "谁用过|学医的|哪家能|懂电的|谁下楼|有人囤|懂医的|哪位会|有人去|谁知道|谁正好|谁家多|有人肯|哪位懂|谁要去",
    "哪个会|有车的|懂行的|谁来搭|会修的|谁开车|边个有|有人带|谁晓得|哪位能|有人懂|有人多|啥人会|谁来帮|谁认识",
    "会弄的|有人帮|胆大的|哪位在家|有人家有|有冇街坊|有人顺路|有力气的|啥人家有|哪家还有|哪位方便|谁家里有",
    "啥人晓得|谁手上有|谁力气大|有人愿意|哪位可以|有没有懂|有没有会|力气大的",
    "who|who's|whose|whos|who'd|which of you|which neighbour|which kind soul",
  ],
  /** Those who are spoken to. */
  neighbours: [
    "邻居|街坊|邻居们|各位|大家|大佬|好心人|好心|姐妹|兄弟|阿姨|叔叔|大哥|大姐|大爷|师傅|宝妈|宝爸|老铁",
    "家人们|亲们|小伙伴|小伙子|后生|壮劳力|老师们|群里|楼里|本楼|隔壁|对门|楼上|楼下的|同楼|爷叔|邻里|高人",
    "大叔|爷们|群友|咱楼|全楼|帅哥|小哥|大伙|集美|大妈|哥们|阿哥|大大|姐们|大神|阿叔|芳邻|小妹|同层|诸位|壮汉",
    "阿姐|好人|早晨|嫂子|咱们楼|妈妈们|早上好|下午好|小青年|热心人|我们楼|这栋楼|小年轻|年轻人|晚上好|家长们",
    "整栋楼|铲屎官|小姐姐|你们好|小区里的|万能的群",
    "neighbours|neighbors|neighbour|neighbor|folks|guys|everyone|everybody|lads|ladies|mums|moms|peeps|y'all",
    "yall|team|fam|mates|mate|friends|dears|people|you lot|hi all|hello all|hey all|evening all|morning all",
    "all|pals|hun|hon|gang|community|building|block|street|our road|this stair|upstairs|downstairs|bro|ppl",
    "sis|oga|bros|hiya|gals|folk|yaar|bhai|didi|chaps|uncle|aunty|howdy|estate|uncles|auntie|bhaiya|aunties",
    "landing|sisters|brothers|hi there|the close|next door|lovely lot|neighborhood|over the road",
    "neighbourhood|dear residents|across the hall|across the road",
  ],
  /** Is there any? */
  isThere: [
    "有没有|有无|有冇|有木有|有伐|有吗|有不|有没|有么|有吧|有得|有冇得|在不在|没得|还有吗|在不|在伐|有呀|在吗",
    "可有|有呢|阿有|还有多|有现成|有的话|在家吗|有备用的|有多的吗",
    "is there|are there|is any|is anyone|has anyone|has anybody|has somebody|have any|does anyone",
    "does anybody|do anyone|does any|do any|got any|anyone got|anyone have|anyone has|anyone having",
    "anybody got|anybody have|anybody having|anybody has|who has|who have|who's got|whos got|who got|who get",
    "got a|any going|any about|possible|u got|are any|you got|has any|got one|got some|do u have|there any",
    "still got|available|got spare|anyone get|anyone own|is anybody|anyone had|did anyone|isn't there",
    "anyone with|anyone keep|do you have|did anybody|has someone|have anyone|have anybody|does someone",
    "any one have|might anyone|by any chance|does somebody|happen to have|anyone happen to|do you guys have",
    "anyone still have",
  ],
  /** A little of it, any of it. */
  any: [
    "一点|一些|几个|几片|几粒|一两|两三|一个|一只|一台|一把|一根|一支|随便|一副|一颗|一碗|几条|一条|一盏|一桶",
    "一双|一本|几支|一棵|半袋|几把|一管|一件|一盒|半斤|一片|几斤|半碗|一张|几本|点把|几盒|一二|点点|半卷|半瓶",
    "几勺|一块|丁点|一份|几瓶|几张|半盒|一辆|几双|几包|几根|半包|一粒|几只|一袋|几块|一顶|一斤|几颗|个把|半颗",
    "将就|一打|都行|一卷|几头|一枚|一板|一滴|凑合|一床|几棵|一捆|几件|都得|半个|一套|不限|半块|一罐|一瓶|一勺",
    "一包|一头|一箱|几天|一节|一部|一小袋|都可以|一小瓶|一小碗|一小把|一小勺|一眼眼|三四个|一小包|一小块",
    "能用就行|旧的也行",
    "any|some|a few|a bit of|a bit|a little|a drop of|a spare|a pair|an old|an extra|a lil|small|a big|half a",
    "just a|even a|a drop|lil bit|a large|wee bit|a cheap|a pinch|only one|even one|a single|a tin of",
    "a decent|a bag of|just one|a couple|anything|tiny bit|a jar of|a cup of|a box of|a set of|couple of",
    "a handful|a working|a pint of|a pack of|something|one piece|a bunch of|a slice of|one or two|a spoonful",
    "a strip of|one single|a scoop of|a piece of|a carton of|a splash of|a bottle of|a packet of",
  ],
  /** I have. */
  have: [
    "家里有|家有|我有|手头有|手上有|这有|这里有|这边有|我这|我这里|我这边|我家|我屋|我屋企|我屋头|我屋里",
    "屋里有|有个|有一|有两|有几|有台|有把|有张|有辆|有条|仲有|还有|我家里有|我们家有|我妈|存着|备着|有剩|有桶",
    "有根|有点|有双|有盒|备了|理出|有些|存了|有包|有件|有副|有支|翻到|翻出|有本|俺家|有只|有半|常备|我多",
    "有富余|手里有|车里有|家里多|车上有|有多一|我也有|家里囤|有多的|有很多|还留着|这儿有|冰箱有|我爸有|有备用",
    "有好多|收拾出|屋企有|包里有|我爸那|有多余|车库有|屋头有|有好几|我们有|家里放着|屋里厢有|后备箱里",
    "有现成的|我后备箱|我正好有|抽屉里有|冰箱里有|阿拉屋里|我冰箱里",
    "i have|i've|ive|i got|i've got|ive got|we have|we've|we've got|weve got|have a|have some|have an",
    "have two|holding|in my cupboard|in the garage|in my garage|in the shed|in the loft|in the attic|at mine",
    "at home|my place|at ours|ours|in my home|i own|i keep|we own|we got|with me|with us|got one|got two",
    "my house|in stock|have one|have got|theres a|got some|im having|got extra|got loads|i get one|there's a",
    "have lots|i do have|have loads|got plenty|we do have|there is a|in storage|have extra|have spare",
    "i'm having|i may have|in our shed|there's one|got a spare|i am having|have plenty|my cupboard",
    "i also have|having spare|there's some|i might have|having extra|i still have|we still have|in my freezer",
    "in our garage|i should have|there are some|in the cupboard",
  ],
  /** More than is needed; of no use here any more. */
  spare: [
    "多余|闲置|用不上|用不到|用不着|用不完|吃不完|吃不了|喝不完|不用了|多的|剩|剩下|还剩|剩了|多买|买多|多做",
    "做多|囤多|囤了|富余|空着|空出来|闲着|没用过|没拆|未拆|没开封|未开封|没动过|全新|八成新|九成新|穿不下",
    "穿不了|不穿|穿小|长大了|大了穿|戒了|吃灰|积灰|占地方|没地方放|放着也|扔了可惜|丢了可惜|太多|结疯|装不下",
    "来不及吃|快过期|过期可惜|退不了|买错|买大|买小|换了新|换新|多出来|多一份|多一个|多两|多了|用完了|多到",
    "种多|清掉|临期|空余|浪费|没动|空房|还新|空位|戒酒|烧多|很新|短了|老款|余了|余量|大了|煮多|囤货|断奶|整箱",
    "戒烟|未开|清仓|卤多|长疯|旧的|清理|爆盆|多拍|完好|多出|分株|囤的|炖多|处理|换下|烤多|蒸多|淘汰|堆着|成新",
    "小了|没坏|包多|空闲|要坏了|多给了|不吃了|不玩了|不爱吃|带不走|没人看|没开过|快到期|不合适|搬走了|一大盆",
    "囤得多|没人用|退下来|长高了|吃不惯|没吃过|换牌子|不喝了|穿不上|消过毒|一大锅|断舍离|买重了|没处放|吃勿光",
    "放不下|没人吃|没穿过|没用完|码不对|清出来|一大箱|多得很|保质期|多送一|没毛病|不看了|换手机|没用上|塞不下",
    "不爱喝|长太快|堆成山|不能吃|不用的|一大袋|没人要|还能用|不要的|一大堆|穿不进|要搬走|不适合|没过期|不要了",
    "大扫除|用过一次|洗干净了|老家寄来|型号不对|几乎没用|老家带来|放着不用|别人送的|不吃这个|单位发的",
    "一切正常|公司发的|用过两次",
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
    "good condition|good nick|mint|clean|glut|idling|tags on|clearing|like new|not used|preloved|two left",
    "one left|left from|worn once|have left|don't fit|nearly new|still left|used twice|not needed|not opened",
    "works well|almost new|still boxed|second hand|didn't need|lightly used|never opened|still working",
    "perfectly good",
  ],
  /** Have it, come and get it. */
  give: [
    "送|送人|免费|白送|赠|转赠|分|分给|分点|匀|匀给|拿去|拿走|领走|抱走|带走|牵走|搬走|端走|顺走|开走|来拿",
    "来取|来领|来搬|来抱|来舀|来吃|来尝|来喝|来洗|来用|来试|来认|来挑|来选|上来|过来|下来|自取|自提|自拿",
    "随便拿|随便挑|尽管|认领|捐|给你|给你们|给大家|给有缘|给需要|有缘|来住|自助|来盛|来挖|谁吃|来剪|嚟攞|接手",
    "骑走|来摘|把你|拨侬|推走|下家|给侬|消灭|尝尝|随意|求收|转给|发放|收走|接走|管够|领取|拎走|俾你|给您|让你",
    "谁拿|白拿|打包|领养|让给|无偿|量大|谁喝|让出|拉走|扛走|白给|拿几个|有意私|要的来|上门取|帮我吃|谁家要",
    "来一个|来我这|随便借|放楼下|放大堂|给邻居|来我家|来一碗|拿点去|要的私|手慢无|自己拿|谁需要|拿一点|自己倒",
    "自己来|放门卫|找主人|要就来|拿回家|门没锁|随时来|放门口|随便摘|不要钱|啥人要|别客气|大家吃|挂门上|带回家",
    "有意的|不收钱|有意者|要的说|一起吃|自己取|哪位要|试试看|随便来|不用谢|要就拿|门开着|要的拿|来一份|来家里",
    "需要私|不客气|哪家要|欢迎来|随便吃|大家拿|要的报|自己挑|随便用|一起喝|勿要客气|需要的请|有人要伐",
    "不用客气|挂门把手|要的话来|给孩子玩|有人要吗|找好人家|谁要谁来|谁家需要|要的接龙|见者有份|不要客气",
    "有人需要|有冇人要|先到先得|来我屋里|放在门口|到我家来|大家随便",
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
    "get stuck in|tuck in|table's set|plenty|loads|there's whole|ppu|dash|share|want a|pop by|offers|sharing",
    "collect|to give|give to|no cost|can give|to bless|like one|needs it|pop over|blessing|donation|who want",
    "pop round|want some|who likes|come grab|will give|want this|needs one|no charge|come join|like some",
    "who'd like|needs them|want these|anyone wan|needs some|anyone for|anyone keen|needing one|anyone like",
    "anyone after|if interested|anyone hungry|anyone wanting|collection only|anyone interested",
    "anybody interested",
  ],
  /** Use mine. */
  lend: [
    "借给|借你|借你们|可借|可以借|能借|借出|外借|免费借|出借|用我|用我家|用我们|先用|共享|肯借|好借|公用|借去",
    "借走|借人|暂借|借书|借阅|来借|要借|先拿去|用好还|拿去用|随时借|愿意借|大家用|不急还|用完还|住我这|随便借",
    "用完放|记得还|随便用|给你用|有借有还|来我家住|来我家洗|车位可以|可以来洗|来我家充|停我车位|来我家打",
    "用完给我|不急着还|还我就行|车位空着",
    "lend|lending|loan|loan out|can borrow|borrow mine|borrow ours|use mine|use ours|have mine|have ours",
    "take mine|take ours|can be parked|can sleep|can stay|can use|lent|use it|use my|use our|try mine",
    "come use|share my|borrow it|borrow my|share our|spare bed|spare room|may borrow|can shower|free to use",
    "park in our|come charge|keep it till|could borrow|stay at ours|come and use|keep it until|shower at ours",
    "free to borrow|welcome to use|charge at ours|borrow whenever|borrow any time|when you're done",
    "return when done|welcome to borrow|available to borrow",
  ],
  /** For a while only. */
  borrow: [
    "借|借用|借我|求借|想借|借一下|借个|借下|借一|借两|借几|借俾|俾我|借点|用一下|用两天|用一天|用几天|用一晚",
    "用一次|用用|蹭个|使唤|用下|使使|周转|蹭网|租一天|下周还|顶一下|蹭一下|用一用|用半天|今天还|周末还|一定还",
    "今晚还|肯定还|明天还|用一歇|马上还|临时用|暂时用|用三天|晚上还|用五分钟|用十分钟|用完归还|用半小时",
    "用一小时|洗干净还|过渡几天|用完就还",
    "borrow|borrowing|lend me|lend us|loan of|a lend|lend of|a loan|use of|a shot of|a lent|lent to",
    "for the night|for a day|for one day|for one night|for one evening|for an hour|for the weekend|for a week",
    "until thursday|till thursday|just for|lend a|lend it|on loan|till my|back by|until my|borrowed|use your",
    "only for|lend one|lend out|can i use|for today|overnight|return it|may i use|temporary|lend your",
    "use yours|replace it|lend to me|can we use|lending us|til monday|lending me|i'll return|till sunday",
    "will return|could i use|for tonight|till monday|mind lending|able to lend|until sunday|could we use",
    "will replace|til tomorrow|until monday|for tomorrow|until payday|use someone's|straight back",
    "till tomorrow|use somebody's|until tomorrow",
  ],
  /** Needed, looked for. */
  want: [
    "求|急求|跪求|蹲|蹲一个|想要|想找|找|找个|寻|想请|请人|急需|需要|缺|缺个|差个|差一|求助|求帮|求救|求一|讨",
    "讨点|要一|想买|想问|请问|少两|须要|少点|渴望|想弄|少一|想用|收点|差把|收个|要个|差两|少个|少了|还差|正愁",
    "恳请|收旧|想换|要用|想收|要两|收一|要几|要人|要点|想拿|就差|还少|急等|差几|等着|需一|救个急|收二手",
    "想喝口|到处问|弱弱问|希望能|问问谁|问下谁|想吃口|冒昧问|江湖救急|弱弱的问|等米下锅",
    "need|needs|needed|need to|in need|want|wanted|wants|looking for|look for|looking to|searching",
    "in search of|iso|after|desperate|desperately|required|require|hoping|hope|wondering|wonder|seeking",
    "chasing|chase|short of|could do with|could use|would love|would like|hunting|on the hunt|lf|asking for",
    "beg|begging|abeg|after a|after some|wtb|i wan|low on|needing|hold of|wanting|craving|short on|without a",
    "two short|one short|must find|to ask if|must have|asking if|missing a|requesting|i'd love a|wish i had",
    "gotta find|we're short|gasping for|request for|requirement|dying for a|i'd kill for|have to find",
    "trying to get|i'd love some|asking around|trying to find|would kill for|could really use",
    "could really do with",
  ],
  /** How a favour is asked. */
  polite: [
    "麻烦|拜托|劳驾|不好意思|打扰|厚着脸皮|冒昧|跪谢|谢谢大家|感激|感恩|万分感谢|先谢|请你抽烟|请喝|请吃",
    "请你喝|重谢|帮帮忙|帮帮|行行好|唔该|费心|关照|鞠躬|请求|求求|抱歉|烦请|跪了|求你|恳请|抱抱|比心|劳烦",
    "酬谢|抱拳|请客|敬请|叨扰|请帮|管饭|帮个忙|发红包|求放过|谢谢啊|难为情|谢谢侬|请哪位|对不住|改天请|请你吃",
    "回头请|对不起|钱照付|厚着脸|厚脸皮|辛苦费|跑腿费|勿好意思|救命之恩|帮忙好伐|愿意出钱|感谢各位|阿弥陀佛",
    "谢谢各位|感谢大家|谢谢邻居|请大家帮",
    "please|pls|plz|plse|plss|kindly|favour|favor|sorry to ask|hate asking|hate to ask|hate to be",
    "don't like to ask|long shot|cheeky ask|cheeky|odd one|bit of an odd|weird ask|weird one|random ask",
    "random one|random question|silly question|would be great|would be amazing|would be lovely",
    "would be a lifesaver|lifesaver|obliged|owe you|in your debt|eternally grateful|forever grateful",
    "much appreciated|appreciated|grateful|beer in it|pint in it|bribe|will pay you back|in return|provided",
    "biscuits provided|cake in it|tea provided|sarnie|abeg|i beg|reward|big ask|ill pay|longshot|i'll pay",
    "repay in|will pay|wine for|will repay|life saver|cookies for|biscuits for|worth asking|weird request",
    "apologies for|chocolate for|quick question|hate to bother|sorry to bother|would appreciate",
    "sorry to trouble|sorry to disturb|really appreciate|embarrassed to ask",
  ],
  /** Could you, help me. */
  canYou: [
    "能不能|能否|可不可以|可以吗|可以伐|行吗|行不|好吗|好伐|得唔得|方便吗|方便的话|帮我|帮下|帮个|帮一|帮忙",
    "帮手|帮把手|搭把手|搭手|顺手|顺便|顺路|代|替我|给我|救救|救急|应急|匀我|匀一|分我|分一|卖我|让我|让一",
    "带我|捎|捎我|捎个|带一下|带一脚|搭我|接我|教教我|陪我|陪我去|留我|收留|来个人|来人|来帮|上来帮|下来帮",
    "过来看看|来看看|看一下|看一眼|匀几|让两|能接|借住|瞅瞅|好分|能搭|瞧瞧|带两|救我|能来|帮抬|帮买|能卖|能帮",
    "借宿|能匀|教下|弄弄|看下|给两|成不|睇下|指点|扶我|分两|能救|弄下|指教|拨我|行吧|帮看|能教|能送|帮取|帮扶",
    "帮接|转我|接济|能分|给几|顺带|卖一|能替|好呀|救济|能带|匀两|能陪|带个|能给|来搭|出手|能让|支援|帮搬|给点",
    "帮带|成吗|给俺|教我|载我|帮拿|教教|中不|把一|给个|可否|帮收|搭把|来救|推一下|有空来|救个急|教一教|得不得",
    "陪老人|过来陪|走一趟|带上我|送一程|扶一把|可以来|瞅一眼|来一趟|送我妈|拉一把|带一包|来两个|能过来|来个会",
    "扶一下|给一点|下来接|抬一下|来一位|可以搭|来一下|给一个|来几个|可以匀|抬一把|教一下|带一个|跑一趟|推一把",
    "来个懂|有空吗|弄一下|瞧一眼|接下我|好不好|搬一下|上来看|送一下|方便帮|方便时|过来看|送我回|可以不",
    "来我家帮|来我家看|来个男的|可以过来",
    "can you|could you|would you|can u|cud u|can anyone|can any|can anybody|can someone|can some one",
    "can somebody|could anyone|could any|could someone|could somebody|could next door|could whoever",
    "could people|would anyone|would someone|would one of|would somebody|will someone|will somebody|help",
    "help me|help us|helping hand|a hand|another pair of hands|give me|get me|bring me|pick up for|grab me",
    "do me|mind|any chance|chance|if possible|willing|able to|around to|free to|free tomorrow|free today",
    "free tonight|free this|sort me|sort us|can a grown up|could i|can i|may i|can we|could we|spare me",
    "spare us|spare 10|spare ten|spare five|spare an hour|got time|have time|pop over|pop round|nip round",
    "come look|take a look|assist|may we|nip to|can sb|get us|pop in|will u|explain|sell me|spare a|would u",
    "show me|grab us|could u|tell me|bring a|give us|teach me|bring us|swing by|nip over|will you|two hands",
    "anyone to|person to|hand with|spare one|assistance|spare some|someone to|anyone free|anyone able",
    "anyone home|somebody to|someone free|anybody free|anybody able|are you free|would anybody|could anybody",
    "is someone able|is anyone around|is someone around|possible for someone",
  ],
  /** I can, call me. */
  iCan: [
    "我能|我可以|我会|我来|我去|我帮|我帮你|帮你|帮你们|帮大家|给你送|我送|我送你|送你|送来|送过|送上|带你",
    "带你们|接你|捎你|捎上|捎一段|顺路带|我教|我修|我替|我陪|能修|会修|免费修|免费教|免费帮|可以帮|可帮|找我",
    "来找我|寻我|叫我|喊我|私我|私信我|微我|敲门|敲我门|按门铃|拿来|拿过来|搬过来|侬拿过来|拍给我|发给我",
    "吱一声|吱声|说一声|讲一声|招呼一声|义工|敲我|私聊|代买|加我|回我|加微|喊声|教你|按铃|代取|跑腿|我熟|扣我",
    "可代|言语|可捎|举手|说声|小事|陪侬|我懂|义务|陪你|我跑|教侬|留言|我负责|艾特我|我报名|带上来|送到家",
    "我休息|上门帮|教老人|拿上来|免费量|给你弄|小意思|可以送|跟我讲|尽管叫|跟我说|给你挂|我们来|不收费|送下来",
    "没事的|拿下去|顺路捎|免费带|应该的|举个手|能帮上|叫一声|给你装|要不我|我上去|我在家|拿给你|需要我|喊一声",
    "我妈会|我包了|我们去|给您送|我分你|告诉我|我看看|我给你|顺路送|送下去|我过去|联系我|我愿意|可以搭|顺手帮",
    "我干过|顺便带|我给您|带过去|我退休|给你带|带过来|我下来|带给你|要搬的|给你打|可以代|直接说|我学过|我有空",
    "我顺路|我有车|可以捎|我过来|我开车|顺手带|交给我|可以教|我上来|我试试|我爸能|免费剪|我们能|直接来|可以陪",
    "拿下来|教大家|送到你家|我马上来|送到楼下|我放门口|要打印的|喊一嗓子|免费辅导|我今天在|可以上门|送到门口",
    "我是护士|我马上下|打我电话|我现在在|我正好在|我有梯子|我是电工|我们可以|要不要我|我在屋里|直接上来",
    "打个招呼|我力气大|我老公会|我在楼下|随叫随到",
    "call我|i can|i could|i'll|ill|i will|i'd do|we can|we could|we'll|i am able|let me|i'm happy|happy to",
    "glad to|i'm free|i am free|can do|can help|can drop|can bring|can give|can lend|can take|can spare",
    "can pick|can run|can drive|can fix|will do|will bring|will drop|give me a shout|shout|shout me|dm me|dm",
    "message me|text me|pm me|inbox me|inbox|knock|ring the bell|ring me|buzz|chap|chap ma door|call me",
    "ping me|hmu|let me know|lmk|just ask|no charge|no bother|any time|anytime|my treat|free of charge|offer",
    "offering|giving lessons|my services|need a hand with|needs a hand|msg|omw|i dey|i'm in|make i|can sew",
    "can get|can try|can pop|im free|pls ask|whatsapp|i'm here|can walk|can come|can make|can look|just say",
    "reach me|i'm home|will lend|will help|will take|just text|can share|can print|will give|just call",
    "will come|can watch|can teach|volunteer|no payment|please ask|i'd gladly|contact me|coming now",
    "i'm around|can collect|can deliver|volunteering|just message|will deliver|delighted to",
  ],
  /** I am going; anything for you? */
  errand: [
    "去趟|我去超市|去超市|去药店|去医院|去买菜|回来的路上|出门|出去|顺路|要带|带点|带什么|带啥|要捎|去买|返嚟",
    "落楼|带回|跑腿|能捎|路过|捎点|能带|经过|凑单|要啥|我要去|下楼买|去接娃|去山姆|去宜家|带上来|今晚去",
    "去机场|报给我|带东西|骑车去|下楼拿|回乡下|现在去|去银行|谁一起|下楼扔|去公园|开车去|去盒马|去公司|一起带",
    "去菜鸟|要买的|扔垃圾|去市区|可以带|去菜场|去车站|明天去|去学校|要下楼|下楼取|下午去|去配药|马上去|明早去",
    "可以代|跑一趟|去邮局|可以捎|顺手带|我下楼|周末去|要什么|回老家|去一趟|开车回|倒垃圾|去驿站|顺便可以",
    "我在药店|回来路上|人在外面|去拿快递|我在超市|单子发我|一会儿去|去火车站|我在外面|我在医院|下班路上",
    "可以顺便|谁要一起|帮大家带|我在菜场",
    "go to the shop|going to the shop|going to the shops|at the shop|at costco|at tesco|at aldi|at lidl",
    "doing a run|doing a tip run|tip run|shop run|costco run|ikea run|popping to|heading to|nipping to",
    "anyone need anything|need anything|want anything|driving to|driving into|going into town|in aldi|at ntuc",
    "at ikea|in lidl|in tesco|in costco|at target|running to|popping out|costco trip|heading out|pharmacy run",
    "going to ikea|shopping list|ordering from|going to lidl|bring anything|going to costco|supermarket run",
  ],
  /** Run out, nowhere to be had. */
  lack: [
    "没了|没有了|用完|吃完|用光|喝光|断了|断货|买不到|抢不到|配不到|借不到|租不到|没货|缺货|售罄|跑遍",
    "跑了几家|都没有|都关|关门了|没买到|见底|快没|不够|空了|是空的|断顿|揭不开|断粮|全关|断网|没盐|卖光|没奶",
    "没到|呒没|吃光|卖完|断水|空空|没剩|饿着|空瓶|光了|抢完|没米|忘买|没菜|空的|关门|没药|没水|只剩|光光|关了",
    "无货|就剩|没钱|木有|停运|抢空|已关|打烊|没卖|用尽|翻遍|告罄|喝完|没油|没备|没车|快断|断药|我没|收摊",
    "买勿着|请不到|超市没|没得了|冇人有|不开门|啥也没|没吃的|超市关|还没发|家里没|忘了买|快递停|没领到|快递卡",
    "没发货|下班了|冰箱空|忘记带|没有啦|短一截|跑断腿|没抢着|药店没|啥都没|屋里没|没找到|找不到|米缸空|买不着",
    "断奶粉|还没送|没送到|我家没|找不着|没找着|没饭吃|瓶子空|罐子空|最后一|叫不到|药店关|不送货|没有卖|进不来",
    "还没来|没准备|打不到|没抢到|剩最后|药店都没|我们没有|问了一圈|没有多的|一个都没|跑了三家|一滴都没",
    "家里都没|白跑一趟|翻箱倒柜|送不进来|跑了两家|一片都没|没来得及|供不应求|快递还没|还在路上|什么都没",
    "一个没有",
    "ran out|run out|running out|running low|out of|all out|sold out|none left|no more|nowhere|can't find",
    "cant find|cannot find|couldn't find|can't get|cant get|unable|shops shut|shop's shut|shops are shut",
    "shops closed|shop closed|all closed|closed already|hasn't arrived|hasn't been delivered|not arrived",
    "not come|down to last|last one|last tin|nothing in|nothing left|haven't got|havent got|don't have",
    "dont have|didn't have|own no|owns no|got no|forgot the|empty|is finish|got over|finished|gone missing",
    "low on|used up|is over|not one|delayed|missing|i'm out|runs out|no stock|fresh out|exhausted|we're out",
    "shop shut|don finish|cannot get|nearly out|closed now|haven't any|unavailable|not getting|finish liao",
    "closed today|couldn't get|pharmacy shut|running short|not available|finish already|completely out",
    "nothing's open|chemist closed|looked everywhere",
  ],
  /** Broken, stuck, lost. */
  broken: [
    "坏了|碎了|裂|炸了|罢工|报废|冒烟|糊味|丢了|弄丢|忘带|忘了|没带|停了|漏水|漏了|渗水|爆了|堵了|断电|停电",
    "停水|停气|跳闸|卡住|卡死|反水|没电|锁外|关外|进不去|打不开|拧不开|修不好|不工作|没反应|不亮|不转|不制冷",
    "不热|嘟嘟|掉了|脱落|散架|瘪了|爆胎|没气|撕了|落在|折了|缩水|破了|断网|垮了|掉到|歇了|打翻|洒了|熄火|返味",
    "电闸|锈死|糊了|拧断|删了|蓝屏|跑了|不冷|瘪掉|生虫|停暖|坏脱|发烫|霉了|趴窝|炸开|失效|弄脏|黑屏|挂了|火花",
    "臭味|完蛋|烫得|弄坏|变形|生锈|漏气|摔坏|弯了|湿透|不灵|掉链|被锁|不通|漏电|亏电|飞了|短路|坏的|塌了|卡带",
    "锁死|倒了|反锁|失灵|抛锚|报销|断线|飞走|老化|发霉|摔碎|勿动|烂了|报警|焦味|水漫|翻了|唔得|臭了|跌咗|滴水",
    "漏雨|长虫|鞋底|烧干|没影|焦了|刮花|走丢|坏掉|堵住|泡水|故障|不响|瘫痪|瘫了|堵得|歪了|冒泡|落了|淹了|水淹",
    "打碎|松了|滴答|烧糊|进水|烧焦|跑丢|压断|烧了|不认|锁坏|卡了|又坏|被偷|漏风|淹水|死机|网断|散了|泡了|唔郁",
    "掉漆|泼了|毛病|没网|锁在|没劲|堵死|卡纸|喷出来|玻璃碎|掉进去|冒火星|不能用|出不去|有问题|塌下来|倒下来",
    "往外冒|钥匙落|推不上|动不了|拧不紧|拉链卡|拉链坏|掉下来|点不着|没水了|不见了|不能开|关不上|没声音|牺牲了",
    "连不上|停热水|眼镜碎|锁上了|忘记带|没信号|没暖气|不走了|漫出来|密码忘|掉下去|一直滴|转不动|链子掉|没热水",
    "打不着|有老鼠|转不了|修不了|出不来|钥匙丢|开不开|拔不出|跑不动|门被风|镜腿断|掉马桶|水没了|门带上|用不了",
    "滴滴叫|有蟑螂|不动了|嗡嗡响|进不了|开不了|一直叫|跑出去|落家里|钥匙断|关不掉|水管爆|扣子掉|搞不定|走不了",
    "钥匙忘|弄不了|不出声|不制热|一直响|拧不动|出问题|保险丝|掉水里|马桶堵|不能动|被拿走了|拿不出来|漏到楼下",
    "不听使唤",
    "broke|broken|broke down|packed in|packed up|gave up|given up|gave up the ghost|died|dead|dying|carked",
    "stuck|lost|forgot|forgotten|left my|left the|leak|leaking|leaks|flooded|flood|flooding|blocked|jammed",
    "seized|snapped|smashed|cracked|burst|tripped|locked out|locked myself|power cut|no power|no water",
    "no heating|no hot water|stopped working|not working|won't start|wont start|won't turn|won't open",
    "doesn't work|doesn't open|on the blink|on the fritz|kaput|conked|conked out|failed|busted|fallen off",
    "fell off|came off|punctured|puncture|flat tyre|flat tire|flat battery|dropped my|spilled|spilt|tore|torn",
    "trips|blown|burnt|froze|choked|leaked|frozen|ripped|spoilt|faulty|outage|beeping|spoiled|crashed",
    "overflow|sparking|blackout|dripping|gave out|tripping|has gone|gave way|misplaced|shattered|breakdown",
    "given out|collapsed|knackered|overheated|overflowed|overflowing|has stopped|isnt working|just stopped",
    "breaking down|isn't working|aren't working|not functioning",
  ],
  /** Ill or hurt. */
  sick: [
    "发烧|发热|高烧|低烧|烧到|烧起来|咳|咳嗽|吐|拉肚子|拉稀|疼|痛|阳了|感冒|过敏|肿|痒|起疹|风团|哮喘|化疗",
    "手术|开刀|复诊|住院|出院|骨折|扭|崴|摔|烫|流血|出血|割破|晕|喘|糖尿病|高血压|胃|头疼|嗓子|鼻涕|鼻塞|月子",
    "坐月子|怀孕|孕妇|鼻血|体温|堵奶|轮椅|拐杖|发抖|牙龈|羊水|待产|水泡|中暑|疹子|拉伤|鼻炎|血糖|迷糊|着凉",
    "起泡|发炎|擦伤|虚脱|喉咙|擦破|手抖|拆线|热度|卧床|病了|破皮|麻了|哭闹|涨奶|智齿|撞到|近视|被咬|手麻|缝了",
    "蹭破|呛奶|甲流|扎到|寒热|痔疮|眼花|中招|石膏|氧气|拄拐|老花|产妇|喷嚏|抽搐|受伤|烧伤|气管|风湿|水痘|红疹",
    "患者|生病|不适|惊厥|吃坏|癫痫|吃药|病危|输液|冻着|发冷|割手|阳性|要生|哺乳|见红|伤员|确诊|咽喉|心慌|上火",
    "失眠|制氧|心梗|手断|跌倒|跌了|伤口|阳人|头昏|中风|换药|蜂蜇|流感|血流|心脏|切到|急诊|拔牙|昏沉|腰椎|看病",
    "产后|例假|割了|抑郁|血压|鱼刺|腰酸|瘫痪|便秘|伤到|怕冷|砸到|宫缩|脑梗|落枕|康复|神志|雾化|术后|配药|耳背",
    "痱子|透析|扎手|血氧|黄疸|流产|胸闷|烧了|抽筋|膝盖|狗咬|新冠|猫抓|滑倒|烧得|划了|病人|湿疹|发病|青了|刚生",
    "腿断|磕破|恶心|骨裂|换牙|在医院|老毛病|打摆子|白内障|一直哭|送医院|孕晚期|吃不下|拉了一|降压药|止不住",
    "吞刀片|起不来|四十度|不退烧|慢性病|扁桃体|救心丸|胸口闷|尿不出|预产期|不对劲|站不住|降糖药|躺床上|腰不好",
    "看医生|胰岛素|难受得|没力气|睡不着|羊癫疯|剖腹产|鼻子堵|大姨妈|不吃奶|蚊子咬|帕金森|阑尾炎|退烧药|腰闪了",
    "脑溢血|不舒服|没精神|烧糊涂|热射病|进医院|两条杠|乳腺炎|看不见了|鼻子不通|硝酸甘油|姨妈来了|走不了路",
    "滑了一跤|透不过气|起唔到身|腿脚不好|去医院看|爬不起来|天旋地转|动不了了|哭了一夜|三十九度|站不起来",
    "全家都阳|食物中毒|三十八度|爬勿起来|腿脚不便|老年痴呆|瘫在床上",
    "fever|temp|temperature|cough|coughing|vomit|vomiting|throwing up|been sick|sick|ill|poorly|unwell|pain",
    "sore|allergic|allergy|rash|hives|asthma|surgery|operation|chemo|hospital|discharged|plaster|in a cast",
    "broke his|broke her|broke my|ankle|knee|hip|done my back|my back|bad back|sprained|fell|fall|bleeding",
    "burn|burnt|dizzy|breath|covid|flu|migraine|period|pregnant|labour|labor|tested positive|tested +",
    "positive|isolation|diabetic|swollen|toothache|nausea|keep anything down|nits|hurt|ache|aches|hurts|croup",
    "agony|colic|puked|dengue|cramps|vomits|hoarse|reflux|gastro|vomited|typhoid|hurting|injured|colicky",
    "malaria|sneezing|headache|feverish|teething|sniffles|norovirus|heartburn|bedridden|diarrhoea|painkiller",
    "chickenpox|tonsillitis|painkillers|conjunctivitis",
  ],
  /** Children, elders, those at home. */
  kin: [
    "孩子|小孩|宝宝|娃|小囡|囡囡|囡|女儿|儿子|小朋友|孙子|孙女|婴儿|新生儿|老人|老人家|老头|老太|老伴|老公",
    "老婆|爸|妈|我爸|我妈|爷爷|奶奶|外公|外婆|婆婆|公公|丈母娘|岳父|阿婆|阿公|阿嫲|阿爷|爱人|室友|我弟|我妹",
    "我哥|我姐|小鬼|儿媳|堂弟|中考|表姐|阿弟|阿妹|妹妹|细路|我奶|侄子|二宝|阿伯|高三|爷奶|外孙|弟弟|姑娘|哥哥",
    "男孩|堂妹|保姆|丈人|我爷|孩儿|新妇|老娘|嘎嘎|表妹|父母|表哥|老伯|姑姑|侄女|伯伯|合租|小辈|小人|神兽|俺娘",
    "孩纸|阿奶|阿爹|丈母|舅舅|家公|女孩|闺女|姥爷|大姨|丫头|小子|表弟|老爹|子女|月嫂|小姨|父亲|伯母|女婿|媳妇",
    "考生|个女|太太|大伯|老小|母亲|家人|大宝|宝贝|家属|同屋|全家|姥姥|满月|我女|姑父|护工|外甥|俺爹|初中生",
    "老两口|男朋友|家里人|老爷子|我对象|那口子|小夫妻|育儿嫂|钟点工|阿拉爷|小学生|夫妻俩|小家伙|八十岁|小两口",
    "老爷叔|小毛头|女朋友|两口子|阿姨带|老阿姨|老年人|我先生|九十岁|双胞胎|一家四口|一家三口|我家那位",
    "kid|kids|child|children|baby|babies|newborn|toddler|twins|son|daughter|little one|lo|wean|wee lad",
    "wee lass|wee one|bairn|boy|girl|mum|mom|mum's|mother|dad|dad's|father|da|ma|granny|grandma|grandad",
    "grandpa|nan|nana|gran|wife|husband|hubby|partner|mil|fil|in-law|in-laws|mother-in-law|father in law",
    "mother in law|sister|brother|flatmate|roommate|helper|carer|elderly|old man|old lady|bub|mam|mama|aunt",
    "teen|beta|twin|papa|mummy|kiddo|niece|daddy|teens|aunty|mammy|mommy|pikin|cousin|eldest|godson|nephew",
    "auntie|infant|kiddie|infants|parents|bachcha|grandson|youngest|triplets|teenager|toddlers|youngster",
    "grandkids|teenagers|grandchild|granddaughter|grandchildren",
  ],
  /** Animals. */
  pet: [
    "猫|狗|狗狗|猫咪|兔子|鹦鹉|仓鼠|乌龟|金鱼|遛狗|柯基|绝育|跳蚤|三花|母鸡|毛孩|鸽子|二哈|金毛|鱼缸|发情",
    "小鱼|拴绳|麻雀|宠物|松鼠|喂鱼|小兔|桑叶|锦鲤|尿垫|铲屎|柴犬|鸟笼|兽医|兔粮|泰迪|鸭子|哈士奇|航空箱",
    "大型犬|热带鱼|小型犬|孔雀鱼|牵引绳|捡了只|打疫苗|蚕宝宝|狂犬疫苗|捡到一只",
    "cat|dog|puppy|kitten|rabbit|bun|hamster|parrot|budgie|goldfish|chooks|hens|guinea pig|pet|pets|vet|pug",
    "pup|pups|dogs|cats|bunny|kitty|stray|husky|tabby|ferret|strays|beagle|kittens|chicken|budgies|puppies",
    "kitties|spaniel|gerbils|rabbits|labrador|hamsters|greyhound",
  ],
  /** Alone, away, not able to. */
  unable: [
    "一个人|独居|一人|自己一个|没人|身边没|没小辈|不在身边|不在家|在外地|出差|回不去|赶不回|走不开|脱不开身",
    "在单位|上班|加班|值班|请不到假|隔离|下不了床|下不了楼|走不动|不会弄|不识字|看不清|我一个|外地|手残|怕怕",
    "怕黑|上课|唔敢|没空|封楼|出国|开工|上学|怕摔|开会|不会|夜班|怕狗|封控|请假|居家|年老|通宵|封了|吓死|堵车",
    "不便|耳背|害怕|不懂|恐高|没车|不敢|勿会|唔识|字太小|站不稳|拖不动|扛不动|在公司|老花眼|年纪大|下不去",
    "赶不到|出不去|来不及|抬不动|赶不上|抬不起|动不了|摸不到|挪不动|推不动|拎不动|回不来|离不开|没有车|够不着",
    "在方舱|耳朵背|我不在|没时间|挂不上|在路上|搬不动|在老家|出不了|去不了|拿不了|在国外|回不了|在外面|够不到",
    "没力气|人不在|只有我|出远门|举不起|在外头|弄不来|搞不清|困住了|走不了|看不见|听不清|抱着娃|上早班|来不了",
    "弄不了|拿不动|抬唔郁|没大人|都不在|一只手|拧不动|听不见|爬不动|下不来|撬不开|弯不下|不能动|抱不动|过不去",
    "一个女的|家里就我|忙不过来|就我自己|不能弯腰|堵在高架|上不了楼|耳朵不好|腾不出手|儿子不在|上了年纪",
    "腿脚不好|抱着孩子|老公不在|家里只有|不能开车|自己在家|起不来床|一个女生|眼睛不好|回老家了",
    "alone|by myself|on my own|by herself|by himself|on her own|on his own|lives alone|home alone",
    "stuck at work|at work|at the office|away|abroad|overseas|on shift|night shift|can't leave|cant leave",
    "can't get out|housebound|isolating|quarantine|don't drive|can't drive|no car|can't carry|can't lift",
    "can't reach|too short|can't see|can't read|at 8|beats me|beyond me|can't manage|not in|cant go|on call",
    "can't go|on leave|not home|stuck at|nobody in|too heavy|cannot go|unable to|on nights|can't bend",
    "single dad|single mom|no licence|cant reach|travelling|on holiday|can't walk|can't come|nobody else",
    "can't stand|cannot lift|in meetings|nobody home|can't climb|stuck inside|working late|running late",
    "cannot manage",
  ],
  /** Money. */
  price: [
    "多少钱|价格|贵|便宜|便宜卖|元|块钱|块|团购|团|拼单|卖|出售|转让|转卖|二手|收购|收费|报价|付费|有偿|红包",
    "工钱|代购|优惠|打折|包邮|¥|出个|议价|转租|秒杀|多钱|满减|实惠|付款|可谈|理财|租房|定金|厂家|清仓|开业",
    "短租|学费|兼职|出租|中介|租金|退款|月薪|回收|出掉|分摊|划算|充值|招聘|月租|小刀|特价|起送|求购|砍价|分期",
    "贷款|原价|月嫂|发票|转账|现金|接单|低价|工资|批发|咸鱼|押金|铜钿|办卡|平摊|钞票|转手|新店|讲价|下单|半价",
    "促销|闲鱼|费用|价钱|几钿|运费|房租|合租|高价|凑单|招人|微信转|性价比|出一台|出闲置|会员卡|补习班|钟点工",
    "收一台|收一个|打八折|收款码|成本价|出一个|支付宝|人民币|直播间|一口价|市场价|打五折|出一辆|押一付",
    "价高者得|买一送一",
    "£|$|€|price|cost|costs|cheap|expensive|sell|selling|sold|sale|for sale|buy|buying|pay|paid|payment|quid",
    "bucks|each|ono|nearest offer|offers over|venmo|paynow|upi|gpay|bargain|discount|deal|cash|money|fee",
    "charge|rent|rental|sublet|subletting|deposit|tickets|per month|per hour|rs|wts|inr|pcm|sgd|euro|nego",
    "rate|sells|euros|quote|fiver|pound|lease|cents|rented|hourly|paypal|pounds|dollar|quotes|rupees|seller",
    "tenner|tenant|paying|offers|renting|prepaid|tenants|revolut|dollars|invoice|reduced|estimate|negotiable",
    "marketplace",
  ],
  /** Asked to know, not to have. */
  know: [
    "知道|晓得|了解|推荐|哪里买|哪里有|哪儿|在哪|哪里|怎么|怎样|如何|点样|咋|为什么|为啥|什么时候|几时|几点",
    "多久|是不是|听说|据说|问一下|求问|想问|咨询|靠谱|好用吗|好吃吗|有用吗|管用吗|怎么样|有什么区别|区别",
    "合适吗|正常吗|要不要紧|什么牌子|哪个牌子|联系方式|电话是|哪样|啥事|几号|安利|问问|求解|真假|求教|哪款",
    "是否|请教|啥子|点去|地址|小白|几月|避雷|多远|么样|哪种|攻略|是啥|哪能|边度|型号|哪边|去哪|问下|啥时|听讲",
    "几天|你家也|弱弱问|谁用过|微信推|求科普|用过的|什么牌|哪个好|值不值|是什么|好不好|能用吗|该不该|贵不贵",
    "就我家|啥意思|会不会|吃过的|哪家好|有用没|啥情况|大家都|正常伐|真的吗|啥辰光|开门吗|能吃吗|开着吗|啥牌子",
    "问一声|有人用过|什么原因|可以吃吗|需不需要|哪个医院|只有我家|要不要打|哪家医院|电话号码|科普一下",
    "能不能喝|大家家里|什么情况|有什么好|什么意思|大家觉得|能不能吃|电话多少|有没有用|真的假的|停电了吗",
    "know|knows|anyone know|anybody know|recommend|recommendation|recommendations|suggest|suggestions|advice",
    "tips|thoughts|where|where's|how|how's|how do|how much|how long|how many|why|when|what|what's|which|is it",
    "are they|does it|do they|should i|shall i|anyone else|anybody else|anybody else's|anyone tried|heard",
    "opinion|opinions|worth|opening hours|open today|open now|number for|contact of|contact for|a good",
    "any good|normal|supposed to|recs|hows|query|whats|opens|legit|closes|is the|when's|who to|who do|review",
    "decent|are we|only me|trusted|is that|is this|confirm|reviews|updates|inquiry|are the|curious|reliable",
    "any idea|any news|who's the|anyone use|any update|anyone had|did anyone|anyone see|anyone ever",
    "anyone used|recommended|anyone seen|anyone hear|information|recommending|anyone else's|any experience",
    "experience with",
  ],
  /** It was. */
  past: [
    "昨天|前天|前两天|上次|上周|上个月|去年|之前|以前|那天|刚才|早上|当年|小时候|小辰光|曾经|上回|那年|年轻时",
    "昨晚|送过|昨日|想起|老早|有回|试过|上午|今早|往年|原来|那时|当天|从前|早年|当时|去过|用过|早就|前年|过了",
    "有次|有过|吃过|刚刚|历史|那次|借过|问过|小时|那会|见过|买过|过去|先前|昨夜|当初|早已|啱先|啱啱|回忆|昨儿",
    "来过|十年前|前一阵|第一次|头一回|刚搬来|一开始|老底子|三年前|疫情时|前几天|还记得|上一次|上礼拜|记得那",
    "上个礼拜",
    "yesterday|last night|last week|last month|last year|ago|used to|back in|when i was|once|the other day",
    "previously|earlier|remember when|were|was|had|in 2020|did|went|gave|came|ate|saw|yest|found|didn't",
    "bought|wasn't|grew up|brought|weren't|just now|couldn't|happened|has been|borrowed|way back|ended up",
    "previous|recently|back when|back then|have been|last nite|i've been|last time|would have|could have",
    "been there|years back|i remember|last sunday|in lockdown|last spring|should have|last summer|last friday",
    "last winter|last weekend|last tuesday|this morning|remember the|last evening|remember that",
    "last christmas|during lockdown",
  ],
  /** It came, it is settled. */
  done: [
    "收到|拿到|到手|已收|取到|领到|送到|到了|到家|搞定|解决|好了|弄好|修好|装好|换好|找到|买到|借到|用上了",
    "用好|不用了|不需要|不用送|不麻烦|够了|够用|有了|不必|取消|算了|退烧了|好多了|吃上了|喝上了|睡着了|有啦",
    "唔使|用上|撤回|足够|完成|覅了|好转|喝上|睡了|作废|划掉|撤了|已拿|已领|完事|通了|忽略|吃上|够啦|已取",
    "来电了|找着了|拿着了|不哭了|寻着了|不用啦|有着落|买着了|借着了|好起来|勿要了|门开了|满血复活|不用麻烦",
    "舒服多了",
    "received|got it|got them|got my|got mine|arrived|collected|picked up|sorted|solved|found|found one",
    "all good|no longer|no need|not needed|nvm|nevermind|never mind|cancel|disregard|ignore|fixed|managed",
    "problem solved|all sorted|done|delivered|safe now|is home|turned up|worked a treat|did the trick",
    "works perfectly|fits perfectly|she loves it|he loves it|slept|fits|mended|got in|we got|all set|back on",
    "finally|reached|got one|settled|covered|got the|rescued|up nepa|it came|it works|canceled|repaired",
    "got here|just got|has come|got home|reunited|resolved|got some|came back|cancelled|came home|back safe",
    "recovered|showed up|he's home|got there|home safe|he's back|she's home|she's back|is working|got enough",
    "we're good|came today|dropped it|dropped off|working now|works great|it's working|power's back",
    "working again",
  ],
  /** Given away, taken. */
  gone: [
    "送完|发完|分完|没了|被拿走|被领走|有人要了|有主|有主了|送出|借出去|已送|已借|抢光|领光|空坛|都拿走|拿完",
    "全送|送走|秒没|抢完|领完|清空|已出|吃光|已给|拿光|发光|送光|分光|分掉了|被借走|已被领|已取走|被预定",
    "送人了|有下家|已有人|给人了|被领养|来晚了|借走了|没货了|送掉了|给完了|都有人|有人拿走|一抢而空|有人定了",
    "找到新家|有人拿了|给出去了|找到主人|晚了一步|没有了哦|有人领养",
    "gone|all gone|taken|claimed|spoken for|promised|pending|no longer available|has a home|rehomed",
    "snapped up|given away|went to|went in|out of stock|last one's gone|bagged|nabbed|all out|on hold",
    "reserved|vanished|lent out|too late|given to|all eaten|wiped out|went fast|given out|none left|gave away",
    "been given|gave it to|closed now|home found|unavailable|found homes|given it to|disappeared|cleaned out",
    "have a taker|no longer up|already lent|gave it away|nothing left|found a home|finished now|given it away",
    "already given|not available|all collected|found a taker|been collected|collected thanks",
    "already collected",
  ],
  /** Back with its owner. */
  returned: [
    "还了|还给|归还|还好了|送回|还回|还你|放回|挂回|物归原主|完璧归赵|还到|奉还|来还|退还|交还|归位|还侬|还拨",
    "还来|物归|送还|还您|还清|还挂|已还|还东西|原样还|洗好还|还掉了|已经还|拿回来|洗干净还|用完了还",
    "returned|back with|gave back|given back|brought back|put back|popped back|back in your|back on your",
    "back at|dropped back|is back|all back|now back|left your|to return|give back|it's back|returning",
    "sent back|bring back|safely back|put it back|back to you|popped your|handed back|sent it back",
    "gave it back|dropped your|bringing back|taken it back|bring it back|handed it back|will return it",
    "i'll return it|popped it back|dropped it back|brought it back|back behind your|bringing it back",
    "back outside your|popped it through",
  ],
  /** Thanks. */
  thanks: [
    "谢谢|感谢|多谢|谢了|谢啦|辛苦|感恩|谢谢你|谢谢大家|大方|爱你|点赞|心善|鞠躬|真好|比心|表扬|善良|记着",
    "致谢|锦旗|感激|恩人|太暖|贵人|抱拳|救星|给力|谢过|雷锋|感动|大气|么么哒|好邻居|救了我|改天请你|回头请你",
    "救我狗命|帮了大忙|救我一命|真是好人|雪中送炭|麻烦你了",
    "thank|thanks|thank you|ta|cheers|tysm|thx|bless|appreciate|legend|star|angel|much obliged|u r the best",
    "you're the best|tks|tyvm|hero|thks|champ|merci|thanx|kamsia|heroes|thanku|legends|obliged|good one",
    "you rock|champion|nice one|thankful|kindness|generous|well done|gratitude|so grateful|grateful to",
    "grateful for|stay blessed|very grateful|you're amazing|much appreciated|forever grateful",
    "absolute lifesaver",
  ],
  /** I take it. */
  mine: [
    "我要|我要了|给我留|留给我|帮我留|我来拿|我去拿|我来取|我去取|马上来|马上下来|这就来|算我|加我|加一",
    "我也要|我也|要的|我家要|预定|预订|房号|我拿|我先|要要|都要|想试|几楼|带我|想吃|全要|要个|同要|来也|包圆",
    "排队|包了|归我|预留|俺要|同求|我爱|拨我|我可|报名|排个|占位|我排|要啊|我行|来啦|要得|举手|排我|排号|我订",
    "想拿|我接|要额|嚟紧|我领|要了|想领|占座|哪栋|我收|哪层|我的|想养|门牌|留我|冲了|心动|感兴趣|我认领",
    "要一点|有兴趣|带上我|几号楼|要两份|在哪拿|还在不|给我一|马上到|我需要|敲门了|还有伐|我来搬|我想要|也要一",
    "报个名|我来接|也给我|给我吧|还有吗|要一只|都拿走|算上我|怎么拿|我定了|还在吗|我来一|蹲到了|我能要|阿拉要",
    "我去接|占个位|我第一|留一个|留一份|排第二|要一盒|已出发|在下楼|我到了|还有不|要一份|能给我|要两个|都给我",
    "出发了|要一个|马上下楼|在路上了|已经下楼|我来认领|几点来拿|来了来了|我下楼拿|到门口了|到楼下了|可以给我",
    "我下来拿|在门口了|我家需要|我下班来|马上过来|我过来拿|我等会来",
    "mine|mine please|i'll take|ill take|yes please|me please|me|me too|count me|dibs|i want|i'd love|put me",
    "i'll have|interested|can i have|could i have|may i have|save me|keep me|hold it|reserve|hand up",
    "on my way down|coming down|be right over|i'll come|omw|otw|keen|bagsy|chope|i wan|im in|i'm in|id take",
    "in line|shotgun|yes pls|claiming|i'd have|keep one|hands up|any left|come now|ill grab|i'd take|i'd like",
    "love one|put aside|taking it|will take|we'd take|we'd love|coming up|i'll grab|over here|love some",
    "we'll take|coming now|we'll have|still there|next please|gladly take|still going|coming over",
    "will collect|running down|i'll collect|happy to take|still available",
  ],
  /** Yes. */
  sure: [
    "可以|行|好的|好嘞|没问题|要得|系啊|好哒|好额|恩恩|好啊|嗯呢|来三|好滴|好呀|明白|对的|妥了|小事|放心|随便",
    "是的|安排|当然|对呀|肯定|必须|一定|嗯嗯|好哦|小意思|好好好|尽管拿|知道了|妥妥的|晓得了|没毛病|收到收到",
    "没事没事",
    "ok|okay|sure|yes|yep|yeah|of course|no worries|deal|perfect|great|np|yw|ya|kk|fab|ofc|yup|yah|aye|defo",
    "okok|fine|okie|brill|noted|grand|surely|indeed|lovely|gladly|happily|totally|alright|amazing|welcome",
    "awesome|anytime|fabulous|pleasure|wonderful|certainly|excellent|brilliant|fantastic|absolutely",
    "marvellous|definitely",
  ],
  /** No. */
  not: [
    "不是|没有|不要|别|不会|不能|不行|不|没|未|唔|冇|勿会|勿要|勿来|勿好|木有|哪有",
    "not|don't|dont|doesn't|isn't|wasn't|can't|cant|cannot|won't|never|no|none|nothing|nobody|isnt|aint|ain't",
    "idk|nae|nah|dun|nope|wont|wasnt|hasnt|didnt|sadly|dunno|cannae|didn't|havent|hadn't|dinnae|doesnt|refuse",
    "hardly|hasn't|barely|aren't|couldnt|mustn't|haven't|weren't|needn't|nowhere|without|refused|neither",
    "couldn't|declined|shouldnt|nobody's|wouldn't|shouldn't|unfortunately",
  ],
  /** Laughter. */
  joke: [
    "哈哈|哈哈哈|笑死|嘿嘿|哈|呵呵|摸鱼|吐槽|男朋友|女朋友|😂|🤣|😅|😆|🐶|🙃|😭|嘻嘻|人才|绝了|讲笑|暴富|段子",
    "躺平|玩笑|笑到|逗你|嘎嘎|坐等|瓜子|真香|好笑|打脸|彩票|围观|社死|笑话|柠檬|智商|笑喷|逗比|搞笑|减肥|酸了",
    "吃瓜|凑热闹|老公送|小板凳|五百万|笑岔气|看热闹|我裂开|不要脸|骗你的|裂开了|想多了|想得美|求老公|笑不活",
    "不想上班|羡慕嫉妒",
    "hhh|233|lol|lmao|haha|hahaha|jk|kidding|joking|rofl|new knees|boyfriend|girlfriend|ha|joke|meme|hehe",
    "prank|jokes|funny|kekeke|patience|hahahaha|hilarious|will to live|time machine|sense of humour",
    "asking for a friend",
  ],
  /** Moods. */
  feel: [
    "气死|烦死|无语|受不了|服了|真是|太|好烦|难受|崩溃|谁懂|离谱|有病|哎哟|累瘫|热死|担心|丢人|天啊|寂寞|吓死",
    "老天|烦躁|坑死|好想|气炸|苦命|要疯|哎呦|心烦|好美|无聊|冻死|哎呀|心塞|委屈|点赞|开心|裂开|心疼|哭了|喜欢",
    "尴尬|吵死|高兴|想念|黑心|害怕|过分|缺德|冷死|孤独|泪目|温暖|妈呀|郁闷|我晕|想哭|作孽|气人|好累|吵到|爱了",
    "真香|心累|巴适|差评|避雷|累死|哭死|倒霉|后悔|怀念|可爱|啧啧|激动|困死|安逸|想家|厉害|吓煞|幸福|极品|好暖",
    "素质|羡慕|佩服|醉了|天哪|难过|伤心|我去|失望|治愈|嫉妒|麻了|扎心|吵得|感动|疯了|漂亮|恼火|烦人|奇葩|心碎",
    "火大|心酸|加油|投诉|紧张|吓一跳|凭什么|要死快|压力大|我的天|心态崩|够了够了|我也是醉|有完没完",
    "annoying|annoyed|fed up|sick of|ridiculous|disgrace|disgusting|hate|love|gutted|tired|exhausted|omg|ffs",
    "wtf|rant|shocking|typical|honestly|seriously|literally|wow|ugh|sad|smh|sian|chai|haiz|aiyo|angry|bored",
    "happy|proud|upset|oh no|awful|fuming|scared|wahala|lonely|buzzing|excited|worried|furious|chuffed",
    "terrible|horrible|stressed|shattered|nightmare|oh my god|knackered|had enough|overwhelmed|heartbroken",
    "disappointed|unbelievable|cant believe|unacceptable|can't believe|absolute joke",
  ],
  /** Announcements, the management. */
  notice: [
    "通知|公告|温馨提示|提醒|请各位|请大家|业主|居委|物业|居委会|物业费|登记|核酸|投票|接龙|报名|截止|活动",
    "会议|志愿者|小区|街道|社区|楼长|车牌|检修|暴雨|不得|挪车|转发|接种|预警|知悉|噪音|抄表|堵门|管家|晚会",
    "签字|问卷|限行|气象|不准|消毒|乱停|义卖|填写|义诊|封路|转自|填表|打药|发布|敬请|表决|统计|禁止|施工|值守",
    "抗原|讲座|群主|书记|签名|车主|主任|告知|消杀|体检|招募|公示|请勿|务必|群规|台风|灭蚊|停车费|所有人",
    "业委会|派出所|改群名|填一下|请回复|广场舞|读书会|请注意|请谅解|管理员|楼组长|跳蚤市场|注意安全|名额有限",
    "飞线充电|各位居民|垃圾分类|电梯停运|大件垃圾|清洗水箱|水箱清洗|消防通道|电梯维修|高空抛物|大家注意",
    "不便之处|电梯年检|维修基金",
    "notice|reminder|announcement|meeting|agm|committee|council|management|residents|residents are",
    "please note|vote|poll|petition|survey|sign up|event|rsvp|volunteers needed|volunteers|agenda",
    "mind your cars|wednesday|please be aware|fyi|heads up|psa|hoa|owners|beware|tenants|charity|join us",
    "bin day|planned|pls note|register|circular|landlord|deadline|important|scheduled|attention|roadworks",
    "caretaker|concierge|be careful|inspection|fire drill|newsletter|minutes of|all welcome|kindly note",
    "block party|maintenance|contractors|will be off|street party|registration|bin collection|service charge",
    "will be closed|please remember|everyone welcome|donations welcome|please be informed|neighbourhood watch",
  ],
  /** Others, elsewhere, said by somebody. */
  third: [
    "他们|人家|朋友|同事|同学|亲戚|隔壁小区|别的|对面|新闻|网上|抖音|微博|听我|他说|她说|有人说|他|她|转的",
    "我姑|主播|我姨|战友|那户|我舅|别个|博主|外人|那位|路人|网友|老外|老板|中介|老乡|都说|头条|明星|那家|传说",
    "某人|领导|房东|那人|它们|客户|网红|租客|闺蜜|伊拉|刷到|别人|热搜|听讲|那谁|那个人|小红书|物业说|医生说",
    "孩子说|前女友|老师说|我妈说|阿姨讲|有些人|前男友|隔壁楼|隔壁栋|保安说|陌生人|邻居说|听人讲|有人发|我表妹",
    "那男的|我爸说|有个人|有人问|老公说|专家说|老婆说|有的人|门卫说|居委说|隔壁群|公众号|阿姨说|电视上",
    "有个女的|后面那栋|老家那边|有个老太|看到一个|看到有人|有一个人|看见有人|有个男的",
    "they|them|he|she|his|her|my friend|my cousin|colleague|coworker|news|twitter|facebook|tiktok|read that",
    "told me|says|said|saw|apparently|someone said|other building|my brother|my sister|hes|shes|hers|he's",
    "their|a man|she's|police|theirs|a lady|i read|online|thinks|they've|my boss|my aunt|my mate|i heard",
    "a woman|told us|they're|reckons|tells me|was told|a friend|my uncle|some man|reported|that guy|this guy",
    "some guy|instagram|people who|some bloke|some idiot|my neighbor|some people|other block|across town",
    "the council|the landlord|my neighbour|according to|friend of mine",
  ],
  /** Heavy things from here to there. */
  move: [
    "搬|抬|扛|挪|拎|推|上楼|下楼|运|拉货|搬家|搬运|重物|爬楼|板车|装车|六楼|太重|好重|提水|出力|重得|很重",
    "大件|移动|太沉|五楼|卸货|货拉拉|没电梯|有力气|拉上去|电梯坏",
    "move|moving|carry|carrying|lift|lifting|shift|haul|lug|drag|push|upstairs|downstairs|heavy|up the stairs",
    "strong|muscles|strong men|load|bulky|hoist|piano|dolly|couch|loading|offload|trolley|wardrobe|mattress",
    "bring up|up to the|unloading|hand truck|sack truck|wheelbarrow|man with van|lift's broken|man with a van",
    "shifting house|fridge freezer|washing machine|down the stairs|flight of stairs",
  ],
  /** Going somewhere by car. */
  ride: [
    "拼车|顺风车|搭车|搭个|坐车|送我去|载|接送|开车|有车|空位|位置|座位|副驾|机场|火车站|高铁|车上|坐几|坐两",
    "坐三|坐四|航班|接站|能坐|皮卡|滴滴|货车|出发|代驾|油钱|虹桥|搭我|叫车|车费|送机|带人|接机|出租|飞机|摩托",
    "后排|送我|车空|送去|同行|空车|高速|校车|顺道|动车|七座|后座|打车|三轮|的士|有位|车主|蹭车|有去|地铁|火车",
    "班车|大巴|同路|捎人|司机|公交|打的|赶车|油费|顺风|公车|蹭个车|几点走|坐我车|两个位|一起走|网约车|回乡下",
    "去浦东|一个位|一起去|去医院|回上海|去市区|跟我车|回老家|送医院|顺路去|去车站|送一程|面包车|坐你车|三个位",
    "儿童座椅|带两个人|打不到车|送到医院|安全座椅|有顺路车|叫不到车",
    "ride|lift to|lift into|lift upto|need lift|drop me|carpool|seat|seats|airport|station|driving to",
    "driving down|heading to|going to|on the way|car space|van|flight|train|taxi|no cab|uber|grab car|ola|cab",
    "mrt|bolt|metro|okada|taxis|a lift|drop off|terminal|last bus|bus stop|drive me|get me to|passenger",
    "leaving at|pick me up|driving up|to hospital|heading into|driving back|room in my car|missed the bus",
    "room in the car",
  ],
  /** Looking after, taking in, waiting in. */
  care: [
    "照看|看娃|看孩子|看一会|带娃|带一会|照顾|陪|陪诊|陪护|遛|喂猫|喂狗|喂|铲屎|寄养|浇花|浇水|看门|守一下",
    "收快递|取快递|代取|拿快递|收一下|代收|签收|接孩子|接娃|接一下|搭伙|哄睡|抱娃|托管|关照|送餐|取件|送娃",
    "关灯|留意|看着|换水|看店|收养|关窗|代签|送饭|盯着|收留|收件|开窗|寄放|看家|冲奶|管饭|守着|看车|送药|问候",
    "带狗|寄存|照应|接放学|收衣服|敲个门|等开门|签一下|拿外卖|带宝宝|带孩子|看东西|带小孩|放冰箱|看小孩",
    "取一下|铲一下|拿一下|送口饭|等师傅|拿进去|等快递|开下门|收一收|敲敲门|看老人|送孩子|放你家|拿个快递",
    "敲门看看|取个快递|去看一眼|收个快递|接下孩子|拿下快递|家里留人",
    "babysit|babysitting|babysitter|watch my|mind my|mind the|minding|look after|sit with|keep an eye",
    "keep an eye out|walk the dog|walk my|walk|feed|feeding|water my|cat sit|dog sit|pet sit|take in|take him",
    "take her|parcel|package|collect my|check on|look in on|buzz them|let them in|let him in|sign for|wait in",
    "school run|pick him up|pick her up|company|stay with|keep my|sit for|courier|wait for|delivery|pop in on",
    "childcare|accompany|be in for|pick up my|dog walker|go with me|watch them|deliveries|checking on",
    "dog walking|water plants|pick up kids|come with me|let my dog out|watch the kids|let the plumber in",
  ],
  /** What hands can do. */
  fix: [
    "修|维修|安装|装一下|通下水|通马桶|换灯泡|接电|电工|水管|木工|开锁|缝|改裤脚|打印|复印|扫描|翻译|教|辅导",
    "补课|填表|念念|写|量血压|打针|换药|剪头|理发|通乐|打孔|打洞|贴膜|刷漆|挂画|拔罐|英文|针灸|换盆|拧开|搭电",
    "设置|讲题|换灯|正骨|补墙|挂号|抢票|艾灸|叫车|推车|补习|梳头|投屏|杀鸡|刮痧|按摩|重装|拍照|换锁|包扎|下载",
    "清洗|接线|拉闸|擦窗|打气|组装|念信|过电|抓猫|开瓶|剪枝|推拿|打车|打扫|陪练|拆线|扫码|检测|买票|化妆|补胎",
    "电钻|疏通|彩打|抢号|杀鱼|看电|磨刀|刷墙|剃头|充气|绑定|拖车|喂药|擦玻璃|织毛衣|打几张|改简历|开罐头",
    "看合同|剪刘海|测血糖|装系统|关总阀|打作业|看说明|磨剪刀|磨菜刀|装窗帘|打一针|理个发|弄电脑|剃胎毛|做衣服",
    "健康码|换电池|换轮胎|染头发|弄手机|剪指甲|剪视频|证件照|换拉链|量体温|通一下|皮搋子|路由器|付款码",
    "打胰岛素",
    "fix|repair|mend|install|assemble|plumber|electrician|handyman|handy|unblock|unclog|hang|drill holes",
    "print|printer|photocopy|scan|translate|tutor|teach|lesson|lessons|sew|sewing|alter|hem|fill in|fill out",
    "set up|figure out|jump start|jump leads|jumpstart|haircut|notary|sign my|diy|trim|math|fixed|maths|xerox",
    "wiring|it guy|stitch|fixing|put up|tailor|unlock|loosen|mending|ironing|witness|tighten|scanner|flatpack",
    "cut hair|mechanic|printing|laminate|tutoring|plumbing|tech help|proofread|flat pack|first aid|locksmith",
    "carpenter|laminator|technician|light bulb|open a jar|assembling|translation|change a tyre|change a bulb",
    "change the bulb|good with computers",
  ],
  /** Where things are handed over. */
  place: [
    "门口|楼下|大堂|大厅|架子|门把手|门卫|保安|岗亭|物业|快递柜|信箱|花坛|亭子|凉亭|楼道|单元门|鞋柜|台上",
    "东门|平台|车旁|广场|一楼|门岗|桌上|伞架|地垫|楼梯|沙坑|门外|天台|路口|桶里|北门|滑梯|围栏|门垫|窗口|阳台",
    "围墙|车库|后门|梯口|弄堂|底楼|篮子|村口|露台|驿站|楼底|菜鸟|正门|院门|脚垫|邮箱|丰巢|喷泉|前台|西门|南门",
    "大门|鞋架|楼顶|玄关|前门|地库|会所|车棚|居委|花园|树下|奶箱|筐里|中庭|门把|长椅|门房|窗台|健身角|电表箱",
    "防盗门|快递站|便利店|架空层|后备箱|垃圾房|箱子里|把手上|消防栓|电梯里|停车场|凳子上|值班室|自提点|地铁口",
    "游乐场|活动室|传达室|纸箱里|篮球场|管理室|挂把手|漂流角|挂门上|椅子上|垃圾站|回收箱|小卖部|快递架|公交站",
    "停车位|充电桩|服务中心|活动中心|健身器材|儿童乐园",
    "porch|doorstep|on the step|front door|back door|back gate|door|lobby|lift lobby|gate|guard|front desk",
    "reception|foyer|hallway|kerb|curb|curbside|outside|out front|mailbox|mailboxes|letterbox|bench|table",
    "stairwell|landing|bins|by the bins|by our gate|left of|fence|driveway|boot of|stoop|shed|verge|garage",
    "locker|carport|doormat|carpark|verandah|footpath|bin room|post box|security|car park|watchman|corridor",
    "pavement|mailroom|bus stop|entrance|bin store|shoe rack|staircase|void deck|gatehouse|on my step",
    "bike store|letter box|front step|parking lot|first floor|by the lift|on the wall|on the lawn",
    "ground floor|laundry room|by the lifts|on the drive|front garden|on the handle|under the mat",
    "concierge desk|bottom of stairs|under the plant pot",
  ],
  /** Now. */
  urgent: [
    "急|急急|急用|紧急|马上|立刻|赶紧|赶快|快|现在|今晚|今天|今朝|等着用|在线等|十分钟|半小时|明早|明天|凌晨",
    "今日|立马|宜家|半夜|速度|今儿|依家|速速|今夜|听日|明朝|饭前|这会|而家|速来|目前|睡前|晚上要|五分钟",
    "下午要|等不及|几分钟|等不了|一刻钟|火烧眉毛|来不及了",
    "urgent|urgently|asap|right now|now|quick|quickly|immediately|tonight|today|tomorrow|tmrw|tmr|emergency",
    "this minute|this evening|this morning|this afternoon|hurry|before tonight|in an hour|in half an hour",
    "by 5|by teatime|atm|sos|rush|soon|fast|arvo|crisis|tonite|at once|immediate|right away|this second",
    "before noon|last minute|at the moment|straight away|within an hour|in ten minutes|guests arriving",
    "within the hour|in the next hour",
  ],
  /** Life is at stake. */
  danger: [
    "救命|着火|起火|冒烟|浓烟|煤气味|煤气|燃气|没呼吸|没气|昏|晕倒|晕过去|倒在|倒地|不省人事|叫不醒|没反应",
    "没动静|抽搐|抽|口吐白沫|胸口|胸痛|胸闷|吐血|大出血|割腕|跳楼|不想活|轻生|活不下去|触电|溺水|掉进|卡在",
    "被困|电梯|打人|砍|刀|喘不上|喘不过|吞了|误食|嘴歪|说不清话|半边|发紫|了结|自杀|噎住|爬窗|走失|失踪|明火",
    "烧炭|被电|火光|电到|想死|坠楼|撬门|失火|农药|白车|黑烟|跟踪|火灾|中毒|跌低|休克|咳血|落水|窒息|爆炸|抢劫",
    "遗书|漏电|要命|塌了|车祸|消防|被撞|惊厥|病危|永别|尾随|惨叫|尖叫|手卡|家暴|头卡|报警|噎到|打架|心梗|口吐",
    "中风|瓦斯|失联|告别|火烧|火苗|捅了|早产|吞下|呛到|救人|小偷|危险|脑梗|入室|哭喊|喷血|地震|人命|卡喉|抢救",
    "墙倒|翻白眼|发大水|脸发青|没知觉|老鼠药|出事了|撞人了|心口疼|呼吸机|一地血|在天台|除颤仪|活够了|脸发白",
    "躺地上|冒冷汗|打孩子|好多血|心绞痛|打老婆|没意识|掉河里|没脉搏|救护车|来人啊|在楼顶|安眠药|全是烟|锁车里",
    "不如死|快来人|要生了|推不醒|不行了|水漫进|高空坠|倒下去|快不行|喊不应|心口痛|没心跳|倒下了|走丢了|厥过去",
    "出冷汗|脑溢血|嘴角歪|有人撬|羊水破|打不通|掉水里|嘴唇紫|喊不醒|躺在地上|手抬不起|一了百了|电话不接",
    "呼吸困难|孩子锁在|烧起来了|灯一直亮|敲门不应|血止不住|撑不下去|不接电话|没人应门|坐在窗台|井盖没了",
    "透不过气|人工呼吸|高空抛物|失去意识|一身冷汗|爬不起来|没有呼吸|人不见了|没人开门|起不来了|趴在地上",
    "站在窗台|心肺复苏|动不了了|联系不上|喝了洁厕|一氧化碳|撑不住了|心脏骤停|锁在车里|意识不清",
    "fire|smoke|gas|smell gas|unconscious|passed out|collapsed|not breathing|can't breathe|cant breathe",
    "struggling to breathe|choking|seizure|fitting|chest pain|chest|stroke|slurring|slurred|face drooping",
    "blood|overdose|overdosed|swallowed|pills|suicide|kill myself|end it|end it all|can't go on|electrocuted",
    "drowning|trapped|attacked|knife|stabbed|screaming|ambulance|999|911|995|000|112|unresponsive|won't wake",
    "wont wake|not waking|not moving|on the floor|fallen|can't get up|cant get up|no answer|hasn't answered",
    "blue|lips|turning blue|insulin|epipen|anaphyl|carbon monoxide|co alarm|aed|cpr|fits|hypo|defib|armed",
    "robber|flames|gasping|cardiac|fainted|burglar|foaming|exploded|left arm|intruder|collapse|poisoned",
    "break in|jump off|one side|no pulse|explosion|self harm|can't move|convulsing|convulsion|blacked out",
    "can't speak|shots fired|breaking in|anaphylaxis|knocked out|hurt myself|beating her|call police",
    "hitting her|heart attack|drank bleach|bleeding out|breaking into|burning smell|defibrillator",
    "not responding|isnt breathing|bleeding badly|isn't breathing|barely breathing|bleeding heavily",
    "stopped breathing",
  ],
  /** It is over, or never was. */
  over: [
    "虚惊|虚惊一场|没事了|已经|送医院了|醒了|稳定|脱离|扑灭|是假的|误报|演习|演练|测试|电视|电影|电视剧|小说",
    "剧|游戏|梦|辟谣|检修|误触|演员|弄错|彩排|试鸣|老早|女主|书里|灭了|段子|看错|漫画|课上|悬疑|退烧|主角",
    "谣言|唱歌|歌词|男主|假的|王者|假人|道具|误会|乌龙|导演|拍戏|模拟|平安|密室|科普|搞错|排练|吃鸡|国外",
    "动画片|人没事|网上看|外地的|救回来|恐怖片|出来了|救出来|没啥事|结果是|出院了|解决了|醒过来|人找到|回来了",
    "视频里|纪录片|急救课|其实是|缓过来|回家了|新闻里|没大事|新闻说|放心了|救过来|门开了|没大碍|找回来|找到了",
    "原来是|防空警报|急救培训|到医院了|消防来了|大家放心",
    "false alarm|all clear|is fine|is ok|is okay|they're ok|back home|put out|drill|test|practice|movie|film",
    "episode|series|novel|game|song|dream|gig|hoax|fake|prank|on tv|awake|rumour|all ok|stable|out now",
    "netflix|woke up|testing|concert|he's ok|is safe|safe now|on telly|all safe|all fine|home now|she's ok",
    "he's fine|halloween|fireworks|rehearsal|nightmare|discharged|fire's out|panic over|she's fine|just steam",
    "police came|nobody hurt|burnt toast|all is well|no one hurt|they're fine|out of danger|under control",
    "ambulance came|crisis averted|breathing again|nobody was hurt|home from hospital|back from hospital",
  ],
  /** Every day, any time. */
  habit: [
    "每天|每周|周末|随时|下班后|晚上|平时|一般|晚自习后|饭后|长期|每日|早晚|平常|整天|周六|每年|假期|每晚",
    "经常|总是|老是|一直|天天|全天|定期|日常|白天|睡前|每月|周日|都在家|星期六|礼拜六|每个月|礼拜天|工作日",
    "随叫随到",
    "every day|everyday|every week|weekends|evenings|after work|most days|usually|always|any day|afternoons",
    "mornings|sundays|saturdays|often|daily|weekly|fridays|all day|daytime|mondays|regular|all week|normally",
    "tuesdays|whenever|weekdays|after six|thursdays|wednesdays|every night|any morning|once a week",
    "most nights|any evening|every friday|every sunday|after school|twice a week|day or night|all the time",
    "every monday|every evening|every morning|day and night|every weekend|at the weekend|every saturday",
  ],
  /** You. */
  you: [
    "你|你们|你家|您|侬|乃|楼主|妹子|老板|亲爱的",
    "you|your|u|ur|yours|yourself|ye|ya|una|yer|urs|yous|youse|you'd|you'll|you've|urself|you're|yourselves",
  ],
  /** I, we. */
  i: [
    "我|我们|咱|俺|阿拉|小弟|本人|自家|小妹|老夫|老朽|在下",
    "i|i'm|im|my|we|us|our|we're|we are|myself|ive|i'd|we'd|i've|i'll|we'll|we've|me and|ourselves",
  ],
  /** For whoever needs it. */
  whoever: [
    "需要的|想要的|想吃的|想用的|想洗的|喜欢的|有需要的|有要的|有需要|要的人|要的|用得到的|用得着|用得上|缺的",
    "要不要|要吗|有人要|谁要|谁想要|谁想|需要吗|感兴趣|不嫌弃|尽管|谁没|中意|凡是|要不|要伐|要么|谁缺|阿要",
    "谁家没|爱吃的|想养的|谁家缺|啥人要|不介意|谁需要|养猫的|谁喜欢|有人缺|谁家要|有用的|谁家娃|想试的|要是谁",
    "喜欢就|独居的|哪家要|有意的|想看的|如果谁|用得到|有意者|有娃的|有兴趣|谁爱吃|不嫌旧|爱喝的|想学的|哪位要",
    "谁都行|养狗的|有困难|有缘人|谁家老人|需要可以|有老人的|谁都可以|谁家需要|谁家孩子|要是需要|要是有人",
    "有宝宝的|没抢到的|不方便的|有人需要|如果有人|有冇人要|谁家宝宝",
    "if anyone|if anybody|if someone|if somebody|if you need|if you want|if your|if you're stuck|if needed",
    "if wanted|if any use|if it's any|any use to|any use|whoever needs|whoever|anyone needs|anyone need",
    "anybody need|who needs|need one|need some|could use it|stuck for|someone with|somebody with|for anybody",
    "for anyone|if load|someone who|somebody who|whoever's kid|anyone alone|anyone who|anybody who|those who",
    "any kid|to anyone|of use to|useful to|feel free|if you're|if u need|if u want|if you are|useful for",
    "anyone that|if you like|if it helps|if anyone's|if you know|if you have|for someone|if required",
    "for somebody|anyone stuck|anyone short|anyone's kid|anyone moving|those in need|if you'd like",
    "someone needs|if interested|anyone elderly|in case anyone|somebody needs|anyone in need|people who need",
    "anybody in need|anyone isolating|anyone with kids|anyone struggling",
  ],
  /** Swearing. */
  rude: [
    "他妈|操|傻|滚|垃圾|骗子|丢你|弱智|黑心|我擦|锤子|闭嘴|你妈|诈骗|去死|废话|骗人|妈的|不要脸",
    "idiot|moron|bloody|damn|shit|fuck|fucking|crap|stupid|scam|liar|arse|git|scum|dumb|knob|clown|thief",
    "cheat|lying|crook|muppet|scammer|selfish|bollocks|scammers",
  ],
  /** Plans and wishes. */
  plan: [
    "打算|准备|想去|考虑|计划|明年|以后|将来|改天|会去|日后|想种|早晚|寒假|纠结|安排|想学|回头|愿望|万一|往后",
    "旅行|旅游|年后|假如|想换|自驾|中秋|明儿|约好|暑假|犹豫|意向|端午|后天|期待|未来|下次|要去|就要|听日|明朝",
    "过年|年前|国庆|想养|想报|元旦|下周|约个|预计|搭子|想开|年底|想装|五一|有意|即将|预约|订了|想着|想办|想搬",
    "哪天|下趟|下月|后年|迟早|梦想|下回|春节|想买|约饭|露营|有机会|过几天|过两天|过完年|下礼拜|要是能|下学期",
    "下个月|如果有|有一天|已下单|要是有|下半年|等疫情|下单了|晚点再|在路上了",
    "planning|thinking of|might|maybe|one day|someday|next year|going to buy|ordered|order|considering|i wish",
    "wish|plans|gonna|decide|wishing|if only|hope to|consider|i'll buy|will buy|ordering|dream of|new year",
    "sometime|deciding|some day|next week|in future|saving up|hopefully|resolution|next month|can't wait",
    "next summer|was thinking|i'm thinking|want to learn|would be nice|would love to|thinking about",
    "looking forward|one of these days",
  ],
  /** Meals. */
  eat: [
    "好吃|吃饭|做饭|晚饭|早饭|午饭|饿|菜|肉|水果|下锅|出炉|炖|包子|汤|月饼|一盘|啤酒|饭局|一碗|年糕|蛋糕|披萨",
    "豆浆|下饭|青团|油条|手工|中饭|土豆|火锅|螺蛳|糖水|一锅|元宵|夜饭|杨梅|新鲜|趁热|饼干|早餐|粽子|排骨|桃子",
    "开锅|夜宵|枇杷|馄饨|下面|饺子|刚蒸|串串|面条|香肠|烧烤|面包|零食|苹果|橙子|难吃|蛋挞|咖啡|盒饭|凉茶|石榴",
    "煎饼|黄瓜|番茄|鸡蛋|萝卜|奶茶|酒酿|白酒|聚餐|下酒|馒头|黄酒|水饺|荔枝|早点|橘子|午餐|花卷|米酒|开饭|豆腐",
    "热乎|草莓|好食|腊肠|开吃|宵夜|曲奇|点心|现做|烧饭|西瓜|米饭|味道|生煎|柿子|煮饭|白粥|葡萄|刚出锅|大闸蟹",
    "茶叶蛋|下午茶|辣椒酱|葱油饼|自家做|麻辣烫|自家种|一大锅|自家腌|小龙虾|自己做的",
    "cook|cooked|dinner|lunch|breakfast|food|eat|hungry|cake|bake|baked|soup|trays|batch|pot|stew|curry|bread",
    "barbie|bbq|sandwiches|dal|pie|fry|loaf|roti|chop|pies|meal|rice|meals|cooks|fried|roast|chili|pasta",
    "pizza|makan|snack|jollof|brunch|scones|loaves|supper|baking|tiffin|eating|recipe|snacks|boiled|chilli",
    "cookies|grilled|muffins|cooking|roasted|biryani|portion|lasagna|noodles|lasagne|steamed|homemade",
    "cupcakes|barbecue|lunchbox|biscuits|starving|brownies|casserole|sourdough|ingredients",
  ],
  /** School. */
  school: [
    "作业|课本|老师|学校|学堂|家长|班|考试|校服|幼儿园|网课|中学|课间|秋游|课文|初二|作文|期中|高一|同桌|读书",
    "功课|语文|初三|教材|化学|高中|小学|开学|竖笛|中考|合唱|春游|学生|卷子|彩纸|听写|补习|真题|放学|初中|字典",
    "日记|书包|校车|学区|试卷|考卷|打卡|物理|大学|数学|表演|文具|六一|高三|演出|上学|英语|月考|绘本|圆规|初一",
    "高考|实验|卡纸|期末|小升初|晚自习|六年级|运动会|音乐课|体育课|一年级|水彩笔|手抄报|二年级|校门口|四年级",
    "三年级|准考证|钢琴课|红领巾|五年级|橡皮泥",
    "school|homework|teacher|uniform|exam|exams|class|kindergarten|nursery|fancy dress|world book day|costume",
    "uni|pta|gcse|jamb|psle|neet|grade|pupil|gcses|kinder|finals|pupils|daycare|student|schools|project",
    "a level|revising|projects|teachers|nativity|costumes|textbook|o levels|revision|students|textbooks",
    "classroom|coursework|assignment|homeschool|graduation|calculator|pencil case|science fair|test tomorrow",
    "online classes",
  ],
  /** Sizes and ages. */
  size: [
    "码|尺码|岁|个月|寸|公分|年纪|米二|号的|三段|几号|型号|一段|公斤|厘米|大小|毫米|多大|米长|平米|身高|二段",
    "米高|脚长|体重|毫升|个多月|段奶粉",
    "size|sizes|age|aged|inch|inches|month|months|yr|yo|year old|years old|chest|kg|ft|xs|xl|cm|mm|yrs|mth",
    "xxl|tall|wide|year|ages|kilo|mths|width|meter|large|litre|years|metre|small|waist|kilos|medium|meters",
    "height|litres|length|metres|turning|week old",
  ],
  /** How a sentence ends that asks. */
  particle: [
    "吗|么|呢|吧|伐|不|咩|嘛|了没|可好|没得",
    "right|eh|innit|la|lah|lor|leh|meh|ah|ya|ji|pal|hen|ken|huh|sha|yah|hor|sia|aye|mah|yeah|anot|yaar|liao",
    "is it|or no|isn't|or not|or what|you know|doesn't it|don't they|wouldn't it",
  ],
  /** But. */
  but: [
    "但|但是|不过|可是|可惜|就是|然而|除了|只是|谁知|倒是|再说|唯一|反而|除非|还是|虽然|没想到|啥人晓得",
    "but|though|however|except|only|bt|yet|tho|sadly|while|still|unless|instead|thing is|otherwise|apart from",
    "problem is|unfortunately",
  ],
  /** Why it came to that. */
  because: [
    "因为|所以|结果|才发现|发现|突然|本来|原来|为了|弄得|一看|啱啱|忽然|免得|竟然|既然|省得|不巧|搞得|于是",
    "正好|本身|一查|居然|万一|毕竟|刚好|才想起|主要是|一下子|没想到|谁知道|想起来|才知道|不小心",
    "because|since|so|realised|realized|just found|turns out|suddenly|as|bc|cuz|coz|cos|bcos|hence|cause",
    "reason|due to|went to|and now|realise|noticed|now that|about to|tried to|meant to|found out|middle of",
    "thanks to|discovered|turned out|that's why|unexpected|last minute|was going to|out of nowhere",
    "was supposed to|all of a sudden|halfway through",
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
