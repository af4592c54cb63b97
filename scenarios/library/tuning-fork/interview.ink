// The tuning fork. A piano tuner who talks in pianos, and lies about none of them: what is not said nobody has asked, or the tuner does
// not know it either. Who is afraid and who is bound says so where it is quiet, to somebody who has asked openly and has switched the
// telephone off. Nerves are drawn apart from all that.
//
// ready()  it is quiet, and the tuner has been met as a person

INCLUDE ../../procedures/steps.ink
INCLUDE ../../procedures/uk-port.ink

=== function ready()
~ return willing("real") && did("separate") && did("privateRoom")

// ---------------------------------------------------------------- a place to talk

=== private_room
# ask: Let us sit down at the side desk. Nobody hears us there.
# type: procedural
# topic: care
# measure: privateRoom
# once
(The leather roll is carried in front, the way one carries something that is asleep.) # line: private.roll # who: narrator # manner: relieved
-> DONE

=== phone_off
# ask: Please switch the telephone off while we talk. I ask that of everybody, and mine is off too.
# type: procedural
# topic: care
# measure: separate
# once
{ draw("story") == "bound":
    (It rings before the button is found. A man’s voice, on the loudspeaker, in good cheer: “Through yet? Visit, remember. Visit.” A thumb presses it away, and the telephone lies on your desk, face down.) # line: phone.voice # who: narrator # manner: anxious # signals: thb.indicators = ["coached"]
- else:
    (A look at it, a laugh at something a cat has done, and the cat is switched off.) # line: phone.cat # who: narrator
}
-> DONE

// ---------------------------------------------------------------- the visit

=== ask_trip
# ask: Tell me about your journey: what brings you here, and what will these weeks look like?
# type: open
# topic: purpose
# step: M12
# freeNarrative
{ level("anxiety") > 66:
    I… yes. I am going to Lindlow. I have a friend there, Maren; we were apprentices at the same bench. I stay until \{departure, date, long\}. Is something wrong with the fork? # line: trip.tense # manner: anxious # says: stay.purpose # says: stay.intendedDeparture # says: route
- else:
    To Lindlow, to Maren. We were apprentices at the same bench, she had the better ear and I the better hands. I stay until \{departure, date, long\}. The beeping was my fork. I am sorry; it only knows the one note. # line: trip.calm # manner: smiling # says: stay.purpose # says: stay.intendedDeparture # says: route
}
-> DONE

=== ask_holiday_or_work
# ask: Is this a holiday or work?
# type: forced_choice
# topic: purpose
# better: ask_trip
# once
A visit. What is a holiday, for a tuner? Everywhere somebody opens a lid. # line: holiday.lid # manner: thinking # says: stay.purpose
-> DONE

=== ask_tools
# ask: What do you have in the leather roll, and what is it for?
# type: open
# topic: work
Lever, mutes, felts, and the fork, four hundred and forty. A tuner without a roll is a tourist. I had it with me at my sister’s wedding. # line: tools.roll # manner: neutral
-> DONE

