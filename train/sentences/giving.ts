/** Sentences of our own: giving and what looks like it, half zh, half en. Never from tests. `↩` parts an answer from what it answers. */
export const giving: Readonly<Record<string, string>> = {
  offer: `
家里多一箱橙子,谁要自取
多出来两盒抗原,放3号楼大堂桌上了,先到先得
我烧退了,剩大半瓶美林没怎么动,有小朋友发烧的找我拿
楼下信报箱上面放了一袋小孩衣服,80到90码的,随便拿
老家寄来三十斤红薯,我们两口子吃不完,各位邻居来分一分
谁需要婴儿床?白送,自己来搬就行
求收留,一只多肉,主人要搬家了
求带走!阳台三盆绿萝,再不拿我就扔了
给我家旧沙发找个好人家,八成新,免费
我五点去药房,有要带药的吗,喊一声
下午开车去盒马,顺路能捎东西,要的把清单发我
明早七点半开车去徐家汇,还有两个空位,顺路的可以搭
本人退休护士,谁家老人要量血压打针,叫我就行
会修电脑,邻居免费,晚上八点以后都行
每户限两颗,白菜放在门卫那里了
一家最多拿一盒啊,退烧贴还有六盒,给有孩子的
我有个电钻,谁要用随时来借
梯子在我家车库,要用的自己说一声就来拿
团购的鸡蛋一箱太多了,有没有人想跟我对半分
20斤一袋的米,我只吃得下10斤,谁跟我拼一半
蒸了一大锅包子,还热着呢,502来拿
今天包饺子手一抖包多了,楼上楼下谁家没吃饭的过来端一盘
阳台的小番茄熟透了,谁家小朋友想来摘
自家院子的枇杷今年结疯了,大家自己拿袋子来
要是没人要的话我这袋猫粮就送救助站了,要的今晚之前说
如果谁家实在没有了,我可以匀一盒出来
不多,就剩四片布洛芬,急用的拿去
其实也不是什么好东西,几本旧绘本,有娃的要不要
我妈腌了好多咸菜,让我问问大家吃不吃
替我婆婆问一句,她织了好几双毛线袜子,有宝宝的家庭要吗
帮8楼阿婆发:她家有一床新棉被,送给需要的人
邻居老李托我说,他那辆旧自行车谁骑谁推走
昨天谢谢大家帮忙,我做了点小蛋糕,放在大堂,每人一块
感谢前几天借我温度计的邻居,现在我家买了俩,谁要用来拿
搬来三年一直受大家照顾,下周要走了,家里锅碗瓢盆都留给各位,来挑
孩子上小学了,幼儿园那堆玩具该退休了,谁家接手
当初生病的时候群里有人给我送过药,现在我有多的了,也想给别人,连花三盒
谁家缺口罩?我这有一包没拆的
有没有人要尿不湿,L码,娃穿不下了,还有大半包
有谁家酱油不够的吗,我多买了两瓶
哪家需要轮椅的,我爸用不上了,借也行送也行
还有谁没分到菜?我这里还剩几份
有宝妈需要吸奶器吗,消过毒的,不要钱
谁想吃粽子,我家粽子多到冰箱塞不下
要冰块的来我家,制冰机闲着
想学吉他的小朋友可以找我,周末我在家,免费教
我可以帮忙遛狗,早晚都有空
本周居家办公,谁要代收快递写我家地址
我去倒垃圾,楼上行动不便的要我带下去的放门口
志愿者报名,我周六全天可以,搬东西送菜都行
算我一个,我可以帮忙给老人送饭
我会理发,封着出不去的叔叔阿姨可以来找我剪
懂点水电,哪家跳闸漏水的,小毛病我上门看看
家里有打印机,打印作业的发我,一块放门口
有车,半夜孩子要去医院的打我电话,我送
驾照有,车也有,谁要去打疫苗的老人我负责接送
我这儿有氧气瓶,平时不用,应急的可以来拿
血氧仪一台,可以轮流借,用完擦一下还我
制氧机我爷爷以前用的,有需要的人家先拿去
刚从崇明回来,拔了一后备箱青菜,车停2号门,快来拿
钓了四条鲫鱼,吃不了,活的,谁要
领导发了两箱苹果,办公室同事都不要,拎回来给大家分
公司发的月饼券,我不爱吃甜的,给爱吃的
冰箱坏了,里面的冻饺子牛肉得赶紧吃掉,邻居们救救我,免费拿走
清衣柜清出五大袋,女装M码,放一楼楼道,看上的拿
断舍离中,书架一个,落地灯一盏,能用,自提
孩子奶粉换牌子了,旧的那罐才开封两天,不嫌弃的拿去
我家猫挑食,这款罐头一口不吃,有猫的来领,12罐
电饭煲买重了,新的,借给没锅的人用也行
多余的葱姜蒜挂我家门把手上了,1201,自己拿
门口小推车谁用谁推,用完放回原处就行
橙子放门口了,密码锁旁边的那袋,随意
大堂沙发上那箱牛奶是我放的,大家随便喝,日期到下个月
快递架第二层有一包姜茶,感冒的邻居自己拿
放了点蔬菜在电梯口,有需要的自取,别客气
我家还有富余的消毒液,拿空瓶子来灌
我可以出一半,剩下一半留给自己
可以匀给你们三包纸巾,再多我也没有了
土豆十斤,分五份,一家两斤,要的排队
限60岁以上老人家庭,降压药我这里有一盒没拆的络活喜
只给有小孩的家庭哈,退热栓五粒
先紧着孕妇,我这有叶酸两瓶
鸡毛菜两把,谁家今晚没绿叶菜了
油麦菜收割了,楼顶菜园,六点以后自己去剪
我种的薄荷爆盆了,想要的带个小盆来挖
君子兰分株,分出来四棵小的,爱花的邻居领走
酵母老面分享,会做馒头的来拿一块
做了酸奶,菌种可以分给大家
家里煮了一大锅绿豆汤,天热,保安师傅和邻居都来喝
今天炖的羊肉汤太多了,谁家有人感冒要喝口热的
卤了一锅鸡爪,十二点出锅,先到的先啃
烤了两盘曲奇,小朋友放学路过可以来按门铃
面包机一次做太大,切一半给谁
奶奶做的梅干菜烧饼,一会儿我挨家送,不想要的提前说
我儿子高三毕业,一整套教辅还很新,学弟学妹要不要
初中物理有不会的可以来问我,我以前教这个的
英语作文要改的发给我,我闲着也是闲着
谁家孩子想找人练口语,我女儿在家放假可以陪聊
能教老人用健康码,坐在小区门口石凳那里等你们,三点到五点
手机不会弄的叔叔阿姨,来找我,我帮你们弄
会做PPT,谁要赶作业的找我
我懂点法律,租房合同可以帮看看
缝纫机在家吃灰,改裤脚的拿来吧,不收钱
自行车补胎打气我都有工具,楼下车棚找我
有气筒,就放在车棚,大家共用
我家车位白天空着,来客人可以停,晚上七点前开走
出差一周,车位空出来,谁家要停就停
出门旅游十天,家里的钢琴孩子们可以来弹,钥匙在我妈那
周末有空,谁要搬家具缺个人手叫我
我力气大,搬水上楼的老人家喊我
夜里睡得晚,半夜有急事的可以敲我门
我在家带娃,多带一个也是带,谁家临时有事可以放过来
明天送女儿上学,同校的可以一起捎上,还能坐俩
放学我接两个也是接,三班的谁家赶不及
周日回苏州,车空着,要捎东西捎人都可以
去机场,今晚九点走,一个人一辆车,有顺路的吗
我现在在超市,缺啥快说,十分钟内结账
人在叮咚仓库门口,可以帮大家拎几单回来
要去银行,顺便可以帮忙取老年卡
等会儿去居委会,要交材料的我一起带过去
一会儿下楼做核酸,谁要扔垃圾我顺手
菜鸟驿站我正要去,取件码发我
老婆多团了一份水果,退不了,谁接走,不要钱
团购凑单多买了五斤五花肉,冷冻着,要的匀
光明牛奶多送了一箱,团长说不用退,那就给有老人的家里吧
团购的面粉五十斤根本吃不掉,拿盆来舀
一打抗原我留五个,剩下的给没有的
N95我囤了不少,一家可以拿三个
阿莫西林有一板,医生开多了,有处方的才给哈
孩子咳嗽好了,雾化器可以借出去,面罩要自己换
川贝枇杷膏只喝了一次,嫌弃就算了,不嫌弃来拿
我已经阳康,家里药都用不着了,清单:泰诺、右美沙芬、维C,要的私我
康复了,有力气了,可以给隔离的邻居跑腿
终于转阴,给大家做点事吧,买菜拿药都可以找我
家里两个温度计,一个可以拿走
电子体温计一支,带电池,放在门卫张师傅那
这袋猫砂再放就受潮了,求铲屎官带走
小仓鼠一窝生了八只,求好心人收养
捡来的小橘猫,已驱虫,找靠谱的人领养,不收费
龟缸连龟一起送,孩子上大学去了
金鱼谁养?我要出国了,鱼缸也一起给
旧书一箱求收留,多是推理小说
宝宝餐椅,擦干净了,寻下家,不要钱
婴儿推车已完成使命,等一位新主人
谁来把我家这台跑步机领走,它已经变成晾衣架了
楼道里那个鞋柜是我放的,不是垃圾,好的,要的搬
有个五斗橱,我一个人搬不下去,谁要谁来抬
床垫1米5,睡了半年,搬家带不走,送
微波炉能用就是灯不亮,不嫌弃拿走
电风扇三台,我家装空调了,各位挑
烧烤架可以借,用完帮我刷一下
帐篷睡袋齐全,周末露营的来借
投影仪闲置,想看球的可以拿去
麻将桌借,过年图个热闹
折叠椅十把,谁家办酒席可以拿去用
热水袋、暖宝宝都有,停电那栋的要的话过来拿
停水的楼可以来我家接水,我们这边有水
我家没停电,手机没电的上来充
煤气灶坏了的可以来我家炒菜,厨房随便用
洗衣机坏的那位,拿来我家洗呗
楼上那位发烧的,我给你放点粥在门口
@602 我这边有创可贴,给你送下去
听说3楼刚生完宝宝,我有红糖和小米,给送过去
刚看到群里有人家里没菜了,我冰箱里有,分你们一些
别买了别买了,我家有,拿去用
不用去超市,我这就有盐
螺丝刀我有全套的呀,来我家拿
这个我会弄,等我下班上去给你看看
我来吧,我下午没事
要不我去?反正我要出门
我去接吧,你们上班的别请假了
算了还是我送吧,开车五分钟
实在不行先用我的,我不急
先拿我们家的顶两天
你要是不嫌麻烦,来我这边拿一点
勉强还能分出半包,要就来
没剩多少了,大概两三两茶叶,谁爱喝
不知道有没有人要,反正放着也是放着,旧电视一台
可能有点旧,但还能穿,男孩羽绒服130
估计没人要吧,还是问一下,缝纫线一大盒
随便问问哈,榴莲壳炖汤有人要吗
说来惭愧买多了,韭菜十斤,救命,来拿
我老公以为一箱是一斤,结果来了十箱柠檬,大家行行好
我家那位手滑下了三单,现在客厅全是卷纸,谁来领两提
早上丈母娘又背来两只老母鸡,家里没地方了,谁要杀好的
外婆从乡下来,带了一百个土鸡蛋,每家分十个,到我家拿
杨梅树今年大丰收,再不摘就烂了,大家一起来
桂花我晒了好多,做糖桂花的可以来要
橘子皮晒成陈皮了,咳嗽的人来拿点
院里的无花果熟了,鸟都吃了一半,剩下的归你们
地里挖了春笋,分量不小,傍晚六点在小花园分
丝瓜太能长了,求求大家摘几根走
南瓜一个十五斤,谁家人多,抱走
蒜苗一把,香菜一把,想要就来
谁家炒菜缺葱的,我阳台种了一盆,随时来掐
辣椒酱做了八瓶,能吃辣的报名
酒酿好了,甜得很,带个碗来
自制泡菜,第一次做,味道一般,敢吃的来尝
我试做了低糖蛋挞,需要小白鼠,免费
刚出炉的披萨,多了半张,谁家在加班没吃饭的
有俩多余的充电宝,停电的拿去先用
隔壁楼封了的朋友,要买什么告诉我,我放铁门边
上海医院我熟,要挂号陪诊的可以叫我
心理咨询师一枚,睡不着心里难受的可以找我聊聊,不收钱
我是儿科医生,孩子有小问题可以私信问我
药剂师在此,药盒看不懂的拍照发来
我在做翻译,外国邻居看不懂通知的我来翻
会上海话,给听不懂普通话的老人当翻译没问题
会一点手语,有需要的我可以帮忙沟通
我家有小孩安全座椅,接新生儿出院要用的可以借
婚礼上用剩的气球和喜糖,小朋友们来拿
喜糖一大包,沾沾喜气,放物业前台了
女儿满月,红鸡蛋每家两个,我挨个挂门上
新年快乐各位!写了些福字,要的来我家取
会写毛笔字,过年谁家要春联,自带红纸
端午前我教包粽子,材料我出,周四下午活动室
早上六点半我在广场带八段锦,想学的来
想学打乒乓球的孩子找我,周三周五傍晚
我带队跑步,新手也可以,一起慢慢跑
小区小花园我来浇水吧,这个月归我
楼道灯泡我换了,其他楼层坏的也可以叫我,灯泡我有
纱窗破了的人家,我有剩下的纱网,够补两三扇
装修剩了半桶白漆,补墙的人拿去
瓷砖多了十几片,300x600灰色,有用的来搬
木板、钉子、合页,装完柜子剩的,爱动手的拿走
剩一卷双面胶和半包水泥,有要的没
防撞条、插座保护盖,孩子大了用不着了,给小宝宝家
学步车、澡盆、奶瓶消毒锅,打包送,只送不卖
孕妇装几件,洗过了,谁怀孕了跟我说
待产包里好多没用上,产褥垫、一次性内裤,预产期近的姐妹来拿
月嫂留下的米酒没人喝,给坐月子的
母乳多存了一冰柜,有宝宝不够吃的妈妈可以联系我
小黄鸭泳圈一个,充气泵也能借
滑板车两辆,姐弟俩都嫌小了,给弟弟妹妹们玩
乐高缺几块,拼着玩的不介意就拿去
拼图一千片,拼完了,传给下一家
钢琴谱、琴凳,女儿弃琴了,有缘人拿走
五年级上册课本一套,书丢了的同学可以来拿
校服140的两套,毕业了,送学弟
红领巾一打,谁家娃天天丢的来我这拿
我还有一副羽毛球拍,缺拍子的凑一起打
空纸箱一堆,要搬家的自己来拿,别卖给收废品的
气泡膜一大卷,寄快递的来剪
礼品袋几十个,过年送礼的自取
塑料花盆十来个叠一起放在绿化带边上了,种花的拿
营养土一袋半,剩的,给种菜的邻居
鱼粪水要不要,养花特别好,免费灌
咖啡渣每天都有,种花的可以到我家门口拿
发酵好的堆肥,楼顶桶里,自己铲
家里净水器出水快,自来水浑的楼可以来打
多了一张话剧票,今晚七点半,临时去不了,谁去看
两张海洋馆的票周日到期,带娃的拿去
公司年会抽到的健身卡,我不练,转给爱动的,免费
理发券三张,月底作废,给你们
游泳池次卡还有四次,谁去游
电影票多一张,七点万达,谁想看
手冲壶和豆子都有,来我家喝咖啡啊
一个人吃火锅没劲,材料多,来两个搭伙
年夜饭我家桌子大,留沪的一个人的邻居来一起吃
独居的老人家周末来我家吃饭,添双筷子的事
谁家钥匙忘带了可以先到我家坐会儿
外卖小哥没吃饭的,我门口有泡面和热水
给保安和保洁准备了些姜茶,在门卫室,大家也可以喝
志愿者们辛苦了,我煮了馄饨,十二碗,七点送到岗亭
下雨没带伞的,一号门旁边我放了五把,用完插回去
雨太大了,谁在地铁口我开车去接
打不到车的在哪?我就在附近
我在医院,有要开药的医保卡号发给我
今天去曙光医院复诊,谁家要带中药
周三去市六,老人要陪的可以跟我车
菜场七点开门我就去,想吃鱼的提前说
山姆会员卡有,下午去,代买不加钱
要去宜家,后备箱空着
去迪卡侬退货,谁缺运动鞋我顺路看看
明天回老家,给大家带点土蜂蜜回来?要的报数
日本出差周五回,可以帮带药妆,只带三家
下趟快递我一起寄吧,有要寄件的放我门口
我去剪头发,小区外面,路过药店奶茶店,要什么说
现在楼下遛狗,顺便帮谁带点什么上来
跑步路过包子铺,要早饭的六点半前讲
值夜班早上回来,谁要带豆浆油条
我可以每天早上给阿婆带份报纸
阿婆一个人住,我可以每天上去看看她
302爷爷的饭我包了,这星期
楼里谁隔离,垃圾我来收
送菜上楼还缺人吗?我能干
消杀缺人手算我,下午两点后
排班表里把我写上,晚班都行
要人手就叫我,我在
需要大白的话我可以穿
我有护士证,采样可以上
我家有扩音喇叭,志愿者喊楼可以用
对讲机四个,组织活动的拿去
蓝牙音箱借你们搞活动
单反可以借,也可以帮大家拍全家福,周日下午花园里
无人机航拍,谁家婚礼要的我帮忙飞一下
我这边有车有人,搬冰箱没问题
液压小推车,能载三百斤,物业旁边我家地下室,来推
冲击钻有,打孔我也会,自己买好膨胀螺丝就行
疏通管道的弹簧我有一根,堵了的先试试我的
胎压泵车里就有,停B1-132,敲我
搭电线我有,车子打不着火的说一声
雪铲防滑链都在后备箱,要用打电话
婴儿监视器一个,二手,还准
拐杖、助行器,老妈骨折好了,给下一位
护腰带买大了,XL,适合胖一点的,送
成人纸尿裤两包没开,老人走了,给用得着的人家
我爸走了,留下一些营养粉还没过期,给有病人的家庭
坐便椅一把,洗干净晒过了,需要的联系我
血糖试纸还有三十条,罗氏的,糖友可以来拿
胰岛素针头一盒,型号对得上就给
隐形眼镜护理液买一送一,那一瓶给谁
卫生巾日用夜用都有,姐妹急用的1103敲门
暖水壶俩,宿舍带回来的
电热毯一条,怕上火没用过
羽绒被晒得蓬蓬的,给保安师傅或谁家来客人
行军床可以借,家里来亲戚睡不下的
气垫床一张,充气的,用几天都行
大锅直径60,办事的来借
饺子皮机、压面机、和面机我都有,想玩的来借
烤箱大,周末可以借你们烤鸡
蛋糕模具六寸八寸,借
月饼模子有桃心的有圆的,拿去用
豆浆机坏了?用我的吧
缺把凳子的人家来我家拿
小孩发烧物理降温的冰贴我有一整盒,不够的说
拿走不谢:旧窗帘两幅,米色,2米7高
不要钱不要钱,就是想让它有人用,古筝一台
全部免费,挑剩下的我周一叫人收走
手慢无,八个柚子
要的扣1,甜玉米二十根
接龙送菜:1. 空着等你
排队领,我在六号楼门口站着,西瓜切好了
有意者下楼,我在凉亭,半小时后走
楼下等,蓝色外套那个就是我,手里有酱菜
六点前都在家,过时不候,要豆腐的来
敲门没人就放鞋柜上,自己拿姜
密码箱开着,自己拿,记得关
不用还了,小东西
用多久都行,反正我冬天才用
借一周可以,下周我要用
借可以,别弄丢说明书,缝纫机
弄坏了也没关系,老东西了,吸尘器谁要用
先说好,只借不送,露营灯两盏
给一半行不行?我只有一袋奶粉,可以倒一半
拆开给你们,一人五只口罩
一板十粒,咱俩一人五粒吧,谁要
有没有愿意一起分一箱车厘子的,五斤装,我拿一半,那一半白给也行我吃不完
六个装的洗碗布,用不到那么多,给两家各两块
spare的充电线有type-c三根,谁要
家里有extra的尿布,size 4,有宝宝的拿去
baby gate用不到了,free,来拿
有多一份brunch,谁还没吃
我这边有N年前的iPad,给孩子上网课用,可以借
摄像头耳机一套,网课用,借你到开学
网断了的可以连我家wifi,密码我私发
图书馆证额度多,想看书我帮你借
孩子暑假无聊的,来我家客厅写作业,我看着
谁加班回不来,猫我去喂
国庆不走,喂猫浇花包在我身上
春节留守,出门的各位家里要照看的说话
我和我先生都在家,老人有什么重活叫我们
两个大学生在家闲着,让他们给大家跑腿
我家小子考完了,可以给小学生辅导数学,不收费练练手
我女儿学美术的,可以给小朋友画脸谱,周六
我妈会推拿,落枕的可以找她
我外公会修钟表,谁家老座钟停了
我太太做烘焙的,剩下的面包每晚九点放在门口架子上
爸爸是老电工,开关插座有问题他愿意去看看
儿子从新疆寄的葡萄干,给大家抓一把
阿姨我家里有蚕豆,剥好了的,年轻人不会弄的来拿现成的
侬要伐?我屋里厢有多的年糕
屋里厢老多大闸蟹,侪吃勿忒,来拿几只
额外一袋狗粮,幼犬的,俺家狗大了
各位街坊,老朽有旧武侠若干,愿赠同好
本人有闲置轮滑鞋,可赠予有需要的小朋友,请于周六上午联系
如有邻居急需降糖药二甲双胍,我处尚有一盒未开封
若哪位老人需要代购药品,我愿意代劳
谁没饭吃举手
有娃没奶粉的先来我这
饿着的别忍,我这有挂面
没抗原的别慌,我还有一把
还缺电池的吗,五号七号都有
谁刚才说没蜡烛来着,我家抽屉里一堆
谁家孩子晚上要交手工作业没卡纸的,我有,九点前来
谁要鱼香肉丝的剩料,木耳泡多了
谁要跟我的车走,六点半
谁想要薄荷苗
谁不嫌重,跑来把我家杠铃抬走
I have two spare boxes of tests, come and get them
left a bag of baby clothes in the lobby, sizes 6-12m
going to the pharmacy at 5, shout if you need anything
does anyone need a cot? ours is just sitting there
anyone short of milk? we accidentally got 6 litres
looking for a good home for a very spoiled fern
free to whoever can carry it: one desk, oak, heavy
who wants lemons
My husband recovered and we've half a bottle of cough syrup if it's any use to someone
Over-ordered. Eleven cabbages. Please help.
can do a school run tomorrow, room for two small ones
I'm a retired nurse, happy to check blood pressure for anybody on the lower floors
happy to lend my drill, just bring it back with the bits
you can borrow our ladder whenever, it lives by the bins
max two per family please, oranges on the bench by gate 3
One each so everyone gets some - masks in the tray outside 704
first come first served: 5 jars of plum jam
if nobody wants it by Sunday it goes to the tip, a decent armchair
I suppose I could spare a bit of rice, not loads
it's not much but there are 4 paracetamol left here for whoever is desperate
Might be useless to everyone but I've got a bag of odd buttons going
Mum made way too much dumpling filling, bring a bowl
Made a vat of chili. Seriously a vat. Come with tupperware, 1502, after six
Still warm banana bread on the landing, help yourselves
Help yourself to the tomatoes in the crate by the bike rack
the fig tree's gone mad again so bring bags and pick what you like
Our courgettes have won. Take them. Please.
allotment glut!! beans, chard, more beans
Eggs from my sister's hens, a dozen going spare
Honey from dad's bees, three jars for the first three knocks
on behalf of Mrs Lin in 302 who isn't on WeChat: she has knitting wool to give away
my neighbour asked me to post this, he's giving away a fish tank with stand
Posting for grandma: anyone like a hand-sewn quilt?
A friend is leaving the country and her toaster needs adopting
thank you all for the help last month when I was laid up, I'm back on my feet and can run errands for anyone stuck now
This building has been so kind to us. We move on the 3rd and want you to have our plants
When we arrived somebody lent us a kettle. Well now we own three kettles. Who's kettle-less?
so I clicked 10kg instead of 1kg. flour for everyone
funny story, the shop sent two prams. they don't want the second back. it's yours
My son swore he'd play the cello. He does not play the cello. Free cello.
cat refuses the salmon one, 14 pouches up for grabs
dog outgrew his crate, medium, collect from 12b
three kittens ready to leave mum next week, loving homes only, no charge
anybody able to take in a hamster? comes with cage and all his stuff
who could use some nappies, size 3, about 40 left in the pack
Any new mums who'd like a breast pump, sterilised, never going to need it again
Any pregnant ladies want maternity jeans, size 12
any kids out there into lego? box of mixed bits outside our door
Any students need a lamp?
someone please take this treadmill off me
please rescue these books before my wife puts them in recycling
needs to go today: mattress, clean, single
Clearing out the cellar so there's paint, rollers, half a bag of plaster, take what you want
having a wardrobe purge, women's size S/M, pile on the sofa in the lobby
Spring cleaning produced: 2 suitcases, a fan, a rice cooker. All work. All free.
moving Friday, everything in the kitchen cupboards is up for grabs
everything on the blue blanket by the fountain is free
There's a box marked FREE outside block C, it's from us, mostly toys
Put some spare umbrellas by the door, use them, bring them back when it's dry
ive put soup in the shared fridge label says EAT ME
popped a bag of apples on the guard's desk for whoever
the packet of plasters on the hall table is for anyone who needs it
Driving to the airport 4am Saturday if someone needs a lift
Heading into town around ten, two seats free
I drive past the children's hospital every morning and can drop people
going to Costco this afternoon, send me your list
at Aldi now, anyone want anything? ten minutes
I'm at the wet market already, who needs fish or greens
off to the post office in a bit if there are letters or parcels to go
nipping out for bread. anybody?
Popping to B&Q, can fit planks in the van
I've a van on Saturday and I'm bored, who's got stuff to shift
got a roof rack if you need to move something long
can pick up prescriptions for anyone isolating
Will walk your dog if you've got covid
I'm home all day so have your parcels sent to me
work from home on thursdays, can let in your plumber
don't mind sitting with your mum for an hour while you get your jab
I can babysit Friday night, my date got cancelled lol
free this weekend if someone wants furniture put together, I actually like ikea
I fix bikes. Bring it down, I'm in the courtyard till dark
Can have a look at your laptop if you like, no charge
If your taps drip knock on 9A, I've the washers and the spanner
I sew. Hems, zips, whatever. No money, maybe cake
I cut hair in a past life and can do fringes and kids in my kitchen
French teacher here, glad to help with anyone's kid's homework
maths tutor offering a free hour before the exams, evenings
can translate English/Mandarin/Shanghainese for anybody at the clinic
my teenager would happily show grandparents how to use the app, Saturday 3pm
I speak Japanese if the new family in 1801 needs help
will water plants over the holidays, we're not going anywhere
I could feed the cat while you're away
count me in for delivering veg boxes
put me down for the night shift at the gate
I can volunteer Tue and Thu mornings
Need more hands with the unloading? I'm up and dressed
Two strong lads here if the fridge needs carrying up
I'll do the stairs for people with bad knees, just leave your bins out
let me do it, I'm going that way anyway
I'll bring you one up, stay in bed
don't buy one, I've got one you can use
no need to order, we have plenty of salt, pop round
you're welcome to ours, it's the yellow one in the shed
Take mine, I'm not using it till spring
have mine! it's only gathering dust
I can split a 24 pack of loo roll with somebody
want half of my 5kg onions?
anyone fancy going halves, I only need 10 of these 20 batteries and you can just have the rest
this group-buy came with an extra tray of eggs, so 30 eggs to share out
Leftover from the group order: 3 bags of spinach, nobody claimed them, have them
We got somebody's freebie: bonus pack of wipes, yours if you want
Bulk bag of cat litter, bring a bucket and take what you need
the bakery gave me their unsold rolls, 20ish, come by
Work gave me a hamper and we don't eat pork. Ham anyone?
Office is closing and I've taken the monitors home. Need a monitor?
I have a printer. if the kids need worksheets, send me the pdf
scanner + laminator here, use away
There's a pump in our garage, code 4471, use it and shut the door
Jump leads in my boot, parked by the gym, call me
sewing machine to lend, a month is fine
Got a carpet cleaner rented until tomorrow noon, might as well use it between us - who's next
the bouncy castle's paid for until 6, bring your kids
we have a gazebo you can have for the party
20 folding chairs available for anyone's do
tent, sleeping bags, stove - borrow the lot
You can use my parking space while I'm in Spain
my spot B112 is empty 8 to 6 weekdays, guests can use it
power's on in our block so come charge phones here
our water's running, bring your buckets
Hot shower at mine if your boiler's dead
Locked out? You can wait at ours, there's tea
anyone alone at Christmas is welcome at our table
Too much turkey. You know the drill. Bring foil.
pot of congee on the go for anyone feeling rough, I'll leave it at your door
can drop off ginger tea to whoever's got the flu
Made masks out of old sheets, kids sizes too, free
knitted some hats for newborns, tell me if you've a newborn
sourdough starter, I'm about to throw half away, speak now
kombucha scoby wants a new owner
spider plant babies!! so many!! adopt one
tomato seedlings going begging
Strawberry runners potted up on the wall by no. 8
free compost, bring a shovel
got a bale of straw left from the guinea pigs
spare key rings and bike lights, company swag, take handfuls
Two tickets for tonight's concert, we've got sick kids, just take them
can't make the aquarium on Sunday so there's a family pass for somebody
gym guest passes x3 expire tmrw
One seat left at my table for quiz night, you don't have to know anything
Extra ticket, Lakers, section 112, no charge I just don't want it wasted
inhaler spacer brand new, dad didn't need it in the end
Mom passed in March and we still have her wheelchair and walker. We'd love for someone to get use out of them.
crutches, adult, adjustable, cast is off hooray
glucose strips, unopened, expire next June, for any diabetics
I have a pulse oximeter that can do the rounds
Thermometer to borrow, 2203, ring twice
nebuliser here if a little one's struggling to shake a cough
4 sachets of Dioralyte left over from the tummy bug
we're negative at last!! we've lem-sips, tissues and two unopened ibuprofen for the next victims
covid's done with us so all our tests are yours, 9 of them
got given antihistamines that make me drowsy, rest of the pack is here for the hayfever crew
Nicotine patches. I quit. Yours.
the doc switched my meds so there's an unopened box of metformin if that's what you're on
breast milk bags and bottles, all sealed
formula, Aptamil 2, one tin, baby's moved onto cow's milk
bump to bundle: moses basket, sheets, muslins, take as one lot, free
stair gates x2, fiddly but safe
Car seat, group 1, never in a crash, can be lent for visiting grandkids
We've a travel cot for visitors whenever you need
Scooter with one wonky wheel, still goes
Outgrown: school jumper age 9, two skirts, PE kit
prom dress, size 8, worn once, would love to see it go out again, borrow it
suit for interviews, 40R, lend to anyone job hunting
I'd be glad to practise interviews with anyone who's been laid off
can read over CVs, that's my job
I'm an accountant, if the tax form is making you cry come over with biscuits
happy to be a reference for the new tenant paperwork or explain it at least
lawyer on the 6th floor, can explain the eviction letter to whoever got it
I've done my first aid course & would run one for parents here, free
yoga on the roof 7am, I lead, mats provided, just come
teaching kids chess Wednesday, community room, all welcome no fee
I can teach you to knit, honest, even you Dave
will show anybody how to bleed a radiator
learnt to make dumplings, wanna teach you all sunday at mine
piano needs playing, any child may come practise between 4 and 5
our trampoline is open to all kids till tea
wifi down? password's on my door, hop on
i hv 1 xtra charger usb c
got spare sim tools and screen protectors iphone 12 lmk
yo free pizza 4th floor we ordered too many
lads theres a crate of beer left from the party come get it
If it would be of any use to anyone, I have a surplus of envelopes.
Should any resident require a wheelchair for the weekend, ours is available on loan.
Please note that I have three unopened tins of infant formula which I should be pleased to pass on.
Dear neighbours, a quantity of firewood is available at number 4, kindly bring your own bag
Good morning all. Our persimmons are ripe. Six per household, on the step from nine.
Would anybody care for some marmalade? Seville, this year's.
Anyone fancy some rhubarb?
Could anyone use a microwave, works, ugly
would a slow cooker be any good to somebody
is there somebody who'd like our old curtains, 220 drop
Does someone's kid want a drum kit (sorry to the parents)
who needs a lift to the vaccination centre? I've got all afternoon
who hasn't got any veg yet, I have two bags too many
whose baby is on size 2s? I've 60 of them
Who's out of bread? I baked
if you're stuck for eggs, we're not
if you run out of gas for the camping stove I have canisters
If your kid has a fever and you can't find Calpol, wake me, 1404, any hour
in case anybody's heating is off, there's an oil radiator here
just in case it helps: spare insulin cool bag
in the spirit of sharing, mooncakes, red bean, 8
since everybody's asking about yeast, I have sachets, two per home
since I'm driving to Suzhou anyway I can take a passenger or a box
as I'm off work with nothing to do, use me! shopping, queueing, whatever
as promised, plum cake for all in the lobby, 4pm
Reminder that my toolbox is a public toolbox
Bumping this: the sofa's still here and still free
still got 3 pumpkins going
last two portions of lasagne, speak up
One left! The small blue bike
Down to my last four masks but you can have two
a few bits left on the table outside: shampoo, hangers, a kettle
can let you have a cup of sugar
can spare two, not more, as my mum's coming
we could manage half a bag
I'd rather keep one but the other three are yours
Not sure how old this flour is but it's sealed, have it
not giving it for keeps but you're welcome to use our pressure washer this week
its a bit tatty but the pushchair rolls, gratis
It's yours if you get it down the stairs
bring your own bags, kale in the front garden
BYO jar, fresh honey lemon
knock before nine, after that I'm asleep, biscuits
evenings only, 3rd door on left, spare bulbs
collect from porter, ask for 'Ann's parcel', 2 packs of pull-ups
I'll hang it on your door handle, just tell me the number - I've aspirin
will leave them in the meter cupboard, extra fuses, take what you need
dropping 2 trays of strawberries in the lobby at noon, enjoy
Spare cooked rice. Yes really. Lots.
Sushi left over from the meeting, must be eaten today
four pints of milk going off tomorrow, who bakes
fridge is dying so come and eat my freezer
ice lollies for the kids, downstairs, now!
hot chocolate for the snow shovellers, ground floor
coffee's on for the volunteers, round the back
Guards, there's soup for you in the lodge. Anyone else hungry too
to the lady with the cough on 5: I've left lozenges on your mat
@17C we have that exact cable, come up
@Maria I can take your boys to football too
Hang tight, I have a plunger, coming
I've got a jack, which car park are you in?
Leave it with me, I'll phone the clinic for him, I know the receptionist
My brother's a locksmith and he's here for dinner, he'll do your door for nothing
hubby's an electrician and says he'll look at the fuse box for anyone elderly, gratis
My daughter (17, sensible) can mind little ones after school
the kids set up a free lemonade stand in the yard come support
kids want to walk someone's dog. anyone's dog. please
Grandad will sharpen knives at the gate from 2, bring them wrapped
my wife bakes when stressed. it's exam season. we have 60 muffins
two 抗原 kits left over, building 5, come grab
extra 粽子 here, meat ones, who wants
I can do 代购 at Sam's today, no fee
anyone need 大米? I have a 10kg sack, can share
谁家孩子还没用过放大镜的,借去玩
不是卖的哈,就是多了,鸭蛋一篮
我不吃海鲜,客户送的带鱼谁拿走
值班室里有我放的花露水,蚊子多的自己喷
剪刀、胶水、彩纸都摆好了,亲子手工,随时进来
婆婆走得急,留下两斤笋干我不会做,会做的拿去
家里就我一个,水果券用不掉,转你们谁
药箱清了一遍,没过期的碘伏和纱布放7楼窗台
帮楼下修鞋师傅说一声,今天他给老人免费钉掌
我老公会装灯,他说闲得慌
早产宝宝的小衣服,我留着没用了,希望给需要的妈妈
花洒新的换下来的,谁家漏水先用着
Our old neighbour left a kettle barbecue behind and it can be anybody's
Grandpa's tools want using, pick through the crate in the garage
No catch: a working dishwasher for whoever unhooks it
there's an extra Easter egg for any kid who missed out, see me
The Brownies didn't sell their last biscuits so I paid for them, come eat
hand on heart never used yoga mat, it's yours
Got more basil than Italy
swimming floats to pass on, mine can finally swim!
Whoever's got the crying baby, no complaints, but I've a white noise machine you could try
whichever flat lost power, extension lead through my window?
Old laptop, wiped, good for a kid's homework, tell me why yours needs it
Sunday roast stretches to two more, anybody on their own?
I've time on my hands now and I'd like to read to someone who can't see well
my knees are shot but I can man a phone line for the volunteers
Will swap shifts with nobody but will cover anyone's Sunday
Before I bin it: fish food, filter, gravel
Last call on the hydrangea cuttings
ten bags of ice, party's off, it's melting
a tray of pansies nobody planted, porch of 6
Wok, big, seasoned, inheriting a bigger one so this goes free
Duplicates from the birthday: a puzzle and a doctor's kit, for any 4yo
Bad at cooking, good at chopping, will prep veg for the street party
if the lady with twins wants a second pair of arms at bathtime I raised four
need nothing in return, just want the rhubarb eaten
Say the word and I'll bring the snow blower round
I'll be up at 3 feeding the baby anyway so ring if you need company
You bring the broken chair, I bring the glue
Kid's tent, castle shape, missing one pole, still magic, free
got jabs for the dog booked so I can take another dog along too
we've room in the freezer if yours has packed up
hosepipe reaches your side if you want your beds watered
ask at 5C for wellies, all sizes, we run a sort of wellie library
anyone who missed the veg box, mine's on the step, untouched
Half a birthday cake, unlicked, flat 3
roller skates 38, some bruises included, have them
`,
  need: `
谁有多的退烧药可以送我两片
家里有个发烧的孩子,哪位有美林
我有两个瓶子,就缺一点酱油,哪家倒我点
有没有人家里橙子吃不完的,我来帮忙吃(真的想要)
谁家要扔纸箱的先别扔,给我
谁不用的婴儿床,我想接手
有要处理旧书的吗,我都收留
谁家清衣柜,小男孩110的衣服给我呀
有闲置餐椅的人家请联系我,免费的那种
谁去药房的,能帮我带一盒泰诺吗
下午谁去盒马?帮我带两盒鸡蛋好伐
谁开车去徐家汇,我想搭一下
明早有去浦东机场的车吗,能不能带上我
可以拼车吗,我去虹桥,一个人一个包
有没有一起分一箱牛奶的?我要半箱
有人买了五十斤面粉的吗,匀我三斤
谁家多蒸了馒头没,饿得慌
我家有老人,缺一台轮椅推去做CT
三号楼有个独居阿婆没菜了,谁家能匀一点
替我妈问问,哪位有多余的老花镜借一下
帮对门爷爷求一盒络活喜,他不会用手机
我有车有人,就是没搭电线,谁有
梯子有没有人可以借我,十分钟还
谁会修水龙头的上来帮帮忙
能帮我看一会儿孩子吗,我去做个核酸
谁家有空,来搭把手抬个沙发
谢谢大家上次送的菜,这次又要厚脸皮问问,有没有盐
不好意思又是我,家里的尿布只剩一片了,L码谁有
我家有锅有火,没有油
我有抗原但是没温度计,哪位借我量一下
家里有两只猫,猫粮断了,匀一点救急
我可以出钱也可以出力,只求一袋奶粉
跑腿我来,谁给我一块生姜就行,炖鱼没姜
愿意上门自取,求两根葱
我自己来拿,不用送,谁家有体温计
自带容器,讨一碗老面
不要多,三五片退热贴即可
一家只要匀一片就够,布洛芬
谁家薄荷爆盆的,我想要一棵
想领养一只猫,有生了小猫的家庭吗
收留多肉!快养死的也行
我想给孩子找五年级上册的旧课本,学长学姐们有吗
谁有不穿的140校服
求一张空床垫,亲戚来住两晚
有没有多的折叠椅,办生日会用,完了就还
谁家停车位白天空着,借我停一天
出门十天,谁能帮忙喂猫
我快递到了人不在,谁能代收
取件码发你,谁顺便帮我拿上来,腿扭了
谁家打印机能用,印两张纸
有会英语的邻居吗,帮我看封信
有没有护士在家,给我爸打一针
有哪位医生邻居方便看看孩子身上的疹子
想请教数学的邻居教教我儿子,就一题卡了一晚上
谁有力气的,一桶水搬不上五楼
谁能送我去趟医院,打不到车,不急但是难受
放学谁能顺带接下我女儿,一年级二班
蹭个饭,谁家今晚做多了
给口热汤喝吧,阳了起不来
谁能借个充电宝,停电了手机要没了
去你们楼接点水可以吗,我们这里停水
来哪家洗个澡行吗,热水器罢工
求收留!钥匙锁里面了,能去谁家坐半小时吗
求带走我!有去人民广场的车吗
求助,不是送东西,是想要,谁有旧纱窗
谁还有粽叶,我自己包,缺二十张
谁家的团购多了一份草莓,转我可以吗
还有没被领走的苹果吗,想要几个
听说群里有人有雾化器,能借我家用两天吗
看到有人发橙子,还有类似的水果吗,孕妇馋
有人种香菜的吗,掐一把给我
有谁多余一只口罩,我在楼下出不了门
门口等着呢,谁能给我送把伞
我在大堂,谁丢根充电线下来
地下车库没信号出不去闸,谁有停车卡先借刷一下
小号螺丝刀有吗各位,眼镜腿掉了
你们谁有冲击钻,就打俩孔
谁家的针线盒可以借我缝个扣子
会缝纫的阿姨帮我改个裤脚呗
谁会理发,孩子头发长得看不见眼睛
家里老人想吃口软的,谁家蒸了发糕给一块
不挑牌子,任何止咳的都行,给孩子
哪怕半卷卫生纸也行
如果谁愿意让一颗白菜出来,感激不尽
若有多出的降压药,烦请匀我两天的量
谁家还剩点抗原,我们四口只有一根
我妈在家一个人,没吃的了,我在外地,哪位能送点
我不在上海,爸爸在12号楼,麻烦谁给他拿盒药上去
有一家三口都阳了,没人能下楼,谁能帮拿团购
谁可以把我家门口垃圾带下去,隔离中
could somebody spare a bag of rice, I'll collect
I've two kids with fevers and no Calpol, can anyone help
who's going to Costco? could you get me some eggs
anyone driving to the airport tomorrow with room for one more
anybody heading to town who could drop me at the dentist
does anyone have a cot they don't need any more
is anyone throwing out boxes? don't, I want them
Happy to take any old books off your hands
I'll gladly give a home to unwanted plants
would love to adopt a kitten if someone's cat has had a litter
Looking for a cot, free or cheap, ours broke
Looking for somebody to walk the dog while I've got covid
Happy to collect, just need two AA batteries
will come to you, any hour, for a bit of infant formula
I can return it within the hour, a ladder, please
I have the flour, I have the eggs, I do not have sugar. Anyone?
I've got a printer but no paper, could I have ten sheets
We have a generator and no fuel, who's got a can of petrol
got a drill, lost the bits, lend me a 6mm
My mum has 3 pills left till monday, amlodipine 5mg, can anyone tide her over
For the old gentleman in 401: has anybody a walking frame
asking for my neighbour who isn't on here, she's out of bread
on behalf of flat 9, they need nappies size 4
Thanks so much for the soup! Cheeky but is there any bread too
you've all been so kind, one more thing, a thermometer?
lovely people of block B, who will lend me an iron
Who wants to earn my eternal love by lending me a corkscrew
who fancies helping me get a sofa upstairs lol
anyone fancy giving me a hand with the flat pack
anyone up for sharing a pack of loo roll, I need 4
Want to split a sack of potatoes? I only have room for 2kg and no car to get them
is somebody doing a pharmacy run today, I need ibuprofen
if anyone's popping out could you grab me some milk
If you've baked too much I'm your man, starving here
if you're clearing out kids' shoes, we need size 28
If someone is getting rid of a desk let me know, my son's on the floor with his homework
when you next have leftover veg think of us at 703, nothing in
any spare jars? making jam
any unwanted school jumpers age 7
Any nurse about who could change a dressing for my dad
any handy person who'd look at a leaking tap, cake on offer
can anyone babysit friday, sitter bailed
could someone's teenager tutor mine in maths
could somebody feed our cat 3-9 August
would someone mind taking in a parcel tomorrow, I'm at work
would anyone let me use their washing machine, mine flooded
can I use somebody's shower, no hot water in block D
can I borrow a parking space saturday, in-laws coming
Room at anyone's for two suitcases this week?
Locked out, phone 3%, can I sit at someone's
charging cable usb c anyone, lobby
umbrella to gate 2 please somebody im soaked
a cup of sugar, cliché I know
half an onion. that's it. that's the message
just one egg please, mid cake
even a couple of tablets would do, headache from hell and shops shut
not fussy about brand, any cough syrup for a six year old
don't need many, three nappies to get to the morning
I'd be so grateful for a fan, baby can't sleep
would be glad of a hot meal if anyone's cooking, tested positive, can't stand
Willing to swap nothing but thanks for a bag of cat litter
In need of a good home visit from someone who understands routers
Wanted: wheelchair for the weekend for nan's birthday
Wanted, not for sale: moving boxes
ISO air bed for two nights
Seeking kind soul with a jigsaw (the saw)
kindly request the loan of a projector for Sunday
May I trouble someone for a little white vinegar
we're a family of 5 and got no veg drop, can anyone share
the lady opposite can't get out, could somebody pick up her prescription
my dad's on his own in building 12 and I'm in London, could a neighbour take him some food
I'd take those leftover eggs of anyone who has too many
still need those crutches if somebody has a pair
bumping: wheelbarrow? anyone? just for today
last try before I buy one, hedge trimmer to borrow
does someone have a spare ticket for tonight, my kid is crying
Anyone with a van free for twenty minutes?
Two strong people needed at 14B, piano
need 2 people to help unload veg at gate 1 now
谁 has extra 抗原, need just one for my flight
求 a lift to 虹桥 tmr 6am, one person small bag
有多出来的小马扎吗,排队腿疼,借我坐会
顺风车缺我一个行不行,七点去张江
谁送我一程到地铁口呗,雨大
哪家喜糖还有剩,给孩子哄一下
捐给我吧那些旧毛线,我给福利院织围巾
I'll happily relieve you of any leftover paint, white
your old curtains could be my new curtains, anybody?
who's baking? I'd do your dishes for a slice of something
If there's a spare pair of hands at noon, mine are full with a wardrobe on the stairs
`,
  money: `
婴儿床找新家,80元带走
求收留,九成新跑步机,只要三百
几乎白送,戴森吹风机五百
跟白送一样了,电动车八百块谁骑走
求带走,书柜,给个搬运费一百就行
搬家忍痛割爱,冰箱四百,自提
断舍离,包包都是专柜买的,价格私
邻居价,土鸡蛋两块一个,老家带来的
多团了一箱草莓,原价转,58
团购转单,牛奶一箱60,不赚钱
多买了一张话剧票,半价让
票去不了了,280收的,200出
孩子大了,安全座椅便宜处理,200
钢琴有缘人拿走,八千,可小刀
谁要乐高,整套一百五
谁需要轮椅,用了俩月,三百转让
自家种的枇杷,十块一斤,邻居不讲价
我妈做的酱菜好吃,十五一瓶,要的报名
剩下的奶粉没拆,按团购价给你
给钱就卖,自行车
随便给点就行,五十也可以,电风扇
请我喝杯奶茶,这盆龟背竹就是你的,或者给二十
不好意思白拿,转你五十可以吗
白菜钱多少,我转你
把微信收款码发我,不能让你破费
出抗原,十块一个,一家最多五个
匀一盒布洛芬,原价给我就行
健身卡转让,还剩八个月,一千二
车位下月出租,四百一个月
猫包加猫砂盆打包一百带走
baby cot looking for a new home, £40
free to collect... kidding, it's 60 for the lot
practically giving it away, dining table 75
Almost a gift at this price: Dyson, 120
Somebody give this bike a home, 50 quid
Needs to go today, sofa, 100 ono
moving sale, everything under a tenner
Clearing the garage, make me an offer on the mower
who wants a PS4, 90 with two pads
Does anybody need a car seat, asking 35
anyone want my spare ticket at face value, $64
can't make the concert, two tickets, half price
over-ordered strawberries, passing on at cost, 58 a box
Spare box of formula, just give me what I paid, 200
Grandma's marmalade, £3 a jar, proceeds to her holiday
Eggs from our hens, 2.50 a half dozen
Sourdough on Saturdays, 5 a loaf, order by Thursday
kids' bikes, 20 each or both for 30
wheelchair hardly used, would take 80
piano, buyer collects, 400
Happy to let it go for twenty bucks
You can have the lamp for a fiver
First 15 takes it, blender
take it for 10, I just want it gone
what do I owe you for the rice
let me at least pay you for the petrol
I'll give you 30 for the desk
can I venmo you for those oranges
parking spot to let from June, 70 a month
iPad mini for sale, 150 firm, no swaps
`,
  accept: `
我要我要 ↩ 家里多一箱橙子,谁要自取
给我留两个橙子,下班来拿 ↩ 橙子吃不完,放门卫了
我家孩子正好能穿,要那袋 ↩ 90码女童衣服一包送人
婴儿床还在的话我马上搬 ↩ 谁需要婴儿床,免费
我也去徐家汇,带上我 ↩ 明早七点半开车,两个空位
帮我带一盒泰诺,谢谢 ↩ 五点去药房,谁要带药
鸡蛋两盒牛奶一瓶,麻烦了 ↩ 在盒马,要捎东西吗
一起分,我拿五斤 ↩ 有没有人跟我拼一袋米
对半可以的,几点来拿 ↩ 面粉太多找人分
我爸血压高,明天上午能来量吗 ↩ 退休护士,可以上门量血压
那就麻烦您教教我儿子 ↩ 初中物理有不会的来问我
绿萝我收了,今晚过来 ↩ 三盆绿萝求带走
我收留它! ↩ 小橘猫找领养
排个队,排第二 ↩ 包子多了,502来拿
来一碗羊肉汤,503的 ↩ 羊肉汤太多了谁要
轮椅我妈用得上,这两天来推 ↩ 我爸的轮椅闲置了
梯子我借一下,晚饭前还你 ↩ 梯子在车库要用自取
电钻今天有空借我不 ↩ 有电钻,随时借
我家空着,猫猫交给我吧 ↩ 国庆出门谁能喂猫
我有美林,给你送下来 ↩ 谁家有美林,孩子39度
我这还有三片,来1402 ↩ 谁有多的退热贴
有的有的,要几根葱 ↩ 求两根葱
酱油一瓶没开的,放你门口了哈你别急 ↩ 谁家有酱油
我去帮你拿,取件码发来 ↩ 谁能帮忙拿个快递
车我有,十分钟后地库见 ↩ 谁能送我去医院
我会修,半小时到 ↩ 水龙头关不上谁会弄
算上我家,要一份玉米
我报名,南瓜归我
两斤土豆,7号楼301,谢谢大善人
扣1,甜玉米留三根
能给我留一块老面吗?周六来取 ↩ 老面分享
要的,我糖尿病正好这个型号 ↩ 血糖试纸还有三十条
书我全要,有推理的最好 ↩ 旧书一箱求收留
哇刚好缺!我下去拿 ↩ 多一把折叠椅
票给我吧,孩子一直想去 ↩ 海洋馆票多两张
没人要的话我就不客气了 ↩ 跑步机谁领走
我正需要,方便几点? ↩ 雾化器可以借
那我厚脸皮拿一瓶辣酱 ↩ 辣椒酱八瓶
薄荷苗一棵,我带盆来 ↩ 谁想要薄荷苗
我家在停水那边,一会提桶过去 ↩ 我们有水,来接
mine please ↩ spare oranges in the lobby
Oh yes please, could I grab two? ↩ eleven cabbages, help
me! coming down in 5 ↩ still warm banana bread on the landing
dibs on the lamp
dibs on the blue bike if it's still there ↩ one left, small blue bike
I'd love the cot, can collect after work ↩ does anyone need a cot
we'll take the baby clothes, ours is 8 months ↩ bag of clothes 6-12m
Could you get me some Calpol? Flat 12 ↩ going to the pharmacy at 5
milk and bread for 703 if that's ok ↩ at Aldi, anyone want anything
Room for me? Terminal 2 ↩ driving to the airport 4am
yes to the school run, both of mine, bless you ↩ can do a school run tomorrow
I'll go halves with you ↩ want half of 5kg onions
happy to split that, I only need six ↩ 24 pack of loo roll
would be amazing for my dad, is it free from Friday ↩ wheelchair on loan
Can I have the drill tonight? ↩ happy to lend my drill
Put us down for soup, two bowls, sore throats ↩ congee on the go for anyone rough
the fern is coming home with me ↩ looking for a good home for a fern
we'd be honoured to have the kitten ↩ three kittens ready next week
book me in for a fringe ↩ I cut hair in a past life
please save one jar ↩ five jars of plum jam
if the 14 pouches are still going my cat isn't fussy ↩ cat refuses the salmon one
Us! 1801! ↩ I speak Japanese if the new family needs help
I have one, third floor, come up ↩ anyone got a ladder
we've a spare thermometer, I'll run it over ↩ thermometer anyone
got 3 nappies size 4 for you, which flat ↩ nappies to get to morning
I can be there at two to lift ↩ help with a sofa
Count on me for the cat, I'm next door ↩ could somebody feed our cat
I'll grab your prescription with mine ↩ could someone pick up my prescription
sure, I've half an onion, 9B ↩ half an onion
onion? you can have two mate ↩ half an onion please
use ours, bay 112 ↩ parking space saturday
bring your laundry over ↩ washing machine flooded
yep plenty of sugar here, ring the bell ↩ cup of sugar
I'm heading that way, hop in at 8 ↩ lift to the dentist
putting my hand up for the muffins
I'll have a portion of that lasagne thank you
can I be greedy and take both tickets
add me for one bag of greens, 604
要 one box please, 晚点拿 ↩ 抗原 two left
me me 留一个粽子 ↩ extra 粽子
`,
  chatter: `
门口超市今天橙子买一送一
物业说明天免费发鸡蛋,真的假的
楼下药店送口罩呢,满100
昨天邻居送了我一箱苹果,心里暖暖的
刚收到居委会的大礼包,有午餐肉
婆婆又寄了三十斤红薯,愁死我了
我有两个孩子,每天跟打仗一样
我有点头疼,先睡了
我家有客人,晚点回你们
我有个问题,这个电费怎么算的
我有个想法,大家看看要不要装监控
我有一说一,这次物业做得不错
我有三天假,不知道去哪玩
我有事出去一趟,群里别吵
家里有人,快递不用放驿站
家里有老人的都要打疫苗吗
家里多了一只蟑螂,吓死我了
多出来的那栋楼到底什么时候封顶
多余的话我就不说了
谁把箱子放这里的?挡道了
谁的童车放在三楼消防通道,赶紧挪走
谁家的橙子落电梯里了
谁丢了一串钥匙,在保安室
捡到一只AirPods,失主来门卫认领
电梯里有人掉了袋药,我交给物业了
大堂桌上那袋衣服谁的啊,放三天了
这两箱牛奶是不是送错了,写的不是我名字
小区群里捡到身份证一张,姓王
谁家狗没牵绳,又在草坪拉屎
谁家晚上十一点还在打孔
谁家在炖肉,香死了
谁家做的红烧肉,隔着楼道都闻到
谁需要这种群规啊,烦
有没有人觉得今天特别冷
有没有人知道抗原还发不发
有没有人跟我一样失眠
有没有人去过新开的盒马,东西怎么样
团长:今天蔬菜团开团,每份68,满30份发车
【接龙】光明鲜奶一箱60,明天截单
本店新到车厘子,五斤装268,欢迎群里下单
我家水果店今天草莓特价,送货上门
理发店开业酬宾,邻居八折
专业疏通管道,电话联系,二十四小时
本人从事家政十年,擦窗保洁价格优惠
英语一对一,名师辅导,前三名免费试听
免费领鸡蛋!扫码关注即可
转发:某某公司免费送口罩,点链接
提醒大家,免费送鸡蛋的都是骗老人买保健品的
社区中心免费理发,每周三上午,六十岁以上
义诊通知:周六九点,三甲专家,小花园
居委会:爱心包已到,各楼组长来领
志愿者已排好班,今晚是三号楼
志愿者把菜都发到门口了,大家查收
物业提供手推车,凭门卡登记
街道给独居老人送了米面油
有好心人给保安送了姜茶,点赞
8楼阿姨送的饺子真好吃
昨天发橙子的那家人真好
小李把梯子借给我用了一下午,好邻居
上次谁送我的薄荷,活了,长得可好
那次封控我们楼天天互相送菜,现在想想还感动
去年这个时候家里囤了五十斤米
我同事家送了二十个粽子都吃不完
我妈说她年轻的时候谁家做好吃的都满楼送
我小时候邻居给我吃过一块糖,记到现在
朋友家的猫生了六只,可爱死了
我表弟家里种枇杷,每年都丰收
阳台的番茄终于红了,给大家看看照片
第一次种的黄瓜,就结了一根,舍不得吃
我家薄荷又爆盆了哈哈
今天蒸包子失败了,成了死面疙瘩
周末打算包饺子,先发面
想学做酸奶,菌种要几度发酵
明天打算去盒马,听说人多
我下午去药房看看有没有布洛芬
五点要去医院复诊,希望不要排队
开车去徐家汇要多久啊这个点
我明天出差,一周后回来
开车回家路上堵了两小时
我今天休息,哪都不去
难得有空,在家躺平
空了再聊,先忙
最近闲得很,追剧追完了三部
退休了反而更忙
我以前是护士,见过的事多了
我是医生,劝大家别乱吃抗生素
我会修电脑,所以亲戚都来找我,烦死
我学过急救,那个动作是错的
我可以作证,那天他没停在那里
我可以理解物业的难处
我可以说句公道话吗
我来说两句,垃圾分类真得管管
我来晚了,前面在吵什么
我帮大家问了,下周才通气
我帮你@物业了
给大家提个醒,最近骗子多
给大家分享一篇文章,写得好
给大家拜个早年
给个意见,充电桩装在南门好
送大家一句话,知足常乐
分享一首歌,下雨天听
分享一个小窍门,葱姜冷冻能放一个月
借这个机会感谢一下楼组长
借楼问一句,今天做不做核酸
免费停车到几点啊
免费的才是最贵的
白送我都不要这种房子
送货的说电梯坏了不肯上来
送错了吧,我没买过鱼
送水师傅电话有人存了吗
自取的快递柜又坏了
自取还是配送?这家店
随便拿别人东西的人真没素质
先到先得,疫苗每天五十支
先到先得不公平,应该按楼来
一家一份,楼组长说的,别多拿
每户限购两件,超市贴出来了
每户一人参加业主大会
对半分?物业和业主费用怎么能对半
橙子到底是凉性还是热性
橙子放冰箱能放多久
小孩衣服怎么去奶渍
婴儿床买哪个牌子好
二手婴儿床安全吗
剩下的美林开封后能放几个月
过期的药扔哪个垃圾桶
轮椅哪里可以租
梯子放楼道里违规吧
电钻声音从早上响到现在
冲击钻和电锤有什么区别
制氧机家用的要多少升
雾化是去医院做好还是买机器
猫粮涨价涨得离谱
流浪猫太多了,谁在喂
捐衣服的箱子在几号门
旧书有人上门回收吗,多少钱一斤
旧家具扔大件垃圾要预约
沙发怎么处理,物业收不收
纸箱放门口第二天就被人拿走了
放在门口的牛奶被偷了,气死
昨天放大堂的雨伞没了,谁拿错了
拿错快递的那位请看看单号
我的包裹放货架第二层怎么不见了
放心吧,不会封的
放学时间改了?
接孩子的家长别把车停消防道
顺路看了一下,南门还在修
顺便说一句,明天降温
顺风车靠谱吗,去苏州
拼车去机场现在多少钱
空车位怎么老是被占
车位到底够不够,物业公布一下
车停2号门的沪A你挡我了
楼下等电梯等了十分钟
楼下凉亭好多人打牌
我在六号楼门口,没看到人发东西啊
我在大堂,怎么没人
我在家呢,外面好像在放鞭炮
我在超市,人挤人,鸡蛋都没了
人在医院,排队到288号
刚从崇明回来,路上花开得好
钓了一天鱼,空军
公司发月饼了,又是五仁
单位年会抽中个保温杯,知足
女儿考上了,谢谢大家关心
儿子满月,时间过得好快
孩子退烧了,虚惊一场
阳了第三天,嗓子像刀片
转阴了,终于能出门
康复之后还是咳,正常吗
吃完布洛芬出了一身汗
家里药备齐了,心里踏实
囤了二十盒抗原,一个没用上
这年头谁家没有几个闲置
断舍离这本书不错
今天大扫除,腰断了
搬家公司真坑,临时加价
下周搬走了,舍不得这个小区
新搬来的,大家好
感谢楼上邻居的蛋糕,祝小朋友生日快乐
谢谢送的喜糖
谢谢,家里有了,不用麻烦
心领了心领了
太客气了
你们真好,我们楼都没人说话
好人一生平安
人间自有真情在
远亲不如近邻啊
礼尚往来嘛
送人玫瑰,手有余香
无功不受禄
天上不会掉馅饼
吃人嘴软拿人手短,哈哈
羊毛出在羊身上
求求了别下雨了
求放过,每天都是开会
求带飞,有没有打游戏的大神
求收留?你不是有家吗哈哈
谁要是知道谁扔的烟头就告诉物业
谁要去听业委会的会,听完说说
谁要信这种谣言
谁想吃瓜,五号楼又吵起来了
需要的时候物业永远不在
需要登记吗,外卖进小区
有需要的业主请到物业办理装修手续
有需要疫苗接种的居民请携带身份证
有意者请联系中介小王
如有闲置物品请勿堆放楼道
如果有多的名额请街道考虑老人
要是大家都肯分享就好了
假如我有两套房,我也不卖
万一家里没菜了怎么办
建议弄个共享工具间,大家的电钻梯子放一起
能不能搞个旧物交换日
跳蚤市场什么时候办
共享雨伞被拿光了,一把都不还
共享充电宝又涨价
漂流书架里全是广告册子
上次那个免费钢琴课是推销
活动室的乒乓球拍坏了
小区乐队招人吗
瑜伽课取消了,老师生病
投票:要不要给保安涨工资
我投同意,出钱也愿意
我家愿意交物业费,但要看服务
我愿意等,不急
我不需要,别再私信我推销了
算我一个,我也反对涨价
算我一票
加一,我家也没热水
我也有,一模一样的杯子
我也有这个问题,wifi老断
我家也有,从天花板漏的
我们家有三个房间朝南
我家有地暖,冬天还好
我家有只狗,很乖不咬人
我有车但是摇不到沪牌
我有密集恐惧症,别发这图
我有罪,又吃了一整个蛋糕
I have a headache
I have two kids and zero patience
I have a question about the service charge
I have no idea what that noise was
I have a feeling the lift will break again
I've got work early so goodnight all
I've got covid again, third time, hooray
i've got to say the new guard is lovely
We have guests this week so sorry about the noise
We have mice. Does everyone have mice
We have a new baby! Meet Oliver
We've got snow!!
we have enough thanks, truly
Got my second jab today
got a lovely box of apples from next door, people are nice
Somebody left cookies on my doormat, thank you whoever you are
Someone left a bag of clothes in the lobby, whose is it
who left this box here? it's blocking the stairs
whose scooter is in the lift
Whose oranges are these on the bench, they're going mouldy
found a set of keys by the fountain, handed in at the office
Found: one child's mitten, red. It's on the railing
Lost: grey cat, answers to Biscuit
left my umbrella in the minibus, gutted
I left my phone on the bench yesterday, did it get handed in to security
Parcel for Chen came to us by mistake, courier's been told
wrong delivery again, this isn't my milk
That pram in the hall has been there for weeks
the stuff by the bins is not free, it's my delivery!!
please don't help yourselves to my herbs, they're mine
Somebody helped themselves to my bike pump
Buy one get one free at the corner shop till Sunday
Tesco are giving away free fruit for kids
Boots does free delivery over 25
the pharmacy has masks back in
Free tote with every order this weekend at Bloom & Co
Our salon offers residents 15% off, book now
Joe's Plumbing, no call-out fee, 24/7
Fresh lobster group buy opens tonight, 188 per box, pay in the mini program
Group order for eggs closes at 6, minimum 30 families, link below
Team leader notice: strawberries arrive 4pm, bring your number
Free trial class at Little Stars ballet, spaces limited
Your first clean is free with code HOME
free yoga at the gym is a sales pitch, be warned
The council's handing out compost bins on the 9th
Residents' committee: gift packs will be delivered by floor
Food bank van comes Tuesdays
library is offering amnesty on fines
Volunteers have finished deliveries in block C
The volunteers did 300 bags today, amazing
They offered me the job!
my sister offered to pay but I said no
he offered me a lift yesterday, such a gent
I was given a jar of chutney at the fair, what do you eat it with
My aunt gave us her piano, took six men
My colleague is giving away her dog, so sad
a friend had kittens at hers, cutest thing
we lent our ladder to someone in 2019 and it became legend
Last winter we shared everything on our floor, I miss that
remember when somebody left free bread every Friday
Dad always gave away half his tomatoes
I made banana bread and ate it all, no regrets
first tomato of the year, look at her
fig tree's looking good this year
baked sourdough. It's a brick.
dumpling party at ours was fab, thanks all for coming
Thinking of making chili on Sunday
thinking of getting rid of the sofa but my wife won't hear of it
might do a clear out at some point
We should have a swap shelf in the lobby
What if we set up a tool library
wouldn't it be nice if people shared more
I'd give anything for a quiet night
I'd give it a miss, the food is awful
I'd give it three stars
give it a rest Kevin
give him a break, he's new
Give way at the junction people
giving up sugar for lent
giving birth any day now!!
gave up waiting, walked
Don't give out the gate code
Can I offer an opinion here
May I offer my condolences
offer accepted on the flat!! we're moving
Best offer I've had all day lol
happy to report the lift's working
happy to hear it
Happy birthday Mo
happy for whatever the majority wants
glad to help!
Glad you're better
Free at last, quarantine done
is anyone free to talk about the budget at the next meeting, it's on the agenda
feel free to ignore me but the gate's open
feel free to disagree
parking's free on Sundays right
is the pool free for residents
Free speech, mate
free range eggs are a con
I'm free Tuesday for the committee call
I'm off work today, bliss
not working tomorrow, lie in
home alone and loving it
Home all day waiting for a courier who never came
Going to Costco is my idea of hell
going to the pharmacy, it's shut!
Going to the doctor at 5 so I'll miss the meeting
heading to town, traffic's terrible
heading off on holiday tomorrow, see you in two weeks
driving to Leeds took 5 hours
Just popped to the shop and they've no eggs
popping in to say the parcel room is open
at aldi, it's rammed
at the airport, flight's late
On my way home, is the road still shut
Picked up my jabs appointment, painless
picked the kids up, what a day
Dropped my phone in the bath
dropped a glove by gate 3
Need I say more
need to vent about the bin men
Who needs sleep anyway
who needs enemies with neighbours like that
who wants to bet the lift breaks by Friday
Who wants a laugh, watch this
does anyone need to know this
Does anyone want the heating lower in the hallway or is it me
anyone else cold
anyone else got no water
Anyone else get a free sample of that shampoo through the door
anyone got thoughts on the new bins
anyone tried the new bakery
anyone know who runs the book exchange
anyone remember what day they collect cardboard
Is the free shuttle running today
Are the masks from the committee for everyone or just over 60s
what size are the parking bays
how many nappies does a newborn go through
How long does cooked rice keep
how do you get rid of a sofa round here
where do I donate baby clothes
Where does one recycle old paint
What charity takes furniture
Can you freeze cabbage
can paracetamol and ibuprofen be taken together
does opened cough syrup go off
is 2 tests a day overkill
are those tests accurate
best drill under 100?
which cot did you go for in the end
Are hand me downs safe, car seats I mean
my car seat is a nightmare to fit
wheelchair access at gate 4 is a disgrace
ladders shouldn't be left in the stairwell
Oranges are huge this year
lemons are 2 dollars each now, two dollars
egg prices, I can't
There's plenty of milk at the shop
plenty of parking today
plenty more fish in the sea hun
spare a thought for the night guard
spare me
In my spare time I sleep
no time to spare this morning, kids late
spare room's finally painted
Two spare seats on the board, elections in May
The committee has two vacancies
leftovers for dinner again
leftover turkey day 4, send help haha
too much food, I am a balloon
ordered too much and now I'm broke
We overdid it at the barbecue
surplus in the reserve fund should go to the roof
The reserve fund splits how exactly
split the cost by floor area I say
split milk all over the lift, sorry, cleaned it
sharing this from the news
Sharing the minutes from last night
thanks for sharing
share your location when you arrive @Tom
share the road, cyclists exist
lend me your ears haha
Lending library opens at ten
borrowed time with this boiler
take care everyone
Take your shoes off in the gym please
take it up with management
take it or leave it says the landlord
Takeaway came cold
help yourself to a warning about that company, total crooks
Help is on the way says the lift company, since Monday
self-help books don't help
First come first served isn't fair for night workers
One per household, ballot papers
max two guests per resident at the pool
max is the name of the new guard
limit is 20 in the car park!
Collection from the office 9 to 5 only
collect your ballot from reception
Pick up after your dogs
pick-up point for Amazon has moved
by the bins there's a fox
outside my door there's a puddle, is it a leak
On the landing, someone's smoking
in the lobby now and the heating's tropical
The lobby table is not a dumping ground
lobby smells of curry, lovely
the bag on the hook in the bike room is mine please leave it
nobody took the free chairs in the end?
is that box of free books ever coming back
did the sofa on floor 3 get picked up by the council
Thanks for the pumpkins, soup was divine
Thank you to 402 for the jam
thank you for offering, we're sorted
so kind but no need
what a lovely community
you're all stars
it takes a village
charity begins at home
no such thing as a free lunch
don't look a gift horse in the mouth
one man's trash eh
Sharing is caring, unless it's flu
beggars can't be choosers
finders keepers is not a policy
I can see your point
I can confirm the water's back
I can hear drilling
i can't even
I can do Thursday for the AGM
I can recommend Dr Wu
I could sleep for a week
I could cry, scratched my car
I could be wrong but isn't it Tuesday
I'll be there for the meeting
I'll pass that on to management
I'll believe it when I see it
let me check the minutes
let me get this straight, they painted over the window
let me know how the vote goes
Let us all calm down
I used to be a nurse and even I faint
I'm a teacher so believe me, they're not all angels
I'm a lawyer, that clause isn't enforceable in my view
I work nights, please keep it down
My son plays the cello. Sorry.
my daughter is learning drums, please forgive us
My husband is an electrician and still can't change a bulb
my wife bakes, I gain weight
Our cat has brought in another bird
our boiler's dead too
Ours is on, yours must be a fuse
ours came on time
mine too
Mine was the same till they replaced the valve
I too have a ladder story
got any news on the gate
up for grabs: the title of worst parker, silver Audi
Looking for trouble, are we
looking good, the new garden
looking forward to the street party
Good home cooking at that new place
good for you!
rescue dogs are the best
adopt don't shop
The shelter's full of kittens this time of year
the hamster died. devastated kids
团购 link is closed already lol
这个 offer 是骗人的, don't click
`,
};
