// Another name. A clarinettist, a passport of Harrow Coast, few words of English. Who he is, what he is afraid of, who came with him
// and who interprets are drawn apart from each other, and so is how nervous he looks. Through an interpreter who fits he is a man with
// sentences, and some of them are funny. Without one he has yes, no, please and music.
//
// reached()  he and the officer understand each other, and he will speak before this interpreter
// alone()    nobody listens who came with him

INCLUDE ../../procedures/second-line.ink

EXTERNAL recall(memory)

=== function reached()
~ return (draw("line") == "fits" && did("interpreter")) || did("changeInterpreter")

=== function alone()
~ return draw("company") == "alone" || did("separate")

=== function free()
~ return reached() && alone()

=== function lost()
~ return draw("line") == "dialect" && did("interpreter") && not did("changeInterpreter")

// ---------------------------------------------------------------- a common language

=== call_interpreter
# ask: One moment, please. I will call an interpreter for Luthanian.
# type: procedural
# topic: care
# measure: interpreter
# seconds: 60
# once
{ draw("line"):
- "feared":
    Good evening. I interpret here when it is late; I live just across the canal. Ah, a countryman. # line: call.house # who: first # manner: smiling
    (The traveller puts the clarinet case on his knees and both arms on the case.) # line: call.knees # who: narrator # manner: guarded
- "dialect":
    Good evening. Interpreter 31, Luthanian and English. Please go ahead. # line: call.line31 # who: first
    Yes. Good evening. Yes. # line: call.yes # manner: thinking
- else:
    Interpreter 44, Luthanian and English. Good evening to you both. # line: call.line44 # who: first
    Good evening! (He sits up.) You speak like my aunt. # line: call.aunt # manner: relieved
}
-> DONE

=== check_interpreter
# ask: Please tell me, through the interpreter, how you came from the gate to this room.
# type: open
# topic: care
# step: M06
# when: did("interpreter")
{ reached():
    By two escalators, one of which was resting. Then a long corridor with pictures of cheese, and then a lady in a blue shirt who said “please, please”. # line: check.cheese # manner: smiling
    { did("changeInterpreter"):
        All of it as he said it, officer, cheese included. # line: check.includedSecond # who: second # manner: smiling
    - else:
        All of it as he said it, officer, cheese included. # line: check.includedFirst # who: first # manner: smiling
    }
    -> DONE
}
{ draw("line") == "dialect":
    He says… he came by a stair that slept, with the cheese… no, with the moon. I am sorry. He is from beyond the mountains. I take perhaps half, and I fear he takes less of me. # line: check.half # who: first # manner: anxious # signals: person.languageBarrier
- else:
    By the corridor. # line: check.corridor # manner: guarded
    By the corridor, he says. A man of few words. # line: check.fewWords # who: first # manner: smiling
    (He answered the table. When the interpreter laughed, he did not.) # line: check.table # who: narrator
}
-> DONE

=== ask_understand
# ask: Do you understand each other?
# type: closed
# topic: care
# when: did("interpreter")
# better: check_interpreter
# once
Yes. Yes, yes. # line: understand.yes # manner: guarded
-> DONE

=== ask_interpreter_choice
# ask: You may have another interpreter, and you need not say why. Please point on this card.
# type: closed
# fitting
# topic: care
# when: did("interpreter") && !did("changeInterpreter")
# once
{ draw("line") == "fits":
    (He reads the card, points at “this one is right for me”, and nods to the interpreter.) # line: choice.thumb # who: narrator # manner: smiling
- else:
    (Before you have finished he points at “another, please”, and leaves the finger there.) # line: choice.another # who: narrator # manner: relieved
}
-> DONE

=== change_interpreter
# ask: Thank you for your help. I will go on with another interpreter; that happens often.
# type: procedural
# topic: care
# measure: changeInterpreter
# seconds: 90
# when: did("interpreter")
# once
Good evening. Interpreter 20, Luthanian from both sides of the mountains, and English. # line: change.line20 # who: second
{ draw("line"):
- "dialect":
    Oh! Now I hear whole words. # line: change.whole # manner: relieved
- "feared":
    (He waits until the door has closed behind the first one.) Thank you. In our town everybody knows his brother. # line: change.brother # manner: relieved
- else:
    The other was good too. But all right. # line: change.allRight # manner: neutral
}
-> DONE

