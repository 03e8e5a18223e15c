/** Our own sentences about danger, what only sounds like it, and ordinary needs that mention illness, one a line. Never from tests/corpus. */
export const emergencies: Readonly<Record<string, string>> = {
  emergency: `
我爸在卫生间滑倒了 爬不起来 我一个人抱不动他
老太太倒在门口了 叫她没反应
外公躺地上不动了怎么办怎么办
7号楼楼下有个老伯摔了 头上都是血
刚听见咚一声 隔壁阿婆摔在走廊里起不来
妈从楼梯上滚下来了 腿弯成那个样子 我不敢动她
有个人躺在花坛边上喊不应 穿保安制服
我奶奶坐在地上起不来一直说腿没知觉
叔叔阿姨 我爷爷倒了 家里只有我
我是小学生 妈妈睡在地上叫不醒 爸爸电话打不通
我家阿姨(保姆)突然倒了 眼睛睁着不说话
我是王阿婆的护工 她刚刚从床上跌下来 现在讲不出话
爷叔掼了一跤 立不起来了 哪能办
阿奶厥过去了 快点来个人
我摔了 手机刚够到 在12号401 门没锁 谁来一下
动不了了 我在浴室 救我
老公一下子栽倒了 现在打呼噜一样的声音叫不醒
人没意识了 还有心跳 我该干什么
没脉搏了 有没有人会心肺复苏
谁会做CPR 12号楼大厅 快
AED在哪里 小区有AED吗 有人倒了
他不喘气了!!!
我妈喘不过来气 嘴唇发紫
氧气机停了 我爸脸都青了
血氧只有七十几了 人迷迷糊糊的
血氧仪显示68 老人说话断断续续 该怎么办
孩子吸不进气 胸口一凹一凹的
儿子哮喘犯了 喷了药没用 说不了整句话
呼吸越来越慢了 我好怕
喉咙像被掐住一样 吸不上气 我一个人在家
嘴唇紫了 手指甲也紫了
宝宝哭着哭着脸发青 憋过去了
我老婆喘得坐不住 躺不下 痰是粉红色的
阿爸气透勿上来 面孔刷白
爷爷睡着睡着没气了 摸着是凉的
家里老人叫了半小时没醒 还在呼吸
发烧第三天的外婆现在怎么喊都不睁眼
昏过去了 昏过去了 快来人 3号楼电梯口
快递小哥晕在我们单元门口了 脸煞白
保洁阿姨中暑倒下了 浑身滚烫不出汗 叫不应
女儿抽了 眼睛往上翻 口吐白沫
孩子高烧惊厥 已经抽了五六分钟没停
我弟弟癫痫发作了 咬住舌头了 怎么弄
浑身抽搐 牙关紧咬 有没有医生
一岁宝宝抽筋手脚一抖一抖 叫名字没反应
他又抽起来了 第二次了 中间没醒过
胸口像压了块石头 左边胳膊发麻 冒冷汗
我老爸心口疼得在床上打滚 含了硝酸甘油不管用
心脏难受 难受得不行 帮我打个120
心梗过的老人说胸闷 出一身汗 脸灰的
胸痛四十分钟了不缓解 后背也痛
我好像心脏病犯了
爸装过支架 现在胸痛说不出话
心跳一百八 人快不行了
我妈嘴歪了 右手抬不起来
外婆讲话突然大舌头 半边身子没劲
爷爷筷子都拿不住 口水从一边流下来 是不是中风
老头子早上起来半边脸耷拉着 话讲不清爽
公公刚才好好的 忽然听不懂我说什么 走路往一边倒
怀疑脑梗 谁知道最快送哪家医院 人已经说不出话了
头炸开一样疼 然后吐 现在人叫不应
妈妈突然一只眼睛看不见 手也没力气了
娃被葡萄卡住了 咳不出来
吃汤圆噎牢了 阿婆面孔发紫
果冻卡喉咙里了!!孩子出不了声
有没有人会海姆立克 快快快 2号楼302
宝宝呛奶了 脸都憋紫了
爷爷吃年糕卡住 拍背没用
他噎着了说不出话手抓着脖子
鱼刺扎进去 现在吐血 喘不上来
血止不住 玻璃划到手腕了 一地都是
切菜切断了手指 血喷出来 谁会包扎 救护车还没来
腿上血一直冒 毛巾都湿透了两条
我老婆产后大出血 裤子全红了
鼻血流了四十分钟 老人吃华法林的 止不住 人开始发晕
吐了一大盆血
爸爸拉黑便今天又吐血 站不住了
锯子锯到大腿了 血是喷的
孩子撞碎玻璃门 脖子上扎了一块
开水壶翻了 娃整个胸口烫掉皮了
火锅翻身上了 腿上全是大泡 皮都下来了
孩子掉进热水桶里 半身烫伤 怎么处理 快
油锅溅了一脸 眼睛睁不开了
酒精烧起来燎到人了 手和脸都烧伤
女儿把洁厕灵喝了一口
小孩把外婆的降压药当糖吃了 不晓得吃了几粒
我妈误吃了老鼠药
儿子吞了一粒纽扣电池
两岁半 吃了磁力珠 数下来少了三颗
她吃了一整瓶安眠药 现在叫不醒
布洛芬对乙酰氨基酚一起吃多了 人在吐 眼睛黄
室友吞药了 留了纸条 怎么办
爷爷喝农药了
84和洁厕灵混了 我妈在卫生间里咳得倒下去了
弟弟喝了酒又吃了头孢 现在喘 脸通红 快昏了
一家人吃了野蘑菇 上吐下泻 有一个已经昏了
楼道里一股很浓的煤气味 9号楼中间层
煤气味道重得来 勿要开灯 快点叫人
谁家漏气了?我在六楼都闻得到 头晕
燃气报警器一直响 家里没人应门
闻到臭鸡蛋味 越来越重 在灶台那边 嘶嘶响
隔壁老人忘关煤气 敲门没声音 味道从门缝里出来
挖机把燃气管挖断了 在南门 都别过来
管子在漏气关不掉阀门
洗澡的热水器开着 女儿倒在浴室里 我自己也头昏 是不是一氧化碳
家里生炭盆 三个人都叫不醒
煤气中毒了 两个大人一个小孩 快来
一氧化碳报警器叫了 我们都头痛想吐
烧蜂窝煤的那户 门敲不开 里面没动静
着火啦!!!5号楼顶楼!!!
失火 失火 快跑 不要坐电梯
厨房起火了 油锅盖不住
电瓶车在楼道里烧起来了 下不去
我家对面窗口冒黑烟 有火光
救火啊 14号 502 里面还有老人
烟好大 我们出不去 在阳台上
浓烟从门缝往里灌 带着俩孩子 怎么办
空调外机烧起来了 火往上窜
楼下垃圾房着了 火苗快碰到电线了
插座冒烟了 有火星 拉闸拉不下来
充电宝炸了 床单烧着了
火警 火警 20栋 快打119
消防通道堵住了 消防车进不来 上面还有人困着
地下车库冒烟 一辆车自燃了
闻到焦味 三楼门缝在冒烟 敲门没有人开
有人触电了 手粘在上面拿不下来
师傅修灯的时候被电打下来 人不动了
我爸碰到热水器漏电 倒在水里 我敢不敢过去
电线断下来垂在水里 别走北门
车库进水了 配电箱泡在里面 滋滋响
水淹到插座了 家里总闸在水里面 怎么办
洪水漫进一楼 奶奶腿脚不好还在屋里
高压线掉了 冒火花 旁边小孩在玩
困电梯里了 我妈有心脏病 她说胸闷
电梯卡在八楼 里面有个孕妇在喊肚子痛
被关电梯 没空气 孩子在哭 一直按铃没人
电梯掉下来了 里面有人受伤
电梯停住了我和我爷爷在里面 他糖尿病 开始发抖
有小孩掉河里了 快来人
景观池里漂着一个小孩
泳池 有人沉下去没上来
浴缸里 宝宝呛水了 没呼吸
老头掉进小区那条河 我不会游泳
孩子被车撞了 西门口 躺在地上
电动车撞到阿姨 头着地 没意识
撞人了撞人了 地库出口 腿压在车底下
司机倒车没看见 轧到老人了
外卖小哥被撞飞出去 流好多血
楼上掉下来一块玻璃砸到人了
外墙砖脱落 砸中了一个带孩子的妈妈
花盆掉下来砸头上 人倒了
脚手架塌了 底下压着人
树倒了 压住一个人 18号旁边
柜子倒下来压住小孩了 我抬不动
有人站在楼顶边上 16号
有个女孩子坐在天台栏杆外面
六楼窗台上有个小朋友在爬 大人不在
小囡卡在防盗窗外面 快掉下来了
有人要跳楼 快叫警察
他翻到阳台外面去了 我拉着他 快来人
不想活了 对不起大家
活着没意思 我今晚就走
想死
谢谢这些年邻居们的照顾 以后请帮我照看我的猫 我不在了
我撑不下去了 我站在窗口
没有我大家都会好过一点吧 再见
药我都准备好了 别找我
割了 血流出来反而安静了
我女儿说她想死 把自己锁在房间里不出声
老公发消息说对不起来世再见 电话关机 谁看到他
闺蜜朋友圈发了遗书 她住11号 谁能去敲门 我在外地
儿子拿刀划自己 我拦不住
我妈抑郁症 今天把存折都交代了 现在人不见了
室友说活够了 然后出门上楼顶了
真的太累了 想结束这一切 没人会在意的
孩子考砸了说要从楼上跳下去 现在开着窗
他又打我了 我躲在厕所
老公拿着刀 救救我和孩子 8号楼1103
求你们帮我报警 不能出声
楼上男的在打老婆 一直在叫救命
隔壁小孩被打得惨叫 一直有砸东西的声音
有人在单元门口持刀
两拨人在门口打起来了 有人拿砖头 一个已经倒了
我前男友在砸门 说要弄死我
保安被人捅了
儿子喝了酒掐他妈脖子 拉不开
爸爸打妈妈 妈妈流血了 我不敢出来
有人撬我家门 我在屋里
家里进人了 我躲在衣柜 快报警
听见隔壁有人翻窗进去 那家只有一个老太太
有个陌生男人跟着我进楼了 一直在拍我的门
贼还在里面 在5楼
有人硬拉小孩上车 面包车 北门
隔壁一直有女人在喊救命 现在突然没声音了
楼下传来尖叫 然后砰的一声
墙那边有人在敲 喊救我 声音很弱
对门张伯三天没出门了 敲门也不应 牛奶堆在门口
独居的李老师电话打不通 灯亮了两天两夜
楼上阿婆好几天没看到 门口有味道
老先生平时天天下楼 这礼拜没人见过 敲门没动静
隔壁爷爷电视一直响着 怎么敲都不开 他有心脏病的
我在国外 爸爸一个人住 从昨天起联系不上 麻烦哪位去看一下 他有糖尿病
302阿婆说去洗澡 一个钟头没声音 门反锁
我爸老年痴呆 走丢了 穿蓝色外套 刚从东门出去
奶奶不见了 她不认得路 外面零下
谁看见我儿子 四岁 红衣服 刚才还在滑梯
孩子不见了!!!粉色书包 6岁
外婆阿尔茨海默 出去两个小时没回来 穿的是拖鞋
双胞胎少了一个 在游乐场那边 请大家帮忙看看各个门
我囡囡勿见脱了 三岁 着黄裙子
老人走失 1米6 驼背 不会说普通话 十分钟前
羊水破了 老公在出差
要生了 头都看见了 救护车堵在路上
宫缩两三分钟一次了 动不了 谁能送我
三十二周 突然流血 肚子硬邦邦的
她在厕所里要生出来了怎么接
孕妇头痛得看不见东西 然后开始抽
吃了花生 嘴肿起来 喘不上
被蜂蜇了 全身起疹子 喉咙发紧
打完针回来脸肿成这样 说呼吸困难
过敏 舌头肿得闭不上嘴
虾过敏 人软下去了 肾上腺素笔谁家有 马上要
刚吃完头孢 浑身红 胸闷 快晕了
月子里的宝宝软绵绵的 不吃不哭
新生儿叫不醒 皮肤发灰
出生五天 黄得厉害 一直睡 弄脚底也不醒
小毛头身体软塌塌的 嘴巴发白
二十天的宝宝发烧39 不喝奶 眼神发直
我爸糖尿病 打了胰岛素没吃饭 现在满头汗叫不应
血糖1.9 人在胡说 喂不进去
低血糖昏迷 有葡萄糖针吗 有医生吗
血糖仪显示HI 妈妈呼吸很深 有烂苹果味 人昏昏沉沉
救命
救救我
来人啊来人啊
快快快 叫救护车
120打不进去 一直占线 人快没了
谁能帮我打120 我手抖按不了
哪位是医生 求求了 现在
有医生护士在群里吗 人不行了
救护车找不到楼 谁去门口带一下 病人没意识
110 快 帮我报 15号楼
各位,冷静地说一下:我先生失去意识了,我在按压,需要人来接替
您好,我母亲疑似中风,已拨120,请哪位下楼按住电梯
请9号楼的邻居立刻下楼,三楼明火
帮帮忙我家着了我家着了
怎么办啊啊啊孩子不动了
爸爸爸爸醒醒 谁来
人不行了人不行了
妈妈的手好冷 她不理我
help 我老公 faint 了 call 120 please
my 婆婆 倒下了 no response 在 B2
奶奶 chest pain 很厉害 whos home
狗把小孩咬了 脸上肉都掉了
被蛇咬了 脚肿到膝盖 发黑
电扶梯夹住孩子的手了
手绞进绞肉机里了
孩子头卡在栏杆里 脸发紫
塑料袋套头上了 宝宝没反应
窗帘绳缠住脖子 刚解下来 没呼吸
车里锁着一个婴儿 大太阳 满头汗不动了
地库一辆车发动着 里面的人趴在方向盘上
老人从三楼窗户掉下去了
装修工从梯子上摔下来 后脑勺流血 说不了话
我透析的 瘘管破了 血喷
插着气管的病人 痰堵了 吸痰器没电了
停电了 我妈靠呼吸机 备用电池只剩十分钟
人被埋在下面 墙塌了
骨头戳出来了 腿
肚子疼到打滚 硬得像板 现在意识不清
dad slipped in the shower and i can't lift him he's shaking
my nan's on the floor and she won't wake up
grandpa fell and hit his head theres blood everywhere
old gentleman collapsed by the bins, block 6, he isn't answering me
she's been lying on the landing, I don't know how long, she is cold
help me ive fallen im in the bathroom door is open flat 40
I'm on the kitchen floor and my hip won't move, somebody please come
mum fell down the stairs her leg is pointing the wrong way
there's a man face down in the car park
the security guard just keeled over
please my mummy wont wake up
im 9 and my gran is on the floor and her eyes are open but she doesnt talk
daddy is asleep on the floor and he is a funny colour
i'm home alone with my brother and he's gone all floppy
this is mrs chen's carer, she slid off the bed and is not responding to me
My employer, an elderly lady, is unresponsive. Which entrance should the ambulance take?
ah kong fall down already cannot get up, faster come
auntie fainted at the lift lobby leh, anyone doctor
wake up wake up he wont wake up
not breathing not breathing
no pulse what do i do
does anybody know CPR, lobby of tower 2, now
where is the defibrillator??? someone's down by the gym
I've started compressions, I need someone to take over, 11B
he stopped breathing a minute ago
she cant get her breath and her lips have gone blue
his oxygen is at 71 and he's rambling
sats dropping 80 78 75 she's grey
my oxygen concentrator has died and i can't catch my breath
Son's asthma, inhaler isn't touching it, he can't finish a sentence
the baby's chest is sucking in under the ribs and she's grunting
i cant brethe
cnt breath flat 9 pls
my wife is gasping and bringing up pink froth
throat closing up, alone, door unlocked
my father has breath very short and face becomes blue, what number i must call
husband passed out and is making snoring noises, can't rouse him
out cold. building 3 stairwell. come quick
a delivery rider has fainted by our gate and hit the kerb
found my flatmate unconscious, there's vomit
he was burning up and now we can't get him to open his eyes
she's having a seizure
toddler fitting, going on 6 minutes
my brother's epileptic and he's had two fits without coming round
eyes rolled back and jerking all over, is anyone a nurse
baby went stiff then started twitching and won't look at me
foaming at the mouth, help
he's convulsing on the pavement outside no 18
crushing pain in my chest and down my left arm
Dad says there's an elephant sitting on his chest and he's drenched in sweat
my chest hurts really bad and i'm by myself
think im having a heart attack
his angina spray isn't working, it's been half an hour
mother has stents, now tight chest, grey face, please which of you drives
tearing pain between his shoulder blades, he's gone clammy
heart going like mad 190 and i'm about to pass out
one side of her face has dropped
mum's words are coming out as nonsense and she can't lift her right arm
i think grandad is having a stroke
he can't hold his cup and he's dribbling on one side
she suddenly cannot see from the left and her leg gives way
worst headache of her life, threw up, now I can't wake her
my husband speaks like drunk but he drank nothing, his mouth is crooked
papa's arm went dead and he doesn't know my name
choking!! grape!! he's two
she's got a piece of meat stuck and can't make a sound
who knows the heimlich manoeuvre COME NOW 3rd floor
baby choked on milk and she's purple
hes clutching his throat nothing is coming out
grandma swallowed wrong, mochi, she is turning dark
something's stuck in my son's windpipe
the blood won't stop
sliced his wrist on the window, it's spurting
lost two fingers in the saw, towel's soaked through already
bleeding really heavy after the birth, she's gone white
on blood thinners, nosebleed for an hour, now dizzy and cold
she's vomiting blood, loads
i've cut my leg open to the bone
kid went through the glass door, there's a shard in her neck
blood pumping out of his thigh, belt? do i use a belt?
kettle went over the baby, skin is peeling off his tummy
my daughter pulled the hot soup down on herself, whole arm and chest
hot oil in his eyes
he's on fire, his shirt, somebody
scalded from the waist down, what do I do while the ambulance comes
bleach, my kid drank bleach
she's taken all her tablets
my flatmate's swallowed a load of pills and won't say how many
toddler got into granny's heart pills
he's overdosed, lips blue, anyone carry naloxone
little one swallowed a button battery just now
magnets, those tiny ball ones, he ate at least three
drank weedkiller out of a lemonade bottle
ate mushrooms from the park, the whole family, one of us is unconscious
mixed two cleaners and now mum is collapsed in the bathroom coughing
i took too many and im scared
He has taken my insulin, all of it. I don't know what to do.
strong smell of gas on the stairs, block 12
can anyone else smell gas??? it's getting worse
gas leak. don't touch the switches. get out
the gas alarm at 704 is screaming and no one answers
rotten egg smell and hissing behind the cooker
digger's gone through a gas main by the south gate keep away
smells like gas coming under old mr wu's door and he's not answering
I can't shut the valve and the gas is still coming
CO alarm going off and we've all got splitting headaches
carbon monoxide alarm, dad's already drowsy
found them all asleep round a charcoal burner, can't wake any
boiler's on, my sister collapsed in the shower and now i feel sick too
FIRE
fire fire block 9 get out
kitchen's alight and the lid won't smother it
flames coming out of the window opposite
there is smoke pouring from the 7th floor
my flat is burning
we're trapped by the smoke, on the balcony, two kids
can't get down the stairs too much smoke
e-bike exploded in the hallway, it's all burning
smoke under our door, what do we do
someone's still inside 502 and it's on fire
call the fire brigade, 20 Elm Court, the bin store has gone up and it's by the wires
car alight in the underground garage
socket's sparking and smoking and i can't get the breaker to trip
charger blew up, mattress caught
smells burning and there's a glow behind flat 31's curtains, nobody opening
fire engine can't get through, cars blocking, people still up there
he's been electrocuted and can't let go
the electrician got a shock and fell, he's not moving
my dad touched the heater and dropped in the water do i go near him
live cable down across the path by block 4
garage is filling up with water and the fuse box is buzzing under it
water's up to the sockets and gran's in bed downstairs
power line on the ground sparking and kids right there
stuck in the lift with my mum, she's got a bad heart and says it's tight
lift jammed at 8, pregnant lady inside crying with pain
we're in the elevator and my friend is having an asthma attack
the lift dropped with people in it, someone's hurt
trapped in lift, diabetic, shaking, alarm button dead
child in the river
there's a kid floating in the pond
swimmer went under at the deep end hasn't come up
pulled my baby out of the bath she's not breathing
man's gone in the canal i cant swim
a child's been run over at the west gate
scooter hit an old lady, she's out cold
his leg's pinned under the car, garage exit
somebody got hit by a van outside, there's a lot of blood
reversed over him, oh god
pane of glass came down on someone
tiles off the wall hit a mum with a pram
flowerpot from upstairs landed on a man's head, he's on the ground
scaffolding's come down there's people under it
bookcase fell on my son and i can't shift it
tree's come down on a woman by no 18
there's someone standing on the edge of the roof
girl sitting outside the railings, top floor, tower 16
a toddler is out on a sixth floor window ledge
i think that man's going to jump
he's climbed over the balcony, i'm holding his arm, help
little boy hanging from the window bars
I don't want to be here any more
i want to end it tonight
going to kill myself
everyone would be better off without me, goodbye
please look after my cat, I won't be around
im standing at the window and i cant think of a reason not to
i've got the pills in front of me
no point living. sorry for the mess
ive cut myself and its deep
can't do this anymore i just want to die
my daughter says she wants to die and has locked herself in
my husband texted goodbye forgive me and his phone's off
friend in block 11 posted a suicide note, can someone bang on her door, i'm abroad
my son has a knife to his own arm
dad gave away all his things and wrote us a letter and he's gone out
flatmate said she's done with life and went up to the roof
my teenager is threatening to jump, window's open
he's hitting me i'm in the loo
he's got a knife, me and the kids are in the bedroom, 1103
please call police i cant talk
upstairs he's beating her and she's screaming for help
the child next door is being hurt, i can hear it
man with a blade by the entrance
big fight at the gate, one of them's down and not moving
my ex is kicking the door in and says he'll kill me
guard's been stabbed
daddy is hurting mummy please come
he's strangling her
someone's been shot i think
someone is breaking in right now
there's a man in my flat i'm hiding
burglar still inside number 5
they're climbing in the widow of the old lady next door
stranger followed me in and won't stop banging on my door
a bloke's trying to drag a kid into a van
woman screaming next door then it went dead quiet
i can hear somebody shouting help me through the wall, very faint
screams from the floor below and then a thud
mr zhang opposite hasn't opened his door in three days, milk's piling up
the lady upstairs isn't answering and there's a smell
no one's seen old Tom since Sunday, light's on, telly's on, no answer
I'm overseas and can't reach my father since yesterday, he lives alone and he's diabetic, please could somebody knock
she went in for a bath an hour ago, locked, not a sound
knocked and knocked at 302. she always answers. i looked through the letterbox and saw her feet
dad's got dementia and he's wandered off, blue coat
my gran is missing, she doesn't know where she lives, it's freezing out
can't find my son, 4, red top, he was by the slide a minute ago
MISSING little girl 6 yrs pink bag, east gate, just now
mother with alzheimers left the house in slippers two hours ago
has anyone seen a toddler in a dinosaur onesie, he got out the front door
my twin boy is gone from the playground, watch the gates please
waters broke and my husband's away
baby's coming NOW i can see the head
contractions two minutes apart, no taxi will come
32 weeks and i'm bleeding
she's giving birth in the toilet how do i catch it
pregnant sister, terrible headache, seeing spots, now she's shaking all over
ate peanuts and his face is swelling
bee sting, hives all over, throat feels tight
her tongue's swollen and she's wheezing
epipen!! does anyone have an epipen!! 8C
anaphylaxis, second pen didn't work
came out in a rash after the antibiotics and now she's collapsed
newborn's gone limp and won't feed
my five day old is grey and i can't wake her
tiny baby, floppy, pale round the mouth
3 week old with 39 fever staring at nothing
he's diabetic, took insulin, didn't eat, sweating and won't answer
sugar is 1.8 and she's talking rubbish and fighting me
hypo, unconscious, has someone got glucagon
meter just says HI and mum's breathing deep and sleepy, breath smells of pear drops
help
HELP
somebody please
someone ring 120 for me my hands won't work
can't get through to the ambulance line it keeps ringing out, he's dying
any doctor in this group, any nurse, right now
ambulance can't find our block, someone go to the gate, she's unconscious
get an ambulance to tower 3, quickly
call 119
999 please someone call 999 im deaf
I am calm but this is serious: my wife has lost consciousness, please send anyone with medical training to 14-602
oh god oh god hes blue
hes gone cold and i dont know what to do
pls my baby pls
quick quick come 5 floor man is dying
老人 collapsed near gate 2, 没反应, pls call 120
my 奶奶 cannot breathe 快点
aidez moi, my husband he is fallen and don't move
ayuda please my son not respire
dog's got hold of a child and won't let go
bitten by a snake, foot's gone black
his hand is caught in the escalator
toddler's head stuck in the railings going purple
blind cord round her neck, just got it off, not breathing
baby locked in a hot car, not moving
man slumped at the wheel with the engine running in the garage
someone's fallen from the third floor
builder came off a ladder, blood out of his ear
his dialysis line's come out, blood everywhere
power's out and mum's ventilator has ten minutes left
the wall's collapsed and there's a man underneath
`,
  chatter: `

`,
  need: `

`,
};
