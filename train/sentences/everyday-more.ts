/** Sentences of our own: private and group messaging that has nothing to do with a neighbourhood board. Never from tests. */
export const everydayMore: Readonly<Record<string, string>> = {
  chatter: `
Can meet at 6 later? I got lecture till 5
U wan me to buy dinner for u or u eating outside
Got anything to eat at home anot
I have extra ticket for the concert on sat, u want?
Can help me take attendance today pls i overslept
Pls return my call when u see this
Do you have the notes for lec 3?
I need to use the toilet lol wait for me outside lt27
Hey are u free tonite?
Anyone wants to go for supper? prata at 11
I can fetch u from the station if ur train not late
bring umbrella ah, sky very black
I left my wallet at home leh, can borrow money from u for lunch
kindly revert on the below at the earliest
pls do the needful and confirm once done
i am having fever today so not coming to office
have you taken medicine? dont skip the night one
u ok hun? looked a bit pale in the meeting x
got u some milk and that bread u like, its in the fridge
gonna be 10 mins late, bus just sat there
Yup i reach liao, where r u
Ok lor then we go without him
Haha sian la tmr still got tutorial
Wah lau the prof gave us another assignment
Dun need to wait for me, i taking mrt w joanne
Eh u got bring charger? mine die already
Sorry i missed ur call, was bathing
Aiya i forgot to tell mum i not eating dinner
So how, still going anot
I'm in the library level 4, saving seat for u
Ok can, see u at the canteen then
Where got, i nvr say that
U better dun be late, the movie start 7.10 sharp
Help me chope a seat can, i at the back of the bus queue
My phone batt going flat so if u cant reach me call jason
He told me u wanted to quit band, really meh
I think i fell asleep in the exam hall for 2 mins
Did u get my email w the slides
lol i almost die during 2.4 today
just finished my paper, so hard i wan to cry
What time u finish work? i wait at raffles place
Shall i get the cake or you getting it on the way
need to pass u ur thumbdrive back, tmr can?
ya man i also dunno why she so angry
Can u call me at 5.30am, later i cant wake up for my flight
I give u the money when i see u ok, 12.50 right
Tell ur sis happy birthday from me
No la i was joking, dun angry
k
ok
okie
lol
nope
yeah
sure
haha
same
true
omg
wait what
idk
brb
ttyl
night x
huh??
no way
nvm
Your OTP is 482913. Do not share it with anyone. Valid for 5 minutes.
Dear customer your bill of Rs 649 is due on 14 Nov. Pay now to avoid late fee.
Your a/c XX2231 is debited with INR 1,200.00 on 03-11. Not you? Call 1800 immediately
You have used 80% of your monthly data. Reply MORE for 5GB at 3.99
Your parcel could not be given to you today, we'll attempt again tomorrow between 9 and 1
Reminder: dental check-up on 12 March 14:20. Reply C to cancel
Congrats! You've been selected to get a free cruise. Call 0906 now to claim
FREE entry into our weekly draw, text WIN to 80086. 18+ only, T&C apply
URGENT! your mobile number was awarded a 2000 pound prize, ring 09061 from a landline
Payment received, thank you for banking with us
Your prescription is ready at the pharmacy on Main St. Open until 8pm.
Card ending 4471 was used at a petrol station for 52.10. Reply YES if this was you
Your ride is 3 min away. White Corolla, plate ends 77K
Your table for 4 at 19:30 is confirmed. Need to change it? Tap the link
We have received your application and will get back to you within ten working days
Hi, this is Dr Patel's surgery, your blood results are back, please phone after 2
Low balance alert: your account has gone below 50.00
who is this
sorry think you've got the wrong number mate
New phone who dis
this isn't Karen, you've been texting a plumber in Leeds
Wrong person lol but hope your mum feels better
I don't know any Ahmed sorry
ma'am this is a Wendy's
mum can you pick me up from training, coach finished early
Dad do u have my passport or did i leave it at nan's
can you get me from Ellie's at 9 pls
have you fed the dog or is he lying again
whats for dinner
is there any of that lasagne left
please tell your brother to get out of the shower
Nan says thanks for the flowers, she cried a bit
Auntie Jo's been taken into hospital again but she's comfortable
visiting is 2 till 4, take her grapes she likes the black ones
grandpa wants to know how to get the emojis back
your father has fallen asleep in front of the snooker again
Can somebody please tell me what time we're eating on Thursday
Y'all bringing the kids Sunday or is it just grown folks
Mom has the green beans covered, don't let her take on the pies too
who's picking up Grandma from the airport, she lands at 4:15
I'll take the red eye and be there in time for breakfast
Love you guys, drive safe, text when you get home
sis did you get the pics I sent of the baby
That boy is killing me, he ate a whole rotisserie chicken
we got snow!!! school's cancelled
Happy birthday to the best brother in law a girl could get stuck with
Anyone heard from Uncle Ray? he's not answering as usual
I want everybody in matching pajamas no excuses
Please stop giving him candy before bed, love, his tired mother
so did the Lions win or do I need to hide from your dad tonight
can anyone cover my sat close? I'll take your sunday open
I have a double friday and my feet are already dead
does anybody want my Tuesday 4-10, section 3, good tips
need someone to swap with me on the 23rd, got a wedding
Boss says nobody gets christmas eve off lol happy holidays to us
what time do we have to be in for stocktake
I'm calling in sick tomorrow, don't rat me out
Jess called out again so I'm on till alone
who took my apron
who has the keys for the front tonight, me or Dean
did payroll come through for anyone yet
my hours are wrong again, I did 38 not 31
The till was 20 short, it wasn't me before anyone asks
can you open for me on Wednesday? I got an appointment at 8
taken the bins out, mopped, done the fridge temps, going home
can you clock me in I'm literally in the parking lot
Left my lunch in the staff fridge, please nobody eat it
Manager on fire today, avoid
hi all rota's up, please check and shout if anything's wrong
don't forget we've got the fire drill at 11
got my review today, pray for me
who wants to come to the pub after shift
I can give you a ride after close if you wait ten
u finish ur essay yet
how many words have you got
Need help with q7, is it integration by parts??
can you send me the reading list pls the portal's down
I have no idea what is going on in this module
did he say chapter 9 is on the exam
can i copy ur lab report, ill change the wording i swear
the answer to 4b is not 12 ive done it three times
what's the deadline is it 5pm or midnight
please tell me you've done the group slides
i want to die this thesis is never ending
Someone give me motivation to study
got 62 in stats!!! i'll take it
failed my driving test again, hit the kerb
how did the interview go??
they've given me a second interview on Monday aaaa
didn't get it. it's fine. I want ice cream
whats the wifi password in your halls
forgot my student card can u let me in
You left your hoodie at mine, smells like a gym
can I keep it, it's comfy
ur my favourite person rn
Can't sleep, thinking about that pigeon
i miss you, when are you back from Leeds
do you want to be my valentine or are you still annoyed
Had such a lovely time last night, get home ok?
he hasn't replied since thursday should i just give up
Girl he's not worth it, block him
He said he needs space. SPACE. what is he, an astronaut
she left me on read again
you free for a drink this week? no pressure
i think we should take a break
we need to talk
Don't worry about it, i'm over it
are you mad at me
I got you a present but it's rubbish so lower your expectations
Tell me you haven't watched ep 6 without me
that ending killed me
Who dies?? actually no don't tell me
new season is out, clear your schedule
can u believe he got voted off
the blood and guts were a bit much, I watched it through my fingers
anyone up for ranked? need one more
I'm stuck on the fire temple, how do you get past the big guy
u got any spare gold in game lol i'm broke
He rage quit after I killed him twice
gg ez
get on discord now
my controller's gone drifty again
who's got the aux
lag is so bad im going to throw the router
bro carried me, i take no credit
leg day tomorrow pray for my knees
no pain no gain my arse, I can't lift my arms
did you bring your lifting straps or should i pack mine
gym at 6?
Skipped it, got chips instead
I've pulled something in my back, serves me right for showing off
doing couch to 5k, week 3 nearly killed me
my smartwatch thinks I'm asleep while I'm running
traffic is mental on the ring road, dont take it
accident on the PIE, jam all the way to Clementi
Police everywhere on the A40, no idea what's happened, gonna be late
stuck behind a tractor lol
train's cancelled so getting the bus replacement, pray for me
parked on level 3 near the lift, remember that
just passed the toll, 40 min
can you check if the 8.15 is running
I'm on the platform, where are you stood
it's chucking it down, wear your boots
Freezing here!! minus 12 this morning
lovely out, want to sit in the park after work?
smoke from the wildfires is so bad the sky's orange out here in Oregon
tornado watch til 9, we're fine mom
hottest day of the year and the office aircon's gone
Is it raining at your side? here pour until cannot see
happy birthday old man, how's the back
Many happy returns of the day dear, god bless you
HBD bro party kab hai
What do you want for your birthday and don't say nothing
have we got candles or do I get some on the way
thanks everyone for the birthday wishes, I had a lovely day with the kids
Landed!! waiting for bags
Boarding now, love you, there's casserole in the freezer
have you got the passports
did u take travel insurance? dad's asking
Hotel has no hot water but the view is worth it
lost my luggage in Frankfurt, living in the same tshirt
the ferry made me so sick i kissed the ground
gate changed to B22, run
how much was the airbnb each
I'll get the tickets and you give me yours later
can you transfer me for the gas bill when you get paid
you still owe me for pizza
rent went out and I've got 14 quid till Friday
pay me back whenever no rush
sent
received thx
Have you received the money? Bank says done
how do i get a refund from these people
can i borrow 20 til payday, promise
lend me a tenner?
bro i already lent you 500 last month
the ATM ate my card lol
dont give your pin to anyone even if they say they are bank
can't sleep, give me something boring to read
been awake since 4
night night, sweet dreams
I need a nap so bad
sleeping beauty finally woke
What did the fish say when it hit the wall? dam
my boss is so tight he wouldn't give you a cold
why did the scarecrow get promoted, outstanding in his field
I'd give my left kidney for a mcflurry rn
Would kill for a cup of tea
dying for a wee, is there a services soon
I'm dead 😂😂
you're killing me smalls
lmao i can't breathe
that song is fire
mate that haircut, call the police
my eyes are bleeding from this spreadsheet
bloody hell its cold
Shared as received: Good morning, may your day be filled with light and blessings
Forwarded: if you have headache do not take cold water in the morning, share with all loved ones
Wishing you and family a very happy Diwali, stay blessed
Eid Mubarak to you and all at home
Merry xmas from all of us, hope santa brought you everything you wanted
gong xi fa cai, ang pow come
Happy new year!!! May this one be kinder
send this to ten friends you love, you will get good news in 4 days
Good night friends. Always give without remembering and receive without forgetting.
GM all 🙏
Please find attached the file as discussed, kindly acknowledge
sir i have received your mail, will revert by EOD
respected madam, i am not able to attend class due to stomach pain
Sir my father is admitted in hospital so i need leave for two days
have you reached? give me missed call
what is your good name please
I am out of station till monday, pls adjust
Your work is done sir, you can collect file from counter 4
madam one signature is pending, kindly come before lunch
bhai notes bhej de, exam tomorrow and i know nothing
yaar i need to talk to you, it's about priya
do one thing, take the metro till rajiv chowk then call me
beta did you eat? do not take outside food
Maa is asking when you are getting leave
network issue, cant hear you, msg me
I will give treat once salary comes pakka
can you please prepone the meeting to 3
who all are coming for the trip, confirm fast
same to you and your family
kya hua, why so quiet in group
power gone in hostel, sitting in dark with mosquito
Arrey leave it na, i will manage
got selected in Infosys!!! party from my side
are you having the pdf of previous year papers
auto guy is asking 200 can you believe
He expired last night, prayers for the family
very sorry for your loss, please take care of aunty
Take rest, get well soon dear
is dad's sugar under control, did the doctor change tablets
Got my reports, all normal touchwood
had to give blood three times cause the nurse couldn't find the vein
doc says it's just a virus, fluids and rest
I've been sick twice, blaming the kebab
my head is pounding never drinking again
wisdom tooth out, face like a hamster, talking like one too
how's the ankle? still like a balloon?
Paramedics checked him over and said he was fine, drama queen
he fell off his bike last week and he's milking it
Period pain is a scam
feeling rough so gonna skip tonight, sorry guys
have u got over ur cold
i think i'm allergic to mondays
took two paracetamol and went back to bed
Are you still in pain or have the tablets kicked in
mum's out of hospital!! bossing us around already
blood test came back fine, just need more iron
how long were you in a&e in the end
The dentist wants to take two out, I want to run away
lol i fainted at the sight of a needle and the nurse gave me a biscuit
she's given up smoking, day 4, approach with caution
what did you have for lunch
i made soup and it tastes of nothing
Pizza or curry? voting closes in 5
do we have eggs
get some onions on ur way home babe
need anything from tesco? x
oat milk and bin bags please love you
can u grab my dry cleaning, ticket's on the fridge
don't get the cheap ketchup
who ate my yoghurt, this is a formal inquiry
smoke alarm went off again bc of my toast haha
I burnt the rice, tell no one
Made too much pasta as per, tupperware for your lunch tomorrow
anyone hungry? thinking ramen near the office
They've got the salted egg one back at the shop!
u eat already?
eat w me leh i alone in school
wan to share grab home or u taking bus
buay tahan this weather
Lunch where? the usual or try the new jap place
eh the bubble tea queue damn long, u still want?
help me dabao chicken rice, no chilli, pay u back later
got seat anot? i coming up w my tray
my mum ask if u want to come for steamboat on sunday
u take grab come la, mrt break down again
i give up on econs alr, S/U it
Prof never upload the lecture, anyone recorded?
the tutor so blur one, teach until i more confused
can borrow ur calculator for my paper at 1? i left mine in hall
do u still have the textbook from last sem, mine the old edition
Anybody knows which lt is the quiz
pangseh-ed again by him as usual
later i pass u the jersey at training
book out liao, finally free
confined this weekend sia, sgt found my unpolished boots
I go bathe first then call u
U all order first, i having the fish soup
paiseh i just woke up
ya la ya la, i coming
don't bluff, u are still at home right
relax la nobody die
Tmr my birthday u better remember
How come u never pick up, your mum call me already
jialat my laptop hang and i haven save
Wah your bf so sweet, still fetch u everyday
can don't wear black, it's my grandma's 80th
who got jio you all for the chalet
i tot u got car today
she's having flu so cfm not coming
alright see ya at bugis mrt, the ticket machine side
i got no cash, only card, can pay first for me?
sorry for the late reply, just knocked off
Then u got tell him or not
not bad what, at least got free lunch
my manager kena scolded by big boss until face red
u got hear thunder or not, damn loud
last bus gone already, i'm walking
i'll give u a tinkle when i'm done
running late, hun, start without me x
cuppa?
ta love
cheers pal
sound, see you there
am i picking up the kids or are you
Soz was driving
pub quiz thursday? we need someone who knows sport
d'you fancy a walk sunday
you what??
nah you're alright
gutted about the match
Oi oi saveloy
Got the job!!!!! x x x
have you seen the state of him
give us a bell when you're up
not being funny but did you get my message
ave u got ur mams number
shes done my head in today
tell him to get stuffed
proper knackered, bed by 9 for me
done and dusted
what time's kick off
can you tape the darts for your grandad
Had the police round about the noise at uni house lol
just got back from Spain, burnt to a crisp
u awake?
in the bath
outside yours
2 mins
here
leaving now
coming
almost
traffic
on the phone w mum
in a meeting, text me
can't talk, in class
call you back
what's up
nothing much, you?
same old
not great tbh
I'm fine honestly
just tired
Hi sweetie, it's your mother, how do I make this bigger
Did you get the check from Grandpa? Send him a thank you
your cousin had the baby!! 7 lbs 9 oz, everybody's good
Honey do we have any AA batteries or should I stop at Target
dad stop replying STOP to the family group
who keeps changing the thermostat
Somebody left the garage open, again, not naming names, Tyler
can i go to Maddie's after practice
only if your homework's done
ok but who is driving you back
permission slip is on the counter, sign it pleeeease
I need 40 dollars for yearbook
Coach says bring both jerseys
they're out of the blue gatorade, is red ok
bus didn't come, can you get me
school called, she threw up in gym, heading over now
nurse says no fever, just wants her mommy
Proud of you kiddo, a B plus in chem is no joke
you left your retainer at Denny's. you're going through the trash, not me
what's the Netflix password this week
I told Grandma you're vegan and she's praying about it
Does anyone want to explain the dent in my car
I'm taking mom to her cataract thing, will update y'all
surgery went great, she's asking for coffee
doc gave her the good drugs, she's hilarious
Praying for you all, hug Aunt Linda for me
can we please pick a date for the reunion before we all die
I can do potato salad but not if Debbie's doing potato salad
flight's delayed 3 hours, go ahead and eat
Get your shots before the trip, don't wait like last time
so and so got engaged, check facebook
you want me to bring the pop-up or are we trusting the weather
we're outta paper plates, use the good ones i guess
Let me know when you get back to campus
it's fine mom I have food
no I don't need money I just said I was broke conversationally
ok fine 50 would help lol love u
Venmo'd
u got it? ok good
tell Dad thanks for fixing my brakes
so glad you got home safe
have you started the dishes or are you "about to"
He wants a pony. we have an apartment. negotiations ongoing
have you got a minute
can you talk?
could you look over my cv before i send it
Would you mind reading this and telling me if it's mad
could you be any louder
Can I ask you something weird
can you keep a secret
could you not
do you need me to come with you to the scan
want me to stay on the phone
I can take notes for you if you're not coming
let me know if you need anything, I mean it
give me five
gimme a sec
hang on getting my glasses
Take your time
take care of yourself ok
I'll take that as a no
taking the L
I gave him my number and he gave me his LinkedIn
she gave birth in the car park!!! mum and baby fine
Don't give me that
we gave it a go
help me i'm at a dinner with my boss's wife
help what do i wear
send help, toddler has discovered glitter
HELP she's typing
plz save me from this meeting
someone kill me, it's only tuesday
kill the lights when you leave x
I'll kill you if you tell her
Curiosity killed the cat, just ask him
my legs are on fire after that hike
He got fired. well, "let go"
firewatch is such a good game
you're fired lol
the mixtape is straight fire
We did a fire pit and s'mores, your jacket stinks of smoke now
he only smokes when he's drunk
going out for a smoke, back in 5
is there a smoking area at the club
fell asleep on the sofa, sorry
i fell for it AGAIN
She fell out with Becky over nothing
fell down a wikipedia hole about eels
sales fell 12% so expect a fun Monday
old battery died, phone now on life support
My plants all die, i have a gift
tv died right before penalties
if i don't get coffee soon i will die
You're dead to me lol
never say die
Blood's thicker than water but so is custard
got blood on my white trainers from a nosebleed, rip
are u giving blood on friday? they do free biscuits
watching Blue Bloods with grandma
it's a real pain but we have to redo the form
he's a pain in the neck
painkillers and Bake Off, my kind of night
Police academy marathon tonight who's in
fashion police reporting for duty
got pulled over by the police doing 34, got a talking to
did he report it to the police in the end?
My uncle's in the police, he says the same
hospital parking is daylight robbery
General Hospital is still on??
i start my placement at the hospital on monday eek
sick beat
that's sick bro where'd you get it
sick of this weather
love sick puppy over here
I'm sick and tired of chasing him for the deposit
too sick to party, have one for me
medicine interview went ok I think, they asked about ethics
Laughter is the best medicine except for, like, actual medicine
did you give the cat his medicine
she took her own medicine to spain in a labelled bag, so organised
mum hid the medicine in jam and i still knew
two spoons after food, the label says
what medicine are you on now, still the same?
free?
free at 3
You free sat?
not free till next week
I'm freeee exams over
are the museums free
free will is a lie, i have already ordered the fries
free period so in the common room
got two free coffees on my app, coming?
Feel free to ignore this
spare me the details
got a spare room if you miss your train, just saying
in my spare time i lie down
He's got a spare key, ask him
no spare seat in the car sorry, Tom's coming too
spare a thought for me at the in laws
anyone in?
anyone alive
anyone done the homework
Does anyone understand this
did anyone see my message
is anyone else's teams not working
Anyone going to the lecture or is it just me and the weirdos
anyone on the 7.40?
Has anyone told Sam
any1 watching this??
anyone want to split a cab from the club
anybody got the answer key
thanks for today x
thanks but no thanks
Thank you so much for listening
thanks for nothing lol
thank god it's friday
many thanks and regards
tysm
thx
ty!!
no thank you
noted with thanks
Received with thanks, will process your claim this week
well received
rcvd
have you received your results
i haven't received any offer letter yet, getting nervous
Done
all done
done for the day
not done yet
well done you
I'm so done
done deal
is it done?
have you done your tax thing
what have i done
done my nails, feeling fancy
half done, finishing after lunch
are we done here
gone
all gone quiet
She's gone home
have they gone?
gone fishing
wifi gone again
where's everyone gone
my voice is completely gone after karaoke
half term gone in a flash
gone off him tbh
he went and gone did it
back
back in 10
be right back
I'm back in town!
are you back yet
back to square one
when do you get back
got your back
Back then we had no phones
call me back please
text back asap
write back when you can
go back to sleep
welcome back
Can you come back, you forgot your keys
not going back there, they charged for ketchup
need
need sleep
need coffee
I need you
do i need a visa for turkey
you need to let it go
no need
no need to shout
need to study
needs must
Need I say more
what do we need for the presentation
all I need is a beach
he needs a haircut
we don't need tickets, just turn up
you need to see this
i really need this job
need 70 to pass
want
want to come?
do you want to know what she said
I want to go home
You want what?
wanna hang
i want a dog so bad
they want us in at 8
wanted to say sorry
what do you want from me
want some?
she wants a divorce
Do u wan to go jogging later
if you want
whatever you want
i just wanted to hear your voice
do you want the good news or the bad
have fun
have a good one
have a safe flight
have you met him
I have work
i have class at 2
have they gone yet
having lunch
I've had it
had a dream about you, you were a horse
have we got plans?
Have to go
haven't a clue
has he texted
i have a feeling he knows
got it
got ya
gotcha
got home
got in ok
got a haircut
got stuck talking
I got lost
got any plans
got nothing on
what u got there
got dumped
got my license!!
got u fam
got played
got work in the morning
he got me good
get well soon
get some rest
get in loser
get out of bed
Get over it
get here early
getting there
getting ready
get a room
i don't get it
do you get me
let's get this over with
get a grip
borrowed your charger, on my desk
can i borrow your brain for a sec
borrow my jacket if you're cold
he's always borrowing and never gives back
could i borrow your girlfriend for a tennis double lol
lend me your ears
Don't lend him anything
she lent me a book I'll never read
can u lend me ur id for the library
neither a borrower nor a lender be
please
please hurry
please don't
please please please
pls reply
plz
pretty please
Please confirm your attendance by Friday
please call me when you are free
pls be on time
please ignore my last message
can you
can
can't
can or not
can do
can you hear me now
could be
could you send it again
Can you believe it
can you wait
Can you tell him I'm running late
can you pass the phone to mum
could you please look at my mail and get back
Tutorial room change to E3-06, faster come
Eh bro your turn to present, where u
u wanna take the same module? then can share notes
I bringing my sister along, she no lesson today
My dad sending me so i can pick u up on the way
can pass me the assignment at the void deck of ur school lol u know where
just now u say want to eat then now say dun want
I got the lobang for part time, 12 an hour, u keen?
ok i help u ask my boss but dun promise
how come the printer queue so long one
wait for me at the foyer, i go toilet awhile
Reach home must msg me hor
i will be late, the shuttle bus full two times already
Are you taking the 2pm or 4pm slot for driving
my instructor so fierce i almost cry at the roundabout
u got any idea what to buy for huiling's birthday
we all chip in 10 each for the present can?
I help her buy first then you all paynow me
has he paynow you or still acting blur
who cut queue at the stall, auntie scold until siao
need to go orh orh liao, tmr 8am
i tot today holiday sia, went to school like an idiot
Sorry la i really cannot make it, my grandma not well
Ur medicine got make u sleepy? then dun drive
bo pian lor, have to redo the whole report
u feeling better? mc how many days
Can help me tell the prof i'm sick, i will show mc on monday
jus got to my aunt's place, so many kids running
Dinner w family tonight so cannot meet u
What u doing? i bored
I at sim lim, u want me to check price for the ram?
u at where now
at the bus stop opp the mall
nowhere to go, everywhere crowded
cheers up la, next time surely can
Aft that we go watch movie lor
i dun mind, u decide
My parents not home, u all can come over play mahjong
u bring the cards, i got chips and drinks
He never even say thanks lor after i drive him all the way
my sis having her o levels so i cannot play music
later mum nag at me again
oei answer your phone
Yes i think so, ask ah huat he know better
Prepare to die, the paper is set by the HOD
the gym at tampines so pack, all waiting for the bench
Did you manage to get the cai fan before they close
dunno leh see how
Then we meet at novena since u seeing doctor there
We still meeting for the project right? got discussion room until 6
he very poor thing, fell off the monkey bar during ippt
I can give u tuition for free but u must listen ok
thanx for ur birthday card, so sweet of u
u must be tired after yr shift, go sleep
so sad my show got cancelled
r u going back to malaysia this weekend? causeway confirm jam
take the 170, don't take the queens street one
Tickets to jb sold out, we try next week
my change of number, save this one ah, old one cancel liao
Heng ah i studied that one
wah u so free, 3am still online
Can u print my notes together w yours, i pay you
what to do, boss say must OT
no choice lor
i collected ur result slip for u, dun open group chat later
u want see my new hair? damn ugly
Orchid toh, i waited one hour for nothing
Ah boy ah, ma ask you come home eat, got fish
son, your nric is on the table, don't forget
how was your paper, never mind can retake
i'm on mc so can binge whole day
u got watch the k drama i told u
he propose already!! on a boat some more
your cousin marry in december, need to give how much ang bao
i ask around, they say 150 for hotel lunch
what time the bride come, we block the door w games
My colleague resign so all the work give to me
jobless again from friday
finally salary in
lunch on me today i got bonus
ok boss
on ah
can can
steady
swee la
U still at work?
later then say
no lah
correct
u sure?
both of us late already
Yo bro got extra pass for zouk, coming or not
Just checking u reached, it's late
sms me the address i forget
left or right after the petrol station
which exit
exit A
b2 near the atm
I saw u just now but u never see me
I'm wearing red, standing near the escalator
dont know how to go your place, my first time
They say the queue for the phone is 4 hours, siao
Any idea what time the counter close
today so windy my umbrella fly away
wa piang eh the haze so bad my eye pain
school say no PE because of the smoke from indonesia
can't breathe in this train, like sardine
my back is going to break carrying this laptop
u owe me one
deal
no deal
lets go
i want bubble tea
nxt time
sure anot
so cute
poor thing
Mine too
why like that
told u
really
seriously
whatever
as usual
fine
great
perfect
awesome
boo
meh
ugh
hmm
eww
wow
aww
oops
yikes
yay
woohoo
ouch
sup
hey
hello?
morning
morning babe
evening all
Afternoon, is that you at the counter in the yellow hat
happy friday
bye
later
laters
cya
tc
gn
xoxo
<3
Is your mum still in hospital
which ward is he in
Ward 7, bed by the window, bring her slippers
discharge is tomorrow they think, waiting on the pharmacy
I held her hand all night, she's calmer now
doctors say the fever's down, so relieved
surgery moved to Thursday, ring you after
had my jab, arm hurts, otherwise fine
thanks for sitting with me in the hospital, you didn't need to
gran fell last Easter and she's been careful since
My brother broke his wrist at five a side, in a cast for six weeks
the vet says he's just old, poor lad
dog's been sick on the rug, what a start to the day
we had to put the cat down, can't stop crying
so sorry about your dad. no words
funeral is the 18th at 11, family flowers only
thinking of you today
he's in a better place
i know you don't want to talk but i'm here
Did the tablets help at all
I take mine at night, makes less of a mess of my stomach
not contagious apparently
lol my kid told the doctor I drink wine "all days"
Just a scratch, don't panic mum
nosebleed in the middle of the job interview, class
I've got a temp of 38, calling it
taking tomorrow off, my chest's full of gunk
still coughing but i can taste toast again
got signed off for a week with stress
first therapy session done, cried, bought a bagel
what does it feel like when the epidural kicks in
waters haven't broken, stop texting me every hour lol
contraction app says go to bed
it's a girl!!!!!
baby's got your nose, sorry
how many weeks are you now
We're registered at the usual place but don't go mad
please no more baby grows, we've got forty
thanks for coming to the shower, i loved the blanket
he's slept through!!!
up since 5 with the small dictator
teething is hell
who invented school runs
parents evening is at 5.40 can you get off early
his teacher says he's "a character"
the class hamster died, be gentle with him tonight
She needs to dress as a Roman tomorrow and she's told me NOW
bedsheet toga it is
did you sign the reading record
half the class have got nits again
i'm in the queue for the school play tickets, how many do we want
they've given him the part of a tree
Spelling test: he got 9, he spelt "necessary" wrong, so do I
can Josh come for tea on Wednesday?
Yes of course, I'll get him from school with ours
thanks for having him, was he any trouble
He left his water bottle in your car
bring it Monday no rush
晚上几点下班 我去地铁口接你
妈 我到学校了 别担心
帮我签个到 我睡过头了求求
老师说作业明天交 你写了没
我钱包落宿舍了 先帮我垫一下饭钱呗
那个演唱会我多抢了一张票 你陪我去嘛
要不要给你带份黄焖鸡
你笔记借我抄一下 我上节课睡着了
我发烧了今天请假 帮我跟组长说一声
药吃了没有?饭后半小时记得
带伞 下午有雷阵雨
宝 起床了没
你在干嘛
想你了
睡了吗
没呢 刷视频刷到停不下来
晚安 明天见
哈哈哈哈哈哈哈笑到肚子疼
要死要死 明天考高数我一个字没看
救命 老板在群里艾特我了
我真的会谢
累死了 今天站了十个小时
这题第三问怎么做啊 我算出来是负的
求求了 别再发六十秒语音
【建设银行】您尾号3301的账户于11月3日支出128.00元
您的验证码是663018,五分钟内有效,请勿告诉他人
【移动】您当月流量已使用90%,回复KT续订
尊敬的客户,您本期账单为2318.6元,还款日25日
【菜鸟】您的包裹已到校门口驿站,取件码6-2-1107
恭喜您被抽中为幸运用户,请点击链接领取礼品
您预约的口腔科门诊为周四上午九点半,请提前十五分钟取号
【12306】您购买的G7021次列车已改签成功
打错了 我不姓王
你谁啊
不好意思发错人了
换号了 这是新号码 惠惠
嗯
哦
好嘞
行
没
在
?
啥
嗯嗯
哈哈
成
可
不去
算了
随便
都行
真的假的
不是吧
绝了
牛
服了
笑死
呜呜
我去
完蛋
冲
下次
再说
到了
快了
堵着
马上
路上了
等我五分钟
你先点 我要毛肚和虾滑
我买了奶茶放你桌上了 三分糖
谢啦 明天请你喝
钱转你了 收一下
你上个月借的五百什么时候给我呀
这个月花呗还不上了 先吃土
工资到账了姐妹们
领导说周末加班 我想辞职
谁能跟我换个班 我周六要去拔牙
替我顶一小时吧 我男朋友来接我
小李又请病假 店里就我一个人
面试过了!!!请你吃饭
没过 算了我再投投
你那边下雪了吗
今天热得像蒸笼 出门五分钟流汗两小时
高架上出事故了 堵得一动不动
机场大巴没赶上 打车心疼死我了
落地了 在等行李
护照你拿着还是我拿着
酒店早餐就两个馒头一碗粥 差评
我妈让我国庆带对象回去 我上哪带
分手了 不想说话
他给我点赞了 什么意思
别理他 渣男
我们谈谈吧
你是不是生气了
没有
那你怎么不回我
手机没电了嘛
生日快乐呀!又老一岁
礼物收到了 太喜欢了抱抱
许愿今年脱单
今晚吃鸡吗 三缺一
上号
我被队友坑死了 血都见底了还不奶我
别送了别送了
打火机点不着 BGM倒是很燃
最后一集女主死了我哭了一包纸巾
别剧透!!
那警察是卧底吧 我猜的
国足又输了 不看了
健身第二天 腿不是我的了
教练让我再来一组 我想报警
体重没变 但是我更饿了
减肥从明天开始
外卖超时半小时 汤都凉了
你妈包的饺子太香了 我吃了三十个
食堂今天有糖醋排骨 快来占座
帮我占个位子 靠窗那边
图书馆没位置了 去自习室吧
论文查重百分之四十 我人没了
导师让我重写 心态崩了
四级过了吗
过了 四百二十六 擦线
祝我好运
早上好,愿您每一天都平安喜乐
转发:人到中年,请记住这十句话,句句值千金
冬至快乐 记得吃饺子
新年好 恭喜发财 红包拿来
祝大家中秋团圆 阖家幸福
端午安康各位
妈 我不要钱 我还有
你爸住院检查没事 别跑回来了
爷爷出院了 精神挺好 就是嫌医院饭难吃
我姐生了 七斤二两 大胖小子
手术很成功 麻药刚过在喊疼
今天抽血抽了六管 我都晕了
医生说多喝水多休息 跟没说一样
感冒好点没
好多了 就是还有点咳
牙疼一晚上没睡
智齿拔了 脸肿得像馒头
大姨妈来了 别惹我
昨天喝断片了 谁送我回去的
你吐了我一车
对不起 洗车钱我出
头好痛 再也不喝了
退烧药吃完出了一身汗 现在三十七度二
你那药是饭前吃还是饭后吃
别硬撑 不行去看看
我陪你去医院吧 你一个人不方便
不用 我自己可以
真不用麻烦你跑一趟
谢谢你昨天听我哭那么久
跟我客气什么
有空吗 聊十块钱的
没空 在开会
有事?
有点事想问你
说
你还有我高中那张照片吗
找到了 太土了哈哈哈
借我充电器用一下 在工位上自己拿
我把你衣服穿走了啊
洗了再还我
你书还在我这 下周上课带给你
还你啦 放你桌子上了
我的耳机谁拿了
宿舍钥匙忘带了 你几点回
给我留个门
帮我收一下衣服 下雨了
热水卡里没钱了 用你的洗个澡行不
帮我带瓶水上来 冰的
泡面还有吗 饿得睡不着
你下楼取外卖顺便把我的也拿了吧
室友打呼 我想死
隔壁班有人失恋在走廊唱歌
辅导员查寝了快回来
明早八点体测 八百米 要命
跑完嘴里一股血味
我没跑及格 要补测
谁有线代答案
拍给我看看
小组作业谁做PPT
我负责摸鱼
能不能不要最后一天才做
甲方又改需求 我要放火了
今天又被骂 厕所哭了五分钟 出来继续干
摸鱼被抓了
年终奖没了 呵呵
同事送了我一袋橘子 酸得掉牙
辞了 爽
新工作怎么样
还行 就是远
房租涨了三百 考虑换地方
合租的姐姐人很好 经常给我留饭
猫又吐了 心疼
狗子今天去绝育 眼神怨恨
我妈把我手办送给表弟了 我裂开
小侄子一来 家里像被抢劫
相亲对象迟到一小时 说堵车
他问我有没有房 我说有病
介绍人说他条件不错 我看了照片谢谢
婚礼随多少啊 一千还是八百
伴娘服太紧了 我不能呼吸哈哈
结婚证领了 九块钱 嗯现在不要钱了
老公 下班买点葱
酱油没了 顺路带一瓶
知道了老婆大人
今天你接孩子 我开会走不开
老师说他又没带红领巾
作业写到十点 我血压上来了
给他报个游泳班吧
孩子考了九十八 非要我夸
你夸了没
夸了 然后他要买乐高
晚饭随便吃点 我不饿
冰箱里有昨天的排骨 热热就能吃
别等我了 你们先吃
车停B2了 电梯口右转
没油了 先去加个油
驾照科二挂了 倒库压线
教练说我能把车开死
罚单又来一张 两百块飞了
被交警拦下来 还好只是查酒驾
地铁坐过站了
下一站就到 你站哪个口
我穿白衣服 看到没
看到你了 别动
人呢
门口石狮子旁边
你到底来不来
来来来 在换鞋
鸽王
又鸽我
下不为例
孙哥 昨天的文件麻烦再传一遍
好的 领导 马上改
收到,感谢
王总您方便接电话吗
您好 您的保单即将到期 详情请致电客服
姐 考虑一下我们的健身年卡吗 最后三天
不需要 谢谢
退订回T
别再打给我了 我不贷款
您好这边是某某装修 请问您家有需要吗
骗子吧 我妈差点就点进去了
千万别把验证码给别人
转账之前先打电话问我
二叔又在群里发养生文章
他说喝醋治百病
信他还不如信我
外婆问你什么时候回家
过年票抢到没
候补中 听天由命
抢到站票 站十二个小时
给你捎了老家的腊肉 放你行李箱里了
妈 太多了 拿不动
到家说一声
安全到家
这就好
多穿点
知道了啰嗦
胃疼 早上没吃
我包里有苏打饼干 课间找我
你脸色好差 要不要去校医院
没事 就是没睡好
失眠第三天 数羊数到羊都睡了
做了个梦 梦见你变成一只鸭
哈哈哈哈你有病吧
有病 没药
吃错药了你
气死我了气死我了
气得我手抖
吓死 刚刚以为手机掉了
魂都没了
心脏病都要被你吓出来
吓得我一身冷汗 原来是你
饿死鬼投胎
困死了
冻成狗
无聊到抠脚
社死现场
笑得喘不过气
我人已经没了
老板火大 别进去
新番太燃了
这歌火了
火锅还是烤肉
烟抽完了 戒了吧
他身上一股烟味
打游戏打到救护车都来了这梗太老
消防演习站了一下午
派出所办身份证要带照片吗
昨天我捡的手机交给警察叔叔了
失主给我送了面锦旗 害羞
看血压的表弄丢了
献血送了个小熊 可爱
医院排队两小时看病三分钟
挂号挂到下周三
体检报告说我脂肪肝 年纪轻轻
我爸三高还偷偷喝酒
他膝盖痛 不肯去看
中药太苦了 喝完人生都苦了
布洛芬是止痛的不是解酒的 你清醒一点
止疼片吃了半小时 好多了
打疫苗胳膊抬不起来
阳过之后记性变差
鼻炎又犯 纸巾用掉两卷
皮肤过敏 见不了人
昨天摔了一跤 膝盖青了 不碍事
他去年骑车摔断腿 现在又骑
骨折的哥们坐轮椅来上课 太拼了
你急什么
急急急急急
快快快 开始了
开播了
链接发我
密码多少
wifi连不上
验证码收不到
你手机号换了?
微信加一下
头像换了差点不认识
朋友圈屏蔽我了吧
没有 我三天可见
照片修一下再发
把我P瘦点
口红色号多少
显黑
买了 退了
双十一又剁手
快递还没动 三天了
砍一刀
不砍 拉黑
拼不拼 第二杯半价
我请
AA
微信还是支付宝
收款码发我
多转了你两块 不用退
抠门
穷得只剩下脸
发财记得分我
彩票中了五块 投资十块
基金绿油油
股票亏麻了 别问
存了三个月的钱 一场病没了
房贷扣款了 又是月光
表姐找我借两万 不知道怎么拒绝
别借 借了就没了
她上次借的都没还
算了 亲戚嘛
我想开个奶茶店
你想想就好
人生好难
抱抱
别哭
还有我呢
都会过去的
节哀
一路走好 老师
爷爷走了 下周回去
你还好吗
不太好
想听你声音
打给你?
别 在哭
出来走走吧
江边风大 多披一件
月亮好圆
你看外面 彩虹
下雪了下雪了!!
雾霾又来 嗓子冒烟
回南天 墙都出汗
台风停课耶
可惜不停班
电影几点
七点四十 三号厅
爆米花要大的
你先进去 我上厕所
厕所排长队
手纸没带 江湖救急 二楼男厕
哈哈哈哈哈等着
密室逃脱去不去 缺两个
怕鬼 不去
剧本杀我拿到凶手了 别说出去
谁杀的?
管家杀的
狼人杀我又第一晚死
猫咖走起
周末爬山?
爬不动
泡温泉还差不多
KTV包厢订好了 八点
我嗓子哑 给你们鼓掌
奶奶 我是小军 您吃了吗
吃了吃了 乖
给您买的手机会用了没
不会 字太小
视频不会接 按绿的那个
看见你啦 瘦了
没瘦 胖了五斤
胖点好
别省 该花花
您少操心
小学同学聚会你去吗
不去 尴尬
班长发福了
谁还记得语文老师的口头禅
"这是一道送分题"
高考加油!
考完了 解放
估分不敢估
查到了 过线了!!!
我哭死
报哪儿
听我爸的 学医
劝人学医天打雷劈
医学生表示头发没了
解剖课吃不下饭
实习第一天被病人叫阿姨
夜班 急诊忙疯
终于下夜班 倒头就睡
醒了?
几点了
五点 下午的
我错过了什么
什么都没有
饭局取消
太好了
I到极点
社恐不想去团建
能请假吗
你装病吧
上次装过了
那就说猫病了
没猫
借你一只
哈哈哈好
今天谢谢你送我
应该的
改天
好 改天
那就这样
拜拜
88
么么哒
亲爱的 帮我看看这件好看不
好看 买
贵
那别买
你很敷衍
没有啊
女人心海底针
兄弟 借个肩膀
兄弟 借个火
没火 戒了
有你真好
肉麻
认真的
我也是
明天降温 秋裤安排上
Hi prof, may I have an extension, my laptop died on the weekend
Dear all, kindly fill the form by EOD without fail
Good afternoon sir, this is regarding my leave application, please approve
ma'am i was having viral fever so i could not submit record
Pls share the zoom link, not able to find in group
i am stuck in traffic near silk board, will be joining late
Kindly let me know if any further document is needed from my end
please revert back with your availability for interview
HR has told to collect the relieving letter on friday
salary slip is not received since two months, whom to contact
he is telling he did not get any mail
Tell me one thing, are you coming or not
what is the use of giving exam if they are not checking
Mummy is making rajma, come fast
My cousin brother is getting married in Jaipur, you people should come
did you get the tatkal ticket or waiting list only
train is running 5 hours late, sitting on my suitcase in kanpur
PNR confirmed finally, lower berth for papa
only 3 bars of jio signal and still nothing opens
recharge my number na, i will gpay you
gpay not working, take cash from bhaiya
whose gpay is showing as Sharma sweets lol
Is sir taking attendance today? proxy laga de please
lab viva tomorrow, hod will eat me alive
hostel mess gave paneer today, miracle
why water is coming only at 6am in this hostel yaar
kohli gone for a duck, switching off the tv
what a six!!!!! did you see
India needs 12 off the last over, i am having heart attack
uncle why are you forwarding fake news about lemon and cancer
Good morning. A smile is the medicine that costs nothing. Have a blessed day
Happy Onam to you & your dear ones
May Ganpati bappa take away all your pains
Kindly pray for my mother in law, she is in ICU since yesterday
she is shifted to normal ward, doctor says nothing to worry
my BP was little high but now under control by god's grace
are you taking your thyroid tablet daily or forgetting
dengue is going round, three in my office are admitted
i had typhoid in second year, lost 8 kilos
doctor has advised bed rest for one week, so wfh
Take one dolo and sleep, you'll be fine da
enna da, why no reply
macha free ah tonight
super da
don't put this on status please
last seen at 3am, what were you doing
only admin can message, so i am telling you here
sorry for the trouble, wrongly sent
This is to inform that tomorrow is holiday on account of heavy rain
please don't spam good morning images
the cab driver is not picking, he went to wrong gate
bro lend me your bike for half hour, going to drop my sister to coaching
petrol i will fill, promise
your helmet only is with me
need to buy formal shoes for placement day, come with me to commercial street
what package did he get? 12 LPA?
Placement done, sleeping for a week now
Mate, have you got Dave's number? He's got my drill bit joke book
Are we still on for squash at half 7?
Train's gone without me. Classic.
Forgot my pass again so sat in reception like a lemon
Did Carol get her results
I've done us a quiche for the picnic, you bring the Pimms
Put the kettle on, I'm five minutes out
Tell your dad I've fixed the printer, it wasn't plugged in
Got him a jumper for Christmas, hope he hasn't got one
can you ring the dentist for me, I hate phones
Fancy the flicks Friday?
was lush seeing you
missed the last post, so her card'll be late
I could murder a curry
been to the tip, the dump and the garden centre, living the dream
my nan says she'll die happy if she meets Paul Hollywood
absolute scenes at Lidl, woman fought a man for a heated blanket
what did you get in the meal deal
alright duck
Love, have you taken your iron tablet
We've run out of milk again, you animals
Who finished the loo roll and didn't replace it? flatmates I'm looking at you
Housemates: rent's due, send me yours by tonight please
whose turn is it to clean the bathroom, I did the last three
someone's left a pan soaking since Tuesday, it has a face now
the boiler man's here, can one of you let him in
I'll be away til sunday so don't kill my basil
got a boy round, please be normal
who's got the big umbrella
can I nick some of your cheese, will replace
i used your shampoo sorry it smells so good
Landlord's coming for an inspection, hide the cat
we don't have a cat?? WHOSE CAT IS IT
going out out tonight who's in
pre drinks at ours, bring your own cup
lost my id so no clubs for me
you were in some state last night
did i give that man my shoes
I kissed WHO
someone tell me I didn't ring my ex
you rang him twice, third time you fell asleep
how am I still drunk in a 9am
need greasy food and silence
let's never do shots again (see you friday)
can someone bring me my keys, I'm outside your seminar
lecture's been moved online thank god
Anyone got the slides from week 7? moodle's being moodle
could you scan me pages 40 to 52, library copy's out
is it Harvard or APA
i cited a tweet, will he notice
my dissertation supervisor has gone on sabbatical, goodbye world
finished!!!! 11,998 words
hand in's done, pub
I got a first!!!!
2:1 and a hangover
are your parents coming to graduation? only two tickets each
got a spare graduation ticket if your brother wants to come, since dad can't
gowns have to be back by 5 or they charge
What are you doing after uni
existential dread mostly
unpaid internship, so basically charity
the grad scheme rejected me in 4 minutes
They've given me a start date!
first day tomorrow, which lanyard says "confident"
my manager called me Susan, I am not Susan
everyone's so young here, one of them asked what a CD was
can you log me in I'm locked out again
IT says have I tried turning it off and on
Please can everyone stop replying all
need the numbers for Q3 by noon, sorry to chase
who's got the clicker
got a sec? client's asking for the thing
on mute
you're still on mute
lost you there
dropping off, other call
Could you take minutes today, I'm rubbish at it
Happy to take that offline
i'm out of office till the 9th
let me get back to you on that
can you give me access to the folder
requested, approve when u can
that's done and sent
Nobody touch the deck, I'm in it
has he signed off yet
fire away
we're firefighting all week here
Budget's been killed, so no offsite
free lunch in the big kitchen, go go go
cake by Sandra's desk it's her 50th
who took my mug, the one with the otter
collection for Mo's leaving do, link in chat, give what you like
signed the card for you, said you'd miss him
he's gone, cleared his desk and everything
they're offering voluntary redundancy, might take it
Wanna carpool Monday? I go past yours anyway
my car's in the shop till Wed, can I ride with you
ya I'll swing by at 7:30, be out front
bring my charger back tomorrow pls
left my badge in ur car
dude I locked my keys in the truck again
AAA says 45 minutes
the Uber smells like ranch
Got pulled over, got a warning, thank you Jesus
took the SAT, brain is soup
AP bio can die in a hole
is the quiz open note
who has Mr. Garcia 5th period, what was on it
Does anybody have the chem worksheet, I left mine in my locker
can u send a pic of page 112
turned it in at 11:59
he gave us a pop quiz the monster
my mom's making me drop soccer
can i get a ride to the game w you guys
homecoming ask was so cute I'm gonna throw up
he asked me!!!! he had a sign and a pizza
need a dress by saturday, come to the mall w me
can i borrow your silver heels for prom
yes but they're a 7 and they bite
your mom is so nice she gave me leftovers for my dorm
roommate's alarm has been going for an hour, she's not even here
dining hall is closed so cereal it is
does your meal plan have guest swipes
I have 3 swipes left this week, lunch on me tmrw?
RA wrote us up for a candle
fire alarm at 3am cause somebody microwaved a sock
standing outside in my robe with 200 people
false alarm, back to bed
campus police gave me a ticket for parking at my own dorm
someone pulled the alarm again before finals, shocker
snow day vote: study or sled
sled
I'm home for thanksgiving the 22nd thru the 28th, let's get coffee
Flight got in early, who's getting me
Circling arrivals, be out in 5
grandpa's driving so add an hour
Papa says the fish are biting, y'all should come up
bring a coat it's 20 degrees at the lake
Does Aiden still have that peanut thing, planning the menu
yes he carries his EpiPen everywhere now, he's good about it
Brady got three stitches, he's proud of it, says he looks like a pirate
ER copay was 250, kids are expensive
took her to urgent care, it's just an ear infection
He's got pinkeye, so we'll skip the party, sorry!!
amoxicillin is pink and she loves it, go figure
she swallowed a dime in 2019 and still tells everyone
kid is fever free since last night, back to school tomorrow
the dog ate an entire stick of butter and feels great about it
vet: 400 bucks to tell me he's gassy
hawks won!!!!!
refs should be in jail
fantasy lineup is killing me, three guys hurt
trade me your kicker, I'll give you my backup QB
no
commish needs your 50 by friday
who's hosting the game
ours, bring wings
got ribs on the smoker since 5am, be here by two
smoke ring on that brisket is a work of art
dad is bleeding on the turkey, normal year
he cut his thumb with the mandoline every year, every single year
we are having chili if you want to stop by after church
Pastor says thanks for the muffins
small group is at the Hendersons tonight
Please keep Pam in your prayers, chemo starts Monday
last round of chemo DONE, rang the bell
I'm two years sober today
so proud of you man
lunch sometime? been too long
Saw this and thought of you
you up?
lol no
it's me, your bestie, hi
how's the new place
boxes everywhere, found my fork
when's the housewarming
come see me!! couch has your name on it
drove past our old house, they painted it yellow
remember when you fell in the lake at camp
i still have the scar
you told everybody it was a shark
miss those days
i met someone
DETAILS
he has a boat and a job
swipe right then, what are you waiting for
first date tonight, if I'm not back by 12 call me w an emergency
send me his pic and the address so the police have something lol
he brought his mom
he WHAT
she paid, so
second date?? with her maybe
He liked a pic from 2016, he's down bad
what do I say back
say nothing, make him sweat
I typed "u too" when he said happy birthday
she wants to meet my parents
it's complicated
dumped via emoji
am i the problem
no, you have a type and the type is bad
can you not bring him saturday
I gave him back his hoodie, I'm free
want to come over and eat ice cream out the tub
i'll bring spoons
Movie starts 7:20, got us the back row
is there a scene after the credits
wait for it
who was the guy in the coat
the butler did it
spoiler: everybody dies
i had nightmares about that doll
put subtitles on, everyone's mumbling
house of dragons or bake off, choose
Did you finish Succession
my show got cancelled, i am in mourning
have you read it yet, i want to talk about chapter 20
she dies on page 300, sorry, thought you'd finished
the book was better
playlist for the drive? send me stuff
that drummer is sick
tickets go on sale at 10, everybody log on
queue position 48,302 lmao
got em!!!!! row F
what are we wearing
i need a nap before the gig
lost my voice, worth it
he threw his towel and I GOT IT
doors at 7, support's on at 8
meet by the merch
where did u go, can't see you
by the left speaker, arm up
phone's at 2%, if i vanish meet at the big tree
Found her!
let's get out before the crush
Kebab?
always
my feet are bleeding, new boots, bad call
night bus or walk
text when in
in x
Are you coming to training, we've only got nine
bring shin pads and a white top
subs are due lads, fiver each
ref's not turned up so your dad's doing it
we lost 6-1 but the one was beautiful
hammy's gone, out for three weeks
how's your shoulder? physio any use?
ice it, twenty on twenty off
ran 10k without dying
that hill nearly finished me
My bike seat is trying to kill me
swimming at 7? lane's free
goggles leak, i swim by faith
yoga lady said breathe and i forgot how
what do you bench
the bar
dropped a plate on my toe at the gym, everyone saw
protein farts should be illegal
took a rest day, it's been a month
steps: 212. it's 9pm.
Level 40 baby
do you have any potions left, i'm on 3 health
revive me revive me
heal the tank not yourself
need a medic, im on 2 hp in mid lane
help im surrounded by goblins
don't stand in the fire
they've got a sniper on the roof, flank left
who took my loot
i'll trade you a charizard for it
server's down, guess i'll meet my family
my sim set the kitchen on fire and died
Wordle in two, retire me
your move in scrabble it's been 3 days
QI is a word
is not
someone sent me a life in candy crush, who are you stranger
can u give me lives on the game pls, level 1204
kid spent 80 on robux
chess? i'll go easy
bullet or blitz
dnd on thursday, bring your dice and your grief
my wizard is bleeding out and you're looting, cheers
roll to see if he dies
nat 1
lmaooo
We need to name the cat already
cat brought me a vole, half a vole
is he eating again? give him the wet stuff
pup's had her first walk, she was scared of a leaf
goldfish had a good run
hamster on the loose, nobody step anywhere
Who's a good boy, he is, pic attached
the parrot has learned the microwave beep
he barks at the man on the radio
horse is lame again, there goes my wages
Do u still need the lecture pass or u got from amy already
I can lend u my notes on monday but dun dirty them
eh can i borrow ur ezlink today, mine no value
my roommate got fever so i buy porridge for her
U take the medicine already or still acting tough
Dont give me so much rice next time la auntie, tell her
who got free tmr morning for badminton, court 3 booked
Anyone can swap duty with me? my weekend got wedding lunch
i got two movie vouchers expiring, go w me leh
ur mother say u nvr give her money this month
received ur parcel at office, damn heavy, what u buy
Got receive my msg or not? network like siao
Help me see if my wallet is on the sofa
Help la, my laptop kena coffee
i tot u say u need me to fetch u, now u taking bus
not enough sleep, head pain, coffee no effect
the patient in bed 4 ask for u again, ur favourite uncle
on call tonight so dun wait up
my attachment at hospital very shag, stand whole day
kill time at the arcade lor
Mosquito bite until whole leg bleeding from scratching
knee pain until cannot climb the stairs to lecture
got police outside campus, i think some vip come
bbq until my hair all smoke smell, need to wash two times
the satay uncle fan so hard the smoke all come our side
he die die also want to sit in front
die la i forgot today submission
Die liao, mum found the report card
confirm plus chop kena scolded
i sick then u also sick, so romantic
Ur throat still pain? drink more barley
gone case, this module
All my friends gone overseas already, left me
the last curry puff gone liao by the time i reach
i come back from taiwan on fri night, u want what snack
back to camp, sad
I done w my part, now left yours
thanks ah for helping me move hostel, owe you one meal
tks bro
Thank u for accompanying me to the doctor
can give me ur new addr? want to send card
u give him my number? no wonder
Give chance leh, i first time play
My gran give me money again, i feel bad taking
Take care in taiwan, typhoon coming
take 2 first then see how
u taking jc or poly next year
hi babe i need a hug when u reach
need to go bank before 3, go together?
no need reply
i want to sleep but the neighbour in hall play drums
Want to watch fireworks from marina? must chope early
Do u have change for a fifty, taxi uncle no change
You have nice dreams ok
Have we met? ur dp look familiar
I have to sell back my textbooks to bookshop, they offer 5 bucks, die
wanna pool money for her cake?
how much each
8.70 each, paynow me thx
Could you call my mum and say I'm at yours studying
could u hold my bag after the race
Can you collect my T-shirt size L from the race pack thing
can somebody in class tell mr tan i'm at the general office
can i sleep over at yours? missed last train
Course you can, sofa's made up
Can you water down what you say to nan, she's fragile
can you send that recipe with the chickpeas
Can you keep an eye on your brother at the party please
can one of you ring your grandmother, she thinks you've died
Got your message, speak Sunday
got held up, sorry, save me some starter
Got any gossip
got the giggles in church
Got my eyes tested and I'm basically a mole
got paid, got drunk, got a cat. big weekend
I've got nothing to wear and a wardrobe full of it
He's got the hump with me
have you got any cash for the taxi or shall I stop
have I got something in my teeth in that photo
Have they put you on the late again
have a word with your son
haven't had a proper meal since friday, missed your cooking mum
having a wobble, ring me?
I had the weirdest customer today
had to borrow the boss's tie for court
Borrowing trouble, my nan calls it
he borrowed my car and brought it back with a parrot sticker
don't borrow off payday lenders, ask me first you wally
i'd lend you my shoulder but it's frozen, literally, physio says
lend me your login for the cricket
Lent ends sunday, chocolate here I come
giving up on this flatpack
What are we giving mum for mothers day
give us a shout when the taxi's there
give the baby a kiss from me
Give him hell
they gave me the wrong drink, but I liked it
i give this film 2/10 and one of those is for the dog
Take the A road, motorway's shut
Take me back to Greece
taking mum to specsavers
take it easy on the stairs love, you're not 30
did you take your vitamins
Take a look at what your nephew drew
I took the last biscuit and I'd do it again
helped myself to your crisps
Can't help it, he's so cute
help yourself to whatever's in the fridge, I'm back at ten
that helped, thank you
Thanks for the help with my maths mum
he's no help
who's helping me build this lego death star
free as a bird from 4
You free to chat about the thing
free tomorrow? I'm in your part of town
free trial ran out
is he free or is he seeing someone
Free wifi on the coach so I'm bothering you
buy one get one free on pizzas tonight
sugar free my foot
spare me
spare tyre's flat as well, you couldn't write it
I had a spare tenner so put it on the three legged one
can't spare the time this week, how about next
anyone else crying at this advert
anyone can cook, says the rat
Anyone who texts before 7 is a psychopath
does anyone actually like coriander
anyone's guess
is anyone driving to Nottingham on the 4th, I'll chip in petrol
Please god let it be friday
please can I have a raise lol
Please don't cry, you'll set me off
could you please stop liking my ex's photos
please text me when the surgery's over
please find me a husband with a lawnmower
pls be gentle, i'm hungover
thanks for waiting up
Thanks mum, tasted just like home
Thanks for last night, the kids had a ball
thanks I hate it
thanks, noted, moving on
received your letter, old school, I love it
Haven't received the code yet, resend?
he received an award and thanked his hamster
received pronunciation my backside, he's from Hull
Done my bit, your turn
What's done is done
done 14 hours, sleeping in my uniform
have you done a wee before we leave
hair's done, nails done, now where's my date
the dishes are done, man
i've done something stupid
she's done with chemo in March hopefully
dinner's gone cold
My patience has gone
milk's gone funny, don't
his hair's gone, it's just forehead now
he's gone to work without his shoes??
gone midnight, go to bed
tan's gone already, two weeks
Back on nights next week
back at the ranch
my back's gone
Grandad's back from his cruise, brown as a berry
back up your phone, learn from me
are your lot back at school yet
putting my feet up, back in the office monday
back pain's better since I changed chairs
off sick, watching Homes under the Hammer
sick bucket's next to him, bless
Called in sick, went to the beach, met my boss at the beach
sick day vibes: soup, blanket, judge judy
my kid was sick on a policeman's shoe
how sick is that solo
he's homesick, sent him a parcel of crumpets
sick note needed after seven days says HR
medicine cabinet's a museum, found something from 1998
cough medicine tastes the same as it did when I was 6
Year 3 of medicine and I still can't spell diarrhoea
my medicine makes me want crisps at 2am
she's on new medicine and it's suiting her
Medicine ball to the face, that's how gym went
the hospital wifi is better than mine
just leaving hospital, all clear!
Hospital radio played your song
visiting my old teacher in the hospital on saturday, want to come?
works in a hospital but faints at Casualty
hospital food review: the jelly slaps
He's being moved to a rehab hospital nearer us next week
is it the maternity hospital or the big one
fire up the barbie
Set the calendar on fire, I'm retiring
your eyeliner is FIRE
fire pit's lit, marshmallows out, where are you
got roasted in the group chat, call the fire brigade
he's a fireman, swoon
Firestick's broken, can't watch the boxing
under fire from all sides at the PTA
my throat is on fire, that vindaloo
there's no smoke without fire, he's definitely seeing her
smoke and mirrors, that whole pitch
Holy smoke you're engaged??
Three people on smoke break, one on the till, guess who
smoked salmon or bacon
haven't smoked since new year, proud of me?
old laptop's smoking hot on my knees, fan's whirring
to die for, that cheesecake
My phone's about to die, love you bye
die hard is a christmas film, end of
dying to meet him
i died inside when he started singing
nearly died laughing at your aunt's speech
Plants: dead. Me: thriving
if you tell mum i'm a dead man
He's dead behind the eyes on mondays
dead leg
dead on, see you there
this wifi is dead slow
kill me now, they're doing icebreakers
These heels are killing me
would it kill you to text
you killed it today!!
She's killing it at the new job
two birds, one stone, we'll kill both on saturday
killer queen came on and the whole bus sang
time killer: guess the dog breed
don't kill the vibe
If looks could kill, that waiter'd be in the ground
fell off the wagon, ate the whole cheesecake
I fell up the stairs in front of my crush
My heart fell when I saw the mark
autumn leaves fell on my latte, very instagram
the price fell, book now!
lol he fell asleep on the toilet at his own party
snow fell all night and now it's slush
Fell for him over a sausage roll
bloods are back and my cholesterol's better than yours
blood orange juice is £4 now
bloody printer
True Blood rewatch?
my blood boils when people don't indicate
blood pressure was 128 over 80, nurse was pleased
watched him take blood like a pro, so brave for six
There will be blood (I'm seeing my sister in law)
bloodhound puppies on my feed all day
like getting blood out of a stone, asking him about his day
called the police on myself once by pocket dialling
police took my statement about the stolen bike, nothing'll happen
sting and the police, best gig of my life
Police dog did a demo at school, kid wants one
the grammar police strike again
don't police my biscuits
my cousin passed out of police academy, mum's crying
Traffic police everywhere so wear helmet
he's a community police officer, very good with dogs
what a pain
Pain au chocolat or plain?
Painfully early
the pain of stepping on lego
tell me where it hurts, emotionally, I don't do feet
pain level: stubbed toe
pain is temporary, GPA is forever
growing pains, mum said, and gave me a banana
champagne pains today
Tax return's a pain but I'm getting 212 back
no pain today, first time in a month!
你药带了没 哮喘喷雾别忘
我妈叫我问你要不要来吃饭
有没有空陪我去剪头发
谁要一起点奶茶 满三十减十二
有人去食堂吗 顺便刷我的卡
谁明天去火车站 拼个车
需要我帮你请假吗
要不我借你点 你先把房租交了
不要不要 我能撑到发工资
你给我买的围巾收到啦 好软
给你留了半个蛋糕
拿错外卖了 这是谁的螺蛳粉
我没有他微信
多出来的票退了 手续费二十
吃完了 没给你留
没了 最后一根烤肠被我干掉了
东西忘你车上了 明天给我
找到工作啦 谢谢大家关心
搞定 收工
弄完了发你邮箱
回来了 堵了一路
还没还图书馆的书 罚了三毛
他还钱了 破天荒
借过借过 我来抢红包
红包就抢到一分钱
我帮你问了 人家说不招了
帮个忙 点个赞
能不能帮我投一票 我侄女跳舞比赛
能借你游戏号玩两天不
可以啊 别掉段就行
我闲着呢 出来打球
免费的最贵 别信
疼疼疼 指甲剪到肉了
蹲太久腿麻 差点站不起来
痛并快乐着
流鼻血了 火锅吃多了
血槽已空
被门夹了脑袋吧你
烧烤吃得一身烟 回来洗了两遍头
火车上有人泡面 香死
我妈住院那会儿多亏你
值夜班的护士小姐姐好温柔
警察小哥好帅 我多问了两遍路
杀疯了今天 十连胜
这价格杀人啊
死党要结婚了 我哭得比她妈还凶
So r u meeting the others first or come straight w me
Mum wants her casserole dish back when you come Sunday
the plumber you recommended is ghosting me lol
Landed a part in the panto, back end of the horse
Oh and your aunt has sent you socks again
My flatmate's band is on at the Dog & Duck, come, it's free
Bring a bottle and low expectations
how do you turn off predictive text it keeps saying duck
dad's discovered gifs, send help
lads, whose round is it
Never lend Kev your bike, it came back with a child seat
I'd share my umbrella w you like in a k drama
Shall we share an uber from the airport, my flight's in at 9
you can have my seat, I'll squeeze in the back with the twins
If you want my old lecture notes they're on the drive, folder "despair"
u can use my netflix but don't touch my continue watching
Made you a sandwich, it's next to the kettle, love mum
I saved you the corner piece
Left you a key under the usual, help yourself to wine
your dinner's in the oven, I'm at zumba
picked up your prescription on my way home babe
sent you some money for petrol, don't argue
bought u the wrong size, will exchange tmr
gave your coat to your sister at the station like you asked
dropping your laptop at reception, ask for Priti
Nobody gave me a lift so I walked in heels, character building
still waiting at A&E with mum, it's only a sprain they think
X-ray's clear, she just needs to rest it
we've been in hospital so long I know the vending machine by heart
He's sitting up and moaning about the tea so he's on the mend
They're keeping dad in one more night to be safe
The nurse fell in love with your baby
tell the doc about your sleep as well
i'm at the chemist, was it the blue box or the green box
he won't take his tablets unless they're in cheese. he's 54
Just a bug going round the office, wash your hands
half my class is off with chicken pox
running on two hours sleep and a twix
Why do I always wake up one minute before the alarm
dreamt I was late for an exam I sat in 2009
snoring again?? spare bed for you mister
blackout blinds: life changed
goodnight moon
sweet dreams, don't let the bed bugs bite
awake? thunder's mad here
the sky's gone green, is that normal
Roads are ice, go slow please
windscreen wipers gave up on the M6
bridge is shut for wind so coming the long way
Sat nav's taken me to a farm
sheep on the line, you couldn't make it up
there's a man on this train eating a whole cabbage
quiet coach my foot
change at Crewe, always change at Crewe
i'm the one waving like an idiot
Can't find you, are you by the Greggs or the other Greggs
what3words me
passport office finally answered, been on hold since breakfast
is 50ml ok in hand luggage
how do you say "no mushrooms" in Italian
sunburnt in the shape of my rucksack
the hostel has a goat
got food poisoning in Goa, saw god, he said drink fluids
miss you, the dog misses you, mostly the dog
wish you were here, the sangria's cheap
when's the last ferry
adapter! did you pack the adapter
Exchange rate is a crime
how much did you take out in euros
who's paying for the cottage deposit, I've done the last two
it's 84.50 each, my details are pinned
Sorry, transferring now, forgot completely
got a letter from the taxman, am scared to open it
council tax has gone up again hasn't it
can't afford the hen do, how do I say it nicely
Just tell her, she'd rather have you there for one night
payday can't come quick enough
bank blocked my card cause I bought a kayak
Someone tried my card in Ohio for 4 dollars, bank's sorting it
that text from the "post office" is a scam, don't click it nan
Hi mum I've broken my phone, new number, can you send 900? -- this isn't my son, he never says hi
We tried to reach you about your car's extended warranty
Your subscription renews on 1 Dec. Text STOP to end
Pharmacy: refill due in 3 days. Reply 1 to go ahead
Your driver Kwame is 2 stops away
Flight EZ118 is delayed. New departure 22:35. Sorry for the wait
Thank you for visiting our clinic. How did we do, 1 to 5?
Vote now for your favourite dancer, calls cost 35p
You have 1 new voicemail. Dial 121
School alert: buses 14 and 22 are running 20 min behind
Txt BABE to 69888 to chat with singles in your area
Ur awarded a free ringtone! Reply TONE to claim, 150p/wk
Gas meter reading due, submit online before the 28th
Beneficiary added to your account. If not done by you, call us
Dear member, your library books are overdue by 4 days
Exam hall tickets can be downloaded from Monday
Dear parent, tomorrow is colour day, send your ward in yellow
sir your AC service is due, shall we send technician
You are selected for pre approved personal loan, apply in two clicks
lol the bank wished me happy birthday before you did
Knock knock
who's there
Interrupting cow
MOOO
my therapist says I use humour to deflect, I said knock knock
I told my plants a joke and they didn't even photosynthesise
what's brown and sticky? a stick
dad joke count today: 11
two snares and a cymbal fell off a cliff, ba dum tss
how many students to change a bulb? depends, is it graded
he said "your call is important to us" for 40 min, in my actual house
stop making me laugh i'm in the library
you had one job
i have so many questions
tell me everything, leave out nothing
That's what she said
say less
bet
facts
idc
lmk
omw
np
yw
ikr
smh
fr
谁把我闹钟关了
第一节就点名 完了
`,
};
