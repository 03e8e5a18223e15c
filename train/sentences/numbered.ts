/** What is said to the bot by number, what goes to the committee's pool, and words about a loan. Never from tests. */
export const numbered: Readonly<Record<string, string>> = {
  "close received": `
#5 收到了
#12 收到了,谢谢
#3 拿到了
12号收到了
#2 送到了,谢谢
#8 已经拿到
第5个收到了,谢谢老钱
#5 received
#12 got it, thanks
#3 picked up, thank you
got #7, thanks
number 4 received
#9 arrived
#2 搞定了,拿到手了
7号的体温计拿到啦
#6 已送达,他们收到了
`,
  "close withdrawn": `
#5 不需要了
#12 不用了,已经买到
#3 取消吧
7号撤了
#8 自己解决了
#5 no longer needed
please cancel #12
#3 sorted, thanks
#7 not needed any more
drop #4 please
`,
  "close gone": `
#5 发完了
#12 送完了
#3 已经没有了
8号那个有人拿走了
#5 all gone
#12 is taken
#3 gone now, sorry
#7 has been given away
`,
  "close returned": `
#5 还了
#12 已归还
#3 梯子还回去了
电钻还了,#8
#5 returned
#12 is back with you
returned #3 this morning
`,
  decline: `
#5 没成
#12 没成,他没来
#3 没拿到
#8 没借到
#4 没送成
#5 didn't work out
#12 fell through
#3 no luck
#7 给不了了,抱歉
#6 我这边给不了
#9 can't do it after all, sorry
#2 sorry, I can't give it after all
`,
  progress: `
#5 挂门把手了
#12 放物业了
雨伞挂你家门把手了
药挂你家门把手上了,下来拿
东西挂您家门口了
快递放你家门口啦
#3 在路上
#8 马上送来
#5 on its way
#12 left on your door handle
#3 at the guard's desk
umbrella's hanging on your door
I hung the bag on your door
`,
  renew: `
yes, renew ↩ These expire tomorrow; say "renew" and the number if it still holds: #12 children's ibuprofen
please renew ↩ These expire tomorrow; say "renew" and the number if it still holds: #7 a ladder
renew ↩ These expire tomorrow; say "renew" and the number if it still holds: #3 rice
keep it please ↩ These expire tomorrow; say "renew" and the number if it still holds: #3 rice
yes keep it on the list ↩ Off the list tomorrow: #4 a drill
still need it, please keep ↩ Off the list tomorrow: #4 a drill
renew #12
续 ↩ 明天到期，还需要的请回“续”加编号： #12 儿童布洛芬
还需要,续一下 ↩ 明天到期，还需要的请回“续”加编号： #12 儿童布洛芬
续#12
续 12
留着吧,还要的 ↩ 明天到期，还需要的请回“续”加编号： #3 大米
#5 还需要
#12 续
#3 续一天
续借电钻三天
梯子再借两天行吗,还没用完
电钻能不能多借一天
#8 还在,可以来拿
#5 still needed
#12 still available
keep #3 open please
can I keep the drill until Sunday?
could I hang on to the ladder one more day?
还没用完,再借一天
`,
  snooze: `
#5 晚点再说
两小时后提醒我
明早再提醒我
半小时后再问我
#12 明天再问
remind me in two hours
ask me again tomorrow morning
#5 remind me later
周日还 ↩ 电钻今天该还了
明天还你 ↩ 梯子该还了,用完了吗
will return it tomorrow ↩ is the drill ready to come back?
周五晚上还 ↩ 记得还梯子
`,
  accept: `
#5 我有
#12 我要
#3 我可以给
我有 #8
#5 I have one
#12 mine please
I can help with #3
#4 我来
#6 me please
`,
  offer: `
捐3盒连花清瘟给居委会
捐两盒布洛芬给药库
我捐给药库2盒布洛芬
药库还收吗,我有两盒退烧药捐出来
给居委会捐一箱口罩
家里多的抗原捐给居委
这两盒口罩捐给小区药库
I want to give 3 boxes of masks to the committee
donating 2 boxes of ibuprofen to the pool
two boxes of tests for the pool
I'd like to donate some masks to the committee
here's a thermometer for the shared pool
`,
  chatter: `
居委会说药库明天盘点
药库在哪里领
谁负责药库
the pool is closed for the winter
where is the committee's pool kept?
12号收到通知了吗
5号楼收到快递了吗
周日还下雨吗
周日还上班
3号楼没成功报名
第5名没成绩
#throwback
`,
};