=== ask_why_other
# ask: What do you have against this interpreter?
# type: probing
# topic: care
# flags: why
# when: asked("ask_interpreter_choice") > 0 && !did("changeInterpreter")
# better: change_interpreter
# once
Nothing. Nothing against. Good interpreter. # line: whyOther.nothing # manner: anxious # effect: rapport -4
-> DONE

=== step_interpreter_role
# ask: The interpreter renders everything, adds nothing and tells nobody. And nothing you say here goes to the authorities of any country you have left.
# type: procedural
# topic: opening
# step: M07, M08
# when: did("interpreter")
# once
{ reached():
    Nothing? To none? (He thinks about it.) Good. # line: role.none # manner: thinking # effect: anxiety -3
- else:
    Yes. # line: role.yes # manner: guarded
}
-> DONE

=== ask_louder
# ask: DO – YOU – SPEAK – ENGLISH – YES – OR – NO?
# type: forced_choice
# topic: care
# better: call_interpreter
# once
Yes. No. Yes. Little. # line: louder.little # manner: anxious # signals: person.languageBarrier
-> DONE

// ---------------------------------------------------------------- a place to talk, and who else is in it

=== private_room
# ask: I will close the door and put the sign out. Nobody comes in, and nobody outside hears us.
# type: procedural
# topic: care
# measure: privateRoom
# step: M03
# when: company == "alone" \|\| did("separate")
# once
(He tries the handle himself, once, and then sits where he can see it.) # line: private.handle # who: narrator # manner: relieved
-> DONE

=== separate
# ask: We talk with every traveller singly, that is our rule here. My colleague will show you the lounge; it takes half an hour.
# type: procedural
# topic: company
# to: companion
# measure: separate
# step: M03
# once
Of course. I only want to help. \{bookGiven\}, just tell them about the audition. # line: separate.course # who: companion # manner: smiling
{ draw("company") == "controls":
    (On the way out she holds out her hand. He gives her his water bottle. She shakes her head, and he gives her the telephone card from the machine as well.) # line: separate.hand # who: narrator # signals: thb.indicators = ["documents-held-by-other"]
- else:
    (On the way out she puts a bag of almonds on his knees.) # line: separate.almonds # who: narrator
}
-> DONE

=== ask_companion_how
# ask: How do you know each other?
# type: open
# topic: company
# to: companion
# once
Oh, for years! \{escort\} is my name. A friend of the family. He is an artist, you know, he would lose his head. So I keep the papers, the tickets, the telephone. Ask me, it is quicker. # line: companion.years # who: companion # manner: smiling # signals: thb.indicators = ["documents-held-by-other", "answers-given-by-other"]
-> DONE

=== ask_companion_interpret
# ask: You speak both languages so well. Would you translate for us?
# type: procedural
# topic: company
# to: companion
# measure: companionTranslates
# better: call_interpreter
# once
With pleasure. He says that he is here for the audition, that everything is in order, and that he is tired. # line: companion.translates # who: companion # manner: smiling
(He had not said anything yet.) # line: companion.notYet # who: narrator
-> DONE

=== accuse_companion
# ask: I believe that you control this man. Hand me his papers and wait outside.
# type: opinion_statement
# topic: company
# to: companion
# measure: separate
# flags: accusatory
# better: separate
# once
{ draw("company") == "controls":
    I have never been so insulted. (She says one quiet sentence in Luthanian as she gets up. He nods.) # line: accuse.sentence # who: companion # manner: irritated
- else:
    I changed this boy’s nappies! (She is crying before she has reached the door.) # line: accuse.nappies # who: companion # manner: distressed
}
(He has stopped looking at anybody.) # line: accuse.nobody # who: narrator # manner: distressed # effect: anxiety +9, rapport -9
-> DONE

=== ask_companion_alone
# ask: Please tell me about the lady you came with.
# type: open
# topic: company
# step: M17
# flags: welfare
# when: company != "alone"
{ not free():
    Good lady. Friend. All good. # line: lady.good # manner: guarded
    -> DONE
}
{ draw("company") == "controls":
    She found me through my cousin’s telephone. An orchestra on a ship, she said. On the aeroplane it was a kitchen. The ticket is four thousand, the passport six, and I pay it with my hands. She has my telephone, and my own papers, and the address. # line: lady.kitchen # manner: anxious # admits: thb.reasonableGrounds # admits: stay.purpose # says: thb.indicators = ["debt", "recruitment-fraud", "documents-held-by-other", "destination-unknown"]
    When we go somewhere she counts us. There were two others at the gate. # line: lady.counts # manner: guarded
- else:
    \{escortFamily\}? She was my mother’s neighbour for thirty years. She talks for everybody, also for the priest. I have my telephone, here; only the charger is in her bag, and the almonds were. # line: lady.almonds # manner: smiling
}
-> DONE

