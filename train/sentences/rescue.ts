/** Sentences of our own: people in danger and their near misses, plain and unusual, zh and en. Never from tests. `↩` parts an answer from what it answers. */
export const rescue: Readonly<Record<string, string>> = {
  emergency: `
我妈在家摔倒了爬不起来 有没有人能帮忙
救命啊 老人摔了 3号楼门口
12栋楼道里有个爷爷摔倒了,头磕破了
奶奶从床上摔下来了,一动就喊疼,打120了吗谁打一下
我爸滑倒在卫生间,腿动不了,我一个人抬不动他
摄像头里看见我外婆坐在地上起不来,我在公司赶不回去,求邻居去敲门看看
老头子绊了一跤 现在胯骨疼得站不住 我慌死了
谁在家快下来,王阿姨倒在垃圾房旁边了,满脸血
隔壁伯伯在浴室里喊,说摔了,门反锁着
地上滑 老太太后脑勺着地 现在说话有点糊涂
My mum has fallen and can't get up, please can someone come to 402
old man fell on the stairs in block 6, he's bleeding from the head
Grandma's on the bathroom floor and I can't lift her
somebody help my husband fell in the shower hes not making sense
elderly lady down by the bins, she hit her head hard, need an ambulance
I'm in Leeds and dad just rang me from the floor, he's been there since 6, who is nearest to no 14
i think her hip is broken she screams when we touch her
Fallen. Cant stand. Flat 9. Door is open
there is a gentleman lying on the path outside the gate, slipped on the ice, not moving his leg at all
nan took a tumble and her eyes keep rolling, what do we do
孩子从窗户掉下去了!!!快叫救护车
有小孩从滑梯上面摔下来不动了,家长在哪
我老公修灯从梯子上摔下来,后背着地,动不了
宝宝从床上摔下去吐了两次,现在一直睡叫不醒
装空调的师傅从二楼掉下来了 在8号楼北面
我儿子滚下楼梯了胳膊都弯了骨头好像戳出来了
5楼阳台外面有个小孩挂在栏杆上!快来人接
有人坠楼了 7号楼下面 已经报警 懂急救的快来
擦玻璃的阿姨从窗台翻下去了天哪
女儿从高低床上栽下来,额头凹进去一块,我手抖得打不了字
a kid just fell out of a window, building 3, call 999 NOW
My son fell down the stairs and he won't wake up properly
man came off a ladder behind the garages, he can't feel his legs
toddler hanging off the balcony on the 4th floor, someone get up there
painter's fallen from the scaffolding, lying very still
she dropped off the climbing frame onto concrete and is being sick everywhere and sleepy
baby rolled off the changing table, there's a soft lump on her skull and she's gone floppy
help us please my daughter fell from the wall her arm is the wrong shape
the roofer just went through the skylight at no. 22, I can hear him groaning
He went over the banister. two floors. I'm with him but I don't know first aid
我爸没呼吸了 快来人
有没有会心肺复苏的 5号楼302 人没气了
老公突然没心跳了我在按,谁去拿AED
摸不到脉搏了 求求你们快来个医生
宝宝不喘气了怎么办怎么办
孩子脸发紫没有呼吸了救救他
我婆婆睡着睡着没声音了,手冰的,胸口不动
快,门卫室那个除颤仪!老李倒下没呼吸了
120说还要十五分钟,我按不动了谁来换我一把 2栋1101
监控里我爸趴在桌上胸口都没起伏,谁离得近撞门都行
my dad has stopped breathing, I need someone who knows CPR
not breathing not breathing flat 12 please
does anyone have the defib code, man collapsed by the gym no pulse
I'm doing compressions on my neighbour and I'm alone, come to 5B
baby isnt breathing pls hurry
he's gone grey and there's no breath coming out, ambulance is 10 mins away
is there a nurse in this building RIGHT NOW. my wife has no pulse
found mrs Patel on her sofa cold, can't find a heartbeat, i don't know what to do
can't wake him, chest isn't moving, 999 on the other phone
His heart's stopped they're telling me to push on his chest I need another pair of hands
我喘不上气了 哮喘犯了 喷雾找不到 601
儿子哮喘发作,嘴唇发青,谁家有沙丁胺醇快拿下来
奶奶呼吸特别急,话都说不出来,有制氧机的帮帮忙
孩子喉咙里呼噜呼噜响,胸口凹进去,喘得厉害
我爸憋得坐不住,脸都紫了,120占线
妈妈说她吸不进气,指甲都蓝了,我12岁,爸爸不在家
她哮喘药用完了还是喘不过来,救护车到小区进不来,谁去开门
我对象突然上不来气,一直抓脖子,快来个懂的
老人氧饱和掉到78了,人开始迷糊
邻居大叔扶着墙一口一口倒气,看着不行了,9号楼电梯口
my son is having an asthma attack and his inhaler is empty
can't breathe. flat 31
her lips have gone blue and she's fighting for air
anyone with a blue inhaler NOW please, girl in the courtyard can't get a breath
mum's gasping and can't finish a word, sats are 80
My newborn is grunting and sucking in under the ribs, colour's terrible
asthma, bad one, nebuliser not touching it, waiting on ambulance, scared
he is wheezing so much he cant speak only nod, what else can i do
it's Jo in 7, i cant get my breath and im getting dizzy, door unlocked
grandad's oxygen machine has cut out and he's turning a funny colour
有人晕倒了 快来人
我妈昏过去了怎么叫都没反应
6号楼大厅有个姑娘晕倒在地上,谁认识她
老伴突然失去意识了,求大家帮忙打个120
快递小哥在单元门口一头栽倒,怎么拍都不醒
我爸坐着坐着就往旁边一歪,没知觉了
保姆打电话来说老太太叫不醒了,我在高铁上,谁先过去看看
健身房跑步机上那个男的倒了,人事不省
同屋喝多了,翻白眼,吐了也不醒,脸煞白
糖尿病的舅舅出冷汗然后人没反应了,血糖仪显示LO
someone's passed out in the lobby of block C
My flatmate is unconscious and I can't wake her
he just collapsed in front of me, no response, outside the laundry
woman fainted by the postboxes and she's not coming round
dad's diabetic and he's completely out of it, won't swallow juice, help
there's a lad slumped in the stairwell, breathing but doesn't react to anything
unresponsive male, ground floor, tower 2, anyone medical?
Please go to 18, my sister went silent mid call and I heard her drop
grandma won't open her eyes, i've been shaking her for five minutes
drank too much, she's limp and making a snoring noise and I can't rouse her
有人抽搐了,口吐白沫,在小花园
孩子高烧抽筋了眼睛往上翻 怎么办
我弟癫痫发作停不下来,已经七八分钟了
宝宝浑身发抖叫不应,牙关咬得死死的
门口保安突然倒地抽起来了,快打120
老公抽完一阵又来一阵,人没醒过来过
女儿39度8刚刚抽了 嘴唇都黑了 有没有车送医院
她以前没羊癫疯的,现在全身僵硬直挺挺的,谁是医生
奶奶半边身子一直在抖,喊她不答应,口水直流
快快快 4楼小宝惊厥了 他妈妈抱着在楼道里哭
my daughter is having a seizure, it's been over 5 minutes
man fitting on the floor by the lifts
baby is shaking all over, burning hot and won't look at me
she's having fit after fit and not waking between, flat 20
our neighbour's epileptic, he's jerking and bit through his tongue, call someone
He's gone stiff and his eyes are rolled up, first time ever, i'm terrified
febrile convulsion i think, she's blue round the mouth, is any doctor home
kid at the playground convulsing, no parent in sight, ambulance called, need help holding the crowd back
my husband's twitching and foaming, please someone ring 999 my hands are shaking
seizure in 3A NOW
我爸胸口疼得厉害,冒冷汗,谁能开车送一下
好像是心梗 胸闷左胳膊麻 我一个人在家 1502
老婆说胸口像压了块石头,脸色发白,快来人
谁家有硝酸甘油 我妈心绞痛犯了
速效救心丸有没有!!老爷子捂着胸口倒沙发上了
心脏疼 喘不过 打不通120
下棋的张伯突然捂胸口,嘴唇没血色,在凉亭这边
我公公有支架的,现在后背和胸口撕着疼,直不起腰
人已经疼得说不出话了,一身汗,7栋的电梯能不能给救护车留着
心跳一百八十几下不来 眼前发黑 我怕我要倒了
My husband has crushing chest pain, I think he's having a heart attack
chest pain going down my left arm, I'm by myself in 203
anyone got aspirin, dad's clutching his chest and sweating buckets
heart attack at no. 8 please let the ambulance through the gate
mum says there's an elephant sitting on her chest and she's grey
the old boy from 11 is doubled up in the car park holding his chest
pain between the shoulder blades, jaw too, can hardly type, send someone
He has a stent and his spray isn't working, pain is getting worse
my heart's racing at 190 and I keep nearly blacking out. alone with the kids
is Dr Shah home?? its my wife, her chest, she cant stand up
我妈嘴歪了,说话含糊,右手抬不起来
像是中风,爷爷半边身子不能动了,快叫救护车
早上起来老公一边脸塌了,筷子都拿不住
外公突然说不出话,口水流下来,人往左边倒
老太太讲话大舌头,走路一直偏,刚刚还好好的
爸爸手里的杯子掉了,看着我笑不出来,半边脸是僵的,应该是脑梗
视频里我妈讲的话我一句听不懂,脸也斜,谁帮我上去看看 10号502
剧烈头痛然后吐,接着一侧手脚没力气,救护车几号门能进
谁有车,脑卒中要赶快送,二十分钟前发病的
我邻居蹲地上,左眼看不见了,左手软绵绵的,话也颠三倒四
my mum's face has dropped on one side and she can't lift her arm
I think Dad is having a stroke, speech all slurred
she can't talk properly and her left side is weak, it started ten mins ago
Grandpa suddenly can't find words, dribbling, leaning over, ambulance needed
worst headache of her life then she threw up and now one pupil is massive
half of his face isn't working. I've called 999. can somebody wait at the entrance for them
on video call with my father, mouth lopsided and talking gibberish, please knock at 6D
my right hand went dead and words coming wrong pls hel
the lady in the wheelchair has gone droopy and she's not following what I say
stroke symptoms since 8.40, need the barrier lifted for paramedics NOW
孩子卡住了 吃果冻噎到 脸都紫了
我爸被汤圆噎住说不出话 快来会海姆立克的
宝宝吞了个硬币,咳不出来也哭不出声
奶奶吃年糕呛住了,拍背没用,救命
鱼骨头卡喉咙出血了喘不上气
老头噎着了!!面孔发黑!!二楼食堂
小孩嘴里含着弹珠滑进去了,一直抓脖子
谁会急救 我儿子被花生米呛到气管了,喘气有哨音
怎么推肚子都吐不出来,人软下去了
喂奶呛奶了,婴儿鼻子嘴巴都是奶,没有哭声,脸乌青
my baby is choking and nothing's coming out
he's choking on a grape, back slaps aren't working, HELP
someone who knows the heimlich come to the community room
old fella choking at the lunch club, he's going purple
toddler swallowed a button battery and she's gagging and drooling
can't cough can't cry, bit of sausage stuck, flat 2
My gran's got meat lodged in her throat and she's stopped making any sound
Choked on a marble. He's limp. Please please
there's a balloon piece down her windpipe i cant get it
still choking, we've done it twenty times, who's strong and close by
我手被切到了血止不住 谁家有纱布快
玻璃门碎了扎到腿,血喷出来了
老公电锯锯到手了,手指断了一根,快帮我叫车
满地都是血 老人撞到桌角了 按着也不停
孩子手腕被玻璃划了很深一道,能看见肉
我妈吃抗凝药的,鼻血流了一个小时不停,人发虚
有人倒在车棚,大腿上一个大口子,血流成一滩
爸爸吐血了,吐了半盆
装修工被钉枪打穿手掌,楼上1703,来个男的搭把手
便血一大滩,人站起来就倒,我没力气背他
I've cut my hand really badly and it won't stop bleeding
there's blood everywhere, she went through the glass door
my husband's sliced his leg with a chainsaw, need help now flat 1 garden
she's vomiting blood, loads of it
deep cut, i can see bone, pressing with a towel, towel's soaked
man bleeding heavily on the steps of number 30
Severed finger. Need ice and a lift to A&E this second
dad's on blood thinners, hit his head, blood is pouring and he's woozy
kid put his arm through a window, its spurting, how do i make a tourniquet
bleeding won't stop after the dentist, I've filled two bowls and I'm seeing stars
孩子被开水烫了一大片 皮都掉了
油锅翻了烫到我妈的脸,快来人帮忙
宝宝把热水瓶打翻了,胸口肚子全是泡,有没有车
火锅酒精炸开了,我朋友身上着了,衣服粘在皮肤上
我老公被蒸汽喷到眼睛,睁不开,疼得打滚
奶奶洗澡水太烫晕在里面,腿全红了起皮
硫酸溅到手臂了 一直冲水还是烧
女儿整个手掌按在烤盘上,皮焦了,哭得喘不过气
高压锅爆了,人伤得很重,脸上都是血和泡,5栋203
电暖气把老人的裤子烧着了,腿上黑了一块,他还说不疼
my toddler has pulled boiling water over himself, skin's coming off
hot oil all over her face and neck, please help us
she's badly burned, flat 6, ambulance says 20 min, who has cling film
scalded baby. whole chest. we have no car
BBQ exploded and Dave's shirt was on fire, it's out but his arms are in a terrible state
Drain cleaner went in my eyes I cant see anything
pressure cooker lid blew off into mum's face, she's in shock
his nightclothes caught on the hob, burns up his back, 83 yrs old
kettle tipped on my lap and its blistering all over, home alone with newborn
my brother's hand is charred, firework went off in it, come to the square
孩子喝了洁厕灵 怎么办 快
我妈误吃了老鼠药,肚子疼得打滚
宝宝把爷爷的降压药吃了半板,现在很想睡
有人喝农药了 3栋101 快打120
小孩吞了纽扣电池!谁能马上送儿童医院
吃了野蘑菇一家三口都在吐,站不起来了
84和洁厕剂混一起了,老婆在厕所里呛倒了
老人拿错瓶子喝了消毒水,嘴巴都烂了
两岁的吃了一把褪黑素还是安眠药不知道,叫不太醒
喝了假酒眼睛看不清了,人一直抖,求车
My kid drank bleach, what do I do
toddler's eaten a whole strip of grandad's heart tablets
she swallowed dishwasher tablet, mouth is burning, we need help fast
he mixed bleach with toilet cleaner and he's coughing his lungs up in there
Gran took her pills three times over and she's going drowsy on me
antifreeze. the boy next door drank antifreeze
my dog and my SON both ate the rat poison, I'm on hold with poisons
think it was mushrooms from the park, all of us throwing up and dad's confused
she's swallowed something from under the sink and there's foam coming out her mouth
found an empty methadone bottle next to my 3 year old he's floppy
煤气中毒了 我爸妈都倒在屋里
头晕恶心站不住,好像一氧化碳 热水器在烧
一家人都没反应,屋里在烧炭,快开窗来人
一氧化碳报警器一直叫,奶奶已经站不起来了
楼下车库有人开着发动机睡着了,敲玻璃没反应
洗澡洗到一半我女儿晕了,脸红得像樱桃,是不是煤气
CO超标,我老婆孩子都想吐,抱出来一个,还有一个在里面
出租屋里两个小伙子炭火取暖,怎么踹门都不应,4号楼地下室
我和室友都头疼得要裂了腿没劲爬不到门口
有没有人在1单元,帮我把我爸妈家窗户砸了,他们煤炉没关电话里声音越来越弱
carbon monoxide alarm going off and my wife has passed out
we all feel sick and dizzy, the CO detector is screaming, kids won't wake
they had a barbecue indoors, both unconscious, windows are shut
Boiler's leaking fumes I think, I can't stand up, flat 4
someone's sitting in a car with a hose on the exhaust, garage 12, get him out
the carbon monoxide thing reads 300 and grandad's still inside upstairs
headache, legs gone weak, baby is bright red and sleepy. no idea who to ring
Students in the basement aren't answering and the CO alarm's been on since midnight, we can see one on the floor
neighbour carried out from fumes, she's breathing but won't come to
dad's generator was running in the kitchen all night, he's mumbling nonsense down the phone
楼道里好重的煤气味 大家小心别开灯
家里煤气漏了,关不上阀门,快来人
闻到天然气味道很大,12楼,有没有人报警了
燃气管断了在呲呲响,老人还在里面
挖机挖破煤气管了!北门别过去!别抽烟!
谁家灶没关 整个单元都是气味 头都晕了
煤气报警器响了 一开门一股臭鸡蛋味冲出来 我抱孩子跑出来了
我妈有点痴呆,她说灶头有气没火,我闻电话里她咳个不停,谁去关一下总阀
3楼敲门没人开,门缝往外冒煤气
液化气罐在喷气,拧不紧,放在哪里安全啊快说
strong smell of gas on the third floor, get out
Gas leak in our kitchen, can't turn the valve off
can anyone else smell gas?? it's making me dizzy, stairwell B
digger's hit a gas main on Elm Road, evacuate
I can hear gas hissing behind the cooker and the tap's snapped
DON'T SWITCH ANYTHING ON there's gas all through the ground floor
whole landing stinks of gas and mr Lowe isn't answering his door
my mum left the hob on unlit all night, place is full of it, she's very muddled
rotten egg smell pouring out of the basement, emergency line engaged, everybody leave
gas canister leaking on the balcony at no 5 and he's got the bbq lit
楼下着火了
着火啦快跑 2号楼
我家厨房起火了,灭火器在哪
8楼窗口往外冒火苗,里面还有人喊
油锅着了 盖锅盖没用 已经烧到油烟机
救命 门口全是火出不去 我和两个孩子在阳台
烟大得看不见楼梯了,我们困在15楼
对面楼烧起来了谁打119
快把车挪开消防车进不来!!里面有老人没出来
沙发烧着了,老爷子抽烟睡着的,我拖不动他
fire in block D, everyone out
my kitchen is on fire
there's flames coming out of the window on 5
We're trapped on the top floor, fire on the stairs
house next door is burning, kids still in there
FIRE FIRE get out use the east stairs
hi all calm but urgent, the bin store is alight and it's spreading to the cladding, leave now
can't get to the door its too hot me and my nan are on the balcony 9th floor
move the silver van the fire engine can't get past there's people inside
chip pan's gone up, curtains as well, extinguisher is empty
楼道里有浓烟,哪家烧东西了快看看
有股焦味越来越重,天花板在冒烟
5楼门缝里冒黑烟,敲门没人
谁闻到烧塑料的味道,我家墙插座旁边都烫手了
电梯井里一直冒烟!别坐电梯
地下车库好多烟 呛得人睁不开眼
我上面那户阳台冒白烟,屋里的老太腿脚不好
烟报响了不是误报,真有烟,13层的都下来
烟从通风口进来了,孩子在咳,走廊黑漆漆的往哪走
配电间冒烟滋滋响,保安呢
there's smoke coming from flat 4
thick black smoke in the corridor, can't see the exit
strong burning smell on level 2, wall feels hot
is that smoke from the roof?? someone call the fire brigade
smoke alarm going off in 17 and I can see smoke under the door, nobody answers
the loft is full of smoke and we don't know where it's coming from
Kids and I are in the bedroom with towels at the door, smoke's getting in
burning plastic smell, then the lights popped, now smoke from the fuse box
Smoke pouring out of the underground car park, two people went back for their cars
something smouldering inside the wall at no.3, we're outside, old Mr Grant won't leave
电瓶车在楼道充电炸了,着火了
插座冒火花了一直噼啪响 不敢碰
充电宝烧起来了,床单着了
电表箱打火,噼里啪啦,谁知道总闸在哪
平衡车电池鼓包冒烟 扔不出去 烫手
车库那排电动车烧了三辆了,快来人拿灭火器
电线掉下来在水里冒蓝光,有小孩在旁边玩
空调外机着火,往楼上窜
锂电池在屋里爆了,我爸腿炸伤了,满屋毒烟
电热毯冒火星,奶奶瘫在床上下不来
e-bike battery just exploded in the hallway, fire
sockets sparking and i can't reach the switch, there's water on the floor
my scooter is on fire on the landing, can't get past it
power line down across the playground and it's arcing
Phone charger went up, mattress is burning, nobody's got an extinguisher
meter cupboard is crackling and glowing orange, ring 999
laptop battery venting smoke and flames, kids' room
EV smoking in bay 14, popping noises, stay away
the fuse board is spitting sparks and Nan's on oxygen in the next room
tumble dryer on fire, cut the power someone please
有人触电了 快拉闸
我爸修灯被电到了,粘在上面拿不下来
孩子拿钥匙捅插座电着了,人发僵
洗衣机漏电把我妈打倒了,现在没反应
电工在配电房被电倒了 总闸谁有钥匙
小孩碰到路灯杆就倒了,水里有电大家别过去
老公被电打飞出去,手黑了,心跳很乱
热水器漏电!我老婆在浴缸里抽,我不敢碰她
被高压打了,人还在地上冒烟,打急救了吗
手机充电时触电,弟弟叫不醒
my dad's been electrocuted, he's not moving
Someone got a shock off the lamp post, don't touch him
turn off the mains for block 2, the electrician is stuck to the cable
child stuck something in the socket and now she's unconscious
he got a massive shock from the shower, heart's all over the place
live wire on the wet floor and my neighbour's lying in it
electric shock, burnt hands, breathing funny, send help to 8
she touched the washing machine and just dropped
Where's the breaker?! my brother's arm is locked on the drill and he's shaking
the kid who climbed the substation fence is on the ground smoking, oh my god
有人掉河里了 快来会游泳的
小孩落水了 小区喷泉池那边
泳池有人沉下去没上来
宝宝在浴缸里呛水了,捞出来不哭
老人掉进景观湖了,我不会游,谁有绳子
池塘里漂着一个人!!
刚把孩子从水里捞起来,嘴里吐水,没意识
冰面破了两个学生掉下去了,后门河边
看见个女的往河里走,水已经到胸口了,喊她不理
地下车库淹了,有人困车里水快到窗户了
child in the pond, can't swim, help
someone's drowning in the pool
pulled him out of the water and he's not breathing
a lady's just jumped in the canal by the bridge
There's a boy gone under the ice behind the school
my baby slipped under in the bath, she's coughing up water and so sleepy
we need a rope at the lake NOW he's going under
man face down in the fountain
the underpass flooded, car with people in it, water's at the windows
lifeguard isn't here and two kids are in the deep end screaming
电梯卡住了,里面有个孕妇肚子疼
我困在电梯里 喘不上来 我有心脏病 6号梯
电梯停在9楼半,老人晕倒在里面了
被关电梯四十分钟了,我妈低血糖出冷汗站不住
救命电梯往下掉了几层,有人腿断了
按铃没人理,里面有小孩吓得抽过去了,3号楼货梯
谁能叫物业,透析回来的大伯困在梯里说胸闷
电梯门夹住小孩的手了 拉不出来 一直流血
里头没风,一个老太太已经不说话了,我们几个人撬不开
我幽闭症快不行了手脚发麻快窒息了 电梯在负一
stuck in the lift and the woman with me is having chest pains
lift's jammed between 3 and 4, old man inside has collapsed
I'm in elevator B, pregnant, contractions, nobody answers the bell
my son's hand is caught in the lift door and it's moving up
trapped in lift, can't breathe, asthma pump upstairs
45 mins in here and granddad's gone quiet and clammy, alarm button's dead
elevator dropped. two hurt. still shut inside
get the firemen, a diabetic girl's in the stuck lift and she's fading
someone fainted in the lift with me and the doors won't budge, Tower 1
the dialysis patient from 902 is in that broken lift, she's vomiting, hurry
衣柜倒下来把孩子压住了
我被柜子压在下面动不了,救我 402
书架砸下来,奶奶腿卡在底下,我抬不起来
车子千斤顶滑了,老公被压在车底
吊顶塌了把我爸埋住一半
围墙倒了,下面有人!!来几个壮劳力
冰箱倒了压住我妈,她说快喘不上来了
小孩头卡在栏杆里,脖子勒着脸红了
脚被自动扶梯卷进去了快按停
脚手架塌了两个工人在下面喊
wardrobe's fallen on my daughter, can't lift it
I'm pinned under the bookcase, phone is at 3 percent, number 19
car came off the jack, he's underneath
ceiling came down on the old couple in 2, we can hear them
her head is stuck between the railings and she's struggling to breathe
need strong people at the back wall NOW it collapsed on someone
piano slipped on the stairs and it's crushing the delivery guy's chest
kid's scarf is caught in the escalator someone stop it
tv unit tipped over onto the baby. he's screaming underneath then stopped
my leg's trapped in the roller door and it keeps going down
孩子被反锁在家里,灶上还开着火
宝宝锁车里了,太阳晒着,脸通红
女儿把自己锁在阳台外面,15楼,她要翻窗
小孩一个人在屋里哭着喊热,门打不开,里面有烟味
谁会开锁快来,一岁的在里面呛奶了我进不去
地下停车场一辆白车里有个婴儿,没人,车窗关着
孩子关在卫生间里水一直放,不出声了
门被风带上 锅在烧 娃在婴儿床里
两个小的在里面玩打火机,外婆出去扔垃圾没钥匙
谁家的娃站在窗台上!门反锁,家长快回来
my toddler is locked in the flat with the stove on
baby locked in a hot car, silver Golf, where's the owner
There's a child alone on the balcony climbing over, door's locked
kid locked in the bathroom and gone silent, water running under the door
i've shut myself out and the pan's on fire inside with my son in there
anyone who can break a door, two year old inside and she's choking
she's in the car, keys too, 34 degrees and she's stopped crying
small boy sitting on the window ledge at 6C, nobody opens
he crawled into the washing machine and the door's locked shut
little one stuck in the airing cupboard, can't hear her any more, need tools fast
我不想活了
对不起大家,我撑不下去了
我真的想死 没有意思了 有没有人能陪我说句话
活着太累了 今天就到此为止吧
我站在窗口,很冷静,想跳
我儿子说他要去死,把自己关房间里不开门
她发消息说来世再见,我在外地,谁快去1206
药我已经买好了 别找我了
欠那么多钱 死了干净 一家人一起走
每天都想结束,今天晚上是真的准备好了
I want to die
can't do this anymore, I'm going to end it tonight
my sister says she's going to kill herself, she's in 45, please knock
There's no point to me being here. sorry everybody
i have the rope. i just wanted someone to know
My teenage son has locked himself in and says he wants to be dead
nobody would notice if I was gone so I'm going
he keeps saying goodbye and hung up, he has a gun in the house
I don't want to wake up tomorrow and I've made sure I won't
thinking about the train tracks again. walking there now
有人站在楼顶边上 快报警
18号楼天台有个女孩坐在栏杆外面
楼上有人要跳楼!!!消防来了没
隔壁小伙子骑在阳台栏杆上哭,怎么劝都不下来
顶楼门被撬了,上面有个人走来走去,一只脚在外面
谁认识穿红衣服的大姐,她在26楼窗外站着
别喊他!慢慢稳住,他已经半个身子出去了,气垫快点
抱着孩子要往下跳啊 7栋 快来人
桥上有个阿姨翻过护栏了
学生模样的男孩坐在空调外机上,手机扔下来了,人一直发抖
there's a man on the roof of tower 4 about to jump
girl sitting on the ledge, 10th floor, call the police
somebody's climbed over the railing on the bridge
neighbour's out on his balcony wrong side of the bars and he's crying
she's up there with her baby, says don't come near
Is anyone good at talking to people? he's on the roof edge right now
roof door's been forced and I can see legs dangling over
a young woman outside my window on the scaffold, says leave me alone
don't film it, get help, he's going to let go
im on the roof. tell mum it wasn't her fault
我吃了一整瓶安眠药,不后悔
谢谢邻居们这些年照顾,猫麻烦你们了,再见
她吞了几十片药,现在迷迷糊糊,快打120
室友割腕了,浴室全是血
他留了遗书人在房间里没动静,门锁着
闺女在手上划了好多刀,还拿着刀片不肯放
我老公喝了酒又吃了一盒头孢说要走
刚看到小李朋友圈发的告别,密码都交代了,谁住他对门快去看
在烧炭 门缝都贴了胶带 我从窗户看见的
我割了自己,血比想的多,有点怕了
I've taken all my tablets
my wife's overdosed, empty packets everywhere, she's barely awake
she's cut her wrists, bathroom, please come
Please look after Biscuit for me. Keys under the mat. You were all kind. Bye x
found a note on my son's bed and he isn't here, his last message said sorry
think he's OD'd, lips blue, needle still in, does anyone have naloxone
my lodger's hanging in the garage i need someone to help me lift him
she won't stop cutting and i can't get the blade off her
took 40 paracetamol an hour ago and now I'm scared
given away all his things, phone's off, and door's barricaded at 2F, please go
有人拿刀在砍人 别出门
楼下打起来了 一个人倒地上 头上血
救命 有男的跟着我进电梯了拽我
门卫被捅了 快叫救护车
南门有人持械,大家锁好门,孩子别下楼
他在砸我的门,说要弄死我,报警了还没到
有个醉汉掐着一个女孩脖子,在健身角
对面有人喊救命喊杀人了 声音从9楼来的
我被抢了还挨了一棍,在后巷走不动
几个人围着打一个学生,打得满脸是血还不停手
there's a man with a knife by the playground, stay inside
someone's been stabbed outside the shop
help a guy is attacking a girl in the car park
I've been mugged and hit, I'm on the ground behind block 7
two men beating up an old man near the gate, call police
he's followed me into the building and he won't let go of me
gunshots, sounded like 3rd floor, lock your doors
the guard's been knifed, he's holding his stomach
she's screaming no stop from inside that van, grey transit, now
machete. entrance hall. stay in your flats!!
家里进贼了 人还在里面
有人在撬我家门,我一个人带孩子,快来
小偷从阳台爬进来了,我躲在衣柜里
猫眼里看到两个男的拿工具开锁,我不敢出声
监控拍到陌生人在我家客厅,我女儿在楼上睡觉
刚才有人从3楼窗户翻进去了,那家只有一个老太太
他进来了在翻抽屉 我在床底下 别打电话给我
自称查水表的硬闯进来把我奶奶推倒了
门锁被堵 外面有人踹 已经踹开一条缝
谁在16楼 拜托过来 有人闯我屋还拿着扳手
someone is breaking into my house right now
there's a man in my flat, I'm hiding in the bathroom
they're forcing the door at 12 and the lady's home alone
burglar on the balcony next to mine, police on hold
I can see a stranger on my camera downstairs and the kids are asleep up there
please don't ring me he'll hear. 3B. he's in the kitchen
two blokes with crowbars at my back door this minute
He pushed past Mum pretending to be the meter man, now she's locked in the room with him
window's just smashed and I hear footsteps below
ex has kicked the door in and he's inside shouting for me
隔壁男的在打老婆,她一直喊救命
我老公要打死我 救我 1801
楼上又打又砸,孩子哭得不对劲,快报警
他掐我 我跑到楼道了 光着脚 谁开开门
邻居家女人从窗口比手势求救
爸爸拿凳子砸妈妈 妈妈不动了 我害怕
听见皮带抽小孩的声音还有惨叫,603,别犹豫了
他把我锁房间手机快没电了 他说今晚要一起死
女的满脸血跑出来躲在我家,她男人在外面踢门
儿子发病了拿菜刀追他爸,我拦不住
my husband is hitting me please call the police 14B
next door he's beating her, I can hear her begging
Daddy hurt mummy and she wont get up
he's got me locked in and says I won't see morning
woman running barefoot with blood on her face, man chasing, stairwell 2
i'm hiding in the toilet with the kids, he's smashing everything
can someone open up, anyone on floor 6, he's coming after me
sounds like he's throttling her through the wall, thuds and then nothing
My son's psychotic and he's got a kitchen knife on his dad
stepfather's battering the boy in 21, do something now
过敏了喉咙肿得说不出话 谁有肾上腺素笔
孩子吃了花生全身起疹子嘴唇肿,喘不过来
老公被马蜂蜇了十几下,脸肿得眼睛没了,人要晕
打完头孢回家浑身发痒喉头紧,血压掉了
谁家有开瑞坦氯雷他定!女儿舌头都肿出来了
海鲜过敏休克了,躺地上叫不应,9栋
吃了口芒果蛋糕,现在脖子粗了一圈,声音都哑了透不过气
扑尔敏有没有,人开始嘴唇发麻胸闷
她有EpiPen但过期了还能打吗,人已经发白了
被虫咬了以后我心慌、眼前黑、满身风团,一个人在房间
my daughter ate nuts and her throat is closing
anaphylaxis, need an epipen now, flat 27
does anyone have an EpiPen?? bee sting, he's swelling up and wheezing
face ballooned after the prawns and she can't swallow her spit
tongue's swollen, hives everywhere, antihistamine did nothing, he's going faint
allergic reaction and our jext pen misfired, who's got another
she's only 2, first time having egg, lips huge, gasping
stung in the mouth by a wasp, can barely talk, alone
He's allergic to penicillin and they gave it to him, now he's cold and grey on the sofa
my airway is tightening dont know how long i can typ
我老婆要生了 羊水破了 来不及去医院
孕妇大出血,快叫救护车 4号楼
怀孕三个月流了好多血 肚子绞着疼 老公不在
孩子头都出来了!有没有产科的邻居
刚生完回家第五天,突然出血像开水龙头,人发软
电梯口有个大肚子蹲着站不起来,裤子全是血
羊水是绿的 宝宝半天不动了 谁有车
救护车堵在高架 我媳妇在客厅地上生了,脐带怎么弄
才28周就开始阵痛了,两分钟一次,求人送
孕妇头痛眼花接着抽了,高压180
my wife's in labour and the baby is coming right now
waters broken, no taxi, contractions every 2 minutes, help
I'm pregnant and bleeding a lot, on my own in 10
the head's out and the ambulance isn't here!! midwife anyone
think I'm losing the baby, so much blood and I feel faint
gave birth last week and now clots the size of my fist, can't stand
pregnant lady collapsed in the courtyard, 36 weeks
cord's come out first. what do i do. somebody
baby's born on the bathroom floor and it isn't crying
she's 8 months, terrible headache, seeing spots, now shaking
外卖小哥中暑倒了,在西门
保洁阿姨晒得不行了,人发烫不出汗,说胡话
老人家没开空调,39度屋里,叫他没反应了
工地上有人热晕了 抽筋 来点冰
我爸从菜场回来体温41,意识不清
跳广场舞的大妈热昏过去了,谁有藿香正气水和冰袋
孩子军训回来吐,皮肤烫得吓人,喊不醒
门岗小刘脸通红倒在亭子里,怎么办
车间回来就瘫了,浑身滚烫,尿是酱油色的
阁楼里那位独居大爷热射病了,快来人抬
the delivery rider's collapsed from the heat, south gate
heatstroke I think, she's boiling hot and talking nonsense
old man on the bench in full sun won't wake up
bring ice, gardener's down, skin is dry and burning, no sweat at all
my gran's flat is 38 degrees and she's confused and can't stand
runner dropped outside number 40, temp through the roof, fitting
roofing lad's overheated and unconscious, shade and water please
he got out of the sauna and keeled over, pulse going mad
the builder's vomiting, red as a lobster and doesn't know his name
postie has passed out in this heat by the letterboxes, come quick
小区门口出车祸了 有人躺地上
电瓶车撞了个孩子,腿断了,快打120
倒车压到老人了!!人在车下面
两车相撞,司机卡在里面出不来,汽油在漏
我被车撞了在东门口起不来
快递车冲进花坛撞了一排人
骑车的老头被面包车挂倒 拖了好远 头盔都碎了
肇事的跑了,女孩昏在马路当中,后面车别轧到她
幼儿园门口货车侧翻压着一辆小轿车 里面有声音
车撞树上冒烟,里面的人没动静
there's been a crash outside, someone is trapped
kid hit by a car at the gate, not moving
a car's reversed over an old lady in bay 3
motorbike down on the corner, rider's unconscious, don't take his helmet off
I've been knocked off my bike, can't move my leg, on the main road by the bakery
driver's stuck and there's petrol all over the road
hit and run, woman lying in the middle of the street
van went into the bus stop, several people hurt, need first aiders
bad smash by the roundabout, baby seat in the back, nobody's getting out
lorry's tipped on its side and I can hear banging from the cab
狗咬人了 孩子手臂被咬烂了 血一直流
一条大狗在咬小孩 快来人拉开 9号楼草坪
我妈被恶犬扑倒,脖子上咬了个洞
狗疯了追着人咬,已经咬了三个,大家别下楼
我被咬了小腿 肉翻出来了 走不了路
没牵绳的罗威纳咬住人不松口!谁有棍子
遛弯的奶奶被狗拽倒,头破了还在被撕扯
宝宝的脸被狗咬了 眼睛旁边 满脸血
为了护我家小狗手指被咬断了半截 快
后巷几条野狗围着一个老头撕 救人啊
dog attacking a child on the green, get here
my son's been bitten in the face, pouring blood
two dogs have got an old man down and won't let go
I've been mauled, my arm is in shreds, near the bike shed
that XL bully is loose and it's ripping into someone
she's been bitten on the neck, keep pressing, who's got towels
bring a stick or water, it's got her leg and it isn't releasing
dog's turned on the toddler at number 16
postman savaged at no 2, losing a lot of blood
the stray bit through his wrist and its squirting
楼上独居的李奶奶敲门半天不开,里面有呻吟声
我爸一天没接电话了,邻居说听到咚的一声,快帮我撬门
老人家里水流到楼道了,敲门不应,灯亮着
听见墙那边有人敲管子喊来人,声音越来越小
对门爷爷两天没出来,门里有微弱的喊声
打了三十个电话都没接,刚才接起来只听到喘,求求谁去203
我婆婆家狗一直叫,人不开门,从猫眼看地上有只手
老太太昨晚说胸闷,现在门铃按烂了都没人,里面电视开着
屋里有闷响,叫王老师他只会嗯,门反锁了
智能手环报跌倒,妈妈不回话,麻烦有备用钥匙的马上去
the old lady in 5 isn't answering and I can hear moaning
Mum's not picked up all day, neighbour heard a thud, please break in
someone's knocking on the pipes and calling help, it's from 304
no reply at Mr Kim's, telly on, water coming under the door
can hear grandad groaning inside but the chain's on
pendant alarm says fall detected, she's not responding, who has her key
looked through the letterbox and I can see feet on the floor
he rang me, just breathing down the line, then nothing, number 33, anyone close
faint voice from behind the door saying can't move, need a locksmith or police
curtains closed since Sunday, milk outside, and there was a crash just now from her room
快打120
救命
来人啊出事了
谁是医生快来一下4号楼
帮我叫救护车 我说不了太多话
help me
Somebody call an ambulance please
need a doctor urgently at flat 10
emergency!! come to the back garden now
can anyone get to my mother, something's very wrong with her
他好像快不行了
人快没了求求大家
I think he's dying
please hurry he's getting worse
我妈妈躺地上不动 我六岁
mummy wont wake up and im scared
谁离7号楼近,家里就老人和保姆,保姆电话里只会哭说出事了
my carer hasn't come, I'm on the floor and I've been sick, I can't reach the insulin
谁有AED 马上 篮球场
there's somebody on the ground by the gate and nobody's helping
`,
  chatter: `
去年我妈摔过一次,养了半年才好
老人防摔倒,浴室最好装扶手
昨天下雪我在门口摔了个屁股墩,没事哈哈
我孙子学走路天天摔跤,笑死
股市又跌了,摔得鼻青脸肿
讲座:老年人如何预防跌倒,周三活动室
手机摔地上屏碎了
地砖太滑了物业能不能管管,早晚要摔人
奶奶的髋关节手术很成功,谢谢大家关心
摔倒的老人该不该扶,大家怎么看
My nan fell last winter but she's dancing again now
falls prevention class, Tuesdays at 10, hall
I tripped over the cat this morning, only my pride is hurt
fell in love with this new bakery
Has anyone read that article about old people and hip fractures?
my toddler falls over about forty times a day, is that normal at 14 months
bathroom rails fitted from 60 quid, says the leaflet
dropped my phone down the stairs and it survived
that step by the gate is a trip hazard, reported it twice
Update on Bert: out of hospital, home with a walking frame, grumpy as ever
新闻说隔壁区有小孩从窗户掉下来,大家装好防护窗
装窗户限位器多少钱一扇
儿子从滑梯上下来擦破点皮,贴个创可贴就好
梯子用完请放回物业仓库
电视剧里女主又从楼上摔下去了,编剧能不能换一招
上个月那个坠楼的后来查清楚了吗
爬楼梯锻炼到底伤不伤膝盖
我家猫从三楼掉下去居然屁事没有
幼儿园通知:请家长教育孩子不要攀爬栏杆
高空坠物又来了,这次是花盆,没砸到人
window cleaner's ladder is blocking the path again
ladder safety course, half day, certificate included
my son broke his arm falling off the trampoline in 2019, never again
do window restrictors actually work on these old frames
the kid next door jumped off the wall and landed like a ninja
took a tumble at football, bruised knee, back at school tomorrow
house prices have fallen off a cliff
stairs are being polished on Monday, mind how you go
that scene where he falls off the roof had me laughing so hard
Scaffolding comes down next week at last
楼下这坡爬得我没气了,该减肥了
看到房价我直接停止呼吸
红十字会心肺复苏培训报名,名额20人
AED装在1号楼大厅了,大家知道一下位置
昨天电影里那段急救拍得好假,按两下就醒了
急救员证考过了,开心
假人按压练得我胳膊酸死
AED电池多久换一次
好消息,上周抢救回来的老张今天出院
人工呼吸现在还要做吗,新版指南怎么说的
CPR training on Saturday, 12 places left
the view from the top took my breath away
don't hold your breath for the council to fix it
new defibrillator has been installed by the gym
that footballer whose heart stopped on the pitch is playing again, amazing
First aid refresher was good, my arms are killing me from the dummy
what's the compression rate these days, 100 or 120?
the engine died at the lights, no pulse whatsoever lol
she held her breath for two minutes at the pool, proud mum
Thank you to the two who did CPR on Ray in March, he's walking the dog again
哮喘的孩子能不能学游泳
吸入器怎么清洗,可以用水冲吗
春天柳絮飘,哮喘党注意戴口罩
爬完山喘成狗
我爸的制氧机噪音大得像拖拉机
血氧仪哪个牌子准
蓝莓吃多了嘴唇都紫了,吓我一跳
冬天嘴唇发紫是不是因为冷
小时候有哮喘,长大就好了
沙丁胺醇医保报多少
is Clenil the brown one or is that Qvar
asthma clinic moved to Thursdays
my kid's lips are blue, slushie from the fair
out of breath after two flights, I am not a young man
anyone else's hay fever making them wheezy this week?
pollen count is high tomorrow, take care asthmatics
that hill nearly finished me off, puffing like a steam train
Sats of 97 is fine isn't it
spacer devices are now free on prescription here I think
he used to have terrible asthma attacks, grew out of it at ten
看到电费单我当场晕倒
开会开得我快昏过去了
晕车药哪种不犯困
昨天小区晕倒的那位阿姨已经没事了,低血糖
睡得跟昏迷了一样,闹钟响了八遍
低血糖的人早上该吃什么
上次献血我差点晕,丢人
晕针的孩子打疫苗怎么办
电影里他昏迷了二十年,醒来手机都不会用
我这台电脑又昏迷了,怎么按都没反应
I nearly fainted when I saw the service charge
my teenager is unconscious until noon every Saturday
lady who passed out at the fete is fine, just the heat and no breakfast
The app is unresponsive again, anyone else?
out cold by nine, that's parenthood
does low iron make you faint? asking before my GP appointment
committee has been unresponsive to every email since May
fainting goats at the farm park, kids loved it
I blacked out once giving blood, very embarrassing
collapsed on the sofa after the half marathon, best day ever
看他跳舞我笑到抽搐
眼皮一直抽是不是没睡好
腿抽筋补钙有用吗
科普:孩子热性惊厥时不要掐人中
我家狗做梦的时候腿抽抽,太可爱了
抽油烟机的抽力不行了
癫痫能不能考驾照
那孩子上周惊厥的,现在活蹦乱跳
发票抽奖又没中
半夜小腿抽筋疼醒过,已经没事
my dad will have a fit when he sees that parking ticket
those trousers don't fit any more
laughing fits in assembly, teacher not amused
epilepsy awareness day is on the 26th, wear purple
does a febrile convulsion mean they'll get epilepsy later
eyelid twitching for a week, too much coffee I reckon
seized engine, £900, kill me
the police seized three bikes from the underpass
Charlie hasn't had a seizure in two years, so proud of him
fit as a fiddle at 90, our Joan
这房价看得我心脏病都要犯了
心跳加速,偶像开演唱会了
体检说有点心律不齐,要紧吗
速效救心丸和丹参滴丸有什么区别
胸闷是不是跟气压有关,最近好几个人说
进球那一刻我心脏差点跳出来
我爸装支架三年了,天天打乒乓
心梗早知道,社区讲座今天下午两点
深夜看恐怖片,吓得我心脏病发作
健身后胸肌疼,是不是练过头了
nearly had a heart attack when I opened the gas bill
heartburn after that curry, worth it
my heart's not in it this year, somebody else can run the raffle
dad had his stent in 2020 and still goes cycling
is aspirin a day still recommended at 60
Heart health talk, library, free tea
chest day at the gym, can barely lift the kettle
that penalty shootout was bad for my heart
ECG came back normal, phew
old chest freezer by the bins, please whoever left it move it
中风后遗症做针灸有效果吗
我外公中风十年了,恢复得不错
笑得我嘴都歪了
社区卫生中心做脑卒中筛查,空腹来
这广告语歪嘴战神看一次笑一次
牙医打完麻药半边脸没知觉,喝水漏
记住120口诀:1看脸2查手0听语
脑子短路了,刚把盐当糖放
睡觉压得胳膊麻了,正常吧
天太热了小心脑梗,群友转发文章
what a stroke of luck finding that parking space
breaststroke lessons for adults, Monday evenings
FAST: face, arms, speech, time. Worth sticking on the fridge
gran had a mini stroke in spring, she's talking the hind legs off donkeys again
my face is numb from the dentist, dribbling soup everywhere
stroke club meets fortnightly, there's cake
slurring my words and I've only had one sherry
at the stroke of midnight somebody set off a car horn
pins and needles in my hand from gaming all day
does a stroke rehab unit take visitors after 6
这饭噎得慌,喝口汤
海姆立克急救法视频,建议大家看看
孩子几岁能吃整颗葡萄
鱼刺卡喉咙喝醋没用,别信
他说话真能噎死人
那个被果冻噎住的新闻看了难受
昨晚吃太快噎了一下,喝水就下去了
宝宝吐奶多少算正常
楼上装修的粉尘呛死人
谢谢那位给我爸做海姆立克的小伙子,锦旗已送到
choked on my tea reading that
Spurs choked again, what a surprise
cut grapes lengthways, the nursery says
choking hazard recall on those plush owls, check yours
baby gagging on finger food is normal according to the health visitor
was choking up at the school play, so sweet
the traffic is choking this road
Heimlich practice at scouts, kids loved it
he swallowed a tooth at lunch, tooth fairy still pays right?
chicken bone incident last Christmas, he's banned from wings now
切菜切到手指头一点点,贴了创可贴
流鼻血要仰头还是低头
房贷让我大出血
献血车明天停在东广场
双十一又放血了一把
碘伏和酒精哪个消毒不疼
昨天缝了三针,医生说五天拆线
这片子太血腥了,别带孩子看
牙龈出血是缺维C吗
血压计袖带松了还能准吗
paper cut, the worst injury known to man
the blood donation van is here till four
bleeding hell that's expensive
took the plaster off, healed nicely
nosebleeds twice a week in winter, is it the heating?
my radiator needs bleeding, how do you do it
he had three stitches on Sunday and wants to show everyone
steak so rare it was still bleeding
cut my finger opening oysters, all good, wine helped
cutting edge of the strimmer is blunt
被咖啡烫了下舌头
烫伤膏过期了还能涂吗
小烫伤先冲冷水,别抹牙膏
晒伤脱皮了怎么保养
昨天炒菜溅了两个油点,起了个小泡
烫头发去哪家好
暖宝宝低温烫伤案例,转给爸妈看
火锅吃得嘴巴烧起来了
我这脂肪燃烧课累得要命
开水房水不够烫
burnt the toast again, ignore the beeping
sunburn after one hour, I'm basically a lobster
burned my tongue on the pizza
run it under cold water for 20 minutes, that's what the leaflet says
calories burned: 300, calories eaten after: 900
that curry burned going in and going out
Is the tap water scalding in anyone else's flat?
burnout is real, I'm off till Monday
feeling burned by that builder, half the job and all the money
small blister from the iron, aloe sorted it
物业通知:周五投放灭鼠药,看好宠物
84消毒液和洁厕灵不能混用,切记
过期的药扔哪个垃圾桶
他这人说话有毒
安眠药长期吃会不会依赖
昨天吃坏肚子,拉了两次,今天好了
蘑菇中毒的新闻又上热搜了,云南人真勇
绿萝有没有毒,猫啃了一口
头孢配酒说走就走,段子手又来了
清理小药箱,发现一堆2019年的
what's the best bleach for grout
bleached my hair, regret everything
rat poison's being laid round the bins Thursday, keep dogs in
she's a poisonous piece of work, that treasurer
are lilies toxic to cats
old tablets can go back to the pharmacy, not down the loo
food poisoning last weekend, never trusting that buffet again
name your poison, quiz night drinks half price
toxic relationship podcast, anyone listened
it says keep out of reach of children, mine reached it and closed it politely
一氧化碳报警器哪个牌子靠谱
冬季取暖注意通风,谨防煤气中毒,居委会宣
热水器年检师傅明天上门
电视剧里烧炭那段拍得太吓人
碳中和讲座送帆布袋
CO报警器滴一声是没电了吧
围炉煮茶记得开窗,新闻说又有人中招
我这头疼八成是昨晚酒喝多了
老式热水器几年该换
前年隔壁弄堂煤气中毒那事之后大家都装报警器了
landlord must fit CO alarms by October, new rule
carbon monoxide detector chirps every minute, battery I guess
boiler service booked for the 14th, they'll check for fumes
headache from the paint, windows open, fine now
Which shelf height should a CO alarm go at?
we had a CO scare three winters ago, get yours checked people
carbon footprint of this estate must be massive
exhaust fumes from idling vans, can we have a sign please
flue inspection letters are in your pigeonholes
mine went off once, turned out it was expired
燃气公司明天入户安检,请留人
燃气费又涨了
上午检修燃气管道,停气两小时
昨晚煤气味是隔壁打翻了榴莲,虚惊一场
煤气灶打不着火,是不是电池没电
换燃气软管收费120合理吗
下水道臭味一阵一阵的,找物业了
天然气报警器误报,师傅已经来看过
他就是给我打打气
IC卡燃气怎么充值
gas safety inspection Wednesday 9 to 1, someone must be in
gas bill doubled, how
smell was drains, the engineer's been, all clear
we're switching from gas to induction, thoughts?
what a gas that party was
the leak last night was traced and repaired, supply's back on
Gas works on Mill Lane until Friday, expect delays
does anyone know who supplies our gas
running out of gas on this diet already
My hob won't light, igniter needs replacing according to YouTube
这首歌太火了
他那家店最近火了,排队两小时
楼下火锅店开业打八折
消防演习明天十点,听到警报不要慌
昨天3号楼着火的事通报出来了,是电瓶车
你再不睡妈妈要发火了
后院起火,他老婆知道了
直播间火爆,抢不到
水火无情,请勿在楼道堆物,物业宣
灭火器过期了能换新的吗
this tune is fire
fire drill tomorrow at 11, ignore the bell
got fired on Friday, so that's my news
fire door on 3 doesn't close properly, told the manager
Firefighters visited nursery today, the kids sat in the engine
the house fire on Park Street was last week, family's all safe
Great fire of London project, need to build a cardboard house
she's on fire this season, three goals already
you're fired!! watching the apprentice with me lads
bonfire night is cancelled, too windy
楼下烧烤的烟天天熏,能不能管
谁又在楼道里抽烟,烟味呛死
清明节请勿在小区烧纸
炒辣椒的味道飘进来了,咳得我
除夕放鞭炮烟雾大,关好窗
我家油烟倒灌怎么解决
烟感报警器测试,下午三点会响几声
红烧肉烧焦了,一屋子味道,别慌是我
雾霾大得像着火一样
隔壁装修切瓷砖的灰从门缝钻进来
the smell of next door's barbecue is making me hungry
smoking on the stairs again, whoever it is please stop
smoke alarms tested between 2 and 3 today
burning smell was my casserole, sorry everyone
holy smoke that's a big spider
no smoke without fire as they say about the chairman
weed smell in the stairwell every night
Smoked salmon or gravlax for Easter?
chimney sweep did ours, £65, lovely chap
that haze is from farmers burning stubble, on the radio this morning
电瓶车不准上楼,抓到罚款
充电宝上飞机限多少毫安
手机电池不耐用,半天就没电
他俩一见面就擦出火花
蓄电池回收上门价格问一下
充电桩3号又坏了
跳闸了,是不是空调功率太大
锂电池起火的科普视频转给大家
车子电瓶亏电打不着,保险公司来搭过了
静电噼啪的,脱个毛衣像放电
sparks flew at the AGM last night
my e-bike battery's dead, bought it only in March
battery recycling point has moved next to the lift
EICR certificate due, electrician is coming Monday
the telly just died, RIP, nine good years
don't charge scooters in hallways, says new policy
phone's on 2%, talk later
Fuse tripped because of the kettle and toaster together, classic
the sparkler display was gorgeous
is a bulging battery covered by warranty
冬天摸门把手就被电一下
初恋那种触电的感觉
电工证复审去哪里
漏保按一下测试键,师傅说每月一次
电影里电刑那段我没敢看
停电通知:周四8:00-12:00
路灯电线杆换新的了
洗衣机接地线没接,装的师傅真敷衍
被价格电到了
电击治疗网瘾的新闻又翻出来了
electric bill shocked me more than any socket
got a static shock from the trolley, squealed
Shocking behaviour in the car park, I have photos
power cut planned for Sunday morning
electricians wanted for the show home, it says on the fence
electric blanket on from October in this house
that film about the electric chair, heavy stuff
grandad got a belt off a cooker in 1974 and still tells the story
toddler socket covers are apparently not recommended now
does an air fryer use more electricity than an oven
游泳课报名,六岁以上
作业多得要把我淹死了
防溺水承诺书家长签一下
河道清淤施工,绕行
昨天救起落水儿童的保安受表彰了
泳池换水,停开三天
我家地下室又漏水,快变游泳池
旱鸭子一个,三十岁才学会换气
溺爱孩子是害了他
泰坦尼克重映,哭成泪人
drowning in laundry here
drowning prevention week at school, kids get a sticker
the pool's lifeguards are on strike
tried cold water swimming, thought I'd die, loved it
pond has been drained for cleaning
In at the deep end at my new job
the little boy pulled from the lake in June got a bravery medal today
water's off, then it's on, then it's brown
my plants drowned while I was away, someone overwatered
he swims like a stone but he's keen
电梯又坏了,爬了十八楼
电梯维保,今天下午停运
昨天困电梯十分钟,物业效率可以
加装电梯一楼不同意,怎么谈
电梯里别让狗随地尿
电梯广告吵死人
我被这份工作困住了
电梯限载多少人
货梯预约搬家找谁
困死了,昨晚三点睡的
lift is out of order again, third time this month
got stuck in the lift yesterday with the postman, we're friends now
can we get a lift to the station is what my son asks daily
lift engineer due at 4, they promised
who keeps holding the lift doors for ten minutes
stuck in traffic, start the meeting without me
lift music, yes or no? poll below
The alarm bell in the lift is tested every Monday
feeling trapped in this mortgage
escape room was brilliant, we got out with 3 seconds left
宜家柜子要固定在墙上,召回通知
搬沙发压到脚趾,青了一块
作业压得孩子抬不起头
压力山大
吊顶施工两天,噪音见谅
昨天的书架倒了,好在没人
孙悟空被压五百年,孩子问为什么
压岁钱现在给多少
晾衣架掉下来砸坏了车顶,找谁赔
我被猫压了一晚上,不敢动
crushed by the exam results, but she'll resit
anchor your bookcases, there's a video going round
shed collapsed in the storm, nobody near it
cat's trapped me on the sofa again
wedged between two vans in my own space, thanks a lot
I dropped a dumbbell on my toe, purple but fine
pinned post has the rules, please read
under a mountain of paperwork till April
the wall's leaning, surveyor's coming Tuesday
firefighters freed a kid's head from railings back in May, hero stuff
儿童锁怎么解除
我又把自己锁门外了,开锁花了150
换锁芯哪家实惠
昨天小宝把奶奶反锁阳台,笑死,后来开了
安全座椅几岁可以不坐
夏天别把孩子留车里,转发提醒
密码锁没电了,用应急口供电就行
物业备用钥匙登记开始
熊孩子在电梯里把所有楼层都按亮
家长群说放学门口太堵
locked myself out in my pyjamas last night, cost £90
never leave dogs or kids in hot cars, poster's up
child locks on the rear doors, how do you switch them off
my toddler locked ME in the bathroom, he thinks it's hilarious, grandma let me out
password locked, too many attempts, grr
The playground gate lock is being replaced
smart lock reviews anyone
kids home alone law: what age is it
lockdown memories popped up on my phone
he hid in the wardrobe for an hour playing hide and seek
笑死我了
热死了,空调都不管用
加班加到想死
这剧看得我想跳楼,太尴尬了
作死啊大半夜唱K
心理热线12356,可以收藏
饿死了,食堂几点开
社区心理咨询室开放时间改了
再见啦各位,明天搬去苏州
我家的多肉又死了一盆
dying of boredom at this webinar
kill me now, three hours of spreadsheets
I could murder a kebab
Mental health drop-in, Thursdays, no appointment
goodbye everyone, we're moving to Bristol on Friday
my basil killed itself on the windowsill
to die for, that cheesecake
over my dead body will they build flats there
World suicide prevention day talk is at St Mary's
I'm done, absolutely done with this printer
顶楼晒被子的架子不够了
天台种菜合不合规
跳楼价甩卖,最后三天
楼顶防水维修公示
蹦极我是不敢跳
他站在风口上,猪都能飞
昨天顶楼那姑娘劝下来了,感谢民警
屋顶太阳能谁家装了
跳绳考试孩子要一分钟160
在悬崖边修房子的纪录片好看
roof repairs start Monday, scaffolding up
raising the roof at choir tonight
on the edge of my seat during that finale
The roof terrace closes at ten
rooftop yoga, bring your own mat
bungee jump for charity, sponsor me if you like
cat was on the roof again, came down for tuna
prices through the roof at that cafe
man talked down from the bridge last night, says the local paper
skydiving voucher expires in June, no idea if I dare
剂量超了一点点要紧吗,布洛芬
吃褪黑素第二天犯困
遗书题材的电影太压抑
划了一道口子在新车上,心疼
自律得像个疯子,五点起床
退群了,祝大家安好
割双眼皮恢复要多久
这个月预算严重超支
读书会下周读《活着》
药片掰开吃影响效果吗
overdosed on chocolate at Easter
is two co-codamol plus a Lemsip too much? pharmacist said no
wrist is sore from knitting
leaving this group, too many notifications, take care all
naloxone training is offered at the health centre
Farewell drinks for Mr Osei at the Crown
that note on my windscreen was very rude
documentary about the opioid crisis, grim
self harm awareness leaflet came home in the school bag
saying goodbye to my old Fiesta today, sob
这个价格太狠了,一刀砍到底
拼多多帮我砍一刀
磨剪子戗菜刀的师傅在门口
狼人杀周六七点三缺一
打孩子屁股算不算家暴,讨论一下
武术班招生
昨晚打架那两人都被带走了,没事了
救命,这也太好吃了吧
反诈宣传,警察不会让你转账
杀鸡的摊位搬到哪了
murder mystery evening, tickets on the door
help, this sudoku is evil
self-defence class for women, Wednesdays
that stabbing on the news was in another town
Kids were fighting with sticks, told them off
knife sharpening van comes first Saturday
shooting stars tonight after eleven
he's an axe-throwing champion apparently
two lads had a scuffle on Friday, police dealt with it
those prices are daylight robbery
偷菜游戏还有人玩吗
小区监控升级完成
昨天的小偷抓到了,警察通报
防盗门怎么选
我家被偷是三年前的事
快递被偷拿了一个,已报物业
破门而入的是我儿子忘带钥匙
老鼠进家门算不算入室
警惕冒充燃气公司的推销
偷偷告诉你们,楼下包子换师傅了
shed break-ins last month, lock up your bikes
cat burglar strikes again, this time it's sausages
burglar alarm at 15 is faulty, they're away, key holder told
Neighbourhood watch meeting minutes attached
is a ring doorbell worth it against break-ins
we were burgled in 2016, horrible feeling
police say the intruder was caught on Tuesday
someone stole my parking spot, metaphorically
dogs barking at nothing at 3am, drove me mad
break-in period for these boots is a killer
楼上天天吵架,能不能小声点
夫妻吵架床头吵床尾和
反家暴法宣传日摆摊
电视剧里那个渣男看得我牙痒痒
楼上孩子跑跳像打仗
我老婆打我麻将打得一分不剩
家暴热线号码转一下备用
隔壁练声乐的,喊得像杀猪
夫妻混双打孩子,哈哈作业写不完
他前妻那个案子判了
next door were rowing over the bins again
domestic abuse helpline number is on the noticeboard
my husband beats me every time at scrabble
screaming from 6 is just the twins at bathtime
thin walls, we know who's winning at FIFA
the court case about that guy in block 9 ended, he got two years
domestic appliances half price till Sunday
who was shouting at the referee so loudly
Marriage counselling, is it worth it, asking for a mate
banging upstairs turned out to be flat-pack furniture
花粉过敏的季节又来了
我对早起过敏
氯雷他定和西替利嗪哪个不困
过敏原检测儿科能做吗
吃芒果嘴边起点小红疹,两天消了
猫毛过敏还想养猫,有救吗
我对他的声音过敏
幼儿园统计过敏食物,请填表
被蚊子咬了八个包
肾上腺素飙升,过山车太爽
I'm allergic to mornings
is the cake nut free, asking for the school fair
EpiPen training for parents next Friday
which antihistamine doesn't make you drowsy
bee on the windowsill, cutest thing
he was stung on sports day last year, tiny lump, no drama
my rash cleared with the cream, thanks for all the advice
adrenaline junkies welcome at the climbing club
expiry dates on auto-injectors, set a reminder folks
lactose intolerant and still eating ice cream, pray for my family
同事生了,七斤二两
生孩子那会儿疼了我两天,现在都上小学了
羊水穿刺要不要做
孕妇能不能吃螃蟹
二胎政策问居委
孕吐到几个月会好
我的论文难产了
产检排队排到怀疑人生
楼下月子中心多少钱
见红之后一般多久生,有经验的说说,我还早呢
our baby arrived Tuesday, both doing well
due date's in May, antenatal class recommendations?
labour party leaflet through the door again
I was in labour 36 hours with him and he won't even tidy up
does raspberry leaf tea bring it on
spotting at 6 weeks turned out fine for me, now he's four
labour costs for tiling, what did you pay
the cat had five kittens in the airing cupboard
miscarriage support group meets at the chapel on Mondays
it's my baby, this project, finally delivered
高温橙色预警,大家少出门
热成狗了
藿香正气水真难喝
去年军训中暑过一次,后来好了
中暑和感冒怎么区分
高温补贴发了没
冰棍涨到五块一根
昨天倒下的快递员补了水就没事了,谢谢大家
车里像蒸笼
绿豆汤消暑做法分享
too hot to think, 33 in my lounge
heat warning from noon, check on elderly neighbours
how do you know if it's heatstroke or just a hangover
the gardener who fainted last week is back, bless him
Melting. Actually melting. Roll on October
phone overheated on the dashboard
paddling pool's out, someone cue the thunderstorm
what temp is too hot for walking a pug
hot yoga had me sweating like a cheese
school has cancelled sports day because of the forecast
昨天门口追尾,两车都只掉了点漆
交警在路口查酒驾
撞衫了哈哈
车祸名场面,演唱会假唱翻车
倒车影像多少钱装
做饭翻车了,蛋糕塌得像饼
保险定损一般几天
前天那场车祸堵了两个钟头
救护车刚才路过,不是我们小区的
路口装减速带的建议提了三年
someone scraped my bumper overnight, no note
crash course in Excel, evenings
saw an ambulance go by yesterday, hope all's ok
the website crashed as soon as tickets went on sale
accident on the ring road has cleared
He wrote off the car in March, walked away without a scratch
dashcam recommendations under 80
sirens all afternoon, turns out it was the carnival parade
I crashed at eight and slept straight through
speed bumps please, before there's an accident on this road
遛狗请牵绳
我家狗只会叫不会咬
狂犬疫苗打几针
累成狗
去年被狗咬过,现在看到还绕着走
狗咬狗的戏码又上演了
小奶狗啃我拖鞋
上周咬人的那条狗已经被带走了
金毛每天在我门口拉
猫抓了一下没出血要不要打针
dog mess on the green again
his bark is worse than his bite
my puppy's teething and nips everything
puppy school starts Monday at 7
the dog that bit the postman in spring has been rehomed
every dog has its day
Lead your dogs please, lambs in the field
bit of a scratch from next door's kitten, washed it
can't believe it, the dog ate my passport
rabies jabs for Thailand, how many do you need
王奶奶好久没下楼,原来去女儿家了
敲门没人应,快递我放消防栓里了
独居老人关爱计划登记
半夜有怪声,发现是水管
我爸不接电话是因为在打麻将,服了
楼上老伯耳背,电视开到最响
给爸妈装个摄像头,哪款清楚
门铃坏了,有事打电话
紧急呼叫按钮免费安装,70岁以上
有人敲错门,大半夜吓一跳
mum wasn't answering because she was at bingo
Mrs Ito's back from her sister's, so that explains the curtains
knocked for ages, then he told me he'd had his headphones on
pendant alarms, which company do you use for your parents
weird noises at night solved: it was a hedgehog
nobody's answering at the office, typical Friday
befriending scheme looks for visitors for over 80s, form attached
old Tom's deaf as a post, ring twice
moaning from the boiler, plumber's booked
I rang dad 12 times, phone was on silent in the freezer, don't ask
消防车昨晚是来摘马蜂窝的
已经送医院了,人没大事,散了吧
警报解除,是测试
谢谢昨天帮忙打120的邻居,我妈今天能下床了
想问下120收费标准
刚才的警报声是误触,抱歉打扰大家
急救包里应该备哪些东西,有清单吗
不要谎报火警,要负法律责任的
演习结束,请各位有序返回
王者荣耀里救命都不救,猪队友
all clear, engineers have left
false alarm folks, my toast
Ambulance was for the film crew, not real
thanks to everyone who helped Dad on Sunday, he's home
what number do I ring for non urgent stuff, 101 or 111?
first aid kit checklist in the files section
test alarm at noon, no action needed
Casualty was gripping last night
how long do ambulances take here on average
she's out of intensive care and asking for biscuits
`,
  need: `
谁家有创可贴,孩子蹭破点皮
求借一个体温计,我家的打碎了
哪位邻居有烫伤膏 挤一点就够
家里碘伏用光了,想讨两根棉签
有人有多余的冰袋吗 脚扭了敷一下
想借把轮椅推我爸去复查,明天上午
求一副拐杖,石膏还要打三周
谁能明早顺路带我妈去医院拆线
借个血压计量一下
孩子牙疼,谁那有布洛芬混悬液匀一次的量
谁家有9伏电池,烟感一直滴滴叫
梯子能借我用半小时吗,换个烟感电池
有没有邻居会换灯泡,我够不着
水龙头滴水,哪位有扳手借一下
跳闸了不会弄,求懂电的师傅来看一眼
打火机没气了,讨个火点蛋糕蜡烛
灭火器有多的吗,借来给娃们消防演示用
缺一个煤气灶的1号电池,哪家有
家里停气了,能不能借谁家灶煮个面
想要点绿豆,天热煮汤
求藿香正气水两支,明天爬山备着
氯雷他定有没有,花粉闹得鼻子不通
过敏眼睛痒,谁有没开封的眼药水分我一支
孩子学游泳,求借一副臂圈
借个折叠担架床,我舅来住两晚
求防滑垫一块,给老人洗澡用
哪个好心人下午帮我照看奶奶一小时,我去配药
有没有谁周末能帮忙抬个柜子下楼
老爸手机不会弄,哪位年轻人教他设紧急联系人
谁有狗绳借用,我的断了
宝宝安全座椅想借一天去趟机场
求待产包里剩的产褥垫几片
吸奶器有闲着的吗,借两周
谁打印机能用,帮我印两页病历
锁有点卡,讨点润滑油
急用充电宝,手机要没电了在楼下等快递
想借电瓶搭火线,车打不着了
哪家有多的防护窗螺丝,差四颗
晚上谁陪我去垃圾房走一趟,路灯坏了有点怕
有没有会包扎的帮我家狗换下纱布,爪子结痂了
could I borrow a thermometer, ours has died
Has anyone got spare plasters? small scraped knee here
we're out of Calpol, can somebody spare a dose
looking to borrow crutches for a fortnight
anyone with a wheelchair I might use on Sunday for mum's birthday lunch
need a 9V battery for the chirping smoke alarm
Would someone tall change my smoke alarm battery? I don't do ladders any more
ladder wanted for an hour, gutter job
ice pack please, twisted ankle, nothing serious
bit of aloe vera going spare? sunburnt shoulders
lift to the hospital tomorrow at nine for dad's check-up, would anyone be able
any antihistamines about, hay fever's doing my head in
jump leads, has anybody? flat battery in bay 6
I'd love a loan of a blood pressure monitor for the week
fan needed, our bedroom's an oven
who's got a fire pit we can use Saturday
matches or a lighter, birthday candles waiting!
could someone sit with Gran for an hour on Thursday while I see the dentist
baby monitor to borrow, ours packed up and we've guests
we could do with a car seat for one trip
stair gate wanted, niece is visiting and she climbs everything
can anybody bleed a radiator for me, I've no clue
my door sticks, has a neighbour got a plane or some sandpaper
after two strong arms to shift a wardrobe on Friday
anyone handy who'd look at my tripping fuse box when convenient
a CO alarm to borrow till mine's delivered?
short of gauze and tape, dressing change tonight
dog lead broke, spare one anyone
please could someone walk Rex this week, I'm in plaster
maternity pillow, if yours is gathering dust I'd gladly take it
TENS machine to borrow, due in three weeks
in need of a first aid kit for the scout camp, back Monday
does someone have a bath step, mum's coming to stay
would anyone check on my plants and my dad's post while we're away
spare inhaler spacer? ours cracked, he's well, just for school
a drop of antiseptic, if you've any, cat scratched me
electrolyte sachets wanted for tomorrow's run
swim goggles size small, to borrow for Tuesday's lesson
paracetamol run anybody? I've a cold and can't face the walk to the shop
short on dishwasher tablets, could I cadge two
`,
};
