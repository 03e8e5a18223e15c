/** Sentences of our own that name several things, with what is meant marked: [asked for or given], {merely named}. */
export const objects: Readonly<Record<"need" | "offer", string>> = {
  need: `
does someone have old [towels] for the rescue {kittens}
list of things i'm short of for tomorrow's picnic: [cool box], two [rugs], a [frisbee]. can be scruffy
喉咙痛 想要点[蜂蜜]或者[胖大海]
kind neighbours, i am not so good with the telephone and my {heating} bill is wrong, who is so nice to make the [call for me]
哎呀包{饺子}没[醋],一个人下不了楼,谁捎一瓶
缺一个{煤气灶}的[1号电池],哪家有
请问谁家有[梯子]?我家客厅灯泡坏了三天了,层高两米八{踩凳}子够不着,用半小时就还,谢谢各位
今晚停电,求借[应急灯]或者充电[台灯]
本来以为下单的菜今天能到,结果骑手说进不来小区了。家里就剩两根{葱},求好心邻居分我一点[青菜],给小孩煮面用
哪家有[制氧机],我爸{血氧一}直90上下,医院说先回家吸氧
[old newspapers] for the {puppy} pls
[Slow cooker] on loan for a {chilli} cook-off
{火锅}的[卡式炉]谁有,{气罐}我自己有
looking for [hand me down] [baby clothes] 0-3 months, came early
Thanks so much to everyone who turned out for the {piano}. While I'm here, would any of you have a [piano stool] we might borrow for the recital?
nothing in the {fridge} and still in quarantine, any [leftovers] out there
孩子39度了,家里[退烧药]一滴不剩,哪位有[美林]
阿拉姆妈脚{馒头}痛 有[护膝]借伐
{Flat tyre}, no spare, feeling stupid. Anyone with a [compressor]
[酒精棉片] 家里打{胰岛素}用的 断货了
捡到一只{小奶猫} 眼睛都没睁开 谁家有[羊奶粉]和[针筒]
本人手残 {窗帘}缝边 求会踩[缝纫机]的阿姨
万一有人有多余的[N95],给我留几只,要进医院{陪护}
i've got the {flour}, who has the [yeast]
Might anyone have a set of [Allen keys]? IKEA {wardrobe}, one hour in, marriage under strain
Could do with a [wheelchair] for Saturday, Grandad wants to see the {tulips}
家里没[熨斗] 明天面试 {衬衫}皱得像{咸菜}
Two favours if I may, a [wheelbarrow] for the morning and a person who knows how to prune {roses}
姑娘明早中考,[2B铅笔]怎么削都断,文具店早关了。谁家有削好的两支,再加一块[橡皮],祝您家孩子金榜题名
缺[面] 缺[油] 缺[肉] 都缺 先借点[面]吧
We're trying to jump-start Grandad's {hearing aid} and it's those fiddly size 13 [batteries]. If you've a couple in a drawer, we'd be ever so grateful.
who's the lady with the [sewing machine], i've {trousers} to take up by monday
[冲击钻]借一借 装个窗帘杆 用好请你喝{奶茶}
爷爷想吃软烂的{面条},家里没[高压锅],借一只
{鞭炮}声吓得狗躲床底 有没有安抚的[药]
[egg boxes] and {loo roll} tubes please, reception class junk modelling
Please, has somebody the [medicine] for stomach? [Smecta] or similar, my wife feels bad
有[醋]吗邻居,吃{饺子}
hey um this is voice typing so sorry if its weird but my hands are covered in {glue} and i need someone to bring me acetone like [nail polish remover] 4 0 2 door is open
[熨斗]有没有,{衬衫}皱得不行
interview on zoom at 2, {laptop} camera dead, any chance of a [webcam] for the afternoon
WTB or borrow, don't care which, just need a [car seat] for one {ride}. Borrow better
求[搭车]去仁济医院,带着老人{打不到车}
Need [AAA batteries], 2 pieces, for the {thermometer}
啊对还有就是 如果谁家有[磨刀石]也借我用用 {菜刀}钝得切不动肉
明天 deadline [毛笔] 要写{福字}
[料酒]没了 [白酒]也成
looking for a [running partner] who'd also [walk my dog] on mondays
[School run] tomorrow, I've a 7am scan. Could one of you squeeze Mia in your {car}? She's small and only mildly annoying
{grab rail} to fit in the bathroom, who has a [drill] and ten minutes
{tap}'s off its thread, [plumber]
{古筝指甲}[胶布]
The {electrician} hasn't turned up and I've no lights at all in the flat. [Torch], [lantern], [camping lamp], whatever you've got, could I have it for tonight please?
[Whipper snipper], [pruning saw], anything sharp. Jungle out the back
[Eggs] x2 please, have {flour} to spare no wait just [eggs] please
全家都阳了,没[药],能不能匀几颗[布洛芬]
Looking for a [sledge]. Or a {tea} tray. Frankly a big bin lid would do
我想给女儿办个小小的生日会 缺{气球}[打气筒] 缺[桌布] 缺一个会扎头发的姐姐 谁可以
想给女儿过个生日,蛋糕店停业了只好自己烤,{奶油}和{面粉}都有,独缺一个[打蛋器],电动手动都行,借一下午
需要{志愿者}[陪老人看病] 明早八点
Evening all, could I possibly scrounge two [onions] and a tin of [tomatoes]? I've got mince defrosted and nothing to go with it. Will repay in {lasagne}.
急用[充电宝],{手机}要没电了在楼下等快递
钥匙断在{锁芯}里 谁有[尖嘴钳]
阳台种{番茄}没有支架[竹竿] 哪位爷叔菜地里多几根
[布洛芬]没有 对乙没有 [冰袋]也没有 我真的不知道该咋办了
麻烦问下谁家有[N95],明天要去医院{陪诊}
{晾衣杆}够不到,衣服吹到楼下棚顶了,谁有[长杆子]
do any of you have a [kiln] my boy could fire one {pot} in
Fancy lending a [screwdriver], tiny, for {glasses}?
background noise in our flat is a {dripping tap}, has been for a week, the office says two more, does one of you own a [basin wrench] and a free evening
[奶粉]还有两顿的量,[爱他美]3段的妈妈们帮帮忙
I've been up since four with a poorly toddler and I've run out of [milk], [juice] and patience. If somebody could drop a pint at 14 on their way past, I'd kiss their feet.
啥人家有[榔头] 借我敲只{钉子} 马上还拨侬
求[驱蚊水],小孩被咬成{筛子}
Does anyone have [honey] and [lemon]? Can't go out, positive
求[药],孩子惊到了,39.8,[美林]还是[泰诺林]都可以
who's handy with a [drill]? {curtain} rail's come off the wall
热死 [冰块] 谁家{冰箱}有 一盆
想种点{小葱} 谁有[土] 分我一盆
does anybody have an [air pump] for a {bike}
need help with [groceries], {isolating} this week
Anyone with a [step ladder]? Just need to change a {bulb}, 10 min
hello everybody i am needing a [pump] for the tyre of my {bicycle}
[蒸笼] 大的 清明做{青团}
I'm isolating and can't go down for my [parcels]. There are three at the gate with {medication} in one of them. Would somebody mind dropping them at my door, 5-802?
求{待产包}里剩的[产褥垫]几片
工地上手割了口子 [纱布][绷带] 在东门保安亭旁边等
[玻璃胶]和[胶枪],有的话借一下
[校服]弄丢了,140的[外套]谁家有旧的
i have need of one [big pot] for the {soup}, 20 persons come
Need [black thread], {needle} I have
求{小提琴}[陪练]
short two [eggs] for a {birthday cake}, help
in a {pickle} without a [bike pump]
你们谁认识这个{插头} 不对我就是要一个[转换头] [英标转国标]
[代排队] 社区[医院挂号] 付辛苦费
[花露水] 有没有 娃被咬成{筛子}
there used to be a box of shared tools in the {bike} shed, it's gone, so does anyone have a [socket set] i could use on the {pram}
{西瓜}买了一整个 没有大[砧板] 笑 有人有吗
谁有[蜡烛][手电筒] 我们这栋停电
You wouldn't believe the day I've had, boiler out, dog sick on the {rug}, and now I can't find the [carpet cleaner]. Has anybody a bottle I can use
[plasters] and [antiseptic], kid's skinned both knees
我语音打字啊 就是我们家老头子{助听器}的[电池]没有了 312号的 有没有谁家老人也用的
下雨阳台漏得一塌糊涂,{水}都流到卧室了。谁有[防水布]或者大一点的塑料膜,先挡一挡,明天物业才来
钥匙断{锁芯}里了 [尖嘴钳]有伐 我站在门口
孩子{校服裤}子开线,有[缝纫机]的姐姐能踩两下吗
shopping list for anyone already out: milk, two [lemons], [bread], cash on arrival, 6-1203
有[氧气袋]或者[制氧机]的邻居吗,我爷爷有点闷,医生让备着
anyone up for swapping one {bag of rice} for some [washing powder]
急,[打印机]罢工,孩子明天要交的{卷子}六页,谁能打一下
In need of a [Phillips screwdriver]. The tiny kind. For {glasses}.
救救孩子 明天手工课要带一卷[铁丝] 家里连根{回形针}都没有
冬至包{汤圆} [水磨粉]缺半斤
[Mop and bucket], quick as you can, {fish tank} disaster (fish fine)
做饭做到一半{煤气灶}打不着火,估计是电池没电了,要1号的大[电池],小区便利店只有5号的。谁家有两节救救我这锅{红烧肉}
does somebody have the {phone} number of a good [electrician]
please can somebody carry my [recycling] down, {crutches}
We desperately need [ice packs], wisdom teeth out and the {freezer} is bare
求{二胡}[松香]一小块
{高压锅}[密封圈] 苏泊尔22公分 谁有备用的
呃我是14号楼的我这个声音有点哑啊就是我想要一点[蜂蜜]和[柠檬]谁家里有的话放我门口行吗我戴{口罩}出来拿
tomorrow's the last day to [post it] and i'm in quarantine. could someone take an {envelope} to the post box
{面粉}有、{肉}有、{白菜}有,就差一根[擀面杖]。用{啤酒}瓶擀了三张皮都破了,求一根真正的[擀面杖]
清单:[尿布]L、[湿巾]、[奶粉]二段,有啥算啥,谢谢好邻居
{酸奶机}的[酸奶菌]粉 有多的给我一包 今晚想做
{Teaspoon} of [yeast]. That's all. I'll be quick.
Might there be a spare {sitar} [plectrum] in the building
Recently separated and starting from scratch. A [kettle], a [lamp], [cutlery], anything you don't use any more
[Glucose strips]! [Accu-Chek] if poss, mine run out at bedtime
I'd give anything for a {balalaika} [string] right now
Our [water] is off, could we fill two {buckets} at someone's place?
缺以下:1.[胶带] 2.泡泡膜 3.[大纸箱]三个
抗过敏的[药] [开瑞坦][西替利嗪]都可以 脸肿成猪头了
flat 5C needs a [light bulb] and a [ladder]
Any extra veg? [Potatoes], [carrots], anything
needed for the school fair: two [folding tables], one [gazebo] and anybody who can paint faces
[水平尺] [卷尺] 随便哪个 谁有
我家{洗衣机}罢工一周了,宝宝的衣服手洗洗不过来。哪家方便让我用一次[洗衣机],{洗衣液}我自己拿
刚刚学着做{馒头},发现{酵母}过期两年了哈哈。面都称好了,哪家有[酵母粉]给我一小勺,蒸好了送您两个
{soup} but no [bowls] lol
{雾化器}[面罩]儿童的 缺一只
My [fridge] packed in, could someone keep my {insulin} cold overnight?
{西装}要熨,没有[熨斗]也不会,面试明天
要在墙上{挂画},[水平尺]谁有
{smoke alarm} beeping, after a [9v battery]
拿两颗{大白菜}求换几个[土豆]
【接龙求药】1. 6-301 [布洛芬] 2. 6-502 [感冒灵]
Has anyone got some [soy sauce]? Just need a little for {dinner}
没有[漏斗] 想灌{香肠} 哪位有灌肠的[工具]
{car} park level B2, dead battery, [jumper cables]? got {airport run} in 40 min 😬
[保鲜膜]用完 一{砧板}{饺子}晾着
急!宝宝没[奶粉]了,有没有[飞鹤]3段
[保温桶]借我一个,给住院的妈妈送{汤}
老人独居不会用{手机} 谁能[帮忙买菜]
有[生姜]吗,想煮{姜汤}
Need a [hammer] and a few [nails], will return tonight
[Burn cream], someone? Not serious just a silly tray of {brownies} vs my thumb
电瓶{车没电了} 求[借充电]器
one [egg] short for the {cake}
{flat tyre}, gate 1, [wrench]
We're collecting [blankets] for the family in 5B whose flat {flooded}, do you have one?
Is there a [ladder] somewhere in this building I could borrow? The {smoke alarm} chirps every thirty seconds and it's driving us all mad. I'd have it back within the hour.
孩子要交{蚕宝宝}[桑叶],谁家有
they've cut the [water] until six and i have a baby with the runs, a {bucket} or two from somebody on another riser would be a lifesaver
想请教一下懂装修的邻居 我家墙上要挂电视 不知道能不能[打孔] 能不能上门帮看一眼 请吃{西瓜}
Nobody has a single [egg]? I only need one for the {cake}
I keep looking at this {wardrobe} and this {wardrobe} keeps looking at me. A [screwdriver] that fits would end it
昨天把孩子的药勺弄丢了,医生说要5毫升准确喂。有没有[喂药器]或者[针管],没{针头}的那种,借我也行给我也行
{菜刀}钝得切不动{番茄} [磨刀石]
哪位收藏[粮票]的借几张给孩子做{展板}
Anyone with a spare [glue stick] and [coloured paper], school project due tomorrow
I'm one [egg] short of a {cake}
不好意思打扰大家 我是刚搬来的7号楼租客 还没买{工具} {床板}{螺丝}松了一晚上咯吱咯吱 想借把[内六角] 用完立刻送回
谁家有[冰袋]或者[退热贴]
My {budgie}'s out on the balcony tree!! does someone have a [net on a long stick]
求[多肉]的[小苗]
因为疫情学校改成线上交作业,家里没有[打印机],每天都要打好几页{卷子}。有[打印机]的邻居能不能帮忙打一下,纸我自己带
有会[修电脑]的邻居吗,孩子明早八点网课,{电脑}一直蓝屏,我试了重启好多次都没用,能不能上门帮看一眼
Kid's threw up on the only {duvet} lol. Could I use someone's [tumble dryer] this evening? Ours takes about a year.
孩子学校要演{西游记},找根[金箍棒]
家里来了一堆{大闸蟹} 没有大[蒸锅] 谁借我
初一早上要贴{春联} 浆糊没了[双面胶]也没了
[料理机]想借,给宝宝打{辅食}
做{青团}的[蒸笼],大号的,哪家有
Any [handyman] neighbours around? Need a {shelf} put up
[Washing machine] {flooded}, could we do one load at yours
short two [eggs] for a {birthday cake} lol help
需要一个[万用表],查查{插座}
{水龙头}滴水,哪位有[扳手]借一下
我想要几个[玻璃罐子]做{泡菜},[空瓶子]别丢啦
Need [black thread] and a [needle], anyone near 6F?
Looking for [Piriton] or [Zyrtec], pharmacy is closed now
[candles] or a [torch], power's off on our side
请问谁家有[糯米粉],明天冬至要包{汤圆}
my friend arrive tomorrow from ukraine with nothing, she need [winter coat], size m, [shoes] 38, anything what you don't use
Hi neighbours, we just moved into building 9 and the movers lost our {toolbox}. Could anybody lend us a [screwdriver] and a [hammer] for the evening? Happy to bring cookies.
Has anybody got [antihistamine], my daughter's got hives from {strawberries}
{气球}[打气机] 女儿周岁 吹得我缺氧
need a [charger], {phone} is nearly dead
楼上水管爆了,我家天花板正哗哗往下淌,{脸盆}都接满了。谁家有大桶[大盆]快支援一下,603
somebody scraped my {car}, [dashcam] footage please
we got back from the airport and the {fridge} has been off for a week, so no food and no shops open, would somebody sell us some [noodles] and a few [eggs]
用一提{卷纸}换十个[鸡蛋] 有人换吗
out of [gas canisters] for the {hotpot}, help
窗户被台风吹碎一块 [木板] [塑料布] 什么都好
{滑板车}儿童[头盔] 52cm左右
有没有不要的[床垫],1{米}5的
{烟雾报警器}响是没电了 求一节[9V电池]
今天大扫除把水槽下面的管子踢裂了,急需[生料带]和一把[大扳手],五金店九点就打烊了,我蹲在水里给大家打字
{inhaler}'s nearly empty, need [a lift] to the chemist tomorrow
谁家剩了点[面粉] 匀我一点包{饺子}
someone with a [van] pls, need to move a {desk} two streets
Does your teenager [babysit]? Mine's bailed and we've {theatre tickets} for tonight
by any chance is there a seamstress, [tailor] or just a patient granny who can put a zip in a {coat}
[纱布]和[碘伏] 孩子膝盖擦破皮
Need a [cat carrier] for a {vet visit} at 3pm
阿里位邻居有[打气筒] {脚踏车}瘪脱了
谁家有[梨],想给小孩炖{冰糖雪梨}
新疆的朋友寄来两只整羊,剁不动啊。谁家有大砍刀或者[电锯],借我砍一下午,{羊排}分你两根
[torch] or [lantern] wanted, whole flat's dark
护目镜坏了一条带子,明早七点轮到我做志愿者。哪位家里有多的[护目镜]或者[面屏],晚上我来拿
妈呀狗把{袜子}吞了医院叫送过去 我没有[车] 谁能送一下 我付不付油费都行你说
wanted - [bubble wrap] and [moving boxes], we move out on the 30th
[Roof box] to borrow, going to Cornwall with four children and a {paddleboard}
He's burning up and our [Calpol] is out of {date} - anyone close to 27?
500g [flour] and some [yeast], 3-1101
牙疼一晚上 谁有[甲硝唑]或者[止痛片]
谁有[卷尺],量一下{窗帘}
A cup of [rice] would save my {dinner}
Reckon someone could lend us an [esky] for the arvo? Got a heap of {snags} and no ice
after a [spacer] for a child's {inhaler}, he's fine, we just left ours at school
[Puncture repair kit] pls the {glue} in mine is dry
{绣球}调蓝的[硫酸铝] 手上没有了
last resort before i cut the {bike lock} with a {bread knife}: [bolt cutters]
有没有 neighbor 顺路去 IKEA? want [a lift] for me and one {lamp}
{停水} again?? does anyone still have [water]? ours went off and i've {shampoo} in my hair
[针线包] {扣子}崩了
Would anyone lend a [pressure washer] on Saturday? Happy to swap for {beer}
[行李箱]28寸的,借我十天,从新疆回来给大家带{葡萄干}
since the {hairdresser} has gone home for the festival and my fringe is in my eyes, does anyone [cut hair]? money or {dumplings}
For a friend of ours just arrived with two {suitcases}: [bedding], [pans], anything basic
[洗衣液]先借一点,{衣服}都泡着了
[针线包]!{扣子}掉了十分钟后出门!
Our power's out and I've a newborn's bottles in the {fridge}. Does somebody on the even side have [fridge space]?
Down to the last {spoon} of [coffee] and the baby was up all night, rescue me
有[针线包]么,{裤子}裂了,人在楼下大厅不敢动
does somebody have [old newspapers], {guinea pigs}
[folding tables], as many as we can get, for the {block party}
{Locked out} with melting {ice cream}. [Freezer] access needed
Any leftover [wallpaper paste]? half a {bucket} would do me
If somebody's heading to Aldi today, could I ask for [milk] and [bread]?
啥人明朝去菜场 帮我带块[豆腐]上来好伐 脚勿{便当}
各位叔叔阿姨好,我是12号楼新搬来的小王。今天装窗帘才发现没有[冲击钻],想跟大家借用一个晚上,用完请您喝{奶茶}。12-603
Does someone have a [pump] for a {bike tyre}?
Can anybody spare one {cup} of [rice flour], making idli and fell short only little
{燃气灶}[电池]一号的两节 现在就要 饭做一半
matches or a [lighter], {birthday candles} waiting!
lend me your [stepladder] someone, {bulb}'s gone
有没有愿[意用酒精]跟我换{消毒湿巾}的
son's school wants him dressed as a {carrot} by tomorrow, {orange} [fabric] of any sort
孩子烧得跟小{火炉}一样 [退热贴]一片都没了 半夜一点 药店电话打不通
Do we have a neighbour with a [sewing machine]? {trousers} to hem for tomorrow
Looking for a [litter tray], just adopted a {kitten}
{水管接头}崩了 [生料带]谁家有一截
明天面试 {西装}没熨 [挂烫机]谁有
I'd take any old [towels] you're chucking out, {puppies} on the way
孩子学{自行车} 旧的[辅助轮] 谁家拆下来没扔
[Generator]?? my {fish tank} 😭
our [printer]'s out of {toner} and the visa form is due at noon, two pages, please
{Package} is at the gate, 30 kilos, and I am 50 kilos. A [trolley] would be so nice
{仓鼠}越狱了 有没有那种[诱捕笼]
Anyone have a [9V battery]? The {smoke alarm} keeps beeping
On the hunt for a left-handed [golf club], just a seven [iron], just for one round
钥匙忘在屋里了,{开锁}师傅要两小时才到,手机只剩3%的电,在8号楼门口。哪位能借个[充电宝]下来
后天{搬家} 缺[纸箱] 越大越好 我自己上门搬
please spare a [lightbulb] or a [torch], the landing's pitch dark
door's jammed with the {pram} inside, somebody bring a [screwdriver]?
so we finally put the {bed} together, all proud, and then found there's no {mattress} in the {van} and the shop can't bring it till monday, so if anyone has an [air bed] it'd save two backs
[honey] or [lozenges] for a sore throat
need [a lift] to pudong airport sunday 5am, two adults one {suitcase}, will buy you breakfast
is anybody cooking [rice] right now and could make a {bowl} extra
停电了 [蜡烛][手电]都没有 老太太怕黑 谁匀一支
Anyone got a [first aid kit]? Need a [bandage] for my boy's knee
群里有没有会做[针线]活的阿姨,孩子{演出服}拉链坏了,后天就要上台,我自己缝了两次都歪掉,想请您帮个忙
{小狗}拉稀,家里有没有[宠物益生菌]的邻居
Kids want {pancakes}, I've got everything but the [milk]
想借个[折叠桌]和几把[椅子],家里来客人
老师们家长们晚上好,冒昧打扰,孩子明日开学需交一张一寸蓝底照片,家中{打印机}恰好缺{相纸},不知哪位邻居方便代为[打印]一张,不胜感激
just noticed the {cake} has no [candles] on it, party's in an hour, anyone?
{car} won't start, [jump leads] would be an absolute lifesaver right now, I'm on the second level near the pillar with the yellow paint
不知道群里有没有同样养{多肉}的,我那盆快烂根了要换[土],急需一点颗粒土,一碗就行,多了也用不掉
Hi, urgently looking for [oxygen concentrator] or [pulse oximeter] to borrow
`,
  offer: `
我下楼{遛狗},[代扔垃圾]的放门口
Big pot of [dal] on the stove, bring a {bowl}
i could lend you guys my [big pot] for {hotpot}
[婴儿床]带[床垫] 免费送 自己来拆
[Ice packs] in our {freezer} for sprains etc
[洋葱][土豆]各分五斤出去,团购起送量太大
[老面]一团,想蒸{包子}的来揪
[wifi down] in your block? mine's fine, come work at my [table]
[Lentils], [chickpeas], [tinned tomatoes], we're emigrating, please come shop in my cupboard
I've a [drill], [screwdrivers] and most tools, always happy to lend
On the {table} by the mailboxes: [lemons]. Bag's next to it.
{二胡}[琴弓]一根,马尾还新,给需要的
{煤气灶}[一号电池]还有四节,打不着火的找我
Free {haircut} [voucher], expires tomorrow, not my kind of salon
谁缺[钉子] 我有一{罐头}
Small kindness: I've put [hand cream] and [snacks] for the couriers on floor 1
[仓鼠笼] 全套 没有{仓鼠}了
[Cough drops], [tissues], [honey]: cold kit ready for the next victim, just buzz 18
[Guitar] for a beginner, three quarter size, need {strings}
we've just {potty} trained the last of three, and i'm looking at two hundred wipes and most of a box of [pull-ups] with something like joy. whose are they
[Carpet] offcuts, good for cats or {car} boots, outside door 31
The [paddling pool] is up in our garden, bring the kids, bring {towels}
公司发的[粽子][礼盒] 没拆 素的荤的都有
Spare {tent} pegs, [camping stove] and gas to lend for half term
while the {drill}'s out, i can [put up a shelf] for somebody else too
冰箱里冻着我妈包的{荠菜}[大馄饨] 明天要断电装修 今天谁家来拿走两盒 帮我减轻压力
[盔甲][道具]一套,儿子玩腻了,拿走不谢
Taking the {trolley} down to pick up the [veg], can bring for stairwell 2
I've an [infrared thermometer] and an [oximeter], borrow either
I'm a [hairdresser] off work till the new year. If any of the older ladies want a wash and set at home, I'd be delighted, just for the {company}.
Please help yourselves to the [herbs] in the {planter}, [mint] and [rosemary]
Tall person available for [lightbulbs] and [smoke alarms]
门口{纸箱}里有[旧书],喜欢的自己挑
[包子] fresh out of the {steamer}, 上来拿
[Bedding] bale, single, still in plastic, {suits} someone starting at uni
免费 [儿童床] 带[床垫] 自提
[折叠桌]四张[椅子]十二把,办寿宴的可以借去
刚才烤[曲奇]一不小心做了三盘 楼里的小朋友放学路过可以按{门铃}拿
退坑 [乐器架][谱架][节拍器] 学琴娃家长来
有需要[胶带][泡沫纸]的吗 工位一堆
so the {company}'s sending us home to lyon in three weeks and we can't ship a thing, which means there's a dryer, two [desks] and an absurd number of [plants] for anyone who'll come and fetch them
[fondue set], [forks] and all, borrow it whenever
im at the chemist theres still [ibuprofen] on the {shelf} want me to get some for someone
妈妈们,我开了个小小[故事会],周三晚上给孩子们读{绘本},来就是了
{搬家}了 so the [洗衣机] is free, you just need a 推车
[Tech help]: I'll be in the clubhouse from 2 to 4 for all your {printer} hates me problems
[Toy kitchen] complete with plastic {aubergine}
有没有刚生宝宝的姐妹 我这里[月子服] [待产包]里没用到的一堆 全新
First come first served: two [umbrellas], one [raincoat], free
I have made [marmalade]. There are nineteen jars. Kindly bring the {jars} back.
I have one extra [ticket] no thanks to give: [stroller] too
Blessing: [baby bottles] and [steriliser], Punggol Blk 306A
Thanks all for the {casseroles} while I was laid up. I'm on my feet again and would like to return it: shopping, [dog walking], whatever people need this month.
药箱里有[创可贴][碘伏],谁受伤了来我家
We ordered one sack of [potatoes] and they sent three. Please, I beg you, take a {carrier bag} full. They're by the back gate under the {tarp}.
Anyone need a {plumber}'s [wrench]? I'm home all day and have one
[洗车水枪]你们谁要用就用,接我家院子{水龙头}
Since we're leaving for a month, our [fruit] and [veg] are free to anyone
[儿童雨衣][雨鞋]一套,穿不下了,给弟弟妹妹
[pushchair] by the {lift}, free, works fine
hello i made big [paella] for eight and only me, please come with {plate}
哪家的娃在学{围棋} 我儿子的棋盘和一套[教材]退役了 可以传给弟弟妹妹
going cheap or for {cookies}: a [doll's house]
with my new {glasses} on i see i have two of everything, so one [wok] and one [blender] are looking for work
旧[窗帘]拆下来两幅,改{桌布}做{猫窝}都好,免费
外婆包的[粽子] {咸肉}的 二十只 悬在门把手等认领
[蜡烛][手电筒]都备着 停电的来拿
if your {phone}'s dying in this power cut I've a [generator] going, come charge
Weekend tools library at my garage: [ladders], [saws], [sander], free loan
{Bulk buy} arithmetic failed me. 5 kilos [carrots] to rehome
my [wifi] works, my [kitchen table]'s clear, come do your interview here
阿姨包的[粽子],{咸肉}的,吃得惯的话给大家尝尝
I've [funnels], [sieves], [jars], everything for jam, lend you the lot
[针线盒]在我家,掉{扣子}的别扔衣服
We have [generator], bring your {phones} and {nebulisers}
my flat's being emptied tomorrow, shelves, [lamps], a [wok], just say which
[Timber offcuts], good for {firewood}, please take
今天炖了一{大锅}[罗宋汤] 独居的朋友拿个碗来
[Heater], {oil} filled, can be at your door in five mins if the cold's got into yours
大家好我是新搬来的烘焙师 今天试做了点[面包]吃不完 放在一楼{桌子}上 大家随便拿不要钱
There's a pot of [dal] and a stack of [rotis] on my kitchen counter with nobody to eat them. Come by before nine, {veggie} and vegan both fine.
[薄荷][罗勒][迷迭香] 要做饭现摘
搬家清东西 [锅碗瓢盆] [花盆] [落地扇] [衣架] 全在3号楼门口 随意
hey folks clearing the kids room today so far its a mobile, two [sleeping bags], a [bath seat] and a shocking amount of plastic {fruit}, no money just take it
[手套][口罩][面屏],居委如果不够我这能支援一点
I do [tax returns] for a living. Pensioners, if that brown {envelope}'s scaring you, bring it down on Sunday and we'll open it together.
{瓷砖}孔我打,有专用[钻头]
A friend gave us far too many [courgettes]. They're in a crate by the {lift} on the ground floor, please take some before they become marrows.
i don't need the [parking space] in may as the {car}'s with my son, so if your visitors want it, it's by gate 4
[小猫]两只[找领养],两个月大,会用{猫砂}
家里有[针线包][工具箱],缺啥来借
我做{志愿者}出入方便,需要[配药]的把医保卡给我
free list: cot, [changing mat], [bath thermometer], [bottle brush]. everything but the baby
[通马桶的][弹簧]我家有,借给你们用
House clearance at my aunt's: [crockery], linen, [lamps], neighbours get first pick, nothing to pay
谁要[鱼缸] {搬家带}不走
药箱清理,没过期的有[达喜]、[吗丁啉],需要的说
Hey all, got a box of [Lemsip] and a [thermometer] spare, flat 2A
dear neighbours, having bought a new set, i should be pleased to see the old [dining table] and six [chairs] go to a young family, gratis
煮了一{大锅}[姜汤],谁要喝
if you can't get down for your {test}, i'll push the [chair]
[冲击钻][切割机][角磨机] 列个单子 要用打招呼
我今晚包[饺子],包到停不下来,{韭菜}{鸡蛋}馅的。18号楼的邻居想吃就带个碗上来,趁热
会[修自行车],[气筒][补胎]片都有,周六上午在7号楼下
[花生油]团购多了一桶,谁缺先拿去{炒菜}
I've got [jump leads] in the {car} if someone needs a start
grab a [cabbage] from the {trolley}, they're all for you
heaps of [passionfruit], {bucket} by the letterbox, go for your life
we go back to korea, we gift the [rice cooker] and the [futon]
[Wool], [needles], patterns, all my late mother's, I'd love a knitter to have them
旧[课本] [五三] [一课一练] 三年级的 全送
老家寄来一{麻袋}[红薯],放在单元门口了,随便拿
搬家前最后一次清理:一张[折叠桌]、两把[椅子]、一个[衣架],全送,周六中午前搬走。有磕碰,介意勿拿
小[书包]、[铅笔盒]全新,抽奖抽的,送小朋友
推[轮椅]看{菊花},算上我,正好也想去
I've put a {bowl} of [plasters] and [sun cream] by the pool, use what you want
[土豆][洋葱]放得住 我家一筐 缺菜的来
[象棋]一副[围棋]一副,老年活动室要的话我捐
有没有要理{旧书}的,我这有[纸箱]可以给
In case anyone is short on [vegetables], we have spare from the {group buy}
整理{衣柜}理出来[女装]若干,S码,成色都好,来家里试
[多肉]掉叶子发的[小苗]有二十几棵,带个{盆子}来装
老人走了 剩下的[纸尿裤][护理垫] 给用得上的人家
出门旅游的 我可以[上门喂猫] 顺便[浇花]
the [pump] is in the {bike} shed, code 4471, help yourselves
{搬家} free [desk], 自提
every summer i am making [kimchi] too much and every summer my {fridge} is crying, so come with the jar
做[辅食]做多了,{南瓜}泥,哪家宝宝要
今日多余:[青菜]3把 [豆腐]2盒 [鸡腿]1袋
[无人机] 可以帮你们家拍[全家福]
[candles] and a [torch] at number 9 for anybody sitting in the dark
本人[电工] 有证 [灯不亮]插座坏了叫我一声就是
{拉链}卡了用[蜡烛],我拿一根下来给你弄
[韭菜]割了一茬,包{饺子}的来拿
Got [jump leads], got a [car], on my way to nobody unless you ask
Put a [bag of rice] and some [noodles] in the lobby for whoever needs them
If your [wifi]'s down feel free to hop on our guest network, pw on the {fridge}, ring the bell
my [drill] lives on the {shelf}, feel free to borrow it anytime
俺们工地食堂[馒头]剩一{大盆} 没人动过 要喂鸡喂狗也中 人吃也中
got a [keyboard] and [mouse] for a child who needs them for school
[烤箱]大 要烤{月饼}的排时间
孩子大了 so the [安全座椅] and the [餐椅] are both free now, clean, no accident, 先到先得
we don't fence any more so the [masks] and [jackets] are up for grabs
[盐] [酱油] 醋 家里都有 谁缺了过来倒
毕业了 [被褥][台灯][风扇][热水壶] 打包给学弟学妹
我是护士,[测血压][换药]的可以来找我
will trade two packs of [masks] for {rice}
下周我要回老家半个月,阳台上的菜长得正好没人吃。[生菜]、[小葱]、[香菜],谁想吃自己来割,钥匙在门卫老张那里
[Dog walking]? I'd do it for the {company}
我把{洗衣机}旁边的空地收拾出来了,下雨天谁家{被子}没地方晾可以拿过来烘,[烘干机]一次能烘两条
[cat carrier], [carpet cleaner], [gazebo]: all lendable, just ask
Up for grabs: half a bag of [potting mix], some [pots], one gnome with attitude
用[牛奶]换{鸡蛋}
[Chicken soup] made with {ginger}, {big pot}, for any mother in confinement in this building
[窗帘]两幅,换下来洗过了,2{米}7高,谁用得上
独居的孕妇的{带娃}的 我可以帮你们[跑腿]
today's list of stuff by the {lift}: [toaster] (works), [fan] (works), [karaoke machine] (works too well)
我们家烧了一{大锅}[姜汤] 楼里的可以来打
Hello everybody, I have a [bread knife], a [toaster] and a [wok] to give away
{相机}[三脚架]闲着,拍毕业照的来拿
Leftover birthday [balloons] and [plates] if someone has a party soon
戒酒啦 家里[白酒]三瓶 换{茶叶}
my {freezer}'s dying so come and take the [dumplings] before they thaw
搬走了 一张[书桌] 两把[椅子] 谁搬得动谁拿走
我家小囡今年长了十二公分 去年的[羽绒服][滑雪裤]基本全新 适合五六岁的男孩 有人接手吗
孩子的{钢琴}老师送的[节拍器]多一个
No longer needed, free to collect: [stair gate] and [bath seat]
阳台[多肉]分盆,想养的自己带{花盆}
蒸了两笼[包子],刚出{锅},要的下来拿
since i'm baking, anyone for a [loaf]? costs the {flour}
I've got a [big pot] and [folding tables] you can borrow for parties
我家 {oven} just done, [cookies] 太多了, who wants
[Sewing machine] and a keen sewer here: I'll happily [hem trousers] for neighbours
💊[布洛芬]缓释 12粒 门口{鞋柜}上 👋自取
Bag of [dog food] opened once, Rex has a new diet, {suits} medium breed
made far too much [soup]. bring a {bowl}.
[辅食碗] [围兜] [口水巾] 一大袋
[粽子]刚出{锅} 蛋黄肉的 来
有人需要[旧报纸]练字吗?我攒了两大捆,卖废品才几毛钱,不如给孩子们练{毛笔}字
[帐篷][睡袋]两套 露营季可借
今晚值班的{志愿者}是我,药房[配药]的单子八点前放到门卫,我明早统一去医院跑一趟,慢性病的优先
多做了10个{口罩}[挂绳],小朋友来挑颜色
国庆不出门,谁家要[浇花][喂鱼]的交给我
单位发的[粽子]太多了,有{咸蛋}黄的也有豆沙的,送。群里小年轻一个人住的优先哈,阿姨心疼你们
一大包[纱布][绷带][碘伏],备着没用,谁磕了碰了来找我
[春联]写多了 {红纸}金字 来挑
[Air mattress] with [pump], come and fetch it for your visitors
大伙儿,[桶装水]票剩六张,换{净水器}了,送完为止
I've got a [carpet cleaner] sitting in the cupboard if anybody has had a {puppy} accident. Borrow it whenever, the [shampoo]'s included.
the [pressure washer] is mine till monday, {book} a slot
Old [monitor], works, [HDMI cable] included, take it
[扫描][复印] 群里邻居免费
Anyone need [sugar] or [flour]? I'm well stocked
先说声抱歉昨晚太吵了,女儿生日。剩一大堆[气球]和一只[充气城堡],城堡租到周日,小朋友们今天都可以来跳
{衣柜}塞爆 [裙子]二十条 M 姐妹们来试
{group buy} went double, 20 [eggs] spare
my wife makes [congee] for the whole corridor, tell us if you want a {bowl}
帮[换灯泡] 帮[通马桶] 我大四学生 攒人品
{group buy} {leftovers}: 2 [chickens], who wants
Take what you like from the box by the {lift}: [masks], [tests], [gloves]
[指甲油]、[面膜]小样一堆,女孩子来挑
[学步车]、[健身架]、[爬爬垫]一起给,不拆
anyone after a cheap [bike], mine's 100 and {rides}
我妈从乡下带来两只[老母鸡]和一篮子[土鸡蛋],我们胆固醇高不敢多吃。蛋每家十个,鸡已经炖上了,汤晚上来舀
多烧了一锅[姜茶] 在三楼走廊 {纸杯}备好了
[鼠标][键盘]套装 全新年会奖品 用不上
我在学中式面点,每个周末都要练手,做出来的[包子][花卷]自己吃不完。以后周日上午十点,来我家窗口领
[spare room] for a {nurse} who needs it
本人退休[电工],干了三十几年,这段时间待在家里没事,哪家[跳闸]、[灯不亮]可以喊我,不要钱,就当活动活动
家里[打印机]连好了,墨也新换的,孩子们要打{卷子}直接发我邮箱,打好挂门把手上,纸够用不用带
there's [ginger], [brown sugar] and an ear if anyone's feeling rotten
[螺丝刀套装]、[万用表]、[热熔胶枪],要修东西的喊我
[电压力锅],九成新,{搬家带}不走,谁家用得着
For whoever is short of {medicine}, I can spare 6 [ibuprofen] capsules and a [thermometer]
包了两百多个{荠菜}[馄饨],冻好了,一家人哪里吃得掉。要的话留个门牌,我儿子晚点挨家送下去
小朋友的[滑板车]没人骑了,放在{自行车}棚,谁喜欢谁推走
[万圣节服装],{南瓜}的,明天幼儿园要用的借你
{Freezer} emptying before we fly: [peas], [fish fingers], mystery [stew]
[床垫]1{米}8,睡了一年,谁要
FREE pick up today 8-104 [coat rack], [shoe rack], [mirror]
Made a {huge pot} of [chilli], mild enough for kids. Bring a tub to 7A from 5pm onwards and I'll fill it till it runs out.
刚好多一份[防护服]和[面屏],明天要去医院{陪诊}的邻居可以拿去,尺码偏大
出:①[饭桌] ②[电饭煲] ③[落地灯],①②送③三十
搬走啦,[书架][桌子]全部白送
有几块[瓷砖] 装修余下 垫{花盆}正好 来搬
[春联]多写了几副,{毛笔}字的,不嫌丑就拿去贴
Evening maths clinic round my {dining table}, Weds at 6, all welcome, [biscuits]
[梯子][锤子][锯子][螺丝刀]应有尽有 来我仓库
Hi all, we over-ordered [masks] at the office and I brought a {carton} home for the building
[Torches], [candles], [camping lantern], spare [batteries]: all at mine if you've been caught out
too much [rice] cooked, {bowls} up
阿拉屋里厢今朝包了老多{荠菜}[馄饨] 隔壁邻舍欢喜吃个来拿 勿要客气
We've extra [ginger] and [scallions], come to 1601
我退休电工,[灯]啊[插座]啊坏了叫我,不收钱
我家孩子去年学的{竖笛},今年改学画画了。[竖笛]、谱子、[谱架]都在,哪个小朋友要学就来拿。不会吹我还能教两句
[眼镜盒] [手机壳] 华为mate40的 换{手机}了 拿走
儿子不玩了的[遥控车]两辆,{电池}自备,给小朋友们
在家没事给大家磨刀,[菜刀][剪刀]都磨,拿到3号楼花坛边。我磨了一辈子刀,保证切{西红柿}不流汤
Spare [garlic] and [ginger] at 701, don't be shy
[厨房秤]多了一个,给做{辅食}的妈妈
{搬家} so many things 送, [lamp], [chair], [pots]
[立夏蛋] [网兜]编好了 小朋友下来挂
lasts of the ripe [bananas], good for {bread}, first knock
石膏拆了 [拐杖][腋拐]一副 身高165合用
Free: [bunk bed], [ladder] included, no {mattress}
i used to teach primary and i miss it, so if your seven year old is fighting with long division, send them up with a {pencil} and i'll give them [biscuits]
`,
};
