/** Sentences of our own: middle length, a story before or after the point; British, Irish, American, Australian, Singapore, Indian and non-native voices. Never from tests. `↩` parts an answer from what it answers. */
export const middleEn: Readonly<Record<string, string>> = {
  emergency: `
My father was fine at breakfast and now one side of his face has dropped and he's talking rubbish, we're in 14-602
I don't want to make a fuss but I've had a tight band round my chest for twenty minutes and my left arm's gone heavy
she's taken the whole strip of her mum's sleeping pills, she told me herself on the phone, building 9, i'm forty mins away
hi all the old man in 301 hasn't opened his door since yesterday and I can hear him moaning through the wall
My ayi's just gone down in the kitchen like a sack of potatoes and she isn't answering me, what do I do
There's smoke coming out under the door across the hall from us and nobody's answering the bell, block 6, 11th floor
baby's choking on a grape and he's going a funny colour, please is there a doctor or nurse in building 3
I'm stuck in the lift at number 22 with an elderly lady who's sweating and says she can't feel her hands
my wife's waters have gone and the head's coming, ambulance says twenty minutes, anyone who has delivered a baby come to 5-1204
Watching the camera from Sydney, mum has been on the bathroom floor for an hour and she's only moving one arm
he ate the satay sauce and didn't know it had peanut in it, lips are like sausages now and his voice is going squeaky
two year old has locked himself on the balcony and he's climbing on the flower boxes, we can't get the sliding door open
can somebody go to 8-903 right now my boyfriend is smashing things and I've locked myself in the toilet
Just come home and all three of them are in bed with headaches and being sick, the gas heater's on and the windows are shut
Daughter's been shaking all over for about four minutes, eyes rolled back, she's never had this before
there is a woman sitting on the roof edge of tower 2 with her legs over the side, she's crying, someone call it in please
i can smell gas really strong on the stairs between 4 and 5 and it is making me dizzy, don't switch any lights on
Grandad was up the ladder doing the curtain rail and came off it, his leg's pointing the wrong way and he's grey
my flatmate's diabetic and I can't wake him properly, he's soaked in sweat and mumbling, no idea where the sugar kit is
The little one pulled the kettle down on herself, skin is coming off her arm, we've got it under the tap now
A delivery rider's been hit by the black SUV at the south gate, he's on the ground and there's blood from his ear
some man is trying to get my front door open with a tool, I'm alone with the kids, 17-201, please make noise in the corridor
He went into the pond by the rockery after the ball and I can't see him anymore, I can't swim, please run
mummy won't wake up and there's white stuff on her mouth. I know our number it is 7 and then 402
my neighbour touched the water heater and it threw him across the room he's breathing but all strange and slow
Whole ceiling's come down in 1102's back bedroom and their son's still in there, we can hear him tapping
I've cut right through with the cleaver, towel's already soaked and it keeps pumping, I'm by myself and getting faint
Been wheezing since the afternoon and the blue puffer's doing nothing, I can only type, can't talk, 10-704
honestly I've written the letters and I've put the cat out with food. thank you all for being kind to me this year
It's probably nothing but dad keeps asking who I am and can't lift his cup with the right hand since lunchtime
Nobody's seen Mrs Zhao for three days, there's post sticking out and now there's a terrible smell on our landing
the scooter battery charging in the stairwell has gone up, flames to the ceiling, block 15 don't come down the stairs
Fever's 40.8 and she's gone floppy and won't look at me, we can't get a cab at this hour, block 12
my uncle thinks the neighbours are poisoning him, he's got a knife and he's shouting on the 9th floor walkway right now
Fell in the shower, heard the hip go. Phone was in reach thank god. I can't shift at all, door code is with the guard
Whoever's nearest to the kids' pool get there, there's a small boy face down and the lifeguard isn't about
swallowed a button battery we think, she's drooling and won't drink, which of you has a car downstairs this minute
My husband isn't breathing right, sort of gasping once in a while, his lips are blue, I've called 120, is there an AED here?
that dog from the garages has bitten my boy on the face, it's bad, it's really bad, we're by the bins at block 4
I came back from the market and found my landlady on the floor, mouth pulled to one side, wetting herself, 13-101
anyone up?? my roomate drank like a whole bottle of baijiu and now he's cold and snoring weird and i cant wake him
Water's up to the windows in the basement garage and there are people banging inside a car down there
Old chap on the bench near the pavilion's been out in this heat since ten, he's bright red, dry and not making sense
my sister text me from the bedroom saying he's got his hands round her throat again, they live at 20-1503
The lift has dropped two floors and stopped, there's four of us, one's pregnant and she's having pains
I'm looking at a little girl standing outside the window bars on the 8th floor of number 11, no grown up in sight
just had an almighty bang from the ground floor restaurant, all the windows are out and people are lying in the road
he mixed the bleach with the toilet stuff and now he's coughing and can't get a proper breath in, eyes streaming
She's thirty-four weeks and bleeding heavily, we're on the tenth floor and the elevator's out, strong arms needed now
Dad's pacemaker is doing something, he's passed out twice in ten minutes and his pulse is all over the shop
my son's been stung in the mouth by a hornet and the tongue is swelling so fast, we haven't got any epipen
I don't think I can keep the kids safe tonight, I keep hearing it telling me to take them to the window
phone's on 3 percent i'm under the bookshelf it fell on me my leg is stuck flat 1902 block 8 tell someone
can hear a woman screaming no no no and things breaking upstairs at 1404 this is not the usual row
Mother-in-law had a bit of fish go down the wrong way, she's holding her neck and no sound's coming out
The tree came down on the path with the wind and there's a pram under it, we need people to lift, east side now
Sat with her now, she's got chest pain going into the jaw and she's clammy, she says don't call anyone but I am asking
my mate's just told me on wechat goodbye and look after my dog, he's at 3-1701, I'm in Suzhou, someone knock please
Somebody's slumped over the wheel in a white Buick by gate 2, engine running, doors locked, won't respond to knocking
hello im 8 my granny fell off the chair and her head is bleeding and she is sleeping what number do i call
A bloke's down the manhole by the pump room, the second one went in for him and he's not answering either
Kept telling us it was indigestion, now he's on the kitchen tiles and I can't find a pulse, I'm doing compressions
Pan's on fire and it's got the cupboards, we're out but my mother's still in the back room, 18-604
she drank from the bottle under the sink, the drain stuff, her mouth's all white, she's three, do I make her sick?
Cleaner's been electrocuted at the bike shed, he's still holding the cable, nobody touch him, where's the switch
my upstairs neighbour's hanging from the air con bracket by his hands, quick, mattresses, anything, under block 5
It's my turn to sit with Mr Wu and his breathing has gone very quick and rattly, lips purple, family isn't picking up
three lads are kicking someone on the ground behind the parcel lockers and he's stopped moving
I fainted twice getting to the sofa and there's black stuff when I'm sick. Living alone, 6-1103, door is unlocked
Grandson's eyes went up and he's stiff as a board, temperature was 39.9, he's only fourteen months
The worker cleaning the outside windows, his rope's gone, he's dangling at about the 15th floor of tower 1
i took too many of them and now im scared, i dont want to die actually, building 21 room 305
Carbon monoxide thing is going off in here and my head's splitting and my legs won't do what I tell them
could one of you with a strong back come to 2-503, my dad's wedged behind the toilet and he's turning grey
My nan rang me in Cork, all slurred, then the line just went quiet. She's in block 7, flat 302. I can't reach anyone
Glass door shattered on him, there's a big piece in his thigh and the blood is bright red and spurting
Nobody panic but there's flames in the rubbish chute and the smoke's filling our corridor, 23rd floor
she's gone into labour on the back seat outside the main gate, the driver's run off, is any of you a midwife
he has been in there with the charcoal and tape round the door, I can smell it, I can't break the lock, 4-806
Somebody just went off the sixth floor. They're on the grass by the slide. They're still breathing, please come
my wife stopped mid sentence and now she's staring at nothing and her hand keeps twitching, it's been ages
Old Mr Gu went in the canal by the footbridge with his scooter, I can see the lights under the water
the kid's got his head through the railings and he's slipped so it's on his throat, need something to cut metal
I rang the bell at 1501 to give back the dish and I can see through the letter box he's lying in the hallway
right so the stove went boom, my eyebrows are gone and my hands are blistering badly, I'm home alone, 19-408
Temperature in there must be fifty, a baby's shut in the car next to the ramp and she's stopped crying
His speech was funny this morning, it cleared, now it's back and he can't stand. We are in number 16 on the second floor
Someone's lying across the bottom of the stairs in block 2, there's blood on the step, I don't dare move her
mum's insulin, she took it twice by mistake, now she's confused and shaking and won't eat anything I give her
I don't know any of you well but I'm sitting on the roof and I would like somebody to tell me not to
Please can anybody who's a medic go up to 1206, my dad just collapsed on a video call with me, I'm in Delhi
there's a hissing from the pipe behind the hob and a rotten egg smell, my eyes sting, we've come out, 10 others still inside
My brother's off his medicine, he hasn't slept for five days and he's on the ledge saying he can fly home
Auntie downstairs ate wild mushrooms, all four of them are vomiting and one can't see properly, block 11
The fence at the tennis court's come down on top of two kids, one of them is screaming and the other isn't
ok this is not a drill the whole of the ninth floor is black with smoke and I've got two kids and a wet towel at the door
i think my waters broke but there's a cord hanging out, I've read that's bad, husband's in Shenzhen, 12-702
He's gone all stiff and blue after a nap, he's five weeks, I'm blowing in his mouth, somebody please
Cab hit the lady from the fruit shop on the zebra outside, her leg's the wrong shape and she's very cold
the shelf of paint tins came over on my husband in the store room B1, I can see just his feet
Had the vaccine an hour ago, now I'm covered in welts and my throat is closing, can't shout, please come to 3-303
Something's up at Mr and Mrs Lin's, she's shouting help from the window with a cloth round her arm, red all over
Not sure if this is right place. My Mother is 81, she fall in kitchen, cannot stand, hip very pain, I am alone with her.
Just been robbed at the underpass by two on a moped and I've been stabbed in the side, I'm sat against the gate
my little brother put the fork in the socket and he fell down and he's not talking, mum is at work, 9-1001
there's a man on our fire escape going from window to window, he's got in at 402, the old couple live there
Her blood pressure was 220 something, she's got the worst headache of her life and now she can't open one eye
I can hear knocking from inside lift 3 since eight o'clock and whoever's in there has stopped answering
Kid on a scooter went through the glass of the lobby door at number 6, big gash on the neck, I'm pressing on it
He's swallowed something, don't know what, keeps gagging and pawing at his mouth, nearly two, face is dark red
i'm on the 3rd floor balcony of the burning one, block 14, can't get to the stairs, me and my gran, wave at us please
Listen, I've tried her phone thirty times. She told her therapist she'd got the pills ready. It's 7-1505. Please break it
A bit of the outside wall the size of a door has landed on the cleaner by block 3, she's pinned by the legs
my friend is having a really bad trip, he's burning hot, grinding his teeth, doesn't know where he is and now he's fitting
Dad has Parkinson's and he's choking on dumpling, I've done the back slaps, it isn't coming, 15-203
the toddler upstairs is sat on the window sill throwing toys out, there isn't a bar, and no adult's coming when I shout
I'm a courier, an old lady here at 4-101 gave me her phone, she can't talk and her face is crooked, who's her family
Think I've had a miscarriage at home and I can't stop the blood, it's through three towels, feeling very far away
they've fallen through the ice on the lake, two of them, one's holding the edge, bring a rope or a long pole
It's dark and my leg's been caught in the car stacker, it's still pressing, the attendant's not at his desk
Poor Mr Shen's sat on the kerb grey as ash and holding his chest, he won't have it that he's ill, gate 3
Just so someone knows, I'm in 805, the gas water heater's been on and my son has fainted in the bath
she rang me whispering that someone's inside the flat and she's under the bed, 16-1004, I'm on a train
My old dad, 90, slid off the bed at three and he's been on cold tiles ever since, I'm not able to lift him, he's shivering bad
window cleaner's fallen onto the porch roof at number 8, he's conscious but says he cannot feel his legs
eye's full of oven cleaner, can't see out of either one now, burning like hell, no one in with me, 11-602
that smell in the corridor is getting stronger and old Ms Pan's telly has been on the same channel day and night since Friday
There's a big fight in 1701, I heard him say I'll kill you, then a thud, then nothing at all, kids crying
she's had two fits this morning and hasn't come round from the second, it's twelve minutes now, ambulance is stuck at the gate
swelling's gone up to his elbow from the snake in the grass by the lake, he's sleepy and being sick
so my neighbour knocked to say he doesn't feel well and then just folded up in my doorway, no colour at all
My kid brother has hanged himself from the door I've cut him down he's warm please who knows how to do this
can't breathe can't lie down pink froth coming up. heart patient. 2-904. door not locked
My cousin gave birth on the bathroom floor and the baby's out but isn't crying or moving, what do we do first
Boiling oil all down both his legs from the wok, he's twelve, he's screaming, I put a wet sheet, is that right
Woman's just told the guard she's got nothing to live for and gone up in the lift to the top, grey coat, tower 4
The gas man says everybody out of number 19 now but Grandma in 204 is deaf and in bed and hasn't heard a thing
I can see my dad on the camera, he's fallen by the fridge and his oxygen tube's come off, I'm in Melbourne
heard the crash and looked out, motorbike under the bus by the school, rider's pinned, kid on the back thrown clear
this is going to sound mad but my wife's got a pillow and says the baby isn't ours, I've got the baby in the hall
Sunstroke or worse, builder on the scaffold's collapsed at the top and his workmates can't get him down
my girl's arm is trapped in the escalator at the mall entrance to our estate, fingers gone white, it needs stopping
Anyone near block 13 stairs, there's a man slumped with a needle by his hand and lips gone blue
the old girl opposite's been calling out for help so faintly I thought it was the telly, door's locked, 9-602
He is 3, he got into nanny's heart tablets, at least six are missing, he looks sleepy. Which hospital is the fastest
mine's a nut allergy and I've used my one pen already, it's coming back, ambulance not here yet, anyone got another
I'm getting smoke through the socket and the wall's too hot to touch, next door at 1303 is away and it's locked up
Guard's been hit over the head by the drunk at west gate, he's down and the drunk's still swinging the bottle
Auntie Mei next door isn't right, she's put her shoes in the oven and lit it and she won't let me past the chain
she's ok she's talking but there's a lot of blood from the back of her head and she keeps falling asleep on me
Grandpa's not picked up since last night, he has a bad heart, his curtains aren't drawn, can somebody in 5 try the door
a kid on the 12th floor has put both legs over the balcony, he's shouting down about his exam, keep your voices soft please
My mum just sent a voice note, all I hear is her gasping and then a bang. She's on her own in 20-303
the hot pot burner tipped, the tablecloth's alight and so is my wife's sleeve, rolled her in a blanket, she's burnt bad
He walked off the kerb looking at his phone and the van took him, he's under the front wheels, come with a jack
I need somebody who can do CPR, ground floor of block 10, a jogger's gone down, no breathing, two of us here no clue
Been vomiting two days with my sugar at 30, now breathing fast and seeing double, husband's abroad, 17-805
Child's voice coming from the well cover near the herb garden, I swear, she's saying she's cold
it's all right I'm calm, but I'm locked in the cold store at the canteen, it's minus eighteen and my phone's nearly out
he punched me and I hit the table edge, there's a lump and I've been sick twice, he's gone out but he'll be back
whole family at 603 got ill after dinner, the granny's lips have gone blue-grey, they'd salted the meat with something odd
The boy was messing on the bunk with a cord and it went round his neck, we've got it off, he's not breathing well
my chest has been hurting since the school run and I've just been told by my sister to stop being British about it and ask for help
I'm in a wheelchair on the 16th floor, there's a fire bell and real smoke, lifts are off, please tell the firemen 1604
Driver's having a heart attack in the shuttle bus, we've stopped half across the road, eleven of us, no doctor
that sound was our balcony. It's gone. My father-in-law was on it. He's in the bushes on the north side
the anaesthetic must've worn off, the stitches have opened and it's pouring down my leg, I'm light-headed, block 1
Someone has thrown a bottle with petrol at the kiosk, the auntie's still inside and the shutter's jammed
I know it's late but he's rolling about holding his stomach, it's gone hard as wood, he's white, and I don't drive
her neck's stiff, there's a rash that doesn't fade under the glass and she can't stand the light, she's seven
ok so um my dad he was just watching tv and he made this noise and now his eyes are open but he's not there
can somebody please go bang on 1403 my sister's not answering and her last message was just sorry
Her left side's gone dead, she can't hold the tissue, she says it's the way she slept but I'm not having that
Kid at the playground's got a skipping rope round the neck up on the climbing frame, he's not touching the ground
we had the barbecue indoors cos of the rain and now my wife's fainted and I'm feeling drunk and I've had nothing
Hello, I am guest of 1701. My friend eat seafood, she scratch everywhere, now her breath make whistle. Please doctor.
I've got him on his side, he's still jerking, it's been longer than the last ones, he's my student, room 3 of the clubhouse
Glass of the shower exploded and my foot's opened up to the bone, there's a trail to the door, I'm on my own in 1205
grandma says she's swallowed the tablet still in its foil and it's stuck and she's bringing up blood
Two cars and a pushchair at the junction by the school, the mum's under the front one, everybody with phones and nobody helping
It's smoke, real smoke, coming from the charging room, and the door's chained and I hear a voice in there
Right, so I'm not being dramatic, but there are two men in our flat, I can see them on the app, and my nanny and baby are in the bedroom
my husband's been hit by the falling tile and there's something clear coming from his nose
I am lying at the foot of the stairs in the garage, B2 by the red pillar, I've broken something, nobody passes here
Think my neighbour's having a stroke, he tried to say hello and it came out like porridge and he dropped his shopping
He's eighty-four and went out in his vest at four this morning, I've got him, he's like ice and he's stopped shivering
She put a pen in the air con unit and there was a flash and she's flat on the floor, the fuse has gone, it's pitch dark
Came to feed their cat and there's a man I don't know unconscious in the bath, water's pink, 8-1106
my son's asthma is very bad since the fireworks, he's sitting bent over and his tummy is sucking in, the spacer's not helping
anyone on the north side see the fella hanging off the scaffold by one arm, the platform's tipped, get help
Mrs Ito at 501's on the floor, she's conscious, her hip's out, she's more worried about the rice, I can't lift her
The pram rolled into the lake. The baby's out, I've got her, she's coughed but she's gone a bad colour
there's a woman in a nightie on the window ledge above the bakery and she's talking to someone who isn't there
i'm hiding in the wardrobe he's drunk he has the belt mum's bleeding i'm at 14-502
Just a quick one, is anybody a cardiologist? Husband's smartwatch says 190 and he's gone sweaty and his chest hurts
They've had the new stove in and since then we're all three sleepy, now my wife won't wake up
My waters went an hour ago, the pains are two minutes apart and I want to push, I'm at home with a four year old
gas bottle at the noodle place is on its side and whistling with a flame at the end, everyone away from gate 2
my friend's eaten a load of brownies and he thinks he's dying, heart's thumping, he's gone the colour of paper, can't stand
Our cleaner's trapped her whole hand in the mangle in the laundry basement, she's fainting, who knows how it opens
Dad was stung by bees by the pagoda, forty, fifty times, he's dizzy and his face has closed up
I saw him go up to the roof with a rope and no shoes on, I think it's Mr Bao's son, block 17
Please, she's two days out of the caesarean and the bleeding's gone from a bit to a lot to clots like my fist
He ate the blowfish his cousin brought, now his mouth's numb and his legs aren't working
I've been ringing my wife's grandmother since last night, she has the same routine every day, I'm scared, 3-201
some lad's collapsed on the basketball court, no one touched him, he just dropped, and he's making a snoring sound
hi neighbour your kitchen window at 602 is full of flames i hope you are not at home please reply
Car's gone through the wall of the kindergarten, kids under the fence, every pair of hands to the east gate
I'm a first-time dad, she's six days, she's yellow and limp and won't wake for feeds and now she's breathing funny
There's an old fella face down by the recycling, cold to touch but I think I felt a beat
It's my mum's third call, she keeps saying there's an elephant on her chest and laughing, she lives alone at 10-805, I'm in Leeds
the knife slipped doing the oysters, straight into the wrist, it's coming in spurts, my flatmate's fainted too
Fell asleep with the candle, whole curtain's up, I can't get past it to my son's room, 9th floor, number 7
he's locked the kids in the car with him and says he'll drive into the river, black Audi, he's just left gate 3
what i thought was the telly is a real person shouting I can't get up, it's from 403 or 503
poor love she's pulled the bookcase on herself, she's four, her tummy is swollen and she's very quiet
My colleague at 12-1404 rang in sick, then texted that the walls are talking and he has to cut the chip out of his arm
It's snowing on the roof terrace and I've been locked out here in a T-shirt for two hours, my hands don't work, tower 6
Took his blood sugar and it just says LO, he's fighting me and won't swallow the juice
lads there's a man going under in the canal by the steps, he's come up twice, I've thrown him the ring and he can't hold it
She's been in the lift at 18 for an hour, she's claustrophobic and now she's fainted, I can see her through the gap
someone's spiked my cousin's drink, she's home but she can't stay awake and she's stopped breathing twice
the spring cover of the sofa bed has shut on my granddad's neck, we can't lift it, run, 5-101
uncle got a fish bone stuck, he tried rice and vinegar, now spit's coming out with blood and he can't swallow at all
The boy next door is dangling from the rubbish chute hatch on 7, we have his ankles, we can't pull him up
I am sober, I am serious, I've got the bag over the stove pipe and I just wanted one person to say goodnight
Nobody told me what to do when it's the helper. She's from Cebu, she's clutching her head and her words are backwards
there's a big crack running across our ceiling and it's dropping bits, my mother's bedridden under it, need four people
don't go in the pump house!! something in the air, my foreman's gone down and he isn't moving
Hot soup over the baby's chest, it's blistering through the vest, do I take the vest off or not, 8-304
The old boy with the birds has been knocked off his bike at the corner, hit his head on the kerb, talking gibberish now
A relative of mine, first floor, block 20, has stopped her dialysis and she's swelling and can't catch her breath lying down
my nose has been pouring blood for over an hour, I'm on warfarin, and I'm starting to see stars
She went to the loo and there's been no sound, door's locked, she's 79, she takes heart pills, I can't break it
he says he's fine but he came off the e-bike, his belly's hard and he's getting paler by the minute
Two teenagers are on the crane behind block 1, one's slipped and is caught by his jacket
my partner won't stop being sick and her skin's tingling, we both had the wild herbs, she's having trouble blinking
Can anyone hear me at tower 8? Lift doors opened and there wasn't a floor. My friend's down there
a stranger's been in the stairwell since eleven trying every handle on 5, now he's kicking ours
There's a toddler in a nappy walking along the top of the garage ramp wall, whose is he, catch him
The heat, I think, she was gardening and now she's confused and her skin's dry as paper and she's 41 degrees
Mam's on the line from block 6, she can't see out of either eye all of a sudden, and she's all alone
I'm in 704 with the neighbour's wife, he's broken her jaw, he's outside in the corridor with a bat
Somebody get the pool key, the cover's on and my dog walker says there's a hand under it
we were playing and Ben put a bead up and breathed it in now he is making a squeak when he breathes
Electrician's slumped on top of the ladder in the meter room, he's smoking, I mean his sleeve is smoking
It started with hives after the antibiotic, now she's vomited and says she feels doom, her words, block 2 ground floor
Gran is 96, she's been off her food, and since noon she only breathes now and then, with a rattle, I'm 19 and alone with her
a bamboo pole came off the 20th and it's gone into the gardener's shoulder, leave it in or pull it out
please stop typing and go down, a young woman's just walked into the lake in her coat by the willow, she's up to her neck
My little cousin drank the perfume or maybe the nail polish remover, she's giggly and falling over and then sleeping
a kid's arm's in the lift door at number 3 and it's trying to move, someone hit the red button upstairs
Dear all. My tenant, 1303, sent me her bank PIN and a thank you card photo. I'm abroad. Would a neighbour check on her now
I'd never ask normally but my chest's been tight since the stairs and now it's up my throat and I've gone cold and wet
Looks like the woman across from us is being held out of the window by her husband, I can't look, I've rung the police
the ceiling fan came down on the dinner table, my uncle's scalp is hanging, there's blood in everything
His lips are tingling, he can't feel his legs, then he says he can't get air, he was digging out the drains
The rice cooker lead's caught, then the worktop, I've thrown a towel on and it's gone up as well, block 10 floor 5
My wife fell from the loft ladder and she's awake, she says pins and needles from the neck down, do I move her?
Two men with masks have dragged a girl into a grey van by gate 4, she dropped her bag, number ends 7K2
she had her second baby in ninety minutes, the placenta's not come and she's gone white and shaky
My brother is bipolar and he's just thrown the telly off the balcony and he says he's next
Help lah, my ah ma inside toilet fall already, head got blood, she talk slow slow, block 8 #12-03
please do the needful urgently, my father aged 77 is having severe breathlessness, cylinder is empty, A-1104
Crikey, brown snake or something's got Jim on the ankle by the compost, he's feeling crook and his eyelids are drooping
The wee one's stuck behind the washing machine and the flex is bare and sparking, I can't reach the switch
it's an odd one my neighbour's been sitting in his car since lunch with a hose in the window
Only me and my gran in, she's purple, she's holding her throat, it was a piece of apple, I'm ten
I was told by the intercom she can't move, she's on her bedroom floor since the early hours, but she can't open to us
Bleach tablets. My dad with the dementia thought they were mints. Two of them. He's foaming
somebody in a hi vis vest is lying under the fallen scaffolding and I'm holding his hand, he's asking for his mum
She's on dialysis and that thing in her arm has burst, I'm pressing with both hands so my phone is doing the typing
Smells of almonds and burning in 606, no one answers, the door handle's hot
there is a guy with a machete walking round the fountain, stay in, he's cut the cleaner's arm already
our lad went under the jetty and hasn't come out the other side
he had three beers and his new tablets and now he's cold, his breathing's about five a minute, I've counted
From Toronto here: my parents' alarm company says CO level critical at 9-1502 and neither of them picks up
dog walker found a man in the bushes by 13, wrists cut, he's alive, she's holding them shut with the lead
I can't see my daughter in the smoke, she was behind me on the stairs at the 14th
Her tummy pain's suddenly all over, she's eight weeks gone, shoulder hurts too and she's fainted at the basin
The tow bar's rolled on to his chest, the jack slipped, we need six men in the car park this second
he's burning up, he's talking about bees in the ceiling, his neck won't bend, he's at boarding age, sixteen
my mother's sent the same letter k to me for ten minutes, that's all, kkkk, she's at 1-1701, go see please
There's steam screaming out of the boiler room and the caretaker went in and I hear him hollering
the ball went on the substation and the young fella's climbed the fence after it and now he's stuck on the wire, not moving
I do not know how to say in English, my husband heart stop and start, he is grey, apartment 2203
Well, Peter's had a funny turn, he was buttering toast and his arm just went on without him and now he can't talk
she's got hold of a lighter and the paint thinner and says if anyone comes near, 3rd floor laundry
We're in the car park, he's pinned me between the trolley and the wall, he won't let me go, he's my ex
Guy in the flat below's been coughing up blood all night and now the coughing has stopped and he doesn't reply
Four-year-old in the window well of block 9, water's rising with this rain, grating's locked
her ventilator's on the last bar and the lights are out all over block 7, she can't breathe without it
he fell on the railing and one of the spikes has gone in under his arm, he's stood there impaled, fire brigade's ages
I'm the night guard, gate 3. Man come with knife in stomach, sit down in my box. Please doctor people come
one of the twins is stuck in the recliner mechanism by the neck, it's the cinema room, she's going blue
We're locked on the balcony, baby's inside with the pan on the gas, and I can see the oil's starting to smoke
Mr Rao from the yoga group has gone down, no pulse that I can find, the defib cabinet's locked, who has the code
nothing dramatic to see but my husband's had the hiccups, then vomited what looks like coffee grounds, and he's passed out
I've swallowed my bridge and it's gone the wrong way, I can breathe a bit, typing with one eye closed
a girl is asleep on the metro steps in this cold, no shoes, blue fingers, doesn't open her eyes when I shake her
My mother thinks there's no hurry. She's eighty, she's thrown up blood twice, and she's putting on lipstick
Somebody's screaming fire on the sixth floor of ours and the corridor sprinklers haven't come on
he isn't himself, he's sold the car, given me his watch, and he's stopped answering since six, room 1010
my kid says a friend on the game is cutting herself live on camera, says she's in our compound, block 5
It's the sauna at the clubhouse, the door's jammed, there's two ladies in it and one's slid down
Been feeling the building lean since the digger hit it, there's a gap by my skirting I can put my arm in, and folk asleep upstairs
The rope swing snapped, he landed on his neck, he says he's sleepy and his hands feel far away
well I've had six hours with no feeling below the waist and I can't pee, I was told if that happens to go in, I can't get off the floor
Delivery guy's slumped over his handlebars at gate 1, he's got a bracelet that says epilepsy, and he's started to convulse
her skin's gone grey and mottled, temp was high and now it's low, she's shivering so hard the bed knocks, she had the cut that went bad
The aquarium's shattered, he's standing in water, the plug board's in it, he can't let go of the pump
my grandson is lying on the mat, blue-ish round the mouth, and a bit of balloon is missing
Old fella was complaining of his jaw all day, dentist was booked for tomorrow, now he's in the chair, drenched and grey
Someone drove off and my wife's coat was in the door, she's been dragged to the gate, her legs, oh god
gang of them with helmets are breaking into every ground floor flat on the west side right now, lock up
He's got her on the stairs by her hair and he's going down, block 15, please somebody big
She is 3 hours on the cold stone by the shrine, says legs gone to sleep, one is white and has no pulse in it
I took the wrong pills, mine and his look the same, they were for his heart and mine's going at thirty-eight
just need someone to come sit with me till they get here, I've tied my own leg off, the saw kicked
no sign of life at Professor Hua's since the weekend, light's on, milk's out, the dog's whining
my baby niece got wrapped in the blind cord while we were at the door, she's breathing but croaky and her eyes are red
Kicked in the chest by the horse at the fair out front, he went down, got up, went down again and he's not got up
Both my parents are on the eleventh, can't do stairs, and the fire's on the tenth, somebody get them please
ring ring and no reply from my aunt, then a man picked up and laughed and hung up, she's 70 and lives in 16-302
He's a big man, he has slid down between the bed and the radiator, it's on, it's burning his back, I can't budge him
the medic on the phone says push hard and fast but my arms are going, come and swap with me, 4-1402
I'd call it a fit but only one side is going and he's still looking at me, it won't stop, he's six
Our au pair's barricaded herself in with the kids and says the devil's in the hall
the lady who sells tickets by the pond is on her back, turning blue at the lips, and there's only schoolkids round her
My dad-in-law's tripped on the mat with his stick and he's split his eye, he's on thinners and it just won't clot
`,
  need: `
Halfway through the dumplings and the flour's run out, Hema says forty minutes and the kids are already at the table
Our drill's died with one hole to go and the shelf is lying across the bed, we only want one for ten minutes
Mum's coming out of hospital Friday and can't do stairs yet, we were hoping to get hold of a wheelchair for the week
Could I please have two eggs off somebody, I started the cake before I looked in the fridge like an eejit
it's her third birthday and I forgot candles, if there's a packet at the back of your drawer I'd be so grateful
My daughter needs a red scarf for the school show tomorrow and she told me at nine o'clock at night
stuck at work till eight and no one to take Leo off the school bus, would one of the mums on his bus walk him up?
The suitcase is zipped and weighed and it's three kilos over, a luggage scale and a spare cabin bag would save me
Sorry to be a pain. The loo's blocked and I've guests at seven. A plunger is all I'm after.
Just a nub of ginger would do, the soup is going already and I can't leave the pot, I'm on 1402
Anyone's kid finished with the grade 4 maths workbook? Ours got rained on and the shop has none until next term
I'm asking for the granny on my floor, she can't read the small print on her tablets and wants somebody to read it in Chinese
my glasses snapped and i've an interview at 10, a tiny screwdriver or even some superglue in tower B please
Fever went up again about midnight, we're down to the last spoon of Calpol and nothing delivers to us at this hour
Putting the cot together tonight and it takes two, he's on a flight, I could do with another pair of hands
we can feed ourselves but the cat's food didn't get delivered, a scoop of any dry stuff would see her through
Does any household here have an English keyboard laptop my son might use for an online exam at 2, ours won't boot
The nurse says keep the foot iced and our freezer's empty, bags of peas welcome, I'll return them frozen
Old Mr Xia at 102 has no one to go with him to the eye clinic on Wednesday, if somebody is free that morning
i locked my keys in again. the spare's with my husband in hangzhou. is there a person who is good with doors
Making up a bed for my parents and we're a duvet short, they land at six, it would just be for four nights
Not sure who to ask but our baby monitor lead has gone and it's the old fat micro USB type, just till tomorrow's delivery
The printer in the property office is broken and the visa place wants two copies by noon, so here I am begging
It's silly but he lost the one-eyed rabbit at the playground and won't sleep, if you've picked it up I'll come over in my pyjamas
Car's completely flat outside block 8, if you've jump leads in your boot I'm stood here in a Santa hat
Our helper's off sick and I'm on calls from two to four, would a teenager like to sit with a very easy baby
could do with about a metre of double sided tape for the science fair board, shop's shut and she's in tears
I burned my hand a bit, it's nothing, but that burn cream everybody has would be lovely if you could leave it at 906
Anyone going past the metro later, my parcel is sitting in the locker there and I'm on crutches
If you've still a cool box from the summer we'd put it to good use this weekend, the camp has no fridge
My uncle's flying in tonight and doesn't have a word of Chinese, is one of you driving back from Pudong about eleven
he's grown out of everything overnight and school starts monday, so navy trousers 140 would be gratefully taken
I can't carry the water up, the lift's out and I've had the operation, fifth floor, one bottle only
wondering whether there's somebody who sews properly, the zip on my wedding dress has gone and it's Saturday
Only just noticed the recipe says cornflour. Two spoons. I'm looking at you, people of building 5.
Teacher wants twenty toilet roll tubes by tomorrow and we've got three so please all check your bathrooms
My phone's the Chinese charger and my work phone's the old Apple one, 5 percent, big call at 4, help a girl out
there's a bird in our kitchen behind the fridge and I'm terrified, a brave person with a net would be great
we are having our first Diwali here and found we have no small clay lamps, even four or five from someone will be enough
Kindly help, my wife has craving for tamarind and nowhere is delivering, if you are having little bit at home
can lah anybody got the big rice cooker, my cousins all coming and mine only can cook for three
Mate the barbie's lit, the snags are ready and I've got no tongs, I'm down on the lawn by 9
I've been told to take my blood pressure every morning this week and I'd rather borrow a monitor than buy one
the dog ate one of her indoor shoes, size 31 or thereabouts, if yours has outgrown a pair before Monday
Had the vasectomy Thursday and I'm not allowed to lift, and four boxes of tiles have just been left in the lobby
She's still in her cast for two weeks and the shower is a battle, we heard some of you have a bath stool
Good afternoon, I am new here from Poland. My sink is leaking and I have not any tool. One big wrench please?
you know the allen key that comes with every Ikea thing, mine's vanished, you must all have hundreds
Dad's ninety on Sunday and I want to play him a record, so I'm on the hunt for a turntable for one afternoon
My lad's gone and said I'd bring a tent. I don't have a tent. Two-man, one night, you'll get it back dry
the formula order is stuck in customs till thursday, Aptamil stage 2, we have about a day's worth left
Anyone with a tall ladder, smoke alarm's been chirping all night and our ceiling's three metre something
I'd love an hour of someone's time to show my mother how the video calling works, she's too proud to ask me
Need someone to hold the other end of a sofa, honestly three minutes, from lobby to second floor
My contact lens solution's finished and I've one eye in, a little bit in a cup would get me to the morning
Soy sauce. That's it, that's the message. Also the wok's smoking so sooner would be nice, 703
our water's off since four and I've got to make up a bottle, any of you on the other riser got boiled water?
hubby is stuck in Guangzhou with the car keys in his pocket and I have to get two kids to swimming by five
Her nebuliser packed in and the pharmacy is shut, we have the medicine but not the machine, block 15
to whoever has the green trolley, could we have it next please, fridge is coming at three
Somebody here must've a christening gown. We'd be so careful with it. It's the 14th and the post lost ours
I can't get the lid off my mother's medicine jar and my wrists are bad, would a strong hand drop by 1201
Maths defeats me, she's got a test Thursday on fractions, half an hour with someone patient would do wonders
would anybody's grandma teach me zongzi wrapping this weekend, I've the leaves soaking and no idea at all
only got 2 nappies left, size 4, raining buckets and the baby's asleep on me, can one of yous drop a few
Long shot, but does a household here own a sewing machine that can go through denim? one seam
My folks arrive in an hour, I've no visitor pass and the app's down, who could sign them in at gate 1 with theirs
so the bread machine paddle went out with the rubbish, it's the Panasonic, I'd love to borrow one till a new one comes
Looking for some empty jars with lids as I've eleven kilos of plums from my mother in law and a deadline
Going mad with mosquitoes, the plug-in ran dry and all shops are closed, one refill please, I'd replace it tomorrow
The wife's fasting and it breaks in twenty minutes and we've no dates in the house, even three
my son's violin string went ping, it's the E, exam's at nine, surely there is another violin family in here
Piano needs shifting eighteen inches to the left. Eighteen inches. I'd give beer to two or three big lads
he's teething something awful tonight and we left the gel at my mum's, anyone on this side still got some
Our heating's bust, engineer's Thursday, any electric heater standing idle would be so welcome with the baby
Hello from 4-301, my cooking gas card will not top up until office hours and I'm wanting to use someone's hotplate
If someone could let my dog out round lunch, I'm held up at the police station with a passport thing, key's under the pot
An onion. I know. I sent him to the shop for one thing.
the removal men didn't bring any blankets and they'll scratch the lot, old sheets, dust covers, anything you don't love
Trying to find a cello sized space for one hour of practice on saturday, neighbours upstairs have a newborn
Kid's face paint, black and orange, she's meant to be a tiger at ten and all I've got is lipstick
my back's gone, I'm flat on the rug, could a kind soul bring up the parcel with my heat patches from the lockers
On behalf of the lady in 605, who isn't on here: she has run out of her eye drops and wants to know who keeps some
The wedding's at four, I've ironed a hole in my only white shirt, I'm a sixteen neck, please don't laugh
Twenty people in my flat and one bottle opener, which has just snapped, come join us and bring yours
hi is it ok to ask here for a bike pump my tyre went flat and I've to be at school by half seven thank you
Rice is on, curry's on, and it turns out we have no salt whatsoever, I didn't think that was possible
Could someone with a bit of Shanghainese come down and talk to the repairman, he and I are just smiling at each other
We need a fourth for doubles at six, Priya's pulled her calf, any standard, court's already booked
Her bridesmaid heels broke at the heel, so a pair of nude or silver 38s till midnight would rescue us
I'm minding my sister's twins and I've got nothing to entertain them with, any jigsaw or lego you're sick of looking at
my mum can't stand the hospital food and I'm in Singapore, would anyone cook her a bit of plain congee, ward's ten mins away
There's a spider the size of a saucer over my bed. I'm fifty-three. I would like someone to come.
Been trying to open this Excel for my boss and mine's expired, someone with Office could convert it in a second
We've had the plaster off and the doctor wants him in a sling a while longer, you may have one in a cupboard
It's her first night on the breast pump and a bit's cracked, the Spectra valve, midnight, I'm desperate
How I could use a van on Saturday morning. Two wardrobes, one kilometre. Petrol and lunch on me
Teething baby, husband away, no sleep, someone please just come and hold him while I shower
anyone's son good with routers? ours has been blinking red since the storm and I teach online at six
my gran's hearing aid battery's dead, it's the little orange tab ones 13, she can't hear the telly or me
Scouts are short of a tarp for tonight since the forecast changed, about three by four, will be hosed down after
We've got the ashes to scatter and my father wanted a piper. I don't suppose. Or anybody who plays anything.
If you'd have a spare half of cabbage, mine turned out to be all slugs and the in-laws are on the stairs
Mine's the flat with no cutlery as of today, the movers lost the box, four forks would be a luxury
I hear there is someone in block 7 with a steam cleaner, we'd be glad of it for an afternoon as the cat's been poorly
Doctor says he has to have probiotic powder with the antibiotic and the chemist's closed, two or three sachets?
Please may I borrow a black tie, size doesn't matter, it's a funeral and mine has egg on it
no hot water here for three days now and I smell like a goat, may I use somebody's shower when it suits
Got a sick pigeon on my windowsill, looking for a shoebox and someone that knows birds
he needs picking up from kindergarten at 4.30 with the pass, my meeting's overrun, I'm sick with worry about it
ran out of gas on the camping stove mid noodles, those blue screw on cans, I'm on the roof terrace with the scouts
You wouldn't have a drop of milk for the tea would you, I've the priest sitting here
My Chinese isn't up to ringing the hospital for an appointment, five minutes of somebody's evening would sort it
the baby's got croup by the sound of it and a humidifier would help, ours is in storage, I'd collect straight away
Doing the school run on my own with three and the pushchair's wheel came off so I'm hoping for an old one to use
It's for a class of thirty, we want leaves of different shapes, bag up what's on your balcony and I'll fetch it
if you're at the wet market this morning could you get me two pak choi and I'll transfer you, my knee's up
Feeling rotten, tested positive, on my own, somebody please leave some lemons and paracetamol outside 1805
I'm after the loan of a big stock pot, thirty litres or so, church supper, it's always the way that ours has a hole
need to measure a sofa before it goes on the truck and my tape's gone walkies i'm at number 17 lobby now
The neighbour's cat's up the tree again, she's eighty and beside herself, what's wanted is a long ladder and gloves
we just moved in and there's no curtains and the street light shines on the crib, even a dark sheet for a few days
Exam tomorrow, calculator dead, it's one of those casio fx ones, my girl's the one sobbing in the lobby of 3
I've twelve for Thanksgiving and eight chairs, folding ones would be perfect, Thursday noon to night
Does your kid still use the potty seat? Ours has decided today's the day and I wasn't prepared at all
The tap came off in my hand, I've shut the water, but it wants a washer, 15mm I think, and a person who knows
who can lend me a smart jacket 42 long for one zoom, only the top half matters
Ironing board collapsed, dress code is formal, taxi's in 40 minutes, ours is 1108, a flat surface and an iron please
I don't like asking but money's tight till the fifteenth and the baby's on her last packet of wipes
A splinter's gone deep in the wee man's foot and we have no tweezers that meet in the middle, 2nd floor, block 9
my power bank's gone and the outage is till ten, my mother's oxygen thing is on battery, any charged one would ease my mind
Moving day, 14 boxes, the trolley's been promised to somebody else, and my brother's done a runner
Could any of the dads referee on Sunday, under eights, the usual fellow's in Bali, you just need to blow a whistle
Right, who'd be up for feeding two goldfish and one grumpy tortoise over golden week? I'd bring you back good ham
I've bought the wrong bulbs three times. It's the tiny two-pin. If you've one lying round I'd weep with joy
she's got a hen night and wants a blow-up mattress for her mate, just Friday, we promise no heels near it
it's raining and the roof is dripping on the piano so i need buckets or basins or anything, building 4 top floor
Short of one packet of yeast, dough's waiting, family on its way, I'm in the ground-floor flat with the red door
The grandparents don't use any app so I'd like someone in their block, 18, to order their veg with yours until Sunday
Anybody sitting on a stack of old newspapers, I've the puppy coming at three and I didn't think it through
My car seat didn't get here and the discharge is at two, newborn size, they won't let her home without
Got a hospital bag half packed and no slippers or nightdress to put in it, mum's a size M, she's going in tonight
A doc in the group? Not urgent, just my little one's ear's been sore two days and I want someone to have a look in it
it says batteries not included. it's christmas morning. four double a's. i'm on my knees
No signal, no wifi, online court hearing at three, might I sit at a corner of your dining table for an hour
We're in quarantine in 1006, bin's overflowing, if you're passing could you take the two bags from outside the door
Would love to have a go with someone's carpet cleaner before my landlord's visit on Tuesday, I've my own liquid
he cut his finger opening the oysters not deep but we've no plasters at all only hello kitty ones would be fine lol
My mother makes me ask: has any family got chrysanthemum tea, she's sure it'll cure my eyes
Someone's got to have a hacksaw. The lock on my bike's rusted shut and I swear on my life it's my bike
we are two students and our exam is paper and we do not have even one ruler or eraser, room 505
Half past ten at night and she tells me it's pyjama day and bring a torch. Pyjamas we've got.
The engineer needs someone at home between 2 and 5 and I can't get off, would a retired neighbour sit in for me
it's just me and a sixty inch telly in a box and the wall bracket, I'll provide pizza, somebody bring muscles
Kid's reflecting vest for the walk to school tomorrow, compulsory all of a sudden, ours is at grandma's
my sourdough starter died while I was in Kerala, a spoonful of yours would let me start again
Please, some vinegar, the white sort, the kettle is scaled solid and my aunt's about to want tea
Just one crutch even. The stairs here are murder on one leg and the shop only delivers on Monday
I got no cash and the old man mending shoes at the gate only takes cash, 20 kuai, I'll wechat you right away
The choir's short of a tenor for the Christmas carols, if there's any chap who can hold a tune at all
Sunburnt to bits, can't move, no aloe in the house, aloe plant owners of the estate hear my plea
All I want's a cardboard box big enough for a rocking horse, before you lot flatten yours
My toddler's flushed the remote for the garage, so if somebody could buzz me out at about seven I'd be grateful
hey neighbours my aircon drips on the bed, a basin would do tonight but a handy person would be even better
My mum's Mandarin only and the clinic letter's English, I'm stuck in a meeting in Frankfurt, could one of you read it to her
I'd do it on my own only my shoulder's in a sling, there's a bag of compost at the gate that wants bringing up
the kids have eaten all the bread and i've packed lunches to do at six, half a loaf would get us through
Before I throw the towel in, is there one person here who can get a stuck cork out without breaking it
My girl starts guitar Monday and the teacher says bring one, we'd like to try on a borrowed one before we pay out
Hey all my scooter got a puncture outside gate 2 and i have presentation at nine, who is leaving by car now?
With the baby due any day and family locked out of flights, I'd like somebody on call at night for our eldest
We lost the remote for the gate and the baby's pram is on the wrong side of it
It'd be for tomorrow only, a white lab coat in child size, he's presenting on volcanoes
No candles, no torch, the fuse box is sparking so I've turned it off, a bit of light would help me find my glasses
so sorry for typing late my mother in law want to make medicine soup and we don't have the clay pot can we borrow
The dentist's numbed me, I can't drive and she finishes ballet at five, would another ballet family drop her home
Our neighbour Wu Laoshi is asking me to ask you: an old radio, FM is enough, his stopped last night
can i get a hand reading the gas meter it's up high behind a grille and i'm five foot nothing
My visa photo was rejected, white background, anyone with a decent camera and a blank wall for two minutes?
I've got the pram, the toddler, the shopping and a lift that says no. Ground floor, number 11. Anybody strong?
Lent our only cool bag to the school, and the insulin has to come with us on the train at two
Even one of those sachets of rehydration salts, he's not kept water down since lunch and I'm not leaving him
anyone got the knack with nits? I've the comb and the lotion and a screaming seven year old
My landlady insists on a Chinese phone number on the form and I've none as yet, might I put down one of yours
The last page of her recital piece blew off the balcony, it's Für Elise, somebody's piano bench must have it
They've told us to shelter the plants before the typhoon and I'm away until tomorrow, mine are on the rail at 602
I'm three stitches short of finishing and out of the grey wool, DK, a couple of metres is all
Would one of the runners go with my daughter round the lake, she's fourteen and won't go with her mother
Christmas pudding wants brandy, I've drunk the brandy, it's only a capful I'm asking
Cat's in labour, seems stuck, and the vet's phone's off, has anybody bred cats who'd come and look
The kindergarten wants a photo of me with a real drum. I'm told there's a real drum in this estate.
To be honest I'm lonely and I'd welcome somebody to have a cup of tea with on Sundays
I'm on a zoom trial shift and the builders have started, is there a quiet corner in somebody's flat for two hours
You lot with babies: a bottle steriliser for the weekend, my sister forgot hers in Nanjing
my grandpa wants to hear the cricket and our vpn's dead, which kind soul could lend him theirs till stumps
half the band's down with flu, we're short one bass player for the summer fair, three chords, honestly
She's lost her first tooth and the tooth fairy has no coins, only WeChat, a one yuan coin would keep the magic going
The wardrobe's in pieces and the instructions are in Swedish, help from somebody who's built one
Just been handed a puppy. No bowl, no lead, no clue. Take pity, block 2
The caterer let us down, two dozen wine glasses by seven would turn this round
Does any kind family have a humidifier or a steam tent thing, my boy's barking like a seal but he's all right, just miserable
Wanted for one morning: a grandfather who'll talk to class 3 about the old Shanghai
my father's hearing's gone and he'd dearly love a lift to mass on Sunday with someone who's going
Her highness will only eat the round pasta, the shop's got straight, any hoops in your press?
I'm allowed one visitor at the hospital and mine's stuck, could a neighbour bring my slippers and charger, Ruijin ward 9
My daughter's dyed her hair green by mistake, school's at eight, does someone have clarifying shampoo, or a hat
They say the water filter needs a special spanner, white plastic, big as a dinner plate, yours may have come with one
i dont have the app to pay the parking and the barrier man is angry, can sb scan it for me and i give cash
If there's a retired teacher about, my boy would come to you for reading aloud, he's shy of me
Power's tripping whenever I use the oven, it's a roast for ten, would you let me finish it in yours
The suit's been let out, I've no cufflinks, ceremony's in an hour, dress shirt's flapping
Someone to mind the stall with me at the fair, ten to twelve, I've no change either, so a float of small notes
Ours is the only house without a shovel it seems, and the drive's a foot deep
Poor cat's to go to the vet and we've only a shoe box, might a carrier be had for the morning
My dad's birthday cake needs to stand level till five and our fridge is tiny, a shelf in yours would be a kindness
Off antibiotics at last and craving my mum's rasam, who here makes it and would let me have a cup
Ballet exam tomorrow, one pink shoe chewed by the dog, child's 13 in UK sizes
it's hard to ask but I can't reach to cut my toenails since the hip and the ayi's gone home for new year
We'd be obliged for a bit of muscle at the gate at nine, it's a cooker, it's cast iron, there's whiskey
The tablets have to be halved and my knife turns them to dust, one of those cutter boxes would be great
Got my ring stuck on a swollen finger and it's going purple, some dental floss or Windex, quick please, 406
Flight's at six a.m. and I oversleep everything, could an early bird ring my bell at three
Marking sixty essays with no red pen left in the house, I'm not above pink
my wee fella's bike has a chain like spaghetti and he's looking at me like I'm supposed to know
Since the shop won't split a pack, would two others go in with me on the bulk of lactose free milk
I have an Indian gas lighter but no flints, and matches are wet from the picnic, please a box of matches for puja
The house is full of moths, does anyone's granny still have camphor balls to spare
Got a telly interview at home at five and no lamp that isn't yellow, ring light, anyone with a teenager?
Please is there some person who can help me to hang the washing, I have my hands in bandage for ten days
There's a parcel of medicine for my mum at the gate and she's alone and can't come down, I'm in Beijing till Tuesday
Stroller brake's locked solid with a sleeping baby in it, by the fountain, WD40 or a clever person
I'd want it for one dinner only, the fondue set, the raclette, whatever melts cheese
it was me who said I'd bring the nets for the goal, and I can't find the nets, do we have other nets
Two hundred envelopes, one tongue. Volunteers for stuffing on Thursday evening at mine, wine provided.
As my eyes are bad I'm looking for someone to thread a dozen needles for me, all colours, then I'm set for the month
The wind took our washing line and my husband's pants are over somebody's balcony on 4, please pass them back
Cousin here from Galway with jet lag and no plug that fits, an adaptor for the big three pin
I keep bees on the roof and the smoker's rusted through, I suppose there's no other beekeeper
Thing is my card has been swallowed by the gate and the guard is new, could a neighbour vouch for me at the north entrance
My boy has an oral exam and would benefit from ten minutes' chat with a native French speaker tonight
Nearly there with the curtains, four hooks short, those white plastic S ones
Can't leave the oven, can't leave the baby, bins go at eight. Someone with legs.
My son wants to see a real fish being gutted for his biology, so if you're cooking one this week, may he watch?
Anyone awake with a breast pump bag or ice tray, I've milk and nowhere to put it, freezer's full
Yoga's indoors today because of the haze and we're three mats short, hall 2, ten o'clock
Just got off the night shift to a flat with no heating and no hot water bottle, I'd hug anybody who had one
A grandmother downstairs is waiting on her son, he's stuck in traffic, she'd like company till he comes, I've to go to work
Our wedding album's in the loft hatch and I'm scared of heights, a brave one with a head for it?
Forgot the nappy cream in Hangzhou, his bum's like a tomato, even a thumb's worth in cling film
Was told to fast before the scan and I need a driver at seven as I go dizzy without breakfast
Cold sore, date tonight, pharmacy shut. Have mercy, women of tower 3.
Tried to bleed the radiator with a fork, so now I'm asking like I should've, the little brass key
My students are filming on Sunday and we need an elderly couple to dance in the courtyard, two minutes, tea included
we've fourteen lanterns, and no string, the children are lined up in order of height
Anyone's dad do woodwork? The cot slat's cracked and I'd feel better if it got a proper bit of glue and a clamp
Please help, my kid glued the lock of the bathroom and the acetone's inside the bathroom
my pension paper wants a witness who isn't family, with a passport, two signatures and I'd make you a sandwich
Sunday roast, six round the table, and the gravy boat, the gravy, and the gravy granules are all in Sydney
Had my chemo today, the fridge smells, I can't face it, somebody with a strong stomach to throw out what's off
Hoping someone's going near the Polish consulate tomorrow, it's only an envelope and it's sealed
`,
  offer: `
I've made far too much dal again, it's on the stove in 802 and it's better the second day, bring a tub
Our boy's shot up and there's a bag of age 6 clothes here, hardly worn, they'd only go in the recycling
Heading out to Costco about ten, the boot's empty, so shout if you'd like something heavy brought back
The cot came apart nicely and it's leaning in our hall taking up space, some new parent should have it
we leave for good on friday and there's half a shop in our kitchen cupboard, door's open from six, help yourselves
I'm up half the night with the baby anyway so if anyone's kid has a fever and you want an ear thermometer, 1203
My sister posted six boxes of Barry's tea, and I can't drink it all, well I can but I shouldn't
There's a ladder in our bike store just gathering dust, you're all welcome to it, just put it back
Had a delivery mix up and they told me to keep both, so one bag of ten kilo rice is sitting here for somebody
I'll be in the garden with the pump and the tools from three if your kid's bike needs a going over
Bored retired accountant in block 6. If the tax form has you in knots come up and I'll look at it with you
mum sent a whole crate of mangoes from Pune and they are all going ripe together, please come and take before they spoil
It's a decent desk, one drawer sticks, it has to be out by Sunday and I can't bear to see it smashed up
Got two seats on the way to Hongqiao tomorrow at six if anyone's flying, I'd only be driving alone
Baked for the school fair and the school fair got rained off. Forty-eight muffins. 5-502. Save us from ourselves
I'm a nurse and I'm off this week, happy to do dressings or jabs for anyone's elderly parents in the compound
the kids have finished with the trampoline and it's a pig to store but it's yours if you can carry it
Whoever was after nappies last week, we've been given a mountain in size 2 and ours is on 4 already
Walking to the chemist now before it shuts, anyone poorly want anything bringing, I pass every door anyway
so my basil has gone completely mad on the balcony, snip what you like, it's the pots outside 101
Got the sewing machine out for curtains, may as well do a few of your hems while I've black thread on
We've had a spare room sitting empty since Tom left for uni, if someone's parents can't get a hotel for the holiday
there's a stack of Peppa Pig books at our door that I can't read one more time, please, take them
I don't eat the mooncakes the office gives out, two tins unopened, lotus with egg yolk, a happier home awaits
Flying to Dublin on the 3rd with a half empty case, I can carry letters or a small present back for people
My old wheelchair's folded up behind the sofa, I'm walking again thank God, use it for as long as you like
If any of you are stuck without power, we've got the generator running and there's a socket and tea going at ours
Caught more fish than I've any right to. Cleaned and on ice in the lobby of 12, first come
i have the drill out today anyway so if you want a hole or two put in your wall just say, no fuss
you can all stop buying ginger, mine came as a kilo instead of a piece, come get a lump
My lunch break's free and I love dogs, I can walk yours if you're stuck in the office late this week
Anyone's kiddo struggling with the English essay, I taught it thirty years and I miss it, no charge
Cleaned out Dad's flat. Good walking frame, bath seat, the grabber thing. I'd like them to be of use to somebody
Tried the fancy face cream and came out in spots, only the one pump gone, so it's on my doorstep for the taking
The hospital shuttle doesn't run Sundays and I do, as it were, so I can take one more to Huashan at nine
Ordered size 40, got size 42, the return costs more than the trainers, some big-footed person must live here
I've a jigsaw, a circular saw and no projects, lads, the tools are there when you want a lend
couldn't use both tickets for the panda hall on saturday, my mother's not well, so they're for any family that fancies it
A little pot of my sourdough starter for whoever wants to have a go, she's called Bridget and she's very lively
We cook for the old folk on our floor Fridays and there's always a plate or two over, just tell me by noon
the aunties downstairs gave me so many greens I can't close the fridge, please, block 3 people, one bunch each
i speak shanghainese and english so if your ayi or the repair guy and you are lost just call me on wechat, i like doing it
Mine's outgrown the balance bike. It's scratched to hell but it rolls. Sitting by the 7 lobby till the rain comes
Found a full pack of N95s behind the washing machine of all places, twenty of them, surely somebody could use these
New mother on 14, if you'd like to sleep for two hours I'll have the wee one, I've had five of my own
Took delivery of the wrong cat litter and ours turns up her nose, it's ten kilos and it's yours
Just to say there's ice in our freezer for days, with the heat and the power cuts, ring the bell at 306
Going to the post office after lunch, two parcels already, might as well be ten, bring them to me by one
The piano's got to go before the new floor. It plays, it's in tune, it's free, it's on the ground floor
Made achar yesterday and as usual cooked for a wedding, jars lined up on my window sill, collect anytime
Anyone's had a bereavement or a bad week, the kettle is on in 2-105 and there's no need to talk
I won't be using my parking space from the 1st to the 20th so if you've family visiting put them there
Since I'm home with my leg up I'm glad to sign for parcels for the whole block, just put 401 on it
there's a good winter coat hanging in the lobby of 8, men's L, I've lost three stone and I'm not going back
The kids' swim class has one free guest place on Tuesday and mine's got a cold, it'd be a shame to waste it
Right I bought the twelve pack of antigen tests, we've used two, help yourself if you've got a sniffle
Opening a bottle this evening that deserves company, terrace of 16, top floor, bring just a glass
You'd be doing me a favour: forty metres of good fabric, my wife's hobby is now pottery
Our internet's fast and the study's empty, if your kid's exam is online and your wifi's shaky come and sit here
Spare car seat in the cupboard for visitors with babies, we lend it out all the time so do ask
I could show two or three people how to use the AED in the lobby, I train it for a living, Saturday?
my grandma wraps about a hundred zongzi before lunch, she says no one leaves with empty hands, block 11 lobby at four
got off the phone with the farm, they're bringing five extra boxes of strawberries at no charge, who'd like one
I used to fix Macs for a living, so if yours has died have a word before you pay those bandits
Off to Hong Kong tomorrow, back Sunday, can bring the children's panadol, just give me names tonight
After three years of telling myself I'd learn it the guitar can go to a teenager who actually will
The cleaner's here until noon with the big ladder and window gear, he says he's fine to do your outside panes too, I've paid the day
Husband got carried away at the plant market, there are eleven little mint pots by the lift on 6
Stir fry for one is a thing I never learned. There's a good half wok of it, still hot, 905
Kid's got a mild egg allergy now so a whole tray of eggs needs a new home, laid Tuesday
We've a breast pump here that cost the earth and was used a fortnight, sterilised, boxed, ready for the next mum
can do pick up at the international school at three every day this week, there's space for two in the back
If you're isolating and can't get out, I go round with the trolley at six, just text me a list and leave it to me
It's only going to melt otherwise: one ice cream cake, unicorn, party cancelled on account of chicken pox
Those of you up with coughs tonight, I've brewed a big flask of pear and rock sugar, cup and come
my cousin works at the bakery and brought back the end of day stuff, croissants mostly, lobby table block 4
Anybody elderly who wants their light bulbs changed, my son needs his volunteer hours and he's six foot two
There's a telescope in 2101 and tonight's clear with Saturn up, children are very welcome from eight
Moved house and kept the boxes, flat-packed about thirty with the tape, they'd save somebody a trip
Three adult tickets to the Irish pub quiz dinner have come free, we'd love to see them used
i kept the crutches from my ski thing, adjustable, fine for anyone up to 190, no hurry to give them back
Honestly take the treadmill. It's been a clothes horse since 2021. You and a friend and it's gone tonight
Grandad's allotment has given us courgettes like torpedoes. Bag of them hanging on the gate of 1-102
Knitted four baby hats waiting for the first grandchild and it was twins and summer, so two are looking for a head
I did Hindi, Tamil and English at school so somebody's documents wanting translation, I am having time on weekends
Any of the students here going hungry before payday, I'm not joking, there's always a plate at ours
The water's off in 9 I hear, we're still on in 10, bring your buckets, second floor, the door's propped
Seven single socks, no. But a full bag of good school uniform from Dulwich, girls 8 to 10, yes, it's in our porch
Swapped the electric heater for the air con, so that leaves a nice oil radiator that could keep someone warm
Due to my own poor maths there are thirty burgers for twelve people, so come on down to the lawn
Free hands this afternoon and a strong back if a sofa's to be shifted or a fridge or what have you
Made my mother's fish head curry, wah too much already, who's hungry come 12-08 bring own container can
Have some leftover tiles, white metro, maybe two square metres, would do a splashback for someone
we've got a dehumidifier doing nothing till plum rain, borrow it if you've a damp wall
Since lockdown taught me to cut hair, I'll do any kid's fringe for a biscuit, Sunday on the balcony
My mom's a paediatrician staying with us this week and she says bring the rash to her, she's bored to bits
Pick a lemon on your way past, the tree's by the side door of 101, they just drop and rot
The office is upgrading and I rescued six monitors, HDMI, they're fine, a student could do with one of these
Driving the van back empty from Ikea at four so if you've something to collect there tell me the order number
I'm told the tonic is for women after birth, I'm sixty-eight and a man, does a new mother want it
we've room on the sofa for two if anyone wants to see the final on a big screen and can put up with my husband
Bought the wrong formula, stage 3 in place of 1, seal's on, date's 2028, can't take it back, you know where I am
My dad repairs watches and gets lonely, pop in with any old thing that's stopped, he's at 7-201
Handing on two hamsters plus palace, our new lease says no pets, they're quiet and don't bite much
Rained off from golf so I'm making chilli for anybody who turns up. 3rd floor, follow your nose
There's always my bread knife, my cake tins, my big platter. Party season, people, don't buy, knock
So the wedding's over and I've forty vases of white roses going begging, take one for your granny
Found that I've two copies of the HSK 4 book, one's not even been opened, I'd rather it taught someone
could watch your kids with mine tomorrow as they've no school, they're building a den, a few more makes no odds
i do night shifts so i'm awake at 3am if you are ever scared or sick just message me ok, i'm a paramedic
Bit of a mad one but we've a spare Christmas tree, the six foot fake, the cat has only half killed it
Two kilos of prawns landed on me as a thank you present and I'm allergic. They're on ice. Hurry
I'm on my way to Carrefour by bike, small things only, milk and bread and the like, what do you fancy
Leaving my umbrella bucket in the lobby as usual, six brollies, use and bring them back when it's dry
as i am fasting i cook but can't eat, so biryani is there at sunset for whoever is coming, 1502
I've got an hour between calls at four and I'd happily sit with old Mrs Fan so her daughter can nip out
My landlord's putting in a new washing machine on Monday and says the old one, which works, can go to a neighbour
Someone's lad was looking for Lego. We've a crate of the stuff, my knees would be glad to see it go
any household with a newborn, I make soup for the sitting month every Wednesday and I can easily make it a bigger pot
Well I won't be skiing again. Jacket, salopettes, goggles, medium, all in a bag for whoever is
Our pressure washer's out, we've done ours, come and fetch it for your terrace while the hose is still connected
The marathon's cancelled so six bananas, twelve gels and a whole lot of pasta are up for grabs at 1907
Tea from my uncle's hill in Anxi, first picking, I've put it into little bags and they're at the guard's desk for all
I did read that some of you are scared of going for the scan alone. I'll come with you. I had mine last year
There's enough cough syrup here for a choir, the kids' one, strawberry, not opened, they got better as soon as I bought it
Hi, French here! We did too many crêpes for the Chandeleur, they wait for you in the 402 with the sugar
Passing round my steam mop since I got a robot, just let me know when you're finished so the next one can have it
The garden centre gave me a free tray of pansies for being old, I've a balcony the size of a stamp, help
going past the vet's at five, so I can drop off anyone's samples or collect pills, just have it ready by the gate
Three metres of chicken wire, some stakes and a bag of compost are left from my tomato adventure
Baby bath, bouncer, one of those slings no one can put on, all waiting in our corridor for a smaller person
Can give blood type chat no but I can give a lift, the donation bus is at the stadium and I'm driving at 9
I picked up an extra chicken because it was two for one and we're two people, whole, fresh today
I bake on Thursdays. It's either you people or my waistline. Soda bread, 4 o'clock, 1-301
If there's a kid who'd like to try the drums there's a kit in our basement and I don't mind the racket till six
my wife says fifteen cushions is enough for anyone so the other nine are in a bag by the mailboxes
Mended, tested and nobody's: one rice cooker from the bins, it cooks rice lovely, it's yours for the asking
I've got three nights of chicken stew here and only one of me, so there's a pot on the step of 201
Our old stroller steers like a tank but it's clean, and my wife wants the hallway back
I'll be at the fabric market all morning so if you want buttons matched give me one in a bag
So the in-laws didn't come and the spare beds are made, if your guests are overflowing
you know that dehydrated camping food, I bought for a month on the Tibet road and we turned back at Chengdu, fifteen packs
My mother is knitting and can't stop, tell me your colour and you'll have a scarf by Friday
Whoever's sitting HSK 3, my flashcards have done their job and they can move on
can give a hand to the new people on 8 this evening, I'm tall, I've a toolbox and nothing on the telly
Nothing wrong with the fridge except it's small, we've got the new one in and the old one's in the lobby with a note
I get off at four and pass the kindergarten, a second one by the hand makes no difference to me
My dad's catheter supplies came a box too many and it's sealed, they're dear to buy, someone may have a parent on the same
The hotel gave my husband a fruit basket as big as a pram, come and relieve us of some pineapples
If your granny needs a flu jab on Tuesday, I'm pushing mine over there in the chair and can do two in relays
Have still 20 invitation for the Goethe film night, it's free of course, only I don't know so many people
Bringing the mower to do our bit of grass at ten, I can run it over yours next door while I'm at it
Those tomato seedlings wouldn't die, so now I've thirty. They're on the wall by 3-101 in yoghurt pots
Good news, the school's throwing out thirty proper chairs, I've the car and can load some for you this afternoon
my auntie from Wuxi brought peaches the size of heads lah, faster come take, tomorrow all soft
Spare adaptor, spare kettle, spare duvet: the welcome box is at 1007 for anybody just landed
as a pharmacist I can look over your mum's pills and see if they're fighting, just photograph the lot
Doing a tip run with the trailer Saturday, room on top if you've a mattress to get rid of
He's off sugar, says the doctor, so nine jars of my marmalade need adopting by people with pancreases
Left hand drive practice, quiet roads, nervous beginners: I taught three daughters and I've Sunday mornings
our tank's overrun with guppies again, bring a jam jar with a lid
the costume trunk's open, pirates, a bee, two elsas, it's in the corridor by 1502 until book day
I saw the poor student asking last week, well I've a bicycle now that I'd be glad to see ridden
Handing out mosquito coils at the pavilion, the office sent me fifty, no idea why
Last three raffle hampers weren't collected, biscuits mainly, they're at the guard's window for whoever's passing
We've the inflatable pool up till Sunday, water's clean, let the little ones come at three
Cut back the rosemary today and there's an armful at the foot of the stairs, lovely with lamb
You moving people, I've bubble wrap by the mile, I was in ceramics
My neighbour on 2 makes tofu and has asked me to say there's a fresh tray at her door every Saturday, free to all
Any child that's scared of the dentist can come and see my dentist's chair toy and my real mirror, I'm retired
A word to the coughers: I've an unopened bag of those Pei Pa Koa sachets, ring 605
I'll be doing airport runs all weekend for work, going out empty, so if you've an early flight get in
I type fast and I've Sunday free. If anyone's old dad wants his memoirs put on a computer
Two sacks of charcoal, a grill and no balcony rights any more. To a house with a garden
Didn't know beetroot came in fives. Kilos. There's borscht on, and raw ones for the brave
There's a second pass for the pool in my drawer all summer and no one swims but me
going for a wander round Lawson, anybody want milk or one of those egg sandwiches
The swing's in the shed, the kids are at college, some small person ought to have it in their tree
Flu's gone through us and out, and we've half a carton of that rehydration drink left, orange, sealed bottles
We've hired a bouncy castle till six and mine are already bored of it, so send them down
Happy to lend my name, my stamp and my bad Chinese to anyone stuck at the housing office on Monday, I'm going anyway
anyone short of blankets in this cold, the guest ones are bagged up by the door, take and return in spring
I can hear somebody's washing machine dying, ours is free this afternoon and it does nine kilos
Over-ordered on the Diwali boxes, so ring any time and you shall have some sweets, kaju katli also
What's left of the paint is a nice warm white, four litres, it'd do a bedroom
I'm walking mine at six and at ten, yours is welcome on the other lead till your ankle's right
Got a lot of practice at putting cots together, done five, bring me in and put the kettle on
my daughter's braces are off so the whole kit of wax and brushes is new and going spare
we ended up with two air fryers, hers and mine, love won, one air fryer's leaving
I keep a few emergency birthday presents, wrapped, for when you've forgotten the party's today, just knock
Cleared my desk at the paper so there's a ream or six of good printing stock, ideal for kids to draw on
Sitting at the hospital with Mum till three, ward 7, so if you've somebody in there I can look in on them
The honey's in. Thirty jars off the roof. First twelve to say hello at 1801 get one
Tried contact lenses, hated them, two boxes of dailies minus 3, it's a common number surely
if you need the loan of a baby to practise on ours is available at three in the morning lol but seriously we do have a spare bouncer
I brought you all saffron from Kashmir, tiny boxes, first ones to come by B-703 may have
Somebody's nan broke her glasses I heard, I've a tray of readers from plus one to plus four she could try
Kettle, toaster, pans, all clean: my son's student flat came home in the boot and I've no wish to unpack it
Hot water's on at ours if yours is off, the shower's the second door, help yourselves to towels
This is Omar, I have finished my barber course and I cut beard and hair for free this month for practice, also old people at home
`,
  accept: `
Yes please to the cot, I've a nephew with a van and we could be there by seven ↩ The cot's leaning in our hall, some new parent should have it
I've a nearly full bottle of the children's one, I'm in my slippers but I'll meet you at the lift ↩ down to our last spoon of Calpol, it's midnight
We'd be mad not to, put us down for two portions and I'll bring the tub ↩ made far too much dal again
That pair of hands is me, I'm done at six, which floor ↩ Putting the cot together tonight and it takes two
Plunger's under our sink, it's seen action, come on over ↩ The loo's blocked and I've guests at seven
Oh go on then, my two will fight over it but we'll have the unicorn ↩ ice cream cake, party cancelled
I walk past the bus stop at that time with mine, so I'll keep him by the hand ↩ no one to take Leo off the school bus
my gran keeps a drawer of those batteries, she says send someone down, 2-101 ↩ hearing aid battery's dead, orange tab
If it's not gone the size 8 uniform would fit my girl to a T, I can come in my lunch hour ↩ bag of Dulwich uniform in our porch
can take them both from Friday, my wife's always wanted fish and I've a weakness for tortoises ↩ feeding two goldfish and a tortoise over golden week
I'd like that last seat to Hongqiao if you can bear my singing, one bag, gate 1 at six ↩ got two seats on the way to Hongqiao tomorrow
Flour we have, plain and the strong sort, how many cups are you wanting ↩ Halfway through the dumplings and the flour's run out
I'm the big-footed person, 46 wide, I'll be at your door by the time you read this ↩ size 42 trainers, return costs more
There's a ruler, two rubbers and a sharpener in a pencil case on our handle, keep them ↩ two students and no ruler
Yeah nah I'll have those tongs to you in two secs mate, save me a snag ↩ barbie's lit, no tongs
mine please the winter coat, my father's coming from Kerala with only cotton ↩ good winter coat hanging in the lobby
I did read law in both, send me a photo of the letter and I'll ring your mother in ten minutes ↩ My mum's Mandarin only and the clinic letter's English
We've got the 13 amp and the 15 washers, my husband will bring both and himself ↩ The tap came off in my hand
I'd love one of the mint pots, make it two, I've a mojito habit ↩ eleven little mint pots by the lift
Hot shower's yours from eight, towels are on the rail, mind the cat ↩ no hot water here for three days
Dibs on the oil radiator, I'll send my two teenagers down for it right away
have got half a bag of dates from Dubai, soft ones, sending my son running ↩ fast breaks in twenty minutes and we've no dates
Spiders don't bother me, I've a glass and a postcard and I'm on my way ↩ spider the size of a saucer over my bed
We're three and hungry, we'll be there with bowls in five ↩ I'm making chilli for anybody who turns up
Ladder's three metres twenty, would that get you there? I can bring it at lunch ↩ Anyone with a tall ladder, smoke alarm's been chirping
I can sit with him from two, I've my knitting, he can sleep on me ↩ Our helper's off sick and I'm on calls
Count me in for the hems, it's four school trousers, I'll pin them first ↩ may as well do a few of your hems
I've a 16 and a half collar, white, ironed, nobody will know ↩ I've ironed a hole in my only white shirt
if you are really going, two of the roast chickens and the big olive oil please, I'll come down and carry ↩ Heading out to Costco about ten
Take ours for the weekend, it's the kind that does both sides, it's by the shoe rack ↩ would love to have a go with someone's carpet cleaner
I'd say the horse would fit our telly box, want to measure? 160 by 95 ↩ cardboard box big enough for a rocking horse
My son's at a loose end and he's mad about Peppa, we'll give the whole stack a loving home ↩ stack of Peppa Pig books
There's a fourth here if you don't mind a left-hander with one good knee ↩ We need a fourth for doubles at six
Sure look I'm driving back from Pudong at half eleven, tell him to look for the green hat ↩ My uncle's flying in tonight
Can I have the tiles, two square metres is just my splashback, I can collect with a pram tonight
got jump leads, got a Santa hat as well, on my way ↩ car's completely flat outside block 8
Those two orphan hats, one of them is for us, due on the ninth ↩ two are looking for a head
1 teaspoon or the whole jar? I've turmeric to last till the next century ↩ does anyone have some turmeric
For me the HSK book please, I have exam in December and I am very poor in listening ↩ two copies of the HSK 4 book
I'm on 6, just ring and I'll hold the other end, been wanting a break anyway ↩ Need someone to hold the other end of a sofa
My girls have an old scarf, it's more maroon than red but stage lights forgive ↩ my daughter needs a red scarf for the show
please keep me a jar of achar, I'm back from Suzhou at nine and I'll knock softly ↩ Made achar yesterday
White vinegar, the five litre cleaning kind, use what you like, it's outside 601 ↩ the kettle is scaled solid
We could both fit on that sofa, what time's kick off and what'll we bring ↩ room on the sofa for two for the final
The folding ones are in our store, six, and I'll throw in the piano stool ↩ twelve for Thanksgiving and eight chairs
I shall take you up on that lift to Huashan, nine suits me, I'm the one with the stick ↩ I can take one more to Huashan at nine
Free all Wednesday morning, Mr Xia and I can go on the 48 together, tell him half eight ↩ no one to go with him to the eye clinic
my little one is mad for dumper trucks, we'd be delighted with the crate ↩ crate of Lego, my knees would be glad
Have a spare valve still in the wrapper, Spectra S1, it's in the box at my door, go back to sleep ↩ a bit's cracked on my pump
hot noodles is on me tonight, the gas stove works at ours, bring your pots ↩ cooking gas card will not top up
Put my mum's name down for the soup, she'd never ask herself ↩ I make soup for the sitting month every Wednesday
He can borrow mine, it's a cheap one but stays in tune, E string is new ↩ violin string went ping, exam's at nine
I'd give that stew the respect it deserves, 704, five minutes
Got both in lipstick and the proper stuff, my daughter will even paint her ↩ black and orange face paint
Sounds perfect for my dad, may we have the bath seat, and I'd come by tonight ↩ good walking frame, bath seat
will be taking five kilos if nobody minds, big family, my driver comes at four ↩ ten kilos of rice, delivery mix up
We've one under the bed, thirty metres, nobody's used it since the typhoon ↩ wants an extension lead to reach the garden
I've nothing on at half seven, I'll stand in the goal and shout, that counts as a referee ↩ any of the dads referee on Sunday
I'll gladly have the last two croissants off you, back from my run in ten
you can have our bay, we sold the car, number B1-77, from the 5th on ↩ visitors coming and nowhere to park
`,
  "close received": `
Your thermometer's here, he's 37.2 and asking for noodles, you've no idea what that means to me ↩ Anyone with a thermometer that works, ours says 35 for everything
The flour turned up and we ate forty dumplings, so that's us done, bless whoever hung it on the door
Leg's back on the bed thanks to big Dave and his socket set, we're all sorted here
Bag's on my handle already, how did you do that so fast, she's in it now ↩ school wants a red jumper for 8am, age 7
so the lady at 903 gave us the eye drops, no one else needs to go looking, thanks a mill
Just to let you know a very nice young man came and carried the whole lot up, we owe him a beer
Charger in hand and the call went fine, you're a lifesaver 1201 ↩ my laptop's at 4 percent, need a usb c charger quick
We managed the jump start with Sanjay's cables, engine's purring, off to the airport now
Picked the wheelchair up from your hall this morning, mum's been round the lake twice ↩ You can have dad's wheelchair for the week, it's folded in our hall
The plunger has done its work, I shan't go into detail. Thank you number 14.
all good here a grandpa from block 3 came with his toolbox and the leak is stopped
That was quick, two ladies came with milk within five minutes, tea's poured, the priest's delighted
Got your soup on the doorstep, I cried a bit, I'll not lie ↩ I'll leave a pot of chicken soup at your door, don't get up
she's asleep at last, with the rabbit, which the guard had all along, thanks for looking everybody
Formula has come, two tins from two strangers, we can stop counting scoops now
The kids are in the tent as we speak, lovely bit of kit, thanks to the Murphys ↩ two man tent for one night, anyone?
found my fourth, thanks Ling, see you all at the court at six
The mums of the bus line got him home for me, all three offered, he thinks he's a celebrity
Ladder's just arrived at ours and the chirping has stopped, peace at last ↩ I've a tall one, my son's bringing it over
Candles blown out, cake eaten, thank you to the kind drawer of 806
My father's passport letter has been translated, took the girl two minutes, so that's off my list
Dates received on the very minute, we broke fast with them, may your house be full always
There's a heater in the baby's room now and she's pink and warm, I needn't have worried ↩ Heater's in our cupboard, come up anytime
ok so that's the screwdriver here and the glasses are fixed and im off to my interview
Oh you star, the dress zips. It zips! ↩ I sew, bring it up, 5-402, we'll see what can be done
I've enough toilet rolls for three rockets now thanks, you can stop leaving them, there's forty at my door
The desk is in our study and he's already drawn on it, what a gift ↩ solid pine desk free to whoever can carry it
Printed, stamped and handed in, thanks to the girl in 7 with the printer, they were shutting the counter
Picked up the antihistamine from under the mat, the itch is easing already
Mangoes collected, three eaten on the stairs, no regrets ↩ mum sent a crate from Pune, please take before they spoil
Someone's dad came and he has it talking to the wifi, my students never knew, cheers to 1103
Got a lift in the end with the Chens, we're through security, thanks to all who answered
The ice packs came and he's got his foot up on them, thanks Mrs Kapoor ↩ Freezer's full of ice packs here, sending my boy
yep got the eggs, cake's in the oven, you'll hear when it's out
Had the nurse from 17 up to look at the dressing, all changed and clean, so no more needed, thank you all
A very tall teenager has changed all five bulbs, we can see each other again, it's a shock
The crepes reached us still warm, the little one licked the plate ↩ We did too many crepes, they wait for you at 402
Parcel's in my hands, thank you for lugging it, those were my knee things ↩ I'm at the lockers now, what's your code
found the bucket you left, drip's caught, piano safe, off to bed with a clear conscience
My nan was over the moon with the batteries and has been telling me off in stereo ever since
Fluent Shanghainese was supplied by Auntie Fang and the repairman is now doing the right wall
size 31 shoes from the twins' family fit like a glove, so that's Monday solved
Box is the perfect size, horse is wrapped, santa's on schedule ↩ tv box here you can have, big as a cow
well that's the birthday tiger painted, orange from 6 and black from 9, you lot are great
I've the cough syrup in her and she's stopped barking, thank you, thank you, I can see straight again
The wrench did the trick, I have now dry floor, many thanks my neighbour
Boots received, too big, she adores them, she won't take them off for bed ↩ pair of wellies age 5 going free
bottle opener sorted, opener's owner is now dancing in our kitchen
Both of them are in one piece at after school club, the neighbour with the silver car fetched them, I can breathe
Came home to nappies on the mat. Whoever that was, you've won the internet
The nebuliser's working on her now, her chest's already looser, thanks a million 1505 ↩ we have one, mesh type, it's charged
took four of us in the end but the fridge is up and humming, dinner's on me Saturday lads
Thanks for sitting in, boiler man came at two and was gone by three, you're so kind ↩ I'm retired and I'll sit in your flat for him with my crossword
Salt got! Curry saved! 3-1004 you are my hero lah
I have been lent a jacket and I look like a banker, meeting's over, thanks everyone who looked
Pills came over with the guard ten minutes ago, she's had one, so we're all set
the pump's been and the tyres are hard as rocks, cycled to school, on time for once
You lads with the beers earned them, it's moved, eighteen inches to the left, sounds better ↩ three of us can be there at 7 for the piano
my mum's home from the eye clinic with Mr Tang who kindly went along, all done, no drops needed
Got one thanks, a drill, a man, and a lecture on masonry bits ↩ Drill anyone? one hole
`,
  "close withdrawn": `
Fever's gone by itself in the night, she's eating toast, so leave the Calpol where it is, thanks all
turns out there was a second bag of flour behind the cereal, sorry for the fuss
Don't mind about the ladder any more, the alarm's battery finally died and it's silent
We won't be wanting the wheelchair after all, she's refusing to sit in it and walking with a stick
The meeting's been moved to Friday so I can fetch him myself, but you're very good
Hema rider showed up early, believe it or not, onions and all, so that's that
I'll leave it so, I've ordered one and it's coming at eight, don't go digging through cupboards ↩ I think there's one in the basement, I'll look tonight
Party's called off with the rain, so you can stop hunting for chairs on my account
My husband's plane was early and he's here with the keys, panic over
he found the rabbit under the bath. three hours. under the bath. thank you, stand down
Cancel the crutches, I'm told I can put weight on it now
The landlord's sending his own man so there's no point you coming out in this weather ↩ I can pop over with my toolbox after tea
Don't bother now the water's back on, we've filled everything including the bath
No rush at all on that lift, in fact forget it, the flight's cancelled until tomorrow
the school have changed their mind, no costume day, I've told my tiger she can be a tiger anyway
I was after a drill this morning but my dad talked me into those sticky hooks and it's up
I gave in and bought a new charger at the station, so don't trouble yourselves
It's all right now, the locksmith got here first and relieved me of 400 kuai
ah no don't worry yourself, the shop had some after all ↩ I've half a bottle of vinegar will that do
Baby's settled with a cold spoon of all things, we'll not need the gel
With the exam postponed the calculator can stay in your boy's bag ↩ my son has the casio one, he'll bring it down
You can ignore what I said at lunch about a van, the seller's delivering it himself
she's decided on the blue dress so no black shoes wanted, and no more wanted opinions, she says
No more need for a sitter for Thursday, the gig's off, I'm home in my slippers
Update from the chest-of-drawers people: we've decided to leave it where it is. Forever.
Right I've got the toilet going with a coat hanger, plunger owners can relax
I've found dates in my handbag, of all places, from the plane, so please don't come down specially
So the courier rings, he'd had the tablets all the time, mother's taken one, thank you for being ready
Let's scrap the request for a tent, the boy has discovered that camping means no wifi
my ex is picking her up instead, so that's covered, cheers for the offers
Never mind about the printer, they take it on the phone now, imagine
It's cleared up overnight so I don't want anyone giving up their cream
Kind of you but my sister's just walked in with two ↩ there's a spare duvet here, I could drop it at nine
Not looking for a piano mover any more, she's taking up the ukulele
Pl. ignore earlier message, sewing machine matter is resolved, we have gone to the tailor
Quick one, don't hang on to that heater for me, they've turned the central heating on
We were going to borrow your car seat but they're keeping her in two more nights, and they've one at the ward
Hold off on the eggs, I've switched to a pie ↩ I have six, my daughter can run them down
my contact lens thing is ok now, wore glasses to the wedding, nobody died
If anybody was about to go out for milk on my behalf, don't, I drank it black and survived
Okay the dog ate the recipe as well so the whole dinner's off, no yeast required
The engineer never came and it started by itself, so my shower tour of the building ends here
Actually grandma says she doesn't want chrysanthemum, she wants attention. So we're good.
Sold the bike so I don't need the pump now
we are fine for formula now, customs let go of it this morning, ten tins, I've kissed the driver
I don't need somebody to read it any more, the clinic sent an English one
Please stop looking for the big pot, the church has gone for sandwiches
no longer stuck! some combination of butter and swearing. thanks for caring
My glasses were on my head. I won't be needing yours, and please let's never speak of this.
they postponed the op so no bag, no nightdress, no nothing until the 20th, thanks though
He's out of the tree, walked down by himself the second I'd posted, keep your ladder
Just had a call from the bike shop, they do have the inner tube, so that's me fixed up
Can leave it, my mother found tamarind in the suitcase lining only
To those still offering sofas: my brother's taken a flat that's furnished, you're very good
No point now, dinner's ruined and we're having pizza ↩ Is it still the ginger you want, I've got loads
I said I'd be wanting that trolley at three, well the fridge isn't coming till next week, so let it go to whoever
with the storm gone past us we shan't be short of buckets, thanks for being on standby
I'm sorted for Saturday, the club found a real referee with a licence and all
Got talked out of the fish tank by my wife, so the gravel can stay with you
tell your husband to put his boots away, the car started on the ninth go ↩ He's coming down with the jump leads in five
It's no use now as she's gone to sleep without it, finally, thank god, don't ring the bell
doctor says not to take any more of it, so whoever's holding a packet for me can have it back on the shelf
The bridesmaid's in trainers and she's thrilled, so no heels called for
I had asked for a hand with the shelves, the ayi did it on her own while I was asking
We can do without the humidifier, the hospital lent us theirs
Was chasing a fourth for tennis, court's flooded, so there goes that
All is calm, the in-laws missed the train, no extra bedding this weekend
My request about the reading glasses is out of date, I've had the eyes done
no thanks love, the power came back as you typed ↩ want to bring your freezer stuff over to ours?
You needn't set your alarm, we got a taxi booked ↩ I'll drive you at five, it's no bother, I'm up anyway
`,
  "close gone": `
The dal went in nine minutes, I've never felt so popular, there's not so much as a spoonful left
Last of the clothes walked out the door with a lady from 16, so don't make the trip over
Desk's found a home, two lads carried it off on a skateboard, so you can stop messaging me
sorry love, a family from block 2 took the cot an hour ago ↩ Is the cot still there? my sister's due in May
Just the empty crate now, I'm afraid, Pune will send more next May
Both seats in the car are spoken for now, if the third person's thin I'll think about it
I'm down to the last muffin and my husband's licking it, so that concludes the giveaway
Walking frame and bath seat both went to the same lady, and she wept, so I'm glad I posted
All twelve little mint pots have been adopted, thank you for saving my marriage
Somebody beat you to it, by about a minute, I felt terrible telling them yes ↩ can I have the guitar for my boy, he's fourteen
That'll be me out of tea, the whole of Anxi has gone up in the lift
There isn't any fish now, only the smell of it, don't come down
piano went this afternoon! eight men! the floor looks lonely
The tins went to the guards on night shift, so that's the mooncakes dealt with
Too late I fear, the cat litter left on the 2 o'clock trolley ↩ Our cat's not fussy, we'd love it
Fully booked for hems till further notice, black thread's finished as well
My trampoline has bounced off to number 19. No more please, I only had one
Thirty boxes out, thirty boxes gone, you people must all be moving
The spare ticket's going to a girl from 702, she asked first and she's never seen a panda
we've no burgers left but there's a sea of coleslaw if that tempts anybody
Gone before I'd finished typing, it's that kind of building ↩ Me for the treadmill!! I'll bring my cousin
the baby bath set has all been picked up, even the sling, good luck to them
That's the lot, folks. Zongzi queue may disperse. Granny's gone for a lie down.
I promised the skis to a man in 5 and he's a man of his word I hope, so they're off the table
The car seat's on loan till mid December, after that it's anyone's
You'd have been very welcome but the parking space has been nabbed by 803's aunt ↩ could my in-laws park in your spot from the 5th?
Nappies all handed over to the twins, who'll be through them by Wednesday
Those seven pairs of curtains I mentioned, well, six went yesterday and the last one's just been measured up
Our freezer's iced out, not a cube remaining, try the restaurant
Gave the last two lemons to the postman, tree's bare until the autumn
monitors gone, all six, it was like a school of piranhas
The hats have two little heads in them as of this morning, I've a photo
No more chilli, no more rice, no more me, goodnight
I had to say yes to the first in line, sorry, it's gone to 1306 ↩ we'd give that tortoise a good home
Shoes found their big-footed person, he plays basketball and he's lovely
you're a bit late, the roses are on thirty-nine grannies' tables and one on the guard's ↩ Could I have a vase for my mum's birthday
We've handed over the hamsters along with palace, my daughter's inconsolable, so please nobody ask
The boot's full to the brim with your shopping so no more orders, I've only the two arms
Bread's finished for this Thursday, there's always next Thursday
Everything on the doorstep apart from one flip flop has vanished, so job done
Kids' workbooks have gone to the girl who's repeating, which felt right
To save you the stairs: the plums are finished. The jars are finished. I am finished.
It was one jigsaw and it's in somebody's flat, I've lost track whose
I'm all out of hours this week, four kids' essays on my table already
Somebody's son carried off the oil radiator before lunch, hope it's warming someone
Tests all given away bar the two we're keeping for ourselves
Not any more, my friend, they were gone by breakfast ↩ still any croissants on the lobby table?
The hair salon's closed, eleven fringes done, my arms are like jelly
Don't rush home for the prawns, they were divided up among five very happy households
The coat left on the back of a lovely old chap, it looked better on him
Christmas tree's gone to number 4 with its cat damage and a bag of baubles
Strawberries: zero. Farmer: happy. Me: sticky.
There were three and now there's none, it's as simple as that
My dad's got his fill of watches for the month, seventeen on the table, I'd hold yours till April
The suitcase is up to its 23 kilos now with your letters and crisps, so I can't take another thing
Sofa spot's taken for the final by the twins from 10, they're bringing samosas so they've won
All claimed, alas, down to the chicken wire ↩ Would the tomato stakes still be going?
The pansies are now on other people's balconies and I can see the street again
Already promised to a nurse on 3, I'm waiting for her to finish her shift ↩ Is anyone having the breast pump?
Eggs went to Ollie's mum. Whole tray. She's meringues planned
You wouldn't believe it but the drum kit's been spoken for, by a grandmother
We gave the last bowl of soup to the new mum in 14, pot's washed and away
the washing machine's left the building so my phone can stop ringing lah
I'd one HSK book and it's with the Korean lady now
the fabric has been shared by the quilting ladies down to the last thread
No biryani is remaining, please forgive, tomorrow again I am cooking
It's off my hands, gone to a school in the end, so they'll have the telescope on a roof
I've no more compost, it's under someone's roses
Nobody wanted it for a week and then three of you in one minute, well it's gone to the first
Wine's drunk. Company was excellent. Terrace closed.
`,
  "close returned": `
Your ladder's back in the bike store, wiped down, and I've tightened the loose bolt on it
I've left the drill with your ayi, bits all in the case, and a box of biscuits on top
Hung the thermometer on your handle in its little sleeve, disinfected, thanks for the loan
Wheelchair's been folded up behind your sofa again, your son let me in
The big pot came home this morning, scrubbed, with some curry in it because my mum says never empty
chairs are all eight back in your hall, one has a bit of jam on, sorry
that's the pump back through your letter box, thank you again, he's off like a rocket
Bringing closure to the saga of the tent: it's dry, it's in its bag, it's outside your door ↩ no hurry with the tent, we don't camp till June
The iron's on your shelf in the corridor, still a bit warm so mind
Popped the car seat back to 905, straps washed, the baby sends a burp
Suit's been to the cleaners and is hanging on your door, thank you from the groom's side
Gave your husband the jump leads in the car park just now, he'd forgotten he owned them
The crutches have done their six weeks and are back against your door, may you never need them
Heater returned to Mrs Kapoor with thanks, boiler's fixed as of noon
your stand mixer's at the guard's desk with your number on it, heavy devil
The christening gown's home with you safe, pressed, in the tissue, not a stain
All four forks and the good knife are back with 1102, the movers found our box in Suzhou
So I dropped the luggage scale in your parcel locker, 31, code is your birthday
Bike's back on your rack, I put air in the tyres and oiled the chain for you
I put the calculator in your boy's schoolbag myself, he got an 81 with it, tell him thanks ↩ my son has the casio one, he'll bring it down
Trolley's parked where I found it by the bins and it's empty, next please
The nebuliser's gone back clean to 1505, she's not coughed since Tuesday
we brought round the sewing machine last evening, you were out, your mum's got it
Brolly number four is back in the bucket, sorry I kept it all week
Your Lego crate is outside, complete I hope, we crawled the floor for an hour ↩ Let the kids play with it, just bring it back some time
The mattress has been let down and rolled and it's leaning on your door, no heel marks, promise
keys to your flat are with the guard in an envelope, fish are alive, tortoise was rude
Everything from the fondue set's been washed up and walked back over, one fork is a bit bent
Steam mop's handed on to the next one, as you told me, that's 603
Turntable went home in the taxi with its owner, Dad danced, thank you so much
Have returned pressure cooker to auntie at 1502, whistle also
The plates are stacked by your lift, count them, should be thirty
I've just been up to 701 with the stepladder and nobody was in, so it's on the landing
dehumidifier's back at yours, it sucked eleven litres out of the bathroom wall, amazing thing
Baby carrier, bib and bottle warmer all delivered back to the Lims this afternoon, cheers
Your cat box is on your mat, hosed and aired, vet says she's grand
The good camera's home safe, I took the card out, battery's charged to full
Extension lead came back to its hook in the laundry, as agreed
returned, with a new blade as I blunted the old one ↩ You can have the hacksaw, but I want it back, last one walked
Nan's commode, if we can call it that, has gone back to the Fosters, spotless
I slid your book under the door, it's a bit swollen from the bath, I'm mortified
Dress is back in your wardrobe bag on the hook outside 804, it caught the bouquet
Cool box and both ice packs are back on your porch, no sand in it as far as I can tell
It's the last day of the loan so the projector's been put in your hands, well, your toddler's hands
Spade, fork and the watering can are leaned against your gate post, mud knocked off ↩ help yourself to the garden tools, gate's open
`,
  decline: `
I looked high and low but we finished ours in the summer, I'm so sorry ↩ down to our last spoon of Calpol
I'd said yes to the drill but my brother-in-law's gone off to Ningbo with it, apologies
Thanks for thinking of us but she's nut free these days so we'd better not ↩ walnut cake, still warm
We're off to my mother's at four so I can't be the one to sit in for you after all ↩ would a retired neighbour sit in for me
It's very kind but we've no room to swing a cat, let alone a piano ↩ The piano's got to go
my back's gone again, so you'll have to find another sofa man, sorry ↩ need someone to hold the other end
It'd be lovely but we've four already, from the four grandmothers ↩ baby hats waiting for a head
On second thoughts I need the heater for my own two, it's gone down to three degrees ↩ Heater's in our cupboard
No mushrooms for us please, himself comes out in lumps ↩ box of shiitakes, who'd like some
I can't let it out of the house, it was my late husband's, I hope you understand ↩ looking for a turntable
Turns out it's the wrong plug, ours is the old US one, so no good to you
Ours is only up to eight kilos and your lad looks a good twelve ↩ baby sling for a day?
I'll pass this time, the freezer's still full of the last lot ↩ forty dumplings going
would've taken you but I've been told to bring the in-laws, five in the car already ↩ lift to the station on Friday
Can't manage Wednesday now, they've put my own clinic on the same morning ↩ someone to go with Mr Xia
We did have a pot that size and it went with the divorce ↩ big stock pot, thirty litres
not for me thanks my teeth can't manage nougat ↩ Got a tin of nougat nobody here eats
I counted and there's exactly enough for our own so I have to say no, sorry love ↩ two nappies left
We measured, it won't go through our door, so give it to the next on the list ↩ The wardrobe's yours then
Lent it already to the scouts, they've got it until the 12th, I can't get it back sooner ↩ tarp for tonight
Afraid the batteries I offered are flat, I tested them, all four, what a let-down ↩ four double a's, i'm on my knees
Lovely offer but he's asleep at last and I'm not moving for anything ↩ come have noodles
I must take back what I said about Saturday, my daughter's due early and I'm on call
the man has got to be joking, I sold my tools when I turned eighty, dear ↩ anyone handy with a wrench
Very nice of you but we have just eaten, belts are open ↩ paneer here, too much, come
Even my spare one is cracked, so I can't be of any use ↩ phone screen protector for a 13
I'd be no help, mine's Cantonese and worse than yours ↩ someone with a bit of Shanghainese
Sorry lah cannot, my cousins also using the big one tonight ↩ anybody got the big rice cooker
Let somebody else have my place, I've come down with his cold ↩ so that's you and Ling for the quiz
The milk I said you could have has turned, I just sniffed it, you'd not want it ↩ a drop of milk for the tea
`,
  chatter: `
Dad had the stroke in March, he's back on his feet now and beating everyone at mahjong, thanks for asking
In the first aid class they said if the face droops you don't wait for the other signs, very interesting evening
She choked on a fishball last night, it popped out with one thump, she's eating ice cream this morning as if nothing happened
Smoke in the lobby this morning was the man testing the machine, the fire brigade is aware, don't ring them
what's the difference between a heart attack and a panic attack, my niece is doing it for biology
the lift gave its little jump again on the way to 9, nobody in it but the post lady, it's been reported to the office
My hamster had a fit and went stiff and that was that, we had a funeral with a lolly stick cross
Somebody fell off the roof in the film and my wife grabbed me so hard I've a bruise
A woman at my office collapsed on Tuesday, turns out she'd not eaten for two days, she's home resting
I nearly had a heart attack when I saw the electricity bill, eight hundred and something for one month
There was a gas leak in Minhang according to the evening news, two people in hospital, nothing near us
When our eldest had croup they told us to stand at the open fridge, it really worked, that was ten years ago
The fridge died screaming at four this morning, rest in peace, we'd been together since 2009
Do carbon monoxide alarms go on the ceiling or the wall? The leaflet contradicts itself
Poor Mrs Zhao passed away on Sunday, peacefully, her daughter was with her, the service is on Thursday
the boy who went out on the ledge last week is with a counsellor now and doing ok, his mum says thank you for the prayers
He broke his wrist on the slide, plaster's on, he's chosen green and he's thrilled with himself
Saw an ambulance at block 4 about seven, hope whoever it was is all right, I don't want to pry
I'd rather jump out the window than sit through another owners' meeting, three hours about a bin
Fire drill at ten sharp, please come down by the stairs and don't be alarmed at the smoke machine
my phone fell in the pond and drowned, I've had it in rice for two days but there's no pulse
Is it true you shouldn't give aspirin to children? my mother in law swears by it
She fainted at the blood test, they gave her a biscuit and she was fine, she's always been like that
Our cat ate lily leaves and we were at the vet till three, she's on a drip but out of danger
you should've seen me on the ice, legs in the air, nothing hurt but my pride
A man was hit by a scooter at the crossing in 2022 and they still haven't put the light in
The neighbour with the knife was chopping ribs, my imagination ran away with me, sorry to have bothered the guard
What number is it for the police in China again, 110 or 119? Just filling in the school form
grandpa's pacemaker check went grand, battery's good for eight more years
He was seven hours stuck in the lift, my brother, in 1998 in Leeds, and he still takes the stairs
The book starts with an old man lying dead in his flat for a month, it's really quite funny later
Epipens expire you know, the pharmacist told me ours was a year gone, good job we never had to use it
False alarm everybody, the burning smell was my daughter's hair straightener on the carpet
We had a lovely talk about suicide prevention at the church hall, there's a leaflet in the porch
I was stung by a wasp on the golf course, bit of swelling, gone by the second hole
my labour was thirty-six hours and he still doesn't ring his mother
It's so hot the birds are falling out of the trees, my gran says, she exaggerates
is heat stroke the one where you stop sweating or is it the other one, quiz question
The CPR dummy is called Annie because of a girl found in the Seine, isn't that a thing
I got a shock off the car door again, it's the nylon socks, my hair stands up and all
The robber got in by the kitchen window at block 12 in the spring, they've put bars up since
The police came for the couple on 14 and it's been quiet for weeks, she's moved to her sister's
When a toddler swallows a coin you usually just wait, said our doctor, and wait we did
Whole building shook at lunch, it's the metro blasting, the notice has been up since Monday
My car's choking and spluttering on cold mornings and then it's fine, the garage shrugs
that dog that bit the postman has been taken away by the owner's cousin in the country
Our son's had no seizure in fourteen months as of today, we're having cake
he overdosed on mince pies and is asleep on the couch with his mouth open
the alarm at number 16 is a fault in the panel, engineers till four, please ignore it
I've read that old people fall mostly between the bed and the bathroom, so we've put a night light in
A girl in her class has diabetes and the whole class learned what to do, I thought that was great
It nearly killed me, that staircase, seventeen floors with a watermelon
What would you do if your kid locked himself on a balcony? Just wondering after the news
The lady on the bench is all right, I spoke to her, she's having a snooze in the sun
we're at A&E since nine, just a sprained ankle, they're strapping it and we'll be home for dinner
My mother didn't pick up all morning and I was frantic, she was at water aerobics
The explosions you're hearing are for the wedding at gate 3, they've got a permit apparently
in Ireland you ring 999 or 112, either does, my kids had to learn it by heart
I broke down and cried at the end when the dog dies, don't watch it alone
He set the kitchen on fire, our new chef at work, I mean figuratively, the duck was divine
Drank so much coffee I can hear my heart, never again before a school concert
Lost a lot of blood at the dentist's, well, a teaspoon, I'm a baby about it
the printer's jammed, the boss has exploded and I'm hiding in the loo
This time last year I was on a ventilator, and today I walked round the lake, feeling thankful
my aunt in Chennai had a gas cylinder burst two doors down, all are safe by God's grace
A colleague's wife had her baby in the taxi on the Yan'an elevated, both well, he's named after the driver
whoever keeps setting off the panic button in lift 2, it isn't funny the fourth time
mushroom poisoning's up this year says the health bureau, so don't go picking on the hill
He's been told it's angina and to carry the spray, so no more shovelling for him
Choking hazard, it says on the packet, for a rubber duck the size of a football
the ambulance drill on Saturday needs no volunteers any more, the scouts are doing it
Mine had a febrile seizure at two, scariest minute of my life, never again since, he's nine
the burn on my arm's healing well, it only looks horrid, the nurse said air it
How long does paracetamol take to work in a six year old, roughly? asking as ours threw it up once
Our smoke detector goes off for toast, for steam, for candles and for nothing
We found granddad's bottle of strychnine in the shed, 1950s, the council came in a special van
My husband passed out laughing at his own joke and slid off the chair, forty-nine he is
the man who was trapped in the car stacker last month is suing them I heard
snakes in the grass by the lake are harmless rat snakes, the wildlife man confirmed, leave them be
the AED is now on the wall by the gym, not the lobby, code's on the sticker
her waters broke in Pizza Hut, ten days early, a girl, three point two kilos, everyone's delighted
A burglar in our old place once made himself an omelette and washed up after
Can you get heatstroke indoors? The radio said you can but the radio says all sorts
I slipped in the shower, I'm black and blue but I've had it X-rayed and it isn't broken
Dad, if he's feeling dizzy, sits on the floor until it passes, doctor's orders, works a treat
the children's first aid course is full, they'll run another in the spring
That crash last night was my bookshelf, nobody under it, only Dickens got hurt
In the drama the mother drinks poison in episode three so my mum rang me in tears
He went through a plate glass door as a child and has the scar to this day
We watched them get the kitten out of the drain for two hours, it's living with the guard now
Feels like someone is sitting on my chest, that's the cat, it's six am, she wants her breakfast
I'm told the guy from the 20th floor rooftop is getting treatment and his brother's come over from Chengdu
The fire at the noodle shop was out by the time the engine came and no one was in it
Somebody posted a video of a man being beaten up, it isn't our gate, look at the trees
my nose bled all through the zoom, camera off, tissue up the nostril, promoted anyway
do you pinch the top or the bottom of the nose for a nosebleed, we're having a row about it
Granny's been found, she was three stops down on the 2 line talking to a soldier, home safe
oh the hot water heater thing, the gas man checked all our flues yesterday and gave us a sticker
she's had her stomach pumped and is sitting up, her parents are with her, no visitors for now please
Your tree's about to come down on our cars one of these days, I've told the committee three times
the screaming last evening was England against Senegal, penalties, apologies from 1104
Teaching my kids: shout fire, not help, people come quicker. Is that right or an old wives' tale?
My knee gave way on the stairs on Monday and the physio's delighted, she gets another six sessions
A neighbour's ayi did the Heimlich on her and saved her, last Christmas, they're like sisters now
We have ended up with too many eggs at work so the canteen's doing omelettes every day
The farmer at the market gives you an extra bunch of spring onions if you speak a bit of dialect
I lent the ladder to my brother-in-law in 2015 and I assume it's happy with him
My mother always cooked for twenty, and there were four of us
Back home you'd just leave the old sofa out with a sign on it and it'd be gone by tea
We gave the cot to an orphanage in Anhui in the end, they sent us a photo
there's a shop by the metro that lends out umbrellas for free, you scan the code, very handy
She's selling her flat with everything in it, curtains, wok, budgie
who's that nice lady that used to give out sweets to the kids at 12, has she moved
Mum sends me home with bags of food every Sunday as though there were no shops in Shanghai
the school wants us to donate books, one per child, in a clear bag, by Friday, form's in the app
Costco was heaving, don't bother going before noon, I came back with only a chicken
I had to borrow a charger from the guard like a beggar, what a day
the library's giving away old magazines this week, on the trolley by the entrance on Xinhua Road
If I'd a garden I'd give you all tomatoes but I've a window ledge and a dead cactus
The ginger here's twice the price of the wet market, I looked today
We needed a wheelchair for two weeks after my op and the hospital rented it to us for a tenner
who borrowed the hall projector last is written in the blue book at the desk
Is a kilo of flour enough for fifty dumplings? my recipe is in cups
what do you all do when your kid needs a costume the night before, mine went as a ghost, again
In my day you'd knock for a cup of sugar, now everyone's got their app
Our ayi found somebody to fix the zip by the north gate, fifteen kuai, took her five minutes
Which nappies leak less at night, the Japanese ones or the blue packet?
Ended up making the pancakes without milk and they were better, who'd have thought
my class needs thirty toilet rolls for a rocket, she said, as if I've thirty bottoms
They wanted a tarp for the scouts and got four from the building site, so all sorted weeks ago
the guard helped me carry everything up, he's a saint, I've told the office so
There's a nice man on the corner who does keys, shoes and umbrellas, cash only
Thermometers aren't what they were, ours says 35 for everyone in the house
is the pharmacy at the gate open on the holiday or only the big one on the avenue
Anyone else's kid come out with a fever after the swimming trip or is it just our two
what's the dose of Nurofen by weight, the leaflet's in Dutch
I was about to ask for a bike pump and then I saw I'm holding one
My wife's making me give up sugar and salt and, I suspect, joy
When I've time I'll clear out the baby clothes, not this month, don't hold your breath
The man from number 9 took the free desk at gate 2 before I'd even parked
Don't you love it when the parcels arrive and it's someone else's cat food
The Ikea bus is free, it leaves at ten by the fountain, and it's always full of grannies
If you want free vegetables the committee gives them to over seventies on the first of the month
Lost my best umbrella on the 10 line, it had ducks on it, farewell
that offer from the gym is a scam, free month and then they've got your card
we sold up in Perth and brought two suitcases and the dog, best thing we ever did
Has the lost property at the guard house still got a bin full of single gloves
my mother in law is off to buy me ginger because I coughed once
the committee says no more leaving things in the corridor for people to take, fire rules
I'd like a ladder to the moon, says our four year old, and a sandwich
The plumber charged me 300 to turn a tap, I ought to retrain
You're all so generous on here, I've lived in four cities and never seen the like
Would a rice cooker from Japan blow up on our voltage, I've one coming in the shipment
The kettle at the office gave me an electric tingle, facilities say it's within tolerance
She gave birth to twins on Tuesday, that's the girl from 801, the grandmother's telling everybody
They've taken the crutches rental off the hospital list, you have to buy now, 120
I had mine fixed, it was the washer, the man at block 2's little workshop, Thursdays only
Nothing came today either, the courier says it's been signed for by a Mr Door
Got the last bag of compost at the garden centre, an actual tussle with a nun
I haven't used my oven in a year, it's where I keep the saucepans
Wrong group, ignore the bit about the milk, that was for my husband
Someone's taken my trolley and brought back a different one, squeakier
You don't need a visitor pass any more at gate 1, they've turned the machine off
Thanks to the whole of block 5, the party was a hit and the floor survived
My grandmother swore by onion in the sock for a fever, we smelled like a burger van
The water's back on in 9 but it's brown, run it for ten minutes, says the office
Tools down at six please, there's a baby at 1002 and she's only just learned to sleep
He bought forty metres of cable for a two metre job, my husband, a true believer
Christmas lights are cheapest at the wholesale market in Yiwu, but then you're in Yiwu
There's a swap shelf in the library in our last estate, it ended up full of encyclopedias
I'm not lending it out again, I said that the last time, and the time before
the marathon closes our road until two so plan your shopping
my uncle had a stall giving away free hugs at the expo, one taker, his wife
Shopping for four on a Friday, I'd rather wrestle the crocodile
How many spoons of yeast to a kilo of flour, does anybody's granny measure?
It isn't about the bread maker, it's about the principle, Derek
The gas man took eleven minutes from my call last winter, I'd smelt it on the stairs, it was a loose ring
We've a carbon monoxide alarm in every room now since the thing in the news about the student flat
My uncle had three stents put in on Thursday and he's already arguing with the nurses
the girl who fainted at assembly had skipped breakfast, the school nurse rang us all to say she's fine
If a person is having a seizure, do you put something in their mouth or not? The film last night did
She got glass in her foot at Easter, they took it out with a magnet of all things
It was only the neighbour's boy screaming at Minecraft, I'd gone round with a rolling pin
The old lady who wasn't answering her door is on a cruise, her son's just rung the office back
I read that drowning is silent, it put me right off the beach
My sister's a paramedic in Perth and says full moon's a myth but Mondays aren't
The power bank that blew up on the plane was the same make as mine, into the bin it went
is that blood on the lift floor or did someone drop the dragon fruit again
Every time the toddler downstairs has a tantrum I think somebody's being murdered
He had us in stitches, I thought my mother would choke on her sherry
Nine hours of labour and then a section, but she's here, Aoife, seven pounds two, we're all in love
my laptop froze, then burned my leg, then died in the middle of the exam board
Two men were arrested for the break-in at number 5 according to the residents' bulletin
Can you freeze an insulin pen by accident in the fridge door? My vet asked, it's for the cat
Fell in love with a flat on the 20th floor, fell over when I heard the rent
The boy who was hit by the door of the bus in September is back at football
We had the old panic buttons tested at the care home, mum pressed hers and got a very nice man called Gary
the smoke you can see from the bridge is the steelworks, it's a Tuesday thing
I bled on the new sofa from a paper cut, husband's more worried about the sofa
A snake bit a man's slipper in Sanya, the slipper didn't pull through
My dad's dementia's at the stage where he thinks I'm his sister, and we get on better, to be honest
The guide says stay low under smoke and feel the door before opening, we did it with the kids as a game
They pumped out the underground garage in the end, no one was in the cars, only mine
she's in the psychiatric ward voluntarily, visiting's at three, she'd like grapes and no advice
Has the man with chest pains on the 9th come home yet? The ambulance was for him last night I think
that was me shouting help, I'd lost to my eight year old at chess, sorry all
I thought I was having a stroke and it was a new filling, my lip was still asleep
the nursery had a lockdown practice today so if your child talks about hiding from a wolf that's why
You can't get a decent night's sleep in block 10 for the wheezing of that air conditioner
I'd a nut reaction on a flight in 2016 and they turned the plane to Baku, never lived it down
Remember the lady in 7 who broke her hip in the rain? She came to tai chi today, with a stick and lipstick on
What's the antidote to bleach, it came up in the crossword, four letters
Murder at the old folks' home: who took the last custard cream
There's a poster by the lift with a number for people who are feeling low, it's staffed all night, good to know
I once got my head stuck in the railings at Phoenix Park and they used butter
he's eleven days clean and his mum wanted you all to hear it from her
the doc said a temperature of 38 isn't worth a panic, give her water and Paw Patrol
My plant's been poisoned, I suspect the husband, with coffee
Gran rang 120 for a wrong number and they were ever so polite
Watched a documentary on a cave rescue and had to open all the windows
They're making the lift safer after it stuck with the Chens in it back in May, out of service Monday to Wednesday
Those bumps and shouts in 1404 are the amateur dramatics, Macbeth, until the 12th
Every spring some poor bird flies into our glass and lies there, then shakes itself and goes
I'd a little cry at the kindergarten gate, it's normal they say, I'm all right now
How do you get blood out of a school shirt, cold water or salt?
Choked up at the speech, I did, and he's not even my son in law yet
She was in a coma on the telly for two series and woke up with mascara
My GP in Cork rang me at home to say the lump was nothing, so it's bubbly tonight
The man with the machete is the coconut seller, he's licensed, the guard checked
Somebody's barbecue set the alarm off again in 11, no flames, only sausages
In Japan we had an earthquake drill monthly and all children know to go beneath the desk
the toddler locked me out on the balcony for ten minutes in June, now there's a key on a nail out there
A bee sting on the tongue isn't as rare as you'd think, our chemist's had two this year
Poor chap collapsed at the finish line, they had him up and drinking squash in a minute, it was the heat
My grandmother was born in a rickshaw during an air raid and was never once late after
I've seen three ambulances on the ring road today, it must be the fog
The babysitter's first aid card has run out, is it the Red Cross that does the refresher?
The gas company's app sent everybody a leak alert by mistake, they've said sorry on their page
That kid's cry you all heard at ten was ear drops, he's fine, I'm deaf
when i was a boy in Lucknow our neighbour fell from the roof with his kite and got up and asked for the kite
Do they teach the recovery position in schools here, because they ought
I got my drill back from my brother after nine years, rusted solid
the parcel's been delivered to the wrong Chen again, I can see it on the app and it's laughing at me
My passport's finally arrived, eight weeks, new photo, same chin
Everything in the sale was gone by the time I'd parked, apart from a garden gnome
They cancelled our order without a word and gave the refund in coupons
He gave back the ring, she gave back the dog, that's all I know
The school says lost jumpers not collected by Friday go to charity
I returned the shoes to the shop and they had the cheek to charge me 20 for the box
No longer working at the bank as of Friday, so wave if you see me in daylight
I've had my books back from the library van three times for damp, it's the estate of the drains
The chef's gone from the noodle place, it isn't the same noodles
Found out that I've been feeding somebody else's cat for a year, it's called Kevin
Thanks be, the noise from the building site has ended, I can hear my own thoughts and I don't like them
Got my second jab at the clinic, arm's sore, they gave me an egg
The Hendersons gave up their lease and went home, the last of the old gang
it's sorted, the row about the gate I mean, they'll paint it green
my daughter's too big for her cot, her bed, her boots and her britches
we used to have a freecycle in Adelaide, you'd get a piano as easy as a peg
I can offer you nothing but sympathy, the wifi's the same in 6
Does the estate allow you to give away furniture by the gate or will the office fine you?
He brings home a box of oranges from the office each Christmas and eats the lot himself
You could feed the five thousand with what that wedding threw out
I'd a spare hour so I sat on the bench and watched the carp, recommend it
My aunt offered to move in and help with the baby, say a prayer for us
It's his turn to bring the oranges at half time, the rota's on the pinned message
I made enough soup to float a boat and we've been at it since Sunday, day five, still soup
What's a fair tip for the lad who carries up your water, ten?
my mother-in-law gave my good pan to the ayi, who gave it to her cousin
the bakery gives away yesterday's loaves at eight at night, there's a queue to the corner
They put out free umbrellas at the museum and every last one walked, human nature
Our church is collecting winter coats until the 30th at the parish office
He told the whole school bus that we've got a swimming pool, we've a bucket
Would you let a fifteen-year-old babysit? Mine's asking and I'm torn
I give my old clothes to the machine by gate 3, it prints you a coupon for soap
If only someone would take my job off my hands, free to collect, slightly chewed
Heading to Hainan on Saturday, thank goodness, I can't feel my feet
Anyone else going to the Costco opening or have you all got sense?
The ladder in the stairwell isn't free, it's the electrician's, he's upset
my cousin lets out two rooms in Jing'an, mind you she's particular
Three eggs for a sponge or four? Delia says three and my mum says Delia's wrong
If you microwave a lemon first you get double the juice, you're welcome
I held the lift for a man yesterday and he walked to the stairs, is it me
A swap of holidays is what the teachers proposed and the head said no
There's me telling everyone I'd never buy an air fryer and here's me drying apples
Husband's helping. The shelf's up. It's not where a shelf should be.
Can you take pot plants on the metro, not a tree exactly, a fig
Is the tool library in the next estate open to us or do you have to live there?
You can hire a hand truck from the parcel station for a fiver, it's how we moved
Kid asked me what a phone box was, I said it's where superheroes undress
There was a great spread at the committee do, I'd two plates and no shame
The last bus is 22.40 now and not 23.10, I learnt it the wet way
Someone must really love us, the guards put out chairs for the old ones by the lift
We're not doing presents this year, we shook on it, which means he's bought me something
The neighbour's cooking smells like my childhood, I sat on the stairs a while
Half the tomatoes split after that rain, the other half are sulking
wasn't there a seamstress on Wulumuqi Road, with the cat in the window?
the two ladies at 12 lend each other everything and don't speak, it's all done by the doormat
I was raised to never go to a neighbour's empty handed so I brought a leek
He who has borrowed the committee's megaphone, the sports day people are asking the office about it
Do folk here tip the movers or feed them, the last lot wanted neither
got you, see you at six then ↩ I'll leave it with the guard
ah thanks pet you're very good, we'll see how the night goes ↩ if she gets worse, bang on our wall
That's terrible, I hope he pulls through ↩ they've taken him in the ambulance
What colour is it, and does the drawer lock? ↩ It's a decent desk, one drawer sticks
Haha mine would've eaten the box as well ↩ the dog ate one of her indoor shoes
Same here, all four of mine went down with it ↩ Fever went up again about midnight
you should try the night pharmacy on Huaihai, they open till two ↩ ours is shut at this hour
Such a lovely thought, you're what makes this place ↩ The kettle is on in 2-105 and there's no need to talk
How did she get on in the end? ↩ Her interview's at ten
In my country also we do like this, very nice ↩ my mum says never give a pot back empty
I remember that one, is it the blue ladder? ↩ There's a ladder in our bike store
Was it the fire brigade in the end or did he walk out by himself? ↩ stuck in the lift with an elderly lady
the ambulance has left already, they said it's low blood pressure ↩ what's the siren about
Bless him, I was just the same at that age ↩ he won't sleep without the rabbit
Who's this from please, the name only shows a flower ↩ I've left it on your handle
Our new guard speaks better English than my son, and he's from Anhui and it's his third week
It's the year of the horse and I've still the year of the rabbit on my door
Do I put the cardboard in with recyclable or does the man take it separate
my cleaning lady's off from the 8th to the 23rd for new year, I'll be found under a heap of socks
Property fee reminder went to my ex for the third quarter running, he's delighted
can the person parking the yellow Mini across two spaces please have a think about geometry
The owners' vote closes Sunday at noon, it's the QR code in the lobby, one per flat
rugby's at the Camel at eight, they've said kids are fine till half time
Heard the school's changing its uniform again, it'll be berets next
I have finished the level four Chinese and still the auntie at the market answers to me in gestures
that estate agent has been at every door, say you're only the ayi
My mother arrives on Saturday with 46 kilos, of which clothes are two
Your dog was singing from ten till noon, 1203, he's a lovely voice, but still
There's talk of a Sainsbury's opening, I don't believe it and I've told my scones so
We had the plumber, the plumber's brother, and a man who was just passing, it still drips and the office knows
Please be informed water tank cleaning is there on 14th, kindly store water accordingly, regards management
I'm learning erhu, block 9, and I'd like to apologise in advance
so what do people do about residence permits when the passport number changes
If the metro's shut for the expo how do you lot get to Hongqiao
Long story short the turtle's back in the pond and I'm not allowed to name it
The photographer's sent the class picture, mine is the one with his eyes shut
They've dug up the same bit of pavement as they did in May, I'm starting to suspect treasure
I do like a good funeral, said my aunt, and took two more sandwiches
I was told there'd be cake at the AGM. There was no cake at the AGM.
my bike's been clamped by the office, apparently a tree owns that spot
When I retire I shall be one of those ladies who dances with a speaker
The committee has asked me to say the hall's booked for calligraphy, Tuesdays until June
We lived without air con in Chennai for thirty years and here I am crying at 29 degrees
Nobody warned me about the forms, I've filled the same form in three colours
Our ayi's daughter got into Fudan, there were fireworks, well, sparklers
Why does the lift smell of durian, I'm not cross, just curious who's happy
I typed that with my elbow, kid on lap, disregard the seven commas
My colleague's wife teaches Irish dancing in Pudong, who knew
you wouldn't get this at home, a man's just wheeled a wardrobe past on a bicycle, whistling
I've counted eleven scooters on the pavement and one pedestrian, me
The kids' chess is moved to the clubhouse until they've fixed the smell
He's got a face on him like a wet weekend since the dentist
Right well that's my tuppence, goodnight all and mind the ice
She's grand, she only slid off the bed on to the dog, and neither one's complained, so I've cancelled the fuss
She had the pills in her hand last month and she rang me instead, and today she's started a pottery class, I'm so proud
Our washing machine jumped across the room and hit the wall so hard the neighbours thought it was an explosion, new one's Friday
You know the lad who got shocked at the bike shed, he's out of hospital and he's brought the electrician a cake
There was a man on the ledge in the film, and the whole cinema was told to hold its breath, and I'd a mouthful of popcorn
My wife couldn't feel her left arm this morning, she'd slept on it, it came back with pins and needles by the coffee
We called 120 for the neighbour on Sunday and they were up in eight minutes, she's home with a stick and orders to rest
The talk by the fire officer was good, most deaths are from smoke, he said, so keep the stair doors shut
what are the first signs of a stroke, is it FAST or BEFAST nowadays, we're printing it for the notice board
That fall I had on the wet steps in July, the x-ray man said I've bones like a horse
In my son's game everybody's always bleeding out and asking for help, so forgive the shouting through the wall
He locked himself in the bathroom at the hotel in Sanya and they took the door off, he was eating the soap, he's perfect
Our goldfish was floating on its side and gasping, my daughter gave it fresh water and now it's doing laps
The dad from 1104 who had the heart attack at football is walking to the gate and back now, wave if you pass
There's been a rise in button battery swallowing, says the kindergarten newsletter, check your remotes have screws
The smell on the landing turned out to be a forgotten bag of prawns, Mrs Gao's mortified and it's been mopped
I rang Mum nine times and had her neighbours at the door, she'd been in the garden with her phone on silent
They found the smoke was coming from someone's incense at the altar, the brigade went home with oranges
We had a chap collapse at the office and the machine on the wall talked us through it, he's sent us flowers since
How long does a febrile convulsion last as a rule, my student nurse daughter and I have a bet on
As a child I drank turpentine and they fed me milk, I've been clean inside ever since, my brother says
Aunt Bina's car went into the river in the monsoon of 88 and she swam out with her handbag in her teeth
He beat her, yes, six games to four, and she won't speak to him until the rematch
The mall had an evacuation today, a burnt pretzel, all four thousand of us out in the rain for a pretzel
Is it true you can get carbon monoxide from a hookah? My nephew's taken it up and his mother's at me
A dog collapsed in the park with the heat, the owner carried him into the fountain and he came round and bit him
The old gentleman at 602 died in his sleep, they think on Saturday, and we only learned it from the flowers
I couldn't get up off the floor after pilates, the whole class was lying there giggling
My printer's smoking, well it's vapour, the engineer says that's the fuser and switch it off
I lost two pints on Wednesday, at the blood bank, and was given a biscuit and a badge
I'd a panic attack on the 2 line a year ago and a stranger counted to ten with me, I've never forgotten her
The kid with the balloon stuck in his throat, that was in Wuhan, and it's an old clip that keeps coming round
Our lift rescue took six minutes on Friday, they timed it, it was a test with a guard inside
Before we had the baby I'd never taken a temperature in my life, now I've a spreadsheet
We were given three bags of pears by the farmer at the homestay and got through them on the drive back
I nearly offered my old sofa on here, then the cat had kittens on it, so it's staying
She makes a pot of congee for the ward each Sunday, the lady in 9, they ought to give her a medal
I was a cup of sugar short in 1987 and that's how I met my husband, he was in the flat above
I see the school's asking for shoeboxes again, the email says by the 9th and labelled with the class
When we were new here somebody left a bag of vegetables at our door and we never learned who
My husband went out for milk at nine and came back with a kayak, so we've tea without milk
The ladder I was telling you of, it was in the attic all along, behind the ladder we bought to find it
Do they deliver gas cylinders on Sundays or is it only the weekdays like the water man
My father lent his tools to half the street and had them all engraved, they're in four countries now
Wouldn't it be handy to have a shelf by the lift for things people don't want, like they've in Berlin
The wheelchair at the metro's free to use, you ask the lady at the barrier and leave your ID
I used to lend my car to my sister until I found the feathers, no, I don't want to discuss it
If we're short of players on Sunday the league just gives them the points, so it's out of our hands
He's a great man to borrow from, he never remembers, his wife does
I'm giving up meat for the month, and you may all say it won't last the weekend
The tin I was after has been discontinued, I've written to the company in my best handwriting
My last umbrella was taken from outside the noodle shop and I watched it go by in the rain
She returned the engagement presents one by one with a note, thirty-one of them, the class of it
It was sold by the time we rang, the little house by the canal, we'd even named the rooms
The missing kitten's poster is still up and it's a cat by now with kittens of its own
We've decided against the dog, the goldfish, the hamster, and the drum kit, all in one family meeting
They've cancelled the trip to the zoo as the zoo is closed, which you'd think somebody'd have checked
I came back to a different estate, they've painted everything, I tried my key in three doors
Got my deposit back from the last landlord, less forty kuai for a hook, he kept the hook
The cold's finally left me and moved to my wife, with all its luggage
We don't need more rules for the pool, we need someone to read the ones we've got
Has the office handed out the new bin cards yet, or is that only for the flats with even numbers
No one needs a leaf blower at seven on a Sunday, I'll say that and go back to bed
Picked up my suit at the dry cleaner's and it's somebody else's, and it's nicer
I'd have offered to drive the team but I was told about the minibus, so I'll just bring my voice
Mine's had every kind of thermometer in her and she still runs a degree hotter than her brother, doctor says it's her
`,
};
