// What a question speaks of, beneath its words: "cash", "afford" and "budget" are all money. A concept is a list of turns of phrase in
// each language, as patterns over folded tokens; a topic is drawn to some concepts more than to others.

import type { HearingLanguage } from '../hearing/hearQuestion.ts';

/** How much a concept says about the topic: everyday words little, telling ones much. */
export const CONCEPT_WEIGHTS = {
  purpose: 1,
  plan: 0.5,
  visit: 0.5,
  trip: 0.5,
  holiday: 0.8,
  whom: 0.6,
  lodging: 1.1,
  howLong: 0.6,
  money: 1.2,
  pay: 1,
  home: 0.9,
  ticket: 0.4,
  ties: 0.8,
  fear: 1.4,
  asylum: 1.6,
  before: 1,
  stays: 0.6,
  stamp: 1.1,
  visa: 1.1,
  overstay: 1.1,
  season: 1,
  name: 1.1,
  passport: 0.9,
  photo: 1.2,
  obtained: 0.7,
  wear: 1,
  birthday: 1.2,
  work: 1,
  earn: 1.1,
  tools: 1.1,
  instrument: 1.1,
  arranged: 1,
  route: 0.8,
  story: 0.6,
  companion: 1,
  interpreter: 1.2,
  wellbeing: 1,
  nerves: 1,
  water: 1.2,
  rest: 1.1,
  privacy: 1.1,
  telephone: 1.1,
  safety: 1,
  greeting: 1,
  explain: 1,
  rules: 1,
  readBack: 1.2,
  next: 1,
  add: 1.1,
  repair: 1,
  rephrase: 1,
  signpost: 1,
  proof: 0.8,
  inquiry: 0.8,
  household: 1,
  routine: 1,
  abroad: 1.3,
  offence: 1.3,
  honesty: 1.2,
  esteem: 1.1,
  family: 1,
  consent: 1.1,
  decided: 1,
  letter: 1.1,
  hearing: 1.2,
  lateness: 1.1,
  reporting: 1.5,
  reach: 1.2,
  health: 1.4,
  belongings: 1.4,
  couple: 1.3,
  wedding: 1.3,
  together: 1.1,
  formerMarriage: 1.4,
  future: 1.1,
  concern: 0.34,
  arrive: 0.34,
} as const;
export type Concept = keyof typeof CONCEPT_WEIGHTS;

/** Which concepts lead to a topic, and how strongly; topics that authors add live by their own wordings alone. */
export const TOPIC_CONCEPTS: Readonly<Record<string, Readonly<Partial<Record<Concept, number>>>>> = {
  purpose: {
    concern: 0.8,
    wedding: 0.9,
    purpose: 1,
    plan: 0.9,
    trip: 0.9,
    visit: 0.9,
    holiday: 1,
    whom: 1,
    howLong: 0.6,
    story: 0.4,
  },
  stay: { lodging: 1, visit: 0.2 },
  means: { money: 1, pay: 1, proof: 0.3, ticket: 0.4, trip: 0.4, inquiry: 0.6, plan: 0.2, obtained: 0.4 },
  return: {
    arrive: 0.4,
    home: 1,
    ticket: 0.7,
    ties: 1,
    plan: 0.4,
    trip: 0.3,
    arranged: 0.4,
    household: 0.5,
    future: 0.5,
    abroad: 0.5,
  },
  history: {
    arrive: 1,
    before: 1,
    stamp: 1,
    visa: 1,
    overstay: 1,
    season: 1,
    stays: 1,
    proof: 0.8,
    trip: 0.4,
    visit: 0.5,
    howLong: 0.4,
  },
  identity: { name: 1, passport: 1, photo: 1, birthday: 1, wear: 1, obtained: 0.8 },
  work: { work: 1, earn: 1, tools: 1, instrument: 1, pay: 0.8, money: 0.4, obtained: 0.3, plan: 0.3 },
  account: { arrive: 0.8, route: 1, arranged: 1, story: 1, trip: 1, ticket: 0.5 },
  company: { companion: 1, safety: 0.6 },
  concern: {
    concern: 1,
    purpose: 1,
    nerves: 0.9,
    story: 0.6,
    howLong: 0.6,
    add: 0.4,
    visit: 0.3,
    fear: 0.5,
    stays: 0.2,
    obtained: 0.3,
  },
  stays: {
    arrive: 1,
    stays: 1,
    before: 1,
    season: 0.9,
    stamp: 0.9,
    howLong: 0.7,
    visit: 0.7,
    trip: 0.7,
    overstay: 0.6,
    proof: 0.7,
    ticket: 0.5,
    route: 0.5,
    home: 0.6,
    inquiry: 0.5,
  },
  answer: { next: 0.4, repair: 0.3, overstay: 0.4, stays: 0.2, arrive: 0.1 },
  journey: {
    concern: 0.9,
    arrive: 0.9,
    purpose: 1,
    plan: 1,
    trip: 1,
    visit: 0.9,
    holiday: 1,
    howLong: 0.9,
    lodging: 1,
    route: 1,
    season: 0.5,
  },
  telling: { decided: 0.9, story: 1 },
  reporting: { reporting: 1, before: 0.6, stays: 0.4, howLong: 0.5, story: 0.4, season: 0.5 },
  address: { lodging: 1, reach: 1, whom: 0.6, visit: 0.4, proof: 0.5, howLong: 0.5, passport: 0.2 },
  health: { health: 1, wellbeing: 0.9, rest: 0.4 },
  rights: { explain: 1, reporting: 0.2 },
  belongings: { concern: 0.9, belongings: 1, home: 0.3, money: 0.3, ties: 0.4, together: 0.4, household: 0.4 },
  home: { together: 1, lodging: 0.8, pay: 0.8, money: 0.8, home: 0.6, work: 0.5, companion: 0.3, rest: 0.5 },
  carers: { family: 1, consent: 1, home: 0.6, ties: 0.8, telephone: 0.6 },
  bond: { safety: 1, arranged: 0.8, telephone: 0.4 },
  protection: { fear: 1, asylum: 1, home: 0.5, ties: 0.4, safety: 0.3 },
  care: {
    concern: 0.8,
    wellbeing: 1,
    nerves: 1,
    water: 1,
    rest: 1,
    privacy: 1,
    interpreter: 1,
    telephone: 0.7,
    rephrase: 0.8,
    repair: 0.8,
    signpost: 0.8,
  },
  opening: { greeting: 1, explain: 1, rules: 1 },
  closing: { readBack: 1, next: 1, add: 1 },
  review: {
    decided: 1,
    story: 0.7,
    proof: 0.8,
    inquiry: 0.8,
    nerves: 0.4,
    explain: 0.4,
    add: 0.3,
    rules: 0.2,
    before: 0.2,
  },
  letter: {
    letter: 1,
    obtained: 1,
    work: 0.5,
    whom: 0.3,
    route: 0.4,
    companion: 0.3,
    arranged: 0.5,
    lateness: 0.1,
    story: 0.4,
  },
  heard: {
    hearing: 1,
    before: 0.5,
    explain: 0.6,
    decided: 0.2,
    rules: 0.4,
    letter: 0.2,
    companion: 0.2,
    story: 0.3,
    season: 0.3,
    lateness: 0.2,
  },
  delay: {
    lateness: 1,
    decided: 0.5,
    before: 0.4,
    season: 0.6,
    wellbeing: 0.5,
    obtained: 0.4,
    letter: 0.2,
    howLong: 0.6,
    story: 0.3,
    stays: 0.4,
  },
  residence: {
    household: 1,
    routine: 1,
    work: 1,
    earn: 0.9,
    lodging: 0.8,
    ties: 0.9,
    home: 0.4,
    howLong: 0.4,
    money: 0.4,
    whom: 0.4,
    story: 0.3,
    family: 0.6,
  },
  absence: {
    abroad: 1,
    trip: 1,
    home: 0.9,
    howLong: 0.8,
    stays: 1,
    before: 0.8,
    season: 0.6,
    visit: 0.6,
    ticket: 0.6,
    household: 0.5,
    routine: 0.5,
    work: 0.5,
    lodging: 0.5,
    pay: 0.6,
    purpose: 0.4,
    story: 0.4,
    whom: 0.4,
    family: 0.6,
  },
  character: {
    offence: 1,
    honesty: 1,
    esteem: 1,
    ticket: 0.8,
    stamp: 0.2,
    before: 0.6,
    repair: 0.3,
    pay: 0.4,
    obtained: 0.4,
  },
  meeting: { couple: 1, story: 0.6, companion: 0.7, whom: 0.6, arranged: 0.5, before: 0.4 },
  wedding: { wedding: 1, holiday: 0.9, whom: 0.7, companion: 0.6 },
  former: { formerMarriage: 1, before: 0.9, passport: 0.5, proof: 0.7, obtained: 0.5 },
  proof: { proof: 1, photo: 1, inquiry: 0.8 },
  plans: { future: 1, plan: 1, next: 0.7, companion: 0.6, home: 0.3 },
};

