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
救命啊救命啊我在402
有没有人 救我一下 我快不行了
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
笑死我了哈哈哈哈
今天累死了 只想躺平
饿死了 食堂几点开门
热死人了这个天 空调开26度都没用
快递慢死了 等了一个礼拜
这电影太感人了 哭到喘不上气
房租涨成这样 真是要命
老板的PPT看得我想死
周一早上不想活系列
作业多得孩子要疯了
我真的会谢 心梗了家人们 股票又跌停
看到电费单血压飙到两百 哈哈
听他唱歌 我耳朵要流血了
可爱死了你家狗狗
吓死我了 原来是猫跳上窗台
今朝吃力得来 骨头散架了
困得昏过去了 昨天加班到三点
早高峰的地铁挤到窒息
这个价格 要了我的老命
钱包大出血 双十一买多了
手机快挂了 只剩百分之二 回家再聊
我的电动车电瓶彻底死了 换一个多少钱
阳台上的绿萝快不行了 叶子都黄
多肉养死第五盆了 我有毒
路由器昏迷中 重启也没反应
电脑蓝屏 抢救无效 哈哈
热水器点不着火 是不是电池没电
打火灶打不着火是什么原因
燃气费这个月多少 你们家扣了吗
燃气公司周三上门安检 家里留人
煤气卡在哪里充值
换煤气表的师傅说下午来
煤气灶哪个牌子火大好烧菜
新燃气软管要自己买还是他们带来
通知:明日8:00至17:00停气检修 请关好阀门
燃气报警器多少钱装一个 要不要装
提醒大家出门前记得关煤气
燃气安全宣传册发到各家信箱了
冬季用炭取暖注意通风 预防一氧化碳中毒 居委会宣
预防一氧化碳中毒讲座 周六上午九点活动室
消防演习通知 周五下午听到警报不要惊慌
今天警铃是演练 大家不用跑
演习结束 警报解除 谢谢配合
烟雾弹是消防演练放的 不是真着火
消防队来教大家用灭火器 小朋友还可以坐消防车
灭火器过期了 物业什么时候换
电动车不要进楼道充电 很容易起火
楼道堆物请清理 消防检查要扣分
家里的烟雾报警器换电池怎么拆
急救培训班报名 教心肺复苏和AED
昨天学了海姆立克 老师讲得真好
红十字会的急救证还有名额
小区要装AED了 放在大堂
社区讲座:如何识别中风 记住三个字
中风120口诀转给大家 看脸 看手 听说话
转发:老人跌倒不要急着扶 先看这几点
防溺水告家长书 孩子学校发的
防跌倒小贴士 浴室铺防滑垫
夏天预防中暑多喝水
科普 孩子误吞异物怎么办 收藏一下
春节禁放烟花爆竹 请互相转告
防走失手环给我妈戴上了 她嫌丑
心理热线放在群公告里 有需要的可以看看
反诈提醒 说你儿子出车祸要打钱的都是骗子
骗子电话说我老公住院急救 差点信了
昨晚那个火是隔壁小区 已经灭了
前天的火灾 消防很快就来 没人受伤
去年三号楼着火的那家已经重新装修好了
三年前我爸也中风过 现在恢复得不错
我小时候掉过河里 被我舅舅捞上来的
上个月王阿婆摔了一跤 现在已经出院回家
昨天电梯困人已经救出来了 谢谢维保师傅
刚才的煤气味查过了 是油漆味 没事
虚惊一场 烧焦味是我家烤红薯
烟是我炒辣椒 不好意思吓到大家
警车是来处理停车纠纷的 散了吧
救护车接的是做透析的老先生 每周都来
救护车来过了 我爸已经没事 谢谢各位邻居
谢谢昨晚帮忙打120的小伙子 我妈脱离危险了
孩子找到了 在同学家玩 谢谢大家
奶奶找到了 在菜场坐着呢 多谢
找到啦找到啦 虚惊
孩子抽过一次 医生说是高热惊厥 现在睡得很好
吞下去的硬币拉出来了 哈哈 放心了
上次吃花生过敏的娃 现在一点不敢碰了
隔壁张伯开门了 他耳朵背没听见
阿婆去女儿家住了 所以没人应 大家别担心
感谢消防员 猫从树上救下来了
锦旗做好了 送给救人的保安师傅
我老公手术顺利 谢谢关心
出院啦 感谢邻居的粥
新闻里土耳其地震好惨
看到外地那个化工厂爆炸的视频 太吓人了
央视在播洪水 老家那边还好
听说浦西有个小区跳楼 唉
国外又枪击了 世界不太平
抖音上那个溺水的视频是假的吧
加州山火烧了好几天
昨天高架上连环撞车 堵了两个钟头
热搜那个明星昏倒是炒作
韩国那个踩踏事故都过去几年了
昨晚看的那部片子 男主最后被烧死了
最近那部悬疑剧第一集就有人坠楼 好看
烈火英雄好看吗
泰坦尼克重映 沉船那段还是哭
剧本杀玩到最后 凶手居然是我
狼人杀昨晚我第一个被刀
我在游戏里又死了 队友不救
吃鸡落地成盒 救救我这手残
王者五杀 爽死
你画我猜 我画的是着火 大家猜煤气灶
孩子玩医生游戏 我扮病人昏倒
国足又输了 心脏受不了
申花最后一分钟绝杀 全楼都在尖叫
刚刚大喊的是看球 进球了 抱歉
隔壁尖叫是小孩在打游戏
楼上咚咚响 又在蹦迪
楼下跳广场舞的音响震死人
半夜装修 电钻声钻进脑子
隔壁夫妻天天吵架 听得烦
小孩哭闹一晚上 没睡好
谁家的狗叫个不停 吵死了
楼道里抽烟的能不能自觉点 烟味飘到我家
有人在电梯里抽烟 呛死了
对面烧烤摊的烟天天往我家飘
天台上谁在烤肉 好香 烟有点大
烧香的烟味 清明了嘛
邻居熏腊肉 满楼道都是烟
三号电梯又坏了 里面没人 已经报修
电梯停在12楼不动了 空的 走楼梯吧
电梯修好了没有 爬楼腿要断了
电梯维保 下午两点停用一小时
跳闸了 谁知道电箱在哪层
停电通知 周四检修
漏水漏到楼下 已经叫了师傅
地库积水一点点 开车慢点
下水道味道好臭 物业看一下
臭鸡蛋味道是化粪池在抽 早上就通知过
外墙有点掉皮 已经围起来了 请绕行
树枝断了一根在路边 没砸到人
花盆不要放窗台外面 危险
高空抛物要追责 请各位自觉
清仓大甩卖 跳楼价 最后三天
门口鞋店 老板跑路 大出血价
跳楼机好玩吗 迪士尼没有吧
蹦极敢不敢玩 我腿软
攀岩馆周末有体验课
游泳班招生 包教包会
小区泳池几号开
救生员证怎么考
这家火锅辣到冒烟
麻辣烫辣得我嘴唇发麻
烫嘴的生煎才好吃
火烧云好漂亮 大家快看窗外
最近这个奶茶火了 排队两小时
谁知道火车票什么时候放票
火腿切片哪里买
烧烤炭还有 晚上继续
电影叫《生死时速》 周末露天放映
手切菜划了一下 贴了创可贴 没事
膝盖磕破点皮 孩子不哭了
烫了个小泡 涂了牙膏被老婆骂
脚崴了一下 冰敷着 不严重
牙疼 明天去看牙医
头痛了一天 可能没睡好
偏头痛老毛病了 喝杯咖啡就好
鼻子流了一点血 天太干了 已经止住
喉咙像吞刀片 大家也这样吗
阳了第四天 烧退了 就是咳
烧到38度5 吃了药在睡觉
全家都发烧 轮流倒下 熬着吧
嗅觉没了 闻不到饭香
打完疫苗胳膊有点酸
拉肚子两次 应该是昨天的海鲜
血压有点高 医生说少吃咸
孩子起了几颗疹子 医生说幼儿急疹
过敏性鼻炎又来了 一天打几十个喷嚏
花粉季 眼睛痒死
乳糖不耐受 喝牛奶就胀
低血糖的人包里放颗糖就行
血糖控制得不错 餐后七点几
爸爸的氧气机有点吵 你们的也这样吗
血氧97 正常吧
制氧机哪个牌子静音
预产期下个月 好紧张
生啦生啦 母女平安 发喜糖
月嫂推荐的都很贵
宝宝睡整觉了 感动
孩子噎着那次以后我都把葡萄切四瓣
失恋了 心碎一地 求安慰
今天心情不好 下雨天就是丧
考研没上岸 难过 但明年再来
奶奶走了一周年 想她
家里的老猫去世了 哭了好久
有点孤单 过年一个人
最近压力大 睡不好 想去爬山散心
下雨天在家看书打发时间
这个小游戏杀时间一流
杀价杀到老板哭
杀了条鱼 刺多得要命 片得乱七八糟
老公被我气死了 哈哈 又买错酱油
他要是再乱丢袜子我就杀了他 开玩笑的
羡慕死了 你们都放假
尴尬到想跳楼 今天叫错领导名字
想找个地缝钻进去
这瓜吃得我窒息
美哭了 今天的晚霞
帅晕了 新来的健身教练
我晕 又涨停车费
昏头了 把盐当糖放了
中毒了 这首歌单曲循环一天
手机中毒了 老弹广告 怎么清
剁手了 再买真的要剁手
扎心了老铁
雷到我了 外焦里嫩
触电般的感觉 哈哈 恋爱了
冬天静电 摸门把手就电一下
救命 这个裙子也太好看了吧
救命啊谁懂 老板竟然点赞我朋友圈
家人们 救大命 我又忘记带钥匙 不过老公快到了
急急急 大家帮我投个票 女儿比赛
火烧眉毛了 明天就交报告
死线是今晚十二点 赶不完
120块一斤的车厘子 有点贵
119元两件 挺划算的
110平的房子 物业费多少
12月0号? 你打错日期了吧
119消防宣传日 有礼品领
110来过 说是噪音扰民 劝了几句
上次小偷的事 派出所说抓到了
去年小区进贼 后来装了监控
我妈当年也是救护车上生的我 哈哈
老底子弄堂里着过火 侬还记得伐
阿拉爷叔讲伊年轻辰光当过消防员
吓煞人了 原来是只老鼠
开心煞脱 外孙考上大学了
今天真的dead tired 早点睡
我crush不回我 heart broken
这个bug要kill我
孩子演《卖火柴的小女孩》 演得真好
语文书里司马光砸缸 孩子问怎么掉进去的
孩子问为什么着火要湿毛巾捂鼻子 老师教的
学校安全教育平台作业做一下
医学生期末背抽搐鉴别诊断 背到吐
我是急诊护士 今天终于下班
值班医生真辛苦 昨晚收了三个心梗
我女婿在消防队 过年不回来
急诊排队四小时 就是个普通感冒
医保卡急诊能报多少
救护车收费标准是多少
叫救护车要给钱的吗 好奇问一下
心电图结果正常 白担心
体检说颈动脉有斑块 要吃他汀吗
心脏支架集采后便宜好多
硝酸甘油过期多久要换
防烟面罩有必要买吗
逃生绳高层有用吗
灭火毯淘宝几十块 建议家家备一条
家里备急救包都放些什么
儿童安全锁装窗户上好不好用
防盗窗拆不拆 大家投票
智能门铃能看到谁敲门 挺好
独居老人一键呼叫器 街道免费装 报名找小李
志愿者每周探望独居老人 排班表出来了
阿尔茨海默照护讲座改到下午
黄手环活动中心可以领
流浪狗咬人的事物业已经处理
蜜蜂窝消防摘走了
草丛里看到一条小蛇 已经溜走 走路小心
打雷了 收衣服
台风要来 窗关好
暴雨红色预警 学校停课
地铁站那边修路 绕一下
听见放炮 是人家结婚
楼下放音乐喊救命的是剧组在拍戏
万圣节门口那个血手印是道具 别怕
躺在草坪上的是晒太阳的师傅 我问过了
楼顶上站的是装天线的工人 有安全绳
轮到我做饭 厨房像战场
烤箱第一次用 蛋糕烧成炭
汤烧干了 锅底黑了 锅报废
i'm dying laughing at that video
this traffic is killing me
dead tired, early night
starving to death, when does the canteen open
could have died of embarrassment in the lift
my boss will be the death of me
that joke nearly gave me a heart attack
the electric bill almost gave me a stroke lol
choked on my tea reading this
can't breathe, that meme
my feet are killing me after the wedding
I'd kill for a decent bagel round here
killing time till the parcel arrives
if he leaves his socks out again i'll murder him, joking
her cake is to die for
dying to see the new Bond
bored out of my skull, please end my suffering
sick to death of these adverts
drowning in ironing and school forms
drowning in emails, back monday
snowed under and burnt out, need a holiday
we got absolutely burned on that sofa
that roast was brutal, someone call the burn unit
he's on fire tonight, three goals
this mixtape is fire
fire sale at the shoe shop, 70% off
got fired yesterday, ah well
who's firing up the barbecue later
barbecue smoke again from number 6, my washing stinks
smoke in the corridor is just me burning toast, sorry
burnt the rice, opened the windows, all fine
neighbour smokes on the balcony and it drifts in
somebody keeps smoking in the stairwell, not nice
whoever is having a fag in the lift, stop it
incense smell on 4 is from the ancestor day
the smell was varnish not gas, engineer checked
gas bill doubled this month, anyone else's?
when do they read the gas meter
gas man is coming Wednesday between 9 and 12
gas will be off 8 till 5 for pipe work
which gas hob do you recommend, ours is slow
the pilot light won't light, probably the battery
petrol prices are explosive
boiler service is booked, landlord pays
carbon monoxide alarms are on offer at the hardware store
leaflet about CO poisoning is in your letterbox
talk on preventing falls, Saturday 10am
fire drill Friday, don't be alarmed by the bell
that alarm was just the drill, ignore it
drill's over, you can go back in
firemen are teaching the kids how to use an extinguisher, cute
fire extinguisher expires in March, will management swap it
please don't charge e-bikes indoors, they catch fire
fire doors must be kept shut, thanks
smoke detector chirps every minute, low battery i guess
first aid course, a few places left
learned CPR today, my arms ache
defibrillator has been put in the lobby, good to know
remember FAST: face, arms, speech, time. share it
poster about choking in toddlers, well worth a read
cut grapes lengthways folks, the clinic reminded us
water safety week at school, no swimming in the canal
tips for heatstroke: shade, water, hat
the samaritans number is pinned for whoever wants it
suicide prevention walk is on sunday, t-shirts for sale
scam warning: they ring saying your son's had an accident
someone phoned pretending my husband was in hospital, nearly fell for it
that fire last night was the next estate, it's out
the blaze on tuesday, nobody hurt thankfully
there was a fire in block 3 last year, took months to rebuild
grandad had a stroke in 2019, plays chess every day now
I nearly drowned as a kid, uncle fished me out
mrs liu's fall was last month, she's home and walking
people in the lift got out yesterday, cheers to the engineer
police were here about parking, nothing exciting
the ambulance outside is for the dialysis patient, comes every week
ambulance came, he's fine now, thank you all
mum's out of danger, thank you for calling them so fast
found him! he was at his friend's, panic over
gran's been found, she was at the market, bless you
false alarm everyone
update: she's awake and eating jelly
he had a febrile fit last week, doctor says nothing to worry about
the coin came out the other end lol
old mr zhang opened up, he just didn't hear us
lady upstairs is at her daughter's, that's why no answer
the fire brigade got the kitten down
we made a card for the guard who saved the little boy
op went well, he's already grumpy
discharged today, thank you for the soup
watching the news about the earthquake, heartbreaking
wildfires in california again
did you see that ferry that sank, awful
shooting in the states, again
explosion at a chemical plant up north, on all the channels
heard a man jumped at the other estate last winter, so sad
that drowning clip going round is from 2016
pile-up on the ring road, add an hour
the actor who collapsed on stage is okay apparently
read about the landslide, my cousin's village is fine
just watched Backdraft, great fire scenes
spoiler: the husband poisoned her
new series starts with a body in a lift, gripping
Titanic still makes me cry when he freezes
murder mystery night was great, the butler did it
got stabbed first in Werewolf as usual
died on level 9 again
my team left me bleeding out in the zone lol
headshot!! best game ever
charades: I was doing 'house on fire', they said 'samba'
the kids are playing hospital and i'm the unconscious patient
we got slaughtered 5-0
keeper had a heart-stopping save
the screaming was us, penalty shootout, sorry
shrieks from 12 are the kids on a trampoline
thumping upstairs is their exercise class
couple next door argue about dishes every single night
drilling at 7 am, my head is exploding
baby cried all night, we're zombies
that dog never shuts up
lift is stuck on 12, nobody in it, reported
lift 2 out of order till thursday, use the stairs
climbing 14 floors, my legs are dead
lift's working again hurrah
breaker tripped, where's the panel on your floor
power cut planned for thursday, charge your phones
my phone's dying, talk later
battery's dead on the scooter, how much is a new one
laptop has died, RIP
router unresponsive, turning it off and on again
my basil is dying and i don't know why
killed another orchid, black thumb
the fern collapsed, too much water i think
printer's choking on cheap paper
website crashed when tickets went on sale
app keeps crashing
sink is blocked and gurgling, plumber tomorrow
small puddle in the garage, mind how you go
rotten smell is the drains, they're pumping today
a tile came off the wall, area taped off, no one hurt
branch down by 18, go round
don't put flowerpots on the outside ledge please
throwing things from windows is illegal, reminder
closing down, everything must go, suicide prices as they say
bungee jumping, would you dare?
jumped off the high board today, so proud
climbing wall has a taster session
the rooftop bar has a great view from the edge
men on the roof are fitting the aerial, harnessed up
man lying on the lawn is sunbathing, I asked
that blood on the door is halloween paint
they're filming in the courtyard, so ignore the shouting
fireworks, not gunshots
car backfired, relax
thunder, bring your washing in
typhoon due, shut your windows
red rain alert, schools closed
nicked my finger chopping onions, plaster's on, all good
grazed knee, lollipop fixed it
tiny blister off the oven tray
stubbed my toe so hard i saw stars
rolled my ankle, icing it in front of the telly
splitting headache, too much wine
migraine day, curtains closed
bit of a nosebleed, dry air, stopped now
throat like razor blades, you too?
fever 38.5, took something, sleeping it off
day four of covid, mostly just coughing
whole family down with the lurgy, taking turns on the sofa
lost my sense of smell
arm's sore after the jab
dodgy prawns, two trips to the loo, better now
doctor says my pressure's a bit high, less salt
hay fever is murder this year
allergic to mornings
rash turned out to be roseola
lactose gives me wind, sorry tmi
sugar levels good this month, the diet works
oximeter shows 97, normal right?
oxygen machine hums a bit, does yours
due next month and getting nervous
it's a girl! both well and home by friday
he's in labour... the Labour Party, i mean, knocking on doors
baby slept through, i could weep
heartbroken, she's moved out
my heart stopped when i saw the rent
feeling low today, it's the rain
failed my driving test, gutted
a year since we lost grandma
our old cat passed on tuesday, the house is quiet
lonely at christmas but the choir helps
stressed about exams, going for a run
crying over a dog food advert, what's wrong with me
had a cry, had a bath, tomorrow's another day
shoot me now, another zoom
kill me, it's only tuesday
i want to die, i called the teacher 'mum' haha
rather jump out of the window than do that tax form lol
gun to my head i'd choose noodles
break a leg tonight, kids!
bleeding heck, £6 for a coffee
the paint bled through, two more coats
nosebleed seats but what a concert
it's a steal, someone snap it up
those landlords are daylight robbers
robbed! that was never a penalty
attack of the munchies
heart attack burger at the new diner, 3 patties
flaming hot wings, mouth's numb
that curry set my mouth on fire
hotpot so spicy i was breathing smoke
soup's scalding, let it cool
flame-grilled chicken half price today
smoked salmon on offer
smoky bacon crisps are back
poison by Alice Cooper at full blast on 3, love it
toxic people, unfollow
my wallet is bleeding after double eleven
the budget's haemorrhaging
flooded with messages, will answer tonight
shocking price for cherries
static shocks off the door handle all winter
what a shock, they've won
sparks flew on the blind date hehe
my ex is a snake
dead end road, turn at the church
deadline's midnight, i'm toast
dead sea salt scrub, lovely
had an emergency cake for breakfast lol
emergency exit by the gym is being painted
emergency lighting test at noon
SOS my mum is coming and the flat's a tip haha
help, this dress is too cute
omg help my boss liked my post
911 is a porsche, dear
119 for two pairs, bargain
120 yuan a kilo, who buys that
bus 110 is diverted
999 piece jigsaw, one missing, typical
police found the burglar from last spring
someone broke in here two years ago, that's why we have cameras
i was born in an ambulance, true story
my nephew's a fireman, working over new year
A&E nurse here, finally off shift
the ER wait was four hours for a cold
how much does an ambulance cost here, just curious
does insurance cover A&E
ECG came back normal, phew
statins for plaque, anyone's doctor say the same?
are escape ladders any use on the 20th floor
fire blankets are cheap, everyone should keep one
what do you keep in a first aid kit
window locks for toddlers, worth it?
video doorbell shows who's knocking, love it
panic button for pensioners is free from the council
volunteers visit those living alone on fridays, rota is up
dementia carers' group moved to the afternoon
gps insoles for wandering dads, clever
wasps' nest has been taken away
saw a harmless grass snake by the pond
stray dog that nipped someone was collected
my son's school play has a fire in act two, red ribbons
history homework: great fire of london, cardboard houses everywhere
medical student, revising seizures till my eyes bleed
paramedic open day, kids can sit in the ambulance
lifeguard course starts in may
pool opens on the 1st
swimming lessons for beginners, good price
casualty is on at nine, don't spoil it
grey's anatomy made me cry again, they lost the patient
podcast about a cold case, woman vanished in 1987
老公 is killing me haha, 又买错了
so 累 i'm dead, 晚安
`,
  need: `