=== ask_safe_tonight
# ask: Is there anything, here or where you are to sleep tonight, that makes you feel unsafe?
# type: closed
# fitting
# topic: company
# flags: welfare
# when: asked("ask_companion_alone") > 0
# once
{ free():
    { draw("company") == "controls":
        I do not know where I am to sleep. That is one thing. # line: safe.sleep # manner: anxious # says: thb.indicators = ["destination-unknown"]
    - else:
        Only her snoring. It comes through walls. # line: safe.snoring # manner: smiling
    }
- else:
    No. No problem. # line: safe.no # manner: guarded
}
-> DONE

=== ask_is_trafficker
# ask: She is a trafficker, isn’t she? You can tell me.
# type: leading
# topic: company
# flags: accusatory, presupposition
# when: company != "alone"
# better: ask_companion_alone
# once
No! No, no. Friend. # line: trafficker.no # manner: distressed
-> DONE

// ---------------------------------------------------------------- the journey, in his own words

=== ask_account
# ask: Please tell me about your journey, from the beginning, in your own words. I will not interrupt.
# type: open
# topic: account
# freeNarrative
# step: M12
{ lost():
    He plays… a black wood, or in a black wood. Tomorrow. There is a hall. I would not swear to the wood. # line: account.wood # who: first # manner: anxious
    -> DONE
}
{ not reached():
    -> account_little
}
{ not alone():
    I play the clarinet. (He looks to the side.) There is an audition. Tomorrow at ten. # line: account.side # manner: guarded # says: stay.purpose
    He is shy. He plays like an angel. # line: account.angel # who: companion # manner: smiling # signals: thb.indicators = ["answers-given-by-other"]
    -> DONE
}
I play the clarinet. My uncle had two of them and only one mouth. # line: account.uncle # manner: neutral
{ draw("story"):
- "said":
    -> account_said
- "hinted":
    Tomorrow at ten I am to play in the Harbour Hall, they look for a second clarinet. I came by boat to Harrow, and there by aeroplane. # line: account.boat # says: stay.purpose
    May I turn the chair? I sit better when I see the door. And then… the audition, yes. # line: account.door # manner: anxious # signals: protection.indications
- "bound":
    She says that there is an audition, in the Harbour Hall, tomorrow at ten. I was told the sentence in English and I learnt it. I do not know the street. # line: account.sentence # manner: guarded # says: stay.purpose # says: thb.indicators = ["coached", "destination-unknown"]
- "audition":
    Tomorrow at ten, in the Harbour Hall, second clarinet. I missed the noon flight because I practised on the stairs and did not hear the call. A man had asked me to stop; I thought he was another one. # line: account.stairs # manner: smiling # says: stay.purpose # says: stay.purposeSupported
- else:
    Tomorrow at ten, in the Harbour Hall, second clarinet. Two buses, one aeroplane, and since then your corridor. I have eaten one apple. # line: account.apple # manner: tired # says: stay.purpose # says: stay.purposeSupported
}
I am to fly back on the 29th of September. # line: account.back # says: stay.intendedDeparture
-> DONE

=== account_said
# hidden
In the spring we played at a wedding, and the bride’s grandmother wanted the old song. One may not play the old song. We played it, she was ninety. # line: account.song # manner: thinking
On Monday they fetched the accordion, on Tuesday the drum. I mean the men, not the instruments. I am the clarinet. I did not wait for Wednesday, and I am not going back there. # line: account.wednesday # manner: anxious # admits: protection.claim # admits: protection.indications # admits: stay.purpose
-> DONE

=== account_little
# hidden
{ draw("story") == "said":
    Clarinet. Audition, tomorrow, ten. Please. Not back. Please, not back. # line: account.notBack # manner: anxious # says: stay.purpose # signals: protection.indications # signals: person.languageBarrier
- else:
    Clarinet. Audition. Tomorrow, ten. Harbour Hall. Thank you. # line: account.thanks # manner: guarded # says: stay.purpose # signals: person.languageBarrier
}
-> DONE