type Lexicon = Readonly<Record<Concept, string>>;

const ENGLISH: Lexicon = {
  purpose:
    'purpose|aim|reason (?:you (?:came|come|are here|have come)|for (?:your|the|this|coming|travel\\w*))|what (?:brings|brought|has brought|made|makes) you(?! ~ (?:home|back)| say| think| go)|why (?:are|did|do|have|would|were) you (?:here|come|came|coming|travel\\w*|visit\\w*|want to|enter\\w*|fly|choose|chose|decide)|why (?:this|our|that) (?:country|place|city|town)|why here|(?:come|came|coming|here) for|what (?:is|are) (?:this|the|your|that) (?:\\w+ )?(?:trip|visit|journey|stay|travel)s? (?:about|for)|up to (?:here|while|now|in)|up to$|why you (?:have come|came|are here|are travel\\w+|come)|business here',
  plan: 'plan|plans|planned|planning|intend|intends|intending|intention|intentions|going to do|will you (?:be )?do(?:ing)?|you (?:will|would) be doing|you want to do|be doing|do here|doing here|itinerary|schedule|programme|program|agenda|(?:weeks?|days?|trip|visit) (?:will )?look like|what will you do',
  visit: 'visit|visiting|stay|staying',
  trip: 'trip|trips|travel|travels|travelling|traveling|travelled|journey|tour|voyage',
  holiday: 'holiday|holidays|vacation|tourism|tourist|sightseeing|leisure|pleasure|business|wedding|conference|fair',
  whom: '(?:visit|visiting|see|seeing|meet|meeting) (?:someone|somebody|anyone|anybody|friends|family|relatives|people|your|a friend)|who(?:m)? (?:are|will|do) you (?:\\w+ ){0,3}(?:visit|visiting|see|seeing|meet|meeting)|who (?:invited|is expecting|expects)|invited you|friend|friends|relatives|know (?:anyone|anybody|each other)|sister|brother|host',
  lodging:
    'where (?:are|will|do|would|did) you (?:\\w+ ){0,3}(?:stay|staying|sleep|sleeping|live|living|lodge|lodging)|hotel|hostel|accommodation|lodging|lodgings|lodge|address|room|sleep|sleeping|put you up|putting you up|guesthouse|apartment|flat|reservation|stay(?:ing)? (?:at|with)|place to stay|roof',
  howLong: 'how long|how many (?:days|weeks|nights|months)|until when|till when|length of|duration',
  money:
    'money|mony|monies|cash|fund|funds|funding|finance|finances|financed|financial|financially|budget|credit|bank|afford|wallet|savings|means|expense|expenses|cost|costs|euros?|pounds|dollars|rich|currency|cards?',
  pay: 'pay|pays|paying|paid|cover|covers|covering|sponsor|sponsors|sponsored|sponsoring|live on|living on|support (?:yourself|you)|who bought|bought your|buy the|fund|funding|finance|financed|maintain yourself',
  home: '(?:go|going|goes|get|getting|come|travel|travelling|fly|flying|head|heading|be|make it|move) (?:\\w+ )?(?:back|home)|return|returning|returns|way back|journey home|back home|flight (?:home|back)|ticket home|leave(?! to enter| to remain)|leaves|leaving|depart|departing|departure|after (?:your|this|the) (?:visit|trip|stay)|and (?:then|after)(?: this| that)?|home again|home|your (?:own |home )?country',
  ticket: 'ticket|tickets|flight|flights|plane|train|boat|boarding|booked|booking|book',
  ties: '(?:waiting|waits|is there|there) (?:\\w+ )?for you (?:at|back)? ?(?:home|there)?|ties|going back to|when you (?:get|are|come) (?:back|home)|back to work|at home|your life (?:at|back) home|responsibilities|obligations|what makes you go|why would you go back',
  fear: 'afraid|fear|fears|feared|fearing|scared|frightened|danger|dangerous|threat|threaten|threatened|threatening|threats|persecut\\w+|flee|fleeing|fled|run(?:ning)? (?:from|away)|escap\\w+|what would happen|happen to you|will happen if|send you back|sent back|safe|unsafe|hurt|hurts|hurting|frighten\\w*|can n_t (?:you )?(?:go|return|be)|can not (?:go|return)|without danger|at risk|risk|harm|looking for you|look for you|come after you|do to you',
  asylum: 'asylum|refugee|refuge|protection|protect|protected|protects',
  before:
    'before|previous|previously|earlier|past|last (?:time|visit|stay|trip|enter|entry|year|came|come)|last$|you last|how (?:often|many times)|ever been|times have you|visited|first (?:time|visit)|again(?! in)|been (?:here|to)|here last|used to come|this often|so often',
  stays:
    'stays|stay in|visits|trips|dates|when (?:did|were) you (?:leave|left|here|enter|come|go)|this year|so far|days here|have you spent|days have you',
  stamp: 'stamp|stamps|stamped|entry|entries|exit|exits|border crossing|page [^ ]+',
  visa: 'visa|visas|embassy|authorisation|authorization|permit to enter|eta|esta',
  overstay:
    'overstay|overstayed|longer than|too long|more than (?:your|the|you)|ninety|90 days|180|allowed days|count|counted|counting|keep (?:a )?count|number of days|used up|over your|limit',
  season:
    'march|spring|autumn|summer|winter|january|february|april|may you|june|july|august|september|october|november|december|christmas|easter|last (?:week|month)',
  name: 'name|names|named|surname|called|call you|pronounce\\w*|spell\\w*|born with|who are you$|who you are|real identity|identity|first name',
  passport: 'passport|passports|document|documents|papers|booklet|book|id',
  photo:
    'photo|photos|photograph|photographs|picture|pictures|portrait|image|face|ears?|nose|look like you|resembl\\w+|yourself in|this you|that you in|person in',
  obtained:
    '(?:where|how|who|when) (?:did|have|was|is|has) (?:you |this |it |he |she |they )?(?:\\w+ )?(?:get|got|gotten|obtain\\w*|buy|bought|receive\\w*|acquire\\w*|come by|come to you|issued|give|gave|given|made)|who gave|gave you|given to you|how you (?:got|get|obtained)|apply for|applied for|issued|belong\\w*|whose|came into|come into|comes? from',
  wear: 'worn|scratched|damaged|torn|wear|damage|stained|broken|scratches|film|laminate|edge|cut|peeling|glue|strange|odd|tampered|altered',
  birthday: 'birthday|birth|born|date of birth|how old (?:are|were) you|your age|january',
  work: 'work|works|working|worked|job|jobs|employ\\w*|profession|occupation|hire|hired|trade|work permit|career|living|shift|boss',
  earn: 'earn|earning|earnings|salary|wage|wages|(?:being |get |getting |be )paid|paid (?:for|work|job)|paying you|pay you|in return|get for it|receive\\w* (?:\\w+ )?money|promis\\w+ (?:to )?(?:pay|you)|offered you|get out of it|compensat\\w+|rate|fee',
  tools:
    'tool|tools|roll|toolbag|toolbox|kit|lever|leather|carry(?:ing)? in|in (?:the|that|your|this) (?:bag|case|roll|box)|long case|luggage|equipment|instruments',
  instrument: 'piano|pianos|tune|tunes|tuning|tuner|violin|violins|note|fork|keys|strings',
  arranged:
    'arrang\\w+|organi[sz]\\w+|put (?:this|the|it|that|everything|all) (?:\\w+ )*together|who (?:booked|planned|helped|made|set|fixed|found)|planned (?:the|this|your)|booked your|(?:help|helped|helping) (?:you )?(?:to |with )?(?:get|come|travel|the|this|your|here)|anyone help|made the arrangements|agency|agent|set (?:this|it|all) up|found for you',
  route:
    'route|which way|what way|through which|which countries|road|on the way|(?:start|started|set out|set off|leave|left) from|(?:get|got|come|came|travel|travelled|end|ended|arrive|arrived|brought you|reach|reached)(?: up)? here|here today|to (?:this country|here)$|from (?:home|the gate|the plane) to|since you left|how (?:did|do) (?:you|u) (?:get(?! th)|come(?! by)|travel)|left home|transit|stop over|stopovers?',
  story:
    'story|everything|beginning|start to finish|account|what happened|from the start|step by step|own words|whole|at the beginning|take your time and|(?:they|he|she|somebody|someone) (?:say|said|tell|told|want|wanted) (?:to )?you|were you told|said to you',
  companion:
    'lady|woman|man you|companion|travelling with|traveling with|come with|came with|with you|accompan\\w+|together|her|him|she|know each other|this gentleman|with (?:someone|somebody|anyone|anybody)|(?:next to|beside) you|grown ups?|adults?|relationship|related|brought you(?! here to)|in your group|pick(?:s|ed|ing)? you up|meet(?:s|ing)? you|waiting for you (?:outside|here)|who is (?:that|this) (?:person|man)|here with|(?:looking after|taking care of) you|(?:someone|somebody|anyone|anybody) (?:is )?waiting|there when you (?:leave|get out|come out)',
  interpreter:
    'interpreter|translator|translate|translates|translation|interpret|interprets|language|speak|understand each other|which language|dialect',
  wellbeing:
    'feel|feeling|well|tired|ill|sick|medicine|medication|doctor|hungry|eat|how are you(?: (?:feeling|doing|today|now))?$|comfortable|all right|alright|okay|pain|need (?:anything|something|any)|anything you need|health',
  nerves:
    'nervous|uneasy|worried|worry|worrying|anxious|upset|sweat\\w*|calm|stress\\w*|shaking|tense|troubled|bothering|frightening you|hiding|curt|wrong',
  water: 'water|drink|thirsty|tea|coffee|cup',
  rest: 'break|pause|rest|stop for|few minutes|five minutes|breather',
  privacy:
    'private|privately|side desk|quiet|door|alone|nobody (?:hears|can hear|else)|somewhere else|other room|separate|another room|overhear\\w*|sit down',
  telephone: 'telephone|phone|mobile|cell|switch (?:it|the|that|your)|ringing',
  safety:
    'safe tonight|feel (?:un)?safe|unsafe|free to (?:go|leave)|debt|owe|owes|forced|control\\w*|trafficker|trafficked|trafficking|makes you feel|against your will|keep your passport|held',
  greeting:
    'good (?:morning|evening|afternoon|day)|hello|welcome|my name is|i am (?:the |an )?officer|i am officer|introduce',
  explain:
    'ask you (?:a few|some)|few questions|why we (?:are|talk)|what (?:will|is going to) happen here|this (?:interview|talk|conversation) is|look at your (?:papers|documents)|recorded|explain what (?:we|i|happens)|your rights',
  rules:
    'do n_t know|not know the answer|not clear|do n_t understand|correct me|say so|repeat (?:it|the)|ask me to|no right or wrong|tell me if',
  readBack:
    'read (?:it |this |that |them )?(?:back|to you|out|aloud|through)|read you|written (?:down|up)|my notes|what i (?:have )?(?:wrote|written|noted)',
  next: 'what happens (?:now|next)|happens next|next steps?|how long it takes|what comes next|will be decided|tell you what happens',
  add: '(?:to|like to|want to|wish to) add|anything else|something else you|misunderstood|left out|forgotten|before i decide|finish|more you want to say',
  repair: 'sorry|apologi[sz]e|apologies|badly|start again|start over|did n_t mean|my mistake|should not have',
  rephrase:
    'other words|another way|simpler|more simply|rephrase|say (?:it|that) again|not clear of me|slower|slowly|differently|clearer',
  signpost:
    'about something else|talk about|change (?:the )?(?:subject|topic)|move on|next topic|that part is clear|another matter|turn to|different subject',
  proof: 'prove|proof|evidence|receipt|bill|show (?:me )?(?:that|when)|shows|showing|confirm\\w*|demonstrate',
  inquiry: 'show me|let me see|may i see|can i see|see what|have with you|have a look|look at',
  household:
    '(?:live|living|share (?:your|a) (?:home|house|household|flat)) (?:here|now|with|at|in (?:this|the))|where do you live|live in|household|(?:rent|own|owner of|bought) (?:or|your|the|a) (?:own|rent|place|house|home|flat|apartment)|your (?:place|house|flat|apartment|rooms|neighbou?rhood|street|district)|neighbou?rhood|(?:your|home|current|present) address|this address|settle|settled|put down roots|(?:your|a) (?:husband|wife|spouse|partner|children|kids)|(?:family|people|relatives|friends|those) (?:\\w+ ){0,3}(?:here|in (?:this|our) (?:country|town|city))|(?:wait|waits|waiting) for you|at home here|home here',
  routine:
    '(?:ordinary|normal|typical|usual|average|everyday) (?:day|week|night|morning)|(?:day|week|life) (?:looks?|goes|go|is) like|your life|daily|day to day|every day|everyday|how do you live|how you live|(?:built|building|made) (?:up )?(?:here|a life|for yourself)|working hours|shifts?|hours|night shift|(?:do|does) (?:\\w+ )?for a living|what do you do$',
  abroad:
    'abroad|overseas|(?:out|outside|out side) (?:of )?(?:the|this|our) (?:country|kingdom|states?)|away|absence|absences|absent|gone|over there|back there|not here|were n_t here|(?:leave|left|leaving|quit) (?:the|this|our) country|(?:fly|flew|flown|travel\\w*) out|journeys?|since you became|while you were|out of here',
  offence:
    'polices?|policem[ae]n|arrest\\w*|custody|detained|detention|court|courts|judge|convict\\w*|conviction\\w*|crimes?|criminal|offen[cs]es?|offended|charged|charges|fined|fines|a fine|the fine|that fine|penalt\\w+|punish\\w*|jail|prison|warden|wardens|ranger|licen[cs]e|laws?|illegal\\w*|unlawful\\w*|tickets? of any|(?:fishing|parking|speeding) tickets?|(?:got|had|pay|paid|get) (?:a|any|that|the) ticket|trouble with|run ins?|stopped by|authorities|on probation|citation|cited|misdemeanou?r|felony',
  honesty:
    'lie|lied|lies|lying|untrue|un true|false|(?:not|n_t) (?:been )?(?:true|right|honest|correct)|honest|honestly|truth|truthful|(?:told|said to|stated to|declared to|written to) (?:us|this office|me|an officer)|(?:correct|change|withdraw|take back|put right|otherwise) (?:\\w+ ){0,3}(?:said|told|statement|statements|wrote)|said (?:before|earlier|last time)|you want to correct|under oath|on oath|take back|admit|confess',
  esteem:
    'character|neighbou?rs (?:say|think|tell)|(?:say|think|speak) (?:\\w+ )?(?:of|about) you|vouch|reputation|volunteer\\w*|charity|community|(?:help|helps|helping|support) (?:\\w+ )?(?:people|others|anybody|anyone|somebody|neighbou?rs)|do you help|good (?:do you|you do|deeds?)|speaks? for you|miss you|respected|good person|your good',
  family:
    'parents?|mother|father|mum|mums|mom|moms|dad|dads|family|grandparents?|grandmother|grandfather|grandma|grandpa|aunt|uncle|guardians?|(?:you|they) live with|people at home',
  consent:
    'agree\\w*|allow\\w*|permission|permit you|consent\\w*|signed for|let you (?:go|travel|come)|knows? (?:about this|that you|where you)|(?:phone|telephone|their|parents) (?:\\w+ )?number|number of|reach (?:them|your)|(?:said|decided) (?:\\w+ ){0,3}that you (?:may|could|can)',
  decided:
    'decision|refusal|refuse|refused|(?:ask\\w*|request|application) for (?:a |the |this )?review|review(?:ed)?|challeng\\w+|contest|disagree\\w*|mistake|mistaken|(?:go|went|gone|get|got|is|be|was) wrong|wrong with|complain\\w*|unhappy|unfair|appeal\\w*|reconsider\\w*|look(?:ed)? at (?:it )?again|side of (?:it|this|the story)|(?:want|asking|expect) (?:of |from )?us|new (?:documents?|evidence|papers?|proof)|bring|brought (?:along|today|with you|us)|in the box',
  letter: 'letters?|handwriting|typed|signed|by post|in the post|wr(?:ote|itten) (?:it|this|that|to you|by)|offer',
  hearing:
    'interview(?:ed)?(?! is)|hearing|(?:first|earlier|last) (?:conversation|talk|time)|were you (?:asked|told|heard|treated|given|able|allowed)|(?:did|had|has) (?:anyone|anybody|somebody|someone|they|he|the \\w+ ?\\w*|my colleague|an officer) (?:\\w+ ){0,2}(?:tell|told|ask|asked|mention|mentioned|raise|raised|explain|explained|confront\\w*|let|listen)|put to you|raised with you|(?:chance|opportunity|able) to (?:explain|answer|respond|comment|reply)|doubts?|concerns?|allegation|beforehand',
  lateness:
    'late|delay\\w*|deadline|time limit|wait(?:ed)?|so long|earlier|sooner|in time|receiv\\w+ (?:the|it|our|this)|(?:notice|refusal|decision) (?:\\w+ )?(?:come|came|arrive\\w*|reach\\w*)|kept you|ke(?:ep|pt) you from|stop(?:ped)? you|prevent\\w*|held you up|(?:those|these|the|four|few|of) (?:four |three )?weeks|days after|between|appl(?:y|ied)|send off|sent off|miss(?:ed)?|time (?:that|which) passed|(?:had|have|got|get) the notice|ill',
  reporting:
    'report|reports|reported|reporting|appointments?|sign(?:ed)? on|sign(?:ed)? at|on bail|bail|(?:conditions?|terms) (?:you|of bail)|your conditions|broke (?:a|the|your) condition|every (?:fortnight|two weeks)',
  reach:
    'find you|found you|reach you|get hold of you|be found|a letter|letters go|vouch|landlord|landlady|rent|renting|lived? (?:there|here|at|with)|living (?:there|here|before|at)|lives with you|your bed|(?:fixed|your|which) address|you (?:really )?live|been living|been sleeping|flat is it|go tonight|sleep tonight|ring about',
  health:
    'health|healthy|ill|illness|sick|sickness|disease|doctor|doctors|nurse|hospital|medicines?|medication|tablets?|pills?|treated|treatment|pain|pains|anything hurt|hurts|(?:somebody|someone|anybody) hurt you|pregnant|heart|your mind|in your mind|coping|cope|locked in|locked up|cell|shut in|being held|been held|harm\\w* yourself|ending your life|end your life|kill\\w* yourself|suicid\\w+|dying|how (?:do|did|have) you (?:sleep|slept)|you feel bad',
  belongings:
    'animals?|pets?|bird|parrot|dog|cat|stove|oven|belongings|property|possessions|valuables|your things|of things|the things|your keys|watches|shop|kiosk|store|customers|look(?:s|ing)? after (?:your|the|it|them)|taken? care of|seen to|depends? on you|you care for|children waiting|picked up|fetch|feeds?|fed|kept safe|leave behind|left behind|can not wait|can n_t wait|waits? for (?:something|you here)|told that you|your room|need here',
  couple:
    '(?:did|have|had) (?:you|they) (?:\\w+ ){0,4}(?:meet|met|known|find|found|get to know|(?:get|come) together)|(?:you|they) (?:\\w+ ){0,4}(?:met|got together|came together|found each other|got to know)|(?:time|story of how|after|when) (?:\\w+ ){0,3}met|first (?:meeting|conversation|talk|words|impression|thing you said)|introduced you (?:two|to each)|each other (?:first|for the first)|(?:first|start\\w*) see(?:ing)? each other|relationship|became a couple|fall in love|fell in love|(?:start\\w*|beg[aiu]n) between (?:you|the two)|propos(?:e|ed|al)|(?:decide|decided|idea|wanted|want|realised|realized) (?:\\w+ ){0,3}(?:marry|get married|to marry)|came? to (?:marriage|marry)|drew you|attracted you',
  wedding:
    'wedding|weddings|ceremony|guests?|witness(?:es)?|registry|bride|groom|honeymoon|(?:day|when|where|time|after) (?:\\w+ ){0,3}(?:got |get |were |was )?married|celebrat\\w+|present when you',
  together:
    '(?:live|lived|living) together|move(?:d)? in|daily life|every ?day life|(?:normal|ordinary|typical|usual|average|regular) (?:\\w+ )?(?:day|days|night|morning|evening|weekend)|household|rent|bills?|cook(?:s|ing)?|shopping|gets? up(?! on)|weekends?|evenings?|mornings?|at home|working hours|free time|your days|see each other|when you get home|leave the house|share the|(?:run|running) (?:your|the) home|yesterday at home',
  formerMarriage:
    'divorc\\w+|decree|(?:previous|former|earlier|first|prior|another|other|last) (?:marriage|marriages|husband|wife|spouse|partner|husband or wife)|(?:marriage|marriages|married) (?:before|previously|already|earlier|to someone else|the first time|ended?)|marriages? before|(?:times|ever) (?:\\w+ ){0,2}married|dissolved|(?:end|ended) (?:of )?(?:that|the|your) marriage',
  future:
    'future|years ahead|coming years|next years?|next (?:for|in) (?:you|your)|(?:in )?(?:five|ten) years|hopes?|hoping|dreams?|dreaming|dreamed|children|kids|look(?:ing)? forward|goals?|saving for|see yourselves|what comes next|next steps for|you (?:both )?want$|you (?:would|want|hope) (?:\\w+ ){0,3}(?:next|together)|would you (?:both )?(?:change|like (?:your life|to do together))|like your life|going to move|when this is approved|stay here|do next',
  concern:
    'help you|can i help|do for you|your (?:question|request)|like to know|the matter|the problem|bother\\w*|troubl\\w*|worr\\w*|on your mind|why do you ask|why you (?:want|ask)|makes you ask|behind (?:it|the|your)|(?:what|it|this) (?:is |really )*(?:it )?about|brings you|c[ao]me for|c[ao]me to (?:the|this) (?:counter|window|office)|want to (?:ask|know|find out)|looking for|need from us|what do you (?:need|want)|in particular|particular reason|(?:made|makes) you come|what is it|help you most|ask me',
  arrive:
    'arriv\\w+|enter(?:ed)?|(?:come|came|coming) (?:in|and)|since when|entries|exits|(?:first|last|previous|earlier|this) (?:stay|visit)|from when|dates|days (?:have|did) you|did you come|when (?:exactly )?(?:did|were) you|you left|have you been here',
};

