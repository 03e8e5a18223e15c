/** Sentences of our own, as residents of several places would type them, without regard to any rule. Never from tests. */
export const rowsEmEn: Readonly<Record<string, string>> = {
  emergency: `
Already rang 999 but they cannot find our entrance, pls someone stand at gate and wave, she's fitting
who has spare key of 605, she is inside with the gas on and doesn't react
Anybody have nitro spray, mr Petrov has it again, the pain, and he used his last
there's three of them kicking someone on the ground behind the gym, he's stopped moving
he put his hand over my mouth in the garage, i bit him and ran, he's still there, i'm behind pillar 22
Car drove into the lake by the south gate, lights still on under the water
he poured petrol on the stairs and is holding a lighter, block 15
I'm home alone and it smells funny and the wall is hot what should i do im 9
stabbed, guy by the noodle place holding his belly, the other one ran to block 7
quick does any1 have a ladder, child on the shed roof and it's giving way
camera shows dad on the carpet, dog licking his face, he isnt pushing him away. 3-1801 please go
found a newborn on the steps in a box, umbilical thing still on, so cold
Has anyone Narcan. Bench by the library. He's barely breathing.
bus hit the scooter at the junction by our gate, rider's helmet rolled off, he's under the wheel
the ground is opening near the metro dig, one car has already gone in
varicose vein burst on granny's leg, floor's like a slaughterhouse
something burnt, like plastic, and smoke curling out from under 1101, nobody opens
painter in the tank doesnt answer on the rope and the second one who went in after him neither
my wife just dropped in the kitchen, she's making snoring noises and turning blue
My watch says heart rate 210 while sitting, i feel like passing out
knife guy in the kindergarten yard, teachers locked doors, two kids are still outside
granny's stool is black like tar, she faints each time she sits up
the pressure cooker lid hit her in the face, she's breathing through blood
two kids on the half frozen lake, it cracks, i hear it from here
doorhandle going up and down by itself, somebody has picking tools i see through the peephole
lady hit by reversing truck, pinned against the wall, she is still talking but so pale
My arm got in the steam from the pressure cooker, it's white and I don't feel anything there
a man with a cleaver walking round the courtyard shouting at people, stay in
my daughter never came home from school, its 9pm, phone off, teacher says she left at four
floor of the balcony cracked and tilted with grandma on it, shes holding the rail
oxygen machine stopped with the power cut, granddad is going grey, cylinder is empty also
Stairs, 2nd landing, entrance C: young woman, pulse yes, responds no.
two men pulling a girl into a grey van by the supermarket, she's kicking. plate ends 47K
theres a bad man at the door he says he knows dad but i dont know him he kicks it
water coming through my ceiling light warm and reddish. its from the bath upstairs. he isnt answering
Pain came like a thunderclap in back of head, now she's vomiting and cant keep eyes open
I saw someone climb over balcony into the 2nd floor, lady lives there alone, now she's yelling
is smell gas very strong and somebody up smoking in the corridor!!!
not sure if its serious but my lips are tingling n throat feels tight since the shrimp
miscarriage i think, soaking a pad every ten minutes, ears ringing, alone with toddler
paddle board drifting out w a small girl alone on it, wind is strong
water rising fast in the basement flat, old couple in there, door won't open against it
My ex is outside my door with a hammer, hes hitting the lock, im in the wardrobe with the kid
scarf got caught in the treadmill, she was pulled by neck, not breathing good
nose bleed 50 minutes, he's on blood thinners, clots like liver coming, hes white
sir madam please come, my madam she fall, many blood from the ear, I am the helper in 2003
the tosa from 1-101 got loose its mauling an old lady near the post boxes
I called them they're coming, but she's alone in there and I'm at work. Someone go hold her hand, 1-404
tongue bitten through, teeth out, fell off the e-scooter, he keeps passing out
my little one was under in the tub, i pulled her out, shes floppy and grey
my boy's head stuck between the railings and he is hanging his weight on it!!
My taxi isn't going the way to home and the driver locked doors, plate B71 40Q
crane arm is swinging loose above the school yard and the kids are out there
her puffer is empty and she can only say one word at a time, shoulders going up and down
My daughter shares her location w me, dot's in the middle of the reservoir since 20 min. She went kayaking
He laughs it off but there's a nail from the nail gun in his chest. like IN it
her waters broke and i see the head!!! husband's in traffic. 6-1103 anybody
elevator stopped between 7 and 8 and the pregnant lady with me is having pains every two minutes
baby in the parked white car at lot B, windows up, sun full on it, red face and not crying any more
my grandson put peanut up... no a bead down his windpipe, he's silent, hitting his neck
milk and papers piling up at mr Wu's and theres a smell from under the door
a boy is in the canal, can't swim, waving arms, i cant swim neither
hand trapped under the car jack, car came down, cant reach, block 4 garage
Auntie is locked in by her son with no food, she whispers through the letter slot that she's dying of thirst
man at the bottom of the escalator, coat caught, it's pulling tighter round his throat
stairwell so thick i cant see my hand, we are stuck in 1603 with wet towels on the door
41.2 on the thermometer and he's seeing ants on the ceiling
toddler put something in his mouth off the floor and now hes drooling and wheezing really bad
an old guy is driving wrong way on the ring road just by our exit, already hit one
grill gas bottle is roaring with a flame on the hose, on the 3rd floor balcony
some one threw acid on the girl at the gate, pour water bring water
She took all the pills. the whole strip. both strips. she's my flatmate, 9-1204, she's getting sleepy
Snake bit my foot by the reeds, two holes, leg swelling to the knee already
they have me in flat i dont know where, i see your water tower w the blue stripe. cant talk
i think that was a shot. two of them. from the garage
the woman upstairs yelled "put the knife down" then it went quiet
my husband can't lift his left arm since ten minutes ago and his coffee is dribbling out
sparkler set her dress on, we rolled her, the skin is black in places
uncle Li off the ladder, leg pointing wrong way, bone is showing
what do you do if somebody drank antifreeze? my roommate just did
they broke the glass of the pharmacy and the girl at night desk is still inside with them
there's a man I don't know in my kitchen going through drawers
sprayed bug killer in closed room, now she's drooling, tiny pupils, twitching
It's Harold in 9. Legs went. On the hall floor since breakfast. Rather cold now.
kid drank from the drain cleaner bottle, lips all white, what do i do what do i do
Stuck in the lift, man next to me slid down the wall, his lips are white
rash all over, tongue swelling, started after the antibiotic shot at the corner clinic
kid barking like a seal and making a whistling sound breathing in, cant lie down
jogger by the pond fell flat on his face no hands out. not breathing i think
his sugar reads HI and he breathes deep n fast smells of nail polish
i live abroad my aunt whats apped only "gas" and then nothing, she is entrance 4 first floor left
been lying on the floor since this morning cannot get up. nobody hears. it's old Chen from 703
Curtains caught from the candle and the sofa now too, get out of building 4 everybody
I no have phone credit. Old man down on stair. Blood head. Come please block four
avalanche came down on the sledging slope, my two are not out
the river is over the wall, we r on the roof of the bike shed with two babies
my wife ate blowfish at dinner and now her lips are numb and cant move her fingers
can't find my son, 4 yrs, red boots, he was at the slides five min ago
she ate one peanut biscuit, lips like balloons, voice gone squeaky
jet ski ran over a swimmer, he's floating face down by the buoys
anyone know where the defibrillator box is?? man down at the ping pong tables NOW
i pressed on his chest like on tv but he still isnt moving someone come 11-301 hurry
my left hand does not obey me and the letters swim i am typing with the right hlp 706
baby 5 weeks is burning hot, floppy and doesn't want the breast, cry is very weak
there's a burning smell in the socket wall and I see smoke in the corridor light, kids asleep here
apprentice touched the wire and he can't let go, where is the breaker for block 8
nephew took some pill at the party, jaw clenched, super hot, doesnt know where he is
Motorbike under the lorry at our junction. One is up. The other is not.
everyone out of block 12, now, not a drill, gas company says whole line is leaking
my stepdad comes in my room at night, he's outside door right now and i put the chair there
he took my phone, i'm on the kids tablet, he hit me till i couldnt see, dont call me just send police 11-9
he vomits something like coffee grounds and blood, a bowl full
my grandpa fell asleep at the table and his soup is on his face. he is not snoring
someone put something in my drink i can barely type im at the bar downstairs toilet
Room 3-505. Heart going like a hamster. Now it skips. I'm seeing black at the edges.
maybe im overreacting, baby hasnt had a wet nappy all day, eyes sunken, too weak to cry
how long do i hold a towel on it, it wont stop, its the neck
On doorbell cam I see my wife being pushed inside by someone in a cap. I am at airport!
stitches opened after the op, I can see something that shouldn't be outside
fell from 2nd floor window into the bushes, she's awake but says she can't feel her legs
the kitchen smells of gas and i feel dizzy, grandson is sleepy, i cannot find the valve
tonight is my last, please someone feed Mimi in the morning the key is under the pot
ate laundry pod, foaming, coughing, she's 2
carer here, Mrs Olsen's lips went dusky after lunch, spoon still in her mouth, 10-105
Anyone seen my father? Dementia, slippers and pajamas, it's minus 8 out, he went out maybe 2 hours ago
My grandmother always picks up at 7. Three days nothing. Curtains still shut, lights on. 8-502
bang and half of the front of block 9 is missing, dust everywhere, people screaming under
neck hurts and fingers tingling after the dive, we left him lying, need a board
We need bolt cutters, the boy has chain round neck and its tightening
Dad says an elephant is sitting on him and his jaw hurts down to the elbow
I don't want to be here anymore. I've got the pills lined up. Just saying bye to you lot, you were kind
does anybody have an epipen block 13, kid ate cashew, face doubling in size
gran's oxygen tube caught fire from the cigarette, her face
daddy is hurting mummy can somebody come, we r in the yellow building top floor
baby crying in the bin area. I mean IN the bin. a real baby, in a bag
pacemaker keeps zapping her, four times in ten minutes, she screams
kid went through the ice on the pond!! only his hat is floating
she fell through the glass shower door, big piece in her thigh, we didnt pull it out
Mum on the video call keeps saying the same wrong word, her face is hanging. I'm in Toronto. Flat 402!!
strong rotten egg smell on stairs of entrance 2, hissing from behind 201's door
my friend jump from the wall and his arm is like letter S and he cry very much, we are behind garage
sister sent me "he's got the belt again" from your building, 17-2, I'm in another city
i see orange light flickering in 802 and they are on holiday, glass just popped
my nana is talking funny and one eye is down. im eleven. mum is at work not answering
i dont feel my legs, electrician work, box explode, come basement parking B2
If I don't write in five min, send someone to 2-2-7, he's coming up the stairs and he's got it in his hand
her calf swelled last week and now sharp pain in the chest and spits blood
dialysis papa, power off, he cannot breathe lying, foam at mouth pink colour
cant spk swallwed bone cnt brthe 1902 com
black stuff is pouring from the window of 7th floor, someone is waving a towel from there
granny is choking on the sticky rice cake!! who knows how to do the squeeze thing
Firework went off in his hand, fingers are hanging, he's 13
phone charger blew, mattress glowing, mum can't get out of bed, she's paralysed
old lady in lift lobby of block 6 sitting against wall, eyes open but she dont answer nobody
baby swallowed a grape whole she is going purple and no sound comes out
hit by ball on the chest and he just crumpled, ten yr old, no pulse i can find
probably nothing but my arm has gone numb and my chest is tight since the stairs
nan mixed toilet cleaner with bleach, shut in the bathroom, can't get breath, coughing blood
my hands r shaking, dad hanged in the garage i cut him down he's warm what now
pencil went in roof of his mouth and it is pouring
Pa lives in your block 5 room 610, his nurse didn't come two days and he can't leave bed or drink himself
three days after birth and she's shivering, 40 degrees, talking weird and smells bad
she says she's fine after crash but belly is getting bigger and she's so cold
Any nurse near entrance 5? my dad pulled out his neck tube and he's whistling and blue
garage door has come down on the old guard, ribs, he wheezes pink bubbles
The dog in 303 has been howling since yesterday and the old owner hasn't come down, slippers at the door
Can the guard open the barrier the fire engine can't get in!!!
my colleague's sleeve got dragged in the roller, his arm is in to the elbow
dad fainted on the toilet twice, came round, pulse 32 on the watch
dont use the lift in 6, smoke in the shaft, go down by the outside stairs
someone fell in the manhole in front of the shop, we hear him groaning down there
a very small kid alone on the ring road walking between cars!! near our gate
hot soup all over the baby's chest, skin is coming off with the vest
Heater in the bathroom on, my daughter went in for a shower 40 min ago and doesnt answer, door locked
the tanker by the gate is leaking yellow fog, people are dropping to their knees
two year old wandering on the 20th floor corridor, door open, her mum lies on the carpet
baby's ribs suck in at every breath and nostrils flare, lips a bit blue
I can see mum on the camera, she's on the kitchen floor and she hasn't moved for an hour
welder fell off the roof, landed on the railings, dont pull him off
scream from 1203 like I've never heard, then running feet, then glass
drunk guy lying in the snow behind the bins, hands stiff like wood, stopped shivering
he locked himself in the bathroom and is running razor on his arms, i see red under the door
Sorry to disturb. I seem to have fallen and there is rather a lot of blood from my head. 12-204.
he took his insulin twice i think and now i cant wake him up properly
earth slid behind row 3, the last house is buried to the windows, the Zhaos are in it
kids foot caught in escalator at the east exit, blood everywhere, where is stop button
theres a girl on the roof edge of our building crying, don't shout at her, who can get up there quietly
my son cant cough cant talk, pointing at his throat, its the fish ball
i slipped in the bath and my hip went crack. phone reaches but i do not. door is locked. 5-101
lost on the ridge in fog, my mate twisted something and can't stop shaking, phone 9%
wife is 7 months, bleeding a lot, bathroom floor is all red, she feels faint
i hear a weak voice through the pipe in the bathroom saying please please, think its 10th floor
wall of the building site came down, there were two workers eating lunch behind it
guy at the playground is leading away the kid in the yellow jacket, not his, she's crying for mum
Smells like bleach and something sharp, everybody on 4th floor is coughing, eyes streaming
I'm calling from Madrid, mother pressed her alarm pendant and only groaning is heard. Who's near 14-603?
he's clutching his chest and sweating buckets, grey as putty, says its only the dumplings
Hello, small question, after how long without air can a kid be ok? mine just came out of the pond
my neighbour texted me "look after the kids" and now she wont open, i hear the kids crying inside
scaffold down on the pavement by block 1, i see a hand
big dog has the kid by the arm and wont let go, by the fountain, somebody bring a stick
hes thumping her again, i hear her head hit the wall, kids are screaming stop it daddy
stairlift collapsed, mum under it, 1-1, she's saying it's getting dark
I am followed. same man since metro, now he's in the stairwell below me. block 2. anyone open a door pls
he left a note on the fridge saying sorry and his phone's off, he walked toward the river bridge
excuse my english he has cut here under arm and blood is jump out
Tent heater inside and both lads wont rouse, cherry red cheeks, campsite behind the dam
someone screaming in the woods past the allotments, woman, keeps on saying no
please dont ring me. someone is in the flat. im under the bed. 1502
my mom's boyfriend says he will kill us all tonight and he has locked the door
neighbour of me he make smoke all house and he sleeping inside drunk, i shout no open
Parents use charcoal for heating, neither picks up since last nite, I'm 900 km away pls bang on 2-102
baby rolled off bed on tiles, was crying then threw up 3 times and now so drowsy
Potatoes cellar, grandfather went down, didn't come up, I feel sick just standing at the hatch
Need someone with strong arms at 8-401 NOW he's hanging, I'm holding his legs up
the hot water bottle burst over dad's lap, whole thighs blistered, he's shivering now
grandpa got his hand in the mincer he says dont tell mum but theres lots of blood
Blood keeps coming through the towel, third towel, it's spurting when I let go
inhaled helium straight from the tank and he's just out, blue
he wont wake up, his lips blue, needle next to him, breaths like once every 10 sec
hi im emma i am 6 mummy is sleeping on the floor and she has red on her head
Little boy dangling from the window bars on 5th, neck between them, grandpa asleep inside maybe
Breath smells of almonds, he opened some old rat powder tin and licked finger. dizzy and falling
he's got a fishhook in the eye, i put a cup over, who drives
hear the smoke detector in 1507 for 20 min and a baby crying with it
hes walking on the train tracks behind the fence and wont listen, hes crying, 18 or so
sat meter says 68 for granddad, he says he's fine, lips are like blueberries
tap tap tap from the wall since midnight, three and three and three, the old man in 406 lives alone
someone is sitting on the outside of the railing on the 14th floor of block 3, legs hanging
fever for three days and now he talks nonsense and doesnt know me, skin all blotchy
Dear neighbours, forgive an old woman, my breath is not coming and my lips are cold. 2-301, door open
ambulance says 40 minutes, he won't last that, who has a car at gate 2
a bloke w a gun just went in the bank on the corner, everybody is lying down
The tree went onto the kindergarten bus. kids inside. bring saws and blankets to the north road
can I move him? he fell off the roof two minutes ago and is making gurgling noises
Very bad. Child in washing machine drum, door jam, not crying anymore. Come 3-202
is it normal after knocking head he keeps asking where he is and vomits
she had one fit, stopped, then another one, never woke up between
the baby is coming feet first, midwife on the phone says get anyone here
Could someone bring a pizza to 802 like NOW, u know what i mean, he is standing behind me
wasps hundreds of them all over the gardener, he's down
a toddler is standing on the aircon ledge outside 904 by himself, bring duvets to hold under
who knows CPR, pool side, the swimming coach is trying but she's getting tired
whole shop is throwing up and dizzy, eight of us, we ate the same lunch box, one cant stand
man shaking on the floor at the bus stop foam on his lips ppl just filming
the swing frame tipped and its on top of a boy's chest, need many hands
Stay away from the pond side, live cable in water, one guy's already twitching in it
we all woke up with splitting headaches, the cat is limp and the stove was burning coal all night
my feeding tube kid aspirated, rattling, sats at 71 and falling
lift dropped three floors and slammed, people inside yelling, one with broken leg
mama wont get up i shaked her and my brother is hungry. we are in number 12
we took the wrong trail, friend fell down the gully, we hear him but cant see. above the reservoir
forklift tipped on a guy in the warehouse behind us, can't shift it off him
whoever owns the black Audi in the fire lane MOVE IT there are people on the 9th floor balcony shouting
blind cord round her neck, i cut it, she is so quiet
grandpas mouth went crooked on one side and hes talking like hes drunk, he doesnt drink
bee sting and now his whole throat itches and he's wheezing, pen is expired
old man sat on the bench since the morning in this cold, snow on his lap, no answer when i shake
is there a doctor on here? woman at the market has gone stiff and her eyes are white
drunk man is lying across the rails at the crossing, barrier's already down
can't see on one eye suddenly like a curtain came, and half my face numb
thud next door then moaning then nothing. i knock, no answer. anyone have auntie Fang's key
my son is jerking all over eyes rolled up, six minutes already
Please, my english small. Husband no breath. Face blue. Building seven, room 1401
I am 84, alone, the chest squeezes like iron band. Tablets under tongue did not help, I took three
my baby she not wake up, i call i call, she is cold. number 18
the child next door is tied on the balcony in only a shirt, it's below zero
theres a rope round the banister on 6th and it is tight and swinging
my finger is off. the saw. i have it in a bag i think. im getting cold
belly hard as a board, he's curled up, cold sweat, can't stand touching
someone's crawling on the road near the bridge, cars swerving, think he was hit
120 is busy busy busy, my mother isn't breathing right, what else can I call
hot air balloon basket came down in the poplars, people hang out of it
she bumped head on the goal post, one pupil is bigger than other
my brother in 2204 was on call with me, said "my chest" and the phone fell. still connected. no sound
I hate to bother but husband has slept 20 hours and I can't get him to open eyes
red flag beach, 2 heads far out, they wave, nobody on the tower
purple spots that dont fade under the glass, neck stiff, light hurts her, 39.8
kid on leash of the lift door!! dog leash round his wrist and lift went up
tv upstairs full blast for 2 days and flies at the window. she's 91
our nanny on the baby monitor is shaking the baby hard, I'm 40 minutes away, go to 1706
phone battery 3%, stuck in the cellar, water at my knees, block 10 left side
my car is upside down in ditch behind the recycling centre, i smell petrol, cant undo the belt
man in the well, his mate went down too, now both quiet
found my sister on bathroom floor with empty bottles round her, she breathes very slowly
swallowed a button battery i think, the remote is open and one is missing, shes crying holding her tummy
Delivery lad on the ground by the roundabout, leg bent back, cars just drive round him
oil pan in flames grandma poured water on it, whole kitchen is burning
worker on our roof in the heat stopped sweating, skin dry hot, talking rubbish
hiker lady sits by our gate, blue hands, mumbling, undressing in the snow!
crackling behind the wall and the paint is bubbling, hot to touch, who is in 305
he splashed the descaler in his eyes, he's screaming he cannot see
my brother ate the mushrooms he picked behind the hill and now sees little people and vomits nonstop
ok so dont panic but my hand is kind of hanging off and i'm home alone
The e-bike downstairs is popping and spitting sparks right under the stairs!!!
mum is diabetic, soaked in sweat, cant swallow juice, eyes not following me
i am 36 weeks, worst headache of life, seeing flashing stars and my face is puffed up
Power line came down in the puddle by the gate and a man is lying next to it, don't go near
My student just posted a goodbye w a pic from the top of tower B of your estate. Please look up
chlorine at the pool, kids are coming out coughing their lungs out, lifeguard is down
`,
  chatter: `
fire was out before they even came, only the pan is ruined
Breathe, darling, it's just a parking space
The loud bangs in 803 are my video game, I'll put headphones on
My car won't breathe, mechanic says the air filter is full of leaves
the kid who fell off the swing is ok, scraped knee and an ice cream
little paper cut, and yet he behaves like a dying swan
What would you grab first if your flat was on fire? I'd take the photo albums
how does carbon monoxide kill people, my son asks for his science homework
anyone know what the sirens were about yesterday evening?
one year today since mum's fall, we're so grateful to block 2
thanks to whoever called the ambulance for me on Monday, I'm on the mend
The man with the big knife is the butcher from the canteen having a smoke
sales was fire, got boots for 90
haunted house for halloween: limbs in the lobby are rubber
I passed out at 9 last night, best sleep for weeks
dad's heart op went fine, they put in two stents, he flirts with the nurses
in my home town a gas bottle exploded in 2009, took half the street, i still think of it
grandpa wandered off in august, since then he wears a tracker, works well
Got dizzy on the carousel with my girl, too old for that
tummy ache gone after the loo, crisis over lol
will someone PLEASE turn off that car alarm, it's been 20 min
my son is watching a murder series full blast, sorry if you hear shouting help
Suppose someone faints in the sauna, whose insurance pays?
she gave me a heart attack jumping out with that mask, the little devil
Which snakes round here are venomous? just curious for a school project
update: grandma's home, stitched up and already bossing the nurses, thank you all
poor old oak, they say it must come down in march
the ambulance by block 8 is the regular dialysis pickup
Ambulance just dropped him back, doc says it was only a pulled muscle
he was found at his sister's place at midnight, safe and sound
Urgent reminder to pay the parking fee by Friday
Neighbour's kid scares me to death riding that bike in the corridor
Relax, the man lying on the lawn is a yoga student
imagine being stuck in the lift with Mr Tang and his jokes
oh dear glad it ended well, hugs to her ↩ She coughed it up, we're fine now
I thought I heard screams but it was foxes
hubby man flu, day 2, he has dictated his will to me
kitten's stuck up in the tree again, he'll come down when hungry like last time
which hospital do you like better for births, the third or the women's
banging in 1001 is the tiler, he'll be done by five
My uncle had a stroke like that in '98 and lived to ninety
got a nosebleed this morning, dry air i guess, stopped after two min
tripped on the stairs, only my pride is injured
our fire station has an open day, kids may sit in the truck
my laptop just died in the middle of my thesis im crying
in the other compound they had a burglar last month, so lock your windows
please stop forwarding that kidnapping rumour, police said it's fake
It's a miracle nobody has been hurt at that crossing
Helicopter over the estate is filming the marathon
Remember when Mr Gao fell through the ice? twenty years back, what a winter
traffic was a bloodbath today, 2 hrs for 8 km
never put water on burning oil, folks, put a lid on
I could murder a curry right now
It smells of paint on 4th since they're redecorating 402, windows are open now
my heart stopped when I saw the water bill
Reminder: fire drill Wednesday 10:00, please leave the building when the bell rings
that video of the van snatching kids isn't from here, it's from a film
what does the F.A.S.T. poster in the lobby stand for
Saw on the news a man drowned in Lake Erie, so sad
Found him!! He was at the arcade the whole time. Thanks everyone who looked
My grandmother used to say a knife on the floor means guests
She's awake, knows her name, doctor smiled. Thank you for prayers
The kids play hospital, so if a bandaged boy rings at yours, it's just Leo
dog ate half a sofa cushion, feels no shame whatsoever
the parrot screams HELP ME every morning at six, please don't worry, its the parrot
my phone fell in the toilet and drowned, rice didn't save it
That thriller where she's hiding under the bed while he searches the flat, brilliant
Baby arrived 4:12 this morning in the hospital, 3.4 kilos, both well!!
pond's ice is too thin, sign is up, keep your kids off it
those sirens are the president's motorcade or something, roads are closed
ok who else cried when Jack froze in the water
hot water's rust red after the repair, let it run a bit
the "blood" in stairwell B is cherry juice, cleaned it, sorry
my daughter's first shift in A&E, three burns and a bead up a nose
the crying you hear is teething, nothing more, we hate it as well
what temp counts as heatstroke weather for the allotment folk
bumped her head last week, now just a yellow bruise left
my niece is a lifeguard, pulled two out last summer, so proud
if you ever smell gas, open windows and don't touch switches, says the leaflet
sooner or later a child gets run over there, we need a speed bump
Stop shouting at each other in the group, my blood pressure
keep button batteries away from toddlers, I read a dreadful article
eh the chili got in my eye, rinsed it, looks like i cried over a boy
gas will be shut off tomorrow 9-12 for works on the pipe
gym instructor murdered us today, cannot lift arms to wash hair
The kid that went missing in Chengdu has been found, just read it
what did the doctor say about your knee then?
In case of a fire use the stairs. That's what grandson learned today
our neighbour in the old flat was beaten by her man, she left him, has a shop now
the plant is dying, I water it, I talk to it, nothing
Can adults drown in a bathtub? arguing with my sister over a crime show
Does travel insurance cover broken legs on ski trips
do you do chest compressions to the beat of stayin alive or another one, exam tomorrow
I nearly choked on a fish bone as a kid, never touched carp since
how often should one replace the smoke detector battery?
just watched Train to Busan. screamed so loud sorry next door
nah its the steam from dumplings ↩ is that smoke at your window?
my dog limps a bit after the vet, she says it's normal for 2 days
they found a skeleton at the dig, 2000 years old, the museum is thrilled
washing machine is having a seizure again, dancing across the floor
20 yrs ago my brother took pills and survived, talk to your people, that's all
the police will talk about phone scams on Tuesday in the reading room
router gave up the ghost at 8pm sharp as usual
blood donors welcome in the big tent by the mall until Sunday
How much does an ambulance ride cost here? a colleague asked
That thump was us, wardrobe delivery, sorry sorry
firefighters are here to get the beehive off, no worries
in episode 6 the nurse poisons him with insulin, don't spoil the rest
received, thanks for the alert ↩ Gas off from 9 to 12 tomorrow, block 3
First aid course on Saturday 10am, community room, they'll show the recovery position
Yes they came and carried him down, he's with them now, thank you all ↩ ambulance at gate 2?
fire brigade left half an hour ago, only a bin, nobody hurt
Hurry up people the dumplings get cold!!!
help me decide, blue or green for the balcony cushions
those new curtains, ugh, my eyes are bleeding
why were there two fire engines at gate 3 last sunday, nosy me
someone rang at my door at midnight, was the wrong-floor delivery
i will throw that drum kit out of the window, i swear
evacuation plan for block 7 is on the noticeboard now with the right arrows
She coughed it up and is now asking for more grapes. we're fine
somebody nicked my bike in october and police never found it
drill finished, block 5 took eleven minutes, property says too slow
no no all good, he only wanted to scare me with the mask ↩ why did you scream??
New fire extinguishers were hung on each floor, thanks to management
A friend in the police told me burglaries are down this year
police took him away last night, it's been quiet since then
one of these days someone will break their neck on those steps
wasp got me on the toe, put onion on it, much better now
What are the signs of a stroke again? there's a quiz at the seniors club
lift is running again, nobody was inside, thank god
smoke on the hill is the farmers burning stubble, they called the council about it
The "body" in the pond is a training dummy of the rescue club, they collect it at 5
The printer choked on paper for the 5th time today
Is that story about the poisoned well in the next county true?
haha he's snoring, i poked him, he grumbled ↩ is your grandad ok? he hasn't moved in that chair
There'll be fake smoke in the stairwell Thursday for the firefighters training
Where can one learn the heimlich thing properly, is there a class
Burnt my tongue with the soup, classic me
This is only a test of the sirens at noon, no action necessary
our goalie saved our lives yesterday, 1:0
little fever after the vaccine, 37.4, day on the sofa w cartoons
had my covid, day 6, only a tickle left in the throat
I used to have seizures as a kid, none since I was twelve
kids are doing their first aid exam, one of them painted as burn victim, looked so real
ok ok no need to scream, I'll move the car at six
the fever broke at 3am, she's drawing on the walls again
Two fire hydrants are frozen, property office says they'll thaw them today
I got stuck in the lift for 10 min on Tuesday, guard was super kind
Water drips from the ceiling in the lobby again, bucket is there, plumber's booked
The gas people came, tightened the joint, tested it twice. All safe now
exam week, my son's brain is fried
Cut my thumb chopping onions, plaster on, dinner's still on at 7
cousin in Leeds got bitten by a dog, they're fine, got a jab last week
power cut planned on the 21st from 1 to 4, charge your phones
he's drowning in homework poor thing
cat threw up on my slippers again, third time this month, hairballs
dishwasher's bleeding some red stuff, oh it's the beetroot
you nearly ran me over this morning, silver Honda, slow down ffs
Please stop strangling that violin after 10pm, whoever it is
My smartwatch says I'm stressed. No kidding
dreamt the house was burning, woke up with the blanket over my head
she broke down crying at the wedding, so sweet
do allergy shots work? thinking of trying next spring
Goldfish floating upside down, again. I'm not cut out for this
The one on the roof was the antenna guy with harness on
i'm so hungry i could eat the kids
smells like somebody's making stinky tofu, 6th floor is suffering
My colleague's kid swallowed a coin last summer, it came out by itself lol
the stairwell stinks of cigarettes again, whoever it is, we have rules
sprained ankle at football on sunday, so i wont be dancing on saturday
our boiler had a heart attack, plumber comes tuesday
heard about the shooting in that mall in the US, horrible
The shouting from 1204 is our parrot and grandpa arguing about football
Chinese team got slaughtered 7 nil, i switched it off
guy sleeping on the bench is just resting, i asked him, he's waiting for his wife
Is the number for ambulance 120 or 112 here? Want to put it on the fridge
the doctor says the chest pain was just heartburn, so no more chili for me
Tip from my nurse friend: run cool water 20 min on a burn
my grandfather drowned in the war, so I never learned to swim
Actors with fake blood in the garage tonight, film school project, we've a permit
he always says he's having a heart attack when it's his turn for dishes
our sourdough starter died while we were in Sanya
SOS my son says pineapple belongs on hotpot
there was a stabbing in the city centre on Saturday according to the paper
AED has been moved from the gym to the guard house, fyi
My knees hurt whenever it rains, welcome to 60
yes she's home and sleeping, doctor saw her ↩ how's your mum after yesterday
I'm dying of laughter at that photo of the guard in santa hat
You're a lifesaver, the tart came out perfect
He picked up now, was in the shower ↩ can anyone check on my dad, he doesn't answer
Is it true that you shouldn't tilt your head back with a nosebleed?
left the stove on yesterday and came home to a black pot, never again
my worst nightmare is that the kids fall in the pond, so let's get a fence
False alarm, it was burnt toast in 504, you can all go back up
we're ok it's just the rehearsal for the play ↩ heard someone shout "don't kill me" at yours?
The earthquake in Turkey was years ago, that clip is an old one
EMERGENCY!!! the bakery is out of egg tarts
this heat is killing me, when does the AC repair come
Dad opened the door, he'd just taken his hearing aids out. Sorry for the fuss
what if the lift falls, do you jump at the last moment?
Community doctor's hours are Mon to Thu 9 to 4
the hamster passed away in the night, kids held a little funeral
the steam from the manhole is just the heating pipe, it's like that every winter
The bang was a tyre at the garage, saw it
the child in the car was let out, the mum was just paying, it's settled
We should talk about the loose balcony tiles at next meeting before something happens
hissing in the courtyard is the sprinkler, started at 7 as planned
For heaven's sake, fix the lift, third day now
they got the man out of the manhole, he walked off himself joking
RIP old Mrs Shen, funeral is Thursday 9am
Anyone recommend a good carbon monoxide alarm?
my back is broken from shovelling snow lol, who invented winter
those strangers in 5th are the new tenants, be nice
it was me, dropped a jar of jam ↩ what was that crash above me?
my boss will kill me if this parcel isnt here tomorrow
Toddler locked the bathroom, we got him out with a screwdriver, he's eating biscuits
when I worked as a paramedic we'd get those calls every new year's
That salsa sets your mouth on fire, try it
he's out of hospital since Friday, walking with the frame, eats like a horse
the phone is dead, wont charge, had a good life, RIP 2017-2022
`,
  need: `
can anybody explain me the leaflet of medicine in Chinese? come by 1-701, i can't read it
Need a box of plasters and some iodine, scraped knees here, shop's shut
Need a cold pack or two for the freezer, wisdom tooth out on Monday
Could anyone sit with my grandmother on Saturday 2 to 5, she's well just forgetful
Anyone going to the pharmacy? I need mum's blood pressure pills, she has 3 days left
could a strong person help me turn the mattress for my mother's bed this evening
could i have a bit of zinc ointment? nappy rash, chemist opens at 8
I need a lift to the clinic on Thursday for a check up of my eyes
need compress bandages, two rolls, for volleyball knee
looking for cough syrup for my hubby, nothing bad, just keeps us both awake
can someone help me get my old man out of the bath chair Tuesdays and Fridays, my back is weak
need a walking stick for father in law who visits next week, lend pls
in need of burn cream, small blister from the iron, nothing dramatic
Need masks, 10 or so, for the waiting room tomorrow
Please could I get some covid tests, 2 is enough, feeling fine just before visiting nan
can somebody spare two strips of paracetamol, block 7, no hurry
Looking for adult diapers size L, parcel's late, 6 pieces would do
could someone lend me a thermometer, ours broke and kid feels a bit warm
Has anyone got probiotic sachets to spare, doctor said take them along with the antibiotics
ran out of vitamin D drops for baby, does someone have a spare bottle
I'd like to borrow a hot water bottle, period cramps, 4-1102
need someone to help carry a wheelchair up to the 2nd floor tomorrow morning pls
hi looking for throat lozenges, lost my voice from karaoke
anyone got lactose free formula, half a tin, until our order comes tomorrow noon
pls can someone fetch my prescription from the third hospital, i'm in quarantine but ok
who can give dad a hand with his groceries this week, he's on crutches
someone please lend us a blood pressure cuff for the weekend
we're short of lancets for the sugar meter, got 2 left, could someone spare a few til Monday
does anyone have children's ibuprofen to spare? 38.2, she's playing but I'd like some for the night
motion sickness pills wanted for a coach trip on Sunday, two kids
wanted: crutches to borrow for a fortnight, sprained ankle, already plastered
need eye drops, been staring at screens all day, any brand
has anyone rehydration salts left, tummy bug, he's keeping water down ok
anybody with a nebulizer we may borrow for a week? doctor ordered it, ours arrives on friday
My wife needs stool softener after birth, chemist delivers only tomorrow, got any?
any1 got allergy tablets? pollen season got me sneezing, 9-302
Who could drive me and the little one to her vaccination on Wednesday at 9?
searching for a nurse or someone to change dad's dressing every second day, can be any hour
need insect bite gel for the kids, they look like strawberries
I want borrow breast pump, mine is broken, milk ok, only little sore
`,
};