=== ask_when
# ask: When was that, as far as you remember?
# type: probing
# topic: account
# when: asked("ask_account") > 0 && level("comprehension") > 54
{ lost() or not free():
    In the month with the storks. # line: when.storks # manner: guarded
    -> DONE
}
{ draw("story") == "said":
    { recall("monday"):
    - "exact":
        The Monday was the fourth of May. # line: when.fourth # manner: neutral # recalls: monday
    - "about":
        In May. The lilac was out on the square, it was in the accordion’s case afterwards. # line: when.lilac # manner: thinking # recalls: monday
    - "wrong":
        At the beginning of June, I think. No. Or yes. It was warm. # line: when.june # manner: thinking # recalls: monday
    - else:
        I know the bar in which the drum stopped. Not the day. # line: when.bar # manner: distressed # recalls: monday
    }
- else:
    The eight bars came in June, and since then I have counted in bars. # line: when.bars # manner: smiling
}
-> DONE

=== ask_audition
# ask: Tell me more about the audition.
# type: open
# topic: purpose
# when: level("comprehension") > 54
{ lost():
    A letter with eight bars, or eight letters. I am sorry. # line: audition.letters # who: first # manner: anxious
    -> DONE
}
{ draw("story"):
- "audition":
    They send you eight bars that nobody can play, and then they listen to how you fail. I fail well. The letter is to my own name; you could call them. # line: audition.fail # manner: smiling # says: stay.purposeSupported
- "own":
    Eight bars that nobody can play. They wrote to me in June. You may call, ask for the man with the cough. # line: audition.cough # manner: smiling # says: stay.purposeSupported
- "bound":
    I do not know more than the sentence. Tomorrow, ten, Harbour Hall. # line: audition.sentence # manner: guarded # says: thb.indicators = ["coached"]
- else:
    There is one. I read of it. (He opens and closes one lock of the case.) I would have liked to play there. # line: audition.would # manner: thinking
}
-> DONE

=== ask_who_arranged
# ask: Who arranged the journey for you?
# type: probing
# topic: account
{ not free():
    Friend. # line: arranged.friend # manner: guarded
    -> DONE
}
{ draw("company") == "controls":
    The lady. I have a debt to her now. Ten thousand. # line: arranged.debt # manner: anxious # says: thb.indicators = ["debt"]
- else:
    { draw("nation") == "QUL":
        A man at the harbour. I paid him with my second clarinet and my uncle’s, and my uncle came to wave. # line: arranged.harbour # manner: thinking
    - else:
        I did. Badly, as you see. # line: arranged.badly # manner: smiling
    }
}
-> DONE

=== ask_stay_where
# ask: Where will you be staying?
# type: probing
# topic: stay
{ not free():
    Pension. Here, paper. # line: where.paper # hands: booking # manner: neutral
    -> DONE
}
{ draw("company") == "controls":
    On this paper there is a pension. I do not think that I am to sleep there. # line: where.notThere # hands: booking # manner: guarded # says: thb.indicators = ["destination-unknown"]
- else:
    In a pension on the water, with one bed. I asked whether one may practise. They wrote back “softly”. # line: where.softly # hands: booking # manner: smiling
}
-> DONE

=== ask_means
# ask: How is this journey paid for?
# type: open
# topic: means
{ reached():
    I have \{cash\} euros with me, folded into the music. Nobody steals studies by a dead Harrovian. # line: means.studies # says: stay.means
- else:
    Money. Here. \{cash\}. # line: means.here # says: stay.means
}
-> DONE

=== ask_show_money
# ask: Would you show me what you have with you, please?
# type: closed
# fitting
# topic: means
# when: asked("ask_means") > 0
# once
(He takes the notes out of a book of studies, between the twelfth and the thirteenth: \{cash\} euros.) # line: money.shown # signals: stay.means
-> DONE

=== ask_return
# ask: What are your arrangements for the way back?
# type: probing
# topic: return
{ reached():
    I have a ticket back, for the 29th, from the same gate. # line: return.gate # hands: boarding # says: stay.intendedDeparture
- else:
    Ticket. Twenty-nine September. # line: return.ticket # hands: boarding # says: stay.intendedDeparture
}
{ draw("story") == "hinted" || draw("story") == "said":
    (He puts it on the desk face down, and turns it over when he sees that you have noticed.) # line: return.faceDown # who: narrator # signals: protection.indications
}
-> DONE

