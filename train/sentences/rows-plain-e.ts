/** Sentences of our own, as residents of several places would type them, without regard to any rule. Never from tests. */
export const rowsPlainE: Readonly<Record<string, string>> = {
  need: `
家里灯泡爆了一屋子黑,备用的翻遍了没有,哪位邻居有多余的让我先亮起来
下午要搬个洗衣机下楼,就我一个女的,实在弄不动
快递太重了,我腰不好,在驿站门口站着呢,有没有小伙子路过帮扛到5栋
娃明天手工课要带十个卫生纸筒芯,我家就两个,攒着没扔的救救我
我妈不会弄手机健康码,我在外地,想麻烦楼里哪位年轻人教她两分钟
钥匙锁屋里了,开锁的说要一个半小时,外面真冷,能去谁家坐会儿吗
晚上包饺子发现没有擀面杖,用酒瓶子擀了半天皮都是破的
打印机没墨了,孩子明天要交三张卷子,想借光打一下
猫爬到空调外机上下不来了,我够不着,家里有长梯子的帮帮忙
明天一早去医院抽血,家里老太太没人看,就一个上午
我这边wifi从早上就断了,十点有个面试,实在没辙,想蹭哪家的网坐一小时
刚搬来啥也没有,螺丝刀都没一把,床架还躺在地上
孩子校服扣子掉了明早升旗,我家连根针都没有
下周出差五天,家里乌龟没人喂,一天丢几粒粮的事
电动车没电推到楼下了,充电器落单位,同款雅迪72伏的能不能让我充一晚
蛋糕做到一半没泡打粉了,只差一小勺
我奶奶要去社区盖章,轮椅坏了,路也不算远,就是走不动
娃发烧退了但不肯吃饭,想给他熬点白粥结果米缸见底了,一小碗就够
暖气片漏水,桶接不过来了,大盆大桶的借两个
我这眼睛看不清说明书,小字太多,哪位好心人念给我听听怎么调这个血压计
明天面试没有像样的领带,深色的就行,晚上洗好还
周日孩子生日会来十二个小朋友,家里只有四把凳子
有人明早往高铁站走吗,七点前到就行,多我一个人一个小箱子
不会用洗碗机,说明书是德文的,楼里有懂德语的没
小孩把乐高塞进了扫地机里,我拆开装不回去了,哪位手巧的来看看
电梯坏了我买了两箱水在一楼,住14楼,爬不动啊
our can opener just snapped in half and dinner is beans. is there one in the building I could use for five min
the couch is stuck halfway up the stairs and my brother has left. two strong arms for ten minutes would save my evening
I'm meant to be bringing folding chairs to my sister's thing and I own exactly one
I've got a zoom interview at 2 and the internet has just died on me. Would anybody let me sit in their kitchen for an hour
dog ate the last of the kibble and shop's shut. a couple cups to get him through breakfast?
I'm on crutches until January and the bins are beating me. If someone going down anyway could grab mine on Tuesdays
trying to get red wine out of a white rug, no baking soda in the house at all
my mum lands at 5am and my car won't start. Anyone headed to the airport side that early?
could a tall person come and change the smoke alarm battery, it's chirping and I'm five foot nothing
Halloween costume crisis, she wants to be a robot and we have zero cardboard boxes
I can't figure out the thermostat and it's 14 degrees in here. Somebody who knows these Honeywell ones, please come look
the kid's recorder has vanished and the concert's tomorrow morning. A borrowed one would do
I'm off to my dad's funeral Wed to Fri and the cat needs feeding. sorry to ask here
printer jammed, return label due today, one page
three of us down with the bug and there's no milk or bread in the place. if you're at the shop could you leave some at our door
I've never wired a plug and I'm scared of it. who's handy
My bike's rear wheel came off and I don't own a 15mm spanner
grandson staying the week and I've no toys left in this house. a few to borrow would keep me sane
I've got seven people coming and my oven has died. Does anybody's oven have room for a lasagna around six
I'm useless with forms and this one from the council is 14 pages. an hour of somebody's time and I'd bake for you
school play needs a tartan blanket by Thursday, ours went to the charity shop
pushchair wheel's gone and I've two under three and a clinic visit at nine
need one egg. ONE. the cake's already in the bowl
I sprained my wrist and can't open a single jar or carry the laundry. a hand with the laundry tonight would be lovely
师傅把冰箱扔单元门口就跑了,说不管上楼,我和老婆俩抬不动,四楼没电梯
孩子的数学题我和他爸都不会,五年级的,丢人啊,能不能有位高手给讲一下
想给爸爸剪个头,他中风以后出不了门,会理发的邻居方便的话来一趟
车打不着火了,搭电线谁车上带着,地库B2柱子C17
结婚证照片要白衬衫,我对象的大了三个号,170身材的哥们儿江湖救急一下
第一次带娃,奶粉怎么冲都结块,想请过来人到家里示范一下,我快崩溃了
一个人住,装窗帘杆要俩人扶着,来个搭把手的就够
明天全家去拍全家福,差一个三脚架,晚上就还回去
豆浆机的密封圈断了,老人早上就要喝这一口,同款九阳用不上的旧圈给我一个
路由器要重新设置,我爸在家折腾一天了,我人在国外干着急,拜托哪位懂的去一趟1801
小狗做完手术要戴伊丽莎白圈,原来那个被它啃烂了,中号的
明天我妈七十大寿,蒸馒头的大笼屉整栋楼问过来都没有,群里再问问
我听力不好,打客服电话总听不明白,能不能有人帮我把医保电话打了
幼儿园说要交一片银杏叶一片枫叶,我们小区秃的,谁家娃捡得多匀我两片
雨下疯了,我在公交站没带伞,走回来就五百米,哪位顺路捎一段
我家晾在楼顶的被子来不及收了,人还在公司,麻烦家里有人的帮我抱下来
糯米粉差半斤,汤圆搓到一半停工了
老花镜坐碎了,配新的要三天,二百五十度左右的先借我对付对付
搬家最后一车,纸箱不够,差四五个大的
我出月子没几天,胳膊抬不起来,家里衣服没晾,就想有人来搭把手晾一下
奥数班四点半放学,我这边堵死了,去接孩子的家长顺带把我家那个也捎回来吧
这边挂画要打孔,我只有锤子没有钻
Bit of a long shot but my lad's lost his shin pads and the match is at nine. Size small, I'd have them back to you by lunch
Hi, new mum in 12A. I can't work out this sling and she's screaming, would an experienced parent mind popping up?
my father has dementia and I need to nip to the chemist. could someone sit with him for twenty minutes, he's in a good mood
lads I have no jack and a flat tyre outside the building
the baby gate's arrived and it wants drilling into brick. my drill is a toy. A hammer drill for an hour?
We're doing a nativity with 14 sheep and I have run out of cotton wool and patience
Locked out and my phone's on 4 percent. a charger in the lobby would be magic, usb-c
I made the mistake of buying a real tree and it won't go in the stand, nobody here owns a saw
it's my turn to host the exchange student and she only eats gluten free. I've got nothing in. A bit of gf pasta would tide us to Monday
Can anyone sign a passport photo? has to be someone who's known me two years and has a proper job, teachers count
my arms aren't long enough to zip this dress and the taxi comes at 7. female neighbour on 5?
son swallowed his pride and wants to learn guitar. anything with strings and a neck would do to start
I keep getting letters in Polish for the last tenant and one looks important. Could a Polish speaker have a look at it
Hospital says no driving for six weeks after the op. I've got physio on Tuesdays at 10 and the bus is a nightmare
school says dress as a Victorian by tomorrow. flat cap. shawl. anything
slugs have eaten every seedling. If you've got a few spare lettuces going I'd be grateful
my gran's flying in from Manila and only wants a rice cooker in her room, ours just broke
there's a bat in my bedroom. I don't do bats. who does bats
my glasses snapped at the hinge and I've a deadline. one of those teeny screwdrivers
would some kind soul water my allotment Sat to Weds, hose is there, just too hot for them otherwise
高压锅阀子丢了,牛腩炖了仨钟头还咬不动,谁家的锅空着让我压一压
老公值班,我一个人带俩娃下楼做检查,老大没处放,放哪家玩一个钟头
手机掉马桶里了,干燥剂和生米都行,多给点
我家那位过敏,这几天屋里起灰,吸尘器偏偏送修了
小夜灯坏了孩子不敢睡,能亮的小玩意儿有就行
中午回不来,我爸糖尿病要按点吃饭,饭菜在冰箱里,请哪位帮热一下端给他
租的房子下水道堵了,房东电话不接,通下水的那个弹簧工具借我
急着出门见客户,西装裤没熨,家里挂烫机喷水
女儿考音基要弹一遍琴,我们家的电子琴键坏了两个,有琴的人家让她练半小时吧
刚学做面包,没有天然酵种,听说楼里有人养着,分我一勺行吗
拐杖头橡皮掉了,老爷子出门打滑,能套上的橡皮头有没有富余的
我在外面堵着呢,送牛奶的说放门口不安全,邻居帮我先拿进去
快递小哥马上到,是我妈的药要当面签收,我还在地铁上,对门或者楼下能代签一下不
孩子吵着要看星星,网上说今晚流星雨,望远镜家里没有
二楼露台掉了个玩偶上去,我家没有长竿子够不着,娃哭得惊天动地
我妈住院,家里鱼缸的水没人换,不会的人我可以视频教
一早要空腹体检,得有人开车送我妈一趟,她晕公交
卖花的没来,妻子生日只差一支玫瑰,家里插着的分我一支都成
翻译一份英文的出生证,就一页纸,英文好的给瞧瞧
下午来个装修师傅要看水表位置,我说不清,住过同户型的来指一下
我妈爱听评书,收音机坏了她魂都没了,旧收音机能响就行
儿子骑车摔了,膝盖擦破皮不碍事,家里碘伏用完了棉签也没有
小区停气,奶瓶消不了毒,用电蒸汽锅的人家借一下锅
想学包粽子,看视频包一个散一个,有老师傅当面教一下最好
出租车把我的包带走了,手机也在里面,现在用邻居家电脑发的,谁的电话让我打一个
做手账要个打孔器,六孔的,就打二十张纸
年会要表演魔术,缺一副扑克牌和一顶礼帽
我这轮子卡住了,婴儿车推不动,带点润滑油的来喷一下
爸妈来住,被子不够盖,两米的冬被多一床的借我过个年
十斤面粉磨出来的疙瘩有虫了,和面机也停了,今儿的馒头只能望天,来个有面的救个场
我晚上做直播,背景灯坏了,环形灯谁家吃灰
孩子英语班要住对门的家长一起签字,对门长期不在,哪位能当个见证人写个名
想给流浪猫搭个窝,泡沫箱和旧毛衣都缺着
老丈人要下象棋,我下不过三步就输,找个棋友陪他一会儿
我腰扭了弯不下去,猫砂盆三天没铲,味道实在说不出口
药瓶盖是儿童锁,我手指关节炎拧不开,来个手劲大的
阳台的马蜂搭窝了,不敢碰,谁有防护服
家里来了外国客人会吃素,素斋怎么做我一窍不通,哪位居士大姐来指点指点
想把爷爷的老照片扫成电子版,三十来张,家里有扫描仪的方便吗
the tent's up, the kids are in it, and the air mattress pump has given up. anything that blows
we've been burgled of our strawberries by birds, old netting would be gold
baby's got through every last wipe and I can't leave the house with her asleep
my landlord wants the flat spotless by Friday and my hoover's full of smoke
ok embarrassing but I can't reverse into bay 14. can somebody come and do it for me
the sourdough starter died while we were in Spain. a blob of yours would revive my marriage
Could a French speaker ring my mother in law's nurse with me on Wednesday? ten minutes tops
4 year old has decided the only acceptable birthday cake tin is a number 4. I don't have one and I'm not buying one for a single cake
My hubby normally does my eye drops and he's in Leeds till Friday. I need a steady hand twice a day
anyone's teen fancy teaching an old bloke to use whatsapp, I'm typing this on my wife's phone
sink's blocked and I'm staring at it. plunger?
My kid's class is doing a show and tell about bones. Sounds daft, but an old x-ray or a model skeleton for Thursday?
it's day two with no hot water and I stink, would you let me use your shower, I bring my own towel
I'm stuck in traffic and the nursery shuts at six. if you're collecting from Little Acorns please bring Maya too, I'll phone them
the hedge is winning. mine's a pair of scissors. you know what I'm asking
Nobody told me the baby would need the loft boards lifting to get the cot down. Two minutes of a second pair of hands after work?
we lost power on our side and the freezer has a whole lamb in it. freezer space anywhere?
his school tie is somewhere in the canal. green and gold stripe. photo day tomorrow
Any bakers with a piping bag? mine's split and there's buttercream on the ceiling
I'd love to hear the match but my radio's gone, and no I don't have the sky. room on a sofa?
my back's out and the compost delivery is blocking the pavement, thirty bags
dishwasher tablets all gone and twenty plates looking at me
Would one of you lovely people hold my spare key? I keep doing this to myself
moving Saturday and my mate with the Transit let me down. If you have a roof rack even
do not laugh. I have superglued two fingers together and there's no acetone in the house
My eldest is doing DofE and needs a 65 litre rucksack for one weekend only
The piano's staying in the hallway until four people turn up. I have pizza
feeling a bit low since the divorce tbh and the evenings are long. a cuppa with a neighbour would do me good
My cleaner quit, no need for a replacement, I just want to borrow a mop till payday
somebody please take a look at my tax letter before I cry, I can make dumplings in return
I need to be at the embassy 7am and my passport sized pics are the wrong size, anybody own a photo cutter
the wee one has croup and we've no humidifier, she's okay but it'd help her sleep
we've an extra guest, fussy toddler, no high chair
my old laptop won't boot and all the baby photos are in there, who understands these things
I can't stand long enough to cook this week (hip), so if you're making soup, a bowl would be welcome
家里来亲戚打地铺,瑜伽垫爬行垫都行,今晚垫一下
我妈绣十字绣,差一截3371号线就收尾了,急得饭不吃
哎呀我把盐当糖全倒进去了,现在家里没盐了,一小碟救急
阿拉屋里向只老式缝纫机皮带断脱了,侬啥人家里厢有旧额
有没有人一起遛娃的车上多个安全座椅,我打车带娃去打疫苗不放心
明天冬泳队要拉横幅,少个会写毛笔字的人
老式录像带想给孩子看看她满月,家里录像机早扔了
我骨折打着石膏,孩子作业本要家长去学校取,走不了
物业公告贴门上看不懂,我是韩国人,请中文好的朋友解释一下
菜刀钝得切不动番茄,磨刀石家里有的用一用
半夜娃吐了一床,洗衣机又满着,干净的隔尿垫有的话先挂我门把上
给狗洗澡吹不干,大功率的吹水机借用半小时
孩子要采访一位当过兵的爷爷,五个问题十分钟就够,我们楼里有吗
空调遥控器摔碎了,美的的,借一个开下机我就还
送孩子军训,蚊帐杆子少了两根,长的短的都行
煮火锅发现卡式炉的气罐空了,六个人对着生肉片
下雪路滑,我八十的人了不敢去倒垃圾,袋子放门口了
雪铲家家都买了就我没买,车埋了一半
我不会开发票,网上点来点去,哪位会计同志给指条路
学校让带旧杂志剪贴,家里早就没有纸质的东西了
家里断粮,外卖进不来,我又在居家隔离,麻烦买两把挂面放门口钱我转
孩子近视要配阿托品药水,看单子的字像天书,学医的邻居帮我认认
小区跳蚤市场我摊位缺块桌布,格子最好
做美甲的灯坏了,半只手还没照
想吃家乡的酸豆角,湖南老乡家有泡坛子的分我一撮,馋哭
搬了个二手冰箱,插头是三脚的家里两脚,转换头急用
孩子在小区走失过一次,想要个能定位的手表先试试,旧的也好
拉肚子一天,腿软,楼下药店就在门口可我起不来,顺道的人帮带盒蒙脱石散
爬山扭了脚,云南白药喷完了
想借个晚礼服,参加老公公司年会,M码,我妈说我结婚那件不能再穿
我孩子三岁不肯理发,听说谁家阿姨有办法让他不哭,求传授一次现场
房门的锁芯转不动,往里滴点石墨粉估计就好,谁手上有
明早六点半要出门,怕睡过头,早起的大爷路过敲一下我门
屋顶天线被风刮歪,爬得了高的师傅帮正一正
捡了只小麻雀,翅膀伤了,鸟笼和小米谁家现成
水培的绿萝烂根了,想要几根健康的枝条重新养
写论文最后一步,要十个六十岁以上的叔叔阿姨填份问卷,五分钟
flour, about a cup. the pancakes are waiting and so is the in-laws' judgment
would a neighbour let the electrician into mine at 11? I'll be on a train. key's with the porter
3 stone of labrador, one flight of stairs, zero working hips. We need a hand down to the car at four
my choir folder is missing alto 2 for the Messiah. Photocopy would do me
The kids want to sled and I own a baking tray
it's the chemo, I can't stand the smell of cooking. somewhere quiet for my daughter to eat her tea on Thursdays would be a kindness
i've a cello to get to grade 5 exam and a Mini. a bigger car at 2pm tues would save us
we ran out of tinfoil halfway up the turkey
Chess club has four kids and three boards
Just got the diagnosis for my boy and I don't know where to start. If you've been through the autism assessment I'd love twenty minutes of your ear
bleeding radiators: I get the idea but I don't have the key
That wind took my fence panel and the dog's learned to fly. A bit of mesh for tonight?
I need a reader. My eyes are gone and my brother wrote me eleven pages
Not a huge thing but I'm 8 months along and can't reach to paint my own toenails lol, or paint the skirting. the skirting matters
daughter's hamster needs a vet run and I don't drive. cage is small
I only need six inches of black elastic!!
broke my kettle, can't face the day
we have norovirus and no bleach left
Wi-fi dongle, old hotspot, I don't care what, exams are online tomorrow and BT say Friday
hubby's on nights and the little one won't sleep with the drilling upstairs, could we nap at someone's
Our scout troop collects 2 litre bottles for rafts, please hang on to yours for us, 60 short
my iron left a footprint on his only shirt, size 16 collar white shirt for a christening
tall order: does a neighbour have a fax machine in 2022
the recipe says cardamom pods, four of them, I refuse to buy a jar
I've been told to rest flat and my library books are due back
grass is up to my knees. mower's kaput and the agent's inspecting
my car is boxed in on the drive and the owner isn't answering, could anyone run me to the station in the next quarter hour
It would mean a lot if a few people came to mum's 90th at 3, she thinks she's been forgotten
Crutches? mine are for someone six foot and I'm really not
there's ink all over the sofa and I recall somebody having the magic spray
our lot need a fourth car seat for one school trip on the 21st
the lamp's got a funny bayonet fitting and I've only screw ones, 40w or so
can't get my CV to look right in word and the deadline is midnight
结石疼过劲了,大夫让多蹦,跳绳家里找不着,借根绳子蹦一蹦
我左手打针右手抱娃,饭都吃不上嘴,楼里的姐妹来替我抱十分钟
门口鞋柜太沉,扫地机钻进去出不来,抬一下的事,两个人就够
儿媳妇坐月子想喝鲫鱼汤,我这杀鱼下不去手,会杀的帮我一刀
我把车停歪了把自己卡门里,左右都没缝,技术好的老司机来挪一把
孩子明天要背的古诗听写,我普通话带口音,哪家姐姐给录一遍
想给女儿扎个新疆小辫,视频看晕了,手巧的来,八点前上学
拼图一千片,拼到最后少一块大桌子,吃饭都没地方了,旧门板木板有的借着垫垫
洗衣液挤不出来了,一盆衣服泡着呢
台湾来的长辈只认注音输入法,我不会装,哪位会
冬天腌菜缺一块压坛子的大石头,要干净的河石
孙女写生要一只会乖乖坐着的猫,一个小时
晚上同学聚会要一瓶开红酒的家什,我全家滴酒不沾
我在外地,家里好像没关窗,暴雨要来了,门口地垫下面有钥匙,能帮我进去关一下不
孩子想找个同龄的伴一起写作业,一个人坐不住,二年级的
新买的跑步机送到地库,物流不管搬,八十公斤
出院回家要一张能摇起来的床,没想好买不买,先借半个月
养的蝈蝈断粮了,毛豆南瓜花都行,一点点
朋友圈小程序拉不动,抢孩子的夏令营名额,十二点整来两个网快的一起点
大葱蘸酱吃到一半没酱了,东北老铁赏一勺
老母亲不识字,给远方的妹妹写封信,要一个会听山东话的执笔
裤子拉链卡死在半道上了,人还在裤子里,拿点蜡或者铅笔来
邻居们,我想把一楼的小菜园翻一翻,锄头没有,腰也没有
停车费小票掉井盖缝里了,要根带磁铁的长棍
Right, we have forty mince pies to heat and the microwave's died. Yours?
my mother-in-law brought a parrot. I need newspaper, an awful lot of newspaper
so I've locked the bike to the railing and lost both keys, bolt cutters would be the answer
The stage needs a skeleton, a sofa and a drinks trolley by tuesday. We're the kids' drama group so zero budget
I can hear the boiler clicking but not lighting, is there someone who'd look before I call out the 24hr guy
Poor thing I hit was a hedgehog, it's fine but hungry, cat food please not the fishy kind
my wheelchair's tyre's gone soft & the pump I have doesn't fit. Schrader valve
had the wisdom teeth out, house full of crackers. anything mushy going spare?
New to the UK, my English is small. I want practice talk with a neighbour one time each week, I cook for you
The council's taking the old sofa at 6am and I can't get it to the kerb on my own
how do I even put this. Mouse. Dead. Under the fridge. I can't
Grandad wants to see his brother's grave on Sunday, it's 12 miles and no bus
a costume moustache, thick, by 7
I've got to give a eulogy and no clue where to begin, a wordy person to sit with me an hour?
Kids' swim gala, stopwatch, two if possible
we're all vegan bar the dog and he's run out of tripe. stop laughing
My hands shake too much now to thread the machine. Pop in, would you, anybody with good eyes
I've a bus load of cubs arriving and a dead gas bottle, patio gas 13kg
would a strong swimmer come to the lake with us, I can't swim and the boys are begging
we've lost the allen key for the bunk bed and there's two small boys with nowhere to sleep
the baby shower's in my name but I have never decorated a thing, any bunting?
neighbour with a big dog: could I borrow him for a photo? school project about guide dogs
had the hip done, my socks are two feet away and might as well be on the moon
No signal on the top floor and my doctor rings at 3, a landline I could sit beside
Bit stuck, I've shaved half my head and the clippers died
sewing the last star on a quilt and I'm short a fat quarter of navy
jigsaw's missing one corner, not joking, we'd take any spare puzzle for the weekend
Three sick children, one thermometer, flat battery, LR41
I have to be out by noon & the bed frame won't come apart, stuck bolt, WD40 or a mallet
somebody tall, brave, and not scared of pigeons please, there's one in my living room
I've been asked to bring "a salad for 30" so large bowls, the larger the better
could the person who bakes make a birthday cake with my girls? I'm all thumbs, they turn 6 on Sunday
dad's oxygen delivery is between 8 and 6 and I've got to sign for it, but I'm in court. Sit in for me?
年糕要切片,家里菜刀切得我手起泡,有切片机的家里让我推两下
爸爸糊的风筝缺竹篾,四十公分长的细竹条两根
我这字幕太小看不见,投屏到电视又不会弄,老两口就想看个春晚彩排
刚拔完智齿,家里连冰块都没冻,敷脸的冰袋借我一晚
楼道灯灭了,闺女十点下晚自习不敢上来,五楼左右的哪位开下门照个亮
奶牛猫要吃药,一个人按不住它,来个力气大又不怕抓的
晚饭差一头蒜,懒得穿鞋下楼了,隔壁的好人
老太太想找人唱越剧对个词,她唱林妹妹,缺个宝玉
刚才倒车把后视镜壳蹭掉了,车上没胶,强力点的双面胶来一截就能撑到修理厂
周四家长会和我的手术撞了,同班家长能不能替我记一份笔记
今晚值夜班,手机充电宝全没电,要到明早八点,满电的先给我一个
月嫂临时请假,我婆婆后天才到,明天中午谁能来陪我给宝宝洗个澡
茶杯犬丢了俩小时,麻烦在楼下遛弯的都帮忙瞅瞅,白的,穿红毛衣
孩子竖笛比赛缺个伴奏,会弹吉他的大哥周五晚上来五分钟
搬来半年了谁也不认识,周末做饭总做多,想找个能一块吃饭的邻居说说话
学骑车的辅助轮丢了一只,16寸童车,配对的旧轮子就行
家里姥爷认床睡不着,收拾出来的荞麦枕头有多的给老人家一个
酒精灯实验要用铁架台,化学课作业,家里实在变不出来
`,
  chatter: `
这灯泡我上回在拼多多买的,九块九三个,到现在没坏
洗衣机哪个牌子静音啊,想换一台
老李你下班顺路接我一下呗,六点在地铁口
快递又放错柜子了,这驿站真是一言难尽
山姆那个瑞士卷真有那么好吃吗,看大家都在买
现在幼儿园的手工都是做给家长的,笑死
我妈今天终于学会发语音了,给我发了三十条
物业能不能管管电梯广告,声音太大了
楼上那个开锁师傅多少钱一次?上次收我两百我觉得贵
我昨天钥匙也锁屋里了,跟保安大哥聊了俩小时
冬至你们那边吃饺子还是汤圆
打印机买激光的还是喷墨的,求大神指点
周老师卷子发群里了吗?我没找到
谁家的猫天天蹲在三号楼门口,太可爱了
梯子是放消防通道的,物业说过几次了别放
昨天去医院排了四个小时,人山人海
联通是不是又断网了?
电信的客服电话是多少来着
刚搬来,请问垃圾几点收
周六我们家装修打孔,打扰大家了,提前说声抱歉
校服为什么要买四套,想不通
我女儿的校服我自己补的,丑是丑了点哈哈
下周出差五天,又要吃外卖了
我养的多肉全冻死了,心疼
电动车不能上楼充电啊各位
泡打粉和小苏打能互相替代吗
今天第一次做蛋糕翻车了,像石头
社区几点下班?盖章要带什么
老爷子走了三年了,轮椅还舍不得扔
娃今天吃了两大碗饭,我激动得想哭
今年东北大米涨价了吧
暖气还是不热,打了三次电话没人管
水管师傅有靠谱的推荐吗
血压计哪种准,上臂的还是手腕的
我血压今天150,吓一跳,原来是喝了咖啡
祝我明天面试成功吧
领带怎么打啊,视频看了八遍还是不会
周日孩子生日,打算去欢乐谷
宜家的折叠椅多少钱
明早的高铁改点了,注意看短信
我票已经抢到了,放心吧
洗碗机装还是不装?纠结一个月了
张姐,你那个洗碗机用得怎么样
扫地机把猫屎拖了一地,今天是我人生的低谷
乐高打折了吗双十二
电梯又坏了,停在7楼不动
通知:今晚十点到明早六点2号梯维护
which can opener do you guys recommend, mine keeps rusting
banana bread was a disaster lol
my couch took three months to arrive, never ordering there again
hey dave can you pick me up at 6? train gets in 5:50
where did you get those folding chairs marie
the wedding was lovely, thank you all for the cards
is the internet down for everyone or just me
call me when you're free, nothing urgent
what kibble do you feed yours? mine's gone fussy
we miss him every day, thanks for the kind messages
bins weren't collected AGAIN. third week running
reminder: recycling moves to Wednesday over the holidays
does baking soda really work on wine stains?
we hired a carpet cleaner and it made it worse
Mum lands at 5am, so excited!!
got the tickets, we're in row F, see you there
whose smoke alarm has been chirping for three days, it's driving me mad
tall people problems: hit my head on the bike room door again
she was a robot in the end, so cute
moved in on Saturday, hi all! which day is laundry least busy?
heating is off again. has anyone told management
management says the boiler part is coming Friday
concert was hilarious, twelve recorders and not one in tune
what age do they start recorder? asking with dread
so sorry about your dad, thinking of you
we're away over christmas, skiing finally
our printer is possessed
how much does the library charge for printing?
we've all got the bug, day four, send memes
Aldi was heaving, don't bother going
never wire a plug after wine. that's my story
anyone know a decent electrician?
bike thief on camera again, see photo
had my bike serviced, cost 80 quid, robbery
grandson arrived, house already destroyed
the toy shop on Mill Lane is closing
oven died on christmas eve last year, we had toast
what temp do you do a ham at?
council forms are designed by sadists
meeting minutes attached, see page 3
sorry wrong chat!! ignore
can everyone submit their timesheets by 5pm pls
the charity shop takes blankets btw
It's so cold I'm wearing my blanket to work
which double pushchair fits through the lift doors?
lift's stuck on 3 again, reported it
eggs are how much now??
my hen's called Beyonce
ok babe grab milk on the way home x
sprained my wrist at pilates, how embarrassing
lol who keeps leaving one sock in the dryer
妈你到哪了,我在东门等你
今年公司年货又是柚子,服了
这个月的水费你交了没
五年级数学都这么难了?我一个本科生看傻了
考研倒计时五天,压力山大
楼下那家理发店办卡跑路了,大家小心
车位又被占了,粤B那辆白色宝马麻烦挪一下
我车停了俩礼拜也打不着了,换了块电瓶五百
电瓶换瓦尔塔还是骆驼
我们领证啦!谢谢大家祝福
沾沾喜气,恭喜恭喜
你家娃喝几段了
预产期还有两周,好紧张
我生二胎时打无痛真香
窗帘你们买的成品还是定做的呀
哥,钱我转你了,收一下
转发:明早8点全员例会,迟到扣绩效
发错群了发错群了,撤不回来了
全家福拍完了,我爸全程闭眼
九阳售后在哪条街来着
抽奖我从来没中过,连纸巾都没有
国外时差太难受了,给爸妈打电话总是他们半夜
宝,晚上吃啥
绝育你们花了多少
狗不拴绳的那位,说的就是你
建议物业开会讨论一下遛狗时段
祝阿姨七十大寿快乐,福如东海
寿桃收到了,好好吃
医保电话一直占线
我婆婆的普通话只有我能听懂
今晚的月亮好圆啊,你们快看
银杏大道现在还能看吗
手账胶带哪里买便宜
小王你上次借我的书看完了没
借你那把伞我放你门口了哈
下雨了收衣服啦
预报说明天还下,烦
谁收了我家楼顶的被子?蓝色格子的
楼顶的门怎么锁了
汤圆还是黑芝麻的最正宗
我在减肥,谁都别跟我说汤圆
汤圆速冻的你们买哪家
老花镜药店就有,十几块
人老了,眼也花了,耳也背了
收纸箱的大爷今天来吗
搬家公司加价,气死我了
月子中心你们订哪家
抱娃抱得腱鞘炎了
医生说我这叫妈妈手
四点半那拨接孩子的,校门口别停车了,交警贴条
今天作业是什么
作业是第42页到43页,别忘了签字
别在午休打钻啊,求求了
挂画用无痕钉就行
where r u? im outside
what time's kick off
They lost 7-0 but he had fun
omw
did you remember to feed the cat
which sling is best for newborns?
running late, start without me
chemist closes at 6 on saturdays btw
the chemist was out of everything as usual
dad's doing much better today thanks for asking
Kwik fit charged me 90 for one tyre
potholes on Mill St are insane
got your text, will ring after work
who is drilling at 7am on a SUNDAY
it's the council drilling, not a neighbour
the nativity is at 2pm in the hall
quilting club cancelled this week
see you at 7 then?
can you bring the blue folder to the meeting
I always lose chargers, where do they go
the mailboxes got broken into again
Management: please do not leave items in the lobby
real or fake tree? vote below
our tree fell on the cat, cat's fine, tree isn't
how much were trees at the garden centre
gluten free bread tastes like sponge
congrats on the test results!
which cafe does gf cake?
passport took 11 weeks
where do you get passport photos taken now boots is shut
that dress was gorgeous last night
taxi's here, come down
the arena doesn't allow bags fyi
who is playing wonderwall at midnight
guitar lessons are how much??
happy birthday pat!!!
thx hun xx
postman's late again
your parcel is with us at 16, no rush
the 43 bus is on diversion
hospital parking is 4 quid an hour, criminal
op went well, home friday
why do schools do this to us
rehearsals moved to thursday
anyone watching strictly?
slug pellets or beer traps?
my tomatoes got blight
which rice cooker is good? zojirushi worth it?
merged households = 4 kettles and zero forks
can you grab the kids tmrw, ill do thursday
ok deal
a bat! we had one in june, just open the window
spider season is upon us
specsavers has a sale on
my eyesight's going, thought a bin bag was the cat
Reminder: AGM Thursday 7pm in the lounge
who's got the minutes from last AGM, Brian?
allotment waiting list is 6 years
away next week, can't wait, greece!
wish I had a garden
if only someone would invent a dishwasher that empties itself
过敏季又来了,眼睛肿成桃
糖尿病人能吃橙子不
谁家天天弹致爱丽丝,能不能换一首
调律师多少钱一次
摔腿那阵子谢谢大家天天来看我
您的快递已放菜鸟驿站,取件码3-2-8841
顺丰今天咋这么慢
昨晚流星许愿了,不告诉你们许的啥
体检报告出来了,啥都好就是胖
花店情人节一支卖三十,抢钱
单田芳的评书百听不厌
摔了两跤就会骑了,孩子真快
周末谁约骑行啊
停气通知:明天8:00-17:00
停气为什么不提前说,投诉
包找到了,司机师傅真好人
年会抽奖我们部门全军覆没
年会节目报名表填一下,周五前
我妈非要带三床棉被坐火车来
羽绒被和蚕丝被哪个暖和
流浪猫今天又生了四只
喂猫的麻烦把碗收走,招蟑螂
这破表又停了,八年了
马蜂窝打119就行,上次来得挺快
香菜党还是反香菜党,打一架吧
end of tenancy cleaners quoted me 300, is that normal?
whoever is in bay 31, that's not your bay
cake was shop bought, no regrets
eye test came back fine phew
teenagers eh
drains smell in block C again, told them twice
is hot water off in block B too?
plumber says "tomorrow", it's always tomorrow
can u pick maya up today? soz, mtg running over
sure np
knock knock. who's there? the HOA
power's back!!
outage map says 9pm
photo day came and went with ketchup on collar
what a GOAL
ref was blind
which tablets don't leave streaks
movers broke my lamp
day 3 of living out of boxes
hahahaha sorry
pizza place changed hands, worse now
kettle's on, come up
embassy queue was round the block
grandparents are here!! send wine
have you tried turning it off and on again
back up your stuff people
soup season!!
盐涨价是谣言,别囤了
打完疫苗了,哭了三秒钟
春联今年谁家写
磁带铅笔转一转,九零后懂的
公告说下周清洗水箱
我家狗一听见吹风机就钻床底
我爷爷当年扛过枪渡过江
万能遥控手机上就能下,红外的手机行
火锅吃完全家衣服都是那个味
毛肚七上八下懂不懂
下雪了下雪了!!南方人疯了
堆的雪人被谁家熊孩子踢了
化验单全是箭头,我慌得一批
跳蚤市场几点开始
酸豆角炒肉末能下三碗饭
小天才真贵,比我手机都贵
药店会员日打几折
年会穿啥啊各位姐妹
早起的鸟儿有虫吃,早起的虫儿被鸟吃
闹钟响了八遍才起
小麻雀飞走啦
绿萝怎么养都死,我是植物杀手
uni broke up today, washing mountain incoming
Messiah was sublime last night
snow day!!! school's shut
passed with merit!!
turkey timings? 4.2kg
waiting list is 2 yrs apparently
heating's on full and I'm still in a coat
storm's called Gerald. GERALD
what white did you use in the hall
vet bill 90 quid for a 9 quid hamster
ok who microwaves tea. confess
BT can do one
good luck with exams everyone
raft sank, morale high
christening at 11, St Anne's, see you there
fax in 2022 lol
cardamom is the most expensive spice after saffron, fact
library fines have been scrapped!
red corsa, you're blocking the drive
90 years young!! pics pls
cast off tomorrow woohoo
I wish bulbs would just be bulbs
hope 2023 is kinder
got the job!!!!
pls find attached the Q4 deck, comments by EOD
u still on for sat? bring the speaker
婴儿床上周送我表妹了,屋里终于宽敞
要是谁能发明自动叠衣服的机器就好了
王总,合同我放您桌上了,急需您签字
到家给我打个电话
等你有空了帮我看看方案,不着急@市场部小林
楼下新开的超市送鸡蛋,扫码就给
我借给隔壁的充气泵到现在没还,也不好意思催
羡慕有老人帮忙带娃的
谢谢昨晚借我电筒的大叔
孩子他爸,牛奶没了你回来带两瓶
2号楼门禁坏了两天了,物业在不在
有人觉得今天水有股味吗
我攒了三年的空瓶子卖了十二块五,发财
限时抢购!家政月卡立减100,名额有限
gave the old cot to my sister in the end
i still have the drill you lent me dave, dropping it back tonite
Would love it if parcel companies could read a door number
Team, can someone cover my shift friday? reply in the Costa group ta. oops wrong group
u left your scarf at mine
Ask your mum if she needs anything from town, love
Big thanks to whoever shovelled our steps
pick up the dry cleaning pls, ticket's in the drawer
Free delivery on all orders over £25 this weekend!! code LOCAL
My son needs to learn to share, that's what he needs
Is it me or does the hallway smell of curry
I've got the kids, you get dinner
What I'd give for a night's sleep
Do you need a permit for the loft thing?
he offered me a lift and then drove off without me
外婆的越剧团今晚演出,七点半戏台
今天蒜八块一斤,抢钱呢
你把充电宝还我呗,在你包里
女儿下晚自习了,我去接,晚点聊
姐,票给你留好了,明天直接进
`,
  offer: `
烤箱一次烤多了,桌上还有半盘曲奇,孩子们上来拿
我周六一整天在家闲着,谁家要装个柜子拧个螺丝叫我就行
去趟山姆,后备箱空着,要带什么的报给我
攒了一大袋纸筒芯和酸奶盒,幼儿园做手工用得上的来敲门
教老人用手机我可以的,我退休前是老师,有耐心,找我
外面等开锁冷的话来我家坐着,12楼左手第一家,有热茶
饺子馅调多了,韭菜鸡蛋的,装了一盒放冰箱,爱吃的邻居说一声给送过去
我家打印机闲着也是闲着,黑白的随便打,纸自己带点就行
有把人字梯一直放楼道里占地方,要用的自己拿去使,用完放回来
明早我不上班,帮着照看下老人没问题的
我家网没断,要开会的娃上网课的可以来我客厅,安静
工具箱整套的,电钻冲击钻都有,刚搬来的邻居尽管来拿去用
缝缝补补的小活儿我都能做,老太太闲不住,拿来就成
谁出差不放心家里的花花草草,钥匙给我我去浇,我天天在小区
雅迪充电器我有俩,放门卫那一个,急用的自取
泡打粉酵母我这一堆,做烘焙的缺啥问我,不用还
家里老爷子走了以后轮椅一直闲着,干干净净的,用得着的人家拿去用吧
老家寄来一麻袋新米,我一个人吃到明年,分分吧
我会修水龙头换角阀,小毛病别花钱请人了,喊我
量血压的来我这儿,每天早上八点到九点,我当了三十年护士
领带我有二十几条,退休了再也不打,面试的小伙子来挑
折叠椅我家地下室六把,请客聚会拿去坐
明早六点半开车去南站,车上就我自己,顺路的上来
德语日语我都行,家里电器说明书看不懂的发给我
乐高一大箱,儿子上大学了,哪家小朋友喜欢就抱走
电梯修好之前,哪家老人要买菜提东西上楼,我每天跑两趟,捎上去
baked way too much banana bread again, two loaves are on the bench outside 4B, help yourselves
if somebody's moving this weekend I've got a van and no plans
still have 8 folding chairs in the cage downstairs from the wedding, use them whenever, code is on the door
my wifi's fine today, come work at my dining table if yours is dead
Our old boy passed last month and there's a full bag of senior kibble here. I'd love it to go to another dog
I take my bins down Monday nights, more than happy to take yours too if you're struggling, just leave them by the door
I've a carpet cleaner machine sitting in the hall cupboard, borrow it for the weekend if the rug's bad
driving to the airport thursday around 4am, two seats free if it helps
I'm 6'4 and unemployed this month. bulbs, alarms, high shelves, shout
just moved in, about thirty flattened boxes in the lobby corner, please take them before the super does
I've fixed three of those Honeywell thermostats now so if yours is sulking, knock on 9C
we've three recorders from three children, none of whom will ever play again. free to a brave home
Cats, fish, plants, whatever, I'm home over Christmas and glad to pop in for people who travel
Use my printer anytime, I'm up till midnight and it's just gathering dust
nipping to Aldi in 20, text me your list if you're stuck indoors
Retired electrician on the 2nd floor here. I'd rather be asked than see one of you fried
Sunday morning I'll have the bike stand out in the yard, bring yours down and I'll tune it for nothing
Clearing the playroom. wooden train set, puzzles, dress up, all to be given away, come Saturday
Oven's on all afternoon for the ham so there's space if you've something to roast
I used to work at the benefits office. Bring me your forms, tuesdays are good, tea provided
Got spare blankets and a duvet, washed, going to the shelter on Friday unless a neighbour could use them
our double buggy is folded in the hall doing nothing, borrow it till yours is mended
hens are laying like mad, half a dozen on the wall for whoever gets there first
I'm doing a laundry run to the good launderette with the car at 3, can throw your bags in
柚子一箱二十个,公司发的,我家没人吃这玩意儿,放快递架上了,随便拿
我在家考研,每天晚上八点后歇一个钟头,小学生不会的题可以拿来问我
以前开理发店的,老人下不来楼的我上门剪,不收钱
我后备箱常年备着搭火线和打气泵,地库里趴窝的叫我
领证剩的喜糖两大袋,门口挂着,进出都抓一把
大宝穿小的连体衣洗晒好叠好了,0到6个月的,哪位准妈妈不嫌弃就来抱走
我玩摄影的,三脚架补光灯都有,全家福我甚至可以帮你们按快门
破壁机抽奖中的,全新没拆,家里有一台了,送给需要的人家
弄网络的事情找我,我干这行的,就当遛弯
我家狗子的圈圈和术后衣都闲下来了,中号,能用就拿去
寿桃蒸多了,每层放了几个在消防门边的桌上,沾沾老寿星的福
要打电话办事说不清楚普通话的叔叔阿姨,我在家办公,可以替你们打
捡了一书包的松果银杏叶,女儿玩腻了,做手账的来挑
我车在公交站那头等红灯呢,淋雨的咱小区的上车
汤圆搓了八十个,家里就三口人,趁热下楼来吃,自带碗
儿子给我买了三副老花镜,度数都不一样,老哥们来试,合适的戴走
刚收完家电,大纸箱泡沫板堆一客厅,搬家的正好来拉走
我也是刚当妈过来的,白天一个人带娃闷的姐妹,可以来我家坐坐,帮你抱会儿
我每天四点半接二小的娃,车后座空一个,同校的可以一起
There's a bag of outgrown football boots by our door, sizes 1 to 4, dig in
I wore my three in slings for years, I'd be delighted to show any new mum how
I'm going by the chemist after work, give me your slips and I'll collect
Trolley jack and compressor in my garage, anyone with a flat just buzz 22
my drill does masonry, you can have it for the weekend, bits included
I've an entire bin bag of cotton batting from a failed quilting career. Take all of it
leaving an old iphone charger and a usb-c one in the lobby by the mailboxes for whoever, don't need back
bow saw is in my shed, side gate's open, go ahead and take it for your trees
turns out I'm not coeliac!! so there's a cupboard of gf flour and pasta I'd be glad to see go
I'm a GP and can countersign passport forms for neighbours I know, evenings best
I'm going to that do as well, there's room in my cab if someone wants to share for free
My old acoustic has a crack but plays fine. For a kid who'll actually practise it's theirs
I read Polish and Russian if you've got post you can't make sense of
I'm at the hospital every Tuesday for work so lifts there and back are no trouble
The am-dram wardrobe is in my loft. Victorian, pirates, three wise men. come rummage
Way too many tomato seedlings, maybe forty, on a tray by the gate. They'll die if you don't take them
got two rice cookers when we merged households, so one can go to a good kitchen
I'm weirdly good with creatures, spiders, mice, bats. Text me before you scream
jewellers' screwdriver set lives in my drawer, flat 30, use it any evening
I'm on the allotments every morning so I can do your patch as well while you're away
俺家院里的大葱吃不完,刨了两捆搁传达室了,都去拿
零食袋里的干燥剂我专门攒着一罐,手机相机进水的来取
停电那回买的充电台灯,三个,一直亮不了几次,怕黑的小朋友拿一个
我妈天天给我爸做糖尿病餐,多做一份不费事,附近独居的老人可以搭着吃
通下水道的弹簧和吸盘我备齐了,谁堵了言语一声
钢琴放着落灰也可惜,楼上楼下的孩子放学想练就来,别太晚
我养的鲁邦种天天喂天天扔,舍不得,来领一勺回去接着养
上次摔腿买的拐杖和洗澡凳都干干净净的,摆着碍事,有人用得上吗,免费
我居家办公,白天快递要当面签的,写我家地址也行,我替你们收着
望远镜支在18楼天台,今晚想看土星的小朋友都来
有根六米的伸缩竿,平时摘枇杷用的,够东西尽管拿
养了二十年鱼,你们出门鱼缸交给我,换水喂食都会
客户送了好大一束花,我花粉过敏,趁新鲜谁抱去
英语专八,在家带孩子手痒,谁要翻译个信件说明书的发来
老头的收音机仨,天天换着听,匀一个给爱听戏的老伙计
药箱里创可贴棉签碘伏常备着,小孩磕了碰了上我这来擦
我家是电磁炉不受停气影响,谁家要热饭烧水的来
我这手包粽子的本事,谁想学周末端着米来我家
前年年会买的假发礼帽小丑鼻子,全在箱子里,要上台的来挑
WD40放我门口鞋柜上了,门轴响的轮子卡的拿去喷,喷完放回
被子洗得香喷喷一床多余的,来客人没得盖的只管抱去
蒸了三屉包子,豆角馅的,熟了就在锅里,楼上楼下的敲门就给
家里有碎花布一堆,做窗帘剩下的,缝娃娃衣服的小姑娘来拿
泡沫箱从海鲜店拿了五个,给猫搭窝的拿走
会下棋的老人家闷得慌就来花园石桌,我天天下午三点在
修表换电池我来,工具都有,钱不要
我每天晚上在楼下夜跑,哪家孩子想跑步没人陪,可以跟着我
种的香菜小葱薄荷都长疯了,阳台朝南那家,炒菜缺点就来掐
我有扫描仪,老照片老证件拿来我给扫,顺手的事
there's netting left from the cherry tree, come and cut off what you need
I went mad in the sale, we have forty packs of wipes, a few could go to any new parent
My steam cleaner is free all week. handover panic? it's yours for a day
Parking's tight tonight, I'm out til Monday so use bay 31
I feed a starter called Clint Yeastwood and he's overflowing, bring a jar
fluent in French and bored in the evenings, glad to ring or translate for folks
number cake tins 1 to 9, borrow and return washed. that's the deal
I used to be a district nurse so drops, dressings, all that, I don't mind calling in on folk
my teenager needs volunteer hours for his award. he'll do gardens, phones, leaf raking
plunger, snake, gloves, whatever you need for drains, it's in our shed and the shed's not locked
retired physio clearing out: model spine, plastic knee, posters. Would suit a classroom or curious kid, no charge
we have hot water on our side, come have a shower, really
I'm at Little Acorns pickup daily, I can bring others home when you're late, got spare car seat
electric hedge trimmer + extension lead = available all Sunday
After work most days I'm kicking about, so for lifting things, holding ladders etc just give me a knock
chest freezer half empty at mine if the outage has you worried about your food
I kept the Westfield uniform, ties, blazers, PE tops, and it'd be good to see it worn again
piping set & turntable here, gathering dust since lockdown, take it for keeps
big screen, sofa, crisps. Watching the match alone is sad so come join from 7
I've got a sack truck, good for compost, fridges, beer. borrow any time
we're always in so if you want a spare key kept safe near you, leave it with us
bubble wrap, tape gun, 3 rolls of brown paper, all left from our move and free
nail varnish remover, cotton pads, the whole beauty drawer is open if ever you do something silly with glue
camping kit in our attic: rucksacks, roll mats, trangia. lent out happily to scouts and DofE kids
if evenings are lonely, I'm at home with the kettle on, number 9, I mean it
I do tax for a living so I'd look at neighbours' letters over a coffee, no fee
photo printer and cutter at my place, passport pics in 5 minutes, no bother
Humidifier, cool mist, used one winter. I can drop it at a house with a coughy kid
the travel cot and clip-on high chair live in the cupboard, grandparents welcome to them
IT guy, night shifts, so daytimes I can look at dead laptops for neighbours
Big pot of lentil soup on, always is on Mondays. bring a bowl or I'll bring it to you if you can't manage stairs
十字绣的线我一抽屉,色号全,缺哪股来抽
老妈囤盐囤了二十包,吃到我退休,一家分两包呗
老底子蝴蝶牌缝纫机还好用,要踏两针裤脚管额到我此地来
安全座椅淘汰下来一个,没出过事故,接口是isofix,白给
写春联写横幅找我老头子,笔墨我出,你带红纸来
我还留着录像机和放磁带的单卡,怀旧的来我家放
我会韩语,楼里的韩国朋友有看不懂的通知可以给我看
今天磨刀,石头都泡好了,谁家刀剪钝了趁手一起磨
家里有宠物吹水机,声音大了点,周末下午可以牵来吹
我当了十六年铁道兵,小朋友作业要采访我欢迎,故事多
各种牌子的旧遥控器我一盒子,试一试总有一个能开
气罐我这儿还有一排,火锅局断气的下来取
下雪天七十岁往上的老人家别下楼了,垃圾放门口,我晨跑带走
铲雪的家伙在我车库,门没锁,铲完插回雪堆上
做了十年财务,个税、发票、社保不会弄的抽空问我
旧的国家地理摞一米高,要剪要贴要看,都可以拿
看不懂的化验单拍给我,我在三院上班,不看病只解读
我有个露营推车,周六摆摊运货的轮着用
泡菜坛开坛了,酸豆角酸萝卜管够,湖南湖北的老乡都来夹
小天才手表换新了,老的那块能打电话能定位,送给要的家庭
我现在就在药店排队,谁家要捎药马上说,晚了我就走了
当伴娘当了五回,礼服五条,M码的姐妹拿去穿
铅笔芯磨的石墨粉我有一小瓶,锁涩的拿去抹
天天五点起,要叫早的报门牌,我敲门比闹钟灵
养过鹦鹉,笼子、小米、保温灯都留着,救小鸟的来拿
绿萝修剪下来一大捧,插水就活,门口桶里自己抽
填问卷我行啊,65岁,退休无事
I wfh on weekdays, so when you've got tradesmen coming and can't be in I could let them through
strong lad home from uni, will carry dogs, shopping, grandmas
Full set of Messiah scores on my shelf, altos tenors whoever, lend away
Three sleds hanging in my garage and my kids are 25 and 27. You know where I live
your daughter can have tea with us any Thursday, mine eat at five
estate car, seats down, if you've something long to move just say, I only charge in biscuits
catering roll of foil here that'll outlive me. cut as much as you like
two chess sets, one missing a pawn (use a bottle cap), yours
we went through all of that with our lad, so if you're a parent at the start of it, come round and talk
radiator key on a nail by the front door of 5, take it, bleed, hang it back
leftover chicken wire, about 4 metres, leaning on the wall at 60, have it
I read to blind neighbours in my last town and I miss it, give me a shout, letters or novels
I find painting relaxing so I'd do a wall or a room for anyone expecting or poorly
car's free til 3, vet, tip, school, wherever, I could run you there
ex seamstress, tins of elastic, zips, buttons. poke about, help yourself to what you need
a spare kettle came free with the toaster, it's sitting boxed on our landing for whoever's short of one
spare 4g hotspot with data on it till the end of the month. Students first
there's a spare room at the quiet end, if you work nights and need a kip in the daytime use it
40 big pop bottles in the recycling, pull them out if the scouts can use them
christening gown, handmade, 1970s. lend to any little one in the street
my old office stuff incl fax and a laminator works. come laminate things
spice rack is out of control here so if it's a pinch of this and four of that you're after, come sniff
walking to the library at 2 with an empty trolley, can take your returns
mower is petrol, starts second pull, just return it with some fuel in, I don't mind who uses it
fiddle and accordion, we play for old folk's parties just for cake
physio never asked for the crutches back. kid size and adult, ready to go to the next hopper
that ink spray everyone asks about, still got half a can. come by
shoebox of bulbs in every fitting known to man. rummage rights for neighbours
I hire people for a living, will look over CVs for neighbours job hunting
钓了一天鱼,鲫鱼十来条养在盆里,坐月子的人家先挑
播音专业的,小朋友的朗读作业我可以帮忙录示范,发我课文就行
编辫子我拿手,六一那天谁家闺女要上台,早点送过来我给编
洗衣液公司福利又来两桶,实在没处放,给缺的人
去年从河滩捡回的鹅卵石,压咸菜正好,搁在花坛边,要的搬
我家猫胖得不爱动,当模特最合适,小画家们来
开瓶器醒酒器高脚杯一整套,请客的人家拿去摆场面
我今天休班在楼里,出门忘关窗忘关煤气的喊我去看一眼
我家书房放学后有三个位子,一起写作业的娃来,我盯着
护理床,手摇的,我爹用过半年,消毒好了,有需要的家庭拉走,不谈钱
阳台南瓜疯长,花摘一盆也没用,养虫子的炒菜的都来
自家下的大酱一缸,东北口味,想这一口的拿碗来舀
给老人代写信、写申请,我字还行,晚饭后找我
翻地的锄头铁锹我都有,种菜的人拿去,顺便教你怎么起垄
强力磁铁拴好绳了,钥匙掉缝里的过来捞
搬走前清冰箱,黄油奶酪和半箱苹果都没动过,今晚十点前来拿
装修剩两桶乳胶漆,米白的,补墙的人家用得着,堆门外了
年前要换沙发,旧的三人位还结实,谁家能抬走就归谁
周日去郊外的湖边,七座车还剩四个位,老人孩子想透透气的一起
我爱人是牙医,孩子蛀牙拿不准的晚上来照一眼
ten years of the Guardian in my loft, good for parrots, fires, papier mache, please God take it
bolt cutters, grinder, goggles. I'll come and do it as long as it is your own bike
drinks trolley on wheels, very 70s, the drama kids can use it all term
tins of cat food, chicken, my diva won't touch them. on the wall
compressor takes any valve. wheelchairs, prams, bikes, wheel it over
made far too much rice pudding, anyone who's poorly or toothless is welcome to a tub
I taught ESOL for years, so newcomers who'd like to chat and practise, I'm free Wednesday mornings
I'm not squeamish, dead mice and blocked loos are my thing, just ask
I'm driving out past the cemetery on Sunday, happy to take people along
face paint, wigs, tashes, the full party box. lend it for any do
Retired vicar. if you've words to find for a funeral or a wedding, I'd help you find them
13kg patio gas, half full, bbq season's over so have it
a whole jar of allen keys, it's basically ikea's archive. on my porch
Bunting, 40 metres, from the jubilee. You can string it where you like as long as it comes back
my lab loves kids, he'd visit anyone who's lonely or a bit scared of dogs, just say when
wahl clippers, guards 1 to 8, fully charged and ready for whoever got halfway
1000 piecers, all complete, about 20. swap or keep, I don't mind
salad bowls, platters, cake stands, leftovers from my catering days, borrow for parties
I'm retired and read all day, may as well read at your house while you wait for deliveries
Sat nav, roof bars, snow chains, first come, given up driving
cleared mum's flat, there's a recliner chair that'd be a blessing to somebody with bad legs
we get two papers by mistake, so one's on the mat outside 11 each morning for anybody
if your teen's struggling with chemistry, send them up, I miss teaching it
Kids and I are making soup for the rough sleepers, extra tubs for neighbours who could do with one
冰箱里冻了两大盒冰块,敷脚敷脸喝冷饮的都来挖
我每晚十点去校门口接儿子,同一个方向的女孩子可以跟着我们走
双胞胎的小推车并排那种,娃会跑了,推走吧别客气
荞麦皮枕芯自己晒的,睡不惯软枕头的老人拿一个去
家里蜂蜜是我哥养的,六瓶放着,嗓子疼的来倒点
会唱戏的、想拉二胡的,我拉得一般,愿意给老人们伴奏,不要钱
`,
  money: `
儿童滑板车八成新,60块出,自提
请问哪位阿姨可以每周来打扫一次,一次100
收一个二手婴儿床,价钱好商量
自家做的酱牛肉,45一斤,满两斤送上门
空调移机谁会做?给200
转让健身房卡,还有8个月,低价
想找人帮忙贴墙纸,按天算钱,有意私聊
拼车去虹桥,每人30
出闲置投影仪,600不刀
selling my old desk, 40 bucks, pick up only
will pay $25 to whoever can assemble an ikea wardrobe tonight
Carpet cleaning, professional, £60 per room, DM me
looking for a cleaner twice a month, going rate obviously
selling two tickets for saturday's game, face value
Kids bike 20 inch, red, 35€ ono
I'll pay someone to walk the dog at lunch, 10 a walk
Ironing service £12 a basket, collected and returned
诚心收小区车位,长租也行,月租400以内
窗帘定做,免费上门测量,支持分期
手工寿桃可预定,18一只
进口老花镜厂家直销,买一送一
搬家拉货小面包,市内120起
二手自行车出,24寸,180
Selling Ergobaby carrier £35
handyman, 15 yrs exp, $60/hr, text me
Xmas trees 6ft $45 delivered
splitting an uber to the arena, $10 each
Guitar lessons, first one free, then €20
veg boxes £12 weekly, local farm
pest control 20% off this month
旧空调回收,上门拆,高价
疏通下水道,80一次,不通不收钱
出二手相机,佳能M50,1800带镜头
英语一对一陪练,一小时120
粽子接单,肉粽7块一个
求购学区房,非中介勿扰
直播间代运营,有意联系
家教,985在读,数理化,每小时150
老照片修复上色,20一张
baby monitor for sale, €20
French tutoring $30
gardener, £18ph, own tools
cupcakes to order, $24 a dozen
man & van from 25/hr
selling 4 man tent 70 ono
accountant here, self assessment £120 flat
wine club membership for sale lol, half price
改裤脚15,换拉链25,在9栋架空层
对联手写20一副
磨剪子嘞戗菜刀,十块一把,周日东门
宠物上门洗护,小型犬80
代理记账,小规模200每月
周六跳蚤市场我摆摊,全场5元起
泡菜坛子出,景德镇的,120
礼服租赁,100一天
多肉组合盆栽,35
问卷有偿,填一份5块红包
dog walking 12/hr insured
chess coaching online $15
fencing & decking, free quotes
painter decorator, rooms from 150
alterations, hems from $10
laminating 50p a sheet at the shop on the corner
lawns cut £15
car seat group 2 for sale, 20
CV writing service $49
裤子改短15元,当天取
有机鸡粪肥,10块一袋,管送
代排队,代挂号,一次80
收闲置黄金首饰,高价
找人遛狗,每天两次,一次20
custom cakes from £45, DM
buying old lego by the kilo, cash
$20 if someone can mount my tv tonight
subletting our spot in the garage, 90 a month
selling leftover tiles, 2 sq m, 15
`,
};
