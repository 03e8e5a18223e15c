/** Sentences of our own, as residents of several places would type them, without regard to any rule. Never from tests. */
export const rowsEnD: Readonly<Record<string, string>> = {
  need: `
hi all has anyone got a couple of paracetamol they can spare, boots is shut and my head is splitting
anyone got a drill i can borrow for like 20 mins. curtain rail fell AGAIN
Good evening. My daughter has 39.4 and we are out of Calpol. Could anybody give us even a little? We are in number 31
Anyone in blk 214 got spare ART kit? need 2 only, my boy sch asking for result tmr
may i borrow a wheelchair for 2 days, bringing my father for his appointment at sgh
hey folks, car won't start and I've got work at 8. Anyone have jumper cables?
does any one have pedialyte or gatorade, stomach bug took out our entire household and none of us can drive right now
Society members, kindly help. Need one oxygen concentrator on urgent basis for my father, flat C-1102. SPO2 is 91
power's out our side of the street and i've got insulin in the fridge, can anyone spare some fridge space til it's back on?
any one with a gas cylinder 6kg to lend me till tomorrow, mine has finished and ugali is half way 😅
Do any of you have ibuprofen? All the pharmacies near Xujiahui are sold out and Meituan says 3 days
Evening all, this is Margaret at 27. I can't get out in this ice. Could some kind person bring me a pint of milk and a small loaf when they're next passing the Co-op
could do with a snow shovel for half an hr if somebody isnt using theirs
baby wont take the bottle and were down to our last scoop of aptamil stage 1, shops shut. can anyone help us till morning
is there anyone who could sit with my toddler for an hour while i get an xray. thurs 10ish
does someone have the stopcock key or know someone who's got one, i need to borrow it like right now
anyone going to ikea this weekend? would love a lift, just need 1 chair
student here (flat 6c) my laptop charger died and essay is due at midnight 😭 anyone with a usb c 65w i could use
wifi down. can some1 share hotspot or let me sit in theirs, interview at 3
Dear neighbours, my wife and I are both positive since yesterday and isolating. If someone could pick up our prescription from Watsons before 9 we would be very grateful
Strepsils or any lozenges got? throat like swallow glass
got anyone have spare mask kids size, school reopening tmr and i forgot
Looking for someone with a car who can take my grandma to polyclinic tmr 8am, she cannot walk so far
Needing crutches, teenage son did his ankle at footy. Anyone have a pair sitting in the shed?
chasing a couple of moving boxes if anyones got some flat ones lying about
Fever meds anyone? tylenol, advil, i'm not picky. 101.8 and living alone so can't go out
Doorman here. Package room is overflowing and my hand truck has a flat, does any resident have one I can use today
can anybody walk my dog tonight? i'm stuck at the office till god knows when and he's been alone since 8
Need help carrying a sofa up 3 flights, will buy pizza, saturday at noon
Hello ji, any one having nebulizer machine? My son is having bad cough since night, doctor told to give nebulization
Urgently required O negative blood for delivery case, Fortis hospital, wife of D-701
kindly lend me two plastic chairs and one table for pooja tomorrow morning
Cough syrup koi hai? Anybody having, my mother whole night not slept
Any chance someone has gluten free flour? halfway through baking and realised
compound's sealed for 2 days and we have no eggs or rice left, anyone willing to part with some, building 11
could somebody who reads Chinese help me fill in this registration form, i'm at the gate now and the guard won't let me in
anyone have a VGA, sorry HDMI cable i can use this evening? movie night for the kids who are stuck in
my kitten has stopped eating since last night, does any of you happen to have a syringe and some wet food
any chance of an N95 or two? commuting tomorrow and all i have is cloth ones
period emergency lol does any girl on 3rd floor have pads
anyone got a pan?? ours has vanished from the shared kitchen, just for tonight
freezing in here, does anyone have one of those little fan heaters they're not using until landlord fixes the boiler
Our Sunday school needs costumes for three shepherds, does anyone have tea towels or dressing gowns in child sizes we could have the loan of
Would anyone be able to put a lightbulb in for me? I'm not steady on a chair any more. No rush. Flat 3. Edna
Eid mubarak all. We are short of a big pot for biryani, at least 10 litre, somebody please lend till night
Diwali lights serial wire anybody having extra? One of mine fused and balcony is half dark
my dog is shaking with cracker noise. anybody has that calming spray or can suggest a quiet flat on the inside where he can sit for 2 hrs
Any flat having steam inhaler / vaporizer. Throat & chest full jam. pls
Bike has puncture and I am late to exam!! can anyone drop me to DU metro
anybody have a water pump on hand? basement is filling, society pump is dead
Sambrani or odomos, anything for mosquito? kids not able to sleep, current also gone
platelets 14000, doctor saying need SDP donor tonight B+, my brother is in Max. Pls whoever is B positive
B+ donor also reqd for tomorrow for whole blood, not emergency, just to replace units at Max
anyone flying to Chennai this week who can carry a small packet of medicines for my mother
Scooter stepney... no sorry car stepney, mine is flat also. Innova owners pls, only till service centre opens
Homework: anybody's kid in class 4 DPS has the EVS worksheet, mine was absent with fever. photo is ok
Heatwave day 4 and our a/c just quit. 2 kids under 3. Anybody have a window unit or even a box fan collecting dust?
locked out. super isn't picking up. has anyone got his other number or can i crash on somebody's couch til 6
Propane tank ran out mid cookout lol, anyone sitting on a full one? i'll refill yours tomorrow
wheelbarrow anyone? going after that mulch haha
Hurricane's shifted, cat 3 now. We're two old folks and can't lift plywood. Would any strong person help us board up tomorrow?
Anyone with a generator willing to let me plug in a cpap tonight
need tarp!! any size. roof's leaking over the crib
New baby and a nicu stay, we've not cooked in 9 days. If someone felt like dropping off a dinner tonight we would cry with joy. No dairy
could anyone who's nursed before come look at my latch, 3 days in and i'm bleeding and crying
Breast pump motor died, boobs about to explode, anyone's medela lying unused
Halloween: my 6yo just decided he's a pirate not a dinosaur. does anyone have a pirate hat or hook???
Right so long story, the washing machine engineer was meant to come between 8 and 12 and of course didn't, then he rings at half one to say he's got the wrong part, and meanwhile I've got a bag of school uniform that's properly filthy because of the mud and it's PE tomorrow, so basically what I'm asking is would anyone mind if I stuck one load on at theirs this evening
so um this is embarrassing but card got declined at tesco & payday's friday, has anyone a few tins or pasta so me and my lad can get through two days. will pay back
milk?
tin opener anyone, quick
stamps. 1 first class. anyone?
screwdriver tiny one for glasses pls
nappies size 4, just 2 or 3 till asda comes
any1 got a fuse 13 amp, kettle's gone bang
Does anybody have a sat nav... no hang on, a road atlas! off to Wales no signal, and phones useless there
Looking for a cat carrier till tomorrow, vet at 9.15 and mine is in bits
flu has got the whole house, could somebody take our two to school in the morning? they're ok, its us who aren't
Hello neighbours, habari. My fridge has spoiled and I have 4kg meat. Who has space in freezer till tomorrow fundi comes
no water since yesterday and I have a newborn. Anyone with a jerrican of clean water to spare, block D
Kindly who has activated charcoal or anything for stomach, boy has runny stomach since lunch, ORS also
I need a fundi's ladder, long one, to remove a cat from the mabati roof
My daughter reports to form one tomorrow and the list says metal box. Does anyone have one their child no longer uses
Hi, Tuan here, student in room 312. No money talk, but I need an interview shirt white size M tomorrow 10am, who can lend
calculators... i mean the casio fx one, exam in 40min, mine dead. PLS
Sunburnt like a lobster. Has someone got aloe vera
My aircon's died and i'm 34 weeks. Is there anyone with a cool room I could lie down in for the arvo
need a hand loading the horses, float's hitched, they're spooked, before this front gets here
Mum's 86 in unit 3, power's out and she has an air mattress that's going flat. I'm in Perth. Would someone nearby lift her across to the couch
Dear residents, Chair here. We're short two folding tables for Saturday's AGM lunch, if you own one and don't mind it getting soy sauce on it, please let me know
concierge desk looking for a spare key to the bike cage, ours snapped. If a resident has one could we borrow it to cut a copy
cny coming, need help shift my feng shui fish tank abit only but super heavy, 2 strong guys 10 min
haze so bad, got anyone air purifier not using? my girl asthma start already
helper run away today 😭 anyone can watch my bedridden mum for 1 hr while i go agency
Child got HFMD, childcare say must stay home, anyone have extra puzzles/colouring book can pass to me, else i go crazy
Need panadol for kid the syrup, 24hr clinic 2 hr wait. 3yo 39.8
Anyone driving JB on sat? can i tumpang, i only want eat
confinement lady fell sick. does anyone's auntie cook confinement food, just for tonight and tmr
跑 errands sorry english: could someone on the way to ntuc get me ginger, old ginger 500g
hi i'm new, movers lost the box with our bedding 🙃 can someone lend a duvet or two for tonight
anybody with an aux cord, party's dead silent lol
Evening. Would a kind soul jump start my mobility scooter, or push me home? I'm by the postbox
Hi neighbours. Could I please get two onions and some garlic from anyone? I'm mid-curry
chairs. need 6. sat night. will return sun am
iron! mine leaked all over my shirt, wedding in 1 hr
Does anyone have a spare key for 4A's mailbox? I'm subletting and it never came with one
hi from 9D, both of us coughing, we've used up all the tissues and loo roll. could somebody leave a couple of rolls outside?
Would somebody be about tomorrow at 11 to let the gas engineer into mine? I'm at work and can't move it
Looking to borrow a suitcase, big one, fly sunday back the 8th
anyone with a thermometer i can use tonight. shes burning up and ours just shows Lo
In need of breast milk storage bags, even 5
ok who's got a plunger. do not ask
please could someone feed my fish 3rd to 10th. i'll bring back a magnet
Need a passport photo background lol, does anyone have a plain white sheet to lend
my glucometer strips finished, accu-chek active, if someone has even ten please give till monday
anyone could lend pressure cooker 5 ltr for tomorrow, guests are 12 persons
Driver is on leave, need drop to airport 4 am tomorrow, Ola is not accepting
Looking for a person who'll write Hindi letter to the municipality on my behalf, I only know English and Tamil
anyone has spare ezlink, i left wallet at office cannot go down buy food
who got extra power bank, blackout since 3 my phone 4%
Any neighbour has car seat for 1 yo can loan? flight friend come sunday
has anybody some mosi spray and a torch we could nick for the weekend camping
Anyone got a trailer free saturdee? picking up a fridge from Gosford
who's got a chainsaw and a bit of time, gum's across my driveway
would anyone have 2 litres of petrol for the mower, i'll replace
Habari, I'm requesting for someone to accompany my mother to Aga Khan tomorrow, she doesn't know where to go and I'm traveling
any person with a screw driver star type, my socket is loose
Could anyone spare some Tylenol or whatever fever reducer for an adult, building 14, too weak to go downstairs
looking for someone in bldg 5 to lend me a wok until my container clears customs
anyone doing a Sam's run who would grab me cat litter? can't carry it with my back
Can I get somebody to translate at the hospital w/ me tmrw morning? Ruijin, 9 am
does someone have a kid's snowsuit age 3 for the weekend
my reading glasses snapped. has anyone a pair of +2.5 they don't need
can someone pls print my boarding pass, ryanair want £55 at the desk 😡
desperate for a babysitter tonight 7-9, sister let me down
could someone collect my parcel, it's on the wall in the rain, no 38
could i pinch a couple of teabags off someone, builders are here and i'm out
bit of a cheek but has anyone a spare pane of glass or perspex, ball went through the shed window
Reception here, does a resident have a first aid kit we can take plasters from, ours is empty and the courier's cut his thumb
would one of you be able to ring the council for me, my hearing's no good on the phone
anyone at home who'd hold my ladder steady for ten mins
any spare gloves kids age 5 lost both today and it's forest school
After a buggy board for a week while grandkids stay, anyone's lying idle?
has anyone got antihistamine my eyes have swollen like golf balls, hayfever, not serious but miserable
wd anyone swap me 20 quid cash for a bank transfer, cleaner only takes cash
Please could somebody check whether I left my back door open, number 73, I'm already on the motorway
needing dog poo bags like two. at the gate. now lol
anybody have a lacrosse stick a 10 yr old could use this season
need a ride to urgent care, foot's the size of a football, uber surge is $70
can one of you who's good w computers look at my printer? it says offline & I've got to print my taxes
Anyone have an air pump for a bike, presta valve
looking for egg cartons for a class project, 12 if you've got em
My mom gets discharged at 4 and we need a shower chair by tonight, does anyone have one in the attic
does anyone have a rapid test?? visiting grandma at 3 and throat's scratchy
is somebody having Dolo 650, full family down with viral
walker for elderly wanted for 15 days after knee operation, will return in same condition
Any neighbour can give one cup of curd for setting? just starter
Kindly arrange someone to sit with my father in A-310 for two hrs, I've to go bank with original papers
gas cylinder finished in the middle of cooking, one cylinder pls for 2 days, refill is booked
neighbours can i borrow steamboat pot tonight, reunion dinner mine spoil
any kind soul can tapao lunch for me, isolating day 3, order from coffee shop i paylah u
who has a drill and know how to use, need 2 holes for my photo frame only
Anyone have old phone can lend my mum, hers drop in toilet
can somebody mind me dog sunday, off to a funeral in Ballarat
whipper snipper's carked it, could i get a lend of one before the inspection at 2
could use a few sandbags if anyone's overfilled, water's at the garage door
I am requesting for maize flour 2kg, I will return end month
Please who can carry my child to hospital for clinic tomorrow, matatus are on strike
Is there a neighbor with a charger for Nokia small pin
does anyone have infant paracetamol drops? apps all sold out here, she's 8 months, 38.7, building 2
my ayi's stuck outside the lockdown and i have zoom all day, could some teen play with my 5yo for pocket money
anyone w/ a VPN that works tonight, could you send one email to my bank for me
`,
  offer: `
we've got a whole unopened box of lateral flows if any of you want some, expiry is march
clearing out the cot and mattress, free to whoever has a baby coming. Pick up only, 2nd floor no lift sorry
Got extra ART kits from the govt box, unopened, blk 216 can come take
We have way too many zucchini again. Bag on the porch at 1408, help yourselves
I am having one pulse oximeter extra, anyone can take from my flat A-603
Making extra dal khichdi today for those who are in quarantine, pls msg flat no and I will keep outside door
got a genny here if anyone's stuck, only small but it'll run a fridge
I have sukuma wiki too much in the shamba, come and pick free of charge, house 17
Friend brought back a big Costco bottle of Advil from the States, can share like 10 pills each with 4-5 people
I've got a bag of rock salt in the garage if anyones path needs doing just help yourself
size 2 nappies, nearly full pack, he's outgrown them overnight i swear. anyone?
i'm retired and bored, happy to babysit for any of you young mums in an emergency
Driving to Ikea saturday at 11, got two seats and boot space if anybody wants to come along
desk going spare, 120cm, bit scratched. bottom of stairwell B until the council takes it friday
if your internet's out you're welcome to work at our kitchen table, we're on a different provider
me got extra strepsils and woods peppermint, sore throat ppl can pm or come my unit 08-117
kids masks have 1 box brand new the blue one, who want
lemons lemons lemons. bucket at the gate, please take them i beg you
we just moved in and have about 30 boxes + bubble wrap, free, number 66
Bought way too much children's Motrin when the shortage hit, 3 bottles sealed. Rather it went to a family that needs it than sit in my cabinet
Concierge has a lost umbrella box full to the top, nobody claimed in a year, residents welcome to take one
I have a big SUV and nothing to do on sunday if anyone needs something moved
Extra tickets to the kids' nutcracker matinee tmrw, 2, can't go cause we're sick. Free
Tiffin extra today, paneer and 6 rotis, bachelor boys anyone hungry?
Plastic chairs are available with me, four nos, whoever has function can take them
have a spare blue inhaler brand new here at 52 if anyones stuck
leftover birthday cake, loads, lobby table by the post. has nuts
I speak fluent Mandarin, if any foreigners in the compound need someone to call the juweihui for them just tag me
got a spare adapter, type A to type I, left over from our aussie trip
Leaving Shanghai for good in january, so: air purifier (needs filter), kettle, yoga mat, hangers. free, first come
my office gave us kn95s, boxes of them. take what u want from the bag on the 3rd floor railing
going home for xmas, have milk butter half a cheese and loads of veg, don't want it wasted, kitchen 4
oil radiator here that i never plug in, yours till spring if you like
Have a big artificial tree and three boxes of baubles. We've gone real this year. Collect from 18
Iftar boxes at our place today, about fifteen, any delivery riders or guards or anyone fasting alone please take
rangoli colours lots remaining with me, 8 packets, take from 1104
Ground floor families can come to our flat 702, we have 2 extra bedrooms till water goes
20 litre bisleri cans, 5 of them, at the clubhouse, pls take if your tap is dirty
all out machine + refill lying with us, will give. C block ground
My son outgrew his 16 inch cycle, bit rusty, will give to watchman's kids or any child who likes
Kiddie pool + slide, used one summer. My kids are too cool for it now apparently
Free mulch, like half a truckload, got delivered more than i'll ever use. Bring a wheelbarrow
filled up 12 gas cans before the line got crazy, i'll share if you're evacuating and short
we have hot water, come take showers, seriously, anybody
Breast pump flanges 24mm unopened, wrong size for me, anyone?
a stash of frozen breastmilk, dairy free, about 80 oz, would hate to dump it
bin of old costumes on our steps, sizes 4 thru 10, dig in
Pumpkins 3 uncarved, for your pigs chickens or pie
So my aunt passed in August and we've finally got round to emptying her flat and there's a really decent armchair, the riser kind, electric, works fine, and I can't bear to see it go to the tip. If one of the older ones would get use from it we'd bring it to you and not want a penny
spare milk 4 pints
ladder free to borrow till wed
loads of 13a and 3a fuses in my tin if u ever need one. Ron, no 44
Just back from France with too much cheese. It stinks. First nose at the door gets the Epoisses
spare honey and lemons, and some lemsip sachets, for whoever's got this bug
I have filled my tank, those with small children can come fetch from my tap before 8pm
ORS sachets I've 10, from the clinic, anyone may send for them
Avocados falling every night on my roof, please come and pick with your own bag, house 5
Our firstborn's metal box is here, padlock included, take it with our blessings
free printing, i have too much ink quota left and i graduate next week
aloe plant as big as a dog at 15, snap off what you like
pool's open to the street's kids this arvo 2-5, parents must stay
Agistment paddock free for evacuated animals, out west side, water and fence good
Mooncake boxes 6 pcs white lotus, clients give too many, we diabetic all. Take pls #10-03
can lend 1 xiaomi purifier until haze gone
lego duplo one big bag + paw patrol puzzle at my door, bring back whenever
baby bathtub, sling, newborn clothes 0-3m boy, all washed. my factory closed 😆
Anybody in need of covid tests? NHS sent me three packs and I only use the one
Got strong arms and a free afternoon, if any of the older lot want hedges doing before the frost gets in
soup on the stove, big pot, leek and potato. If you're poorly shout and I'll leave some at your door
our teen has outgrown a school blazer, St Anne's, 32 chest. Free to a good home
I'm a nurse on nights this week but home in the day. If anybody has a sick little one and is worried just message me and I'll look in
pair of kids wellies size 9 at the bottom of the stairs, please somebody take
Giving away tomato seedlings, about 20. They've taken over the bathroom
oximeter here if someone with covid wants to keep an eye on their oxygen. Lend not keep please
piano. free. you'd have to move it. good luck
carpet cleaner sat in our hall till monday, hired it for the wkend & done. use it before it goes back
Going to the tip at 2, space in the trailer for anyone's bits
we're away til the 3rd so our parking bay 17 is free for anyone's visitors
Costco run this afternoon, text me what you want me to pick up and I'll drop it on your porch
Got a snowblower and time off, doing driveways on the block this morning for anybody over 65
extra tamiflu? no. extra chicken noodle soup? yes, gallons. 3rd floor
Queen mattress, 2 yrs old, clean, no pets no bugs. yours if you can haul it by the 30th
moving out, there's half bottles of detergent, bleach, oil, spices all by the elevator on 5, please use
I have a Shop-Vac if anybody's basement got wet, just return it emptied
my kid graduated, SAT books free, only drool on a few pages
Fresh curry leaves and drumstick from my terrace, any lady may pluck
I have N95 20 pcs from hospital, senior citizens can take five five each
Available for any elderly who needs injection or BP check, I am retired compounder, block K
Old sweaters and blankets washed and packed, guards and maids may take from my door, winter is bad
Coming back from Mumbai by car on friday, two seat vacant, known people of society welcome free
Extra insulin Lantus pen unused sealed, father is no more. If somebody's parent takes the same please use
Math tuition for maid's children free, daily 5 to 6, my place
baby cot, playpen and walker, all want to let go, foc, self collect hougang
extra tickets for zoo tmr, 2 adult 1 child, son fever cannot go, who want
cooked too much bee hoon, come with own container, 03-19
Anyone self-isolating, I can go marketing for u tomorrow morning, pass list before 6
can lend my car to anyone taking cat/dog to the 24h vet, just ask
eggs! chooks have gone mad. dozen on the fence post most mornings, just take em
Spare room if anyone from the flood side needs a bed tonight. Dogs ok
Got the bobcat out sunday if youse need dirt shifted
camp kitchen and 4 man tent not being used at easter, happy to lend
My posho mill bag is open, whoever lacks flour this week come with a tin, don't be shy
school uniform for Moi Primary, two pairs shorts and a sweater, giving it out
Driving to town at 6.30 every day, two can ride with me free up to Westlands
have 4 boxes of Panadol from HK, sealed. families with kids or old people first please, bldg 10
I've got a working VPN account with spare slots for neighbours who need to call home
spare electric blanket, heating's out in half the building so somebody should use it
if it helps anyone I've a carton of UHT milk, 12 litres, bought in a panic
hi all, got a spare slot on our window cleaner's round tomorrow already paid for, we're being rebuilt. have it
free apples in a wheelbarrow outside 51. wheelbarrow stays
lending out our gazebo this summer, 3x3, to anyone w/ a party. just keep it dry
tins for the food bank can go in my car, i'm going wed at 10, leave them in my porch
anyone alone on christmas day come to ours, there's always too much, 1pm, no. 23
I've got about forty jam jars washed and labels off. Anyone?
cleaning out: two walkers with tennis balls, one cane, a raised toilet seat. Mom's no longer with us, please use them
taking my truck to the dump saturday, will take your old tv too
I can notarize stuff free for anyone in the building, 7C
have two extra kids' flu kits from the urgent care, unopened
home made kadha 2 litre flask kept at reception, cold cough people please drink
One room is vacant in my flat for any covid patient's family who wants to be separate, no charge
got extra milk packets 3, delivery boy gave double, 402
kids bicycle helmets 2 small, can collect fr my shoe cabinet
I going Mustafa tonight, anyone want medicine or whatever i help buy, pay me back can
My dad was a sparky, he'll check anyone's smoke alarms for nothing
have a couple of lamb chops too many on the barbie, who's hungry
I have a spare 10 litre jerrican and charcoal half sack, a family can take
five bags of flour and two of yeast from before the lockdown, happy to split, message me your building
`,
  accept: `
i have some, which flat? ↩ hi all has anyone got a couple of paracetamol they can spare, boots is shut and my head is splitting
ooh yes please can i have it, due in feb ↩ clearing out the cot and mattress, free to whoever has a baby coming. Pick up only, 2nd floor no lift sorry
got a half bottle of calpol here, sending Tom over with it now ↩ Good evening. My daughter has 39.4 and we are out of Calpol. Could anybody give us even a little? We are in number 31
can lend u my late mother wheelchair, still good condition, no hurry to return ↩ may i borrow a wheelchair for 2 days, bringing my father for his appointment at sgh
I got cables, be down in the garage in 5 ↩ hey folks, car won't start and I've got work at 8. Anyone have jumper cables?
I have like 6 gatorades, blue ok? will leave on steps ↩ does any one have pedialyte or gatorade, stomach bug took out our entire household and none of us can drive right now
Flat 502, two persons please, thank you didi 🙏 ↩ Making extra dal khichdi today for those who are in quarantine, pls msg flat no and I will keep outside door
yep bring it over, number 9, door's open ↩ power's out our side of the street and i've got insulin in the fridge, can anyone spare some fridge space til it's back on?
I have one, send your boy ↩ any one with a gas cylinder 6kg to lend me till tomorrow, mine has finished and ugali is half way 😅
could i get ten please? building 6 ↩ Friend brought back a big Costco bottle of Advil from the States, can share like 10 pills each with 4-5 people
I'm at co-op right now Margaret, anything else? ↩ Evening all, this is Margaret at 27. I can't get out in this ice. Could some kind person bring me a pint of milk and a small loaf when they're next passing the Co-op
have an open tub of stage 1, opened yesterday, happy to give you half. ring bell at 3 ↩ baby wont take the bottle and were down to our last scoop of aptamil stage 1, shops shut. can anyone help us till morning
me please!! mine's in size 2 now ↩ size 2 nappies, nearly full pack, he's outgrown them overnight i swear. anyone?
Can I take one of those seats please ↩ Driving to Ikea saturday at 11, got two seats and boot space if anybody wants to come along
got one, come up to 9a ↩ student here (flat 6c) my laptop charger died and essay is due at midnight 😭 anyone with a usb c 65w i could use
Can help you collect, send me the slip photo ↩ Dear neighbours, my wife and I are both positive since yesterday and isolating. If someone could pick up our prescription from Watsons before 9 we would be very grateful
can fetch, my shift start 10. tell her wait at porch 740 ↩ Looking for someone with a car who can take my grandma to polyclinic tmr 8am, she cannot walk so far
Have a pair, he's how tall? ↩ Needing crutches, teenage son did his ankle at footy. Anyone have a pair sitting in the shed?
i'll grab ten of those if that's ok ↩ we just moved in and have about 30 boxes + bubble wrap, free, number 66
I've got Tylenol extra strength, what's your unit # ↩ Fever meds anyone? tylenol, advil, i'm not picky. 101.8 and living alone so can't go out
Could we have one? Both kids down with flu A ↩ Bought way too much children's Motrin when the shortage hit, 3 bottles sealed. Rather it went to a family that needs it than sit in my cabinet
There's one in my storage unit, I'll bring it down in ten ↩ Doorman here. Package room is overflowing and my hand truck has a flat, does any resident have one I can use today
i can take Biscuit out at 7, is the key still with Carlos? ↩ can anybody walk my dog tonight? i'm stuck at the office till god knows when and he's been alone since 8
count me in for sofa lifting, i never say no to pizza ↩ Need help carrying a sofa up 3 flights, will buy pizza, saturday at noon
would love those for my girls! ↩ Extra tickets to the kids' nutcracker matinee tmrw, 2, can't go cause we're sick. Free
We have Omron one, take it, our kid is ok now ↩ Hello ji, any one having nebulizer machine? My son is having bad cough since night, doctor told to give nebulization
my group is O negative, i can come to fortis now ↩ Urgently required O negative blood for delivery case, Fortis hospital, wife of D-701
Sir me, C-405 😋 ↩ Tiffin extra today, paneer and 6 rotis, bachelor boys anyone hungry?
I can do 1 kg rice and maybe 6 eggs, leave them w/ the dabai? ↩ compound's sealed for 2 days and we have no eggs or rice left, anyone willing to part with some, building 11
Yes have hdmi 2m long, come up to 1503 ↩ anyone have a VGA, sorry HDMI cable i can use this evening? movie night for the kids who are stuck in
Air purifier please! ↩ Leaving Shanghai for good in january, so: air purifier (needs filter), kettle, yoga mat, hangers. free, first come
me, knocking now ↩ period emergency lol does any girl on 3rd floor have pads
omg cheese. dibs ↩ going home for xmas, have milk butter half a cheese and loads of veg, don't want it wasted, kitchen 4
That would be lovely for the residents' lounge, may I send Brian round? ↩ Have a big artificial tree and three boxes of baubles. We've gone real this year. Collect from 18
I'll pop round after tea Edna, what kind of fitting? ↩ Would anyone be able to put a lightbulb in for me? I'm not steady on a chair any more. No rush. Flat 3. Edna
Have one deg very big, tell your son come with friend, it is heavy ↩ Eid mubarak all. We are short of a big pot for biryani, at least 10 litre, somebody please lend till night
Two boxes for night guards please, I will come down to collect ↩ Iftar boxes at our place today, about fifteen, any delivery riders or guards or anyone fasting alone please take
Aunty please keep pink and yellow for me ↩ rangoli colours lots remaining with me, 8 packets, take from 1104
Bring Bruno to us, our bedroom is in the duct side, no sound ↩ my dog is shaking with cracker noise. anybody has that calming spray or can suggest a quiet flat on the inside where he can sit for 2 hrs
come gate 1, white activa ↩ Bike has puncture and I am late to exam!! can anyone drop me to DU metro
taking one for G-104, have small baby ↩ 20 litre bisleri cans, 5 of them, at the clubhouse, pls take if your tap is dirty
Madam for my daughter please, this is Ramesh security ↩ My son outgrew his 16 inch cycle, bit rusty, will give to watchman's kids or any child who likes
I'm going thursday evening, give me by wed ↩ anyone flying to Chennai this week who can carry a small packet of medicines for my mother
box fan on my porch, grab it, 212 Elm ↩ Heatwave day 4 and our a/c just quit. 2 kids under 3. Anybody have a window unit or even a box fan collecting dust?
mine are still uncool! we'd take it ↩ Kiddie pool + slide, used one summer. My kids are too cool for it now apparently
come sit with us, 4B, we've got AC and lemonade ↩ locked out. super isn't picking up. has anyone got his other number or can i crash on somebody's couch til 6
I'm good for one. Side gate ↩ Propane tank ran out mid cookout lol, anyone sitting on a full one? i'll refill yours tomorrow
Me and my brother can come board you up at 9 Mrs. Ruiz ↩ Hurricane's shifted, cat 3 now. We're two old folks and can't lift plywood. Would any strong person help us board up tomorrow?
yes run a cord across, same as last time ↩ Anyone with a generator willing to let me plug in a cpap tonight
I've a 10x12 blue tarp, on my way w/ it ↩ need tarp!! any size. roof's leaking over the crib
chicken and rice, no dairy, 6:30? ↩ New baby and a nicu stay, we've not cooked in 9 days. If someone felt like dropping off a dinner tonight we would cry with joy. No dairy
is there a pirate in there? if so it's ours ↩ bin of old costumes on our steps, sizes 4 thru 10, dig in
no problem love bring it round after 6 ↩ would anyone mind if I stuck one load on at theirs this evening
My dad would love that, he's stuck on the settee since his knee op ↩ riser armchair, we'd bring it to you and not want a penny
no paying back. bag will be by your door at 7, no questions ↩ has anyone a few tins or pasta so me and my lad can get through two days
yep no 5 ↩ stamps. 1 first class. anyone?
i'll have them ↩ 2 tickets for panto tonight, anyone?
me!! ↩ bunch of bananas about to go brown
i can do that ↩ could anyone let the cat out at lunch, no.7
carrier's on your step ↩ Looking for a cat carrier till tomorrow, vet at 9.15 and mine is in bits
I pass yours at 8.25, have them ready ↩ flu has got the whole house, could somebody take our two to school in the morning?
There is space in mine, bring before I sleep 😄 ↩ Who has space in freezer till tomorrow fundi comes
I can give two jerricans, ask the askari to help you carry ↩ no water since yesterday and I have a newborn. Anyone with a jerrican of clean water to spare, block D
Please keep for me 3 ↩ ORS sachets I've 10, from the clinic, anyone may send for them
Coming with two bags ↩ Avocados falling every night on my roof, please come and pick with your own bag, house 5
white shirt M, ironed even. come 305 ↩ who can lend interview shirt white size M tomorrow 10am
could u print 12 pages for me? can come whenever ↩ free printing, i have too much ink quota left and i graduate next week
course darl, spare room's at 22 degrees, come on over ↩ Is there anyone with a cool room I could lie down in for the arvo
can we bring the twins? ↩ pool's open to the street's kids this arvo 2-5, parents must stay
On it. I've got the key safe code from last time ↩ Would someone nearby lift her across to the couch
Mine is 6ft, will carry down on saturday morning ↩ We're short two folding tables for Saturday's AGM lunch
can i have one box for my mum in law ↩ Mooncake boxes 6 pcs white lotus, clients give too many, we diabetic all. Take pls #10-03
i and my army bunkmate can, pay us bakkwa 😂 ↩ need help shift my feng shui fish tank abit only but super heavy, 2 strong guys 10 min
yes please! block 12 07-33 ↩ can lend 1 xiaomi purifier until haze gone
i free, come up now. she can eat porridge? ↩ anyone can watch my bedridden mum for 1 hr while i go agency
Can I take the sling ↩ baby bathtub, sling, newborn clothes 0-3m boy, all washed. my factory closed 😆
my ma can do pig trotter vinegar, fish papaya soup, ok? ↩ does anyone's auntie cook confinement food, just for tonight and tmr
Welcome! have duvets and pillows, bringing to 6F ↩ can someone lend a duvet or two for tonight
`,
  "close received": `
got it thanks so much Denise ↩ left the strip in an envelope through your letterbox
collected liao thank you auntie!! ↩ I hang outside my gate can come take
You are an angel, just got the gatorades ❤️
nimepata, thank you mama Njeri. the cylinder was full even! ↩ boy is on his way with the cylinder
Milk and bread arrived, bless you young man ↩ Left it on your step Margaret, didn't want to bring germs in
ok received the medicine, really appreciate ↩ collected from Watsons already, putting at your shoe rack now
found it outside my door, thank you kind stranger ↩ Tylenol is on your mat
rice and eggs received, the 6 year old did a victory dance ↩ Passed it to the dabai just now
im in!! form sorted, thank you grey jacket man
lifesaver!! ty ↩ slid them under your door
Light is working, he wouldn't even take a biscuit. Edna
got the serial lights, balcony is complete now, thank u Iyer aunty
reached in time, thanks bhaiya activa wale
got worksheet photo from Aarav's mummy. thx
All boarded up. God bless you boys. - Mrs. Ruiz ↩ How'd the boys do Mrs. Ruiz?
Dinner was amazing. cried as promised
uniform's clean and dry, you're a star. box of celebrations on its way
found the bag. dont know what to say. thank you
ta x ↩ stamps are through ur door
Picked my meat, fridge is okay now. Asante sana Wanjiku ↩ Your meat is frozen well, come for it
Box is with us, God bless you. She slept next to it
horses loaded and gone, thanks both of you
Mum just called from the couch, thank you from Perth
fish tank shifted, fish all alive, bakkwa given
syrup reach liao. he drink and sleep. thanks neighbours really
Blazer fits him perfectly, he looks about 25 ↩ blazer's in a bag on your bin
yes! on the shelf by the door, found them. thanks ↩ did you find the glasses I left?
Got the panadol, thank you, that is more than enough ↩ sent up with the dabai, 10 pills
pans arrived, soup's on ↩ left you two pans on the step
`,
  "close gone": `
gone to no 12 sorry ↩ is the lamp still there??
zucchini are all gone!! yall are quick ↩ any zucchini left?
advil is finished now sorry everyone, kept the last few for us
all taken by Priya x ↩ me please!! mine's in size 2 now
Someone has had the desk. Ta ↩ Is the desk still there?
kids masks given to block 9 already paiseh ↩ can i take the kids masks?
boxes gone people ↩ got any boxes left mate
Last bottle went to 3F, sorry folks ↩ do you still have Motrin?
tickets went, enjoy the show Anna ↩ are the nutcracker tickets taken
Purifier went within a minute, the yoga mat and hangers as well ↩ can I have the purifier and the yoga mat
fridge stuff claimed, happy xmas all
Tree's gone to the lounge folks, go and have a look
All fifteen boxes finished, alhamdulillah ↩ Is there one iftar box left for the driver?
Cans are over, next lot may be in evening
Cycle is with Ramesh now. Daughter is very happy
pool's gone to the Garcias ↩ that kiddie pool still up for grabs?
mulch pile is officially gone
costumes pretty much picked clean, one sad banana left
Just to say the riser chair has found its home and there was a little tear shed. Thanks all
taken
gone sorry ↩ still got the milk?
ORS finished, buy from chemist at the stage, 50 bob
mooncake all snapped up ↩ still got mooncake ah?
sling and tub no more, only clothes left but reserved too
Went this morning sadly, sorry love ↩ Hi is the piano still available?
Mattress got picked up yesterday, guess I forgot to post ↩ is that queen mattress still there
cannot already, someone book first sorry ah ↩ zoo tickets still have?
it's promised, sorry Lou ↩ any chance of that gazebo on the 9th
`,
  "close withdrawn": `
no longer needed, hubby picked some up on the way back from work ↩ anyone got a tin of chopped tomatoes
dun need already, found at guardian. thanks all
scrap that, i've managed to fix it myself
settled already my cousin can drive, thanks everyone so much
boss let me go early so I'll be home for Biscuit after all, no need now ↩ i can take Biscuit out at 7, is the key still with Carlos?
Blood arranged, mother and baby both fine. Thank you all so much ↩ I am O negative also, shall I start for Fortis?
forget the flour, using ground almonds instead ↩ I've some gluten free flour, how much do you want?
don't need the masks now, company sent everyone wfh ↩ I can leave you two N95s at the desk
We shan't be needing the costumes after all, the school had a trunkful
Steam inhaler not reqd now, ordered in blinkit ↩ I have steam inhaler, which flat
Donor found. Thanks to all who called
super showed up, i'm in. thanks 4B
got power back too so don't need your outlet ↩ Want me to leave the cord out for you tonight?
insurance is sending a pump tmrw and i found a hand one, never mind! ↩ I've got a medela in the closet you can have
sorted
we've been given lemsips from next door so you can stand down
Water is back on our side, no need to send the jerricans ↩ I am sending the two jerricans now
found after-sun in my beach bag, forget it
horses staying put now, wind's changed so we won't need your paddock
hfmd over already, can stop passing puzzles haha thanks
ginger no need liao, wet market auntie gave
No longer looking, my sister found hers ↩ are you still after a snowsuit age 3?
no need, we got a lift from his boss at 4 ↩ do you still want that airport drop
we managed thanks, hospital provided a translator ↩ what time shall i meet you at Ruijin?
all good now, found a neighbour's VPN ↩ still need that email sent to your bank?
`,
  chatter: `
does anyone know what time the chemist on high street closes today
bins are tuesday this week not monday because of bank holiday
lol my curtain rail fell down last year and took half the wall with it
How many of you have had the flu jab already? Just curious
Can everyone please stop leaving prams in the stairwell, it's a fire hazard
wah this lift again breakdown ah. third time this mth
Town council say they will fix by friday. we see how
Is Panadol Cold the same as the normal one, can take together?
My sister's condo had a fire last week, luckily everyone out ok
PSA: street sweeping tomorrow, move your cars or get a ticket
Zucchini bread recipe anyone?
Anybody recommend a good plumber that doesn't charge an arm and a leg
Were those fireworks or gunshots?
Nvm it was a car backfiring, my husband looked
Stomach bug going around Lincoln elementary btw, half of 2nd grade was out
Dear members water will not be there from 10 am to 2 pm tmrw due to tank cleaning
Ok sir noted
Who all are coming for Ganpati meeting today?
Maid not coming since 3 days, has she told anyone else anything
Lift is working now, technician came. Child was fine, thanks to security
Power out at anyone else's?
Ausgrid says 9pm restoration, for what that's worth
bushfire in the next shire is under control according to the app
saw a huge python on the trail on sunday, gorgeous thing
KPLC have taken the lights again, typical
Tokens are how much per unit nowadays?
Meituan is such a joke right now
has anyone tested positive in building 9
honestly everyone I know has it, just rest and drink water
😂😂😂
ok thanks
Anyone know whether Lianhua Qingwen is ok with ibuprofen?
The guards say deliveries go to the east gate from today
Margaret how's the hip doing?
roads are like glass this morning be careful everyone
an ambulance has taken her now, thank you everyone who came out
Stroke awareness talk at the community centre thursday 2pm, tea and biscuits
which formula is everyone using? thinking of switching
new baby at number 8! its a girl 🎀
babysitting rates these days are insane, 15 an hour!!
Reminder that button batteries are really dangerous for little ones, check your toys
water pressure is rubbish again this morning anyone else?
where is our stopcock by the way? should probably know
management have said the leak is repaired and the carpets will be dried monday
ikea meatballs are overrated fight me
who keeps dumping furniture in stairwell B?? there's a £60 fine
who's playing drums at 11pm??? some of us have exams
it's not drums it's the boiler
is anyone else's virgin media down?
yes down here too since 9
Strepsils how much at sheng siong ah now
jialat whole office kena
Turns out auntie at 11-40 was just watching drama 😂 false alarm
Dr Tan's clinic open on CNY?
Durian seller is back at carpark today, musang king 15 per kg
Please do not feed pigeons. Fine up to $500
The movie with the guy on the ledge was filmed at blk 88 haha
Last year when we had covid this group saved us, just wanted to say thanks
Thinking of organising a block party in june, thoughts?
i could murder a curry
what's the wifi password in the common room
Free parking on sundays or not?
footy's cancelled saturday, ground's waterlogged
what do people do about fruit fly on their lemons
welcome to the street number 66!
tylenol expired in 2019, still good?
CVS on 5th has a limit of two per customer
is it flu A or B going around
my nephew used to have febrile seizures, grew out of it by 5
Don't forget to change your CO detector batteries this weekend when clocks change
mine chirps at 3am every time. every. time.
This is Carlos at the desk, UPS came, 14 packages, please pick up before 10
Exterminator is here thursday 9-12, text the desk if you want him
Board meeting minutes attached
Board is voting on the gym fee. Can we please be civil
who approved this lobby art omg
Biscuit is the best boy
Whose dog is barking in 6D all day
someone left a suitcase in the stairwell between 3 and 4, is it yours?
pizza place on the corner closed down :(
nutcracker was lovely last year
Doctor Mehta is sitting at which clinic on sunday?
My cousin in Pune bought that nebulizer for 1800 on amazon
Blood donation camp sunday clubhouse, 9 to 1, rotary club
Congratulations D-701!! 🎉🎉
Transformer maintenance is scheduled on 14th, no power 3 hrs
Stray dogs menace is increasing, RWA should do something
Who will pay for sterilization? again same discussion
Best tiffin service near sector 62 please suggest
Cough syrup ban news is true or fake forward?
Forwarded as received: drink hot turmeric water and virus will die
pls don't forward such things
is ventolin over the counter here or script
asthma season is brutal this year, grass pollen everywhere
Haven't seen Jean about, oh she's in Spain lucky thing
nan's home from hospital today, thanks for all the cards
happy birthday to the twins at 19!!
that was not two slices carlos lol
what's the difference between baking soda and baking powder
oven timer went off and I slept through. charcoal lasagne tonight
fire alarm test at 11, ignore it
do we have to pcr again today or is it antigen only
the loudspeaker is saying something, can anybody translate
group buy for coffee beans closes at 6pm
oat milk group buy was cancelled, refunds tonight
when my wife gave birth during lockdown it took us 4 hrs to get out
rumour is we're out on thursday. rumour was also last thursday
what's everyone watching these days
So sad you're leaving 😢
everyone's leaving, third goodbye party this month
AQI 210 today, keep kids in
are kn95 same as n95
does wearing two masks do anything
RIP to whoever's exam is 9am tmrw
nurofen + coffee = me today
someone ate my leftover pasta and i WILL find out
stop stealing pans from kitchen 2
the bloke at the door was from deliveroo, all good haha
last one out turn the heating off pls
what time is the last train on the 24th?
heating's been off 2 days. emailed the landlord. again
dodgy plugs cause so many fires people, chuck them
The nativity is at 4pm on Sunday at St Luke's, mince pies after
I was a shepherd in 1961, itchy as anything
Whose turn is it to do the lights this year
Those inflatable santas are hideous and I said what I said
My gran set her Christmas pudding alight and nearly the curtains. 1984
Edna you should come to bingo
When is bingo
bingo thursday 7 same as always
Edna is fine, it was her gallbladder, home tomorrow
BP machine which brand is good, Omron or Dr Trust
Eid mubarak to all neighbours!
Moon sighted or not??
Iftar timing today 6.42
No bursting crackers after 10 pm please, supreme court order
crackers are finished? says who 😏
Last Diwali one boy got burnt so this year pls be careful parents
Air quality is horrible post diwali, cough to everyone
Blinkit 8 mins for me, 40 mins for the building opposite lol
Maintenance dues pending from 12 flats, pls clear by 10th
Sir, is late fee being charged from this quarter?
I strongly object to the manner in which the secretary has handled the parking
Mind your language Mr Rao
Both of you please take it offline
Baarish is too much today, enjoy pakoras
Office is flooded so half day 🎉
Who will take responsibility for pump maintenance, AMC was paid
In 2005 it was up to the first floor. We saw dead buffaloes
Is tap water ok to drink now?
Tanker 1500 rs, loot hai
dengue cases 3 in our block already
Papaya leaf juice increases platelets my mother swears by it
get well soon to Amit's brother 🙏
Kids cycle lying in parking for 1 yr, will be scrapped on sunday
Chennai flights are 9k now!!
What documents for gas connection transfer
lift made that sound last month also, technician said normal
Did the sensex really fall 1000 points
Good morning 🌹 Have a blessed thursday
🙏🙏
it's 104 out there stay hydrated yall
Is the pool open past 8 this week?
They found the baby's mom, window was cracked and ac running. all ok
I left my keys in the car in the heat and they burned my hand lol
the super is on vacation til the 14th, call the management line
new rule: no grills on balconies
burgers at ours at 6, byob
How much is propane at home depot these days
HOA letter about my grass again 🙄
it's three inches karen
your yard looks amazing btw
It's gonna turn, it always turns
Publix is out of water, Costco has a line around the building
power back on ours. woop
insurance adjuster told me act of god lol
sandbag pickup at the fire station til 5, ID needed
i've never been so happy about a shower
remember ian? this was nothing
meal train link for the Parkers is full through friday
when does it get easier lol
sleep when the baby sleeps. when does the baby sleep though
baby monitor recs? not wifi
tmi but thanks for sharing 😆
sad banana 😂😂 i'm wearing it
Trick or treat hours 5-8, porch light on means candy
Somebody took the whole bowl
teens these days
the zombie lying on the lawn at 77 is a prop, stop calling 911
Right so I've just been to the dentist and I sat there forty minutes and then he tells me it's £260 for a crown, I mean honestly, you'd be better off going to Turkey, my cousin went and had the lot done plus a week in the sun
I don't normally post on here but whoever drives the white transit, I have a pushchair, and when you park across the dropped kerb I have to go into the road with two children, so please have a think about that, that's all
thinking of you, she was such a character your aunt
sorry to bother people at this hour but does anyone else hear that humming? it's been going since about 1 and it's driving me mad
humming is the substation
food bank is open weds and fri 10 till 1 at the methodist hall for anyone needing it
yes
same
?
lol no
which one
k
Thx for letting us know
who's got the parking permit form link
gas smell was the drains, cadent have been
fire drill thurs
quiz night is 8 sharp, teams of six max
we came last. again
can't believe the answer was Belgium
kettles at argos are 15 quid
sparks came out my kettle last yr so binned it
Wales is beautiful in the autumn
Traffic on the a55 is dire avoid
is Epoisses the runny one
Minty update please!
cat's got a UTI poor thing
Has anyone seen a ginger cat? answers to Marmalade, missing since tues
that cat was sat on my shed roof yesterday
FOUND him, he was in the airing cupboard the entire time
flu jab made my arm ache like mad
Which pharmacy does walk ins for the over 65s
my boss says flu isn't a reason to be off
Fundi wa fridge mzuri ni nani? please share contact
Garbage will be collected on wednesday this week, please tie your bags
Caretaker says the borehole pump is being serviced
Water bowser costs how much these days?
They hijacked a matatu in Kasarani last night, be careful
Security meeting on saturday 3pm at the parking, all house owners
Cholera outbreak news is from another county
Let us boil water please
Eggs 420 a tray at the kiosk now, imagine
who has school fees to lend me 😂😂 january is hard
Njaanuary!!
Congratulations to all form ones!
where do they sell school shoes, size 6 boys
Couple in 14 have reconciled, please stop the gossip
We hear music from 14 every weekend, do we complain?
congrats tuan!! pizza on you
interview tips anyone?
when are results out
weird smell in 3rd floor was durian. mystery solved
printer in library is down again
who wants to split an airbnb in march
slip slop slap people
It's 42 and the trains have stopped, brilliant
heatstroke signs to look for: confusion, hot dry skin, stay safe everyone
total fire ban today so no bbqs
can you use a weber on a total fire ban day?
RFS doing a burn-off behind the oval, smoke is expected, dont call it in
Any word on when the highway opens?
Reopened at 4
thank god for that change
Can someone recommend an arborist
Chair here. AGM minutes will be circulated by Monday
Chair here again. The lift modernisation vote needs 75 percent, so please vote
This is management. Facade cleaning starts on the 5th. Please close your windows
Management: please note that the swimming pool is shut for maintenance
Can management explain why fees went up 8%?
which hotel mooncake nice this year ah
wah calories one mooncake is 800 leh
bakkwa queue at chinatown 4 hours siao
new notes i changed too much 2 dollar one... no la joking
gong xi fa cai everyone huat ah
Ang pow rate for neighbour's kid how much?
ah gong choke on fishbone last time ENT took out, 400 bucks
psi now how much
haze from indo again sian
agency fee is 3 months salary correct?
Anybody knows a part time helper
hfmd how many days mc for kid?
The whole nursery class kena hfmd last sem
knife sharpening uncle is at the void deck till 5
High rise littering is a crime, we have cameras
who throw the diaper from upstairs disgusting
JB custom jam 3 hr dont go
"factory closed" 😂😂
how to register birth cert online
confinement lady charge now 4k per month gosh
Old ginger vs young ginger what's the difference
Ok auntie
noted with thanks
Will revert
sounds good to me
Agree
Disagree strongly
Poll: new paint colour for lobby, 1 beige 2 grey
grey
anything but beige
what does 2 pax mean sorry am new here
just moved in, hi all! I'm Femi from 6F, two dogs
Where can one buy duvets around here at decent prices
Is there a vet nearby? for Femi's dogs
Femi is the one w the huge fluffy dogs omg
the AED in the lobby got a new battery today
who moved the AED sign
Called 999 last night for my dad, he's stable in resus, thank you for your kindness
first aid course £25 at the scout hut, heart attack, choking, the works
my toast set off the alarm again sorry all
This traffic is killing me
I'm literally dying of boredom in quarantine
if the kid upstairs bounces that ball once more there'll be a murder
watching Casualty, so much blood lol
The police were only here for a parcel theft, calm down
Remember the gas leak in 2017? we all stood in the car park singing
He was found safe at his brother's in Fulton, thank you for looking
how do you get candle wax off carpet
does anyone's oven take ages to heat up
Which thermometer would you buy, ear or forehead?
The GP says it's a 3 week wait. Three!
Covid booster walk-in today at the library 10-4
are we still wearing masks in the lift?
I tested negative at last, day 9, boring but alive
my taste hasn't come back, coffee's like hot water
How long is a flu contagious for
school sent a letter about strep again
Boots has calpol back in stock at the retail park
paracetamol max 2 packs at Tesco now fyi
they've run out of ibuprofen in the whole of Pudong
My colleague got it twice in a month can u believe
Don't take antibiotics for a virus folks
new variant on the news again, here we go
last winter somebody lent me a nebuliser and i never forgot it
We might need a babysitter in the spring, still working it out
I'd love to give my sofa away but the wife won't hear of it
we gave ours to the hospice shop, they collect for free
Who do people use for house clearance?
20% off all winter tyres at Dave's garage, mention this group!
Hi I am Lisa, certified life coach, first session free!! DM
Earn from home 5000/day genuine work whatsapp me
Tesla looks nice, whose is it?
somebody's left their lights on, red fiesta
whose alarm's that
can we please not do politics on here
agreed, it's a neighbour group
Leaving the group, too many messages
Haha he'll be back
Good night all, sweet dreams
Happy new year to one and all!!
ty all for the birthday wishes 🥰
thanks for sorting that Pete
The window cleaner's coming tomorrow, £8
Clocks go back tonight don't forget
Snow day!! schools shut
who built that snowman with the... carrot. in the wrong place
Fox got into the bins again
Society election on sunday 10 am, carry ID proof
Kindly do not park in visitor slot
IND vs PAK screening at clubhouse 7.30
what a match!!!
Did I miss something, why 200 msgs
auntie the whatsapp voice msg is 4 min long pls type 😅
Any recommended tuition centre for P5 maths
got fiber outage in tampines anot?
Arvo tea on the green sunday if the rain holds off
Anyone know a good sparky
council's put the rates up again
magpie season, wear a hat by the oval
Is the road to Naivasha okay after the rains
Kindly share the paybill for service charge
which international school are people happy with
visa renewal took me three trips to the PSB
Anyone else's Alipay acting up?
my daughter says to tell you all she learned to ride a bike today
seen a lovely sunset just now over the garages
Who remembers the corner shop when it was Mr Khan's
I've got a cold but I've got wine so
don't need anything, just wanted to say hi
He offered me his ladder years ago and i still have it 🙈
what time does the pharmacy in Xujiahui open
whoever plays the sax on sundays, keep going, it's gorgeous
i asked for 2 pints and they delivered 2 crates
How do I make a whatsapp poll
What does everyone pay for car insurance, mine's doubled
did anybody's parcel from Evri turn up
it's only tuesday??
A bloke at work swears by onions in your socks for a cold
Our old neighbours needed a wheelchair lift, cost them 6 grand
anyone else awake
rain rain rain
`,
  emergency: `
there is smoke coming out of the flat above mine and nobody is opening
my mum isnt answering phone or door since this morning, shes in 4B, im in leeds, can someone PLEASE go check on her
Old man collapsed at void deck blk 214 near the letterboxes, not responding, anyone know CPR??
can smell gas very strong level 7 corridor, please dont switch on anything
Somebody is trying to break into the house at the end of Maple, 2 guys in hoodies, back window
Uncle in B 304 his oxygen is dropping to 78 and ambulance is not coming!! someone with car please
Small child stuck in lift tower B between 3rd and 4th, he is crying alone
Fire's jumped the creek heading toward Banksia Rd, GET OUT NOW
snake in our kitchen, brown one, kids are on the table. Who's got the snake catcher number please hurry
Thugs have entered house 22, watchman is tied up, call police
Mrs Patel has fallen on the ice outside 40, she can't get up and her leg looks wrong
I think my husband is having a stroke his face has dropped one side
toddler has swallowed a button battery what do i do we have no car
water pouring through my ceiling from upstairs and its near the electrics
my neighbor auntie at 11-40 scream for help then now no sound, door lock
Baby not breathing properly lips blue unit 05-22 anybody doctor here
guy standing on the ledge at level 15 outside corridor, block 88, he is crying
kid's been bitten by something in the pool filter, arm is swelling up real fast
5 month old having a seizure from the fever we called 911 but does anyone here have medical training 2nd floor
carbon monoxide alarm is going off in 2R and I feel dizzy
theres a man passed out in the stairwell between 3 and 4, needle next to him
Transformer near gate 2 is sparking heavily and wire is hanging on the road kids are playing there
One dog has bitten security guard's face very badly blood is coming
i cant breathe well and inhaler empty. alone. flat 8
Can someone look at number 6? Her curtains have been shut three days and the cat is howling, and there's milk on the step. I don't like it
hi im in manchester my nan at flat 2 just rang confused saying she fell and hung up. her phone's engaged now
the alarm isnt a test!! theres actual flames in the bin store
Bin chute smoking block C ground floor, extinguisher is empty
My wife is 38 weeks and her water just broke, the gate is chained and the guard is not there!! building 7
somebody in bldg 2 is hanging bedsheets out the window and climbing down from the 5th floor
my flatmate has taken a load of pills, shes awake but slurring. room 12 halls
some bloke followed me from the bus stop hes outside the main door now im too scared to go down
plug socket behind my bed has gone black and it's crackling, ive got no torch to find the fuse box
Christmas tree at 34 is on fire I can see it through the window, family is out I think
Can't feel my left arm and its like an elephant sat on me. Front doors on the latch. Edna flat 3
my pressure is 210 over 120 and head paining, i am alone in house 9, son is in Dubai
Rocket went in 9th floor balcony, clothes are burning, people not home, wing E
Boy got burnt hand by anar, skin is coming out, which hospital is open, someone take us
water has come inside basement upto 2 feet and driver is sleeping in there in the car, not hearing
Rain water entering ground flr homes, my parents both above 80 are on the bed, I am in bangalore, please carry them up
Lift cable made big sound and it dropped 2 floors, 4 people inside Tower 5
kid face down in the apt pool NO LIFEGUARD need help now
there is a baby in a locked car at the Kroger end of our lot, grey Honda, windows up
grill on the 2nd floor balcony flaring up, siding's melting, nobody's answering the door
roof came off the back bedroom, we're in the bathtub with mattresses 3 of us, 118 Palm
Water's at the second step and rising and grandpa's on a home vent. battery says 40 min
I hear knocking and a voice from under the collapsed carport, corner of 4th and Bay
2 wk old won't wake up to feed, floppy, temp 100.6, husband has the car. apt 19
someone threw a lit firework in my mail slot, hallway rug's on fire
sorry to bother people at this hour and it may be nothing but the man next door to me, the tall one who keeps himself to himself, has been banging on the wall for ten minutes in a sort of pattern and when I called through the letterbox I just heard groaning
So I have just come in from work and the hall's full of fumes, like car fumes, and the door to the garage is shut and there is an engine running in there and his note is on the side
FIRE FLAT 9
help cant get out bathroom lock jammed and bath overflowing its hot
gas smell strong stair 2
cat's been hit outside 30 and theres a cyclist down as well who isn't moving
There is a car being hijacked right now at gate B, they have a gun, stay inside
my house help has drunk jik by mistake, she is vomiting, what should we do, car is not here
askari on night shift is lying by the gate with blood on his head, send somebody
We hear a woman being beaten in 14, children are crying very loud, this is not the normal quarrel
guy in 318 hasn't come out for 2 days, his phone rings inside & there's a weird smell
old bloke at the bus stop's gone down in the heat, skin is hot and dry, talking gibberish
ember's landed in the gutters at number 40 and they're away, it's smoking already, bring hoses
kitchen oil catch fire i throw water become bigger!!! 13-211
aiyo uncle choke on the yusheng abalone cannot breathe face blue L2 function room
My domestic helper is threatening with knife in kitchen, my children locked in room, I am at work, unit 09-07
someone throw something from upstairs hit a kid's head now the kid vomit at playground
one of our dogs ate a whole pack of xylitol gum, hes wobbling, no car yet. Femi 6F
Mate in the gym is doing deadlifts and just dropped, no pulse i think, get the AED from lobby
pls someone call 999 my phone only has wifi, my dad is grey and sweating and holding his chest, 22 Orchard Close
Not sure if this counts but the lady opposite is standing in the road in her nightie and it's minus 2, she seems not to know where she is
My 4 year old has gone. He was by the slide in a red coat three minutes ago, playground behind block A
i've cut my hand badly on the mandolin, it's spurting, trying to hold it up. 17 upstairs
Chip pan's gone up at Mr Doyle's, he's inside and won't leave the cat
someone's car has rolled into the canal by the lock with a person in it
wasp sting, tongue swelling, no epipen here, number 5 quick
Calm message: I am stuck under the bookcase, can reach the phone but not move my legs. Spare key is with Sheila at 11. Thank you
lads kicking in the door at the chemist under our flats right now, 3 of em with bars
daughter just messaged one word 'help' from the flat, i'm on a train an hour away, no. 62, please would somebody knock
Think there's a gas leak at ours, hissing behind the cooker, we've got out but the couple upstairs aren't answering
Diabetic, sugar's 2.1 and I've nothing sweet, getting shaky, flat 40 door's unlocked
strange but there's a toddler on the window sill, fourth floor, window wide open, block facing the park, no adult
Scaffolding has just come down on the pavement outside the bakery, people are underneath
Mum in law on blood thinners hit her head on the bath, seems fine but now being sick and sleepy. What do we do, we're at 8
hey so I took an edible and my heart's going like 190 and I keep blacking out, apt 5J alone
Neighbor's trailer is on fire and there's propane tanks next to it!! lot 31
active shooter alert?? I just heard like 8 shots from the parking deck and someone's screaming
My dad has Alzheimers and walked out about an hour ago, blue jacket, slippers, it's getting dark. Anyone seen him near Fulton
my wife's going into labor RIGHT NOW in the hallway of 3, the ambulance says 25 minutes, any nurse in the bldg
guy's hanging off the fire escape, ladder came loose, alley side
elevator stuck w/ me and an old lady inside, she says she can't breathe, bldg 2
Tree's down across the line and it's live, arcing on the wet sidewalk by the school stop
my ex is outside hitting the windows with a bat, kids and me in the closet, 1120 rear
Bhaiya current lag gaya, plumber is stuck to geyser pipe, main switch off karo A-1001
Papa fell unconscious in bathroom door locked from inside please send strong people to E-504
One lady is sitting on the terrace parapet of Tower 2 since ten minutes with phone thrown down, pls someone go talk to her softly
small kid drank phenyl, mother is crying, we are in servants quarter behind block F
Chain snatchers just pushed Gupta aunty, she's bleeding from ear near gate 3
Monkey attack on terrace, child is badly bitten
My father's dialysis is at 7 and road is waterlogged, he's swelling and breathless, need boat or tractor or anything, H-12
gas geyser bathroom, my daughter not responding from inside 10 minutes
uncle drop in carpark basement 2 lot 118, lips blue already
PMD battery exploding in 06-91, corridor all black smoke, auntie wheelchair inside
my grandpa never pick up calls since last nite, im in melbourne. someone pls knock 15-330, key under the pot
boy stuck head between the railing 8th floor, feet outside
lorry knock the ah ma at the zebra crossing outside our gate, driver run
Rip's taken two kids out past the flags and there's no lifesavers on till nine
mate's rolled his quad down the back paddock, it's on top of him, need blokes and a jack
Redback got me on the neck, feeling crook and sweating. On my own at 91
Creek's over the causeway and there's a ute washing off it with a bloke on the roof
neighbour's pool gate open and their two year old isn't in the house
Boda rider has been hit outside our gate, leg is broken and people are only taking videos
the wall near block F has collapsed with this rain, there are kids who were playing behind it
jiko inside the sq, the girl is not waking up, please somebody with a car
someone is being choked in the corridor near 207 we can hear it
I'm in Toronto; my wife in building 4, 1802, has a fever of 41 and has stopped replying to me. Could somebody knock please
the guy downstairs collapsed in the PCR queue, no pulse, the dabai are just standing there
Electric bike on charge in the lobby of 16 is popping and flames are coming up the stairwell
insulin ran out this morning and no delivery, keytones high and vomiting, bldg 8 rm 201
Not to scare anyone but our whole family has a headache and the canary's dead and the boiler is new
she stopped breathing for a bit and now she's breathing funny. she's 3 months. flat 2a. 999 is on hold
front door is hot to touch and I can hear crackling in the hall. we're four adults one baby, 10th floor
My neighbour Gladys always waves at 8. No wave yesterday or today, lights been on all night and she's not coming to the door
lady in a wheelchair's stuck on the level crossing, barriers coming down, by the station end of our road
i think someones spiked my sister shes on the lobby floor and cant speak
nobody panic but there's a bloke in our loft space, we can hear him walking about, me and the kids are on the landing
our childminder's not opening the door and I can hear all the babies screaming, number 90
My son's epi pen did not work, second dose needed, we're in the lobby
gas cylinder leaking & regulator's stuck, fire just next to it, B-108 kitchen
sewage worker went in the manhole near C block and isn't answering, second one went in after him
husband sawed into his thigh, blood everywhere, tourniquet?? 19 Wattle
Mzee from house 3 has been sitting in his car with engine on and eyes open, he's not blinking
my friend in building 12 sent a goodbye message and turned off her phone, I'm in Beijing, please go to 12-604
Nan's oxygen machine's beeping low and there's no power, spare bottle's empty. unit 8
kid trapped his arm in the escalator at the podium, bleeding a lot, stop button doesn't work
`,
  signup: `
+1 for the christmas potluck, bringing satay
Count me in for saturday clean up, 2 pax
put us down for the lohri dinner, 4 adults 1 kid
put me in for 2 bags of beans please, bldg 3
B-902 2 members for yoga class
we're in for burgers, 3 of us
me + hubby for quiz night
Count 2 from house 30 for the chama lunch
tumpang jb +2 thanks
two of us for the carol singing please
`,
  "close returned": `
returned your ladder bhaiya, kept near the meter room ↩ bhai ladder free ho gaya kya
shovel's back in your porch, ta ↩ done with that shovel yet?
charger's back w your flatmate, submitted at 23:58 lol legend ↩ need my charger back before 1am
crutches are back on your verandah Kev, cheers mate ↩ how's the ankle, done with the crutches?
Hand truck is back in front of storage 14, thanks Mr. Levy - Carlos, front desk ↩ Carlos are you done with my hand truck
Nebulizer returned to A-204, cleaned and sanitized. Thanks a ton ↩ is nebulizer in use? one more family is asking
all chairs given back to Sharma ji
hdmi cable hung on your door handle 1503, kids loved it ↩ hey can i grab the hdmi back tonight
washed ur pan and put it back on the hook
Deg washed and given to uncle, with some biryani inside 😄 ↩ Beta deg ka kaam ho gaya?
Gave the pump back to Verma ji with full diesel ↩ where is Verma ji's pump?
box fan's back on the porch at 212, you saved us
Swapped you a brand new tank by the side gate, thx again bud
tiny screwdriver back in your post slot
Carrier returned, Minty hated every second
Ladder is back with caretaker, cat is safe and ungrateful
Shirt dry cleaned and back to you. I GOT THE JOB
Horse float's home mate, gave it a hose
Chair here. All tables have been returned to their owners, thanks for the loan
purifier returned, filter i change new one for u
duvets washed & back at yours. best welcome ever. Femi
Carpet cleaner's in your hall again, cheers ↩ could you bring the cleaner back by 5, it's due at the shop
pressure cooker sent w/ my son just now aunty ↩ beta cooker is free? I need for dal
tent's back in your carport, dried it first ↩ mate need that tent for the weekend
`,
  decline: `
really sorry, i'd promised it but my own kid's just spiked a fever so i can't give it now ↩ could i get ten please? building 6
alamak sorry tmr i got shift, cannot fetch her already
Sorry beta the chairs I promised are with my brother only, not possible ↩ kindly lend me two plastic chairs and one table for pooja tomorrow morning
turns out radiator's got a dodgy plug, wouldn't be safe to pass it on. sorry hun
I am B+ but had tattoo 2 months back so they will reject, sorry ↩ B+ donor also reqd for tomorrow for whole blood, not emergency, just to replace units at Max
tarp's on my own roof as of an hour ago, i'm sorry hon
cant now sorry, car's at garage ↩ would u run me to the tip sat?
Aki sorry, the ladder I offered my husband has carried it to shagz
sorry bike cage key is with my ex, can't help after all
ah no sorry, just realised it's my flatmate's and she says no ↩ could i borrow the tent this weekend
really can't do the lift tomorrow anymore, car failed its MOT
`,
  progress: `
on my way down w/ it, 2 min ↩ can you bring it to lobby?
collected from Watsons already, putting at your shoe rack now
Watchman is coming up with the cylinder, 5 minutes
walking to the gate, grey jacket, wait there ↩ could somebody who reads Chinese help me fill in this registration form, i'm at the gate now and the guard won't let me in
pump is loaded in tempo, reaching in 10 min
truck's packed with the sandbags, dropping at yours next
dropped at reception ↩ bananas where can i get them
outside yours now
rider is at the gate with your unga
running w/ the calculator to block C
Panadol syrup in the grab, driver say 3 min reach
Litter's in the trunk, 15 min out ↩ did you get to Sam's?
`,
  correct: `
sorry meant flat 14 not 41
oops 10 boxes not 30, kids used the rest for a fort
Correction it's D-701 not D-710
it's flat 3 not flat 8, my glasses
Not tower 5, tower 6 !! sorry typed wrong
*5th and Bay not 4th
*size 5 not 4
number 42 not 40!
i mean 38.9 not 39.8 haha panic
I wrote +2.5 but it's +1.5, sorry
`,
  money: `
happy to give you 20 bucks for the pram
selling fridge samsung 190l 2 years old price 6500 negotiable
how much did you pay for the oat milk, i'll wechat you
any one wants to buy kids cycle 16 inch hero, 1500
What do you want for the stroller? Could do $40
£10 for both?
Selling layers 10 months old at 400 each, 30 pieces
carousell my dyson 200 only neighbours price 180
can i give you something for the petrol at least
`,
};