=== ask_after_return
# ask: What will you do when you are back home?
# type: open
# topic: return
{ not free():
    Home. Yes. (He looks at the clock.) # line: after.clock # manner: guarded
    -> DONE
}
{ draw("story"):
- "said":
    I have told you. I do not go there. # line: after.told # manner: anxious # admits: protection.indications
- "hinted":
    Home is a street, and in my street there is a car now that was not there before. It has had its lights off for a month. My mother brings it soup so that it goes away. # line: after.car # manner: anxious # admits: protection.indications
- "bound":
    { draw("afraid"):
        First I pay. And if I went back without paying: her brother is with the district police. He has already been to my mother, for coffee. # line: after.coffee # manner: anxious # admits: protection.indications
    - else:
        Home? Sleep. Then tell my cousin to throw that telephone into the sea. Home is all right. It is here that I am stuck. # line: after.sea # manner: thinking
    }
- "audition":
    Rehearse on Thursdays, in a hall that is colder inside than out. If they do not take me. # line: after.cold # manner: smiling
- else:
    Feed a dog that is fatter than it should be, and teach nine children who do not practise. # line: after.dog # manner: smiling
}
-> DONE

=== ask_holiday_or_work
# ask: Are you here on holiday or to work?
# type: forced_choice
# topic: purpose
# better: ask_account
# once
Holiday. Work. Music. # line: holidayOrWork.music # manner: anxious
-> DONE

=== ask_will_stay
# ask: You are not really planning to go back, are you?
# type: leading
# topic: return
# flags: accusatory
# better: ask_after_return
# once
Go back, yes. Yes. Twenty-nine. # line: willStay.back # manner: distressed
-> DONE

// ---------------------------------------------------------------- his name and the passport

=== ask_name
# ask: What should I call you, and how did you come by your name?
# type: open
# topic: identity
# conduct: respect
{ not free():
    \{bookName\}. It is there. # line: name.there # manner: guarded
    -> DONE
}
{ draw("story"):
- "own":
    \{bookName\}. I was born \{bornName\}, beyond the mountains. When I became a citizen of the Coast the clerk could write only half of it, so I took a name that fits on the door. # line: name.door # manner: smiling # says: person.nationalities
- else:
    Call me what is in the book, for now. (He tries out the name without a sound.) # line: name.now # manner: guarded
}
-> DONE

=== ask_passport_story
# ask: How did this passport come to you?
# type: open
# topic: identity
{ not free():
    From… office. Passport office. # line: passport.office # manner: guarded
    -> DONE
}
{ draw("story"):
- "own":
    By post, in a brown envelope, and the postman shook my hand. I have the envelope at home. # line: passport.envelope # manner: smiling
- "audition":
    By bus. From my cousin. (He has decided something.) I wanted to tell you before you asked me a second time. # line: passport.cousin # manner: anxious
- "bound":
    From her, on the ferry, in an envelope with a number on it. # line: passport.number # manner: guarded # says: thb.indicators = ["documents-held-by-other"]
- else:
    From the man at the harbour. It is not a thing that I am proud of. # line: passport.harbour # manner: thinking
}
-> DONE

=== put_face
# ask: I see differences between this photograph and you, above all at the ears and the nose. Please help me to understand them.
# type: open
# topic: identity
# puts: doc.holderMatch
# flags: inconsistency_put
# when: seen("passport", "data")
{ not reached():
    Photo. Yes. Me. # line: face.me # manner: guarded
    -> DONE
}
{ draw("book") == "lookAlike":
    -> face_told
}
{ draw("book") == "own":
    That is what your colleague thought. I have been ill, and before that I was fat. The hair was my sister’s idea. But the ears, please: they are the same ears. # line: face.ears # manner: smiling
- else:
    At the ears? Those are my ears. (He touches one.) The picture is of me. # line: face.picture # manner: guarded
}
-> DONE

=== face_told
# hidden
{ not alone():
    It is an old picture. # line: face.old # manner: guarded
    -> DONE
}
{ draw("story") == "audition":
    That is my cousin. Everybody says that we look alike; our grandmother did not see well. Mine went through the washing machine on Sunday, and the office said twelve days. I am \{realName\}. # line: face.washing # manner: relieved # admits: doc.holderMatch
- else:
    No. It is not me. I do not know who he is; I have wondered whether he plays something. I am \{realName\}. # line: face.wondered # manner: anxious # admits: doc.holderMatch
}
-> DONE