=== ask_pianos
# ask: Tell me about the pianos that you expect to have your hands in while you are here.
# type: open
# topic: work
{ draw("story"):
- "visit":
    -> pianos_one
- "oldBook":
    -> pianos_one
- "work":
    { willing("real"):
        Eleven! All the schools of the valley. Their own tuner fell off a stage at Easter, and nobody plays a right chord until he can walk. The schools office wrote to Maren, and Maren wrote to me. # line: pianos.eleven # manner: smiling # admits: stay.purpose # says: fillsUkRole # says: purposePermitted # says: noProhibitedActivity # says: applicant.satisfies
    - else:
        A few. Wherever I go somebody has one that suffers. # line: pianos.few # manner: guarded
    }
- "open":
    { willing("real"):
        That I would like to know too. First it was the schools, then there was no money, then a concert, then the schools again. Maren says: come, and we will see. The one who decides is the lady at the schools office. # line: pianos.weWillSee # manner: thinking # admits: stay.purpose
    - else:
        We will see. Maren decides that. # line: pianos.maren # manner: neutral
    }
- "fear":
    { ready():
        Maren’s. If she still wants me after what I have to tell her. (The fork sounds against a knee until it is still.) I have not come to see her piano. I have come because she has a door. # line: pianos.door # manner: anxious # admits: stay.purpose # signals: protection.indications
    - else:
        Maren’s, perhaps. I have not thought about pianos. (For a tuner this is a long sentence to end there.) # line: pianos.notThought # manner: guarded
    }
- else:
    { ready():
        His. Whatever is in the van’s list. Eleven a day, he says. I have done four in a day, once, and could not hold a spoon. # line: pianos.spoon # manner: distressed # admits: stay.purpose # signals: thb.indicators = ["recruitment-fraud"]
    - else:
        I visit a friend. (It comes at once, and in another English than the rest.) # line: pianos.otherEnglish # manner: guarded # says: stay.purpose
    }
}
-> DONE

=== pianos_one
# hidden
One. Maren’s, it stands under a leak. I bring it back from the dead and she cooks; that has been our contract for twenty years, and neither of us has ever won. # line: pianos.one # manner: smiling # admits: stay.purpose # says: fillsUkRole # says: purposePermitted # says: noProhibitedActivity # says: applicant.satisfies
-> DONE

=== ask_paid
# ask: What will you get for it, from whom: money, a bed, anything else?
# type: probing
# topic: work
{ draw("story"):
- "work":
    { willing("real"):
        Forty a piano, from the schools office, and the room. It is not much. I would have brought the letter if I had known that you like letters. # line: paid.forty # manner: neutral # says: ukPayment # admits: stay.purpose
    - else:
        They are generous people. # line: paid.generous # manner: guarded
    }
- "open":
    If they find money, something. If not, soup. I cannot tell you, and I would not like to tell you wrong. # line: paid.soup # manner: thinking
- "bound":
    { ready():
        He writes it up against what I owe. In two years I am at nothing, he says, and says it like a present. # line: paid.nothing # manner: anxious # says: ukPayment # says: fillsUkRole # signals: thb.indicators = ["debt"]
    - else:
        Nothing. Visit. # line: paid.visit # manner: guarded
    }
- else:
    Soup. Maren’s soup, and her opinions. Nobody pays me here, I have not even brought the invoices. # line: paid.opinions # manner: smiling # says: ukPayment
}
-> DONE

=== ask_illegal
# ask: You have come to work here without permission, haven’t you?
# type: leading
# topic: work
# flags: accusatory, presupposition
# better: ask_pianos
# once
No! I visit Maren. # line: illegal.no # manner: distressed # effect: rapport -5
-> DONE

=== quiz_note
# ask: If you are a tuner: what note is this? (You tap the glass of the booth.)
# type: closed
# topic: work
# flags: quiz, plausibility_assumption
# better: ask_tools
# once
G sharp. It is your ventilation that hums, not the glass. You should tell somebody. # line: quiz.gSharp # manner: thinking
-> DONE

=== ask_maren
# ask: How do you know Maren, and how did she come to invite you?
# type: open
# topic: purpose
{ draw("story"):
- "bound":
    { ready():
        There is a Maren. I have not seen her for nine years. He asked whom I know here, and wrote it down for me. # line: maren.wroteDown # manner: anxious # signals: thb.indicators = ["coached"]
    - else:
        A friend. From before. # line: maren.before # manner: guarded
    }
- "fear":
    From the bench. She sends me a card each year: the door is open. This year I have read it twice. # line: maren.card # manner: thinking
- else:
    Twenty years at two ends of the same string. She went where the husband was, he died, she stayed with the pianos. # line: maren.string # manner: neutral
}
-> DONE

