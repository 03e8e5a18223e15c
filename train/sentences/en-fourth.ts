/** Sentences of our own: British, American, Australian, Indian, Singaporean, Filipino and learner English, all ages. Never from tests. `↩` parts an answer from what it answers. */
export const enFourth: Readonly<Record<string, string>> = {
  need: `
ISO a toddler bed rail for two weeks while my sister's kids visit, happy to do porch pickup
ladder, anyone?
Dear neighbours, might one of you possess a sewing machine needle, size 90? Mine has snapped in the middle of a hem.
has any1 got a bike pump i could nick for 5 mins
car won't start, jump leads would be an absolute lifesaver right now, I'm on the second level near the pillar with the yellow paint
Morning all, long shot, but a cake tin in the shape of a number 4? Party is tomorrow and the shop sent me a 7
So the little one decided to feed her only pair of gloves to the dog and school wants her out sledding at nine. Any spare kids' mittens going?
anyone having extra carton box, i shifting house on saturday
pls po, meron ba kayong extra umbrella? i am stuck in guardhouse
We are new here and have not furnitures yet. If somebody has chair for not use, I take
Who can borrow me drill one hour? I have only one hole to make
hiya lovely people, desperate for AA batteries, xbox controller has died and there is a small riot in my living room
Our power's out and I've a newborn's bottles in the fridge. Does somebody on the even side have fridge space?
could someone possibly sit with mum for half an hour on thursday while i take the cat to the vet
need a lift to pudong airport sunday 5am, two adults one suitcase, will buy you breakfast
I've got four dozen scones in the oven and not one drop of clotted cream in the house, help
does anybody have a spare parking permit they're not using this weekend my in laws are driving up
In need of a Phillips screwdriver. The tiny kind. For glasses.
Fever of 39.2 and the pharmacy app says three hours... even two sachets of ibuprofen would get us through the night
kid in meltdown, printer out of ink, homework due 8am. you see where i'm going with this
ISO: moving boxes, bubble wrap, anything really. Can collect any evening.
Reckon someone could lend us an esky for the arvo? Got a heap of snags and no ice
Anyone got a trailer I can borrow to take the old couch to the tip, slab of beer in it for ya
Can anybody spare one cup of rice flour, making idli and fell short only little
Hello ji, my mother-in-law is coming from Pune, does any family have one extra mattress for ten days
lah my wok handle drop off already, who got wok can lend tonight
Anyone got extra HDMI cable or not? Presentation tomorrow morning, mine spoil
Good evening neighbors, baka may extra kayong thermometer, my baby is hot and ours is broken
Me and my husband both with covid, we can not go down. Is possible somebody bring water from gate to our door, 1502?
i have need of one big pot for the soup, 20 persons come
Dear All, My late husband always changed the bulb on the landing for me. I am eighty-one and cannot manage the steps. Would a kind person help? Yours, Margaret
Would some patient young person be able to show me how to put my photographs from the telephone onto the computer?
um so hey can someone lend me a tie, got prom pics in like an hour
does anyone hav a calculator the casio one w the solar thing my exam is TOMORROW
bro i need a basketball, mine went over the wall rip
need someone to help carry a sofa up 3 flights lift is too small for it. two strong ppl 10 mins
Okay dictating this because my hands are covered in dough has anybody got any bread yeast please question mark I'm in number fourteen
hey this is voice to text I'm at the door with the pram and both bags and the lift is out can somebody give me a hand up the stairs thanks
sorry for typos holding baby, we ran out of diapers size 4 and hubby is on a flight
Might anyone have a set of Allen keys? IKEA wardrobe, one hour in, marriage under strain
Marriage under strain part two: turns out we also need a rubber mallet
After the storm last night half our fence is in the neighbour's pond. If you've a post hole digger gathering dust I'd be so grateful
Is there anyone who could walk Biscuit at lunchtime this week? I've done my ankle
our cat sitter just cancelled on us and the flight is tomorrow 😭 could a kind cat person pop in twice a day till friday
Looking for a sledge. Or a tea tray. Frankly a big bin lid would do
Snow shovel wanted for about 20 mins, mine has disintegrated
if any of you has grit or salt left from last winter, the step outside 9 is like glass and the postman nearly went
Buy Nothing request: blackout curtains, any colour, any state, night shift nurse here
ISO Halloween costume age 6, preferably not a pumpkin again 🎃
In search of a bassinet on loan, our daughter came four weeks early and nothing has been delivered
Hoping to be gifted some mason jars, got 11 kilos of plums staring at me
Wish list ask: a working toaster. Ours went up in a puff on Tuesday
Long shot but worth asking... a crutch? or pair of? till Monday
WTB or borrow, don't care which, just need a car seat for one ride. Borrow better
Gonna sound mad but could i borrow someone's dog for a photo
Does anyone happen to have black thread? Funeral at two and my coat button has gone
Any chance of a spare tin of coconut milk up this end of the road?
Hi team, stuck at work, nursery closes at 6. Is there somebody already going who could bring Arlo home with theirs?
Train's cancelled. My two are standing at the bus stop. please can someone grab them
School run tomorrow, I've a 7am scan. Could one of you squeeze Mia in your car? She's small and only mildly annoying
daughter has maths paper next week and i can't do quadratic anything, would an older student sit with her for an hour
My son need help for English essay, somebody native can look 20 minutes? I cook dumpling for you
tutor chem anyone?? im failing
wifi at ours is dead and i've an interview on zoom at 3. could i sit in somebody's kitchen for an hour, i'll be quiet
Can I use someone's printer? Two pages, black and white. Visa appointment at 1
Do any of you have a scanner, 居委会 want the passport copy by tonight
Phone charger type C please, I forgot mine in the office and am at 4 percent
anybody with USB-C to lightning cable i borrow only tonight
Washing machine has flooded again, does someone have a wet vac I could use
Plunger. Urgent. Ask no questions.
toilet overflowed and kids laughing, who's got a plunger 😅
I'd murder for a pint of milk, stuck in with a poorly toddler
Anyone nipping to the shops? We're isolating and low on loo roll
If you're driving past the chemist later could you grab my prescription, it's paid for
Could I beg half an onion from someone
half a lemon?? anyone? making curd and like an idiot bought limes
Is there an iron in this building that works? Mine just spat brown water on my wedding shirt
Steam iron wanted for one evening. Will return in spotless condition.
Am baking for the school fair and short 3 eggs, can swing by
Vanilla extract emergency (not a real emergency but kind of)
You wouldn't believe the day I've had, boiler out, dog sick on the rug, and now I can't find the carpet cleaner. Has anybody a bottle I can use
So I tried to cut my own fringe. Hairdressers among us? Please come save me before school gates
Mum's chair lift has packed up and she is stuck upstairs with no tea. Is there a neighbour handy who'd take her a cup? I'm in Leeds
My father lives in 7-301, I am in Canada. His phone bill is stopped. Could any kind soul help him to top up
My parents at building 4 don't know how do the health app. They are shy to ask. Someone can go there help five minutes?
I'm asking on behalf of the old gentleman in 3B who doesn't do phones: he could use a walking frame
asking for my nan next door, she'd like large print books if anyone's done with theirs
For a friend of ours just arrived with two suitcases: bedding, pans, anything basic
Our 阿姨's little boy starts school and has no backpack. Does anyone's kid have one they've outgrown?
Heater has died, it's minus three, and baby is 6 weeks. Anything that blows warm air, please
Who has space heater not using? Our landlord say Monday he come
Hot water bottle would be brilliant if anyone's got a second one, period pain is evil today
Do you guys have tampons i'm at the pool downstairs 🙈
any girl in block 2 got a pad pls dm
anyone have claritin or smth my eyes are literally melting
Out of antihistamine and reaction to a wasp is itching like mad, could use a couple of tablets
My daughter has croup cough and the nebuliser is kaput. Anyone with a machine?
Our boy's ear is hurting so much, Calpol bottle empty. Is anyone still up?
Sorry for 2am message. Baby burning, no paracetamol suppositories left in house. If you have please I run to you
does any1 hv rehydration salts, whole family vomiting 🤢
Stomach bug has flattened us. Flat lemonade or electrolyte powder at the door would be worshipped
Anyone having spare glucometer strips, Accu-Chek Active? Dad's finished and delivery coming only tomorrow
my husband blood pressure pill finish, amlodipine 5mg, hospital closed because holiday, somebody take the same?
Ventolin puffer, mine is empty and I'm a bit wheezy, not awful but don't want to wait for it to be
Can anybody lend me oximeter for father, only for check
Plasters please! The ones with dinosaurs if we're being picky, she is three and has opinions
Burn cream, someone? Not serious just a silly tray of brownies vs my thumb
nit comb. yes. again. please
Anybody got lice shampoo, note came home from school and i'm itching just typing
Need crepe bandage, sprained ankle playing badminton
Could do with a wheelchair for Saturday, Grandad wants to see the tulips
We desperately need ice packs, wisdom teeth out and the freezer is bare
Any cough syrup for grown ups lying around? Been barking for three nights and poor Tom can't sleep
Neighbour dearest, would there be honey? Throat like sandpaper
tweezers!!! splinter!!! screaming child!!!
Would appreciate a drop of white spirit, I've painted the cat. Only the tail.
Painter's tape wanted, blue or green, doing the nursery tonight while I've got the nerve
I'm after a spirit level for the weekend
Wallpaper table to borrow? Been doing it on the floor and my back is done
Does somebody own a tile cutter? Four tiles only, promise
Hammer drill needed, concrete wall laughing at my little one
Curtain rail is up but wonky. Is there anyone with an eye for straight and fifteen minutes?
Would a tall person pop by. That's it. That's the message. Smoke alarm won't stop chirping
9v battery for smoke alarm that's beeping since 4am pleaaase
I can't get the lid off the jam and I live alone. There, I've said it. Strong hands welcome at 22
Flat pack help wanted, paid in lasagne
Anyone handy with sewing? Zip on my son's ski jacket bust, trip is Friday
My school dress hem come down, who have sewing machine can help me ah
Patching a duvet and out of white cotton. A reel would do
Embroidery hoop to borrow, about 8 inches
Knitters, could one of you rescue a dropped stitch for me, twelve rows down and I'm crying
Seedlings wanted: tomatoes, chillies, whatever you've got too many of
Any gardeners splitting their hostas this spring? My border is naked
Would love a cutting off someone's jasmine
Strimmer needed, the grass has eaten the trampoline
lawn mower died halfway, looks like a bad haircut. Could I finish with yours?
A wheelbarrow for the afternoon would save my knees
Hedge trimmer anyone, before the council writes to me again
Going away 2 weeks, would someone water my balcony? Basil is drama queen
Two weeks in Goa, need person to feed fish, it is only a pinch a day
who can look after a hamster over half term. he bites a bit
Puppy has chewed her lead clean through. Spare lead for tonight??
Out of cat litter and she is giving me the look
anyone got dry dog food, any brand, shop shut and he's staring at me
Cat carrier pls, vet appointment at 4 and ours has no door
My budgie's out on the balcony tree!! does someone have a net on a long stick
Help catching a kitten under the cars, need second pair of hands near the bike racks
Gazebo for Sunday? Forecast has turned and we've invited forty people
Fairy lights!!! more the better, garden party saturday
Folding chairs wanted for a birthday, twelve if poss, even six is good
We're short on wine glasses for Friday, will wash and return
Any balloons pump about? I'm blue in the face, actual blue
piñata stick??? lol we forgot. anyone with a bat or broom
Does someone have a bluetooth speaker, kids disco 3 to 5
Punch bowl, does that exist any more? would like to borrow
Karaoke mic anyone can lend, birthday ni mama tonight
my lola's bday on sunday, anyone po with a big rice cooker we can borrow
Candles! number 8 and number 0. or any candles at all
Santa suit, size large, for the 23rd. My brother has put his knee out and the little ones don't know
Christmas tree stand missing in action, got a spare?
Has anyone a roasting tin big enough for a 7 kilo turkey, it looked smaller in the shop
Sellotape. Christmas Eve. 11pm. You know.
Diyas or tea lights any extra? Store got over before I reached
Anybody making ghee sweets can give small starter of curd, mine not setting
Red envelopes 红包 empty ones, ten is enough, someone can give?
I need person who write nice Chinese 毛笔字 for our door, we are foreigners and our hand is ugly
Zongzi leaves left over by any chance? We want to try wrap with the kids
can someone help me call to the gas company, i dont speak chinese enough
Somebody can translate for me with the plumber at 15:00? Ten minutes maybe
My Alipay not let me pay the electricity, who can pay for me and I give you cash
I have locked me out. Key is inside. Someone has phone number not, I mean someone has tool? Or I can wait in your home?
I am stand outside with no key and bare foot, somebody let me in building 6 please
Locked out with melting ice cream. Freezer access needed
can u open the gate for me fob's dead
Please could someone buzz me in, number 40, hands full
would it be ok if my parcel went to someone who's home today, it needs a signature
Anyone in between 12 and 2 who'd accept a delivery for me? It's a big one, a cot
Package is at the gate, 30 kilos, and I am 50 kilos. A trolley would be so nice
Have anyone small 推车? My rice sacks come
Luggage scale! flight tonight, afraid of overweight
Travel adaptor UK to China, who's got one I can use til I get back on the 9th
Big suitcase wanted on loan, going home for Onam
Roof box to borrow, going to Cornwall with four children and a paddleboard
Anybody driving toward Hongqiao around 4? I'd tag along
going same way as the hospital tomorrow? Dad needs to be there for 8 and I can't get a cab that takes his chair
Flat tyre, no spare, feeling stupid. Anyone with a compressor
My battery is flat as a pancake, could someone give me a jump, green Golf by the bins
car park level B2, dead battery, jumper cables? got airport run in 40 min 😬
Anyone got de-icer? card's snapped on the windscreen
Bike chain's snapped. Chain tool, anyone? Or a magic wand
Puncture repair kit pls the glue in mine is dry
Kids bike 16 inch, would love to borrow to see if she takes to it before we buy
Bike lock needed, only for today, I left mine in Brighton
Anyone with 15mm spanner to take pedals off
helmet for 5 yr old just for sat pls
Scooter for a visiting cousin, anyone's sitting idle?
Football boots size 3?? match at ten, son has just informed me his don't fit
Wellies size 9 toddler - forest school - tomorrow - why do they tell us the night before
World Book Day. I repeat, World Book Day. Anything that could pass for a Gruffalo
We have been told he needs a shoebox for tomorrow's diorama. Do I look like I have shoeboxes? Do you?
Recorder (the instrument, God help us) needed for one week
Anyone's child finished with their grade 2 piano book
egg boxes and loo roll tubes please, reception class junk modelling
Need poster board and glue sticks, science fair tomorow, procrastinator household
Does your teenager babysit? Mine's bailed and we've theatre tickets for tonight
We'd love a sitter Friday 7 to 10. She sleeps. Mostly.
Could someone mind Theo for an hour, contractions have started and my mum's stuck in traffic
I got sudden meeting, can anyone keep eye on my boy in the playground till 5:30
Breast pump parts medela, the membrane thing, mine split tonight
Formula!! Aptamil 1, a few scoops, delivery didn't come
Anyone with breastmilk bags extra
Baby bath for a few weeks
Pram rain cover, mine flew off toward the river in that gust
Travel cot for grandson's first sleepover, I'm beyond excited and wholly unprepared
Storm took the tarp off our roof. Another tarp, even small, before the next lot at six
Torch please, cannot find ours and it's pitch black on our landing
No power since noon. Somebody has power bank with charge? I must call my mother
Generator?? my fish tank 😭
camping stove to heat baby milk, power off in whole block
Candle and matches, that's all, lights gone here
停水 again?? does anyone still have water? ours went off and i've shampoo in my hair
Could we shower at someone's? Third day without hot water and I have a job interview
Sandbags, any left over, drain's coming up our side
Dehumidifier going spare for a week? Leak upstairs turned our wall into a sponge
Mop and bucket, quick as you can, fish tank disaster (fish fine)
mosquito killer thing, electric, whatever, I'm being eaten alive
big spider. need brave person. 4th floor. not joking
There's a bat in my bedroom and I don't do bats. Someone who does bats?
Gecko in the kids room, who's brave 😂 come get it la
Fan wanted, any fan, it's 38 in here
Is anybody free to hold the other end of a wardrobe
2 people with muscles + 1 fridge = pizza on me. tonight?
Need extra pair of hands Saturday for unloading the van, beer provided
Does someone have a van and a spare hour? Freecycle piano needs collecting, I know, I know
Moving to block 9 tomorrow. No lift. Send help
We shifted yesterday and the kettle is in one of 60 boxes. May I borrow one?
Just moved in to 11. No tin opener. Only tins.
Corkscrew!!!
bottle opener anyone haha classic me
Can someone teach my mother how to use WeChat video? I try by phone but she press wrong
My laptop has gone blue and it's rude to me. Someone techy, please?
tech person needed, mum's tv says no signal and Strictly starts in 20
Would anybody be able to set up my new router? There are cables I don't recognise
excel wizard needed for half an hr, vlookup killing me, can pay in cookies
Neighbours, I cannot read the small print on this form and my spectacles are at the optician. Might somebody read it to me?
Reading glasses +2.5, any old pair, sat on mine
Dear friends of the courtyard, should anyone have a piano stool which has fallen into disuse, my granddaughter would be most grateful for it
May I trouble somebody for stamps? Two second class. The post office has closed.
I would be obliged for the loan of a card table on Wednesday next, for bridge
Would it be a great imposition to ask for someone to post a letter for me? The ice has me housebound.
I don't like to ask, but the bags are too heavy this week and the bin's at the far end
it's embarrassing but we're really short till friday, does anybody have some pasta or tins they could let us have
Payday's Thursday and cupboards are bare, any nappies or milk people could spare, no judgement pls x
Single dad, new flat, no idea. What I lack: a pan, a duvet, dignity. First two welcome from you lot
Recently separated and starting from scratch. A kettle, a lamp, cutlery, anything you don't use any more
Our nextdoor family lost everything in the leak. Kids clothes 4-6 yrs, who can help out?
Refugee family arriving to number 18, ISO winter coats, adult M and kids 8 and 10
Three little girls upstairs with no beds. If a bunk bed is gathering dust in your garage let me know
does someone have old towels for the rescue kittens
Old phone, cracked ok, just needs to turn on. For my kid's bus rides
Calling all jam makers: pectin?
Piping bags and a star nozzle, unicorn cake, don't judge
mixer, hand held, mine smoked. halfway thru meringue
could i get a lil bit of baking soda
sugar. just sugar. pls
any1 got cumin
Curry leaves, anybody growing? Just one sprig for tadka
Need 2 green chilli urgent urgent guests sitting
Pandan leaf got anyone? Making kaya
Anyone got belacan, small piece can already
Who have calamansi? sinigang tonight
酱油 finish, shop closed, chicken already in pot... neighbour?
I have all ingredients for borscht but not beetroot, you can laugh. Somebody has one?
Sourdough starter, mine died, RIP Clint Yeastwood. Anyone got a spoonful of theirs
Slow cooker on loan for a chilli cook-off
Pressure cooker gasket went pop, could we borrow a cooker till Amazon gets here
Blender for one smoothie. My jaw is wired
Raclette machine? It's a strange ask I know
BBQ tongs and a gas bottle, mate, dinner's at six and we've run outta gas
anyone round here with a pizza peel
Whipper snipper, pruning saw, anything sharp. Jungle out the back
Togs size 12 boys for the swim carnival tomorrow, he left his on the bus, bloody hell
Chook feed, has anybody got a kilo til the store opens
Would any of you legends have a pool net? There's a frog situation
Hey y'all, our sump pump quit and it's coming down hard. Anyone with a spare pump we could run tonight?
Folks in the 300 block, got a chainsaw? Tree's across our driveway and I need to be at the hospital for my shift
Howdy neighbors, looking to borrow a pressure washer. I'll fill the tank
Super random but does anyone have a kiddie pool they'd lend us for a water birth lol
ISO prom shoes silver size 8, daughter's heel came off
In need of cleats, youth 2, practice starts at 5
iso: crib mattress. Current one got... baptized
Looking to be gifted a desk for remote schooling, will disinfect & pick up today
Hate to post this late, but would anyone be able to pick up tylenol infant drops for us, single mom can't leave sleeping kids
I can't leave the baby and husband's away, someone please get me 体温计 from 24h store I transfer you
Both arms in cast. Somebody to wash my hair? Serious.
Hubby's had his op and can't bend, who's got one of those grabber sticks
raised toilet seat, to lend, six weeks, mum's hip
Shower stool for my dad after surgery, do not want buy for one month only
Anyone finished with their knee scooter? I have broken foot
Bedpan. It is what it is
Cold sore cream pls and don't tell anyone lol
Need someone to drive me and a very angry cat to the vet now-ish
my dog ate a sock, vet is 8km, uber won't take him, please someone with car
Would anyone be so good as to take my mother's lunch up to her, I'm at hospital with dad
Fasting tomorrow and dates are finished, could someone share few
Prayer mat for a guest tonight?
Our choir is one music stand short
Chess clock for kids tournament, only Saturday morning
Cricket bat, size 5, my son's cracked
anyone w a ps4 controller i can use, friend coming over
guitar string (the thin one) snapped b4 gig helpppp
anybody selling nothing just lending, i need a projector for movie night
Thing is, I've promised thirty cubs a campfire and I own no marshmallow sticks. Or wood. Or matches
Woodworkers, could you cut a shelf down by 3cm for me
Does someone with good eyesight fancy threading five needles for an old lady?
My key is stuck in lock, has anyone WD40
My door is make terrible noise all night, somebody has little oil?
Superglue, mum's favourite vase, she's home at four 😬
stapler 👀
tall ladder 🪜 pls 🙏
🧂??? anyone lol dinner's on the stove
Paracetamol 🙏 any flat near 1203
pram 🙋‍♀️ looking for one to borrow
Eggs x2 please, have flour to spare no wait just eggs please
Desperately seeking snorkel
a hand with the pram down the stairs at 3, someone?
we could really use a second set of hands in the garden on saturday
If somebody's hoover is free this morning...
Our fridge gave up. There's 3kg of Christmas meat. Freezer corner anybody
I keep looking at this wardrobe and this wardrobe keeps looking at me. A screwdriver that fits would end it
Kids want pancakes, I've got everything but the milk
No bread. No car. Toddler. You know what I mean
Pharmacy says no stock until Tuesday, we're on our last Ventolin... if you've a spare one sitting in a drawer
The baby's only dummy went down the drain. I repeat, the only dummy
Left my laptop charger in Manchester and deadline's at midnight. MacBook people?
It's raining on my washing and I'm stuck at work, number 5, side gate's open, if somebody could just bring it in
`,
  offer: `
Gifting: a box of baby girl clothes 0-3m, porch pickup, first come
got extra durian puff, can collect at 08-112 before 9pm
Made way too much dal, come with your own tiffin
free to anyone who'll carry it: sofa, two seater, slightly cat-scratched
Courgettes. Please. Take the courgettes.
We're off to Costco about ten, shout if you want anything
heading into town in half an hour, room for two in the back
Dear neighbours, my pear tree has been generous and I cannot eat forty pounds of pears. Do come and help yourselves.
I have a walking frame no longer required since my hip healed, which somebody is welcome to.
i can tutor maths up to gcse, free, i'm bored and it's the holidays
yo anyone want a ps3 it works i just got the 5
giving away my manga, like 30 of them, come get
On the table by the mailboxes: lemons. Bag's next to it.
Selling nothing, just giving: 12 glass jars with lids
Anybody wants rice cooker? We leave Shanghai in Sunday, is working good
We are moving back in Germany. Many things for gift: lamp, pot, chair, plant
I leave this city and can not take my two orchid. Who love them, come
My wife baked too much banana bread again. She say please come and eat
Porch pickup available now: kids' snow boots sizes 10, 11 and 1
Curb alert! Solid oak desk on the corner of Maple, not damaged just huge
Up for grabs: half a bag of potting mix, some pots, one gnome with attitude
Leftover paint, two litres of magnolia (I know), yours if you collect
Got a chainsaw and a free Saturday, happy to clear fallen branches for anyone elderly
If the snow's still here in the morning I'll be doing the paths with my shovel, text me your number and I'll do yours
Anyone stuck with a dead battery this cold morning, I've got a jump pack and I'm home till 11
Power's back on our side, you can come over to charge phones, kettle's on
Our gas hob works in the outage, bring your baby bottles, I'll warm them
We've got hot water if anyone on the cold side needs a shower
House is warm, spare bed made up, if anybody's heating is still off come round, I mean it
Sunday lunch for whoever is on their own, roast at one, just turn up
I'm cooking for two neighbours already so a third makes no odds, who's isolating and hungry?
If you're down with the lurgy message me and I'll leave soup on your step
Have covid tests, five of them, expiring next month, can give
2 boxes of ibuprofen here, kids one, whoever has a feverish small person just knock
we have spare thermometer, block C, text anytime even night
I've a full bottle of Calpol we don't need now, better it goes to somebody's poorly babe
Extra masks n95, someone need? I can hang on your door
Unopened Ensure x 6, since dad passed. I'd like them to be used.
Wheelchair sitting in our hall since mum recovered, borrow it as long as you like
Crutches, adult, adjustable. Mine to lend. Don't ask how
Blood pressure monitor we got two for Christmas, one can go to somebody
I'm a nurse, off work this week, I can do dressings or injections for anyone who can't get to the clinic
Physio here, retired. Should anyone have a stiff neck, I'm glad to take a look, no charge
Anyone needs insulin kept cold? Our fridge on solar and runs
Good day po, I cooked pancit for my birthday, madami, please come to 1804 and get
May extra akong ulam, adobo, who likes? just bring container
Kakanin from home arrived, too many for us two, message if you want taste
Extra curry puff. Come fast, ah
Got mangoes from kampung, one carton, anyone wan? Free free
Can give away 2 tins milk powder stage 3, my girl refuse already
My office throwing ergonomic chairs, I bring back 3, who want just come B1
anyone want old textbooks Sec 2, all can take, I leave at void deck
Idli batter extra today, 1 litre, if someone wants send one boy down
Mother-in-law has sent pickles for whole building only. Kindly come and take mango or lime
Diwali sweets are more than we can finish, kindly collect from A-204
Two cylinder trolley is with me, anyone shifting may use it
Anybody having function at home can use our folding tables, six nos
arvo all, got a ute and nothing on, happy to run stuff to the tip
heaps of passionfruit, bucket by the letterbox, go for your life
Free chook poo for the garden, bring ya own bags
Barbie's on at ours, chuck your snags on too, more the merrier
Anyone keen for lemons? Tree's going off
I'm driving to the airport tomorrow at 6 anyway, got 3 empty seats
School drop-off: my people carrier has two spaces all week, say the word
Doing the school pick up at 3, can bring back a couple of extras
I'm home all day today so if you need a parcel taken in, tell them number 17
Happy to sit in for your gas man Thursday as I'm wfh
going ikea later, who needs small things?
On my way to pharmacy, shall I get for anyone?
I'm at Sam's club now, they have the croissants, want me to grab you some?
At the 菜场, the fish is nice today, any of you want I carry
At Metro until 5, text me your list guys
the bakery gave me all the end of day bread, bags on the wall outside 31, help yourselves
Sourdough starter, fed and feisty, any takers?
Six eggs from our hens, who fancies them
Kimchi, home made, spicy, I have three jars for neighbours
Too many mooncakes. Nobody in my home eats egg yolk. Take, take!
We got four boxes of 粽子 from company, two are for you guys
If someone would like hairy crabs 大闸蟹 my client sent me box and I am vegetarian
Chicken soup made with ginger, big pot, for any mother in confinement in this building
Got half a birthday cake that'll only go to my hips. Come quick
party leftovers!! samosas, jelly, about a mile of sausage rolls. back gate's open
the kids lemonade stand is free for the bin men and anyone else thirsty
who wants crumpets
leftover pizza 4 slices im full come lobby
free hugs and also free bananas at 2F
Helium left in the balloon tank if any other mums have a party this week
Party bags, made 15, nine kids came. Six going
Bouncy castle's hired until 6 and mine have gone off it, send your kids round
Gazebo's already up on the green so if you've a do on tomorrow leave it up and use it
Fairy lights, 40m, box of tangled misery, yours for the season
Christmas tree, artificial, 6ft, one branch dodgy. Looking for a new home
Real tree going free after tonight, still got its needles, mostly
Santa outfit here, washed, ready to be borrowed by any brave soul
Bag of Halloween costumes 3-7 years, come rummage
Easter egg hunt leftovers, mostly the dark choc ones
Advent calendar, we bought twice. Dog-proof shelf it's sitting on. Yours?
I could do face painting for somebody's birthday, I'm cheap i.e. nothing
I can do the alterations on school uniforms while my machine's out, just drop them in
My sewing machine may be borrowed by any careful person, with the instruction book
If anybody wishes to learn knitting, I am at home Tuesdays and have needles enough for six
I should be glad to read to a child or two after school, having been a teacher for thirty-eight years
Having no further use for my late husband's tools, I would be pleased for a young family to have them
Spare ticket for the Messiah on Saturday evening, gratis, a friend has a cold
I have made marmalade. There are nineteen jars. Kindly bring the jars back.
A quantity of wool, mostly blue, is available at number six
Dear All, should anyone need a lift to church on Sunday I have room. Best wishes, Harold
I'd happily water plants this summer for those of you going away, it gets me out
Away for half term? I'll feed your cat. I miss having one
Dog walking for anyone laid up, I walk mine twice daily and one more's no trouble
will babysit for free for practice, i'm 16 and did the first aid course
i can walk ur dog after school any day
i'm good with phones if any grandmas need help lol
Tech help: I'll be in the clubhouse from 2 to 4 for all your printer hates me problems
If your wifi's down feel free to hop on our guest network, pw on the fridge, ring the bell
Spare router, TP-Link, anyone? Just gathering dust
Got a box of cables. USB, HDMI, ones no one remembers. Rummage at will
Old iPad, cracked corner, good for kids cartoons, no charge
Laptop stand surplus to requirements
Printer here, paper too, whoever needs to print homework just send me the file
I can translate Chinese letters for foreigners if any of you are confused by the 物业 notice
I speak Shanghainese and English, happy to come along to hospital with anyone who needs it
Can help with phone calls to Chinese companies, evenings, just ask
My mandarin teacher is on leave so I have free hour, could help some kid with English
I am Russian, piano teacher before, could show to little kids for free
I fix bicycles. It is my hobby. Bring me the broken one
Bike workshop at my garage tomorrow, bring your squeaks, I've got tubes and oil
Kids bike 14 inch, outgrown, stabilisers included, who's next?
handing down a balance bike, it's done three kids and has one more in it
Helmet, blue, age 5ish, gratis
Roof rack you may borrow for hols, fits most cars
Car seat group 1, never crashed, to a good home
Have compressor in the boot, if anyone's tyres are soft I'm in bay 41 for the next hour
Jump leads on the wall by the garage door, use and return
Passing the airport tonight ~9, can drop or pick up
Taxi to Hongqiao at 7:15 tomorrow, I have two empty places, come along, no need to chip in
taking the dog to the vet in town, can squeeze another pet
Taking a load to the recycling centre, got space for a mattress or similar
Hired a van till 6, done by 3. Anyone need anything moved?
Skip outside ours has room, chuck stuff in before Friday
moving boxes!!! about 25, flattened, hallway of 9
Just unpacked, mountain of bubble wrap for the taking
Anyone moving soon? These boxes have done four house moves and want a fifth
Wardrobe free, buyer dismantles. I say buyer, it's nowt
Mattress, single, clean, waterproof cover always on
Curtains 2.3m drop, green velvet, don't fit the new windows
bookshelf gotta go today or it goes on the bonfire
Couch looking for new bum. Free
We've got a cot bed. It was loved. Now he sleeps in ours. Take it
Bag of nappies size 2, baby shot up overnight
Breast pump, sterilised, boxed. I'm so done. Who's starting?
Formula, unopened Aptamil 2, can't return, would hate to bin
Baby sling you can try before you buy your own
Maternity clothes 12-14, two bin bags, pass on when you've popped
Someone having twins? Because I've a double buggy with your name on it
A high chair, stained but honest
pram in the shed, good wheels, whoever's expecting
Toy kitchen complete with plastic aubergine
Lego, a crate, no instructions whatsoever, pure chaos, gifting to a family
jigsaw puzzles 1000pc, pieces all there bar one sky bit
My son's old uniform, St Anne's, ages 7-9, ironed
School shoes size 13, worn for exactly one week before the growth spurt
Year 6 SATs books, hardly written in, mine did not see the point
football boots 4.5 up for grabs
Tennis balls, old but bouncy, for dogs
Got an extra cat bed, both cats prefer the box
20kg dog food, our boy passed on Monday and I can't look at it. For someone's good dog
Fish tank with stand, needs strong men
Kittens found, four, healthy, looking for homes when weaned
Rabbit hutch, sound roof
Anyone need a hamster cage? The resident has retired
Tomato seedlings - 3 sorts - on the wall, take two each
Strawberry runners by the dozen here, come with a trowel
Manure. Well rotted. I'm serious, it's beautiful
Splitting rhubarb this weekend so shout
Dahlia tubers going begging
Fig cutting rooted in water if anybody wants a project
Lawn mower's out, so while I'm at it, anyone want their front done?
Hedge trimmer's charged. Who's next?
Cement, half a bag, use it today
Offcuts of laminate, approx 3 square metres, oak look
Tiles, white, 20 something, left from bathroom
You need a ladder, you know where I live. 12. Always
Drill + all bits at 601, feel free to come and use anytime weekends
Toolbox club: I'm happy to lend anything except the good chisel
I'll put up shelves for anyone in return for a cuppa
I'm an electrician and it's a quiet week, elderly residents can have their bulbs and plugs looked at, my treat
I can reach high things. 6ft5. Use me
Two strong lads home from uni, can lift furniture for the price of nothing, they need to get out of my house
If anyone's struggling with a heavy parcel this week give my boys a shout
Anyone alone tonight with the storm coming? You can come sit with us
Storm's due at 4, I've extra sandbags at the side of the house, grab em
Torches, candles, camping lantern, spare batteries: all at mine if you've been caught out
We have generator, bring your phones and nebulisers
Ice! Bags of it, freezer died and it's all got to go
Freezer emptying before we fly: peas, fish fingers, mystery stew
Flying home Thursday, fridge must be empty, who takes yoghurt, cheese, 11 eggs
Moving out sale is over, what's left is just yours, door's open until six
Everything on the balcony is free except the husband
Door's open, it's in the hallway, two bags of clothes age 8
left a bag of 橘子 at the 门卫 for anyone
In the lobby there's a box of paperbacks, please empty it for me
By the lift: umbrella stand. Please adopt
On my wall. Plums. Today.
Hi all its me from no 8 ive been dictating shopping list all morning listen if anyone wants runner beans comma I have runner beans
voice note people sorry, so, I'm making chai for the guards and there's a big flask over so come down
Dictated so excuse it: I have a spare casserole dish of shepherds pie and would like someone poorly to have it
so uh yeah we've got like forty hotdog buns nobody's gonna eat
idk if anyone wants but mum made 60 cupcakes for nothing the fair is cancelled
fair's cancelled. cakes are not. come to hall
typo queen here, i hav a spre carseat if anyon is in need
nt using my treadmil its free u hv to lift it
Whose kid wants a piano? A real one. Ours has become a shelf
Keyboard, Casio, 2 dead keys, otherwise sings
Guitar for a beginner, three quarter size, need strings
Violin 1/4, my girl moved up, lend till yours moves up too
Does anyone want my gym pass for next week, I'm away
2 tickets for Disneyland tomorrow, kid has fever, can't refund so please someone enjoy them
Cinema vouchers expire tonight, pair, come fetch
Swim lessons slot for Thursday paid for and we can't go, have it
Parking space of mine is empty till the 20th, park your visitors there
My bay 77 is free this weekend if your parents are coming
Spare room at ours for anyone's overflow guests at the wedding
Our roof terrace is there for whoever wants to see the fireworks
I was a chemistry teacher in Lagos, any child preparing for exam can come to me
Evening maths clinic round my dining table, Weds at 6, all welcome, biscuits
Can proofread your CV, did HR for years, no strings
If someone's nervous about the visa form I've just done three of them and would sit with you
I'd be up for teaching anybody's kid to ride a bike, mine learned in a morning
Chess partner available for bored kids (or bored grandads)
Anyone who can't manage the stairs with the lift out: I'll bring up your shopping, I'm in 503
Lift's bust so I'm doing a bin run for the top floors at eight, leave bags outside your door
I can carry grandmas' groceries up after 6pm, I train anyway 💪
if somebody needs to go A&E tonight I'm sober and have a car
Sick family? I'll do your school run, honestly it's no bother, I pass the door
New mums of building 3 I cook extra each Wednesday for you
Just had a baby? Tell me your number, I'll iron
For whoever's baby was crying all night - no complaint - I'm a grandma with free arms, knock any time
I'm off work with broken leg but hands work fine. Anyone's mending, form filling, potato peeling
Halal lamb biryani, big degh, Eid Mubarak, all doors come
Iftar at ours tonight for anybody fasting alone
Langar style lunch, everyone is welcome, no invite required
Red eggs for our baby's full month, hanging on your door unless you say no
Our grandson is born!! come to 1102 for sweets
Mehndi cones extra, ladies come
Haleem. Enough for an army. 7th floor
Pot of gumbo on the porch, grab a bowl
Hey neighbors, gifting a gas grill, works, lid's a little sketchy
Free firewood, you split, you haul
Anybody want a basketball hoop? HOA says it has to go
PPU: kids books, bag on the swing, please comment before you come
Gifting again since the first person no-showed: Keurig with pods
Regifting the famous fondue set, its fifth household
Offering: three hours of weeding to someone over 70, my scout needs the badge
Cub scouts will wash your car Saturday for nothing, they need the good deed hours
Surplus of Tim Tams, posted by a guilt-ridden mum, I'll share
Vegemite, second jar, anyone brave?
Real cheddar smuggled from home, one kilo, will share with fellow sufferers
I come back from Italy with too much parmigiano, who want piece?
From Harbin I brought many red sausage, please neighbours take
my mama send 10 kg walnut from Xinjiang, we have no so many teeth, come
Fresh 饺子 I made by hand, two portion over
Kombucha scoby, she's multiplying, send help / take one
We over ordered water, 4 big bottle, who is out?
Group-bought 30 eggs, only need ten. So, twenty eggs
Bulk buy arithmetic failed me. 5 kilos carrots to rehome
Umbrella left over from conference x8, help yourself
tote bags, I own 46, take 40
Yoga mat, rolled out twice, by the bins but clean
Exercise bike wants less ironic owner
Sunday papers, already read, usually done by noon, I can leave them on the stairs for anybody
Magazines, National Geographic 1987-2003, heavy with wisdom
I've still the cat trap from last summer, if it's any use to the lady with the stray
My heating pad is nice for backache, you can have a lend
Heater, oil filled, can be at your door in five mins if the cold's got into yours
Dehumidifier free this week, who has damp?
Carpet cleaner hired until tomorrow noon, may as well pass it on
pressure washer out already so anyone near 20s bring your bins over
Sewing box full of buttons, take what matches
White thread, black thread, all thread, just knock
Stamps, got a whole book and nobody writes any more
I've change for the laundry machine, loads of coins
power bank fully charged, at reception desk, take it if u need
I've a key cutter and a steady hand
Locked out again folks? I'm warm, I've wine, come wait at 2a
Snow's lovely up the hill, got three sledges, send me your kids at ten
grit bin on our corner's been filled by me, use it
If nobody else has, I'll clear Mrs Whitlock's drive and whoever's next to her
Wanna come pick blackberries? I've more brambles than garden
Sunflower heads for your birds
bird seed, squirrel proof, squirrel disagreed. yours
half the jumble's still here if someone wants first look
Hem took up wrong so these trousers 32/30 are a gift to a shorter man
Wedding dress, size 10, worn once obviously, for a bride on a budget, free
Suit for an interview, 42R, borrow it and good luck
Ball gown to lend for prom, navy, size 8, it has pockets!
I can do a hospital lift any morning this week, chemo runs included
Nan's stairlift is being removed, it's free if you've straight stairs
Two sacks of salt for the paths, left at the arch for anybody
my freezer has a spare drawer if your power's off
`,
  accept: `
mine please! ↩ ISO home for a fern
ooh yes me, can come after the school run ↩ Spare pumpkins on my step
I've one in the shed, come round ↩ ladder, anyone?
got AAs, how many ↩ xbox controller dead, batteries?
I can hop over in ten with my leads ↩ Flat battery outside 14, jump start please
We do. Green gate, side door's open. ↩ Has someone a wheelbarrow?
can lah, come up 12-05 ↩ who got wok can lend
Yes dear, I have a reel of black. Ring twice. ↩ black thread needed, button off before a funeral
me po! 1 pack lang ↩ extra pancit, who likes
sis i have, i bring to your door ↩ any girl got a pad pls
I take the lamp and two chairs, when I can come? ↩ We leave Shanghai, many things for gift
Dibs
dibs on the air fryer
me me me
I'd love the rhubarb ↩ Splitting rhubarb, shout
If they're still there I'd be thrilled with the boots, size 11 ↩ Porch pickup: snow boots
You can have ours til Tuesday ↩ Travel cot for two nights?
Half a bottle left, is that enough? Come to 4B ↩ Calpol anyone, fever
I have Nurofen for kids, 60 ml, can leave on door handle ↩ Out of ibuprofen, pharmacy 3 hours
We've a nebuliser, my son's asthmatic, you can use it tonight ↩ croup cough and our nebuliser is kaput
i got u, 7th floor ↩ calculator for exam tmrw
same size, borrow mine, pick up before 8am ↩ football boots size 3??
I'll do it, leaving 7:40 ↩ Could somebody take Mia to school tomorrow?
no worries mate, bringing the ute round now ↩ need a hand moving a fridge
count me in for sat arvo ↩ Barbie at ours, bring snags
Two seats for us please if it's okay, one booster ↩ Driving to airport at 6, empty seats
Could I be cheeky and say both? ↩ Two bags of clothes age 8 in hallway
I'd like one jar please, pick up this evening ↩ Kimchi, three jars for neighbours
yes to a spoonful of Clint's cousin, mine is called Bread Pitt, collect anytime ↩ Sourdough starter died
I can read it to you, I'm in at four ↩ Might somebody read the small print to me?
On the ground floor we have a wheelchair, take it ↩ Wheelchair for Saturday for Grandad
I live alone too but I have strong hands, coming ↩ can't get lid off the jam
Yes I have 3 eggs, all yours ↩ 3 eggs short for the fair
We've plenty of milk formula, stage 1, same brand. Which flat? ↩ Aptamil 1 a few scoops please
I can sit with her until you're back ↩ someone to sit with mum while I go to vet
My teen is free 7 to 10, she'll come up and say hello first ↩ Sitter for Friday?
happy to feed her, I'm next door ↩ cat sitter cancelled
You may have the loan of my card table, Wednesday suits ↩ a card table for bridge
Thank you dear Harold, I would be glad of the ride ↩ Room in my car for church on Sunday
could you put me down for a shepherd's pie please, I've not eaten since yesterday ↩ Spare shepherds pie for someone poorly
Yes please to soup, two adults down with flu at 19 ↩ I'm making soup, who's isolating
Would love the ensure for my mum, are there still six? ↩ Unopened Ensure since dad passed
Take my old one, you can keep it ↩ Pram rain cover flew off
Printer's on, send me the pdf ↩ two pages to print before visa appointment
come use mine, kitchen table is yours ↩ wifi dead, interview at 3
I speak both, put the plumber on the phone with me ↩ Somebody translate with plumber 15:00
I help you, call me ↩ My Alipay not let me pay the electricity
me want 1 box 谢谢 ↩ extra croissants at Sam's club
croissants! two boxes and some of that salmon ↩ I'm at Sam's, want anything?
milk, bread and bin liners if it's not too much ↩ Popping to the shops, shout
Paracetamol and throat sweets please, I'll transfer ↩ On my way to pharmacy, shall I get for anyone?
please get one thermometer for us ↩ At the chemist now guys
oh you star, could you do mine as well, 33 ↩ Doing the paths with my shovel
Count my mum in, she's 84 at number 2 ↩ I'll clear drives for older folk
Coming over to charge my phone, bless you ↩ Power's back on our side, come charge
We'd take the last cupcakes ↩ 60 cupcakes for nothing
bring me a plate of biryani bhai, C-502 ↩ Big degh of biryani, come
I'll have the mango pickle, sending my son ↩ mother-in-law's pickles for the building
anyone's batter still there? I take half litre ↩ Idli batter extra
I'll swing by at 5 for the boxes, all of them if that's ok ↩ 25 moving boxes in the hallway
interested in the wardrobe, I've a van ↩ Wardrobe free, dismantle yourself
next in line for the balance bike please ↩ handing down a balance bike
Can I be second on the list for the crib
Put me down for two tomatoes and a chilli
I'll take 'em off your hands
we could use that, our heating's out
Yes!! My daughter would cry with joy ↩ Violin 1/4 to lend
perfect for my classroom, can I come by 4 ↩ egg boxes and paperbacks box in lobby
Pick me pick me 🙋 ↩ Two Disneyland tickets, kid sick
can i hv the manga pls ↩ giving away 30 manga
need that ps3 bro, coming now ↩ anyone want a ps3
We're up. Bringing it down to you in slippers ↩ 2am, baby burning, any suppositories
I'm 6'4 and bored ↩ Tall person for smoke alarm
Have a 9V, block B lobby in 3 mins ↩ 9v battery pls beeping since 4am
I do bats. On my way ↩ There's a bat in my bedroom
Got a net for the pond, long handle ↩ budgie on balcony tree
spiders are fine by me, flat number? ↩ big spider need brave person
I've a plunger and no questions ↩ Plunger. Urgent.
wet vac's in the garage, code 1990 ↩ washing machine flooded
Our freezer's half empty, bring the lot ↩ 3kg of Christmas meat, fridge gave up
Ice cream welcome in my freezer, 3rd floor, may not get it back ↩ Locked out with melting ice cream
buzzing you in ↩ let me in number 40, hands full
Give them my number, I'm in all day ↩ Package needs signature today
Sure, bring the pup ↩ Dog walking for anyone laid up
I'd say yes to lasagne, when do we start building ↩ flat pack help paid in lasagne
I'm in. What time is the van there ↩ muscles + fridge = pizza
I have the number 8 not the 0 ↩ candles number 8 and 0
four glasses here and my sister has eight ↩ short on wine glasses Friday
Ours is up on the roof, borrow the gazebo till Monday ↩ Gazebo for Sunday
I've a Gruffalo head, moth eaten but convincing ↩ World Book Day help
We have curry leaf plant, pluck what you want ↩ just one sprig for tadka
Have 4 green chillies, sending with watchman ↩ 2 green chilli urgent guests sitting
pandan growing at my corridor, cut yourself ↩ Pandan leaf got anyone
Half an onion it is, door 9 ↩ beg half an onion
got coconut milk, two cans even ↩ tin of coconut milk this end?
Can do Monday, Wednesday. Not Tuesdays. ↩ walk Biscuit at lunchtime
Happy to teach him, first hour this Saturday at ten ↩ tutor chem anyone
My boy did that paper last year, he'll come ↩ someone sit with daughter for maths
I have amlodipine, same dose, ten pieces you can take ↩ blood pressure pill finish
Strips yes, Accu-Chek, one full tube ↩ glucometer strips finished
I can pick up the prescription, send name ↩ Could you grab my prescription
ORS three packets here ↩ rehydration salts, whole family vomiting
Have car have towel, let's go, angry cats are my speciality ↩ drive me to vet
Leaving for Pudong same time, jump in ↩ lift to pudong sunday 5am
We have spare mattress, foam type ↩ extra mattress for ten days
I'd gladly have the wool for the hospice blankets ↩ A quantity of wool, mostly blue
three marmalades for me Edith and I promise the jars back ↩ nineteen jars
Yes please. When is convenient? ↩ husband's tools for a young family
ok i come take now, 5 minute ↩ rice cooker who wants
reserve for me can? i come after work ↩ three office chairs at B1
I want, I want, where to collect
if nobody's said yes then us
still going? then yes
Could you keep back a slice for my dad, I'll run up ↩ half a birthday cake
I've the day off so my chainsaw and I are yours ↩ tree across our driveway
Pump's in my basement doing nothing, come get it ↩ sump pump quit
Ta, we'll have the leads off your wall ↩ Jump leads on wall by garage door
我要 one bag please, coming at seven ↩ 10 kg walnut from Xinjiang
I have 退热贴, six pieces, hang on your door? ↩ cooling patch for baby please
me! I take tiles all 20, after 下班 ok? ↩ white tiles left from bathroom
`,
  "close received": `
Got it, you absolute hero ↩ ladder, anyone?
sorted, engine's purring, cheers Dave ↩ jump leads needed
Fever's down since your Calpol at midnight, bless you both
picked up the boots, they fit, he's out in the snow already
collected po, salamat!! ↩ extra pancit come get
Received with thanks ↩ one extra mattress required
Alarm silenced. Tall man thanked. Sleep now. ↩ smoke alarm chirping
lid's off, jam's on toast, thank you young man ↩ can't get the lid off
Dear neighbours, a gentleman has changed my bulb and I am very grateful
found the batteries on my door handle whoever u are ily
my tie is on and i look like an accountant, thx ↩ need tie for prom pics
We've got milk now, two pints, from two saints ↩ a pint of milk, stuck in
toilet's flowing again, plunger legend at 12 ↩ plunger!!
all fixed tv back on in time for strictly
Router's working. There was a switch. I'm ashamed. Thanks Priya ↩ set up new router
somebody has open for me the gate, thank you very much ↩ no key, bare foot
I have receive the medicine, baby sleep now ↩ paracetamol suppositories please
Visa pages printed, made it with four minutes to spare
kids both home, Jan picked them up, panic over ↩ two standing at the bus stop
Piano's in. Nobody died. Thanks to the five of you
the sofa is up!!! cheers for the muscle ↩ carry sofa 3 flights
Formula arrived, she's guzzling
Bat has left the building, well done Sue ↩ bat in bedroom
the budgie's home, cage shut, thank god and thank Tom's fishing net
Eggs have landed ↩ 3 eggs short
Number 8 candle obtained, mum blew it out, everyone happy
wok received, dinner saved, bring you some later ↩ my wok handle drop off
Got my parcel from 17, ta
hem done, ta-da, school concert went ahead thanks to your machine
Thanks to whoever left the wheelchair in the porch, Grandad saw his tulips ↩ wheelchair for Saturday
i took the two chair and lamp, very nice ↩ furniture for gift
The pears are lovely, came by with a basket this morning
Took the desk, sawed it through the door, it's in ↩ Curb alert oak desk
we did get a tarp off the scouts so we're dry, thank you
Dumb typing w one hand, charger is here, thanku ↩ phone charger at 4 percent
Washing was in before I got home, folded too?! who are you ↩ raining on my washing
Interview done from Lena's kitchen, cake was given also
Sorted for nappies thanks all you lovely lot ↩ out of diapers size 4
thanks aunty got the pandan already
My father's phone is topped up, he called me just now, thank you all of you from Canada
The old gentleman has his frame and is off to the shops
Strips received uncle, sugar checked, all ok
Splinter out. Ice lolly given. Tweezers were mighty ↩ tweezers!!!
Recieved the thermomter, 37.4, phew
car's going, I'm off to work, ten late but hey ↩ dead battery B2
Chemistry makes sense now, ur son is a genius ↩ tutor chem
Got sandbags, drain holding
gazebo up, sun out naturally
the glue dried, vase looks whole, mum's none the wiser, cheers for superglue
got a lift with the Patels so that's us at the airport x
cumin acquired 🙌
Sitter found, Chloe was wonderful, we saw the whole play
just to say the gruffalo head was a triumph
cat's in the carrier, scratches all over, thanks for lending
the ORS came and she's keeping it down at last
got my fix of curd, it set!
Shirt ironed, groom married ↩ Iron, mine spat brown water
wardrobe is standing, and so is the marriage ↩ Allen keys?
Stand received and music played, concert raised two hundred quid
It is arrive the 推车, rice is home 谢谢 ↩ small trolley please
`,
  "close withdrawn": `
no longer needed folks ↩ ladder, anyone?
ignore that, found them in my coat ↩ anyone seen, need jump leads
Forget the eggs, hubby stopped at Tesco
fever broke at 3am all by itself so we're ok for medicine now
cancel my ask po, nabili ko na
Don't need already, I buy from 7-11 ↩ anyone got extra charger
scrap that, teacher says the diorama is next week 🙄 ↩ shoebox needed
Please disregard my request. My daughter has visited and seen to it.
nvm found the calculator under my bed
nm prom pics cancelled ↩ tie?
Never mind, power's back ↩ power bank with charge
water's just come on so no need for showers ↩ could we shower at someone's
The piano is not coming after all, stand down strong people
We've decided to get a takeaway, no more soya sauce search
Thanks all but pharmacy delivered sooner than promised ↩ two sachets of ibuprofen
no need now, I order on Meituan ↩ have anyone rice vinegar
flight's cancelled so no lift for us tomorrow, thanks though ↩ lift to pudong 5am
Cat sitter has un-cancelled! ↩ cat sitter just cancelled
it's okay my mum's turned up ↩ mind Theo, contractions
Snow's off, school's shut, mittens can wait
car started on the ninth go so don't come out in the cold ↩ jump start please
Ordered a plunger, got a bottle of Mr Muscle, problem's solved itself anyway
Withdraw ISO bassinet, hospital lent one
ISO no more: desk bought on sale
all good we bought one in the end ↩ travel cot
Landlord come with heater finally. So not necessary ↩ Who has space heater
Dog brought up the sock! No vet. Gross. Thanks ↩ dog ate a sock, car please
budgie flew back in on his own, you can put the nets away
you can stop looking for boots he's decided he hates football
Guests aren't coming, chillies not required ↩ green chilli urgent
Please do not trouble further about the card table, bridge is postponed
Got hold of an electrician so I'm fine now
Alarm stopped by itself. I don't trust it but no battery required
my bad guys i had one
Bought new needle for sewing machine this morning, thank you anyway ↩ needle size 90
Doc gave us the cough syrup so that's that
dont need the babysitter any more the play's been called off
changed my mind about the hamster sitting, taking him with us
Mattress arrangement done, relatives giving, so kindly close
We found one, turned out the last people left a ladder in the loft
No worries about the esky, brother in law's got two ↩ lend us an esky
we won't be needing the trailer, council's doing pickup
不用了 I have cancel my need, is ok now
locksmith got here before any of you lol, thanks ↩ locked out
Hubby got the zip unstuck so put your machines away
Interview moved to phone so wifi isn't a thing now ↩ wifi dead
Okay so dictating again, the yeast was behind the flour, sorry to bother everyone
Grandad's not up to the tulips, so no wheelchair this time
taking mine down, she's better
Scratch the marshmallow sticks, fire ban
all sorted at this end, pls don't send more onions 😂 ↩ half an onion
We got our own thermometer working, new battery
Scan was rebooked so I can do the school run myself ↩ school run tomorrow
Swimming carnival rained off, togs not needed
Mum went home with her sister so the chair can stay where it is ↩ shower stool
printer came back from the dead, ta everyone
Update, babysitter sorted, neighbour's gran
decided against wallpaper altogether
ok mom says we're just buying a basketball ↩ bro i need a basketball
Not looking for a car seat any longer
`,
  "close gone": `
all gone guys ↩ 60 cupcakes
pears are finished, thank you all for coming
sofa's been spoken for ↩ free sofa two seater
PPU: everything in the bag has been claimed
taken!
Pending pickup, will let you know if they flake ↩ gas grill, free
gifted, thanks for the interest everyone
Dear neighbours, the marmalade has all found homes.
durian puff no more already ah ↩ got extra durian puff
ubos na po 😅 ↩ extra pancit
rice cooker is finish, one man take it ↩ anybody wants rice cooker
Orchids are gone with Anna from floor six
tickets have a lucky owner, sorry to the rest ↩ two Disneyland tickets
seats are full for the airport now
car's full, two for tomorrow morning is all I had
boxes have left the building ↩ moving boxes hallway
last loaf went five min ago
no more zongzi, 没有了 sorry
biryani over, degh is scraped clean
Idli batter gone to B wing, next sunday again
She's been adopted. The umbrella stand I mean. ↩ By the lift: umbrella stand
kittens all promised now, thank you for the messages
ps3's gone bro ↩ anyone want a ps3
manga went to a kid in block 4, soz
tools have gone to a lovely young couple, I had a little cry
Too late I'm afraid, cot bed left with the Browns ↩ We've got a cot bed
the lemon tree is bare, thanks to you lot
Both walking frames are out on loan at present
No more covid tests here, the last two went to 304
Ladder's promised to Kev for the weekend ↩ You need a ladder, 12
the van is booked up until 6
wedding dress has found her bride 🥲
high chair snapped up
dog food went to the shelter's foster lady
Skip is now full so please no more prams
Bookshelf didn't make the bonfire, someone nabbed it
Heater is with number 8 for the week ↩ oil filled heater at your door
curtains gone, green velvet lives on at 22
Treadmil taken somone brought 4 brothers
Mango cartons empty now, next trip
That's the ibuprofen gone, both boxes
All 20 eggs accounted for
tomatoes went in an hour, wow, peppers next week
Somebody's having the piano, I can't believe it
We had three takers for the guitar, first one got it
ice is melted or taken, take your pick
Parking space gone to 503's in-laws
Cake finito
Freezer's clear, mystery stew and all ↩ Freezer emptying
soup's finished for tonight, back Wednesday
Pickle bottles finished, MIL very happy
lost the chairs to a man with a faster lift
they went in minutes! sorry if you missed out ↩ kids snow boots
x taken x
Mattress off the list, collected this arvo
passionfruit bucket's empty folks, tree'll drop more
Sorry closed, somebody was at the door before I'd finished typing
firewood hauled, nothing left but bark
parmigiano is all distributed, allora
red sausages eat up by floor 9, next year again
`,
  "close returned": `
ladder's back against your wall, ta ↩ ladder, anyone?
Drill is home in its box, charged
Returned the wheelchair to your hall this evening, with flowers on
your plunger's back, bleached, we shall not speak of it
put the jump leads back on the hook
I bring back the pot, is clean, in front of your door ↩ one big pot for 20 persons
brought back your wok plus some noodle inside
Dear Edith, the jars are on your step, rinsed.
calculator returned to ur mailbox, passed i think!! ↩ calculator pls
wheelbarrow's in your carport mate, hosed
Esky dropped back with a couple of coldies in it
Nebuliser returned, with a fresh mask. Thank you. ↩ croup cough, nebuliser kaput
Gave your travel cot back to your husband at the gate
Tie's hanging on your door handle
Mattress sent back with my driver, kindly check
chess clock back on the desk at the lobby for you
gazebo folded and returned, one peg short, I owe you a peg
Card table restored to its owner, with thanks for a pleasant Wednesday
Sewing machine is back with you, needle changed
Santa's suit has been washed and is back in your wardrobe
balik ko na po yung rice cooker, left with your kuya
Just popped the pump back in your basement
spanner's through the letterbox
Umbrella I put back at guardhouse, thank you ↩ extra umbrella po
Carpet cleaner's returned, emptied, rug smells of roses
Have handed back the oximeter to your daughter ↩ lend me oximeter for father
your crutches are propped by your bell, I'm walking!
hi the power bank i borrowed is back at reception and full
Folding tables all six nos returned, one leg tightened also
Glasses back, all twelve, no casualties
`,
  decline: `
sorry can't spare it, kids are both down with it now ↩ Calpol anyone
Ah no, mine's lent out until Monday ↩ ladder, anyone?
I'll pass thanks, couldn't get it up our stairs ↩ free piano
Have to back out, my van's failed its MOT ↩ could you move us Saturday
thought I had one but it's the wrong size ↩ spanner 15mm
Cannot la, tonight I use also ↩ lend wok
I am so sorry, my hip will not allow it after all ↩ dog walk at lunchtime
no can do, leaving already ↩ room in the car?
can't make thursday any more, stuck in work ↩ sit with mum
Looked everywhere, we've used it up ↩ ibuprofen suspension
ay sorry po, wala na pala, my sister took it ↩ thermometer
Sorry bro changed my mind, keeping it ↩ ps3 still available?
My 老婆 say no, she want keep the orchid. Excuse me
On second thoughts too much cat hair for us, but thanks ↩ sofa, cat-scratched
we're allergic so we can't have the kittens
It's expired, I wouldn't give you that ↩ any antihistamine
I must disappoint you, the machine is being serviced ↩ sewing machine to borrow
Turns out ours is UK plug only, no good to you ↩ travel adaptor
Got none left mate ↩ gas bottle?
nah ur good, mum said no more stuff in my room ↩ want this keyboard
Not for us this time, too sweet ↩ mooncakes, take
I did say yes but the boss wants me in, I can't take the parcel after all ↩ accept a delivery 12 to 2
Apologies, my medicine is different dose so I can not give ↩ amlodipine 5mg
can't help w/ formula, we're on soya
Regretfully I must decline the tickets, I no longer go out in the evening
Really thought I could lend you the drill, the chuck has gone
only have two left and we need both ↩ covid tests?
I'd rather not lend the car seat, it's been in a bump ↩ car seat for one ride
Measured it, won't fit, please offer to next person ↩ wardrobe free
Kindly give to others, we have purchased ↩ study table free
no thanks, had plenty of courgettes myself 😂 ↩ take the courgettes
I can't drive tonight I've had wine, so sorry ↩ drive us to vet
My babysitting girl has exam, cannot come to you
The generator's needed here now, I have to say no ↩ generator for fish tank
not able to do the school run, car's in the garage ↩ squeeze Mia in?
skip me pls, give to someone who needs it more ↩ next on list for the pram
wish I could, I'm up in Leeds till Friday ↩ hand with the wardrobe
hmm no the dog chewed ours as well ↩ spare lead tonight?
Won't be taking the bike after all, he's too tall
sorry, promised it to my brother ↩ roof box to borrow
`,
  progress: `
on my way down with it ↩ thermometer please
left it on your door handle in a Lidl bag ↩ out of Calpol
at your gate, which bell? ↩ come collect
hung at 1502 door, no touch ↩ we have covid, water please
Leaving mine now, with leads ↩ jump start
Bag's under the bench by the swing, it says Sue
Your jar is at the concierge under your name
Setting off, ten minutes with this traffic ↩ lift to vet
i put in guardhouse na po ↩ extra umbrella
downstairs liao, blue shirt ↩ I collect the puff now
waiting you at lobby ↩ take the rice cooker
standing outside 4B and it's raining lol
Popped it through your letterbox
On the wall outside 12, behind the gnome ↩ ladder please
I've given it to the watchman, tell him flat number ↩ 2 green chilli
Kindly note the parcel for you is in my hall, ring at any time before nine.
My son is bringing it across now, he's the one in the dinosaur coat ↩ 3 eggs
just parking, two ticks
Running over in slippers!! ↩ baby burning
halfway there, forgot the key, turning back, sorry
in the lift with your sofa
Nearly at the school, can see them ↩ bus stop kids
it's in the boot, be at yours at 6
ute's loaded mate, heading round
I send by runner, 快递 boy come to your door soon ↩ documents printed
Leave the gate open, I'm wheeling it round ↩ wheelbarrow
box by the lift on 3 with your name in red pen
Am outside with casserole, hot, hurry ↩ soup please, flu at 19
Put it in milk box so nobody walks off with it
will drop at yours after football, about 5:15 ↩ boots size 3
its on the mat
printing now, come in 2 mins ↩ two pages visa
Handed to your mum at the door just now
coming up, stairs, lift's out, pray for me
I'm the one waving on the balcony, come to that door
Okay voice typing while walking I have your yeast and I'm passing the post box
Left with the 保安, ask for Mei
On the bonnet of the red car ↩ de-icer?
I have place it near your 鞋柜 ↩ little oil for door
The book and the wool are in the porch for you, dear
plane landed so I'll hand it over tonight around 9
you home? i'm at the bottom w/ the crib ↩ cot bed for us
knocked but no answer so it's round the back by the hose
dropping now, mask on, will knock and step back ↩ covid tests pls
tracking me: 3 lights away
In your pigeonhole, top left ↩ stamps
Behind the recycling bins where you said, covered with a bag ↩ curtains
lid's taped, it's on the step, mind the gravy ↩ shepherds pie
Going past your block in five, come to the kerb ↩ need a trolley
at the zebra crossing w your dog and he's fine ↩ walk Biscuit
`,
  money: `
selling my bike £40 ono, ladies frame, new brakes
Anyone want to buy a barely used Dyson, 800 rmb
WTB kids skates size 32, can pay up to 150
I sell my sofa, 500 kuai, you carry
letting go Switch with 3 games, $220 firm
Preloved baby carrier for sale, 900 pesos, meet up at lobby
For sale: upright piano, tuned in March, offers round three hundred
Would pay well for a box of Motrin tonight, name it
I'd like to purchase a second-hand wheelchair if the price is fair
Fridge $80 cash, must go by Sunday
garage sale prices: chairs ten each or all six for 45
two taylor swift tix, face value, no timewasters
Reselling my Costco paddle board, paid 299, asking 180
How much do you want for the cot? ↩ selling cot, offers
would u take 20 for it
Can do 1500 if you pick up today ↩ MacBook 1700
OLX type items: almirah 4000, cooler 2500, slightly negotiable
buying old textbooks, 5 bucks a pop
Paying 100 an hour to anyone who can clear my gutters
Flogging the trampoline, fifty bucks and it's yours mate
出 my coffee machine 600, original 1400
moving sale: IKEA Kallax 200, lamp 50, rug 80, all prices final
what's the lowest you'd go on the scooter
PS5 for sale bc mum found out my grades, 2200
Dear residents, I am disposing of a mahogany sideboard, £75, delivery by arrangement
I wish to buy two of extra hairy crab voucher, will give 原价 plus ten
Price drop on the pram, now 65
Monthly parking bay to rent, 900 per month, B1
sold the desk, the chair's still £15
Looking to buy someone's unused gym membership, can transfer fee as well
`,
  chatter: `
Where do you all buy ladders round here, B&Q's gone
is Calpol sold without prescription in China
how many hours between doses of ibuprofen and paracetamol does anyone remember
My sister's pharmacist said you shouldn't give both together, who knows
borrowed a drill off Pete last summer and I'm still hearing about it
anyone know a good plumber
recommend a sewing lady please, someone who does curtains properly
Which brand of power bank is allowed on planes now?
Lovely to see so many out shovelling this morning!
who has the key to the bike shed?
Has the bin lorry been
did anyone else's power just flicker
Is it just us or is the water brown
What time does the pharmacy on the corner close on Sundays
parcel says delivered, it wasn't, typical
Hermes have thrown mine over the hedge again
my colleague has three boxes of Motrin at home and won't share, some people
thanks everyone x
收到 with thanks
ok
👍
lol
can confirm
+1 to what Jean said
Dear neighbours, may I wish you all a peaceful Christmas and a healthy new year.
In my day one knew everybody on the stairs by name.
I remember the winter of 63, we burnt the chairs
the lift has been fixed apparently
Management notice: hot water will be suspended 9am to 4pm Thursday for tank cleaning
Reminder from the committee: bikes left in the hallway will be tagged and removed
AGM minutes attached. Please note item 7 on parking.
Kindly note that maintenance is due by 10th. Late fee applicable.
Dear residents, pest control on Saturday, please keep pets indoors
团购 for cherries closes at 8pm, link above
who's organising the bulk order of eggs this week, is it still Linda
@Dave are you in?
Sandra did you leave your lights on, blue Corsa
mum where r u
@Mei your dumplings yesterday!!! 🤤
So funny, my husband tried to fix the tap and now we own a fountain
Kids are finally asleep. Wine.
i'm dying of boredom
that match killed me
what a goal
Arsenal fans rn 😂
ref needs glasses
snow day!!! no school!!!
school closed tomorrow, check the app
does year 4 have swimming tomorrow or thursday
Is it non uniform on Friday? My son says yes which means nothing
What page was the maths homework
Teacher said the kids need to bring a shoebox by Friday, just passing it on
Mrs Ahmed is leaving, collecting for a card at the gate is up to the class reps
The trip letter says packed lunch and a waterproof
Half term is when exactly
parents' evening slots are live
does anyone understand this new maths
PTA fair raised £812, well done to the cake stall
Has anyone used that tutoring centre above the bank? Worth it?
What do people pay for babysitting these days
how much is a taxi to Pudong roughly
Is the airport bus still running after ten
which terminal does Spring Airlines go from
flight delayed again, four hours on plastic seats
we are back from Spain, brown as berries
I can't believe they've put the rent up
landlord is raising us by 15 percent, is that even legal
Is anyone else's heating bill insane this month
Council tax gone up and the potholes have grown to match
whoever parks the white van across the dropped kerb, we have your plate
Some people should not own dogs
To the person who let their dog foul by the swings: shame.
please stop slamming the gate at midnight
the drilling on floor 9 since seven this morning is a disgrace, it's sunday
Fireworks again?? the dog's under the bed shaking
Saw a fox on the trampoline, proper bouncing
heron's had all my fish, the swine
Hedgehog in the garden, first in years
The tomatoes have blight, I could weep
when should I prune my hydrangea
Is it too early to sow runner beans, what do you think
My mower's older than my marriage and runs better
The trick with scones is cold butter
Does yeast go off? This says 2021
oven at 180 or 200 for a fruit cake
can you freeze hummus
what's everyone having for dinner, I'm uninspired
Made a sourdough, it could stop a bullet
best dumplings near us? not the place by the gym
Who's been to the new bakery? I hear the croissants are good but pricey
that ladder in aldi is thirty quid btw
if I had a pound for every umbrella I've lost
My ladder was stolen from the side return last night
someone's nicked the wheels off next door's bike
Police said lock your sheds
Ring camera got a bloke trying car doors at 3am, all the way down the street
Scam warning: texts from Royal Mail asking 1.99
forwarded as received: drink warm water with lemon to kill the virus
Doctors in Wuhan say ginger stops flu (forwarded)
fake news that, my cousin's a nurse
A friend of a friend says the whole district is out of Tylenol
They're saying lockdown on the radio but they always say
I heard the pharmacy is only giving one box per person
Tylenol shelves empty at Walgreens on 5th, fyi
Motrin is back in stock at the CVS
美团 says pharmacies out until Wednesday, crazy
do you need ID to buy cough syrup here?
is Nurofen the same as Motrin
what is 布洛芬 in English
Is 38.4 a fever in a toddler
how long did everyone's covid last
We've all had it. Week three. Still can't taste garlic
My gp just said rest and fluids, thanks for nothing
eight hours in A&E with a sprained wrist, national disgrace
Grandad came home from hospital today, big thanks for all the cards
Had my hip done in March and never looked back
my mother fell last year in the bath, since then we have handle
Two years ago there was a fire in block 5 and nobody knew where the hydrant was
Fire drill at 11, please don't panic at the alarm
The ambulance last night was for the gentleman in 7, he's fine and home
Smelt gas last month, engineer came, it was the drains
watched a film where everyone's trapped in a lift, 10/10
choked on my tea reading that
my back is killing me after all that weeding
I could murder a curry
I'd kill for a nap
my kid is going to be the death of me
I nearly had a heart attack when I saw the electricity bill
honestly thought i'd pass out in that spin class
In a storm you should unplug the router, dad always said
Storm Agnes due Thursday, batten down
amber warning now
the wind took our trampoline to number 30 😂 it's back now
Power company says restoration est 21:00
power cut affects blocks 1 to 6, engineers are on site
Back on here
still off at our end
Who do we call when the streetlight's out?
Reported the leak in the corridor to property, ticket 4471
property still hasn't fixed the door closer. three weeks.
@Property the bulb on our landing is out again, 5th floor
Dear management office, kindly attend to the water seepage in my ceiling
Lift B making noise again, please someone from management send technician
The guard said the gate motor is waiting on a part
Do vote in the poll about the EV chargers
I'm against the gate fee and I'll say so at the meeting
committee elections are a joke
why are we paying a management fee for dead plants
can we not do politics here
Admin please remove this person
this group used to be nice
Let's keep it kind everybody
New here, hello from 1104! Two kids and a nosy beagle
welcome!!
Hi Linli, what can you do
is this bot reading everything we type?
the bot misread my joke as a request lmao
bot is quicker than my husband
What does ISO mean, is it the camera thing
Stop saying gifting. It's giving.
Rules of Buy Nothing: no hints, no selling, one post a day
How does porch pickup work if you live in a flat
Someone commented 'interested' on all nineteen of my posts
People who don't turn up after saying they'd collect are the worst
my old street had a tool library, such a clever idea
We should set up a shared shed some day
it would be nice if we had a toy swap, just thinking out loud
I've been thinking about taking up sewing
thinking of getting a dog, talk me out of it
Is a heat pump worth it?
Anyone on the new broadband, is it quick
wifi's been awful since the storm, is it just Virgin
Has anybody had trouble with WeChat pay today?
Does the new metro line have lifts
bike lane on Elm's closed till May
traffic on the ring road is horrendous, leave early
which car wash doesn't scratch
what tyre pressure for a fully loaded Astra
How do you get candle wax out of a carpet
what removes red wine from a wool rug
How to descale kettle? with vinegar or the lemon?
anyone else's cat obsessed with boxes
mine won't eat anything but the pricey stuff
Our dog ate a whole birthday cake once. He was smug.
vet bill 480 quid for 'he's a bit sad'
which vet is good with rabbits
has anyone lost a grey tabby, white socks, by the bins
Found: one child's glove, red, on the railings
found keys with a panda on them, given to security
lost my airpod somewhere between gate and block 3
Missing cat Mochi since Tuesday, please check your sheds
MISSING: elderly man with dementia, last seen in a tan jacket near the park
Whose toddler bike is blocking the stairwell
whose car alarm is that
whose washing is in machine 2, been done an hour
who's playing the trumpet, it's beautiful actually
Happy birthday Rosie 🎂🎂
congrats on the baby!
RIP Mr Lim, a gentleman
so sorry for your loss x
Get well soon Auntie
Safe travels
Hope the move goes well!
早上好 ☀️ have a blessed day
gn all
Ramadan Mubarak to everyone in the building
Happy Diwali neighbours, keep the noise till ten only please
新年快乐 everybody!
Merry Christmas ya filthy animals
Happy Anzac Day, lest we forget
footy on at 7, up the Pies
too bloody hot
40 degrees, car seat burnt me legs
arvo's gone, what did I do
magpie season, watch ya heads down by the oval
seen a brown snake by the footpath near the creek, keep the dogs on a lead
So humid ah today
Where got nice chicken rice near here
the queue at the clinic siao long
Wah who cook curry, whole corridor smell so good
ERP going up again, jialat
my helper going home leave next month, headache
Anybody knows which agent is reliable for maid transfer?
HDB notice say lift upgrade in June
Which is the best dosa batter brand, iD or homemade only
Aadhaar update center timing?
anyone having idea about admissions in DPS?
Power cut schedule has come in newspaper, see page 4
Society meeting is on Sunday at 11 sharp, attendance compulsory
Milkman did not come today?
cook has taken leave again without informing, what to do yaar
What is the going rate of a driver nowadays
Maid is on chutti from Monday. I am finished.
ang init grabe
traffic sa EDSA haha never again
what time po ang mass on sunday
Brownout schedule 1pm to 5pm according to Meralco
kumain na kayo?
My landlord want I pay three months, is normal?
How you say screwdriver in Chinese? 螺丝刀?
I do not understand the notice in lift, is it about water or about the fee
老外 where can buy cheese in this district?
I was in hospital International, very expensive, don't go
Visa agent told me six weeks, does this sounds correct
In my country the neighbours bring soup when you are sick. Here also, I learn now!
My Chinese is still little but the 阿姨s are very patient
yesterday I borrow ladder from old man, he hold it all the time, so nice people
Is Taobao ladder strong? 99 yuan
the one I bought on taobao broke after a day
how long does JD take, usually
courier left my fridge at the wrong block
Is the 快递柜 full for everyone or only me
Did the 菜鸟 man call you?
code for parcel locker not coming through
delivery guy's so sweet, gave him a cola
the DPD map says he's 2 stops away for the last hour
Amazon left it 'in a safe place' i.e. the bin, on bin day
anyone else not get post since Monday
idk what ur on about
bruh
why is everyone up
who's at the courts
anyone playing tonight or nah
lmaooo mr chen's face
my mum reads this chat so watch it
exam was so hard i cried at question 4
did u do the chem hw, what did u get for 3b
my calculator died MID exam, i just prayed
prom was mid
my brother's been in the bathroom for an hour send help haha
we're so cooked
can't even, that teacher
is the pool open
pool's closed for cleaning til friday
What are the gym hours over the holiday?
Can non residents use the barbecue pits?
How do I book the function room?
is the clubhouse charging for tables now
Do we have to separate 湿垃圾 now? With which bags
Which bin for pizza boxes
glass goes Thursday
The recycling's not been collected because someone put a nappy in
Neighborhood garage sale is the 14th, sign up on the sheet
Jumble sale at St Mark's, 2pm, entry 50p
Pilates with Jo, Tuesdays, first class free, book online at my site
Need your carpets cleaned? Call SparkleClean, 20% off this month!!
I'm a licensed realtor and would love to help you sell your home
Ace Tutors: enrol now for Easter intensive, limited seats
Certified handyman, no job too small, fully insured, DM for quote
Professional airport transfer 24/7, fixed price, whatsapp me
our bakery's opening on Saturday with free coffee for first fifty customers
Join our Herbalife team, earn from home
Grandma's plumbing emergency service. Boiler breakdown from $99
Home cooked tiffin service starts Rs 120 per meal, monthly plans
Invest in crypto with my uncle, guaranteed, lol this number has been hacked ignore
poll: gate colour, green or black? react below
black
green obviously
don't care, just stop it squeaking
Quiz answers: 7 was Lisbon
who's up for the quiz on Thursday, table of six so far
Book club is reading the Ishiguro, meet at Carol's
Choir's back Monday
The carol singers will be coming round on the 22nd
Street party went so well, thank you to everyone who lugged tables
those samosas yesterday were unreal, what's the recipe
Loved seeing all the kids with their pumpkins
Halloween route starts 5:30 from the green
which houses are doing sweets? pumpkin out means yes
Trick or treaters cleaned me out in 20 minutes
Fairy lights on number 9, seen from space
we took our tree down already, bah humbug
how do you get pine needles out of everything
in the end the turkey took six hours
I asked for slippers and he got me a leaf blower
Regifted it. Sorry, Barbara.
he gave me jump leads for our anniversary. romance
My battery died twice this week, garage says it's the alternator
AA took three hours but the guy was a gent
got a puncture on the canal path, walked home in the rain, character building
Strava says 14k, my knees say 40
the new cycle lane is just paint
Have you seen the price of petrol
My MOT is due, wish me luck
Speed cameras on the bypass again
anyone been done by that bus lane? 60 quid
what did the surveyor charge you, if you don't mind
We exchanged contracts today!! Moving in June
moved house three times in a year, never again
The removal men broke the mirror, seven years of bad luck for them
Our boxes are still packed from 2019
Everything hurts. Moving is for the young
It's raining cats and dogs
a watched kettle never boils
many hands make light work
you can't have your cake and eat it, Colin
A stitch in time, as my mother used to say
one man's trash...
Never lend books, or husbands
give someone an inch
Neither a borrower nor a lender be, said Shakespeare, and he never had a hedge
If you lend a man a ladder he'll want your roof
suppose we had a communal freezer, who'd clean it
What would you do if the lift stuck? I'd sing
Imagine if we all had solar
My dream is a shed with a lock
One day I'll learn to drive
I don't need anything, just showing off my dahlias
Nobody needs another tote bag
not asking for anything, just letting off steam
i'm not giving anything away this time, just sharing a photo
No one is to lend him tools any more, he returns them in bits
we used to leave a pint of milk for the neighbours, and eggs at Easter
Back home my aunt gave out mangoes by the sack
She offered me her pram and I'd already bought one, this was in 2016
He asked me for a cup of sugar, that's how we met, forty years this May
The kids needed costumes so I sat up sewing till two. They wore pyjamas.
my wife wants a dishwasher and I said you're looking at him
Need more sleep. Need more coffee. Need a different life
I want a holiday
God I need a drink
we all need a bit of sunshine
anyone else need a spa week? same
what this place needs is a bench
Offer ends Sunday at Aldi, ladder £29.99
Free parking after six on Market Street, I never knew
Free range eggs up to 3.20!
there's a free concert in the park on the 9th
kids eat free at the Harvester
Sam's club has the big berries, 39.9, saw it this morning
the market's got lychee now
Is Costco busy on Sundays?
does Costco take Amex
Decathlon's got helmets at half price
where did you get that garden bench, it's gorgeous
Where to print photos round here?
Is there a laundrette still
where can one have scissors sharpened nowadays
What's the name of that man who mends clocks
which hospital has a children's emergency at night
who's the best paediatrician at United Family, do you think
Does insurance cover flu shots?
booked our jabs, both arms
flu clinic at the library Saturday, over 65s
does the covid booster hurt more
pollen count's very high, says the telly
Hay fever is vile this year
I swear by local honey
don't put butter on burns people
Paracetamol first then ibuprofen, alternating, that's what the midwife told me
Never give aspirin to kids
10ml for six years and up, it's on the side of the box
Read the leaflet, honestly
Her temperature went from 39 to 37.5 after a lukewarm bath, so relieved
he's right as rain now, back at school
kids!! one minute poorly next minute on the roof of the shed
Second night up with the teething, I am a ghost
nobody tells you how loud newborns are
how old before they sleep through
what age did yours start walking
She said her first word. It was 'no'.
potty training, day two, morale low
He ate sand again
my three year old has explained death to the postman
Dear all, what is an emoji with the tears, is it sad or happy
I pressed something and now the screen is sideways but never mind, my grandson's coming
My telephone speaks to me now and I didn't ask it to
hello is this thing on I am dictating no not you Gerald full stop
sorry voice to text, it heard 'the vicar' as 'the liquor'
autocorrect makes me out to be a monster
sorry wrong group!!
ignore, pocket typing
that was meant for my sister
asdkjh cat on keyboard
can you mute this chat for the night? how
600 messages, someone summarise
TL;DR it's about bins
Told you so
I did say
rubbish
exactly this
what
why
oh dear
how awful
thank goodness
brilliant news
good on ya
no worries
Cheers Steve
Ta love
noted
ok can
Thank you so much ji
salamat po sa lahat
Roger that
you're welcome pet, any time
Seen
will do
on it 老板
Aww that's so sweet
speechless
Weather's turning
frost tonight says the app, cover your citrus
First snow! ❄️ so pretty on the ginkgo
ice all over the slope at the back, mind how you go
gritter's been
Snow chains law, who understands it
typhoon signal three, schools still open?
Is the ferry running in this wind?
Rain stopped play
Rainbow over block 7, look out now
sunset pics anyone
sunrise was worth the alarm
Blood moon tonight around nine
Eclipse glasses were a con
Look at this sky 😍
the cherry blossom's out along the canal
lake's frozen, don't let kids on it
The ducks are back!!
Can anyone identify this mushroom
what bird is this, sounds like a phone
does someone know what that bang was?
helicopter's been circling ages, anything on the news?
why are there police by the school
turns out it was a film crew
Thirty pages of minutes to say no
I motion we ban motions
Neighbour at 6 has built over the line, council's been told
that extension is an eyesore
planning application for the old pub is up, comments by 3rd
they want to turn the pub into flats, it's criminal
Sign the petition for the crossing outside school
Councillor surgery Saturday 10 to 12
vote early, avoid queues
the candidate came round and petted the dog
HOA says my flamingos are non-compliant
HOA letter about trash cans AGAIN
Whoever keeps reporting basketball hoops, get a hobby
coyote on Birch, bring small dogs in
y'all hear that thunder
Go Birds
Any Chiefs fans on this street or is it just me
Thanksgiving's eleven people this year and my oven fits nine
black friday my foot, same price as in June
`,
};
