// English as officers speak it at counters: the words by which a question is heard for what it is. Regional and chat forms included.

import type { AskingLanguage } from './askingLanguage.ts';

const HARM =
  'rap(?:e|ed|ing)|beat(?:en|ing|s)?|hit|hits|hitting|hurt|hurts|hurting|tortur\\w+|abus\\w+|molest\\w+|assault\\w*|kill\\w*|threaten\\w*|shot|stab\\w*|strangl\\w*|violat\\w*|touch(?:ed|ing)? you|force(?:d)? (?:you|himself)|harm(?:ed)?';

export const ENGLISH: AskingLanguage = {
  code: 'en',
  statesToAsk: false,
  accented: [],
  opened: [
    [/\b(what|who|where|when|how|that|there|here|he|she|it|why|everything|name|everyone)'s\b/gu, '$1 is'],
    [/\b(what|where|how|who)s\b/gu, '$1 is'],
    [/\bcan(?:'t|t|not)\b/gu, "can n't"],
    [/\bwon't\b/gu, "will n't"],
    [/\b(do|did|does|is|are|was|were|could|would|should|have|has|had|must|need|ain)(?:n't|nt)\b/gu, "$1 n't"],
    [/\b(you|we|they)'?re\b(?<!were)/gu, '$1 are'],
    [/'ve\b/gu, ' have'],
    [/'ll\b/gu, ' will'],
    [/'d\b/gu, ' would'],
    [/\bi'?m\b/gu, 'i am'],
    [/\blet's\b/gu, 'let us'],
    [/n't/gu, 'n_t'],
    [/\b(?:abt)\b/gu, 'about'],
    [/\b(?:ur)\b/gu, 'your'],
    [/\b(?:u)\b/gu, 'you'],
    [/\br\b/gu, 'are'],
    [/\b(?:pls|plz)\b/gu, 'please'],
    [/\btel me\b/gu, 'tell me'],
    [/\b(?:wat|wht|waht)\b/gu, 'what'],
    [/\bgonna\b/gu, 'going to'],
    [/\bwanna\b/gu, 'want to'],
    [/\b(?:recieve)/gu, 'receive'],
    [/\bya\b/gu, 'you'],
    [/'s\b/gu, ''],
    // It leaves room for nothing, and is no second clause.
    [/, ?if any(?:thing|one|body)? ?,/gu, ' '],
    [/ ?, please ?(?=,|$|[.?!])/gu, ' '],
  ],
  mend: (sentence) => sentence,
  words: {
    classes: {
      wh: 'who|whom|whose|what|which|when|where|how|why|whereabouts|how come',
      one: 'who|whom|whose|what|which|when|where|whereabouts|how (?:much|many|long|often|old|far|big|soon|early|late|well)',
      aux: 'do|does|did|is|are|am|was|were|have|has|had|will|would|can|could|shall|should|may|might|must',
      subj: 'you|he|she|they|it|we|i|there|that|this|these|those|any|anyone|anybody|anything|someone|somebody|something|(?:your|his|her|their|the|a|an|my|our|its) [^ ,]+|everything|everyone|all|one|mr [^ ,]+|mrs [^ ,]+|ms [^ ,]+',
      be: 'is|are|was|were|am',
      neg: 'n_t|not',
      prep: 'at|in|on|to|from|with|for|by|about|of|until|till|since|under|during|after|before|into|through|near|around|roughly|approximately|exactly|for about|up to',
      kin: 'brother|sister|cousin|uncle|aunt|nephew|niece|wife|husband|father|mother|son|daughter|fiance|fiancee|grandfather|grandmother',
    },
    leadIns:
      '(?:so|and|or|but|ok|okay|well|now|then|alright|all right|right|please|sir|madam|ma am|maam|miss|thank you(?: for that| very much)?|thanks|sorry|excuse me|hello|hi|good (?:morning|afternoon|evening|day)|yes|yeah|no|hm+|um+|er+|uh+|i see|fine|great|good|anyway|look|listen|first|firstly|first of all|finally|lastly|next|again|just|actually|basically|honestly|also|maybe|perhaps|if i may|if you do n_t mind|if you can|if possible|just to be clear|for the record|out of interest|one more thing|one more question|last question|next question|the next question is|my question is|may i ask|can i (?:just )?ask(?: you)?|could i (?:just )?ask(?: you)?|let me ask(?: you)?(?: this| something)?|i want to ask(?: you)?|i would like to ask(?: you)?|i have to ask(?: you)?|i need to ask(?: you)?|in that case|by the way|tell me this|mr [^ ,]+|mrs [^ ,]+|ms [^ ,]+)(?: ,)?|(?:tell me|could you tell me) ,(?= (?:{wh}|{aux}|{prep} (?:{wh})) )',
    stopWords:
      'a|an|the|and|or|but|so|of|in|on|at|to|for|from|with|by|about|as|into|is|are|am|was|were|be|been|being|do|does|did|have|has|had|will|would|can|could|shall|should|may|might|must|i|you|he|she|it|we|they|me|him|her|us|them|my|your|his|its|our|their|mine|yours|this|that|these|those|there|here|not|n_t|just|then|also|very|too|right|correct|please|if|that|than|who|what|which|when|where|how|why|got|get|said|say|mentioned|told|ok|okay|well|now|check|understand|go|going|went|yes|no|sure|some|any|really|actually|still|out',
    encourager: [
      'm+|mh+m*|mhm+|mm+ ?h+m+|m+ hm+|uh huh|aha|ah|oh|hm+|i see|ok|okay|right|alright|all right|sure|good|fine|yes|yeah|thank you|thanks|please|very well|got it|understood|i understand|of course|no problem|that is (?:fine|ok|okay|all right|alright)|it is (?:ok|okay|all right|alright|fine)|(?:please )?(?:go on|go ahead|continue|carry on|proceed|keep going|do go on|take your time|no rush|there is no (?:rush|hurry)|do n_t worry|no hurry|in your own time|whenever you are ready)(?: please)?|i am (?:listening|with you|following)|you are doing (?:well|fine)|we have time|you can continue|take a (?:moment|breath)|take all the time you need|i hear you|and|and then|then',
    ],
    procedural: [
      '^(?:hello , |good \\w+ , |welcome , )*(?:my name is|i am (?:officer|the officer|inspector|agent|your|an? (?:officer|interviewer|inspector)|here to|going to|not here to|required|obliged|recording|now)|i will(?: now| just| be| first)*|i have to (?:inform|ask|tell|explain)|i need to (?:ask you (?:a few|some)|inform|explain|tell|take|copy|check)|i (?:want|would like) to (?:explain|start by|begin by|inform|remind|introduce|go (?:over|through)|move on|talk (?:to you )?about|ask you (?:a few|some)|turn)|i shall|i work (?:for|as)|let me (?:explain|introduce|start|remind|read|go)|we (?:will|are going to|can|shall|are here|are now|have to|need to|are about)|this (?:is(?! n_t| not| a joke| ridiculous| nonsense| all)|interview|conversation|talk|is being|will|meeting)|that is (?:all|everything)|the (?:interview|interpreter|decision|recording|conversation|purpose of (?:this|the|today)|person|lady|gentleman|camera|next)|everything (?:you|we|that)|anything you (?:say|tell)|what you (?:say|tell)(?: me| us)?(?: here| today)? (?:is|will|stays)|nothing you|it is (?:fine|ok|okay|important that you|all right) (?:to|if|that)|there are no (?:right|wrong)|our interpreter|today we|next (?:we|i)|now (?:we|i)|you (?:will (?:get|receive|be|have|hear|need)|can (?:ask|stop|take|have|say|tell me if|always|appeal|change|use|correct|go|sit|refuse|choose|contact|request|also)|may (?:ask|stop|take|have|say|appeal|go|sit|leave|also|request|contact)|have the right|have a right|do n_t have to|do not have to|are (?:free|entitled|not obliged|being recorded|welcome|allowed|under oath)|should (?:tell|say|answer|know)|must tell (?:me )?the truth)|if you (?:do n_t|do not|feel|need|want|are not|are unsure|have|would like|can n_t|wish|get|did n_t))',
      'confidential|be recorded|being recorded|is recorded|(?:will|is going to|is here to) (?:interpret|translate)|secrecy|right to (?:appeal|a lawyer|an interpreter|remain)|break now',
      '^(?:please )?(?:sit|take a seat|have a seat|wait|sign|put your|place your|look (?:at|into) the camera|come (?:in|with|this)|follow me|step|raise your|swear|stand|remove your|take off)',
    ],
    informs: [
      '^(?:i|we|let us|let me|here|there (?:is|are) (?:water|tea|coffee|a|an|some|people|no hurry|time|somebody|someone)|thank you|thanks|sorry|my (?:colleague|name|apologies)|(?:this|these) (?:sheet|paper|form|card|leaflet|gentleman|lady|page|button|room)|our |the (?:door|interpreter|doctor|nurse|lawyer|asylum office|toilet|next step|decision|law|rule|rules)|you (?:may|can|need not|do n_t need|do not need|do n_t have|do not have|will)|if you|nobody (?:comes|hears|will|else)|tomorrow|today|in a (?:moment|minute)|before (?:we|i)|after (?:this|that)|take|sit|stop|correct|interrupt|point|sign|show|hand|stand|put|place|switch|turn|keep|hold|read|listen|come|wait|follow|open|raise|feel free|do n_t (?:worry|hesitate|be afraid)|ask me|say so|remember|it (?:takes|will take))(?= |$)',
    ],
    threat: [
      'if you (?:do n_t|do not|will n_t|refuse|keep|lie).* (?:i will|i can|we will|we can|you will|you are).* (?:never|send|sent|deport\\w*|prison|jail|arrest\\w*|detain\\w*|refus\\w*|police|lock\\w*|regret|sorry|back|trouble|out|plane|removed|banned)|or (?:else|i will (?:send|call|have|put|deport))|i (?:will|can) (?:have you|send you|put you|make sure you|see to it|make you)',
    ],
    declaration: ['(?:protection|asylum) .*(?:afraid|fear|danger)|(?:afraid|fear|danger) .*(?:protection|asylum)'],
    anyOr: [
      '(?:any|anything|anyone|anybody|anywhere|ever) .* or |or (?:the |any |some )?(?:other|others|elsewhere|anyone|anything|anywhere)(?! (?:else))',
    ],
    invite: [
      '(?:tell|tells) (?:me|us)',
      'describe',
      'explain',
      '(?:walk|talk|take|run|lead) (?:me|us) (?:through|back|over)(?: exactly)?(?: (?:what|where|how|who|when))?',
      'help (?:me|us) (?:to )?(?:understand|see|with|make sense|picture|out)',
      'give (?:me|us) (?:an? )?(?:idea|picture|sense|account|overview|example|summary|your (?:account|version|side)|some (?:background|detail|details|idea|sense)|more|the (?:full|whole) (?:story|picture)|details|a (?:bit|little) (?:of )?(?:background|more))',
      'share (?:with|what|your|a|anything|more)',
      '(?:say|said) (?:a (?:bit|little) )?more',
      'expand on|elaborate|(?:you|please|^) ?talk (?:a (?:bit|little) )?(?:more )?about|recount|paint (?:me|us) a picture(?: of (?:what|where|how|who))?',
      '(?:like|love|want|keen|interested|good|helpful|nice) (?:to hear|to know|to learn|in hearing|for me to hear|to understand)(?: more| a bit more| a little more| all| something)? (?:about|how|why|what (?:happened|life|it)|your|from you)',
      'what can you tell (?:me|us)|what would you like to (?:tell|say|share)',
      'let us (?:start|begin|talk about|go back|hear)|start (?:wherever|from the|at the)|start with|begin (?:wherever|with|from|at)',
      '^go (?:back|through)',
      'i (?:would|want to|would like to) hear (?:more|about|your|how)',
      'put (?:it|that) in your own words',
      'remind me how',
    ],
    politePolar: ['^(?:can|could|would|will|may|might|do|are|is) (?:you|i|we|there) ~ '],
    ownWords: [
      'in your own words|everything (?:that|you|about)|anything (?:that )?you (?:can )?(?:remember|recall|like)|as much (?:detail )?as|in (?:as much )?detail|from (?:the )?(?:beginning|start)|start to finish|step by step|the whole story|all about',
    ],
    embeddedIf: ['(?:if|whether)(?: or not)? (?!you can)'],
    embeddedItem: [
      '(?:exactly |precisely |roughly )?(?:{prep} )?(?:{one}|what time|what kind|what sort)(?! (?:happened|happens|led|leads|brings|makes|drives|brought|made|caused|drove|went|was going|is going|it (?:is|was)|life|that was like|you (?:remember|recall|can|know|saw|experienced|went|did|do|plan|intend|hope|want)|your (?:plans|life|days?)|everyday|a (?:normal|typical)|kind of life))',
    ],
    oneValue: [
      '(?:again )?(?:your |the |his |her |their |its )?(?:full |first |last |family |complete |exact |date of |current |home |phone |passport |flight |e ?mail |maiden |married |middle )*(?:name|names|surname|birth ?date|date of birth|age|address|nationality|number|telephone|height|salary|wage|occupation|marital status|postcode|dob|date|birthday|citizenship|citizenships|place of birth|email|profession|job title)(?: is| was| please| again| and [^ ]+)*(?: of (?:your|the) [^ ,]+(?: [^ ,]+)?)?(?: please)?$',
    ],
    embeddedOpen: [
      'how(?! (?:much|many|long|often|old|far|soon|early|late|well|big))|why|what happened|what is (?:happening|going)|more',
    ],
    tag: [
      '(?<=n_t .*)(?:do|does|did|is|are|was|were|can|could|will|would|have|has) (?:you|he|she|they|it|there)$',
      ', (?:right|correct|yes|no|eh|is that (?:right|correct|so|not so)|am i (?:right|correct|wrong)|is n_t (?:it|that)(?: so| right| true)?|(?:do|did|does|is|are|was|were|could|would|should|have|has|had|can|will|must|ai) n_t (?:you|he|she|they|it|we|i|there)|(?:do|did|does|is|are|was|were|could|would|should|have|has|had|can|will) (?:you|he|she|they|it|we|there)(?: not)?|you agree|agreed|true|huh|innit|no doubt|surely|or am i wrong|or not|you know)$',
      '(?<=^(?!(?:do|did|are|is|have|was|were|can|could|would|am|which|what|who|where|when|how) ).* )(?:right|correct|is n_t it|is n_t that right|are n_t you|do n_t you|did n_t you|was n_t it|were n_t you|have n_t you|wo n_t you|does n_t he|does n_t she|did n_t he|did n_t they|innit|yeah|huh)$',
    ],
    checksBack: [
      'have i got (?:that|it|this)|did i (?:get|understand)|have i understood|just to (?:check|confirm|be sure|make sure|be clear)|let me (?:just )?(?:check|make sure|confirm|summari[sz]e|see if)|if i understand|if i understood|to (?:summari[sz]e|recap|confirm)|am i right in (?:thinking|saying)|i (?:just )?want to (?:check|make sure|be sure)|do i understand|i understood (?:you|that)|as i understand',
    ],
    quotes: ['you (?:said|told|mentioned|say)'],
    negative: [
      '^(?:do|did|does|is|are|was|were|could|would|should|have|has|had|can|will|ai) (?:n_t|{subj} not) ?',
      '^(?:{wh} )(?:do|did|does|could|would|should) n_t {subj}(?= .*(?:instead|at all))',
    ],
    pressure: [
      'surely|obviously|clearly|admit|confess|must have (?:known|been|seen|realised|realized|had|thought|felt)|of course you|you must (?:know|have)|i (?:assume|suppose|take it|presume|imagine|guess|bet|gather)|presumably|would you agree|fair to say|safe to say|is n_t it possible|could it be that|is it possible that you|would n_t you (?:say|agree)|isn_t it (?:true|a fact|fair)|are you sure(?: that)? you|is it not true|you would agree|no doubt|undoubtedly|be honest|really expect|come on|the truth is|it is (?:obvious|clear) that|do n_t you think|you (?:will|would) have to admit|i put it to you|did n_t it occur|you expect me',
    ],
    soYou: [
      '^(?:(?:ok|okay|well|right|and|but|now|alright) ,? ?)*(?:so|then|basically|meaning|which means|in other words|that means|therefore)(?: ,)?(?: (?:basically|actually|really|in fact|then|really|it is true that|you are saying|what you are saying is)(?: ,)?)* (?:you|your|he|she|they|it|there|that|this|the|his|her|nobody|no one|everything|everyone)(?! (?:a|an|few)$)',
      '^(?:(?:ok|okay|well|right|and|but|now|alright) ,? ?)*(?:you are saying|you mean|you are telling me|what you are (?:saying|telling me) is|it (?:seems|sounds|looks)(?: to me)?(?: like| as if| that)?) ',
    ],
    accusing: [
      'lied|lying|lie|lies|liar|false|falsely|fake|faked|forge|forges|forged|forging|counterfeit|smuggler|smugglers|smuggled|trafficker|traffickers|overstay|overstayed|overstaying|illegal|illegally|illicit|cheat|cheated|cheating|deceive|deceived|hide from|hiding|invented|invent|invented|made up|make up|stole|stolen|steal|pretend|pretended|pretending|bribe|bribed|bribing|sham|fraud|black market|off the books|without (?:a )?permit|coached|rehearsed|abandon|abandoned|destroyed|got rid of|throw away|terrorist|terrorists|extremist|extremists|desert|deserted|deserter|unlawfully|undeclared',
    ],
    harm: [
      HARM,
      'gay|lesbian|homosexual|bisexual|trans|virgin|pregnant|hiv|sexual|sexually|sex|slept with|intimate|in love with a|suicid\\w*',
    ],
    harmGiven: [
      HARM,
      'drugs|weapons|accomplices?|gay|lesbian|homosexual|bisexual|realised you were|realized you were|ashamed|guilty',
    ],
    opinion: [
      'i would (?:never|not|n_t)|i (?:do n_t|do not|can n_t|can not|find (?:it|that|this|your)|think|believe|doubt|feel|am (?:not convinced|surprised|sceptical|skeptical|struggling to believe|not sure i believe|afraid i do n_t believe)|have (?:my doubts|heard that|trouble believing|a hard time))(?! ~ (?:understand|hear|mean))',
      '(?:does n_t|does not|makes no|do n_t|is n_t|is not|makes little|hardly makes) (?:make (?:any |much |a lot of )?sense|sense|add up|sound|seem|normal|credible|believable|plausible|possible|likely|true|how|ring)',
      'makes (?:no|little) sense|make(?:s)? (?:any )?sense to me',
      '(?:is|was|seems|sounds|are|looks|seem|sound) (?:\\w+ )?(?:convenient|strange|odd|suspicious|ridiculous|absurd|unbelievable|impossible|implausible|nonsense|rubbish|weird|unlikely|made up|a lie|hard to believe|difficult to believe|rehearsed|incredible|pathetic|far fetched|funny|not credible|not true|stupid|irresponsible|a shame|terrible|awful|too good)',
      '(?:hard|difficult) to believe|in my (?:opinion|view|experience)|if you ask me|to be (?:honest|frank)|frankly|honestly',
      '^(?:nobody|no one|no (?:real|true|sane|normal|mother|father|parent|man|woman)|everyone|everybody|anyone|anybody|any (?:real|normal|sensible|reasonable|true))(?! (?:comes|hears|can hear|outside|will hear|will know|else|is going)) ',
      '(?:a|any) (?:real|true|genuine|normal|good|proper) \\w+ (?:would|does|do|never|always|knows)',
      '(?:wasting my|waste of) time|you are (?:lying|hiding|not telling|making|being|just|all|wasting|clearly|obviously|too|only)|you do n_t (?:look|seem|sound|act|strike)|your (?:story|account|version|answers|explanation)|you (?:people|lot|guys)|typical(?= of| story|$)|not a (?:genuine|real)|expect me to',
      'if (?:that|it|this) (?:was|were|is) true|(?:would|should) have (?:gone|told|asked|reported|known|left|stayed|done|called)',
      'people (?:like|from|who|of)|(?:always|usually|never|often) (?:say|says|come|comes|bring|tell|claim|do)',
      'you should (?:be|have|n_t)|(?:it is|that is) (?:not normal|n_t normal|a shame|a lie|your fault|your own fault|quite a story|some story|very|quite|rather|a bit|too)|good for you|what a ',
    ],
    stereotype: [
      'people (?:from|of|like) (?:your|you|that|there|this|the)|you people|you lot|your (?:people|kind|sort|lot)|(?:women|men|girls|boys|muslims|christians|africans|arabs|asians|gypsies|refugees|foreigners|immigrants|students|nigerians|russians|chinese|syrians|afghans|latinos|everyone|everybody) (?:from (?:there|your)|like you|usually|always|never|there|are all|all)|(?:a|any) (?:real|true|genuine|proper|good) (?:christian|muslim|jew|refugee|gay|man|woman|mother|father|believer|engineer|student|doctor|catholic|hindu)|all of you|you all (?:say|tell|come|do)|where you come from (?:people|women|men)|in your culture',
    ],
    or: [' or (?!have you ever)'],
    orNot: ['(?:,? )?or (?:not|no|nothing|is n_t it|what)$', 'or not'],
    orElse: [
      '(?:,? )or (?:something|someone|somewhere|somebody|some other|anything|anyone|somehow|another) ?(?:else|other)?|or other|or both|or neither|or what else',
    ],
    joined: [
      '(?:^| )(?:{wh}) [^,]*?(?: ,)?(?: and| ,| or| plus| also| then) (?:also |then |so |exactly |if so (?:, )?)?(?:{prep} )?(?:{wh})(?= (?!(?:you|he|she|they|we|it|i) (?:were|was|are|had|have|got|left|came|went|did|started) .* (?:and|,) ))',
      '(?:,|and|but|plus)(?: also| then| if so| if not| ,)* (?:{aux}) (?:n_t )?(?:you|he|she|they|it|there|your [^ ,]+|his [^ ,]+|her [^ ,]+|anyone|the [^ ,]+|that|this|these)(?= .)',
      '(?:{aux}) (?:{subj}) .*(?: and|,? but) (?:also |then |if so (?:, )?|if not (?:, )?)*(?:{prep} )?(?:{wh})(?= )',
      '(?:and|,) (?:if so|if not|why not|why|since when|with whom|for how long|from where|where|when|how)$',
      'tell me .*(?:{wh}) .*(?:,|and) (?:{prep} )?(?:{wh}) ',
    ],
    broad: [
      'what (?:else|happened|happens|exactly happened|has happened|was happening|was going on|is going on|went on|took place|occurred)',
      'what (?:is|was|were|are) (?:it|that|this|life|things|your (?:daily )?life|your (?:time|stay|trip|journey|experience)|[^ ,]+(?: [^ ,]+)?(?: [^ ,]+)?) like',
      'what (?:brings|brought|led|leads|made|makes|prompted|drove|caused|has brought|would bring|took|motivated) (?:you|him|her|them|to|it|that)(?! (?:say|think|believe|so|sure))',
      '(?:what|which) (?:does|do|did) [^,]* (?:mean|means) to you|what do you mean|what did you mean',
      'how did (?:that|this|it|all (?:this|that)|things|everything) (?:all )?(?:come|happen|start|begin|go|affect|work|feel|unfold|change|end)',
      'how (?:did|have) (?:you|the two of you|he|she|they) (?:both |two |first |come |get |go )*(?:to know|met|meet|come to|become|decide|end up|find yourself|get (?:to know|together|involved)|cope|experience|manage)',
      'how (?:has|have|had|did|does) [^,]* (?:change|changed|affect|affected)|how (?:was|is|were) (?:it|life|that|your (?:life|trip|journey|day|time|relationship|childhood|flight|experience)|things|the (?:trip|journey|relationship|time))',
      'what (?:are|were) (?:your|the) (?:\\w+ )?(?:plans|intentions|ideas|hopes)|what (?:do|did|will|are) you (?:plan|planning|hope|hoping|intend|intending|going|want|expect|fear|like|remember|recall|know|think)(?: to do| to see| will happen| would happen| about| of)?(?: |$)',
      'what (?:will|would) (?:you|happen)(?: be)? (?:do|doing|if|to you)',
      'what (?:should|can|could|do) i (?:know|understand|need to know)|what would you like (?:me to|to)|how do (?:you|the two of you) know (?:each other|one another)|what (?:is|was) (?:the )?(?:story|background|situation|going)',
      '(?:how come|how is it (?:that|possible)|how would you describe|how would you explain|how do you explain|what does (?:your|a|the) [^,]* (?:look like|involve|consist))',
      'in what way|how (?:do|did) (?:you|they|he|she) (?:spend|feel|react|respond|live|prepare|organi[sz]e|arrange|go about|deal|practi[sc]e)',
      'what (?:did|do) you (?:do|see|notice|experience|go through)(?: (?:then|next|there|after|when|all day|during|in|with|while|on a).*)?$',
      'what (?:has|had|have) (?:been|changed|you been|happened)|what (?:changed|follow(?:ed|s)|came (?:next|after))',
      '^(?:what )?(?:then|next|afterwards|after that)$',
    ],
    item: [
      '^(?:{prep} |about |roughly |exactly |and )*(?:{wh})(?: |$)',
      ', (?:{prep} )*(?:{wh}) ',
      ' (?:what|who|where|when|which one|how (?:much|many|long))(?: exactly| precisely| roughly| again| then| please| though)?$',
      '^(?:your|the|his|her|their|and your) .* (?:is|was|are|were)$',
      '^i (?:need|will need|want) (?:to have )?(?:your|the) (?:full )?(?:name|date|address|number|details|nationality|phone)',
      '^(?:do|can|could|would|might|may) (?:you|i) (?:happen to |just |still |please )?(?:know|remember|recall|say|ask|tell me|confirm|have any idea|mind telling me|mind saying|mind me asking|be able to (?:tell me|say))(?: me| exactly| precisely| roughly)? (?:{prep} )*(?:{wh}) ',
      '^i (?:would like|want|need|just want|am trying)(?: to)? (?:to )?(?:know|ask|establish|find out|see|understand) (?:{prep} )*(?:{one})',
      '^(?:please )?(?:give|state|spell|confirm|name|repeat|say|show|list)(?: me| us)? (?:your|the|his|her|their) ',
      '^(?:any idea|remember|know) (?:{prep} )*(?:{wh})',
      '^(?:your |the )?(?:date of birth|full name|name|surname|nationality|address|occupation|job|profession|flight number|phone number|age|destination|employer|purpose of (?:the |your )?(?:visit|trip|travel|stay)|reason for (?:the |your )?(?:visit|trip|travel|stay)|length of stay|place of birth|final destination)(?: please)?$',
    ],
    why: ['why', 'how come', 'for what reason|what (?:is|was) the reason'],
    blamingWhy: [
      'why (?:did|do|does|were|was|are|is|had|have|has|would|could) (?:n_t|{subj} not)(?! (?:you|we) (?:tell|start|begin|sit|take|try|explain|describe))|why (?:not|on earth|in the world|ever)|what on earth',
    ],
    polar: [
      '^(?:{aux}) (?:n_t )?(?:{subj}|[^ ,]+)',
      ', (?:{aux}) (?:{subj}) ',
      '^(?:any|anything|anyone|ever|still|been|got|travelling|traveling|staying|coming|going|ready|sure|all (?:good|set|ok|right)|everything (?:ok|okay|all right|fine)|all ok|first (?:time|visit)|married|alone)(?= |$)',
      '^you (?:\\w+ing|ok|okay|all right|alright|ready|married|alone|here for|here on|on your own|sure|understand|want a|need a|need any|got|speak|hungry|tired|cold)(?= |$)',
    ],
    aboutYou: ['^(?:you|your|he|she|they|it|his|her|their|that|this|there|the|these|those|nobody|everyone|we) '],
    ever: ['ever|already|previously'],
    welfare: [
      'would you (?:like|prefer|rather|feel)|do you (?:need|want|wish|feel|prefer)|are you (?:comfortable|ready|ok|okay|all right|alright|feeling|well|able|happy (?:to|with)|hungry|thirsty|cold|tired|warm|in pain|fit|taking (?:any )?(?:medication|medicine))|can you (?:hear|understand|follow|see)|do you understand|did you understand|have you understood|is (?:that|this|it|everything|the \\w+) (?:ok|okay|all right|alright|clear|comfortable|fine)|anything (?:else )?(?:you (?:need|would like|want)|to add|i can)|is there anything (?:else )?(?:you|that you|i)|are you (?:on|taking) (?:any )?(?:medication|medicine)|understand the interpreter|any (?:questions|concerns|needs)|shall we (?:take|have|pause|stop|continue|begin|start)|(?:a|take a|have a) (?:short )?break|some water|glass of water|a drink|do you have any (?:questions|health|medical)|feel (?:safe|well|ready|able)|is there (?:someone|anyone) you (?:want|would like)|may i (?:continue|begin|start|call you)',
    ],
    check: [
      'passport|visa|ticket|tickets|insurance|booking|reservation|invitation|letter|document|documents|papers|id|card|licence|license|permit|certificate|contract|address|phone|number|luggage|bag|bags|suitcase|cash|money|funds|euros|dollars|pounds|declare|form|signature|handwriting|photo|photograph|stamp|page',
      'first (?:time|visit|trip)|alone|by yourself|on your own|married|single|divorced|widowed|children|employed|work permit|return (?:flight|ticket)|over (?:18|eighteen)|nationality|citizen|citizenship|convicted|criminal record|refused|deported|removed|asylum|protection|afraid|fear|go(?:ing)? (?:back|home)|return(?:ing)? (?:to|home)|speak (?:english|french|spanish|arabic|any)|language|transit|correct|true|accurate|complete|travel(?:l)?ing (?:alone|with|together)|enough (?:money|funds|cash)|medication|applied|hold (?:any )?(?:other|another|dual)|relatives|family (?:here|in)|expecting you|know (?:anyone|anybody) here|meeting you|on time|carrying|bringing|anything in|leave to remain|residence',
      'have you ever been (?:arrested|charged|convicted|refused|removed|deported|denied|fingerprinted|married)',
      '^(?:may|can|could) i (?:see|have|take|look)|^is (?:this|that) (?:your|you|the|his|her|a)|^are (?:these|those) (?:your|yours)|yours$|^(?:will|would) you (?:show|open|sign|raise|swear)|^(?:can|could) you (?:show|open|confirm|spell|sign|read|hand|pass|give|repeat|speak)|do you swear|do you (?:promise|affirm)',
    ],
    event: [
      '^(?:did|were|was|had|has|have) (?:n_t )?(?:he|she|they|it|anyone|anybody|anything|someone|somebody|something|there|the [^ ,]+|your [^ ,]+|his [^ ,]+|any|that|this|those|these|everyone|all)',
      '^did you(?! (?:pack|bring|fill|sign|travel (?:alone|with)|understand|declare|complete|book|buy|get a|have (?:a|an|any)|apply|come (?:alone|by yourself|with)|read|keep|enter|hear me|receive|sleep|eat|print))',
      '^(?:were|was) you|^were you|^(?:was|were) (?:it|there)',
      'anything happen|something happen(?:ed)?|ever (?:been )?(?:arrested|detained|attacked|hit|threatened|in trouble)|do (?:anything|something)',
      '^(?:is|are) (?:he|she|they|it|your [^ ,]+|the [^ ,]+) (?:a )?(?:nice|good|bad|kind|angry|violent|happy|strict)',
    ],
    document: ['passport|visa|stamp|signature|page|ticket|document|letter|photo|photograph|certificate|card|form'],
    kinship: ['{kin}'],
    anchor: [
      '(?:before|after|around|during|since) (?:the |your |that )?(?:wedding|election|elections|war|harvest|feast|holiday|holidays|ramadan|christmas|easter|birth|funeral|school|exam|exams|summer|winter|spring|autumn|rain|rains|season|death|graduation|pandemic|marriage|birthday|new year|eid|raid|earthquake|coup)',
      'what (?:season|else was going on)',
    ],
    quiz: [
      'who (?:is|was|are|were) (?:the )?(?:\\w+ )?(?:elder|prophet|president|founder|king|prime minister|mayor|governor|minister|pope|bishop|imam|chief|clan|patron saint|saint|leader)|how many (?:books|verses|commandments|provinces|prayers|sacraments|chapters|pillars|regions|districts)|what (?:is|are) the (?:capital|national|ten commandments|colou?rs of|name of the (?:river|mosque|prophet))|recite|name (?:the|three|two|five|four|some)|(?:your|the) clan|what does the (?:flag|bible|koran|quran)',
    ],
    cue: ['^you (?:mentioned|said|told (?:me|us)|spoke|talked|referred)|earlier you|you (?:just )?(?:mentioned|said) '],
    discrepancy: [
      '(?:earlier|before|previously|just now|on the form|in your (?:form|application|statement)) .*(?:and|but|now|while|the (?:form|passport|letter|visa|ticket|record|system))|(?:two|different) (?:\\w+ )?(?:dates|notes|answers|versions|names|numbers|addresses|spellings)|(?:but|and|while|whereas) (?:the|your|this) (?:form|passport|visa|letter|ticket|record|register|stamp|system|booking|application) (?:says|shows|gives|states|has|reads|tells)|(?:form|passport|visa|letter|ticket|record|register|booking|application) (?:says|shows|gives|states) .*(?:you|but|help|how|explain)|does n_t match|do n_t match|differ',
    ],
    preamble: [
      '^(?:when|while|after|before|once|since|if|as|because|although|in case|until|during|in|at|on|about|regarding|concerning|for|with|by|apart from|besides|given|considering|the (?:day|night|morning|evening|time|moment|year|week)|that (?:day|night|morning|evening|time)|last|back|speaking of|going back to|now that|you (?:said|mentioned|told|say|have said|spoke|wrote|put|state|stated)|earlier|i (?:see|understand|note|noticed|notice|have read|read)|it says|according to|looking at|my colleague)(?= )(?! (?:do|did|does|is|are|was|were|will|would|can|could|have|has|had) (?:you|he|she|they|it)) [^,]* ,(?: and| so| but)? (?=.)',
    ],
  },
};
