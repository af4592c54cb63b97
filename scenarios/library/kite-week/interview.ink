// Kite week. A child from the night ferry, with a long tube under one arm. In every variant the child says “the kite days” first; in most it is
// so. What the grown-ups at home know, and what today is really for, is told in whole sentences to somebody who asks openly and waits; to a
// suggested answer these children say yes, as children do. Each of them is funny when left to it.
//
// apart()   nobody listens who came along
// safe()    a quiet room, apart, and rules that were tried out

INCLUDE ../../procedures/child-interview.ink

=== function lone()
~ return draw("story") == "road" || draw("story") == "seventeen"

=== function apart()
~ return lone() or did("separate")

=== function fine()
~ return draw("story") == "grand" || draw("story") == "names" || draw("story") == "table" || draw("story") == "seventeen"

// ---------------------------------------------------------------- who is called, and where one sits

=== private_room
# ask: Let us go into the room with the round table. It is quiet there, and you can see the ship from it.
# type: procedural
# topic: helpers
# measure: privateRoom
# step: M03
# once
(The tube goes through the door first, then the child. The chair by the window is taken, and turned so that it faces the door.) # line: room.chair # who: narrator # manner: relieved
-> DONE

=== call_specialist
# ask: I have not taken the course for talks with children. My colleague Ilse has. I ask Ilse to sit here and lead; I write.
# type: procedural
# topic: helpers
# measure: specialist
# step: M02
# seconds: 120
# once
Good morning. I am Ilse. I have a bad knee and no hurry. Marek says what we would like to know, and I ask it so that one can answer. # line: specialist.knee # who: specialist # manner: smiling
Is it from kites? # line: specialist.fromKites # manner: neutral
From stairs. # line: specialist.stairs # who: specialist
-> DONE

=== call_representative
# ask: I call Tomas, whose only job it is to stand up for children. Until he comes we talk of nothing important.
# type: procedural
# topic: helpers
# measure: representative
# seconds: 300
# once
Hello. I am Tomas. I do not work for him, I do not work for her. Today I work for you; you may send me out, too. # line: stander.today # who: stander # manner: smiling
{ lone():
    What does that cost? # line: stander.cost # manner: guarded
    Nothing. A biscuit. # line: stander.biscuit # who: stander
- else:
    All right. Then sit on my side. # line: stander.side # manner: neutral
}
-> DONE

=== separate
# ask: In this house everybody tells it once for themselves. Would you have a coffee next door with my colleague meanwhile? The door has a window.
# type: procedural
# topic: helpers
# to: adult
# measure: separate
# once
{ draw("story"):
- "grand":
    With sugar, if there is. (The hat is put on the child’s head for safekeeping.) # line: separate.sugar # who: adult # manner: smiling
- "sold":
    Of course! You know what to say, \{given\}. (The telephone is taken along, and the passport would have been, if it were not yours now.) # line: separate.whatToSay # who: adult # manner: smiling # signals: thb.indicators = ["controlled"]
    (The child looks after the telephone, not after the grown-up.) # line: separate.telephone # who: applicant # manner: guarded # signals: thb.reasonableGrounds
- "taken":
    Must that be? We have a connection. (The hand on the child’s hair stays a moment longer.) # line: separate.connection # who: adult # manner: anxious
- else:
    That is sensible. I would hope that somebody does that. # line: separate.sensible # who: adult # manner: neutral
}
-> DONE

=== call_consulate
# ask: I ring the consulate of Varenia, so that somebody of yours knows about it.
# type: procedural
# topic: helpers
# when: spoken() > 2
# better: call_representative
# once
{ draw("story") == "road":
    Please not. Please. (The tube is now between the two of you.) # line: consulate.please # manner: distressed # effect: rapport -12, anxiety +12
- else:
    (The consulate opens at nine. A voice on a tape says so, in three languages.) # line: consulate.tape # who: narrator
}
-> DONE

// ---------------------------------------------------------------- practice

