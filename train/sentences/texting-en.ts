/** Sentences of our own: English texting, Singapore/Malaysia SMS, British/Irish/Australian, American/Indian/expat-in-China. Never from tests. */
export const textingEn: Readonly<Record<string, string>> = {
  chatter: `
eh u reach liao anot
wah today the lect damn boring i almost slept til drool
k lor den i go home first
haha u siao ah, who go orchard on sunday one
im on the bus now, maybe 20 min more
Got it. Cya tmr
y u nvr reply me yest nite... i tot u angry w me
dun tell her i say hor
later wat time we meeting ah? i oni finish at 5
Oso can. Den we eat at the foodcourt lah
my mum say cannot go out so late, sian
sorry sorry overslept... taking cab now
u still have class meh? tot prof cancelled
juz woke up lol
dunno leh, ask jason, he the one organising
eat liao? i haven leh hungry like mad
the mrt jam again sia, stuck at bishan
Wah lau 2moro got test i havent even open the book
ok lah ok lah u win
can help me check wat time the tutorial tmr? i forgot to write down
free tonight? watch movie wan
haha he wear like uncle lor
I at canteen 2 liao, u where
nvm la i ask my bro do
den how, u wan to go or dun wan
aiyo my phone batt dying, talk later k
anyone going down to watch the match at boon tat's place
siao liao project due on fri n we haven start
he got gf liao leh i oso juz found out
muz remind me to reg for the exam hor, later i forget again
yalor the aunty always give so little rice
Gd nite n sweet dreams muaks
wat u doing now? bored until wan to count ceiling
u think she will like the bear anot
cannot leh my bro birthday. next wk can?
paiseh i left ur notes at home, tmr bring for u ok
hey darling i finish work le, coming ur side
lunch where? pls not chicken rice again
hahaha juz now i fell down in front of the whole lt, so malu
my boss damn naggy today, make me redo 3 times
K. Wait for me at the bus stop opp the temple
u all go first lah, i slow slow come
raining cats n dogs here, ur side leh?
den u tell him wat?
i tink i fail the paper le... q3 totally dunno how to do
oei reply leh
Happy birthday bro! Old liao hor
book in at 9 tonite, sian 1/2
my sergeant anyhow confine ppl one
got catch the 9pm show anot? the mother in law so evil
where to get off ah? after the bridge or before
dat day i saw ur ex at tampines wif new bf leh
lol u blur like sotong
no lah i not angry, juz tired
she say she on the way, means still bathing lor
hmm tues i got tuition, wed better
if u reach first chope seats ok
my hp kena drop in toilet bowl... dun laugh
ok i go bathe first, later call u
wat happen to ur msn? keep sign in sign out
Haha ya lor last time in jc we so thin
tink mon ba, mon i nothing on
shd i dye my hair brown? my mum will kill me
i oso dunno y he like that leh
juz reach home, very shag
why u so free one, no need study meh
eh bro game tonite? dota 3 more
the laksa there sibei nice, we shd go again
Ur sis pass her driving liao? So zai
i thk i sick le, throat pain pain
u take 151 or 95 to sch?
okie dokie
see u at 7 den, dun late hor
confirm late one, dat fella never on time b4
wah she got 4 As, not human
tmr cny shopping w my mum... wish me luck
Den y u din tell me earlier, i oredi bot the ticket
aiya anything lah u decide
did u bring my calculator to the lab juz now? tink i left it on ur table
hey lab report 3 pages enough rite?
Haha i miss u oso la
cant, got ippt
i wan to quit this job liao lah, pay so little work so much
haiz
can u ask ur fren wat time the shop close ah
den after dat we go k box lor, jess oso coming
i slept at 4 wake up at 7... now zombie
wah new hp ah? Show off nia
tuition kid today ask me y i no bf -_-
no sch today meh?
gone le gone le, prof saw me sleeping
He say he will come but u know lah his come
hello? ur line v bad leh i cant hear anything
my grandma scold me for wearing ripped jeans say we not so poor wat
sat kbox sun church mon exam... dun ask
u sure the shop at level 3? i walk 2 rounds liao
eh i see u! Turn ard
haha ok i forgive u, but u owe me one bubble tea
jialat the printer jam again n submission at 12
juz tell her the truth lor. wat to do
Dun smoke so much la u
ok can. i tell my dad to fetch
so how was the date??? tell tell
nxt time dun jio me at last min leh
ya i saw the email oso, the tutor say postpone to wk 9
mayb i go haircut later, fringe until cannot see
the condo pool closed le, go home nua
My mum cook curry today, heng ah i at home
U at where now? I'm behind the pillar near macs
eh the ah beng next to me on bus blasting techno, help
i got 2 free movie passes last time but expired liao haha
dun worry be happy lah
he block me on msn lor, like dat oso can
u see my blog? i post the chalet pics
chalet how many ppl going ar
bbq the chicken wing all chao ta thanks to desmond
i nv say i dun wan, i say see how
hey wan go jogging at reservoir tmr morn? say only, u sure cannot wake
this wk damn suay, lost ez link card n fail quiz
tmr got rehearsal so cannot lunch w u
me n him? no lah we juz fren
lazy to go out lah so hot
wats the name of tt song u play in the car ah? stuck in my head
okay noted w thanks haha so formal
gd luck for ur paper! dun nervous
finally 6pm! pack bag n zao
aft work go pasar malam u wan? see got nice top anot
our grp the ang moh guy never do anything one
im very the full now... buffet regret
Hee u so sweet :)
mum ask wat time u coming back, she cook ur share anot
just left sch, reach in half hr
u nvr pick up so i tot u sleeping
the jb custom jam til dunno when
walao petrol up again
Die la i sent the sms to the wrong person!!!
got wat nice show now? avatar sold out leh
he very action one, wear shades indoors
k i wait for u at the control station
sori was in the toilet
u ask her out liao?? wah finally grow balls
im dying of boredom in this meeting
no money liao til payday, eat maggi
My bro ord on friday loh!
later i call u, my mum beside me
y so quiet today? kena scold?
dun forget ah gong bday dinner, 7pm, wear red
which stall u buy the wanton mee tt time ah
sch reopen mon le, hols so fast gone
i waited 40 min for bus 74, waited til my hair white
the interviewer ask me y shd we hire u, i blank out
not bad wat, b+ u still complain
hey how come u never come for cell grp? everyone ask abt u
ok i'll tell pastor u sick
she told me dun tell u but i tell u lah
ur cat so fat haha like pillow
i tot is 3pm... is 2pm?! on the way now
wan sushi tonite? my treat since juz got pay
Dun lah i pay my own
wa ur hse aircon so shiok i dun wan go home
I juz saw the msg, phone on silent whole day
sunday nite blues...
u take mod 2101? heard the prof very chim
cos i din study at all lor
can la can la dun kan cheong
hari raya u balik kampung?
selamat hari raya to u n family! Dun eat too much rendang
my aunty ask me when marry AGAIN
gong xi gong xi! huat ah
mahjong at my place chu 2, u in?
lost 30 bucks to my own grandma
i reach liao but i dun c u
nah that one is fake la, bugis $10
lol ok enough, i go study
wats tmr lab abt ah? i nvr read
she ask u help her check then u go n flirt
we taking train or drive up to kl?
genting so cold, i wear 3 layers
Tell ur bf dun drive so fast
hungry... supper prata?
Me lazy. U da bao for me can, joking
so fast sat again
my results out liao dun dare to look
ya i oso heard they break up. the girl cry until eye swollen
whr r u, cher taking attendance le
sign for me plssss haha
cher never come. lucky me
ur turn to wash the toilet hor roomie, i did last wk
i'm at the lib 4th flr, near the window, beside the guy who snore
eh shh dun say here
now got sale at taka but the crowd can die
finish ur fyp liao? so fast, i still at chapter 1
ok i reaching in 5. come down
u come down in ur slippers can lah
my dad complain phone bill 80 bucks, i better dun sms so much
one word. sian
hahaha i show him ur primary sch photo
Eh u remember mrs lim? she still teaching, still same spec
tio my turn to do presentation next wk
I tink my gastric pain cos never eat bfast
see doc le, 2 days mc, shiok
mc on monday very obvious leh
wah u become manager now ah, next time must kneel when c u
ya la miss u la happy
no bus liao, must take cab home... midnite charge somemore
k thx i noe how to go liao
chiong the essay til 5am, only 600 words
did he say anything abt me? no? ok nvm
i say left u go right, of cos lost lor
dun bluff
wear wat tmr? formal ah? i only got one tie
U keep the receipt? Can exchange size i tink
hw r u lately? long time no c
so long never eat durian, jio my dad drive to geylang
bro i inside cinema already u where, trailers start liao
bring jacket, the lt like north pole
all the seats taken, we sit on the steps lor
my comp hang again, half my report gone. cry
wed no, thu no, fri maybe. u so busy like minister
bball at 4? court free, only got few sec sch kids
ankle still pain from last wk, i watch u all play
Haha she call u uncle!!
ur mum so funny, she add me on facebook
k go slp. nitez
hey morning! Rise n shine pig
i dreamt tt we all late for o level, woke up sweating
u still love me anot
of cos la silly
then y never hold my hand juz now
cos ur dad walking behind us la!!
Running about ten mins late, the bloody bus drove straight past me
you about later for a pint?
Grand, see you outside the post office so
Mam says are you home for dinner Sunday or what
ah here leave it out will ya
did you see the state of him last night, asleep in the kebab shop
Just on the train now love, should be in Leeds by half six
Can't be arsed cooking, shall we just have beans on toast
haha that's class
Any plans for the bank holiday?
I'm absolutely knackered, that spin class nearly killed me
Boiler's making that noise again, landlord says he'll send someone Thursday, I'll believe it when I see it
what time's kick off
Not being funny but your sister was well rude to me at the do
Cheers for last night mate, proper good laugh
Got a parking ticket outside my own flat. Monday can do one
Sorry missed your call, was in the shower. Everything ok?
arvo all, anyone heading to the footy saturday
It's 41 degrees and the aircon at work has carked it
yeah nah I reckon I'll give it a miss
Dad's at the RSL again, third time this week
How'd the interview go?? I've been thinking about you all morning
they said they'd let me know, which means no
You left your scarf here you muppet
Gas bill came. I've had to sit down
there's a man on this bus eating a whole cucumber
Give me a call when you get a sec, nothing urgent just bored
Nan thinks the telly is listening to her. She may be right
Don't forget it's bins tonight. Blue one I think
we lost 4-0. I don't want to talk about it
reckon it'll rain?
sat in the car eating a sausage roll so I don't have to share it with the kids
Happy birthday you absolute weapon xx
I can't breathe, he's just called the teacher mum
Is it fancy dress or is Claire winding me up
Wine? Yes. Tonight? Yes. Work tomorrow? Don't care
the dog has eaten my timesheet, I swear on my life
Train cancelled. Next one cancelled. Moved to Doncaster, this is my home now
Will you tell your father his phone is on silent, I've rung him six times
Craic was mighty Saturday, head still splitting
were you at mass? Father Doyle went on for an hour about the car park
Sound, I'll leave the door on the latch
Just a quick one, is the meeting in the big room or the small room
my housemate is playing the same four chords again
had a dream I was married to Ken from accounts. Can't look at him
u ok hun? you seemed a bit off at Gemma's
nah it's fine honestly just tired x
fell asleep on the sofa and missed the whole final
Traffic on the M6 is a nightmare, don't wait on us for tea
He proposed in a Nando's. She said yes. I've no words
Are we still on for tomorrow or have you bailed again
surf was rubbish, came home and had a pie
Mum's learnt how to do voice notes. God help us
you'll never guess who I just saw in Tesco
Feeling rough as. Took a sickie, if anyone asks I've got gastro
Wifi's been up and down like a yoyo all day, can't get anything done
No milk left so I had my cereal with water like an animal
if he says per my last email once more I'll scream
Will do. Night night x
Baby was up at 2, 3, 4 and 5. I am a ghost
The in-laws have landed. Pray for me
What's the wifi password at your mum's again? It's the dog's name innit
ooh get you with your fancy new trainers
I've got a bone to pick with you about that quiz answer
Christmas do is on the 14th, put it in your diary
bit nippy today isn't it
Lads. Five a side. Thursday. Who's in
count me out, knee's gone again
hamstring. don't ask. slipped on a chip
You sent me a picture of your thumb mum
love you too but stop calling me in lectures
so the exam had nothing on it that I'd revised. Nothing. Not one thing.
I'll be the one in the green coat looking lost
Left at the church, then second right, if you hit the garden centre you've gone too far
Ryanair lost my bag and my will to live
It's only Tuesday????
Paddy's getting the cat neutered today and he's more upset than the cat
do we think 9am is too early for a mince pie
The kids want a hamster. I said over my dead body. We have a hamster now
House is so quiet since Jack went off to uni, I even miss the washing
telly's rubbish tonight, off to bed with a book
Did you transfer the rent? Dave's on about it again
I owe you a tenner from Friday don't let me forget
Deadline's been moved to Monday, praise be
Why is there a traffic cone in our kitchen
Ah sure look it
the ref needs his eyes tested, that was never a pen
Just checking you got home alright last night x
yep all good, taxi man talked about bitcoin the entire way
It's meant to be 28 on Saturday! Beer garden weather
we said that last week and it hailed
Mind yourself on that road, it's like glass
My manager replied to a heartfelt resignation email with a thumbs up
Are you watching this?? She's put salt in the custard
bake off is stressing me out more than my actual job
Gran's 90th, everyone's to wear purple, no excuses
Sorry, can't talk, in a meeting about meetings
cricket's on til 6 then I'm all yours
Mate the magpies are swooping again, I ride with a bucket on my head
School run in pyjamas, and of course today's the day I break down outside the gates. Joke, I made it home
I need to go to bed earlier, says me, at 1am
hey wan to go gym later? i nvr go since jan haha
u noe wat, i reach office den realise today is PH
jam at pie again, boss confirm black face
My maid go home for 2 wks, now i noe how dirty the hse can get
Wah piang the queue for the hello kitty so long til carpark
k la dun disturb u, study hard
this mod die die must s/u
so u n her together or not, status say complicated leh
he buy car liao! 2nd hand vios, everyday wash
got take panadol anot? sleep early lah
den i say sorry den she say nvm but her face like not nvm leh
lemme ask my mum first
she say can but must come back b4 11
ur hse nearer so meet at ur side la
eh wait ah, my dog chew my slipper again
tmr wan to eat dim sum? must go early if not q very long
U watching running man? haha kwang soo so poor thing
I tink i leave phone in taxi den the uncle call my hse, so heng
i'm so full of starch n regret
2 more papers then freedommmmm
hw come ur voice like dat? crying ah
no la blocked nose
my friend's friend know her, say she very dao
Gt any nice cafe ard there? my sis coming back from aus
dun be so sensitive leh i joke only
where u buy ur spec? $60 very cheap leh
oh ya i forgot to tell u, the tutorial room change to S16
really ah, then i go wrong room sit whole hr sia
n nobody say anything?? i oso answer question somemore haha
tmd this lag, i die at the boss again
reformat ur comp lor, sure virus one
starhub down again or is it juz my house
raffles place at lunch time is war zone
can i copy ur tut 5, juz to compare, i swear
u swear every wk
wat's the damage? i transfer u tonite
$12.50 each, rounding up cos i lazy count coins
eh uncle the 10 cents oso want
my leave kena rejected, bangkok trip cham liao
sure or not u can wake up at 5 to climb bukit timah
i set 6 alarms n slept thru 7
Yest nite the thunder so loud my bro run into my room, he 24 leh
i havent decide, see my mood
Eh come out i see ur light still on
i in malacca now la, at my grandparents place
buy back some kueh for urself only ah, selfish
Hor fun at the kopitiam downstair close down le, so sad
he always say nxt wk nxt wk, nxt yr oso havent go
Ok I'm outside. Tell ur dog dun bark
wah so gd, got 2 mth bonus. My side got one pen n one calender
kns rain again my clothes all outside
dear i go lunch first, u dun skip ur meal k
abt to board, turn off hp le. love u
juz landed, waiting for luggage, v hot lol
haha my niece call me uncle botak
y u wan me to guess, juz say lah
prof say the exam open book, means die harder
u bring the whole lib also no use
nervous leh first day of work tmr
wear black pants n white shirt sure safe one
den ppl think u waiter
first day ok lor, everybody kinda old. the aunty keep asking am i attached
i got the part of tree in the church play
Next sun worship practice at 2, pls be punctual hor tenors
wat a long day, my leg not mine le
u think tis dress too short? my dad say is a top
i ask him he ask me back. both blur
jie wat time u coming back, ah ma keep asking
Say i reach ard 8, she no need wait for me
she already sit at the door waiting haha
can't join la, wife ot, i must look after the small one
small one learn how to say no. everything no
ask her want ice cream she say no then cry
bo bian, kids like that
tuition fee up again, one mth 400 walao
last time we no tuition oso can survive wat
yah then u see how we turn out
good morning sir today i on leave, u can ask weiling for the figures
Noted. Enjoy ur break
boss say enjoy but sms me 9 times
where's the toilet on this floor sia been walking in circles
toa payoh mrt exit b, the one near the bank, dun go out at exit a like last time
U tell the uncle go by cte, he sure argue w u
reached. he argue. we go by pie. i pay 4 bucks more
today's lunch is whatever is left from yest dinner
not hungry but mouth itchy wan eat chips
my tooth extraction tmr... so scared
nowadays dentist ok one la not pain
pain. u liar. can oni drink porridge
lol jason say his dream is to become towkay sell fishball
eh dun laugh fishball man drive merc ok
mon blues tue blues everyday blues
4d nvr strike, one number away only!! arghh
my uncle strike then go buy massage chair, now whole family fight to sit
wats ur timetable next sem? try to get same slot
bid until 800 points n still cannot get
u take jap 1 ah? ohayo
zzz
Haha u oso not slping ah
no, thinking abt life
life no need think one, juz eat
today see the couple in front of me on escalator kiss whole way up. i single so i see floor
ur face n his face very couple face leh
bleah dun anyhow
he top student last time, now sell insurance, keep asking me out for coffee
me too! i meet him den i noe not reunion
so i say my mum sells insurance. hahaha
u see the moon? super big tonite
i only see hdb block 412
yo you up?
Dude the line at the DMV is out the door
omg she texted back!! what do I say
Heading home, gonna grab gas first, be there in 30
Mom stop sending me articles about vitamin D
can we do 7 instead of 6? still stuck at work
I'm craving tacos so bad rn
Game's in overtime I can't breathe
so the professor just emailed that the midterm is "cumulative" lol kill me
Landed in Shanghai! VPN works, jet lag does not
My ayi reorganized the kitchen again and now I can't find a single fork
The Beijing smog is back, looks like an old photo outside
took the wrong exit at People's Square and walked for half an hour, classic
Didi driver just sang the whole way. Five stars
anyone else's WeChat freezing today or is it just mine
my Chinese teacher says I sound like a very polite robot
lol I tried to order noodles and told the lady I am noodles
Visa run to Hong Kong next week, gonna eat so many egg tarts
still in the taxi, he's on the phone with his whole family, we are all involved now
Good morning beta, did you eat?
yaar kal ka plan kya hai, I am free after 4
Boss is not giving leave for Diwali, can you believe
Bro traffic at Silk Board is something else, I have aged
Arre chill na, he is only joking
Reached Pune, network is very bad, will call at night only
Mummy is asking when you are coming, she is making gajar halwa
what yaar you never told me you cleared the exam!!
Power gone again, sitting on terrace with the mosquitoes
match dekha? what a catch man, what a catch
Do one thing, come to office directly, we will go from there
kindly do the needful said my own brother about the dishes
Happy Holi!! send pics, mine are all purple
Auntie asked my package and my weight in the same sentence
hostel food today was some yellow thing. yesterday also yellow thing
my roommate snores in two languages
Ok so I accidentally liked a pic from 2014
WHAT. which one
beach one. his ex is in it
delete your account and move to Montana
just got out of class, wanna grab coffee?
I have 3% battery and a dream
lmao the baby just clapped at his own fart
Working from home today, the cat is running the meeting
Do we have to go to the wedding? I barely know these people and it's in Ohio
It's your cousin
barely know him
haha ok but open bar
Fine
Are you mad at me? you used a period
Super Bowl at Kev's, bring nothing, he overbought again
Snow day!!! No school!!! Kids are already fighting
Been on hold with Comcast for 52 minutes. The jazz is getting to me
can't make it tonight, babysitter bailed
rain check?
Yes pls, next Friday
The gym was packed w resolution people, gave up and got a burrito
You were right about the movie, I sobbed into my popcorn
Grandma's on TikTok now. she has more followers than me
Did the Amazon guy ring? Tracking says delivered but I don't see it
found it, it was behind the plant. carry on
this girl at work microwaves salmon every single day
Honestly at this point I'm just here for the dental
promotion came through!!! drinks on me friday
k but is he cute cute or just tall
...just tall
The kids' recital is two hours long. Ours plays for ninety seconds
Running on 4 hrs of sleep and spite
my Uber driver is named Jesus and he did take the wheel
Let me know when you get home ok
Home. Shoes off. Pizza ordered. Dont call me
I swear this semester has been nine years long
The thanksgiving seating chart is giving me hives
your uncle cannot sit near my uncle after last year
so we got the apartment!! no dishwasher but there's a tree
Dad joke incoming: what do you call a fish with no eyes
fsh
I've been told
you and dad need to be separated
Got my wisdom teeth out and texted my boss that I love him
he said love you too buddy
Did u feel that earthquake?? tiny one, my lamp wiggled
slept right through it lol
Prayer group moved to Wednesday this week, Pastor Dave is at a conference
Omg his mom added me on Facebook what does it mean
it means she saw everything from spring break
Just passed the world's largest ball of twine. Regret not stopping
If I get one more group email reply all saying thanks I will walk into the sea
Traffic is stupid, save me a seat on the aisle
why does the dog look guilty
check your closet
MY BOOTS
halftime show was mid
u really said that to her face? legend
Lol no I chickened out and said nice shoes
Sup
nm u
nm. bored
same
Wanna do something
nah
Ok I finally watched ep 6. How dare they
No spoilers, I'm on 4!!
Hi dear, class 9B PTM is at 10 or 11? I have office call
They have shifted maths tuition to morning batch, poor child is up at 5
He is a topper and still his mother was crying on 97 percent
Bro my appraisal was 4 percent. Four. Even tomato went up more
Notice period is 90 days so see you in the next life
She said yes!!! Families are meeting on Sunday, I'm so nervous
nice ya, treat when
auto guy asking 300 for two km, told him I'm not buying the auto
Rain has started in Mumbai, chai and pakoda weather
train is late by 3 hours, I have made friends with whole coach
Papa learnt good morning images. Now 14 every day
anyone awake? cant sleep, tomorrow viva
the external asked me my own project title and I forgot
Chinese New Year and the whole city is empty, only us foreigners and the cats
my colleague's wedding had 600 people and 12 kinds of fish
Had hotpot, smell like hotpot, am hotpot
Teaching 40 six year olds today. They think I am 60. I am 27
One of them said teacher your nose is very big, thank you
the school moved my day off and told me on the day off
Shenzhen is so humid my bread is sweating
Going to the Great Wall Sat, the not-touristy bit, leave at 6
6 am?? who hurt you
my landlord came by to look at the ceiling, said yes it is a ceiling, left
Internet's been crawling since the congress started
Trying to explain Christmas crackers to my in-laws in Chengdu, we just ended up shouting
mother in law put goji berries in my coffee
honestly not bad
Metro line 2 at 8:30, I was carried in and carried out, feet never touched the floor
Ping me when you're at the gate
Trying a new barber. Pray
He gave me a Korean idol haircut. I'm a 45 year old German
Pics or it didn't happen
I will not be leaving the house until June
you in Hangzhou this weekend? we're biking the lake if weather holds
forecast says rain but it also said that yesterday
okay so I might have eaten the entire cheesecake
Who's on carpool Monday? I thought it was me but my calendar says you
My calendar is a lie, it's you
u left ur location on. say hi to taco bell for me
I'm being attacked in my own chat
Can you believe it's already october
i can't believe it's not butter
block
wah i juz realise my zip open whole morning
n u present in front of 80 ppl? hahahaha
no wonder they so attentive
i go dig hole
u cfm got first class one la dun act
he say he allergic to prawn den i see him eat 3 bowl of prawn mee
my mum: go out again ah? also my mum: everyday at home like sloth
sloth is the spirit animal
eh did u fill up the camp form? due tmr leh
orientation camp must dance one, i dun wan
dun go lor
but got free tshirt
k so we go
my og leader very cute hor
she got bf la bro, he waiting at the gate wif flower
dreams shattered b4 lunch
today ns reservist, all the uncles stomach come out, uniform cannot button
last time 2.4 run 9 min, now 9 min only warm up
sgt ask me why so slow i say sgt i have mortgage
stay out can already lah dun complain
cookhouse got new chef, the nasi lemak not bad sia
I in camp now, cannot bring camera phone so using old nokia
snake game still the best
tekong ferry at 8, mum cry like i go afganistan
bring more powder n ziplock, trust me
lol 2 wks only she say room so quiet
book out le!!!! macdonald here i come
how's ur blister
burst liao, walk like penguin
penguin ok la still got gf
ouch
sorry i'm a bit late, the lift spoil, walking down 14 floors
exercise mah
den forget my wallet at home. walk up again. u all order first
hahahaha god is testing u
u bring ur student card? got discount one
mine expire but face still look student
face look like student's father
k i unfriend u
she online but nv reply, wat does it mean
means she playing farmville lor
harvest time more impt than u
i oso need harvest ok my strawberries dying
wat level u le
u noe old friendster profile can still c anot? got my emo pics inside
can die, i write poem somemore
"rain falls like my hart" spelling oso wrong hahaha
pls dun
pls wash ur cup, office not ur house
The pantry ants have bigger family than mine
finance ask me again abt the $4 taxi receipt from march
who's going for the d&d? theme is bollywood
i juz go for lucky draw, last yr got rice cooker
rice cooker still in box until now
my bf mum very nice, she keep putting food in my bowl, i gain 2 kg
meet parents liao?? when eat ur cake
long way la. bto also havent ballot
ballot liao, queue number 1800 for 300 units, might as well live in tree
tengah got many trees haha
ur cousin so pretty one ah intro leh
she 14.
ok goodbye i go temple repent
eh seriously tmr meet where? decide leh dun talk cock
citylink. 630. whoever late pay dessert
den u sure pay
wat if nobody late
impossible
k i saw u, the pink shirt one. u so pink for wat
laundry accident
u all left le? i still finding parking
left liao, u come this side, the one wif the big crab sign
hi ger, long time nv chat. hws poly life
poly ok lor, more proj than exam. u?
ITE fun ah, my clsmates all crazy
abit sian but weekend coming soon hee
i noe u will say dat one
Oh.. Den muz u pay the fine?
wat fine
the lib fine la, u keep the book till it grow moss
$7.20. for a book i nv read
hmmm tink i wear the blue one lor
aiya wear wat oso nice la
liar... yest u say i look like curtain
nice curtain wat
Morning! Raining so nice to slp but haf to go work.. haiz
Same here. Bus so pack my face on the window
c ur face from outside haha joking
my interview at shenton way, 3pm, wish me luck k
gd luck gd luck! smile more
they ask about my weakness, i say chilli crab
confirm hired
u got study chp 7? he say wont come out but he always bluff
chp 7 come out. 30 marks. i want to cry
cry together lor outside mpsh
holding exam hall pencil box oso cannot zip, hand shaking
over le la go eat
How's ur mum's knee, better le?
Better le, yest she go dance class again
stubborn hor old ppl
like u in future
tell u smth but dun scream k
wat
i kena picked for exchange! sweden!
AHHHHHH
told u dun scream. my mum now looking at me
sweden so ex leh, one burger 20 bucks
cook maggi in the snow
ur so mean.. i nv talk to u for 5 min
start timer
u see u cant even wait 1 min
Wk 13 liao. Where did my sem go
to mahjong n korean drama
He's on mc again? third mon in a row, boss not blind de
shhh he playing golf, post on ig somemore
ok i screenshot haha
evil
u go office by wat? train or ur dad's limo
limo is lorry. sit behind wif the pipes
wind v shiok
hair become lion
No i dun tink so she likes u.. she juz nice to everyone
y u so direct one heart pain
better than i bluff u rite
ya la. supper?
always supper. ok
geylang lor 9 beef hor fun. ur car or mine
i dun haf car
ok mine
Hee u ask oni
fetch u at the void deck in 10, dun put make up
where got put. oni eyebrow
eyebrow oso 10 min
u timing me?
been waiting. the security guard give me look
coming coming lift at 9th floor
Shall we watch the 940 or the 1150? the 1150 oni front row
front row neck sure break, 940 lah
i book le, seat F7 F8. u transfer me later or buy popcorn
popcorn lah. sweet one
salty!!
half half then. relationship is compromise
who in relationship wif u
er. nvm. see u at 930
...why nvm
lol then they end up married leh true story my cousins
Wats tt smell in the lab? smell like egg
chem ppl again
no its daniel's lunch
haha he put century egg in sandwich, science project
u haf the number of tt bak chor mee stall? never mind they dun even have phone
i go to tt place every sat, uncle see me oso start cooking le
one day if i dun go he will worry
romantic
ur turn tell me smth happy
i passed physics
WAH
51 marks. pass is pass
frame it up
pls come online, need to go thru the slides before tmr, 10pm ok?
ok but 1030 better, watching tv wif mum
tv wif mum = cry at korean drama
she cry, i hold tissue
ok online le. where everyone
sarah say she coming. since 20 min ago
internet explorer again lah she
slide 8 the font like kindergarten
i do one. it's call comic sans. friendly
change
no
vote
3 to 1. changed. bye comic
ok wat else? conclusion
conclusion: in conclusion
lol its 2am im going mad
sleep la presentation 9am
wear formal hor
remember laptop
remember urself
good job everyone! prof smiled once
tt one is gas
A minus!!!! comic sans wld have been A plus
ok celebrate! pasta? no la, hotpot
i reach 630 earliest
6:45 still nobody here. i order plum juice n look sad
sryyyy bus driver change shift halfway
why always happen to u
stay at woodlands lor everything far
haha jb nearer than town
yah i go jb pump petrol n eat, go town once a yr
Passport full of chop
u look at the queue on checkpoint cam, red like ang pow
go 5am
at 5am everyone oso think like u
today at causeway 3 hr, finish one season of podcast
ok la at least seafood cheap
my boss msg me on sunday "quick one" n it take 4 hr
dun reply next time. say no network
i said i in church. he say after church can
he thick skin like buffalo
tmr is sports day, i in the tug of war cos fat, they say strategic
strategic fat haha
we win!! arm now cannot lift chopsticks
congrats fat
eh
sorry strategic
Why u so quiet in the grp chat
eating la, one hand crab
where u go eat crab never jio?!
family la, my dad 60
wish ur dad hbd from me
he say who r u
aiyo uncle forget me le, i ate at ur house 40 times
he rmb: the boy who finish the rice
legacy
Cannot slp. count sheep until sheep tired
try reading econs
slept in 4 min. woke up on page 2
econs > panadol night
got 1 mosquito in my room, it n me, only one survive
update?
mosquito 5, me 0
lol buy the electric racket
i hit my own lamp
Ah boy ah mummy here. Where is the button for capital letter
MUM YOU FOUND IT
NOW HOW TO OFF
Dinner got soup. Come home early. Mum
ok mum no need write mum i know is u
Ok. Mum
haha love u
papa ask u got enough sleep or not, ur eyes like panda in the photo
tell papa is fashion
nowadays fashion ugly
K i boarding now. reach hanoi msg u
hanoi traffic wow, i cross road w eyes closed
got eat pho? of cos. bfast lunch n dinner
come back then diet k
plane food i finish oso. paid wat
why the tv guide say 8 but show start at 830? advert so long i can bathe
lol use the time to exercise like the aunties
u saw the news abt the otter in the condo pool? they ate all the koi
so rich those otters
more atas than us
U r going for the mass lecture? nobody going i tink, webcast got
lt empty, prof talk to 4 ppl n the projector
prof so kelian. i go next wk
liar
u noe me too well
Lesson cancel. i on bus already. heart broken n ez link deducted
I'm 3 stops away so prepare to be hugged
no hugging in public pls my colleagues here
Ok then prepare to be nodded at
bring ur swimsuit, sun so good today
i only can dog paddle
dog oso can paddle mah no shame
sunburn. like char siew now
hanging style
haha 2 dollars a plate
i got ur postcard!! took 2 mths, u were already back
singpost walk there meh
lol the stamp so nice my grandpa peel it for his album
Oi later badminton 8 to 10 at hall, court 3
racket string broke last wk, so i be coach
coach so lousy still shout
u smash like mopping floor
uncle next court 70 yrs old beat us 21-3
he said young people nowadays play phone only. ouch
true la
stretching next time, my back crack like keropok
i ate ur yakult in the fridge, sorry, it was calling me
it wasnt mine it was ah ma's
die
she counting them now
run
Tell ah ma it was the cat
we dun have cat
get cat
when u free? we all so long nv gather, last time was whose wedding ah
mine lol
oh ya haha how's married life
wash dish, fold clothes, same but with ring
gather on 17th? my place, steamboat, kids can roll around
17th my son piano exam. 18?
18 i work. 24?
24 xmas eve leh
so next yr? ok confirm next yr
adults la wat to do
Ok i created a poll. nobody vote
i voted! for other
otw to ur blk, which lift lobby? b or c
C. not the one with the mama shop
mama shop uncle ask me to say hi to ur mother
hi ur mother
Today i kena saman, $70, park 4 min only
the summon aunty hiding behind tree one
like leopard
lol leopard in blue uniform
wah new hair! from behind i tot lead singer of mayday
from front?
from front bus driver
is ur friend ok? saw her post like v emo
she ok la, every full moon like that
Wed nite got ladies nite u wan go?
i'm 34 my ladies nite is facial mask n sleep by 10
hahaha true. mask together on video call
last time we zouk till 4
now 4 means wake up feed baby
gd old days, knees also gd
she post baby pic again, 14th today. cute la but 14
he's still asking why i unfollow him hahaha
eh guys i can go liao, my shift got swap
YAYY finally complete, 6 of us
5. kelvin pangseh
pangseh king never disappoint
i never pangseh la my car battery die
last time was ur cat. before tt was ur uncle
cat really sick one!!
no car take mrt
far
see
u r on the way or "on the way"?
the first one. left house. really. hear the traffic
tt is tv
k caught
now really left
hungry till i see ur head like bun
hi gals, who wants to share pizza promo w me for lunch, 1 for 1 until 2pm
me! hawaiian
no pineapple or friendship over
half pineapple. relationship is compromise right
ok lor pepperoni. bullies
tmr i wear red u wear red? otherwise i alone look like hydrant
lol she sent her cv with the file name "cv final final real final 2"
they call her for interview! they like honest ppl
u'll be fine la just be urself. but quieter
I studied the wrong chapter. Whole night. Wrong.
u can still learn in the toilet, 20 min
toilet full. everyone also revising there
hahaha the smell of knowledge
finish! how was it
dun discuss. nobody discuss. i wan to be happy for 1 hr
so q4 is b right
I SAID
sorry
wat time train last one ah? if 12 mins more cannot make it
go run. i also running. slippers flying
made it!!! sweating like steam fish
we r the only 2 ppl in the cabin. sing
Mate I've just parallel parked first try and nobody was there to see it
what's the craic for tonight, town or stay local
I'd murder a curry
Chris has turned up in shorts. It's two degrees.
Right, that's me finished for the week, pub
do you want anything from the chippy? asking my wife by text because she's in the bath
She wants a battered sausage and the big gherkin
Phone's on 1% so if I vanish I've not been kidnapped
Mum says happy anniversary and also have we defrosted the freezer yet
I'm in the queue at the post office behind a woman posting what appears to be a lamp
still there. She's forgotten the address
Sorry love, got held up at work, go ahead and eat without me
it's in the dog
My tea??
you said go ahead
Wor lass is doing my head in with these paint samples, they're all white
it's not white Gary it's oat
did you hear about Steve and Linda? splitting up after 31 years. Over a caravan
the caravan was the final straw, there was a lot before the caravan
Need to go, boss is hovering
Match abandoned, floodlights gone, still had to pay for parking
So proud of you. Dad would've been too x
Off up the allotment before it chucks it down
Tell me why there's glitter in my sandwich
because your daughter made it
Have you still got that rash lol
Can't talk, watching a pigeon eat a Greggs
Dublin's mobbed, some parade or other
Home now, took the long way by the canal, herons everywhere
would you ever answer your phone
I was asleep. It's four in the morning here. I'm in Perth. You know I'm in Perth
sorry I forgot Perth was like a real place
ta for coming round sunday, kids loved it, house a tip but who cares
She's gone vegan so Sunday roast is now a cauliflower with ambition
Bus driver told me to smile. I told him to drive
might head down the coast for the long weekend, you keen?
Keen as mustard
left the esky at home, warm beers it is
Got bitten on the eyelid. Look like I've gone three rounds with Tyson
snags on the barbie at 1, don't bring Trev
Trev heard. Trev is coming
cooked at work today, literally, the freezer room's the only place with a vibe
huntsman in the car. I live on the footpath now
It's more scared of you
It's driving, Karen
We got the keys!!! Forty year mortgage and a kitchen from 1983!!!
how much did you pay for that haircut and can you sue
Look at the moon, quick, before the cloud
I'm not crying at an advert about a supermarket, you are
That's the third time he's called me Sandra. I've worked here nine years
So I rang the doctor at 8 on the dot and I was 43rd in the queue
Got a slot in three weeks, cough will be dead or I will
You alright? Saw the ambulance on your road and panicked. Oh it's just parked for chips lol
Nah I'm out, skint til the 28th
rent's gone up sixty quid. For what? the mould's not even new
Have you eaten? You go funny when you don't eat
Had to present to the board with my slippers on under the desk
sister's wedding speech is 40 minutes long, send a search party
who's got the banker's number, as in the pub quiz lad not an actual banker
we came second last again. team name was good tho
Congrats on the baby!! Is he called Barnaby for definite or can it be undone
love the name. love it. it's a strong name
Just seen your lad in his uniform, he looks about thirty
They grow up and then they eat everything
It's only a bit of snow and the entire county has shut
Radio says stay home. Boss says he's got a Land Rover. So
Ah go on, one drink
famous last words. it's 3am and we're in a karaoke place with a hen party from Wigan
My head. My actual head. Never again til Friday
did I sing?
you did Shakira. both voices
wish I hadn't asked
Ran into your auntie in M&S, she's had her hair done, looks smashing
Tide's out so we walked to the island, absolutely baltic though
is it bad that I've had three naps
Forgot how to spell necessary in front of the whole class, I am the teacher
one collar two socks
Half term can end now please
How's the patient? Still milking it?
He's got a bell. Who gave him a bell
I gave him the bell x
You are dead to me
Stuck behind a tractor. Been stuck behind it since Tuesday it feels like
turn left where the Woolworths used to be
mum it hasn't been there since 2009
Everyone still knows where it was
Picked up a fiver off the floor, day made
your dad's bought another drill. That's four. We've no walls left
tell him I said fair play
Can't sleep, wind's taking the roof off, are you awake
I am now
Fancy a run tomorrow? no me neither, brunch?
Ooh yes brunch
the eggs were twelve pounds. TWELVE
did it come with the chicken
New neighbours seem nice, they wave. I waved back with a bin bag
He plays the trombone. I take back the wave
Wish me luck, theory test in ten
passed!! 49 out of 50, got the one about horses wrong
always pass wide and slow, for horses and for your uncle
haha good one
i've dropped my phone down the side of the seat and done forty minutes of yoga to reach it
See you at the crem at 2. Black tie not needed, he hated ties
It was a lovely service. He'd have moaned about the sandwiches
I keep going to ring her then I remember
I know love. Me too
cuppa?
always
Sent you the wrong link, that's my sourdough spreadsheet
you have a sourdough spreadsheet?
Let's not do this now
Your mother's asking if vegetarian includes ham
lovely to hear your voice earlier x sorry I was eating
when does he get back from Cyprus? the regiment never tells the wives anything
Two more weeks she thinks. Kids have a paper chain counting down
That's me on shift, speak tomorrow
nights are killing me, I had dinner at 7am and called it lunch
Careful on the bridge it's closed one lane, took me an hour
Dave's stag: paintball. Dave's knee: no
Right who ordered the pornstar martini for grandad
He's had three. He's on the dance floor. He's lost the stick
Met her parents. Called her dad mum.
Ended up helping him fix his shed so I think we're good
what's the name of that fella, tall, was in that thing with the boat
Titanic?
no the other thing with the boat
Jaws
THE FELLA not the film
this is why I don't text you, mother
haha fair
Exam board has lost my essay and I've never felt so free
got a 2:1!!!!! going to sleep for a year
knew you'd do it, clever clogs
my toes are numb and we're losing to a team with a lad in goal wearing jeans
Alright pet, what time's your train in? Dad'll be in the usual spot pretending not to wait
6.12, and tell him no cardboard sign this time
He's already made it. There's a drawing
u home yet
Just in. soaked. trousers in the sink
hows the new job going? do they know yet that you can't do excel
they know
Took the cat to the vet, £85 to be told he's "big boned"
haha that's my excuse too
Not tonight darling I've a headache and the darts is on
Absolute scenes at the school gate, two dads had words about a scooter
who won
The scooter
Got a promotion but it's just the title, same money, more emails
Senior Assistant to the Assistant, get in
You're cutting out, go stand by the window
the window's where I am, it's the phone that's a potato
Bloke in front at the cinema has brought a full roast chicken
my hay fever's so bad I sneezed a contact lens out
Apparently we're doing Secret Santa with a 50 quid limit, are they mad
Got Colin. What do you get a man who only talks about gravel
more gravel
Weather warning yellow, meaning bring a brolly and act surprised
saw a fox in the garden sat on the trampoline like he'd paid for it
Well that's the tree up. One side's bald, facing the wall
Ireland's call, lads, goosebumps
we were robbed. ROBBED
I'm not being dramatic but if they cancel that show I'm leaving the country
been clearing out the loft, found all our letters from 1986. You were so soppy
I was wooing!
It worked, you daft thing
do you think the cows know
know what
just in general
go to bed Liam
Getting on the ferry now, it's lumpy. Say nice things about me
made it, green but upright
Landlord wants to do an inspection Tuesday so the rabbit is on holiday at Jo's
You told me he said no pets
He did. Jo's rabbit. It was always Jo's rabbit
hahaha
How come your half of the wardrobe is all of the wardrobe
Just a thought but what if we didn't go and instead we didn't go
best idea you've had since we met
Putting the phone away now as my therapist says. Night
that was 4 minutes
She doesn't need to know
Happy St Pats from the only sober man in Cork
Queue for the loo longer than the actual concert
she played the old stuff!! I screamed so hard a security man gave me a lozenge
Voice gone. texting from the next room
Tell my boss I've laryngitis and a wonderful soul
My little brother's in the paper for catching a big carp, he's insufferable
Would you say we're posh? We have a salad spinner
we've a hole in the sofa too so it evens out
Think I left my umbrella on the 42 again, that's five this year, the 42 is dry as anything
What're we having? I can smell onions from the street
just onions at the mo, I've had a day
Ok. Poured you one
There's a spelling mistake in my new tattoo
WHAT does it say
"No regerts" nah I'm messing, it's a swallow
I aged ten years
Hey did u finish the reading for tmrw? is it all 60 pages or just the first half
bro this wifi is so trash I can hear the packets crying
Running late, there's a parade?? on a Tuesday??
On my way!! (still in towel)
Can you call your mother please, she thinks you're dead, you posted nothing since Thursday
i called. She told me about everyone else who's dead
LOL classic mom
I miss college. not the classes. the burritos
Meeting got pushed to 3, gives me time to panic properly
Kid asked me what a fax is and I felt my bones turn to dust
My fantasy team is 0-6, I have brought shame to the family
trade your kicker
i traded my whole personality
Coach says bus leaves at 5:45 sharp, don't forget cleats and a snack
who let him drive stick
he's at the light. it's green. it's red again. it's green
I'm in the car behind him hi
Do you believe in ghosts cause my ex just liked my story
don't open it. don't. u opened it
I opened it
Ok so update: he's in town
girl no
just coffee!!!
I'm staging an intervention, where r u
Got my flu shot, arm is a brick
Paid 14 dollars for a smoothie and I'm still mad, tasted like lawn
Hey, is the AC in your office also set to Antarctica
sorry just seeing this!! crazy day
New phone who dis jk it's Tony from work
Cleaned the garage and found your prom dress, your mom is crying in it
lowkey kinda miss the rain
highkey shut up it's been raining for 9 days here
Tornado siren is just the monthly test, relax, finish your waffle
Gotta take the SAT again, my soul left at section 3
I got a 1410!!!
PROUD OF U nerd
Dentist says I grind my teeth. I said look at the economy
You got plans for the 4th? We're going to the lake, boat's kinda fixed
kinda??
it floats mostly
Hubby tried to make pancakes, fire alarm sang along
Can y'all keep it down I can hear the Mario Kart from the driveway
blue shell on the finish line, our marriage is over
He started it
Somebody at the potluck labeled their dish "mystery." Nobody has touched it
it was tuna
Church softball is so violent this year
deacon Mike slid into second like the devil was on third
amen
My plants died, my fish died, the guy at the pet store won't look at me
I do not have the bandwidth said my husband about the dishwasher
tax refund hit, time to be irresponsible with a blender
Do you know how much daycare is? I'm basically paying for a second, smaller house
she took her first steps today!! toward the dog bowl but still
crying at my desk
Someone microwaved fish again didn't they
No, about the baby. Also yes
It's giving divorced dad
That is my actual dad
ok my bad
still gives tho
yesss game night, catan or violence
catan is violence
I traded two sheep for a brick and my dignity
Idk what to wear, is it dinner dinner or like, dinner
dinner dinner
ugh ok heels
Bachelor tonight, wine at my place 7:30, bring opinions
He kept WHO
i screamed so loud my neighbor screamed back
Hey professor moved office hours to thurs fyi
Did we have homework
Did we have class
i'm in the parking lot finishing my fries, don't judge, be right in
Got ghosted by a recruiter named Chad
There are always more Chads
6 rounds of interviews to make 3 dollars more. bye
hey stranger! I'm in Austin for work next week, tacos?
Wed works! My treat cause you drove me to the ER that one time lol
we don't speak of the trampoline
Facetime grandpa at 6, he only shows the ceiling but he likes it
hi grandpa's ceiling
He moved!! we got half an ear
My horoscope said rest so legally I can't come to pilates
Ran a red light in front of the cop, he just sighed at me
Who is Deborah and why is she in the family chat
That's aunt Deb. You've known her your whole life
Her name is Deb...orah. mind blown
AirBnB has a rooster. The rooster has no concept of time
4:12 am. 4:19. 4:20. He is consistent
lol u chose "farm charm"
Power nap turned into a power coma, what year is it
Why did I agree to run a half marathon, I get winded saying it
Mile 9. Texting while crying. There is a man dressed as a banana ahead of me
beat the banana!!
The banana won
Tell Danny his jersey is in the dryer and his lunch is on the counter
Danny says which counter
THE counter
There is one counter
Good mrng. Today I am coming by second local, keep window seat for me
Window already gone, one uncle with three bags
machi where are you, class started, sir is in mood
proxy laga de bhai, I'm still in bed
Sir took a photo of the class this time. We are finished
Akka got the US visa! Amma is crying and packing pickles
22 kilo pickle 1 kilo clothes
Is it holiday tomorrow or only for bank people
Only bank people. We are not people
My cook has left a note that she is also human being
Did you see Sharma uncle's status? Good thoughts at 4 am from Switzerland
He is in Nagpur, the photo is Switzerland
haha
Client call at 11 at night, I am smiling in pajama
Onsite opportunity is coming since 2016
wedding season started, three this week, my kurta is giving up
eat paneer and leave before the photos
Cannot, my mother is in all the photos, looking for me
For me also. With a biodata
Exam hall was so hot the invigilator also gave up
how many pages you wrote? I took two supplements, mostly big handwriting
internal marks are in god's hand and god is HOD
Bus full, hanging outside like a bag
Don't do hero things, take the next one
next one is also full, all are heroes
Hi sis, reached Kochi, rain like bucket, eating banana chips in my room
bro RCB again lost, I have no more tears only memes
Ee sala cup namde, every sala
Maggi at midnight in hostel is five star
the warden came, he also had maggi
What is your good name I asked and she said it's written on the badge. Finished
LOL you are hopeless case
Kids have online class and I have learnt all of class 3 EVS
my son put himself on mute in real life, doesn't speak to us
Gas bill, milk bill, school bill, paper bill, only my salary has no increment
Nanaji fell asleep in the theatre and snored in the emotional scene
whole hall laughed, he said picture was good
Are you fasting tomorrow? I am only till the smell of poha
Scooty puncture, pushing it in heels like a heroine
She is saying she will think. In our language that means no, in their language what does it mean
also no bro
Ok I will focus on career
second job fair today, collected 11 pens
We are near the temple, left side, blue gate, dog is sleeping there always
Dog is not there, are you sure
he's at the tea stall now, it's evening
hahaha even dog has a timetable
happy birthday chotu, stay small
God bless you beta, study well, wear sweater
it is 38 degree dadi
in AC you must wear
Finally train confirmed, RAC 12, half a seat, half a man
Sat with my knees on a stranger's knees from Kanpur, now he is invited to my wedding
anyone else's bank app doing the spinning circle since morning
Appa bought a new TV and now only the news knows our family
that serial where she dies and comes back as bee? my mother watched all 900 episodes
Lol bee
Off to Goa!!! cancelled. Off to office
the plan stays in the group since 2014
Just moved to Chengdu, the air is spicy
Guangzhou friends, is it pouring on your side of the river too
Teacher visa renewed, six stamps and a photo where I look wanted
Day 3 of no VPN: I have read a book
day 5: I've read the shampoo
The bao lady knows my order and also my marital status
she thinks I should hurry up
Had to sing at the company dinner. I sang Country Roads. They sang it better
Baijiu is a choice I made nine times
my boss fell asleep on the fish
Somebody told my wife her Chinese is so good. She is Chinese. From Harbin
Fapiao this fapiao that, I dream in red stamps
Do we have class on Saturday because of the holiday on Monday? who invented this
So we get 7 days off but work the Sunday before and the Saturday after. Math
high speed train to Xi'an, doing 302, my coffee isn't even moving
The terracotta guys have better posture than me
kindergarten Halloween: forty Elsas and one Xi'an warrior
My kid's Mandarin homework took me, two grandparents and a dictionary
grandpa says the stroke order is wrong, grandpa and teacher are now in dispute
Taking the slow boat bus to Suzhou lol, all seats sold out on the train
Had a foot massage, cried, walked out six centimeters taller
jianbing guy's back after new year!!! life has meaning again
Hash run on Sunday starts at the old factory, exit 4, look for sad foreigners
Are they turning on the heating before Nov 15? My nose is numb
never. It's the law. put on another sweater
Went to a blind date market in the park by accident. Got four offers for my son. He's 9
my phone number has a 4 in it three times, the lady at China Mobile apologized
Dongbei minus 28. My eyelashes froze shut on the way to work
still went out for ice cream, like everyone
Flight delayed due to "air traffic control." playing cards with a whole tour group from Wuhan
I'm winning. I don't know the rules
Alipay says I walked 900 steps today. It's proud of me for nothing
Finally figured out my washing machine. I'd been running "steam wool" for two years
that explains the sweaters
Square dance aunties have new speakers. Windows are humming
I joined them. I'm in the third row. My name is now Xiao Mai
going native one cha-cha at a time
Any thoughts on the new principal? He bowed to the janitor, I like him already
Okie then i meet u aft ur lesson lor. Which block?
AS3, beside the canteen. I finish 350
Hmm tmr i start at 10, so wake up 8 can le
juz finish dinner, now watching tv w my family
i'm going home now. U take care k
Later got meeting til 7, cant eat w u all
Haven't decide wat elective to take leh. u?
She din come today, tink she not feeling well
ya i got it already, saw it in my inbox
Wat time is the bus again? 745 or 815
not sure leh, i check n tell u
u got go the gym today? i feel so fat
Oh no wonder, i tot u change number
Wait i'm driving, call u in 10 min
U can come out now, we all at the carpark
how much u pay for the ticket? i tink i still owe u
it's ok la, $5 oni, buy me lunch next time
He nvr tell me anything leh. U ask him urself
Hey me leaving hse now. Reach ard 215
k u reach den miscall me, i walk over
Haha no la, who say i like her
Ur face say
I wan to drop the module can anot? wk 4 already
Then will haf a W on ur cert lor
Nvm i suffer quietly
Juz nice i oso going bugis, meet at the traffic light
today so cold, wear 2 sweater in the office n still shiver
nope, dun tink he noes yet. pls dun say
When ur exam end? Mine 26 nov, last paper some more
So late! Mine 19, den i fly
Fly where?
Fly to my bed
Can call me now if u wan, im free
Ya she say the salon there ok, perm $80 incl treatment
I dun think so i can reach by 6, still stuck in office. u all order first
Is it the one w long hair or the one w spec?
Got spec. The long hair one is his sister
i saw u on tv juz now!! behind the minister, picking ur ear
-_- tt was an itch
Ur tutorial is it odd week or even wk? i forever blur
odd. so this wk no need go
I went. alone. w the aircon
aiyo so poor thing
Ok can. Sat 3pm, bugis, outside the macs. dun be late pls
K sis, i tell mummy we eating outside
mummy ask eat what n w who n wear wat
Say w church friends
We ARE church friends
Oh ya
My com cant on leh since morning, oni got black screen
Did u on the switch at the wall?
...
hahahahahahaha
Shh
Hey jus wan to say sorry abt yesterday, i was in a bad mood
Its ok i oso shouldnt say like tt
So we ok?
Ok la. but u buy ice cream
Dun haf to wait for me, i walking slow today, heel pain
Prof upload the marks liao, go see
i see alr wish i never
How much u get?
17/40. But the highest is 21 so i'm genius
Moderation god pls bless us
He told me he got a job in HK, moving in june. I felt kinda sad leh
Den u tell him lah before he go
Tell wat. siao
When's the flight? i send u to airport, sat morn i free
6am flight! u sure wake up?
No need sleep one, i play game til 4 then go
jewel or t3? t3 got the prata
I miss the food here already n haven even take off
Call home when u reach, ur mum pretending to be ok
Reached! so cold here, breath got smoke
snow? got snow?!
No. Only rain n sheep
Haha send photo of sheep
i learn to cook le. fried rice. first time salty second time saltier
mum proud anyway
wah today finally no meeting. can do work
den u do wat
sleep at desk behind monitor
Bro u r in the wrong grp chat, tis is the boss grp
DELETE DELETE HOW TO DELETE
joking
i nearly die u noe. Heart drop to b2 carpark
Still got ppl use hotmail one meh
My sexyboy88 account is on my resume, dun laugh
Tuesday can or not? No? Wed? no? Ok forget it i go eat alone
i can wed la, after 730, pick up girl from ballet first
she can do the leg thing already? the split
can. i try oso, now lie on floor waiting for wife
HAHAHA
dun make me laugh pain
Sch holidays start, house like zoo
bring to real zoo, compare
compare already, monkey more quiet
u r going out w dat girl again ah. 3rd time liao must b serious
She order for me w/o asking n i dun mind, is this love
Or hungry
Y he not in sch today? he ok?
Kena chicken pox!! i sat beside him whole wk
Bye
U oso sat beside me
Bye all of us
Today my head so itchy is it starting
is dandruff la
Ok today the auntie at the drink stall call me leng zai, happy
She call everybody leng zai, even my grandfather
Let me haf this
Kena scolding from ah gong cos i put soya sauce wrong side
Left over from yesterday's steamboat become today's porridge, shiok
i dun wan to work i wan to be a cat
my cat oso complain abt life ok, the fish not fresh
Hw many ppl going for chalet? i'm booking, tell me by fri
u put me down first, i see my gf allow or not
kena control liao
see my gf = see my wallet actually
$35 a person, two nights, aranda
dun forget bring cards n speaker
n bring ur guitar, no wonderwall
today is gonna be the day
NO
Chalet was fun but i got 40 mozzie bites n 1 crush
Ooo who
the one burn the otah
Her?? she's taken leh. by the otah seller
lol ur jokes all expired
U can ask ur lecturer wat, he wont eat u
he looks hungry
Me n my sis fight over the remote again, 28 n 31 yrs old
Mum. watching taiwan drama ep 340 of 600
the evil daughter in law wake up from coma again
Now my mum looks at me like i'm her
Send u the file alr, check ur mail. 9 MB so slow
got it! tks bro. i do the graph tonite
The graph is facing wrong way haha
modern art
u all so funny tis grp confirm fail but happy
later go ikea eat meatball den see sofa we cant afford
I lie on every bed, the staff know my name
Ok hdb key collect liao!! 4th floor, facing carpark, but ours!!!
carpark view = city view if u squint
renovation 40k quote, i laugh until he left
paint urself lor, we help u
u n ur one-brush uncle style, no thanks haha
My MIL say master bedroom must not face west. it faces west
now she bring compass everytime she visit
wear sunglasses to slp lor
this yr cny i hide in the toilet when relatives come
last yr oso. they ask if u got stomach problem
pineapple tart count: 23. no regret
Regret. Regret now
angpow total 186, i'm 29 n still collecting, dun tell
Next yr u giving le, getting married wat
den i go overseas tt week
lol auntie standard move
Tues i kena duty, so cant watch match
who u support anyway
arsenal. so every yr suffer
this year is our year. -every gooner since 2004
liverpool fans quieter now ah? good good
wait til u draw w hull then i loud
3am kick off n 8am work. wat am i doing w my life
2-0!!! i scream into pillow, wife kick me
u watching at coffeeshop? the uncle cheering so loud i hear fr my hse
tt uncle is my father
Now ur father treating everyone kopi
Take care of ur voice la sing so loud at ktv
Singing jay chou must sing w closed mouth, save energy
2 for 1 at the ktv before 7, so we r all on leave today haha
i was told u r at "dentist"
dentist with microphone
wat if ur boss see fb
i block him since orientation day
My grab driver ex-teacher of mine!! he ask y i never do hw in 1999
i still haven do
lol the dog eat
tmr p6 result, my boy say nothing, only eat 5 prata
let him eat la
He say papa whatever i get dun be sad. i nearly cry in the car
ur boy better person than u
confirm
He got the sch he wan!! prata again tonite
MC finish, tmr back to work, inbox 412 unread
select all, delete. if important they send again
i admire ur courage
i got fired before
hahaha ok no
Gudnite everyone! *falls asleep on keyboard* hhhhhhhh
U still there or not
tis girl replies one word per day. like calendar
Today's word: "k"
tomorrow maybe "kk" progress
She sent haha!! with 2 ha!!
marry her
Can u see the lightning fr ur side? so near
counting 1 2 3 boom
my dog under table w my grandma
both scared haha
mrt delay 25 min due to "train fault", i due to boss fault
take pic of the crowd show boss
he say he oso in the crowd. we waved
Bonding
later i reach home i tell u the whole story, cannot type here the person sit very close to me
reading now right
yes he smile
omg
so who is tt fella w her at plaza sing? her brother ah
her brother dun hold waist one
kaypoh like us one day become auntie w market trolley
I already haf the trolley. floral
U still take leave on fri? i thinking to go st john island see cats
Ok but bring hat, last time i burn like kaya toast
K i nua at home today, finish 2 packet of chips n 1 season
productive
today 5 ppl ask me if i ok. i just no eyebrow only
Hahahaha u went out w/o eyebrow, brave
Ah pa learn to use grab. He book from living room to kitchen
he give me 4 star
U left the aircon on whole day!! dad is giving the speech now
the electric company is not ur uncle speech?
Yes. n now the "when i was young" part
Got walk to sch 5km w/o shoes?
w a goat
haha new one
Take the stairs, lift smell like durian n regret
hw u noe
it was me
ok class chairman pls note i'm not coming for reunion unless mr tan not coming
Mr tan very nice now, retired, grow bonsai
he threw duster at me 14 times
Accurate ah his throwing
14 out of 14
just leaving mine now, be with you in ten
Yeah no bother, whenever suits
what did the doctor say in the end?
nothing much, rest and fluids, the usual
Did you get the photos I sent?
got them, you look gorgeous in the second one
I'll give it some thought and let you know Sunday
We ended up staying in, couldn't face the rain
Sorry I was such a grump this morning x
S'alright, I'd be grumpy too on three hours
is Mark still going out with that dental nurse
On hold with Vodafone since the dawn of time
Who are we playing next week?
Brighton away. I'm free if anyone's driving
I'm not, car's in for its MOT
haha same, failed on everything but the horn
Hiya, running 5 late, order me a flat white
They've only got oat
then a tea
Have you told them yet that you're leaving?
going to do it Friday, feel sick already
You'll be grand, they'll survive
done it. She said "oh". Eight years, "oh"
Where did you get to last night? One minute you were there
went home via the long wall outside the bank, had a sit down on it
Happy Mother's Day to the best mammy, card's in the post (it isn't, sorry)
Just had the best nap of my life and now it's dark
School's rung, he's put a bead up his nose again
Which nostril
does it matter Paul
bead's out. He's asked for it back
Uni is so expensive I'm eating pasta with pasta
Are you still awake or did I dream that you messaged
Lecture's in the other building, the ugly one
they're all ugly
the uglier one, by the bikes
I've read the same page nine times, I think it's the table of contents
Dissertation: 9,874 words. Brain: 0
You can do it, pints at five
bus is here, seat by the heater, life is good
Is it me or has Corrie gone weird
Been weird since the tram
my knees predicted this rain yesterday
Lost my voice, kids delighted
That was our stop
why didn't you say
I was asleep on you
Ah well, there's a pub
Would you mind not telling Sue what I said about the curtains
Sue is in this group
hi Sue
I quite like them actually Barbara
mortified
Need to be up at five so naturally I'm reading about shipwrecks
Set the alarm for pm not am, boss thinks I've been murdered
Tell him you've got shingles
I told him the truth, he laughed, we've bonded, I hate it
Weighed the suitcase with the bathroom scales, either it's 23 or I am
Nice one
Safe travels! Text us when you land, your dad watches the little plane on the app
he's narrating it. "They're over Belgium"
landed. Hot. In love with it
it's hammering here, don't rub it in
so there's a cat in our hotel room and we didn't order one
Budget's up to 600 a month just for petrol, might get a horse
How was the funeral? did Uncle Ray behave
He did not
Brought the ukulele
oh Ray
Nah it was lovely, everybody sang
You're very quiet. What've you broken
Nothing!
...the gravy boat
the one from my mother? oh thank god, I hated it
Mate I'm dying, she's brought up the Blackpool story in front of the vicar
I'd give anything to see your face rn
We still meeting half one? My watch has stopped so shout if it's half two already
It's quarter to three Alan
Chap at work has resigned to become a wizard for kids' parties
good money in it
Took the wean swimming, she drank most of it
dinnae start
pure baltic the day, ma face is numb
Whit time ye finishing? I'll swing by
half five, chuffing boss permitting
aye nae bother hen
how's things up your end, any snow?
A wee dusting. Panic bought three loaves anyway
It's so hot the dog's lying in the bath
servo was out of pies. Out. Of. Pies.
Couldn't get a carpark at the beach so we looked at it and went home
Ref's blind, my nan could've kicked that
Did ya see Davo's new ute? Compensating mate
shouted him a beer and he cried about his ex for two hours
He'll be right
She'll be back
She's with Brett
oh nah
Uber from the airport was $90, I could've bought a kayak
Melbourne: four seasons since breakfast
wear layers and low expectations
Bub slept through!!! 7 to 6!!! I checked she was breathing eleven times
Miss you heaps, it's not the same without you hogging the doona
Don't fret, the exam's only worth 10 percent
It's worth 70
oh. fret then
Possum in the roof is wearing boots I reckon
Called it: he's moved back in with his mum
What's the go with Friday?
pub trivia, we're a man down cause Shaz is in Bali
Shaz is always in Bali
Left the washing out and a storm came, now next door's got my jocks on their roof
have a good one
u too x
Anyone else's phone not getting 4G in the village today or have they forgotten us again
Text me when you're outside, doorbell's dead
I'm outside. I've been outside a while. I've made friends with a slug
coming!!
Say what you like about her but she does a good trifle
What do teenagers eat? Besides everything
Going into the tunnel now so if I go quiet it's not a mood
back
did you miss me
You sent forty messages in there somehow
hang on, who's picking up the kids?
You are
no you are
It's ten past three
I'M RUNNING
Got them. They didn't notice. Bribed with a Freddo
how was therapy
Cried about a school play from 1997
worth every penny then
We sold the house! Twenty-six years. I stood in the empty kitchen like a lemon
Aw mum x
Your height marks are still on the door frame. The nice couple said they'd leave them
now I'm crying in Pret
Got your voicemail, all four minutes of it, was any of that for me?
pocket dial darling
I enjoyed the bit about the bishop
Bob's prostate is fine, he wanted everyone to know, so now everyone knows
Wishing I'd not had that second pasty
If this meeting could have been an email the email could have been a nod
sarge has us painting stones white again
In case it rains you wouldn't want to lose a stone
haha your tax money
mess food today was brown, with a side of brown
leave starts Friday at noon. I will be a blur
She wrote me an actual letter, paper and all, with perfume. The lads are never letting it go
hey u there? I'm on a break til quarter past
here! just feeding the beast
Beast is teething so we're all teething
Does yours get the hiccups too or just mine
All the time, sounds like a squeaky toy
are you not cold
No I'm from Newcastle
I'd love to but honestly I'm peopled out, can I have a rain check
course, rest up xx
took your advice and told him how I feel, he said "cool"
Cool?!!! bin him
I'm fine. I'm at mum's. She's making soup aggressively
so we were sat there right and in walks HER
With HIM
and the dog. OUR dog
I've put the kettle on, start from the beginning
The good news is I found my passport. The bad news is we're in the departure queue for the train home
Jury duty starts Monday, can't tell you anything, it's so boring though
Is it pronounced scone or scone
you know what you've done
Finished the puzzle. Piece missing. Suspect the dog.
It came out. He's fine. I'm finishing the puzzle
Barry no
Our street's Christmas lights have become an arms race, number 9 has lasers
Bit of sad news, Mr Henshaw from the corner shop's retiring. He used to give us broken biscuits
end of an era that
Any chance you'll be done before midnight, the pasta's gone to sleep
In a cab. Put the pasta back on love
pasta's awake
Slept like a log, woke up in the fireplace as grandad says
morning world, not you Kevin
Wedding list is a joke, who needs a fish kettle
We've a fish kettle. never once had a fish
lol
Proper poorly, can taste colours
dose up and watch Bargain Hunt, that's what it's for
won £11 on the Hunt in my head
Hope you're feeling better soon, office is dull without your loud typing
I heard that's a compliment in Norway
Stopped at the services, £7 for a sandwich that's mostly triangle
home by ten if the A1 behaves
a1 isn't behaving, see you in spring
are they still not speaking?
Nine months. Over a hedge
It's always a hedge
I'm actually enjoying being old. I said ooh when I sat down and meant it
Right that's the kids in bed, now we sit in silence and stare at different screens
bliss x
Hey what's up, u at work?
Yep til 6, slow day, reorganized my pens
see ya tonight then
Can't find parking anywhere, gonna circle again
Did mom tell u about the thing
which thing
ok she didn't
TELL ME
They're getting a boat
at 70???
still thinking about those dumplings from last week ngl
My train just stopped in the middle of nowhere and the conductor said "huh"
Flight's boarding, group 9 of 9, see you in the overhead bin
I got u on the next round, you paid last time
Venmo'd you for pizza, caption is a goat for no reason
lol the goat is perfect
Anyone else studying in the library or am I the last human
2nd floor by the vending machine, come suffer with me
The vending machine ate my dollar and made eye contact
How's the new puppy??
she peed on the couch, the rug, and my boss's Zoom background somehow
love her
My landlord texted "hi" and nothing else, been sweating for an hour
he just wanted to say hi
I don't trust it
Let's do sunday instead, I'm wiped
sounds good! sunday brunch, the place with the huge biscuits
Prom's in two weeks and he hasn't asked, he's just sending me frog memes
girl that IS him asking
the last frog had a corsage omg
Wait is practice cancelled? coach's tweet just says "mud"
yes mud means cancelled
Dad fell asleep at the movie and clapped when the lights came on
I love that man
Took my nephew fishing. Caught one shoe, size 11
Interview went great I think?? they laughed at the right parts
u got this
I GOT IT!!!! start on the 9th!!
who's crying in a Wendys? this guy
had my annual review. "meets expectations" that's the sexiest thing anyone's said to me all year
hi sweetie its mom. how do I get the google off the bing
What do you see on the screen mom
a lady
Ok I'll come by Saturday
bring laundry
:)
Gotta bounce, kid's at the door with a frog
Do NOT let the frog in
frog is in
my back went out more than I did this weekend
Snoozed my alarm so many times it's basically a playlist
Class got moved online, pants optional, attendance mandatory
hey is it too late to change my mind about karaoke? cause I can hear you guys from the street
Get in here we're doing ABBA
Two months til the wedding and he just learned his own aunt's name
The DJ quoted us 3 grand, I have a Spotify and a cousin
What happened to "I'm never dating a drummer again"
he plays bass
Sis.
The GPS took me through a cornfield again
Is there cell service out there?
one bar, if I stand on the tractor
Harvest's done!! Forty days of sixteen hours. Gonna sleep til Thanksgiving
so who's gonna tell her that reply all went to the whole district
Not it
not it
not it... dang
Book club is Tuesday, did anyone read it
I read the back
I watched half of the movie
perfect we're ready
kiddo's fever is down and he's bossing everyone around so I think he's cured
My neighbor mows at 7 am on Sundays, in jean shorts, with no fear
ok that's the last time I dye my hair at midnight
what color
Traffic cone
Marine ball's Nov 10, gotta find a dress that covers the raccoon tattoo
My drill sergeant learned my first name and I've never been so scared
Basic done!!! Mom wouldn't let go, took two corporals
deployed bday cake was a muffin w a match in it. Not bad tbh
love u, stay safe, skype Sunday ur time or mine?
mine. no yours. I'm up anyway
Yo check the group chat, Tyler's explaining crypto again
mute mute mute
He lost 400 bucks and gained a podcast
this is the third dream this week where my teeth fall out in Target
is your car still making the whale sound
yes but now it's in tune
Got a flat, got towed, got home, got ice cream. Net neutral
hahaha ok
Bill came to 84 with tip so like 21 each? my math is church math
Bruh why is it 90 degrees in October
global warming bruh
bruh
I'm literally five mins away from you and too tired to move
same. love you from here
Bro tomorrow is last date for fees, my father is still asking for which course
Third year and he asks now, legend
What are you doing yaar, whole group is waiting below
Coming na, my mother is applying curd on my forehead for luck
Eat the curd and come
Did you get hall ticket? Mine has someone else's photo, he is more handsome
keep it
Just now reached office, wet like a towel. Auto, bus, walk, swim, all done
Manager is saying "let us take it offline" and then comes to my desk physically
salary credited!!!! salary debited
EMI is my real girlfriend, never leaves
lunch box today is bhindi, exchanging emotions not food
Aunty downstairs asked me if I am eating outside because my dustbin is light. CBI level
Happy Onam! Ate 24 items and fell on the mat itself
Pookalam was destroyed by the goat, goat was blessed
Eid Mubarak bhai! biryani coma since 3
Is it true Priya is going with Rohit? Full canteen is knowing
only canteen doesn't know, they know
IPL auction more tense than my exam
Thala came to bat for 2 balls and the stadium shook, I was there, I lost one slipper
go find slipper
Nobody can find, 40000 people, 39999 slippers
Bhaiya the recharge is done but net is running like bullock cart
switch it off and on, put under pillow, pray
Ammamma is on video call, only her hair parting is visible, very neat
she is asking are you lean
Tell her I am not lean, I am the opposite of lean
she doesn't believe
My lab partner broke the pipette and then he broke the apology
Local train gang is planning picnic to Lonavala, bhajan group also coming so be ready to sing
Water not coming since morning so everybody in office has the same hair today
exam went average, father also became average
Good luck for GATE! don't look at the girl in front
She left after one hour. Either genius or like me
2 rupees change he gave me one toffee. Economy of toffee
Cook is absent, husband is cooking, I am hiding
It smells like something is thinking of becoming rice
ate it. Said nice. God is watching
ok good night, tomorrow is 6 am PT period, my son, not me, but me also
Sir not coming today! confirmed by three sources
fourth source: sir is standing behind you
Was in the shower, is the call on Teams or the other one
Teams. The other one was last week's
On the subway to work, a lady is selling ducks. Live. Ok one's loose
I've now held a duck. Good morning
Anyone up for Blue Frog happy hour, burgers two for one Mondays
In. I've had rice for eleven days
Kid spoke Chinese in his sleep!! then asked for ketchup in English
Got my hukou jokes wrong in front of the mother-in-law, silence, then she laughed for ten minutes
My driver's license test in Nanjing: 100 questions, one about what to do with exposed intestines
and?
put a bowl over it. 94 points!!
Visa photo lady photoshopped my ears. I look fast
The gaokao is today so even the crickets have been told to be quiet
Guys, taxis are impossible, concert at the stadium, walk to Jing'an
was gonna hike but AQI is 240, so malls
Malls have better mountains here anyway
Long weekend in Yangshuo, bamboo raft, got soaked by an eight year old with a water gun
no mercy that kid
Someone's cooking stinky tofu by the office or a drain has died
It's tofu. I had it. Now it's me
Contract's up in June, wife wants Lisbon, I want to stay, dog hasn't said
hey can you believe I've been here ten years? Came for six months with one bag
same lol. I came for a girl and stayed for the noodles
Do I tip the barber here? I bowed instead. I bowed
Everyone's leaving this summer, that's four goodbye dinners this week, I'm out of toasts
that's the worst bit of this life tbh
Landed in Boston, everybody's so loud and I understand all of it, I want to go back
reverse culture shock is real, I yelled fuwuyuan at an Applebee's
LMAO
Uncle Zhang beat me at xiangqi in nine moves and then bought me a beer out of pity
Ya i'm here oredi, level 2 near the escalator
Hmm later see how lor, if rain then dun go
u wan to take bus or train? train faster but must change
Oh k. Then i take 961 lor
juz called u but no one pick up, u driving ah?
Sorry was in class, wats up?
nothing la juz wan to hear ur voice
so mushy... i vomit
No problem, i can wait, got magazine
Mon n thu i finish late so cannot, the rest ok
we go ur place or my place to do proj? my place got nosy brother
Ur place lor, ur mum fry the chicken wing solid
Haha everyone come for chicken wing not for proj
Tell her make 20
my part done le, juz left the references, u all how
my part got one sentence. good sentence
k nvm i do faster tonite promise
yest u promise oso
tis time i swear on my modem
wah modem die den u know
Can meet earlier? Say 5 instead of 6, i got dinner w parents after
5 can. i wear sch uniform come
How old r u already still uniform
NCC la i instructor
u going out w ur girl on vday? eat wat
I reserve already, the set meal $88 for two, heart pain
single ppl like me eat cai png $3 got change
got freedom
got loneliness
k come eat w us then
haha no thx i not lamp
So late still haven slp? tmr u morning shift leh
Cannot slp, drink too much teh peng
hey gal, u noe where to get the blue uniform socks? popular or the market there
market, $2 for 3, but shrink like baby sock
My son now wear baby sock go sec 2
the new teacher so strict, cut my fringe in front of class
I kena too, now we look like twins
Twin mushroom
Tml no need bring textbook, she going to show video
yeah can sleep
she say got quiz after
no yeah
Got back my compo, teacher write "interesting" only. Good or bad
means she cried
recess i q until bell ring, end up eat one fishball only
u share w me leh tt fishball
hw to share
half moon
My father found my report book. Currently hiding at block 18
block 18 staircase? i bring my psp
He calm down liao, cooking noodle for me. Scary
Eat first, scold after full one
He ate, sign, then say next time try harder. I feel worse
Ur pa ok one la
Yo training at 4, bring ur shin pad, coach say today real tackle
my shin pad is national geographic magazine
solid brand
left my boots in kl, wear school shoe play, slip like penguin
weh bro you coming futsal tonight or not, court booked 9 to 11
I come I come, but keeper only ya, perut full of nasi kandar
lmao keeper cannot move lah with that stomach
Jangan risau, I block with stomach
KL jam today gila, federal highway like parking lot
you take lrt la bro, I told you many times
LRT also rosak today, all people walking on the track like a movie
weyh the assignment is due tonight 11.59 not tomorrow!!
serious ah? aduh mati la me
submit 11.58. my heart no more
Raya this year balik kelantan or perak? wife side or my side fight again
toss coin la abang
toss already, coin fell in the drain, now drain side
hahahaha balik longkang
My aunty asked when kahwin, I asked when diet, now no more duit raya
savage la you
Teh tarik later? mamak behind the petrol station, got big screen
on! malaysia vs thailand tonight kan
Kalah also we watch, we are loyal and sad
GOAL!!! whole mamak jump, my roti flew
mum said dun come back after 12, she lock grill
sleep on the shoe rack again?
shoe rack is cosy what
Hey ya i got ur msg, was at my grandma's, no line there
grandma ok? last time she not well rite
Ok already, yesterday she climb the rambutan tree. 81
OMG grandma
Tell her i say hi n pls come down
Penang trip list: eat, eat, walk little bit, eat
add: toilet
Cameron so cold we wear socks on hands
strawberry sour until my eye close one side
The tea uncle ask are we twins. we r couple
hahaha nxt time hold hands in front of him
Is it i take the bus to larkin den change? or got direct
Got direct from jb sentral, ask the counter lady w the flower hairclip
found her!! flower confirm
u bring passport hor dun like last yr
last yr the custom officer laugh w whole team
Paiseh la i didnt noe u on mc, jus rest, talk when u better k
Fever down le but nose like tap
eat porridge drink 100 plus watch running man. doctor me
Doc u oso never go sch is it
Haha ya
I think i got new neighbour, practise drum at 2pm exactly everyday
Talented or?
Or.
u hear tt song by sun yanzi on radio juz now? so nostalgic i nearly miss stop
i miss stop. now at pasir ris
haha good, can go beach
going to drop my resume at the fair, wear heels, leg gone by booth 3
take their free pens
Got 30 pens n zero job
Write ur own job with it
wow motivational
Is ur line maxis or digi? call drop 3 time liao
digi. got fella in yellow following me
kekeke
wei tonight bowling? losers pay shoes
my bowling is all drain, but can la
drain queen
210 points!!! (three games total)
Tuition teacher say i careless but gifted. mum heard only careless
U did ur cip hours? i left 4 more, going to old folks home fold paper
the ah ma there beat me in checkers n call me slow boy
Why u wear so nice today, got date ah
No la laundry day, oni left this dress
I thought he like me but he asked for my fren's number
ouch. come here. virtual pat
i gave him the number of pizza hut
LOL THATS MY GIRL
Hello sir sorry will be 10 min late, the bus breakdown near bukit merah
no worries i oso on the same bus
Sir where u sit
Last row. i see u eating
haha sorry sir
Jus now u cut my call y
I was w my manager, she was crying, i was crying, budget
Poor thing. tonite drink?
tonite bed
K rest well. dream of balanced accounts
why the lift auntie always know where i work, scary sia
She ask my mother. everyone ask my mother
ur mother is google
dun say later she take it as compliment
Wah u really went n shave head!! hair for hope ah?
Ya. $2000 raised n now head cold
Respect bro. look like egg but respect
haha can touch?
10 cents one touch, goes to charity oso
Fri night jam session at melvin's, drummer found!!
He can play?
He has drums. first step
lol ok. Setlist 5 songs, all same 4 chords
still better than last yr, ppl left at song 2
my mum stayed
n cried
still not sure why she cried
Hope u not angry abt wat i said in the car... i was tired n hungry
I was angry until the traffic light oni. then i saw a dog on a motorbike n ok liao
hahaha thank u dog
so which one u buying, white or black phone? white easy dirty
I touch it at the shop every day, the promoter now call me by name
buy la u 3 mths already
Wait for bonus lor
bonus came. bonus went. washing machine die
adult life ding dong
Sorry bro slept thru ur call, dunno how the phone ended up in fridge
hahaha u sleepwalk n hungry
Ya the cake gone oso
3 yr old say papa why ur tummy got baby
wat u say
i say it's satay
Tmr 10am got course at tampines hub, u kena send too? they force whole dept
Kena. at least got tea break, the tuna sandwich decent
trainer make us build tower w spaghetti. I studied 16 yrs for this
Ours fell on the trainer
full marks
btw he's back with her again. Round 4
i dun even update my memory already
K bus here, chat later, aunty elbow very strong today
alive?
elbow in rib but got seat!
Haha priority ah
She look at me, i pretend pregnant
U R A GUY
exactly she laughed
bye bye ill see u at the usual place w usual late time
anyone still awake? pls no, go to sleep all of u
u 1st
no u
ok tgt 3 2 1
still here haha
ME TOO
omg it's 2. night for real. love u weirdos 😂
😴
Good morning sleepyheads ☀️ who's got a 9am lol me
not me 😎 my first class is 1
hate u 🙃
🎂🎂 happy 21st babe!! key to freedom (still must be home by 11)
haha my dad gave me an actual key. to the letterbox
left my heart in taipei and my money in the night market 😭
fried chicken bigger than my face, no face left
is it just me or did this year go in like two weeks
exams over, hair cut, room clean, who am i
happy new year all!! may the boss be far and the bonus be near 🎆
Huat ah!! 🍊
2023 resolution: reply texts. See u in 2024
😂😂 accurate
Gonna hop in the shower then I'm all yours
ok no rush I'm still deciding between two identical black shirts
wear the black one
Where r u sitting? I see a sea of heads
wave
everyone is waving now
haha i stand on chair
saw you. usher also saw you
Brother Daniel is giving the sermon so bring snacks
Choir was flat as roti but the spirit was there
confirmation class at 9, my godson fell asleep on the archbishop's shoe
aiyo how to go home from here ah, last bus gone and i wearing heels
walk lor, nice breeze. i sing for u along the way
walk u sing i cry
can the cat just once not step on my keyboarddddddd;;;;;;
cat says hi
left work early, sky so pink, sat at the canal eating curry puff. good day
good day indeed, save me a bite of tomorrow's
did he call? he said he'd call
he called. we talked 3 hrs abt penguins
That's love
or biology
my mum found my diary from 1998, she's reading it to my husband
and???
apparently I was going to marry Nick Carter on a Tuesday
haha and now u married accountant on a sunday
no regrets, Nick can't do GST
you got my email? subject is "asdf" sorry, cat again
received, approved, give cat my regards
guess who kena arrow to organise the gathering. again. me.
cos u the only one w excel
i pretend my laptop stolen next year
Okay all, 12 pax, sat, 7pm, under tan. Dun change ur mind hor pls i beg
i can!
me +1 (it's my appetite)
see u guys there, last one buys ice kachang
u finish work le? i outside ur office w umbrella, dun laugh at the pattern
Sat can't lah, my cousin rom, i'm the one holding the rings
bus uncle today say good morning to every single person, the whole bus happy
den u tell him u like him? or u run away again
ran away. Then fell. Then he helped me up. so dunno count or not
sia la the prof use my report as example... of wat not to do
wear thicker skin tmr
Reached home le, the dog greet me, the wife greet the dog
hey cher, i'm outside staffroom, can go in anot
My jc bag still in the store room, inside got one mouldy jelly from 2006
so the plan is meet 11, eat 12, regret 1
ya ya u always right, i print certificate for u
whole morning raining n my off day, typical
Got take photo w the bride? i look like the bodyguard
Sorry was driving, what did I miss? 147 messages about a cake?
Right so the cake is lemon. Took you 147 messages. Night all
can u check whether shop still open, i scared i go n see shutter again
shutter. i told u
kk eat mcspicy then go home n sleep
is it ok if I just wear trainers to this thing
The bus replacement service has been replaced by a smaller bus
Mum, I'm 34, I know how to boil an egg
Took a left where I should've taken a right, hello Wales
my gran just beat me at FIFA and did the celebration
hi hi just landed, queue at immigration long like cny eve
the sofa won again, gym tmr
my exam today left me with half a brain, the other half oso not working
Why is my sock wet. why is it always the left one
k la i stop here, boss walking over w his mug
u cut the queue in front of my mother, she tell everyone at mahjong liao
Still have 3 episodes left but eyes closing, tell me she forgives him
`,
};
