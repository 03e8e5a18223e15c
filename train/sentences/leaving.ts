/** Sentences of our own: who wants to hear no more of it, who puts a name on a list, who has to say no. */
export const leaving: Readonly<Record<string, string>> = {
  optout: `
别再通知我了
以后别通知我了
以后不用提醒我了
请把我从互助名单里去掉
别再@我了
不要再@我
麻烦别艾特我了
请不要再提醒我
以后别提醒我了
以后不要给我发了
别给我发消息了
不想收到这些提醒了
我不想再收到通知
不要通知我了
退出互助名单
请把我移出名单
把我从名单上删掉
帮我从互助名单里删掉
我退出互助
我不参加互助了
不参加了,请别联系我
不用再联系我了
别再找我借东西了,我退出
不要把我算进去
以后这种消息不要发我
机器人别再叫我了
取消提醒我
勿要再叫我了
手机一直响,别再@我
i don't want these messages any more
please stop messaging me
stop tagging me
please don't tag me again
don't tag me in these
stop these notifications
stop sending me these
no more messages please
no more reminders please
take me off the list
please remove me from the list
remove me from this
i'd like to be removed from the helpers list
don't contact me about this again
please don't contact me any more
i don't want to take part in this any more
leave me out of this please
count me out of the lending thing for good
unsubscribe me
i wish to opt out
opt me out please
please no longer notify me
i no longer want to be pinged by the bot
bot please stop pinging me
stop pinging me
`,
  signup: `
+1 ↩ 周六上午大扫除,参加的接龙
+1 ↩ 报名量血压的接龙
+3 ↩ 采草莓活动报名
周日捡垃圾算上我 ↩ 周日捡垃圾,报名
给我爸也报个名 ↩ 老年手机班,报名
我也报一个 ↩ 跳绳比赛报名
加我一个 ↩ 周五的义诊,想来的报名
put me on the list for the first aid course
i'd like to join the choir, please add me
please include me for the walk on sunday
+1 ↩ Sign up for the sunday market, reply +1
me please, and my son ↩ Kids' football on saturday, names below
3号楼302报名两份
5-601 报名
501报名一份
我报名,2大1小
加上我家,三个人
7号楼 1202 参加
算我家一份,4-301
接龙加一,9号楼
报名+1 6-202
我家报三斤
我报名周六扫雪
报名当志愿者
志愿者算我一个
周日大扫除我来
put me down for two
put us down for the saturday clean-up
sign me up
sign us up, flat 12, two adults
count us in for the bbq, 4 people
count me in for sunday
i'm in for the litter pick
we're in, 2 adults 2 kids
add flat 7 to the list please
add me to the list for eggs, one tray
+2 for the street party
+1 from 5b
me and my son will be there saturday
number 14 is in, bringing salad
+1 ↩ 周六楼道清扫报名,回复+1
+1 ↩ 周日亲子骑行,来的接龙
+2 ↩ 包汤圆活动,报人数
我们家两个 ↩ 元宵节灯会报名人数统计
算我一个 ↩ 周三晚上跳操,想来的说一声
也算上我 ↩ 明天下午居委会量血压,报名
加我妈一个 ↩ 手机课还有三个位置
给我家老爷子报一个 ↩ 重阳节聚餐报名
我家小囡报一个 ↩ 暑期画画班,报名从速
我和老伴都来 ↩ 周六上午健步走
5. 8-1101 陈 ↩ #接龙 端午包粽子 1. 2-301 2. 4-502
6. 3-402 小李,两人 ↩ #接龙 周日爬山
合唱队加我一个
插花课我报名
太极班报我和我先生
羽毛球+1
周六电影+2,带孩子
报名周日亲子运动会,一家三口
我家报名2人参加消防演练
读书会我参加
给奶奶报名写春联活动
我报周五晚上的瑜伽
阿拉一家门报名去采橘子
两家头报名看灯
志愿者周二下午我可以,写我
+1 ↩ Sunday hike, reply +1 if you're coming
+1 for me ↩ Sign up for the fire drill talk
me too ↩ Who's joining the garden tidy on Saturday? Put your name below
me and the kids ↩ Egg hunt on Easter Sunday, names please
two of us ↩ Quiz night, tell me how many
put my mum down too ↩ Phone class for seniors, 5 places left
i'll come, bringing crisps ↩ Barbecue on the green, who is in
yes for us, 4 ↩ Street party headcount
i'll join the saturday walk
i'll join the book club
please include me in the choir
please include us in the potluck, we'll bring salad
include me for bingo
i'm coming to the film night, plus one
we'll be at the picnic, three of us
can i join the yoga on friday
add my husband and me to the quiz
sign my daughter up for the art class
name down for the hike please, Jo from 14
`,
  decline: `
不好意思,我这个要留给自己孩子
抱歉,家里老人也在用
真不好意思,这个不能外借
对不起,我们自己也只剩一点了
先别来拿了,我家也发烧了
不好意思先别过来,我这也要用
唉,我家也阳了,给不了了
刚答应别人了,不好意思
已经答应隔壁了,抱歉
抱歉,今天借不了
sorry, i've promised it to someone already
sorry it's promised to the lady upstairs
already promised elsewhere, sorry
sorry we need ours tonight
can't after all, we've come down with it too
hold off, we need it ourselves now, sorry
afraid i can't part with it
sorry, can't lend that one out
我这没有多的了,真抱歉 ↩ 能匀我一点吗
家里没富余的了,不好意思 ↩ 可以分我两片吗
已经答应给6楼了,抱歉 ↩ 能给我吗
it's promised to flat 9 already, sorry ↩ could i have it
sorry, someone at 4-201 asked first ↩ can we take it
none to spare here i'm afraid ↩ could you spare a few
`,
  renew: `
帮我再留两天
这条再挂一天
我的求助再挂两天
再延一天
延长到明天吧
我这条续一下
还没等到,续
续一天
还需要,别关
麻烦别关,还在等
我还在等,先别关
还没人给,先挂着
没等到,继续挂
再保留一天谢谢
还要的,延期
please keep it open
please keep my request open
keep mine up another day
extend mine by a day please
still waiting, don't close it
not sorted yet, leave it open
nobody answered yet, keep it up please
please extend it
renew it please, still need it
don't take it down yet
`,
  chatter: `
anyone have a problem with the lift?
anyone have a problem with the hot water?
anyone having problems with the wifi?
does anyone have a problem with noise?
i need a holiday
i need a holiday, some sun and a beer
i need a drink after that
i need a nap and some chocolate lol
drank too much coffee and noodles
drank too much last night
ate too much cake
had too much wine and cheese
名单上没有我
名单出来了吗
谁的手机一直响
promised you a photo, here it is
the list is on the door
count me out for the party
count me out this time
count me out, i'm away that weekend
`,
};
