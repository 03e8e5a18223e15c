/** Sentences of our own: money, sign-ups, corrections, snoozes, renewals, opt-outs and their near misses. Never from tests. `↩` parts an answer from what it answers. */
export const small: Readonly<Record<string, string>> = {
  money: `
出一台空气炸锅,用过三次,80自提
收二手婴儿床,价格好商量
九成新扫地机,350,不刀
谁家有布洛芬,我出双倍价钱买
搬家甩卖,书桌60椅子20,打包70
有偿求帮忙遛狗,一次30
这个多少钱出啊 ↩ 闲置推车一辆,要的私我
50卖不卖 ↩ 出儿童自行车,80
高价收两箱纯牛奶!
我付钱,谁能帮我把冰箱抬下楼
闲鱼上挂了120,邻居直接100拿走
转让健身卡一张,还剩八个月,1200
代购山姆,收10%跑腿费
明天去Costco,可代购,每单五块
求购学习机一台,预算500以内
退烧药一盒一百有人卖吗,急
这箱苹果四十五一箱,要的接着扣我微信
出两张迪士尼票,原价转
抗原15一支,手里还有二十支,先到先得
给你发个红包当辛苦费,能帮我取个快递吗
愿意出200请人帮忙装个灯
鸡蛋我30一板匀给你吧,成本价
可以转你钱的,别白给我 ↩ 我家有多的奶粉
按超市价给你,微信还是支付宝 ↩ 有两桶油
卖个车位,B2层,18万可谈
车位出租,每月450,三号楼下面
租车位!地面地下都行,月租400左右
我家阿姨做钟点工40一小时,有需要的说
求钟点工擦玻璃,价格您开
有偿找人接孩子放学,每天50
钢琴陪练,120/小时,本人音乐学院毕业
收个旧手机给老人用,两三百块的
闲置的戴森吹风机,900带走,送两个风嘴
这个梳妆台卖多少
您那个婴儿车还在吗?最低多少
能不能便宜点啊,都是邻居 ↩ 出洗衣机,600
打个八折我就要了 ↩ 全新电饭煲300转
80我要了,晚上转你
运费我出,东西我也付钱,谁家有多的猫粮
有没有人愿意匀我点猫砂,付费
五粮液两瓶,别人送的不喝酒,1600出
清仓啦,衣服十块一件
亏本转,孩子不肯学了,网课账号500
急出!周六搬走,沙发给个两百就行
可小刀
不议价哈,诚心要的来,电动车1300
收废旧纸箱,五毛一斤
谁有口罩N95,我按3块一个收
出50求一把葱,真的,馋疯了
100块求代写一份简历哈哈有人接吗
雇人帮忙搬家,两个人半天,300一位
有偿借用投影仪一晚,50可以吗
押金多少?租金怎么算? ↩ 轮椅可以外借
租个婴儿提篮用一周,付租金
我愿意买,多少钱都行,孩子断奶粉了
两罐爱他美三段,买重了,原价转,可看小票
七座车拼去机场,一人60
拼车去虹桥,油费AA,一人25
出闲置:加湿器30,台灯15,全要40
宝宝穿小的鞋,20一双,都是牌子货
原价2999,现在999,谁要拿走
转卖演唱会票两张,内场,票面价
收冰墩墩,有的开价
老家带来的土鸡蛋一块五一个,想要的报数
我妈自己包的粽子,8块一个,肉的蛋黄的都有
私房蛋糕,六寸128,楼下自取
自家种的草莓卖不完,25一斤送到门口
多少钱一斤?
怎么卖的呀 ↩ 家里亲戚种的桃子,有要的吗
给个价,合适我就收了
你开个价吧,那个跑步机 ↩ 跑步机占地方,想处理掉
200行不行,行我现在就下来搬
付款码发我一下,我来拿烤箱
钱转过去了,记得收 ↩ 收100,奶瓶消毒器
不白拿的,我给钱
三十块钱求人帮我遛两天猫——不对,喂两天猫
有会修电脑的邻居吗,付费的
谁会改裤脚,按外面价钱给
通下水道,外面要200,有邻居会的我给150
有偿求助:帮忙排队做核酸,一次20
帮买菜的话一趟给你十块跑腿费
月嫂证有的,做月子餐,一天260
家教,初中数学,一小时150,本小区优先
英语陪读找大学生,时薪60
想把孩子的乐高卖了,一大箱800
有人收奶粉罐吗,一块钱一个
旧书论斤卖,三块一斤,来挑
出空调一台,格力1.5匹,自拆,450
收个小冰箱,放出租屋用的,200上下
电瓶车坏了,电池50块谁要拿去
全套餐桌椅低价转让,要的电话
回血价!switch带三个游戏1100
有要拼好饭会员的吗,五块一个月
便宜出一张购物卡,面值500,卖470
超市卡换现金,九五折
奶茶券三张转,10块一张
麻烦帮我带份早饭,钱照付另加五块
跪求连花清瘟,出价200一盒
求转让抗生素,价格随你
买药的钱和路费我都出,哪位明天去医院帮我配一下
出价高者得,Labubu一只
拍卖一下我家的破吉他,十块起
先款后货啊,微信转账备注房号
三楼李阿姨做的酱菜,15一瓶,我帮她卖
代卖:我爸的鱼竿,三根打包260
帮我同事问,有人要婴儿餐椅吗,70
二手的多少?有发票吗 ↩ 出小米电视55寸
诚收自行车一辆,能骑就行,一百左右
最便宜的那种轮椅谁家不用了卖给我吧
有没有不用的钢琴要出手的,我来收
学区房资料真题出售,一份20
跑腿接单,取快递2元一件,大件5元
周末洗车,上门,30一辆,大学生勤工俭学
代取快递,三块一个,送上楼
帮喂猫25/次,有养猫经验,可视频
上门理发,老人30,小孩25
有偿拍全家福,200修十张
谁能载我去趟浦东医院,给100
借充电桩用一晚,电费我付双倍行不行
愿意付停车费,谁家车位今晚空着
车位短租三天,给150可以吗
你这个太贵了,京东才69 ↩ 出电水壶80
便宜二十我就不纠结了
包邮吗?哦一个小区的,那便宜十块呗
卖了卖了,净水器200,自己来拆
婚纱出租,两天300,干洗过的
露营装备租一天80,全套
相机转手,A7M3,六千五,镜头另算
手上有两台抗原检测盒,25一盒卖给需要的
给20帮我把垃圾扔下去,腰扭了
有愿意收我这堆酒瓶子的没,给钱就卖
儿子的校服,M码,原价一半给你
奥数书全新没写过,五折出
求购五年级下册的书,孩子弄丢了,我付钱
我想买你家那盆龟背竹,多少肯割爱
花三百收一个猫爬架,要大的
出!就是出!跑步机300谁拉走
转租次卧,2200一个月,女生优先
整租两室一厅,押一付三,6800
我要买,不要送,白拿不好意思
称一下,多少钱我转你 ↩ 羊肉多买了五斤
红包发你了,收一下 ↩ 帮你把药带回来了
五百块悬赏,谁帮我把猫从树上弄下来
出口罩 一包10块 3号楼下
收 退烧贴 加价
二手空调有人要伐 五百块拿去
阿拉屋里厢的缝纫机 卖脱伊 两百
侬迭只电风扇几钿
求个会贴墙纸的 日结
200/天招个看老人的
出iPad 2021款 1500 无磕碰
急收 婴儿安全座椅 明天就要 价好说
我加五十,让给我吧 ↩ 三百已经有人订了
手工馒头两块五一个,下午四点出锅
烤鸭一只68,团十只以上60,我自己烤的
洗衣机带烘干,1100,可分两次付
有人要吗白菜价,十块钱的电风扇
按摩椅两千,送货到你家,只限本小区
四件套全新,直播间抢多了,79出一套
Selling a nearly new IKEA desk, 200 yuan, you carry it
anyone got Calpol, happy to pay over the odds
£10 ono for the scooter
My son's bike is up for sale, 24 inch, £40
will pay cash for a second-hand cot
How much do you want for it? ↩ got a spare microwave
Looking to buy a used treadmill, budget 500
would you take 30? ↩ bookshelf going for 45
Can pay someone to walk the dog this week
air fryer, used twice, 80rmb, block 4
WTS: Dyson V8, 600, battery still good
WTB stroller, preferably foldable, around 300
I'll give you twenty quid if you help me shift this sofa
Moving sale Sunday! Everything priced to go
what's the price on the rice cooker?
is that price negotiable
$15 per batch of dumplings, order by Thursday
Happy to cover your petrol plus a bit extra if you can drive me to the airport
parking space for rent, B1 level, 450/month
Need a parking spot for two nights, will pay
offering 100 for a pack of ibuprofen, serious
Two concert tickets, face value, can't go any more
Let me pay you for those, what's your WeChat ↩ I've got spare masks
I can transfer you the money right now ↩ extra formula here
I don't want it free, name a price
Could someone babysit Friday evening? I pay 80 an hour
paid help wanted: two hours of unpacking boxes
Piano lessons, 150 per half hour, first one discounted
my daughter does tutoring, 100/h, maths up to year 9
Babysitter available, 60 an hour, references from tower 2
Reselling my gym membership, eight months left, make an offer
selling at cost, 45 a box, bought too many oranges
best offer takes the guitar
no lowballers please, 1200 firm for the e-bike
pick up only, cash or alipay, 50 for the lamp
Would anyone sell me a tin of stage 2 formula? Name your price
can I buy a couple of eggs off somebody, I'll pay double
buying old phones, working or not, 50 to 200 each
I do haircuts at home, 40 for men, 60 for ladies
Will clean windows for money, student, need the cash lol
Sam's Club run tomorrow, I charge 10% on top
doing a Costco trip, 15 per order fee, send me your list
20 for the lot?
still got it? I'd pay 60 ↩ kids car seat, 80
could you do 150? it has a scratch ↩ Coffee table for sale, 200
Nintendo Switch with 3 games, 1100, no swaps
Selling on behalf of my mum: sewing machine, 200
Fridge, 3 yrs old, 400 ono, must collect by Friday
I'm after a cheap wheelchair, will buy or rent
rent me your projector for saturday night? 50?
How much per day for the drill ↩ you can use my hammer drill
Tent for hire, 80 a night incl. sleeping bags
homemade kimchi, 25 a jar, hot or mild
Cakes to order, 6 inch 128, collect from 7-302
sourdough loaves 30 each, baking again wednesday
got 20 antigen tests to sell, 15 apiece
paying 3 yuan per N95, bring me what you have
Anyone selling a second-hand piano?
who's selling a kid's bike, mine's been nicked, got 200 to spend
shall we say fifty? ↩ what would you give me for the bookcase
That's steep, Taobao has it for 69 ↩ kettle 80
done, 80 it is, sending it now ↩ 80 and it's yours
I'll take it at asking price ↩ selling the pram for 350
Pls send your payment code, coming down for the oven
paid you, check your alipay ↩ 100 for the steriliser
will tip well if someone grabs my parcels
50 yuan to whoever can get my cat off the balcony ledge roof thing
offering a reward of 500 for help finding a flat to rent here
room to let, 2200 pcm, female preferred
subletting my studio from March, 4k incl bills
Is anyone interested in buying my car? 2016 Golf, 45k
Ride share to Pudong airport 5am, 60 per seat
splitting petrol to Hangzhou saturday, 80 each, two seats
I'd pay good money for a decent bagel right now, if anyone bakes them dm me prices
looking for a paid cat sitter 1-7 oct
cat feeding 25 per visit, with photos
Dog boarding in my flat, 90/night, small dogs only
can fix laptops, 100 flat, no fix no fee
Anyone handy who'd hang a door for 150?
plumber wants 300, I'd rather give 200 to a neighbour who can do it
Will pay the going rate for someone to alter two pairs of trousers
Wanted: ayi three mornings a week, 45/hr
our ayi has free hours, she takes 40 per hour
dirt cheap!! 10 a piece, kids clothes
Clearing out the wardrobe, coats 50 dresses 30
price drop: sofa now 250
reduced to 90 for quick sale, need the space
Selling two bottles of Moutai, sealed, offers over 2500
has anyone got a spare car seat they'd let go for a fair price
I'll buy it off you ↩ don't know what to do with this monitor
how much u asking ↩ yoga mat and weights to shift
can u do cheaper for a neighbour 😅
what would the lot cost me ↩ clearing out lego sets
Let me know what I owe you and I'll wire it ↩ brought your medicine
Let's do it properly, 120 including delivery to your door
30 per kilo, my uncle's lychees, limited
mangoes! 55 a box, straight from my cousin's farm
Secondhand textbooks grade 5, half price
Uniform size M, paid 300, yours for 100
Disney tickets x2, selling under cost because kid is ill
gift card worth 500, selling for 470
swap for cash: supermarket vouchers, 5% off
looking to offload a wardrobe, give me 100 and it's gone
fair price paid for unwanted lego
collecting cardboard, 0.5 per jin paid
I buy empty bottles, 10 cents each
I'm selling up before I leave Shanghai, list with prices below
TV 55 inch Xiaomi 900, bedside tables 40 each, lamp 20
Open to offers on the rowing machine
Make me an offer for the bike, don't be shy
first 300 takes it
Can someone buy me groceries? I'll refund you plus 20 for the trouble
money's no issue, need insulin syringes, will pay whatever
naming my price: 200 for anyone who'll assemble this wardrobe today
Could I rent your parking bay while you're away? 30 a day?
your charging point for one night, I'd cover the electricity and then some
anybody want to earn 50 quick carrying a washing machine down from 4
paying a teenager to wash my car, 30
earn pocket money: dog walking, 30 a go
Wedding dress hire, 300 for the weekend
i take photos, family portraits 200 for ten edited
proof of purchase available, 1500, iPad 2021
how old is it and what's the lowest you'd go? ↩ washer dryer 1100
80 final? ↩ 100 for the chair
no less than 250 I'm afraid ↩ would you take 200?
ok meet in the middle, 225 ↩ 250 lowest
It's 40 a tray, quail eggs are dearer
does anybody sell homemade yogurt in this compound? want to order 2 jars, will pay
outbidding: I'd go 350 for the pram
deposit 100 and 20 a day for the carpet cleaner
Renting out my carpet cleaner, 40/day
bargain: espresso machine €60, descaled last week
£5 each or 3 for a tenner, kids' jigsaws
quid a jar, my marmalade, flat 12
For sale - hardly used - cross trainer - £75
Anyone want to buy raffle-prize hamper I won? £20
any1 sellin a cheap bike
il giv u 100 for it cash
need a man with a van sat, paying 200
cash waiting for a working washing machine
mum needs somebody to sit with her thursdays, we pay 50/h
would pay for a spare room for my parents for three nights
selling my spot on the swimming course, paid 600, give me 400
Bike trailer 出售 300, pick up at gate 2
收 second hand monitor,预算 300
Dyson fan 出 500,can do 450 for quick pickup
how much 这个 stroller? ↩ 闲置 Yoyo 推车
Willing to trade cash for that spare ticket, 200?
put me a figure on the dining table ↩ table and six chairs leaving with the movers
hoping to get 700 for the washing machine, delivery within the estate included
two hundred and I'll throw in the helmet
Offering £25 to anyone who'd drop my mum at the clinic Tuesday
our crib cost 1800, letting it go for 500
Could you sell me one of your tins? Same price as the shop, obviously
my teenager irons shirts, 5 a piece
what are you charging for the cookies? ↩ baked a big batch, orders open
Espresso beans, roasted by me, 90 a bag, tower 5
who'd be up for cleaning my oven, 120 cash
I owe you for the taxi, send me a payment request
Will refund whatever the receipt says + 30 if you get my prescription
100 is all I have, please let me buy the last box
`,
  signup: `
+1
算我一个
接龙 5. 3-602 两份
报名,两大一小
1. 7号楼502 鸡蛋一板
+2,谢谢团长
我家也要参加,三口人
团长,给我记一份
我要两箱牛奶,12-301 ↩ 光明牛奶团购,满30箱发车
周六爬山我去
加我一个加我一个
报个名
8-1101 报名接种第三针
爸妈两个人,都打,麻烦登记一下
志愿者我可以,周日上午那班
值班表上把我写上吧
我来当志愿者!
跟团
跟一份
接:6. 老王 1份
12、王阿姨 15-403 青菜包一份 肉包两份
上面漏了我,9号楼1302也要一箱
带上我呗 ↩ 明晚七点广场舞集合
能再加两个人吗,我们家老人也想去看戏
包饺子活动我和女儿参加
插花课我报
小朋友两个,大人一个,烧烤算上
我家出三个人拔河
秋游接龙 23号 陈家 4人
我也团!
团一单,地址4-202
蔬菜包来一份 ↩ 崇明蔬菜套餐50元,明天截单
本人60岁以上,报名体检
老头子八十二,帮他登记流感疫苗
把我妈也写上,她要打带状疱疹疫苗
我报周三的岗
早班归我
可以,晚上六到八点我来站岗
巡逻队收人吗?收就算我
跳绳比赛给我儿子报上
报名!!!抢到了没
占个位
占座,回头补房号
先登记:2-1804,两位
团长大人,草莓四盒,房号你知道的
水果团我跟,老规矩两份
烤鸭要半只可以吧?可以的话记上7-901
读书会我想来
下午茶活动加个人,我闺蜜也是本小区的
我俩口子都去
全家出动,五个
我们楼出两个人
5号楼志愿者:张磊,电话群里有
愿意参加清扫楼道,周末都有空
垃圾分类督导我能站一个钟头
登山的那个,还有名额的话算我
第18个,李婷,素食
接上,19. 赵叔,不吃辣
复制接龙→ 20. 6-604 小周
补一个,刚才没看到,11-203要三斤虾
虾我要五斤 ↩ 舟山直发白虾,今晚八点截团
大米来一袋,油来一桶,16号1201
亲子运动会,小班,妞妞家报名
孩子想学轮滑,暑期班给他留个名额
广播操队加我
合唱团女高音一枚报到
我参加
参加+1,家属+1
我去我去,几个人都行
跟上跟上,3份
本户两人做核酸上门,10-702
上门接种给我公公登记一个,腿脚不便
拼团买净水滤芯的,我要两支
窗帘清洗团购我家参加,大概六幅
空调清洗报两台,挂机一柜机一,14-501
装充电桩的统计,我家要装
加装电梯意向,我们家同意参加的,签上
接种登记:女儿,7岁,第二针
我报名周日义诊,看膝盖
理发义务活动给我爸排个号
磨刀的来的时候算我家两把
跳蚤市场给我留个摊位
摊位报一个,卖玩具
猜灯谜我带俩娃来
元宵节活动三人,谢谢居委
暑托班报一个,三年级
钓鱼去!我也去
羽毛球缺人是吧,我补上
打球+1,晚到十分钟
周四瑜伽照旧,有我
夜跑团今天我在
骑行那边多我一个行吗
我和我老公各一个名额
麻烦把6号楼老孙加进名单
阿拉两家头一道去
帮我隔壁周奶奶也报上,她不会用手机
鸭蛋两盒 5-5
两份 一份不要香菜 1803
要一箱,不急,跟大部队
再加一盒,一共三盒
我原来报了一份,再添一份
小龙虾团 我 6斤 麻辣
月饼接龙 我家四盒
端午粽子手作 我和妈妈
观影会我要来,坐轮椅,请留过道
植树节种树算上我们一家
献血我去,O型
献血名单加我
捐书活动我参加,大概二十本
团建?带我!
我可以排周五下午的班
守门志愿,报个夜班
教老人用手机那个活动,我愿意来当小老师
家长课堂两位
摄影比赛我投稿参加
我家猫也报名选美
去!
走起,算我
妥妥的,必须有我 ↩ 周日足球踢不踢
可以报我一个吗,刚下班看到 ↩ 中秋游园名额还剩5个
我,502 ↩ 谁要参加下周消防演练体验
写我名字 ↩ 楼长招募,一楼一位
楼长我愿意试试
我愿意加入业委会筹备小组
有我 ↩ 明早七点搬物资的志愿者
搬货算我一个劳力
三号岗没人的话我顶
团餐来两份红烧肉的
冷萃咖啡我拼一箱,12瓶那种
count me in for Saturday
+1 from 5-1203
please add me to the list
we're in, two adults and a toddler
I'd like to sign up for the flu jab
Put me down for two boxes
sign me up!
I'm in
me and my husband will join the walk
Please register my mother for the vaccination, she is 81
add one more for tower 6
I'll do the Sunday morning shift
happy to volunteer, evenings are best
two portions for 3-602 please ↩ group order closes at 8
7. Chen, 9-401, 1 tray of eggs
Count us in, four people, one vegetarian
Family of three for the barbecue
I'll join the group buy, 1 case
3 bags of rice for 12B, thanks for organising
can you squeeze one more in? ↩ 5 places left for the picnic
Could you put my name on the rota for Thursday
Adding myself: 14. Lily, block 8
my kids want to do the sports day, both of them
Yes to yoga, see you Tuesday
hiking yes, lift not needed
I want in on the strawberries, 2 boxes
same order as last week for me, captain
We'll take part, flat 22
Reserve a stall for me at the flea market
one stall please, toys and books
I'm up for the night patrol
patrol: me, Mon + Wed
Book club +1, I've even read the book
put my dad on the list for the home visit nurse day
second dose for our daughter please, unit 1002
third shot, two people, 10-701
Add my neighbour Mrs Zhou too, she doesn't use WeChat
I can take the 2 to 4 slot
Let me have the early slot
slot 3 is mine
Please pencil me in
enrol my son in the roller skating class
I'd love to come along, is number 12 still open? if so that's me
Hands up, I'll carry boxes on Sunday ↩ need 6 volunteers for unloading
me! ↩ who's coming to the lantern riddle night?
yes please, 2 tickets for the screening ↩ open-air film Friday, reply to reserve
Us too ↩ potluck in the garden, say if you're coming
I'll be there with two kids ↩ Halloween round, who's joining
football sunday? in
I'll make up the numbers for badminton
Team tug of war: count three of us
coming! plus one
RSVP yes, party of five
name: Tom, flat 6-301, 1 adult
joining, veggie option please
Milk order: 2 cartons, 12-301
prawns 5 jin for us, 7-1504
tack me on to the water filter order, two cartridges
AC cleaning, we've got three units, please include us
Curtain wash group deal, I'm in with 6 panels
one roast duck please, tower 3, usual room
the mooncake order, four boxes from me
Half a dozen buns please, 9-202 ↩ bun order, closing 6pm
I'll have 2 of the veg packs ↩ veg pack 50 each, minimum 30 orders
I forgot to add: 11-203 wants one too
Increase mine to three
put down another one for my mum
Blood drive, I'm O neg, put me down
I'd like to donate blood with the group on Friday
litter pick: me and two teenagers
happy to be floor rep for 4
I'll stand for the committee, add my name
you can have me for the welcome desk, Saturday
choir - soprano here, sign me up
tai chi every morning? yes please include me
Take my name for the first aid course
first aid training, 2 places please
We'd like to be part of the garden project
planting day: Novak family, 4
Charity run - 5k for me, 1k for the little one
I'll bake for the cake stall, put me on the list
can i get on the list as well, room 908
registering for the talk on Thursday, one seat
one seat w wheelchair access pls ↩ concert in the clubhouse, register below
I'm keen ↩ anybody for a weekly chess evening? making a list
chess: me
Im coming 2 the hike
count me as well ↩ night run tonight, 8.30 at the gate
make it 15, I'm joining
and me
Same here, add 5-704
sure, throw my name in ↩ organising a ping pong tournament
ping pong, beginner, but I'm playing
Kids' swimming summer term, one place, Mia, 6
Please include apartment 31 in the health check
health check for two over-65s, unit 402
knife sharpening Saturday, I've got three, put me in the queue
queue number for the free haircut please, for grandpa
sure I'll do traffic duty outside the school
the school gate shift on Wednesday can be mine
lantern parade!! us! three lanterns
Dragon boat team: one strong rower reporting
We're four for the coach trip, two window seats if possible
seat on the bus for me please
Lake trip, yes, one adult one senior
Consider me in
I will participate. Regards, Mr Huang, 2-1804
Please note down household 17-03, two persons
would like to join the choir trip, thanks
Yes for both days
in for the craft beer case split, 12 bottles
Splitting the coffee bulk order, I'm good for 2kg
I'm game
deal me in for mahjong night
tick us off for the family day, 2+2
wine tasting - me plus the wife
another +1 here
+3 for dumpling making
we also want the charging pile, register 8-1203
Lift installation: our household is in, we'll sign
Zumba, yes yes yes
me 2 pls, apple box
Carpool club, add me, I leave at 7:40
接龙 9. Anna 6-201 2 boxes
算我 one, thanks
报名 yoga,one person
+1 周六 hiking 我家两人
one for the pottery afternoon, Greta, 6-803
I'd join the Mandarin corner on Tuesdays, write me down
Our floor has two for the clean-up
also joining: grandma, first dose
`,
  correct: `
说错了,是2盒不是3盒
打错了 602
更正一下,是5号楼
不好意思写错了,是明天下午不是今天
不是奶粉,是奶瓶,手滑
上面那条房号错了,应该是1203
刚才说的三点改成四点
噢不,两箱,不是两包
是布洛芬混悬液,我前面打成片剂了
纠正:7号楼701
我搞混了,要的是美林不是泰诺林
错了错了,是3-302
看错了,只剩一盒,不是两盒
语音转文字错了,我要的是酱油
输入法坑我,是“葱”不是“聪”
上一条作废,以这条为准:一共四份
改一下,我要五斤
口误,周六,不是周日
前面漏写了单元,2单元
补充更正,尺寸是80的,不是90
我记错了,家里是退热贴,没有退烧药
数字打反了,1302
抱歉,楼号应该是12
*602
*两份
不是借,是想要一个
哦哦是我弄错了,孩子穿的是28码
应为明早8点
说反了,我是要给不是要拿
不是我要,是我隔壁要,写错了
刚刚那个是一袋,不是一代
二号楼!不是二十号楼
房间号多打了个0,是501
没说清楚,我要的是婴儿推车不是购物推车
我前面写十包,其实是一包
改成三个人,我婆婆也来
抱歉改口,两点半
更:只要一盒了,刚才写两盒
把我那份改成一份吧
我的接龙写错了,应该是牛奶一箱
不对不对,是电钻,不是电锯
上面的梯子是两米,不是三米
呃,是胰岛素针头,我说成胰岛素了
眼花了,保质期到明年六月,不是今年
看了一下药盒,是成人的,不是儿童的,前面说错了
手抖,发错数字,4
是6楼,自动纠错给我改成9楼了
刚才的“不要”多打了个不字,是要
少打一个“不”,我是说不需要
我说的是15号楼,不是15号那天
修正一下数量:八个
时间错了,七点
发错了,不是这个,是充电线
哎呀说串了,是你家3楼我家4楼
前文有误,过敏的是花生,不是花椒
不好意思打快了,是退烧药
别看上面那条,我写错房号了,正确的是9-902
电话最后一位是7,刚写成1了
准确地说是半箱
刚才讲错忒了,是廿号里
阿拉写错脱了,三斤
我撤回不了了,改一下:奶粉是二段
之前写的是A型插头,应该是C口的
年纪大了记错,我家在10号
是我女儿37度8,不是38度7,打反了
抗原五支,上面写五盒是我糊涂了
5→6,楼号打错
啊是下礼拜三,不是这礼拜三
重发:11-1101 两份,前面的别算
名字写错了,是李阿姨不是林阿姨
单位错了,是毫升
刚说“送”,其实是借,用完要还的
借三天,不是三周哈
不是门口,是后门,我写漏了
1号门,说成2号门了 ↩ 你说放哪个门?
对不起,是我打错,402 ↩ 204没人啊
是粉的那个,蓝的是我记错了 ↩ 蓝色推车吗
哦写错啦,两瓶 ↩ 你要20瓶?
我的意思是猫砂,不是猫粮 ↩ 猫粮我有
不是的,我打错字了,要的是尿布 ↩ 尿壶?
说错,明天给你 ↩ 今天给?
奶奶是82,不是28,哈哈
更新一下我家人数:大人3,小孩1
前面的轮椅写成轮滑了,抱歉
三分糖那个不是我点的,我写错楼层了,我16楼
我这是安卓口,刚才说苹果口是错的
纠错,生抽,不是老抽
楼上那条我写错,还剩两把椅子
孩子妈说我写错了,要的是3岁以上的口罩
不是盒,是板
量词错了,一箱不是一瓶
前面写“有”,应该是“求”
笔误:求→送
乌龙了,我家有的是轮椅,不是拐杖
是老婆号发错了,是我家5-201要
改房号:我搬到8-301了,别送老地址,刚才顺手写了老的
刚量了,温度是38.2,上面写错
明明是晚上九点,我写成早上,改过来
一共6个,少算了一个
sorry 是 building 5,打成 6 了
刚才那个 size 错了,是 M 不是 L
sorry I meant building 5
make that 3
oops, 602 not 206
correction: Saturday, not Sunday
I wrote 2 boxes, should be one
*ibuprofen
typo, I'm in 1203
my mistake, it's the children's version that we need
Actually four, not three
scratch that, tower 8
ignore my last message, it's 5pm
Meant Tylenol not Motrin
wrong number above, mine ends in 7
edit: two adults, one kid
I misspoke, we need a stroller, not a scooter
autocorrect! I wanted flour, not flowers
flat 12A, sorry, I typed 21A
not tomorrow, today, my bad
Let me correct that: the ladder is 2 m
I got the size wrong, it's a 28
sry 4 not 14
Should read "gate 2"
Change mine to one portion please
Make mine two instead
can you alter my order to 1 tray, I mistyped
that was meant to say insulin needles
Whoops, wrong building, I'm 9 not 6
I said milk but I need milk powder
Sorry, it's half a box, I've just looked
just checked the label, it's adult strength, I told you wrong
not lend, give. bad wording on my part
I mean borrow, not keep, sorry for confusing everyone
Apologies, the time should be 7.30
Sorry fat fingers. 302
voice typing got it wrong, I need soy sauce
I confused the two, what I have is paracetamol
It's next Wednesday, I put this Wednesday
wait no, 3rd floor
no wait, type C, not lightning
Amend: five people
correction to my post: it expires next June, not this June
please disregard the earlier number, right one is 8-804
Forgot the word "not" up there: we do NOT need it today
I left out a zero, 100 ml
one zero too many, I meant 10
I was mistaken, it is a 12 volt charger
apparently I can't count, there are six chairs
wife says I got it wrong, nappies size 4
sorry everyone, room number is 1501, I'd put 1510
building 3 unit 2, I'd left out the unit
Got my days mixed up, it's Friday
I mixed up the doors, it's the back one
ment 2 say 6pm
*tomorrow
*need, not have
*borrow
I typed "have", should have been "need"
meant to write "offering", not "looking for"
Not me, my neighbour needs it, wrote it badly
Sorry, wrong way round: you're on 3, I'm on 4
her temperature is 37.8, I swapped the digits
grandma is 82 not 28 haha
I said wheelchair, I meant walker
that should've been crutches
Sorry I meant the blue one ↩ the pink stroller?
no sorry, two bottles, typo ↩ 20 bottles??
I mean cat litter ↩ I have cat food
my bad, 402 ↩ nobody answers at 204
gate 1, I told you wrong ↩ I'm at gate 2
Ah, I wrote the wrong date, it's the 12th ↩ the 21st?
No, tomorrow. I misspelled my own thoughts ↩ so today at 5?
allergic to peanuts, not pepper, I wrote it wrong
To clarify, I asked for the wrong thing: we want distilled water
please fix my entry, 11-1101 should be 2
line 7 in the list is wrong, mine is 1 carton
Update my headcount to five
we're three now, not four, kid's not coming
*soy milk, darn keyboard
Correction, Mrs Lin, not Mrs Li
wrong unit sorry, grams
kilos not pounds
For three days, not weeks!
sorry, "pram" not "prawn" 😂 still need one
UPDATE to above: only one left, I counted wrong
strike the last bit, it's morning
hmm that's incorrect, I live in 10
I've moved, use 8-301, the old number slipped out
Pardon, the correct size is M
I put L, it's M
er, twelve, not twenty
oops wrong chat number, it's 138…56 at the end not 65
Nope I told you rubbish, it's dark soy
Sorry, should have said evening
not a drill, a saw, I always confuse these in English
hang on, I read it wrong, the box says 200 mg
I wrote our old flat number, we are in 702 now
That "50" above should be "15"
spelling: it's Ms Gu, G-U, and floor 11
Nah I mixed it up, two spoons, not cups
`,
  snooze: `
晚点再提醒我
现在没空,明早再说 ↩ 你的求助还需要吗?
过会儿再问我
一个小时后叫我一声
明天再提醒
等我下班再说 ↩ 药拿到了吗?
在开会,晚上问我
先别催,周末再弄 ↩ 梯子还了吗
下午再喊我一次
回头提醒我一下呗
小邻,八点再提醒
推迟到明天 ↩ 提醒:今晚还轮椅
待会儿看,你过半小时再叫我
现在在路上,到家再问 ↩ 这条还有效吗
暂时不清楚,后天再问问我
缓缓,晚饭后再提
我这会儿忙,等下再来问
稍后
稍后提醒
再等一天问我吧 ↩ 还需要吗?
今天没时间处理,明天上午提醒我
下周一再提醒我还锅
改天再问
记得明天喊我一声啊,我怕忘了
到时候提醒我一下,我记性差
十分钟后再@我
带娃呢,九点以后再说吧 ↩ 还要吗?回复是或否
等等再问好伐,现在烧饭
夜里厢再讲,现在忙煞 ↩ 酱油拿到了伐
还没想好,过两天再来问我
先放放,礼拜五再提醒
午睡呢,三点再来
晚些时候再戳我
明儿早上七点叫我
等我老公回来再问我 ↩ 推车还在吗
现在答不了,晚上八点再发一遍给我
我在医院,回去再说,你明天问 ↩ 退烧药还需要吗?
延后两小时
麻烦各位傍晚提醒我一声去拿快递的钥匙
小区群里谁晚上九点提醒我一下,要去还充气泵
忙完再说,你迟点再提
不急,后天再问一遍
让我想想,明天这个时候再问
先不回答,晚上再问
打针呢,一会儿再问我
月底再提醒我一次
开车,晚点 ↩ 你还需要吗?
睡了,明天问 ↩ 这个帖子还要保留吗
等周六我在家的时候再提醒我
孩子刚睡,半小时后再说 ↩ 来拿吗
再过三天提醒我看看还要不要
你先记着,明晚叫我
别现在问,下班后问我
晚点 remind 我一下
later 再问我,在开会
ask me again tomorrow
remind me later
not now, tomorrow morning ↩ Do you still need this?
Busy, ping me at six
in a meeting, ask again after 5 ↩ Did you get the medicine?
snooze
Can you remind me tonight
check back with me on Friday
give me another day ↩ still needed?
come back to me this evening
driving, later ↩ is your post still valid?
Ask me in an hour
nudge me again at 8
I'll know more tomorrow, ask then ↩ Still looking?
Try me again next week
could somebody remind me at nine to return the pump
Please remind me again on Monday about the ladder
Hold that thought, remind me after dinner
Don't know yet, ask me in two days
put it off until tomorrow ↩ Reminder: return the wheelchair today
postpone please, Saturday
can't deal with this right now, try again later
with the kids, after 9 please ↩ still available? reply yes or no
I'm at the hospital, check tomorrow ↩ still need the Motrin?
remind me in 30
Wake me about this at 7am
bug me again in the afternoon
at work till six, ask then ↩ can you collect?
Let me sleep on it, ask me again in the morning ↩ Would you still like it?
delay 2 hours
send this again tonight please
will answer later, poke me if I forget
Please repeat the reminder at noon
haven't had time, remind me at the weekend
cooking, half an hour pls ↩ did you pick it up?
Tomorrow ↩ Have you returned the drill?
Not sure, my wife's out. Ask once she's back, around 7
not a good moment, message me again after lunch
another reminder on the 15th would be great
Could you ask again later? I'm on the metro
ill tell u tmrw, ask me then
Give me a shout tomorrow so I don't forget
one more reminder before bed please
ask after the weekend ↩ Is the crib still needed?
On a call. 20 mins. ↩ Still there?
I need a reminder Thursday to bring back the cooler
Push it to next Tuesday
can you re-ask me in the evening
too early to say, check in again Wednesday
I'm asleep, practically. Morning please ↩ Still need nappies?
later pls
remind me again when it's evening
tap me on the shoulder around four, bot
Leave it for now and remind me in three days
Any time but now, prod me again at ten
`,
  renew: `
还需要的
续
还在,可以来拿 ↩ 还需要吗 / still needed?
要的,还没找到
仍然需要 ↩ 你的求助还有效吗?
还没解决,继续求
顶一下,还在找
没人回我,再留几天
保留 ↩ 这条要继续保留吗?
是的还要 ↩ 还需要吗
继续有效
东西还在,没人拿走 ↩ 推车还送吗?
还没着落呢,先别撤
需要需要 ↩ 还需要美林吗
还缺,没借到
再挂一个礼拜吧
延期,还没人来
不撤,还求 ↩ 是否关闭这条?
嗯还要,孩子还烧着 ↩ 退烧药还需要吗
有效有效
还剩两箱,还能拿 ↩ 橘子还有吗?
我那条别删,还在等
尚未找到,请继续保留
还没呢,麻烦再帮我留着 ↩ 找到了吗?
依然在求,谢谢
没拿到,还得要 ↩ 药拿到了吗
续一下续一下
续期三天
仍有,欢迎来取
还送的,周末都在家 ↩ 婴儿床还送吗?
对,仍旧要 ↩ 还要轮椅吗
再发一遍,上次没人理,还是要
还没借到梯子,帖子留着吧
可以继续显示
还要额,帮帮忙 ↩ 还要伐
阿拉还要,侬覅撤
上次求的还没有消息,保持
还在出,没送出去 ↩ 书架还在吗?
别关,还需要 ↩ 24小时后自动关闭
yes还要
继续挂着
依旧等好心人
我还在找那个保姆车座,不要过期掉
没过期,一直有效
在的在的,等你们来 ↩ 多肉还送吗
至今没有找到,还请帮我挂着
今天还是需要的
还要一盒,之前只拿到一半,帖子先留着
没变,照旧需要 ↩ 情况有变吗?
我没找着别的,仍要
帖子请延长
求助未完成,续上
长期有效哈,绘本随时来借
还能帮,周内都行 ↩ 你还能接送吗?
还愿意的,有人要随时说 ↩ 还提供代买吗?
上面那个还算数
未解决
不用下架,还有三袋
我这边还需要血压计,没借着
再续两天,等亲戚回音
还要,谢谢小邻提醒
依然有多的,不用撤
需要呀怎么不需要 ↩ 还需要吗?不需要将关闭
还 need,没找到
still looking
yes, still needed ↩ Do you still need this?
Still here, come and get it ↩ still available?
keep it up please, nobody answered
no luck so far, keep my post
extend
renew please
Yes ↩ Still needed? Reply yes to keep
still after one
bump, still searching
We still need it ↩ Still need the wheelchair?
not found yet ↩ found one?
please don't close it, I'm still waiting for an offer
It's still up for grabs ↩ is the desk still free?
leave it open
Another week please
haven't got it yet so yes ↩ still want a crib?
Yep still want ↩ do you still want this
two boxes left, still giving them away ↩ any oranges left?
keep
keep listing
valid ↩ Is this post still valid?
still stands
my offer stands, all week ↩ still offering lifts?
yes pls, kid still has a fever ↩ still need Motrin?
don't take it down yet
nobody's claimed it, so yes, still going ↩ sofa still there?
unfortunately yes, still without a ladder
Nothing turned up, please keep asking
carry on showing it
Renew for three days
I could still use one
still in need, thanks for checking
Affirmative, still required ↩ Still required?
not sorted yet ↩ sorted?
Sadly not solved, leave it
available until Sunday, please keep it visible
yes it's still there, ring 502 ↩ pram still there?
Not expired, I still have plenty
Haven't managed to borrow one, keep my request alive
keep it going, I only got one of the two
still hunting for a car seat
we're still short ↩ still short of nappies?
Very much so ↩ still needed?
Sure, still happy to help ↩ are you still able to shop for people?
same as yesterday, still need it
post stays please
Please prolong my request
stil need it
repost: still want the printer if anyone has one
no takers yet, extending
Not gone yet! Leave it up
ongoing
The request remains open, thank you
as before, still on offer
I do still need it, yes ↩ closing in 24h unless you reply
no one came, so still free to collect
don't let it lapse, please
Keep mine alive
Open still, I'm home all day
haven't found a sitter so please leave my message on
nope, not yet, still need someone ↩ did anybody help you?
yes for another couple of days
I'm still looking for that charger, fyi
Still wanted!!
continue ↩ Continue or close?
`,
  optout: `
别再@我了
退订
不要再给我发消息了
以后别提醒我
机器人别烦我
取消订阅
关掉我的通知
T
TD
请把我从名单里去掉,不想收提醒
别老是艾特我
我不需要这些推送
停止推送
不想再收到这种消息
麻烦屏蔽我,谢谢
小邻,以后不要理我的消息
拒收
不要私信我
能不能别给我发了,一天好几条
从通知列表删掉我
请不要再处理我的信息
我不用你们这个,别记我的数据
删掉我的资料,别再联系
不参加这个互助提醒,退出
退出
我退出这个服务
烦死了别@了 ↩ 您的求助还需要吗?
别问了,以后都别问 ↩ 还需要吗?
停,不要再发
再也不要@我
我不想被提醒,怎么说你才听,停掉
不要把有人求药的消息推给我
别再推荐给我,没有药
我没有东西借,别匹配我
以后邻居求助不要通知我
免打扰
给我设成免打扰
请勿打扰,永久
取消提醒功能
覅再发给我了
覅@我,吵煞了
老人手机老响,别发了谢谢
我爸不会看,别给他发提醒了
不要扫描我的发言
把我拉黑吧,机器人
请尊重隐私,停止向我发送
不订阅了
我要注销
解除绑定
bot 不要再 message 我
unsubscribe,谢谢
别叫我
勿发
夜里不要发也不要白天发,就是不要发
please take me off these notifications
stop messaging me
unsubscribe
opt out
STOP
Don't tag me again
remove me from the reminders
no more messages please
I don't want to get these any more
quit pinging me
Please stop sending me requests for medicine, I have none
leave me alone, bot
bot, ignore me from now on
turn off my alerts
I'd like to opt out of this
mute me
stop @ing me ↩ Do you still need this?
never ask me again ↩ still needed?
Enough with the reminders, please remove me
cancel notifications
Do not contact me
delete my data and stop writing
take my number off your list
I never agreed to this, stop it with the notifications
Please don't read my messages
don't match me with anybody
kindly refrain from sending me further notices
I want out of the reminder thing
unsub
unsubscribe me pls
I'm not interested in receiving alerts from you
No further notifications, thank you
don't dm me
stop bothering my mother with these pings
Could you not tag me every time
i dont want ur messages
Exclude me from all this please
please do not notify me about neighbours' requests
switch me off
no notifications for 5-1203
count me out of the alerts
End subscription
You keep pinging me. Please don't.
drop me from your mailing, please
I withdraw my consent
not for me, remove my name from your bot
Stop asking ↩ Still available?
leave off, I don't need nagging ↩ Reminder: return the drill
I wish to be left off future messages
shut off the reminders for me
Cease and desist, robot
for the last time take me off
I've had it with these, stop all of them
Block yourself from me
no more pings
get me off this
`,
  accept: `
我有,来拿 ↩ 求一盒布洛芬
我要我要 ↩ 多蒸了馒头,谁要
我家有两盒,给你一盒 ↩ 谁有抗原
给我留一个呗 ↩ 送绘本
我来拿,十分钟到 ↩ 多了一把葱
可以的,你几点方便 ↩ 能帮我取个快递吗
我帮你带,正好出门 ↩ 谁去药店
半包够不够?门口等你 ↩ 想借点盐
有的,5楼,按门铃 ↩ 谁家有打气筒
这个我能修,晚上过来 ↩ 水龙头滴水,有人会修吗
我要一份
那我就不客气了,拿两根
归我了 ↩ 免费送猫爬架
我预定,下班来取 ↩ 闲置花盆,自取
我家那把梯子你拿去用 ↩ 求借梯子
载你去,五点楼下见 ↩ 谁能送我去医院
能匀你五十毫升 ↩ 美林有多的吗
借你,明天还就行 ↩ 借个电钻
留给我吧,孩子正好缺 ↩ 小书包送人
要要要!几号楼
我可以帮忙抬 ↩ 洗衣机一个人搬不动
拿得出三片,先应急 ↩ 头孢谁有
家里正好多一袋,送上来给你? ↩ 尿不湿断货了
你等着,我给你送下去 ↩ 谁有创可贴
算我的,我要了 ↩ 苹果吃不完
楼上的我有轮椅,随时来推 ↩ 奶奶脚扭了,想借轮椅
我去帮你看一眼 ↩ 出差忘关窗了,谁能帮我看下
我会,发我微信 ↩ 有没有会弄投影仪的
我家娃也想要,能给一本不
没人要的话给我 ↩ 最后一盆绿萝
两个鸡蛋而已,拿去 ↩ 借俩鸡蛋
充电线有,type-c的,302 ↩ 谁有充电线借一下
我明早可以顺路捎你 ↩ 求搭车到地铁站
接送孩子我来,反正同班 ↩ 下午谁能帮我接下娃
可以给你半颗白菜 ↩ 没菜了
我拿一箱行吗 ↩ 矿泉水多订了三箱
来一碗!马上下楼 ↩ 绿豆汤煮多了
我的给你用 ↩ 体温计坏了
猫我来喂 ↩ 国庆不在家,谁帮喂猫
打印几张?发我邮箱 ↩ 求打印两页
狗可以放我这两天 ↩ 周末谁能看一下狗
有,送你了不用还 ↩ 求几节五号电池
我女儿能穿,我要了谢谢 ↩ 女童羽绒服送人
楼下小黄,我来拿那个鱼缸
让我来吧,学过护理 ↩ 老人要换药,有人会吗
胰岛素我冰箱有一支,同款 ↩ 诺和灵断了,谁有
我来接收,地址? ↩ 钢琴凳谁要
能用就行,给我吧 ↩ 旧电扇有点响
晚七点后都可以,来我家拿 ↩ 想借个行李箱
下午两点我陪她去 ↩ 我妈要去拆线,谁能陪一下
工具箱我有全套,1402 ↩ 有没有内六角
我想要那个小板凳
借给你,小心刀口 ↩ 借个切割机
面粉一斤够吗,我挂你门上? ↩ 想做饼没面粉了
收下了,感谢,我六点去取 ↩ 送你家两个柚子?
那就麻烦您给我留半斤 ↩ 老家笋到了,分一点
我正好也在超市,帮你买 ↩ 谁在盒马,带瓶醋
给我家吧,楼层低好搬 ↩ 大衣柜白送
我 have 两盒,come to 5-302 ↩ 求 ibuprofen
蹭一份,谢谢老板 ↩ 蛋糕烤多了
我能去,几楼 ↩ 帮忙换个灯泡
mine please ↩ free bookshelf, collect today
I have one, come by ↩ anyone got a ladder?
dibs
I'll take two if possible ↩ spare lemons
we've got half a bottle, you can have it ↩ out of Calpol
Me please, can collect at 6 ↩ giving away plant pots
I can drive you, when? ↩ need a lift to A&E follow-up
sure, flat 8, ring the bell ↩ could I borrow a drill
Yes please, one portion ↩ made too much curry
Got some, I'll hang it on your door ↩ need salt
I'd love the high chair ↩ High chair free to a good home
I've two spare, want both? ↩ looking for antigen tests
happy to feed her, which days ↩ cat sitter needed
I'll have it
save me one, back at 5 ↩ box of mangoes to share
Use mine, it's in the garage ↩ pump for bike tyres?
count on me, I'll carry the other end ↩ need help with a sofa
Will come for it now ↩ rug to give away
you can have ours, kids outgrew it ↩ cot wanted
I can spare ten nappies, size 3 ↩ run out of nappies
I'll pick some up for you on my way ↩ anyone going to the chemist?
if nobody else wants it, I do ↩ old fan, noisy
Could I get the blue one? ↩ two kids' helmets to give
bring it round, I'll take a look ↩ laptop won't boot, can somebody look
I'm a nurse, I can change that dressing ↩ mum needs her dressing changed
have type c, room 302 ↩ phone charger pls
How many pages? I'll print them ↩ printer needed
I'd be grateful for the last one ↩ one lasagne left
we could use that! when can I come ↩ toddler bed free
yep I've got an allen key set, 1402 ↩ allen key anyone
claiming the desk lamp!
Ooh me, me ↩ brownies going
I can do school pickup, same class ↩ could someone get Leo at 4
lend you ours till Sunday ↩ suitcase to borrow?
3 tablets, will that do? come down ↩ cetirizine?
gladly, leave it with the guard and I'll fetch it ↩ spare umbrella for you
I'm in Costco now, what size ↩ could someone get me olive oil
there's a wheelchair in our hall, take it ↩ wheelchair for grandma?
Half a dozen for me, thanks, 7pm ok? ↩ too many eggs
our dog-friendly home is open, bring him ↩ dog sitter this weekend
my hubby can fix that, tonight ok? ↩ leaking tap, help
I'll accept, thank you kindly ↩ shall I get you some bread?
just one jar for me pls ↩ homemade jam to give
walking past at 3, will grab it ↩ box of toys outside 12
Take my spare, no need to return ↩ AA batteries?
have insulin, same brand, in fridge ↩ Novorapid run out
put my name on it, coming after work ↩ microwave, free
There's a step stool here you can have for the day ↩ need something to reach the bulb
I could sit with her Thursday ↩ someone to stay with mum for two hours
I want it! which floor
yes I can water them ↩ away 2 weeks, plants need water
one for us too, thanks, we'll send the boy down ↩ steamed buns
hold it for me pls
we have loads of flour, help yourself ↩ out of flour
I'll come up in ten with the thermometer ↩ thermometer broke
if it's still there I'd like the mirror ↩ big mirror to give away
My van's free at noon, let's do it ↩ need to move a bed
snap, I need exactly that, see you at 5 ↩ spare router
Borrow away, it's by the door ↩ may I borrow a mop
`,
  need: `
谁家有多的退热贴,给孩子用
急需一支胰岛素针头,4毫米的
能借个梯子换灯泡吗
家里盐见底了,哪位能匀一勺
想找人帮忙抬一下床垫,就两分钟
打印机没墨了,谁能帮印一页
求个拼车去浦东机场的,明早五点
我妈轮椅坏了,有没有可以借两天的
老人一个人在家,谁能中午帮忙送碗饭
娃吐了一地,家里没有电解质水了,哪家有
有没有多余的快递袋子呀
下雨没带伞,门口有好心人捎我一段不
酱油,一点点就够,拜托
谁能帮我收一下阳台的被子,我在外面
缺一把十字螺丝刀
猫粮断了,等快递要后天,求救济一碗
哪位邻居手上有血压计
我出差,家里花要人浇
有没有会拆洗油烟机的邻居搭把手
孩子要交蚕宝宝桑叶,谁家有
想讨点艾草
借个打气筒,车胎瘪了
跪求布洛芬,39度5
锅坏了,借口锅煮面
哪家的WiFi能让我蹭一个小时交个作业
谁顺路去菜场,替我带块豆腐
奶奶要去医院拆线,没人陪
需要一个会说日语的邻居帮我听个电话
手机没电了,求借充电宝,我在亭子里
尿不湿L码,今晚撑不过去了
求一根体温计,我家的摔了
能帮我把这袋米拎上六楼吗,膝盖不行
谁家宝宝有闲置的安抚奶嘴,没拆封的
屋里厢没葱了,啥人家有一根
明天演出,孩子缺一双白球鞋33码,借一天
求大力士一名开罐头
没有人肯借个行李箱给我吗
我这边缺创可贴
谁可以明天替我签收一下冰箱
两岁娃鼻塞,想要点生理盐水
anyone got a spare bike pump
We're out of Motrin and the shops are shut, can somebody help?
could someone lend me a ladder for half an hour
need a hand getting a wardrobe up to the 5th
looking for a pair of crutches for my teen
Does anybody have baking soda, just a teaspoon
my charger died, USB-C please, anyone?
Please, half a bottle of children's paracetamol
is anyone driving to the station around 7 who could take me
I'd be so thankful for a few nappies size 4
stuck in quarantine, could anyone walk the dog
who could water my tomatoes next week
Can I borrow a travel cot for the weekend
short two eggs for a birthday cake, help
desperately seeking a phillips screwdriver
our thermometer has packed up, got one to lend?
somebody strong please, the fridge is blocking my door
would anyone mind letting my parents' delivery in at noon
Gran's alone and hungry, can a neighbour bring her soup
cat food emergency, any brand will do
I need a blood pressure monitor for a couple of days
plz sum1 got allergy pills
A cup of rice would save my dinner
wanting to borrow a sewing machine tonight
could use some help reading a letter in Chinese
our heater's dead and the baby's cold, a fan heater to borrow?
any kind soul who can print 3 pages
anyone have size 33 white trainers for one day
Need someone to hold the other end of a curtain rail
May I trouble somebody for some ginger
no signal in my flat and a deadline, may I use someone's wifi
got no salt!! who's got salt
hoping to find a stroller on loan, in-laws coming
Would love some sourdough starter if you've any
jump leads? car's dead in B2
Could one of you check whether my window is open, I'm in Suzhou
Insulin needles 4mm, ran out tonight
In search of moving boxes
Someone to sit with my dad for an hour tomorrow? I've an appointment
求 printer,有人能 print 一下吗
`,
  offer: `
多蒸了一笼馒头,热的,谁要
去山姆,要带东西的说一声
孩子的绘本看完了,一箱,免费拿走
家里有多的抗原,缺的来敲门
橘子吃不完,放一楼信箱上了,自取
我会修电脑,哪家有问题喊我
有台轮椅闲着,需要的老人随便用
我会量血压打针,楼里老人需要可以叫我
下午有空,谁要搭把手搬东西
开车去徐家汇,还有俩空位
绿萝剪了好多枝,想养的来
婴儿床送有缘人
刚炖的鸡汤,一个人喝不完,独居的邻居来一碗?
美林还有大半瓶,哪家娃发烧拿去
梯子放楼道了,大家随便用
封着也没事,可以免费给小朋友视频讲题
药箱里有创可贴碘伏,谁受伤了来我家
送几包猫砂,我家猫挑
要不要韭菜,自家种的,刚割
充电宝好几个,停电的邻居可以来借
明早去菜场,六楼以上的老人家我给带
搬走啦,书架桌子全部白送
单身狗买了家庭装牛奶,来人分一半
闲置推车,干净的,给需要的宝妈
可以帮忙遛狗,我喜欢狗
我这有打印机,要印作业的发过来
蚊帐多了一顶,没拆
谁家没热水来我家洗
老家寄来的笋太多,一家分几根
侬要咸菜伐,阿拉腌了一缸
这里有五升纯净水多着
有人需要轮流接孩子吗,我四点在校门口
有两张今晚的话剧票去不了,送
还有半袋尿不湿L的,小了穿不上
多一份盒饭,没动过
电钻我有,要打洞的说
帮老人预约挂号,不会弄手机的找我
旧毛毯两条,可给流浪猫做窝
我做志愿者出入方便,需要配药的把医保卡给我
有多余口罩
made too much soup, who wants a bowl
Heading to Costco, need anything?
free to a good home: one armchair
I've got spare Calpol if any little one has a fever
can drive two people to the metro at 8
Bag of kids' clothes, 3-4 years, outside my door
Happy to print stuff for anyone
wheelchair sitting unused here, borrow it any time
my basil's gone mad, come cut some
going to the pharmacy in ten, shout if you want something
Retired nurse in 4-201, glad to take blood pressure
Our hot water works, anyone's welcome to a shower
two spare tickets for tonight's concert, gratis
Does anyone want a cot? No charge
I could tutor a kid or two for nothing, bored at home
extra lemons on the bench by gate 1, help yourselves
I can pick up kids from school on Tuesdays if that helps somebody
leftover paint, white, 3 litres, take it
We're leaving Shanghai, books to give away
power bank to lend for anyone without electricity
baked 40 cookies, children welcome at 302
Tall guy with a ladder available all afternoon
Anyone elderly who'd like shopping carried up, call me
have half a pack of size 4 nappies, baby outgrew
giving away moving boxes, flattened
I'd be glad to walk someone's dog
spare room for a stranded relative, just ask
Got a drill and free time
who fancies some rhubarb
sourdough starter going spare
I speak Chinese and can translate letters for you
cat litter, two bags, mine refuses it
There's a pot of congee on my stove for whoever is ill
Seats free in my car to Hongqiao tomorrow at noon
antigen kits here, take one if you're out
I can sit with your gran for an hour any day
old blankets available for strays
anyone short of water? I've 5 bottles too many
you're all welcome to use my bike pump, it's by the stairs
送 plants,come get some
`,
  chatter: `
盒马的鸡蛋又涨了,29一板
这个月工资还没发
昨晚打麻将输了三百
红包手气最佳居然是物业
我去年把车卖了,现在天天地铁
投票:周六还是周日,1周六 2周日
怎么报名啊?链接打不开
报名截止了吗
我说错话了,老婆不理我
打错字把老板叫成老爸了,社死
公交车还没来,等了二十分钟
晚点再聊
别闹了哈哈哈
那个公众号我早退订了
明天又是周一
物业费今年涨到三块二一平
停车费一小时十块,抢钱啊
地下车位现在卖多少万一个?
外面核酸多少钱一次
房价跌成这样,谁还敢买
我表弟月薪三万天天喊穷
中彩票了!五块
发个红包乐一乐,抢到算你的
谁抢了我两毛钱红包,出来
奶茶28一杯真喝不起
隔壁小区团购比我们便宜五块
团长什么时候发货
团购的菜到了吗?在哪里领
接龙接错群了吧这是
群接龙怎么修改?
今天的团取消了没
请大家按格式接龙,不要打断
接龙规则:房号+份数+姓名
【团购】光明牛奶65一箱,今晚8点截单,满30箱发车
报名成功的短信收到没有
名额满了没?
还有名额吗
报名需要带身份证吗
疫苗打完胳膊疼
打完第三针发烧正常吗
志愿者辛苦了
谁是周日的志愿者
我儿子没报上名,哭了一下午
去年的亲子运动会真好玩
义诊是几点开始
这个活动老人能参加吗?
上次爬山走了两万步,腿废了
不打疫苗的人怎么想的
+1这种刷屏能不能消停点
点赞
同意楼上
+10086,说得太对了
支持物业整改
我也这么觉得
附议
说错了也没关系,大家都理解
你写错了吧,是二号楼
@团长 你把价格写错了
物业通知里有错别字
错了就要认
快递员把门牌号搞错了,送到隔壁
一开始我还以为是3栋着火,原来是烧烤
不是吧不是吧
是我想多了
这字打错了真好笑,“开水白菜”打成“开水白痴”
输入法越来越笨了
手滑点了个赞
还在下雨
还在堵车,到家要七点了
还没好?排队两小时了
还需要做核酸吗这周?
还需要出示健康码吗
续费提醒:您的会员将于明日到期
健身房又打电话叫我续卡
续命咖啡来一杯
电梯还没修好吗
一直在等退款,淘宝不处理
一直找不到工作
还在加班,救命
我妈还在催婚
明天再战
明天再说吧,困了
改天一起吃饭
回头聊
一会儿见
稍等,我看看
稍后物业会统一回复
等会儿开会
下次再约
闹钟提醒我起床,没听到
手机备忘录提醒功能怎么用
提醒:明天停水8:00-17:00
温馨提醒,请勿高空抛物
别发了,吵到孩子睡觉
别发广告!
群里别刷屏
能不能不要在群里吵
@所有人 少发点链接
垃圾短信退订回T根本没用
怎么关闭微信的群通知?
这群消息太多了,设免打扰都没用
刘大爷退群了?
把他踢出群
骚扰电话一天五个,烦
拉黑前男友了
别再生气了
别再买了,衣柜放不下
不要再乱扔垃圾了
楼上不要再半夜拖椅子了
停停停,笑死
哪里买轮椅便宜
二手车现在行情怎么样
闲鱼卖东西被骗了五百
我把旧沙发卖给收废品的了,才给三十
收废品的今天来不来
收废品的喇叭吵死了
上门回收家电的可靠吗
高价回收烟酒礼品,电话138xxxx
专业疏通下水道,随叫随到,50元起
中介:本小区两房急售,单价低,看房联系我
出租的那套房子是不是群租
楼下超市酱油打折,9块9
布洛芬药店限购,一盒十六块八
口罩涨到五块一个,无语
一张电影票80,我还是在家看吧
这牌子值这个价吗
两百块钱能买个什么样的电饭煲
打折季到了,钱包又要空
信用卡还款日忘了
基金又跌了,亏两万
炒股的都沉默了
借钱不还的朋友要不要拉黑
邻居去年借我一千还没还
彩礼18万你们那边多少
孩子补习班一节课三百,心疼
幼儿园学费一学期一万二
保姆现在多少钱一个月?
月嫂行情大概多少
装电梯一户要摊多少钱
维修基金还剩多少
水费电费怎么交
燃气账单比上个月多了一百
快递柜超时收一块钱,离谱
充电桩电价一块八,太黑
罚款200,就停了五分钟
捐款的账目公示了吗
众筹给保安买瓶水的事后来怎么样了
我出五块钱赌国足输
赌一包辣条,明天还得下雨
谁输了谁请客
压岁钱被我妈没收了
她代购的包是假的
朋友圈做微商的太多了
小孩拿压岁钱买皮肤,气死
买一送一是套路
双十一的快递你们收到了吗
我买的烤箱到了,好大一个
试了一下这空气炸锅,还行
这推车好推吗?想网上下单
美林和泰诺林有啥区别
孩子吃了退烧药多久能退
一般吃几毫升
家里常备药都有哪些
我同事家囤了十盒布洛芬
药店几点开门
昨天借了楼上的梯子,已经还了的
我们单位发了两箱苹果
谁的钥匙掉了,在保安室
钥匙是你家的吗 ↩ 刚丢了一串钥匙的图
收到
好的谢谢
辛苦啦
👍👍👍
没问题 ↩ 明天记得戴口罩
明白 ↩ 团购提货时间改到六点
谢谢团长 ↩ 货已到,请到3号门领取
多少份了现在 ↩ 满50份成团
什么时候截止呀 ↩ 中秋活动报名开始了
算了吧
算我倒霉
算我没说
算我多嘴了
加我微信不回的人是什么心态
加一勺糖更好吃
我去!
我去,这么贵
我也是醉了
走起,喝酒去……做梦
带上口罩
带我飞
占位的车太没素质
占着茅坑不拉屎
排队的人能不能别插队
参加婚礼随多少礼合适
老公报了个马拉松,跑了五公里就叫车了
我妈被拉去报了个保健品讲座
报名费都三百了,谁还考
驾校报名多少钱
公务员报名人数又创新高
机器人还挺聪明
这个小邻是谁弄的
机器人又抽风了
它怎么什么都@啊 哈哈
小邻会不会记错
等退休了我就去云南开客栈
我考虑换个大冰箱
打算暑假给孩子报游泳
有没有人知道附近哪家牙科好
推荐个靠谱的装修队
保安大叔帮我推车,点赞
The price of eggs is insane, 29 a tray at Hema
Payday's Friday thank god
lost 300 at mahjong last night
who got the biggest red packet lol
I sold my car last year and never looked back
poll: Saturday or Sunday?
how do I sign up?
is registration still open
where's the link to join
still waiting for the bus
later then
stop it lol
I unsubscribed from that channel ages ago
tomorrow again, ugh
Management fee is going up to 3.2 per sqm
parking is 10 an hour now, robbery
How much does a parking space cost these days
what do people pay for an ayi here?
My rent went up by 500
can't afford avocado toast, can't afford a flat
Bet you five kuai it rains
won 5 yuan on the lottery, retiring
They charge 15 for a coffee downstairs, it's terrible
is 400 a fair price for a plumber?
is Tmall cheaper than JD for nappies?
The pharmacy sells ibuprofen for 16.8
Everything's 20% off at Uniqlo till Sunday
Bitcoin is down again
My cousin makes 30k a month and still moans
got scammed on Xianyu, 500 down the drain
second hand car prices have tanked
somebody sold me a fake bag once
I bought a treadmill, it's now a clothes rack
thinking of buying an air fryer, worth it?
which stroller is better, this or the Yoyo
Estate agent here: 2-bed for sale, great price, call me
PROFESSIONAL DRAIN CLEANING from 50 RMB 24h
Gold bought, best rates, downtown
Where did you buy yours
does the recycling man pay for cardboard?
how much was your curtain cleaning
I got paid today, finally
taxi to the airport was 180, wow
My gym keeps ringing me to renew
Your subscription will renew on the 5th
passport renewal takes how long
visa renewals are a nightmare
still raining
Still no lift?? it's been a week
are masks still required at the gate
Is the pool still open
still in traffic, home at 8
still can't believe we won
looking forward to the weekend
I'm still laughing
When does the group order arrive?
has the milk been delivered yet
GROUP BUY: milk 65 per case, closes 8pm, min 30
please follow the format when adding your name
Who's the organiser of the walk?
how many have signed up so far
list is full, sorry everyone
Is there a waiting list
what should I bring on Saturday
Does the class take beginners?
what time does the clinic start
My arm hurts after the jab
second jab gave me a fever, normal?
the volunteers were brilliant yesterday
last year's picnic was such fun
my son didn't get a place, he's gutted
I signed up for a marathon once, never again
She's signed us up for a timeshare talk, help
+1 to that, well said
couldn't agree more
same
me too, hate mondays
I'm in bed
I'm in shock
count to ten and breathe
count yourself lucky
add some sugar and it's perfect
add the oil slowly
list of things I can't stand: leaf blowers
The committee is calling for candidates, notice attached
Volunteers wanted notice from the street office is on the board
I said the wrong thing to my boss today
autocorrect just called my mother in law a mothership
the notice has a typo, "pubic garden" 😂
you've got it wrong, it's tower 2
teacher marked it wrong
wrong group haha
the courier had the wrong address again
Sorry for the noise last night
sorry, what?
sorry to hear that
I mean, who even does that
I meant every word
actually that's hilarious
no wait, look at this picture
correct
you're absolutely correct
That's not right, the bylaws say otherwise
I stand corrected, it does close at nine
Mistakes happen
make that face one more time, haha
oops
oops dropped my phone
my bad habit is tea at midnight
see you later
talk later, bye
laters
maybe another time
Let's meet again tomorrow
ask the management, not us
ask your doctor
ask google
reminder: water off tomorrow 8-5
this reminds me of my childhood
remind me why we moved here
my alarm didn't go off
my phone reminders never work
Does WeChat have a snooze for alarms
don't remind me, exam results
I hit snooze five times this morning
we'll postpone the meeting to the 14th
In a meeting, my boss is snoring
too busy these days to even cook
stop shouting in the group
can we stop the politics please
please stop feeding the pigeons
stop parking in front of the gate
Please no more adverts in here
who keeps ringing doorbells, stop
How do I mute this group?
does replying STOP to spam work
200 unread messages, people
my sister left the family chat
leave the door open for the movers
he blocked me
Spam calls all day again
don't tag the whole building at midnight
the bot is quite clever
bot's asleep again
why did the bot ask her that
lol the robot thinks I'm ill
does Linli read everything we write?
I've taken my name off the school list
kick him out of the group
leave me alone, said the cat
dying of boredom
Killed by that joke
got it
ok thanks
thanks all
noted
great job everyone
will do ↩ please wear masks in the lift
thank you captain ↩ order arrived, collect at gate 3
what's the minimum? ↩ group buy for oranges
until when? ↩ registration for the lantern night is open
How much is the fee ↩ swimming course starts in May
👏👏
happy birthday!
Good morning all
hot today innit
Typhoon coming, shut the windows
Line 2 is broken again
city lost, typical
homework till eleven, poor kid
what time's the parents' evening
anybody know a good dentist
can anyone recommend a decorator
Where can I get keys cut
who has the key to the bike shed?
whose car is blocking B2-114
the guard found a set of keys
my parcel says delivered, it wasn't
Is the lift fixed
Water pressure's awful
Upstairs leak reported to management, no reply
dog mess outside tower 4 again
somebody is smoking in the stairwell
my colleague has three boxes of Motrin at home
borrowed a ladder from the guard yesterday, all good
what's the dose for a 3 year old
how long till paracetamol works
what time does the chemist close
difference between Motrin and Tylenol?
if I had a car I'd go every weekend
someday I'll buy a boat
we might get a dog
My mum's dumplings are the best
the cat next door had kittens
I read that eggs are bad for you, now they're good again
Forwarded: shocking truth about leftovers
rumour says they'll lock us in again
the new security guy is lovely
the fountain's back on
Renovation hours are 9 to 6
elections for the committee, see noticeboard
are the accounts public
what happened to the maintenance fund
how much is each household paying for the lift
electricity bill doubled
fined 200 for five minutes
Parcel locker charges a kuai after 24h now
she paid 18 for one mango
he lent his brother money, big mistake
tip the delivery guys, it's pouring
`,
};
