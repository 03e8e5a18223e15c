/** Our own sentences, one a line; `↩` parts an answer from what it answers. Never from tests/corpus. */
export const en: Readonly<Record<string, string>> = {
  need: `
does anyone have children's ibuprofen
need thermometer, building 3
anyone got a ladder I can borrow this afternoon
looking for baby formula, the shops are closed
ISO a folding wheelchair for a week
can anybody lend me a drill for an hour
could someone walk my dog tomorrow, I twisted my ankle
hi all, any chance someone has spare antigen tests?
is there anyone with a blood pressure monitor we could use
my son has 39.5 and we ran out of ibuprofen, can anyone help
please can someone spare a few paracetamol tablets
urgently need diapers size 4, Bldg 5
wanted: crutches for two weeks
does anybody have an air pump for a bike
anyone selling or giving a cot? preferably free
would anyone mind lending me a stepladder
who has a screwdriver
can I borrow a cup of sugar from somebody
we need some rice until tomorrow's delivery
in need of cough syrup for a toddler
I could really use a hot water bottle tonight
anyone with an oximeter please? grandma is short of energy
need masks, 3-602
2 boxes of antigen tests please, building 7
thermometer please, flat 12B
I'm looking for someone to fix my tap
can someone give my mum a lift to the hospital on monday
looking for a babysitter friday evening
any volunteers to carry a sofa up one floor
does someone have an HDMI cable I can use today
help please, need insulin needles, pharmacy shut
do you guys have any spare eggs, baking and short of two
anyone have a printer? need one page printed
would love to borrow a pressure cooker for the weekend
out of cat food, can anybody spare a tin
out of milk for the baby, any neighbour with some
we have no rice left, can anyone help
anyone have a spare phone charger, usb c
who can help me set up my dad's phone
need a hand moving a fridge saturday
please lend me tylenol i return tomorrow
someone have fever medicine for kid? thank you
excuse me, is anybody having extra mask
I am needing a thermometer for my child, room 602
hello neighbours can you borrow me a hammer
looking 4 a travel cot asap
need a plumber type person, sink is blocked
any spare blankets for an elderly neighbour?
asking for my neighbour upstairs: does anyone have a walking frame
posting for mrs chen in 5, she needs someone to collect her parcel
anyone willing to pick up my prescription today
can somebody pick my kid up from school at 4
need help with groceries, isolating this week
is there a nebuliser anyone could lend us
after a stroller for a visiting niece, just the weekend
anyone have a carpet cleaner i could borrow
hunting for a car seat for next week
trying to find some children's paracetamol
wondering if anyone has a sewing machine I could use
wondering whether someone could lend a suitcase
has anyone got any spare boxes for moving
has anybody got a tent for the weekend?
got any extra onions anyone? making soup
any chance of borrowing a drill
could we borrow a high chair for tonight
might anyone have an old keyboard they don't use
desperate for nappies!! size 3
SOS need ibuprofen for a feverish kid
please please does anyone have calpol
batteries AA x4 needed, block 2
need 1 bottle of rubbing alcohol
flat 5C needs a light bulb and a ladder
we are looking for 3 folding chairs for sunday
request: glucose test strips
could use some bread if anyone is going to the shop
anyone going to the supermarket who could get me milk
can anyone recommend no just lend me a kettle lol mine broke
my kettle broke, does anybody have a spare one
light is broken, anyone good with electrics who can help
locked out, does anyone know how or have a ladder to lend
me too ↩ does anyone have ibuprofen
same here, building 5 ↩ need masks
`,
  offer: `
I have spare ibuprofen if anyone needs it
anyone need antigen tests? I have two boxes
giving away a baby cot, collection only
I can lend my ladder
we have lots of lemons, help yourselves
happy to share my masks with whoever needs them
free sofa, must go today
spare thermometer available, 5-301
up for grabs: kids' books
I've got an extra box of paracetamol, dm me
I'm going to the supermarket, does anyone want anything
can offer babysitting on weekends
can do grocery runs for anyone isolating
who needs masks? plenty here
does anyone want a stroller? free to a good home
if you need a wheelchair we have one to lend
if anyone is short of rice I have ten kilos
offering 20 antigen tests, can split
my blood pressure monitor can be borrowed any time
two cans of baby formula unopened, anyone?
please take some tomatoes, bag is outside my door
have a nebuliser at home, anyone may borrow it
I don't need this drill anymore, who wants it
extra diapers size 3, happy to give them
we overbought eggs, come get some
I can walk dogs in the mornings, just ask
happy to drive someone to hospital tomorrow
I am a nurse and can help with injections
would anyone like homemade bread
anyone want plums? tree is full
leftover moving boxes, help yourself, lobby
swap milk for eggs?
will trade two packs of masks for rice
selling nothing, just giving: old microwave
ibuprofen here, 12 tablets to spare
a few spare inhaler spacers if any parent needs one
got too many onions, take them please
spare room for a nurse who needs it
we can lend a travel cot for visitors
I could spare half a bottle of children's ibuprofen
I have tests, message me if you need one
there's a ladder in the hallway, anyone can use it
free to collect: three plant pots
old but working printer going free
I have crutches you can use
can fix bikes for free on sunday
I can print things for people, send me the file
lift to the station at 8, two seats free
anybody want cat food, my cat refuses it
I have one extra ticket no thanks to give: stroller too
got paracetamol for adults, will drop at your door
donating winter coats, sizes m and l
baby clothes 0-3 months to give away
here we have oxygen concentrator for lending
I have mask for give, who want
my wife made too many dumplings, welcome to take
still have 5 boxes of masks, first come first served
`,
  accept: `
I have some
I have one
I've got two boxes
mine please
dibs
I'll take it
yes please
me please
can I have one please
I do ↩ does anyone have a thermometer
I have one you can borrow ↩ anyone got a ladder
you can borrow mine ↩ need a drill
come and get it, 5-301 ↩ looking for paracetamol
I can help ↩ can someone walk my dog
on it ↩ could someone get me milk
I'll drop it at your door ↩ need masks
sure, come over ↩ can I borrow a cup of sugar
we have plenty, how many do you need ↩ need diapers
got one here ↩ who has a screwdriver
happy to help, what time ↩ need a lift to hospital
I'll take two ↩ anyone need antigen tests
could I have a few ↩ lots of lemons here
yes please, 3-602 ↩ does anyone want bread
next in line ↩ giving away a cot
count me in ↩ anyone want plums
we'd love it ↩ free sofa
interested ↩ up for grabs: kids' books
is it still available? I'd like it ↩ free sofa
me! ↩ who needs masks
+1 ↩ anyone need masks?
we need one, building 5 ↩ spare thermometer available
please save one for me ↩ giving away masks
I'll collect tonight ↩ old printer going free
I could use one ↩ spare masks here
mine if nobody else ↩ baby cot up for grabs
`,
  close: `
got it, thanks
received, thank you so much
picked up, cheers
collected the ladder, thanks
thanks for the ibuprofen, fever is down
got the medicine thank you building 5
no longer needed, thanks
sorted, thanks everyone
all sorted now
found one, thanks
don't need it anymore
please ignore my request, got some
never mind, bought one
cancel my request
we're good now thanks
gone
all gone, sorry
taken
the cot is taken
none left
given away
no longer available
returned the drill, thanks
ladder is back, thank you
brought it back, left it at your door
wheelchair returned
problem solved, thank you all
my need is met, thanks
masks all gone
it's been claimed
`,
  emergency: `
my mother fell and can't get up
he can't breathe
someone call an ambulance
my neighbour is unconscious
I smell gas
fire on the third floor
I want to die
my baby is choking
chest pain, please help
`,
  money: `
selling a box of masks for £5
baby cot for sale, 20 pounds
need a thermometer, will pay
will pay double for ibuprofen
ibuprofen $10 a box
WTS stroller 50 ono
can pay someone to walk my dog
buying antigen tests, good price
selling my drill, make an offer
`,
  decline: `
sorry can't spare any ↩ can you spare ibuprofen
sorry, none left ↩ can I have one
I need it myself ↩ can I borrow your ladder
I don't have any either ↩ does anyone have masks
can't help this time ↩ can someone walk my dog
unfortunately I gave mine away ↩ any spare masks
`,
  progress: `
left at your door
on my way
hung it on your door handle
dropped it at reception
coming down now
it's outside your flat
be there in five
left it with security
`,
  chatter: `
good morning everyone
how often can I give ibuprofen
can you take ibuprofen with paracetamol
what's the difference between calpol and nurofen
does the pharmacy have masks
where can I buy a thermometer
what time does the shop open
how much is an antigen test
is boots open today
anyone know when the water is back
does anyone know a good dentist
can anyone recommend a plumber
has anyone seen my cat
who took my parcel
who parked in my spot
who left the gate open
anyone up for football tonight
anyone fancy a pint
anyone going to the concert
anyone else got no internet
anyone else hear that bang
anyone else having problems with the lift
lift is out of order again
the lift stinks
I had a ladder once
my brother has a drill
my boss needs a holiday
she has masks but won't wear them
he needs a job
I took two ibuprofen and slept
I just bought a thermometer
we bought eggs yesterday
eating noodles again
milk is so expensive now
masks are mandatory on the bus
please wear a mask in the lift
reminder: bin day tomorrow
residents must collect their tests from reception
management will distribute tests at 3
free entry to the museum on sunday
free delivery this weekend
click here to win a free laptop
I need a holiday
I need coffee
I need sleep
I need to go
I need you to call me
I need a drink after that
you need to see a doctor
you need ibuprofen for that mate
we need to talk
no need to thank me
nobody needs that many masks
stop hoarding masks people
I want to go home
I want pizza
I'd love a beach right now
wish I had a garden
if only I had a car
I have a headache
I have a question
I have no idea
I have two kids
I have to work late
I have a meeting at 4
I have a fever today
I have an exam tomorrow
we have a problem
we have guests tonight
I've got a cold
I've got work
got it
got it, see you then
got your message
got a new job
got the tickets
thanks for the info
thanks for coming
thank you all
thanks!
no worries
you're welcome
well done
happy birthday
congrats
see you at eight
on my way to work
I'll be there at nine
be right back
I'll take the bus
I'll take a shower
I will call you
I will be late
I'll have the fish
mine is broken
mine was better
mine too
yes
no
ok
sure
maybe
later
tomorrow then
not yet
which building?
how old is the child?
what size?
adult or child?
where are you?
is it still available?
did you get it?
any luck?
still looking?
are you ok now?
hope you feel better
get well soon
take care
stay safe
still coughing
fever finally gone
my headache is gone
summer is gone
he is gone to work
taken by surprise
sorted by date
sorted the recycling
found my keys
found a job
returned from holiday
returned home late
just got back
left work early
left my umbrella on the bus
hang on a second
hung out with friends
dropped my phone
selling fast, book your tickets
house for sale on our street
sale starts monday
borrowed time
lend me your ears
can I ask something
can I call you
can I use the gym with my card
can you believe it
can you turn the music down
could you be quiet please
could someone tell the kids to stop
can someone explain the parking rules
can someone let the builder in, no? ok
would anyone vote for a bike shed
does anyone care
does anyone remember the old manager
does anyone live above 5C, there is a noise
does anyone have any idea
does anyone have a minute
does anyone have the manager's number
does anyone have an opinion on the new fence
does anyone have experience with this vet
who has the best view in the building lol
who needs enemies with neighbours like this
who wants to complain with me
who wants to be a millionaire
anyone want to play tennis
anyone want to join a book club
looking for a job
looking for love
looking forward to it
looking good
looking for my keys again
looking at you, kid
searching for meaning
in search of lost time is a great book
I'm after a quiet life
iso certified company
big fan of this
I'm a huge fan of noodles
the food was great
book club is at seven
book a table for two
book me in
fan zone is closed
light rain today
water is cold
the water is brown, anyone else
water pressure low again
power is out
internet down
my phone died
my laptop is slow
charger left at the office
car won't start, calling the garage
the car park is full
bike stolen from the shed
dog barking all night
cute dog
cat stuck in a tree haha
baby is asleep
baby shower on saturday
kids are at school
school is closed
teacher is sick
homework is hard
exam went well
ibuprofen works wonders
paracetamol did nothing
do masks even work
masks cost a fortune
test was negative
tested positive, two lines
two lines on the test, here we go
vaccines tomorrow
which mask is best
is a nebuliser worth it
is this thermometer accurate
what thermometer do you use
best stroller for travel?
recipe for lentil soup?
how do you cook rice
how long do eggs keep
do eggs need a fridge
bread is out of the oven
dinner is ready
what's for dinner
lunch tomorrow?
coffee?
tea or coffee
I could murder a curry
I could use a nap
we could use some sun
help yourself lol said no one
help me choose a colour
help the planet
give me a break
give it a rest
giving up
giving up sugar for lent
offering prayers
offer ends sunday
free speech
free at six?
I'm free tomorrow
are you free
feel free to ignore me
free range kids
spare me the details
spare a thought for the nurses
spare time is a myth
extra time, what a match
extra homework today
share price is down
shared the link
swap shifts with me
swapping stories
trade war again
vote for the new committee
meeting at 7 in the lobby
minutes of the meeting attached
rent is due
fees went up
parking fine again
noise after midnight is not ok
who is drilling at this hour
drilling again on the 5th floor
hammering all day
the ladder in the stairwell is a fire hazard
please don't leave strollers in the hall
wheelchair ramp is blocked
sofa dumped by the bins
someone left a mattress by the bins
rubbish chute blocked
smells of curry in here
snow tomorrow
so cold
so tired
so bored
lol
haha same
nice one
great photo
love this group
this group is a mess
mute this group
leave the group if you don't like it
bot is annoying
good bot
who runs this bot
was great seeing you
miss you
love you too
good night
sleep well
my grandma had a wheelchair like that
my neighbour lent me a ladder last year
last week someone gave me masks, so kind
remember when we shared flour in lockdown
apparently they give out tests at the town hall
heard the pharmacy got ibuprofen in
the news says fever medicine is back
they said masks arrive on monday
the committee has tests, ask them
there will be tests at reception from 3
maybe the shop has some
try the pharmacy on main street
try giving fluids
ask your gp
call the helpline
you should rest
drink water
don't give aspirin to kids
never mix those two
read the leaflet
check the expiry date
keep it in the fridge
no aspirin for children
`,
};
