/** Sentences of our own: urging friends on, saying where one is, small ailments, stuck somewhere far off. Never from tests. */
export const urging: Readonly<Record<string, string>> = {
  chatter: `
stuck in a jam near school
stuck in the jam at the flyover, ten more minutes
i stuck inside the row, cannot come out, people all sitting
stuck in the queue at the post office
we r at row 5 behind the tall guy
at the third floor la, next to the toilet
think my dad is driving
think my mum is sleeping already
the logo is blue and the bag is blue also
she fell outside the hall, so paiseh, everybody saw
he fell off the chair laughing
i'm inside the arcade
help help, need u to vote for my photo
faster hurry, they start liao
老公出差被困在杭州了,高铁停运
我爸被困在老家,买不到票
我在商场里头呢
我在网吧里头,你过来
先上线,别磨蹭
憋着气听完的,太搞笑
瘫在床上不想动
他的样子我都想不起来了
hurry lah, bus coming
hurry up we're boarding
faster can or not
quick quick they're about to start
come fast, last two seats
can u walk faster, show starting soon
hurry back, dinner's on the table
you'd better hurry, the lecturer is here
where r u? everyone's here liao
come quick, they're giving out cake
quickly lah i so hungry
run! train leaving in 2 min
hurry hurry sale ends at nine
i'm on the third floor, near the lift
we're sitting at the back, left side
at the second floor food court
in the middle row, wave when u see us
stuck in the middle of the row, can't come out till the break
stuck behind a lorry, ten minutes
stuck at work again
stuck at the airport, flight delayed
i'm outside, come down
waiting outside your block
already downstairs
standing near the back door of the hall
my mum is at work till six
think dad's asleep already
my sis is still in school
grandma's at the market I think
the blue one or the black one?
his new car is blue, really blue
her shirt was purple with black dots
cannot make it already, so tired
can't tahan, gonna sleep
i'm dying here, this lecture
save me from this meeting
help la this question so hard
help!! which shoes
pls help me vote for our class
i feel like crying, the maths paper
throat so pain, lost my voice
sore throat again, drinking honey
cough and cold and everything together, stay at home
he fell asleep in the lecture
she collapsed on the sofa with a book after work
scared i can't wake up in time tomorrow
cannot wake up la, set three alarms
bleeding money on this phone bill
快点啊就等你了
你快点行不行,要开场了
快快快,还有两分钟上课
抓紧,车要开了
赶紧上线,缺一个
快来,蛋糕要没了
你倒是快点下来呀
快点回来吃饭
我上线了你人呢
我在外面,等会儿说
不在家,在外面呢
我在门外了,开门
在二楼靠电梯那边
我在后排靠门口
在里面呢,你进来吧
里面太热,我在外面透气
屋里比外面还热
在楼下等你五分钟了
打球打不动了,撑不住了
跑了五圈,撑不住了
困得撑不住了,先睡
加班撑不住了,明天再弄
不行了不行了,笑到肚子疼
老公还被困在高速上,今晚回不来
航班取消,困在机场一夜
被困在会议室两个小时
大雪封路,爸妈困在老家回不来
嗓子疼,多喝水吧
喉咙痛了两天,说不出话了
咳嗽感冒一起来,难受
我感冒发烧拉肚子,今天请假
屏住呼吸看完的,太紧张了
看得我大气不敢出
吓得我不敢喘气
隔壁村有个姑娘出嫁
从前有个小孩叫小明
我都想不起来他长什么样了
脸都丢光了
自己都看不下去
好好躺着别动,我去买早饭
瘫在沙发上一下午
响了响了,电话
刚才有电话,没接到
我妈在上班
我爸应该睡了
这款有蓝的和黑的
衣服洗得发白了
`,
};