我妈上礼拜摔断腿 想借个轮椅两个礼拜
爸爸中风出院了 要一张护理床 谁家有闲置
手切了个小口子 家里没创可贴 哪位给两张
孩子38度 体温计没电了 借一个
求一支烫伤膏 被油溅了一个小点
老人膝盖不好 想借个坐便椅
脚崴了 有没有拐杖可以用几天
老公腰扭了 求几贴膏药
我发烧了 家里没退烧药 能匀几粒吗
感冒流鼻涕 谁有泰诺
想借血压计 我妈这两天头有点晕 量一量
谁有血氧仪 想测一下 人还好就是不放心
血糖试纸用完了 有同款的借几片吗
婆婆糖尿病 求无糖饼干哪里买 有的先给我点
娃蚊子咬了一大片 求炉甘石
出院后在家休养 想请人帮忙买个菜
手骨折了洗不了头 哪位会洗头的帮一下 可付费
上个月做了手术不能拎重物 求人把米扛上来
孩子水痘在家 求几本绘本看看
阳了出不了门 求人帮倒垃圾
阿婆假牙掉了 要点软的粥 谁煮了
烟雾报警器响是没电了 求一节9V电池
跳闸了 求个会看电路的邻居
煤气灶打不着 要两节一号电池
燃气公司要上门 我上班 谁能帮我开个门
灭火器想借一个应付检查
胃不舒服 求达喜
拉肚子了 有蒙脱石散吗
牙疼一晚上 谁有甲硝唑或者止痛片
过敏打喷嚏 求氯雷他定一片
哮喘的喷雾快用完了 明天去配 想问谁能捎我去医院
爸爸做透析 每周三要有人帮推轮椅下楼
孕妇腿抽筋睡不着 有没有孕妇枕转让
快生了 待产包缺个盆 谁有多的
产后想借个吸奶器
宝宝湿疹 求推荐不刺激的霜 有小样也行
奶奶走路不稳 想要个助行器
我爷爷记性不好 怕走丢 求一个定位手表二手的
外婆耳背 求助听器电池675
装个浴室扶手 老人滑过一次 谁会打孔
防滑垫有没有多余的 卫生间太滑
眼睛进灰了有点红 求眼药水
孩子撞了个包 要个冰袋
被猫抓了一下 谁知道哪里打疫苗 能不能载我去
车被蹭了 求监控录像
电瓶车没电了 求借充电器
手机快没电 谁有充电宝 就在楼下
门反锁了 人在外面 求开锁师傅电话
电梯坏了 求两个人帮抬轮椅上五楼
停电了 谁有蜡烛或手电
家里漏水 求个大桶接一接
喉咙痛 想要点蜂蜜或者胖大海
咳嗽咳了一个礼拜 求川贝枇杷膏
刚出院的狗狗需要伊丽莎白圈
住院陪护 想借一张折叠床
阿拉姆妈脚馒头痛 有护膝借伐
小囡有眼热度 37度8 退热贴讨两张
烧退了嘴里没味 求点榨菜
家里老人卧床 要尿垫 什么牌子都可以
车祸后恢复期 要个人陪走走路 每天半小时
心脏不好的爸爸要爬楼 能不能和一楼换个车位
纱布和碘伏 孩子膝盖擦破皮
need a wheelchair for two weeks, mum broke her leg last week
plasters please, small cut on my thumb
thermometer anyone? kid's about 38
dad's home after his stroke, we're after a hospital bed if somebody has one spare
burn cream for a tiny splash off the pan, got any?
commode chair wanted, grandma's knees are bad
crutches for a few days, twisted ankle
heat patches for my husband's back, he's pulled it
paracetamol, i've a fever and the shop's shut
anyone with cold and flu tablets
could I borrow a blood pressure cuff, mum's been a bit dizzy on and off
oximeter loan? she feels alright, just want to check
out of glucose strips, who uses the same meter
after my operation i can't lift, who'd bring up a sack of rice
broke my wrist in october, still can't open jars, a jar opener would be lovely
cast on till friday, need help washing my hair
isolating with covid, could someone take my rubbish down
chickenpox at home, picture books to borrow please
gran lost her dentures, soft food ideas or a blender we could use?
smoke alarm beeping, after a 9v battery
anyone handy with fuses, ours has tripped
hob won't spark, need two D batteries
gas inspector comes at ten and i'm at work, could somebody let him in
dicky tummy, has anybody got gaviscon
diarrhoea tablets please, no rush
toothache all night, spare ibuprofen?
antihistamine for hay fever, just one or two
inhaler's nearly empty, need a lift to the chemist tomorrow
dad has dialysis wednesdays, want someone to push his chair to the car
pregnant and can't sleep, looking for one of those long pillows
due in three weeks, second-hand moses basket wanted
breast pump to borrow
eczema cream samples for a baby if you've any left
walking frame needed, grandpa's unsteady since his fall in june
after a used gps watch, my father-in-law is forgetful
hearing aid batteries size 13, have you got some?
grab rail to fit in the bathroom, who has a drill and ten minutes
non-slip bath mat, please
eye drops, got dust in it, bit pink
ice pack for a bumped forehead, he's already running about
cat scratched me, who can drive me to the clinic for a tetanus jab this afternoon
somebody scraped my car, dashcam footage please
need a charger, phone is nearly dead
locked myself out, locksmith number?
lift's out, two strong people to carry a wheelchair up to five?
candles or a torch, power's off on our side
bucket please, ceiling's dripping
honey or lozenges for a sore throat
cough syrup, been hacking all week
cone for the dog, just had stitches
folding bed for sitting with my husband in hospital
knee brace for mum, arthritis
cool strips, toddler 37.8 and grumpy
incontinence pads for my bedridden aunt, any brand
recovering from a car accident, would love a walking companion half an hour a day
gauze and antiseptic for a scraped knee
got covid, no appetite, craving pickles, anyone?
looking for a carer two mornings a week, father has dementia
could someone pick up my heart tablets from the chemist tomorrow, no hurry
fire inspection on monday, can I borrow an extinguisher
stairgate wanted, our crawler is fearless
`,
};
