/** A third set of our own sentences in English, one a line, in turns of phrase a rule would miss. */
export const enThird: Readonly<Record<string, string>> = {
  need: `
down to our last nappy, size 3
out of gas canisters for the hotpot, help
desperate for a plunger
could do with a second pair of hands
on the hunt for a fish kettle
who's got a spirit level
any jump leads about?
after a cheap high chair
in a bind, need a sitter till six
wtb small fridge
wanted: moving boxes, any size
WTB kids bike 16 inch
don't suppose there's a bread maker going unused
any chance of a lift to hongqiao at 5
would it be cheeky to ask for two onions
car's dead. cables anyone
tape measure for ten minutes?
strong arms needed, lobby of 6
queue buddy for the vaccination van pls
someone tall?
fuse blown, no spare
allen keys, the big ones?
my zip's stuck, anyone handy with those
one egg short for the cake
mid recipe and no cornflour
the cat's carrier broke, vet at 3
printer jammed, deadline midnight
sim card pin, the little metal thing?
has somebody a wok lid, 32 cm
we are without salt
baby awake, formula gone
thermos leaked, need another by tomorrow
looking 2 borrow tent this wkend
seeking a patient maths tutor
HELP the tap handle came off in my hand
can i nick a bit of ginger off anyone
scrounging for bubble wrap
begging for one AA battery
short of chairs for tonight, six or so
hunting for a cheap rice cooker
dog walker for thursday?
plant waterer needed, 1st to 8th
is there someone who could read an x-ray report
is there someone who could sew on a button
who could take my turn at the gate tomorrow
who drives past the children's hospital
tow rope?
air bed, queen size, two nights
anybody's hoover free this morning
got locked out, number for a locksmith?
kettle died
no one in to sign for the fridge
any spare ethernet cable lying around
calling all owners of a sewing kit
ISO graph paper, homework panic
iso someone with a van
need collecting from the metro, bad foot
need minding: one hamster
can't lift it alone
can't reach the bulb
could use some gaffer tape rn
could use a grown up who speaks Korean
would kill for some lemons right now
would love to borrow a cake stand
would pay for someone to iron shirts
will swap eggs for milk
will pay cash for a used scooter
who fancies teaching my mum wechat pay
who can cut hair at home
anyone good with knots
anyone free to hold a ladder
anyone handy w excel
anyone with a trailer
anyone a notary
anyone heading to metro supermarket, we need rice
anybody going near the post office
any nurse who does injections at home
any teen want pocket money for washing my car
a cup of sugar, building 9, please
a bike pump with the thin nozzle
a few bricks to raise my bed
half a cabbage would save dinner
one more mahjong tile set needed for sunday
just need a hand with the mattress
just one tablet of cetirizine pls
only need it for an hour, a heat gun
quick one, white thread?
quick q who has a label maker i can use
longshot: violin strings
long shot but crutches, child's size
bit random but a feather?
silly request, a wishbone cookie cutter
odd one, does somebody have a metal detector
embarrassed to ask but tampons
sos tampons bldg 2
toilet's overflowing, plunger pls quick
mice. trap. anyone.
wasp nest, who deals with those
dad needs his dressing changed, any nurse?
need someone to sit w grandma 2 to 4
wheelchair ramp for saturday?
old newspapers for the puppy pls
any jam jars you're not keeping
empty egg trays wanted, school project
egg cartons anyone
cardboard please, kid's building a rocket
old towels for the shelter, anyone clearing out
your bubble mailers, i'll have them
I'd take any leftover paint off you
I'd be grateful for a cot sheet
i'd gladly buy someone's unused ticket
i need a lend of a saw
i require assistance with a cupboard
i search for a piano teacher
i am search a babysitter
we look for used table
please where can i lend a drill
please somebody borrow me a ladder
is possible somebody help me carry tv
you have maybe one screwdriver for me?
who have rice cooker no use?
have anybody printer color?
need urgent one person understand washing machine
my boiler not work, somebody know fix?
can someone make me accompany to the bank
谁有 stapler, big one
求 HDMI cable 急用
有没有人 free now to help move a desk
need 退烧贴 two pieces pls
anyone 有多的 garbage bags?
求个 lift to 虹桥火车站
谁会 photoshop 帮个小忙
my 快递 is too heavy, who can 搭把手
想借 yoga mat for one class
跪求 baby formula, stage 2
yall got a funnel
lads need a hand w a sofa
ladies, a black tie for a funeral tmrw, husband's got none
folks i'm after a cello stand
hi mums, swaddle, newborn, tonight
hey all bottle opener emergency lol
good evening, might one borrow a stepladder
morning, pushchair rain cover?
birthday tomorrow, oven's given up. could i bake one sponge at somebody's place
just noticed the cake has no candles on it, party's in an hour, anyone?
my three year old has flushed a sock. a drain snake would be very welcome
flight at six, suitcase handle snapped, who's got a cabin bag till sunday
stuck in minhang till nine, and the dog has been in since noon. is anyone around with five minutes
washing machine's full of water and won't open, if anyone knows the trick i'm all ears
the landlord is coming at four and there's a hole in the wall the size of a fist. filler?
hi from 8-1102, you wouldn't happen to have a drying rack you're not using
interview on zoom at 2, laptop camera dead, any chance of a webcam for the afternoon
we're four for dinner and two chairs. say no more
son's school wants him dressed as a carrot by tomorrow, orange fabric of any sort
grandma can't manage the stairs and the lift's out, two strong backs please
in a real bind here, nanny's called in sick and i've a meeting at ten
anybody else's recycled jars? i'm bottling chillies and short by a dozen
don't suppose any of you own a carpet cleaner
don't suppose anyone's driving to jiading early on friday
would it be cheeky to borrow someone's balcony for one duvet, ours gets no sun
would it be terribly rude to ask for a cup of rice wine
would someone be a star and hold the lift door for the movers at 9
would somebody be so kind as to read my mum her letter, it's in french
if there's a plumber hiding in this chat now is your moment
if any of you still keep a fax machine, please don't laugh, call me
if somebody's chucking out a shoe rack let me know first
if you see this and own a bike lock cutter, 5-703
if anyone happens to be near the gate, could you grab my milk
before i order one, has somebody a raclette set they'd let me use on saturday
before i pay a man 300 to hang a tv, can one of you do it for a beer
rather than buy, i'd like to rent someone's tent for the holiday
not sure this is the place but i'm looking for a second hand violin
not urgent, sometime this week, somebody with a long ladder
no rush at all, but a paper shredder would come in handy for us
any old umbrella will do, it's pouring and i'm at the bus stop by gate 2
anything that'll get chewing gum out of a toddler's hair, at once
anything i can use as a cot for a night, cousin's arriving with a baby
who among you can open a jammed safe
who has a hob that works, i only need to boil some eggs
who'd be up for teaching an old man to use the metro app
who's the lady with the sewing machine, i've trousers to take up by monday
whoever has the tall stepladder, may i have it next
whose turn is it with the pump, i'd like to be next in line
where can i get hold of a car seat for one single day
where does one find a person to tune a piano round here
how would i go about getting a lift to the clinic, my leg's in plaster
is it ok if i ask for a few nappies here, the order's been delayed twice
is anybody cooking rice right now and could make a bowl extra
is anyone's husband strong and bored
is anyone selling an e-bike charger, 48v
is someone able to translate a hospital form from chinese by tomorrow
are any of the retired teachers free to help with pinyin
are there still people with landlines? mine's dead and i need to make one call
do any of you have a kid's life vest we can take on sunday
do we have an electrician in the building, mine's sparking and the office is shut
does a kind soul have three metres of washing line
did anybody keep their old crutches from last winter, my turn now
has someone got a power bank they can part with for an evening
have we got any bakers with live starter to share
could anyone wait in for the gas man on tuesday, any time from 1 to 4
could i leave a toddler with one of you while i run to the bank
could one of the lads help me turn the mattress
could whoever's at the market bring back a bunch of spring onions
can somebody water the orchids in 902 till the tenth
can someone print eight pages, black and white is fine
can i jump on anyone's wifi for ten minutes, ours is down and i've a deadline
can i beg a litre of milk off somebody until the shop opens
may i ask for somebody to check on my cat, i'm stuck at pudong airport
might anyone have a wheelchair free on the 18th
shall i ask here for a pressure cooker loan? asking
wanted for two weeks: a single bed, visitors from home
wanted: someone patient to teach my father to swim
wanted dead or alive, a working hoover
WTB baby bath, can pick up tonight, bldg 11
wtb a decent second hand desk under 200, pm me
WTB/borrow roof box, leaving friday
looking to borrow, buy or steal a pizza stone
looking for a running partner who'd also walk my dog on mondays
on the hunt for a shelf about 80 wide, scruffy is ok
after a bag of cement, half would do
after someone who can fit a lock today
after any leftover wool for nan, she knits blankets
desperate for someone to look at our boiler, baby in the house
desperate for sleep and also for a white noise machine if anyone's finished with theirs
could do with some company for my mother in the afternoons
could do with a trolley right about now, forty kilos of tiles at gate 3
could really do with somebody's car for twenty minutes
down to our last two eggs and five mouths
down to my last insulin pen, pharmacy can't deliver till thursday
running very low on cat litter, can somebody tide me over
we've run out of printer paper and she has forty pages due
we ran clean out of soy sauce halfway through
all out of wipes. all of them. send wipes
none of the shops have thermometers, so i'm trying here
no one's answering at the pharmacy so i'll try you lot, antihistamine?
nobody would have a spare key card for gate 4 they'd lend for the day, would they
my drill bit broke off in the wall, what i need is pliers with a thin nose
my sister is landing at 1 am with three bags, a car would be a godsend
my hands are full with twins, would love someone to fetch a parcel from the cage
our fridge went in the night. room in anyone's freezer for some breast milk
our tv remote has been eaten by the dog, universal one anyone
the tap won't stop, where's the shut-off, can somebody come and show me
the moving firm let us down, so we need four arms and a lift pass
the vet says keep him warm, got a hot water bottle to lend?
the kids want to camp in the living room tonight, tent please
there's a piano downstairs and three of us. we need five
there's a spider. a large one. i'm on the sofa. can someone come
there's nobody to take dad to dialysis tomorrow and i'm out of ideas
there must be somebody here who can drive a manual van
it's only for an hour but i do need an iron
it's for a school play, has anyone a crown
it's a lot to ask but could a driver take my mum to ruijin on monday at seven
this might be a stretch, but a harp stand
this is me asking for cooking oil, a cup or two, at 11 at night, sorry
what i wouldn't give for a fan heater this week, if one's idle in your cupboard
what are the odds of a spare left-handed pair of scissors
i never ask for anything but i need a lift tomorrow
i know it's late. paracetamol for a child. anyone up
i'm told somebody here does hems
i'm hopeless with wiring and my doorbell's died, help a girl out
i've got the flour, who has the yeast
i've a wardrobe and no van, you've a van and maybe an hour
i've lost my voice so will someone ring the school for me
i locked my keys in, can a neighbour let me wait in theirs
i can't carry it, back's gone, it's a 20 kilo bag of rice at the gate
i cant seem to get the app to work for my pension can some young person come look
anyone up for swapping one bag of rice for some washing powder
anyone know if theres someone here who fixes phones cheap my screen went
anyone who could proofread two pages of english before midnight
any old bedsheets to keep paint off the floor
any chance someone going to hema could get me tofu
any chance i could pinch an extension lead till tomorrow
any neighbour with a blue ink cartridge, hp 63, name your price
any of you lot got a karaoke mic for saturday
any good soul to hold my place in the queue while i feed the baby
somebody's got to have a corkscrew in this building
someone said there was a wheelchair in the office, may i have it tomorrow
someone with steady hands to get a splinter out of a five year old
please could one of you tall people get my kite out of the tree
please help to carry one refrigerator, i am alone woman on floor five
please i am new, where can get mattress somebody not want
excuse me neighbors, my baby no more milk powder, who have little for tonight
hello i from building 7, my door is not opening, is here some man who can
sorry my english. i need borrow big pot for one day for festival
dear neighbors we are seeking of a nanny, two afternoon in week
good day, is maybe somebody driving on saturday in direction suzhou with one free place
i want ask if someone can teach me ride electric bike, i am afraid
有没有 neighbor 顺路去 IKEA? want a lift for me and one lamp
急 my son needs a 红领巾 by tomorrow morning, anyone spare one
家里没 eggs 了, borrow four until the 团购 comes
求助 my washing machine 漏水, any 师傅 in the compound?
想请人 wait for the 空调师傅 tomorrow 10 to 12, i can't leave work
谁家有 spare 充电器 for huawei? mine is dead and i can't scan the 健康码
有偿 looking for someone to walk a golden 早晚各一次
有没有 mama with extra 尿不湿 size L, ours comes thursday
so we finally put the bed together, all proud, and then found there's no mattress in the van and the shop can't bring it till monday, so if anyone has an air bed it'd save two backs
my wife's at work with the only key, the toddler's asleep inside with my mother in law who can't hear the bell, is there anyone in 602 who could lean over and knock on her window
yesterday the cat jumped on the printer, today the printer makes a noise like a goat and i have a visa form due at nine, who could run off four pages
they've cut the water until six and i have a baby with the runs, a bucket or two from somebody on another riser would be a lifesaver
the school has just told us, at eight at night mind you, that everyone needs a white shirt for tomorrow. age 7 or thereabouts. anyone?
i thought i'd ordered ten kilos of rice and it's ten grams, stop laughing and lend me a pot's worth
we got back from the airport and the fridge has been off for a week, so no food and no shops open, would somebody sell us some noodles and a few eggs
mum had her hip done and comes home friday, the hospital won't lend the toilet seat thing that raises it, does somebody have one in the cupboard from their own parents
i've been trying to get a stroller for my niece's visit and everyone wants 500 for it, surely there's one folded behind a door in this estate that i could use for nine days
been at this flat pack for four hours and page twelve is missing, if anyone has the same hemnes chest please send me a photo of the instructions
as some of you know my husband's abroad till may, which is fine until something heavy arrives, and today something heavy arrived. it's by the lift. help
as it turns out, you need a certain size of key to bleed a radiator and i don't have it, who does
after three days of rain not one sock in this house is dry, would someone with a dryer take pity on a family of five
first off thanks for everything last week, and now i'm back to ask for more: has anybody a nebuliser mask in the small size
i swore i would not post here again this month but the toilet has other plans, so, plunger
i wouldn't normally ask, and say no if it's awkward, but my father has to be at zhongshan by half seven and no taxi will take his wheelchair
you know when you start painting a wall and halfway down you realise? yes. a litre of white emulsion, any brand, anyone
this is probably a daft thing to ask a hundred strangers but could one of you lend me a wedding-guest sort of hat
not to be dramatic but if i don't find a usb-c to hdmi adapter in the next hour i lose my job, so, anybody
a bit of background: the old lady in 301 lives alone and her tv has gone dark, she's lost without it, so if there's someone who understands set top boxes please go and see her
background noise in our flat is a dripping tap, has been for a week, the office says two more, does one of you own a basin wrench and a free evening
on monday the kindergarten shuts for a fever case, i'm on shift, and i've no family in this city. if any mum at home could take one more quiet girl till three i'd pay and bring cake
on saturday we're having my dad's eightieth in the yard and we've got tables for twenty and chairs for eight. can people bring one down each, named, and i'll return them myself
if it's not too cheeky, and only if you're going anyway, could somebody pick up a bag of cat food from the pet shop by the metro
if by any miracle there is a left shoe cover, a bee suit or a smoker in this compound, there's a swarm on my balcony and i'd like a word with you
if you have finished with the grade five english set and it isn't promised to anyone, my boy would make good use of it
if anyone's going through customs in the next month, my mother in leeds would love to send one small tin of tea across, could you carry it
since the lift's out and i'm thirty eight weeks gone, i'd be more than grateful if someone fit could bring my water bottles up to nine
since the hairdresser has gone home for the festival and my fringe is in my eyes, does anyone cut hair? money or dumplings
while you're all awake because of the drilling, does anyone have ear plugs, proper ones, i work nights
with apologies for the hour, we have a teething baby and a broken freezer. could somebody freeze a couple of rings for us
with two kids in bed with it and a third on the way there, what we're short of is thermometers, of which the toddler has now broken both
having tried the office, the guard, the shop and my brother in law, i turn to you: who can lend me a pipe wrench
having just been told that i'm cooking for twelve i need a second wok, a bigger table and someone else's patience
being new here i don't know who to ask, so i'm asking everyone, where would i find a person to look after an elderly cat over the holiday
to whoever put up shelves at 2am: well done, and can i now borrow the drill
to the family with the trampoline: could we possibly use it for one hour on saturday for a birthday
to cut a long story short i need a pair of men's black shoes, 43, by ten tomorrow morning
to anyone who can read german: i've a washing machine manual and a puddle
the thing is, she can't do stairs and he can't do english, so a neighbour to go along to the clinic with both of them on wednesday would solve it
the short version is i've a sofa, it's on the pavement, it's starting to rain, and i'm five foot one
the problem with ordering online is when it says two hours it means two days, and in the meantime i have no nappies at all, so size four if you can
the plan was to bake, the plan didn't include weevils, so could someone let me have 500g of plain flour
the exam's on friday and he still doesn't get fractions, neither do i. is there a student in here who could explain them for an hour
the boiler man can only come between 10 and 4 on a weekday, which is just when i'm never in, so who's home and wouldn't mind opening the door to him
the little girl in our flat wants nothing in the world except a skipping rope and the shops are shut, has somebody an old one
the dog next door to us hasn't been walked since his owner broke her ankle, she's too shy to ask so i'm asking, who'd take him round the block mornings
there were five of us due to carry the piano and now there's two, the other three have flu, so i'm looking for replacements at 4 today
there used to be a box of shared tools in the bike shed, it's gone, so does anyone have a socket set i could use on the pram
there's a rumour that somebody on floor twelve repairs watches, if that's you i have my grandfather's and it's stopped
it turns out that you can't get contact lens solution delivered on a sunday, i'm blind as a bat, half a bottle from anybody?
it's been that kind of week, the car, then the fridge, now the hoover, and we've guests on saturday, any hoover to borrow on friday night
it's my daughter's first winter on skates and her feet have grown two sizes since we bought them, would anyone swap a 33 for a 35
it's just an hour, it's just one baby, he sleeps the whole time, i just need to get to the dentist
long story, but i have a live chicken and need a box
long day, no dinner, can't stand up any more, if one of you's cooking i'd pay for a bowl of anything
hi neighbours hope you're all well i was just wondering no pressure at all whether anybody has by any chance a spare clothes horse we could use till ours comes
hi everyone it's lin from building 15 um so my mum is coming out of hospital and we need a bed that goes up and down at the back does anybody know someone who rents them or has one
hello there, quick one from a tired dad: we're on the last scoop of aptamil 1, the courier says wednesday, is there a mum with a tin she could open early
hey um this is voice typing so sorry if its weird but my hands are covered in glue and i need someone to bring me acetone like nail polish remover 4 0 2 door is open
good evening all. i am giving a talk tomorrow and my only suit no longer closes. is there a gentleman of about 180 and, let us say, comfortable build who could lend a jacket
dear neighbours, we shall be away from the 3rd to the 9th and our goldfish cannot feed themselves. a responsible child might like to earn some pocket money
dear all, my mother does not speak mandarin, only wenzhou dialect, and she must go to the bank alone tomorrow. does someone speak it and have half an hour
kind neighbours, i am not so good with the telephone and my heating bill is wrong, who is so nice to make the call for me
hello, i am student from italy in building 2, i would like to cook for my friends but i do not have the oven. somebody can let me use it on sunday for one hour, i give you lasagna
excuse me for disturb, my son is allergy and we have not more the medicine loratadine, in pharmacy it is finish, maybe someone have few pieces
sorry for bothering, we come from hospital now and baby need small bottle, all what we have is too big hole, is somebody have the newborn one
good morning, we are searching since two weeks a person for cleaning, also for the windows, who can recommend or make it himself
i am very need help with the computer, it is write only english and my daughter is in school until four
my friend arrive tomorrow from ukraine with nothing, she need winter coat, size m, shoes 38, anything what you don't use
lol ok so who here owns a drone because my keys are on the roof of the bike shed dont ask
ok so who wants to earn two hundred for standing in a line for me at the consulate from 6 am, i'm serious
right, which of you legends has a tile cutter, i've one tile left to do and it's an L shape
alright who's going to admit to owning a karaoke machine, i need it saturday, no judgment
me again with the leaky roof, does somebody have a tarp at least two metres wide, it's coming through the light fitting
me and my big mouth promised the class forty cupcakes so if you've a muffin tin lying idle, or two, i'll be round
guess who forgot to buy candles for the power cut. got any
picture this, one baby, one bath, no hot water. whose tap's still warm
question for the gardeners: has one of you a soil tester that could come up to 14 for a day, my lemon is dying
question, is there anybody with a motorbike licence who could ride mine home from the garage, i've sprained my wrist
update on the move: van's booked, boxes packed, and not a single roll of tape left in the house. donations welcome
shopping list for anyone already out: milk, two lemons, bread, cash on arrival, 6-1203
list of things i'm short of for tomorrow's picnic: cool box, two rugs, a frisbee. can be scruffy
for sunday we still need: a ladder, a long hose, someone not scared of heights
need in order of panic: wipes, calpol, wine
needed for the school fair: two folding tables, one gazebo and anybody who can paint faces
what's needed is a person with a saw and ten minutes, the door won't shut since the new floor
what we're missing is a goalkeeper and a pump, saturday at ten
basically im looking for someone whos good w kids n free fri nite cuz our sitter bailed
basically the fish tank is leaking and i have a bucket, eleven fish and no plan. does anybody have an empty tank
honestly at my wits end with this lock, i'd pay anyone to come and look at it before bedtime
turns out hamsters can get out of a cardboard box. cage, second hand, today, please
turns out my blood pressure thing gives a different number every time, could i come and check against somebody's
kid has a nosebleed that won't quit and my cotton pads are gone, could somebody on this floor pass some over
she's eighty four and wants to see her grandson on video before she sleeps, and i can't get it to ring, is a young person free to pop to 102
he's coming home in a plaster up to the thigh, so if there's a stool for the shower somewhere in this estate we'd be glad of it
we would be four people if someone could lend us one more bike for the ride on sunday
we've a christening outfit to iron and an iron that spits rust
we'd be so grateful to have somebody's old travel cot for granny's place over new year, ours won't fit on the train
we are two dads with one braid to do before nine, somebody's mum, please
tomorrow's the last day to post it and i'm in quarantine. could someone take an envelope to the post box
tonight of all nights the gas has run out, with the duck half done, does anyone have an oven free at 180 for forty minutes
last week i gave away our walker, this week dad fell out with his knee, so i am asking for it or any other one back on loan
last resort before i cut the bike lock with a bread knife: bolt cutters
by any chance is there a seamstress, tailor or just a patient granny who can put a zip in a coat
by friday i've got to hand in a model volcano with a ten year old, does somebody have leftover plaster of paris
anyone going past the vet today could you collect worming tablets for us, they're paid for under the name biscuit
anyone with teenagers off school, i've leaves to sweep and cash
anyone whose kids are done with the blue reading books, levels 4 up, we'd love to buy the lot
anyone in 10 got a spare half hour to show me how to bleed the brakes on an old bike, beers on me
有没有人 can help me read this 物业通知, my chinese is not good enough and the deadline is tomorrow
孩子 forgot his 水彩笔 at school and the homework is due tomorrow, which neighbour has a set we can use tonight
我妈 fell in love with square dance but has no speaker, any family with an old 音箱 to sell cheaply
明天早上 six thirty need to get to 浦东机场 with three suitcases and didi keeps cancelling, any 邻居 driving that way, i pay gas
阿姨 went home for the week, so is there anyone who can 帮忙接孩子 at 4 from the kindergarten just tuesday and thursday
家里 two adults both 阳了, baby is fine, we just can't go down, can someone bring our 外卖 up to the door please
desperate. nappies. size 2.
could do with a tall friend
down to one candle
in a pickle without a bike pump
wanted, old fish tank
wtb toddler bed
out of gas, half cooked duck
out of bin bags again, spare roll?
after someone's unwanted desk
on the hunt for pine cones
who's got wood glue open
who's got the longest hose
any chance of some yeast
any chance somebody's up, chest rub?
don't suppose you've a chess clock
ironing board till noon?
cheeky ask, dishwasher tablets
someone teach me to knit
somebody mind my bike five minutes
walk my dog, win cake
feed my fish next week, anybody
translation help, one page, tonight
kid's in a tree. ladder.
guests, no pillows
bus missed, exam at nine, lift?
flat tyre, gate 1, wrench
sofa won't fit, muscle wanted
tap's off its thread, plumber
soup but no bowls lol
mouse in the piano, brave person required
carriers required, two, for a mirror
有 plunger 吗? urgent
谁有空 to hold a ladder 十分钟
缺 two chairs tonight
急急 baby wipes, 楼下 shop closed
借 a screwdriver, the 十字 one
求 babysitter 周五晚
in need of 创可贴 now
down to last 口罩, anyone 匀两个
any 阿姨 free on mondays for cleaning
谁去 costco, one tray of croissants pls
wtb 二手 stroller, can 自提
我家 wifi 挂了, hotspot for an hour anyone
奶奶 can't do stairs, 谁能 carry her chair up to five
steamer too small for the 粽子, 哪家 has the giant one
`,
  offer: `
lemons going spare, 4-201
help yourself to the boxes in the lobby
shout if you want courgettes
someone take these mangoes off my hands
pram needs a new home
happy to walk dogs at lunch
if anyone's short of nappies, i've a pack
two too many pizzas here
moving friday, fridge up for grabs
made a vat of soup. who's in
off to costco, orders?
driving to pudong at 9, two seats
printer here, just send the file
got a drill, knock any time
anyone want a fish tank
who'd like a kilo of plums
who wants first dibs on the cot
wardrobe, yours if you carry it
free to whoever: desk lamp
giving away the kids' wellies, size 28
bananas going soft, come get em
i can sew if anyone's stuck
i do bike repairs on sundays
handy with a spanner, just ask
nurse in bldg 8, can do jabs
extra egg trays by the bins, take
takers for a slow cooker?
any takers for half a watermelon
dumplings, far too many, door's open
spare concert ticket, tonight
my tomatoes have gone mad, help
basil anyone
chillies, bags of them
free basil
pick your own mint, our planter
bread's out of the oven, come
cooked for ten, six turned up
sofa, free, this week only
FREE: bookcase, slightly wonky
Take my yoghurt please
please someone eat this cake
please relieve me of this exercise bike
will trade for nothing, just come and get it
ladder lives in 3-104, ask
can lend a suitcase
can spare four masks
can drop stuff at the tip tomorrow
can collect parcels, i'm in all day
can mind a toddler this afternoon
i'm home today, send me your deliveries
i've room in the van on saturday
i've an hour, who needs what
i'm at the pharmacy, anyone need owt
at aldi now, shout
popping to the wet market in ten, want anything?
heading out for milk. anybody?
in the queue for bread, can get more
passing the post office later, letters?
going to ikea sunday, requests pls
hospital run at 7, spare seat
coming back from hangzhou with tea, who wants
formula, unopened, baby switched
newborn clothes, hardly worn
outgrown: bike, 14 inch
size 3 nappies, she's now a 4
he's too tall for this desk now, take it
son done with his lego, any small people about
gave up the guitar, someone else try
piano books grades 1 to 3, free
coaching for gaokao english, no charge
english conversation, tuesdays, my kitchen, free
will teach chess for biscuits
will babysit for wifi
will feed cats over new year
will swap shifts at the gate
i could pick your kid up too
i could run you there
me and my trolley are available
my drill is bored
my oven's big if yours isn't
our wifi's open for neighbours today
the steamer's here if wanted
there's cake
there's soup on the landing
there's room for one more at dinner
leftover paint, magnolia, half a tin
half bag of cement, anyone
bag of potting soil on the stairs, have it
crate of beer nobody here drinks
mooncakes. so many. save me
six persimmons per household, come up
surplus rice 10kg
surplus to requirements: one kettle
overbought loo roll, 12 rolls spare
over-ordered milk, 5 cartons, best before sunday
group buy went double, 20 eggs spare
double delivery of spinach, who's hungry
expires thursday: 8 yogurts
opened the wrong cat food, free
cat won't eat it, yours might
dog passed, his bed's free
bed rails, mum doesn't need them anymore
crutches available again
wheelchair back from loan, next?
thermometer can be borrowed, 5-302
oximeter here for whoever needs
ibuprofen here, knock
tylenol to spare, bldg 3
got plenty of panadol if u need
need nappies? i have heaps
need a lift? leaving in 20
need a hand? home till 4
want a cot? ours is going
want some honey? my uncle's
fancy some kimchi, just jarred
fancy a kitten
hungry? curry at 7-501
cold? i have two heaters
short of chairs tonight? borrow mine
stuck on taxes? i do them
kids bored? board games to lend
anyone missing yeast, i have sachets
anyone else want oranges before i juice them
anybody's welcome to the pump
u can take my parking spot this week
you may use my garage
i give rice cooker, is working
i have too much apple, take please
we leave china, many thing free
who want sofa, come with friend
can helping with computer, free
i am cook too much, you come eat
有多的 masks, come 自取
送 baby clothes, 0-6 months
搬家 free desk, 自提
去 Costco 有要带的吗 shout
谁要 sourdough, still warm
多买了 milk 两箱, take one
can 代拿快递 this afternoon
免费 teach guitar, kids welcome
自家种的 tomatoes, help yourself
open 的 formula 半罐 谁要
dibs? bunk bed, free
going going: stool, mirror, rug
last call for plum jam
two left, first come
moving out sunday and the plants can't fly, who'd give them a home
we leave on the 12th, everything on the landing is yours, help yourselves
lease is up, bed's still good, come with a friend and it's free
my flat's being emptied tomorrow, shelves, lamps, a wok, just say which
over-bought at costco again, six tubs of hummus looking for owners
ordered one pomelo, got one crate of pomelos. knock
group buy arrived twice, so that's thirty spare eggs in 7-202
harvested the last of the pumpkins, first five doors get one
the loofahs won't stop, i'll hang a bag on the gate, take what you want
allotment was kind this week: beans, beans and beans, any takers
figs on our tree are ripe and i can't reach or eat them all, bring a ladder
cooked congee for the whole landing by accident, bowls welcome
made too many zongzi as always, ten for whoever's first
batch two of the cookies is out, send your kids up
pot of borscht on the hob, half's yours if you bring a tub
there's a roast and only two of us, come hungry, 9-1101
i'm off to sam's club after lunch, say now if you want anything
i'm driving to nanxiang for dumplings, anyone want a box
i drive to caohejing every morning at eight, the back seat's always empty
i'm on my way to the pharmacy, send lists before i get there
i'm at the wet market, prawns look great, who wants some
i've got the car till six, if somebody needs something heavy fetched
heading to the recycling centre, i can take your old electricals too
heading to pudong t2 at 5 am, room for one and a bag
going up to beijing on the train, happy to carry documents
going to the dump on saturday with half a van, fill the other half
popping by the vet's at ten, does anyone need flea drops picked up
while i'm at decathlon, does anybody want something
while the drill's out, i can put up a shelf for somebody else too
since i'm printing anyway, send me your school sheets
since i'm baking, anyone for a loaf? costs the flour
as i'm in all week with the plaster, i can take in parcels
as the kids are away, there's a bunk for any stranded guest
now she's potty trained we have forty nappies, size 5, free
now he's walking, the bouncer can go to another baby
now that mum's back on her feet, the walker is free to lend
my daughter's grown out of her ballet shoes, 31, hardly danced in
my boy has shot up, so there's a stack of trousers age 6 for somebody
my nephew outgrew the balance bike in one summer, come and try it
our twins no longer fit the double buggy, pass it on i say
our cat had four, three are spoken for, who's the fourth going home with
our oven is empty most evenings, if you'd like to roast something
our yard has shade and a hose if your kids want to splash on sunday
our guest room's free till the 20th if anyone's family is stuck
my mother in law brought forty salted eggs, please help
my brother left his crutches here, use them as long as you need
my shift starts at two, mornings i could sit with somebody's gran
my english is fine and my evenings are empty, homework help anyone
my husband fixes bikes for fun, bring him yours
my gym card has ten visits left till the 30th, who'd use them
my coffee subscription's doubled, anybody want a bag of beans
this milk's dated tomorrow and there's four litres, cereal party?
these yoghurts expire on friday, ten of them, first come
the voucher for the car wash runs out tonight, who can use it
the antigen kits go off in january, i'd rather they got used, 20 of them
the tin of formula's got five weeks left and our baby won't touch it
the aquarium is going spare, with stand, filter and one smug snail
the sofa bed needs a new home by thursday or it's the tip
the big suitcase can be had any time, just bring it back dry
the ladder's leaning by our door, use it and lean it back
the pump is in the bike shed, code 4471, help yourselves
the left over tiles are in the lobby, white, about two square metres
the pressure washer is mine till monday, book a slot
there's a bag of lemons on the handle of 503, help yourself
there's a space in our car for the flower market, leaving at nine
there's still half a birthday cake up here, don't make me eat it
there are two seats free at the puppet show on sunday, kids go free
there's ginger, brown sugar and an ear if anyone's feeling rotten
if anyone's short of rice, i can let you have five kilos
if anyone's short of a babysitter on friday, i'm free and fond of kids
if anyone's poorly and alone, i'll leave soup at the door
if someone can use a box of left-handed golf gloves, they're here
if nobody's claimed the rug by noon i'll put it out
if you've run out of paracetamol, don't go to the shop, come to me
if you can't get down for your test, i'll push the chair
if you can carry it, you can have it. oak desk, fifth floor
if your kid likes dinosaurs, have i got a box for you
if your lift's out, text me, i'll bring your shopping up
if you're stuck with the tax app, i've done it forty times
if any new parents want our steriliser, it's clean and waiting
should anyone require a dinner jacket, mine is available, 42 long
should the power go again, we have a gas stove and room
unless somebody wants it, the treadmill goes on saturday
whoever lost out on the group buy, i have two extra chickens
whoever's got the coughing baby, i've a humidifier you can have
whoever gets here first can have the bonsai
who's still without gas? our shower's hot, bring a towel
who's doing the school run tomorrow? i can take two
who wants to learn the erhu, i'm retired and the neighbours aren't complaining yet
who needs a tall man for an hour? home all day
who'd use a bread machine, ours is gathering dust
who would like persimmons from the village, a basket came
would a single mattress be any use to anyone
would anybody's grandpa like our old radio
would someone like our spot at the swim class, paid through may
would kids in 12 like a paddling pool
could anyone use twenty hangers and a clothes rail
could someone find a use for two metres of oilcloth
can anyone make use of sixty wine corks
can i interest anyone in a slightly fat cactus
can i tempt someone with a tray of baklava
can i get anybody something from the bakery, in it now
do any of you want rhubarb, it's taking over
do you want me to grab your parcels, i'm down at the cage
does anyone's baby take the 360 bottles? we've eight
does anyone fancy half a lamb, it came whole
does the lady in 203 still need a walking frame? i have one
did someone want a cot? ours came down today
is anyone collecting egg boxes? thirty here
is there anyone who'd have our old fridge, it hums but it cools
is anybody in need of baby paracetamol tonight, i've a sealed bottle
isn't it a shame to bin a good wardrobe? somebody come
any small feet for size 25 snow boots
any home for a budgie with opinions
any beginners who'd like a free guitar lesson on saturday
any takers for a lift to the fabric market, ten tomorrow
any of you poorly? i'm doing a pharmacy run at four
anyone after a cheap bike, mine's 100 and rides
anyone hunting for masks, i've fifty i won't use
anyone missing out on dinner, we've fried rice
anybody need the big steamer for new year
somebody take this keyboard before i learn wonderwall
someone please adopt my sourdough, she's a lot
take my spare router, it's only in the way
grab a cabbage from the trolley, they're all for you
come and raid the bookcase, we're down to one suitcase
bring a bag and take some chillies
knock if you need sugar, flour or a chat
shout if you need the drill, it's out till dark
shout up if anyone could do with a car seat, group 1, never crashed
give me a bell if you want the hedge done, i have the trimmer
ping me if you need forms put into english
send your blunt knives, i'm sharpening on the terrace till five
drop your kids here if the school shuts early, i've lego and toast
happy to queue for anyone who can't stand long
happy to wait in for your sofa, i work from home
happy to translate at the hospital, i'm free thursdays
happy to part with a heater now the boiler's back
happy to pass on maternity clothes, s and m
happy to lend out the tent, just dry it first
glad to feed anybody's cat over the holiday
ready to go to a good home: one oak high chair
free to good home, two goldfish and bowl
free to collect, gate 3, a stack of moving boxes
going cheap or for cookies: a doll's house
to give away, please, one armchair is old but comfortable
i have for you many vegetables from parents, come take without shame
i am electrician in my country, i can look your lamp, no money
we go back to korea, we gift the rice cooker and the futon
hello i made big paella for eight and only me, please come with plate
my wife cook every sunday dumpling, too many, who like to eat
i can helping the children with mathematics after five, is free
it remains one stroller from our baby, if somebody need, i keep until sunday
for who has no internet, you can sit by me
送 a box of 绘本 in english, ages 3 to 6, who has little ones
顺路 to 浦东机场 on friday 6am, can take 两个人
家里 too many 抗原, anyone short just come to 1502
我会 fix laptops, if yours is slow bring it over, 免费
奶奶 made 八宝饭 for an army, who wants one
搬家了 so the 洗衣机 is free, you just need a 推车
有需要 printer 的 neighbours, i'm home until six
so the company's sending us home to lyon in three weeks and we can't ship a thing, which means there's a dryer, two desks and an absurd number of plants for anyone who'll come and fetch them
our lease ends on the 30th and the landlord wants it bare, so anything you can see in the photos can be had for the carrying, the bed included
i got carried away when there was talk of another lockdown and now have eleven kilos of pasta, so if you're low, or just like pasta, i'm at 4-903
i clicked twice. that's all i'll say. twenty four tins of tuna over here and one person, come and help
the farm sent the wrong size of box and i'm looking at more spinach than a family of three can eat in a lifetime, anybody with a juicer or a rabbit is welcome
it was supposed to be dinner for nine but six have got the flu, and there's a whole braised ham on the table getting cold, so any hungry neighbours, door's open
my grandmother doesn't know how to cook for fewer than twenty, the evidence is on the landing in boxes, with names of fillings on the lids, please take two each
we planted three courgettes as a joke in april and now it's not funny any more, i'm leaving a crate by the mailboxes every morning this week
the persimmon tree behind building 5 belongs to my father, he can't climb now, so anyone with young legs may pick and keep
i'm taking the car to the wholesale market at five tomorrow morning because i can't sleep anyway, if you give me a list tonight i'll bring it back by eight
i'll be passing the children's hospital twice a day for the next week to see my sister's boy, so if someone needs dropping or prescriptions fetched, it's no trouble
after the school drop-off i usually go by hema, so if you've a baby and can't get out, tell me what you're short of and i'll hang it on your door
on friday i'm driving an almost empty van to hangzhou and coming home the same night, if there's something you want taken there or brought back, ask
on tuesdays and thursdays i've nothing on till three, and i'd sooner sit with somebody's mother than with my phone
before i came here i was a physio for twenty years, so if your back's gone after carrying all that water, knock and i'll have a look, no charge
before the movers come for it, would anybody like to try the piano, it's out of tune, it's heavy, and it's yours
i used to teach primary and i miss it, so if your seven year old is fighting with long division, send them up with a pencil and i'll give them biscuits
i was a seamstress till my eyes went, they're fixed now, so bring me your hems
i've retired, my knees haven't, and i like dogs, so if yours needs an outing while you work i'd be delighted
i've got a blood pressure monitor that talks and a kettle that's always on, anyone over seventy is welcome to come and use both
i've been meaning to get rid of the exercise bike since the day i bought it. it's a very good clothes horse. no charge
i've just been given a second humidifier by my aunt who doesn't listen, so the first one can go to whoever has a croupy baby
i don't know if it's the right brand but we have a tin and a half of stage two, sealed, from before she went dairy free
i don't need the parking space in may as the car's with my son, so if your visitors want it, it's by gate 4
i can't eat shellfish and my boss has sent me a box of live crabs, would one of you please come before they get out
i can't promise it's pretty but it holds four, it's waterproof and you can have the tent all summer
i can take one child to the museum with ours on saturday, car seat included, if some parent needs a quiet morning
i could come round and set up the tv for the old couple on two if they'd like
i'd rather give the high chair to someone here than haggle with strangers online, so who's got a baby starting on solids
i'd be happy to stand in the line for the residents' cards tomorrow with a stack of other people's papers, as i have a folding stool and a thick book
i'd hate to see it binned: solid shelf, 2 metres, one careful owner who's leaving for chengdu
we're not using the second fridge since the boys left, so if yours has packed up put your stuff in ours till it's mended
we've more hot water than we know what to do with, new boiler, so anyone in 3 whose pipes are off can come for a shower, ring first
we've just potty trained the last of three, and i'm looking at two hundred wipes and most of a box of pull-ups with something like joy. whose are they
we took too many tests off the committee, ten boxes, and nobody's ill touch wood, so say if you're going without
we were given two tickets to the acrobats on thursday and neither of us can bear heights, even other people's, so they're going begging
she's nine now and says the doll's house is for babies, so there it stands, fully furnished, waiting for one
he's had his last growth spurt i hope, because there are three pairs of football boots here that he wore for a month each, 36, 38 and 40
he won't ride it, he won't sell it, so i am giving my husband's bike away while he's at work, kidding, he knows, come at six
mum passed in march and i've finally done her room. the commode, the frame and the good wheelchair should be with someone who can use them
dad's off the oxygen now so the concentrator is free, the supplier says it may be passed on, i'll show you how it works
baby came early so she never fitted the newborn size, there are two unopened packs sitting here doing nothing
baby's allergic so that leaves three tubs of peanut butter in search of toast
the dog is on a diet, vet's orders, and the biscuits he's not allowed any more are in a sack by the lift
the gym gave me a guest pass that expires at midnight on sunday, it includes the pool, any of you could have it
the antibiotics no, those are mine, but the unopened ibuprofen and the throat spray i can spare
the choir has one place for an alto and it's free, no reading music, mondays in the clubhouse
the short story is that i own three drills. borrow one. keep one, even
the bakery lets me have yesterday's loaves, so there's a basket in the hall of building 2 from eight, take a loaf and don't be shy
the kids and i have made sixty gingerbread men, nobody's allowed to eat sixty, so we'll be going door to door at four
the good news is that the lodger's gone, the better news is that he left an air fryer, who wants it
the last of the firewood's stacked behind the shed, if someone with a stove can use it
there's nothing wrong with it, we just got a bigger one, so if you want a fridge that works, and have a trolley
there's a lot of talk about no nappies in the shops. we have a cupboard of them, 1s and 2s, come and take a few, leave some for the next
there'll be a big pot of chicken soup on at ours all week for anyone who's down with it, just send someone with a flask
it's only a small thing but i have a label printer and if you need your kid's whole school bag named i'll do it tonight
it's a bit scratched, it's a bit slow, but this laptop would see a student through a year of online classes, say the word
it's been three weeks since the op and i won't be needing the shower stool again, so sing out
it looks like the strike's on, so i'll be driving in on monday with three empty seats, gate 1, quarter past seven
if it's any help, i work at the pharmacy on the corner and can bring orders home with me at nine each night
if it's only a matter of lifting, my two sons are on holiday, bored and strong, and cost a pizza
if you're isolating and can't walk the dog, leave him at the door with his lead on at seven and at nine and i'll do it
if the person asking about a pram last week is still looking, ours is folded up in the hall
if there are parents who need quiet for an exam paper or a call, i'm reading stories in the yard at three, bring them
if the lady in 1103 doesn't want the lemons they're for the next one to answer
if someone would swap me a jar of anything i've a sack of sweet potatoes i'd gladly halve
if nobody objects i'd like to put a free shelf by the mailboxes, starting with my own thirty thrillers
only if you're really stuck, mind, but i do have a spare inhaler spacer, washed, child size
as long as it's back by sunday, anyone can have the carpet cleaner, it's in our hall
provided you don't mind dog hair, there's room in my car to suzhou and back on saturday
not much but we can do two eggs, some scallions and a bit of oil for whoever's cupboard is bare
not sure anyone would want them but there are eighty empty jars with lids going to the skip tomorrow
not being funny but who has a bad back, because i've a memory foam mattress i can't get on with
hi all, lee from 12 here, i'm off to the garden centre with an empty boot, so compost, pots, whatever you can't carry on the metro, tell me
hi everyone um i just had a delivery of oranges from my uncle and it's like thirty kilos i'm not even joking so please if you like oranges come to 6 0 1 anytime i'm in
hey folks clearing the kids room today so far its a mobile, two sleeping bags, a bath seat and a shocking amount of plastic fruit, no money just take it
good morning neighbours, as my flight is on thursday there will be rice, oil, soy sauce and half a dozen frozen things for whoever answers first
dear neighbours, having bought a new set, i should be pleased to see the old dining table and six chairs go to a young family, gratis
dear all, i have time since i lost my job and i don't want to sit at home, i can clean windows or carry or do shopping, just for being useful
hello, i am nurse from philippines living at 5-301, if your parent need injection or change of bandage i can come after my duty
hello neighbours, we are returning to brazil and we can not bring the crib, it is very good, we want that it goes to some family with love
excuse my bad english, i have one rice bag 25 kilo, from work, we eat not so much rice, please come with pot and take
sorry i write long, i only want to say that my garage have place for two bike if somebody afraid of the rain or of the thief
in my village they are pressing the oil now, my brother brings me ten bottles, for me is enough two, who likes good oil
every summer i am making kimchi too much and every summer my fridge is crying, so come with the jar
update: the sofa's gone, the lamp's gone, there's still the bookcase, the mirror and a box of cables
right, dentist has banned me from toffee. two kilos. who's got teeth
ok who's got a birthday coming up, i've a helium canister with about twenty balloons left in it
lol my mum sent me thermal underwear for a family of bears, xl, new, tags on, speak up
tomorrow's forecast is terrible so if any of the over eighties would rather not go out, i'll do your shopping along with mine
tonight only: a projector, a white wall, a yard, and room for thirty. the film's on us
today's list of stuff by the lift: toaster (works), fan (works), karaoke machine (works too well)
free list: cot, changing mat, bath thermometer, bottle brush. everything but the baby
for loan, in no order: sewing machine, pasta roller, tile cutter, crutches, patience
for those with mice, i've six humane traps and no more mice
for the price of a smile: bunk bed, in bits, all screws in a bag
with the boys at uni we rattle around in here, so there's a desk by a window for a student who needs to revise in peace
with my new glasses on i see i have two of everything, so one wok and one blender are looking for work
without wanting to brag, the jam came out well, twelve jars, four for us, eight for the stairwell
turns out you can't take lithium batteries on the plane, four power banks then, who's first
turns out i'm allergic to the kitten, he's eleven weeks, uses the tray, likes radiators. somebody?
because the oven's hot anyway i could do your bread at the same time if you bring it up before five
would it help anyone if i took the bins down on our staircase while the lift's out
would it be useful to somebody that i've a ramp, aluminium, folds up, my uncle's
how many of you would come if i ran a first aid evening, i teach it for a living and it'd be free for neighbours
how about i take the under tens to the park at two so you lot can nap
what if i left my big trolley in the lobby for everyone to use? it's just sitting on the balcony
which of you has a small girl who likes purple, because have i got a coat
next week i'm on nights, so my days are free for any deliveries you want signed for
last year's school uniform, summer and winter, age nine, washed and folded. it can be had for nothing at 7-101
anyone struggling with the english instructions on the imported fever syrup, send me a picture and i'll put it into chinese for you
anyone who missed the egg lorry, i took two trays and really only want one
anyone living alone who'd rather not on new year's eve, there's a chair for you at ours
anyone else's boy mad on trains? we're closing the railway, forty pieces of track and a bridge
刚搬完家 and realised we own two 电饭煲, the smaller one is free, only used 三次, come pick up at 9号楼
我老公 works at 瑞金医院 and drives there every morning, if any 老人 needs a ride he can 带一下
婆婆 sent 二十斤 sweet potatoes from the countryside, we are two people, please 来拿 as many as you like
明天 i'm going to the 批发市场 at six, anyone wants 水果 or flowers, 接龙 here and i bring it back
孩子大了 so the 安全座椅 and the 餐椅 are both free now, clean, no accident, 先到先得
crutches going spare
pears, help yourself
shout if cold, heater here
cot needs a new home
happy to queue for you
happy to drive tonight
any use to anyone, this rug
takers for twelve duck eggs?
leaving tuesday, take the plants
too much rice cooked, bowls up
off to the bakery, who wants what
outgrown snowsuit, age 4
ends tomorrow: two pool passes
多做了 lasagna, who's hungry
自取 two bags of oranges, 门口
闲置 treadmill, free
有 spare N95, 谁要
可以 lend the drill, 随时
顺路 pharmacy now, 要带药吗
送 fish tank 带 fish
cake 吃不完, help yourself
明早 ikea, car has 两个座
谁缺 eggs? i have 三十个
快过期 yoghurts, free, 快来
會 sewing, can 改裤脚 for neighbours
包子 fresh out of the steamer, 上来拿
我在家 all day, can 代收 your parcels
`,
  chatter: `
who needs sleep anyway
need coffee
i want summer back
got it, ta
got home safe
got mine on sale
have a good one
have fun at the tent
take care all
take that back
take the stairs, lift's slow
give it a rest
give him time
give over
borrowed time, that boiler
lend an ear, it's a long story
spare me the details
spare a thought for the couriers
free at last
free speech, isn't it
free parking ends in june
is the pool free today?
help is on the way, says the office
can't help laughing
so help me, that drill
anyone watching the match
anyone else awake
anyone see that sunset
anyone remember the old gate
anyone can post here
anybody's guess
not just anyone gets a key
no one needs ten fridges
nobody wants rain
nobody borrowed it, it's in the shed
wanted: the film, is it good?
wanted poster in the metro, lol
desperate housewives is on again
after you
after lunch then
after the rain the drains smell
out of order again
out of interest, how old is the lift
out of this world, that duck
out of office till monday
down to earth, the new manager
down to you
in a bind, that's the name of the book
on the hunt is a good podcast
hunting season at work
who's got the lead in the quiz
who's got time for this
who has the best noodles, vote
who's that with the ladder
shout if you hear it too
shouting at 2 am again
happy to hear it
happy birthday big man
happy for you
going spare means angry, dad
going grey over homework
help yourself, says the thief
new home, who dis
moved house twice this year
cot or bed at two years?
how long does formula keep
how much was the drill
how do you spell ibuprofen
is that a ladder on the roof
is calpol the same as paracetamol
ladder match tonight, wrestling
which size nappies for 9 kilos
which thermometer do you trust
why is rice so dear
where was the wheelchair made
what time does hema shut
what a lift, all mirrors
when do they spray the trees
whose scooter is beeping
whose dog was that
was it the nurse or the doctor
nurse said no
plumber came, plumber went
plumber charged 400, robbery
printer's out of jokes
cables everywhere, ugly
eggs went up again
eggs or no eggs in the noodles?
milk's cheaper on tuesdays
lemons are sour this year
pizza's here
soup was lovely
congee again
cat's on the fridge
our cat hates the carrier
good trolley, that
good drill, noisy though
my hands are cold
hands up who voted
many hands make light work
give the man a hand, great singing
can't stand karaoke
can you believe it
could be worse
could do with less noise
could do without the lectures
would you look at that
would never buy used
does paracetamol make you sleepy
did the lift pass get stamped
don't suppose it matters
don't suppose they'll ever fix it
any chance of snow?
any chance they reopen the gate
any luck?
any news on the lift
any idea why it's dark
any excuse for cake
cheeky so and so
bit cheeky of the landlord
lol who took the sofa
haha need a bigger boat
ok lend me your eyes, see pic
noted
ok boss
thanks, seen
+1
same here
same, tired
agreed
you're kidding
fair enough
nope
ha
收到 thanks
哈哈 need a holiday
ok 知道了
谁 needs enemies lol
免费 wifi in the lobby is so slow
团购 eggs arrived, 接龙 numbers 1 to 40
物业 says no ladders on the roof
快递 is late again
nucleic test 几点 start
退烧药 prices are crazy
笑死 my printer printed a cat
急什么, it's only rain
i need to stop reading this chat at midnight
i need hardly say who left the pram there
we need to talk about the bikes in the stairwell
you need a permit for that van
you don't need a car seat on the metro
what this place needs is a decent bakery
the plants need water, said my wife, looking at me
he needs a haircut more than he needs a phone
there's no need to shout about nappies in the lobby
needless to say the plumber never came
does one need a ticket for the fair
do kids need a mask on the school bus or not
do you still need two tests before flying
i want to know who parks on the ramp
i want my deposit back and he wants a new floor
i just want to say well done to the volunteers
she wanted a cat, she got a brother
they want us to give up the garden for parking
what do they want with our phone numbers
if you want a laugh look at the lift notice
who wants to be a millionaire was filmed near here
wanted to say hello, we're the new ones in 906
have you tried turning it off and on
have you seen what they charge for a cot these days
have we got a date for the residents' meeting
have they fixed the gas or are they still digging
has the egg man been
has anyone's package been opened too, or only mine
has anyone else had a bill for a lift we don't have
has anyone been to the new hotpot place
has anyone noticed the smell by the bins
does anyone actually read the notices
does anyone remember when rice was two kuai
does anyone else think the fountain is ugly
does anyone understand the new parking rules
did anyone else feel that? like a lorry going past
did anyone watch the drill champion on tv
is anyone surprised the pump broke
is anyone going to say it? the manager's wig
is anybody's hot water brown, ours is
is there anyone who likes this paint colour
is there a limit on how many tests you can buy
is there school tomorrow
is it true they give out masks at the clinic
is it free entry on sundays or just for seniors
is a free lunch ever free
is the borrowed bike scheme still running in town
are free gifts from the bank worth queuing for
are the hairdressers open
anyone for tennis, as they used to say
anyone with eyes can see it's crooked
anyone can borrow books from the library with an id
anyone who leaves a sofa in the hall gets a fine
anyone caught feeding pigeons will be reported, it says
anyone know when the water comes back on
anyone know if ibuprofen and cold tablets go together
anyone know how much a piano tuner charges
anyone know why the gate was open all night
anyone got an opinion on air fryers
anyone got the new year dates
anyone got fined for that bin thing
anyone had the duck at number nine
anyone tried the new nanny app? any good?
anyone's kid in teacher wang's class
any of you remember the rat in the lift
any chance they'd lower the fee, i asked. they laughed
any spare time i had went on that flat pack
got a text from the bank, it's a scam
got a lift from the guard in his buggy, felt like a queen
got a drill for my birthday. romance isn't dead
got a good laugh out of that one
got to say, the soup at the gate's not bad
i've got a bone to pick with whoever drills on sundays
i've got news for the man in 1401
i've got two boys and no furniture left
i've got the same wok, it peels after a month
i have no idea and i don't have time
i have a feeling the lift's next
i have my own ladder thanks
we've had no post since tuesday
she has a spare tyre, he said, and slept on the sofa
he's got a cheek, parking there with a disabled badge
they've got nurses at the gate today till five
they had ibuprofen at the corner shop this morning, sold out by ten
they have strollers at decathlon, about 400
you've got to hand it to the couriers
you have to borrow a trolley with a coin, at aldi
spare keys are with the guard, always have been
spare ribs or belly, that's the debate tonight
spare a minute for the survey, closes at six
in my spare time i lie down
with time to spare we caught the train
the spare room's full of his trains
the free bus to carrefour has stopped
free delivery over 99 at hema this week
free yourself from back pain, first class 50% off
sugar free, gluten free, taste free
feel free to ignore me
she's free on tuesdays, he's free never
set the birds free on sunday at the temple
he's never borrowed a thing in his life and he's proud of it
my dad says neither a borrower nor a lender be
banks only lend to people who don't need it
don't lend your id card to agents, the police say
never lend books, my mother said, and she was right
never give a parking space to a man with two cars
my brother in law borrowed the car and returned the keyring
the library lends tents now, did you know
it lends a bit of charm, that lantern
take the second left after the pharmacy
take two after meals, it says on the box
take it from me, don't buy the cheap cot
takes two hands to open this nappy bin
take a look at my balcony, not one lemon
it takes a village, and the village takes photos
who takes eight minutes to leave a lift
somebody took a bite out of my parcel, mice i think
taken aback by the price of eggs
give or take it was forty people at the meeting
give us a break with the adverts
give my regards to your mother
he gave a talk about formula one, not formula
i'd give the new noodle place six out of ten
i gave up on the printer and wrote it by hand
i'd give it a week before the paint peels
they gave out nothing but leaflets
given the choice i'd live nearer the sea
giving blood on saturday, the van's by gate 1
help, i'm turning into my mother
help line was engaged for an hour
help me understand, why are there two gates
can't help noticing the fountain's off again
it doesn't help that the lights are out
it'd help if they told us the date
a little paracetamol won't help a broken heart
god help whoever designed this car park
does ginger really help with a cold
the helper upstairs is from anhui, lovely woman
no help from the office, as ever
could do better, said the report, and so could the school
could do with a laugh and got one, thank you
could someone have told me it was a holiday
could anyone have known it would rain in november
can someone explain why we pay for a pool with no water
can someone remind me who won last year
can anyone park there or is it just for the committee
can i just say the flowers by gate 2 look great
can you get nappies on subscription? is it cheaper
can you freeze tofu
can you take a pram on the high speed train
would anyone have believed us ten years ago
would you pay 800 for a plumber
would you rather have rain or drilling
would it kill them to reply
would it be cheeky? yes it would, he's had three already
don't suppose you've heard, the bakery's closing
desperate times, they're selling lemons by the slice
desperate for likes, that lad with the drone
on the hunt for the culprit, the guard with his torch
in need of repair, says the sign, since 2019
out of milk at hema, out of eggs at aldi, out of patience here
out of the frying pan, as they say
we're out of town till the fifth
we ran out of things to say at the in-laws'
we're down to one lift and they want a fee increase
down to the last minute as usual but he passed
after a while you don't hear the trains
after a bath he sleeps like a log
after a good plumber comes a bad bill
he's after a promotion, she's after his desk
short of breath from the stairs, too many dumplings
short of moving i don't know what would please her
nothing short of a miracle got that piano up
running low on jokes, are we
looking for trouble, that cat
looking for the light switch in the garage took me an hour
looking forward to the dumpling night
looks like someone's moving out of 8, big lorry
looked for my glasses all day, on my head
searching for it online, it costs thirty
hunt the thimble went well, the kids loved it
who's got two thumbs and hates mondays
who's got the remote at your place? at ours it's the cat
who has priority on the ramp, prams or bikes
who could forget the great flood of block 5
who could have thought a ladder cost that much
who's driving the lorry that blocks the gate
who's heading the committee now
who's free on a monday afternoon anyway, only pensioners get to vote
who needs a gym with these stairs
heading into winter and the heating's off
heading out, don't wait up, as my teenager says
off to the shops, said dad, in 1987
popping noise from the boiler, that's normal apparently
driving in this city ages you
driving test on monday, nervous
passing the parcel went wrong, tears everywhere
walked the dog in the snow, glorious
carry on drilling, why don't you
carrying a fridge up five floors is how he met his wife
fix the lift first, then talk about fountains
they fixed the lamp by the shed, finally
teach them young, i say, mine does the hoovering
the teacher wants parents to sign by friday
the swimming teacher left, the new one's stricter
mind the gap between what they promise and what we get
mind your language, there's children in this chat
i don't mind the drilling as much as the singing
do you mind, some of us work nights
wait in line like everybody else, sir
queue's all the way to the florist
queueing for eggs at my age
print the code or show it on your phone, both work
translate that for me in your head: no
lost in translation, the menu says fried husband
so my neighbour says he needs a ladder, borrows mine, and then i see him a week later lending it to a third man for money
my mother used to say you need three things to be happy, rice, tea and someone to complain about, and she had all three in this building
when we first moved in nobody had a fridge and you'd borrow a bit of ice from the fishmonger, different days
when i was a girl you never had to ask for eggs, you just found them on the step
the man in the shop told me he's got no ibuprofen till friday but that the other one by the metro has plenty at twelve a box
the lady who gives away the plants has moved to hangzhou, she sends her love to all
the office has put up a notice about borrowing the trolley, you need to leave your phone number and have it back by eight
the plumber who fixed ours was good but he needed three visits and we had to take the day off every time
the volunteers gave out free vegetables this morning to everyone over seventy, it was all over by nine
the new pharmacy is doing free blood pressure checks until sunday, no need to book, bring your card
the kids wanted to give the guard a cake, the guard wanted to give the kids the cake, everyone had cake
the film about the nurse who can't find anyone to take her shift had me in tears
the trouble with having a drill is that everyone knows you have a drill
the way they hand out fines you'd think they were going spare
there was a chap on the news who had eleven fridges in a two room flat and wouldn't part with one
there's a woman on my course who borrowed a baby for a photo, i still can't get over it
there's always one who takes all the free tests and then posts about sharing
there's free parking at the mall if you spend a hundred, but you need the app and the app needs your blood type
if anyone had told me i'd be up at six talking to a sourdough i'd have laughed
if anyone thinks the lift is slow now, wait till the holidays when everyone has suitcases
if you need a permit for the balcony awning it's form 12, and they want two copies and your soul
if you want to know who took the wheelchair out of the lobby ask the camera, not me
if i had a yuan for each time someone said the pump's fixed i could buy a pump
if it needs three men and a crane it isn't flat pack, is it
i was going to offer them our old cot but they'd bought one by the time i opened my mouth
i was about to ask you all for a plunger last night, then it cleared itself with a noise i won't describe
i once borrowed a tent from a man and married him, so be careful
i once gave a lift to a goose, true story, all the way from chongming
i used to have a spare key at my neighbour's until he changed his own lock and lost both
i told my son he can have a dog when he has his own house and he asked how much a house is
i told her you can't give a toddler the adult cold medicine, and she went and rang the doctor, good girl
i asked the guard if anyone had handed in a glove and he showed me a drawer with thirty
i read that most drills are used for thirteen minutes in their life, which sounds like my treadmill
i heard they're looking for someone to run the shop by gate 3 after the old couple retire
i think what people want is not more benches but fewer scooters, though no one asked me
i don't think anyone needs a leaf blower at seven on a sunday
i don't know who needs to hear this but the recycling truck comes at six, not seven
we had a power cut like that in 2008 and everyone brought candles down and sang, better than tv
we had the boiler man, the tile man and the cat in one bathroom, and only the cat knew what he was doing
we needed a bigger car so he bought a smaller sofa, that's how his mind works
we've got a guest from norway who says this isn't cold, easy for him to say in three jumpers
you can tell who's moving out by the number of people suddenly being nice to them
you can't get anyone to fix a zip these days, they tell you to buy a new coat
you'd think someone who has two parking spaces would take one of them
he offered to carry the fridge, then he saw the fridge
he said he'd give me a hand and gave me a round of applause
he wanted 300 to wait in a line for twenty minutes, i said no thank you and read my book
she offered her seat on the metro to my dad and he was so insulted he walked home
she has a gift for baking and a greater one for not washing up
my daughter's essay is called what i would give to be tall, she wouldn't give much
my grandson asked who lent the moon its light, i've no idea where they get it
my husband has a man for everything, a tile man, a tap man, and not one of them answers the phone
our old neighbours used to leave a bowl of soup on the step whenever anyone was ill, i do miss them
our committee needs a rest and the rest of us need a committee
after what happened with the borrowed hoover i keep ours locked up, thank you
after the move we found the wedding photos in the rice cooker box, don't ask me
before anyone says it, no, it wasn't my cat on the buffet
before you buy a car seat check it has the sticker, there's a lot of fakes about
last night's match, who had money on a draw
last winter you could get masks nowhere and now they're giving them out with noodles
next door have a new baby, a new drum kit and no shame
not everyone who has a van wants to spend saturday moving your piano, just an observation
nothing like a free sofa to find out how many friends you have
one more word about nappies in the drains and the plumber says he'll quit
question: is a tomato you grew yourself really free if the pot cost ninety
quick poll, does anyone prefer the old lift music, yes or no
reminder: anyone taking part in the swap day on sunday should register at the office by thursday
reminder that the tool library is open wednesdays 5 to 7, drills two days at most
advert: phones fixed, screens from 99, come to shop 14, free glass with every repair
for sale signs on half of block 3, what do they know that we don't
good news, they have children's paracetamol back at the big pharmacy, two per person
great story in the paper about a man who lends out his wheelchair to tourists
turns out the spare tyre in the boot was a wheel of cheese, my brother's idea of a gift
turns out anyone can be a notary if they have the stamp, according to my uncle
to the person who said they'd take my trolley back, it's still on the roof isn't it
to be honest the free yoga was worth what it cost
what did the ladder say to the wall? i can't stand without you
why did the egg want a lift? it was cracking up
why does nobody lend a hand until there's a camera
why do they need our shoe size for the vaccine form
well, somebody had to say it, the dumplings were raw
yes the pharmacy takes cards, no they don't have thermometers, yes i asked twice
no, the stroller by the lift isn't free, it's mine, please put it back
ah that's my ladder in the picture, it's chained there on purpose
lol he asked for a hand and she sent him a glove
do you know what they want for a second hand bike now, six hundred, and it has no bell
do i look like someone who owns a pasta machine, he said, owning two
how anyone can eat pomelo at midnight is beyond me
how do you get a toddler to take the syrup, mine spits it at the wall
how long did you have to wait for the gas man, we had two hours of nothing
how many of you had the free soup at the clinic, was it just me who felt sick
is it me or does everyone who borrows the pump leave it flat
it says take with food, does a biscuit count
it's not that i want a fuss, i'd just like to know who has the roof key and why
since when does one need a reason to have four cats
since the shop gives nothing free any more nobody goes, funny that
with these prices you'd want someone to peel the lemons for you
while you were all asleep the guard caught a man walking off with a wheelchair, it was his own
whoever has the loud wok at five in the morning, i salute you
我妈 always says 远亲不如近邻 and then never lends anyone her wok
昨天 the 师傅 came to fix the 热水器 and left with my umbrella, can you believe
有没有人 think the new 门禁 is a joke, three faces and it still says unknown
谁说 you need a car in 上海, the metro's right there
我 need 一个 time machine, not another 接龙
免费 eggs at the bank for 老人 if they open an account, typical
听说 they have 布洛芬 at the big 药店 again, 限购 two boxes
孩子 says he wants to give his homework to the dog, 我 said the dog has standards
`,
};
