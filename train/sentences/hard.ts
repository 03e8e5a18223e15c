/** Our own sentences, one a line: closings and the chatter that sounds like asking and giving. `↩` parts an answer from what it answers. */
export const hard: Readonly<Record<string, string>> = {
  "close gone": `
最后一盒刚被3号楼拿走
清空了 大家散了吧
名额满了 后面的等下次
没啦没啦 别再排了
都分完了哈 不好意思
退烧药已经送出去了
最后两片给了7号楼的宝宝
已经有主啦
刚刚被楼上的小姐姐预定了
婴儿车送掉了 谢谢大家关心
书架一早就被搬走了
不用再私信我了 橘子一个不剩
箱子里空了 我把箱子收回来了
放门口的青菜十分钟就没了
抗原分光了 手里只剩自己用的
有人要了 ↩ 闲置儿童自行车一辆 免费送
已出 ↩ 电饭煲九成新 谁要
没了亲 ↩ 还有多的口罩吗想送两包出去
被202抢先一步啦 ↩ 多一盒美林 需要的来拿
晚了一步 刚给了5号楼 ↩ 家里有多的布洛芬 可以匀
已送完 谢谢各位捧场
接龙到此为止 12个人已经够了
报名截止 位子坐满了
车上坐满了 不能再带人了
顺风车四个位置都定了
绿植全领走了 连花盆都没留下
鸡蛋没有了哦 后来的邻居抱歉
我这边的泰诺已经见底了
手上的血氧仪借出去了 这两天都没有
梯子现在在老王家 借不了了
轮椅昨晚就借给9号楼了
打气筒有人拿走在用 要等明天
制氧机已经排到下周了
沙发定给16号楼了 其他人不用来看了
猫砂已经被认领
小猫找到新主人啦 帖子我撤了
两只兔子都被接走了
纸箱子都让人搬空了
搬家剩下的东西全清掉了
架子空空如也
冰箱已经有人来拉走了
玩具一抢而空 你们太快了
各位对不住 真没了
最后一份汤刚端走
饺子发完咯 下回多包点
包子没剩 连蒸笼都空了
书都被小朋友们挑光了
绘本已经全部有归属
这个不送了 我老公说还要留着
撤回一下 刚才说的药自己家用上了
抱歉啊 婆婆也烧了 那盒药不能给了
家里又阳了一个 多余的抗原得留着
取消吧 锅我不送了
今天的名额没了 明早八点再开
理发师傅今天约满了
修水管的时间排满了 本周不接了
辅导班只收六个 已满
钢琴有人下定了
留给8号楼的阿姨了 她先说的
先到先得 第一个是1102 其他人下次
已被预留 等她下班来取
都有人要了 别问了哈哈
群公告里那条删了 东西已经给出去
橙子售罄 哦不 送罄
没得了 ↩ 侬阿有多余的酒精
分掉了呀 ↩ 你那个姜还有吗
刚送掉 你早说呀 ↩ 行李箱还在不在
不在了哦 ↩ 你家那个婴儿床还在吗
没有啦 最后一包给了独居的爷爷 ↩ 盐还有吗
已经给人家了 ↩ 我想要那个台灯
侬来晚了 早就拿光了
伐好意思哦 统统拿脱了
阿拉屋里厢个米已经分光了
卖掉了 谢谢群里的推荐
已转让 勿扰
出掉啦 ↩ 儿童餐椅50元自提
结束了结束了 一个都没剩
草莓没抢到的别伤心 明天我再摘
门口那袋东西被人拿走了 我就当送出去了
刚去看 楼下的箱子已经空了
柚子两箱发完 收工
连花清瘟最后四包匀给了6栋
我的两张票已经给了楼下的姑娘
电影票有人拿了哈
停车位这个月租出去了
车位已租 不用再问
投影仪周末有人订了
帐篷国庆都约出去了
羽毛球场地人齐了
拼车满员
拼团满了 后面的自己开团
够了够了 志愿者已经招满
人手齐了 谢谢大家踊跃报名
狗粮那袋给了救助站了
奶粉已经给到一位妈妈 其他宝妈抱歉
尿不湿L码送完 M码也没了
吸奶器有人接手了
旧校服都被领光
书包没有了 被一年级的小朋友背走了
这批月饼发完就没了
花生油最后一桶归11号楼
物资已全部发放完毕
今天的爱心菜发到最后一户了
此贴关闭 东西已送
更新：已送出
更新一下 药已经不在我这了
划掉划掉 已经没有了
各位 冰箱里的冰块也清零了
库存归零
蹲的朋友可以散了 1楼的拿走了
轮不到第二个人了 真的秒没
我一发出来三个人要 给了最先回的那位
已经答应给隔壁了 实在抱歉
That's the last of it
Shelf's empty now
All gone, sorry folks
Last box just went to building 3
Taken, thanks everyone
The cot's been claimed
Pram has found a new home
Spoken for, I'm afraid
Sorry, promised it to the lady in 402
No more left, you lot are fast
Tangerines gone in ten minutes flat
The crate by the lift is empty, I've taken it back in
That's us cleaned out of test kits
Ibuprofen all given out now
Final two tablets went upstairs
Nothing left over here I'm afraid
Bike's gone
Gone gone gone, please stop messaging haha
Reserved for Mei, she's coming after work
On hold until tonight, someone's asked first
Sofa's been picked up so I'm taking the post down
Removing this one from the list, already given
Off the list now
We're full, no more seats
Car's full, sorry
All four places went
Spots filled, will do another round next week
That's twelve names, closing the list
Haircut slots are fully booked today
No slots left this Saturday
Someone beat you to it ↩ is the desk lamp still going?
Just missed it, sorry ↩ can I have the kettle?
Gone already ↩ giving away a microwave, works fine
Not any more I'm afraid ↩ do you still have the thermometer?
Went this morning ↩ is the bookcase available?
Already given away ↩ I'd love the high chair if it's still there
It's taken ↩ free to a good home: one office chair
Nope, last one went an hour ago ↩ any masks left?
All claimed ↩ spare oranges, come and get them
Sold, cheers ↩ stroller 200 yuan ono
Kitten's been adopted!
Both guinea pigs have been rehomed
The plants have all gone to good homes
Books all gone, kids went through them like locusts
Every last dumpling has been eaten or carried off
Soup's finished, pot's in the sink
Ladder's out on loan till Thursday
The drill is with number 9 now
Wheelchair's lent out, can't help for the next fortnight
Oximeter's already with another family
Someone else has the pump at the moment
Sorry changed my mind, keeping the fryer
Withdrawing this, my husband wants it after all
Scrap that, we need the medicine ourselves now
Taking back my offer, whole house has come down with it
Can't spare it any more, mum's tested positive
No longer available
No longer giving this away
Offer closed, thank you for the interest
Update: gone
Update: all rehomed
EDIT: taken
Please no more DMs, the fridge has been collected
The fridge went to the family on 6
Dining table is claimed, chairs are claimed, everything's claimed
That's the table and the chairs both away now
Boxes have all been snapped up
Moving sale is over, flat's bare
Bag outside my door has vanished so I assume it's been taken
Just looked downstairs, the basket's bare
Whoever was after the rice, I've none now
Eggs are finished
Down to zero on the cough syrup
Fresh out of Tylenol here now
I handed the last strip to the granny on 2
Last tin of formula went to a mum in block 7
Nappies size 4 gone, and size 3 too
Breast pump has a new owner
School uniforms have all been taken
Tickets have gone to the girl downstairs
Parking space is let for this month
Parking spot taken, thanks
Projector's booked all weekend
Tent is booked right through the holiday
Enough volunteers now, thank you all
We've got enough hands, no more needed
Court's full, eight players
Carpool is full
Dog food went to the shelter in the end
Mooncakes are done for this year
Oil went to 11
Everything's been distributed, that's a wrap
Veg packs handed out to the last door
First come first served and 1102 was first
Three people asked in one minute, gave it to the first
Already said yes to next door, sorry
Stock is zero
Cleared out!
It's found a taker
Snapped up before I'd put my phone down
Too late I'm afraid, pal
Wardrobe's gone, thank heavens, no more room for my knees
The lot has gone
Nada, they took it all
Toys all went, even the broken one
Closing this thread since the monitor has been taken
Marking this as given
You can take my post down, it's done
Sorry to the other four who asked, the piano's taken
Guitar's promised to the teenager on 8
None remaining, will shout if I get more
Ran out about five minutes ago
Lemons went quicker than I expected, that's your lot
We've stopped taking names
Waiting list is closed as well
Gave them all out at the gate
`,
  "close received": `
取到啦 谢谢
已到手 太感谢了
门把手上看到了 谢谢5号楼
收到药了 感恩
拿到了拿到了 救命恩人
宝宝喝完睡着了 谢谢送美林的邻居
烧退了 多亏楼上的布洛芬
奶粉收到了 娃已经喝上了
刚下楼拿了 谢谢姐
东西在门口 我拿进来了
已取走 袋子叠好放回去了
体温计到了 量了38度2
抗原收到 一条杠 谢谢
老爸吃了药 现在不烧了 谢谢大家
我妈已经用上血氧仪了 谢谢3号楼
轮椅推回来了 特别好用 谢谢
梯子拿到 灯泡换好了
打气筒用完了 已经还到保安室
电钻还给你了 放你家鞋柜上
碗洗干净还你门口了
青菜收到 新鲜得很
拿到橘子了 孩子说好甜
收到 鸡蛋一个没碎 ↩ 鸡蛋放你门口了
拿到了谢谢 ↩ 药挂你门把手上了
看到了看到了 ↩ 放电梯口的椅子上
已收 ↩ 志愿者送到你家门口了
在手里了 ↩ 快递帮你放门卫了
取好了 麻烦你了 ↩ 放在一楼信箱上面
谢谢已经拿上来了 ↩ 东西在大堂
吃上了 真香 ↩ 饺子给你送过去了
侬送来个药收到了 谢谢侬
药拿到了 老公吃好睏着了
解决了 谢谢群里各位
已经解决 不用再帮我问了
不需要了 有好心人给了
已经有邻居给我了 谢谢
借到了 谢谢9号楼的大哥
找到了 一位阿姨送来的
搞定 师傅帮我修好了
水龙头不漏了 谢谢老李
人已经送到医院了 谢谢开车的小哥
猫找回来了 谢谢大家帮忙找
钥匙找到了 在保安那
狗狗回家了 谢谢
快递拿到了 谢谢代取
米收到 够吃一周了
退烧贴贴上了 娃舒服多了
药到了 我先吃一粒
早上开门就看到一袋药 眼泪都下来了
不知道哪位放的 总之收到了谢谢
感谢601的口罩 已经戴上了
今天早上门口多了一箱牛奶 谢谢好心人
孩子退到37度了 谢谢昨晚送药的妈妈
胰岛素拿到了 老人家放心了
降压药送到了 王阿婆让我谢谢你们
氧气机到了 呼吸平稳了
尿不湿拿到 够撑两天
作业打印好了 谢谢2号楼
充电器借到 手机活过来了
退出求助 已有
家里够了 不用再送了
各位别再送了 药已经有了
撤销求助 刚买到了
不用了 药店补到货了
求助结束 谢谢每一个人
接到娃了 谢谢帮忙带回来
伞已经还了 谢谢
行李箱拿到了 比想象的还新
沙发搬上来了 谢谢两位小伙
书架到家 刚好放得下
婴儿床装好了 宝宝已经躺进去了
自行车骑上了 儿子高兴坏了
猫粮收到 主子已经开吃
花收到了 摆在阳台上
钱收到了 谢谢
姜拿到了 汤已经炖上
盐到手 这锅菜有救了
刚收到志愿者送的菜 辛苦了
药我婆婆拿上来了 谢谢
已签收 放心
平安收到 祝你们全家健康
到了到了 阿姨亲自送上来的
用完放回原处了 谢谢
已归还
谢谢昨天的布洛芬 今天能下床了
昨晚那片药真管用 一觉到天亮
喝了你给的梨汤 嗓子好多了
连花清瘟领到了 先吃两天看看
蜡烛收到 我们家亮了
停电那会儿的充电宝已还 感谢
Got it, thank you so much
Picked up just now, cheers
Collected, thanks again
It arrived, you're an angel
Delivered to me this morning, thanks
Found it on my door this morning, bless you
Bag was hanging on the handle, thank you 5B
Baby drank it and is fast asleep
Fever's down thanks to whoever left the Motrin
Temperature's back to normal, that ibuprofen saved us
Medicine's here, mum's taken one
Have it now, thanks
Got the thermometer, 38.2 so not too bad
Tests received, one line, phew
Formula's here and he's already guzzling it
All sorted, someone kind came by
Sorted, thanks everyone
Sorted now, no need to look any further
No longer needed, neighbour came through
Don't need it any more, the chemist restocked
Please stop, we've got plenty now, thank you
We're all set, thanks to 902
Ladder's in my hallway, bulb's changed, bringing it back tonight
Drill returned, left it on your shoe rack
Pump's back with the guard, thanks
Returned your bowl, washed, outside your door
Wheelchair's been a godsend, thank you
Oximeter's working, dad's at 96, thanks no. 3
Oranges received, kids say they're sweet
Eggs all in one piece, thank you ↩ left the eggs by your door
Got them ↩ hung it on your handle
Yes I see it, thanks ↩ it's on the chair by the lift
Received with thanks ↩ volunteer just dropped it at yours
In my hands now ↩ left your parcel with the guard
Grabbed it, cheers ↩ on top of the mailboxes
Brought it up already ↩ your stuff's in the lobby
Eating them right now, delicious ↩ dumplings are on your doorstep
Safely received ↩ sent it over with my son
Yep all good, got it ↩ did the syrup reach you?
It's here ↩ rice is on its way up
Tap's stopped dripping, thanks to Old Li
He fixed it in two minutes, thank you
Got to hospital fine, thank you for the lift
Cat's home! Thank you all for looking
Keys found, the guard had them
Dog's back, thanks all
Parcel's with me, thanks for fetching it
Rice came, that'll do us a week
Cooling patches are on, she's much happier
Woke up to a bag of medicine at the door, I'm in tears
Don't know who left it but it's here, thank you
Masks received 601, wearing one now
There was a carton of milk outside when I got up, thank you kind stranger
She's down to 37, thank you to the mum from last night
Insulin's in the fridge, gran can breathe again
Blood pressure pills delivered, Mrs Wang sends her love
Oxygen machine's running, he's breathing easier
Nappies in hand, that buys us two days
Homework's printed, thanks block 2
Borrowed a charger, phone lives again
Cancel my request, got some
You can cross me off, I've been helped
Found one! A lady upstairs had it
Someone's lent me theirs, thanks
Umbrella's back on your hook, ta
Suitcase is here, looks brand new
Sofa's up the stairs, thank you lads
Bookcase fits perfectly, thanks
Cot's built and she's in it already
Son's riding the bike round the yard, made up with it
Cat food came, his lordship is eating
Plant's on the balcony, love it
Got the ginger, soup's on
Salt acquired, dinner saved
Veg came from the volunteers, thanks for your hard work
My mother-in-law took it in, thank you
Signed for, all fine
She brought it up herself, what a star
Put it back where I found it, thanks
That tablet yesterday worked a treat, slept right through
Your pear soup did wonders for my throat
Candles are lit, thank you
Power bank returned with thanks
Kid's home safe, thanks for walking him
Got what I needed, thanks group
Just been handed the keys, thank you
The cough syrup did the trick, no coughing last night
Your meds got grandad through the night, thank you
Pad of paper received, daughter's drawing already
Just took it in off the mat, you're a lifesaver
Mission accomplished, printer ink has reached me
`,
  progress: `
已经在路上了
我现在送下来
五分钟到你楼下
放在门卫室了 你有空去拿
挂你家门把手上了
放一楼电梯口椅子上
给你留着呢 随时来取
晚上七点给你带过来
下班顺路给你送
明早出门的时候放你门口
我让我儿子送上去
正在下楼
在找了 找到马上给你
装袋了 等志愿者来拿
交给志愿者小陈了 他会送上门
放信箱里了 202的格子
已经放你门口 记得开门拿
东西打包好了 你来就行
消毒过了 放楼道窗台
等我哄睡孩子就送
再等十分钟 锅上炖着东西
堵在路上 可能晚半小时
刚出门 马上到
我在你们单元门口了 开下门
敲了门没人应 放地垫上了
放保安亭 报我房号就行
来拿吧 我在家 ↩ 我要一盒可以吗
好 我七点送过去 ↩ 那我要了
挂门上了 ↩ 谢谢 那我等你
在路上 ↩ 到哪里啦
马上来 ↩ 孩子烧起来了 能快点吗
放大堂了 ↩ 我下来拿
给你留了一份 ↩ 还有吗我想要
明天带给你 ↩ 今天能拿吗
已交给骑手
药放你家牛奶箱里了
我骑车送过来 稍等
东西在12号楼大堂 贴了你名字
我到家再通知你来拿
周六上午搬给你
你下来 我在花坛旁边
电梯坏了 我走楼梯上来 慢点
侬下来拿好伐 我立了门口
马上送得来
叫了跑腿 一刻钟到
先充着电 充满了给你
正在洗 干了就送来
奶奶帮我拿下去了
你要的那本找到了 晚上放你门口
放物业前台了 写了你的号
我先量一下尺寸 等会儿拿给你
三点以后都在家 你随时来敲门
已经出发
师傅带着工具过去了
我十五分钟后过去帮你看水管
快到了 别急
药分装好了 写了用量 放门口
袋子是蓝色的 在门口鞋架上
快递柜取件码私信你了
放地库B2电梯口
On my way
Coming down now
Be with you in five
Left it with the guard, grab it whenever
It's hanging on your door handle
On the chair by the ground floor lift
It's put aside for you, come whenever
Will bring it round at 7
I'll drop it off on my way home from work
Leaving it outside yours first thing tomorrow
My son's bringing it up
Heading downstairs with it
Just digging it out of the cupboard, give me a minute
Bagged up and waiting for the volunteer
Gave it to Chen, he'll bring it to your door
In your mailbox, slot 202
It's outside your door now
All packed, just come over
Wiped it down, it's on the landing windowsill
Once the baby's down I'll bring it
Ten more minutes, something's on the stove
Stuck in traffic, half an hour late
Just left the flat
I'm at your entrance, can you buzz me in
Knocked, no answer, so it's on the mat
At the guard box, give them my flat number
Come over, I'm home ↩ could I have one box?
OK I'll bring it at seven ↩ I'll take it then
It's on your door ↩ thanks, I'll wait for you
Nearly there ↩ where are you?
Coming right now ↩ he's burning up, can you hurry?
It's in the lobby ↩ I'll come down
Kept one back for you ↩ any left? I'd like one
Will bring it tomorrow ↩ can I get it today?
Handed it to the rider
Popped it in your milk box
Cycling over, hang on
In the lobby of 12 with your name on it
I'll message when I'm home so you can collect
Moving it over Saturday morning
I'm by the flower bed, come down
Lift's broken so I'm walking up, bear with me
Courier booked, fifteen minutes
Charging it first, then it's yours
It's in the wash, you'll have it when it's dry
Gran's carried it down for me
Found the book you wanted, will leave it tonight
At the front desk, your number's on it
Home any time after three, just knock
Set off already
He's gone over with his tools
I'll be round in a quarter of an hour to look at the pipe
Almost there, hold tight
Tablets are split out with the dose written on, by your door
Blue bag on your shoe rack
Sent you the locker code
By the lift on B2
Ready for pickup
Ready when you are
Dropping it in ten
`,
  chatter: `
布洛芬一天最多能吃几次
美林和泰诺林能一起吃吗
请问布洛芬饭前吃还是饭后吃
谁知道连花清瘟要不要配热水
抗原要捅多深啊
有人知道抗原过期了还准不准吗
体温计水银洒了要怎么处理
血氧仪显示94要不要紧
有谁知道附近哪家药店现在开着
药店有布洛芬卖了 限购一盒
门口的药房早上八点开门 要排队
布洛芬现在多少钱一盒
请问大家的口罩都在哪里买的
有没有推荐的儿科医生
有没有靠谱的月嫂公司推荐一下
求推荐一家好吃的火锅
求推荐空调清洗 哪个平台便宜
求问小区健身房几点关门
求教怎么绑定社保卡
请教一下天然气怎么网上缴费
有人用过这个牌子的扫地机吗 好用吗
有谁家孩子在实验小学的 老师怎么样
谁知道停水停到几点
有谁看到刚才的烟花了吗
谁在楼上装修啊 吵死了
谁家的狗一直叫
谁的车堵在地库出口 挪一下
谁又把垃圾放楼道了
谁说要涨物业费的
谁能想到今天这么冷
有人在电梯里抽烟 太没素质了
有人乱扔烟头 差点烫到小孩
有没有搞错 又停电
有没有可能是物业忘记开灯
有一说一 这次保安还挺负责的
有道理
有了有了 信号恢复了
没了 就这些
没了吧 昨天去看还关着门
没了空调真的活不下去
没有的事 别乱传
没有人管管吗 这个路灯坏了半年
要不是下雨我早就出去了
要我说就应该限行
要命 明天又要早起
要下雪了 大家慢点开车
要求物业公开账目
要求全体业主周五前填表
我要是有那么多钱早就搬走了
我要笑晕了
你要这么说我也没办法
要不要这么卷啊 才小学二年级
借过借过 新人报到
借此机会祝大家新年快乐
借口 都是借口
他上次借我的伞到现在也没还 算了
我大学室友借了我两千块跑了
小时候家里穷 鸡蛋都要跟邻居借
以前我妈总让我去隔壁借酱油
有借有还 再借不难 老话没错
图书馆借书可以借几本
共享充电宝借一小时要四块 抢钱
送孩子上学的路上堵死了
送完孩子才发现没带钥匙
送快递的小哥今天摔了一跤
送礼送什么好 老丈人六十大寿
超市买一送一 牛奶快去
充五百送一百的卡别办 那家店要跑路
健身房开业酬宾 送体验课 电话看头像
买房送车位都是套路
外卖迟迟不送 气死
快递员说不送上楼 只放柜子
顺丰今天还送货吗
我的快递显示已签收 可我根本没拿到
我的快递又被放到驿站了 要自己去拿
菜鸟驿站取件几点关门
拿快递要穿过整个小区 真远
拿错快递的人看一下单号好吗
拿身份证去居委会登记就可以
拿铁和美式哪个咖啡因多
拿他没办法
收到
收到 谢谢物业
收到请回复
收到通知 明天做核酸
收到一条诈骗短信 大家小心
收房的时候一定要验水电
收费标准在公告栏 自己看
收废品的三轮车又来喇叭响
收衣服啦 下雨了
刚收到老师消息 明天线上课
工资收到了吗 我们公司又拖
退税你们都收到了吗
帮个忙投一票 我侄女参加比赛
帮我砍一刀 谢谢
帮忙转发一下居委的通知
帮不了 这个要找物业
帮倒忙的典型
隔壁小区志愿者帮老人买菜 上新闻了
我同事帮人代购被海关扣了
我家阿姨帮我带了三年孩子 回老家了
帮助别人就是帮助自己 说得好
谢谢居委会的工作人员
谢谢群主分享
谢谢 学到了
谢谢提醒 我还以为是明天
谢谢 我已经问过了 他们不上门
感谢大家今年的支持 提前拜个早年
多谢指教
团长 今天的鸡蛋几点到
团购鸡蛋35一板 满20份开团
团长说青菜下午三点在南门取
接龙 1. 302 牛肉套餐一份
牛奶团购到货 请2号楼的下来领自己的
水果团今晚八点截单
昨天团的米怎么还没到
团购退款你们收到了没
团长辛苦了 菜很新鲜
这家团购的虾个头太小 下次不买
需要说明的是 本次检修为计划内
需要多久才能转阴啊
需要带身份证吗
需要做作业的孩子最可怜
需不需要预约啊 打疫苗
不需要理他
不需要解释
我们单位需要48小时核酸
老师说每个学生需要准备一把尺子
这游戏需要多少内存
急什么 又不会跑
急死我了 我孩子写作业写到十一点
急诊排队排了四个小时
别急 物业说下午修好
这届球队急需一个前锋
求放过
求求你们别再发养生文章了
求生欲很强
求仁得仁
求锤得锤
供不应求 难怪涨价
学校要求统一着装
领导要求今天加班
蹲了一晚上直播没抢到
蹲在门口的那只猫好胖
蹲久了腿麻
有偿家教每小时三百 太贵了吧
专业疏通下水道 修水管 24小时上门 13开头
本店出售二手家电 价格公道
承接搬家 保洁 长期有效
招聘保洁阿姨两名 月薪五千
中介：两室一厅出租 拎包入住
英语一对一免费试听 名额有限 扫码
诚招代理 在家就能赚钱
卖保险的又加我微信
谁拉的广告进群 群主踢一下
上周我发烧39度 一个人扛过来的
我去年阳的时候一粒药都没有
我妈那一辈发烧就捂被子
我朋友家孩子吃了美林吐了
我闺蜜抢了十盒布洛芬 结果一盒没用上
我同事囤了一屋子口罩 现在都过期了
楼下邻居以前老送我们饺子 后来搬走了
想起封控那会儿大家换可乐的日子
那时候一棵白菜都能换两包烟
三年前群里天天有人求菜
我外婆的轮椅是医保报销的
新闻说有人把轮椅忘在地铁上
电视里那个男主角借了高利贷
刚看完一部讲借命的电影 吓人
书里说 需要是发明之母
我儿子问我谁需要圣诞老人
女儿说长大要送我一栋别墅
我家猫需要减肥了
我家狗拿拖鞋当玩具
老公说没了我他活得更好 呵呵
我需要的是睡眠
我需要一个不用上班的人生
谁来借我一个脑子 哈哈哈哈
谁来收了这个妖孽
送你四个字 好自为之
送你一朵小红花
白送我都不要
免费的才是最贵的
这种药免费我也不敢吃
你有病吧 有药吗 哈哈
有钱的捧个钱场 没钱的捧个人场
我有一个大胆的想法
头发没了 年也老了
钱包里的钱没了 都交学费了
周末没了 加班
暑假说没就没了
快乐没了
网没了 你们呢
热水怎么没了 7号楼
我这边也没水了 物业电话打不通
信号没了是不是基站坏了
草坪上的灯怎么拆了
下周打算买个电饭煲 还没想好牌子
准备给孩子换一辆自行车 20寸够吗
打算把旧沙发卖给收废品的 才给三十
明年想学游泳 先存钱
等放假了我要去三亚
过完年要换冰箱 大家有什么建议
我想买个制氧机 不知道有没有必要
如果有一天我中了彩票就请全群吃饭
要是谁能发明不用洗的锅就好了
假如真的没药了 政府会管的
万一停水怎么办 提前接点
假设你家有两盒药 你会分吗 网上投票
群规第三条 求助请写楼号
群规：闲置物品只送不卖 违者移出
按规定 有需要的居民向居委会登记
置顶里写了 需要帮助的先看文档
公告：免费发放口罩仅限65岁以上 到居委会凭证领取
居委：明天上门给独居老人送药
物业：电梯维保 上午九点到十一点停用
物业收到 马上派人看
居委会说药会统一发 等通知
物业说没有人手
保安说钥匙没人来拿
投票：儿童乐园要不要换塑胶地面 1要 2不要
我选2 不要
我投要
同意+1
反对 钱谁出
调查一下 大家希望班车几点发
问卷填好了
你这个人讲不讲道理 我要报警了
谁要你管
我又没求你
有本事你来当团长
别拿老人说事
拿着鸡毛当令箭
借钱不还的人还有脸说话
你家漏水凭什么要我出钱
要吵私聊去
谁家没个难处 互相理解吧
帮亲不帮理是吧
老师 口罩要戴N95还是普通的
作业本要A4还是B5
明天春游要带什么
孩子的书包多重你们称过吗
数学卷子有没有答案啊 老师发了吗
家长会几点
公司今天有人阳了 全员居家
老板要我周末交方案
会议室谁订了
把打印机的驱动更新一下就好了 我们公司也这样
血压计哪个牌子准 手腕的还是手臂的
轮椅能不能上地铁
电钻打瓷砖要用什么钻头
梯子用人字的稳一点
打气筒法嘴和美嘴不一样的
婴儿车能带上飞机吗
吸奶器多久换一次配件
尿不湿哪个牌子不红屁股
奶粉转奶要几天
鸡蛋放冰箱能放多久
饺子煮几分钟
大米生虫了还能吃吗
橘子吃多了脸会黄
盐放多了怎么补救
姜茶真的能退烧吗
退烧贴其实没什么用 医生说的
口罩又涨价了
酒精不能喷衣服 容易着火
蜡烛停电用要小心火
充电宝上飞机要看额定能量
猫粮哪款性价比高
狗证去哪里办 多少钱
遛狗请拴绳
阿有人晓得菜场几点钟开门
侬讲得对
伊拉屋里老有钞票额
今朝小菜老贵额
阿拉小辰光哪有啥退烧药
覅瞎讲
好的收到谢谢
好的 那我去店里看看
哦哦知道了 谢谢
明白 我去问问物业
我也想知道
同问
同求答案
我家也是
我也是 烧了三天
+1 我也收到了这个短信
不是我 我没拿
不要信 都是骗人的
上海话阿会得讲
驿站那边没人 白跑一趟
快递小哥加油
外卖被偷了 有人拿错了吗
我在盒马抢到了药 大家可以去看看
叮咚上现在有口罩
京东买药半天没人接单
美团显示布洛芬无货
医院门诊今天人不多
发热门诊要不要预约
疫苗第四针有人打了吗 反应大吗
一家三口轮流发烧 终于都好了
我老公好了 现在轮到我
转阴了转阴了 出去吃火锅
喝了一箱电解质水 也没感觉
多喝水 多休息 别乱吃药
布洛芬伤胃 少吃
听说隔壁小区有人发药 不知真假
谣言 别转
抖音上教人自制口罩
我姐在国外 说那边药随便买
朋友圈都在晒药箱
讲真 邻居群比家族群有用
这群太暖了 看哭了
感动 好人一生平安
为3号楼的阿姨点赞
给志愿者鼓掌
哪位是新来的团长
有新邻居吗 自我介绍一下
大家新年好 我是10号楼的
车位一个月多少钱
月租车位物业那边排队排到明年
充电桩谁来审批
搬家公司哪家不加价
搬家那天电梯要提前申请吗
二手平台上那辆婴儿车要八百 疯了
闲鱼买的书架少了个螺丝 卖家不理
我在闲鱼卖掉了旧钢琴 才两千
旧衣服回收箱在哪个门
旧药可以扔回收箱吗
过期药不能随便扔
小区图书角几点开 书要登记
多肉怎么浇水
绿萝叶子发黄是不是缺肥
猫绝育多少钱
流浪猫送去哪里绝育
伞被大风吹没了 笑死
手机掉水里 没了三千块
昨晚球赛最后一分钟被绝杀 心都没了
How many ibuprofen can you take in a day?
Can you give Motrin and Tylenol together?
Do you take it before or after food?
Does anyone know how far up the swab has to go?
Anyone know if expired tests still work?
Has anyone got experience with this robot vacuum?
Has anyone had the fourth jab? Any side effects?
Anyone know what time the market opens?
Anyone else got no hot water?
Anyone else's wifi gone?
Anyone heard when the water's coming back?
Anyone watching the match tonight?
Did anyone see those fireworks
Can anyone recommend a decent paediatrician
Anyone recommend a good hotpot place round here
Where did everyone get their masks from?
Which chemist is open on Sundays?
The pharmacy by the gate has ibuprofen in, one box each, queue's long
How much is a box of Tylenol these days
How much do you all pay for a parking space?
Need to book for the jab or just walk in?
Do I need my ID to collect from the post office?
Do we need to wear masks in the lift still?
You need to press the reset button twice
You don't need to shout
You need a 6mm bit for tiles
I need a holiday
I need a drink after that meeting
I need to lose five kilos before summer
I don't need this stress
All I need is eight hours' sleep
We need to talk about the bins again
We need a better property company, if you ask me
The estate needs more bike racks
Kids these days need less screen time
No need to be rude
No need to apologise
Needless to say the lift is broken again
My boss needs the report by nine
The teacher says every child needs a ruler tomorrow
What do they need for the school trip?
Have you got the time for the parents' meeting?
Have you seen the price of eggs
Have a lovely weekend everyone
Have they fixed the gate yet?
I have had it with the drilling upstairs
I have three of those at home and none of them work lol
I've got work at six, can you keep it down please
I've got nothing against dogs, just put them on a lead
We've got the same model, battery is rubbish
Got it, thanks for the notice
Got my flu jab today, arm's killing me
Got stuck in the lift for twenty minutes
Got told off by the guard for parking there
Got my parcel from the locker, box was crushed
My parcel says delivered but it's nowhere
Has the courier been yet today?
SF won't deliver upstairs any more apparently
Parcel station closes at nine
Somebody took my takeaway again, unbelievable
Who took my umbrella from the hallway
Who's drilling at this hour?
Whose dog is that
Whose car is blocking the ramp, please move it
Who left rubbish on the landing
Who said the fee is going up?
Who wants to bet it rains on sports day
Who even uses fax any more
Who knew ginger could be this expensive
Anyone can see he's lying
Anyone with half a brain would use the crossing
Anyone over 65 gets free masks at the committee office, bring ID
Spare me the lecture
Spare a thought for the couriers in this heat
In my spare time I mostly sleep
Spare tyre's getting bigger every year haha
My brother keeps a spare key under the mat, madness
The spare room at my in-laws' is freezing
Is the pool free for residents?
Is parking free after eight?
Free trial lesson, scan the code, limited places
Feel free to ignore me
Free country isn't it
Nothing's ever really free
I wouldn't have it if it were free
Buy one get one free on milk at the supermarket
I'm finally free of exams
Are sugar-free drinks OK for diabetics?
Take care everyone
Take it easy on the road, it's icy
Take one twice a day, that's what the label says
Take the 71 bus, it's quicker
It takes ages to get an appointment
Take him with a pinch of salt
My take is the committee should have asked us first
What's the most you can take before it harms your liver?
I'd take the stairs if I were you
Took my mum to the fever clinic, four hours' wait
Took the kids to the park, lovely day
He takes after his father
I can't take this noise any longer
Power's gone in block 3
Where has the summer gone
The bakery on the corner has gone, it's a bubble tea shop now
Prices have gone mad
He's gone to Beijing for work
My patience is gone
The old gate guard has gone back to his village
My hair is gone and so is my youth
Gone are the days when a bun was fifty cents
Internet gone again, third time this week
My fever's gone after three days, just rest and water
It's all gone wrong with this app update
Sorted my tax return finally
Has the property sorted the leak in the garage?
They still haven't sorted out the lights
Get yourselves sorted before the cold snap
Waste must be sorted before 9pm
Thanks for the heads up
Thanks, I'll ask the office
Thanks, I already rang them and they don't do callouts
Thanks for nothing, property management
Thanks to the rain my washing's soaked
Thanks, good to know
Thanks all, happy new year
No thanks to the builders we've dust everywhere
ok thanks
Noted thanks
Received, thanks property
Please reply "received"
Received a scam text just now, watch out
Received the school notice, online lessons tomorrow
Has everyone received their tax refund?
Our company is late paying, has yours come?
I'd give anything for a lie-in
Give it a rest
Give the guards a break, they're on twelve-hour shifts
Give way to pedestrians, is it so hard
I give up with this printer
Given the weather, sports day is off
They're giving out leaflets at the gate again
The gym's giving members a month extra
My gran used to give us ginger for everything
My aunt gave away her piano and regretted it for years
When I was a kid we borrowed sugar from next door all the time
He borrowed my drill in 2019 and moved house
Never lend money to family, that's my rule
How many books can you borrow at a time from the library?
Borrowing a power bank costs four an hour, daylight robbery
Can I borrow a brain, mine's fried haha
Lend me your ears, as the bard says
Neither a borrower nor a lender be
Can someone explain why we pay for this
Can someone tell the upstairs kids it's 11pm
Can somebody at the office answer the phone for once
Could the property please reply
Could be worse
Would anyone actually pay 300 an hour for tutoring?
Would you buy a second-hand pram?
Looking for trouble, that one
Looking forward to the concert
I'm looking at fridges, is frost-free worth it?
I was looking for a parking space for forty minutes
Wanted: for crimes against parking, the white BMW
I wanted to buy a bike but the price put me off
Do you want the lift fixed or not? Then vote
Want to know a secret? Nobody reads the notices
My daughter wants a pony, she's getting a goldfish
Nobody wants another meeting
Help! My cat has learned to open doors 😂
God help us when the roadworks start
Can't help laughing
Help line number is on the board
It doesn't help that the sign is wrong
Nice to see volunteers helping the old folk
My cousin helps out at a food bank in London
Does ginger tea really help with a fever?
Do cooling patches do anything? My doctor says no
Does the thermometer go under the arm or in the mouth
What do I do with a broken mercury thermometer, bin it?
My oximeter reads 94, is that normal
Which blood pressure monitor is accurate, wrist or arm?
Can you take a wheelchair on the metro?
Can a pram go as hand luggage?
How long do eggs keep in the fridge
How long do you boil frozen dumplings?
Rice has weevils, still edible?
Too many oranges turn you yellow, my gran swore
Put too much salt in the soup, how do you rescue it
Which nappies don't give a rash
How many days to switch formula?
How often do you change breast pump parts?
What size bike for a seven-year-old?
Which ladder is steadier, A-frame or telescopic?
Don't spray alcohol on clothes, it's flammable
Power banks over 100Wh aren't allowed on planes
How often do you water succulents?
What do you all feed your cats?
Where do I register a dog and what does it cost
Where's the clothes recycling bin?
Don't flush old medicines please
Masks are up in price again
Ibuprofen's hard on the stomach, go easy
Last week I had 39 and got through it on water alone
Last year when we had it there wasn't a tablet to be found
My friend stockpiled ten boxes and never opened one
A colleague has a room full of masks, all expired
Remember when we swapped Coke for cabbages in lockdown?
Three years ago this chat was nothing but people asking for veg
The neighbours in our old place used to bring us dumplings
My sister abroad says you can buy it anywhere there
A friend's kid threw up after the syrup
My nan's wheelchair was covered by insurance
On the news someone left a wheelchair on the metro
In the film he sells his kidney for a phone
Have you read the one about the borrowed umbrella? Great story
Reading that the hospital needs blood donors, says the evening paper
Heard the estate next door is handing out medicine, not sure it's true
That's a rumour, don't spread it
Group buy eggs 35 a tray, opens at 20 orders
Group buy: what time do the eggs get here?
1. 302 one beef set
2. 1105 two milk
Fruit order closes at eight tonight
Milk delivery's here, block 2 come down for what you ordered
Still no sign of the rice I ordered in Tuesday's group buy
Has anyone been refunded for the prawns?
Prawns were tiny, not ordering from them again
Well done organiser, veg is really fresh
Plumbing, drains, leaks, 24 hours, call now
Second-hand appliances bought and sold, best prices
Two-bed for rent, ready to move in, agent fee applies
Cleaner vacancies x2, 5000 a month, apply at the office
English tuition one to one, qualified, 280 per hour, DM for timetable
Work from home and earn big, message me
Admin can you remove the advert please
Rule 3: state your block when asking for help
House rules: no selling in here, giveaways only
As the pinned post says, those in need register with the committee
Under the rules, requests go in the sheet
Notice: lift out of service 9 to 11
Notice: committee will bring medicine to seniors living alone tomorrow
The office says they have no staff to spare
The committee said medicine will be issued, wait for notice
Guard says nobody's come for those keys
Poll: should we replace the playground floor? 1 yes 2 no
I vote 2
Against. Who's paying for it?
Agree +1
Filled in the survey
What time should the shuttle leave? Vote by Friday
Same question here
Same here, three days of fever
Me too, got the same text
I'd like to know as well
It wasn't me, I didn't take it
Don't believe it, it's a scam
Nobody asked you
I never asked for your opinion
If you've got a problem say it to my face
If you think you can do better you be the organiser
You owe everyone an apology
Take it to private chat you two
Why should I pay for your leak?
Don't use old people as an excuse
If I won the lottery I'd treat the whole group to dinner
If someone invented a self-washing wok I'd marry them
If medicine really ran out the government would step in, surely
Say you had two boxes, would you share? Interesting question on Zhihu
What if the water goes off tonight, fill a bucket
Suppose we all gave ten yuan, would that fix the gate?
Thinking of buying an air fryer, worth it?
We're planning to change our fridge after New Year
Might sell our sofa to the rag-and-bone man, he says thirty yuan lol
Next year I'm learning to swim
Planning a trip to Sanya over the break
Should I get an oxygen machine or is that overkill
Second-hand pram online for 800, are they mad
Bought a bookcase online, screw missing, seller ignoring me
I sold our old piano online in the end, two thousand
Movers added charges on the day, avoid
Do you have to book the lift to move house?
Residents' book corner, when's it open?
What's a fair price for neutering a cat
The stray by the gate is so fat now
My cat needs a diet
My dog thinks slippers are a gift
My son asked who needs Santa when there's Taobao
My husband says he'd be better off without me, we'll see
Umbrella blew inside out, I looked a right clown
Phone went in the bath, there goes three grand
There goes my weekend
Exam results are out, kid's chuffed
Maths paper was brutal apparently
Did the teacher send the answers?
Parents' evening is at six
Someone at work tested positive so we're all home
Who booked meeting room 2
Update the printer driver, that fixed ours at work
Ours is fine, try turning it off and on
A4 or B5 exercise books?
All three of us had it in turn, all better now
He's better, now it's my turn, typical
Negative at last, hotpot time
Drink plenty and rest, don't mix medicines
Meituan shows no ibuprofen in stock
JD pharmacy never picks up
Freshippo has masks in the app right now
Fever clinic quiet today
This group is so warm, I'm welling up
Hats off to the auntie in block 3
Good people here
Round of applause for the volunteers
New here, hello from block 10
Happy Mid-Autumn everyone
Beware, someone is selling fake tests at the gate
Salespeople keep adding me
Are the prices at the new market any better
Taxi to the airport, roughly how much?
Which driver app is cheapest at 5am
Is it me or do tangerines have no taste this year
Milk's off two days before the date, anyone had that?
Does the shop take cards
Does the lost property box get emptied
还没到 ↩ 团长 今天的鸡蛋几点到
一天三次 饭后吃 ↩ 这个药怎么吃
三十五块 ↩ 你那盒口罩多少钱买的
八点 ↩ 药房几点开门
有用的 我家娃贴过 ↩ 退烧贴到底有没有用
我也没收到 ↩ 你们的快递到了吗
南门那家还有卖 ↩ 哪里买得到电解质水
收到 谢谢 ↩ 物业：明天停水检修
好的老师 ↩ 每位同学需要带一把尺子
哈哈哈哈 ↩ 谁来借我一个脑子
太贵了 ↩ 家教一小时三百
不会吧 ↩ 隔壁小区都没药了
牌子发你了 ↩ 你家用的哪款吸奶器
已经看过了 ↩ 新上的那个电影好看伐
没了 就两集 ↩ 这剧更完了吗
拿走不谢 ↩ 哇这个攻略太全了
都给老师了 ↩ 班费交了没有
给居委了 ↩ 表格交给谁
被物业收走了 ↩ 楼道里的鞋架怎么不见了
满了 要排到下个月 ↩ 驾校还能报名吗
售罄了 官网都买不到 ↩ 那款手机有货吗
早卖光了 我七点去的 ↩ 菜场还有草莓卖吗
网上的名额秒没 ↩ 疫苗预约到了吗
超市货架都空了 昨天去看的
药店最后一盒布洛芬被前面那个人买走了 气死
演唱会门票三秒就没了
今天发热门诊的号已经满了
物业：地下车库车位已全部租完
电影院今天满座
小龙虾被我老公一个人吃光了
On the school run, back later ↩ are you coming to pilates?
Thirty-five a tray ↩ how much were the eggs
Twice a day after food ↩ how do you take these?
Eight I think ↩ what time does the chemist open?
Still waiting ↩ did the group buy rice turn up?
The shop by the south gate has it ↩ where do you buy electrolyte water?
Yes, works for mine ↩ do cooling patches do anything?
Received, thanks ↩ Property: water off tomorrow 9-11
Yes teacher ↩ every child needs a ruler
Hahaha ↩ can I borrow a brain
Far too much ↩ tutoring is 300 an hour now
Surely not ↩ they've run out of medicine next door
Sold out everywhere, even the website ↩ is that phone in stock?
Full until next month ↩ is the driving school taking people?
Gave it to the committee ↩ who do I hand the form to?
The office cleared them away ↩ where did the shoe racks go?
Supermarket shelves were bare yesterday
The man in front of me bought the chemist's last box, gutted
Concert tickets gone in three seconds
Fever clinic has no slots left today
Husband finished all the crayfish himself
Got mine from Taobao for forty ↩ nice ladder, where's it from?
Last two episodes gone in one night, I'm hooked
Property: all garage spaces are now let
My online order arrived at last, two weeks late
外卖到了 我先吃饭
淘宝买的架子到货了 自己装了半天
孩子退烧了 明天可以上学了吧老师
`,
};
