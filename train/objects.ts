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
{水}都烧开了才发[现面条]吃光了
锅里{红烧肉}就差一块[冰糖],有邻居吗
{鱼}都下锅了 [料酒]瓶子是空的
{火锅}都摆上了才发现锅坏了 [电磁炉]有没有借
有[小拖车]的借我拉个{桶装水}
[水平尺]哪家有 {挂画}总歪
[缝纫机]谁家还有 改个{窗帘}
[读卡器]有伐 {相机}照片要导出来
我胃疼得直不起来 有[达喜]或者[奥美拉唑]吗
我用{土豆}换[鸡蛋]行不行
吃了五天{泡面} 求一口[青菜]
万圣节{南瓜灯} 缺[南瓜]
刚把娃哄睡 想给自己下碗面 打开柜子面没了蛋没了连{酱油}都见底 外卖又超时 有没有哪家能匀一把[挂面]
刚刚炸{带鱼} 油溅到手背上红了一大片 冲了水了 想问谁家有[湿润烧伤膏]
儿子要参加科技节 需要二十个{矿泉水}[瓶盖] 颜色越杂越好 大家喝完别扔
攒[瓶盖] 攒纸筒芯 攒{鸡蛋}托 幼儿园要 拜托各位邻居放我家门口 9-101
在阳台种的{番茄}倒了 想要两根[竹竿]撑一撑 谁家有用剩的
流浪猫生了四只在地库 想要旧[毛巾][旧衣服]给它们垫垫
家里{老电脑}想[装个系统] 不知道咋弄 有会的帅哥美女请指教 上门最好
孩子的{平衡车}链子掉了 不对 是{螺丝}掉了 有没有M5的[螺丝]一颗
老式{缝纫机}皮带断了 有没有人家里还有老[皮带]
求:①姜 ②[红糖] ③[暖宝宝]
硅[胶枪]加半支[玻璃胶] 有没有用剩的
狗狗误吃{巧克力} 附近有懂的吗 [双氧水]有没有
戒指卡手指上摘不下来 有没有[牙线] [凡士林]也行
缺:{体温枪}[电池] [CR2032] 两粒
谁会[缝纫机] {窗帘}要改短二十公分
{炖汤}发现[料酒]空了 哪家能倒我半{碗}
{洗衣机}[漏水]漏到楼下去了 谁认识靠谱师傅快介绍一个过来
有没有人有多余的[N95]啊明天要去医院{陪床}
21号楼401,需要:葱、[姜]、[蒜],随便几样
弱弱地 求个{葡萄酒}[开瓶器]
学校突然要带[跳绳] 家里没有 {文具}店关了 谁有救救我
有没有不要的[旧报纸] 养{兔子}垫笼子
旧[毛巾]旧[床单]别扔 流浪猫过冬要
有会弹{钢琴}的邻居伐 女儿考级缺个人[陪练]听听
[手电筒] [蜡烛] 都行 停电了小孩怕黑
母乳{冻奶}化了要 有没有邻居[冰柜]能收留一下
[可乐] 我愿意拿{纸巾}换
{牛奶}换[面包] 有人吗
今天女儿满月,想给大家发{红蛋},差一点[红色素],有的喊我
明天清明 想借两把[小铲子]一个[水桶]去扫墓
想跟大家討一點[九層塔] 晚上炒{蛤蜊}
阿拉屋里厢[酱油]刚好见底 {红烧肉}还在{锅子}里 啥人家匀我一小碗
家人们谁懂啊 刚搬来第一晚 没有[开瓶器] {红酒}看着我我看着{红酒} 支援一下
{婴儿车}轮子掉了 [六角扳手]5号的 有吗有吗
学校叫家长填表 要[扫描]成PDF 我一个送{外卖}的哪会这个 有没有人教教我
家里{煤气灶}打不着火 一号大[电池] 谁家有
[氧气罐]或者[制氧机] 我外婆血氧掉到91了 医生说在家先吸着
有人周末去山姆吗 帮我带一只[烤鸡]和一箱[水] 钱先转你
{月季}黑斑病 家里[多菌灵]没了 有剩的吗一小勺
[鱼缸加热棒]烧了 今晚零下 一缸{孔雀鱼}等死 蹲好心人
晚上好!请问哪位邻居家里还有富余的[洗洁精]?满桌{碗筷},超市已关
[剪刀][胶布][气球]丝带 布置生日 有啥借啥
{暑假作业}要养蚕 [桑叶]啊[桑叶] 哪里 谁家有树
[旧报纸]!练{毛笔}字垫的!现在没人订报了我懂!
想讨一点你们家[老面] 蒸{馒头}发不起来
眼睛进{辣椒}了 [人工泪液]有没有
小孩考级差一件[白衬衫] 130的 [裙子]也没有
[漏勺] [擀面杖] [蒸笼] 北方人在上海开火全靠邻居
胖了 {礼服}拉不上 明天年会 M码以上的[小黑裙] 求
{水桶} 停水忘接了 一桶冲厕所的[水]
我家孩子说要是没有{小黄鸭}[雨衣]就不去春游 110的 我真的服了
学校突然要求带[抹布]两块[水桶]一个 家里{水桶}裂了
过敏了,家里没{药},谁有[开瑞坦]给一片
谁家有多的[奶粉],[爱他美]2段
请问谁家有[酱油],{炒菜}炒到一半没了
谁有多余的[土豆][胡萝卜]啥的
有[橙子]或者[黄桃罐头]吗,嘴里没味道
有没有[螺丝刀],十字的{小号}
[生料带]有没有,{水龙头}滴水
[鱼食]一点点,谁家养{金鱼}的
[蜡烛]有没有,[打火机]也行
有没有[针线],{扣子}掉了
在外地回不来,哪位能帮我[看看家里]{水龙头}关了没
想请会[打针]的邻居帮忙打一针{胰岛素}
求会[裁缝]的阿姨帮改下{裤子}
谁家有大[蒸锅],做{年糕}用
老爸一个人{隔离},谁能帮忙送点[水果]到门口
旧[毛巾]旧[床单]谁有,给流浪猫做窝
谁家有[缝纫机]借我改条{裤子}
有人有多余的[口罩]吗出门买{药}都没戴的
大家谁家里面有这个[布洛芬]或者[对乙酰氨基酚]的能不能给我几颗我在三号楼
谁家有[酱油],倒我小半{碗}
跪求[充电线],type-c,{手机}2%
有多的[洗衣液]吗给我一{瓶盖}
明早五点要[去火车站],{打不到车},有没有早起的司机邻居
需要借个拉杆[小推车],去菜场拖{西瓜}
想问群里借个[榨汁机],术后只能喝{流食}
[碘伏],[棉签],有吗有吗
[布洛芬]or[泰诺林] any brand, 谁有?孩子38.9
我想种菜,谁有多余的{生菜}[种子]
有[旧报纸]的留给我,擦玻璃垫{狗笼}
Any chance of a bit of [milk]? For {tea}. British emergency
[Power bank]?? Anyone?? lights out here and {baby monitor} dying
Could we use your [freezer space], ours has died with a month of {breast milk} in it
[Hand mixer] wanted on loan, {birthday cake} in progress
please please a [USB stick], any size, for the {print} shop
Looking for [bricks], five or six, to prop up a {planter}
借[熨斗]一用,明天面试{衬衫}皱成{咸菜}
请各位翻翻抽屉,有没有不用的{老年机}[充电器],圆口的
Anyone's {freezer} hiding some [peas]? bumped head here, bag needed
If you are clearing out {wardrobes}, my nephew could use [trousers], age 11
家里{洗衣机}昨晚漏水,地上全是,{拖把}都吸不过来。想问问楼上楼下有没有[吸水机]可以用一用,很急,202室
家里蛋没了油没了盐也快没了,社区的{物资}说是后天才发。先不求别的,谁能给点[盐],一小包就够,我在3号楼大厅等
晚饭想包{饺子}结果没有{醋},老婆说没醋不吃,哈哈哈。救救我的婚姻,给小半碗[陈醋]就行
这个天突然降温,宝宝的{厚被子}还在老家,快递停了。谁家有闲置的[婴儿睡袋]可以借用几天的,洗干净还你
So I was halfway through a {birthday cake} when I realised we've no [baking powder]. Not even a pinch. Anyone near 1402 willing to part with two {teaspoons}?
Sorry to be that person again, but my {car} battery died overnight and I have to be at the hospital by ten. [Jump leads], anyone? I'm in the underground, bay 212.
would love to borrow a [sewing machine] this weekend if one's lying idle. the school play is on monday and I've got eleven fairy {capes} to hem
The power bank died, the {charger}'s at work, and my {phone} is on 4%. Anyone on the 12th floor have a [USB-C cable] I could use tonight?
so my {glasses} snapped and I can't see a thing, need [superglue] or one of those [tiny screwdrivers] like right now, flat 31, thanks a million
夜里十一点了还在群里说话真抱歉,我妈哮喘犯了有点喘,{雾化药}有机器坏了,谁家的[雾化器]借用一晚
老师让做手工火山,要[小苏打]和{白醋},{醋}有了。哪位会烘焙的家里有[小苏打],倒一点点给我们就可以
想种点{葱},{种子}有,土没有。小区里谁家阳台有不要的[花土],旧的也没关系,我拿桶来装
Hello, new mum at number 40 here. The {pump}'s broken and I'm in agony. Has somebody got a [breast pump], even a hand one, that I could use until tomorrow?
Hey guys, my {bike}'s got a puncture and I start my shift at 5. Does anyone have [tyre levers] and a patch kit? I can do it myself, just need the bits.
刚来这边租房三天,啥也没有。今天公司寄来一个{显示器}要装支架,求一把[十字螺丝刀],{小号}的,我在4号楼大堂坐着等
请问哪位家里有轮胎[打气筒],{婴儿推车}的胎瘪了,推出去一扭一扭的,小家伙还挺开心。用完马上送回
妈妈糖尿病足,护士教我自己{换药},[纱布]和[碘伏]快用完了,网上买的卡在路上。谁家{急救包}里有的先借来撑两天
孩子对{牛奶}蛋白过敏,只能吃[水解奶粉],断粮了,代购说要周五。有同款宝宝的妈妈救急一下,两天的量即可
Our window's been smashed by a {football}, no hard feelings. But it's going to rain, so is there a bit of board or [plastic sheeting] I could have?
To whoever has the tall [stepladder]: might I use it on Saturday? A {kite}'s stuck in the tree and my grandson is inconsolable. With thanks, Harold at 3.
It's my turn to host book club and the [oven]'s died. Would anybody let me bake a {quiche} in theirs between five and six? You'd get a slice.
I promised forty {cupcakes} for the fair and my {mixer}'s burnt out after the first dozen. Whose [KitchenAid] could I kidnap until tonight?
Hope this is alright to ask. My wife's birthday's tomorrow, she's in a {hospital bed} in our lounge, and I'd love some [flowers] from somebody's garden. Anything that smells nice.
I'm first-time host of Christmas and I own precisely one {saucepan}. Big [roasting tin] wanted on loan, will be scrubbed.
Interview at nine, {suit}'s creased to bits, [iron]'s just gone bang. Anyone up? I'd be ten minutes with yours, tops.
Just had the all-clear to come home but I can't manage the shopping. If a neighbour's going to Lidl, could they get me [bread], [bananas] and [soup]?
birthday tomorrow, [oven]'s given up. could i bake one {sponge} at somebody's place
Mate the barbie's lit, the {snags} are ready and I've got no [tongs], I'm down on the lawn by 9
我们楼大年三十要挂{灯笼},还缺几米[电线],有余的师傅请说
厨房{柜门铰链}掉了一颗{螺丝},柜门就挂在那晃,找颗自攻的小[螺丝]
我租的小屋来了只老鼠,[猫笼]或者[粘鼠板],啥都行,今晚不敢关灯
Halfway through the {dumplings} and the [flour]'s run out, Hema says forty minutes and the kids are already at the {table}
孩子要带家里的{老物件}去讲故事,[粮票]布票谁家收着
今天冬至要去给公公上坟,后备箱放不下{花圈},有[小货车]的能带一段路不
各位好我是13号楼新搬来的我想[装个窗帘]但是没有{电钻}也不敢钻有没有师傅好心帮我打四个孔
地漏盖子掉下去了,[磁铁]那种能吸的,{绳子}我有
酱{黄瓜}[玻璃罐]不够,大口的那种,谁家吃完的罐子别丢留两个
我种的{番茄}要搭架,[竹竿]没几根,修剪下来的树枝也行
刚才遛狗摔了手掌,[纱布]家里只有一小片,{胶布}倒还有
早上遛弯碰到5号楼的小陈,她说{家里停电}孩子怕,我想替她找两根[蜡烛]
给外甥寄奶奶织的{毛衣},防[水袋]没有,下雨天怕淋湿
刚搬来,没有锅没有[碗],哪位邻居有旧锅碗匀一套,我请喝{奶茶}
{待产包}还缺计量[卫生巾] [产褥垫] 生得太突然了 谁家没用完的拿到医院 我老公来取
我要修电动{窗帘},{遥控器}要一节23A的小[电池],真不好找
猫主子不吃饭了三天 罐头也不闻 谁家有[针筒]可以喂{流食}的 先给我一支
老年公寓这边，阿婆想吃{黄桃罐头}，我拧不开也撬不开，[开罐器]有没有
明天数学考试要带[量角器]，校门口{文具}店九点就关了，我刚刚才被通知，当妈的心好累，有的家里多一把的
I'd want it for one {dinner} only, the [fondue set], the raclette, whatever melts {cheese}
our {water}'s off since four and I've got to make up a bottle, any of you on the other riser got [boiled water]?
两件事:一是找人周四帮[收个快递],二是想借个[手推车]拉回来
做完手术不能弯腰,{鞋带}都系不了,那种长柄的[鞋拔子]谁家有
楼下小店关了,我要一包[针线],{扣子}掉了明天要面试
刚从菜鸟驿站出来，两箱水一箱{猫砂}站在路边走不动了......哪位好心人有[小推车]在楼下的
[烘干机]谁家有 明天出差{西装}还湿的
good evening all. i am giving a talk tomorrow and my only {suit} no longer closes. is there a gentleman of about 180 and, let us say, comfortable build who could lend a [jacket]
on saturday we're having my dad's eightieth in the yard and we've got {tables} for twenty and [chairs] for eight. can people bring one down each, named, and i'll return them myself
家里小孩说喉咙里有根刺,不碍事还能喝水,谁家有那种长[镊子]和[手电]
the kids have eaten all the {bread} and i've {packed lunches} to do at six, half a [loaf] would get us through
我妈{炒菜}那把[铲子]的木柄断了,她说就要这种木柄的,谁家不用的
想要个[拍立得]用一用 毕业那天 {相纸}我自己买
明早{油漆}工来，地上没东西铺，[旧报纸]哪家有攒着没卖的
寻一根[拨片],弹{月琴}的那种
讨一点[白醋],{水壶}里全是水垢
客厅{沙发}底下蟑螂一堆,[杀虫剂]喷完了,晚上不敢睡
excuse me for disturb, my son is allergy and we have not more the [medicine] [loratadine], in pharmacy it is finish, maybe someone have few pieces
Can anyone with [ladder] help change my {ceiling light}, I 72 years old dont dare climb
做实验要一勺[小苏打]跟[白醋],孩子老师布置的火山喷发
三个同学突然跑来过夜，[被子]不够，{沙发}上那个要冻死，多一床的邻居收留一下
Two things really. I need somebody to hold a {ladder} for ten minutes, and I need a [tile cutter].
求助 my {washing machine} [漏水], any 师傅 in the compound?
装修完家里只剩一面墙没擦,高处的,{伸缩杆}的[擦窗器]到处问不到
我{行李箱}密码忘了，听说有邻居会[开锁]的，海关锁那种，能帮帮我吗
Our [drill]'s died with one hole to go and the {shelf} is lying across the {bed}, we only want one for ten minutes
Hi everyone, I need a hand assembling a {wardrobe}, anyone good with [flat-pack]?
{蓝牙耳机}一只掉进下水{篦子} 看得见够不着 谁家有[磁铁][绳子]之类的玩意
Our {aircon} die already and baby got heat rash all over, got small [fan] can borrow? blk 88
to whoever has the green [trolley], could we have it next please, {fridge} is coming at three
宝妈们,有没有[水解奶粉]能匀一点,四个月,对{牛奶}蛋白过敏,只够吃到后天
Hey y'all, our {sump pump} quit and it's coming down hard. Anyone with a spare [pump] we could run tonight?
Ah Ma's {wheelchair} tyre flat liao. Who has [bicycle pump] w the small head, lend me 10 min
The {suitcase} is zipped and weighed and it's three kilos over, a [luggage scale] and a spare [cabin bag] would save me
今天轮到我家给班上带{点心},[烤盘]少一个,28乘28的有吗
i thought i'd ordered ten kilos of [rice] and it's ten grams, stop laughing and lend me a {pot}'s worth
Anyone's dad do woodwork? The {cot} slat's cracked and I'd feel better if it got a proper bit of [glue] and a [clamp]
{护士上门}吊水，没有架子，有人家里有那种立式[衣帽架]也行
Grandpa's [heart tablets] run out tomorrow, [metoprolol], can anyone spare four?
我妈低血糖老犯，今天家里糖吃光了，谁家有[葡萄糖粉]，[冰糖]也可以
{BBQ} [tongs] and a gas bottle, mate, {dinner}'s at six and we've run outta gas
Does anyone happen to have [black thread]? Funeral at two and my {coat} button has gone
will swap {eggs} for [milk]
Looking for [adult diapers] size L, {parcel}'s late, 6 pieces would do
i'm english teacher in baoshan, school closed dorm canteen, nothing to eat except {oats}, anyone with a kitchen selling or sharing [hot meals] nearby?
{Washing machine} has {flooded} again, does someone have a [wet vac] I could use
会不会有人有老式的[座机]电话闲着,我妈不会用{手机},想给她接一部
we seem to be out of everything: milk, [bread], [eggs]. whoever can spare anything please dm
Does anyone have [chilli bean paste]? Making mapo {tofu} and there's none left
{Ironing board} collapsed, {dress} code is formal, taxi's in 40 minutes, ours is 1108, a flat surface and an [iron] please
阿公现在只能吃{流食},[料理机]昨天烧掉了,谁家能让我打两杯{糊糊}
we're four for {dinner} and two [chairs]. say no more
大概要停到后半夜，我爸的{制氧机}{电池}只能撑四个小时，谁家有小[发电机]或者[户外电源]
mum comes out of hospital on friday and we've nothing ready. [shower stool], [raised toilet seat], anything like that
We are two foreigners in bldg 7 with covid and no WeChat Pay verified yet, so we can't order anything. Could a kind soul add some [noodles] and [eggs] to their order, we have cash
捡到三只没睁眼的{小奶猫}，在车棚，冻得叽叽叫，哪家有[暖水袋]或者[羊奶粉]
he cut his finger opening the {oysters} not deep but we've no [plasters] at all only hello kitty ones would be fine lol
[9v battery] for {smoke alarm} that's beeping since 4am pleaaase
{Printer} on strike and visa appointment is at 8am, can I [print] 3 pages at yours?
Okay dictating this because my hands are covered in dough has anybody got any {bread} [yeast] please question mark I'm in number fourteen
spare [parking space] tomorrow for a {removal van}? anyone?
小区里有没有人家的[黑胶唱机],我爸留下一张{唱片}没处听
Someone's got to have a [hacksaw]. The lock on my {bike}'s rusted shut and I swear on my life it's my {bike}
手机掉{沙发}缝里掏不出来,谁家有那种[长夹子],就是捡垃圾那种
煎药的[砂锅],谁家有借我,中医叫我不能用{铁锅}煎
{Boiler broken}, would love to borrow an [electric heater] until Friday
孩子{课本}剧演孔明,求[羽毛扇]一把
Her [nebuliser] packed in and the pharmacy is shut, we have the {medicine} but not the machine, block 15
need a [9V battery] for the chirping {smoke alarm}
喂那个我是新搬来的啥都没有 今晚连个{枕头}都没 有没有人家有闲的[被子]先给我盖一晚上
阿姨们,谁有[老面引子],想学做{馒头}
婆婆忽然说要吃{粽子},箬叶有了{棉线}没了,有[棉线]的给我一卷
[egg boxes] wanted for our {chickens} project
胃有点反酸,谁有[奥美拉唑]或者[达喜]
孩子上体育课摔了眼镜,镜腿上的小{螺丝}掉了,修表那种[螺丝刀]借一把
我爷爷非要修他那个老{闹钟},{放大镜}有了缺一根小[弹簧]
{装窗帘杆}，网上说要[水平尺]，我为了钉两个洞去买一把也太那个了吧，有的师傅楼上楼下借我半个钟
somebody got [soy sauce], {chicken}'s already in the {pan}
baby的{pacifier}掉到下水道里了，哭到现在，谁家有没拆的[奶嘴]
想做一次{红糖}{馒头},[老面]种谁家养着,拳头大一块就能发
I'm allowed one visitor at the hospital and mine's stuck, could a neighbour bring my [slippers] and [charger], Ruijin ward 9
{Stroller} brake's locked solid with a sleeping baby in it, by the fountain, [WD40] or a clever person
[camping stove] to heat {baby milk}, power off in whole block
小学群里刚说明天不戴{N95}不让进校门，我屋头只有普通的，求两个[儿童口罩]
刚下大夜 饿得手抖 有人家有[泡面]没 老坛{酸菜}不吃别的都行
小朋友{鱼肝油}吃完了......不对,是[泰诺林],[泰诺林]谁有呀
lol ok so who here owns a [drone] because my keys are on the roof of the {bike} shed dont ask
in need of [burn cream], small blister from the {iron}, nothing dramatic
seeking a spare [crockpot], {chili} cook off is tomorrow and mine cracked in the sink, I'm the defending champ
my {car}'s dead as a doornail in bay 14, [jump leads] anybody?
we just moved in and there's no [curtains] and the street light shines on the {crib}, even a dark sheet for a few days
哪家有[小推车],从大门口拖五箱保供{物资},我一个人拖不动,借半小时
哪位好人匀我点[生抽],[老抽]也行,实在没有[蚝油]凑合
[梯子]能借我用半小时吗,换个烟感{电池}
{car} won't start. [jump leads]?
[除湿机]谁有空着的 借我两天 {被子}都能拧出{水}了
我们家{钻头}只有木头的,墙是{水泥}墙,[冲击钻]能不能让我用一个下午
老师说要A4的[彩纸]做手工,{文具}店已经打烊,红的黄的各两张就行
[Dehumidifier] going spare for a week? Leak upstairs turned our wall into a {sponge}
No [candles], no [torch], the {fuse box} is sparking so I've turned it off, a bit of light would help me find my {glasses}
[volunteers] needed to carry {water} up to the elderly in block 1, {lift} is out
儿子膝盖磕破了,[碘伏]和[纱布]都用完了,能讨一点吗
after any leftover [wool] for nan, she knits {blankets}
晚上做饭发现没有[料酒],[黄酒][白酒]都行,腌鱼用的,就一小杯
the {car} won't start and I've a {job} interview at 10, [jump leads] anybody??
{蜡烛}没有 [打火机]也没有 生日过不成 哪家借个火
我外婆忽然讲要给我织{毛衣}，针找不着了，12号的[棒针]，老阿姨们翻翻抽屉
I forgot to buy [baking powder], may I have a {teaspoon} from someone?
Fever went up again about midnight, we're down to the last {spoon} of [Calpol] and nothing delivers to us at this hour
[burn cream] for a tiny splash off the {pan}, got any?
小囡{自行车}胎瘪了，明朝要骑去学堂的，楼里厢有[打气筒]伐
Single dad, new flat, no idea. What I lack: a [pan], a [duvet], dignity. First two welcome from you lot
{路由器}要重置得用那个细针,[回形针]找不到一根,谁给我一个
[help moving] {sofa}
Tested positive this morning, would be thankful for some [fruit] and [Lemsip]
I have all ingredients for {borscht} but not [beetroot], you can laugh. Somebody has one?
住院{陪护} 想借一张[折叠床]
水族箱漏了，鱼三十几条在{脸盆}里翻肚皮，有空[鱼缸]的先收留一晚
Hoping to be gifted some [mason jars], got 11 kilos of {plums} staring at me
婚礼缺两个会吹{唢呐}的......开玩笑的，缺两个[折叠桌]，有没有
[Water] off on our side. If the odd numbers still have it, could I fill two {buckets} for the loo
ISO [moving boxes] and [bubble wrap], can pick up today
急需[生理盐水],洗眼睛,没有的话[人工泪液]也凑合
You wouldn't have a drop of [milk] for the {tea} would you, I've the priest sitting here
要给幼儿园带自制{玩具},[瓶盖]差三十个,谁家攒的
家里那只{鹦鹉}一天没吃了,它只认谷子跟[小米],小米我们熬粥熬光了
老头非要吃{油条},我炸的发不起来,谁家有无铝[泡打粉]
need in order of panic: wipes, [calpol], [wine]
Grit or [salt] for the path anyone? It's like an {ice} rink
[测电笔]有没有 {插座}好像不太对 想自己先量下
求助 手机掉{沙发}缝里了 谁有那种[长夹子]
停电了,[蜡烛]或者[应急灯]哪家有多的
{窗帘杆}掉了,家里只有我和婆婆,找个会用[电钻]的
我爸{轮椅}的{内胎}瘪掉了,[打气筒]上次搬家不知道丢哪去了
Anybody have one of those [carpet cleaner] machines? {puppy}. enough said
Does anyone on the upper floors own one of those long [ladders]?? my {smoke alarm} has been chirping since 3am and I'm 5 foot nothing
[hearing aid batteries], {orange} tab, as soon as possible
We have only {rice} left, could anyone share some [vegetables]? Building 14
谁有[螺丝刀] 十字的{小号} {玩具}换{电池}
Forgot the [nappy cream] in Hangzhou, his bum's like a {tomato}, even a thumb's worth in {cling film}
My {phone}'s the Chinese [charger] and my work phone's the old {Apple} one, 5 percent, big call at 4, help a girl out
Kitchen {flooded} a bit, does anyone have a [wet vac]?
our {cot}'s [screws] went in the move. M6 barrel nuts, 4 of. there's always one of you with a jar
我手滑把{奶粉}勺掉马桶里了，a2的[勺子]，谁家罐子空了[勺子]还在
外公透析回来手抬不起来,想给他找个带{吸管}的[杯子],药店没有
Good evening estate people. My inverter don quit and I have {fish} worth 40k in the {freezer}. Who get space for deep [freezer] till tomorrow?
我家娃把{豌豆}塞进{玩具车}拿不出来哭得要命,有没有细长的[镊子]
狗狗走不动了,谁有[宠物推车]或者[小推车]借来推去医院
wife has the stomach bug so bad, could anyone leave some [pedialyte] or [gatorade] on our steps, i can't leave her with the twins
wo de god, {water leak} from {washing machine}, I have only two {towel}. [Mop]! [Bucket]! Anyone 6 floor 5 floor!
想找人帮忙[抬一下]{床垫},就两分钟
刚搬来901第一天，{衣服}都进{洗衣机}了，发现没有[洗衣液]。。。大家好我是新来的，第一句话就是讨东西，不好意思
我{type-c线}被{兔子}咬断了，明早要用手机打卡上班，求一根[充电线]
Anyone with a [van] who could [help me move] a {bed} on Sunday?
[Flat pack] help wanted, paid in {lasagne}
{Doctor} says he has to have [probiotic] powder with the {antibiotic} and the chemist's closed, two or three sachets?
School rang, he's been sick on his only {blazer}, and {photos} are at 10 tmrw. Age 12 St Jude's [blazer]??
temperature's going up again and the {paracetamol} isn't touching it, has anyone got [ibuprofen]
Borrow request, a [folding table] and like 10 [chairs] for a baby shower on the 8th. I promise to wipe them
I need [coffee] so badly, anyone have a few {spoons}?
need compress [bandages], two rolls, for {volleyball} knee
Anyone has a [hand truck] I can use now? Need to bring up boxes from the {car} park
would any lovely person have the [charger] for a {Kindle} from about the Stone Age, fat plug, micro usb
Gratitude + ask. Thank you all for the {coats}. Now looking for [snow boots], women's 9, for my {cleaning lady}'s first winter
谁有拔{钉子}的[羊角锤]
窗框卡死关不上，雨都打到床上了，谁家有[锤子]和[凿子]
停电了 谁有[蜡烛]或[手电]
Looking for some empty [jars with lids] as I've eleven kilos of {plums} from my mother in law and a deadline
i'm hopeless with [wiring] and my {doorbell}'s died, help a girl out
[Soy sauce]. That's it, that's the message. Also the {wok}'s smoking so sooner would be nice, 703
my {condo} fob spoil, security say tomorrow, can someone let me use your [study table] and [wifi] for 2 hour? interview online at 3
My {door lock} battery dead, stuck outside, anyone got [9V battery]?
[Volunteers] needed: 3 people to help hand out {veg} at gate 2 at 5pm
冬至想蒸{馒头}，锅只有一层，哪家[蒸笼]闲着，双层的
娃半夜爱踢{被子},分腿[睡袋]一百厘米的,买错码在换货路上
幼儿园夏日派对分到我家准备刨冰，有没有哪家有[刨冰机]在{橱柜}里睡觉
Feeling rotten, tested positive, on my own, somebody please leave some [lemons] and [paracetamol] outside 1805
[Superglue], mum's favourite {vase}, she's home at four 😬
Need [help carrying] a {sofa} down two floors, anyone free at 6?
我想量一下{沙发}能不能进电梯,[卷尺]到处找不到,十分钟就还
dear neighbour my hand is allergy with {washing powder}, you have baby [soap] or some gentle one? only small
[Strimmer] needed, the grass has eaten the {trampoline}
Could anyone [jump start] my {car}? Battery is flat, I'm in the back car park
I'm missing a bit of [lego] [train track], ha, but truly can any parent spare a curve
does a neighbour have a pet [thermometer], asking on behalf of {a hamster}
借把[油纸伞],{汉服}社拍照
Does any household here have an English {keyboard} [laptop] my son might use for an online exam at 2, ours won't boot
{煤气灶}点不着,就是打火那个[电池]没了,一号的大[电池]
Only just noticed the recipe says [cornflour]. Two {spoons}. I'm looking at you, people of building 5.
[酱油] finish, shop closed, {chicken} already in pot... neighbour?
My {bike}'s D-lock has seized outside the station. An [angle grinder] and a person the police won't look at twice
slates off the back roof and rain coming in on top of the {bed}, does anyone have a [tarpaulin] for tonight
邻居有[擀面杖]没 手擀面做到一半发现家里没有 用{啤酒}瓶不行
As my eyes are bad I'm looking for someone to [thread] a dozen {needles} for me, all colours, then I'm set for the month
奶奶的假牙掉进下水道了,有没有哪位有[长夹子]或者[磁铁]棒,夹一夹
so the [plumber] cancelled on me and now water's dripping into a {saucepan}, does anyone know one who actually turns up
胃疼,[达喜]或者[奥美拉唑]随便哪种都好
语音输入 我是十一号楼的李老师 想要一点点[生姜] 感冒了想烧{姜茶} 家里没有了
They say the {water filter} needs a special [spanner], white plastic, big as a {dinner plate}, yours may have come with one
my three year old has flushed a {sock}. a [drain snake] would be very welcome
孩子练书法[墨汁]倒翻了,一瓶全在{地毯}上,作业还剩四张没写
家里那把大{剪刀}剪不断藤条,修枝的那种[长柄剪]能用一下午不
停水了才发现家里一滴都没有 谁家有多的[桶装水]给我匀一点冲{奶粉}
想借[电钻]打两个洞{挂画},礼拜天下午用,用完马上还
My {phone} is fall in the toilet, please someone can give [rice] for dry? I have only {pasta} haha
谁家囤了{蚕宝宝}的[桑叶],快断粮了
Got a sick pigeon on my {windowsill}, looking for a [shoebox] and someone that knows birds
今儿个我家包{饺子},[擀面杖]让孩子拿去打{棒球}打折了
burned my hand on the {wok}, [aloe] or [burn cream] in this building?
Found a hedgehog out in daylight looking wobbly. Does someone have a deep [cardboard box] and maybe some [cat food] I could use??
想要点[旧报纸]垫{猫砂盆}底,什么年代了还有人订报吗
我在学电焊...不是,焊一根{耳机}线,[烙铁]和[焊锡]家里都没
a few [bricks] to raise my {bed}
My [contact lens solution]'s finished and I've one eye in, a little bit in a {cup} would get me to the morning
语音识别那个......娃的{奶瓶}......啊不是[奶嘴] 丢公园了 不叼不睡 谁家有没拆封的救我狗命
You know that posh drain [camera] someone was bragging about at the {BBQ}? Now would be its moment. Flat 1's shower is coming up brown
Could somebody [scan a document] for me? My {phone} camera is broken
{面包机}做一半发现高筋粉只剩二两,普通[面粉]不行,要高筋的
{钢琴}搬进来了,{琴凳}物流给弄丢了,随便什么高[凳子]都能先顶一顶
我先生住院缺个[陪护],夜里我要{看孩子},谁介绍得了的或能替一晚
ISO [Halloween costume] age 6, preferably not a {pumpkin} again 🎃
阿拉囡囡今朝刚刚加{辅食}，{奶锅}烧穿脱了，有闲置小[奶锅]伐
有铲屎官在吗 我家咪躲到{沙发}底下不肯出来打针 家里一根[猫条]都没得了
Making up a {bed} for my parents and we're a [duvet] short, they land at six, it would just be for four nights
我表弟从新疆来看病住我这儿,[枕头][被子]差一套,凑合几晚就行
Hi 大家好, need 一个 [stepladder] 换 {light bulb}, 7-201
[translation] help wanted: a {doctor}'s note, half a page
{红烧肉}都下锅了才发现[酱油]瓶是空的，602的对门你在屋头没得？
家里俩都阳了,精神还行,谁帮买点[面条]和[鸡蛋]挂门上
I'm minding my sister's twins and I've got nothing to entertain them with, any [jigsaw] or [lego] you're sick of looking at
we're short of [lancets] for the {sugar meter}, got 2 left, could someone spare a few til Monday
i've a {wardrobe} and no van, you've a [van] and maybe an hour
ankle's the size of a {grapefruit}, [ice packs] please anyone
爬树摔的，膝盖肉翻出来一点，不用去医院，就是屋里没得[碘伏]和[纱布]
Puja at home tomorrow, anyone having extra {mango} leaves and [coconut]? Market is too crowded
my son swallowed nothing, he's fine, but he did flush the {car} key, does anyone have one of those [drain snakes]
各位帮个忙,轮胎没气了,谁有[打气筒],{自行车}的,法嘴
哪里能弄到[双氧水]一小瓶,{花盆}里长虫子
Does anybody have [baking soda], just a {teaspoon}
邻居们帮个忙,我家{鹦鹉}飞到你们7号楼的树上了,有[长竹竿]没
How I could use a [van] on Saturday morning. Two {wardrobes}, one kilometre. Petrol and {lunch} on me
any {volunteers} to [carry a sofa] up one floor
who drives a big [car] and is free sunday morning, need to fetch a {mattress}
儿子骑{平衡车}把膝盖蹭破皮了,[碘伏]没了[创可贴]也没了,离药店又远
做{咖喱}忘买[土豆],两个就行,我用{洋葱}给你也可以,不用你也拿去吧
my gran's [hearing aid battery]'s dead, it's the little {orange} tab ones 13, she can't hear the telly or me
to whoever {put up shelves} at 2am: well done, and can i now borrow the [drill]
{腌黄瓜}腌到一半发现就差一包[盐]了,楼下超市也关了
Flying out at 5am and my [cat sitter] bailed. Can anyone in the building check on {Miso} once a day til Tuesday?
Just been handed a {puppy}. No [bowl], no lead, no clue. Take pity, block 2
共享{单车}都被骑走了 谁的小[电驴]借我骑到幼儿园接个娃 二十分钟就回
Has anyone got [probiotic] sachets to spare, {doctor} said take them along with the {antibiotics}
[De-icer] please anyone, can't get in my {car}
it's been that kind of week, the {car}, then the {fridge}, now the {hoover}, and we've guests on saturday, any [hoover] to borrow on friday night
我妹今晚突然带娃过来住，娃喝[爱他美]三段的，家里连一勺[奶粉]都没有，超市关门了
明天要去派出所,[照片]要白底的,谁家有[台灯]加白墙帮我拍一张
Jamb form portal refuse to open for my {phone}. Any person with [laptop] and small data, I'll come with my {biscuit}
Half past ten at night and she tells me it's {pyjama} day and bring a [torch]. {Pyjamas} we've got.
we would be four people if someone could lend us one more [bike] for the {ride} on sunday
Please, some [vinegar], the white sort, the {kettle} is scaled solid and my aunt's about to want {tea}
In search of [moving help] sat am. I can feed you {donuts}. Third floor, no elevator, I'm sorry
哪家有{工具箱} 想借个[内六角]把床装起来 今晚得睡觉啊
Need a bit of [rice wine], 2 {spoons} only
My daughter's dyed her hair green by mistake, school's at eight, does someone have clarifying [shampoo], or a [hat]
Just a nub of [ginger] would do, the {soup} is going already and I can't leave the {pot}, I'm on 1402
not to be dramatic but if i don't find a [usb-c to hdmi adapter] in the next hour i lose my {job}, so, anybody
娘家妈妈从苏北来,{行李箱}拎不动,卡在地铁口了,有顺路回小区的[车]吗
[钢化膜]碎了割手,用{手机}都割,多一张华为的膜先贴着
[Sandbags]? Bags of [topsoil]? Anything heavy we can put against the door by nightfall, corner of Mill and Weir
Please may I borrow a black [tie], size doesn't matter, it's a funeral and mine has {egg} on it
my dog ate a {sock}, vet is 8km, uber won't take him, please someone with [car]
Doing the {school run} on my own with three and the [pushchair]'s wheel came off so I'm hoping for an old one to use
I'm making {dumplings} and there's no [flour] left, anyone have about half a kilo?
he's coming home in a {plaster} up to the thigh, so if there's a [stool] for the shower somewhere in this estate we'd be glad of it
Lost my {glasses} at the pitch last night, would someone with a good [torch] walk it with me, I'm blind as a bat without
Anyone with a tall [ladder], {smoke alarm}'s been chirping all night and our ceiling's three metre something
{locked out}, does anyone know how or have a [ladder] to lend
做{面膜}要[蜂蜜]家里只剩罐底刮不出来,一勺救急
要一只[保温瓶],三升以上的,给住院的老姐妹送{汤},哪家有
一楼的 水快漫进来了 求[沙袋]或者旧[棉被]
{画框}掉下来把我妈头吓白了，四根[水泥钉]就够
明早第一次升{国旗}他是旗手，[红领巾]被妹妹剪了，借一条，救场
my {glasses} snapped and i've an interview at 10, a [tiny screwdriver] or even some [superglue] in tower B please
my [power bank]'s gone and the {outage} is till ten, my mother's oxygen thing is on battery, any charged one would ease my mind
since the {lift}'s out and i'm thirty eight weeks gone, i'd be more than grateful if someone fit could bring my [water bottles] up to nine
Exists here someone who [cut hair]? My father can not go out of {bed} and he want to be nice for his birthday tomorrow
It's pitch black on the stairs since the cut and Dad's {carer}'s too scared to climb. A [torch] lent to 10 would sort it
凌晨五点要赶飞机,{打不到车}心里没底,哪位好心人能[送一程]
The neighbour's cat's up the tree again, she's eighty and beside herself, what's wanted is a long [ladder] and [gloves]
做{蛋挞}的[淡奶油]只剩一口,盒马最早明天送,一百毫升我就能交差
half a [lemon]?? anyone? making curd and like an idiot bought {limes}
我跟着{菜谱}做提拉米苏,手指[饼干]不够铺第二层,差六七根的样子
I want borrow [breast pump], mine is broken, {milk} ok, only little sore
保洁大姐说没[手套],冻得裂开,哪家有[橡胶手套]给她一双
any [loratadine] going, face like a {balloon} animal from hayfever
修电脑要拆后盖,是那种五角星的小{螺丝},家里的[螺丝刀]没有这个头
刚落地Shanghai，{laptop}只剩5%，我的plug是英标的，邻居们有没有[转接头]啊，我在6-1402
{lift}'s out, two strong people to [carry a wheelchair] up to five?
明天孙子过生日,蛋糕店不送,谁家有[打蛋器]和[蛋糕模]子,六寸的
上门女婿一枚，丈母娘家停气，想给老人{热饭}，哪家[微波炉]能让我叮两分钟
没想到今天降温,娃在学校只穿{短袖},谁接孩子顺便带一件[外套]
Two hundred {envelopes}, one tongue. [Volunteers] for stuffing on Thursday evening at mine, {wine} provided.
这箱书太沉,我腰不好,{图书}角在另一头,求个[小拖车]
hello, i am student from italy in building 2, i would like to cook for my friends but i do not have the [oven]. somebody can let me use it on sunday for one hour, i give you {lasagna}
Anyone awake with a {breast pump} bag or [ice tray], I've milk and nowhere to put it, {freezer}'s full
我下周要在家里办读书会,十个人,[投影幕布]没有,白[床单]也不够大
it's raining and the roof is dripping on the {piano} so i need [buckets] or [basins] or anything, building 4 top floor
姐姐们我今天来例假疼得站不起来家里[红糖]也没有[姜]也没有
only got 2 [nappies] left, size 4, raining {buckets} and the baby's asleep on me, can one of yous drop a few
please please please someone with an [allen key], half a {cot} on my floor and baby due
where r u all getting [saline] flush, hospital says i must rinse my mom's feeding tube & I'm down to my last [syringe]. can anybody spare some
Need [poster board] and [glue sticks], science fair tomorow, procrastinator household
想起来给娃剪指甲,婴儿[剪刀]被大的拿去剪{橡皮泥}了,剪不动了
Payday's Thursday and cupboards are bare, any [nappies] or [milk] people could spare, no judgement pls x
Hi anyone has geyser {repair} guy number... no wait my geyser is leaking everywhere, can somebody lend [bucket] and [mop] also, maid on leave
初六嫁女儿，差一张大[红纸]剪{喜字}，家里有多的吗阿姨们
seat in a [car] to Manchester, Friday, will bring {biscuits}
今天降温得太狠了 单位宿舍就一条{薄被} 有没有旧[大衣][毯子]的让我裹裹
short of [gauze] and tape, {dressing change} tonight
我发誓这是最后一次开口,就缺两瓣[大蒜],{凉面}等着拌
[gauze] and [antiseptic] for a scraped knee
Our {choir} is one [music stand] short
May I borrow a [big pot]? We have 14 people for {hotpot}
Anyone got the [wifi] password? no seriously mine's fallen off the {router} and I've an interview in ten mins, anyone's [wifi]
快过年了想写春联,{毛笔}倒是有,[红纸]裁多裁少不够贴三扇门
老爸明天转院 需要一个能睡的{陪护}[折叠床] 哪家有借我周末还
Does someone have a [van] and a spare hour? Freecycle {piano} needs collecting, I know, I know
we are two students and our exam is paper and we do not have even one [ruler] or [eraser], room 505
Hi everyone I am new here in 1802, my [washing machine] is not arrive until Sunday. Is it possible I wash one time the {baby clothes} at someone home?
给孩子做火箭 缺两个{可乐}瓶一卷[锡纸] 现在马上 手工明早交
家里[碘伏]用光了,想讨两根[棉签]
借个磨{豆浆}的[石磨],过冬至用
hey neighbours my {aircon} drips on the {bed}, a [basin] would do tonight but a [handy person] would be even better
降温了{热带鱼}全趴缸底，[加热棒]不热了，求一根先救鱼，任何瓦数
guess who forgot to buy [candles] for the {power cut}. got any
地库积水，我车里有{电脑}要拿出来，我只有{皮鞋}，有没有谁有[雨鞋]，42码左右
要给幼儿园做二十个{三明治},{吐司}切边刀不好使,那种锯齿[面包刀]谁有
头痛药吃光了,[散列通]去痛片都好,偏头痛发作{窗帘}都不敢开,3号楼604,门口放一下就行
孩子要种豆子观察日记,[绿豆][黄豆]家里都没有,一小把
刚搬进来没锅没铲,想煮碗{方便面},借只小[锅子]先
自来水管爆了满屋子水，{拖把}加{抹布}都不够用，邻居们有多的旧[毛巾]，先拿来顶顶
anyone have a [shovel] and fifteen minutes, we cant get nan's {wheelchair} taxi to the door
我们家小的不肯吃药只肯用那种{奶嘴}[喂药器],药店的店员说没听过
My in-laws arrive tomorrow, need an extra [mattress] or [folding bed] for 3 nights
我妈的[血压计]{电池}盖坏了测不出来,想找一台先量两天
Sir anyone having [nebulizer] machine? my son is wheezing, {doctor} said give at home, machine is costly
{轮椅}过不去单元门口那三级台阶，哪家有[木板]可以垫一下
Anyone with a [van] free Saturday? One {wardrobe}, ten minutes away
my son's [violin string] went ping, it's the E, exam's at nine, surely there is another {violin} family in here
Could I please have two [eggs] off somebody, I started the {cake} before I looked in the {fridge} like an eejit
小孩发烧 [泰诺林] [美林] 随便哪个 有吗 有吗 26号1403
Anyone going past the metro later, my [parcel] is sitting in the locker there and I'm on {crutches}
{修水管}的师傅说少一卷[生料带],他去买要半小时,谁家抽屉里有
孩子考试要[2B铅笔]跟答题卡专用[橡皮],{文具盒}落在他奶奶家了
Has anyone got a set of [allen keys] I could borrow for an hour, {cot} arrives today and of course the one in the box is the wrong size
The butcher's let me down & I've 11 for Xmas. Has any [oven] got a spare [shelf] at 10am? Mine takes half a {sprout}
Ask: does anyone have a [rolling pin] i can borrow for thanksgiving pies pls. Mine has become a dog {toy}
{Car}'s completely flat outside block 8, if you've [jump leads] in your boot I'm stood here in a {Santa hat}
{煤气灶}打不着 要两节[一号电池]
positive on day 3, need [honey] and [throat spray]
this is me asking for [cooking oil], a {cup} or two, at 11 at night, sorry
嗓子疼到咽{口水都}哭,谁家有[西瓜霜],含一片也好
I know it's cheeky but would anybody on the ground floor mind if I ran a {hose} from your [tap] for ten minutes? car's covered in bat poo
Our grandma only eat soft food, [porridge]. The [rice] is finish and the shop closed because positive. One {bowl} [rice] also ok
ISO: [moving boxes], [bubble wrap], anything really. Can collect any evening.
小囡要做一只灯笼,谁有[竹签]和[红纸],明天放学前
想做个小架子,{木板}都裁好了,[砂纸]没有,粗的细的都成
我室友感冒发烧but allergic to{布洛芬}，有没有人有[Tylenol]或者[泰诺林]
台风把{晾衣架}刮跑了,粉色,上面两条{秋裤},不找了......就是想借几个[衣架]先用
Could I borrow a [ladder] for ten minutes, {bulb}'s gone on the landing
语音转的不好意思就是我家那个{煤气灶}打不着火了[电池]没有了要一号的大[电池]哪个有一节就行了
stuck on the {sofa} with a bad knee, could a kind soul bring up my [parcel] with the {meds} in it
[Seedlings] wanted: [tomatoes], [chillies], whatever you've got too many of
{腊肉}要切片,家里那把刀钝得跟{锯子}一样,[磨刀石]谁有
[ibuprofen] or [paracetamol] whatever anybody has, my whole family positive since yesterday, youngest is 2 and burning
晚饭要{红烧肉}[老抽]只剩瓶底了,我老公说没颜色就不吃,气人
想借一把长柄的[勺子],捞井盖缝里的钥匙,{磁铁}吸不上来
Need [ice]! Anyone with an [ice machine]?
Our super is MIA and the {radiator} valve is spitting hot water on my floor. Anybody got a [wrench] bigger than like 6 inches
The {nurse} says keep the foot iced and our {freezer}'s empty, bags of [peas] welcome, I'll return them frozen
[碘伏棉签]不剩一根了 娃膝盖磕得血{糊糊} 谁家离得近
三楼王奶奶让我问问,她的{针线盒}老花眼穿不进线了,要个[穿针器]
{自行车锁}钥匙断里面了，哪家有[老虎钳][大力钳]之类的，我在车棚
me and my big mouth promised the class forty {cupcakes} so if you've a [muffin tin] lying idle, or two, i'll be round
孕吐难受,谁家有[酸梅]或者[苏打饼干]
I can't carry the [water] up, the {lift}'s out and I've had the operation, fifth floor, one bottle only
Anybody sitting on a stack of [old newspapers], I've the {puppy} coming at three and I didn't think it through
Hoping to borrow a [high chair], 1 {lunch}, Sunday
anyone with a [sewing machine] willing to take up a pair of school {trousers} by monday, I'm hopeless
家里的{扫地机}卡在床底下叫救命,我够不着,要根[晾衣叉]
小孩的{校服}{拉链}头掉了,明早升旗,会[修拉链]的阿姨在吗
i'm {locked out} of my compound, they say my code's red, standing on Yongkang lu with a {suitcase}, any [sofa] please
谁家还剩{春联}的[红纸],写坏了一张
Sian please, my {door lock} battery died and I'm {locked out} in {pyjamas} at level 9. Got [9V battery]?
Anyone got a [trailer] I can borrow to take the old {couch} to the tip, slab of {beer} in it for ya
[猫砂]见底了,快递卡在嘉定三天,两只猫在拿爪子刨{瓷砖}
{Power cut} and I've got {insulin} in the {fridge}. Is there someone with a working [freezer], [ice packs], anything, I'd be so grateful
who's got a [plunger]?? not a {drill}, toilet is rising
My dad's {birthday cake} needs to stand level till five and our {fridge} is tiny, a [shelf] in yours would be a kindness
晚上十点了女儿才跟我说要交{树叶标本},硬[卡纸]家里一张都没有
first off thanks for everything last week, and now i'm back to ask for more: has anybody a {nebuliser} [mask] in the small size
my back's gone, I'm flat on the {rug}, could a kind soul bring up the [parcel] with my {heat patches} from the lockers
Does any kind family have a [humidifier] or a steam [tent] thing, my boy's barking like a seal but he's all right, just miserable
The property said they do not [help carrying]. 2 bag of {cat litter} 20kg at the gate and I did operation last week...
Do somebody have [old laptop] for my son? School is give homework in internet and we have one {phone} for four people
{手机没电}了[充电器]落公司了,type-c的借我充一会
Looking for {volunteer} to [read letter] for Mdm Tan #02-15, she only know Hokkien and got letter from CPF
[fan] needed, our bedroom's an {oven}
the {electric bike} of mine has no power 2km from home, with my daughter sitting behind. who has [car] or truck passing by the Jinxiu road
胃痛得不行,[达喜][吗丁啉]随便什么,谁给一片
借[打气筒],{自行车}的那种,美嘴法嘴无所谓
our {fridge} went in the night. room in anyone's [freezer] for some {breast milk}
小区团的{羊肉}到了,要{炖汤}可是一片[当归]都没,给两片就够香了
anyone know [sign language]? a deaf man at my door seems to need help and my notepad isn't {cutting} it, 90 Orchard
we've fourteen {lanterns}, and no [string], the children are lined up in order of height
[steamer] too small for the {粽子}, 哪家 has the giant one
Kena {locked out} again, baby sleeping inside w helper at market. Who got long stick or [hanger] reach the latch
谁家有多的[N95],我后天要去医院{陪床}
Anyone at all with a [trailer] going to the {recycling} centre? I've an old {mattress} and no way of shifting it
装好了{窗帘杆}才知道少两颗[膨胀螺丝],六毫米的,五金店老板回老家了
Wish: [magnetic tiles]. Our foster placement arrived with just a {backpack} and loves building
老人家半夜咳得睡不着,{梨}有了[冰糖]没有,三四块就够了
Need a [cold pack] or two for the {freezer}, wisdom tooth out on Monday
Anyone with leftover infant [Motrin] drops? Baby is 9 months. Can do a trade for {wine}, {coffee} or my dignity
All I want's a [cardboard box] big enough for a {rocking horse}, before you lot flatten yours
{热水壶}刚烧坏了,谁家有多的[暖水瓶]借我一个
孩子咳得厉害,家里只有{布洛芬},想求点[止咳糖浆]
{奶粉}还有小半罐,[尿不湿]是真没了,有L码的吗
求[葱]和[姜],炖鱼用
冰箱里就剩一棵{白菜}了,能不能换点[土豆]
要么[抗原]要么[体温计],有哪个给哪个,谢谢
{自行车}胎瘪了,哪位有[打气筒]
孩子明天交手工,缺[卡纸]和[双面胶]
{充电器}落单位了,借个[苹果数据线]充下手机
谁家有[碘伏],切菜切到手了,{创可贴}我有
{行李箱}{拉链}卡死,求借一把[尖嘴钳]
婆婆从老家来,缺一床[被子],{褥子}{枕头}都有
{灯泡}憋了,{梯子}够不着,谁有高点的[人字梯]
包{饺子}面和好了,发现没[醋],借点[醋]
[打印机]没墨了,谁能[帮忙打印]两张作业
给宝宝做{辅食},[料理棒]能借我用一天吗
{微波炉}里炸了个{鸡蛋},门打不开,有没有[螺丝刀]
孩子发烧39度,[美林]、[退热贴]有没有多的
咱楼有没有谁有[管钳],{暖气片}滋水了,盆都接满了
晚上停电了,{蜡烛}有,没[打火机]
孩子把{奥特曼卡}塞进{插座}缝里,求借个[镊子]
想把旧{沙发}腿锯短点,哪位有[手锯]
狗狗拉稀,家里只有{狗粮}和{罐头},谁有[宠物益生菌]
吃{火锅底料}都开锅了没[麻酱],求一碗[麻酱]
单元门口捡的{小奶猫},想给它找点[羊奶粉]
我妈鱼刺卡住了,有没有长[镊子]和[手电筒]
{煤气灶}打不着火,换{电池}也没用,先借个[电磁炉]顶两天
衣服{扣子}掉了,[针线]谁家有,{扣子}我捡着了
有没有[橡皮泥],幼儿园让做小汽车,{瓶盖}我攒够了
{床板}塌了一角,求几颗长[螺丝]
{炒菜锅}的锅铲断了,谁有闲的[锅铲]
小孩要{包书皮},求[包书膜],{剪刀}{胶带}有
{红酒}有人送了一瓶,没[开瓶器]咋整
谁家有[红糖]呀,来大姨妈了肚子疼,{姜}有
大门{对联}胶不粘了,要点[宽胶带]
想烤个披萨,{烤箱}有,没[芝士],谁家有{马苏里拉}
我家娃尿床了,{褥子}全湿,求借个[隔尿垫]
眼镜腿{螺丝}掉了,谁有那种小的[眼镜螺丝刀]
[螺丝刀]、[扳手]、[锤子]能借一套不,装个柜子
刚搬来啥都没有,求[碗]和[筷子]先用两天
{花生米}炸了酒倒上了,谁家有[扑克牌]
厕所灯一闪一闪的,哪位懂[修灯]的帮看看,{灯管}我买了
晾衣杆断了,{被子}没地方晒,借个[晾衣架]
求一点[酵母],{面}都倒盆里了才想起来没了
谁家小孩穿小的[羽绒服]能给我外甥一件,{鞋子}不缺
老鼠进厨房偷吃{大米}了,有[粘鼠板]的给两张
胃疼,[奥美拉唑]有没有,{热水袋}已经捂上了
做{核桃}酥要称{面粉},[电子秤]借我用用
{窗帘杆}掉了,要[膨胀螺丝]四个,{电钻}我有
[姜]、[蒜]、[小米辣],缺一样都不行,谁家齐全
手机掉马桶了,听说埋米里管用,{米}有,求借个[备用机]
昨儿个摔了一跤膝盖破皮,要点[碘伏]跟[纱布]
{鱼缸}的加氧泵停了,{鱼}都翻白了,谁有氧[气泵]
有谁家里有[酒精棉片],给我妈打{胰岛素}用,针头够
孩子要演{小兔子},白{裤子}有了,差个兔耳朵[发箍]
求[阿莫西林]或者[头孢],扁桃体化脓了
谁家有多的[保鲜膜],{剩菜}没法往冰箱放
谁有[老花镜],我爸眼镜坐碎了要看{药盒}上的字
蟑螂满厨房跑,{碗柜}里都有,求[蟑螂药]
我做糖葫芦,{山楂}{冰糖}都买了,签子没了,求[竹签]
{被子}太薄冻得慌,借个[电热毯]或者[热水袋]
家里有{小米}没[红枣],求一把[红枣]熬粥
{球鞋}开胶了,求借[强力胶]
王姐说的{布洛芬}我不用了,我现在缺的是[电解质水]
侬好,啥人家有[老酒]伐,烧{红烧肉}缺一口料
[胡萝卜]有吗,给{兔子}的,{兔粮}它不吃
孩子起湿疹,求[炉甘石],{艾草}水泡了没用
家里老人要过寿,借[折叠桌]两张[塑料凳]十个
明天带娃去露营,缺[帐篷]、[防潮垫]和营地灯,有没有能借的
家里只剩挂面了,求[鸡蛋]、[番茄]各俩,做个卤
[剪刀]和[透明胶],包礼物用,一会儿就还
孩子{校服裤}子开裆了,借[缝纫机]踩两针
[燕麦]也行[全麦面包]也行,减肥的人早饭断粮了
换季过敏眼睛痒,[氯雷他定]跟[眼药水]谁家有
收拾屋子翻出好多{旧衣服},想要两个[编织袋]装
我家狗把{沙发}啃了,求[磨牙棒]给它分散下注意力
{面条}煮上了,[老干妈]或[榨菜]给点呗,没味儿
孩子演讲比赛要穿{西装},115码的小[西装]和[领结]谁有
我把{安眠药}和{钙片}弄混了...哪位有[药盒]分格的那种
热水器水压小,想拆{花洒}洗洗,借[扳手]一用
哪位有[生抽]、[老抽]、[蚝油],刚搬来{调料}一样没买
娃发烧手脚冰凉,{退烧药}吃了,求一张[退热贴]
半夜猫生崽,求旧[毛巾]和[暖水袋]
哪位奶奶会织[毛衣],{毛线}我买好了
求点[艾叶]给我妈泡脚,盆和{水}都烧好了
孩子要交实验报告,缺[柠檬]一个、铜片一片,做水果{电池}
门把手被小孩涂满{胶水},求[除胶剂]
下午{钢琴}老师来,节拍器坏了,谁有[节拍器]
娃的{轮滑鞋}有了,缺[护膝]和[头盔]
我妈做的馅剩一盆,求点[饺子皮],{面粉}家里没了
求[胶水],{语文书}的皮掉了,{订书机}不管用
想给老家寄{腊肠},谁有[真空机]借我封一下袋子
家里只有{咖啡豆},磨豆机坏了,借[磨豆机]
整点[大酱]呗,{小葱}都洗好了就等蘸
有冇[陈皮]呀,煲{红豆}沙爭少少
娃儿发烧了,[退烧药]、[酒精]、[温度计]啥子都莫得,求哪个帮一把
打算给阳台种点{菜},{花盆}现成,谁有[营养土]和菜籽
家里{体重秤}显示乱跳,给满月{宝宝称}重,借个[婴儿秤]
刚才有人送{面包}我没抢着,现在有没有[馒头]分两个
求[润喉糖],明天要讲六节课,{胖大海}泡了没用
{投影仪}要连电脑,差根[HDMI线]
{沙发}底下掉了戒指,借个[强磁]铁或者[长夹子]
汤婆婆的{轮椅}轮子没气,借[气筒]
三个人吃火锅只有一个{电磁炉},锅漏了,求[火锅锅]
{相机}卡读不了,谁有[读卡器]
家里孕妇想吃酸的,谁家有[话梅]或[山楂条]
哪位去菜市场,帮忙带点[豆腐],我{鱼头}都炖上了
浴室[玻璃胶]发霉了,求[玻璃胶]和[胶枪],{刮刀}我有
求[美工刀],拆冰箱外包装,{剪子剪}不动
狗咬坏了我的{拖鞋},倒不要紧,[狗笼]借我两天,家里要来小孩
锅里炖着{牛肉},发现[八角]、[桂皮]、[香叶]都空瓶了
谁有[绿豆]或者[薏米],想给老婆熬粥消肿
求[驱虫药],狗在草地上吃了{蜗牛}
地下室灯不亮,下去搬{自行车},借个[头灯]
[蚊香]点完了,孩子一身包,求[蚊香]和[止痒膏]
想洗{地毯},家里{吸尘器}不行,谁有[洗地机]或者[布艺清洗机]
我妈忘带[假牙清洁片],借几片[假牙清洁片],{杯子}有
{垃圾桶}旁边那只{小狗}冻得抖,谁有旧[棉衣]给它垫窝
明天面试,{衬衫}皱得像{咸菜},借[挂烫机]或[熨斗]
娃要参加朗诵,借件[旗袍],女童130的,{鞋子}有了
周末请客想在院子烤串,[烧烤架]和[木炭]有的借吗,肉串我包
求借[相机][三脚架],给爸妈拍金婚照,{手机支架}太矮
[米酒]、[汤圆]谁家有,冬至想煮碗热乎的
刚拖完地发现{尿垫}没了,泰迪又要拉,求[宠物尿垫]
{豆浆机}打出来全是渣,求个[滤网]或[纱布]
求[吸管杯],宝宝不认{奶瓶}了
我姑腿肿,想借[血压计]、[体温枪]、[血氧仪],一会儿消毒了还
缺[蚝油]!{菜心}都烫好了
{瓷砖}缝发黑,刷子刷不掉,求点[除霉剂]
小孩感冒鼻塞,[生理盐水]、[吸鼻器]谁家有新的
发糕都蒸上了没{红枣}没[葡萄干],给点[葡萄干]吧
家里有{白醋}想除水垢,差点[柠檬酸]
收到一箱{花},[花瓶]不够,借俩[花瓶]
求[香蕉]或者[火龙果],便秘的娃等着
刚做完手术想吃清淡的,谁能分点[小米],{南瓜}我有
[胶带]、[记号笔]、[气泡膜],明儿一早搬家打包用
谁有[口琴]或者[竖笛],音乐课明天要带
{水龙头}拧不紧一直滴答,[生料带]有没有,{扳手}倒是有
屋里莫得[花椒]了,{豆腐}都焯好咯,哪个分一把
借行李[绑带],箱子{拉链}崩了,箱子本身够大
我想在墙上打俩孔{装窗帘},{窗帘杆}都到了,求会用{电钻}的帮[打孔]
求[对乙酰氨基酚],{布洛芬}过敏不能吃
孩子手卡在{玩具}里了,[凡士林]或者[食用油]来点
大家好我是新来的租客 房东留的锅是坏的 想问问谁家有闲置的[平底锅] {碗筷}我自己买了
有{铁锅}没[锅盖],34公分的[锅盖]哪位有
{酱油}醋盐都不缺,缺的是[白糖],熬糖色
不要{药},就要个[冰敷袋],脚脖子崴了
除了[鸡精]别的{调料}都有,谁给点
我{家电}钻有,就是没[钻头],8毫米的借一根
[尿不湿]XL[湿巾]各来一点行吗,快递说后天才到
借[锯子]锯{圣诞树}底座,树放不进{花盆}
想把{旧手机}里照片导进电脑,缺个[转接头],线我有
{奶锅}糊底了刷不动,[钢丝球]也用秃了,求个[钢丝球]
家人们谁有[折叠椅],我在医院走廊{陪床}快站不住了
[卷尺]不知放哪了,量{窗帘},借个[卷尺]
孩子爸不在,灶台上的{抽油烟机}{灯泡}我够不着,求人帮[换灯泡]
咖啡机堵了,要[除垢剂],{柠檬}都没
给姥爷擦身,要[护理垫]两片[湿巾]一包
求一块[磨刀石],{菜刀}钝得切{番茄}都费劲
急找[氧气瓶],我爸{血氧仪}上只有88
衣服沾了{油漆},求一点[松节油]
做布朗尼,{可可粉}有[黄油]没有,谁匀一小块[黄油]
一条[秋裤]都没带,出差回不去了,[秋裤]和[厚袜子]谁有新的
笤帚、[簸箕]、[抹布],刚交房啥也没有,借来开荒
家里来客要泡茶,{茶叶}有,{茶壶}碎了,借套[茶具]
娃吃{奥司他韦}吐了,谁家有小儿柴桂或者[豉翘]颗粒
我的吉他断了一弦,谁有[琴弦],{调音器}有
家里[洗碗布]臭了,[洗碗布]有没有新的,{洗洁精}不用
借根[鱼竿],鱼饵{蚯蚓}都挖好了
给学校带{绿豆}发芽,差个[放大镜],{绿豆}瓶子都有
快递柜超时了我人在外地,谁帮[取个快递]放我家{牛奶}箱里
快熬不住了,{安眠药}医生没给开,谁家有[褪黑素]
有谁家在用[榨汁机],借我榨一回{胡萝卜},宝宝生病只肯喝汁
蛋糕店忘给{刀叉}了,求一次性[刀叉]和[纸盘]
求旧[床单]盖{家具},刷墙怕沾漆,刷子滚筒都齐了
儿子要做航模,缺[502胶水]和[橡皮筋],木片够
家里备着{泰诺}和[美林]都过期了,谁有没过期的[美林]
求[大号锅]一口,年三十炖{猪蹄},我家锅就能放俩
老师通知带[跳绳]、[毽子]、[水壶],小店关门了,有的帮帮忙
谁家有闲置[宝宝餐椅],亲戚带娃来吃饭,坐{沙发}上糊一身粥
门缝里塞不进去钥匙,估计{锁芯}锈了,借点石墨粉或[铅笔]芯
想蒸蛋糕没有[打蛋器],手都酸了,借[打蛋器],{鸡蛋}不用
谁有[塑料布],拉货的{三轮}上{沙发}怕淋雨
烫着了!家里{牙膏}{酱油}都别说了,谁有[烫伤膏]
{衣柜}轨道脱了,求会[修柜门]的师傅,配件我有
[纸尿裤]NB码,孩子早产出来得急,{奶粉}医院给了
贴{瓷砖}剩最后两块切不动,借[瓷砖切割机]
[鸡蛋]、[牛奶]、[面包],封楼第五天了,孩子早饭一样没有
家里{豆腐}乳瓶子打不开,求[开罐器]
明儿腊八,[红豆]、[花生]、[莲子]差三样,{米}和枣有
爬楼时{裙子}刮了,求[别针]一个,马上要去吃喜酒
[螃蟹]钳也好小[锤子]也好,{核桃}也要砸
{仓鼠}[木屑]湿透了,求点[木屑]或者纸棉
我家的{黄瓜苗}要搭架,{绳子}有,没[竹竿]
相亲要穿{皮鞋},[鞋油]谁有,刷子也落老家了
封控第一天啥也没囤,[大米]、[挂面]、[鸡蛋]能匀的都匀点
[洗发水]跟[沐浴露]都见底了,哪位有{旅行装}
谁家有[锤子]或[羊角锤],起个{钉子}
孩子阳了,求[退烧药][止咳药][抗原]各一份
面膜不要,就要[唇膏]和[护手霜],手裂得出血
找[红绳]、铃铛、小[灯笼],幼儿园布置新年墙
[白菜]或者[菠菜],涮锅就差绿叶子
明早给孩子做{便当},想讨点火腿、[海苔]、[沙拉酱]
求[电池]5号7号都要,再来根[蜡烛],听说今晚停电
家里装窗帘,求借[电锤]+[水平仪]
[蒙脱石散]或[益生菌],娃拉了八回
女儿要扮冰雪公主,谁有[皇冠]、魔法棒,{裙子}奶奶做好了
刚接手的二手房,厨房油得下不去脚,求[油污净]、[钢丝球]、[橡胶手套]
[党参]、[黄芪]有没有,{老母鸡}已经剁好了
求[书架]或者[置物架],书堆地上受潮了
月子里要[产褥垫]、卫生裤,{待产包}拿少了
有没有[尼龙绳]和[挂钩],阳台拉根{晾衣绳}
宝宝要打{辅食},[蒸锅]、[辅食]剪、硅胶勺求借一套
家里老狗走不动,[宠物推车]或[背包]借一个带它晒太阳
来份[辣椒]、[花椒],再来点[火锅底料],毛肚都化好了
春节挂{灯笼},[扎带]、[铁丝]都成,{灯笼}买好了
求[沙发垫]或靠枕,医院硬{椅子}坐得腰疼
借[烤盘]、[油纸]、[裱花嘴],{烤箱}{面粉}已就位
[婴儿车]或者[背带]借一天,带娃去动物园
想种{蒜苗},[泡沫箱]有没有,{蒜头}都发芽了
{咽拭子}捅得想吐,谁有[薄荷糖]
[鞋垫]湿了,求[鞋垫]42码,[棉袜]也要一双
[阿奇霉素]、[氨溴索],医生开了药店没货,谁家有
家里老人要[理发]、[剪指甲],有没有{志愿者}上门
{牛腩}炖上了,要个[番茄],再来俩[土豆]
咱谁家有[铁锹]和[扫帚],门洞雪堵得出不去了
侬屋里[料酒]搭[生姜]有伐,鱼腥得来
恁谁家有[粉条]跟[海带],俺想熬{大锅}菜,{肉}有
老丈人下午到,[白酒]或[黄酒]先借一瓶,{菜}都摆桌上了
娃考试,[2B铅笔]、[橡皮]、透明尺一样没准备
给流浪猫做窝,{泡沫箱}有,差稻草和旧[毛衣]
[矿泉水]、[饼干],谁能往12楼电梯口送点,我被困家里发烧下不了床
家里停气,[电饼铛]、电[炒锅]哪个闲着借哪个
孩子拉{裤子}了人在小区游乐场,求[湿巾]和一条小[裤子]
今天包粽子,[糯米]够[蜜枣]不够,各再要一点
求[奶粉]一段,母乳突然没了,{奶瓶}有
借[除湿机]、[风扇],地板泡水要吹干
[创可贴]或者[纱布]都成,削苹果削到指头了
谁有[吹风机]或[暖风机],{地毯}被猫尿了得吹干
小孩要喝粥,[大米]、[小米]给哪样都行,锅里水开了
[花露水]要么[风油精],楼道蚊子把我抬走了
求[木板]或硬[纸板],床缝里老掉手机,垫一下
[鞋套]、[雨披]哪个都好,地库积水到脚脖子
鱼缸漏了,先借个[水桶]或[大盆]放鱼
[体温计]不管水银的电子的,[退烧药]不管啥牌子,求
娃过敏起疹子,[西替利嗪]或[氯雷他定]{糖浆},谁家备着
老妈腿疼下不了楼,求[拐杖]或者[助行器]
拼床要拆护栏,[内六角]或万能[扳手]谁家有
冬至包{饺子},[韭菜]、茴香有哪样拿哪样,{肉馅}调好了
出门忘带伞困在菜店,谁来送把[雨伞]或[雨衣],我买了{排骨}提着呢
晚上娃闹奶,求一罐[奶粉]或几袋[冻奶],{吸奶器}也吸不出来
要包红{鸡蛋},[红曲粉]或者[食用色素]哪个有,{鸡蛋}煮了五十个
弟弟借宿,[睡袋]或者[褥子]匀一个,{沙发}太短
师傅请教,家里{跳闸},求[电笔]或[万用表]测测{插座}
孩子书法课要[毛笔]、[墨汁]、[毛毡],{宣纸}学校发
刚领养了一只猫,[猫砂盆]、[猫粮]、[猫窝]啥也没有
My {kettle} packed in this morning, could anyone lend me a [saucepan] with a lid so I can boil water for {tea}?
Trying to hang the telly on a {brick} wall. Has anyone got a [hammer drill] I could borrow?
Got {rice}, got {soy sauce}, but no [eggs]. Can someone spare three?
Does anybody have [paracetamol] or [ibuprofen]? Head is splitting.
My son's {school bag} zip broke and he needs [safety pins] for tomorrow. Any spare?
Is there a [ladder] going spare for an hour? {smoke alarm} chirping on the ceiling
In need of [milk], [bread] and [butter] if anyone's heading to Tesco with spare
Thanks Joan for the {crutches}, but what I really need is a [shower stool] for dad
looking for a [bike pump], {flat tyre} on the {pushchair} lol
Ran out of {dishwasher tablets} AND [washing up liquid], so [washing up liquid] would save me tonight
we've a {mattress} arriving Saturday and no way to move the old {bed}. Anyone got a [trolley]?
Need [sugar] and [flour], daughter wants to bake a {cake} for grandma
Has anyone a [hot water bottle] they could lend? boiler's out and the {radiators} are stone cold
Kindly assist with [ORS] sachets, my husband has been vomiting since {biryani} last night
who has [jumper cables]?? car battery flat, {school run} at 8
{Wine} but no [corkscrew], story of my life. [Corkscrew] anyone?
pls can sb lend me iron, {shirt} for interview is so crumpled, the [ironing board] i have
I have the {paint} and the rollers, just short of [dust sheets] to cover the {sofa}
After [sewing machine] for a weekend, {curtains} too long for the new windows
Anyone got [onions] or [shallots]? {Curry} half made
Would love some [cardboard boxes] to pack books and {crockery} into
Hello, I search a [vacuum cleaner] for today, mine makes smoke when I clean the {carpet}
Short of [chairs] and a [folding table] for naming ceremony on Sunday
can anyone spare [printer paper]? the {printer} has ink but tray is empty
{Wheelchair}'s got a puncture. Need a [puncture repair kit], {bike} one will do
Missing a [baking tray] for the {scones}, the {oven} came without any
anyone with [insulin] needles? the {pen} I have, {insulin} in fridge I have, {needles} finish already
Chasing a [tent] and two [sleeping bags] for the scouts weekend
Need [charcoal] for the barbie, got the {snags} and the {bread} already
Any chance of an [esky]? Footy on Saturday and the {fridge} is {chockers} with {beer}
Does someone have [antihistamine] or even [calamine lotion]? Stung by a wasp near the bins
I'd be grateful for a [shovel], snow has buried the {car}
Who can lend [wok]? {frying pan} too small for the {noodles} for 8 pax
got ikea {wardrobe} in {flat pack} and no [allen key], help
{Water}'s coming through the ceiling onto the {piano}, has anybody got [buckets]?
Moving out Friday, need [bubble wrap] for {plates} and a {mirror}
Anyone got [candles] or a [torch]? {Fuse box} has gone
I burned the {rice} pot. Please, who has [steel wool]?
need [rope], {fridge} has to go on the roof of the {car}
any [teething gel] about? tooth coming and {calpol} not touching it
Have you got [masking tape], {paint} I've already
Can I borrow [fish tank] heater? ours packed up and {guppies} are on the bottom of the tank
Mum has run out of her {inhaler}, does someone have a [spacer] at least, we've a new {inhaler} coming
I'm hosting the in-laws and own four {forks}. Borrowing [cutlery] and [plates] for ten?
Looking for [cooler box] to keep my mum's {insulin} cold on the flight
{Soup} has to be smooth for my FIL after dental surgery, may I borrow a hand [blender]? masher won't do it
I got {cement}, sand and tiles. I need [spirit level] abeg
Need [coriander] and green [chillies] for chutney, {coconut} is there
[Glue gun] or [superglue]? {Costume} wing fell off, show's at two
A [suitcase] please, large, for my daughter's uni books and {clothes}
Would a kind soul have a [lightbulb], bayonet, {lamp} in the hall's gone
My {phone} fell in the bath. I need [rice], uncooked, a big {bowl} of it
any [stamps] going? got the {envelope} and card, post goes at 5
{Eggs} I have now thanks to Sunita, only [baking powder] pending
School says white {t shirt} and black [shorts] tomorrow. White we have, black [shorts] age 8 anyone?
Who's got a [projector]? movie night against the garage wall, {screen} is a {bedsheet}
My wrist is sprained, so would like someone to carry [groceries] up from the {car}
need someone who can fix {aircon}, it's dripping on my {bed}; [aircon] servicing recommended?
Is anyone throwing out [newspapers]? {guinea pig} cage lining
after [bricks] or [pavers] to stop the {planter} tipping
The {stroller} wheel squeaks like a {mouse}, who's got [WD-40]
Hi from 2A! No [tin opener], and {dinner} is {tuna} and {sweetcorn}
[Lice comb] needed, {shampoo} from chemist came without
Kid's got a nosebleed all over the {couch}, need [carpet cleaner] or [stain remover]
[Pram] for visiting niece next week, {car seat} we've got
Need a [cake tin], round, nine inch; batter's sitting in the {bowl}
can someone give me a [lift to A&E]? think my toe is broken, dropped a {pan} on it
Is there [baby Tylenol] or [Motrin] in anyone's cabinet? CVS is closed
Y'all, our {AC} quit. Anyone have a box [fan] we can borrow?
Need [Benadryl], ate a {shrimp} roll and my lips are itchy
anyone got a [leaf blower], the {rake} is killing my back
Looking to borrow a [pack n play] for grandkids, we have {high chair}
does anyone have pie crust or graham [crackers], got ten pounds of {apples}
My {zipper}'s stuck on my kid's {snowsuit}, any [pliers]?
We have {popcorn}, {blankets} and a kid with a cold. Missing [tissues]!
[Pet sitter] wanted for two {hamsters} and a gecko over Xmas
need [duct tape], {hose} split and the yard's flooding
Any [cranberry] sauce out there? Turkey's in the {oven}
Hi I'm new, I need [can opener], [colander], [frying pan]. Flat came with nothing
any [hemorrhoid cream]? asking for a friend, {cushion}'s not {cutting} it
[Plant pots], plastic, any size, {cuttings} are rooting in {jam jars}
need some [foil] to cover {lasagne}
Ants in the {sugar}, ants in the cereal. Someone got [ant bait]?
Drain smells, I tried {vinegar} and {soda}. Anyone has [drain cleaner]?
a [tripod] for tomorrow's {passport photo} of baby, {camera} is ok
[Walking stick] wanted for dad, his knee is swollen after a fall off the {ladder}
who got kaffir [lime] leaf and [lemongrass]? Tom yum time, {prawns} ready
My contact lens is stuck, anybody [saline] or [eye drops]?
Help, need [toilet paper]! Amazon sent {kitchen roll} tubes and a box of air
we're 3 players short of a quiz but it's a [whiteboard] i'm after, {pens} we have
my specs broke at the {hinge}, need [tiny screwdriver] for {glasses}
I dey find [carpenter] wey go fix my door, {hinge} don comot
Who has [trolley]? Want to bring two sacks {rice} up from carpark
My {aquarium} pump died, {fishes} gasping, borrow [air pump] pls
Got yusheng {plate}, {plum} sauce, no [crackers]. CNY dinner tonight, help
[Stepladder] please, lizard behind the {curtain} rail
Any [bicycle lock] to lend? mine cut by thief, {bike} parked at void deck
Baby hot, [fever patch] or kids [Panadol] pls
Anyone got [sunscreen]? Beach bag's packed, {hats} and all, tube's empty
Need a [trailer] to take the old {couch} to the tip
Swag or [tent] for my boy's camp, {torch} and billy sorted
{BBQ}'s lit, who's got [tongs]? Using a {fork} and losing my arm hair
Chook's {egg} bound. Anyone keeps [calcium supplement]? Already tried the warm bath
Kindy asked for [egg cartons] and [loo rolls] for craft day
Need [milk] two packets, guests are sitting, {tea leaves} and {sugar} are there
pls anyone [ice cubes], {freezer} is not freezing, {juice} for party is warm
Needed for the PTA bake sale table: [tablecloth], [cake stand] and price tags
Picnic tomorrow: [blanket], [flask], [cool box], can anybody lend any of these?
Any [strepsils] or [honey]? throat on fire after {choir}
I can do without the {drill}, it's the [drill bits] I'm missing, masonry 6mm
He proposed and we've no [champagne glasses]! {Prosecco}'s in the {fridge}
Mate's coming off a boat, freezing, got {tea} on. Need dry clothes men's L and [socks]
Toddler posted the {car} keys down the drain. [Magnet on a string], anyone?
Hall booked, {cake} ordered, just need a [bouncy castle] contact or somebody's parachute for kids' games
Nobody wants to see me cut my own fringe, so hairdressing [scissors] or mobile [hairdresser] pls
Is there a [smoke alarm] spare? ours chirps even with new {batteries}
[Sandpaper] for the {rocking horse}, coarse, already got {varnish}
Sick bug has hit all four of us: [dioralyte], plain [crackers], [bleach] much appreciated
Need [bicarb]. The red wine, the cream {carpet}, my mother
[Travel cot] for weekend, my sister brings her own {mattress} and {monitor}
{Heating} engineer can't come til Thurs, so electric heater and extra [duvet] would be a godsend
Hen laid no [eggs], hubby drank the [milk], I'm making {pancakes} for six: [eggs] and [milk]
Could anyone spare a little [yeast]? {bread machine}'s on, {flour}'s in
need [fancy dress], pirate, by friday, hook and {parrot} made
The squirrel's in the loft again. Who has a [humane trap], {peanut butter} I've got
{Pot lid}'s exploded, need [oven] [gloves] and a [dustpan]
Am I right that 6F gave the last of the {sanitiser}? Fine, then [soap], bars or liquid
Running late, could anyone [collect my parcel] from the porter, it's a {lamp}
[Bubble mailer] or small box, posting a {mug} to my gran
anyone lend [bluetooth speaker], funeral slideshow on {laptop} has no sound
Looking for [school tie], Parkfield, my boy's is now a {bandage} for the dog
[Cable ties] to keep the {trellis} up, storm's on its way
Can't open the {pickle} jar, seriously, does someone have [jar opener] or strong grip [gloves]
[Kids' paracetamol], please, not {ibuprofen} as she has chickenpox
[Nit shampoo] tonight, school letter came, {comb} I have from last time
my {laptop}'s got 5% and my thesis is due, need [MacBook charger], USB-C
A [bread knife], just for an hour, {cutting} foam for {cushions}
Help me surprise hubby: helium [balloons] or [bunting], {cake}'s done
[Compost] needed for {bulbs} I should've planted in October
[Carrier bags]! big ones, to cart clothes to the {hospice} shop
[Gaffer tape] or strong [string], bumper's hanging off
Is there a spare [parking permit]? My {carer} comes at ten with the hoist
Hubby used the whole bag of [charcoal] so we have {burgers} and no heat. A bag of [charcoal] or briquettes, anyone?
I put my back out lifting the {washing machine}. Does anyone have deep heat or a [heat pack]?
It's for my nan's birthday tea: could I borrow [teapot], [cups] and saucers and a [cake stand]?
Our {hamster} chewed through the {lamp} cord. I need [wire strippers] and [electrical tape]
Kids are making slime. Missing [contact lens solution] and PVA [glue]; {glitter}, sadly, we have
Without power since noon, {insulin} in the {fridge}. Does anybody have [ice] or a [cool box]?
I have cut my thumb on a {tuna} can, need [bandage] and iodine, sorry my english
We are new in 5C, from Brazil. We look for [mattress], [pillows], [blanket]. Table and {sofa} already come
My baby not sleep because neighbour's {drill}. Somebody has [white noise machine]?
Hello, the toilet is blocked and the {water} go up. Please [plunger] or [plumber]
I want to make cake for my daughter, {oven} is ok, but I no have [mixer] and [vanilla]
is possible someone give [winter jacket] for boy 6 years, he come from Philippines, {shoes} he has
In my kitchen the lamp broke, I bought new {lamp}, now I need [ladder] and [electrician] or strong person
My wife is sick with stomach, we need [rice], [bananas], [ginger]. I can come to your door
Sorry for disturbing, I need [wrench] big one, the pipe under {washing machine} is lose
I have interview tomorrow, I search tie and black [belt], {suit} I have from my brother
The {cake}'s iced, the {candles} are in, and nobody in this house smokes. Matches or a [lighter], please!
If you've a spare [bed] pan or [urinal bottle], my husband's home from hospital with a broken hip
With the {lift} out, {groceries} in the {car} and a baby on my hip, I need someone to carry [bags] to the 9th floor
We borrowed a {carpet washer} from Lou, thanks Lou, but it takes its own {shampoo}: any [carpet] [shampoo] around?
Mosquitoes got in through the torn {window screen} and the kids are covered. [Hydrocortisone cream] or [Benadryl]?
We've {milk powder} but the {water}'s brown. [Bottled water] or filtered water for the baby's bottles please
I need to open a {coconut} and have only a {butter} knife. [Hammer] or machete, lah
{Fridge} full of {vegetables}, {no gas}. Can I borrow electric [hot plate] or [rice cooker]?
Maid's day off, baby crying, and there's sick all over the {sofa}. [Baking soda] and old [towels], anyone?
Any dads with a [socket set]? Need to get the wheel off the {buggy}
Pouring, and the roof of the {chicken} coop has blown off. [Tarpaulin], [nails], [hammer], anything
Can I get [zip ties] or [wire]? gate latch snapped and the dog's an escape artist
The ice pack leaked in his [lunchbox], so needing [lunchbox] and [flask] for school tomorrow
Girls' night and the [blender]'s jammed with frozen {strawberries}. Borrow a [blender]?
Sunburnt like a {prawn} after cricket, no shade, no hat. Got any [aloe vera]?
Flies, flies, flies. A fly swat or [fly spray], the roast's on the {bench}
Need [nappies] and [formula], mum's stuck in Tasmania and I've got the grandbaby with just a {bunny} {rug}
Cyclone's two days off: after [masking tape], [jerry cans] and [batteries]
Has anyone [crutches] for a tall teen? Came off his {skateboard}, {plaster} to the thigh
NEPA has burnt my {stabilizer} and {fridge}. Please, I need [electrician] and also ice block to save my {fish}
My {generator} refused to start, carry mechanic number come, or lend me [spanner] and [plug]
Please any [inhaler] around, blue one, dust from that {cement} truck has started my chest
My daughter's mathematical set was stolen with her bag; who can spare [ruler], compass and [eraser]?
{Rat} is eating garri, {rice}, everything. I want [rat] gum or a cat
[Water] in the tank is finished, tanker delayed. Two {buckets} of [water] please, for bath and cooking
Papad, {pickle}, curd all ready but the [paneer] has gone sour. 200g, anybody?
Daughter's Bharatanatyam tomorrow: anklets, [flower] [string] and alta needed, {costume} is rented
Lizard fell into the sambar. Anyone can share sambar or [dal], {rice} is ready
{Car} is not starting, [jumper cable] or mechanic in basement 2 please
Need [wheat flour], [ghee] and [jaggery] for prasad, dry {fruits} I have
[Ladder] is locked in the club house. Is there [ladder] in any flat, monkey took my washing onto the {sunshade}
Need [cot] and [mattress] on loan for two weeks, {bedsheets} we have
Wedding's at noon and the moths got to his suit: [suit] 42 regular, or [waistcoat] at least?
Fishcakes for six, and I've been left with {potatoes} and a {fish}. Need [breadcrumbs] and an [egg]
{Cot}'s built. {Screws} left over, worryingly. Now we want a [mattress] and fitted sheets
We have a leak under the sink, a {bucket} under the leak, and need a [plumber] under the {bucket}
Ma's dentures cracked on {toffee}, is there denture [glue] or a dental technician near by
For the charity walk: [hi-vis vests], [whistles], [walkie talkies]. We'll return the lot Monday
A fox has had the {bin bags} again so I'm after a bin with a lid and a [rake]
Would you believe three {phones} in this house and all the chargers are at the caravan. [iPhone charger]?
Everyone brought {crisps} to the school picnic. Could someone bring [fruit] and [juice] instead?
The vet says boiled chicken and {rice} for {Milo}; {rice} we have, could anyone spare [chicken breast]?
I keep finding moths in the {flour}. Would love a couple of [kilner jars] or tins
Dropped an {earring} behind the {radiator}, need a bent [coat hanger] or [grabber]
My sister turns up with three kids tonight. Short: [duvets], [towels], [toothbrushes]. Not short: beds, surprisingly
Grandad's {hearing aid}'s whistling and {tv}'s at full blast. Anyone have size 13 [batteries]?
Got bitten by next door's terrier, have cleaned it with {soap}. [Sterile dressing] or [gauze]?
Does anyone have half an hour and [hedge trimmers]? my path's blocked and the {pram} won't go through
Can't find the {bike lock} key, daughter's bike is chained to the school rail. [Bolt cutters] please
Someone's moved the [sack truck] from the bin store. Need [sack truck] or [dolly] for a {fridge}
Could I get some brown paper and [string]? sending a {jumper} to my son in the army
Looking to borrow a [karaoke machine] and [mics] for my grandmother's 90th, speakers we've hired
{Dishwasher}'s {flooded} so I want [dish soap], [sponges] and a [rack]; that's tonight's entertainment
Pipe froze, burst, thawed. Need [shop vac] and [fans], the {carpet}'s squelching
Little League's at 4, no [cleats] youth 3. {Glove} and bat, yes
Mom's bringing the turkey; what we haven't got is a [roasting pan] and [meat] [thermometer]
Kid locked herself in the bathroom with my {phone}. [Screwdriver] or [locksmith], quick
any [baby wash] or [baby lotion] around? ran out, and the dollar store only had {shampoo} for dogs
I've got six {chairs} and eleven guests. [Folding chairs], please, the {table}'s fine
Ah, the recipe says mascarpone. I've coffee, {sponge} fingers, cocoa. Mascarpone or [cream cheese]?
Skunk got the dog. [Hydrogen peroxide] and [baking soda] please, {tomato} juice is a myth
{Crib} recalled, baby due Sunday. [Bassinet] or [moses basket] on loan?
Does anyone have [sheet music] for Silent Night? pianist we have, {piano} we have
Could someone with a {van} get our [washing machine] moved? Only up the road, straps included
Borrow a [stroller] for Legoland, or a [baby carrier]? Ours is in Auntie's boot in Leeds
My toddler has drawn on the {TV} with {sharpie}. Got any [rubbing alcohol]?
Turning the box room to a nursery: need [wallpaper paste], pasting brush and a steady friend's [spirit level]
Is anyone a [piano] tuner? inherited gran's, and the {stool}, and the woodworm
The {blood pressure tablets} are here; the [pill organiser] isn't. Spare one with days of the week?
I ironed a hole into the {school shirt}. [White shirt] age 11 or [iron]-on patch?
Hosting iftar for fifteen. Dates and {soup} are set, could use large serving dishes and floor [cushions]
Making {lanterns} with {Brownies}, we'd love [tissue] paper, [jam jars] and [tea lights]
Stomach bug at ours, sheets in the machine, {sofa} covered. Could do with [disinfectant], [rubber gloves] and [electrolyte drinks]
Planning to tile the splashback behind the cooker; does anyone own a [tile cutter] or notched [trowel]?
{Puppy} arrives tomorrow, {bed} and {bowls} ready, still without [puppy food], lead and [poo bags]
My {dumplings} have no wrapper and my {soup} no stock. [Wonton] skins or [chicken stock], any {fridge}?
could use [rice vinegar] and [nori], {sushi} night with {salmon} on the counter
Science fair volcano: card, {paint}, bottle done. [Vinegar], [bicarbonate of soda], red [food colouring] not done
It's the sort of sunburn that needs [aftersun] or plain [yogurt], whichever's in your {fridge}
Our two-year-old's on {antibiotics} and won't take them off a {spoon}. [Medicine syringe] or dosing cup?
Before the landlord's inspection I need [oven] cleaner, magic [sponges] and somebody's [carpet shampooer]
Need [pumpkin] seeds, [raisins], or whatever small kids eat on a train, the {rice cakes} got sat on
Got a fever of three children. [Digital thermometer] and [children's Nurofen], please
Camping at half term; {tent} and stove yes, roll mats and [head torches] no
The shed door has dropped. [Hinges], long [screws], impact driver if you can part with it
Lost {luggage}, conference at 9: [blazer] size 12 and court shoes size 5, {laptop} thankfully with me
Harmattan has cracked everybody's lips, please shea [butter] or [vaseline]
For Sunday school we lack [crayons], [glue] and [cardboard], the children are plenty
I want to bake chin chin, {flour} and {butter} dey, remaining [nutmeg] and [evaporated milk]
Please lend me [megaphone] and canopy for landlords' meeting, {chairs} have been arranged
Night watchman is shivering, can someone give [sweater] or [shawl]? tea we have given
Guests from US, they can't sit on floor. [Dining chairs] or [stools] for one evening pls
My {scooter} and its {spare key} are both inside the locked gate. [Duplicate key] maker or gate cutter?
CCA camp tomorrow, need [poncho], mess tin and [insect repellent], {sleeping bag} got already
Ah ma fell in the toilet, no bleeding. Can borrow [wheelchair] and [commode]?
Anybody can lend [hot pot] or portable stove? Meat, {fishball}, {soup} base all bought
Helper burnt her hand with {oil}, need burn gel and [gauze], clinic opens 9
Spare a few [nails] and a [hammer]? Letterbox came off in the southerly
Floodwater's gone, mud hasn't. Gurneys, [squeegees], [shovels], whatever you've got for the Nguyens' house
Doing a first birthday in the park: [esky], [picnic rug], [gazebo]. Cake's handled by Nonna
Joey rescued off the highway, wrapped in my {jumper}; need wildlife [carer] or [heat pad] asap
I have problem with lock, key is break inside. Who has small [pliers] or knows [locksmith]?
We make party for friends, we have music and {drinks}, we need [big pot] and [wine glasses]
My husband make the {shelf}. He need [saw] and [sandpaper]; wood, {screws}, everything else is here
Please, for school my child must bring [watercolours], brush and [apron]. I not know where is shop
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
炖了一{大锅}[罗宋汤] 有谁晚上懒得烧饭
回国了 [变压器][电饭煲]都留给有缘人
阳康了 [连花]和[抗原]都用不上了 谁急
练{毛笔}字的 要[春联]报内容
有{推子} 老人[理发]上门 不要钱
[大圆桌]加十把[凳子] 办酒的来搬
[南瓜]大得像{凳子} 谁切
各位邻居 我家下个月搬走 有一张[儿童书桌] 一把[椅子] 还有一个宜家[书柜] 都是好的 不收钱 只要自己来搬
搬家清倉 冰箱[洗衣機][餐桌]都在 有興趣請私訊 免費
俺娘寄来一{蛇皮袋}[花生] 谁家要炒着吃
东北[酸菜]两颗 包{饺子}的来整一颗
清单如下:[奶瓶消毒锅]、[温奶器]、[爬爬垫]、[围栏],都在1-801,来就给
可借:[电钻]、[卷尺]、[水平仪]、热熔枪
搬家甩:[锅]2 [碗]8 筷若干 [拖把]1 全送
可提供:[代取快递]、[遛狗]、[陪诊] 本人时间多
[腊八粥]一{大锅} 上来盛
[青团]芝麻的{咸蛋}黄的都有 敲门拿
老公今天去江阴钓鱼 大丰收 {水桶}都装不下 [鲫鱼]鳊鱼都有 会杀的来拿 我是不敢杀
公司裁员 工位上那盆大{绿植}和两箱[咖啡胶囊]都搬回来了 [咖啡胶囊]家里没机器 谁家有机器
考虑了很久 我们要出国三年 家里的两只[乌龟]不能带 想托付给有院子的人家 缸和[灯]都跟着走
是不是有位爷爷在找[收音机] 我整理柜子翻出一台德生的 装上{电池}还会响 可以给他
听说好几家阳台都想种菜 我网购[种子]送了一堆 [黄瓜] [小番茄] [香菜] 想种的来领几粒
[万用表] [热熔胶枪] [角磨机] 都有 借 不租
小[童车][滑板车]三轮车各一 谁家娃喜欢骑走
[显示器]24寸 能亮 {搬家带}不走
断舍离 一{箱子}没拆的[毛巾] 谁要谁拿
包了一百多个{荠菜}[馄饨] 邻居们来端
{酸奶机}做的[酸奶] 分享
[泡面][火腿肠] 隔离在家的我挂你门把手上
[雪铲] 盐 [融雪剂] 我车库
[跑步机] 当{晾衣架}了 谁真跑
[榔头][锯子]我全有 要用么来敲门
{志愿者}今天下午有空档 老人[配药]登记
家有{单反} 老人要拍[证件照]的上门拍
[粽叶] [棉线] [糯米] 都剩着呢 端午没包完的过来拿
今朝烧了一{大锅}[八宝饭] 啥人欢喜吃 来拿
剩半袋[水泥] 半桶[乳胶漆] 装修的朋友拿去补补墙
[代喂猫][代浇花] 过年我不走
{烤箱}烤了两盘[曲奇] 楼上楼下的小朋友开门
{洗衣机}修好了 [烘干机]也空 下雨天要烘衣服的拿来
[土豆] [白菜] [萝卜] 要的自取 一楼
extra 的 [sourdough] 面团 starter 分给想烤{面包}的
失眠星人在此 半夜要人[陪聊] 要人递[退烧药] 都找我
有[生姜][红糖] 淋了雨的过来喝
刚阳过 药剩下不少 [布洛芬] 对乙 [止咳水]都有 缺哪样讲哪样
生日会剩了[气球] [彩带] 一次性[盘子] 下一位寿星请接棒
一口[大铁锅] {柴火}灶那种 带不回老家了
[多肉]分株了,大家来拿[小苗]
[椅子]四把,换新{餐桌}了,送人
[润喉糖]放在电梯口的{桌子}上,嗓子疼的自取
公司发了防疫包,用不完,里面有[抗原][口罩][酒精],谁要
[胶带][剪刀]都有,来我家拿
家里没{停电},要[给手机充电]的上来
中午烧了[罗宋汤],一{大锅},带碗来
[羊奶粉]给{小奶猫}的,半罐,有救助的拿去
[地毯]2米乘3{米},洗过,不要了,谁铺
家里还有[黄连素]和[口服补液盐],拉肚子的来
拿两包[面粉]换点{大米}
两个[大白菜]换一盒{鸡蛋} 有人吗
可以[帮忙代买][药] 我通行证能出小区
如果有人感冒没{药},我这里[连花清瘟]还有几包
我家[洗衣机]带烘干,这几天阴雨,{被子}干不了的拿来烘
[酸奶机]、[面包机]、[豆浆机],三样都可以外借
今天炖了[羊汤],一{大锅},冷的人下来喝一碗
房子要退租了,[桌子][椅子][床垫]全留给有需要的
[体温枪]一把,{电池}新换,可以轮着用
{图书}馆清仓处理的[绘本]一捆,放在一楼信箱上面
[烧烤炉]子有,[炭]也有,周末要去露营的拿去
[蚊香液]三瓶、[花露水]两瓶,夏天过了用不完
[丝瓜]挂了一院子,够得着的自己摘,别踩我的{韭菜}
{燃气灶}[电池]一号的,我有两节多,打不着火的来
[插线板]三{米线}的,暂时借出去没问题
[牙胶]、[奶瓶刷]、[温奶器],一整套,给新手爸妈
结婚用的[喜字][气球]还剩好些,准备办事的拿去
Box of [toys] by the {lift}, free
Anyone want half a [birthday cake]? {Chocolate}, nobody here can look at it any more
we're off on holiday, {fridge} needs emptying, [milk] [veg] and a [whole chicken], first come first served
I've got [jump leads] in the boot, call me if your {car} won't start
I'm a [plumber] by trade, off work this week, small drips sorted for a cup of {tea}
[honey] from our own bees, one jar per household, on the {table} by post boxes
[Bike pump] chained to the {rack} outside, use it, leave it
Fresh [dumplings], {pork} and chive, made 100, can part with 40
For whoever has a toddler: [play mat], [ball pit], about a million balls
[Cake stand] and 30 [plates] to lend for weddings and funerals
[Plasters], [antiseptic], burn gel: [first aid kit] lives at 22, day or night
Yours for the taking: desk, [chair], [lamp]
I can spare a cup of [sugar], a [pint of milk], whatever it is you ran out of
The {choir}'s leftover [sandwiches] are in the hall till six
[Hot water bottle] and [blankets] for anyone whose heating packed in
got a [leaf blower] if you'd rather not {rake}
Grab a [pumpkin] from the {trolley} near the barrier
Diabetic neighbours: spare [glucose strips], [Accu-Chek], in date
[Passport photos], I've a proper backdrop and {camera}, I'll do yours
[Kids' scooters] x2 left beside the {bike} shed with a FREE sign
Balcony furniture, [table] plus two [chairs], we're getting a {hammock}
[Rosemary] hedge got its {haircut}, armfuls by the gate for your roasts
[Stroller fan], [muslin cloths], [bibs], the lot, in a tote outside 60
{Cherry} [plums] dropping all over the drive, bags provided
Have [drill], will travel. Shelves, {blinds}, whatever, ask me
[Beds] for two in our [spare room] if your relatives get snowed in
By the mailboxes: [puzzles], [board games], a [doll's house]. All free
[Rice cooker], [wok] and a set of [bowls] for a student starting out
Kid's [desk] plus [swivel chair], see photo, free if you can fetch it tonight
[Seedlings], [basil] and [chilli], lined up on my window ledge, choose one
做了一{大锅}[绿豆汤],天热大家都来喝一碗。自己带{杯子},4号楼楼下,喝完为止哈
{冰柜}要除霜,里面两大袋[饺子]得腾出来,下班的人正好煮了吃
出差住酒店攒了一抽屉小[洗发水],健身的{背包}里放两支正合适
出门半个月,家里的菜都要坏,冰箱里的[番茄][鸡蛋][豆腐]谁来清一清
宝宝戒{奶粉}改喝{鲜奶}了,[恒温水壶][奶瓶消毒锅]一起出门,新手爸妈拿
今朝包了一百多只[馄饨],{荠菜}肉的,隔壁邻舍来拿一点去
拆迁搬出来的老家具,[五斗橱]和{夜壶}箱,样式老但木头好,愿意的搬
我会[修自行车],[补胎]调刹车都可以,周末上午在花园摆个小摊,不收钱的
出差攒下来的酒店[牙刷][拖鞋]一大袋，志愿者、借宿的都可以拿
囝囝断奶换牌子了，[飞鹤]二段剩一罐没开过的[奶粉]，日期到明年八月，哪家宝宝喝这个的来敲901
我会[手语]，听障邻居跟{快递}、物业沟通不方便的时候叫我，视频也行
Free [firewood]! We had the ash taken down and there's a mountain of [logs] by the garages. Bring a barrow and {gloves}.
小时候学过编{中国结},[端午香囊]我做了十二个,小孩子每人一个
家里换{密码锁},拆下来的旧[锁芯]是C级的,出租房想换的装上就行
刚把孩子的[绘本]理出来四十来本,没画没撕,堆在架空层{椅子}上
做了二十个[青团],豆沙跟{咸蛋}黄的各一半,趁热,我挂在楼梯把手上
老家寄来三十斤[红薯],堆阳台要发芽了,门口{纸箱}里自己拿
我有一套[电动工具],[冲击钻][角磨机]都有,大家谁要用尽管来借,记得爱护一下{钻头}就行
教会大家[包粽子]没问题,我绍兴人,礼拜六早上活动室来,{粽叶}带够
今年[花生]收了,炒了一{大盆},来串门的自己抓
单位发了台[打印机]给我在家用，纸也管够，娃娃们要打{卷子}的把文件丢给我就是了
[Aquarium] 60L with [pump], free to somebody who'll use it
包[饺子]包多了 {韭菜}{猪肉}的 生的 谁家没吃饭来端一盘
[figs] on our tree are ripe and i can't reach or eat them all, bring a {ladder}
{鱼缸}里[孔雀鱼]生了一大群,养不下,拿瓶子来舀
旧[棉被]旧[毛毯]我洗好晒好了三条,给水管冻裂的人家包一包
我刚领了社区的防暑包,[人丹][风油精][毛巾],坐办公室用不着,送门口扫地的或者你们谁
我大三，放寒假在屋里玩，哪个爷爷奶奶{手机卡}了、{电脑开不了机}，我帮忙[修电脑]，不要钱，给个{橘子}就行😂
our lease ends on the 30th and the landlord wants it bare, so anything you can see in the {photos} can be had for the carrying, the [bed] included
{收音机}评弹[磁带几]十盘,爸爸留下的,懂的人拿走,莫要当废品
烧退了,闲不住,我今天起每天中午烧十份[病号饭],{蔬菜}粥加蒸蛋,病得爬不起来的报楼号我挂门上
冬天的[厚被子]多出来一条,新弹的{棉花},租房的小年轻要的话来拿
[春笋]烧肉一{大锅},独居的爷叔阿姨拿碗来
我会[量血压][打针],楼里老人需要可以叫我
the bakery lets me have yesterday's loaves, so there's a {basket} in the hall of building 2 from eight, take a [loaf] and don't be shy
[Kettle], [toaster], [pans], all clean: my son's student flat came home in the boot and I've no wish to unpack it
It's only going to melt otherwise: one [ice cream] cake, unicorn, party cancelled on account of {chicken} pox
冰镇[绿豆汤]一{大锅} 环卫快递保安和邻居们都可以喝 在西门小卖部边
anyone want two [tickets] for the {aquarium} saturday, we're all ill
My old [wheelchair]'s folded up behind the {sofa}, I'm walking again thank God, use it for as long as you like
买一送一的[洗发水],送的那瓶味道我闻不惯,没拆封。哪个姐妹喜欢{玫瑰}味的来我这儿取
崇明亲家送来一{拉杆箱}[青菜]，真的是一{拉杆箱}，大家帮帮忙来分脱点
[Maternity clothes] 12-14, two {bin bags}, pass on when you've popped
{Bike} workshop at my garage tomorrow, bring your squeaks, I've got tubes and [oil]
Didn't know [beetroot] came in fives. Kilos. There's [borscht] on, and raw ones for the brave
Mother-in-law has sent [pickles] for whole building only. Kindly come and take [mango] or [lime]
我的{健身卡}可以带人,今晚七点那节[动感单车]缺个伴,不花你一毛
going going: [stool], [mirror], [rug]
[Yoghurts] going out of {date} tomorrow, six of them, doorstep of 4A
行车{电池}[充电器] 我多一个 亏电的来用 停C区
[跑步机]买来当{衣架}挂了两年,终于认输,能搬走的请搬走
Tried the fancy [face cream] and came out in spots, only the one {pump} gone, so it's on my doorstep for the taking
Husband got carried away at the {plant} market, there are eleven little [mint] pots by the {lift} on 6
My contract's ended so I'm free all of next week. If you've got [flat-pack] {furniture} that's been glaring at you from the corner, I'll build it for {biscuits}.
后备箱里常年放着[拖车绳][千斤顶],夜里爆胎打我电话也行
hi all, lee from 12 here, i'm off to the garden centre with an empty boot, so [compost], [pots], whatever you can't carry on the metro, tell me
there's a pith [helmet] on my {hatstand} you may have
The marathon's cancelled so six [bananas], twelve gels and a whole lot of [pasta] are up for grabs at 1907
公司派[月饼] 四盒 我减肥 {双黄莲}蓉 拿走 10栋
两颗[卷心菜]一把[鸡毛菜],我一个人吃不掉,再放要烂了,谁要
[Down jacket], 140 but runs small, navy, has a {chocolate} stain that won't budge. Happy to pass on
I dey travel for village till January, my {wardrobe} get [baby clothes] wey our last born don pass. Come and pick
made too much [soup], who wants a {bowl}
update: the {sofa}'s gone, the {lamp}'s gone, there's still the [bookcase], the [mirror] and a [box of cables]
{Cutting} back the [rosemary] and bay, bunches in the {bucket} by the gate
[Hot water]'s on at ours if yours is off, the shower's the second door, help yourselves to [towels]
不用的旧书清出来三箱,有[绘本]也有[小说],舍不得扔。想要的来楼道里挑,周日晚上没人拿我就送回收站了
Mended, tested and nobody's: one [rice cooker] from the bins, it cooks {rice} lovely, it's yours for the asking
{冰柜}里冻了好多[冰袋] 生鲜快递留的 谁用谁拿
{swap} [milk] for {eggs}?
Two sacks of [charcoal], a [grill] and no balcony rights any more. To a house with a garden
孙女要上幼儿园了,[婴儿推车]送人,脚踏的,{遮阳棚}有点褪色
装修下来的实[木板]料，长短都有，会木工的拿去，做个小{凳子}也好
[纸箱]我这一堆 刚搬进来的 [气泡膜]也有 要的话拉走
I'm an [electrician] and it's a quiet week, elderly residents can have their bulbs and {plugs} looked at, my treat
Moving out Sunday: [kettle], [toaster], [iron] all free, come and get
there'll be a big pot of [chicken soup] on at ours all week for anyone who's down with it, just send someone with a {flask}
带了三年的[电子琴],换{钢琴}了,有琴架有谱子,刚开始学的孩子来
娃的[轮滑鞋]调到最大还是挤脚了,[护具][头盔]一整套给小一点的弟弟
炖了一{砂锅}[冰糖雪梨],嗓子刀割的邻居自己拿个碗上来,6号楼1301,门没锁
there's nothing wrong with it, we just got a bigger one, so if you want a [fridge] that works, and have a {trolley}
Party stuff to reuse: [bunting], [tablecloths], [paper cups]. Free
[泡面][火腿肠]都在我门口那个袋子里 拿去吃 别敲门娃睡了
{物资}车缺{人手},我今天休息,可以帮腿脚不便的老人把菜[送上楼]。只要报门牌,不限楼栋
Three metres of {chicken} [wire], some stakes and a bag of [compost] are left from my {tomato} adventure
Those of you up with coughs tonight, I've brewed a big {flask} of [pear] and [rock sugar], {cup} and come
我有{车}有通行证,今天[跑药店],各楼缺什么药把名字和照片发我,晚上按楼栋送,药费按小票,跑腿不要钱
我是市二医院护士 今天休息 要[量血压][换药]的老人家喊我
So the wedding's over and I've forty [vases] of white [roses] going begging, take one for your granny
凑满减凑出来的[狗绳],M号红色,我家只有{乌龟}
学校发的鸡毛[毽子][跳棋]一大包,封控在家的小朋友可以领,3号楼二楼信箱旁
clearing out the loft, so a [fan heater], a [lamp] and a [printer] need homes
猫不肯用的[猫抓板]三块,全新,{纸箱}那种,给养猫的
毕业学姐要走啦,[吹风机][小冰箱][台灯]全在302门口,学弟学妹自提
[被子][枕头]都有客房的 洗过 你上来抱 7-703
There's a [ladder] in our {bike} store just gathering dust, you're all welcome to it, just put it back
爷爷走了，[轮椅]、[坐便椅]、防[褥疮垫]都还好，家里看着难受，谁家老人用得上就拿去吧
Mum over-ordered [paracetamol suspension] for the grandkids. Two sealed, {strawberry}. Better in a child than in a cupboard
excuse my bad english, i have one [rice bag] 25 kilo, from work, we eat not so much {rice}, please come with {pot} and take
Anyone wants fresh [curry leaves], my {plant} is full, D-504
囤货囤过头了,清点一下家里有二十几包[挂面]。一个人住哪吃得完,每户可以领三包,放我门口{鞋柜}上了,12号楼904
[草莓]抽匍匐茎了，[小苗]二十来棵，用{酸奶}盒装好，给孩子们种着玩
[party leftovers]!! [samosas], jelly, about a mile of [sausage] rolls. back gate's open
我是瑞金退休护士,[换药][打针][量血压],隔壁几栋楼行动不便的可以喊我
Extra [ticket] for the {football} tomorrow, free, anyone?
might be useful to somebody, box of [wool] and [needles]
big [power bank] and a [generator] on our drive, extension reels too, shout if you've got medical kit
Wee message from number 5, we've a [spare room] made up if anyone's {heating} is off the night
got 22 [sandbags] from last year's flood sitting by the fence, back your {car} up and load
Gifting [nursing pillow] + a bag of [burp cloths], washed, smoke-free, dog-full home
Cut back the [rosemary] today and there's an armful at the foot of the stairs, lovely with {lamb}
旧[窗帘]拆下来的,有人拿去当{防尘布}吗
拆下来的旧[窗帘]三副,遮光的,{布料}蛮厚,做个垫子也好,不要就扔了
整理{衣柜} [孕妇装][哺乳衣] 一大袋 S到M 挂在二楼消防栓旁边了
[N95口罩]我公司发了50只，屋里厢两个人戴勿光，分一半出来，门口{鞋柜}上自家拿
[commode] and [walking frame] from dad's time, free to whoever could use them
i can make the [translation] turkish english in the {doctor} for who needs, i'm free in the mornings
I'll be at the {fabric} market all morning so if you want [buttons] matched give me one in a bag
旧衣服{分拣}好了,秋冬[男装]XL,送给{保洁}师傅们也行,小区里有人要也行
Cleaned out Dad's flat. Good [walking frame], [bath seat], the [grabber] thing. I'd like them to be of use to somebody
Cleared the conservatory: three {cane} chairs and a [plant stand], on the verge with a note, please have them
[newspapers] by the stack for {guinea pigs} and painters
going over to Metro Pudong in my [van] on wed, can bring [butter], {cheese}, whatever, just pay what's on the receipt
[Commode] and [shower stool], clean, free to anyone who needs them
I'm on my way to Carrefour by bike, small things only, [milk] and [bread] and the like, what do you fancy
[产褥垫]两包 计量型的一包 [一次性内裤] 让你老公来
for loan, in no order: [sewing machine], [pasta roller], [tile cutter], [crutches], patience
[bread]'s out of the {oven}, come
extra [lemons] on the {bench} by gate 1, help yourselves
knock if you need [sugar], [flour] or a chat
[Tomato seedlings] ready, 10 left, come with a {pot}
我以前在服装厂踩了三十年[缝纫机]，{羽绒服}拉链坏了、裤脚长了，侬拿过来，坐一歇就好
楼上的小朋友要是没地方写作业,可以到我家来,书房安静,有{老花镜}奶奶一位[陪读],[点心]有
这里有份去年的小升初[真题]合集,我儿子用{铅笔}写的擦掉就能再做
报了亲子{乐高}班送了一年的[次卡],我家娃不去,给爱拼的
the farm sent the wrong size of box and i'm looking at more [spinach] than a family of three can eat in a lifetime, anybody with a {juicer} or a {rabbit} is welcome
I have kept aside toor [dal] and [rice] packets from the office hamper, any of the construction workers' families can collect from me
[Bleach] and [gloves] here if you need to disinfect
We're at home all day waiting for a {sofa}, so we may as well wait for your [parcel] as well
冰箱坏了,冻的[虾]和[牛排]今天必须消灭。来几位邻居帮我吃,或者拎走也行,化了就糟蹋了
[挂面]、[榨菜]、[火腿肠],单身宿舍囤多了,隔离在家断粮的邻居说一声我放电梯口
家里[氧气瓶]、[血氧仪]都有,谁家需要测一下血氧可以来敲门,半夜也没关系,别硬扛
Leaving my [umbrella] {bucket} in the lobby as usual, six [brollies], use and bring them back when it's dry
我们家在一楼有院子,谁的{被子}要晒尽管拿来,[晾绳]拉了三道
whoever lost out on the {group buy}, i have two extra [chickens]
My wife's making [dumplings], there'll be plenty, who would like a {plate}?
I'm defrosting the {freezer} and there's a whole [salmon], [peas], and about a kilo of mince looking for a home. Today only, for obvious reasons.
for the price of a smile: [bunk bed], in bits, all {screws} in a bag
going for a wander round Lawson, anybody want [milk] or one of those {egg} [sandwiches]
退休语文老师一枚,可帮[写春联],{红纸}自备,周末摆摊在花园亭子里
my allotment's gone mad with [courgettes], they're in the {phone} box, help yourselves
I make too many [dumpling] today, {pork} and {cabbage}. If you live alone and feel lazy, tell me the room number, I send you
Just had a delivery mix-up and there's a tray of [yoghurts] here that expire on Thursday. Help yourselves from the {cool box} outside 12.
the {antibiotics} no, those are mine, but the unopened [ibuprofen] and the [throat spray] i can spare
free to good home, two [goldfish] and [bowl]
We are vacating on 31st. [Study table], [bookshelf], one cooler in working condition. I don't want to give to OLX people. Take it happily
last few [lemons], otherwise i'm making {marmalade}
[wheelchair], [walker] and patient bed of my late mother. Please somebody use it, we don't want to sell
种牙种到一半只能喝{流食},买的[坚果]一大桶便宜你们了
我驾照老司机三十年,新手[倒车入库]、[陪练]晚上都可以叫我,{油}都不要你的
种的[薄荷][紫苏]疯长,做凉拌蒸鱼的,楼下花坛左边那块随便掐
剩半管[补墙膏]一把[小铲子] 都给你 不用还
Any of you want [a lift] to the polling station? I've a {car}
{口罩}断带子的朋友,我有一罐[扣子]和[松紧带],坐我门口我给你缝
Anyone short of [eggs]? Our {group buy} came with 60
not much but we can do two [eggs], some [scallions] and a bit of [oil] for whoever's cupboard is bare
家里的[投影仪]周六晚上空着,世界杯决赛要是想在院子里一起看,我来提供机器和[幕布]
Our [tent], stove and two [sleeping bags] are doing nothing till August. If a family would like to take them camping, borrow away, just dry it before you fold it.
off to Spain for three weeks so there's a full veg box in the {fridge} going begging, [carrots] [leeks] spuds. Number 6, before 4 tomorrow
the dog is on a diet, vet's orders, and the [biscuits] he's not allowed any more are in a sack by the {lift}
我这里有两只装书的大[收纳箱],盖子都在,{轮子}都好,搬家的拿去
turns out i'm allergic to the [kitten], he's eleven weeks, uses the tray, likes {radiators}. somebody?
下大雨回不去的孩子先到我们家来,干[毛巾]热[姜茶]都备好了
would suit a student: small [desk] and [lamp], nothing wrong with them, gratis
门窗把手、[合页]、[滑轮]我拆下来一堆,旧的能用,自己来挑
Too many [mooncakes]. Nobody in my home eats {egg} yolk. Take, take!
Those [tomato seedlings] wouldn't die, so now I've thirty. They're on the wall by 3-101 in {yoghurt} pots
[Strawberry] runners by the dozen here, come with a {trowel}
2 {plates} chwee [kueh] extra, my husband buy wrong. Knock 11-205
who would like [persimmons] from the village, a {basket} came
{group buy} arrived twice, so that's thirty spare [eggs] in 7-202
本周我在家办公,中午可以[帮忙遛狗]一小时,出差的{隔离}的都可以找我,本人养狗十年有经验
I'm drowning in {hand-me-down} [wellies], sizes 6 through 11, left of our porch
練{毛筆}字的練到手癢，想要[春聯]的鄰居報字數給我，我寫好掛門上
the aunties downstairs gave me so many [greens] I can't close the {fridge}, please, block 3 people, one bunch each
[Christmas tree]一棵，1{米}8，带[灯带]，我们今年回老家过，放着也是放着
feel free to use my [bike pump], it's tied to the {rack}
Tulsi, [curry leaves] and [mint] is growing like jungle in my balcony. Pluck as you like
熬了一{大锅}[绿豆汤],保安师傅和快递小哥我都送了,还有半{锅},你们谁来
so my [basil] has gone completely mad on the balcony, snip what you like, it's the {pots} outside 101
The [water]'s off in 9 I hear, we're still on in 10, bring your {buckets}, second floor, the door's propped
Our [gas hob] works in the {outage}, bring your {baby bottles}, I'll warm them
宝宝大了不吃{糊糊}了，[辅食机]洗干净了躺在柜子里，新妈妈要不要
[plasters], [bandages], [antiseptic], I've a whole kit, ring my bell
有台{除湿机}......算了那个坏了,[烘干机]倒是能用,梅雨天衣服拿来烘
Hi neighbours! Clearing out the loft: [suitcases], a [lamp], [picture frames], all free
多一份 {group buy} [蔬菜], anybody 要
I've got three nights of {chicken} [stew] here and only one of me, so there's a {pot} on the step of 201
去年种的[辣椒]晒了满满两串,挂在门边,{炒菜}要辣的掐几个走
去年年会那条{香槟}色的[裙子] M 拿去穿
[Baby bath], [bouncer], one of those slings no one can put on, all waiting in our corridor for a smaller person
Anyone needs {insulin} kept cold? Our [fridge] on solar and runs
毕业清仓 [台灯] [风扇] [床帘] [脸盆] 都送 在宿舍3栋楼下等
because the [oven]'s hot anyway i could do your {bread} at the same time if you bring it up before five
i've filled 4 {drums}, whoever needs [water] for cooking come with vessel, A-201
儿童[头盔]轮滑[护具]一套，M码，我家那个三分钟热度，谁家要滑的
There's a spare [desk] in my study if somebody needs a [quiet place] to revise
妈妈去世留下的新[毛巾]新[袜子],她舍不得用,给真正用得上的人吧
清{书柜}，[绘本]四十几本，有几本被我儿子啃过角，不嫌弃的来抱走
女儿学做[寿司]做了四大卷,她自己只吃{黄瓜}的,{三文鱼}的你们来
清柜子清出一床[蚊帐]、两个[竹席]，夏天的东西，现在要的人估计没有，先问一声
I'm at the market now, anyone short of [onions] or [potatoes]?
the [aquarium] is going spare, with stand, filter and one smug [snail]
We've the [inflatable pool] up till Sunday, {water}'s clean, let the little ones come at three
刚刚酱了三斤[牛腱]子,切了厚厚两盘,门开着,谁来搭个{筷子}
I trained as a [barber] before I went into insurance. The {scissors} are still sharp and the wife says I'm bored, so if somebody's elderly relative needs a trim I'd be happy to come up.
good morning neighbours, as my flight is on thursday there will be [rice], [oil], [soy sauce] and half a dozen frozen things for whoever answers first
I'm a BSL [interpreter]. If anyone deaf in the building needs a hand with a {doctor}'s call, I'd be only too pleased.
I bake on Thursdays. It's either you people or my waistline. {Soda} [bread], 4 o'clock, 1-301
I'll be in the garden with the [pump] and the tools from three if your kid's {bike} needs a going over
家里的[婴儿澡盆]、[小马桶]、[爬行垫]都消过毒了,一起送。最好一次打包带走,我不想拆开送
For anyone who's without heating tonight: our sitting room's warm, there's a [kettle] and a [jigsaw], and you're welcome from now till bedtime.
House is warm, spare [bed] made up, if anybody's {heating} is still off come round, I mean it
[Toolbox] club: I'm happy to lend anything except the good {chisel}
i've got a [blood pressure monitor] that talks and a [kettle] that's always on, anyone over seventy is welcome to come and use both
Giving away a [cot], [mattress] included, no. 24
The [paddling pool]'s up and it's 31 degrees. All children under ten are invited, bring a {towel} and a grown-up.
Flying home Thursday, {fridge} must be empty, who takes [yoghurt], [cheese], 11 [eggs]
I'm the guy in 11C, I have a [drill], level, and [stud finder], glad to hang stuff for anyone
嬰兒玩沙組、[推推樂]、[三輪車]，小孩大了，放一樓騎樓，喜歡自取
got off the {phone} with the farm, they're bringing five extra boxes of [strawberries] at no charge, who'd like one
[油纸伞]我家有五把,{汉服}社随便挑
修自行车的[工具]我都有,[链条油]也有。小朋友的车掉链子了推过来,爷爷免费修
我家[烤箱]大家随便用,想烤{面包}的约时间,不收钱
There's always my [bread knife], my [cake tins], my big [platter]. Party season, people, don't buy, knock
小朋友幼儿园毕业了,[画架][颜料]一套还剩大半,给学画画的
I've a [van] on Saturdays now and a strong daughter. Moving a {sofa}? Say so
婆婆包多了{韭菜}[饺子]，冻了两大盒，我们两口子吃到明年去，谁家没开火的？
We have a spare [loaf of bread] and some [milk], ring 10B
A word to the {coughers}: I've an unopened bag of those [Pei Pa Koa] sachets, ring 605
停水这几天我娘家那栋有{水}，我每天开车过去洗，谁家有{宝宝衣服}急着洗的用我那边[洗衣机]
We cooked a big pot of [congee] for people with fever, bring a {bowl} to 301
家里[打印机]刚换了{墨盒},小朋友要打{卷子}的发我邮箱就行
There's enough [cough syrup] here for a {choir}, the kids' one, {strawberry}, not opened, they got better as soon as I bought it
搬回HK前清阳台：[龟背竹]、琴叶榕、一堆[pots]，first come first served
出国前清冰箱 [速冻饺子] [牛奶] [鸡蛋] 谁家要 今天晚上都在
Stoop stuff: kids' skates size 2, a [lamp] that works if you jiggle it, [cookbooks]. Please rescue before the rain
我的美容床闲着,学过[推拿],楼里{带孩子}腰酸的妈妈来躺二十分钟
Our {company} sent a vegetable box we can't finish, anyone want [cabbage], [carrots], [potatoes]?
Space in our [fridge] for {medicine} if yours is off
Whose kid wants a [piano]? A real one. Ours has become a {shelf}
Free [logs], silver birch, came down in the wind, already cut to about a foot. Bring {gloves}
I don't eat the [mooncakes] the office gives out, two tins unopened, lotus with {egg} yolk, a happier home awaits
We've all recovered so our leftover [medicine] is free to anyone: [cough syrup], [Lemsip], [throat sweets]
谁家老人要[剪指甲]我来,做过{护工}的
still got about 30 house [bricks] from when the wall came down, anyone building a {barbecue} they're yours
Because we go back to Germany the 30th, many things must find a new family: [rice cooker], [Christmas tree], [ironing board]. Free
今天给自己蒸了两屉[包子],{萝卜}丝馅的,夜里加班的别点外卖了,来
left some [onions] on the {bench} downstairs for anyone who's run out
有闲的{病床}餐板、[便盆]、防[褥疮垫],我妈走了以后一直没舍得扔,谁家老人用得着拿去吧
开春前要剪[多肉]，砍下来的头一盆，插土就活，物业门口{纸盒}里自己挑
这两天我在学着[给狗洗澡][剪指甲],拿你家小型犬来练手不要钱
[harp] looking for a new home. {Strings} mostly present
[Tomato seedlings], too many, bring a {pot}
I've got a [van] on Saturday and can do one small {job} for a neighbour
One {balalaika} [string], A, found in a drawer, come and get it
跟我家咪咪告别了。[猫砂盆]、爬架、半袋粮，希望给另一只{小猫}用，别说谢谢，我会哭
[Tea] from my uncle's hill in Anxi, first picking, I've put it into little {bags} and they're at the guard's desk for all
[雾化器]鱼跃的 {面罩}换新的就行 借给需要的宝宝
[Printer] and [scanner] at 703 if anyone needs one
We are moving back in Germany. Many things for gift: lamp, [pot], [chair], [plant]
it's only a small thing but i have a [label printer] and if you need your kid's whole {school bag} named i'll do it tonight
[露营灯][手电筒]一共三个都充满了，怕黑的老人家先拿去用，我在12楼楼梯口站着
[粮票]一本,借给孩子做{展板}
Leaving for Florida Friday, {fridge} is full of perfectly good stuff: [eggs], half n half, salad. 6F, door's open
i am [electrician] in my country, i can look your {lamp}, no money
Just so it's out there: I've a [carpet cleaner], a [tile cutter] and a [gazebo]. Nobody should be hiring these. No. 27
我妈从乡下背了一{麻袋}[小番茄]上来，再不吃要烂了，放在2号楼大厅{椅子}上了随便拿
[挂烫机]搁阳台,熨{衬衫}的自己来,插上就能用
老人去世了,剩下[成人纸尿裤]四包、[护理垫]两包,全新的。送给家里有卧床老人的,希望能派上用场
[Kimchi], home made, spicy, I have three {jars} for neighbours
[毛线帽]我钩了七八顶,纯{棉线}不扎头,化疗的姐妹不要客气,选颜色
I'm doing a {slow cooker} [curry] for shift workers on our road, if you finish after 10 text me and I'll leave one on your step
We have {generator} backup flat, [fridge space] available if someone's {medicine} or {breast milk} needs cooling
mum passed in march and i've finally done her room. the [commode], the frame and the good [wheelchair] should be with someone who can use them
bought [durian] too much, confirm cannot finish. Come my unit eat, bring own {wet wipes}
put a box of [masks] on the {table} at entrance 2, two per household
If someone wants [sourdough starter], mine is called Xi... Cecilia, and I've got {jars} to hand out
我煮了[姜汤]放在门卫室{保温桶}里,刚才淋到雨的自己倒
{乌龟}送回外婆家了，[龟粮]和晒台给有缘龟
Swapped the {electric heater} for the {air con}, so that leaves a nice [oil radiator] that could keep someone warm
speaking of half term, there's a [paddling pool] and a [pump] in our shed that hasn't been touched in years, whoever fancies it can have it
今天做了糟卤,[毛豆][鸭胗],给大家尝尝
阳台捡到一根[晾衣杆] 还有三件[小孩衣服] 谁家的来认 10楼
[退烧药]我拆成一粒一粒装小袋子了,六粒一份,先紧着烧过39的,到5号楼大厅{桌子}上登个名字拿走
谁要剪[窗花]谁来学,[红纸]我裁好了五十张,一人两张够练手
Leaving a box of [winter coats] by the lobby {sofa}, please take one
闲着一个[雾化机],鱼跃牌,管子{面罩}要自己换新的,谁家娃咳得厉害借去用
my teenagers will [shovel], sweep or carry for {pizza}, or for nothing
My {book} group's three short, come along, we supply the [wine]
Clearing out the storeroom, got a foldable [mahjong table] and 4 [stools]. Take all or take one also can, free
Our [pressure washer]'s out, we've done ours, come and fetch it for your terrace while the {hose} is still connected
Feel free to borrow my [step ladder] any time, it's in the {bike} shed
I have [drums], two, 200 litres each, since you people are crying of {water} storage
I've a [jigsaw], a [circular saw] and no projects, lads, the tools are there when you want a lend
i've been meaning to get rid of the [exercise bike] since the day i bought it. it's a very good {clothes horse}. no charge
我这有[拐杖]、[轮椅]、[坐便椅],老人走了用不上了,谁家用得着就来拿吧
We have [soy sauce], [oil], [salt], all spare, ring 1102 if short
Found a full pack of [N95s] behind the {washing machine} of all places, twenty of them, surely somebody could use these
the [voucher] for the {car wash} runs out tonight, who can use it
[Hot meals] for guards and {volunteers} at our door, 12 noon
Building 3: I can share some vegetables, [spinach] and [bok choy]
谢谢上次帮我家搬{钢琴}的各位!无以为报,我会[修电脑],以后谁{家电}脑卡了蓝屏了直接来敲1602
我家有[春联][红纸],写毛笔字也行,免费写
[血氧仪]一个,夹手指的,{电池}新换,借谁都行,用完消毒放回17号楼门卫
Got the [sewing machine] out for {curtains}, may as well do a few of your hems while I've {black thread} on
now she's {potty} trained we have forty [nappies], size 5, free
does anyone want a [fish tank], [fish] included
If your kids are out of {uniform} at the school, the lost property's with me until Friday, two [jumpers] with no names
煲咗[凉茶] 五[花茶] 成大煲 发烧喉咙痛嘅嚟攞
[遮光帘]两片 1{米}5乘2{米} 灰的 钩子都在 让给被太阳叫醒的人
[旧手机]恢复出厂了,{电池}还行,给要给老人弄视频的
Anyone struggling with their [tax return] may come to my {table} on Sunday with {biscuits}
Our boy's shot up and there's a bag of age 6 [clothes] here, hardly worn, they'd only go in the {recycling}
Dictated so excuse it: I have a spare {casserole dish} of [shepherds pie] and would like someone poorly to have it
dear all, i have time since i lost my {job} and i don't want to sit at home, i can [clean windows] or carry or do shopping, just for being useful
{保温桶}装着[鸡汤]放在门卫窗台了,给夜里扫雪的大爷们喝
I am driving to Costco tomorrow morning and the {car} is empty, tell me if you need something heavy like [rice] or [water]
Going Mustafa later, anyone need [spices] or [medicine] just tell me before 6
Prospect Park {sledders}: three [sleds] by the mailboxes, take em and put em back when you can't feel your feet
husband's got his {toolbox} out so if anybody has a [dripping tap] today's the day
with the boys at uni we {rattle} around in here, so there's a [desk] by a window for a student who needs to revise in peace
[plates] and [glasses] for forty, use them for your party
I go back to Brazil and I have many thing for kitchen, [pan], [plate], glass. I don't sell, I give. Come this week
上回办满月酒剩了好多[气球][彩带],扔了可惜,谁家要过生日的
[Printer] here, [paper] too, whoever needs to print homework just send me the file
Spare [adaptor], spare [kettle], spare [duvet]: the welcome box is at 1007 for anybody just landed
[kettle], kind of {lime} green, works, take it and never bring it back
there's a space in our [car] for the {flower} market, leaving at nine
给小朋友的[贴纸][玩具]一袋,挂在3楼扶手上,喜欢就拿
{Cleaning} out dad's garage. [Wrenches], [clamps], {coffee} cans of [screws]. He'd want them used. Come Sunday noon to three
got an extra [bed] here if someone's been {locked out} of their compound tonight, female preferred, I'm near Jiashan market
could anyone use twenty [hangers] and a [clothes rail]
the {bird feeder} pole, an old [wheelbarrow] w a {flat tyre} and 2 [watering cans] are by our gate and they're not coming back in
there's a box of my late wife's [wool], good stuff, merino. She'd want somebody to finish the {cardigan}
[string], tape, [nails]: dad's drawer of wonders is open to the public
[Chook poo]. Bagged. Best {tomatoes} you'll ever grow. It's by the mailbox
cooked [congee] for the whole landing by accident, {bowls} welcome
If any of you are stuck without power, we've got the [generator] running and there's a socket and [tea] going at ours
will [babysit] for {wifi}
I'm off work with broken leg but hands work fine. Anyone's [mending], form filling, {potato} peeling
Seven single {socks}, no. But a full bag of good [school uniform] from Dulwich, girls 8 to 10, yes, it's in our porch
The [cleaner]'s here until noon with the big {ladder} and window gear, he says he's fine to do your outside panes too, I've paid the day
two plastic [sledges] hangin in the close, {wire} in, just pit them back efter
{金鱼}[草种]子收了一小包,够撒三个{花盆},春天要种的来分
He's off sugar, says the {doctor}, so nine jars of my [marmalade] need adopting by people with pancreases
The kids' {piano teacher} moved and the [keyboard] is just a {shelf} now. Full size, pedals. Whoever's kid will actually play
Honestly take the [treadmill]. It's been a {clothes horse} since 2021. You and a friend and it's gone tonight
The hotel gave my husband a fruit {basket} as big as a {pram}, come and relieve us of some [pineapples]
we've room on the [sofa] for two if anyone wants to see the final on a big [screen] and can put up with my husband
I've a [peak flow meter], [spacer] and all that from when the boys were little, free to a wheezy home
Moved house and ended up with sixty flattened [cardboard boxes]. Somebody please have them. They're dry, in the {bike} store, take as many as you want.
we've got a [dehumidifier] doing nothing till {plum} rain, borrow it if you've a damp wall
孩子大了不睡了,[婴儿床]送人,{床垫}不送啊已经给我妹了
家里多买了[土豆]和[洋葱],门口放着自取
我有[冲击钻],要{挂画}打眼的可以来借
多一盒[布洛芬],没拆,{体温计}只有一根就不外借了
{奶粉}转段了,还剩一罐[二段奶粉]给需要的宝妈
[抗原]还有五个,谁急用找我,{口罩}没有了哈
老妈蒸了一{大锅}[馒头],趁热来拿,自带袋子
[打气筒]我家有,{自行车}电动车都能打
闺女的[书包]和[文具盒]都九成新,免费送给上小学的
阳台种的[香菜]长疯了,{炒菜}炖鱼缺[香菜]的来掐
单位发的[大米]吃不完,我家就两口人,{面粉}都没开呢
家里有[管钳]和[生料带],谁家漏水言语一声
整多了俩[酸菜],谁家包{饺子}来拿,{五花肉}自备哈
屋头有多的[豆瓣酱],哪个要{炒菜}来舀
隔壁问的{胶带}我没有,但我有[订书机],可以借
换{手机}了,[安卓充电器]一堆,谁要拿去
儿子不弹琴了,[电子琴]免费送,{琴凳}留着坐
有[轮椅]可借,我妈腿好了{拐杖}还在用
多出来一包[尿不湿]M码,{奶瓶}那些都送完了
[布洛芬]或者[泰诺]我这都有点,需要哪个说一声
{花盆}{搬家带}不走,[绿萝]和[吊兰]连盆送
我有根[苹果数据线]可以借,{充电头}得你自己有
[手电筒]可以借,停电的到我家拿,{蜡烛}没有
{羊奶粉}我没有,但有[猫条]和[猫砂],可以给{小奶猫}
[针线盒]在我家,缝{扣子}改裤脚都能借
坐月子剩的[红糖]三袋,{煮鸡蛋}喝挺好,白送
收拾柜子翻出来[毛线]和[棒针],会织{毛衣}的拿去
[连花清瘟]我有两盒,嗓子疼的可以分,{阿莫西林}没有
家里宝宝用不上[安抚奶嘴]了,全新没拆,{奶瓶}不送
[旧书]桌清走,{台灯}自己留着,自提
[口罩]和[酒精]各分一点给老人家
[折叠桌]和[塑料凳]我家有,办酒席的来搬
楼下{晾衣绳}上那床旧[棉被]洗过晒过的,给流浪狗垫窝也行
儿子穿小的[羽绒服]、[棉裤]、[雪地靴],110码,都送
{月子餐}吃腻了,[小米]两袋没开封,谁熬粥拿走
{鱼缸}不养了,氧[气泵]、[过滤棉]、[鱼食]打包送
[扑克]和[麻将]都能借,晚上十二点前别太吵就行
我这[热水袋]和[暖宝宝]都有,挑一样拿
亲戚寄的[腊肉]太咸我家不吃,{冰箱}都占满了,送
旧[空气炸锅]送人,烤{红薯}{鸡翅}都能烤,说明书没了
团购送错的[洗衣液],我家对这味过敏,{洗衣机}还是滚筒的,谁要
[老花镜]200度多一副,看报纸看{药盒}都清楚
旧[婴儿推车]在楼道,轮子好的,{遮阳棚}破了
自家磨的[豆浆]还剩半{锅},{油条}没买到哈哈,来打
隔离时囤的[罐头]、[火腿肠]、[挂面],一起拿走不单分
[修电脑]我在行,蓝屏死机{打印机}连不上,都可以帮[修电脑]
儿童[退烧栓]一盒,孩子吐药喂不进{美林}的可以用
屋企有多[姜],煲{糖水}煲汤都啱,要就出声
阿拉囡囡穿勿落的小[皮鞋],赛过新的,送拨小朋友,{袜子}就勿送了
谁家包{饺子}?我这有多的[韭菜],{鸡蛋}没了不能给
有一台[缝纫机]放阳台吃灰,改裤脚做{窗帘}的来用
[工具箱]在车库,{锤子}{钳子}里头都有,打声招呼就能拿
家里[创可贴]和[碘伏]都足,小孩磕了碰了尽管来
拆了封的[狗粮]剩八斤,我家狗改吃{冻干}了
药店抢的[止咳糖浆]两瓶,我自己留一瓶{体温计}也留着,{糖浆}分一瓶
中秋的[月饼]还有一盒没坏,{柚子}吃完了
过年我帮大家[写春联],要的拿{红纸}来找我,不收钱
婆婆寄的[粽叶]太多,包粽子的来拿,{糯米}没多的
闲置[加湿器],宝宝鼻子干的拿去,{白醋}洗过水箱了
囤的[卫生巾]分几包,没{红糖}了抱歉
给幼儿园做手工剩下的[彩纸]、[毛根]、活动眼睛,娃要用来拿
[护膝]和[护肘]一套,学轮滑的娃可以拿去用
刚从老家拉回来[冬瓜]、[南瓜]、[红薯],随便挑
有[真空机],封{腊肠}{腊肉}的过来,袋子要自己带
[HDMI线]、[网线]、音频线一抽屉,缺啥来翻
[帐篷]借得,{睡袋}我弟拿走了,周末露营的说一声
家里办喜事剩的[喜糖]、[花生],孩子们来抓
[强磁]铁我有一块,东西掉{沙发}缝下水口的借去吸
给老人买的[助行器]买重了,{拐杖}{轮椅}都有,这个送
娃毕业了,[校服]四套送学弟,{书包}留作纪念
[牛奶]或[酸奶],冰箱里都有,上班来不及吃早饭的顺一瓶
送[鱼缸]一个,{鱼}送给同事了
老家寄来[木耳]和[香菇],干的,泡开能炒好几盘
[猫砂]买错型号,我家用{豆腐}的,这袋{膨润土}谁要
客厅换了大的,旧[茶几]自提,{沙发}还要用
楼上停电的可以来我家充电,[充电宝]{电动车电池}都行
家里{打印纸}多,送[A4纸]一包,{打印机}没墨了别找我打
[儿童安全座椅]借一周没问题,{车}送去修了用不上
[驱蚊液]和[花露水]剩下的送,{蚊帐}留着
我有个[鸟笼],捡到{鹦鹉}的邻居先拿去装
会弹[棉花]的亲戚来了,旧{被子}可以拿来翻新,免费
给孩子戒{奶瓶},[学饮杯]买了俩,多一个
谁家被楼上漏水泡了,我有[吸水机]和[拖把],来搬
[洗鼻器]全新的送,{洗鼻盐}没有
家里的[酵母分]几包,蒸{馒头}做{面包}
整了一缸[酸菜],炖{粉条}贼好吃,{粉条}没有啊自个儿备
俺家[玉米]糁和[红薯]多着嘞,熬糊涂喝
[插线板]五米长的,临时拉电的借去,别插{电暖气}
自己做的[手工皂],洗手洗{袜子}都行,分几块
搬走了,[晾衣架]、[脸盆]、[拖把]都留在门口,谁用谁拿
[行军床]或者[气垫床],{陪护}的来借,看你要哪种
[眼药水]没开封一支,结膜炎的别用我{毛巾}哈哈,来拿药就行
送[围棋]一副,{象棋}少个炮就算了
有[老虎钳],拧{铁丝}拔{钉子}都好使
换了{净水器},剩下的[桶装水]两桶送,{饮水机}下回再说
谁去医院没人陪?我明天休息,可以[陪诊],{轮椅}医院有
[旧报纸]一捆,擦玻璃垫{鞋柜}交学校都行
女儿出国了,[台灯]、[护眼灯]、[书架]全送,床等她回来睡
[烧烤架]我家有,{炭}和肉你们自己买,别在楼道烤
[挂烫机]可以借,{衬衫}{西装}都烫得平
老伴住院用剩的[尿壶]和[护理垫],洗净消毒了的
出差一周,冰箱里[蔬菜]、[水果]、[牛奶]都送了别浪费
[篮球]可以借,{气筒}就别找了,球是满的
[三脚架]可以借你拍全家福,{相机}别想了在修
剩半瓶[除霉剂],浴室{瓷砖}胶条发黑的拿去喷
[柠檬酸]两袋,{水壶}除垢用的
我家[花瓶]多,闲着三个,没{花}送哈
去年腌的[糖蒜],吃{饺子}{面条}配两头,罐子记得还
家有[四轮平板车],冰箱{洗衣机}都拉得动,搬家的借
[口琴]一把没怎么吹,{竖笛}嘴坏了不能送
[小苏打]跟[白醋],通下水除油垢的各有一大瓶,分
家里[取卡针]一堆,换卡重启{路由器}的拿
[胡椒粉]、[孜然]、[辣椒]面烧烤剩下的,都没开封
做多了[寿司],{海苔}放久了就软,赶紧来
我家[洗地机]能借,{地砖}木地板都行,{地毯}不行
[电热水壶]或[保温壶],出租房没烧水家伙的来挑一个
送[钢笔]两支,{墨水}干了没得送
[充气泳池]和[水枪],夏天孩子在院子玩,拿走
我下午开{面包车}去宜家,可以拉[家具],别超两米
{鹦鹉}没了,[鸟食]、[鸟笼]送,别让孩子看见
我有[开瓶器],{红酒}{啤酒}都能开,喝酒别叫我
菜园子[黄瓜]、[豆角]、茄子下来了,吃不赢,放一楼台阶
孩子用过的三年级[课本]谁要预习,{练习册}写满了
快来我家拿[葡萄],自己架上的,酿酒也成,{玻璃瓶}没有
留了[棉签]和[碘伏]在门卫,遛狗摔了碰了的用
我有[除螨仪],{床垫}{沙发}都吸过一遍了,轮到你们
借得出[麻将桌],{椅子}得自己带
亲手种的[小葱],{花盆}里一茬茬的,{炒鸡蛋}来剪
屋头腌的[泡菜],下{稀饭}巴适得很,拿碗来捞
我有[蚝油]同豉油,街坊{炒菜}爭咩就嚟攞
阿拉姆妈裹的[馄饨],{荠菜}馅,汤料自家弄,来端
俺蒸了[菜包]子,{粉条}{豆腐}馅嘞,恁趁热来拿
可以[代收快递],{冰箱}能放生鲜,只要电话打通
送[沙发套],{沙发}扔了,三人位尺寸
家里[蜡烛]和[打火机]都有,停电的楼上楼下来取
[磨刀石]一块,{菜刀}{剪刀}钝了来磨
大家好,我12楼的,烤了[饼干]和[面包],孩子们放学路过拿一块
不是卖啊,白送,实木[餐桌],{椅子}被前房客带走了
刚买菜回来,[鲫鱼]多送了一条,养在桶里活的,谁{炖汤}
女儿中考完,[中性笔]、[修正带]、[便利贴]一大盒,拿去
老公腰好了,[护腰]洗干净送,{膏药}没了
家里有[褪黑素],睡不着觉的来两粒,{牛奶}自己热
[吸管杯]拆了没用过,宝宝就认{奶瓶}
整理阳台,[花盆]、[花土]、[喷壶]统统送,花去年冻死了
我有[水平尺],{挂画}挂镜子不歪,{锤子}{钉子}自己准备
{冰箱贴}着清单呢:[黄油]、[奶酪]快到期,做蛋糕的拿去
有[冰敷袋],也有[红花油],崴脚的挑着用
家里的[投影仪]周末可借,{幕布}就用白墙
两口子都阳康了,剩下[抗原]七支,[退烧贴]三片,谁要
{桂花}落一地,做了[桂花]蜜,{汤圆}藕粉放一勺,来装
[哺乳枕]、[防溢乳垫],断奶了都给新妈妈
我每天五点{遛狗},可以顺便[倒垃圾],腿脚不便的放门口
哎呀我买重了,[洗洁精]两桶,[油污净]一瓶,送你们一半
没用完的[壁纸],补墙包{书柜}都成,胶粉干了
冬天晒不着太阳,我家[烘干机]可以用,衣服{床单}都能烘
我家车库有[千斤顶]、[补胎工具],爆胎的别慌,喊我
可以借[西装],面试结婚都能穿,175的,{领带}{皮鞋}没有
我有[榨汁机],给宝宝榨{果汁}的来用,水果自己带
自家酿的[葡萄酒],坛子太大,拿{矿泉水}瓶来灌
宠物店倒闭抢的[狗零食]、[牵引绳],我家狗老了用不上
咱家大[煎饼]老多了,卷{大葱}抹酱,谁稀罕谁来拿
屋里有多下来个[羽绒被],天冷,啥人要来拿,{枕头}勿有了
俺地里[萝卜]拔一{三轮},腌{咸菜}炖{粉条}都中,来弄
[姜茶]十几包,痛经着凉的女生来拿,{红糖}味
我这[烫伤膏]和[红霉素软膏]都有,烫了擦了来抹
家里[一号电池]几节,{收音机}{煤气灶}都能用
[坐便椅]给老人用过两周,洗刷干净送,{拐杖}要还医院
[温奶器]可以借给你们,夜里喂奶方便,{奶瓶}用自己的
孩子换了{双肩包},旧拉杆[书包]轮子还顺
[跳绳]、[毽子]、[沙包],体育课要带的小朋友敲门
租期到了,[衣柜]留不住,{衣架}倒是全带走,三天内来搬
家里剩[木屑]一袋,养{仓鼠}{兔子}垫窝
给儿子寄{被子}剩俩[大纸箱],{胶带}没了
朋友开{奶茶}店,送来一箱[吸管]和[纸杯],办活动的拿走
家有[瓷砖切割机],切砖切石材来拿,{护目镜}自己戴
止咳贴、[退热贴],还有半瓶{美林}我留着,贴的都分给有娃的
我下夜班带回来[豆腐]脑六份,{勺子}没给,{油条}给保安了
[莲子]、[红豆]、[桂圆],煮粥的一样抓点
[水银温度计]或[额温枪],要哪个借哪个,{电池}自己装
[蚊帐]1{米}5的,床卖了留着没用
婴儿房拆了,[床铃]、[尿布]台、[小夜灯]一块送
单位食堂阿姨塞给我一兜[包子],{冰箱}没地儿,趁热
给我妈买错的[钙片],她要{鱼油},谁家老人吃
[洗发水]、[护发素]、[牙膏]酒店带回来一堆小样,分掉
发烧的孩子家长看过来,[美林]一瓶、[退热贴]两片、[电解质水]三瓶
[铁锹]和[扫帚]都在一楼门后,扫雪的随便用
[奥司他韦]或[连花]家里各有一盒,拿一样走
家里葱、[姜]、蒜管够,{炒菜}现敲门
出租屋退租,[电饼铛]、[热水壶]、电扇送,冰箱是房东的
[白板]和[马克笔]给开家庭课堂的,擦子掰断了
换季收拾,[毛衣]、[围巾]、[手套]给山区没送出去,邻居先挑
我这[电锤]、[角磨机]都有,师傅不在自己会用的来借
我可以[搬家]、拆床、[装柜子],力气活叫我就成
{志愿者}一枚,给老人[理发]、[量血压],礼拜六上午
[苹果]、[梨]、冬枣果园摘的,装一袋挂门上
屋里[白酒]三瓶[黄酒]两坛,我查出脂肪肝了,送
宝宝出牙了,[牙胶]、[磨牙饼干]买了双份
楼梯口有[饼干]、[矿泉水]、[泡面],值班的同志拿去吃
旧[毛衣]、旧[毯子]给流浪狗垫窝,别给人穿了有洞
[除湿机]、工业[风扇]我车库都有,被水泡的来拖
两个选一个:[电暖器]或[电热毯],一人户老人先拿
[蜂蜜]同[柠檬]都有,喉咙痛嘅过嚟冲杯
[粉条]和[海带]俺屋多着哩,炖菜来拿
[生姜]搭[料酒]阿拉屋里侪有,烧鱼来拿好了
屋[头花]生、[瓜子]过年没吃完,来摆龙门阵顺便抓
我妈缝的[棉鞋]和[棉手套],送给环卫大姐和保安
[儿童雨衣]、[雨靴],黄色小鸭子的,120能穿
[鼠标]或[键盘],网课差哪个借哪个,{显示器}不借
今晚夜宵[小龙虾]、烤串点多了,{啤酒}喝光了,来
[电动螺丝刀]、[内六角],装宜家柜子的来借
孕晚期妹子可以拿,[孕妇枕]、[托腹带],防辐射服没用就扔了
[维生素C]、[蛋白粉],阳康的补一补
公司清库存,[文件夹]、[订书钉]、胶棒学生家长拿
包里常备[巧克力]和[糖],低血糖的别客气
[豆浆]或者[牛奶],早上七点门口桶里,上学的娃自己倒
[汤圆]两袋、[水饺]三袋,{冰柜}停电要化,赶紧
不开店了,收银纸、[塑料袋]、[标签机]谁做小买卖拿去
跑腿的活我包了,[取药]、[买菜]都行,腿好
[安全帽]、[反光背心],志愿者站岗用的来领
儿子的[轮滑鞋]、[护具]、[头盔],36码,小心别摔
山上挖的[笋]、蕨菜,{咸肉}自己配
[吐司]或[馒头]家里都有,赶早班的拿了就走
[雨伞]、[雨披]门卫那里我放了几把,下班被淋的用
家里[拐杖]两根,[助行器]一个,摔了腿的来挑
[西替利嗪]、[炉甘石]备着呢,娃起疹子的来问
[韭菜]、茴香自家园子割的,包{饺子}的薅一把
[电笔]或者[万用表],要测{插座}的来借,别带电瞎捅
[睡袋]两条,[防潮垫]两张,驴友退役,送
[猫砂盆]、[猫窝],老猫走了,给新来的{小猫}
[收音机]或[唱戏机],老人解闷的挑一个,{电池}装好了
{冰柜}里[冻奶]三十袋,快满三个月了,给奶不够的宝妈
谁要蒸糕?我有[红曲粉]、[糯米粉],模具摔碎了
今年没摆摊,[遮阳棚]、折叠[货架]放车库,要就拉
碱面或[小苏打],擦油烟机泡{抹布}都顶用
{带孩子}我行,[看孩子]或[陪写作业],周末两天,老师退休的
门禁那儿我搁了[姜茶]和[暖宝宝],大白们自己拿
[止泻药]或[口服补液盐],娃拉稀的敲801
Bought two {kettles} by mistake, keeping one; have a [toaster] nobody here uses, free to take
We made too much jollof [rice], bring your own {bowl} o
[Baby clothes] 0-3 months in a bag on top of the {pram} by the {lift}, help yourselves
Box of [lemons] from the tree, come get em. Great for {fish} or gin
Spare [paracetamol] and [cough syrup] at 12-04 if your kids are down with flu
I have [umbrella] to lend, whoever is stuck in the lobby with {shopping bags}
There's a [microwave] or a mini [oven] up for grabs, moved in with partner and we've doubles
Left a tray of [seedlings], {tomato} and {chilli} mostly, beside the {letterboxes}
leftover [birthday cake] in the kitchen, only {candles} been taken off haha
Picked way too many [courgettes], they're in a crate next to my {bike}
Got a [pressure washer] doing nothing, happy to lend it for patios, {cars}, bins whatever
Free [printer], no cartridges with it, works on my {old laptop} fine
[Masks] and [test kits], I have plenty, left hanging on my gate
mum's {zimmer frame} went to her sister, but the [commode chair] is still here and free
Our fridge died so I've got [frozen peas], [fish fingers] and [ice cream] going now
Surplus [eggs] as the hens have gone mad, {cartons} welcome back
Spare [car seat], we sold the {car} and go by train now
Have a [wheelchair] folded behind the {sofa}, anyone's nan visiting can use it
Since the gym opened again my [dumbbells] and [yoga mat] just hold the door open. Yours?
Free [piano stool], sadly no {piano}
I cooked [rendang] for Hari Raya and the {fridge} is full of ketupat, please take some [rendang]
Got [jump leads] in the boot if anyone's {battery}'s flat this frosty morning
I'm free Saturday to help [move furniture], got {gloves} and a strong back but no van
Anyone revising? A-level chemistry [textbooks] in a box by my door, with {pencil} scribbles
Have an unopened [blood pressure monitor], {doctor} gave my father a different one
[Mooncakes], [pomelo] and [tea] from the office hamper, help me clear
lend you my [carpet cleaner] if the {puppy} had an accident on the {rug}
Spare SIM ejector pin and [phone charger] here in 305 if your new {phone} came without
Made {bread} but the jam is what I've too much of: [strawberry jam] at no. 9
Giving my [rice cooker] away as hubby bought an {Instant Pot}
[Fan] free to whoever has no {aircon}, sits on a {table}, quiet
We kept the {bed}; the [bedside tables] are free
You are welcome to [mangoes] from our tree, mind the {ladder}
I boiled a heap of [corn], come with {plate}
{Dehumidifier}'s staying but the [heater] can go to someone cold
[Bed sheets] and [pillowcases], double, ironed, we went king size
Spare [plasters] and [antiseptic] in my {first aid box} for anyone who took a tumble on the {ice}
Our office closed, I have [monitors], [keyboards] and [office chairs], all free
I've [Lemsip] in, knock if your throat's like {razors} and the chemist's shut
Anybody need [duct tape]? half a roll, used the rest on the {hose}
Someone left {grapes} in the lobby, not mine. What I do have is [bananas], very ripe, good for {bread}
Have [sleeping bag] or [air bed] to lend for whoever's got guests
We got a {dishwasher} so the [drying rack] is looking for a home
[Compost bags], good for {roses}, come with {wheelbarrow}
Unwanted [walking frame], grandpa got a {scooter}
[Pumpkins] after Halloween, uncarved, {soup} or pigs
[Chess set] and [jigsaws], one has a missing corner. Kids only want tablets
Got [lactose free milk] and [oat milk] delivered twice, tesco won't take back
Taking my {bike} to the shop but I have a spare [helmet] for a kid to keep
lend: [carpet] beater, [mop], [bucket]. spring cleaning done
the [hospital bed] that mum used is free for another family, {mattress} went to the tip
[Yarn] and [knitting needles], arthritis says no more {jumpers}
Can offer [spare room] for a night to whoever's flat got {flooded}
[Zinc tablets] and [vitamin C] going, expiry 2024
Extra [water] in 20L bottles if your {taps} are dry
Doing a {pharmacy run}, I can grab your [medicine] along with my own {plasters}
I have a [generator], can charge phones and {fridges} for 2 hours this evening
Who wants [garlic]? Plaited, from allotment, {onions} all eaten
Free [Pedialyte], kid's over the stomach bug, {Gatorade}'s gone
{Crockpot} of [chili] on my counter, bring {tupperware}
I have [zucchini], [basil] and way too many [tomatoes]
[Halloween costumes] from a box in the {closet}, size 4 to 8
Dryer's fixed! so the [drying racks] are up for grabs, not the {clothespins}
We have [bagels] left from the PTA breakfast, {cream cheese} ran out
Giving my [treadmill] away, it's just a {coat rack} now. You'll need two people and a {dolly}
[Sanitary pads] in the {basket} in ladies' room beside {soap}, take freely
we have [tomato] paste, maggi and [crayfish] from the charity box, come and pick
Free [sofa bed], the cat has used one arm as a {scratching post}
My {Tupperware} is all lent out, so bring a {pot}: [beef] [stew] tonight
The {ladder} is my brother's so no, but I have a [telescopic pole] for gutters or {bulbs} you can use
[Dettol] and [cotton wool] here for that child who fell off the swing
There are [avocados] on my wall, {rats} will get them otherwise
[Bottle warmer] or [steriliser], pick whichever, both work, baby on cups
Our lodger left a [guitar], no {strings} no case. Yours for nothing
[Fish tank] with lid and light, the {fish} went down the great toilet in the sky
Extra ration kits? no, only [dal] and atta left from the {donation} drive, 4 packets
[Cot] that turns into {toddler bed}, {screws} in a {sandwich} bag
Can lend [iron] and [ironing board], mine only come out at weddings
Spare [nasal spray], bought two thinking one was {eye drops}
[Rosemary], by the gate in a {bucket}, take for your roast lamb
[Kids' wellies] various sizes on the {shoe rack} outside 14
Doing [airport run] tomorrow 5am, happy to take one with a {suitcase}
[Bread] fresh, machine made two loaves, {butter}'s on you
anyone want [coffee], we're a {tea} house and mother in law gave beans
Clearing my late wife's craft room. [Fabric], [buttons], zips and [thread] to anyone who sews
[Apples] or [pears], whichever you fancy, both trees are dropping them on the {car}
Now the twins are walking, we can let go of the [bouncer] and the [playmat]
I've got [tape measure], level, [stud finder] if your shelves are going up today, return before dinner
[Oximeter] free to borrow, bought when dad had covid, {thermometer} I'm keeping
Found I own three [torches]. [Torch] to whoever's {bulb has gone} on the landing
[Kids' scooter] or [balance bike], take either or both, knees have healed lol
If your {radiator} needs bleeding, [radiator key] here to lend
Our church has [blankets], [coats] and [toiletries] for the families from the fire
[Sourdough starter] by the jar, my {flour} bill is terrifying
Got a [high chair], the tray has a crack, {bib} thrown in... no, the {bib} went in the bin
Have cleared my {medicine} drawer: [antacids], [throat lozenges] and [rehydration salts], in date
My grandson's [football boots] size 3 hardly worn, he plays the {drums} now
I'm keeping the {lamp} but the [desk] can go, needs two to carry down the stairs
[Umbrella] [stroller] to lend for anyone's holiday, fits in overhead locker
[Rice dumplings] made by my ah ma, {pork} and {chestnut}, {fridge} at guardhouse... collect from me at lobby
[Piano] must go, movers broke the {lift} last time so bring {rope}
[School bag] with wheels, P1 girl, free, {water bottle} not included
Hubby bought [durian] whole {basket}, must eat tonight before the {fridge} stinks
Left [trolley] at level 3 {lift} lobby, can use for your {rice} and {water} cartons, return ah
[Adult diapers], size L, two packs, my mother went to nursing home with her {wheelchair}
[Air fryer] free cos won the bigger one in lucky draw, small burn on the {basket}
[Bubble tea], grab refund order, 4 {cups} no {straw}
my boy PSLE finish! [assessment books], maths and science, pile next to {shoe cabinet}
I got pomfret and [prawns] from fishing trip, boot of my {car} full, {ice} melting
[Tricycle] available, daughter now on {bicycle} with gears
Can lend [pressure cooker] 5 litre, gasket new, {whistle} a bit loose
[Garden hose] 20m here, use it for washing car or filling {paddling pool}
Have [litter tray] and [scratching post], our moggy moved in with next door
Got heaps of [lemons], [limes] and [passionfruit], the {bucket}'s on the fence
Going bush for a month, happy to give milk, [cheese], [bacon], whatever's in the {fridge} bar the {beer}
Anyone keen on [chook poo]? great for {roses}, bring a feed sack
Pool [noodles] and [goggles], pool's gone, kids at uni
[Vegemite], giant jar. Housemate moved back to Norway and left it next to her {skis}
Can take two kids along in the [school run], boosters already in the {car}
Anyone with new baby? hot water [flask] and [baby bath] here, from my last born
Hymn book and [choir] robe, my daughter travelled to Canada with only one {suitcase}
Hello neighbours, I give [sofa], grey, we buy new one from shop with {bed} inside
I can [repair] computers, no charge, if {laptop} is slow or have virus
I make [dumplings] with my mother, please eat, sauce is in small {cup}
For the family with new baby: tub, [blanket], small [clothes]. From my girl, now she is three
I leave Germany, and also iron, [hairdryer] and [kettle], all 220 volt
My wife baked [baklava], the {plate} please back
Have free [sledge], snow is there, my boys play only {phone}
I can [drive to hospital] old people, my {car} is big for {wheelchair}
Giving [desk lamp] or [floor lamp], you choose, {bulb} inside is new
[Cinnamon] and [cardamom], brought kilos from Kerala, {tea} for everyone
[Chicken] [wire] offcut, fox won't be back now the hens have gone
I've [white vinegar] if anyone's {kettle} is furred up
{Bread}'s all gone, folks, but [crumpets] and teacakes remain from the foodbank van
I cleared out the {fridge} for holiday: [yogurts], half a melon, [spinach]
Left [gloves] and scarves on the railing for rough sleepers or cold {schoolkids}
You can have our [dog bed], {Buster} prefers the {sofa}
[Tumble dryer] free, {belt} gone, or my [washing machine], works but loud. One of each, first come
Made chutney for the fair, green [tomato] chutney, eight jars unsold, {cheese} not supplied
[Rabbit hutch], dismantled, in bits behind garage with the old {fridge}
Spare dressings and [micropore] tape from dad's leg ulcer, {nurse} said pass on
Just a [fondue set], used once in 1988, bring your own {cheese} and people
[Hamster cage], wheel squeaks, {hamster} escaped under the boiler
I'm going to recycle it otherwise: [glass jars], jam or {candle} making
Reusable [nappies], bundle, washed, the {bucket}'s lid is cracked so I'm binning that
There's [pizza] left after the boys' sleepover, pepperoni on top of my {car} roof lol, still in box
Grab [chopsticks] and [soy sauce] sachets, I've a drawer of takeaway stuff
Someone's {pipe burst}? I've a [wet vac] on the landing
Our cool bag and [ice] blocks if you've to carry {insulin} or {breast milk} on the train
[Strimmer] to borrow, line included, {goggles} strongly advised and not mine to lend
I see Raj is lending his {drill}. To go with it, I've masonry bits and [wall plugs]
Our boiler's mended at last, so both the [oil] heater and the [electric blanket] can go to someone whose isn't
After the christening we've {sandwiches} for the birds and [scones], clotted cream and jam for you lot
No room in the new flat for the {bookcase} or the [bench]. {Bookcase} is promised, [bench] isn't
Having replaced every tap in this house I can now do tap [repairs] in yours, bring only a cup of {tea}
The {plant stand} I'm keeping. The [spider plants], all nine of them, I'm not
Any student short of a [desk] or [office chair]? My son graduated and took the {lamp}
You'll laugh but the wedding left us 60 [cushions] and 40 [lanterns], all in the garage beside the {freezer}
Dad's gone into care and can't take his things: [walking frame], [raised toilet seat], [bed rail], please use them
We're flying out tonight, so anyone for [milk], [eggs], half a [cucumber]? Knock before the taxi comes
I can't eat nuts so the hamper's pralines and [fruit cake] need a home, the {wine} doesn't
For the lady whose baby's got a cold: I have a [humidifier] or a [nasal aspirator] you can have
Don't buy a [wallpaper steamer] for one bedroom, borrow my [steamer] and [scraper]
I'm allergic to my own cat's new {food}, so [salmon] pouches, 24 of them, to any cat not living with me
With the exams over my girl's parting with [flashcards], [past papers] and a graphic [calculator]
Between us we've a {van} and two sons. Anyone need [help with moving] a {piano} or {wardrobe}?
Come down to the garden if you'd like [rhubarb] or [mint], {scissors} hanging on the shed
As the baby has decided bottles are poison, we've bottles, [teats] and a [steriliser] spare
Anybody's loo blocked? I've a [drain snake] and [rubber gloves] I can bring over
Just emptied granny's pantry: [lentils], [chickpeas] and [tinned tomatoes] in date, the rest was from 1997
Not the {freezer}, which works, but its little brother the [mini fridge], for a student room or {insulin}
My {car}'s going on a long trip without [roof bars], so borrow my [roof box] or [roof bars] till June
Lost the {kitten} (found a home for him) so there's [kitten food] and litter to pass on
The {choir} left [mince pies] and mulled wine in the vestry kitchen, {mugs} provided
Whoever posted about a {flooded} kitchen, I can bring [mop], [bucket] and [towels] in two minutes
Since we've stopped camping at our age, [camping stove], [lantern], [folding chairs]. The {tent} rotted
My grandma sews [pillowcases] from old sarees, anyone wants two for new {cot}, they are yours
Extra pooja flowers and [coconuts] from temple, {basket} near the {lift}, {lamp} is not to be taken please
Son's cricket coaching stopped, [pads], [gloves] and bat for some child, kit bag zip is broken
I have [Dolo] and [Cetzine] at home if anyone is down after the rain, chemist is under water
We've got [nebuliser] lying idle now, kid's wheeze is gone, you buy only fresh {mask}
For the Ganpati stage I can lend [bed sheets], [fairy lights] and extension board
My [old phone] with [charger] for any maid's child doing online class, {screen} guard is cracked
Tuition closed so [whiteboard], markers and [duster] are for giving
I have [stabilizer] extra, we replaced old {AC} with inverter one
Anyone with new stitches, [donut] [cushion] can be borrowed from me, my delivery was in May
My brother left me his [reading lamp] and [standing fan] when he japa. Fan for one person, {lamp} for another
I fit [repair] [generator] and pumping machine free for widows in the close
Anyone whose child has measles, I have [calamine] here, don't rub {engine oil}
In my {freezer}: titus fish and [chicken]. No light, please collect before it spoils
My shop is closing so there's [exercise books], biros and [crayons] for the public school pupils
Madam of 14 gave you {rice}, I will add [stew] and plantain
Please, any person wey need bathing [soap] or [sponge]? Souvenir from the party plenty
The mechanic left my {car}, so I can lend jack and wheel [spanner] to that man with puncture
Going overseas 2 weeks. My [orchids]? no lah, but [pandan] and [chilli] padi can pluck anytime
Just fried ngoh hiang and [prawn] rolls, come eat, {beer} bring yourself
Extra [N95 masks] or [ART kits], take from the {biscuit} tin outside my gate
The girl outgrew her Pri 1 {shoes}, so [school shoes] and pinafore can have, {socks} throw already
I finish my TCM course for backache, left [heat pads] and [medicated oil], pass to whoever has stiff neck
We're clearing for the baby: [gaming chair], [monitor arm], [mini fridge], wife says all must go
Anyone's helper needs a [bicycle]? {Basket} in front, lock I cannot find key
I've a spare {bench} in the shade and a pair of clippers: dog [grooming] for arthritic old dogs, free, treats included
Mate gave me a whole snapper each for him and me. [Fish fillets] going, {lemon}'s on the neighbour's tree
The cricket club's getting new stuff, so stumps, [balls] and [helmets] for any kids' team
Our power's back on. If yours isn't, [freezer space] here for your {meat} and {breast milk}
If the bushfire smoke's getting in, I've got P2 [masks] and an [air purifier] to lend
There's a [pram] with a dodgy wheel and a capsule without the {car} clip, first in gets the lot
I do [tax returns] for a living, happy to help pensioners, bring the {shoebox} of receipts
Ann's already found a {cot}, so I'd rather the [cot] [bedding] and mobile went to another mum
My sister's bakery shut early: [croissants], rolls and pies on the hall table, {coffee} is up to you
Have a go of my [sander] before you paint those doors, [sandpaper] thrown in
Went to buy a {hose}, came home with two [water butts]. One's yours if you can roll it
You know that huge {monstera} by my window? [Cuttings] in jars, free, {pots} not included
From my own first aid bag: [bandages], burn gel, [tweezers], for the man who fell by the {grill}
Two things left from the flat clear-out, the [hat stand] and the nest of [tables]; telly, {bed} and {sofa} are spoken for
Anyone fighting mould? There's [mould spray] and a [dehumidifier] in my hall, ours beat us to the ceiling and we've moved rooms
I baked for the school fair that got rained off: [brownies], [flapjacks] and [cheese] [straws]
Night feeds over! [Nursing pillow], [bottle warmer] and [dummies] still in the packet
Our {accountant} son has a day off and a {drill}: [flat-pack assembly] or picture hanging for anyone who'd like it
For whoever's {locked out} on the landing, come in, there's tea, [biscuits] and a {charger}... wrong type of {charger}, sorry
[Sledge] or [snow boots] age 7, kid's in a cast from the last time
We brought olives, [feta] and [oregano] from my village, the {oil} stays with us
My mother leaves to Ukraine, her [sewing machine] and [fabrics] can be for somebody, {chair} no
Hello, I cook pho today, {big pot}, also [spring rolls]. {Chopsticks} I give
Anyone's NYSC kit incomplete? Khaki [trousers], white [shorts] and jungle boots dey my side
My sister's baby shop is relocating: [feeding bottles], [bibs] and [mittens] for mothers at the clinic
Home after hostel: [bucket], [mug], [table lamp] for some new student, {mattress} had bugs
Anyone doing a fast? I've sabudana, [peanuts] and rock salt, {doctor} told me to stop fasting
Extra from office Diwali: dry [fruits], [candles], the {sweets} my diabetic husband ate
Reno finish, got vinyl [planks], [paint] and silicone left, contractor took his {ladder}
Kids' swim class stop. [Goggles], [kickboard], [swim floats], come take, {towel} not clean one
[Milo], [condensed milk], [biscuits] left from {block party}, urn belongs to RC
Shearing's done, so fleece for {spinners} and sheep [manure] for your {veggie} patch
Anyone crook with the flu, I'll drop [chicken soup] and [lemons] on your step, keep the dog in
Shed's coming down: corrugated iron, [timber] and a [workbench], mind the redbacks
The neighbour's palm missed the {car} but I've [chainsaw] and ute if yours copped it
After year 12: [blazer], sports polo and Casio [calculator], the {laptop}'s going to uni
`,
};