=== practice_tell
# ask: First something that matters to nobody, so that we get used to it: how did it go the last time that you flew the kite? I was not there.
# type: open
# topic: practice
# measure: practice
# once
On Sunday, on the rubbish hill, because from there nothing is in the way. First you lay the lines out, then somebody holds it, then you shout. # line: practice.hill # manner: neutral
+ [And then? # line: practice.then # type: encourager]
    Then it goes up, and for a while you are very strong. Then it was in the tree of the man with the goose. I said good day to the goose. He said: which of you wants it back? # line: practice.goose # manner: smiling # effect: comprehension +8, anxiety -4, rapport +3
+ [Was that in the morning or in the afternoon? # line: practice.morning # type: forced_choice]
    In the… morning. I think. (The telling has stopped.) # line: practice.stopped # manner: guarded
- -> DONE

// ---------------------------------------------------------------- who is with the child

=== ask_company
# ask: Who is with you on this journey? Tell me about them.
# also: Tell me about the person you came with.
# also: Who did you travel with, and what are they like?
# also: Who is that grown-up next to you, and how are you related?
# also: Are you alone, or is somebody with you?
# also: Who is in your group?
# type: open
# topic: company
{ draw("story"):
- "grand":
    Baba. Baba is the father or the mother of somebody, I always forget of whom, anyway very old, and flew kites when they were made of newspaper. At night Baba snores like a ferry; on the ferry nobody noticed. The paper from both of them is in the hat. # line: company.baba # manner: smiling # says: person.accompaniedBy # says: child.consentShown # says: child.removalSuspected = false
- "names":
    \{elderSex, select, feminine \{Mum\} other \{Dad\}\}. We have different surnames, because at home the children get one and the grown-ups keep one. I have the better one. And my birthday is the first of January, since the registrar was asked and nobody had looked at the clock. # line: company.surname # manner: smiling # says: person.accompaniedBy # says: child.removalSuspected = false
- "table":
    My \{elderSex, select, feminine \{aunt\} other \{uncle\}\} \{elderGiven\}, who cannot cook and cannot lose at cards. We had a paper. It is on the kitchen table, under the honey, so that it does not fly away. It did not fly away. # line: company.honey # manner: anxious # says: person.accompaniedBy # says: child.removalSuspected = false
- "taken":
    { apart():
        \{elderSex, select, feminine \{Mum\} other \{Dad\}\}. Since Wednesday everything is a surprise. I am not so fond of surprises; I like lists. # line: company.lists # manner: thinking # says: person.accompaniedBy
    - else:
        \{elderSex, select, feminine \{Mum\} other \{Dad\}\}. (It is said quickly, with a look sideways.) # line: company.sideways # manner: guarded # says: person.accompaniedBy
    }
- "sold":
    { apart():
        I am to say \{elderSex, select, feminine \{“Aunt”\} other \{“Uncle”\}\}. I have said it since the bus. Before the bus I said “good day”. # line: company.sinceBus # manner: guarded # says: person.accompaniedBy # admits: thb.reasonableGrounds # says: thb.indicators = ["coached", "unrelated-adult"]
    - else:
        My \{elderSex, select, feminine \{aunt\} other \{uncle\}\}. We go to the kite days at Duinzand, in the youth tent. # line: company.learnt # manner: neutral # says: person.accompaniedBy
        That’s it. Word for word. # line: company.wordForWord # who: adult # manner: smiling # signals: thb.indicators = ["answers-given-by-other"]
    }
- "road":
    Nobody. The kite. (The passport is pushed across with one finger.) In there it says that I may go alone. # line: company.nobody # manner: guarded # says: person.accompaniedBy
- else:
    Nobody, the team is there already. I am the captain; that is the one who carries the glue. People always think that I am somebody’s teacher. I am seventeen. # line: company.glue # manner: smiling # says: person.accompaniedBy # says: person.birthDate # says: person.claimsMinor
}
-> DONE

=== ask_called
# ask: What do you do together on an ordinary day, the two of you?
# also: How long have you known each other, and when did you first meet?
# also: What is it like to be with them?
# also: What does a normal day with them look like?
# type: probing
# topic: company
# when: story != "road" && story != "seventeen" && asked("ask_company") > 0
{ draw("story"):
- "sold":
    { apart():
        We have had two days. On the first we were in the bus, and on the second I learnt the sentence. # line: called.sentence # manner: thinking # says: thb.indicators = ["coached"]
    - else:
        Everything. # line: called.everything # manner: guarded
    }
- "taken":
    It is one week there and one week there. This would be the week there. (A hand points the other way.) # line: called.weeks # manner: thinking
- "table":
    Thursdays. Thursday is cards, and burnt potatoes. # line: called.thursdays # manner: smiling
- else:
    Breakfast, quarrelling about socks, school, kite. # line: called.socks # manner: smiling
}
-> DONE

=== ask_who_waits
# ask: Who is there for you when you leave this building?
# also: Is somebody waiting for you outside?
# also: Who meets you, who picks you up?
# also: Who knows which ship you came on?
# type: probing
# topic: company
# when: asked("ask_company") > 0
{ draw("story"):
- "road":
    Somebody from my teacher’s choir, with a yellow umbrella. I have never seen them, only the umbrella, in a picture. # line: waits.umbrella # manner: anxious
- "seventeen":
    The whole team, with a banner on which my name is misspelt. # line: waits.banner # manner: smiling # says: stay.purposeSupported
- "sold":
    A van. # line: waits.van # manner: guarded # signals: thb.indicators = ["destination-unknown"]
- "taken":
    I don’t know. Somebody with a key. # line: waits.key # manner: thinking
- else:
    The bus to Duinzand, it goes when it is full. # line: waits.bus # manner: smiling
}
-> DONE

=== ask_company_parent
# ask: And that is your mother or your father beside you, isn’t it?
# type: leading
# topic: company
# flags: presupposition
# when: story != "road" && story != "seventeen"
# better: ask_company
{ agrees("parent") or draw("story") == "sold":
    Yes. # line: parent.yes # manner: guarded # cause: misunderstanding
- else:
    If you say so. # line: parent.ifYouSay # manner: thinking
}
-> DONE

=== ask_company_which
# ask: Is that a parent, an aunt or an uncle, or a stranger?
# type: forced_choice
# topic: company
# when: story != "road" && story != "seventeen"
# better: ask_company
# once
The second one. (It was in the middle.) # line: which.second # manner: guarded
-> DONE

// ---------------------------------------------------------------- the journey

=== ask_trip
# ask: Tell me about the journey: how it began, and what you are going to do here.
# also: What are you here for? Tell me about your plans.
# also: Where are you going, and whose idea was it?
# also: Tell me about the kite days, and what the kite is for.
# type: open
# topic: journey
{ draw("story"):
- "grand":
    The kite days at Duinzand! I am \{age\} and may for the first time fly in the class of two lines. Baba is my ballast. We come from Miravec, two buses and the ship, and on the eleventh we go back, because of school and because of the hens. # line: trip.ballast # manner: smiling # says: stay.purpose # says: stay.purposeSupported # says: person.birthDate # says: person.nationalities # says: person.claimsMinor
- "names":
    To the kite days. I am \{age\}, I built it myself, out of an umbrella that had given up. On the eleventh we go home to Miravec, there is a test in fractions, unfortunately. # line: trip.umbrella # manner: smiling # says: stay.purpose # says: stay.purposeSupported # says: person.birthDate # says: person.nationalities # says: person.claimsMinor
- "table":
    To the kite days at Duinzand. I am \{age\}. Mum and Dad must work, so \{elderGiven\} was sent along, who is afraid of wind. It was a present for my birthday. Miravec, back on the eleventh. # line: trip.afraidOfWind # manner: smiling # says: stay.purpose # says: stay.purposeSupported # says: person.birthDate # says: person.nationalities # says: person.claimsMinor
- "seventeen":
    The kite days, final on Thursday. I am from Miravec, seventeen in March, yes, really. The others came by air, I by ship, because the tube is twelve centimetres too long for every aeroplane in the world. # line: trip.tooLong # manner: smiling # says: stay.purpose # says: stay.purposeSupported # says: person.birthDate # says: person.nationalities # says: person.claimsMinor
- "taken":
    To the kite days. I am \{age\}, from Miravec. (Then, slowly.) It is only that we packed winter things too. And my school report. I do not need a report for a kite. # line: trip.report # manner: thinking # says: stay.purpose # says: person.birthDate # says: person.nationalities # says: person.claimsMinor
- "sold":
    I am going to the kite days at Duinzand, in the youth tent, until the eleventh. I am \{age\}, from Miravec. (It comes without a breath. The tube has a price on it, and has not been opened.) # line: trip.breath # manner: neutral # says: stay.purpose # says: person.birthDate # says: person.nationalities # says: person.claimsMinor # signals: thb.indicators = ["coached"]
- else:
    There is a week here with kites. My teacher entered me, and gave me this one. I can go back on the eleventh, it is all paid. (Then, to the tube.) And I am fifteen. The book says something else. # line: trip.teacher # manner: guarded # says: stay.purpose # says: person.nationalities # says: person.birthDate # says: person.claimsMinor # says: person.ageDoubt
}
-> DONE

=== ask_tomorrow
# ask: What will tomorrow be like, from getting up on?
# also: Describe what you will do on your first day here.
# also: Where will you sleep or stay after the harbour?
# also: What are you looking forward to?
# type: probing
# topic: journey
# when: asked("ask_trip") > 0
{ level("fatigue") > 56:
    (A yawn, which is meant to look like a word.) Can we stop for a bit? # line: tomorrow.yawn # manner: tired # wants: break
}
{ fine():
    Wet, they say. First porridge in the tent, then the lines are laid out, and then one waits for wind, together with four hundred others. That is most of it. # line: tomorrow.porridge # manner: smiling # says: stay.purposeSupported
    -> DONE
}
{ draw("story"):
- "taken":
    I do not know. There is a flat. I have seen a photograph, my bed is already made in it. # line: tomorrow.bed # manner: thinking # says: stay.purposeSupported = false
- "sold":
    { apart() and did("practice"):
        Up at four, when the flowers come out of the buckets. Then one sells until the last restaurants close. One is paid when the bus is paid. I have reckoned it: I am paid in spring. # line: tomorrow.buckets # manner: thinking # admits: stay.purpose # says: thb.indicators = ["debt"] # signals: thb.reasonableGrounds
    - else:
        Kite days. # line: tomorrow.kiteDays # manner: guarded
    }
- else:
    I have not thought as far as tomorrow. I have thought as far as this desk. # line: tomorrow.desk # manner: anxious # signals: protection.indications
}
-> DONE

=== ask_when
# ask: What else was going on on the day that you set off: school, a feast, the weather?
# also: What day did you set out?
# also: When did the trip begin?
# type: probing
# topic: journey
# flags: temporal_anchor
# when: asked("ask_trip") > 0
{ recall("left"):
- "exact":
    It was Wednesday, because there was gym, and I had the bag with me. # line: when.gym # manner: neutral # recalls: left
- "about":
    Wednesday, or the day after. The bin lorry came. # line: when.bins # manner: thinking # recalls: left
- else:
    I don’t know. (A small look of triumph.) You said that I may say that. # line: when.dontKnow # manner: smiling # recalls: left
}
-> DONE

=== ask_trip_all
# ask: When did you leave, who paid for the ticket, and what is the house called where you will stay?
# type: multiple
# topic: journey
# better: ask_trip
# once
…Duinzand? # line: all.duinzand # manner: thinking
-> DONE

=== ask_trip_school
# ask: Why aren’t you at school? It is a school day.
# type: probing
# topic: journey
# flags: blaming_why
# better: ask_trip
# once
(A shrug. It is the shrug that one keeps for grown-ups with keys.) # line: school.shrug # who: narrator # manner: guarded
-> DONE

// ---------------------------------------------------------------- those at home

=== ask_home
# ask: Tell me about your family at home, and what they say to all this.
# also: Who do you live with?
# also: Who looks after you at home?
# also: What does your mother or your father think about it?
# type: open
# topic: carers
{ level("fatigue") > 56:
    Can we have the break now? My head is full. # line: home.full # manner: tired # wants: break
}
{ draw("story"):
- "grand":
    Mum, Dad, my sister, nine hens. They signed at the office, with a stamp that went through to the table. # line: home.hens # manner: smiling # says: child.consentShown # says: child.removalSuspected = false
- "names":
    The other one of the two stays with the baby. We ring at seven, so that the baby can drool on the telephone. # line: home.drool # manner: smiling # says: child.removalSuspected = false
- "table":
    Both are on night shift, so that somebody pays for the glue. They said: write down what you eat. # line: home.glue # manner: smiling # says: child.removalSuspected = false
- "taken":
    { apart():
        \{elderSex, select, feminine \{Dad\} other \{Mum\}\} says nothing, because it is a surprise for \{elderSex, select, feminine \{Dad\} other \{Mum\}\} too. I was not to say anything. I wrote a note, and put it into the fridge, in the butter. # line: home.butter # manner: anxious # says: child.removalSuspected # signals: child.removalSuspected
    - else:
        They… all is well. # line: home.allWell # manner: guarded
    }
- "sold":
    { apart():
        My mother thinks that it is a job in a bakery, with a bed. She was glad. # line: home.bakery # manner: thinking # says: thb.indicators = ["recruitment-fraud"]
    - else:
        They are pleased. # line: home.pleased # manner: neutral
    }
- "seventeen":
    They say: ring when you have eaten. They say that since I was four. # line: home.ring # manner: smiling # says: child.consentShown # says: child.removalSuspected = false
- else:
    { did("representative") or did("practice"):
        There is my uncle, who has the house. He signed for me, for the winter service. One gets boots. # line: home.boots # manner: anxious # signals: protection.indications
    - else:
        They are at home. # line: home.atHome # manner: guarded
    }
}
-> DONE

=== ask_consent
# ask: Who of your parents or the others at home knows and agrees that you are here, and how do I reach them?
# also: Do you have a number of your mother or father whom I may call?
# also: Who gave you permission to travel?
# also: Who signed for you?
# type: probing
# topic: carers
{ draw("story"):
- "table":
    Both. The number is on my arm, in ballpoint; Mum does that since I was lost in the furniture shop. # line: consent.arm # manner: smiling # says: child.consentShown
- "taken":
    { apart():
        \{elderSex, select, feminine \{Dad\} other \{Mum\}\} does not. I know the number by heart. May I be there when you call? # line: consent.byHeart # manner: anxious # says: child.consentShown # says: child.removalSuspected # signals: child.removalSuspected
    - else:
        Both. (It is asked with the eyes whether that was right.) # line: consent.eyes # manner: guarded # says: child.consentShown = true
    }
- "sold":
    The number is in the telephone, and the telephone is next door. # line: consent.telephone # manner: guarded # says: thb.indicators = ["phone-held-by-other"] # says: child.consentShown = false
- "road":
    Nobody must. My teacher knows which ship. # line: consent.whichShip # manner: anxious # signals: protection.indications
- else:
    All of them. You can ring, but then you get the hens as well. # line: consent.hens # manner: smiling # says: child.consentShown
}
-> DONE

=== ask_consent_leading
# ask: Everybody at home knows about this, don’t they?
# type: leading
# topic: carers
# flags: presupposition
# better: ask_consent
{ agrees("home") or draw("story") == "taken":
    Yes. # line: everybody.yes # manner: guarded # cause: misunderstanding # says: child.consentShown = true
- else:
    I think so. # line: everybody.think # manner: thinking
}
-> DONE

// ---------------------------------------------------------------- the child's own account

=== ask_account
# ask: Now I would like to hear everything that brought you to this room, from the beginning until now. Take your time; I only listen.
# also: Tell me everything that happened, in your own words.
# also: Start at the beginning and tell me what happened.
# also: Just tell me how it all came about, even the small things.
# also: What led up to today?
# type: open
# topic: telling
# freeNarrative
# step: M12
# when: asked("step_greet") > 0
{ fine():
    It began with the wind. # line: account.wind # manner: smiling # says: stay.purpose # says: child.removalSuspected = false
- else:
    We took the bus. And then… (The ship is looked at for a while.) # line: account.bus # manner: thinking
}
+ [I am listening. # line: account.listening # type: encourager]
    -> account_open
+ [One moment: which bus, at what time, and with whom? # line: account.exactly # type: multiple # conduct: interrupts]
    I… the bus. And the ship. And now I am here. # line: account.short # manner: guarded # effect: rapport -4
- -> DONE

=== account_open
# hidden
{ fine():
    (It takes eleven minutes. There are two buses in it, one ship, a sandwich that was lost and found, and nobody who did anything wrong.) # line: account.sandwich # who: narrator # manner: smiling
    -> DONE
}
{ not willing("today"):
    And the ship. And now I am here. # line: account.here # manner: guarded
    -> DONE
}
{ draw("story"):
- "taken":
    On Wednesday I was fetched from gym. In the car there were the winter things. I was told that we move, and that it is better like this, and that it is only for a while, and that I should be glad. Nobody asked me. # line: account.gym # manner: thinking # admits: stay.purpose # admits: child.removalSuspected
- "sold":
    A man in the market asked who can count in two languages. I can. Then there was the bus, and there I got an aunt or an uncle, and the sentence. They have my school card. I owe for the bus, for the ship and for the tube. # line: account.market # manner: thinking # admits: stay.purpose # admits: thb.reasonableGrounds # says: thb.indicators = ["debt", "documents-held-by-other", "recruitment-fraud"]
- else:
    Fifteen is the important number. At home one is fetched for the winter service at that age, the uncle signs, and from the last winter three of my class came back of nine. My teacher had a kite, a friend who is good with books, and a ticket. # line: account.three # manner: anxious # says: person.birthDate # says: person.claimsMinor # says: person.ageDoubt # admits: stay.purpose # admits: protection.claim # admits: protection.indications
}
{ draw("story"):
- "taken":
    I would have said: every other week, as before. And that I come along to the kites. Both goes. # line: account.bothGoes # manner: relieved
- "sold":
    I do not want \{elderGiven\} to get into trouble. I only want to sleep until seven. # line: account.seven # manner: relieved
- else:
    I was good in geography. That is how I know where this is. # line: account.geography # manner: relieved
}
-> DONE

=== ask_account_more
# ask: You have told me how it began. Tell me more about what they said to you about today.
# also: What did they tell you to do, what did they want?
# also: Tell me more about that part.
# type: probing
# topic: telling
# when: asked("ask_account") > 0
{ fine():
    That I must wear the life jacket, even if it looks like a sofa. # line: more.sofa # manner: smiling
    -> DONE
}
{ willing("today"):
    { draw("story"):
    - "taken":
        That I say “kite days” when somebody asks, and nothing about the flat. I have said it now. (Then, more quietly.) Is that bad for \{elderSex, select, feminine \{Mum\} other \{Dad\}\}? # line: more.flat # manner: anxious # admits: stay.purpose # admits: child.removalSuspected
    - "sold":
        What I am to say: all of it, three times, and once in the dark. # line: more.dark # manner: thinking # says: thb.indicators = ["coached"] # admits: thb.reasonableGrounds
    - else:
        That somebody here would ask me, and that then I may say it. # line: more.maySay # manner: anxious # admits: protection.claim # admits: stay.purpose
    }
- else:
    I don’t know. # line: more.dontKnow # manner: guarded
}
-> DONE

=== ask_account_coached
# ask: Somebody told you what to say to me, didn’t they?
# type: leading
# topic: telling
# flags: presupposition
# when: asked("ask_company") > 0
# better: ask_account_more
{ agrees("coached") or level("anxiety") > 60:
    Yes. (It would have been a yes to most things.) # line: coached.yes # manner: guarded # cause: misunderstanding # effect: rapport -3
- else:
    My grown-ups always tell me what to say. Please and thank you. # line: coached.thankYou # manner: thinking
}
-> DONE

=== ask_account_again
# ask: Think again. That cannot be all of it.
# type: opinion_statement
# topic: telling
# flags: accusatory
# when: asked("ask_account") > 0
# better: ask_account_more
{ level("rapport") > 45:
    It is all of it. You said that I shall tell you when you are wrong. # line: again.wrong # manner: guarded
- else:
    Then… perhaps something else. What would be better? # line: again.better # manner: distressed
}
-> DONE

// ---------------------------------------------------------------- papers

=== ask_passport
# ask: Tell me about your passport: who gave it to you, and who keeps it.
# also: Where did you get this passport?
# also: Who looks after your passport when you travel?
# type: open
# topic: identity
{ draw("story"):
- "sold":
    I saw it on the ship for the first time. I look nice in it. # line: passport.nice # manner: thinking # says: thb.indicators = ["documents-held-by-other"]
- "road":
    { did("representative"):
        It is mine, only I was made older in it, by a friend of my teacher. Otherwise nobody lets you onto a ship alone. I am fifteen. # line: passport.older # manner: anxious # says: person.birthDate # says: person.claimsMinor # says: person.ageDoubt
    - else:
        It is mine. # line: passport.mine # manner: guarded
    }
- "seventeen":
    From the office, with Mum, in March. The man asked which of us the passport was for. # line: passport.whichOfUs # manner: smiling
- else:
    From the office. One may not laugh for the picture. I thought of fractions. # line: passport.fractions # manner: smiling
}
-> DONE

=== ask_papers
# ask: Which papers have you got with you, besides the passport?
# also: Is there a letter from your parents, or anything else on paper?
# type: probing
# topic: identity
{ draw("story"):
- "grand":
    In the hat! (A letter comes out of the lining, warm.) # line: papers.hat # manner: smiling # hands: consent
- "seventeen":
    This one. I carry it in the tube, it is the only thing with me that is never bent. # line: papers.tube # manner: neutral # hands: consent
- "names":
    The blue folder, with the birth paper. It was written in this summer, they forgot me for twelve years. # line: papers.folder # manner: smiling # hands: birth
- "sold":
    (An envelope lies under the passport. It was pushed across together with it.) # line: papers.envelope # who: narrator # hands: birth
- "table":
    The ticket. And a drawing of the kitchen table, I have just made it. That is the honey. # line: papers.drawing # manner: anxious
- else:
    The ticket. # line: papers.ticket # manner: guarded
}
-> DONE

=== put_birth
# ask: In the passport it says \{printed, date, long\}. You are telling me fifteen. Help me to understand how the two fit together.
# type: open
# topic: identity
# puts: person.birthDate
# flags: inconsistency_put
# when: story == "road" && seen("passport", "data") && told("person.claimsMinor")
# once
They do not. The four years were painted on. I was there, it took as long as a tea. The real one is in March, with my grandmother’s. # line: birth.painted # manner: relieved # says: person.birthDate # says: person.ageDoubt
-> DONE

=== say_looks_age
# ask: Come on. Nobody of that age looks like you.
# type: opinion_statement
# topic: identity
# flags: stereotype, accusatory
# when: !(story != "road" && story != "seventeen")
# better: ask_passport
# once
(Shoulders that are a bit too long for their owner go up, and stay up.) # line: looks.shoulders # who: narrator # manner: distressed
-> DONE

// ---------------------------------------------------------------- the grown-up

=== ask_adult
# ask: Please tell me how you and \{given\} belong to each other.
# type: open
# topic: adult
# to: adult
{ draw("story"):
- "grand":
    The parents have the hens, I have the time. It is my grandchild. I have made every mistake once already, with the parents. # line: adult.mistakes # who: adult # manner: smiling
- "names":
    I gave birth, or stood beside it; ask the registrar, who needed twelve years for the form. We are here for the kites, and I pay for the glue. # line: adult.registrar # who: adult # manner: neutral
- "table":
    My sister’s. My sister works nights. There was a paper, and I said: have you the paper? And \{given\} said: yes. # line: adult.haveYou # who: adult # manner: tired
- "taken":
    I am the parent, it says so. We take a few days for ourselves. Since when does one need a permission for one’s own child? # line: adult.ownChild # who: adult # manner: irritated
- else:
    A child of the family, from my cousin’s side, more or less. I do everything for the children: the papers, the tickets, the telephone. # line: adult.everything # who: adult # manner: smiling # signals: thb.indicators = ["documents-held-by-other", "answers-given-by-other"]
}
-> DONE

=== ask_adult_other
# ask: Who else decides about \{given\}?
# type: probing
# topic: adult
# to: adult
# when: asked("ask_adult") > 0
{ draw("story"):
- "taken":
    Nobody who would do it for the child’s sake. I will not discuss my marriage at a counter. # line: other.marriage # who: adult # manner: irritated # signals: child.removalSuspected
- "sold":
    The mother has no telephone. # line: other.noTelephone # who: adult # manner: smiling
- else:
    The parents, at any hour. Here is the number. I would be worried if you did not ring it. # line: other.worried # who: adult # manner: neutral # says: child.removalSuspected = false
}
-> DONE

=== accuse_adult
# ask: I think that this child does not belong with you, and that you know it.
# type: opinion_statement
# topic: adult
# flags: accusatory
# to: adult
# when: asked("ask_company") > 0
# better: ask_adult_other
# once
{ draw("story") == "sold":
    (Something is said to the child in passing, in four words. After that the child says nothing for a long time.) # line: accuse.fourWords # who: applicant # manner: distressed # effect: rapport -15, anxiety +15
- else:
    (It goes white, and then red. The child has put both arms around the tube.) # line: accuse.white # who: applicant # manner: distressed # effect: rapport -10, anxiety +12
}
-> DONE

// ---------------------------------------------------------------- protection

=== ask_protection
# ask: I ask everybody who comes to this room: are you afraid to go back home, and do you want us to protect you? “I don’t know” is an answer too.
# also: Do you need protection here?
# also: Is anybody hurting you or threatening you?
# also: What are you worried about, what frightens you if you return?
# type: closed
# fitting
# topic: protection
{ draw("story") == "road":
    { apart() and willing("today"):
        Yes. To both. I practised it on the ship, in front of the mirror in the toilet, and there it sounded bigger. # line: protection.mirror # manner: relieved # admits: protection.claim # admits: protection.indications # admits: protection.answer
    - else:
        I don’t know if one may say that here. # line: protection.may # manner: guarded # says: protection.answer = unclear # signals: protection.indications
    }
    -> DONE
}
{ draw("story"):
- "sold":
    I am not afraid of home. # line: protection.notHome # manner: thinking # says: protection.answer = no # says: protection.claim = false
- "taken":
    Of home? No. I want to go home, that is the point. # line: protection.point # manner: thinking # says: protection.answer = no # says: protection.claim = false
- else:
    Only of the goose. # line: protection.goose # manner: smiling # says: protection.answer = no # says: protection.claim = false
}
-> DONE

=== ask_fear_open
# ask: What should I write down about that, in your words? Today you need not tell all of it.
# type: open
# topic: protection
# when: told("protection.claim") && protection.claim
# once
That I am fifteen. That I do not want the boots. And that the three who came back do not fly kites any more. # line: fear.boots # manner: thinking # admits: protection.indications
-> DONE

=== refer_asylum
# ask: I write down that you ask for protection. You are not sent back while people look at it. You are registered within five days, and Tomas comes with you.
# type: procedural
# topic: protection
# refers: ASYLUM
# step: M17
# when: told("protection.claim")
# once
{ draw("story") == "road":
    And the boots? # line: refer.andBoots # manner: anxious
    Stay where they are. # line: refer.stay # who: narrator # manner: relieved
- else:
    But I don’t want to stay, I want to fly. # line: refer.wantToFly # manner: anxious # says: protection.claim = false
}
-> DONE

=== refer_protect
# ask: I call the people here who look after children. They find you a bed, they ring those at home, and a judge or an office decides, not the one who shouts most.
# type: procedural
# topic: protection
# refers: PROTECT
# step: M17
# when: spoken() > 4
# once
{ fine():
    A judge? Have I done something? # line: protect.judge # manner: anxious # effect: anxiety +6, rapport -4
- else:
    And may I keep the kite? # line: protect.kite # manner: relieved
}
-> DONE

=== refer_alert
# ask: There is a notice that somebody is looking for you. I tell those who put it in that you are found, and safe, and wait for what they say.
# type: procedural
# topic: protection
# refers: ALERT
# when: queried("missing")
# once
{ draw("story") == "taken":
    They found the butter. # line: alert.butter # manner: relieved
- else:
    For me? Nobody is looking for me. # line: alert.nobody # manner: thinking
}
-> DONE

// ---------------------------------------------------------------- what happens after a dilemma

=== after_shortcut_open
# hidden
(Your colleague nods, and takes one chair away from the table.) # line: shortcutOpen.chair # who: narrator # effect: rapport +2
-> DONE

=== after_shortcut_really
# hidden
(The child has heard it, and looks from one to the other to see which answer is wanted.) # line: shortcutReally.wanted # who: narrator # effect: rapport -4, anxiety +4
-> DONE

=== after_age_paper
# hidden
(Your colleague looks at the passport again, and this time at the page instead of the shoulders.) # line: agePaper.page # who: narrator
-> DONE

=== after_age_looks
# hidden
(It was said loudly enough. A zip is pulled up to the chin.) # line: ageLooks.zip # who: narrator # effect: rapport -6, anxiety +6
-> DONE