=== ask_stay_where
# ask: Where will you stay, and who has arranged it?
# type: probing
# topic: stay
Here is the paper. # line: where.paper # hands: booking
{ draw("story"):
- "work":
    The schools office has taken the room. It has a garden, they say, the width of a grand piano. # line: where.office # manner: smiling
- "bound":
    { ready():
        That is the paper that I show. Where I sleep he tells me in the van. # line: where.van # manner: anxious # signals: thb.indicators = ["destination-unknown"]
    - else:
        It is arranged. # line: where.arranged # manner: guarded
        { did("separate"):
            (A look at the telephone, which is dark; and for once these hands do not know what to do.) # line: where.dark # who: narrator
        - else:
            (On the desk the telephone lights up: “Through yet? Visit, remember. Visit.”) # line: where.lights # who: narrator # manner: anxious # signals: thb.indicators = ["coached"]
        }
    }
- "open":
    Somebody has paid the room. Maren, or the schools. She said, do not ask, you spoil it. # line: where.spoil # manner: thinking
- else:
    Maren has paid it, her own house is full of pianos. She does not know that I know. # line: where.full # manner: neutral
}
-> DONE

=== ask_money
# ask: How will you pay for these weeks?
# type: probing
# topic: means
\{cash\} pounds, from two churches and a dance hall. The room is paid. # line: money.churches # says: stay.means
-> DONE

=== ask_show_money
# ask: May I see what you have with you?
# type: closed
# fitting
# topic: means
# when: asked("ask_money") > 0
# once
(A felt mute is undone. The notes are rolled inside, by size.) # line: showMoney.mute # who: narrator # signals: stay.means
-> DONE

=== ask_return
# ask: How will you travel home?
# type: probing
# topic: return
By the same aeroplane, the other way round. # line: return.ticket # hands: boarding # says: stay.intendedDeparture
-> DONE

=== ask_home
# ask: What waits for you at home after these weeks?
# type: open
# topic: return
{ draw("story"):
- "fear":
    { ready():
        My flat. My mother’s upright. And a man in the stairway who reads the same newspaper every day. # line: home.newspaper # manner: anxious # signals: protection.indications
    - else:
        My flat waits. (Nothing in the sentence says that anybody goes back to it.) # line: home.flat # manner: guarded # signals: protection.indications
    }
- "bound":
    My sister. She has signed for me. # line: home.signed # manner: guarded
- else:
    Forty-one pianos, all of them falling. And the cat. In July the conservatory has its examinations, they count on me. # line: home.falling # manner: smiling # says: willLeave
}
-> DONE

=== ask_before
# ask: Have you been here before, and for how long?
# type: closed
# fitting
# topic: history
Once, four days, six years ago. Maren’s wedding; I tuned the piano between the church and the soup. # line: before.wedding # says: livesThroughVisits
-> DONE

=== ask_nervous
# ask: You seem nervous. What are you hiding?
# type: opinion_statement
# topic: care
# flags: accusatory
# better: measure_acknowledge
# once
{ level("anxiety") > 60:
    My hands. They always do this, except on a lever. # line: nervous.hands # manner: distressed # effect: anxiety +6, rapport -5
- else:
    I? You should see me before a concert. # line: nervous.concert # manner: irritated # effect: rapport -4
}
-> DONE

// ---------------------------------------------------------------- what stands against it, put

=== put_work
# ask: You have told me of the schools, and what they pay. A visitor may not be paid from here, nor take the place of somebody who works here. That can mean that I refuse. What do you say to it?
# type: probing
# topic: work
# puts: ukPayment, fillsUkRole, noProhibitedActivity, purposePermitted, applicant.satisfies
# flags: inconsistency_put
# when: told("ukPayment") && told("fillsUkRole") && ukPayment && story == "work"
# once
(A look at the fork, as though it had been wrong.) Then I have done it the wrong way round. I thought the paper for tuners is the roll. I did not hide it; you asked, and I said it. # line: putWork.roll # manner: distressed
If I do it for the soup? No. They would have paid, you are right. The man with the leg needs the rest of it, too. # line: putWork.soup # manner: thinking
-> DONE

