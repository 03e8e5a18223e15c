/** Sentences of our own: endings and what happens around them, half Chinese, half English. Never from tests. `↩` parts an answer from what it answers. */
export const endings: Readonly<Record<string, string>> = {
  "close received": `
拿到啦谢谢 ↩ 求一盒美林
到手
东西已经在我家厨房了,多谢8楼
娃喝完药睡着了,谢谢深夜开门的你
水龙头不滴了!王师傅真神
狗遛完了送回来了,帮了大忙 ↩ 今天加班,谁能帮我遛一下豆豆
包裹替我拎上来了,感动
替我妈说声谢谢,米收到了
取到咯
刚从门把手上摘下来,还是热的,谢谢阿姨
收到收到,三盒一片不少 ↩ 挂你家门口了
已取走,袋子我洗好还你
药拿到了哈,孩子这会儿烧退到37度8
尿布到位,今晚有救了
搞定,灯亮了,老人家高兴得不得了 ↩ 我家走廊灯坏了有人会换吗
我婆婆让我务必谢谢602的小伙子,煤气灶点着了
蛋已到手,蛋糕开烤
葱姜都齐了,鱼下锅了,感谢楼上
嗯嗯拿到了
ok拿到
酱油get
谢谢邻居,已经用上了
刚下楼拿的,还附了两个橘子,你也太客气了
锁打开了,人进去了,谢谢各位出主意出力
马桶通了通了!!!
快递帮我代收了,晚上回来取的,谢谢1203
老爸已经从医院接回来了,开车的小李辛苦了
猫下来了,梯子那位大哥请受我一拜
已经有好心邻居送来了,谢谢大家 ↩ 谁家有体温计
问题解决,路由器是被我家猫拔了,谢谢远程指导的那位
借到了借到了,感恩
收下了,改天请你喝茶
拿好了,走了哈,没碰到你人
东西齐了,不用再送啦谢谢大伙
奶粉到了,宝宝喝上了,妈妈哭了
您放的那袋我拿了,谢谢姐
电池刚刚好,遥控器复活
打印好了,孩子明天不会被骂了,谢谢 ↩ 求打印两页A4
柜子搬上来了,三个小伙子气都不喘,牛
爸的降压药接上了,心里石头落地,真的谢谢
领到了,青菜很新鲜
顺利拿到,谢谢团长不是,谢谢好邻居
已收,比心
收到宝贝,谢谢你把它留给我 ↩ 留给你了放在消防栓上面
拿到手了,比想象中新多了
钥匙捞上来了!谢谢那块磁铁和它的主人
轮椅取到了,外婆下午能出门了
小朋友的作业本有了,谢谢彤彤妈妈
充上电了,手机活了
都拿到了,连说明书都有,你太细心
妈妈已经打上针了,谢谢护士邻居上门
接到孩子了,谢谢你在校门口等了半小时
牛奶已安全抵达我家冰箱
拿到了,谢谢,也替我谢谢你爱人
嘿嘿吃上了,真香
热水袋拿到了,肚子好多了
空调又冷了,多亏你来看一眼
多谢多谢,口罩已拿
刚拿上,电梯里遇到你家狗狗了哈哈
感谢这位不留名的邻居,门口的退烧贴我看到了,已经贴上了
三楼阿姨亲自送上门,我都不好意思了,药收到
书收到,品相真好,会爱惜的
收到了收到了,刚才在洗澡没看手机
已经从保安那里取回来了 ↩ 放门岗了,写了你房号
箱子够了,搬家的东西全塞进去了,谢谢诸位
有了有了,老张给的
盐已经借到,菜没糊
拿到!救命恩人!
收讫,谢谢
车子搭上电了,发动了,大哥好人一生平安
奶奶的药有着落了,已经取回,衷心感谢每一位转发的邻居
狗粮收到,旺财摇尾巴致谢
插座换好了,没再跳闸,谢谢电工大哥一分钱没收
衣服捡到了,谢谢二楼帮我收好
东西我爸下去拿的,说你家阿姨很热情
妥了,谢谢
得嘞,到我手上了
拿着了拿着了,老太婆我谢谢你小囡
侬送来的馒头收到了,谢谢侬
已拿,袋子里多了包糖,给你挂回去?不用就我吃了哈
血糖仪试过了能用,多谢
刚刚有邻居给我送来一整板,我够用了,谢谢群里
姜茶喝了,汗出了,人舒服了,谢谢301
窗户关好了,谢谢进去帮忙的邻居,家里没淋到
花有人浇过了,物业视频里看到的,谢谢小陈
拿到了❤️
🙏到手了
👌已取
收到了,爱你们
楼下取到了,黑灯瞎火差点没看见
老公拿到了,说谢谢
帮我女儿谢谢你,裙子她试了就不肯脱
扳手拿到,五分钟拧好
缺的那几颗螺丝配齐了,床不晃了
谢谢,孩子的校服穿上了,正正好
找到人帮我抬了,沙发进门了,谢谢
已经拿到两份,谢谢,别再给我留了 ↩ 给你留了两份
东西取了,没敲门怕吵到宝宝
刚拿,谢谢,你家门口的福字好看
拿到了哦,晚点给你送点草莓
多亏群里,外公的氧气瓶换上了
药膏收到,涂上就不那么痒了
已经有人给了,感激不尽,今晚能睡了
行李推车取到了,出发去机场,谢了
谢谢谢谢,孙子吃上药了,我这心才放下来
已签收邻居牌热饺子
到了,袋子温温的,谢谢你这么晚还跑一趟
取了哈 ↩ 放快递柜顶上了
嗯拿了,谢谢哥 ↩ 东西在门口鞋柜上
ok到手,晚安 ↩ 我家有布洛芬,给你送上来
谢谢,已经在用了 ↩ 冲击钻给你放门口了
看到了,拿进来了 ↩ 挂你家门上了哈
拿到了拿到了,跑步下楼的 ↩ 我在大堂等你
已经喂上了,娃不哭了 ↩ 急求一罐1段奶粉应急
搞好了,谢谢王工 ↩ 谁会修水管啊厨房漏了
有邻居陪我妈去了,谢谢 ↩ 明早谁能陪老人去趟社区医院
打上了,谢谢,退了一点 ↩ 有没有退热栓
够了够了,谢谢大家,四家给我送了 ↩ 借半瓶料酒
got em
Got it, thanks so much!
Picked up just now, you're a star
baby's asleep. finally. thank you for the gripe water
Tap no longer drips, Geoff is a genius
Dog's been walked and fed, I owe you one ↩ could anyone let Biscuit out this afternoon?
parcel's upstairs, cheers for lugging it
Mum asked me to say thank you, the soup arrived and she's on her second bowl
in hand 🙏
collected x
That's it in my kitchen now. Lovely colour too!
Found it on the doorknob when I got home, bless you
All fixed, turns out it was the fuse. Thanks to everyone who came to look
have it, thx
sorted, Priya on 4 came to the rescue
We've got light again! Thank you for the bulbs
Just grabbed the bag from the lobby, perfect
My lad picked them up, says you gave him a biscuit as well haha
Fever's at 37.9 after the Calpol you dropped off. Can't thank you enough
Safe and sound in my fridge
yep got it, still warm!! ↩ left it on your mat
The cot is up and she's already napping in it, we are so grateful
Received with thanks.
thank you Mrs Lau, eggs received, cake in oven
Grandad has his tablets. Really, from all of us, thank you
Sofa made it up the stairs, nobody died, beers on me
My door is open again!! thank you to the gentleman with the drill
Charger acquired, laptop lives
Came down and it was exactly where you said ↩ behind the reception desk with your name on
mine now, thank you kindly
wow that was quick. got the nappies
someone already brought me two, thank you all so much ↩ need a couple of AA batteries
Toilet flushes! I could cry
Kids have it on already, fits like a glove
Printed and handed in, you saved her grade ↩ can someone print 3 pages for my daughter
My father-in-law received the walker this morning and would like you all to know he has been up and down the corridor nine times
picked up ✅
recieved, thank u neighbor
The cat is down from the tree, thanks ladder man
Managed to get one off Tom in 5B, ta
Car started first try with your cables. Legend
Just to close the loop: I have the thermometer, thanks Anna
Cheers mate got the tools
ok got the milk, little one is happy
oh you put cookies in too!! got it, thank you thank you
Hubby fetched it. Looks brand new
The wheelchair's here and gran is already bossing us around from it, thank you
It's with me now
Bag received, contents half eaten, no regrets
Plants are watered I hear, you're an angel ↩ anyone around to water my balcony while I'm away
Got there in time, thanks for the lift to A&E, she's been seen
Thanks, one of the lads carried it up for me
found the bag, thanks! sorry I missed you
We have what we need now, three of you turned up within ten minutes, this building is amazing
The leak has stopped thanks to the gent from 9C
got both packs, you're too kind
and done. shelf is up, straight and everything
She's got her inhaler, breathing easy, thank you doesn't cover it
rcvd ty
Signed, sealed, delivered, it's mine. Ta love
Picked it up from the guard, he says hi ↩ it's at the gatehouse for you
My wheezy toddler is sleeping like a log, thank you for the humidifier
Books arrived, my son has not looked up since
Thank you for dropping off the rice cooker, dinner's on
yay it's here!
Just collected, what a lovely dog you have
thanks a mil, got it off the handle
Mother has the medicine now. Our whole family thanks you.
I've been rescued, Sam lent me his
Someone from block C came over and unblocked it, all flowing again
Screws received, bed no longer wobbles, marriage saved
Wifi's up again after Leo reset it for me, many thanks
Have the key back from you, thanks for letting the plumber in
Tyre's pumped, off to work, thanks a bunch
Boy's back from practice, thanks for driving him
Yes!!! thank you, got the last of it I think
Umbrella in hand, heading out, cheers
the flour made it, pancakes are happening
On behalf of my nan in 2A: flowers received and she's chuffed
Nappies secured. crisis over
took it from the box outside, left you a thank you note
Got it thanks, it works a treat ↩ drill is on the step for you
Ta, have them ↩ put two in your mailbox
That did the trick, the lock turns now ↩ anybody got WD-40
picked up thanks! ↩ it's by the bikes in a blue bag
Thank you, he's settled now ↩ does anyone have infant ibuprofen please, he's burning up
She's had her jab, thank you nurse Kim ↩ mum needs help with her insulin pen tonight
Received, and the jar is washed already lol ↩ hung the jam on your door
They're here, they're gorgeous, thank you ↩ yours, come get them
Fantastic, got it, running ↩ I'm in the lobby with your charger
Found someone to help me lift it, it's in. Thanks ↩ need two strong arms for a washing machine
got it. you're the best. going to sleep now
Just opened the door and there it was. Magic
we're all set, the neighbours across the hall gave us theirs
Picked up by my cleaner this morning, thanks!
Pram received and tested by its new owner, she approves
i have received the oxygen meter thanks god bless
Hi all, the blood pressure cuff reached dad, reading was fine, thanks for the fast response
Bread got, butter applied, thank you
My printer prints again thanks to the kind student from 11
Ahh thank you, just walked in and saw it
Boxes are all here, more than I need, thank you!
yessss got it
Thanks love, little one's got her costume for tomorrow
Got hold of one at last, big thanks to 704
cable received, movie night is on
Had mine, delicious
Babysitter found and kids in bed, thank you Rosie for stepping in
Picked up at half six, no trouble at all
they're in my car now, thanks
Amma got the curry leaves, sends blessings
thx 拿到了, see you tomorrow
got it 谢谢谢谢 ↩ 放你门口了
Merci, it's here, baby is already chewing it
Cheers Bob, ladder's in my hallway
Cat's fed, litter's done, I saw the photo, thank you so much
楼道里碰上你闺女,顺手就接过来了,谢谢
家里亮堂了,多亏你那两只灯泡
我替对门老太太回一声,菜到了,她不会打字
袋子拎进屋了,沉甸甸的,太够意思
到手开吃
外婆说轮椅刚刚好,让我鞠躬
血止住了,创可贴及时雨,谢谢
下水道畅通无阻,给师傅邻居磕一个
拿了,在充电了 ↩ 充电器放传达室了
你送的药孩子喝了两次,今早活蹦乱跳
米已下锅,谢谢救场
多谢,我妈量上血压了
Kettle's boiling on your stove lighter, thanks
Thermometer in hand, 38.2, could be worse, thank you
Just had it handed to me in the lift, what service
They arrived! Even the lids match
Nan says you're a gentleman and the bulbs are in
Brilliant, have it, won't need another
Curtain rail's up thanks to Vic and his spirit level
Your bag made it to me via three different kids lol thanks
scored the milk off 6D, tea is served
Thanks, just opened the mailbox and there they were ↩ slid them in your mailbox
Prescription picked up for me by that sweet girl in 14, all here
Washing's in off the line, you saved my sheets, thank you
She's calmed down since you came, thank you doctor
Right, that's everything in my hands. Night all
`,
  "close gone": `
都分完了
没啦没啦,下次请早
被楼上领走了 ↩ 送一箱绘本
名额满了哈 ↩ 周六去崇明车上还有两个位
车坐满了,抱歉各位
最后一个刚给出去
已经有主了
手慢无,已被抢光
馒头送完了,明天看情况再蒸 ↩ 多蒸了一锅馒头谁要
不好意思,半小时前就被领了 ↩ 还有吗?
花盆已经被小区阿姨们瓜分了
出去了出去了,大家别私信了
给了12栋的宝妈了,谢谢大家捧场
刚送走,你晚了一步 ↩ 婴儿床还在吗
名花有主
全部认领完毕
都许出去了,真没了
只剩空盒子了哈哈
猫咪找到新家了,谢谢关心
那张桌子约好明早来搬了,别再问啦
截止!四份都有人了
粽子已光
没货了没货了,想吃的排下次
晚上那个时段约掉了
理发名额已满,第二批再通知 ↩ 周日在楼下义务理发
沙发归5号楼了
结束,感谢大家不嫌弃
东西都有人要了,统一回复一下
草莓秒没,惊了
前面那位先说的,已经答应他了 ↩ 我也想要
拿走了拿走了
菜都发完了,空筐子我收回去了
一粒都不剩了
小乌龟被领养啦
今天顺路的位子给老周了,不好意思 ↩ 能带我一个吗
抱歉抱歉,最后两盒给了带娃的那家
已送出,此条作废
送光光
清空了,多谢各位
书架刚被一个大学生扛走
没了哦亲 ↩ 我要我要
排到第六个了,不够分了,别再报
给完了,我自己都没留
都被领完了,连绿萝的枝子都没剩
婴儿推车已转给新手爸爸
上面发的那堆玩具,统统有下家了
奶粉三罐全被认领,后面的妈妈抱歉
修电脑的今天排满了,我也要吃饭呀
时间都约出去了,只能下下周 ↩ 我周末可以帮老人修手机
呀,刚被我婆婆送给她牌搭子了
已经被预定了,等人来取
有人定了,他不要我再喊你
没有剩的了 ↩ 饺子还有剩吗
光盘了,谢谢大家给面子
哈哈一分钟就没了
三个名额齐了,群里收工
鱼缸送掉了
口罩分完,我家也就剩自己用的了
孩子的旧校服都有着落了
票给出去了,别等了
两张票都有人要了 ↩ 周五儿童剧多两张票
那袋土被顶楼种菜的大爷包圆了
车满员,开了
后备箱都塞满了,带不了别的了 ↩ 去山姆,谁要带东西
今天代买单子够多了,先不接了
说好的给203了,不好意思啊
全送掉了,家里清爽了
发完收摊
柚子告罄
没有啦,楼下保洁阿姨拿了最后一袋
你看晚了,上午就没了 ↩ 还送吗?
都被定走了,候补也有三个
窝里最后一只小狗昨晚跟新主人回家了
已处理完,谢谢问的人
床垫有人拉走了
抢完了,手速真快
四瓶都出手了
都给隔壁楼了 ↩ 消毒水我这有几瓶可以分
抱歉哈,答应别人了 ↩ 电风扇能给我吗
月饼没了,只有祝福了
哎呀刚刚那盒是最后的
我妈做主送给门卫师傅了
不用排队了,没了
结束咯,谢谢各位帮我清库存
这边已经没有了,你问问别家
有缘人已出现
琴凳被接走了
分得一干二净
送完即止,现在止了
已满,下次我换辆大车
位子没了,本来就四个
课约满了,小朋友太热情 ↩ 免费教象棋
帮忙遛狗的名额被金毛一家占了哈哈
早没了呀
都没咯,侬下趟早点讲
黄瓜送脱了
统统拿光,阿拉屋里也没了
不好意思各位,电饭锅已经答应给小刘了,就不一一回了
猕猴桃最后五个归李老师,结束
抱歉来晚啦,已经送人 ↩ 这个还可以要吗
没有名额了,要不你等下个月 ↩ 我也报名,算我一个
多肉全部找到新阳台
瓜分完毕🎉
送出✅
没了😂
已领❌
盒子空了
不在了,被人拿走了,谁拿的我也不知道 ↩ 放一楼的书架还在吗
有六个人问,给了最早的那个,其余的对不住
all gone
All spoken for, thanks everyone
pending pickup
It's found a new home 🏡
last one just went, sorry!
Time slot's filled ↩ I can take someone to the station at 3
gone in 60 seconds lol
Taken ↩ free bookcase
Sorry love, somebody beat you to it ↩ is the high chair still going?
Claimed.
That's the lot, tray's empty
Car's full now, four of us and a dog
both tickets have been snapped up
The kitten has a family!! thanks for all the interest
You've just missed it I'm afraid ↩ ooh me please
Promised to Claire on 3
no more left guys
We're fully booked for Saturday, sorry ↩ free haircuts for kids in the clubhouse
Off to its new owner this afternoon
None left I'm sorry to say, went like hotcakes
Given away
It was collected an hour ago ↩ Still there?
X - gone
TAKEN thank you
Please stop messaging me, the sofa is gone
Every last tomato has been claimed
Rehomed ↩ fish tank, free
The pram's promised, will shout if she changes her mind
Now spoken for
Someone's coming for it at six so I'll mark it as taken
Sadly that was the last of them ↩ any left?
my spare seat went to Oliver
Wow, that went fast. No more muffins
nope, all out ↩ can I have one too?
cupcakes demolished, thanks for helping my waistline
I only had the one and it's gone
Desk has left the building
First come first served, and first came 10D
There's a queue of five already so I'd say it's gone
I've run out, sorry, more next week maybe ↩ giving away sourdough starter
Off the list please, the bike was taken
Passed on to a mum in block 2
Mangoes finished
The lot went to the lady with the twins
Already handed over ↩ I'd love the blender if it's not gone
all 12 claimed in under five minutes, you animals
Fridge emptied, thanks folks
sorry no seats remaining
It's reserved, will let you know if they don't show
no longer available
No longer have it, gave it to the concierge
My trunk is full, can't fit any more orders ↩ going to IKEA, want anything?
I'm at capacity with the dog walking, three is my limit ↩ happy to walk dogs this week
All my slots for cv help are taken, will do another round in June
Just went, literally two mins ago
Update: mattress picked up
update on the toys, everything has been taken
Sorry everyone, the printer's been bagged
Bagged by Mark
snaffled!
Nabbed already ↩ dibs?
It's yours no more haha, somebody grabbed it from the hall before you
Too late I'm afraid, the chairs went at lunchtime ↩ Could I have the chairs?
Thank you all, we've found takers for everything
The puppies are all accounted for
We've no more soup, pot's been scraped
Dumplings: zero. Compliments: many. Thank you
Closing this, all given out
Closed. Six names, six bags.
That went to a good home, cheers
Cot's gone to a couple expecting in May
Left it out front and it vanished, so I guess it's taken!
sold out of free lemons 😂
nothing left but the box
Plants have all been adopted
hi sorry I already told someone yes ↩ would love this!
Someone else said yes first, so sorry ↩ me me me
The ride's full but ask Dan, he goes at 7
Sorry the lift to the airport is taken now
The room on Friday has been given to another family ↩ you can use my guest room Friday
Babysitting Saturday is booked up, first mum got me
I've let the guitar go to a student
It's been spoken for since this morning ↩ Is the lamp available?
That was quick! Gone.
Gone gone gone
Oops, should have updated, it went yesterday ↩ hi is this still up for grabs
Nothing left to give, folks
All allocated, check your dm for pick up
There were eight, eight have gone
Ok that's my list full, no more please
The class is full up, 10 kids is plenty
Withdrawn from the shelf, a neighbour took the lot
Both bags went to number 40
Got rid of it, finally
last slice eaten by the postman, sorry
dibs have been called, it's over
Has gone to the lady upstairs ↩ anyone want a nearly new kettle
It's taken unfortunately, I'll keep you in mind ↩ Interested please
no sorry, that got picked up ↩ can my husband come get it tonight?
Curtains claimed!
Spots filled, waiting list has two
As of now everything I listed is gone
The eggs are no more
Gave the last box to the family in quarantine, hope that's ok with everyone
送完了 sorry guys
all gone 啦,下次早点 ↩ 还有 cookies 吗
一袋不剩,连装的篮子都被要走了
对不住啦,最后那份刚被保安大哥吃了
我的空闲时间卖光了,不是,送光了 ↩ 这周可以帮大家接孩子
轮椅现在被借走了,下个月才回来 ↩ 家里轮椅可以借
这会儿真没了,篮子都底朝天
早上发的石榴,中午就没影了
哦哟你们太快了,我还没回家就没了
老早送特了
前面已经满三个人了,你下次哈 ↩ 拼车还能加人吗
被我孙子吃了最后一块,没得送了
抱歉,那位妈妈连夜来抱走的
四个都找着下家了,不再收报名
你前头还有两位,估计轮不到了 ↩ 排我一个
已约好人来拉走,帖子就不留了
我这里弹尽粮绝,各位
全都认走,撤摊
都有归宿了,我也舍得
顺风车位已定
这一批到此为止,没有余的
已被秒杀
刚才那个电饭煲,七楼的小夫妻要了
萝卜让食堂阿姨一车推走了
没得了没得了,莫问了
晚了一分钟,真就一分钟 ↩ 我要我要第一个
The tray came back empty, so that's that
My Sunday is now fully promised to other people's bikes
Seat's been filled
Nothing doing I'm afraid, it went before breakfast ↩ morning! is the rug still free?
Found a taker!
Sorry peeps, a lady with a van took everything
Wardrobe has been wheeled away
Kids got to the last of the popsicles before I could bag them
Oh darling they went ages ago ↩ are there any roses left
Two were left, two have left
Somebody just knocked and took the lot
Not available any more, please share the word
I'm all booked, try me in a fortnight ↩ can you look at my laptop as well?
The rice cooker is off to flat 31
Whole crate was gone before I got back up the stairs
No dice, it's allocated
That one's been given to the school
It's going to Helen, sorry to the rest of you
We have a winner, thanks for playing
Finished handing out, none remaining
Consider it gone
`,
  "close withdrawn": `
刚叫到车了
不用了,便利店买到了
已经买好了,大家别找了
烧退了,不麻烦了 ↩ 求退烧药
不需要啦,外卖小哥十分钟就送到
抽屉里翻出来一个,虚惊一场
我撤回刚才那条
上面那条请忽略
不用借了,我老公下班带回来
隔壁阿姨听见敲门声就给我送来了,不用再问了
预约取消了,不用人陪了 ↩ 明早求人陪老人看病
孩子自己好了,又蹦又跳的,谢谢大家
算了不弄了
先不用了
药店还开着,我自己去买,谢谢
叮咚送来了,散了吧
别忙了,我找到自己那把了
问题自己好了,也不知道为啥
不麻烦各位了,物业派人来了
作罢
打扰了,已解决,不用回我了
不搬了,房东让再住一个月 ↩ 周末求两个人帮忙抬冰箱
自己搞定了,谢谢
哎算了,将就用了
明天再说吧,今晚不需要了
咳嗽好多了,梨不用了
闺女从公司捎了一包,不用了哦
飞机延误到明天,车也不用了
他爸已经接到了 ↩ 谁能帮我接一下孩子
停电恢复了,蜡烛不要了
猫自己从床底下钻出来了,不用找航空箱了
不急了,网上下单明天到
我这边取消
刚刚楼道里碰到邻居,当场就借到了,群里不用理我了
不缺了
面粉免了,改吃米饭
雨停了,伞不用了
不用啦!爸爸来接
已经在医院开到了,不用大家匀了
老毛病缓过来了,不需要药了,别跑了
钥匙在包的夹层里,我真是老了
搞错了,家里还有半箱呢,丢人
水来了水来了,不用提水上来了
请不要再联系我了,已经不需要
不找了,谢谢大家热心
ok了,退下吧各位英雄
改天再弄,今天人家不来了
开锁师傅到了,散会
作业老师说可以明天交,打印不急了
邻居小群里已经有人应了,这里就不用了
洗衣机又转了,见鬼,不用看了
嗯,取消吧 ↩ 想借个行李箱
不用送了不用送了,我妈已经买回来了
别送了,怕你白跑,我们出门了
刚刚的求助作废
需求已消失,谢谢
改主意了,不要了
晚上不出门了,狗我自己遛
面试改线上,西装不借了
我朋友开车来送,谢谢各位操心
不用再帮我留意了,已经领到一个
娃睡着了不闹了,安抚奶嘴明天自己买
网好了,热点不用开了谢谢
这会儿不疼了,止痛片先不用
社区给送了两盒,够了够了
阿公自己走回来的,谢谢要帮忙去接的小伙子
不必了,多谢好意 ↩ 我可以帮你修
楼下超市居然有!!
哈哈在洗衣机里找到了,不用借了
我自己拧开了,罐头征服
老婆说不用,家里有,我又挨骂了
那个不用了哈,换了个方案
吃上外卖了,不借米了
今朝勿要了,谢谢侬
用不着了呀,儿子买来了
前面问梯子的是我,灯泡换好了,踩凳子换的
撤了撤了
撤单
已撤,勿念
温度计找到了,在沙发缝里
对不起发错群了,不用管
误会一场,药盒里还有两片
护工找到了,谢谢推荐和帮忙的
不用陪了,医生说不用去了
尿布京东半小时达,牛
刚谈好保洁,不麻烦邻居了
已有
有了,不用了
不用了,谢谢,真的不用了
送孩子的事解决了,爷爷赶过来了
换了个牌子,宝宝接受了,那款奶粉不找了
充电器在公司,同事给我带回来
螺丝刀不借了,用水果刀拧好了别学我
快递员同意送上楼了,不劳烦各位 ↩ 有人能帮我搬个箱子到六楼吗
房东换了新的热水器,修的事过去了
哦已经不烧了,物理降温就行
朋友圈里有人先给我了
别找啦,狗自己回家了,不用人帮我找了
谢谢,退单,我去我妈家吃
刚想起来车里有备用的
这件事就当我没提
轮椅不用了,老人说能走
她自己打车去了,不用麻烦你等 ↩ 我可以七点送你妈妈
已经修好,不必上门 ↩ 我七点过去帮你看看
我爱人带了一瓶回来,你留着自己用 ↩ 我家有酱油,下来拿
不用拿下来了,买着了 ↩ 我去给你找找
谢谢你,临时不需要了 ↩ 明天几点过去合适
不好意思让你白忙了,东西找到了 ↩ 给你翻出来了
先别来,师傅到了 ↩ 我马上过来
哎呀不巧,已经下单了 ↩ 我这有,要几个
婚礼延期,西装裤也不用啦
手机找着了,在冰箱里,别问
快别送了,孩子退烧了精神着呢 ↩ 我这就送退热贴上来
解除解除,一切正常
不要了
不要了谢谢
谢谢已不需要
已买
刚到货,不用匀了
Bought one
no longer needed thanks
disregard
ignore my last
Please ignore, found it in the glovebox
shop delivered after all, we're good
Found my own, was behind the dryer the whole time
Fever went down by itself, no need for the meds now ↩ any children's Tylenol about?
Appointment's been cancelled so I don't need the lift
The lady next door heard me and popped round, all good now
scrap that
Never mind!
nvm
nvm got an uber
False alarm, we had a spare box in the cupboard
don't worry about it, husband's stopping at Tesco
Cancel that, she's eating normally
We're ok now thanks, pharmacy had it
I take it back, found some in the freezer
It's ok I fixed it with a butter knife
not needed anymore 🙂
Call off the search, keys were in my other coat
Stand down everyone
I've changed my mind about the shelves, sorry
Turns out school will provide them, so no costume needed
Ended up ordering it, comes tomorrow
Power's back so no need for candles
no need to bring it down, mum found hers ↩ I'll bring one down
Plans changed, staying in, don't need a sitter
my request can be deleted
Just to update, a friend is driving us
He's sleeping peacefully now, temp normal, thanks for offering
We went with takeaway instead so no rice required
Problem went away when I turned it off and on
strike that
Please don't go to any trouble, sorted it myself
Landlord's sending someone so we can leave it
Ladder not required, I stood on the washing machine
As you were
My sister brought a whole bag, you can keep yours ↩ I have nappies size 3, want them?
Interview got moved online so I won't need the jacket
Guys it's fine, the cat came out
ok I'm an idiot, it was in my bag
Actually scratch that, the bus came
The handyman turned up in the end
Forget it, we'll manage
Won't be needing the van any more, move's off
Don't need it now, thank you though
We got lucky, 7-11 still had one
Withdrawing my request, thx
Flight's been cancelled, so no ride needed tomorrow ↩ anyone driving to the airport early?
pls disregard msg above, bought at the corner shop
Wrong chat sorry, ignore
Just found a taxi!
Taxi's here, thank you for offering ↩ I can run you over in ten
the rash has gone down so we'll leave the antihistamine
Thanks but no longer looking
I'm no longer after a drill
All sorted, Amazon came early
Oh it's back on! Didn't need anyone after all
I was able to get a refill at the clinic so you can all relax
It's stopped raining so forget the umbrella lol
Mother-in-law is here and has everything, naturally
we don't need the cot any more, hotel has one
Wife tells me we own three of these. Apologies
neighbour across the way gave me hers before I'd even sent this
please stop looking, we've got one
Not to worry, I borrowed from work
Thank you kindly, we have enough now, no more blankets please
Water's back, no need to carry any up
He walked home on his own so nobody needs to fetch him
Don't come, locksmith arrived ↩ on my way with my tools
I managed to open the jar. Victory
Sorry to mess you about, don't need it after all ↩ I've dug it out for you
Save yourself the trip, headache's gone ↩ coming up with paracetamol
Keep it, I've just bought a pack ↩ have half a pack of AAs here
Thanks Jo, boss let me off early so I can get him myself ↩ I can pick up Max at 3
My bad, already ordered, you hang on to it ↩ I've got one you could have
Teacher says no printing necessary, phew
Deadline's moved, no hurry, I'll print at work
I cancelled the party so I don't need tables
It just started working again, spooky
we made do with olive oil
Never needed it in the end, baby went back to sleep
Oh wait, found it. Sorry for the noise
Kindly ignore the above
request closed
closing my own post, bought second hand elsewhere
The vet can see us now and a friend's driving, so no thanks needed
You can all stop rummaging, the adapter was in the suitcase
No more need for the wheelchair, she's staying home
Doctor said skip it so we're not looking for that cream now
Neighbour off the chat lent me his, thanks anyway
Someone at church is giving us theirs
the guys from maintenance came so I'm good
Got my mate to help me shift it, ta anyway
I'll wait for payday, forget I asked
Too late now, bed time, will try tomorrow at the shop
We're going with plan B
She found a tutor at school, thank you for all the messages
Dad's refusing to use it so please don't bother, sigh
no worries everyone fever broke
Never mind about the dog walk, I'm working from home now
Stopped bleeding, plaster not needed, just a papercut haha
cough's settled, honey did it
don't need 了,自己买到了
不用了 cancel cancel,Uber 来了
sorry ignore,找到了
I'm covered now
No longer required, kind regards, Margaret 2C
My son in law came over and did it in five minutes
Okay I found a YouTube video and did it myself
We'll pass on help, movers confirmed
the thing I asked about earlier - it's resolved
retracting my SOS for sugar
Lost sock of a request, please forget
Got given one at the nursery, so off the hunt
Back home and the stock was in the garage all along
Everything's under control, no need for anyone to come
the baby took the other brand so we're alright
No need now. Thanks all. Goodnight.
`,
  "close returned": `
梯子还了,放你门口
物归原主
电钻还你咯,多谢
已还
刚把手推车送回你家了,你儿子开的门
还给你妈妈了哈 ↩ 用完放我家就行
打气筒挂回你自行车上了
锅洗干净送回去了,里面放了点我炸的丸子
轮椅今天还到居委会了,奶奶能走了
书看完,塞回你信箱了
东西还回来了,收到没坏,放心 ↩ 还你了放鞋柜上
扳手完璧归赵
露营椅四把都在,给你搁车库了
帐篷晾干还给老周了
你那把伞我放门卫了,写了房号
体温计消过毒还你家了
昨天借的充电宝,满电奉还
血压计送回去了,谢谢,我爸一切正常
插线板还到你手里了吧,我老公送的
归还完毕,谢谢
行李箱还了,轱辘擦过
借的两个鸡蛋还你三个,挂门上啦
拐杖用不到了,还给你家外公了
万用表已经放回你工具箱
推车还了哦,放原来的地方
桌子已经抬回你家,一个角都没磕
昨晚把梯子搬回去了,怕吵你没敲门
投影仪还啦,孩子们开心坏了
钥匙还你了,在电表箱里
还好了 ↩ 急着用,能把冲击钻还我吗
给你放回去了 ↩ 我的小推车用完了吗
喏,还你了,放在阿姨那里
门禁卡还给你先生了
烤盘还你,顺便给你一块蛋糕
熨斗已归还,衬衫平了
锤子回家了
我女儿把跳绳还给你家妹妹了
麻将桌送回活动室了,四条腿都在
工具箱还到门口,少什么跟我讲
那件西服干洗过还你了,谢谢,面试过了
音响原封不动还回去了
猫包还了,里外都冲过
吸奶器的配件也一起还你了
已放回公共工具柜
今天上午还的,你妈妈收下的
自行车骑回来还你了,气也打足了
还了还了,你看下门口
氧气瓶退还给邻居王伯了,感恩
相机还上了,照片拷给你了
剪刀放你信箱,谢谢
小被子洗了还你了,香香的
锯子还好了,木屑也刷了
借的盐还一包新的给你
电饭煲还你了,内胆没刮花
水平尺放你家鞋架第二层
借走的折叠床刚刚给你搬上楼了
谢谢借我婚鞋,已经送还
桶还掉了
侬额扳手还拨侬了
老张,鱼竿给你靠门边了,鱼没钓到
暖风机还啦,我家暖气修好了
给你还回来了,在门把手上挂着 ↩ 不急,用完再还
东西原样还你,多谢救急 ↩ 谁有胶枪借我一晚
还给你了哈,放物业你自己取 ↩ 我家有,明天还就行
儿童座椅装回你车上了
吹风机 returned,谢谢
两把椅子一早还到你家了
疏通器刷干净还你,别嫌弃哈哈
航空箱还了,毛主子平安到家
谢谢你的雨衣,叠好放回了
还你罐子,里面换成了我腌的萝卜
全部归位
借的三样都还了,你清点下
奖状框还给李老师了
秤还了,孩子长了两斤
喷壶还了,加满了水
雪糕机拿回来了,谢谢还得这么干净
小锤子收回来了,不客气
梯子回来了,谢谢按时还 ↩ 还你啦
returned!
ladder's back where it lives
Dropped your drill off with your wife
your stroller is back in the hallway, wiped down
Handed back to Pete this morning
It's back on your doorstep with a bottle of wine
Put the pump back on your bike, thanks!
brought the chairs back, all six
Given the key back to your mum
Back in your letterbox, great read by the way
Casserole dish washed and returned, with brownies in it
wheelchair is back at the office, nan's walking
Just hung your umbrella on your door
Your tent is home. Dry and all the pegs counted
Crutches returned with thanks, I can stand on two feet
Have left your toolbox with the porter
I've brought back the cat carrier
it's back with you, right? my son took it round
Screwdriver back in your mailbox, cheers
Returned the travel cot last night, sheets are clean
drill returned, full battery ↩ bring it back whenever
Brought it back just now, nobody in so it's on the mat ↩ could I have my steamer back today
Back safe ↩ have you finished with my projector?
The speaker is in your garage again, thanks for a great party
gave back the suit, dry cleaned, and I got the job!
Paid you back your eggs, with interest
here's your sugar back lol, bag's on the handle
Thermometer's been sterilised and slid through your letterbox
Jumper cables are back in your boot
Folding table returned, sorry about the extra day
popped the iron back to you
Blood pressure monitor is back at yours, thank you
Took the trolley back down
Trolley's back by the lift
Got my hammer back, thanks for being prompt
My bike came back cleaner than it left, thank you!
Just received my ladder back, in one piece
returned to sender :)
Safely back in the hands of its owner
your cake tin is outside your flat
I left your charger at reception on my way out. Thanks again
The sewing machine went home today
Hose returned, coiled properly like you showed me
wheelbarrow's back, garden looks fab
All borrowed kit is now back in the shared cupboard
I've put the access card back through your door
Your bowls are back, I kept the recipe
Thanks for the suitcase, it's outside your door and has seen Rome
Both car seats back in your car
dropped back the nebuliser, he's much better
Returned the board game, no pieces missing, I checked
Camera's back with you, photos on the stick
vacuum's with your flatmate now
Jigsaw back in your shed
Had it back to you by nine as promised
Gave your lad the football back
There, plunger returned and scrubbed, we shall never speak of it
back to you x
Baby monitor's back in its box at your place
Done with the pressure washer, it's back in your bay ↩ keep it till Sunday
It's home again, thanks a lot ↩ yes you can borrow the waffle iron
I've returned everything, let me know if anything's amiss
mattress pump is on your porch
Your books came back with my daughter today
Wok returned, seasoned even
Level and tape measure back on your shelf
Thank you for the walking frame, dad doesn't need it now so we wheeled it back
sent your clippers back down with the kids
Fan's back, summer's over
Tools accounted for and back in the box at yours
Heater is back at number 9, our boiler's mended
Cool box returned empty, sadly
The high chair's back with you, visitors have left
it went back yesterday evening, ask your husband
Extension lead's wound up and back on your hook
Brought the pushchair home to you
I owed you a pint of milk, it's on your step
Scales returned. I blame the scales
蒸锅还到你手上了吧,我让保姆送的
Ice box is home, thanks for the loan
滑板车给弟弟送回去了,链子紧过
`,
  decline: `
给不了你了,刚发现只剩一片
不好意思啊,我家那个坏了
哎翻了半天没找着,帮不上了
我就不要了,让给更需要的
过期了,不敢给你
抱歉,老婆不同意借
这次算了,谢谢
刚看了有效期,去年的,别用
临时要加班,接不了娃了,对不起
我不参加了,你们分
车今天限行,去不了了
不凑巧,已经借给别人了
我那把梯子太短,够不到,帮不了你
家里只够自己孩子吃的,实在匀不出
实在抱歉,我这边也发烧了,没法帮你遛狗
不好意思,我说错了,我家是大人的不是小孩的
先谢谢,不过尺寸不合适,不要了 ↩ 我有一辆16寸的
这个我家用不上,你给别人吧 ↩ 送你一袋猫砂要吗
我对花生过敏,就不拿了,谢谢
没有你要的那个型号
我的也没电了哈哈,爱莫能助
不行哎,今晚我不在家
去不成了,孩子吐了
我修不了这种,别耽误你
想借你的,可我妈锁柜子里了
真没有多的了,别怪我
对不住,答应早了,明天我得出差
我家那个不外借,见谅
婉拒了哈
谢谢好意,心领了 ↩ 多做了红烧肉给你送点
别给我留了,我不要了 ↩ 给你留了一份
我退出,名额让出来
抱歉我也需要用
没法给你,医生让我爸接着吃
不好意思鸽了,周六有事
找是找到了,可是漏气,不能用
我家的是德标插头,你用不了
药开封很久了,还是别了
帮不到你,不会弄
看错日期了,那天我也要用车 ↩ 周五能借下你的车吗
时间对不上,算了 ↩ 七点以后可以帮你搬
太远了我就不去拿了,谢谢
孩子不让送,哭了,抱歉哈
舍不得了,还是自己留着吧 ↩ 那我来拿花瓶
不来赛,今朝呒没空
我腰不好,搬不动
只剩半瓶了我自己要用,不好意思
刚刚说有,结果是空盒
我爸说不能借,他下午要用
咱家也断粮了兄弟
这件我还是不拿了,家里没地方
我可能帮不了,左手骨折中
不好意思我记错了,是上次搬家扔了
不合适,谢谢
颜色不太喜欢,让给后面的邻居
我家猫怕生,没法帮你寄养
没带身份证,代领不了
临时去不了超市了,你们的东西带不了了
我婆婆已经做了,不用给我了,留给别人
不想要了,你给下一个吧 ↩ 轮到你了,还要吗
借不出来,钥匙在我老公那
家里人都在用,抽不开
我这是处方药,不敢随便给
没货可匀了,抱歉抱歉
明天真不行,下回
不敢给,怕你孩子过敏
别等我了,我这堵车赶不回来
唉,只能说声抱歉,电池漏液了
有是有,但在老家呢
不拿了 ↩ 土豆给你留着
pass ↩ 多一张电影票你要不要
这个忙我帮不了 ↩ 谁能帮我签收一下
我家也没有 ↩ 谁有转换插头
用完了上礼拜 ↩ 你家不是有一瓶碘伏吗
轮不到我就算了,不排了
我这边黄了,你另外找人吧
没敢给你,生产日期看不清
借不了,昨天借出去还没回来
谢谢不要
sorry can't spare it
I'll pass, thanks
Turns out mine's expired, I wouldn't risk it
No can do, car's in the garage
Afraid I only have the adult kind
ah sorry mine is broken
I'd love to but I'm away till Monday
Checked the cupboard and it's empty, sorry to get your hopes up
Can't make it after all, kid's sick
Not for me thanks, give it to someone who needs it
my husband says we need it tonight, really sorry
Too big for our place, so no thank you
I'll leave it for someone else
Have to back out, boss wants me in
thought I had one but it's at my sister's
Sorry hun we're down to our last two
Wrong size, won't fit us, but thanks ↩ I have some size 4 nappies
No thanks, allergic ↩ spare peanut cookies
We can't lend it, it belongs to my work
Mine won't reach that high, so no use to you
I'm out
Count me out this time
Bad news, the drill's dead
I can't do Thursday anymore
Thank you but we'll give it a miss
Regretfully I must decline, my back is not what it was
don't have any left myself
Apologies, spoke too soon, wife gave it away last week
It's prescription so I'm not comfortable sharing
I'd rather not lend that one out, hope you understand
need it myself today, could've done tomorrow
unfortunately mine is a different plug
sorry no idea how to fix that type, I'd make it worse
Can't get to you in time, stuck on the ring road
No room in the car after all ↩ could you take me too?
On second thoughts I'm going to keep it ↩ I'd like the mirror please
My daughter had a meltdown about giving it away, so it's a no, sorry!
We don't want it after all, offer it to the next person ↩ it's yours, when can you come?
Don't hold it for me ↩ shall I keep you a loaf?
won't be able to collect, let it go to someone else
Sorry I've got a cold, best I don't babysit
I have to take back what I said, we haven't got enough
Nope, ours ran out too ↩ any chance you have bleach?
Can't, sorry ↩ could you grab my parcel?
not my thing but thank you
It's a bit old for us, pass it on
too far for me to fetch, but ta
He doesn't like other dogs so we couldn't host yours
I don't drive at night any more dear, sorry
The one I have leaks. You don't want it
Wish I could help but I've got the twins on my own
They've told me not to lift anything, so I'm no use
I've a meeting at that hour, no go
We're all isolating so I can't come near you
Thanks for thinking of me but no
Gonna have to say no on this one
I'll skip, had three already this week
Battery won't hold charge so no point me bringing it
Couldn't find it anywhere, must've lent it out
can't help there sorry mate
Sorry to let you down, something came up ↩ see you at 5 for the move?
Just realised it needs a part I don't have, so can't lend
Mine's gone mouldy lol, not giving you that
We need to keep ours for the baby
I was wrong, it's out of date since 2021
No, it's the wrong colour for us, but very sweet of you
Please give my spot to somebody else
I'm bowing out, too many people in line
already got one thanks, give it to another neighbor
My mum says it's not for lending
I looked, only have the spray, not tablets
Only got enough for our own dinner I'm afraid
It's at the repair shop, no good to you
Won't work out, we leave at six
sorry 给不了,only one left
no thank you, we're good ↩ we've extra curry if you'd like some
I can't let it go right now ↩ may I borrow your heater?
我这瓶颜色都变了,真不能给你
我家孩子正用着呢,没法匀
Ours has a cracked handle, I'd not give that to anyone
Thanks, but we've nowhere to put it
`,
  progress: `
挂门把手了 ↩ 我家有退热贴
放物业了,报你房号就行
正在等电梯 ↩ 我要两个,在一楼等你
我下来了 ↩ 东西在我这,下来拿
到你楼下了,几零几?
给你放消防栓箱上面了
在翻了在翻了,等我五分钟 ↩ 谁家有N95
马上送上去 ↩ 求一片退烧贴
让我儿子给你送过去,穿红衣服的
出门了,两分钟到
搁你家鞋柜上啦
已经交给门卫大叔
东西在大堂沙发上,黄袋子
我在一楼,你下来吧
敲门没人应,我放地上了哈
塞门缝里了 ↩ 谁有一张创可贴
刚放快递架第二层
按门铃了,开一下
等等我穿个鞋
走到你们楼了,门禁打不开 ↩ 谁能来看下我家水管
我下班顺便带给你,大概六点半
放在自提柜,密码发你
来了来了! ↩ 有人能帮忙推下车吗
已经在路上
给你装好袋子了,随时来
我妈拿下去了,老太太走得慢你等一下
电梯坏了,爬楼中
帮你拿到快递了,晚点捎上去
正在给你妈妈量血压,放心 ↩ 谁能帮我看看我妈
狗接到了,正在往公园走
我先帮你把水阀关了,在你家门口
在超市了,你要的那种没有,换个牌子行吗
挂车把手上了,蓝色那辆电瓶车
交给你家阿姨了
袋子上贴了你名字,放门厅桌上
人已经接上车了,还有十分钟到小区 ↩ 谁能去地铁口接下我爸
写了纸条贴在盒子上,放你门口
找到了,给你送过来还是你来拿
放在门口凳子上了,别让猫叼走
让楼长转交了 ↩ 那盒药我要
我让快递员顺手带给你
挂好了,慢慢来取
现在就下来,你别上来 ↩ 我上来拿洋葱
拿下去了拿下去了
打包好放门外了,趁热
我在你家门口,孩子睡了吧?不敲了
东西丢你阳台下面篮子里了,你拉上去
已放,注意有点烫
药放地垫下面了
刚到家,找一下马上给你
我先生出发了
存在小卖部老板那了,去问他拿
走楼梯上来了,十二楼喘口气
两盒都给你放信报箱上了
正在给你打印,第三页卡纸了
坐电梯上来了,你开个门缝
在修了,换个垫圈就好 ↩ 我妈家龙头漏了,谁能去瞧一眼
给你搬到三楼平台了,歇一下
放东门岗亭了,找小孙 ↩ 我要那本字典
我到地库了,你车位号多少
等我把锅关了就送下来
已经放你门口咯,记得拿
正朝你们那栋走,撑黑伞
摆勒侬门口头了
阿拉老头子送过来了,侬等歇
挂着呢,粉色塑料袋
楼下等你,穿拖鞋那个
我放在一楼婴儿车篮子里了
我用绳子给你吊下来了,伸手接
放 lobby 了,自取
骑车过来了,三分钟
在给你拆了,零件有点多
小朋友已经在我家写作业了,你慢慢来
给你妈送过去了,她在门口等着呢
我敲了三下,没声音,挂上面了
到了跟我说,我丢下来
已经跟保安说过了,你直接去拿
放了放了,门右边
排队买着呢,前面还有五个人 ↩ 帮我带两根油条
在路口了,红灯
我把它放你家窗台外面了
马上,换好衣服就来 ↩ 急,帮忙抬一下轮椅
出电梯了
给你叫了跑腿,单号私你
东西在我车里,回来就给
拿好工具了,这就过去
刚刚放的,没人看见
给你留门了,推门进来拿
已放门口,保持距离哈
帮你收了被子,放我家了,回来拿
在你家阳台浇水呢,这盆快枯了
医院到了,在挂号,你别急
让小区机器人送,五分钟到你楼
盒子已经在传达室
给你送到单元门了,差一道门
放你车顶上了,开车前别忘了
给你放冰箱了,公共那个
在你右手边那个花坛上
你的那袋我提着呢,在电梯口
绑在楼梯扶手上了
on my way down
Left it on your doorstep
hung it on your handle, blue bag
It's at reception under your name
Be there in 5 ↩ can someone help me carry a pram up
coming up now ↩ anyone got allergy tablets
just putting my shoes on ↩ need a hand with the shutters
My son is bringing it over, he's the one with the skateboard
in the lift
Outside your door
I've popped it in your mailbox
Buzzing you now, let me in
left with the security guard, say flat 12
Waiting in the lobby with it
downstairs, which buzzer?
It's on the bench by the entrance
Still looking, give me a minute ↩ any old crutches lying about?
found it! bringing it over ↩ has anybody a hex key set
Knocked but no answer so it's behind the plant ↩ yes please to the marmalade
will drop it off on my way to work
At the pharmacy for you now, they've only got the syrup, ok?
Heading over with the toolbox
I'm at your block, gate's locked
Sat it on top of the meter cupboard
Your parcel's with me, I'll run it up when the kettle's boiled
Just leaving mine
It's in the basket of the red bike
Wife is walking down with it as we speak
in the car, two streets away
Put it through the letterbox
Ready for you whenever, door's open
It's packed and labelled on my porch, come any time
Halfway up the stairs, give me a sec to breathe
with your mum now, she's ok, making her tea ↩ can someone look in on my mum
Got your boy, we're walking home
Dog's on the lead, we're off to the park
tucked under the doormat
left in the parcel room, third shelf
Here, come out ↩ I'd love that lift
At your gate
Lowering it off the balcony in a bucket, look up
Hanging on the fence by bin store
I've asked the courier to drop it at yours
Dropped off! ↩ could use some dishwasher tabs
on the step, mind the cat ↩ me please for the tomatoes
I'm the one in the yellow coat by the fountain
It's in a tupperware, still hot, outside your flat
Running late, 10 more mins
Turning into the estate now
I gave it to your doorman
Sending my husband down, he's grumpy but harmless ↩ need someone tall for a bulb
I've turned your water off at the main, waiting for you outside
Pulling it out of the loft, bear with me
Queueing at the till with your milk
Your stuff's on the hall table
Slipped it under your door
Packing it up for you, want a bag?
tied it to your railing
One sec, just getting the baby down then I'll bring it
It's been left at the concierge desk since 2
rang the bell twice, put it by the boots
Come to the side door, I'm there
Printing your pages now ↩ two pages, black and white, please
Fixing it as we speak, needs a new washer
Shopping's done, back with your bits at around four
Popping it over in a tick
placed it outside, text me when you have it
Meet me at the mailboxes
in the elevator, floor 6, 7, 8...
Passed it to Linda, she'll see you at pilates
Parked out front, hazard lights on, hurry
I'll be at the main gate holding a pizza box
it's out there now, quick before it rains
Boot's open, come grab it
You'll find it on the windowsill
Over the fence it goes, catch
Delivered to your neighbour since you were out
We're at the clinic, she's next in line
Left by the lifts on 3
Got the ladder on my shoulder, coming round
Bringing both, choose when you see them
Going down now, don't come up
It's with Ahmed at the shop, just give him your name
I've set it on your balcony table
I'm here. Where are you?
Left yours on the radiator in the hall
Sitting on your wall with a drill like an idiot
taking the stairs, lift's busy
Just landed on your mat
in your porch, behind the recycling ↩ I'll have the paint
Am at the door but the dog's going mad
Grabbed it, walking across the courtyard
should be with you by half past
放门口了, ring me if you can't see it
on my way, 带了两种
just round the corner now
I've handed it to the boy who opened
propped against your door, don't trip
Your bag is on the hook next to the fire hose
捧着碗在你门外了,快开
`,
  accept: `
算我一个
我要两个,晚上八点来拿行吗 ↩ 多包了荠菜馄饨
我有,302来拿 ↩ 谁有螺丝刀
我六点以后可以帮你搬
我去吧,正好要出门 ↩ 谁能帮我拿下快递
给我留一份,谢谢
我来接,我也在那个学校
家里有半瓶,够你用了 ↩ 求一点碘伏
我报名,带一个孩子
要要要 ↩ 有人要薄荷苗吗
我家两盒,分你一盒
楼上的,我有轮椅,随时来推
能便宜我吗哈哈,我要了 ↩ 旧书桌免费送
我可以,但只能到九点 ↩ 晚上谁能帮我看两小时孩子
如果前面的不要,就给我吧
我懂一点电工,吃完饭来看看
举手!
蹲一个
这个我要,明早下来拿
我车上还能坐一个,七点半走 ↩ 早上有去虹桥的吗
带我一份鸡蛋,两板 ↩ 去菜场,要带什么不
有的,成人的行吗
我家有大号的,不知道合不合适
要三根就够了 ↩ 葱多了谁要
我妈会做,让她教你
可以打印,你发文件给我
我明天上午都在,帮你收
我来我来,遛狗我最爱 ↩ 谁能帮我遛两天狗
我要一份!
我想要那本绿色封面的 ↩ 一堆绘本送人
好啊,算上我们两口子 ↩ 周日请大家喝茶
有,刚拆封的,给你倒半袋
我家小子有力气,让他过来
我陪阿婆去,我退休了有空 ↩ 谁能陪我奶奶拍个片子
我这有一把梯子,两米的够吗
接龙:我要一斤
行,我下班带给你
我护士,晚上七点能上门打
要是没人要,我全拿走
给我来点,不用多
谢谢!那我就不客气了,几点方便 ↩ 这台打印机可以送你
我家常备这个,你来按门铃就好
我可以帮你喂猫,反正天天在家
半价也要?免费啊那我要 ↩ 儿童滑板车免费领
我报一个位子,小孩不占座
加我,加我
帮我也带一杯,少糖
+1
+2 谢谢 ↩ 蒸了青团,自取
两份,住1号楼
有现成的,不用买,等我找找
我来修,你别动那个阀门
我外婆想要一盆,可以吗
还有的话给我两袋
我周末可以教你孩子,就是别嫌我口音
能,放我这儿好了 ↩ 出差三天,花寄养给谁
我开车送你们,现在就走 ↩ 有没有人能送我爸去医院
同楼,我家有,马上翻
我要我要,上次没抢到
我这有5号的四节
我替你去排队,反正我遛弯
好的呀,我要一把小青菜
我屋里有,侬来拿
阿拉要两只
想要想要,但要等周六搬得动的人来
可以借你,周五前还我就行
我这儿有奶粉一段,刚开的,介意吗
我包两个小时,再长就不行了
算我家三口
你下来吧,我有
我俩都能来,九点到 ↩ 明天求两位壮士抬钢琴
粉的那条给我女儿
不嫌弃我的旧就拿去用 ↩ 想借个烤箱
我可以陪她聊聊天,下午两点后
晚饭后我去你家瞅瞅路由器
我有退烧栓,冷藏的,快来
留给我!我下班冲回来
我家有备用钥匙,来拿 ↩ 谁有楼道门钥匙借开一下
要一个,替我妈要的
我也能出一辆车
帮忙没问题,给我发个时间
我来一盒,报酬是我的笑脸
先到先得是吧,我先到
我住对门,我去敲敲看 ↩ 谁能去看看我爸在不在家
我要那个蓝的
那我排第二个
捎上我吧,我在南门等
有两包,都拿去
我可以收留它一晚 ↩ 捡到小狗,谁家能先放一夜
小的那盆归我可以吗
我去给他做翻译吧,西语还行
我报周三下午那个时段
我家有婴儿的滴剂,没开过,来11楼
来一碗,自带碗
我陪你去派出所
这种胶我有,可以给你一小截
我帮你写,发我资料
我家的给你用,记得充电
能出一罐,放你门口?
盐有,糖也有,自己来挑
我可以每天顺便带他上学
我,我,我
愿意的,联系我就行
好,我拿一袋,顺便帮你把剩下的发给对门
count me in
Put me down for two please
I can do it after 6
I've got one, flat 8, come by ↩ ladder anyone?
mine please!
Dibs on the lamp
Me please, can collect tonight
I'd love a jar if there's one left ↩ made too much marmalade
We have children's Nurofen, half a bottle, yours
I'll take him, I drive past there anyway ↩ can anyone get my son from swimming
yes please x
I could use that
I'll have the chairs, all four, thanks
Happy to, what time?
sure I can feed her till Sunday
Got some in the fridge, how much do you need
I've a van, can help Saturday morning if it's before noon
Shotgun!
can I have 3 for my kids
Let me, I'm a nurse. Be there at 8
Would gladly take it off your hands
We'd like the cot if nobody's spoken first
Got a spare one here, you can keep it
I can watch them for an hour, not more
If it's still going then yes, me
I'll do it for a slice of cake
My husband can lift, I'll send him
Save me a seat
two for us pls, block 7
I have AA and AAA, what do you need
Ooh, yes, I'd take a cutting ↩ trimming my pothos, anyone want some
Could grab it Tuesday if you can hold on
You can borrow ours, just need it back by Friday ↩ looking for a carpet cleaner
I'm free, I'll go sit with her
sign me up
I'm in for the lift, I'll be at the corner at 7 ↩ driving to the station at 7.15, room for one
Ours is in the shed, help yourself
I'll walk him, mornings only
first! i'll take it
I speak Portuguese, I can translate for her
Bring the file round on a stick, I'll print it
Have both sizes, come choose
Yes I want it, my old one just died
Please may I have the blue one
I can cover Monday and Wednesday
put my name down, plus one
Could my mum have a portion? no chilli
I'm home all day, have it delivered to me ↩ anyone able to sign for a package
Mine. Coming down
I'd be interested, is 9pm too late to fetch it
we've plenty, take a whole box
I could look at your boiler tonight, no promises
There's one in my car you can have
I'll have whatever's left
me and my sister will come help
Can spare four eggs
You're welcome to use my oven
Add a bag of rice for me please, will pay you back ↩ off to Aldi, shout if you need anything
I'd be delighted to teach her, Thursdays suit
Need a pair of hands? You have mine from 2 till 4
I'll jump in the car now, where is she ↩ my mother needs someone to bring her home from dialysis
Got you. 5A, just knock
i can give u half a pack
We can take the kitten for the night
Reserve one for the old man in 9
Happy to have the big one if the others don't want it
Okay I'm your guy, I did plumbing for 20 years
Sure thing, mine's just sitting there ↩ could I borrow a bike pump
Yes to the books!! all of them
I'll swing by with my drill after dinner
one for me, one for gran
I second that, give me the smaller tray
I have insulin needles, same gauge, ring my bell
I can be there in ten minutes with jump leads
Go on then, I'll have a couple
He can stay at ours until you get back
Can you keep it until payday weekend? then I definitely want it
I'll take the 4pm slot
Our family would like three
I've an unopened tin you're welcome to
leave it with me, I'll get it on my lunch break
Volunteering as tribute ↩ someone to taste my first ever paella
I could do Friday but not Saturday
Me if the first person flakes
I'd have it in a heartbeat
My daughter can babysit, she's 17 and sensible
Can do, provided it fits in a Fiat
We have a wheelchair from my late dad, please use it
I'd be up for that, two adults ↩ spare tickets for the panto tonight
there's a torch at mine, come and get it
I'll help carry. Which floor?
mine mine mine
i need that!! can i get it at noon
我要 one please
I have 两盒,come to 1502
我可以, after 7pm ok?
有一箱,要几瓶你说
我家厨房第二个抽屉就有,等你来
那我要个小号的,给老父亲
让我来,我当过兵,搬东西不在话下
周四下午我没课,可以
我跟你一起去,路上有个照应
请给我婆婆留两块,不要甜的
我家狗粮多,先倒两碗给你
行,那天我开车,算上你妈四个人
我要半斤就行,一个人吃不完
I've the exact same charger, come and fetch
Could you squeeze me in after school?
We'll have six, there's a lot of us
Tuesday works for me, I'll take her
Keep one back for me, home by seven
Ring 22, I'm a light sleeper and I've got some
Ask no more, I have a drawer full
I'd happily relieve you of that sofa
Pick me, I've wanted one for ages
Room for a small one? I'm with a cello
`,
  chatter: `
收到
收到,谢谢物业
收到通知,明天停水
收到,已转告家里老人
好的收到 ↩ 请各位把电瓶车推到指定地点
拿到了吗?
你取了没 ↩ 放门口了
还有吗? ↩ 多蒸了一锅馒头谁要
这个还在不在呀 ↩ 送儿童餐椅
烧退了吗?孩子好点没 ↩ 求一盒美林
网又没了
水没了,几点来啊
wifi断了,是不是整栋楼都没了
太阳没了,又要下雨
我的快递显示已签收,可我根本没拿到
快递到了,在驿站,出示取件码
顺丰小哥今天来过了吗
朋友从日本回来了,说那边也热
我把那双鞋退了,退货运费要十块
七天无理由退货怎么操作
东西退回商家了,钱还没到账
邻居家老先生上个月走了,唉
楼下水果店关门了,老板回老家了
盒马今天鸡蛋又卖光了
抢菜抢到手抽筋,全部售罄
昨天借了老王的梯子,真好用
作业终于写完了
考完了考完了,解放
都搞定了,明天开始放假
没事没事 ↩ 不好意思昨晚吵到你们了
一切都好,勿念
谢谢群主
谢谢大家的生日祝福
谢谢分享,学到了 ↩ 退烧药不要叠着吃
感谢志愿者这几天的付出
知道了
懂了
明白,我按这个填
辛苦了辛苦了
不客气
不谢,应该的 ↩ 拿到啦谢谢
哈哈客气啥 ↩ 药收到了,太感谢了
早日康复 ↩ 孩子吃上药睡了
那就好那就好
太好了,放心了 ↩ 水不漏了
名额满了没?我说的是幼儿园
团购截单了吗
车位都满了,外来车太多
电影院满座,没看成
疫苗预约满了,显示下周才有号
门口药房口罩卖完了,说明天到货
人都走光了,广场舞散了
电梯里那个沙发是谁的,别堵着
谁把我放门口的牛奶拿走了
我放在楼道的鞋子不见了,谁拿的
门口挂的外卖被人领走了,气死
上次借我电钻的那位,到现在没还
借东西要还,这是规矩
还书的地方在图书馆一楼
充电宝还不进去,机柜满了
共享单车还车点在哪
公积金贷款终于还清了
花呗还了吗你们
小猫被领养走以后我还怪想它的
昨天送出去的桌子听说很好用
我家保姆回去了,过完年来
他已经不在这个小区住了
班车今天取消了吗
会议取消,改到下周三
航班取消了三趟,我服了
运动会因雨取消
不用谢
不用理他
不用了解那么多,签字就行
不需要的垃圾请分类
物业说不用登记了
门禁卡以后不用带了,刷脸
口罩现在不用戴了吧
算了,不吵了
算了吧,跟他讲不通
别找了,业委会不会回你的
请忽略那条谣言
撤回了什么?我没看见
谁撤回了消息
发错了,不好意思
发错群
上面那条是转的,我不确定真假
找到新工作了,下月入职
终于找到对象了,群里阿姨别介绍了
国足又没了
希望没了
年终奖没了😭
钱包里没了,月底了
头发都没了,程序员的命
那家老字号没了,改成奶茶店
手慢无,说的就是抢演唱会票
秒没,这哪是抢茅台,是抢空气
一转眼一年就没了
说没就没了,人生无常
谁还没个手滑的时候
这个月流量用完了
电量只剩一格
余额不足了,电表要充值
我刚到家
刚到公司,堵了一路
我下楼了,跳绳去
我在楼下等你 ↩ 晚上散步吗
到门口了才发现没带钥匙,幸好我妈在
快递放物业了,取件请带身份证
外卖放门口了是他们的口头禅
请骑手不要把餐挂在消防栓上
挂门把手上的小广告谁发的
家里钥匙别放脚垫下,不安全
送货师傅说十点到,现在都十二点了
冰箱送来了,两个师傅力气真大
洗衣机修好了,售后收了我两百
师傅修好了没有?我说三号楼那部电梯
电梯修好了,可以坐了
路灯终于亮了,物业这次快
门口的坑填上了
停电通知:明早九点到十一点
来电了来电了
水来了,有点黄,先放一会
热水来了吗你们那边
我家退烧药是去年囤的
布洛芬多久退烧啊
孩子退烧后还要上学吗
烧退了还咳,正常吗
他烧退了又起来了,医生说病毒性
过期的药怎么扔
吃了药好多了,就是困
睡着了?才九点
娃终于睡了,刷会儿剧
狗遛了三圈还不肯回家
遛狗请牵绳,说了八百遍
梯子上换灯泡要小心
扳手和钳子有啥区别
昨天的馄饨都分给同事吃了
我们单位发的月饼没人要
同事家的小狗生了六只,都被要走了
我姐把婴儿车送人了
以前邻居之间借个葱蒜都很平常
那年雪灾,楼上给我们送过米
还记得去年谁给我家送的粽子吗,真香
听说前面那栋楼有人拿了两份
每家一份,拿过的不要再拿
物资每户一袋,请到楼组长处签字领取
已领物资的请接龙
领了领了,我说的是结婚证哈哈
我申请退群
已退群
退了退了,这课太贵
退休手续办完了
退税到账了你们
还了愿,心里踏实
他还给我摆脸色
还有谁没交物业费
还有三天就放假啦
还有多久下课
还是老样子
还差两票就过半数了
还没到,堵高架上
都给我安静点,十一点了
都走了?那我关群投屏了
都是一家人,客气什么
没有没有,我说笑的
没有的事,别乱传
没人要理他
我不要了啊这种邻居
我要是有钱我早搬走了
我要睡了,晚安
我要举报,楼上半夜装修
算我多嘴
算我倒霉
算我没说
加一,我家也漏
+1,我也反对 ↩ 反对涨物业费
我也是 ↩ 我家网好慢
我可以作证,是他先停的
我可以去投票吗,我是租户
我去,这么贵
我去年也是这样
我有话要讲
我有点困
我有个朋友也这样
有的人就是没素质
有的,在二楼左转 ↩ 社区有没有打印的地方
来了来了,球赛开始了
来不及了,要迟到了
来拿快递的人好多
随便拿?哪有这种好事
送完孩子去喝咖啡的妈妈们真多
送完外卖的小哥在楼下睡着了
别人送的茶叶怎么挂闲鱼
借你吉言
借过借过
借口,都是借口
好借好还,再借不难
有借有还嘛老话讲的
收到红包了吗
收到录取通知书了!!!
收到诈骗短信,大家小心
收到法院传票是真的假的
收到假币怎么办
你收到验证码没
我没收到选票
收不到信号,电梯里
到手价199,店里原价499
到手的鸭子飞了
这奖金到手才一半
搞定了女儿的生日蛋糕,我自己做的
解决了温饱才谈得上精神
问题解决了吗? ↩ 路由器坏了谁会弄
这次漏水物业到底解决没有
谁拿了我的快递?尾号3321
@李姐 你东西拿了吗
@502 你妈妈好点了吗
@物业 车库灯修好了没
小陈 你几点回来
梯子在谁那边来着?
公用推车又不见了,谁用完没放回去
公用推车请用完归位
归还期限是下个月五号,图书馆的书
归队了,群友们好
回来了回来了,三亚太热
出差回来,感觉身体被掏空
儿子从学校回来了,长高了
外婆出院了,精神不错
出院手续办好了
我爸出院了,谢谢大家惦记
打好疫苗了,胳膊有点酸
打到车了吗?雨天真难
刚叫到车,师傅话真多
刚买了空气炸锅,真香
刚买到票,去看灯会
买到了假货,找12315
已经买好菜了,今天烧什么
已经九点了还在敲
已经报警了 ↩ 楼下又在打架子鼓
已阅
已投
已填
已缴费
已转发家长群
已办
阿拉小区有啥好讲额
侬收到伐,居委会发额通知
晓得了
勿要紧
不晓得,侬去问居委
不好意思我刚看到消息 ↩ 今晚开会吗
抱歉,明天的讲座我主持不了了
不好意思打扰了,问下快递柜几点关
人家说婉拒就是婉拒,别追了
上联:快递已到,下联:钱包已空
恭喜恭喜,小猫找到好人家了
羡慕,我又没抢到 ↩ 月饼分完了
下次早点喊我 ↩ 都分完了
哎呀又来晚一步
可惜了
难怪没了,这么好吃
你们手速也太快了吧
谁这么幸运
好人好事,点赞 ↩ 多谢8楼送药
给8楼点赞
这个群真温暖
有你们真好
笑死,我还以为真送房子
物业终于做了件人事
业委会换届,候选人名额满了吗
机器人你记错了,我没说要
邻里小助手怎么不回我
这个机器人能不能安静点
got it
Got it, will do
got it, thanks for explaining ↩ bins go out on Tuesdays now
received, noted
Noted with thanks
ok thanks
okie
thanks all
thank you everyone for coming last night
Thanks for the heads up
Thanks for organising, lovely barbecue
did you get it?
Did you pick it up yet? ↩ left it on your mat
have you got the parcel or is it still at the depot
is it still available?
Still available? ↩ free bookcase, collect from lobby
Any left? ↩ made too many muffins
has it gone already? ↩ desk to give away
How big is it? ↩ giving away a fish tank
what brand ↩ half a tub of formula to spare
Is he any better today? ↩ does anyone have children's paracetamol
Did the tap get fixed in the end?
All good here, you?
all good mate
no worries
You're welcome!
Anytime 🙂 ↩ got it, thanks so much
don't mention it ↩ Picked up just now, you're a star
pleasure, sleep well ↩ baby's asleep, thank you
Glad she's feeling better
phew, that's a relief
internet's gone again
Hot water's gone, is it just us?
The sun's gone in, typical
Is the wifi back for anyone?
Power's back on in block 4
My weekend is gone already
where has the year gone
The old butcher's is gone, it's a vape shop now
He's gone to live with his daughter in Leeds
Sad to hear Mr Hale is gone, he was a gentleman
gone fishing 😎
Gone Girl is on channel 4 tonight
I'm gone for two weeks from Friday
Sold out at Lidl, Aldi too
Boots was completely out of Calpol this morning
the concert sold out in four minutes
Tickets all gone, I was number 9000 in the queue
No eggs at Sainsbury's again
Royal Mail says delivered. It was not delivered
DHL left it with someone called Barry. Who is Barry?
My courier claims I signed for it
Parcel received by 'neighbour', very helpful
Amazon delivered next door's instead of mine, again
driver is 3 stops away apparently
Package out for delivery since Monday lol
How do I return something to Zara without the receipt
Returned the shoes, refund takes 10 days they said
Got my money back from the shop, finally
Our son's returned from uni with nine bags of washing
My sister is back from Spain, brown as a berry
Back from holiday, what did we miss?
The kids go back on Monday hallelujah
he'll be back
Finished my dissertation!!!
Homework done, tears shed
done and dusted, we've completed on the flat
Taxes done
I'm done with this council
done arguing about parking
All sorted for Christmas? I'm not
we've got the keys!! moving in next week
Got the job!!
got my results, all clear
Got a speeding ticket outside the school
I got scammed by that text, careful
Anyone else get the letter from management?
We got the letter too
Received a strange call from 'the bank'
Have you all received your ballot papers
Borrowed a ladder last summer and fell off it, never again
My brother lent his drill out and never saw it again
whoever borrowed the communal trolley please put it back
Please return the trolley to the basement after use
Library books are due back on the 12th
Trolley still not returned, third day running
somebody took the bench from the garden
Who took my doormat
Someone's nicked the bulb in the stairwell
Stop taking other people's takeaways
Residents who've collected their bags should tick the list
One bag per household, already collected? please don't queue again
Registration is now closed
The swimming class is full, says the website
Spaces filled for nursery in September, unbelievable
Car park full again by 6
GP has no slots until March
No appointments left this week, try 111
dentist cancelled on me again
My train's cancelled, obviously
Match cancelled, pitch waterlogged
Meeting cancelled, new date to follow
Disregard the rumour about the rent
ignore him, he's always like this
Please ignore the fire alarm at 10, it's a test
Never mind the weather, look at that sunset
never mind
ignore the noise tonight, my son's practising trumpet
Wrong group, sorry
sorry that was meant for my wife
Oops pocket text
Who deleted their message
I found a new hairdresser, she's wonderful
found a tenner in my jeans, good day
Bought a kettle yesterday and it's already broken
We bought one of those robot vacuums, cat hates it
I bought mine at Argos ↩ where did you get that lamp
It's been fixed, said the caretaker, three weeks ago
Lift's fixed
Has the lift been repaired yet
They mended the gate at last
Plumber came, charged me 90 for five minutes
Boiler man was here, needs a part
My fever broke on day three, everyone's different
How long does ibuprofen take to bring a temperature down
fever gone but she's still coughing, is that normal?
Can you give Calpol and Nurofen together?
Baby finally asleep, now for a glass of wine
took the dog out, it's freezing
The dog's had three walks and still looks at me like that
My nan always returned a dish with something in it
in my day you'd just knock and borrow an egg
Remember when we all shared flour in lockdown
You guys sorted me out last winter, never forgot it
The cat from the bins has been adopted by a lady in town
Workmate's puppies have all gone to good homes
My cousin gave her piano away for nothing
a friend of mine got rid of his car
That was fast! ↩ all gone
Ah too slow as always ↩ last one just went
Next time then ↩ sorry, all spoken for
Gutted 😂 ↩ gone in 60 seconds
Lucky devil ↩ got the last slice
What a lovely community this is
Faith in humanity restored
You lot are brilliant
on my way home, traffic is dreadful
On my way to work, anyone know why the A40 is shut
just got in
I'm downstairs, where's everyone for the meeting?
Coming down for the AGM now
Postman's in the lobby with the mailbags
leave it
Leave the door closed please, the cat gets out
left my umbrella on the bus, sigh
I've left the group of school dads, too much
Left at the lights then second right ↩ how do I find the clinic
at the door there's a man selling brushes
I'm in the lift and it smells of fish
My delivery slot is 9 to 10, his is 8 to 9
Does Ocado deliver here
What time does the parcel room shut?
Count me in for the no vote
+1 to that
same here
me too, it's been slow all day ↩ my internet's crawling
I'll take that as a compliment
mine's the same, must be the mast
I could do with a holiday
I can't do mornings, I'm just not built for it
I have had it with the scaffolding
I'd like to see them try
Yes please to better lighting ↩ should we ask for brighter lamps in the car park
no thanks to the council
pass the popcorn
Pass, next question
I'll pass your comments to the committee
Sorry I missed the meeting
sorry for the noise last night everyone
Can't make the AGM, my proxy is Jean
Sorry can't talk, in a meeting
I can't spare the energy to argue
my patience is all used up
spoken too soon, rain's back
well that escalated
They've promised new bins by June. Promises
Is the sauna taken on Sunday
This parking space is taken, it's on my deeds
The name's taken, pick another for the group
he's taken, ladies
Taken is my favourite film
no longer a member of the committee
We no longer get the paper delivered
I no longer recognise this street
It's no longer legal to park there
nothing left of my roses after that hail
None of your business
Finished my book, ending was rubbish
Season's over for us, relegated
all done with chemo, rang the bell today
she's all grown up, off to uni
Clean bill of health for dad, cheers for asking
Mum's home from hospital, thank you for the cards
Signed for
Who won?
Linli closed the wrong one again
Why did the bot thank me
the bot says it's gone, what is gone?
@Sarah have you got my message
Tom did you get home ok
Hey Jill, is your mum back yet
收到 thanks
ok 收到啦 see u at the meeting
got it 明白了
Sold out 了,连 Costco 都没有
done 了吗 your homework
`,
};
