/** Sentences of our own, as residents of several places would type them, without regard to any rule. Never from tests. */
export const rowsMixD: Readonly<Record<string, string>> = {
  "close received": `
楼上阿姨刚把退烧药送下来,娃已经喝了睡着了,大家别再找了
呜呜拿到了,真的谢谢12楼的姐姐,药瓶还是热乎的
体温计有啦!一量37度3,虚惊一场 ↩ 谁家有体温计 孩子摸着烫
刚才门口多了一袋米,是哪位好心人放的我就收下了,够我们吃到周末 ↩ 家里断粮了 谁能匀点米
扳手借到了,水龙头也拧紧了不漏了 ↩ 谁家有活动扳手借一下 水龙头滴一晚上了
对门小伙子已经帮我把煤气罐扛上来了,不麻烦别人啦
奶粉三段拿到手了,宝宝正抱着奶瓶呢🍼
灯亮了灯亮了,老周换的灯泡,各位散了吧 ↩ 楼道灯坏了谁会换
收到收到,布洛芬六粒,给我爸吃了一粒出汗了 ↩ 布洛芬我匀你6粒,放你家鞋柜上
猫砂够了够了,三家送来三袋,再送我家猫要开沙滩了 ↩ 求猫砂 断货了
已经从老李那儿拿了两根葱 面条都下锅了 ↩ 有没有人有葱,两根就行
护士姑娘上门给我妈换好药了 现在伤口包得好好的
轮椅刚推进门,奶奶坐上试了试很稳,下午去医院就靠它了,感谢7栋
she brought the inhaler up herself, he's breathing easier and watching cartoons. thank you 4C ↩ anyone with a blue inhaler, ours is empty and he's wheezing
Got the stepladder, bulb's in, let there be light ↩ stepladder to borrow for ten mins?
Sorted! Nurse from the second floor came and did mum's dressing
found a bag on my doorstep with calpol and a little card 😭 whoever you are, we have what we needed
ok the jump start worked, engine's running, off to work finally ↩ anyone got jump leads? battery's dead as a dodo
We're all stocked up on nappies now, you lot are amazing
picked up the crutches from Hamid an hour ago, already terrorising the hallway with them
thermometer in hand. 37.4. panicking over.
yes all good, got one from the lady at 21 ↩ still looking for a phone charger usb c?
Mum had her soup and the paracetamol from no. 9 and is fast asleep. Bless you all.
the plumber someone's cousin recommended has been and the leak's stopped, cheers
Three people turned up to carry the sofa lol, it's upstairs now ↩ sofa stuck on the landing, send muscles
got it, thank u thank u, baby's drinking already ↩ left the formula tin outside your door
娃退烧了,多亏601那瓶混悬液,现在在地上爬呢 ↩ 求美林混悬 娃烧39
手推车已到,正在往上运书,谢谢保安队长
我爸的降压药续上了,是2单元那位退休大夫给的
煤气灶点着了!楼下阿哥拿来的电池 ↩ 谁有一号电池 煤气灶打不着
面粉有了有了,饺子今晚能包成 ↩ 谁匀点面粉 冬至想包饺子
不用再接力找了 孩子作业已经有人帮打印好送来
热水袋捂上了,肚子不那么疼了,小姐妹你是天使 ↩ 谁有热水袋借我 疼得直不起腰
刚刚3楼大哥骑电瓶车把我妈载到医院了,现在挂上号了
拿到啦,还是暖的呢 ↩ 粥放你门口凳子上了
有人给我塞了半包盐,炒菜成功
插线板用上了,电脑开机,会也赶上了,感谢隔壁
我这边齐了,药、体温计、抗原都有人给了,把机会留给别人吧
孙子的校服借着了,明天升旗没问题 ↩ 明天升旗要穿校服,谁家有140的
cat's been fed, litter done, photo received, thank you to whoever's daughter did it, I can enjoy my weekend ↩ could someone feed the cat saturday
Jo came with the spare key and I'm in. Feet are defrosting. ↩ locked out, who's got my spare
he's taken the syrup from 8A and it's worked a treat, temp's 37.2
update: a lovely man on Elm carried all the shopping up. I'm set.
flour acquired!!! bread is proving
The lad from across the way fixed the boiler switch, radiators warming up nicely ↩ boiler's dead, anyone know about Worcesters
all sorted for the lift, Denise is taking us ↩ anyone going past St Mary's around 2?
we've got enough blankets now, four families dropped some in, truly thank you
charger's here and phone's on 12% and climbing ↩ left it on top of your bins
Mum's prescription is in her hand, thank you Raj, she says you're a good boy ↩ will someone collect a prescription for mum
have the breast pads, have the cream, have a good cry too. Thank you ladies
Someone posted batteries through my letterbox?! smoke alarm's stopped chirping. Legend
yes it came, plugged in and running ↩ did the dehumidifier make it to you ok?
刚量了37度8。吃的是9楼给的那粒。现在人能坐起来喝粥了,大家放心 ↩ 求退烧药 我一个人住烧到39.5
早上急得不行,后来一位戴蓝帽子的叔叔把氧气袋送上来了。我妈这会儿嘴唇颜色正常了
娃的积木书包老师要求的都凑齐了,隔壁两个妈妈一人一半
我这边水桶接满了。楼下阿姨让我从她家接的管子。明天停水不怕了
人到齐了 书架也上墙了,啤酒管够,谢谢三位猛男 ↩ 书架上墙求三个人
哎哟喂,一个喊声来了五个人,柜子已经进屋了
我爷爷找到了!保安在凉亭看到的,已经到家吃面了 ↩ 爷爷走丢了 穿灰棉袄,看到的邻居告诉我
退热栓用上了。半小时退了一度。今晚能睡个囫囵觉了
抗原测完了 一条杠 用的就是你那支,亲一个 ↩ 抗原给你从门缝塞进去了
网通了!7楼的程序员小哥帮我重新插了一遍线
你给的卫生巾救了老命……已换好
收着了,姜、可乐都收着了,煮上了 ↩ 姜和可乐放你门口地垫上了
不缺人了,值班表今晚全满
He's home. Neighbour in 19 saw him by the pond and walked him back. I can breathe. ↩ Dad has dementia and has wandered off, please look out
Took two of the tablets Noor gave me. Slept six hours straight. First time in days.
the kids are in costume thanks to about nine of you, and I've not had to sew a thing ↩ nativity costumes, please, I have nothing
We have heat! The man from the corner house relit the pilot. No need for anybody else to come.
my mam got to her appointment, Colin drove and waited with her as well
Fuse replaced, kettle on. Thank you flat 2
ooh the cot's up. Fits perfectly. Baby's already dribbled on it
got milk. got bread. got a bar of chocolate I didn't ask for. spoilt
The cat is down from the tree. Long story. A very tall student was involved.
Yep she handed it to me at the gates, cheers ↩ gave your inhaler to Sam to pass on
Can confirm the dehumidifier works, two litres out of that wall so far. Cheers for bringing it
Somebody already shovelled my path before I'd even got my boots on, so I'm fine here thanks
the baby's fed and so am I. You lot and your casseroles ↩ newborn here and nothing in the fridge, help
谢谢302,电热毯铺上了,脚总算不冰 ↩ 谁有电热毯借两晚 空调坏了
不烧了不烧了,药也有富余了,你们留着自己用
刚才那个半夜敲门的是楼长,她揣着两盒药来的。我哭了一鼻子。孩子吃下去睡着了
门开了!!10楼大叔用一张卡片就给我捅开了 ↩ 门被风带上了 孩子在里面 谁会开锁
我的电瓶充上电了,孩子没迟到
酱油到位,红烧肉出锅,回头给你端一碗
拿着了拿着了,就在门把手上 ↩ 挂你门上了哈看一眼
课本借全了,语文是小宇的,数学是朵朵的
水管抢修成功,感谢深夜出动的两位大哥,地板保住一半 ↩ 水管爆了!求会修的
老太太的助行器今天走马上任,在楼道里溜达三圈了
谢谢投喂 鸡蛋够我隔离完了 真别再送了
孩子有人看着了,我已经在去医院的出租车上
你那管红霉素涂上了,舒服多了 ↩ 红霉素眼膏给你放电表箱
Kettle's boiling, so clearly the fuse did the trick. Thank you Anil, saved our Sunday ↩ has anyone a 13 amp fuse
Had three offers in four minutes. Went with Pat's. She's already dropped them in, so I'm covered
my daughter's got her inhaler back in her hand and she's pink again. Thank you thank you
sandbags are down, water's stopped at the step. Thanks to the lads who came
I'm eating the soup now. whoever left it, it's gorgeous
Wheelchair's arrived with its footrests and mum's been round the park
the door's open, locksmith's friend of 22 did it for nowt
ta, that's the last piece, jigsaw of a costume complete
Dad's been found a seat with Yusuf so hospital's covered for thursday ↩ lift for dad thursday, hospital, 10am
Just to close this off, I was given a full box at the door. You can stop looking
great, just collected, three tins as promised ↩ on the wall outside mine, help yourself
fever broke about 4am. The sachets worked. Owe you one, number 5 ↩ calpol sachets? she's 39 and nothing's open
Printer saga over, Ellie printed the lot
Seat found! Going with Mo at six. Dad's chuffed ↩ any lifts to the match for an old boy
`,
  "close withdrawn": `
抗原不用了,单位下午统一发 ↩ 求两支抗原,明天上班要
前面说要找人拼车去机场的那个,航班取消了,不走了
我老婆说家里柜子里翻出来半瓶美林,刚才求的作废哈 ↩ 求美林
算啦 蛋糕不烤了,烤箱都收起来了,不用找黄油了
医生视频看了说不用吃头孢,谢谢各位惦记 ↩ 急求头孢,嗓子疼得咽口水都难
打印机我自己修好了,哈哈哈卡了张糖纸 ↩ 哪位邻居家可以打印两页A4
哎 老太太改主意非要等儿子回来再搬柜子,今天就不劳驾了
不借帐篷了,下雨露营黄了
刚发现钥匙就在我棉袄口袋里……开锁的师傅不用推荐了
那台跑步机先不送了,我媳妇说她过完年要减肥,对不住
Scrap that, sister's bringing hers over tonight ↩ Need a cot for tonight please
no need for the lift to the station anymore, train's cancelled so I'm working from home
Found the allen keys. In the fridge. Don't ask.
ignore my message about the drill, landlord's sending someone ↩ does anyone have a hammer drill for tomorrow
Temperature came down by itself so we won't be needing the meds after all
changed our minds about the cot sorry, keeping it for the next one 🙈
Doctor says no antibiotics, just rest. So please don't go digging in your cupboards for me
party's off, everyone's ill. Don't need the folding chairs
Never mind, bought one ↩ Could I borrow a cake tin, 8 inch?
Dog's come home on his own, you can all stop searching, thank God ↩ Has anyone seen a brown lab, please help us look
我弟说他车上有拖车绳,前面那条当我没说
不用帮我带菜了,社区的菜到了
老头子说不去拍片了,轮椅也就用不着了,谢谢大伙 ↩ 借轮椅,明早去拍片
求的那个奶瓶不要了,宝宝死活只认妈妈
行李箱我下单买了,借箱子的事取消 ↩ 借个28寸箱子,周五出门
想了想那套茶具还是我爸留下的,舍不得,不送了,见谅
没事了没事了,闸自己推上去就来电了
月嫂已经说好了,不用介绍啦
取消取消,孩子他爸提前回来了能带娃 ↩ 明天下午谁能帮看两小时孩子
暖气片热了!电暖器不借了 ↩ 借个电暖器,暖气不热
Don't worry about the highchair now, nan had one in her attic
I'd asked for help moving the piano, buyer pulled out, so we're staying put
work just gave me a laptop so no need to lend me yours ↩ could we borrow a laptop for her exams
Right I've given up on the cake, supermarket one it is. Keep your eggs
cancel the babysitting shout pls, we're not going out, he's got tonsillitis ↩ sitter needed sat night 7-11
Hospital has provided crutches so all good here thanks ↩ crutches anyone?
I'm withdrawing the rabbit hutch, daughter came home with a rabbit 🐰🙄
It wasn't a leak! just the cat's water bowl. stand down ↩ water coming through the ceiling, anyone know a plumber
not after milk any more, delivery turned up at last ↩ anybody spare a pint of milk
Plans fell through so the gazebo isn't needed, thanks for all the replies
唉,老人走了。床和护理垫都不用再帮忙找了,谢谢这段时间大家
刚才说要搭车去医院,救护车已经来了,我跟车走
电钻不用啦。我老婆买了无痕钉。墙保住了 ↩ 求借电钻
狗不寄养了,我不回老家过年了
我家娃突然说不想学小提琴了,借琴的事算了吧 ↩ 谁家有1/4小提琴借一借
别找了哈,老花镜在我脑门上架着呢
那个 要尿壶的 不要了,我爸能下地了
之前说送的电饭煲,昨晚我家那口坏了,只能自己先用着,下次有再送
医院开了一周的量,群里就别给我凑了 ↩ 求布地奈德雾化液 娃咳成狗叫
停车位不借了,朋友坐地铁来 ↩ 周末有空车位借我朋友停不
We've decided to hire one instead so the trailer's off the list
Mum's been admitted so she doesn't need the shopping done now. Will update ↩ mum needs someone to do her shop
Turns out it's not the battery, it's the alternator. AA are towing it so no leads wanted
Please don't bother about the sleeping bag, scout camp's called off for the weather
He says he'd rather wait for the physio. So the exercise bike isn't wanted, sorry for the fuss ↩ exercise bike wanted for hubby's knee
we're good thanks, borrowed one at work ↩ does anybody own a pallet truck
took the ad down, I'm hanging on to the wardrobe
Ah I've just been given tomorrow off so I'll fetch her myself. Thanks to everyone that offered
baby came early!! birthing pool no longer required haha
Panic over, test was negative, so I don't need anyone to do my shop ↩ can anyone shop for me, think I've got it
我转院了,护工的事先不用打听 ↩ 谁认识靠谱护工
大米不必匀了,盒马居然抢到了 ↩ 求匀十斤大米
昨儿求的防滑链,雪没下下来,免了
要人帮搬家那个先搁置,房东又让续租半年
宝宝自己把鼻涕睡没了,吸鼻器不借了
找猫的帖子可以撤了,它在衣柜里睡了一天 ↩ 我家灰猫跑了 大家帮留意
我看了下说明书自己接上了,师傅不用来啦 ↩ 谁会接油烟机
蹭车取消,公司通知居家
本来要送的跑步鞋被我儿子翻出来穿走了,这次不送咯
老婆从娘家带了一箱奶粉,群里的好意心领啦 ↩ 有没有爱他美2段先借一罐
our delivery finally came so please give the bread to somebody who needs it more
Forget the ladder, ball rolled off the roof by itself ↩ ladder to get a football off the roof
Not going to the wedding now, so don't need the hat. Long story
She's found a nursery place! so childminding no longer wanted, thanks for the names
Withdrawing my offer of the greenhouse, the wife has seen the ad
vet says it's nothing and gave her a jab, so the pet carrier isn't needed now
I'd rather do it by myself after all, thanks though ↩ could someone help me sort mum's clothes
it's rained, so hose not required lol
Managed without in the end ↩ anyone have icing sugar
Cooker's working, it was on child lock. I feel stupid. No engineer needed
楼梯有人扫了,我腰好点了自己也能下,后天的帮忙就不用啦 ↩ 腰闪了 谁帮我买三天菜
`,
  "close gone": `
婴儿床已经被3号楼的准妈妈拉走了,后面问的不好意思
白菜分完了,最后两颗给了门卫大爷
连花清瘟一盒不剩,早上八点半就被领光了 ↩ 连花还有吗
花盆送出去咯,阳台终于能下脚 ↩ 十几个花盆 自提
沙发下午有人来搬了,现在客厅空荡荡的还有点不习惯 ↩ 沙发还能给我吗
手慢无,口罩归5楼了
没啦,昨晚那位小哥骑三轮全驮走了 ↩ 书还在不在呀,我想给孩子挑几本
小猫三只都找到家了,最后那只橘的跟了16栋的老师 ↩ 小猫还有吗 我女儿想养
面包机有主了,别再私信我啦手机要炸 ↩ 面包机送有缘人
今天做的馒头一个没剩,锅都见底了
The bookshelf left about ten minutes ago strapped to a Fiat
last of the masks went to the gentleman in 3B
All the tomatoes have been claimed, come back in august lol ↩ Tomatoes on the wall, free
sorry you're too late, a mum from block 7 took it ↩ is the pram still going?
Curry's finished! pot's scraped clean
box is empty now folks, glad the books found homes
The bike has a new rider, little Ameera. She rode it off down the path ↩ kid's bike to give away, pink
promised to someone already, sorry love ↩ I'd love those curtains if nobody's taken them
nothing left of the covid tests, they flew ↩ any tests left?
sofa bed collected, please no more messages x
洗衣机拉走了 楼道清爽 ↩ 旧洗衣机送,自己来抬
剩下的几片暖宝宝给了站岗的志愿者,现在真没了
土豆早没影了,开门五分钟的事 ↩ 姐 土豆还给我留着不
双人床定给15栋的小两口了 ↩ 床我能要吗?刚看见
孩子的小单车今天跟新主人走了,我家那个还哭了一场
抗原都散出去了,家里只留了自己用的
票已经给了群里一位老师,祝看戏开心
鱼缸有人要了哈,连鱼带缸 ↩ 鱼缸连鱼送
拿完了 盆都端回家了 ↩ 汤圆还有没有
冰箱下午被收走啦,后面两位对不起没排上
The plants are all rehomed
Sorry folks, one message and it was snapped up ↩ Free: nest of tables
nope, went about noon ↩ Hi is the microwave available?
Apples: all eaten or carried off. Tree's bare till next year ↩ are there any apples left hun
the tv is on its way to a student in Ivy house ↩ TV still there?
Our spare tickets have found a family to use them
that's the last of the paracetamol I can give, I've nothing left to hand out
Lego gone to the twins, they squealed
First come first served and Becky was first, sorry
No more soup, the pan went round four floors and came back empty
两箱砂糖橘,一个钟头,见底。下回多订点
餐桌今天在新家开席了,人家还发照片给我看 ↩ 餐桌送人了吗?我也想要
退烧药发到第七家,盒子空了,抱歉后面的朋友
猫爬架早上被双胞胎妈妈搬走,螺丝也给了 ↩ 猫爬架求带走
不好意思哦亲,被抢先了一步 ↩ 那个电风扇我要
书柜啊?上礼拜就有主啦 ↩ 书柜送掉了吗
绿豆汤已售罄(不要钱那种售罄)
衣服全捐给保洁阿姨老家了,不用再来挑 ↩ 我明天来挑几件衣服可以吗
乌龟跟着五年级那个男孩回家了,他会好好养的
腊肉最后一条切给门卫了,绳子都空了
It's happily sitting in someone else's kitchen now ↩ dining table, has it gone?
Hi all. Fridge freezer went this morning. Had eleven messages. Wish I'd had eleven fridges.
the guinea pigs left with Tess and her dad, we waved them off, bit teary
last jar went, sorry! back when the bees are
Taken I'm afraid, try the lady in 60, she has one too ↩ can I have the printer?
gave the final two to a man with poorly twins, so that's our stash finished
curtain poles out of my hallway at long last, thank you whoever you were in the red van ↩ Curtain poles in my hall, take em
all the bread's been handed out. See you next friday
We have a winner for the armchair. Everyone else, better luck next time. ↩ me too for the armchair!
skip's empty, someone had every single brick
婴儿车刚跟一位准爸爸下楼了 ↩ 婴儿车还在不 我们快生了
香菜韭菜都薅光了,等下一茬吧各位 ↩ 种多了香菜韭菜,自己来割
最后一盒莲花给了夜班保安,各位体谅
饭都打完了,锅刷了,明天中午再来
别排啦,小桌子昨晚就有姑娘抱走
送完,收工。群里的朋友真热情,十分钟三十个口罩
衣架被楼上新搬来的拿去了,不在了哟 ↩ 衣架还送吗
鸽子蛋没有了,鸽子还在努力
旧电脑去了山区孩子那儿,谢谢问过的人
电影票给了6号楼一对小情侣 ↩ 票有人要没
Every last mince pie has been eaten, thanks for coming
that's the wardrobe gone, took 4 of them and a lot of swearing ↩ solid pine wardrobe, free, heavy
My inbox! Please, the coffee machine has an owner
you've just missed it, a girl rode away on it ten minutes back ↩ bike still available?
Masks: none left. Sanitiser: none left. Me: knackered
The kittens are all spoken for and leave on saturday ↩ any kittens left??
Had to say no to two people already, the desk went to the first
Cot mattress has gone to a lass expecting in May
all out of tests, sorry, handed the last to a carer
freezer's empty, all the bread rolls got picked up before school
`,
  "close returned": `
电钻还给老张了哈,充满电还的 ↩ 电钻用好没
梯子靠在你家门口了,擦干净了,谢谢叔 ↩ 梯子用完放门口就行
借出去半个月的血氧仪今天回来了,一点没坏,电池还给换了新的
打气筒完璧归赵,搭了俩橘子挂在你把手上
大姐的压力锅我洗好端回去了,她不在,给的她闺女
拉杆箱物归原主✅ ↩ 我那拉杆箱是不是还在你家
小推车刚才还到物业了哦 收据我拍了照
雾化器姑娘已经送回来了,还消了毒,真讲究 ↩ 雾化器谁那儿呢?我家想接着借
你的充电宝我塞你信箱里了,线缠在上面,多谢救命 ↩ 充电宝拿去用,不急还
Ladder's back in your shed, leaned it on the left
carpet cleaner is home again, thanks for looking after it Priya
dropped your drill off with your husband just now, cheers for the loan
My wheelbarrow has made its way back to me, wheel and all
Returned the pressure washer this morning, hosed the muck off it first
your cool box is in your porch, slipped a couple of beers in it as thanks ↩ keep the cool box till the weekend
Got my jump leads back, thanks Steve ↩ Jump leads are back on your bonnet
the wheelchair came back this afternoon with the brakes oiled, so that loan's done
casserole dish washed and back on your step 🥘 ↩ Where's my dish hiding?
折叠床回来了 床单都给我洗了 ↩ 折叠床我让我儿子扛回去了
老王 你的水平仪我给你儿子了,他说放工具箱
借王姨的蒸锅今儿送回去了,顺带送了几个花卷
婴儿秤用完还回来了,宝宝胖了三斤哈哈
钳子还你啦,就搁在你家电表箱上面 ↩ 钳子别丢了啊,我周末要用
轮椅归还居委会,签了字 ↩ 借你的轮椅是居委会的,记得还
羽毛球拍两支都收回来了,一支断了根线没关系
上礼拜借的投影仪还了,片子孩子们看得可开心
血压计今早已经给奶奶送回去,还教她换了电池 ↩ 奶奶的血压计谁借走了
Thanks again for the tent, it's dry and rolled and back with you as of tonight
breast pump's come back to me sterilised, what a gem you are
Dave I put the spirit level back through your side gate ↩ you finished with that level mate?
The crib we lent in March came home today, baby's outgrown it
gave mrs Okafor her sewing machine back, trousers hemmed
hedge trimmer's on your porch all cleaned up, ta ↩ no rush with the trimmer
My car seat's been handed back, so that's that ↩ car seat's on your step, thank you!
I've had the projector back since last night thanks for asking ↩ did you ever get your projector off them?
Brought your extension lead round, your son took it off me
小刘把我的锤子送来了 还帮我钉了个挂钩 ↩ 锤子用完了,送回你家啦
伞干了。叠好了。插你家门口桶里了。那天真是救我一命
妈妈用完坐便椅了,消了毒,晚上抬回你家储藏间了
车钥匙交给嫂子了,油加满的
我的行李箱历经云南又回到了我家,轮子还在转
吉他已回,弦都没松
借的三百斤秤杆子还给老陈了,猪也杀完了
你家的煮蛋器我叫孩子拿回去了,他说敲门是奶奶开的
婴儿背带退还给小袁了。孩子现在自己满地跑 ↩ 背带用着还行吗,小袁说想要回去
The tent came back cleaner than I lent it ↩ tent's on your porch, cheers again
Popped the pump back to Geoff. Tyres are solid
that's the wallpaper stripper home in my cupboard, ready to gather dust again
your iron's on your step in a bag, let it cool first!
Handed the baby monitor over to Lucy this aft, all its bits inside
Keys are through your letterbox and Tiddles has been fed for the last time. Thanks for the loan of the car too, it's on the drive, full tank
got my big saucepan back and it had jollof in it, I should lend it more often ↩ saucepan returned with a little something in it
I've walked the bike round to yours, it's locked to the railings, key under pot ↩ keep the bike as long as you like
both chairs back with the hall now, tick them off
李师傅,管钳还您,手柄那点泥我刷掉了 ↩ 管钳用完给我拿回来
轮胎气泵转了一圈终于回到我车库
烧烤架还给物业小张了,炭灰倒干净了
早上把您家的暖瓶还了,一点没磕
儿子同学借去的字典送回来了,夹了张谢谢卡 ↩ 阿姨字典还您了
借来的礼服干洗完了,已交到你婆婆手上
麻将桌归还棋牌室,四个腿都在
我奶奶用的那张护理床,今天三个人帮着抬还给老孙家了
谢谢谢谢!三脚架收到,跟借出去时一样新 ↩ 三脚架还你了,放前台
Sander's home, belt changed, thank you kindly
Put your baby gate back in the porch, we're moved out now
borrowed cake stand returned to Maureen. No chips. I checked. Twice.
my tools have all found their way back, cheers boys
Gave you your book back through Leo, he should've handed it over
Hi Jean, roof box is back on your drive and the key's in the envelope
The nebuliser's back with us, all rinsed, so it's safe in the drawer
your umbrella's hanging on your door, it did three funerals and a wedding
cheers, got it, looks spotless ↩ pressure cooker's back on your step
`,
  accept: `
给我留一份! ↩ 多买了一箱牛奶,谁要分两提
我家有,你下来拿 ↩ 哪家有生姜啊,熬点水喝
要要要,孩子正好长个儿 ↩ 男孩120的羽绒服两件,不嫌弃拿走
算我一个,我晚上七点过来搬 ↩ 旧书桌免费送,自己来搬
有有有还剩半板,我戴口罩给你送上去 ↩ 谁有对乙酰氨基酚,发烧38.9
我可以去,我会开手动挡 ↩ 有没有会开手动挡的帮我挪下车
这个我想要,给我妈泡脚用 ↩ 泡脚桶一个 九成新 送
这边有 碘伏行不行 ↩ 孩子膝盖磕破了,求消毒的
楼下等你,五分钟 ↩ 谁能帮我抬一下洗衣机
那我不客气了哈,鸡蛋给我十个 ↩ 老家带来的土鸡蛋,能匀20个
举手🙋 ↩ 多一张明晚儿童剧的票,送有娃的
你来我家用吧,插着电呢 ↩ 想借个缝纫机改条裤脚
带我一个,我拿兔粮换也行 ↩ 提摩西草买多了 谁家养兔子
我老公会修,让他过去瞧瞧 ↩ 马桶一直流水停不下来,有懂的吗
留给我呗 下班就到 ↩ 绿萝分盆了,三盆免费领
ooh yes please can I have it ↩ Free desk lamp, works fine
I've got some, come to 14 ↩ Anybody have baking powder??
me me me! my lad's just the right size ↩ school shoes size 2 barely worn
I can be there in five, which floor ↩ need two strong arms to shift a washing machine
Could you put two aside for me? ↩ Making extra samosas, shout if you want some
We have a spare one in the loft, yours if you want ↩ after a travel cot for the weekend
dibs ↩ giving away a fish tank
happy to do it, I go past the chemist anyway ↩ can someone fetch dad's prescription
I'd take that off your hands ↩ Old rug, clean, free
yep got a full pack of those, will bring over ↩ ibuprofen? head's splitting
Go on then, I'll have the cabbage ↩ veg box too big for us, cabbage and leeks up for grabs
I'm a spark, I'll pop round after tea ↩ half our sockets are dead, anyone understand electrics
count me in for a jar ↩ honey from our hives, six jars to give
mine's in the garage, help yourself, code's the same ↩ who's got a strimmer
If it's not spoken for I'll collect tonight ↩ baby bath free to good home
我来我来,我家就在你楼下 ↩ 谁能帮我妈把燃气阀关一下
两颗给我,今晚做泡菜 ↩ 大白菜多了 谁要
我这有盒没拆的,几号楼? ↩ 求阿莫西林 牙疼
要那个蓝色的,粉的给别人吧 ↩ 两个儿童书包 一蓝一粉
可以,我后备箱空着 ↩ 谁明天去南站能捎个箱子
正缺这个!先谢过 ↩ 多一个路由器 闲着
我想领养 家里有阳台有封窗 ↩ 捡到一只小狸花,找人家
我家针线盒有这个颜色 ↩ 有没有人有藏青色的线
你把题拍给我 ↩ 高一数学求大神
我跟我老公都去,抬得动 ↩ 钢琴要挪个位置,求三个壮汉
排我后面也行,如果前面的不要就归我 ↩ 空气炸锅送人
我!刚好猫罐头见底 ↩ 猫罐头口味不对,送6罐
梯子我有,2米的够不够 ↩ 借梯子擦吊灯
半斤就成 ↩ 自家腊肠,分给邻居尝尝
冰袋冻着呢,拿去 ↩ 脚崴了 谁家有冰袋
I'll have one of those if there's still one ↩ Five tubs of hummus, use by tomorrow
oh I can do that, what time ↩ someone to let the gas man in tomorrow
Yes! Bringing a bag for it now ↩ Spare compost, help yourselves
there's one in my boot, number 30 ↩ foot pump??
put my name on the blue one please ↩ two kids' bikes free
I could lend mine till Monday ↩ anybody have a carpet cleaner
That'd be perfect for my gran, can I come by ↩ walking frame, hardly used
Got piriton here, both sorts ↩ child has come out in hives, antihistamine anyone
pick me, pick me ↩ spare ticket to panto
my husband's good with locks, sending him down ↩ key snapped in the door
We'd be so grateful for that, thank you, when suits? ↩ I have a bag of newborn clothes to pass on
I've a tin of chickpeas with your name on it ↩ who's got chickpeas
Would take both if nobody minds ↩ pair of bedside tables
sure bring him over, mine's bored anyway ↩ can anyone have my 6yo for an hour
if no one's said yes, I'll drive you ↩ appt at 10 and no buses
我跟你换,我家有多的N95 ↩ 我有酒精 想换口罩
可可爱爱,我们家要了,下班来接 ↩ 仓鼠两只连笼子送
钥匙我帮你收着,几点的快递? ↩ 有人能帮我签收个冷链吗 我在上班
帮我留到周日好不 ↩ 乒乓球台,自提
还真有,去年剩的,没过期 ↩ 谁家有奥司他韦
送我妈那儿去吧她爱吃 ↩ 做了豆腐乳 两罐送人
我是儿科的,可以先语音看看 ↩ 孩子身上起疹子有没有懂的
能捎我两斤不?绿的也行 ↩ 去果园,要带橘子的报
那张餐椅正是我找的 ↩ 宝宝餐椅闲置
过来扎吧 我家有针有线 ↩ 风筝线断了 谁家有结实的线
我要一半可以伐 ↩ 虾买多了 匀一半
五分钟到,带上手电 ↩ 地下车库电池掉缝里了 谁有磁铁棒
这种我会弄,别动等我 ↩ 马桶水箱浮球坏了
接了!周三周四都能接 ↩ 找人接放学 3:40
退烧贴两片 够不够先用 ↩ 急 退烧贴
I could be there for half eight if that works ↩ anyone to wait in for my washing machine tmrw
we'd love the guinea pig hay ↩ half a bale of hay, free
that's my size! saving it for me? ↩ interview suit 40R going free
Try mine, it's a bit rusty but it cuts ↩ garden shears anybody?
if you've not given it away then me please ↩ slow cooker
I speak Polish, put her on ↩ anyone speak Polish? lady lost outside
Two pints for us please, ta ↩ going to the farm shop, milk?
Got you. bringing nappies and wipes ↩ stuck with no nappies til payday
Ooh, been wanting one for ages, shall I come over now ↩ bread maker, no longer used
there's sudocrem at mine, take it ↩ nappy rash cream emergency
My van's free after 4 ↩ who has a van for a mattress
can we claim the trampoline ↩ trampoline. dismantle it and it's yours
I'll nip across and check on him ↩ could somebody look in on my grandad at 5
use our spare room, honestly ↩ boiler's died and it's minus 3, anywhere the kids could sleep
put me down for a lift too if there's room ↩ going to the vaccine centre at 11, two seats
我家有备用的,先拿去戴 ↩ 眼镜摔了 谁有500度的旧眼镜
蓝莓要一盒,给娃 ↩ 蓝莓十盒,多了
我们娘俩都想去,还有位置吗 ↩ 周末开车去泡温泉 空三座
行,我带工具过来 ↩ 谁能帮装一下窗帘杆
猫砂盆我拿 ↩ 猫砂盆送
别急,我家冰箱有 ↩ 宝宝要用的益生菌 谁家有
这床我要定了 ↩ 1.5米床送,带床垫
可以呀,放我车库 ↩ 想找个地方放两天纸箱
我有C口的,给你拿下来? ↩ 手机快没电 充电线借借
留两个给我家老头,他爱吃粘豆包 ↩ 粘豆包一锅 来拿
英语我教,每晚半小时没问题 ↩ 有大学生能辅导初一英语吗
还有的话我想要绿色那盆 ↩ 多肉随便挑
顺路的,捎上你妈 ↩ 谁明天去中医院方向
我正好有一条旧的背带 ↩ 想借婴儿背带几天
谢谢谢谢 我报名拿一箱 ↩ 社区苹果多了五箱谁要
Put one by for me please, I'm out till six ↩ box of satsumas, help yourselves
Saw your note, I've a travel adaptor you can keep ↩ European plug anybody?
We'd happily give it a home ↩ hamster cage, needs to go today
I'm trained in first aid, be right there ↩ boy's come off his bike outside 12, can anyone help
can I swap you some leeks for them ↩ extra potatoes
lend you mine no bother ↩ who's got a wheelbarrow
we are in all day, send the parcel to us ↩ need somebody to take in a parcel
My mum would adore that ↩ large print books, free
Yes please to the oranges and the lemons ↩ citrus box, too many
I have loads, how many d'you need ↩ jam jars??
shotgun the lamp! ↩ lamp and rug, come get em
give me ten mins to find my shoes ↩ cat's stuck on shed roof, anyone tall
Would it be alright if I had the smaller one ↩ two suitcases going
Got strepsils, honey and a lemon, coming over ↩ throat like razor blades, anyone got anything
I'd do Tuesday, if someone else has Wednesday ↩ looking for cover for lunches for Mr Bell
上面谁说送猫抓板的,那个我要了哈
刚爬楼看到有人找创可贴,我有一整盒,来7楼
送绘本的妈妈看这里!我们想要!
楼上求葱姜的邻居,我家都有,下来拿
the lady wanting nappies, I've a pack, I'll bring it up
scrolled up and saw the toaster, is it too late to say me please
To whoever needed the spare bulb, I've one, bayonet
those plums someone mentioned, I'd love a bag
`,
  need: `
哪位家里有多的尿不湿,L号,快递卡在路上了
想借把冲击钻,就打四个眼
我妈一个人在家,谁方便去敲下门看看她吃饭没,1401
求退热贴!娃39度了家里一片都没有
有老师懂初二物理吗,孩子一道题哭一小时了
缺两节七号电池,遥控器罢工了
谁明早去菜场帮我捎两斤排骨,我阳了出不了门
家里断网,能不能蹭谁家wifi开个会,半小时就好
狗狗拉稀,有益生菌的邻居匀一条呗
求个人帮忙搭把手,冰箱要挪到厨房,我一个人弄不动
does anyone have a spare pack of dioralyte, toddler's been sick all night
Looking for somebody to sit with my dad an hour tomorrow while I get my jab
can i borrow a suitcase, big one, back on sunday
Need a hand getting a fridge up two flights, pizza provided
any chance someone's got size 3 nappies, shops are bare
Is anyone driving to the hospital this evening? Need a seat for my wife
desperate for infant paracetamol, he's 38.8 and I've none
Would love to borrow a sewing machine for a costume disaster
could someone feed my cat thurs and fri
run out of insulin needles till the pharmacy opens, can anybody help
电瓶车没电趴窝在东门了,谁来搭把手推一下
老爸今晚出院,想找个有车的邻居去接一趟
孩子手工要鸡蛋托,哪家有攒着的
借个婴儿推车,妹妹带娃来住三天
有没有多余的生理盐水,宝宝鼻子堵得睡不了
谁会换门锁芯啊,我锁芯转不动了
冒昧问问有邻居能匀我几片泰诺不
奶奶眼花,想找个孩子帮她念念信
家里来亲戚少床被子,借一晚
我隔离着呢 垃圾堆三天了 谁帮忙带下去一下
anyone awake with some gaviscon? heartburn's killing me
Mum's in 44 on her own and can't work her new telly, could someone pop in and show her
After a pair of wellies size 13 kids for a school trip tmrw
has anyone got a printer I can use, just two pages
We need a cool bag for breastmilk, travelling at six in the morning
who could lend me a plunger, mild crisis
Walking the dog is beyond me this week with my knee, any volunteers?
I'm isolating and out of bread, could someone leave a loaf
Can anyone help me fill in a form in English, my reading is not good
borrow a spade? just for the morning
阿拉屋里厢酱油没了,啥人借半碗
娃吐了一床,谁家能让我烘一下被子
我坐轮椅,电梯停了,哪位能背我下三楼
想找旧报纸垫猫窝
求捎!谁从机场回来帮我带个药
有没有会说日语的,帮我打个电话给酒店
急急急 马上面试 谁有黑色西装裤 175的
奶瓶刷断了 超市关门 谁有新的先给我一个
独居,阳了三天没啥力气,能有人给我烧壶水放门口吗
想借个大号汤锅,给单位二十人熬汤
My fridge has packed up, could anyone store a box of insulin for me overnight
does any neighbour have a car seat for a 2yr old we could use saturday
stuck in bed w covid, would anyone walk poppy round the block
Need some string. literally any string. now. school project
Who has a torch? power's out at our end and gran's frightened
I could really do with an hour's sleep. Would someone hold the baby?
Looking for moving boxes if you've any flat in the loft
thermometer broke, 3 month old feels hot, can anybody lend one
anybody got a spare ventolin? chemist closed till nine
Wanted: one egg. mid-bake
家里老人坐轮椅下不了那三级台阶,想请两位壮劳力明早来抬一把
热水器坏了,谁家能让我洗个头
谁有宽胶带,搬家公司都到楼下了
想要一点酵母,一小包就成
跪求高三政治笔记
哪位会缝针线 孩子校服裤裆开了
要出差三天,求好心人浇浇花
有没有退役的旧手机,给外婆视频用
咳得厉害 谁有川贝枇杷膏
麻烦哪位在家的帮我看眼厨房窗户关没,下暴雨了
Tyre's flat and I've got a newborn in the car by the gate, can someone come help
Hi new here, would love to borrow a hoover till ours arrives
has anybody some leftover white emulsion, cupful would do
Anyone up to sit with my wife while I run to the pharmacy?
short 2 chairs for christmas dinner, could we borrow
Looking for antihistamine for my lad, hay fever's got him streaming
can somebody with long arms get my keys out the drain
Please could anyone lend an oil heater, pipes frozen
After any old sheets for the dog rescue
is there a maths person about, GCSE mock tmrw and she's in tears
`,
  offer: `
家里有一袋没开封的猫粮,猫不爱吃,送给有猫的
我明天开车去盒马,要带啥的说一声
N95还有十来个,没口罩上班的来我这儿拿
本人护士,打针换药可以喊我,不收钱
宝宝长大了,提篮闲置,谁家要生了拿去用
炖了一大锅萝卜牛腩,独居的老人我可以端一碗过去
我这儿有血氧夹,要测的来敲门,轮着用
周末在家,谁电脑坏了可以拿来我看看
柚子一箱吃不完 楼道口放着自己拿
有胰岛素针头多一盒,用得上的病友来找我
Got two spare packs of lateral flows, anyone who needs them knock at 16
I'm at the big Tesco at 3, happy to pick bits up for anyone isolating
Free to collect: highchair, wiped down, straps all there
We've an oxygen meter here if anyone needs to check their levels
I can do school run for kids on our road this week
made far too much lentil soup, bring a tub
Retired nurse here, will pop in on anyone poorly and alone
moving out, box of kitchen stuff by the bins, take what you like
anyone short of ibuprofen? I have a full box unopened
You can borrow my carpet cleaner this weekend, I'm not using it
黄桃罐头两瓶给发烧的小朋友,要的吱声
我有车,夜里谁要去急诊直接打电话,别客气
钢琴搬走之前孩子们可以来弹,免费教两节
家里制氧机闲着 老人需要的先拿去用
多出来的春联五副,谁家要
会理发,老人家出不去的我上门剪
我家打印机随便用,彩色也有
孕妇枕一个 洗干净了 哪位准妈妈要
刚蒸的发糕,放在三楼窗台,趁热
感冒灵颗粒有多,一户一包来拿
Big bag of toddler boys' clothes, 18-24m, shout
I'm handy with a drill, happy to put up shelves for older neighbours
spare bed here if anyone's heating has packed in
Have a box of KN95s, will post through doors on request
Calpol sachets going spare, our youngest is ten now
driving to Ikea saturday with an empty van, who wants space
Wifi's open to anyone with exams this week, sit in our kitchen
rhubarb!! so much rhubarb, please come and take some
Our stairgate is looking for a new home
Can pick up prescriptions from Boots today, message your name
明早四点我去批发市场,谁要海鲜
我妈腌的酸菜开坛了,拿碗来
本人电工证在手 家里跳闸的可以找我看
宠物航空箱借人用,押金不要
布洛芬缓释12粒,先给发烧的老人
暖水袋三个,给工地上的小哥也行
假期我在小区不走,谁家猫要喂我去
有辆三轮,搬东西说话
孩子小了的滑雪服 拿去穿
我可以陪不会用手机的爷爷奶奶去医院挂号
If someone's elderly and needs their bins doing I'm up at 6 anyway
Unopened Lemsip x2 on my wall, take
We have a generator if the power goes, come charge phones
Spare school blazer, age 11, no charge
I'm a midwife, new mums on the street can ring me any hour
got a free place at soft play tomorrow, who's coming
some firewood out front, cut and dry, fill your boots
happy to lend my steam cleaner to anyone
Four ripe avocados need eating today, come and get them
I'll be making a chemist run about 2, who needs what
刚到的车厘子两箱,分一箱给医护家庭
我在药店上班,今晚下班能带几盒感冒药回来,要的接
教老年人用手机,每周六凉亭见
折叠轮椅可外借
刚生完用不上的待产包,送
羊肉汤熬多啦 有口福的来
我有空房间,封在外面回不去的邻居可以来睡
狗粮换牌子了 剩的半袋谁家毛孩子吃
儿童防护面罩两个 上学要的拿走
会蒙古语,看病要翻译叫我
Got antibacterial wipes coming out my ears, take a pack
I've a car and a free afternoon for anyone with appointments
Pram, used twice, no money wanted
Anyone on their own on the 25th, there's a plate here for you
I have some spare oximeters from work, ask
Can teach a few kids chess while schools are shut
lamb stew in the pot, one portion for whoever's poorly
take my parking space this week, I'm away
there are some good coats on the railing outside 9, for whoever's cold
will happily do anyone's ironing, I find it soothing
`,
  decline: `
抱歉啊,我家那瓶也见底了,给不了你 ↩ 姐 还能匀点美林吗
不好意思,我爸刚刚也烧起来了,答应你的药得留给他
电钻今天借不了,我弟先拿走了 ↩ 师傅电钻借我用下
Really sorry, I can't spare it after all, my two have both come down with it
afraid mine's lent out till Friday ↩ could I borrow the ladder
No can do this time, I'm working nights ↩ would you be able to watch the kids
对不住大姐,那床我妹又说要了,给不成你了
我今天腰扭了,帮不上你搬家了 ↩ 说好下午来帮我搬的兄弟还在吗
梯子我自己下午要用,明天吧不行 ↩ 借梯子
gutted but can't let you have it, my brother's asked for it back
I said I'd drive you but the car's failed its MOT, so I can't, so sorry
Not this week I'm afraid, it's in use ↩ can we have your gazebo for sat
药真没了,最后一包给我女儿冲了,实在抱歉
车周末我得用,借不了啊兄弟 ↩ 周末车借我一天呗
哎临时加班,接娃这事我没法帮了
Hate to let you down but the mower's broken, can't lend it
sorry hun, gave you the wrong idea, I need to keep those for mum
I can't make it to help with the wardrobe after all, back's gone
唉,那瓶止咳的我翻出来一看过期了,不能给你
不好意思,我阳了,不能帮你遛狗了
锅在我妈那儿,借不成 ↩ 高压锅借一下
Oh love I've just used the last of it, nothing to give
can't lend the van again, the insurance got funny
Sorry, turns out I'm away that day so can't feed the cat ↩ you said you could do the cat?
`,
  progress: `
药挂你门把手上了,记得拿
我在电梯里了,马上到你家
菜放物业前台了,贴了你房号
It's on your door handle in a blue bag
on my way up now with it
Left the tins with the concierge under your name
放你家奶箱里了
出发了,骑车过去大概十分钟
刚寄存在3号快递柜,码私你了
Popping it through your letterbox in a sec
it's in the lobby, black bag, your number on it
Just parking, be with you in two mins
已经下楼了,你家几号门禁
东西搁你家消防栓箱里了
在给你装袋了,一会让我儿子跑一趟
I've hung it on the gate
Just handing it in at reception for you
setting off now, ten mins max
我让跑腿送过去了,半小时内
到你楼下了,没门禁卡,来接下
放在一楼长椅上,红袋子
left it with your son at the door
Bagged up and walking over
in your recycling box, under the lid, so it stays dry
`,
  correct: `
打错了,是6号楼不是9号楼
更正一下,要的是小号尿裤,不是大号
刚说两盒,其实一盒就够 ↩ 求两盒感冒灵
sorry, meant flat 12 not 21
Typo! needs to be size 5, not 3
make that one box, I found another ↩ 2 boxes of tests please
不是今天是明天,看错日历了
说错了 是我妈发烧不是我
要的是左氧,不是阿奇,写岔了
Wait, I wrote Tuesday, I meant Thursday
it's the children's one I need, not adult
Correction: house 7 on the close, not the road
地址错了,是北门那栋
上条写错,要成人的纸尿裤不是婴儿的
改一下,下午三点,不是两点
Oops. Said 3 tins, I meant 3 packets
not number 8, number 80 sorry
wrong day!! it's the 21st
啊不对,是302不是203
我弄混了,缺的是奶嘴不是奶瓶
更正:三包就行,前面打成三十了
I mistyped, it's 2pm not 12
should say junior ibuprofen, not paracetamol
Flat B not D, autocorrect
`,
  chatter: `
谢谢
谢谢啊,咱们小区真暖
好的好的
快递刚到,京东的小哥腿脚真快
出差回来了,终于睡自己床
送完孩子,堵在校门口二十分钟
信用卡还了,这个月又白干
上次借我锅那位姐姐后来搬走了吧?
听说隔壁小区发了两次菜,咱们一次没有
爷爷睡了,今天精神头不错
我那会儿发烧也是邻居给的药,想想都三年了
图书馆的书今天到期,得去还
OK👌
我同事说他们楼有人送了二十盒布洛芬,真大方
过两天打算把书房清一清,到时候再看有啥能送的
收到,以后垃圾按点扔
外卖到了,吃饭去
thanks
Ta very much 😊
ok
Back from Tenerife, absolutely frazzled
right I'm off to bed, night all
My Amazon parcel's finally arrived after nine days
got the kids from school, traffic was murder
Aw that's lovely to hear
Returned those jeans to Zara, what a queue
My sister's neighbour gave away a whole kitchen last week, can you imagine
we were given a cot by someone here back in 2019, still going strong
The sun's gone in
Thinking I might clear out the garage at Easter
Noted, thank you
Milkman's been early today
Dad's home from work
lol gone are the days of £1 pints
感恩❤️
辛苦了
嗯嗯知道了
从老家回来啦,高速堵成狗
菜鸟驿站取了七个件,胳膊断了
房贷还清了!!今晚喝一杯
我婆婆那小区有人给楼栋送了一百斤菜
我家那位下楼遛狗去了
去年这时候我还在给大家分白菜呢
哎呀太好了
把充值卡退了,健身房要跑路的样子
拿到驾照了哈哈哈科三挂了四次
刚给女儿送完饭,回来路上遇到大雪
下个月搬家,家具到时候处理
没了没了,头发没了
收到通知,明天停水
听我妈说你们那栋的李大爷出院了?
Thank you all, what a community
🙏🙏
cool
Just got in from work, feet killing me
Both kids are down, wine time
DHL came, they left it in the recycling bin AGAIN
We used to borrow everything off each other in the eighties
My colleague got a free sofa on freecycle
Gone to lunch, back at 2
Library books went back today, no fine phew
happy birthday Sue!!
Did anyone get a letter from the council
Paid off the car, feels amazing
The cake I ordered has come and it's gorgeous
picked mum up from the airport, she's talked the whole way
might give my bike away in spring, haven't decided
heard next door's tests came back clear, such good news
谢谢大家的关心
行
退休金到账了
我从外地回来了,隔离到周五
送完老婆上班,自己去吃个油条
借呗还完了,人生轻松
三年前封楼的时候,有人给我家门口放过一颗白菜
哎 你们栋的爱心冰箱真不错,我们栋没有
顺丰说派送中派了两天
我妈烧退了昨天就去跳舞了
下单的烤箱到了,谁有好方子
好人一生平安
老板把我的年假收回去了
明年打算把阳台改成菜园,收成了分大家
去还共享单车结果围栏外扣我五块
哪个小区发完了就没了?新闻里那个?
孩子睡了,终于能追剧
Thanks everyone, you're so kind
Received with thanks, will read the minutes later
yep
Back from hols, 600 unread messages, did I miss anything
Dropped the kids off, ice on every bend
my Ocado man gave me free bananas
Mum used to take in half the street's parcels back then
Gone to bed with a hot water bottle
returned my ballot today
that's brilliant news about your dad
A bloke on the Facebook group gave away a hot tub
The curry place dropped ours off stone cold
Swallows have gone, winter's here
One day I'll declutter this loft
Haha brilliant
Finished paying the loan off, ten years!
My brother in Leeds got his meds from a neighbour, folk are good
谢啦
收到!
妈妈从海南回来了,晒成炭
淘宝买的羽绒服到了,大一号
还完车贷第一天,感觉空气是甜的
我家老头睡得早,九点就没声了
刷到一个视频,有人把全楼药都包了,真牛
以前大院里谁家包饺子都端一碗
奶奶出院了正看电视呢
送爸妈上高铁,有点难过
退了那件毛衣,扎脖子
哈哈可以可以
想以后组织个旧物交换,大家觉得咋样
停电结束了吧?我看对面亮了
同事家猫也生了五只,都送出去了
美团的菜送错楼了又给我送回来
好嘞,明白
Bless you x
All good
kids gone back to uni, house is silent
Evri say they delivered. To whom
Just back from the dentist, can't feel my face
Took the jumper back to M&S and got a voucher
Our old street had a tool library, it was great
Gran's asleep in front of Corrie
Lovely to see the lights up
Did they ever hand out those vouchers in the other block?
will probably sell the caravan next summer
ok will do
Wordle in two!!
my new glasses came, I can see my own dust
He's gone off football apparently
Posted the last of the Christmas cards
she got her cast off today and is out skipping
`,
};
