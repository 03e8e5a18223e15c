/** Sentences of our own, as residents of several places would type them, without regard to any rule. Never from tests. */
export const rowsEnA: Readonly<Record<string, string>> = {
  chatter: `
whose is the ginger cat that keeps sitting on my bonnet, hes lovely but hes scratching the paint
Bins are Tuesday this week not Monday cos of the bank holiday, I've checked twice
Anyone know what time the tip shuts on a sunday
Ha! my husband would sooner set fire to the shed than tidy it
that skip's been there since august, has he even got a permit
I was told by a man at the bus stop they're turning the Red Lion into flats
Lovely sunset over the allotments tonight 🌅
Recommendations for a plasterer who actually turns up??
Who's nicked my recycling box. It had my number on in tippex
we had a lovely street party in 2012 didn't we, Maureen did the trifle
Happy birthday Pat!! 🎂🎂
Council are doing the kerbs from the 9th, letter came this morning, no parking on the even side
Do you have to bleed the radiators before or after you top up the boiler
that Asda delivery fella is a star, carried it all the way up for me
Seen three police cars on Mill Lane, anyone know what's going off
it's all sorted, just a burnt pan, fire brigade have gone home 🙈
Someone's put a flyer through for driveway cleaning, £80, do NOT use them they wrecked next door's
I'm dying for a cuppa and the kettle's gone bang
My nan always said put vinegar on it
He said he'd bring the ladders back in march. It's november
does anyone else's broadband keep dropping about 8ish
Polling station's moved to the scout hut by the way
Thanks hun x
My toddler threw one purple wellie in the canal and waved it off
Is it me or have the foxes got louder
has the window cleaner been, only I've his money here
they do a good roast at the Plough, you have to book mind
Next WI is the 14th, speaker is on bees
Our kid's passed his driving test, stay off the roads 🤣
Turned out it was just the gas man reading the meters, panic over
What do folk feed hedgehogs, is it milk or not milk
I wouldn't say no to a lottery win
Quiz night was a riot, shame about the sandwiches
Who do I ring about the streetlight thats been flickering outside 16
Looks like snow
We're having a meeting at ours on Weds 7pm about the parking permits, biscuits provided
Not me guv
can we please stop the voice notes, I'm at work
Did anyone see who won the lotto in Supervalu
The young one at the chemist is an awful dose
Mass for Donie is 11 tomorrow, then the Oval after
Irish Water are out digging again outside Nolans, third time this month
I'm only after mopping that floor
What channel is the match on
That dog on Church St is going to have the leg off somebody one day
yera tis only a drop of rain
The defib on the GAA wall got its new battery today thanks to the Lions club
Do ye put the brown bin out every week or the fortnight
ok
Would ye ever turn down that radio
Electric picnic tickets, anyone know do they post them or is it all the app now
Poor Jim was very bad in the County last year but he's flying now
10 euro for a toasted special in that place, are they mad
Sure look
Fr Pat is looking for readers for Christmas
there's a tractor broke down at the cross, ye'd be better going by Kilmeaden
Storm's called Barra this time. Who names them
I'd murder a bag of chips
Tidy towns meeting was a shambles
How much are they charging now for an NCT
Ye have me in stitches
Heard there was a fire in Ballina on Tuesday, terrible thing, no one hurt thank God
Ref was a disgrace
Anyone any good for recommending a chimney sweep
Doctor's shut on Thursday evenings now, since when
Would you be well
The wedding was only fabulous
I'm fit to be tied with that crowd in the council
hope everyone survived the wind
Tom's lambing so don't expect him
I've a note here from the school about nits 😩
Do those nit combs work at all
Who in the name of God is revving at 2am
Glasses handed into the clubhouse, brown frame, they're behind the bar
Congrats to Sinéad and Paudie on the baby girl
Power back on at our end 💪
We'll say a prayer
Good morning Buy Nothing Maple Heights! Reminder to let gifts simmer, it doesn't have to be first come first served 💚
Wait is this the group where people fight about leaf blowers
Honestly just venting, my landlord is a clown
Curb alert on Hawthorn, somebody threw out a whole sofa but it smells
Has anyone tried the new ramen place by Target? worth it?
That's so kind of you Deb
I got trained on narcan at the library last week, highly suggest, takes 20 min
Coyote on the ring cam at 3:14 am, watch your kitties
My kid informed me today that I am "mid"
Is there a limit on how many posts a day? admin?
PSA the Kroger on 9th is out of eggs
Siren was just the first wednesday test y'all
What do you all use for getting sharpie out of a leather seat
lol that cat
My coworker's brother got robbed over in Dayton, people are nuts
Does anyone know if the city takes paint cans
Just checking, are we still doing the cookie swap on the 18th
Guys this is Buy NOTHING, venmo is not allowed, deleting
My phone autocorrected that to "dead grandma", she's fine, I meant "dear"
Seller on marketplace ghosted me ugh
Which pediatrician do you guys like around here
I had that same bug in october, lasted 3 days
😂😂😂
Book club is reading that octopus one
Do NOT park in front of the hydrant on Oak, they're towing today
anyone's package from the 12th ever show up
Junie is back with her daddy, thank you all so much, I'm a wreck
Real talk who let their goose into my pool
That's a Canada goose ma'am nobody owns it
Prayers for the Hendersons
I donated blood today and got a tshirt
How long do epipens last after the date
I'm against the crosswalk and I'm not sorry
Your dad fixed my bike when I was nine. Sorry for your loss
Hey does this chat have a search
Has Brenda found something else then
Ughhh daylight savings
Our HOA fined me for a pumpkin
Elevator B is down again, tech is coming Thursday per management
Who keeps leaving dryer sheets in the machine
Board minutes are posted by the mailroom
can we talk about the smell in the garage
that was me, burned my popcorn, so sorry everybody, no need to evacuate
My unit is 84 degrees, is the heat stuck on for anyone else
I heard the super is retiring
Do amazon drivers have the code or do we buzz them
Special assessment vote is Monday at 7 on Zoom, quorum needed
"quorum" is my least favorite word
which plumber does the building use
the fire dept says it's a false alarm, back inside folks
The gym TV remote has gone missing for the hundredth time
whoever is practicing the recorder in the east stairwell: improving
Water shutoff tomorrow 9 to 1 for riser work, fill your tubs tonight
thanks mgmt for the reminder
How much was the fine for the balcony grill
Some guy tailgated me through the garage gate yesterday, black Altima, told the front desk
Cages aren't transferable per bylaws 7.2 just fyi
rug drama 🍿
My daughter's a nurse out in Tucson
Front desk hours are changing to 7 to 11
Is it too early to put up lights
Dog poop on the roof deck AGAIN
There's an estate sale in 15B on Saturday
All good with 6F, mom was just in the shower w headphones, baby's colicky
Ditto what Carol said
Is Chipotle open on christmas
The exterminator goes to the 3 line on Wednesday
you're a hero
Not the hero we deserve
It's pronounced "Gif"
I locked myself in there once as a kid, dad took the hinges off
Shocking, nobody ever gives away the peloton
I'd go if it were metal
Why are there 3 group chats
what's the wifi in the party room
Boiler inspection passed
Wah today so hot can fry egg on void deck
Lift A breakdown again ah?
the AED box at 49 got new cover
Anyone know NTUC close what time tonight
TC say will clean the corridor on Thursday, please keep your shoes rack inside
Who smoking at staircase, smell all come into my house leh
Steady lah
Wah your boy how much he score
PSLE score dont ask lah, bad luck
Mosquito fogging 7am, close window
Thanks for the kueh shiok
causeway jam 2 hour siao
Ah Ma's blood test ok, doctor say no need to go again
Durian season who want to group buy
Hello all I am property agent, your block just transacted 688k, call me for free valuation
spam again admin pls kick
Air fryer can bake cake or not?
good to hear dear, take care
Ur cat walk on the parapet again scare me half to death
Sheng Siong queue until outside sia
BTO results out tmr
lol u all so free meh
who so rich install digital lock
Shouting upstairs is football lah, Liverpool score
When is Deepavali block party
CPF letter means what ah, me also got
Ya lor
My fridge 15 years still run
Playground closed for repaint until 30th
how to unlock singpass ah
Guppies eat what
Town council app is so lousy
Last time kampung no need whatsapp, just shout
Ahma came out of lift ok, resting at home now. thank you SCDF
Gong xi gong xi new baby
Baby full month cake where to order nice?
Uncle dont climb ah
diabetes walk at CC Sunday 8am
ok noted
👍
cannot tahan that rooster
Dear residents kindly clear maintenance dues before 10th to avoid penalty. Secretary, Green Meadows CHS
Good morning 🙏🌹 have a blessed Monday
Who has parked Swift MH04 in my slot again??
Tanker has come or no?
Any good doctor for knee replacement you people suggest?
Happy anniversary Sharma ji and bhabhi ji 🎉
Gas pipeline work on Saturday 11 to 5
Dengue cases are increasing, BMC please do fogging
Kids should not play cricket near cars. Second glass broken this month
What is the cutoff this time?
Inverter battery water which brand is good
Society AGM on Sunday 10.30 am at clubhouse, proxies not allowed
AGM is full tamasha every year
So sad to hear about Iyer uncle. Om Shanti
Iyer uncle was in ICU for 2 weeks
Monkeys took my papads from the terrace again 😂
Watchman was sleeping I've photo proof
Mere ko bhi chahiye promotion haha
US visa dates which month you got?
Best quality Ratnagiri alphonso 900 per dozen, booking open, contact Kavita D-201
Power cut till 6 due to transformer. MSEB on site
Is nebulizer and steam same thing?
Which school bus passes by gate 3
That snake was rat snake only, harmless, forest guy took it
Arangetram invite is in the lobby all are welcome
Tuition fees nowadays more than my college fees
Holi colors please use only organic
Mosquito refill why not working at all these days
Who broke the branch??
Your parcel is at my house since diwali Mr Kulkarni
lift maintenance charges included or no
Kaun hai bhai itni raat ko drilling
Speed breaker to be painted says committee
🙏🙏🙏
India need 24 off 12 come to clubhouse!!
if india loses today i will jump off terrace i swear
Terrace keys are with secretary only
God bless you
Ola uber both showing 45 min what is this
Day 3 of health code yellow, at least the wine is winning
what does the dabai at the gate actually check
Positive again?? I thought you get a few months off
The Meituan guys are the backbone of this city
That red stamp one is just the water meter reading, everyone got it
Is Avocado Lady open today
flights to Frankfurt are 14k one way are you joking
Fire doors must not be locked even in lockdown, the police notice said so last spring
Best vet in Jing'an, go.
lol my driver says it'll all be over by CNY
Is it even legal to send medicine by SF now
Told you those capsules are just mint
Fangcang photos are going round again but it's from April
remember when we used to carry cash. actual paper. I have one 5 kuai note framed
No VPN works for me today, yours?
Wives always see the message
hahaha the 大白 danced to Gangnam style
My starter died in lockdown 1
Do we still need to scan at the Starbucks
My heart
Does 91 count as ok?
English labels on chinese meds, can someone make a list for the group?
MESSIIIIIII
I nearly had a heart attack at that penalty shootout
Gas safety guy is coming to do all of tower 7 tomorrow, be home
immigration at PVG took 3h last week, brace yourselves
Anna is with us, she's safe, the husband is here too
Merry early xmas everyone
Are they doing deliveries to Minhang
Where's everyone getting turkeys
I'm leaving this group, 700 messages a day
How do you call in english the thing for to open the wine?
In my country is not normal to do noise in sunday
I did not understand, the garbage is monday or the wednesday?
The fire is finish, I was using wet towel. Everything ok only black wall. sorry all
Where I can buy the good bread here, with the crust?
Very beautiful the flowers in entrance, bravo
rice not help, is myth
The child is inside now, grandmother took him, window is locked. All can breathe
my wife she says I have to stop to give her things
What means 'curb your enthusiasm', is about parking?
I had cutted my finger also the past year, 4 points in hospital, is nothing
congratulation for the baby!!
The taxi here is always cancel
Internet of Vodafone today not functioning?
please do not put the bicycle in the stairs, signed the administrator
In which hour does it open the office of post
My cat is called Pancake because he sleeps like one
Thanks God it's friday in my head
Ambulance took mister, the doctor said we was fast. Kiosk closed until next week
Me too I confuse them, why they both start with T
What is the price now for month ticket of the bus?
Jajaja the hotdogs
We did had rung in 44, she open, only phone broken. All calm
My father say potato this year is crying
Always put label in the bottle!! my uncle also did mistake like so in 90s
When is the party of the house? I will make baklava
you are all very kind people I must say
How you say when the tooth of baby come and he cry all night
No problem, no problem
It's pure baltic oot there
haud yer wheesht Rab
They found that lost walker from Braemar, he was in the pub the whole time
Tamping I am, tamping. Parked across my drive again
Rugby on in the club from 2, bring a chair
Pond's safe according to my lad. Your lad's an idiot then
That nice girl is 68 😄
Whit time's the chippy van
Are yous all deaf
Bridge closed to high sided vehicles
Catch yourself on
The inhaler recall was only for the blue ones made in 2019
thats wild so it is
Quick poll, marquee or no marquee for the big lunch?
Marquee
We're all snowed in together then, isn't it romantic
Do birch logs spit?
Sweep says once a year minimum
I remember when Lisbon was cheap
You lot make me want to be a better person, then I remember the wheelie bin thing
It was fish. In the bin. For three days. Lodger is fine and mortified
The paddleboard club starts again in April
what did we ever do before whatsapp
Argued in person
Are they still doing flu jabs at Boots without booking
Anyone else's cat gone missing then turned up fatter?
lecky's gone up again, 28p
tbf the lads from the network worked right through the night
Do you name it or is that just me
Sunday dinner smells coming up the stairs are cruel
do you need to fast before the A1C thing
Mr Lim win 4D again, treat kopi hor
They pay how much
Papa used to say doctors are gods till the bill comes
School van fees hike from january, meeting tomorrow
ladoo photo send please
Diwali light competition result: C wing first
Water will not come 2-6 pm tank cleaning
Ramesh's fits are since childhood, he's taken leave for check up
So who is expecting?!
arre nobody, for their cat
If one more person tells me to sleep when the baby sleeps
dog-full lol
Those bangs are fireworks, the Ramirez kid's quince, they posted about it last week
I took two semesters of ASL and remember "bathroom"
Willow St had two scams last month, PD did a leaflet
it's cocoa
I love this place. Ignore what I said about leaf blowers
We will never ignore what you said about leaf blowers
how do you say "can't be stopped" in Chinese
Mine spends 50 minutes in there every day with his phone
I think gate 1 guard deserves a bonus
Hahaha bear migration
In garage minus 2 is very slippery, I tell always to administration
what is plov
It is love but with rice
👏👏👏
Sump pump AMC renewed for one year, thanks treasurer ji
The quarry's fenced since the drowning in 1998, God be good to him
Had mine with no epidural and I tell everyone about it
Car key came out in my washing machine once, clean as a whistle
Paint fumes all week from flat 3, could they open a window
the hats!! my head has never been so loved
Postie had a wee sting and a biscuit, he's on his way again
`,
  need: `
Has anyone got a set of allen keys I could borrow for an hour, cot arrives today and of course the one in the box is the wrong size
Evening all, daft one, could somebody lend me a cool box for saturday? our lot are off to Whitby
mum is back from hospital and cant do the stairs, does anyone have a commode she could use for a few weeks? dead embarrassing to ask sorry
Is anyone driving to the Royal Infirmary tomorrow morning? Need to get my dad there for 9 and our car's failed its MOT
Could anybody spare an hour to help me get a wardrobe down a flight of stairs, I've got one lad but need another
Boiler's packed in and it's minus two. Has anyone got an electric heater we could have the use of tonight, got a baby here
Don't suppose there's a spare space on anyone's drive for one night? my sister is coming up with a van
Anyone have some of those big moving boxes they've finished with? we complete friday
anyone with a sewing machine willing to take up a pair of school trousers by monday, I'm hopeless
Struggling to open a jar haha but seriously my hands are bad today, would somebody knock on and do my tablets blister thing for me, no 22
Would anyone be able to feed two guinea pigs 22nd to 27th? they're no bother
Looking for a bit of turf, two or three strips, where the trampoline was has gone to mud. anyone relaying a lawn?
Random but has anyone got a fax machine?? solicitors want a fax in this day and age
Would anyone have the loan of a strimmer for tomorrow? Grass is up to my oxters
Is anyone heading up to Dublin Friday? I've a parcel for my daughter in Rathmines it's only small
My mother's hearing aid battery is gone and the shops are shut, size 312, would anyone have one in a drawer
Anyone at all with a trailer going to the recycling centre? I've an old mattress and no way of shifting it
Communion is in two weeks and I've no veil. Is there one in anyone's attic we could wear for the day?
No water here since the morning. I've a newborn and need to make bottles, could anyone up the hill fill a few litres for us
could somebody run my lad home from training at 8, I'm stuck in a queue in A&E with the other one and nobody will be home to let me know
Anyone know how to do up the CAO form, I'd love someone to sit down with my young fella for a half hour, he's lost
we're short a goalkeeper's jersey for the under 10s, an adult small would even do. anyone?
has anyone a wheelchair I could take for the weekend, bringing nana to the wedding in Ennis
slates off the back roof and rain coming in on top of the bed, does anyone have a tarpaulin for tonight
Lost my glasses at the pitch last night, would someone with a good torch walk it with me, I'm blind as a bat without
Anybody have a travel adapter for Australia that they won't be needing till February
ISO: a Halloween costume for my 4yo who has changed his mind AGAIN, now he wants to be a garbage truck. Anything works
Ask: does anyone have a rolling pin i can borrow for thanksgiving pies pls. Mine has become a dog toy
In search of moving help sat am. I can feed you donuts. Third floor, no elevator, I'm sorry
Anyone have a spare car seat? Infant. Our baby came 5 weeks early and hospital won't discharge us without one
Gratitude + ask. Thank you all for the coats. Now looking for snow boots, women's 9, for my cleaning lady's first winter
Looking for someone w a green thumb to come tell me what's eating my tomatoes before I set them on fire
Could use a ride home from outpatient surgery on Thursday, they won't let me Uber. Around 1pm
wife has the stomach bug so bad, could anyone leave some pedialyte or gatorade on our steps, i can't leave her with the twins
if someone has a trumpet collecting dust, our 6th grader made band and rentals are a fortune
Borrow request, a folding table and like 10 chairs for a baby shower on the 8th. I promise to wipe them
Could anybody jump my car? It's a dead battery at the Y parking lot by the pool entrance
Anybody have one of those carpet cleaner machines? puppy. enough said
Wish: magnetic tiles. Our foster placement arrived with just a backpack and loves building
Anyone with a Cricut that could cut me about 20 stickers for a memorial, I'll supply the vinyl
Hi this is 7F, does anyone have a plunger. Please. Urgently. Don't ask
Flying out at 5am and my cat sitter bailed. Can anyone in the building check on Miso once a day til Tuesday?
Anyone have an air mattress I can take off your hands for one night? Surprise cousins
Sink is backing up into my tub lol. not lol. Does anybody own a wet vac I can run down and get
Is there a notary in the building? closing docs due tomorrow at noon
would some kind soul on a low floor hold onto my grocery delivery, elevator out and I'm on crutches on 12
Any nurse here? My mom's PICC line dressing came loose and home care can't come until Monday, want somebody to just redo it properly
@costco person could you grab me a thing of paper towels? 8J, bad back
looking for a yoga mat to try it before I buy one. I'll be quitting within the week
Hanukkah starts Sunday and I have no candles, anybody with an extra box?
My key fob died, could somebody buzz me in, standing at the side door with ice cream
Toddler locked himself in the bathroom. Not panicking. Does someone have one of those tiny flathead screwdrivers?
Can any one with a label printer print me a return label, ink is out
Anyone got cockroach spray can lend, got one big one flying in my kitchen, wife standing on chair now
My helper go home leave, anybody can help fetch my P2 girl from school bus at 1.30 tmr? Just bring up to #12-08
Need to loan a big rice cooker this Sat, having 30 pax, mine only cook for 4
Who has wheelchair can borrow? Ah Ma appointment at TTSH on Wed morning
Plz any kind soul has Panadol children syrup, kid 39.2, clinic closed and Guardian also closed
Anybody going Sheng Siong? help me tompang 1 bag of 5kg rice can, knee pain
My door lock battery dead, stuck outside, anyone got 9V battery?
Looking for volunteer to read letter for Mdm Tan #02-15, she only know Hokkien and got letter from CPF
got anyone can teach my father how to use Singpass, he keep pressing wrong until lock
Hi neighbors, any spare stroller rain cover for these few days
Can anyone with ladder help change my ceiling light, I 72 years old dont dare climb
Anyone has spare key to bin centre, my daughter throw my wallet inside 😭
Hi anyone has geyser repair guy number... no wait my geyser is leaking everywhere, can somebody lend bucket and mop also, maid on leave
Need O negative blood donor urgently for my father in law at Fortis Mulund, surgery in morning. Please anyone
Required: driver for one day tomorrow to go Nashik and return, my driver is having dengue
My daughter has board exam tomorrow and her calculator is dead, casio fx 82 anyone? Just for tomorrow
can anyone accomodate two relatives for one night only, function at home and no space at all
curd for setting tonight, one spoon also enough, who is having?
anybody carrying from US in december? need one thyroid kit of my mother sent by my sister, very small box
Sir anyone having nebulizer machine? my son is wheezing, doctor said give at home, machine is costly
Looking for a tripod for daughters dance arangetram recording on 14th, will return same night
Puja at home tomorrow, anyone having extra mango leaves and coconut? Market is too crowded
My scooty is not starting, can some strong person help kick it, I am getting late to office, basement 1
Does somebody have sari fall pico machine or can do one blouse hook before evening? reception is at 7
need lift upto Andheri station now, train at 6.10, no auto stopping
Hi, Tower 6 newbie. Does anyone have a Brita cartridge to spare? Taobao says 5 days and this water tastes like a swimming pool
ibuprofen or paracetamol whatever anybody has, my whole family positive since yesterday, youngest is 2 and burning
Could somebody translate a note stuck on my door, it has a red stamp on it and I'm slightly terrified. Photo below
looking for a Chinese speaker to phone the wuye with me about the heating, they hang up each time I say hello
vet friend? My dog ate a whole bar of dark choc 40 mins ago. Someone with hydrogen peroxide 3 percent close to Xintiandi please, vet told me to use it
Anyone with leftover infant Motrin drops? Baby is 9 months. Can do a trade for wine, coffee or my dignity
who could take in our cat if we get sent to Fangcang? we have food and litter for a month
Our ayi can't get back from Anhui. Anyone's ayi have a free morning to sit with my mother in law? She needs her pills given at 10
plz one day ticket of patience. no, seriously, a moka pot gasket, size 3, anybody
Would one of you walk Biscuit, just round the compound, 10 min? I tested + this morning, he's crossing his legs
Who has an HDMI cable? need to put the world cup on the wall for the sick dads of building 5
Anyone's kid outgrown a size 130 down jacket? School trip moved to Harbin...
plane tomorrow 7am and didi won't book ahead, could anyone with a car do a 4:30 run to PVG
i'm locked out of my compound, they say my code's red, standing on Yongkang lu with a suitcase, any sofa please
Could anyone near a working pharmacy queue up for a Ventolin for me? I have the empty one and 6 puffs worth of panic
Hello neighbors, I am searching a machine for make the holes in wall, for one evening. I return you clean
Sorry for disturb, somebody has thermometer? My daughter is very hot and ours is broke
i need somebody who explain me the letter of the tax, is 2 pages and i understand 2 words
Is possible to borrow one baby chair for the car? My cousin come with baby of 1 year on friday until sunday
My phone is fall in the toilet, please someone can give rice for dry? I have only pasta haha
Please I search one person strong for put my washing machine in the bathroom, only 5 meter but heavy
My husband has shift of night and I must go to born the baby maybe this week. who can stay with my boy of 4 years if it begins?
Do somebody have old laptop for my son? School is give homework in internet and we have one phone for four people
I would need that someone take a packet for me tomorrow, I'm in work until 20
somebody has the pump of bicycle with the thin valve, french type I think
I'm Aylin flat 12, my mother coming from Izmir she can't walk so much, is there an wheel chair for 10 days?
anyone are going to IKEA? I need only one mattress of baby 60x120, I will pay exact
I lost my keys I think on the playground, who is there now please look under the long slide
For a funeral I need the black jacket size 50, only one day. Nobody tell me you must have
if somebody have some crutches which not using, my ankle make crack
May I ask someone could lend the iron, mine burned and tomorrow I've job interview
could anybody dae me a turn and tak the wee man tae nursery the morn, ma shift's been changed
has onybody a sledge we could get a shot of before it aw melts
Anyone in Pontcanna got a dehumidifier we might use for the week, our wall is growing things
would there be anybody about to sit with my wife from 2 til 4, she has dementia and I must go and get this tooth out
Looking for a pram, not fussy what it looks like. Baby wasn't meant to be here until January
Wud anybody norn iron way have a clutch of hatching eggs, the school incubator's ready and our supplier let us down
Please could someone put my bin out, I'm in the Ulster with my hip, no 61, key not needed
anyone have a shovel and fifteen minutes, we cant get nan's wheelchair taxi to the door
would love the lend of a suit bag / garment carrier for Lisbon, back on the 3rd
kettle died at the worst possible time, builders in. Has anybody a spare
Can anyone with an eye for it look over my personal statement, deadline's tomorrow midnight, my mum cried but she cries at adverts
Does anyone have the big Ikea bags (blue) I can fill with laundry, machine has died
Our Tilly has not come back, small tabby with half a tail. Would people kindly check sheds and garages tonight
hiya only me, can anyone top up my electric key at the shop, I'm on the emergency fiver and cant leave the kids, will hand you the money
Any one have a cage trap, humane, rat has got in behind the dishwasher
asking for the elderly gent in 3: he's run out of his blood thinner and pharmacy won't deliver. Could somebody go pick it up before 6
my condo fob spoil, security say tomorrow, can someone let me use your study table and wifi for 2 hour? interview online at 3
bhaiya log, anybody having drip stand or hook type thing? nurse is coming to give saline to my mother at home at five
need some jaggery, just fist size, for ladoo. Blinkit is showing 'unavailable'
Any lady who can drape sari for my foreign daughter in law by 5.30? She's wearing it like a bedsheet poor girl
Will someone receive my gas cylinder, hawker is coming between 11 and 1, money is kept with watchman
Postpartum is beating me up. Could anyone just fold laundry and hold a baby for like an hour this week
anyone know sign language? a deaf man at my door seems to need help and my notepad isn't cutting it, 90 Orchard
seeking a spare crockpot, chili cook off is tomorrow and mine cracked in the sink, I'm the defending champ
Shelter on 5th is full and there's a couple w a toddler in a car on our street. Does anyone have a guest room or motel points for tonight
i'm english teacher in baoshan, school closed dorm canteen, nothing to eat except oats, anyone with a kitchen selling or sharing hot meals nearby?
Anyone off to Hongqiao station friday pm, could I share the taxi, suitcase is small I promise
where r u all getting saline flush, hospital says i must rinse my mom's feeding tube & I'm down to my last syringe. can anybody spare some
I am looking for one teddy bear who look like this photo, we did lose him in the metro and my son not sleep
who can give me one hour the stroller double, my twin friend visiting
Exists here someone who cut hair? My father can not go out of bed and he want to be nice for his birthday tomorrow
could I trouble someone for a lightbulb, bayonet, it's the stairs one and I daren't go up in the dark
Got anybody staying near poly can help collect my mother's meds queue, I on night shift sleep
Kindly anyone share printer ink or take out 4 pages of hall ticket, exam centre gate shuts 8.30
There's a funeral tea for fifty at ours Thursday and I've eleven cups. Cups! Anyone!
please who know electricity little, my lamp make pshhh and all room is dark, only my room, I don't touch
Would anyone let our exchange student practise the cello at theirs Mon-Wed, our downstairs has filed a complaint
Sandbags? Bags of topsoil? Anything heavy we can put against the door by nightfall, corner of Mill and Weir
my son swallowed nothing, he's fine, but he did flush the car key, does anyone have one of those drain snakes
long shot but could any of you spare contact lens solution? all my optical shops are shut and I'm blinking like an owl
can someone with an actual brain for forms help my da wi his PIP, they've sent forty pages and he's greetin
Gander at our hedge, you'll see the problem: wasp nest. Anyone own a bee suit I could put on
`,
  offer: `
Got a massive bag of cooking apples on the wall outside no 14, help yourselves before the wasps do
We've outgrown the stairgate, white one, pressure fit, nothing wrong with it. Free to whoever
Im at home all day thursday if anyone needs a parcel taking in just get them to put number 40
still got about 30 house bricks from when the wall came down, anyone building a barbecue they're yours
off to Spain for three weeks so there's a full veg box in the fridge going begging, carrots leeks spuds. Number 6, before 4 tomorrow
Moving boxes: I've a dozen flat packed in the garage, pop by whenever ↩ Anyone have some of those big moving boxes they've finished with?
If anybody's elderly relatives want their path gritting shout up, I'm out with the barrow anyway in the morning
Big roll of loft insulation left over, would do a small shed. Free if you take it away
There's a seat free in my car to the Trafford centre Sat about 10 if any one wants a lift
I've a press full of baby formula the small fella won't take, unopened, Aptamil. Come get it for nothing
there's turf here in the yard, 10 or 12 bags, I've gone over to the pump. whoever wants it can have it
Going to the dump Saturday with the trailer, there's room for a mattress on top of mine so there is ↩ Anyone at all with a trailer going to the recycling centre?
Communion dress here and all the bits, age 7-8, worn the once. Give it to someone who'll enjoy it
We've our own well, bring your drums any hour of the day
Half a tank of kero left and I'm going gas, 200 litre or so, bring a pump and work away
Sewing lady here (retired!) will happily do hems for nothing, keeps me out of trouble
Tarpaulin at ours, 20 foot one, blue ↩ does anyone have a tarpaulin for tonight
I'm lighting the range every day if anyone without power wants to come sit in the heat or charge a phone
Gifting a box of random cords. No idea what half of these are. porch pickup near Elm & 5th
Curb alert: I put our old Weber out front, works but needs a new igniter. 212 Hawthorn. First to roll it off keeps it
Offering a brand new infant car seat, expires 2029, shower duplicate. Can bring it to the hospital tonight ↩ Anyone have a spare car seat? Infant. Our baby came 5 weeks early
So I panic bought 40 lbs of flour in 2020 and it's still sealed. If you bake please rescue me
i have too many zucchini. this is a threat. they will appear on your porch
Snowblower and bored teenager available. He'll do walks on our block for free, needs the service hours
Breast pump, Spectra S2, used, new tubing. Would go to a mama who needs it
Free to a good home: one extremely ugly lamp. My mother in law gave it to us and she just moved to Arizona
our food pantry shelf at St Luke's is stocked, take what you want no questions, it's open all night
Cleaning out dad's garage. Wrenches, clamps, coffee cans of screws. He'd want them used. Come Sunday noon to three
Gifting half a sheet cake, costco, says Congrats Brenda. Brenda quit
I'm the guy in 11C, I have a drill, level, and stud finder, glad to hang stuff for anyone
Have two guest parking passes for this weekend we won't use. Message me
I brought home waaay too many bagels from a work thing, they're on the lobby table
I'm filling a ton of jugs tonight so if anyone forgets, 5B has extra
free: 9x12 jute rug, the dog hates it. can help carry it to ur unit
I go to Costco Sundays, anyone need anything heavy, I have a cart and an SUV
Happy to hold that baby for an hour any afternoon, raised five, 6F come knock
Putting a little free library on 2, drop and take
Two tix to the symphony tonight that'll go to waste, row M, yours if you can get there by 7:30
Bake too many pandan chiffon liao, #09-112 come take, first 2 person
Anyone need assessment books P5 maths science, my boy PSLE finish already, all free
Air fryer, can work, only the handle little bit loose. Leaving on level 1 letterbox there. Take for free
I driving to Johor Sunday, got 2 seats, petrol no need to pay
Extra ang ku kueh and murukku from office, #06-77, come before 10
my guppies breeding like crazy, take as many as you want, bring own bag
confinement herbs and ginger wine not opened, anyone deliver soon can have
ART kit I have plenty from the MOH, no need pay, take 3 boxes
We are shifting to Pune, giving away study table and cooler, no money, only please take it before 28th. B-904
I have prepared extra sabudana khichdi for fasting people, flat 303, take with own dabba
Old newspapers and NCERT class 9 full set, for any needy student, maid's children also ok
We have generator backup flat, fridge space available if someone's medicine or breast milk needs cooling
i am having holidays for 1 month, i can teach maths to class 6-8 kids free of cost, evenings
mango leaves take from the tree outside my ground floor flat as many you like, G-02
I am going to Tirupati, anyone wants to send something for hundi tell me, also will bring prasadam
wheelchair, walker and patient bed of my late mother. Please somebody use it, we don't want to sell
Two jars Skippy crunchy, got them by mistake in the tuan gou. Yours if you like chunks. 12-1801
I've got a spare oximeter, keep passing it along among people who need it, just wipe it please. Tower 2 front desk has it
We are repatriating on the 28th. Balcony plants (about 15, incl. a lemon tree) need parents. Come see them any evening
I'm a pediatrician from Parkway, stuck home, if you are worried about a little one voice call me, no charge, truly
going over to Metro Pudong in my van on wed, can bring butter, cheese, whatever, just pay what's on the receipt
If someone wants sourdough starter, mine is called Xi... Cecilia, and I've got jars to hand out
We've a Yuwell 5L concentrator no longer in use, bringing it down on a trolley this minute ↩ please who has oxygen? my father in law 86
Made an english cheat sheet for the common chinese cold meds, printed 30 copies, grab one in the lift lobby of T4
Down jacket, 140 but runs small, navy, has a chocolate stain that won't budge. Happy to pass on
got an extra bed here if someone's been locked out of their compound tonight, female preferred, I'm near Jiashan market
I have one Ventolin, sealed, I'm keeping a second. T8-1501, take it
I have cooked too much of the borsch, 5 liter, who wants can come with own pot
I go back to Brazil and I have many thing for kitchen, pan, plate, glass. I don't sell, I give. Come this week
Who has need of the winter boots 38? From my wife, she has buyed too small. Almost new
I am teacher of piano from Ukraine. I would like to give some lessons for children without money, only to feel useful
Laptop Lenovo from 2014, slow like my grandfather but is working, for the son ↩ Do somebody have old laptop for my son?
Free the sofa of two places, is a bit eated by the cat on one side. You must to carry
i can make the translation turkish english in the doctor for who needs, i'm free in the mornings
We go IKEA on saturday with big car, can take things of others, only tell me before friday
Potatoes from my father's village 2 sacks, who have family big can take 10 kilo, no problem
has remained 2 tickets for circus at 15:00 today, kids of me are sick. take quickly who can
ah've got a hale pot o mince an naebody in tae eat it, chap ma door
two plastic sledges hangin in the close, wire in, just pit them back efter
Got a dehumidifier in the cwtch doing sod all, you can have it til Easter butt ↩ Anyone in Pontcanna got a dehumidifier we might use for the week
Wee message from number 5, we've a spare room made up if anyone's heating is off the night
Aye we've hens coming out our ears, I'll leave a dozen fertile ones at the school office
We're giving away the wee lad's hurls, three sizes, he's took up the guitar
Free logs, silver birch, came down in the wind, already cut to about a foot. Bring gloves
I'm doing a slow cooker curry for shift workers on our road, if you finish after 10 text me and I'll leave one on your step
kettle, kind of lime green, works, take it and never bring it back
My washing machine's free most mornings, come and put a load on, door's never locked
My sister has six pups left over and two are vet-checked and ready, not selling them, just want somebody decent
big power bank and a generator on our drive, extension reels too, shout if you've got medical kit
Cutting back the rosemary and bay, bunches in the bucket by the gate
I've an unopened box of diabetic test strips, Contour Next, switched to the sensor. Please don't let these expire
drip stand is there in our storeroom from papa's time, send someone with lift
i've filled 4 drums, whoever needs water for cooking come with vessel, A-201
old cradle (jhoola) teak, came through three babies, whoever is expecting next should have it
Doula-in-training, I have open afternoons, zero judgement, will bring soup ↩ Could anyone just fold laundry and hold a baby for like an hour this week
Gifting nursing pillow + a bag of burp cloths, washed, smoke-free, dog-full home
CODA here, can facetime interpret anytime, just ring me
my old iphone 8, wiped, cracked corner, would suit a kid or someone getting on their feet
Dumplings, about 60, my mother-in-law can't be stopped. Baoshan, near Gucun park, knock
Crowbar, sledgehammer, and a big Finnish guy, coming now which flat?? ↩ he's positive and was dizzy, no answer when I shout, I can't break it
saline ampoules 10ml, a dozen, from when dad had his line. Left w/ the guard at gate 1 for the feeding tube lady
Exactly same bear is here with us, from IKEA no? He can move to your son
I made to much of plov, is still hot, 4 plates minimum, floor 6
I was barber in Aleppo 20 years. I come for the father, it is my present
Cleared the conservatory: three cane chairs and a plant stand, on the verge with a note, please have them
I have kept aside toor dal and rice packets from the office hamper, any of the construction workers' families can collect from me
four-man tent, never pitched because he 'knows a guy with a camper'. Have it
My basement studio is soundproofed, cello kid can come whenever I'm at work ↩ Would anyone let our exchange student practise the cello at theirs
got 22 sandbags from last year's flood sitting by the fence, back your car up and load
There's a bottle of Renu with my name on it (literally, sorry) in the guardhouse fridge, help yourself to it
I knit, I cannot stop, there are hats. All sizes. In the phone box library
would any old soul like company at Christmas dinner, we've a chair and too much turkey, no need to dress up
`,
  emergency: `
Brian's come off his ladder at the back of number 8 hes awake but his leg is pointing the wrong way. im with him
strong smell of gas on the landing at Flat 2, Ive opened the window but its getting worse what do i do
There's smoke coming out the upstairs window at 27 and I can't get anyone to answer the door
Can someone check on Mrs Oyelaran at 19? her curtains have been shut two days and milk still on the step, no answer on the phone either
my carbon monoxide alarm is going off and ive got a right headache, is it normal
Water pouring through my kitchen ceiling from upstairs and they're not in, light fitting is buzzing!!
A lad's been knocked off his bike at the bottom by the chippy, he's bleeding from his head, I'm ringing 999, anybody first aider near?
i think someone is trying the back doors along the terrace, man in a grey hoody just climbed over ours. kids are upstairs with me
Its Pauline at 11. ive fallen in bathroom cant get up. phone was in my pocket thank god. door is on latch
Old fella sat on the wall outside the post office doesn't know where he lives, has slippers on. anyone recognise a Ted or Ned?
My dad's in Hull and I cannot get hold of him, carer says he sounded slurred on the phone this morning, is there anybody on here with family near Anlaby who could get round quick
lads theres a child on the roof of the ESB substation beside the green, about 6 or 7, come down quick someone with a ladder
River is over the wall at the end of our road and coming up the gardens, people in the bungalows need to be got out, Mrs Hegarty is on oxygen
Man collapsed in the car park of Centra, someone is doing CPR, does anybody know where the defib key is
can anyone get to my sister on O'Connell Ave, she's 38 weeks and her waters broke and himself is on a rig. I'm in Cork
tree down across the line at Lisdoon, wires on the road sparking, nobody drive that way
My mam in Mallow isn't answering since last night, never goes anywhere. Neighbours away. Is there any one from here out that side that'd look in the window
Feeling quare. pain down my arm and sweating an hour now. on my own in the house. should i wait til the doctor opens
lads Seánie's digger turned over in the bog field and he's under it, bring jacks bring anything
there's a swimmer out past the second buoy at Fountainstown waving his arms, does he look right to anyone else
Horse is loose on the N25 at the roundabout, cars swerving, dark brown and no lights on that stretch
my neighbors house on Birch has flames coming out of the garage, i called 911, is anyone able to reach the Kowalskis?? they have dogs inside
Does anyone have narcan, my roommate took something and his lips are blue we're at 88 W Cedar apt 4
Tornado siren going off & my mother in law is in the trailer on Route 6 w no ride. can ANYBODY near there get her
Hi, not sure if this is the right place. My ex is outside my building and I have a restraining order. I'm afraid to go to the window. 4410 Pine
Gas smell whole block of Juniper between 2nd and 3rd. National Grid says 40 minutes. Don't light anything
Just found a little girl, maybe 3, walking alone in pajamas on Sycamore by the church. She says her name is Junie. I have her. Whose is she
My son has a peanut allergy and just ate something at the park, hives spreading and his epipen is at home. East side by swings. Does any parent have one
i dont want to be here anymore and i have pills in front of me. sorry to post this here i dont know who else
Stuck in elevator A between 4 and 5, alarm button does nothing, it's getting hot and one lady in here is having a panic attack
alarm on 9 is real there's smoke in the hallway by the trash chute, use the north stairs!!
Mr Feldman in 2A is on the floor, I can see his feet through the mail slot and he isn't answering me
Water coming down the stairwell from 6, like a waterfall, and the electrical closet is right there
a man just followed me in from the garage, i'm in the laundry room with the door held shut. please someone come down
Elderly woman in wheelchair alone outside the lobby door in nightgown and it's like 20 degrees, the front desk is empty
hearing a baby crying nonstop in 6F for two hours and the mom's car is in the garage but she doesnt come to the door, she's a new mom alone
Chest pressure since lunch, my watch says irregular, husband is on a plane. Unit 13D door's open. I already dialed but they're saying 20 mins
Carbon monoxide detectors going off in 3A and 3B both, I feel sick and sleepy
My brother's in unit 402 of the Lakeview building across the street, he texted goodbye and isn't picking up. I'm in Denver. Please can somebody bang on the door
Uncle at blk 47 void deck collapse, no pulse, who know CPR come now, AED is at lift lobby of 49
got burning smell from PMD charging outside #05, battery smoking, everyone go out please
My mother cannot be reached, stay alone at blk 210 #07, today never go dialysis. I am in JB jammed at causeway. Anyone can go knock?
Someone sitting outside the parapet 14th floor, blk 52, leg hanging over. Please call someone who can talk to him
flat above me shouting and got crashing sound and a kid screaming stop stop. This is not normal quarrel. #11-
Aircon compressor at 8th floor bracket broke, hanging by the pipe above the playground. Keep the children away!!
got ppl trapped in lift blk 49, one ahma inside having breathing problem. lift company say 45 min
Vomiting whole night and now my hands so cold, my sugar 2.9 and I only alone, cannot walk to kitchen. #13-05
Child stuck in lift B wing 5th floor, she is crying, security not picking intercom
Father having severe chest pain, 1102 C wing, any doctor in society please come immediately
Gas is leaking from the pipeline near meter room strong smell please nobody switch on lights
My mother in Lucknow is alone, neighbours saying she is not opening door since morning. Anyone's relatives in Gomti Nagar please help
Monkeys have entered 402 and baby is alone inside room with them door jammed, help help
transformer near gate 2 is on fire, sparks falling on the parked bikes, please move children from garden
There is a snake inside the gym!! looks like cobra. call snake catcher
bachcha ne kuch kha liya mosquito liquid i think, he is vomiting, please someone with car take us to hospital now E-101
Two wheeler slipped near the gate, boy has bone coming out of his hand. Need cloth and a car
Girl is standing on the terrace edge of tower 4 talking on phone and crying, terrace door is locked from her side
my wife is bleeding and she's 30 weeks, 120 says no ambulance until they get a test result. Lane 338 gate 2. does anyone have a car with a pass
my flatmate is not making sense, fever 40.8, he's seeing things on the ceiling. Fumin Lu 148. I don't speak chinese, can someone call 120 for me
Smoke filling our corridor, building 9 fl 17, and the fire door downstairs is CHAINED from outside. people are trapped
my mom in Changning lives by herself, 81, was positive tuesday. Her tablet shows offline and juweihui line is engaged all day. I'm in Toronto, can somebody on Xianxia Road go bang on her door
kid swallowed a button battery, we are at home in Gubei, which hospital and can anyone drive, didi shows nothing
Guy in tower 3 keeps screaming out of the window since noon and now he has gone quiet and is sitting on the aircon ledge
please who has oxygen? my father in law 86 number on finger is 82, lips grey. concentrator or bottle. Tower 11-402
I think I took too many, the chinese box said 1 and I took 8 of them cause I read it wrong, 500mg ones. kinda sleepy
Heater in the bedroom made us all dizzy, my daughter fainted, we've gone on the balcony. is it the gas water heater?
My friend Anna in Jinqiao wrote me 'tell my kids I love them' and switched off her phone. I don't know her address only Green Villas. Does someone here know her house?
hello im delivery brother using translate, customer lady at 5-1203 open door then fall on floor, not wake up, her little kid cry
please come the old man from first floor he not breath good, his face is blue, I don't know what to do
In my kitchen is fire! the oil. I put the cover but is going up to the wall
My neighbor woman she is crying and the husband hit, I hear through wall now, he say he kill her. I am afraid
I see one child in the window of four floor, he is staying outside on the iron, no adult, yellow building behind the parking
I have cut me the finger very deep with the machine of bread, is a lot of blood and it doesn't stop after 20 minute
my water is broke, contractions each 3 minute, taxi cancel me. apartment 26
Smell very strong of gas in staircase 2, head is turning. I knocked on doors, two persons don't answer
mister of the kiosk has fallen and he talk strange, half of mouth is down, who can speak with ambulance in good english
The lift is falling one floor and stop, inside my 2 kids alone they scream, staircase B
Hello I'm writing from Georgia, my sister Nino lives in your house apartment 44, three days she does not read messages, she has epilepsy. Please ring
I drinked from bottle without label in garage, was not water. mouth is burning, i vomit
Big dog without owner biting a girl at sandbox right now!!!
my grandmother she took insulin two times by mistake and now she is sweating and doesn't talk good
ma neebor's hoose alarm's been goin an there's folk inside wi torches, car wi nae plates at the gate
Stuart's no turned up fae the hill, he said four o'clock and it's gone nine, his motor's still at the Linn car park and it's snawin
Mam's carer here, she's stopped eating and drinking and I can't wake her properly, GP line keeps cutting me off, what should i do, Heol Fawr no 3
kids on the ice on the duck pond, I'm shouting but they're going further out, one's just gone to his waist
the whole of our landing cannae breathe there's a chemical smell, somebody's mixed bleach and something, two weans coughing bad
There's a fella at the bridge on the wrong side of the railings, I'm sitting in my car beside him talking, need somebody to ring as my battery is 1%
My wee brother rang from Larne says his chest is tight and his inhaler is done, he's 15 and on his own in our granny's house. Anyone up there?
My neighbours conservatory roof has come down with the snow and I think he was in there, cant see in, can hear tapping
the log burner has set the chimney on fire its roaring like a jet and lumps falling down, thatched next door!!
My lodger's not come out of his room since saturday, door is locked, theres a smell
Somebody pls ring coastguard there's two paddleboarders being blown out past the pier and I've no signal only wifi
she's not moving properly after the vaccine shot?? my baby is floppy and pale, 4 months, health visitor not answering
he's choked on a grape and it's out but he still sounds wrong, kind of whistling, two years old
I've got no lecky, no heating and a baby on a monitor that needs plugging in, battery says 35 mins
hey neighbors, there's a downed power line on my truck and I'm sitting in it, tires smell hot, 700 block of Vine
diabetic neighbour Mr Lim never answer, got his phone alarm ringing inside non stop one hour. #04-19
Mdm at 8th floor wash window and fall, she on the ledge of 6th now, still got move hand
My driver messaged accident near Khopoli, school van, our society kids also inside. Parents pls check, anyone near expressway please rush
acid bottle broke in my bathroom and maid has got on legs and eyes, water is also not coming in tap!!
security guard Ramesh is having fit at main gate, his head hit the pole, no one knows what to do
I'm alone with my newborn, day 6, I keep having thoughts about dropping him and I can't stop shaking. Can another mum please come sit here
Just heard like 6 gunshots from the direction of the basketball court, people running, someone is lying on the ground
Smoke detector man at door turned out fake, he's inside with my grandma now and she just texted me 'help'. 1217 Willow, I'm at work an hour away
Trapped in my basement, stairs collapsed when I walked down, water heater is leaking on me and I can't put weight on my ankle. 33 Quail Ct
shanghai friends, colleague in Songjiang sent me voice message just breathing and coughing then nothing, covid day 5, asthma, lives alone in Jiuting. Anybody over there??
My husband has been in the bath 50 minutes with the door locked, he's positive and was dizzy, no answer when I shout, I can't break it
The man of upstairs fall from scooter in garage minus 2, no telephone signal there, I run up for write this, come with blanket
please to help, wasp bite my wife in the mouth and the tongue become big big
Not wanting to make a fuss but I've been on the kitchen floor since about four and the dog's no use. No 17, spare key's with Linda
the balcony two below ours has a bbq going and the awning's caught, they've gone inside and don't know
Aunty downstairs very strange today, talking to me but words all jumble, one side face like melting, she say she want sleep only
my husband went down to check the pump in the sump pit twenty minutes back and he isn't replying to me
lads I'm after cutting an artery or something with the con saw, belt round it, in the shed behind Kellys
Can hear somebody shouting for help from the old quarry, faint like, I'm at the stile but can't see down
Hello, my English is few. Baby is eat soap for dishwasher, mouth is white bubble, what I make
our daughter didn't get off the 3:40 bus, she's seven, pink backpack w a sloth. Driver says she got off at Maple. Everyone near Maple please look NOW
sitting w my neighbor, she told me she can't feel her legs since the epidural, hospital hung up on us, now a fever too
The water's at the third step in our basement and my dad won't leave his tanks, he's 79, breaker box is down there too
there are two strangers carrying our neighbour's telly out and she's in there, she's 90, I heard her shout
in Jing'an tower B, my roommate hasn't come out to eat since his test, he said through the door 'don't wait for me', I have a bad feeling, and he has pills
We are in flat 3, someone painted over the vent and all of us have woken with sick stomach and cherry red cheeks
My nephew's been messaging me from his student halls, Room 212 Castle Court, says he's cut himself and doesn't mean to stop. I'm in Perth Australia. Somebody go in to him
Wasps all over the postie, he's down by the post box, face swelling up
`,
  accept: `
Ooh yes go on then, I'll nip round after Pointless ↩ half a lemon drizzle going spare here, too much for just me
me me me, my little one would love that scooter ↩ Pink micro scooter, bit scuffed, free
You can use our drive love, we're away till Friday ↩ Don't suppose there's a spare space on anyone's drive for one night?
smashing, I'll be there at 7 with the barrow ↩ Moving boxes: I've a dozen flat packed in the garage, pop by whenever
I can do that, I'm round the corner and our Lily's guinea pig mad ↩ Would anyone be able to feed two guinea pigs 22nd to 27th? they're no bother
I'd be only delighted, will I call over now ↩ I've a press full of baby formula the small fella won't take
Ah you're a gent, I'll have it at the gate ↩ Going to the dump Saturday with the trailer, there's room for a mattress on top of mine so there is
I've him, I'm there with Oisín anyway ↩ could somebody run my lad home from training at 8
We've nana's one in the hall still God rest her, you're welcome to the use of it ↩ has anyone a wheelchair I could take for the weekend
if nobody else is looking for that rotavator i'll take the lend of it ↩ Rotavator idle here if anyone is breaking ground
Would love to be considered! I lost my whole set in the move ↩ Gift: 12 mason jars, quart size, no lids
I'll take the fish tank if it's still up for grabs, hubby can come w the truck ↩ 20 gal tank with stand, no leaks
I'm off Thursdays. I gotchu ↩ Could use a ride home from outpatient surgery on Thursday
Mama who needs it here 🙋‍♀️ due in 3 weeks ↩ Breast pump, Spectra S2, used, new tubing
I'm literally at the Y, silver Tacoma, coming over ↩ Could anybody jump my car?
Would you do curtain rods? 2 windows, tomorrow works ↩ I have a drill, level, and stud finder, glad to hang stuff for anyone
I could really use one of those passes for my parents ↩ Have two guest parking passes for this weekend we won't use
I'm a notary! 14A, come by after dinner w ID ↩ Is there a notary in the building? closing docs due tomorrow at noon
dibs for 10E!! ↩ free: 9x12 jute rug, the dog hates it
I want! can come down in 5 min? ↩ Bake too many pandan chiffon liao, #09-112 come take, first 2 person
I can fetch, my son same bus ↩ anybody can help fetch my P2 girl from school bus at 1.30 tmr?
I got the 5 litre one from my catering time, can use, just come collect from #03-21 ↩ Need to loan a big rice cooker this Sat, having 30 pax
have, unopened, coming up to you now ↩ Plz any kind soul has Panadol children syrup
9v got got, which floor u ↩ My door lock battery dead, stuck outside, anyone got 9V battery?
I take 6, my son want to see them grow ↩ my guppies breeding like crazy, take as many as you want
Uncle I come after work 7pm bring my ladder ↩ Can anyone with ladder help change my ceiling light
I will take cooler if it's working, sending my driver ↩ We are shifting to Pune, giving away study table and cooler
Aunty I have same, come to 706 ↩ My daughter has board exam tomorrow and her calculator is dead
Our 2nd bedroom is empty, your relatives can sleep here no issue ↩ can anyone accomodate two relatives for one night only
come with katori ↩ curd for setting tonight, one spoon also enough, who is having?
we have Omron one, not using since 2 years, I'm sending with my husband ↩ Sir anyone having nebulizer machine?
Bed will be very helpful to us, my father is paralysed. Can I see today? ↩ wheelchair, walker and patient bed of my late mother
crunchy please!! my kids will kiss your feet ↩ Two jars Skippy crunchy, got them by mistake in the tuan gou
I can call them w/ you tonight, my Shanghainese gets results lol ↩ looking for a Chinese speaker to phone the wuye with me about the heating
9ml left in a bottle, opened Friday, I can hang it at your door ↩ Anyone with leftover infant Motrin drops?
I'd take the cat no question, we've got one already and she's lonely ↩ who could take in our cat if we get sent to Fangcang?
please count me in for 2kg butter and a block of gouda ↩ going over to Metro Pudong in my van on wed
Biscuit!! On my way with gloves and mask ↩ Would one of you walk Biscuit, just round the compound
140 works, boy's growing like bamboo. can I swing by at lunch? ↩ Down jacket, 140 but runs small, navy
❤️ coming ↩ I have one Ventolin, sealed, I'm keeping a second. T8-1501
With pleasure I take it! I bring my pot at 19h ↩ I have cooked too much of the borsch, 5 liter, who wants can come with own pot
pan for me if possible, I arrive yesterday in this country and have nothing ↩ I go back to Brazil and I have many thing for kitchen, pan, plate, glass
we have, is for 9 to 18 kilo, is good? I can put it in your car me ↩ Is possible to borrow one baby chair for the car?
I am strong (I hope). 18:00 ok? ↩ Please I search one person strong for put my washing machine in the bathroom
I'm in home whole day, write them number 7 ↩ I would need that someone take a packet for me tomorrow
Oh yes please, tuesday 9:30 the eye doctor with my mother in law ↩ i can make the translation turkish english in the doctor for who needs
10 kg for us thanks, we are 6 ↩ Potatoes from my father's village 2 sacks
i have black suit 50, from my marriage, take it. My condolences ↩ For a funeral I need the black jacket size 50
nae bother hen, I pass yours at half eight ↩ could anybody dae me a turn and tak the wee man tae nursery the morn
Retired district nurse here, I'd be very glad to sit with her, we can do the crossword ↩ would there be anybody about to sit with my wife from 2 til 4
Aye I'll tak it aff ye, can ma da collect ↩ Silver Cross pram in good nick, free
done, and I'll put it back in too ↩ Please could someone put my bin out, I'm in the Ulster with my hip
Both! coming w/ shovel and the twins ↩ anyone have a shovel and fifteen minutes
Shift worker at no. 50 putting my hand up for a curry please, finish at 11 ↩ I'm doing a slow cooker curry for shift workers on our road
English teacher, can read it tonight, send it over ↩ Can anyone with an eye for it look over my personal statement
That'd be a lifesaver, would nine be too early? ↩ My washing machine's free most mornings
I'm 2 blocks from there, I'll go. What name's it under? ↩ he's run out of his blood thinner and pharmacy won't deliver
come to mine, room quiet, got aircon, #17-03 ↩ can someone let me use your study table and wifi for 2 hour?
Take from me, flat 505, I have kolhapuri one ↩ need some jaggery, just fist size
I will drape in 10 mins, sending her to red carpet 😄 ↩ Any lady who can drape sari for my foreign daughter in law by 5.30?
I'll lend u mine IF you tell me the secret ingredient ↩ seeking a spare crockpot, chili cook off is tomorrow
We have a finished basement w bath, they can have it for tonight and tomorrow ↩ there's a couple w a toddler in a car on our street
One plate for the old men on floor 2 thank you ↩ I made to much of plov, is still hot
The parish hall has a hundred, I've the key, I'll drop up four trays ↩ There's a funeral tea for fifty at ours Thursday and I've eleven cups
used tae work at the CAB, tell yer da I'll be roon wi a pen the morra ↩ can someone help my da wi his PIP
`,
  "close received": `
Jump leads did the trick, car's going, ta very much Dev x
that's the heater collected, you've saved our bacon Joan
picked the boxes up cheers Keith, dont forget i owe you a pint
Passport photo printed, thanks to young Tom at 12 for doing it
Got the strimmer from Mossy. Grass is no more. Grand job
Fierce good of you Máire, bottles made and baby asleep
Nana had the day of her life in the chair, thank you
They're mine!! have them back on my nose thanks Con
UPDATE: we are home with baby thanks to Marisol and the car seat 😭😭
Home safe & loopy, ty for driving me Renee
Someone at the park had one, ambulance is with us now, he's breathing. I can't stop crying, thank you
Curtains up! Thanks 11C, you are a wizard
Shop vac was a lifesaver, 3D. Bath is empty
candles found me, 4C is a mensch
Kid is out, door is destroyed, thx for the screwdriver
Thank you aunty Rose, my girl reach home already
Received with thanks, fever coming down slowly
In liao! thanks bro the 9v work
Donor found by God's grace, two boys from A wing gave. Heartfelt thanks to all
nebulizer received, he is sleeping now, really grateful
collected my parcel, sorry for the trouble
reached station, thank you stranger in red i10 :)
Oximeter arrived, I'm 97, feel silly, feel better
he puked, he's fine, thank you to the gentleman with the peroxide
Concentrator works, he's at 91. I have no words. Thank you, thank you
Slept on a stranger's sofa, I'll never forget this city
Thanks for thermometer it show 38,4 I am more quiet now
the laptop is here, he is already make the homework, i cry a little
Keys are in my hand again, under the slide like I said, thank you little boy with red cap!!
Interview good, shirt perfect, iron perfect. Thank you flat 9
Got a shot of the sledges and two skinned knees, brilliant
Tooth out. Jean had a lovely afternoon with you, she's asked after 'that nice girl' twice
Taxi got to the door, nan waved like the Queen
statement's in!! thank you miss
tilly was in number 2's airing cupboard. Thank you for looking everyone
interview done at your place, kamsia, I think they like me
I slept 2.5 hours. TWO AND A HALF. thank you Priya
They're in, fed, toddler asleep on our dog. Thank you group
feeding tube lady here, picked up, thank you from me and mom
Father looks like cinema actor. Thank you master
SHE'S HERE. She was petting a horse. I'm never letting her out again
`,
  "close gone": `
Stairgate's gone everyone, thanks for all the messages
the apples have all been had, just a few bruised uns left for the birds so dont come specially
Turf all gone lads
That's the dress off to its new home, little girl was thrilled
Kero's spoken for, stop ringing me lads
TAKEN - mason jars
pump has been gifted to Tasha!
cake is GONE, that was 4 minutes, you people
Both passes are claimed
Tickets went to 9A
chiffon gone liao paiseh
air fryer no more, someone took
Table and cooler both gone. No more calls pls
Khichdi over. Next Ekadashi I will make double
lemon tree adopted, the ferns too. The rest wuye auntie took in one sweep
Butter's all sold... I mean handed over, no more orders for this run
the sofa has found house :)
Circus tickets is already gone, kids from third floor
pram's away, good luck wee yin x
jhoola has gone to Fernandes family
`,
  decline: `
oh Sue I'm sorry, just promised it to the lad at 31 ↩ could i have the slow cooker if still there please
Ah sorry Noreen the veil is my sister's and she won't part with it ↩ Is there one in anyone's attic we could wear for the day?
Sorry Kyle I picked someone else for this one! Good luck on the next ↩ interested in the bike pls, would use it for work
Ours has a hole in it, wish I could help ↩ Anyone have an air mattress I can take off your hands for one night?
sorry 10E, 3C messaged me about one minute before you
Sorry ah I tmr MC, cannot ↩ anybody can help fetch my P2 girl from school bus at 1.30 tmr?
Sorry ji guests are at our place also ↩ can anyone accomodate two relatives for one night only
Mine is down with it too, can't help I'm afraid ↩ Anyone's ayi have a free morning to sit with my mother in law?
I am sorry, in this weekend we need it for us ↩ Is possible to borrow one baby chair for the car?
Sorry Cathal no can do, the back seat's full of hurls ↩ any chance of a spin to Newry
hi, sadly the taxi's four up already ↩ could I share the taxi, suitcase is small I promise
`,
  "close withdrawn": `
Scrap that about the cool box, found ours in the loft under the Christmas tree
Dont need a van after all, brother in law's lending us his
Ive decided to hang on to the armchair, sorry if anybody was after it
Don't bother with the parcel to Rathmines she's coming down herself
forget the nit comb query, got one in Boots
Edit: no longer giving the rug, the cat has claimed it
Please ignore my ask for the carpet cleaner, we're just gonna burn the house down (kidding, renting one)
Never mind the air mattress, cousins got a hotel, thank god
hi all, keeping the peloton after all, so sorry 5E
Wheelchair no need already, hospital say they provide
Ok nvm, no need help carry fridge, Gain City will do
The books I decide give to my niece instead, sorry hor
Driver problem solved, brother is driving us. Thanks for concern
My request for coconut is cancelled pls
false alarm on the cat, we get to isolate at home
HDMI sorted, found it behind the piano
My sister arrived from Poland so she will stay with boy, it is not necessary more. Big thanks for all
It's not more need for the mattress, colleague gave me hers
I take it back about the garment bag, rolling it up in a jumper
twin friend not come, child sick. So no stroller
`,
  progress: `
Just left it in your porch behind the wellies ↩ yes please to the jigsaw, we're at number 3
just dropped him in the gate, he's starving haha ↩ could somebody run my lad home from training at 8
It's on the porch in the Trader Joe's bag with ur name on it
Leaving Walgreens now, be there in 10
your paper towels are at the concierge w your unit # on it
hang on your gate liao
Left it with watchman in yellow bag ↩ Please keep NCERT books for me
Biscuit has peed on three scooters and is back in your hallway
Your packet is with me, come when want, I sleep late
Got his prescription, heading back, they made me spell anticoagulant
`,
  correct: `
Sorry meant number 9 not 6, dont knock on 6 she works nights
its Saturday week I meant, the 3rd, not this saturday
Correction it's a full size crib mattress, not mini
14F sorry, typed 14E
aiyo type wrong, blk 46 not 64
it is 1604 not 1406, please don't ring wrong bell
*1 kg butter, my wife saw my message
sorry not tuesday, THURSDAY, I confuse always this two
gate 2 i mean, gate 1 is still sealed
`,
  "close returned": `
Paul your ladders are back down your side passage, sorry they took a while
Left the pressure washer back in your shed Liam, she's a mighty yoke
Chairs are stacked back in your carport Lou and I wiped them as promised
returned your wet vac, it's outside your door and I emptied it
rice cooker returned to you aunty, I put inside some kueh
calculator given back to Rohan, thanks beta, exam went well
Oximeter is back at the tower 2 desk, clean, new AAA batteries in
I putted the chair back in front of your door with one small chocolate, thanks from the baby
Suit came back from clean and is at your wife, thanks for that day
humane trap is back at yours, occupied briefly, hosed down since
Crockpot's back on your stoop w/ leftover chili in a tub. 2nd place, robbed
`,
  money: `
Selling our old dining table and six chairs, forty quid the lot, buyer collects
What would ye want for that trailer, I'd give 300 for it
I can pay $25 if somebody shovels my walk before the mailman complains again
Storage cage for rent, $60 a month, B level
Letting go baby cot IKEA $40, self collect Punggol side
Who can sell me one box of ART kit, I pay
Ready to pay 500 to someone who gets me tatkal ticket for Kochi
I'd pay silly money for one bag of Lay's salt & vinegar
Got 20 boxes Lianhua, 60 kuai each, wechat pay first
I sell my bicycle 50 euro, brake is new
`,
  signup: `
Put 8J down for the holiday potluck, 3 people
+2 for Holi lunch, A-1003
We come also to the party, 2 adult 1 kid
`,
};
