/** Sentences of our own: replies, each with what it answers (zh and en). Never from tests. `↩` parts an answer from what it answers. */
export const replies: Readonly<Record<string, string>> = {
  accept: `
我家有,6号楼自取 ↩ 谁家有退烧贴啊,孩子烧起来了
我这有半瓶你先拿去 ↩ 求点生抽,锅都热了
两盒够吗 ↩ 急求布洛芬
下楼吧我给你拿 ↩ 有没有人家有体温计借一下
我要!一份就行 ↩ 多包了点馄饨,谁家要
来我家拿,门没锁 ↩ 想借个梯子换灯泡
有的有的,你几号楼我送过去 ↩ 求两片退烧药
还剩一板,都给你 ↩ 谁家有多的连花
算我一个 ↩ 下午去山姆,要带东西的说
可以呀,晚饭后来敲门 ↩ 谁能借我个打气筒
我有!全新没拆 ↩ #12 记下了:求布洛芬2盒
这个我来吧,正好在家 ↩ 哪位能帮我妈修下电视,没声音了
给我留一个好伐 ↩ 自家种的丝瓜,有人要吗
我家多得很,随便拿 ↩ 求几个鸡蛋做蛋糕
沙发我想要,晚上找人来抬 ↩ 旧沙发免费送,自己搬
老早就想要这个了,求留 ↩ 绿萝分盆了,送几盆
阿姨我帮你搬,等我十分钟 ↩ 快递太重了搬不上楼,有小伙子帮忙吗
刚好开了一包,分你一半 ↩ 尿不湿断货了,L码,谁匀几片
302有,直接来 ↩ 求借电钻半小时
抗原我这里五个,给你三个 ↩ 求抗原,明天上班要用
我也有,楼上楼下的,喊我就行 ↩ 谁家有姜
我也有一盒,不够再来拿 ↩ 求奥司他韦,孩子甲流
家里有只小的,你看行不行 ↩ 想借个行李箱出差三天
我!我!我! ↩ 两张电影票今晚的,去不了送人
弟弟可以教,周末都有空 ↩ 有没有大学生能给我儿子讲讲数学题
车里就有,你到地库B2找我 ↩ 车没电了,谁有搭电线
拿去用,不急着还 ↩ 借个螺丝刀,十字的
今朝夜里厢来拿好了 ↩ 啥人屋里有老酒,烧红烧肉
阿拉屋里有,15号401 ↩ 求一点糯米粉
我能去,8点行吗 ↩ 明早谁能帮我遛下狗
放心交给我 ↩ 出差三天,求人喂猫
行,把钥匙放门垫下就好 ↩ 周末不在家,谁帮忙浇下花
儿童的那种有一瓶,没开封 ↩ 孩子39度,求美林
留给我吧,我女儿正喜欢 ↩ 乐高一箱,孩子大了送人
多少?要是一斤我匀得出 ↩ 谁家有多余的米,快递明天才到
我老公会修,让他下去看看 ↩ 水龙头关不上了,哪位懂的帮个忙
盐我刚买三包,给你一包 ↩ 炒菜没盐了,哪家支援一下
我家有轮椅,我爸以前用的,你推走 ↩ 老人腿骨折了,想借轮椅
顺路,我帮你带 ↩ 谁去菜鸟驿站,帮我拿个件
要一条鱼,小的就行 ↩ 钓了一桶鲫鱼,吃不掉
带上我呗,我出油钱也行 ↩ 明早七点开车去虹桥,可捎两人
我要两棵 ↩ 老家带来的青菜,要的吱一声
能不能给我留点,我七点才到家 ↩ 蒸了两笼包子,趁热
家里刚好两台,拿台去 ↩ 加湿器坏了,谁能借我用两天
这药我有,不过开封了,介意吗 ↩ 求蒙脱石散
我有半盒阿莫西林,要的话来8号 ↩ #31 记下了:求阿莫西林1盒
找我,我是护士,可以帮你打 ↩ 老爸要打胰岛素,谁会打针
有,马上 ↩ 急!谁有创可贴
这里有 ↩ 求充电宝,停电手机快没了
你上来拿吧,别客气 ↩ 有没有醋
楼下那个就是我,给你送上去 ↩ 求一袋牛奶
给你两包,多的不用还 ↩ 卫生纸没了,尴尬,哪位救急
7号楼这边有,要多少 ↩ 求口罩,N95的
正好要去那边,帮你捎回来 ↩ 有人去药房吗,帮我带盒降压药
小推车在我家,你随时来推 ↩ 想借小推车,搬点书
我来认领 ↩ 捡了只小橘猫,求领养
猫砂盆我收下,谢谢哈 ↩ 猫砂盆、猫爬架免费送
婴儿床还在的话给我吧,预产期下个月 ↩ 婴儿床送有缘人
想要那个粉色的书包 ↩ 女童书包两只,九成新,送
四楼王家报名 ↩ 教老年人用手机,周三下午,免费
我妈想学,算她一个可以不 ↩ 我会跳广场舞,可以教
报名!我和老公两个人 ↩ 周六包粽子,材料我出,来几个人一起
等我下班,大概六点半到你家 ↩ 多一张婴儿餐椅,要的来拿
可以,先到先得我第一个哈 ↩ 多余口罩二十个,送
我那儿有把旧的,能凑合 ↩ 求借一把雨伞
不够我再去找隔壁凑 ↩ 求八把椅子,晚上请客
家里有十来个,都拿给你搭积木 ↩ 求纸箱,搬家用
搬家剩的胶带还有两卷,给你 ↩ 谁有封箱胶带
你家猫吃皇家吗?吃的话我这有两斤 ↩ 猫粮断了,求救急
我有幼猫粮,可以先吃着 ↩ #8 记下了:求猫粮一小袋
有个没用过的奶瓶,送你了 ↩ 求新生儿奶瓶,忘带了
吸奶器我有,消过毒的 ↩ 求借吸奶器
行啊,叫孩子来我家写作业 ↩ 下午四点到六点谁能帮忙看下娃
可以帮你接,我孩子同班 ↩ 堵车了,谁能帮我去幼儿园接一下
我去接吧,我家也在那个学校 ↩ 求人帮接孩子放学
明天九点我有空,陪你去 ↩ 求人陪我爸去趟医院,我在外地
会一点上海话,我陪奶奶聊聊 ↩ 奶奶一个人,求有空的去坐坐
我懂电脑,把电脑抱来 ↩ 电脑开不了机,哪位高手帮看
打印机有,发我微信 ↩ 谁家能打印两页纸
黑白的行不?行的话发我 ↩ 求打印孩子的作业
能扫,文件拿来就好 ↩ 谁有扫描仪借用
插线板我家三米的,够长不 ↩ 求一个长插线板
热水袋给你,暖宝宝也有 ↩ 来例假肚子疼,谁有热水袋
红糖姜茶两包放你门口? ↩ 求红糖,肚子疼
血氧仪在我手里,你来取 ↩ #44 记下了:借血氧仪
血压计我这里空着,借你一周 ↩ 想借血压计给我妈量几天
雾化器可以借,面罩自己买个 ↩ 娃咳嗽,求借雾化机
制氧机我家有一台,你叫人来搬 ↩ 急求制氧机,外婆氧饱和低
拐杖有一副,高度能调 ↩ 求借拐杖
剩下的我包了 ↩ 还有四个柚子没人要
那我就不客气了,要三个 ↩ 橘子一箱吃不完,分
都给我可以吗,孩子学校手工要用 ↩ 一堆旧杂志送,不要就扔了
有多余的话,我要一小碗 ↩ 熬了一大锅绿豆汤
酸奶机我想试试,几点方便 ↩ 酸奶机闲置送
明天来拿行不,今天加班 ↩ 电风扇送,还能转
预定一份,谢谢叔 ↩ 腊肉晒好了,要尝的说
冲!我先排上 ↩ 端午多包了三十个粽子
我5楼的,要! ↩ 钥匙扣手作,免费送孩子们
手慢无?我要一个 ↩ 气球剩十几个,给小朋友
收了,感谢 ↩ 高中教材一套,谁要拿走
能用得上,我来拿 ↩ 木板几块,装修剩的
刚好缺,太及时了,晚上来 ↩ 多买了瓶洗衣液,送人
给我家狗吧,它啥都吃 ↩ 狗粮换牌子了,剩半袋
楼上的我要,留个门 ↩ 鱼缸送,80cm
能留到周末吗?我想要 ↩ 书桌一张,自提
接 ↩ 旧轮胎两条,谁要
举手 ↩ 送两张游泳券
我举手,这有现成的 ↩ 求一截网线
要要要 ↩ 榴莲一个半,吃不了
+1 ↩ 去盒马,帮带的接龙
+1 我要两盒鸡蛋 ↩ 去菜场,有要带的吗
加一份,602 ↩ 团的草莓多了五盒,送邻居
也给我来点,不多,一把 ↩ 香葱种太多了,来剪
我也要一个!! ↩ 手工皂免费送
同要,留一份给12号 ↩ 多做了蛋挞
我也想要,还有伐 ↩ 石榴,自家树上的
剩一个的话给我 ↩ 小夜灯两个送
那太好了,我过来 ↩ 我有多的降温贴可以给大家
谢谢啦,那我就要了,在哪拿 ↩ 多一包一次性手套,送
好呀谢谢,我晚上来取 ↩ 我有闲置的婴儿车,可以给你
太谢谢了我要的,怎么拿 ↩ 我家还有两盒泰诺,谁需要
谢谢!那我现在过来方便吗 ↩ 6号楼我这有退烧药
求之不得,现在就下楼 ↩ 有多的热粥,谁要来一碗
我家那把你拿去,电池是满的 ↩ 借手电筒,跳闸了
钳子扳手都有,一箱子提给你 ↩ 谁有扳手
冲击钻行不行,我老公的 ↩ 想打两个孔,求借电钻
要几号的?我5号7号都有 ↩ 谁有遥控器电池
七号的有四节,来拿 ↩ 求7号电池
刚从超市回来,多买了,给你 ↩ 谁家有土豆,两个就行
就一小把,够你煮面的 ↩ 求青菜下面条
冰箱里还有半块,你来切 ↩ 求黄油
酵母我有一包小的 ↩ 想蒸馒头没酵母了
我家料酒给你倒一碗 ↩ 求料酒去腥
要是不嫌弃是打开过的,我有 ↩ 求婴儿米粉
我家孩子穿过的,洗干净了,一袋子给你 ↩ 求1岁男宝旧衣服
校服有一套130的,合适吗 ↩ 求小学校服130
高跟鞋37码有,借你穿一天 ↩ 明天当伴娘,求借37码高跟鞋
西装我有,175的身材 ↩ 面试求借一套西装
可以帮你收,放我家冰箱 ↩ 生鲜到了我不在家,谁帮收一下
我帮你看着,放心去 ↩ 娃睡着了我要下楼十分钟,谁能帮看下
已经在楼下了,我顺手帮你扔 ↩ 脚扭了,求人帮丢下垃圾
门口见,给你两根 ↩ 求蜡烛,停电了
我!有俩! ↩ 求灯泡,E27口
白炽灯的行吗,我有 ↩ 灯泡坏了求一个
随时,敲门就行,狗不咬人 ↩ 借个锤子
可以啊,什么时候要 ↩ 借帐篷露营用
这周末我不用,你拿去 ↩ 求借露营车
桌子可以,椅子只有四把 ↩ 想借折叠桌椅,周日过生日
给你匀十个,多了没有 ↩ 求鸡蛋20个
匀你半罐吧,够撑到明天 ↩ 奶粉断了,爱他美2段求匀
200毫升够不够?我倒给你 ↩ 求点酒精消毒
你先用我的,我不急 ↩ 医保卡读卡器谁有
我家路由器闲着一个,先顶上 ↩ 路由器坏了,晚上要开会,求借
可以开热点给你,到我家来坐 ↩ 断网了,要交作业,谁家能蹭下网
我在家,叫他过来等 ↩ 孩子没带钥匙,谁家能让他待一会
来我家洗吧,热水足 ↩ 停热水了,能去谁家洗个澡吗
能停我车位,我今天不回来 ↩ 亲戚来一晚,求借车位
周六周日空着,尽管停 ↩ 有没有空车位借停两天
给你抱一床过去 ↩ 来客人了,求借被子
瑜伽垫行不行?我有两张 ↩ 求借爬行垫
我那个是老款,能用 ↩ 借自行车打气筒
交给我儿子,他力气大 ↩ 求人帮抬洗衣机上三楼
人手够吗?不够我下来 ↩ 搬冰箱求搭把手
我跟你一起去 ↩ 求个人一起去找下跑丢的狗
我英文可以,发来我看看 ↩ 药盒全是英文,求翻译
德语我会,拿来吧 ↩ 有封德国来信,谁帮我看懂
会,发我吧 ↩ 谁会做PPT,帮我妈改两页
下午三点后都行 ↩ 求人教我包饺子
只有布地奈德,要就来拿 ↩ 求雾化药
芬必得可以吗?有的话十粒 ↩ 求布洛芬
对乙酰氨基酚一盒,成人的,1号楼 ↩ #19 记下了:求退烧药
没拆封的送你,反正我也用不上 ↩ 求新生儿尿布
您别下来了,我给您送上去 ↩ 老伴走不动,想求碗热饭
我多烧了一份,等会儿端过来 ↩ 今天发烧做不了饭,谁家能匀口吃的
刚煮好粥,给你盛一碗 ↩ 胃疼,求碗粥
我来拿!两个娃都能穿 ↩ 童鞋几双送
我要那口锅 ↩ 搬家清空:锅、碗、台灯免费拿
台灯归我行吗 ↩ 搬走了,台灯晾衣架送人
晾衣架我要了,别给别人啊 ↩ 断舍离,晾衣架电水壶送
那我排第二,前面不要就给我 ↩ 跑步机免费送
如果前面那位不要,我要 ↩ 空气炸锅送,已有人问
可以拼吗?我要半份 ↩ 牛腩多了四斤,分给邻居
帮我留两把,一会叫我爸来取 ↩ 韭菜自己种的,免费
我去拿吧,你别跑了 ↩ 有条围巾送人,挂楼道了
想给我妈要一份 ↩ 重阳糕多做了
让我来吧,三分钟到 ↩ 谁能帮我看看门锁,打不开了
晓得了,我屋里厢有,侬来拿 ↩ 求点虾皮
好额,我有,等歇给侬 ↩ 借只钢精锅子
OK我家有,DM我 ↩ 求type-c充电线
我这边available,随时come ↩ 求借个投影仪
can do, pop over after 7 ↩ anyone got a drill I could borrow?
me! ↩ two spare tickets for tonight, free
I've got one, flat 14 ↩ need a thermometer asap
yep we have loads, how many do you want ↩ could anyone spare some paracetamol?
sure thing, come up whenever ↩ need to borrow a ladder for an hour
mine please!! ↩ Free bookcase, collect from block C
I'd love that, can collect tonight ↩ giving away a baby bath
there's an unopened box in my cupboard, it's yours ↩ looking for children's Calpol
happy to. what time? ↩ can someone walk my dog tomorrow morning
Just come and grab it, door's open ↩ need a cup of sugar
I can lend you ours till Sunday ↩ anyone have a suitcase I can use
put me down for one ↩ baking sourdough, a few spare loaves
dibs on the lamp ↩ clearing out: lamp, rug, kettle, all free
Would half a bottle do? ↩ need soy sauce, mid-cooking
I have half a pack left if that helps ↩ #14 noted: wanted ibuprofen
my son can carry it up, he's home now ↩ parcel too heavy for me, could someone help
yes please if it's still going ↩ Free cot mattress, hardly used
Got some. Block 4, buzzer 22 ↩ Any ginger going spare?
We'll take it if nobody's claimed it ↩ old telly free to whoever
Have two so you can keep one ↩ after an umbrella for the school run
I'm a nurse, I can pop round and look at the dressing ↩ could anyone help change my dad's bandage?
i do, want me to drop it at yours? ↩ does anyone have a spare phone charger
on the balcony there's one you can use all week ↩ need a clothes rack
You're welcome to ours, it's just gathering dust ↩ borrowing a pressure cooker, anyone?
count me in ↩ going to IKEA Sat, room for two
could I have the blue one? ↩ two kids scooters going free
save me a couple please xx ↩ made too many samosas
If nobody minds I'll have the plants ↩ moving out, plants need a home
ooh yes me please ↩ spare lasagne, still hot
I'll have it! ↩ Free: wicker chair
Can I grab those for my mum? ↩ Jigsaw puzzles, take the lot
ours is a bit old but it works, 3B ↩ need a hairdryer tonight, mine blew up
Would a 3 metre one be long enough? ↩ extension lead anyone?
only got decaf but it's all yours ↩ out of coffee, help
there are 6 left in my tray, take them ↩ four eggs needed for a cake
I'm going past the chemist anyway, I'll get it ↩ could anybody pick up my prescription
no problem I can sit with him for an hour ↩ need someone to watch my toddler at 3
send me the file, I'll print it ↩ anyone able to print two pages
My husband's an electrician, he'll take a look after tea ↩ lights keep tripping, could someone help me
of course love, bring the baby round ↩ I need someone to hold the baby while I shower
Got jump leads in the boot, which bay are you? ↩ Car won't start, anyone with jump leads
5 mins ↩ need a hand with a wardrobe
I'll be down in a sec to help you lift it ↩ can anyone help me carry a fridge
Use my space, I'm away till Monday ↩ looking to borrow a parking space overnight
what size? I've M and L ↩ nappies needed, run out
size 4 here, take 10 ↩ out of nappies, shops shut
I've a whole pack of them doing nothing, flat 7 top floor ↩ wanted: lateral flow tests
Two tests enough? ↩ need covid tests before work
still have my late mum's wheelchair, borrow it as long as you like ↩ wheelchair needed for two weeks
crutches here, adjustable ↩ does someone have crutches
there's a nebuliser in our hall cupboard, yours for the night ↩ son wheezing, anyone with a nebuliser?
You can have my old one ↩ after a kettle
take mine ↩ need a corkscrew!!
Yes! 2nd floor, red door ↩ anyone with a bike pump
That'd be perfect for my daughter, when can I come ↩ kids' desk free to collect
we could use that thanks, Saturday ok? ↩ giving our old microwave away
Me please, 2 if possible ↩ spare face masks
I'd like a bag if there's any ↩ too many courgettes, help yourselves
yes to the tomatoes! ↩ tomatoes and beans from the allotment
Is it ok if I take three? ↩ cardboard boxes by the lift, free
could you keep one aside until 8, I'm on the train ↩ Spare pizzas from the party
would love a lift, I'm in block A ↩ driving to the airport 6am, one seat
I'll jump in the car with you if that's ok ↩ heading to the garden centre
milk please, just a pint ↩ off to tesco, anyone want anything
bread and a dozen eggs, will pay you back ↩ popping to Aldi, orders?
Please get me some bananas if you're going ↩ At the market till 11, shout if you need stuff
first! ↩ Free vinyl records
Me me me, my cat will be thrilled ↩ unopened cat food, mine won't eat it
I can foster her ↩ found kitten needs a home
go on then, I'll take one ↩ last two puppies' beds, free
I'm in, both of us ↩ free yoga on the lawn Sunday, 6 places
sign my mum up please ↩ teaching seniors how to use WeChat
yes I do and no I don't need it back ↩ does anybody have a spare blanket
I can spare a few, ring the bell ↩ candles anyone, power's out
how many chairs? we've got 6 ↩ borrowing folding chairs for Sat
Four of ours plus the neighbour's, will that do ↩ need chairs for the party
I have plenty, just ate too much rice anyway ↩ need rice till delivery tmrw
A bit of basil on my sill, snip what you like ↩ anybody growing basil?
no worries i'll feed him ↩ cat feeding needed next weekend
leave me the key, I'm around all week ↩ need plants watered while away
I'm home all day, have it sent to mine ↩ can anyone take in a delivery
I'll sign for it ↩ parcel arriving at 2 and I'm at work, help?
let him come to ours till you're back ↩ son's locked out, can anyone have him
She can wait here, I've just made tea ↩ My mum forgot her key
shower at ours, towels and all ↩ no hot water, could I shower somewhere
I could collect them, mine are in the same class ↩ stuck in traffic, can somebody get the kids
Doing pick up anyway, which class? ↩ school pick-up help needed
free after lunch, I'll take her ↩ gran needs someone to go with her to the hospital
I speak Polish, send it over ↩ letter in Polish, could somebody translate
maths is my thing, tuesdays good? ↩ daughter needs help with GCSE maths
I'm decent with computers, bring it round ↩ laptop's dead, can anybody help
give me ten minutes and I'll have a look at it ↩ sink's leaking, need someone handy
Think I've got the right hex key, what size ↩ anyone got allen keys
Spanner set in the garage, help yourself ↩ need a spanner
I've got something similar, could work? ↩ looking for a hose connector
not the same brand but you're welcome to it ↩ need Nurofen for kids
Cetirizine here, one strip ↩ antihistamine anyone? hives
I have loratadine, ten tablets or so ↩ #27 noted: antihistamines
the gel kind, if you want it ↩ burn cream please
plasters yes, come get them ↩ need plasters, cut finger
all sealed, exp 2026, take what you need ↩ anyone with rehydration sachets
there's some in my fridge, i'll leave it outside ↩ need a splash of milk
splash? have the whole carton ↩ splash of milk anyone
here! just knock ↩ anyone have a screwdriver
Knock at 12, dog is friendly ↩ need sticky tape
can lend but need it back by 5 ↩ need a hoover for an hour
sure but it's heavy, bring someone ↩ borrowing a carpet cleaner?
I'm afraid only one, but it's yours ↩ need two light bulbs
One only, sorry, but happy to give it ↩ after 2 AA batteries
lucky you, just bought a 12 pack ↩ AAA batteries please
Hi, we're in 9 and have one you could use ↩ travel cot needed for the weekend
me too, I've got some at number 6 if his isn't enough ↩ need baby formula urgently
I've some too ↩ need flour
got one as well, pick whichever's nearer ↩ borrow a step ladder?
also have a box here ↩ looking for strepsils
same, plenty here ↩ anyone with spare rice
I can bring some as well ↩ need water, taps are off
thanks, I'd love it! where do I come ↩ I've a spare stroller you can have
That's so kind, yes please, coming over ↩ we have extra soup if you're ill
thank you!! I'll take you up on that, 6pm? ↩ happy to drive anyone to the vaccine centre
yes thank you, that'd save me a trip ↩ want me to bring your parcel up?
brilliant, I'll come and fetch it now ↩ I can lend you our tent
perfect, what's your flat number ↩ I've got a spare one you can have
oh amazing, could I get it tomorrow? ↩ free printer, works fine
lovely, yes ↩ shall I pick some up for you?
if you really don't want it, we'd be very grateful ↩ piano, free, you arrange movers
Yes, if it isn't promised ↩ Free fish tank
next in line if the first person drops out ↩ treadmill free, one person asked
second in the queue please ↩ exercise bike gone unless they don't show
+1 ↩ doing a Costco run, who wants in
+1 please, flat 30 ↩ free seedlings
plus one for us in number 2 ↩ spare mince pies
another one for me if you have it ↩ homemade masks to give
Got you. Meet at the gate? ↩ pls can someone lend me a lighter, birthday candles
Sorted, I've got one, I'll hand it through the window ↩ need a can opener lol
ok i have it. come ↩ help need tin opener
can be there in 20 ↩ need someone to let the plumber in at noon
I don't mind doing it ↩ someone to take my bins out this week?
I'll do the bins, don't worry about it ↩ broke my ankle, bins need taking out
let me, I'm off today ↩ need someone to check on my grandad
I live opposite, popping over to check on him now ↩ could someone knock on my mother's door
Rather than buy one borrow mine ↩ about to buy a sewing machine for one hem, anyone have one?
bring the trousers, I'll hem them ↩ can somebody sew
I used to cut hair, can do Friday ↩ dad can't get out, needs a haircut
我来!十分钟后到 ↩ 求人帮开下门禁
算我的,别客气 ↩ 求一把面条
要,两份,一份给我婆婆 ↩ 做了八宝饭
有,不过只有甜的那种 ↩ 求豆浆
我冰箱里冻着一袋,你要就拿 ↩ 求猪油
侬要多少?我屋里一大包 ↩ 求木耳
正愁没处放,你拿走最好 ↩ 求花盆
隔壁单元的,拿去 ↩ 求胶水
儿子的旧电脑可以先给你用 ↩ 孩子上网课电脑坏了求借
我女婿是医生,我让他打电话给你 ↩ 求懂医的看下化验单
化验单发我看看吧,我内科的 ↩ 求懂医的帮看下报告
行的,我在楼下超市,帮你带上来 ↩ 求带一瓶水
十五分钟后我出门,给你捎过去 ↩ 求带份文件到地铁口
我会,明天给你弄 ↩ 求人教我妈抢号
我帮阿姨挂号,把身份证号私我 ↩ 老人不会挂号求帮
我下楼丢垃圾,顺便给你带下去 ↩ 求丢垃圾
书给我家小子,五年级正好 ↩ 五年级教辅送
姐,留给我,我挺着肚子慢慢走过来 ↩ 孕妇枕送
想领走它!有阳台有猫爬架 ↩ 流浪猫找家
拿两个行吗?老人爱吃 ↩ 发糕蒸多了
这么好?那我来一瓶 ↩ 自酿米酒送邻居
谢谢,给我来半斤就够 ↩ 核桃分
盆也要,花也要 ↩ 搬家送花带盆
给个机会让我拿走 ↩ 吉他一把送
在线等,我要我要 ↩ 游戏手柄免费
我报个名,孩子七岁能去吗 ↩ 免费教小朋友下棋
我家小孩想跟着学 ↩ 我会书法,可以教
明早我坐你车,谢谢 ↩ 去张江顺风车,不收钱
帮我带一袋面粉,5公斤的 ↩ 去大润发,要带啥
带包盐谢谢 ↩ 我在超市,谁要东西
帮带一份生煎,钱转你 ↩ 去买早饭,有人要吗
我正好有两个,红的蓝的随你挑 ↩ 求雨衣
要不要连罐子一起拿走 ↩ 求点花椒
给你,还有桂皮也给你 ↩ 求八角
老样子,敲门喊我 ↩ 又要借你家锅了
没问题哒,什么时候都行 ↩ 想借你烤箱烤个蛋糕
烤箱可以用,带着面糊来 ↩ 求用烤箱
我家有缝纫机,裤子拿来 ↩ 裤脚要改,求帮忙
针线有,黑白两色 ↩ 求针线
老花镜有副250度的 ↩ 求借老花镜
象棋有的,来我家下也行 ↩ 求借象棋
麻将桌借你,抬的时候小心 ↩ 求借麻将桌
鱼竿两根都能借 ↩ 求借鱼竿
这周我值夜班,白天可以帮你看老人 ↩ 求白天看下老人
你去吧,我替你盯着 ↩ 求人看下摊子五分钟
我认得你妈,我上去看一眼 ↩ 我妈不接电话,求邻居去敲个门
就在她隔壁,现在去敲 ↩ 求去看看我爸在不在家
雨大,我开车去接你 ↩ 没伞困地铁站了,求接
伞送过来,等着 ↩ 求送把伞到门口
两分钟,我去给你开 ↩ 门禁卡忘了求开门
刚煮的茶叶蛋,拿五个去 ↩ 饿死了谁有吃的
我做饭多,晚饭给奶奶送一份 ↩ 求给独居奶奶送饭
可以长期送,不收钱 ↩ 求人中午给老人送饭
我有O型,可以去 ↩ 求O型血献血
献血我能去,明天上午 ↩ 急求献血
家里药箱里有半支 ↩ 求红霉素眼膏
眼药水没开的一支,归你 ↩ 求眼药水
碘伏棉签一盒,够不够你用 ↩ 求碘伏
纱布也有,要不一起 ↩ 求碘伏棉签
西瓜霜行吗,喉咙痛我常用 ↩ 求含片
金嗓子剩六颗,全给你 ↩ 求喉糖
我有止泻药,在9号楼 ↩ 拉肚子求药
奶嘴新的两个,拿去吧 ↩ 求奶嘴
尿布L和XL都有,要几片 ↩ 求尿不湿
一片也行?那我给你十片 ↩ 求卫生巾一片
女生用品我有,放女厕门口 ↩ 求卫生巾,会所
我有多一张,跟我走 ↩ 求泳池票
羽毛球拍有一副,线有点松 ↩ 求借球拍
还有一位置,给你补上?我可以打 ↩ 打牌三缺一求人
我可以来凑 ↩ 三缺一
别买了,我给你 ↩ 要不要买个拖把,求借
吹风机有,不过风力小 ↩ 求吹风机
把你家娃的尺码报来,我找给你 ↩ 求冬天旧棉衣
有件羽绒服没怎么穿,给你爸 ↩ 求老人棉衣
我可以帮你抱一个,下来接你 ↩ 两个娃一堆东西求帮
门口保安亭等我,给你带过去 ↩ 求口罩一只进地铁
行啊没问题,不过九点前要还我 ↩ 借充电枪
新能源桩借你,扫我码 ↩ 求用下充电桩
这个小意思,我给你弄 ↩ 求帮设置路由器
会弄,远程帮你 ↩ 求人装个打印机驱动
车上儿童座椅可以拆给你 ↩ 求借安全座椅
有一个,不过是增高垫 ↩ 求借安全座椅
行李秤我这有,下来拿 ↩ 求借行李秤
转换插头,欧标英标都有 ↩ 求出国转换插头
拿我的去,下周回来再说 ↩ 出差求借插头
对门有,就是我哈哈,来 ↩ 谁有开瓶器
我有,你家猫吃不吃罐头?两罐 ↩ 求猫罐头
谢谢邻居,我要一个大的 ↩ 南瓜送
好,那我晚上带个碗过来盛 ↩ 羊肉汤一锅
谢谢你的好意,那给我留一袋吧 ↩ 我有多的米可以给独居老人
麻烦你了,那就请你帮忙拿一下 ↩ 要不要我帮你把快递带上来
好啊好啊,那太麻烦你了,我在家等 ↩ 我来帮你修吧
那恭敬不如从命,两点我来取 ↩ 按摩椅你拿去吧
正需要!能不能今晚拿 ↩ 折叠床送
让我妹妹来取行吗,她也住这 ↩ 奶粉送
不挑,什么颜色都要 ↩ 毛线一堆送
要三本绘本,英文的 ↩ 绘本挑
小的那盆归我 ↩ 多肉三盆送
谁都不要的话给我好了 ↩ 鸟笼送
跪求留我一份 ↩ 卤牛肉还剩两份
我要一份 ↩ 凉面
那把伞我要了
给我留一张票,谢谢
我家电钻你们随便借 ↩ 求电钻
刚问了我妈,她说可以给你两斤 ↩ 求绿豆
老婆说有,让你来拿 ↩ 求吸管
我有三脚架,要配夹子吗 ↩ 求借手机支架
可,微我 ↩ 借滑板车
安排!几点要 ↩ 借音响
妥,等下送 ↩ 求冰块
冰块管够 ↩ 求冰块敷脚
我家冰箱还有空,拿来放 ↩ 冰箱坏了,肉没处放求帮
yes mate, come get it ↩ need a torch
I've one knocking about somewhere, flat 20 ↩ need a funnel
take the green one, I never use it ↩ want to borrow a rucksack
I can drop you, leaving at quarter past ↩ need a lift to the station
Hop in with me, I pass there every day ↩ need a lift to the clinic
free all morning if you want company ↩ don't want to go to the scan alone
I'd be delighted to ↩ could somebody read to my mother
course you can x ↩ could I use your oven for an hour
Oven's free till 4, bring it over ↩ need an oven, mine's died
bring your meat over, our freezer's half empty ↩ freezer died, help
room in ours for two drawers' worth ↩ freezer space needed
stick it in our fridge ↩ fridge broke, insulin needs keeping cold
have a fridge you can put it in, come now ↩ insulin needs cold storage
we can squeeze her in for tea ↩ could somebody give my girl dinner
he can kip on our sofa ↩ friend needs a bed for one night
spare room's empty, he's welcome ↩ locked out till morning, need somewhere to sleep
you're in luck, bought too many ↩ need bin bags
there's half a roll, you can finish it ↩ need cling film
foil I've got, parchment I haven't ↩ need foil
will cornflour do? got a full tub ↩ need a thickener
brown or white, I've both ↩ need sugar
got the oat kind, if that's any good to you ↩ need milk
fresh or dried? can give you either ↩ need thyme
I've a jar you can have a few spoonfuls from ↩ need cumin
coming up with onions ↩ onions please, anyone
How many cloves? I've a whole bulb ↩ need garlic
my lemon tree's loaded, pick two ↩ need a lemon
have mine, I gave up baking ↩ borrow a cake tin
which shape, round or loaf? I've both you can borrow ↩ need a cake tin
Here you go, no 18, ring twice ↩ need an egg whisk
we've a spare set, keep it ↩ need a HDMI cable
micro usb or c? got both spare ↩ need a charging cable
old iphone one yes, ask for Tom ↩ lightning cable anyone
you can use my powerbank ↩ phone dying
my wifi password is on the way to your DMs, use it as long as you need ↩ internet's out
bring your laptop, sit in our kitchen ↩ internet's out, meeting at 2
I can set that up for you after dinner ↩ need help with my router
will come and take a look ↩ boiler's making a noise, need help
used to be a plumber, I'll come at six ↩ need someone to look at my loo
got two hands and no plans, what time ↩ moving Saturday, need help
me and my brother can carry it for you ↩ need two strong people
I'll bring the trolley as well ↩ help with boxes
trolley's in my storeroom, come for it ↩ need a trolley
can take them on my way to work ↩ need someone to drop forms at the school
Yeah I'll post it for you ↩ need someone to post a letter, can't get out
I'll nip over and let him in ↩ need someone to open for the gas man
consider it done ↩ need the bins out
leave it with me ↩ could someone jump start my car
on it ↩ could anyone check my window's shut
just went and shut it for you... kidding, but going now ↩ left my window open
I can see her door from here, will knock for you ↩ someone knock for my mum please
have keys to hers, I'll go in and see ↩ my aunt isn't answering, could a neighbour look in
I've got B+ and I'm willing ↩ need blood donors B+
you can have my slot ↩ need a vaccine appointment for mum
I can book it for her, send me the details ↩ mum can't use the app, need help
teach her myself, Thursday? ↩ need someone to teach mum to video call
I play, what level? I can do Sundays ↩ need a tennis partner
I'll make up the four ↩ need a fourth for bridge
happy to model for you lol, when ↩ need someone for my photo project
our lad can do it for his Duke of Edinburgh ↩ need a volunteer to weed
he'd love to cut your grass ↩ grass is waist high, help
strimmer's yours for the weekend ↩ need a strimmer
shears yes, mower no ↩ need shears or a mower
I'll take both if they're together ↩ two guinea pigs need a home
could we give him a home? garden and kids ↩ tortoise needs rehoming
Would be so useful for the baby, can I come by ↩ changing table free
please can it be mine, I've asked for one for months ↩ free sewing table
claiming the kettle ↩ moving out freebies
shotgun the bean bag ↩ clearing student flat
bagsy the dartboard ↩ free games stuff
mine! mine! mine! ↩ free lego
i want it, tell me where ↩ free monitor
Interested, when suits? ↩ free dining set
Very interested, I can come with a van tonight ↩ free wardrobe
I'd give that a good home ↩ free rocking chair
that would look great in my hall, still free? I'd take it ↩ free mirror
we'd happily have the lot ↩ free nursery bundle
taking it if no one minds ↩ fence panels, free
i'll swing by for the tins ↩ paint tins going
One bowl please, no coriander ↩ made pho, lots left
two portions for 11 please ↩ curry night leftovers
can my dad have one? he's at number 1 ↩ free meals for over 70s
my gran would like one, thanks ↩ free hot dinners for seniors
slice for me! ↩ birthday cake to share
a handful would be lovely ↩ cherries, too many
Jar of that please ↩ made marmalade
save us some rhubarb ↩ rhubarb glut
I'll have whatever's left ↩ bread from the bakery, end of day
whatever the kids don't want I'll take ↩ halloween sweets
ok if I collect in the morning? I do want it ↩ free heater
can't till Friday but definitely want it ↩ free desk
hold it for me please, cash for cake lol, coming at 9 ↩ free chair
just what we need, thank you, can my partner collect ↩ free stairgate
Yes please, the 7 o'clock one ↩ lifts to the polling station, 7 and 8
one seat for me and my dog ↩ driving to the vet Sat
I'll join you ↩ walking group for anyone lonely
my wife will come along too, thanks ↩ showing people how to prune, free
sign me up for the sewing ↩ free sewing lesson Sunday
teach me! ↩ I can teach anyone to knit
can you get me stamps while you're there ↩ at the post office, need anything
loo roll pls and ta ↩ in the shop, shout
a bag of ice for number 30 if you're going ↩ petrol station run
paracetamol for me if the chemist's open ↩ going to the chemist, anyone?
thanks for offering, I'd really appreciate that. 2pm? ↩ I can sit with your mum
that would be a huge help, yes ↩ want me to take the kids for an hour?
go on then, twist my arm ↩ there's a glass of punch left
thank you, I will! coming round with a bowl ↩ trifle in the fridge for whoever
bless you, yes, could you bring it up? ↩ I've a heater you can use
yes pls u legend ↩ can lend my xbox pad
okay deal, what time shall I come ↩ borrow my bike if you like
Only if it's no trouble, then yes ↩ shall I bring you some soup
dibs
me please, 2 of them
I can do it, give me ten minutes
we've got that, come to 17
have it here, take it
在家呢,直接上来取 ↩ 求剪刀
有一把生锈的,能凑合用 ↩ 求铁锹
铁锹在车库,钥匙给你 ↩ 求铁锹
我闺女有,让她拿给你 ↩ 求水彩笔
圆规有,橡皮也有 ↩ 孩子考试求圆规
2B铅笔给你两支 ↩ 求2B铅笔
got a compass and a protractor, take both ↩ son's exam, need a compass
pencils here by the dozen, come ↩ need HB pencils
橡皮泥两盒,孩子不玩了,拿去 ↩ 手工课求橡皮泥
有旧报纸一摞,够糊了 ↩ 求旧报纸
剪刀胶水都有,带孩子来做 ↩ 求剪刀
我家窗户那有个漏斗,来拿 ↩ 求漏斗
碗我多,十个够吧 ↩ 家宴求借碗
大蒸笼借你两层 ↩ 求借蒸笼
火锅炉在我这儿 ↩ 求借火锅炉
那个电煮锅我要了 ↩ 电煮锅送
留那盏落地灯给我 ↩ 落地灯免费
周末我开车来装走 ↩ 木柜子自提
给我爸留把躺椅 ↩ 躺椅两把
求留,马上下楼 ↩ 米酒还有两瓶
taking two for my classroom ↩ free globes and maps
could use those jars, yes ↩ empty jars going
have them, all twelve, I never entertain ↩ borrow wine glasses
big pan? got a 10 litre ↩ need a big pot
steamer's on top of the fridge, collect it ↩ need a steamer
loan you my good scissors ↩ need sharp scissors
old newspapers by the ton, how many ↩ need newspapers
can give you a cutting tonight ↩ after some mint
sent from heaven, I'll take the cot sheets ↩ cot sheets free
that'll do me nicely, when can I collect ↩ odd wallpaper rolls free
half the box please, if she takes the other half ↩ clementines
the kids'd love the paddling pool, coming now ↩ paddling pool free
`,
  need: `
同求 ↩ 求布洛芬
同求一盒,5号楼 ↩ 谁家有美林
同求!我家两个都烧了 ↩ 求退烧贴
+1 也缺退烧药 ↩ 求两片退烧药
我也要借,你用完轮到我行吗 ↩ 想借梯子
我家也没了,有多的匀一点 ↩ 求尿不湿L码
蹭楼,我这也要抗原 ↩ 求抗原
借楼求奶粉,二段 ↩ 求奶粉一段
跟着求一个,家里老人也要用 ↩ 求血压计
我也急需,哪怕一颗也行 ↩ 求奥司他韦
一样的,我也缺盐 ↩ 炒菜没盐了
有的话也给我几粒 ↩ 谁有蒙脱石散
加我一个,我也没米了 ↩ 求大米五斤
排队求,排在楼上后面 ↩ #12 记下了:求布洛芬2盒
我也求,12号302 ↩ #44 记下了:借血氧仪
同样需要,孩子38度5了 ↩ #8 记下了:求美林
俺也要 ↩ 求口罩
我这里也是,一颗药都没了,求匀 ↩ 家里没退烧药了
同求电钻,装个窗帘 ↩ 求借电钻
如果有两台也借我一台 ↩ 求借加湿器
同缺,求好心人 ↩ 猫粮断了求救急
我家狗也断粮了,谁有也救一下 ↩ 猫粮断了
一起求 ↩ 求人明早带核酸管
我妈也需要人陪诊 ↩ 求人陪我爸去医院
也想找人帮我接娃,四点半 ↩ 求人帮接孩子
我们家水龙头也坏了,顺便帮看下呗 ↩ 谁会修水龙头帮个忙
同求搬运小哥,我家有个柜子 ↩ 求人抬洗衣机
我也想打印,三页 ↩ 谁能打印两页纸
顺便问一句谁有黄酒,我也缺 ↩ 谁家有生抽
还缺一样,有没有葱 ↩ 给你送姜来了
有了药,还差个体温计,谁有 ↩ 布洛芬给你放门口了
能不能再匀我一板 ↩ 布洛芬给了楼上那位
那5号电池有吗?我要两节 ↩ 我只有7号的
我也没拿到,还缺两盒 ↩ 抗原发完了
多加一份,我也没吃的 ↩ 发烧做不了饭,谁家能匀口吃的
同求热水,3楼也停了 ↩ 停热水了,能去谁家洗个澡吗
我也需要搭电,B1的 ↩ 车没电了,谁有搭电线
同问哪家有,我也要一瓶 ↩ 谁有酒精
我这边也要一副 ↩ 求借拐杖
附议,也求个轮椅,后天用 ↩ 求借轮椅
别忘了我,我也求蜡烛 ↩ 停电求蜡烛
我这也黑灯瞎火,求手电筒一只 ↩ 停电求蜡烛
侬有了伐?我也要一点酵母 ↩ 求酵母
我屋里也缺,有人匀伐 ↩ 求鸡蛋
跟楼主一样,求 ↩ 求婴儿米粉
同需,雾化面罩也行 ↩ 求雾化机
那我也求一下吧,打气筒 ↩ 求借打气筒
能也借我用一晚吗,等他用完 ↩ 投影仪借你
我比较急,能先给我一片吗 ↩ 求护垫
+1 也想找人喂猫,十一那几天 ↩ 出差三天求人喂猫
同求喂鱼 ↩ 求人喂猫
我也缺车位,就一晚 ↩ 求借车位
我也要,哪位还有校服,140的 ↩ 求小学校服130
我们也想借折叠椅,四把 ↩ 求八把椅子
举手同求 ↩ 求制氧机
me too need一盒 ↩ 求布洛芬
一模一样的情况,也求退热栓 ↩ 孩子吐药,求退热栓
不光他,我也在找 ↩ #15 记下了:求血氧仪
我再加一个需求:奶瓶刷 ↩ 求新生儿奶瓶
我替二楼李奶奶也求一份 ↩ 求降压药
me too, need one as well ↩ need a thermometer
same, also looking for Calpol ↩ anyone with Calpol
us too please, two kids down with it ↩ need Nurofen for kids
+1 need some too ↩ need lateral flow tests
also need nappies, size 3 ↩ need nappies size 4
we're out as well, if anybody has extra ↩ out of formula
could do with one as well, flat 9 ↩ borrow a dehumidifier
I'm after the same thing ↩ looking for a stairgate
In the same boat, need milk ↩ out of milk
me as well if there's two ↩ after a spare fan
ditto. block 2 ↩ need bottled water
Ditto, my mum needs some ↩ need paracetamol
likewise, short of masks here ↩ need masks
can I borrow it after you? ↩ borrow a ladder
could I have it next, just for Sunday ↩ drill lent to no 4
when he's finished may I borrow it as well ↩ sure, take my tent
if anyone has a second one I need it too ↩ wheelchair needed
jumping on this, also need jump leads ↩ Car won't start
piggybacking: need a spare key cut... I mean a ladder lol, borrow? ↩ borrow a stepladder
hijacking this to ask for rice, we've none ↩ need flour
adding myself, need two boxes ↩ #14 noted: wanted ibuprofen
#14 me too, 1 box ↩ #14 noted: wanted ibuprofen
same request from flat 31 ↩ #27 noted: antihistamines
me three! desperate for coffee ↩ out of coffee, help
one for us too if there's any, gran's poorly ↩ need electrolyte sachets
I'd need a dog walker too, Thursday ↩ can someone walk my dog
need the same for my cat, next week ↩ cat feeding needed
so do I, need someone to collect mine as well ↩ need someone to pick up my daughter
mine needs picking up too, year 2 ↩ school pick-up help needed
also stuck, could anyone let mine in too ↩ son's locked out
Could whoever comes also look at my tap? ↩ sink's leaking, need someone handy
if you find someone handy send them to me after, my door's off its hinges ↩ need someone handy
we need a lift too if there's a driver ↩ need a lift to the station at 5
I need a ride there also ↩ anyone driving to the hospital tomorrow?
also in need, can't get out ↩ isolating, need groceries
isolating as well, could someone get us bread ↩ isolating, need groceries
our power's out too, torch anyone? ↩ need candles
still short of two chairs if anyone else has ↩ four of ours on the way
thanks! still need a tin opener tho ↩ saucepan's outside your door
great, now I just need an extension lead ↩ lamp's yours
any in size M? need those ↩ I only have L
have you got any more? need another strip ↩ left a strip for you
I didn't get any, still need some ↩ all the tests are gone
we also ran out, even three would do ↩ need eggs
second this, need one for dad ↩ blood pressure monitor anyone?
count me as needing one too ↩ oximeter needed
also asking for my neighbour, she's 80 and has none ↩ need a heater
the lady upstairs needs one too ↩ need a heater
same!! any brand ↩ need baby wipes
I need some too but only a spoonful ↩ need yeast
and me, half a cup ↩ need sugar
yes same here, please anyone ↩ need insulin needles
looking too. will collect ↩ need moving boxes
I could use a few boxes as well ↩ need moving boxes
got one person helping, need one more for the fridge ↩ coming down to help you
would need it Saturday as well, any other tables? ↩ my table's promised to no 8
anybody else got one? still looking ↩ mine's too small sorry
谁还有?我还是没着落 ↩ 我那个型号不对
还差一个人抬,再来一位 ↩ 我下来帮你搬
needing that too, 谢谢 ↩ 求type-c线
`,
  offer: `
我这还有五个,也可以分 ↩ 多了十个口罩送
我也有多的,萝卜,想要的来 ↩ 青菜吃不完,分
我也送,儿童绘本一箱 ↩ 旧书免费送
顺便我这边也有个婴儿浴盆,谁要 ↩ 送婴儿床
他那没了的话,我家还有两箱橘子可以拿 ↩ 橘子分完了
借楼送个衣架 ↩ 送鞋架一个
跟着送,闲置奶瓶三个,全新 ↩ 奶粉多一罐送
我周日也去,还能捎两个 ↩ 周六去宜家可捎一人
我车也空着,也可以带人 ↩ 明早去虹桥可捎两人
加一个,我可以教英语 ↩ 我教孩子数学,免费
除了馒头我还蒸了花卷,要的说 ↩ 蒸了馒头谁要
我也在盒马,谁要带东西喊我 ↩ 我去菜场,有要带的吗
我也能帮忙看娃,周三周四都在 ↩ 我下午能帮看娃
我家阿姨也可以帮着打针,大家有需要找她 ↩ 我是护士可以帮老人打针
还有半箱牛奶,也一起送了 ↩ 送一箱饼干
既然都在送,我也清一下,台灯两盏免费 ↩ 断舍离,免费送
我这儿薄荷也多,剪了拿走 ↩ 香葱种太多了
没抢到的来我这,还有三份 ↩ 馄饨没了
我也做了,葱油饼,7号楼来拿 ↩ 做了烧卖
多余的抗原我也有十支,谁缺 ↩ 抗原送5支
我也可以开车送老人去打疫苗 ↩ 我可以送老人打疫苗
同送,猫抓板两块 ↩ 猫爬架免费
楼下不要的话,我这有台更新的,也送 ↩ 送旧微波炉
我家梯子也放楼道了,大家随便用 ↩ 梯子放一楼公用
我也会修电脑,找我也行 ↩ 我会修电脑,有问题找我
还有小推车,一块儿借给大家 ↩ 工具箱可以借
我再添两盒退烧药,需要的讲 ↩ 我有三盒泰诺,谁需要
毛豆我也有,老家寄的,分 ↩ 老家带来的南瓜分
另外还有几双童鞋谁要 ↩ 童装一袋送
我这也有同款,免费拿 ↩ 送婴儿提篮
I've some too if anyone missed out ↩ spare tomatoes
also giving away a high chair ↩ Free cot
got a bag of baby clothes to give as well ↩ free baby clothes
We've more here, flat 12, help yourselves ↩ too many courgettes
and I have plums if anyone wants ↩ apples free to take
adding to this: spare duvets here, free ↩ free bedding
I'm driving there too, can take three ↩ driving to IKEA Sat, one seat
can offer a lift on Sunday as well ↩ lift to the airport Sunday, one place
I can do mornings if people need, you do afternoons ↩ happy to babysit in the afternoons
Also happy to help with shopping for anyone isolating ↩ I'm off this week, can shop for people
likewise, can walk dogs any evening ↩ happy to walk dogs this week
me too, happy to print for people ↩ I've a printer, send me stuff
my van's free too if anybody's moving things ↩ got a van this weekend, shout
still got four, plus some cookies for whoever ↩ brownies, help yourselves
there are also two lamps going ↩ free rug
mine too, free kids' bike 16 inch ↩ scooter free
if you miss out I have another one to give ↩ bookcase, first come
his are gone but I've got a dozen eggs to share ↩ eggs all gone
Since we're clearing out, free kettle here ↩ moving out, free lamp
same, spare seedlings in the porch for anyone ↩ free seedlings
and a litter tray if someone needs one ↩ cat food going free
I can also lend a carpet cleaner to people ↩ pressure washer, borrow it anytime
we have extra masks also, take some ↩ masks by the lift
piggybacking, free moving boxes in the hall ↩ bubble wrap free
I teach piano, happy to give a free hour too ↩ free guitar lesson for a kid
heading there as well later, can bring more back ↩ off to Costco, orders?
made soup too, lentil, bowls going at no 5 ↩ spare stew
two more here, unopened, take them ↩ giving away a puzzle
I'll throw in some blankets for whoever wants ↩ free camp bed
我也有spare的,谁要 ↩ free plant pots
`,
  "close received": `
拿到啦,谢谢 ↩ 挂门把手了
收到了,孩子已经吃上了 ↩ 美林放你门口了
药拿到了,救命恩人 ↩ 布洛芬放物业了
取到了谢谢李阿姨 ↩ 鞋柜上,自己拿
已取,多谢 ↩ 放门卫室了
到手,太香了 ↩ 馄饨放门口了
菜收到,新鲜得很 ↩ 青菜挂你门上
东西在我手里了,谢谢大哥 ↩ 交接好了吗?
好了好了,拿到了 ↩ 交接好了吗?
嗯嗯,给我了 ↩ 交接好了吗?
对,昨天就拿到手了 ↩ 交接好了吗?
搞定了,灯亮了,谢谢小王 ↩ 求人换灯泡
修好了!师傅都没您利索 ↩ 水龙头关不上求帮忙
已经搬上去了,谢谢两位小伙子 ↩ 求人抬洗衣机
车打着了,多亏您的线 ↩ 车没电了求搭电
打印好了,谢谢 ↩ 求打印两页
娃接到了,在我家吃饼干呢,谢谢张妈妈 ↩ 求人帮接孩子
猫喂了,照片收到,太感谢了 ↩ 求人喂猫
解决了,隔壁给了一盒 ↩ #12 记下了:求布洛芬2盒
#12 完成,谢谢3号楼 ↩ #12 记下了:求布洛芬2盒
有人给了,谢谢大家 ↩ 求退烧贴
已经有邻居送来了,感恩 ↩ 谁家有体温计
借到了,大家不用找了 ↩ 求借轮椅
借到啦,谢谢502 ↩ 求借电钻
梯子到手,开工 ↩ 想借梯子
凑齐了八把,谢谢各位 ↩ 求八把椅子
葱有了,面都吃完了哈哈谢谢 ↩ 求两根葱
盐收到,锅保住了 ↩ 炒菜没盐了
奶粉拿到,娃不哭了 ↩ 奶粉断了求匀
电脑弄好了,小伙子真厉害 ↩ 电脑开不了机
门开了!谢谢楼下大叔 ↩ 门锁打不开求帮看
窗帘装上了,谢谢 ↩ 求人帮装窗帘
翻译看到了,明白了,谢谢 ↩ 药盒全是英文求翻译
领到猫了,取名橘座 ↩ 小橘求领养
沙发搬回来了,很喜欢,谢谢 ↩ 沙发送,自己搬
绿萝已经在我阳台上了,谢谢 ↩ 送绿萝
拿好了,门给你带上了 ↩ 门没锁,自己进来
手里了 ↩ 下楼给你
接到,谢谢阿姨 ↩ 从窗口吊下来了
妈说已经收到您的粥了,谢谢 ↩ 粥端过去了
我爸收到拐杖了,谢谢您 ↩ 拐杖放门口
收到一袋,正好够,谢 ↩ 尿不湿挂门上
谢谢,昨晚就用上了,退烧了 ↩ 退烧药还需要吗
已拿,谢啦!改天请你吃饭 ↩ 放快递柜了
快递上来了,谢谢小哥哥 ↩ 快递太重求帮忙
OK拿到,thx ↩ 线在前台
昨天要的体温计拿到了,谢谢6楼
求的米有着落了,拿回家了,谢谢
刚才3号楼给了我两板药,谢谢大家
灯泡换好啦,谢谢来帮忙的小哥
奶瓶收到了,群里真温暖
轮椅已经推回家了,谢谢陈老师
忘说了,蒙脱石散上午拿到了
水管不漏了,谢谢老周
多谢9号楼,猫粮拿到,主子吃得很香
布洛芬已到手,各位不用再问啦
谢谢大家,打气筒有人借我了
对了婴儿床收到了,娃睡得特别香
侬个酱油我拿到了,谢谢侬
感谢王姐的抗原,拿到五支
我这单完成了,谢谢好心人
电钻有了,孔打好了,谢谢
小推车拿到了,搬得飞快
雾化器收到,正在做呢,谢谢
孩子作业打印出来了,谢谢刘爸
老太太接到了,平安到家,感谢帮忙
充电线有啦,手机活了
红糖拿到了,谢谢小姐姐
发酵粉收到,馒头蒸上了
鱼拿到了,晚上红烧,谢谢老爷子
票收到了,感谢!
got it thanks! ↩ left on your door handle
picked up, you're a lifesaver ↩ it's with the concierge
Have it now, cheers ↩ on my way down
collected, thanks so much ↩ in a bag outside flat 14
yes got them this morning ↩ did the hand-over work out?
all done, she gave it to me ↩ did you two manage the hand-over?
yep in my hands ↩ hand-over done?
fetched it just now, thank you ↩ it's under the mat
bookcase is up in my living room, love it ↩ Free bookcase
sofa's here! took three of us, thanks ↩ free sofa
he's had a dose and is asleep, thank you ↩ Calpol outside your door
medicine arrived, bless you ↩ dropping the paracetamol now
the eggs made it into the cake, thank you ↩ four eggs needed
Found one, neighbour across the hall had it ↩ need a thermometer
someone's given me some, thanks all ↩ need nappies
sorted now thanks to number 8 ↩ need jump leads
car's running, thank you Phil ↩ car won't start
#14 done, cheers ↩ #14 noted: wanted ibuprofen
#27 received, itching stopped ↩ #27 noted: antihistamines
borrowed one from Ken, thanks everyone ↩ borrow a ladder?
got hold of a wheelchair, thank you all ↩ wheelchair needed
fixed! no more dripping, ta ↩ sink's leaking
lights are back, your husband is a wizard ↩ lights keep tripping
wardrobe's upstairs, couldn't have done it without you ↩ need a hand with a wardrobe
printed, thank you ↩ need two pages printed
kids are home, thanks for collecting them ↩ school pick-up help needed
dog's been walked, you're an angel ↩ can someone walk my dog
my mum got the soup and cried, thank you ↩ soup's on her step
gran's back safe, thank you for going with her ↩ gran needs someone to go with her
translated and understood, thanks a million ↩ letter in Polish
we're in! thanks for the key ↩ locked out
tyre's pumped, ta ↩ anyone with a bike pump
hem's perfect, thank you ↩ can somebody sew
kitten has moved in with us, thank you ↩ found kitten needs a home
Parcel's upstairs, thank you young man ↩ parcel too heavy
grabbed the last loaf, delicious ↩ spare loaves
Plants are safely on my balcony, thanks ↩ plants need a home
received with thanks ↩ sent it down with my lad
it's here, thank you ↩ posted through your letterbox
They've arrived, lovely, ta ↩ chairs are outside
ticket received, see you there! ↩ spare ticket sent
just used it, worked a treat, thanks for giving it me ↩ take my plunger
got the masks from flat 3, thank you
thanks to whoever left the rice, got it
picked up the cot, baby approves
forgot to say, thermometer got here last night, thanks
Update: I've got a drill now, thanks Raj
had three offers and collected one, thank you all
the pump reached me, cheers 22
shelf's up, thanks for the help Marek
all sorted for chairs, they came this morning
milk received, tea made, crisis over
thanks number 5, the charger's here
My prescription was picked up for me, so grateful
sugar's been delivered by a very small boy, thank you
Laptop is alive again thanks to Jo
boxes collected, that's plenty, thank you
tests in hand, thank you!
got my tin opener, beans for dinner
the tent's with us now, thanks so much
the wheelchair came, dad's out in the sun
thank you Mei, got both bottles
bike collected, she's riding it already
microwave's in and working, ta very much
just got the blanket, warm at last
the formula's here, thank you thank you
葱姜到位,谢谢对门 ↩ 挂你门把上了
thanks, that's it in my kitchen now ↩ kettle's by the lift
米已扛回家,谢谢叔 ↩ 米放一楼了
`,
  "close withdrawn": `
不用了,刚买到 ↩ 求布洛芬
不需要了谢谢,已经退烧 ↩ 孩子39度求美林
取消吧,叮咚送来了 ↩ #12 记下了:求布洛芬2盒
#8 撤了,家里翻出来一包 ↩ #8 记下了:求猫粮
谢谢,现在不缺了 ↩ 我家有,你来拿
不麻烦了,老公带回来了 ↩ 给你送过去?
不用啦,我自己搞定了 ↩ 我下来帮你搬
先不用,医院开了药 ↩ 我有半盒阿莫西林
谢谢大家,我不借了,改叫师傅了 ↩ 求借电钻
算了不借了,下雨不去了 ↩ 借帐篷露营
不用接了,我赶到学校了 ↩ 我去帮你接
行程取消,猫不用喂了 ↩ 出差求人喂猫
票不要了,那天要加班 ↩ 留给你一张票
我那个不用留了,买了新的 ↩ 给你留着呢
来电了,蜡烛不用了 ↩ 给你两根
找到钥匙了,不用等你家了 ↩ 叫孩子来我家等
烧退了不用药了,谢谢 ↩ 药还要吗
已下单,不求了 ↩ 求尿不湿
不找了,在床底下 ↩ 求体温计
面都糊了,不要葱了哈哈 ↩ 葱给你拿来了
谢谢,改吃外卖了,不要了 ↩ 给你盛碗粥
水来了,不用去你家洗了 ↩ 来我家洗吧
亲戚不来了,车位不用了 ↩ 停我车位
我撤回,不用了 ↩ 求人陪诊
娘家寄来一箱,够了,不求了 ↩ 求奶粉
还没拿的话不用留给我了 ↩ 沙发给你留到周末
刚想起来家里有,不好意思,取消 ↩ 求酵母
之前求的梯子不需要了
大家别找了,药买到了
我昨天问的轮椅不用了,医院借了
不求米了,快递提前到了
群里求的打印机取消,单位打了
孩子好了,退热贴不要啦
求车位的事作罢,谢谢
搬家改期了,纸箱先不要
多谢各位,不缺盐了,买了一箱
侬勿要送来了,我买到了 ↩ 等歇给侬
那个需求作废吧 ↩ #19 记下了:求退烧药
不必了,我换了个灯座 ↩ E27灯泡有
不再需要,感谢 ↩ #44 记下了:借血氧仪
no longer needed, thanks ↩ need Calpol
don't need it anymore, chemist was open ↩ I have half a pack
all good now, fever's gone ↩ want me to bring the Nurofen?
cancel mine, amazon came early ↩ #14 noted: wanted ibuprofen
#27 can go, bought some ↩ #27 noted: antihistamines
never mind, found it behind the fridge ↩ need a tin opener
nvm bought one ↩ borrow a hairdryer
oh thanks but I managed by myself ↩ coming down to help
no need now, hubby's home ↩ I'll carry it up
thanks but power's back so no candles needed ↩ candles here
please don't bother, the trip's off ↩ I'll feed the cat
you can give mine to someone else, plans changed ↩ kept a loaf for you
I won't need the space after all, they're coming by train ↩ use my space
scrap that, landlord is sending someone ↩ need someone handy
Landlord sorted a plumber, so stand down ↩ I'll have a look at it
not needed any longer, got a taxi ↩ can give you a lift at 5
it started! no jump leads required ↩ jump leads in the boot
called it off, raining ↩ take the tent whenever
we've bought a cot so you don't have to hold it ↩ keeping the cot for you
thank you, decided to buy one in the end ↩ lend you mine till Sunday
forget the sugar, using honey ↩ I've a cup for you
leave it, dinner's ruined anyway lol ↩ bringing the soy sauce
stood down, my sister's collecting them ↩ I could collect them
school closed so no pick up needed ↩ which class?
the hospital lent us a wheelchair so we're ok ↩ borrow my late mum's
I'm alright now ta ↩ still need a charger?
No I'm fine now, doctor gave me some ↩ still after antibiotics?
closing my request, not needed
forget my message about the drill, got my own now
don't need the chairs any more, party's cancelled
Re: ladder, used a table instead, no need
changed my mind about borrowing the van
thanks everyone, nappies came with the shopping, so don't worry
wifi's back so I won't need anyone's hotspot
ignore my ask from this morning, sorted it with superglue
babysitter no longer wanted, we're staying in
don't go looking any more, keys turned up
the rice came, so no need for neighbours' rice
already bought, no need 谢谢 ↩ 求生抽
withdraw please ↩ #40 noted: rice
`,
  "close gone": `
没了,被抢光了 ↩ 馄饨还有吗
已送出 ↩ 沙发免费送
已经给了5号楼,抱歉 ↩ 我要!
名额满了 ↩ 算我一个
送完啦,下次早点 ↩ 绿萝还有吗
最后一个刚拿走 ↩ 给我留一个
有主了 ↩ 婴儿床还在吗
猫已经被领养了 ↩ 我来认领
车坐满了,不好意思 ↩ 带上我呗
橘子分完了 ↩ 橘子一箱吃不完,分
晚了一步,给楼上了 ↩ 台灯归我行吗
#33 送掉了 ↩ #33 记下了:送绿萝
没有了哦 ↩ 蛋挞我要
一盒不剩 ↩ 求留一盒
都拿走了,谢谢捧场 ↩ 包子还有伐
答应给二楼了 ↩ 书桌我想要
票给出去了 ↩ 电影票还在吗
被保洁阿姨拿去了 ↩ 纸箱还有没
最后两支给了老人,没了 ↩ 抗原我要
清空了,一件不留 ↩ 还有什么剩的
口罩刚发完 ↩ 送口罩二十个
已被预定完 ↩ 榴莲我要半个
粽子光盘了 ↩ 还有粽子吗
梯子今天借出去了,别来了 ↩ 梯子可以借大家
勿好意思,全部拨人家拿光了 ↩ 丝瓜还有伐
昨天送的鞋柜已经被拿走
洗衣机有人搬走了,别再问啦
奶粉送掉了,谢谢大家
刚才那箱书领完了
今天的馒头发完了,明天再蒸
跑步机成功送出
剩的退烧药都给出去了
鱼分光了,收工
车位已经借给3号楼了
酸奶机送掉,结束
西瓜没了西瓜没了
电风扇找到新家了
衣服都有人认领了,散了吧
关一下我的帖,东西给人了
团的草莓多的那几盒没有了
lamp还在,不过rug gone了,锅也没了 ↩ lamp rug锅免费
那四只小猫全有人家了
被手快的拿光,一片不留 ↩ 面膜送
已给出,勿念 ↩ 奶瓶送
gone, sorry! ↩ is the bookcase still there
all taken ↩ spare loaves going
it went within five minutes ↩ Free cot
promised to flat 8 now ↩ mine please
someone beat you to it ↩ dibs on the lamp
sorry, just gave it away ↩ I'd love that
no more left ↩ any samosas left?
last one went an hour ago ↩ save me one
car's full now ↩ count me in
seats are taken, sorry both ↩ room for me?
kitten has been rehomed ↩ I can foster her
they're spoken for ↩ tickets still going?
afraid there's none left ↩ could I have a bag
You just missed it ↩ is the rug available
picked up by a lovely couple ↩ free sofa
#16 taken ↩ #16 noted: desk, free
the last of the tests went to number 2 ↩ tests please
claimed already ↩ me please
it's been nabbed haha ↩ telly still free?
nothing left but crumbs ↩ brownies?
cleared out, bin's empty now ↩ tomatoes still there?
the binmen had it ↩ cardboard boxes still by the lift?
both scooters gone, thanks for the interest ↩ the blue one please
gone to a good home ↩ fish tank?
no places now, we're six ↩ sign my mum up
all the seedlings have been adopted ↩ +1 please
Bookcase has now gone
Sofa collected, so please stop messaging me
that's all the soup given out for today
Everything on the landing has been taken
desk went to Priya at 12
no more eggs, gave the last tray away
piano's gone, can't believe it
the tickets found a taker
Closing my post, kids' bike given away
freebies finished, thanks all
printer's gone guys
we've handed out all the masks
baby clothes have been passed on
my van's booked all weekend now so no more requests
plants taken by no 40
apples all gone, see you next autumn
the pram's been claimed, ta
you're all too quick, microwave gone in 2 min
Cupcakes: zero remaining
puzzles went to the care home
`,
  "close returned": `
梯子还你了,放门口 ↩ 不急着还
电钻已归还,谢谢 ↩ 求借电钻
还好了,充满电的 ↩ 手电筒借你
刚把小推车推回去了 ↩ 小推车用完了吗
已还,谢谢王叔 ↩ 打气筒还在你那吗
轮椅擦干净还回去了 ↩ 借你推走
碗洗好还你了,里头放了几个枣 ↩ 给你盛一碗粥
给你放回鞋柜了 ↩ 螺丝刀用好了伐
#44 血氧仪还了 ↩ #44 记下了:借血氧仪
椅子八把全送回来了,你点点 ↩ 椅子拿去用
钥匙还给你妈了 ↩ 钥匙放门垫下
行李箱还了,谢谢你 ↩ 拿去用吧
高跟鞋干洗后送回你家了 ↩ 借你穿一天
帐篷还到物业了,你下班取 ↩ 周末你拿去
侬只锅子我还脱了 ↩ 借只钢精锅子
上周借的雾化器今天还给302了
借的投影仪物归原主啦
充电宝还掉了,谢谢小姑娘
加湿器送回去了,帮了大忙
被子洗晒好,已经还给3楼
ladder's back in your hallway ↩ lend you ours till Sunday
returned it, thanks again ↩ got my drill?
Back on your doorstep, all charged ↩ you can borrow my hoover
dropped it back just now ↩ no rush with the tent
put it back in your garage ↩ spanner set in the garage
gave it back to your wife ↩ have you still got my pump
wheelchair's been returned, cleaned too ↩ borrow it as long as you like
chairs are all back with you, thanks ↩ take six of ours
your suitcase is home again, thank you ↩ you're welcome to ours
brought the key back to your mum ↩ leave me the key
#16 ladder returned ↩ #16 noted: ladder to borrow
handed it back with a bottle of wine ↩ carpet cleaner's yours till 5
jump leads are back in your boot ↩ use my leads
your dish is washed and back on your step ↩ have a bit of lasagne
Took Ken's drill back this morning, thank you
the nebuliser has gone back to flat 12
returned the folding table, cheers all
have given the crutches back, leg's better
sewing machine's back where it belongs
that umbrella I borrowed is back on its hook
`,
  decline: `
给不了你了,我自己也要吃 ↩ 那给我一盒吧
不好意思,我家那盒过期了,不能给你 ↩ 两盒我要
抱歉借不了,老公带去工地了 ↩ 我来拿梯子
我不要了,谢谢 ↩ 给你留了两个馒头
我就算了,让给别人 ↩ 还有一份,要吗
尺寸不合适,不拿了 ↩ 书架还在,来搬
放不下,还是不要了 ↩ 沙发给你
刚看了下只剩一颗,匀不出来 ↩ 你刚才说有布洛芬?
对不住,孩子又烧了,药得留着 ↩ 我现在下来拿
临时加班,帮不了你搬了 ↩ 那六点麻烦你
今天去不了,你找别人吧 ↩ 明天陪我爸去医院的是你吧
我接不了孩子了,堵在高架上 ↩ 那就拜托你接了
车坏了,带不了你们了 ↩ 明早七点等你
不行哎,我妈不让借 ↩ 借投影仪
不好意思啊,不外借的 ↩ 求借冲击钻
家里只有一个,借不出 ↩ 求借体温计
没法给,开过封了怕不干净 ↩ 奶粉匀我点
心领了,不用给我 ↩ 给你送点鸡汤
谢谢好意,我吃素 ↩ 腊肉给你留一块
过敏,吃不了,给别人吧 ↩ 芒果给你两个
颜色不喜欢,我放弃 ↩ 书包在这,来拿
我退出,排后面的拿吧 ↩ 轮到你了,空气炸锅
电压不对,用不了,不拿了 ↩ 电饭煲送你
我这型号对不上,帮不了 ↩ 求打印机墨盒
老板突然叫,修不了了,抱歉 ↩ 等你来修
不敢打针,我还是不揽了 ↩ 你是护士吧,能来吗
想了想还是不送了,娃舍不得 ↩ 乐高我要
娃哭着不让送,对不起各位 ↩ 玩具我来拿
我反悔了,绿萝自己留着 ↩ 下午来拿绿萝
刚发现坏了,别来拿了 ↩ 风扇我要
翻了一遍没找到,不好意思 ↩ 有的,我找找
找不着了,可能搬家扔了 ↩ 谢谢,那转换头我来取
没有了,真不好意思,帮不上 ↩ 你家有酵母吗
我也没有哎 ↩ 求蒙脱石散
我家没有,抱歉 ↩ 求轮椅
这个真没有 ↩ 求制氧机
没有,问问别家吧 ↩ 借电钻
家里都是大人的,没有儿童的 ↩ 求美林
我家也断了,给不了 ↩ 求尿不湿
侬勿好意思,我屋里也没了 ↩ 啥人有老酒
晚上不方便,不能来洗澡了 ↩ 那八点来你家洗
我车位要用,借不出了 ↩ 周六停你那
临时回老家,猫喂不了了 ↩ 猫就拜托你了
腰闪了,抬不动,抱歉 ↩ 等你来抬
不会,真不会,别指望我 ↩ 你会修电脑吧
那我不要了,给更需要的人 ↩ 就剩一份抗原
让给带娃的吧,我不急 ↩ 奶瓶你要还是她要
太多了,我吃不掉,不要 ↩ 一箱都给你
太远不来了,你给别人 ↩ 1期自提
不要了,我家那位嫌旧 ↩ 书桌留给你了
pass,谢谢 ↩ 榴莲你要哇
谢邀,不要 ↩ 小猫给你一只?
谢谢,我有了,给别人 ↩ 再给你两盒
不了不了,减肥 ↩ 蛋糕来一块
恕我不能借,上次借出去弄坏了 ↩ 求借相机
说好的没法兑现了,对不起 ↩ 明天的投影仪
我们隔离了,没法给你送 ↩ 等你的鸡蛋
阳了,怕传染你,东西不给了 ↩ 我来拿面粉
楼下锁了出不来,帮不到你 ↩ 请帮我拿快递
我不在上海,拿不了给你 ↩ 你不是有轮椅吗
答应早了,家里人已经用掉了 ↩ 半罐奶粉我来拿
量不够,只够自己家 ↩ 匀我十个鸡蛋
不能给,处方药出了事担不起 ↩ 求阿莫西林
我收回刚才的话,明天没空 ↩ 那明早九点
打印机没墨了,打不成 ↩ 文件发你了
我退了,名额让出来 ↩ 周六包粽子名单
不去了,让别人上车 ↩ 虹桥两人,你一个
先不拿了,等下次 ↩ 丝瓜来拿伐
对门也送了我,够了,你的不用给 ↩ 我给你送姜
我那把也是坏的,借不了你 ↩ 借伞
can't帮到你,sorry,在外面 ↩ 帮我开下门
sorry can't spare it ↩ could I have half your pack?
I'll pass, thanks ↩ keeping a loaf for you
can't lend it after all, husband needs it ↩ coming for the drill
afraid mine's out of date so I can't give you any ↩ I'll come for the ibuprofen
not for me thanks ↩ one samosa left
too big for us, give it to someone else ↩ sofa's yours
I'll leave it, doesn't match ↩ rug's here if you want it
Apologies, only one tablet left in the box ↩ on my way for the tablets
I have to keep it, my own little one's hot now ↩ thanks, coming for Calpol
can't make it, stuck at work ↩ see you at 6 for the wardrobe
won't be able to help tomorrow, sorry ↩ so you're taking my gran at 9?
can't do pick up any more, I've a flat tyre ↩ you're collecting them then?
lift's off I'm afraid, car's in the garage ↩ see you 6am
I'd rather not lend it ↩ camera for a day?
we don't lend that out, sorry ↩ borrow your pressure washer?
no can do ↩ can I park in yours
none here, sorry ↩ need flour
haven't got any I'm afraid ↩ anyone with baking powder
don't have one sorry love ↩ need a wheelchair
nope, fresh out ↩ got any milk?
wish I could, but we're down to our last roll ↩ toilet paper anyone
only adult ones here so no help ↩ need kids' Nurofen
we need ours this weekend, sorry ↩ borrow your tent
Sorry hun it's the only one we've got ↩ your thermometer?
had a look, can't find it anywhere ↩ you said you've a spanner?
turns out I threw it away, sorry to get your hopes up ↩ I'd love the adapter
just tested it and it's dead so don't come ↩ coming for the fan
kids won't part with it, sorry everyone ↩ I'll take the lego
changed my mind, keeping the plant ↩ I'll collect the plant at 4
I've decided to hang on to it ↩ bookcase, tonight?
we tested positive so better not hand anything over ↩ coming to get the eggs
back's gone, I can't lift anything, so sorry ↩ you helping with the fridge?
Not comfortable giving prescription stuff ↩ antibiotics anyone
I can't give tablets to a child I'm sorry ↩ have one of your tablets?
I'm allergic, let someone else have it ↩ mango for you
thanks but I'm vegan x ↩ keep you some lasagne?
kind of you but no ↩ shall I bring you soup?
I'm good thanks ↩ want the last brownie?
we're fine for eggs thank you ↩ need any eggs?
no thank you, got plenty ↩ anything from tesco?
nothing for me this time ↩ orders for Aldi?
let the family in 6 have mine ↩ your turn in the queue
drop me from the list ↩ Sunday yoga, 6 names
I'm out, sorry ↩ car leaves at 7
can't come so give my place away ↩ your seat's kept
someone else can have it, no way to get it home ↩ wardrobe's ready for you
it won't go up our stairs, have to say no ↩ piano's yours
plug's wrong, no use to me ↩ kettle here for you
Measured up and it doesn't fit, pass ↩ desk still yours
not taking it after all, thanks ↩ holding the cot for you
you'd better ask somebody else, my mother's ill ↩ babysit Friday still ok?
cat duty's not possible now, flying home ↩ key's under the mat for you
printer's jammed so I can't do your pages ↩ sent you the file
I spoke too soon, we've used it up ↩ coming for the flour
my wife already gave it to her sister, so I can't ↩ picking up the pram at 5
no, last time it came back broken ↩ can I borrow your drill
too late for me, I go to bed at 9 ↩ shower at yours at 10?
can't tonight, visitors ↩ chairs at 7?
I'd have to say no to the van ↩ your van on Sat?
that's more than I can eat, no thanks ↩ whole box for you
let it go to someone with kids ↩ scooter's waiting for you
Mine's a different model, won't help you ↩ ink cartridge anyone
sorry i dont sew ↩ can you hem these
beyond me I'm afraid, get a proper electrician ↩ could you look at my fuse box
not brave enough for injections, sorry ↩ you're a nurse, could you come
我家那个不卖也不借 ↩ 求古琴
算了,我抢不过你们,不要了 ↩ 还要馒头吗
can't, hands full with twins ↩ watch mine for an hour?
you keep it, I've found I don't like it ↩ your jar of marmalade
`,
  progress: `
挂门把手了 ↩ 求退烧药
放物业了,报你房号拿 ↩ 好的,谢谢
下来了,在电梯里 ↩ 等你
放门口鞋柜上了 ↩ 那我过来拿
已经送到你家门口啦 ↩ 求尿布
马上到,等红灯 ↩ 几点来
我到你楼下了,开下门 ↩ 来吧,7号楼
出门了,两分钟 ↩ 给你两节电池
在找,翻柜子呢 ↩ 我有的,你来拿
正在装袋,一会儿送 ↩ 要三斤
让我儿子送下来了 ↩ 谢谢,6楼
我老公拿下去了,穿蓝衣服 ↩ 我在大堂
给门卫老李了,跟他拿 ↩ 什么时候方便
丰巢,取件码私你 ↩ 我要
私信你了 ↩ 我要一份
加你了,通过下 ↩ 我要沙发
已经在楼下等了 ↩ 我拿下来
按门铃没人应,给你挂消防栓上 ↩ 我家1102
敲了没人,放地垫上了 ↩ 麻烦放门口
来了来了穿鞋呢 ↩ 快点
等我关个火就下来 ↩ 葱好了吗
晚上七点老地方交接 ↩ 几点拿
约了明早九点送 ↩ #12 交接好了吗?
还没呢,今晚给 ↩ 交接好了吗?
没碰上,明天再约 ↩ 交接好了吗?
快了,在路上 ↩ 交接好了吗?
他说下班来拿 ↩ #33 交接好了吗?
还在等他下楼 ↩ 交接好了吗?
放一楼信箱上面了,蓝袋子 ↩ 谢谢,我晚点取
电梯口给你放着 ↩ 我要那个花盆
从阳台吊下来了,接一下 ↩ 我隔离出不来
保安代收了,写着你名字 ↩ 东西呢
已发同城快送,骑手在路上 ↩ 太远来不了
师傅已经在搬了 ↩ 沙发我要
推着轮椅过来了,到中庭 ↩ 求轮椅
到幼儿园门口了,看到你娃了 ↩ 求人帮接孩子
接上了,在回来路上 ↩ 我帮你接
刚喂过一顿,明天再去 ↩ 猫拜托了
带着工具上来了 ↩ 水龙头关不上
在修了,要换个垫片 ↩ 灯修得怎么样
正在打印,第三页 ↩ 文件发你了
翻到一半了,晚点发你 ↩ 药盒翻译
药倒好了,放瓶里了,下来拿 ↩ 酒精要200毫升
粥还烫,凉一下给你端 ↩ 求碗粥
我到盒马了,鸡蛋拿好了,半小时回 ↩ 带两盒鸡蛋
买到了,回来放你门口 ↩ 帮我带盒降压药
排队结账呢 ↩ 帮我带牛奶
你的草莓在我家冰箱,回来说声 ↩ 帮收生鲜
放你电瓶车筐里了 ↩ 我不在家
门开着,东西在玄关 ↩ 我马上到
给你放楼道窗台了,自己取哈 ↩ 我在8楼
拿下来了侬人呢 ↩ 我来拿酱油
我勒拉楼下头等侬 ↩ 好额,下来
穿红羽绒服的就是我 ↩ 到中心花园了
在2号门,你在哪个门 ↩ 我到门口了
走到你家单元了,密码几 ↩ 上来吧
先放我妈那,2楼,她在 ↩ 我六点到
妈妈已经把袋子交给你家阿姨了 ↩ 药什么时候送
还差一个袋子,找到就下来 ↩ 可以拿了吗
刚放好,快去拿,别给狗叼了 ↩ 馒头要两个
洗好消毒好了,明早给你 ↩ 吸奶器借我
充着电呢,充满送去 ↩ 电钻借我
收拾好了随时来拿 ↩ 童装我要
小王已经上楼取了 ↩ 书在我家
分好十袋了,按楼号放大厅 ↩ 青菜要一份
已下楼,手里拎着黄袋子 ↩ 我看看你在哪
放驿站3号架,报尾号 ↩ 怎么拿
人到了,正在抬 ↩ 求抬洗衣机
搭上线了,你打火试试 ↩ 车没电
量好了,等下送血压计下来 ↩ 求血压计
她说五分钟后到 ↩ 奶奶有人陪了吗
已联系上了,晚上去取 ↩ #20 记下了:借梯子
正跟他约时间 ↩ #15 有人应了
东西给顺丰了,明天到 ↩ 我搬走了能寄吗
就放在你门口那双拖鞋旁 ↩ 没看到啊
货已装车,20分钟 ↩ 书柜我要
我敲你门了哦 ↩ 来吧
on my way down ↩ I'm in the lobby
left on your door handle ↩ need a thermometer
it's with the concierge, ask for Ali ↩ yes please
just outside your door now ↩ mine please
be there in two ticks ↩ come up
in the lift ↩ waiting downstairs
Dropping it round after school ↩ I'd love one
popped it through your letterbox ↩ one strip would be great
bagged up and on the step ↩ kids' clothes please
sent my lad down with it ↩ flat 3
rang, no answer, so it's under the mat ↩ we're home all day
knocked twice, left it by the plant pot ↩ number 22
it's in the parcel locker, code's in your DMs ↩ yes please to the masks
DM'd you ↩ me please
messaged you my flat number ↩ can I have it
just looking for it, one sec ↩ great, coming
hang on, digging through the drawer ↩ need a spanner
putting my shoes on ↩ where are you
turning off the oven then I'll be down ↩ I'm by the gate
waiting by the bike shed with it ↩ where do we meet
I'm at the gate, red coat ↩ coming with the cable
at your block, what's the code? ↩ buzz 14
See you at the fountain at 7 then ↩ can do 7
agreed on tomorrow morning ↩ did the hand-over work out?
not yet, she's coming tonight ↩ hand-over done?
we keep missing each other, trying again at 8 ↩ did you two manage the hand-over?
nearly, he's parking ↩ all handed over?
handing it over after work ↩ #16 handed over?
still waiting for her to come down ↩ #14 did it work out?
my husband's bringing it over now ↩ need a drill
it's in a blue bag on the radiator downstairs ↩ brilliant, which floor
security has it, your name's on it ↩ back at 6
gave it to your neighbour since you were out ↩ thanks, I'm at work
left it in the porch out of the rain ↩ can you leave it outside
lowered it off the balcony, grab it! ↩ isolating, can't come out
at the school gates now ↩ need someone to pick up my daughter
got her, walking back ↩ thanks for doing pick up
fed him this morning, going again at six ↩ feeding the cat, thanks
tools in hand, coming up ↩ sink's leaking
working on it, needs a new washer ↩ how's the tap
printing now, page 2 of 5 ↩ sent the file
halfway through your letter, will send tonight ↩ letter in Polish
at the till with your eggs ↩ eggs please
got your milk, home in ten ↩ a pint please
chemist is packing it, then straight to you ↩ pick up my prescription?
your parcel's in my hall ↩ take in a delivery for me?
it's charging, I'll bring it round when it's full ↩ borrow the drill
washed and sterilised, ready tomorrow ↩ the breast pump please
Ready when you are, it's by the door ↩ coming for the cot
loaded in the van, leaving now ↩ the wardrobe's mine
two of us carrying it up now ↩ help with a fridge
leads are on, try it now ↩ need jump leads
wheeling it across the courtyard as we speak ↩ need a wheelchair
soup's cooling, I'll carry it over in a bit ↩ bowl of soup please
portions are done, lined up in the foyer by flat number ↩ +1 please
my mum's got it at number 2, she's in ↩ I'm back at five
courier's picked it up ↩ can you post it
walking over with it ↩ please hurry
hung it on the fire hose, sorry ↩ wouldn't open
it's by your slippers ↩ can't see it
key's with the guard ↩ water my plants
she says five mins ↩ is somebody coming for gran?
he's upstairs fixing it now ↩ lights keep tripping
In your bike basket ↩ I'm not home
arranged with her, collecting at nine ↩ #40 someone has rice
Packing a bag for you this minute ↩ plums please
stood outside block C with a lamp like an idiot ↩ lamp please
where are you? I'm by the lift with it ↩ coming
got held up, be down by quarter past ↩ I'm here
ordered the taxi to bring it ↩ too far to walk
your box has a pink post-it, in the lobby ↩ which one's mine
放concierge了 ↩ thanks, will collect
coming下来了 ↩ 我在楼下
纸箱压平了放电梯旁 ↩ 纸箱我要
水饺在煮,盛好就端 ↩ 饺子来一碗
拍照发你了,就在门口地上 ↩ 放哪了
骑车过来,五分钟 ↩ 急等
钥匙已放花盆底下 ↩ 帮我浇花
left the side gate open for you, it's on the bench ↩ coming for the plants
my daughter's running up with it ↩ plasters please
cycling over, five minutes ↩ urgent, need tape
photo sent, it's by the meter cupboard ↩ where is it
dumplings are boiling, bowl's coming ↩ bowl please
`,
  money: `
给你20块吧,不能白拿 ↩ 我有两盒,来拿
我出双倍价收 ↩ 布洛芬还有一盒
卖吗?50收 ↩ 空气炸锅闲置
转给你,原价30 ↩ 求抗原
15一盒出给你 ↩ 求口罩
钱转你微信,别推 ↩ 药给你了
便宜点,100行我就拿 ↩ 出婴儿车150
80卖你,自提 ↩ 求自行车
高价收一盒,200都行 ↩ 求奥司他韦
多少钱出?我买 ↩ 跑步机不用了
我有张票,原价转 ↩ 求演唱会票
红包发你,收一下 ↩ 鸡蛋放门口了
按成本价,10块一斤,要的付款 ↩ 青菜还有伐
租给你,一天30 ↩ 求借投影仪
我付钱请你修,100块 ↩ 我会修水龙头
二手的60块给你 ↩ 求电饭煲
出过一台,还有一台200 ↩ 求洗衣机
能支付宝转你不 ↩ 牛奶带到了
不白送,意思意思20 ↩ 绿萝要
车位可以,一晚50 ↩ 求借车位
I'll give you a tenner for it ↩ spare masks
would you take 20 for it? ↩ bike, not using it
£40 and it's yours ↩ looking for a desk
selling mine for 30 if you want it ↩ need a microwave
how much do you want for it, I'll pay ↩ got a pram we don't use
let me pay you, what's your bank? ↩ left the Calpol outside
can sell you two for £5 ↩ need tests
happy to pay double ↩ last box of formula here
I've one to sell, 15 quid ↩ need a kettle
transferred you 50, thanks ↩ groceries by your door
would do 60 cash today ↩ selling sofa 80
face value, 35 each ↩ need two tickets
you can rent it, £10 a day ↩ borrow a carpet cleaner
I'd pay someone 25 to do it ↩ nobody free to walk the dog?
Make me an offer ↩ is the bike going?
going for £12, ono ↩ after a lamp
I'm selling not giving, 100 ↩ mine please
will buy it off you for 45 ↩ drill, never used
charge me whatever it cost you ↩ got your eggs
what price would you let it go at? I'm buying ↩ clearing out my telly
`,
  chatter: `
几栋的? ↩ 求退烧药
还在吗 ↩ 沙发免费送
有效期到几时 ↩ 我有两盒布洛芬可以给
我有也不敢吃 ↩ 求奥司他韦
我家也是,烦死了 ↩ 又停水了
我也有这毛病 ↩ 腰疼得直不起来
我也有一个,早坏了 ↩ 谁有打气筒借用
哈哈哈你这也太惨了 ↩ 炒菜没盐了,哪家支援
收到 ↩ 已经放物业了
辛苦了 ↩ 挂门把手了
好的好的 ↩ 六点下楼拿
什么牌子的呀 ↩ 送一罐奶粉
多大的娃用? ↩ 安全座椅免费送
去药店看看吧,门口那家24小时 ↩ 求布洛芬
叮咚上有卖的,半小时到 ↩ 谁家有葱
这个药不能随便吃,问问医生 ↩ 求阿莫西林
美林和泰诺别一起吃 ↩ 孩子39度求美林
物理降温先,别急 ↩ 求退烧贴
抱抱,会好的 ↩ 孩子烧三天了,谁有退热栓
早日康复 ↩ 全家阳了,求抗原
我去年也这样 ↩ 发烧做不了饭
拜耳的比这个好 ↩ 我有国产的两盒
几块一盒现在? ↩ 求连花
贵不贵 ↩ 团购草莓还有五盒
新的旧的? ↩ 送婴儿床
多高多宽 ↩ 书架一个送
有照片吗 ↩ 餐桌免费拿
太远了,要是我这栋就好了 ↩ 3期有旧冰箱送
交接好了吗?
#12 是谁家的呀 ↩ #12 记下了:求布洛芬2盒
机器人又记错了 ↩ #9 记下了:求笑脸2个
这个机器人挺灵 ↩ #20 记下了:借梯子
它把我开玩笑的话也记了 ↩ #7 记下了:求男朋友1个
邻里你真勤快 ↩ #33 记下了:送绿萝
我没求啊,说着玩的 ↩ #7 记下了:求老公1个
不客气 ↩ 谢谢阿姨的鸡蛋
小事一桩 ↩ 多亏你了
应该的,远亲不如近邻 ↩ 谢谢大哥帮忙
哪里哪里 ↩ 手艺真好
大家都好热心 ↩ 我家有,来拿
感动 ↩ 放你门口了
咱小区就是好 ↩ 我这有,马上送来
这就是传说中的好邻居 ↩ 梯子借你,不急还
我也想有这样的邻居 ↩ 我给您送上去
谢谢你,不过我问的是一号楼那位 ↩ 我有的
你是王姐? ↩ 我家有,6号楼
@小李 你不是有一台吗 ↩ 谁有投影仪借用
问问老张,他好像有 ↩ 求借电钻
我记得5楼有人有 ↩ 求轮椅
物业那儿有 ↩ 想借个手推车
居委会可以借轮椅的 ↩ 求借轮椅
打12345问问 ↩ 想问停水到几点
我同事前两天也买不到 ↩ 求奥司他韦
全上海都缺 ↩ 求布洛芬
我跑了三家都没有 ↩ 美林断货了,求一瓶
抢都抢不到 ↩ 有没有N95
去年囤的今年全过期了 ↩ 谁家有多的抗原
过期的算吗哈哈 ↩ 求连花清瘟
我有就是过期了,不敢给 ↩ 求退烧药
我家那个借出去没还回来 ↩ 借把梯子
借给我弟了 ↩ 求借行李箱
之前送人了 ↩ 有没有旧婴儿车
昨天刚扔,早说呀 ↩ 求纸箱
上礼拜卖掉了,可惜 ↩ 谁有闲置自行车
可惜我们家是电磁炉用不了 ↩ 送煤气灶一个
我要是有就给你了 ↩ 求退烧栓
要是早上说我还有 ↩ 求两根葱
帮顶 ↩ 求领养小橘
顶一下 ↩ #15 记下了:求血氧仪
帮你转到业主二群了 ↩ 求制氧机,急
转了 ↩ 求O型血
蹲一个结果 ↩ 有谁修过这种门锁
蹲 ↩ 谁知道哪个师傅靠谱
同问 ↩ 明天停电到几点?
我也想知道 ↩ 快递站几点关门
同感 ↩ 楼上太吵了
+1 ↩ 物业费涨得离谱
+1 支持 ↩ 建议装个充电桩
附议 ↩ 请物业管管遛狗不牵绳
赞成 ↩ 周末组织大扫除?
不同意,凭啥 ↩ 车位要重新抽签
谁说的 ↩ 听说明天要封
谣言吧 ↩ 转发:超市全部关门
别传了 ↩ 隔壁小区有人跳楼了
吓死我了 ↩ 刚才什么声音
装修的 ↩ 哪里砰砰响
放鞭炮呢 ↩ 外面什么声音
猫呢?照片来一张 ↩ 出差三天求人喂猫
好可爱啊 ↩ 捡了只小橘猫求领养
家里有狗,不然我就收了 ↩ 小猫求领养
我对猫毛过敏,看看照片解解馋 ↩ 送小猫一只
酸不酸 ↩ 橘子一箱吃不完分
甜吗这个 ↩ 西瓜切了一半,谁要
看着就馋 ↩ 红烧肉烧多了
流口水了 ↩ 刚出炉的蛋挞
减肥中,别诱惑我 ↩ 蛋糕还剩六块,谁要
我妈做的比这好吃(狗头) ↩ 多包了馄饨
怎么做的,求教程 ↩ 做了酱牛肉分大家
方子发一个呗 ↩ 自己做的酸奶
放多少糖啊 ↩ 熬了绿豆汤,来喝
你烧得一手好菜 ↩ 多烧了一份
上次那个包子真香 ↩ 又蒸了包子
昨天吃了你的馄饨,好吃 ↩ 馄饨还有
皮是自己擀的吗 ↩ 饺子包多了
楼主人呢 ↩ 求借体温计
还需要吗 ↩ 求两盒布洛芬
找到了没 ↩ 求血压计
解决了吗 ↩ 急求尿布
现在怎么样了 ↩ 孩子高烧,求退烧药
孩子好点没 ↩ 求美林一瓶
烧退了吗 ↩ 求退烧贴
多少度了 ↩ 娃发烧,谁有药
送医院吧,别耽误 ↩ 烧到40了,求药
你要几盒 ↩ 求口罩
要成人的还是儿童的 ↩ 谁有布洛芬
什么型号 ↩ 求灯泡
几号电池 ↩ 求电池
多长的 ↩ 要根网线
借多久 ↩ 想借帐篷
什么时候用 ↩ 求借折叠桌
急不急 ↩ 谁有打印机
你在几楼 ↩ 搬冰箱求搭把手
有电梯吗 ↩ 求人抬沙发
多重 ↩ 求人帮搬箱子
送货上门不 ↩ 土豆一袋送
能寄吗,我搬走了 ↩ 儿童书一箱送
为啥不要了呀 ↩ 跑步机送
用了几年 ↩ 洗衣机免费给
坏的吧 ↩ 旧电视免费送
有甲醛吗 ↩ 油漆剩半桶送
会不会有蟑螂 ↩ 旧柜子谁要
原价多少 ↩ 按摩椅送人
这个我家也有,特别好用 ↩ 送空气炸锅
别要,这牌子漏电 ↩ 电水壶免费
我买过,踩雷 ↩ 送面膜十片
我也有一条一样的,哈哈 ↩ 裙子送人,没穿过
我也有娃,懂你 ↩ 求人帮看娃半小时
我也有高血压,别吃咸 ↩ 老人头晕,想借血压计
我也有失眠 ↩ 楼上半夜蹦迪睡不着
要我说还是自己买一个 ↩ 求借电钻
淘宝十块钱包邮 ↩ 求借螺丝刀
这点东西也好意思借 ↩ 求半瓶酱油
你怎么天天缺东西 ↩ 又没盐了,谁有
上次借我的还没还呢 ↩ 想借梯子
借了记得还啊 ↩ 借打气筒
先把上回的碗还我 ↩ 求一碗糯米
人家是客气话 ↩ 不急着还
我说的是真的 ↩ 开玩笑吧
刚才手滑 ↩ 我要
发错群了 ↩ 老公买瓶酱油回来
不好意思发错 ↩ 带两斤排骨
撤回了啥 ↩ 对方撤回一条消息
没看懂 ↩ 求ECMO
啥意思 ↩ dibs
这是啥 ↩ 送一台迪卡侬KT
什么东西来的? ↩ 血氧仪谁有
怎么用 ↩ 我有血氧仪
正常值多少 ↩ 借你血氧仪
要空腹吗 ↩ 居委会体检通知
一天几次 ↩ 给你蒙脱石散
几毫升合适,孩子25斤 ↩ 美林放门口了
吃了会不会困 ↩ 氯雷他定有的
饭前还是饭后 ↩ 阿莫西林给你一板
原来如此 ↩ 机器人每天早上会汇总
学到了 ↩ 退烧药要隔6小时
涨知识 ↩ 布洛芬不能和阿司匹林一起
是的 ↩ 你是6号楼的?
对,就是我 ↩ 你是送馒头的阿姨?
不是我,是我隔壁 ↩ 昨天是你要梯子吧
我没借过 ↩ 打气筒是你借的吧
我哪有,你记错人了 ↩ 你家不是有轮椅吗
他家有三台 ↩ 谁有投影仪
我女儿学校里也有好多 ↩ 求校服130
我们单位发过 ↩ 求防护服
我在外地呢,帮不上 ↩ 求人接下孩子
祝好运 ↩ 求一张演唱会票
加油 ↩ 面试求借西装
大喜呀恭喜 ↩ 明天当伴娘求高跟鞋
生日快乐! ↩ 求蜡烛,宝宝生日
新婚快乐 ↩ 多了喜糖,大家来拿
谢谢喜糖 ↩ 喜糖放门卫了
同喜同喜 ↩ 恭喜啊
晚安各位 ↩ 早点睡
早 ↩ 早上好邻居们
今天谁值班 ↩ 门岗没人
保安去吃饭了 ↩ 大门谁管的
让物业去修 ↩ 电梯又坏了
报修了三天没人来 ↩ 灯坏了
师傅说下午来 ↩ 水管谁修
明天就来电了 ↩ 停电通知
别在群里吵 ↩ 你家狗吵死了
各让一步吧 ↩ 谁占我车位
车牌多少 ↩ 求挪车
不是我的车 ↩ 挡住出口那辆沪A
我的车在地库 ↩ 白色SUV谁的
马上挪 ↩ 麻烦挪下车
which floor? ↩ need a hand with a sofa
still available? ↩ free bookcase
has this gone? ↩ Free cot
when does it expire? ↩ I've got two boxes of ibuprofen
is it the adult or kids one ↩ I have some paracetamol
What size is it ↩ free bike helmet
any pics? ↩ giving away a rug
does it work? ↩ old telly free
how old is it ↩ Free washing machine, collect
what's wrong with it lol ↩ free sofa
pet free home? ↩ mattress to give away
I have the same problem ↩ my tap won't stop dripping, anyone handy?
same here, so annoying ↩ wifi's down again
I've got one too but it's broken ↩ need a hairdryer
got one but it's out of date ↩ epipen anyone
mine packed up last week ↩ borrow a drill?
I lent ours to my brother in law ↩ anyone have a ladder
gave ours away in the summer ↩ looking for a baby bath
if you'd asked yesterday! just took it to the tip ↩ need a clothes rack
ours has mice in it haha ↩ borrow a tent?
Boots should have it ↩ need Calpol
try the corner shop, open till 11 ↩ out of milk
amazon same day? ↩ need AA batteries
ask Dave on 4, he has everything ↩ need a spanner
I think Mrs Chan has a wheelchair ↩ wheelchair needed for two weeks
doesn't the office lend those out? ↩ need a trolley
you should really see a doctor ↩ anyone got antibiotics
don't give aspirin to kids ↩ need something for my son's fever
careful, you can't mix those ↩ I have Lemsip and paracetamol
keep him drinking water ↩ kid's got a fever, need Nurofen
poor thing, hope he feels better ↩ need rehydration sachets for my boy
get well soon ↩ down with flu, need soup
sending hugs x ↩ bad day, anyone have chocolate
thinking of you both ↩ mum's in hospital, need a suitcase
oh no!! ↩ locked out, anyone have a spare key
nightmare ↩ no hot water again
been there ↩ mid-bake and no eggs
haha classic ↩ ran out of gas halfway through the roast
lol same ↩ I'd kill for a coffee
love this group ↩ I've got one, come up
faith in humanity restored ↩ left it on your doorstep
what a lovely gesture ↩ free soup for anyone ill
you're a star ↩ happy to help
no worries ↩ thanks for the lift
anytime ↩ thank you so much for the eggs
you're welcome ↩ cheers for the drill
don't mention it ↩ so grateful
pleasure ↩ the cake was amazing
glad it helped ↩ the cream worked
noted ↩ bins are Tuesday this week
ok ↩ I'll be there at 6
ok thanks ↩ office closes at 5
👍 ↩ left with the concierge
ta ↩ it's under the mat
thanks for letting us know ↩ water off 9 to 12 tomorrow
did you two manage the hand-over? ↩ I've got one, flat 14
who asked for this? ↩ #14 noted: wanted ibuprofen
the bot's gone mad ↩ #21 noted: wanted world peace
lol it took me seriously ↩ #5 noted: wanted a rich husband
good bot ↩ #16 noted: ladder to borrow
which number is mine? ↩ #40 noted
what do I type to cancel ↩ #18 noted: need rice
bumping this ↩ anyone with a nebuliser
bump ↩ need O neg donors
shared in the other group ↩ wheelchair needed
following ↩ anyone know a good plumber
me too, would like to know ↩ what time does the pool open
+1 ↩ the lift is a disgrace
+1 to that ↩ we should have a residents' meeting
agreed ↩ management never answer
disagree, it's fine as it is ↩ ban ball games
not a fan of that brand ↩ giving away protein powder
Bosch are better ↩ I can lend you my Makita
is that the one from Lidl? ↩ free air fryer
I've got that one, it's brilliant ↩ free slow cooker
we have the same sofa! ↩ free sofa, grey
my nan had one of those ↩ sewing machine going free
how much do they cost new? ↩ you can have my breast pump
how much is a decent one these days ↩ need a dehumidifier
what did you pay? ↩ got it fixed in the end
what's the dose for a 3 year old? ↩ I've got Calpol
before or after food? ↩ left the tablets on your handle
is it drowsy? ↩ cetirizine here
gluten free? ↩ spare cupcakes
does it have nuts in ↩ brownies going, help yourselves
they look delicious ↩ made too many samosas
recipe please! ↩ spare banana bread
I'm on a diet, stop it ↩ leftover cake in the lobby
drooling ↩ fresh sourdough
my mouth is watering ↩ extra biryani
wish I was home ↩ free pizza downstairs
typical, I'm in Leeds this week ↩ free concert tickets
too far for me, shame ↩ fridge free, phase 3
would but no car ↩ free wardrobe collection only, miles away
wouldn't fit through my door haha ↩ piano free
the wife would murder me ↩ free drum kit
tempting... ↩ free trampoline
my kids would love that but we've no room ↩ trampoline, free
do you need it today? ↩ borrow a suitcase
how long do you need it for? ↩ anyone got a drill
what's it for? ↩ need a big pot
Which block are you in ↩ need a thermometer
are you sorted? ↩ need nappies
did you find one ↩ lf wheelchair
any luck? ↩ looking for a babysitter for tonight
how is she now? ↩ daughter's temp is 39, need Calpol
hope it's sorted ↩ boiler's out
is that you Sarah? ↩ flat 14, I've got one
wrong chat sorry ↩ get milk
that was for my husband, ignore ↩ pick up eggs
haha wrong group ↩ love you babe
who's this? ↩ me please
can you speak English pls ↩ 求布洛芬
what does 求 mean ↩ 求布洛芬
我家有老人,吵不得 ↩ 周末装修可以吗
有是有,不知道能不能吃 ↩ 谁认识这个蘑菇
有啊,满大街都是 ↩ 附近有药店吗
我有个问题 ↩ 接龙怎么填
我有点担心 ↩ 燃气改造通知
我要投诉 ↩ 电梯维修延期
我要疯了 ↩ 楼上又开始跳绳
我要是你我就报警 ↩ 隔壁半夜打架
拿走不谢 ↩ 这个表情包好笑
给你点赞 ↩ 帮老人搬了米
给力 ↩ 志愿者送菜上门
来晚了,吃瓜 ↩ 3号楼吵起来了
前排围观 ↩ 车位大战
散了吧 ↩ 误会一场
你说了算 ↩ 下次聚餐定几号
随便 ↩ 吃火锅还是烧烤
周六不行,周日可以 ↩ 业主大会哪天开
我投A方案 ↩ 外墙颜色投票
已填 ↩ 请大家填问卷
已接龙 ↩ 核酸登记接龙
我家三口 ↩ 请报常住人数
阴性 ↩ 请各户报结果
不在家,周末再来查 ↩ 燃气安检
什么时候发菜 ↩ 居委发物资
还没收到 ↩ 物资都发到各楼了
我们楼也没有 ↩ 物资收到了吗
你们楼发的啥 ↩ 物资到了
那个鸭子不好吃 ↩ 物资里有只鸭子
这个月物业费交了 ↩ 催缴
发票怎么开 ↩ 物业费可以微信交
梯子从哪来的 ↩ 有人翻墙
猫是谁家的 ↩ 楼道有只猫
不是我家的,我家那只是白的 ↩ 谁家橘猫跑出来了
在我们楼下看到过 ↩ 寻狗,棕色泰迪
祝早日找到 ↩ 寻猫
回来了吗 ↩ 外婆走丢了
监控查了吗 ↩ 电瓶车被偷
那小偷抓到了吗 ↩ 上周自行车丢了
老师说明天不用带 ↩ 谁知道明天带什么书
语文作业第几页 ↩ 家长群好吵
我家那位也不写作业 ↩ 求人教孩子数学
数学还是要靠自己 ↩ 我教孩子数学,免费
你是哪个学校毕业的 ↩ 我可以教英语
收费吗 ↩ 免费教小朋友下棋
真免费?不会是推销吧 ↩ 免费给老人量血压
骗子吧 ↩ 免费送鸡蛋,先到先得
群主踢了他 ↩ 加微信领优惠
烦死了又是广告 ↩ 贷款找我
他是中介 ↩ 有房出租
这房租涨疯了 ↩ 两室一厅月租九千
下雨了收衣服 ↩ 天气预报说有雨
热死了 ↩ 今天38度
空调开了一天 ↩ 好热
输得真惨 ↩ 国足又输了
我早睡了没看 ↩ 昨晚的球看了吗
几点开始 ↩ 今晚露天电影
小朋友能去吗 ↩ 周六亲子活动
谢谢组织 ↩ 活动圆满结束
照片拍得真好 ↩ 樱花开了
在哪拍的 ↩ 晚霞
侬讲得对额 ↩ 门口停车要管管
勿晓得呀 ↩ 啥人敲门
阿拉也勿清爽 ↩ 水啥辰光来
伊拉屋里有铜钿 ↩ 又换车了
想得美 ↩ 求一套房
做梦呢 ↩ 求中彩票
我也求一个哈哈哈 ↩ 求暴富
排队,我先 ↩ 求个女朋友
这个我要哈哈,可惜没人送 ↩ 要是有人送别墅
给你一个拥抱 ↩ 求安慰
我只有一颗真心 ↩ 求退烧药,求关心
心有余力不足 ↩ 搬钢琴求帮
等我中彩票送你一台 ↩ 求洗衣机
你要的不是梯子,是爱情 ↩ 求梯子爬窗
记得关煤气 ↩ 跑着下楼拿酱油
小心烫 ↩ 粥端过来了
慢点下楼,地滑 ↩ 马上下来
注意安全 ↩ 我爬梯子修灯
多喝热水 ↩ 肚子疼
先量体温 ↩ 感觉发烧了
打疫苗了没 ↩ 甲流中招
有没有人记得是谁家的锅 ↩ 楼道有口锅
你那个梯子几米 ↩ 梯子借你
你怎么啥都有 ↩ 我家有两个轮椅
羡慕你家仓库 ↩ 我有十箱水
囤货大户啊 ↩ 给你五盒
手脚真快 ↩ 我要!
又被抢了 ↩ 已送出
唉没抢到 ↩ 没了,抢光了
手慢了 ↩ 给5号楼了
下次早点喊我 ↩ 送完了
恭喜抢到 ↩ 拿到啦
太好了 ↩ 孩子退烧了
放心了 ↩ 已经接到孩子
没事就好 ↩ 不用了,已经退烧
好吧 ↩ 借不了,不好意思
理解 ↩ 家里只有一个借不出
没关系,谢谢 ↩ 我家没有
那我再问问别人 ↩ 借出去了
行吧,我去店里看看 ↩ 给不了你
好的不急 ↩ 晚点送
嗯嗯你慢慢来 ↩ 在找
等你 ↩ 下来了
我在3号门,别走错 ↩ 请问你们楼怎么走
谢谢提醒 ↩ 药别过期了
客气啥 ↩ 请你吃饭
改天喝酒 ↩ 车打着了
您太客气了,还送枣 ↩ 碗还你了
你儿子真懂事 ↩ 我儿子送下来了
小王人真好 ↩ 小王帮我修好了
他上次也帮过我 ↩ 谢谢老周修水管
昨天他还借了我家锤子 ↩ 老周借电钻
I've got work tomorrow so keep it down ↩ party at number 5
I have no idea ↩ who has the shed key
I've got mine in already ↩ council tax forms due
mine's still blinking red ↩ broadband's back
mine was late too ↩ parcels delayed
I need a holiday ↩ lift broken again
I need to see that film ↩ great movie last night
take it easy ↩ did my back in
take it up with the council ↩ bins overflowing
give it a rest ↩ whoever parks in 12 is scum
give over, it's one dog ↩ dogs off leads again
could be worse ↩ rain all week
count yourselves lucky ↩ our block has no water since 6
who knows ↩ when's the lift fixed
ask management ↩ when's the lift fixed
thursday I heard ↩ when does the water come back
they said the same last year ↩ new gates by spring
seriously? ↩ fees up 12%
fake news ↩ they're shutting the road tomorrow
source? ↩ lockdown again next week
bored of this ↩ parking row part 9
popcorn time ↩ block A vs block C
wise words ↩ be kind to each other
hear hear ↩ thanks to our cleaners
voted ↩ poll: bike racks
neither ↩ poll: blue or grey doors
can't do Tuesday ↩ AGM Tuesday 7pm?
see you all there ↩ AGM at 7
are kids allowed ↩ film night in the garden
what's on ↩ film night
is there a charge? ↩ free yoga on the lawn
sounds like a scam ↩ free iphones for residents
spam, remove him ↩ loans from 2%
he's an estate agent ↩ flat for rent, 2 bed
rents are mad ↩ 2 bed 2200pcm
try Mike's Plumbing, he's good ↩ anyone know a good plumber
never use them again ↩ Mike's Plumbing any good?
mine charged 80 an hour ↩ how much is an electrician
there's one by the station ↩ where can I buy a SIM
closed on Mondays ↩ is the bakery open
not ours, ours is ginger ↩ whose cat's in the hall
seen him near the bins ↩ lost: black cat
fingers crossed for you ↩ lost dog
did he come home? ↩ dad's gone wandering again
check the cameras ↩ my bike got nicked
happened to us in March ↩ bike stolen
same thing happened to my sister ↩ fell off a ladder last year
glad nobody was hurt ↩ small fire in block D, out now
just a drill ↩ why's the alarm going
toast, sorry ↩ alarm going on 3rd
burnt my toast last week too ↩ smell of toast everywhere
lol I have some dignity left, not to give away ↩ need dignity
I've some, said no one ever ↩ anyone got spare motivation?
only my mother in law, take her ↩ anything free going?
you can have my kids haha ↩ need peace and quiet
take my husband while you're at it ↩ collecting old furniture
will swap for a Ferrari lol ↩ need a bike
I wish someone would give me one ↩ need a massage
don't we all ↩ need a bigger flat
join the club ↩ need more sleep
dream on ↩ need a free maid
who doesn't ↩ need money
mind the step ↩ on my way down
drive safe ↩ at the school gates
careful it's hot ↩ bringing the soup
no hurry ↩ still looking for it
ok no probs ↩ sorry can't spare it
fair enough ↩ keeping it after all
I understand, thanks anyway ↩ none here sorry
shame, will try elsewhere ↩ lent mine out
aw missed it ↩ all taken
too slow again ↩ gone sorry
always sleeping when this happens ↩ gone within 5 min
lucky thing ↩ sofa's here, love it
enjoy! ↩ collected the bookcase
so glad ↩ he's had a dose and is asleep
great news ↩ fever's gone
phew ↩ no longer needed
you've thought of everything ↩ wheelchair cleaned and returned
is there anything you don't own ↩ I've got one of those too
our very own shop ↩ flat 14 has three
what a stash ↩ ten boxes here
your boy's so polite ↩ sent my lad down
he fixed ours once ↩ Raj sorted my sink
she borrowed my mixer in May ↩ Jo's lending her oven
你那盒是进口的吗 ↩ 我有泰诺
生产日期看一下 ↩ 奶粉一罐送
开封多久了 ↩ 半瓶美林你拿去
冷藏的吗 ↩ 胰岛素有一支
我老婆问是不是有机的 ↩ 自家种的青菜
打农药了没 ↩ 丝瓜免费
上次那家的更甜 ↩ 团的草莓到了
这价格比超市贵 ↩ 团购鸡蛋接龙
团长几点截单 ↩ 今晚团牛奶
我家的少了一瓶 ↩ 团购牛奶到了
退款找谁 ↩ 团的虾是臭的
我也买了,臭的 ↩ 团的虾臭了
他家也有一台,吵得很 ↩ 制氧机借你
借我的人到现在没影 ↩ 梯子谁借的
还不还随缘吧 ↩ 螺丝刀借了半年
做人要讲信用 ↩ 借东西不还
说谁呢 ↩ 有的人光借不还
我上次就还了呀 ↩ 你借的碗呢
这把是物业的 ↩ 楼下的梯子谁的
能用别人的就不买,精明 ↩ 又借电钻
电钻声音也太大了 ↩ 电钻借你
中午别打孔 ↩ 借电钻打两个孔
午休时间呢 ↩ 谁现在能帮搬家具
谢谢你记得我 ↩ 机器人提醒您的单还开着
别@我了 ↩ @3号楼 交接好了吗
怎么关掉提醒 ↩ #12 还需要吗?
为什么我的没有编号 ↩ #31 记下了:求阿莫西林
它听不懂上海话 ↩ #50 没听懂
一本正经 ↩ #51 记下了:求好运
怪不好意思的 ↩ 大家都给你送药
眼泪要下来了 ↩ 奶奶说谢谢你们
奶奶身体还好吗 ↩ 奶奶有人陪了
替我问好 ↩ 我上去看看你妈
他年纪大了耳朵背 ↩ 敲门没人应
应该是睡着了 ↩ 敲半天没人开
门铃坏了 ↩ 按铃没反应
我在上班,家里没人 ↩ 你在家吗
刚开完会,啥事 ↩ @陈姐 在吗
看私信 ↩ 我要一份
你头像换了 ↩ 收到啦
同名同姓 ↩ 你是6楼小李?
记错楼了 ↩ 7号楼谁有梯子来着
这么晚还没睡 ↩ 半夜求奶粉
你家宝宝几个月啦 ↩ 求尿不湿
男孩女孩 ↩ 求宝宝旧衣服
我家那个都上初中了 ↩ 谁有一年级课本
现在课本都改版了 ↩ 一年级课本送
这书写得一般 ↩ 三体全套送
看过,好看 ↩ 小说一箱送
is it the two-door one? ↩ fridge free
what make is it ↩ drill here
mine's a Makita, love it ↩ drill you can borrow
is yours the noisy one? ↩ lend you my hoover
do they bite ↩ guinea pigs need a home
how old's the kitten ↩ kitten needs a home
aww ↩ found a kitten
hubby's allergic sadly ↩ kitten needs a home
is that organic? ↩ courgettes, help yourselves
did you spray them ↩ apples free
yours are better than the shop's ↩ eggs from our hens
you keep hens?! ↩ eggs from our hens
loved the last batch ↩ made marmalade again
what did you put in it, it was gorgeous ↩ glad you got the soup
the queue there was awful ↩ back from Costco
they've run out of everything ↩ going to the chemist, anyone?
chemist's shut today ↩ going to the chemist
is Costco open on bank holidays ↩ doing a Costco run
do you need a membership? ↩ Costco run Saturday
how far is that ↩ lift to IKEA
traffic's terrible today ↩ leaving for the airport at 6
which terminal ↩ driving to the airport 6am
have a lovely trip ↩ away till Monday, use my space
happy birthday to him ↩ need candles for a cake
how old is he now ↩ need chairs for his party
congrats! ↩ baby's here, need nappies
what did you name her ↩ we've taken the kitten
she's asleep I think ↩ rang, no answer
bell's broken, has been for weeks ↩ rang, no answer
I'm at work, what's up? ↩ @Priya you in?
check your DMs ↩ me please
thought you'd moved ↩ flat 30 here
wrong number, I'm 13 ↩ left it at 13
it told me the same thing twice ↩ #14 still open?
why has it given me a number ↩ #52 noted
how do I mute this thing ↩ #14 reminder
cute robot ↩ noted, I'll ask around
you owe me a pint ↩ car's running
my pleasure, she's a sweet dog ↩ dog's been walked
tell your mum I said hi ↩ soup's on her step
I told you not to buy that brand ↩ kettle died again
you get what you pay for ↩ cheap drill broke
antibiotics won't work on a virus ↩ antibiotics anyone
my GP says the same ↩ rest and fluids
it's going round the school ↩ kid's got a fever
half my office is off ↩ down with flu
we all had it last month ↩ tested positive
it's only the sniffles ↩ need Lemsip
have you tried turning it off and on ↩ internet's out
same provider, mine's fine ↩ internet's out
`,
};
