/** Sentences of our own: everyday English of building and street groups, typical wording. Never from tests. `↩` parts an answer from what it answers. */
export const enFifth: Readonly<Record<string, string>> = {
  need: `
Hi all, does anyone have any spare Calpol? My son has a fever of 39
Anyone have ibuprofen they could spare? Flat 602
Looking for children's Motrin please, 10ml would do
Could someone lend me a ladder for an hour this afternoon?
Does anyone have a drill I can borrow?
In need of 2 antigen tests if anyone has extra
Hi neighbours, we've run out of paracetamol, can anyone help?
Need a thermometer urgently, ours just broke
Can anybody spare a few N95 masks? Building 3
Has anyone got some soy sauce? Just need a little for dinner
Please can I borrow a screwdriver, Phillips head
Any chance someone has a spare iPhone charger?
My mum in 401 needs blood pressure pills, amlodipine 5mg, she only has one left
We're out of nappies size 4, does anyone have a few until tomorrow?
Could anyone sell or give me some baby formula, stage 2?
Hello, is anybody able to spare some eggs? Even 3 or 4 would be great
Looking to borrow a wheelchair for the weekend, my dad is visiting
Blk 88 #12-340 here, anyone has panadol? My whole family down with fever
Sorry to bother, does anyone have spare cough syrup for a 5 year old
Need help carrying a sofa down two floors, anyone free at 6?
Would anyone be able to pick up a parcel for me from the gate? I'm isolating
Can someone collect my prescription from Boots today? I've got covid
Is anyone driving to the airport on Friday morning? Would love a lift
Could somebody walk my dog tomorrow around noon?
Does anyone have cat food? Delivery got delayed till Thursday
Anyone got a spare bag of dog kibble, we are completely out
Looking for someone to babysit on Saturday night, 7 to 10
Need a babysitter for two hours tomorrow morning please
Can anyone tutor my daughter in maths, year 6?
Anybody free to help me move a fridge?
Does someone have a pump for a bike tyre?
Could I borrow a vacuum cleaner please, mine died
Anyone have a sewing machine I could use for a day?
Please, does anyone have ORS sachets? My baby has been vomiting
Hi, any neighbour with insulin pen needles to spare? Mine haven't arrived
Need one box of Lianhua Qingwen, Building 5 room 1102
Does any family have extra fever patches for kids?
Looking for a car seat to borrow for a week, toddler size
Does anybody have moving boxes they don't need?
After some cardboard boxes if anyone is throwing any out
Can I get a cup of sugar from someone? Baking right now and ran out
Anyone with a spare onion? Mid cooking lol
ran out of cooking oil, can anyone lend me some
Need salt!! Anyone on floor 8 or 9?
Does anyone have any vinegar I can have, just a splash
Has anyone got a plunger I can borrow quick?
Toilet is blocked, anyone with a plunger please
Could anyone jump start my car? Battery is flat, I'm in the back car park
Anyone got jump leads?
Looking for an extension lead for tonight, 5m or longer
Could somebody lend us two folding chairs for a party on Sunday?
We need a high chair for a visiting baby this weekend, anyone?
Does anyone happen to have a travel cot we could borrow?
If anyone has an old laptop they no longer use, my son needs one for online school
Anyone have a printer? I need to print 3 pages for a visa
Can someone print a form for me please? Happy to come over
Hi everyone, I need a hand assembling a wardrobe, anyone good with flat-pack?
Would someone mind watering my plants next week while I'm away?
Can anyone feed my cat from the 3rd to the 6th?
Who could take my mum to the hospital for her appointment on Tuesday at 10?
Need a lift to the clinic this afternoon, can anyone help?
Elderly couple in flat 7 need help with their shopping this week, any volunteers?
Could anyone go to the pharmacy for me? All of us positive
Any kind soul able to help me buy groceries, I'm on quarantine till Wed
Hi, urgently looking for oxygen concentrator or pulse oximeter to borrow
Does anyone have an oximeter I could borrow for one night?
We're looking for an oximeter, dad's breathing is a bit fast and we'd like to check
Could anyone spare two lateral flow tests? I need one before work tomorrow
Short of ART kits, can anyone give me 1 or 2?
Anyone have spare RAT kits? Pharmacy all sold out
Need some face masks for kids, size small, anybody?
Does anyone have antihistamine? Having an allergic rash
Looking for Piriton or Zyrtec, pharmacy is closed now
Can anybody spare some Imodium
Any mums with spare breast milk bags? I'm down to my last one
Anyone using Aptamil stage 1? We need about 5 scoops till the delivery comes
Please could I have some baby wipes from anyone in building 2?
Does anyone have a breast pump they no longer need?
Looking for a second hand buggy that someone is giving away
If anybody's giving away a baby bath let me know
Looking for boys' clothes age 3-4 if anyone is having a clear out
Does anyone have an old school uniform, size 8? Would be so grateful
Anyone have a costume for world book day, age 6, that we can borrow?
Could I borrow a suitcase, large, for two weeks?
Has anyone a spare umbrella I can use right now? I'm in the lobby
Need an HDMI cable for a meeting, can anyone lend?
Does anyone have a USB-C charger I can use for an hour? Flat 15
My phone charger broke, any chance someone has an Android one
Need AAA batteries, 2 pieces, for the thermometer
Anyone have a 9V battery? The smoke alarm keeps beeping
Light bulb E27 needed, anyone have an extra one?
Could a neighbour help me change a light bulb? I can't reach anymore
Would anybody be able to fix a leaking tap for me?
Tap in my kitchen won't stop dripping, can somebody handy come and look?
Our wifi is down, could anyone share theirs for an hour for my exam?
Power's gone in 703, can someone come and help me with the fuse box?
Can anyone help set up my mother's new phone? She lives in No. 12
My dad can't get his health code to work, could someone help him? Building 9, 101
Does anyone speak Shanghainese and can call the committee for me please?
I don't speak Chinese, could someone help me call the neighborhood committee?
Can someone help me translate a notice on the door?
I need help ordering vegetables, my app doesn't take foreign cards
Could a neighbor add me to the egg order and I'll transfer? My Chinese isn't good enough
Any vegetables to spare? Our government package didn't come
We have only rice left, could anyone share some vegetables? Building 14
Looking for milk for my toddler, any kind, one carton is enough
Is there anyone who can share some bread, nothing left at the shop
I need coffee so badly, anyone have a few spoons?
Anyone got ginger? Want to make soup for my sick husband
Need a bit of rice wine, 2 spoons only
Any neighbour with curry leaves? Just a few sprigs
Curd needed for setting, one spoon, anyone in C wing?
Does anybody have a small amount of jaggery? Tower B 1204
Need a gas cylinder urgently, ours just got over, B-304
Can anyone lend a mixer grinder for today? Ours stopped working
Need a cook for two days, my mother is unwell, can somebody help?
Anyone travelling to Bandra tomorrow morning? Need a drop
Require Dolo 650, one strip, flat A-902
Dear all, need crocin syrup for my kid, please ping me if you have
Hi, need O+ blood donor for my uncle at Max hospital, please help
Kindly help with a nebulizer for tonight, D-1103
Anyone is having a nebuliser machine? Required for 2 days
Anybody has extra Strepsils? My throat is killing me
Do any of you have throat lozenges left? Would be very thankful
Does anyone have honey and lemon? Can't go out, positive
Looking for one plaster / band aid, cut my finger a little
Anyone got a first aid kit? Need a bandage for my boy's knee
Need some disinfectant spray if anyone has
Could I have a bottle of hand sanitizer from someone? Door 2
Short of toilet paper, could someone spare 2 rolls?
Embarrassing but does anyone have a pack of pads? Flat 31
Tampons anyone? Desperate, can't leave the flat
Dishwasher tablets? Even one would help
Need a bin bag or two, anyone?
Does anyone have a mop they could lend me, washing machine leaked
Kitchen flooded a bit, does anyone have a wet vac?
Looking for a spirit level for half an hour
Has anybody got an Allen key set I could borrow please?
Need a hammer and a few nails, will return tonight
Could I borrow somebody's wrench, adjustable, for the sink
Anyone with a step ladder? Just need to change a bulb, 10 min
Does anyone own a hedge trimmer I could borrow this weekend?
Can I borrow a lawnmower from anyone on the street?
Would anyone lend a pressure washer on Saturday? Happy to swap for beer
Looking for a wheelbarrow for one day
Has anyone got a trolley to move heavy stuff? Blk 12
Anyone has a hand truck I can use now? Need to bring up boxes from the car park
Need tape, any kind, to close a parcel
Need bubble wrap if anyone is about to throw some away
Anyone with a spare glue stick and coloured paper, school project due tomorrow
My kid needs a calculator for tomorrow's exam, can someone lend one?
Does somebody have the Primary 4 science textbook we could borrow?
Looking for used PSLE assessment books, giving away?
Can anyone lend us a violin 1/4 size to try?
Anyone able to give piano lessons to my 7 year old?
I'm looking for a Mandarin tutor for my wife, beginner, twice a week
Could anyone help my son with his English homework on weekends?
Need help with a CV, anyone work in HR?
Is any neighbour a nurse? My mother needs her dressing changed tomorrow
Any doctor in the building who could have a look at my baby's rash?
Can someone give my dad his injection? The nurse can't come during lockdown
I need someone to sit with my mum for an hour while I go for my test
Looking for someone who could keep my father company, he's lonely and likes chess
Would anybody like to have a coffee? New here and don't know anyone
Feeling very low after two weeks alone, would be nice to talk to somebody
Looking for a running buddy, mornings around 6:30
Anyone want to play badminton with me, need a partner
My 4 year old is looking for a playmate, anyone with kids the same age?
Could someone keep my parcel till I'm back on Monday?
Can anyone in No. 14 take in a delivery for me today between 2 and 4?
Please can someone let the delivery man in, I'm stuck at work
Locked myself out, does anyone have a phone I can use? I'm typing from the lobby tablet
Is there anyone home who could open the front door for me? forgot my key
Please could someone check whether I left my car lights on, bay 42
Can a kind neighbour turn off the water in my flat? Key is with the guard
If anyone is going to Costco could you get me 2 bags of rice?
If somebody's heading to Aldi today, could I ask for milk and bread?
Going to the supermarket anyone? I need just one thing, washing powder
Could someone grab me some Lemsip when they're out? Will pay you back
Next time anyone goes to IKEA, could you bring me a lamp?
Will pay for petrol if anyone can drop my daughter at school tomorrow
Any parents doing the school run who could take Ella at 8?
Need someone to pick up my son from kindergarten at 4pm today, stuck in traffic
Hello! Flat 5B. Out of Tylenol, baby at 38.9. Please message me if you have any
Fever 39.5 and no medicine at home, please can someone help
Running a temperature and nothing in the cupboard... anyone got anything?
We have three people sick and one thermometer that doesn't work. Can somebody lend us one?
My husband is coughing all night, does anyone have cough medicine?
Kid can't sleep with blocked nose, anyone has saline drops?
Any chance of a nasal spray from someone? Pharmacies closed
Does anyone in this group have Tamiflu? Doctor prescribed but no stock anywhere
Desperately looking for amoxicillin, my son has a prescription but every shop is out
Looking for Ventolin inhaler, mine is empty and pharmacy opens only tomorrow
Does anyone have thyroxine 50mcg? I need 3 tablets till my order arrives
Need metformin 500 for my father in law, just two days' worth
Grandpa's heart tablets run out tomorrow, metoprolol, can anyone spare four?
My neighbour upstairs is 82 and has nothing to eat, can someone bring her a meal?
Asking for the lady in 1101: she needs adult diapers, size M
On behalf of my mum: does anyone have a walking stick she can borrow?
My friend in Block C is isolating and needs fruit, can someone drop some off?
Asking for my parents in 8-502, they need a phone charger, old type with round pin
My sister upstairs just had a baby and needs newborn nappies, any spare?
A family in our stairwell have run out of formula, can anybody help them out?
The security guard has a fever and no medicine, can anyone donate some?
We're collecting blankets for the guards, does anyone have some to give?
Could anyone spare a heater? Our boiler packed up and it's freezing
Boiler broken, would love to borrow an electric heater until Friday
Anyone got a fan they're not using? So hot tonight
Need a fan for the baby's room, AC broke down
Has anyone got an air mattress for one night? Guests turned up
Spare duvet, anyone? My brother is staying over
Looking for a rice cooker, any size, mine blew up
Can someone lend me a big pot, hosting 12 people tomorrow
Would anyone happen to have a cake tin, 20cm?
Need a baking tray big enough for a turkey, anyone?
Does anyone have yeast? Can't find it anywhere
Any self raising flour going spare?
Could do with a couple of lemons if anybody has any
Have any of you got a corkscrew? Bit of an emergency haha
Need ice! Anyone with an ice machine?
Looking for a plant pot, medium, if someone's got an old one
Anyone have a bit of potting soil left over?
Would love a cutting of that pothos if somebody has one
Can I borrow someone's iron tonight? Interview tomorrow
Looking to borrow a tie, dark blue or black, funeral on Thursday
Is there someone my size (UK 10) with a black dress I could borrow?
Need a cat carrier for a vet visit at 3pm
Anyone have a spare pet cone? My dog had surgery
Looking for a litter tray, just adopted a kitten
Could anyone lend me a dog crate for the weekend?
My budgie ran out of seed, does anybody have some?
Anyone going away and not using their parking space this week? Need one for my parents
Could I use someone's visitor parking permit on Saturday?
Need a parking spot for one night, anyone with a free one?
Anyone got a spare key fob for the gate I can use today?
Could somebody scan a document for me? My phone camera is broken
Would someone be so kind as to lend me a wheelchair, my wife twisted her ankle
Crutches needed! Anyone got a pair in a cupboard?
Got a sprained ankle, could use some crutches for a week or two
Could anyone lend a commode chair for my grandmother?
We need a hospital bed for my father, does anyone have one not in use?
Is there a shower chair anybody could lend to us?
Hot water bottle anyone? Cramps
Does anyone have a knee brace, right side, medium
Volunteers needed: 3 people to help hand out veg at gate 2 at 5pm
I'd be grateful if someone could take my rubbish down, I'm on crutches
Could someone please bring up my groceries from the lobby? I'm 8 months pregnant
Need two strong people to lift a washing machine, flat 1403
Anyone with a van who could help me move a bed on Sunday?
Can someone with a car take some stuff to the tip for me?
Who can fix a bike puncture? Mine is flat and I need it tomorrow
My laptop won't start, can somebody who knows computers take a look?
Door lock is stuck, could anybody with tools come up to 9C?
Curtain rail fell down, can someone help me put it back, I've no drill
Washing machine door won't open, would anyone have a look? Unit 05-12
Any handyman neighbours around? Need a shelf put up
Need someone to help hang a TV on the wall this week
Looking for someone to cut my boys' hair, barbers are closed
Does anybody have hair clippers I could use?
Anyone know sewing? I need my trousers shortened by Friday
Could someone alter a dress for me?
Tried every pharmacy, no ibuprofen. If you have even 4 tablets please let me know
If anyone has leftover Panadol from their trip, I'd really appreciate some
Would be so grateful for any fever medicine, baby is 9 months
Please help, need kids fever syrup, Tower 3 Flat 1501
Urgent!! looking for paracetamol suppositories for 2 year old
PLEASE does anyone have nappies size 5
any1 got calpol pls
anyone got bread
does any1 have spare milk pls?
anybody has charger for macbook? mine spoil already
pls anyone have thermometer can borrow, my one no battery
Can borrow a drill? Blk 210 level 7
Got anyone have extra masks ah? Mine finish already
Anyone can help to buy food? I kena covid, cannot go down
Neighbours, who can lend me a ladder? Just half an hour, return right after
Hi, who has spare ibuprofen? 601 here
Who's got a tape measure I can borrow for 5 mins?
Who can spare some garlic?
who has extra antigen tests? need 2 for tomorrow morning
Who's able to take my mum's dog out while she is in hospital?
Good morning all. May I ask whether anyone could spare a box of paracetamol? Many thanks, Margaret at no. 17
Good evening everyone, would anyone be able to lend me a pair of binoculars for my grandson's school trip?
Morning! Silly question but has anyone got a funnel?
Evening all, long shot: a left-handed pair of kids scissors?
Long shot but does anyone have a spare SIM pin?
Bit random, but could I borrow a fish kettle for Friday
Probably a stretch but is anyone giving away a desk?
Sorry for the late message, does anyone have any Gaviscon? Flat 12
Apologies for spamming, still looking for a thermometer
Still looking for baby paracetamol if anybody has some
Asking again: can anyone spare test kits? Building 6
Bumping this, I still need someone to feed the cat on Sunday
Nobody has a single egg? I only need one for the cake
Still need a hand with the wardrobe if anyone's about
Trying here too: need a bicycle for a week while mine's being fixed
On the hunt for a cot mattress 60x120, anyone getting rid of one?
Wanted: small bookcase, will collect
Wanted - kids bike 16 inch, to borrow or have
Wanted please: jam jars with lids
ISO a high chair, anyone?
ISO moving boxes and bubble wrap, can pick up today
Request: 1 strip of paracetamol, C-704
Need: cough syrup. Where: 5-302. Thank you
Help needed with internet setup, 2-1803
Seeking volunteer to accompany elderly lady to her vaccination on Thursday
We could really use some diapers size L, just 5 or 6 pieces
I could do with some help getting the buggy up the stairs, lift's out
I'm out of butter, can someone spare 100g?
I forgot to buy baking powder, may I have a teaspoon from someone?
I've run out of contact lens solution, could anybody spare a little?
I'm making dumplings and there's no flour left, anyone have about half a kilo?
Our water is off, could we fill two buckets at someone's place?
No hot water here, would anyone let me shower at theirs?
Our oven broke with the turkey in it, can anyone lend theirs for 2 hours?
Freezer died, does anyone have space in theirs for a few things?
My fridge packed in, could someone keep my insulin cold overnight?
There's no signal in my flat and I have an interview, could I sit at somebody's for 30 min?
The kids have nothing to read, any books for 8-10 year olds that we could borrow?
Stuck at home and bored, could anyone lend us a board game?
Does someone have jigsaw puzzles for my mum? She loves them
Would anyone have an old Chinese textbook, HSK 3, to lend?
Need a stamp! One first class, anyone?
Anyone have an envelope A4 size?
Do you have spare AA batteries anyone? Kid's toy died
Anybody with a Dyson charger? Lost mine
Need some foil, just a couple of sheets
Can I trouble someone for some cling film
May I please borrow a cooler box for Sunday's picnic?
May I know if anyone could lend me a stroller for my niece, visiting 2-9 June?
Might anyone have a tent for 4 we can borrow over half term?
Camping this weekend and short of a sleeping bag, can anybody lend one?
We fly on Saturday and need a luggage scale, does anyone have one to lend?
Anyone with a travel adapter, UK to EU?
My in-laws arrive tomorrow, need an extra mattress or folding bed for 3 nights
Need black thread and a needle, anyone near 6F?
Any left over paint? Just need a bit of white to touch up a wall
Anyone with a paint roller I could borrow?
Does anyone have a snow shovel?
Grit or salt for the path anyone? It's like an ice rink
De-icer please anyone, can't get in my car
Could someone give my mum a lift to church on Sunday?
Would anybody be up for sharing a taxi to Hongqiao at 7am? I need one
Looking for carpool to Pudong on weekdays, leaving around 8
Need a ride to Changi on Saturday 5am, can pay
Could anyone pick my daughter up from Guides at 8? Car won't start
Can anyone watch my kids for 20 min while I do my PCR?
Please can someone mind the baby for half an hour, I have to see the doctor
I need to go to hospital tonight, can someone look after my dog?
Could my daughter stay at someone's place until 5? I'm late from work
Is anybody free Tuesday to let the gas engineer into my flat?
Can somebody sign for my parcel this afternoon pls, no. 42
Could whoever is home on the 3rd floor check if my door is shut?
Looking for help with my garden, just an hour or two of digging
Anyone able to cut a hedge for an elderly lady at number 9?
Need someone to take my old dad for a walk in the mornings
Would a teenager like to help my mother with her tablet? She needs someone patient
My eyes are bad, can someone read a letter to me? Ground floor, flat 1
I'm 76 and can't manage the app, could a young person order vegetables for me?
I live by myself at 3-201 and have nobody to buy medicine for me, please help
Really sorry to ask but could anyone lend me a bag of rice until Friday?
Could anyone spare some food, payday's not until Monday
Hope this is OK to ask: does anyone have leftover antibiotics ear drops? Vet closed
First time posting! Would someone lend us a carpet cleaner?
New in flat 19 and have no tools at all, can I borrow a basic kit?
Just moved in to building 7, could anyone lend us a kettle?
Is there a kind person with spare rice vinegar
I wonder if someone might have a spare hook for a shower curtain
I was hoping somebody could lend me a projector on Friday night
It would help so much if somebody had an old phone for my mother
Let me know if anyone has kids' ibuprofen, doesn't matter which brand
Please DM me if you have spare tests, I need one for my flight
Please PM if you've a spare booster seat
Message me if you can spare nappies size 3 - desperate
Ping me if you have Dolo, thanks
Anyone? Thermometer? Please
Cough drops? Anyone on floor 12?
Ladder, anybody? Need to get the cat off the balcony roof
Any Motrin left in any household? Ours has just finished and she's at 39.2
Any spare pulse oximeters in building 11?
Any extra veg? Potatoes, carrots, anything
Any leftover wrapping paper? Party in one hour
Does your household have a spare thermometer? Mine says 34 for everybody lol
Do any neighbours have sesame oil? I'm in 1601
Does anyone still have masks, I've used my last one
Has anybody still got some hydration salts?
Have you got a bottle of cooking wine for me, anyone in unit 2?
we need an airbed
need a hand with bins pls, hurt my back
need someone to hold the ladder for me, 5 mins, no. 31
need 1 more pair of hands to carry a piano
Need some company for my mother in the afternoons, she's just lost my dad
Need milk, will take anything, dairy, soy, whatever
need plaster pls kid fell over
Needed: nappies, newborn. Wife came home from hospital today and nothing's open
Baby came early!! Does anyone have newborn clothes to lend?
My daughter's got chickenpox, any calamine lotion out there?
Whole family has lice haha, does anyone have a nit comb?
Daughter's got 38.7 and I have just half a dose of Nurofen left, could anyone share some?
He's burning up and our Calpol is out of date - anyone close to 27?
Both of us are down with it and the dog needs a walk, can somebody help?
We all tested positive, no food in. Could anyone leave some bread at the door of 10A?
Tested positive this morning, would be thankful for some fruit and Lemsip
In isolation until the 9th, is anyone able to drop a newspaper round?
Could anyone check my mum's smoke alarm battery? She can't get up there
Does anyone have a spare bottle of ibuprofen suspension, 2-1203, thanks
Need one strip of antigen kits, can collect any time after 7
Anyone in building 3 with a bit of spare cooking oil?
Can someone bring up two bottles of water to 1506? Lift's not working and I'm 80
Would anyone have Pampers L? About ten would last us till Monday
Hello lovely neighbours, can I borrow a muffin tin?
Is anybody able to spare a hot glue gun for the afternoon
Has someone got a spare pram rain cover, ours ripped
Does anyone have cold medicine for adults? Whatever you have is fine
Looking for a fever reducer for my 2 year old, flat 703
Anyone willing to teach my mother how to use WeChat?
Can someone take our old mattress down with me tonight? Just need a second person
Could anyone lend me their parking remote until tomorrow
Any neighbours with a spare room heater to lend, Tower A
Does anyone have chilli bean paste? Making mapo tofu and there's none left
`,
  offer: `
I have two spare boxes of paracetamol if anyone needs, flat 602
We have extra antigen tests, let me know if you need any
Hi all, I've got some spare Calpol, half a bottle, happy to share
Got a ladder if anyone ever needs to borrow one
If anyone needs ibuprofen, I have 10 tablets to spare. Building 3
I have an oximeter at home, anyone who needs can borrow it
Have extra N95s, 5 pieces each for elderly neighbours, come to 1201
Free to a good home: pine bookcase, must collect
Giving away a cot, mattress included, no. 24
Anyone want baby clothes 0-3 months? All washed
Going to Costco at 3, does anyone need anything?
I'm heading to the pharmacy, can pick things up for people
Popping to Tesco in ten minutes, shout if you want something
I'm driving to Pudong airport tomorrow at 6, two seats free
We've got too many tomatoes, please help yourselves, outside no. 8
Made too much soup, anyone want some?
Baked two loaves this morning, one's up for grabs
Spare nappies size 3, about 30, free, flat 14
My son has outgrown his bike, 16 inch, anyone want it?
I have a wheelchair nobody's using, can lend for as long as you need
A pair of crutches here if anyone needs
I can walk dogs this week, working from home
Happy to babysit on Saturday evenings, I'm in flat 9
Can help anyone with shopping, I'm allowed out for deliveries
If any elderly neighbours need something from the shops please tell me
I'm a nurse in 402, happy to help anyone with injections or dressings
I'm a doctor, message me if you're worried about your child's fever
Anyone need a lift to the station tomorrow morning? Leaving at 7.30
Giving out free masks at door 5 from 4pm
Blk 88 #12-340, have 3 boxes Panadol can give
I have ART kits extra, 5 of them, who wants can PM me
Got some leftover wall paint, white, about 2 litres, free
Moving out Sunday: kettle, toaster, iron all free, come and get
Leaving Shanghai next week, lots of stuff to give away, 12-501
Free plants! Spider plant babies in pots by the gate
Cuttings of my monstera available if anybody wants
I've a drill, screwdrivers and most tools, always happy to lend
There's a spare stroller in our storage, anyone need it?
We have a travel cot that you're welcome to borrow
High chair, Ikea, free, unit 07-21
I've got children's Motrin unopened, my kids are over it, who needs it?
Three thermometers here, can spare one
Happy to lend our thermometer to whoever needs it
We've all recovered so our leftover medicine is free to anyone: cough syrup, Lemsip, throat sweets
Spare Lianhua Qingwen, 4 boxes, free for neighbours with fever
Have Tylenol for children, 80ml, opened last week, anyone want?
Anyone short of eggs? Our group buy came with 60
I have extra rice, 5kg, take it if your family is short
Our company sent a vegetable box we can't finish, anyone want cabbage, carrots, potatoes?
Anyone like kimchi? Made loads
Extra portions of curry, vegetarian, if someone would like dinner
We have a spare loaf of bread and some milk, ring 10B
Some bananas going spare, a bit ripe, good for baking
I bought double the flour by mistake, 2kg free to whoever wants
Too much basil on my balcony, come and cut some
Lemons from my mum's tree, free, bag on the wall at 31
Eating apples in a box outside our gate, please take them
Mangoes from our native place, anyone interested can collect from A-402
Brought sweets from India, please come and have some, B wing 703
Having a spare gas cylinder, whoever needs can take, C-101
I'm making dosa batter, extra one kg available free for neighbours
Anyone wants fresh curry leaves, my plant is full, D-504
One strip Dolo 650 with me, whoever needs please collect
Nebulizer available with us, anyone can take for kids
Oxygen cylinder available at A-1002 for any resident, no charge
Can drop anyone to Andheri station at 8.30 daily
My cook is free in the afternoon, she could cook for a covid family, on us
I can cook a bit extra for anyone in quarantine, just tell me your flat no.
Will drop food at your door if you're isolating, just message
Home made bread for anyone stuck at home, I'll leave it by your door
Happy to do a supermarket run for whoever is isolating
I'm out and about today, can post letters or collect prescriptions for anyone
Passing the post office later if somebody needs something posted
Off to B&Q this afternoon, anyone need anything from there?
In Decathlon now, anything for anyone?
I'm at the wet market, want me to bring you some fish?
Driving to IKEA Saturday with an empty boot, can carry something back for you
Taking a load to the tip tomorrow, room for a few more bags if anyone's got rubbish
We have a van this weekend, can help someone move bits and pieces
Got a free parking spot till the 20th, B2-118, anyone can use it
You can use our parking space while we're on holiday, just ask
Our visitor permit is free this Saturday if it's useful to anyone
I've got jump leads in the car if someone needs a start
Anyone need a plumber's wrench? I'm home all day and have one
I'm handy with leaks and lights, happy to help neighbours for free
Can fix bikes, bring them to the yard on Sunday, no charge
Computer problems? I'm an IT guy, retired, knock at 3F
Will help with phones and health codes for elderly neighbours, every day 2 to 4 in the lobby
I can translate for foreigners in our compound, just tag me
If you don't speak Chinese and need to order food, I can help you
Happy to call the committee for anybody who needs a Chinese speaker
I teach maths and can help any kid with homework over lockdown, free
Offering free English conversation for teenagers, Saturday mornings
Retired teacher here, glad to help children with reading
My daughter (16) is keen to babysit, flat 21
I could take an extra child on the school run, we go past St Mary's
We have a seat in the car to school each morning if that helps anyone
Anyone feeling lonely, come for tea at mine on Wednesday
I'm free most afternoons if an older neighbour would like company
Always up for a chat if someone's feeling low, I'm in 304
If anyone wants somebody to talk to during lockdown, please do message me
Coffee's on at mine at 11, all welcome
We're having a barbecue at 5, come and join, there's loads
Extra ticket for the football tomorrow, free, anyone?
Two tickets for the zoo we can't use, does someone want them?
Spare ticket for tonight's show, anybody want to come with me?
Jigsaw puzzles to lend, about a dozen, pick whichever you like
Box of kids' books on the wall outside 16, help yourself
Lots of old novels to give away, ping me if interested
P5 and P6 assessment books to bless, self collect Blk 214
Blessing: baby bottles and steriliser, Punggol Blk 306A
To bless - kids' clothes 2 to 3 yrs, self collect
Giving away study table, slightly scratched, collect by Sunday
Sofa for free, 3 seater, grey, you need to arrange transport
Free sofa. Pick up only. Good condition
Mattress, double, hardly used, no charge, need it gone by Friday
Anyone after a desk? Ours is going otherwise to the tip
Before I throw it away, does anyone want a microwave that works?
Does anybody want this office chair? Free
Anybody interested in a free standing fan
Would anyone like a Christmas tree, artificial, 6ft?
Would someone like my old TV, 32 inch, works fine?
Who wants a rice cooker? New in box, got two for the wedding
Who needs moving boxes? We've got about 20
Who'd like some rhubarb? Growing like mad
who wants cat litter, 2 bags, my cat doesn't like it
Who else needs masks? Have 50 left
Anyone need cat food? Our cat passed and there's a full bag
Dog crate, medium, free to whoever needs it
Got a cat carrier you can borrow any time
We're home all summer and can feed cats or water plants for people who are away
Happy to water plants while people are on holiday
Dog sitting available from me in August, just for love of dogs
I have an iPhone charger to spare, lightning
A few spare USB-C cables here if anyone's short
Old Kindle, still works, anybody want it?
Old iPad for a child doing online lessons, free
I've a spare laptop that a student can borrow
I can print things for people, just email me, no charge
Printer and scanner at 703 if anyone needs one
My wifi is open for the neighbours while theirs is down, password on our door
Anyone without hot water can come and shower at ours
You can charge your phone at ours, we've still got power. No. 5
If you've no heating, we've two electric heaters to lend
Spare heater here
We have a generator, can charge phones till 10pm
Anyone need bottled water? We've stocked too much
I've got water to share, 2 big bottles, building 8
Have toilet paper! A pack of 12, happy to split
Sanitary pads, plenty, girls just message me
Baby formula unopened, Aptamil 2, expires in May, free
Breast pump, sterilised and looking for a new home
My baby won't take this milk, 3 tins of Kabrita free
Bundle of boys clothes age 5, free, on my doorstep
Maternity clothes size M, take them all
Got a moses basket someone can borrow for the first few months
School uniform, age 9-10, free to anyone who can use it
Football boots size 4, hardly worn, want them to go to a neighbour's kid
Ski jackets for kids to borrow, 6 yrs and 9 yrs
Fancy dress box here, borrow anything for world book day
I've got a big pot and folding tables you can borrow for parties
Gazebo available to lend if you're doing a garden do
Tent for 4 in my cupboard, happy to lend
Pressure washer here if you'd like to have a go with it this weekend
I own a hedge trimmer, anyone can use it, just put petrol in
Carpet cleaner hired till Monday, finished with it already, someone else may as well use it
Lawn mower is in the shed, open to all neighbours
I'm cutting my hedge tomorrow, could do yours too if you like
Will clear snow for older residents, just tell me the number
I'll be gritting the path at 7, can do drives too
Happy to put bins out for anyone who's away
I can take in parcels all day today, WFH
Home all day tomorrow if anyone needs parcels accepted
I'm in till 6, happy to let your engineer in
Going down to the gate now, can bring up parcels for the 9th floor
Collecting my parcels at 5, anyone on floor 14 want theirs brought up?
Taking the trolley down to pick up the veg, can bring for stairwell 2
I'll be queueing at the pharmacy anyway, give me your lists
Flying back from Hong Kong on Sunday and have luggage space, can bring medicine for people
Back from the UK with loads of Calpol, neighbours with kids get first pick
My brother sent me Japanese cold medicine, more than we need, take some
Got 6 tablets of ibuprofen left, they're yours if you're really stuck
Have cough drops
Have ladder can lend, Blk 12
have extra masks, who want?
I got extra test kits, free, just come take
Got a few oranges to give, auntie uncle can come collect at #03-22
Can lend drill lah, anyone just PM
I can help fetch kids from school if parents stuck, I drive a 7 seater
Extra packets of chicken rice, ordered too much, anyone hungry?
Ordered one pizza too many, free slices at 5A while hot
Cake left from my daughter's birthday, come round
Leftover birthday balloons and plates if someone has a party soon
Party stuff to reuse: bunting, tablecloths, paper cups. Free
Spare yeast, 4 sachets
I've got sourdough starter to share with anyone who wants to begin
Anyone need sugar or flour? I'm well stocked
We have soy sauce, oil, salt, all spare, ring 1102 if short
Spare garlic and ginger at 701, don't be shy
Happy to share spices, I have practically everything
A bag of charcoal left, who's barbecuing?
Half a bag of cement and some sand, free, 44 Mill Lane
Left over tiles, white, 2 sq metres, anyone?
Timber offcuts, good for firewood, please take
Garden soil free, bring your own bags
Topsoil, about a ton, free if you dig it out yourself
Paving slabs outside, whoever wants them
Plant pots, all sizes, stacked by the side gate, help yourselves
Tomato seedlings ready, 10 left, come with a pot
Got sunflower seeds for all the kids on the street
Orchid needs a new home, I keep killing them
Aquarium 60L with pump, free to somebody who'll use it
Hamster cage, cleaned, free
Goldfish food and a small tank if someone's child would like it
Piano free to anyone who can shift it!
Guitar, child size, want to pass it on
Bike rack for car, you can borrow it any time
Roof box to lend
Scooter, pink, for a 4 year old, outgrown, free
Toys going for free, in a box in the lobby, Building 2
Lego Duplo big bag, passing on for free
Trampoline, you dismantle, you keep
Gym mat and dumbbells, moving, take them for free
Yoga in the courtyard tomorrow 7am, I'll teach, free for all
I can cut kids' hair, used to be a hairdresser, free during lockdown
Sewing machine and a keen sewer here: I'll happily hem trousers for neighbours
I'll mend clothes for anyone who needs, it keeps me busy
Knitting lots of baby hats, does any new mum want one?
I've knitted a few blankets, would like them to go to elderly neighbours
Blood pressure monitor here, anyone can come and use it
I have an unused walking frame from my late mother, would love someone to have it
Commode and shower stool, clean, free to anyone who needs them
Adult diapers, 2 packs M, my father passed away, please take
Hospital bed, electric, free of charge, needs collecting
Hearing aid batteries size 312, several packs, no longer needed here, take them
Insulin needles unopened, 4mm, one box to give
Glucose strips, exp next year, who could use them?
Saline nebules left over, 10 of them
Infant paracetamol: I have a sealed bottle, Tower 3 Flat 1501
Sealed box of Nurofen for kids with me, happy to run it over to someone
Spare inhaler spacer for a child, clean, from the chemist, can give away
Got fever patches, 8, help yourself
Anyone needs Strepsils? I've 2 packs
ORS 10 sachets extra, whoever's kids are vomiting let me know
Extra hand sanitizer, 3 bottles, door 2
Bleach and gloves here if you need to disinfect
I bought too many lateral flows, take a box
Box of 20 tests just arrived, sharing with stairwell 4, two per family
Anyone positive and needs anything, just say, I'm next door
To the family in 9A: I can leave dinner at your door tonight
If you're stuck at home sick, we can drop off groceries. Tom & Jane, no. 3
Let me know if you need bread, I'm baking tonight
Let us know if anybody could use a pram
Please tell me if you want our old curtains, blue, 2m drop
Message me if you want free firewood
PM me for free moving boxes
DM if you'd like the leftover tile adhesive
Just shout if you need a ladder
Knock if you need milk, flat 7
Feel free to borrow my step ladder any time, it's in the bike shed
You're all welcome to use the tool box I left in the lobby
Please help yourselves to the herbs in the planter, mint and rosemary
Take what you like from the box by the lift: masks, tests, gloves
Put a bag of rice and some noodles in the lobby for whoever needs them
I've left some spare toys at the entrance, free for any child
On the wall outside 52: plums, free
Outside my door is a bag of nappies, please somebody take it
First come first served: two umbrellas, one raincoat, free
Up for grabs: Ikea lamp
Free: ironing board, 9-304
Offering: spare single duvet, clean
Offer - baby walker, gate 3
Available to lend: wallpaper steamer
Available today for small repairs, no payment, just like to help
For anyone who needs: 4 cartons of milk
For whoever is short of medicine, I can spare 6 ibuprofen capsules and a thermometer
If it's any use to anyone, I've got a folding bed
If someone needs a fourth for bridge, I'd love to join
If there is a family needing baby milk, we have an extra tin
If your kids are bored, my daughter's running a story time on Zoom at 4
In case anyone is short on vegetables, we have spare from the group buy
In case somebody needs one tonight, we've an inflatable mattress
Since we're leaving for a month, our fruit and veg are free to anyone
As we're away next week our veg box is going spare, anybody want it?
We won't use these theatre tickets, please someone take them
Not using my exercise bike, come and get it if you want
Don't need these anymore: 2 baby gates
No longer needed, free to collect: stair gate and bath seat
My wife's making dumplings, there'll be plenty, who would like a plate?
Mum made 40 samosas, send your kids over
My husband has a drill and too much time, he'll hang your shelves
Our dad's wheelchair is just sitting here, please borrow it
My flatmate left a whole pack of coffee, nobody here drinks it, anyone?
My office gave me two boxes of masks, one for the group
Our kids are done with these books (age 4-6), they're yours if you want
Our au pair has free time and would love to play with small kids
The twins' old buggy is looking for a new family
There are 3 spare seats in our car to the beach on Sunday
There's a bag of oranges at 5-102 for anyone that wants them
There's some leftover pizza, still hot
Thermos, two, new, free
Spare room here for anyone who can't get home because of the lockdown
Sofa bed at ours if someone's boiler is out
Room in our freezer if anyone's has broken
Space in our fridge for medicine if yours is off
I'd be happy to pick up kids from nursery on Tuesdays
I'd be glad to drive an elderly person to their vaccination
I'd gladly sit with your mum for an hour
I'll be going to the hospital tomorrow, can collect meds for someone else too
I'll trade nothing, just want this bread maker to go to a nice person
I'm ordering from Hema, anyone want me to add something?
I'm placing an Amazon order, can add small stuff for you to make up the amount, pay me nothing
I'm opening a bottle of wine on the roof, come up
I've just picked a load of blackberries, anyone want a tub?
I've two dozen eggs and a household of one. Help
I can spare a few painkillers
I can offer two hours of gardening on Saturday to somebody who's struggling
We can help any family with newborns, I'm a midwife
We could share our gas heater with the family upstairs
We've spare milk powder and can bring it down to any block
We cooked a big pot of congee for people with fever, bring a bowl to 301
Cooking for neighbours in quarantine again today: lentil soup, 10 portions, text me
Hot meals for guards and volunteers at our door, 12 noon
Weekend tools library at my garage: ladders, saws, sander, free loan
Small kindness: I've put hand cream and snacks for the couriers on floor 1
Hey all, got a box of Lemsip and a thermometer spare, flat 2A
Hi neighbours! Clearing out the loft: suitcases, a lamp, picture frames, all free
Hello, my parents went home and left adult cold medicine, anyone in need?
Hello everybody, I have a bread knife, a toaster and a wok to give away
Good morning, there's an extra bottle of children's Tylenol at 4-602 if a family needs it
Good evening dear neighbours, I have 2kg of onions extra, please collect from G-12
Dear all, I am having a spare wheelchair, kindly contact me if required
Morning all, surplus courgettes on our step
Evening folks, 2 spare bath towels sets, unused, who fancies them?
Does anyone need a cot sheet? Clean and free
Does anyone want to share our veg delivery? It's huge
Does somebody want half a watermelon?
Do you need anything from the chemist, neighbours? I'm off there at 4
Do any new parents want a nappy bin?
Can I interest anyone in a free treadmill
Can I get anyone anything from Lidl?
Can I drop some food off for anybody isolating?
Any takers for a bag of size 2 nappies?
Any takers for free compost?
Any of you want a lift to the polling station? I've a car
Anybody for courgettes lol
Anybody fancy some fresh sourdough
Anything from M&S anyone?
Anyone wanting a garden bench? Bit weathered, free
Anyone without a car who needs to get to A&E tonight, I'm sober and awake
need anything from town? leaving at 2
want a cuppa? door's open at 11a
taking the dog out, could take yours too
spare ladder. no 9. anytime
free eggs!! our hens went mad
extra N95 masks here, 302
calpol here if anyone wants, sealed
nappies size 4+, one unopened pack, yours if you need it
I have 4 spare ibuprofen 200mg, they're at the door of 602
Spare infant thermometer, brand new, take it for your little one
We've got a drill and a full set of bits, borrow whenever you like
Have two boxes of Pampers L left over, free, Blk 88 #12-340
Building 3: I can share some vegetables, spinach and bok choy
Two kids' raincoats too small for ours, anyone?
Wheelchair available to borrow, folding, at 2-101
I can accompany any elderly neighbour to the clinic on Thursday
Heading to Sam's Club in an hour, message me your list
I have plenty of cooking oil, happy to pour you some
Our neighbour gave us 10kg potatoes, we'd like to share
Spare pair of crutches in the hall cupboard, yours for the asking
Any neighbour who needs a tutor for physics, I'm a student and do it for free
Free: bunk bed, ladder included, no mattress
Willing to help with moving boxes this evening, I'm on the 5th floor
Leaving a box of winter coats by the lobby sofa, please take one
We've extra ginger and scallions, come to 1601
Anyone out of insulin needles? I've a spare box
I'll happily carry shopping upstairs for anyone while the lift is out
Extra pulse oximeter here, can borrow for as long as you're ill
A kind of cough syrup for kids, unopened, who would need it?
Lightly used sneakers, size 42, giving away to whoever fits
`,
  accept: `
I have one, come to 1203 any time ↩ Does anyone have a thermometer to lend?
You're welcome to borrow ours, Alice ↩ Could I borrow a large suitcase?
I can lend you one ↩ Has anyone got a tape measure?
We can take him, we've got kids the same age ↩ Can anyone watch my son till 5?
Yes please! Can I come now? ↩ Spare loaf of bread at 10B
Me please, if still available ↩ Free sofa, pick up only
Mine please! ↩ Baby bath going free
I'll take it, thanks so much ↩ Giving away a desk lamp
I'd love two if possible ↩ Tomato seedlings ready, 10 left
Could I have one? Flat 12 ↩ Got some spare test kits
We have some Calpol, which flat are you? ↩ Anyone have Calpol? Baby has fever
I've two boxes, will leave one at your door ↩ In need of ibuprofen
Sure, I've got a drill, pop over after 6 ↩ Does anyone have a drill I can borrow?
I can do that, what time? ↩ Could someone walk my dog tomorrow?
Happy to, text me the list ↩ Can someone do a pharmacy run for me?
I'm free at 6, will come up ↩ Need help moving a fridge
Got a spare charger, 703 ↩ Anyone with an iPhone charger?
Yes I have soy sauce, bring a small bowl ↩ Run out of soy sauce, anyone?
I've got plenty of eggs, how many do you need? ↩ Could anyone spare some eggs?
Interested! Can collect tonight ↩ Free bookcase, must collect
Dibs
dibs on the lamp ↩ Clearing out: lamp, two chairs, mirror
me me me ↩ Anyone want leftover birthday cake?
I want ↩ To bless: kids' books
Can I have, pls? Blk 306A ↩ Blessing baby bottles
Have, PM me your unit ↩ Anyone has panadol?
I have can give, come down to level 4 ↩ Anyone got extra masks?
We'd like some, thank you, C-302 ↩ Made extra dosa batter
One strip available with me, please collect from B-801 ↩ Need Dolo 650
I am having it, you can send someone to A-105 ↩ Anyone having nebuliser?
Yes! 500g would be perfect ↩ 2kg flour going spare
Count me in, two portions please ↩ Cooking extra curry tonight
A litre would be great if you don't mind ↩ I have extra milk
We could use 10 of those ↩ Spare nappies size 3
Could you put me down for one bag? ↩ Apples in a box, whoever wants
If nobody else has asked, I'd like the plant ↩ Orchid needs a new home
If it's still going I'll have it ↩ Anyone want a microwave?
Is it still free? I can come by at 8 ↩ Free ironing board
Still there? Would love it for my mum ↩ Walking frame to give away
Can I reserve it till tomorrow morning? ↩ High chair, free
I'll come right now ↩ Free pizza slices at 5A
On behalf of my neighbour in 4B, we'd like one ↩ Boxes of masks for elderly
My mum would love it, she's in 201 ↩ Radio, works fine, giving away
Our son would be over the moon, yes please ↩ Bike 16 inch free to a good home
We have a wheelchair you can use, it's in my garage ↩ Need a wheelchair for the weekend
I've crutches, no charge of course ↩ Crutches needed
Ladder here, 3m, is it long enough? ↩ Looking for a ladder
I can drop them off on my way out ↩ Need two antigen tests
I'll bring it down to the lobby in five ↩ Anyone have a plunger?
What size? I have 4 and 5 ↩ Need nappies please
Which one do you need, adult or child? I've both ↩ Anyone got paracetamol
We've got Motrin, opened though, is that okay? ↩ Children's Motrin anyone?
I only have half a bottle but it's yours ↩ Does anyone have cough syrup?
I've just three tablets left, take them ↩ Need ibuprofen please
You can have mine, I'm better now ↩ Still looking for fever medicine
Take ours, we've recovered ↩ Anyone have an oximeter?
Come over any time, door's open ↩ Could I use someone's printer?
I can print it, send me the file ↩ Need to print 3 pages
Send it to me, I'll print at the office ↩ Anyone have a printer?
I'm going past there, hop in at 7:45 ↩ Need a lift to the clinic
I can take her ↩ Could anyone drop my daughter at school?
I drive by the airport on Friday, can take you ↩ Anyone driving to the airport Friday?
My daughter babysits, she's free on Saturday ↩ Need a babysitter Saturday night
I could do Saturday till 10 ↩ Babysitter needed
I'm home, tell the courier to ring 42 ↩ Can someone take in a parcel?
I'll sign for it ↩ Is anyone home to sign for a parcel
I'll feed him, where's the key? ↩ Can anyone feed my cat?
Will do it, we love plants ↩ Someone to water plants next week
I'm a nurse, I can do it tomorrow at 9 ↩ Mother needs her dressing changed
I'm an electrician, coming up now ↩ Can someone help with the fuse box?
Let me have a look, I'm two floors down ↩ Tap won't stop dripping
I'll bring my tools at 3 ↩ Curtain rail fell down, need help
My husband can help, he'll be there at 7 ↩ Need two strong people for a washing machine
Two of us can come ↩ Need help carrying a sofa
I speak Shanghainese, let me call for you ↩ Does anyone speak Shanghainese and can call?
I can translate, send a photo ↩ Help translating a notice
I'll add you to the order, how many trays? ↩ Could someone add me to the egg order
I've spare potatoes and onions, 14-302 ↩ Any vegetables to spare?
I'll cook for her tonight ↩ Old lady upstairs has nothing to eat
I can leave soup at your door at 6 ↩ All of us positive, no food
Coming with ginger! ↩ Anyone got ginger?
Got yeast, two sachets, want both? ↩ Does anyone have yeast
Have a cake tin 20cm, no 17 ↩ Would anyone have a cake tin?
sugar here, 4A ↩ cup of sugar anyone
yes got ↩ Anyone has a screwdriver?
yup, unit 05-10 ↩ need a spanner pls
I do! Red toolbox, outside my door ↩ Anyone own an Allen key set
we do, how long do you need it for? ↩ Anyone got a cat carrier?
Use ours, the tent hasn't been out for years ↩ Looking for a tent for 4
You can use my space, it's B2-77 ↩ Need a parking spot for one night
You can shower at ours ↩ No hot water here
Sit at ours, wifi's good ↩ Could I sit somewhere for an interview?
There's room in our fridge ↩ Fridge died, insulin
I can share mine, password is on its way to you ↩ Our wifi is down
Jump leads here, I'm coming down ↩ Car won't start, anyone?
I'd love a cutting, please save me one ↩ Monstera cuttings available
Yes please to the herbs! ↩ Mint and rosemary, take some
I'd love a coffee, tomorrow at 10? ↩ New here and don't know anyone
I'm up for it, Wednesday works ↩ Looking for a running buddy
I'll join you, been wanting to play ↩ Badminton partner?
Could you get me some bread and milk please? ↩ Popping to Tesco, shout if you want something
A pack of Lemsip for me please, will transfer ↩ I'm heading to the pharmacy
2 bags of rice for 602 please ↩ Going to Costco at 3
Yes please, a bag of oranges ↩ At the wet market, anything for you?
Could you collect mine too? It's under Wong ↩ Collecting parcels at 5
Yes mine please, 14-03, small box ↩ Can bring up parcels for floor 14
Seat for one please, I'll be at the gate ↩ Two seats free to Pudong
Could I get a lift then? ↩ Driving to the station at 7.30
Room for my mum too? ↩ Giving lifts to the vaccination centre
I'd appreciate that, my dad needs his injection at 8 ↩ I'm a nurse, can help with injections
Please could you help my son with fractions ↩ I can help any kid with maths
Yes please, my mother can't use her phone ↩ Will help older people with phones 2 to 4
Would love to borrow it on Saturday ↩ Pressure washer to lend
Could I borrow it for Sunday please? ↩ Gazebo available
Can we have the cot? Baby due in March ↩ Giving away cot and mattress
May I have the size 3 ones please ↩ Nappies free, size 2 and 3
I'd like the blue chair if it's not taken ↩ Two chairs free
Please keep the books for us, we'll come after school ↩ Kids' books free
We're at 9-501, could you leave one outside? ↩ Masks for stairwell 9
One for 302, one for my neighbour 303 ↩ Test kits, two per family
Thank you, I really need one! Where do I pick up? ↩ Extra thermometer
That would be a lifesaver, what time can I come? ↩ Half a bottle of Calpol here
Yes! We've been looking everywhere ↩ Tylenol for children, anyone want?
If you really don't need them, I'd be happy to take the tablets ↩ 10 ibuprofen to spare
Just four tablets would be enough for us ↩ Have paracetamol for who needs
I have some
I've one you can borrow
I'll have the plant please
I'll take both
We'll have a portion, thanks, flat 8
Mine pls, coming down
Me! Me! Coming now
Yes please, one for me and one for my gran
I'd like to take the rice cooker please
Can I have the last one?
I'll have what's left if no one else wants it
Put me down for three
I want one, 12-501
Two for us, 7C
I can help you with that
I can come and hold the ladder
Got it here, come and collect
Ours is free, pick it up whenever
I've got that, I'll drop it round at lunch
Happy to lend you mine
You're in luck, I have exactly one
Here, I've plenty, knock on 304
yes have, how many u need
I got, u come 12 floor
I can give you half
We have it, give me ten minutes and I'll bring it over
Leave it with me, I'll go at 5
I'll go and get it for you, what's the name on the prescription?
I'm in, can be there in 20 min
Please save one for Blk 12, I'll be back at 9
Would like the sofa, can my brother come Saturday with a van?
We'd be very happy to have the piano
Just saw this, I have a spare, still need?
Not opened, exp 2025, yours
Mum says you can have ours
`,
  "close received": `
Got it, thank you so much! ↩ Need a thermometer urgently
Got some now, thanks everyone ↩ Anyone have ibuprofen?
Received, thank you 🙏 ↩ I've left it at your door
Picked up, thanks a lot ↩ Free bookcase, must collect
Collected, many thanks! ↩ Nappies size 3, flat 14
Thanks Lisa, just picked up the medicine
Sorted now, thanks all ↩ Does anyone have a ladder?
All sorted, thank you neighbours
Thanks to 602 for the Calpol, he's sleeping now
Someone's helped me already, thank you! ↩ Need help moving a fridge
A kind neighbour has given us some, thanks everyone ↩ Looking for children's Motrin
Two tests received from 4B, much appreciated
Have it in my hands, bless you ↩ Hanging on your door
Found them on the doorknob, thank you! ↩ Put the masks on your door handle
The eggs arrived, thank you so much ↩ Bringing eggs down
Just got the charger from Tom, lifesaver
Tap fixed! Thank you Mr Lee ↩ Tap won't stop dripping
The light's working again, thanks for coming up
The wardrobe is up, big thanks to the two guys from 1102
Fuse sorted, we have power again, thanks to Raj
Car started, thank you for the jump leads
Dog's been walked, thank you Emma ↩ Could someone walk my dog?
Cat was fed, all good, thanks
Parcel's with me now, thanks for taking it in
Got my parcel from no. 42, cheers
My mum got her tablets, she says thank you ↩ Heart tablets run out tomorrow
Grandpa has his medicine now, thank you so much to whoever left it
We got the milk, thank you! The baby's happy
Thanks, found one! ↩ Anyone have an oximeter?
Found someone, thanks ↩ Need a babysitter
Have found a babysitter, thank you all
I've been given one, no more needed, thank you
Borrowed one from 3A, thanks ↩ Anyone got a drill
Got a ladder from Pete, thanks for all the replies
Lots of replies, all done now, thank you ↩ Could anyone spare some eggs?
Done, thank you ↩ Could someone print a form?
Printed! Thanks very much
Collected the cot this morning, it's perfect
The bike is wonderful, my son loves it, thank you
The soup was delicious, thank you ↩ I can leave soup at your door
Bread received, still warm! ↩ Home made bread for anyone isolating
Vegetables received, 14-201, so grateful
Thanks for the rice, Auntie Mei
Ta, got it ↩ It's on the wall outside
cheers got it
received with thanks
Received, tks ↩ Hang on your gate already
Collected liao, thank you ↩ To bless kids' books
Got already, thanks neighbour ↩ Anyone has panadol?
Got the medicine, thank you everyone, B-304 ↩ Require Dolo 650, one strip
Received the cylinder, thanks a lot Sharma ji
We've got the nebuliser, thank you so much for the quick help
Donor found, thank you all for your support ↩ Need O+ blood donor
Help arrived, thanks
Wheelchair's here, thanks Mrs Patel, dad is very happy
Have got the crutches, huge thanks
Someone in building 9 has lent us a heater, thanks all ↩ Boiler broken
We now have a heater, thank you Building 9
Kind lady from 5F brought us diapers, no need for more
Just to say we received the nappies, thank you so much
Update: got some Motrin from the family upstairs, fever is coming down
Update - we have a thermometer now. Thanks to everyone who wrote
UPDATE: got one! Thanks
Edit: sorted, thanks
Solved, thanks for your help ↩ Laptop won't start
That did it, wifi working now, thank you
You're a star, it came just in time ↩ Leaving it by your door now
It fits perfectly, thank you! ↩ Dress to borrow, size 10
Thank you for the lift this morning ↩ I can take you at 7.45
Mum's home from her appointment, thanks so much for driving her
Groceries arrived, thank you Jim, I've sent you the money
Prescription picked up by Anna, thank you everyone who offered
Thank you whoever left the flour outside 701, I have it
Your husband was great, shelves are up
Got the sugar, cake's in the oven
Got the keys back from the guard, door open, thank you
Thanks for the masks! 9-501
Tests came, both negative, thanks again
Have the ladder, will bring it back tonight, thanks
Plenty now, please don't send more, thank you all ↩ All positive, no food in
`,
  "close withdrawn": `
No longer needed, thanks ↩ Does anyone have a ladder?
Not needed anymore, thank you all
No need anymore, fever's gone down ↩ Looking for children's Motrin
Don't need it now, thanks ↩ Could I borrow a drill?
Please ignore, found one in the drawer ↩ Anyone have a thermometer?
Ignore my last message, found it
It's ok, we managed to buy some ↩ Need ibuprofen
Bought some at the pharmacy, thanks anyway
Delivery just came so we're fine now ↩ Anyone have milk for my toddler?
The order arrived, no need, thank you
Our boiler's back on so we don't need a heater
Power's back, no need to come up ↩ Can someone help with fuse box
Water's back, thanks anyway
The lift is working again, don't need help now
He's feeling better, no medicine needed thanks
Her temperature is normal now, we don't need the syrup any more, thank you
She fell asleep and the fever broke, so we're OK ↩ Baby at 38.9, out of Tylenol
False alarm, found a whole box ↩ Out of paracetamol
Scrap that, my husband bought it on the way home
Never mind, got it from the shop ↩ Any bread?
nvm found it ↩ anyone got a screwdriver
nvm settled already thanks
No need already, bought liao ↩ Anyone has masks?
Cancel please, my sister is bringing one
Please cancel my request for the wheelchair, dad isn't coming
My parents' visit got cancelled, so the mattress is not required
Requirement closed, bought from Apollo ↩ Need Crocin syrup
Not required now, thanks all ↩ Need a cook for two days
Got it online, arriving tonight, so no longer looking
I ordered one instead, thank you for the offers
We've decided to get a new one so not looking anymore
I'll use a chair instead, thanks ↩ Looking for a ladder
Managed it by myself in the end ↩ Need help with the wardrobe
Did it without, thanks though
My brother turned up with his drill, so I'm fine
My son came home and did it, thank you
My neighbour's off today and will take her, so no lift needed
Appointment's been moved, no lift needed thanks ↩ Need a lift to the clinic
Flight cancelled, no lift required ↩ Lift to the airport on Friday?
We're staying home after all so no cat sitter needed
Trip's off, don't need the suitcase
Party's cancelled so we won't need chairs, thanks anyway
No babysitter needed any more, we're not going out
Babysitter not needed, my mum is coming
The pharmacy was open after all, thanks everyone
Found an open pharmacy, got two boxes, we're OK
Community hospital gave him some, no more need to look
The committee delivered the pills, thank you for asking around
Government package arrived, we have vegetables, please give to others
Work sent us test kits so I'm good, thanks
It's fine, I've borrowed my colleague's charger
Charger found under the sofa, as you were
Keys found! Don't need the tools ↩ Door lock is stuck
The tap stopped dripping on its own, no plumber needed haha
The plumber is coming, so please don't trouble yourselves
Management sent someone, no need for help now
Toilet's unblocked, thanks all ↩ Anyone with a plunger please
You can stop looking, I've found some
Don't worry about it, I don't need it any more ↩ Will look in my cupboard
Hold off, we may not need it
Thanks but we're okay now ↩ I have one, do you still want it?
Thanks, already bought ↩ I've two boxes, which flat?
That's kind but it's no longer necessary ↩ I can drop it off tonight
No thanks, found one in the meantime ↩ You can borrow ours
Please keep it, my fever's gone ↩ I can bring you Lemsip
Please don't come, all good now ↩ On my way with the ladder
Changed my mind, going to keep the old one ↩ Looking for a desk
I've changed my plan and don't need the van any more
Withdrawing my request for eggs, thanks
Request closed, thank you
Cat came down by himself, no ladder needed
Dog's with my sister now so no walker needed
Exam's postponed, we don't need the calculator
Printer at school worked, don't need one now
My dad's been admitted so the oximeter isn't needed, thank you
Turns out we had salt all along, sorry!
Turned out to be a dead battery in our thermometer, it's fine now, no need to lend
Sorry all, don't need the cot any more
We're negative and out of isolation, can do our own shopping now, thanks so much
All good here now, no need for anything, thanks for asking
`,
  "close gone": `
All gone now, sorry ↩ Extra masks here
Gone! ↩ Free sofa
Now taken, thanks ↩ Free bookcase
Taken, thanks everyone
Sorry it's been taken ↩ Is the microwave still available?
Cot's gone, thank you for the interest
The desk has been promised to someone
Promised to 12A, sorry ↩ Is the chair still free?
All taken, sorry folks
Everything's gone, thanks
Eggs are all gone
No more bread left, sorry
Bread's all gone in 5 minutes, will bake again on Sunday
Given away ↩ Anyone want a rice cooker?
Given to a family in building 5 ↩ Children's Motrin, unopened
The Calpol has gone to a baby in no. 9
I've given the last box away, sorry
Sorry, gave my last two tests to 402 ↩ Could I have one test?
Last one just went ↩ Can I have one please?
None left I'm afraid ↩ Any plants left?
Nothing left now
No more, sorry ↩ still have?
Sold out lol, all soup gone
Soup is finished, thanks for coming
The curry's finished, sorry to latecomers
Cake's all eaten, sorry!
Pizza gone
Reserved ↩ High chair, free
Reserved for Blk 214, pending collection
Given away, thanks ↩ To bless - kids' clothes
Blessed already ↩ To bless: baby bottles
Taken up already, thanks ↩ PM for ART kits
Given already, sorry ↩ Still available?
Already given to B wing, thank you all ↩ One strip Dolo with me
Cylinder given to C-704, not available now
Someone has collected the wheelchair, so not available any more
Wheelchair is out on loan now until March
Our ladder's been lent to no. 30, so not here at the moment
Both tickets gone, thanks
Seats are all taken now ↩ Two seats free to Pudong
Car is full, sorry ↩ Room for one more?
No more space in the van, thanks
My Saturdays are all booked now, sorry ↩ Happy to babysit on Saturday evenings
All slots for haircuts are gone
Parking space is taken for this week
Parking spot's gone
Plants have all found homes
Seedlings have all been claimed
The orchid has a new owner 😊
The bike went to a lovely little girl at no. 8
Bike's been claimed
Claimed!
It's spoken for ↩ Could I have the lamp?
Spoken for, will let you know if she doesn't come
Somebody beat you to it, sorry ↩ Dibs
You're just too late, sorry ↩ Can I have the piano?
Too late I'm afraid, a student took it ↩ Old laptop, still there?
First person took everything ↩ Box of kids' books
Box is empty now, thanks all ↩ Box of apples outside
Books all gone, the lobby box is empty
Masks are all handed out
All 50 masks distributed, thanks
Ten portions gone already, more tomorrow
Tests all distributed, two per family
Medicine's all shared out, nothing left at ours
We've run out of paracetamol to give, sorry
We're out of spare nappies now
The nappies have been picked up, thanks
The lady from 5F took both
A family with twins has taken the buggy
A neighbour's collecting it tonight so consider it gone
My offer of milk is closed, all given
Please no more messages, the sofa's gone
Please stop asking haha, the fridge went an hour ago
Update: TV gone
Update: every item on the list has been taken
Moving boxes have gone to no. 17
Firewood gone, thanks
Paint gone
Courgettes finally all gone, thank you for your service
`,
  "close returned": `
Ladder's back at your door, thanks so much ↩ You can borrow ours
Returned the drill, thank you!
I've put your drill back outside 9C, thank you
Brought the thermometer back, it's in your mailbox
Your ladder is back in the bike shed, thanks
Have returned it to your wife, thanks again ↩ Ladder here, 3m
Just dropped the wheelchair back, dad says thank you
Wheelchair's back with Mrs Patel, thanks
Returned your charger, left it with the guard
Charger returned to 703, cheers
Returning done, oximeter is hanging on your handle
Oximeter returned, disinfected, thank you so much
Gave the crutches back to Sam today
Tools are back in your garage, all of them
I've returned the heater, it kept us warm all week, thank you
Heater back at building 9 this morning
Suitcase is back at yours, with a little something inside
I left the cake tin on your step, washed, with some cake in it
Pot returned, thank you, the party was great
Chairs are all back in your hall, thanks
Tent's back, dry and clean
The cat carrier has been returned, thanks
Dog crate returned last night
Your car seat is back, left it at your door, thank you
Brought back the travel cot, your son took it in
Umbrella returned to the lobby stand, thanks to whoever lent it
Plunger back, cleaned! ↩ I'll bring it down to the lobby
Jump leads are back in your bay
Screwdriver returned, tks ↩ Can lend, unit 05-10
Returned liao, thanks uncle ↩ Can lend drill
Mixer returned to your watchman, thank you aunty
Nebulizer returned with thanks, A-902
Book's back in your mailbox, we loved it
I've handed your lawnmower back to your husband
Vacuum is back with you, thank you so much for lending it
Put the sewing machine back outside your flat just now
Iron's returned, got the job!
Here's your calculator back, gave it to your daughter at school
Keys are back through your letterbox, thanks for the parking spot
Your printer cable has been returned, sorry it took a week
`,
  decline: `
Sorry, can't spare it after all ↩ Can I collect the Calpol tonight?
Sorry, we need it ourselves now, my son just got a fever ↩ We'd like the Motrin please
I'm so sorry, we've just tested positive and need the tests ↩ Two for us please
Sorry can't make it today ↩ Could you still walk the dog?
Afraid I can't do Saturday after all ↩ Thanks for babysitting
I can't lend it, my husband's using it all day ↩ Could I borrow your drill?
Sorry, ours is broken ↩ Anyone got a vacuum cleaner?
No sorry, we don't have any either ↩ Anyone have ibuprofen?
Don't have any, sorry ↩ Any yeast?
Sorry none here ↩ Nappies size 5?
I looked and we're out, sorry ↩ Does anyone have cough syrup?
I checked and mine's expired, wouldn't give it to a child ↩ Need fever syrup
Sorry, wrong size, ours are newborn ↩ Need nappies size 4
I'll pass, thanks ↩ Anyone want courgettes?
Not for me, thanks ↩ Free treadmill
No thanks, we've got one already ↩ Would anyone like a microwave?
Thanks but it's too big for our flat ↩ The sofa's yours if you want
Thank you but I can't use it, wrong plug ↩ You can have this charger
I won't take it after all, please give it to somebody else ↩ Desk is reserved for you
I won't be coming to collect, sorry, give it to the next person ↩ Bike is here for you
Actually I can't come and get it, please offer it to others ↩ Cot's waiting for you
Please give it to someone who needs it more ↩ Last box of masks, want it?
On second thoughts we'll keep the cot, sorry ↩ Can we have the cot?
We've decided to hang on to it, sorry to mess you about ↩ I'd like the guitar
My wife says we can't part with it, sorry! ↩ I'll take the lamp
I'd rather not lend it out, sorry ↩ Could I borrow your bike?
I'm not comfortable giving prescription tablets, sorry ↩ Need amlodipine
I can't give you insulin, we have just enough for dad ↩ Any insulin?
We've only enough for ourselves, sorry ↩ Could anyone spare some rice?
I would but my car's in the garage ↩ Anyone with a car to take me?
I'd help but my back's gone ↩ Need two strong people
I'd love to but I'm isolating too ↩ Can someone pick up my parcel?
Not home till late, sorry ↩ Could someone sign for my parcel?
Sorry I'm at work until 7, can't today ↩ Anyone free to help at 4?
Sorry dear, I am out of station ↩ Can anyone drop my mother?
Paiseh, mine also no more ↩ Got anyone have masks?
Sorry, cannot, need to use myself ↩ Can I borrow the trolley?
Sorry, the van's broken down so I won't be able to move your bed on Sunday
I said I could do the shopping but I've come down with fever, can't go, sorry
Can't take your cat after all, my daughter's allergic, so sorry
Have to withdraw my offer of the lift, the car won't start
I have to take back my offer, turns out we need the heater
Won't be able to bring the wheelchair, it's got a flat tyre, sorry
Sorry can't give both, need one for my mum ↩ I'd like both please
Sorry, we don't lend the ladder any more since it broke ↩ Could I borrow your ladder?
Unfortunately not, my printer's out of ink ↩ Could you print for me?
Unable to help this time, sorry ↩ Anyone able to cook tomorrow?
Thanks for the offer but we don't eat pork ↩ Dumplings for you?
That's so kind but we're fine ↩ Want me to bring you soup?
Nah I'm good thanks ↩ Anything from Lidl?
`,
  progress: `
Left it at your door ↩ I'm in 703
It's on your door handle ↩ Thank you so much, 602
Hung it on your gate already ↩ #12-340 thanks
Put it in the lobby, on the shelf by the lift ↩ I'll take it
Left with the guard, name on the bag ↩ Can I collect later?
On my way down now ↩ I'm at the gate
Coming up in 5 min ↩ Flat 9C
Be there in ten ↩ Thanks, I'm home
I'm outside your door ↩ Which flat are you?
Just knocked, no answer, so I left it on the mat ↩ Need two tests
Ringing your bell now ↩ 1102 please
Leaving now, should be with you by 6 ↩ We're home all evening
My son is bringing it over now ↩ Thank you! No. 31
My helper is bringing down now ↩ Blk 306A lobby
Sending it through the watchman ↩ B-304
Given to security at gate 2, please collect ↩ A-902 here
Will drop it off after dinner ↩ No rush at all
I'll bring it round at 8 then ↩ 8 works for me
See you at 5 by the bike shed ↩ Can I come at 5?
In the lift now ↩ Waiting for you
Parking now, meet me downstairs ↩ I'm ready for the lift
At the pharmacy, they have it, back in 20 ↩ Could you get me Lemsip
In the queue, got your list ↩ Milk and bread please
Got your shopping, bringing it up ↩ Thanks, floor 5
Your parcel's in my hallway, come any time before 10 ↩ Thanks for taking it in
Bag is outside 4-602, please take it when you can ↩ We need the Tylenol
It's in a white bag on the wall by the gate ↩ I can come now
Box is ready for you behind the door ↩ I'll come after school
I've put your name on it, collect whenever ↩ Could you reserve one?
Will wait in the lobby until 7 ↩ I'm on the bus, sorry
Still on the way, traffic ↩ Are you near?
Running 10 minutes late, sorry ↩ See you at 3
Lowering it from the balcony on a string haha ↩ I'm standing below
Passed it to your neighbour as you weren't in ↩ I'm back at 6
Through your letterbox now ↩ Just one strip please
Courier picked it up, should reach your gate in half an hour ↩ Thank you for sending
Sprayed it and left it outside, I'm positive so didn't ring ↩ 10A
Wrapped and waiting for you at reception ↩ I'll send my husband
On the stairs, 3rd floor, could you open up? ↩ It's 501
Coming with the drill now ↩ I'm home
Dropping it round in a bit ↩ You're an angel, no. 24
I'll be at the gate with the cat carrier at 2:30 ↩ Vet is at 3
Handing it to the volunteer now, she'll deliver to your floor ↩ Building 14, 302
Downstairs with your veg, can you come? ↩ On my way
Soup's on its way to you ↩ Thank you so much
Where should I leave it? I'm at building 3 now ↩ I'd love one
Code for the lobby please? I have your eggs ↩ Yes, six please
Can you open the gate? I'm here with the ladder ↩ Come any time
I'm by the red car ↩ Which car?
Loading it into the van now, 15 min ↩ We're ready for the sofa
Just left yours, it's under the bench ↩ Sorry I missed you
Medicine is with the guard house, quickly get it before he goes for lunch
Put 6 eggs outside 1203
Dropped it in your mailbox just now
Test kits are hanging on your door, 9-501
I've left the nappies by your front door
On my way over with the thermometer
Taking it down to the lobby in two minutes
Your milk is at the door, didn't want to wake the baby
Will hand it over tomorrow at the school gate
`,
  money: `
Selling a baby cot, $50, can deliver within the estate
For sale: washing machine, 2 years old, £100 ono
WTS Dyson V8, $150, Blk 88
WTS baby car seat $40 self collect
WTB second hand bicycle, adult size
Looking to buy a used desk, up to 200 yuan
Will pay double for a box of ibuprofen
Buying antigen kits, 10 rmb each, as many as you have
I'll pay £20 to anyone who can sell me a pack of tests
Selling antigen tests 15 yuan each, minimum 5
Reselling our concert tickets, £60 each
Two tickets for Saturday, selling at face value
Moving out sale, prices on the list, PM me
Garage sale this Saturday at no 14, everything from £1
Xbox for sale, 1200 rmb with two controllers
iPhone 12, 128GB, selling for $350, fixed price
Selling a double bed with mattress, Rs 8000, C-101
Sofa set for sale, Rs 12000, interested people please call
Parking space for rent, $90 a month
Renting out my parking spot in B2, 800 a month
Room to rent in my flat, £650 pcm incl bills
Would you take £30? ↩ Selling my bike, £40
Can do 250? ↩ Wardrobe, 300 rmb
What's your lowest price? ↩ Sofa set, Rs 12000
I'll give you 50 for it ↩ Giving away rice cooker
Let me pay you for it, what's your PayNow? ↩ Take my panadol
Sold ↩ WTS Dyson V8
Price dropped to £80, washing machine must go
Reduced! Dining table and six chairs, £60
Selling homemade cakes, £15 each, order by Thursday
Homemade dumplings 30 yuan for 20, orders open
Tutoring available, £25 an hour, A level maths
Babysitter available, $15 an hour
Will pay someone 100 yuan to bring my parcels up
Offering £10 to whoever mows my lawn
Pushchair £25, high chair £10, both for £30
Treadmill going cheap, £50
Who's selling a second hand air con? Cash ready
Anyone selling a used microwave? Can pay up to $40
I have one new in box, 150 and it's yours ↩ Anyone with a rice cooker?
`,
  emergency: `
My husband has collapsed, please help, flat 602
Help my dad fell and can't get up, building 3 room 401
My mother has fallen in the bathroom and can't move, someone please come
please help my baby is not breathing
My son can't breathe please call an ambulance
He's having chest pain and sweating, need help now flat 12
My wife is unconscious, does anyone know CPR? 9C hurry
Is there a doctor here right now? My father has collapsed
I can't breathe properly, I'm alone in 1503
chest really hurts cant reach phone properly 204 please
There's a strong smell of gas on the 5th floor
Gas smell in stairwell 2, get out everyone
Smell gas very strong outside 703, nobody answers the door
FIRE in building 7, 12th floor, call 119
Smoke coming out of the flat above ours, no 9
There's smoke coming from under the door of 1102!!
Kitchen's on fire, Blk 88 level 12 help
fire fire 3rd floor
The bin store is on fire and it's spreading to the cars
My grandma's face is drooping and she can't speak
I think my dad's having a stroke, his arm has gone limp, flat 5B
My daughter is having a seizure, what do I do, please someone come
He's fitting and won't stop, number 31, call 999 please
My toddler swallowed bleach help
My little one's swallowed a button battery, ambulance not answering
My son is choking, please anyone, 4A
she's choking on food and going blue
Neighbour in 304 is lying on the landing, not responding
An old man has collapsed by the gate, he's not moving
Someone's fallen off the ladder outside no. 22, there's blood everywhere
Bleeding badly, cut my arm on glass, alone at 8-302
My wife is bleeding heavily, she's 7 months pregnant, need someone to drive us now
Waters broke and the baby is coming now, can't get downstairs, help 1204
Man on the roof of block 5 looks like he's going to jump
I don't want to live anymore. I've taken all my pills
My friend in 906 just texted me goodbye and she won't answer the door
I want to end it tonight, sorry everyone
Someone is breaking into number 14 right now
There's a man in my flat, I'm locked in the bathroom, call police 502
My ex is trying to kick the door in, please help, 7C
I can hear a woman screaming for help in 1001, he's beating her
A child is hanging out of the window on the 6th floor
There's a child in the pond not moving
My boy fell into the pool, he isn't waking up
My brother got an electric shock and he's not responding
Live wire down in the yard, a kid has touched it, he's on the ground
We're stuck in lift 2 and my mum is having trouble breathing
Trapped in the elevator, Tower B, a pregnant lady has fainted
I live in London, my mother's alone in 3-201, on camera she's lying on the floor, can someone go in please
My father isn't picking up and I can see him on the monitor lying in the kitchen, unit 05-12, please break the door
My gran pressed her alarm and said she can't get up, I'm two hours away, flat 1, can a neighbour go now
My husband's oxygen is 78 and dropping, ambulance queue is an hour, please help
Diabetic dad won't wake up, sugar reads LO, C-704 urgent
He's had an allergic reaction, throat is swelling, need an epipen now, no 17
Carbon monoxide alarm going off and my kids are dizzy, flat 2
papa fell down head bleeding A-402 pls come fast
my ah ma fainted in toilet, blk 210 #07-15, anyone can help pls
mum not waking up help 302
Anyone home on floor 9, the guy in 905 is shouting that he can't get up
My leg is trapped under the wardrobe and I can't move, door is open, 6F
`,
  chatter: `
Where can I buy ibuprofen these days? All the pharmacies near me are sold out
How many ml of Calpol for a 3 year old?
Can you take paracetamol and ibuprofen together?
How often can I give Motrin?
What's the dose of Tylenol for 12 kg?
Is Lianhua Qingwen any good?
Which antigen test is more reliable?
How long does a test take to show positive?
My colleague has three boxes of ibuprofen at home, crazy
They say masks are down to 1 yuan each now
Panadol is sold out at every Guardian I went to
Watsons limits to two boxes per person
Heard the pharmacy on the corner restocks at 9 every morning
Does anyone know if the clinic is open today?
Does anyone know a good plumber?
Any recommendations for a piano teacher?
Who's a good dentist round here?
Any idea when the water comes back?
Does anybody know why the lift is not working?
Anyone else without hot water?
Is it just me or is the internet down?
Anyone else hear that noise last night?
Who keeps leaving bikes in the hallway?
Whoever parked in bay 42 please move your car
Please don't park in front of the gate
Whose dog is barking all night?
Can people please pick up after their dogs
Dear residents, water supply will be suspended on Tuesday from 9am to 3pm
Notice: lift maintenance in Block 88 tomorrow 10 to 12
Dear all, PCR test at the basketball court today 8 to 11, bring ID
Reminder: building 3 goes down for testing at 2pm
Please keep 1 metre distance and wear masks when queueing
The committee will deliver vegetables to every household this afternoon
Residents are reminded not to leave shoes in the corridor
The management office is closed on Monday
Fire drill on Friday at 11, please don't be alarmed
Pest control will be carried out on Saturday
Maintenance dues should be paid by the 10th
AGM on Sunday 6pm at the clubhouse, all members please attend
Group buy of eggs closes at 6pm, 65 yuan for 60, please add your name
Milk group order: 12 cartons 78 yuan, sign up in the mini program
The bread order has been cancelled because the driver tested positive
Has the egg order arrived yet?
When will the veg be delivered?
Has my parcel come?
Courier says he's at the gate, which gate?
The delivery guy left my package at the wrong building again
SF Express isn't delivering to our area this week
Meituan slots are all gone by 6:01, ridiculous
Got my groceries after three hours of clicking
Borrowed a ladder from my neighbour last week and fixed the gutter
Yesterday a lovely neighbour lent me her drill
My mother's neighbour gave her a bag of rice, people are so kind
In my old building nobody would lend you a cup of sugar
We had a wheelchair once, gave it to the hospital in the end
My son had a fever last week, it lasted two days
I had 39.5 for three days and now I can't smell anything
Day 3 for us, throat like razor blades
We're all negative at last!
Glad to hear you're better
Hope your mum is feeling better
Thanks everyone
Thank you!
Thanks for the info
Noted, thanks
Received
ok thanks
OK
Okay noted with thanks
Great, thanks for letting us know
Sure
Well done volunteers
Thank you to the volunteers, you're amazing
Good night all
Happy Diwali to everyone
Gong xi fa cai everyone!
Happy birthday Tom!
Welcome to the building
Hello, I'm new, just moved into 19
Nice to meet you
Haha so true
👍
same here
Agree with you
Totally unacceptable
This is getting ridiculous
Why is the gate closed?
What's the code for the bin room?
Who has the key to the bike shed?
Which bin does cardboard go in?
When is bin day this week?
Is it green bin or brown bin tomorrow?
Bins weren't collected today
The council still hasn't fixed the street light
Potholes on our road are awful
Did anyone see the match last night?
What a goal!
So hot today
Beautiful sunset from the roof
Look at this cloud
Lost: grey cat, answers to Milo, last seen by the park
Found a set of keys by the post box, handed to the guard
Found a child's shoe outside no. 12
Is this anyone's glove?
Has anyone seen a black cat?
Someone took my parcel from the lobby
Watch out, someone's been trying car doors
Scam warning: people claiming to be from the water company
Don't click that link, it's a scam
Forwarded: doctors say drink hot water with lemon to kill the virus
Is this true?
That's fake news
Source?
I heard building 5 has two cases
Who's positive in our block?
Are we still locked down?
New rules: no test needed for the supermarket
Just saw on the news that fever medicine will be rationed
Government will send free test kits to each household
The supermarket has rice again but no flour
Aldi had plenty of eggs this morning
Eggs have gone up to £3 a box, daylight robbery
Milk is 20 yuan a litre now
Costco is a zoo today
Don't go to IKEA on a Saturday, trust me
Bread at the new bakery is lovely
Has anyone tried the noodle place on the corner?
What's the best soy sauce for dumplings?
How do you make congee without a rice cooker?
Recipe please!
My sourdough is a brick
We're having hotpot tonight
What are you all cooking?
Craving bubble tea so badly
Pizza night in our house
My husband bought 10kg of potatoes, we are only two people
I've three ladders and still can't reach that spider
My dog ate my mask
My cat is judging me
My cat sleeps 20 hours a day
Which cat food do you use? Mine's fussy
Is grain free dog food worth it?
The vet on Hill Road is excellent but pricey
How much is a vet visit here?
What's a fair price for a babysitter?
How much do you pay your cleaner per hour?
How much does a tutor cost for P5 maths?
Are private tutors really necessary at that age?
Our tutor raised her fee to $60
My daughter's tutor is off sick again
Is school open on Monday?
What was the maths homework?
Kids need to wear PE kit on Thursday
Parents evening is on the 12th
Which nursery do your kids go to?
At what age did yours stop nappies?
Which nappies are best for sensitive skin?
Huggies or Pampers?
Aptamil vs Kabrita, which one do you prefer?
How many scoops of formula for 150 ml?
My twins have outgrown everything again
Anybody know what this rash is?
Is 37.8 a fever?
When should I go to hospital with a fever?
How high does a fever have to be to see a doctor?
My thermometer says 35, I must be a zombie
Which thermometer do you trust, ear or forehead?
What's a normal oxygen reading?
Is 95 ok?
Can you use expired paracetamol?
Should ibuprofen be taken with food?
Amlodipine makes my ankles swell, does that happen to others?
My doctor changed my tablets to losartan
Insulin must be kept in the fridge
Keep medicines out of reach of children please
Don't stockpile medicine, others need it
Please only take what you need
People who hoard masks should be ashamed
Some are selling masks for ten times the price, shameful
Can't believe someone sold Motrin for 500
My friend in Beijing paid 300 for a box of ibuprofen
My aunt in Hong Kong sends boxes to the whole family
My sister works in a pharmacy and says it'll be restocked next week
My cousin's neighbours share everything, it's like a village
A lady in block 7 gave her last Tylenol to a stranger's baby, so touching
Saw on TV that neighbours lowered food on ropes, amazing
Read about a man who lent out 50 tools for free
Once I lent my drill and never saw it again
Never lend your ladder to family haha
Last time I lent my car it came back empty
My father always said neither a borrower nor a lender be
If I had a van I'd start a business
If I had a pound for every parcel I took in
If we had a shared tool shed nobody would need to buy a drill
Maybe we should make a list of who has which tools
What about a shared freezer for the block?
Idea: a swap shelf in the lobby for books
I'm thinking of getting a bread maker, worth it?
Thinking of buying an air purifier, which brand?
Dyson or Shark?
Is a robot vacuum worth the money?
Which drill should I buy for concrete walls?
What size screws do you use for a TV bracket?
How do you get candle wax out of carpet?
How do I reset the fuse?
How do I return something on Taobao?
How do I pay the management fee?
How do you register for the test?
How many cases today?
How's your dad doing now?
How did the interview go?
@Lisa did you get my message?
Jane, can you call me when you're free?
Mr Lee, what time is the meeting?
Uncle, your car lights are on
Hi Anna, are we still on for tomorrow?
John, your ladder is famous now lol
Is Mrs Patel back from hospital?
Is Peter still away?
Sorry wrong chat!
Deleted by accident
Why was my message deleted?
Please no adverts in this group
Could everyone change their name to their unit number
Kindly keep this group for important messages only
This group has 300 unread messages every morning
What's the bot in this group?
Does the bot read everything we write?
How does Linli know what I need?
The bot replied to my joke haha
Who set up this bot?
Muting this chat
Typing with one hand, baby in the other
Finally Friday
Monday again
I'm starving, when's lunch
I nearly died laughing
This heat is killing me
Kids are driving me up the wall
I'm so done with lockdown
Day 25, talking to my plants
My plants are dying and so is my soul lol
What's eating my roses?
When do you plant tomatoes?
How often should I water a monstera?
Slugs have eaten all my lettuce
Lovely garden at number 9
The roses by the gate look wonderful
Thanks to whoever planted the tulips
Gardener comes on Wednesdays
Gardener didn't come today
The lawn mower at 7am on a Sunday, really?
Could you please stop drilling after 8pm
Drilling again! Who is it?
Renovation at 1102 until the 30th, sorry for the noise
Upstairs neighbour is moving furniture at midnight
Whoever is playing the piano, it's lovely
Whoever's playing the violin, please close the window
Turn down the music please
Party at 12A, apologies in advance for the noise
Stop smoking in the stairwell
Cigarette ends on my balcony again
Smell of curry is making me hungry
Drains smell again
Rubbish bags in the corridor attract rats
Saw a rat near the bins
There's a fox in the garden
Who fed the pigeons?
Guards do nothing
Our guard is the best
CCTV in the car park isn't working
I've reported the leak to management three times
Management, the light on floor 3 is out
Dear management, when will you repair the gate?
The ceiling in the car park is leaking
The intercom isn't working in door 5
Lift 2 is out of order again
The lift people came and left
Someone's coming to fix the lift at 4
Heating comes on the 15th
Boiler service is due, who do you use?
Plumber came, charged £90 for ten minutes
My washing machine finally died, bought a new one
New fridge arrives tomorrow
Got my new sofa today!
My new desk is 2cm too wide
Bought the last fan in the shop
Bought a ladder, my wife won't let me climb it
I bought a wheelchair for my mum on JD, 600 yuan
Just ordered 200 masks
Ordered test kits on Monday, still not shipped
My order of ibuprofen was cancelled
Pharmacy app says out of stock
A&E waiting time is 9 hours tonight
GP appointments are impossible
My booster was painless
Did you get a headache after the vaccine?
Vaccination bus at the community centre on Thursday
Blood drive at the clubhouse this Sunday, all are invited to register
Free delivery over $30 this week
50% off at the new gym, join now
Best tuition centre in town, first lesson free, call now
We buy old phones, best prices, contact us
Professional movers, cheap rates, WhatsApp us
Aircon servicing promotion, $25 per unit
Home cleaning special offer, book today
Real estate agent here, owners who want to sell please call
3BHK for rent in tower B, broker please excuse
Looking forward to Saturday
See you tomorrow
Just got home
Stuck in traffic on the M25
Metro line 2 is suspended
Is the bus running?
Airport was empty
We're off to Spain
Any holiday plans?
Can't wait to travel
My in-laws are coming, pray for me
My mother in law brought five jars of pickles
My dad turned 90 today
My grandmother survived the war on turnips
Last year I fell down the stairs and broke my wrist
My uncle had a stroke two years ago, he's walking again now
A man fainted in the queue on Monday, he's fine
The fire at the market last night is out, nobody hurt
Fire engines outside were for a false alarm
It was just burnt toast, sorry about the alarm
The gas man checked, no leak
Ambulance was for the lady in 7, she's stable now
The old gentleman who fell last week is home and well
In the film the guy jumps off the roof, very sad
Have you watched that show about the plane crash?
First aid course on Saturday, learn CPR
Learn what to do when a child is choking, video here
If you smell gas, open the windows and call the gas company
In case of fire don't use the lift
Stroke signs: face, arms, speech, time. Good to know
What's the number of the emergency line here?
Keep 120 on speed dial
Smoke alarms should be tested monthly
My smoke alarm goes off every time I fry bacon
Who changes the batteries in the hall alarm?
Battery life on this phone is terrible
What charger does the new iPhone use?
USB-C for everything soon thank God
My charger cable lasts about a month
Do fast chargers hurt the battery?
Can I charge an e-bike in the basement?
No charging of e-bikes in the corridors, please
EV charger in the car park costs too much
Has the EV charger been approved?
Vote: should we buy a new lawn mower for the estate?
Poll: barbecue on the 5th or the 12th?
I voted for the 12th
Budget looks wrong to me
Why are we paying more this year?
Where does our money go?
The chairman should resign
Calm down both of you
I never said that
Mind your own business
Sorry if I offended someone
Fair enough
Good point
Really?
No way
Oh dear, poor you
Sorry for your loss
RIP
Praying for her
God bless
Take care everyone
Drink plenty of water and rest
Ginger tea works wonders
Honey is good for a cough
Vitamin C won't cure covid
Try salt water gargle
Paracetamol worked better for us than ibuprofen
Lemsip is just expensive paracetamol
Generic is the same as Panadol but half the price
Motrin tastes better, says my son
Nurofen comes in strawberry too
I always keep two boxes at home
We keep a first aid kit in the car
You should have a thermometer in every house
Everyone should have a torch and batteries
Better to have a mask and not need it
Are masks still required on the bus?
Do I need a mask in the lift?
Do kids under 3 have to test?
Do we need to go down for PCR today?
Do you get results the same day?
Did building 9 get vegetables?
Did the guard get his dinner?
Did anyone get the fish from the group buy? Ours was off
Did everybody get two cabbages? lol
Cabbage again
What do I do with six turnips?
The pork in the package was all fat
Our package had no rice this time
Building 3 got milk and we didn't, why?
It's the same for everybody
The volunteers are doing their best
Hats off to the couriers
The driver was so polite
Tip your couriers guys
I gave the courier a bottle of water and he nearly cried
Our courier has been sleeping in his van
Give a man a fish, as they say
You can't have your cake and eat it
An apple a day keeps the doctor away
No use crying over spilt milk
Storm in a teacup
When life gives you lemons
Bread and circuses
I need a holiday
I need a drink after this meeting
We need rain
We all need a bit of patience
What this estate needs is more parking
I could use a nap
I want summer
I give up
Give me strength
I have a meeting now, later
I've a bad feeling about this
I have two kids and three cats
I have a question about the lease
I'm looking for the minutes of the last meeting
I'm looking at the sky, is that a drone?
We have a problem with damp, do other flats too?
We have had our sofa for 20 years
We've got a new postman
Got up at 5 to order vegetables
Got stung by a wasp
Got a letter from the council about the trees
Got a fine for parking outside my own house
Gave blood today
Gave the old books to the library
Donated our cot to the hospice shop last year
The charity shop on the high street takes furniture
Does Oxfam take mattresses?
Where do you recycle batteries?
Where do you buy your plants?
Where do I get passport photos?
Where's the nearest cash machine?
Which pharmacy delivers?
Which shop sells Indian spices?
Which hospital has the shortest wait for children?
Which floor is the management office?
Which unit is dripping water on my laundry?
Who's on duty at the gate?
Who is the building leader of no. 9?
Who ordered pizza to my flat?
Who teaches the yoga class now?
Why is diesel so expensive?
Why do they test on a Sunday?
Why can't couriers come in?
When's the next group buy for milk?
What's for dinner
What's the name of the vet again?
What's everyone paying for gas?
What a mess in the bin area
What lovely neighbours we have
Best street ever
Love the lights on number 12
The kids loved Halloween, thanks for all the sweets
Street party was brilliant
Photos from Sunday are in the album
Cute baby!
Cute dog, what breed?
Time flies
Old times
Remember when milk came in bottles?
When I was young we borrowed eggs and paid back cakes
My gran used to cut hair for the whole street
There was a tool library in my home town
There's a repair café every first Sunday at the church
There is a shop that lends wheelchairs for a deposit near the hospital
The Red Cross hires out wheelchairs for £20 a week
The toy library opens Tuesdays
The food bank is open Thursday 10 to 12
The food bank says it's short of tins
The nursery is collecting egg boxes until Friday
School wants old shirts for painting day
The church is collecting coats for refugees
Collection for the guards' bonus, please pay by Sunday
Paid
Have transferred, please check
Name added
1. Flat 602 x2 2. Flat 703 x1
Group buy: 1102 two trays
Order list updated
Is it too late to join the egg order?
Can we still sign up for the bread?
Can dogs come to the barbecue?
Can someone tell me what time the test is?
Can you get a parking ticket on a Sunday?
Can cats catch covid?
Could someone post the link again?
Could the owner of the white van move it
Could the kids please play somewhere else
Could be worse
Would love to see it
Should I worry about a cough after two weeks?
Shall we meet at 7?
Is anyone else's bill double?
Is there a tutor centre nearby?
Is there any news about the gas?
Is there a bus to Costco?
Is the tap water safe today? It's brown
Are the babysitters on that app vetted?
Are wheelchairs allowed on the shuttle bus?
Are ladders allowed on balconies?
Anyone know what the helicopter is about?
Anyone know how much a taxi to the airport is?
Anyone know if Tesco has antigen tests in stock?
Anyone know the dose of cough syrup for adults?
Anyone been to the new Thai place?
Anyone used a car seat from that shop, is it ok?
Anyone have the number of the council?
Anyone have a photo of the notice?
Anyone got an opinion on heat pumps?
Anyone got news about the lockdown?
Has anyone had their results?
Has anyone claimed on the insurance for the leak?
Has anybody tried the blue thermometers from JD? Are they accurate
Do you all wash your masks?
Do you think they'll cancel the exams?
Does ibuprofen expire?
Does this look infected to you?
Does the shop take cards?
Does your tap make this noise too?
Noise level in here is like a fish market
He lent me his drill in 1998 and still mentions it
She walks four dogs at once, impressive
They gave us the wrong order
They're giving out free masks at the mall, says the news
They're giving flu jabs at Tesco
They sell diapers at half price on Sunday
He sells eggs by the station
His wife is a nurse at the children's hospital
Her son needs a tutor, she says, but he just needs sleep
My friend is looking for a nanny but can't afford the agency
My flatmate borrowed my charger and lost it
My brother took my ladder to Leeds
My wife wants a dog, I don't
My son wants a drum kit, pray for the neighbours
My knees aren't what they were
My umbrella flew away this morning
My package has been in Nanjing for nine days
Mine too
Mine's been fine since the update
Ours cost 200
Same price at Lidl
Too expensive
Worth every penny
Don't buy that brand, ours broke in a week
Take it with food
Take a photo and send it to the office
Try turning it off and on again
Try the pharmacy near gate 2
Try Facebook marketplace
Ask the guard
Call 111
You can get them at Mustafa
You can rent a carpet cleaner at Sainsbury's
You need an appointment
You need to scan the code first
No problem
Any time
My pleasure
Glad it worked out
Thanks for organising
Thanks for the reminder
Thank you for sharing ↩ Photos from Sunday
Thanks, very useful ↩ The pharmacy on the corner is open till 9
How much was it? ↩ Bought a wheelchair on JD
Where did you get it? ↩ Just bought a pack of masks
Which brand is it? ↩ I have a pressure cooker I'm very happy with
When does it expire? ↩ We've got Motrin, you can have it
Is it the 100ml one? ↩ Spare Calpol here
Poor thing, hope he gets better soon ↩ Anyone have Calpol? My son has 39
Give him plenty of fluids ↩ Looking for fever medicine
Try the chemist in the mall, they had some yesterday ↩ Anyone has ibuprofen?
You're so kind ↩ I can cook for anyone in quarantine
What a lovely thing to do ↩ Free eggs from our hens
That's so generous of you! ↩ Giving masks to elderly neighbours
lol who needs that ↩ Free treadmill
Haha good luck ↩ Need someone to babysit triplets
I was going to ask the same ↩ Does anyone know a good plumber?
Following
Following ↩ Any recommendations for a tutor?
Yes, every day except Sunday ↩ Is the pharmacy open?
At 3 I think ↩ When is the test?
No idea, sorry ↩ Why is the lift off?
Still no water here ↩ Water supply will be back at 3pm
Understood ↩ Please wear masks in the lift
👍👍 ↩ Fire drill on Friday
`,
};