const SPANISH: Lexicon = {
  purpose:
    'motivo|proposito|razon(?: de| del| por)|finalidad|objetivo|que_? (?:le|lo|la|te) (?:trae|trajo_?|hizo (?:venir|viajar))|por que_? (?:esta|ha venido|vino|viene|viaja|viajo_?|este pais|aqui|quiere venir|eligio_?)|para que_? (?:vino|viene|ha venido|viaja)|a que_? (?:viene|vino|ha venido)|con que_? fin|viene a hacer|de que_? (?:se )?trata (?:este|su|el)|que_? viene a|a hacer exactamente',
  plan: 'plan|planes|piensa hacer|va a hacer|pretende|previsto|tiene pensado|intencion|intenciones|quiere hacer|hara(?! cuando vuelv)|programa|agenda|itinerario|proyectos?',
  visit: 'visita|visitas|visitar|estancia|estadia|estar',
  trip: 'viaje|viajes|viajar|viaja|viajo_?|viajado|trayecto|travesia|recorrido',
  holiday: 'vacaciones|turismo|turista|placer|ocio|negocios?|boda|congreso|feria|paseo',
  whom: 'a quien_? (?:va|viene|visita|conoce)|visitar a|ver a|alguien aqui|amig[oa]s?|familia(?:res)?|parientes|hermana|hermano|invito_?|invitado|anfitrion|conoce a|de que_? (?:se )?conoce\\w*',
  lodging:
    'donde_? (?:se )?(?:va a )?(?:queda\\w*|aloja\\w*|dorm\\w*|duerme|hosped\\w*|viv\\w*)|hotel|hostal|alojamiento|alojar\\w*|alojara|hosped\\w*|direccion|habitacion|dorm\\w*|duerme|pension|apartamento|reserva de',
  howLong:
    'cuanto_? (?:tiempo )?(?:se )?(?:va a |piensa )?(?:queda\\w*|estar\\w*|dura\\w*)|cuanto_? tiempo|cuant[oa]s_? (?:dias|semanas|noches|meses)|hasta cuando_?',
  money:
    'dinero|plata|efectivo|fondos|finanzas|financi\\w+|presupuesto|credito|banco|permitirse|permitir(?:se)? un|se lo puede permitir|ahorros|medios|gastos|coste|costo|euros?|libras|dolares|tarjetas?|lana|guita|billetera|economic\\w+',
  pay: 'pagar|paga|pagas|pagan|pago_?|pagado|pague|cubr\\w+|patrocin\\w+|mantener\\w*|vivir (?:de|mientras)|de que_? va a vivir|compro_?|financi\\w+|costea\\w*|sufraga\\w*',
  home: 'vuelve|volver|volvera|vuelva|volveria|vuelta|vueltas|regres\\w+|retorn\\w+|se va|se ira|marcha\\w*|irse|salir del pais|sale su vuelo|despues de (?:su|esto|la)|otra vez (?:a|en) casa|a (?:su )?casa|a casa|su (?:propio )?pais',
  ticket: 'billete|billetes|boleto|pasaje|pasajes|vuelo|vuelos|avion|tren|barco|tarjeta de embarque|reserv\\w+',
  ties: '(?:le|la|lo|te) espera|esperan? en|lazos|arraigo|a que_? vuelve|cuando (?:vuelva|regrese)|en su (?:casa|tierra)|vida alli|obligaciones|que le haga volver|por que_? volveria',
  fear: 'miedo|teme|temes|tema|temor|temores|peligro|peligros|peligroso|amenaz\\w+|persegu\\w+|persecucion|huye|huir|huyendo|huyo_?|escap\\w+|que_? (?:le )?(?:pasaria|ocurriria|pasara)|si (?:le|lo|la) (?:devolv\\w+|mand\\w+)|a salvo|insegur[oa]|sin peligro|no (?:puede|pueda) (?:volver|regresar)|riesgo|es seguro|hacerle dano|asusta\\w*',
  asylum: 'asilo|refugi\\w+|proteccion|proteg\\w+|protej\\w+',
  before:
    'antes|anterior|anteriores|anteriormente|pasad[oa]s?|ultima (?:vez|visita|estancia)|ultimo (?:viaje|ano)|por ultima vez|cuantas_? veces|veces ha|con que_? frecuencia|a menudo|tan(?:ta)? (?:a menudo|frecuencia)|ha estado|habia estado|visitado|primera vez|otras veces|ha venido',
  stays:
    'estancias|visitas|viajes|fechas|cuando_? (?:se fue|salio_?|entro_?|estuvo|llego_?)|este ano|dias (?:lleva|ha pasado|aqui)|lleva aqui|ha pasado|estuvo aqui|se quedo_?',
  stamp: 'sello|sellos|sellado|entrada|entradas|salida|salidas|pagina [^ ]+',
  visa: 'visado|visados|visa|visas|embajada|autorizacion',
  overstay:
    'mas tiempo (?:del|de lo)|se (?:ha )?pasado? de|pasado de los dias|noventa|180|permitido|cuenta (?:usted )?(?:los|de los) dias|la cuenta|contar los|exced\\w+|limite|demasiado tiempo|cuent[ao] (?:usted )?(?:los|de) ',
  season:
    'marzo|primavera|otono|verano|invierno|enero|febrero|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|navidad|semana santa',
  name: 'nombre|nombres|apellidos?|se llama|llamarle|llamarla|le llam[ae]|llaman|le llamo|pronuncia\\w*|deletre\\w*|nacio_? con|quien_? es usted|identidad|como_? (?:debo|quiere que)',
  passport: 'pasaporte|pasaportes|documento|documentos|papeles|documentacion|libreta|cedula|dni',
  photo:
    'foto|fotos|fotografia|retrato|imagen|cara|rostro|orejas?|nariz|se parece|parecer\\w*|el de la foto|persona de',
  obtained:
    '(?:donde_?|como_?|quien_?|cuando_?|desde cuando_?) (?:le |lo |la )?(?:dio|dieron|saco_?|consiguio_?|obtuvo|compro_?|recibio_?|expidieron|entrego_?|llego_? a)|de donde_? (?:saco_?|sale|salio_?|viene)|consigui\\w*|obten\\w*|obtuvo|expid\\w+|solicit\\w+|entreg\\w+|pertenece|de quien_?|le dio|desde cuando_? tiene',
  wear: 'gastad[oa]|aranad[oa]|danad[oa]|rot[oa]|desgast\\w*|manchad[oa]|lamina|borde|cortad[oa]|rar[oa]|pegad[oa]|despegad[oa]|manipulad[oa]|alterad[oa]|extran[oa]',
  birthday:
    'cumpleanos|nacimiento|nacio_?|nacid[oa]|que_? edad tiene(?: usted)?$|cuantos_? anos tiene(?: usted)?$|enero',
  work: 'trabajo|trabaja|trabajar|trabajas|trabajara|empleo|empleador|emplead[oa]|profesion|ocupacion|oficio|contrat\\w+|a que_? se dedica|permiso de trabajo|se gana la vida|jefe|tarea',
  earn: 'gana|ganar|ganara|sueldo|salario|jornal|(?:le|la|lo) pagan|le paga(?! el viaje)|pagado$|trabajo pagado|a cambio|recibira\\w*|promet\\w+|ofrec\\w+|cobra\\w*|remunera\\w*|honorarios|paga por',
  tools: 'herramient\\w+|estuche|bolsa|maletin|cuero|equipaje|lleva en|llave|utensilios|equipo',
  instrument: 'piano|pianos|afin\\w+|violin|violines|nota|diapason|cuerdas|teclas',
  arranged:
    'organiz\\w+|arregl\\w+|prepar\\w+|quien_? (?:le )?(?:reservo_?|planeo_?|ayudo_?|monto_?|hizo|busco_?)|plane(?:o_?|aron)|ayud(?:o_?|aron) (?:a|con)|agencia|agente|gestion\\w+|le ayudo_?|montar|busco_?',
  route:
    'ruta|por donde_?|por que_? paises|camino|de donde_? (?:salio_?|partio_?)|(?:llego_?|llegar|vino|venir|viajo_?|acabo_?|termino_?|trajo) (?:hasta )?(?:aqui|aca)|hasta (?:aqui|aca)|desde (?:su )?casa|desde que salio_?|como_? (?:llego_?|vino|viajo_?|vinieron|acabo_?)|salio_? de casa|escalas?|transito',
  story:
    'historia|todo lo que|principio|relato|que_? (?:paso_?|ha pasado|ocurrio_?)|paso a paso|desde el comienzo|palabras|toda',
  companion:
    'senora|mujer|hombre|acompan\\w+|con quien_? (?:viaja|viene|vino)|viaja con|vino con|juntos|juntas|ella|se conocen|companer[oa]',
  interpreter: 'interprete|traductor\\w*|traduc\\w+|interpret\\w+|idioma|lengua|habla|se entienden|dialecto',
  wellbeing:
    'siente|sentirse|se encuentra|cansad[oa]|enferm[oa]|medic\\w+|hambre|comer|comida|como_? esta|comod[oa]|dolor|necesita|salud',
  nerves:
    'nervios[oa]?|nervios|intranquil[oa]|preocupad[oa]|preocupa|angustiad[oa]|suda\\w*|tranquil[oa]|tens[oa]|molesta|inquiet[oa]|esconde|oculta|algo le pasa|sec[oa] conmigo',
  water: 'agua|beber|sed|te|cafe|vaso',
  rest: 'pausa|descans\\w+|parar|paremos|cinco minutos|unos minutos|respiro',
  privacy:
    'privado|mesa de al lado|a solas|puerta|nadie nos|otra sala|aparte|tranquil[oa]s?|sentemonos|otro sitio|sin que nos oiga\\w*',
  telephone: 'telefono|movil|celular|apag\\w+|llamada',
  safety:
    'a salvo|insegur[oa]|libre de|deuda|debe dinero|forzad[oa]|obligad[oa]|control\\w+|traficante|trata|contra su voluntad|sentirse',
  greeting:
    'buenos dias|buenas (?:tardes|noches)|hola|bienvenid[oa]|me llamo|mi nombre es|soy (?:el|la) agente|presentarme',
  explain:
    'unas preguntas|algunas preguntas|por que_? hablamos|esta (?:entrevista|conversacion)|ver sus documentos|se graba\\w*|explic\\w+ lo que|sus derechos',
  rules: 'no sabe|no esta clar[oa]|no entiende|corrijame|digalo|repit\\w+|pidame|aviseme|respuestas correctas',
  readBack: 'leer|leo|leerle|lea|he escrito|he anotado|mis notas|lo escrito',
  next: 'que_? (?:pasa|pasara|viene) (?:ahora|a continuacion)|a continuacion|siguiente paso|proximos pasos|cuanto_? tarda|que_? sigue',
  add: 'anadir|agregar|algo mas|entendido mal|antes de decidir|olvid\\w+|otra cosa que|falta algo',
  repair: 'lo siento|disculp\\w+|perdon\\w*|lo he dicho mal|empezar de nuevo|mi error|no quise|no debi',
  rephrase:
    'otras palabras|otra manera|mas sencill\\w+|repetir\\w*|mas claro|mas despacio|(?:digo|repito|diga) otra vez|con claridad',
  signpost: 'otra cosa|cambiar de tema|pasar a|otro tema|esa parte esta clara|siguiente tema',
  proof: 'prueba|pruebas|probar|demostr\\w+|demuestr\\w+|recibo|factura|que muestre|muestren?|confirm\\w+|comprobante',
  inquiry: 'me ensena|me muestra|ensen\\w+|mostrar\\w*|ver (?:su|lo|el|la)|puedo ver|lleva consigo|lo que lleva',
  household:
    '(?:vive|vivir|viviendo|reside|comparte) (?:aqui|ahora|con|en)|donde_? vive|con quien_? vive|hogar|alquiler|alquila|(?:su|la) (?:casa|vivienda|piso|barrio|calle)|barrio|piso en que|direccion|arraig\\w+|(?:marido|esposo|esposa|mujer|conyuge|pareja|hijos)|(?:familia|gente|personas|amigos|parientes) (?:[^ ]+ ){0,3}(?:aqui|en este pais|en esta ciudad)|le espera|comparte (?:la|su) casa|se quedo_? a vivir|instal\\w+ aqui',
  routine:
    '(?:dia|semana|noche) (?:normal|corriente|cualquiera|tipico)|(?:como_? es|hableme de|cuenteme) su vida|su vida|cotidian\\w+|a diario|como_? vive|(?:construid\\w+|levantad\\w+) (?:[^ ]+ )?aqui|horario|turnos?|horas (?:trabaja|de trabajo)|de que_? vive usted',
  abroad:
    'extranjero|fuera|ausencia|ausencias|ausente|(?:salir|salio_?|sali\\w+|dejo_?|abandono_?) del pais|no (?:estaba|estuvo) aqui|alli|mientras (?:no )?(?:estaba|estuvo)|(?:cuando|dia) se (?:fue|marcho_?)|desde que es residente|vuelo de ida|se fue|se marcho_?|de ida',
  offence:
    'policia\\w*|deten\\w+|detuv\\w+|arrest\\w+|tribunal\\w*|juez|jueza|juzgado|conden\\w+|delitos?|antecedentes|multas?|multad[oa]|multado|acus\\w+|carcel|prision|guardas?|guardabosques|licencia|ley|leyes|ilegal\\w*|infracci\\w+|infring\\w+|sancion\\w*|castig\\w+|autoridades|parado alguna|penales|falta leve',
  honesty:
    'mentir\\w*|mentid[oa]|mintio_?|mentiras?|no (?:era|fuera|es) (?:verdad|cierto|asi)|fals[oa]s?|verdad|sincer\\w+|(?:dijo|dicho|declarado|contado) (?:[^ ]+ )?(?:a|en) esta oficina|nos dijo|(?:corregir|rectificar|retirar|cambiar)|bajo juramento|confes\\w+|de otra manera hoy',
  esteem:
    'conducta|(?:dirian|dicen|piensan|opinan) (?:de usted|sus vecinos|los vecinos)|vecinos|responder por usted|reputacion|fama|voluntari\\w+|comunidad|(?:ayuda|ayudar|apoya) (?:a|en)|a quien_? ayuda|habla a su favor|echaria de menos|buena persona',
  family: 'padres?|madre|mama|papa|familia|abuel[oa]s?|ti[oa]s?|tutor\\w*|con quien_? vive',
  consent:
    'acuerdo|permis\\w*|permit\\w+|autoriz\\w+|consent\\w+|deja\\w* (?:ir|viajar|venir)|firm\\w+ por|sab\\w+ que estas?|numero de|localizar\\w*',
  decided:
    'decision|deneg\\w+|resolucion|revis\\w+|impugn\\w+|recurr\\w+|reconsider\\w+|desacuerdo|equivoc\\w+|error(?:es)?|esta mal|estuvo mal|salio_? mal|quej\\w+|injust\\w+|mirar(?:lo)? otra vez|volvamos a mirar|(?:quiere|espera|pide) de nosotros|(?:documentos?|pruebas?|papeles) nuev[oa]s?|ha traido|trae hoy|en la caja',
  letter: 'cartas?|letra|firm(?:a|o_?|ada)|por correo|escribio_?|escrito (?:por|esta)|oferta',
  hearing:
    'entrevista(?:do|da|ron)?|primera (?:entrevista|vez|conversacion)|audiencia|le (?:preguntaron|dijeron|oyeron|trataron|dejaron|explicaron|escucharon|expusieron)|(?:pudo|podido|dejaron|oportunidad de) (?:contestar|responder|explicar\\w*|defender\\w*|comentar)|dudas?|sospechas?|acusacion|le expus\\w+|oportunidad',
  lateness:
    'tarde|tardo_?|demor\\w+|retras\\w+|plazo|esper(?:o_?|ar|ado)|tanto tiempo|antes de lo|a tiempo|recibio_?|le llego_?|notificacion|impidi\\w+|impidio_?|impedir|esas semanas|semanas|entre (?:la|el)|present(?:o_?|ar|ado)|dias despues|pidio_? la',
  reporting:
    'present\\w+ (?:en|ante|cada|a)|presentarse|presentacion\\w*|presentaba|se presento|cita|citas|firmar|firmaba|firmo|libertad condicional|condiciones|cada (?:quince dias|dos semanas)|comparec\\w+',
  reach:
    'encontrarle|encontrarla|encontrarlo|localizar\\w*|le encuentro|le encontramos|una carta|cartas|casero|casera|alquil\\w+|vive|vivia|viviendo|su cama|domicilio|direccion|duerme|dormir|dormira|responder por usted|esta noche',
  health:
    'salud|enfermo|enferma|enfermedad|medico|doctor|doctora|enfermer\\w+|hospital|medicinas?|medicamentos?|medicacion|pastillas?|tratamiento|dolor|dolores|le duele|duele|embarazada|corazon|celda|encerrad\\w+|encierr\\w+|encierro|hacerse dano|quitarse la vida|suicid\\w+|morir|duerme bien',
  belongings:
    'animal|animales|mascotas?|pajaro|loro|perro|gato|fuego|horno|pertenencias|objetos|cosas|llaves|relojes|tienda|quiosco|negocio|clientes|cuida (?:de|a|del)|ocup\\w+ de|atender|depende de usted|a su cargo|recoger\\w*|da de comer|dar de comer|avis\\w+ a|ha dejado|dejo (?:atras|en)|espera algo',
  couple:
    'se (?:conocieron|conocio_?|enamoraron)|conocieron|enamor\\w+|pareja|relacion|primer (?:encuentro|dia que)|primera (?:conversacion|vez que se)|primeras palabras|(?:decidieron|decidio_?|decision|idea|quisieron) (?:de )?(?:casarse|casaros)|pidio_? (?:la mano|matrimonio)|empezo_? (?:todo|entre|lo suyo|su)|presento_? (?:a|el uno)|se presentaron|llegaron a casarse|por que_? se casaron',
  wedding:
    'boda|bodas|ceremonia|invitad[oa]s|testigos?|registro civil|luna de miel|dia (?:en )?que se casaron|donde_? se casaron|cuando_? se casaron|celebra\\w+|fiesta',
  together:
    'viven juntos|vivir juntos|vivieron juntos|conviven|convivencia|vida diaria|(?:dia|manana|noche|tarde) (?:normal|corriente|tipic[oa]|cualquiera|habitual)|alquiler|facturas?|cocina\\w*|compras?|se levanta\\w*|fines? de semana|en casa|tiempo libre|horarios?|se ven|hogar|tareas',
  formerMarriage:
    'divorci\\w+|sentencia|(?:anterior|anteriores|primer|primera|otro|otra|previo|previos) (?:matrimonio|matrimonios|espos[oa]|marido|mujer|conyuge|pareja)|matrimonios? (?:anterior|anteriores|previos?|termino_?|acabo_?)|(?:estuvo|estado|estuvieron) casad[oa]s? (?:antes|ya)|casad[oa]s? antes|disolvio_?|disuelto',
  future:
    'futuro|proximos anos|anos que vienen|dentro de (?:cinco|diez) anos|esperan|esperanzas?|suenan|suenos?|hijos|metas?|ahorra\\w*|despues de esto|que_? viene ahora para|quieren hacer|les gustaria|mudar\\w*|quedarse aqui',
  concern:
    'ayudarle|ayudar|su (?:pregunta|peticion)|que_? (?:desea|necesita|quiere saber|le pasa|le ocurre|problema)|le preocupa|preocup\\w+|le inquieta|detras de|por que_? (?:lo )?pregunta|de que_? se trata|que_? le trae|a que_? ha venido|que_? busca|en particular',
  arrive:
    'lleg(?:o_?|ada|ado|ar)|entr(?:o_?|ado|ada|adas|ar)|salidas|desde cuando_?|fechas|cuando_? (?:vino|se fue|estuvo|llego_?|entro_?|ha estado)|ultima estancia|primera estancia',
};

