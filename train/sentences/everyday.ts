/** Sentences of our own: everyday private and group chat (texts, family, friends, students, work), nothing to do with a neighbourhood board. Never from tests. */
export const everyday: Readonly<Record<string, string>> = {
  chatter: `
where r u now
ok lor i reach liao
haha u so funny leh
Can u buy bread on ur way home
wat time is the movie again
Happy birthday!! have the best day babe
im on the bus, 10 min
did u finish the homework
call me when ur free
got any plans tmr
need to go already, mum calling
I want to sleep
anyone going to the lecture?
i have no idea tbh
gonna be late sorry
Wen u comin back from ur trip
she said what????
omg he texted me back
Lol no way
dun be like that la
why u never pick up
Love you, sleep tight x
u eat already or not
im starving let's get dinner at 7
Which platform are you on
train delayed again. typical
Mum says ring her
Have you got your keys?
I've got a meeting til 4 then i'm all yours
Thanks for last night it was really fun
who won?
Arsenal are killing me this season
what a goal
that ref needs glasses
did you see the match or were you working
Can't talk now, in class
prof cancelled the 9am yesss
how many marks is question 3 worth
I failed so badly lol
dead. that exam killed me
im literally dying of laughter
bruh
k
yup
nope
maybe
idk
lmk
Sure thing boss
Wat u doing tonite
nothing much just chillin at home
bored af
I miss u so much it's not even funny
when do i get to see you again
Give me a sec just parking
give him a chance he's not that bad
Get well soon hun
Hope your mum is feeling better after the hospital
still waiting at the doctors, been an hour and half
took the medicine and feel a bit better now, going to bed
got a splitting headache, calling in sick today
boss gave me the morning shift again ugh
Who's covering Saturday?
my shift ends at 10, pick me up?
I get paid friday so drinks on me
you still owe me a tenner from the pub mate
I'll transfer you the 20 tonight promise
did my money come through?
Sent u the money, check ur account
received thanks babe
lend me ur notes tmr in class can?
Borrow ur psych textbook from the library before they close, it's on short loan
bring my charger when u come over
Darling please get milk and eggs from Tesco
Dad can you pick me up from practice at 5
need anything else from you before I submit the report?
do you want me to wait or should I go in
I want pizza
I want to go home lol
Have a good flight!
have fun at the wedding, send pics
had such a nice time, we should do it again sometime
Take care of yourself ok
take the 14 not the 22, its faster
take ur time no rush
is your phone dead or are you ignoring me
My battery is dying, see you there
Die la, I forgot to print the report
die die must try the laksa there
walao today so hot can die
siao ah you, 3am still awake
Aiyah forget it la
can meet at Bugis at 6?
cannot make it lah, got tuition
later i call u back k
i at the mrt liao, where u
Just now I saw ur ex at Orchard haha
bo jio!!
paiseh I overslept
shiok sia the chicken rice
Eh the lecturer so boring sia
wah u so rich ah buy new phone
He say he will come but I dun believe
U got see my message anot
got la, I replied alr
so how, go or dun go
anything also can, u decide
ok can see u later
Yar lor
really meh
Don anyhow say
Hey I'm bathing, call u later
wats for dinner ma
Reaching in 5 mins, order for me first
What you having? I'm thinking the burger
table's booked for 8 under my name
They've got no tables left, shall we try the Thai
running late, start without me
I'm outside
come out im freezing
left my umbrella at yours didn't I
That's me just finished work
good morning sunshine
Gm
gn
nite nite sweet dreams
Woke up with the worst hangover
never drinking again
u were so drunk last night haha
who took me home??
Jamie did, you don't remember?
i don't remember anything after the karaoke
lmao you sang Adele for like an hour
please tell me nobody filmed it
too late it's on insta
delete it or I'll kill you
ill kill him when i see him, he told everyone
did you hear about Kelly and Sam
They broke up AGAIN
no!! since when
Apparently she found texts on his phone
He's always been a bit dodgy if you ask me
Poor thing. Is she ok?
crying all night apparently
take her out for a drink, she'd love that
Are you two back together then
It's complicated
I told you so
you always say that
Fine.
Whatever
I'm not angry, just disappointed
sorry for snapping at you earlier, long day
its fine dont worry about it
We need to talk
Do you still have feelings for her? be honest
I can't do this anymore, I need some space
you deserve better than him
He doesn't even text back, why do I bother
free tonight? ;)
hey gorgeous what are you up to
you looked amazing today btw
stop it you're making me blush
When are you gonna ask me out properly
Coffee saturday? just the two of us
its a date then
butterflies lol
can't stop thinking about you
You have my heart, you know that
give me a kiss emoji at least
how was your interview
I think it went ok, they'll let me know by Thursday
Got the job!!!!!
congrats!! knew you'd get it
So proud of you son
they want references, can I put you down?
First day and I already want to quit
My manager is driving me up the wall
did you send the invoice to Mark
the client wants the deck by noon, are we nearly there
can you jump on a quick call
Running 2 mins late for standup
pls mute yourself
printer on the 3rd floor is broken again
who ate my yoghurt from the office fridge
Deadline moved to Monday, thank god
I'll have the numbers to you by close of play
Has anyone heard back from legal?
hi team, quick reminder that timesheets are due today
Lunch?
canteen's doing fish and chips
Meeting's been moved to room 4
Is it dress down friday
my laptop has decided to die 5 mins before the presentation
IT say turn it off and on again lol
working from home today, the boiler man's coming
Do you need me in the meeting or can I skip
got your email, will read tonight
ta for covering me yesterday
No probs, you'd do the same for me
i need a holiday
Where should we go this summer? Greece?
I've found flights for 89 quid
Passport expired, disaster
Don't forget your passport lol
We've landed, it's 30 degrees!!
having the best time, wish you were here
hotel's a bit grim but the beach is lovely
Back on Sunday night, can't wait to see you
did the cat miss me
The dog ate my homework, literally
watch the news quick, your school is on
are you watching bake off
no spoilers I'm on ep 3
That ending though
he dies in the last episode btw
you've just ruined the whole series for me
what's the wifi password at nan's
Nan says hi and you need a haircut
Tell her I said happy birthday
have you called your grandmother lately
Ur dad burnt the toast and set off the fire alarm lol
That new album is fire
ur fit is fire today no cap
this song slaps
im dead 💀
she ate that
lowkey want to drop calc
ngl i didnt study at all
fr fr
bet
we're cooked for this test
sub today, Mr. Harris is sick
Practice is canceled cuz of rain
coach is making us run suicides again
who are u taking to prom
he asked her with a poster and everything, so cringe
my mom took my phone so im texting from my ipad
I got grounded till Friday
can i come over after school
ask ur mom
mom can I have 20 bucks for the field trip
need a ride home from band, it ends at 6 mom
Did you feed the dog honey
you left your lunch on the counter
dinner's in the oven, home by 9
Do your chores before I get home or no xbox
love u mom
are we still on for thanksgiving at Aunt Carol's
i have like 4 essays due this week i want to cry
whats the reading for tmrw
chapter 6 through 8 i think
does anyone have the zoom link for bio
can someone explain question 4 im so lost
It's the derivative of both sides then plug in
ohhh got it
wait what
that makes zero sense
I got 42, what did you get
same
i got something totally different lmaooo
Group project meeting at library 2pm dont be late
Josh hasn't done anything as usual
who's doing the slides
I'll do the intro and conclusion
submitted at 11:59 with one minute to spare
extension granted!!! thank god
do we need to cite the textbook
is attendance taken for the tutorial?
anyone else's portal down or just mine
what did he say about the final
It's open book apparently
Open book but still impossible
my brain is fried
Library's packed, I've got us two seats upstairs
Save me a seat
ill be there in 20, save me a place pls
what row are u in
Good luck for tomorrow, you'll smash it
Thanks, I'm so nervous I feel sick
deep breaths, you know this stuff
How did it go???
passed with 71!
missed a first by 2 marks, gutted
Oh well at least it's done
done and dusted
Finally done with finals, freedom!
all my friends have gone home and I'm stuck here
He's gone to Manchester for the weekend
Where's everyone gone
gone to lunch, back at 1
back in 5
I'm back!!
my back hurts from that stupid chair
back to square one then
get back to me when you know
text me when you get home safe
home safe xx
you left your scarf in my car
ill bring it on monday
No worries keep it, I've got loads
did u get my voicemail
I haven't listened to it yet
pick up pick up pick up
sorry had my phone on silent
your line's been engaged for ages
signal's terrible here, will text
can't hear you, I'm on the tube
Northern line's suspended so I'm walking
stuck in traffic on the M25, could be an hour
some idiot broke down in the tunnel
Just missed the bus by 10 seconds
next one's in 18 mins. great
I'll drive, you navigate
petrol's gone up again
which exit
exit B near the 7-11
i can see you, turn around
lol wrong guy
Are you wearing the red coat
How much was the cab
12 quid each
I'll get the next round
split the bill 4 ways?
Revolut or cash?
just paypal me whenever
did Tom ever pay you back
he borrowed 50 in March and I've heard nothing since
never lend money to family, my dad always said
Cheers mate owe you one
you're a legend
ta
cheers x
tyvm
thx a lot for the lift yesterday
thank u for listening, needed that
Thanks for nothing
thanks but I'm good
no thanks, already ate
ur welcome
anytime bro
np
Bhai kal ka exam postponed ho gaya kya
da come to canteen fast
Machan where are you yaar
Had your breakfast dear?
What doing?
i am having a doubt in the second sum
sir told no class today ah
good morning to all, have a blessed day
Kindly revert at the earliest regarding the leave
Please do the needful
my mobile is having some problem will call from amma's number
Happy Diwali to you and your family
many many happy returns of the day dear
Wish u the same
reached home safely, had food, going to sleep
hw r u, long time no msg
am fine da, how is ur job
Got placed in Infosys da!!!
treat when?
Treat illaya? so bad
u only said u will come, now telling reasons
why did you not attend my call
i was sleeping yaar sorry
exam hall ticket got or not
Shift is night only this whole month
today office leave, so sleeping full day
Mom is scolding me for using phone
Power went off in the hostel, so hot
mess food was horrible today also
What is the cricket score
Kohli out?? what nonsense
India needs 24 off 12, I can't watch
We won we won we won
Dhoni finishes off in style haha
salary credited ah?
Waiting for the train, it is 2 hours late only
Took RAC ticket, hope it gets confirmed
Take care of your health, don't skip food
uncle is admitted in hospital but now ok, don't worry
Doctor told to take rest for one week
Given the injection and sent home, fever has come down
my tooth is paining like anything
Tell amma I will call after dinner
Are you coming for Ravi's marriage?
ya booked tickets already
which dress are you going to wear
Give me two days time I will finish it
I didn't get you, come again?
Only you can understand me da
dont act over smart
Chumma only messaged
simply sitting at home
ok bye tc
gud nyt
u there?
Hi
hello??
hellooooo anybody home
yo
sup
wyd
nm u
same old same old
long time no see!
its been ages, we should catch up
How are the kids
growing too fast, she starts school in september
Where did the time go
I feel old
you are old haha
30 is the new 20
what do you want for your birthday
I don't want anything, just come
get me a gift card if you're stuck
What did you get her in the end
a candle, boring i know
She'll love it
secret santa: who did you get
can't tell you that's the whole point
budget is 10 pounds don't go mad
Merry xmas you filthy animal
happy new year lovely, let's hope it's a better one
Any resolutions?
Going to the gym. starting feb lol
I went once and couldn't walk for 3 days
legs are killing me after that run
10k done in 58 mins woohoo
You absolute machine
I'd die after 1k
gym at 6?
rest day
five-a-side tonight, we're one short, Dave you in?
kickoffs at 7.45 get there early
My knee's gone again so I'm out for the season
who's in goal
not me
we got battered 6-1
Let's not talk about it
unlucky lads
United are a joke
sack him already
best derby in years
Have you got the game on
what channel
it's on sky, come round mine
Messi is not human
var is killing football
penalty!!! never a pen
i had money on that
lost a fiver, could be worse
fantasy league deadline tonight don't forget
captain Haaland and pray
Triple captain blank. I quit
are you going to the gig on friday
tickets sold out in 4 minutes, absolute joke
I've got two standing, one's yours obviously
what time are doors
support act was better than the main band
can't feel my ears
Voice is completely gone from screaming
That drummer is so fit
did you get his number
he gave ME his number
shut up!!!
Tell me everything
details pls
I'm listening
go on
and then???
no he didn't
yes he did
what a weirdo
You've got to be joking
I'm deadly serious
cross my heart and hope to die
swear down
don't tell anyone I told you
my lips are sealed
Everyone knows already
Rachel is pregnant apparently
omg whose
Her husband's, obviously, you donkey
Twins!
Baby's here! 7lb 2oz, both doing well
Aww congratulations, can't wait for cuddles
She has your nose
visiting hours are 2 till 8, ward 5
I'm at the hospital with Gran for her check up, all fine
they've kept him in overnight just to be safe, he's joking with nurses already
Grandad's op went well, he's asking for a bacon sandwich
blood test came back normal phew
the dentist was two hours late then took 5 mins
Got my jab today, arm feels like lead
is it normal to feel this tired after antibiotics
You should see a doctor babe
it's only a cold stop being dramatic
man flu
i'm on my death bed (i sneezed twice)
Feel like death warmed up, shouldn't have had that kebab
Threw up twice but I'm ok now
hope you feel better soon xx
drink loads of water
take a paracetamol and go to bed
Did you take your tablet this morning dad
yes dear I did
Your mother worries too much
Ring me later love
How do I turn the caps lock off
DAD STOP SHOUTING
I AM NOT SHOUTING
the video won't open, what do I press
click the arrow mum
which arrow
nevermind i'll show you sunday
Sunday roast at 1, bring an appetite
is Uncle Pete coming
unfortunately
can you grab some wine on the way mum says
red or white
Whatever's on offer
They had none so I got prosecco
good girl
I've put the bins out you owe me
it was your turn anyway
Put the kettle on I'm two mins away
who finished the cheese
wasn't me
Liar
we're out of loo roll AGAIN you lot, whose turn is it this week
flat meeting tonight about the washing up
someone left the heating on all day, the bill is gonna be insane
whose hair is in the plughole, honestly
I'm moving out lol
rent's due, send me your share
I paid the electric, you get the gas
Landlord's being a nightmare
he kept half our deposit
That's robbery
daylight robbery those parking charges
got a ticket, 60 quid down the drain
Appeal it
Nah can't be bothered
Driving test tomorrow, wish me luck
failed on parallel parking
third time lucky
passed!!! watch out world
Can I borrow the car saturday dad? please please
Only if you fill her up
you still haven't returned my jeans sis
i'm wearing them right now lol
get out of my wardrobe
You stole my hoodie
finders keepers
It looks better on me
agree to disagree
agreed
exactly
totally
100%
obvs
defo
prolly
sorta
meh
eh
huh
what
Why not
how come
since when
says who
who dis
new phone who's this
It's Lucy from uni!
sorry lost all my contacts
wrong number
sorry who are you?
I think you've got the wrong person
stop messaging me please
Blocked
Leave me alone
you up?
go to sleep
can't sleep, too hot
counting sheep isn't working
Are you awake
I am now
what time is it there
8 hours ahead so 3am haha
I keep forgetting
skype tomorrow?
Your camera's off
you're frozen
your wifi sucks
lagging so bad
brb
gtg
ttyl
cya
later gator
bye bye
love ya
mwah
xoxo
hugs
miss u already
counting the days
see u in a bit
See you at the usual place
c u at 8
2moro is fine 4 me
gr8
wot u up 2
nuffin, u?
jus got in from work, knackered
im cream crackered
u comin out 2nite or wot
skint til payday
same, not got a bean
Come anyway I'll sub you
u sure? i'll pay u back fri
dont worry bout it
ur a star
its gonna be well good
who else is goin
the usual lot
is Gemma gonna be there
prob why
no reason ;-)
u fancy her dont u
shut it
knew it
As if
She's well out of your league mate
Cheers for the vote of confidence
just bein honest
put a word in for me
I'll see wot i can do
what did she say
She said maybe
maybe?? ill take that
Haha bless
so i was walking down the high street minding my own business and who do i see coming out of greggs with another woman, you'll never guess
You know that girl from accounts who always has the tuna, well she's handed in her notice and told everyone exactly what she thinks of Brian
been thinking about what you said the other night and I reckon you were right, I do need to stop giving him chances
honestly if one more person asks me when I'm having kids I'm going to scream
I had the weirdest dream, you were a fish and I was trying to sell you a mattress
went all the way to town for that one thing and forgot it and came back with three candles and a cactus
they said they'd give me the promotion in january then they gave it to his nephew, i'm so done with this place
Tell your sister I have got her earrings, they were down the side of the sofa the whole time
Sorry for the essay, I just needed to get that off my chest
My phone fell in the toilet so if you've been texting me I haven't been ignoring you
Guess what
chicken butt
very mature
grow up
knock knock
who's there
Stop it I'm in a meeting trying not to laugh
crying with laughter on the bus, people are staring
You kill me
this heat is killing me
curiosity killed the cat
I could murder a curry
Would literally kill for a nap rn
over my dead body is he coming to the wedding
drop dead gorgeous
the club was dead so we left early
Dead tired, gonna crash
My feet are on fire from those heels
she's on fire today, 28 points in the half
you're fired lol
they fired like 40 people on friday, it was brutal
liar liar pants on fire
Fire drill at work so we're all stood outside in the rain
watching Chicago Fire, can't talk
did you see that fire in California on the news, awful
This curry is FIRE my mouth is burning
sick beat
thats sick bro
sick of this weather
im sick of studying
Called in sick but really going to the beach shhh
you make me sick haha
homesick a bit tonight
lovesick puppy
travel sick on the coach, never again
Doc gave me a sick note for the week
medicine is 6 years, you sure you wanna do that
she got into medicine at Leeds!!
laughter is the best medicine they say
a taste of his own medicine
that cough medicine tastes vile
he works at the hospital, not as a doctor tho
my aunt's a nurse at the general hospital so she gets free parking
General Hospital is on at 2
Which hospital were you born in, for the form
hospital food haha not great but i'm getting spoiled
helps if you plug it in
god help us all
can't help it, she's just so annoying
help yourself to whatever's in the fridge when you get in love
that's not helping
lol help I've fallen down a tiktok hole
HELP which dress, black or green
help me choose a username
what do I wear
The green one obvs
give it a rest
Give us a bell later
give or take ten minutes
don't give up on me now
I give up
he doesn't give a damn
i gave him a piece of my mind
Gave blood today, got a biscuit
What gives?
My legs gave way laughing
free will is a lie
are you free for lunch wednesday
I'm free after 3
not free sorry, got netball
Feel free to say no
sugar free tastes like cardboard
free throws cost us the game
u get free minutes after 7 so i'll ring then
Spare me the details
not a second to spare
spare a thought for me revising in this weather
any spare time this week? would love to catch up
spare ribs for tea yum
the spare tyre round my waist lol
flat tyre on the way to work, just my luck
lend an ear, I need a moan
lend me your brain for this exam haha
On borrowed time with this old car
something borrowed something blue
borrowed my sister's dress and spilled wine on it, I'm so dead
I want it that way
I want to break free stuck in my head all day
want to come?
wanna hang
you wanna watch a film or smth
I want you to be happy that's all
what do you want from me
All I want for christmas is sleep
Don't want to go school tomorrow
wish I was there
i wish it was friday
You need to see this
we need to catch up properly
I need coffee before I can speak to anyone
all you need is love
need a wee
needed that laugh
no need
no need to shout
Do I need to dress up?
u dont need him
I so need a drink after the day I've had
need sleep
I have to go, the bell just rang
have you eaten
have a look at what he posted
I have a crush on my lab partner
haven't a clue
Have it your way
had enough of today
i've had it up to here with that printer
she's got a point
got it
Got you
gotcha
got to run
gotta dash
got caught in the rain, soaked through
what have you got on tomorrow
He's got no chance
Got stood up
take it easy
take that back
take me with you
takeaway or cook?
i'll take that as a compliment
It takes two to tango
what took you so long
took me ages to get it
Anyone else think Mr Peters looks like shrek
anyone but him
is anyone even reading this chat
anyone awake
anyone up for pub after work
who's in for bowling thursday
count me in
count me out, I'm broke
in
out
me too
Me neither
not me lol
speak for yourself
ur mum
no u
rude
charming
How dare you
the audacity
I'm offended
jk
just kidding
kidding!!
not funny
too soon
Haha
hahaha
lol
LMAO
rofl
😂😂😂
❤️
👍
🙄
🥺
😭😭 why is it over
??
!!!
...
hmm
hmmmm let me think
dunno
dunno yet, depends on work
depends
We'll see
fingers crossed
touch wood
good point
fair enough
Fair play to him
makes sense
sounds good
sounds like a plan
perfect
cool cool
sweet
Nice one
lovely jubbly
amazing
Brilliant news
aww
bless him
poor you
oh no
Oh dear
that sucks
gutted for you
sorry to hear that hun
Sorry for your loss, thinking of you all
She passed away peacefully on sunday, funeral is next week
RIP legend, grew up with his music
I can't believe he's gone
still doesn't feel real
He would've been 80 today
grandma's ashes are at dad's
We lost the cat last year and I still cry
my goldfish died lol
plant died too, I'm a serial killer
hope you're ok, I'm here if you wanna talk
I'm ok just tired
things are a bit rough but getting there
Therapy was good today
proud of you for going
one day at a time
it gets better i promise
ok enough about me how are you
can't complain
Not bad, you?
surviving lol
living the dream
another day another dollar
monday blues
happy friday!!
TGIF
hump day
is it the weekend yet
Bank holiday monday wooo
Snow day!!! school's closed
It's chucking it down here
sun's out, beer garden?
too cold to function
what's the weather like up there
minus 4 and the car won't start
took the dog out and got drenched
my hair's gone frizzy
getting my hair cut at 5
OMG they gave me a fringe
pics or it didn't happen
it's not that bad
It's that bad
I look like a mushroom
you could pull off anything
wear a hat lol
which top goes with these jeans
sold out in my size, typical
bought shoes I didn't need again
they were on sale so technically I saved money
girl math
treat yourself
ASOS parcel came and nothing fits
returning it all
queue is out the door at primark
self checkout hates me
unexpected item in the bagging area story of my life
Avocados are 1.50 each now, what a world
What shall we have for tea
fish fingers
again?
I made lasagne so don't eat before you get back
smells so good
i burnt the rice
how do you burn rice
Talent
what's in the fridge
half a lemon and hope
domino's it is
pepperoni or you're dead to me
pineapple belongs on pizza fight me
you monster
nando's cheeky?
extra hot or go home
Kebab at 3am was a mistake
craving sushi so bad
Bubble tea run after class?
get me a taro one pls, i'll pay u in class
no ice half sugar
they got my order wrong
eating cereal for dinner again
don't judge me
judging
what's everyone bringing to the potluck at work
I'll bring crisps because I can't cook
sandra's doing her potato salad so we're all in danger
fun fact I hate mushrooms
How's the diet
what diet
started tomorrow
Eh later lunch where
Foodcourt or kopitiam
I dun mind la but dun too far hor
The queue damn long sia
help me chope seat first
tissue packet put on the table already
U wan me to buy for u anot
later pay u back in sch
my ez link no more money sian
Got lecture meh today
haven start yet, u faster come
prof never mark attendance one la
Aiyo why u so blur
Blur like sotong
confirm plus chop he like u
dun kaypoh leh
your gf angry again ah
she everyday also angry
Sian half today
I go home liao, very tired
Ya lah i know lah
no need lah, i drive you
Wah lau eh rain so heavy how to go home
stay there i come fetch u
My bro got book in tonight so dinner at home
ns boy so shag
u got bring the project file or not
thumbdrive at home zzz
can email to me?
sent liao check ur gmail
oso can
Den u tell him lor
I thk so
tmr got test u study liao?
study what study, i play mahjong whole night
win or lose?
lose 30 bucks, heart pain
Hee hee
Muz be nice to me ok
u damn bad
Where got!
I mean it one leh
nvm la, next time then we go
K lor see u at 3 at plaza sing
Wat color is ur shirt, i cannot see u
i'm near mac there
Ya i saw u, u very small from here haha
Oops phone on silent didnt hear ring
Den how bout sunday
Sun i got church
after church lor
meeting my da jie for shopping
Got discount meh
70% but all ugly ones
Hungry gal pls come home mummy cook curry
Ask papa come fetch me at the bus stop can
Papa asleep already
ok i walk
Boring lecture, teach me what u learn at urs
Sorry my roommate took my phone and sent that
do u noe how to do the tutorial
dunno, ask xinyi she smart
XY copied also lor
haha everyone copied from everyone
Later kena caught u know
Happy CNY, huat ah!
collect ang pow already?
only $6 from uncle, so kiam siap
Selamat hari raya, maaf zahir batin
balik kampung jam teruk
Nak makan apa tonight bro
Boss lady scold me again today, kena arrow do OT
eh relak la one corner
Today I am having fever so not coming to college ma'am
Respected sir I am unable to attend class today due to stomach pain
Wht abt d assignment yaar submitted or not
Copy paste karke de diya
Sir will catch you definitely
Let it be, what he will do
Papa ne daant diya for marks
Only 62 percent, mummy is not talking to me
Dont take tension yaar all is well
Tension mat le
Acha suno
kya scene hai tonight
Arre I forgot to tell you
Auto wala asking 200 for two km, pagal hai kya
Stuck in Silk Board since one hour
Metro is so crowded, could not even put my leg
Reached office, boss not yet come
I will come in half hour only
Your jiju is also coming with kids for Sunday
Bring some sweets from Haldiram when coming beta
have you taken bath and done puja
I have taken my BP tablet don't worry beta
kindly pray for me, results tomorrow
All the very best for ur exams dear
God bless you dear, study well
Good night dear friends, a smile costs nothing
Forwarded as received: drink hot water with turmeric every morning
A true friend is one who stays when the whole world walks out
Life is like ice cream, enjoy it before it melts
If u love someone set them free lol
roses are red violets are blue, I failed maths and so did you
Why did the scarecrow get an award? outstanding in his field
What do you call a bear with no teeth? a gummy bear
dad jokes again
groan
send this to 10 friends or have bad luck lol
I hate chain messages
good one haha
sent from my new phone yay
Testing testing
did this go through
one tick, it's not delivering
blue ticks and no reply, nice
seen
left on read, ouch
sorry saw this late
just seen this
Only got your text now, was underground
been busy, will reply properly later
can't type, driving
typing with one hand, eating noodles with the other
autocorrect!! duck off
I meant *meeting
*their
grammar police
soz typo
spelt it wrong again didnt i
what does tbh mean?? mum asking
To be honest, mum
Well you could have just said that
how do I mute a group
you can't leave us Gary
Gary left lol
add Gary back
Why am I in this group
whos number ends in 442
It's me, Priya, new sim
saved
is this still your number?
Just checking in on you
Thinking about you today
been a year since we met aww
happy anniversary my love, 12 years and I'd still pick you
you forgot didn't you
I didn't forget I was being mysterious
flowers came, they are beautiful, thank you my darling
don't wait up
leave the hall light on for me
I'll be quiet coming in
key's under the pot if I'm not back
kids are asleep FINALLY
Bath's running
he won't go down, he wants you
She said dada today!!
teething is hell, none of us slept
put peppa on and survive
what did the school say
nits letter again, check their heads tonight will you
PE kit's on the chair, he'll need it for third lesson
whose turn is it for the school run tomorrow love
I'll do drop off you do pick up
Your son has traded his sandwich for a football card
Like father like son
he gets that from your side
tell him he's not getting a phone till he's 11
parents evening 6.20, don't be late this time
Mrs Khan says he talks too much
wonder where he gets that from
reading age of ten tho!
So proud I could burst
mum can i sleep at lilys
is her mum ok with that
yes she said
bring your toothbrush and behave
ok 1 more thing can i have ur card details for roblox
Absolutely not
ugh fine
everyone else's mom lets them
I'm not everyone else's mom
u never let me do anything
wait till your father gets home
seriously gonna die if she sees my search history
my brother is so annoying someone trade me
u can have him for free lol
My sister used my whole foundation I'm gonna kill her
Lauren likes Tyler but Tyler likes Jess and Jess is like ew
wait who's tyler
football tyler or band tyler
BAND
no ways
he's kinda cute in a lost puppy way
she's such a pick me
Sooo what'd she wear
did you see her story
she deleted it but I screenshotted
send
omg I can't
I'm screaming
the way I gasped
not him liking her pic from 2019
thats embarrassing for him
secondhand embarrassment
i would simply pass away
rip
he's such a red flag
green flag tbh
the ick
he clapped when the plane landed, ick
situationship ended, I'm in my healing era
main character energy
it's giving substitute teacher
it's giving nothing
slay
periodt
say less
i'm down
down bad
no thoughts head empty
touch grass
ok boomer
sheesh
sus
mid
W
L + ratio
skill issue
get good
gg
afk
1 more game then bed
get on, we need a healer
my teammates are bots
I need like 200 more gold for the sword
can u lend me your skin lol
gimme the loot
he's one shot, kill him kill him
died to fall damage again
respawn in 10
who's got meds? I'm on 5 hp, behind the blue crate
burned down their whole base lol
server's down
patch dropped
Lag killed me I swear
Got diamond finally!!!
carried
mom said dinner, pausing
can't pause online mom
laptop fan sounds like a jet
my mouse died mid fight
new season's trash
did you preorder
waiting for a sale
steam sale took all my money
have 90 games, play one
are you on tonight
on in 10
Discord?
mic muted dude
your mom's vacuuming again lol
Rota's out, I've got four lates in a row
swap my Sunday for your Tuesday? I'll tell Lorraine
can't mate, it's our kid's christening
Ward was mental last night, didn't sit down once
12 hour shift done, feet gone, brain gone
two people called off so I'm doubling
tips were rubbish, some bloke left 30p
customer asked if the fish was vegetarian
kitchen's on fire tonight, best service in months
chef chucked a pan again
stocktake till midnight kill me now
On my break, what's up
break's over, back to the grind
did you clock me in
the till was 8 quid short and she blamed me
area manager's coming, look busy
have you got the rota for next wk
I'm off tomorrow wahey
on call this weekend so can't drink
Site's flooded so we got sent home, full pay
boss has given us all half day for the match
gaffer's in a mood
lorry's late so standing round like lemons
van wouldn't start so I'm on the train with my tools like a plonker
what time did they say for the van
The job's done, customer's happy, pint?
you've earned it
usual pub?
I'm in the corner by the fruit machine
yours is on the bar
whose round
not it
tight git
Quiz tonight, we're useless without Bev
Capital of Australia?? not sydney
no googling
we came last again, got the wooden spoon
darts semi final on the big screen
20-1 the favourite, worth a punt
Grand National sweepstake: I've drawn a donkey
it fell at the first
lottery syndicate: two numbers, as ever
if I won I'd be gone by lunchtime
spent it already in my head
any luck with the flat hunting?
700 for a cupboard, honestly
we got the house!!! keys friday
mortgage approved I feel sick
moving day tomorrow, dad's hired the van
boxes everywhere can't find a single spoon
new place has no curtains, waved at a bus
ikea has defeated us
one screw left over, hopefully not important
it wobbles but it stands
come see it when the paint's dry
housewarming on the 12th, bring yourselves
can't do the 12th it's my nan's 90th
ninety!! what a woman
she still does zumba
I want to be her when I grow up
you already have the slippers
How's your back mum
Better thank you, the physio gave me exercises
Did the pharmacy text you, dad? they said it's ready
got my prescription, there was no queue for once
your father refuses to take his medicine because it "tastes of fence"
pollen count is ridiculous, sneezed 14 times in the meeting
Hay fever or crying? both
my eyes look like I've been punched
got a new inhaler, the blue one ran out just before the hike but I was fine
broke my toe on the bed frame in march and it still clicks
Remember when you fainted in biology haha
you went white as a sheet when they brought out the frog
He nearly choked laughing at his own joke
choked on my tea reading this
that meme, I can't breathe 😂😂😂
stop im wheezing at that gif
my heart stopped when the teacher said my name
heart attack when i saw the phone bill
She nearly had a stroke when she saw my tattoo
panic over, found it in my other bag
emergency!!! I wore the same dress as Becky
code red, he's here at the party
send help i'm at a networking event
SOS my date is talking about crypto
call the police, this outfit is a crime
someone stop me I'm about to text my ex
don't you dare
give me your phone
too late
what did you write
"hey stranger"
oh no no no
he's typing
I'm going to throw myself in the sea, the embarrassment
drowning in coursework
buried under emails
shoot me, she's singing again
kill me now, three hours of slides
slay queen but also why
this bus driver has a death wish
dying for a fag, meeting's overran
to die for that cheesecake
I'd kill for your cheekbones
skinny jeans are dead apparently
chivalry is dead
phone's dead in 3, 2
died inside a little
my dad will kill me if he finds out about the bumper
If looks could kill
killing time before the train
you're killing it at that new job
He killed that solo
bomb recipe, you're an angel
that party was the bomb
gas prices tho
you're gassing me up lol
what a gas
smoked that test
smoke break?
holy smoke did you see the bonus
where there's smoke there's fire, they're defo dating
blood, sweat and tears but the dissertation's printed
bloody hell
Bleeding obvious
fell off the treadmill in front of everyone, pride hurt only
fell asleep on the bus and ended up in Croydon
I've fallen for him haven't I
fell over on the ice outside boots, everyone clapped
have u ever tried oysters
never again
once in Spain
food poisoning?
no just regret
how did you two meet btw
he held the lift for me and I said "you too"
smooth
I cringe daily
What star sign is he
gemini, run
my horoscope says to avoid pisces so bye
Mercury's in retrograde that's why
you don't believe in that do you
on mondays I do
seen the moon tonight? huge
northern lights in Kent!! look out the window
slept through it
course you did
what's that song that goes da da dum
shazam it
That narrows it down
it's from the advert with the dog
Ohhh I know that one
what was his name, the one off the jungle
ant or dec?
voting's open, save Joe
robbed!!!
strictly results are a fix
who's your money on
she can't act to save her life
oscar for that crying
new Bond rumours again
Is the sequel any good
first one better
fell asleep after the trailers
3 hours long?? my bladder says no
popcorn costs more than the ticket
what screen are we
D14 and D15
someone's in our seats lol
told them politely, they moved
lights going down, bye
OK so hear me out
Unpopular opinion: summer is overrated
hot take
counterpoint: ice cream
you make a strong case
i rest my case
objection
overruled
I'm always right
record that for evidence
quote of the day
put that on a mug
you should do stand up
you should sit down
savage
walked into that one
you started it
truce?
truce. donuts?
always donuts
i've got half term off so whenever suits
Thursday doesn't work, friday?
Friday's good. where?
somewhere halfway
Reading? lol
nobody meets in reading on purpose
Ok Oxford then
10.42 gets in at 11.30
meet under the clock
I'll be the one running
late as always
fashionably
what was the name of that place with the dumplings
closed down :(
everything good closes
The new one's fancy, tiny portions
came home and had toast
toast is underrated
marmite?
block and delete
you're the worst
you love me really
unfortunately yes
tell your mum I said thanks for the cake
mum's made up you liked it, you'll never be rid of her now
she wants her tin back lol, bring it when you come for your tea
give your nan a squeeze from me
give my love to everyone
Got your letter grandma, thank you for the tenner x
Received your lovely card this morning, it's on the mantelpiece. Granny
Dear Thomas, this is Grandpa. I am using the text. Over
grandpa you don't have to say over
Understood. Over
I'm framing this
Your grandfather would like to know if the Google is open on Sundays
help, i've sent him an eggplant emoji by accident
what's wrong with an aubergine? I grow them
I can't
best family chat ever
muting you all
lent Dave my drill in 2016 and he's now drilled the entire county with it
borrowed a feeling, said Kirk van Houten
ask me anything, I'm two coffees in
what you need is a lie down
what I need is a pay rise
what I want is a nap
want some cheese with that whine
do u even want to be here
wanted to say sorry about the other night
I wanted the blue one but she got there first
have been meaning to ring you
haven't had a proper holiday since 2018
had to laugh
Had words with him about it
has he grown or is it the shoes
got nothing to wear and a wardrobe full of clothes
not got round to it
getting on a bit aren't we
gets on my nerves that one
giving up chocolate for lent, day 1, already cross
given half a chance he'd live in that shed
anyone can cook rice. except Liam
has anyone told Simon or shall we just let him turn up
anybody fancy a brew, I'm getting up
Anyone doing the 8k sunday? half of uni's signed up
thanks for coming last night, even though you ate all the hummus
thank god that's over
thanks to you I now have that song in my head
thanks a bunch
Thank you all for the bday wishes, felt very loved today
thank fudge it's friday
done w/ homework!
Done with men
what have I done
well done you
it's done, no going back, I booked it
not gonna get it done by monday am I
Gone to bed. Don't reply
gone off him since the sandals
my patience is gone
where's my youth gone
going going gone, bought it on the auction app, a stuffed badger, don't ask
I asked him straight out do you want kids and he said he wants a motorbike so there you go
if you get there first get us a table by the window, if I get there first I'll panic and go home
my mate's giving me a lift to the airport so you don't have to get up at 4
spoke to the bank for 50 minutes, they put me through to the same woman three times
she wants a spare key to his flat after three weeks, three!
so basically my flatmate borrowed my bike without asking, got it nicked, and then had the nerve to ask for the insurance money
They're giving out free hoodies at freshers, queue goes round the block already
who needs enemies with group members like these
I need to stop online shopping after 11pm
you need therapy and I say that with love
need to revise need to shower need to sort my life out
wish i could help u with stats but i barely passed it myself
got loads of leftover annual leave, thinking Lisbon
have a spare hour before my train so wandering round the museum, saw a big whale
gave my seat to a lady on the tube and she called me a gentleman, peaked
Taking my mum to see Les Mis, she's already crying
can you take notes for me in chem, dentist at 10
lend me £5 at lunch bro, forgot my card, same as last wk lol
borrow my blazer for the interview then, sis, but no perfume on it
dad's lending me the deposit so I have to be nice until 2031
You can keep the 3 quid, buy yourself something pretty
they still haven't given back our essays, it's been 5 weeks
gimme 5 im just putting shoes on
Got any gossip
have u got maths or french first
u got games on ur phone
did anyone get the answer for the physics prac, mine came out negative gravity
anyone know what sir said about the trip on monday
Is anyone actually wearing costume to Beth's thing or is it a trap
anyone got Netflix recs, finished everything
Everyone's sick in our office, I'm the last one standing
was off sick tues so what did I miss in seminar
little one's got a temperature so I'm working from the sofa today, bear with me on replies
I was in A&E four hours with Ollie's wrist on saturday, just a sprain, he's loving the sling
off to get my stitches out, back at my desk by two
visiting Aunty Jo in hospital after work, she wants grapes and scandal
left work early, picked up medicine, home now, watching rubbish telly, feeling sorry for myself
the vet says the cat is not dying, she's just fat
They lit the bonfire early and we missed it stuck at the roundabout
toast set off the smoke alarm at 7am, morning flatmates
can u believe he got fired by text
almost died of shame when mum showed him my baby photos
Who died and made you captain
battery went flat halfway through your voice note, so what happened with the vicar
Going back to bed, wake me when it's spring
came back from the shop with everything except what I went for
give me one good reason not to eat this entire trifle
Don't give him your real number whatever you do
Take me back to Crete
no idea where I parked, level 3? 4? been walking round beeping for twenty mins
yeah I know I said 6 but I meant 6ish and it's only 6.40
哈哈哈哈哈哈
到哪了
我到啦,在门口等你
今晚吃啥
随便
你定吧,我都行
求求你别说了
救命,太尴尬了
救命啊这也太好吃了吧
笑死
笑不活了家人们
我死了,高数又挂了
困死了
饿死我了什么时候开饭
热死了这天
累成狗
今天又加班,想死的心都有了
老公回来带点酱油
妈我晚上不回家吃了
爸,钱收到了
收到
好哒
嗯嗯
哦
行
ok
在吗
干嘛呢
刚醒
睡了吗
晚安宝贝
早安呀
想你了
么么哒
你猜
不告诉你
想要抱抱
我也想要男朋友
想要这个包但是没钱
有没有觉得他今天怪怪的
有没有可能是你想多了
我有罪,我又点奶茶了
我有点想哭
给我等着
给我笑岔气了
给我整不会了
你借我的书什么时候还
借我十个胆我也不敢
借我一双慧眼吧
借你吉言
求抱走
求偶遇
求放过
求转发好运
求翻牌
求更新啊大大
求后续
求脱单
求锦鲤附体,四级必过
蹲一个结果
太太再给我一口粮
谁懂啊
绝了
yyds
无语子
裂开
破防了
栓Q
好家伙
真的假的
不是吧
天呐
我去
牛
牛啊老哥
厉害了
膜拜大佬
太强了吧
你是魔鬼吗
滚
滚去睡觉
再见
拜拜,明天见
路上小心
到家说一声
到家了放心
上车了
地铁上,信号不好
堵在高架上了,动都不动
估计还要半小时
你们先吃别等我
给我留口汤就行哈哈
我马上出门
骗人,你肯定还在床上
五分钟!真的五分钟
等你等到花儿都谢了
我在二号口
哪个二号口
看到你了,回头
几点的电影
七点二十,别迟到
票我买好了
多少钱我转你
不用了,请你的
那爆米花我请
你上次借我的五百还没还呢
发工资就还,拖不了几天
红包收了哈,谢谢老板
谢谢爸爸
手慢无
抢了两分钱,气死
最佳手气又是你
生日快乐!永远十八
祝寿星暴富
新年快乐,恭喜发财
中秋快乐呀
同乐同乐
恭喜恭喜,什么时候办酒
份子钱又要出去了
这个月第三场婚礼了,要破产
听说他俩分了
早看出来了
那男的不行
女生值得更好的
复合了又
我真的会谢
吃瓜
前排吃瓜
瓜子都备好了你就说这个
展开说说
然后呢然后呢
急死我了快说
别卖关子
算了不说了
你生气了?
没有
没有就是有
我错了还不行吗
下次不敢了
原谅你了
不理你了
哼
爱你
比心
他回我了!!!!
他已读不回
心累
放下吧姐妹
我要减肥
减肥第一天,吃了顿火锅
明天再减
你不胖
你瞎
又胖了三斤,秤坏了吧
健身房办卡去了两次
跑了五公里,腿废了
膝盖疼,休息两天
嗓子哑了,昨晚唱嗨了
昨天喝断片了
我怎么回来的
老王送你回来的,你还吐人家车上
社死现场
没脸见人了
谁有我惨
没人比我更懂熬夜
头发一把一把掉
黑眼圈能当国宝了
请病假了,头疼
吃了药睡一觉好多了
去医院排了三个小时队,看了三分钟
医生说没事,多休息
我妈住院了这周都在陪床
没事就好
注意身体啊
多喝热水
你就会说多喝热水
姨妈来了,别惹我
打完疫苗胳膊抬不起来
牙疼要人命
智齿拔了,脸肿得像包子
体检报告出来了,脂肪肝
该养生了
保温杯里泡枸杞
人到中年
老了老了
作业写完没
还没,借我抄抄哈哈
老师说明天交
第三题选啥
选C吧
我选的B
完了
答案发一下呗
自己写
群里有人去上课吗
老师点名了快来
帮我答个到
已经被记了
凉了
考得咋样
别问
问就是挂了
求老师捞捞我
及格万岁
六十分多一分浪费
图书馆没座了
给你占了位子,三楼靠窗
论文写不动了
导师又催
导师失联中
我的文献呢
电脑死机了没保存,白写三千字
答辩过了!!
毕业快乐
散伙饭哭成狗
实习累死还没钱
今天面试问我为什么离职
你怎么说的
我说世界那么大
offer拿到了
牛的,请客
今天的会改到三点了
PPT发我一份,开会用
甲方又改需求
第八版了
用回第一版吧
经典
老板在群里,撤回快
撤回了什么我看见了
领导说收到请回复
收到收到
辛苦了
下班!
今天能准点走吗
做梦
明天谁值班
我替你,下周你替我
调休批了吗
没批
摸鱼中
摸鱼被抓
这班是一天也上不下去了
周一综合征
还有四天放假
想放假
抢票抢到了吗
候补中
站票十二个小时,我疯了
回家真好
我妈又给我塞了一后备箱
过年被催婚
七大姑八大姨轮番上阵
救救孩子吧
相亲对象说自己有三套房
然后没成
他嫌我能吃
哈哈哈哈神经
你快笑死我了
笑到隔壁来敲门
梅西啊啊啊啊
这球也能踢飞
国足加油(算了)
裁判收钱了吧
赢了赢了
爷青回
爷青结
今晚几点开球
看球啤酒小龙虾安排
熬夜看球明天请假
湖人没救了
库里太变态了
开黑吗
三缺一
上号
等我打完这把
猪队友
你打野会不会
坑死了
我方水晶告急
又输了,卸载了
再来一把就睡
天亮了
你俩昨晚几点睡的
看剧看到三点
第几集了别剧透
男主死了
你!!!
结局烂尾
编剧给我寄刀片了
这演技绝
哥哥杀我
姐姐好美
这颜值我可以
心动了
老公看看我
谁不想要这样的妈妈
羡慕哭了
别人家的男朋友
柠檬树下你和我
酸了酸了
已转发,求中奖
从来没中过
非酋本人
欧气分我一点
许愿一个好成绩
接好运
抱走一只猫
猫又把杯子打了
狗子拆家了
我家主子不理我
想养猫但我妈不同意
云吸猫
好可爱啊啊啊想偷
这个滤镜叫啥
口红色号求告知
链接呢博主
在哪买的啊好好看
种草了
拔草了,不好用
踩雷
又剁手了
快递还没发货
退了,色差太大
双十一吃土
花呗还不起了
穷得叮当响
月光族报到
股票绿成草原
基金又跌了,救命
韭菜本菜
别提了,套牢
我有个朋友,不是我,就问问
我有一个大胆的想法
我有预感这次能过
我有选择困难症
我有事先走了
我有空给你打电话
我有说过吗
我有话跟你讲,晚上见面说
你有病啊哈哈
你有毒吧
有病就去治
没药救了你
吃错药了今天
这什么灵丹妙药,一看就想笑
后悔药哪里卖
有一说一,确实难吃
有内味了
有被笑到
有被冒犯到
有点东西
有钱人的快乐我不懂
有对象了不起啊
有没有搞错
有没有良心
有没有一首歌让你单曲循环
有没有人跟我一样不爱吃香菜
有没有人听过这个梗
有没有想我
有空吗出来喝一杯
有瓜快说
想要暴富
想要一场说走就走的旅行
要抱抱要亲亲要举高高
要你管
要不周六?
要死要死要死,要迟到了
要命
你要笑死我继承我的花呗吗
谁要跟你好
谁要看这个啊
谁啊
谁懂
谁还不是个宝宝
谁给你的勇气,梁静茹吗
给力
给爷爬
给你一个眼神自己体会
给跪了
给个面子嘛
给我冲
给大佬递茶
给老妈打个电话吧她念叨你
给你留了门,早点回
给你带了楼下的煎饼,在办公桌上
送命题
送你上热搜
送佛送到西
送我回家好不好嘛
送孩子上完课再过来找你
借钱没有,要命一条
借过借过
借口
借酒消愁愁更愁
找我干嘛
找不到北了
找到工作了吗
找个对象怎么这么难
帮我跟老师请个假
帮我看看这句英语对不对
帮我砍一刀求你了
帮帮孩子吧点个赞
拼多多砍一刀的滚
不帮,上次帮你你还骂我
拿来吧你
拿捏了
拿铁还是美式
拿命换钱
领导拿我们当牛马
领证了!!!
领了年终奖,三百块
收工
收手吧阿祖
收到录取通知书了!!!
收到你的明信片了,好漂亮
收拾行李中
谢谢你这么久还记得
谢谢,有被安慰到
谢谢关心,已经退烧上班了
谢邀,人在公司刚下电梯
谢了兄弟改天请你吃饭
谢特
不客气
不用谢我叫雷锋
不存在的
不约
不去了,累
不想上班不想上学不想起床
不行了我先睡
不是我说,他真的很装
不要了不要了,吃不下
不说了说多了都是泪
没了你我可怎么办呀(假哭)
没了没了,奶茶卖完了白跑一趟
没钱没对象没头发
没毛病
没想到吧
没事儿
没听懂
没看见消息,刚开会
没带钥匙,等我妈下班
没带伞,在公司楼下躲雨
电没了先不说
完蛋,手机只剩百分之三
着火了,我的钱包
火了火了,她那条视频上热搜了
火锅走起
这歌太火
后院起火了吧他哈哈
发火干嘛
炸了,服务器又炸了
炸裂
气炸了
心态崩了
崩溃
疯了
我人没了
我人傻了
人麻了
麻了
麻辣烫还是米线
腿麻了
我妈要杀了我
杀疯了今晚
杀猪盘吧这是
剧本杀周末缺一个,你来不来
来不了,加班
来了来了
来嘛来嘛
来电显示骚扰,没接
死鬼怎么才回来
死丫头给老娘滚回来吃饭
死活想不起来密码
死党就是用来坑的
死线前一晚才开始写
该死的闹钟没响
想死你们啦
想你想得睡不着
吓死宝宝了
吓死我了还以为被开除
美死你
酸死
甜死我了这对CP
嗑死我了
冷死了暖气还不来
烦死了那个谁
烦
丑死了快删
懒死你算了
撑死我了自助吃回本
气死我了她居然抄我的
急救一下我的发际线
急急急,口红选哪个
急什么
救救我的英语
救命稻草就看这最后一题了
救命他好帅
救大命,老板加我微信了还能看我朋友圈
命苦
命里缺觉
晕
晕车了,到站歇一会儿
晕死,又发错群
发错了不好意思
发错人了撤回
喘口气再说
喘不过气的deadline
窒息,我妈看到我成绩单了
窒息操作
心脏受不了这种球赛
心梗了这价格
血亏
血压上来了,辅导作业辅导的
流血又流泪,嗓子冒烟的期末周
摔了一跤还好没人看见,丢脸
摔手机
脑子不够用
脑壳疼
中毒了这首歌
中暑了昨天,今天没事了
昏过去了,听课听的
跳过跳过
楼主好人一生平安
楼上正解
楼上说得对
同问
同感
同款加班狗
附议
顶
路过
打卡
打扰了
打工人打工魂
打球去不去,老地方
打完球一起吃饭
打车好贵,坐地铁吧
打电话给你怎么关机
刚在洗澡
刚下课
刚到家,累瘫
刚看完,后劲好大
刚吵完架,别烦我
姐,妈让你周末回来一趟
哥你把车开哪去了
爷爷学会发语音了,六十秒连发八条
奶奶说你瘦了
外婆做的红烧肉谁都比不了
舅舅又在群里发养生文章
二姨别发了,那是谣言
宝贝作业拍给老师没有
儿子钱还够用吗
够,别打了妈
闺女降温了穿秋裤
知道了知道了
爸你又喝酒了
就喝了二两
骗鬼
老婆我错了
老婆大人遵命
媳妇儿今晚你做饭我洗碗
洗什么碗你上次就没洗
顺便把垃圾倒了亲爱的
下班接我
接到娃了
娃今天被老师表扬了
娃又被叫家长
你儿子像你
那必须
阿姨身体还好吗
出院了,恢复得不错
那就好那就好
改天去看她
改天是哪天
下次一定
下次是什么时候
看缘分
随缘
佛系
躺平
卷不动
内卷到幼儿园了
累了毁灭吧
世界毁灭跟我没关系
今天也是元气满满的一天
加油
冲鸭
稳住我们能赢
问题不大
小场面
淡定
哎
唉,说来话长
呵呵
呵呵是几个意思
嘻嘻
嘿嘿嘿
嘤嘤嘤
啊这
啊啊啊啊啊啊啊
额
欸你谁
噢噢懂了
喔
？
666
2333
88
520
u1s1这电影真不行
xswl
dbq我错了
awsl
emo了
今天好chill
你好fashion哦
这个deadline是要我的命
周末要不要citywalk
我真是服了这个老六
同求个屁,你昨天还说不追星
宿舍谁打呼噜,我录音了
`,
};
