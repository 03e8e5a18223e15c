/** Sentences of our own, as residents of several places would type them, without regard to any rule. Never from tests. */
export const rowsDangerD: Readonly<Record<string, string>> = {
  emergency: `
我妈吃饭吃着吃着筷子掉了 捡了三次都捡不起来 嘴角还往一边流口水 她自己说没事
老头子早上起来说话大舌头,我以为他没睡醒,现在左手抬不起来了
请问有人在5号楼吗 我在深圳 我爸从昨天中午到现在电话一直没人接 他平时秒接的
叔叔阿姨好,我妈妈躺在厨房地上叫不醒,我今年八岁
楼下那家又在打,这次听见女的喊别打头,然后突然没声了
家里三个人都头疼犯恶心 猫也趴着不动 我们刚围着炭炉吃的涮锅
爷爷在浴室两个小时了,水还在流,敲门不应
我儿子把纽扣电池塞嘴里了 遥控器里少一颗 找遍地上没有
外婆糖尿病,今天没怎么吃饭针照打了,现在满头冷汗说胡话
刚吃完虾 嘴唇肿起来了 嗓子越来越紧 我一个人在家
电梯停在9和10中间,里面还有个阿姨捂着胸口坐地上了,按铃没人理
我老婆预产期还有三周,刚刚水流了一地,现在两分钟疼一次,下不了楼
宝宝吃葡萄后脸都紫了 哭不出声
奶奶把降压药当维生素吃了,药盒里一格一格全空了,一周的量
有没有人看到一个穿红棉袄的老太太,八十二了,记不住家在哪,出门两个多小时了,外面零下
孩子两岁半,在小区滑梯那边转个身就不见了,蓝色羽绒服,帮忙看看各出口
对面楼12层窗户往外冒黑的,没看见明火,灯还亮着
楼道里一股臭鸡蛋味 从三楼越往下越浓 我不敢开灯
插座滋滋响,墙都烫手了,还有焦糊味,不知道闸在哪
谢谢大家这两年的照顾,猫粮和钥匙放在门口了,麻烦谁把它领走吧,我就不等天亮了
我室友把自己反锁在屋里,发消息说对不起大家,药瓶也不见了
人工湖冰面上有小孩在走,冰已经裂了一个掉下去半截
大爷在花坛边坐着,叫他也不理,眼睛睁着,手冰凉冰凉的,裤子都湿了
那个…我男人不让我出门 手机是偷偷拿的 7栋1单元 谁能帮我叫下警察 别打电话过来
吃了采的蘑菇,现在看墙上有小人在跳,肚子绞着疼
我姑姑一个人住你们3号楼401,刚视频她半边脸是歪的,说两句手机就掉了,我人在国外
泳池那边有个孩子脸朝下漂着,我以为在玩,好半天没动
小孩喝了一口洁厕灵,嘴巴起泡了
我爸拉的是黑的,刚站起来眼前一黑坐地上了,脸白得像纸
热水器洗完澡出来腿软得站不住 头要炸了 我闺女还在里面没出来
怀孕七个月,头痛看东西冒金星,脚肿得鞋穿不上,刚才还抽了一下
外卖小哥在二单元门口靠着车,喘不上气,嘴唇发青
爸爸胸口闷说像压了块石头,出了一身汗,还说躺躺就行不让我叫人
隔壁小孩从下午哭到现在,刚才有摔东西的声音,他爸喝多了骂得很难听
我家老太太烧到40度今天开始不认人了,手在空中抓东西
电瓶车在充电,棚子里那辆底下一直冒白烟噼啪响
他吃了头孢又陪客户喝了酒,回来脸通红,现在心慌得厉害,叫他反应很慢
502门口的牛奶攒了四瓶了,灯也不关,李老师平时天天遛弯的
求各位看看监控,我妈阿尔茨海默,四点说去买酱油没回来,手机落家里了
刚被蜂蛰了两下,浑身起大疙瘩,肚子疼,有点站不稳
我哥在天台边上坐着不下来,穿着拖鞋,喊他他就笑
孩子鼻孔里塞了个珠子,现在喘气呼噜呼噜响,嘴都发乌
舅舅从梯子上下来踩空了,腿能动但是说后背没知觉
老伴抽起来了,牙关咬得紧紧的,五分钟了还没停
她手上割得挺深,毛巾换了三条还是往外冒
隔壁阿姨一直敲墙,三下一停三下一停,叫门没人开,我感觉不对劲
阿姨在吗,奶奶睡着了打呼噜好大声,怎么摇都不起来,尿床了,爸妈都在上班
宝宝三个月,今天一直不吃奶,软绵绵的,哭声像小猫,囟门凹下去了
配电箱被水泡了,楼道地上全是水,刚才一个人碰扶手被弹开了坐着不动
我把消毒液和洁厕的倒一块刷厕所了 现在眼睛睁不开咳得停不下来
姥爷今天不肯开门,隔着门说活够了,让我们别惦记
dad keeps trying to say kettle and its coming out as nonsense words, he's laughing about it but one side of his face isn't laughing
anyone in block C? my mum hasn't picked up since yesterday lunch and she never goes out in this weather. i'm in manchester
hi its ellie im 7 mummy is on the bathroom floor and she wont wake up
both of us have banging heads since we lit the fire and now the dog wont stand up
my throat feels funny and my tongue is getting fat, had a satay at the barbecue, im on the bench by the gate
toddler had the remote open, one of the little silver batteries is gone and he's drooling loads
old boy by the bus stop in just a shirt, not shivering anymore, talking about catching the train to his wife. snow's up to my ankle
I think I've taken my night tablets twice. maybe three times. the box is empty and I feel very floaty
lift stuck between 4 and 5 and the lady with me has gone grey and clammy
waters went, im on the stairs, i can feel the head, husband is 40 mins away
he grabbed his throat at the table and he's not making any noise
next door she screamed no please not in front of the kids then a big thump then nothing
thanks for being kind to me everyone. could someone take Biscuit in the morning, his lead is on the door. I won't be needing it
my brother texted goodbye and his phone is off, he's in flat 22, can anyone go knock please
little girl, pink wellies, 3 yrs, was behind me by the bins and now she isnt. check your gardens pls
Grandpa with dementia left about 5 in slippers, no coat, he thinks he's going to work
there's a funny haze on our landing and the door of 14 is warm when i touch it
smell of gas getting strong in the hallway by 2B and nobody answering in there
the socket behind the fridge is buzzing and glowing orange what do i do
face down in the canal by the footbridge, someone, not moving
My husband is diabetic and he's sweating and swearing at me and won't let me near him, this isn't him
grandson just drank from the bottle under the sink, his lips are all white
baby's gone floppy and her hands are blue, shes been hot all day
mum says its just indigestion but its going down her arm and she's the colour of putty
can someone pls call for me i cant talk he is in the next room. flat 9
been sat on the floor since this morning, can't get my legs under me. don't want to make a fuss. door's locked
neighbour opposite, curtains shut four days, post sticking out the letterbox, the cat crying at the window
kid's stuck half way out the third floor window, legs dangling, no adult visible
he hit his head this afternoon at football, seemed fine, now he's been sick twice and i cant wake him properly
mixed two cleaners in the bath, can't stop coughing, eyes streaming, wife's still in there
My carer hasn't turned up and my oxygen's reading 80 something, getting hard to type
someone's lying in the stairwell of block D, snoring weirdly, lips blue, don't know him
hot tub cover's shut and i can hear a child banging inside
she's 36 weeks and seeing flashing lights and her face is all puffy, says top of her tummy hurts bad
my nan keeps falling asleep mid sentence, new patch on her back from yesterday, theres the old two still on as well
think my roommate took something. she's smiling but her breathing is like one every ten seconds
the bike battery in the hall is hissing and there's white smoke coming off it
he's on the ledge of the car park, level 6, just standing there with his shoes off
got stung ten mins ago now i'm itchy all over and feel like somethings really wrong with me
worst headache of my life came out of nowhere, like being hit with a bat, light hurts, can't bend my neck
dad was up the ladder doing the lights. he's down now. he can talk but says he can't feel his feet
stairs outside wet and the handrail gave me a proper jolt, the lights are flickering, the kids come home this way!!
Please would someone look in on Mr Havel. I ring him every evening at six from Prague, three evenings no answer.
her waters have been green since lunch and the baby's stopped kicking
swallowed a magnet. two magnets. he's 4 and says tummy hurts
mushrooms from the park were a bad idea, both being sick and hubby seeing things
thigh is bleeding through the second towel, grinder slipped, on my own in the garage
somebody's kid is on the ice on the pond and its making that cracking noise
man in the lobby following girls to the lift, he has something in his sleeve, she's hiding in ours now
im scared of being on my own tonight, i keep looking at the pills. sorry to put this here
grandad dropped his fork, then dropped it again, now he's looking only at the left side of the room
Her EpiPen's used and the swelling is coming back, ambulance says 25 min
auntie isn't right, kidneys bad, no wee since yesterday and now she's breathing like she ran up the stairs and muddled
老公在卫生间半天不出来 里面咚的一声 门顶着推不动
我看我爸写的字都连不成行了 让他笑一个他就一边笑 是不是该送医院啊
刚给我妈打视频她把手机拿倒了,问她今年几几年她说的是我姥姥的名字,昨天还好好的
9楼阳台外边挂着个娃,脚踩在空调架上
冰箱后头冒火星子了 家里就我和妹妹 妈妈上夜班
叔叔们谁在家,弟弟把爷爷的白色小药片当糖吃了,地上还有好多壳
谁在二期河边 有个骑车的连人带车下去了 只看见帽子在漂
嫂子刚说肚子往下坠想上大号,这才三十五周,裤子红了
打了个花生酱的三明治,娃眼睛肿成一条缝还一直挠脖子,喘气带哨音
门缝底下有烟往外钻,里头是独居的周大妈,电视还响着
我一氧化碳那个小盒子一直叫 我以为没电了 可是我现在头好沉
他把我手机砸了 这是孩子手表发的 在4栋 别上来按门铃 直接报警
不好意思打扰了,我爸在你们小区6-1103,微信步数今天是0,昨天也是0,他每天一万步的
吃鱼卡住了 咽口水都疼 现在开始吐血丝 喘不上来
一个喝醉的大哥躺雪地里睡着了,手机一直响没人接,叫不动
奶奶胰岛素打完忘了又打一遍,刚才还说头晕现在不说话了
我妹最近把东西都分给别人了,刚刚发了条仅我可见的说下辈子再做姐妹,电话关机
楼下保安亭的老李说他胳膊麻胸口堵,坐着不动脸发灰
娃从上铺掉下来,当时哭了两声,现在总想睡,吐了三回了
电梯忽上忽下 我哮喘药没带 里面闷得我手脚发麻了
爷爷说看东西两个影,走路往右边栽,扶着墙都站不直
刚听见隔壁租房那姑娘喊了声放开我,然后门被摔上了,音乐开得巨大
有人在吗 我腿卡在电动卷帘门下面了 商铺后门这边
二楼小餐馆后厨油锅着了 老板在拿水泼
地库有股汽油味,一辆白车底下流了一大摊,旁边还有人抽烟
我爷穿睡衣出门了,脑子不清楚,可能往地铁口去了,脚上一只鞋
我闺女说同学在厕所隔间里不出来,地上有血,她们在小区图书馆
我在15楼,刚才有个影子从窗户外面掉下去,咚的一声,我不敢看
婆婆蒸馒头睡着了锅烧干,满屋子白烟,她嗓子哑得说不出话
烧炭取暖的工棚里两个师傅叫不醒,脸红扑扑的
我透析管子那里一直渗血,按住也没用,头开始飘
宝宝身上起紫点,按下去不褪,烧得直哼哼
有没有力气大的,水泥袋砸下来压着个工人,他脸都变色了,就在北门
家里就我和我妈,她突然说腿一点劲没有,话也说一半停住,眼睛发直
儿子吞了几颗彩色的小珠子(那种泡水会变大的),现在肚子鼓了
她喝了一整瓶……不是酒,是阳台上浇花杀虫那个,现在嘴里冒沫子
隔壁老爷子平时六点准放收音机,两天没响了,门口快递也没拿
我在消防通道,脚踩空了,骨头好像出来了,手机还有百分之四
变压器那边炸了一下,线耷拉到儿童沙坑边上,还在冒蓝光
外孙女被门夹断了指尖,那一截还在门缝里
热死个人的天,送快递那小哥坐地上不出汗了,说胡话,身上烫
打了新开的消炎针回来路上,浑身发冷嘴麻,路都看不清了,在东门石墩这
公公喝汤呛着了,脸憋得青紫,拍背没用
刚在地下室,水涨得门都推不开了,已经到腰,还有个老人
奶奶半夜一直说冷,我摸她肚子都是凉的,说话慢吞吞叫我名字叫错,暖气停三天了
我把车里孩子锁住了,太阳底下,他开始不哭了,钥匙也在里面
我不想撑了。今晚的药我都数好了。
煤气灶火苗变黄了,老婆说眼皮抬不起来,儿子趴桌上睡着叫不应
爸,不对,发错了,但是谁能上来看看我,12-801,我右边身子不听使唤
有个奶奶牵着别人家的孩子往外走,孩子哭着喊不认识她
同屋大姐吃减肥药心跳一百八,手抖得杯子都拿不住,刚刚晕了几秒
楼上滴下来的水是红的,敲门没人
我先生潜水回来关节疼,现在说腿麻了尿不出来
he went in to shower an hour ago, there was a thud, the door won't push open and water's coming under it
mum put her cardigan on upside down and then asked me who i was. she was doing the crossword at ten
the alarm with the CO on it keeps going, we took it outside because it was annoying, now my wife says she's too sleepy to move
im 9 grandpa has a blue mouth and hes making a funny noise where do i ring
a cyclist has gone in the river by the lock, i can only see his helmet
sister gave away her guitar and her cat this week and just posted 'its ok now, i'm at peace'. she lives above the bakery, cant reach her
Someone left a baby in the silver Golf outside the gym, windows up, she's stopped crying
ate a cashew bar by mistake, lips tingling, wheezy, can't find my pen
pan caught, he's chucked water on it and the curtains went up
could one of you go bang on 31's door? Tracy's stream went quiet in the middle of a sentence and she's epileptic
lady outside the launderette has been in labour faces for ten mins, now she's on all fours saying its coming
uncle drank what he thought was lemonade from the shed
he doubled the insulin because he couldn't remember. won't eat. now he's staring through me
there's a man under the scaffolding, the planks came down, i can see his hand moving
Hello, I am calling from Lagos. My father at 18 Rosebank normally reads my message before breakfast. Two days, not read. Please.
water's coming up the basement steps and Mrs Oduya's light is still on down there
lad on the wall at the viaduct, been there half an hour, just took his backpack off and put it down neatly
grandad's shaking stopped and he went all quiet, boiler's been off since monday, his belly is cold to touch
he's been hitting her since the match ended, flat below, the kid just yelled stop daddy she's bleeding
um so i fell off the loft ladder, i'm ok i think but i cant move my head and my arms have gone pins and needles
tot with a peanut up... no down, he's whistling when he breathes in and pulling at his neck
I've had the same chest squeeze for an hour, sweaty, didn't want to bother the ambulance people on a sunday
rash on the baby that doesn't go when i press a glass on it
cable down across the playground puddle after the storm, it's spitting
my mate had a few pills at the party and he's boiling, jaw clenched, talking to the wall
white van, man asking kids to help look for a puppy, one of them's just got in
Nan's wandered again, green dressing gown, she'll be looking for the old house on Mill lane. it's minus four
hairdryer fell in the sink, she's on the floor not answering, is it safe to touch her
my dad can't swallow his tea, it runs out the corner, says his arm's 'gone to sleep' since he got up
grandma took the dog's heart tablets thinking they were hers
trapped in the lift with a pregnant lady, she's having pains every three minutes and my battery is on 6
he's a builder, fell on a nail, i pulled it out and it's spurting in time with his pulse
the lodger hasn't come out of his room since friday. there's a smell. I'm afraid to open it
neighbour's fire pit has got into the fence and its heading for their gas bottles
vision's gone in one eye like a curtain and my speech keeps slipp slippin
she keeps vomiting since the curry, now can't keep eyes open, hasn't peed all day, 2 yrs old
kid's hand stuck in the escalator at the precinct, it's still running
I'm hiding in the bathroom with the baby. he's got through the front door. please no calls just send them
son's friend inhaled something from a can, dropped like a stone behind the shops
leg swelled up after the flight and now i can't get a full breath, sharp when i try
postie's slumped against the wall by 40, lips purple, been handing out letters a minute ago
no one's to blame ok? just tell my mum i was tired. bye all
heard a crash and glass and now the old fella upstairs is tapping on the pipes over and over
the roofers' tar pot's on fire and two of them are still up there
toddler's eaten the dishwasher tablet, foam everywhere, screaming then not screaming
she had the baby in the bath. it's out. it's not crying
hubby's been so thirsty, weeing all night, breath like pear drops and now he's breathing deep and won't talk sense
swimmer waving off the red buoy, going under between waves, no lifeguard today
window cleaner's rope's snapped one side, he's dangling at about the eighth
wasp went down his throat with the cider, he's going hoarse fast
bloke in the doorway of the bank, barefoot, frost on his beard, doesn't wake up when i shake him
mother in law had a bump on her head tuesday, on blood thinners, today she's slurring and one pupil's huge
我爹今儿个端碗端不住,话说得呜里哇啦的,俺娘还说他喝多了,他没喝啊
阳台上那个小姑娘一条腿已经跨出来了,十一楼,谁有她家长电话
姥姥喊我吃饭喊成我舅的名字,然后就往桌子底下出溜,扶都扶不住
泡温泉回来我爷坐车上一直没醒,脸煞白,衣服全湿透
我自己在家,肚子右下角疼了一天,刚才突然不疼了,然后全身发冷站不起来
妈妈脖子上挂的那个按钮按了,屏幕显示呼叫失败,她那边只有喘气声,我赶过去要一小时
哥们喝断片了,吐的东西卡着,打呼噜打着打着就停一会儿,停得越来越久
楼道里老吴家门开着,电视放着,人趴鞋柜上
我就想问问氯雷他定小孩吃了十几片会怎样,他当糖豆了
月嫂说宝宝睡得真沉,可我觉得她嘴唇颜色不对,胸口看不见动
西边围墙倒了,刚才有几个放学的娃从那儿过
对门大姐又戴墨镜了,刚给我塞了张纸条写着救我
谁家孩子在马路中间走,三四岁,光着脚,旁边没大人
打火机烤蚊帐,现在整张床都着起来了,我弟还在里屋
煤气软管被老鼠咬了,呼呼往外跑气,总阀锈死了拧不动
我肚子里的宝宝平时这个点踢得欢,今天一整天没动静,刚流了点褐色的
我同事困在货梯里,他有癫痫,刚才还回话,现在光听见咚咚撞墙
老妈在电话里说屋里有好多小孩在跑,其实就她一个人,烧了三天没吃东西
那个卖糖葫芦的大叔突然跪下了,手抓着胸前衣服,串子撒一地
楼上小情侣吵完男的走了,女生在窗边哭着打电话说你会后悔的,现在坐窗台上了
花生酱饼干,她说嘴里痒,一会儿就拉肚子,脸肿,声音都变了
狗狗把孩子脸咬了,肉翻出来,止不住
水池漏电了吧,我爸洗菜手粘在龙头上,我拿木棍打开的,现在没反应
孩子在浴缸里,我就去接了个快递,回来他脸在水下面
外公从昨晚开始一直打嗝,走路像踩棉花,水都咽不下去,头晕得天旋地转
大雾里前面连着撞了好几辆,有个人夹在驾驶室,我在小区南口高架下
我奶一个人在老房子,漏雨塌了半边顶,电话里一直说腿压住了不疼
吃了邻居送的河豚,嘴麻,现在胳膊也麻了抬不动
孩子爬进洗衣机把门带上了,打不开,他在里面拍
家里暖气片爆了,开水喷出来,老人腿烫掉一层皮
我把自己关在储物间了,他拿着菜刀在外面转,小声打字的
扁桃体肿了三天,现在口水都咽不了只能往外流,躺下就憋
有个老师傅在井盖下面干活,叫他没声了,下去看的那个也没上来
女儿在学校吃了别人给的"跳跳糖",现在眼神直勾勾,路都走不稳
我哮喘,喷了八下没用,说不了整句
楼下那孩子大冷天被关在门外一下午了,就穿秋衣,嘴都紫了,叫他也没精神答
阿公讲他胸口闷闷,面青青,又唔肯去医院,我喺香港返唔嚟
我侬隔壁老伯伯今朝没出来拿报纸,敲门里厢有人哼哼唧唧,开勿开
妈咪摔楼梯了,她说看不见东西了,我不知道家里地址
发错群也没关系了 谢谢你们 我把门留着没锁
鱼塘边有双小鞋子和书包,人不见了,水面冒泡
割草机打起来的石子崩眼睛里了,他眼睛往外流像胶一样的东西
电暖器上搭的衣服着了一个角,奶奶还坐在旁边椅子上,她动不了
爷爷把一周的降糖药一口吃完了,说这样省事
有人给我妹水里放东西了吧,她才喝一杯就站不住,那个男的要带她走
今天去给老妈送饭,门里面反锁,她养的鸟叫得厉害,喊破嗓子没人应
车库里有辆车一直没熄火,卷帘门关着,里头坐着个人
媳妇生完第五天,刚刚一下子血块一大团一大团的,人发抖
gran's tea has gone all down her front and she's telling me the clock is upside down, her left hand's just lying there like it's not hers
there's a child sat on the outside of the balcony rail, block 3, about ten floors up, waving
pain in my side all day then it just... stopped. now i'm shivering and can't stand straight
I pressed mum's pendant line and all they hear is breathing. I'm an hour away. 6 Orchard Close if any of you are near
our friend's passed out from drinking and he snores then doesn't, the gaps are getting longer
front door's open at Wally's, radio on, he's face down over the shoe rack
my 2 yo thought my iron tablets were smarties. how many is too many
monitor shows her chest not moving, i keep poking her, she's 5 weeks
woman in 6 just slid a note under my door. it says dont knock. call them
bed's alight, i tried a towel, my brother's in the back room
hose off the cooker is hissing and the tap won't turn, ears ringing already
usually he's kicking like mad by now. nothing since breakfast and there's a bit of brown blood
colleague's in the goods lift, epileptic, he was chatting and now it's just banging against the wall
she's up on the window sill with the phone saying you'll be sorry, floor five
the dog's got hold of the little lad from 12 and won't let go
i only went to sign for a parcel. he was under the water. he's grey
three days of fever and mum's picking at things in the air and calling the cat Susan
car running in a shut garage, number 17, there's someone in the driver's seat
husband's been hiccuping and seasick since last night, walks like a drunk, can't swallow water, he's teetotal
manhole outside the chippy: one worker went quiet, the other climbed down after him, now he's quiet too
inhaler's had 10 puffs and i cant do a whole sente
boy from upstairs locked out in his pyjamas since three, he's stopped crying and just stares, it's sleeting
sprayed oven cleaner in my eye, washed it, everything's white
gave birth last friday. just passed something the size of a fist, and again, feeling far away
my drink tasted salty, legs gone, he says he's taking me home but i dont know him. im at the blue door on station rd
she collects all her pills into one saucer and says it saves time. the saucer is empty
there's shoes and a satchel at the edge of the reservoir and nobody
power tool, three fingers, i've got them in a tea towel, brother driving is drunk
radiator burst on nan, her legs are peeling
electric heater's caught the blanket and he's in the wheelchair right by it, i'm looking through the window
i'm 80 next week, silly me, was going to have a lie down but my words keep coming wrong and my teeth feel numb on one side
smoke or steam from the loft of the end terrace, cant tell, but the tiles are popping
the party upstairs: a girl shouted get off me, a lock clicked, then music turned right up
Kelly's not answering, her ex's truck is on the drive and the kids are on the step with no shoes
swallowed one of them water beads, days ago maybe, belly like a drum and he's being sick green
strimmer hit a stone, it's in his eye, jelly coming out
Found my flatmate's note on the kettle. her bike's gone. she likes the bridge.
dad's been told not to eat peanuts. he ate peanuts. he's scratching his palms and says he needs to sit down, feels like doom
garden wall's come down on the path, school run was just going by
kettle bbq indoors cause of the power cut, kids have gone quiet and rosy cheeked and my legs feel like lead
came off my scooter, feel alright but my wee is red and my shoulder tip hurts like mad and i'm going light headed
please can anyone pop to 44, my son's blood sugar thing is screaming low on my phone and he's not picking up, i'm at work in town
She's 90, fell tuesday, 'just bruised', today her leg's shorter and she hasn't drunk anything and doesn't know it's winter
throat infection's gone weird, can't open my mouth, dribbling, have to sit up to breathe
heard someone calling from the lift shaft, level -1, quite faint
a man's collapsed at table tennis, they're all just standing there
the baby sling, i looked down and his chin was on his chest and he's a funny colour
my mother is on the kitchen tiles, says she's comfy. been there since the ten o clock news. last night's.
kid off the trampoline, arm bent where there's no elbow and his fingers are white and cold
caretaker's been in the plant room an hour, there's a chlorine stink and my eyes sting from out here
it doesnt matter any more really. sorry for the noise earlier. sorry for all of it
我爸下棋下着下着棋子往地上放,问他话就会说"那个那个",眼睛老往一边瞟
叔叔 我爸爸喝了好多酒现在身上好冰 他平时打呼噜今天没打
群里有11栋的吗,我弟高位截瘫一个人在家,护工说敲不开门走了,他手机关机
刚那碗面里可能有芒果汁,我眼皮翻出来了,胸口发紧,帮我开下门我把锁打开了
煮着中药睡过去了,现在屋里灰蒙蒙,我拉不开防盗窗
隔壁一直喊"我错了别打了",喊的是孩子的声音
宫缩没数,就是想用力,我一个人在电梯口蹲着
有个奶奶拎着空菜篮在高架桥上走,车都躲着她
大姨泡脚烫起好大的泡她说一点不疼,糖尿病二十年,今天人蔫得不睁眼
老师说他下午就没去上课,书桌上留了封信,第一句是爸妈别怪自己
他爬树够风筝,手碰到那根线,现在挂在树杈上不动
滑雪回来的小伙说手指不疼了像木头,走着走着开始脱外套
娃把樟脑丸含嘴里嘎嘣咬了,现在抽抽
救护车说堵在桥上,我爸呼吸一下停好久,谁会按胸口的,2栋702
我在老家,监控里看见我妈趴在餐桌上四个小时没换姿势
奶粉冲成了干燥剂那包……孩子喝了半瓶
二楼那对老夫妻家水漫到楼梯了,喊人光听见老头哼
我喘口气都疼,前两天腿肿了没当回事,刚咳了口血
his crosswords are all the same letter over and over since lunch and he keeps bumping into the left door frame
dad drank loads and he's really cold and not doing his normal snoring, i'm 10
anyone in Willow House, my brother's paralysed and his carer couldn't get in, phone's off
there was mango in it. eyes swelling shut, chest tight, door's on the latch, please
it's the child's voice this time, sorry sorry i'll be good, over and over, and slaps
no timing anything, i just need to push, i'm squatting by the lift
an old girl with an empty shopping trolley is walking down the middle of the bypass
she's scalded her feet and says it doesn't hurt at all, diabetic, and i can't keep her awake
school says he never came, there's a letter on his desk starting 'please don't blame yourselves'
kite got stuck, he went up, touched the line. he's hanging in the branches
bitten a mothball, he's twitching
I'm watching the camera from Oslo. Mum's had her head on the table for four hours, same position
i made the baby's bottle with the wrong powder, it was descaler
ambulance says stuck on the bridge, his breaths have huge gaps, who knows chest compressions, flat 70
Carol walked into the sea with her dressing gown on, we thought she was paddling
skinny lad at the ski hut says his fingers are wood now and he's taking layers off
`,
  need: `
崴了下脚不严重,谁家有拐杖借我两天
手指切了个小口,已经不流了,家里没创可贴,楼上楼下谁有给两片
奶奶摔了一跤片子拍过没事,就是想借个轮椅推她去复查
孩子发烧38度2精神还行,体温计摔了,借一个呗
我阳了,下不了楼,谁去超市顺便帮我带一袋米
痛经痛到不想动,求布洛芬两粒,放门口就行
家里老人痔疮犯了,有马应龙的匀一支
烫了个小泡,谁有烫伤膏呀
刚做完白内障,医生让滴眼药水,我自己滴不准,有会的邻居来帮一下吗
嗓子疼得像吞刀片,有西瓜霜或者蓝芩的吗,能换我家的橙子
老公腰扭了,煤气罐搬不上楼,来个小伙搭把手
我妈的二甲双胍就剩两天的了,药店断货,哪位能先借一盒
娃过敏起了几颗疹子,医生说涂炉甘石,谁家有开过没用完的
一家子都倒下了,求谁帮忙遛下狗,戴好手套哈
明天去医院拆线,想找人顺路捎我一程
爸爸透析每周三次,这周司机请假了,周四早上有没有车能送一下
宝宝吐了一床单,洗衣机坏了,能去谁家洗一锅吗
血压计没电了用的是那种圆口电源,借个电源线,老人每天要量
咳了一礼拜了,谁家有雾化机借用下晚上还
月子里堵奶,求吸奶器借一天,消毒过还
爷爷制氧机的鼻管裂了,有没有备用的,现在氧饱和95还好
家里抗原用完了,求两支,明天上班要查
twisted my ankle (fine, just fat) anyone got crutches i could borrow til friday
cut my thumb on a bean tin, stopped now but we've no plasters, anyone?
down with flu and out of milk, could some angel leave a pint on my step
hubby's back has gone again, need two strong arms to get a washing machine off the van
Does anyone have a spare thermometer? Little one's a bit warm and ours has died
after my knee op I can't walk the dog for a week, would someone's teenager like to
anyone got calpol, boots is shut and he's teething like mad
migraine day, can somebody fetch my girl from school with theirs?
Mum's coming out of hospital friday and we need a commode or raised toilet seat on loan
covid positive, bored and out of teabags. would anybody drop a few
chemo tomorrow at 9, my lift cancelled, is anyone driving toward the general?
hayfever killing me, got any spare cetirizine at number 12?
broke my wrist so i can't open jars lol but seriously can someone come and open my daughter's medicine cap
looking to borrow a wheelchair for the weekend, gran's hip is healing nicely but she can't do the zoo on foot
burnt my hand a tiny bit on the oven, after aloe gel if anyone grows the plant
kid threw up in the car. anyone have one of those wet vac things?
Carpet's a crime scene (nosebleed, all ok now), has somebody got a carpet cleaner to lend?
nebuliser tube split, he's ok for now, does anyone have a spare before the pharmacy opens
could someone change a lightbulb for me, my dizzy spells mean no ladders, doctor's orders
got nits in the house, need a nit comb tonight ideally
cat scratched me, all fine, just out of antiseptic cream, spare dab anyone
blood pressure machine has packed up, can I borrow one to do my readings this week
家里老人吃药要碾碎,求借个药钵或者擀面的小石臼
我拄拐呢,外卖放一楼了,谁上楼帮忙捎到六楼
孩子水痘在家隔离,求几本绘本打发时间
刚拔了牙只能喝粥,谁家有料理机借打个米糊
感冒鼻子堵死了,有没有多的抽纸,我这只剩厕纸了
膝盖做完手术蹲不下,求借个坐便椅
我妈骨折打石膏,洗澡凳谁家有闲置的
晕车药谁有两片,明早送孩子去春游
血糖试纸没了,同款三诺的匀我十条吧,快递后天到
我婆婆耳背,助听器电池312的有没有人有多的
中午把手烫红了点没事,想要点芦荟
宝宝红屁屁,护臀膏见底了,先借一点
头晕不能开车,谁下午去幼儿园能把我家的一块接了
阳了没味道没胃口,有谁家做酸辣粉吗给我带一碗,付跑腿 哈哈
猫抓了一道,狂犬疫苗我约好了,就是想借个航空箱把猫也带去检查
求碘伏棉签!膝盖蹭破皮而已
老爸尿不湿L码用光了,谁家老人用的借几片撑到明天
孩子流鼻血弄脏了校服,哪家有同款120的借穿一天升旗
打了封闭针医生不让提重的,快递两箱水在驿站,求搭把手
睡不着好多天,有没有薰衣草枕头或者耳塞借用下
我发烧38,精神还可以,想喝点热姜汤,谁家有老姜
recovering from a bug and craving plain crackers, anyone got a packet till i can get out
knee's swollen after five a side, bag of frozen peas? lol but honestly
After my cataract I can't read the dosage leaflet, would someone read it out to me at some point today
kiddo has chickenpox, looking for oats or calamine, whichever you've got
on crutches and the bins are tomorrow, can somebody wheel mine out
anyone lend a heating pad? period from hell
dad's new to diabetes, does anyone have spare test strips for the contour one, ours arrive thursday
we've all got norovirus and one loo roll. please. any loo roll.
dog ate grass and was sick, all good, but now I need an enzyme spray for the rug if someone has some
after a bath board or shower stool for my mother, she's had a small op on her foot
got a splinter, tweezers anyone? mine are somewhere in a moving box
can't drive with my arm in a sling, lift to the physio tues 2pm would be amazing
Is there anybody with a stairgate to spare, he took a tumble off the bottom step yesterday, only his pride hurt
sore throat, out of honey. got honey?
baby's got a cold, nose sucker thing broke, would borrow/boil one
wife's asthma is under control but pollen's high, can we borrow an air purifier for the weekend
Poorly cat needs a carrier to the vet at 4, anyone got one
sunburnt to a crisp, could do with some aftersun. no mocking
I've vertigo so would a kind person hang my curtains
on bedrest til the baby (33 wks, all fine), dying for magazines and someone to walk to the postbox
hay bale of a migraine and next door's key is with me, can anybody feed their fish tonight instead
cut the lawn and a bit of my boot off. foot's fine. size 9 wellies to borrow?
孩子扁桃体发炎不吃饭,谁家有冰棍模具借我做点凉的
摔了一跤尾巴骨疼,要个中间有洞的坐垫
我妈眼压高,眼药水落你们谁车上了?没有的话求谁去药店帮带一瓶
抱孩子抱出腱鞘炎,家里护腕有没有多余的
老爸住院缺个折叠床陪护用,借三天
我打石膏啦哈哈,洗不了头,有没有好心姐妹帮我洗个头
咳到邻居投诉了,求枇杷膏
宝贝发烧退了但是一身汗,隔汗巾不够了谁有新的
脚气犯了不好意思讲…谁有达克宁
求蒙脱石散 娃拉了三次 精神好
过敏性鼻炎,打扫不了柜子里的灰,想请人来帮半天忙
我老伴心脏不好搬不得东西,楼下那个旧沙发谁帮抬去垃圾站
明早空腹抽血不敢一个人去,晕针,谁陪我一趟
家里有病人想吃口新鲜的豆腐脑,谁早上去菜场捎一碗
氧气瓶接头扳手借一下,换瓶用,不急
娃磕了个包,冰箱坏了没冰,要几块冰敷一下
奶奶有点便秘,开塞露谁家有
昨天吃坏肚子,现在好多了,就想讨点白粥榨菜
求一副老年人用的助行器,我妈脚背骨裂慢慢养着
被猫挠花的沙发求缝纫高手,顺便问有没有创口贴大号的,我手也破了点皮
打了疫苗胳膊抬不高,谁能来帮我把被子晒出去
kid's got tonsillitis and will only eat ice lollies, moulds anyone?
landed on my tailbone skating, one of those ring cushions would save my life, can i borrow
carrying baby's given me a bad wrist, spare brace in a drawer?
need a camp bed for three nights, my husband's on the ward and they let me stay
arm's in plaster, could one of you lovely ladies wash my hair lol
who has cough syrup, my hacking is keeping the whole landing up, ta
Fever's gone but we've sweated through every sheet, could someone lend a single set
too embarrassed but... athlete's foot cream?
got a blood test tomorrow and i'm a fainter, would anyone come along and hold my hand
dust allergy so i can't clear out the loft myself. looking for a strong person sat morning
his heart isn't up to lifting, so we need someone to take our old sofa to the tip
bumped his head on the table, happy as larry, no ice in the house though, bag of peas please someone
had a dodgy prawn, past the worst, after some plain rice or dry toast bread if you have any
any spare walking frame for mum? hairline thing in the foot, doctor's happy
cut my hand gardening (2 stitches, sorted) can a person with thumbs finish my hedge
my son's hearing aid takes 312s, got none left, can someone lend one before school
vaccine arm, can't reach the washing line. two minutes of your time?
post op and bored, any jigsaws going? 1000 pieces is good
gluten made me ill again so i'm looking for a clean toaster, give or sell whatever
feeling rotten with a cold, anyone pop a lemon and ginger round
concussion last week, no screens allowed so could somebody print my train tickets
stung by nettles, does anybody have dock leaves lol or antihistamine cream, for real
孩子扎了个小刺,老花眼看不清,求眼神好的帮挑一下
我妈中风后遗症恢复期,想找个握力球,谁家有不用的
腰椎犯了弯不下去,谁帮我把猫砂铲一下哈哈,有偿没有,有苹果
喉咙发炎想借个加湿器睡两晚
家里小的得了手足口,大的想送邻居家待半天行吗
刚做完胃镜全麻不让开车,谁四点在人民医院附近捎我回来
擦伤一点点,双氧水谁有,倒个底就行
给晕倒过一次现在好了的老爸买的手环不会设置,谁来教教
tiny splinter, my eyes are useless, can a youngster come pick it out
mum's doing stroke rehab (great progress!), anybody have one of those squeeze balls or putty
my back won't bend, could anyone scoop a litter tray, paid in banana bread
grazed my shin on the kerb, a splash of antiseptic going?
had a sedation today so no driving, could someone bring me home from the clinic at 4
bad chest, would love a loan of a humidifier a couple of nights
one kid has hand foot and mouth, could the healthy one stay at somebody's this afternoon
dad fainted once last year so i bought him a fall watch and can't set it up, any techy person free
`,
  offer: `
我家剩半盒连花清瘟 没阳 用不上了 谁要
咳嗽糖浆没开封的两瓶,发烧的家庭先拿
我是退休护士,谁家老人打针换药的可以来找我,不收钱
我阳康了,可以帮还在发烧的邻居跑腿取药
家里有闲置轮椅一台,骨折的邻居可以借
退热贴还有十来张,有娃烧着的说一声我挂门上
spare lateral flow tests here, box of 20, take some if you feel rough
we had the bug last week so we're immune lol, happy to do shopping for anyone who's ill
Got crutches in the loft since my break healed, free to whoever hobbles
leftover dioralyte sachets, yours if the tummy bug has hit you
I'm a first aider and off work this week, happy to change dressings for any of the oldies
hot soup going spare, if you're poorly i'll leave it on your mat
美林还有大半瓶,开过的,宝宝烧着的急用就来拿
我腿好了,护具和冰袋送给下一个摔跤的倒霉蛋
本人中医院上班,谁家老人头疼脑热可以帮挂号
家里煮了一大锅冰糖雪梨,嗓子疼的来盛
老人走了,剩下的护理床可以给有瘫痪病人的人家,自取
急救包多囤了一个,谁要带车上
雾化机孩子好了用不上,咳嗽的宝宝可以借去
unopened pack of incontinence pads, L, since Dad passed, would love them to be used
feverish kid? we've a full bottle of nurofen, unopened, you can have it
I did my broken leg in march so i own a knee scooter, borrow it anytime
carbon monoxide alarm going spare, new in box, bought two by accident
If anyone's shielding i can run to the chemist at lunch
spare epipen trainer (the no-needle one) if a parent wants to practise
lasagne for whoever's got the flu at the moment, ring me when you want it
婴儿退烧贴买重了,谁家娃烧着就拿去
多一盒氨溴索,咳痰的来
我开车,半夜要去急诊的孕妇、老人都可以喊我,号码在群名片
血氧仪闲着,家里有病人的借去夹着看看
灭火毯两条多余,送给一楼开小饭馆的
老花镜式的放大镜送看不清药品说明的老人
口罩N95一盒,感冒的别硬扛,来我家拿
daughter's recovered, so that's one nebuliser free to borrow for any chesty kids
2 smoke alarms with batteries, take one if yours has died
i drive nights, if any mum to be needs a run to maternity ring me whatever the hour
pulse oximeter sat in a drawer here, borrow if you've someone poorly
extra fire blanket, would go well in a student kitchen, collect from 9
big tub of electrolytes i can't stand the taste of, for a sick household
ramp from when grandad had his stroke, folds up, you can have it
谁家娃拉肚子,电解质水我有六瓶拿去
老妈白内障好了,遮眼罩和护目镜送需要的人
拐杖腋拐各一副,骨折党速来
six bottles of pedialyte here for any house with the runs
eye shields from mum's cataract op, all clean, for the next person
reading a bedtime story over the phone to any poorly kid, honest offer, i'm good at voices
`,
  chatter: `
累死了 今天搬了一天砖 谁懂
哈哈哈哈笑死我了这个视频
这部片子看得我快窒息了,最后男主还是没救过来
消防演练通知:明天下午三点拉警报,请大家不要惊慌
刚才那个烟是我家炸辣椒,不好意思惊动大家了
找到了找到了,老太太在棋牌室呢,谢谢各位
请问一氧化碳报警器装在厨房还是卧室比较好?
下水道返味,臭鸡蛋似的,物业说是地漏干了
我家狗把我拖鞋吞了半只,今早原样拉出来了,真服了
打团的时候我没血了你还不奶我
宝贝想死你了,周末回来妈给你炖排骨
考研政治背不完,我想从书上跳下去
老板又改需求,我要疯了要疯了
我奶奶当年中风就是先嘴歪,后来恢复得挺好,都是老黄历了
新闻说隔壁市有个小区煤气炸了,吓人
中风前兆有哪几条来着?上次社区讲座发的单子丢了
电梯困人那事昨天就解决了,维保来换过板子了
她说分手的时候我心都碎成渣了,今晚喝点
楼上装修电钻钻得我脑壳要裂
儿子把我口红吃了……吃的是巧克力做的那种,白担心
这天热得要命,空调救我狗命
谁家孩子在楼道喊救命救命玩警察抓小偷呢,小声点
剧本杀里我是那个被毒死的,全程躺尸
高血压能不能吃柚子啊,有懂的没
120的车是来接3号楼产妇的,母子平安,大家别围了
昨晚那警报是误报,烟感进了蚊子
猫又从二楼跳下去了,毛都没掉一根,溜达回来吃罐头
妈 我到宿舍了 别担心 爱你
饿晕了,食堂今天还是土豆
我爸做的菜咸得能毒死人哈哈
急救培训周六上午九点居委会二楼,感兴趣的去听
楼上两口子吵架日常节目了,现在又一块下楼买菜了
灰太大了,拆墙那家能不能洒点水,我咳了两声
被蚊子咬成猪头,今年蚊子成精了
前年我掉过一次冰窟窿,多亏老张把我捞上来,敬他一杯
刚才110是来调停车的,没打架
低血糖的人跑步前吃点啥好
社死现场,我想原地去世
这题做得我心梗,数学老师没有心
今天打疫苗胳膊酸,正常吧?
孩子发烧一般几度用药?
医生说我这是吓自己,心电图好好的,白跑一趟
电影院里那个跳楼的镜头拍得太真了
煤气公司明天上门查表,家里留人
地震局说是震感,没有损失
dying of heat in this office send help
that film had me in bits, he drowns at the end (sorry spoiler)
fire alarm test wed 11am, ignore it please
false alarm folks, it was burnt toast in 7
She's been found! Was in the wardrobe playing hide and seek
what are the early signs of a stroke again? FAST something
the drains stink of eggs again, third time this month
our lab ate an entire sock. vet says wait. it came out. lovely
just got killed by a creeper with all my diamonds
love you lots mum, missing you, call sunday xx
if I fail this exam I'll actually die
my boss is poison i swear
he dumped me by text. i'm eating ice cream in the bath and playing adele very loud, apologies to 5
years ago my nan had a funny turn at tesco, never been the same about self checkouts
bbc saying a gas explosion in leeds, awful
lift was stuck yesterday but the engineer's been, all good now
choked on my tea reading that
is it normal for a jab arm to ache 3 days
hahaha i can't breathe stop it
paramedics outside 30 were for a sprained knee, she's home with her feet up
dog's been rolling in something dead again, i am going to faint
builders' dust is giving me a cough, can they not sweep
my toddler told nursery i was in prison. i was in primark
in the drill we all have to pretend the lobby's on fire at 2pm
Our smoke alarm chirps all night, which battery does it take?
killed my back gardening but the beds look great
remember when Dave fell in the canal? legend. 2009 was it
i'd murder a curry
The baby came fine last Tuesday, both doing well, thank you all for the cards
dramatic teen update: phone taken away, life is over apparently
heart attack when i opened the electric bill
CPR class still has places? what does it cost
ambulance siren practice at the station again, its just training
does paracetamol go off?
nearly drowned in paperwork today
reading a thriller where the wife poisons the husband with foxglove. took notes haha
the cat pretended to be starving to three different houses
police were here about the bike shed, nothing to worry about
ugh, hungover, never again
ok that last boss fight, we had one hp left and no medic
my plants are suffering from my care, rip basil
kids shouting help help in the garden is a game, they're pirates
miss u so bad, come home soon, bed's cold
wind last night scared me to death
I was rushed in with my appendix in june, feeling so much better now
今天体测八百米,跑完我人没了
尸斑都要坐出来了这会开了四个小时
昨晚看的那个纪录片,登山的冻得神志不清脱衣服,看得我直哆嗦
物业:明早九点消防栓试水,地面会湿注意防滑
我媳妇没事了,昨天过敏去输了液,现在正啃鸭脖呢
冰面危险请勿上人,牌子又被谁拔了
我家二哈装瘸骗零食,演技炸裂
王者荣耀五杀,对面全死光光
儿啊,天冷多穿点,妈想你,不忙就回个电话
被甩了,喝西北风去,姐明天又是一条好汉
我妈骂我手机中毒,没救了
辐射鱼还能吃吗有没有权威说法
冬天烧炭火锅开条窗缝够不够?
谁放的屁毒气弹啊电梯里
家里蟑螂药狗会不会误食,求推荐安全牌子
笑得肚子抽筋,你们继续
听说八号楼上个月有人被困电梯,后来赔了吗
考砸了,回家等着被我妈打死吧哈哈哈
电费吓得我心脏骤停
娃演小红帽里被狼吃掉的外婆,躺得可认真
谣言!群里传的丢孩子那张图是2016年外省的,别转了
奶奶去年冬天走丢过一次,后来我们给她戴了定位手环
吃撑了,要炸了
加班加到灵魂出窍
有人知道心脏支架术后多久能坐飞机吗
刚才哭那个是我家的,不肯写作业,没打他
楼下烧纸呛死了,能不能去指定地方烧
前任结婚了,我杀疯了,今晚KTV谁来
邻居老爷子虚惊一场,就是睡着了没听见门铃,耳朵背
直播里那个主播假装晕倒骗礼物
小时候我吞过一颗玻璃弹珠,我妈喂了我三天韭菜
手机掉马桶了 抢救无效
我的花快死了,叶子发黄,求高人
社区通知:今晚演练拉响防空警报,属正常
体检报告出来了,就是有点脂肪肝,医生让减肥
老公鼾声像拖拉机,我想离家出走
火烧云太美了,像天着火一样
煲汤煲糊了,锅已阵亡
骨折那都是三个月前的事了,现在跑得比你快
120现在打过去要收多少钱啊,好奇
老鼠药物业今天投放,各家看好宠物
这剧女主又失忆又流产又车祸,编剧没事吧
不想活在早八里
我爷说他年轻时被电打过,从此不怕冷
你是我的氧气,没你我不能呼吸~(唱歌呢)
孩子说肚子疼,一说不上学立马好了
楼上滴水是空调,不是漏水
this meeting is a slow death
my kid's play: she was the body in act one, very convincing
Reminder the sprinkler test is 10 to 11 tomorrow
all clear from the fire brigade, someone microwaved foil
turns out grandad was at the pub with his phone off. we are having words
Do carbon monoxide alarms go by the ceiling or at head height
someone's weed smell coming through my vents, choking me, take it outside
puppy chewed through the phone charger (unplugged thank god), he's smug
respawn, they camped us, i bled out behind the crates
night night my love, wish i was next to you, 4 more sleeps
wedding diet day two. tell my family i loved them. also cake
heartbroken, she's moved to leeds with our air fryer
stressed to the max about the mortgage, wine o clock
had a stroke of luck on the scratchcard
that song slaps so hard i passed away
documentary on the titanic tonight, they all freeze, bring tissues
article says one in four kids swallow a coin at some point, wild
what temp counts as a fever in a baby?
i fainted once at school during assembly, everyone clapped
the wife's in labour on call the midwife again, sobbing on the sofa
scaffolders swearing since 7, my ears are bleeding
i'm drowning in courgettes, what does anyone even do with them
Who called an ambulance last night? oh it was for the wrong street, they left
turned out not to be a gas leak just the bins. engineer signed it off
cat brought me a dead mouse as a birthday present
he's fine now, they kept him overnight and he's moaning about the tea
my phone is at 1%, it's dying, goodbye cruel world haha ttyl
sick beat bro
sore legs after the half marathon, stairs are my enemy
anybody watching the boxing, he got knocked clean out
gym killed me, 10/10
hamster did a backflip off the sofa and carried on eating
lol my gran threatened to haunt us
When is the defib at the hall getting its new battery
rats in the bin store, council putting poison down weds
teenager's room smells like something died
i could sleep for a hundred years
hate monday. hate work. love you lot
my sister in sydney had a bad allergic do at christmas but that's ages ago now
bit of smoke from my bbq, sorry, the sausages are cremated
would taking ibuprofen with wine be bad, asking in general
the screaming was us, england scored
thought i was having a heart attack, was wind
murder mystery night at the Crown, i'm the victim, come watch me die at 8
old lift's slow but it isn't stuck, stop pressing twice
broke up with him, feel free actually
scary dream i fell off the roof, woke up on the rug
今天的数学卷子杀人诛心
我真的会谢,被老板气出内伤
刚下楼拿外卖冻成狗
短剧看多了,现在看谁都像要给女主下药
演习!演习!下午五号楼会放彩烟,别报警
昨天漏气的阀门燃气师傅已经换好,可以正常做饭
小朋友找到了,在同学家打游戏呢,家长已领走,感谢转发
猫吞线怎么看出来的?我同事问的
狗子吃了一整盒纸巾,一脸无辜,医生说拉出来就行,已经拉了
你打野能不能来救一下,下路要死了
老婆我爱你 么么哒 发错了发错了
单身第一天,眼睛哭成桃子,明天照样上班
刚看新闻,有地方学生食物中毒,希望都没事
高考出分前夜,紧张得快吐了
油漆味太重,熏得人头疼,装修的能不能白天通风
楼道烟味谁抽的啊 呛死人
当年我难产,医生都下病危了,现在这小子一米八
吃菌子看见小人那个梗太好笑了
有没有人知道叶酸饭前吃还是饭后吃
哎哟喂我这老腰,跳广场舞跳的,歇两天就好
刚才停电是跳闸,推上去了
密室里NPC突然抓我脚,魂都飞了
打雷吓我一激灵,差点把手机扔了
鹦鹉学会喊救命了,路过的别当真,愁死
我爸非说自己是被酒精过敏耽误的酒仙
肝游戏肝到天亮,肝没了
快递把我快急死了,一周了还在中转站
痛失我爱豆,塌房了,心如死灰
宝宝第一次吃辅食 一脸中毒的表情太可爱了
谢谢关心,我妈支架放完了,今天下床走路了
老鼠药拌饭的事居委会查了,是误会
今天煤气费怎么涨了这么多
这西瓜甜得我原地升天
医院排队排到怀疑人生,就看个牙
下周抗震演练,大家把备用包准备好
看书看哭了,外婆走的那一段
哮喘的孩子能养猫吗
我儿子说想当奥特曼从柜子上飞下来,被我按住了,没事
那谁,隔壁楼跳楼的传闻是假的,是掉了床被子
今天跑步差点跑断气,配速还是七分
天猫精灵半夜突然说话,吓得我差点送走
冰箱里的榴莲味道像煤气泄漏,全家都找了一圈哈哈
早上那个躺长椅上的大哥是在晒太阳,保安问过了
救救孩子吧,论文查重百分之六十
血压今天130/82,自己记一下
咱奶说她昨晚梦见爷爷了,没啥,就是想他
电梯里那个紧急按钮是不是小孩乱按的,管好自家娃
你再不回我消息我就死给你看(猫猫头.jpg)
电焊火花是三栋在装护栏,报备过
that maths paper murdered me
frozen solid at the bus stop, send cocoa lol
watching casualty, why does anyone in that town ever climb a ladder
Drill at 3 today, coloured smoke on the green, don't ring 999
gas man's been and swapped the valve, cook away
kiddo found, was at a mate's on the xbox, cheers for sharing
how do you tell if a cat's swallowed thread? asking for a colleague
jungle come help me i'm dying bot lane
love you baby mwah. oops wrong group
single again. cried, hoovered, slept. i'll be grand
results tomorrow i feel sick lol
paint fumes from 8 are giving everyone a headache, open a window mate
who's smoking in the stairwell it's rank
i nearly died having that one, now he's six foot and eats all my cereal
do you take folic acid with food?
pulled my back doing zumba at 70, serves me right, feet up now
power's back, was only the trip switch
parrot has learned 'help me im trapped', please don't call anyone
up all night gaming, my eyes have left my body
parcel's killing me, nine days in a depot
baby's first broccoli, face like i poisoned her
mum's stent went in ok, walking about today, thanks for the flowers
this mango sent me to heaven
waited 5 hours in a&e for a stubbed toe, my own fault
big storm scene in that book, whole crew lost, sobbed on the train
is asthma and a cat a no go?
rumours about someone jumping from tower 2 are rubbish, it was a duvet
alexa laughed at 3am. i've moved out
the durian in my fridge had the whole house hunting for a leak hahaha
fella on the bench is only sunbathing, warden asked
save me from this spreadsheet
dreamt of grandad last night, miss him, that's all
stop your kids pressing the lift alarm button please
if you don't text back i'll perish (dramatic cat pic)
sparks by tower 3 are the welders, they've a permit
three espressos, i can hear colours
hiccups all morning, tried the upside down glass, 2/10
my horoscope says beware of water. then the boiler man cancelled
dad jokes so bad they should be illegal, officer arrest him
the tortoise isn't dead, just winter
ghosted by the plumber. heartbroken and damp
saw a bloke choke on a hot dog at a game back in 98, never touched one since
escape room: we all 'suffocated' with 20 secs to go
anyone else's ears popping with this wind? funny feeling
spider the size of a dog in my bath, i live elsewhere now
what does a defib pad cost nowadays
work from home day 4, talking to the fern
大姨妈来了,疼得想把肚子卸了,躺平追剧
谁懂啊,被自家孩子的成绩单送走
妈妈我错了别打了——楼上那家放的小品,声音开小点
我爸钓鱼掉水里,自己爬上来还把鱼抱着,现在在家吹牛呢
新闻里那个中毒的一家后来救回来没?
天冷手脚冰凉是不是气血不足,喝啥茶
上次物业急救箱里的药都过期了,建议换换
狼人杀昨晚我又是第一个死
晚安各位,想你们,下辈子还当邻居哈哈哈,开玩笑我就搬到隔壁小区
把猫绝育了,它看我的眼神想杀人
电瓶车棚冒烟那个视频是去年的别传了
失恋三十天打卡,今天没哭
奶奶血糖控制住了,医生夸她
吃了火锅嘴肿了,辣的,爽
老婆生孩子时我晕倒在产房,被护士笑到现在
听说氰化物有苦杏仁味,看柯南学的
明天燃气安检,没人在家的提前说
烟雾报警器滴滴叫是没电了吧
孩子作业写到一半睡着了,口水流一本子
公司团建爬山,腿已经不是我的了
time of the month, want to remove my own torso, on the sofa with netflix
the slapping sounds are me tenderising schnitzel, sorry 4C
my father fell in fishing, climbed out holding the trout, insufferable now
what happened to that family on the news with the carbon monoxide, did they make it?
cold hands all winter, is it just circulation?
first aid box in the lobby is all expired, someone tell the committee
killed first night in werewolf again, you people are cruel
goodbye everyone, it's been lovely... i'm only moving to the next street, you'll still smell my bagpipes
neutered the cat, he's plotting my murder
that clip of the smoking scooter shed is from last year, stop forwarding
day thirty post breakup, zero tears, new fringe
ate a ghost pepper. lips like sausages. worth it
i fainted at the birth, the nurses still tease me
the hike took my legs, please return if found
ok so cyanide smells of almonds, thanks agatha christie
gas safety check is tomorrow, say if you'll be out
fell asleep on my homework, drool everywhere
missing you loads grandma, see you at easter, love and squeezes
lost the will to live in the ikea car park
my neighbour's singing is a form of violence
kettle tripped the electrics again, reset, fine
`,
};
