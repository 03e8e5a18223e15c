/** Sentences of our own: longer texting, Singlish/Malaysian 2000s SMS style and UK, US, India, Nigeria, Australia. Never from tests. */
export const textingEnMore: Readonly<Record<string, string>> = {
  chatter: `
yup at the mrt already, standing near the control station. u come out frm exit c can see me one
no la he say he nt coming cos his mum wan him go hm early today
Eh u all go eat first lor. My lect haven end yet the prof suddenly so on today
juz reach hm. bath liao then call u k
haha dun wan la, the last time we went there the food so lousy n the auntie scold us somemore
can help me chop a seat in LT27? im running frm the bus stop now, today bus 95 damn slow
wah lau my com hang again halfway thru the report. i nv save. feel like crying siah
Ok then i meet u at bishan interchange ard 6 plus, if u reach first go mac sit down wait for me
so how, sat we still going orchard anot? ling ling say she can only make it after her tuition
aiya u go ask him yourself lah why always must i ask
paiseh just woke up... what time is it ah... we supposed to meet 11 rite
den wat did she say? she angry wif me or wif you
my tutor cancel today's tutorial so i no need go sch, gg to sleep till 3
U bringing the ic or must i bring? later the counter say cannot enter then waste trip
Nah it's fine we split it later, i paid with my card just tell me your half when you get the bill picture
havent eat la. waiting for my sis to come back n we go downstairs makan together
the project grp wan to meet tml 10am at lib level 4 but i got sch at 12 so i can only stay a while k
kns today kena stand by bed, sgt say our bunk like rubbish dump. book out delayed to 2100
eh bro book out liao? me still in the tonner on the way to pasir ris. supper at bedok later anot
hey can you ring the restaurant and book for six at half seven, im stuck in a meeting till four and they stop taking bookings at three
I am at the ATM, queue is too long. You people order, I will eat whatever comes
abeg call me when you see this, my credit don finish and I wan gist you about that babe
Mum says dinner's at 7 sharp and if you're late you're eating with the dog lol
what time does your train get in? dad said he'd get you from the station but he's got bowls till 5 so might be me
hi dear, reached office. traffic was horrible near silk board, took one hour for 3 kms only
u tell him i go toilet, be back in 5 min, dun let them start without me
Hmm i tink the 1 at bugis cheaper by 10 bucks but then the colour not nice. How ah, u decide for me
yaloh she everytime like tt one, say wan to come then last min ps us. i also dunno wat to say liao
bringing the chips and the card games, weiming do the drinks, then huiyi's bf say he'll settle the cake. you just bring yourself lah
i left my matric card in ur bag is it?? check for me pls cannot tap into the lib
not yet leh, the lecturer haven upload the slides. i oso waiting
Im on the 14 now, just passing the temple, abt 10 more stops. u order teh peng for me first ok
sian to the max, 3 hr lab and the machine spoil so we sit there look at each other
where did you guys end up last night? i fell asleep on the couch at like 9 with my shoes on and woke up to 14 missed calls
haha u think i so free meh. got 2 essay due fri and i only wrote my name
ok la i go buy the tix online first then u give me the money on sat, 8.50 each including the booking fee
dont wait up babe, the late shift got pushed till 1 and then gaz is driving me home
can u print my lab report together with yours? i email u oredi, 12 pages, black n white will do. i pay u back in class
Did you tell your mother that we are coming only on Sunday? She called me twice asking what to cook
he never reply my msg since ytd leh. should i msg him again or wait? wait he tink im so desperate
u wan mcspicy or fillet? upsize or not? faster reply its my turn soon
Wat time ur class end? Mine 4 but i can hang ard in e canteen til u finish den we go jp see the shoes
it's raining like mad here, bus shelter flooded, my socks are squelching. tell the boss i'll be ten mins
oh then never mind lor, we watch next week. anyway the reviews all say not so gd
we doing potluck or order in? if potluck i can only do maggi goreng hahaha
Oi the guard duty roster out already. I kena sat again, second time this month, really wanna faint
My cousin's wedding is on 14th and 15th so I won't be attending classes, please put proxy for me if sir is in good mood
reaching soon, at the traffic light oppo ur block. come down
wah he so rich now ah, drive the new civic somemore. last time in sec sch he borrow 50 cents frm me to call his mum
sorry my phone was on silent in church. what happened?
bro you owe me 400 from last month's turf and also the biryani. settle before you go home for diwali
alright so i've got the tent, jonno's got the esky, and who was doing snags? don't say shaz she forgot last time
u still at sch? tell ah beng don anyhow touch my laptop hor
nothing much, went to town wif my mum, she bought 3 pairs of shoes n i carry everything like maid
must wear formal anot for the presentation? i only have the black pants frm sec 4 prom
Ya i know... but my pay come in on the 28th, until then eat bread everyday lor
k see you, i'm the one in the silly hat
just finished my paper. question 3 came out exactly like the past year but i went blank n wrote rubbish. die liao confirm retake
My tuition kid didn't do homework again. I oso lazy to scold, we ended up talking abt pokemon for 1 hr
did u see the way she looked at him at the bbq. i tell u got something going on
ok wait ah i ask my dad whether can drive. if cannot we take nr bus lor
hey lovely, got your voicemail but it was all crackly, did you say tuesday or thursday for the hair thing?
Guy where you dey? We don reach the junction since, sun dey burn us here o
im so full i cant move. the buffet got salmon then i ate like 20 slices. my bf say i embarrass him
Tmr reporting time 0745 at the parade square, no. 4 long sleeve. dun forget shave later kena again
eh sorry ah ytd i off my hp n sleep, so tired after the match. u called me for what
What i told her was to keep the receipts, not to throw them! Now how are we going to claim the cab fare
she says she'll come if you come, and you said you'd come if she comes, so sort it out between you like grown ups
ooh okay. then after gym we go eat the ban mian lor, long time nv eat
haha your fault what. who ask u tell her my birthday
the shop at far east dun haf ur size le. i ask the gal she say maybe bugis branch haf, u wan me call them anot?
Gd morning! Wake up lah pig, dun say i nv morning call u. today is ur driving test hor, all the best
nah mate its on me, you got the last round. and the one before that. and the kebab
hahaha i fail my bttt twice already dun talk to me abt driving
was on the phone w the bank for 40 minutes and then it cut off. i literally screamed into a pillow
so boring here all the relatives asking me when getting married. i hide in the room wif the small kids play mahjong
U taking mpe or ede next sem? If u bid same as me then we can share textbook
come to my place first then we walk over together, the parking there is a joke on saturdays
Yar then i told him to his face, u wan then u do yourself. he stunned like vegetable
got your msg only now la, basement no signal. so u all still there or went home liao
dinner at grandma hse tonite, must be on time, she cooking curry fish head
oye where are you, class started 10 min back and ma'am is asking for your seminar topic. I said you're in washroom come fast
i'll grab the wine on my way, you do the garlic bread, and can we please not invite Simon
Reached! Thk u dear for sending me home. Drive slowly ok nitez
no leh my mum say cannot stay over. she so old fashion one
bt i thought ur bro is in jb? how come i saw him at causeway pt
I go to the library to do my tutorial now. If you come then sms me, I sit at the corner near the window behind the periodicals
so ex! 45 bucks for a haircut and he just snip snip 10 min finish
babe can u buy the blue eyeliner for me when you're in boots, the one i always get, ill transfer you tonight
lol we've been on this coach for 3 hours and we are still in wales
Chey i thought what. scare me only. next time don type in capital letters leh
e lecture today super blur, he say until flux then i give up n play snake
hi aunty, is Mei at home? her hp off, can tell her i call n our meeting change to 2
Tell Emeka to bring his own plate of rice o, that boy finished everybody's food at Chioma's birthday
are you still on for squash? court's booked in my name, 6:40, and bring your card because they're checking now
i dun care la, u choose. as long as not jap food again
eh u got go for the makeup tut? i overslept again haha what did he teach
wah today the weather hot until my slippers can melt
Saw ur ex at vivo with a new guy. He looks like ur dad's friend hahaha sorry
reserve one copy of the anatomy notes for me at the photocopy shop na, I'll pay uncle on Monday only
can i just say that was the best lasagne ever and i've eaten three plates of it and i regret nothing
no lor i wait 25 mins then the bus come, full one, the uncle shake hand at me and drive off. i took cab in the end 9 dollars
he's at the dentist till 3 then footy training so i doubt he'll ring you before tea
U free tis fri nite? my church having a gathering got free food n got my fren playing guitar, come lah come lah
im outside your house, your doorbell isnt working and your dog is judging me through the window
I think the meeting place is the foyer outside LT not the canteen. anyway you follow the crowd can liao
hahaha my bunk mate snore until the whole bunk shake, i throw my slipper at him oso no use
Dunno leh. He say maybe 5th floor. Wait i msg him n tell u
what to do, my boss last min ask me ot. u go watch wif ur sis la i sell my tix to yanting
please dont tell ammi about the bike. i will tell her myself after results
wat u doing? im lying on bed staring at the fan hahaha
seriously? she's keeping the ring?? omg call me right now i need every detail
got lah i brought the charger. in the front pocket u never dig properly
we lost 5-1 and i scored the own goal so yeah buying the drinks apparently
Then ur mum how? She allow u to go genting wif so many guys meh
Ok I'll go and queue for the tickets, you look for parking. Row at the back right, not the front, last time I got neck ache for a week
no need la i eat already. u eat with them. i go hm straight wan to watch the 9 oclock show
the fella damn funny, he go and ask the invigilator for extra paper then draw a pikachu
Hey, do you remember the name of that place we had the dumplings? Near the cinema, up the stairs, the guy shouted at everyone. Trying to tell my boss about it
on mc today. doc say viral fever, give me 2 days. shiok can sleep, but head like kena hammer
are we supposed to bring anything for thanksgiving or is your mom gonna be offended again if i show up with a pie
sch start at 8 tmr zz... y they put lect so early one, purposely make ppl sleep
i buy the prata go up ur house, u make the milo. 15 min
kk. i in the train now signal on off on off. later msg u
Your sister's calling me every five minutes asking about the dress. Please tell her it's at the tailor and the tailor is alive and well
he drop his phone inside the toilet bowl again. second time this year. dun laugh
wat happen to ur voice ytd on e phone, like man sia. u sick or just woke up
NEPA don carry light again just as Arsenal wan play penalty. My village people dey work overtime
only 3 of us free on thurs so i think we push to next wk better. ask darren check his schedule
U help me ask ur fren the ipod still under warranty anot ah? mine the wheel cannot turn le
We had a right laugh at the pub quiz, came last, won a tin of beans for effort
yes mum i've eaten, yes mum it had vegetables in it, no mum crisps don't count i know
u meet them first la dun wait for me. i haven even bathe. i'll find u all at the ktv, wat room no.?
I so angry wif him. Wait for 1 hr at the bus stop then he smsed me say forget. FORGET!
haha u old liao, last time u can play ball 3 hrs straight now 20 min oso pant
i go collect my certificate then maybe go j8 walk walk. u wan come along?
still in the office, printer's jammed, everyone's gone, just me and the cleaner listening to Smooth FM
tmr u bring the thumbdrive k, i do the slides til slide 12, ur part is after that. dun use the ugly font
ehh i cant find u. i'm standing at the big tree there. which big tree u toking abt
Boss, one favour — book my Shatabdi ticket on your account na, mine is showing error at payment. I'll GPay you in 2 mins
hahaha no i'm not pregnant i just ate a whole pizza. tell your mum to calm down
ya juz now i saw him at e canteen eating alone. so poor thing. i wanted to go over but then my fren pull me go
Last bus gone liao. how. walk or cab. if cab we 3 split, prob 5 each
ur msg come in 3 times leh. did u send 3 times or my hp siao
ma called, she wants to know whether you're fasting on karva chauth or not. I said ask her directly I'm not postman
if he asks, we were at the library, ok? and if he asks which one just say the big one
can la i do the cooking but u all wash. last time i wash until 2am
ok den u sleep early. tmr exam dun panic, read question carefully, gd luck!
finally bought the sony one, bargain until the ah pek gave me the case free. now no money eat grass
What's the homework for maths? I was in the sick bay with a nose bleed and miss didn't give me the sheet
oi reply leh. wan to eat anot i standing outside the zi char like idiot
Why u so late nv slp? me cant sleep cos drink too much coffee for the project
the plumber came, drank two cups of tea, said it's a big job and left. so that's my day
no la not angry. just tired. u dun tink so much
nice to hear from you! we're all good here, kids back at school monday thank god, Pete still hates his job, nothing changes haha
Bus uncle scold me because i never tap out hahaha so malu the whole bus look
He told me he's 5 mins away. That was 40 mins ago. In Lagos traffic 5 mins is a prayer point
how come today everyone so emo one. u broke up, xinyi fail her paper, then me lost my ez link card
got time to meet up for lunch this week or is it still mental at yours?
where u wan to meet? i at somerset now but can go down to dhoby ghaut if easier for u
just came out frm the exam hall. ok lah not that bad but the mcq kill me
i told u liao rite, i cant go on the 12th cos my ah gong birthday. change to 19th can?
oh no did i leave my brolly at yours, the spotty one. no rush i'll get it at the weekend
u pass the helmet n sbo to storeman already anot? he keep finding u
Prof moved the midterm to after the break so we get to spend spring break thinking about it. cool cool cool
Bring extra socks ah for camp, last yr mine all wet by day 1 n i stink like fish
so did he propose or did he just kneel down to tie his shoelace again
tis morning i take wrong bus, end up in tuas. TUAS. i reach sch the lect finish already
reach le mah? she reach already sitting inside. table near the fish tank
haha okok i stop. dun angry. treat u ice cream tmr k
Can you get me a sandwich while you're up there? anything not egg. fiver's on my desk
my flatmate is frying fish at 7 in the morning, i'm begging for the sweet release of death
U go home first den. I stay back do cca til 7, then my dad fetch me
Hey so i rang the hotel n they said the room's for 2 ppl max. so the other 3 must sneak in after midnight hahaha
i'm like so broke i checked my coat pockets and got excited about a button
wat time u wan me to call u? after 9 my line free incoming
the tailor says it will be ready by Friday evening, or Saturday morning, or whenever God wishes. Tailors fear nobody
Eh i think i left my jacket at the cinema. the row in front there. u got see me holding it when we come out?
sure la, i come along. but must be back by 10 hor tmr i got morning shift
dun have leh. i check the whole shelf oso only got size s. u wan me to order?
that boy in 4B told Nisha he likes you but you didn't hear it from me and also he's deleted his profile pic so
i rather walk than squeeze inside that bus
Dad's watching the cricket with no sound on because the commentator annoys him. We're eating in silence too. Help
u go where just now? i turn around then u disappear
are u done wif my notes? i need revise for thu quiz. tmr pass me in lect ok
omg sorry i replied in my head but not on the phone. yes to friday!! i'll be the one carrying way too many bags
the interview ok lah, 3 ppl ask me question, one of them nv smile the whole time. they say wk after next will call
juz now at sim lim the guy try to con me say the memory card original. original his head
I dey come, make una no start the match without me, and keep one bottle for my side
sit down lah u, walk here walk there make me giddy
ok noted. then i inform the rest the venue change to sr 3-12, bring own laptop
I'm at Gate 2, you said Gate 2 na? Auto wala is asking for 80 rupees from metro, robbery
so she was like "it's not you" and i was like "well who is it then" and she was like "ok it's you"
no need to reply k, just wan to say sori abt tis morning. i nt angry at u, angry at myself
is it? then nvm lor. i thot u going also so i wanna ask u share cab
wah my hse downstairs got getai tonite noisy until cannot do tutorial
i cooked! rice still abit hard but can eat. my dad say 6/10
we're meeting at flinders st under the clocks like we're 15 again. half five. wear a coat it's bloody freezing
Are u gg for the talk at 4? I sign up oredi but lazy to go if no one go
kena saman for parking 10 min only! 70 dollars fly
she's fine, just a cold, but she's milking it, i've been up and down the stairs with toast since noon
last nite dream u n me fight over the last chicken wing hahaha i won
ya i know the place, near the petrol kiosk rite. i take 67 can reach
i tell u wat, u draft the intro, i do the methodology, den jason can do conclusion since he so free
u all so fast? i just step out of the shower only
sms me when u reach hm so i dun worry
Take the second left after the church, go past the chippy, and if you see a roundabout with a horse on it you've gone too far
huh u serious? i tot the deadline is next mon. ok tonight confirm no sleep liao
haven la. my mum still cooking. u eat wat
I told Kunle to transfer the house rent since Monday and this guy is posting pictures at the beach
yesterday's party was so lame, they off the music at 10 because of the uncle upstairs. we went for idli at midnight only
Not sure yet, my manager hasn't put the rota up. If I'm off Sunday I'm in, if not just save me some roast
ey how much was the cab ah ytd? i pass u tmr
den u juz tell her straight lor, drag so long for wat
abt to board. phone off soon. love u, feed the cat, dont kill my plants
your class got do the stats assignment? Q4 i get negative variance, how can variance be negative haha
so fast one day pass again, tmr book in liao. sian half
nt going liao, leg pain like siao after the 2.4
Im having a cheeky nap before we go out, wake me at 8 or there'll be no eyebrows
ok lor. u wait for me at the bookshop, i go withdraw money n come
She said the uncle at the stall remember us from sec school! Give us extra fishball somemore
you're joking. he actually wore the flip flops to court??
we all at kbox. room 12. u come up just tell the counter under the name shirley
I was about to call you. Sir has postponed the viva, external examiner has missed his flight, thank you God and thank you IndiGo
got la but i dunno where i put. wait i go dig my cupboard
hmm. he din say anyth. juz smile n walk off
The wifi in my hall dies every night at exactly 11. it's like it has a bedtime. i've been doing my coursework on the stairs of the library
u dun so bad leh. he already so sad u still laugh at him
i put the present in ur locker rite, so when she come u distract her n i go take
she ask us go her hse for steamboat on sat, each one bring one thing. i bring fishball n crabstick, u bring veg lah cheap
how do i get to yours from the station? is it the 12 or the 12a because last time i ended up at a garden centre
missed ur call, was bathing. wat's up
3 of them in the room all on phone to gf n i got no one to call so i sms u lor haha
My auntie has started again with 'bring husband home'. I told her Shoprite is out of stock
tell the girls i'll be late, baby just threw up on outfit number 2
u study until which chap? me still at 3. confirm die
Ya. The one wif curly hair, always sit at e back eat biscuit during lect. Today he fall asleep n snore, e prof stop n look at him haha
go lah go lah. cheap what, 12 bucks all u can eat till 2
We could do the earlier showing then grab food after? Or food first but then you get sleepy and I end up watching alone
Can u help me buy the tutorial booklet frm coop, $3.20, then i pay u tmr. im still stuck in clementi
My bus just drove past my stop with me standing at the bell like a muppet
dun bluff la. u where got study, i saw ur msn online til 4am
he wan to break up but scare she cry so he keep dragging. guys all like tt one la
aft sch we go esplanade lib can? the tables there nicer n got aircon
yo you coming to practice or is your ankle still being dramatic
i'm at the customs now, damn jam. estimate 1 more hr. u all eat first dun wait
Please ask bhaiya to keep two plates momos aside for us, we are coming in ten minutes, Rohit is driving like ambulance
haha then how, u reply him anot
The landlord came to 'inspect' the leak, looked at it, said 'yep that's a leak' and went home
morning dear! today haf to go camp at 7, sleepy... miss u lots, tonight if they let us use hp i call u
why everytime group work i always kena the one who nv do work one
im on leave nx wk. wan go melaka 2d1n? bus only 20 plus, stay my aunt hse no need pay
no i didnt eat your yoghurt. ok i ate your yoghurt. it was going off friday anyway
last min lah u. now where got table for 10 ppl on valentine's
haha ok. wait i finish this level first
u remember ms tan? our sec 2 form teacher. she get married liao! my sis saw her at the bridal shop
Ey can i chg the time to 3? my hair appointment drag, the lady put wrong colour now i look like mushroom
I've booked us onto the 9.14, seats 22 and 23, forward facing because I know what you're like
Prelims over!! Sleep sleep sleep eat sleep. then tmr go sentosa get sunburn
who's that girl in ur profile pic? dun tell me is ur cousin
ive told the group chat its byo and if anyone brings goon they're sleeping in the car
yup i pay the deposit already, 50 bucks. the balance we pay on the day itself
omg did you hear about Hannah and the youth pastor. call me after small group
u go down to the blk first, i still blowing hair
i thot u said buy 2 get 1. now only 2 leh the uncle say promotion ended
How was ur first day? boss fierce anot? got cute guy?
we are leaving mumbai now, will reach by dinner if ghat is clear. tell aai not to make anything heavy
so we sat in the car park for an hour listening to Ed's mixtape and that, my friend, was the date
aiyo my handphone batt left one bar. if i nv reply means die liao ok. i be at the fountain there
U wan to take the same bus or go separately? i at stop b now
nvr mind la next time then. but u owe me one bubble tea for making me wait
saw the doctor. she say stress. i say yes doctor i have 3 finals
Is it 14 or 15 the briefing? my email cannot open, server down again
Not being funny but did you actually put the bins out or did you just say you did
can dont talk abt him. im still upset
The generator na him dey disturb my sleep since 2am, neighbour's own dey sound like helicopter
sorry ah ytd night got drag into dota by my bro, 6 games straight, lost 5
u got the timetable for the nite bus? my cousin from kl dunno how go back hostel
Then she go and tell everyone i like him! i wan to dig hole n hide. now everytime he walk past all of them cough
got ice. got cups. we still short of charcoal n the satay, huimin says her dad go geylang serai get tmr morning
is the gym thing still happening or are we just going to talk about it till we're 40
y u nv wait for me today... i run all the way to bus stop then see u inside waving
Same la. mine oso hang at the login page. prob whole faculty bidding same time
Just landed. Waiting for bags. Mine's always last, you could get a coffee and a mortgage by the time I'm out
my sir approve my off on fri. so can go airport send him liao. wat time his flight?
eh your side still raining? mine stop liao. we go or dun go
i'm doing jollof, Tolu is doing small chops, you said asun, so please let it be asun and not story
actually hor, i think she likes u. everytime u talk she laugh even when not funny
tuition money come in liao!! so happy. go buy the bag
oh nooo i thought it was today! i'm literally outside the salon in my slippers haha
dun so early la, who wake up at 8 on sat. make it 11
anyone got the lecture recording from tues? i went but was mentally in another country
he went bangkok wif his army frens. bring back nothing for me, 1 packet of seaweed only
wa this sem my cap drop until cannot see. mum gonna kill me
She's at work till six and then her phone's always dead so best to just turn up, she'll be in, she's always in
U say la, who ask u promise her. now u settle
just got off the phone with the agent, we can view it on saturday at 10 but there's already three other couples and one of them has "cash"
i eat at home la today. save money. u all enjoy
ha! i told you he'd say that. you owe me a pint
Sorry bhai, meeting was extended, boss was in full motivational speaker mode. starting now, 20 mins
my grandma force feed me durian again cannot breathe liao
at the airport viewing mall w my bunk mates studying. u wan come? got power point n quiet, only cold
u call him or i call? if i call he sure wont pick up one
can i copy ur lab readings? mine all fly one, the graph look like roller coaster
wow ok so she's blocked me. for asking about the fiver
So we meet at the mrt control station 2pm, walk to the concert hall tgt, then supper whoever wan to go. Dress code smart casual so pls sam no bermudas
jus now take neoprint so fun. i give u one when see u, the one my eyes close
It's your turn to ring nan btw, i did last sunday and got forty minutes on her neighbour's hip
tmr wear the class tee hor, maroon one. photo taking at 10
ya la ya la u always right
aft tis paper left 2 more. den holiday! wan go tioman? xueli's uncle got chalet there cheap cheap
he not replying. try call his house? maybe sleeping
Hey when u go ntuc help me buy one box of those wet tissue n 1 milk, the low fat. i pay u when i come back
They've cancelled the 17:42, the 17:58 and the 18:12. I live at Clapham Junction now. Send my post here
i was thinking of you today, they played our song in big w of all places, stood in the towel aisle like a sook
Your phone is switched off and daddy is asking whether you have registered your courses. Call home before he comes to your hostel
u read the email? the deadline extend by 1 wk!! god is real
so sad my hamster die last nite. bury him under the papaya tree
u tink i wear the green or white? white abit see through leh
nope. not before coffee. ask me again at ten
Chem test cancelled teacher on course yay!! tmr we go e-hub
wei where r u. the movie start in 5 min, i hold the popcorn n your drink until my hand pain
no la that one is my sis. my mum the one in purple
Reached Chennai safe. Room is ok, roommate is from Kerala and he has already made fish fry. Life is good da
they put me on guard tonight. 2 to 4 shift some more. the one wif the banana tree stories
Had a massive row with Dad about the car, he's hidden the keys in the bread bin like I wouldn't look there
sleep liao? wanna ask u the q5 part b. if sleep then tmr
u owe bryan 6, bryan owe me 8, so u just give me 6 n bryan give me 2 can?
i swear this lecturer is reading the slides word for word, i could be home reading them in my pants
got lah, he come. but sit for 10 min only then he say his gf waiting
haha dont la. my mum inside the room
ok i wait u at the taxi stand there. wear red
wrong person la this sms! meant to send to my mum. u dun need buy tofu haha
so are u going hm for cny or stuck here wif us lonely ppl? if here can come my hse reunion dinner, my mum ask
Would you print my boarding pass when you get in? Office printer's got ink right. I've forwarded it, subject line is just aaaaaa
my cousin won 4d sia. 3k. he treat whole family go swensens
did u go for training? coach asked abt u. i said u got diarrhoea. you're welcome
no wonder. i said why so quiet. he change number already nv tell anyone
I'm still at the salon, the girl has only done half of my head and she's gone to eat. Don't ask what I look like
sorry to text so late but do you remember if we locked the studio? i can picture the key but not the turning
later i go pick my bro frm childcare first den go ur there. ard 7 lor
eh we forget to buy balloon leh. nvm la he guy wan balloon for wat
That was lovely today, feet are killing me though, who decides to walk eleven miles on a bank holiday
cannot la bro. confine this weekend. whole coy. cos one guy lost his 4D ID tag
wah u watch tv ah? channel 8 now got our sch sia! my sec sch canteen
ive used all my data so text dont whatsapp
wat time tmr? wear wat? need bring wat? u nv tell me anything la
i think we shd buy the voucher instead. nobody noe wat he like. $10 each, 8 ppl
Abeg help me ask your brother if that phone is still working because this one's screen don crack join
fell asleep with the telly on and dreamt i was on question time
u not feeling well ah? y ur voice liddat. drink more water la
my fyp supervisor is overseas until march. shiok or die? dunno yet
ok wat. the food not bad, just the service slow n the aunty black face
they changed my shift AGAIN so i cant do dinner but could do like a really late ice cream? 10ish?
I'm not taking sides but you did say you'd be there at two and it was gone four and she'd made a quiche
i skip breakfast, lunch oso nv eat, then now 5pm eat 2 plates of mee goreng. stomach shock
erm can u come down the gate let me in? my card cannot tap
Ask Ananya to take print of page 4 to 9 also, front and back, and get it spiral bound from the uncle near gate 3. I'll settle in evening
the queue for the iphone is round the block and some bloke's brought a sofa
sorry bro today no mood la. kena dumped. talk another day
yah i bought the ticket oredi, E14 to E17. u sit at the aisle since u always go toilet
She not wrong but she nt right oso. both of u cool down first then talk
your mum just added me on facebook. what have i posted. WHAT HAVE I POSTED
So cute the baby! look like his grandfather haha bald also
how much is it to get in? do we need id? are trainers ok? what am i saying, i'm not coming, i'm in my pyjamas
haven receive leh the sms. they say result out by 5
dun run la wait for me, my shoe lace
i get frm my senior all the past yr paper wif answer. but must promise dun spread k
finish work le? pick u up at the bus stop 6.30. want to eat bak kut teh?
My mates are all getting engaged and I've just been dumped over a Nando's
can u tell yr sis to return my call? the one abt her dance costume fitting
its settled, ramesh drives, vicky brings music system, i'm bringing my good looks. petrol divide by five
morning! u wake up or still hugging pillow? bus in 20 min
just checking you got home ok? you looked very cheerful on those stairs
then u wan me to do wat? say sorry again? i already said 3 times leh
i no idea. u ask the ta la. she nicer than prof
haiz the aircon in my office spoil n the uncle only come thurs. everyone sweat like bbq pork
Ring me when you're on the bus, I'll walk up to the stop and meet you, it's pitch black down our lane
haha ok la i buy for u the muah chee. 1 pkt or 2
Yes got go. Attendance taken twice so dun tink of running away halfway
i so long nv see u! u still at the same company? heard from jia hui u wan to quit
Sorry i couldn't pick up just now, in the cinema. Good film, bit long, the dog survives
we go there by bus then come back by cab la. at night no more bus
i reach orchard so early, now walk ard aimlessly in taka. faster come
ate too much at the langar, lying in the back of uncle's innova like a sack of atta
the boys say they bring mahjong. so u better practise, dont lose until like last year give away your bus fare
whats the plan for dads 60th? i can do the speech if i'm allowed to mention the caravan
ok la if she dun wan then we ask gerald. he confirm on one
its 38 degrees and the aircon's carked it. sitting in the bath in my undies with a beer
stop calling la i'm in lecture!! later the prof throw chalk
Wah u dun sleep one ah. 4am send me joke. n not funny somemore
my english tutor gave me C for the essay but write 'good effort' like i'm in kindergarten
No o, I didn't travel again. Bus park was jammed and fare has doubled. I'll do Christmas with my noodles
u know the new prata shop beside ur block? we sat there til 2am last night, the teh halia power
im fine! just tired, the baby's teething and so's the puppy
nowadays nobody call me except telemarketer n my mum
btw can you get the tickets under your name? my card's got declined for having the nerve to be empty
den wat about the 3 of them? car only can fit 5. u ask them take mrt lor, we fetch at pasir ris
Eh tmr's lecture is at LT11 or 12? They always change last min i sick of running here n there
i got a B for accounting!! was expecting fail. dinner on me but cheap one ok
u can collect frm the post office, need to bring the slip n ic
she say she bring her bf along. then i say can i bring my cat
he's been in the bath for two hours. i can hear him doing voices
me n my bro fighting over the comp again. mum pull out the plug. peace
Come, what's your size in native? My tailor is travelling on Friday and we need to choose the aso-ebi before Tunde picks another yellow
help me call u later pretend emergency so i can run from this date pls pls. 8.30 sharp
u hear the thunder? my dog hide under the bed already
no i go gym first, then home bathe, then find u. if not i stink
We ended up in some karaoke bar where Liam sang Celine Dion to a hen party. Never seen that man so happy
dunno why my stomach so pain. maybe the laksa
lost my voice at the match so text me, don't call. and yes that WAS a penalty
kor, mum ask u whether coming back for dinner. if yes buy one packet of chicken rice chop, she nv cook
U dun haf to come one. we juz going to sit ard n do nothing
3 more weeks to ord!!! after that grow hair until botak chin jealous
uncle at the photocopy shop close at 5 so i faster run. printed 2 sets, urs is wif bindin
are you watching this?? he's just bitten into a raw onion for ten grand
i give the tuition kid a test, he scored 12 upon 50. then he draw a smiley beside. i laugh until cannot scold
hi ma, exam went okay, slept only 3 hours but wrote full. now going to eat dosa with hostel girls. don't worry
waiting at gate b4. u drive what car ah? colour?
can you believe she charged me petrol money for a lift to the corner
hee no la we juz frens. u tink too much
my contact lens drop inside the sink, now i half blind in town. dun wave at me i cant see
i'll be on the 7:05 into Central, should be at yours by 8 if the trains behave which ha
why is the washing machine making that noise and why is your wallet in it
wait for my sms k. if he say can then we go, if he say cannot then we go also haha
sorry for the late reply, just got back from outfield. 5 days no bath. u dun wan to know
Eh how to do the citation one? apa or mla? prof din say. i put anyhow can
She's left him for the guy who fitted the kitchen. Nice kitchen though
u noe wat today i sit beside this girl in the bus then she fall asleep on my shoulder. i dare not move miss 4 stops
yes la i will be on time. touch wood
we are 7 people for the trek. Bus is 6am from Swargate. Anyone who's late will be left and also trolled for one full year
i got no small change leh. u pay first i give u later
y must wear tie... i dunno how to tie. youtube also never load
Fire drill at work, stood in the rain for half an hour while Graham counted us wrong four times
dun go that shop la last time they sell me the bra wrong size dowan to change
tot u quit liao? still there ah. so tahan
lol the doctor asked if i exercise and i said i run late
hey hun fancy a wander round the shops sat? i've got to get something for my sister's hen and i refuse to go in that shop alone
he is the one who start it first what. i just reply
i mail u the softcopy, u check my grammar k. my england not so powderful
oh! so tt's y u nv come. i thot u angry wif us
We're doing secret santa, twenty quid limit, and whoever got me the singing fish last year is barred
ah boy, remember to lock gate. papa sleep first
5 more stops. the aunty beside me eating durian puff in the bus
my lab partner mia for 2 wks liao. i do everything alone like a mad scientist
u gg back hall this sun? if ur dad driving can i hitch? i got the heavy fan
I told you the okada man would overcharge, you just dey form big boy
bring ur own towel hor the chalet dun provide. n swimming trunks. n jenga
any plans for the arvo? thinking of the beach but the car smells of prawns still
u shld see his face when she walk in. like see ghost
cant find parking. go round n round 20 min. u all start first
Kindly recharge my phone with 199, I am in train and recharge shop guy got down at last station, will give you cash at home
the bread i baked came out like a doorstop, mike used it as a doorstop
wah piang my sis take my ez-link, my bus card negative, the driver let me go cos i look pitiful
ytd we all went to see his new hse at punggol. so far!! but nice la, got balcony can see the river
She said 'interesting choice' about my hair. that's old lady for awful isn't it
u reply my email leh. the 1 abt the sponsorship letter for orientation
can i just sit down for one minute without somebody asking where their PE kit is
k lor. 7.15 at the usual place. dun be late or i'll kill u
he ask me be his gf tru sms leh. so not romantic. i say ask me in person then i tink abt it
Ok can. I tell my mum i'm at your place, u tell ur mum u at mine haha
my driving instructor shouted at me again, in hindi, english and one language i have never heard
u going for mass this wk? i'm on choir so must go early 8.15
so my paper crane all 1000 done! finger cramp. tmr give him he better cry
what was that film with the guy and the thing on the train? you loved it. you cried on the bus after
eh eh eh guess who i saw. no u guess first
Tell him la we not going if he bring tt girl along. Last time she complain from start til end, food too salty, sun too hot, sand got sand
in the end din buy. try 8 pairs oso not nice. my feet too fat
Landlord says rent's going up by forty a week and in the same breath that he's not fixing the oven. The cheek
i'm at the clinic, number 48, now serving 21. u sleep la dun wait
they both in love wif the same guy n he gay hahaha nobody dare tell them
u try restart first. if cannot then i come see. most prob ur ram
i just woke up n already tired of today
He is in a meeting but he will call you back by 4. If urgent mail him and cc Priya, she sees everything
tmr 8am at the mac near the interchange. muiz ur bringing the map right? n pls everyone charge hp
wah the sch fair so fun. i throw pie at mr lim face. 2 dollars well spent
oya nau, pick your call, I've been calling since. Is it because you now have a beard
got one guy sit beside me keep shake leg until my whole table earthquake
U noe hw to get to expo frm ur hse? must change at tanah merah rite, dun sit until airport like me
my gran's just discovered emojis. she sent me an aubergine because she's making moussaka
how's the new place? has the weird guy upstairs stopped doing the trumpet
aiyah forget abt him la. plenty of fish. come we go eat mala
okay so don't be mad. but i may have told her about the surprise. but she promised to act surprised
is ur sis still teaching piano? my niece wan to learn. wats the rate ah like 80 a mth?
U eat liao rite? then i ta pao one only
Six of us in a four-man tent, it rained all night, Kev snored, ten out of ten would do again
after the parade we went straight to sakae then eat till kena stare by the waitress
dun tell ppl i cry k. i got image one
bro what's the wifi pass at your place, i'm standing in your hall like a lemon
So the prof ask me 'do u understand' i say yes. then he say 'explain'. sob
rest well k. dun play com liao. eat ur med after food
Mum wants to know if vegetarians eat prawns. I've told her no. She said what about small ones
i left hse at 7 n reach at 9. 2 hrs! from punggol can go jb come back
we've decided on the blue one. well, she's decided. i nodded
my sch lib only open till 5 on sat. urs til 9 right? can smuggle me in?
got back the test. class highest is 48 upon 100. the prof say he very disappointed. we oso
Bring your ID to the exam hall, my brother. That invigilator doesn't know anybody, he chased the class rep yesterday
u online? come msn i show u sth
ya he's my tuition teacher last time! so handsome rite. now botak liao
don't make plans for the 23rd, that's all i'm saying, don't ask, and shave
nt enough ppl for 5 a side lah. now only 7. u call ur cousin
I'm at Costa by the window, I've got you a flat white and a bun, hurry up or the bun's going
can u pls ask him to stop tagging me in those photos
haha wat la so small thing oso u remember
reached bangalore at 5 am, cab refused, walked with trolley to pg, warden asked for 'late entry form'. it is 5 am aunty it's EARLY entry
my nephew cant say my name so he call me banana
i think u left ur specs case on my table. i bring tmr
the kbox one after 11 got surcharge, we go in at 7 come out at 10.55
Just so we're clear, Darren's driving there, you're driving back, and nobody's letting Lewis near the satnav
all my frens go poly only me go jc. regret sia. everyday mug
no signal in the lift. wat u say?
i had to get up at six to take the cat to the vet and he'd already coughed it up. £62
done! submitted at 11.58. two min to spare. my heart cannot take it
when u free to go see the camera? sunday they dun open. sat i work half day
who's cooking tonight bc i did monday tuesday AND the weird wednesday soup
later got nite cycling frm east coast to changi. bring torchlight n long pants
so pai seh ytd! i call her 'mummy' infront of whole class. she's my lecturer
I go meet him at the mrt den we walk to ur place, no need come fetch la we know the way, the one behind the kopitiam right
Dey do quick, the pastor don start to dey look who come late
we're at the front near the left speaker. look for the inflatable flamingo
u today abit quiet hor. got anything wan to tell me anot
that's it, i'm deleting the app. three dates, three men who "don't really do questions"
wan to go or not? last call. if no one go i cancel the court
my mum nag me the whole dinner. wash bowl nag, nv wash bowl oso nag
been trying to get hold of you all day! have you gone into witness protection
Bro tomorrow lab external is coming, wear formals and for god's sake don't say 'google said'
i buy the oily one for my pimples. useless. now got 3 more
he say he like ur cooking. i say u reheat only
It's only Tuesday and I've already had two birthday cakes at work and cried in the stationery cupboard once
my aunty bring me go see fortune teller, say i will marry at 35. wait long long
U got bring umbrella? look like gonna rain dogs n cats
i'm done with my shift, walking to mrt, alone, creepy, talk to me
oops pressed send too early. wanted to ask if u wan to go pulau ubin this sun, my cell group going, rent bike 5 dollar
heyyy so about friday. i know i said yes but my social battery is a potato
ey u take my pen hor. the uni one. i want it back i write exam wif that one lucky pen
chalet booked, aranda, 3d2n, 80 per person first. transfer to my posb by fri pls. whoever late sleep in toilet
what's everyone wearing? is it smart or is it "nice top"
confirm not coming de la he. every year say come
the teacher go and call my hse. my grandma pick up n say 'he not here he go sch' hahaha
Reaching in 10, please order one filter coffee and one vada for me, and don't touch it
ha i knew it was you! nobody else uses three exclamation marks and a turtle
im still eating breakfast n u talk about dinner alr
we took the wrong exit and now we're in slough. nobody's talking
you better come ah. i buy your cake with your ugly face printed on it already
my leg cramp in the pool n the lifeguard uncle was sleeping
The Uber guy told me his whole divorce. I gave him five stars and my number for his lawyer lol
think she going thru sth. today saw her crying in the toilet. i dunno shd ask anot
tml no sch!!! haze too bad. but i cant go out oso. wat's the pt
hw come u nv tell me u change job? i hear frm ur sis
wait la im putting on my contact lens
oh so now u remember me. since got bf vanish from earth
Tues got quiz leh. i can only play aft tt
no one at home. i eat maggi n watch the korean drama cry until nose block
u help me take attendance k, sign like mine, the g must got tail
He apologised and I said it's fine but in the voice that means it isn't fine
is this the bus that goes past the hospital or the one that goes round the houses
yah saw. the blue shirt one. not my type la too skinny
my suitcase went to lisbon. i did not go to lisbon
Tell mummy I have seen the boy's biodata and he has written 'hobby: sleeping'. At least he is honest
we meet at the foyer 2.30 do final run thru. bring cue card. dun laugh halfway like last time
the pudding's in the oven, the in-laws are in the lounge, and i'm in the utility room texting you
ok so confirm 4 pax. i call to book. dinner at 7.30, the sakura at clementi
huh then the money how? he still owe us for the chalet leh
me at library lv 3. the one near the toilet. got 1 seat i put my bag
no more ticket for 7pm, left 9.40. can? reach home very late leh
Just had the sweetest old lady tell me I looked tired. I am, Doreen. I am
shift up la, last row all empty
boss give me angpow! 8 dollars lol
my father has seen my phone bill. if you don't hear from me again, tell my story
kept getting his voicemail so i sang happy birthday to it. twice. second one had harmonies
are you two still doing that no sugar thing because i've made a trifle and it is ALL sugar
can buy newspaper on ur way up? papa wan see 4d
Wah lan eh the sergeant make us sing at 5am. The neighbour birds also fly away
it was meant to be a quiet one. it's now half three and i'm in a kebab shop with a man named Big Trev
u see la, i say bring jacket u dun wan
my hubby go reservist 2 wks. so quiet. i can watch what i wan at last
you said meet at the museum. there's about nine museums on this road, which one
i m on my way down. lift so slow stop every floor
actually we can just cook at my hse. my parents go batam. but dun spill anything on the sofa
Sha, the guy collected her number and his first message was 'hi'. Just 'hi'. She's still analysing it
how to get fr tampines to nus ah? mrt to clementi then 96? take how long
no i dont want to see the photos from last night. ok show me
kena tekan by the new officer. small size only but voice like speaker
why did you let me wear white to a curry house
so the tut q4 must use chain rule twice. i show u in class
dear i think i forgot to off the iron. can u check b4 u go out pls
haha ya she nearly fall into the longkang cos sms n walk
we've got a new starter at work and he microwaves fish. it's been two days
hey man can you grab my mail from the front office when you go down, mine's the box with the dinosaur sticker
Nah I'm staying in, the footy's on and I've got a pie
I got through!! They rang at ten and I pretended to be calm and then ran round the car park
jus ate the hokkien mee u recommend. sorry ah, my standard higher haha
Coming coming. Uncle of auto stopped for chai
why everybody also buy new hp one. mine still the 3310 nobody wan to rob
plz proofread my resume, u study english one. i write 'passionate' 6 times
only god knows how i passed. and maybe the boy in front with big handwriting
sat night my place, cards, leftovers, no exes
U say u come pick me at 5. now 5.40. i melt liao
We went all the way to malacca for chicken rice ball and the shop close on tuesday. today tuesday
my cousin chope me for his wedding brothers. must drink wasabi n dance in tutu
he is a nice guy la. just abit stingy. like the whole meal he calculate gst for u
can we do the call later? bath time, there's water on the ceiling
sobs my fav blogger close her blog
u dun say i dun noe i tot u two were sisters
Have you spoken to Margaret? She's in one of her moods. Something about a casserole dish from 2009
so it turns out the 'small get together' is sixty people and a DJ
waiting for dad at the barber's. he's telling the man about his knee
we shd form our own grp for the business module la. u, me, shikin n someone smart
have u seen the weather for saturday?? we're going to be camping in a puddle
i put the money under your keyboard, 35, count again
all of you are sleeping at 9 pm and calling yourselves youth of this nation
ah ma say u too thin, she pack the bak chang for me to eat, not for u hahaha
k la wont disturb u. go do ur work. miss u
Do they do a student discount? Do I still look like a student? Be gentle
eh wan to join the run in dec? 10k. got free tshirt n goodie bag. u can walk one
she got scholarship to london leh. so zai. we can only go london weight loss
bus break down at the flyover. all of us come down stand beside the road like refugees in the sun
She told the whole queue she was pregnant. She's not. She just wanted the loo
omw
my gf say i never listen to her. or something like tt
sir says internals 40 percent on attendance. i have attended exactly the days it rained
ok i think we can start w/o him la, he's hopeless
hey what did you put for question nine? please say photosynthesis. lie if you have to
Tmr ah? morning cannot, got dental. noon onwards ok. u wan eat the 2 dollar chicken chop at the ite?
no more lecture notes at the co-op. they say reprint next wed. meanwhile listen with heart
my sis use my face wash to wash her shoes
i'll call you on my lunch, half twelve ish, and i'll have a sausage roll in my mouth so be patient
Eh ur turn to bring the ball hor. dun later 10 guys stand there look at each other again
so what time is "evening" to you people? 5? 7? next week?
i got nothing against her la. just dun put me in same group can liao
last time we pay 5 now 8. inflation until cannot eat
lol mrs p gave me detention for breathing loudly. i have hayfever miss
just walked into a glass door at the bank. the security man clapped
Ok la then i say yes. If not enjoyable u compensate me 1 waffle
send me the address again, i've lost the text, my phone ate it
Eja, ur abang still selling the kancil? My dad asking how much, he wan to buy for my sis go uitm
Weh later futsal jadi tak? Court rm60, ten ppl, so rm6 la each. Boon said he pay first
balik kampung tmr, jam gila on the highway confirm. pray for my backside
sapa nak join mamak tonight? liverpool vs chelsea. go early if not no seat near the screen
Alamak i forgot my dad's bday lah. how? kedai kek still open ah now?
ptptn masuk already!! jom midvalley. eat sushi first then only worry
the lecturer mc today, come all the way from shah alam for nothing. toll some more rm5
u naik lrt or drive? parking at klcc kill me rm15 just now
wei the assignment due pukul 5 la not midnight! my housemate just told me. i'm on page 2
My mak ask u to come raya second day. got lemang n rendang. dun diet diet that day k
tapau for me roti canai dua, kuah campur. i pay when u reach. sambal extra
ponteng class again? dr azman took attendance one by one by face today
Got the internship in cyberjaya but no bus go there. have to beg my bro's kapcai
eh my topup habis, later i reply wif my housemate's fon k
so tired la registration day. queue for hostel key 2 hr, then the room got no fan blade
ko kat mana? i dah sampai, sitting at the bench depan speedy
chinese new year i go ipoh. u want kaya puffs, i can buy, u pay me back la not free
Penang bridge jam. Sunset nice though. My sister singing in the car until we all lose hope
Genting so cold my nose like tap. lost rm50 at the slot in 3 minutes, now just walk around see people
ya sem break start 12th. i ride the 10pm bus from pudu. u come fetch at sg nibong ok
my roommate left her socks on my laptop. war has begun
what is the dress for farewell? girls are wearing saree it seems. boys are wearing 'whatever is clean'
woi lecturer say presentation tomorrow not thursday!! where is siva, he hold the pendrive
no hurry dear, i am still in the parlour, threading then facial. you roam in the mall
Did you pay the mess bill? Last date today, fine is 10 per day after. I paid mine in the morning after fighting with the clerk
I don dey mama put since, food don cold, na only your own meat remain
how far? you dey house? I wan come watch the match, my own decoder no get sub
my sister's traditional wedding is 4th. You must come early so we can do your gele and you can dance like mad person
ASUU has done it again, pack your load let's go home
bros, project supervisor said chapter two is 'cut and paste'. He's right sha but it pained me
Fine girl, you no dey miss me? Since I left Ibadan you've not sent even one please call me
JAMB result is out, my younger brother got 271, the whole compound is shouting
we'd planned an early night. then Carl found the tequila
Had to ring the council about the bins, forty mins on hold listening to Vivaldi, then she says it's the wrong council
right so my mum's doing the buffet, your nan's doing the sherry, Uncle Roy's doing the embarrassing
i have eaten an entire cheesecake in a premier inn. how's your conference
U alright? You looked a bit off at the do last night. Was it what Shelley said
Our Kev's gone and bought a motorbike. He's fifty-three. He's got one kidney
are we being picked up or are we doing the walk of doom up that hill
the vicar winked at me. i think it was a twitch. was it a twitch
i know you're at work but look up look up look up there's a rainbow
we could always get the megabus. nine hours but it's four quid and you can laugh at me trying to sleep
Nah I can't sorry, I've got the kids this weekend and Alfie's got his belt grading for the karate
lads lads lads. table for eight is booked. it's under Dave because he's the only one they haven't barred
So my card's been frozen because I bought a lawnmower in Leeds. I LIVE in Leeds
dont forget your mums. it's mothers day. flowers at the garage till ten
Y'all my professor just brought his baby to class in a sling and taught thermodynamics. Baby asked better questions than me
hey it's Kayla from bio, are you going to the review session thurs? i have no clue what an operon is
dude. dude. the vending machine gave me two. i'm a king
Running late, there's a train parked across Main St again and some guy's got out to yell at it
my roommate's boyfriend basically lives here now and he doesn't even do dishes. like sir, this is a lease
so i told my boss i had a "thing" and the thing is i'm on the couch
Can you swing by CVS and pick up my photos before they close, they're prepaid, order's under my maiden name
ok but who's the designated driver because last time we all pointed at each other
if your flight gets cancelled again i'm gonna start believing you have a second family in Denver
Tailgate's at 11, lot C, look for the pickup with the couch in it. Bring a chair and a bad attitude
mom just asked what a "dank" is at dinner. grandpa answered
I got pulled over doing 36 in a 35. The officer was my ex's brother. I'm gonna scream
lol the RA wrote us up for a waffle iron
was gonna go to the gym but then i sat down. classic mistake
thanksgiving seating chart is out and i've been put between uncle gary and the wall
hey mate, you in for touch footy tues? we're a bloke short and robbo's done his hammy
got sunburnt through a t shirt. didn't know that was a thing
Nan's started a tiktok. It's just her telling the magpies off. 40 thousand followers
we drove to wollongong for fish and chips, seagull took mine, drove home
Can you grab us a couple of longnecks on the way through and i'll fix you up at the barbie
no worries if not but could you ring the caravan park and see if they've still got the site by the creek for easter? i'm on nights
There was a huntsman in the shower so i've decided to smell
arvo's looking good, just gotta drop the kids at swimming and then i'm all yours
did you tip the uber dude? he took the toll road and told us about his kelpie
Traffic update for the wife: not moved. Will not move. Tell the children I loved them
my toddler said "bloody hell" in church and everyone looked at my husband
he's learning the bagpipes mum. in a flat. i love him but
You still owe us a housewarming! It's been two years, the house is lukewarm by now
eh ps ps. i got ur name wrong in the card. i wrote 'happy birthday jasmine'. u r jocelyn. i know
the one at jurong point 4th floor, next to the arcade. opens 11. u wan to go early to queue or not, 1 for 1 only till 2pm
cant find the receipt la. mayb throw away together with the bag
told u to top up ur card at the station. now we miss the train
oops. i was replying u then fall asleep with phone on my face
Ytd camp fire so nice. then the rain come. 200 of us squeeze in the shed sing until throat pain
fall out liao. now at canteen. gonna eat 2 plate bee hoon
he say he lost the form. again. i ask him did he lost his brain oso
got meh? i din feel any tremor. i was in the toilet
the cashier gave me extra 10 bucks n i return. now feel like saint but poor saint
So dun need bring laptop? good, damn heavy, my shoulder one high one low already
u know i know. dun pretend
y my com say 'not responding'. me oso not responding
they call me for the 2nd interview. wear same shirt can? only got 1 nice one
Eh tell mum i eating out. dun say with who
kor when u come home? ur room i turn into my wardrobe liao
i bring the cake to office n the boss cut it b4 the bday girl come
10 cents also wan me return. ok next time i pay u in 5 cent coins
dont wear slippers. last time they dun let u in remember
wa the sale damn crazy. aunty elbow me for a bra
sorry i laugh too loud ytd? ur neighbour bang wall
hais... she read but nv reply. blue tick is the worst invention
aft reservoir turn left then see esso then slow down, the condo so hidden u will miss it, everybody miss it
our tcher got dengue so relief tcher come. he just show us mr bean
we sub one another lah. first half u be goalie, second half me
i'm waiting below ur void deck. got one cat keep rub my leg
Ok u win. i'm the one who eat ur pocky. but only 3 stick
later aft tuition i go straight to ur place k. need to bath there. bring towel myself
no la i mean the other sharon. the tall tall one, work in dbs
Finally get to sit down. today stand whole day at the counter, sell 6 phones, scolded by 4 ppl
he took my seat so i took his fries
guess wat time i sleep? i didnt. project up, video rendering till sun come out
can dun sms me during lecture? my phone vibrate on the table then everybody turn
i send u the file 3 times already la. check ur junk mail
Still thinking abt wat u said. maybe u r right. i too stubborn
later meet u guys at suntec fountain. if cannot find me then follow the smell of my perfume haha
got one more slot for mahjong tonite. u in? 10 cent 20 cent only
My handwriting so ugly the TA ask whether i write in thai
eh the lect say 30% is class participation so pls ask something stupid n i answer
nah din get it la. 90 bucks for a tshirt, the tshirt must cook for me
u dun go n tell ur mum i smoke. i stop liao. mostly
ooi. wake up. your bus 7.05. i'm not calling 3rd time
so gan dong!! my students give me a card. all spell my name wrong but nvm
now in taxi, uncle telling me about his 3 sons in australia. i juz say wah, wah, wah
Alright let me know when you've parked, I'll come down, the door code is being weird
honestly that meeting could've been a text. a short one. "no."
u bring the scissors n glue gun, i got the mounting board from popular. do at my void deck table?
heard frm marcus the camp cancelled bcos of some flu. refund or not ah
jus bathe n lie down. u call la, i free
you know that recipe you sent? i used salt instead of sugar. the kids are still crying
ohh like tt ah. then i wait for ur reply on fri. boss chase me oso
Wednesday got bbq at blk 4 pit. mich say girls free boys 10 bucks. so unfair hahaha i wear dress can
i'm in the shop, they have it in navy, charcoal and "ink". which is all black. choose
my mum lah. she keep say ur fren so nice so polite. she dunno u outside
Are you picking up Dev from karate or am I? I thought Wed was yours. One of us should be moving
cannot hear u just now, at the drum practice. text me
dun forget u owe me 1 dinner, 2 movies n 1 sorry
Got a call from the school, Finn's had a bump on the head, nothing bad, he's proud of it, can you ring them back for the form thing
Nothing la. just hear song then emo abit
ytd the bouncer say i look 15. i'm 24. happy or sad
u still got the pic frm sec 3 camp? i'm making slideshow for kelly wedding. scan n send me leh
Had to leave the wedding early coz the babysitter rang, youngest had put a bead up her nose. Missed the cake
wat's the ans for the last one? i got 42.7. u? if diff dun tell me
prof has left for conference, so no class, so i am at beach, so are 40 of us
walao u eat so much still so thin. i drink water also fat
the photographer say 'smile natural'. this is natural. this is my face
okay now i can talk. he's gone to get the drinks. send help or a fake emergency, he's told me about bitcoin twice
haha u so ks. book out only 1 day oso study
i forgot my line n just bow n walk off. audience tot its part of the play
At the dhobi ghaat bus stop no 3, standing behind the juice shop. Wear your helmet and come, police is there at signal
Eh tues cannot, wed cannot, thurs cannot. u all very busy hor. ministers ah
hiya stranger! random one, was it you who told me about that podcast with the missing canoe man?
ok then. i tell her u not interested. dun regret
what a day. printer caught fire. tiny fire. but still
i'm going to jb pump petrol n eat lok lok. u got passport? valid one
sorry for ytd. i said things. i was hungry n tired n stupid. can we go back to normal
You cannot believe. I reached the bank and they said 'network is down', I came back and slept, I went again, network is down again
whose bday on 9? i see circle on my calendar but no name
so full... aunty keep adding rice
U wan to watch the midnight show? i got 2 free ticket from my company, but must queue redeem before 6. can u go down redeem for us? i stuck in office
no ah, i nv say i like him. i say he OK
I'll be the last one there as per. Get me a half of whatever's fizzy
ten of us in a whatsapp group and not one person can commit to a tuesday
walk past our old sch just now. the canteen uncle still there still black face
what i do? i do nothing lor, stand there like lamp post while they quarrel
Please sir, I'm the class rep, the lecturer said 2pm not 12. Tell the others before they start cursing me
she wants a unicorn cake. i've made what looks like a horse in distress
can ah, i go with u. i oso wan to see see the laptop bag
fever gone liao but still cough like old man. tmr go sch, sit far far from me
dude i think i just passed your mom on the highway. she was SINGING
Shuttle gone? Take the 33 then. Or walk thru the forest, 15 min, got monkey
the mic at church died halfway so pastor just shouted. best sermon in years
What's the name of the guy who fixed your gearbox? Not for me, I've told my brother-in-law he was cheap, now he won't shut up
he send me a 5 page sms. charge me nothing but pain
today so unlucky. step on gum, bird shit on bag, miss bus, then the toilet no paper
Let's not do gifts this year. Unless you've already got me one, in which case I've got you one
siao liao i send the love sms to my boss!!!
my shift ends 10 so i come after. keep 2 satay for me k, i know u wont
Sunday morning got service, then lunch with cell, then i visit my godma at kk. so prob 5 pm then free
yeah i can hear it too, it's the people downstairs learning salsa
u shd hear my sis sing in the toilet. the lizard also run
gd thing i din go. heard the food finish at 8
wah 3 msg in 1 min. u so free. i in the meeting under the table reply u
I just realised I've been calling your girlfriend Hannah all year. It's Anna?? Why did no one say
got 1 leh. but expire last month. u still wan to eat? hahaha
my tent mate got bitten by sth n his lip is now 2 lips
still deciding lah. engin or biz? papa say engin, mama say biz, my heart say sleep
come my house study? my mum bake banana cake. i scared u come for the cake only
Train's been held at Crewe for "a swan"
she's coming to stay for a WEEK. with the parrot
the bill came to 212, less the deposit makes 162, seven of us, so 23 odd each and Nat didn't drink so call it 20 for her
no no no the party is next sat. u buy so early the balloon also no more air
i got stage fright so i look at the exit sign n sing to it
Mama has arrived with three bags of garri and one bag of advice
dun laugh. i really tot sushi was cooked
wat colour is ur bridesmaid dress? mine is like, cough syrup
ah i see. u mean the one at the end of corridor, keep washing floor that uncle. ya he talk to me oso
Weekend i can do. But not too far la, my back
just bought a ticket to see them in october, up in the gods, i'll need oxygen and binoculars
i go eat first liao, wait for u i become skeleton
watch where u sit hor, the chair wet
eh u know anot, the drama last ep he die. i cry n my dog lick my face
hmm let me think. no
Can you sign me in? I'm literally running across the quad with one shoe
ask the girl at the counter whether can exchange without receipt, she's the one wif the pink glasses, quite nice
Oh my days the queue at the post office. Everyone's sending back the same dress
u two ah, quarrel n make me the postman. she say she not angry if u not angry
stats tut: did 2 qn. stare at the rest. ate 5 oreos
when you reach the temple turn, call me, else Google will send you into the lake like last Diwali
We reach hotel already. Room so small must take turn to stand
u leh? wat time sleep ytd? i see u online at 3
tell me honestly, is it the fringe? it's the fringe isn't it
Okay so he can play guitar, he can cook and his mother likes me. What is the catch. Is he a spy
nvm i go alone la. i used to it
I'm having my wisdom teeth out thursday so if i text you nonsense on thursday just say yes babe
after lecture u straight go work ah? jia you! i stay here sleep in aircon
my aunty in the kitchen now fry ngoh hiang. the smell make me cannot concentrate on depreciation
bought the sofa. it does not fit through the door. we now have a hallway sofa
stop sending me good morning flowers pa, i've got 300 of them and my phone's full
The man said thirty minutes for the pizza. It's been fifty. I'm going to eat the menu
i left early bcos he come. awkward
next week no sch cos youth day! u wan go wild wild wet or just rot
hey is it ok if Jules comes too? she's just been dumped and she's promised not to cry on the pool table
u r on leave? i tot u resign. whole office say u resign
got selected for tournament, coach said 'substitute of substitute'
eh pls la u everytime say 5 min 5 min. ur 5 min is which country one
My bank balance after this hen do is £3.18 and a euro
sure, wat's the bus number? 171? i think got stop at the opp side of kranji mrt
nasi lemak aunty ask about u. say 'ur fren the botak one long time no come'
just finished the marathon. my legs have filed for divorce
can't believe he proposed at a services on the M6
boys all go army liao so class left girls only. so peaceful. so boring
Did mum tell you? They're selling the house. I know. I cried over a doorknob
if tmr still sick then take mc la, dun be hero, company wont give u medal
saw ur blog. who is 'that person' u talking about? me ah?
oh, it's today?? i wrote it on my hand and then washed up
lecturer got slang, i tot he say 'beach' the whole lecture. its 'batch'
My wife said get milk. I came home with a hammock. I'm in it now, hiding
dun say until so bad la, she got her own reason
i'll be there by 6 latest, insha allah, if the danfo man remembers he has brakes
sleepover at my place fri? we'll do face masks and slag off everyone we know
Then the taxi uncle say 'girl u so young dun cry for man'. i cry more
he cooks one egg and uses four pans
ah yes the bill. i say we split by what u ate cos jeff had 2 steaks
wait for me at the bottom of the escalator NOT the top
prelim result out. i pass chinese only. my ancestors proud, my parents no
so the bf n the ex turn up at same bday. i sit in the middle eat chips
Bring floor mat, water bottle and long pants, cos got mosquitoes. Oh n insect spray, urs, the last time i use finish mine
ring him yourself i'm not your secretary. love you
how's ur sis? gave birth? boy or girl? who is it look like
my neighbour's cock crow at 3am every day. i know how to cook curry, just saying
k gtg mum screaming
Reach liao but no one here. Is it today? is it HERE?
i think we shd have told her. now she find out from fb. mess
the dentist said do i floss. i said do you, karen
U noe la my dad. no bf until graduate. after graduate ask why no bf
gonna be in your neck of the woods on the 8th for a funeral, nobody close, fancy lunch after?
4 hrs in the sun for sports day, i only carry the flag
bro where's the key ah? under the pot or behind shoe rack? i outside ur hse liao
My lecturer is reading my email aloud. MY email. About my tummy ache
gotta cover for jen, her kid has nits. now i'm itchy
bought 3 tops n 1 jeans. 1 top too small but i diet la
in the end we sit at macritchie eat bread feed fish talk about life. shiok. must do again
it's the wrong bus. it's the wrong bus and it's an express
They sang happy birthday at the restaurant and it's NOT my birthday. I took the cake though
so how ur date? got spark? or only sparkling water
u wan me fetch? i pass by ur area at 6.20, near the shell. dun be late cannot stop there long
ya mum i'm with girls only. the voice is tv
i failed my TP cos i mount kerb 3 times. the tester say 'boy u want to drive on grass ah'
Lol my students think I'm 50. I'm 26. One asked if I'd seen the war
the wifi name next door is 'pretty fly for a wifi' and the other one is 'stop singing Deborah'
left the office at 9.30 pm. manager said 'leaving early?' i will remember this in appraisal
dont worry abt the 20, u buy me lunch one day
wait ar. my ah ma calling. she see gecko
we sat next to that bloke off the telly! the one with the antiques! he had the soup
u all reach? wat level? i came out of the lift, only see dentist n maid agency
hmm ytd i tried calling ur hse, ur bro say u bathing. 1 hr later still bathing. u mermaid ah
i think i got the job but the boss keep calling me benjamin. i am bernard
nope, still on the bus, we've stopped so the driver can have a word with another driver
then she cry, then i cry, then the auntie selling tissue come over sell us tissue. we buy 3 packet
my sec sch gathering tonight. 14 say coming. i bet only 5
Yes I've watched it, no I won't tell you who did it, yes it's the wife
i go for jog liao. if 30 min no news means i lie at the stadium
have you got the lyrics sheet? choir's at seven and i've been humming the second verse since february
the market aunty call me 'boss' n 'handsome' so i buy 2 kg of prawns i dun even like
we meet wed to finalise the slide, agree? bring own lunch. jo don't bring ur bf
My cousin from Delhi is here and he has reviewed every dosa as 'not like Delhi'. In Bangalore. He said that
just tell ur parents la. they will know oso one day. better hear from u than from facebook
someone's parked across my drive and gone on holiday, there's a roof box on it and everything
gg for the ippt retest. if i fail again its rt for 2 mth. chin up bar my enemy
don't cry k. he not worth. come my house we eat ice cream watch bollywood
so it's agreed, curry at mine, and the loser of the quiz does the poppadom run
u check ur acc, i transfer the 35 for concert tix. ref no. end with 8821
erm is it casual casual or casual but got effort
took the kids to the zoo, they liked the hand dryer
sir, can i submit on monday? my laptop fan stop n it smell like satay. this one is for real
what did the vet say about biscuit? is it his teeth again
ok meet you guys straight there. i'm taking 133 so maybe jam at bugis
haha u cut fringe ah. nice la. like mushroom but nice mushroom
the lecture on derivative is cancelled bt the one on options still on. LT 19. 2pm
can't. got a thing. can't say what. you'll know on your birthday
He called the customer service and they kept him on hold until his credit finished. Now he's shouting at the phone in Yoruba
later u go in first pretend u dun know me
fell off my bike outside the pub in front of about thirty people and took a bow
today my sis ROM. i sign as witness, hand shake until signature look like earthquake
no dear i didn't go out, just lie at home read ur old letters. so funny u spell beautiful wrong everytime
Alamak, wallet in the other pants. U pay first, i go hm transfer u immediate
it was going ok until he ordered for me. FISH. i hate fish. you know how i feel about fish
u got class at biz tmr? can meet at the deck. i got 1 hr in between, help me collect my shirt from the booth, name under Tan WL
Please tell Mama Nkechi I'm not avoiding her, I'm only walking on the other side of the road because of the sun
aircon mrt so cold, taxi so ex, bus so slow, life so hard
i put u as my emergency contact at gym. so if i die on treadmill u handle
Nvm i ask the other guy. he more patient
he eats kitkats like a sandwich. straight across. i've seen it with my eyes
so you've got the keys, i've got the code, and neither of us remembers the flat number. brilliant
heard u kena dengue last mth? now ok? u look so thin in the photo
we stuck at woodlands. my passport left 5 months only, officer look n look
i dun wan to be rude but ur bf sing very bad
chem prac so scary. my solution shd be blue but pink. i write blue
can someone ask the tutor if we need to know chapter 7, i already asked two questions this week and i have a reputation
i've been stood outside the wrong cinema for half an hour like a pillock
uncle say new year eve no delivery, must self collect b4 12. who go? i go lor, as usual
Our bus is at rest stop. Driver is eating full meals with three refills. Reach time: unknown
Haiyo u two keep pushing. i order. 5 teh, 5 prata, finish
my heart is pounding, she's typing, she's stopped, she's typing
oi u still alive? no news whole week. exam till die ah
Dinner with his parents. The mum asked my blood type
we're all watching the eurovision at tash's, everyone's got to bring a dish from a country. i got moldova. what do they EAT
told my dad i wan to take art. he off the tv n go sleep
Got off at the wrong stop, walked through somebody's wedding, ate a samosa, reached office
y so quiet one the group. all got eaten is it
my watch stop so i tot still early. got out the hse lect over
his mom thinks im vegan bc i didnt like her meatloaf once. im in too deep
ok i surrender. wat's the difference between debit n credit. explain like i'm 5
she is wif her cousin la. i saw the face same same
hols going where? i cruise wif my family, 3 nites go nowhere one. literally go nowhere come back
bro the barber didn't ask anything and now i look like your uncle from canada
someone sat on the birthday cake. not saying who. it was graham
are u on the way or are u "on the way"
nah didn't see it, was in the queue for the loos, heard the roar though
say sorry first doesn't mean u r wrong mah
Miss has put you in my group and said I'm the leader, so you're doing the colouring in
im at the bookstore reading the comic for free, uncle staring. come save me or buy sth
nw 2am, i still colour the map for geog. why they need colour. i'm 17
Eh tmr i wear contact lens first time dun say anything if i blink like robot
i've just watched a man on the tube eat a whole cucumber
Your package has... just kidding it's me, new number, save it. Old phone fell in the canal
can buy for me 2 tosai n 1 coffee? i still in the shower. leave the money on table is it? i got 5 only
we both same birthday n same surname but she got the scholarship. where's the justice
ok so tonight, 9pm, skype. i tell u everyth abt the boy in my dance class
lecturer said no phones so i'm writing this from under a scarf
my bro ns n suddenly he fold his blanket. mum cried
boleh la sikit sikit. later i spend u cendol
I'm fasting so no talk of food until 7.12 please. Stop sending me laksa pictures
buka puasa kat mana? the bazaar at kg baru so crowded i bought the murtabak only
got raya open house at cikgu's place, kita semua convoy. who got car raise hand
the landlord has sent a letter that begins 'Dear Occupants' and it's only downhill from there
It's her hen not yours Michelle
i told him to text when he got there. that was tuesday. he's been "getting there" for two days
i keep the seat wif my bag, pencil case n jacket. people glaring. come NOW
u guess how many people turn up for the 8am tut? me. only me. n the tutor. so awkward we talk about his cat
just a heads up, nan thinks your boyfriend's called Colin. we've all gone with it
He smile at me today in lift!! i press the wrong floor
Can you read my cover letter before I send it? Be brutal but like, kind brutal
the cat brought in a live frog and dave screamed higher than the kids
if u see adrian tell him he very dead. he delete the whole folder
ate durian then drink beer, then my sis say will die. still alive after 2 hr
u can take mrt to kranji then 925. but sat n sun only go inside one
where has the afternoon gone. i sat down to do one email
missed the whole first half cos this one had to "just pop in" to ikea
I've got a lump in my throat watching them go off to school in their little ties
sorry wrong chat
the physio is a sadist but a lovely one
i dropped my whole lunch in the lift. doors opened. director was there. we both looked at the noodles
happy cny!! huat ah. ang pow collected so far 14, aunty still single got give also
why is there a traffic cone in the bath
paper 2 not so bad leh. comprehension about whales. i like whales
I don reach Abuja o. Cold dey catch me. Even the sun here dey wear suit
dun wan to go home leh. parents cold war. can sit at ur void deck talk?
u buy big popcorn, i buy the nachos, share. dun finish before the trailer end like last time
Prof is asking for printouts not pdf. In 2014. I am at xerox shop with forty others, all of us crying
got a nail in my tyre so i'm at kwik fit reading a 2011 caravan magazine
she likes you. she likes you. she asked what your star sign was and pretended it was for a quiz
help me top up my ez-link when u go down, $10, i leave the card on the shoe rack, pay u tonight
is there gonna be food there or should i eat before? ah who am i kidding i'll do both
Dads asleep. Mums asleep. Grandads asleep. It's like a gas leak in here, it's only christmas dinner
ok hor tis is the final final ppt. dun touch. whoever touch buy me dinner
went to court. badminton court. i lose 21-4. ok 21-3
My son says he's allergic to homework. Asked him to spell allergic. He's allergic to that too
nv mind la the past is past. now u happy can liao
u want to watch at clementi or west mall? west mall cheaper but seats hard
all right, just take it slow, it's black ice round by the school, i did a full spin by the lollipop lady
haha i ask u one question u reply me wif 3 questions
we lost the key to the chalet. security uncle shake head. jeremy climb thru window n stuck halfway. i got video
so sorry to bail, migraine the size of norfolk. have one for me
The wedding card says 7.30. That means baraat at 10 and food at midnight. Eat before you come
im gonna quit. i say this every monday i know
stop. STOP. go back and read what he wrote. it says "we" should go. WE
ah boon treat! finally! after 3 years of 'next time'
how do you spell Siobhan. the woman's stood right in front of me with the cup
every tuition class he tell me abt his goldfish. today goldfish die. we observe silence
bus full of sec sch kids shouting. was i so noisy last time? ya
come back early, papa want to cut cake before 9, he old liao cannot wait
i thought it was a costume party. it wasn't a costume party. i'm a lobster
ok la ok la u pretty la. can we go now
so wat he say? yes or no or 'see how'
fuel queue for 3 hours, sun, one boy selling gala, one woman preaching. Nigeria my country
next time you're at your parents' could you ask your dad what paint he used on the fence? mine's gone pink
shag. outfield 4 days. feet like raisin. going home to hug my bolster
the chips are soggy, the telly's broken and Steve's telling the ferret story. wish you were here
now in queue for the hello kitty. i dun even like. for my gf. 200 people in front
I've never been so cold in my life, my eyelashes have frozen, minnesota is a prank
u try the new mrt line? so deep the escalator until i forget where i going
i'm ok lah. abit scratched only. the bike worse
Tmr ur turn to present. dun eat garlic
reply my whatsapp or i send ur baby photo in the class group
hey did professor lee say open book or open notes? big difference. HUGE
ah that explains it. she thought you were the caterer
had a go at the kids for leaving the fridge open. it was me
ok to make it fair, odd month u drive, even month i drive, feb we walk
kena caught sleeping by ceo. he say 'long night?' i say 'long meeting'
the exam is tmr? i tot wed!! which book which book
lol at u. who wear white shoes go farm
i told u take the umbrella. i told u. n did u? now who is wet
Ngozi, that your shoe seller is a thief, the left one is 39 and the right is 40
i dun mind to come but i must bring my niece along, i babysitting. she 4, she sing let it go nonstop
we've been given the "quiet table" near the toilets with the vicar and a man who collects spoons
hahahaha the teacher call me to answer n i say 'mum'
mine? mine is the one with the sticker of garfield. dun mix up
it's half six in the morning and next door are hoovering. i hope it's a murder at least
can la can la. i tell boss my grandma birthday. she got 6 birthday this year
Aditya got placed! 14 lakhs!! treat at barbeque nation, he doesn't know yet
you're going to laugh. no you're really going to laugh. i've locked myself in the conservatory
gd luck for ur piano exam, play slowly, dun look at examiner's mole
i at the bus stop u at the bus stop. which bus stop. wave
my gran's asking if you're "still with that nice tall one" or if she should take the photo down
so we need one more for basketball. your cousin taller than u right? bring him n u can be water boy
wah piang. 3 modules final on same day. who plan one
ah fair enough. i'd have hit him with the baguette too
the gym's full of january people
eh bro my sis say she saw u wif a gal at cathay. long hair. explain
i've walked eight thousand steps and seven of those were to the fridge
got back my deposit! minus cleaning, minus key, minus 'wall mark'. so 40 dollars
she said "we should do this again sometime" but like how you'd say it to a dentist
Roads are flooded near silk board. Saw a man fishing. On the road
lecture theatre got cat. nobody listening. cat is on the projector
can tell me the password again? is it capital C or small c. i kena lock 2 times left 1 chance
later got meeting wif client so i on silent. sms ok
u reach the airport early for what. duty free sniff perfume ah
just seen a fox on the escalator at work. it stood on the right and everything
what time's kick off n which pub n is marcus coming cos i'm not sitting next to marcus
dun be sad la, PSLE only. my aunty never pass anything n now own 3 bak kwa shop
no he not here leh, went to toilet since just now. u want leave msg?
oredi on bus. forget my file at home. get down, take bus back. now on bus again. hi
Sat i cannot cos sat i helping my church pack the christmas hampers. sunday after 2?
yar i heard also. they say the new principal damn strict, hair touch collar also cannot
u tell me now i also no use, i'm in kl until thurs
i fry egg the egg fly
the wedding photographer put us behind the pillar. 200 photos, in all of them i am an elbow
mum's doing that thing where she says she's not bothered and then hoovers at people
meet at esplanade mrt exit d not c hor. last time u at c i at d and both of us scold each other over phone
i nv do anything wrong n she nv talk to me 2 days. help me ask her roommate
Omo, I slept in the bus and woke up in Ore. ORE. I was going to Shagamu
for the play, u bring ur grandma kebaya, i got the wig. we do rehearsal 6 at studio 2
on my way to work and there's a man with a full size harp on the 38. we're all being very british about it
finish training 9.30. so tired. coach say 'good'. first time he say good
the boyfriend's cooked me a three course meal and now i'm suspicious
u got the number of that bus uncle for charter? we 30 ppl going kota tinggi for waterfall
he wan me to go his grad nite. i dun have dress. shd i wear my sis one, purple, abit short
i said 'morning' to the new guy n he said 'is it'
we've just been told it's a dry wedding. it's in a VINEYARD
oh cmon its only a spider. ok it's a big spider. ok i'm on the chair as well
now then, are we doing a proper christmas dinner or is it another year of your sister's nut thing
u r the only one who clap just now. paiseh but thk u
cannot sleep lor. count sheep until sheep also tired
Sir, kindly tell Sandeep to bring the pendrive with ppt, HOD is already sitting in the front row
raining so heavy the lecturer shout also cannot hear. so we all look out at rain
i'm going to yoga for the first time and i've just been to the taco place. pray
yes la he text me. 'hi'. then i 'hi'. then no more. romantic or not
So we're renting a minibus?? who's got the licence for that? don't say baz
i think my bunk got ghost. the locker open by itself. or is it keith looking for my oreos
the aunty say cannot take photo in the shop. i take with my eyes
I was in Aldi for milk. I have a kayak now
eh the 3 of u still at jp? i just finish my shift, 10 min can reach
wrote 6 pages but i answer the wrong question. i answer last year question
k set! sat 7pm, swensens at thomson. bring the polaroid
im so done with group projects. dillon sent his part as a screenshot of his part
shaved my head for charity and now my own dog barks at me
Daddy has discovered WhatsApp status. He has posted 31 today. All Bible verses and one picture of a tyre
i was like halfway to the airport den realise passport inside the other bag. uncle u turn on the highway nearly
Is ur bro still selling the pc game? which one got? my fren asking not me
hi darling, have eaten my tablets, watched my serial, now going to bed. don't work late. ma
u so slow reply. i type this 3 times delete 3 times
let's do the museum in the morning before the coaches arrive, then that pie shop, then feet up
did we win? i left at the 70th minute to beat the traffic and now i hear horns
hop in the shower then come over, we'll order at eight. chinese or that greasy place
den i realise the person i wave at is not u
can sit beside u for eng? i dun understand the poem. who is the 'thou'
lost my marbles, found my keys, they were in the butter dish
Yesterday you people left me with the bill and went to take selfie. 1,840. Divide it
he got new gf liao. same name as me. so weird
ate at that stall behind bedok interchange. queue 45 min for 5 dollar bak chor mee. worth it or i'm lying to myself
i've got the flu, proper flu, man flu, ask anyone
ok i booked the 7.45 for us 4. tickets under my nric. u collect the popcorn combo
Watching the news with grandpa. He's arguing with the weather lady
mayb she busy. mayb she sleep. mayb she hate me
i dont do mornings. i don't really do afternoons either
wat is the thing u want me to bring ah? u sms me but my sis delete
cos my dad working nite shift this wk so i must take my ah ma to the polyclinic tml morning. lunch time can see u
the fella at the next table's been on speakerphone for 25 minutes. we know about his boil now
im wearing the jumper you hate
Dropped my interview shirt in the kopi. buying new one at giordano now. 15 min. panic
we waited for ambulance man costume all day and it came in child size. i'm going as a bandage
u know the new girl at the pantry? she from my primary school! she remember i vomit on excursion
call me after 9 free minutes starting
ok fine i'll come to zumba, but at the back, near the door, with an excuse ready
ah gong learn to skype. we see only his forehead for 20 min
Bring your waterproofs, bring your wellies, leave your hopes
no idea who's paying but i've ordered the lobster
her wedding dinner 10 courses i eat until course 6 must loosen belt
so this is 30. bad knee and an opinion about grout
i sms u from my fren hp, mine no batt. wait for me at macs. same place
he's such a good egg your brother, he sat with nan the whole match and let her shout at the ref
dun pay him yet. he haven show me the 2nd design
can't believe i waxed for this
We've booked a table at that thai on the corner, half eight. Mark's paying as he's had his bonus and he doesn't know yet
gosh u look exactly like ur mum in tt pic. even the angry eyebrow
i bought u the bus ticket to kl, 26 sgd, 8am golden mile. dun oversleep. pay me in satay
today got fire drill during my nap in library. everyone run i walk like zombie
sounds like a plan stan
Chetan's bike is at service centre so three of us on my Activa. If police catches, we are brothers
wat ur mum cook? can smell from ur sms
the ref was blind, the pitch was a bog, the pies were cold. lovely day out
eh i suay. open bottle cap 'try again' every day since jan
this girl in my tutorial asks questions at 4.59
Sorry, just seen this!! I was at a christening with my phone in the nappy bag
i ask ur fren abt the printer, he say use hp better, but ink ex. then brother cheap but slow. so i still blur
they dun accept nets leh. got cash on u? i owe u 8.50
u noe mr lim? he say our class is his worst in 20 yrs. we all clap
i think we are lost. i see the same aunty feeding the same pigeons again
Had one glass. One. I'm on the kitchen floor telling the dog he's my best mate
spoke to the bank, spoke to the other bank, spoke to god. no mortgage
she is my sister's fren's cousin's ex. small world. smaller island
Wa today finish work at 5! sun still there! i dunno what to do with the sun
btw did anyone ever work out who brought the haggis
i'm fine with either. really. no really. ok the italian
first day tuition student cry, student's mum cry, i nearly cry. p3 maths too hard
gonna be 10 min late cos i saw a dog
Pls la i so tired dun call me for supper. ... wat u all eating
why's everyone on the bus wearing tinsel. it's november
I told the hairdresser just a trim. I now look like the lead singer of something
his parents came with mangoes, i came with silence, the meeting went ok
she asked me over for "coffee" and it was actual coffee. and a presentation about vitamins. it's a pyramid scheme
eng oral: describe the picture. got old man, got dog. i say the dog is the man's son. die
help me see if my sports shoe still in the locker no. 45. key under the fire extinguisher
you got any idea how to get turmeric out of a white worktop, asking because i've got eleven minutes
so will u be there or not? yes = i buy 5. no = 4
last night at camp we did skits. i was a tree. best tree award
today my hall got blackout for 3 hr. everyone come out to corridor talk. first time know my neighbour name
the satnav says 40 minutes, dad says he knows a short cut, so see you tomorrow
dun angry la. i buy ur fav egg tart. line so long one
i'm flat out like a lizard drinking mate, can we do next week
u look so happy in the pic wif him i delete my sms
i asked for window seat. it's the seat with no window
Baba, my guy, your suit for the wedding is peach. PEACH. The bride has spoken
u win lottery ah? suddenly treat me starbucks
just did a big shop, went to put it in the car, that's not my car
miss u liao. just now at airport i dun dare turn back
i told my mum i'm "seeing someone" and she's ordered a cake
we go redhill eat? or holland? u drive u decide
yes i'm still at work. no i'm not working
so many mosquito in camp until can form one platoon
the lift lady said 'going up' and i said 'in life? no'
mai la. dun tell him. later he tell whole army camp
Is there a bus after eleven? If not I'll kip on your floor, I've got my own sleeping bag and a clear conscience
u want i come early help u decorate? i good at blowing balloon, flute player mah
ytd mum throw away all my comics. 6 years of comics. i ate 2 bowls of rice only out of protest
meeting at 8, at 8.05 nobody, at 8.10 only me and idli
hows ur back? still walking like a question mark?
I put my name down for the talent night. You're on tambourine
it's not a mess it's a system
got one last piece of pizza here n 4 gentlemen pretending they dun want it
lecture hall projector kaput so prof draws the heart on board. it looks like potato. we label the potato
Tolu please what's the account number for the asoebi money, I've lost the chat since my phone fell
mine's a pint of bitter, and whatever she's having, and crisps, surprise me
u always like tt say half then stop. wat abt jeremy
i could murder a bacon sandwich
was dying of thirst after the run n the vending machine ate my dollar
gimme 5 min i'm fighting with the printer
fri pay day!! no more bread. from bread to toast
my hamster escaped and i found him in the rice cooker. it was off. it was OFF
how u spend ur 21st? mine was in the field wif 40 guys sing birthday song softly so sergeant cant hear
the delivery guy asked for a selfie with the dog. fair
they sat me next to his ex at the dinner. she's lovely. i'm furious
right i've done the ironing, the accounts and the hamster. what have YOU done
bro help me buy 2 tix at golden village, student price, u got student card i got no more. i pass u 16 at the door
so hot my makeup go down to my neck
he talk in his sleep. ytd he say 'no more sambal'
You free to chat for a sec? Nothing bad. Well. It's about the canoe
ah sorry i've been rubbish at replying, work's been nuts and then i just stared at walls
yup she's in the same cca as me. flute. why? interested ah? she got bf, drummer, very big size
our teacher cried on the last day. even the boys who put glue on her chair cried
alright who took my charger. white one. with my teeth marks
the babies r so fat n cute. twins. one cry the other copy
i got sunburn, a parking fine and a henna tattoo of what may be a chicken
U eat first la i still soaking clothes
so... i told him. he said "cool". COOL
meet the rest at pasir ris mrt 1030. buy ur own breakfast. bring change of clothes n extra slippers in case tide comes up
ok tml i meet u at amk mrt 9.30 then we go sch together. dun be late ah
She haven decide yet. she say she will let me know by tonight
sorry i only saw ur msg now. still want to meet or u go home already?
I'm having lunch with my colleagues now, will call you when I get back to my desk
wat time u finish work today? i finish at 6, can wait for u at raffles place
haha ok see you later then
i think my mum is going to the market so she can get the vegetables. we just need to buy drinks
im still in class. the lecturer give us a test suddenly. talk later k
u wan to go swimming tmr morning? if not raining
He told me he already sent the email but I checked and there's nothing in my inbox
do you want me to pick you up from the station or will you get the bus?
yeah no worries, take your time, i only just got here myself
U got ask him whether he going? if he going then we can take his car
nope nothing on this weekend. just gonna stay home and catch up on sleep
I finish at 5 but have to pick up my niece from childcare first, so maybe 6.30 at the earliest
the meeting got pushed back to 3 so i can do lunch after all. same place?
k i reach liao. u where?
My exam is on the 18th, two papers in one day. After that I'm free till january
i'll ask my dad tonight and let you know
eh can u send me the address again? i forgot which block
just had my dinner. ate fried rice n soup. u leh
We went to see a movie then had supper at newton. got home about 2
not sure whether i can go. depends on whether my boss let me off early
hey happy birthday! hope you had a great day. sorry i couldnt make it to your dinner, we catch up soon ok
u tell her the meeting is at 10 or 10.30?
i dun think i go for the lecture tmr. can u take notes for me?
so what did the doctor say about your knee
we r taking the 8 o clock bus. reach there around 1 if no jam
She's sleeping already. I'll tell her you called
can you please call me when you're free, want to ask you about the assignment
going to bathe now. text u ltr
u want to eat here or take away?
I'm in the train now, very crowded, can't talk. Will reach by 9
my phone no more money so i can only receive call. u call me lor
Had a good time yesterday, we should do it more often
ya i know him. he was my senior in jc. quite nice guy
hi, are we still meeting today? haven't heard from you
wait for me ah im coming down now
i got an interview on monday at tanjong pagar. so nervous
tutorial is at S16 or S17? i'm at the lift lobby already
what are you doing for new years? we're thinking of having a few people round
Yes I've bought the tickets. Row H. Show starts at 8 but let's meet 7.15 for a bite
u finish the report already? i only do until the discussion part
tell mum i won't be home for dinner. going out with my colleagues
I paid for the room first, total is 240, so each person 60. Can transfer to me anytime before the trip
no need to rush. the show only start at 9.20
im on the way home. very tired. today walk so much
where do you want to have dinner? i'm ok with anything except fast food
the tutor says we have to change the topic. so now how? meet again tomorrow?
Could you ask your cousin if the room is still going in March? My housemate might be interested in moving over that way
lol i just saw your message from last week
did you manage to get hold of the estate agent
he's not picking up. i've tried him three times
u all go ahead. i join u after my driving lesson
I left my umbrella in your car. just keep it there first, i get it from u on sunday
Not feeling too great today so I think I'll skip the gym. See you Thursday
yes i took my medicine already. dun worry
i wanted to buy that dress but no more my size
my sister is coming back from perth next week so we all going to the airport
how many people going tonight? need to tell the restaurant
if u see the lecturer can u ask him when is the deadline for the log book
Haha your mother is so funny. She asked me when we're getting married
Just woke up from my nap. what did i miss
We lost 2-1. Should have been a draw but the ref gave them a penalty in the last minute
u got any idea what to get for her? i thinking of a watch but maybe too ex
i'll be home late tonight so don't wait up for me. there's leftover curry in the fridge right?
The bus hasn't come yet. been waiting 20 minutes
can meet earlier? i need to be home by 8
Did you see the email from HR about the bonus? I think we're getting half
just reached the hotel. quite nice. got a pool
wat u mean? i dun understand ur msg
aiyo im sorry. i really forgot. make it up to you k
u go to sch tmr? help me hand in my assignment can? i put in ur locker
i think it's better if you talk to her yourself
she ask whether u still angry wif her
how much did u pay for ur phone? they offer me 388 with 2 yr contract
i'm at the library, 5th floor, got place for u
my leave got approved. so we can book the flight already
Where are you people? I have been sitting inside this restaurant alone for half an hour and the waiter keeps bringing me water
ok i go sleep now. good night. sweet dreams
driving now. call u in 10 min
Am I supposed to bring my own lunch for the excursion or is school providing
i ask my friend she say the module is quite easy to score. want to take together?
no i didn't go in the end. too tired after work
we're just around the corner. put the kettle on
i hope he's ok. he sounded really down on the phone
you should go and see a doctor if it's still hurting
I'll get the drinks. You get us a table
She said yes!!!
i'm leaving office now. see u at the mrt in abt 20 min
u bring ur camera ok? mine no battery
my lesson on wed is cancelled so i'm free whole afternoon. wan go shopping?
they say will announce the results on friday. im so scared
Sorry dear can't talk now. In a meeting. Call you after 4
ok u come over at 2. i ask my mum cook lunch
did you lock the back door? i can't remember if i did
Have you eaten? I'm cooking pasta, should be ready in 20
he quit his job last month. now he helping his father at the shop
u still in camp? when is ur book out
just got paid. shall we go somewhere nice on saturday
The lecture hall is so cold i cant feel my fingers. bring jacket if u come
my mum wants to know what time you're coming for dinner and whether you eat beef
i haven't started on the essay at all. and it's 3000 words
I was at the back of the hall so i couldn't hear anything
u think the shop still open? its 9 plus already
we've run out of milk so i'm popping out, do you want anything from the shop
did he tell you what happened at the party
wake up already? we r downstairs
Can we change to another day? My mother in law is visiting
i dont want to go there again. the service was so bad
yah i received ur email. will read it tonight n reply u
the plane is delayed by 2 hours so i'm just sitting here with a coffee
I've got a bad cold so i'm staying in bed. my voice is completely gone
Then how do we go there? by bus or by cab?
ok can. i'll inform the rest
I reached home at 11 plus, quickly bathe and sleep. So tired. You reached home safely?
u want to share the present with us? we buying her a handbag, 12 dollars each
tmr is pe so wear ur pe shirt to sch
Nothing special here, just the usual work and home. How about you? Settled in the new place?
why are you so quiet these days? everything ok?
The show was quite boring leh. I fell asleep in the middle. luckily i didnt pay for the ticket
im going to meet my supervisor at 2. after that can go for tea
i missed the last train so i'm taking a cab. will cost me like 20 dollars
do u still need me to book the court? i can book online now
She's in the hospital for a checkup only, nothing serious. Will be discharged tomorrow
hey what's the wifi password again
is he your boyfriend or just a friend? haha tell me lah
u never tell me that the class is cancelled! i came all the way
did you watch the match last night? what a goal
ok i'll ring you tomorrow about half ten
i wont be on facebook for a while, exams. text me instead
can u help me buy 2 packets of chicken rice on ur way up? no chilli for one. i pay u when u come
He said he would call me back but until now no call. I don't know what to think
sorry was sleeping. ya i can go
pls remember to bring my book tmr. i need it for the tutorial
i took the wrong turn so now im going round in circles. what's the building next to you?
Need to go now, my boss is coming. Chat later
good luck for ur presentation later. speak slowly and dun be nervous
where did you get those shoes from? they're gorgeous
we'll be there by noon. is there parking near you or shall we use the multi storey
i left the house at 7 but still late for the lecture
finished my last paper today!! feels so good. now can rest for a month
Do you have class tomorrow? If not let's go to the beach
U can take bus 16 from the bus stop opposite. Alight after the bridge
she said she would think about it and tell us on monday
im waiting for the rain to stop then i go
i have a headache so i'm going to lie down for a while
The food at the wedding was really good, especially the fish. You should have come
have you told your parents about us yet
what's the dress code for tonight? can wear jeans?
i already asked him twice. he says he'll do it by tomorrow
u reading what? i finish my book already so bored
we're on page 45. the one with the diagram
They are charging 15 dollars for entry after 10 so better to come early
my dad says i can drive the car on saturday so i pick u up at 10
Oh ok. Never mind then. Maybe next week
the project meeting is at my house because the library close early today. i'm at blk 112, lift to 9th floor
i've got two essays and a lab report due on the same day
sorry to disturb u so late. do u know what time is the test tmr?
how's work? still as busy as before?
U don't need to come so early. We only start at 8
i just saw your brother at the bus stop. he's grown so tall
Mum's asking if you want the blue curtains or the cream ones for your room
we had fish and chips on the pier and it rained sideways
i'm not going unless you're going
what time is the last train? i don't want to get stuck again
ya i think so too. but we see how lor
my grandmother keep asking about you. when are you coming to visit
I can't find my student pass. Was it with you yesterday when we went to the canteen?
she didn't say anything about it so i didn't ask
Im going for supper with my bunk mates. will call you after that if its not too late
okay im free on the 3rd and the 5th. which one is good for u
did you feed the fish this morning? they look angry
i go toilet first. help me look after my bag
could you give me a ring when you get a chance? nothing urgent just fancied a chat
I am going to my native place for pongal. will be back on 18th. no network there only
I'll be home by 7. What's for dinner? Shall I pick up some bread?
the lecturer speak so fast i can't copy anything down. did u get the part about the second formula?
still waiting for my food. the service here is really slow
u wan to buy the concert tickets? selling on thursday 9am. must be fast
i scared i cant finish in time. now 11 and still got 3 questions
hi everyone, dinner on fri is confirmed at 7pm. pls dun be late cos the table is only for 2 hrs
Reached my hostel. Roommate has not come yet. Mess food is okay okay
u can just tell him you're busy
we took a taxi in the end because the bus stop was too far and her heels were killing her
have a safe flight! text me when you land
no i'm not free tonight, got tuition. tmr can
I've been trying to call you but the line is always busy
haha he really said that? i would have walked out
my bus card no more money so i have to go top up first. wait for me
we can meet at the coffee shop below my block. then go up together
what page are we supposed to read for tomorrow
he told me not to tell anyone but i think you should know
i'm so bored at work. nothing to do. just surfing the net
Did the plumber turn up? He said between 8 and 12 which means 4
sorry to hear that. hope you feel better soon. let me know when u want to talk
going to sleep soon. tmr must wake up at 5.30 for guard mounting
ok let me check my calendar first
She is not coming with us because she has to take care of her younger sister
eh the last question u use which formula? my answer is negative
we're having a barbecue on sunday if the weather holds. bring swimmers for the kids
just wanted to say good luck for tomorrow. you'll smash it
Our flight is at 6.50 so we should leave the house at 4. I'll set two alarms
I can't believe it's december already
u have to press the green button then wait for the light
do you fancy going halves on a takeaway? i've only got a tenner on me
i fell asleep on the bus and missed my stop. now i have to walk back
do they sell stamps at 7-11? i need to post my application form today
Is your sister's wedding in June or July? I need to apply for leave
ya my com got virus. all my photos gone. so sad
my mother asked me to buy fish on the way home but the market is closed today
lecture finished early. going to canteen to eat. come find me
haven't seen you around lately. where you been hiding
The new boss is quite okay. At least he says good morning
i think i failed. the last two questions i just left blank
how to go to ur house from the mrt? is it exit a or b? which bus to take?
ok i've told him. he's fine with it
Sorry about just now. my friend was beside me so i couldn't talk
can. what time? i bring my own racket
u still have her number? mine is the old one
we're leaving in 10 minutes whether you're ready or not
got your message. yes that works for me. 2.15 outside the bank
My brother got into the army band. He plays the trumpet. Very loud at home now
the guy at the counter said come back on monday because the manager is not in
i like the red one more but its not on sale
don't be like that. i was only joking
wanna watch a dvd at mine later? i've got popcorn
tmr i have lessons from 9 to 5 straight. no lunch break also
Why didn't you tell me you were coming? I would have cooked something nice
i put the letter on your desk. need your signature on page 2
Yup. I'm at the bus stop in front of the school. The one with the overhead bridge. Are you near?
he was supposed to be here at six
we just finish dinner. now walking around the shops. u want to join?
You know what, forget it. I'll do it on my own
my stomach hurts from laughing so much last night
there's a good film on channel 5 now. the one about the bank robbery
i got lost trying to find the lecture room and walked into a chinese class
How was your trip? did you take lots of pictures? i want to see
i'm selling my car because parking is too expensive. going to take the train from next month
She gave birth this morning! A baby girl, 3.1 kg. Both are doing well
it's so hot today. i've had two showers already
u go n ask your teacher lah. i forgot how to do already. so many yrs ago
Let me know what time you finish and i'll try to time my bus
i think she knows. the way she looked at me
Ok i help you ask. but dun put too much hope, my boss very stingy with leave
just got out of the shower. give me half an hour to get ready
anyone going to the career fair tomorrow? is it formal
no more seats at the front so we had to sit right at the back
he's been sick since sunday. fever and sore throat
if it rains tomorrow the match will be postponed to next saturday
can i copy your timetable? i lost mine
how come your phone always off one? i call so many times
What time is the service on Sunday? I might bring my parents along
the shop was closed so i came home with nothing
i've already eaten but i'll come and have a drink with you
So are you going to tell me or do i have to guess
ok noted with thanks, see you all on monday
they didn't have any left so i got the brown ones instead
U r lucky your boss so nice. mine want me to work on saturday again
I'm at the clinic with my dad. long queue. will skip class today. help me inform the lecturer
i can't decide whether to take the job or continue studying. what do you think?
you still owe me for the concert ticket haha. no rush
My roommate invited her friends over and they're so loud i can't study. going to the library now
i've sent you the photos from last week. some of them are quite nice
hello aunty, this is mei ling, is jason home? his phone is off
he's a good teacher but he talks too much about his own life
Guess where i am now? in front of the eiffel tower! the one in macau
i saw the movie already. its ok but the ending is a bit stupid
why do i always end up doing all the work in this group
Good morning! Today very sunny. Shall we bring the kids to the park after lunch
i slept at 4 because of the football. now cannot open my eyes
i'll be at the coffee place until 3. come and say hi if you're around
Don't forget tomorrow we need to hand in the consent form. Ask your mum to sign
bus is stuck in traffic. i can see the school from here but we're not moving
I am trying to save money for my trip so no eating out this month
u believe him meh? he always say like that
i heard you're moving to melbourne! when? we need a farewell
my wife is asking me to sleep early. so i'll miss the second half. tell me the score
the exam timetable is out. my first paper is on 22 nov. yours?
she's very angry because we went without her. you better call her
We are at the mall, second floor, next to the shoe shop. Come fast, mummy is hungry
i think i'm falling sick. throat very dry
what's wrong? you sound like you've been crying
ok ok i'm coming. just locking the door now
I've got no energy today. All i did was laundry and watch tv
i didn't get your message until this morning. my phone was charging in the other room
yes we're on for tonight. i've asked for a table by the window
the cat's been out all night and came home smelling of someone else's perfume
are you coming to practice tonight? we're learning the new song
I need to pass this module or i can't graduate. please pray for me
u take the stairs la only 2 floors
he forgot our anniversary again. i'm not even angry anymore
been in back to back meetings since nine. haven't even had a wee
My internship starts next week. Need to buy some office clothes. want to go with me on sunday?
the taxi driver didn't know the way so i had to direct him
are you at home? i'm passing by your place
i told you to book early. now all the cheap flights are gone
She always reply very late. you just wait
you won't believe who just added me on facebook
going for a walk with the dog. phone's on if you need me
i have tuition till 9.30 so i'll eat when i get back
Let's wait until everyone is here before we order
whats the name of the restaurant? i cant find it on the map
the results are out. i got 2 As and 1 B. how about you?
i'm still thinking about what he said. maybe he's right
there's no one at the office today. everyone's on leave except me
we went hiking yesterday and now i can't walk down stairs
i can only stay till 9 because i've got an early shift tomorrow
my mum's birthday is on friday so can't make it. sorry! have fun without me
U remember to take the key? i'm not at home until 8 so no one can open the door for u
Is it true you're leaving the company? Everyone is talking about it
sorry sorry the lift broke down. climbing up now. 12 floor
just curious, how much do you pay for your gym? mine just went up
we ordered too much food again. taking some home
how long more? i'm starving
the teacher said i talk too much. what's new
I'll give you a missed call when i reach, then you come down
my fren's band is playing at the substation on sat. want to go support? tickets 10 dollars at door
you should see the queue outside the bank. all the way to the bus stop
i'm trying to lose weight so please stop asking me out for supper
just had a power cut. sitting in the dark with a candle and my sister's singing
Ma, I will come on Friday night bus. Keep the biryani for Saturday only
u see my blue file anywhere? i need it for the meeting
He left his phone at home so you can't reach him. Try his office line
oh it's raining here too. maybe we should just stay in and order something
she's only been here a week and she's already got her own parking space
i tot we agreed to meet at 3? its 3.30 now. where are u
I had a dream that we were late for the exam and you were wearing a towel
my room is so messy i can't find my other sock
no more lessons this week! going to malaysia with my family. back on sunday
nah i dont drink coffee. get me a tea please
i'll think about it and let you know by tomorrow, is that alright?
how do you say 'sorry i'm late' in japanese? asking for me
our bus leaves at 11.15pm from golden mile. be there by 10.45. bring passport n jacket cos the aircon is very cold
Can you check if my name is on the list outside the office? i'm still on the way to school
Bring some cash because they don't take cards there
please don't tell him i told you. he'll kill me
The kids are finally asleep. i'm having a glass of wine and talking to nobody
ok i'll see you when i see you
oic. den u go alone or wif ur frens?
tot u having lunch wif her today? she cancel ah
yest i go sch for nothing, no lesson, nobody tell me. wasted my trip
ü still doing ur tutorial? i give up liao, going to watch tv
sch so far, everyday travel 3 hrs. wan to rent room nearby but mum say waste money
gd la at least u pass. i haf to take supp paper in july
i juz came bk frm jogging. sweating like pig. go bathe 1st
wun be so late la, at most 9 plus i reach hm
wanna tag along? we going to ikea look for study table n eat meatball
haf u book the chalet? jan ones run out fast leh
she wan us to wear same colour for photo. i only haf black
ur lunch break wat time to wat time? i can go down meet u at shenton way
my fon keep auto off. mayb batt siong liao. if u cant reach me call my hse
cant go out tonite la, my bro's gf coming hse for dinner, whole family must be present
abt the trip, i check liao, the bus leave at 7am, so we meet 6.30 at lavender, meaning i must wake up at 5
so cheap? where u buy? i oso wan
ytd watch wat show? nice anot? i only heard the song
lucky i nv listen to him. else now stuck in jb
eh he's online now. shd i talk to him or wait him talk first
my sis ask u wan to join the dance class, thurs nite 8 to 9, bishan cc, 8 lessons 64 bucks
hihi, how r u? long time no chat. still in ite or work liao?
sorry i mistook ur sms as my bro one. so rude to u haha
wat's ur shoe size? no la not buying for u, my bro same size as u only
me? i shopping in bugis street now wif my sec sch gang. jam like sardine
haha tt one is my dad voice. he pick up my fon
tmr is labour day still must work. where got meaning
U call me juz now? i was in the toilet. anyth?
i thk we go lunch first den study. hungry cannot absorb
hw much is the admission? if student got discount den i bring my card
the lect notes for wk 6 can download liao. 87 pages siao
i at ur lift lobby. ur lift got maintenance. i walk up ar
Lesson end liao. wan to go for a drink or straight home?
leave the door open k im carrying 2 bag of barang
dun think he's coming. his car go workshop
k den 8pm at bedok 85. order the bbq wing first if u reach early, that stall always queue
nite nite. dun let the bed bugs bite. tmr can sleep late at last
i ask liao, he say 15 per hr for p5 maths. u wan to take this tuition? near ur hse somemore
gd news! my posting is nee soon. so near my hse
my leg cramp until i shout. whole family wake up
oh ya, jenny ask us to go her church play on 24th. free dinner. i say i ask u first
uncle, later u fetch me at sch or grandma come? i finish cca at 4
now raining heavily, i dun haf umbrella, stuck at the mrt. can u come down fetch me?
Y so fast back? tot going to be there until sunday
where's the tut room? i walk 3 rounds already, the number jump from 08 to 12
u lend xiaowei ur notes ah? she photocopy for whole class liao haha
nv bring wallet. luckily my fren pay for me. so paiseh
i pei u go la. nothing to do oso
Ya my sis n her fiance quarrel abt the banquet. 30 tables or 32 tables also can quarrel
dun off ur fon at nite k. i scared i cant wake up, u call me 6am
feeling better liao? i cook porridge for u if u wan. come down my hse
hw u know my number?? who is this
eh wrong la it's next next fri. 21st not 14th
pls la be more garang. go n talk to her. worst case is no
is tt so? i tot she r still wif the basketball guy
u get the letter frm mindef? mine say 12 dec enlist. hair how
my teacher so bias. i hand in 1 day late minus 10. she hand in 3 days late nothing
i lazy to cook so fry 2 egg n eat wif rice n soya sauce. heaven
tell u something but u cannot laugh. i fell into the swimming pool wif clothes on at office bbq
hey the lab session shifted to fri 2pm, bring lab coat n goggles, group b only. pass it on
u free in aug? cousin wedding in penang, we can drive up n eat all the way
i go there before. the view not bad but a lot of stairs, wear sport shoes
ya she told me. so sad hor. the dog was 14
wait ah the water boiling
did u get the job? or they ask u wait again
last time my class got 2 ppl same name so call big wen n small wen. now small wen taller
tmr morning 9 i going polyclinic wif my ah ma. afternoon then can go out
so wat u wan for ur birthday? dun say nothing, the last time u say nothing u sulk
no wonder i cant find. u keep inside the rice bin for wat
just ate panadol. going to lie down awhile. if i sleep thru then call my hse phone ask my mum to shake me
i no more sms already, this mth 500 finish. use msn
gosh today is mon? i thought sun. running to sch
i told him abt u. he say bring u to meet us for dim sum
he's from the other platoon. the one who can moonwalk in boots
u eat the green one. the red one spicy till u cry. i warn u liao
cannot find cab at all. u all start. i take bus 12 n pray
i was abt to sms u n your sms come in. telepathy
Ask mum whether i can put my bike in the kitchen. corridor ppl steal one
oh man i left my assignment in the taxi. comfort or citycab? dunno. blue colour
wah ur english improve. who write for u
i wan to learn guitar leh. u think 1 mth can play for her bday?
eh dun tell siti but we planning surprise party at the beach on sat. cake hide in farid's house
i dun dare call him. u call. i beside u
every mth phone bill 100 over. mum say if this mth still like that she cut
so long nv eat kfc. today eat 5 pcs. regret n no regret
haha u believe? i bluff u one la
just hand up my fyp. 104 pages. bind until gold words. hug it like baby
my tuition student going to take O level liao i more nervous than him
tt shop close down liao. become bubble tea. everything become bubble tea
he's quite cute hor. but he smoke
stay there dun move. i come find u. describe what u see
she din come today oso. 3 days already. her phone off. shd we go her hse?
k i hand over to my bro he explain to u how to install
ya u call tt number n press 2 then 1 then 4 then wait 30 min
i reach home liao. my dad waiting in the living room. wish me luck
wat is the diff btwn type 1 and type 2 error ah. i everytime mix up
our bbq left so much food. eat bee hoon for breakfast lunch dinner
u wear until so nice go where? date ah?
i see u at the library today but u were sleeping so i draw on ur paper
boss wan to see me at 5. is it good or bad at 5
can meet halfway? like bishan. u frm yishun i frm toa payoh
tmr confirm go gym. if i din go i treat u 1 wk lunch
haiz just quarrel wif my mum over small thing. she say i treat hse like hotel
he say he sms u but u nv reply, u say u nv receive. starhub lor
sch reopen liao sian. see the same face again. includ urs haha
pls eat ur dinner first dun wait for me. meeting drag until dunno when
i left my heart in taiwan. also my charger
ya got leftover, in the microwave. heat 2 min
10 ppl 1 bathroom, 1 hr before wedding. u imagine
u got hear anot? elaine n kelvin together liao. since orientation. bluff us all this time
sat u wan to go nat lib? or vivo? if lib den i bring my work, if vivo den i bring my wallet
cos i wait for u so i missed the bus. so u must treat me
i go walk walk in popular. u queue for food
wei today's futsal, bring dark n white jersey both. court 3. 9 to 11
my abang got posting to sabah, he teach there 3 yrs. mak nangis every night
aku on the way, lepas tol dah. u order teh o ais limau for me
lecturer tukar kelas to friday 5pm. friday!! i wan to balik kampung
u drive slow slow ok. hujan lebat near rawang, cannot see anything
dont la merajuk. i belanja u secret recipe
kelas ganti tomorrow or saturday? the whatsapp group nobody know
reach ipoh already. eat tauge chicken first. u wan salted chicken? i buy then u transfer me
exam hall at dewan besar rite? my seat B113. bring ic
boss give half day because of raya eve but the jam more than half day
my housemate never wash pan. i eat maggi from the rice cooker
wah spm result out next thurs. my ayah already promise motor if 8A
sir said the seminar hall is booked so the fresher's party will be in parking. bring umbrella also
Bhabhi is asking your blouse size, tailor is waiting. Reply before lunch
I got down at Dadar, you wait near the ticket window of central side, not western
my attendance is 74.6. they want 75. now writing letter of apology to HOD with tears
Just now finished puja, now mummy is packing enough snacks for a small army
Yaar he never replies on time and when he replies it's a thumbs up
Salary credited. In ten minutes EMI debited. We were happy for ten minutes
Reached late, the professor looked at me, looked at the clock, looked at God
hostel wifi is only coming in the corridor. whole wing is sitting in corridor in blankets
You book sleeper na, AC is full. Side upper is ok for me. I will give cash when we meet
mother in law is coming for one month. pray or visit
The maid has not come today also so vessels are looking at me and I am looking at vessels
she's seeing a boy from Pune on Sunday, software, own flat, no smile in photo
my bike got puncture near silk board at 10 in the night, uncle fixed it while telling me his whole politics
Don't bring sweets, everybody is bringing sweets. Bring namkeen
Wetin you cook? I'm coming with my own spoon
Make I land first. Airport wahala plenty, they're searching my bag because of crayfish
My mum wants to greet you. Please act like a serious person on the phone
The lecturer gave us test as punishment because someone's phone rang 'shaku shaku' in class
We dey wait for you for gate since. Security man don ask us our genotype
Class governor said handouts are 1,500 each. I have paid for mine and yours, send it when your people send you money
Sunday, after second service, we are going to see Aunty Bisi's new baby. Wear native
Honestly this fuel matter is tiring. I trekked from the junction with my laptop on my head
light just came, everybody in the compound shouted 'up NEPA', even the landlord
Bro my network is bad. If I cut off just assume I said yes
He toasted her with suya. She collected the suya and went inside
NYSC posted me to Sokoto. My mother is fasting
u in tonight? i'm bored and there's nowt on telly
hiya hun, running 15 late, couldn't find anything to wear, still can't, wearing it anyway
Do you know if Tesco's open on boxing day? Mum's in a state about cream
cheers for last night, good craic, i've no idea how i got home
just on the bus. it's rammed. some lad's got a ladder
I've told him straight, if he's not back by twelve he can sleep in the shed
you at your mum's sunday? we could pop in after the garden centre
im well jealous of your holiday, it's been hammering it down here since saturday
Got to be up at five for the airport so no i am not doing shots
can you tape corrie for me? i'm on lates all week
she's been offered the manager's job in Hull. don't say owt to my mum yet
u ok hun? saw ur status
ill b round at 7, have u eaten? im bringing chips either way
Picked the kids up, done their tea, Josh has got spellings. You're on bath time when you get in
you left your scarf on the bus you wally, i waved it at you and you waved back
Been to see the flat. Kitchen's tiny, bathroom's avocado, but it's near the tram
fancy the pictures tues? two for one with my phone thing
he's texted to say he's "not ready". he's forty one
could you pick my prescription up from the chemist on your way past mum? i'm stuck in till the boiler bloke comes
Nan had a fall out with the lady at bingo. They're not speaking. They share a table
i'm at the back of the queue, you can't miss me, i'm the one who looks annoyed
gone to bed, key's under the gnome, don't wake the dog
work was dead today so they sent me home at 2. want to get ice cream
my professor moved office hours to 8am, which is how you know he doesn't want to see us
Hey did you finish the reading? I got like ten pages in and my eyes quit
mom can you call the dorm office, they put a hold on my account and i have class till 4
we're tubing on the river saturday, bring sunscreen and a cooler and leave your phone
I flunked the chem quiz. In my defense, chem
what time's the game on? kickoff at 1 or 4? dad wants to know for the wings
are you going home for spring break or staying in the dorm with the weird pipes
my car made that noise again so i turned the radio up
So I met him at the coffee place and he's actually sweet?? like asked questions and everything
the snow's up to the mailbox. they canceled school. the kids are feral
hey it's Josh, lost my phone in the lake, this is the new one
gonna grab burritos, you want the usual? pay me back never, i owe you for the parking thing
Grandma's turning 90 and she wants bowling. Saturday at 2, shoes are included
i'm on the couch watching the bachelor with my roommate and her mom and her mom is the most invested
Tell your brother to stop parking in front of the hydrant
you coming to the lake house or nah, need to know how many hot dogs to get
Just got off a twelve hour shift. My feet are bricks. Don't talk to me till pancakes
two tickets, section 114, i'll meet you by the statue with the pretzel guy
i have so many tabs open my laptop is wheezing
it's the last day of finals and there's a guy in the library crying into a burrito
you up? can't sleep, thinking about that interview
servo's out of pies. day ruined
can you chuck my boardies in the bag, they're on the line. back of the ute's unlocked
Mum reckons you should come up for the long weekend, there's a spare bed on the verandah
The bus to Glenelg was chockers so we walked the whole way, feet are wrecked, gelato fixed it
reckon i'll give it a miss tonight, got to be on site at 5.30
uni's back monday and i still haven't bought the textbook. 180 bucks for a book about soil
what's the go with saturday? are we doing breakfast or nah
footy tipping's due by 7, you've forgot again, you'll get all the away teams
Just been for a swim, bluebottles everywhere, Tim did a little dance
he's been promoted to site manager so now he wears a clean vest
how's Brissie? still sticky? it's two degrees here and the heater smells like toast
we should catch up before you go back to Perth, lunch fri?
Took the dog to the beach and he rolled in a dead fish so windows down all the way home
k i go off first. later aunty say i steal office air con
den hw u go home ytd? no more mrt wat
u noe the guy wif the big headphone in our lect? he's in my bus everyday. he sing softly
tml 10am swimming complex. dun forget $1 for locker n 1.50 entrance
Oh she is ur sister?? sorry i tot ur gf. u hold her bag
got 2 quiz n 1 presentation nx wk. weekend burn liao
i dun think can finish today. my part still left the graph n conclusion. email u by midnite k?
haha he wore pink shirt today. boss ask is it valentine
my hse no one. mum go line dance, dad go fishing, bro outfield. me n the tv
u say wan to save money then buy ps3
where got late? only 10 min
she no reply me either. must be busy with her exam. we wait till fri then ask again
eh u got go see the doc abt ur knee anot? dun drag
tmr's bbq changed to east coast pit 52 cos pasir ris fully booked. pls spread the word. meet at mac 4pm
i think he's shy lah. wif guys he talk non stop
wan to sit for the jlpt together? level 4 easy one. reg by 15 sep
i'm with my mum now at the bank. later la i call u
pls ask ur dad how he cook the crab. my dad try n the kitchen smoke
aiya anything la. u order i eat
chey. so near u also take bus
we won bronze! 3rd out of 4 teams but still bronze
i dun wan to stay in hall already. toilet far, food bad, next door practise saxophone
the presentation go quite well. prof ask 2 questions, 1 i know, 1 i smile
k la u faster go sleep. panda eyes
yes reach safely. weather here 12 deg. mum bring rice cooker to europe
ya lor the queue for gv so long. luckily i book online
wat ah? haha. u type in chinese my phone show box box box
when ur last paper? mine 29 nov 5pm, the very last slot. everyone else partying already
u got spare time on thurs morning? come my faculty eat the famous yong tau foo
finally! i tot u lost in the toilet
my fren say got job opening at her company. admin, 1.8k, 5 day. u interested in trying?
tt day i see her at raffles city, she pretend nv see me
who win? i only watch until 3rd set
oh i c. then the deposit can get back or burn?
so touched. my class give me a card n a mug on teachers day. mug got my face, face got moustache
cannot sms too long, sgt walking ard
u smell like bbq. go bathe
i lost my voice frm cheering. tmr oral exam. great
i'm at toa payoh lib. quiet corner near the magazine. 2 old uncles sleeping beside me
we go sakae or sushi tei? sushi tei ex but my treat since i got bonus
mum say come back b4 11 if not she put chain on the door
orh. ok
now den u tell me? i ate liao
cant believe we graduate liao. 4 yrs so fast. remember the day we lost in science block
my cousin's baby full month today so must go. got red egg n ang ku kueh. i bring some to office tmr
haha dun worry he's harmless. just talk a lot
i hand in my resignation liao. boss keep quiet for 1 min then ask 'is it the chair?'
later at the concert dun scream beside my ear hor
help me print 4 slide per page, back to back, can? the printing shop near ur hall cheaper, 4 cents. i pay u when we meet for tut
wah ur new hair. from far i tot is ur mum
u still wan to go the it fair? last day today. crowd sure siao one
i got the window seat n see the whole of singapore like biscuit
so the plan is mrt to harbourfront, walk thru vivo, cable car, luge, then dinner at the food centre. total maybe 40
shit i think i sent it to the wrong prof
nah not really. he's just a fren frm church
i will tell her la but not now, she's having her period mood
where u park? b2 or b3? pillar wat number
sorry i cut u off just now, my train go into tunnel
tomorrow got blood test so tonight cannot eat after 10. now 9.45 eating everything
i go down buy 4d, u wan me to buy ur number? 3382 rite. big or small. u pay me later
eh i fetch my niece fr sch now, she tell me she got 2 boyfriends, k2
it's my turn to host book club and i've read the back cover
he took 45 min to tell me a story about a parking ticket
u two better now? or still not talking
i was standing right behind u for 2 stops waiting for u to notice
got it. will bring
on the bus now. it smells of egg
why must everything in this house be at my head height
we sat in row C and the actor spat on us. worth it
can we just have a normal dinner with no announcement this year
mine say 2nd floor urs say 3rd floor. who kena scam by the orientation email
tell me again why we signed up for a 6am boot camp
i was going to have a salad. then i saw the word "loaded"
they've put the clocks back and now i'm an hour early for a man who's always late
u shd read the comments on ur photo. ur aunty wrote 'nice but fat'
waiting for my mum to finish talking at the church door. been 40 minutes. she said "right then" 30 minutes ago
k i c u at the pier. bring jacket, the boat windy
the last lecture got snacks. of cos full house
if u go taka can help me see whether the blue bottle on sale? don't buy first, tell me price only
gotta go the dinner lady's coming
it's only 4 and it's dark and i've lost a glove
i am inside the changing room wif a dress stuck on my head. come
no he's not my manager any more he's in Leeds being someone else's problem
sorry i missed your birthday i had it in my diary as the 13th and then i lost the diary
two lessons left with my instructor and he's started telling me about his marriage
where's everyone gone? i came out of the toilet and the pub's empty
she said it's a small dog. its the size of a pony
just a quick one, are you still ok to be my plus one on the 9th? there's a ceilidh. wear flats
eh ur dad drive past me n horn. i jump. he laugh
class cancel, bus cancel, mood cancel
i thought you'd told him and you thought i'd told him so nobody told him and he's at the old house
what sort of a monster puts raisins in coleslaw. it's Barbara isn't it
U going to take the early bird one or the usual? early bird 5.30pm but the buffet only 18.90. i can come straight from work
ive put a wash on, i've fed the rabbits, i've paid the window man, and i'm having a sit down
thurs i got 2 hr break, 12 to 2. can go eat the fish soup at bukit timah
mine was the chicken. yours is the one with the flag in it
how was the in-laws? did he do the joke about the nun
then suddenly all the lights off and they carry the cake out and it's for the next table
i'm sure i had a reason for coming upstairs
dont bother with the A road it's solid, come through the villages
dad got a smartphone. he answered it by shaking it
hahaha. i tell the story 3 times already today. ok 4th time
u choose the song i press the button. we sing wu yue tian first then warm up
sir didn't take class, he showed us the photos of his Ooty trip
i'm sitting next to a guy who's eating crisps one lick at a time
be honest did you even read my text or just the emoji
u lose ur temper for wat. he is only 6
k set alarm 5, 5.05, 5.10. good nite
ok den i go hm first lor. u all enjoy
no leh i tot u the one who book
yup, just now i saw them at the bus stop, holding hand
so how? meet at 2 or 3? i oso can
i not going tmr, got fever. help me tell the tutor k
wat u buy in the end? the bag or the shoe
she told me already la. i nt angry, juz a bit sad
we r at the food court near the escalator. come quick the chicken rice getting cold
i think tmr cannot, mum wan me to help her clean hse for new year
haha ya he always like tt. ask him simple thing he write essay
now i waiting for my fren to finish her driving. then we go eat dinner tgt at bukit batok
how was ur paper? mine so so, hope can get B
are you back in town? saw your bike outside the shop
u ask ur mum first lor, if she ok then i book the ticket for 3
I just came out of the meeting. He approved everything except the budget, which is everything
eh dun forget tmr bring the form, last day liao
really ah? who told u
Going for my run. Back in an hour. Bread's in the oven, take it out at ten past
i miss the old days when we all stay in same hall, cook maggi at 2am n talk till morning
u know how to use the new photocopy machine? i press copy n it fax
can u go earlier n chope a table? friday nite sure crowded
later my dad fetching me so i can give u a ride to the mrt only
he say he's coming but with him u never know
My train is at 5.40 from platform 6. Come and see me off if your class finishes
so we all agree no shoes in the tent right
i haf lesson until 6 then gym. dinner after 8 can?
tmr wake me up k. i wan to see the sunrise for once in my life
can you two please stop texting me about each other
sorry can u repeat? ur line very bad, i only hear 'fish'
ok finish bathing. u can call now
They moved us to the new building, no canteen, so now we walk ten minutes for a samosa
i wan to sleep but the project wan me
wah u so early? i still brushing teeth
had my hair done, nobody's noticed, might shave it off
if u nt doing anything come and watch me play, 4pm, field behind the sports hall
ur fren the tall one very funny. ask him come again
she got engaged in bali n all of us crying at the photo in office
i put my phone in the fridge n the butter in my bag
pls wish me luck, going in now
u told me 3rd floor, here only got 2 floor
Just checking whether Monday's lab is still on, because the board says room closed
we can share cab after the show since ur hse on the way. half half
i dunno wat to write for my personal statement. 'i like animals' then stuck
the movie so sad i cry until my mascara reach chin
aunty, josh asking whether can stay for dinner at my house. we doing science project
aft army u going work or study first
i in taxi now. 10 min. pls order for me, the black pepper one
Spent the whole morning on the phone to the airline. They've spelt my name Mr Potter. I'm Porter
call ur gf back la. she call me to find u
the prof give us 1 more day. everyone in the lt stand up n clap
i'm at the wrong terminal lol
u eat so little for wat. diet again ah
dad's made a chart for the holiday. there's a column called "fun (optional)"
y is ur phone engaged for 1 hr? talking to who
after maths we got 2 free period, wan to go out eat? say see dentist
we've got to be out by ten, so showers first, argue later
eh i just realise today is our 2nd month. happy 2nd month
wah he really go n ask her. in front of the whole lab. she say 'ask me after exam'
our room is facing the sea if you stand on the toilet
lost at pool to a man with one arm. he was very gracious about it
sis say tmr she wan to use the car so i take bus. meet at ur stop 8.10
can come but only for a while. my parents flying off at 11
i forget to tell u, mr goh ask u to see him abt ur attachment, before wed
how did it go with the visa people? did they want the blue form or the other blue form
Someone has to go to the station to receive grandfather at 5 am. It is not going to be me, I did last time
nvm it's fate. we not meant to eat crab today
ok so i did a silly thing and signed us up for the choir trip
u coming for steamboat? each one pay 12, i buy the stuff at sheng siong with mel
sorry gal, i think i like someone else. haha no la i bluff u
told mum about the piercing. she's gone very quiet and is cleaning the oven
they took my temperature at the gate. 37.6. stand one side for 15 min
Not even joking, the lecturer played candy crush while we sat the test
if he ask for my number don't give. if he ask twice then can give
where's the best place to sit at the arena? my sister's got some code for presale
meet me at the void deck, wear sth nice, dun ask
all my frens got internship except me n ah hao. ah hao dun count
i sat on my glasses so i'm going to the meeting as a blur
u shd drink more water n less bubble tea. says the girl holding bubble tea
tml cannot la, i going to send my fren off at airport, she go aust study 3 yrs. sob
Need to be up early, got the MOT at eight and the dentist at half nine. Living the dream
wow the sunset from the bus now. look west
i sleepy n hungry n my bus is 18 min away
just woke up on the sofa with a crisp on my face
she wants to break up by text? after six years? ring her
can, i accompany u. but after that accompany me buy bra
my groupmate put 'google' as reference. just 'google'
k lah i'm at the traffic light. prepare to open gate
he's gone to get his hair cut like the footballer. god help us
camp so far ok. food bad, sky nice, leader loud. 2 more days. miss aircon
Kindly come with your own chair, hall is full since morning
who won the toss? and what's the pitch like? my uncle has muted the tv for a pooja
i pass by ur shop just now but u were busy with a customer so i wave only
i need a haircut, a holiday and a different family
say wat also no use now. he go already
sorry to be that person but did anyone pay for the bowling shoes
u check the notice board at level 2 near the office. the list is there. i saw ur name under grp 5
nobody tell me bookstore got no card payment. 70 dollars in coins
it's freezing, the band's late and my date's brought his sister
hehe thk u for today. movie not nice but company ok
tmr i go to jb with my mum. wan to get pirate dvd? i mean, kueh
we got the flat!! keys on the 3rd. now we can argue in two rooms
Still at your mum's? Dad's asking about the drill bit, says you know the one
cant talk, on a first date, he's in the loo, he's got a cape
dun need to come la so far. i go to u
juz now the mrt stop between 2 stations 20 min. everyone look at everyone
u online? i send u the song i record. dun forward
the baby slept six hours so i've ironed a shirt and seen god
ate chilli crab w my hand then rub eye. dying. half blind. worth it
tell him tues, 3pm, room 14, and no, he can't bring the snake
this term i take 6 modules. i siao or brave
my turn to drive the kids and the sat nav's stuck in dutch
ok settle. u bring mat, i bring drinks, syaz bring ball, hana bring nothing as usual
i like ur mum more than u. she reply faster
the physics paper had a question about a bus. i've never felt so strongly about a bus
u rem the hotel in batam wif the broken lift? going there again. company trip
we walked out halfway. two hours of a man folding a shirt. it's "theatre"
eh wan to go catch the meteor shower? 3am at the reservoir. bring coffee n jacket
my bro fail driving again bcos he say thank you to the traffic light n forget to go
i'll get there when i get there mum
your exam is in room 2 and not 3, i went and checked, your number is third row by the window
you still mad? i did the dishes. all of them. even the grill pan
no la she's my colleague. sit opposite me. eat my biscuits everyday
bday gal wan to go zouk. i bring my ic n my ear plug
i'm in the bath reading so whatever it is it's a no
now only u say. i cook for 4 already
taxi stand queue 30 ppl. we take nite rider la, wait at the bus stop opposite
Prof, sorry, wrong number. Please ignore the earlier photo
i jog 2 rounds then sit at the bench eat ice cream. balance
who is going to tell her the dress is see through
bank say must come down personally. i say i'm in perth. they say ok come down
how's dad's back? is he resting or is he "just moving the shed a bit"
got back late, ate cereal standing up, slept in my coat
nt sure yet. my cca may have training that day. i confirm wif u by thurs
ok i reach the gate. uncle guard dun let me in. come out
she laugh at all his jokes so either she likes him or she's very polite
eh we change to sunday can? sat my ah ma suddenly wan to go temple
u in the lab? the experiment still running or finish liao
wah so lucky, my boss nv treat us anything except stress
i at the photocopy shop, u wan me print yours also? 6 cents one page, pay me later
haha no wonder she smile until like tt
ok so 7 pax, mika not eating beef, ron not eating anything green
then after that he send me home, walk me to the lift, and say 'ok bye'. ok bye!
just ran into your old maths teacher at the garden centre, he remembers you, not fondly
my hostel gate closes at 9 so movie should be the 5 o'clock one only
i think we shd do survey. 30 ppl. i ask my church, u ask ur cca
later u sit with me k, i dun know anyone there
He dey owe everybody for this hostel, even the woman wey dey sell groundnut
got tuition at 3, church at 5, dinner at 7, die at 9
have you spoken to Lou lately? she's not replying to anyone, might just be busy with the new job
u walk straight pass the clinic, turn right at the bakery, my blk is the pink one, press 08-221
bunk so quiet now, everyone gone home, only me n duty sgt watching mediacorp
my mum ask me ask u ask ur mum what brand of rice cooker
can't do drinks, i'm on antibiotics, but i can do chips
u see the time or not? 3am leh. sleep
she bring her new bf to cell grp. everyone so polite until weird
The lecture was on the history of salt. two hours. i'm a changed man
i borrow my bro's shirt n now he's wearing mine in revenge
tell me when u reach jurong east then i start walking out
mum's had the results, all clear, she's celebrating by cleaning the gutters
i nv see before such a long queue for doughnut. 2 hours for doughnut
hey can u call the hall office n ask if my parcel there? i'm in class till 6
ya the ticket 28 each, i pay by my dad's card, so must pay back b4 he sees the bill
we're in the beer garden round the side, next to the heater, kel's got a hat on
pls dun be angry, i sincerely forgot. i buy u dinner for 1 wk
My uncle is asking what is B.Com doing in a bank. I said what is uncle doing in my room
u all can decide w/o me. i follow
last time u say he like brother to u. now?
spent the day at the tax office and came out owing more than when i went in
wah he drive so slow the bicycle overtake us n wave
tmr's rehearsal 10 to 4, bring packed lunch, black clothes and no attitude
so who's in for the quiz thursday? we're two short since dan moved to crewe
i take 851 frm ur house there rite? the stop before or after the market
she's on nights so i have to tiptoe round my own house in socks till three
my part finish liao, 800 words. urs? dun tell me u start tonite
i hv to send my car for service tmr. u can give me a lift to office? i buy breakfast
the physio says six weeks, the coach says saturday
ok u win. durian it is. but you explain to the cab uncle
haven't seen the sun for nine days, started talking to the lamp
he got back 93 for his thesis!! we all go downstairs to drink, come
e bus driver scold me for eating but he himself eating bao
so we're flying at six, which means up at two, which means don't bother going to bed
i think i leave the church camp t shirt at ur place, blue colour, size m, got pastor's face
no more cny goodies at home. i ate 3 bottles of pineapple tart myself
my son got picked as a sheep again. third year running. he's getting really good at it
u wait ah, i count my coins first
Ma'am has given grace marks to everyone except the last bench. We are last bench
he proposed at the hawker centre, behind got uncle shout 'wanton mee number 12'
just finish night training. can see stars. 6 of us lie on the grass n talk about fried chicken
my phone's been correcting 'boss' to 'bless' all week and i think he likes it
sunday morning got bazaar at the school, my class selling popiah, i'm in charge of smiling
i told her the truth n now she's not talking to me. next time i lie
are we walking or driving? if driving i can wear the nice shoes
u know how long i take to fold ur 99 stars? dun u dare lose
My lab coat is shorter than my kurta, viva sir asked if I am a waiter
ok la dinner at 8, ur place, i bring my ps2 n 2 controller, kok wee bring pizza, share
she left me on hold to go and "check the back". i can see the back. there's no one in the back
yah jus now exam the girl in front keep shaking her leg, my ink all jump
i'm sending my wedding list round the family, nobody mention cousin terry
u wear contact or specs tmr? if specs i oso specs
how many marks is the attendance? i've got flu and a hangover, i'm weighing it up
i reach bukit timah alr but dun see any of u. the 3 of u climb without me ah
dad says if the train's late ring the landline, his mobile's for emergencies, it's in a drawer
oh dun worry abt the money, u treat me when u get ur pay
got go dentist? tooth still there?
mine also like that. restart 3 times then ok
he not free la, he everyday ot until 9
u dun haf to explain, i understand
reaching. dun start the movie w/o me
they're playing our wedding song in the dentist's
i go ask the counter whether can change to 9.30 show
wah the new canteen so cold n so ex
k i tell my sis to open the door for u
juz now u say what? the train so loud
my junior call me uncle. 2 yrs older only
she's taken the day off to queue for a handbag
so we go or dun go? 4 say go, 2 say see how
I have reached Vizag. Sea is there, friends are not. Where are you all
next wed got company dinner, theme is hawaii, boss in grass skirt. can u imagine
tell nan i'll do her shopping list on saturday after football
u read until where? the part he die or the part he come back
Lagos rain has carried my slippers. I'm at work with one leg
i bathe the dog n the dog bathe me
ok bro. i keep ur seat till 2.15, after that i sell it
she din cry. she just pack n go. scarier
what's that smell in the hallway, is it you or the drains
u can take the notes frm my pigeonhole, no. 63. put back by thurs
we had to get off and push the bus. actual bus
he ask u out by excel calendar invite? accept lah so cute
i only got morning lecture tmr, aft tt we go queensway see the soccer boots
dun call hse after 10, my ah gong will scold
the tutor gave us sweets because only four of us turned up
all of us squeeze in his papa's lorry go to beach. best nite of sec 4
your sister said six, your mum said seven, so i've come at half six
cannot wear slippers to lab, i kena chased out today
finally got through to the hotline n they say call another hotline
do you two want to share a room or would you rather kip with the piano
i stay at my fren's place tonight, studying. yes girl. yes really studying
kids' concert at 10, i've got work at 11, he's a tree so should be quick
u see the stars on the back cover? i draw one each lecture i fall asleep
haha tt is not my mum, tt is my maid aunty. she fierce hor
he's cooking, so ring the smoke alarm people and tell them it's fine
i get off at 5, can be at the library by half past, which floor are you hiding on
ya the interviewer ask me my weakness n i say roti prata
We are standing near the idli stall on platform one, come with tickets, train has been announced
sat nite jam session at peace centre, 2 hrs 36 bucks, split 4. bring ur own sticks
i dropped maths so now i'm free all of thursday and my mother doesn't know
u help me reply her can, i dunno what to say to girl
mid sem break i wan to do nothing. but properly
they cut my hours again so that's me on toast till the 30th
no more bus 55 at this hour, walk to the main road take 196
Ah okay, that's a shame. Another time then. Give the little one a squeeze from me
i pack ur uniform in the green bag, boots polish oredi, dun say ur sis useless
`,
};