=== put_picture
# ask: Under this light the edge round the picture looks cut, and the film over it stays dark. What can you tell me about that?
# type: open
# topic: identity
# puts: doc.genuineness
# flags: inconsistency_put
# when: lit("passport", "data", "ultraviolet")
{ not reached():
    Passport good. Yes. # line: picture.good # manner: guarded
    -> DONE
}
{ draw("book") == "substituted":
    { not alone():
        I do not know. # line: picture.notKnow # manner: guarded
        -> DONE
    }
    { draw("story") == "audition":
        He said that for two hundred one would not see it, my cousin’s friend who does the picture frames. I gave my photograph. It was stupid, and it was two hundred. I am \{realName\}. # line: picture.frames # manner: anxious
    - else:
        They asked for a photograph of me, and later it was in there. I am \{realName\}. # line: picture.asked # manner: anxious
    }
- else:
    Dark? May I see? (He bends over the lamp.) To me it looks as bright as the rest. # line: picture.bright # manner: thinking
}
-> DONE

=== accuse_false
# ask: This passport is false, and you know it. Admit it and we are done.
# type: opinion_statement
# topic: identity
# flags: accusatory
# better: put_face
# once
Sorry. Sorry. # line: accuseFalse.sorry # manner: distressed
-> DONE

=== quiz_anthem
# ask: If you are from Harrow Coast, sing me its anthem.
# type: closed
# topic: identity
# flags: quiz, plausibility_assumption
# better: ask_passport_story
# once
(He hums eight bars, correctly, with an ornament. He could have learnt it anywhere; he is a musician.) # line: anthem.hums # who: narrator # manner: anxious # effect: rapport -4
-> DONE

=== call_consulate
# ask: I will ring the consulate of your country now, give them your name and ask who you are.
# type: procedural
# topic: identity
# conduct: disclosure
# when: spoken() > 3
# better: ask_protection
# once
(He understands the word “consulate”.) No. No, please, no. # line: consulate.no # manner: distressed # effect: rapport -20, anxiety +20
-> DONE

// ---------------------------------------------------------------- fear, and what is owed to it

=== ask_protection
# ask: I ask you plainly, and it stays here: are you afraid to go back, or are you asking for protection in this country?
# type: closed
# fitting
# topic: protection
# step: M17
{ lost():
    (He answers for a while, with both hands.) # line: protection.hands # manner: anxious # says: protection.answer = unclear
    He says yes, or that it is so. I cannot tell you to which half. # line: protection.half # who: first # manner: anxious
    -> DONE
}
{ not reached():
    { did("interpreter"):
        (He looks at the interpreter, then at you.) No. No problem. # line: protection.look # manner: guarded # says: protection.answer = unclear
    - else:
        Protection… yes. No. Sorry. # line: protection.sorry # manner: anxious # says: protection.answer = unclear
    }
    -> DONE
}
{ not alone():
    No. # line: protection.beside # manner: guarded # says: protection.answer = unclear
    Afraid, of what? He is going to play. # line: protection.play # who: companion # manner: smiling # signals: thb.indicators = ["answers-given-by-other"]
    -> DONE
}
{ not draw("afraid"):
    { draw("story") == "bound":
        Protection from my mother’s cooking? No. At home nobody wants anything of me. I want my papers, and not that kitchen. # line: protection.kitchen # manner: thinking # says: protection.answer = no
    - else:
        Afraid? Of the eight bars, yes. Of home, no. I ask for nothing of that kind, but thank you that you ask. # line: protection.bars # manner: smiling # says: protection.answer = no
    }
    -> DONE
}
{ willing("fear"):
    { draw("story") == "said":
        Yes. Both. I am afraid, and I ask. I thought I had said it. # line: protection.both # manner: relieved # admits: protection.claim # admits: protection.indications # admits: protection.answer
    - else:
        (It takes as long as a slow bar.) Yes. Nobody has asked me that in one sentence before. Yes. # line: protection.bar # manner: distressed # admits: protection.claim # admits: protection.indications # admits: protection.answer
    }
- else:
    It is late. I do not know what is the right answer. # line: protection.right # manner: guarded # says: protection.answer = unclear
}
-> DONE