=== put_book
# ask: Your travel authorisation stands under another passport than this one. Please tell me how that came about.
# type: open
# topic: identity
# puts: eta.passportMatches
# flags: inconsistency_put
# when: told("eta.passportMatches") && story == "oldBook"
# once
At Easter somebody took my bag in the tram, with the passport and half a sandwich. I have the report of the police, here. They made me a new one in April. I thought that the permission was mine, not the book’s. Nobody at the gate said a word. # line: putBook.tram # manner: distressed
-> DONE

=== put_open
# ask: As I understand it, whether you would work for the schools, and be paid, is not settled, and the one who knows is not there today. Is that so?
# type: closed
# fitting
# topic: work
# puts: exam.furtherExaminationRequired
# flags: summary_check
# when: queried("host") && asked("ask_pianos") > 0 && story == "open"
# once
That is so. It is a strange thing to hear it said so well. # line: putOpen.strange # manner: relieved # says: exam.furtherExaminationRequired
-> DONE

=== accuse_deception
# ask: You said “visit”, and now it is pianos. That is deception.
# type: opinion_statement
# topic: work
# flags: accusatory
# when: asked("ask_trip") > 0 && asked("ask_pianos") > 0
# better: put_work
# once
You asked what brings me, and it is Maren. Then you asked about pianos. I answer in the order of the questions! # line: accuse.order # manner: distressed # effect: rapport -8, anxiety +6
-> DONE

// ---------------------------------------------------------------- who holds what is needed

=== ask_agency
# ask: You are safe in this room, and nobody outside learns what you say. Tell me how this journey was found for you, from the beginning.
# type: open
# topic: bond
# step: M17
# flags: welfare
# when: told("thb.indicators")
{ ready():
    A firm: Clearpitch. A course in a big house, three thousand, payable by work. The ticket eight hundred. They keep my master’s letter and my bank card, for the files. I learn the address when I sit in the van; he counts us in, and there are two from the conservatory already. My sister has signed for all of it. # line: agency.clearpitch # manner: anxious # admits: thb.reasonableGrounds # says: thb.indicators = ["debt", "documents-held-by-other", "destination-unknown"] # says: stay.purpose = tuning pianos
- else:
    It is all arranged. He is waiting outside. # line: agency.waiting # manner: guarded
}
-> DONE

=== ask_safe
# ask: Is there anything, outside this room or where you are to sleep tonight, that makes you feel unsafe?
# type: closed
# fitting
# topic: bond
# flags: welfare
# when: told("thb.indicators")
{ ready():
    He has never touched me. He has only written down my sister’s street, twice, to be sure of the number. # line: safe.street # manner: anxious # says: thb.indicators = ["controlled"]
- else:
    No. He waits, he is in a hurry. # line: safe.hurry # manner: guarded
}
-> DONE

=== refer_nrm
# ask: There are people who help somebody who has been brought into a debt and is not free. They are not the police, and they ask nothing for it. If you agree, I refer you, and he is not told. Do you want that?
# type: closed
# fitting
# topic: bond
# refers: REFER_NRM
# step: M17
# when: told("thb.reasonableGrounds")
# once
And my sister? You write my sister in, too? Then yes. (The fork comes out of the roll and is put beside the telephone, like a fence.) # line: nrm.sister # manner: relieved # says: adult.consentsNrm
-> DONE

=== call_agency
# ask: (Into the telephone on the desk) Good morning, border control. Who are you, and what do you want of this passenger?
# type: procedural
# topic: bond
# when: told("thb.indicators")
# better: ask_agency
# once
(A pause, then a click. Three minutes later a white van leaves the short-stay car park.) # line: callAgency.van # who: narrator # manner: distressed # effect: anxiety +10, rapport -10
-> DONE

