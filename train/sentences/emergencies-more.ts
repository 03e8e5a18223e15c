/** Emergencies as they are typed with shaking hands, and what only sounds like one. */
export const emergenciesMore: Readonly<Record<string, string>> = {
  emergency: `
快来人!!5楼
救命啊7号1203
来人啊来人啊我爸倒了
我妈满头冷汗说不出话 谁在家
老头子嘴角歪了水都喝不进去
孩子手指都紫了怎么办啊
他眼睛往上翻叫不应了
吊灯那里往下漏水还冒火花 9号楼602
有没有医生!在线等!人没反应了
哪家有AED 快拿到3号楼大堂
谁会心肺复苏 快来2栋电梯口
灭火器灭火器 哪里有灭火器 厨房烧起来了
隔壁一直喊救命 我不敢开门 谁一起来
402阳台上坐着个小孩 腿都在外面 家里没大人
我婆婆老年痴呆 晚上出门没穿外套到现在没回来 外面零度
一家三口头晕恶心站不起来 怕是煤气热水器的问题
吃了花生脸全肿了喉咙发紧喘不上来
糖尿病打了胰岛素没吃饭 现在叫不醒
孩子抽了 牙关咬得死死的 5号楼301
怀孕四个月 流了好多血 老公不在家 谁有车
大家保重 这些日子谢谢了 我撑不下去了 别找我
对不起各位 药我都吞了
我站在顶楼 不想再活了
楼顶有人!要跳!16号
谁力气大 我爸卡在浴缸里起不来 脸都白了
120说要等四十分钟 我妈已经喘不上了 谁有车求求了
氧气机停了 停电了 我爸离不开氧 谁家有发电的
血氧掉到七十多了嘴唇发紫
老爷子胸口像压了块石头 左胳膊也麻 大汗
烧到41度 人开始说胡话 不认得我了
宝宝吃葡萄卡住了 脸憋紫了 哭不出声
小囡吞了纽扣电池 怎么弄啊急死了
我儿子把洁厕灵喝了一口 嘴里都是泡
开水整壶浇在孩子身上 皮都掉了
血止不住 毛巾都湿透了 三楼谁有止血带
玻璃门碎了扎到大腿 血往外喷
电瓶车在楼道里烧起来了 大家别出来 全是黑烟
6号楼着火了!!!七楼窗户往外冒火
楼道全是烟 看不见 我们困在11楼
闻到好大煤气味 头都晕了 谁知道总阀在哪
楼下煤气味重得要命 敲门没人应 里面老太太一个人
电梯往下掉了一截 里面有孩子在哭 快点
我困在电梯里了 哮喘犯了 没带药
哮喘喷雾空了 喘得话都讲不了 谁有万托林 快
阿婆三天没开门了 里面有臭味 灯一直亮着
敲401半天没人应 电视开着 听到里面有人哼
隔壁男的在打老婆 女的叫得好惨 砸东西
有人拿着刀在3号楼下面乱转 大家关门
陌生人在撬我家门 我一个人带孩子 不敢出声
有人翻进一楼院子了 我看见他手里有东西
要生了!羊水破了 头都看到了 有没有护士
产妇大出血 人都白了 救护车进不来小区门 谁去挪下车
救护车堵在门口 道闸抬不起来 保安呢 里面人要不行了
门卫快开门!!!救护车进不来
谁有1502钥匙 老人在里面摔倒了喊不动
孩子反锁在屋里 灶上还开着火
锅烧干了 烟冒出来了 屋主不在 谁有他电话
我一个人在家 心跳得一百六 手脚发麻 感觉要晕过去了
哪位邻居懂急救 我老公突然倒地打呼噜一样喘
没有脉搏了我摸不到 谁来帮我按
按了五分钟了我没力气了 来个人换我
他不呼吸了
没气了没气了快来人
我妈不动了
爷爷吐血了 一大口 暗红色的
拉的全是黑便 刚站起来人就倒了
外婆摔了头 后脑勺一滩血 人迷糊
从梯子上摔下来腿折了骨头戳出来了
小孩从二楼掉下去了!!花坛那边!!
有人坠楼 8号楼北面 快叫救护车
河里有人 小区后门那条河 快拿绳子
孩子掉水池里了捞上来不喘气
救人啊 有人触电了 在车棚 别碰他
洗澡触电了 人倒在里面门反锁
车库淹水 里面有人出不来
水没到膝盖了 插座都泡着 老人在床上动不了
天花板塌下来压到人了 4-501
外墙瓷砖掉下来砸到人 在流血 5号楼门口
阳台要塌了 上面还有人
狗咬住小孩不放 快来几个男的 中心花园
被流浪狗咬脖子了 血很多
马蜂蜇了十几下 人全身起疙瘩 喘不过气
打完头孢又喝酒了 现在脸通红胸闷倒地上了
降压药多吃了一把 血压量不出来
安眠药瓶子空了 人喊不醒 怎么办
我女儿把自己关在房间里 留了纸条 求求谁来帮我撞门
他给我发消息说下辈子再见 电话关机 谁住9号楼帮我去看看
我朋友在你们小区13号楼 她说要自杀 我在外地赶不过来 求帮敲门902
收到邻居一条告别短信 不对劲 谁去敲下他家门
活着太累了 今晚就结束吧 麻烦帮我照顾猫
我不想活了 没人在乎
孩子不见了!四岁 红色羽绒服 刚刚还在滑梯
我家小孩走丢了 穿黄雨鞋 二十分钟了 各门口帮忙拦一下
有个男的抱着我女儿往西门跑了!!拦住他
爷爷穿着睡衣走出去了 他不认路 天这么冷 帮忙看看监控
半夜两点了外公还没找到 有手电筒的一起来找人
救命
救救我
帮帮我 我起不来了
摔了 动不了 手机够得到 3号楼1004 门没锁
一个人在家 胸闷 打不出电话 谁来
我疼得在地上打滚 老公出差 谁能帮忙叫车
肚子疼得直不起腰 裤子上都是血 我怀孕的
我是7号楼201 我妈她突然就那个 手举不起来讲话含糊 怎么办啊打了电话还没来
谁来搭把手抬人 担架下不了楼梯 5楼 没电梯
需要四个壮劳力 马上 老人昏迷 六楼抬下去
求有车的邻居 现在 立刻 孩子抽搐 送儿童医院
有车吗有车吗有车吗 我爸心梗
硝酸甘油 谁家有硝酸甘油 快 2-901
速效救心丸有没有 人在地上 楼下长椅这里
小区跑步的那个大叔倒在篮球场了 没反应
广场舞这边有个阿姨晕倒了 叫不应 快来懂的人
快递小哥倒在我们单元门口了 脸煞白
保安大叔抽过去了 口吐白沫 东门岗亭
有个清洁工阿姨中暑了 浑身烫 不出汗 讲胡话
有没有当护士的邻居 我爸插的管子掉了在出血
透析的瘘口破了 血像水龙头一样
谁懂医 宝宝呼吸一下停一下 胸口凹进去
新生儿脸发青 不吃不哭 软绵绵的
娃烧抽了 第一次遇到 手抖得按不了120
高烧惊厥 五分钟了还没停
癫痫发作十分钟了没停下来
小孩脖子被窗帘绳缠住了 刚解下来 不喘气
老太太被饭团噎住了 谁会海姆立克
吃汤圆卡住了 讲不出话 手在抓喉咙
我爸喝酒喝到现在叫不醒 呼吸很慢 打鼾声怪
小伙子喝多了呕吐呛住了 脸青了 17号楼下
炭火取暖 两个人都昏在屋里 我刚开窗
燃气报警器一直叫 我头痛想吐 腿软
热水器边上洗澡的人没声音了 敲不开
快报警 302打起来了 动刀了
有人被砍了 在便利店门口 全是血
楼上孩子哭了两个钟头 越来越弱 还有砸东西声音 谁去看看
隔壁阿姨一直敲墙 三短三长 是不是出事了
墙那边咚的一声 然后就没声音了 独居老伯
对门老头倒在门口了 拐杖在地上 我抱不动
楼上水哗哗下来 电箱在冒烟 总闸在哪里
电表箱烧了 噼里啪啦 有明火
空调外机着火 就在煤气管旁边
油锅着了 火窜到油烟机了 我怎么办
充电器炸了窗帘烧起来了 2号楼1701
充电桩那边着了 已经烧到第三辆 快挪车 快叫消防
消防通道被车堵了 楼上还在烧 车主呢!!沪A的白车
烟从门缝进来了 我带两个孩子 在厕所 用湿毛巾堵着
出不去 走廊全是火 15号楼2102 快告诉消防
阿婆还在里面!四楼!火从厨房出来的
哪位有绳子 孩子挂在防盗窗上了 头卡住
小孩头卡在栏杆里 脸都变色了
宝宝锁在车里了 太阳底下 已经不哭了 地库出口白色途观
娃在车里 车锁了 热得满脸通红 谁能砸窗
阳台栏杆外面站着个人 18楼 劝不住 来人啊
桥上那个姑娘要往下跳 谁过去拉一把
煤气爆炸了!!窗户全碎了 10号楼
轰的一声 三楼在冒烟 有人喊
阿拉姆妈昏过去了 快点来人呀
侬快来呀 伊勿来三了 气也透勿过来
老头子跌倒了 爬勿起来 面孔煞白 啥人来帮帮忙
啥人会得急救呀 隔壁爷叔勿会讲闲话了
救命呀 屋里厢火着了
小囡噎牢了 面孔发紫 快点
help 有人吗 我老婆晕倒了 i dont know the number
电话打不通120一直占线 我儿子快不行了
120占线!!110也占线 谁能帮我一起打
帮我打120 我手机只剩百分之二 6号402 我妈中风
帮忙报火警 4栋 9层 我说不清地址
我讲不出话 胸口痛 12-1-703
五号楼三单元二零一 人倒了 速来
23#1802 急急急急急 人没意识
7栋B座1106 老人摔倒流血
仁和苑8号门502室 有人晕厥 求助
3-2-601快
1103!!!!快!!!!
二单元四楼东户 快来两个人
地下车库B2 c区 有人被车压到脚 拔不出来
倒车撞到老人了 在南门 躺着不动
有个骑电动车的撞树上了 头盔都裂了 没意识
快点拿毯子和止血的东西下来 花坛这里
谁家有氧气瓶 氧气袋也行 我爸憋得坐不住
急需制氧机 人快憋死了 8号1101
肾上腺素笔谁有 孩子过敏休克
舌头肿了 口水咽不下去 刚吃了虾
刚打了疫苗回来 全身红疹 血压掉了 人发软
低血糖抖得厉害 谁家有糖有可乐 快送到门口 我走不动
我自己打错胰岛素了 打了三倍 一个人 看东西发花
爸血糖仪显示LO 人叫不醒了
血压230 头疼得要裂开 吐了
一边脸是塌的 一只手拿不住筷子 要不要动他
人僵住了 眼睛盯着一边 叫名字没反应
刚才还在讲话 突然歪下去 尿裤子了
躺地上抽 头一直撞地 我按不住
脸灰灰的 手冰冷 全是汗 说要死了
嘴唇发黑 一直捂胸口
脖子上青筋都爆出来 坐着喘 咳粉红色的沫
喘得像拉风箱 肩膀一耸一耸
肚子硬得像木板 疼得脸都变形了
娃一直吐 眼窝都陷下去 叫他眼睛睁不开
孩子身上一片紫点子 高烧 脖子硬 不让碰
刀切到手腕 一抖一抖地喷血
手指断了 掉在地上 怎么保存 谁送我去医院
手卷进绞肉机了 拔不出来 来人
搬柜子砸到胸口了 吸气都疼 咳血
煤炉旁边睡着的两个老人叫不醒 嘴唇樱桃红
农药味道 他嘴里吐白沫 旁边有瓶子
他写了遗书 我在门外 他不开门
她在浴室割了手 门锁着 我听见水声
谁能陪我一下 我真的怕我今晚会做傻事
再见了各位邻居 钥匙放在门垫下面 帮我喂一下鱼
我老公说要带着孩子一起走 我好怕 10-303
他拿菜刀堵着门 我和女儿躲在卫生间 帮我报警别打我电话
不要打电话给我 直接报警 14号楼702
救我 他要打死我
我妈被骗子叫到家里按着 听见她喊
有人尾随我进单元门了 我在四楼楼梯 谁开下门
门外有个男的一直踹门 我一个女生 谁下来一下
顶楼水箱那边有小孩在爬 大人快去
三岁的站在窗台上 纱窗都推开了 6号楼5层 谁上去敲门
那个孩子自己吊在阳台外面!!!楼下拿被子!!
大家拿被子到11号楼下面 有人要掉下来
楼下谁在 帮我托住他
电梯门夹住手了 电梯还在动
扶梯绞住小孩鞋子了 按停按停
老人在电梯里晕了 电梯停在十三层 门打不开
暴雨 地库进水 我车里还有老妈
台风把窗刮飞了 玻璃扎到我妈脖子
树倒下来压到人了 小区北门
脚手架塌了 有工人在下面
燃气管挖断了 嘶嘶响 大家别开灯别点火
煤气漏得厉害 千万别按电铃 快疏散
全楼快下来!!别坐电梯!!着火了
快跑 二楼烧起来了
快关煤气总阀 4号楼
谁能马上关总电闸 有人被电住了
急!!!我在外地 监控看到我爸倒在客厅 半小时没动了 谁帮我去看看 16-204
摄像头里我妈躺在地上 她一个人 求楼上楼下帮忙敲门
我爸电话里讲着讲着没声了 他住5号楼603 谁离得近
老妈微信语音里一直喊疼然后断了 邻居帮忙看看 2号201
刚刚八十岁的王伯被发现倒在楼梯间 身上凉的
我外卖送到他家门开着人趴在桌上不动 谁管这个楼
有人吗 护士医生都行 孩子不呼吸 我在吹气
教我怎么按胸 快 语音打给我
CPR怎么做啊快说!!!他没心跳
除颤仪在哪个门 快跑去拿
物业把AED送过来!!网球场!!
谁有备用钥匙 我女儿两岁一个人在里面 浴缸放着水
有撬棍吗 门撬开救人
有没有切割机 孩子手卡在洗衣机里
大剪刀有吗 戒指勒得手指黑了
开锁师傅电话 快 里面老人叫不应
志愿者呢 楼长呢 快来啊3楼出人命了
要出人命了
来不及了 快点
求你们了 谁来帮帮我爸
我好怕 我妈在翻白眼
怎么办怎么办孩子浑身发紫
完了 人没反应了
我不行了 喘不上 帮我开门让医生进来
我不知道怎么说 就是我老伴早上起来就不太对 刚才吃饭筷子掉了 现在半边身子不动了 儿子在北京 我不会叫车
我在做饭听见女儿房间咚一声 跑过去她躺地上手脚抽 嘴边有血 我现在一个人 有没有人能上来 我家8号楼1404
老公阳性第四天 刚才上厕所倒下去 头磕在马桶上 叫他嗯一声又没声了 我也发烧没力气扶 谁能来
两个老的都烧糊涂了 一个摔在床下 我在隔离酒店回不去 求求4号楼的邻居
阳了之后氧饱和只有82 医院电话没人接 人嗜睡
我爸发烧几天 今天突然不吃不喝 叫也不睁眼
人烧得抽筋了 退不下来 冰都没用
宝宝四个月 39.8 眼睛直了 不哭
刚出院的老爸伤口裂开了 肠子都看到了
我妈导尿管全是血 人发抖 血压60
吃了野蘑菇 一家都在吐 老人已经昏了
豆角没熟 孩子吐到抽 谁有车去急诊
误吃老鼠药了!!小孩!!刚才!!
84和洁厕灵混了 卫生间全是味 我妈倒在里面
干燥剂进眼睛了 孩子睁不开惨叫
硫酸一样的东西泼我脸上了 看不见
眼睛被扎了 有东西插在里面 不敢动
鱼缸倒了砸到孩子 头上口子好深
烟花炸到手了 手都烂了 在广场
孔明灯掉到阳台 着了 家里没人
谁在楼上扔烟头 三楼阳台被子在烧 火越来越大
垃圾房着火 旁边是煤气站 快
快拿水 灭火器不够 12号楼后面
再来几个人扶梯子 老人在窗口
她还有呼吸吗不知道 我不敢碰 在喷泉边
躺着个人 流了一地血 小区西北角
有人溺水!泳池!救生员不在
冰面破了 孩子掉下去 景观湖
水里捞上来了 谁会人工呼吸
SOS 3号1501
sos老人心脏停了
眼睛直勾勾的 手在空中乱抓 叫爸爸不理
整个人软下去像面条一样 扶不住
他打完球坐着坐着就滑到地上了 谁懂
指甲全紫 人发冷打摆子 4号门903
阳台那个晾衣架上挂着个孩子
我听到墙那边喊别打了别打了 然后一声闷响
外婆凌晨自己开门走了 拖鞋掉在电梯口
浴室里煤气味 我女儿坐在地上不答话
蚂蚁咬了一口嘴唇肿成香肠 声音都哑了
灯一闪一闪 水顺着电线流 墙是麻的 摸到会电
谁有车 随便什么车 三轮也行 人快没了
谢谢你们照顾过我 药吃下去了 有点困
裤子全是血一块一块的往下掉 我站不住了 6-1102
谁家住一楼 快去大门口给120带路 十号楼
脸蜡黄 喊不应 手搭下来了
help 7-1203 quick
his eyes are rolling back
she's gone grey and clammy
water is coming through the ceiling lights and sparking
does anyone know CPR please now
my dad isnt breathing
Anyone a doctor?? block 4 lobby, man down
we need a nurse on 9, she's bleeding through the towel
who's got an AED, run
fire extinguisher!! 5th floor!! kitchen's gone up
someone with a key to 602, I can hear him moaning on the floor
HELP
help help help my baby
please somebody come up I can't lift him and he's turning blue
need two strong people at 11-301 right now, stretcher won't fit round the stairs
does anybody have a car out front, my wife's waters broke and the head is coming
ambulance says 40 min, he doesn't have 40 min
the ambulance is stuck at the gate, someone raise the barrier!!
neighbour screaming through the wall, sounds like he's hurting her
I can hear her begging him to stop, 1404, calling police, can someone go with me
kid on the balcony rail at block 8, no adult, go go go
theres a toddler alone on the ledge, 6th floor, curtains blowing
Mum has dementia and went out in slippers an hour ago, it's below zero, please look
grandpa missing since 10pm, brown coat, doesn't know his name
CO alarm is going and we all feel sick and dizzy, can't stand up properly
my flatmate won't wake up and the heater's been on all night with the windows shut
his lips are cherry red and he isn't answering
her tongue is swelling, she ate prawns, has anyone got an epipen
whole face ballooned, throat closing
he took his insulin and never ate, now he's soaked in sweat and I can't wake him
i injected twice by mistake im alone and everything is going blurry 3-1102
she's having a fit and it's not stopping
seizure ten minutes now, what do I do
I'm 14 weeks and bleeding so much, I'm on the bathroom floor, door's unlocked
lots of blood, pregnant, alone, block 2 room 908
sorry everyone. thank you for being kind. please look after my cat
goodbye, it's nobody's fault
I can't do this any more, I've taken all of them
I don't want to be alive tonight
my friend in block 13 just texted goodbye and turned her phone off, somebody please knock on 902
there's a man on the roof of 16 and he's over the railing
shes going to jump
he's collapsed in the lift and the door won't open
stuck in the lift with my mum, she's stopped talking
lift dropped two floors, people inside crying
can't breathe inhaler empty does anyone have ventolin 5-602
wheezing so bad he can't finish a word
power's out and my husband is on an oxygen machine, the battery is beeping
sats are 78 and dropping
chest pain down the arm, sweating buckets, 66 yo, block 10
My father is clutching his chest and his face went white
has anyone nitroglycerin spray?? emergency 2-901
face drooping one side can't hold a cup
she's talking gibberish and her left arm just hangs there
dad suddenly can't see out of one eye and is slurring
thunderclap headache then she vomited and passed out
choking!!! grape!!! he's purple
Heimlich, who knows it, old lady in the canteen
my daughter swallowed a button battery
he drank drain cleaner, he's only two
boiling soup all over her, skin's coming away
cut my wrist on the glass and it's spurting
blood everywhere, slipped with the saw, finger's off
compound fracture, I can see bone, bottom of stairs block 3
fell off the ladder and isn't moving
a child fell from the window!! north side of 8
someone just came down off a balcony, oh god
smoke pouring out of 704
FIRE FIRE block 6 everybody out
the corridor is black, we can't get out, 1502, two kids
smoke under the door, we're in the bathroom with wet towels, tell the firemen
ebike battery exploded in the stairwell, flames
scooter shed's burning and spreading to the cars
pan's on fire and it's up in the hood, what do I throw on it
electrical box on 3 is popping and on fire
who owns the white van, it's blocking the fire engine, MOVE IT
strong gas smell on 4th floor, nobody answers at 402, old lady lives there
gas hissing by the playground, they cut the pipe, don't light anything
just heard an explosion, windows out in block 10, people screaming
she's unconscious
unconscious man by the bins
not breathing
no pulse no pulse
been doing compressions five mins I'm done in, someone take over, gym
talk me through CPR call me
please, anyone medical, voice call me, my son is limp
newborn's gone blue and floppy
baby keeps stopping breathing
fever 41 and she doesn't know who I am
he's burning up, stiff neck, purple spots that don't fade
my boy's having a febrile fit, hands shaking can't dial
can someone ring 120 for me, my Chinese isn't good enough, wife collapsed, 9-1604
I don't speak mandarin please call ambulance building 5 flat 203 heart
120 keeps ringing out, somebody else try, block 7 entrance B
phone on 2%, mum's having a stroke, 6-402, call them
i fell and cant get up, been here since morning, door is locked
On the floor. Hip. Can't move. 12/803.
anyone near 3-1004 I've fallen in the shower
help me
pls help
somebody
come quick
quick quick 4th floor stairs
emergency 1103!!!
Bldg 23, Rm 1802 — man unresponsive
Block B unit 2 apt 701 URGENT not breathing
tower 9 lvl 14 flat C, she's fitting
it's no. 8 gate 502, grandad's collapsed
room three oh one building five please hurry
basement B2 row C man pinned under a car
car reversed over an old man at south gate, he's not moving
moped hit the kid, he's bleeding from the ear
delivery guy passed out at our door, grey as ash
security guard's foaming at the mouth, east gate
cleaner collapsed in the heat, hot dry skin, raving
a lady at the square dancing just dropped
jogger down on the basketball court, no response
someone's in the river behind the back gate
kid in the pond, went through the ice
pulled him out of the pool, not coughing
drowning!!
he's being electrocuted, someone kill the mains
got a shock in the bath and the door's bolted
don't touch the railing in the bike shed it's live, someone's stuck to it
ceiling came down on my mum
tiles fell off the facade and hit a woman, head wound, bad
tree's down on top of somebody, north gate
scaffolding collapsed with workers under it
garage flooding fast, people in cars down there
water up to my knees and sockets are under, my nan can't get out of bed
dog has a child by the arm and won't let go, need men, now
stung all over by hornets, can't get his breath
his throat's whistling since the jab
peanut. he's allergic. going downhill
antibiotics and booze, he's bright red and on the floor
empty pill bottle next to her and she won't rouse
my teenage son has locked himself in with a note, help me break the door
she's cut herself, bathroom's locked, water running
I think I'm going to hurt myself, can anyone sit with me
keys are under the mat. don't let my mother find me
he says he'll take the kids with him, please someone
husband's got a knife, me and my girl are in the toilet, text police don't call me
do NOT ring me he'll hear, send police to 14-702
he is going to kill me
somebody's breaking into my flat I'm hiding in the wardrobe
man with a cleaver near block 3, stay in
stranger kicking my door, I'm on my own with a baby
being followed up the stairs, 4th floor, open a door someone
a guy has just carried a little girl out the west gate and she's screaming
LOST CHILD 4 yrs red puffer jacket last seen slide ten minutes ago
my son's gone, yellow wellies, please check every gate
my toddler's locked in with the stove on
baby locked in the car in the sun, he's stopped crying, white Tiguan by ramp
need something to smash a car window, child inside, garage exit
head stuck in the railings and his face is changing colour
blind cord was round her neck, I got it off, she's limp
hand's in the mincer can't get it out
ring cutter bolt cutter anything, finger's black
crowbar! anyone! need to get a door open, person down inside
locksmith's too slow, who can kick a door in
bedding, mattresses, under block 11, he's going to fall
catch him someone's under there??
I'm in Shenzhen, camera shows my father lying in the living room half an hour, please knock 16-204
watching mum on the webcam and she's on the floor not moving, 2-201, please
was on the phone with dad and he just went silent, he's block 5 603, who's close
old Mr Wang hasn't opened for three days and there's a smell
TV's on, light's on, no answer, I can hear groaning at 401
thump next door and then nothing, he lives alone and he's 86
someone keeps knocking on the wall, three and three and three
child crying two hours upstairs and getting weaker, something's very wrong
he's coughing up blood, cupfuls
vomiting black stuff and passing out when she sits up
belly's hard as a board and he's screaming
dialysis arm has burst and it's pumping out
tube came out of his neck, any nurse
stitches opened and I can see inside
pink froth when he coughs, sitting bolt upright
breathing like a fish
his hands are ice and his nails are purple
cold sweat, can't speak, staring
she won't blink
she just slid off the chair mid sentence
wet himself and gone rigid
snoring weird and can't be shaken awake
drunk, on his back, choking on sick, block 17 steps
he's taken something, pinpoint eyes, hardly breathing
mushrooms, whole family sick, gran's out cold
rat poison. my kid. minutes ago
bleach and toilet cleaner mixed, mum's down in there and I can't go in
something in his eye, stuck in it, what do I do
acid splashed in my face i cant see
fish tank fell on her, deep gash, skull
firework went off in his hand
curtain's on fire from the charger 2-1701
balcony quilt's burning on 3 and getting bigger
aircon unit in flames right next to the gas pipe
old lady at the window on four, ladder, someone, ladder
everyone down now don't use the lift
get out get out it's the second floor
shut off the gas main block 4 whoever's near
is there a doctor living here? she's not responding
Any nurses awake? Bleeding after birth won't stop
any vets or medics or first aiders at the playground side, PLEASE
someone bring blankets and anything to stop bleeding, fountain
oxygen! tank, bag, anything! he's suffocating
sugar coke juice bring it to 5-903 i'm going low and can't walk
meter reads LO and she's snoring
blood pressure's 230 and he says his head is splitting, now throwing up
BP 60 over nothing, shaking
my heart's doing 170 and I'm going to pass out, alone
i think im having a heart attack
i think its a stroke, what number
something's wrong with granny she's all slumped
he's dying
we're losing her
hurry up for gods sake
she's having the baby in the lift
breech, I can see a foot, midwife anyone
waters green and I can't feel it moving, who can drive me
going into labour at 29 weeks, no taxis, need a car this second
drive us to children's hospital NOW he's seizing
taxi app shows nothing, my dad's heart, whose car
can anyone with a car come to gate 2, bleeding badly, can't wait
four men needed, sixth floor, no lift, unconscious lady
I weigh 45 kilos I can't turn him over, he's face down
she's stuck in the bath and going under when she faints
I'm covid day 4, my husband passed out and hit the toilet and I've no strength to lift him
both my parents delirious, one on the floor, I'm in quarantine across town, please block 4
covid, she was fine at lunch, now lips blue and sleepy
he hasn't woken since yesterday evening, breathing fast and shallow
so i dont know how to put this but my wife woke up funny and now her one side won't move and im not good with phones
I was cooking and heard a bang and she's on the floor jerking with blood on her mouth and I'm by myself, 8-1404, please come
he said he was tired, lay down, and now I can't get him to answer, his face is a strange colour, we're at the end house by the gate
sorry to shout but is ANYONE home on 12, my mother's stopped breathing
mods pin this: gas leak block 9, do not press doorbells
could somebody please, my little brother's choking, mum's at work, I'm 10
im 9 and my grandma fell and wont talk
mummy wont wake up
the lady I clean for is on the floor and blood coming, I not know address, green door
pls come my boss old man no move building 6 floor 2
救命 help my husband 晕倒 7-501
my 奶奶 can't breathe, 氧气 anyone
sos block 3
SOS flat 1501 chest pain
mayday lol no seriously i'm stuck under the shelf and can't feel my leg
not a drill, alarm's real, smoke on 8
this is not a joke he's hanging off the 18th floor
real fire this time, go
someone call 119 block 4 ninth floor
call 110 they're stabbing him outside the shop
a fight in 302 and there's a blade
woman lying in blood by the north west corner
body in the stairwell, still warm, 14
is she alive?? I'm scared to touch her, by the fountain
he's breathing but won't open his eyes
head cracked on the kerb, pupils different sizes
old man face down in the flowerbed
wheelchair tipped down the ramp, she's trapped and bleeding
his foot's caught in the escalator
fingers jammed in the lift door and it's moving
washing machine has his arm
child's climbing on the water tank roof
girl on the outside of the window bars, fifth floor
windows blown in, glass in her neck
generator? anyone? ventilator's on its last minutes
ice, lots of ice, he's 42 degrees and twitching
tourniquet, belt, anything, thigh, ground floor lobby
don't move her, just get someone who knows spines
is the defib in the clubhouse?? which door??
management bring the AED to the tennis court
gate guard not answering, paramedics outside, OPEN IT
paramedics can't find us, someone stand at gate 3 and wave
who has the code for stair B, medic's waiting and she's in a bad way
spare key 1204?? two year old inside with the bath running
he's sort of gurgling and his jaw is locked
her legs just went and now she can't feel them
skin's all mottled and he's mumbling nonsense
there's so much blood in the hallway and a door open, 7th floor
walls are tingling when I touch them and the lights are flickering with water running down
my hands are shaking, she's blue round the mouth, block 1 flat 5
someone stand by the gate and bring the medics to building 10
who's ground floor? get him out the window, smoke's too thick upstairs
grandma's nightie caught on the stove, she's burnt all down her front
they can't find her, she's six, the lake's right there
he walked out in pyjamas at 2am, he's got Alzheimer's, it's snowing
dad's in the car in the garage with the engine running, door's shut
found a note on the table and his bed's empty, please check the roof
tell my kids I love them
i'm so tired. i won't be here tomorrow. sorry
every pad soaked in ten minutes and I'm seeing stars
lips like sausages, voice gone hoarse, one bite of cake with nuts
grandad's bitten through his tongue, still jerking
he keeps saying he's fine but he's grey and dripping and holding his jaw
got a doctor? got a nurse? got anybody? 2-604
any defib nearby my coach dropped mid game
she was talking, then a big snore, then nothing
kicked the door, no use, kid's inside and it's all smoke
the roof's coming in on us, top floor, 17
lads I need hands, bloke's under the skip
chap in 4B's hanging half out the window and he's slipping
oh my god oh my god he's not moving
`,
  chatter: `
昨晚我爸晕倒多亏楼下小李 现在已经出院了
谢谢大家 孩子抽搐停了 医生说没大碍
火已经灭了 消防刚走 大家放心
煤气味查清楚了 是隔壁烧焦了锅 没事
电梯里的人早就出来了
阿婆找到了 在菜场坐着呢 谢谢各位
小孩找到了 躲在衣柜里睡着了
虚惊一场 报警器没电在叫
今天物业搞消防演习 听到警报不要慌
下周六心肺复苏培训 想学的报名
红十字会急救课还有名额 教海姆立克
AED装在哪个楼 平时大家认一下位置
小区该不该买个AED 投个票
灭火器过期了该找谁换
家用灭火器买哪个牌子好
昨天那部片子里男主掉河里我哭死了
笑死我了 这视频太好笑
我要饿死了 外卖怎么还不到
热死了 空调又坏
作业写到要断气
加班加到想死 明天还要早起
这价格贵得要吐血
心脏病都要被你吓出来了
急死我了 快递三天不动
这题难得我想跳楼哈哈
被老板气得脑溢血
楼上跳绳吵死人了
又有人在楼道抽烟 烟味全进来了
电梯又坏了 每天爬十六楼
报警器半夜乱响 物业管不管
谁家炒菜油烟这么大
电瓶车别在楼道充电 着火了谁负责
新闻说某小区电瓶车起火 大家引以为戒
看到新闻杭州那个坠楼的 唉
去年对面楼着火 消防车也是进不来
十年前我妈中风过 现在恢复得挺好
中风前兆有哪些 转给爸妈看看
高血压的人冬天要注意什么
万一孩子噎住该怎么办 有人学过吗
如果家里有人晕倒先打120还是先叫邻居
想问下心梗是什么感觉 我爸老说胸闷 体检正常
哪家医院看癫痫好
儿童医院急诊现在要排多久
过敏挂什么科
明天谁去瑞金 能捎我妈一程吗 复查
周三有没有人开车去医院 顺路带我拆线
借个轮椅 周末推我爸去公园
谁家有创可贴 削苹果划了一小口
急救包该备些什么 推荐一下
碘伏棉签有吗 擦破点皮
拐杖用好了 还给物业了
老人摔了一跤 拍片没骨折 静养就行
我脚崴了 肿了点 有冰袋吗
猫吐毛球了 正常吗
狗狗拉肚子 要不要喂点益生菌
我家狗把拖鞋吞了一角 拉出来了
仓鼠不动了 原来在冬眠
猫跑出去了 自己又回来了
鹦鹉飞到8号楼阳台了 谁看见
血压计哪款准
血氧仪正常值是多少
我测了98 应该没问题吧
烧退了 就是咳
昨天烧到40度 今天36度8 活过来了
阳康第三天 有点喘 医生说正常
嗓子像吞刀片 疼死
头疼得像要炸 睡一觉好多了
孩子疫苗后有点低烧 你们呢
胰岛素开了放冰箱还是常温
胰岛素针头哪里买便宜
速效救心丸放哪里都行吗 会不会过期
硝酸甘油要避光 我才知道
万托林药店要处方吗
氧气瓶用不着了 要退给药店
制氧机噪音大吗 想给老人买一台
玩剧本杀我第一个死了
昨晚王者被队友坑死 救都不救
快来救我 这局我残血
吃鸡倒了没人扶 气死
密室逃脱里有个尸体吓得我尖叫
孩子演话剧 台词就是救命啊有狼
写作文题目叫一次火灾 愁
小朋友问消防员叔叔为什么不怕火
幼儿园今天学119 回来满屋喊着火了
有人推荐悬疑剧吗 就那个坠楼案
纪录片急诊室故事太催泪
书里主角煤气中毒死了 剧透抱歉
煤气费怎么涨这么多
燃气公司明天上门安检 家里留人
煤气灶打不着火 换电池就好了
热水器点火响一下正常吗
一氧化碳报警器淘宝几十块 建议都装
漏水修好了 师傅说是接头老化
天花板有点水印 是不是楼上漏 不急
水管工什么时候来 滴滴答答三天了
停电通知 周四九点到五点
跳闸了 推上去就好
楼道灯闪 报修了
插座松了 谁认识电工 不急 周末也行
钥匙忘带了 有开锁电话吗 我在楼下等着
锁被冻住了 热水一浇开了
门锁没电 在门口等老婆
小朋友把自己锁厕所 已经出来了 笑
今天救护车来是接3楼阿姨做透析 定期的
刚才的警车是来登记户口的
警察来做反诈宣传 大家下载一下
听到救护车响 谁知道怎么了
几号楼吵架啊 好像又和好了
楼上夫妻吵归吵 刚才一起下楼买菜了
隔壁装修电钻响得我头要裂
夜里谁在尖叫 原来是看球
放鞭炮吓我一跳 以为爆炸
楼下烧烤的烟 我还以为着火了
谁家锅烧糊了 闻着香
报警抓停车乱停的有用吗
被交警贴条了 气
快报警 有人在我群里发糖 哈哈
小偷抓到了 派出所通报
上个月6号楼进贼 现在装了监控
防盗窗要留逃生口 检查时要看
消防通道不要停车 再次提醒
消防栓前堆的纸箱请主人清走
灭火毯团购 一条二十 接龙
急救箱团购 还差两份
应急手电备一个挺好
演练集合点在中心花园 十点
昨天演练我家老人跑得最快
志愿者急救员证怎么考
我是红十字急救员 有空教大家CPR
心肺复苏三十比二 别记错
海姆立克婴儿和大人手法不同
学了包扎 给娃的熊包成木乃伊
自杀干预热线是多少 单位宣传栏要用
心理讲座 谈抑郁 周日下午居委会
有个同学抑郁症好了 现在开花店
想死你们啦 回上海了
要命 又下雨了
救命这个奶茶也太好喝了吧
救命 谁懂 这个价格
救大命了 作业又忘带
我人没了 看到账单
裂开了 团购又取消
当场去世 老师点我名
笑到打鸣 邻居以为我出事了
孩子闹得我血压飙升
我妈知道了会杀了我
这酒上头 昨晚断片 今早头疼
困死了 先睡
喘不过气 这周会太多
心碎了 球队输了
要窒息了 全是广告
手都抖了 抢到菜了!
火了火了 我们小区上电视了
着急用火锅 谁有 不是着火 哈哈
火烧云好漂亮 快看窗外
烟花几点放
河边那只落水狗被救起来了
泳池夏天有救生员吗
学游泳哪里好 怕溺水
孩子游泳课呛了口水 没事
窗户限位器装一个 高层有娃的
儿童防护栏哪家装得好
小孩高空抛物 家长管管
高空抛物砸到我车顶 人没事
外墙瓷砖松了 物业在围挡了
台风天阳台花盆收一收
老树要修枝 免得倒
地库积水已经抽干
暴雨那次太惊险 现在想想
独居老人结对 想参加的私我
三楼张伯回女儿家了 不是没人开门
对门阿姨我敲过了 她耳背 在看电视
防走失手环好用吗
老年痴呆筛查社区免费
我外公也有点糊涂 老忘关火 有啥办法
孕妇建卡去哪家
见红几天生 预产期下周 不慌
母子平安 谢谢那晚开车的大哥
生了生了 六斤八两
月子餐推荐
坐骨神经痛哪里推拿好
腰扭了 贴膏药
牙疼要命 约了明天拔
流鼻血止住了 天太干
被蚊子咬肿了 涂什么
虾过敏起了点疹子 吃了开瑞坦退了
蜜蜂蜇了一下 肿个包 不碍事
热油溅到手 一点红 冲了冷水好了
孩子额头磕个包 活蹦乱跳
鱼刺卡了 喝口醋不行 去医院夹出来了
吞了口牙膏没事吧 医生说没事
安眠药医生不给多开
降压药饭前还是饭后吃
120起步费多少
打120要钱吗 想了解
119和消防站电话贴在大堂了
110非紧急可以打12110短信
救护车能进北门了 道闸改好了
担架能进我们这种老电梯吗 加装的时候要考虑
电梯困人按哪个键 物业科普一下
电梯年检 下午停两小时
楼道堆物着火案例 物业群发的
谁有梯子 换灯泡
搬沙发求个力气大的 周六请吃饭
借辆小推车
群里有医生吗 想问体检报告
有护士邻居吗 打点滴拔针可以付费 下周开始
哪位护士能教我妈测血糖
想请护工 每天两小时
哪个药店24小时
急诊看完了 阑尾炎 约了手术 一切稳定
体温降了 人精神了 感谢送药
昨天说喘的那位好点没
上回倒在篮球场的大叔来道谢了
保安救人上新闻了 点赞
送锦旗给消防 凑份子吗
那天谁报的火警 物业要表扬
刚才误按了求救键 不好意思
不用来了 老人醒了 医生在
发错群了 那是剧组台词
转发: 冬天炭火取暖致人死亡 警惕
谣言 没有人跳楼 是掉了床被子
五号楼没有着火 是水蒸气
别传了 那个丢孩子的是三年前的帖子
he's fine now, discharged this morning, thank you all
fire's out, crew just left, nothing to see
false alarm, detector battery
gas smell was someone's burnt pot, checked and ok
the lift people got out ages ago
found grandma, she was at the market
he turned up asleep in the wardrobe, sorry everyone
fire drill tomorrow at 10, ignore the sirens
CPR class Saturday in the community room, eight seats
first aid refresher, who's keen
where are the AEDs in this estate, just so I know
should we chip in for a defibrillator
my extinguisher expired in 2019, where do I swap it
which extinguisher would you buy for a kitchen
dying laughing at that video
I'm starving to death where's my takeaway
this heat is killing me
deadline's murdering me
nearly had a heart attack when I saw the bill
gave me a stroke, that price
my boss will kill me
I could murder a curry
dead. she actually said that
rip my weekend
help I've bought too many oranges lol
help me choose: blue curtains or grey
SOS need a good hairdresser recommendation
emergency: we've run out of wine haha
upstairs is skipping rope again, kill me
someone's smoking on the stairs, stinks up my hall
lift's out again, sixteen floors with shopping
alarm went off at 3am for no reason, third time this week
whose cooking smoke is this
please stop charging scooters in the hallway, it's a fire risk
saw on the news about that tower blaze, awful
remember the fire across the road last year
my mum had a stroke ten years back, walks fine now
article on stroke signs, worth a read
what do you do if a kid chokes? never learned
if someone collapses do you ring 120 first or get help
what does a heart attack feel like, asking after a documentary
best hospital for epilepsy follow ups
how long's the wait at children's A&E these days
which department for allergies
anyone driving to Ruijin tomorrow? mum has a check-up
lift to the hospital Wednesday to have stitches out, will pay petrol
wheelchair to borrow for a park trip Sunday?
got a plaster? nicked my thumb on a tin
what's in your first-aid kit
iodine and cotton buds, grazed knee
crutches going back to the office, thanks
dad's x-ray clear, just bruises
rolled my ankle, bit puffy, ice pack anyone
cat coughed up a hairball, normal?
dog has the runs, probiotics yes or no
puppy ate a sock corner, came out the other end
hamster looked dead but was hibernating
parrot on someone's balcony in 8
cat's home by herself
which blood pressure cuff is accurate
what's a normal oxygen reading
97 here so all good
fever's broken, just a cough
was 40 yesterday, 36.8 today, back from the dead
throat like razor blades but drinking fine
headache's better after a nap
sore arm and a bit warm after the jab, you?
does insulin go in the fridge once open
cheap pen needles, where
do heart pills expire
TIL nitroglycerin hates light
does ventolin need a prescription here
returning the oxygen bottle, we don't need it now
are oxygen concentrators loud
I died first in the murder mystery night
teammates let me bleed out in ranked, typical
revive me bro I'm down by the bridge, on the second map
escape room had a corpse in it, I screamed
school play: he shouts help help wolf
essay topic is a house fire, ugh
kid's been yelling fire since nursery did fire week
any good thrillers, like the one with the body in the lift
ER documentary had me in bits
spoiler: the dad chokes in episode 4
gas bill's up again
gas inspection tomorrow, be home
stove won't spark, new battery fixed it
boiler thuds when it lights, normal?
get a CO alarm, they're cheap
leak's fixed, just an old joint
faint water mark on ceiling, no rush
plumber due when? drip drip three days
planned outage Thursday 9 to 5
breaker tripped, flipped it back
hallway light's flickering, reported
loose socket, sparky recommendations for the weekend
locked out, waiting downstairs with a coffee, locksmith number?
smart lock died, husband's on his way
kid locked himself in the loo, already out, giggling
that ambulance was just the regular dialysis pick-up for 3
police were only doing registrations
scam awareness officers in the lobby at 2
why the sirens, anyone know
row upstairs has ended, they went shopping together
drilling next door is splitting my skull
that scream at midnight was football
thought it was an explosion, was bangers
barbecue smoke, thought the place was burning, ha
who burned the toast
can you call police on bad parkers
got a ticket, fuming
burglar from last month was caught
we had a break-in in spring, now there's a camera
window bars need an escape hatch, they'll inspect
keep the fire lane clear, reminder
cartons by the hydrant, owner please move
fire blankets group buy, 20 each
two more for the first-aid kit order
torch by the bed is a good idea
assembly point is the central garden
nan beat everyone down the stairs in the drill
how do you get a first aider certificate
happy to teach CPR, I'm Red Cross trained
thirty to two, that's the ratio
infants get back blows not the adult Heimlich
practised bandages on the teddy
what's the helpline number for the noticeboard, need it printed
talk on depression Sunday, all welcome
my cousin beat depression, runs a flower shop
missed you all to death
omg this milk tea, I'm deceased
can't breathe, this is so funny
choking on my tea at that reply
brain's bleeding from maths homework
I'm drowning in laundry
buried under emails
my phone's dying, brb
battery's dead, jump leads anyone, no hurry
car died at the gate, AA's coming
house is a bomb site
that party was fire
on fire today, three goals
sunset looks like the sky's burning, look
fireworks at what time
heart broken, we lost
goodbye everyone, moving to Suzhou Friday, it's been lovely
leaving the group, bye and thanks
farewell drinks for Anna on 5
hanging myself a new picture, drill to borrow?
jumping in: meeting's at 8
will there be a lifeguard at the pool
swimming lessons, scared of deep water
swallowed some pool water at class, fine
window limiters for toddlers, got a link
who fits balcony nets
stop chucking things off balconies
a pot hit my bonnet, nobody hurt
loose tiles roped off already
bring your plants in for the typhoon
tree's getting trimmed Monday
garage is pumped dry
that flood was scary looking back
befriend an elderly neighbour scheme, sign up
Mr Zhang's at his daughter's, that's why he isn't answering
knocked on hers, she's deaf and watching telly
GPS bracelets for dementia, any good
free memory checks at the clinic
granddad forgets the stove, tips welcome
where do I register my pregnancy
due next week, calm so far
mother and baby fine, thanks to whoever drove
it's a girl, 6 lb 8
sciatica massage tips
put my back out, heat patches working
toothache's killing me, dentist tomorrow
nosebleed stopped, air's so dry
mosquito bite swelled, which cream
prawn rash went with an antihistamine
bee sting, little lump, no drama
splash of oil, tiny red mark, cold tap sorted it
bump on the forehead, running about already
fishbone out, clinic did it in two minutes
mouthful of toothpaste is ok says doc
doc won't give more sleeping tablets
before or after food for BP pills
what does an ambulance cost here
is 120 free to call
119 and 110 numbers are up in the lobby
ambulances can use the north gate now
would a stretcher fit our lift, for the retrofit survey
what button if the lift sticks, asking for the kids
lift service this afternoon, two hours
ladder for a light bulb?
strong arms to shift a sofa Saturday, pizza after
trolley to borrow
any doctor neighbours for a lab report question, whenever
nurse to pull a drip at home from next week, paid
someone show mum how to test sugar
looking for a carer two hours a day
which chemist is open all night
appendix, op booked, stable
temp's down, he's chatty, thanks for the meds
how's the lady who was wheezing yesterday
basketball uncle came to say thanks
guard made the news for saving that kid
cake for the firemen, chip in
who rang it in that night, office wants to thank you
pressed the panic button by accident, sorry
no need to come, she's awake and the medics are here
wrong chat, that was a script
fwd: family died from charcoal heater, be careful
rumour: nobody jumped, it was a duvet
no fire in 5, just steam
that missing child post is three years old
stand down, he's breathing normally and joking
panic over
all clear
got her out of the bath, she's fine, tea in hand
hospital kept him overnight, home by lunch
power's back, oxygen machine happy
knife sharpening man at the gate till 4
killer deal on crabs
`,
};