=== ask_fear_open
# ask: You need not tell me everything tonight. What would you like me to write down about it?
# type: open
# topic: protection
# when: told("protection.claim")
# once
{ free():
    { draw("story") == "said":
        That we played the old song for a woman of ninety, and that of five of us two are still where they were. # line: fear.song # manner: thinking
    - else:
        { draw("story") == "bound":
            That there are two of them, one here and one in uniform at home. That is enough for a line. # line: fear.line # manner: anxious
        - else:
            That I wrote the notes for a play, and the man who wrote the words has not been seen since May. The car came in June. # line: fear.notes # manner: anxious
        }
    }
- else:
    Write… nothing. # line: fear.nothing # manner: guarded
}
-> DONE

=== ask_prove_it
# ask: Anybody can say that. What proof do you have?
# type: opinion_statement
# topic: protection
# flags: accusatory
# conduct: dismissesFear
# when: told("protection.indications")
# better: ask_fear_open
# once
Proof. (He looks into the case, as if there might be some.) No. # line: prove.no # manner: distressed
-> DONE

=== say_everybody
# ask: Everybody with a false passport says that they are afraid.
# type: opinion_statement
# topic: protection
# flags: stereotype
# conduct: dismissesFear
# when: told("protection.indications")
# better: ask_protection
# once
Then I have said nothing. # line: everybody.nothing # manner: distressed
-> DONE

=== promise_outcome
# ask: Do not worry. You will get protection here, I promise you.
# type: procedural
# topic: protection
# conduct: deception
# when: told("protection.claim")
# better: refer_asylum
# once
You promise? (He believes it at once, which is the trouble.) # line: promise.believes # manner: relieved
-> DONE

=== refer_asylum
# ask: I record that you ask for protection. You are not sent back while it is examined. This sheet says how; tomorrow the asylum office registers you, with an interpreter.
# type: procedural
# topic: protection
# refers: ASYLUM
# step: M17
# when: told("protection.claim")
# once
{ reached():
    Not sent back while it is examined. (He says it again, to himself, to learn it.) And may I keep the clarinet? # line: refer.clarinet # manner: relieved
- else:
    (He reads the sheet. He reads it again.) # line: refer.reads # who: narrator # manner: relieved
}
-> DONE

=== refer_protect
# ask: There are people here who help where somebody has been deceived or held to a debt. They are not the police. If you agree, I call them now, and she will not be told.
# type: procedural
# topic: company
# refers: PROTECT
# step: M17
# when: asked("ask_companion_alone") > 0 && did("separate")
# once
{ draw("company") == "kind" && reached():
    Held to a debt? By \{escortFamily\}? (He explains it to himself, and laughs until he has to put the case down.) No. But thank you. # line: protect.laughs # manner: smiling
    -> DONE
}
{ not reached():
    Police? No. No police. # line: protect.police # manner: anxious
    -> DONE
}
And it does not depend on what I tell about her? Then yes. Please ask them about the two at the gate, too. # line: protect.gate # manner: relieved
-> DONE

// ---------------------------------------------------------------- what happens after a dilemma

=== after_yes_back
# hidden
{ reached():
    You want me to say it back? You talk with me, you write, and I may correct you. And there is tea. # line: yesBack.tea # manner: smiling # effect: comprehension +4, rapport +3
- else:
    (He tries to say it back and gets as far as “talk” and “paper”. Then he shakes his head, and for the first time he smiles.) # line: yesBack.paper # who: narrator # manner: smiling # effect: rapport +3 # signals: person.languageBarrier
}
-> DONE

=== after_yes_recorded
# hidden
Yes. # line: yesRecorded.yes # manner: guarded
-> DONE

=== after_ring_ask
# hidden
(Your colleague shrugs and leaves the number on the door frame. The traveller has followed the word “consulate” with his eyes.) # line: ringAsk.frame # who: narrator
-> DONE

=== after_ring_made
# hidden
(Your colleague goes to ring. The traveller puts his hand flat on the case and keeps it there.) # line: ringMade.hand # who: narrator # manner: distressed # effect: rapport -12, anxiety +10
-> DONE

=== after_word_verbatim
# hidden
(You read him the line you have written. He listens to the interpreter, and nods at every word.) # line: wordVerbatim.nods # who: narrator # effect: rapport +3
-> DONE

=== after_word_claims
# hidden
(You write. The next person who opens the file will know what you thought, and not what he said.) # line: wordClaims.file # who: narrator
-> DONE
