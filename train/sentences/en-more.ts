/** More of our own sentences, one a line; `↩` parts an answer from what it answers. Never from tests/corpus. */
export const enMore: Readonly<Record<string, string>> = {
  need: `
my little one's temp just hit 39.2 and the Nurofen bottle is bone dry, anyone awake?
anybody awake with paracetamol
sorry to be that person but we've run out of loo roll, who's got a couple spare
hi neighbours, long shot, does somebody happen to own a sewing machine i could use on sunday
hihi anyone got panadol to spare ah? my ah ma fever since last night
got anyone can lend me a trolley anot, need move some boxes
does any1 hav calpol plz
pls who has thermomter ours says E1
urgent!!! nebuliser for a 3 yr old, bldg 9
so the plumber cancelled on me and now water's dripping into a saucepan, does anyone know one who actually turns up
stood on a ladder that's too short like an idiot. taller ladder, anyone?
any kind soul with a spare pack of N95
Would it be at all possible for someone to look in on my father in 14-302 tomorrow morning? I am stuck in Hangzhou until the evening.
I hate asking, but could someone please sit with my daughter for an hour on Thursday while I get my booster
Dear all, we are new in building 4 and do not have yet a iron. Is it possible to lend one for this evening?
Hello, I search a baby bed for two weeks, my sister is coming with her newborn
hello everybody i am needing a pump for the tyre of my bicycle
Is here someone who speaks Shanghainese and can phone the pharmacy for me?
my cat has got herself stuck behind the water tank, can someone with long arms come help
car won't start. jump leads?
flat battery in the underground car park, bay 112, jumper cables anyone
eggs! half a dozen! will replace saturday!
short two eggs for a birthday cake lol help
i'm one onion away from dinner
wanted - bubble wrap and moving boxes, we move out on the 30th
ISO bread machine, just to try before i buy one
ISO size 28 ice skates for one afternoon
WTB or borrow: car seat for a 2 yo this weekend
anyone heading to costco who could grab me milk
if you happen to be going past the post office could you drop a letter in for me
if anyone's popping to the chemist later i'd love some strepsils
next person going to the wet market please shout, mum needs ginger
can someone buzz me in, left my fob upstairs
locked out again. who has the number of that locksmith
does somebody have the phone number of a good electrician
recommendations for a piano tuner please
recommend a vet please, dog swallowed a sock
can anyone recommend an ayi who can come twice a week
looking for a maths tutor for a struggling 13 year old
looking for a running partner, mornings, slow pace
looking for somebody to practise mandarin with, happy to sit over coffee
need a hand getting a sofa up to 5th floor, lift is too small
four strong arms needed at 8pm, wardrobe vs staircase
three of us can't shift this fridge. one more pair of hands?
my back has gone. could a neighbour carry my rice up from the gate
the courier left a 20 kg parcel downstairs and i'm 8 months pregnant, hm
parcel coming between 2 and 4, i'm at work, anyone home in block C who could take it in
who could accept a delivery for me tomorrow? needs a signature
my wifi is down and i have an interview at three, can i sit in somebody's living room for an hour
anyone's printer working? 6 pages, boarding pass stuff
need to print a consent form by tmrw morning my printer hates me
scanner pls!!
does anybody own a laminator
Could I trouble anyone for the loan of a pressure cooker?
Might there be someone among you with a walking frame sitting idle? My husband is discharged tomorrow.
Would anyone be so kind as to spare a few antigen kits for an elderly couple in No. 7?
I wonder whether anyone has a commode chair they no longer use.
I'd be grateful for a handful of cold sachets, we are both down with it.
Grateful if someone could collect our medicine from the community clinic.
we would be very thankful for any infant tylenol
desperate for infant formula stage 1, literally any brand
down to our last nappy, size 3, help
nappies size 4?
cough syrup?
hot water bottle anyone
oximeter??
tape measure anybody
spirit level, just for ten mins
hammer n nails
stud finder?
spare usb c charger, mine just died
phone charger lightning to borrow til tomorrow, 11-804
need: AA batteries x4
needed asap, catheter bags
2 lateral flow tests for building 10 room 603 please
500g flour and some yeast, 3-1101
block 2 #08-15 need sugar test strips
Apt 2207 here. Out of oxygen for my dad's concentrator, spare tubing anyone?
posting for my neighbour who isn't in the group, she needs adult diapers size L
asking for the old man on the ground floor of 6, his hearing aid battery ran out (size 312)
my helper's down with fever, anyone has extra ART kits
on behalf of granny Wu, someone to take her to dialysis on friday
asking for a friend in bldg 12: cat carrier for a vet run
a lady in our stairwell has no gas left in her canister, who can help her change it
does any of you guys still have those fever patches from last winter
have any of you got contact lens solution, shops shut
has anyone got any dioralyte, stomach bug in this house
got any lemsip going
u guys have salt? mine got wet
yo anyone got a hdmi cable
yo can someone lend me a controller for tonight
anyone with a van this saturday
who drives a big car and is free sunday morning, need to fetch a mattress
need a ride to pudong airport at 5am tuesday, didi keeps cancelling
anyone driving toward xujiahui around 8? would love a lift
lift to the children's hospital anyone? baby's wheezing and no cabs
could someone run my mum to her eye appointment
is anybody driving to suzhou for the holiday with one empty seat
i cant figure out the health code thing on my phone can someone young come show me
how do i even turn this stopcock off, can somebody come look
my tap has been running for an hour and i can't find the valve someone pls
fuse keeps tripping, who understands electrics
smoke alarm chirping on a 3m ceiling and i'm 1m55, anyone tall around?
anyone handy with a drill? two shelves, will bake you something
can somebody put up a curtain rail for me
could do with someone who knows about boilers
i could do with some company to be honest, first winter alone, anyone fancy a chat over tea
I'd kill for some ginger right now, anyone?
i'd love a cup of rice if anyone can part with it
would love to try a baby sling before i buy, has anyone got one
wouldn't say no to some thyme or basil if someone grows it
we seem to be out of everything: milk, bread, eggs. whoever can spare anything please dm
nothing in the fridge and still in quarantine, any leftovers out there
quarantined till friday, no food delivery slots, could someone bring some veg to 8-501
stuck at home positive, no one to take the rubbish out, would somebody mind
positive on day 3, need honey and throat spray
been coughing for 4 nights straight and the whole house can't sleep, is there any pei pa koa around
kiddo threw up all over her only uniform, size 120 summer uniform to borrow for tomorrow's assembly?
school concert friday, we need a white shirt age 8, just one night
costume emergency lol, need anything pirate by 7am
does anyone keep old newspapers, we need a pile for papier mache
art homework: 12 toilet roll tubes by monday. help a parent out
jam jars wanted, any size
egg boxes wanted for our chickens project
after some plant pots, big ones
after a second hand highchair if yours is gathering dust
if anyone is getting rid of a desk please think of me
if you're throwing out a bookshelf, i'll come and get it
anyone chucking a microwave? ours went bang
does anyone no longer need their cot, baby came early
did anybody keep their crutches, hubby did his knee at badminton
broke my wrist. cannot open jars. cannot wash hair. can some lady come help me this evening
ankle's the size of a grapefruit, ice packs please anyone
burned my hand on the wok, aloe or burn cream in this building?
cut myself chopping, no plasters at all
wasp sting, antihistamine anyone close by, nothing serious just itchy
my allergic is coming back, who have cetirizine
Please, has somebody the medicine for stomach? Smecta or similar, my wife feels bad
sorry for my english, i need somebody explain me a letter from the bank in chinese
can someone read a lease with me, my chinese stops at the menu
translation help wanted: a doctor's note, half a page
would a nurse in the group be able to give my mother her heparin injection
anyone who knows how to give a cat a tablet??
dog sitter 1-5 oct, friendly old labrador
who can feed two cats over new year, keys with the guard
going away 10 days, someone to water my balcony?
could anyone have our hamster for a week
need someone to walk bella while i'm isolating, she's crossing her legs
could a mum pick up my son with hers at 3.30, im stuck on line 2
can my kid wait at yours till 6? train's late
babysitter for saturday night wanted
anyone free to mind twins for two hours, brave people only
looking to borrow a tent
borrowing request: carpet cleaner
May I borrow a big pot? We have 14 people for hotpot
could i nick someone's wheelbarrow for the afternoon
can i pinch a bit of superglue off anyone
could I bum a few stamps
lend me your stepladder someone, bulb's gone
lend a hand? ikea wardrobe, page 3 of 40
can lend your vacuum ma? mine spoil already
who got extra chair, tonight steamboat 10 pax
anyone selling a exercise bike or have one to lend
any aunties know how to make zongzi can teach me
teach me to ride a bike? i'm 41 and done being embarrassed
someone please teach my grandad how to use wechat video
would anybody give my daughter some violin lessons
i want to learn crochet is there someone here who does
my laptop shows a blue screen and my thesis is on it, anyone good with computers???
thesis due, laptop dead. spare laptop for 2 days?
is there a doctor in the group who could look at a rash photo
is there anybody with a spare room for my parents two nights
spare parking space tomorrow for a removal van? anyone?
could someone move their car from in front of the bins and also does anyone have a tow rope
need air mattress, guests
air mattress double for the weekend of the 12th
a travel adaptor uk to china please, leaving 6am
large suitcase on loan for two weeks?
a cool box, for one picnic
gazebo / party tent for sat?
karaoke mic needed for gran's 80th
folding tables, as many as we can get, for the block party
thermos flask big one, hospital stay
hospital visit tomorrow, need a wheelchair with a brake that works
wheelchair?
mum comes out of hospital on friday and we've nothing ready. shower stool, raised toilet seat, anything like that
my dad has parkinson's and dropped his pills down the drain, does anyone take madopar
insulin cold bag for a journey?
ran out of blood pressure pills (amlodipine 5mg), clinic opens monday
amoxicillin anyone, yes i do have a prescription
temperature's going up again and the paracetamol isn't touching it, has anyone got ibuprofen
every pharmacy from here to the river is sold out of ibuprofen so i'm trying you lot
tried 4 pharmacies. no fever meds. any1?
been on every app, no kids motrin anywhere, does anyone have even half a bottle
just a few pills would do, we only need to get through tonight, fever reducer
even expired ones will do at this point, ibuprofen
even one strip of tylenol would save us
hello hello? anyone with fever medicine, building three
guys its my grandma shes 88 shes burning up and we have literally nothing in the house
ok so my husband and both kids went down today im the only one standing and i have no thermometer no medicine nothing can someone help
so basically i was gonna buy tests yesterday but the shop closed and now i need two for work tomorrow morning
um hi first time posting does anyone have like a spare mop
hey siri wrote this lol does anybody have a wet mop i could borrow for the flood in my bathroom
does anyone habe a drill
anyoen got masks for kids
cna someone lend me a plunger asap
pleeease someone have a plunger
plunger. now. don't ask
🙏🙏 children's ibuprofen 3-502
🤒 need paracetamol
🆘 nappies size 5
wanted 🪜
any spare 🥚🥚?
求 children's Tylenol, 5号楼, baby 39度
谁有 Panadol 可以匀 a few tablets pls
my 阿姨 is off today, 有没有人 can pick up my kid from the bus at 4
有人 going to Sam's 吗 want a roast chicken
anyone have 连花清瘟 left? dad keeps asking for it
any 抗原 to spare, 2 is enough 谢谢
Hi 大家好, need 一个 stepladder 换 light bulb, 7-201
借 iron 一下 can? mine 坏了
快递 too heavy, any 小哥哥 can help me carry up to 6楼
求推荐 a reliable 水电师傅 who speaks some English
can someone help me book 挂号 on the app, my 中文 no good
急! baby milk powder 1段, any brand ok, 2号楼
家里 no salt already, who can spare 一点点
group, 求助, laptop charger type-c 65w
sis who was giving out fever patches, is there one left for me
is there still someone with a spare humidifier, baby's nose is blocked solid
has anyone not used their antigen kits yet? we need three
what are the chances somebody has a fondue set
weird request but does anyone have a fish tank heater
odd one: need a tuxedo, 42 regular
random ask, trumpet mute?
small ask, one bay leaf
big ask. could someone drive my mum home from chemo on wednesday
favour to ask: take my bins down on sunday?
quick favour, is anyone at the gate who can hold the door for the movers
a quick question that's really a request: who can sew a zip
tiny emergency, no corkscrew
wine but no opener. send help
a corkscrew would make me very happy
baking powder would save my sunday
we're missing one shuttlecock player at 4, come join?
need a fourth for mahjong
short one goalie tonight
volunteers needed to carry water up to the elderly in block 1, lift is out
could two people help me hand out the parcels at the gate at 6
can someone in 15 check if i left my stove on, the key's under the pot
could whoever lives next to 9-402 knock on my dad's door, he's not answering his phone but he's likely asleep
still looking for a thermometer
bump, still need that wheelchair
no luck so far with the nebuliser, anyone?
reposting as it got buried: kids' cough medicine please
me too, need ibuprofen for a kid
same here, we also need tests
+1 looking for ibuprofen as well
we need one too if there's more than one
us as well please, 2 masks for tomorrow
who's got a really long extension lead
my hands are full with a newborn and i can't get down for the milk delivery, someone?
any of you crafty lot got a glue gun
谁家有 humidifier 可以借 one night, baby 鼻塞
help 求 Motrin, 宝宝 just woke up 39.4, 药店 all closed
有没有 neighbour driving to 浦东机场 tomorrow 早上
我的 key 忘带了, 谁 can let me in 4号楼
想借 a drill for 十分钟, hang a 画
哪位 has spare 口罩, kids size
need 退烧贴 now, 11-403, 谢谢各位
my mum 一个人 at home in 6号楼, 能不能 someone bring her 点吃的
any 邻居 with 轮椅? dad 明天出院
打印机 pls, only two 页
扫码 always fail, 有没有 young person 教一下
缺 diapers M size, 快递 stuck, anyone 匀几片
家里 eggs 没了, who got extra 五个
求一个 plumber 电话, 厨房 leaking
猫 needs feeding 国庆 three days, 谁有空
沙发 too big for 电梯, 来两个 strong guys please
孩子 homework needs 旧报纸, anybody got
求拼车 to 迪士尼 saturday, two adults one kid
血压计 broken, 借用 five minutes ok?
can somebody 帮忙收 a parcel at 3点, I'm in office
`,
  offer: `
made way too much curry, first three to knock at 4-602 get a tub
going spare: one bag of compost
going spare, half a tray of eggs, block 7
help yourself to the lemons outside 2-101
help yourselves, box of kids books by the lift in 5
who wants chives? my balcony is a jungle
who wants a sofa, you carry it's yours
who's short of paracetamol? i've got a box i won't use
anyone short of masks give me a shout, i overbought
shout if you need a thermometer, ours is sat in a drawer
give me a shout if you're stuck for a lift, i go downtown every day at 8
off to aldi in ten mins, want anything?
heading to costco at 2, who needs stuff
nipping to the pharmacy, orders by 5 please
popping to the market, can bring back veg for anyone who's isolating
driving to the airport friday 6am with three empty seats
got room in the car for one more to the hospital tomorrow morning
i pass the kindergarten at 8, happy to take your little one along
i'm at home all day if anyone wants a parcel taken in
home all week with a sprained foot, can sign for packages
wfh tomorrow so i can let your plumber in
can't sleep anyway so if anyone needs someone to talk to tonight, message me
retired nurse in 6-302 here, glad to do injections or check a blood pressure
I'm a GP, though off sick myself, ask me anything about dosing and I'll answer when I can
I am a physiotherapist and can show simple exercises, no charge
speak fluent mandarin and english, can ring the clinic for you
if your chinese isn't great i don't mind reading letters for you
i fix bikes for fun, bring yours down sunday
computer trouble? i'm your man, 11-1203
happy to teach anyone's kid chess
could give your daughter a few violin lessons, i'm on holiday
free guitar lessons for beginners if someone wants
would anyone like my old piano books
would anyone have use for a walking frame, my late mother's, nearly new
would any family like a bunk bed before i call the junk man
does anyone want a rice cooker? works, just ugly
does anybody need formula, stage 2, sealed, baby moved on
does anyone need a lift to church on sunday
do any of you want tomato seedlings
anyone want two tickets for the aquarium saturday, we're all ill
anyone fancy some rhubarb
anyone after a cat tree
any takers for a wok
any takers? treadmill, buyer collects, price nothing
free to good home: cactus, only mildly aggressive
free to a good home, goldfish and tank
free: cot mattress, clean
FREE pick up today 8-104 coat rack, shoe rack, mirror
freebie! 20 moving boxes flattened, in the lobby
giving away baby clothes 0-6 mths
giving out 10 ART kits, first come first serve ok
blessing one box of mooncakes, self collect at blk 3
pass on: pram, still ok one, just a bit squeaky
have extra panadol can share, PM me
got extra durian come my house eat
i got spare thermometer ah who need
auntie cook too many kueh, come take lor
clearing out the loft, so a fan heater, a lamp and a printer need homes
clearing mum's flat this weekend, come and take what you like
moving out on friday, everything in the kitchen is up for grabs
moving back to germany, plants need new parents
we leave the country next week and cannot take our bicycle, somebody wants it?
we have too much of rice, somebody can take 5 kg
I have bought by error two thermometers, the second one is for who needs
hello, i can give some medicines for fever, not much, for the children first
i have still 6 tablets of ibuprofen, please write me if you have need
my husband works in hospital so we have enough masks, dont be shy
not using my stepladder till spring so borrow away
my drill lives on the shelf, feel free to borrow it anytime
feel free to use our washing machine while yours is broken
you can use my printer anytime, just bring paper
printer here if anyone's stuck, black and white
my garage is empty, i can store a few boxes for someone over the summer
parking bay 56 is free until monday, use it
our parking spot is empty all of cny, take it if you have guests
spare room here for anyone whose family member tests positive
we have a spare bed if someone's parents need it tonight
there's a pot of soup on my stove with your names on it, 10-201
there's porridge on for anyone who's ill, i'll hang it on your door
there are oranges in a crate by the guard's hut, from my uncle's farm, take some
there's half a cake left from the party in the clubhouse
left a bag of apples in the lobby for whoever
left some onions on the bench downstairs for anyone who's run out
put a box of masks on the table at entrance 2, two per household
put out some old toys by the bins, clean, all working
just baked. too many. come.
cookies. lobby. now.
soup? 3-901
eggs going, 6 of them
2 strips paracetamol here, block 12
one bottle of children's motrin, opened sunday, two thirds full, 9-1502
3 spare antigen tests, 7-401
oximeter available to lend
wheelchair to lend, folding, 3-102
crutches, adult, no longer needed, yours if you want
nappies size 3, half a pack, baby's outgrown them
bag of size 110 winter clothes, boy, good nick
offering: an hour of tidying help for any new parents
offering lifts to the vaccination site for over 80s
offer: i'll wait in line for anyone who can't stand long
I'll be queueing at the bakery anyway so tell me how many
i'll do a shop run for block 4 at 6, list me
i could drop some stuff off to those isolating after work
i could lend you guys my big pot for hotpot
can lend a tent, sleeps 4
can spare a few lemsip
can spare one box of tests but not two
could part with a couple of N95s
happy to split my pack of ibuprofen, tonight only tho
happy to walk dogs in the evening, i miss mine
happy to watch kids for an hour if any parent needs to crash
more than happy to translate at the hospital
glad to help any older folks with the app
I don't mind picking up prescriptions on my way home
wouldn't mind doing somebody's school run, mine's the same school
my son is 16, bored and strong, borrow him for carrying
my teenagers will shovel, sweep or carry for pizza, or for nothing
husband's got his toolbox out so if anybody has a dripping tap today's the day
while i've got the drill out, who else needs holes
since i'm making dumplings anyway, who wants a dozen
if anyone's fever meds haven't come yet i've one strip left
if somebody needs oxygen tubing i have some from my dad
if anybody is struggling with a newborn, third time mum here, come over
if you've run out of milk ours got delivered twice
if you can collect it today, the fridge is yours
if no one takes the desk by sunday it goes to the tip
whoever needs a cot tonight, ring 13-702
whoever's got a kid with a cough, i've unopened syrup
first to reply gets the yoghurt maker
first come first served, 4 bags of spinach
last call for the plums
last few lemons, otherwise i'm making marmalade
still have 3 jars of honey looking for homes
still got some of that fever medicine left if anyone's child is poorly
recovered and don't need the rest of my meds, pick up at 6-1001
tested negative today so my leftover tests can go to somebody else
all better in this house!! we've got cold sachets left over, who's next
thank goodness we're through it, and the remaining ibuprofen can go to whoever's worse off
delivery sent double, can't return, so someone have a sack of potatoes
group buy leftovers: 2 chickens, who wants
our fig tree has gone mad, bring a bowl
courgettes. so many courgettes. please.
allotment glut, runner beans on my doorstep 1-002
loquats are ripe, kids can come pick
harvested too many chillies, hot ones, take care
got a surplus of basil lol
surplus to requirements: one dehumidifier
surplus masks here
unwanted xmas present, foot spa, anyone
never used this air fryer, anyone want to give it a go
too small for my daughter now, ballet shoes size 30, someone enjoy them
my kid's done with his balance bike, next rider please
would suit a student: small desk and lamp, nothing wrong with them, gratis
might be useful to somebody, box of wool and needles
might anyone have a use for twelve jam jars?
not sure if anyone wants these but i've a stack of national geographics
don't bin your broken toaster, i'll fix it for you
don't buy a carpet cleaner, just borrow ours
dont go out in this rain im already at the shop what do u need
im at the supermarket rn anyone need anything
im at the chemist theres still ibuprofen on the shelf want me to get some for someone
standing in the pharmacy, they've got 5 boxes left, who wants one
at sam's, who needs the roast chicken
anyone need eggs im literally in the aisle
hey all got like 8 cans of cat food mine wont touch
yo free couch
yo i got pizza left who hungry
lads, spare ticket for tonight's match
ladies i have a bag of maternity clothes, size m
mums, there's a bag of bottles and a steriliser up for grabs at mine
Dear neighbours, we have a second pressure cooker which we would gladly lend to any household for the festival.
Should anyone require a blood pressure monitor, ours may be borrowed at any hour.
Please do not hesitate to knock at 5-401 if an elderly neighbour needs anything fetched.
It would be my pleasure to help anyone with their tax forms.
We'd be delighted if our daughter's crib found another baby.
We can host two children for the afternoon if that helps any working parents.
We've space at our table on christmas day for anyone on their own
nobody should be eating alone on new year's eve, come to ours, 2-1203
my wife makes congee for the whole corridor, tell us if you want a bowl
grandma pickled too much cabbage again, bring jar
granny knitted six hats for no reason. who has babies
dad's got a van and he's free on saturday, he says he'll move stuff for people
my brother is electrician he can look your fuse tonight
my colleague is giving away a baby bath, i can bring it home for someone
my ayi has free hours on wednesday if someone would like her to come
for whoever needs it, hot water bottle, 4-303
for anyone isolating in block 8: i can take your rubbish down
for the little ones, colouring books by the door of the office, take one
for those without a thermometer: mine does the rounds, just wipe it
up for grabs 🎉 espresso machine
🥬🥬 free lettuce 6-102
🍊 too many, knock knock
🙋 spare charger usb-c
💊 got 4 left
ive got a tall ladder n a free afternoon
ive spare masks if neone wants
gt a spare kettle
thermometr spare in blg 2
haev two bottles of hand sanitiser extra
家里有多的 ibuprofen, 2 strips, 3号楼自取
有多余的抗原 3 sets, who needs 私我
免费送 baby clothes 80cm, pick up 9号楼
我在 Costco, anyone 要带 milk or bread
can 匀 half box of Panadol, 优先 kids and elderly
多买了 eggs, 谁要 come 5-1102
闲置 stroller 送人, still good
下午 free, 可以帮老人 buy groceries
一箱 oranges from 老家, come and 拿
i have 体温计 x2, 借 or keep also can
顺路 to 虹桥 tomorrow 7am, two seats 免费
血氧仪 available, borrow anytime, 用完还我就行
will leave my spare tests at the guardhouse for whoever's next
swing by if your kid needs a costume, we have a trunk full
come by for plums
pop round for a cuppa anyone who's feeling low
knock any time before ten, i've got bandages and all that
drop me a line if you need someone to feed your cat over the holidays
ping me for a lift, gate 2 at 7.45
dm me if you need fever patches
message me for leftover paint, magnolia and a grey
text me your list before 9
anyone want me to grab their parcels, i'm at the locker now
my freezer's dying so come and take the dumplings before they thaw
kids' bikes x2, rusty but rideable, take them away
can teach knitting on tuesdays to whoever shows up
sourdough starter, i've a jar to share
bring your knives down saturday, i've the sharpening stone out
i'm good with spreadsheets if that's useful to the volunteers
two seats left in my car to the temple on the 1st, just hop in
who's on their own tonight? we've room at the table
我家 oven just done, cookies 太多了, who wants
家里 spare 退烧贴 two packs, 给有 kids 的
谁需要 thermometer? I have an extra, 放门口 for you
going to 药房 now, 要带什么 tell me
车上 still two seats to 人民广场, 8点出发
搬家 so many things 送, lamp, chair, pots
小朋友 outgrew his bike, 免费 come take 8-302
梯子 I have, 随时来借
会修 computer, 周末 free, no charge
mom sent 粽子 from 嘉兴, 一家 two pieces come get
多一份 group buy 蔬菜, anybody 要
下楼遛狗 at 7, can 顺便 walk yours
多余 N95, ten pcs, leave at 保安室 自取
can 帮 elderly 挂号 on the phone, 不用客气
刚 recovered, leftover 布洛芬 six pills, 先到先得
轮椅 idle at home, need 的 neighbour just tell me
包了 a lot of 馄饨, 独居的 friends come eat
我是 nurse, 打针 can help, 2号楼
`,
  accept: `
me please ↩ cookies. lobby. now.
me me me ↩ free couch going
ooh yes please, can i come at six ↩ made too much curry, who wants some
bagsy the lamp ↩ clearing the loft, fan heater and lamp need homes
shotgun ↩ one seat to the airport tomorrow
we'd love the crib if it's not gone yet ↩ crib free, pick up block 3
could i have the oranges? ↩ crate of oranges, help yourself
can i pls have 2 of them ↩ 5 spare ART kits
count me in for a bowl ↩ porridge on the stove, anyone poorly?
put me down for a dozen ↩ making dumplings, who wants
two for us, 7-301 ↩ going to the bakery, tell me how many
just milk if you don't mind ↩ heading to the shop, want anything?
a loaf of bread would be amazing ↩ at the supermarket rn who needs stuff
If it is still available I would gladly take it. ↩ old stepladder, free
is it still there? then i come in ten minutes ↩ desk free to collect
i will take, thank you very much ↩ two bicycles to give
can i have the last one ↩ one hat left
can keep for me? i reach home 7 ↩ blessing a box of mooncakes
i want i want ↩ durian to share
wanttt ↩ spare concert ticket
+1 thanks ↩ fever patches for whoever's kid needs them
would take the wool off your hands ↩ box of wool, any use to anyone?
my son would be over the moon with that ↩ balance bike looking for next rider
that'd be a lifesaver ↩ i can pick up your prescription on the way home
omg yes you're an angel ↩ half a bottle of kids motrin, 9-1502
if nobody worse off needs it, then us please ↩ a strip of ibuprofen left
my mum could really use that ↩ shower stool, nearly new
yes!! 4-702 ↩ who needs soup
10-603 here, coming down ↩ leftovers from the party in the clubhouse
could you hold it till saturday? we want it ↩ fridge, must go this week
can my daughter take the ballet shoes ↩ size 30 ballet shoes free
i'll have some if there's any going ↩ courgettes on the doorstep
I have that, which building are you ↩ anyone have a hdmi cable
i do, come up ↩ who's got a corkscrew
we do! 11-202 ↩ does anyone own a sewing machine
yep, how many d'you need ↩ can anyone spare eggs
got u ↩ need a plunger asap
got you covered, knocking in 5 ↩ out of loo roll
i've one strip you can have half ↩ fever reducer for my dad pls
mine's in the hall, take it ↩ need a stepladder to change a bulb
i can lend you ours til monday ↩ suitcase on loan?
will bring it down after dinner ↩ any chance of a thermometer, 4-202
i can do that, what time ↩ could someone pick up my son at 3.30
leave it with me ↩ who can take in a parcel tomorrow
i'll go ↩ can someone check on my father in 14
my husband will pop round with his tools ↩ tap won't stop running
sure thing, bring the hamster over ↩ could anyone have our hamster for a week
no worries i'm driving that way ↩ lift to the children's hospital?
Certainly. I shall be at home from four. ↩ Might someone spare an hour to read a letter with me?
can can, what time you want ↩ got anyone can lend trolley
have, come take ↩ anyone got panadol to spare
i have at home, is from germany but works ↩ who have cetirizine
not sure it's the right size but try ours ↩ need a white shirt age 8
would a smaller pot do? ↩ need a big pot for hotpot
found one in the drawer, 3-404 ↩ wanted: tape measure
happy to, i love labs ↩ dog sitter for a labrador
two strong lads on the way ↩ sofa up to the fifth floor, need help
sending my son down with some ↩ no plasters at all here
i'm in, where do we meet ↩ need volunteers to carry water
我要 one please ↩ oranges from 老家, who wants
要要要 thanks! ↩ 闲置 stroller 送人
我家有 one, come 5-301 拿 ↩ anyone got 体温计
I'd be glad to have the walking frame for my father please
we'll take those boxes, moving on friday
still available? if so i'd like it
yes to the seedlings please!
can i put my name down for the steriliser
me for the cot
i'd like the printer if it hasn't been claimed
add us to the soup list, two bowls
pls reserve one for me
saving a place for me in the car would be brill, ta
the plums, yes, i'm on my way
chope!
mine!!
first!
ill take both
is it too late for the eggs? would love some
we could use the nappies, size 3 is exactly right
I'd take you up on that lift
i'll take you up on the chess lessons, my boy is 9
yes to all of it lol
the desk please, i have a trolley
can i grab a lettuce
one jar of honey for 12-502 if there's any left
i'd have it
go on then, i'll have a slice
oh go on, twist my arm
that's just what i was looking for, when can i fetch it
@linda i've got one you can use
@6-302 i can lend you mine tonight
@Tom me, i can drive her
to the lady with the coughing baby: we have a humidifier you can use
to whoever asked for a wheelchair, ours is free from tomorrow
for the person wanting crutches, i have my old pair
about the nebuliser, we've got one, message me
re the thermometer, there's one at mine
I have the size 312 batteries you asked about
saw your message just now, i do have stage 1 formula
you still need that drill? i have
do you still need eggs? have six
still looking? i found a pack of size 4
hi i read about your mother, i can sit with her tomorrow
yes i have it, which floor are you
yes we can mind him till six
ok ill walk her
ok i take your parcel no problem
i'm a plumber's daughter, let me have a look
i can be there in 20 with jump leads
i'll do the school run for you
come and get it, door's open
just come up, 8-303, we've plenty
take ours, we're better now
have mine
you can have ours
use mine
sure, come by
sure no prob
ofc, number?
yeah i got some
yes, two left, one is yours
of course dear, what's your door number
there's one in my boot, i'll leave it with the guard for you
no need to buy, i pass you mine
我有, I bring down to you
可以, give me ur room number
行 I'll take it, 7号楼
我有 spare, 几号楼? ↩ any 体温计 to borrow
I want! 给我留 one please ↩ 粽子 come get
帮我带 milk 两瓶 thanks ↩ at 超市, who needs what
我可以 drive you, 几点 ↩ 有没有人 going to airport
留给我 pls, 下班 come 拿
家里有 ladder, 来拿 anytime ↩ 求 stepladder
`,
  close: `
bub's asleep at last, bless whoever left the syrup on our handle
fever broke at 3am. thank you 9-1502, really
she's down to 37.1, your ibuprofen did it
the soup was gorgeous, he ate every drop, thank you
ladder's back behind your door, bulb's in, thank you
drill returned with a bar of chocolate
brought the wheelchair back to 3-102 this morning, mum's walking
just dropped your tent back, sorry about the mud
put your charger in your letterbox, saved my day
pot washed and back on your step
gave the oximeter back to block 4, all good here
your suitcase is home again, so are we
sofa's up! you three are legends
wardrobe 0, neighbours 1. ta everyone
we made it to the airport with time for coffee, cheers for the lift
parcel's here, thank you for signing
letter sent, bank happy, thank you for translating
form printed, crisis over
cat's out from behind the tank, scratched but purring
boiler's purring, you're a star
tap's fixed, hero from 12 wouldn't take a penny
someone from 7 has already helped, you can all stop looking
sorted now
all sorted, cheers folks
sorted, no need to reply any more
sorted!! ty
all set here, thx
we're good now
i'm ok for tests now, please give to others
got enough thermometers now haha thanks all
no more eggs pls, my kitchen is full, thank you
please stop, we've nine bottles of calpol now, you lovely people
found ours under the sofa, sorry for the fuss
false alarm, thermometer was in the car
never mind, husband bought one
nvm found it
nvm shop had some
nevermind guys got it on meituan
scrap that, the clinic had it
forget what i asked, it arrived
ignore my earlier post
you may disregard my request, my daughter brought everything
cancel my ask pls
withdrawing my request, we're off to hospital to be on the safe side
pls take us off the list, we've tested negative
taking the post down, the cot's been claimed
the cot is gone, sorry everyone else
cot went to the family in 6
all gone! that was fast
all gone liao
gone already, sorry
pending pickup, so consider it taken
the oranges are finished, thanks for coming
soup's finished, pot's scraped
no plums left i'm afraid
last hat went ten minutes ago
last of the masks just left the table
books have all been taken from the lift, happy reading
that's everything gone, see you all in our new city
sofa found a new family
fridge collected, thanks for the interest
desk no longer available
no longer available, the student from 5 took it
offer closed, i've no more seats
car's full now
my shopping list is closed, i'm at the till
i've nothing left to give out today, sorry
not giving the treadmill away after all, wife wants it
changed my mind about the piano books, keeping them
we're keeping the pram, surprise on the way
already gave to uncle at #03-11
given to blk 2 alr
passed to the lady in 14
someone came for it already
collected just now by the little girl with the red hat
picked up, thank you kindly ↩ left it with the guard for you
got it!! you're the best ↩ it's hanging on your door
here now, thx ↩ dropped at your door
received with thanks ↩ sent your parcel up in the lift
safe and sound, thank you ↩ cake's on your step
have it now ↩ guardhouse has it
mum says thank you a thousand times ↩ hung the medicine on the handle
we have received, you are very kind ↩ i put two strips in your mailbox
got the tests, we are all negative thank god ↩ two tests in an envelope under your door
收到啦 thank you so much ↩ 放门口了
拿到了, many thanks 🙏 ↩ left at 3号楼 lobby
已收到 medicine, 好人一生平安
已经有了, no need anymore thank you all
不用了 found some at home
送完了, all gone sorry
已出, next time
no need now thank you ↩ do you still need eggs?
we're fine now but thank you ↩ still looking for formula?
found one thanks tho ↩ you still need the drill?
it's been claimed, sorry ↩ is the desk still there?
you're an hour too late, gone ↩ can i have the lamp
just gave the last one away ↩ any masks left?
someone beat you to it ↩ i'd love the crib
thx all, dog's been walked, bella says woof
thank you to the two boys who carried my rice
thank you to everyone who answered about the wheelchair, we have one
Thank you all for your kindness, my father has now received his medicine.
To the gentleman in 10: your blood pressure monitor has been returned to the guard.
Thanks to the nurse in 6, injection done, mum didn't feel a thing
i want to say thanks for the person who give us the fever medicine, my wife is better
many thanks for the milk powder, baby drinks and sleep
thks ah, panadol received, ah ma ok already
tq neighbour got the trolley, return u tmr
trolley returned liao thanks hor
cheers for the loo roll, you know who you are
ta for the onion, dinner was saved
the cake rose!! thanks for the eggs
got some in the end
managed to get hold of a plumber, thanks anyway
got a lift with a colleague so no need
insurance sent a truck, car's running
we got a babysitter, thanks for all the tips
shirt found, concert saved 🎻
back in my flat!! thanks whoever buzzed me in
wifi's back so i won't be invading anybody's living room
mission complete, parcels all handed out
药 received, baby 退烧了, thanks 9号楼
梯子 returned, 谢谢 uncle ↩ ladder 用好了吗
借到了 thanks everyone
已解决, plumber came, thx 大家
没有啦 all taken, 不好意思 ↩ cookies 还有吗
不需要了 got from 居委会
thermometer 还你了, in your 信箱, 多谢
`,
  money: `
selling my treadmill, 400 yuan, you carry
WTS air fryer rm80 self collect
WTS baby carrier 30 sgd nego
letting go dyson, $150 firm
cot mattress 15 quid
pushchair, thirty pounds or nearest offer
bunk bed 500 rmb, moved by buyer
piano for sale, two thousand, tuned in june
for sale: nearly new mountain bike, make me an offer
bike for sale cheap
flogging my old ps4, 60 quid
everything must go, prices on the tags, cash or wechat
10 yuan per hat, all money to the cat shelter
20 kuai a kilo, peaches from my uncle, order before friday
homemade jam, £3 a jar
dumplings 1 kuai each, min 30
fever meds 100 yuan a box, message fast
have N95 at cost price, 3.5 each
tests 8 rmb apiece, dm
will swap two boxes of masks for 50 yuan
can pay 200 for one bottle of children's motrin
i'd pay anything for ibuprofen right now, name your price
happy to pay for a thermometer, full price plus a coffee
paying 50 an hour for a babysitter saturday
will pay petrol plus 100 for a ride to the airport
offering 300 rmb to whoever moves my wardrobe
200 per lesson, piano, beginners welcome
maths tuition, 150/hr, ex teacher
cleaning lady has free mornings, 45 an hour
i do haircuts at home, 60 yuan adults, 40 kids
dog walking 30 a go, weekly rate possible
lift to pudong, 80 each to share the toll
parking bay for rent, 600 a month
looking to buy a second hand bike up to 300
WTB stroller, budget 100 sgd
how much would you want for the desk? i'd give 150
i send you a red packet for the eggs, how much
出 microwave, 80 块 自提
转让 gym card, 1200 rmb, can nego
有偿求 someone to queue for me at 医院, 100 块
`,
  decline: `
just used my last one, sorry ↩ any tests going?
wish i could but we're all down with it ↩ someone to walk my dog
i'd have said yes but the car's in the garage ↩ can anyone run my mum to the clinic
ours is broken too haha ↩ printer anyone?
no can do, kids are using it ↩ lend me your tablet for a day
out of town till sunday, otherwise i would ↩ could you feed my cat
my drill's at my brother's ↩ anyone got a drill
nope, none here ↩ aa batteries?
dont have leh ↩ anyone got trolley
no more alr sorry ↩ got panadol or not
paiseh cannot, i need it tonight ↩ can borrow your big pot
I regret we have none to spare. ↩ Would anyone have a few antigen kits?
unfortunately my ladder is too short for that ↩ need a tall ladder
sorry we must keep ours for the baby ↩ children's motrin please
i would like but i am not at home ↩ who can take my parcel
not tonight i'm afraid ↩ can you sit with the kids
can't, on shift till ten ↩ could someone check on my dad
afraid i threw mine out last month ↩ did anyone keep crutches
we looked everywhere, no luck ↩ nebuliser?
only adult ones here, too strong for her ↩ need ibuprofen for a toddler
mine expired in 2019, wouldn't risk it ↩ has anybody got cough syrup
i've lent it out already ↩ can i borrow the tent
it's promised to someone else ↩ could we have the wheelchair next
i'll pass, thanks ↩ want some courgettes?
no thanks, we're drowning in them ourselves ↩ who wants lemons
thanks but we're ok ↩ need anything from the shop?
kind of you but no ↩ want me to bring soup?
not for us, thanks though ↩ anyone want a cat tree
too far for me sorry ↩ lift to suzhou?
rather not lend it, it was my grandfather's ↩ violin for one night?
借不了, mine also 坏了 ↩ anyone 有 iron
没有了 sorry dear ↩ any 抗原 left
we're in the same boat, not a single pill in the house
sorry folks, i don't lend the car
can't help with that one, sorry love
i haven't any left either
sorry mate all out
i've only enough for my own two
would if i could
my hands are tied, isolating till thursday
`,
  progress: `
on your doormat
it's on the handle, don't open till i'm in the lift
rang the bell and ran, it's there
left it in the blue bag by your shoes
with the guard, under your name
guard has it
in the lobby, red bag
sent it up in the lift, catch it
in your letterbox
hung on the gate at entrance 2
just leaving now
leaving the pharmacy, ten minutes
five mins away
nearly there
stuck in the lift queue, two secs
im downstairs
i'm outside, which bell?
at your door now
walking over
omw
otw
reaching soon
reach liao, come down
coming in 5 min ah
my son is bringing it over right now
sent my husband across with it
queueing for it now, there's six people ahead
got the last two, heading home
bought your milk, will drop it at seven
bella's walked, she's sniffing the gate, back in 10
picked him up, we're on line 2
he's with us eating noodles, no rush
checked on your dad, he was asleep with the radio on
knocked twice, no answer, trying again after lunch
drove her there, waiting in the corridor
your parcel's at mine, come any time
packed it, will leave it out at eight
getting my tools, up in a sec
halfway up the stairs with your rice
is on the way ↩ did you send the medicine?
just put it down outside 602 ↩ where are you
will hang it on your door after work ↩ when can i get the test kits
bringing it down now ↩ i'm in the lobby
it is in front of your door, please take ↩ thank you, i wait
放你家门口了, pls check
挂门把手上 already
马上到, 2 mins
下楼了, wait for me at the gate
on the way, 堵车 a bit
交给保安了, just say 5-602
`,
  chatter: `
ok thanks
okok
noted
noted with thanks
noted, thank you committee
well received
roger
copy that
fair enough
makes sense
good to know
agreed
+1
that's so kind
what a lovely group this is
no problem at all
anytime
happy birthday mrs li!
congrats on the baby!
get well soon x
hope he feels better tomorrow
feel better soon, little man
thinking of you all in 5
morning all, frost on the cars
happy new year neighbours
新年快乐 everyone
收到
收到 thanks
好的 noted
辛苦了 volunteers
大家早 good morning
哈哈哈 so true
团长 what time is 截单
物业 said water back at 6
群里 too noisy today lol
ok 知道了
请大家 wear mask in the lift
快递柜 is full again, 无语
明天 核酸 at what time
听说 ibuprofen is 断货 everywhere
布洛芬 and paracetamol 可以一起吃吗
抗原 shows faint line, 算阳吗
我 ordered 抗原 from JD, still 没发货
this 小区 parking is a joke
今天 the 阿姨 at gate was so nice
连花清瘟 tastes like punishment
京东 price went up again 服了
周末 building 7 装修 noise again
楼上 please stop bouncing the ball
孩子 school closed till monday 据说
菜鸟驿站 closes at 9 right
体温计 which brand is accurate
how often can you give ibuprofen
is it every four hours or six for paracetamol
what's the dose of motrin for 12 kg
can you take lianhua with tylenol or is that bad
does paracetamol make anyone else sleepy
is expired ibuprofen dangerous or just weaker
ibuprofen on an empty stomach is a bad idea
my doctor says not to mix them
the leaflet says max four a day
don't give aspirin to kids, please
which thermometer do you lot trust, forehead or ear
mine reads 35 every time, useless thing
infrared thermometers are rubbish in winter
is 37.5 a fever
how long does a fever normally last with this thing
do antigen tests go off if they've been frozen
two lines, does the faint one count
how do you read this test, line at C only
swab the throat first or the nose?
are the tests made in 2021 still valid
masks compulsory on the metro still?
N95s hurt my ears
the blue masks are thinner than they used to be
how much is a box of masks at the corner shop
how much did you pay for your air fryer
what does a wheelchair cost these days
what's the going rate for an ayi
is 60 an hour normal for a tutor
how much is the taxi to pudong from here
are eggs really 30 a tray now?
price of ginger is criminal
milk's gone up again
is the pharmacy on the corner open sundays
does the chemist open before nine
what time does the wet market shut
when does the clinic start on saturdays
is the parcel locker open at night
what time is the bin room open till
does anyone know when the gas man is coming
does anyone know what the drilling is
does anyone know who won last night
does anyone know why the helicopters are out
does anyone else smell barbecue
does anybody else's wifi drop at nine
anyone else awake
anyone else freezing
anyone else's lift making that noise
anyone watching the match
anyone been to the new noodle place? worth it?
anyone tried the new thermometers from xiaomi
anyone got an opinion on the new fence
has anyone had the booster, how was your arm
has anyone else had a letter about the parking
has anyone noticed the cat with three legs is back
has the water truck been
has the milk come today
have they fixed the gate
did you see the fireworks
did anybody's delivery turn up
did the ladder come from ikea or taobao, looks sturdy
where did you buy that stepladder
where do you get your sourdough
where's the cheapest place for nappies
which shop has tylenol in stock, just wondering what people pay
who left their dog's mess by the sandpit
who keeps parking in 112
who moved my bike
whose umbrella is this in the lobby
whoever took the wrong parcel needs to learn to read
you can't put a sofa in the bin room
you do not need a ladder for that, a chair is plenty
you need a permit to drill on weekends
you'd need a bigger pot for that
everyone needs a bit of luck
all you need is love and a working boiler
what we need is a better committee
what this estate needs is a bench
kids need sleep more than homework
nobody needs eight air fryers, dave
my plants need rain
the lift needs replacing
we need to talk about the bins
need coffee
need more hours in a day
i could murder a curry but diet
i want to move to the countryside
wanted to say the choir was lovely
looking for my glasses for an hour, on my head
looking forward to saturday
help me god this meeting
can't help laughing at that
it helps to put a towel under the door
helpful video on how to bleed a radiator
tip: boil the kettle with vinegar
salt water gargle helped me more than the pills
ginger and honey, grandma's cure, never fails
soup is better than medicine
i swear by a hot water bottle
a wet flannel on the forehead did the trick for ours
my sister's kid had 40 and was dancing an hour later
my mum bought 20 boxes of ibuprofen, she's a menace
my colleague in beijing says it's over in five days
my cousin drives a van for a living
my husband thinks he can fix the washing machine
my husband borrowed a drill in 2019 and still hasn't given it back to his dad
my dad hoards screws
my brother lent his car to a mate and guess what
my aunt gave all her plants away and now she's sad
my old flatmate sold his piano for a goat, true story
grandad's learned to send stickers, god help us
we used to have a fridge on the balcony in the old flat
we had a bunk bed and the kids fought over it
we gave our cot to the nursery last year
we borrowed a tent once and it had a spider
we bought the wheelchair online, came in two days
we ordered from hema and got somebody's cat litter
we're having soup tonight
we've got a thermometer that talks, it's terrifying
i've got a cold, nothing special
i've got work in the morning, keep it down
i've got three meetings and a dentist
i have two kids and no free time
i have a spare tyre, it's called my belly
i have a feeling it'll rain
i have been to that clinic, avoid
i had some of that jam last year, divine
i have a question about the lift fee
i got mine from costco
i got my booster yesterday, sore arm
i got a new printer, love it
i got locked out last week, took the man two minutes and 300 yuan
i gave up on masks
i gave him paracetamol an hour ago and he's asleep
i gave the guard some oranges, he was pleased
i lent my ladder to someone in 2020, rip ladder
i once borrowed a wok and married the owner
i'll have whatever he's having
i'll take the stairs then
i'll take your word for it
i'll be late for the meeting
i'll bring it up at the next meeting
i'd have bought the dyson
i'd rather queue
i'd offer my opinion but it's not polite
i can't be the only one who hates the new gate
i can recommend the film
i can hear someone drilling
i can see the river from the roof
i can lend some perspective: it's a bin
i could watch that dog video all day
i don't need a treadmill, i have stairs
i don't have a car so parking is not my fight
i don't think the tests are accurate
i think tylenol and paracetamol are the same thing
i think the shop sells stamps
i think he meant block 6
i thought ibuprofen was by prescription now
i heard they're selling masks at the metro
i read that oximeters are off if you've got nail polish
i saw wheelchairs at the community centre, they rent them out i believe
i wonder who buys all that lettuce
i was up all night coughing, no fun
i was told not to use the ladder without someone holding it
i'm out
i'm out of patience with this company
i'm out of the loop, what's going on
i'm making dumplings with the kids, chaos
i'm selling nothing, stop calling me
i'm free at last, exams done
i'm giving the vaccine a miss till spring
i'm at the supermarket and it's a zoo
they were giving out free eggs at the bank, only to members
they've run out of ibuprofen at the corner, saw the sign
they're giving away flu jabs at the clinic till 4
they say a lemon a day
they want 300 for a plumber, robbery
she said she'd return the drill and moved to canada
he needed a ladder, i said buy one
he's got a van and no licence, don't
he offered me his seat, what a gent
someone borrowed the trolley from the lobby and didn't bring it back
someone's left the tap running in the garden
someone said there'd be free masks, was that a joke
somebody should thank the cleaners
people who want a parking space should have thought of that
people were queueing round the block for thermometers
there's a queue at the test booth, about 40 min
there's a power cut planned for tuesday 9 to 11
there's no such thing as a free lunch
there used to be a bike repair man at the gate
the pharmacy limits you to two boxes each
the shop at gate 3 has milk again
the clinic doesn't take cards
the courier threw my parcel over the fence
the courier says he rang, he did not ring
the courier is called xiao wang and he's lovely
the parcel lockers are full
the tracking says delivered, there's nothing
the delivery guy is at the wrong gate again
the plumber was two hours late but did a nice job
the electrician we had was rude
the cough goes on for weeks after
the syrup tastes of cherry, they like it
the kids' motrin here is a different strength than the us one, careful
the guard found a set of keys, ask at the desk
the guard will not accept fridges
the volunteers are doing a fantastic job
the committee has put up a list of rules
the committee would like to remind residents that ladders may not be left in corridors
the property office is closed until the 8th
the lift in entrance 2 is being serviced today
the water will be off from 10 to 4
the wifi in the clubhouse is faster than mine
the air fryer changed my life
the recipe says two eggs, i use three
the trick with cots is to tighten the bolts first
the film had a nurse who gives everyone pills
the book club meets thursday
the sofa from ikea takes two people and a divorce
that's not what a drill is for
that's the wrong size battery
that thermometer is fahrenheit
that ladder is not safe
that soup looked amazing
this rain is good for the cabbages
this app is impossible
these masks smell
those oranges by the gate are ornamental, don't eat them
it's the committee's job, not ours
it's cheaper online
it's only a cold, the test was negative
it's out of stock till january
it was the boiler man
it was on the news, no more free tests
its 2am stop drilling
is it bin day
is it me or is the heating off
is it true the market's closing
is it normal for a new washing machine to walk
is a pressure cooker worth it
is ibuprofen better than paracetamol for aches
are we allowed to bring dogs in the garden
are there still tests at the booth on huaihai
are you the one with the husky
are stepladders allowed in the recycling
can you freeze tofu
can you still buy thermometers with mercury
can kids take the adult ones cut in half or is that a no
can we please stop sending voice messages
can anyone explain the new bin colours
could the person who parks the white van move over a bit
could we not argue in here
would you buy a second hand mattress? i wouldn't
would a dehumidifier help with the smell or is it the drains
would it kill them to oil the gate
should i wake him to take his temperature or let him sleep
should we tip the courier
should have bought more rice
why is ginger so expensive
why would anyone need three rice cookers
why is there a wheelchair in the lift
how do you descale a kettle
how do you get crayon off a wall
how do i know if my drill bit is for concrete
how does one return a parcel with this company
how is your mum doing now?
how was the airport, busy?
how's the little one's fever
how many pills did the doctor give you
when did you test negative
when is the next group buy
what's everyone having for dinner
what's the difference between N95 and KN95
what's that smell
what's in lianhua anyway
what's the wifi password in the clubhouse
what happened to the free piano in the lobby
what size nappies for 9 kg
poll is up, please vote before friday
reminder: fees due on the 30th
reminder, return library books by the weekend
notice: fumigation on wednesday, keep windows shut
announcement from the office: lift 3 back in service
please keep pets on a lead
please do not feed the cats near the playground
please take your boxes down flat
please don't leave food on the lobby table, rats
pls stop forwarding this stuff
plz read the notice before asking
kindly note the swimming pool will close at eight
residents are advised to keep windows closed tonight due to the typhoon
dinner special at the corner place, two for one
grand opening this saturday, noodle bar at gate 3, 20% off
best tutoring centre in the district, sign up now and save
professional cleaning team, scan to book
new stock just in, order through the link
limited offer, vip membership half price
our clinic offers flu shots, call for appointment
trusted movers, call mr chen
scan the code for your free gift
property for rent, two bed, near metro, agent
join our group buy, cherries 5kg, closes at noon
group buy is full
group buy arrives at five, collect at gate 2
group buy eggs were cracked, asking the leader for a refund
refund came through
here's the receipt from the group buy
photo?
not true, i checked
fake news, please check before posting
don't believe everything on wechat
we've had this argument before
if i had a drill i'd still call a man
if i had a pound for every parcel that went missing
if it snows school's off
if your fever lasts more than three days see a doctor, says the leaflet
if the tests run out we just go by symptoms i guess
imagine needing a permit for a plant
remember when we all borrowed sugar from mrs gao
funny how everyone's got a thermometer until you look for it
funny story, i once glued my hand to a chair
so i went for milk and came home with a bike
so the doctor says to me drink water, thanks doc
so who's going to the meeting
just saw the doctor, it's only a virus
just bought a drill, fear me
just finished the soup, sleepy now
just ordered tests on jd, arriving thursday
just got back from the pharmacy, huge queue
just cooked for ten and four came
just saying
finally got my parcel after 9 days
finally found formula at the big carrefour, 260 a tin
bought too many eggs, omelettes all week for us
made curry, burnt curry, ordered curry
tried the ear thermometer on the dog, no
tried to fix the tap myself, wife now calling a pro
sold the car, cycling now
sold out everywhere, i gave up and went home
went to three shops for yeast, came back with beer
spent all sunday putting up one shelf
taking the kids to the aquarium
teaching my mum to use alipay is a full time job
learning violin, apologies to block 9
working from home with twins, pray for me
waiting for the plumber like it's godot
waiting for my parcel since monday
lent, borrowed, stolen, who can say with umbrellas
borrowing costs are up again says the news
sharing is caring haha
sharing the school's letter here for info
sharing an article about fever in children, worth a read
free parking on sundays from now on by the canal
free wifi in the mall btw
extra homework again
spare a thought for the couriers in this heat
spare tyre law changed apparently
offer accepted on our flat!!
give him time, he's only four
take care everyone
take it easy
take it up with the office
take two and call me in the morning, haha
thanks for letting us know
thanks, will read
thx for the heads up
cheers, didn't know that
ta, makes sense now
ok got the message about the lift
got it, so tuesday not monday
got my results, negative
got a parking ticket, furious
wah so expensive now the panadol
wah the queue at clinic so long sia
aiyo the lift spoil again
alamak forgot my umbrella
uncle at the coffee shop say tomorrow closed
the ART kit at guardian 4 dollar only
my helper back to indonesia for two weeks, house like warzone
can meh? i thought cannot drill on sunday
in italy the pharmacy delivers, here not?
i am learning chinese since two years and still i understand nothing in this group
is very beautiful the garden today
sorry i did not understood the rule of the bins
the doctor has said me to rest
yesterday i have bought a thermometer and today is already broken
sry wrong group
wrong chat, ignore
typo, meant 7pm
😂😂
👍
🙏
❤️
🎉🎉 well done
no idea
not sure
yes it was delicious
yes on mondays
mine too, since last night
ours is fine
ours went down in one day with just water and sleep
mine wouldn't take the syrup, spat it on the cat
mine is from decathlon
both kids fine, husband dying dramatically of a sniffle
i'm dying 😂
dying laughing at that cat video
you're killing me with these jokes
that joke nearly killed me
i can't breathe i'm laughing so hard
screaming 😭 the ending of that show
i nearly had a heart attack when i saw the gas bill
the electricity bill gave me a stroke
gas bill's here, 480, ouch
gas bill due friday, pay through the app
gas card top up closes at six
gas inspection tomorrow, someone should be home
gas man checked the pipes, all fine
this kitchen heat is going to kill me
homework is going to be the death of me
i'd die for those dumplings
dead, absolutely dead, after that hike
the car battery is dead again, walking to work
killed my third basil plant
fire sale at the shoe shop
fire drill at ten on thursday, don't be alarmed
the alarm was only a drill
fire brigade is giving a talk in the clubhouse
the fire extinguishers have been replaced on all floors
that was burnt toast, no fire, sorry about the smell
someone's barbecuing, that's the smoke you see
my boss will fire me if this wifi drops again
fire at a warehouse in ohio on the news, awful
read about that explosion in tianjin years ago, terrible
the man who fell off the balcony in that drama comes back in episode 9
in the film she stops breathing and then the music starts
the detective show tonight, body in the lake, spoiler
did you see the one where the doctor does cpr with a straw
that ambulance was for a training day
ambulance parked at gate 1 is just having lunch
first aid course on sunday, learn cpr and choking
learned the heimlich today, fun class
what's the number for an ambulance here, 120 right? just for the fridge list
120 for ambulance, 119 for fire, 110 for police, save it
last year my dad had a stroke, he's playing tennis again now
last winter my neighbour fainted in the shower, so i put in a handrail
ten years ago i broke my leg on those steps
two years since we lost mum
my grandfather died in 1998, he planted that tree
my uncle survived a heart attack and became a vegan
i fell over on the ice yesterday, only my pride hurt
he fell asleep on the floor again, the puppy
she fainted when she saw the price haha
the toddler is unconscious, finally, bedtime took three hours
passed out on the sofa at nine like an old man
choked on my tea reading that
blood moon tonight at 11
blood donation van at the square on saturday
nosebleed season with this dry air
drowning in laundry
suffocating in this meeting
jumped out of my skin when the cat came in
shoot me if i ever buy another flatpack
battery explosion video from the news, please charge outside
e-bike charging in stairwells is forbidden, see notice
carbon monoxide detectors are on sale at the hardware shop
lift got stuck for a minute this morning, works again now
typhoon drill next week, sirens at noon
police came about the noise, nothing serious
burglar in that series is so handsome
someone broke into the vending machine lol
monday wants me dead
over my dead body will they cut down that ginkgo
布洛芬 dosage for kids is by weight 不是 age
有人知道 pharmacy 几点关门 today
我家 thermometer 一直 show 35, 笑死
昨天 bought 抗原 at 药房, 只要 5 块 each
体温计 Fahrenheit 怎么换 Celsius
group buy 的 eggs 到了吗
美林 and Motrin 是一样的 right?
我妈 drinks 姜茶 every day, says better than 药
昨晚 fever 40 now 退了, 吃了 two pills
轮椅 rental at 居委会 is free I think
谁家 drilling at 8am on Sunday?? 文明一点
梯子 don't leave in 楼道, fire rule
保安 said no 外卖 upstairs after ten
这个 air fryer 好用吗
阿姨 hourly 现在 50 or 60
物业费 up again, 什么 service do we get
停车费 how much per month 现在
快递 says 已签收 but I got nothing
停电 till five, 通知 on the wall
核酸 queue 好长, 1 hour at least
新开的 bakery 的 bread 还行
谢谢分享, very useful
笑死我了 that video 😂
笑到 can't breathe
累死 after that meeting
热死了 my aircon 坏了, repair man comes friday
煤气费 this month is crazy
消防演习 tomorrow at 10, don't panic
去年 my 外婆 had a stroke, 现在 all good
我们 already 阳过了, no big deal
老师 said bring mask 和 水杯
明天 降温, wear more
`,
  emergency: `
help my dad has collapsed in the bathroom
grandpa's not responding, what do i do
she isn't breathing
hes not breathing somebody help
my baby has gone blue
my baby is choking on a grape
he's choking and i can't get it out
wife is having chest pains and her arm's numb
crushing pain in my chest, i'm alone, 4-602
i think my husband is having a heart attack
i think mum's had a stroke, her face has dropped on one side
his speech is slurred and he can't lift his arm
my son is having a seizure
the kid is convulsing, fever 41, please someone
he's fitting and won't stop
she's had a fit and hasn't come round
there's so much blood, she fell through the glass
he cut his wrist, bleeding won't stop
bleeding heavily, 7 months pregnant
my waters broke and the baby's coming right now, 3-201
contractions two min apart no taxi no ambulance
she's swallowed a whole bottle of pills
toddler drank bleach
my daughter ate the rat poison
nut allergy, throat closing, no epipen
his throat is swelling he cant breathe
bee sting and her whole face is swollen, struggling for air
can't breathe properly, lips going blue
oxygen at 78 and falling
his oxygen dropped to 80, he's confused
dad can't be woken
grandma won't wake up
found the old lady in 302 lying on the floor
old man just fell down the stairs in entrance 4, he's not moving
somebody has fallen from a balcony block 9
there is a man lying by the pond, not moving
a child has fallen in the pool
someone's drowning in the lake quick
kid locked in a hot car by gate 2
a boy is hanging off the window ledge on the sixth floor
call 120!!
call 120 now, entrance 3
please call an ambulance 5-1102, my chinese not good
can anyone call 119, our kitchen is on fire
999 someone pls, he collapsed
ambulance!!!
dial 110, he's got a knife
theres a man with a knife in the stairwell
he's breaking down my door, call the police
my husband is hitting me
he's beating her again upstairs, she's screaming for help
someone is trying to get into our flat right now
i am being followed, i'm at the back gate
fire!!!
fire in block 6
smoke coming out of 14-302
black smoke on our corridor, people still inside
e-bike's on fire in the basement
battery exploded in the hallway, flames up to the ceiling
oil pan on fire and it's reached the curtains
my flat's burning
strong smell of gas on the 8th floor
gas leaking in our kitchen and i can't shut it off
hissing from the gas pipe in entrance 2, everyone out
we're dizzy and the gas heater's on, both kids feel sick
carbon monoxide alarm went off and my wife has fainted
she fainted and hit her head, won't answer me
fell off the ladder, can't feel his legs
i fell and cannot get up, door is locked, 2-103
stuck on the floor since this morning, phone nearly dead
my mother does not answer since yesterday and the door is locked from inside, i am afraid
lift dropped with three people in it, one's hurt
trapped in the lift with an asthmatic child, inhaler's empty and she's wheezing badly
electric shock, he's still holding the cable
water's coming through the light fitting and sparks flying, granny's inside
live wire down by the playground
i don't want to live any more
i can't do this any more, i want to end it
thinking of jumping
nobody would miss me if i was gone tonight
my brother says he'll kill himself, he's locked in his room
she's on the roof and says she's going to jump
hubby diabetic, sugar 1.9, he's not making sense
he's diabetic and unconscious
uncle faint already at void deck, faster call ambulance
ah gong cannot breathe pls help fast
he got no pulse, who knows cpr
anyone know cpr come to gate 1 NOW
defibrillator where is it, man down in the gym
救命 my dad 晕倒了, 5号楼 602
快 call 120, 老人 not breathing
着火了 block 7 fire fire
煤气 leaking on 3楼, 快跑
我爸 chest pain 很厉害, 快来人 8-201
孩子 抽筋了 he's shaking and eyes rolled up
有人 fell from 楼上, call 120 please!!
奶奶 no response, 叫不醒, help
`,
};