const FRENCH: Lexicon = {
  purpose:
    "but|motif|raison|objet de|objectif|qu' est ce qui vous (?:amene|a fait venir|a amene)|ce qui vous amene|pourquoi (?:etes vous|vous etes|venez|vous venez|voyagez|avez vous choisi|ce pays|ici)|que venez vous faire|venez vous faire|venez faire|a quoi (?:bon|sert) ce voyage|dans quel but|pourquoi (?:avoir choisi|(?:cette|la) visite|ce voyage|partir|maintenant|(?:voulez vous|vous voulez) (?:venir|y aller))|qu' est ce qui vous (?:a )?(?:donne|donnez) envie|qu' est ce qui vous fait venir|(?:venez|etes la)(?: exactement)? pour quoi|pour quoi faire",
  plan: 'projets?|prevu|comptez vous faire|comptez faire|allez vous faire|allez faire|intentions?|programme|prevoyez|voulez vous faire|pensez faire|souhaitez (?:vous )?faire|intention de faire|(?:ressembler\\w*|se passer(?:ont|a)?) (?:vos|votre|ces|ce) (?:journees|jours|sejour|visite|semaines)|ferez vous(?! (?:en rentrant|une fois))|itineraire',
  visit: 'visite|visites|visiter|sejour|rester|venue',
  trip: 'voyage|voyages|voyager|voyagez|trajet|deplacement|periple',
  holiday: 'vacances|tourisme|touriste|loisirs?|affaires|mariage|congres|foire|salon',
  whom: "rendre visite|voir quelqu'|qui (?:allez|venez|voulez) vous (?:voir|visiter)|visite a (?:qui|votre|vos|quelqu')|nieces?|neveux?|amis?|amie|famille|proches|soeur|frere|invite|hote|connaissez vous",
  lodging:
    '(?:ou_|chez qui) .*(?:log\\w+|dorm\\w+|restez|habit\\w+|resid\\w+|descend\\w+)|hotel|auberge|logement|loger|logez|hebergement|heberge\\w*|adresse|chambre|dormir|dormez|appartement',
  howLong: "combien de (?:temps|jours|semaines|nuits|mois)|jusqu' a quand|duree",
  money:
    'argent|especes|liquide|depens\\w+|somme|disposez|ressources|revenus?|bancaires?|releves? de compte|sur (?:votre|le) compte|fonds|finances?|financ\\w+|budget|credit|banque|permettre|economies|moyens|frais|depenses|cout\\w*|euros?|livres|dollars|cartes?|sous|fric',
  pay: 'paye\\w*|paie\\w*|couvr\\w+|pris en charge|sponsor\\w*|subvenir|vivre (?:de|pendant)|de quoi (?:allez vous )?viv\\w+|achete|acheter|financ\\w+|prend en charge',
  home: "rentr\\w+|retour|retourn\\w+|repart\\w+|revenir chez|quitter (?:le pays|la france)|partez|repartez|vol de retour|apres (?:votre|ce|le|la|ces|cette) (?:visite|sejour|voyage|semaines|jours)|chez vous|a la maison|sortir du pays|(?:quitter\\w*|quittez) (?:vous )?(?:le pays|aldermark)|repren\\w+ (?:vous )?l' avion|revenir a|votre depart|vous ramene",
  ticket: 'billets?|vol|vols|avion|train|bateau|embarquement|reserv\\w+',
  ties: '(?<!(?:travail|danger) qui )vous attend|attaches|liens|en rentrant|une fois rentre\\w*|quand vous (?:rentrerez|serez rentre)|chez vous|obligations|votre vie la bas|pourquoi rentreriez',
  fear: "peur|crai\\w+|redout\\w+|danger\\w*|menac\\w+|menaces?|persecut\\w+|fuir|fuyez|fui|fuite|echapp\\w+|(?:que|qu' est ce qui) (?:se passerait|vous arriverait)|renvo\\w+|en securite|risqu\\w+|ne (?:pouvez|pas pouvoir) (?:vous )?(?:pas )?(?:rentrer|retourner)|recherch\\w+|effray\\w+",
  asylum: 'asile|refuge|refugie\\w*|protection|proteg\\w+',
  before:
    'avant|precedent\\w*|anterieur\\w*|(?<!(?:se|il) )passe[es]*|auparavant|anciens?|anciennes?|antecedents|derniere (?:fois|visite)|dernier (?:voyage|sejour)|combien de fois|deja (?:venu|ete|visite|alle|voyage|sejourne|demande|refuse|eu)[es]*|souvent|premiere (?:fois|visite|demande|venue)|autrefois',
  stays:
    'sejours|visites|voyages|dates|quand (?:etes vous|avez vous) (?:parti|quitte|entre|venu|reparti)|cette annee|jours (?:avez|ici|passes)',
  stamp: 'tampons?|cachets?|entrees?|sorties?|page [^ ]+',
  visa: 'visas?|refus|ambassade|consulat|autorisation',
  overstay:
    'plus longtemps que|depass\\w+|quatre vingt dix|90|180|permis(?! de travail)|compt(?:ez|er) (?:vos|les) jours|limite|trop longtemps|autorise',
  season:
    'mars|printemps|automne|ete dernier|hiver|janvier|fevrier|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|noel|paques',
  name: "nom|noms|prenoms?|appelez vous|vous appelez|vous appeler|s' appelle|prononc\\w+|epel\\w+|qui etes vous|identite|appelle t on",
  passport: 'passeports?|documents?|papiers|livret',
  photo:
    'photos?|photographie|portrait|image|visage|oreilles?|nez|vous ressembl\\w+|ressembl\\w+ (?:a|pas)|sur la photo',
  obtained:
    "(?:ou_|comment|qui|quand) .*(?:obtenu|eu|achete|recu|delivre|donne(?! envie)|procure)|d' ou_ (?:vient|sort|tenez)|obten\\w+|obtenu|delivre|demande ce|appartient|(?<!visite )a qui|donne ce",
  wear: 'use[es]*|raye[es]*|abime[es]*|dechire[es]*|tache[es]*|film (?:de|du|sur|est|parait)|bord|coupe[es]*|bizarre|colle[es]*|modifie[es]*|etrange',
  birthday: 'anniversaire|naissance|ne le|nee le|quel age avez|janvier',
  work: 'travail|travaillez|travailler|travaille|emploi|employeur|employe[es]*|profession|metier|embauch\\w+|permis de travail|faites vous dans la vie|dans la vie|patron|boulot',
  earn: 'gagn(?:er\\w*|ez)|salaire|paye (?:pour|ici)|vous paie|vous payent|en echange|recev\\w+|recevoir|promis|propose|remuner\\w+|cachet',
  tools: 'outils?|trousse|sac|cuir|etui|valise|materiel|transportez',
  instrument: 'pianos?|accord\\w+|violons?|note|diapason|cordes',
  arranged:
    'organis\\w+|arrang\\w+|prepar\\w+|qui (?:vous )?a (?:reserve|planifie|aide|trouve|prevu)|planifi\\w+|aide a venir|agence|agent|mis sur pied',
  route:
    "itineraire|par ou_|quels pays|chemin|en route|d' ou_ (?:etes|venez)|(?:arrive|venu|arriver|venir|voyage|atterri) (?:jusqu' )?ici|jusqu' ici|depuis chez|depuis votre depart|comment etes vous (?:venu|arrive)|escales?|transit",
  story:
    "histoire|tout ce (?:qui|que)|debut|recit|ce qui s' est passe|que s' est il passe|etape par etape|propres mots",
  companion:
    'dame|femme|homme|accompagn\\w+|avec qui voyagez|voyagez avec|venu avec|ensemble|elle|vous connaissez vous|compagn\\w+',
  interpreter: 'interpretes?|traduct\\w+|tradui\\w+|langue|parlez vous|vous comprenez vous|dialecte',
  wellbeing:
    "sentez|sentir|allez vous bien|fatigue[es]*|malade|medic\\w+|medecin|faim|manger|comment allez vous(?! [^ ]+(?:er|ir|re)(?![^ ]))|a l' aise|ca va|mal|besoin|sante",
  nerves:
    'nerveux|nerveuse|inquiet|inquiete|inquietude|stress\\w*|transpir\\w+|calme|tendu[es]*|preoccup\\w+|cachez|angoiss\\w+',
  water: 'eau|boire|soif|the|cafe|verre',
  rest: 'pause|repos\\w*|arreter|arretons|cinq minutes|quelques minutes|souffler',
  privacy: 'prive|a cote|seul a seul|porte|personne ne nous|autre piece|a part|tranquilles?|asseyons nous|ailleurs',
  telephone: 'telephone|portable|mobile|eteign\\w+|eteindre|appel',
  safety:
    "en securite|libre de|dette|devez de l' argent|force[es]*|(?:etes|vous a) (?:vous )?oblige[es]*|controle[es]*|trafiquant|traite|contre votre gre",
  greeting: "bonjour|bonsoir|bienvenue|je m' appelle|mon nom est|je suis l' agent|me presenter",
  explain:
    'quelques questions|des questions|cet entretien|cette conversation|regarder vos papiers|enregistre|explique ce|vos droits|pourquoi nous',
  rules:
    'ne savez pas|pas clair\\w*|ne comprenez pas|corrigez|dites le|repet\\w+|demandez moi|bonnes? (?:ou|reponses?)',
  readBack: "relire|relis|relirai|lire|lirai|j' ai ecrit|j' ai note|mes notes",
  next: '(?:ce qui|que) (?:va se passer|se passe) (?:maintenant|ensuite)|prochaines? etapes?|la suite|combien de temps cela prend',
  add: "ajouter|autre chose a|mal compris|avant de decider|oubli\\w+|rien d' autre",
  repair: 'desole[e]*|pardon|excus\\w+|mal dit|recommenc\\w+|mon erreur',
  rephrase: 'autrement|autres mots|plus simple\\w*|reformul\\w+|redire|plus clair\\w*|plus lentement',
  signpost: '(?<!pour )autre chose|changer de sujet|passer a|autre sujet|cette partie est claire',
  proof: 'preuves?|prouver|justificatif|(?:un|le|vos) recus?|facture|qui montre|montrant|confirm\\w+|attest\\w+',
  inquiry: "montrer|montrez|voir (?:l'|le|la|les|votre|vos|ce que|de quoi)|puis je voir|avez sur vous|regarder",
  household:
    '(?:vivez|habitez|vivre|habiter|partagez) (?:vous )?(?:ici|avec|dans|a|maintenant)|ou_ (?:habitez|vivez)|foyer|locataire|proprietaire|loyer|votre (?:maison|appartement|quartier|rue|logement|chambre)|quartier|adresse|installe[e]*|enracin\\w+|(?:mari|femme|epoux|epouse|conjoint|conjointe|compagnon|enfants)|(?:famille|gens|proches|amis) (?:[^ ]+ ){0,3}(?:ici|dans ce pays|dans cette ville)',
  routine:
    '(?:journee|semaine|nuit) (?:normale|ordinaire|typique|habituelle)|votre vie|quotidien\\w*|au jour le jour|comment vivez|(?:construit|bati) (?:[^ ]+ )?ici|horaires?|equipes de nuit|heures (?:travaillez|de travail)',
  abroad:
    "etranger|hors du pays|absen\\w+|(?:quitte|quitter|quittez|sorti|sortir) (?:le|du) pays|(?:vecu|restee?|passe[es]*) la bas|n' etiez pas (?:ici|la)|pendant que vous|depuis que vous etes resident\\w*|partie?s? (?:a l' etranger|en voyage|combien)|vol aller",
  offence:
    'police|policiers?|arrete[es]*|arrestation|garde a vue|tribunal|tribunaux|juge|condamn\\w+|crimes?|delits?|infractions?|casier|amendes?|accuse[es]*|prison|garde (?:peche|forestier)|permis de peche|lois?|illegal\\w*|sanction\\w*|puni\\w*|contravention\\w*|proces verbal',
  honesty:
    'menti\\w*|mensonges?|faux|fausses?|pas vrai|verite|honnet\\w+|sincer\\w+|(?:dit|declare|raconte) (?:a|au) (?:ce bureau|cet office|nous)|nous avez dit|(?:corriger|rectifier|retirer|changer)|sous serment|avouer|autrement aujourd',
  esteem:
    'moralite|caractere|(?:diraient|disent|pensent) (?:de vous|vos voisins)|voisins|se porter garant|reputation|benev\\w+|communaute|(?:aidez|aider|soutenez) (?:vous )?(?:les|des|quelqu)|parle pour vous|manqueriez',
  family:
    'parents?|mere|pere|maman|papa|(?:ta|leur) famille|grands? (?:parents?|mere|pere)|tantes?|oncles?|tuteurs?|tutrice|avec qui (?:tu vis|vivez|vis tu)',
  consent:
    'accord|permission|permis de(?! travail)|autoris\\w+|consent\\w+|laiss\\w+ (?:partir|venir|voyager)|signe pour|sa(?:it|vent) que|numero de|joindre',
  decided:
    'decision|refus\\w*|reexam\\w+|revoir|contest\\w+|recours|desaccord|erreurs?|tromp\\w+|plaint\\w*|injuste|reconsider\\w+|attendez de nous|voulez de nous|nouve(?:aux|lles) (?:pieces?|documents?|preuves?)|apporte\\w*|dans la boite',
  letter: 'lettres?|courrier|ecriture|signe[es]*(?! astro)|par la poste|a ecrit|ecrite? par|offre',
  hearing:
    'entretien|premiere (?:fois|conversation)|audition|vous a t on (?:dit|demande|explique|entendu)|(?:pu|occasion de|chance de) (?:repondre|expliquer|vous expliquer|commenter)|doutes?|soupcons?|accusation|expose\\w*',
  lateness:
    'tard|retard\\w*|delai|attend\\w+|si longtemps|plus tot|a temps|recu (?:la|le|notre)|notification|empech\\w+|ces semaines|semaines|entre (?:la|le)|depose\\w*|jours apres',
  reporting:
    'pointer|pointage|pointages|pointiez|pointe|rendez vous|vous presenter|presente[e]* (?:au|a)|signer|signiez|liberte sous|conditions|tous les quinze jours',
  reach:
    'vous trouver|vous joindre|une lettre|lettres|courrier|proprietaire|loyer|louez|habitez|habitiez|vivez|votre lit|adresse|domicile|dormez|dormir|ce soir|repondre de vous',
  health:
    'sante|malade|maladie|medecin|docteur|infirmier\\w*|hopital|medicaments?|comprimes?|traitement|douleur|douleurs|avez mal|enceinte|coeur|cellule|enferme[e]*s?|vous faire du mal|mettre fin|suicid\\w+|mourir|dormez bien',
  belongings:
    "animal|animaux|oiseau|perroquet|chien|chat|feu|four|affaires|biens|objets|cles|montres|boutique|kiosque|magasin|clients|s' occupe de|s' occuper de|depend de vous|a votre charge|aller chercher|nourrit|prevenir|laisse[e]* derriere",
  couple:
    'vous (?:etes|vous etes) (?:rencontres|connus|plu)|rencontre\\w*|connus|amoureux|couple|relation|premiere (?:rencontre|conversation|fois que vous vous)|premiers mots|(?:decide|idee|envie) (?:de )?(?:vous marier|mariage)|demande en mariage|presentes l un|commence entre vous',
  wedding:
    'noces?|ceremonie|invites?|temoins?|mairie|lune de miel|(?:jour|ou|quand) (?:de votre mariage|vous vous etes maries)|fete|celebr\\w+|mariage',
  together:
    'vivez ensemble|vivre ensemble|vie commune|quotidien\\w*|(?:journee|matin|soiree|soir) (?:normale?|ordinaire|type|typique|habituelle?)|loyer|factures?|cuisin\\w*|courses|se leve|levez|week end|(?<!(?:rentr|retourn|attend)\\w* (?:vous )?)a la maison|temps libre|horaires?|menage',
  formerMarriage:
    'divorc\\w+|jugement|(?:ancien|ancienne|premier|premiere|precedent|precedente|autre) (?:mariage|epoux|epouse|mari|femme|conjoint)|mariages? (?:precedents?|anterieurs?)|deja marie\\w*|marie\\w* (?:avant|auparavant)|dissous',
  future:
    "avenir|annees a venir|prochaines annees|dans (?:cinq|dix) ans|espoirs?|esperez|revez|reves?|enfants|projets d' avenir|economisez|ensuite pour vous|apres cela|demenag\\w*|rester ici",
  concern:
    "vous aider|aider|votre (?:question|demande)|puis je faire|que (?:desirez|voulez|souhaitez) vous(?! faire)|le probleme|inquiet\\w*|preoccup\\w+|derriere|pourquoi (?:demandez|vous demandez)|de quoi s' agit|vous amene|cherchez vous|en particulier",
  arrive:
    'arriv\\w+|entr(?:e|ee|ees|er)|sorties?|depuis quand|dates|quand (?:etes vous|avez vous)|dernier sejour|premier sejour',
};

const LEXICONS: Readonly<Record<HearingLanguage, Lexicon>> = { en: ENGLISH, es: SPANISH, fr: FRENCH };
const CONCEPTS = Object.keys(CONCEPT_WEIGHTS) as Concept[];
const compiled = new Map<HearingLanguage, ReadonlyMap<Concept, RegExp>>();

/** The concepts that a folded text touches. */
export function conceptsIn(folded: string, language: HearingLanguage): Concept[] {
  let patterns = compiled.get(language);
  if (patterns === undefined) {
    const lexicon = LEXICONS[language];
    patterns = new Map(
      CONCEPTS.map((concept) => [
        concept,
        new RegExp(`(?<![^ ])(?:${lexicon[concept].replaceAll(' ~ ', ' (?:[^ ,]+ ){0,4}')})(?![^ ])`, 'u'),
      ]),
    );
    compiled.set(language, patterns);
  }
  return [...patterns].filter(([, pattern]) => pattern.test(folded)).map(([concept]) => concept);
}
