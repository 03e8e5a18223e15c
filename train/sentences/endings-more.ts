/** Sentences of our own: plain endings as most people phrase them, and what only looks like one. Never from tests. `↩` parts an answer from what it answers. */
export const endingsMore: Readonly<Record<string, string>> = {
  "close received": `
Got the vinegar, thank you ↩ anyone got vinegar?
Thanks, it was on the mat, got it ↩ left it on the mat
All done, bed's up, thank you both ↩ need two people to lift a bed
Got both boxes, thanks neighbour ↩ I have two boxes of masks
Somebody already lent me one, thanks ↩ who has a hairdryer
Cat's fed, saw the photo, thank you ↩ could anyone feed my cat today
Received the soup, grandma loved it ↩ I'll bring soup for your gran
Got it from security just now, thank you ↩ it's at security
Printer worked, got my pages, thanks ↩ need two pages printed
Picked the boxes up, thanks a lot ↩ boxes by the bike shed, free
拿到了,谢谢
拿到了谢谢!
已拿到,谢谢邻居
拿到啦,感谢!
收到东西了,谢谢3号楼的邻居
已收到,谢谢您
取到了,多谢
药拿到了,太感谢了
东西拿到了哈,谢谢
拿到手了,谢谢王姐
已经拿到了,大家不用再找了 ↩ 求硝酸甘油,老人备用的没了
拿好了,谢谢哦
领到了,谢谢团长
刚拿到,谢谢5栋的小姐姐
借到了,谢谢大家
借到啦,感谢12号楼的大哥
已借到,谢谢群里各位
已经借到梯子了,谢谢
换到了,谢谢邻居们
东西已取,谢谢
已取走,谢谢
取走了哈,谢谢李阿姨
从门把手上拿到了,谢谢
在物业拿到了,谢谢啊
门卫那里取到了,感谢感谢
楼下拿到了,谢谢小哥
修好了,谢谢张师傅
灯修好了,多亏了7号楼的叔叔 ↩ 客厅灯不亮,谁会修
水龙头不漏了,谢谢帮忙的邻居
搞定了,谢谢邻居帮忙
弄好了,谢谢小陈
门打开了,谢谢帮忙的大哥
柜子抬上去了,谢谢两位帅哥 ↩ 求两人抬柜子
猫接到了,谢谢帮忙照看
孩子接到了,谢谢王妈妈
退烧药收到,孩子已经吃上了,谢谢
奶粉收到了,救急了,谢谢!
尿不湿拿到了,宝宝谢谢阿姨
鸡蛋拿到了,好新鲜,谢谢 ↩ 乡下鸡蛋分几个给你
葱拿到了,晚饭有着落了哈哈谢谢
菜收到了,谢谢601
馒头收到了,还热着呢,谢谢大姐
抗原拿到了,够用了,谢谢
体温计拿到啦,用完还您 ↩ 体温计在门把手上
钻头已经拿到手,谢谢老刘
打气筒拿到了,晚点还 ↩ 打气筒借你
充电线拿到啦,爱你
口罩拿到了,谢谢8楼邻居
谢谢,拿到了
谢谢王阿姨,已经拿到了
谢谢邻居,东西收到
感谢感谢,收到啦
谢谢4号楼2201,药已拿到
多谢多谢,拿到了
太感谢了,拿到了
谢谢谢谢,刚刚取到
好人一生平安,拿到了
拿到了,🙏
拿到[玫瑰]谢谢
已拿🙏🙏
收到你的饼干啦,小孩超喜欢
玩具拿到了,娃开心坏了
书拿到了,谢谢姐姐 ↩ 绘本送小朋友
花盆拿到了,回头给您送点多肉
行李箱拿到了,周日还
轮椅借到了,谢谢2号楼的爷叔 ↩ 求借轮椅三天
拿到咯,谢啦
拿到了呢,谢谢亲
拿到噶,谢谢侬
东西拿到勒,谢谢爷叔
已经有邻居给了,谢谢大家 ↩ 谁家有红糖
已经有好心邻居送来了,谢谢
有邻居借给我了,谢谢各位
11号楼的邻居已经帮我解决了,谢谢
拿到了谢谢 ↩ 求一盒布洛芬
已拿到,谢谢! ↩ 谁家有退热贴,急用
拿到啦 ↩ 我家有,放门口了你来拿
收到了,谢谢 ↩ 挂你门把手上了
取到了谢谢哈 ↩ 放门卫那儿了
谢谢,拿到了 ↩ 我给你送楼下去
感谢,已取 ↩ 放在物业前台了
药收到了,谢谢李姐 ↩ 我这有两片,要吗
拿到了,孩子吃了睡了 ↩ 谁有美林,孩子39度
借到了,谢谢大家 ↩ 有没有人有电钻借一下
借到啦谢谢 ↩ 谁家有梯子借我用一小时
已借到 ↩ 想借个打气筒
借到了,不用找了 ↩ 谁家有扳手
搞定啦,谢谢 ↩ 有没有大哥能帮忙抬个冰箱
修好了,谢谢师傅 ↩ 家里马桶一直漏水,有会修的邻居吗
弄好了,太厉害了 ↩ 谁会弄路由器,家里网设不好
已经有人帮忙了,谢谢 ↩ 谁能帮我妈取个快递
快递拿到了,谢谢你帮我带上来 ↩ 谁在楼下顺手帮我带下快递
鸡蛋收到,谢谢 ↩ 谁家有多的鸡蛋匀我几个
收到咯,谢谢阿姨 ↩ 多包了粽子,谁要
拿到了,好香 ↩ 刚烤了面包,有人要吗
领到了谢谢 ↩ 绿萝分盆,要的来8号楼拿
已领,谢谢分享 ↩ 家里多了两袋土豆,送邻居
拿好了谢谢 ↩ 小推车免费送,自取
已自取,谢谢 ↩ 旧书架送人,3号楼门口自取
童车拿走了,谢谢啊 ↩ 童车闲置,送给需要的人
取走了 ↩ 花盆放一楼了,自取
充电器拿到了,救命 ↩ 谁有苹果充电线借用一下
奶粉拿到了,感谢 ↩ 宝宝断粮了,谁家有爱他美二段
拿到药了,太谢谢您了 ↩ 我下楼给你
在门口拿到了 ↩ 挂门口了哈
已经从保安那边拿到了 ↩ 给你放岗亭了
收到,东西很好,谢谢 ↩ 我放你家门口了
盐拿到了哈哈谢谢 ↩ 炒菜没盐了,谁家借一勺
创可贴收到谢谢 ↩ 谁家有创可贴,切到手了
拿到啦,5号楼邻居人太好了 ↩ 求两节五号电池
电池收到,门锁开了 ↩ 谁有五号电池,门锁没电了
抗原收到,谢谢 ↩ 我还有两个抗原,给你
口罩收到 ↩ 我给你拿十个口罩
酱油拿到了,谢谢楼上 ↩ 谁家有生抽
胰岛素针头拿到了,谢谢! ↩ 求几个胰岛素针头,我爸用完了
血压计拿到了,谢谢小赵 ↩ 血压计可以借你
轮椅已经拿到,谢谢 ↩ 谁家有轮椅,明天送老人看病
猫粮收到,主子说谢谢 ↩ 我家猫粮多一袋,给你
拿到了拿到了 ↩ 拿到了吗
嗯嗯拿到了谢谢 ↩ 药放你门口了,看到没
已经拿到了哦 ↩ 我放楼下信箱上了
Got it, thank you!
Got it, thanks so much
Got them, thanks!
Got the Calpol, thank you ↩ I have Calpol, 3B
Picked it up, thanks
Picked up, thank you neighbour
Just picked it up, thanks Anna
Collected, thank you!
Collected the chair, thanks again ↩ armchair free, ground floor
All collected, many thanks
Received, thank you so much
Received with thanks
Have it now, thank you everyone
I've got it now, thanks all
I've got one now thanks to Building 4
Sorted, thanks everyone
All sorted, thank you
Sorted now thanks to Mark in 12
Sorted! Thanks to everyone who offered
All sorted, a kind neighbour lent me one
Someone's lent me one, thanks all ↩ need a plunger, please
A neighbour in tower 2 gave me some, thank you
Fixed! Thanks Dave
It's fixed now, thank you for coming over
Tap's fixed, big thanks to Mr Li ↩ tap won't stop running, help
Wifi's working again, thanks for the help Tom
Sofa's upstairs, thanks lads ↩ two strong people for a sofa?
Thanks, got it
Thanks Julie, picked it up
Thank you, I have the thermometer
Thank you, received
Thanks a million, got the eggs
Many thanks, collected from the lobby
Cheers, got it
Cheers mate, got the drill
Ta, got it
Got the ladder, thanks, will bring it back tonight ↩ ladder's outside my door
Got the milk, you're a star
Got the medicine, she's taken it already, thank you
Got the nappies, lifesaver! ↩ bringing you ten nappies
Got the charger thanks so much
Got the keys, thank you
Got the bread, still warm, thank you
Got the batteries, thanks 5B
Got it from the front desk, thank you ↩ at the desk under your name
Got it from the guard, thanks
Found it on the door handle, thanks
Found the bag outside my door, thank you so much
Meds received, thank you neighbours
Formula received, baby says thanks
Paracetamol received, thank you Building 9
Test kits received, thanks
Soup arrived, thank you so much
Plants are home with me now, thank you
Books picked up, kids are thrilled ↩ box of kids' books, free
Toys collected, thanks a lot
It's in my hands, thank you
Have the wheelchair now, thank you very much ↩ you can have our wheelchair for the week
Have the tape, thanks
Safely received, thank you
Yay got it, thank you
Omg got it, thank you so so much
Just got it, ty
got it ty
got em, thx
picked up thx
Got it 🙏
Received 🙏 thank you
Got it, thank you! ↩ anyone have ibuprofen for kids?
Got it thanks ↩ Left it on your door handle
Got them, thank you ↩ I have a few spare masks, want some?
Picked it up, thanks! ↩ It's at the front desk
Picked up, thank you ↩ Free bookshelf, lobby of Building 3
Just collected, thanks ↩ Left it with the guard for you
Collected thank you ↩ baby clothes free to anyone, 0-6 months
Received, thanks ↩ I dropped it in your mailbox
Sorted, thanks! ↩ Can anyone lend me a screwdriver?
All sorted thanks everyone ↩ Looking for a ladder for an hour
Someone helped, all good now, thanks ↩ Can someone help me carry a fridge up?
Fixed, thank you ↩ my sink is leaking, anyone handy?
Done, thanks to Peter ↩ Need a hand moving a wardrobe
Thanks, I've got it ↩ coming down with it now
Thank you got the syrup ↩ I've got Motrin, Building 6 room 1102
Got the eggs, thanks a bunch ↩ anyone spare 2 eggs?
Got some, thank you ↩ out of sugar, could anyone spare a cup
Got one from 7B, thanks ↩ need a bike pump please
Got one now, thank you all ↩ Does anyone have a thermometer I could borrow?
Borrowed one, thanks ↩ looking to borrow a drill
Got the drill thanks, back by 6 ↩ sure you can use my drill
They're delicious, thanks, got them ↩ left the dumplings at your door
Got the cake! thank you ↩ I baked too much, anyone want cake?
Grabbed it, cheers ↩ pot plants on the bench, help yourselves
Took two, thanks ↩ oranges in the lobby, take what you like
Have it, thanks ↩ did you get the bag?
Yes got it, thank you ↩ did you find it? on the handle
Yep received, thanks ↩ let me know when you've got it
Parcel's with me, thank you for bringing it up ↩ can someone grab my parcel from the gate?
Dog's home, thanks for walking him ↩ can anyone walk my dog at noon
Kid's home safe, thanks for picking her up ↩ could someone pick up my daughter from school
Formula's here, thank you so much ↩ urgently need stage 1 formula
Medicine received and taken, thank you ↩ my dad's run out of blood pressure pills
Charger in hand, thanks ↩ who's got a Type C cable?
Picked up the stroller, perfect, thanks ↩ giving away a stroller
Cheers, found it by the door ↩ hung it on your door
got it, you saved dinner ↩ anyone got soy sauce?
Batteries arrived, door opens, thank you ↩ I have AA batteries, bringing them over
got it 谢谢啦 ↩ 放前台了
thanks 拿到了 ↩ left it at the 门卫
拿到了 thank you ↩ 谁有Type-C线
已取 thanks ↩ 免费送婴儿床
尺子用上了,谢谢隔壁 ↩ 谁有卷尺
谢谢大家,温度计已有人借我了 ↩ 求借体温计
已收到邻居的药,谢谢大家关心
东西已收到,非常感谢15号楼的好邻居
谢谢,拿着了 ↩ 我在楼下,你下来拿
拿着了,谢谢啊小伙子
米收到了,帮大忙了
牛奶已经到手,谢谢302
豆浆拿到,谢谢,好喝
拿到了,改天请你吃饭
拿到了,回头请喝咖啡
拿到了,辛苦你跑一趟 ↩ 我送上来
收到啦~谢谢宝妈
收到了,孩子烧退下来了,谢谢
好的拿到了,谢谢 ↩ 在鞋柜上
胶带到手,谢谢各位
已经帮我拿上来了,谢谢小周
床抬好了,谢谢各位兄弟 ↩ 求两个壮劳力抬床
电脑好了,谢谢大神 ↩ 电脑蓝屏了,谁懂
老人送到医院了,谢谢开车的邻居 ↩ 谁有车能送我妈去趟医院
退烧药已经有了,谢谢17号楼的朋友 ↩ 求退烧药
`,
  "close gone": `
没有了哦
没有了
没了哈 ↩ 草莓吃不完
没了没了 ↩ 还有蛋挞吗
已经没了,不好意思
不好意思,没有了
抱歉,已经送完了 ↩ 可以给我两个吗
送完了
送完啦
都送完了
全部送完,谢谢
已送完
已送出
已送出,谢谢大家
送掉了 ↩ 旧电视送人,能看
送掉啦,不用问了 ↩ 电饭煲还送吗
已经送人了 ↩ 我想要那个书桌
已经送给2号楼了
已经给别人了 ↩ 可以留给我吗
给出去了 ↩ 多一个充电头,谁要
都给出去了哈
已被领走
已经被领走了
被领走啦 ↩ 小奶猫找家
被拿走了
被邻居拿走了
已经有人拿走了
有人要了
已有人要了
已经有人要了哦
有主了 ↩ 鱼缸送人
已有主
已经名花有主了哈哈
预定出去了
已预订 ↩ 那辆小车能给我吗
已经答应给别人了
答应给5号楼的邻居了
留给902了 ↩ 还有一份卤肉,谁吃
说好给李阿姨了
名额满了
名额已满 ↩ 免费教太极,收六个人
满了,下次吧
人满了
座位满了
车坐满了,不好意思 ↩ 能捎我一程吗
拼车已满
位置没了
分完了
分光了 ↩ 老家带来的红薯,分给大家
都分完了
全分掉了,谢谢捧场
发完了 ↩ 我有二十个口罩,要的来
派完了
领完了
已领完
抢光了 ↩ 蒸了青团,来吃
秒没
一分钟就没了
最后一个也送出去了
最后一份刚给了4号楼 ↩ 凉皮还有伐
就剩的那个也给出去了
饺子送完了
馒头没有了
粽子都分完了,明年再包
蛋糕没啦
桔子送完了,谢谢大家
青菜分光了
葱已经拿完了
鸡蛋都给出去了 ↩ 土鸡蛋分邻居
书已经送出去了
书架送掉了
婴儿床已经送人
童车有人要了
衣服都被拿走了
绿萝送完了,下次分盆再喊大家
多肉没有了哦
花盆没了
小猫都有人领养了
猫咪已经找到新家
纸箱被拿走了
纸箱没有了哈
沙发有人搬走了 ↩ 那个沙发我要
电视柜已送出,勿再联系
药给了别的邻居了
布洛芬没有了,都分掉了
退烧药已经给出去了
抗原送完了 ↩ 抗原给我一个
口罩发完了
奶粉已送给需要的宝妈 ↩ 一罐没开的奶粉送人
尿不湿已送,谢谢
猫粮送掉了
门票已经送出
电影票有人要了
月饼送完啦,中秋快乐
汤没有了,锅都见底了
面包被抢光了 ↩ 吐司还有不
锅已经有人要了,谢谢各位
自行车有人骑走了
今天的送完了
今天没有了,明天还会做
都没了,散了吧
没啦宝 ↩ 还有小饼干吗姐
没有啦,来晚一步
来晚了,已经送了 ↩ 婴儿车我要
晚了一步,刚被拿走
没有了哦 ↩ 还有吗
没有了,不好意思 ↩ 我也想要
没了 ↩ 请问还有吗
已经送完了哈 ↩ 还有的话给我留一份
送完啦 ↩ 多包了粽子,谁要
都送完了,谢谢 ↩ 家里多了两箱橙子,邻居来拿
已送出 ↩ 婴儿床免费送
已被领走 ↩ 旧书架自取
被拿走了 ↩ 楼下有几个花盆,谁要谁拿
有人要了 ↩ 微波炉送人,好的
已经有人要了,抱歉 ↩ 我要我要
名额满了 ↩ 周六开车去宜家,还能带两个人
满了哦 ↩ 可以带我一个吗
车满了 ↩ 明早去机场,有人拼车吗
座位没有了 ↩ 我也想搭车
给别人了 ↩ 能给我吗
答应给楼上了 ↩ 那个推车还在吗
已经预定了 ↩ 我可以要吗
刚送掉 ↩ 绿萝还有吗
分完了,下次早点哈 ↩ 还有馒头吗
抱歉没有了 ↩ 布洛芬能匀我一板吗
药都分完了 ↩ 我有两盒布洛芬,需要的说
最后一盒给3号楼了 ↩ 连花还有三盒,要的来
没有多的了 ↩ 还能再给我两个吗
没有啦,被娃他同学拿走了 ↩ 乐高送人
全没了,大家太热情了 ↩ 烤了曲奇,来拿
已经领完,谢谢支持 ↩ 青菜吃不完,自取
纸箱拿完了 ↩ 搬家纸箱送人
都有主了 ↩ 小猫求领养,三只
猫有新家了 ↩ 捡到的橘猫有人领养吗
书送掉了,谢谢 ↩ 小学教辅免费送
票送出去了 ↩ 多一张话剧票,今晚,谁要
票没了 ↩ 票还在吗
衣服送完了 ↩ 男宝衣服80-90码,送
给隔壁了 ↩ 多了一份外卖,谁没吃
沙发搬走了 ↩ 沙发送人,自己来搬
冰箱已经有人要 ↩ 旧冰箱能用,送
米送完了 ↩ 单位发的米,吃不完送人
不好意思哈已经被8号楼订走了 ↩ 给我留一个
没有咯 ↩ 还有伐
Sorry, it's gone
It's gone, sorry ↩ could I have the mirror?
All gone!
All gone now, thanks
All gone, sorry folks ↩ peaches outside 3C, take some
They're all gone ↩ can I grab a few pots?
They're gone, sorry
Gone already ↩ mini fridge, free
Gone in five minutes!
Gone now
It's been taken ↩ is the fan still up for grabs?
It's taken, sorry
Taken!
Taken, thanks everyone
Now taken
Already taken
All taken
Everything's been taken
Both taken now ↩ two bar stools, free
Chair's taken
Desk's been taken, thank you
It's promised to someone
Sorry, already promised ↩ my daughter would love that guitar
Promised to Building 2, sorry ↩ I'd be happy to have the toaster
I've promised it to Helen
Spoken for, sorry
It's spoken for now
All spoken for
Claimed!
Already claimed ↩ one ballet ticket, free
All claimed, thank you
Given away ↩ Lego, a whole box, free
All given away
I've given it away already ↩ would love the yoga mat
Just gave the last one away
Gave it to a neighbour downstairs
Given to 14C, thanks for the interest
No more left
No more left, sorry
None left
None left I'm afraid ↩ any soup left over?
There's none left
I'm out now, sorry
We're all out, sorry
Nothing left, sorry! ↩ anything still there?
Last one's just gone
The last one just went
The last box went to Building 7 ↩ any test kits for us?
Found a home for it, thanks ↩ fish tank looking for a home
The kittens have all found homes
The cot has a new home
Car's full now ↩ heading downtown at 9, three seats
Car is full, sorry
No seats left
All seats taken
Full up, sorry
We're full, thanks
No spots left ↩ can my son join the free chess class?
Spots are filled
Sofa's gone
Sofa has been picked up, no longer available
No longer available ↩ coffee table, collect today
Not available any more, sorry
Bookshelf no longer available
The bike is gone
The books are gone, thank you
Boxes all gone
Moving boxes gone, sorry
Cake's all gone
Cookies are gone, that was quick ↩ warm cookies at 6D
Soup's finished, sorry
Dumplings are all gone, next time!
Oranges all given away
Tomatoes gone, more next week maybe
Bread's all taken
Masks all gone
Tests are all given out
Medicine's gone to someone in tower 3
Formula's been given to another mum
Nappies gone, sorry
Tickets gone
Ticket's taken
Plants all rehomed
Plant's been adopted lol
TV stand has gone, please stop messaging
Baby clothes have gone
High chair gone to a good home
Toys are all gone
Someone's already picked it up ↩ I'll collect the shelf at 4
Somebody took it already
Somebody beat you to it, sorry
Someone got there first, sorry
You just missed it ↩ I'm coming for the rice cooker
Too late, sorry, gone ↩ me me me
First come first served and it's gone
sorry gone ↩ is it still available?
It's gone, sorry ↩ I'd love it
All gone ↩ free lemons in the lobby
all gone now! ↩ made too many muffins, come and get some
Sorry, all given away ↩ can I have some?
Already taken, sorry ↩ mine please
Taken ↩ desk, free, collect from 3A
Taken, thanks ↩ giving away a microwave
Just been taken ↩ still there?
Promised it to someone else sorry ↩ could I take the pram?
It's promised ↩ me please
Spoken for ↩ dibs if it's still going
No more left sorry ↩ any left?
None left sorry ↩ could I have two?
No, all gone ↩ any more of those?
Nope, gave the last one to 9A ↩ any masks left?
Gave them all away ↩ I've got spare test kits
Car's full sorry ↩ room for one more?
Full now ↩ driving to IKEA Saturday, 2 seats free
No seats left, sorry ↩ can I come along?
Last one went an hour ago ↩ I'd like one please
Gone to Building 5 ↩ baby bath, free to a good home
Someone picked it up this morning ↩ is the rug still free?
They've all got homes ↩ four kittens need homes
Claimed already ↩ spare ticket for tonight, anyone?
Boxes have gone ↩ moving boxes outside 2B
The plants have all gone ↩ spider plant babies, free
Not any more, it's been collected ↩ do you still have the lamp?
Sorry, I'm all out ↩ can you spare some ibuprofen for us too
Used up, none left to give ↩ I have some Calpol if anyone needs
没有了 sorry ↩ 还有吗
all gone 啦 ↩ 多做了蛋挞
sorry已经送人了
taken了哈,谢谢
`,
  "close withdrawn": `
Thanks, I don't need it any longer ↩ I can lend you my iron
Cancel that, kids found it ↩ anyone seen a spare remote we could borrow?
No longer required, thanks ↩ need a car seat for Sunday
Found one in the garage ↩ can I borrow a shovel
Withdrawn, thanks ↩ looking for a cot to borrow
We sorted it, thank you ↩ do you still want my husband to come?
Bought one today so no need ↩ you can have my kettle
借到别处的了,你那个不用了 ↩ 我有帐篷
It's ok now, doctor came by ↩ I've got fever medicine if you need
不需要了,谢谢
不需要了
不需要了,谢谢大家 ↩ 求借一把伞
已经不需要了
暂时不需要了,谢谢
不用了,谢谢
不用了,已经买到了 ↩ 我有酱油,来拿
不用了哈,自己搞定了
不用啦谢谢各位 ↩ 谁家有胶水
不用麻烦了,已经解决
不麻烦大家了,找到了 ↩ 求借老虎钳
已解决
已解决,谢谢
已解决,谢谢大家
问题解决了
自己解决了 ↩ 窗帘杆掉了,谁会装
已经解决了,感谢
买到了
买到了,不用了
已经买到了,谢谢大家
药店买到了,谢谢 ↩ 求蒙脱石散
超市买到了,不麻烦了 ↩ 谁家有面粉
叮咚上买到了,谢谢各位 ↩ 求一袋米
网上下单了,不用了
美团已下单,谢谢
外卖送来了,不用借了 ↩ 求借两个鸡蛋
快递到了,不用了谢谢
自己买了一个,不借了
找到了
找到了,在抽屉里
家里找到了,谢谢
翻到了一盒,不用了
原来家里有,不好意思 ↩ 谁家有针线
钥匙找到了,不用开锁了 ↩ 忘带钥匙了,谁能借我梯子翻窗
不借了,谢谢
不借了哈,老公买回来了
不用借了
不要了,谢谢
我不要了,给别人吧 ↩ 求一个花架
那个不用了,撤了
撤了
撤了哈
撤回,不需要了
取消
取消吧,不用了
取消,谢谢
需求取消
我的需求撤销,谢谢
帮我取消一下,已经不用了
退烧了,药不用了
烧退了,不用找药了,谢谢 ↩ 我家有泰诺林
孩子好了,不需要了
孩子不烧了,谢谢大家关心
已经去医院了,药不用了
医院开到药了,谢谢 ↩ 求奥司他韦
我妈带来了,不用了
同事给我了,不用了谢谢
朋友送来了
亲戚给送过来了,谢谢大家
物业来弄了,不用了
物业师傅来了,谢谢 ↩ 我来帮你看看水管
灯自己亮了,不用修了
网自己好了,不麻烦了
水来了,不用借水了
改天再弄,先不用了
计划变了,不需要了
不去了,车不用拼了
老公会接孩子,不用帮忙了 ↩ 我可以帮你接
不用等了,我买好了
已有,谢谢
有了有了,不用了
够了够了,不用再给了 ↩ 我再给你拿一包
够用了,谢谢大家
好了,不用了
算了,不用了
算了不弄了,谢谢
买到了,谢谢 ↩ 求一盒布洛芬
买到啦不用了 ↩ 谁家有退热贴
不需要了谢谢 ↩ 我家有,要吗
不用了谢谢,刚买到 ↩ 我这里有一盒
不用啦,已经解决 ↩ 还需要吗
不需要了哦 ↩ 你还要药吗
已经不用了,谢谢 ↩ 梯子还要借吗
已解决 ↩ 谁会修水龙头
解决了,谢谢 ↩ 有没有人会装灯
找到了,不好意思 ↩ 谁有十字螺丝刀
在家找到了 ↩ 谁家有卷尺借一下
撤了 ↩ 想借个行李箱
撤了,不借了 ↩ 求借电钻
取消,谢谢 ↩ 明天谁去机场,想搭个车
烧退了,不用了 ↩ 孩子发烧,谁有美林
退烧了谢谢 ↩ 我给你送美林过来
药店送到了 ↩ 求抗原两个
外卖到了 ↩ 谁家有盐
老公买回来了 ↩ 谁家有鸡蛋借两个
物业修好了,不用了 ↩ 家里跳闸了,谁懂电
师傅来过了,不麻烦了 ↩ 我可以帮你看看
快递小哥帮我搬了 ↩ 求人帮忙搬洗衣机
同事借我了 ↩ 谁有投影仪
我妈找到备用钥匙了 ↩ 谁认识会开锁的邻居能来帮下忙
不去了,谢谢 ↩ 谁能周六帮我喂猫
不用了,我请了钟点工 ↩ 求帮忙照看老人一下午
网好了,谢谢 ↩ 谁能让我蹭下网
够了,谢谢大家 ↩ 谁有口罩
不要了谢谢 ↩ 你要的花盆给你留着呢
不好意思不需要了,买好了 ↩ 我有多的,你什么时候来拿
奶粉到货了,不用了 ↩ 求二段奶粉一罐救急
不用了,猫自己回来了 ↩ 求借个猫笼抓猫
No longer needed
No longer needed, thanks
No longer needed, thank you all
Not needed any more, thanks
Not needed anymore
Don't need it any more, thanks
Don't need it now, thank you ↩ shall I leave the pump out for you?
We don't need it anymore
I no longer need the ladder ↩ ladder's free from 4 if you want it
I no longer need this, thanks everyone
No need any more, thanks
No need now, thank you
Found one
Found one, thanks!
Found one at home, sorry ↩ anyone got an allen key?
Found some in the cupboard, thanks all
Found mine, panic over
Found it, never mind
Found my keys, thanks
Never mind, found it
Never mind, all good
Never mind, bought one ↩ need an extension lead
Nevermind, sorted it myself
Nvm, got one at the shop
nvm found it ↩ who has a bottle opener
Bought one, thanks
Bought some, no need now
Just bought one, thanks anyway ↩ you're welcome to my steamer
Managed to buy some, thanks
Managed to get some at the pharmacy ↩ need rehydration salts
Managed without, thanks
Got one at the store, no need anymore
Got some delivered, thanks all
Ordered one online, no longer looking ↩ looking for a baby gate to borrow
Ordered it, thanks anyway
No longer looking, thanks
Not looking any more
Please ignore, found one ↩ urgent, need a funnel
Ignore my last, sorted
Ignore my request please
Cancel my request please
Cancel my request, thanks
Please cancel my request
Cancel that, found it
Cancelling my request, all good
You can cancel my request, I bought one
I'd like to withdraw my request
Withdrawing my ask, thanks
Scrap that, found one
Forget it, thanks, I've bought one
Please disregard, solved
Solved, thanks
Problem solved ↩ door lock stuck, can anyone help
Issue resolved, thanks
Resolved, no help needed
It's resolved now, no need
No help needed any more
Don't need help anymore, thanks ↩ I'm free now, which flat?
Fever's gone, no need for the medicine
Her fever broke, we're fine now thanks ↩ I've got patches if you want
Fever went down, no longer need it
He's feeling better, don't need the meds anymore
Doctor gave us some, no need now
We went to hospital, got medicine there, thanks
My husband picked some up, thanks ↩ I have half a bag of flour
My sister brought one over, no need
A colleague lent me one, so no longer needed
Power's back, don't need the candles ↩ I've candles, come by
Water's back on, no need thanks ↩ could someone spare a bucket of water
Wifi came back, don't need the hotspot now
Maintenance came, all fixed, no need
Plans changed, don't need the lift any more ↩ I can take you at 8
Trip's cancelled, no need for cat sitting
We're good now, thanks
All good now, no need
No longer needed, thanks ↩ anyone have a drill?
Not needed any more, thanks ↩ I have one you can borrow
no longer need it sorry ↩ do you still need the ladder?
Found one, thanks ↩ looking for a bike pump
Found one thank you ↩ I've got a spare
Found it, thanks anyway ↩ need a phillips screwdriver
Bought one, thanks though ↩ I can lend you mine
Bought some already, thank you ↩ still need the ibuprofen?
Cancel please ↩ need someone to feed my cat this weekend
Cancel my request, thanks ↩ can someone lend me a suitcase
Never mind, I've got one ↩ who has a tape measure
Never mind, pharmacy delivered ↩ urgently need children's paracetamol
Fever's down, we're ok now ↩ anyone have Calpol?
Fever broke, no need, thank you ↩ I can bring you Motrin
No need now, thanks ↩ shall I bring it over?
All good now thanks, no need ↩ do you still need help?
Solved ↩ can anyone help with my router?
Sorted it myself, no need thanks ↩ I can come by after work
Plumber came, thanks anyway ↩ sink's blocked, can anyone help?
Husband got some on the way home ↩ anyone got an onion?
Delivery came, no need ↩ out of nappies, anyone spare a few?
No longer looking ↩ looking for moving boxes
Got a taxi instead, thanks ↩ could anyone drive us to the station?
Nah don't need it anymore, ta ↩ you still after that hammer?
不用了 thanks ↩ 我有一个
cancel吧,已经买到了 ↩ 求借投影仪
sorted 了,不需要了谢谢
打印店打好了,不用了 ↩ 谁家能打印两页纸
`,
  "close returned": `
Returned it with a little thank-you cake ↩ you can use our mixer
Mixer's back, thanks ↩ anyone have a hand mixer?
还了
已还
已还,谢谢
还回去了
还回去了,谢谢
已经还回去了
还给你了
还你了,谢谢 ↩ 我那个榔头
东西还了,谢谢
梯子已还
梯子还了,谢谢
梯子已还,谢谢王叔
梯子放回你家门口了
电钻已还
电钻还回去了,谢谢大哥
电钻还给刘师傅了 ↩ 刘师傅的钻借你
电钻用完放你门口了
工具箱还了,谢谢
扳手还回去了
打气筒已归还 ↩ 求借打气筒
打气筒还到门卫了,谢谢
轮椅已还,谢谢邻居
轮椅还给2号楼了
体温计还你了,消过毒的
血压计还回去了 ↩ 血压计你先用
推车还了,放一楼
小推车已放回原处
行李箱还了,谢谢
行李箱给你送回去了
充电宝还你了,充满电的 ↩ 谁有充电宝借我
充电线还了,挂门上
伞还了,谢谢
雨伞已还,放鞋柜上了 ↩ 借你把伞
锅还了,洗干净了
蒸锅送回去了,谢谢阿姨
帐篷还给你了
折叠椅都还回去了
螺丝刀还到物业了 ↩ 谁有螺丝刀
钥匙还了
钥匙已归还,谢谢
书看完了,还你了
投影仪已还,谢谢
车座还回来了,谢谢
借的东西都还了,谢谢大家
用完了,已还
用好了,还给你放门口了
刚把吸尘器还了
刚刚还给你老公了
归还了,谢谢
已归还,谢谢5号楼
已归还原主
物归原主啦
完璧归赵,谢谢
还好了,谢谢
原样还回去了,请检查
梯子已还 ↩ 谁家有梯子借一下
还了,谢谢 ↩ 可以借你,用完还我
已还 ↩ 用完放我门口就行
还回去了哈 ↩ 电钻什么时候还呀
放你家门口了,谢谢 ↩ 我的打气筒用好了吗
给你送回来了 ↩ 梯子用完了吗
还给阿姨了 ↩ 不急,用完给我妈就行
已还到门卫 ↩ 用完放门卫
轮椅还了,谢谢 ↩ 轮椅你拿去用吧
用好还你了 ↩ 我有扳手
箱子还了 ↩ 求借大行李箱
充电器还给你了,挂把手上 ↩ 充电器借你
锅已还 ↩ 谁家有大蒸锅
推车还回去了 ↩ 推车可以借你用
工具都还了 ↩ 想借一套工具
投影仪还你了,谢谢 ↩ 投影仪周末给你用
已经还啦 ↩ 还了没
昨晚就还给你了 ↩ 那个钻还在你那吗
伞还你了 ↩ 我有伞借你
水平尺还了,谢谢 ↩ 求借水平尺
吸尘器还了哈 ↩ 谁有吸尘器
烫斗还了,谢谢 ↩ 谁家有挂烫机借一下
梯子已经还给隔壁了 ↩ 12楼有梯子,你来拿
帐篷已还,谢谢 ↩ 想借顶帐篷
Returned, thanks
Returned your drill, thank you
Returned the ladder, thanks
Just returned the ladder ↩ can someone lend me a ladder
Returned it to your door, thanks
Returned to the front desk, thank you
I've returned it
I've returned the pump, thanks
I've brought it back
Brought the drill back, thanks
Brought back your suitcase, thank you ↩ you can use our suitcase
Brought the ladder back this morning
Dropped it back
Dropped it back, thanks
Dropped your drill back ↩ drill's yours for the day
Dropped the tools back at yours
Dropped it back at your door
Dropped it back with the guard
Put it back outside your door
Put the ladder back where it was
Put the trolley back in the lobby
Ladder's back
Ladder is back at yours, thanks
Drill's back, thanks a lot
Drill returned
Wheelchair returned, thank you so much
Wheelchair is back with you, thanks
Pump is back, thank you ↩ anyone with a bike pump?
Thermometer's back, cleaned
Umbrella returned, thanks ↩ take my umbrella
Charger returned
Vacuum returned, thank you
Projector returned in one piece
Pot's back, washed, thank you
Tent's back with you, thanks
Keys returned
Gave it back to your wife
Gave the keys back ↩ I need my spare keys by tonight
Gave the drill back to Tom, thanks
Given back, thanks
It's back with you now ↩ do you still have my level?
It's back on your porch
All returned, thanks everyone
Everything's back, thanks
Your hammer's back on the shoe rack
Your iron is outside your door, thanks for lending it
Left the saw back at your door
Book's back, great read
Handed it back, thanks
Handed the wrench back
Returned, thanks! ↩ you can borrow my ladder
returned it ↩ just bring it back when you're done
Returned this morning ↩ still using my drill?
I've dropped it back ↩ did you finish with the pump?
Dropped back at yours, thanks ↩ leave it at my door when done
Dropped it back, cheers ↩ anyone have a wheelbarrow?
Back at your door ↩ could I have the screwdriver back?
Brought it back, thanks ↩ looking to borrow a suitcase
Ladder's back, thanks ↩ can I borrow a ladder
Drill's returned thanks ↩ need a drill for 10 min
Gave it back to your son ↩ where's the trolley?
Put it back, thank you ↩ it's in the hall, help yourself, just return it
All back, thanks ↩ here are the folding chairs
Returned the chairs ↩ can anyone lend 4 chairs for tonight
Wheelchair's back with you ↩ we have a wheelchair
Left it with your doorman, thanks again ↩ no rush to return it
Returned yesterday ↩ have you returned it?
Handed back, thanks ↩ lend me a bike lock?
Tools are back ↩ toolbox is yours till Sunday
还了 thanks ↩ 借你用
returned 了,放门口 ↩ 打气筒借我
Steamer's back, thank you! ↩ who has a carpet steamer?
Cooler returned ↩ you can use our cool box
Car seat's back in your hallway
Scales returned thx
Cat carrier returned, thank you
Cat carrier's back ↩ does anyone have a cat carrier
Iron's back, thanks love ↩ sure, borrow the iron
Axe returned lol thanks
`,
  decline: `
不好意思,我家也没有了 ↩ 你家还有布洛芬吗
给不了你了,抱歉 ↩ 谢谢,我等会来拿
抱歉,孩子自己要用了 ↩ 那我过来拿退热贴
不好意思借不了了,老公带走了 ↩ 梯子我几点来拿
借不了了 ↩ 电钻我下午来借
我要用了,不能借你了 ↩ 打气筒能借我吗
不能借,抱歉 ↩ 能借用一下你的推车吗
不行哈,我自己也不够 ↩ 匀我一盒可以吗
我家也不够了 ↩ 能给两包吗
没法给你了,我爸要吃 ↩ 好的我来拿药
不方便,抱歉 ↩ 能帮我看下孩子吗
今天去不了了,抱歉 ↩ 那麻烦你帮我搬一下
我帮不了了,临时加班 ↩ 谢谢你愿意帮忙
临时有事,帮不上了 ↩ 六点等你
我车坏了,送不了你了 ↩ 明早7点楼下见
不去了,带不了你了 ↩ 那我跟你车走
改主意了,不送了 ↩ 书架我要
想想还是自己留着吧 ↩ 这个花架给我吧
我妈说还要用,不能送了 ↩ 我要这个锅
刚看了下过期了,不能给你 ↩ 我要那盒药
坏的,借不了 ↩ 借我用用吧
找不到了,不好意思 ↩ 卷尺还借吗
我们不要了,谢谢 ↩ 给你留了一份
我就不要了,给别人吧 ↩ 你要几个
我不用,谢谢 ↩ 要不要给你拿点
不要啦谢谢 ↩ 还有一份,你要吗
算了,太远了 ↩ 在12号楼,你来拿
型号不对,不要了,谢谢 ↩ 我有这个充电器
太大了,放不下,不要了 ↩ 沙发给你
不是我要的那种,谢谢 ↩ 我有二段的
尺寸不合适,让给别人 ↩ 鞋子给你留着
过敏,吃不了,谢谢 ↩ 我有头孢
谢谢,不用给我留了 ↩ 给你留着呢
这次就不参加了 ↩ 周六去采草莓,还有位置
我不去了,位置让出来 ↩ 车上给你留了位
来不了,给别人吧 ↩ 七点前来拿
来不及去拿了,给别人吧 ↩ 八点前来取哦
对不起,给不了
不好意思,我的不能借了
抱歉啊,刚发现我家也用完了
我那个借不出去了,不好意思
帮不了你了,抱歉
对不住,我家药也没了 ↩ 您家有退烧药的吧
真不好意思,给不了那么多 ↩ 要五盒
匀不出来了,抱歉 ↩ 匀我一点点
我不太方便出门,算了 ↩ 能送到5号楼吗
没空哦 ↩ 能帮我取个快递吗
今天不在家,借不了 ↩ 现在来拿方便吗
出门了,给不了 ↩ 我现在过来
不在上海,帮不了 ↩ 能借下你的轮椅吗
我不会弄这个,抱歉 ↩ 那你能来帮我看看电路吗
这个我搞不定,找师傅吧 ↩ 你说能帮我修的
我腰不好,抬不了 ↩ 帮我搬个冰箱吧
猫我照顾不了,过敏 ↩ 能帮我喂猫吗
我的不借人的,抱歉
谢谢好意,我不要了
谢谢,我不拿了 ↩ 你的那份还在
我放弃,给后面的人
不能给了,娃又烧了 ↩ 美林我来拿
抱歉,已经坏了 ↩ 打印机能用一下吗
Sorry, can't spare it ↩ could I take two boxes?
Sorry, can't spare any after all ↩ great, I'll come by for the Calpol
Sorry I can't ↩ could you watch my kids for an hour?
I can't lend it, sorry ↩ can I borrow your drill?
Can't lend it out today, need it myself ↩ coming for the ladder at 3
I need it myself now, sorry ↩ I'll pick up the pump tonight
Sorry, we need it after all ↩ I'd love the cot
Actually we're keeping it, sorry ↩ me please for the lamp
Changed my mind, keeping it ↩ I'll take the bookshelf
Can't do it today, sorry ↩ thanks for offering to help me move
Can't make it, sorry ↩ see you at 5 for the wardrobe
Won't be able to help after all ↩ thanks so much, see you tomorrow
Something came up, can't help, sorry ↩ you're a star, 6pm?
Not going any more, so can't take you ↩ can I get a ride with you?
My car's broken down, can't drive you ↩ see you at 7 then
It's expired, can't give you that, sorry ↩ I'll take the ibuprofen
Turns out it's broken, sorry ↩ yes please to the printer
Can't find it, sorry ↩ about the tape measure
We've run out too, sorry ↩ do you have any left from yesterday?
I don't have enough for two, sorry ↩ could you spare some for us as well?
My son's ill too now, I have to keep it ↩ I'm coming for the syrup
I'm away, can't lend it ↩ can I come now?
Not home, sorry ↩ can I borrow it tonight
No can do, sorry ↩ lend me your car seat?
Afraid not ↩ could you spare a few nappies?
I'll pass, thanks ↩ want some?
I'll pass this time ↩ we have one more seat
Pass, thanks ↩ still want the rug?
No thanks, too big for us ↩ sofa's yours if you want it
No thank you ↩ would you like some dumplings?
Not for me, thanks ↩ you can have the treadmill
Thanks but wrong size ↩ I have 3-6 month clothes
Thanks but wrong model ↩ I've got a Lightning cable
Thanks but she's allergic ↩ I have amoxicillin
Give it to someone else, I can't collect ↩ it's waiting for you in 5A
Can't come get it, let someone else have it ↩ pick up before 8
Let the next person have it ↩ reserved for you
Too far for me, thanks though ↩ you'd have to collect from Phase 3
I'd rather not lend it, sorry ↩ any chance of borrowing your camera?
Not comfortable lending that, sorry ↩ can I use your car?
My back's bad, can't lift, sorry ↩ could you help with the fridge?
I don't know how to fix that, sorry ↩ can you look at my boiler then
Sorry, husband took it to work ↩ can I grab the toolbox?
Sorry can't help with that after all
I'm sorry, I can't give you any
Sorry, I can't lend mine out
We'll pass, thank you
Going to have to say no, sorry ↩ three weeks of cat sitting?
Can't, working late ↩ could you walk the dog at 6?
Nope sorry, using it ↩ vacuum free?
Have to back out, sorry ↩ you said you could drive us
Sorry neighbour, not enough for ourselves ↩ any rice to spare?
I won't take it, thanks, someone else needs it more ↩ it's yours
sorry 借不了了 ↩ ladder 我来拿哦
no thanks 不要了 ↩ 给你留了蛋糕
我 pass,谢谢 ↩ 还差一个人,来吗
我们家不吃辣,谢谢 ↩ 辣酱给你一瓶
不敢借,是单位的东西 ↩ 投影仪能借我吗
婆婆不让借,对不起哈 ↩ 那我来拿蒸锅
不好意思钥匙不在我这,开不了 ↩ 那你帮我开下门
`,
  progress: `
Left it by the lift on 9 ↩ could you leave it by the lift
It's with the concierge, ask for 7C ↩ I'll collect tomorrow
Bringing it up now ↩ I'm in 15A, thank you
On the bench outside 4, blue bag ↩ I'll take the oranges
放你家奶箱里了 ↩ 牛奶我要两盒
Setting off now with the jump leads ↩ flat battery, anyone?
挂你门把手上了 ↩ 求一盒布洛芬
挂门把手了哈 ↩ 我家有,等下给你
放你家门口了 ↩ 谢谢,我在家
放门口了,你开门拿 ↩ 谁家有盐
放物业了 ↩ 我要一盒
放物业前台,报你房号拿 ↩ 我晚上来取
放门卫那里了 ↩ 我下班来拿
放岗亭了,跟保安说一声 ↩ 可以,放门卫吧
放一楼信箱上了 ↩ 我下来拿
放电梯口的椅子上了 ↩ 求两个口罩
放快递柜旁边了 ↩ 我要那袋橙子
给你放鞋柜上了 ↩ 谁有打气筒
我下来了 ↩ 我在楼下
我下楼了,两分钟 ↩ 在楼下等你
马上下来 ↩ 我到了
这就送过来 ↩ 孩子发烧,谁有美林
马上送来 ↩ 急需体温计
我现在过去 ↩ 家里水管爆了,谁能帮忙关下总阀
在路上了 ↩ 好的等你
在电梯里了 ↩ 谢谢谢谢
到你楼下了 ↩ 我住9号楼
到门口了,开下门 ↩ 1203,麻烦您
敲门了没人应,放地上了 ↩ 我在家,你来吧
让我儿子送过去了 ↩ 谁家有葱
让我老公带下去给你 ↩ 能放楼下吗
我让阿姨拿给你 ↩ 我七点来
跑腿小哥已经拿走了,十分钟到 ↩ 能叫个跑腿吗
等我五分钟,我找一下 ↩ 求创可贴
正在找,马上 ↩ 谁有十字螺丝刀
给你装好袋了,来拿吧 ↩ 我要两份
给你留好了,随时来 ↩ 我要一盆
给你留着呢 ↩ 绿萝给我一盆
准备好了,可以来拿了 ↩ 馒头我要四个
我六点到家,到家给你 ↩ 可以借我吗
下班带回来给你 ↩ 那麻烦你了
已经出门给你送了 ↩ 谁家有退热贴
刚挂上,记得拿 ↩ 我去开会了,挂门上吧
东西在门把手上,自取哈 ↩ 我要我要
我放10号楼门厅了
挂在你家门上啦,记得取
已放物业,方便时来拿
东西放保安室了,写了你名字
我在送过去的路上了
已经到3号楼下了,下来拿
放门外的凳子上了,晚上记得收
袋子放你门边了,红色的
我先过去看看,带上工具 ↩ 水龙头关不住了,谁会修
师傅我帮你叫上来了,在电梯 ↩ 求帮忙带个路
你妈的药我交给她了 ↩ 谁能帮我给我妈送个药
饭送到老人手里了 ↩ 麻烦谁给我爸送口饭
快递帮你拿了,放你门口 ↩ 谁帮我拿下快递
猫喂过了,水也换了 ↩ 求帮忙喂猫
孩子接到了,在我家写作业 ↩ 谁能帮我接下孩子
正往你那走 ↩ 梯子借我一下
梯子扛过来了,开门 ↩ 好的,在家等你
给你放楼道消防栓上面了 ↩ 抗原我要两个
我出发了,路口接你 ↩ 搭个车去地铁站
车到楼下了,双闪 ↩ 求送老人去医院
刚到家,马上给你翻出来 ↩ 轮椅什么时候方便拿
煮好了,盛好给你端来 ↩ 粥我要一碗
交给7号楼楼组长了 ↩ 能放楼组长那吗
丢你车筐里了 ↩ 锁借我下
药在我这,你来按门铃就行,我等着 ↩ 好的我来拿
收拾好了,在门厅等你 ↩ 童车我要
放老地方了 ↩ 鸡蛋我要十个
已挂 ↩ 挂门上就好
已放,记得拿 ↩ 放门口吧
给你送上来了哈 ↩ 我腿脚不方便,下不来
It's on your door handle ↩ anyone have children's ibuprofen?
Hung it on your door ↩ thanks, I'm in 5C
Left it on your doorstep ↩ need some salt
Left it outside your door ↩ yes please
Left at the front desk ↩ I'd like one
Left it with the guard under your name ↩ I'll collect after work
At reception with your name on it ↩ can you leave it downstairs?
It's in the lobby on the bench ↩ mine please
In your mailbox now ↩ could I have two masks?
On my way down ↩ I'm downstairs
On my way ↩ can anyone help me lift a washing machine?
On my way over with it ↩ urgently need a thermometer
Coming down now ↩ I'm here
Coming over in 5 ↩ great, 1102
Be there in two minutes ↩ pipe burst, can anyone help me shut the valve
Heading over now ↩ thank you, I'm home
In the lift ↩ waiting at the door
I'm at your door ↩ room 804, thank you
I'm outside ↩ ok waiting
Knocked but no answer, left it on the mat ↩ I'm in, come up
Sent my son over with it ↩ anyone got an onion
My husband's bringing it down ↩ can I pick up now?
Courier has it, ten minutes ↩ could you send it by courier?
Give me five mins to find it ↩ need a Phillips screwdriver
Just digging it out ↩ does anyone have a bike pump
Bagged up and ready ↩ I'll take two
Ready when you are, just ring ↩ I'll have the plant
I've set one aside for you ↩ one for me please
Saved you one ↩ could you keep one?
Put it aside, come any time ↩ I'd love the cot
Home at six, will drop it then ↩ could I borrow it tonight?
I'll bring it home after work today, it's in my bag ↩ ok thanks
Already out the door with it ↩ anyone have fever patches?
Leaving it in the parcel room now ↩ parcel room is fine
Ladder's on its way up ↩ home now, come up
I'm downstairs with the car, hazards on ↩ can anyone drive my mum to hospital?
Picked up your daughter, she's with me ↩ can someone get my girl from school
Fed the cat, all good, going again tomorrow ↩ could someone feed my cat?
Your parcel's at your door ↩ can someone bring my parcel up?
Got your parcel, bringing it up ↩ parcel at the gate, can anyone grab it?
Gave the pills to your mum ↩ could anyone take medicine to my mother
Handed it to your doorman ↩ leave it with the doorman
Just dropped it off at yours ↩ thank you, I'll be home at 8
Dropping it off now ↩ 12A, thanks
Walking over ↩ can I borrow the steamer
Halfway there, hang on ↩ see you soon
It's hanging on the handle, help yourself
Left the bag outside 602
Dropped at security, grab it when you're back
Putting it on your door now
I'm in the lobby with it
On my way to Building 8 with the meds
Placed it by the lift on your floor
Left a bag for you at the concierge
Just leaving mine, see you at the gate
Coming with the toolbox ↩ sink's leaking, anyone handy?
Grabbing my coat, see you there ↩ car won't start, anyone got jump leads
Dishing it up now, will bring it round ↩ soup for me please
On the shoe rack outside my flat, take it ↩ I'll swing by
Charged it for you, it's by my door ↩ power bank please
Packed the baby clothes, they're in the hall ↩ yes to the clothes
Under the mat ↩ can I get the key?
Left with Mrs Chen on the 3rd floor ↩ could you leave it with a neighbour
door handle 挂好了 ↩ 求一片退热贴
on my way 啦 ↩ 我在大堂
放 lobby 了 ↩ mine please
`,
  accept: `
I've a spare one, Building 10 ↩ need a kettle for tonight
We do, come up to 7A ↩ who has a stapler?
I've got children's Motrin, unopened ↩ baby has 39 fever
Can lend you ours till Sunday ↩ tent for the weekend?
I'd be glad to take the plant ↩ monstera needs a new home
If nobody else wants it I'll have it ↩ old rug, free
有两把,给你一把 ↩ 谁有多余的雨伞
我报个名,两个人 ↩ 顺风车去迪士尼,免费
我有 ↩ 谁家有布洛芬
我有,来拿 ↩ 求一盒退热贴
我家有 ↩ 谁有梯子借一下
我家有,8号楼301 ↩ 求借电钻
我这有 ↩ 谁有五号电池
我这里有两盒 ↩ 求连花清瘟
我有一个,可以借你 ↩ 谁家有打气筒
有,你来拿吧 ↩ 谁家有创可贴
有的有的 ↩ 求点盐
有,要几个 ↩ 谁家有多的鸡蛋
我有美林,没开封的 ↩ 孩子发烧求美林
我有半瓶,要吗 ↩ 求退烧药水
我家有轮椅,随时来拿 ↩ 谁家有轮椅
我有,晚上给你 ↩ 求借行李箱
我可以 ↩ 谁能帮我搬个柜子
我可以帮忙 ↩ 求人帮忙取快递
我来吧 ↩ 谁能帮我看下电脑
我来帮你 ↩ 灯坏了,有人会换吗
我去帮你接 ↩ 谁能帮我接下孩子
我顺路,帮你带 ↩ 谁在超市帮我带瓶酱油
我在楼下,帮你拿 ↩ 快递在门口,谁帮拿下
我会修,等下过去 ↩ 谁会修水龙头
我有车,几点走 ↩ 谁能送我去医院
我可以喂,哪天 ↩ 国庆求喂猫
算我一个 ↩ 求两个人抬沙发
给你,来5号楼拿 ↩ 谁家有口罩
给你两包够吗 ↩ 谁家有尿不湿匀几片
匀你一盒 ↩ 求二段奶粉
送你好了 ↩ 想借个花盆
借你,用完还我就行 ↩ 谁有卷尺
拿去用,不急还 ↩ 求借折叠椅
等下给你送过去 ↩ 谁有体温计
你来我家拿,2号楼1501 ↩ 求几头蒜
来我家打印 ↩ 谁家能打印
到我家来充 ↩ 停电了,手机没电,谁家能充个电
我要 ↩ 多包了粽子,谁要
我要! ↩ 婴儿床免费送
我要一个 ↩ 绿萝分盆送
我要两份,谢谢 ↩ 烤了面包,有人要吗
我要我要 ↩ 电影票多一张
要要要 ↩ 搬家纸箱送人
要的要的 ↩ 青菜多了,有人要伐
我想要,几点来拿 ↩ 旧书架送人
我也要 ↩ 桔子吃不完
我也要一份 ↩ 多做了馒头
给我吧 ↩ 童车闲置送人
给我留一个 ↩ 蛋糕还剩四块
给我留一份,我下班来 ↩ 饺子多了
留给我 ↩ 冰箱送,能用
可以给我吗 ↩ 花架不要了送人
我能要吗,家里正好缺 ↩ 微波炉送人
我拿,马上下来 ↩ 花盆放楼下,谁要
我来拿 ↩ 多一份盒饭
这就来拿 ↩ 米吃不完送人
我需要,谢谢 ↩ 还有三个抗原
我需要一盒 ↩ 布洛芬有多
正好需要 ↩ 宝宝衣服送
带我一个 ↩ 周六去宜家,可以带两人
我搭车 ↩ 明早去虹桥,有空位
加我一个 ↩ 去采草莓,还差人
报名 ↩ 周日教大家包粽子,免费
帮我带一包盐 ↩ 我去超市,要带什么吗
帮我带两斤排骨谢谢 ↩ 去菜场,谁要带
我要大的那盆 ↩ 两盆多肉送人
书我要了 ↩ 小学教辅送
猫我想领养 ↩ 小猫找家
好啊,我要 ↩ 给你拿点?
那我就不客气了,来一份 ↩ 煮了酒酿
先谢谢啦,我要三个 ↩ 玉米多
能给我两个吗 ↩ 粽子要的来
好的,我七点来拿 ↩ 我家有,什么时候来
好,现在过来 ↩ 我有,在家
可以,我来5号楼拿 ↩ 借你
好的谢谢,我马上下来 ↩ 我有一盒
我要一份
我要两个,谢谢
我有一盒,你要吗 ↩ 求阿莫西林
给我留一份谢谢
算我一份
这个我要了
蹲到了,我要
第一个,我要 ↩ 行李箱送
我我我 ↩ 演唱会票送一张
我家还有一罐,先给你 ↩ 宝宝断奶粉了
我妈有血糖仪,可以借 ↩ 谁有血糖仪
老公在家,让他帮你搬 ↩ 求壮劳力
我是护士,我可以帮你看看 ↩ 谁会打胰岛素
我懂一点电,我来看 ↩ 家里跳闸
可以,周末我在 ↩ 谁能帮忙遛狗
门卡借你用 ↩ 谁有门卡借下
我来带,反正我也有娃 ↩ 谁能帮我看会孩子
家里有新的,送你一支 ↩ 求牙刷
我出两个人 ↩ 钢琴要抬一下
有多的,给你送 ↩ 求几张A4纸
有酵母,要多少 ↩ 谁家有酵母
葱姜我都有,来拿 ↩ 谁家有葱姜
有Type-C的 ↩ 谁有充电线
你用什么型号?我有两种针头 ↩ 求胰岛素针头
I have one ↩ anyone got a ladder?
I have some ↩ need children's ibuprofen
I have some, come get it ↩ out of sugar
I've got one you can borrow ↩ looking for a drill
I've got two, you can have one ↩ anyone have a spare mask?
I've got a box, Building 6 ↩ need paracetamol
We have one, 12B ↩ borrow a wheelchair?
We've got plenty, how many? ↩ anyone spare eggs
Got one, come by ↩ need a tape measure
Got some Calpol here ↩ kid has fever, need Calpol
Yes I do, when do you need it? ↩ who has a suitcase I could borrow
Yep, come over any time ↩ bike pump anyone?
You can have mine ↩ need an umbrella
You can borrow mine ↩ looking for a tent
You can use mine, 4A ↩ anybody with a printer?
Take mine, no rush ↩ need folding chairs
Happy to lend you ours ↩ car seat for the weekend?
Happy to help, what time? ↩ need help moving a sofa
I can help ↩ could someone carry my shopping up
I can do it ↩ could someone feed my cat
I can come over at 6 ↩ can someone fix my router?
I can pick her up ↩ can anyone get my daughter from school
I can drive you ↩ need a lift to hospital
I'll do it ↩ who can walk my dog tomorrow
I'll grab it for you ↩ parcel at the gate, anyone?
I'll bring some over ↩ anyone got soy sauce
I'll send my son down with it ↩ need AA batteries
I'm at the store, will get it for you ↩ could someone buy me milk
Sure, come up ↩ could I borrow a screwdriver
Sure, room 1502 ↩ need some vinegar
Of course, I'm home now ↩ can someone lend me a thermometer
No problem, I'll leave it at your door ↩ need a few nappies
Count me in ↩ need two people for a wardrobe
On it ↩ can anyone take the bins out for gran?
Me! ↩ free cake
Me please ↩ anyone want tomatoes?
Me please! two if possible ↩ lemons going spare
Mine please ↩ free bookshelf
Mine please, can collect tonight ↩ baby bath free
I'll take it ↩ giving away a desk
I'll take it please ↩ microwave, free
I'll take one ↩ spider plant babies
I'll take two please ↩ made too many muffins
I'll take the blue one ↩ two kids bikes free
I'll have some ↩ leftover pizza
I'd love one ↩ spare tickets
I'd love it, when can I come? ↩ lamp, free to a good home
I'd like the books please ↩ giving away kids' books
I want it! ↩ anyone want a projector screen
Yes please ↩ would you like some soup?
Yes please, 3 if you can ↩ masks to spare
Yes pls, down in 5 ↩ pancakes anyone
Can I have it? ↩ free sofa
Can I have two? ↩ oranges in the lobby
Could I have one please ↩ spare test kits
Could you save me one? ↩ baked buns
Save me one please ↩ dumplings!
Keep one for me, home at 7 ↩ cupcakes
Dibs ↩ moving boxes
Dibs on the chair ↩ chair and table free
Dibs!
Interested, is 6 ok? ↩ cot free
I'm interested please ↩ pram to give away
We'd take a kitten ↩ kittens need homes
We could use those ↩ nappies size 3, unopened
We need that, thank you ↩ spare formula
I need some, thanks ↩ I have extra ibuprofen
I could really use one ↩ three heaters to lend
Can I come along? ↩ two seats to IKEA
Room for me? I'm in ↩ driving to the airport at 8
Sign me up ↩ teaching knitting free Sunday
A loaf of bread please, thanks ↩ going to the shop, need anything?
Milk and eggs for me please ↩ at Costco, anyone?
Could you get me rice ↩ heading to the market
Coming down for it now ↩ plant pots by the bench
On my way to get one ↩ free umbrellas
I'll come at 5 then ↩ I have one, come by
Great, be there in ten ↩ I've got a drill
Perfect, can I collect now? ↩ you can borrow ours
One for me please
I'll take one please
Mine please!
Me me me ↩ concert ticket
Ooh yes please, Building 3 ↩ apple pie
My husband can carry it, what floor? ↩ fridge needs lifting
I'm a nurse, I can do the injection ↩ need someone to give mum her shot
I know a bit about plumbing, shall I come? ↩ leaking tap
I can watch them till 8 ↩ can anyone mind the kids
Use our wifi, I'll send the code ↩ my internet's down, hotspot?
Come charge at ours ↩ power's out, phone dying
我有 spare 的,来拿 ↩ 谁有 Type-C
me please 我要一份 ↩ 提拉米苏
+1 我要 ↩ 草莓多
+1 ↩ 橙子谁要
`,
  chatter: `
收到
收到!
收到,谢谢
收到谢谢
收到,辛苦了
收到收到
好的收到
收到通知,谢谢 ↩ 明天停水8小时
收到,谢谢通知 ↩ 下午物业来抄水表
收到,已转发 ↩ 周三消防演习
收到,知道了
收到,会配合 ↩ 请大家不要在楼道堆物
已收到通知
消息收到了
谢谢提醒,收到 ↩ 台风天关好窗
收到,明天带孩子下去 ↩ 明早9点核酸
明白,收到
好的,明白了
好的好的
了解了,谢谢
懂了,谢谢
知道了,谢谢
知道啦
谢谢告知
谢谢信息
谢谢分享 ↩ 药店晚上开到十点
谢谢解答 ↩ 布洛芬饭后吃
谢谢科普
多谢指点 ↩ 这个要去居委会盖章
看到了,谢谢 ↩ 通知在公告栏
还有吗
还有吗? ↩ 多包了粽子,谁要
请问还有吗 ↩ 婴儿床免费送
还有没有 ↩ 烤了面包
还在吗 ↩ 书架送人
还有多的吗 ↩ 绿萝送
没有了吗 ↩ 馒头要的来
送完了吗 ↩ 橙子自取
送掉了没
都送完了? ↩ 纸箱送人
被领走了吗
名额满了吗 ↩ 周六去宜家
有人要了吗 ↩ 沙发送人
拿到了吗
拿到了吗? ↩ 挂你门上了
拿到没 ↩ 放门卫了
你拿到了吗 ↩ 求布洛芬
收到了吗 ↩ 给你放门口了
收到没有
取了吗
药拿到了伐
借到了吗 ↩ 谁有梯子
借到没 ↩ 求电钻
买到了吗 ↩ 求抗原
找到了吗 ↩ 谁有卷尺
解决了吗 ↩ 水管漏水谁会修
搞定了没
修好了吗
还需要吗 ↩ 求退烧药
还要吗 ↩ 求两节电池
还了吗
还了没 ↩ 梯子借你
梯子还了没有
什么时候还啊 ↩ 电钻借到了
用完了吗 ↩ 打气筒借我下
退烧了吗 ↩ 孩子39度,求美林
好点了吗
到了吗 ↩ 在路上
快递收到了吗
我的快递还没收到
快递退回去了,气死
包裹退回商家了
东西退给店家了,等退款
衣服退货了,太小
鞋子不合适,退了
退款收到了
钱收到了,谢谢团长
红包收到,谢谢老板
工资收到了,月底了
短信收到了,是诈骗
验证码收不到
offer收到了,下个月入职
录取通知书收到了!
发票收到了
团购的菜收到了,少了两颗
团长,我的鸡蛋没收到
团购的牛奶收到了,质量不错
盒马没货了
药店布洛芬卖完了
药店都没有了,跑了三家
超市的鸡蛋抢光了
叮咚又没有了
门口水果店草莓卖光了
生煎卖完了,白跑一趟
茅台又秒没了
抢不到票,都没了
12306没票了
挂号满了,专家号没了
疫苗名额满了
幼儿园名额满了,急
游泳课报满了
停车位满了
停车场满了,只能停外面
充电桩都被占了
快递柜满了
垃圾桶满了没人收
电梯又满了
群满了,加不进来
wifi没了
网没了,你们呢
没网了
没电了
没水了?
热水没了
信号没有了
雨停了
太阳没了,又阴了
台风走了
雪都化了
天冷了
热死了没风
桂花谢了
假期没了
年终奖没了
周末没有了,加班
头发都掉光了
没有心情了
没心情吃饭了
我命都没了半条
这个剧完结了
作业写完了,孩子睡了
作业收到了,老师
下班了
忙完了,终于
活干完了
今天的班上完了
饭吃好了
洗好了
到家了
到啦,勿念
车修好了,花了两千
电梯修好了
路灯修好了,好亮
物业把门禁修好了
水管昨天修好的
小区大门换好了
钥匙找到了,原来在包里,笑死
手机找到了,在沙发缝里
狗找到了,大家放心
工作找到了
女朋友找到了吗
房子买到了,下半年搬
我买到了周杰伦的票
上次买到假货了
网上买到的,质量一般
在山姆买到的
这个我在药店买到过
昨天借到的梯子真好用
上周借的书早还了,图书馆罚了五块
图书馆的书到期了
共享单车还了还在扣钱
充电宝还不进去
房贷还完了
信用卡已还
钱还清了
花呗还了吗
他还钱了吗
取消了,活动改到下周
会议取消了
航班取消了
明天的课取消了
团购取消了,人数不够
演习取消
通知:讲座取消
外卖被取消了
订单取消了,商家没货
我把会员取消了
撤回了什么
撤回干嘛
谁撤回了一条消息
解封了
封控解除了
问题解决了吗物业
停车问题什么时候解决
投诉了也没解决
物业说已解决,哪里解决了
不需要的东西不要扔楼道
不用谢
不用谢 ↩ 谢谢你的药
不客气
不客气哈 ↩ 拿到了谢谢
没事没事
没关系 ↩ 没有了,不好意思
没关系,谢谢 ↩ 已经送完了
好的,没事 ↩ 有人要了
可惜了 ↩ 送完了
好吧 ↩ 没有了哦
下次早点来 ↩ 没有了
那就好 ↩ 退烧了
拿到就好 ↩ 拿到了谢谢
好用就好
手慢了
手慢无
哈哈哈没抢到
谢谢大家
谢谢各位邻居
谢谢邻居们平时的照顾
谢谢志愿者
谢谢师傅,辛苦
感谢物业
谢谢🙏
太好了
真好
好人多
赞👍
Got it
Got it.
Got it, thanks for the info
Got it, thanks for explaining
Got it, makes sense
Ok got it
Got it, will do ↩ please keep the fire door closed
Got it, thanks ↩ water will be off tomorrow 9 to 5
Got it, so it's on Thursday ↩ residents' meeting moved to Thursday
Noted, thanks
Noted ↩ lift maintenance tomorrow
Understood
Understood, thank you
Received the notice, thanks ↩ pool closed next week
Message received
Loud and clear
Thanks for the info
Thanks for the info! ↩ the pharmacy closes at ten
Thanks for letting us know
Thanks for the heads up ↩ they're testing alarms at noon
Thanks for the tip
Good to know, thanks
Ok thanks
Okay thank you
Thanks all
Thanks everyone for a great party
Thank you neighbours, what a lovely community
You're welcome
You're welcome! ↩ got it, thank you
No worries ↩ sorry, it's gone
No problem at all ↩ thanks, picked it up
Anytime ↩ thanks for the ladder
Glad it helped ↩ got the medicine
Glad she's better ↩ fever's gone
Oh no, too late then ↩ all gone
Ah shame ↩ it's been taken
Next time then ↩ none left
Is it gone?
Is it gone? ↩ free desk
Is it still available? ↩ microwave, free
Still available?
Any left? ↩ muffins anyone?
Are there any left? ↩ lemons in the lobby
All gone? ↩ moving boxes
Has it been taken? ↩ bookshelf free
Is it taken?
Is it spoken for? ↩ cot free to a good home
Are they all taken ↩ kittens need homes
Is the car full yet? ↩ two seats to IKEA
Did you get it? ↩ need paracetamol
Did you get it?
Did you get the bag? ↩ left it on your door
Have you got it? ↩ it's with the guard
Got it? ↩ hung it on your handle
Did you find one? ↩ looking for a ladder
Found one yet? ↩ need a drill
Sorted? ↩ sink's leaking
Did anyone help you in the end? ↩ need help moving
Do you still need it? ↩ anyone have Calpol?
Still needed? ↩ need AA batteries
Has he returned it?
When are you returning it? ↩ got the drill thanks
Did you return the ladder? ↩ you can borrow mine
Are you done with it? ↩ borrowing the pump
Fever gone? ↩ my son has a fever
Is she feeling better?
Did the parcel arrive?
My parcel was returned to sender
Package went back to the shop, so annoying
Returned the shoes to the shop, too small
Returned it to Amazon, refund pending
Returning my Zara order, anyone else hate the queue
Got my refund
Refund received finally
Got my vaccine today
Got the job!
Got the promotion, drinks on me lol
Got soaked on the way home
Got stuck in traffic
Got a parking ticket, great
Got back from holiday last night
Got home safe
Just got in
Got the same letter from the council
Got my exam results
Just got the email from management
I got mine at Carrefour
I got one last year, terrible quality
Sold out at the supermarket
Sold out everywhere
Pharmacy's out of ibuprofen again
No eggs left at Lidl
The bakery had no bread left by nine
Shelves are empty, all gone by noon
Toilet paper's gone again, people are mad
Tickets sold out in two minutes
No tickets left for the final
No slots left at the clinic
No parking spaces left again
Car park's full
Gym class is full
The nursery has no places left
The waiting list is full
The parcel locker is full again
Bins are full
Wifi's gone
Wifi's gone again, anyone else?
Internet's down
Power's gone
Hot water's gone
No signal
My voice is gone lol
Summer's gone
The sun's gone in
The rain has gone, finally
The snow's all gone
The fog's lifted
The cherry blossoms are all gone
The weekend's gone already
My patience is gone
My motivation's gone
My back's gone from all the gardening last year
The old guard's gone, new one started Monday
The Lis have gone to Hainan
Kids have gone to bed
That shop is gone, it's a bubble tea place now
The swing's been taken away by management
The bench was taken for repairs
Someone's taken my parking spot
My seat's taken
No longer in the mood
No longer a member of the gym
I no longer trust that plumber
No longer living here, leaving the group soon
Not in the mood any more
We don't need another car park
We don't need more meetings
I don't need this drama
Nobody needs that much noise at 7am
Done with work
Done for today
Done with this group honestly
Finally finished, time for a beer
All done with homework
Homework's done
Dinner's done
Washing's done
Finished the book, loved it
Lift's fixed
Lift's been fixed, thanks management
Gate's working again
Streetlight's fixed at last
They fixed the intercom
Car's fixed, cost a fortune
The leak in the garage still isn't solved
Has the parking issue been resolved?
Management says it's resolved, it isn't
Found a great noodle place
Found my phone down the sofa haha
Found a new job
Found out the rent's going up
Bought a new car
Bought it on Taobao
I bought mine at Decathlon
Meeting cancelled
Flight's cancelled
Class is cancelled tomorrow
Yoga's cancelled, teacher's ill
Cancelled my subscription
They cancelled my order
Who cancelled the barbecue?
Returned to the office this week
School's back on Monday
He's back from Beijing
I'm back, what did I miss
We're back from holiday
Paid back my loan
Library books are due back tomorrow
收到 thanks
ok 收到
noted,谢谢
got it 明白了
有伐还有伐 ↩ 蛋挞自取
谢谢,我问问看 ↩ 门口五金店有卖
`,
};