// ---------------------------------------------------------------- fear

=== ask_protection
# ask: Are you afraid to go back to your country, or do you ask for protection here?
# type: closed
# fitting
# topic: protection
# step: M17
{ draw("story") == "fear":
    { willing("fear"):
        Yes. In February I tuned the grand at the Ministry. Under the lid there was a list, in pencil, for somebody who never came for it. I have read it out where one should not. I cannot go back to that house, nor to mine. # line: protection.list # manner: distressed # admits: protection.claim # admits: protection.indications # admits: protection.answer
    - else:
        Is that a question that goes anywhere? (A look at the people behind you.) I do not know how to answer it standing. # line: protection.standing # manner: anxious # says: protection.answer = unclear # signals: protection.indications
    }
- else:
    { draw("story") == "bound":
        Of my country? No. Nobody there wants anything of me but music. # line: protection.music # manner: thinking # says: protection.answer = no
    - else:
        Afraid? Of the cat’s opinion of the neighbour. No. Thank you. # line: protection.neighbour # manner: smiling # says: protection.answer = no
    }
}
-> DONE

=== ask_fear_words
# ask: I write down what you have said, in your words. What must stand in it, so that it is right?
# type: open
# topic: protection
# when: told("protection.claim")
# once
That I read it out, and that I would again. And that the piano was a good one, it was not the piano’s fault. # line: fearWords.fault # manner: thinking
-> DONE

=== prove_it
# ask: A list in a piano. Can you prove any of that?
# type: opinion_statement
# topic: protection
# flags: accusatory
# conduct: dismissesFear
# when: told("protection.claim")
# better: ask_fear_words
# once
No. I am a tuner. I leave things as they should be and go. # line: prove.tuner # manner: distressed
-> DONE

=== say_everybody
# ask: People who may not work here tend to become afraid at just this point.
# type: opinion_statement
# topic: protection
# flags: stereotype
# conduct: dismissesFear
# when: told("protection.indications")
# better: ask_protection
# once
(The leather is rolled up, buckle by buckle.) # line: everybody.buckle # who: narrator # manner: distressed
-> DONE

=== refer_asylum
# ask: What you have said is a claim for protection. I record it and pass it on; you are not sent back while it is looked at. This sheet tells you what comes next and who helps.
# type: procedural
# topic: protection
# refers: REFER_ASYLUM
# step: M17
# when: told("protection.claim")
# once
(The sheet is read as one reads a score: first the whole of it, then the hard place.) May Maren be told where I am? # line: refer.score # manner: relieved
-> DONE

// ---------------------------------------------------------------- what happens after a dilemma

=== after_sample_facts
# hidden
(Your colleague shrugs. “Then do yours by the book.” It has been heard in front of the desk, where a passport seems to have grown lighter.) # line: sampleFacts.lighter # who: narrator # effect: rapport +3
-> DONE

=== after_sample_ask
# hidden
(Your colleague does not know of one, and goes to ask. It takes a while. There is none.) # line: sampleAsk.none # who: narrator
-> DONE

=== after_sample_all
# hidden
(By nine there is a bench full of people with the same passport. A father explains to his son what they have in common.) # line: sampleAll.bench # who: narrator # effect: rapport -6
-> DONE

=== after_word_is
# hidden
(“As you like,” says your colleague, and takes the pen back.) # line: wordIs.pen # who: narrator
-> DONE

=== after_word_deception
# hidden
(The word stands in the form now. It is a short word, and every consulate that opens the file will begin with it.) # line: wordDeception.begins # who: narrator
-> DONE

=== after_discretion_hear
# hidden
(“May refuse,” says the chief immigration officer, and underlines the first word. “So tell me why, or why not. I sign either, if it is thought.”) # line: discretionHear.may # who: narrator
-> DONE

=== after_discretion_rule
# hidden
(Nobody asks anything. It goes quickly.) # line: discretionRule.quickly # who: narrator
-> DONE
