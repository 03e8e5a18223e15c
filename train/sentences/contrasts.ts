/** Sentences that differ little from others of another kind, and what the model once took for something else: some stand in tests/chats and in the
 * examples of rows as well, so that those say nothing of unread sentences. Never from tests/corpus. */
export const contrasts: Readonly<Record<string, string>> = {
  need: `
does anyone have a kaleidoscope? for school
does anyone have a gizmo like this? for my class
does anyone have a metronome? for my class
asking again, does anyone have a metronome?
asking again, does anyone have a ladder?
sorry to ask again, does anyone have a sewing kit?
再问一次,谁家有梯子
梯子可不可以借我
谁可以帮忙遛狗
可不可以借我用用打气筒
哪位可以帮忙取个快递
有谁可以帮我修一下水龙头
same here ↩ need a thermometer
me too ↩ anyone got cough syrup?
同求 ↩ 谁家有体温计
收到了谢谢,还需要一个体温计
got it thanks, now i still need a thermometer
`,
  offer: `
the committee has 5 masks to give away
the committee has 3 thermometers to lend
the office has 10 tests to give away
居委会有10个口罩可以发
I have cooling patches
I have cough drops
居委会有5个口罩可以分
居委会有二十盒抗原可以发给大家
我们楼组有一箱消毒液可以分
业委会有两把梯子可以借
物业有一台轮椅可以借给老人
有无需要汤锅的?
有没有需要尿不湿的
有没有人要多出来的鸡蛋
谁需要布洛芬跟我说
`,
  progress: `
thank you so much, picking it up now
太感谢了,我马上下来拿
thanks, coming down to get it now
on my way to collect it, thank you
八点,我送下来
晚上七点给你送过来
`,
  snooze: `
later please ↩ did #3 (ladder) change hands?
later
not now, later ↩ it's time to take the drill back
in two hours please ↩ did #5 change hands?
remind me in two hours
ask me in an hour
in a bit, busy now ↩ did #5 (rice) change hands?
晚点 ↩ #3 交接好了吗？
过两小时再说 ↩ 梯子该还了
`,
  decline: `
it's already promised to someone else, sorry! ↩ can we have it?
already promised to flat 6, sorry ↩ could we have it?
我这没有多余的了,抱歉 ↩ 可以匀我几粒吗
我们也没有多的了,真抱歉 ↩ 能分我两粒吗
先别过来拿了,我家孩子也发烧,药要留着
先别来拿了,我家也要用
`,
  "close received": `
收到了
收到了
收到了谢谢
收到啦
拿到了
拿到了谢谢
收到谢谢 ↩ 挂门把手了
收到,谢谢 ↩ 放您家门口了
都收到了
我收到了
lovely soup, thanks
lovely cake, thank you
delicious dumplings, thank you
the soup was lovely, thanks
got it, thanks ↩ left it on your door handle
`,
  renew: `
续 2
续 5
续一下
`,
  accept: `
我也要5个
我也要两盒
我也要3个,谢谢
me too, 5 please
3 for me please
5 for me please
10 for us please
two for me, thanks
`,
  "close withdrawn": `
sorted, thanks everyone
all sorted now, thank you
退烧药已经有了
体温计已经有了,不用了
不好意思,家里放不下,我的不需要了
不好意思啊,我的那份不需要了,给别人吧
sorry, it won't fit in our kitchen, I don't need it after all
sorry I don't need it after all, give it to someone else
`,
  chatter: `
does anyone need advice on ibuprofen dosage
does anyone need a reminder how the test works
have you received the masks? ↩ left the masks at your door
did you get the bag? ↩ hung the bag on your handle
has it arrived ↩ sent it up with the guard
同求
+1
thermometer
体温计
#3 我有问题
#5 我有个疑问
我有问题想问一下
我有意见
我有事先走了
#4 I have a question
fallen in love and can't get up
i've fallen in love and i can't get up lol
掉进爱情里爬不起来了哈哈
i need to buy some masks
we need to buy a new ladder
我得去买点口罩了
收到,谢谢!
收到,谢谢楼长
我家没有,帮你问问
我家也没有,问问楼上
没有哎,你去大群问问
我这里没有,不好意思
don't have any, sorry, I'll ask around
we haven't got one either
none here, try the big group
anyone have experience with ibuprofen for kids?
any experience with the new boiler people?
收到,谢谢
收到谢谢
收到
好的,不用了
不用了
不用了不用了
不用
续
晚点
calling her now
I'm calling her now
calling them now
I'm on duty tonight
masks available at the pharmacy
tests available at the chemist on the corner
any eggs left at the shop nearby?
is there any milk left at the supermarket?
happy to help
could upstairs keep it down a bit?
can flat 5 turn the music down please
could whoever is drilling stop for an hour
any time, happy to help
if you are free i can meet you
if you need ibuprofen ask your doctor
if you need a test, the clinic does them
谁能帮我看看这道题
求一个抱抱
求安慰
求转发
谁要布洛芬谁自己买,别找我
谁要谁自己去买
八点,来我家
晚上七点,来我家看球
睡不着,谁有空打牌
睡不着,谁上号打一把
I'm one carton short, can you check please?
my delivery is one bag short, can you check please
我的少了一盒,团长看一下
团长,我少一包,看一下
`,
  money: `
二手婴儿车150,自提
闲置烤箱八十块出
九成新电动车转让,价格私聊
转一张健身卡,便宜出
出一台洗衣机,300,三楼自搬
求购一辆二手自行车
想收一个二手书桌,价钱好商量
有偿求人帮搬家,200块
请人遛狗一周,一天30
口罩一块钱一个,要的私信
kids' bike £20, collection only
selling a desk, 40 dollars
desk for sale, make me an offer
fridge for sale, 100 ono, must collect
will pay someone 20 to mow the lawn
paying 15 an hour for a babysitter on friday
looking to buy a second-hand pram
willing to pay for a box of tests
two gig tickets going at face value
anyone selling a used microwave?
卖口罩,50一包
高价收抗原
出抗原,10块一个
收购布洛芬,有多少要多少
`,
};
