/** Sentences of our own: how things end in a residents chat (gone, returned, withdrawn, received, declined, under way) and what only looks like it, zh and en. Never from tests. `↩` parts an answer from what it answers. */
export const over: Readonly<Record<string, string>> = {
  "close gone": `
刚被人领走
名额没了,不好意思哈
抱歉晚了一步,前面那位已经拿走了
最后两个给12号楼阿姨了
没了没了,秒光
饺子已经分完,锅底都刮干净了
婴儿床有主了,各位别私我了
纸箱一早就让收废品的大哥扛走了
对不住,楼上小两口先说的,给他们了
四个座都坐满啦,后面的朋友下次
车上塞不下人了
统一回复:猫砂盆已送出
那袋米有人认领了,谢谢大家捧场
好家伙,十分钟不到,西瓜一块不剩
刚问的那位来晚啦,刚刚送掉
绿萝被抢空了,等我再插几盆
不用来了,韭菜都给人拔光了
已出,勿扰,感谢
书架今天中午搬走了,图我就撤了
我家口罩散完了,自己也只剩两只
花生送完咯
多肉只剩个空盆,苗都名花有主
上面说的轮椅已经答应给三楼老周,等他儿子来推
沙发定下来了,周六人家来搬
打印纸分光了,后面再问的对不起啦
退烧贴给了刚才跑上来那位妈妈,现在我这也空了
学步车早上8点就被预定,别排队了
这批橘子到此为止,见底了
小猫三只全部找到新家
最后那只橘色的也被接走了,有点舍不得哈哈
粽子没得了,侬手脚慢了点
阿拉葱油饼一抢而光,明朝再做
两张电影票名花有主了
票给出去了
拼车满员,发车了
顺风车不能再加人了,后排已经三个
代买名单截了,我手提不动了
超市代购到这里为止,再多我要推车了
教自行车的名额今天报满了
免费理发的号排完了,下个月再来
修伞的活接满了,今天不收了
那台旧打印机人家刚来抱走
电饭煲给了9号602,其他人抱歉
说好给李老师留着的,不能再给别人啦
锁定给第一位回复的了
被隔壁栋的小伙子一口气全包了
鱼缸连鱼带石头一起送走了,清净
楼道那箱娃娃衣服已经没了,别白跑
门口放的那把椅子谁拿去了?反正是没了,后面的别来了
放在快递柜上面的书都拿完了
葡萄苗发完收摊
剩下的半袋水泥也让装修师傅要去了
牛奶快过期那箱,全部有人喝了
我这边清零了
空了
全部送光,谢谢邻居们帮我腾地方
结束啦,一共送了二十三份
报数到这里,后面的都没有了哦
不好意思各位,手慢无
后来的姐妹真没有了,我自己都没留
豆浆机昨天就有人打过招呼了,我忘了在群里说
婴儿背带给了刚生的那家,大家散了吧
玩具被幼儿园小班的妈妈整箱拉走了
这会儿才看到这么多人问,其实上午就送出去了
香椿没了,树都秃了
鸡蛋一个都没剩下
蛋糕切完啦,连奶油都舔了
汤圆被小朋友们扫荡一空
钢琴的事谢谢关心,已经找到好人家
月饼都认领了,名单如上
抱歉忘记更新,折叠床前天送人了
床垫等人来抬,已经说好了,不用再问
那几瓶消毒水,一家一瓶刚好分完
还剩的那个也刚被定走
两兄弟乌龟都去了5号楼,以后常去看它们
没你的份了老王 早干嘛去了
大家好,送完了,把消息折叠了吧
下手晚了哈,沙拉碗已经有人
饭盒里的红烧肉光盘了,谢谢赏光
辣酱12瓶,12位邻居,齐了
没有啦 ↩ 多蒸了馒头,谁要
刚刚给掉,你早五分钟就好了 ↩ 还有吗,我也想要一个
已经有人约了 ↩ 我要我要!书架给我留着
对不起哦,前面有人排了 ↩ 我下班来拿行吗
哎呀,最后一份给楼下了 ↩ 饺子给我来一份
满了姐 ↩ 能加我一个吗,去虹桥
座位没了,要不你问问老陈 ↩ 明早六点去机场,还有三个位子
都分掉了呀 ↩ 家里枇杷熟了自己来摘
摘完了,就剩叶子 ↩ 枇杷还能摘不
被一个大姐打包带走了 ↩ 送一批童书,3-6岁
有主了 ↩ 免费送婴儿车,八成新
等人来取,不送别人了 ↩ 那个微波炉我要
给刚才那位了,真抱歉 ↩ 我要,我现在下楼
晚了一步哈哈哈 ↩ +1
人家定金都没要我就答应了,不好反悔 ↩ 空气炸锅让给我吧
统统送光,下次请早 ↩ 草莓多了两盒谁要
名额满,截止 ↩ 周末免费教大家用智能手机,限五人
到你前面一个刚好没了 ↩ 算我一个,鸡汤
唉你来晚啦,半小时前就抱走了 ↩ 小狗还在吗,我女儿想养
已领养 ↩ 三只奶猫找领养
猫咪有家了 ↩ 我可以领养那只三花
你看上面,小赵先说的 ↩ 给我留一盒呗
没剩 ↩ 口罩还能匀我几个吗
我那点药上午让6楼拿走了 ↩ 我要一盒,你在家吗
送掉了,忘了删 ↩ 旧电视有没有人要,自提
拉走了,收旧货的 ↩ 那张桌子我要
花都分株分完了,秋天再说 ↩ 吊兰我想要一盆
不好意思,只有一个,已经许给别人了 ↩ 我家宝宝正好能用,求
五斤虾,眨眼没 ↩ 朋友从海边带了虾,谁来点
我这里清了,你找团长问问 ↩ 多团了两箱牛奶,可以让出来
车满了,抱歉抱歉 ↩ 我和我妈两个人可以搭吗
后备箱装不下了 ↩ 能再帮我带一袋猫粮吗
本子上已经记了十家,再多不接 ↩ 去山姆,要带啥快说
给一楼爷爷了,他腿脚不好我就先紧着他 ↩ 拐杖我要
刚有人敲门拿走 ↩ 充电器闲置一个谁用得上
两份都有人了 ↩ 年糕我要两条
抢光了,你们也太快 ↩ 单位发的电影票两张,白送
票已送 ↩ 票还有不?我想带孩子去
没位置啦,下次早点吱声 ↩ 带我一个
全部发放完毕 ↩ 春联免费领
春联写完了,红纸也没了 ↩ 我家也想要一副
已经让出去了 ↩ 我想接你那个体检名额
名额转给2号楼了 ↩ 游泳课有个空位不去了谁要
那袋土昨天就有人提走了 ↩ 营养土我要一袋
真没了,骗你小狗 ↩ 再找找嘛,一个就行
留给张阿姨了,她孙子要用 ↩ 书包给我吧
喂完了哈哈,我家那位全吃了 ↩ 多做的酸菜鱼谁要
排在你前面三个人,只有两个 ↩ 我我我
这个已经预定出去了,等她晚上来 ↩ 加湿器我可以要吗
早没了 ↩ 楼上的,书还在送吗
没抢到别难过,下周还做 ↩ 给我留个面包
搬家那家全端走了 ↩ 绿植一批,搬家带不走
都给出去了,柜子也空了 ↩ 奶粉我要一罐
最后一罐刚交到人家手里 ↩ 还剩几罐?
不巧,十分钟前送出 ↩ 马上来拿!
不用过来了,让邻居先取走了 ↩ 我在路上了
东西已经是别人的啦 ↩ 我想要,私你了
今天发完,明天看情况 ↩ 凉茶在门卫,自取
凉茶桶见底了 ↩ 我现在去装一杯来得及吗
两把都有着落 ↩ 椅子给我一把
小孩衣服整包被人拎走 ↩ 110码的我全要
名花有主 ↩ 桂花树苗求一棵
这会儿没货了,等下一窝 ↩ 想要一只小兔子
兔子全送走了 ↩ 家里兔子生了,免费送
哦豁,没了 ↩ 我要!!!
人家比你早了两分钟 ↩ 我是不是第一个
给完了,碗我都洗了 ↩ 腊八粥谁来一碗
不剩了不剩了,谢谢抬爱 ↩ 叔叔泡菜还有吗我来打一碗
对,已经定给1502了 ↩ 这个儿童餐椅我能要吗
抱歉,刚答应楼下宝妈 ↩ 吸奶器我要
gone, sorry folks
All taken now, thanks everyone
that went fast. nothing left
The cot has found a home
sofa's spoken for, collecting Saturday
Pending collection, will shout if they don't show
Promised to the lady in 14, apologies to the rest of you
both tickets went within a minute lol
car's full now
Full up for the airport run, sorry
no seats left, somebody's even got a cat on their knee
last of the tomatoes just walked out the door
Somebody beat you all to it
Bookcase has been collected so please stop messaging me
update: kittens all homed!!
Every last muffin eaten. You lot are animals
That's the lot, the box on the wall is empty
Box is empty, kids took the final puzzle
I'm all out
we're out of courgettes, believe it or not
The pram is no longer up for grabs
Highchair gone to number 6
first come first served and Dave was first
Have given the paint to a chap on the 3rd floor
Sorry to those who asked later, a neighbour picked up the desk this morning
Should have posted earlier but the fish tank went yesterday
Taken! Didn't expect that at 7am
snapped up already
it's been claimed, cheers
Moving boxes all went to the Patels
Claimed by Ines, she's coming at six
No more lemons I'm afraid, tree is bare
Slots are filled for the free haircut day
I've got my five learners for bike lessons, closing the list
That's my shopping list full, can't carry any more
List closed, trolley's overflowing
Last slice went to the postman haha
Ran out. Will bake again Sunday
run clean out of masks now, even for ourselves
The old telly's away, a student took it
Curtains have been bagged by Marie
none left x
Soup's finished, pot's in the dishwasher
Both chairs accounted for
Everything on the free table has disappeared so you can stop looking
Free pile on the kerb: cleared
Someone just drove off with the mattress, bless him
Please don't come round, the logs are all gone
Right, rhubarb is no more
that's it for the seedlings, 40 gone in one evening
Wheelchair has been passed on to someone who needs it right away
Spare room's taken for the weekend, sorry
Have let the parking permit go to Ollie
The guitar's got a new owner
Hamster cage rehomed 🐹
Dumplings: zero. Fridge: empty. Me: proud
Baby clothes bundle handed over ten mins ago
sry guys a girl from block C got it
I have a taker, thanks for all the interest
Gone to the first DM
Off the list now, the blender's sorted with Kwame
Already someone else's, hun
wasn't expecting a queue, only had four and four of you were quicker
Spot's been filled
The last pack of paracetamol I could spare went to Lucy's mum
No point ringing the bell, eggs went by nine
Two families split the rice so that's done
Garden bench: gone. Swing: gone. My back: also gone
I'll mark this as taken
Removed from hallway, somebody helped themselves as instructed
I gave it away at the school gate in the end
The ironing board left with our cleaner, should've said
All the jam has been adopted
Nope all gone, try again at Christmas
Ferry tickets are out of my hands, passed to Nadia
Passed the spare travel card on to a colleague of Tim's downstairs
Desk lamp found a taker, closing this
our doors are shut on the clothes swap leftovers, charity lady took the remainder
Final two plants rescued by upstairs. Thank you all
That lasted about thirty seconds. Gone.
sorry, gone already ↩ Is that still going? I'd love it
Just missed it! ↩ me please, the bike rack
Somebody's on the way for it now ↩ can I have the microwave?
promised it to Aisha, soz ↩ dibs on the kettle
Full I'm afraid ↩ room for one more to the station?
no can't squeeze anyone else in ↩ Could you take me and my gran as well?
You're third in line and there were two ↩ Yes please to the cinema tickets
It went last night ↩ hi interested in the bookshelf
gone in 60 seconds ↩ Free pizza, ordered wrong, 2 boxes
All found homes ↩ Six kittens need loving families
she's been rehomed with a couple in 8B ↩ We'd love to meet the grey one
only crumbs left ↩ save me a brownie!
Ah Tom already bagged that one ↩ I'll have the toolbox
Pending pick up, I'll let you know if it falls through ↩ happy to collect the cot today
sorry love, gave it to the young mum at 22 ↩ I could use that steriliser
that's been taken ↩ Anyone want a printer? Works fine
None left, the Scouts took the whole stack ↩ can we have a few of the boxes
too late haha ↩ MINE
You'd have been second ↩ me me me
Handed the last one over a minute ago ↩ Do you still have any of those tests?
tests all gone ↩ I've 8 covid tests spare, shout
Spots full, waiting list only if you want ↩ count me in for the sewing lesson
the class filled up ↩ Free beginner guitar for four kids this Sat
trolley's full, next week? ↩ could you grab me oat milk too
I stopped taking orders at ten, sorry ↩ Popping to Lidl, anything needed?
went to the food bank in the end ↩ I'll take the tins off you
A builder chap loaded it all up ↩ leftover bricks and sand, help yourself
They've all been dug up and taken ↩ i'd like some of those strawberry runners
Afraid not, upstairs nabbed them ↩ are the curtains still free
Nope, eaten ↩ any curry left?
we ate the rest, nobody came lol ↩ Half a lasagne here if somebody fancies it
Claimed ↩ +1
claimed by Jo above you, look up ↩ yes please! can pick up now
Someone's coming at 5 for both ↩ just one chair would do me
I've said yes to somebody already ↩ Pick me! my son would adore the drum kit
Drum kit's left the building, hallelujah ↩ Free drum kit, please, take it
No tickets remaining ↩ 2 for us please
Gave those out at the bus stop ↩ can I grab a hi vis vest
Ah sugar, I forgot to take this down, it's gone ↩ Free wardrobe, must go this week
That went weeks ago! ↩ Is the treadmill available?
already picked up by Hana ↩ on my way for the pushchair
Don't set off, he's just taken it ↩ leaving now, be there in 10
last bag just went sorryyy ↩ compost please, one bag
Compost finished, there's a bit of dust if you want it haha ↩ three bags of compost by the gate
I had one and Priya's got it ↩ I'd be grateful for a charger
my spare ink's with flat 3 now ↩ can I come up for the ink?
house sitter sorted thanks, the room's not going any more ↩ I'd happily stay in your flat that week
Parking space is taken for Friday ↩ can my brother use your space Friday
all five lunches are spoken for ↩ Any of that stew going?
You snooze you lose mate ↩ is it too late for the telly
Out of flour now, last kilo went over the fence ↩ I'd take a kilo
Given away ↩ Brand new nappies size 2, baby's outgrown them
the whole lot went to one house ↩ can I have just the size 2 ones
I'd have loved to but it's out the door ↩ for my mother please, the walking frame
Two people messaged before you ↩ ooh yes
Car left ten minutes ago with everyone in it ↩ still a seat to Ikea?
Ran out just before you wrote ↩ a jar of honey for me
honey's all sold out at the price of nothing 😄 ↩ my bees went mad, free honey
Nothing but the stand left now ↩ Christmas tree free to whoever
no longer have it, passed it on ↩ you still giving away that fan?
the fan is cooling somebody else ↩ Standing fan, spare, who's boiling
everything's been distributed, thanks team ↩ Sandbags at the clubhouse, take what you need
we're done, the last plate just went ↩ Pancakes at ours till they run out
He got here first ↩ I'm downstairs for the ladder, which door?
not any more, it's in Leo's kitchen ↩ is the slow cooker mine then?
你们太热情,三分钟全被认走了
剩下的让外婆拿去喂鸡了,没得分了
名额刚被最后一位填上,关门
我的那份人情已经许出去啦,给了隔壁带双胞胎的
桶装水分到第十家正好分完
阳台上的薄荷被拔得只剩根,大家手下留情
先到先得,得主已产生
已找到接手的人,帖子沉了吧
两只鹦鹉今天跟新主人走了
那一位要是不来取我再吱声,目前算送出了
行李架满员,箱子也放不了了
代取快递今天接满六单,不接了
汤都见底了,来的只能舔勺子 ↩ 羊汤我来一碗
让对面宿舍的学生搬空了 ↩ 旧杂志还在不在
这趟不行了,坐满 ↩ 我去不去得成,就一个人
Wheelie case went to a student, so that's that
The offer's closed, my hands are empty
A lady with a van cleared the lot, pots and all
Last seat has just been bagged by Omar
Tortoise has moved in with the Greens
sewing kit's been nabbed
Two takers for two tickets, job done
Found someone to have the goldfish, so no more messages please
It's off to a good home on Thursday, already agreed ↩ would love the piano
oh no you're one behind the winner ↩ Please may I have the scooter
`,
  "close returned": `
物归原主啦
完璧归赵,多谢刘叔
梯子给你靠在门边了,谢了
电钻还你了,挂在门把上
打气筒放回原处
已经还到门卫那里,写了你房号
工具箱擦干净送回去了,老爷子亲手收的
锅洗好放你家鞋柜上了
借的推车刚推回去,轮子我顺便上了点油
雨伞物归原主,雨停得真是时候
扳手还了,顺了一袋橘子给你
充气泵交给阿姨了,你不在家
血压计用完送回,电池我换了新的
轮椅还给三楼了,我爸已经能走了,感谢
行李箱拿回来还你了,里面有点土特产
烤盘归还,附赠几块饼干哈哈
书看完了,塞你信箱
插线板在保安亭,你下班顺路拿
帐篷晾干叠好还了,一点没破
体温计消毒过了,挂你门口小袋子里
缝纫机搬回你家了,你老公帮着抬的
麻将桌已送回,少了一张牌的事我赔
钥匙交还了
门禁卡还你,放在脚垫下面
折叠椅四把,一把不少,都靠楼道了
吸尘器倒干净了还回去了
我把你家小推车停回地库老位置
熨斗还回来了,没烫坏
相机刚给你送上门,镜头盖也在
安全座椅拆下来还给你们了,谢谢救急
转换插头放前台了,记得去取
冲击钻今天还的,拖了两天不好意思
昨天借的手电筒已放你家奶箱
奶瓶消毒锅还给小周,里外都擦了
老妈让我说一声,蒸笼还回去了
猫包刷过了,还在你门外
篮球还给哥哥了,孩子说谢谢
宝宝椅完好无损送还
吹风机刚还,姐姐救命恩人
电瓶夹子我丢你后备箱了
收到我的电钻了,谢谢还得这么快
我家梯子回来了哈哈
榨汁机已经回到我手里,没事的
看到门口的锅了,洗得比我还干净
确认一下,水平仪收回
自行车锁还我了,别再问了
嗯嗯 拿回来了,不客气
推车已归位,轮子没掉
打气筒回来了,我锁柜子里了
卷尺送回来了,你太客气还带水果
东西还清了,一身轻松
借的都还了,谢谢这两天大家照应
搬家结束,推车、绳子、手套全部奉还
烧烤架刷了三遍才敢还给你
刚在电梯碰到王姐,当面把伞还她了
给你送回去了没人应,就放消防栓边上
你家的盆在你家窗台上啦
铲子给你插回花坛了
还好了!谢谢谢谢
借用完毕,已归还
胶枪还你,胶棒我补了一根
面包机在你婆婆那儿,她给我开的门
投影仪还到5楼了,孩子们看得很开心
麦克风两个都还了,线也绕好了
雪铲还给物业了
那把锯子,我让儿子送去你家了
拐杖已经送还,老太太拆石膏了
热水袋还给对门
尿布台退给原主人了,感谢借我半年
小提琴还给妞妞妈
还你咯,门口
放回去了哈 ↩ 我的梯子用完了没?
早上就还啦,在你家门后 ↩ 电钻啥时候还我
还给你妈妈了 ↩ 那个推车我下午要用
挂门上了,谢谢 ↩ 借你的伞记得还呀
交给保安小李了 ↩ 用完放门卫就行
洗干净放门口凳子上 ↩ 不急,锅你慢慢用
归还,多谢 ↩ 可以借你,打气筒在门口自己拿
还了还了,再拖我脸红 ↩ 扳手借你,别忘了还
用好了,给你塞报箱里 ↩ 卷尺有,来拿
原样奉还,少一颗钉子算我的 ↩ 工具箱给你用
已送回,还带了杯奶茶 ↩ 我有熨斗借你
拿到我的钻了 ↩ 电钻放你门口了哈
收回来啦,谢谢你还擦了 ↩ 蒸锅还你,放地垫上
看到了看到了,东西都齐 ↩ 帐篷还你,清点一下
到家了我的宝贝推车 ↩ 推车给你推回来了
没坏没坏,放心 ↩ 还你了,你看看有没有问题
电池充满了才还的 ↩ 手电可以借你一晚
刚刚当面给了叔叔 ↩ 那你用完还给我爸就好
送你家去了,嫂子收的 ↩ 你把压力锅先拿去用
还到102了,阿婆在 ↩ 求借轮椅两天,我外婆来
用一下午就够,现在已经还了 ↩ 谁有水平仪借我挂个画
画挂好了,水平仪还给小何 ↩ 借个水平仪
谢谢3号楼的大哥,钳子刚还他 ↩ 急用一把大钳子
行李秤还了,刚好23公斤 ↩ 有行李秤吗借用五分钟
伞已还,人已干 ↩ 谁能送把伞到门口
梯子今晚还的,灯换好了 ↩ 家里灯坏了借个梯子
打印机搬回去了,墨我加满 ↩ 想借打印机用一晚
充电线还前台 ↩ 苹果充电线借一下
婴儿推车回到主人那了 ↩ 亲戚带娃来,借个婴儿车
麻烦你了,锁都给你挂回墙上 ↩ 自行车你随便骑
自行车停回老地方,钥匙给了大妈 ↩ 想借辆自行车去趟银行
疏通器冲干净了,装袋子还你 ↩ 马桶堵了,借个疏通器
通了!那神器我已还回 ↩ 管道疏通弹簧谁有
刚还,你不在,放电表箱里了 ↩ 热熔胶枪我家有
都回来了,一样没少 ↩ 桌椅还给活动室了,您点点
我点过了,八把,正好 ↩ 椅子还回来了
嗯,门铃响的就是他来还东西 ↩ 小伙子把锤子还你没
还我啦 ↩ 王叔,小陈把你的梯子还了吗
上周就拿回来了 ↩ 你家那个打气筒还在楼下吗
摄像机还了,带子也给了 ↩ 婚礼那天借你的摄像机用用
感谢,西装干洗过送回 ↩ 面试想借套西装
西装回来了,祝你上岸 ↩ 西装还你,放干洗袋里
书已归还,中间那页折角我抚平了 ↩ 这套书可以借给你娃
奶锅还咯,顺手装了点汤圆 ↩ 奶锅你拿去
还你家门口了,小心踩到 ↩ 冲浪板可以借
滑雪服叠好了送还,手套在口袋里 ↩ 滑雪服我有一套小孩的
跟你说一声,插座还了 ↩ 长一点的接线板,我有
还好没弄丢,门卡给你送回去了 ↩ 门卡先借你刷
鸡毛掸子归位 ↩ 掸子在楼道,用完放回去
放回楼道了阿姨 ↩ 公用的小推车谁推走了
抱歉是我,已经推回去了 ↩ 谁把我梯子拿走没还
两小时前还的,你看看阳台 ↩ 割草机还要用多久
割草机加好油还了 ↩ 割草机拿去用
棋盘和子都在,已还活动室 ↩ 象棋借两天
收着了,下次要用再说 ↩ 钻头还你了,谢
好嘞我拿到手了,你们装修顺利 ↩ 冲击钻送回你家啦
它回家了 ↩ 你的航空箱我放门卫了
谢谢把猫包送回来 ↩ 猫包还你咯
这么快就还,不多用两天啊,收到了 ↩ 已还,挂你门上
都还了姐,别惦记 ↩ 小被子、枕头记得还
客人走了,折叠床已抬回你家 ↩ 来客人,借张折叠床
气垫床还了,漏气那个不是我弄的哈 ↩ 气垫床借你
ladder's back in your shed
Drill returned, thanks a million
dropped the drill back, it's behind the bins
Your casserole dish is home and clean
Back where it belongs
got my drill back, thanks
My jump leads are back with me, all good
left the keys with the guard
Hung your umbrella on the door handle
Returned to its rightful owner at last
pump's on your step
I've popped your tent back in the garage, dry this time
Just brought the wheelchair round to Joan, she's happy
the saw is safely home, fingers all accounted for
Cleaned it, charged it, gave it back
Wheelbarrow's parked by your gate again
Have put the bike back in the rack and the key through your letterbox
car seat handed over to your mum
Your speaker's in reception with your name on it
All ten chairs are back in the hall
Borrowed stuff all returned now, I think. Shout if I've missed something
Mixer's back with you, I left a bit of cake inside it
steam cleaner rinsed and returned
Gave Sam his spanner
Brought the travel cot back this morning but nobody in so it's with 4A
Suitcase returned, complete with one sock that isn't mine
your pressure washer is back on its hook
Crutches went back to Bill today, I'm walking!!
The projector has been returned to Mei, cables and all
Slow cooker back on your worktop, Ella let me in
adapter's in your mailbox, ta
Posted your tape measure through the door
Popped it back over the fence
The ladder and I are reunited
Had my sander returned this evening, spotless
Yep it's back, thanks for being so careful with it
Found my cool box on the porch, cheers Ravi
He's given me the multimeter back so we're square
Just to say the trolley came home
My good scissors are back in the drawer, thank you whoever
Stroller back at yours, wheels wiped
Costume washed and in a bag on your door
Dropped off your router, left it with the nanny
Have returned the fob to the desk
sewing machine's back upstairs, my arms are dead
The hedge trimmer is in your porch with a bottle of red
Iron's back. Interview went well too!
Put the folding table back in the bike room
Left your torch on the meter box
Blood pressure monitor's back at Mrs Lin's
kid just ran your football down to you
We took the gazebo back to Steve's after the party
Your book's on the windowsill, loved it
Sleeping bags aired and brought back
baby monitor returned to sender 😁
All yours again, the steps are outside your flat
Rug doctor delivered back to number 3
That's the pasta machine back with its mum
your charger is on your desk, you were in a meeting
Returned it ages ago, should have said
gave it back to your husband
dog crate folded and back in your hallway
Roof rack is off my car and on your driveway
The marquee poles are counted and back in the shed
Toolbox back, everything in its slot
Walked the bike home to you, it's chained up
thanks for the loan, it's hanging on your gate
carpet cleaner is back with Jo and it did the trick
Breadmaker's returned and so is my waistline
Waffle iron sat on your mat, still warm
back in your shed ↩ Have you finished with my ladder?
dropped it off at lunch ↩ when can I have the drill back?
On your doorstep! ↩ you can borrow ours, no rush
with the porter, he's got it behind the desk ↩ Just leave the keys with the porter when you're done
Gave it to your son ↩ need my pump tonight pls
Done, it's hanging on the hook ↩ pop it back on the hook after
got it back, ta ↩ Drill's on your step
Found it, all in one piece ↩ left your tent in the porch
mine again, thank you! ↩ I've put your pan outside your door
Yep saw it, cleaner than I lent it ↩ Returned the bbq, hope it's ok
All there, counted them ↩ 12 glasses back in your box
Back safe, no harm done ↩ brought your camera back, sorry it took so long
returned this morning, thanks again ↩ Sure, take the sander
job done and the saw's back at yours ↩ I have a jigsaw you can use
Picture's up, level's back with Kim ↩ could I borrow a spirit level
tyre sorted and I gave Ned his pump ↩ Anyone got a bike pump for ten minutes?
Guests gone, airbed returned ↩ does anybody have an airbed for the weekend
cot's gone back to the Wongs ↩ Need a travel cot for my niece
Brought it home to you, washed ↩ use my cool bag
already put it back mate ↩ who's got the communal trolley?
Sorry, was me, it's back in the lobby now ↩ Whoever took the trolley please return it
it's been in your garage since Tuesday ↩ still got my hedge trimmer?
I left it leaning on your wall ↩ The steps, are they coming back today?
Handed to your cleaner ↩ I'm out all day but you can bring the iron round
Through the letterbox, both keys ↩ pop the keys through when you're finished
In the parcel room, shelf 2 ↩ leave the suitcase anywhere downstairs
Took it up to your flat, your dad answered ↩ keep the heater until Sunday if you like
heater's back, ours got mended ↩ you can have a lend of our heater
fob returned to reception ↩ lend you my fob for the day
I've just hung it on your gate ↩ Could I get my dog lead back
Lead received, Rufus is relieved ↩ your lead is on your gate
safe and sound in the cupboard, cheers ↩ I put your projector back with the spare bulb
he did, last night ↩ Did Marcus ever bring your ladder back?
she brought it back with flowers! ↩ has Lena returned the mixer
Given back, with petrol in ↩ Take the mower, tank's nearly empty
Back with full tank 👍 ↩ you're welcome to the strimmer
all screws included ↩ Bring the toolbox back whenever
left on your balcony since the door was open ↩ the stepladder's out the back, use it
Your trolley is back in your bay ↩ sack truck is in my bay, help yourself
Home again! ↩ dropped the wheelchair at yours
many thanks, put it back under the stairs ↩ It's under the stairs, just take it
Returned with interest (biscuits) ↩ I can lend you a cake tin
tin's on the side with half a sponge in it ↩ my round tin is free if you need one
Jacket dry cleaned and back on your door ↩ You can wear mine to the interview
Swapped it back for mine, yours is on the hook ↩ I think we mixed up umbrellas
I walked it over ten min ago ↩ Can the bike be back by six
chained where I found it ↩ my bike's by the railings, code 4412
your mum has the crutches now ↩ no hurry with the crutches
they're back in the attic, I'm off them ↩ We have crutches in the attic
board games returned, one dice short, I'll replace it ↩ borrow any of our games
Received, thank you for the new batteries ↩ Gave you the torch back with fresh batteries
It came back yesterday ↩ Is your carpet cleaner free or has someone got it
my steamer's back with me ↩ Just left the steamer outside 9
all returned to the clubhouse, key too ↩ You can use the clubhouse tables
table's folded and back downstairs ↩ need a big table for Saturday
reverse delivery complete, in your shed lol ↩ The pressure washer? sure come get it
Popped round, gave it to the babysitter ↩ i need the car seat by 4
fitted back in your car ↩ take the child seat out of my car if you need
Leads are on your bonnet, mine started ↩ I've jump leads
started first time, cables back with Pete ↩ flat battery, anyone with jump leads?
You've got them all now ↩ two of my plates are still at yours
last plate just returned, sorry ↩ missing one blue plate from the party
Brought them up, they're by your shoes ↩ my roller skates?
put back with thanks ↩ Spare key is in the plant pot, put it back after
key's under the pot again ↩ Use my spare key to get in
蛋糕模具洗了两遍送回你那儿了
童车还给原来那家,链条擦亮了
老花镜还您了,放收音机旁边
网球拍还了,弦没断
麻将牌补了一张,整副还给活动室
捞网还钓鱼那位大爷了
Telescope is back at the Hendersons, saw Saturn
Handed the fancy dress back, sequins intact
your snorkels are rinsed and back on the peg
Repaid my debt of one casserole pot, it's with your dad
Putting an end to the saga: the hoover is back with Jean
back to you with a new bulb in it ↩ that lamp you borrowed, any sign?
`,
  "close withdrawn": `
撤
当我没说
不用了,烧退了
已经买到,谢谢各位
哈哈找到了,在我自己兜里
虚惊一场,不需要了
上一条作废
不要了不要了,外卖送来了
它自己好了,莫名其妙
人已经在医院了,药不用送
计划取消,车不借了
我弟给捎了一盒,不麻烦大家了
老公下班带回来了
问题解决,多谢热心
前面那条请忽略
打扰了,我妈说家里有
灯又亮了,不用来看了
水来了,刚才问的那个不用了
快递刚到,缺的东西齐了
孩子睡了,体温正常,大家别担心,也不用找了
不借了,干脆买了一把
算了算了,我不做了
改吃面条,不缺那瓶醋了
谢谢热情邻居,暂时用不上了
朋友送来一个,够了
翻箱倒柜终于翻到一盒没过期的
同事那边有,解决
超市开着门,我自己下去买回来了
各位不必再问,已搞定
想了想还是叫师傅来装,梯子不用了
师傅到了,不用大家帮忙
撤回需求
此条结束,需求没有了
聚会黄了,桌子不借了
航班改明天,拼车取消
我打到车了,不用捎我
电梯修好了,不用人抬了
小猫自己回来了,笼子不需要了
不找保姆替班了,外婆到了
学校说不用带,那纸板不要了
老师改了要求,彩纸免了
淘宝次日达,不求人了
楼上那位私下给我送来了,所以群里不用再管
哎呀侬看我这记性,抽屉里就有
谢了谢了,现在不急了
疼过去了,止疼药先不要
刚测了36度8,退烧贴不用啦
不用帮我带了,我顺路买好
尿不湿有了,京东小哥神速
奶奶说土办法管用,不要药了
换了个灯泡就好了,不劳驾
门开了,不需要钳子啦
锁匠来过了,感谢
钥匙找着了!在冰箱上
别送了别送了,我自己够了
刚才发的求助可以划走了
收回刚才的话
行程变动,猫不用喂了
出差取消,花也不用浇了
我们不搬了,纸箱谢谢
借到隔壁小区的了
物业给解决了,不用电笔了
公司发了一箱,口罩不缺了
已在药房配齐
楼下便利店居然有,买了,谢谢大家
停,不要再私信我了,已经有了
好消息,不需要了
闹了个乌龙,盐在酱油后面
今天不做蛋糕了,泡打粉免了
蛋糕换成店里订的,模具不用借
不用了谢谢,我妹妹送来了 ↩ 我有两盒,来拿
刚买着 ↩ 你还要吗,我家还有一瓶
不麻烦啦,已经退烧 ↩ 我家有美林给你送来?
有了有了 ↩ 要不要我帮你带
找着啦哈哈 ↩ 我这有个备用的遥控器
不必了,人到急诊了 ↩ 我有血氧仪马上下来
取消了,改天 ↩ 周六我可以开车送你们
他自己爬起来吃饭了,没事了,药留着吧 ↩ 蒙脱石散我有
谢谢,楼下阿姨先给我了 ↩ 我可以匀你半瓶
您别跑了,我已经弄好 ↩ 我带工具上来看看
突然好了,你说怪不怪 ↩ 我会修路由器,帮你看看?
重启就好,不用来了 ↩ 晚点我过去帮你弄电脑
不借了,借你吉言 ↩ 梯子在我家,要的话来抬
已下单新的 ↩ 我有个旧的先给你用
用不着了哥 ↩ 几点要车,我送
打到滴滴了 ↩ 我在门口,带你一程
哎不用不用,朋友来接 ↩ 我去机场,捎上你
算了,不折腾了 ↩ 那架子我帮你装
师傅上门了,谢谢你 ↩ 水管我可以帮忙拧一下
不漏了 ↩ 生料带我有一卷
孩子不闹了,睡着了 ↩ 我家有安抚奶嘴新的
学校临时通知不用了 ↩ 水彩笔我家有两套
作业改电子版,不打印了 ↩ 来我家打印吧
在单位打好了 ↩ 打印机有墨,随时来
家里翻到一把 ↩ 螺丝刀要十字还是一字
自己扒拉出来一个 ↩ 适配器我这有
我爱人买回来了,你留着用 ↩ 鸡蛋给你拿六个
菜做好了,没放也行 ↩ 料酒我有,挂你门上
不用酱油了,改白灼 ↩ 生抽老抽?
撤了撤了,谢姐 ↩ 我这有,你上来
免了,已就位 ↩ 折叠桌我家有一张
聚会取消,多谢 ↩ 椅子可以借你六把
当我没问 ↩ 谁家有多的猫粮
上条无效 ↩ 急求一个32G的U盘
U盘找到,撤 ↩ 急求U盘
已解决 ↩ 谁会修马桶
通了,不求了 ↩ 求借皮搋子
不用找了,孩子在同学家吃饭呢 ↩ 谁帮忙楼下看看我女儿
回来了,在床底 ↩ 帮忙找猫,黄白
搞定,无需援手 ↩ 来两个人搭把手抬冰箱
搬家公司加了人,不用各位了 ↩ 求壮汉两名
自己搬上来了,分三趟 ↩ 谁能帮提一下水
有人帮我带了,群外的朋友 ↩ 谁去超市帮带袋米
米送到了 ↩ 急缺大米
医生给开了,不用匀了 ↩ 求几片阿莫西林,有处方
药房有货,刚拿到手,群里的不用了 ↩ 布洛芬全城断货,谁匀几粒
烧下来了,先不用 ↩ 孩子39度求退热栓
抗原测了阴,多谢关心,不需要药 ↩ 求莲花清瘟
住院了,家里有人照应,都不用了 ↩ 谁能陪我妈去趟医院
我姐赶过来了 ↩ 能不能有人帮看一小时孩子
会议推迟,我自己去接 ↩ 求帮接娃,四点半
爷爷去接了,虚惊 ↩ 谁能顺路接下孩子
换时间了,暂不需要 ↩ 明天求搭车去高铁站
买了充电宝,不求了 ↩ 借个充电宝
来电了,蜡烛不要啦 ↩ 谁家有蜡烛
有电啦 ↩ 手电借我
水管通了,不用接水 ↩ 能不能去你家接桶水
网好了 ↩ 蹭个热点
热点不用了,装机师傅弄好了 ↩ 谁能开个热点我考试
考完了,用的同学电脑 ↩ 急借笔记本一台
忽略我,搞错了 ↩ 求一个三孔插座
看错尺寸,不需要 ↩ 求M8螺丝两颗
拆了旧的凑合上了 ↩ 求个水龙头垫片
不养了,退给原主 ↩ 求兔笼
never mind
ignore my post, found it
Panic over, it was in the car
Sorted, thanks all
no longer need the ladder, got a man in
Scrap that
Please disregard, my husband had a spare
Fever's gone so we won't need the Calpol
False alarm, kettle just needed switching on at the wall
It fixed itself. I don't ask questions
We're at the hospital now, they have everything
Amazon turned up early, all good
Bought one in the end
trip's off so no need for the car seat
My sister is driving over with some, thank you though
Forget I asked
cancel my request pls
as you were
Cat's back, call off the search party
Keys located. In my hand. Yes really
The plumber's here so we're alright now
Don't need it anymore but you're all stars
all good now, delivery came
Stand down everyone
Problem solved, my dad had one in his van
Update, we managed without
Picked some up at the garage, so you can ignore me
Not needed after all, party's been called off
Withdrawing my plea for eggs
I'll pass on the hunt for a dolly, movers bring their own
We've decided to get takeaway so no onions required 😂
Thanks but the temperature came down by itself
got a cab
My lift's sorted, ta
Found a babysitter at work
Mum's coming to stay so I don't need cover any more
Light's working again, weird
Power's back, put your candles away
Don't worry about the hotspot, broadband's up
Wi-fi sorted itself so I won't be troubling you
School cancelled dress up day, phew, no cape needed
teacher says they don't need the shoebox, sigh
Turns out we had three tins at the back of the cupboard
Am an idiot, it was in the freezer
Closing this, a friend outside the group came through
Colleague lent me his
Ordered online, comes tomorrow, I can wait
the baby's asleep at last. No need for anything
Withdrawn!
No need now folks
Retract my last
deleting my ask, cheers
I won't be needing a lift on Friday, flight's moved
We're fine for milk now
OK crisis averted
Got hold of the landlord and he's bringing a heater
Boiler man came early, don't need the blow heater
Ignore above, wrong group and also found it
you can stop looking, the chemist had it
Chemist delivered, we're set
Doctor gave us some, thanks for all the offers
She's been admitted so the thermometer can wait
We've been lent one by the school
Plans changed, not going camping
Not moving till June so hold the boxes
Locksmith got me in. Never again
Back in the flat, the window was open the whole time
In the end he walked it, so no chair wanted
Recipe swapped, no more need of cumin
Headache went after a nap, keep your pills
no need, got some ↩ I've got Motrin, want me to bring it?
just bought one thanks ↩ you can have my old one
fever's down, bless you ↩ I have Calpol, which flat?
ah you're kind but we're sorted ↩ I can lend you a drill
Don't bother coming, it's working again ↩ I'll come look at your boiler after tea
It's fine now, turned it off and on ↩ what's the router doing? I can help
found them!!! ↩ I've a spare key cutter here
husband beat you to it ↩ popping to the shop, still need milk?
No, cheers, Tesco came ↩ still after eggs?
We cancelled, rain ↩ you can use our gazebo
party's off, poor kid has chickenpox ↩ I've got a bouncy castle pump
got a taxi in the end ↩ I can run you to the station
my brother's picking me up now, thanks ↩ leaving at 7, want a ride?
He's in A&E already, but thank you ↩ I've an oximeter, coming down
Actually no, leave it ↩ want me to fetch it up?
I've gone off the idea ↩ you can have my yeast
ordered pizza instead haha ↩ we have an onion
Managed with lemon ↩ vinegar here if you still want it
don't need it any more ↩ is this still needed?
not now, plumber's been ↩ Want a hand with that leak?
leak stopped by itself ↩ I've got ptfe tape
mother in law arrived with six, send help of another kind ↩ I have a spare duvet
keep it, ours turned up ↩ I've a pushchair you could use
Turned up behind the sofa ↩ which remote is it? got a universal one
No worries now, printed at work ↩ come print here
deadline's been moved, so relax ↩ bring the usb up and I'll print
my neighbour across the hall isn't in the chat but saved me ↩ got any luck with the baking tray?
All sorted, you're late to the rescue 😉 ↩ saw this now, got a screwdriver
ignore me ↩ Does anyone have a stapler
stapler found, ignore ↩ anyone lend a stapler
wait no it's here ↩ need AAA batteries asap
stole some from the clock ↩ AAA batteries anyone??
Scratch this, recipe uses oil ↩ Could I nab some butter
Done without ↩ 2 eggs needed, mid bake
cake's been abandoned ↩ desperate for icing sugar
She's stopped crying, no drops needed ↩ Infacol, anyone, please, colic
Nurse brought some ↩ looking for dressings for dad's leg
GP phoned it through so we have it ↩ can somebody spare an inhaler spacer
Better now ↩ Have you any antihistamine? hives all over
rash is gone ↩ need Piriton
Vet's got her, thanks for offers ↩ anyone have a cat carrier right now
dog came home on his own, daft thing ↩ help me look for Biscuit
He was in the wardrobe the whole time ↩ has anyone time to check the bins for my cat
Got two lads from the gym ↩ need muscles to shift a piano
Piano's staying put ↩ Anyone strong about Saturday?
removal firm is bringing straps ↩ could use some ratchet straps
wrong size, don't want it after all ↩ looking for a 10mm bit
AA man fixed it ↩ jump start please, lower car park
car started!! forget it ↩ who has jump leads
Lift's working so I don't need carrying ↩ could two people help me upstairs with the chair
Son got here ↩ can someone sit with my mum for an hour
nursery's reopened, thanks ↩ need someone to mind Theo tomorrow
her dad's collecting after all ↩ stuck at work, can anyone pick up Mia
meeting finished early so I'll go ↩ pick up needed, 3.15
Holiday's cancelled, no watering required ↩ would somebody water my plants next week
we're staying in, cat's got us ↩ Anyone up for feeding Mog
Rescheduled to May, will ask again ↩ need a van Sunday
hired one ↩ does anybody have a van i could use
withdrawing this, embarrassing, it was on my head ↩ lost my reading glasses, lend me a pair +2
哦原来是没插电,打搅了
婆婆从乡下带来一筐,不求啦
牙不疼了,牙医也约上了,药免
女儿说她有,我老糊涂了
换了家店吃饭,儿童椅不用借了
活动延期,帐篷以后再说
改坐地铁了,不搭车了
那事儿黄了,不用麻烦大家准备
行了行了够了,有人送过来两份
The swelling's down, so the ice pack hunt is over
We took the bus, so no lift wanted
Exam's online now, don't need the calculator
Kids have lost interest, forget the glue
Neighbour from the next block lent us one so we're good
wrong day, it's next month, sorry to bother you all
Whoops, had it all along
Job's a good un, the council came and took it, no van required
`,
  "close received": `
拿到啦,谢谢
收到药了,你们真是雪中送炭
东西到手,感恩
酱油已取,今晚红烧肉有救了
阿姨的馒头拿到了,还热乎着
刚下楼取到,外包装都没拆过
多谢陈哥,灯亮了
门修好了,谢谢楼上师傅
娃吃上药睡着了,谢谢那位妈妈
已收到盐一包,够用一个月哈哈
盒子我看见了,在门口,爱你
尿不湿拿好了,姐妹救命
修好啦修好啦,多谢老李跑一趟
电脑又能开机了,小王你太厉害
取到了,放了两个苹果给你
猫粮到位,主子已开吃
体温计拿了,消毒完就用
白粥喝上了,感动得想哭
药拿到,给老头服下了
水抬上来了,谢谢两个小伙子
书拿到了,闺女抱着不撒手
沙发搬进门了,正正好好
多谢,婴儿床已经装上了
枇杷收到,真甜
感谢赠花,已经栽进盆里
我家爷爷的轮椅拿到手了,谢谢好心人
楼道口的袋子是给我的吧?拿走了,谢谢
口罩领到了
刚拎回来,沉甸甸的,谢谢啊
冰箱搬好,请大家喝汽水
网通了,还是年轻人懂
马桶终于不堵,恩人
接到孩子了,谢谢帮忙看着
到机场了,谢谢捎我一程
作业打印出来了,谢谢您
葱拿了两根,剩下挂回去
药已交到我妈手上,她让我谢谢你
顺丰都没你快,收到了
鸡蛋六个完好无损到家
蹭到饭了,好吃!
猫喂了是吧,监控看到了,辛苦
钉好了,画挂上了,太谢谢
昨晚那瓶美林救了急,今天娃又能跑了
搞好了,水不滴了,谢谢大哥
奶粉拿到,替宝宝说谢谢
取到啦 ↩ 放你家门口了
拿了,谢谢姐 ↩ 挂门把手上了,记得拿
收下,不客气了哈 ↩ 馒头给你放门卫
已到手 ↩ 药在三楼消防栓上面
喝上了,味道绝 ↩ 鸡汤给你盛了一碗
亮了亮了 ↩ 电闸我帮你推上去了
看到袋子了,感激不尽 ↩ 东西放鞋柜上
我爸拿上来了 ↩ 我刚送到你楼下
保安给我了 ↩ 交给保安了,报房号
谢谢叔叔,滴水不漏了 ↩ 龙头换好了,再试试
打印件到手,明天交差 ↩ 打好了,放信箱
太及时了,已经贴上 ↩ 退热贴送上来了
够了够了,拿了两片 ↩ 求两片创可贴
糖收到,娃乐疯了 ↩ 喜糖每家一份
已领,粽子很香 ↩ 粽子在楼下桌上
拿到手了,谢谢匀给我 ↩ 求一盒美林
有邻居送来了,热的 ↩ 谁家有多余的米饭
解燃眉之急,谢谢1203 ↩ 急!尿不湿用完了
装上了,完美 ↩ 求一个人帮装窗帘杆
搬完啦,多谢各位好汉 ↩ 找人帮抬柜子
老师傅出手,五分钟就好 ↩ 谁懂洗衣机,不排水
抓到了,谢谢勇士 ↩ 家里进了老鼠,谁敢来
进门了,谢谢借阳台给我爬 ↩ 钥匙锁家里了谁帮帮我
孩子接回来了,谢谢王妈妈 ↩ 求顺路接娃
到站了,车票赶上了 ↩ 有没有人去火车站
拎到家了 ↩ 给你带的菜在我车里,下来拿
桔子收到,我妈说甜 ↩ 老家寄的桔子给你留一袋
吃到嘴里了 ↩ 生煎给你留了四只
书架上墙,谢谢 ↩ 书架来搬吧
抱回来了,小家伙在床底下躲着 ↩ 小猫可以来接了
小猫第一晚很乖,谢谢把它给我们 ↩ 找领养,橘猫
种上了,等开花拍照 ↩ 月季枝条剪了一把要的来
拿了三个够用,谢谢阿姨 ↩ 纸箱自己挑
穿着正好!谢谢 ↩ 小孩羽绒服给你挂门上
充上电了,活过来了 ↩ 充电线给你送来了
给老人用上了 ↩ 护理垫有一包,给你
收讫 ↩ 盐
嗯拿到了,碗明天还 ↩ 饺子在你家门口
谢谢,锁换好了 ↩ 锁芯我给你换
视频能打开了,我外孙女看见我了,谢谢小姑娘 ↩ 谁教我用微信视频
会了会了,付款学会了 ↩ 阿姨我来教您
收了您的腊肉,受宠若惊 ↩ 腊肉切了半条给你
已经在锅里了 ↩ 豆腐送你两块
谢谢!!!刚好赶上上课 ↩ 彩笔给你放校门口了
药拿到了就是盒子湿了没关系 ↩ 下雨,药挂门上了
签收,给你点赞 ↩ 花给你送上来咯
拿着了,慢走 ↩ 开门,我在门口
got it, thanks so much
Picked up the Calpol, you absolute angel
Medicine received, he's had a dose already
eggs safely in the fridge, ta
The bag was on the handle, thank you!!
It's fixed, Raj is a genius
sink's draining, can't thank you enough
Door's open, thank you Mick and your coat hanger
collected, left you some chocolate
We have heating again thanks to Colin
Cot's up and baby's in it
Plants received and already in soil
Mia's home, thanks for fetching her
That soup hit the spot, thank you whoever left it
Just grabbed the box from the porch, perfect
Sofa's in! Three of us and a lot of swearing
nappies arrived by neighbour express
Picked the books up, kids are thrilled
I've the milk, cuppa's on
Charger's mine for tonight, phone's alive
tv is up on the wall, cheers Greg
Made my train, thanks for the lift
Got there in time, you drove like a legend
Cat's been fed I see, thank you so much
Tomatoes found me, delicious
my laptop's breathing again thanks to the lad in 7
the bread was still warm, thank you
Safely received with thanks, Margaret
Got the tablets, mum's taken two
Paws crossed, kitten's settled, thanks for trusting us
wheelchair's here, gran is queen of the corridor
Printed and signed, you saved my visa
Bulb's changed, I can see my dinner
All shifted, beers are on me
Thanks for the nails, shelf's straight for once
Bookcase is in our lounge now and looks lovely
The sugar reached me, jam is on
have it in my hand, bless you
toilet flushes!!! forever grateful
I have now got three thermometers, thank you all
found the parcel you left, all there
Rice collected from the desk, much obliged
He showed me how to video call, I saw my grandson
Pushchair came up in the lift with us, ideal
Wow that was quick, thank you, got the plasters
Onion acquired
Mask pack received, will pay it forward
the tap's stopped dripping thanks to you
Jumped it first go, engine's running, thank you Paul
Dinner saved, thanks for the cumin
got it! ↩ left it on your step
Have it, thanks love ↩ hanging on your door
Grabbed them ↩ eggs are with the porter
Yes he gave it me ↩ gave the syrup to your husband
In my belly already ↩ put some stew outside yours
it fits! thank you ↩ coat's in a bag on your handle
porter handed it over just now ↩ With reception under your name
Running like new ↩ try the washing machine now
We're in, phew ↩ I'm outside with the spare key
mum has it ↩ dropped the tablets at your mum's
Arrived, he's sipping it ↩ sending my lad up with the lucozade
perfect amount, thanks ↩ Need half a cup of sugar
someone brought a whole bag, I'm overwhelmed ↩ out of rice, can anyone spare a cup
Three neighbours and a drill later, it's up ↩ could somebody help with a curtain rail
mended, big thanks to 5C ↩ anyone handy with a leaking pipe?
Sean came and sorted it ↩ who can look at my fuse box
Spider evicted. Hero. ↩ massive spider, help, any brave person
Home now thanks to Lou ↩ stuck at the station, any chance of a ride
got my lift and my flight ↩ anyone driving to the airport at 5
She's been walked and is asleep ↩ could someone walk Poppy
desk's upstairs, thank you boys ↩ need two people to carry a desk
received and devoured ↩ samosas coming your way
Picked out two, thank you ↩ Help yourselves to books in the lobby
took the last one, hope that's ok, cheers ↩ muffins on the wall
It's on our balcony already, blooming ↩ geranium's yours, come get it
My son collected it ↩ bike's ready for you
thanks, keyboard works great ↩ left the keyboard with your flatmate
Printed pages in hand ↩ it's all printed, slid under your door
they were on the mat, ta very much ↩ batteries through your letterbox
He's better already, thanks for the sachets ↩ rehydration sachets in your mailbox
candles received, romantic evening ahead ↩ brought you four candles
plugged in and warm ↩ Heater's outside your flat
Password worked, you're a star ↩ use our wifi, details in dm
Essay submitted thanks to your wifi ↩ anyone let me use their internet for an hour
Wearing it now lol ↩ tie's on your door
Got the lot, including the biscuit 😀 ↩ tea bags and a surprise on your step
just came down and got it, brr ↩ I'm at the gate with the bag
yes found the blue bag ↩ Look for a blue bag by the meter
Thank you, the nurse has used it ↩ dressings are here for your dad
car's alive ↩ try turning it over now
He's picked her up, all safe ↩ I've got Ella with me at the gate
much appreciated, lamp is lovely ↩ Lamp's in the hallway for you
all watered I see, you're the best ↩ done your plants
Shelf assembled, no bits left over, miracle ↩ I'll build it for you
拐杖收到,长短正合适
您熬的梨水我闺女喝光了,嗓子舒服多了
柜门不吱呀了,给师傅鞠躬
换好灯泡啦,老太太说谢谢小伙
刚好赶得上煮,葱花撒上了,谢谢 ↩ 葱放你窗台了
拉链修好了,手真巧 ↩ 我帮你弄拉链
顺利到家,谢谢接站 ↩ 我在出站口等你
快乐水到手 ↩ 可乐给你放门口地垫
Hearing aid batteries in, I can hear you all moaning again, thank you
What a treat, the rhubarb got here in one piece
The blind's up and the sun's out of my eyes, ta Ken
he's eaten the banana you sent, little monkey ↩ sent a banana down with Zoe
Lovely, have them both here ↩ two cushions outside yours
hinge holds now, owe you a pint ↩ I tightened that hinge for you
`,
  decline: `
给不了你了,我家也刚好用完
哎我翻了下,过期了,不能给你
抱歉我这个自己明天要用,借不了
对不起,老公不让借
我看了看只剩一片,不敢匀
算了我不要了,留给更需要的 ↩ 奶粉还有一罐谁要
不了谢谢,家里够多了 ↩ 黄瓜吃不完,来拿
太大了放不下,我放弃 ↩ 沙发来搬吧
让给后面的吧 ↩ 那盆花给你留着了
我就不凑热闹了 ↩ 绿豆汤来喝
借不了哦,电池坏了 ↩ 电钻能借我吗
不好意思今天加班,帮不上 ↩ 能帮接下孩子吗
我说错了,我家那是儿童款,你用不了 ↩ 那我来拿护腰
唉,找了半天没找着,对不住 ↩ 你说有梯子,我现在来
不巧,我人在外地 ↩ 你那打气筒我来拿方便吗
腰不行,抬不动,见谅 ↩ 求人抬洗衣机
不能借了,上次借坏了没人认 ↩ 轮椅借两天
要不还是算了,我怕过敏 ↩ 小猫你领走吧
家里老人不同意养 ↩ 那狗狗你什么时候来接
我改主意,自己留着了 ↩ 那台缝纫机我要
这药要处方的,我不敢给 ↩ 头孢匀几粒行吗
恕难从命,车送修了 ↩ 送我去趟医院方便吗
没法匀,孩子也烧着 ↩ 你有美林能给我点吗
我这颜色不对,你别来了 ↩ 黑色墨盒有吗
谢谢好意,我不吃辣 ↩ 辣酱给你一瓶
尺码小了,不要啦 ↩ 鞋子37码拿去
不合适,心领了 ↩ 裙子给你女儿
刚问了,我妈说要留给表弟 ↩ 那学步车给我吧
时间凑不上,我就不去了 ↩ 车上还剩一座
不用留我的,临时有事 ↩ 饺子给你留了
家里没那么多,不够分你的 ↩ 能匀十个口罩吗
我也是最后一点 ↩ 分我点酵母
真帮不了,不会修这个 ↩ 你不是会修空调吗
不敢借,公司的东西 ↩ 投影仪借一晚
坏了,一直没修,白高兴一场 ↩ 缝纫机我来拿
不行啊姐,我这会儿走不开 ↩ 帮我看半小时娃好不好
退出,给别人机会 ↩ 报名的都确认一下
我家那把跟你这个不匹配 ↩ 内六角扳手有吗
得了吧我那猫砂早结块了,别用 ↩ 你那有猫砂?
下次吧,今天实在没空 ↩ 帮我看看电脑
其实我用不着,是我看错了 ↩ 打印机你来抱走
不拿了,太远,腿疼 ↩ 放东门了,来取
想了想还是不借了,不好意思 ↩ 相机借我拍毕业照
这回真没法送,尾号限行 ↩ 明早捎我去浦东
婉拒了哈 ↩ 泡菜来一坛?
狗怕生,不能寄养在我家了 ↩ 那周末狗狗就拜托你了
答应早了,那天我要值班 ↩ 周六帮喂猫说好了哦
放弃名额 ↩ 你排第二
已经有类似的,留给别人吧 ↩ 这套积木给你家
过期两年了,丢了 ↩ 碘伏给我点
sorry can't spare it after all
Can't lend mine, it's not mine to lend
Turns out mine's broken, apologies
Just checked, ours expired in 2021 so no
I'll have to bow out, working late
can't do Saturday now, really sorry ↩ you're driving us right?
I'll pass thanks ↩ want some marrow?
No thank you, we're drowning in them too ↩ courgettes anyone
too big for our hallway, give it to the next person ↩ the wardrobe's yours
Leave it for someone who needs it more ↩ you can have the last pack
Not for me but ta ↩ spare ticket to the opera
gonna skip, allergic ↩ the kitten's ready for you
My wife says no more cats lol ↩ when are you collecting her?
Afraid I need it myself tomorrow ↩ can I borrow your drill
I only have the one dose left ↩ spare some ibuprofen?
Wish I could, back's gone ↩ help me shift a fridge?
wrong fitting, sorry to get your hopes up ↩ great, I'll come get the adapter
looked everywhere, can't find the thing ↩ I'm coming for the tent, ok?
it's prescription so I'd rather not ↩ could I have a few of your codeine
Car's in the garage till Monday, can't help ↩ could you run me to the vets
no can do ↩ borrow your pressure washer?
I'm away, otherwise I would ↩ Can you let the gas man in
Changed my mind, keeping it ↩ I'd like the record player please
hubby's already chucked it, sorry ↩ I'll take that stool
Not comfortable lending that one out ↩ may I use your camera for the wedding
Hmm, too small for him, thanks anyway ↩ these boots are for your lad
You keep them, we've enough ↩ more nappies for you
Count me out ↩ who's coming in the car at 6
Take my name off, can't make it ↩ you're on the list for the haircut
I spoke too soon, she's promised it to her cousin ↩ so can we have the highchair
barely enough for us tonight ↩ any rice to spare?
I don't drive at night, sorry dear ↩ Could you collect me from the hospital at 11
they won't let me take it out of the office ↩ projector for Friday then?
it'd never hold your weight, don't risk it ↩ borrow that ladder of yours
Ours runs on different batteries ↩ can I use yours
Have to say no this time, last one came back in bits ↩ lend us the mower
Thanks but no thanks, vegetarian ↩ bacon going spare
He gets car sick, we'll take the bus ↩ two seats for you and Finn
I can't after all, she's poorly ↩ still ok to babysit?
nah you're alright ↩ do you want this lamp
mine's the european plug so useless to you ↩ perfect, I'll grab that charger
Give mine away to the next in line, I'm stuck in town ↩ your bread's ready
I'd be no use, never done plumbing ↩ can you look at my tap
We're isolating, so best not ↩ I'll pop up for the flour
Not enough left in the tin, soz ↩ some white paint?
out of petrol and out of luck, can't lend it ↩ can I have the strimmer today
Landlord won't allow it, so we can't have him ↩ The dog's all yours
I'm going to say no, hope you understand ↩ lend me your car for an hour
Not any that match I'm afraid ↩ a hinge like this one?
sorry, daughter wants it back in her room ↩ can I collect the dollhouse?
`,
  progress: `
放门把手上了,记得拿
我下楼了,五分钟到
挂你家门上啦 ↩ 我要一份,谢谢
交给门卫大叔了,报我名字就行
已出发,电梯口等我 ↩ 我在家,随时来
在路上,堵在小区门口 ↩ 到哪了?
放物业前台,八点前取 ↩ 美林我要
东西装好袋子了,写了你门牌号 ↩ 谢谢,我下班拿
我儿子给你送上去,开下门 ↩ 腿脚不便,能送上来吗
搁消防栓箱上面,别让猫叼走 ↩ 鱼我要一条
开门开门,我到了
按门铃没人应,我先放地上 ↩ 在家的,你来
正在包,好了叫你 ↩ 饺子我要二十个
等我停好车 ↩ 我在单元门口等你
丢你信箱了 ↩ 钥匙怎么给你
马上,穿个外套 ↩ 我到你楼下了
快递柜旁边第三个格子没锁,放那了 ↩ 书我要
刚出锅,给你端过来 ↩ 想吃!
到你楼下了,哪个单元来着
给你留门,直接进 ↩ 我过来拿梯子
东门岗亭,红袋子 ↩ 放哪了呀
我老公顺路带下去,你在大堂等 ↩ 好嘞我下来
电钻在我手上,正往你那走 ↩ 急用电钻
找到一盒,这就拿过来 ↩ 求创可贴
刚从药店出来,十分钟后到你家 ↩ 谢谢帮我带药
放奶箱里面了,趁热 ↩ 包子我要俩
工具都带上了,两分钟 ↩ 水管爆了谁来帮关下
在等电梯,人太多
六点半楼下见 ↩ 纸箱我全要
推车放一楼大厅靠墙,自己推 ↩ 借推车
已经装车,晚上顺道给你 ↩ 柜子我要,没车
我把花搬到楼道了,你来抱 ↩ 发财树我要
隔着门递给你行不,我家有病人 ↩ 我来取体温计
东西让保洁阿姨捎上去啦 ↩ 我带娃走不开
从窗口吊下来给你哈哈 ↩ 我在你楼下
还差两户没送到,别急
分装中,一家一袋
送到五楼了,接下来六楼
药和水一起放门口椅子上,你别出来 ↩ 我阳了,求药
上来吧,门没关 ↩ 方便现在拿吗
师傅我带过来了,开下门禁 ↩ 谁能帮修门
人到虹桥了,掉头来接你 ↩ 能捎我吗
菜买好了,正回来 ↩ 帮我带两斤青菜
写了条子贴上面的那袋是你的 ↩ 门卫那好几袋,哪个是我的
塞门缝里了 ↩ 打印好了吗
先给你送,再给老孙送 ↩ 我也要一份
我敲了三下,你耳朵不好吧 ↩ 我一直在家等
快到了快到了,手里拎着西瓜走不快 ↩ 瓜呢
小朋友已经接到,往回走 ↩ 谢谢帮接
打包好,贴了胶带,在车库口 ↩ 电视我来搬
钥匙放地垫底下,你自己进去拿 ↩ 那我来借熨斗
半小时后给你挂过去 ↩ 不急,谢谢
我现在上来修,准备个盆接水 ↩ 龙头坏了
留在二楼理发店,跟老板讲过 ↩ 去哪拿
穿鞋呢,别催 ↩ 人呢
送出门了,让我家狗陪着一块来 ↩ 我等着
放你车引擎盖上,白色那辆吧 ↩ 我在车库
已放保温袋,挂1802 ↩ 粥我要一碗
约好了,明早八点我送下来 ↩ 婴儿床我要
往你那边走着呢 ↩ 谁有打气筒
东西在我脚边,你到了喊一声 ↩ 我骑车过来
On my way down
hung it on your door ↩ me please!
left with the porter, ask for Bea ↩ I'll have one
just putting my shoes on ↩ I'm outside yours
It's on the mat, ring if you can't see it ↩ yes please, Calpol
bagging it up now ↩ can I take two kilos
Two mins away ↩ where are you?
heading up in the lift with it ↩ 4th floor, thank you
my daughter's bringing it over ↩ I can't leave the baby
by your front door in a Tesco bag ↩ Is it ready?
Gate's open, come through ↩ can I come for the ladder
Behind the blue bin so nobody nicks it ↩ where shall I look for the bike
I've put it in the boot, will drop by after school ↩ the highchair please!
Buzz me in, I'm downstairs
coming up the stairs, lift's rammed ↩ please hurry, water everywhere
Leaving work now so about six ↩ whenever suits for the cot
In reception, second drawer ↩ can you leave it somewhere
popping it through your letterbox in a tick ↩ spare key please
knocked, no answer, left it on the side ↩ I'm home all day
Got your milk, in the queue at the till ↩ two pints thanks
driving back with your stuff ↩ and some bananas
tools in hand, be right there ↩ tap's come off
I'm the one with the dog by the gate, bag's with me ↩ which one are you?
Name's on the bag ↩ which of these is mine
still out of the oven, ten more min ↩ save me a loaf
loaf's cooling, then I'll walk it round ↩ sounds gorgeous
Waiting at the barrier, silver Golf ↩ coming down for the lift
outside your building, which flat was it
Meet you halfway, by the pond? ↩ shall I come to you
It's in the bike shed, door's on the latch ↩ I'll take the pump
Sending it up with the delivery guy ↩ I'm on crutches
parked, walking over ↩ can you see me
I've wrapped it and it's on the radiator in the hall ↩ the vase, yes!
Your turn, it's being passed on from flat 9 tonight ↩ who's got the steamer after
Shall be with you at half past, love ↩ my lightbulb's gone
just dropping number 2's off first ↩ can't wait for the curry
lowering it off the balcony, catch ↩ under your window
picked Noah up, we're on the 43 ↩ thanks for getting him
it's in a shoebox on your bonnet ↩ I'm parked in bay 12
Loading the van, you're next ↩ table please
Found one, bringing it now ↩ anyone got an epipen trainer for class
keys under the pot, let yourself in and take it ↩ can I grab the iron while you're out
with security till ten tonight ↩ I finish at nine
I left it hanging off your railings ↩ the lead please
running down with it!! ↩ I'm at the bus stop, about to go
Tape's drying on the box, then it's yours ↩ ooh the telly
handing it over the fence, come out ↩ I'd like the strawberries
on the third step, don't trip ↩ paint please
My husband will bring it when he takes the bins out ↩ thank you for the flour
halfway there, forgot the charger, going back haha ↩ ok waiting
round the back by the hose ↩ where'd you put the compost
They're in the fridge in the clubhouse, labelled ↩ 6 eggs for us
half of it's delivered, other half tonight
ok it's out on the landing for you ↩ I'll take the rug
door's open, shout hello ↩ coming for the thermometer
Left them with Carol at the salon ↩ tickets for us please
stood at your door like a lemon ↩ ring the bell when you're here
Taxi of Dad leaves in 5, be by the gate ↩ three of us for the station
stopping by yours on the school run with the bag ↩ the size 4 shoes, please
`,
  chatter: `
门口那家店的草莓卖完了
超市盐被抢光了,货架空空的
网又没了
电梯怎么又停了啊
包裹我退回店里了,尺码不对
明天从三亚回来
把钱还给我!
你倒是还我啊,都半年了
请问还在吗
图书馆的书今天到期要还
信用卡还款日是几号来着
房贷还完了,普天同庆
那个健身app下架了
航班取消,滞留在成都
比赛结束,又输了
游戏结束,睡觉
今天把家里地拖完了,累趴
借书证怎么办?
共享单车要还到指定区域否则扣钱
充电宝还不进去,机器满了
谁借了活动室的钥匙不还,群里说一下
欠债还钱天经地义
快递被退回去了,气死
退货的快递几点来收?
退款到账了没你们
刚在店里买到最后一个
我抢到演唱会票了!
菜场收摊了,白跑
早餐店关门大吉,以后吃啥
幼儿园名额没了,要摇号
挂号名额满了,专家号太难抢
停车位又被占了
我的车位谁停了,挪一下
车满了公交不停站
地铁上人挤满了
外卖被人拿走了,监控能查吗
我家快递让谁拿了
孩子被老师领走去操场了
流浪狗被城管带走了
流浪猫好像被人收养了
听说对面的房子已经卖掉
这家奶茶店倒闭了
疫情过去了,还戴口罩吗
退烧以后多久能上学?
退烧药吃几次算正常
烧退了还咳嗽是怎么回事
出院了以后要忌口什么
我爸昨天出院了
手术做完了,顺利
考试终于考完啦
开学了,神兽归笼
国庆回老家,一周后回
我回来了,小区变样了
假期余额已不足
台风走了吗
停电通知取消
广场舞活动改期
业主大会取消,另行通知
团购取消,退款三日内到账
团购已截单,请勿再接龙
团长:鸡蛋已售罄
到货了,请到3号门自提
接龙满50份,成团
物业通知:水箱清洗已完成
电梯维修完毕,恢复使用
消杀结束,可开窗
失物已由失主领取,物业
钥匙一串在门岗,请失主认领
撤回了一条消息
你撤回了啥,我看见了
撤,人家吵架别掺和
当我没说,你们继续吵
算了算了,一人少说一句
不用了吧这么多装饰
不需要的别乱扔楼道
不用谢
收到
收到请回复
收到通知
没收到短信验证码
收到罚单了,郁闷
谢谢大家的生日祝福
感谢业委会的付出
送完娃,终于清静
孩子送走了,可以上班
外婆送走了最后一程,谢谢各位
送给孩子什么生日礼物好
这个东西还有没有卖
哪里还能买到这个牌子的电池
布洛芬断货了,各药店都没有
药店说美林没货
现在药房几点关门
昨天那家馒头真好吃,早卖完了
上次借我梯子的那位搬走了
去年借出去的伞到现在没还
借东西不还的人真讨厌
好借好还再借不难
有借有还是美德,教孩子也这样
我小时候家家借酱油,现在没有了
朋友欠我五千,还了一半
还钱那天他又不接电话
押金退了吗你们
房东不退押金怎么办
还书还要交滞纳金
图书漂流柜的书请看完归位
购物车用完请归还超市
推车乱丢在楼道,谁的素质
公共推车用完要推回一楼,请自觉
麻将桌请勿占用
用完活动室请锁门
把孩子还给我,哈哈电视剧台词
还我青春
完璧归赵这个成语什么意思,孩子作业
物归原主是四年级的词吧
孩子默写"归还"写错了
大家帮孩子想想"晚了一步"怎么造句
晚了一步,地铁刚开走
又晚了,没赶上班车
抱歉来晚了,会议开始了吗
不好意思打扰大家,通知一下
抱歉刚看到
在忙,晚点回
名花有主了吗那姑娘,哈哈
她心里有人了
二手平台上那个被秒了
闲鱼上看中的被别人拍了
预约满了,疫苗打不上
挂不上号怎么办
健身房关了,卡退不了
手机没电了等会说
墨水用完去哪配
我家米快吃完了,周末去超市
发票没了还能报销吗
驾照分扣光了
树叶落光了,冬天来了
银杏果被人捡光了
小区桂花被人摘了,太没素质
楼下花被偷了
电瓶车没了!监控查一下
自行车丢了,报警了
找到原因了,是阀门老化,物业在修
漏水找到了源头
故障已排除,请业主放心
终于修好了门禁,物业这效率
空调修好花了我八百
师傅来了又走了
搞定,周报写完
完事儿,睡觉
碗洗完了,衣服也晾了
这集没了?
没戏了,国足
没了?就这点通知
没有了下文
那条狗没了,养了十四年
王大爷昨天走了,节哀
人走茶凉
秋天没了,直接入冬
取消订单怎么操作
网约车取消收费合理吗
取消会员找不到按钮
运动会因雨取消
明天的班取消了,爽
婚礼取消了,他们
计划赶不上变化
药退了可以吗医院
退热贴有用吗
挂门把手的传单好烦
门把手上又是小广告
东西放门口会丢吗
放门卫的东西要自己负责
阿姨不做了,要再找一个
老师把手机没收了
机器人怎么不说话了
这个机器人把我的话当成要东西了
邻里机器人刚刚是不是下线了
Shop's sold out of bread again
Wifi's gone
Internet back yet?
took the parcel back to the shop, wrong size
Back from holiday, what did I miss
give it back to me!
Whoever has my bike, give it back NOW
is this still available?
is it still there
Library books are due back today
Paid my mortgage off at last
My mate still owes me fifty quid
He paid me back finally
the app is no longer available in our region
Flight cancelled, stuck in Lisbon
it's over, they lost on penalties
game over
Done and dusted, ironing finished
hoovered, mopped, done
Bin collection cancelled this week
Yoga is cancelled tonight, teacher has flu
AGM postponed to the 12th
Committee: the lift has been repaired
Water will be off, then back on at 4
Power's back on our side, yours?
Power's gone in block B, is it just us
Heating gone again, rang management
the hot water went off mid shower
bus was full, had to walk
train was packed, no seats
Car park's full, don't bother driving
School places are all gone apparently
Nursery waiting list is closed
GP slots gone by 8.01
no appointments left till June
Someone took my parcel
who's taken my parking space
my bike's been taken
Somebody nicked the plant off our landing
All the ducks have gone from the pond
Where's the time gone
My mind's gone
he's gone, 14 years we had that dog
The Harrisons have gone to Spain
The corner shop has gone for good
Milkman's gone bust
she has gone and passed her driving test!
going, going, gone, house sold over the road
The flat at number 3 has been sold
House is under offer apparently
Sale pending on the Jones's place
my order still says pending
payment pending, is that normal
Promised the kids a dog, regretting it
politicians promise and nothing happens
He's taken, girls 😂
I was taken ill on Sunday
that seat's taken, he said, rude
Fully booked at the Italian
I'm full, what a lunch
Returns policy at Zara is awful
How do I return something to Amazon
Returned to sender, they got the address wrong
can you return stuff at the post office here
do I need a label for the return
returning on Monday, see you at book club
Getting my deposit back is a nightmare
landlord won't give my deposit back
Refund came through for the group order?
Please return trolleys to the supermarket
Residents must return the clubhouse key by 10pm
Reminder: put the chairs back after use
Folk who borrow and never bring back, you know who you are
Never lend books, you never see them again
Lent my brother a drill in 2016, still waiting
I once borrowed a ladder from a neighbour and married him
people used to borrow sugar, not any more
My colleague borrowed my charger and it came back broken
Borrowed time, that boiler
Got it, thanks for explaining
ok got it
Understood, thanks
received, will read tonight
Received a fine from the parking people
Has anyone received their council tax letter
no parcel received though it says delivered
delivered to the wrong block again
courier says delivered, it isn't
Delivery's gone missing, who do I call
thanks everyone for the birthday wishes
Thanks for the lovely party
Thanks for letting us know
no worries
never mind the bollocks, great album
Never mind the weather, we had fun
forget it, no point arguing with him
Forget about parking there after 6
ignore him, he's trolling
ignore the fire alarm at 11, it's a drill
False alarm last night, who burnt toast?
Panic buying is back then
Scrap metal guys are round again
Found a hair in my soup at that place
Found a set of keys by the gate, handed to security
I found the meeting very useful
lost cat has been found, seen on the other group
Management found the cause of the leak
They fixed the gate, took them a year
Fixed my own bike today, proud
got the screen fixed in town, cost 90
does ibuprofen bring fever down faster
Fever gone but still coughing, is that normal
how long after a fever can they go to nursery
She's out of hospital, doing well
hospital parking is daylight robbery
Operation went fine, dad's home
no longer on Facebook, message me here
They no longer stock it at Boots
Chemist is out of Calpol
Boots had none, Superdrug had none, what's going on
Where's open for paracetamol at this hour
Out of order sign on the lift again
out of office till Thursday
Ran out of patience with this council
Ran out of petrol on the A4, classic me
fresh out of ideas for dinner
we're running out of summer
nothing left in my account after rent
Nothing left to say to that man
none of the above
None of your business Derek
Not needed in work tomorrow, yay
Not any more, they stopped doing it in March
Don't need another takeaway on this street
you don't need a permit for that
Do we still need masks in the clinic?
no need to shout
No need for that tone
Sorted the recycling, is glass blue bin?
Sorted socks for an hour, thrilling life
all sorted with the insurance, they paid
Finished my exams!!
finally finished the decorating
The end of an era, pub's shutting
closed for Easter, the dentist
Road closed until Friday
voting closes midnight
Group buy is closed, 62 orders
Poll closed, result: no dogs in garden
Seller withdrew the house at the last minute
They withdrew the planning application
cash machine out of action, couldn't withdraw
left my phone on the bus
He left with the guard from the station, no idea
Left a message with the office
Too late, the vote's been
You missed a cracker of a match
just missed the bus
Sorry for the late reply
Sorry, wrong chat
sorry, that was my toddler typing
First come first served isn't fair on shift workers
finders keepers is theft actually
My aunt rehomed a greyhound last year
Back to work tomorrow, sob
My back's gone
he'll be back by six, try then
Off on our hols
Deal's off, the buyer pulled out
has it been taken yet?
did anyone claim the lost scarf in reception
is the offer on at Aldi still on
anything left at the Co-op or is it bare
was it you who took the last one in the shop
Bot said case closed, what does that mean
the bot thought I'd returned something lol
还在不在呀 ↩ 送一台婴儿车
什么牌子的 ↩ 空气炸锅谁要,免费
祝早日退烧 ↩ 孩子39度求退热贴
哈哈手真快 ↩ 馒头没了
可惜了 ↩ 送完啦
你到底什么时候还? ↩ 梯子再借我用用嘛
没事就好 ↩ 虚惊一场,不用药了
好的知道了 ↩ 名额满了
人呢 ↩ 我马上下来
药店也没货了 ↩ 求一盒布洛芬
楼下超市关门了今天 ↩ 谁家有酱油
不客气 ↩ 药拿到了,谢谢
真有素质,点赞 ↩ 电钻还了,还擦干净了
图书馆那边也到期了吧 ↩ 这本书可以借你
Is it still going? ↩ Free bookcase
what size is it ↩ kid's bike, free to a good home
Hope she feels better ↩ Need Calpol, daughter's burning up
glad you found it ↩ ignore me, keys were in the door
aww lucky kittens ↩ all six rehomed
you're welcome ↩ got the eggs, thanks
When are you bringing it back?? ↩ your drill is brilliant btw
Boots is sold out too ↩ anyone have paracetamol to spare
that was quick lol ↩ Gone!
ok no worries ↩ sorry, somebody got there first
typical ↩ flight's cancelled
told you it'd turn up ↩ cat's home, panic over
所以是谁家的猫 ↩ 猫找到了
The app says unavailable here as well ↩ can't download the parking app
Shame ↩ none left
`,
};
