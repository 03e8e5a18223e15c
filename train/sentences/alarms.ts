/** Sentences of our own: alarms and near misses (panic, children, relatives far away, neighbours through the wall; jokes, drills, memories). Never from tests. `↩` parts an answer from what it answers. */
export const alarms: Readonly<Record<string, string>> = {
  emergency: `
爷爷叫不醒了
救命啊
快来人!!!3号楼202
我奶奶倒在卫生间起不来头上全是血
楼上着火了往外冒黑烟
老公突然说胸口疼得像压了块石头,汗把衣服都湿透了
妈妈躺在地上不动了我不知道怎么办
孩子吞了个纽扣电池,谁懂啊怎么办
厨房好大的煤气味,我不敢开灯
隔壁一直在喊救命,还有砸东西的声音
我爸嘴歪了讲话讲不清楚,右手也抬不起来
宝宝吃花生酱之后嘴唇肿成香肠了,喘气呼哧呼哧的
阿婆摔了一跤,大腿那边动不得,坐在楼梯口哭
电梯停在7楼不动,里面有个孕妇说快晕了
我不想活了,就是跟大家说一声
监控里看到我妈倒在客厅,打电话没人接,我人在北京,求邻居去敲下门
小孩掉游泳池里了刚捞上来脸发紫
他拿刀了 他在砸门
我羊水破了老公出差家里就我一个
喘不上气 15栋 快
地下车库有人被车压到腿了
老头子吃饭噎住了脸都憋紫了
来个会急救的!中心花园!有人倒了!
我老婆抽起来了,牙关咬得死死的,白眼直翻
我把一整瓶安眠药都吃了,有点后悔
对门老太太三天没出来了,门缝里有怪味,敲也不应,里面电视还响着
外婆洗澡洗到一半就没声音了,门反锁着
电瓶车在楼道里充电爆了,火已经烧到二楼
我手被玻璃划开,血止不住,毛巾都透了
车里锁了个小孩,太阳底下晒着,满脸通红叫不应
爸爸打妈妈妈妈流血了
我们一家三口头都疼想吐,热水器开着,我腿软走不动
老张摸到漏电的插座,整个人弹出去了,现在没反应
有人在翻我家阳台!!我一个人在家
我儿子留了张纸条说对不起爸爸妈妈,人站在天台上
呼吸越来越弱了怎么办啊
哪位是医生,我先生心跳好像没了
楼下水果店老板娘突然栽倒了口吐白沫
血糖仪打出来1.9,人已经迷迷糊糊喊不答应了
姐姐说她割了手腕,好多血
被蜜蜂蛰了,全身起疹子,嗓子像被掐住
麻烦哪位去看下502的王阿姨,刚才电话里她说胸闷,然后电话掉了就没声了
烟!!!满楼道都是烟!!!
我在12楼窗台上坐着呢,风挺舒服的,别找我了
宝妈们快帮我宝宝烧到抽筋了眼睛往上翻
家里煤气报警器一直叫,我头好晕,门都走不到
老伴叫他没反应,身上冰凉的
叔叔倒在小区门口保安亭边上,没呼吸了,有没有会心肺复苏的
喝了半瓶洁厕灵的是我家两岁的,嘴里在吐泡泡
快 快 9号楼 火
她生了!她要生了!头都出来了,我在家里,救护车还没来
我腰断了似的摔在浴缸里,手机够得着,人起不来
请问有人能过来吗,我左边身子麻掉了,打字只能用一只手
妈不说话了,口水流下来,眼睛斜着
隔壁男的又在打老婆,这次听到她喊要死人了
二楼的孩子半个身子卡在防盗窗外面!
我朋友发微信说"下辈子再见",她住咱们6号楼,谁离得近去敲门
电梯里困了四个人,有个老伯心脏不好,脸色发白
这边有人触电了,手还粘在电线上
不行了我胸口好痛
奶奶从床上掉下来不会动了,我八岁,爸爸妈妈不在家
有人尾随我进楼了,我躲在消防通道不敢出声
天然气管子被我家装修工人打穿了,呲呲往外喷
我家老爷子吐了一大盆血,黑红的
来人救救我孩子,果冻卡住了
小河边有人掉下去了在扑腾
我妈今天说话颠三倒四,半边脸耷拉着,走路往一边倒
刚刚听见"咚"一声特别大,楼上独居的李老师就再也没声音了,敲门不开
大家好,我是社区护士,现在8号楼大堂有一位患者心脏骤停,请最近的人把AED拿过来
活着真没意思,药我已经准备好了,今晚就都结束了
灶台油锅烧起来了,窗帘也着了,我灭不掉
老公喝多了打我,我把自己锁在厕所里,他在踹门
孩子舅舅农药喝了,怎么办怎么办
我弟过敏了!!喉咙肿了说不出话
七楼有人要跳!
谁有车谁有车!!我爸心梗了120说要等半小时
呜呜呜呜奶奶流了好多血
我在日本,家里老父亲独居,刚才视频时他突然歪倒了,画面里只看得到天花板,求哪位邻居帮忙去看看
煤气中毒了 快开门 我们在401
他没脉搏了
我怀孕七个月,突然大出血,床单都红了
广场舞的张阿姨倒了,嘴唇紫的,叫她没反应
闻到烧焦塑料的味道,从302门缝里冒出来的,敲门没人应
救人啊小孩子头卡在栏杆里脸都青了
我婆婆的氧气机停了,她现在憋得说不了话
地库有股浓烟,消防栓没水
有个外卖小哥被撞飞了,在北门,头在流血
爷爷说天旋地转然后就倒了,眼睛睁着但是不认识我
喉咙里卡了鱼骨头,现在咳血了,气也上不来
我听到婴儿一直哭,女的喊别打了别打了,就在我隔壁1103
手指头被电锯锯掉了
我女儿在群里发的那句"谢谢大家照顾我这么久",她电话关机了,门反锁,我撬不开
喂喂喂有人吗我被困住了屋里全是烟门把手烫的
他把煤气打开了说要同归于尽
老人家中暑了,皮肤滚烫不出汗,说胡话
语音转文字:我我我动不了了在厨房地上帮我叫救护车
妈的着火了快跑啊别坐电梯
我刚从梯子上掉下来,脚不听使唤,没知觉
隔壁空调外机烧起来了火苗往上窜
保姆来电话说外公呼吸有怪声,嘴唇发紫,我赶回去要一个小时
宝宝没有呼吸了!!!
18楼!有人进屋抢东西!还在里面!
一个男的倒在健身器材那里,我拍他肩膀没反应,已经打120了,谁会按压快来
我想从这里跳下去,一了百了
头痛得炸开一样,看东西两个影子,吐了三回,家里没人
楼道里有人躺着,叫他也不应,身上酒气重,脸发青
求助!爷爷误吃了一大把降压药,现在软成一滩
我妈被狗咬住胳膊了狗不松口
儿子打羽毛球突然倒地
外面那个男的拿着菜刀在砍人,大家锁好门,快报警
手机快没电了 我在电梯里 好闷 我有哮喘
喷雾用完了喘不上来 说不了话 2单元601
被热油浇了一身,皮都掉了
阿姨在桥边站了很久了,栏杆外面,我不敢过去
浴室里那个女孩子怎么都喊不醒,热水器还开着呢
我害怕,他又要动手了,帮我报警,不要打我电话
老太太脸色发灰,手心全是冷汗,一直说喘不动
外公坐在沙发上叫不应,茶杯翻在身上
宝贝从二楼阳台翻下去了
有没有人在小区,我爸在家抽搐,我在地铁上
墙那边咚咚咚撞了好几下,有女人惨叫,现在没声了,我很怕
叫救护车 我打不了
我老婆刚生完第十天,说孩子不如跟她一起走,现在抱着孩子上顶楼了
他噎住了他噎住了谁会海姆立克
煤气!别开灯!全楼赶紧下来!
舌头肿得说不出话了 吃了虾 14-302
电箱冒火花,噼里啪啦响,走廊有烟
晕倒了 我妈 超市门口
心口绞着疼,左胳膊发麻,硝酸甘油含了两片没用
滴滴司机在门口昏过去了,趴在方向盘上喇叭一直响
小区池塘!孩子!快!
爷爷今早到现在没起床,我摸了摸他的脸是凉的
老爸血压230,现在吐了,讲话大舌头
我不太舒服,胸闷,眼前发黑,门给你们留着,麻烦谁上来一趟,5号602
她脖子被拴绳勒住了,人已经放下来了,没气
装修师傅从脚手架掉下来了,不敢动他
谁来帮帮我,我老公不让我出门,刚才掐我脖子
窗户里有人在招手喊救命,四楼,后面有火光
我的宝宝早产了在马桶上生出来了怎么办
宝宝从沙发滚下来后吐了两次,现在怎么拍都不醒
有人落水 人工湖 西侧
我同屋把百草枯喝了
氧饱和掉到78了,人没力气说话
爸爸倒了 流血 我是小宇 7号楼101
来人
打120!
他吊在门框上了我抱不动他
叫叫不应摇摇不动
孩子脸白得像纸,身子软软的
隔壁李叔家火苗都从窗户窜出来了
奶奶说她心里难受得厉害,现在嘴巴发乌
有血从402门下面流出来
我妈糖尿病的,今早一直喊不醒,呼出来的气一股烂苹果味
大哥大姐帮个忙,我老父亲卡在床和墙中间,喘不出气
我想我是心脏出问题了,跳得乱七八糟,人站不住
小孩手伸进插座了没声了
刚才还好好的一下子就倒了
大白天的有人撬我家门,我一个女的带俩娃
氨水和84混一起了,我妈熏倒在厕所
妹妹说她不疼了,就是好困,手腕用毛巾包着的,全红了
请会游泳的马上到南边泳池
他从十楼……楼下草坪……
宝宝捂在被子里现在嘴唇是紫的
邻居们我是1102的女儿,我妈电话里讲话像含着石头,求求你们敲敲门
孩子他爸拿酒瓶砸我,我满脸是血,求你们报警
有没有人会开锁,老人倒在里面了,能听见哼哼
我快撑不住了,每天都在想怎么结束,今晚特别想
爷爷拉的全是黑血,脸色蜡黄,坐都坐不住
保安快来,有人持刀
吃了野蘑菇,全家上吐下泻,小的那个开始说看见小人了
天台门开着,有个女孩鞋子脱在边上
阿公坐轮椅从坡上冲下去撞墙了
摔了 动不了 谁在
我家楼下煤气罐漏气,嘶嘶的,师傅跑了
脚手架塌了压着人
心脏病犯了药在抽屉够不着
灯一闪一闪然后配电间爆炸了,有人在里面
有没有医生护士,爷爷吃汤圆卡住了
我老婆脖子过敏肿起来,她说喉咙越来越紧
姥爷刚才吐完就昏过去了,呼噜打得很怪,瞳孔一大一小
我妈发信息说她把煤气打开了让我照顾好弟弟
救救我 我在后备箱
冬冬掉井里了!井盖没盖!
有人在楼下打群架,一个已经躺地上不动
爷爷奶奶家的门打不开,里面炭火盆,人叫不醒
快送医院谁有车,孩子被开水烫了半个身子
手臂麻,嘴麻,说话大舌头,是不是中风啊我才四十五
爸爸喝醉躺着,吐的东西呛住了,在翻白眼
我从监控里看到保姆在打我妈,我在外地,谁赶紧上去
隔壁传来小孩"爸爸我再也不敢了"然后一声闷响,再没动静
求助求助 地下二层 一个女的被人拖走了
奶奶手抓着胸口,话说到一半没了
刚拔的牙一直喷血,盆都快半了,头发昏
他不肯下来,说谁靠近就跳
透不过气来 像有人坐我胸口 帮我开门
孕妇在楼梯上摔了,流血了
电梯突然往下掉了两层,里面有个阿姨晕了,孩子在哭
厨房炸了!玻璃全碎了,我妈被埋在柜子底下
宝宝把外公的降糖药当糖吃了,现在冒冷汗,眼睛睁不开
我在2号楼后面,有个大爷躺在雪地里,没有反应
姐妹们我手在抖,他刚刚说要杀了我们娘俩,在磨刀
求你们快一点 我闺女没气了
闻着像臭鸡蛋,整层楼都是,好几个人恶心了
小猫叫?不是,是垃圾桶里有个婴儿,冻得发紫
咳不出来脸通红,是花生米
她嘴巴里有白沫,旁边是农药瓶子
我爸透析的瘘管破了血喷到墙上
我刚吞了好多头孢又喝了白酒,现在心慌得不得了
楼下老王被倒下的树砸了
人没意识了,有自主呼吸,侧卧摆好了,需要人到门口引导救护车
语音:喂喂快点快点老太婆厥过去了呀
四楼外墙有个小孩踩在空调架上!!
快接应一下,16号门口,心梗病人
爹啊爹你醒醒啊有没有人啊
我今天站在江边,水看起来很温柔,再见啦
烧着了烧着了被子烧着了
家里老人髋部骨折的样子,一条腿短了一截,疼得直冒汗
有一个穿校服的男孩一直在顶楼边上走来走去哭,劝不动
外孙女从滑梯上摔下来后脑勺着地,现在一直睡,喊不醒
嘴角歪了!早上刷牙水漏出来!右手拿不住牙刷!
我妹妹生完孩子血一直流,她说耳朵里嗡嗡响看不见了
地铁口有人砍人大家别出门
她锁在里面一个钟头了,水声一直响,我喊她只听到呕吐声
热射病!保洁阿姨!倒在花坛旁,体温摸着烫手
水池边有双小拖鞋,人不见了,水面在冒泡
奶奶被门口台阶绊倒,额头一个大洞,血糊了眼睛
谁能先过来帮我按住伤口,我老公大腿被玻璃扎穿
室友烧炭被我发现了,还有一点点呼吸
门外有个陌生男人在拿铁丝捅锁眼,我家只有我和奶奶
爷爷不会说话了,只会啊啊啊,手一边举不起来
我是小美,妈妈躺在厨房,旁边都是血,我叫她她不理我
110吗?不是,发错群也不管了,有人绑了我同事
快 氧气 我妈 脸紫了
哮喘大发作,肩膀都耸起来了,一个字一个字地讲
楼道里的电动车冒白烟呲呲响马上要炸
孩子吃了老鼠药,流鼻血了
刚接到我爸电话,只说了一句"我不行了"就断了,他住咱们10号楼902
邻居那个抑郁的小姑娘刚在朋友圈发了遗书,她家灯亮着
我被倒下来的冰箱压住腿了,疼得要昏过去
喉头水肿,自己是医生我知道,肾上腺素没有,请马上叫车,302
火!垃圾房!旁边停的是油车!
老婆在浴缸里叫不醒,水是红的
说句实话我已经把后事都安排好了,密码写在冰箱上
天花板掉下来砸到婴儿床了!!
有没有人听见,西边那栋楼有人从阳台往下喊"有没有人救救我"
我肚子疼得打滚,裤子上全是血,怀孕才八周,眼前一片黑
爸跌倒后一直说头疼,现在开始说胡话,吐了
老太太手脚冰凉,说话没声音,血压量不出来
狗狗拖着孩子跑,孩子脖子在流血
宝宝热得像火炉,两条腿一抽一抽,叫他没反应
人从三轮车上翻下来,被压在下面
我们被烟堵在卧室了,9楼,两个大人一个小孩,用湿毛巾堵门了
老公打完球回来说胸口闷,躺下就打呼噜似的喘,喊不醒
刚才那一声不是鞭炮,是煤气爆炸,6号楼窗户都飞了
爷爷他他他他没气了
嗓子里有个硬币,孩子流口水,喘得像吹哨子
师傅高处作业绳子断了挂在半空
外面下大雨地库进水了,车里还有人
别问了快叫救护车!!!
谁家能听到1604?我姐电话里哭着说他把门反锁了要点火
女儿吃了二十几片扑热息痛,刚告诉我
一楼的独居爷爷,牛奶三天没拿,窗户看进去人趴在饭桌上
老爷子鼻血堵不住,吃抗凝药的,已经流了一个小时,人发虚
头被夹在电动门里了!
有人没 我好像中风了 半边 动 不
妈被电动车撞飞,躺路中间,腿弯成奇怪的样子
消防来了没有,里面还有个老人坐轮椅
我男朋友掐我,我逃到楼道了没穿鞋,他追下来了
我把他的药都藏了但他还是要往窗户那边爬,我一个人拉不住
外婆喝粥呛到了,现在嗓子里咕噜咕噜,脸发黑
小宝卡在洗衣机里了,门打不开,哭声越来越小
二楼阿姨跪在地上喊胸痛,一身冷汗,谁有硝酸甘油快
蛇咬了!小腿肿到膝盖了,他说看东西模糊
奶奶走不了路了突然的,说天花板在转,话也讲不清
我弟打游戏通宵倒在键盘上,摸不到脉
泳池救生员不在,有人沉底了
听到枪声还是爆炸声,有人在哭喊,门卫室那边
被困在火里 8-801 三个人
孩子呛奶了,鼻子里都是奶,脸青了
不要睡啊老头子,群里有没有人,他眼睛闭上了
他从窗口探出去半个身子说再见
我爸帕金森,在河边栏杆翻下去了
她吃了隔壁送的坚果饼,现在浑身通红,血压掉下去,人软了
大厅的吊灯砸下来了,压着两个人
阿姨被劫匪推倒,包抢走了,头磕在石阶上不醒
浓烟呛得我说不出话,爷爷还在里屋
有人被捅了,肚子上,肠子都
羊水是绿的,宝宝不动了,车叫不到
谁快来我一个人按压不动了,按了十分钟了
变电箱那边有个小孩趴着,身上冒烟
我在楼梯间,腿上一个大口子,血鞋子里都满了
我爸把自己关在车里,排气管接了管子
救救我妈妈
喂,三楼的,你家阳台着火了!!快出来!
老爷爷坐公交站台头一歪就滑下去了,鼾声很响,叫不应
我只是想睡很久很久,药瓶空了
我dad中风了吗?他脸一半不动,speech全乱了,快call 120
啊啊啊啊我手卡绞肉机里了
钢琴老师上课上到一半趴下去了,手指发青
闺蜜定位在咱小区水塔上,她说上面星星真亮,不下来了
浴霸掉进水里我老公麻在里面了
谁快去拉一把,外婆抱着骨灰盒往湖里走
弟弟把塑料袋吸进嘴里了拔不出来
大过节的老爸喝完酒捂着肚子倒地,脸煞白,脉搏摸着跟丝线一样
幼儿园校车里还有一个娃没下来,窗户拍不响了
我胸口插了一根毛衣针 不敢拔
房东在撬门说要弄死我
爷爷早上种菜被马蜂围着蜇,几十个包,现在尿是酱油色,人没神
晾衣服的时候整个人翻出去了,挂在二楼雨棚上,是601的大姐
炭炉吃火锅,屋里六个人倒了四个
she's gone grey and isn't answering me
HELP
someone call 999 my husband just collapsed
hes not breathing
there's smoke pouring out of number 14's kitchen window
Mum fell down the stairs and I can't wake her up
can smell gas really strong in the whole hallway, feeling sick
my baby is choking
I took all of them. I'm sorry.
grandad's face has dropped on one side and he's talking gibberish
anyone close to block C?? man on the ground clutching his chest
I can hear a woman screaming through the wall and furniture smashing
fire fire fire get out
my camera shows Dad lying on the kitchen floor, not moving, I'm in Toronto, please can someone go in
waters just broke and the contractions are two minutes apart, I'm on my own
toddler locked in a car outside the pharmacy, windows up, he's gone floppy
She was stung by a wasp and her throat is closing up, we've no epipen
someone is breaking in downstairs I'm hiding in the wardrobe
kid in the pool face down
my carbon monoxide alarm is screaming and we all have splitting headaches, can't get my wife to stand
lift's stuck between 4 and 5 and the lady in here with me has fainted
blood everywhere from his arm its spurting
I don't think I want to be here tomorrow. Thanks for being kind neighbours.
he grabbed the cable and now he's on the floor and won't respond
pls help my nana is on the floor and she wont get up im 9
seizure, five minutes now and it isn't stopping
My chest is so tight, pain going down the left arm, I live alone, flat 22, door's open
old fella passed out on the landing between 2nd and 3rd, breathing funny
is there a doctor in the building right now?? my dad has no pulse
He's got a knife
little one swallowed a button battery
she drank bleach she drank bleach
Not wishing to alarm anyone but I can't feel my right leg and my speech has gone odd
my sister has just messaged me goodbye and she's on the roof of your building
hi this is the nurse from number 6, I need the defibrillator brought to the lobby immediately, CPR in progress
i cnat breaht
husband hitting me again, locked in the bathroom, he's kicking the door
anyone??? my friend's overdosed, lips are blue
Could somebody look in on Mrs Patel, she rang me, said she felt very ill, then the line went to just breathing
water heater's leaking fumes and the kids are drowsy and won't wake properly
there's a man hanging off the outside of the 8th floor balcony
guy's been stabbed at the bus stop outside the gate
the e-bike in our hallway exploded and we can't get past the flames
gran's hit her head on the bath, there's a lot of blood and she's confused who I am
boy fell out of the window flat 3b
My insulin went wrong I think, shaking so bad, can't see straight, can't get to the kitchen
she's eaten peanuts she's allergic her face is swelling
HEY HEY anyone home on the 2nd floor?? dad's choking on steak
help me
wheezing kid, inhaler empty, his ribs are sucking in with every breath
he's cut his wrists
ok so the neighbour's flat has black smoke under the door and I can hear coughing inside
I've slipped in the shower and I think my hip's broken, can't reach the door, typing this on my watch
The gas pipe's been cut by the builders and it's hissing like mad, everybody out
someone's drowning in the canal by the footbridge
Mum's carer just texted that she's unresponsive and I'm four hours away
lady next door has been thumping on my wall and now she's gone quiet, she's 91
baby's coming NOW I can feel the head
toddler's fitting, eyes rolled back, burning up
voice message: call an ambulance call an ambulance number seventeen he's fallen off the roof
My flatmate is lying on the bathroom floor with empty pill packets round her
daddy is bleeding and mummy is crying please come
I can't do this any more. I've written the letters. Please someone feed the cat.
man's had a heart attack on the tennis court
grandma can't lift her left arm and she's dribbling
stranger following me, I'm in the stairwell, he's right behind
chip pan's gone up and the curtains have caught
Is anybody trained in first aid? A cyclist has been hit by the van outside and he isn't moving.
she's bleeding heavily, 30 weeks pregnant, soaked through two towels
worst headache of my life, came out of nowhere, can't see out of one eye
my husband's gone a funny colour and he's sweating buckets, says it's indigestion but he can hardly speak
lights sparked, there's flames behind the fuse box
kid's head is stuck in the railings and he's turning purple
he's trying to set the flat on fire with us in it
hot oil all down her front, the skin's coming away
cant get out smoke everywhere floor 11
I just found Tom at the bottom of the cellar steps and he's cold
the lad upstairs told my son he's going to jump tonight and he's out on the ledge
dog's got hold of a child by the playground and won't let go
please, somebody, anybody, my mum stopped breathing
I hear "get off me, get off me" coming from 5A and a child howling
Ive cut my hand open with the saw and I feel like im going to pass out
elderly gent trapped in lift B, says his angina's starting and he left his spray upstairs
bee sting, hives all over, he's wheezing like an accordion
the ceiling's come down on my dad
unconscious lad by the bins, vomit round his mouth, breathing very slow
My neighbour opposite isn't answering and I can see her feet through the letterbox
my ex is at the door with a bat
we think grandpa took his week's tablets in one go, he's barely rousable
collapsed. reception. now.
I'm a long way off in Sydney and Mum just stopped mid sentence on the phone, I heard a crash and then nothing
there's someone under the car
gas!! don't switch anything on!! leave by the back stairs
Sorry to be a nuisance, I've been on the floor since last night and I can't get up
he keeps saying everyone would be better off without him and now he's locked himself in with the shotgun
two year old's got into the dishwasher tablets, foaming and screaming
swallowed something, can't cry, can't cough, going blue
Is that screaming from the garages?? sounds like a girl being attacked
electric shock from the boiler, he's breathing but there's a burn on his hand and he's all over the place
My wife's had a stroke I'm sure of it, the ambulance says forty minutes, what do I do
help our mam
Sophie's gone under in the paddling pool, not responding
heat's got to him, he's stopped sweating, talking nonsense and now he's slumped over
the pregnant girl in 9 is on the floor doubled up and screaming
I smell burning and there's a glow behind the door of 204, nobody answering the bell
is anyone near the pond there's a pram in it
get an ambulance to the laundry room quick
my breathing's getting worse, oxygen says 82, lips tingling
can someone break down a door? my brother's inside and he's said his goodbyes
she just dropped
dad isn't waking up from his nap, I've shaken him and shouted
Guy waving a machete in the car park, stay inside, ring the police
pulled her out of the bath, she's limp
Nan's coughing up blood, proper mouthfuls
im scared he has the kids in the car and he's drunk and he said hes gonna drive into the wall
boiler's making fumes and I've gone dizzy, the alarm won't stop, I can't find the door key
there's a bloke bleeding from the head on the ramp, says he fell, now he's closing his eyes
Quick, someone strong, the wardrobe's fallen on my little girl
She's having an asthma attack, the blue puffer's doing nothing
my chest hurts and I can't move
Teenage lad sat on the wrong side of the bridge railings, I'm talking to him, please call someone
he isn't making sense and his pupils are different sizes since he fell off the ladder
Fire in the bin store spreading to the parked cars
my mother in law has swallowed her hearing aid battery and she's vomiting blood
EMERGENCY flat 61
I think I'm having a heart attack and my phone won't ring out
he's strangling her
Anyone with keys to 12? Water running for an hour, old Mr Wu not answering and I can hear moaning
oh god oh god there's so much blood
the baby's gone all stiff and she's not crying any more
our window cleaner has fallen three floors
the scaffolding collapsed and there are people under it
they're beating him up by the gate, four of them, he's down
I've stopped eating my heart pills, I've drunk the lot, just wanted someone to know where I am
we've got a drowning at the leisure pool, need anyone who can do CPR
my little brother put a marble in his mouth and now he can't breathe
grandpa's pacemaker thing is beeping and he's passed out in the chair
he's hot, he's stiff in the neck, purple spots that don't fade when I press a glass
She's delirious, hasn't peed since yesterday, can't rouse her
hurry
AMBULANCE NOW flat 8
he's hanging, I'm holding his legs, somebody come up
Ring the fire brigade, there's a person at the window of 6C waving a towel
Nothing. No pulse. Starting compressions. Who's closest to the AED?
can soemone plase come my daughtr wont wake up
wife took a tumble off the kitchen steps, leg is bent the wrong way and bone's showing
I'm bleeding through everything after the birth and going light headed
Dad's a diabetic, sugar's reading LO, can't get him to swallow juice any more
The man in 30 has been shouting "please don't" at someone and now there's just banging
mixed bleach with something under the sink and my eyes and lungs are burning
choking choking choking
they've taken my son, two men, white van, just now by the east gate
our au pair's had a fit and cracked her skull on the hearth
Could a neighbour please force the door at 77? My brother told me on the phone he'd turned the gas on and wanted to sleep
She ate a sesame bun and now she can hardly whisper, tongue's huge
pop's on the bathroom floor, says he's alright but he's soaking wet with sweat and white as chalk
there's a little girl on the window ledge fourth floor nobody with her
Electric cooker went bang and Mum was thrown across the room
uncle's mouth's drooping, can't smile when I ask him
Get everyone away from the substation, lad's been electrocuted and he's still in contact
the stairwell's full of smoke and I've got a wheelchair, ninth floor, can't get down
baby stopped moving and there's blood, 36 weeks
I've done something stupid. Took the whole box about an hour ago. Flat 2, key under the pot.
He hasn't come out of the garage and the engine's running
Nobody's at the pool desk and there's a kid at the bottom
roof's on fire
a car's gone into the river with people in it, by the bend
He's punching her in the car park, she's on the floor
my mate's out cold, drank a litre of vodka, skin's clammy and he's making a snoring gurgle
Two of us trapped in the lift at B1 and water's coming in
pls knock at 403, my aunt's hearing voices telling her to jump and she's stopped picking up
I can see on the doorbell cam that somebody's forced our door and my daughter's upstairs
gran's been sick like coffee grounds and she's nearly passed out
daddy fell off the ladder and his eyes are open but he isn't talking
heart's going two hundred a minute and I'm about to black out
nosebleed on blood thinners, two hours, bowl's full, I'm getting weak
ceiling fan came down on grandma's head
there's a fella face down in the snow by the recycling
she's not right, calling me by my dead brother's name and one side's limp
snake got him on the ankle, leg's black up to the knee
flames
Someone's bashing a girl's head against the wall in the underpass
Water came up so fast, my neighbours are stuck in the basement flat
If anyone sees a girl in a red coat on the multi storey roof, that's my daughter, she left a note
mama no wake up
Grandson put a bag over his head messing about, he's limp
my hand's trapped in the garage shutter and it's crushing
Not joking, there's a gunman outside the shop
we heard a heavy thud from upstairs, then groaning, now silence, old Arthur lives alone
he says he's got crushing pressure like an elephant on him
Sounds mad but half my sight's vanished and my words are coming out in the wrong order
The heater in the caravan... the two lads inside are cherry red and I can't rouse them
Deep fat fryer alight, extinguisher empty, spreading to the extractor
My son's been knocked down outside the school, breathing but unconscious
I found a rope and I know where I'm going. You won't have to worry about me any more
barbecue gas bottle's on fire next to the fence
she's swallowed weedkiller
tell 911 to come round the back, patient is on the first floor landing, cardiac arrest
hes lost so much blood hes gone cold
Wall's fallen on two workmen, I can only see a boot
I can't stop the bleeding from my varicose vein, it's pumping onto the floor
old dear at number 2 is calling "help me" very faintly through the vent
help kids home alone and theres a man trying the windows
my boy drank lamp oil and he's coughing and drowsy
need somebody strong at the pond, man through the ice
Mum rang, couldn't get a word out, only noises. I'm in Leeds. She's in 5B. Please hurry.
pan of oil fire, her sleeve caught, her arm's burnt to the elbow
he's had too much of his methadone, breathing about four times a minute
anyone with naloxone?? girl in the toilets, needle, blue
she's wedged between the bed and the wall and can't draw breath
That hissing is the main, evacuate the terrace
my waters have gone and I can feel a cord
grandpa slid off the bus seat, not responding, we're at the stop outside the estate
I've been stabbed
Jamie's climbed the pylon
the scan of the hall camera shows our neighbour slumped against the lift doors, nobody's helped him for ten minutes
Flat above: a child yelling "wake up mummy" again and again
it hurts so bad I can't stand, belly's like a board, been sick with blood
he's pushed her off the balcony
my fingers are gone, the hedge trimmer
Lady collapsed in the laundry, warm, no breathing, I'm on chest compressions, relieve me please
she's not eaten or drunk in four days and now I can't get her to open her eyes
whole flat's filling with fumes from the disposable barbecue they brought indoors, two of them are out cold
they're throwing petrol at the door
please I cant talk he will hear me send police 19 elm court
quick please the window's jammed and there's fire in the hall
Calm but urgent: 71 year old male, sudden left weakness, slurred, began 9.40, need someone to meet the crew at the gate
allergic reaction, given one epipen, still getting worse, anybody have a second
Theo's under the ride on mower
the wind's blown the trampoline onto a kid and he isn't moving
He's cold. I don't know how long he's been like this.
someone fell on the escalator and her scarf's caught, it's tightening round her neck
the new dad in 15 is stood on the wall of the car park with the pram
been vomiting, stiff neck, light hurts, now he can't be woken
Anyone awake? I keep looking at the pills and I've started taking them
fish bone stuck, blood in my spit, can't swallow my own saliva
guys the battery pack's smoking and the door's blocked
dog walker found a woman in the stream
my tongue is swelling
the crane's dropped a load onto the pavement, people hurt
dad's gone purple
Our carer's been attacked by the tenant, she's locked herself in the loo bleeding
i think my mum is dead
grandmother trapped under the stairlift, in agony
Help, lost my footing on the scaffolding and I'm hanging on by my arms
the candle's caught the sofa
I can hear the baby but nobody's answering and the alarm's been bleeping CO for half an hour
she's stopped shaking, hypothermia, she's been in the water twenty minutes
He's fallen on a garden stake, it's gone right in
my neighbour's messaged "look after the dog, I'm done" and her curtains are shut
Don't know if this counts but my chest's been squeezing for an hour and my jaw aches and I feel doomed
one of the pensioners at bingo's keeled over, lips blue
kid's foot in the escalator!!
he's locked us all in the bedroom and he's pouring white spirit under the door
breathing stopped twice, starts again with a gasp, she's 88
there's fire on the eighth, lifts are off, my parents can't do stairs
A lad's jumped into the weir for a dare and hasn't come up
stroke!! get someone!!
Voice note says: come quick it's Barbara she's gone over in the hallway she's gone all floppy
I'm the babysitter, the little boy's fallen down the cellar, he's bleeding from the ear
blood sugar 31 and he's breathing deep and fast and I can't keep him awake
somebody's kicking in the door of 9 and shouting he'll kill her
passed out driver, car's rolling in the car park
my wee girl's got a grape stuck, no sound coming out
two cars smashed at the entrance, one's on its roof, someone's inside
I don't feel safe with myself tonight, there's a knife in my hand
Fire's behind the plasterboard, wall's hot, alarm's been cut off
the lady with the walker is down in the lobby and says she heard her hip go
he can't swallow, can't speak, drooling, sat bolt upright struggling for air
Grandad's ventilator's lost power and the backup's dead
some bloke has grabbed a schoolgirl by the shops, she's screaming
my husband was cleaning the gutters, I heard him drop, he's not answering
Snapchat from my cousin, wrists and blood, she lives in tower 3 number 1207
chemical smell from the pool plant room and the attendant's unconscious in there
pls any1 my gf is fitting
eyes rolling, jaw locked, wet himself, this is the third one in a row
Nanny's lips are blue and she keeps saying she can't get air
she's got a bleed we can't stop and she's going quiet on us
MY HOUSE IS ON FIRE
help help lift cable snapped or something we dropped, my wife's hurt her back and can't feel her feet
he's been under a minute already
an old man's wandered onto the railway line behind the flats and the barrier's coming down
Ayi passed out 在电梯里, somebody come to tower 2 please
ambulance ambulance ambulance
we've just had a baby in the hallway and it isn't crying
two kids on an inflatable drifting out, the wind's too strong
Granny's dressing gown caught on the hob
his eyes are open, he just stares, there's froth
glass door shattered on her, neck's cut
Is it normal for someone to be snoring and blue? I can't wake him, there's a syringe here
he said goodbye to the kids in a funny way and went up the fire escape with a rope
I'm outside 10, I can hear the smoke alarm and a dog going frantic and someone's coughing weakly
Whoever lives under me, bang on the ceiling if you hear this, I've fallen and my phone's nearly dead, flat 54
bus has mounted the pavement, people pinned
my sister's been tied up by some men, she texted me, she's in 7F right now
crossing guard's been hit, not moving
the old boy from the allotment is slumped in his greenhouse, skin's burning and dry
my wife tried to end it, I've cut her down, she's breathing I think
he can't breathe in only out
Sorry, shaky hands. Chest. Arm. Flat nineteen.
wrong tablets, I gave Mum Dad's heart ones by mistake, her pulse is thirty
a cord from the blinds is round my little boy's neck
smoke's coming through the sockets
the roofer touched the overhead line
She rang and whispered "he's here, he's got in", then it cut off. House with the green door.
someone's shouting for help from the bottom of the lift shaft
Mr Okafor's gone down on the squash court and he's twitching
lost all feeling below the waist after that fall, can't lift myself
the twins are asleep in there and the whole porch is alight
I've got the balcony door open and nothing left to stay for
`,
  chatter: `
笑死我了这个视频
今天热死了,出门两分钟衣服湿透
气死我了快递又丢了
老师讲课太无聊,困得要昏过去
饿得头晕眼花,还有半小时才开饭
用不着了,人已经送医院没事了
昨晚那个老伯后来抢救过来了,医生说幸亏发现得早
周六上午居委会有消防演习,听到警报不要慌
感冒咳嗽三天了,38度,喝点水睡一觉算了
海姆立克法要怎么做来着,上次培训忘记了
烧烤摊的烟又飘进我家客厅
刚才"砰"的声音是放烟花,别紧张
我锅又烧糊了,厨艺感人
煤气费这个月怎么涨了这么多
燃气公司通知下周二上门安检,家里要留人
去年我爸心梗就是在这个医院做的支架
追剧追到女主跳楼那集,哭惨了
隔壁醉鬼又开始唱青藏高原了
烟感报警器测试声音,物业说十点就好
小孩的玩具救护车呜哇呜哇吵了一下午
家里猫从沙发上摔下来,翻个身又跑了
3号楼电梯又坏了,里面没人,只是门关不上
停电了,好像整个小区都没电
水龙头滴滴答答漏了一晚上
钥匙忘带了,坐门口等老婆下班
谁家小孩半夜哭个没完,明天还要上班呢
看到房价我心脏都停了
这价格真要命
新闻说外省化工厂爆炸了,好吓人
心肺复苏30比2对吧,有人记得吗
红十字会急救证培训下个月开班,可以报名
老公说我再买包他就跳楼,哈哈哈
想死你们啦,国庆聚一下
累成狗,躺平了
作业写不完要死了要死了
这电影里那个溺水的镜头拍得太真了
小时候我掉进过河里,被我舅舅捞上来的
误报误报,是有人在楼道抽烟触发的烟感
灭火器过期了要到哪里换
"一氧化碳中毒怎么预防"社区讲座,周三下午两点
打了疫苗胳膊酸,正常吧
前天我妈晕倒过一次,查下来是低血糖,现在好得很
楼下新开的火锅店火得一塌糊涂
这价格简直是抢劫
我被老板骂得狗血淋头
孩子今天学校消防演练,回来跟我讲弯腰捂鼻子
被公司裁了,心在滴血
AED放在物业大厅左手边柜子里,大家知道下位置
虚惊一场,锅里水烧干了,火已经关了,没事
那个要跳楼的小伙子被民警劝下来了,现在平安
肚子笑疼了
小朋友发烧38.2,精神挺好的还在搭积木
被蚊子咬死了,今年蚊子特别毒
狗把沙发咬烂了,我要疯了
热搜上那个女明星自杀的事情是谣言吧
血压有点高,医生让我少吃咸的
中暑了喝藿香正气水有用吗
一闻到榴莲我就要晕过去
电费单看得我窒息
我家烟雾报警器半夜没电滴滴叫,换了电池好了
哪个牌子的燃气报警器靠谱
上个月隔壁小区电瓶车起火,烧了三辆
演习!演习!不是真的着火!大家别下楼拍照了
群里别再发那个坠楼视频了,看着难受
给老人装个跌倒监测手环有必要吗
我外婆90岁摔过两次,现在还能打麻将
这歌好听到想哭,心都碎了
刚才消防车是去对面小区的,说是阳台晒的被子烧了,已经灭了
公司年会抽奖,我心都跳到嗓子眼了
楼上又在剁肉,咚咚咚的
对门夫妻吵架吵了二十年了,吵完又手拉手买菜
股票跌得我想吐血
我家孩子被卷子虐哭了
鱼刺卡过一回,喝醋没用,去医院夹出来的
小区电梯里今天好挤,闷得慌
今天体检抽血,抽了五管,腿都软了
疼死了,昨天健身练腿,今天下不了楼
我看书上说,中风要记住120三个字:看脸、查胳膊、听说话
怎么老有人在楼道充电,出了事谁负责
毒舌啊你,嘴下留情
这瓜吃得我要笑抽过去
别提了,昨天洗澡滑了一下,屁股青一大块,没大碍
有人知道小区为什么拉警报吗,是不是防空演练
九月第三个星期六全市试鸣防空警报
楼道里有股味道,原来是谁家在熬中药
我婆婆炸鱼弄得满屋油烟,以为着火了哈哈
儿子发烧退了,今天上学去了
那年煤气中毒全家被邻居救的,到现在还记得
医生,布洛芬和对乙酰氨基酚能一起吃吗
万一被狗咬了是不是要24小时内打针
抖音上那个救人的外卖小哥真了不起
别再说减肥了,再饿就要升天了
我妈看养生号看得走火入魔
被甲方折磨得生不如死
加班加到猝死算了
我们楼长心肠好,上回背老人下楼送医院
猫咪绝育后不吃饭,医生说正常
宝宝湿疹擦什么药膏好
急救包里面要放些什么东西,有没有清单
燃气灶打不着火,应该是电池没电了
微波炉热鸡蛋炸了,收拾半天
谁在楼上蹦迪,吊灯都在抖
晚上的雷吓死人
我儿子看恐怖片吓得不敢上厕所
电视剧里天天中毒,皇宫里没一个安全的
药吃错了一颗维生素,多吃一颗没关系吧
奶奶年纪大了,耳背,叫三遍才应
老头子睡得打呼噜,地震都叫不醒
周末早上我家那位叫都叫不醒,太阳晒屁股了
小区池塘不许小孩靠近,去年差点出事
请把车里小孩看好,夏天车内温度很高,这是交警提醒
物业发的高空坠物提醒大家看一下
转发:冬季取暖防煤气中毒十条
救护车刚才来接的是7号楼做透析的老伯,每周三次,不是急事
谢谢昨天帮我叫救护车的小伙子,我妈已经出院了
老爷子没事了,就是吃太饱
笑到缺氧
被这蛋糕香晕了
你这人要把我逼疯
别吓我,我心脏不好哈哈
为了抢演唱会票我命都快没了
吃辣吃到嘴巴喷火
刚才那声尖叫是我,看到蟑螂了,对不起大家
我女儿见到老鼠尖叫得全楼都听到了
家里小狗吃了巧克力,宠物医院观察一天回来了
鸡汤炖到冒烟,锅底黑得像煤球
老公做饭像火灾现场
小区门口那家店清仓,老板说跳楼价
周日有义诊,可以量血压测血糖
保险公司那个意外险值不值得买
有人问救护车收费吗,收的,按公里
打120要先说地址再说病情,这个记一下
我邻居是护士,经常教我们怎么包扎
我梦见自己从楼上掉下来,吓醒了
她失恋了说活着没劲,骂两句吃顿火锅就好了,现在在跟我逛街呢
电动车进电梯的那位,监控都拍下来了
刚才那个是洒水车不是消防车
外墙粉刷的工人今天吊在窗外,拉窗帘别吓到
今天小区里救护车声音真多
天气预报说明天高温红色预警,少出门
膝盖疼贴什么膏药
我家老头散步走丢过一次,后来派出所送回来的
找到了找到了,孩子在同学家打游戏
老陈家孙女是120调度员,说假期最忙
燃气热水器用了八年要换吗
吓死宝宝了
笑得我岔气
我的天,这菜价要上天啊
空调坏了,我在家里快蒸熟了
困死我了,先睡了各位
我妈唠叨得我耳朵要炸
孩子期末考砸了,他爸血压飙升哈哈
谢天谢地,检查结果是良性
早上那位晕倒的保洁阿姨休息一下已经回家了
消防队回复了,是隔壁工地烧电焊,没有火情
上次谁家煤气没关,把全楼吓得半死
大家记得出门关煤气关水电
燃气公司来换表,管子接头抹了肥皂水检查,不漏
抽油烟机太脏容易着火,有空清一清
听说医院急诊要排四个小时
问一下,血压150要不要去看医生
小孩磕了个包,哭两声就去玩了,冷敷过了
"一失足成千古恨"怎么翻译
溺水救援那个英雄是我们区的
看完《我不是药神》哭得不行
抑郁症讲座在文化中心,有心理老师在
我那会儿也得过抑郁,吃了两年药,现在挺好
读到林黛玉吐血那段,孩子问我肺结核是什么
以前农村喝农药的事情多,现在少了
我爸年轻时候当消防员,救过十几个人
海里游泳被水母蜇过,痒了一星期
阿姨们跳广场舞声音能不能小一点,心脏受不了
这楼上天天装修,电钻声要我老命
快递小哥说电梯停了他爬了16楼,累得够呛
物业通知:明天电梯检修,1号梯停用
电梯困人的话按铃等着就好,别扒门
前年我被关电梯里半小时,从此走楼梯
车钥匙锁车里了,等拖车公司
我家娃把自己反锁在屋里,已经用卡片捅开了
儿子说玩游戏又被打死了三次
吃鸡里面毒圈缩得太快了
队友别倒啊,我来扶你
这游戏的火焰特效真逼真
狼人杀今晚八点,昨晚我第一个被刀
剧本杀那个凶手居然是管家
昨天密室逃脱吓得我一直叫救命
过山车上喊得嗓子哑了
哭了一整晚,国足又输
医保卡余额不足,扎心了
蛋糕店那个姑娘说要辣死我,结果一点不辣
变态辣鸡翅,吃完感觉灵魂出窍
减脂餐吃到第三天,看见馒头眼睛冒绿光
骨头汤熬了四个小时
摔碎一个碗,岁岁平安
手机掉马桶里了,默哀
电脑死机了,论文没保存
我的多肉全死光了
鱼缸里的鱼翻肚皮了,是不是缺氧
鹦鹉学会喊救命了,邻居们别被骗
楼下那个喊"着火啦"的是小朋友们在玩消防员游戏
阳台外面冒烟是有人在给花熏蚊子
清明烧纸请到指定地点
冬至祭祖,烟雾大一点大家谅解
隔壁桂花烧烤店又被投诉油烟
今晚小区放电影,露天的,讲消防员的故事
刷到一条:高层火灾到底该跑还是该躲
家用灭火毯到底好不好用呢
老师布置作业画一张家庭逃生路线图
孩子幼儿园学了个儿歌"火灾来了不要慌"
保安队今天练习用水枪,地上湿滑
有事打物业24小时电话,不要在群里吵
我是不是更年期,动不动就心慌出汗
落枕了脖子动不了,像个机器人
腰椎间盘老毛病,贴了膏药好多了
痛经喝红糖水管用不
拉肚子拉到腿软,蒙脱石散吃了已经止住
牙疼不是病,疼起来要人命
打嗝打了一下午怎么停
流鼻血了塞点纸巾仰头是错的,应该低头
烫了一个小泡,冲了凉水,涂点牙膏是不是谣言
老花眼看错药盒,还好没吃
甲流高发,大家出门戴口罩
医生说我爸轻微脑梗,住院一周,明天出院
我公公的骨折三个月了,恢复得不错
阿婆百岁寿宴,精神比我还好
谁在半夜尖叫?哦是猫发情
猫跳到纱窗上下不来,拿梯子抱下来了
楼上小夫妻又吵,摔了个盘子,现在已经和好在唱歌
刚问过了,302那声巨响是衣柜倒了,没砸到人
咚的一声是我儿子从床上跳下来,跟大家道歉
谢谢各位关心,我妈就是手机静音了,在睡觉
联系上了,老人出去买菜没带手机
结案了,小偷抓到了,是隔壁区的惯犯
听说上周有人冒充燃气公司的,大家小心骗子
诈骗短信说我儿子出车祸要打钱,差点信了
派出所提醒:夏季注意门窗锁好
反家暴宣传周,社区有法律咨询
你们觉得急救课应该进学校吗
社区卫生中心120元做个全面体检
防溺水家长告知书记得签字
宝宝游泳馆的救生员挺负责
在泳池呛了一口水,丢人
在健身房跑步机上摔了个狗啃泥
骑车摔了,破点皮,碘伏擦擦
昨晚做梦我中彩票,乐醒了
这雨下得像天漏了
雷劈了那棵老樟树,人没事
台风天把花盆收进来,别砸到人
地震预警响了一下,外地的,我们这里没感觉
土耳其地震太惨了,捐点款
以前的老邻居走了,享年九十三
追悼会定在周五上午,大家知道一声
生不带来死不带去,想开点
好死不如赖活着,哈哈
这颜色丑得我想自戳双目
婚礼上新郎紧张得差点晕过去
要被娃气出脑溢血
辅导作业后我怕我会心梗,各位家长懂的
气得我七窍生烟
火气别那么大,喝杯菊花茶
我们单位要大裁员,人人自危
急急急!在线等!这道数学题怎么做
救命,这件裙子也太好看了吧
救命啊周一又来了
来人啊给朕上茶,哈哈哈
SOS求推荐好看的剧
我裂开了,文件全丢
爷青结,我偶像退役了
吃完火锅嗓子冒烟
网红店的"窒息蛋糕"味道一般
小说女主吐血三升还能打架
哪位老师知道狂犬疫苗打几针
CO报警器和天然气报警器是一个东西吗
灶具熄火保护装置国家规定必须有的
瓶装煤气和管道煤气哪个划算
邻居用电饭煲煲糊了,楼道里闻起来像烧木头
物业:7号楼烟感误报已复位,请居民放心
通报:昨日我小区无火情,照片为外地旧图
不信谣,那个"小区砍人"的视频是三年前别的省
谁能告诉我除颤仪怎么用来着
中风和面瘫怎么区分?我表姐面瘫扎针好了
护士长来上课,讲了怎么给噎住的人拍背
我学了四个小时心肺复苏,胳膊都抬不起来
人工呼吸在新版指南里还要不要做
"突发心梗自己咳嗽能自救"是假的
孩子问我,人为什么会死
看到流浪猫被车压了,心里难受一天
爬山爬到一半腿抽筋,歇一歇又上去了
抽筋是缺钙吗,半夜小腿老是抽
宝宝睡觉一抖一抖的,说是惊跳反射,正常的
新生儿打嗝怎么办,拍一拍
产检说胎位有点偏,让我多散步
预产期过了两天还没动静,急也没用
嫂子昨晚生了,母女平安
排练的时候演员"中枪"倒地演得太假了
今天我当志愿者扮演伤员,脸上画了假血
公司急救箱里连个创可贴都没有,吐槽一下
爸爸戒烟第三天,脾气爆炸
炸鸡店开业第二份半价
爆款,爆单,忙到飞起
一到下班点我就满血复活
老人家说她没力气,其实是不想去跳操
阿姨血糖高,非要偷吃月饼
忘了关水龙头,家里成水帘洞,已经拖干净
漏电保护器老跳闸,师傅说是空调问题
充电宝鼓包了扔哪里
早上被静电电了一下,跳起来
电热毯睡前记得拔掉
路口两车追尾,人都没事,堵了半天
this heat is killing me
dying for a coffee
fire sale at the carpet place, everything half off
my heart stopped when I saw the price
I nearly died laughing at that
Panic over, it was only burnt toast
she's home from hospital now and doing great, thanks all
drill at 11 tomorrow so ignore the alarms
Does anyone remember the ratio for chest compressions?
watched a documentary about Grenfell last night, couldn't sleep
gas bill's gone up again, I'm sick of it
engineer's doing the gas safety check on Thursday between 8 and 12
whoever's barbecuing, my washing stinks of smoke
those bangs are fireworks, not gunshots, calm down folks
I set the smoke alarm off every single time I fry bacon
got a cold, bit of a cough, 38.1, staying in bed
so hungry I could faint
that toy fire engine is driving me up the wall
we're testing the smoke detectors in block D this afternoon
the cat knocked over the Christmas tree again
Lift 2 is out of order, nobody in it, engineer due Monday
power cut in the whole street, anyone else?
tap's been dripping all night, drip drip drip
locked myself out like an idiot, locksmith's coming at six
baby upstairs has been crying since 2am, I've got work tomorrow
Dave's drunk and murdering Sweet Caroline again
Two years ago my dad had a stroke in the garden and the neighbours saved him
he broke his leg skiing last winter, what a palaver
first aid course at the community centre, £20 a head
what do you do if someone's choking, is it five back blows first?
in the film she drowns and it's all very sad
apparently there was a shooting in some mall in Texas
these kids will be the death of me
kill me now, another Zoom meeting
my feet are on fire after that hike
traffic was murder
false alarm everybody, go back to bed
The ambulance earlier was just for Mr Lee's usual dialysis run
I'm drowning in laundry
he's such a pain in the neck
who keeps choking the drain with wet wipes
boss blew up at me today
it's a bloodbath on the stock market
I got stabbed in the back by my own team leader, office politics eh
suffocating in these meetings
my phone died halfway through the call
car wouldn't start this morning, battery's dead
Are carbon monoxide alarms compulsory for rented flats?
Which smoke detector do people recommend, the ten year ones?
had my flu jab and my arm's sore, is that normal
toddler's got a snotty nose and a bit of a temperature but he's bouncing about
Nan fell last Christmas, hip replaced, she's dancing now
how long can you leave a slow cooker on unattended
someone's left the bin store door open again, it's a fire hazard
reminder not to charge e-bikes in the hallway
The fire brigade came for a cat up a tree, bless
my chilli is so hot it should come with a 999 warning
I'd rather jump off a bridge than do the PTA
this song slays me every time
"I can't breathe" she says, and it was just the dress two sizes too small
dog ate a whole birthday cake and looks very proud
our hamster escaped, found him behind the fridge
brother in law passed out on the sofa after the roast, snoring like a tractor
lost the house keys somewhere between Tesco and here
I was so embarrassed I wanted the ground to swallow me
that exam was brutal, I'm dead
Work is a dumpster fire at the moment
lol I'm screaming
anyone else smell manure? farmer's spreading again
Smell in corridor is the new varnish, management says it's harmless
burning smell earlier was me, forgot the pizza, sorry
we had a gas leak back in March, all repaired
the alarm you can hear is a car in the underground garage, owner's been told
Paramedics were brilliant with my wife last night, she's comfortable now
update on the gentleman who fell by the gate: he's fine, three stitches, home for tea
my asthma's been fine since I moved here
Is it OK to take ibuprofen with antihistamines?
how do I know if it's heartburn or something worse? GP says reflux in my case
interesting article on spotting stroke signs, FAST and so on
school did a lockdown practice today and my son thought it was hilarious
the murder mystery evening is on Saturday, bring a costume
I play a corpse in the am-dram show
read a novel where the hero gets poisoned at dinner
the bath overflowed a bit, mopped up now
ok the screaming is my kids on the trampoline, apologies
sorry about the shrieks, England scored
a mouse ran over my foot and I yelled the place down
who's drilling at 7am on a Sunday, I'm losing the will to live
my sourdough collapsed
Collapsed shelf in the garage, jam jars all over, no one hurt
flatlined my bank account this month
that sale is daylight robbery
they robbed us in the second half, never a penalty
somebody broke into the sheds last week, police have been
CCTV is being fitted after the January burglaries
my granddad drowned in the war, he was in the navy
when I was six I fell in the canal, still hate water
you're a lifesaver Jan
bleeding heck, have you seen the council tax
I bled the radiators and now they're lovely
the garden's gasping for rain
fire pit looks gorgeous, well done committee
fire extinguisher inspection done, next one in 2026
Fire door on level 3 won't close properly, reported to management
can the council be made to fix the lift? been out since Friday
defib is mounted outside the scout hut if anyone wonders
Resus training was fun, my arms ache
I did a lifeguard course in my twenties
hangover from hell
migraine day, curtains shut, will be fine by evening
bumped my head on the cupboard, nice little egg
feeling a bit dizzy, skipped breakfast, having a banana
I could strangle whoever parks across my drive
if he sings that once more I'll throw myself out the window haha
wife says she'll kill me when she sees the lawn
heart attack material, that burger
chest infection, antibiotics, day three, much better
pulled a muscle at the gym, can't laugh
kids' paddling pool rules: always an adult watching please
hot weather notice: don't leave dogs in cars
Great story on the news about the postman who rescued a toddler
is that a helicopter again? probably the police looking for someone over in Southfield
Sirens are on the main road, nothing to do with us
the alarm test finished at 12, you can stop covering your ears
my electric kettle gave me a tiny static zap lol
electric's tripped, flicked the switch back, sorted
had a nightmare I was stuck in a lift with my mother in law
stuck in traffic and going mental
We were trapped in a lift for an hour in Benidorm once, what a laugh
I'm shattered, absolutely wiped out, night all
he passed away in June, lovely funeral
sad news, old Mrs Grey died peacefully last week
the goldfish died
plant's on its last legs, too much watering?
poison ivy or just nettles, who can tell from the photo
labour were canvassing outside the shops
she had her baby on Tuesday, both well, 7lb 2
due date is the 14th, bag's packed, feeling huge
I overdosed on mince pies
suicide squad is on telly tonight
"kill the lights when you leave" says the sign in the hall
spent the morning on hold, thought I'd expire
omg dead
help, I can't stop buying shoes
SOS I've run out of things to watch
someone save me from this family dinner
if the neighbours' dog barks once more I'm going to explode
my back's killing me but that's what you get at sixty
roasting in here today, aircon's had it
He scared the life out of me jumping out from behind the bins
I thought I was having a heart attack last year, turned out to be wind
all sorted, gas board came and tightened a valve, no leak
Crew's been and gone, she's sitting up drinking tea
thanks to whoever rang the ambulance on Sunday, Mum's on the mend
The smoke over the hill is stubble burning
No there isn't a fire, it's steam from the laundry vent
for the third time it's a drill people
evacuation practice was a shambles, half of you stopped to chat
fire wardens needed to attend training in the spring, see noticeboard
the extinguishers in the basement are past their date, emailed the agent
How do I reset a smoke alarm that chirps every minute?
chirping was just the low battery, swapped it
Do you put butter on burns or is that an old wives' tale?
nosebleeds: lean forward not back, learned that today
in an emergency ring 999 first then security, says the welcome pack
does 112 still work in the UK?
what3words is handy for ambulances, just saying
there's an article about silent 999 calls, press 55, worth a read
My cousin's a paramedic and the stories he tells
Casualty was good last night, the bus crash episode
that hostage film had me on the edge of my seat
Just finished a thriller where the wife did it, arsenic in the tea
true crime podcast about a strangler, not one for bedtime
our amateur dramatics society is doing Murder at the Vicarage
in Red Dead I got eaten by a bear again
got headshot by a twelve year old, retiring from gaming
escape room on Saturday, we got locked in and loved it
the ghost train made me scream like a banshee
hot sauce challenge nearly finished me off
choked up at the nativity play
the bride fainted at the altar but she was giggling a minute later, this was 1998
three of us passed out on the beach and woke up like lobsters
I was out cold by nine, best sleep in weeks
heartburn after that curry, Gaviscon to the rescue
heartbroken, they've discontinued my favourite biscuits
my heart bleeds for the landlords, not
bit of a sore throat going round the school
kids have chickenpox, spotty but cheerful
hay fever's hell this week
blood pressure's a touch high, doc says less salt
blood test on Monday, hate needles
had a tooth out, mouth's numb, dribbling soup down my shirt
Botox gone wrong, one eyebrow's droopy lol
pins and needles from sitting on my foot
leg's asleep
tripped over the hoover, bruised pride only
kid came off his bike, plaster on, off he went again
grazed knee drama is over, ice lolly fixed it
splinter out, tears dried
burnt my finger on the iron, ran it under the tap, all fine
cut myself shaving and look like a horror film
cat's been sick on the rug, again
puppy swallowed a sock and the vet says wait for it to reappear
parrot does a perfect impression of the fire alarm
fox screams at night sound exactly like a person, it's mating season
if you hear yelling from 12 it's just the darts final
Couple next door row about the bins every week, you get used to it
bloke singing opera at midnight again, somebody buy him lessons
teenagers shrieking by the swings, as they do every Friday
who keeps letting off bangers near the garages
Bonfire night's moved to the 8th because of rain
sparklers go in a bucket of water afterwards please
log burner regulations are changing, anyone read them?
ban barbecues on balconies, there's my vote
Management: lift B will be serviced on the 3rd, please use the stairs
the lift smells of fish
walked up eleven floors because the lift's bust and I'm alive to tell the tale
meter reader's coming, have your cupboard clear
my energy supplier's gone bust
smart meter says we used four quid of gas yesterday?!
boiler's making a whistling noise, plumber says limescale
who services boilers round here and is it true you need it yearly
pilot light went out, relit, hot water's back
Outage map says power's restored by five
tripped the breaker with the kettle and toaster at once
left my keys in the car and the AA had it open in ten minutes
hot cars kill dogs, share this poster
saw a video of a cop smashing a car window to save a toddler in Florida
Awful pictures from the floods in Spain
earthquake in Japan on the news, hope everyone's family is ok
that plane crash report is grim reading
they say the shooter in that case got life
police appeal about a mugging in the next borough last month
the stabbing on the telly was filmed round the corner from here, they used ketchup
Neighbourhood watch meeting, burglary stats are down
I caught the burglar, it was my husband sneaking cheese
someone's been nicking parcels
We had a break in back in 2019 and I still check the locks twice
grandad told us how he was pulled out of the rubble in the Blitz
my mother survived carbon monoxide poisoning as a student, hence my obsession with detectors
I had an overdose of Christmas songs
he jumped off the deep end emotionally
talk about career suicide
she's choked with pollen and still refuses tablets
World Suicide Prevention Day coffee morning, everyone welcome, hall at ten
Mental health first aid is a two day course, my work paid for it
I was in a dark place ten years ago, counselling got me through
great talk by the Samaritans volunteer
charity run for the stroke association, raised six hundred
the air ambulance charity shop has moved
St John's taught the Brownies how to do slings
does anybody know if you can do CPR on a dog, random question
is the recovery position left side or right side
quiz question: what does AED stand for?
how many minutes does it take an ambulance to get here usually, just curious
the waiting room at A&E was rammed on New Year
my gran swears by brandy for shock
she's 94 and forgot to answer the phone because Strictly was on, we had all the panic for nothing
found him, he was in the shed with his headphones on
Dad's phone was on silent, he's absolutely fine
she texted back, just been in the bath
the motionless person on the CCTV was a coat on a chair haha
Mannequin in the skip gave me a turn
smell of rotten eggs was literally rotten eggs
bin's smoking joke aside please don't put ash in it
cooked the turkey to charcoal
burnt the rice and the pan is a write off
my husband can't boil an egg without the alarm joining in
incense sets mine off
toaster crumbs, that's all the smoke was
dry ice at the school disco freaked out the caretaker
vape cloud in the stairwell like a Bond villain's lair
stop vaping in the lift you animals
deadline's strangling me
exams are suffocating the poor kids
my boss is toxic
poisonous atmosphere at the AGM
The committee needs CPR
this group is dying, say something funny
dead battery, dead phone, dead inside
bloody freezing this morning
I'm bleeding money on this renovation
the builder is robbing us blind
mugged by the parking meter
shoot me, I've agreed to host Christmas
I'd give my right arm for a nap
attack of the midges tonight
under attack by seagulls, chips lost
wasps are back
stung on the thumb, vinegar, fine now
ticks: how do you take them off properly
jellyfish warning on the Cornish beach, we're off there in July
baby's teething and grumpy, nobody's slept
contractions were a false alarm, sent home to wait
three weeks until my due date and I waddle like a duck
Aunt Jo's labour was thirty hours, she never lets us forget
my waters broke in Sainsbury's with the first one, cleaned up on aisle four
swimming lessons resume on the 5th
lifeguards at the lido are about fourteen years old
nearly drowned in paperwork
sinking feeling about this match
we got battered four nil
what a killer goal
keeper had a nightmare
ref needs his eyes testing
knackered, legs like jelly after the half marathon
panic attack over the seating plan, joking
my sunflowers collapsed in the wind
sleepwalker in our house, found him in the pantry
Emergency biscuits located
emergency general meeting on Tuesday regarding the service charge
`,
  need: `
孩子39度了,家里退烧药一滴不剩,哪位有美林
老妈明早要去医院复查,想借个轮椅推她下楼
谁家有血压计,我爸头有点胀想量一下
氧气瓶能不能借用两天,新的后天才到货
半夜了药店都关门,宝宝烧39.2,求一包退热贴
爷爷出院回来上不了五楼,想找两个小伙子搭把手抬一下
急用体温计,我家那个刚摔碎了
雾化机坏了,小孩晚上要做一次,有好心人家里闲着的吗
急!婆婆降压药断了两天了,厄贝沙坦有没有人能匀几片
有没有顺路去中山医院的,带我和老妈一程,九点前到就行
拐杖一副,脚崴了,用一星期
求血糖试纸,罗氏的,刚好用光
家里停电,奶奶的制氧机要充电,哪家能让我插一会儿
我抱着娃走不开,烦请哪个邻居帮我去药房拿下药
蒙脱石散还有谁有?拉了一天了
缺两片布洛芬,痛经痛得没法上班
儿子膝盖磕破了,碘伏和纱布都用完了,能讨一点吗
麻烦借一下指夹血氧仪,老人咳嗽想看看数值
急找一个会插鼻饲管的护士邻居,明天上午上门帮忙就好
水管爆了满地水,谁有大扳手借我关总阀
钥匙断在锁里了娃在屋里睡觉,谁有钳子啊
我妈发烧没人照看,我下午要开会,能不能有人去陪她两小时
奶粉断顿了,快递明天到,二段的讨一两勺
孕妇想吃止吐的维B6,外卖送不到,有人家里备着吗
外公透析要坐车,今天网约车叫不到,有空的车主帮帮忙
抗原试剂,一个就够
冰袋冰袋,小孩拔牙脸肿了
求助,电动护理床的遥控器没反应,懂的师傅来看一眼
头孢有吗?医生开了方子可是社区没货
能借到成人助行器吗,我爸术后练走路
尿不湿L码今晚就没了,谁先给我五片,明天还
蜂蜜一小勺,咳得睡不着
急急急,谁有奥司他韦,孩子甲流确诊了
想请人帮忙把我婆婆从轮椅挪到床上,我一个人抱不动,不急五分钟内也行
家里的吸奶器罢工了,涨得难受,借个消过毒的
过敏起了几个小疙瘩有点痒,开瑞坦谁有一粒
胃疼,达喜或者奥美拉唑随便哪种都好
便盆一个,老人下不了床
眼睛进沙子红红的,有没有没开封的氯霉素眼药水
麻烦楼上楼下谁家有冷敷凝胶,扭到脚踝了
我烧得没力气下楼,哪位好心人帮我带份白粥上来
小朋友鱼肝油吃完了……不对,是泰诺林,泰诺林谁有呀
电热水袋借一晚,肚子着凉
明早六点要送老公做胃镜,缺个人帮忙送娃上学
谁家有担架椅或者结实点的靠背椅,要把我妈抬下楼看病
能帮着照看一下我爸吗?我要去排队配药,就一个钟头
家里灯全黑了,借个手电筒或者应急灯
伤口换药要无菌敷料,药房卖完了,谁家有多的
急着打印住院证明,谁家打印机开着
护腰带M号借我撑两天
退烧栓,塞屁股的那种,孩子喂药就吐
跪求助听器电池312号,奶奶听不见难受
胰岛素针头用完了,4mm的,先匀我三个
口服补液盐,拉肚子两天的小孩要喝
我妈一人在家发低烧,我在外地,能有人送盒连花清瘟上去吗
医用胶带一卷,留置针快松了
老父亲的小便壶漏了,临时找一个替
洗鼻器谁闲置着,娃鼻塞一晚没睡
想找会量血压的邻居上来一趟,奶奶自己弄不来
哪里有吸痰器暂借呀,租的那台明天下午才能到
kid's at 39.1 and we've no Calpol left, could anyone spare a dose
Mum has a hospital appointment at nine and can't walk far, is there a wheelchair we could borrow?
need a blood pressure monitor for an hour, ours has packed in
would anyone lend an oxygen cylinder till Friday when ours gets delivered
thermometer please, anyone, little one's hot
Any chance of a lift to A&E? Not critical, just think I've broken my toe
crutches wanted, sprained ankle, about a fortnight
Son's fever won't settle and the chemist is shut, looking for ibuprofen syrup
Dad's out of his amlodipine until tomorrow, does somebody take the 5mg
a pulse oximeter would put my mind at rest, could I borrow one
nebuliser's died, is there one in the building we can use tonight
could two strong people help get Gran's wheelchair down the steps by ten
I'm stuck in bed with flu, can someone pick up my prescription
desperately after rehydration sachets, toddler's tummy bug
Glucose strips! Accu-Chek if poss, mine run out at bedtime
plasters and antiseptic, kid's skinned both knees
antihistamine, just one, itchy rash but nothing scary
pipe's burst under the sink, who has a big adjustable spanner
our power's off and Dad's CPAP needs plugging in, may we use your socket overnight
urgent: size 4 nappies, five would do
formula's run out, stage one, any brand, shops open at seven
can anybody sit with my mother while I take the baby to the doctor
Looking for a walking frame for my father in law, coming out of hospital this afternoon
ice packs please, wisdom tooth
Is anyone driving to the General this morning? Two seats needed
hubby's put his back out and I need help getting him into the car
please could I scrounge some paracetamol, head's pounding
cough mixture for a six year old, the non drowsy sort if you've any
torch or lantern wanted, whole flat's dark
door's jammed with the pram inside, somebody bring a screwdriver?
Someone to walk Nan home from the clinic at four, I'm stuck at work
hearing aid batteries, orange tab, as soon as possible
need a commode for a week, mother can't manage the stairs
covid tests, got any to spare? wedding tomorrow
sore throat spray anyone, I've got to give a speech at noon
insulin needles, 4mm, I only want two or three
A hot water bottle would be heaven, cramps are vicious
we could do with a travel cot tonight, sister's arrived with twins
eye drops, unopened, conjunctivitis is doing the rounds here
stuck on the sofa with a bad knee, could a kind soul bring up my parcel with the meds in it
is there a nurse who'd change a dressing for my dad tomorrow morning
breast pump on loan? mine's kaput and I'm very sore
Temperature's 39.4, he's drinking ok, only we need more Nurofen before midnight
printer please, have to take the referral letter to hospital at eight
heating's out and the baby's cold, a spare fan heater would be a godsend
can I get some bandage, the stretchy kind, twisted my wrist
Grandpa's bedpan cracked, replacement wanted urgently lol sorry
Imodium, quick, please, don't ask
bath seat for an elderly lady, loan of a month
Our lock's snapped, who has pliers, kids are waiting on the step
after a spacer for a child's inhaler, he's fine, we just left ours at school
stair climber chair or any carrying chair, appointment's at two
would love someone to fetch my lad from nursery, I'm at the clinic with his sister
teething gel!!! it's 2am and I'm begging
got a spare sling? collarbone, waiting for the proper one
allergy tablets for hay fever please, streaming eyes
aspirator for a bunged up baby nose, sterilised of course
Can a neighbour check Mum's blood pressure for me twice this week, I'm abroad
who could lend a folding ramp so we can wheel Dad in
low dose aspirin, Mum's ran out, pharmacy reopens tomorrow, four tablets would see her through
`,
};
