/** Sentences of our own: emergencies in many voices, and the talk that only sounds like one. Never from tests. `↩` parts an answer from what it answers. */
export const rescueMore: Readonly<Record<string, string>> = {
  emergency: `
奶奶坐在地上半小时了站不起来
救命
求求你们快来人
我在天台
不想活了
爷爷从床上滚下来,我一个人抱不动他
我爸嘴歪了,话也说不清楚,这是怎么了
3号楼有人倒在楼道里!
小孩把硬币吞下去了脸都紫了
胸口像压了块石头,左胳膊麻
老头子叫不醒了
煤气味好大,我头晕得厉害
602冒黑烟!!快打119
宝宝抽筋了眼睛往上翻
阿拉姆妈跌跤了,爬勿起来
谁会心肺复苏,快,电梯口
外婆吃完花生脸肿得跟馒头一样,喘不上来
刚才有人从楼上掉下来了
血止不住
孩子喝了半瓶洁厕灵
我吃了一整瓶安眠药
老公打我,我锁在厕所里
羊水破了老公在外地没人送我去医院
大爷在花坛边上躺着,喊他没反应
喘 不上 气
对不起大家,以后麻烦帮我喂猫,我走了
隔壁老太一直在喊疼,敲门没人开
插座冒火花,我妈被电了一下倒地上了
小区池塘里有孩子掉下去了
电梯卡在7楼,里面有位孕妇肚子疼
我妈在家不接电话,摄像头里看到她趴在厨房地上不动
有人拿刀在砸301的门
他不呼吸了怎么办怎么办
老人家中暑了,浑身滚烫说胡话
我们一家都在吐,头痛得站不住,热水器开着
鱼刺卡喉咙里咳出血了
来个人啊,我腿断了动不了
我家着火了
爸的嘴唇发紫,手冰凉
楼下王阿姨晕过去了,在菜摊旁边
手指被绞肉机绞了,血喷得到处都是
活着好累,今晚就到这里吧
有没有医生!!!急!!!
婆婆半边身子不能动了,刚刚还好好的
脸都憋青了,噎住了,汤圆
地下车库有人躺着,旁边一摊血
救救我儿子
心脏疼,冒冷汗,药在客厅我够不着
我摔在浴室里了手机刚好够得到,门没锁
二楼阳台上坐着个姑娘,两条腿都在外面
闻到臭鸡蛋味,楼道里都是,有人家阀门没关?味道越来越浓
爷爷糖尿病,现在怎么推都推不醒,浑身是汗
孩子反锁在家里,锅在烧,已经看到烟了
被马蜂蜇了,嗓子发紧,说不出话
我女儿留了封信人不见了,门口鞋子摆得整整齐齐,她说要去顶楼
有AED吗,这边有人心跳没了
在独居老人群里问下,8号楼张伯三天没出门,里面有呻吟声
痛死了 肚子 站不起来 一个人在家 谁来
老伴刚上完厕所就倒下了,怎么喊都不睁眼
快点啊快点啊人要不行了
他整个人在抖,嘴里吐白沫
我爸喝多了呕吐,现在呼噜声停了,人没反应
谁有车,孩子烧到41度抽过去了
我妈喝了农药
有个男的掐着他老婆脖子在楼道里
外公面色发灰,满头冷汗,说胸闷
小宝从窗台翻出去了
煤气中毒!四楼,两个人都昏了
摔下去了,楼梯,后脑勺在流血
救命阿在电梯里我哮喘犯了没带药
拜托哪位邻居去看看我奶奶,她电话里说头疼得要裂开然后就没声了
左边手脚没知觉
厨房油锅烧起来了窜到油烟机了
我不想再撑了,药已经吃下去了
老婆产后大出血,救护车堵在路上
侬快点来,阿爹不会动了
我外婆讲话大舌头,一只眼睛闭不上,一小时前还好的
门外有人一直撞门,我和孩子躲在衣柜里
电动车在楼道里炸了,全是烟,我们下不去
孩子被奶呛到了,不哭也不动
阿婆倒在垃圾房门口,额头上全是血
头好晕,眼前发黑,要倒了,2栋1103
那个戴帽子的老伯靠在长椅上不对劲,口水一直流,问他什么都不答
我快撑不住了有人吗
阳台着火了火苗都窜到楼上去了
帮忙!我妈噎着了
人掉河里了!东门桥下面
快报警,楼下有人被捅了
儿子吃了不知道多少奶奶的降压药,现在软绵绵的
再见了各位,这辈子太苦
我爸胸痛半小时了含了药也没用
救 命 5 0 1
狗咬到小孩脖子了,好多血
胎动没了而且在流血,我老公手机打不通
护工发消息说老人没脉搏了
十一楼窗口有人招手喊救命,后面全是烟
谁在17号楼附近,我母亲摔了,髋部疼得不能碰,我在北京赶不回来
老太太一口气上不来
触电了触电了拉闸啊
吃了菌子,现在看见小人,吐得厉害,我老公已经站不住
有个小朋友被锁在车里,太阳底下,已经没精神了
我割了手腕
邻居家传来惨叫,还有砸东西,孩子在哭喊别打妈妈
我的手在抖,心跳快得要跳出来,眼前一阵阵黑
我爷说他看不见了,一边脸往下掉
别管我了,我就坐在楼顶吹吹风,吹完就下去了
小区泳池捞上来一个,没呼吸
阿姨突然直挺挺往后倒,咬着牙,身子一抽一抽
家里煤气灶漏了关不掉,味道冲得很
老人被痰堵住了吸不上来气
有人么 我动不了 地上 冷
爷爷呼吸声像拉风箱,坐着都喘
火!火!火!
我妈在卫生间里没声音了,门锁着,敲了十分钟
他从梯子上掉下来腿弯成那样我不敢看
妹妹发了条朋友圈说永别,不接电话,她住咱小区9号302,谁帮忙去敲门
he's turned grey and won't answer
can't feel my left side
help me please someone
my nan's on the kitchen floor and i can't lift her
i dont want to be here anymore
smoke coming out of flat 12
she's not breathing
pls come now my dad collapsed
Husband's face has gone all droopy on one side and he's talking nonsense
strong smell of gas in the stairwell of block C, my head is pounding
baby is choking
HELP
I've fallen behind the bath, my phone's at 4 percent, flat 31
there's a man lying by the bins and he doesn't wake up when i shout
my son drank bleach
cant breath inhaler empty
chest is so tight and my arm aches, on my own
Mum isn't picking up and the camera shows her lying in the hallway
somebodys stabbed outside the gate
waters broke, contractions two minutes apart and no car
my lips are swelling, ate a prawn, throat closing
girl on the roof of building 4 sitting on the edge
she took all her pills
fire fire get out block B
the old fella upstairs has been banging on the floor and calling for half an hour
i'm bleeding and it wont stop
Stuck in the lift with my father, he's having chest pains
my wife is fitting, never done it before, what do i do
he got a shock off the boiler and now he's just lying there
a kid's gone under in the pond
Goodbye everyone. Sorry for the trouble. Look after my cat.
hes hitting her again and i can hear the kids screaming
grandad is burning up and confused, thinks it's 1960, won't drink, skin bone dry
carbon monoxide alarm going off and we both feel sick and woozy
does anyone know CPR im at the front door of 18
i think im having a stroke
my mate took too much and his breathing sounds like snoring, can't rouse him
someone is breaking into my house right now
pan's on fire and it's reached the curtains
her eyes rolled back
I can't move my legs. I'm at the bottom of the stairs.
blood everywhere, hedge trimmer, his hand
anybody near number 9 please my mother has fallen and I'm two hours away
me wean's gone blue
defib where's the defib quick
Gran's been sat on the bathroom tiles since 5 and can't get herself up
i just want it all to stop, i've got the tablets in front of me
got stung and i cant swallow
is there a doctor here?? lady has passed out by the mailboxes
he hit his head on the kerb and now he's being sick and won't keep his eyes open
i feel like something's sitting on my chest
toddler locked in the car and she's gone floppy
my flatmate won't wake up
there are flames on the third floor balcony
Please somebody knock at 44, my sister texted me goodbye
my husband has a knife and i'm locked in the bathroom
sos flat 7
she's diabetic, sweating buckets, not making any sense
The lady next door is screaming for help through the wall
please hurry please hurry please
dad's jaw hurts and he's clammy as anything, says it's nothing but he looks awful
car's hit a cyclist outside the school gate he isnt moving
my little one swallowed a button battery
i cant stop shaking my heart is racing and everything's going black
neighbour's curtains shut three days, can hear moaning through the letterbox
he's gone through the ice
wife 39 weeks and bleeding heavily, ambulance is 40 mins
the hob won't turn off and it's hissing, whole flat stinks of gas
my brother says he's going to jump, he's up by the water tank
she can't speak, just staring, one arm hanging
we're trapped, hallway's full of smoke, 6th floor
hlep cant breathe
Someone's fallen from a window at the back of block 2
my uncle's choking on a bit of steak
I took something. I regret it. Please come. door's open
old man down in the car park, no pulse i think
got hands round his neck over by the swings someone call the police
she drank antifreeze by mistake
nobody would miss me. i've decided. tonight
he's having a fit on the bus stop bench
my leg's trapped under the wardrobe
epipen anybody, school friend is swelling up and wheezing
Pop's lips are blue and he's gasping
there's sparks coming out of the meter cupboard and it's smoking
hello is anyone awake i fell and my hip is broken i think
the baby's coming right now on the bathroom floor
my carer hasn't come and i'm on the floor since last night
she's lost a lot of blood
I can hear a child crying for help from the storm drain
been vomiting blood since an hour, feel faint
he's unconscious
lad's been beaten up badly by the shops, he's not responding
my chest hurts
grandma slipped in the shower and her leg's pointing the wrong way
she's in the river, she can't swim
i'm on the bridge
the ceiling came down on my mum
there's someone in my flat and i'm hiding under the bed
my dad just dropped
he's been stung loads of times and now he's all puffy and dizzy
think there's a gas leak at 23 nobody answering the door
he doesn't know who i am and his mouth's all crooked, was fine at lunch
kid fell off the balcony
I am eighty-six and I cannot get up. Number 5, ground floor. The key is under the pot.
somthing wrong with my husband he wont respnd
house on fire kids inside
he's cut his wrist
cant wake my roommate up, empty bottle next to her bed
ambulance quick
worst headache of my life came from nowhere and now i can't see out one eye
my asthma's bad, the puffer isn't doing a thing
a bloke's collapsed on the tennis court
Her breathing's gone funny, long gaps
they won't stop bleeding, glass table shattered on both of them
谁来扶一把,我婆婆滑到浴缸里出不来
妈妈睡着了怎么摇都不醒,我是小朋友
爸爸不动了
阿姨你好我奶奶躺在地上不说话我一个人在家我害怕
晕倒了一个,快递小哥,在南门
这边急需懂急救的
他说想从这里走下去一了百了,我劝不住,在19楼天台
脖子上被玻璃划了好长一道,压不住
我爹脸色蜡黄,人往下瘫
不行了 我 心口 疼
喉咙肿了吞口水都疼得厉害,现在气都进不去了
老爷子尿了一身,人歪在沙发上,眼睛斜着
刚打了头孢又喝了酒,现在满脸通红喘得要命
别敲了快撞门吧里面有焦味人也不应
5楼窗户往外冒火有小孩在哭
我妈从昨晚躺在地上到现在,刚刚爬到手机这
有没有哪位在家,我老公从脚手架摔下来了,后背动不了
娃娃塞了颗玻璃珠到嘴里,现在咳不出来
保安晕倒在岗亭里头,估计是热的
俺娘抽过去了,牙关咬得死紧
我姥姥摔了个屁股蹲儿,疼得直叫,腿一长一短
伊面孔煞白,气也透勿过来哉
我屋里老倌中风咯,快点来人
阿公跌低咗,起唔到身,边个可以嚟帮手
有冇人呀,阿妈晕咗
婆婆嘞手在流血,止都止不到,咋个办嘛
谁能借个轮椅把我爸推下去,他胸口疼走不了路,救护车说电梯太小
帮我打120,我手抖按不住
快来12-402,要出人命了
前面巷子里三个人围着一个学生打,已经趴下了
有人翻我家阳台,我一个女的在家
他把煤气打开了说要同归于尽
求助!丈夫胸痛倒地!呼吸很弱!
刚才说话的那位姑娘还在线吗,她说药都吞了,我们在找她门牌号
母亲电话里只有喘气声,地址是建国里22号,邻居能不能先过去
老人在阳台上被晒得没知觉了
脑袋砸了个洞
水管工掉进窨井里了,喊没有声音
井盖没了,孩子掉下去了!
电线掉水里,人倒在那儿,谁都别过去,先断电
一家三口都头晕恶心,炭火盆在屋里
炭炉烧了一夜早上起来老婆叫不应
我孕34周,突然肚子硬得像石头,下面一直流血
生了生了头已经出来了就在车后座
她过敏性休克,有肾上腺素笔吗快
吃了个腰果以后嘴唇肿,身上全是疙瘩,开始喘
孩子哮喘,喷了四次都没用,指甲紫了
我现在一个人,心慌,手脚发麻,感觉要死了
活不下去了
没有我你们会过得更好
遗书写好了放在桌上
站在江边,水好凉
最后跟大家说声谢谢,我去找我妈妈了
刀就在手上,我控制不住自己
窗台上风挺大的,跳下去应该很快吧
药数好了,一百颗
不要找我,房间门我锁了,炭点着了
同学在宿舍群里发了张满手血的照片,她住我们小区6号
我朋友刚打来电话边哭边说永别了,人在你们小区楼顶
儿子把自己关屋里,说不想活,里面有东西倒了的声音,现在没声了
外公噎到年糕,拍背没用
谁会海姆立克!!!
呛水了,泳池边那个小胖子,脸发白
喝了除草剂,她自己说的,嘴里都烂了
误食老鼠药的小囡在吐血
他吸了什么东西,瞳孔像针尖,喊不醒
大量呕血,黑红色的,人快虚脱
头被门框撞了以后一直想睡,吐了三回
眼前一片黑,左眼突然看不见了
舌头不听使唤,我打zi都打不hao
我右shou不能动le
救m
jiuming
救命救命救命救命
来人
快来人啊有没有人啊
有人吗……
我在地上
帮帮我 好痛
在线等,我妈没心跳了
按了多少下了还没反应,谁来换我
救护车还要二十分钟,他已经没气了
电梯往下掉了一截,里面老太太摔得起不来
困在电梯里快一小时了,有个孩子中暑了
我爷爷坐轮椅从坡道翻下去了
车撞人了,东门口,那人被压在轮子底下
外卖员被撞飞,躺在绿化带里
树倒了压着一位环卫阿姨
脚手架塌了下面有人
墙倒下来把我堵屋里了,腿压着
油烫了娃娃半边脸,皮都掉了
开水壶翻了整个浇孩子胸口上
他被高压锅炸到脸
火烧到他衣服上了
我们躲在卫生间,外面都是烟,毛巾塞门缝了,8楼804
闻到烟味,开门发现楼道看不见了,往哪里跑
楼下电瓶车烧着了火往上窜快叫醒大家
天花板冒烟,开关还在滋滋响
闹出大事了,张家老二拿菜刀追他爸
有个醉汉踹我女儿的门,她一个人在家
听见隔壁女人一直喊不要打了现在没声音了
我被锁住了,他不让我走,他要回来了,1号楼201求求你们报警
脚踝骨头露出来了
胳膊被机器卷进去了
蛇咬的,腿肿到膝盖
我老伴,吃饭的时候筷子掉了,手抬不起来
眼歪口斜
妈说头像炸了一样,然后就吐,现在昏迷
低血糖发作倒在楼下超市门前
爷爷胰岛素打多了,人迷糊得叫不出我名字
孩子发热抽搐五分钟没停
我癫痫要发作了,一个人在家
他嘴里有血,四肢僵硬
人冻僵了,雪地里那位,还有一点气
热射病,工地上的,体温42
阿姨坐在马路牙子上捂着胸口说不出话
隔壁独居的刘叔灯亮了两天两夜,刚才听见他在里面微弱地喊人
那边长椅上的老奶奶头垂下来了,叫不答应
护士姐姐在吗,我家老人瞳孔不一样大
一直打嗝一样的喘,隔好久才吸一口
心脏病犯了,硝酸甘油有吗,快
谁家有硝酸甘油!我爸疼得打滚
有止血带没有,腿动脉破了
我腿软得站不起来了,大便都是黑的,头晕眼花
疼得在地上打滚,出冷汗,走不到门口
妈呀我爸倒了
爸!爸你醒醒!谁来帮忙啊3-1-502
我奶奶摔了help她站不起来building 6
my婆婆晕倒了谁会CPR
老公chest pain,满头汗,有没有人能开车
gas leak!! 二号楼 快出来
mummy wont wake up
i'm 9 and my grandma fell and she isnt talking
Can someone strong come to flat 16, my husband's on the floor and I've tried everything
he just keeled over in the queue
there's a woman slumped in the driver's seat outside 30, engine running
I need an ambulance and my phone only does wifi, please ring for me, chest pain, 22 Elm
my speech is going slurry and my hand won't grip
she's been in there with the door locked forty minutes and isn't answering, water's coming under
it's my heart
can't get air in
lips blue fingers blue hurry
our dad won't come down off the ledge
ive written the letters. dont be sad
what's the point. going up to the roof now
I've got a rope and I'm done
tell my kids I love them
I don't think I'll be here tomorrow, I've already swallowed them
scared of what i'll do tonight, the knife's in my hand
someone's lad is standing on the wrong side of the railings at the flyover
my best friend is posting goodbyes and she lives in your building, top floor, please go up
he's bleeding from the neck
tourniquet?? leg, chainsaw, loads of blood
head split open on the radiator
She's haemorrhaging after the birth, midwife's not here yet
i can see the head!! no time for hospital
baby stopped moving and i'm in agony
my contractions are right on top of each other and the lift is out
the wee one's stopped breathing
newborn gone limp and pale
he's choking on a grape
slapped his back, nothing's coming out, he's going purple
whoever knows the Heimlich get to number 40
my daughter's tongue is swelling up
hives all over and her voice has gone hoarse, no epipen in the house
after the bee sting he went down like a sack
wheezing, can't finish a sentence, nebuliser broken
toddler got into the weedkiller
grandmother took the whole week's tablets in one go by mistake and she's drowsy
dishwasher tablet in his mouth, it's burning
my housemate's OD'd
anyone carry naloxone?
pinpoint pupils, gurgling, cold
electrician's been zapped in the hallway, smells of burning, he isn't moving
don't touch him the cable's live
live wire down in the puddle and a boy's lying there
kids have gone in the reservoir, only two came up
face down in the pool
she was under for ages, we pulled her out, no breathing
man overboard at the marina, can't see him now
he has been convulsing for six minutes
foaming at the mouth
shaking all over then went stiff as a board
my epileptic son is having one after another
fella by the chip shop is jerking about on the ground
half her face has slid
Mam's leaning to one side and can't lift her arm
says the words are all wrong, he's never like this
sudden numbness down my right leg and arm
i cant see properly and the room is spinning and i cant stand
indigestion that won't shift, sweating, pain down the arm, I'm frightened
pressure in the chest, third time in ten minutes, alone
Grandpa grabbed his chest and went down
his pacemaker keeps shocking him and he's grey
no heartbeat
doing compressions need somebody to take over
who has the code for the defibrillator box NOW
my husband came off the roof
came off his motorbike by the roundabout, helmet's cracked, isn't talking
pinned under the car
a lorry has reversed over someone
tree's fallen on the neighbour
scaffolding's gone down with a man on it
I am stuck in the loft hatch, it's cutting off my breathing
shelf fell on me, can't move, can anyone hear this
the wall's come in and there's people underneath
elevator stopped, old lady in here fainted, it is boiling
we're between floors and my boy is having an asthma attack
Locked in the sauna and feeling faint
heat got to him, he's stopped sweating and he's talking gibberish
collapsed on the allotment in this sun
old boy on the bench bright red and not making sense
found her in the garden freezing cold, barely breathing
chimney's alight
flames coming through the letterbox
the tumble dryer's on fire
my sleeve caught fire and i'm badly burned
boiling oil all over her legs
my scooter battery exploded, the hall's ablaze
can't get out, stairs are burning
we are on the balcony of 803, smoke behind us
thick black smoke pouring out the window over the chemist's
smell burning plastic and the wall is hot
someone's in there, i can hear them coughing, the fire's in the hallway
rotten egg smell in the basement and getting stronger
the digger hit the gas pipe and it's whistling
co alarm screaming, wife can't stand up
whole family's got splitting headaches and the boiler's on, dog's collapsed
there's a fella kicking my front door in
armed men in the corner shop
he's found me. he's outside. call 999 please flat 2
my ex is strangling me
my stepdad's beating my brother right now
woman being dragged into a van on Mill Lane
she whispered on the phone that he won't let her out and then it went dead
shots fired near the playground
i've been stabbed
gang kicking a kid on the ground behind the garages
dog's got hold of a child's arm and won't let go
adder bit my ankle, it's black and i feel weird
her sugar's at 1.8 and she can't swallow
dad's hypo, unconscious, where do i find the glucagon
coughing up blood, lots
black stool and i nearly fainted twice getting to the door
rang my mother, all I got was groaning, she's at 6 Park Court, I'm in Spain
can a neighbour break the door at 10b, the alarm pendant's gone off and she's not replying
my aunt on video call just slid off the chair and out of view, please someone go
the carer says there's no pulse
not joking he isn't waking up
need help NOW
any nurses in the building
oh god oh god he's dead i think he's dead
please god someone
hurry
im scared theres so much blood
hes not ok hes not ok
elp me fell canr get uo
cant tlk stroke
pleaes come 3b
hrlp my baby
call a ambulance im dying
Gan's doon on the floor an cannae get up
ma da's took a bad turn, he's pure grey
me nan's gone and fell again an she's wailing with her hip
bruv my man's been shanked call someone
y'all my daddy just fell out and he ain't breathing
mi wife she no wake up please
sorry my english, my husband fall, head blood, not speak
please come, the mother of me is not breathe
no longer feel my legs after falling
pain so bad i can't stand, i'm on the floor by the door
something's terribly wrong with my wife
he's fading
she went all white and slid down the wall
eyes open but nobody's home
there's an elderly gent wandering in the road, bleeding from the head
my neighbour's newspapers are piling up and now I can hear faint tapping and a voice saying help
老李今天没来打太极,隔着门听到他说爬不过来开门
我外婆穿着睡衣倒在雪里
叔叔的脸半边像挂下来一样,拿杯子拿不住
刚换煤气罐的那户嘶嘶响,味道呛鼻子
谁懂医术下来看一眼,跳广场舞的阿姨没意识了
宝宝从床上头朝下栽下去,哭两声就软了
我现在喘得打字都费劲
送水师傅倒在我家门口,嘴唇没血色
药流以后一直流,换了六片了,人发飘
请问谁能开车,我岳父像是心梗,汗把衣服都浸透了
视频里看见我爸从轮椅上滑下去,脸贴着地,我人在国外
楼道声控灯下趴着个人,后背全湿的,叫他只哼哼
妈妈说喘不上就挂了,再打没人接,6-2-701,拜托
孩子掉进化粪池了!
我把自己关在车库里了,别来劝
已经写好遗言,十点整
她翻过栏杆了
谁在顶楼?拉住那个穿红衣服的男孩
我数到一百就松手
我儿子脖子上套着绳子!!
听筒里我姑在哭,说喝了不该喝的,嘴里起泡
小孙子抓了我的降糖药当糖吃,一把
爷爷被假牙卡住嗓子了
一口馒头下去人就直翻白眼
隔壁小孩在阳台哭喊着火了,家里没大人
变压器爆了,路过的大哥浑身焦黑躺着
洗澡时热水器漏电,我老婆手粘在龙头上
赶紧断总闸,有人被吸住了
湖心有人扑腾,快沉下去了
从冰窟窿里拉上来的,身体冰冷没心跳
钓鱼竿碰高压线了,人飞出去
保姆打来说老太太翻白眼,嘴里咕噜咕噜响
这位大姐额头烫手,不出汗了,话也讲不清,在车站晒的
儿媳妇肚子一阵紧一阵,孩子脚先出来了
他又喝酒了,拿酒瓶砸我头,我满脸是血
我家门锁被撬,里面有动静,我躲在楼梯间
前夫堵在门口拎着汽油
有人往3号楼泼汽油点火
妹子被拖进绿化带了,快去人
保安被打倒,那伙人还在踹
窗外有个老人挂在晾衣架上
孩子头卡在栏杆里,脚悬空,快勒住了
卷帘门压住我老公的腰了
我被困在冷库里,冷得没知觉了
电梯里有位老伯脸发白坐下去了,灯也灭了
停电了,我爸的呼吸机没电,氧气只够十分钟
制氧机停了,血氧掉到七十
气管套管堵了,脸都黑了
我手腕摸不到她的脉
眼皮也抬不起来了,叫一声动一下手指
舅舅突然说胡话,右手垂着
肚子硬得像板,脸色惨白,她快休克了
摩托车滑出去了,骑车的姑娘在吐血沫
吃完河豚嘴麻手麻,现在呼吸费力
喝了假酒,眼睛看不见了
扁桃体肿到堵住了,发不出声,流口水
过敏得厉害,手机都看不清了,门开着
我手脚冰凉,冷汗一直淌,谁能过来陪我等车,心口绞着疼
人还有气,快
老头子心跳停了
阿爸吐血啦
又抽起来了,第三次,脸都黑了
楼上滴水,上去一看老太太倒在水里
power's out and my husband's ventilator is on its last bar
her oxygen machine has stopped, sats are 74
his trach is blocked, he's going dark
i rang the bell and I can see her through the glass, she's flat out by the stairs
our postie has gone down outside 15, bashed his head, not with it at all
kid's head is stuck through the railings and he's dangling
she's passed out in the bath, face near the water
window cleaner just hit the pavement
someone in a red coat climbing over the barrier on the multi storey
I'm going to let go now
my son left a note and the rope's gone from the shed
he's in the garage with the engine running, door locked
tell mum sorry. it doesn't hurt any more. so sleepy
I've cut too deep
can't do another night, I'm ending it
he told me he's got a gun and he's going to use it on himself
she mixed bleach with the other stuff and now she's gasping
my boy ate the berries off the hedge, he's floppy and his pupils are huge
nan put the patch on twice over and she's barely rousable
six vodkas and those pills and she won't stir
grape stuck, baby silent
dad can't swallow or talk, hand at his throat
he's got meat lodged and he's clawing at his neck
nearly out of air, the ambulance isn't answering
i keep passing out and coming to on the carpet
tell whoever has a car to come to 51, wife's having the baby and it's feet first
she's pushing!!! what do i do!!!
heavily pregnant lady's just fainted at the crossing
something popped in my head, everything's sideways, one half won't work
grandmother can't smile on the right, i asked her to
Wife dropped her cup, then her arm, then she couldn't find words
he's jerking and he's bitten through his tongue
tot had a hot seizure and hasn't come back round
washing line pole touched the wire and he's been thrown
builder's through the glass roof
arm's caught in the machine
nail gun, went straight in his chest
he's spurting from the thigh
she's as white as a sheet and her belly's rock hard
the chap doing my lawn has gone down in the sun, he's hot as a stove and muttering
marathon runner's collapsed at the corner, eyes glazed
tide's coming in and two kids are cut off
my canoeing partner hasn't come up
the cellar's filling with water and grandad's down there
petrol's been poured through our letterbox
he's dragging her by the hair down the stairs
they've got a machete
I'm hiding in the wardrobe with the baby, he's smashing everything
headache, sick, legs gone, and the gas fire's been on all evening
everybody in the room's gone sleepy, bbq's inside the tent
neighbours not answering, and there's an orange glow behind the blinds
roof's alight, get the old couple out
老公 seizure 了 won't stop shaking
`,
  chatter: `
消防演习,听到警报不要惊慌
笑到断气
困死了
饿晕了,食堂今天怎么还不开
被气到吐血
心痛钱包
今天热到融化
手机没电了,先下了
这价格我看了心脏病都要犯
昨天我妈摔了一跤,还好没事
作业多到想死,儿子原话
尴尬得想找地缝钻进去
上周三的火灾原因查出来了,电瓶车
救命这猫也太可爱了吧
电视剧里女主又晕倒了,第几回了
吓死宝宝了,原来是只野猫
哪本急救书写得好一点
心梗有哪些早期症状?
社区周六下午急救培训,教心肺复苏
有点咳嗽,多喝热水吧
烧菜油烟大,别紧张,不是着火
我老公做饭又把厨房熏得跟火灾现场似的
爬个六楼差点要了我老命哈哈
排队排到怀疑人生
楼上跳绳跳得我要疯
这游戏我死了八次了
队友全倒了就剩我一个残血
医生说不是中风,就是面瘫,针灸几次就好
老爷子出院了,谢谢大家惦记
夏天注意防中暑,老人少出门
煤气公司明天上门安检
燃气费又涨了
怎么判断家里有没有漏气?
自杀干预热线的号码物业贴在一楼了
看新闻说隔壁区有人跳楼,唉
去年冬天我奶奶一氧化碳中毒,抢救过来了
减肥减得快没命了
股票跌得我想上天台
基金绿得我心绞痛
加班加到吐血
我真的会谢,笑得我肚子痛
他上台唱歌全场都炸了
火锅店开业,火得不得了
群里今天火药味有点浓
被蚊子咬死了
咸死了,谁放的盐
老板要杀了我,报表还没交
刚跑完半马,腿断了
孩子磕破点皮,贴个创可贴就完事
吃多了胃有点胀
鼻血流了一会儿,现在停了
打了疫苗胳膊有点酸
误报误报,烟感自己叫的
没事了,人已经送医院,情况稳定
刚才的烟是我烤红薯,对不住
学校今天搞地震演练
他被老婆骂得狗血淋头
小时候掉进过井里,被我叔捞上来的
听说以前我们这栋出过人命?
三体看完一晚上没睡,窒息
这部片子最后男主溺水那段太虐了
今晚的球看得我心脏受不了
考试考砸了,死定了
孩子抽动症看哪个科
灭火器过期了怎么处理
请各位勿将电瓶推进楼道充电,存在火灾隐患
转:冬季预防煤气中毒十条
电梯故障,维修中,请走楼梯
昨晚电梯困人事件,物业给个说法
地铁上挤得喘不过气
看到账单我两眼一黑
喝了口醋,呛得我眼泪都出来了
房贷压得人透不过气
我家狗装死一流
绿萝被我养死了
这手机跟死了一样,开不了机
车子电瓶没电打不着火
我妈血压有点高,早上量了145
心电图结果正常,虚惊一场
体检说颈动脉有斑块,医生让少吃油
今天献血去了,头有点晕,喝了牛奶就好
我外公去年走的,心梗
这歌听得我鸡皮疙瘩掉一地
在家憋了三天快憋出病了
笑岔气
想死你们了,下个月就回来
我爱死这家生煎了
忙得脚不沾地,命都快没了
打工人的命也是命
救命稻草就指望年终奖了
怎么有人能把红烧肉做成炭
宝宝第一次走路,摔了个屁股墩,还乐呢
我家小子摔跤从来不哭
钱包在流血
双十一剁手,已经没有手了
吃土中
小区毒贩——就是楼下卖辣条那阿姨
这瓜毒得很
蘑菇中毒的科普视频转给爸妈看看
河里捞出来的是个假人,虚惊
听见砰一声,原来放鞭炮
楼下吵架的那对和好了
昨天夜里警车来干嘛的
救护车刚才停在5号楼,有人知道啥情况吗
那位大爷后来怎么样了
谢谢那天扶我起来的小伙子
我儿子想学急救员,哪里考证
AED在一楼大堂左手边,大家记一下
海姆立克法要怎么给婴儿做?
老年人摔倒该不该扶,你们怎么看
过敏季又来了,喷嚏打不停
花粉害人
对芒果过敏,一吃就嘴巴痒,不碰就是
蜂蜜一岁以下不能吃
热死了热死了空调修好没
冻成狗
外面风大得能把人吹跑
困到眼睛睁不开,开会
第一次蹦极,吓得腿软
牙疼不是病疼起来要人命
腰疼老毛病,贴膏药
膝盖不好,上下楼慢点而已
我儿子装病不想上学
生不如死的早八
笑拉了
上头,这剧真上头
爷爷讲打仗时候中过一枪
历史课讲火烧圆明园
打雷吓得狗钻床底
小心火烛,平安过节
119消防宣传日活动照片
公司年会抽奖,全场尖叫
老板画饼,我快撑死了
自助吃撑了扶墙出
我的多肉们又救活了
电脑蓝屏,文件没了,心碎
失恋了,哭了一晚,今天好多了
最近有点丧,出去走走散心
人生好难啊,论文第七稿
活着活着就中年了
死鬼还不回来吃饭
杀价杀得老板直喊救命
这操作看得我窒息
被这题目难倒了
一口老血喷在屏幕上
被自己蠢哭
我晕,又改时间
晕,搞错群了
倒了,我家网又断了
昏过去,学费又涨
要死快了,今朝又要落雨
吓煞人,介大的蟑螂
痛风别吃海鲜,医生反复讲
救护车请勿占道,消防通道请保持畅通
heart attack of a price at the garage today
i fell asleep on the sofa again
my phone died sorry only seeing this now
he is on fire today, third goal
took my pills already, stop nagging
hospital visit went fine, home by lunch
killed it at the interview
I'm dying to see the new film
laughed so hard i couldn't breathe
this heat is murder
that curry nearly took my head off
fire drill Tuesday at ten, everyone to the car park
Dad's back from hospital and already moaning about the tea
what are the signs of a stroke again? FAST something
remember when old Mr Hughes fell off the ladder, 1998 was it
the battery in the smoke alarm keeps chirping
burnt the toast, ignore the beeping
bored to death in this meeting
my legs are killing me after that hike
The episode where she drowns, I sobbed
you lot crack me up
mortgage is strangling us
i could murder a pint
First aid course, Saturday, village hall, free
I've got a bit of a sniffle, nothing more
anyone see the news about the tower fire in Leeds? awful
false alarm, it was steam from the shower
the ambulance was for the lady at 12, she's comfortable now
gas bill's through the roof
who do i ring about a gas safety certificate
choked up at the wedding speeches
choked on my tea reading that
We choked in the second half as usual
my kid plays a zombie who gets stabbed in the school play
dead tired, off to bed
the car's dead, flat battery
this wifi is dead to me
i died three times on the last level
grandad survived a heart attack in his fifties and ran a marathon after
poison ivy by the back fence, the council's been told
stop, you're killing me haha
she knocked him dead with that dress
feeling a bit dizzy after the jab but all good
Does paracetamol interact with wine?
when should you take a child with fever to A&E
those stairs will be the death of me
the meeting dragged on until I lost the will to live
cut my finger chopping onions, plaster on, carrying on
bleeding Arsenal
bloody hell the bins again
shock of my life when i saw the rent
shockingly bad service at that café
drowning in paperwork
I'd kill for a bacon roll
my nan used to say don't swim after eating or you'll drown
he went blue with cold, bless him, warmed up with cocoa
the fireworks scared the dog half to death
smoking hot deals at the market according to the leaflet
can people please not barbecue under my window, smoke everywhere
Someone's bonfire is stinking out my washing
alarm test at noon, don't worry about the noise
lost my voice at the match
my back went but the physio's sorted it
i nearly had a heart attack when the cat jumped out
Carbon monoxide alarms should be replaced every seven years
Where can you buy a decent CO detector?
my daughter wants to be a paramedic
watched a documentary on sepsis, grim
we lost grandma two years ago today
exam on seizures tomorrow, wish me luck
the panic was for nothing, he'd just left his phone on silent
all ok now, she came round and had some sugar
thanks to whoever helped me up on the ice yesterday
crime novel: body in the lift, guess who did it
the villain falls off the roof, great scene
i fell for that scam too
falling leaves block the gutter each year
fell out with my brother over the football
The market collapsed and so did my pension
collapsed on the bed, what a shift
our tent collapsed, hilarious
out cold by nine every night these days
passed out in front of netflix
passed out the flyers to blocks one to four
help, which colour for the kitchen?
help me decide: pizza or thai
omg help this puppy is too cute
send help, mother in law is staying a week lol
SOS fashion crisis, what do you wear to a christening
this homework is killing my son and by extension me
Man down! our striker's out with a hamstring
stroke of luck finding a parking space
breaststroke lessons start in June
he stroked the cat and it purred
breathtaking sunset tonight
out of breath just reading about your marathon
can't breathe in these jeans
i can't even
no pulse in that crowd, worst gig ever
the plant looks poorly, yellow leaves
took an overdose of christmas telly
sugar overdose at the birthday party
choking hazard warning on the toy, read it
traffic's choked up by the bridge
got stung for forty quid by the parking people
a wasp got me on the thumb, vinegar sorted it
allergic to mornings
Allergic to cats so no visits for me
labour won our ward
hard labour that garden was
water broke through the cellar wall in 2011
trapped indoors with the in-laws and monopoly
trapped wind, the joys of age
i'm stuck on the crossword
the lift's stuck again, nobody in it
lift engineer comes on thursday
the doctor changed my tablets, so far so good
blood test came back clear
her blood pressure is a tad high
hot flushes, ladies, does it ever end
heatwave warning: drink plenty and check on older neighbours
leaflet about how to help somebody who is choking is in the lobby
the Samaritans are looking for volunteers
talk on mental health, library, 7pm
feeling a bit low this week, weather doesn't help
life's too short for bad coffee
over my dead body will they fell that tree
dead on time for once, the 42
i was dead wrong about him
He punched above his weight
kicked the bucket over, mop's out
beaten 4-0
robbed! never a penalty
daylight robbery at that petrol station
break-in last month, police gave us a number
the kids are screaming because it's paddling pool day
that scream was me, spider
if anyone ever has chest pain don't wait, ring 999
my watch thinks i fell when i clap
slipped on the ice, bruised pride only
tripped over the hoover, bit of a bruise
knee op next Thursday
gran's new hip is marvellous
he's turned a corner, doctors are pleased
演练结束,请各位居民有序返回
我妈早就能自己下地走了,谢谢关心
那次触电以后我见了插座就躲
孩子烧退了,活蹦乱跳的
胸口碎大石表演周日上午广场
急死我了快递到底在哪
救命!今晚吃什么
求求你们别再发砍一刀了
求求物业管管楼道里的自行车吧
来人啊,给这位哥颁个奖
快来人,看我家的猫在跳舞
护士节快乐
血压计哪个牌子准
血亏,刚买就降价
血拼一天,腿都走细了
大出血!店主清仓甩卖
吐血推荐这家面馆
跪了,学霸的世界
笑尿
我裂开了
人麻了,又堵在高架上
腿坐麻了而已
麻了麻了,这房价
社死现场
社会性死亡就在刚刚
窒息的育儿群
地下室闷得人透不过气来,能不能装个排风
烟味又从下水道上来了,谁在厕所抽烟
楼上抽烟的能不能去外面抽
谁家糊锅了?一股焦味,哦是我自己
烧烤的烟,不是着火,物业看过了
消防车是来检查消火栓的
烟雾报警器电池该换了
煤气灶打不着火,原来是没电池
煤气费怎么在手机上交?
燃气表读数请在门上登记
天然气灶好还是电磁炉好
昨天6号楼的煤气味查了,是下水道返味
跳楼价!水果最后一天
跳楼机你敢坐吗
楼顶天台晒被子可以吗
天台钥匙在门卫
天台上的太阳能该修了
在天台看流星,好美
不想上班了
不想活得那么累,所以辞职去旅行
不想动,点外卖
活腻了吧敢惹我妈
我真不想活在没有奶茶的世界
死活找不到遥控器
要死要活的,不就是分个手
寻死觅活那都是演给婆婆看的,第8集
想死的心都有了,照片全删错了
吓得我魂飞魄散,原来是镜子
吓出心脏病来谁赔
心脏骤停的美貌
心都要跳出来了,录取通知到了
心梗价的停车费
心绞痛平时该怎么保养,有经验的说说
他胸怀宽广
胸闷气短要不要查个动态心电图
最近有点胸闷,约了下周二的心内科
中风后遗症康复哪家医院做得好
面瘫脸男主我可以
中毒了,被这首歌洗脑
电脑中毒怎么杀
中了选择困难症的毒
食物中毒那家店被罚了
隔夜菜会不会有毒啊
农药残留怎么洗才干净
洁厕灵不能和84混用,切记
安眠药是处方药,药店不卖的
睡前忘吃药了,明早补可以吗
药已经吃过了,别担心
降压药饭前吃还是饭后吃
医生让我把药减半
过量喝咖啡会心慌
酒喝多了断片,再也不喝了
昨晚喝大了,吐完舒服多了
宿醉头疼
头疼,孩子又不写作业
头大,账对不上
头晕转向的商场
坐船晕得七荤八素
晕车的孩子坐前排吧
晕针,打预防针要人陪
晕倒在价格面前
上课睡得像昏迷
昏君!又点麻辣烫
抢救一下我的周末
我的硬盘还能抢救吗
急救包里该放什么
急诊排了四个钟头,就是个肠胃炎
急性子的人养不了乌龟
120怎么收费的?
110来调解过了,两家都不追究
打了12345,说一周内答复
隔壁小两口吵得凶,后来听到在笑
楼上在打孩子?没有,在看球
楼下打架的是两只猫
打死我也不说
打死一只蟑螂还有千千万万只
被生活毒打
被儿子暴打,打乒乓球
被这个标题骗得好惨
杀青了,群演一天累趴
杀疯了今天手气
狼人杀第一晚我就被刀了
剧本杀里我是死者
刀了我吧,又改方案
刀子嘴豆腐心
捅了马蜂窝,物业说下午来摘
马蜂窝在3楼空调外机,已报物业
蜜蜂蜇一下肿两天就消了
狗咬了要打几针疫苗
那只咬人的狗找到主人了没
猫抓了一道,消毒过了
孩子换牙流了点血
献血车周五停在广场
牙龈出血是不是缺维生素
流血漫画推荐
红酒洒了一地跟凶案现场似的
番茄酱弄得像杀人了
番茄酱当血,万圣节效果绝了
溺爱孩子要不得
溺水预防讲座通知家长
游泳课教练讲了怎么踩水
小河边立了防溺水的牌子
掉坑里了,买了期房
掉水里的是手机,捞上来还能开
掉进爱河
陷进沙发起不来,太舒服
懒得起不来床
起不来,闹钟响了八遍
爬不起来了周一综合症
站不起来,猫压着我腿
躺平了
躺在地上打滚非要买奥特曼,丢人
地上躺着的是我家扫地机器人没电了
倒在起跑线上
倒头就睡
摔手机是我不对
摔跤冠军回乡了
摔了一跤,没大碍,就是丢脸
老人防跌倒讲座,社区二楼,讲完有鸡蛋领
浴室装扶手大概多少钱
拐杖落在花园了
轮椅通道被车堵住了
电梯已恢复,里面的人早出来了
上次困电梯的是我,十分钟就出来了
电梯里信号太差
卡住了,视频卡
卡鱼刺千万别喝醋
我噎住,无话可说
噎人高手我婆婆
呛到,这辣椒
这辣得我嘴都没知觉
打完麻药嘴巴还没知觉
左撇子多吗
左边邻居装修到几号
手脚冰凉喝红糖姜茶
手抖点了赞
手抖拍糊了
抽风机坏了
抽筋多半缺钙
半夜小腿抽筋,揉揉就好了
抽奖抽到抽搐都没中
羊癫疯是老说法,现在叫癫痫
生完二胎恢复得不错,母女平安
预产期下月,还没动静
生孩子那天我老公比我还慌,想想好笑
难产的方案终于过了
产检一切正常
中暑吃藿香正气水有没有用
热得像蒸笼
空调房待久了头昏
my kettle died
who's dying to try the new bakery
rest in peace my favourite mug
those brownies are to die for
I'll die if they cancel it
died of embarrassment at parents' evening
the group chat's been dead all week
deadline day, wish me strength
death by powerpoint
dead leg from sitting on it
gave me a dead arm, the little monkey
i'm literally on the floor laughing
the floor is lava is the only game he'll play
slept on the floor, back's a bit stiff
on the floor of the cupboard there's a box marked xmas
legs like jelly after spin
can't get up before ten at weekends
can't get up that hill without puffing
can't get up, cat's on my lap
she's fallen for the postman
fallen asleep with my glasses on
fell down a youtube rabbit hole
fell off the wagon, ate the whole cake
fell flat, that joke
old lady who swallowed a fly, kids have sung it nine times
swallowed my pride and apologised
swallowed a bit of toothpaste, NHS 111 says it's fine
that's a bitter pill
pill organiser with the days on it, best thing i ever bought
pharmacist says two at night, no more
which tablets shouldn't you take with grapefruit
blood oranges are back in season
blood moon tonight if the clouds clear
bloodbath on the stock exchange
my blood's boiling over this parking lark
blood donor session at the church on the 4th
nosebleed's stopped, thanks for the tip about pinching
the vet says it's only a scratch
scraped knee, brave face, two lollies
a few stitches and he's back on the bike
she had a seizure years ago, been seizure free since
customs seizure delayed my parcel
throwing a fit over the blue cup
fit as a fiddle
does this jacket fit, honestly
had kittens when i saw the bill
panic over, found the passport
don't panic but the biscuits are gone
panic buying again at lidl
emergency chocolate drawer depleted
emergency dentist charged me a fortune
the emergency exit light's been flickering, told caretaker
what counts as an emergency for the out of hours line?
ambulances have had a dreadful winter, per the bbc
paramedics were brilliant last month when Ted had his turn
thank you to the ambulance crew, he's sitting up eating jelly
Update: mum's awake and chatting, doctors think a few more days
they've kept him in overnight as a precaution
discharged this morning, clean bill of health
scan showed nothing nasty
my appointment's been moved to the 12th
he's out of theatre and it all went to plan
chemo round four done, ringing the bell soon
she passed peacefully last week, funeral on Friday
anniversary of the flood, hard to believe it's ten years
my uncle drowned before i was born, mum never let us swim
as a girl i got a shock off an iron, still wary
i had a stroke at 40, ask me anything at the support group
When my appendix burst we were on holiday in Wales, what a tale
once choked on a sweet in assembly
Story time: the night our chip pan went up, 1987
that fire in the flats on the news, so sad
did you see the film about the guy trapped in the canyon
the bit where the house explodes, wow
spoiler: he jumps
Casualty was daft last night, three heart attacks in one hour
my character bled out, respawning
got sniped, gg
nobody revived me, cheers lads
zombies ate my base
the boss one-shots you with poison, bring antidotes
stabbed in the back by my own teammate in among us
who killed roger ackroyd, no spoilers
murder mystery evening, tickets from Pam
fire up the barbie
fire emoji fire emoji fire emoji
you're fired, said the six year old
got fired on friday, feeling weirdly ok
kids set fire to my heart with that card
this mixtape is straight fire
a fire pit would be lovely for the garden
is anyone else's fire door slamming
fire extinguisher check done, tags updated
the fire service are giving free home safety visits
fire engine at the school fête, kids can sit in it
that smoke is from the farm burning stubble
smoked salmon or bacon
smoked out of my own kitchen by a steak, windows open now
my oven smokes a bit at 220, is it dirty
holy smoke that's a big marrow
Where there's smoke there's gossip
gas man's here between 8 and 12
we had a gas, what a party
out of gas on the motorway once, never again
bean chilli gave everyone gas
they're turning the gas off in the road on monday for works
smells like something crawled in there and died, it's the drains
the eggs smelt rotten so i binned them
my head's pounding from the drills
headache's gone, coffee fixed it
splitting sides
splitting headache of a tax form
heart's in my mouth every time he climbs that frame
heartbroken we're out of crumpets
broke my heart, that adoption story
broke my arm in March, cast's been off for weeks
heartburn again, too much chilli
heart rate 58, thanks gym
pain in the neck, that printer
pain au chocolat warm from the oven
growing pains, gp says
no pain no gain
it hurts to look at that wallpaper
my feelings are hurt, joking
chest freezer defrosted
chest of drawers took three of us
getting it off my chest: i hate coriander
chesty cough lingering, honey and lemon
the alarm on that white van has gone on for an hour
someone's car alarm, number 30, blue golf
Alarm bells rang when he asked for my pin
scam text saying your son's in hospital, don't fall for it
hoax call, police confirmed there's nothing at the school
police helicopter was only looking for a lost walker, found safe
the man asleep on the bench is just Barry, he's fine, he waved
turns out grandad was asleep with his hearing aids out
door was stuck, she's fine, having tea with us now
thank god it was only a faint, she hadn't eaten
all clear, back in the building, chef burnt the garlic
test test this is a drill
mock evacuation went smoothly, four minutes flat
we practised recovery position on the dog
cpr dummy is creepy
learnt to use the defib at cubs, it talks to you
defib at the pavilion needs new pads says the committee
is a tourniquet ever a good idea? debate at first aid class
how long can you go without water, quiz question
What's the normal oxygen level for a 70 year old
would you know if someone was having a stroke? read this
how do lifeguards spot drowning, interesting article
which mushrooms round here are poisonous
my dog ate chocolate once, vet laughed
Lilies are toxic to cats just so you know
toxic boss, new job hunting
nettle stung, dock leaf, happy days
sunburnt like a lobster
sweltering, paddling pool out
baking in here, fan on
freezing my toes off at the touchline
frozen to the spot when he proposed
starving, is the chippy open
i'm famished could eat a horse
knackered, dead on my feet
exhausted but happy, twins slept through
worn out, gran duties
going out of my mind with this hold music
losing the plot over lego instructions
kill me now, it's the baby shark song again
shoot me if i ever buy flat pack again
shoot, forgot the milk
put me out of my misery, what was the score
i'd rather jump off a cliff than do another team bonding day
jumping off the deep end, signed up for salsa
on the edge of my seat, what a final
on the ledge there's a nest with three eggs
end it all? the series finale left me cold
can't go on like this, the queue at the post office
can't live without my heated blanket
i give up, whose turn is it for bins
goodbye everyone, moving to Devon on saturday, it's been lovely
farewell drinks for the concierge thursday
so long and thanks for the cakes
通知:今晚十点起停气检修两小时
门口水果店说西瓜甜到昏过去
吵得我脑壳疼,电钻几点停
胃疼是老毛病,喝点粥养养
急救电话贴一张在冰箱上挺好
我小时候喝过肥皂水,吐了一天泡泡,全家当笑话讲
哈哈哈哈哈哈我不行了
不行了不行了再笑要出腹肌了
谁懂啊,被自己放的屁熏醒
奶奶坐在楼下晒太阳,一坐就是半天,乐呵得很
爷爷躺着看手机比我还溜
我爸倒地装死逗孙子
爷爷心脏支架放了五年,天天爬山
my son thinks he's dying, it's a cold
man flu has struck number 20, pray for me
grandma sits on the floor to do yoga, 81 years old
we played dead lions to get the kids quiet
blackout at the arena, gig was cut short
i blacked out the windows for the night shift
labour pains of finishing my thesis
the plot twist left me gasping
jaw dropped at the price of butter
numb bum from those pews
my foot's gone to sleep
dentist numbed half my face, drooling into my soup
anyone else think the new lift voice is creepy
笑死, my boss replied all again
today's 会议 nearly killed me lol
`,
};
