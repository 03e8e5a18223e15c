/** How an exchange ends, and what is mistaken for an ending; `↩` parts an answer from what it answers. Never from tests/corpus. */
export const closings: Readonly<Record<string, string>> = {
  "close received": `
拿到啦,太谢谢了 ↩ 求一盒美林
已取,感恩 ↩ 退烧贴挂你门把手上了
收到两盒,够用了 ↩ 谁家有抗原
药拿到了,孩子刚喝下去 ↩ 药挂消防栓上了
烧退了,多亏三楼阿姨的布洛芬 ↩ 现在孩子怎么样了
刚刚睡着,谢谢送糖浆的邻居 ↩ 娃咳得不行,求止咳糖浆
谢谢8号楼小哥,体温计在我手里了 ↩ 我八号楼的,体温计送过去了
奶粉收到,宝宝喝上了 ↩ 奶粉让保安给你了
我取走啦 ↩ 放大堂桌上了
已收,谢谢你呀 ↩ 给你挂门口了
米拎上来了,叔叔人真好 ↩ 大米给你搁楼梯口了
东西我拿进屋了 ↩ 敲了门没人应,放地垫上了
妈妈吃了药现在三十七度二,真的谢谢大家
到手!救命之恩 ↩ 跪求泰诺
借到了借到了 ↩ 谁有梯子借一下
梯子借到了,谢谢1602 ↩ 人字梯谁有
灯泡换好了,谢谢借我人字梯的大哥
水龙头不滴了,师傅手艺好 ↩ 有会修水管的吗
李师傅来过了,已经修好,多谢
打气筒拿到,车胎满血复活 ↩ 借个打气筒
猫粮收到了,主子吃得头也不抬 ↩ 猫粮断了,求一包
门口那袋我拎进来了,谢谢谢谢
楼下鞋柜上的药已经拿了
保安那里取到了 ↩ 放门卫了写了你房号
谢谢姐,刚取 ↩ 快下来,在单元门口
收到了哈,比想象的还多,太客气了 ↩ 橘子给你留了一袋
感谢感谢,已经在吃了 ↩ 多包了点馄饨,给你送一碗
粥还是热的,爷爷吃了大半碗
谢谢群里那位不留名的邻居,血压计拿到了
侬额药收到了,谢谢侬
拿着了拿着了,谢谢爷叔 ↩ 电池给你放信箱里了
搞定,东西到我这儿了
拿到手了!!爱你们
已拿,谢 ↩ 门口
ok 拿了 ↩ 挂好了
收到宝贝,么么哒 ↩ 面包给你放门口啦
多谢多谢,两片已服下 ↩ 求两片退烧药
四片收到,明天还你一板 ↩ 先给你四片
抗原收到三支,剩下的留给别家吧
鸡蛋十个一个没碎,谢谢
葱姜都到位了,红烧肉下锅 ↩ 借点葱姜
这下好了,药有了,人也不慌了 ↩ 老人高烧,家里没药
孩子退到37度8,刚才给药的邻居功德无量 ↩ 急求退烧药,39度5
刚量了,不烧了,谢谢昨晚半夜敲门送药的王老师
谢谢501,口罩收到,上班有着落了
志愿者把菜送上来了,谢谢
菜收到啦,阿婆让我跟大家说声谢谢 ↩ 哪位能帮6楼阿婆带点菜
谢谢帮我遛狗的小姑娘,狗子已经到家睡着了
快递帮我搬上来了,谢谢两位小伙子 ↩ 洗衣机搬不动,求帮手
冰箱已经搬好,腰保住了,谢谢各位
沙发上楼了!请你们喝奶茶 ↩ 沙发卡二楼了,来两个人
我拿到了,不用再送啦 ↩ 还要吗,我这还有
谢谢,收到,您也早点休息 ↩ 放你家门口了,别客气
半夜三点真的拿到药了,眼泪下来了
轮椅拿到了,爸爸已经推去医院 ↩ 轮椅在居委门口,推走吧
血氧仪到手,测了98,放心了 ↩ 蹲一个血氧仪
氧气机接上了,老爷子喘匀了,多谢
尿不湿收到一包,刚好撑到明天 ↩ 尿不湿L码一包
刚到家就看到门上的袋子,暖死我了
信箱里的创可贴拿了,手不流血了 ↩ 我塞你信箱了
绷带拿到,脚包好了
打印好了也拿到了,孩子作业有救了 ↩ 谁能帮打两页
钥匙拿回来了,谢谢帮忙收着 ↩ 谁捡到一串钥匙
锁开了,谢谢帮忙的师傅
电脑修好了!论文还在!给大神磕一个
谢谢妹妹,吸奶器收到,消毒去了
婴儿床已经搬回家,娃躺上去就不肯起来 ↩ 婴儿床送人,自提
书拿回来了,孩子捧着看呢 ↩ 一箱绘本免费送
花盆领到,谢谢,绿萝有新家了
桌子我抬走啦,尺寸正好
饺子收到,韭菜馅我的最爱 ↩ 包多了饺子,谁要
苹果拿了五个,甜 ↩ 门口一箱苹果自取
取了三根玉米,谢谢阿姨
车已借到,在去医院路上了,谢谢 ↩ 谁能送我妈去医院
人已经送到急诊了,谢谢张哥开车
已到医院,谢谢送我们的邻居 ↩ 我开车送你们
吃上药了,谢谢 ↩ 有,你家几号
妥了,谢啦 ↩ 放你车筐里了
ok已收到,钱转你了 ↩ 一盒32,给你放门口
红包发你了,药我拿了
谢谢啊,转账记得收,东西我取好了
收到收到!!孩子爸下去拿的
我老公刚拿上来了 ↩ 在楼下等你们
婆婆替我收了,谢谢您专门跑一趟
室友帮我取回来了 多谢
老妈说已经拿到了,她不会打字让我谢谢你 ↩ 阿姨的药我送下去了
替我爸谢谢您,药送到他手里了
2号楼陈伯收到药了,我是他女儿
各位,连花收到了,不用再帮我问
终于拿到了 谢天谢地谢邻居
谢谢!收到药和小纸条,看哭了
拿到,包装都没拆,太感谢 ↩ 全新的一盒给你
酒精收到 一瓶足够
消毒液领了一壶,谢谢居委
大礼包到了,谢谢志愿者爬六楼 ↩ 物资给你放门口了
蛋糕烤好了,谢谢借我三个鸡蛋的邻居
盐拿了,菜有味道了哈哈 ↩ 谁家有盐
煤气罐搬上来了 谢谢小伙子
网好了,谢谢楼上大哥帮忙看路由器
老师,讲义收到,孩子弄懂了 ↩ 物理题谁会
孩子接到家了,谢谢帮忙接的妈妈
阿姨,娃到家了,吃得饱饱的,今天麻烦您
猫喂好的视频看到了,谢谢,我回来了 ↩ 回老家五天,求喂猫
雾化机收到,做了一次好多了
谢谢谢谢,雾化做上了 ↩ 雾化机给你拿下来了
退烧栓拿到,起效真快,38度了
鼻通气了,洗鼻器真好用,谢谢出手的邻居
我这边ok了,药到了,把机会给别人吧
已经有好心人送来了,收到 ↩ 求对乙酰氨基酚
都齐了 谢谢大家 ↩ 缺胶带和纸箱
纸箱拿到八个,足够搬家
充电线收到,手机活过来了
充电宝拿到,正好赶上出门
行李箱借到,明天出发 ↩ 28寸箱子谁有
帐篷收到了,周末去露营
针线包拿到,扣子缝上了
谢谢送来的姜,已经煮上姜茶 ↩ 家里姜没了
热水袋到手,今晚不冷了
拐杖取到,能下地了
护腰收到,能坐起来了,感恩
扳手收好了,正在拧 ↩ 谁有大扳手
电钻拿到了,打完孔就还 ↩ 电钻在我这,来拿
好了好了,拿到了,谢谢你们这么多人回我
药效上来了,人精神了,谢谢昨天的邻居
夜里退烧了,今早喝了粥,谢谢1203
咳嗽好多了,川贝枇杷膏见效,谢谢李阿姨
眼镜腿修好了,谢谢借小螺丝刀的
东西已经在我家了,放心 ↩ 给你放电梯口了看到没
看到了,拿了,谢谢 ↩ 门口红袋子是你的
拿好啦,袋子下次还你 ↩ 装在帆布袋里
签收好了,谢谢代收
谢谢帮我收快递,刚从你家拿回来
拍照报个平安:药已到,娃已睡
just collected, you're a star ↩ left it by the mailboxes
got it, thank you so much ↩ one box of ibuprofen, hanging on your door
thanks, found the bag on the handle ↩ hung on your door
fever's down to 37.6 now thanks to 9B's syrup ↩ does she feel any better
bub is asleep at last, bless whoever left the Calpol
picked up, cheers ↩ it's on the bench in the lobby
Picked it up two minutes ago. Very grateful. ↩ thermometer is with the guard
two boxes received with thanks ↩ two boxes with the concierge
received, many thanks!! ↩ sent my son up with the milk
have it in my hands, phew ↩ the insulin is at reception
got em ↩ eggs outside your door
got the eggs, cake's in the oven
all sorted, medicine arrived ↩ dad has 39.4, anyone with paracetamol
mum took two and her temp is coming down, thanks everyone
he's kept it down and he's snoring. thank you thank you
the ladder's here, ta ↩ can anyone lend a ladder
bulb changed, thanks for the steps mate ↩ here's my stepladder
borrowed one from 11-402, thank you ↩ who has a drill
drill secured! thanks Pete
tap's stopped dripping, Mr Zhou is a genius
sink unblocked, thank you for coming up
fridge is in, thank you to the four lads ↩ need hands for a fridge at 8
the sofa made it upstairs, beers on me
car's running again. thanks for the jump
jump leads worked a treat ↩ flat battery, bay 112
we've made it to the hospital, thanks for driving us
dropped off safe, thanks a million for the lift ↩ i can drive you, be down in 3
kiddo got home fine, thanks for walking her back
thanks for having the twins, they're home and full of noodles
dog's back and exhausted, thank you for walking him ↩ could someone walk my dog
cat fed, saw the photos, home now, thank you!
wheelchair collected, much appreciated
rice is in the kitchen, thank you to the young man who carried it
bread received, still warm omg ↩ baked too many loaves
soup was lovely, thank you, pot emptied ↩ i left soup at your door
grandpa finished the porridge, he says thanks
took five apples, thank you ↩ apples by the lift, help yourself
grabbed the lamp, it's perfect ↩ lamp free to a good home
the cot is up and she's sleeping in it! ↩ cot going free
crib came home with us today, thanks
desk fits like a glove, thanks again ↩ desk free, collect from 6
books are here, my son is already on chapter two
pot plants have a new home, ty
thanks a bunch, have got it ↩ did you find the bag
yup got it ↩ it's behind the pram
yes it's with me now, thanks ↩ guard says he gave it to you?
hubby fetched it, thanks ↩ waiting at the gate with your stuff
my flatmate brought it up, thank you!
my ayi collected on my behalf, thanks
Dad's got his pills, I'm his daughter writing, thank you all
on behalf of Mrs Lin in 302, she has received the masks
mum says the bag came and you're an angel
masks here, work is saved ↩ ten masks in your letterbox
five tests received, plenty
three kits in hand, keep the others for someone else ↩ take all six if you like
nappies landed. crisis over ↩ size 4 nappies please, anyone
formula arrived, baby's guzzling
baby's feeding again, thank you for the bottles
pump received and sterilised, thanks hun
oximeter received, 97, relieved ↩ anyone with an oximeter
neb machine here, one round and he's breathing easier
nebulised, calmer, thank you 7-1201
cough's easing, that syrup is magic. ty neighbour
no more fever this morning, thank you to the 3am hero
she's cool to the touch now. never forgetting this
wrote to say the tablets worked, thanks
swallowed one already, thanks ↩ slid a strip under your door
strip found under the door, thank you ↩ i can spare ten tablets
plasters found in the letterbox, bleeding stopped
foot's bandaged, thanks for the first aid box
crutches picked up, hopping along
hot water bottle on tummy. thank you
heater got here, room's finally warm
blankets delivered to the old couple, they're snug
charger received, phone alive ↩ take my spare charger
adapter in hand, meeting saved ↩ usb c to hdmi anyone
printer page collected, homework in on time
prints picked up, thanks a ton ↩ printed, come fetch
keys back in my pocket, thank you so so much ↩ found a set of keys by the gate
i'm in! thanks for buzzing me ↩ locked out
door open, locksmith was great, thanks for the number
laptop lives, thank you wizard in 5
wifi's back, thanks for having a look
thesis recovered!!! whoever came up, i owe you dinner
maths finally clicked, thanks for the hour ↩ looking for help with fractions
parcel fetched from yours, thanks for signing
thanks for taking in my parcel, i've picked it up
oven parcel safe in my hall, ta
boxes collected, eight is plenty
tape n bubble wrap got, packing away
suitcase borrowed, off tomorrow, thank you ↩ you can have our big suitcase
tent's with us, weekend saved
iron received with gratitude, shirt is smooth ↩ we do not have yet a iron
i have received, thank you very much sir ↩ I put it with the security
it is arrived, thank you kind neighbour
already take, thank you ↩ hang on your door liao
collected liao, thanks ah
got already, tks auntie ↩ panadol at your shoe rack
tq tq, son drink medicine already, sleeping now
rcvd w thanks
recd 🙏
got it 🙏🙏 ↩ on your doorknob
omg it's here, crying
Delivered safe and sound, thank you.
Thank you, it reached us.
Confirming receipt of the blood pressure cuff, with our thanks.
May I thank the gentleman from block 2; the insulin needles have reached my wife.
Just a note: the tablets reached my parents last night. We are in your debt.
thank you!! veg bag received, even strawberries
groceries up the stairs thanks to our volunteers
volunteer just dropped it, thanks ↩ Could someone get my groceries
money sent, tablets received ↩ 30 yuan, at your door
paid you back, and yes i've got the box
we've been sorted out by the kind folk in 14, got what we needed
someone's lent us theirs, we're good, thanks ↩ need an air pump
bike tyre's up, thanks ↩ pump's outside 3-201
hammer came, picture's hung
sugar acquired! cookies coming your way ↩ cup of sugar please
ginger's in the pot, thanks for popping by
lemons received, tea made, throat happier
milk's in the fridge, lifesaver ↩ milk's on your step
onion received. dinner lives ↩ i'm one onion away from dinner
screwdriver in use as we speak, cheers
button sewn on, thanks for the needle and thread
curtains hemmed, thank you auntie ↩ can anyone hem curtains
chair mended, bravo to the gent from 6
thanks both, one from each of you arrived, that's plenty
that's us stocked, thank you
found it exactly where you said ↩ under the plant pot at no. 8
the humidifier's humming in her room already, thanks for that ↩ humidifier's outside your door
have the crutch, forever grateful
`,
  "close withdrawn": `
不需要了,谢谢 ↩ 求布洛芬
买到了,不用麻烦大家了 ↩ 谁家有美林
不用找了,家里翻到了 ↩ 谁有体温计
家里抽屉里翻出来一盒,虚惊一场 ↩ 谁家有退烧药,急
已经解决,谢谢大家
问题解决了,各位早点睡
不用了,朋友送来一盒 ↩ 求一盒泰诺
药店有货了,我自己买,谢谢各位 ↩ 哪里还有布洛芬
叮咚抢到了,不求了 ↩ 缺两盒鸡蛋
美团送来了,前面那条作废 ↩ 求创可贴
请忽略我上面那条
上条消息当我没发
撤回不了,大家别看了,不要了
取消吧 我不需要了 ↩ 借个轮椅
我那个求助可以关了
帮我把求助撤掉
机器人,取消我的求助
之前登记的需求请取消
我的那条可以划掉了
别帮我找了,同事快递过来了 ↩ 我帮你在二期群问问
不用帮我问了,谢谢热心邻居
暂时不缺了 ↩ 还要口罩吗
够了够了,不用再送了 ↩ 我再给你拿一点
现在不要啦,谢谢 ↩ 你还需要退烧贴吗
已经不烧了,药不用了 ↩ 美林还要给你留吗
退烧了,用不上药了,谢谢关心
孩子自己退下去了,不麻烦你们了 ↩ 急求退烧栓
我妈找到她的拐杖了,不借了 ↩ 谁家有拐杖
找到了找到了,在沙发底下 ↩ 谁看见我家猫
猫自己回来了!别找了
钥匙在包里,我真是蠢,不用开锁了 ↩ 有没有开锁师傅
遥控器找到了 打扰大家 ↩ 谁家有同款机顶盒遥控
老公下班带回来了,不用了 ↩ 缺一瓶酱油
我弟开车送过来,谢谢,不用啦 ↩ 我这有制氧机
单位发了,不需要了 ↩ 求抗原五支
居委刚发了一份,够用,不求了
医院开到药了,谢谢大家惦记 ↩ 找阿莫西林
已下单,明早到,谢谢 ↩ 谁知道哪里有奶粉
网上买好了,不用借了 ↩ 谁能借个婴儿推车
刚在楼下小店买着了
娘家送来了,前面讲的就算了 ↩ 求一袋米
亲戚给寄了,谢谢邻居们的好意
师傅约到了,不用再推荐 ↩ 求水管工电话
物业来修了,谢谢 ↩ 跳闸了谁懂
物业已经派人,大家不用操心了
来电了!不用借手电了 ↩ 谁有手电
水来了,不用送水了
网自己恢复了,不劳烦了 ↩ 路由器红灯,求高手
灯自己亮了,神奇,不借梯子了 ↩ 借个梯子换灯
自己修好了,哈哈,用不着师傅 ↩ 马桶堵了求师傅
我自己搬上来了,累死,不用帮忙了 ↩ 谁来搭把手
快递小哥帮忙搬了,不用啦 ↩ 柜子在楼下搬不动
货拉拉师傅肯搬,谢谢大家
车打着了,不用搭电了 ↩ 谁有搭电线
打到车了,谢谢 ↩ 谁能捎我去地铁站
网约车来了,不用送 ↩ 我送你去车站吧
120来了,不用邻居开车了 ↩ 老人喘不上气,谁有车
改期了,周六不用人帮忙了 ↩ 周六求两个人搬家
不去了,行李箱不借了
航班取消,猫不用喂了 ↩ 下周谁帮喂猫
聚会推迟,桌椅先不借
幼儿园停课了,不用接娃 ↩ 明天谁能帮接娃
婆婆过来带了,不找人看孩子了
阿姨找到了,谢谢推荐 ↩ 想找个钟点工
家教定下来了,不用再介绍
打印店开门了,不用麻烦 ↩ 求打印准考证
学校说不用交纸质的,打印免了
手机充上电了,不借线了 ↩ 借根苹果线
充电线找到了,垫在枕头底下
伞不要了,雨停了 ↩ 谁送把伞到公交站
雨停了自己走回去了
面粉家里还有半袋,没看见,抱歉抱歉 ↩ 我给你送面粉上来?
盐是放错柜子了,不用送上来 ↩ 盐给你放哪
鸡蛋老妈寄来了,不用还麻烦你
晚饭改叫外卖了,葱不要了 ↩ 求两根葱
不做蛋糕了,鸡蛋算了
换了个配方,不用奶油了
别送了别送了,我有了 ↩ 我这就给你拿上去
不用啦,隔壁已经给我了 ↩ 我家有,要不要
谢谢,有人先给了 ↩ 我有一盒
已有着落,多谢
找到货源了,不用操心
问到了,谢谢 ↩ 谁有电工电话
知道了,查到了,不用回我了 ↩ 物业电话多少
我查到电话了
之前求的那个不用了哈
昨天要的尿不湿,不需要了
早上说的退烧药不用帮我留了
下午那条求助无效了
血压计修好了,换个电池就行 ↩ 借血压计用一天
体温计没坏,是我拿反了,不借了 ↩ 求体温计
电饭煲又能用了,不借啦
吹风机换了个插座就好,尴尬,算了
先不用,等真缺了再找大家 ↩ 我家还有口罩,你要吗
缓过来了,暂时不需要,谢谢
都不用了哦 事情过去了
不借了不借了,新的到了
新的送到了,不用借 ↩ 吹风机还借吗
侬勿要寻了,我寻着了
覅了覅了,买着了,谢谢
算了不要了 太晚了
我撤回求助,给更需要的人吧
先紧着老人,我们不要了
我家扛过去了,不占用资源了
求助已解决,勿回
此条已完结
已解决,麻烦群主划掉
谢谢大家 结束了 不用再私信我
多谢十几位邻居来问,真的不用了
不好意思发错群了,不是要借东西
发错了,那是给我姐的,不用管
手滑,家里有的
孩子乱按的,别理
打扰了,没事了 ↩ 有人吗急急急
not needed any more, thanks all
no longer needed ↩ looking for a car seat
we bought some, thank you ↩ out of rice until monday
found ours at the back of the cupboard ↩ anyone have a thermometer
a friend brought one round ↩ borrow a stepladder
cancel mine please ↩ ready to send out the masks, who's still waiting
please ignore my earlier message
scrap that, found it ↩ lost my glasses in the garden
never mind! ↩ does anyone have a corkscrew
nvm all good now
pls disregard
ignore me, it was in my bag the whole time
sorry, false alarm, we had a box ↩ urgently need lozenges
sorted, thanks anyway ↩ i might have one, let me look
all sorted our end
we're sorted ↩ do you still want the masks
we're fine now, thank you ↩ still need anything?
no need now, pharmacy restocked ↩ calling round for paracetamol for you
chemist opened, got my own, thanks ↩ any cough syrup
managed to get a delivery slot so we're ok ↩ we're short of milk
order turned up, can stop asking
amazon came through, no need to lend
my sister's driving some over, so no need ↩ i could bring you my heater
husband found some on the way home, you can stand down
stand down everyone, cat's under the bed
the cat strolled in by herself, search over ↩ has anyone seen a tabby
keys were in the door. i'm an idiot. cancel the locksmith ↩ who has the locksmith's number
lost hat found, thank you for looking
found the remote, carry on
he's cooled down by himself, so we won't need the meds ↩ shall i bring the suppositories
fever broke, no need for medicine after all ↩ any kids ibuprofen
doctor prescribed something so we're covered ↩ antihistamine for a child please
hospital gave us a box, please keep yours ↩ I have a box for you
the office handed out kits so i don't need yours
committee dropped a pack off, we're good ↩ i can spare two kits
please take me off the list, i have enough ↩ who still wants veg boxes
take my request down please
you can close my request
close mine, cheers
bot, cancel my need
withdraw my request please
i'd like to withdraw my post
kindly remove my post, the matter is resolved
The matter has been settled, thank you for your kindness.
Please consider my request of this morning withdrawn.
I no longer require the wheelchair, my father uses a stick now.
don't trouble yourselves, we've found a solution
problem solved ↩ how do I reset the boiler
fixed it myself lol, no plumber needed ↩ plumber who turns up?
turns out it was just the fuse, don't need an electrician ↩ electrician please
property guy's here fixing it so we're good
power's back, don't need torches ↩ candles or torches anyone
water's back on, forget the bottles ↩ spare bottled water?
wifi came back on its own, forget it
car started on the tenth try, no leads needed ↩ jump leads, bay 40
got a cab, thanks ↩ anyone driving to the station
didi accepted, don't worry about the lift ↩ i could drive you at 6
ambulance arrived, no need for a driver
trip's off, so no cat feeding needed ↩ who can feed mimi next week
flight cancelled so we won't need the suitcase ↩ large suitcase for ten days
party's postponed, won't be borrowing chairs ↩ need 12 folding chairs
school's shut tomorrow, pickup not needed ↩ can anyone fetch tom at four
mother in law's come to babysit, so no need for a sitter ↩ babysitter for friday
we've hired someone, thanks for the names ↩ looking for an ayi
tutor found, please stop DMing haha ↩ physics tutor wanted
moved it ourselves in the end, backs broken, no help needed ↩ wardrobe vs stairs, help
the delivery guys took it up, so forget the muscle
movers agreed to carry it, thanks anyway
rain's stopped, don't need a brolly ↩ stuck at the bus stop, umbrella?
print shop's open, don't need the printer
teacher says email is fine, so no printing required ↩ print three pages please
charger located under the sofa ↩ lend me a charger
phone's charged, panic over
panic over ↩ urgent, anyone with an epipen case
crisis averted
crisis over, had half a bag of flour hiding
skip the eggs, ordering pizza instead ↩ two eggs, anyone
changed the recipe, no cream needed
don't need the onion anymore, takeaway night
dont need already, thanks
no need liao, bought at ntuc
dun need le, my bro pass me one
it's ok now, no need to search
is not necessary any more, i have bought
we have found already, thank you everybody
already have, thank you so much ↩ i can give you one
thanks but someone beat you to it ↩ we have one you can use
next door already lent me theirs, thank you though ↩ i've got a ladder
ty, got an answer ↩ electrician number anyone
got the number off google, thanks
ours started working again, new battery did it ↩ bp cuff for the evening
it wasn't broken, i was holding it upside down. as you were
posted in the wrong group, sorry, don't need anything
wrong chat!! that was for my sister
kid got hold of my phone, pls ignore
delete mine
forget i asked
forget about the drill, ikea sent wall hooks
about yesterday's ask: don't need it now
that formula i wanted? we're good now
re: nappies, we have enough to last
no more offers please, overwhelmed with kindness, we have loads
enough thank you! ten people rang the bell ↩ bringing more up
give it to someone who needs it more, i'm over the worst
we'll manage, let the old folks have it, cancel ours
decided not to paint after all so no roller needed
we've changed our minds, not looking any more
plans changed, don't need a dog sitter ↩ dog sitter for golden week
not looking now ↩ are you still after a bike pump
done and dusted, no more replies needed
solved, thx
resolved 👍
the new one's been delivered so i won't be borrowing
all good, mum had a spare
`,
  "close gone": `
送完了 ↩ 多的抗原谁要
全部送完,没抢到的抱歉 ↩ 退烧贴十片,先到先得
被领走了 ↩ 婴儿床免费自提
已经有人要了
没货了,最后一盒刚给出去 ↩ 你家还有连花吗
已出 ↩ 闲置梯子20元
已送出,谢谢大家关注
有主了 ↩ 小书桌送人
桌子名花有主啦
没有了哦,都分光了 ↩ 还有橘子吗
分完啦,下次早点 ↩ 橙子一箱在大堂
发光了,一片不剩
我家的布洛芬都给出去了
最后两片给了4号楼的宝宝 ↩ 布洛芬还能匀吗
刚被预定 ↩ 沙发还在吗
已预订,等人来搬
留给502了,不好意思 ↩ 我也想要
先到先得,已经有邻居拿走
门口那箱已经空了
箱子见底了,别再跑一趟了
不用过来了,没了 ↩ 我现在下楼拿面包
没啦没啦 ↩ 还剩几个
一个都不剩了,手慢无
抢光了,大家手真快 ↩ 二十支抗原,自取
已被秒
三分钟就没了哈哈
苹果领完了,谢谢捧场 ↩ 苹果自取
饺子发完啦,明天再包
粥见底了,来晚了
馒头卖掉了,都有主
药已匀给别家,实在抱歉 ↩ 还能给我一板吗
没多余的了,只够自己吃 ↩ 再给我几片行不
剩下的要留给我爸妈,不送了
我这边也发烧了,剩的药自己留着,不好意思
不外借了,电钻借出去了 ↩ 电钻能借我吗
梯子现在在别人家,没法借 ↩ 借下梯子
轮椅借给二楼了,暂时没有
打气筒被人借走啦 ↩ 打气筒在你那吗
借出去了,要等周日 ↩ 血压计还能借吗
位子坐满了 ↩ 顺路去虹桥,三个空位
车满了,下趟请早 ↩ 明早去机场还有位子吗
名额没了 ↩ 免费瑜伽课还能报吗
周六的时间都约满了 ↩ 免费剪头发
今天不接单了,约满
票给人了
演唱会票已转
猫咪已被领养 ↩ 小橘还找领养吗
最后一只小奶猫也有家了
小狗找到主人家了,不用再问
自行车昨天被骑走了 ↩ 那辆自行车呢
推车早上给人推走了
冰箱已经搬走
衣服捐掉了,别问啦 ↩ 童装还有110的吗
书让楼下图书角收了
花都分出去了,一盆没留 ↩ 还有月季苗吗
多肉送光
绿萝没啦,等我再扦插
钢琴已经有人拉走了
空调卖给收旧货的了
旧手机已转卖
口罩没了,给了保安师傅 ↩ 还有N95吗
消毒液发完了,还想要的找居委
抗原一支不剩,抱歉各位
N95全清
美林送出去了,群友不用私我了
连花已全部分完,共12户
已分给六户人家,没有了
名单上最后一份也发了
接龙满了
团购截单,余量没了
面包被隔壁包圆了
蛋糕只剩渣了哈哈
汤喝完了,锅都洗了 ↩ 汤还有一碗不
月饼没了,被我家那口子吃了
粽子送完了亲
奶粉给了一位宝妈,没了哈
尿不湿都拿走了
纸箱让保洁阿姨收走了 ↩ 要几个纸箱
纸箱被搬家的邻居一锅端 ↩ 还有纸箱吗
收摊了,东西都有人认领
清空!搬家前总算送完了
家具全送出去了,谢谢大家 ↩ 衣柜还在不
此物已出,勿扰
帖子可以关了,东西没了
下架了
我那条送东西的可以关了
机器人,我的抗原发完了
麻烦把我那条"免费送"撤了
不送了,老婆说要留着 ↩ 茶几给我吧
不出了,自己还要用
改主意了,不送了,对不起 ↩ 椅子我明天来搬
过期了,扔掉了,不送了 ↩ 眼药水还送吗
坏了,丢了,别来拿了 ↩ 电风扇我要
摔碎了,没法送了
放门口被人拿走了,没了
楼道里那袋不知道谁领了,反正没了
都给掉了,侬来晚了
呒没了,送光了
木有了 ↩ 还有伐
已经答应别人了 ↩ 能给我吗
有人定了,他不要再给你 ↩ 缝纫机能给我妈吗
排队到第五位了,估计没了
那个有人了哈 ↩ 玩具厨房还在不
卖了 ↩ 儿童车还在吗
出掉了谢谢
刚刚出的,抱歉呀
晚了一步,前脚刚拿走 ↩ 我现在下来拿
真没了,翻遍了 ↩ 再找找嘛
菜也领完了,大家散了吧 ↩ 青菜还有吗
葱蒜都拔光了,等下一茬
枇杷摘完了,明年请早
螃蟹分完了,一只都没给自己留
all given out ↩ 20 tests, who wants
all gone! ↩ anyone want lemons
it's gone, sorry ↩ is the desk still there
taken ↩ sofa free to collect
none left i'm afraid ↩ any masks still
someone's claimed it ↩ bookcase free
reserved for 6-302, waiting for pickup ↩ is the bike mine?
spoken for ↩ can i have the lamp
already promised to someone, sorry ↩ could my sister take it
pending pick up tonight, so consider it gone
the last box just walked out the door ↩ ibuprofen still available?
last one went to the baby in 4
handed the final strip to someone this morning
out of stock here lol, gave away the lot
that was quick! everything claimed ↩ ten loaves in the lobby
wow five minutes and it's all taken
you've cleaned me out, thank you
cleaned out ↩ any dumplings left
empty box outside now, don't make the trip ↩ apples by lift B, help yourself
no more apples downstairs, box is bare
don't come down, nothing left ↩ coming down for oranges
sorry love, just missed it ↩ coming down now
too late i'm afraid ↩ me please!
you're about an hour too late ↩ still got the crib?
first come first served and it's been served
gone to a good home ↩ rocking chair to give away
kittens have all found families
the last puppy has been adopted ↩ could we meet the puppies
bike was ridden off by its new owner yesterday ↩ size 20 bike still there?
pram went this morning
fridge has left the building ↩ i'd like the fridge
piano's been picked up, hooray
wardrobe finally gone, post can come down
moved on to its next owner
cot rehomed ↩ my sister needs a cot
clothes went to the charity bin, don't ask any more ↩ any size 6 dresses left
books have been taken by the little library
plants all adopted
succulents finished
no cuttings left until spring
tomatoes are over, that was the last of the crop
soup's finished, pot's in the sink ↩ soup for two please
bread's gone. neighbours are hungry people
cake's just crumbs now ↩ cake in the lounge
curry all eaten ↩ any curry left?
cookies demolished
mooncakes gone, blame my husband
durian finish already
no more liao ↩ still have anot
give finish already, sorry ah
all taken liao ↩ blessing 5 box of cookies
is already given, sorry
I have not more, excuse me
we don't have any more to share
I'm afraid we have run out.
Unfortunately the last of the masks has been distributed.
The wheelchair has been lent out until the 14th. ↩ May we borrow the wheelchair?
The bed is no longer available. ↩ Is the bunk bed available?
no longer available ↩ bunk bed, collect only
not available anymore, someone got in first
sold! ↩ stroller 100 rmb
sold to a chap in building 12
SOLD, please stop messaging
tickets have gone to a friend ↩ i'd buy the ticket
concert ticket's taken
seats are full ↩ three seats to the airport
car's full now, sorry ↩ room for one more to the station?
no room left in the boot
all slots booked ↩ free haircuts saturday
saturday's full up, no more bookings ↩ haircut for my dad saturday?
i'm fully booked, closing this
list's closed, everything allocated
that's the final portion given out
gave my ibuprofen to three families so i've none now
we have just enough for ourselves now, can't give more ↩ could you spare two more tablets
we've come down with it too so keeping what's left, sorry all
keeping the remainder for my parents
drill's out on loan ↩ borrow the drill?
ladder's at someone else's place this week
somebody has the pump right now ↩ is the pump free
my thermometer is lent out ↩ could we use yours
lent it an hour ago ↩ can i borrow the steamer
tests all gone, 20 in ten mins ↩ tests at 5-101
zero kits remaining
masks: done
sanitiser ran dry, ask the committee
formula went to a mum in 8
nappies all picked up ↩ size 3 nappies up for grabs
boxes? the cleaner took the whole pile
cardboard all taken by the movers ↩ got boxes still?
we've changed our mind about giving it away, wife wants it
not giving away the chair any more, sorry
i'm taking my offer down, need it myself
please close my offer
bot, my tests are finished
mark mine as gone pls
can the admin delete my giveaway, all gone
table's wobbly leg snapped so it went in the skip ↩ i'll fetch the table at six
it broke, binned it, don't come
expired, had to throw them out ↩ eye drops still going?
left it in the hall and somebody took it, so gone
whoever took the bag, enjoy, that was the last
clearout complete! everything has an owner
house is empty, nothing left to give
gone gone gone
all snapped up
snaffled within seconds
there were ten and now there are none
X taken, crossing it off
went to the first person who asked ↩ pick me
fraid it's been nabbed ↩ dibs
`,
  "close returned": `
梯子还你了 ↩ 用完放我门口就行
血氧仪还你了,谢谢
完璧归赵 ↩ 我的血氧仪在你那吗
体温计挂回你门把手上了,多谢 ↩ 体温计用好了跟我说
电钻放回你家门口了,用得很顺手 ↩ 电钻周末我要用
打气筒已还,多谢
轮椅还回居委了,谢谢 ↩ 轮椅用完请还居委
雾化机洗干净消过毒还给你了
锅洗好了放你门口,汤太好喝 ↩ 锅什么时候方便还都行
饭盒还你啦,里面放了几个橘子
袋子和碗都还了哈 ↩ 碗不急
已归还,谢谢借用 ↩ 请借用工具的邻居尽快归还
物归原主,感谢
刚给你送回去了,你老公收的 ↩ 晚上我要用打印机
还给阿姨了,她在家 ↩ 放我家阿姨那就行
还好了,放在鞋柜上
给你还到保安室了,写了房号
充电宝还了,充满的 ↩ 充电宝先拿去用
雨伞挂回你门上了 ↩ 伞拿去,改天还
行李箱还你,轮子擦过了
帐篷收好还回去了
书还了,孩子看得可开心 ↩ 书看完了吗
书放回你信箱上面了
借的两个鸡蛋还你,多放了两个
还你一袋米,上次真的救急
药还你一盒新的,挂门口了 ↩ 借我一盒美林
退烧药买到了,给你补了一盒放门口
抗原还你五支,谢谢当初救急 ↩ 先借你五支
盐还了,还带了包糖
推车推回去了,放你们一楼了 ↩ 谁把推车推走了
血压计物归原主,电池换了新的
拐杖不用了,今天还你,已放门口
螺丝刀还你了哦
扳手给你搁门口了,谢谢大哥
工具箱原样奉还
缝纫机搬回去了,谢谢
烤箱还了,内胆擦干净了
电饭煲送回来给你了,你不在,放门口
投影仪已还,电影很好看
麻将桌抬回去了
折叠椅八把都还清了 ↩ 椅子都还了没
桌椅全数归还,请清点
钥匙还你了,塞门缝里
门禁卡还到你手上了哈
狗送回来了,乖得很 ↩ 我到家了,狗呢
孩子给你送到家了,玩具也带回去了 ↩ 我下班了,来接孩子
奶瓶消毒器已经还给二宝妈妈
吸奶器清洗好还给你了
婴儿车还回去了,宝宝长大了
热水袋还你,冬天过去了
电暖器还你,放电梯口你拿一下 ↩ 天暖了暖器还用吗
水泵还物业了
手推车还回门卫处
平板车已还,下一位可以用
打印纸还了一包
U盘还你了
硬盘还你啦 照片都导好了
自行车骑回来停你车位了
车钥匙交给你太太了,油加满了
相机还了,镜头盖在包里
球拍还你,线断了一根,给你重新穿了 ↩ 球拍在你那边?
借的东西都还了,没落下啥吧
都还清啦,两不相欠哈哈
还东西来了,敲门没人,放地上了
上周借的梯子,今天已经送回 ↩ 我的梯子呢
用完了,放回原处了 ↩ 地下室那把锯子谁拿了
放回去了,谢谢 ↩ 用好记得还哦
昨晚就还了呀,在你家门口纸箱里 ↩ 电钻用好了吗
侬额锅子还把侬了
还到您女儿手里了,代我谢谢您
ladder is back with you ↩ can i have the ladder by friday
hung the thermometer on your handle again with thanks
oximeter returned, thank you ↩ whoever has my oximeter, dad needs it
drill's back outside your door ↩ need my drill tomorrow
returned with thanks ↩ you can borrow mine
brought it back, your wife took it
gave it back to your daughter just now
pump's home again, cheers
wheelchair handed back to the committee ↩ committee wheelchair, who has it
neb machine cleaned and back at yours
pot washed and returned, soup was divine ↩ left you some soup in the red pot
lunchbox back, popped some oranges in
tupperware's on your mat
bowls back at your door ↩ no rush for the bowls
your umbrella is hanging where i found it ↩ take my umbrella
powerbank returned, fully charged ↩ borrow my powerbank
suitcase back, wiped the wheels
tent dried, folded, returned
books returned, she loved them ↩ has she finished the books
your two eggs repaid plus one
replaced the box of ibuprofen you lent us, it's on your door
paid back the tests, five in your letterbox
sugar repaid with interest
rice returned, thanks for saving us
pushed the trolley back to the gatehouse ↩ where's the trolley
cart back at the guard house, next please
crutches returned, walking again
bp monitor back to you with fresh batteries
screwdriver's back
spanner left on your step, thank you
toolbox returned, nothing missing i hope
sewing machine carried back up, thanks a lot
oven tray scrubbed and back
rice cooker's returned, you were out so it's on the mat
projector's back, great film
all eight folding chairs returned ↩ are the chairs back?
tables and chairs all back, please count
slid your keys back under the door
handed your fob back to the concierge for you
dog's back with you, he was an angel ↩ home now, how was he?
dropped your boy home along with his scooter
steriliser back to its mum
pram returned, ours has outgrown it
heater back by your lift
water bottle returned now spring's here
bike's back in your bay
car keys given to your husband, tank filled
camera back, lens cap's in the pouch ↩ hope the camera works for you
racket returned, restrung it for you
usb stick back in your letterbox
hard drive's yours again
everything i borrowed is back ↩ do you still have things of mine
we're square, all returned
knocked, nobody in, left your saw on the floor
put it back where i found it ↩ who has the cellar saw
it's back in its place ↩ please return when done
gave it back last night, check the box by your door ↩ finished with my drill?
returned liao, at your shoe rack
i return already, thank you auntie
I have brought back the iron, it was very useful
The stepladder has been returned to flat 702 with our thanks.
Your blood pressure cuff is with you again. Much obliged.
safely back in your hands, thanks
back where it belongs
mission complete, jump leads back in your boot
carpet cleaner's home, carpet's gorgeous
karaoke mic returned, sorry about the noise
your stroller is parked outside your flat again, ta
iron's back, no scorch marks promise
thanks for the loan, just dropped it back
`,
  decline: `
算了,还是给别人吧 ↩ 我有一盒,给你
不好意思,你给的这个我家孩子不能吃 ↩ 我有布洛芬混悬液
谢谢,过期的我就不要了 ↩ 有一板,上个月过期的
太远了,我就不过来了 ↩ 在一期南门,你来拿
尺寸不对,不要了,谢谢 ↩ 床垫1米8的
这个太大了我家放不下 ↩ 沙发送你
抱歉,我给不了了,家里人也烧起来了 ↩ 你说能给我两片
对不起,我翻了一下其实没有
看错了,我家那盒是感冒灵,帮不上你 ↩ 求布洛芬
刚才说有,结果一看空盒子,不好意思
我来不了了,临时加班 ↩ 你七点来帮我搬可以吗
今晚过不去了,孩子吐了 ↩ 等你来修
我老婆不让借,抱歉啊 ↩ 那我来拿电钻
这次帮不了你,实在走不开
周六我去不成了,你找别人吧 ↩ 周六帮我遛狗
我退出,让给更急的邻居
让给后面那位吧,他家有老人 ↩ 轮到你了,来拿
我们不急,先给别人 ↩ 这盒给你
我不拿了,你留着自己吃
谢谢好意,不用了哈 ↩ 我可以送你
心领了,真不用 ↩ 给你送点汤
不必了谢谢 ↩ 要不要我帮忙
婉拒了哈
不太合适,谢谢 ↩ 蓝色的可以吗
贵了点,不要了 ↩ 50一盒
要钱的话就算了 ↩ 200转你
不合用,是成人剂量 ↩ 成人的行吗
品牌不对,宝宝过敏,不要了 ↩ 有爱他美的
我要的是二段,一段用不了 ↩ 一段奶粉一罐
我要水银的,电子的不要了
型号不匹配,谢谢你 ↩ 有安卓的线
我这边先不借你了,自己要用
突然要用,借不了了,见谅 ↩ 我来拿梯子啦
车送修了,明天接不了你们
我阳了,怕传给你,就不来了
我也阳了,不方便给你拿 ↩ 我下来取?
改天吧,今天真没力气下楼
答应你的那份给了我妈,抱歉
电池漏液了,这个不能给你用了
刚试了下,坏的,不给你了
谢谢你,我等不了到明天,另找 ↩ 明天给你行吗
时间对不上,算了 ↩ 只有周三上午有空
别特意跑了,我不要了
那还是不麻烦你了 ↩ 我得去我妈家拿
既然你只剩一片,你自己留着 ↩ 就剩一片了
你家也有小孩,我不能要
不敢要,你们也缺
我放弃,排太后面了
位子我不坐了,改坐高铁 ↩ 给你留了个位
名额让出来,我不去了
鸽了,抱歉,临时有事
原谅我食言了,药我自己先吃了
妈妈说不能借给外人,不好意思
猫毛过敏,喂不了 ↩ 你能喂猫吗
我怕狗,这忙帮不了
不会修这种的,你另请高明 ↩ 你不是说会修吗
我只会修电路,水管不行
勿好意思,我借勿出来
我就不凑热闹了,给别人 ↩ 你要不要也拿一份
还是不领了,家里够
actually, give it to someone else ↩ i've a box for you
thank you but he's allergic to that one ↩ i have ibuprofen
i'd rather not take expired ones, thanks ↩ it expired last month
too far for me, i'll pass ↩ come to phase 1 south gate
i'll pass, thanks ↩ want it?
pass ↩ red one ok?
wrong size, sorry, not for us ↩ king size mattress
it won't fit through our door, so no thanks
sorry, i can't after all, we've all got it now ↩ you said two tablets?
i looked and i don't actually have any, sorry
my bad, what i have is cough drops, no use to you ↩ need ibuprofen
box turned out to be empty, sorry to get your hopes up
can't make it tonight, stuck at work ↩ see you at 7 to lift it
won't be able to come, kid's throwing up
wife says we can't lend it, sorry ↩ i'll come for the drill
i have to back out, so sorry
backing out, let someone in more need have it
let the next person have mine ↩ you're up, come and get it
we're in no hurry, offer it to the others ↩ this one's yours
keep it for yourself, really ↩ it's my last one
can't take your last, thank you ↩ i have just one left
you've got kids too, i won't take it
very kind, but no ↩ can i bring soup
No thank you, we shall manage. ↩ Would you like some help?
I must decline, with thanks.
not quite what i wanted, thanks though ↩ i have a blue one
too pricey for me, leave it ↩ 50 a box
if it's paid then no thanks ↩ 200 for the hour
adult dose is no good for a toddler, thanks ↩ adult ones ok?
we use a different brand, he won't drink it
we need stage 2, so not this one ↩ stage 1 tin
doesn't match my phone, thanks for trying ↩ micro usb cable
i need it back myself so can't lend, sorry
something came up and i'm using it today, can't lend it
car's in the garage, can't drive you tomorrow
tested positive, better i don't come over
i'm positive too so can't hand it to you
not today, no strength for the stairs
mum ended up taking the one i promised you, so sorry
batteries leaked, it's no good, can't give you this
tried it and it's dead, so i can't offer it
can't wait until tomorrow, i'll try elsewhere ↩ tomorrow ok?
times don't work for me, leave it ↩ only wed morning
don't go out of your way, i'll do without
oh then don't bother ↩ i'd have to get it from my mum's
i'll give up my place, too far down the queue
won't need the seat, taking the train ↩ saved you a seat
giving up my slot on saturday
gotta bail, sorry
sorry to flake, took the pills myself
allergic to cats so i can't feed yours ↩ could you feed mine
scared of big dogs, can't do it
i don't know that kind of boiler, ask someone else ↩ you said you could fix it
only do electrics, pipes aren't me
paiseh cannot lend already
cannot lah, my mother need it
i regret, i cannot give it now
changed my mind about the chair, don't hold it for me ↩ it's yours, come at 5
on second thoughts we'll leave it, thanks
don't save me one after all ↩ put your name on a bowl
`,
  progress: `
在路上了 ↩ 药什么时候到
挂门把手上了 ↩ 麻烦放门口
放保安室了,报房号就行
十分钟后到 ↩ 你几点来
马上下楼 ↩ 在你楼下等着
我出门了,等我五分钟 ↩ 你到哪了
电梯里了
到你楼下了,开下门
给你放门口鞋柜上了哈 ↩ 放哪里了
按了门铃没人,东西放地垫上
已放1楼大堂桌子上,自己拿一下
放快递柜旁边了,红袋子
塞你信箱了 ↩ 我在上班,家里没人
塞门缝里了,四片
放在丰巢,码发你了
放门卫了,写着你名字
让我儿子送下去了 ↩ 我下不了楼,在隔离
让志愿者带过去了
骑手已取,大概二十分钟
闪送下单了
正在找,稍等 ↩ 有没有体温计
我翻翻药箱,等一下 ↩ 有没有碘伏
等我给孩子喂完奶就送来 ↩ 什么时候能给我
吃完饭给你拿过去
下班带给你,六点半左右 ↩ 晚上几点方便
堵在路上,要晚一刻钟
快到了,过红绿灯 ↩ 娃等急了
到小区门口了,你在几号楼
我在北门,你人呢 ↩ 你在哪个门
在你家门口啦
药房排队呢,前面还有五个 ↩ 买到了吗
排到我了,马上买好
买好了,往回走
已经出发接孩子了 ↩ 四点放学别忘了哈
接到孩子了,正往回走
正在修,还要半小时 ↩ 水管怎么样了
拆开看了,缺个垫圈,我去买
狗已经接到,在花园遛着 ↩ 狗狗乖吗
猫粮加了,水也换了,铲屎中
搬到三楼了,歇口气
人已经在楼梯口,再来一个就能搬
打印中,一会给你送 ↩ 打印好了吗
缝好一边了,晚上给你
汤还在煲,好了喊你 ↩ 汤好了没
明早八点给你放门口 ↩ 什么时候方便拿
消毒完给你送下去
洗好锅再给你送来
用袋子装好了,挂在消防栓上
放你车顶了,白色那辆对吧
放你车筐里,记得拿
给你留在前台了
交给阿姨了,她说带上去
给你放到门外了,别开门,等我走了再拿
敲三下门就走,东西在地上
我让她先去你那边,你是第一家
上来了上来了
我在等电梯,人多
已经帮你叫车了,车牌尾号338 ↩ 打不到车
师傅说一点到,我让他直接上去
刚到医院,在帮你拿药
on my way ↩ when can you come
left it at your door ↩ please leave outside
it's at the gatehouse, give your flat number
ten minutes away
be down in a sec ↩ waiting outside with the bag
just leaving, give me five ↩ where are you
in the lift
outside your block, buzz me in
on your shoe rack now ↩ where did you put it
rang the bell, no answer, it's on the mat
on the lobby table, brown bag
put it next to the parcel lockers
posted it in your letterbox ↩ nobody home till six
slipped four tablets under your door
it's in the locker, code's in your dms
left with the guard, your name's on it
sending my son down with it ↩ i'm isolating, can't come down
a volunteer's bringing it across
rider's picked it up, about 20 mins
courier booked for you
having a look, hang on ↩ anyone got a thermometer
let me check the medicine box ↩ any iodine?
soon as the baby's fed i'll bring it ↩ when suits you
will bring it after dinner
bringing it home from work, half six-ish ↩ what time tonight
stuck in traffic, 15 late
nearly there, last traffic light ↩ she's waiting at the school gate
at the main gate, which block are you?
i'm at the north gate, where are you ↩ which gate
standing at your door
queueing at the chemist, five ahead of me ↩ did they have any
my turn at the counter now
bought, walking back
setting off to collect your daughter
got her, heading back now
still fixing it, half an hour more ↩ how's the pipe
opened it up, needs a washer, off to buy one
got the dog, we're in the garden ↩ is rex ok
bowl filled, water changed, doing the litter
third floor, catching our breath
two of us at the stairs, one more and we can lift
printing it now, will run it up ↩ is it printed yet
one curtain done, other tonight
soup's still simmering, will shout when ready
will be on your door by 8 tomorrow ↩ when should i fetch
disinfecting it then sending down
wrapped up and hanging on the fire hose box
on the roof of your car, white one yes?
in your bike basket, don't forget
it's waiting at reception for you
handed it to your ayi, she's coming up
it's outside, wait till i've gone to open
knock knock, leaving it and running
you're her first stop, she's coming to you now
omw up
waiting for the lift, big queue
cab's called for you, plate ends 338 ↩ can't get a taxi
plumber says one o'clock, i'll send him straight up
at the hospital pharmacy now getting your meds
coming down already, wait ah
`,
  accept: `
我有,来拿吧 ↩ 谁有体温计
我家有一盒,你几号楼 ↩ 求美林
有的有的,1502来取
要!我要 ↩ 多的橘子谁要
给我留一份 ↩ 饺子谁吃
我来拿,五分钟到 ↩ 婴儿床自提
我能帮,几点? ↩ 周六谁帮我搬家
我会修,拍个照片看看 ↩ 水管漏了
我可以顺路带你 ↩ 谁去虹桥
我下班帮你接 ↩ 谁能接娃
能匀你四片 ↩ 求几片退烧药
分你一半,挂哪里
我这有多的,要几个 ↩ 缺抗原
梯子我家有,两米的行吗 ↩ 借梯子
电钻在我这,随时来 ↩ 谁有电钻
我帮你遛,几点方便 ↩ 狗没人遛
交给我吧 ↩ 谁能帮代收快递
举手,我有 ↩ 有血氧仪的举手
我来我来 ↩ 搬个冰箱
算我一个 ↩ 缺两个搬沙发的
我要两份,7-301 ↩ 团了菜多两份
还在的话我要了 ↩ 书桌送人
求留,晚上八点到家来拿 ↩ 台灯免费
蹲到了,我要 ↩ 出儿童自行车
谢谢,那我就不客气了,现在下来 ↩ 给你一盒
太好了,我马上来取 ↩ 有,来3号楼
好的,我住702,放门口就行 ↩ 给你送上来
可以的话给我妈留一盒 ↩ 还剩三盒连花
想要!孩子念叨好久了 ↩ 乐高一箱送人
我和楼上合要一箱 ↩ 苹果两箱
可以喂,钥匙给我 ↩ 谁能帮喂猫
我家有打印机,发我 ↩ 打印一页
盐有,下来拿 ↩ 谁家有盐
我有车,送你们去 ↩ 老人要去医院
现在就能过来看看 ↩ 电脑坏了
侬来拿好了,阿拉屋里有 ↩ 有拐杖伐
我有两根拐杖,借你一根
我妈会缝,拿来吧 ↩ 改窗帘
我教过物理,让孩子来 ↩ 物理谁会
轮椅我家闲着,推走 ↩ 借轮椅
剩的都归我,行不行 ↩ 还有最后两袋
报名,猫我养 ↩ 小猫找领养
我去拿,你别下来了 ↩ 放楼下还是你来
可,今晚就能给你 ↩ 能借吸奶器吗
热水壶有一个旧的,不嫌弃就拿去 ↩ 借热水壶
我有尿不湿L码,行吗 ↩ 缺尿不湿
纱布绷带都有,我给你送过去 ↩ 手割了
我在药房,帮你带一盒 ↩ 谁能带药
你先用我的 ↩ 充电线忘带了
我陪你去 ↩ 不敢一个人去医院
面粉我有,要多少 ↩ 差点面粉
蜡烛归我吧 ↩ 香薰蜡烛不要了
我领三个花盆 ↩ 花盆自取
帮我也带一个,谢谢 ↩ 去超市,谁要带
来一碗! ↩ 煮了绿豆汤
我要我要我要 ↩ 演唱会票多一张
车位可以借你停一晚 ↩ 亲戚来没地方停车
我家有空房,来坐会儿 ↩ 忘带钥匙,娃冷
帮你签收没问题 ↩ 谁在家能签收
有人字梯,我扛上来 ↩ 灯坏了够不着
i have one, come by ↩ anyone got a thermometer
mine please ↩ lamp free
we've got a box, which block? ↩ kids ibuprofen?
yes me! ↩ who wants oranges
save me one, back at 8 ↩ bread going spare
coming for it in five ↩ cot, collect only
i can help, what time? ↩ need hands on saturday
i can fix that, send a photo ↩ leaky pipe
i'm going that way, hop in ↩ lift to hongqiao?
i'll fetch her ↩ school pickup anyone
can spare you four ↩ a few tablets please
you can have half of ours
got extra, how many ↩ short of tests
i've a 2 metre ladder, that do? ↩ ladder needed
drill's with me, come any time ↩ who has a drill
i'll walk him, when suits? ↩ dog needs walking
leave it to me ↩ someone to sign for a parcel
hand up, i have one ↩ oximeter anyone
i'm in ↩ two more for the sofa lift
two portions for 7-301 please ↩ spare veg boxes
i'd take it if it's still going ↩ desk to give away
hold it for me please, home at eight ↩ free lamp
that's exactly what we're after, ours please ↩ kids bike
oh thank you, coming down now ↩ one box for you
brilliant, on my way to get it ↩ yes, come to block 3
lovely, i'm 702, leave it outside ↩ i'll bring it up
one for my mum if possible ↩ three boxes left
my kid's been begging for one, please! ↩ box of lego
going halves on a box with upstairs ↩ two crates of apples
happy to feed her, drop me the key ↩ cat feeder needed
send me the file, i've a printer ↩ print one page
got salt, pop down ↩ salt anyone
i'll drive you ↩ dad must get to hospital
can come up now and look ↩ laptop dead
i've got a pair of crutches doing nothing, come get them
my mum sews, bring it round ↩ hem curtains
used to teach physics, send him over ↩ physics help
our wheelchair's idle, take it ↩ borrow a wheelchair
can i take whatever's left ↩ last two bags
we'd love to adopt one ↩ kittens need homes
i'll come to you, don't go down ↩ lobby or door?
sure, you can have it tonight ↩ could i borrow the pump
old kettle here if you don't mind the look ↩ kettle for a night
size L any good? i have nappies ↩ out of nappies
i've gauze and plasters, bringing them ↩ cut my hand
in the chemist now, will get you one ↩ anyone near a pharmacy
use mine ↩ forgot my charger
i'll go with you ↩ scared to go to a&e alone
plenty of flour here, how much ↩ short of flour
candles for me thanks ↩ scented candles unwanted
taking three pots ↩ pots by the door
one for me too please ↩ off to the shop, want anything
a bowl please! ↩ made green bean soup
can have mine lah, come up ↩ who got panadol
park in our bay tonight, we're away ↩ visitor parking?
come sit at ours ↩ locked out with a cold toddler
i'm home all day, tell them to ring 402 ↩ wait in for my fridge
I would gladly have the bookcase. ↩ Bookcase, free.
Certainly, you may borrow ours. ↩ May I borrow an iron?
i'll carry the ladder up ↩ can't reach the bulb
`,
  chatter: `
收到 ↩ 明天上午停水
收到,谢谢居委 ↩ 今晚八点核酸
收到收到 ↩ 请各楼组长统计人数
收到,会转告邻居 ↩ 消防通道勿停车
已阅 ↩ 关于楼道堆物的通知
知悉 ↩ 电梯检修通知
好的收到,辛苦了 ↩ 物资明天发
工资到账了,开心 ↩ 月底了大家都发了吗
年终奖收到了吗你们
快递拿到了,京东就是快 ↩ 双十一买的都到了没
我买的锅今天到了,颜值超高
快递收到,包装烂了
外卖拿到了,凉的
刚取完快递,驿站排了二十分钟
顺丰今天居然送上门了
超市的米卖完了 ↩ 谁去超市了,人多吗
盒马的鸡蛋又抢光了
药房说布洛芬没货了 ↩ 药房有退烧药吗
叮咚没运力了
京东买药也断货
楼下便利店关门了,卖空
口罩网上又没了
菜场的鱼下午就没有了
演唱会票三秒售罄
复工了,回公司上班 ↩ 你们单位上班了吗
下周返岗
我回来了,飞机晚点 ↩ 出差回来没
到家了,累 ↩ 到哪了老公
回老家了,节后见 ↩ 初三来打牌吗
去三亚度假啦
电梯好了 ↩ 电梯怎么又坏了
三号电梯恢复了 ↩ 三号电梯谁报修了
停了两天的热水回来了
网恢复了吗
来水了大家 ↩ 什么时候来水
谢谢居委会这一年的付出 ↩ 居委年终总结
谢谢医生护士
给快递小哥点赞
感谢大白 ↩ 今天核酸队伍真长
感谢群主每天发通知
谢谢保安师傅冒雨执勤
谢谢物业把路灯修好了 ↩ 北面路灯已修复
别喊了 ↩ 都给我出来!!
不用这么大声吧
没必要吵 ↩ 你先把车挪开再说
不用谢 ↩ 谢谢你的药
不客气,邻居嘛 ↩ 太感谢了
别客气,早日康复 ↩ 谢谢
小事 ↩ 多亏了你
应该的 ↩ 辛苦您跑一趟
不需要了解,谢谢推销 ↩ 您好,了解一下少儿编程吗
不办卡,别加我 ↩ 健身房开业五折
我们家不装宽带
不买保险,勿扰 ↩ 重疾险限时优惠
要退货,商家不肯 ↩ 你买的那个锅好用吗
退货退了三次
七天无理由退了
把那件大衣退了,运费险赔了10块
还没收到 ↩ 物资收到了吗
还没拿到 ↩ 药拿到没
还没好,烧到39 ↩ 退烧了吗
还没退烧,明天去医院看看
我没收到啊 ↩ 每户都发了
没领到,怎么回事
没人给我 ↩ 你拿到药了吗
拿到了吗? ↩ 放你门口了
药收到没 ↩ 让志愿者送上去了
东西取了吗 ↩ 放保安室了
有人收到大礼包了吗
5号楼领到了没有
请问连花大家都拿到了吗
你还需要吗 ↩ 求抗原
还要不要? ↩ 蹲一罐奶粉
送完了吗 ↩ 橘子自取
都没了? ↩ 抗原发完了
梯子还了没? ↩ 明天还你
什么时候还我 ↩ 借用一下
用完请归还
借了不还的人真是
电钻借出去一年没还
记得还,别弄丢了 ↩ 我下来拿轮椅
好的,明天还你 ↩ 不急,用完还
我会还的
还在用,晚点给你 ↩ 我的电钻用好了吗
押金已退还,谢谢商家 ↩ 共享单车押金怎么退
钱退回来了,淘宝客服给力
欠我的钱还没还呢
他还我钱了,真稀奇
图书馆的书该还了
共享单车还了还在计费
房子卖掉了
我家车卖了
房子租出去了
车位没了,只能停马路 ↩ 晚上停哪里
地铁末班车没了
年假用完了
钱花光了
工作没了
耐心用完了
外婆走了三年了
夏天又过去了
烟花放完了
疫情终于结束了
封控解除了
核酸不用做了
口罩不用戴了吧
健康码取消了
隔离取消了
航班取消了,改签中
聚餐取消,改下周
明天的课取消了
团长取消了我的单
会员取消自动续费了
大会取消了吗
孩子睡了,我可以追剧了
娃睡着了,世界安静了
退烧了也要多休息,医生讲的
我当年发烧都不吃药
布洛芬一次吃几片 ↩ 给你一盒布洛芬
美林退烧快还是泰诺快
体温计哪个牌子准 ↩ 我有多的体温计
血氧仪有必要买吗
这药吃了嗓子不疼了,推荐
中药吃了好像也没用
我家四口都阳过了 ↩ 又有人阳了
阳康了,出门走走 ↩ 身体怎么样了
转阴了,下楼跑步
烧退了就是咳
症状轻的不用去医院
不要囤药 ↩ 我抢了十盒
不用抢,人人有份
不需要排队,叫号
不用带身份证
不用下楼,志愿者上门
不用回复,看到就行
不用怕,没那么可怕
没事了没事了,散了 ↩ 楼下吵什么
解决不了问题就别说了
物业什么都没解决
问题解决了吗 ↩ 漏水的事
居委说已经解决,我看没有 ↩ 噪音扰民解决了吗
已上报,等通知
已登记 ↩ 外来车辆请登记
已做 ↩ 核酸没做的快去
已投票 ↩ 业委会选举投票
已缴费 ↩ 物业费该交了
已打卡
已转发到楼栋群
已读不回
已经问过物业了,说不知道
大家领到了请在群里说一声
领到物资的请接龙
没领到的请联系楼组长
取件码是多少
有没有人错拿了我的快递
我的快递被人拿走了,请还回来
谁拿了我门口的牛奶
鞋柜上的外卖被偷了
门口的鞋少了一只
拿错了快递的联系我
放门口的东西会丢的
送货的说放门卫了,我没看见
骑手说到了,人呢 ↩ 外卖给你放楼下了
师傅十点到,结果十二点才来 ↩ 宽带师傅几点来的
我在路上看到一只松鼠
在路上堵了两小时
十分钟后会议开始
马上到春节了
到点下班
挂号挂到了,下周三
专家号抢完了
疫苗约满了 ↩ 疫苗还能约吗
驾校名额满了
停车场满了
学位没了,摇号
摇到号了!
中奖了,收到一袋洗衣粉
收到一封莫名其妙的信
收到诈骗短信,大家小心 ↩ 恭喜您获得医保补贴
收到电费单,吓一跳
收到offer了 ↩ 面试怎么样
收到孩子的成绩单,血压上来了
收到你们的祝福了,谢谢大家
生日礼物收到了,老公还算有心 ↩ 生日快乐呀
花收到了,老公送的
朋友寄的柚子到了,真甜
婆婆寄来一箱腊肉
买到了打折羽绒服
终于买到高铁票
买到假货了 ↩ 直播间的茅台
买了个寂寞
我买了空气炸锅,后悔
在小店买到的面包很好吃
找到一家好吃的面馆 ↩ 附近有什么好吃的
找到凶手了,剧真烂
家里翻到一张老照片,给大家看看
翻出来小时候的粮票
朋友带了瓶酒,晚上小酌
朋友送的票,电影一般
隔壁老王送来喜糖
谢谢分享 ↩ 退烧药使用指南
谢谢提醒 ↩ 今晚降温
谢谢科普
谢谢夸奖哈哈
谢谢啊,我都不知道 ↩ 南门关了
多谢关心,在恢复中
你人真好 ↩ 药送完了我再去买
好人一生平安 ↩ 药给隔壁阿婆送去了
太暖了这个群 ↩ 不用还,送你了
真羡慕,你们楼邻居这么好 ↩ 汤放你门口了
那就好 ↩ 拿到了,谢谢
太好了 ↩ 退烧了
没关系 ↩ 抱歉已经送完了
好吧 ↩ 没有了
可惜,来晚了 ↩ 橘子都领走了
哈哈手慢了 ↩ 已被秒
哦哦 ↩ 不需要了
行,那你早点休息 ↩ 不用了
好的那我留着了 ↩ 不用啦,买到了
有就好 ↩ 家里翻到了
不用还了,送你 ↩ 明天还你
不急着还 ↩ 晚点还你
昨天谁说送完了,今天又有了
听说6号楼发完了
据说居委的药被领光了
新闻说药企库存没了
领导说不用加班了
老师说不用交作业 ↩ 作业要打印吗
医生说不用吃药
房东把押金还我了
物业费退了吗
received ↩ water off tomorrow 9 to 12
noted with thanks ↩ fire drill on friday
noted ↩ please move your bikes
well received, thank you committee ↩ test at 8 tonight
ok got it ↩ bins go out on tuesday
got it, will tell my neighbours ↩ gate closes at 11
copy that ↩ lift inspection
understood ↩ no barbecues on the balcony please
got the notice, thanks ↩ pest control on wednesday
received my salary, finally ↩ payday anyone
bonus came in!
my parcel arrived, two days early ↩ all the couriers are late this week
got my jd order, box crushed
my new pan's here and it's gorgeous
picked up a parcel at the station, 20 min queue
takeaway arrived stone cold
sf delivered to the door for once
rice sold out at the supermarket ↩ what's the supermarket like
hema's out of eggs again
the pharmacy's got no ibuprofen left ↩ did you try the pharmacy
online masks all gone again
the fishmonger's sold out by noon
tickets sold out in three seconds
bakery's all out of croissants
back to work monday
returned to work today, office is empty ↩ are you still off sick
back home, flight was delayed ↩ how was the trip
home safe ↩ text me when you're in
home at last, what a day
we've gone to hainan for the holidays
gone fishing
he's gone to his mum's
the lift is back ↩ lift dead again?
lift 3 is working again ↩ which lift's broken
hot water's back
water's back on folks ↩ any news on the water
internet's returned in block 4
is your internet back
thanks to the committee for this year ↩ year end report from the committee
thank you doctors and nurses
thanks to our courier, rain or shine ↩ parcels at the gate by noon
thank you volunteers, you rock
thanks admin for the daily updates
thanks to the guards standing in the rain
thank you to management for fixing the lights
no need to shout ↩ MOVE YOUR CAR
no need to be rude ↩ can't you read the sign
no need to panic ↩ they say the shops will run dry
no need to queue, they call numbers
no need to bring id
no need to come down, volunteers go door to door
no need to reply
no need to fight, there's one each
you're welcome ↩ thanks for the medicine
no worries ↩ sorry for the trouble
don't mention it, get well soon ↩ thank you
my pleasure ↩ you saved us
anytime ↩ lifesaver
that's what neighbours are for ↩ can't thank you enough
not interested, thanks ↩ broadband deal this week
we don't need insurance, stop calling ↩ free insurance check up
i don't need a gym card ↩ gym membership half price
don't need your opinion
returning these shoes, too tight
they refused my return
sent it back three times
got a refund for the coat
deposit refunded, nice landlord ↩ did the landlord cheat you
he paid me back, miracle ↩ that guy still owe you?
still owes me money
library books are due back
returned the share bike and it still charged me
not yet ↩ have you received the pack
haven't got mine ↩ packs went to every flat
still nothing here ↩ delivered to all blocks
no one gave me any ↩ did you get medicine
not better, 39 again ↩ fever down?
fever's still up, going to hospital tomorrow
did you get it? ↩ hung on your door
have you got it yet ↩ left with the guard
has anyone received the veg box
has block 5 been given theirs
did everybody collect their kits
anyone received the letter from the school
do you still need it? ↩ looking for tests
still want one? ↩ formula please
is it gone ↩ last crate outside 4
are they all gone? ↩ oranges outside
any left?
is it reserved
has it been taken ↩ desk free
have you returned the ladder? ↩ will return tomorrow
when do i get it back
please return after use
people who borrow and never return, honestly
lent my drill last year, never saw it again
will give it back tomorrow ↩ no hurry
i'll return it i promise
still using it, later ok? ↩ done with my saw?
keep it, no need to return ↩ will bring it back tomorrow
no hurry to give it back ↩ can i keep it till sunday
sold our flat
sold the car at last
flat's been rented
no parking left so i'm on the street
last train's gone
annual leave all used up ↩ coming to the beach with us?
my battery's dead
money's all gone
my patience has run out
summer's gone already
my job's gone
grandma's been gone three years
fireworks finished
lockdown's over!
testing's no longer needed at the mall
masks not needed any more on the metro?
health code has been scrapped
my flight got cancelled, rebooking ↩ off to japan today?
dinner's cancelled, next week instead ↩ see you at dinner
tomorrow's class is cancelled
seller cancelled my order
cancelled my gym membership
is the meeting cancelled
kids asleep, netflix time
toddler finally asleep, silence is golden
baby asleep, whispering
rest even after the fever's gone, the doctor said
in my day we never took pills for a fever
how many ibuprofen at once ↩ a strip of ibuprofen on your door
which works quicker, calpol or nurofen
which thermometer is accurate
is an oximeter worth buying ↩ i have an oximeter you can use
this syrup worked on me, recommend
herbal stuff did nothing for us
all four of us have had it
negative at last, going for a run ↩ how are you feeling
fever gone but the cough stays
don't hoard medicine ↩ i've twelve boxes at home
mild cases needn't go in
nothing to see, it's over ↩ what's the noise
is it sorted? ↩ leak in the basement
the management never sort anything out
they say it's been resolved, it hasn't
complaint lodged ↩ who's dealing with the drilling
registered ↩ register your car at the office
signed up ↩ sign up sheet for the vote
filled it in
done my test ↩ last call for testing
voted ↩ owners' vote closes tonight
paid the management fee ↩ fees are due
forwarded to the block chat
asked the office already, they've no idea
please say here when you've collected yours
if you've received the pack reply 1
if you haven't received it ask your block head
what's the pickup code
somebody took my parcel by mistake
whoever took my parcel give it back
who took the milk from my door
takeaway stolen off my shoe rack
one shoe gone from outside my flat
picked up the wrong parcel? call me
things left at doors go missing here
courier says he left it with the guard, can't see it
rider says he's arrived, where ↩ your food's at the lobby
man said ten, came at twelve
saw a squirrel on the way home
two hours stuck on the way
meeting starts in ten minutes
nearly new year
got an appointment, next wed
specialist slots all taken
vaccine bookings full
driving school's full
car park's full
no school places left, lottery it is
won the raffle, received a bag of soap powder
got a weird letter
got a scam text, careful
got the electric bill, yikes
got the offer!! ↩ how was the interview
got his school report, blood pressure rising
got your wishes, thank you all
birthday present received, hubby did ok
flowers arrived, from my husband ↩ happy anniversary
my mum's pomelos came, so sweet
got train tickets finally
bought a fake ↩ that cheap whisky, any good
bought an air fryer, regret it
found a great noodle place
found an old photo of the estate, look
a friend brought wine, cheers
friend gave us tickets, film was meh
thanks for sharing ↩ how to take fever meds
thanks for the heads up ↩ cold front tonight
thanks, didn't know ↩ south gate's shut
thanks for asking, recovering slowly
you're so kind ↩ all gone but i'll buy more
best group ever ↩ keep it, no need to return
jealous, your block is so nice ↩ soup's at your door
good to hear ↩ got it, thank you
so glad ↩ fever's down
great news ↩ she's asleep
no problem, maybe next time ↩ sorry, all gone
ah well ↩ none left
shame, missed it ↩ oranges all claimed
haha too slow again ↩ all snapped up
ok rest up ↩ not needed any more
ok i'll keep it then ↩ we bought some
phew ↩ found ours
yesterday it was all gone, today there's more, funny
heard block 6 ran out
apparently the committee's medicine has all been handed out
news says factories are out of stock
boss says no overtime needed
teacher says homework's not required ↩ does homework need printing
doctor said no pills needed
is the management fee refunded
i'm off, night all
gone viral, our gate cat
taken aback by that video
all taken care of by the cleaners, looks great
returned from a walk, plum blossom's out
just collected my visa
collected the kids, pouring out there
received wisdom says feed a cold
never mind the noise, they stop at six
ignore the rumours
forget about parking there on sundays
thanks for nothing
sorted my wardrobe today, proud
all sorted by colour, my bookshelf
withdrew cash, machine ate my card
stop asking, nobody knows
who's returning from beijing with the kids
`,
};
