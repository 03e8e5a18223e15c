/** Sentences of our own: what a careful engineer would list for a neighbourhood bot, offers and hard negatives above all. Never from tests. `↩` parts an answer from what it answers. */
export const typical: Readonly<Record<string, string>> = {
  offer: `
多蒸了一锅馒头,谁要谁来拿
门口纸箱里有旧书,喜欢的自己挑
包了两百个馄饨吃不完,楼上楼下要的说一声
家里还剩半盒儿童退烧贴,需要的敲1202的门
老家寄来一麻袋红薯,放在单元门口了,随便拿
孩子穿小的羽绒服,110码,洗干净了,送有缘人
有个婴儿提篮闲置,谁家刚生宝宝可以给你
我家电钻平时不用,要打孔的尽管来借
下午去山姆,有要带东西的吗
开车去虹桥,后排空着两个位子,可以捎人
冰箱要搬走了换新的,旧的还好用,白送,自提
绿萝剪下来一大把枝条,水培就能活,想养的来剪
谁缺抗原?我这儿还有一整盒没拆
鸡蛋买多了一板,平摊给需要的邻居,不要钱
宠物店送了两袋试吃猫粮,我家猫不吃,有猫的领走
周六在家烤面包,第二炉可以分出去四个
我会修自行车,小毛病拿到楼下我帮看看
血压计可以借,老人想量的随时来302
梯子在我家阳台,要换灯泡的来扛
文件要打印的发我邮箱,家里有打印机,几页纸不收钱
明天一早去菜场,腿脚不便的老人家要买什么告诉我
帮忙遛狗我可以,反正天天晚上都要下去走
阳台上的薄荷疯长,泡水的做菜的都来摘点
给大家留了一箱矿泉水在门卫那里,快递小哥和邻居都能喝
电压力锅,九成新,搬家带不走,谁家用得着
奶粉二段还有两罐没开,宝宝转三段了,保质期到明年,送
尿不湿NB码剩大半包,刚出生的宝宝家可以拿去
儿童餐椅一把,有点划痕,不介意的话来5号楼抬走
外婆腌的雪菜,一人一小罐,先到先得
多买了一盒创可贴,小朋友摔了找我
谁要柚子?单位发了一箱,两个人吃不掉
如果有人感冒没药,我这里连花清瘟还有几包
万一停水,我家存了两大桶,别客气
今晚十点前来拿的话,蛋糕还有一半
这周末之前没人要我就扔了:一套小学二年级教辅
有没有喜欢拼乐高的孩子,我儿子整理出一大袋散件
小区东门长椅上放了一袋橘子,路过的自取
快递箱子拆了一堆,要搬家的可以来收走当打包箱
我下夜班路过药店,要带药的现在讲
家里多一把伞,谁被雨堵在门口了我送下去
猫砂囤太多了,分两包出去,养猫的吱一声
有需要轮椅的吗,老爷子康复了,轮椅空着
拐杖一副,铝的,能调高低,借也行拿走也行
充电宝我有三个,停电的可以先拿去用
移动硬盘里有小学英语动画,要的带U盘来拷
要是谁家网断了,可以来我家连wifi办公,密码私信
我家洗衣机带烘干,这几天阴雨,被子干不了的拿来烘
口罩还有好多,N95的,老人小孩优先给
洋葱土豆各分五斤出去,团购起送量太大
一大包纱布绷带碘伏,备着没用,谁磕了碰了来找我
酵母粉开了一袋用不掉,做面点的姐妹来分
大闸蟹亲戚送的,给楼下独居的阿婆留两只,还有多的
空调扇借你们一个夏天都行,我这屋用不上
婴儿推车,可坐可躺,轮子刚换过,免费送
瑜伽垫两张,全新没拆,送给想锻炼的邻居
有闲置的显示器一台,24寸,上网课的孩子可以来搬
小朋友的滑板车没人骑了,放在自行车棚,谁喜欢谁推走
退休老教师一枚,愿意免费给孩子辅导作文
我是护士,打针换药这种小事可以上门
谁不会弄随申码的,下午两点我在活动室教
我懂点电脑,装系统清灰都行,不收费
给没空做饭的双职工家庭:我今天卤了牛肉,能匀三份
刚从乡下摘的青菜,泥还没洗,一人抓一把走
酸奶机、面包机、豆浆机,三样都可以外借
阿姨包的粽子,咸肉的,吃得惯的话给大家尝尝
整理衣柜理出来女装若干,S码,成色都好,来家里试
多肉掉叶子发的小苗有二十几棵,带个盆子来装
孕妇枕用完了,洗过晒过,给下一位准妈妈
一箱牛奶,乳糖不耐受喝不了,日期新鲜,送
谁家做饭缺葱姜蒜,我家阳台种了随便拔
有一桶没开封的食用油,多囤的,急用的先拿
吸奶器配件齐全,消过毒,送给哺乳期的妈妈
消毒液原液还有三瓶,楼道要消毒的话我出
八四和酒精都备得足,哪层缺了讲
今天炖了羊汤,一大锅,冷的人下来喝一碗
我妈做了酒酿,装了六个瓶子,认领五瓶
下周出差,冰箱里的菜清一清,荤素都有,来拿
房子要退租了,桌子椅子床垫全留给有需要的
沙发双人的,布艺,有猫抓痕,不嫌弃来抬
旧窗帘拆下来两幅,改桌布做猫窝都好,免费
行车记录仪拍到东门那边的,谁要录像我拷给你
学区对口的旧校服三套,夏装,130到140
小提琴四分之一的,孩子不学了,借给想试试的
热水袋充电的两个,痛经的姑娘拿去
止痛药我囤了,布洛芬缓释的,疼得厉害的过来拿两粒
退热栓家里有,孩子不肯喝药的可以用
雾化器闲着,医生开了雾化没机器的家长联系我
制氧机爷爷用过的,机器正常,谁家老人要先借走
体温枪一把,电池新换,可以轮着用
路由器淘汰下来的,千兆,拿去当备用
打气筒在4号楼大厅挂着,自行车没气的用完放回去
螺丝刀套装、万用表、热熔胶枪,要修东西的喊我
冲击钻明天白天都空,预约的话跟我讲时间
水管钳有的,爆管的来拿
通下水道的弹簧我有一根,五米,堵了别叫外面的人,贵
后备箱空的,周日去宜家,大件可以帮拉
我每天七点半开车送娃去实验小学,顺路带一个没问题
出租车太难叫了,凌晨去医院的话敲我门,我有车
有人要去地铁站吗,我五分钟后出发
帮取快递,我在驿站门口,报取件码
谁的老人一个人在家要人看一眼,我白天都在
放学后孩子没人接的,可以先放我家写作业
猫咪上门喂,春节我不走,同小区不收钱
钢琴陪练我可以,音乐学院在读,暑假空
理发推子有,会推平头,老头老太不用跑出去剪
缝纫机搬出来了,改裤脚的送来
磨刀石在我这,刀钝了拿来我给你蹭两下
桂花酱分享,自家树上的,瓶子自带
给小区流浪猫准备的罐头有多,家里有猫的也能拿
烘了一盘曲奇放在前台,大家随意
新鲜杨梅,今早摘的,一家一碗
面粉二十五公斤一袋,我一家用不了,想分的来称
团了一箱牛油果,有想拼一半的吗,钱不用给了
两大盒车厘子,吃到上火,分一盒给有娃的家里
火锅底料买一送一,多的那包谁吃辣
方便面还有一箱,不会做饭的年轻人看过来
宝宝米粉过敏不能吃,没开,有要的吗
湿巾囤货太多,拿三包走不谢
卫生巾应急的,1604随时敲门,女生不用不好意思
隔离在家的楼友,我可以帮你把垃圾带下去
谁家断粮了别硬撑,我家米够
需要有人陪去医院的老人,周三我休息
儿科号我抢到两个,多一个,有要的赶紧说
健身卡还有十次,月底过期,给爱游泳的
电影票两张,今晚七点的,临时去不了,送人
博物馆预约名额多一个,明天上午,带走
图书馆清仓处理的绘本一捆,放在一楼信箱上面
一楼楼梯口那盆龟背竹,我不养了,抱走吧
两只小仓鼠连笼子,找个好人家
小猫三只满两个月,可以领养,要写承诺
鱼缸六十公分带过滤,来个懂鱼的
圣诞树一棵,塑料的,还带彩灯,幼儿园布置用得上吗
春联多写了几副,毛笔字的,不嫌丑就拿去贴
红包袋剩了一叠,过年要用的说
月饼太多了,物业那边放了两盒,保安大哥和邻居都尝尝
折叠桌四张椅子十二把,办寿宴的可以借去
烧烤炉子有,炭也有,周末要去露营的拿去
帐篷一顶,双人的,用之前跟我打声招呼就行
行李箱28寸,出国旅行的可以借,别摔坏就好
相机三脚架闲着,拍毕业照的来拿
投影仪周末不用,想在院子里放电影可以用我的
儿童安全座椅,9到36公斤,没出过事故,转给需要的家庭,免费
安全座椅借一周两周都没关系,回老家用的话
防撞条剩一卷,家里有学步娃的
学步车、健身架、爬爬垫一起给,不拆
隔壁要是需要钥匙备份放我这,我一直在家
我可以做翻译,看英文药盒说明书的拍照发来
日语证明材料要翻的,找我,免费帮
法律问题可以问我,做了十年律师,邻居不收咨询费
报税填不来的来找我,我是会计
中考物理有不会的题,发群里我给讲
手机屏幕字太小不会调的叔叔阿姨,晚饭后到亭子里来我弄
剪了好多月季,插瓶好看,放门卫室了自己拿
刚煮了绿豆汤,外头三十八度,师傅们来喝
防晒衣买错码,L的,吊牌还在,送瘦一点的姐妹
退不掉的拖鞋,42码,男的,谁合脚
耳机线控的老款,有人用得上吗,不然丢了
旧手机一部,能打电话能微信,给老人用正好
一大罐蛋白粉,香草味,买错了口味,健身的兄弟拿走
蚊香液三瓶、花露水两瓶,夏天过了用不完
除湿机回南天可以轮流借,排队报名
电热毯单人的,新的,独居老人优先
暖宝宝两盒,站岗的志愿者来拿
雨衣十件一次性的,志愿者用得着的话我送过去
手套口罩面屏,居委如果不够我这能支援一点
给抗疫志愿者煮了姜茶,在2号楼门口,趁热
我这边可以收留一晚,家里钥匙丢了的别在楼道里坐着
哪位钥匙锁屋里了?我会用卡片开老式门锁
车子搭电线我有,打不着火喊我
轮胎充气泵车载的,楼下车位B32,要用敲窗
洗车水枪你们谁要用就用,接我家院子水龙头
洗衣液五公斤一桶,过敏不能用,给有需要的
花盆大大小小七八个,放在花坛边,拿的时候小心碎
营养土剩半袋,种菜的老哥们分了吧
番茄苗育多了,一人两棵,周末发
辣椒结太多,红的绿的,爱吃辣的湖南老乡来摘
小葱自己种的,没打药,来剪
自家母鸡下的蛋,凑了三十个,孕妇优先
丝瓜挂了一院子,够得着的自己摘,别踩我的韭菜
柿子树今年大丰收,想吃的拿竿子来打
老面引子要不要?养了三年的
康普茶菌母分裂了,送出去两块
酸菜缸里满了,谁做鱼我给你捞一棵
桃子有点磕碰,但是甜,不介意的下来拿
面包店下班剩的,我同事给了一大袋,半小时内来
食堂打包多了两份盒饭,加班的邻居来
外卖送错送了两份,多的一份酸菜鱼,没动过,谁没吃饭
生日蛋糕八寸,小孩就吃了一角,请大家分掉
喜糖!昨天结婚,放在各楼大堂了,沾沾喜气
二宝满月,红蛋放在一楼,每家两个
退烧的、止泻的、抗过敏的我家都有一点,半夜也能敲门
蒙脱石散多一盒,拉肚子的赶紧
藿香正气水有,中暑的别拖
益生菌条装的,还有十几条,给肚子不舒服的宝宝
眼药水新的一瓶,没开,谁红眼
口服补液盐三包,上吐下泻的来拿
氯雷他定我这有半板,过敏起疹子的先吃一粒
甘草片别到处找了,我家有
胰岛素针头多出来几个,同型号的糖友说一声
血糖试纸买错型号了,罗氏的,谁的机子能用
助听器电池几板,外公走了用不上了,给需要的老人
成人纸尿裤大号一包半,家里有卧床的可以拿走
护理床可摇的,两年新,我们只希望它继续帮到人
防褥疮气垫,送,自己来搬
老花镜多买了一副,两百度,试试合不合
放大镜带灯的,看报纸的爷叔要不要
象棋一副围棋一副,老年活动室要的话我捐
麻将桌手搓的,白给,占地方
乒乓球拍四块,球一桶,放球台边上了,大家一起打
羽毛球有人缺搭子吗,我可以陪打,拍子也有
缺角的话桌游我能凑一个,带两套游戏来
手风琴教小孩,周日上午,义务的
书法班我在活动室带,笔墨都备好,空手来就行
我带孩子们做科学小实验,周六四点,凉亭,免费参加
夜里要人接站的,我跑网约车,顺路不要钱
搬家缺个劳力喊我,一身力气没处使
高处够不着的东西叫我,一米九
看娃可以,三小时以内,我自己也带一个
我刚办好新生儿户口,流程不懂的问我,材料模板也给你
简历可以帮改,做了八年HR,应届生尽管来
车位下周空着,出差不用,有亲戚来的停我那
停车券三张,今天有效,来客人的拿走
门禁卡能复制,我有机器,给我空白卡就行
燃气灶电池一号的,我有两节多,打不着火的来
灯泡E27螺口,还有四个,不亮的先拿去换
插线板三米线的,暂时借出去没问题
保险丝老房子用的那种我留了一包,跳闸的看看要不要
空气炸锅还在保,结婚收了两个,送一个
吹风机坏了的姑娘,来我这儿拿,我有旧的
针线盒在我家,掉扣子的别扔衣服
指甲油、面膜小样一堆,女孩子来挑
香薰蜡烛用不惯,怀孕闻不了,全部送
二胎家庭优先:双人推车,一年用了三次
牙胶、奶瓶刷、温奶器,一整套,给新手爸妈
三岁男孩的鞋子七双,脚长太快,基本没穿
小黄车式平衡车,粉色,女儿长大了,找新主人
万圣节服装,南瓜的,明天幼儿园要用的借你
汉服借给拍照的小姑娘,配饰也有
毕业袍学士服黑的,拍照要用可以借
西装面试借你,175左右能穿
结婚用的喜字气球还剩好些,准备办事的拿去
香樟木箱子一口,有年头了,不舍得砸,送给懂的人
Box of toys by the lift, free
made way too much lasagne, who wants a tray
Heading to Costco around 2, need anything?
free to a good home: one slightly wonky bookshelf
I have a spare pack of lateral flow tests if anyone's short
Our old cot is in the hallway of block 3, help yourself
Anyone want half a birthday cake? Chocolate, nobody here can look at it any more
ladder's in my garage, borrow it whenever
Got two extra tickets for the panto tonight, they're yours if you can use them
Baby has outgrown the newborn nappies, nearly full pack going spare
Who needs eggs? hens have gone mad
Moving out Friday so the sofa has to go, no charge, bring a strong friend
If anybody's stuck without Calpol tonight, we've a full bottle, flat 12
I'm driving to the airport Saturday 5am with room for two
Tomatoes on the wall outside number 9. Please take them.
Happy to pick up prescriptions for anyone who can't get out
My drill is free to borrow as long as it comes back with the bits
there's a bag of kids clothes age 4-5 on my doorstep, take what you like
Can lend a pressure washer this weekend
Don't throw your bike away, bring it over and I'll fix it for nothing
Spare umbrella at the concierge desk, use it and bring it back sometime
Ordered a double pizza by mistake lol second one is up for grabs
I work from home so I can take in parcels for anyone
Giving away a perfectly good microwave, buyer's remorse from my wife, collect from 4B
Monstera cuttings rooted and ready, come with a jar
If someone needs a lift to the vaccination centre, shout
Our printer works again, so send me anything you need printed
we're off on holiday, fridge needs emptying, milk veg and a whole chicken, first come first served
Retired nurse here. I can check blood pressure for any of the older residents, just knock
Would anyone like some sourdough starter? He's called Gerald
Left a crate of apples in the lobby, they're a bit bruised but sweet
I've got jump leads in the boot, call me if your car won't start
Pram, good condition, had twins, we're done with babies forever, free
Extra sleeping bag and mat here for whoever has guests
Can do a school run on Thursdays if that helps any parents
Dog walking? I'd do it for the company
Two bags of compost left over, garden people, come and get them
A neighbour with a baby could use this steriliser, please someone take it
Unopened formula, stage 1, expires next summer, ours won't drink it
Have a wheelchair sitting in the cupboard, anyone with a relative visiting is welcome to it
Popping down to the pharmacy in ten minutes, what can I get you all
Biscuits on the reception desk! Eat them before I do
I speak Mandarin and English, happy to translate letters for anybody
Just baked, and there are twelve scones looking for homes
Half a tin of white emulsion if anyone's touching up a wall
Does anybody fancy courgettes? I'm begging you
You can use my parking space until the 14th, we're away
Old monitor, works, HDMI cable included, take it
My son's bike is too small for him now; someone your kid's size might want it, 5-7 yrs
we've a travel cot you can have for the weekend
Fishing rods to lend
The paddling pool is up in our garden, bring the kids, bring towels
If the power is still off at yours, come charge your phones at ours
I can hem trousers, sew buttons, that kind of thing. No payment needed
Big pot of dal on the stove, bring a bowl
Still got moving boxes, flat packed, about twenty, in the bin store, take as many as you need
Anyone's kid learning guitar? Mine quit, half size guitar wants a new owner
Wool, needles, patterns, all my late mother's, I'd love a knitter to have them
Offering maths tutoring to GCSE kids in the building, unpaid, I miss teaching
Free piano. You arrange removal
Spare room for a couple of nights if the flood made your flat unlivable
Car seat, never been in an accident, for a newborn, yours if you want it
Got a box of N95s left from the smoke season, who's short?
The leftover party balloons and banner can go to the next birthday, tell me
I could watch somebody's cat over Christmas, I'm not going anywhere
There's soup. 7C. Door's open
Surplus rhubarb, come and cut your own
My carpet cleaner is available to any neighbour who promises to rinse it
Cat hates the new litter. 10kg bag, nearly full, take it away
If you're isolating I'll leave shopping at your door
Have too many lemons again
A toolbox with basically everything is in 203, ask and it's lent
Mince pies downstairs in the lounge for everyone
Sewing machine free to use, my place, cuppa included
Bagged up my maternity jeans, size 12, hoping some expecting mum wants them
Going to the tip with a van on Sunday, room for your junk too
I've a few ibuprofen to spare if the headache's that bad
Kettle going free as we got one as a wedding gift
Chest of drawers on the pavement by gate 2, still solid, grab it before the rain
Could someone make use of 3 metres of garden hose?
wifi down in your block? mine's fine, come work at my table
Allergy tablets, unopened, wrong kind for me, help yourselves
Feel free to take any of the herbs growing by my door
My mother in law sent 6 kilos of oranges. Please.
Anyone up for sharing a bulk bag of rice? I'll carry it up and give you half
Will swap nobody anything, just take the damn treadmill
I fix laptops for a living and can look at yours for free of an evening
Nebuliser here if your little one is wheezy
Crutches available, hopefully nobody needs them, but they're here
Chairs for parties, twelve folding ones, borrow all of them
One seat left in my car for Ikea tomorrow
the lost sock fairy left three baby sleepsuits in our wash, plus a bag of outgrown ones, all for giving away
If it's any use to anyone I have a stair gate
Teenager here, 16, can carry heavy shopping upstairs for grannies after school
New phone so my old Samsung is going to whoever asks nicely
Sandbags, four of them, in case the river's up again, outside number 1
Please relieve me of this bread maker
I'd be glad to read to your kids at the library corner on Wednesdays
Bought the wrong size cat flap, sealed, non-refundable, so it's yours
We have an extra Christmas dinner, would love to bring it to someone on their own
Shelf unit. Free. Lobby. Today only
After 8pm tonight whatever's left of the barbecue is anyone's
Is there a family who'd like a bunk bed? Ours are off to uni
Spare tent pegs, camping stove and gas to lend for half term
Tap's off? I filled the bath before the cut, come with buckets
Let me know if your elderly parents need a hand with the online booking, I can sit with them
Got a thermometer you can borrow
I'm a plumber by trade, off work this week, small drips sorted for a cup of tea
honey from our own bees, one jar per household, on the table by post boxes
Curtain rails, 2m, brand new in the wrapper, any takers?
Lawn's done so the mower is free if you want it this afternoon
Cough syrup, adult, sealed, we bought two. Say if you want one
My freezer is nearly empty, so if yours dies put your stuff in mine
Anybody need a plus one for badminton? I have a spare racket as well
Bike pump chained to the rack outside, use it, leave it
Grandad's walking frame needs a new grandad
We've decided against the rug. Cream, 160x230, no stains, gift
Fresh dumplings, pork and chive, made 100, can part with 40
I'll be at the market at seven, send me your lists
Any vegans? Someone gave us a hamper and we eat everything but tofu
Bag of dog food opened once, Rex has a new diet, suits medium breed
Double buggy looking for its next set of twins
Take my exam prep books, I passed!
Pushchair raincover found in cupboard, fits most, free
Need a ride to hospital appointments? I do Tuesdays and Thursdays
I cut hair. My kitchen, Sunday, pensioners free
For whoever has a toddler: play mat, ball pit, about a million balls
Printer ink HP 302, printer died, ink didn't
Someone might want these roller skates, 38, worn once, bruised forever
Community fridge restocked, yoghurts and salad, please take
Should anyone run out of gas before Monday, I've a camping ring you may use
Duvet, double, freshly cleaned, would suit a student
Jigsaw, 1000 pieces, all there, pass it on when you've finished
Put some daffodil bulbs in a bucket by the gate, dig in
Neighbours! Curry! Too much! Number 15!
Can't use my swimming pass this month, someone have it
Extension lead, 10m, yours for the weekend
Free haircut voucher, expires tomorrow, not my kind of salon
Hoover on loan from us till yours is mended, no hurry
I do night shifts so I'm up at 4 if anyone needs a person awake
Could drop your kid at nursery with mine
Fence panels, two, in my front garden, cart them off
Cake stand and 30 plates to lend for weddings and funerals
Anyone could do with a rice cooker? we upgraded
Will happily water plants for folks on holiday
Old laptop wiped and running Linux, ideal for homework, going to a kid who hasn't got one
Plasters, antiseptic, burn gel: first aid kit lives at 22, day or night
Passing round a bag of boys' school uniform, 7-8, St Anne's
Three kittens ready in two weeks, free but I will vet you
A guest parking permit is on my windscreen till noon, after that have it
Pancake batter for an army here
Not using the allotment shed this winter, you can store stuff there
Our baby monitor still works and we no longer do
Air mattress with pump, come and fetch it for your visitors
Lovely old wardrobe, won't go up our stairs, would rather gift than chop
Electric heater you can have while the boiler's out
Any child collecting Panini stickers? We have doubles, heaps
If you've a cold I made chicken soup and I deliver to floors 1 to 6
I can pop in on your mum while you're at work, honestly it's no trouble
Lentils, chickpeas, tinned tomatoes, we're emigrating, please come shop in my cupboard
Offering my front room for the homework club
Give me a shout if you need flat pack built, I enjoy it, weirdly
Ice packs in our freezer for sprains etc
Magazines in the laundry room, read and leave
Yours for the taking: desk, chair, lamp
Two goldfish with tank, son's interest lasted nine days
I can spare a cup of sugar, a pint of milk, whatever it is you ran out of
The choir's leftover sandwiches are in the hall till six
Hot water bottle and blankets for anyone whose heating packed in
Fluent in forms. PIP, housing, visas. I'll help you fill them
Unwanted gift: bath set, lavender, still ribboned
got a leaf blower if you'd rather not rake
Space on our Ocado order, tell me by 9pm and I'll add your bits
my bread proved like crazy so there's a loaf for 8A 8B and 8C if you're in
Extra pair of hands this Saturday, me, for anyone moving
Carpet offcuts, good for cats or car boots, outside door 31
Grab a pumpkin from the trolley near the barrier
Hand-me-down prom dress, size 10, emerald, lend or keep
Pressure cooker for loan but watch the valve
ok who likes figs. tree is dropping them faster than we can eat
I have the day off and a car, what do people need
Contact lens solution, 2 bottles, had laser surgery, sharing the joy
Rehydration sachets here in case the bug's got you too
Diabetic neighbours: spare glucose strips, Accu-Chek, in date
Anybody missing dinner because of the outage, we cook on gas, come over
Passport photos, I've a proper backdrop and camera, I'll do yours
Wine glasses, box of 24, use them for your do and wash them after
Kids' scooters x2 left beside the bike shed with a FREE sign
Need someone to let the plumber in? I'm home all day tomorrow
One bag of ice melt salt, I'll do the steps for the older folks too
Hi all, we over-ordered masks at the office and I brought a carton home for the building
If the shop's shut and you need milk there's two pints in mine
Cot mattress, hardly used, smoke free home, wants collecting by Sunday
Balcony furniture, table plus two chairs, we're getting a hammock
I'll teach any beginner to swim, lifeguard for 12 years
Sharing my Netflix no, sharing my banana bread yes, come get
Rosemary hedge got its haircut, armfuls by the gate for your roasts
House clearance at my aunt's: crockery, linen, lamps, neighbours get first pick, nothing to pay
Could somebody give this poor cactus a sunnier window
Shuttlecocks and net, set up on the lawn, join in
We're making jam Saturday and each floor gets a jar
I've an infrared thermometer and an oximeter, borrow either
Unopened pack of size 3 swim nappies if it helps a poolgoing family
My van and I are free Sunday morning
Stroller fan, muslin cloths, bibs, the lot, in a tote outside 60
Aircon unit, portable, loan it to somebody with a newborn in this heat
Don't buy a wallpaper steamer, use mine
Reading glasses +2, three pairs from a multipack, take one
Anyone else's child into dinosaurs? We have outgrown ALL of them
Candles and matches here if you're sitting in the dark
Pot of mint for each of the first five to reply
Lost my appetite for running, size 9 trainers, 20km on them, going for nothing
There's a lift going to Pudong at 6pm, two spaces, hop in
leftover tiles, grey hex, about 2 sqm, who's doing a splashback
有多余的diapers, size L, 半包, free来拿
Moving sale? no, moving giveaway! 全部免费, 12号楼301
I have 多的口罩, just knock 楼下
周末去Costco, can bring back stuff, 私我
地库入口左手边,一台老式缝纫机,谁看上谁拉走
儿子不玩了的遥控车两辆,电池自备,给小朋友们
菜园子里的南瓜滚了一地,挑大的抱
冷冻室塞不下了,速冻水饺三袋谁收留一下
今明两天我在家,收快递等师傅这种事交给我
哎呀又炒多了瓜子,拿个袋子下来装
信箱顶上那副手套没人认的话就归用得着的人吧
家有备用氧气袋两个,哮喘的邻居记一下我门牌703
不嫌旧的,书桌一张,抽屉有点涩
如果有孩子想学吉他,我这把入门的可以先抱去练
大伙儿,桶装水票剩六张,换净水器了,送完为止
要理发的老人明天上午到凉亭来,我带工具
电池我有一抽屉,五号七号都全,门铃没电的来
鞋柜白色三层的放在电梯厅了,没坏,有人要就直接搬
阿拉屋里多只高压锅,侬要伐,要就来拿
凡是楼里坐月子的,鲫鱼汤我天天熬,可以带一碗
手工皂刚脱模,一户一块,闻着挺香
留了把铁锹在单元门后,扫雪的自便
我老公修家电的,哪家电饭锅不热了送过来让他瞧瞧
孩子开学包书皮剩的,十几张,低年级家长拿去
学校发的牛奶攒了一箱,娃不爱喝,来几个爱喝的
门把手上挂着一袋香椿,六楼的自己拿去炒蛋
Cherry plums dropping all over the drive, bags provided
Baby gate, fits 76-82cm, leaning against our hedge, finders keepers
Could your little one use a balance bike? Ours rides a real one now
Toaster outside 12, works, crumbs included
You know that big stepladder? It lives behind the boiler room door, everyone may use it
Have drill, will travel. Shelves, blinds, whatever, ask me
Forty metres of bubble wrap in the post room for anyone packing
we have a glut of beans, bring a bag
Too old for Lego, he says. Two crates. Going to younger hands
I'm up the hill to the farm shop on Friday, orders by Thursday night
Beds for two in our spare room if your relatives get snowed in
Take the pears, please, the wasps are winning
A carton of oat milk went on my order by accident; someone vegan come get it
Whoever's got a poorly child, our humidifier is not being used
Mum passed her knitting machine on to me and I'm passing it on again, no cost
Snow chains, fit a 195/65, to lend
By the mailboxes: puzzles, board games, a doll's house. All free
If nobody claims these boots by Sunday they go to charity, size 7
Rice cooker, wok and a set of bowls for a student starting out
I've put a bowl of plasters and sun cream by the pool, use what you want
The kids set up a lemonade stand and it's on the house
Can take two more in the car to the match
Anyone fancy a go on a telescope? Roof, nine o'clock, clear skies
got a whole salmon, it's a lot of salmon for two people, half's up for grabs
Happy to sit with someone's dog while they're at the hospital
Cough drops, tissues, honey: cold kit ready for the next victim, just buzz 18
There are clean jam jars under our stairs if makers want them
Unwanted yoga mat, never even unrolled, who's feeling virtuous
Let me carry that shopping for any of you over seventy, I get in at five
Sofa bed on offer, gratis, ground floor so easy to get out
Kid's desk plus swivel chair, see photo, free if you can fetch it tonight
Seedlings, basil and chilli, lined up on my window ledge, choose one
I'm clearing Dad's garage: saws, clamps, planes, come and rummage, it's all to go to good use
Wheelbarrow's round the side of the house, no need to ask
Some lovely person could have this high chair
While I'm in the queue at the bakery, does anybody want a loaf
First aid trained and awake most nights, happy to look at bumps and scrapes
Bedding bale, single, still in plastic, suits someone starting at uni
`,
  need: `
求一盒布洛芬,娃烧到39度了
谁家有酱油,倒我小半碗
想借个电钻,就打两个孔,十分钟还
家里的退烧药见底了,不知道哪位邻居还有富余
7号楼501,求两片蒙脱石散
有没有多的尿不湿,L码的,今晚实在没的换了
跪求充电线,type-c,手机2%
明天早上谁开车去浦东机场,能不能带我一程
想跟邻居讨点葱,两三根就行
借个梯子换灯泡
帮我妈问一下,谁有血压计可以用一用
独居老人家里没米了,在3号楼底楼,有人能送点吗
急需儿童口罩,十只左右
哪位好心人周三能帮忙接下孩子,我加班走不开
谁懂电脑的帮我看看,开不了机了
打印机坏了,作业明天要交,哪家能打五页纸
想要一小块酵头
求匀一袋面粉,5斤最好
我奶奶胰岛素没了,药店要后天到货,谁有诺和锐先借一支
家里来客人,差四把椅子
请问有人有多余的抗原吗,需要两支
婴儿刚出生奶还没下来,有没有人家有一段奶粉先救个急
水管漏了,有没有人有扳手
小朋友吐了一天,想找点口服补液盐
今晚停电,求借应急灯或者充电台灯
能不能有人帮我下楼拿个外卖,脚崴了
电饭锅罢工了,谁家闲置的能借两天
求玉米淀粉一勺,做菜做到一半
鸡蛋还差三个,有没有邻居支援
宝宝过敏起疹子,家里没有西替利嗪,谁有?
周末搬家,缺两个壮劳力,管饭
要个纸箱,大一点的,装书用
收养一只小猫,最好橘的
有谁不用的儿童自行车吗,女儿六岁想学
家里老人要去复查,我在外地,有人愿意陪一趟吗
谁能借我打气筒,车胎瘪了
等娃放学要下雨了没带伞,南门,谁路过送一把
楼里哪家有微波炉借热下奶
缺螺丝刀,十字的
刚搬来什么都没有,能借个锅煮面吗
轮椅有没有,老爸出院明天用
想找人帮忙把沙发抬上五楼,电梯进不去
有多的洗衣液吗给我一瓶盖
半夜牙疼得睡不着,求止痛药
退热贴用光了,药店关门,哪家还有
8号1602求一包盐,我下来拿
我想给隔壁王阿婆求点降压药,络活喜,她断药两天了
两个孩子在家隔离,缺绘本看,能借几本吗
谁能帮忙照看下狗,两天,周五到周日
求借婴儿安全座椅一用,明天出院接宝宝
有没有会修马桶的邻居,水一直流
要在墙上挂画,水平尺谁有
借一下行李箱,出差三天,20寸足够
万能的群友,求一节七号电池!!
我家猫粮见底,快递卡住了,哪位猫家长分一碗
雾化机坏了,孩子喘,附近谁家有
想要点薄荷叶
要两个生姜熬汤,大姨妈疼
哪家有制氧机,我爸血氧一直90上下,医院说先回家吸氧
求蹭个网,家里断网要开会,一小时
请大神帮我翻译一下这张药单,全英文
需要一个三脚架,孩子录网课作业
明早五点要去火车站,打不到车,有没有早起的司机邻居
我行动不便,能否有人帮忙倒下垃圾
买不到菜了,有什么给点什么吧,小青菜也行
谁有创可贴,切到手了不严重
万一有人有多余的N95,给我留几只,要进医院陪护
能给我一点酵母吗,发面发不起来
家里没有体温计,宝宝摸着烫,借用一下
要一根网线,五米以上
需要借个拉杆小推车,去菜场拖西瓜
拜托哪位顺路去邮局的帮我寄封信
卫生巾救急,5号楼电梯口,女生求助
求一只成人拐杖,脚踝骨裂
老公骨折,想借个洗澡椅,坐着洗的那种
求牛奶,两盒就够,孩子早上要喝
孩子手工课要用空酸奶杯,越多越好,有攒的吗
幼儿园要带树叶标本,谁家院子有银杏叶给几片
学校明天要红领巾,突然说的,谁家有多一条
校服弄丢了,140的外套谁家有旧的
面试没有领带,借一条,深色
黑色墨盒HP803,等着用,谁有存货
停水了,想打半桶水冲厕所
冬天被子不够,亲戚来住,求借一床
锁匠太贵,谁会开锁的救救我
空调遥控器坏了,格力的,借来用下开一开
电瓶车没电推不动,帮个忙
孩子数学看不懂,有没有会初二几何的邻居教一下
家里突然跳闸,求懂电的来看一眼
宝妈们,谁还有XS号的吸奶器罩
给我妈求一副助听器电池,312的
我腰闪了,想要两贴膏药
麻烦哪位在家的帮我收个冷链快递,放冰箱,我七点回
三楼小朋友想学轮滑,借一双32码轮滑鞋试试
要是谁多买了草莓,匀我一斤
求拼单,橄榄油起送两瓶我只要一瓶,谁家能分我一瓶
今天开火发现没油了,尴尬,求一点点
阿姨回老家了,急找人看娃半天
谁在驿站,帮我带个件,取件码私发
有没有闲置的婴儿床,我家下月生
一台不用的旧手机,给我爸接打电话用,有的话联系我
孩子班上要演出,白衬衫120,借用周五一天
烤箱能不能借用一下,烤个蛋糕,半小时
口罩一只都没有了出不了门
要花盆,破的也行
花被虫子吃了,谁家有多菌灵或者杀虫药给点
鱼缸泵坏了,鱼要不行了,谁有打氧的
小狗拉稀,家里有没有宠物益生菌的邻居
想问群里借个榨汁机,术后只能喝流食
求代购,去麦德龙的话帮我捎两袋吐司
高烧两天家里没人,想喝口粥
对门的外国小哥发烧了,他托我问谁有对乙酰氨基酚
受邻居之托:2号楼张老师需要一副老花镜临时用,300度
代我同学求一张折叠床,他今晚睡地板
我家保姆阿姨脚扭了,有红花油的吗
帮楼下保安师傅问有没有旧棉衣,他值夜班冷
1单元的聋哑大爷写纸条说没煤气了,谁会换钢瓶来帮帮
下午三点前能弄到一个投影转接头吗 HDMI转VGA
锅盖碎了,26的,有没有人家锅坏盖还在的
今晚八点前要两个三孔插线板,急
不好意思打扰大家,孩子积食,想讨点山楂
讲真,谁有冰块,楼上打球肿了要冰敷
看在邻居份上,给口热水吧,热水器坏三天了
厚着脸皮问一句有没有不要的婴儿衣服,66码
各位,酒精棉片给我几片行不行
不用太好,能走路就行,想找辆旧买菜车
碘伏,棉签,有吗有吗
猫卡在树上了下不来,谁有长梯
我没带钥匙,谁能开下单元门
电梯坏了,我推婴儿车在一楼,哪位帮我抬上三楼谢谢
求好心人家借坐一会儿,钥匙丢了等锁匠,带着孩子
帮忙扶一把老爷子上楼,需要两个人,四楼
布洛芬or泰诺林 any brand, 谁有?孩子38.9
求个ride去虹桥站 tmr 6am
need一个adapter,英标转国标,哪位有
谁有多的diaper,M码,out of stock了
来个会组装宜家柜子的,我搞了一晚上快哭了
给个充电头呗
蜂蜜有没,喉咙痛
少一味八角
老人卧床,护理垫断货了,匀十张给我吧
外孙来了没玩具,借点积木
疫情封着剪不了头发,有没有推子
能否分点消毒水,楼道里有人阳了
我的药还差四天才能到,倍他乐克,谁先借我几粒,一定还
等不到快递了,求一卷卫生纸哈哈哈哈
就想问有没有人愿意教我妈用智能手机
有人能来帮忙抓蟑螂吗,我不敢回厨房了
求驱蚊水,小孩被咬成筛子
电热水壶,谁家有多的借我到周五
要给宝宝理胎毛,谁有静音推剪
孕吐厉害,想吃酸的,谁家有腌梅子
晾衣杆够不到,衣服吹到楼下棚顶了,谁有长杆子
哪位还有多余的停车位,今晚父母开车过来
车子打不着了,有搭电线没,地库B2
雪天想借把铁锹铲门口
孩子要学二胡,想先借一把试试
要办葬礼,缺黑袖章和白花,邻居们谁家有
今天祭祖少一对蜡烛
给我一碗米就行,先熬个粥
中午有人能替我看半小时店吗
求租?不,求借一个车位两小时
让让我吧,最后两盒奶谁多了给一盒
搞不定路由器,求个会的上门
在家带俩娃,饭都没空做,有邻居能搭我一份晚饭吗
我想种菜,谁有多余的生菜种子
有旧报纸的留给我,擦玻璃垫狗笼
老花眼看不清,请年轻人下来帮我填个表,底楼大厅
药箱空空如也,感冒药有的话救我一命(夸张)
今晚娃生日蜡烛忘了买,数字5,谁家有
裁缝剪刀借一借
煮饭煮到一半停气了,谁家让我用下灶
奶瓶摔了唯一一个,宽口的谁有
一次性手套若干,照顾病人要用
10号楼缺一台血糖仪,老人头晕想测下
眼镜腿断了,502或者小螺丝有没有
要装摄像头,谁帮我爬个高
求一张A4白纸,真的就一张
孩子要交一寸照,谁家能打照片
缺个人搭把手挪冰箱,五分钟
如果哪位正好在盒马,帮带一盒三文鱼,转你
去年借我轮椅的那位邻居,还想再借一次可以吗
老伴住院,一个人搬不动煤气罐,哪位小伙子
anyone got a ladder? just for an hour
Could somebody lend me a phone charger, USB-C, on 3%
kid's fever is back and we're out of Motrin...
In need of a cup of sugar, flat 14
Looking to borrow a drill this afternoon
We've run out of nappies and the shop's shut, size 4
Does anyone have some spare eggs? 3 would do
Desperate for a babysitter tonight, ours cancelled
Please can someone give my mum a lift to the clinic tomorrow 9am
Would anybody have a wheelchair for the weekend, gran is visiting
I need two strong people to help shift a washing machine
Any chance of a bit of milk? For tea. British emergency
my neighbour Mrs Lin has no rice left, can someone help her
Our boiler died, could we borrow a heater till Monday
ISO baby bath
Has anybody got antihistamine, my daughter's got hives from strawberries
Wanted: cardboard boxes, any size
I'd be so grateful for some children's paracetamol
pls someone with a printer!! 4 pages, school project
A corkscrew. My kingdom for a corkscrew.
Stuck at work, who could collect Mia from school at 3.30
who has a plunger i can use right now
Could do with an extra pair of hands to carry a mattress up to 5F
if there's a spare car seat about, we need one Friday to bring baby home
need a jump start, basement B2, silver Golf
Locked out with two toddlers, may we sit with someone until the locksmith turns up?
Can anybody feed my cat Sat and Sun, block 6
Hi, the lady in 2D asked me to ask whether anyone has a walking stick she can use
Hoping to borrow folding chairs, eight, for a party
We're short of masks, ten would see us through
Anyone driving to the station about six? Would love a seat
Does someone know how to bleed a radiator and have ten minutes for me
Out of cat food, delivery delayed till Thurs, any brand will do please
Searching for a used bike for a 7 year old
Might anybody have spare test kits, two please
Would love some mint if you grow it
Power bank?? Anyone?? lights out here and baby monitor dying
My insulin order hasn't come. Does any neighbour have a NovoRapid pen to tide me over
I could really use a thermometer
Please help me get my sofa through the door
Kiddo needs a pirate costume by tomorrow morning lol help
Looking for somebody to walk Bertie while I have my foot in plaster
any spare tampons in building 9? mortified
Borrow a tie? Interview at 10
My mother can't manage the stairs with her shopping, could a kind soul carry it up, entrance 3
We need a travel cot from the 3rd till the 6th
Half an onion. I'm serious
Can I scrounge a few tea bags
Who'd be able to receive a parcel for me between 2 and 4
Missing one Allen key, 5mm, IKEA
Could anyone let me use their wifi for a meeting, ours is down
In search of empty jam jars
someone with a van pls, need to move a desk two streets
I'm after a bit of soy sauce, 2 spoonfuls tops
Nebulizer needed tonight for my 3 yr old, ours broke
We're isolating in 12A and could use some groceries
Anybody able to sew on a zip?
Lend us your hoover, please, ours exploded
Our baby won't take this bottle, does anybody have a slow flow teat to try
Asking for my elderly dad: a shower stool, short loan
Can a native speaker look over my letter to the landlord
bike pump pls, presta valve, by the gate
Do you have a spare blanket? Friend staying over and it's freezing
Ran out of ibuprofen at the worst time, back is killing me
Need someone to sit with my husband Thursday morning, he has dementia and I have an appointment
Any old towels going? Rescue pup just arrived
Would someone mind checking if I left my stove on? keys with concierge
Extension cord wanted, 5m at least
Could I have a cutting of someone's spider plant
We lost our only dummy and nobody here is sleeping tonight. Spare one?
Crutches, medium height, anybody
If anyone's at the pharmacy could they pick up my prescription, I can't walk
Is anyone willing to share their dinner, I've been in bed with flu for 3 days and can't stand
A tin of chopped tomatoes would save my evening
I need a hand with a flat tyre
Got any batteries, AAA, two
My phone won't let me do the health code, could a young person come down and help
Does any family have outgrown snow boots, size 30
Would be glad of some ice, sprained ankle, Flat 4
For the school fair we need donated cakes by Friday
need flour 500g, mid recipe, block 2 room 301
Somebody take my kid to football with yours on Saturday?
We'd love to borrow a projector on Saturday night
Help, pipe leaking, who has a wrench
Baby wipes, we've used the last one, it's 2am, I'm sorry
Please lend a hammer and I'll bring it straight back
One roll of packing tape before five o'clock would be amazing
Could someone with a car run me to A&E, it's just stitches but can't get a cab
I have no hot water, can I shower at someone's place
Loan of a suitcase, large, until the 20th?
Any gluten free bread in the house? unexpected guest
I wonder if anyone might have a spare pair of reading glasses, mine snapped
Where are all the handy people? My door won't shut and I can't go to bed like this
Chinese speaker needed for a 5 min phone call to the bank
Would you guys have some allergy eye drops
Need a spot to park tonight, parents arriving
I'm looking for cough medicine for a 6 year old, Robitussin or anything
guys does anyone have duct tape i can have
We're collecting blankets for the family in 5B whose flat flooded, do you have one?
Two lemons required urgently for gin
Can someone be here at 11 to let the gas man in?
Our oxygen concentrator is acting up, any family with one to lend for the night
Could we use your freezer space, ours has died with a month of breast milk in it
Need help getting my cat down off the roof
Whoever has a step stool, may I have it for the afternoon
Anybody throwing out plant pots? I'd take them
Missing an ingredient: cornflour
My son is doing a science thing & needs 10 toilet roll tubes by tmrw
Struggling to put up curtains alone, tall person please
I don't suppose anyone has a spare duvet?
A friend downstairs has just had twins and needs newborn clothes, anything really
Could I trouble someone for a couple of plasters
Stomach bug. No electrolytes in the house. Can anyone help.
can sum1 lend me a helmet 4 tmrw
Hair clippers, could I use somebody's for an hour
Black shoe polish, funeral at noon
Who can teach my mother WeChat, she's in 8C and very patient
If you have crayons you don't use, the waiting-room corner wants them
Hand mixer wanted on loan, birthday cake in progress
please please a USB stick, any size, for the print shop
I've hurt my back, would someone take my bin out
Mum's blood pressure pills ran out, amlodipine 5mg, three would last until Monday
We're short one goalkeeper tonight at 7, come play
Sunday morning lift to church for an old lady, anyone?
Someone good with computers, please, my essay has vanished
Teaspoon of yeast. That's all. I'll be quick.
Could the person with the pressure washer lend it to me too
A lift back from the hospital would be a godsend, discharge is at 4
I would really appreciate a bag of salt for the icy steps
Fancy lending a screwdriver, tiny, for glasses?
bulb's gone, anyone with a spare bayonet 60w
Could use a garden fork on Saturday
There's an injured pigeon on my balcony, need a box and somebody brave
Laptop charger for a MacBook air (old type), for one evening
Does anybody fancy giving away a kettle? New in town, flat 33
Kindly assist with two chairs for the notary visit at 15:00
My wife is on bed rest and I'm away; could someone bring her lunch tomorrow
Any nurse around who could change a dressing for my father
Wanting a sledge!! it's snowing!!
please spare a lightbulb or a torch, the landing's pitch dark
Fish tank pump broke, fish gasping, can anybody lend an air stone
Do we have a neighbour with a sewing machine? trousers to hem for tomorrow
Kid locked the bathroom from inside, he's fine, need someone with tools to pop the door
Got a fussy toddler and no oat milk, help a mum out
Could anyone take two boxes to the charity shop for me, no car
I just need somebody to hold the other end of a tape measure
Bottle of bleach? Drain disaster
A few paper plates for tonight, say twenty
can't find formula anywhere, Aptamil 1, even half a tub
Would a kind neighbour print a return label for me, one page
Please could I borrow a car jack
Umbrella at the east gate please, I've got the baby and it's chucking it down
Any unused prams out there? Due in three weeks and broke
Someone to help me read a Chinese letter from the council
My charger's at the office so if anyone can lend a Lenovo one until tomorrow...
Any teens want to help an old man carry books to the ground floor
Need black thread, needle I have
We would be glad of a spare key cutter blank, type in photo
ok embarrassing but could anyone spare toilet paper
Hello from 17F, first night with newborn, no breast pump, is there one I can use
Could someone keep an eye on my twins for half an hour while I get stitches out
Looking for bricks, five or six, to prop up a planter
gas ran out, may I boil some eggs at yours
Need glucose strips for Contour, last one used
I'm one egg short of a cake
Request: hot meal for the old gentleman in 1B, he hasn't got anyone today
In want of a good neighbour with a spirit level
Who's got a sound system we might use for the tenants' barbecue
anti-itch cream anyone, son covered in bites
Do tell me if you've a bassinet you could part with
Would take any leftover paint, white
any1 going to ikea? need one shelf
Grandma's hearing aid battery died, size 13, does anyone have one
Help me catch a mouse, I'm standing on a chair
Colic night, a sling to borrow would be heaven
No bread here, shops closed for the holiday, could anyone part with a few slices
Could we have the loan of a tent for scouts
mum in block D needs her oxygen tank carried upstairs, lift's out
Sanitary pads in the gym loo on B1 please, urgent
手头有没有多的雨鞋,37码,地库全是水
刚下飞机饿得不行,外卖停了,谁家有口剩饭
借熨斗一用,明天面试衬衫皱成咸菜
娃半夜哭,肚子胀,西甲硅油哪家有
老两口不会网上挂号,盼个年轻人上门教教
两节课的时间就好,谁能替我守一下外婆
爷爷想吃软烂的面条,家里没高压锅,借一只
想讨一把艾草,端午挂门上
请各位翻翻抽屉,有没有不用的老年机充电器,圆口的
阳台玻璃裂了,求宽胶带先粘住
我这边有三个小孩没晚饭吃,他们妈妈困在单位了,哪家能送点
缺人手!义卖摊位下午需要两个帮忙收摊的
猫砂断了两天了,有囤货的家长行行好
家里来了个早产宝宝,想要特小号衣服,旧的就好
打扰啦,有没有多肉土,一小捧
腿打石膏,想请人每天帮我遛一次狗
楼道黑,老人下楼怕摔,谁能匀个感应小夜灯
缝被子的大针,有伐?
我没有车,孩子要去复诊拆线,周四下午谁方便送一下
谁家在炖骨头汤,病人想喝口热的,厚颜讨一碗
麻烦借我一个婴儿背带,明天一个人带娃打疫苗
孩子的雾化药布地奈德只剩一支,哪家开多了
求半卷保鲜膜
老婆要生了在等车,有没有司机能马上送妇幼
想装个窗纱,差一把美工刀
有富余的药盒吗,分早中晚那种,给我爸装药
跟大家化个缘,孩子义卖要旧玩具,什么都行
Any leftover wallpaper paste? half a bucket would do me
Would a neighbour with small hands get my ring out of the sink trap
I'm stranded at the station with three bags, could someone fetch me
Anyone's freezer hiding some peas? bumped head here, bag needed
My nan would love a large print book or two to borrow
Washing machine flooded, could we do one load at yours
Seeking a rabbit hutch that's no longer in use
Could my daughter practise on someone's piano for half an hour, exam tomorrow
We need a fourth adult for the walking bus on Wednesday, please volunteer
Has somebody a long HDMI cable till tonight
short on plates for the wake, thirty, borrowed and washed
Could I nick some rosemary off one of you
New mum in 6E hasn't eaten properly in days, would people cook for her this week
pls who can bring me lucozade or anything sugary, too weak to go to the shop
Got no car this week and the twins have nursery, can we squeeze in with someone
If you are clearing out wardrobes, my nephew could use trousers, age 11
Reading lamp wanted, doesn't have to be pretty
Would you let me use your oven for an hour, mine just gave up with the turkey in it
My father in law is stuck on the second floor landing with the shopping trolley, could a strong lad help him
does anyone stock spare fuses, 13 amp
Need an adaptor, UK to EU, flying in four hours
Could somebody water the tubs while I'm in hospital
We're begging for a fan, the baby's room is 33 degrees
Any chance someone's got a spare inner tube, 26 inch
An hour of somebody's time to help me fill in a school form
please could a neighbour call round to my aunt in 3A with some bread, I'm abroad
Anyone willing to cut an old man's toenails, he can't bend. Serious request
Looking for size 5 football boots to borrow, match on Sunday
Who'd be a darling and lend a cake tin, 23cm
I'd like to loan a cat carrier for the vet tomorrow
Down to the last spoon of coffee and the baby was up all night, rescue me
`,
  accept: `
我有 ↩ 谁家有酱油借一点
我家有两盒,来拿吧 ↩ 求布洛芬,孩子发烧
我要我要 ↩ 多蒸了一锅馒头谁要
给我留一份,下班来拿 ↩ 包了馄饨吃不完
可以,几点出发 ↩ 明天谁去机场能带一程
梯子在我这,你上来扛 ↩ 借个梯子换灯泡
要两颗,谢谢阿姨 ↩ 白菜收多了,送邻居
我打印机能用,发我微信 ↩ 谁能打印五页作业
1103有,随时敲门 ↩ 有没有人有体温计
小推车我们家想要,周六来推行吗 ↩ 婴儿推车免费送
有的,半瓶够吗 ↩ 想讨点醋
算我一个 ↩ 车厘子拼一箱有人吗
我来吧,正好在楼下 ↩ 谁能帮我拿个外卖,脚崴了
这书我家孩子刚好用得上,可以给我吗 ↩ 二年级教辅送人
电钻有,带钻头,现在能用 ↩ 想借电钻
可以匀你三片 ↩ 求抗原两支
我去吧,我有力气 ↩ 沙发抬上五楼缺人
带我一个位子!! ↩ 开车去虹桥后排空两位
奶粉家里正好多一罐一段的 ↩ 求一段奶粉救急
猫粮归我家胖子了 ↩ 两袋试吃猫粮领走
行,你把娃放我这儿 ↩ 急找人看娃半天
我家有,葱自己种的,要几根 ↩ 讨点葱
绿萝剪两枝给我,水培 ↩ 绿萝枝条想养的来剪
能帮我带一提纸吗,麻烦了 ↩ 下午去山姆有要带的吗
轮椅空着,晚上给你推过去 ↩ 求借轮椅,老爸出院
举手!桌子椅子都要 ↩ 退租家具全送
会修,五分钟后到 ↩ 家里跳闸求懂电的
好啊,我妈想量血压,两点过去方便吗 ↩ 血压计可以借
留给我,别给别人哈 ↩ 小提琴四分之一借
充电线我有,1楼大堂等你 ↩ 求type-c线
请给我家老人留两只口罩 ↩ 口罩还有好多
退热贴四片,够今晚了吧,放你门口 ↩ 退热贴用光了
我女儿想领养一只 ↩ 小猫三只找人家
可以呀,周五到周日我都在 ↩ 谁能照看狗两天
要的要的,L码刚好 ↩ 尿不湿多一包
有,蓝色那条行吗 ↩ 面试借领带
我们家两个孩子都喜欢乐高,能给吗 ↩ 乐高散件一大袋
姜有一大块,拿去 ↩ 要两块生姜
显示器我来搬,七点 ↩ 闲置显示器
我能去接,跟我家同班 ↩ 周三谁帮接孩子
给我两罐酸梅汤呗 ↩ 酸梅汤做多了
安全座椅先拿去用,不急 ↩ 借安全座椅一用
我报名粽子三个 ↩ 阿姨包粽子给大家尝
我这儿有倍他乐克,同剂量,先给你四粒 ↩ 药还差四天到
想要那盆龟背竹 ↩ 龟背竹抱走
来我家洗澡好了 ↩ 热水器坏三天了
我家也有小宝宝,爬爬垫可以拿吗 ↩ 爬爬垫一起给
刚好有多一条红领巾 ↩ 学校突然要红领巾
钥匙没带的话来我家坐会儿 ↩ 等锁匠带着孩子
帮我打一张表格可以吗,谢谢 ↩ 家里有打印机要打的发我
我要一份
两盒都给我吧,自提
我家有,下来拿
那就给我啦,晚上八点来取
我先占一个
+1,要三斤
可以借,明早还我就成
我有备用的,放你家门把手?
排我一个,谢谢
有多的,要多少
我这边能匀一点,你几号楼
我来拿,五分钟
我认领最后一袋
没问题,我开车送你们去
我可以帮,下午四点以后
拼团算我家一份
这个给我家孩子正合适,要了
我家多一个,你拿走用
我去帮她看看吧,就在隔壁
我愿意,几点集合
要!留着!!
第二个我要
我家里还真有这个
衣服我要了,放门卫我自取
来我家拿,密码门没锁
求留,我十分钟到
报名,两个大人一个小孩的份
那我不客气了,拿四个橘子
好呀好呀我有两根,给你一根
车位我想用,今晚就停一夜,多谢
I have one, come up any time ↩ anyone got a ladder
me please! ↩ free cot, collect from block 3
Mine please, can collect at six ↩ Box of toys going free
We've got two bottles, take one ↩ out of Calpol, kid has a fever
yes pls, a dozen if that's ok ↩ who needs eggs, hens have gone mad
I can do that, what time ↩ Could someone take my mum to the clinic
Ooh dibs ↩ Half a chocolate cake, anyone
got a spare one, flat 22 ↩ need a USB-C charger
Could I have two? ↩ Tomato seedlings, help yourself
sure, bring them over at 3 ↩ Need someone to watch the twins for half an hour
That would be wonderful, put me down for one loaf ↩ banana bread, come get
I've a drill, it's charged ↩ looking to borrow a drill
I'd love a seat if it's still there ↩ driving to the airport with room for two
We're in, leave it outside 4C please ↩ community jam, one jar a floor
You can have my old one ↩ ISO a kettle, new in town
Yes! Size 4 is us ↩ spare nappies, size 4
I'm a nurse, I'll pop down in ten ↩ anyone able to change a dressing
happy to feed her ↩ Can anybody feed my cat Sat and Sun
Taking the bookshelf, husband on his way ↩ wonky bookshelf, free to a good home
How many do you need? I've loads ↩ short of folding chairs
We would like the piano, arranging movers ↩ Free piano
1kg is fine by me, here's the door code 12# ↩ need flour 500g
my lad could use those books, thank you ↩ exam prep books, I passed
I've got jump leads. B2? on my way in a sec ↩ need a jump start
two portions for us, ta ↩ made way too much lasagne
Ring 7C, we have a nebuliser ↩ Nebulizer needed tonight
I'll have the kittens' sister, the grey one ↩ Three kittens ready
can drop some round, whole milk ok? ↩ any chance of a bit of milk
Please add washing powder for me ↩ Space on our Ocado order
Yep, plenty of mint here, cut what you like ↩ would love some mint
Me me me ↩ two tickets for the panto
If no one else has asked, I'd take the treadmill ↩ take the damn treadmill
sent you my number, I can collect Mia ↩ who could collect Mia from school
we can lend you ours till Sunday ↩ Our hoover exploded
Could my dad use it for a week? ↩ wheelchair sitting in the cupboard
I'm at the pharmacy now, what's the name on it ↩ pick up my prescription please
Reserve the desk for me, I'll bring the van ↩ desk, chair, lamp yours for the taking
Come shower at ours, 9B ↩ no hot water
I'll grab the compost this aft ↩ two bags of compost left over
there's a plunger here ↩ who has a plunger
Definitely interested in the pram, we are due in May ↩ Pram, free
lemons: yes, take three ↩ two lemons required urgently
Would four be greedy? ↩ twelve scones looking for homes
We'll take whatever's left ↩ barbecue leftovers after 8pm
I'll lend him my tie, navy ↩ borrow a tie? interview at 10
one for block F please, number 8 ↩ Masks, carton for the building
Yes I'm driving at 6, meet by the barrier ↩ lift to the station
My mum would adore that cactus ↩ somebody give this cactus a sunny window
You're welcome to ours, it's the quiet kind ↩ hair clippers for an hour
got AAA, help yourself, on my doormat ↩ two batteries
Count me in for the rice, 5kilos ↩ sharing a bulk bag of rice
I can come and hold it lol ↩ need somebody to hold the tape measure
Spoken for by me then, see you Friday ↩ rug, cream, gift
I'll have that, thanks
Yes please, both bags if nobody minds
I've one you can have
mine if still available
we have some, ring the bell
dibs on the lamp!!
put my name on one
I can lend you mine, block C, room 410
Could I get three please, will pick up at lunch
claiming the last jar
ours is free, take it tonight
I could do Tuesday morning, no bother
Plus one, two bags
happy to help, I'm in till five
I'd like it, where do I come
Save it for me, home at 7
We have heaps, how much do you want
I'll take him to football with ours
come and fetch it, door's on the latch
Yes for 16A, one medium
got you, I've a couple left, meet at the lift?
Sign me up for a jar
can bring it down in ten, which entrance
want! for my sister's baby
Happy to drive her, I've the day off
We've half a pack, yours
If they're still there I'd love the plates
`,
  money: `
出闲置电饭煲,80元,自提
收一盒连花,高价,急
转让健身卡,剩半年,八百
二手婴儿车150,有意私聊
钱怎么给你,微信还是支付宝
有偿求带一箱牛奶,跑腿费二十
房东不让养猫,猫爬架便宜出了,五十拿走
我按超市价转你,别推
出两张演唱会票,原价
自行车卖掉,凤凰的,三百可小刀
谁出旧洗衣机,我两百以内收
多少钱一斤,我买五斤
学区校服半价转,没穿过
一共38.5,收款码发我一下
空调挂机拆下来了,600带走不议价
沙发卖不卖,出个价
回收旧手机的别来,我只卖邻居,四百
求购二手冰箱一台,预算三百
付你油费,明天早上搭车去张江
乐高千年隼,盒说齐,1200
全新未拆空气炸锅199出,买来390
找人钟点打扫,一小时四十,邻居优先
剩的瓷砖按片卖,两块一片
电动车带牌转,电池去年换的,一千八
抗原五块一支匀给你,成本价
红包发你了记得收,不能白拿
高价收儿童退烧药,两倍也行
原价85的票60转,今晚场
车位出租,月租五百,地库B区
钢琴雅马哈出,一万二,可试弹
鸡蛋一板我给你二十五块钱吧
儿童床连床垫打包价400
不白要,我出五十
有人卖二手打印机吗,最多给一百五
显卡出,矿没挖过,七百五
转卖奶粉两罐,买错段数,九折
帮我带的话给你十块辛苦费
出一套初中教材,三十元全拿,送笔记
茅台两瓶,谁收,按行情
大米代买多少钱,我先转你
selling my bike, £40, good brakes
Will pay for a box of tests, name your price
Ikea desk, $30 ono, pick up only
How much do I owe you for the milk
WTB second hand pram, budget 60
Happy to give you a tenner for the lift
For sale: air fryer, boxed, 250 yuan
Can you do 80 for the lamp?
offering cash for a used fridge
Let me at least pay for the petrol
Two Coldplay tickets, face value, can't make it
what's your Venmo, sending 15 for the cake
Asking 200 for the sofa, 150 if gone by Friday
I'd buy that off you for 50
Kids bunk bed £75, slats replaced last year
Price drop: treadmill now 300
Anyone selling a cheap microwave? max 20
Paid babysitting, 12 an hour, Saturday nights
Reselling my gym membership, six months left, half what I paid
will swap cash for flour lol, triple the price, serious
Xbox with 2 pads, make me an offer, no time wasters
£5 a bag for the logs, I can deliver to your door
Transferred you 60 for the group order, check please
Dining table and six chairs 120, will split
Parking bay to let, 90 a month, level -1
Looking to purchase an old iPad, cash in hand
Am letting the piano go for 800, tuned in March
I'll give 30 to whoever carries this wardrobe down
Buying spare masks at cost, how many have you
Nintendo switch 1100rmb, games extra
Homemade cakes, 25 each, order by Thursday
Can I PayPal you for the tablets
Stroller, 45 quid, no offers
Crib for 100, new ones go for 300
Selling up before the move, everything priced, list in the album
Who wants to buy my bulk nappies, 20 a pack
It was 34.20 split four ways so 8.55 each
I'd pay good money for a plumber tonight
Tenner for both bookcases, must go today
100块出一个 monitor, pick up 自提
`,
  chatter: `
布洛芬和对乙酰氨基酚能一起吃吗
美林一次喂几毫升,孩子24斤
哪里能买到布洛芬?
楼下药店几点关门
退烧药饭前吃还是饭后吃
电钻哪个牌子好用
昨天借了邻居的梯子,挺结实
我同事家里有三盒抗原,天天炫耀
通知:明日上午九点至下午三点停水,请提前储水
求转发,让更多人看到
求关注,刚开了个小红书号
送命题啊,老婆问我胖没胖
别找借口了,垃圾分类就是没做
我有个问题,物业费到底谁定的
有空再聊
送分题都能错,我儿子真行
有一说一,保安态度还可以
求求你们别再半夜弹琴了
求人不如求己
借我一双慧眼吧,把这纷扰看得清清楚楚
有借有还再借不难,老话说得对
送君千里终须一别,老李搬走了
求仁得仁
有事启奏无事退朝
借东风这一集演得真好
送餐的又放错楼层
有惊无险,钥匙找到了
机器人你叫什么名字
这个机器人会不会记录我们说的话
@邻里 你是真人吗
谁把机器人拉进群的,问过大家没有
bot怎么不理我
上次它把我说的话当成求助了,笑死
她说"谁家有酱油",结果来了六瓶
他昨天在群里喊求一盒药,今天就活蹦乱跳了
如果封楼了,大家会互相送菜吗
要是我有车,早就送你去了
假如有人问你借钱你借不借
不借,上次借出去的电钻回来就断了头
我不会把梯子借给陌生人的
东西不能乱送,吃出问题谁负责
牛奶涨价了发现没有
山姆今天人多吗
菜场的鸡蛋多少钱一斤现在
盒马几点开门
大润发停车收费吗
奶粉换段怎么转,求指教
婴儿推车能不能带上高铁
二手婴儿床安全吗,会不会有甲醛
尿不湿哪个牌子不红屁股
绿萝黄叶子怎么救
龟背竹要多久浇一次水
空气炸锅到底有没有必要买
这款电饭煲被召回了,看新闻没
血压计准不准怎么判断
轮椅能报医保吗
抗原两条杠是不是要上报
体温计摔碎了水银怎么处理
梯子放在楼道里违反消防规定,请尽快搬走
楼道堆的纸箱请本周内清理,逾期物业统一处置
旧衣回收箱在哪个门
家具这种大件垃圾放哪里,要预约吗
谁家的快递放门口两天了
快递到了吗
顺丰小哥换人了
我的外卖被谁拿走了
谁的车挡着消防通道,挪一下
谁家狗又在草坪拉屎不捡
谁有电梯维修的电话
谁知道居委会几点下班
谁家在装修,周日也敲
谁说我们小区没人情味
有没有人知道今天为什么停网
有没有人觉得最近水有味道
有没有靠谱的装修队推荐
有没有好的儿科医生介绍
有没有家长知道明天要不要穿校服
有没有打疫苗反应大的
有没有搞错,又涨停车费
请问核酸点今天开不开
请问物业前台电话多少
请问这个药过期三个月还能吃吗
【团购】阳山水蜜桃接龙,满30份成团,98元/箱
接龙:1. 301 两份 2. 502 一份
投票:要不要装充电桩,同意扣1
问卷:您对物业服务满意吗?点击链接填写
居委温馨提示:独居老人请注意用电安全
业委会公告:第三次业主大会表决结果公示如下
转:震惊!这五种水果千万不能一起吃
转发一篇文章《如何优雅地拒绝借钱》
朋友圈看到的,不知真假:明天全市封控
免费领鸡蛋是骗老人的,别去
扫码免费送小风扇,地推又来了
专业疏通下水道,随叫随到,电话见图
高价回收烟酒、黄金、旧家电
家政保洁,新客立减,认准老牌
本店开业酬宾,买一送一,仅限三天
英语一对一,名师授课,首课免费体验
办贷款找我,秒批
少儿编程试听课名额仅剩5个,速抢
今天我在地铁上让座,大妈送了我一把糖
昨晚老王送了我一条鱼,够吃三顿
前年封控的时候全靠邻居接济
那会儿一盒布洛芬比金子还贵
我小时候家家户户互相借酱油的
记得有次半夜发烧,还是楼上张姐送的药
上周邻居给的馄饨真好吃
我婆婆送来一堆土鸡蛋,冰箱塞满了,发愁
我妈寄了二十斤红薯,天天吃红薯,脸都黄了
儿子把邻居送的乐高拼好了
刚从菜场回来,热死
准备周末去宜家看沙发
打算买个电钻,以后自己装柜子
想换台洗衣机,滚筒和波轮选哪个
我家的推车轮子也爱卡,通病
轮胎又被扎了,第三次
冰箱不制冷是缺氟吗
马桶漏水物业管不管
水管爆了,已经报修,师傅在路上
灯坏了跟物业讲了三遍没人来
电梯又停了,物业在干嘛
地库漏水什么时候修
门禁卡刷不开,去物业重新录一下就行
充电桩怎么又坏了一个
收到
好的
ok谢谢
辛苦了
哈哈哈哈哈
早上好各位邻居
晚安
@张三 你在家吗
@王阿姨 你的阳台花真漂亮
楼主真是好人
谢谢大家这些年的关照
邻居都很热心,住这里值了
感谢志愿者
天冷了,多穿点
今天38度,真要命
明天下雨,记得收衣服
昨晚欧冠看了没
我要是再熬夜我就是狗
困死了,急需睡眠
需要一个长假
求放过,周一不想上班
我需要冷静一下
我只想要世界和平
想要发财
求上岸,考公第三年
求一个靠谱的男朋友哈哈
求锦鲤附体
求雨求了半个月没下
求生欲很强
求同存异嘛,别吵了
供不应求啊这车位
有求必应庙香火旺
求学不易,孩子加油
借过借过,让一让
借此机会祝大家中秋快乐
借古讽今,这剧有意思
借酒消愁愁更愁
借题发挥,没意思
何必呢,借刀杀人
老赖借钱不还上新闻了
银行借贷利率又降了
图书馆的书逾期要罚款吗
共享充电宝一小时四块,抢钱
送审材料齐了没
送孩子上学堵了四十分钟
目送他上了火车,我哭了
送外卖的小哥闯红灯太危险
送礼送什么给老师合适
过年给丈母娘送啥好
送子观音的庙在哪
买手机送耳机,划算吗
让利促销是套路
让我想想
让他三尺又何妨
给我整不会了
给力啊兄弟
给孩子报什么班好
给老人买什么牌子的钙片
给钱也不去
帮帮忙好伐,这也能怪我
越帮越忙
有人帮他说话吗,没有
闲着也是闲着,聊聊
闲鱼上买的东西靠谱吗
在闲鱼挂了半个月没人问
多谢多谢
多喝热水
多了去了这种人
剩女这个词早该扔了
剩下的路自己走
剩菜隔夜能不能吃
缺觉
缺钙要不要补,孩子夜里老醒
缺一门手艺
药不能停哈哈
对症下药
他没吃药吧
良药苦口
这孩子抄作业抄得连名字都一样
老师说明天带彩笔
家长会几点开始
班级群里又在接龙
春游要带什么
作业写到十一点正常吗
数学最后一题谁的答案是12
暑假班报了吗
幼儿园门口太堵了
孩子该不该学钢琴
隔壁小区有免费的羽毛球场
听说对面要开家超市
听说有人捡到一只猫
三号楼有户人家天天做饭香
东门的早餐摊怎么没了
门口那家面馆换老板了
煎饼师傅回老家了,下月才来
昨天领的居委发的菜,白菜都烂了
志愿者把菜放门口就走,没按铃
物资发到几号楼了
我家没收到大礼包
分菜不公平,凭什么他们两袋
有些人占便宜没够,领了三份
你自己家有就不许别人说?
你要就要,别阴阳怪气
谁稀罕你那点东西
我什么时候要过你家东西
说好了送人又要钱,什么人嘛
白送都没人要的破沙发扔楼道里恶心谁
借东西不还的人我记住了
上次谁把我的打气筒弄坏了不吭声
不要在群里发广告
不要什么都发群里
别再问了,群公告里有
说话注意点
支持楼上
理性讨论
楼上说的对,但是车位确实不够
业委会选举有猫腻吧
物业费涨到三块二,大家能接受吗
公共收益去哪儿了,账目公示了吗
电瓶车不能进楼
养狗要牵绳
垃圾桶满了没人收
湿垃圾干垃圾又分错了
绿化带被踩出一条路
花坛里的月季谁剪的,没素质
菜地是公共绿地,不能私自种
晾在外面的被子被收走了,谁看到了
捡到一串钥匙,放门卫了,失主自己去认
捡到身份证一张,姓陈
谁丢了小孩的鞋,在滑梯边
蓝色雨伞落在活动室了
丢了一只白猫,看到的告诉我
有人按错门铃吗
有个推销的在敲门,别开
有诈骗电话冒充社区
有蛇!花坛那边,已打物业
有谁昨晚听到巨响
有点想吃火锅
有钱真好
有道理
有病要治
有其父必有其子
有眼不识泰山
有朋自远方来
没有吧,我没听说
没有,谢谢
没有人比我更懂停车
我没有,你也没有,大家都没有
我有一只小毛驴我从来也不骑
我有罪我昨晚吃了两桶泡面
我有点担心老师换人
我有预感今年房价还要跌
我家没有这种东西
我家也停电了
我家那口子天天打呼
我家猫绝育一周了伤口正常吗
我家孩子对鸡蛋过敏,幼儿园老是忘
我需要解释一下,那天不是我开的车
我需要更多证据
我可以作证
我可以说脏话吗
需要提醒的是,群里不许拉票
需要身份证原件吗办理居住证
要不要打流感疫苗
要不是你提醒我都忘了
要我说就该换物业
要死了要死了,迟到了
要命,忘记关窗
要多少分才能上那个学校
要饭也要排队
借书证怎么办
药店说要登记身份证才能买感冒药
莫西沙星和头孢哪个副作用大
医生开了三天的阿奇,第二天不烧了要停吗
降压药早上吃还是晚上吃
开封的眼药水能用多久
酒精可以擦屏幕吗
创可贴不能贴太久
口罩要不要继续戴
疫苗第三针去哪打
自测剂超市有卖了
医保卡怎么给家人用
急诊排队三小时
儿科夜门诊还有吗
发烧门诊要核酸报告吗
电影里那个借火的镜头太美了
歌词里唱的借我十年
小说里写他借了一匹马
戏里那句"谁来救救我的孩子"演砸了
小品《卖拐》里的拐杖笑死
你猜我今天在小区门口看到谁了
讲个笑话:隔壁老王借盐,借了三年,腌成腊肉了
冷知识:借条要写大写金额
冰箱里除了灯什么都没有哈哈
我的钱包需要抢救
我的腰不要了
腰间盘突出的人能不能打羽毛球
老年人补钙吃什么好
早市的菜比超市便宜一半
打印店搬到哪里去了
附近哪里能修拉链
附近有没有租梯子的店
修鞋摊还在不在
配钥匙的师傅几点收摊
旧家电以旧换新补贴怎么申请
收废品的下午来吗
捐衣服要洗吗
红十字会那边收旧书吗
领养猫要什么条件
领养代替购买是对的
猫粮哪个牌子适口性好
狗粮涨价了
遛狗几点合适,夏天地烫
狗证年检开始了
兔子能吃香菜吗
鱼缸换水要晒一天
仓鼠冬眠了怎么办
种番茄什么时候打顶
桂花开了,满小区香
柿子还没熟,别打
韭菜盒子怎么做不漏汤
红烧肉放不放八角
酵母过期了还能发面吗
面粉和水的比例多少
腌咸鸭蛋要多久
粽叶要提前泡
馄饨皮哪家菜场的薄
酱油分生抽老抽,你们蘸饺子用哪个
盐放多了怎么补救
大米生虫能吃吗
螃蟹死了不能吃
牛奶过期一天扔不扔
油温几成热
高压锅用多久要换皮圈
微波炉能热鸡蛋吗,炸了
洗碗机值不值得买
扫地机器人卡床底了
投影仪多少流明够用
路由器放哪里信号好
宽带哪家便宜
5G套餐怎么退
手机内存满了怎么清
充电宝上飞机规定变了
显示器2K和4K差多少
打印机喷墨好还是激光好
行李箱几寸能登机
帐篷防水等级怎么看
自行车怎么补胎,看视频学的
安全座椅到几岁可以不用
婴儿几个月能坐餐椅
爬爬垫XPE和TPU哪个好
吸奶器有必要买双边吗
奶瓶要不要天天煮
轮滑多大可以学
小提琴好学还是二胡好学
汉服周活动在豫园
毕业照定在下周三
电影票现在都要五六十
健身房跑路了,卡里还有两千
游泳池几号开放
博物馆周一闭馆
图书馆占座现象严重
高铁票抢到了
去机场坐地铁还是打车划算
顺风车现在还安全吗
高架封路,绕行
停车场抬杆器坏了
车险哪家服务好
洗车卡到期了
油价今晚又涨
新能源冬天续航打折
我说不送就不送,给他惯的
我拒绝帮他搬,上次腰扭了
帮不了,爱莫能助
本群禁止互赠药品,居委规定的
据说分药给别人是违法的,是不是真的
谁都可以说我,你不行
"谁要谁拿"这种话以后少说,容易吵架
有人写"免费送沙发",点进去是广告
群里那个送菜机器人到底谁做的
昨天机器人把我的玩笑当真,帮我找了三把梯子
我们在测试机器人,请忽略
测试测试
撤回了什么
发错群了
不好意思发错了
How much ibuprofen can a 4 year old have
What time does the pharmacy close on Sundays
Is Calpol the same as paracetamol?
where do you buy decent bread round here
Which drill is better, Bosch or Makita
I borrowed a ladder off next door yesterday, nearly fell off it
my colleague has three boxes of tests at home, hoarder
NOTICE: water will be off Tuesday 9-12, block 4
Free speech does not mean you can swear in the group
No free time till August, I swear
in my spare time I do crosswords
Spare me the lecture
Spare a thought for the cleaners this week
I have a question about the service charge
need sleep
Need I say more
A friend in need is a friend indeed, my gran used to say
You need to calm down
I need a holiday
we need rain
We need better management, full stop
I need to talk to someone about the bins
They made an offer on the flat downstairs
Special offer at Lidl: two for one on nappies
Got a job offer!!! starting in March
I offered him my ladder once and never saw it again
Offer still stands, says the developer, but nobody trusts him
Is the offer on the website legit
Can I borrow your ears for a minute, rant incoming
He's living on borrowed time, that lift
Neither a borrower nor a lender be
Lend me your ears, friends, Romans, residents
That lends weight to my theory
Give me a break
Give it a rest
Give up already
Don't give him ideas
Anyone know a good plumber?
Anyone know why the lights are off in the corridor
Anyone else hear that bang
Anyone else's wifi slow
Anyone watching the match?
Does anyone know if the gym is open on bank holidays
Does anyone have a view on the new barrier
Does anyone have the number for the council
Does anybody know whose grey cat this is
Has anyone tried the new noodle place
Has anyone got their parcel yet from the courier
Who has the key to the bike shed?
Who left the gate open again
Who's playing tonight
Who took my parcel
Who parked in the disabled bay
Whose turn is it to do the rota
Which formula is closest to breast milk?
Which brand of nappies doesn't leak overnight
How long do lateral flow tests last in the cupboard
how do you clean a bread maker
How often should you water a monstera
How do I report a broken streetlight
How much is a taxi to the airport these days
How much are eggs now, honestly
Are prams allowed on the top deck
Are wheelchairs free to hire at the hospital
Is the community fridge still running?
is it normal for a pressure cooker to hiss
Is it ok to mix paracetamol with cold remedy
Is anyone actually reading these messages
Is the bot a real person
Does this bot understand Chinese
Who pays for the bot
Hey bot what can you do
the bot replied to my joke as if I needed a ladder lol
Can you mute the bot please
Bot, ignore this
What does Linli mean
Testing, please disregard
Wrong group sorry
"Anyone got milk?" she said, and seven cartons turned up
He literally wrote 'free sofa' and then asked for money
My mum used to say lend a drill, lose a drill
Remember when somebody asked for a goat in here
If I had a van I'd have helped
If someone asked to borrow my car I'd say no
Suppose the power goes off, who would check on the old people
Imagine giving away a piano lol
What would you do if a neighbour never returned things
No I will not lend my pressure washer again
I refuse to hand out medicine to strangers
Not giving my parking space to anyone, before you ask
Sorry but I don't think people should share prescription drugs
Reminder: bulky furniture must not be left in the lobby
Please note prams may not be stored in stairwells
Residents' meeting Thursday 7pm, community room
Lift maintenance scheduled, expect delays
Fire alarm test tomorrow 11am
The management would like to remind you about recycling
Minutes of the last meeting attached
Vote for the new bike racks: yes/no
Poll: what day for the bbq, Saturday or Sunday?
Please fill out the survey on parking
Fw: 10 foods you should never give your toddler
Forwarded: scam alert, people offering free eggs to pensioners
Read this article on loneliness among the elderly
Saw on the news the pharmacies are running out
Apparently there's a shortage of Calpol nationwide
Rumour has it Tesco's closing
PROFESSIONAL CLEANERS, 10% off first visit, call now
Need a mortgage? Speak to our experts today
Free valuation of your home! No obligation
Join our baby swim class, first session free
Man with van, reliable, from £25 an hour
Gutters cleared, windows washed, fully insured
Buy one get one free at the bakery until Sunday
Free wifi in the new cafe
Free parking after six
the dog is free of fleas at last
Feel free to disagree
Freeze warning tonight
He got off scot free
Sugar free is worse for you apparently
Hands-free kit is the law now
There's no such thing as a free lunch
Nothing in life is free, except my opinions
Born free, taxed to death
Free Palestine / free whoever, can we keep politics out of here
Freelance life: no spare cash, no spare time
Spare tyre round my middle after Christmas
The spare room is finally painted
Spare key policy: management keeps none
I've no sympathy to spare
went spare when I saw the bill
Got no time for this
Got my booster today, arm's sore
Got home at 3am, dead
Have you got the minutes
Have a lovely weekend all
Have they fixed the lift yet
Have to say the new guard is great
I have had enough of the drilling
I have never understood parking permits
I've got a bad feeling about this election
I've got work in the morning, keep it down
I've got 99 problems and the lift is one
I want my deposit back
I want to complain about the noise
I want answers
Want a laugh? look at the new signage
wanted to say thanks to everyone who came yesterday
Want to know what I think?
I could eat a horse
could be worse
Could you all stop replying all
Could the office confirm when the gate gets fixed
Can someone explain the new bin days
Can someone tell me what day it is
Can management please repair the door on B1
Can anyone recommend a dentist
Would anyone object if I put up a satellite dish
Would be nice if people cleaned up after their dogs
Please stop feeding the pigeons
Please be quiet after ten
Please, not this again
please explain
Help yourself to the truth, read the accounts
God help us
can't help laughing
So help me I will scream
Help is at hand, said nobody in the council ever
Self help books are a con
It doesn't help that half the lights are out
helpdesk said 5 working days
Thanks all
ok thanks
+1 to that
Morning everyone
Good night
Happy New Year neighbours
Congrats on the baby!
So sorry for your loss
welcome to the building
You're a star
Such a kind community, we are lucky
The lady upstairs gave us a lovely cake last week
Someone left toys by our door at Easter, so sweet
Last winter a neighbour drove me to hospital, never forgot it
Back in lockdown we shared everything, flour, yeast, loo roll
My sister got a free cot from her neighbours
Our neighbours in the old place lent us a car for a month
My friend's building has a tool library, neat idea
Grandma always had spare beds
A man in block 2 fixes bikes, charges a lot
My cousin is giving away puppies in Leeds
Next door have a huge ladder
She's got two prams and only one baby
They've more food than they can eat, and still complain
The church hands out food on Fridays
The library lends tools now, read about it
The hospital was short of beds
The school needs a new roof
The council needs to sort this
My plants need repotting
My car needs a service
my daughter needs to learn to share
The baby needs feeding, brb
He needs a good talking to
This kitchen needs a deep clean
This country needs a change
No need
No need to shout
Needless to say the engineer didn't come
need for speed
On a need to know basis
special needs provision at the school is being cut
What do you need planning permission for
Do you need a visa for Japan
Do I need a permit for a skip
Do we need to sign for the meter thing
Do kids need wellies tomorrow
All you need is love
Just need to vent
I needed that laugh
You'll need ID to collect from the depot
They needed a quorum and didn't get one
Bought a drill finally
Bought too much at Costco again, husband furious
I bought the wrong paint, going back to the shop
Made soup, burnt soup, ordered pizza
Made 40 dumplings and ate 40 dumplings
Cooking curry, sorry about the smell
The tomatoes are ripening nicely
Our hens have stopped laying
Figs are early this year
Sold the sofa in the end
We moved the piano last night, never again
The treadmill has become a clothes horse
Broke the ladder
My bike got nicked
My phone charger is so slow
My printer hates me
Printer ink costs more than champagne
the microwave tripped the fuse
boiler's on the blink, engineer due at 2
Washing machine arrived, hurrah
Is a heat pump dryer worth it
Which stroller fits in a Fiat
Cot or moses basket first?
When do babies stop needing a steriliser
When should I move from size 3 to size 4
When does the farmers market start
When's the next train
Where's the nearest post office
Where can I hire a carpet cleaner?
Where do I take old batteries
Where did you get that coat
Where do people donate clothes round here
What's the dose for an 11kg baby
What's a fair price for a used bike
What do you do with leftover paint, is it hazardous waste
What's wrong with the lift
What do I say to a neighbour who plays drums
What time are the fireworks
What's the difference between Nurofen and Advil
what's for dinner
Why is flour so expensive
Why are there boxes in the lobby
Why do people keep asking for eggs
Did the parcel guy come
Did you see the game
Did they say which block
Did anybody lose a blue glove
Found: set of keys by the swings, handed to reception
Lost: tabby cat, answers to Mog
Found a kid's shoe near gate 1
Missing cat found, thank you
Police were outside block 5 earlier, anyone know why
Someone keyed my car
Some people have no shame, took the whole box of donated food
Somebody should write a book about this group
Somebody told me the pool reopens in May
Someone is smoking in the stairwell
Someone needs to grow up
Somebody's alarm has been going for an hour
People who borrow and don't return, I see you
You never gave my drill back, Steve
@Steve are you in
@Maria call me when you can
@Linda did you finish the book
@Tom your bike light is on
Dear Management, the tap in the bin room drips
Reported the leak, ticket 4471
Engineer says part on order
Contractors will need access on the 9th
Deliveries must use gate B
The courier left it with the concierge
Parcel says delivered but it's not
Amazon left it in the rain
Tracking hasn't moved since Monday
Teacher says bring PE kit
Is homework due tomorrow
Inset day Friday, remember
Parents evening booking opens at noon
Swimming gala moved
The bus was late again
Half term can't come soon enough
Her son passed his driving test
Kids growing like weeds
Mine won't eat anything green
Sleep regression week three, send prayers
Send help (joking) twins have discovered stairs
send wine haha
Someone pass me a brain, mine's gone
My kingdom for eight hours sleep
Lend me your patience Lord
I'd kill for a tan
I'd give anything to see their faces
I'd give my right arm for that view
Take it or leave it
Take a look at this photo
Taking the kids to Grandma's
It takes a village
Help wanted sign in the bakery window, if that's of interest, my niece applied
Any objections to Tuesday
Any update on the intercom
Any fans of bake off
any luck with the landlord
any of you see the sunset
Offers over 300k for the top flat, madness
The shop will deliver if you spend twenty
Supermarket shelves were bare, no eggs, no milk
Pharmacy had loads when I went in
Boots has them in stock, 3.50
They sell yeast in the Polish shop
You can rent a ladder from the hardware place
You can get masks at any kiosk
You can donate to the food bank at the station
Amazon does next day on car seats
Charity shops won't take electricals
Facebook marketplace is all scammers
Car seats expire, did you know
Never buy a second hand helmet, apparently
Walking sticks are not toys, Jack
Wheelchair ramp at the library is lovely
Blood pressure monitors for wrist are rubbish
Dehumidifiers cost a fortune to run
Insulin prices in the US are criminal
Nebuliser vs inhaler, what do doctors prefer?
Antibiotics don't work on viruses, folks
Expired antihistamine, bin it or not?
Can adults take Calpol lol
Can dogs eat figs
Can rice go off
Can babies have honey before one? no
Can you freeze lasagne
Can you take a power bank on the plane
Do scones freeze well
Does sourdough starter die in the fridge
Does baking soda really clean ovens
do I tip the movers
Does an air fryer use less electric
Do crutches come in sizes
Should I wake a feverish toddler to give medicine
Should we get the boiler serviced yearly
Should tenants be allowed to vote
Shall I tell you what my son said today
Black ice on the ramp, go careful
United lost, obviously
VAR is a joke
That finale though
Reading a novel where a man lends his coat to a thief
In the film she begs for a glass of water, brilliant scene
The song's called Lend Me a Dime
Old joke: neighbour wants sugar, stays till Christmas
Dying of boredom in this meeting
My diet starts tomorrow
I'm useless before coffee
My back's gone, getting old
Feeling better today thanks for asking
Doctor said rest, so I'm resting
Off to A&E last night for nothing
The ambulance yesterday was for Mr Bell, he's home now
Fever finally down at ours, been a long week
Everyone in our house has had that bug
Flu jab clinic is Thursday
Do these tests even detect the new strain
We should set up a tool library here
We ought to have a swap shelf in the lobby
I think the sharing shelf attracts junk
I'm against free parking for visitors
In my opinion people give away rubbish
Personally I'd rather buy than borrow
Thinking of getting a dog
Thinking of buying an e-bike
Planning a trip to Ikea at some point
Might learn piano one day
One day I'll own a ladder
Tomorrow I'm clearing the garage, wish me luck
Going to bed
Going out for a run
going mad with this drilling
Don't put words in my mouth
Read the rules of the group
This is not the place for adverts
Leaving this group
Who added me here
刚看到 notice, lift maintenance 又改期了
这个bot好funny, 谁train的
weekend有没有人觉得too noisy
My landlord 又要涨租, unbelievable
请问 gym 几点close
`,
};
