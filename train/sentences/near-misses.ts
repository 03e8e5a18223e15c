/** Sentences of our own: minimal contrasts, real asks and offers beside chatter that looks almost the same. Never from tests. `↩` parts an answer from what it answers. */
export const nearMisses: Readonly<Record<string, string>> = {
  need: `
家里布洛芬混悬液见底了,娃39度2,谁能匀半瓶
有退热贴的邻居吗,药店都关了,先借两片
哪位手头有梯子,借我换个灯泡,十分钟就还
楼上楼下谁家冲击钻空着,想打两个孔
酱油倒不出来了,菜已经下锅,隔壁有人救个场不
体温计刚摔了,求一支能用的,水银电子都行
有人方便帮我把快递从大门拎到7号楼吗,我腿上打着石膏
急求一包尿不湿L码,撑到明天超市开门
谁在家呀,我钥匙锁屋里了,想借个电话打给老公
我妈的降压药只剩今晚一粒,有吃氨氯地平的阿姨能先借两粒吗
弱弱问一句,谁家有多的鸡蛋,三四个就够了
有没有好心人带两根葱上来😂 我在502
小孩明天手工课要纸箱子,大家别扔,给我留一个呗
借打气筒,自行车的那种,美嘴法嘴无所谓
老人轮椅坏在半路了,有没有轮椅可以临时用一个下午
猫粮断了,快递明天才到,谁匀一碗
帮忙问下18楼老陈家的,他眼睛不好手机打字慢:想找人给他读一下医院的通知单
我对门阿婆家跳闸了她不会弄,哪位懂电的师傅上去瞧一眼
替我爸求个血压计,他头晕想量一量
老公出差,家里马桶堵了,有皮搋子的借我通一下,感激不尽
抗原还有富余的吗 我们一家三口都没测
想借个行李秤,明早飞机,超重怕罚钱
谁会缝扣子啊 面试衣服掉了一颗 在线等
求助,電腦藍屏了,论文还在里面,有会修的同学吗上门看看
麻烦哪位下楼遛狗的顺手帮我扔下垃圾,我隔离着出不了门
手机没电了充电器落公司了,type-c的借我充一会
今天有没有去华山医院的车,捎上我和我妈
需要一个人搭把手抬冰箱,两个人抬不动
我这儿缺个灯泡E27的,家里黑灯瞎火
阿姨们,谁有发面的酵母,我就要一小包
谁能替我去幼儿园接下娃,堵在延安高架上动不了了
孩子吐了一床,想讨点口服补液盐
有雨伞的在地铁口吗,接我一下呗,淋成落汤鸡了
我想跟哪家借用一下打印机,就三页纸
感冒灵家里还有的能不能分我一包,嗓子冒烟了
各位,我家断水了,能不能去谁家接一桶
求碘伏棉签,小朋友膝盖磕破了
谁家小朋友穿不下的雨鞋,26码左右,我们接
奶粉还有两顿的量,爱他美3段的妈妈们帮帮忙
想找人帮忙喂两天猫,元旦回老家
我不要新的,旧的就行,哪个有闲着的折叠床让我用一晚
蹲一个婴儿浴盆,用完的宝妈看过来
能不能有人帮我妈手机弄一下随申码,她在居委会门口急得团团转
微波炉坏了,晚饭凉的,哪家让我热一下
六角扳手谁有,宜家柜子装到一半卡住了
打胰岛素的针头用完了,有糖友能先支援几个吗
盐!就要一撮盐!
有氧气袋或者制氧机的邻居吗,我爷爷有点闷,医生让备着
3号楼的,谁帮我看一眼我家窗有没有关,下大雨我在外地
煤气灶没电池打不着火,一号大电池有多余的吗
我们家断网了,能蹭个热点把会开完吗,就半小时
缺一个三脚架,明天给孩子录视频,谁肯借
大夫说要冰敷,家里没冰,哪家冰箱有冰块
狗狗走不动了,谁有宠物推车或者小推车借来推去医院
电动车轮胎瘪了,群里有气泵的没
哎呀包饺子没醋,一个人下不了楼,谁捎一瓶
我九十岁的奶奶想理发,有没有会剪头的上门剪一下
求人代买药,处方在我手机里,我阳了
谁手上有闲的婴儿推车,亲戚带娃来住三天
讨点紫苏叶,蒸蟹用
蒙脱石散,有吗有吗,拉得腿软
这边两个老人搬不动米,门岗放着呢,小伙子们谁得空
有没有会说上海话的陪我去跟楼下阿婆沟通一下漏水的事
我想要几个玻璃罐子做泡菜,空瓶子别丢啦
谁家有长一点的插线板,装修师傅等着用
停电了,蜡烛或者应急灯哪家有多的
能借个小推车不,一箱水从西门搬到20号
有懂英文的吗,帮老人看看这张药品说明书
电饭煲罢工,借锅一用!
麻烦有车位空着的邻居今晚让我停一宿,亲戚来了
孩子校服裤子开线,有缝纫机的姐姐能踩两下吗
找个能陪我妈去做透析的人,我今天实在请不出假
奥司他韦哪家没用完,我女儿甲流
谁有锯子?阳台那根木头卡住门了
本人手残,有没有人来教我把窗帘杆装回去
可以跟谁家要一点艾草吗,端午挂门上
隔壁有没有量杯,烘焙急用
刚搬来,连扫帚都没有,想先借一把
吸奶器的配件谁家有备用阀门,救命呀奶胀死了
有多余口罩的吗,孩子上学没得戴了
跪求一根HDMI线
一个人在家发烧,能不能有人给我门口放点热粥
婆婆想要点土栽花,谁家有换下来的营养土
今晚有没有人愿意陪我去派出所做个笔录,我一个女生有点怕
我在21楼隔离,垃圾堆三天了,谁能代扔
雨太大孩子困在东门岗亭,附近的爸爸妈妈帮我领一下
锅烧糊了,讨点小苏打
哪位家里备着云南白药喷雾,脚崴了
借一双女士高跟鞋37码,年会
空调遥控器没了,格力的谁借我开一下
水管爆了找不到总阀,哪位师傅懂的快来502关一下
我不会用智能手机填表,有哪位小年轻肯帮帮我老头子
给我女儿求一本五年级上册语文书,明天要用,丢了
有没有保温桶,给住院的先生送饭
谁家还剩春联的红纸,写坏了一张
就差一个鸡蛋,就一个!
想问问有没有妈妈可以匀点母乳袋给我
求一个猫包,去绝育
老妈要擀面杖,我买的还在路上,谁先借我
我家娃想借辆平衡车试骑一下再决定买不买
请问谁能搭把手,我爸从医院回来,上五楼没电梯
群里有会换锁芯的吗,来帮我换一下,锁我买好了
哪位好人匀我点生抽,老抽也行,实在没有蚝油凑合
需要借户口本复印机那种能扫双面的,有吗
晚上八点后谁能帮我照看孩子一小时,我要去医院拿报告
有备用的门禁卡借我刷一下吗,我人在楼下冻着
我家小人想要一个大西瓜皮做灯笼,吃完的留给我好伐
阿拉屋里厢盐没了,啥人家借一眼眼
侬啥人有老虎钳,借我用一歇歇
能否有偿也好无偿也罢,有人帮我把沙发挪到阳台吗
有没有退下来的中学校服,170的,儿子蹿个子了
胃痛得不行,达喜吗丁啉随便什么,谁给一片
指甲刀居然找不到了,宝宝抓脸,谁有婴儿的借下
谁家有红糖姜茶,我女朋友痛经
胶带!搬家封箱封到一半没了!
我要一个能装两只兔子的笼子,临时放一晚
拜托哪位路过菜场帮我妈带把鸡毛菜
老鼠进屋了,粘鼠板先借我一张
等不及快递了,有六号线的毛线针吗
谁可以帮我收一下楼顶的被子,要下雨了我还在公司
家里老人尿不出,想借个热水袋敷一敷
有尿壶的邻居吗,老爸刚做完手术下不了床
anyone got a spoonful of Calpol to spare? little one's at 39 and the chemist's shut
Could I borrow a ladder for ten minutes, bulb's gone on the landing
we've run out of milk and I'm stuck in with two toddlers, would someone drop a pint round?
need a drill, just two holes, promise to bring it straight back
Is there a kind soul with a car who could run mum to her 3pm appointment?
my charger's died, does somebody have a usb-c one I can use till tonight
Out of nappies. Size 4. Desperate.
hi all, arm in a sling, can someone carry a parcel up from the lobby to 9B
who's got a plunger?? not a drill, toilet is rising
Any of you lot got an egg, recipe wants three and I have two
Looking for a pushchair for the weekend, my sister's bringing her baby
the old lady across from me can't read her hospital letter, could a Chinese speaker pop in and translate it for her?
my dad's wheelchair got a flat, we just need one for this afternoon
would anyone be up for feeding our cat Fri to Sun?
short of chairs for tomorrow night, if you've got folding ones please shout
Can someone please let me in, fob's stopped working and I'm outside block C
Thermometer broke. One that works, anyone, please
kid needs a shoebox for school by tomorrow, save me one?
I hate to ask but could somebody watch my two for an hour while I get stitches out
Got any spare covid tests? all four of us are coughing
We could really use a second pair of hands getting this fridge over the step
does a neighbour own a carpet cleaner they'd lend me, dog has been ill everywhere
after a bit of yeast, one sachet would do me
Printer on strike and visa appointment is at 8am, can I print 3 pages at yours?
Anybody heading past the pharmacy? My prescription's ready and I'm positive so can't leave the flat
hoping somebody has an old school blazer age 11, ours walked off
i need somebody tall lol, the smoke alarm won't stop chirping and i'm 5 foot nothing
If one of you has jump leads, my car is dead in bay 14
mum's out of amlodipine till monday, does anyone on the same 5mg have a couple to tide her over
Can I scrounge some cling film
Wanted: cardboard boxes, moving saturday, will collect
please please please someone with an allen key, half a cot on my floor and baby due
Would it be cheeky to ask for a lift to the station at 6?
Grandad's hearing aid battery is flat, size 312, anybody keep those?
we're without hot water, is there a shower I could use before work
My wifi is down and I've an interview in 20 min, can I sit in somebody's kitchen
Got a bike pump with a presta head? pls
husband's away and there's a massive spider. I'm serious. help. 4A
looking to borrow a cat carrier for the vet on thursday
Could somebody with Windows know-how have a look at my laptop tonight? it won't get past blue screen
I'm after a cup of plain flour, will repay in cookies
Anyone have oral rehydration sachets, been sick since 2am
Has anybody a spare parking permit I could use for one night
somebody please bring in the washing from the roof for flat 22, we're stuck in traffic and it's pouring
Ice! does anyone have ice, sprained my ankle
Need a hand moving a sofa down one floor, two strong people, 5 mins
Insulin needles ran out and delivery's delayed till tmrw, any diabetics able to lend me 2 or 3?
my gran would love someone to trim her hair at home, she can't manage the stairs
Any chance of a spare extension lead, long one
Does anyone have a blood pressure monitor I can use on my dad tonight
seeking a 5th grade maths textbook, ours got soaked
I can't get the lid off the jam. Not joking. Arthritis. Flat 6 if anyone is passing
who can lend me a suitcase, big, just for a week
One AA battery would save my evening
could a parent going to St Mary's pick up my Leo today too?? stuck at work
Hiya, new to the block, don't even own a broom yet, may I borrow one
Do any of you have a tent we could take camping this weekend?
short one lemon!! who's got a lemon
I would be so grateful for a few spoonfuls of formula, Aptamil 2, shop has sold out
Anyone with a van free Saturday? One wardrobe, ten minutes away
Can a neighbour check whether I left my oven on? key's under the pot at 17
my mother is on her own in 1203 and her lights tripped, she can't reach the box, could someone go up?
any kind person with antihistamine, eyes swollen from the pollen
Ran out of cat litter, can I get a scoop or two
I'd take any old towels you're chucking out, puppies on the way
Does somebody sew? zip's gone on my wedding guest dress and wedding is tomorrow
looking for someone to sit with my husband two hours on Tuesday, he has dementia and I've got the dentist
Salt. That's all. A pinch.
need wheels: is anybody driving to the airport early tmr
spare crutches, anyone? hospital has none left
borrow a stapler? flat 31
Any ibuprofen in the building? period from hell
May I trouble somebody for a lightbulb, bayonet fitting, sitting in the dark
looking for hand me down baby clothes 0-3 months, came early
Hey folks does anybody have a dehumidifier going spare for a few days, ceiling leaked
my phone is at 2% and I locked myself out, can someone ring my wife for me
I could do with someone to hold the other end of a curtain pole
who has a saw?
Anyone willing to walk my dog this week? Knee op
Hoping to borrow a high chair, 1 lunch, Sunday
got no candles and the power's off up here on 9, anyone got some
somebody got soy sauce, chicken's already in the pan
Any chance a mum has infant paracetamol? ours is empty and it's 1am
Please could one of you sign for a parcel at mine tmrw morning
Do you have a trolley we could use to get six boxes from the gate?
need a translator for five mins, delivery guy only speaks mandarin
desperately seeking toilet roll
Can anyone teach my dad to use his new phone, I'm 200 miles away
could i come use somebody's microwave, mine went bang
Who's got superglue, kid's trophy snapped
looking 4 a babysitter tonite, last one cancelled
My nan has no bread in and I'm not back till 9, would someone take her a few slices
Anybody got a spare rawlplug or two
We'd like to borrow a gazebo if the forecast holds
a cup of rice? anyone? tills closed early
help wanted getting nan up three flights, lift is out
black tie size 42 for a funeral on Friday, would be very thankful for a loan
I need a jack, tyre's flat at the gate
Can I get a couple of onions off someone lol
Our kettle died, could we borrow one until amazon comes
Does anyone have the 24mm spanner, the sink one
Any 1st aid kit nearby? small cut, nothing dramatic, just want a plaster
someone lend me an umbrella pls, i'm at gate 2 soaked
Could use a bit of bicarb
wife's craving pickles and I'm on night feed duty, any jar will do
Is there a nurse about who could change my dad's dressing this evening
in search of a piano stool, borrow only, recital on Sunday
I've lost my allen... the tiny key for the window lock. Can anyone lend me theirs?
any spare moving blankets
谁有spare的MacBook充电头, mine just died, deadline今晚
need一个转换插头, UK转国标, 今天就要
Please, does somebody keep a nebuliser at home? My son's has packed up
Would a grown-up with a driving licence move my car off the kerb? I've had eye drops in
could do with a bucket, ceiling's dripping
if you happen to have an unopened box of gloves, size M, I'd be over the moon
Hello I am Mei from 502, my english is not good, I want borrow a hammer, thank you
does anybody's kid have the spelling list?? and also can I borrow a red pen haha, no seriously a red pen
my neighbour Joan, 84, has asked me to ask: would someone change her bed with her, her back's gone
I've only one paracetamol left, could I have a strip from somebody
any1 got a fan, its boiling in here n baby wont sleep
trying to find a blender for tonight only
Please can I use someone's freezer, ours broke with the whole shop in it
Anyone about to let the boiler man in at 10? I'm at work
Running short of masks for dad's chemo visit tmrw, could anyone give us three or four
Could a dog person come get this stray with me, I'm scared of it
Looking for somewhere to leave two suitcases for the afternoon
Tape measure, anyone? floor guy is here and so am I, like an idiot
would anyone cook for my dad while I'm away? He'll burn the place down
I'm missing a bit of lego train track, ha, but truly can any parent spare a curve
sb lend me jumper cables plz
My aunt's just home from surgery and needs a raised toilet seat, anyone put one away in a cupboard?
Can you guys spare some baking paper
Spare key for the meter cupboard needed, please lend, gas man waiting
who could give me a hand with the flatpack
我烧到39了自己量的,家里一片药都没,楼里谁给送两粒
阿姨侬屋里有保鲜膜伐,借我几张
家里灯全黑了不会修,有懂的邻居过来瞧瞧伐
不是问哪里买,是现在就要用,谁有螺丝刀
药店送不了,附近哪户有西替利嗪先给一颗,脸肿了
我妈认不得路,哪位在地铁站的顺路把她领回来
就想借个马扎,排队用
来个会开罐头的,手劲大的
没蒜了,谁家匀两头
我不问牌子,有奶瓶就行,宝宝的摔碎了
有没有旧毛巾不要的,捡了只流浪狗
缺一个打麻将的?不,缺一张桌子,借我
退热栓有的吗,娃吃药就吐
哪位能来我家帮着按住猫,喂个药
我搬不动这桶水,四楼,谁路过
求一条黑领带,明早追悼会
有放大镜借爷爷看报吗,他眼镜坏了
想要点猫薄荷
停水了宝宝要冲奶,有没有存着的开水
谁下楼帮我把12栋信箱里的通知捎上来,腿脚不便
急需生理盐水,洗眼睛,没有的话人工泪液也凑合
帮我邻居发:求一个助行器,借两周
哪个宝妈有体温贴,讨一枚
这会儿哪位闲着教我连一下打印机啊,连一晚上了
等米下锅是真的等米下锅,借一碗
收留我家猫一晚行吗,消杀不能进屋
楼上的哥哥姐姐 我作业要用圆规 可以借我吗
有针线包么,裤子裂了,人在楼下大厅不敢动
蛋糕缺蜡烛,数字8
谁有空替我排一下号,我得回去接娃
not asking where to buy one, I need a funnel right now, who's got one
does any of you keep jump leads in the boot? I'm late for work
I know it's late but has somebody got infant ibuprofen at home
could the tall chap on 6 or anyone really change my bulb
mum needs a commode for a fortnight, has one been left in somebody's loft?
just one teabag, I beg
any spare school tie, blue and gold
Is someone around to help me get dad out of the car? he's fine, just stiff
would like to borrow a book stand for an exam week
I could use some company walking to the station, it's dark
our cooker's dead, may we heat a bottle at yours
a few nails, any length, anyone
Please would someone feed the meter of my car, outside, I'm on crutches
hoover's packed up and in laws arrive at noon, lend me yours?
somebody spare us a loo roll before it gets ugly
can anyone take my girl to swimming with theirs at 4
looking for a few hands to shift gravel Saturday, beers on me
does somebody have old newspapers, guinea pigs
need to get my bike into the loft, could a strong neighbour help
any loratadine going, face like a balloon animal from hayfever
Who could lend a black jacket for an interview, medium
wee bit of sellotape anyone
I can't see to thread my needle, would a young pair of eyes come by
If someone could bring up my post from box 40 I'd be thankful
short of a fourth chair, and plates
anyone with a spare hot water bottle? boiler's off and nan's cold
does a neighbour have a pet thermometer, asking on behalf of a hamster
could I nick two eggs off anyone
need somebody to read me my meter, can't bend
Borrowing request: one wok
have any of you a bit of string
may i please have someones old keyboard mine is broken for homework
would someone mind my stall ten minutes, I need the loo
A stepladder, tonight, that's my whole wish list
`,
  offer: `
美林多买了一瓶没拆,哪家孩子发烧了来拿
我家有梯子两米的,要用的敲505
退热贴囤多了,楼里有娃的随便分
正好要去山姆,捎东西的报上来
蒸了两笼馒头吃不完,趁热来端
轮椅我爸用不上了,谁家需要就推走
我今天休息,有老人要跑医院的我可以开车送
电脑问题可以找我,本人码农,免费
酸奶明天到期,自取放门口了
孩子的平衡车骑不了了,送给小的
我会换锁芯,阿姨们不用花那个冤枉钱叫我就行
多出来一箱橘子,老家寄的,见者有份
冲击钻闲着,谁打孔吱一声
抗原有十几支,没测的来领
我在菜场,谁要带葱姜蒜
刚烤的戚风,切了八块,还有五块没主
旧书三大箱,喜欢看的来挑,剩下的卖废品
帮大家收快递,我一整天在家
有隔离的吗,我可以把垃圾带下去
血压计借得出,晚上七点后在
阿婆们要贴春联喊我,我个子高
我家网没断,要开会的来我客厅坐
自家晒的笋干,分给同层的邻居
婴儿床拆好了放过道,宝妈直接搬,不要钱
电瓶车没气的朋友,我有气泵
多了两张儿童剧票,今晚七点,送人
有谁不会弄随申码的长辈,下午我在一楼大厅教
停电的话来我家充手机,我有户外电源
这里有雨伞五把,地铁口忘带伞的来拿一把先
布洛芬片还剩一板,不嫌弃就来取
我老公修水管的,漏水的说一声他下班去瞧瞧
奶粉转三段了,二段剩一罐没开封白送
狗粮换牌子了剩半袋,有养狗的要伐
我妈包了一百个粽子,阿拉吃勿忒,大家来拿
顺路去华山医院,车上还空两个座位
春笋烧肉一大锅,独居的爷叔阿姨拿碗来
阳台多肉分盆,想养的自己带花盆
口罩我有一整箱,不够戴的讲一声
谁家没人接孩子,我接我家的时候一起领回来
要打印的发我邮箱,我放门卫
退下来的校服160的,洗干净了,谁要
我有AB胶,粘东西的来
家里有制氧机备用,老人不舒服的可以来推
今晚我不睡,谁家要照应尽管打电话
猫包两个,去医院的来借
有需要翻译英文说明书的老人家吗,我来
西瓜太大了,半个求分担
缝纫机搬出来了,今天顺手能帮大家缝缝补补
花生油团购多了一桶,谁缺先拿去炒菜
我阳康了,可以帮没阳的跑腿
给小朋友的贴纸玩具一袋,挂在3楼扶手上,喜欢就拿
孕妇枕还新的,接不接
理发我会一点,家里老人出不去的我上门推个平头
煤气灶一号电池还有四节,打不着火的找我
多余的纸箱十来个,搬家的朋友拿去
出差一礼拜,车位空着,来亲戚的尽管停
有猫的出门过年,我留沪可以上门喂
开了一瓶醋用不掉,饺子党来
我带了冰块回来,谁崴脚冰敷
胰岛素针头我多一盒4mm的,断了的糖友吱声
三脚架在我柜子里吃灰,谁要拍视频借去
我是护士,楼里谁换药打针不方便可以叫我
煮了姜茶,淋雨的上来喝一碗
打折买了二十个鸡蛋,分十个出去,不收钱
氧气袋两个,备着没用过,急的拿去
谁要酵母呀,我一大包用不完
儿童雨鞋26码,九成新,free
宠物推车可以借,别弄脏就行
行李秤有的,谁赶飞机来称
我下楼遛狗,代扔垃圾的放门口
帮忙排队买核酸试剂,谁要我一起带
折叠床一张,亲戚来住的拿去
老面一团,想蒸包子的来揪
会修自行车,坏的推到车棚我给看
电饭煲多一个旧的,罢工的那家拿去用
我家有春联红纸,写毛笔字也行,免费写
电池五号七号都有,谁要
有冰箱坏了的可以把东西先放我冰柜
家里有两副拐杖,脚不方便的吭声
五上语文书找到一本旧的,哪个小朋友要
蚊香液多一瓶,被咬的来
明早开车去浦东机场,空三个位子
可以帮老人量血压,我退休医生,每天上午在
孩子托我这儿吧,我反正带一个也是带
鱼缸送人,连鱼带缸
韭菜割了一茬,包饺子的来拿
纸尿裤L的还有半包,娃已经XL了
转换插头英标的有,出国的可以借
今天做了糟卤,毛豆鸭胗,给大家尝尝
手电筒应急灯都有,黑着的来拿
有人要蒜苗吗 种多了
我可以帮忙抬东西,一米八五,力气管够
消毒液分装好了十小瓶,放2号楼门厅,一户一瓶
旧窗帘拆下来的,有人拿去当防尘布吗
帮扶老人上下楼,我早晚各有空一小时
家里有除湿机,回南天受不了的借去
吉他闲着,想学的小孩可以来弹
钥匙锁屋里的来我家坐着等开锁,有热茶
今朝买菜买多了,鸡毛菜啥人要
bought two bottles of Calpol by mistake, one's yours if your kid's poorly
I've a ladder in the hall, help yourselves, just bring it back
heading to Costco at 2, shout if you want anything
got more courgettes than sense, take some off my hands
Mum no longer needs her wheelchair so it's free to whoever does
car's going to the hospital Thursday morning with two seats empty
happy to look at anyone's broken laptop, I do it for a living
leftover birthday cake, half of it, come up to 12
pushchair by the lift, free, works fine
I'm in all day so I can take parcels in for people
Any self isolators? I'll do your bins
Yoghurts going out of date tomorrow, six of them, doorstep of 4A
drill's sitting here doing nothing if someone has holes to make
Spare covid tests, box of ten, knock
made far too much soup. bring a bowl.
if your phone's dying in this power cut I've a generator going, come charge
can do school pick up today for anyone stuck in traffic
books, mostly crime, two crates outside 7, take what you fancy
retired nurse here, glad to change dressings for neighbours
We have spare chairs, ten of them, for whoever's hosting
moving boxes going free, already flattened
Ginger tea on, come in out of the rain
I'd be happy to walk somebody's dog this week, missing mine terribly
two theatre tickets for tonight that'll go to waste, yours for nothing
Blood pressure monitor here, you're all welcome to use it
Nappies size 4, half a pack, ours has moved up
does anyone want a fish tank, fish included
Who wants kittens? I mean it, four of them
I can print stuff. Email me. No charge.
Lasagne for anyone on their own tonight, I always cook for eight
parking bay 22 is empty all week if you've got visitors
I'm at the market now, anyone short of onions or potatoes?
offering lifts to the polling station for those who can't walk far
Got jump leads, got a car, on my way to nobody unless you ask
a bag of 6-9 month clothes, girl, washed and ready to go to a new baby
there's ice in my freezer if you've twisted something
My husband's a plumber and he's bored, use him
free lemons. the tree has gone mad
Tall person available for lightbulbs and smoke alarms
cat carrier, carpet cleaner, gazebo: all lendable, just ask
I could sit with somebody's mum on Tuesday, my shift's cancelled
extra yeast sachets here if you're baking
Will feed cats over Christmas, I'm staying put
Spare umbrella hanging on the railings at gate 2, grab it
old but good microwave, free to a home whose own went bang
Anyone need milk? I'm at the shop till ten past
sourdough starter to give away, please, it's taking over
I have a box of masks I'll never use, take a handful
can translate Mandarin or Cantonese for anybody stuck with letters
sofa, two seater, no rips, collect today and it's yours
needing a hand with shopping this week? I'm free mornings
my wifi works, my kitchen table's clear, come do your interview here
happy to mind little ones for an hour, mine are at nursery
Crutches x2, gathering dust, please take
I've left a bag of apples in the lobby for everybody
Oh I've a spare charger, type c, can live at yours till the weekend
picking up prescriptions this afternoon, want me to get yours as well?
piano stool lives at mine unused, borrow for as long as you like
toys outgrown, in a bag on the third floor banister
I've got a van on Saturday and can do one small job for a neighbour
baked brownies, contains nuts, six left
if grandad wants his hair cut I'll bring the clippers round
happy to teach phones to the over 70s, lobby, 3pm, free
Tomato seedlings, too many, bring a pot
unopened formula Aptamil 2 going, ours is on 3 now
Anyone locked out can wait at mine, kettle's on
I'll bring washing in off the roof for people, going up anyway
sewing machine's out, throw your zips at me
fan spare! it's ancient but it blows
need anything from the pharmacy? going now
Sandwiches left from the meeting, room 1, eat them
got a spare room for two nights if somebody's relatives are stuck
Got a dehumidifier you can have for the week
candles and a torch at number 9 for anybody sitting in the dark
feel free to use my bike pump, it's tied to the rack
I'm giving away my dad's tools, would rather neighbours had them
who'd like rhubarb
surplus toilet roll, ha, take four
anybody want the crusts and carcass for stock?
going by the recycling centre, can squeeze your old telly in
Mum's made dumplings 太多了, come get some while hot
I've room in my freezer if yours has packed up
tent for six, lend it gladly
spare parking permit tonight, ask and it's yours
I can check on your nan at lunchtime, no trouble
high chair in the cupboard, borrow any Sunday
paint, half a tin of white, who's touching up
lasts of the ripe bananas, good for bread, first knock
Let me know if the old couple in 3 want their path shovelled, I've the shovel in my hand
stroller rain cover, unused, please have it
size 11 blazer from our old school, free
we've a nebuliser at ours, come any hour
cooked rice, a mountain of it, come on
Got a spanner set. Come and get it.
can sign for deliveries tomorrow 9 till 1, put my flat number
plasters, bandages, antiseptic, I've a whole kit, ring my bell
free hugs and free scones, the scones are better
moving out, everything in the kitchen cupboards must be adopted by Friday
aloe plants x5 potted up for whoever would love one
I'll do the night feed run to Tesco, list please
不是卖,是送,电风扇一台谁要
药箱清出来没过期的退热贴四片,有娃的拿
我会针灸推拿,腰痛的老邻居来坐坐
谁家老人要剪指甲我来,做过护工的
榨了豆浆,多两壶
儿子的小提琴1/4的,借给想试的孩子
停水前我接了两浴缸,要冲厕所的来提
老花镜多配了一副200度的,谁戴得上
开空车回崇明,有人要带东西吗
帮忙写春联写信填表,我退休语文老师
奶油剩半盒,做蛋糕的快来
家里有针线包工具箱,缺啥来借
我阿婆腌的咸菜,一家一碗
明天不上班,谁要占座排队的我去
暖宝宝一大包,站岗的志愿者也来拿
花种分装好了,想种的楼下信箱自取
我这里有圆规三角板,小朋友来借
闲着一张麻将桌,过年谁家要用
多打印了两份准考须知,要的拿去
小龙虾烧多了,来两个人帮我吃
可以陪散步,晚上怕黑的姐妹约我一起走
会一点手语,楼里听障的叔叔需要我就去
搬家剩的气泡膜一卷,打包的拿走
娃的安全座椅空着,亲戚带小孩来的可以借
有橘猫粮试吃装一堆,给流浪猫的也行
生日蛋糕还剩大半个,小朋友都上来
热水我家有,停气的来洗澡
一把老藤椅,坐着舒服,哪位爷叔接走
需要人搭手的讲,我跟我弟今天都在
刚摘的枇杷,自己来够
退休电工一枚,跳闸的喊我,茶水都不用
花露水买二送一,送的那瓶给你们
洗好的婴儿围兜十几条,快生的妈妈要不要
我有皮搋子,堵了别慌
米买重了,十斤的匀五斤给别家
茶叶蛋一锅,上早班的路过拿两个
晚上我值夜,老人有事按我门铃
国外带的巧克力,见到我就发
not selling, giving: one electric fan
commode and walking frame from dad's time, free to whoever could use them
I've funnels, sieves, jars, everything for jam, lend you the lot
driving back from Leeds empty on Sunday, room for a bit of furniture
anyone want their meter read? I've got good knees
black ties, three, for those who get caught short
I'm on 6 and six foot four, make use of me
taking my girl swimming at 4, can take another two
happy to walk with whoever doesn't like the dark path
hot water bottles aplenty here, boiler people come knock
newspapers by the stack for guinea pigs and painters
school ties, blue and gold, outgrown, have them
have wok, will lend
big pot of chilli on the hob, feed yourselves
I've a hoover that's yours till your own is mended
doing a tip run at noon, chuck your rubbish in
two dozen eggs, hens are showing off, take some
spare hour this afternoon if a pensioner wants company
there's baby ibuprofen unopened in my cupboard if anyone is caught out tonight
plates and glasses for forty, use them for your party
can read letters aloud for those whose eyes aren't up to it
string, tape, nails: dad's drawer of wonders is open to the public
Kids' bikes, two, outgrown, give them a home
I'm off to the allotment, who fancies beans
our cooker's free if yours has died
roses cut this morning, jug of them by the door, one each
got a keyboard and mouse for a child who needs them for school
I speak Polish if that's any use to somebody
extra portion of curry going to the first person who says hi
wool, bags of it, any knitters?
cot mattress, brand new, wrong size, please rescue it
I'll sit the exam-week babies so you can revise
let me carry it, I'm going up anyway, leave the heavy stuff at the bottom
car seat to lend, group 1, grandparents visiting and all that
we over ordered pizza. three untouched. lobby.
Anyone struggling with forms? I used to work for the council, I'll fill them in with you
got hay fever tablets, plenty, come sneeze at my door
pram's going, no charge, someone have it
free firewood, chopped, behind the garage
I can lend a jack and a pair of hands
Spare bread from the café where I work, still warm
my old telescope wants a young astronomer
跨年夜我不喝酒,要代驾回小区的找我
`,
  accept: `
我家有,502来拿 ↩ 谁家有多的酱油
我要我要!两个可以吗 ↩ 馒头吃不完谁要
梯子我有,晚上七点以后给你扛上去 ↩ 借个梯子换灯泡
美林还有大半瓶,你下来吧 ↩ 孩子39度求退烧药
给我留一份,下班来取 ↩ 粽子太多了大家来拿
我来吧,几号楼 ↩ 谁能帮忙抬一下冰箱
橘子算我一个 ↩ 一箱橘子见者有份
那轮椅我爸正好用得上,先谢谢了 ↩ 轮椅用不上了送人
我在东门,接到你家娃了给你送上去 ↩ 孩子困在东门岗亭
有的呀,四节够伐 ↩ 求一号电池
帮我带把葱,再来块姜 ↩ 我在菜场谁要带菜
我可以送你去,楼下等 ↩ 今天有没有去医院的车
平衡车给我家老二吧 ↩ 平衡车送给小的
一包够吗,不够再来 ↩ 借几片尿不湿
坐你车,我和我妈两个人 ↩ 去华山空两个座位
拿我的去用,不急还 ↩ 有打气筒吗
这个我会,十分钟到 ↩ 家里跳闸了不会弄
我要一份
戚风还有吗,要一块,给女儿 ↩ 还有五块没主
针头给你三支,挂门把手? ↩ 胰岛素针头用完了
排我后面谁,我先要了
多肉我要,花盆带上来 ↩ 多肉分盆
来我家,门开着 ↩ 断水了能去谁家接一桶
明天下午我没事,陪阿姨去 ↩ 找人陪我妈透析
校服我要,儿子正好160 ↩ 退下来的校服谁要
血压计晚上我来借一下可以伐 ↩ 血压计借得出
我家打印机好的,文件发来 ↩ 求打印三页
mine please, will pop up at six ↩ half a birthday cake, come up to 12
I've one, flat 30, door's open ↩ anyone got a ladder?
ooh yes to the soup ↩ made far too much soup
we can take the pushchair, thank you so much ↩ pushchair by the lift, free
got plenty, how much flour? ↩ after a cup of plain flour
dibs
I'll drive her, what time ↩ could someone run mum to her appointment
two pints of semi please, I'll leave coins ↩ anyone need milk?
yes I can grab Leo with mine ↩ could a parent pick up my Leo
coming down with the jump leads now, bay 14? ↩ my car is dead
put my name on the kittens, just one! ↩ who wants kittens
me me me, the brownies ↩ six left
Sure, come use ours, 8am is fine ↩ can I print 3 pages
I can spare you three needles, 9D ↩ insulin needles ran out
Would love the seedlings, have pots ↩ tomato seedlings too many
count me in for a lift, one seat ↩ hospital Thursday two seats empty
happy to hold the other end, give me five ↩ curtain pole needs two
there's a plunger under my sink, come get it ↩ who's got a plunger
can I have the crime ones ↩ books, two crates
yep, strong and bored, which floor ↩ moving a sofa down
Please could I be next for the carpet cleaner ↩ all lendable, just ask
four batteries here, want them all? ↩ one AA battery
I'll take the fish tank AND the fish ↩ fish tank, fish included
spider? on my way with a glass ↩ massive spider help 4A
ok I'm in, sit at my kitchen table ↩ wifi is down interview in 20
bag of apples please, for the kids
The blazer would fit my boy, can I collect tonight? ↩ size 11 blazer free
have Calpol, sealed, bringing it to you ↩ kid at 39, chemist shut
banana bread here I come, I'll have those ↩ last of the ripe bananas
one for me if there's still one
sure thing, cat fed 8 and 6, leave the key ↩ feeding our cat Fri to Sun
茶叶蛋给我留两个,马上下来 ↩ 茶叶蛋一锅
算我们家要的,藤椅我爸喜欢
`,
  "close received": `
拿到了,阿姨太客气还塞了两个橘子 ↩ 求一瓶酱油
药收到,娃已经喝下去了 ↩ 谁家有美林
灯泡换好了,多亏老周的梯子
冰箱搬上去了,谢谢两位小伙子 ↩ 找人抬冰箱
娃接到了在家吃饭呢,谢谢朵朵妈 ↩ 谁能替我接下孩子
闸推上去了,亮了亮了,感谢12楼师傅
馒头已取,真香 ↩ 馒头谁要
血压量了130,放心了,谢谢借我 ↩ 借血压计
马桶通了!!救命恩人
葱到手 ↩ 带两根葱
文件打出来了,您帮了大忙 ↩ 求打印
轮椅推回来了能用,感恩 ↩ 有没有轮椅
门口的粥看到了,热乎的,眼泪都要下来了
电池已收到,灶头点着了 ↩ 求一号电池
说明书的意思弄明白了,谢谢翻译的小姑娘
针头够撑到周五了,已经拿到手,谢谢
猫粮到碗里了,主子在吃 ↩ 匀一碗猫粮
我妈的码弄好了,已经进去了
扣子缝上了,面试去咯 ↩ 谁会缝扣子
水阀关掉了,师傅神速 ↩ 总阀在哪谁来帮关
伞接到,人也没湿 ↩ 地铁口接我一下
橘子领了三个,甜
尿片收到啦撑得到明天了 ↩ 求尿不湿L
床搬进屋了,给姐姐鞠躬 ↩ 婴儿床免费搬
电脑救回来了,论文还在,哭死
got the Calpol, she's asleep, you're a star ↩ spoonful of Calpol
bulb's in, ladder was perfect ↩ borrow a ladder
car started first go, cheers bay 15
milk has landed, bless you ↩ run out of milk
he's home safe and eating, thanks for the pick up ↩ could a parent pick up Leo
Plunger did the trick!! never been so happy
mum made it to the appointment thanks to Ray
fridge is over the step, pizza owed ↩ second pair of hands
needles in hand, panic over, thank you 9D
have the pushchair now, it's lovely ↩ pushchair by the lift
spider evicted. My hero. ↩ massive spider
interview done from Pat's kitchen, I think I got it
collected the soup and it's already gone ↩ bring a bowl
zip's fixed, off to the wedding ↩ does somebody sew
received with thanks, one egg ↩ anyone got an egg
the letter's been translated, she understands it all now, thanks to Mei
boxes picked up, all of them ↩ moving boxes
nan's up the stairs and in her chair, thank you lads ↩ getting nan up three flights
lights back on in 1203, that kind man sorted her box
printed, stapled, on my way to the embassy ↩ can I print 3 pages
jar is OPEN. jam on toast as we speak
thanks to whoever left nappies on the handle, got them
tools arrived at mine, dad would be chuffed ↩ giving away dad's tools
phone charged to 80, I owe you a coffee ↩ come charge
bread found its way to nan, she's delighted ↩ no bread in
`,
  "close withdrawn": `
不用啦,老公路上买了 ↩ 求酱油
烧退了,药先不要了,谢谢各位 ↩ 求退烧药
找到了找到了,钥匙在包夹层里
京东半小时就送到,大家不用麻烦了 ↩ 谁有尿不湿
物业派人来弄了,取消求助 ↩ 马桶堵了求皮搋子
快递提前到了,猫粮不借啦
来电了,蜡烛不用拿下来了 ↩ 求蜡烛
车打到了,不用送了 ↩ 有没有去医院的车
老师说不带也行,纸箱不需要了
搞定了自己搞定了,别跑一趟
雨停了不用接我 ↩ 谁来地铁口接一下
他同事帮抬好了,撤回上面那条
算了不借了,明天叫师傅装 ↩ 借冲击钻
面试改线上,扣子无所谓了哈哈 ↩ 谁会缝扣子
孩子外婆已经去接了,前面求帮忙的作废
不好意思白忙一场,药房还开着买到了
打印机又活了,不麻烦各位 ↩ 求打印三页
亲戚不来了,折叠床用不着了
血压计翻出来了,在床底下 ↩ 求血压计
姜找到半块够用了,当我没说
ignore me, found my keys in the fridge ↩ locked out
no need now, hubby stopped at Tesco ↩ run out of milk
fever's broken, we can do without ↩ any Calpol
cancel that, plumber had a gap ↩ who's got a plunger
All sorted, drill no longer required
don't worry about the lift, taxi's here ↩ lift to the station
sister's bringing her own pushchair after all, so we're fine
Scrap my last, power's come back ↩ candles anyone
chemist was open, please stand down
changed the recipe, egg not needed lol ↩ anyone got an egg
it's ok I managed the jar
Parcel's been brought up by the courier, no one needs to bother ↩ carry a parcel
babysitter un-cancelled, thanks for the replies
Appointment's been moved to next month so mum won't be needing a lift
wifi's back so I'm staying put ↩ sit in somebody's kitchen
Amazon came early, kettle request withdrawn
don't go to any trouble, we've borrowed one from work ↩ gazebo
rain's stopped, forget the umbrella
found some at the back of the cupboard ↩ spare yeast
Please disregard, the smoke alarm finally gave up on its own
`,
  "close gone": `
馒头分完了,晚来的下次
没啦,最后一瓶刚被801拿走 ↩ 美林还有吗
橘子见底,箱子都被收走了
轮椅已经有人领走,别再私信啦
两个座位都满了 ↩ 去华山还能带人吗
票送出去了,不好意思
平衡车被5楼的小朋友骑走了 ↩ 平衡车还在吗
抗原发光了,各位去居委会看看
戚风蛋糕秒没,明天再烤
书都有主了,剩的收废品的拉走了
校服给了三号楼,后面排队的抱歉
粽子一个不剩,我自己都没吃上 ↩ 粽子还有伐
口罩清空
婴儿床答应给小米妈妈了,不再接 ↩ 婴儿床谁要
纸箱让搬家的那位全拿走了
鱼缸送掉了哈
西瓜有人分担啦 ↩ 半个西瓜求分担
已送完,谢谢捧场
氧气袋两只都借出去了,要的只能等
韭菜没有了,下茬再说
cake's all gone, sorry slowcoaches ↩ half a birthday cake
wheelchair has found its new home
both seats spoken for now ↩ two seats empty
sofa went ten minutes after I posted, thank you
kittens all promised ↩ who wants kittens
last of the soup left with Ahmed
pushchair's been claimed ↩ is the pushchair still there
No more courgettes!! you cleaned me out
tickets went to 14C, enjoy
boxes taken, no more left ↩ moving boxes
Sorry, the formula's been snapped up
brownies: zero remaining ↩ six left
someone beat you to it I'm afraid ↩ could I have the microwave
that's the lot, tests finished
blazer's off to flat 8
apples gone, bag and all
seedlings have all been adopted ↩ any tomatoes left
ladder's out on loan till Sunday so unavailable ↩ ladder in the hall
toys went in a flash, ta
fish tank no longer available
`,
  money: `
九成新儿童自行车出,150,自提
高价收一盒奥司他韦,急
平衡车转让,买来499,现在200拿走
收二手婴儿床,预算三百以内
车位转租,一个月450,有意私
闲置冰箱出掉,800可小刀
梯子不借,要的话80卖你
愿意出五十块,谁帮我把沙发搬上楼
奶粉两罐没开封,原价转
给跑腿费二十,帮拿个快递
演唱会票两张转,票面价
谁有茅台,按市价收
钢琴低价处理,三千搬走
鸡蛋团多了,15一盒转给邻居
酱油多少钱我转你
橘子钱微信给你了,别不收
轮椅租一天多少,我付
出一台除湿机,用过两次,一口价260
打印三页给你五块够伐
求购二手洗衣机,能转就行
selling my lad's bike, £40, good tyres
would pay someone £20 to shift a wardrobe
how much do you want for the ladder? cash
wheelchair for sale, 60 quid, barely used
Looking to buy a secondhand cot, up to £50
parking bay to rent, £90 a month, dm
microwave £15 collect tonight
two gig tickets going at face value
I'll give you a tenner for the old drill
offers over 200 for the piano, buyer moves it
paid you for the milk by bank transfer, £1.90
what do I owe you for the soup ingredients
pushchair, was 300, asking 80 ono
can pay for dog walking, £10 an hour
will swap cash for any Oasis ticket, name your price
iPad for sale, screen perfect, 180
after a used washing machine, got £70 to spend
selling surplus eggs at cost, £2 a box
let me at least pay you back for the Calpol
fridge freezer, £120, no offers
`,
  emergency: `
我爸摔在卫生间起不来了 一个人弄不动他 来个人
3号楼楼道好大的煤气味,我头都晕了
妈妈突然说不出话嘴歪了半边手抬不起来
孩子噎住了脸发紫快来人啊
邻居阿婆躺在门口叫不应
胸口像压了石头,出冷汗,我一个人在家
着火了12楼阳台在冒黑烟
监控里看我妈倒在厨房不动,我在北京,谁能去敲门 601
我不想活了,药都摆在面前了
老公抽过去了口吐白沫怎么办怎么办
宝宝把洁厕灵喝下去了
手被玻璃割开血止不住
电梯卡在9楼里面有个老人喘不上气
救命隔壁男的在拿刀砍门
他喘不过气了哮喘喷雾没用
有人掉河里了!西门桥边!
我婆婆刚才洗澡触电了人还抖着
楼下有个小伙子坐在天台边上往下看,腿都在外面
爷爷吃饭吃着吃着就倒了,没反应,呼吸好像也没了
谁会心肺复苏,快,门卫室
我摔了,动不了,手机够得到,20号102
热水器边上一家三口都头晕吐了,是不是煤气中毒,还在屋里
奶奶一边身子麻了站不住
小孩从二楼窗台掉下去了在草坪
孕妇大出血,在6号楼电梯口
有人撬我家门,我和孩子躲在卧室
她说再见了还把群退了,电话不接,门反锁,7楼的小林
我妈有糖尿病,现在叫不醒,一身汗
厨房油锅烧起来了压不住
外公被电瓶车撞了躺地上流血,东门
gran's on the bathroom floor, can't get up, I can't lift her
strong smell of gas on the third landing, getting worse
he's not breathing he's not breathing flat 9
my chest is tight and my left arm's gone numb, I'm alone in 14
Smoke coming out of 6C, nobody answering
she's choking on something, going blue
mums face has dropped on one side and she's talking gibberish
I can see my dad on the camera lying in the hall, I'm in Leeds, could someone get to 22 now
don't want to be here any more. I've got the pills out
toddler drank bleach what do I do
blood everywhere, he's put his hand through the window
man in the pond, he's gone under
the lift's stuck at 4 with Mrs Hall in it and she can't catch her breath
someone's breaking into 3A right now, I can hear the door splintering
My husband's fitting, it's been five minutes
old chap collapsed by the bins, not responding
kitchen's on fire
neighbour got a shock off the heater, he's out cold
inhaler's empty and I cant breath
does anyone know CPR come to lobby NOW
Joan hasn't opened up and through the letterbox I can see her on the floor
he's hitting her, she's screaming, 8D, please
Diabetic son, won't wake up, sweating buckets
there's a lad on the roof edge, block B, he's crying
we all have headaches and the alarm for carbon monoxide is going
fell down the stairs, think my hip's broken, can't move, 5th floor stairwell
baby's gone floppy and won't wake
throat's swelling up after a nut, no epipen
pregnant and bleeding heavily, on my own, flat 40
hit by a car outside gate 1, she's bleeding from the head
`,
  chatter: `
布洛芬混悬液39度2可以吃吗,隔多久吃一次
退热贴到底有没有用啊,我总觉得是智商税
有人用过那种伸缩梯吗,稳不稳
冲击钻和电锤有啥区别
昨天找楼上借了冲击钻,墙上打歪了两个孔哈哈
海天和李锦记酱油你们吃哪个
水银体温计摔了要怎么处理,会中毒吗
我同事家体温计买了十支,真能囤
门口快递柜几点关
尿不湿哪个牌子不红屁股
我昨天钥匙锁屋里了,开锁花了两百,心疼
氨氯地平早上吃还是晚上吃好
我妈的降压药换成进口的了,效果差不多
鸡蛋又涨价了,十块钱买不了几个
葱现在比肉贵,笑死
手工课又要纸箱子,学校就不能歇歇
自行车打气筒在哪买的靠谱
老张家那个轮椅是残联发的吧
猫粮哪款不软便,求推荐
对门阿婆家上礼拜跳闸,电工来了说是热水器老化
血压计手腕式的准不准
马桶堵了物业收费吗
上回马桶堵了,老公用保鲜膜搞定的,神了
抗原两条杠颜色很浅算阳吗
抗原过期了还能不能用
面试穿西装还是便装啊
电脑蓝屏是不是内存条松了
垃圾分类几点收,我老记不住
谁把垃圾扔楼道里的,有没有公德心
typec充电器国标统一了,新闻说的
去华山医院坐几号线
冰箱抬上六楼搬家公司要加多少钱
E27是什么意思,灯泡上写的
发面用酵母还是老面,大家怎么弄的
幼儿园几点放学来着
今天延安高架堵成停车场
补液盐是什么味道的,孩子肯喝吗
气象台说午后有雨,大家出门带伞
要是我有打印机就好了,天天跑图文店
感冒灵和布洛芬能一起吃吗
感冒灵颗粒哪家药房有货
停水通知:明日9点至15点3-8号楼停水,请提前储水
碘伏和酒精哪个不疼
雨鞋买大一码还是正好
爱他美3段换包装了你们发现没
我家猫绝食两天了,愁死我
折叠床睡久了腰疼,不建议
随申码怎么老人亲属绑定啊
微波炉能不能热鸡蛋,求科普
宜家柜子装了一下午,老公骂骂咧咧
胰岛素开封后能放几天
盐吃多了血压高,少放点
制氧机3升5升怎么选
下大雨我家窗户漏水,物业报修三次没人来
煤气灶打不着火一般是什么毛病
断网了,电信客服让等24小时,我真服了
冰敷还是热敷,扭伤第一天
狗推车拉风得很,今天看到一只柯基坐里面
电动车不准进电梯,说几遍了
饺子蘸醋还是蘸酱油,这是个问题
奶奶九十了还自己剪头发,厉害吧
代买药的跑腿靠不靠谱,有没有踩过坑的
婴儿推车哪个牌子能上飞机
蟹蒸几分钟
拉肚子蒙脱石散饭前吃还是饭后
门岗不给送米上楼,说没这规定
楼下阿婆天天说漏水,其实是她自己空调
空瓶子卖废品多少钱一斤
插线板飞线充电被拍照了,罚款五百
昨晚停电你们那边也停了?
电饭煲内胆掉漆还能用吗
车位又被外来车占了,保安管不管
缝纫机我妈以前踩得飞起
透析一周几次啊,我舅舅也要做
奥司他韦要48小时内吃才有用吧
甲流今年第几波了
窗帘杆师傅装一根八十,贵不贵
端午节挂艾草有什么讲究
量杯一杯等于多少毫升
刚搬来一个月,感觉这小区挺安静
吸奶器阀门多久换一次
地铁还要戴口罩吗
HDMI线买1.4还是2.1
一个人在家发烧,喝了点粥睡一觉好了
营养土长小飞虫怎么办
派出所周末能办身份证吗
垃圾堆三天了没人清,保洁呢?
东门岗亭的师傅今天换人了
锅烧糊了用小苏打煮一煮就好,亲测
云南白药喷雾红瓶白瓶先用哪个
年会穿什么好,愁
格力遥控器童锁怎么解
去年水管爆了,泡了楼下一家,赔了八千
智能手机越来越难用,老头子我是跟不上了
五年级上册语文书第一课是什么来着
焖烧杯和保温桶哪个保温久
春联什么时候贴,二十八还是三十
就差一个鸡蛋的距离,我和大厨
猫绝育多少钱,公的
擀面杖选什么木头
平衡车几岁可以骑
没电梯的房子老了真吃不消
换锁芯找的开锁王,一百二
生抽老抽蚝油分不清的男人举手
门禁卡补办多少钱一张
老虎钳跟钢丝钳是一个东西伐
盐没了就淡点吃呗,我妈的名言
沙发挪到阳台晒太阳,美滋滋
中学校服一套四百八,抢钱啊
达喜嚼着吃还是吞
宝宝抓脸要戴手套吗
红糖姜茶其实没用,喝热水就行
搬家那天胶带用了十二卷,惊人
兔子能跟猫一起养不
菜场鸡毛菜十块一斤了
老鼠又进屋了,物业灭鼠什么时候来
毛线针六号是多粗
楼顶被子被风刮跑了,哈哈哈
尿不出要挂什么科
谁家孩子几点还在弹琴,消停会儿行不行
谁家有我家惨,一天漏三次水
谁家装修啊周末也敲
谁有他那么会算计哦
有谁像我一样天天加班的吗
谁要是再把电瓶车停消防通道,我就打12345
借钱的时候是孙子,还钱的时候是爷爷
借你吉言啦
求求了,物业把灯修修吧
求放过,这个月第三次停水
帮帮忙哦,讲话客气点好伐
帮我投一票呀,孩子学校比赛,点进去第8号
急!急!急!转发这条消息,盐要涨价了
能不能有点素质,烟头往下丢
麻烦遛狗的把屎捡了,谢谢
拜托大家投票选业委会,下午五点截止
需要的话居委会说可以去登记
如果有人要领养老服务券,去二楼登记
要是谁家有多余的车位,早就高价租出去了
假如我家有梯子,我也不会摔这一跤
我要是会修电脑还用在这儿上班
你家有酱油吗,小品里不就这么演的
老公问我谁家有梯子,我说咱家就有,他忘了
居委会问大家谁家有独居老人,请报楼组长
社区统计:各户是否需要AED培训,扫码填写
老师问明天谁要订校服,在班级群接龙
王阿姨,你上次说要的血压计后来买了伐
@李姐 你还需要猫包吗
你们谁需要奶粉来着,前几天有个妈妈在问
隔壁群有人在求退烧药,好可怜
12号楼那个求轮椅的找到没有
她不缺梯子,缺的是个老公
我不缺锅,我缺会做饭的人
谢谢大家,不需要帮忙,我自己能搞定
不用借了不用借了,我说着玩的
我才不借呢,上次借出去半年没还
冲击钻概不外借,伤感情
没有多余的了,自己家都不够
别问我要,我也没有
缺德啊,缺德
求人不如求己,真理
远亲不如近邻,这话没错
有困难找警察,有事找物业,物业找不到
我头疼三天了,估计是没睡好
腰又犯了,老毛病
崴了脚,在家躺着刷剧
娃又发烧了,唉,这一冬没消停过
家里退烧药备了三盒,安心
今天终于把药箱整理了,过期的一大堆
过期药品扔哪个垃圾桶
快递明天到,不急
我家猫粮也是断了,下单了顺丰
我打算买个打印机,喷墨还是激光
想买个梯子,两米够不够
准备请个钟点工,现在什么行情
有没有靠谱的月嫂介绍
哪个师傅空调修得好,推一个
谁知道附近哪里可以打印
谁知道居委会电话
有人知道晚上哪家药店24小时吗
哪里能配钥匙呀
哪里有卖紫苏叶的
哪里借得到轮椅,医院门口那种押金多少
社区图书馆借书要不要押金
共享轮椅扫码多少钱一小时
儿童安全座椅能租吗,哪个平台
有没有人家里也断网的
有没有人闻到楼道里烧菜的香味,馋死了
有没有人觉得最近蚊子特别多
有人一起吐槽物业吗,我先来
有谁看昨晚国足了吗
有多的时间不如多陪陪老人
多余的话不说了,干就完了
富余劳动力说的就是我
匀速行驶,别老变道,教练说的
分我一半快乐,歌词写得真好
蹲一个结局,后来物业怎么说
送她去医院的路上还堵车,还好没事
送货的师傅态度真好
送命题啊这是
带娃上班的一天,累
带我一个!说的是打麻将群
给我气的,车又被划了
给大家拜个早年
让一让,搬家车要出去了,8号楼门口的白车
how much Calpol for a 3 year old, bottle says one thing and the nurse another
Does Calpol go off once it's open?
I borrowed a ladder off Dave last week and he's been lovely about the dent
which drill did you all buy in the end
is milk really £2 now
What time does the chemist shut on Sundays
whose ladder is that in the bike shed, it's been there since May
anyone know a good plumber
Anyone used that babysitting app?
who's got the key to the roof
got any plans for the bank holiday?
need I say more
I need a holiday. And a drink. In that order.
I need a drill like I need a hole in the head
somebody needs to talk to the people in 8C about the bins
needs must
My sister needs a pushchair but she's getting one from her mother in law
are pushchairs allowed on the 38 bus
My charger died last night, luckily I had another at work
nappies are daylight robbery these days
which nappies don't leak? ours are useless
Parcel says delivered, nothing in the lobby. Typical
Did anyone else's toilet gurgle this morning?
Plungers never work, you want one of those snake things
I had three eggs for breakfast and regret nothing
what on earth is bicarb for
If I had a car I'd be out of here every weekend
if anyone had a wheelchair they'd see how bad these kerbs are
Has mum-in-law asked any of you for a lift again, sorry about her
the hospital letter said 3pm then they moved it, useless
Do you need a prescription for amlodipine
Amlodipine gave me swollen ankles, just saying
cat was sick on the rug, living the dream
Do folding chairs count as fire hazard in the hallway?
fob stopped working AGAIN, management knows, third email
Thermometers: ear or forehead, what do people swear by?
I dropped the thermometer once and mum lost it, mercury everywhere
School wants another shoebox, what are they building over there
Stitches out today, feeling very brave
covid tests, are they still free?
My line was so faint, does that count as positive?
fridge delivery men wouldn't take it over the step. Unbelievable
Carpet cleaner hire is £30 a day at Tesco, thought I'd mention
fast yeast vs dried, is there a difference
Does the library print in colour
Printers were sent to test us
Pharmacy app says ready but it never is
blazers from the official shop are a rip off
the smoke alarm chirped all night in 6B, whoever that is please change the battery
what do jump leads cost
My car was dead this morning, AA came in 40 min, not bad
cling film doesn't stick anymore, discuss
cardboard goes in the blue bin people!!
Allen keys, I've about forty and never the right one
Lift to the station is 12 quid by cab now
size 312 batteries are for hearing aids, the brown tab ones
no hot water in block B, notice says back by six
who would have thought I'd miss the old boiler
wifi down for anyone else or is it just me
presta or schrader, how do I tell
massive spider in our bath, named him Gerald
Vet on the high street, is she any good with cats?
Windows update ate my evening
Plain flour or strong for pizza?
been sick since 2am, dodgy prawns, never again
parking permit renewals close Friday, see noticeboard
Washing on the roof again, is that even allowed in the lease
it's pouring, hope nobody's got washing out
ice or heat for an ankle? day two
Two strong blokes moved my sofa in five minutes, worth every penny
Are insulin needles on repeat?
my gran trims her own hair, terrible results, great confidence
what length extension lead is legal for an EV, asking out of interest
blood pressure was 150 over 90, doc not fussed
5th grade maths is impossible now, what happened to long division
arthritis is playing up with this damp
You lend someone a suitcase and it comes back with a wheel missing. Never again.
AA batteries, duracell or own brand?
Pick-up at St Mary's is chaos, who designed that road
new to the block, lovely to meet everyone
Have you ever put up a tent in the rain lol
When life gives you lemons
Aptamil 2 is back on the shelves in Lidl, fyi
Which formula did you go with?
removal van blocking the gate, whose is it
did I leave the oven on? I always think that and never have
Lights tripped in 1203 last month as well, it's the wiring
is cetirizine the drowsy one
pollen's off the scale today
Cat litter down the toilet is why the drains block, stop it
old towels go to the shelter on Mill Lane, they take them Mondays
zip broke on me at the wedding, mortifying, had a shawl thank god
dementia cafe is on Tuesday at the church hall, tea and cake, all welcome
Salt lorries finally out
Is anybody else driving themselves mad with the one way system
airport express is running late both ways
crutches have to be handed back to outpatients did you know
My stapler. Milton. Office Space. anyone?
ibuprofen on an empty stomach, bad idea?
Period pain isn't taken seriously enough, end of rant
bayonet fitting in 2024, why
babies grow so fast, 0-3 lasted us a fortnight
Do dehumidifiers eat electricity?
my ceiling leaked in 2019 and the claim took a year
phone at 2% and the day's only half done
curtain pole fell on me, filed under comedy
who has seen the new Bond
who has time for a three hour AGM
dog's had his knee op, cone of shame all week
High chairs in that cafe are filthy
candles are banned in the tenancy, check clause 9
power's back on 9
soy sauce keeps for ages doesn't it
At 1am every parent googles infant paracetamol, we've all been there
signed for a parcel that isn't even for this building
trolleys must be returned to the concierge, signed, the management
Mandarin classes start Thursday, community room
Toilet roll shortage of 2020, we'll tell our grandkids
dad's got a new phone and now sends me forty gifs a day
microwave went bang, saw sparks, bought an air fryer
Superglue in your eye, first thing you do? asking after watching a documentary
babysitter cancelled, date night is now telly night, fine by me
Nan makes the best bread, I'll fight anyone
gazebo took off in the wind and ended up in the pond
rice or noodles? poll below
three flights with no lift and they raise the service charge. Joke
funeral's on Friday, thank you all for the kind messages
lift out. again. nan says she'll abseil
flat tyre on the A12, AA had me going in no time
onions made me cry, and then the gas bill did
kettles: which one's quiet
what size spanner fits the kitchen tap
First aid course on the 14th, £20, sign up at the desk
I'll need an umbrella by the look of that sky
should've brought an umbrella
Pickles in pregnancy, myth or true?
Do nurses do dressings at the walk in centre
piano till 11pm, flat 14, we can hear you
window locks are landlord's job right?
are moving blankets reusable
deadline tonight, pray for me
UK plugs are the best plugs
nebulisers, can you get those on the NHS
licence renewal took 9 weeks
bucket under the drip, very Charles Dickens
gloves size M seem smaller than they used to be
"does anyone have a hammer" she says, holding a hammer
spelling list this week is brutal, necessary? really?
Joan from 3 is 84 today! happy birthday Joan
never more than eight paracetamol in 24 hrs folks
boiling in here, can't sleep
a blender for making soup or just get a stick one?
freezer broke, lost the whole shop, insurance says no
boiler man said between 8 and 6. thanks mate
I'm told masks are back on at the chemo ward
Stray dog by gate two, council's been rung
suitcase lockers at the station closed, fyi
floor guy came, measured, left, never called back
dad burned the toast and nearly the building, jk
Stepping on lego at 3am is a human rights issue
raised toilet seats come from the OT, you ring the surgery
baking paper, greaseproof, same thing?
gas man's coming on the 9th for all even numbers
flatpack is how marriages end
does your gran need a lift to church or is she sorted?
Does 4A still want that cat carrier
someone in the other group was looking for crutches, did they get sorted
Sheila do you need anything bringing to the hospital tomorrow?
you still after yeast hun?
Who was it wanted the drill the other day
I don't need a ladder, I need a chair and some courage
no help needed thanks, just letting off steam
not asking for anything, just saying the shop's out of milk
please don't send me eggs, it was a joke
"Can someone please" is not an instruction to the committee. Read the bylaws.
can somebody explain the new bin rota to me
Could anyone tell me what day the bottle bank's emptied
Anybody know where sells decent bagels round here
would anyone recommend a dentist that isn't terrifying
looking for recommendations: man with a van, reliable
who do you all use for window cleaning
any idea when the gym reopens
Is there a pharmacy open late near the tube
what's everyone paying for a cleaner
where'd you get your ladder from, looks sturdy
how do I bleed a radiator
how long is a borrowed book fine these days
can you take ibuprofen with cold and flu sachets
can someone turn that alarm OFF
can management please fix the gate
去年我爸摔在卫生间,幸好邻居听到
楼道煤气味原来是二楼熬中药
中风有哪些前兆啊,专家讲座周三下午
孩子噎住要用海姆立克,大家都学一学
阿婆上次躺门口是晒太阳睡着了,虚惊
胸口闷挂心内还是呼吸科
着火的视频是外地的,别转了
不想活了,又要早起开会
笑到断气,这视频绝了
老公抽风买了三箱可乐
洁厕灵和84不能混用,牢记
昨晚有人被困电梯半小时,物业道歉了吗
那个撬门的抓到了,是喝醉走错楼
哮喘喷雾医保能报多少
西门桥边钓鱼的又被赶了
热水器漏电保护器要换吗
消防演习:周五十点拉响警报,请勿惊慌
心肺复苏培训还有名额,居委会报
摔了一跤,没事,就是丢人
看电影里那个女的跳楼,吓死我
我家油烟机又烧得冒烟,味儿大不好意思
快被热死了,空调呢
急救车刚才来是接18号的陈伯,已经送走了没大碍
低血糖要吃什么
电瓶车撞人那事谁的责任,群里说说
饿死了,食堂今天啥菜
一氧化碳报警器买哪种
救命,这价格也太离谱了
救命啊作业还有三张卷子
谁在楼下烧纸,烟味呛死
燃气公司来查表,说胶管老化要换
血压高压160要不要吃药
我奶奶一百岁生日,祝福刷起来
医生说腿没断,养两个月
小偷到处踩点,大家锁好门
张大爷走失,已报警,家属在找,穿灰夹克
刚才谁喊救命啊,原来是隔壁看球
我要疯了,楼上拖椅子拖了一夜
氧气罐放家里安全吗
那年我触电,整个人弹出去,现在还怕
馒头几点蒸的,闻着真香
馒头发硬怎么回事
粽子甜的咸的,开战吧
我妈包粽子一百个,手都肿了
去山姆会员卡怎么办
山姆那个瑞士卷又缩水
多买一瓶美林就多一份安心
美林跟泰诺林可以交替吗
以前我家有梯子,搬家扔了
送你一句话:少管闲事
业委会送温暖活动名单公示
免费体检进小区了,别信,卖保健品的
免费送鸡蛋的都是骗子,老人注意
免费领取!扫码进群送电饭煲
专业疏通马桶,24小时上门,电话见图
开锁换锁芯找我,三十年老店
家政保洁月嫂钟点工,欢迎咨询
团购接龙:1.张三 橘子一箱 2.李四 橘子两箱
酸奶明天到,团长通知,自提点在3号楼
本周团品:五常大米,想要的接龙
谁团了橘子还没取,团长喊第三遍了
橘子甜不甜啊,上次那批酸
书放哪儿能卖,多抓鱼还收吗
小区图书漂流角开放时间周六两点
平衡车骑快了危险,家长看着点
电动轮椅能上高架吗哈哈
共享充电宝又涨价
户外电源买多大的,停电用
停电不怕,我有手机游戏
帮大家问了,物业说下周修
帮大家整理了附近疫苗点,见文档
有需要的可以看看这篇文章
要的人太多,业委会决定抽签
谁要竞选楼组长,报名表在居委会
谁要是说我坏话,当面来
要不要装电梯,投票吧
要不要给孩子报奥数,纠结
要我说,物业费就该降
我要投诉3号楼扰民
我要搬走了,大家后会有期
我要是你,早跟他吵起来了
我有一个朋友,你们懂的
我有意见,凭什么他家可以封阳台
我有证据的,监控都拍了
我有三个孩子,知足
我家有个中考生,最近火药桶
我家有老有小,经不起折腾
我家有蟑螂,你们呢
我家有wifi密码本来想改成别蹭网
我可以作证,那天确实是他先动手
我可以理解,但不能接受
我可以说不好看吗
我来晚了,大家聊啥
我来说两句公道话
我来拿快递,怎么柜子打不开
我送孩子上学,看到校门口又堵
我带的团明天出发去黄山
我教了三十年书,没见过这样的家长
我帮你?你帮过我吗
我下楼的时候看到一只黄鼠狼
正好下班,看到晚霞超美
刚好路过,售楼处人山人海
顺便吐槽下新来的保安
吃不完兜着走
吃不完的剩菜隔夜能吃吗
用不完的流量能结转到下个月不
用不上的东西就该断舍离,我今天扔了十袋
多出来的物业费退不退
多出来的那块砖是干嘛的,装修师傅说不清
剩下的路自己走
剩下的钱业委会要公示
闲着也是闲着,打牌去
闲置车位管理办法征求意见稿
还有五块没主,说的是墓地,别笑
还有两天放假
还有没有王法了
还有多久通水啊
来拿奖状的家长请到传达室
来领老年卡的,带身份证,居委会二楼
自取的外卖又被偷
放门口的鞋子没了一只
放门口的快递都能丢,服
挂门把手上的小广告烦死了
敲门的人说是查煤气,真的假的
敲了半天没人应,是修水管的走错了
楼下喊我的是谁啊
下来做核酸的时代终于过去了
你下来一下,你车挡我了
给你留面子了,别不识抬举
留一盏灯给晚归的人
算我一个,一起骂
算了,不说了
算我求你们,别在楼道抽烟
拿走不谢:春季养生口诀
拿到房产证那天我哭了
拿到录取通知书啦,普天同庆
收到,明天准时
收到快递柜超时费短信,气
搬上去的是谁家的家具,刮花电梯了
搬家看日子有讲究吗
接到诈骗电话自称居委会,大家当心
接娃的路上摔了个屁股墩
灯泡换LED省电不
灯又不亮了,3号楼地库
门修好了,物业群里回复的
修好了又坏,坏了又修,永动机
通了通了,地铁通了
通水了通知:已恢复供水
亮了,朋友圈运动第一
谢谢理解,给您带来不便
谢谢夸奖,娃也就考了个第一
谢谢你八辈祖宗
不用谢,举手之劳
不用啦,我吃过了
不用交停车费的时代回不来了
退了退了,这个理财我退了
退烧贴退烧不科学,儿科医生说的
雨停了,出来遛弯
雨停了通知:户外活动照常
来电了,是我妈打的
来电显示骚扰电话
找到了人生的意义:躺平
找到工作没,你家儿子
取消了,演出取消了
取消订单怎么弄,客服不理
没啦,就说到这儿
没了手机人怎么活
送完孩子去跑步
发光了,这幼儿园的舞台真亮
满了,地库车位又满了
都有主见,谁也说服不了谁
秒没,演唱会票
被领走的那只猫现在过得咋样
被收走的共享单车去哪了
二手房多少钱一平了现在
150的车票涨到180
收废品的今天来不来
收房租的日子又到了
转让店铺的贴得到处都是
原价转的都是黄牛,举报
市价跌成这样,心痛
出一本书不容易
出门忘带脑子
预算三百万能买哪儿
my dad fell on the bathroom floor last winter, took him months to mend
gas smell this morning was the roadworks, they've confirmed
choking first aid poster is up by the mailboxes
I'm dying of boredom in this meeting
dying for a cuppa
that film killed me, sobbing on the sofa
What are the signs of a stroke again? asking for a quiz
fire drill Thursday at 11, do not use the lifts
there was an ambulance outside B, she's home now and fine
Fire brigade came for burnt toast. twice.
is chest pain always the heart or can it be the ribs
carbon monoxide alarms, £18 in Screwfix
somebody tried the door handle in March, police never called back
my heart stopped when I saw the bill
kids screaming in the courtyard at midnight again
The price of petrol is going to finish me off
The lift got stuck at 4 yesterday and I missed my train
bleach and vinegar do not mix folks
Had a seizure when I was six, never since
I could murder a curry
I nearly choked when I read the AGM minutes
Heimlich, is it still called that
he got hit by a car in the second episode, don't spoil the rest
epipens expire after 18 months or so
Who's cooking? smells divine on three
Costco membership, worth it for two people?
Costco at 2 on a Saturday is a war zone
courgettes never grew for me this year
We gave the wheelchair back to the Red Cross last month
hospital parking is £4 an hour now
I fixed my own laptop, feel like a god
cake is not a personality, Karen
Happy birthday to the twins in 12!
the lift's mirror is cracked, reported
taking parcels to the wrong flat again, DPD
who does the bins on bank holidays
yoghurt past its date, still fine?
Holes in the wall, do I need permission from the landlord
power cut map says back at 5
generator noise after ten is not on
Pick up time has moved to 3.20, letter in the bag
Crime novels: who's your favourite detective
district nurse visits are being cut, sign the petition
ten chairs stacked in the fire exit, whoever owns them MOVE THEM
ginger tea gives me heartburn
my neighbour's dog walks me at this point
missing my dog something awful today
theatre was wonderful, go if you can
Which blood pressure monitor did the GP tell you to get
You're all welcome to my opinion, which is that it's ugly
free parking after six, is that still true
Free! Free! Free estimates on all windows this month, call Clearview
Get 20% off your first clean with code SPARKLE
Local handyman, no job too small, ring 07000 000000
Professional dog walking, fully insured, packages from £12
We Buy Any Sofa. Quotes in minutes.
New yoga studio opening, first class on us
Kumon places available for September, enquire within
Dear residents, the pool will be closed for cleaning on Monday
Reminder: the residents' meeting is at 7, refreshments provided
Please note water will be off 10 to 2 in blocks A and C
Volunteers' week: the council thanks everyone who gave their time
Poll: should we get a second bike shed? yes / no
Committee minutes attached, comments by Friday
The food bank takes donations at St Luke's, Tues and Thurs
kittens in the hedge have been trapped and taken to the RSPCA
kittens at that pet shop look poorly
why does everyone give away fish tanks lol
lasagne: white sauce or ricotta
Bay 22 is mine and someone's in it
visitors' parking is a free for all
market's moved to the car park this week
onions, potatoes, the lot, all up 10p
polling station is the school as usual
Did you vote?
clothes 6-9 months come up tiny in that shop
My freezer makes a noise like a whale
husband thinks he's a plumber, we're getting a real one
lemon tree indoors, anyone had luck?
tall people complaining about buses, my heart bleeds
gazebos are now forbidden on the lawn apparently
mum's shift got cancelled so we're off to the zoo
sourdough people are a cult
starter's dead. flushed him with full honours
Christmas with the cats, can't wait
I left an umbrella on the bus, third this year
the shop at ten past eight is always out of milk
box of masks cost 40 quid in 2020, madness
Cantonese or Mandarin, which should my son learn
letters from the bank, can't make head or tail of them, going in tomorrow
sofa day today, do not disturb
two seater, hardly room for the cat
shopping is dear this week
my kitchen table is now my office, send coffee jk
little ones off nursery till Weds with chickenpox
nursery fees up again
crutches are harder than they look
apples in the communal garden are wormy
My charger lives at work, I live at home, never the twain
prescriptions this afternoon, then dentist, then lie down
toys all over the third floor landing, trip hazard
a van's been idling outside for an hour
are brownies meant to be gooey
clippers went wrong, he's bald now, looks like a thumb
Over 70s get the bus free don't they
tomato blight everywhere this year
Formula one on tonight, who's watching
kettle's on, feet up, job done
going up on the roof isn't permitted, see sign
sewing machine manual, does anyone understand them
my fan's ancient but I love it
Pharmacy queue was out of the door
Sandwiches in the meeting were stale
relatives are like fish, three days and they stink
dehumidifier pulled 3 litres in a night, horrified
My torch was in the drawer with the dead batteries, obviously
bike rack's full of abandoned frames
dad left me his tools and not one instruction
rhubarb and custard, the sweets not the pudding
stock cubes or real stock
telly recycling is by appointment now
mum's dumplings 谁都比不上 haha
tent pegs everywhere after the fete
Nan's lunch club is cancelled
paint colours, which white is the least white
bananas, how do you stop them going brown
path's not been gritted, who do we email
rain covers for strollers, any brand that doesn't steam up
rice cooker or pan? settle this
plasters don't stick on kids, fact
scones: jam first
Moving out after nine years, thank you all for everything
aloe for sunburn, does it work?
night feeds are killing me, but she smiled today
Borrowed time, that's what this boiler is on
I'd lend you my ear but I'm using it
Beg, borrow or steal, as they say
lend me your ears lol
give me a break
give it a rest, both of you
Spare me the lecture
spare a thought for the posties in this heat
got no time for drama
anyone else hear that bang
anyone watching the match
anyone up? can't sleep
any news on the lift
any excuse for a party
does anybody actually read the notices
does anyone know whether the post office takes returns
has anyone had the new bill yet
has anyone seen a black cat with a white bib
Have you got any idea how loud you are
have we heard back from the council
who wants to bet they cancel again
who wants the job of chairman? nobody, that's who
who needs enemies with neighbours like these
who needs a gym when the lift's broken
who's free for coffee sometime, no rush
who's in charge of the garden budget
want to know a secret? bin day is moved
Want my advice? don't bother complaining
Do we need to move cars for the resurfacing
do you need a licence to keep chickens
need to renew my passport, how long's it taking
I need to get out more
we need better lighting by the bins
We need a new committee
what this place needs is a lick of paint
you need to calm down
They need help up there, and I mean psychological
I want my deposit back
I want a refund from the service company
I'd love a dog but the lease says no
I'd give anything for a quiet night
I'd kill for a parking space
wish I had a ladder like that
wish somebody would fix the gate
If you need the code for the bike shed ask the concierge
If anyone had told me parenting was this I'd have got a fish
Had someone lent me a jack I'd have made the wedding, ah well
were there a spare room we'd have had a lodger by now
imagine having enough eggs
Thinking of buying a drill, any views
planning to get a tent for the summer
might get a cat carrier in the sale
We're going to buy a second hand cot from the charity shop
must remember milk
my colleague's giving away a sofa in Bristol, not much use here
a friend at church has three wheelchairs in her garage
my brother wants a ladder for Christmas, odd man
her at number 2 never returns anything
He lent me his drill in 2011 and still brings it up
we had a neighbour once who'd leave soup on the step, lovely days
Someone gave us their bay last Xmas, so kind
back when I was small you could knock for sugar
In my country everyone shares the ladder, here everyone owns three
she offered to babysit then put the price up
the vet offered payment by instalments
they're offering flu jabs at Boots
Offer ends Sunday
oh sure, take my parking space, take my bins too
Yeah because I have loads of spare cash lying around
great, another leak, just what I needed
no I won't lend you my car
never lending that pan out again
not giving my wifi password to teenagers
Sorry we can't take any more parcels for 9, it's every day
you can keep your opinions
Take it or leave it, said the agent
take your shoes off at the clubhouse please
Collect your fobs from reception by noon
come and get it was what mum shouted every teatime
Come to the fete!
Knock knock who's there
mine's a pint
mine please don't be the car that's been hit
Yes please to the new benches, voted
I'll have what she's having
me too, same headache
me neither
sold out of tickets for the fete
all gone quiet in here
gone are the days
it's gone cold hasn't it
got it, thanks, will read the minutes later
got there in the end, M25 was shut
received my bill, double last year's
sorted my recycling for once
no longer required to wear badges at the door
never mind the weather
forget it, you'll never change him
cancel culture gone mad
headache since tuesday, must be the paint
my back's out again, age
stubbed my toe, swore in three languages
Little one has a temperature, so we'll miss the party
Tired. Just tired.
kid won't sleep, I won't sleep, nobody sleeps
we've all had the lurgy, on the mend
out of Calpol last night but dashed to the garage, all good
cut my finger on a tin, plaster on, dinner saved
locked myself out on Monday, cost me ninety quid
我昨天问了半天谁有胶带,结果自己兜里有一卷
He asked if anyone had a spare tyre and looked at my belly
新闻标题:"谁能救救楼市"
谁能想到呢,冠军是他
谁能解释一下这个账单
谁帮谁还不一定呢
哪位是3号楼的楼组长
哪位业主的车没熄火
哪家孩子又在电梯里按所有楼层
哪家火锅店好吃
哪里有修鞋的,以前门口那个老伯不在了
有会修空调的推荐吗,收费合理的
有没有体温计校准的说法
有没有可能是你家漏的
有没有家长知道春游几号
有人管管乱停车吗
有人缺心眼,不说是谁
有多少人同意换物业
有借有还,再借不难
借过借过,让一下
借口真多
想借此机会感谢保洁阿姨
想要什么自行车,知足吧
想找个好中医调理,听说徐汇那个不错?
需要带什么材料办居住证
需要多少天才能好,骨折
需不需要预约啊,打疫苗
阿姨侬还要盐伐,上次讲要的
李叔您那边还缺人手不
对面那户是不是需要人照顾,居委有数吗
5楼奶奶说她不用送饭了,自己能烧
换我早借给他了,多大点事
这年头借个酱油都没人敢敲门了
小时候家家户户借葱借盐,现在门对门不认识
机器人又答非所问了
群助手怎么把我这句当求助了,我聊天而已
bot, nobody asked you
is that thing reading our messages
why did the bot think I wanted a ladder lol
收到
好嘞
辛苦大家
ok ta
thanks all x
针线包酒店里都送,我攒了一抽屉
皮搋子多少钱一个来着
圆规扎手的童年阴影
麻将桌自动的好还是手搓好
老花镜200度和250度差很多吗
藤椅是我爷爷的念想,谁也不给
枇杷树是公共绿化,别摘了好吗
小龙虾今年便宜了
茶叶蛋要煮多久才入味
热水器只出冷水,报修第四天
豆浆机清洗太麻烦,闲置两年
花露水驱蚊吗,还是心理作用
安全座椅反向坐到几岁
气泡膜捏着真解压
春联写错字了,物业贴的那副
崇明大桥堵不堵现在
马扎坐久了腿麻
罐头拧不开的时候才想起老公
对,我是借过他家铁锅,早还了
他借我梯子,我请他吃面,挺好的邻居
听说8号楼要装电梯,谁家愿意出钱啊
上次群里有人说缺助行器,是真是假
物业说提供爱心雨伞,去了一看一把都没有
居委免费发口罩?通知在哪
人家送你是情分,不送是本分
这不叫借,这叫拿
借东西不还的人,点名3单元
说好帮我收被子的,结果我俩都忘了,笑
我妈问我群里怎么天天有人要酱油
保姆车和轮椅车位被占,城管不管吗
隔壁楼昨夜叫了120,老先生已经稳定了
烟感报警器误报,保安看过没事
心梗和心绞痛怎么区分,体检报告看不懂
电梯困人平台电话贴在轿厢里,大家存一下
我快喘不过气了,这周作业八门
`,
};
