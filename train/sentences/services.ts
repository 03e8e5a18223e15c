/** Sentences of our own: services, help, lifts, company, skills and unusual objects, zh and en. Never from tests. `↩` parts an answer from what it answers. */
export const services: Readonly<Record<string, string>> = {
  need: `
沙发要从三楼挪到六楼,电梯塞不进,缺两个有力气的
哪位师傅会通下水,厨房水漫出来了,帮看一眼
明天上午十点有个快递要当面签,我在上班,有在家的邻居代收一下吗
我妈手机里微信打不开了,我在外地,谁方便上去帮她弄弄
求个会用缝纫机的,裤脚要改短两公分
下周三要带老爷子去华山医院复查,轮椅上下车我一个人搞不定,想请个人搭把手
孩子四点放学没人接,有顺路的妈妈捎一下吗
出差五天,阳台上十几盆花没人浇水,拜托哪位
猫一只,国庆七天,上门喂就行,有愿意的吗
车子打不着火了,B2车库,有没有带搭电线的
急,打印机罢工,孩子明天要交的卷子六页,谁能打一下
英文说明书一张纸,看不懂,求翻译
老房东的字画要从墙上取下来,够不着也不敢,来个高个子
想找人陪我妈聊聊天,她刚从老家过来谁都不认识
谁会剪头发?我爸瘫在床上三个月没理发了
宜家的柜子拼到一半拼不下去了,救命
帮拍张全家福吧,就在中心花园,两分钟
有人去虹桥火车站吗,蹭个车
凌晨五点要赶飞机,打不到车心里没底,哪位好心人能送一程
窗帘杆掉了,家里只有我和婆婆,找个会用电钻的
求教怎么包粽子,手把手那种,我带米来
谁能替我在社区医院排个队,我腿打了石膏
宝宝睡着了走不开,想托人从楼下药房捎点东西上来
父亲独居17号,电话一直占线,麻烦附近的邻居去敲个门看看
会吹葫芦丝的老师有吗,想学
这个周六女儿生日会,缺个会变魔术的叔叔
求借阿胶糕模具一用
谁家有琵琶弦?女儿晚上演出,断了一根
敲腰鼓的那种鼓,借一面,社区表演用
家里来客人想吃火锅,鸳鸯锅有人肯借吗
孩子学校要演西游记,找根金箍棒
跪求一个戏曲头面盒子,用完就还
左手用的高尔夫球杆有没有,想试试
哪家有旧式算盘,老师让带
要一块砚台,小朋友书法课忘带了
有谁藏着老唱机的唱针呀,我的秃了
缺一副高跷,元宵节巡游
借个磨豆浆的石磨,过冬至用
想借件道具旗袍,年会
有没有哪家收着煤油灯,拍照用半天
糖画的铜勺,谁手上有
求二胡松香一小块
麻烦问下,谁家有能装大提琴的硬壳箱,借我托运一次
龙舟鼓槌借两根呗
我们合唱队缺个弹钢琴的,有老师愿意来伴奏吗
老伴的助听器没声了,不知哪个年轻人懂这个,帮忙看看
我不识字,社保那封信谁给念念
填表填不来,网上那个居住证,求代填
晚上九点以后有人下楼遛狗吗,顺便带上我家旺财,我脚崴了
煤气灶打不着,换了电池也不行,哪位懂的上来瞧瞧
锁芯卡住了进不了门,谁家有润滑油还会弄的
马桶圈松了,螺丝拧不动,求个大力士
能不能有人明天代我去菜鸟驿站取个件,大件,拿不动
请个会开手动挡的,帮我把车从坡上挪下来
两岁娃,今晚七点到九点,临时要人看一下,加班走不脱
找个有耐心的教我用智能手机,我72了
数学初二,求辅导,一道几何题卡住全家
周末搬家,几箱书,谁能借把力
下雨了我被子还晒在外面!在家的邻居帮我收一下,12楼天台
家里灯泡坏了,三米五的层高,胆小不敢爬
能陪我去趟派出所吗,一个人有点怕
后天做胃镜要有家属签字,我一个人在上海,求陪
谁家男同志有空,煤气包……不是,是桶装水换不上去
想请人写几个毛笔字,喜联
求会修自行车的,链条老掉
电视遥控器按乱了,变成英文,我爸急得骂人,谁能来调一下
有没有懂法语的,我需要写封邮件给房东
会织毛衣的阿姨在不在,袖子收针收不来
哪个热心人帮我把婴儿车抬上五楼,我产后不能提重物
小区东门口,行李三个箱子,来个人接一下吧
我人在机场,家里水龙头好像没关,谁有空去物业拿钥匙看一眼
狗狗今晚要喂药,一个人按不住,有经验的来帮忙按下
请问谁愿意每天早上给我外婆量个血压,就一周
求拼车去浦东机场,周五早六点
想找个跑步搭子,晚上八点,一个人不敢跑
缺一个打麻将的,三缺一,速来
找人搭伙做饭,一个人吃不完
羽毛球双打差一位,今天下午
有没有谁会针灸,我落枕了脖子转不动
西装要熨,没有熨斗也不会,面试明天
哪位大哥会贴对联,贴歪三次了
家里进了只鸟飞不出去,我怕鸟,来人啊
蟑螂!!巨大!!谁来帮我打
老鼠跑进柜子,女生独居,求勇士
泡菜坛子的盖子打不开,试遍了,谁手劲大
花盆太重,想挪到南阳台,求搭手
找位会裁玻璃的
家里老人洗澡需要个男的扶一下,儿子不在家
这边三号楼断网,谁的热点给蹭十分钟,交作业
谁能当个见证人,签遗嘱要两个,半小时
能不能帮我充一下公交卡,我不会用手机充
需要人帮忙给孩子录一段朗诵视频,我家手机像素太差
有开皮卡的吗,拉个冰柜,两公里
帮砍个价……开玩笑,帮抬下洗衣机倒是真的
哪位帮忙取个奶,奶箱在大门口,我隔离中
我女儿怕黑不敢自己上楼,我在堵车,门口谁能陪她等等
想学上海话,求个本地阿姨每周聊半小时
谢谢昨天帮我修灯的大哥!今天厚脸皮再问一句,门铃也哑了,您或者别的师傅能瞧瞧吗
上次的梯子已还,多谢老李。另外明早要有人帮我扶着梯子,我一个人爬不放心
我们家情况有点复杂,老公出差,大宝发烧,小宝没人看。哪位妈妈能让小宝去家里待两小时?尿布奶粉我都带好
我是新搬来的8号楼小陈,还不认识大家。洗衣机到了,送货的只送到楼下,电梯又在检修。有没有一两位小伙子能帮我搬上四楼,请喝奶茶
两件事:一是找人周四帮收个快递,二是想借个手推车拉回来
今天真是倒霉,车胎扎了,手机没电,孩子还在补习班等着。哪位开车的邻居能去凯旋路接他一下
奶奶九十大寿,想给她拍一组照片,可是照相馆她走不动。群里有会摄影的吗,来家里拍半个钟头就好
我爷爷以前是拉京胡的,现在手抖了还想听。有没有会拉的邻居,周末来给他拉一段,老人家会高兴好久
缝纽扣 求助
求带娃一小时
谁来帮我搬一下
有会修表的吗
要人陪诊
帮遛狗 急
求搭车
谁会换轮胎
找翻译 日语
来个会开锁的
有人能代购菜吗
求教广场舞
帮喂鱼三天
想学包饺子
谁帮我接下娃
需要个司机
打印两页 谢谢
来个力气大的
借唢呐
要面锣
缺舞狮头
求古筝指甲
借蒸汽挂烫机
谁有皮影
need a hand with a wardrobe, third floor, no lift
Could somebody sit with my gran for an hour while I nip to the bank?
my car's dead as a doornail in bay 14, jump leads anybody?
Parcel coming between 2 and 4 and I'm stuck in meetings. Would a kind soul take it in for me
any chance of a lift to the station at half six tomorrow morning
Looking for someone patient to teach my dad how to use WhatsApp.
who's handy with a drill? curtain rail's come off the wall
Our sitter just cancelled. Two boys, 6 and 8, from seven till ten tonight. Desperate.
would anyone be up for walking Biscuit this week, I've done my ankle in
plants need watering from the 3rd to the 12th, I'll leave a key
I can't read the letter from the tax office, it's all in Chinese. Could a neighbour translate it for me?
Hospital appointment Thursday and they won't let me leave alone after the sedation, so I need somebody to come with me
Does anybody here cut hair? My mother can't leave the flat any more and she'd love a trim
our printer's out of toner and the visa form is due at noon, two pages, please
ikea has defeated me. somebody with an allen key and a calm mind, flat 9C
please could one of you knock on number 22, my aunt isn't picking up and I'm in Leeds
can someone tall change a bulb for me?
I need a witness to sign a form, takes thirty seconds
hem on my school skirt has come down, anyone who can sew??
Might someone be able to push my husband's wheelchair down to the clinic tomorrow? My back has gone
trying to get a piano from the ground floor to the first. Four strong people would do it
Is anyone driving to IKEA this weekend with a spare seat
French tutor wanted for my teenager, beginner, just the odd hour
my phone's speaking Korean to me and I can't switch it back, help
Anyone good with boilers? Mine's making a noise like a kettle
we need a fourth for bridge tonight
running buddy wanted, slow, very slow
could do with a second pair of hands hanging a mirror
I'd be so grateful if somebody could queue for me at the housing office, I can't stand for long
Who could feed two cats over Easter?
i locked myself out, does anybody know how to get a latch open without wrecking it, come up please
Wanted: a Father Christmas for the kids' party. Costume provided. Beard optional
needing someone to take a photo of our whole family on Sunday, 5 mins in the garden
Can a grown-up meet my daughter off the school bus? I'm stuck on the ring road
Our band's drummer bailed — anybody got a parade drum we can use Saturday
has anybody got a fondue set lying about, we've friends coming from Geneva
On the hunt for a left-handed golf club, just a seven iron, just for one round
Would love to borrow a sousaphone. Yes, really.
after a pasta machine for the afternoon
Anybody own a butter churn?? school project
I need a bagpipe reed by Friday or the wedding is off
cello endpin stopper, please say someone has one
could I have the use of somebody's cherry stoner, we've picked six kilos
any of you lot keep a fencing mask? my son's outgrown his and there's a match tomorrow
it's a long shot but does anyone have a slide projector, dad wants to see his old holiday pictures
does someone here happen to own a sari steamer or anything like it
Lend me a unicycle? Talent show.
In need of one (1) didgeridoo
Who has a metal detector? I dropped my wedding ring in the flowerbed
i'm short of a cowbell. don't ask
Please, a moustache. A fake one. By six.
Thanks for the lift yesterday, Tom! Cheeky follow-up: is anyone heading the same way on Monday?
My sister had her baby last night so I'm off to Bristol in a hurry. The dog can't come. Could somebody have him until Sunday? He's soft as butter.
Two things really. I need somebody to hold a ladder for ten minutes, and I need a tile cutter.
I'm eighty-one and the new television has beaten me. The grandson set it up and went back to uni, and now there's no sound. If a young person has a quarter of an hour I've got cake.
Sorry to be that person again, but the removal men have left everything in the lobby. If a couple of you could help us get it upstairs before the rain I'd be forever in your debt
Hello all, new to block D. My landlord says the fuse box is "self-explanatory" and it isn't. Could somebody who knows about these things pop by this evening?
lift pls
babysitter tonight??
help moving sofa
need a translator
jump leads anyone
dog walker needed
someone to hem trousers
chess partner wanted
ride to airport please
sewing help needed
muscle needed, flat 4
三点要去开家长会,店里没人看,哪位替我守一个小时
老公把钥匙带走了,我抱着娃在楼道,谁家让我们坐坐
奶奶的药盒分不清早晚,找个细心的帮忙分一分
电脑蓝屏,论文还在里面,会弄的救救我
晾衣架摇不下来,卡住了,来位懂行的
谁后天去崇明,带我一脚
家里请客十二个人,灶台忙不过来,求个会做菜的帮厨
想把爷爷的老照片扫进电脑,谁有扫描仪
坐月子没人说话,想找个妈妈上来坐坐
有谁愿意教老太太跳交谊舞,我妈想学又不好意思讲
外公住院,夜里缺个陪护的,就今晚
乌龟两只,托管一周,不吵不闹
阿姨回老家了,老爷子中饭没人送,有邻居能帮着端一碗上去吗
求个懂车的陪我去看二手车,怕被骗
家里网线要穿墙,有没有会打孔的邻居
明天送孩子去夏令营要五点到校,我不会开车……
眼睛刚做完手术看不了字,想找人念念报纸
拜托谁去车棚看看我电瓶车充电器拔了没
想学骑自行车,三十八岁,别笑,谁教教我
我在高铁上,家里狗在叫,谁能下去哄哄它
新电饭煲全是日文,哪个会的来按一下
孩子后天小主持人比赛,缺一个会化妆的妈妈
面试要练英语口语,想找个人对练半小时
坏了,拉链卡死在羽绒服里出不来,谁来救我
有没有爷叔会磨刀
会编中国结的阿姨,教一教我女儿呗
停车技术太烂,倒不进去了,B1-33,谁帮我停一下
家中老人看电视要装投屏,搞不来
楼下便利店给我带包盐上来呗,谁正好回来
帮我妈挂个号好吗,她那手机太老
猫上树了下不来,谁有办法
我推着双胞胎上不了台阶,3号门口,来人
请教会做账的邻居,个税退税不会弄,能不能带我操作一遍
婚礼少一个伴郎,身高一米七五以上,周日
谁家有人去邮局,替我寄封挂号信
师傅要进场量尺寸,我赶不回来,求人开个门
宠物医院要两个人按住猫,老公不在,跪求一人
写检讨……不是,写感谢信,谁文笔好代劳
老爸想下棋没对手,会象棋的来我家坐坐吧,有好茶
一个人过年,有没有人家愿意添双筷子
电动轮椅没电停在菜场门口了,来个人推我回去
帮忙填下高考志愿,我们家长看不懂
谁在家,替我听一下门口是不是水管在响
有没有谁能借我一台投影仪,放婚礼录像
要一副盔甲,cos用的,一天就还
孩子课本剧演孔明,求羽毛扇一把
寻一根拨片,弹月琴的那种
老鼠笼子谁有,借来用一晚
做青团的蒸笼,大号的,哪家有
寿桃馒头的模子有吗
毽子铜钱底的,女儿体育考试要
想借一把剑,太极剑,不开刃的
谁家囤了蚕宝宝的桑叶,快断粮了
小朋友养蚕,求几只蚕
做酱油肉缺个大陶缸
我需要一面穿衣镜撑一天,拍片
借个鸟笼,捡了只受伤的麻雀
谁有拔钉子的羊角锤
求一个雪橇,老家下雪了带娃回去玩
家里有编钟……开玩笑的,三角铁有没有,音乐课要
搪瓷脸盆,最老式的那种,红双喜,谁家还有,拍年代戏
哪位会吹圆号的家里有号嘴刷吗
打年糕的木槌借一借
要个能装螃蟹的竹篓
缺一条二胡的千斤线
那位会魔术的叔叔,能借我们一顶高帽子吗
露营缺个套锅,周六早上走
想找件救生衣给孩子,周末划船
棒球手套左手的,有人有吗
手摇爆米花机!谁有!幼儿园游园会
谢谢3楼的姐姐昨天收留我家狗。今天想再求一件事,谁有宠物推车借我带它看病
物业说今天修不了,家里水管还在滴。哪位懂水电的邻居先来帮我关一下总阀,我一个老太婆拧不动
孩子明天一早考级,伴奏老师突然病了。曲子是车尔尼849第7首改的合奏,会弹的邻居求搭救,酬谢一顿火锅
梯子还给你们了,谢谢。又来麻烦了:窗帘要挂,高的地方我老伴不敢上,年轻人来一下吧
这两天我在外地照顾我爸,家里就剩我女儿一个人高三。不知道哪位方便晚上帮我去看她一眼,说句话就行
看群里能人这么多,我也厚着脸皮开个口。我想给我先生写一首歌词做结婚纪念,会谱曲的请私我
昨天搬来,今天灯坏,明天要上班,后天装宽带没人在家。装宽带那天谁能替我开门
求带路去地铁
替我取个号
谁能扶我下楼
帮写个字
要会弹琴的
求搭伙遛弯
缺个助教
来人开下单元门
帮我签个字
学游泳 求带
求狗粮代喂
谁能修拉链
送我去医院复查
缺一面旗
借太极剑
求桑叶
帮搬冰箱
could somebody show me how to bleed a radiator
School fair on Saturday and we've nobody to run the tombola. Who's willing?
the zip's gone on my only coat, anyone able to mend it
My wheelchair's flat outside the bakery and I'm stranded, can somebody push me home
I've a tortoise in need of a holiday home for a week
Would anybody be free to wait in for the gas man on Tuesday morning
After a spare pair of eyes to proofread my cover letter tonight
can some kind person drop this prescription at the chemist for me, I've the flu
Grandad would like someone to play dominoes with
Please will someone take my bins out while I'm in hospital
somebody parked me in and I can't reverse out of a gap like that, can a good driver come
My wifi's dead and I've an interview in ten minutes, may I sit in someone's kitchen?
we're a bass player short for the garden party
I want to learn to knit. I'm a 50 year old bricklayer. Be gentle. Who'll teach me?
who'd be able to take our daughter to ballet at four, same place as usual
Anybody heading past the vet's? The cat needs her tablets collected
my mum's hearing aid has gone quiet, she's in 3A on her own, could a patient person pop in
does anyone have time to help me carry a mattress down
The kids have locked the tablet and I'm hopeless, can a teenager come and undo it
could use a mate to come with me to view a flat, it's a dodgy area
Any strong lads about? Fridge. Stairs. Beer after.
I need a passport photo taken against a white wall, can somebody do it on their phone
We've been delivered the wrong bed and I must get it back down to the street before five. Help!
Will somebody kindly read me the small print on this bottle, I've broken my glasses
seat in a car to Manchester, Friday, will bring biscuits
the baby's asleep on me and the shop shuts at nine, could someone grab me bread
I'm after someone who can set up a printer without swearing
Could a Mandarin speaker ring the school for me?
is someone able to look in on my father at lunchtime today? He's in 40B and he forgets to eat
Got a flat tyre, got a spare, haven't got the strength. Bay 6.
My choir needs a page turner on Sunday, must be able to read music
anyone who understands tax returns, an hour of your time, I beg you
I've a job interview tomorrow and can't tie a tie. Seriously. Who can come and do it
someone with small hands please, my ring's down the sink trap
Could I trouble one of the gentlemen to open a jar? I'm at 7.
can anyone braid hair? daughter's got a recital in an hour and I'm her dad
there's a bat in the bedroom, who's brave
Somebody please switch off my iron, spare key's with the porter
Could one of you collect my grandson from chess club at five; the tram's broken down
I'd like to borrow an adult who knows about gerbils
Does anyone have an accordion strap they can spare
A trombone mute, a straight one, is what I'm missing
any house with a spinning wheel in it? Sleeping Beauty, Friday
I'm trying to track down an egg incubator for the nursery class
who could lend me a croquet set for Sunday
a jousting lance would be ideal, a broom handle will do
Would love the loan of a telescope tonight, there's an eclipse
has any neighbour kept a typewriter? my daughter's desperate to try one
looking for a theremin, I know, I know
Anybody got a pith helmet
need a raclette grill, eight people, tomorrow
I'd give anything for a balalaika string right now
got a spare harp key anybody
Could we have the use of a gazebo on Saturday?
Cake stand, three tiers, does one exist on this estate?
My kingdom for a shuttlecock
we want a maypole. or a very long pole
do any of you have a kiln my boy could fire one pot in
Thanks so much to everyone who turned out for the piano. While I'm here, would any of you have a piano stool we might borrow for the recital?
The chemo starts Monday and I'm told I can't drive afterwards. If there's a neighbour who could fetch me at three o'clock I'd sleep better. I can pay for parking.
I've never asked for anything in this chat before. My father is coming out of hospital on Friday and the bed has to be moved into the front room. Could two people spare me half an hour?
It's been one of those days: fridge broke, boss shouted, and now the cat's stuck behind the washing machine. I can't shift it by myself. Anyone?
Flat's lovely, neighbours are lovely, but I don't understand the heating and the manual is in Polish. Could someone who reads Polish have a look?
Two favours if I may, a wheelbarrow for the morning and a person who knows how to prune roses
mind my dog please
anyone cut hair
school run help
harp key anybody
need a plus one
carry shopping up pls
spare telescope?
Polish speaker please
teach me chess
lift to clinic tomorrow?
want a croquet set
someone feed my fish
help me park
push my car
printer, two sheets, urgent
明早要空腹抽血,老太太一个人去我不放心,谁同路
浴缸边想装个扶手,求会打瓷砖孔的师傅邻居
谁能给我家小子讲讲相对论,他问住全家了
腰子扭了,地上的碗碎片没法扫,来个人
我女儿想采访一位老工人做作业,哪位爷爷愿意
遥控窗帘配对不上,懂智能家居的帮帮
轮到我值日扫楼道,可我在发烧,谁替一次
吉他变调夹丢了,借一只用今晚
求个竹蜻蜓,幼儿园明天要
谁有老式电话机,拍短片用
需要一只铜火盆,结婚跨火盆
哪位收藏粮票的借几张给孩子做展板
借把油纸伞,汉服社拍照
求一位会扎灯笼的
中秋想抬桌子到院子里,少四条汉子
洗碗机进水管接不上,怎么都漏,谁上来瞄一眼
老人想去公园看菊花,缺个推轮椅的
求陪练乒乓
谁能替我遛乌龟哈哈 真的
会唱越剧的来一个
借铜火盆
要油纸伞
帮我带句话给门卫
代我去开会
有车送下猫吗
need someone to carry my cello down four flights
Would a teenager like to come and alphabetise my records? I can't bend
who can drive a van with a stick shift, mine's due back at the depot by six
Can anybody sew on scout badges before tomorrow's parade
My father-in-law wants a shave, he can't hold a razor now. Who'd be gentle enough?
anyone willing to hold my hand at the dentist, I mean it
please can somebody carry my recycling down, crutches
could someone give my battery a boost, bay 31
I'm looking to borrow a pogo stick
has anyone a didgeridoo stand, oddly specific I know
Do you have a lobster pot? Any of you?
missing one castanet, performance at eight
who would lend us a sheep costume
any chance of a ship's bell for our play
after a lampshade frame, any shape
got no cat carrier and the vet's in an hour, can I use someone's
I need an abacus by tomorrow, says my seven-year-old, at bedtime
We're short a goalkeeper at six
someone to wait with mum for the ambulance transport tomorrow, 8 to 9
Might there be a spare sitar plectrum in the building
cat carrier please, quick
castanet, anyone
sheep costume??
can you shave him
van driver needed 6pm
`,
  offer: `
明天去山姆,车子还空三个位,要搭的说一声
我退休电工,灯啊插座啊坏了叫我,不收钱
今天在家一整天,谁有快递要代收的报门牌
周末可以免费给小区老人理发,中心花园亭子里
我会日语,有要翻译信件说明书的尽管发来
下午五点去幼儿园接娃,顺带接你们家的也行
在家办公,猫猫狗狗白天没人管的可以放我这
家里有激光打印机,学生作业随便打
我车里有搭电线,谁车趴窝了喊我
练过几年推拿,肩膀酸的阿姨可以过来按按
早上去菜场,要带菜的赶快报
女儿师范毕业在等入职,愿意免费给小学生补一个月数学
会装宜家,闲着也是闲着,找我
今晚去浦东机场接人,去程空车,有需要的吗
国庆不出门,花花草草寄养处营业,搬来即可
可以教大家用手机挂号,每周二下午活动室等你们
老人要去医院没人陪的,我这周休息,陪着去没问题
缝缝补补的活儿交给我,家里有缝纫机
我拍照还行,毕业照全家福约起来,不要钱
明早六点在医院门口排队,有要一起拿号的,身份证发我就行
周五顺路去徐家汇,可以捎两个人
我力气大,搬东西吱一声
晚饭多烧了一锅罗宋汤,顺便可以给腿脚不便的送上门
阿胶糕模具我有一套,借去用,还的时候洗干净就好
琵琶弦备了两副,谁孩子急用拿一根去
家里一面腰鼓积灰好多年,送给跳舞队
鸳鸯火锅电磁炉两用,放着不用,有人要吗
舞狮的头一只,儿子大了不玩了,免费送,自取
石磨想借就来搬,注意腰
左撇子用的剪刀一把,买错了,送左撇子小朋友
高跷一副,谁家孩子敢玩就拿去
做月饼的木头模子好几个花样,中秋前都可以借
多了一架手风琴,送给肯学的人,不问价
唱片一箱子邓丽君,懂的来抱走
二胡琴弓一根,马尾还新,给需要的
我这有拐杖、轮椅、坐便椅,老人走了用不上了,谁家用得着就来拿吧
驾龄二十年,陪练车可以,新手别怕
今天调休,哪家要修水龙头的
我会上海话,想学的新邻居来唠嗑
愿意每晚去看看独居的老人,谁家不放心留个门牌给我
爱下象棋,谁家老爷子寂寞我去陪两盘
晚上跑步,想一起的跟上,配速七分
家里有拔火罐的,来拔
会修自行车,气筒补胎片都有,周六上午在7号楼下
教毛笔字,不收费,带上纸就成
我去驿站,有没有要顺手带的,报取件码
我帮你遛,反正我家那只也要遛
阿婆你别急,我下来给你看手机
要搬的话我和我弟都在家,随叫随到
你车钥匙给我,我帮你挪
别叫开锁的了,我有工具,先让我试试
你出差就放心,鱼我来喂
打印是吧,发我微信,打好放门卫
我会一点法语,邮件拿来看看
孩子放我家写作业好了,反正一个也是看两个也是看
我这边六点下班,可以去接你妈
大姐,明天我陪你去做胃镜
轮椅下楼梯我来抬,我干过护工
面试西装拿上来,我给你熨
三缺一?我行
鸟我不怕,我来抓
蟑螂我来打,几楼
我个子一米九,灯泡我换
热点开了,密码八个8,你连吧
京胡我会拉,周日上午去给老爷子来一段西皮
谁家缺个魔术师,我会几个小把戏,哄孩子够用了
皮卡停在东门,拉冰柜没问题,油费不用
正好在东门口抽烟,箱子我帮你提
会织毛衣的在这里,拿来我教你收针
妈妈们,我开了个小小故事会,周三晚上给孩子们读绘本,来就是了
刚学会烘焙,练手的蛋糕谁帮忙消灭
护士一枚,打针换药家里不方便跑医院的可以找我
本人律师,邻居们有合同看不懂的,周末可以帮看看
学过急救,愿意教大家海姆立克,凑够五个人就开讲
谢谢上次帮我家搬钢琴的各位!无以为报,我会修电脑,以后谁家电脑卡了蓝屏了直接来敲1602
这两年受大家照顾很多,现在我身体好了。小区里谁家老人需要买菜拿药,我每天上午都可以跑一趟
我爱人以前是裁缝,家里一台老蝴蝶牌还能用。换拉链、改裤脚,有需要的送到3号101就行,她闲着也闷
梯子我用完了还给老王了。顺便说下我明天去宜家,谁要带东西,小件都可以
我家老爷子去世后留下一屋子钓鱼竿,睹物思人,不如给还钓得动的人。想要的邻居这两天来看看,随便挑
儿子高考结束了,教辅一大摞,外加他这个人也闲着,可以给小学弟妹讲讲题
代收快递 找我
我会修 我来
可以拼车 差一位
我陪你去
我来教
免费剪头发
我能翻译
顺路 带你
送一把琴
我帮你看娃
我家有锣
唢呐可以借
来我家打印
我去接吧
空车回程 可搭
会补衣服 找我
I'm off to the tip on Saturday with a van, shout if you've bulky stuff
Happy to take in parcels, I work from home all week
going past the pharmacy in twenty mins, I can pick up prescriptions for anyone who's housebound
I've jump leads in the boot if that's any use to you
Retired maths teacher here. If somebody's child is struggling with fractions, send them round.
can give two people a lift into town at 8
I do alterations as a hobby, so bring me your trousers
My evenings are free, I'd gladly keep an old person company
Will water plants! I'm here all August
if your laptop's playing up I can have a look this evening, no charge
The dog and I go out at six every morning and one more on the lead is no bother
anyone want Spanish conversation? native speaker, bored, likes tea
Got a laser printer, so don't pay the copy shop, just send it over
I'll sit with the kids if you two want a night out
I've a steady hand and a set of clippers, haircuts on the balcony for anyone who can't get out
heading to heathrow empty on friday morning, seats going
we could use up an afternoon putting your flat-packs together, my son loves it
let me carry that up for you, I'm just coming in
Nurse on floor 5, if somebody needs a dressing changed at the weekend just knock
I can come with you to the clinic, I'm off on Thursday
I'll check on your mum on my way back from work
you can leave the baby with me for an hour, honestly
my camera and I are at your disposal on Sunday, family portraits, free
ladder AND a man to go up it, flat 12
I've time on my hands now I'm retired and I can mend most things that plug in
Ukulele lessons in the courtyard, bring yourselves, it costs nothing
There's a parade drum in our cellar that hasn't seen daylight since 1998. Yours if you carry it
fondue set, forks and all, borrow it whenever
I have a left-handed 7 iron doing nothing, take it
giving away a tuba. My husband doesn't know yet
spare bagpipe reeds here, help yourself
one unicycle, slightly bent, to a brave home
You're welcome to our pasta machine, just don't wash it
Inherited a loom and no idea what to do with it, would like it to go to a weaver
got a slide projector up in the loft if your dad still wants to see those pictures
There's a box of theatre wigs in my hall and they need to be out by Monday, come and choose
my metal detector is at your service
cherry stoner? have mine
Free: harmonium. Works. Enormous.
we don't fence any more so the masks and jackets are up for grabs
Anyone fancy a rowing machine? It's in my way
Pair of stilts, would suit a clown or a decorator
I could do your hem tonight, bring it up after eight
let me read that letter for you, I speak both
I'm tall. Which flat?
No need for a locksmith, I've got the tools, give me five mins
I can take your place in the queue, I'm going anyway
Room for two more in the car to the match
I'll be your fourth!
Thanks all for the casseroles while I was laid up. I'm on my feet again and would like to return it: shopping, dog walking, whatever people need this month.
My daughter's doing her childcare certificate and needs practice hours, so if you want a couple of hours' peace on a Saturday she'd be thrilled
We got back the drill, thank you Mark. Since we're going to Costco tomorrow with an empty boot, is there anything I can bring back for people?
I trained as a barber before I went into insurance. The scissors are still sharp and the wife says I'm bored, so if somebody's elderly relative needs a trim I'd be happy to come up.
The exams are over, the boy is idle, and he's strong. Borrow him for your furniture.
I'll drive you
can babysit tonight
lift to station, anyone?
happy to translate
will feed cats
I can fix that
free piano lessons
tuba, free
spare seat, leaving 7
borrow my loom
happy to queue for you
got jump leads, coming
下午在楼下晒太阳,哪家小孩没人看的放我眼皮底下
学生放假了,我开个免费写作业角,六号楼架空层
有扫描仪,老照片要扫的拿过来吧
我去邮局,挂号信谁要寄
家里刚空出来一个鸟笼,捡到鸟的可以用
桑叶管够,我单位院子里一大棵
本周末磨刀,刀拿到我家门口放着就行
蒸笼大号的有三层,过年做糕的尽管借
我会报税,APP退税弄不来的来找我,五分钟
谁家Wi-Fi不通,我做网络的,下班可以去看看
会化妆,孩子演出前来我家画
愿陪老人下棋聊天,我自己也孤单
年夜饭我家多摆两副碗筷,一个人在上海的来
家里一台投影仪周末闲着
明天去崇明看丈母娘,车空着,要带的举手
早上送女儿去一中,后排可以再塞两个同学
我帮你守店,反正在家也是刷手机
来我家坐吧,抱着娃别在楼道吹风
药盒我来给奶奶分,我是药房的
中饭我给老爷子端,多双筷子的事
买二手车我陪你看,干过四S店
打孔机我有,墙给你穿了
报纸我念,每天半小时,正好练普通话
电瓶车我去看,你放心上班
学骑车不丢人,我教,扶着后座跑
停不进去是吧,等我穿个鞋
盐给你带,还要啥
对练口语我行,在美国待过六年
拉链卡了用蜡烛,我拿一根下来给你弄
我一米八,伴郎我当
开门量尺寸没问题,钥匙放我这
双胞胎妈妈等我,我在门卫室,马上来抬
猫我来哄,我有鱼干
夜里陪护我可以,上夜班习惯了
多一张评弹票,谁想听
会修老式钟表,坏了的拿来让我过过瘾
太极剑两把,练不动了,给年轻人
我妈包了两百个粽子,顺便开班授徒,想学的下来
盔甲道具一套,儿子玩腻了,拿走不谢
手摇爆米花机可以出借,声音大别怪我
蚕宝宝孵多了,一百多条,送小朋友
有间空车库,暂时没地方放东西的可以先堆我那
我家门口有打气筒,随便用
下班晚的人听好,我十点还在遛狗,可以陪你从地铁站走回来
英语老师休产假中,口语作业可以发我听听
给独居的朋友:生病了没人倒水就喊我,我就住楼上
高三毕业生一名,能搬能扛能修手机,暑假待命
借你一双手,别客气
今晚看球,家里大屏幕,想来的来
有台除湿机……算了那个坏了,烘干机倒是能用,梅雨天衣服拿来烘
谢谢群里推荐的老中医,腰好了。为了回报大家,以后谁要搬点东西尽管叫我
我家孩子去年学的竖笛,今年改学画画了。竖笛、谱子、谱架都在,哪个小朋友要学就来拿。不会吹我还能教两句
先说声抱歉昨晚太吵了,女儿生日。剩一大堆气球和一只充气城堡,城堡租到周日,小朋友们今天都可以来跳
单位发了体检套餐我用不上……不能转让。不过我可以开车送要体检的老人过去,周四早上七点
我这个人没别的本事,就是会说几句手语。谁家有听障的老人孩子需要去医院沟通的,我可以跟着
厨房师傅退休,一身力气没处使。谁家办酒席忙不过来,我来掌勺,有口酒就行
帮忙搬 在线
随时可以接娃
送竖笛
会手语 可帮
陪走夜路
晚饭来我家吃
有电钻 我会打
充气城堡来玩
我来拧
可代签
带你学车
蚕送你
投影仪借你
修表 免费
我帮你拍
能帮填表
我去给她做个伴
有事叫我
车借你开
帮你盯着快递
毛线棒针一大包,外加一个会教的老太婆,等人来
需要伴奏的孩子考级前可以来我家合两遍
大家要是去盲校做义工,我可以负责开车
坐月子的那位,我上来陪你说说话
谁想练车位,我坐副驾给你看着
明天台风,家住一楼的,沙袋我帮你们垒
I'm taking the scouts to the lake, there's room for two more kids in the minibus
My kitchen's warm and the wifi works, come and do your interview here
Got a kiln going this weekend, so if your lad wants his pot fired bring it over
typewriter here if she wants a go
I'll turn pages for you, I read music
let me tie that tie for you, I'm on the third floor
wheelbarrow's by my gate, take it whenever
Shall I bring some bread up?
I'm a bat person. Coming.
I read Polish, send me a photo of the manual
We've a croquet set in the shed you can have for as long as you like
happy to wait in for your gas man, I've nowhere to be
I could fetch you at three on Mondays. Don't worry about the parking
You can have my telescope tonight provided I get a look too
Anyone struggling with their tax return may come to my table on Sunday with biscuits
I love dominoes! Tell your grandad I'll be there
My teenage twins will wash cars for free, it's for a badge
I've raised three with curly hair, I'll do her braids
my daughter can take yours to ballet, they're in the same class
There's a spare desk in my study if somebody needs a quiet place to revise
going to the vet's at five, could collect your tablets
Old boy with a shed full of tools seeks things to mend
I sharpen knives as therapy, leave yours on my mat
Pushing is what I'm good at, where's the wheelchair
I could be your plus one, I own a suit
Let's get that fridge up then, I'll bring my brother
would your gran like a visit from my spaniel? he's very gentle
I can sign as a witness any evening this week
Morning swim, 6.30, I drive, three seats
bass player present, when's the party
If anyone's daunted by the new recycling app I'll show them on Tuesday in the lobby
One balalaika string, A, found in a drawer, come and get it
A gazebo lives in our garage and would love an outing
I've a spinning wheel that would look very well in Sleeping Beauty
egg incubator's yours for the term
take my trombone mute, I've given up
We're clearing the theatre store: crowns, swords, one horse (two people), all free to schools
Free typewriter ribbon to anybody who still knows what that is
harp looking for a new home. Strings mostly present
Got three crates of jigsaws, nothing missing as far as I know, please relieve me of them
Who'd like a kayak? it's been on my balcony for four years
my late wife's embroidery frames should go to someone who'll use them
there's a pith helmet on my hatstand you may have
raclette grill available, smells faintly of 2019
Learning to cook? I make dumplings on Sundays and there's elbow room at the counter
stuck for a lift to chemo or dialysis, ring me, day or night, I'm retired and I like driving
I'll mind the shop while you're at parents' evening
Your tortoise can stay with mine
can do Mandarin on the phone for you if that helps
leave your spare key with us while you're away, we'll post a picture of the cat every day
We're at home all day waiting for a sofa, so we may as well wait for your parcel as well
I type fast and my handwriting's neat, if somebody needs a letter written
I've small hands and no shame, show me the sink
anyone nervous of walking back from the tube late, I finish at eleven and I'll walk with you
Lads, the snow's coming. I've two shovels and I'll do the steps for whoever can't.
Thank you for finding my cat. I'm a physiotherapist, and if anyone on the estate has a bad knee I'd be glad to look at it, that's my way of saying it
Since the divorce I've had a spare room and too much time. If a relative of yours is visiting and the hotel's full, they can stay with me, no charge.
It's half term and I'm off work. I'm taking mine to the museum tomorrow and can manage another three children if parents would like a day to themselves.
I read about somebody's broken washing machine this morning. Ours is on the ground floor and hardly used, so do come down with your laundry.
My granny's recipe makes forty pierogi and we're two people. Come and learn, come and eat.
I don't have much but I do have a van, a strong back and Sundays
I'll walk him
free kayak
let me do it
we can take her
kettle's on, come round
need driving? ask me
happy to witness
sewing done free
I'll bring it over
take my gazebo
can teach chess
spare harp, anyone?
明早我也抽血,带上老太太一起走
瓷砖孔我打,有专用钻头
当年我在机床厂干了四十年,小姑娘来采访我吧
楼道我替你扫,好好退烧
变调夹两只,拿一只去
竹蜻蜓我现削一个给他
油纸伞我家有五把,汉服社随便挑
我会扎兔子灯,元宵前带孩子们一起做
推轮椅看菊花,算上我,正好也想去
院子搬桌子,我家出两条汉子
粮票一本,借给孩子做展板
老式拨盘电话,留着占地方,拍片的拿走
越剧我能唱几段,不嫌弃就来
我陪你练球,退役的
智能家居配对的事找我,天天弄
铜火盆我结婚时用过,借你沾喜气
碎碗别动,我带扫帚来了
谁家娃怕打针,我陪着去,我会讲笑话
周三休息,可以给大家当一天司机
送一套皮影,孔雀那只少条腿
学游泳的小孩我可以带两个,免费,教练证在
我去代开会,回来给你说
猫我送,车里有航空箱
老人不会抢号的,晚上八点我来抢
独居的姐妹,装修师傅上门时我可以过去陪着
拨片一盒 来拿
我替你去
我唱 免费
灯笼教你扎
可以陪打球
司机一名 待命
送皮影
I can carry the cello, I used to carry coffins
Badges? Bring me the shirts, I'll have them on by ten
I'd be honoured to shave him, I was a ward sister
let me come to the dentist with you
your recycling can go down with mine from now on
There's a pogo stick in our hall, do have it
sheep costume, adult, slightly grubby, free to a flock
One castanet, left over from Seville, yours
I'll go in goal, badly
cat carrier's on my step, grab it
I can sit with your mum till the transport comes
We've an abacus and a child who's done with it
lobster pot available, unlobstered
Van? I've driven lorries, I'll get it back by six
ship's bell, brass, loud, borrow by all means
lampshade frames, about nine of them, anyone?
My book group's three short, come along, we supply the wine
happy to read to anyone whose sight is going, I do the voices
can look after a hamster or similar small persons over the holidays
I've an hour between shifts every day at 2 if there's an elder who'd like a walk
Anybody need a pram pushed up the hill? I run up it anyway
Free sitar lesson with every sitar, I have one of each to give
Going to the big hardware place at ten, text me your lists
If the power goes tonight my camping lamps are on the landing, help yourselves
I'll alphabetise them, I love records
come and use my sewing machine
pogo stick, free
I'll go in goal
I'll fetch him
spare bell here
can carry, flat 2
`,
  accept: `
我来搬,几点 ↩ 沙发抬不动求人
可以,十点我在家,让他送1502 ↩ 谁能代收个快递
我开过二十年手动挡,车在哪 ↩ 请人挪一下车
松香我这有,掰一半给你 ↩ 求二胡松香
要要要,两个座位 ↩ 周五去徐家汇有空位
给我家老爷子报个名,谢谢 ↩ 周末免费理发
我女儿来得了吗,四年级 ↩ 免费补数学
金箍棒我儿子有一根塑料的,晚上给你 ↩ 求金箍棒
跟你一起跑,几点集合 ↩ 找跑步搭子
算我一个 ↩ 三缺一
手风琴我领走,一定好好学 ↩ 送手风琴
我们舞蹈队要,今晚来取 ↩ 腰鼓一面送人
唱片留给我!!! ↩ 邓丽君唱片一箱
左手剪刀正合适,我闺女左撇子 ↩ 左撇子剪刀
那就麻烦您明天陪我妈跑一趟了 ↩ 可以陪老人去医院
太好了,我这就把裤子拿下来 ↩ 家里有缝纫机
我报三斤青菜一块豆腐 ↩ 去菜场要带的报
好呀那我六点把娃送过去 ↩ 孩子放我家
行,我带他一段,校门口见 ↩ 谁顺路接下孩子
铜勺有,几号楼 ↩ 借糖画铜勺
我学过五年钢琴,试试看 ↩ 合唱队缺伴奏
念信是吧,我现在下来 ↩ 谁给念念社保那封信
鸳鸯锅有,洗洗给你 ↩ 借鸳鸯锅
龙舟鼓槌我爸有四根,借你俩 ↩ 借鼓槌
石膏腿别动,我替你排 ↩ 谁替我排队
轮椅我要,我妈刚摔了腿 ↩ 轮椅拐杖送
我家鱼竿想要一根五米四的 ↩ 鱼竿随便挑
狮头我来拿,孩子学校缺 ↩ 舞狮头免费送
阿胶糕模具借我周末用行不 ↩ 模具可借
去,几个人?我家两口 ↩ 讲急救课
取件码5-2-3017,辛苦 ↩ 去驿站顺手带
那就拜托了,猫粮在门口柜子里 ↩ 出差放心我来喂
我帮你敲门去 ↩ 麻烦敲下17号的门
我跟你换着遛,早上我,晚上你 ↩ 帮遛狗
您写,我要一副七言的 ↩ 会写春联,谁要
量血压我可以,护校毕业的 ↩ 给外婆量血压
发我,打完放你家门口 ↩ 求打印六页
我懂法语,电话说吧 ↩ 懂法语的有吗
我家那对高跷一米二的,够不够 ↩ 缺高跷
旗袍有三件,你来试 ↩ 借道具旗袍
报名讲故事 ↩ 周三读绘本
我预定一个座
我要去,捎上我
我来领这个锣
这位子给我留着
手风琴归我了
我家娃去,两个
我愿意,明早八点楼下等你
那我就不客气啦,明天把修的鞋给您送去
让给我吧,我女儿正缺琴弓
我能去,带上我弟一起
我下午三点后都行,你说时间
报名,修自行车,链条那辆
谢谢!我把裤子挂您门上了,改短三公分
麻烦了,我订明天上午第一位剪头
要,月饼模子要那个寿桃的
帮我也排一个号,骨科
那我们一家四口约周日下午三点拍
蛋糕我消灭!
我去我去
me please, I'll bring the dog at six ↩ one more on the lead is no bother
I've got leads, be down in five ↩ jump leads anybody
I can take it in, flat 8 ↩ parcel between 2 and 4
We'll have the tuba!! ↩ giving away a tuba
go on then, two seats ↩ room in the car to the match
I'm 6'4, on my way ↩ can someone tall change a bulb
happy to, she's a sweetheart ↩ sit with my gran for an hour
I play, what time ↩ fourth for bridge
mine's an Atlas pasta machine, come and fetch it ↩ after a pasta machine
I've a fondue set with six forks, will that do? ↩ fondue set for Saturday
dibs on the loom ↩ loom to a weaver
Could you do Thursday at 9? Outpatients, second floor ↩ can come with you to the clinic
yes to the unicycle and God help us ↩ one unicycle
I'll do it. Does he like sugar in his tea? ↩ Teach my dad WhatsApp
Count me in for the ukulele ↩ Ukulele lessons in the courtyard
left handed 7 iron right here, collect from the porter ↩ left-handed golf club
I'd love that lift, where shall I stand ↩ lift into town at 8
Sign me up, ten kilos of trousers ↩ I do alterations
I speak French, ring me ↩ French translator
We can take the boys till ten, they can eat with us ↩ sitter cancelled
Please! Mum would love a trim, any afternoon ↩ haircuts on the balcony
I've got a drum you can borrow but it's 20 kilos ↩ parade drum for Saturday
I'll hold your ladder ↩ somebody to hold a ladder
Two of us free after five, which floor? ↩ getting sofa upstairs
My van's outside, let's go now ↩ someone with a van
ooh yes the wigs, the curly ones ↩ theatre wigs
I'd have the projector if it's not gone ↩ slide projector
an old fridge and a mattress, flat 3, thank you so much ↩ off to the tip with a van
I can knock, I live opposite ↩ please knock on number 22
there's a cowbell on my wall, it's yours for the night ↩ short of a cowbell
Sunday 2pm works for the six of us ↩ family portraits free
me and my lad will carry it ↩ help with piano
I'll be your Santa ↩ Wanted Father Christmas
can I put my aunt down for Tuesday evenings ↩ keep an old person company
Yes please, my prescription's under Hughes ↩ going past the pharmacy
I've a reed, wrong key possibly ↩ bagpipe reed
I'll feed them, I love cats ↩ feed two cats over Easter
hem? easy. Bring it up ↩ hem on skirt
you could have mine, it's a sabre mask though ↩ fencing mask
I witness things professionally, come up ↩ need a witness
printing it now, what's your flat number ↩ printer out of toner
My son needs fractions, he'll be round at 4 ↩ retired maths teacher
stilts for me please ↩ pair of stilts
I'll meet her off the bus, what's she wearing? ↩ Can a grown-up meet my daughter
yes for the laptop, it's dying ↩ if your laptop's playing up
I could go slowly too ↩ running buddy, slow
got a detector, he'll find it ↩ metal detector
mine please, the harmonium
I'll take the seat at 7
dibs on the rowing machine
put me down for a haircut
Yes please to the Spanish, Thursdays?
I'm in, bringing my own ukulele
We'd like the babysitter for the 14th please
I'll have that lift if it's still going
Saturday's good for me, I'll carry
I'd love someone to walk her, shall we say 4pm
count two of us in for the tip run
没问题,鱼缸钥匙给我 ↩ 帮喂鱼三天
I'd be glad of the chess, Tuesdays suit ↩ chess partner
`,
  "close received": `
灯亮了,谢谢王师傅 ↩ 求换灯泡
快递到手,感谢1502 ↩ 谁代收快递
沙发已就位,两位小伙子太给力 ↩ 抬沙发求助
孩子接到了,安心了 ↩ 谁接下娃
车打着了!!救命之恩 ↩ 有搭电线吗
琵琶弦换上了,演出没耽误 ↩ 求琵琶弦
阿胶糕做成了,模具真好用 ↩ 借阿胶糕模具
下水通啦 ↩ 谁会通下水
卷子打好了,已交差 ↩ 求打印
老爷子剪了头精神多了,谢 ↩ 谁会剪头发
微信能用了,我妈乐坏了 ↩ 帮我妈弄微信
金箍棒收到,猴王很满意 ↩ 求金箍棒
胃镜做完了,多亏有人陪 ↩ 求陪诊
鸟已经飞走,多谢勇士 ↩ 家里进鸟
信念给我听了,懂了懂了 ↩ 谁念下信
花都浇过了,感激 ↩ 帮浇花
门开了开了 ↩ 锁芯卡住
扣子缝好啦 ↩ 求缝扣子
我们找到伴奏老师了,问题解决
箱子都搬上来了,谢谢各位
柜子装好了,老陈教科书级别的手艺
猫喂得胖了一圈,谢谢照顾,人已回
面试西装熨得笔挺,刚面完
今天好多事,先说一句:龙舟鼓槌已经拿到手,谢谢
刚从医院回来,多谢小周一路推轮椅,事情办妥了
火锅吃完了才想起说,鸳鸯锅已经到我家,谢了
电视终于会说中文了,谢谢那位妹妹
全家福拍好了,真漂亮
抬洗衣机的事搞定,奶茶在路上了
冰柜拉回来了,谢谢皮卡大哥
wardrobe's upstairs, you're heroes ↩ hand with a wardrobe
All fixed, thanks Phil ↩ boiler noise
got the parcel, cheers flat 8 ↩ Parcel between 2 and 4
it started first time, thank you!! ↩ jump leads anybody
drum received, loud already ↩ parade drum
reed arrived, wedding saved ↩ bagpipe reed by Friday
bulb's in ↩ someone tall
Mum's had her haircut and won't stop looking in the mirror ↩ haircut for my mother
letter translated, it was only a refund, phew ↩ translate tax letter
fondue set picked up, thank you Helen ↩ fondue set
ring found!! in the roses ↩ metal detector
hem's done, you're an angel ↩ skirt hem
Dad can WhatsApp. God help us all. Thanks Nina ↩ teach my dad WhatsApp
forms printed and handed in ↩ two pages please
the tv has sound again ↩ television no sound
she's off the bus and safe with Jo, thank you ↩ meet my daughter
we've a fourth now ↩ bridge
My aunt answered, thank you for knocking ↩ number 22
sorted, the door's open and nothing's broken
Piano is in. Nobody died. Thank you all
Home from hospital, couldn't have done it without Ruth coming with me
the mirror is up and it's even straight, ta
Back from Bristol, dog collected, you've spoiled him rotten, thank you
Got to the airport in good time thanks to Ali
busy morning but just to say the left-handed club reached me, ta
boys survived the evening and so did the sitter, thank you Kate
projector's here and dad is in tears, the good kind
cowbell obtained
the plants are alive, thank you
IKEA one, us one. Bookcase is standing, thanks Greg
`,
  "close withdrawn": `
不用搬了,送货的良心发现给抬上来了 ↩ 抬洗衣机
婆婆提前到了,不用看娃了,谢谢 ↩ 找人看孩子
叫到车了,不麻烦大家 ↩ 求去机场
航班取消,车不用了 ↩ 蹭车去机场
演出延期,琵琶弦先不要了 ↩ 求琵琶弦
我自己修好了哈哈 ↩ 马桶圈
弟弟来陪了,不用找人啦 ↩ 求陪诊
鸟自己飞走了 ↩ 家里进鸟
网又通了,不用热点了 ↩ 蹭热点
淘宝下单了模具,不借了 ↩ 阿胶糕模具
已经请了师傅,各位不用费心 ↩ 通下水
老师说不用砚台了,改毛笔字帖 ↩ 求砚台
打麻将人齐了,别来了 ↩ 三缺一
钥匙在包里找到了,刚才的求助作废
打印的事算了,学校改交电子版
陪我妈聊天的事先放放,我姐过来住了
上午说要司机,现在不需要了
猫带着一起走了,不必上门喂
搬家改期,不用帮忙了,谢谢各位
翻译不用啦,软件搞定
年会换主题了,旗袍不要了
跟大家说一声,高跷不找了,节目砍了
老公回来了,灯泡他换
撤回刚才的求助,误会一场
那个找人排队的消息请忽略,网上挂到号了
no need, the AA came ↩ jump leads
sorted the babysitter, ignore me ↩ sitter tonight
My sister's flying in, so the plants are covered ↩ plants watering
drum no longer needed, parade's rained off ↩ parade drum
don't worry about the lift, work cancelled ↩ lift to station
forget the fondue, they're vegan ↩ fondue set
found my key in the fridge so no locksmithery required ↩ locked myself out
courier rebooked for Saturday, no need to take it in ↩ Parcel 2 to 4
Never mind the wardrobe, we sawed it in half ↩ hand with wardrobe
golf's off, thanks anyway ↩ left-handed club
bought a pasta machine in the end ↩ pasta machine
it's ok the bulb just needed twisting ↩ bulb
dad's given up on smartphones, stand down ↩ teach my dad
the hospital will let me go home alone, so no escort needed ↩ Thursday appointment
We've decided to leave the piano where it is, so no muscle required
please disregard my message about a translator
Not looking for a dog walker any more, ankle's better
Scrap that, I worked the telly out by myself
the tutor's no longer wanted, she's dropped French
cancel the Father Christmas, grandad volunteered
My husband came home early so I don't need anyone for the school run
no need to queue for me, they do it online now
Change of plan, we're hiring proper removal men, thanks all
I shan't be needing that witness after all
I'm not going to the airport any more so the ride can go to somebody else
`,
  "close gone": `
车位满了,下次请早 ↩ 去山姆空三个位
手风琴已经有主了 ↩ 送手风琴
唱片被抱走啦 ↩ 邓丽君唱片
腰鼓给了舞蹈队 ↩ 腰鼓送人
轮椅下午领走了,不好意思 ↩ 轮椅拐杖
狮头没了哈 ↩ 送舞狮头
左手剪刀给了6号楼小妹妹 ↩ 左手剪刀
理发的名额约完了 ↩ 周末免费理发
补课的学生收满了,教不过来了 ↩ 免费补数学
鱼竿全送完了,谢谢大家 ↩ 鱼竿随便挑
琴弓许给老徐了 ↩ 二胡琴弓
琵琶弦最后一根刚拿走 ↩ 琵琶弦备两副
模具已借出,下周才回来 ↩ 阿胶糕模具
空车的位子定掉了 ↩ 去机场空车
寄养满员,花放不下了 ↩ 花草寄养
石磨被人搬走了,真有力气
高跷送出去了
周日拍照约满,谢谢捧场
蛋糕消灭干净了
写春联的红纸用光了,写不了啦
故事会坐不下了,二十个娃了
锣送掉了别问了
今天修车的排满了,后面的别来了
火锅已经被拿走
代收快递我这边堆满了,放不下了
唢呐名花有主
去徐家汇的两个位子都有人了
拔火罐的号发完了
老蝴蝶牌缝纫机给裁缝阿姨抬走了
陪诊那天我已经答应别人了,排不开了
the tuba has left the building ↩ giving away a tuba
car's full now, sorry ↩ room for two more
loom's gone to a lady in block F ↩ loom to a weaver
all haircut slots taken ↩ haircuts on the balcony
Harmonium promised to the church ↩ Free harmonium
someone beat you to the seven iron ↩ left-handed 7 iron
no reeds left ↩ spare bagpipe reeds
wigs all gone bar a bald cap, and now that too ↩ theatre wigs
that's my babysitting Saturdays spoken for ↩ daughter needs practice hours
Stilts went in ten minutes ↩ pair of stilts
van's packed to the roof, no more room ↩ off to the tip
fondue set's out on loan already ↩ fondue set, borrow it
unicycle claimed ↩ one unicycle
my maths group is full ↩ retired maths teacher
both seats taken ↩ heading to heathrow
fencing jackets have all found owners ↩ fencing gear up for grabs
Rowing machine collected, my hallway is mine again
The drum is gone, ask me again in another lifetime
portraits fully booked I'm afraid
I've no alteration space left till Christmas
ukulele circle's at capacity, folks
projector went this morning
My son has been borrowed by four households, he's no longer available
seat to Costco gone
Metal detector is with the Joneses till further notice, so off the list
accordion's been taken, thanks for all the interest
Spanish hours are all filled
the rabbit hutch and the saddle were both picked up last night
that's the last of the prescriptions run, list is closed
Dog walking places all taken for the week
`,
  decline: `
不好意思,车临时被老婆开走,送不了你了 ↩ 求去机场
对不起,明天加班,娃看不了了 ↩ 求带娃
我腰闪了,搬不动,另找人吧 ↩ 抬沙发
弦是女儿考级要用的,让不出来 ↩ 求琵琶弦
模具找了半天没找着,帮不上了 ↩ 阿胶糕模具
我法语早忘光了,算了吧 ↩ 懂法语的
谢谢好意,狗我自己遛吧 ↩ 我帮你遛
这个座位我不要了,留给别人 ↩ 拼车差一位
打印机没墨了,打不了 ↩ 求打印
鼓太旧皮破了,不能给你了 ↩ 借鼓
抱歉,我对猫过敏,喂不来 ↩ 上门喂猫
手风琴老婆不让送,对不住 ↩ 要手风琴
明天那个点我也在上班,没法签收 ↩ 代收快递
理发我还是去店里吧,谢谢您 ↩ 免费剪头发
陪诊去不成了,孩子发烧 ↩ 陪我妈去医院
火锅我家今晚自己用,实在匀不出 ↩ 借火锅
开锁这个我弄不了,别指望我 ↩ 会开锁的
血压计借给我姐了,没法给你量 ↩ 量血压
教不了,我自己也半桶水 ↩ 教古筝
周末回老家,鱼没法喂了 ↩ 喂鱼
sorry, can't do the lift after all, car's at the garage ↩ lift to station
I'll pass on the tuba, thanks ↩ giving away a tuba
my back won't allow it, forgive me ↩ hand with wardrobe
can't lend the drum, band needs it ↩ parade drum
I'd promised to sit but I've come down with something, sorry ↩ babysit
no thanks, I'd rather get a taxi ↩ I'll drive you
Turns out I'm right-handed and so are my clubs. Can't help ↩ left-handed club
not for us, but kind of you ↩ unicycle
leads are at my brother's, no good to you ↩ jump leads
I'm allergic to dogs so I'll have to say no ↩ walk Biscuit
we won't take the seat after all, give it to another ↩ seat to match
fondue set is cracked, afraid I can't let you have it ↩ fondue set
my French isn't up to it, sorry love ↩ French tutor
can't come Thursday, they've changed my shift ↩ hospital escort
I'll leave the loom, no space ↩ loom
Too heavy for my van, can't take it ↩ move fridge
I'm out that afternoon so no parcels from me ↩ take in a parcel
Thanks but I'm going to let a professional do it ↩ I can fix that
sewing machine's jammed so I can't do your hem ↩ hem
won't be able to feed them, I'm away too ↩ feed cats
`,
  progress: `
琵琶弦放你家门口鞋柜上了 ↩ 求琵琶弦
模具给门卫了,说是3号楼的 ↩ 阿胶糕模具
我在电梯里,马上到 ↩ 抬沙发
下楼了,你车停哪边 ↩ 搭电
接到娃了,正往回走 ↩ 接孩子
卷子打好塞你信箱里 ↩ 打印
快递签了,放我家玄关,你下班来拿 ↩ 代收
鼓抬到活动室门口了 ↩ 借腰鼓
轮到前面还有三个,你慢慢过来 ↩ 替我排队
已经敲门了,等里面应 ↩ 敲17号门
带着电钻出门了 ↩ 窗帘杆
火锅挂门把手,小心碰碎 ↩ 鸳鸯锅
到楼下了,下来吧,白色皮卡 ↩ 拉冰柜
裤子改好了,放物业前台 ↩ 改裤脚
金箍棒让我儿子送过去了 ↩ 金箍棒
在你家门口了,按门铃没人应 ↩ 修门铃
信看了一半,翻完发你 ↩ 求翻译
松香包在纸里压在你家奶箱下面 ↩ 松香
我五分钟到东门 ↩ 行李箱子
高跷靠在自行车棚边上,自己拿 ↩ 高跷
on my way down with the leads ↩ jump leads
drum's in the lobby behind the plant ↩ parade drum
left the fondue set with the concierge ↩ fondue set
just picked her up, we're walking back ↩ meet my daughter
parcel's here, come whenever ↩ take in a parcel
printed, slid under your door ↩ two pages
outside in the blue Fiesta ↩ lift to station
seven iron's leaning on your doorframe ↩ left-handed club
halfway through your letter, give me ten ↩ translate
coming up with my toolbox ↩ curtain rail
I'm at the front of the queue nearly, get here ↩ queue for me
tuba's on the landing, mind the stairs ↩ tuba
knocking now ↩ number 22
skirt is hanging on your door handle ↩ hem
Be there in 2, stuck behind a bin lorry ↩ school run
reed's in an envelope in your letterbox ↩ bagpipe reed
Fed the cats, key's back in the pot, off for tonight ↩ feed cats
boots on, ladder on shoulder, ETA three minutes ↩ tall person
projector on the bench by the lifts ↩ slide projector
sent my lad over with the cowbell ↩ cowbell
`,
  money: `
出一把闲置琵琶,八百,可小刀
收一副左手高尔夫球杆,价钱好说
古筝九成新转让1500,自提
请人搬沙发,付一百
阿胶糕模具出售,三十包邮……不是,自取
高价收老唱机
谁帮我遛狗一周,给三百
手风琴卖了,两千二,懂行的来
求代排队,酬劳五十
架子鼓转卖,孩子不学了,900带走
火锅套装全新,50元出
模具多少钱你说,我转你 ↩ 模具给你
油费怎么算,我发你红包 ↩ 去机场空车
剪头发收多少,别客气我付钱 ↩ 免费剪头发
带娃两小时给你一百行吗 ↩ 可以看娃
琴弦多少钱一根,微信转你 ↩ 琵琶弦给你一根
轮椅二手的二百出,几乎没用
收算盘,老的,红木,价格私聊
龙舟模型,手工做的,卖三百
健身卡转让,还剩八个月,六折
高跷一对六十块
三百收一台能用的缝纫机
有偿找人辅导作业,一小时八十
舞狮头2000块入的,现在800给你
selling a cello, £300 ono
tuba for sale, 150 quid, buyer collects
will pay £20 for somebody to shift a wardrobe
fondue set, never used, a tenner
what do I owe you for petrol? ↩ lift to station
How much would you want for the loom ↩ loom to a weaver
Let me pay you for the hem ↩ bring it up
I'd buy a left-handed driver, up to £40
Unicycle £25, scars free of charge
£12 an hour for a sitter Saturday night
sewing machine going for 60, with case
Wanting to sell my drum kit, make me an offer
paying cash for an old slide projector
Bagpipes, £200, neighbours will thank you
two theatre tickets, face value £35 each, can't go
can I give you something for the haircut? tenner? ↩ free haircuts
`,
  chatter: `
上次那个搬家公司真坑,说好三百到了要八百
哪家剪头发手艺好又不贵,求推荐
物业的电工师傅几点下班?
有谁知道小区附近哪里能改裤脚
昨天隔壁王叔帮我修好了水管,真是好人
去机场地铁要多久,五点半有车吗
钟点工现在什么行情,五十一小时算贵吗
我表姐在家开了个托班,收了六个孩子
听说驿站又要换地方了
保姆跟我说她下个月要涨价,气死
打印店关门了,改成奶茶店了
陪诊师现在居然是一种职业
我同事请人遛狗,一个月两千
孩子学琵琶三年了,弦断过七八次
阿胶糕模具淘宝上多少钱一个?
腰鼓队又在楼下敲,周末都不让人睡
左手打高尔夫的人真少见
火锅用铜锅还是电锅好吃
我外公年轻时候会做皮影,现在没人学了
请问活动室几点开门,我想去弹钢琴
家教一节课四百,这钱花得我肉疼
电梯里那个修手机的小广告谁贴的,能不能撕掉
搭电这种事还是叫救援保险
人家小张昨天陪李奶奶去医院,陪了一整天
师傅说配件要等到下周
@8号楼小陈 你家洗衣机搬上去了没
现在的快递都不送上门,投诉了也没用
以前弄堂里谁家有事大家都来帮忙,现在门对门都不认识
刚刚在楼下看到有人拿着舞狮头走过去,哈哈哈
理发店老板回老家了,初八才开
物业什么时候能来修一下地库的灯啊
今天社区有免费量血压,九点到十一点
【通知】本周六上午志愿者为老服务:理发、磨刀、修伞,地点中心花园
翻译软件现在真厉害,说明书拍一下就出来了
我婆婆帮我带娃带了三年,腰都坏了
请大家以后拼车自觉分摊油费
有没有人知道二胡在哪里可以保养
这家宠物寄养别去,我家猫回来瘦了一圈
修鞋的老师傅搬到菜场后门了
哪个牌子的助听器比较靠谱
代驾从人民广场过来要多少
我妈非要自己爬梯子换灯泡,拦都拦不住
儿子终于学会骑独轮车了!摔了一百次
谁把高跷放在楼道里的,绊死人
我爷爷当年可是敲锣的一把好手
唱戏的那个阿姨能不能小声点
考驾照科目二挂了三次的举个手
会修空调的师傅推荐一个呗
这个钟点工谁用过,手脚干净吗
缝纫机怎么穿线啊,视频看了十遍
猫咪寄养一天一般收多少
要是能有个人帮我带一天孩子就好了,唉,做梦
医院排队排了四个小时,人都麻了
现在年轻人谁还写毛笔字
托人办事最难了
远亲不如近邻这话真没错
求人不如求己
早知道就自己装了,两百块安装费白花
快递小哥今天辛苦了,这么大的雨
业委会说下个月起活动室要预约
教广场舞的刘老师生病了,今晚停一次
老师说明天要带砚台,去年也是前一天晚上才说
昨天谁的车没电堵在车库口的
我看新闻说有老人装不会用手机被骗了八万
那个开锁的要价三百,五秒钟就开了
@老李 你下午在不在家
收到,谢谢师傅
好的我知道了
辛苦志愿者
小区门口磨剪刀的多久来一次?
我家狗子不让别人遛,只认我
带娃真的累,比上班累十倍
顺风车现在靠谱吗,女生敢坐吗
昨晚做梦梦见自己在台上吹唢呐
老张的儿子在德国修钢琴,一年挣不少
搬钢琴要专业的,普通搬家公司不行
陪读妈妈真不容易
二手琵琶哪里淘
古筝指甲用什么胶布好,缠的那种老掉
幼儿园几点放学来着
团购接龙:家电清洗,空调80油烟机150,截止周五
专业疏通下水道,24小时上门,电话138xxxx
本店新开业,洗剪吹买一送一
谁家请过月嫂,多少钱一个月
那个教英语的外教走了没
机场大巴还停不停我们这站
我上次请人组装衣柜,门都装反了
听说5号楼有个阿姨裁缝做得特别好,是不是真的
家里装监控看老人,他说像坐牢
现在叫个护工一天三百二
老婆说我连灯泡都不会换哈哈
有些人借了东西不还,我就不点名了
帮忙是情分,不帮是本分
你们说给老人请个机器人有用吗
我这辈子最怕麻烦别人
小区里要是有个共享工具房该多好
社区食堂送餐上门要加几块钱?
那个免费理发我去过,排了一个小时,剪得跟狗啃一样
上礼拜托隔壁代收快递,结果给弄丢了,现在两家都不说话
去年冬天车打不着火,还是保安大叔推的
三号楼那位会拉手风琴的先生,您拉得真好听
谁投诉我家孩子练琴的,出来说清楚
我爸说他小时候就是用石磨磨豆浆的,现在想起来还流口水
给大家讲个笑话:请人修电脑,师傅说先关机再开机,收五十
手机店说换屏要九百,不如买新的
孩子的语文老师生小孩去了,换了个代课的
老年大学的琵琶班还招人吗?
门卫大爷今天帮我提了三袋米,年纪比我爸都大,我脸红
菜场那个配钥匙的几点收摊
网约车现在一早叫不到,五点那会儿一辆都没有
我们单位组织志愿者去敬老院,老人们最想要的就是有人说说话
我不太赞成让志愿者上门喂猫,万一少了东西说不清
前天我妈摔坏了助听器,我跑了三家店才修好,花了六百
租个婚车要多少,谁结过的说说
代排队的黄牛太可恶了
学做糖画要多久才能上手
上海哪有卖琴弓的店
龙舟赛今年在哪条河
谁懂这个,打火灶和燃气公司归谁管
陪我妈看了一下午戏,唱的啥一句没懂
教会徒弟饿死师傅
送佛送到西
这个机器人能听懂人话吗
邻里那个小程序怎么注册
昨天群里说帮人接娃的那位是几号楼的?
三缺一的时候最想你们
要不要搞个邻居技能表,大家投票
投票:活动室周末开瑜伽还是书法
我觉得一个小时五十给孩子看作业不算多
她呀,会做衣服会剪头发,就是嘴碎
旁边那小区有免费接驳车,咱们没有,凭什么
接驳车的时刻表有没有人拍一张贴出来过?好像老是变
司机师傅今天态度特别差,我要打12345
早上坐顺风车落了把伞在车上,司机还给送回来了,感动
谁能想到八十岁的外婆学会了视频剪辑
做饭阿姨回老家过年了,我们一家吃了十天速冻饺子
想问一下物业,代收快递的柜子什么时候装
上个月为了找个人给我爸剪头发跑断腿,后来是居委会介绍了一位老师傅,手艺没得说
我邻居家有一整套架子鼓,半夜两点还在敲,说了也不听
先谢谢大家关心,老爷子复查都好,医生说半年后再去
我们以前住的小区有个修伞的老人,什么都会修,前几年走了,真怀念
这几天看群里借来借去的挺热闹,像回到小时候了
你们家的钢琴多久调一次音?
调音师上门费现在三百五了
听琴行老板讲,琵琶弦最好半年换一次
有没有哪位妈妈的孩子在学架子鼓,老师怎么样
扬琴和古筝哪个容易入门
唢呐声音太大了,老师建议装消音棉
舞蹈队的鼓是居委会买的,一面两百八
火锅这东西在瑞士叫什么来着,芝士的那种
高尔夫一杆进洞要请客的
旧唱机现在又流行起来了
煤油灯以前家家都有
皮影戏周日下午三点在文化馆,凭身份证入场
这么热的天谁还搬家啊
下午看到个小伙子帮老太太拎菜,现在的年轻人挺好
人间自有真情在
谁家孩子在电梯里踩独轮车,太危险了
剪头发剪坏了,想哭
腰椎不好千万别去乱按,我朋友就按坏了
护士上门打针是不是要在APP上约
网上请的家政迟到四十分钟还理直气壮
司机走错路多收我二十
会一门手艺到哪都饿不死
我女儿的志愿是当兽医
有人知道图书馆可以打印吗
快递柜超时要收费了,太黑
小区有没有规定阳台不能养鸡
楼上又在剁饺子馅
搞不懂为什么装个窗帘要三百块
想起来那年大雪,对门的阿姨天天给我妈送饭
说起代驾,我上回遇到一个,聊了一路哲学
儿子说他长大了要开挖掘机
哎,今天又是接送娃的一天
带爸妈去医院的人都懂,楼上楼下跑七八趟
没想到小区里藏龙卧虎,还有修钟表的
那个修表的老先生还在做吗
轮椅租一天多少钱,医院门口那家
陪同检查必须家属吗,朋友行不行
她家保姆会做一手好本帮菜
这个月已经换了三个阿姨了
周末班车取消,请知悉
请各位业主不要在群里发招聘广告
志愿者招募:垃圾分类值守,每班两小时,报名找居委小吴
恭喜我们腰鼓队拿了街道第二名
明天的太极拳照常
停电通知:今晚十一点至凌晨四点电梯停运
拜托,群里别再转养生文章了
问一下楼长,上次登记的助老服务啥时候开始
What does a dog walker charge these days?
can anyone recommend a decent hairdresser
The plumber charged me ninety quid to tighten one nut
my brother in law mends violins for a living
Is the 7:15 bus running on bank holidays
who do you all use for boiler servicing?
I got a lift from Dave yesterday, lovely chap, terrible music
lifts are out of order again in block B
Saw a man carrying a tuba up the fire escape this morning. No further information
babysitters are asking £15 an hour now, madness
when does the post office stop accepting parcels
Anyone know if the library still does printing
I used to teach French, you know. Forty years.
the removal firm was late, rude, and broke a lamp. Avoid
does anyone know a reliable piano tuner
My nephew plays the bagpipes. We've asked him to stop
Fondue is just hot cheese with ceremony
golf is a good walk spoiled
are left-handed clubs more expensive? asking out of curiosity
He said he'd come and fix it Tuesday. It's Thursday.
Thank you to whoever held the door this morning
our dog sitter sends us photos every hour, it's a bit much
who's responsible for the hall lights, us or management?
I've finally assembled the wardrobe. Six hours. One divorce narrowly avoided
management: the volunteer driver scheme will resume on Monday 4th
Professional cleaning services, 10% off this month, call Sandra
Does the clinic send someone round to do blood tests at home
my mum's carer is off sick and the agency couldn't care less
you shouldn't let strangers pick up your kids, just saying
the parade drum kept me up till midnight. Is there a permit for that
I remember when the milkman used to check on the old folk
How long does it take to learn the ukulele
What's the going rate for a maths tutor?
She queued five hours for those tickets and it rained
translators will all be replaced by robots, mark my words
Never lend books, or ladders
Good fences make good neighbours lol
I could murder a fondue
wish I had a chauffeur
If I had a pound for every time somebody borrowed my drill
ok thanks
cheers, noted
The printer at work has a personality and it's evil
@Tom did you get home alright
Is there a queue at the passport office today, does anybody know
The hairdresser on the corner has turned into a vape shop
apparently the man in 14 repairs clocks. Who knew
The chess club meets Wednesdays at seven in the common room
our au pair went home to Lyon and the children are inconsolable
I tried cutting my own hair. We shall not speak of it
Childcare costs more than my rent
has anyone used that parcel locker by the gate? is it any good
that locksmith is a crook
My gran learned to video call at 93 and now we can't stop her
Rode a unicycle to school, he did. In the seventies. Different times.
harmonium music at 6 a.m., really?
Who plays the trumpet in block C? You've improved!
Bought a loom once. Midlife crisis
they found a metal detector, a saddle and two stuffed owls in the bin room
The school wants every child dressed as a Roman by tomorrow, as if we've nothing better to do
Where do people get bagpipe reeds anyway
does a sousaphone count as hand luggage? genuine question
Reminder: volunteers for the blood pressure morning please arrive at 8.45
Poll: should the bike shed get a shared toolbox, yes / no
The taxi never came and I missed my flight
drivers around here are lunatics
I was told somebody would come to read the meter between 8 and 6. Marvellous
Is it normal for a vet to charge for a phone call
My son's driving test is tomorrow, fingers crossed
I've been helping my father move and found my old school reports. Grim reading
It must be nice to have family nearby
Which app do people use for dog walking
Whoever is parking across the ramp, a wheelchair user lives here
Neighbourhood watch meets on Thursday, tea provided
The sewing circle raised £340 for the hospice, well done ladies
The concierge used to take in parcels but the new contract doesn't cover it
They say you need a licence to do electrical work in the kitchen, is that right?
Last winter a perfect stranger jump-started my car in the snow and wouldn't take a penny.
my friend's cousin does weddings, photos and video, about 800 I think
I don't mind babysitting in principle, I mind it when nobody asks
a bit of company is all most of them want, said the nurse
We had a lovely time at the skittles evening
Honestly the best haircut I've had in years was from the lad at the market
Turns out the loud banging was somebody assembling a bed
there's always one who wants everything done for nothing
the handyman's van has been outside number 9 for three days, what are they building
The tutor cancelled by text. Again
Do they still teach sewing at school
Is the man who sharpens knives coming this month?
how do you get a stubborn jar open
Not a request, just a moan: I hate flat-pack
I see the choir has lost its pianist
Anyone else's cleaner gone back home for the summer
My theory is that nobody under thirty can change a tyre
Minutes of the meeting: the committee discussed a lift-sharing scheme. No decision was taken.
I'm told there's a repair café in the church hall, first Saturday of the month, and they even do toasters.
My uncle in Lisbon restores accordions and says there are only four people left who can do it
we hired a clown for the party and he was more frightened of the children than they were of him
So the piano movers arrive, take one look at the staircase, and leave. I've been laughing ever since
Does anybody remember the lady who used to mind half the estate's children? I saw her at the market, ninety and still sharp
The carer came late, the doctor didn't come at all, and the chemist was shut. What a day.
You wouldn't believe what they quoted me for hanging two doors.
I looked into hiring a mobility scooter for my mother and the deposit alone was two hundred
我家扫地机器人比请的阿姨干净
楼里那个开出租的大哥退休了
儿子的班主任在群里发了八条语音
怎么现在连配把钥匙都要预约
搬家那天下雨,钢琴差点废了
菜场新来的裁缝要价高,活也一般
陪孩子写作业能把人写进医院哈哈
听讲座送鸡蛋那种千万别让老人去
装宽带的放我鸽子两次了
保安队长说周末不代收大件
书法班老师讲砚台要养,跟养孩子一样
请问社区医院打疫苗要不要家属陪
朋友圈有人代遛狗把狗遛丢了
三楼的月嫂据说是金牌
一面大鼓居然要五千块
以前上海人家搬家要送糕的
他们公司给员工请了按摩师傅,羡慕
谁家的鹦鹉学会了喊收快递,天天骗我开门
有没有考过护工证的,难不难
出租车起步费又涨了?
我最怕去办事大厅,每个窗口都让你去另一个窗口
那个帮人写信的老先生以前就坐在邮局门口
前年我脚断了,全靠隔壁小姑娘天天帮我带饭
我妈学会用打车软件之后,全上海都去遍了
现在请人刷个墙一平米多少
电钻声音从早响到晚,是哪家
打印一张彩色要两块,抢钱啊
养老院的志愿者说,老人最盼的是周末
快递放在门口被雨淋了,找谁赔
这本说明书翻译得狗屁不通
洗衣机安装是免费的吧?支架另外收钱合理吗
太极剑要不要开刃,公园让不让带
小学门口接送的车把路堵死了
公共钢琴被小孩弹坏了两个键,真可惜
我问了三家,修拉链都是十五块起
大提琴坐飞机要买票吗
我同学在剧团拉板胡,工资低得很
学车教练骂人,想换一个
谢谢物业小哥帮我妈提行李
修伞,补锅,磨剪子,这些行当快没了
代课老师今天第一天,孩子说挺喜欢
接娃路上看到彩虹了
月饼模子硅胶的好还是木头的好?
冬至磨豆浆是我们家的老规矩
打年糕现场表演下午两点开始,在中心广场
剧团招群演,一天一百五,管盒饭
谁有兴趣听评弹,周日书场有票,窗口买
家里的缝纫机是我妈的嫁妆,谁也不许动
跟师傅约好两点,现在四点半
老妈说她不要人陪,其实就是怕麻烦我
小赵你昨天说的那个修表的地址再发我一下
不会开车的人才知道地铁多重要
我觉得让初中生看小孩不太合适
社区要评最美邻居,大家去投票
送快递的和保安又吵起来了
理个发办卡,办卡就跑路
有的人搭车连句谢谢都没有
陌生人上门修东西记得看证件,最近有冒充的
我爱人腰扭了,躺了三天,烧饭都是儿子,居然能吃
早上电梯里碰到背着龙头的一群人,才想起来今天庙会
楼上孩子练小号三个月,我已经能跟着唱了
学校让家长轮流当志愿者站岗,我轮到下周三
昨天在医院看到一个老太太自己推着轮椅去挂号,心里酸酸的
假如有一天我们都老了,谁来给我们换灯泡呢
我们楼的王阿姨带大了四个外孙,还抽空去学了摄影
二手店老板说左手吉他最难卖,一年卖不掉一把
居委会发的便民卡上有修水管的电话,大家自己看公告栏
家电师傅给我讲,洗衣机最怕倒太多洗衣粉。学到了
我从来不让人代签快递,上回代签了碎了一箱酒,没处说理
隔壁小区搞了个时间银行,帮老人做事能存时间,我们这什么时候也搞一个
老底子弄堂里一家做喜事全弄堂出动,桌椅碗筷都凑得出来。现在嘛,点外卖
阿婆昨天自己学会视频了,给全家打了一遍,连物业都接到了
师傅修好了,收了八十,发票也没给
报名合唱团要面试吗
家里那只猫只认送奶的
晚上几点以后不能装修来着
急诊排队六小时,护士小姐姐还笑嘻嘻的,佩服
车停在坡上三天就没电,是不是电瓶该换了
电瓶一般用几年?
搭电红线接哪头,我老是记不住
是不是换轮胎一定要四个一起换
她妹妹在日本做翻译,累得头发都白了
机器翻译把"小心地滑"翻成"慢慢地滑",笑到我了
阳台的花浇多了会烂根吧
乌龟冬眠要不要叫醒
狗寄养要带疫苗本吗
有人说看一次家教就能提分,信他个鬼
理财课别去,讲课的就是卖保险的
腰鼓咚咚咚,我心也咚咚咚
唱片这东西,听的是个情怀
老板,剪刘海多少
下午的插花课取消了
师傅已接单,预计14:20到达
顺风车拼到前任,绝了
打麻将输了两百,手气太臭
舞伴跑了,今晚坐板凳
司仪把新郎名字念错了
这届家长不好带
The knife sharpener's van plays ice cream music and the kids are furious
Do porters get tipped here?
I've been on hold with the movers for fifty minutes
my barber retired and I feel like a widow
It says in the manual that assembly takes twenty minutes. Lies.
What's the number for the lift engineer, it used to be on the wall
Driving instructors are booked until spring
the vet says tortoises can live to a hundred and fifty
Somebody's boy carried my bags up yesterday and ran off before I could thank him
accordion players are born, not made
Kids' club finishes at 3 today, not 4, says the email
why would anyone need a harp key
I was a seamstress at the opera for twenty years
Did you hear the bagpipes at the funeral? Beautiful
Saturday's car boot is cancelled
Should you tip a babysitter at Christmas?
she walks six dogs at once, I don't know how she does it
raclette or fondue, which is better, go
How old do kids have to be to stay home alone by law
The translator at the hospital was wonderful with my mother-in-law
in my day we fixed our own bikes
My lift-share colleague eats egg sandwiches at 7 a.m.
never again will I agree to dress up as Santa
A typewriter at the antiques fair went for four hundred!!
what time do they lock the music room
Removal firms: who's good, who's awful?
I'd rather crawl to the airport than use that cab company again
Interesting article about neighbours who swap skills
kiln temperatures baffle me
the fair had a chap on stilts juggling fire
Our cleaner won the lottery. Ten pounds, but still
Is the shuttle to the station still free for pensioners
three weeks to get a man to look at a boiler!
They've put the price of piano lessons up again
Everyone says get a man in. What man? Where?
The harp in the hotel lobby is a fake
My phone set itself to Turkish once, we lived like that for a year
just watched a documentary about lighthouse keepers
Who else thinks the parcel room is a disgrace
Croquet is far more vicious than it looks
Dog sitters, please remember dogs are not allowed in the common room
Can you claim childminding against tax?
The electrician says the whole riser needs replacing, management says it doesn't
half the street was queueing for that bakery
don't use the dry cleaner by the bridge, they shrank my coat
Nobody visits the old boy in 6, it's a shame
Does the hospital transport take wheelchairs or only walkers
Our violin teacher moved to Norway, would you believe
If you drive in London you're either rich or mad
the telescope shop on Mill Lane is closing down
I asked the warden about a stairlift and she laughed
Well, the haircut's done and I look like a thumb
I've just been told my daughter wants to learn the drums. Apologies in advance to everybody
Good luck to all the drivers out in this fog
A word of advice: measure the wardrobe before you buy the wardrobe
On Sunday the scouts will be washing cars in the yard, £3 a car, proceeds to charity
We went by coach in the end, it was cheaper than the train and nobody was sick
There used to be a cobbler, a tailor and a watchmaker in this street, and now there are three phone shops
Nice to see so many of you at the tea dance; the accordionist was a bit flat but full marks for effort
下象棋的那桌又吵起来了
明天陪女儿去面试,紧张的是我
油纸伞挂在店里挺好看,就是不挡雨
听说扎灯笼的手艺人全市只剩两位
铜火盆现在婚庆公司都包的
我外婆的算盘打得比计算器快
物业群里问了三遍没人理,修个灯这么难
越剧团下个月来演出
师傅你到几楼了
谁推荐个修电脑的,别太黑的
乒乓球馆一小时多少钱呀
轮椅能不能推上公交
刚才开会我睡着了,有什么重要的吗
隔壁老头每天自己跟自己下棋
小时候我最喜欢竹蜻蜓
粮票现在值钱吗
相对论我看了三遍科普还是没懂
老爸非说自己会装洗碗机,水漫金山
那位推轮椅的小伙子是谁家的,给他点个赞
家政公司打电话推销一天三个
你们觉得找陪练要不要签合同
这灯会我年年去,今年最没意思
外卖小哥帮老人提菜上了新闻
医院的护工都是老乡介绍老乡
社区开了手机班,我妈是班长
Castanets are harder than they look
the ship's bell at the museum is from 1802
How much is a shave at the Turkish barber's
My dentist hums. It's unbearable
Do scouts still wear badges
lobster for dinner, showing off
The van hire place charges by the minute if you're late
is the gym's ping-pong table broken again
Grandson got in to drama school, he's playing a sheep
who decides which visitors get a parking permit
the cello lessons at number 5 are coming along
Anyone tried that robot mower?
abacus champions are terrifying, watch the video
I've worked in removals, always tip before, not after
We lost 6-0 and our goalkeeper cried
A neighbour offered me a lift last year and talked about tax the whole way
Cat carriers on the train: allowed or not?
it took three men and a crane to get that piano out in 1987
Not everyone wants help, dear, some of us want peace
The meals-on-wheels lady says there's a waiting list now
Does insurance cover a friend driving your car
I dropped my ring down a drain once and never saw it again
our babysitter is now our MP
Some folk would queue for anything
Sitar music on the roof tonight, tickets at the bar
The patience of the man who taught my mother to text deserves a medal
`,
};
