/** Sentences of our own: longer messages, stories, notices, ramblings. Never from tests. `↩` parts an answer from what it answers. */
export const stories: Readonly<Record<string, string>> = {
  need: `
昨天半夜孩子突然烧到39度5,翻遍药箱只剩一个空瓶子,附近药房又都不开门。哪位邻居家里有退烧的口服液,能先匀我一点吗?在7号楼。
请问谁家有梯子?我家客厅灯泡坏了三天了,层高两米八踩凳子够不着,用半小时就还,谢谢各位
各位叔叔阿姨好,我是12号楼新搬来的小王。今天装窗帘才发现没有冲击钻,想跟大家借用一个晚上,用完请您喝奶茶。12-603
不好意思又来麻烦大家了,我家老头子的降压药断了两天,医院配药要排到下周,有没有人吃同一种的能先借我几片
家里洗衣机昨晚漏水,地上全是,拖把都吸不过来。想问问楼上楼下有没有吸水机可以用一用,很急,202室
本来以为下单的菜今天能到,结果骑手说进不来小区了。家里就剩两根葱,求好心邻居分我一点青菜,给小孩煮面用
我妈明天从老家过来看病,腿脚不方便走不了远路,想借个轮椅用一个礼拜左右。我会消毒干净还回去的,拜托了
有会修电脑的邻居吗,孩子明早八点网课,电脑一直蓝屏,我试了重启好多次都没用,能不能上门帮看一眼
孕晚期血糖高,测糖试纸寄在路上一个星期了还没动静,想问问有糖友能先给我十条吗,到货立刻还你
跪求一个拉杆箱!明天早上的飞机,刚才收拾行李才发现轮子掉了,现在商场都关门了。26寸以上就行,下周日回来还
家里蛋没了油没了盐也快没了,社区的物资说是后天才发。先不求别的,谁能给点盐,一小包就够,我在3号楼大厅等
小猫今天一天没吃东西,原来的粮吃完了新的还没发货。群里养猫的朋友能不能先救济一小碗,什么牌子都可以
我一个人在家坐月子,老公隔离在公司回不来,尿不湿只剩三片了。S号的,哪个妈妈有多的麻烦告诉我一声
大家晚上好,打扰一下。明天儿子学校要求带一个地球仪,淘宝来不及了,谁家有能借我们一天?谢谢啦,9号1102
做饭做到一半煤气灶打不着火,估计是电池没电了,要1号的大电池,小区便利店只有5号的。谁家有两节救救我这锅红烧肉
老父亲卧床,今天护工突然请假,我一个人翻不动他。有没有力气大一点的邻居能来搭把手,五分钟就好,15号301
楼道灯坏了报了三次物业都不来,今晚老人要下楼透析,想借个手电筒用用,明早就归还
想给女儿过个生日,蛋糕店停业了只好自己烤,奶油和面粉都有,独缺一个打蛋器,电动手动都行,借一下午
不知道群里有没有同样养多肉的,我那盆快烂根了要换土,急需一点颗粒土,一碗就行,多了也用不掉
有没有今天去市中心医院的邻居?能不能顺路帮我取个检查报告,我脚崴了走不了路,身份证复印件我准备好
刚刚学着做馒头,发现酵母过期两年了哈哈。面都称好了,哪家有酵母粉给我一小勺,蒸好了送您两个
您好,我是6号楼独居的老李,眼睛不好,手机上的核酸码怎么也弄不出来,有年轻人能来帮我弄一下吗
家里wifi从早上断到现在,运营商说后天才能上门,我下午两点有个面试是视频的。楼里谁能让我蹭一下网,一个小时就够,感激不尽
钥匙忘在屋里了,开锁师傅要两小时才到,手机只剩3%的电,在8号楼门口。哪位能借个充电宝下来
女儿来例假了家里一片卫生巾也没有,我这个当爸的急得团团转。哪位姐妹能给几片,我上门取
不瞒大家说,封到现在已经断咖啡六天了,头疼得没法上班。速溶的也好挂耳的也好,赏我两包吧
因为疫情学校改成线上交作业,家里没有打印机,每天都要打好几页卷子。有打印机的邻居能不能帮忙打一下,纸我自己带
明天搬家,叫了车但是家里东西多,想问问谁有小推车可以用,上午九点到十一点,中午前一定放回你门口
有个事想求助,我老婆刚做完剖腹产手术,医生说要用束腹带,家里买的尺码太小。有没有生过宝宝的妈妈闲置一个大号的
奶奶的助听器电池没了,是312那种小的,网上最快也要三天。老人家听不见很着急,谁有一板能先让给我们
抗原家里一支都没有了,明天出门上班要查。谁多给我两支,等公司发了我还三支
我家的狗今天拉肚子很厉害,宠物医院说先喂点益生菌,可是外卖送不进来。有毛孩子的家长有的话分我两包好吗
群里有没有会做针线活的阿姨,孩子演出服拉链坏了,后天就要上台,我自己缝了两次都歪掉,想请您帮个忙
上次问过一次没人理,再厚着脸皮问一遍,谁家有血压计借我量一下,最近头晕得厉害,心里没底
邻居们,我这会儿在公司加班赶不回来,儿子四点半放学没人接,可以麻烦哪位同校的家长顺便带回来吗
下雨阳台漏得一塌糊涂,水都流到卧室了。谁有防水布或者大一点的塑料膜,先挡一挡,明天物业才来
其实也不是什么大事,就是想给孙子煎个药,砂锅前天摔裂了,有没有人家里闲着一个砂锅的,借我三五天
在群里潜水三年第一次发言,有点紧张。家里老人便秘好几天了,开塞露药店没货,谁家备了的可以给我两支吗
家里的马桶堵死了,一家五口都憋着呢。疏通器有吗有吗有吗!二号楼504,我可以马上来拿
晚饭想包饺子结果没有醋,老婆说没醋不吃,哈哈哈。救救我的婚姻,给小半碗陈醋就行
这个天突然降温,宝宝的厚被子还在老家,快递停了。谁家有闲置的婴儿睡袋可以借用几天的,洗干净还你
对面楼的朋友,我家无人机掉到你们那边6楼的空调外机上了,谁住604,能不能帮我捡一下
医生让吃头孢,药房要处方,互联网医院今天又系统升级,牙疼得脸都肿了。如果有人家里有没过期的,能否先匀一板
Hi neighbours, we just moved into building 9 and the movers lost our toolbox. Could anybody lend us a screwdriver and a hammer for the evening? Happy to bring cookies.
My daughter woke up with a temperature of 39 and the pharmacy shuts till Monday. If someone has children's paracetamol to spare I'd be so grateful, I can come to your door.
Is there a ladder somewhere in this building I could borrow? The smoke alarm chirps every thirty seconds and it's driving us all mad. I'd have it back within the hour.
So I was halfway through a birthday cake when I realised we've no baking powder. Not even a pinch. Anyone near 1402 willing to part with two teaspoons?
Sorry to be that person again, but my car battery died overnight and I have to be at the hospital by ten. Jump leads, anyone? I'm in the underground, bay 212.
Grandma is coming home from hospital on Thursday and the rental place has no wheelchairs until next week. We'd look after it well if somebody could lend us theirs.
Need a hand please!! The sofa is stuck in the stairwell between 3 and 4, my husband's back has gone and the delivery guys just left. Two strong people for ten minutes would do it.
Long story short, the cat knocked the router off the shelf. I've got a deadline at 5pm. Could someone share their wifi for an hour or so?
I hate asking, but payday isn't until Friday and I've run out of formula. Stage 1, any brand. Will replace it, promise.
Good morning all. My elderly father needs someone to sit with him on Saturday from two till four while I go to a funeral. He's no trouble at all, likes chess. Thank you, Margaret, flat 6B.
would love to borrow a sewing machine this weekend if one's lying idle. the school play is on monday and I've got eleven fairy capes to hem
Been looking for an air pump all over, shops are closed, and the kids want to ride today. Has anybody got one that fits a Schrader valve? I'll return it straight away.
The power bank died, the charger's at work, and my phone is on 4%. Anyone on the 12th floor have a USB-C cable I could use tonight?
We have guests arriving at six and only four chairs, lol. If you can spare a couple of folding ones till tomorrow morning please shout!
I'm isolating and can't go down for my parcels. There are three at the gate with medication in one of them. Would somebody mind dropping them at my door, 5-802?
Hello everyone, I'm a nurse on nights this week and my dog is home alone for twelve hours. Looking for someone who could take him out around 9pm, he's a gentle old lab.
Our boiler packed in last night and the engineer can't come till Wednesday. Two small kids here. If anybody has a spare fan heater we could use until then, please let me know!
Ok this is embarrassing but we are out of toilet paper and the delivery slot is tomorrow. One roll. Please. Flat 22.
My son has his driving theory test and the printer chose today to die. It's just one page, the booking confirmation. Could somebody print it for us before eight?
Mum's insulin was supposed to be delivered yesterday, nothing came, courier hasn't a clue. She uses the blue pens. If another diabetic family could lend us one we'd return it on Tuesday.
I've tried three shops for yeast and no luck. All I need is one sachet, the dough's sitting here waiting. Pretty please?
Does anyone have a big suitcase we could take to Greece for a week? Ours split at the seam this morning and we fly tomorrow at dawn. Will bring back olives.
Apologies for the late message. Baby won't settle, her gums are killing her and the teething gel is finished. Anyone awake with some?
Could I ask a favour of a tall person? The curtain rail came down, I'm 5 foot nothing and 74, and it's rather hard to dress with no curtains. Any time today suits.
so my glasses snapped and I can't see a thing, need superglue or one of those tiny screwdrivers like right now, flat 31, thanks a million
家里老人今天做完白内障手术,要滴眼药水,可是医生开的那种药房断货了。同样做过这个手术的邻居,有剩的没开封的能给一支吗
刚从医院回来,腿打了石膏,家住五楼没电梯。想请两位小伙子帮忙把我背上去,车子现在停在11号楼门口
孩子明天要参加合唱比赛,说要白衬衫黑裤子,身高一米四。谁家孩子差不多大,借一套穿一天就还
夜里十一点了还在群里说话真抱歉,我妈哮喘犯了有点喘,雾化药有机器坏了,谁家的雾化器借用一晚
面粉有、肉有、白菜有,就差一根擀面杖。用啤酒瓶擀了三张皮都破了,求一根真正的擀面杖
老师让做手工火山,要小苏打和白醋,醋有了。哪位会烘焙的家里有小苏打,倒一点点给我们就可以
有没有哪位邻居这两天要开车去松江的?我妈在那边没人送药,想托您带个小包裹过去,就一盒药,油费我来出也行
我们楼的阿婆耳朵背又不会打字,她托我来问问,谁家有不要的收音机,她想听听戏解闷
新冠后遗症味觉没了,医生建议买锌片,网上都发不了货。有多余的朋友能让两粒给我试试吗,谢谢
因为封控理发店关了快俩月,我爷爷头发长得像艺术家。谁家有电推子,借我一天,给老爷子整整
求助求助,阳台飞进来一只鸽子,翅膀好像断了,我不敢碰。有没有懂鸟的人可以过来把它抓出来看看
家里就我跟八十岁的外婆,煤气罐换下来搬不动。有力气的大哥路过11号101,帮我拎进厨房行吗
昨天把孩子的药勺弄丢了,医生说要5毫升准确喂。有没有喂药器或者针管,没针头的那种,借我也行给我也行
请原谅我这个问题有点奇怪,哪家有鱼竿?钥匙掉进楼下的窨井缝里了,看得见捞不着,想钩上来
老公出差我一个人带双胞胎,今天发烧了浑身没力气,做不动饭。谁家晚饭多做一口,分我和孩子一点,什么都吃
儿子网购的书桌到了,零件一地,说明书是英文的。求一位动手能力强的邻居来指点一下,西瓜管够
我家洗衣机罢工一周了,宝宝的衣服手洗洗不过来。哪家方便让我用一次洗衣机,洗衣液我自己拿
先说声打扰。明天要去殡仪馆送老母亲,家里没有黑色的袖章,跑了几家店没买到,哪位有的请借我
马上要去日本出差,转换插头怎么也找不着。有日标转换头的朋友可以借我五天吗,回来带手信
请问谁家有多的口罩?N95的最好,普通的也行,我们明天要陪孩子去儿科急诊,家里只剩一只了
想种点葱,种子有,土没有。小区里谁家阳台有不要的花土,旧的也没关系,我拿桶来装
I feel awful asking, but my purse was stolen today and the bank can't send a card till Tuesday. Would anyone have a few tins and some bread to see us through?
Hello, new mum at number 40 here. The pump's broken and I'm in agony. Has somebody got a breast pump, even a hand one, that I could use until tomorrow?
We're trying to jump-start Grandad's hearing aid and it's those fiddly size 13 batteries. If you've a couple in a drawer, we'd be ever so grateful.
Right, who's got a plunger? The downstairs loo has given up, my in-laws arrive in an hour, and I refuse to explain this to them.
My husband's had a stroke and he's coming home Monday with a frame. We need someone handy to put up two grab rails in the bathroom, I've bought the rails.
The school's just told us it's World Book Day tomorrow. I need a witch's hat by 8am. Any witches about?
Does somebody happen to be going past the vet on Mill Lane this afternoon? The cat's tablets are ready and paid for but I can't drive with this wrist.
Evening all, could I possibly scrounge two onions and a tin of tomatoes? I've got mince defrosted and nothing to go with it. Will repay in lasagne.
I can't get the lid off a jar. I'm serious. It's the only food I fancy since the chemo and my hands won't do it. Flat 2, ground floor, thank you.
Exam tomorrow and my scientific calculator's display has died. A Casio would be perfect, anything with sin and cos would do. I'd have it back to you by lunchtime.
We've got a bat in the bedroom. An actual bat. Please could someone brave come and get it out, my wife's locked herself in the car.
Looking to borrow a dog crate for about a week, medium size, as our rescue arrives early. Ours doesn't ship till the 20th.
Hey guys, my bike's got a puncture and I start my shift at 5. Does anyone have tyre levers and a patch kit? I can do it myself, just need the bits.
Bit of an odd one: would someone please come and look at a form with me? It's for pension credit and my eyes aren't what they were. Tea and shortbread provided.
Out of nappies, size 4, shop's closed, husband's train is delayed. Five would get us to morning. Anyone?
The electrician hasn't turned up and I've no lights at all in the flat. Torch, lantern, camping lamp, whatever you've got, could I have it for tonight please?
I wouldn't normally ask, only the doctor says Mum mustn't be alone the first night after the op and I'm stuck at Gatwick. Could anybody look in on her around ten? 17C.
Anyone finished with their crutches? I've torn something in my knee and A&E ran out, can you believe it.
Kid's threw up on the only duvet lol. Could I use someone's tumble dryer this evening? Ours takes about a year.
If someone's popping to the post office today, I've one small letter that has to go recorded. I'm shielding so can't queue. I'll leave it in a bag on the handle with the money.
我奶奶九十三岁了,今早把假牙掉到床缝里夹断了,吃不了饭。有没有人家里有破壁机,想借来把粥打碎一点,用一次就还
刚来这边租房三天,啥也没有。今天公司寄来一个显示器要装支架,求一把十字螺丝刀,小号的,我在4号楼大堂坐着等
外公的尿袋破了,社区护士要明早八点才上班。做过造瘘的家庭如果有多的,拜托匀我一个过夜
有会说四川话的邻居吗?我家新来的保姆口音太重,老人听不懂,想请您帮忙在电话里传几句话
最近在考驾照科目一,想借本书看看。软件广告太多头疼,谁考过了书还没扔的话给我翻两天
说来惭愧,三十好几的人了不会杀鱼。朋友送了条活的在浴缸里游,哪位师傅能来替我动个手,鱼头归您
台风要来了,我家在顶楼,窗户缝一直进水。谁有多余的宽胶带,半卷就行,先把缝贴起来
姑娘明早中考,2B铅笔怎么削都断,文具店早关了。谁家有削好的两支,再加一块橡皮,祝您家孩子金榜题名
请问哪位家里有轮胎打气筒,婴儿推车的胎瘪了,推出去一扭一扭的,小家伙还挺开心。用完马上送回
感冒五天了鼻子完全不通,晚上坐着睡。谁有没拆过的鼻喷或者洗鼻盐给我一点点,我在隔离,放门口就好
我是3楼的小李妈妈。今天突然被通知要去做流调,家里六岁的娃没人看,哪位邻居可以帮我照看一个小时
今天大扫除把水槽下面的管子踢裂了,急需生料带和一把大扳手,五金店九点就打烊了,我蹲在水里给大家打字
妈妈糖尿病足,护士教我自己换药,纱布和碘伏快用完了,网上买的卡在路上。谁家急救包里有的先借来撑两天
对门养了狗的那位在群里吗?能否借个牵引绳,我捡到一只走失的金毛,想先拴住再找主人
新疆的朋友寄来两只整羊,剁不动啊。谁家有大砍刀或者电锯,借我砍一下午,羊排分你两根
家中老人走得急,灵堂要用一张大点的方桌,明天一早布置,后天就还。冒昧打扰各位,谢谢
前天摔了手机,屏全花了,今天要扫码上班。有没有不用的旧手机,能开机能扫码就成,借我一个星期
孩子对牛奶蛋白过敏,只能吃水解奶粉,断粮了,代购说要周五。有同款宝宝的妈妈救急一下,两天的量即可
I've been up since four with a poorly toddler and I've run out of milk, juice and patience. If somebody could drop a pint at 14 on their way past, I'd kiss their feet.
Our window's been smashed by a football, no hard feelings. But it's going to rain, so is there a bit of board or plastic sheeting I could have?
To whoever has the tall stepladder: might I use it on Saturday? A kite's stuck in the tree and my grandson is inconsolable. With thanks, Harold at 3.
My hands shake and I can't thread the blood sugar lancets any longer. Could some kind person show me, or do it for me just this once? I'm in the sheltered flats.
It's my turn to host book club and the oven's died. Would anybody let me bake a quiche in theirs between five and six? You'd get a slice.
Two days into a bug and I'm living on water. Is there anybody with rehydration sachets? Leave them outside 505 and don't come near me.
we need a fourth person to help get a piano up one flight of stairs tmrw 10am. strong back required, pizza provided
I know it's a long shot. Has anyone got a slide projector? We've discovered my late father's holiday slides and would dearly love to see them once.
Does somebody speak Polish? I've got an old chap here at the bus stop who's lost, and I can't make out where he lives. Can you talk to him on my phone?
The vet says my dog needs to stay in a cone and of course the one I've got is too small. Large cone, anybody? Just a fortnight.
I'm the one with the purple door. The lock's seized and I've WD-40 on my list but nobody's delivering. A quick squirt from someone's can would save the day.
Hi, new here. Struggling a bit since the baby and my husband's back at work. Would another mum mind coming for a walk with me one morning? I'd just like some company.
I promised forty cupcakes for the fair and my mixer's burnt out after the first dozen. Whose KitchenAid could I kidnap until tonight?
If there's a nurse about, my dad needs his dressing changed and the district team have cancelled again. We've got all the bits, we just don't know how. Flat 9, any time.
Could a neighbour feed the fish from Friday till Monday? It's one pinch a day, I'll leave the key with the porter.
Hello all. My asthma inhaler ran out on the walk home and the surgery won't answer. I'm OK for now but I'd feel better with a spare blue one in the house, can anyone help?
孩子他爸在方舱,我一个人要照顾两个老人。今天灯管爆了一屋子碎玻璃,求哪位大哥来帮忙换根灯管,新的我有
小区里有没有开车上班走延安路的?我这周脚骨裂不能挤地铁,想搭您的车到静安寺,早饭我包了
妈妈想吃口家乡的酸菜,跑遍超市都没有。东北的邻居们,谁家缸里有,舀我一小碗
楼上水管爆了,我家天花板正哗哗往下淌,脸盆都接满了。谁家有大桶大盆快支援一下,603
实在没办法才开口,我失业两个月了,米缸见底,能不能有哪家先支援我几斤米,发了工资一定还
护目镜坏了一条带子,明早七点轮到我做志愿者。哪位家里有多的护目镜或者面屏,晚上我来拿
老母亲咳得整夜睡不了,止咳糖浆喝完了最后一口。有没开封的烦请转我一瓶,门口自取,绝不进屋
Hope this is alright to ask. My wife's birthday's tomorrow, she's in a hospital bed in our lounge, and I'd love some flowers from somebody's garden. Anything that smells nice.
Daft question but has anyone got a magnet on a string? Wedding ring, drain, say no more.
The nurse wants his blood pressure twice a day and our machine's given up. May I borrow one for the week, please? Flat 19, Joan.
I'm first-time host of Christmas and I own precisely one saucepan. Big roasting tin wanted on loan, will be scrubbed.
Interview at nine, suit's creased to bits, iron's just gone bang. Anyone up? I'd be ten minutes with yours, tops.
Just had the all-clear to come home but I can't manage the shopping. If a neighbour's going to Lidl, could they get me bread, bananas and soup?
`,
  offer: `
早上买多了青菜,冰箱塞不下,送给有需要的邻居。放在5号楼大厅桌上了,先到先得,每家拿一把就好
我家有两个闲置的婴儿床护栏,宝宝大了用不着,八成新。免费送,自己来搬,要的私我,9号楼1201
今天下午三点我要开车去山姆,后备箱空着,有要带东西的把清单发给我,最多帮五家,太重的水就算了
之前囤的连花清瘟还有六盒没拆,日期到明年,谁家急用可以来拿,优先老人和小孩。不收钱。
做了一大锅绿豆汤,天热大家都来喝一碗。自己带杯子,4号楼楼下,喝完为止哈
本人退休电工,干了三十几年,这段时间待在家里没事,哪家跳闸、灯不亮可以喊我,不要钱,就当活动活动
姐妹们,断奶了还剩两罐没开封的奶粉,一段的,放着也是过期。哪位宝妈需要请私聊,送你
我这边有一台制氧机,老人去世后一直空着。谁家有需要的可以借去,用多久都行,不用押金,愿大家平安
宠物邻居看过来,我家狗子挑食,买的十公斤粮只吃了一斤。想要的拿袋子来分,今晚七点后在家
周末想给小朋友们开个免费的画画课,材料我出,最多八个孩子,在活动室。报名接龙到我这里,年龄五岁以上
有老人不会用手机抢菜的,可以把要买的告诉我,我来帮您下单。我住11号楼,叫我小陈就行
不用的旧书清出来三箱,有绘本也有小说,舍不得扔。想要的来楼道里挑,周日晚上没人拿我就送回收站了
多了一份团购的鸡蛋,30枚,我们两个人吃不完。谁家缺蛋说一声,送半板,不用还
我老公是医生,这两天休息。群里有老人不舒服又去不了医院的可以问他,他愿意上门量个血压看一看
会理发的在此,工具齐全,只会推平头和剪刘海。嫌弃头发长的邻居可以来找我,楼下花园,下午两点到四点
家里打印机连好了,墨也新换的,孩子们要打卷子直接发我邮箱,打好挂门把手上,纸够用不用带
刚摘的枇杷,自家院子里的,没打药,甜得很。一家一小袋,放在门卫那里了,报门牌就能拿
明早七点去浦东机场送人,回程车是空的,有要搭车回来的邻居吗,三个座位
我有一套电动工具,冲击钻角磨机都有,大家谁要用尽管来借,记得爱护一下钻头就行
包了两百多个荠菜馄饨,冻好了,一家人哪里吃得掉。要的话留个门牌,我儿子晚点挨家送下去
看到好几位说没有抗原,我公司发了两箱,分一箱出来给大家。每户两支,来10号楼门厅登记自取
搬家前最后一次清理:一张折叠桌、两把椅子、一个衣架,全送,周六中午前搬走。有磕碰,介意勿拿
楼下那位说腰疼的阿姨,我这有膏药好几贴,用不完的,您要的话我给您送下去
有个九成新的学步车,孩子死活不肯坐,哈哈。哪家宝宝想试试就拿走,不合适再还我也可以
我今晚包饺子,包到停不下来,韭菜鸡蛋馅的。18号楼的邻居想吃就带个碗上来,趁热
本周我在家办公,中午可以帮忙遛狗一小时,出差的隔离的都可以找我,本人养狗十年有经验
家里氧气瓶、血氧仪都有,谁家需要测一下血氧可以来敲门,半夜也没关系,别硬扛
我把洗衣机旁边的空地收拾出来了,下雨天谁家被子没地方晾可以拿过来烘,烘干机一次能烘两条
单位发的粽子太多了,有咸蛋黄的也有豆沙的,送。群里小年轻一个人住的优先哈,阿姨心疼你们
孩子考完高考,全套复习资料和笔记都在,有需要的学弟学妹直接搬走,放着占地方
I've baked far too much sourdough again. Three loaves going spare, first come first served, ring 14 before six.
Off to the garden centre at about eleven with an empty boot. If you need compost or anything heavy picked up, message me your list by half ten.
We're clearing out the nursery. Cot, changing mat and a bag of 0-3 month clothes, all free. Smoke-free home, you'd have to collect.
Hi all, I'm a retired teacher with time on my hands. If any of the children are struggling with maths I'd gladly give an hour a week, no charge of course.
There's a box of apples outside flat 3. They're from my mum's tree, a bit ugly but very sweet. Please help yourselves, we can't eat another crumble!
Bought a pack of 20 test kits and only needed two. Happy to give the rest away in pairs, I'll leave them on your mat so no contact needed.
Anyone stuck with their phone or laptop? I do IT for a living and I'm bored in quarantine. Can talk you through it over video, evenings are best.
I have a spare walking frame that belonged to my late husband. It's just gathering dust. If it'd be useful to someone, borrow it or keep it, I don't mind.
Made a huge pot of chilli, mild enough for kids. Bring a tub to 7A from 5pm onwards and I'll fill it till it runs out.
I'm going to be in all day tomorrow so feel free to have your parcels left with me. Just write 2C on the note and I'll hang on to them.
Our tent, stove and two sleeping bags are doing nothing till August. If a family would like to take them camping, borrow away, just dry it before you fold it.
If anyone's isolating and needs a dog walked, I can do mornings before nine. I've had labs all my life and I'm used to pullers.
Giving away half a bag of cat litter and about 12 pouches of wet food. Our old boy passed away last week and I can't look at it. Please take it.
Driving down to Bristol on Friday after work, room for two plus bags. No petrol money wanted, just decent music taste.
The pharmacy gave us double by mistake and won't take it back. Two sealed boxes of antihistamine, expiry 2026. Want them? Just knock at 401.
I've got a carpet cleaner sitting in the cupboard if anybody has had a puppy accident. Borrow it whenever, the shampoo's included.
Snow's forecast. I've a shovel and a strong teenage son, so if you're elderly or expecting, we'll clear your path before school. Just say the word.
Moved house and ended up with sixty flattened cardboard boxes. Somebody please have them. They're dry, in the bike store, take as many as you want.
囤货囤过头了,清点一下家里有二十几包挂面。一个人住哪吃得完,每户可以领三包,放我门口鞋柜上了,12号楼904
今晚值班的志愿者是我,药房配药的单子八点前放到门卫,我明早统一去医院跑一趟,慢性病的优先
大家好,我是做儿科的,宝宝发烧拉肚子有拿不准的可以语音问我,晚上九点到十一点我都在线
我老公钓鱼钓疯了,拎回来十几条鲫鱼,已经杀好了。会烧的来拿,不会烧的我给你烧好再拿,哈哈
单位发的电影票四张,周日过期,我们全家都阳了去不了。送给想看的邻居,二维码直接发你
老人去世了,剩下成人纸尿裤四包、护理垫两包,全新的。送给家里有卧床老人的,希望能派上用场
我会拉二胡,退休了,哪家小孩想学可以来听听,不收费。每周三下午在凉亭,别嫌我唠叨就行
多出来一张婴儿推车,双胞胎的那种,宽得很,进电梯要侧一下。谁家用得着,直接推走
物资车缺人手,我今天休息,可以帮腿脚不便的老人把菜送上楼。只要报门牌,不限楼栋
买一送一的洗发水,送的那瓶味道我闻不惯,没拆封。哪个姐妹喜欢玫瑰味的来我这儿取
明天一早我去第一人民医院复诊,顺道可以捎两位看病的老人,我开的车底盘低,上下方便
给孩子买的退烧栓剂,医生说不需要了,冰箱里冷藏着三粒。急用的爸爸妈妈半夜敲门也没事,17号楼
我在学中式面点,每个周末都要练手,做出来的包子花卷自己吃不完。以后周日上午十点,来我家窗口领
家里的投影仪周六晚上空着,世界杯决赛要是想在院子里一起看,我来提供机器和幕布
缝缝补补的活儿我拿手,改裤脚换拉链都可以送过来。反正孙子上学去了,闲着手痒
有人需要旧报纸练字吗?我攒了两大捆,卖废品才几毛钱,不如给孩子们练毛笔字
A friend gave us far too many courgettes. They're in a crate by the lift on the ground floor, please take some before they become marrows.
I'm a hairdresser off work till the new year. If any of the older ladies want a wash and set at home, I'd be delighted, just for the company.
Going to be at B&Q around two. I've a roof rack, so if you need anything long bringing back, speak now.
The tenants before us left a perfectly good microwave. We've got our own, so it's yours if you want it. It hums a bit.
Got the pressure washer out and the sun's shining. While I'm at it, shall I do anybody else's front step? No charge, it's oddly satisfying.
If you've someone in hospital and can't get there, I drive past St James's every day at 7.30 and have an empty passenger seat.
My daughter's outgrown her violin, three-quarter size, and the case is a bit battered. We'd love it to go to a child who'll play it. Not after any money.
There's a pot of dal and a stack of rotis on my kitchen counter with nobody to eat them. Come by before nine, veggie and vegan both fine.
Can't sleep, so if any new parents are up and need somebody to rock a baby for an hour I'm genuinely available. Retired midwife, flat 10.
Our gazebo is up from yesterday's party and isn't coming down till Sunday. If you'd like to use it for anything, it's all yours. Chairs too.
I've two unopened tins of hypoallergenic formula that our boy no longer needs. They cost a fortune so please, let someone have them.
Free firewood! We had the ash taken down and there's a mountain of logs by the garages. Bring a barrow and gloves.
Spanish speaker here with a quiet month ahead. If you'd like someone to practise with, I'll happily do half an hour on a bench with coffee.
我妈从乡下带来两只老母鸡和一篮子土鸡蛋,我们胆固醇高不敢多吃。蛋每家十个,鸡已经炖上了,汤晚上来舀
下周我要回老家半个月,阳台上的菜长得正好没人吃。生菜、小葱、香菜,谁想吃自己来割,钥匙在门卫老张那里
女儿学钢琴剩下一摞琴谱,从汤普森到车尔尼都有,不要钱,哪个琴童用得到就抱走
我在宠物店上班,今天进了一批试吃装,有猫的有狗的。毛孩子断粮的家长直接来找我,每家给三包
在家没事给大家磨刀,菜刀剪刀都磨,拿到3号楼花坛边。我磨了一辈子刀,保证切西红柿不流汤
外地回来隔离的邻居,垃圾我可以帮你们带下去,早上六点半我跑步经过,袋口扎紧放门外就成
我有车有通行证,今天跑药店,各楼缺什么药把名字和照片发我,晚上按楼栋送,药费按小票,跑腿不要钱
闲置咖啡机一台,奶泡管有点堵,清一清能用。想折腾的朋友抱走吧,附送半包豆子
楼上的小朋友要是没地方写作业,可以到我家来,书房安静,有老花镜奶奶一位陪读,点心有
今天值夜班前做了三十个三明治,给我们楼的大白和志愿者,剩下几个在前台,谁饿了自己拿
家里备了一个AED,放在3号楼大堂柜子里没有上锁。希望永远用不到,但万一需要,大家尽管拿去用
我报了个急救员的班,证考出来了。想跟邻居们分享一下怎么拍背怎么按压,周六上午九点草坪上,来了就教
老公的拐杖用不着啦,可以伸缩的那种,一副。腿受伤的邻居来取,祝早日康复
冰箱坏了,冻的虾和牛排今天必须消灭。来几位邻居帮我吃,或者拎走也行,化了就糟蹋了
考虑到很多老人抢不到号,我写了个小程序自动提醒放号时间,谁要我发链接,完全免费
多打了一份热水瓶的开水,停水的楼层可以上来接,我们这层水压还行,到晚上十点都开着门
I'm defrosting the freezer and there's a whole salmon, peas, and about a kilo of mince looking for a home. Today only, for obvious reasons.
My contract's ended so I'm free all of next week. If you've got flat-pack furniture that's been glaring at you from the corner, I'll build it for biscuits.
There are some lovely maternity dresses here, size 12 to 14, worn for about a month each. Would love to pass them on to somebody with a bump.
I'm a physio and I've been watching half this building limp. Come to the garden on Sunday at ten and I'll show you five stretches for nothing.
We ordered one sack of potatoes and they sent three. Please, I beg you, take a carrier bag full. They're by the back gate under the tarp.
Mobile signal's down but our wifi's fine. The guest network is open, no password, feel free to hop on till it's fixed.
Heading up to see my mum in York next Sunday. If you've parcels or people needing to go that way, I've an estate car and a flask of coffee.
For anyone who's without heating tonight: our sitting room's warm, there's a kettle and a jigsaw, and you're welcome from now till bedtime.
I've got more than enough insulin needles, the 4mm ones, and they're all sealed. If another diabetic is caught short just give me a shout.
As some of you know I used to be a locksmith. If you're locked out at a silly hour don't pay those cowboys, ring me first.
We bought the wrong size nappies, forty of them. They're size 2 and our girl's a whopper. Any newborn parents want the pack?
I'll be walking down to collect my own prescription about three, so I could pick up yours at the same time. Just tell me your surname and they'll hand it over.
老家寄来的腊肉香肠一大箱,咸是咸了点,配粥正好。要的邻居举手,我切好分装,明天一早给你们挂门上
我是心理咨询师,这段时间睡不好、想哭的邻居都可以给我打电话,不收费不录音,随时
家里的婴儿澡盆、小马桶、爬行垫都消过毒了,一起送。最好一次打包带走,我不想拆开送
我今晚通宵赶稿,谁家夜里要人看一下孩子、拿一下药,尽管叫我,反正醒着
修自行车的工具我都有,链条油也有。小朋友的车掉链子了推过来,爷爷免费修
刚好多一份防护服和面屏,明天要去医院陪诊的邻居可以拿去,尺码偏大
Just had a delivery mix-up and there's a tray of yoghurts here that expire on Thursday. Help yourselves from the cool box outside 12.
I'm a BSL interpreter. If anyone deaf in the building needs a hand with a doctor's call, I'd be only too pleased.
We've a big chest freezer in the garage that's half empty. If yours has died, bring your stuff over, we'll keep it till you're sorted.
I do tax returns for a living. Pensioners, if that brown envelope's scaring you, bring it down on Sunday and we'll open it together.
The paddling pool's up and it's 31 degrees. All children under ten are invited, bring a towel and a grown-up.
`,
  accept: `
我要两份!正好晚上没菜了,我六点下班回来去你那里拿,可以吗 ↩ 做多了红烧肉,谁要来盛一碗
有的有的,我家还剩大半瓶,开封才一个月。你别急,我戴好口罩给你送到楼下,十分钟 ↩ 孩子发烧了,谁家有退热糖浆
我有一个两米的铝合金梯子,你来2号楼车库拿就行。用好放回原处,不着急还 ↩ 借个梯子换灯泡
这个我家有,闲着也是闲着。晚上八点以后我在家,1603,你上来拿,顺便教你怎么用 ↩ 谁家有雾化机能借用几天
那我不客气啦,书架我要了,周六上午找我弟一起来搬,麻烦你给我留着 ↩ 旧书架免费送,自提
算我一个算我一个,我妈爱吃这个,半斤就够。我让儿子下来取,谢谢阿姨 ↩ 自家做的酱瓜,谁要
我可以帮你接,我女儿也在那个班,放学顺路的。你跟老师说一声,就说3号楼朵朵妈妈 ↩ 今天加班,谁能帮忙接下孩子
我会修,以前干过水电。你先把总阀关了,我吃完饭就过来,带上工具 ↩ 水龙头漏水关不住,有谁会修
Yes please, I'd love one! I can pop round after the school run, say quarter to four, if that works for you. ↩ Three sourdough loaves going spare
We've got one, it's a bit rusty but it works. It's in our shed, come and get it any time before nine. ↩ Could anyone lend me a wheelbarrow?
I have a whole unopened bottle you can have. Flat 12, just ring and I'll leave it on the step. Hope the little one feels better. ↩ Looking for infant paracetamol, kid is burning up
Count me in for two seats, me and my mum. We can be at the gate at eight and we don't have much luggage. ↩ Driving to the airport tomorrow, two seats free
Dibs on the desk if it's not gone! My brother has a van, we could fetch it tonight. ↩ Free desk, collection only
I could do Saturday, I'm around from two. Happy to sit with him and play chess, I'm terrible at it though. ↩ Need someone to sit with my dad on Saturday afternoon
That would be marvellous, thank you. A dozen eggs if you can manage, and a pint of milk, I'll give you the money at the door. ↩ Heading to the shop, need anything?
如果还有的话给我留一箱,我在上班,晚上七点左右到家直接去你门口搬 ↩ 多了几箱牛奶,送给有小孩的家庭
我这里有三节,够你用了。挂在7楼电梯口的扶手上了,你自己上来拿 ↩ 求两节五号电池,煤气灶打不着
我要我要,正愁孩子没书看呢。三四年级的挑几本,我下班骑车过来,大概七点半 ↩ 旧书清理,免费
别跑药店了,我这里有一盒没拆的,布洛芬缓释的,成人吃。你报门牌,我让我儿子放你门口 ↩ 烧到39了,谁家有药
有一辆,平时放车棚,密码锁是1234,你直接推走用,晚上放回来就成 ↩ 借个自行车去趟医院
我来我来,我下午没课,可以帮老人家弄手机,顺便教她发语音。四点到可以吗 ↩ 奶奶不会用健康码,求帮忙
谢谢大哥,两棵白菜就够我们一家三口吃三天了。我现在穿鞋下来,你等我两分钟 ↩ 白菜多了,来拿
我们家四口人,可以的话想要一板鸡蛋,没有一板半板也好。明天我做蛋糕还你情 ↩ 多订了鸡蛋
我们车上还能挤一个,就是得带着我家狗一起,不怕狗就来。六点半地库B2见 ↩ 明天有人去浦东吗,求搭车
我家常备的,M码和L码都有。你要几片?我先装十片给你,不够再说 ↩ 求几片尿不湿救急
搬东西算我一个,我叫上室友,两个人应该够了吧。你几点开始? ↩ 找人帮忙把沙发抬下楼
我妈正好缺一个,这个轮椅我们借两周行不行,她骨折要去复查。我晚上来推 ↩ 轮椅闲置,可以外借
Ooh yes, we'd love the trampoline. The twins have been asking since Easter. Could my husband come with his trailer on Sunday? ↩ Trampoline free to whoever can shift it
I've got jump leads in my boot and I'm just parking. Stay where you are, I'll drive round to you. ↩ Car won't start, has anyone got jump leads?
You can use ours, it's a Bosch, comes with bits. I'm working from home so knock any time, just not between one and two. ↩ Anybody lend me a drill?
If there's any of that chilli left, I'd take two portions. My boys are like locusts. I'll bring my own tub. ↩ Huge pot of chilli, help yourselves
I'm a carpenter, I'll take a look at it after tea. Don't force it meanwhile or you'll crack the frame. ↩ My door's jammed and I can't get out on the balcony
Me! I'd like the violin for my niece, she's eight and mad keen. We can collect whenever suits you. ↩ Violin, free to a child who'll play it
Sure, I'm passing the post office at noon anyway. Leave it under the mat with the money and I'll bring you the receipt. ↩ One letter to go recorded, can someone take it?
There's a dozen in my fridge and I'm off on holiday tomorrow, so have them all. 6A, side door. ↩ Any eggs going? I need three
We have a spare cot mattress, clean, no cover. I could drop it off on my way to yoga at six. ↩ Looking for a cot mattress for a weekend visit
I can sit with your mum from ten till midnight, I'm up late regardless. Text me what tablets she takes and when. ↩ Could somebody look in on Mum tonight?
Go on then, I'll have the courgettes. All of them if nobody objects, I'm making chutney. ↩ Courgettes by the lift
这个我会,以前在空调厂上班。你别叫外面的师傅,等我吃过饭带表来测一下 ↩ 空调不制冷,谁懂
送我一点酵母就好,一小包足够。我在你楼下,方便的话现在上来 ↩ 烘焙材料清仓免费拿
我这儿刚好有两支没拆的,日期是新的。先给老人用,不用还了 ↩ 求胰岛素应急
那我就厚脸皮报个名了,我家小子六岁,坐不住,但是爱画恐龙。周六几点到活动室? ↩ 免费画画课还有三个名额
酸菜我家一缸呢,你拿个碗来,顺便尝尝我腌的萝卜。2号楼101,敲窗户就行 ↩ 东北的邻居,谁家有酸菜
大盆来了,我这有两个洗澡用的,马上扛下来! ↩ 天花板漏水,快支援盆
延安路我天天走,七点二十出发,你在东门等我。早饭就不用了,陪我聊天别让我犯困 ↩ 求搭车到静安寺
I'm up and the iron's hot. Come now, 3F, mind the cat. ↩ Interview at nine and my iron's gone bang
I've roses and sweet peas galore, I'll cut you a good armful and drop them at seven. ↩ Could someone spare flowers from their garden?
Can we bring both girls to the pool? They've got armbands. We'd come about two. ↩ Paddling pool's up, children welcome
`,
  "close received": `
东西收到了,太感谢了。孩子吃了药半个小时就退到38度,总算睡着了,这个群真是救了我的命 ↩ 求退烧药,儿子39度8
刚刚在门口拿到鸡蛋了,个个完好没有碎的。谢谢小林,改天做蛋糕给你送一块
灯已经修好了!王师傅二话不说搬着梯子就来了,还不肯喝水,特别不好意思,谢谢谢谢
报告大家,轮椅借到了,3号楼的张阿姨家的。我妈已经坐上去医院了,大家不用再找了,谢谢关心 ↩ 急借轮椅一辆
菜拿到了,新鲜得很,还多给了一把葱,真是远亲不如近邻啊
打印的卷子收到了,清清楚楚。孩子已经在做了(不情不愿的),谢谢姐姐
谢谢送来的奶粉,昨晚宝宝吃饱睡了六个小时,我也跟着睡了个整觉,眼泪都要下来了
药已经到我手上了,老爷子吃下去了。感谢5号楼那位不愿留名的大哥,大冷天跑一趟 ↩ 老人断了降压药,求几片应急
Got the ladder, thank you Dave! The alarm has finally stopped chirping and peace has been restored to the household. ↩ Anyone got a ladder I can borrow?
All sorted, a lovely young man from the third floor came and got the sofa unstuck in five minutes. I don't know what we'd do without this group.
Picked up the cot this morning, it's gorgeous, and the little clothes too! She'll be wearing them by the weekend. Bless you. ↩ Cot and baby clothes, free
Just to say the medicine arrived, she's had a dose and is already asking for toast. Thank you to whoever hung it on the door.
The internet is working again thanks to Raj, who found the one cable the cat hadn't chewed. No more help needed here.
Found the bag of rice outside my door, you didn't have to bring so much! Thank you from the bottom of my heart, it'll last us all week.
跟大家说一声,我妈的胰岛素已经有好心人送来了,针都打好了,血糖降到九。真的谢谢你们一家一家帮我问 ↩ 求胰岛素
尿不湿已取,孩子换上了,世界清净了。那位爸爸连湿巾也塞了一包,太贴心了
马桶通了!感谢504楼上大哥的皮搋子和现场指导,我们一家五口向您致敬 ↩ 求马桶疏通神器
手机教会了,外婆现在能自己视频了,刚给我打了八个。谢谢那位大学生小姑娘
卷尺借到手了,量好就还。群里别再@我啦
充电器拿到了,手机活过来了,第一件事就是来群里道谢,二楼的姐姐人美心善
猫粮收到,主子埋头吃了一碗,连看都没看我一眼。代它谢谢您
听说药是您先生冒雨送来的,我都没来得及说声谢就走了。我爸吃了以后喘得好多了 ↩ 急求平喘药
孩子平安接到家了,还被喂了一顿饺子。小区里有你们真好,下次轮到我来接
醋到了,婚姻保住了,饺子一共吃了四十六个 ↩ 饺子没醋吃,求半碗
电脑修好了,原来是内存条松了,小哥拔下来擦擦就好。儿子没借口逃网课了
奶粉和那张小卡片都收到了,我看哭了。等我家宝宝长大,一定告诉他喝过谁家的奶粉
窗帘装好了,师傅不愧是师傅,十五分钟打完六个洞,还帮我把灰吸了。感谢群友
昨天求的土和花盆已经有人给了,今天把薄荷种下去了,活了给大家送
Thanks to the gentleman from block A, the grab rails are up and my husband's just had his first proper wash in a month. You've no idea what it means.
The formula's here and he's guzzling it as I type. I owe you one, number 6.
Bat's gone! The brave soul from number 11 used a tea towel and a saucepan lid. We're all safely back indoors. ↩ There's a bat in our bedroom, help
Collected, thank you so much. It fits in the hall perfectly and the kids are already fighting over the top drawer. ↩ Free chest of drawers
Hat obtained. She went off to school this morning the happiest witch in Year 2. Cheers Helen. ↩ Witch's hat needed by 8am
My car's running again, those jump leads did it first go. Made it to the hospital with three minutes to spare!
I've had the most wonderful delivery of soup, bread and daffodils. Whoever you are, you made an old woman cry in a good way.
By the way, the printer lady came through, so the form's in. On to other things: does the bin lorry come on Monday this week?
Crutches received with thanks. I'm now hopping about like a pirate. ↩ Anyone finished with their crutches?
The tablets from the vet are here, cat has been wrestled, job done. Thanks Priya for picking them up in that rain.
Dave's been and sorted the leak, wouldn't take a penny. So you can all stop worrying about my ceiling.
报告,假牙师傅联系上了,破壁机也借到了,奶奶刚喝了一碗南瓜糊,竖了个大拇指 ↩ 急借破壁机
天花板不漏了,三个邻居端着盆冲上来帮忙,半小时搞定。我湿透了,心是热的
铅笔橡皮都到了,姑娘说要把这支笔当幸运笔。谢谢楼上学霸的妈妈
Ring retrieved!! The magnet worked on the keys but it was Ken's coat hanger that got the ring. Marriage saved. ↩ magnet on a string, wedding ring down the drain
The flowers you left are on her pillow now. She can't speak but she smiled. I can't thank you enough.
Someone's already dropped off the bread and soup, so I'm all set for the week. What a place to live.
`,
  "close withdrawn": `
不好意思各位,刚才翻箱倒柜又找到一瓶,在药箱最底下。不用麻烦了,谢谢大家热心 ↩ 求布洛芬混悬液
孩子的烧自己退下去了,现在活蹦乱跳的,药暂时用不上了,留给更需要的人吧,谢谢
梯子不用借了,物业师傅刚刚上来给换好了。刚才私信我的几位谢谢啊
对不起打扰大家,我老公下班路上买到了,就不用再帮我找了
之前说要找人帮忙搬沙发的,我们决定不搬了,太重了怕闪着腰,哈哈,取消取消
Please ignore my message from earlier, the shop had one left after all. Sorry for the bother and thanks to all who replied.
No longer needed! Her fever broke about an hour ago and the GP says just rest. You're all stars though.
Thanks everyone but we've decided to hire a van instead, so no need for helping hands on Saturday.
Scrap that, I found my own charger down the back of the sofa. As you were.
各位好,前面问的血压计不用了,我媳妇从单位借了一个带回来,已经量过,正常,虚惊一场
蛋糕不做了,儿子改主意要吃火锅。打蛋器就不借了,谢谢愿意借我的三位姐姐 ↩ 借个打蛋器
叫的外卖居然送进来了!那我求菜的消息作废,大家留着自己吃
面试改期到下周,网也好了,所以不蹭啦,多谢1202的好意 ↩ 求蹭网一小时
我女儿刚才退烧出汗了,医生说不用再吃,原来求的药大家别送了
钥匙在我裤兜里……丢人丢大了,梯子什么的都不用了,散了散了
护工回来上班了,今天下午就不劳烦邻居搭手了,心意收到
妈妈决定不来上海了,轮椅的事先放一放,以后有需要再麻烦各位
网购的提前到货,转换插头有了,不用借了,谢谢群友
Cancel the SOS, the engineer came a day early and the boiler's roaring. No heaters required, bless you all. ↩ Anyone got a spare fan heater?
We won't be needing the wheelchair after all as Gran's staying in for another week. I'll ask again when we've got a date.
Change of plan: the wedding's been postponed so I shan't want the gazebo. Thanks for offering, Tom. ↩ Can I borrow a gazebo on the 12th?
Turns out the chemist delivers, who knew? So please disregard my plea for antihistamines.
He's asleep at last without any medicine, so stand down everybody. Sorry for the drama at midnight. ↩ Anyone awake with some teething gel?
My sister's bringing one over, so don't go digging through your lofts on my account.
Never mind about the lift to the station, I've been told to work from home. Cheers anyway.
Found a yeast sachet behind the lentils, dated last March, and it's bubbling! Crisis over. ↩ Yeast needed, one sachet
酸菜的事谢谢各位,我妈现在又说想吃榨菜了,榨菜家里有,所以不用啦 ↩ 求东北酸菜
米的事情解决了,居委会刚送来一袋,大家的善意我记在心里,不要再送了
狗主人找到了,已经来领走,牵引绳也就用不上了,谢谢
Interview's on Zoom now so nobody will see the creases. No iron needed!
I take it back, the saucepan brigade can stand down, we're going to my sister's.
`,
  "close gone": `
报告一下,枇杷十分钟就被拿光了,没拿到的别失望,下礼拜还会熟一批的
牛奶已经全部送出去了,后面再问的邻居抱歉啦,没有了
书架有人要了,明天就来搬,后面的朋友不用再私信我了哈 ↩ 书架还在吗
Wow, that was quick. All three loaves went within ten minutes, sorry if you missed out, I'll bake again on Sunday.
The cot's been claimed by a family in block C, so please no more messages. Lovely to know it'll be used.
Sorry folks, both seats are taken now. If someone drops out I'll post here.
包子全部分完了,蒸笼都见底了,没赶上的等下周日,我多和两斤面
抗原两分钟抢空,我都没反应过来,后面排队的邻居实在对不住
婴儿推车被22号楼的双胞胎妈妈推走了,完美匹配,感谢关注 ↩ 双胞胎推车送人
顺风车位置满员了,后来问的两位只能等下次了,抱歉
制氧机已经借给8号楼的老先生了,他用完我再来通知,目前没有了
电影票刚刚给了一对小情侣,码已发出,勿再私信
挂面领完收工,鞋柜空了,我也终于能开门了,哈哈
药已经匀给一个一岁多的宝宝家了,家里一滴都没有了,没帮上忙的见谅 ↩ 我家有退烧药可匀
The firewood's gone, every last log. Somebody turned up with a van at seven in the morning, fair play.
Formula has found a home, thank you. I've had eleven messages so I'm sorry I can't answer each one. ↩ Two tins of formula going free
That's the apples finished. There's only the box left, and a few wasps.
Microwave's been snapped up by the students in 3, so consider it taken.
I'm fully booked for haircuts this week, ladies. No more slots, I'll say when I'm free again.
The tests have all been handed out, I kept none back. Try the library, they had some this morning. ↩ Are there any test kits left?
Boot's full, list closed, I'm leaving now! Anybody who missed it will have to wait for next Thursday.
老母鸡汤已经见底,连砂锅都被孩子舔了。鸡蛋也送完了,下次妈妈来再说
腊肉只剩绳子了,大家手真快,谢谢捧场
Every yoghurt's gone, and so has the cool box, which I'd quite like back please.
Potatoes all claimed. I'll never look at a sack again.
`,
  "close returned": `
冲击钻我用完放回您家门口了,钻头擦干净了,旁边那袋橘子是给您的,千万别客气
轮椅今天消过毒还给张阿姨了,前后用了十二天,我妈恢复得很好,特别感谢
Ladder's back in your shed where I found it, with a bottle of red leaning against it. Cheers for that.
I've returned the sewing machine, it's with your neighbour at 8 since you were out. Eleven fairies say thank you.
您的电推子还您了,放在门口奶箱里,充满电的。爷爷现在帅得不肯戴帽子
小推车已经归还14楼,轮子我上了点油,推起来不响了
雾化机今天擦洗消毒后送回去了,多谢您半夜起来开门,孩子已经完全好了
地球仪还给小朋友了,还附上我儿子画的感谢卡,画得不好别嫌弃
砂锅用完还回来了,一点没磕,里面装了几个茶叶蛋,趁热吃
拉杆箱刚送回1105,里外都擦过。东京的饼干放在夹层里,别漏了
血压计放在您家牛奶箱上面了,电池换了新的,爸爸的血压稳住了
Your tent's back, dried and folded, though I'll admit the bag doesn't close the way it used to. ↩ did you have a good time camping?
Calculator returned through the letterbox in a padded envelope. He reckons he passed!
I popped the carpet cleaner back in your porch this morning. The puppy sends apologies.
The dog crate's home again, Alice. It's leaning on your fence, washed and all.
Dropped the torch off with your son just now. New batteries in it. We have light at last!
大桶大盆洗干净都放回各家门口了,盆底贴了名字,拿错的吱一声
KitchenAid's back on your worktop, Sue. I've left you six cupcakes for the loan of it.
Blood pressure monitor returned today with new batteries. He's 128 over 80, if you're curious.
`,
  decline: `
实在抱歉,刚刚问了我老公,那盒他昨天已经给同事了,家里真的没有了,你再问问别人 ↩ 姐,你家的退烧药还有吗
谢谢你的好意,不过我家孩子对牛奶过敏,这份就留给别人吧,心领了 ↩ 多一箱纯牛奶,你要不要
I'm so sorry, I thought we had a spare but it turns out my wife gave it to her sister. Hope someone else can help. ↩ Do you still have that travel cot?
That's very kind but I'll pass, we've nowhere to put it and the stairs would finish me off. ↩ Free wardrobe, do you want it?
这次可能帮不上你了,我自己昨天也阳了,家里就剩两片,得留着晚上吃 ↩ 你那边还有布洛芬吗
谢谢阿姨,沙发太大了我们家进不去门,量了三遍还是差五公分,您问问别人吧 ↩ 沙发你们要不要
抱歉啊兄弟,钻头上次打断了还没买新的,现在机器借你也用不了 ↩ 冲击钻借我用用
我答应了先给9号楼的宝宝,真不好意思让你白跑一趟 ↩ 那罐奶粉能给我吗
本来说好明天带你们去的,我车被追尾送修了,去不成了,对不起 ↩ 明天还去机场吗
不要了不要了,上次的还没吃完,我婆婆说再拿人家东西要骂我了 ↩ 青菜再给你一把?
No can do I'm afraid, ours is on loan to my brother in Wales until the summer. ↩ Could I borrow your roof box?
Really sorry to let you down, I've come out in a fever myself so I'd better not sit with your mum tonight. ↩ Are you still OK for ten o'clock?
Thanks for thinking of us but she's allergic to nuts so we'd better not. ↩ Homemade granola, want a jar?
I looked and it expired in 2019, I wouldn't feel right giving it to a child. ↩ Did you find that bottle of Calpol?
搭车恐怕不行了,我下周开始居家办公,不往静安寺走了,你问问12楼的陈哥 ↩ 早上能捎我一段吗
谢谢,但我妈吃素,腊肉就不拿了,祝你们过年好 ↩ 给你家留了两根香肠
I'd have loved to, but the car's full of grandchildren that day. Sorry! ↩ Any chance of a lift to York on Sunday?
We're down to our last strip and my husband's on them too, so I can't let you have any. I do hope you find some. ↩ Could you spare me some of those tablets?
`,
  progress: `
给你挂在门把手上了,蓝色袋子,上面写了你的门牌。记得趁热吃,凉了就硬了 ↩ 馒头给我留两个
我现在下楼了,你到南门保安亭那里等我,我穿红色羽绒服,手里提着工具箱 ↩ 师傅你什么时候来
已经交给物业前台的小李了,报我名字302就能取,晚上九点前他们都有人 ↩ 我几点来拿药方便
On my way down now, I'm in the lift. Look for a bald man with a drill. ↩ When could I pick it up?
I've left it on your doorstep in a carrier bag, the instructions are tucked inside. Didn't ring in case baby's asleep. ↩ Anyone have a breast pump I could borrow?
It's with the concierge, in an envelope with your flat number on it. He finishes at ten so get there before then. ↩ can i get the key tonight
东西装好了,我让电梯送上去,你在12楼门口按一下就能看到,袋子口系红绳的 ↩ 谢谢,那我怎么拿
我刚从家里出来,走到喷泉了,大概三分钟到你楼下。你不用下来,我按门铃
放在你家消防栓箱里了,怕被人拿错用旧报纸盖着。拿到给我回个信 ↩ 放哪里方便
药我用绳子从阳台吊下去了,你开窗接一下,慢点拉别碰到三楼的晾衣杆
钥匙在花盆底下压着,梯子在门后面,你自己进去拿,狗不咬人 ↩ 你不在家怎么办
志愿者小吴已经帮我带过去了,他先送7号楼再到你们那边,估计还要二十分钟
师傅在路上了,带着工具骑电动车来的,让他进门的时候别拦 ↩ 水还在漏,大概多久能到
I'm stuck at the lights on Park Road with your shopping in the back. Should be with you by ten past. ↩ any idea when you'll be here?
Just about to set off, I'll knock twice and stand well back from the door.
Handed it to your daughter at the school gate, it's in her bag wrapped in a scarf. ↩ where do I pick up the calculator?
The chair's by the bins with your name taped on. I couldn't get it up the ramp on my own, so bring somebody.
It's hanging off the railings in a Tesco bag, hurry before the foxes have it. ↩ OK, when shall I come?
I'll lower the basket from my window in two minutes. Give a tug when you've taken it out.
我把桶放在电梯里按了6楼,你去电梯口接一下,别让它又下来了 ↩ 快点快点,水漫出来了
我儿子已经拿着药跑下去了,戴蓝帽子,你在单元门口叫他一声就行
I've given it to the porter, he's bringing it up on the trolley as we speak. ↩ shall I come and get the roasting tin?
Leaving the flat now with the ladder, could somebody hold the lobby door?
`,
  money: `
出一台九成新的跑步机,买来只跑了三次,原价3200,现在800拿走,自己来搬,有电梯
高价收两盒抗原,一盒给你一百,现金微信都行。真的急用,别嫌我俗
家里孩子的钢琴要转让,雅马哈的,用了四年,想要一万二,可以小刀。周末来看琴
Selling our double bed, mattress included, £80 ono. It's two years old, no stains, and you'd need two people to carry it.
I'd pay good money for a spot in the garage this month, say 400 a week. Message me if you rent yours out.
Two tickets for Saturday's match, face value 45 each, can't go because of work. Cash or transfer, collect from flat 9.
孩子的自行车长高了骑不了,捷安特20寸,三百块出,楼下试骑,小刀可以大刀勿扰
有人转让游泳卡吗,剩余次数我按原价九折收,转卡费我来出
两张周六的演唱会门票,临时去不了,票面价680一张转,不加价不讲价
求购一台二手婴儿监视器,预算两百以内,能用就成,当面付
茅台一箱,老丈人送的我不喝酒,按市场价转给懂的邻居,可验货
地下车位出租,靠近3号楼电梯,每月六百,半年起付,业主直租
For sale: kids' bunk bed, solid pine, £120. I'll throw in the mattresses for another 30, and I can help get it down the stairs.
What would somebody take for an old lawnmower? I've got sixty quid and no patience for the garden centre.
Moving abroad so everything must go: sofa 150, telly 90, rugs a tenner each. Cash only, no holding.
I'd buy a second-hand wheelchair off anyone who has one, name your price within reason.
转让健身卡一张,还有十四个月,当初花了四千,现在一千五给谁都行,我承认我坚持不下来
有偿求一箱纯净水,五十元,送到六楼再加二十,没电梯
Anyone want to buy a pram? Bugaboo, barely used, £200, or I'd go to 170 for a quick sale.
I've an iPhone 11, cracked corner, works fine. Sixty quid and it's yours.
`,
  emergency: `
救命啊我老公倒在卫生间了叫不醒,嘴唇都紫了,120打了说要等,谁会心肺复苏快来14号楼802
楼道里煤气味特别重,已经熏得头晕了,好像是从三楼传出来的,敲门没有人应。大家快开窗别开灯
我妈一个人住6号楼501,电话打了二十几个都不接,摄像头看到她躺在厨房地上不动。我在外地,求邻居去看看
我奶奶吃汤圆噎住了,脸憋得发紫说不出话,怎么拍都拍不出来,谁懂急救快来,二楼
对面楼六层窗口有个女孩坐在窗台外面哭,腿在外面,喊她也不答应,已经报警了,有谁认识她家人吗
胸口像压了块大石头,左胳膊也麻,一身冷汗,我一个人在家起不来了,1304,门没锁
My husband has collapsed in the kitchen and he isn't breathing properly, ambulance is twenty minutes away. Is there a doctor or nurse in this building? Flat 1502, please hurry
there's smoke coming out from under the door of 704 and nobody's answering. I've called the fire brigade, everyone on 7 and 8 get out now
I'm in Canada and my mum at 3-201 stopped talking in the middle of our call, I heard a bang and then nothing. Could someone please go and break the door if you have to
My little boy has swallowed one of those button batteries and he's drooling and choking, I don't have a car, somebody please
I don't want to be here any more. I've written the letters and I've got the pills in front of me. Sorry everyone, you've been good neighbours.
He can't lift his right arm and half his face has dropped, he's talking gibberish. It started five minutes ago. What do I do, flat 9
快来人啊十号楼后面着火了,火从二楼阳台窜上去了,楼上还有个老太太没下来,消防车被私家车堵在门口
我女儿全身抽搐翻白眼,嘴里吐白沫,已经两分钟了还没停,她爸不在家,我不敢动她,怎么办啊
有没有医生在线,我爸刚才吃饭时突然嘴歪了,筷子拿不住,说话含糊,救护车说堵在路上半个小时
隔壁703一直有女人喊救命,还有砸东西的声音,现在突然没声了。我报警了,有男邻居能一起去敲门吗
我丈母娘独居在8号楼,手环刚才报了跌倒,打电话只听到哼哼声。我在高铁上,哪位好心人赶快上去看看,密码我发你
老头切菜切到手腕了,血喷出来止不住,毛巾都湿透两条,人已经发白了
孩子把洗洁精还是管道疏通剂喝了一口,现在嘴巴起泡哭都哭不出声,车子出不去,求帮忙送医院
电梯停在九楼和十楼之间,里面有个孕妇说肚子很痛,喘不上气,按铃没有人应
不想撑下去了,房贷工作什么都没了,今晚就了结吧。谢谢群里给过我饭吃的人,猫麻烦你们照顾
我哮喘发作喷雾空了 喘不上 说不了话 5号楼1101 快
楼下有位老先生晕倒在花坛边,头磕破了流了很多血,叫他没反应,谁认识是哪家的,赶紧来人
三楼的租客把煤气开着说要跟大家同归于尽,门反锁了,楼里的人赶紧往外跑!!警察还没到
刚洗澡我老婆就倒了,燃气热水器装在里面的,她脸红得发亮叫不醒,我头也痛,开窗了,救命
儿子碰到漏电的洗衣机被弹开了,现在没有意识,我不敢摸他,总闸我拉了,谁会急救
我妈糖尿病,今天一直叫不醒,满身冷汗,喂糖水都从嘴角流出来。120一直占线打不进去
喷水池那边有个小孩掉进去了,大人把他捞上来了但不喘气,快叫会人工呼吸的来
陌生男人在撬我家的门,我一个人躲在房间里不敢出声,16楼1603,报警了还没来,有人在楼道吗
我怀孕三十六周,刚刚流了好多血,床单都红了,老公联系不上,站不起来,谁帮我叫人
爷爷误把一整瓶安眠药吃了,现在呼噜声很怪,推不醒。住4号楼底楼,谁有车马上去医院
对面五楼冒黑烟了,有个小孩趴在防盗窗上喊妈妈,里面好像没大人,快去砸门
我邻居王伯三天没出来拿菜了,今天敲门听见里面微弱地喊疼,门从里面反锁的,我力气小撞不开
奶奶被蜂蜇了,脸肿得眼睛睁不开,现在说喉咙发紧透不过气来,怎么弄怎么弄
我朋友在电话里说她在天台,不想活了,说完就挂了。她住你们小区22号楼,叫小敏,求求你们去拦住她
老公胸痛得打滚,后背也痛,血压两百多,救护车四十分钟后才有,楼里有没有医生先来看看
Dad's on the bathroom floor, he hit his head on the basin and he's not making sense. There's blood everywhere. I'm on my own with him, flat 3, door's open
Everyone on the stairs in block D get out, you can smell gas from the ground floor up to the fourth. Don't touch the switches, I've phoned the emergency line
Can somebody who knows first aid come to 11B NOW my baby is choking on a grape she's going blue
I'm two hundred miles away and my brother has just texted me goodbye. He lives at 45, top floor. Please, somebody go and bang on his door until I get through to the police
Pain in my chest going down my arm, sweating, can't stand. Im alone. flat 8 top floor please
My wife's having a seizure, it's been going on longer than four minutes and she isn't epileptic. Ambulance says they're busy. Please, anyone medical, 2A
The lady next door is screaming that he's going to kill her and I can hear furniture going over. I've dialled 999, but is there anyone nearby who could come and stand with me?
Our lift's stuck between floors and the old gentleman in here with me has gone grey and is clutching his chest. Nobody's answering the alarm button, help us
my dad took all his tablets at once because he got muddled, he's really sleepy and his breathing sounds wrong. what do we do, number 17
Fire in the bin store and it's spreading to the cars!! Somebody's gas bottles are in there, keep back, where's the extinguisher
I can see Mr Okafor through his letterbox. He's lying in the hall, he's moving one hand but he can't answer me. Who's got a key? I've called for an ambulance
She's been stung and her tongue's swelling up, she doesn't have her EpiPen. If anyone in this building has one bring it to the 5th floor landing please god
There's a child face down in the pond by the playground, my husband's gone in, someone ring 999 I've got no signal only wifi
My mother rang me from Flat 30 and her words were all slurred, then she dropped the phone. She's 82 and by herself. I'm abroad, could a neighbour get in to her at once?
He's cut his leg with the chainsaw and I've tied a belt round it but the blood won't stop. back garden of 19, quick
someone's got hold of the live wire in the basement and can't let go, where is the mains switch, WHERE IS THE SWITCH
I keep looking over the balcony rail and thinking it'd be over in a second. I'm frightened of myself tonight. Please would somebody come and sit with me, 1407
Alarm's going in 206, the carbon monoxide one, and the students in there aren't waking up when we hammer on the window. Help us break it
两个孩子自己在家,大的打电话说弟弟从上铺摔下来不动了。我在单位赶回去要一小时,住2号楼603,求邻居先过去
救救我爸,透析回来以后瘘口突然裂开,血像水龙头一样,按都按不住,19号楼底楼
邻居家的老人从楼梯上滚下来,腿都变形了,人一直在发抖,说冷。谁有毯子,谁去门口接救护车
My flatmate's drunk a whole bottle of vodka and now I can't wake her, she's cold and she's been sick lying on her back. what do i do, room 12 ground floor
Two men are trying to force the patio door at number 5, the old couple are inside and terrified. Police are coming but please make noise, put your lights on
我妈刚才在视频里突然头一歪倒下去了,手机掉在地上还通着,只听到水龙头的声音。她住1号楼302,我人在日本
爸爸烧炭了,门缝都用胶带封住,我闻到味道了,敲不开,救救他
小孩把头卡在栏杆中间了脸色发青哭不出声,6号楼东面楼梯,谁有锯子快点
隔离的室友说胸闷喘不上来,血氧只有八十二,叫了救护车说没车。我们在18号楼2203,谁家有氧气
楼上老太太在喊救命,声音越来越小了,我上去敲门打不开,我是1002的,谁有她家钥匙
Something's wrong with my baby, she's floppy and she won't feed and there's a rash that doesn't fade under a glass. We've no car and the ambulance is an hour. Flat 16
My carer hasn't come, I've slid off the bed, I've been on the floor since six and my leg's at a funny angle. I can only reach the tablet. 22 Hill Court
The chip pan's gone up and my mum's trying to put water on it, the curtains are on fire, number 33 ground floor
hes not breathing hes not breathing i dont know how to do it somebody come 5c
Diesel and sparks under the transformer, a workman's been thrown across the yard and isn't moving. Keep the kids indoors and send anyone who knows CPR
我在监控里看见我爸从轮椅上栽下去了,头朝下,不动了。我赶不回去,5号楼底楼左手,窗户可以翻进去
隔壁刚才嘭的一声,玻璃全震碎了,现在有人在里面惨叫,都是烟,看不见
她割腕了,水都红了,门打不开,我是她室友,求你们来个男的把门踹开,2号楼1904
喉咙卡了鱼刺开始吐血,一大口一大口的,老婆吓得不会打字,我在9号楼车库出口
The student upstairs has just said goodbye to me in a very odd way and now there's music on full and she won't answer. I think she's done something. Help me get in, 4th floor
He's diabetic and he's fitting on the kitchen floor, I've got no sugar in the house and the line to 999 keeps dropping. Ground floor, red door
Smoke's pouring into our stairwell and I can't get my mother down, she's in a wheelchair on the eleventh. We're at the window waving a towel
My neighbour's gone very quiet after shouting for help through the wall, an old boy with a bad heart. I'm disabled, I can't get to him. Number 26, please someone go
`,
  chatter: `
昨天去药店排了两个小时的队,轮到我布洛芬刚好卖完,前面那大叔一个人买了五盒。气得我回家路上一句话没说
我小时候家里穷,邻居张婶隔三差五端一碗饺子过来,到现在都记得那个味道。现在的人门对门都不认识了
【物业通知】因水箱清洗,明日上午9点至下午4点5至8号楼停水,请各户提前做好储水准备。给您带来不便敬请谅解
这个退烧药说明书上写四到六小时一次,可是我家孩子三个小时又烧起来了,能不能提前吃?有懂的吗
转发:阳了以后千万不要马上洗澡,某三甲医院专家提醒,这五件事做错一件后果严重,为了家人请转给更多人
我家阳了第四天了,嗓子跟吞刀片似的,昨天勉强吃了半碗粥。今天好多了,就是没力气,大家都保重
红烧肉我的做法是先焯水再炒糖色,千万别放酱油太早,小火炖一个半小时,最后收汁。我婆婆教我的,百试百灵
物业的梯子借一次要押金两百,还要登记身份证,搞得跟租车似的。你们说这合理吗,我们交那么多物业费
刚才志愿者小伙子把菜送到我门口,满头是汗,我让他喝口水都不肯。这些天真的辛苦你们了,我们全家给你们鞠躬
听说隔壁小区有人卖抗原,二十块一支,后来被举报了。也不知道真的假的,反正群里传得有鼻子有眼
请问一下社区医院周末上不上班?我想去给孩子打疫苗,上次跑去扑了个空,打电话又没人接
我觉得群里互相送东西挺好,但是药还是要慎重,万一吃出问题算谁的?建议以后还是让居委会统一登记
团长通知:今天的蔬菜包下午三点到,请各楼栋楼长四点来东门领取,货不对板的当场拍照,过时不处理
我妈非说喝板蓝根可以预防,一天三包灌我。我说那是治风热感冒的,她说你懂什么,我养你这么大没喝死
去年冬天我爸在浴室滑了一跤,还好只是皮外伤。后来我们在卫生间装了扶手和防滑垫,建议家里有老人的都装一个
快递说今天到,结果显示在南翔转运中心停了五天了,打客服永远是机器人。有没有人跟我一样卡在那边的
楼上这位说得对,雾化机这种东西还是听医生的,我同事家买了一台就用过两次,现在拿来当加湿器
三号楼那部电梯又坏了,这已经是本月第四次。物业每次都说在等配件,这配件是从火星运过来的吗
奶粉到底是爱他美好还是飞鹤好?我在网上看了一圈越看越糊涂,各位宝妈给点意见呗
当年我下乡的时候,一个村子只有一把锯子,谁家要用都得排队,用完还要擦上油。现在年轻人东西多得用不完还嫌这嫌那
今天又学会一个新词叫"电子榨菜",原来就是吃饭时看的视频。我儿子笑我落伍,我说你妈当年可是看着新闻联播吃饭的
给大家科普一下,对乙酰氨基酚和布洛芬不要同时吃,很多感冒药里已经含有了,叠加容易伤肝。看清成分再吃
I spent forty minutes on hold with the water company this morning only to be told to go on their website. The website says to ring them. You couldn't make it up.
Reminder from the management office: the lifts in Block B will be serviced on Tuesday between 10 and 2. Please use the stairs or allow extra time.
My nan used to make soup for the whole street whenever someone was ill. She'd leave it on the step in the blue pan and the pan always came back. Different times.
Does anyone know what time the pharmacy on Church Road closes on Sundays? Google says five but it was shut when I went at half four.
We've all had it now, one after the other. I lost my sense of smell for nine days and my husband moaned like he was dying. On the mend, thankfully.
I think it's lovely people share things here, but handing out prescription drugs is another matter. My sister's a pharmacist and she'd have a fit.
Top tip for a sore throat: honey, lemon, a bit of ginger, and don't let it boil. My gran swore by a drop of whisky in it too but that may have been for her.
The ladder in the basement belongs to the residents' association, not to any one of us. It was bought in 2014 out of the service charge, and I've still got the receipt.
Just wanted to say a huge thank you to the volunteers who've been carrying shopping up the stairs all week. You've been incredible and we see you.
Forwarded many times: do NOT take ibuprofen if you've had the new vaccine, a friend's cousin who works in the lab says so. Share with everyone you love.
Has anybody else's hot water gone brown? It was fine last night and then this morning it looked like tea. I've emailed the managing agents twice.
Watched that documentary about the hoarders last night. One bloke had eleven hoovers and none of them worked. My wife looked at me and then at the garage.
Which is better for hay fever, the one-a-day tablets or the nasal spray? I've tried both brands and I'm still streaming.
When I fell off my bike last year a complete stranger sat with me for an hour till the ambulance came. I never got her name. There are good people out there.
My brother-in-law has three drills and won't lend me one because of what happened in 2009. It was one wall. One.
Just so everyone's aware, the recycling lorry didn't come and the council says it's because somebody put a mattress in the paper bin. Whoever it was, shame on you.
Is it safe to give Calpol and an antihistamine together? The leaflet is the size of a bedsheet and I still can't find the answer.
我跟你们讲,千万别在那家药店买东西,同样一盒感冒灵比隔壁贵八块,问他还理直气壮。昨天差点吵起来
收到收到,谢谢楼长提醒。我们这户三个人都做好了,结果晚上应该出来
关于地下车库充电桩的投票还有两天截止,目前同意的有一百三十户。没投的业主请点链接,业委会
老伴走了以后,我一个人烧菜总是烧多,吃不完就倒掉,心里不是滋味。今天又忘了,煮了两个人的饭
我们家猫最近不肯吃猫粮,只吃罐头,兽医说是惯的。有没有人家也这样,后来怎么纠正过来的?
转自社区公众号:近期有人冒充煤气公司上门检修推销报警器,每只卖九百八。请居民提高警惕,核对工作证
前几天谁说冰箱里的东西要用酒精擦的?我擦了,标签全糊了,现在不知道哪瓶是酱油哪瓶是醋
说句不好听的,有些人天天在群里伸手要东西,自己从来不出一分力。互助互助,互字怎么写的知道吗
血压高的朋友注意了,天冷早晨起床不要太猛,坐三十秒再站。药按时吃别自己停,我就是停了两天进的医院
我儿子今天在作文里写:我的邻居是一个会修自行车的爷爷。刘师傅,您成名人啦,哈哈
想问问楼上有没有在装修?从早上八点电钻打到现在,我家娃午觉都没法睡。不是说周末不能施工吗
退烧贴其实没什么降温作用的,就是心理安慰。儿科医生原话,我当时囤了三十片,脸都绿了
这两天刷手机全是抢药的,看得人心慌。其实大部分人喝水睡觉就好了,真没必要一家囤十盒
业委会公告:本小区共享工具角将于下月一日试运行,借用规则另行通知。欢迎业主提出意见
我外婆做酱瓜是不放糖的,用甘草。晒三个太阳,翻两次缸,手上不能沾生水。可惜没人学会,人就走了
昨晚救护车来是接12号楼的老陈,听说是胆结石,已经做完手术了,人没事。大家不要再乱传了
请教一下,家里的灭火器过期了应该扔哪里?垃圾房的阿姨不让放,说会爆炸
外卖小哥今天给我打电话,说餐洒了他自己赔,声音都在发抖。我说没事没事,你人没摔着就好
我发现小区里的猫都胖了一圈,肯定是大家在家闲着轮流喂的。那只橘的现在走路肚子拖地
隔壁王阿姨借了我家的高压锅,是前年的事了。她大概忘了,我也不好意思说,算了算了
听我女婿讲,他们单位下周就恢复上班了,食堂照开,班车照发。也不知道我们这里几时能解封
麻烦问一下做核酸的地方今天换了吗?昨天在篮球场,今早过去一个人都没有
本群为邻里互助群,请勿发布广告、砍一刀、拉票等信息,违者移出。谢谢配合——群管理员
我昨天晚上做梦梦见在超市随便买菜,推车堆得高高的,有草莓有牛排。醒来一看,冰箱里只有一颗白菜
腰椎间盘突出十年了,什么膏药都贴过,没用。最后是游泳游好的,所以别信那些电线杆上的小广告
关于有居民反映二次供水有异味,我司已联系水务部门取样,检测报告预计三个工作日后公示
这个机器人挺有意思,我说一句要什么它就记下来。不过上次我开玩笑它也当真了,笑死我了
别人家的孩子网课认真做笔记,我家那个把摄像头对着天花板,自己在桌子底下吃薯片
有谁知道医保卡丢了怎么补办?网上说要去街道,街道说要去区里,我快被踢成皮球了
送菜的保供车今天凌晨两点才到,志愿者们一直搬到四点。早上我看见小赵靠着墙睡着了,手里还拿着名单
咳嗽喝什么好呢,冰糖雪梨还是川贝枇杷膏?我喝了一个礼拜雪梨水,人都胖了,咳一点没少
有一说一,上海人家里谁还没几瓶花露水。蚊子咬、头晕、擦席子、拖地,我奶奶恨不得拿它炒菜
前年台风天,我家窗玻璃整块掉下去,幸好楼下没人。物业赔了一半,另一半扯皮扯到现在
家长群里说明天要交手抄报,现在已经九点了才发通知。老师您是不是忘了还有我们这些手残的爸妈
刚去小卖部转了转,酱油有,盐有,鸡蛋没有。老板讲明天上午到货,一人限购一板
为什么我家wifi一到晚上八点就特别慢?装维师傅说是光猫老了,要换得去营业厅。有没有换过的说说管不管用
真想不通,好好的轮椅停在楼道里,一夜之间坐垫就没了。偷老人家东西的人良心不会痛吗
养生小贴士:三伏天早上一片姜,赛过人参汤。睡前泡脚二十分钟,水温四十度左右为宜。转给爸妈看看
发烧那几天我整个人都是飘的,梦里一直在数楼梯。第五天突然闻到邻居家炒辣椒,我知道我活过来了
我不太赞成把自己用过的药给别人,尤其是开了封的。好心办坏事的新闻还少吗,出了事连朋友都做不成
谢谢大家对我妈的关心,她昨天出院了,精神不错,就是嫌医院的饭没味道。等她能下楼了再当面道谢
张师傅修鞋的摊子不见了,在那里摆了二十年。有人说回老家了,有人说生病了,谁也说不清
@老周 你上次说的那个修水管的师傅收费怎么样?我看他在大众点评上评价一般般
大家小心,今天有个陌生男的挨家敲门说送鸡蛋,让老人登记身份证。我把他赶走了,已经跟门卫说过了
我最喜欢看群里大家互相帮忙,比看电视剧还感人。上回为了一节电池,半栋楼都出动了
如果真有一天停电停水三天,我看我们这栋楼最先投降的就是我,连蜡烛都没有一根。哈哈,还是祈祷太平吧
煮鸡蛋冷水下锅,水开了关火焖八分钟,捞出来过凉水,壳一剥就掉。这还是医院食堂师傅教我的
中午吃完头孢,晚上单位聚餐有人劝酒,我死活没喝。领导脸色不好看,可命是自己的呀
居委会说志愿者招满了,暂时不再接受报名。感谢大家踊跃,后续轮换再通知
The new parking permits are a disgrace. Forty pounds a year to park outside my own house, and there's a skip in my space since Monday.
Dear residents, the annual fire drill will take place on Thursday at 11am. When you hear the alarm please leave calmly by the nearest stairs and gather on the lawn.
I made that lentil thing everybody was raving about. You fry the onions till they're nearly burnt, then cumin, then tip it all in and forget about it for an hour. Not bad at all.
I've had this cough since October, tried the syrup, the lozenges, even goose fat. The doctor just shrugs and says it's going round.
My lad fixed the gate himself last weekend with a borrowed drill and a YouTube video. It now opens the wrong way but we're proud of him.
Who's responsible for the light on the third-floor landing, us or the agents? It's been out for a fortnight and someone's going to break their neck.
Do you remember when Mr Ferris lived at number 12 and kept that tool shed like a museum? Every spanner had its outline painted on the wall.
A friend in Leeds says their whole block got free test kits from the council. Ours sent a leaflet. A leaflet!
Not being funny, but if you borrow something you give it back. I'm still waiting on a casserole dish from the Jubilee, and I mean the Golden one.
PLEASE NOTE: the parcel room will be closed over the bank holiday. Anything delivered on Friday can be collected from Tuesday morning.
I used to think people who bulk-bought toilet paper were mad. Then last night I counted ours and we've thirty-six rolls. I have become them.
Thank you to all who came to Dad's service. He'd have loved the singing, and the sandwiches more. We'll never forget how kind this street has been.
What do people use for limescale? I've tried vinegar and that pink stuff off the telly and my kettle still looks like a cave.
The kids' football got cancelled because the pitch is frozen. Mine are now doing penalty shoot-outs in the hallway, sorry to whoever's downstairs.
Three weeks I've waited for that fridge. They say between 8 and 6, and at 6.05 I get a text saying sorry we missed you. I was sat by the door!
Doctors now say you should drink at least two litres and keep your bedroom at 18 degrees if you've a fever. That's from the NHS page, not from some bloke on Facebook.
I slept on the sofa for a week with my back and no painkiller touched it. It was the physio who sorted me out in the end, nice lady, cold hands.
Is anybody else getting those calls about loft insulation? Third one today, and we live on the ground floor.
Honestly this group is better than any soap. On Monday it was the missing trampoline and today somebody's tortoise has opinions.
If we ever do get a shared tool library, I'd suggest a sign-out sheet. In our old place everything vanished in a month, including the sheet.
Heard from the lady in the bakery that they're turning the old bank into flats. No idea if it's true but there were men with tripods outside.
My mother, God rest her, would rather have starved than ask a neighbour for sugar. And here we are asking for broadband passwords.
Does the bus to the hospital still go from outside the library? The timetable's been ripped off and the app's no use.
Lovely sunset tonight, did anyone catch it? All pink over the gasworks. I stood there with the bins like a lemon.
I rang 111 last night about my chest and they were very good, it turned out to be heartburn from the curry. Feeling a bit silly this morning.
Whoever's cooking with all that garlic on the second floor, you're killing me. I'm on a diet of cucumber and regret over here.
Committee minutes attached. Main points: gutters will be done in spring, the window cleaner has put his prices up, and there's no budget for a new bench.
The thermometer says 36.8, the forehead thing says 38.2 and my wife's hand says he's shamming. Which one should I believe?
Years ago we had a power cut that lasted two days. Everybody brought their freezer food out and we had one enormous barbecue. Best weekend of my life.
We put up a carbon monoxide alarm after that story on the news. It went off once, frightened us to death, and turned out to be the battery.
Amoxicillin isn't for colds, folks. Antibiotics don't touch viruses, and leftover ones are worse than useless. Rant over, from a tired GP.
Poor old Mrs Lamb fell on the ice last winter and broke her hip. She's back dancing now, would you believe, Tuesdays at the church hall.
Why is it that every time I lend a book it comes back with tea on it, or not at all? I've started putting stickers in them like a librarian.
Got talking to the delivery chap today. He does a hundred and forty drops a day and gets fined if he's late. Be nice to them.
小区门口的水果店老板娘今天跟我抱怨,说冷库坏了,一批草莓全烂了,损失好几千。做小生意真不容易
各位业主,因近期居家人员增多,生活垃圾量大,请务必分类并套双层袋。阳性家庭的垃圾由专人上门收取,不要自行下楼
我爱人是护士,已经三十天没回家了。每天视频五分钟,她戴着口罩说话我都听不清,只看见眼睛是红的
当初说好的精装修,结果入住第一年水管漏、第二年墙皮掉、第三年电梯卡。开发商现在电话都成空号了
请问制氧机要买几升的?三升跟五升差好多钱,我爸慢阻肺,医生只说要买也没说型号
我那天在电梯里被困了二十分钟,物业的人在外面讲笑话给我听。后来想想还蛮好笑的,当时真是吓出一身汗
这波羊毛我薅到了,洗衣液两桶才十九块九,还送拖把。唉就是买的时候没看,发货要等到下个月
群里谁认识靠谱的开锁师傅?上次那个张口就要三百,弄了两分钟,我怀疑我入错行了
楼下的广场舞音响能不能小一点,我家备考的孩子戴着耳塞还能跟着唱最炫民族风
看到有人问要不要吃莲花清瘟预防,我作为药师说一句:没病不要吃药。早饭吃好,多开窗,比什么都强
我家阿姨下礼拜不干了,回安徽带孙子去。做了六年,孩子抱着她哭,我也跟着哭,比我自己离职还难过
谁说老人不会用手机,我妈现在拼团比我熟,昨天一个人拼了四十斤土豆回来。我们家这个月天天吃土豆
暴雨橙色预警升级为红色,请住一楼的居民将贵重物品垫高,车辆尽量停到地势高处。街道防汛办
想起我刚来上海那年,发烧一个人躺在出租屋,是房东老太太给我煮的粥。她不识字,却把药盒上的时间都给我画成了太阳月亮
以上接龙到此为止,共四十二份,明天中午统一送到。没接上的等下一车,不要再单独私信团长了
隔壁小夫妻吵架砸了一晚上东西,今天早上又手牵手下楼买豆浆。年轻真好啊
刚才翻相册看到九八年的照片,那时候小区刚造好,路边的香樟还没我高。一起拍照的邻居,走的走搬的搬,就剩我和老顾了
昨天借了楼上的电钻,还的时候人家非要塞给我一袋苹果。我老婆说,你这是去还东西还是去进货
最近血糖控制得不错,空腹六点一。诀窍就是晚饭后走四十分钟,主食换成荞麦面,药还是照医生说的吃
物业回复:关于3号楼门禁失灵问题,厂家工程师将于周三上门维修,期间请居民随手关门,注意陌生人员尾随
有没有人知道新来的那个居委书记姓什么?上次开会我坐后面没听清,想写封表扬信不知道抬头怎么写
我在急诊干了十五年,最怕的就是家属乱喂水乱喂药。人昏迷了千万别往嘴里灌东西,等专业的人来
这么说吧,送东西是情分,不送是本分。前天有人因为没要到药就在群里骂街,我真是看不下去
请问现在去外地还要不要做48小时?航空公司说不要,酒店说要,问热线让我以当地为准,当地是哪里
大闸蟹要蒸不要煮,肚皮朝上,垫紫苏叶,水开后十五分钟。姜末一定要细,醋里面搁一点糖
我家楼下早餐店的老板回来了,热泪盈眶!豆浆涨了五毛,油条短了一截,但味道没变
对讲机里说三号门有大爷冲卡,就为了出去买包烟。后来保安自己掏了一包给他,才劝回去
女儿问我,妈妈,为什么大家都戴口罩呀。我说因为外面有小怪兽。她说那小怪兽也戴口罩吗,我愣了半天
团购的鸡蛋破了六个,团长说运输损耗不赔。那三十枚里我就算吃二十四枚的命呗
看见有人说氧气瓶要放阳台,我吓一跳。氧气助燃,可不能靠近灶台,也不能晒太阳,说明书第一页就写着呢
各位家长,明天体温检测改到操场进行,请给孩子多穿一件外套,姓名贴贴在左胸。班主任周老师
我爷爷以前是赤脚医生,一根银针一把草药走遍十里八乡。他常说三分治七分养,剩下九十分看命
想装净水器,前置的还是厨下的?销售把水说得像毒药,我看我爸妈喝了六十年自来水也挺硬朗
刚看新闻,外省一个小区煤气爆炸,三层楼都塌了。大家出门之前真的要看一眼灶头,别嫌麻烦
昨天晚上腿抽筋疼醒,老公说我缺钙,我妈说我受凉,我觉得就是在家躺多了。今天决定下楼走一万步
有些话憋很久了。每次团购我都帮大家搬货分货,手都磨破了,还有人嫌我给的土豆小。下次谁爱当团长谁当
这轮椅坡道是我们四个老业主跑了三年才争取来的,现在天天被电瓶车堵着。停车的人,你家没有老人吗
据我一个在超市上班的亲戚说,下星期盐要涨价。上一次她说油要涨价,结果打了七折,哈哈
感谢昨夜守在我们楼下的保安大哥,雨那么大,他一直给进出的人撑伞。我不知道他的名字,只记得他的东北口音
我儿子发烧那天,整个群一百多条消息全是帮我找药的。这事过去三个月了,我今天还是想再说一遍谢谢
羽绒服到底能不能机洗?有人说会炸,有人说天天洗没事。我这件两千多,真不敢拿它做实验
快递站说我的包裹签收了,签收人写的"家人"。可我单身独居啊,这位家人你出来一下
本人不赞成在楼道摆什么共享冰箱。电费谁出,食物坏了谁清,出了问题谁负责?热情不能代替制度
周末带娃去看了消防站,小家伙摸到了真的云梯车,回来天天喊着火啦着火啦,请楼下的邻居不要害怕
你们谁还记得老食堂的辣酱?一勺下去能吃三碗饭。我试着用豆干、花生、肉丁炒了一次,总差那么一点意思
最近老是心慌睡不好,去医院查了一圈啥事没有。医生就说少看手机,我当场就想把群给退了
停车费从下个月起调整为每月三百,业主大会表决通过,赞成率百分之六十七。详见公告栏附件二
笑不活了,我家狗听见快递两个字就冲到门口坐好,比我老公积极多了
我婆婆信偏方,说葱白贴肚脐可以退烧。我没拦,贴了满屋子葱味,温度计一点面子没给
请教有经验的,给老人请住家护工一个月大概多少钱?中介报九千,说还要包吃住和过节费
我有个同学在国外,说他们那里邻居之间借把梯子还要签免责书。听上去好笑,想想也不是没道理
电梯里又有人抽烟了,监控拍得一清二楚。物业说只能劝导,那我们天天吸二手烟找谁劝导
谢谢小林护士,每次打针都轻轻的,还会跟我妈讲笑话。老太太现在盼着打针,跟盼过年一样
妇女节我们楼组织插花,材料费居委会包,报名已满。没报上的姐妹不要生气,清明前还有一场做青团的
今天在菜场听到两个阿婆聊天,一个说女儿给她买了按摩椅,另一个说儿子给她买了墓地。我一路笑到家,笑完又有点想哭
My grandmother kept a tin of buttons, string and spare fuses, and whatever broke in the street, the answer was in that tin. I've got it on my shelf now.
Why do they put childproof caps on arthritis tablets? I've to wait for my granddaughter to come round and open them. She's four.
Just back from the chemist. They've stopped doing the flu jab on Saturdays, you've got to book online now, and the queue for the till was out the door.
I've nothing against lending, but can we agree that tools come back clean? I got my spade home with half an allotment on it.
Message from your building manager: the new intercom codes are on the notice board in the lobby. Please don't post them in the chat.
Isn't it odd how you only find out who your neighbours are once the lights go off? Mind you, that was 1987 and I haven't spoken to half of them since.
He had croup when he was two and we sat in the steamy bathroom all night, me reading the shampoo bottles out loud. He's six foot three now.
Does the council still take old fridges away for nothing or do you have to pay? Their website sends me round in circles.
I've been testing positive for eleven days. I feel absolutely fine, I've cleaned the oven twice, and I've started talking to the spider.
According to my nephew who drives for them, there's a whole warehouse of our parcels in Swindon and nobody to load the vans. Take that as you will.
For what it's worth, my rule is never lend what you can't afford to lose. Learned that with a pressure cooker and a best friend.
Bread update: day three of the starter and it smells like a wet dog. The internet says this is normal. My husband does not.
If I won the lottery I'd buy a ladder for every flat in this place so we'd never have to have this conversation again, ha.
I wish people would stop calling it "just a cold". My dad was in hospital for a month with it. He came home thin as a rake, but he came home.
Could the person who parks the white van across the dropped kerb have a think? There's a lady in a wheelchair who's had to go in the road twice this week.
The play was brilliant, wasn't it? The third king forgot his line and said "I've brought you some gold and, um, a sandwich".
Which day is garden waste, this Wednesday or next? I've lost my calendar and the man next door does whatever I do, so we're both stuck.
Article in the Guardian today on community fridges: the average one saves two tonnes of food a month. Worth a read, link below.
I remember when my chest went tight on the Tube and a nurse got everyone to move back and opened the window. Panic attack, as it happened. Never been so embarrassed.
What's the going rate for a babysitter these days? I offered the girl downstairs what I used to get and she laughed at me.
Our committee has had a complaint about the free table in the lobby. From now on items left longer than 48 hours will be disposed of.
This bot's a clever little thing but it did once think I was giving away my husband. To be fair, I'd written it in capitals.
I do a chicken soup with barley, and the trick is to roast the bones first. My doctor says there's no evidence it cures anything, and then he asked for the recipe.
Somebody told my neighbour that the tap water isn't safe and now she's washing lettuce in Evian. Can the water board please just put out a statement?
Gutted about the match. Ninety-four minutes of nothing, then that. I threw a slipper at the telly and now there's a line down the screen.
He's my third physio this year and the first one who's listened. If you've a frozen shoulder, don't rest it, whatever your auntie says.
Do you take vitamin D all year round or only in winter? My GP said one thing and the pharmacist said the other.
I can't be the only one who thinks that asking for a whole roast chicken is pushing it. A cup of sugar, yes. Poultry, no.
The drill that started at seven this morning turned out to be Thames Water. No notice, no apology, and they've parked on the daffodils.
When we lived in Lagos everybody on the compound had a key to everybody else's kitchen. I've been here nine years and I've never seen inside number 4.
Mum's a bit better today, thanks for asking. She ate some custard, told the nurse off and wanted to know who'd won Bake Off.
A plea from the bike shed: it's full of bikes no one's ridden since the Olympics. Tag yours by the end of the month or the management will cut the locks.
I once called an ambulance for a man asleep on a bench. He was furious. The paramedic gave me a wink and said better that than the other way round.
Right, I've read the whole leaflet. You're not meant to drive, drink, or eat grapefruit. Well, there goes my Sunday.
Those of you with kids at St Mark's: is it true there's no hot lunch this week? Mine came home with a jam sandwich and a letter I can't open.
昨天有个小伙子在群里借打气筒,结果四个人同时送下来,他抱着四个打气筒站在楼下傻笑,我拍了照片
我年轻时在纺织厂三班倒,发烧39度照样上机。现在回头看真是傻,身体坏了厂里给我发过一张奖状
我家的灭火毯买了三年没拆,昨天儿子拿出来当披风演超人。你别说,还挺合身
居委会温馨提醒:独居老人结对关爱行动开始登记,请有需要的家庭填写附件表格,于周五前交至服务站
不晓得是谁传的,说明天起药店不卖感冒药。我专门打电话去问了,人家说货多得是
想了解一下,轮椅能不能带上高铁?我打算五一带爸爸回趟老家,怕到车站才知道不行
奶茶店终于恢复营业了,一杯要等两小时。我站在队伍里突然觉得,排队也是一种幸福
本来想给大家拍我做的蛋糕,结果一开烤箱,塌成了一张饼。全家人鼓掌,说这是今年最好的披萨
我个人意见,借东西写个小条子,几号借几号还,清清爽爽。亲兄弟明算账,邻居更要这样
去年我家水管爆裂,楼下老师家的书全泡了。赔钱他不要,只让我帮他把书一页页晒干。我晒了一个夏天
Dear all, due to staff sickness the concierge desk will be unmanned between 6pm and 8am until further notice.
I had shingles in March and wouldn't wish it on anybody. It took six weeks, and the only thing that helped was cold flannels and bad television.
Is there a trick to getting candle wax out of a carpet? I've read brown paper and an iron, but I daren't.
They say that the new owner of the shop's going to stop selling paraffin. My husband's in mourning.
Our block captain Linda has been up and down those stairs since dawn with bags for people who can't get out. If you see her, tell her to sit down.
I've no time for those who say the young don't care. A lad with a ring through his nose carried my trolley up four floors and called me madam.
Who remembers the winter when the pipes froze and we all queued at the standpipe in our slippers? That's how I met my second husband.
If you're taking warfarin go easy on the sprouts. I found that out the hard way last Christmas, and the consultant wasn't amused.
`,
};
