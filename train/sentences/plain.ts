/** The plainest ways of saying it, often: the writers of the other lists looked for rarer ones. */
export const plain: Readonly<Record<string, string>> = {
  need: `
I need masks
I need antigen tests
I need diapers
I need a wheelchair
need some rice
need children's paracetamol
need eggs
need 2 boxes of ibuprofen
we need an oximeter
we need a thermometer
we need a ladder
we need a drill
I need antigen tests please
I need diapers please
I need a wheelchair please
I need masks please
need children's paracetamol, building 3
need eggs, building 3
need 2 boxes of ibuprofen, building 3
need some rice, building 3
looking for a thermometer
looking for a ladder
looking for a drill
looking for an oximeter
does anyone have diapers?
does anyone have a wheelchair?
does anyone have masks?
does anyone have antigen tests?
anyone have eggs?
anyone have 2 boxes of ibuprofen?
anyone have some rice?
anyone have children's paracetamol?
can I borrow a ladder?
can I borrow a drill?
can I borrow an oximeter?
can I borrow a thermometer?
could someone lend me a wheelchair?
could someone lend me masks?
could someone lend me antigen tests?
could someone lend me diapers?
ISO 2 boxes of ibuprofen
ISO some rice
ISO children's paracetamol
ISO eggs
urgently need a drill
urgently need an oximeter
urgently need a thermometer
urgently need a ladder
I also need masks
I also need antigen tests
I also need diapers
I also need a wheelchair
求体温计
求梯子
求电钻
求血氧仪
我需要尿不湿
我需要轮椅
我需要口罩20个
我需要抗原
谁有鸡蛋
谁有2盒布洛芬
谁有大米
谁有美林
谁家有梯子吗
谁家有电钻吗
谁家有血氧仪吗
谁家有体温计吗
想借轮椅
想借口罩20个
想借抗原
想借尿不湿
急需2盒布洛芬
急需大米
急需美林
急需鸡蛋
有没有电钻
有没有血氧仪
有没有体温计
有没有梯子
需要口罩20个,3号楼
需要抗原,3号楼
需要尿不湿,3号楼
需要轮椅,3号楼
大米有吗
美林有吗
鸡蛋有吗
2盒布洛芬有吗
家里没血氧仪了,谁有
家里没体温计了,谁有
家里没梯子了,谁有
家里没电钻了,谁有
求借抗原
求借尿不湿
求借轮椅
求借口罩20个
`,
  offer: `
I have masks
I have antigen tests
I have diapers
I have a wheelchair
I have some rice to give away
I have children's paracetamol to give away
I have eggs to give away
I have 2 boxes of ibuprofen to give away
I have spare an oximeter
I have spare a thermometer
I have spare a ladder
I have spare a drill
I can give antigen tests
I can give diapers
I can give a wheelchair
I can give masks
I have children's paracetamol you can borrow
I have eggs you can borrow
I have 2 boxes of ibuprofen you can borrow
I have some rice you can borrow
offering a thermometer
offering a ladder
offering a drill
offering an oximeter
got diapers to spare
got a wheelchair to spare
got masks to spare
got antigen tests to spare
eggs to give away
2 boxes of ibuprofen to give away
some rice to give away
children's paracetamol to give away
a ladder free to a good home
a drill free to a good home
an oximeter free to a good home
a thermometer free to a good home
anyone need a wheelchair?
anyone need masks?
anyone need antigen tests?
anyone need diapers?
I can lend 2 boxes of ibuprofen
I can lend some rice
I can lend children's paracetamol
I can lend eggs
我有体温计
我有梯子
我有电钻
我有血氧仪
我家有尿不湿可以给
我家有轮椅可以给
我家有口罩20个可以给
我家有抗原可以给
我有多的鸡蛋
我有多的2盒布洛芬
我有多的大米
我有多的美林
我家有梯子可以借
我家有电钻可以借
我家有血氧仪可以借
我家有体温计可以借
轮椅可以借
口罩20个可以借
抗原可以借
尿不湿可以借
送2盒布洛芬
送大米
送美林
送鸡蛋
谁要电钻
谁要血氧仪
谁要体温计
谁要梯子
有多余的口罩20个,需要的来拿
有多余的抗原,需要的来拿
有多余的尿不湿,需要的来拿
有多余的轮椅,需要的来拿
我可以提供大米
我可以提供美林
我可以提供鸡蛋
我可以提供2盒布洛芬
血氧仪免费送
体温计免费送
梯子免费送
电钻免费送
`,
  accept: `
我有 ↩ 求体温计
我家有 ↩ 谁有梯子
我有,下来拿 ↩ 谁有布洛芬
我有两盒 ↩ 求抗原
I have one ↩ anyone have a thermometer?
I have some ↩ need masks
I've got one, come by ↩ can I borrow a ladder?
I can ↩ can someone walk my dog
mine please ↩ free sofa
me please ↩ I have spare masks
I'll take it ↩ giving away a desk
yes please ↩ anyone want eggs?
我要 ↩ 我有多的口罩
我要一盒 ↩ 谁要布洛芬
给我留一个 ↩ 免费送绿植
要的 ↩ 谁要鸡蛋
我有 ↩ 求体温计
我家有 ↩ 谁有梯子
我有,下来拿 ↩ 谁有布洛芬
我有两盒 ↩ 求抗原
I have one ↩ anyone have a thermometer?
I have some ↩ need masks
I've got one, come by ↩ can I borrow a ladder?
I can ↩ can someone walk my dog
mine please ↩ free sofa
me please ↩ I have spare masks
I'll take it ↩ giving away a desk
yes please ↩ anyone want eggs?
我要 ↩ 我有多的口罩
我要一盒 ↩ 谁要布洛芬
给我留一个 ↩ 免费送绿植
要的 ↩ 谁要鸡蛋
`,
  "close received": `
收到了
收到了谢谢
拿到了
拿到了,谢谢
已取
got it, thanks
received, thank you
got them, thanks
thanks, got it
体温计收到了,谢谢
布洛芬拿到了谢谢
got the masks, thanks
收到了
收到了谢谢
拿到了
拿到了,谢谢
已取
got it, thanks
received, thank you
got them, thanks
thanks, got it
体温计收到了,谢谢
布洛芬拿到了谢谢
got the masks, thanks
收到了
收到了谢谢
拿到了
拿到了,谢谢
已取
got it, thanks
received, thank you
got them, thanks
thanks, got it
体温计收到了,谢谢
布洛芬拿到了谢谢
got the masks, thanks
`,
  "close withdrawn": `
不需要了
不用了,谢谢
已经解决了
买到了,不用了
no longer needed
not needed any more, thanks
sorted, thanks
found one, thanks
never mind, got some
我的求助撤了
不需要了
不用了,谢谢
已经解决了
买到了,不用了
no longer needed
not needed any more, thanks
sorted, thanks
found one, thanks
never mind, got some
我的求助撤了
不需要了
不用了,谢谢
已经解决了
买到了,不用了
no longer needed
not needed any more, thanks
sorted, thanks
found one, thanks
never mind, got some
我的求助撤了
`,
  "close gone": `
发完了
送完了
没有了
已经送出去了
all gone
it's gone
taken
all given away
no more left
已被领走
发完了
送完了
没有了
已经送出去了
all gone
it's gone
taken
all given away
no more left
已被领走
发完了
送完了
没有了
已经送出去了
all gone
it's gone
taken
all given away
no more left
已被领走
`,
  "close returned": `
还了
梯子还了,谢谢
已还
returned, thanks
ladder is back with you
brought it back, thanks
还了
梯子还了,谢谢
已还
returned, thanks
ladder is back with you
brought it back, thanks
还了
梯子还了,谢谢
已还
returned, thanks
ladder is back with you
brought it back, thanks
`,
  decline: `
给不了你了
不好意思没有了 ↩ 求布洛芬
sorry I can't give it after all
sorry, none left ↩ could I have a box?
借不了了
给不了你了
不好意思没有了 ↩ 求布洛芬
sorry I can't give it after all
sorry, none left ↩ could I have a box?
借不了了
`,
  chatter: `
早上好
大家好
good morning
hello everyone
哈哈哈
好的
ok
thanks everyone
谢谢大家
I need a holiday
I need to go
we need to talk
I have a question
I have a meeting
有空吗
有人吗
谁在群里
布洛芬怎么吃
ibuprofen how many a day?
体温计多少钱
where can I buy masks?
口罩哪里有卖
早上好
大家好
good morning
hello everyone
哈哈哈
好的
ok
thanks everyone
谢谢大家
I need a holiday
I need to go
we need to talk
I have a question
I have a meeting
有空吗
有人吗
谁在群里
布洛芬怎么吃
ibuprofen how many a day?
体温计多少钱
where can I buy masks?
口罩哪里有卖
`,
};
