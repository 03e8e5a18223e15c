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

`,
};
