/** Sentences of our own, as residents of several places would type them, without regard to any rule. Never from tests. */
export const rowsEnC: Readonly<Record<string, string>> = {
  need: `
Does anyone on the upper floors own one of those long ladders?? my smoke alarm has been chirping since 3am and I'm 5 foot nothing
evening all, boiler gave up the ghost and the baby's room is 14 degrees. a fan heater just till thursday when the engineer comes would be an absolute lifesaver
pls can someone let the dpd man in he's at the gate and I'm stuck on the tube, flat 31
Light has been gone since morning and my phone is on 4%, who has gen running that I can plug small?
Uncle downstairs dont have smartphone, he asks can somebody help him book the polyclinic appt online. I'm at work till 9 otherwise i do it
Anyone got one spare ez-link card to lend, my mother in law flying in tonight and she only need it three days
Our lease ends Friday and the removalists just cancelled on us. Two strong backs for an hour Friday arvo? Beers on me
I know it's cheeky but would anybody on the ground floor mind if I ran a hose from your tap for ten minutes? car's covered in bat poo
Power cut and I've got insulin in the fridge. Is there someone with a working freezer, ice packs, anything, I'd be so grateful
Maid has not come and I have 14 guests for pooja tomorrow, kindly suggest if somebody's maid can do one extra hour, will be much obliged
Son has chart work to submit tomorrow, all shops shut. One chart paper, any colour, if lying at anyone's home please
Hi everyone I am new here in 1802, my washing machine is not arrive until Sunday. Is it possible I wash one time the baby clothes at someone home?
if anyone's antigen tests are just expiring in the drawer, my kid's nursery wants one every morning this week and I've run out
lost my keys somewhere between the bus stop and the bins, brown leather fob. Keep an eye out would you
Upstairs drilling + night shift = I'm a zombie. Has somebody a quiet sofa I could crash on from 9 till 2? Serious question
Found a hedgehog out in daylight looking wobbly. Does someone have a deep cardboard box and maybe some cat food I could use??
Can't get the lid off this jar of gherkins and my hands are rubbish with the arthritis. Any strong lad about? No.4
To whoever's home in the daytime: I've a fridge coming between 10 and 2 Weds and can't get the time off. Just needs somebody to buzz them up
Am I the last person in the world w/o a printer? need to print a return label today 🥲
My nan wants to video call my cousin in Jamaica and she's got no wifi at 22. Could next door share theirs with her for an hour
My wheelchair battery packed up outside the chemist on the corner, could do with a push home please
Water off on our side. If the odd numbers still have it, could I fill two buckets for the loo
Subway's flooded and I'm stuck in Queens — would somebody walk Biscuit before she explodes? Doorman has the key
Our super is MIA and the radiator valve is spitting hot water on my floor. Anybody got a wrench bigger than like 6 inches
We brought the twins home today & discovered that we own exactly one car seat base that fits. If your toddler has outgrown the Snugride one… 🙏
The moving truck can't get down the street since somebody's double parked a white Camry. Please come move it!
Would anybody's teen like to sit with my 6yo Thurs 4-6? my usual sitter has flu
I have chemo Tuesday at 9 and the patient transport has let me down. Don't like to ask
Left my reading glasses at my daughter's in Leeds, can't read my letters. A pair of +2 if there's one lying about?
will someone tall please change the bulb on the second floor landing, I've bought the bulb
hello dear neighbors, my english not so good. my kid fever from afternoon, the pharmacy app say no stock. you have the cooling patch, please tell me, I come to take
We are two foreigners in bldg 7 with covid and no WeChat Pay verified yet, so we can't order anything. Could a kind soul add some noodles and eggs to their order, we have cash
My ayi can not come into compound and I have broken arm. Wash hair is impossible by myself. Some lady can help me 10 minute?
Our router dead and my daughter have online exam at 2. One hour wifi is enough, she is very quiet girl
The property said they do not help carrying. 2 bag of cat litter 20kg at the gate and I did operation last week...
the electric bike of mine has no power 2km from home, with my daughter sitting behind. who has car or truck passing by the Jinxiu road
My cat run out from the window, grey, shy, have red collar. If she is in your balcony please close the door and call me
has anyone got something warm, I haven't kept anything down since yesterday
Exams start tomorrow and Zara's calculator's screen is cracked. Anybody whose kid's finished GCSEs with a casio to lend?
World Book Day is TOMORROW. I repeat tomorrow. A striped jumper, a wand, literally anything for a size 7-8
Stuck at work till 7 and school club shuts at 6, could any of the Elm House mums scoop up Theo with theirs??
the car won't start and I've a job interview at 10, jump leads anybody??
Trying to get grandma's piano up one flight. It's not that heavy I promise (it's that heavy) Sat 11ish
is there a nurse in the building? dressing on my leg has come off and district nurse isn't till Monday
Sian please, my door lock battery died and I'm locked out in pyjamas at level 9. Got 9V battery?
Helper gone back Myanmar for emergency and my twins PSLE next week, anybody's helper free for 2 hours evening cook only?
Ah Ma's wheelchair tyre flat liao. Who has bicycle pump w the small head, lend me 10 min
The maid dropped her bamboo pole w my baby's bolster on the level 3 ledge. Level 3 folks mind hooking it in?
shifting to Punggol this sat, anyone got trolley, the foldable kind?
no la the vet closed already. Anyone with rabbit know-how, my bun not eating since morning and hunched
Bloody magpie's had me pinned in the garage for half an hour, could someone bring a brolly down the drive lol
Creek's coming up fast. If you've a ute and can shift my chooks and two bales before tonight I'd owe you forever
Broke my ankle at netball of all things. Crutches? Mum says every house has a pair in the shed
Off to Perth for Dad's funeral tomorrow and the kennels are all full. Someone for the old kelpie, she just sleeps
could people bring a plate on Friday for the wake, Mrs Hale's got nothing in and sixty coming
Drowning in newborn laundry and my dryer has carked it. A spin in someone's machine tonight?
i hate asking this. payday's thursday and there's nothing in the cupboard for the kids' lunches
Good evening estate people. My inverter don quit and I have fish worth 40k in the freezer. Who get space for deep freezer till tomorrow?
The security people say the pumping machine will be off till Monday and I just had CS. Please any neighbour with borehole, even four kegs
My driver fell sick. If you're going to Ikeja side by 6am please remember your neighbour who has a flight
Coartem adult dose, if it remains in your house kindly help a bachelor that is shaking under blanket
Please is there any plumber living in this estate, the one outside has swallowed my money
Good afternoon. This is Grace, Year 4 mum. The PTA need six folding tables by Sat morning, if yours is in the garage doing nothing...
My breast pump's motor has just died, baby's 5 weeks, shops shut. Medela parts, a spare, even a manual one, honestly anything
Not urgent at all: if you bake, I'm after a bundt tin for mum's 70th on the 4th
Bit of an odd one. I need a dead laptop to practise taking apart for my course, so if there's one in your loft
Cavity wall man says he needs the loft hatch clear by 8 and I've done my back. Half an hour of lifting boxes, bacon sarnie provided
Wasps' nest above the nursery window. Before I pay 90 quid, is anyone here a beekeeper or in a proper suit
Pls my gas cylinder got over middle of making sambar, Indane says Monday. One spare cylinder if anybody is having
Exam hall ticket printout, it is 11 in the night and reporting time is 7. Anyone awake with printer??
Swiggy delivery boy had a fall near gate, his knee is bleeding little bit. First aid box somebody bring down please
Mother-in-law's knee is swollen, doctor said hot water bag. Any house having?
Walls are coming in water from the terrace side, need tarpaulin tonight itself, any size
Anyone's kid in 4th CBSE? Mine was absent three days, need to photo the maths notes
Stray puppy in the stilt parking with broken leg, crying whole night. I've exams, some dog lover take to CUPA?
Husband is on ventilator at Manipal and they are asking 2 donors B negative by morning. If you're B neg please call me
The trick-or-treat bucket's empty & there's a queue of goblins. Top-ups welcome at 19!!
Christmas lights bloke's ladder's gone and he's up on my roof 😬 can someone pop over and put it back up
The butcher's let me down & I've 11 for Xmas. Has any oven got a spare shelf at 10am? Mine takes half a sprout
forgot the cranberry sauce!! a spoonful would save my marriage, no. 8
Sukkot's at sundown and the palm branches I ordered are still in Jersey. Any greenery you're about to prune, I'll take it
Our aircon die already and baby got heat rash all over, got small fan can borrow? blk 88
can one of the mums ring me, he's out till 9 and I need to put a bag somewhere he won't find it
Right so long story. The council took the wrong bin, left us with next door's full one, and now I've four bags of nappies in July and nowhere to put them. Whose bin's got room??
mum's commode (don't laugh) hasn't been delivered and she's out of hospital at 4. Somebody must have had one for a parent
Evening. New to wheels as you know after the stroke. The step at the front door beats me. If some handy fellow has a bit of ply for a ramp I'd be obliged. — Ron, 2
so voice to text because my wrist is in a cast um I need someone who can button a shirt tomorrow morning I've got court at ten and I can't do the top ones
I can't believe I'm asking but does anyone have a bat detector, it's for year 5 homework
While I'm in plaster the cat litter's beyond me, it's two flights to the bins. Any kids saving up for something?
I'm ok just embarrassed. In the bath, can't get up, knees have gone. Warm enough, phone's in hand. Key safe's 1966
Our delivery's gone to 118 instead of 18 and it's frozen food. 118 can you see a Tesco bag?
My son's got a slot at the tip-top trampolining final and we're a leotard down. Age 9-10, any colour, any sparkle
Any dads good at ties? Prom's in an hour and his is round his ears
My passport photo's due in by midnight & I've no white wall in this entire flat. Has someone got a white wall? I'll be 2 mins
need one grown-up who isn't family & has known me 2 yrs to sign my passport form. Teacher, dentist, that sort
would any lovely person have the charger for a Kindle from about the Stone Age, fat plug, micro usb
yo the intercoms busted and my pizza dude's wandering round the courtyard, somebody yell at him it's 5D
Co-op friends, my contractor punched thru to 7B's closet (sorry 7B!!). Joint compound and a wide knife tonight? HD's closed
subletting nightmare, keys don't work, 2 suitcases, 11pm, 9 degrees out. could I just stand in somebody's vestibule till my roommate lands?
Any shovel-havers? Car's entombed and I'm on shift at Maimonides at 6
Mom, 83, in 12C won't pick up her landline. She's probably just got it off the hook. Would a neighbor go and knock? I'm in Phoenix
Hi neighbors Mateo here im 9. my ball is on the roof of the garage. can a grown up get it
Girl scout here!! I have to interview someone who remembers the blackout of '77. 15 minutes. cookies
Does anybody speak Ukrainian? There's a lady at the leasing office in tears and Google Translate isn't cutting it
I got letter from the school in difficult English. Can some one read with me and explain, I don't want my daughter know
I'm the student in the basement. It's my viva tomorrow and I own no blazer. 40 chest or so
The hamster's out and under someone's floorboards, we think 3rd floor. Listen out for scratching tonight, leave him a grape
Whoever signed for a box for Ofori at 36 yesterday, that's my nan's medication, could you drop it or I'll come get it
Inhaler's on its last few puffs, chemist opens at 9. Would feel safer with a spare blue one in the house tonight
Day 6 of the builders and no kitchen. Would it be awful to ask if someone has a camping stove
I'm 15 and I've got my DofE thing this weekend and no rucksack, mum says ask here, 60L+
Anyone's satnav brain? Just joking. What I do want is a roof rack for a Golf mk7, one weekend
bit desperate, both kids sick both of us sick, no loo roll. a roll or two on the mat at 33 and we'll replace it a thousandfold
The tap's come off in my hand and I can't find the stopcock in these flats, would a neighbour show me where theirs is
Husband's ashes arrived and the courier left them with "a neighbour". I'd like him back please. Flat 30
can anyone sit with my dad for half an hour at 3, he wanders, and I've to get his prescription
My goldfish's tank has cracked. Bucket's too small. An old tank, storage tub, anything watertight
Has someone a steady hand and a pair of tweezers, splinter's in my right thumb and I'm right-handed
I'd appreciate a volunteer to translate for my Portuguese neighbour at the bank Monday
It's pitch black on the stairs since the cut and Dad's carer's too scared to climb. A torch lent to 10 would sort it
our cot's screws went in the move. M6 barrel nuts, 4 of. there's always one of you with a jar
Nan's birthday, 90, I've forgot candles. any numbers 9 and 0??
Could whoever's tallest get the frisbee out of the lime tree, kids are beside themselves
Anyone got the wifi password? no seriously mine's fallen off the router and I've an interview in ten mins, anyone's wifi
dear neighbour my hand is allergy with washing powder, you have baby soap or some gentle one? only small
I lost my health code because phone fell in toilet. Who have old android phone can lend me two days?
wo de god, water leak from washing machine, I have only two towel. Mop! Bucket! Anyone 6 floor 5 floor!
The kindergarten ask every family bring a silkworm tomorrow. A silkworm. Somebody has?
Our grandma only eat soft food, porridge. The rice is finish and the shop closed because positive. One bowl rice also ok
My iPhone eat no cable except the old wide one. For old ipad. Some one keep this antique?
alamak forget to buy joss paper and today 15th day, any auntie have extra one stack
Kena locked out again, baby sleeping inside w helper at market. Who got long stick or hanger reach the latch
PSLE cert need laminate, got laminator at home or not ah anyone
anyone going JB this weekend, help me tompang back one bottle of the cough syrup pi pa gao from the shop there can?
Pls anyone having thermometer, ours is showing 31 for all of us, can't be all are dead
Sir/Madam, my father's hearing aid battery size 312 is over, all medicals closed for Sunday
Urgent black shoes size 4 for march past tomorrow, shop person gave two left shoes
Anybody having idli stand and grinder running current, ours no current, batter must be ground tonight only
Need one mat & harmonium for bhajan at our home Saturday, if lying in somebody's loft
The landlord has removed my meter and I've two small children. Who can allow us pass extension from their house this night
Abeg who get first-aid person for house? Nail enter my boy leg
Jamb form portal refuse to open for my phone. Any person with laptop and small data, I'll come with my biscuit
I need strong men. My gate has fallen on the drive and the car is behind it. Church is 9am
Anyone's gate remote the grey Centurion type? I want to copy mine from it before wife finds out I lost hers
mum's just gone into the hospice and I can't leave work till six. If somebody could sit and hold her hand till then
Does anybody have a dinner jacket in a generous size. Generous
Asking for wisdom and a plunger. Mostly plunger
You know that posh drain camera someone was bragging about at the BBQ? Now would be its moment. Flat 1's shower is coming up brown
hoping the choir lady's reading. my mother's 95 and can't get out, would you come & sing one carol at her window
I'm signed off and not driving & the library books are six weeks late, would anyone be passing
Bedbugs. There I said it. One of those steamers, the proper kind, for a day
15 yr old here again, DofE, also no tent pegs
Anybody's grown-up son got a suit jacket, my lodger's got his citizenship ceremony Tuesday
I have interview in English tomorrow first time, somebody can practise with me twenty minutes by phone?
My bike's D-lock has seized outside the station. An angle grinder and a person the police won't look at twice
the lightbulb's blown in Mum's stairlift remote no sorry BATTERY, it's a weird one, A23. she's stuck upstairs with no lunch
Anyone's slow cooker free? 40 for Diwali and my two are full
School rang, he's been sick on his only blazer, and photos are at 10 tmrw. Age 12 St Jude's blazer??
`,
  chatter: `
That chirping is the battery dying, mine did it for a week before I twigged ↩ Does anyone on the upper floors own one of those long ladders?? my smoke alarm has been chirping since 3am and I'm 5 foot nothing
Lift engineer been and gone, back in service as of noon
Which floor does the gym entrance sit on, 2 or 3?
Has anyone used the plumber on the board downstairs, is he any good
Parcel room open till 9 tonight or is it 8 now?
DPD left mine in the bin store last week. The BIN STORE.
You people can eat 😂😂 next time I'll come early ↩ Jollof don finish! You people can eat
NEPA have taken light again, since 6am. Na wa
My grandfather fell in the bathroom back in 2015, that's why I keep telling you people to fix grab bars
The leak in B2 carpark has been fixed according to management.
wah the polyclinic queue today siao, 3 hours
Mahjong at void deck tmr as usual?
Where ah can buy those IKEA blue bags nowadays
Smell on the stairs turned out to be someone's durian, false alarm everybody 🤣
Can we please not feed the pigeons. I have said this nicely four times.
what time does the council do hard rubbish pickup
RFS app says it's advice level only. Under control
Bats again. Every summer the same thing.
Has the power come back for anyone in tower 2? Ours still out
BESCOM says 2 hours but you know what 2 hours means
Any leads for a good cook? Pure veg, Whitefield side, budget 6k
Anyone knows what is the tanker rate these days
snake catcher took it 10 mins back, you can send kids down
Is it cobra or rat snake? Post pic
These teachers only give project on Sunday evening. Every time
Good morning all. Have a blessed Thursday 🌹🙏
Visitor parking is NOT for residents second car. Last reminder.
Welcome to the building! ↩ Hi everyone I am new here in 1802, my washing machine is not arrive until Sunday. Is it possible I wash one time the baby clothes at someone home?
The gate guard say no delivery inside after 10pm, new rule from yesterday
lemsip is basically paracetamol and sugar tbh
can you take lemsip with ibuprofen?
We got him out, the fire guys were amazing. Never again leaving a key in that door
remember when dave got locked on the roof hahahaha
Set of keys handed in to reception, Honda fob
I'm dying of boredom at this AGM
This heat will kill me I swear
Somebody shoot me, the drilling upstairs has started again
Thanks for having us on Sunday, the kids loved the trampoline
Hedgehog rescue took him, they've named him Gary
Anyone's cat a big ginger tom? He's been in my kitchen twice
Ha, my late husband used to do all the jars. You don't think of these things
What fridge did you go for in the end? Ours is on its last legs
Is parking free on sundays on Elm road
Paddling pools are banned under the hosepipe rules, no?
It was burnt toast at 17, sorry for the commotion everyone 🙈
Fire drill Tuesday 11am, please evacuate by the east stairs
999 is for emergencies Kevin, not for parking
Police came about the door handle guy, he's been arrested. You can all relax
Which printer ink is cheapest, the HP subscription is robbery
Wifi down for anyone else? Virgin says no fault in area
virgin media can get in the sea
Does a sparky need to sign off a new cooker? asking before I ring one
They say the lifts are being replaced in March. Of what year
Thames Water text says 6pm
Kinda miss the lockdown clapping, is that weird
Biscuit is the best dog in this building and I won't be taking questions
Wrench your back once and it's never the same, I tell you
Who do I contact about the radiator in the lobby? Super or management
Board meeting minutes are up. Spoiler: nothing was decided
Eggs are 9 bucks at the corner now. Nine.
I saw a great lamp on the curb on 83rd this morning
Selling 2 tickets to Hamilton, Sat matinee, DM
Anybody selling a crib? Looking to spend under 100
My CO detector beeps every 30 secs, is that just the battery? no other symptoms
My cousin in Ohio had a CO scare, whole family in hospital, get your furnaces checked folks
What's with all the white Camrys
Movers in the elevator again w/o padding. Please
Flu's everywhere at the school, half of Y2 out
Babysitters round here want £15 an hour now!
congratulations!! 🎉🎉 ↩ I've passed my driving test FINALLY so if mums need a lift to the hospital or wherever, I'm yours
Fingers crossed for Tuesday Jean x
I had chemo in 2019, the waiting is the worst bit
I can't see the point of these speed bumps any more
she took the whole box of tablets back to the chemist as they were wrong
poundland's shutting I heard
bulb on 2nd floor landing has been reported to management, ref 44213
Management: The communal garden will be closed for reseeding until further notice.
I recieved the mgmt letter also. Same
noted thanks
ok 👍 ↩ Management: The communal garden will be closed for reseeding until further notice.
poll: BBQ 12th or 19th? 👍 for 12th ❤️ for 19th
Anyone up for five-a-side on Sundays?
My kid fever is already go down, today eat two bowl of noodle
Fever 38 need go hospital or not need?
The ambulance which came to bldg 9 just now is for the pregnant lady, all ok, baby girl 🎀
Yesterday the 120 wait 4 hours my colleague said, terrible
What time does the wet market open now
Where you buy this dumpling skin? Looks thin
Cat litter is on 50% discount in Hema today fyi
We also go back in the summer, sad :(
I can do agent for ibuprofen import, 120 rmb each, add me
Agent fee for the visa is 2000 right? anybody did it
why the heating only warm at night
Please do not charge the e-bike in the corridor, last month in other compound burned 2 persons
Why fire truck downstairs? ... ah, is just inspection
Cats always come back when they hungry
results day is the 22nd isn't it
What do people pay for GCSE maths tutors?
I forgot world book day last year and sent him as "a boy" 😂
School's closed tomorrow because of the boiler
Which of the schools round here takes from our side of the road?
Theo was at his mate's all along, little monkey. Thanks for looking
did u get the job??
Jumped at every noise last night. Foxes again
Can you leave jump leads in the rain?
never again am I moving a piano
we hired a piano mover, 180 quid
Heating: engineer due between 8 and never
I've been on hold with 111 for an hour about my verruca
If there's a fire you don't use the lift, everyone knows that
A fire sale at the carpet shop, everything must go
Our wifi's dead
The new Thai place is fire 🔥🔥
Stop saying the dog will kill the cat. He's a labrador
Digital lock which brand good ah? Samsung or Igloohome
Lobby B door lock is spoil again
Durian now $18 per kilo only, at the Toa Payoh stall
Which agency you all use for helper, mine keep changing people
who keep park bicycle at the ramp, wheelchair cannot pass lah
AED at lobby C expired since June, I email town council already
CPR course at the CC this Sat, $15
BBQ smoke from level 5 is too much, please be considerate
Haze again. PSI 130
High rise littering is offence ok. Somebody throw durian husk
Anyone know if we can hang laundry outside on corridor?
Good luck for the new place! will miss your curry
4 room flat in punggol now 650k siao
RIP Snowball, 11 years good bunny 🐰
Pets not allowed at pool deck
That magpie got the postie twice this week haha
Just got back from ED, it was only hives. He's bouncing off the walls
My EpiPen expires in Feb, which pharmacy stocks them?
SES says the creek peaked at 3, all clear to go home
Flood of emails from strata today
Where's the council giving out sandbags
Remember the 2012 flood? the fridge floating down the street
Netball trials Tues 5pm, bring a bib
who do you guys see for physio
sorry for your loss Deb
The funeral for Mr Hale is Friday 2pm, St Luke's
Urn or ashes? scattered my ex's in the bin 🤭
Any recommendation for a florist
the strata AGM is at 7 in the common room
Who left the pool gate open
Pool's closed for chlorine, kids banned till Thursday
Drowning in laundry here 😩
Food bank's Tuesdays and Fridays at the Methodist
nothing in the cupboard but moths lol, I need to shop
Lunch today was a sad desk sandwich
Fish is now 6k for one kilo, what are we becoming
Borehole drilling, 10% off this December. Call Engr Femi
Estate dues must be paid before Friday or power will be disconnected. Signed, Chairman
Chairman we have heard you
Which filling station is selling now?
Queue at NNPC is up to the roundabout
The shooting you heard is from the naming ceremony, knockout
They robbed the next estate on Tuesday, let us be vigilant
Phcn have replaced the transformer, we thank God
May God punish whoever is dumping refuse by my fence
is pawpaw leaf good for malaria
Malaria test kit, how much dey sell am for Medplus?
Bachelor come and marry 😂
Can somebody drop the contact of a good carpenter
Outage in phase 2 again? or it's only my house
PTA raffle tickets £1 a strip from the office
PTA is looking for a new treasurer (please God not me)
When did you all stop pumping? I'm counting the days
Aldi nappies vs pampers, discuss
Baby on board badge, where do you get one
baby has finally slept through!!! I feel human
Happy 70th to Mum!
what's the diff between a bundt and a savarin
My laptop's dead and the wedding pics are on it 😭
Currys or Argos for laptops?
cavity wall insulation, was it worth it for those who had it?
Man going door to door about insulation is a SCAM
90 quid for wasps!
Wasps don't even do anything, why do they exist
Knit and natter, Weds 2pm, library
my nan used to knit us hats. hated them. would give anything for one now
ta
Same here
+1 on what Geoff said
who's the lady with the blue door?
typo, I meant bins not bums 😂
wrong group sorry!
Anyone else hear that bang?
lol it was my wardrobe
There's a rumour the Co-op's closing
what is the cylinder rate this month
Gas leak smell was from drain, Suresh checked. No tension
Flat for rent 2BHK semi furnished, 32k, family only, no brokers
Which packers and movers you people used
Did NEET centre change for anyone?
That accident at the signal yesterday, he is out of ICU
Best ortho in Jayanagar?
Knee replacement costs how much these days
Terrace party on 31st, contribution 500 per head
Rain rain rain. Office at home only
Last year basement flooded, we lost two cars. Committee did nothing
is tomorrow holiday for schools because of bandh
Bandh is cancelled it seems
Bandh tomorrow, plan accordingly
These strays bite everyone, complain to BBMP
anti rabies how many doses totally?
Blood donation camp Sunday 9 to 1, clubhouse
Which blood group is universal? For my kid's homework
Sambar or rasam, fight
sir kindly do needful
Noted, thanks for information
Kindly mute the group if you don't like forwards uncle
*Forwarded many times* Drink hot water with lemon to kill virus
Any idea how much they charge for pest control
Ganesh idol immersion 6pm tank side
Trick or treat 5-7, only houses with pumpkins please
so much candy. so much regret.
Lights competition judging 20th
who's nicked baby jesus from the crib at no 3
merry christmas all xx
What time you putting your turkey in?
Forgot cranberry sauce and she's never going to let me hear the end of it
Eid Mubarak!
Is it Eid tomorrow or the day after?
Happy Lunar New Year 🧧 gong xi fa cai
Aircon servicing $25 per unit, min 3 units, whatsapp
aircon cold until cannot sleep
My mum will kill me if she sees this carpet
He jumped 2m at sports day!
Drama series last night! I didn't expect him to hit her
All fine at no.12, it was the tele. Sorry for the worry
What's the number for the non-emergency line
if one more person gives me a courgette
Long story short, the landlord's selling and we've till spring
It's green bin AND food this week. I've checked twice
Is the tip still appointment only
They found a Banksy at our tip apparently
So sorry Angela x
hospital parking is 18 quid a day!!!
Ron's doing wheelies down the path 😂
voice to text is ridiculous it wrote baboon instead of balloon
I broke my wrist last year, six weeks of no washing up, bliss
I can't believe it's not butter
is there anything this group doesn't own
What does a gazebo cost to hire? Just curious as wedding next yr
gazebo blew over the railway last night, trains were off
long hot bath, candle, phone off. bye
My knees are shot. That's it that's the message
Ocado's late again
I'm going bananas with that drilling
the concierge is off Sundays
Prom's £55 a ticket
who does prom hair round here
They grow up so fast
passports are taking 3 weeks
Is a vicar allowed to sign or is that an old thing
dentist won't take new patients, any of you lot got one that will?
knocked out of the cup on penalties. gutted
Scaffolding coming down on Hope House Wednesday, mind your cars
Scaffolders' radio. Every. Morning.
Help with the crossword anyone: 7 letters, "neighbourly"
Help!! which episode did it stop at
"help wanted" sign in the Greggs for those with teens
I helped an old dear with her shopping yesterday, she gave me 20p and a mint
What's the best ereader for a 75 yr old?
Vets 4 Pets or the one on the hill?
the vet bill was FOUR HUNDRED
yo whos playing bass at 1am
best slice within 10 blocks, go
Alteration agreement form is on BuildingLink
7B here. I can see your living room.
It's 9 degrees out and the line at Russ & Daughters is around the corner
Locksmith recs? NOT the one on the sticker
looking for a roommate from Feb, 1450 + utilities
alternate side suspended tmrw
somebody put a chair in a spot I SHOVELED
Snow day!! Schools remote
The ice at the pond is thin, keep dogs leashed
I watch Jeopardy w the sound off, it's harder
Ball games banned in courtyard per house rules §4
hi its mateo what time is it
Blackout of '77 was nothing, try '03 with no elevator & a stroller
Blackout curtains, where'd you get them?
anyone doing Duolingo? 400 day streak here
Got a letter from the school about nits. Again.
English is hard. Tough, though, thorough
where is the english class near here and how much
congrats Dr Basement!!
do blazers come back into fashion or are we just old
hamster wheel squeaking, how do you fix it
We had a hamster. He lived 4 years. That's 200 in hamster
RIP Percy
DHL says signed for by "neighbour". WHICH neighbour
couriers: do NOT leave outside, 3 stolen this week
parcel thief caught on 14's camera!
Can you post tablets abroad, does anyone know
is it ok to halve 500mg tablets for a 12 yr old
Antibiotics do NOT work on viruses, signed a tired GP
asthma's always worse in hay fever season
Who prescribed you the purple one? I'm on brown
school wants a named inhaler in the office by monday
Lift technicians practising a rescue today so ignore the alarm between 2 and 4
The gentleman who collapsed by the post boxes is sitting up in A&E eating a sandwich
Woman in Croydon got her arm stuck in a letterbox, it's on the news
choked on my tea at that one
Does anyone know what the helicopter was about?
Fire engine was for a cat. Obviously.
First aider rota for sports day attached
My heart stopped when I saw the bill
My phone died in the lift, what a day
that film last night, the bit where the house floods!!
Heard sirens on Lee High Road, anyone know what's happened
if your smoke alarm is older than 10 years replace it, says the fire brigade
He had a stroke in March and he's back at bowls, so chin up
We had 30kg of oranges last year, never again
Free haircut at the community centre on the 5th for over 60s
Free wifi at the library till 8
I'd lend you mine but it's at my mother's
I gave all that away in spring, typical
I'd give my right arm for a lie in
I've got a Karcher and it's brilliant, get one in the sale
Our company offers professional sofa cleaning from $79. Call today!
We used to have a communal toolbox, what happened to it
thinking of getting rid of the trampoline. Not yet tho, the boys would riot
he offered me a lift and then charged me for petrol. The cheek
I could do with a holiday
I need coffee. intravenously
need new knees, any going? 😂
We all need to calm down about the bins
Everyone needs a Margaret
Stopcock sounds rude
Is it normal for a boiler to make whale noises
How do you get turmeric out of a white worktop
Where do people buy school shoes that last more than a term
Anyone know if the Post Office does passports on Saturdays?
which day is the market
Good plumber who actually turns up? recommendations please
my sister in Leicester needs a pram, they've got a group like this there
They needed volunteers for the count at the polling station apparently
Janet from the hospice, if you know you know ❤️
we're meeting Thursday to talk about the hedge
The hedge is legally mine, I have the deeds.
Hedgegate continues
Residents are reminded that the roof terrace closes at ten
ok will do
seen, tq
Welcome Farah & family!!
lost: one will to live, last seen near the school gates
found: 1 glove, pink
Can you freeze halloumi?
Do these flats have a stopcock each or one for all
nobody's asked but I passed my grade 5 tuba
I'm putting it in writing: the tuba must stop at 8
whose turn is it to do the gate this week
wasn't me, guv
If someone had lent me a ladder in 1987 I'd still have my own hip
I borrowed a tent off someone here once and we got engaged in it
he says he'd have lent it if she'd asked nicely. she didn't ask nicely
The library of things in town hires out drills for a fiver
My daughter's offering lessons at uni these days, so proud
is there a spare key with the caretaker or is that just for 1-20
Vote for our playground: link in bio
I'm not saying he's slow but the tortoise overtook him
has anybody tried the new bubble tea
Gate code's changed, check your email not here
Slow cookers: worth it or a fad?
St Jude's parents evening is online this year
Anybody else's kid sick today? sth going round
what do you call a group of neighbours who can't agree on a hedge? a committee
Sorry for the noise last night, it was the last of the wedding guests
Is the ice cream van late or did I miss him
I lent my angle grinder to a mate in 2008. Last I heard it's in Spain
She used to bring us soup when we were little, lovely woman
Next door are giving up smoking so be kind
I give up with this printer
Take care all, roads are icy
My offer was accepted on the house!!!
They've withdrawn the planning application 🎉
got my results, all clear
got the job!
Received the survey, filled it in, ta
The road's closed till March, sorry
gone to the pub, back at 10
Returned from holiday to 114 messages about a hedge
Could I have a large doner and chips pls. Sorry wrong chat
mine please!! ... oh that's a picture of a yacht
Do you deliver? sorry meant for the butcher
Anyone interested in splitting a cleaner? £16/hr
The plumber my mum used in '94 has retired before anyone asks
Asking for a friend: how long can you legally have a skip on the road
I think the doctor in 9 moved away
Which floor's the defib on?
Charity shop won't take cots any more, health and safety
Do they do Calpol at Lidl?
how many ml of calpol for 9 months
How much is a taxi from here to Heathrow at 4am
Who's coming to choir? we need altos
we're 2 altos short and one of our tenors is a dog
haha brilliant
Don't all shout at once
`,
  offer: `
we've outgrown the moses basket, sitting in our hallway gathering dust. First to ring flat 12 can have it
Cooked way too much jollof again o. Anybody hungry on third floor come with your plate
My gen is on till 10. If you need to charge phone or lantern bring it to flat 2, no wahala
Clearing out the storeroom, got a foldable mahjong table and 4 stools. Take all or take one also can, free
There's about 30 packing boxes flattened in the laundry, take what you want before bin day
Extra coconuts came from our native place, around 20 are there. Please take from A-404, no formalities
I am driving to Costco tomorrow morning and the car is empty, tell me if you need something heavy like rice or water
Two unopened boxes of Lemsip going spare, I've over-bought as per
Flat 8's empty all day as we're at work, you're welcome to sleep here, key's with Joan ↩ Upstairs drilling + night shift = I'm a zombie. Has somebody a quiet sofa I could crash on from 9 till 2? Serious question
We're away for half term so our drive is free if anybody has visitors, just don't block next door
speaking of half term, there's a paddling pool and a pump in our shed that hasn't been touched in years, whoever fancies it can have it
My hubby's a sparky and he's off this week, so if any of the elderly neighbours have a socket or light that wants looking at, just shout. Won't take a penny
Leaving for Florida Friday, fridge is full of perfectly good stuff: eggs, half n half, salad. 6F, door's open
Stoop stuff: kids' skates size 2, a lamp that works if you jiggle it, cookbooks. Please rescue before the rain
I've passed my driving test FINALLY so if mums need a lift to the hospital or wherever, I'm yours
Shed's open and the strimmer's full of petrol, whoever wants to tidy their verge
I make too many dumpling today, pork and cabbage. If you live alone and feel lazy, tell me the room number, I send you
Because we go back to Germany the 30th, many things must find a new family: rice cooker, Christmas tree, ironing board. Free
Got loads of year 11 revision guides if anyone's kid is brave enough. On the wall outside
we have Wally, Matilda, and a slightly haunted Gruffalo. knock ↩ World Book Day is TOMORROW. I repeat tomorrow. A striped jumper, a wand, literally anything for a size 7-8
jump leads in the boot of the red Fiesta, outside now ↩ the car won't start and I've a job interview at 10, jump leads anybody??
Spare room's made up if anyone's still without heating tonight. Kids welcome, dog less so
bought durian too much, confirm cannot finish. Come my unit eat, bring own wet wipes
My side got extra N95 from last haze, still sealed, 3 boxes lah. Elderly and kids first
Not using my Bluey tix this Sunday, kid sick. 2 tickets, just take lah don't pay me
Sandbags left over, say 40, stacked by my letterbox at 22. Go for it
our dam's full and there's a pump going to waste if youse want to water your stock
I'll do two trays of sandwiches and my big urn ↩ could people bring a plate on Friday for the wake, Mrs Hale's got nothing in and sixty coming
Fuel dey my jerrycan, 10 litres. If your gen is thirsty and filling stations have closed, come and take, we go settle no money
Pawpaw is dropping on the floor here every day, don't let it spoil. Just enter and pluck
I have a sterilised Haakaa you could use tonight, then I don't want it back ↩ My breast pump's motor has just died, baby's 5 weeks, shops shut. Medela parts, a spare, even a manual one, honestly anything
Size 1 nappies, 2.5 packs. She skipped a size the little chunk
there's a 2011 Dell here you can butcher ↩ Bit of an odd one. I need a dead laptop to practise taking apart for my course, so if there's one in your loft
My brother keeps bees & has the suit, he'd do it Sunday for nowt ↩ Wasps' nest above the nursery window. Before I pay 90 quid, is anyone here a beekeeper or in a proper suit
I knit. Winter's coming. Tell me your kid's head size & favourite colour and I'll do a hat, it keeps my hands busy
We are vacating on 31st. Study table, bookshelf, one cooler in working condition. I don't want to give to OLX people. Take it happily
I have electric one, take it and use for the week ↩ Mother-in-law's knee is swollen, doctor said hot water bag. Any house having?
Basement cars people, our driveway outside is on the higher road, two can be parked at ours tonight
Our cook made sambar for twelve and only five came. Bring dabba
Leftover Halloween candy, I cannot be trusted with it. Take it off me
There's turkey for an army here and just me. Anyone alone on the day, table's set from one
eid mubarak neighbours! too much biryani as tradition demands, knock on 15
my allotment's gone mad with courgettes, they're in the phone box, help yourselves
Popping to the tip at two, estate car, back seats down. Plenty of room if your shed's full of rubbish
Just so it's out there: I've a carpet cleaner, a tile cutter and a gazebo. Nobody should be hiring these. No. 27
Tesco sent me 12 bananas rather than 12 bunch... I mean 12 bunches rather than 12 bananas 🍌🍌🍌 come get em
Prom dresses, sizes 8 10 and 12, mine are at uni and never coming back by the look of it. To a girl who'd otherwise go without
microUSB leads? I've a carrier bag of them. You can all have one
Since I'm at the vets Thursday anyway, I can take a second cat. Carrier and all
Come in off the street hon. Buzz 1R. There's a couch and tea ↩ subletting nightmare, keys don't work, 2 suitcases, 11pm, 9 degrees out. could I just stand in somebody's vestibule till my roommate lands?
Prospect Park sledders: three sleds by the mailboxes, take em and put em back when you can't feel your feet
English practice for any mum who wants to chat, Tuesday mornings my kitchen, babies welcome, no cost
the budgie's cage and seed, since Percy's not with us now. I'd like it used
Heads up that I'm home all week with a new hip so send your couriers to 2, I'll sign for anything
I've a peak flow meter, spacer and all that from when the boys were little, free to a wheezy home
If your kids are out of uniform at the school, the lost property's with me until Friday, two jumpers with no names
dehumidifier's not earning its keep now our damp's fixed, who's got damp
I'm a notary. Doing forms for neighbours at the kitchen table tonight 7-9, free
The bouncy castle's paid for til 6 and ours have all melted down. Send yours round
Got three pints of milk that'll turn by Weds
Before these go in the skip: patio slabs, about 20, mossy but sound
anybody want to use our parking bay while we're in Bali, B2-77, til 14 Aug
Wfh with a big empty living room, if your kid needs somewhere quiet to revise, there's a desk
Pressure washer's out anyway so if you've a slimy patio shout before 3
Mum over-ordered paracetamol suspension for the grandkids. Two sealed, strawberry. Better in a child than in a cupboard
I'm an early riser, 5am, I can move wheelie bins out for anyone who can't manage the slope
Hired a skip. It's got a corner going spare if yours is small stuff
I've a van on Saturdays now and a strong daughter. Moving a sofa? Say so
We tested negative so the rest of our box of flow tests can go to somebody who hasn't yet, 11 in it
Hot shower anyone? our side of the street still has gas, towels provided
the bird feeder pole, an old wheelbarrow w a flat tyre and 2 watering cans are by our gate and they're not coming back in
Mending evening at mine: bring your holes, I have the Singer out
The kids' piano teacher moved and the keyboard is just a shelf now. Full size, pedals. Whoever's kid will actually play
I do eyebrows and nails for a living and I'm happy to come do any housebound ladies for nothing
I shall be in the lobby with my blood pressure machine from ten, come and have yours taken
ok so I accidentally bought a 25kg bag of atta, who wants 5
Going Mustafa later, anyone need spices or medicine just tell me before 6
eh anybody need confinement herbs, my wife give birth already left one full set
I speak Hokkien and Malay, if the aunties need somebody to go doctor with, I retire already got time
My scooter tank is full and I'm free only. Medicines pickup for seniors, I'll do
oximeter is lying idle at B-606 for anyone's parents, return after use
Tulsi, curry leaves and mint is growing like jungle in my balcony. Pluck as you like
Tenth physics and chem doubts, I teach at college, children can come to C-9 on Sundays. No fees
If load shedding catches you, my rechargeable lamps are four, I'm using only one
I dey travel for village till January, my wardrobe get baby clothes wey our last born don pass. Come and pick
We killed a cow for the naming. Neighbours, bring nylon bag
We have one spare room-temp fridge shelf for who need keep insulin, our building have generator
I am living near gate, I can bring the things up for old people in our stair, only write your door
in my home have 2 air bed and no guest, who have family coming for spring festival can use
I can cut hair, men only, not professional but my husband still alive
My mother in law send 30kg oranges from Jiangxi. Please save us
there's a box of my late wife's wool, good stuff, merino. She'd want somebody to finish the cardigan
Since you were asking about flooding, mind: I've two pumps and only one cellar
nightshift nurse, home by 8, happy to do school run on my way to bed if it helps a sick mum
Haven't used my zipcar hours this month, I'd rather do someone's ikea run than lose them
I'm drowning in hand-me-down wellies, sizes 6 through 11, left of our porch
if your telly aerial's rubbish like mine was, there's a leftover booster here you may as well have
The caterers did 60 and 35 turned up, there's whole quiches. Come in the back gate, ignore the speeches
My Friday's freed up, so if you want your gutters looking at while I've the tower up, say
It's only rhubarb but there's a lot of it
We have old monitor, 24 inch, HDMI, I don't like throw it, some student can study with it
who has small kids and quarantine 14 days bored? I have lego one big box, disinfect already, can lend
got spare booster seat ah, my boy tall already. Anyone Grab with kids can take
2 plates chwee kueh extra, my husband buy wrong. Knock 11-205
Mixer grinder, second jar is missing but works like tank. Upgraded, so giving
kids cycle, 14 inch with side wheels, lying under stairs from long, take it before scrap man does
My church group is washing and ironing for anybody down with fever in the estate, drop your bag at House 3
I have drums, two, 200 litres each, since you people are crying of water storage
old mate's gone into care & his family said to take what we like. Recliner, electric, goes up and down. Someone with a crook back?
Chook poo. Bagged. Best tomatoes you'll ever grow. It's by the mailbox
Trevor's home brew has worked for once. Forty bottles. Help
if the power's not back by teatime we've the barbie lit, bring whatever's thawing & I'll cook it
I can be the emergency contact for anybody here with no family nearby, they always ask at hospital
pleased to say the stairlift's coming out now mum's in a bungalow, straight run, 13 steps, somebody must need it
Any new mum who just wants a shower, I'll hold the baby. Number 5, always in
I got student travel card not use this month, it's for who need
`,
  accept: `
ooh could I grab that for my sister? due in feb ↩ we've outgrown the moses basket, sitting in our hallway gathering dust. First to ring flat 12 can have it
Got a delonghi oil radiator you can have till whenever, I'm in after 7 ↩ evening all, boiler gave up the ghost and the baby's room is 14 degrees. a fan heater just till thursday when the engineer comes would be an absolute lifesaver
Auntie abeg keep small for me I dey come ↩ Cooked way too much jollof again o. Anybody hungry on third floor come with your plate
I can go down and do for him now lah, blk 214 right ↩ Uncle downstairs dont have smartphone, he asks can somebody help him book the polyclinic appt online. I'm at work till 9 otherwise i do it
I'm in, and I'll drag my brother along too ↩ Our lease ends Friday and the removalists just cancelled on us. Two strong backs for an hour Friday arvo? Beers on me
2 coconuts for B-110 pls madam ↩ Extra coconuts came from our native place, around 20 are there. Please take from A-404, no formalities
Of course, come at 8, I have dryer too. 1503 ↩ Hi everyone I am new here in 1802, my washing machine is not arrive until Sunday. Is it possible I wash one time the baby clothes at someone home?
I'm wfh weds so happy to buzz them in ↩ To whoever's home in the daytime: I've a fridge coming between 10 and 2 Weds and can't get the time off. Just needs somebody to buzz them up
send it me on here, i'll print and leave it in the lobby ↩ Am I the last person in the world w/o a printer? need to print a return label today 🥲
Still running at 45, bring ur buckets round the back ↩ Water off on our side. If the odd numbers still have it, could I fill two buckets for the loo
Biscuit and I are already best friends, heading over to get her ↩ Subway's flooded and I'm stuck in Queens — would somebody walk Biscuit before she explodes? Doorman has the key
Dibs on the eggs! ↩ Leaving for Florida Friday, fridge is full of perfectly good stuff: eggs, half n half, salad. 6F, door's open
Yep saturday's fine send them over ↩ would you be able to mind the boys for an hr saturday
No need to like it, I'll have the car out front at 8.15 ↩ I have chemo Tuesday at 9 and the patient transport has let me down. Don't like to ask
I've about six pairs from Poundland love, pop by. ↩ Left my reading glasses at my daughter's in Leeds, can't read my letters. A pair of +2 if there's one lying about?
I have 3 piece, you come 11 floor, I put outside door because we also positive ↩ hello dear neighbors, my english not so good. my kid fever from afternoon, the pharmacy app say no stock. you have the cooling patch, please tell me, I come to take
Room 1204 is very lazy 😄 and alone ↩ I make too many dumpling today, pork and cabbage. If you live alone and feel lazy, tell me the room number, I send you
cat litter lady, I'm at the gate now. which building? ↩ The property said they do not help carrying. 2 bag of cat litter 20kg at the gate and I did operation last week...
Josh's is in a drawer somewhere, I'll dig it out tonight ↩ Exams start tomorrow and Zara's calculator's screen is cracked. Anybody whose kid's finished GCSEs with a casio to lend?
Haunted Gruffalo please!!! ↩ we have Wally, Matilda, and a slightly haunted Gruffalo. knock
I've got him, he can have tea with us ↩ Stuck at work till 7 and school club shuts at 6, could any of the Elm House mums scoop up Theo with theirs??
Would it be ok if me and the baby came up ↩ Spare room's made up if anyone's still without heating tonight. Kids welcome, dog less so
Retired nurse here, flat 40. I'll come and look at it after Corrie ↩ is there a nurse in the building? dressing on my leg has come off and district nurse isn't till Monday
have have, coming down with battery now ↩ Sian please, my door lock battery died and I'm locked out in pyjamas at level 9. Got 9V battery?
Have, but is Presta, can? ↩ Ah Ma's wheelchair tyre flat liao. Who has bicycle pump w the small head, lend me 10 min
My mother 81, can give us few pieces? Blk 12 #04-07 ↩ My side got extra N95 from last haze, still sealed, 3 boxes lah. Elderly and kids first
got the ute and a tarp, where ya want em ↩ Creek's coming up fast. If you've a ute and can shift my chooks and two bales before tonight I'd owe you forever
Mum's right, ours are under the house. I'll drop em off arvo ↩ Broke my ankle at netball of all things. Crutches? Mum says every house has a pair in the shed
Bring her over hun. So sorry about your dad ↩ Off to Perth for Dad's funeral tomorrow and the kennels are all full. Someone for the old kelpie, she just sleeps
say no more, bag on your step in ten min ↩ i hate asking this. payday's thursday and there's nothing in the cupboard for the kids' lunches
Bring the fish, my freezer is on solar. House 9 ↩ Good evening estate people. My inverter don quit and I have fish worth 40k in the freezer. Who get space for deep freezer till tomorrow?
Madam send the boy with the kegs, our borehole is running ↩ The security people say the pumping machine will be off till Monday and I just had CS. Please any neighbour with borehole, even four kegs
PTA can have my two, they're a bit paint-y ↩ Good afternoon. This is Grace, Year 4 mum. The PTA need six folding tables by Sat morning, if yours is in the garage doing nothing...
and one from us ↩ Good afternoon. This is Grace, Year 4 mum. The PTA need six folding tables by Sat morning, if yours is in the garage doing nothing...
The nappies would be amazing if they're not spoken for ↩ Size 1 nappies, 2.5 packs. She skipped a size the little chunk
I've a bundt tin that's been used exactly once ↩ Not urgent at all: if you bake, I'm after a bundt tin for mum's 70th on the 4th
Ooh bacon. I'll be round at 7.15 ↩ Cavity wall man says he needs the loft hatch clear by 8 and I've done my back. Half an hour of lifting boxes, bacon sarnie provided
52cm and dinosaur green, if I may! ↩ I knit. Winter's coming. Tell me your kid's head size & favourite colour and I'll do a hat, it keeps my hands busy
Spare is there, full one. Send somebody to lift, D-203 ↩ Pls my gas cylinder got over middle of making sambar, Indane says Monday. One spare cylinder if anybody is having
Please keep the study table for us ji, daughter is in 10th ↩ We are vacating on 31st. Study table, bookshelf, one cooler in working condition. I don't want to give to OLX people. Take it happily
Sending photos in 5 min ↩ Anyone's kid in 4th CBSE? Mine was absent three days, need to photo the maths notes
I'm B neg, which block of Manipal? ↩ Husband is on ventilator at Manipal and they are asking 2 donors B negative by morning. If you're B neg please call me
Could you stretch to one old bloke and his dog? ↩ There's turkey for an army here and just me. Anyone alone on the day, table's set from one
May I come for biryani? first Eid away from my family ↩ eid mubarak neighbours! too much biryani as tradition demands, knock on 15
Ours is half empty, sling them in ↩ Right so long story. The council took the wrong bin, left us with next door's full one, and now I've four bags of nappies in July and nowhere to put them. Whose bin's got room??
Could you fit a rolled up carpet? ↩ Popping to the tip at two, estate car, back seats down. Plenty of room if your shed's full of rubbish
we kept Dad's, couldn't bear to bin it. clean, it's yours for as long as she needs ↩ mum's commode (don't laugh) hasn't been delivered and she's out of hospital at 4. Somebody must have had one for a parent
Got an offcut of 18mm, I'll cut it to size for you tomorrow Ron ↩ Evening. New to wheels as you know after the stroke. The step at the front door beats me. If some handy fellow has a bit of ply for a ramp I'd be obliged. — Ron, 2
weirdly, yes ↩ I can't believe I'm asking but does anyone have a bat detector, it's for year 5 homework
Gazebo on the 3rd for our lass's christening please ↩ Just so it's out there: I've a carpet cleaner, a tile cutter and a gazebo. Nobody should be hiring these. No. 27
banana bread incoming, 2 bunches to flat 5 pls ↩ Tesco sent me 12 bananas rather than 12 bunch... I mean 12 bunches rather than 12 bananas 🍌🍌🍌 come get em
Send him to 61, four-in-hand or windsor ↩ Any dads good at ties? Prom's in an hour and his is round his ears
Our kitchen is aggressively white, come over ↩ My passport photo's due in by midnight & I've no white wall in this entire flat. Has someone got a white wall? I'll be 2 mins
Could Mittens hitch a ride? just her booster ↩ Since I'm at the vets Thursday anyway, I can take a second cat. Carrier and all
Half a tub of mud, you're welcome to it ↩ Co-op friends, my contractor punched thru to 7B's closet (sorry 7B!!). Joint compound and a wide knife tonight? HD's closed
me & the shovel will be outside at 5:15. what car ↩ Any shovel-havers? Car's entombed and I'm on shift at Maimonides at 6
On it Mateo ⚽ ↩ Hi neighbors Mateo here im 9. my ball is on the roof of the garage. can a grown up get it
I was there, I was stuck on the D train. Come by and I'll tell you the clean version ↩ Girl scout here!! I have to interview someone who remembers the blackout of '77. 15 minutes. cookies
my wife does, sending her down ↩ Does anybody speak Ukrainian? There's a lady at the leasing office in tears and Google Translate isn't cutting it
Tea at mine tomorrow and bring the letter, I was a school secretary 30 yrs ↩ I got letter from the school in difficult English. Can some one read with me and explain, I don't want my daughter know
Try my husband's navy one, come up & see ↩ I'm the student in the basement. It's my viva tomorrow and I own no blazer. 40 chest or so
We've just got two budgies, we'd treasure it ↩ the budgie's cage and seed, since Percy's not with us now. I'd like it used
Blue one, sealed, in date. I'll bring it across ↩ Inhaler's on its last few puffs, chemist opens at 9. Would feel safer with a spare blue one in the house tonight
Plunger, no wisdom, flat 3 ↩ Asking for wisdom and a plunger. Mostly plunger
I'll have the jumpers if nobody's claimed, they're likely ours anyway ↩ If your kids are out of uniform at the school, the lost property's with me until Friday, two jumpers with no names
yes to the dehumidifier!! our back wall is growing a beard ↩ dehumidifier's not earning its keep now our damp's fixed, who's got damp
Can collect you a 312 set from my father's drawer, giving now ↩ Sir/Madam, my father's hearing aid battery size 312 is over, all medicals closed for Sunday
I'd be honoured to finish her cardigan, Stan ↩ there's a box of my late wife's wool, good stuff, merino. She'd want somebody to finish the cardigan
the recliner'd be a godsend for dad ↩ old mate's gone into care & his family said to take what we like. Recliner, electric, goes up and down. Someone with a crook back?
Two bags of your finest chook poo please ↩ Chook poo. Bagged. Best tomatoes you'll ever grow. It's by the mailbox
`,
  "close gone": `
Moses basket's found a home, sorry to the three of you who messaged ↩ we've outgrown the moses basket, sitting in our hallway gathering dust. First to ring flat 12 can have it
Jollof don finish! You people can eat
lemsip all claimed guys x
fridge has been picked clean, you vultures 😂 love u all
Dumplings is finish, next week I make again ↩ I make too many dumpling today, pork and cabbage. If you live alone and feel lazy, tell me the room number, I send you
the tree is gone, rice cooker is gone. Ironing board nobody want haha
N95 all give out already hor, don't PM me ↩ My side got extra N95 from last haze, still sealed, 3 boxes lah. Elderly and kids first
Nappies: gone! ↩ Size 1 nappies, 2.5 packs. She skipped a size the little chunk
Table and shelf is given. Cooler also given just now ↩ We are vacating on 31st. Study table, bookshelf, one cooler in working condition. I don't want to give to OLX people. Take it happily
full up for the tip now, I can't see out the back window! ↩ Popping to the tip at two, estate car, back seats down. Plenty of room if your shed's full of rubbish
The Great Banana Surplus is over ↩ Tesco sent me 12 bananas rather than 12 bunch... I mean 12 bunches rather than 12 bananas 🍌🍌🍌 come get em
Percy's cage has gone to two budgies, so that's nice
The skip's full so please no more, I mean you Derek
milk's all drunk
Slabs went in about nine minutes, you lot are quick!
Keyboard is going to a little girl at 40 who cried. So that's that
My atta is now someone else's atta. All five bags
oranges finish! tomorrow my house can breathe
Sorry tests have run out, last two just went to the nursery mum
Wool's gone to Denise and I had a little cry, thanks all
chook poo's all gone, never thought I'd type that
recliner has left the building
No more wellies, the porch is bare!
cycle is given to watchman's son. You should see his face
Both drums have been carried
`,
  emergency: `
lift stuck between 4 and 5 block C, two kids inside and they're crying, nobody answering the alarm button
My neighbour hasn't opened the curtains since Saturday and her milk's piling up. I've knocked twice and can hear the telly but no answer
pls pls my husband he fall in the bathroom and blood is coming from head he not answer me
there's water pouring through the light fitting in our kitchen and it's started buzzing
I can smell gas on the stairs near 6th floor, really strong, getting headache
Bushfire smoke so thick I can't see the end of the street and old Merv in 9 won't leave, he's on oxygen
one snake is there in the kids play area near the slide, big one, children are still playing there!!
Mother is having chest pain and left hand is paining, she's sweating also. I am in Hyderabad, she's alone in C-702. Please somebody go
my little one's swallowed one of those button batteries I think. she's 18 months. we don't have a car
Toddler locked himself in the bathroom and I can hear the bath running. Door won't budge. 4th floor
There's a man in the stairwell of block B not breathing right, lips are blue, needle next to him
Smoke coming out the letterbox at 17!!
Someone's trying the handles on all the doors on our landing right now, I'm on my own with the baby and hiding in the bedroom
Dad's in a wheelchair on the 9th floor, lifts are off and his oxygen bottle is down to a quarter
There's a car in the loading dock with the engine on and someone slumped at the wheel
guy waving a knife in the courtyard, stay inside
carbon monoxide alarm going off in 2A and they're not answering. I'm feeling kinda woozy myself
I don't feel right. Face has gone droopy on one side my wife says and I cant typ prperly
took more of my tablets than i should have. dont know how many. sorry everyone
I can't see the point any more. Look after Tiddles for me, key's under the mat. Goodbye
My mother she is diabetic, now she talk strange and cannot stand, sweat a lot. I call 120 nobody pick. What I should do!!
In our stair 5 floor the old man is lie on ground, eyes open, he don't speak
Charging bike under building 3 is smoking, there is spark!
Has anybody seen Theo, he's not at the school and not at home, 8yrs old blue coat, it's dark. I'm going out of my mind
Little girl about 3, pyjamas, wandering on her own by the main road outside the Londis, I'm with her but whose is she???
She's 38 weeks and the waters have gone, contractions every 2 mins, no cab will come. Is anyone a midwife
it's my dad (flat 6), I'm in Canada, he was on facetime and just went over sideways off the chair. Please please someone break the door if you have to
Uncle at void deck collapse, got people doing CPR, need AED now now where is AED
Eh the unit above mine got thick black smoke coming out and I hear someone banging the window grille
Grandson's been stung by something at the beach and his throat's closing up, no epipen, we're at the north end carpark
anyone got an epipen!! unit 3 peanut reaction, kid is 5
water's over the bonnet and we're on the roof of the car, causeway on Mill Rd. 4 of us
Kid in the pool, not moving. Need help NOW
Generator fumes have filled the BQ, two of the boys are not waking up. Come o!!
Armed men are at the back gate. Put off your lights and do not come out
Transformer by house 14 has fallen and the wire is touching the gutter water, children pass there
My daughter is convulsing, please who has a car, husband is in Abuja
Baby's been sick all day, won't wake for her feed, she's floppy and blotchy. GP shut. What do I do
Gas cylinder is leaking in D-507, hissing sound, aunty is alone and stove was on
delivery boy hit by car at main gate, not moving, bleeding from ear
Basement is flooding fast, watchman's family sleeps there in the pump room, motor is under water with current
dog has bitten my son on the face, it's deep, no auto is coming
Somebody is sitting on the parapet level 14 legs outside, crying. Blk 33 facing carpark
heard a scream and now a woman shouting he's going to kill me, block 6 maybe 3rd floor
my neighbour through the wall hits her, I can hear it now and the kids crying
I'm locked in the bathroom he's kicking the door flat 12
Ron's come off the ramp and is face down, wheelchair on top of him, he's not talking
I'm in the bath, slipped, can't move my leg and the water's gone cold. Been here since lunch
tooth got knocked out AND he blacked out for a bit, now he's being sick and talking rubbish. Skate park
The scaffolding on Hope House has come down, there's people underneath
Just had a text from my sister "help" and the address and nothing since. 14 Mill Court. I'm two hours away can someone go there
The dog's eaten a whole bar of dark choc & is fitting on the floor, vets closed, no car
lady in the snow by the dumpsters, barely dressed, won't wake up
there's someone under the ice at the pond
Mom pushed her pendant and the company can only hear moaning. 12C. I'm in Phoenix, EMS says 40 min
hi its mateo my mom fell down and she wont open her eyes
I've had no insulin since Friday, I'm being sick and my breath smells weird. can't stand for long
inhaler's empty, can't ... get breath... flat 20
Mr Begum at 11 normally bangs his shutters up at 7. It's gone noon, lights on, kettle's been whistling nonstop
I don't want to make a fuss but I've come over ever so cold and there's a tightness across my chest, it's been an hour now
somethings up with grandad he keeps calling me by my dads name and his arm wont lift
The wall between us and number 10 is hot. Actually hot to touch
Lads on the roof of the bike shed have chucked a firework in the recycling, it's alight and spreading to the fence
my wife is bleeding through everything, she's 20 weeks. the phone line's just music
Stuck in the lift. Dark. Alarm not working, 12% battery. I think 8th floor. Claustrophobic and it just dropped a bit
whoever's on the 2nd floor there's a toddler on your windowsill with the window wide open!!!!!
Ceiling in the back bedroom's bulging and it's dripping, I can hear it cracking and Mum's bed is under it
He's taken the carving knife up to the roof and says nobody's to follow him. It's my brother he's not well
I found her in the garage with the engine running, got her out but she's not coming round
pan caught fire, I threw water on it, now the curtains have gone up
my papa is in your building tower C 1901, he has Alzheimers and his watch shows him outside moving toward the highway, I'm in Singapore
There's a fella gone in the canal by the footbridge, can't see him come up
Cable down across the footpath after that storm, sparking, kids are about to come out of school
scaffold pole's come through a windscreen on Mill Lane driver's trapped
she's choking on a grape its my daughter
My insulin pump's failed and I'm alone, sugar's 27 and I can't see the screen properly
just to say calmly there is a fire in the bin chute at level 11, alarm has not triggered, please wake your neighbours
a man followed me from the station and he's standing outside the lobby, I don't dare come out of the shop
Oxygen concentrator's stopped with the power. She has maybe forty minutes in the cylinder. 3rd floor, flat 15
Old lady opposite is sitting on the kerb in her nightie in the rain, doesn't know her name
Boy fell off third floor balcony into the bushes. He's breathing. Don't know whether to move him
pressure cooker burst, my wife face and neck is burned, skin coming off
Uncle Tan drank the wrong bottle, is drain cleaner inside, mouth all white now
my roommate lock the door and send me goodbye message, inside smell of charcoal
Granny live alone 502, I am her nephew in Guangzhou, two days she not answer the phone and delivery food still outside of door
My labour start too early 31 week, husband is quarantine in other city, I cannot go down
Neighbour below, your balcony is burning, cigarette I think, wake up wake up
there is crack sound in the pillar in B1 and dust is falling, I don't think anyone should be parking there
House 22's fence is electrified, my boy touched it and he's on the ground shaking
Oga the soakaway cover broke and small pikin don fall inside, come with rope!!
My wife is in labour and there's no fuel anywhere, the head is almost showing
Kerosene splashed on the candle and the whole kitchen in the BQ has caught
One chada gang fellow is hiding in the B block terrace with a rod, watchman is hit on head
child stuck finger in escalator at the mall entrance side gate, bleeding very much, stop that escalator
Lift fell two floors, 3 ladies inside, one saying her back is paining and she can't feel legs
the carer here, Mrs Ogden at 6 has stopped breathing I think, I'm doing compressions, can anyone come and take over, my arms are going
Bloke's fitting at the bus stop outside the chippy, head banging off the bench
we've had our tea and now all three of us are dizzy with pounding heads, and the cat's asleep and won't wake
tree's come through the nursery roof, we can hear him crying but can't get to him
someone's left a baby in the vestibule. An actual baby. In a sports bag
there's a bloke in my house downstairs. not my husband. am under the bed
The sofa's caught from the candle and it's up the curtains now, everyone above 4 get out
Not being dramatic but I've cut my wrist on the broken window and it won't stop pumping, I've used two towels
my son hasn't come out of his room since his results, he's pushed something against the door and he's gone quiet, I'm scared what he's done
the retaining wall's moving. the Hills hoist is at an angle it wasn't at this morning and the neighbours' bedroom is right under
brown snake got me on the ankle, I'm sitting still like you're meant to, out the back of 31, nobody's home
wah the crane next door tilting onto our block already, people on the link bridge faster run
My amma is not picking, cctv is showing she is lying near pooja room and the lamp has fallen
Carbide explosion for the mechanic shop behind, e don burn two boys, who get vehicle
The child drink the disinfectant, I thought is juice bottle. Two year old. Help me please
my husband work on the air-con outside unit, the rope is broken, he is hanging on the 7 floor
I can hear tapping from inside the old fridge on the verge and there were kids playing here a minute ago
My flatmate took something at the party, she's burning up, jaw's clenched and she doesn't recognise me
trench has caved in at the new build, one worker's buried to his neck
heard a crash then nothing from the flat below, she's got epilepsy and she's on her own Tuesdays
He's 4 days old and he's gone grey round the mouth, grunting every breath
Dad's warfarin, he's hit his head, says he's fine but now he's sleepy and one pupil's huge. I'm at work in Reading
power bank on our landing is swelling and hissing, it's just started to smoke
My nephew is on the ledge outside the 5th floor window, he was fetching the cat, he's frozen and can't move either way
balcony glass has dropped off 22, it's all over the pavement and a lady's cut bad
woman screaming in the underground car park level -2, sounds like she's being dragged
We're trapped, the burglar grille won't open and the passage is full of smoke. House 31
my uncle he drink fake alcohol at wedding now say he cannot see anything
aiyo grandma choke on the nian gao face turn purple already
It's quiet from me I know. I've laid here since Tuesday, hip I think, phone was just out of reach till now. No rush but I'm very thirsty. Flat 1A
Lightning hit the oval, two of the under 12s are down
I'm abroad and my ring doorbell shows flames in my own hallway, my son's asleep upstairs. 8 Fern Close
neighbour in 44 is on the balcony holding the baby over the rail, shouting, please someone talk to her
Gas man's gone but I can still smell it, more than before, and there's a party with candles next door
current is coming in the bathroom geyser, my brother is stuck to tap, not able to pull him
boat's flipped off the jetty, I count two heads and there were three
`,
  money: `
how much you want for the mahjong table, i can paynow ↩ Clearing out the storeroom, got a foldable mahjong table and 4 stools. Take all or take one also can, free
How much would your hubby charge to put in an outside light? ↩ My hubby's a sparky and he's off this week, so if any of the elderly neighbours have a socket or light that wants looking at, just shout. Won't take a penny
Can you sell me the rice cooker for 50? I feel shy to take free ↩ Because we go back to Germany the 30th, many things must find a new family: rice cooker, Christmas tree, ironing board. Free
Willing to pay any price for one box Tylenol, really
Anyone letting go of Bluey concert tix? 4 pcs can pay double
Who has dollars to sell, small one, 200
I'm selling my tokunbo fridge, 85k last price
OLX people are offering 1500 for your cooler, I'll give 2000 ↩ We are vacating on 31st. Study table, bookshelf, one cooler in working condition. I don't want to give to OLX people. Take it happily
Cookie orders: $6 a box, Venmo my mom
how much for the leftover amoxicillin? ill pay cash
Need a supplier of insulin pens, bulk, good price
I'd rather pay you properly for the haircuts, what do you take
Taking orders for mooncakes, $48 a box, PayNow to reserve
selling my 2019 Bugaboo, 150 ono
What would you take for the stairlift? Happy to pay going rate
can you buy me 2 tins of the formula in HK, I pay plus 10%
`,
  "close withdrawn": `
Panic over, the removalists have come good after all. Cheers anyway legends ↩ Our lease ends Friday and the removalists just cancelled on us. Two strong backs for an hour Friday arvo? Beers on me
fridge has been delayed to next month, so no need to wait in after all Hannah ↩ To whoever's home in the daytime: I've a fridge coming between 10 and 2 Weds and can't get the time off. Just needs somebody to buzz them up
Hospital's sending the transport after all for Tuesday, so please stand down. Truly touched ↩ I have chemo Tuesday at 9 and the patient transport has let me down. Don't like to ask
heat's just clicked on so we'll stay put, thanks for the room offer though Liz
trolley settled, mover bring own one ↩ shifting to Punggol this sat, anyone got trolley, the foldable kind?
PTA tables: church hall has come through with ten so please keep yours ↩ Good afternoon. This is Grace, Year 4 mum. The PTA need six folding tables by Sat morning, if yours is in the garage doing nothing...
Donors arranged from Rotary, no need to come now. We'll remember everyone who called ↩ Husband is on ventilator at Manipal and they are asking 2 donors B negative by morning. If you're B neg please call me
Mittens has bitten me and is under the bed, so no ride needed Thursday 😅 ↩ Since I'm at the vets Thursday anyway, I can take a second cat. Carrier and all
Out-of-hours sent an inhaler by taxi would you believe, so keep yours Jo ↩ Inhaler's on its last few puffs, chemist opens at 9. Would feel safer with a spare blue one in the house tonight
no need for the dinner jacket now, they've made it black jeans
we won't be wanting the camping stove after all, builder's rigged a hob
Forget about the silkworm, the teacher mean a PICTURE of silkworm
Cancel my request pls, shop opened
Ok don't bother about the meter thing, landlord has begged and returned it
Never mind the lift tomorrow, they've moved the interview to zoom
I'm sorted for Saturday, so whoever's been polishing their van can relax
ambulance car's taking me Tues so stand easy chaps
Scrap the ask, found ours down the back of the freezer
Vet rang back and says leave her be, so no lift needed
My cousin is bringing generator, una well done
`,
  decline: `
Sorry love, we're on the meter so I'd rather not ↩ I know it's cheeky but would anybody on the ground floor mind if I ran a hose from your tap for ten minutes? car's covered in bat poo
actually can't do saturday any more, my shift changed. sorry to mess u around ↩ would you be able to mind the boys for an hr saturday
I would but mine got nicked last year mate, sorry ↩ the car won't start and I've a job interview at 10, jump leads anybody??
Paiseh my trolley wheel spoil, cannot lend u sorry ↩ shifting to Punggol this sat, anyone got trolley, the foldable kind?
oh sorry the nappies went this morning, I should have said ↩ The nappies would be amazing if they're not spoken for
Sorry Barb, we're at my mum's all week or I would ↩ While I'm in plaster the cat litter's beyond me, it's two flights to the bins. Any kids saving up for something?
I've only the one left and it's for my own, forgive me
thought i still had it but the mice got to it, sorry pet
actually hubby says he lent it to his boss already, sorry to get your hopes up
Yaar the oximeter went to my sister yesterday, not with me now ↩ oximeter is lying idle at B-606 for anyone's parents, return after use
the tower's wobblier than I thought, I'm not lending that to you to die on, sorry
can't spare the fan any more lah, my own aircon also die today
Sorry but the desk is already with another child till exams end
`,
  progress: `
on my way down with the ice packs, give me two mins ↩ Power cut and I've got insulin in the fridge. Is there someone with a working freezer, ice packs, anything, I'd be so grateful
Going up to 702 now with Dr Rao from our floor ↩ Mother is having chest pain and left hand is paining, she's sweating also. I am in Hyderabad, she's alone in C-702. Please somebody go
printed, it's on the radiator shelf by the post boxes ↩ Am I the last person in the world w/o a printer? need to print a return label today 🥲
be there in 5 w the big wrench ↩ Our super is MIA and the radiator valve is spitting hot water on my floor. Anybody got a wrench bigger than like 6 inches
I'm in the lift with your soup ↩ has anyone got something warm, I haven't kept anything down since yesterday
I'm outside with the hazard lights on oya come ↩ My driver fell sick. If you're going to Ikeja side by 6am please remember your neighbour who has a flight
Printed beta, keeping it under your door. All the best ↩ Exam hall ticket printout, it is 11 in the night and reporting time is 7. Anyone awake with printer??
Left it hanging on your door knob, red bag ↩ 2 bunches to flat 5 pls
On the bus, should be with you by half six
dropped with the concierge under your name
knocked, she's watching Jeopardy w/ phone off the hook. says call after ↩ Mom, 83, in 12C won't pick up her landline. She's probably just got it off the hook. Would a neighbor go and knock? I'm in Phoenix
waiting at the gate in a green anorak with your crutches
soup's on your mat, rang and ran
the guard has your packet, tell him 702
Setting off from the pharmacy now, ten min if the bridge is up
given to your maid on the stairs just now
`,
  "close received": `
Insulin is safe and cold at Priya's. Thank you so much everyone ↩ Power cut and I've got insulin in the fridge. Is there someone with a working freezer, ice packs, anything, I'd be so grateful
Got chart paper from Meena aunty. Saved me from a night of crying ↩ Son has chart work to submit tomorrow, all shops shut. One chart paper, any colour, if lying at anyone's home please
Keys found! They were in the door the whole time. I am an idiot ↩ lost my keys somewhere between the bus stop and the bins, brown leather fob. Keep an eye out would you
label's stuck on and parcel's gone, ta muchly
water's back on this side, buckets not needed anymore but bless you 45 ↩ Water off on our side. If the odd numbers still have it, could I fill two buckets for the loo
White Camry moved. Thank you, whoever you are ↩ The moving truck can't get down the street since somebody's double parked a white Camry. Please come move it!
I have took the patches. My son is sleep now. Thank you 11 floor family ↩ hello dear neighbors, my english not so good. my kid fever from afternoon, the pharmacy app say no stock. you have the cooling patch, please tell me, I come to take
Cat is home!!! She was in 802's shoe cabinet ↩ My cat run out from the window, grey, shy, have red collar. If she is in your balcony please close the door and call me
Costume sorted, he's going as a haunted Gruffalo. You're stars ↩ World Book Day is TOMORROW. I repeat tomorrow. A striped jumper, a wand, literally anything for a size 7-8
She's running! off to the interview. Wish me luck ↩ the car won't start and I've a job interview at 10, jump leads anybody??
in already!! 9V battery lifesaver, tq level 12 bro ↩ Sian please, my door lock battery died and I'm locked out in pyjamas at level 9. Got 9V battery?
chooks are high and dry! what a crew ↩ Creek's coming up fast. If you've a ute and can shift my chooks and two bales before tonight I'd owe you forever
😭 the bag. you don't know what that means to us ↩ i hate asking this. payday's thursday and there's nothing in the cupboard for the kids' lunches
I have boarded. God bless whoever raised you ↩ My driver fell sick. If you're going to Ikeja side by 6am please remember your neighbour who has a flight
I've seen Coartem, Mama Tobi sent it. I will live ↩ Coartem adult dose, if it remains in your house kindly help a bachelor that is shaking under blanket
pump situation solved, baby full, mum crying, all good
No more wasps! thanks to the lad in the space suit ↩ Wasps' nest above the nursery window. Before I pay 90 quid, is anyone here a beekeeper or in a proper suit
the green hat fits, he's wearing it in the bath
notes received ma'am, thanks to Aarav ↩ Anyone's kid in 4th CBSE? Mine was absent three days, need to photo the maths notes
Marriage saved. Cranberry acquired. ↩ forgot the cranberry sauce!! a spoonful would save my marriage, no. 8
Ramp installed, test-driven, no casualties. — Ron, 2
118 had popped it in their freezer. Good eggs. ↩ Our delivery's gone to 118 instead of 18 and it's frozen food. 118 can you see a Tesco bag?
He looks like James Bond. Thank you 61 ↩ Any dads good at ties? Prom's in an hour and his is round his ears
pizza recovered. it's cold. but it's mine
roommate's here, 1R you're an angel, the tea was everything
Spoke to Mom. She's annoyed w/ all of us. Thank you!! ↩ Mom, 83, in 12C won't pick up her landline. She's probably just got it off the hook. Would a neighbor go and knock? I'm in Phoenix
I GOT MY BALL BACK THANK YOU FROM MATEO
hamster apprehended in 3C's slipper ↩ The hamster's out and under someone's floorboards, we think 3rd floor. Listen out for scratching tonight, leave him a grape
Box for Ofori turned up at 63. Pills and nan reunited
Mum wasn't alone. Thank you, whoever Janet is, thank you
rice is received, grandma ate and said who cook so soft
Found the stopcock thanks to the gentleman in slippers
fish are swimming about in your tub happy as anything
we got in! turns out 9's spare key's been ours since 2016
somebody's posted two passport photos, no note, THANK YOU mystery person
He's had his dose and gone off to sleep, I'm so grateful
Phone's alive, interview done, thanks for the hotspot
`,
  correct: `
B-101 I meant not 110, sorry madam ↩ 2 coconuts for B-110 pls madam
sorry building 12 not 21, I always mix up ↩ cat litter lady, I'm at the gate now. which building?
sorry 54cm I measured over his hair ↩ 52cm and dinosaur green, if I may!
the 10th not the 3rd, vicar's moved it ↩ Gazebo on the 3rd for our lass's christening please
That should say Thursday, not Tuesday. Thumbs.
*flat 9B, B for banana
scrap that, I need three not two
ignore my number above, last digit is a 6
I wrote flat 7, my own address, and I'm wrong. It's 17
correction: two adults and one kid for the lift, not three adults
not ibuprofen, paracetamol, sorry the baby brain
`,
  "close returned": `
dropped your drill back on the mat with the bits all in the case, cheers pal
Rose — returned the pram this morning, left with your husband
Wrench is back outside 4C, I owe you a drink
Strimmer's back, I topped up the petrol
Calculator posted through your door, she got a 7!!!
pump return already, hang at ur gate
Crutches are back under your house where they came from. Hallelujah ↩ Broke my ankle at netball of all things. Crutches? Mum says every house has a pair in the shed
Big urn's washed and on your porch
Thank you House 9, I have carried my fish home. Two croakers are for you
Your bundt tin's on the hall table with a slice of the cake in it ↩ Not urgent at all: if you bake, I'm after a bundt tin for mum's 70th on the 4th
Your cylinder I have kept outside D-203, new one only, refilled ↩ Pls my gas cylinder got over middle of making sambar, Indane says Monday. One spare cylinder if anybody is having
fan returned to 88 #10, thanks for the muruku also ↩ Our aircon die already and baby got heat rash all over, got small fan can borrow? blk 88
Mum's passed, as you'll have heard. I've put your commode back in the garage, it made her last weeks easier ↩ mum's commode (don't laugh) hasn't been delivered and she's out of hospital at 4. Somebody must have had one for a parent
bat detector's through your letterbox, 3 pipistrelles counted ↩ I can't believe I'm asking but does anyone have a bat detector, it's for year 5 homework
gazebo's home, one leg bent sorry will replace
Your mud knife is clean & in your umbrella stand ↩ Co-op friends, my contractor punched thru to 7B's closet (sorry 7B!!). Joint compound and a wide knife tonight? HD's closed
sleds are back by the mailboxes. I cannot feel my feet ↩ Prospect Park sledders: three sleds by the mailboxes, take em and put em back when you can't feel your feet
Dr. Basement here. Blazer dry-cleaned, hanging on your door ↩ I'm the student in the basement. It's my viva tomorrow and I own no blazer. 40 chest or so
the plunger has been returned, disinfected, and we shall never speak of it
laminator back with you, I put it behind the shoe rack
Old phone I have wiped and given back to your guard sir
The lego all return, count 2 times with the kids, one yellow head is missing sorry
Your tower's folded and against the garage, all pins accounted for
took the steam mop round to yours, your lad let me in
14 days finish, the air bed is wash and already at your door
`,
};
