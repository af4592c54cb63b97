// In a low voice. A prompter on a night train: somebody who has whispered for twenty years, so that others need not. In the compartment one hears
// the sentence that anybody may hear; two doors on, in the conductor's compartment, the rest, if there is one. In most variants there is none.
//
// aside()   nobody of the compartment listens

INCLUDE ../../procedures/steps.ink
INCLUDE ../../procedures/train.ink

=== function aside()
~ return did("privateRoom")

// ---------------------------------------------------------------- where one talks

=== private_room
# ask: Would you come with me to the conductor’s compartment? I talk with everybody there for a moment, one after the other.
# type: procedural
# topic: care
# measure: privateRoom
# step: M03
# once
{ draw("story") == "bound":
    I’ll come along, it goes faster. (The one by the door is already standing.) # line: room.along # who: beside # manner: smiling # signals: thb.indicators = ["controlled"]
    (A rule is a rule, you say, and the turn of the door comes next. Two doors on there is a thermos, a lamp and a bolt. The prompter looks at the bolt until you leave it open.) # line: room.bolt # who: narrator # manner: anxious
- else:
    (Two doors on there is a thermos, a lamp and the smell of oranges. Behind you somebody takes the warm seat.) # line: room.oranges # who: narrator # manner: relieved
}
-> DONE

=== call_interpreter
# ask: Would you rather talk through an interpreter? I can ring one.
# type: closed
# fitting
# topic: care
# once
Thank you, no. I know this language from plays; I speak it as one did two hundred years ago, but I speak it. # line: interpreter.plays # manner: smiling
-> DONE

// ---------------------------------------------------------------- what brings them here

=== ask_trip
# ask: Tell me what brings you to Aldermark.
# also: What is the reason for your trip, and what are your plans?
# also: What will you do here, and for how long?
# also: Why do you travel to Havenstad?
# also: What is the purpose of this journey, and who had the idea?
# also: What are you hoping to do during your visit?
# also: What is waiting for you at the other end?
# also: How long do you mean to stay, and where do you spend the days?
# also: What takes you there, at night?
# also: Where do you stay during these days?
# also: Explain your plans for these days.
# type: open
# topic: purpose
{ aside():
    { draw("story"):
    - "throat":
        { willing("aside"):
            A surgeon. There is a lump on my left vocal fold, as big as a lentil. I told them at the theatre that it is the congress; a prompter without a voice is a chair. They would not be unkind. They would only begin to speak up. # line: trip.lentil # manner: tired # admits: stay.purpose
            Here, the letter. Three days of silence, it says. I have been preparing for it since I was thirty. # line: trip.letter # manner: smiling # hands: letter # says: stay.purposeSupported # says: stay.intendedDeparture
        - else:
            The congress. (The hand goes to the throat and comes back.) # line: trip.throat # manner: guarded # says: stay.purpose
        }
    - "bound":
        { willing("aside"):
            I am to say: the congress. It is on a slip of paper; I was to learn it and eat the slip. I have learnt longer parts. # line: trip.slip # manner: guarded # admits: stay.purpose # says: thb.indicators = ["coached"] # signals: thb.reasonableGrounds
            There was an advertisement: prompter for a revue. On the platform there was no revue any more. There was a laundry, at night, and a sum that I owe for the seat I am sitting in. # line: trip.laundry # manner: distressed # admits: thb.reasonableGrounds # says: thb.indicators = ["debt", "recruitment-fraud"] # says: stay.purposeSupported = false
        - else:
            I travel to the congress of the prompters, until \{leaving, date, long\}. (It comes without a comma.) # line: trip.noComma # manner: guarded # says: stay.purpose # says: stay.intendedDeparture
        }
    - else:
        As I said: the Quiet Congress, until \{leaving, date, long\}. I can say it louder here. It does not get truer. # line: trip.louder # manner: smiling # says: stay.purpose # says: stay.intendedDeparture
    }
- else:
    (It is whispered, and every word arrives.) The Quiet Congress in Havenstad. Forty prompters, once in three years, until \{leaving, date, long\}. Nobody raises the voice, the toast is given in pencil. # line: trip.quiet # manner: neutral # says: stay.purpose # says: stay.intendedDeparture
    { draw("story") == "bound":
        See? The congress. It’s all in order. # line: trip.allInOrder # who: beside # manner: smiling # signals: thb.indicators = ["answers-given-by-other"]
    - else:
        The congress, all of us who work in the dark. I call the lights, and this one the words. # line: trip.inTheDark # who: beside # manner: neutral
    }
    Is there perhaps somewhere else where one could talk? I ask that in every theatre. # line: trip.elsewhere # manner: thinking
}
-> DONE

=== ask_congress
# ask: What happens at the congress on the first day?
# also: Who organises it, and what is on the programme?
# also: What kind of event is the congress?
# also: How did you come to be invited?
# also: What kind of event do you attend, when does it begin, and where does it take place?
# also: What does one do there, in your trade?
# also: What is your living, and how does the journey belong to it?
# also: Tell me more about the congress.
# type: probing
# topic: purpose
# when: asked("ask_trip") > 0
{ draw("story"):
- "throat":
    { willing("aside"):
        There one sits in a ring and whispers the last act of something that nobody has heard of. I shall miss it. I shall be the one who keeps quietest of all. # line: congress.miss # manner: smiling
    - else:
        One sits in a ring… I have been twice before. # line: congress.twice # manner: guarded
    }
- "bound":
    { aside():
        I do not know. I have wished for years that somebody would invite me. # line: congress.wished # manner: tired
    - else:
        One… prompts. # line: congress.prompts # manner: guarded
        They prompt! Ha. # line: congress.ha # who: beside # manner: smiling
    }
- else:
    In the morning, breathing. Then the fallen sentence: everybody tells of the one they gave too late. Last time a man wept, over a comma in 1994. In the evening soup, so that nobody has to chew. # line: congress.comma # manner: smiling # says: stay.purposeSupported
}
-> DONE

=== put_list
# ask: I rang the congress. Your name is not on its list. Help me to understand that.
# type: open
# topic: purpose
# flags: inconsistency_put
# puts: stay.purpose
# when: arrived("callBack") && (story == "throat" \|\| story == "bound")
{ draw("story") == "throat":
    { willing("aside"):
        No. I did not enter this time. I go to the voice clinic at the Lind Hospital, for a lentil that does not belong there. Here is the letter; and please fold it as it was. # line: list.clinic # manner: tired # admits: stay.purpose # hands: letter # says: stay.purposeSupported
    - else:
        Then they have forgotten me. (It is whispered to the tips of the shoes. The one by the door is all ears.) # line: list.forgotten # manner: distressed
    }
- else:
    { willing("aside"):
        How should it be. I was put on another list. There it says my height and that I do not smoke. # line: list.other # manner: tired # admits: stay.purpose # says: thb.indicators = ["recruitment-fraud"] # admits: thb.reasonableGrounds # signals: thb.reasonableGrounds
    - else:
        (A look towards the door, which is not a look at the door.) # line: list.look # who: narrator # manner: guarded # signals: thb.indicators = ["fear"]
    }
}
-> DONE

=== ask_trip_work
# ask: You are going to work here without papers, aren’t you?
# type: leading
# topic: purpose
# flags: accusatory, presupposition
# better: ask_trip
No. # line: tripWork.no # manner: guarded
-> DONE

=== ask_trip_all
# ask: What is it for, who invited you, and where does it take place?
# type: multiple
# topic: purpose
# better: ask_trip
# once
In Havenstad. (The last question is the one that is answered.) # line: tripAll.last # manner: thinking
-> DONE

=== ask_louder
# ask: Speak up, so that we can all hear it!
# type: opinion_statement
# topic: purpose
# conduct: humiliation
# better: private_room
(The mouth opens and shuts again. The widow with the tin says, quite audibly: “I heard it very well.”) # line: louder.tin # who: narrator # manner: distressed
-> DONE

// ---------------------------------------------------------------- who is who

=== ask_company
# ask: Who of the people here do you know, and how?
# also: Who are you travelling with?
# also: Tell me about the others in the compartment.
# also: Who is the person by the door, and do you belong together?
# also: Are you travelling alone?
# also: Do you know any of the others, or are you a group?
# also: Are these your friends, or colleagues?
# also: Do you know the others?
# also: Who is the person that answered for you?
# also: What can you tell me about the person over there?
# type: open
# topic: company
{ draw("story"):
- "fear":
    { aside():
        The one by the door is our stage manager. Very punctual. When the minister came to the première, the stage manager sat beside me in the box and looked, not at the stage: at the audience, and wrote down who clapped late. I clap late. I have the book in my hands. # line: company.clapped # manner: anxious # signals: protection.indications
    - else:
        That is our stage manager, the lady with the tin got on in Tolna, and the coat was there before us. (The eyes stay with the coat.) # line: company.eyes # manner: guarded
    }
- "bound":
    { aside():
        The one by the door I have known since Thursday. Whoever asks, I am to say: stage manager. # line: company.thursday # manner: guarded # says: thb.indicators = ["coached"] # signals: thb.reasonableGrounds
    - else:
        That is our stage manager, the lady with the tin got on in Tolna, and the coat was there before us. # line: company.same # manner: neutral
        Twenty years together. # line: company.twenty # who: beside # manner: smiling # signals: thb.indicators = ["answers-given-by-other"]
    }
- else:
    That is our stage manager, who answers for everybody; it is the trade, one says “stand by” for thirty years and then one cannot stop. The lady with the tin got on in Tolna. The coat was there before us, there is somebody under it. # line: company.standBy # manner: smiling
    Stand by. # line: company.said # who: beside # manner: neutral
}
-> DONE

=== ask_since
# ask: Since when have you known the one by the door, and what do you do together?
# also: How long have you known each other, and where did you meet?
# also: Do you work together?
# also: What is it like to work with your companion?
# also: What is your relationship with each other?
# type: probing
# topic: company
# when: asked("ask_company") > 0
{ draw("story"):
- "bound":
    { aside():
        Since Thursday, at the station. We do nothing together. I am counted, mornings and evenings. # line: since.counted # manner: distressed # says: thb.indicators = ["controlled"] # admits: thb.reasonableGrounds
    - else:
        Long. # line: since.long # manner: guarded
    }
- "fear":
    { aside():
        Eleven years, in the same dark. For ten of them I thought that the notes were about the light. # line: since.light # manner: anxious # signals: protection.indications
    - else:
        Eleven years. # line: since.eleven # manner: guarded
    }
- else:
    Eleven years. I give the words, over there they give the light. We quarrel about semicolons; nobody can light a semicolon. # line: since.semicolon # manner: smiling
}
-> DONE

=== ask_keeps
# ask: Who keeps your passport and your ticket on the journey?
# also: Who had your papers before they came to me?
# also: Who bought the ticket, and who booked the seats?
# also: Who holds your telephone?
# also: Who arranged the journey for you?
# also: Why does another person carry your documents?
# also: Who keeps hold of your papers?
# also: Who had the passport before me, and who bought the seats?
# type: probing
# topic: company
{ draw("story"):
- "bound":
    { aside():
        Not I. The passport since Thursday, the telephone since the border of my own street. The ticket I have not seen; I do not know whether it has a second half. # line: keeps.notI # manner: distressed # says: thb.indicators = ["documents-held-by-other", "phone-held-by-other"] # signals: thb.reasonableGrounds
    - else:
        They are safer with me, I say. One loses things at night. # line: keeps.safer # who: beside # manner: smiling # signals: thb.indicators = ["documents-held-by-other"]
    }
- else:
    I do, in the libretto, at the page where nobody looks. The stage manager only gathered them up for you; give four people a border and one of them makes a fan. # line: keeps.fan # manner: smiling
}
-> DONE

=== ask_company_which
# ask: Is that a colleague, a relative or a stranger, there by the door?
# type: forced_choice
# topic: company
# better: ask_company
# once
The first. # line: which.first # manner: neutral
-> DONE

=== ask_beside
# ask: (To the one by the door) You seem to know it all. What are you two doing in Havenstad?
# type: probing
# topic: company
# to: beside
# better: ask_company
# once
The congress, until \{leaving, date, long\}, and the tin is not ours. Was that everything? # line: beside.everything # who: beside # manner: neutral
-> DONE

=== ask_beside_fear
# ask: (To the one by the door) Your colleague seems to be afraid of something. Do you know what of?
# type: probing
# topic: company
# to: beside
# better: ask_home
# once
{ draw("story") == "fear":
    Afraid? (A small notebook is opened, and the time looked up.) That is interesting. # line: besideFear.notebook # who: beside # manner: thinking
- else:
    Of semicolons. # line: besideFear.semicolons # who: beside # manner: smiling
}
-> DONE

=== accuse_beside
# ask: (To the one by the door) You are a trafficker, and these passports stay with me.
# type: opinion_statement
# topic: company
# to: beside
# flags: accusatory
# better: private_room
# once
{ draw("story") == "bound":
    (A smile. A sentence to the prompter, in a language for home use, short as a stage direction.) # line: accuse.direction # who: narrator # manner: distressed
- else:
    I am a what? I am the stage manager! (For the first time in eleven years something is said without “stand by”.) # line: accuse.aWhat # who: beside # manner: irritated
}
-> DONE

// ---------------------------------------------------------------- money, the way home, earlier stays

=== ask_means
# ask: How do you pay for these days?
# also: Who pays for your stay?
# also: What will you live on here, and what does it cost you?
# also: How is the trip financed?
# also: How do you finance it, and how much do you expect to spend?
# also: With what do you buy your food?
# also: Who is financing the journey?
# also: Where does the money come from, who gave it to you?
# type: open
# topic: means
{ draw("story"):
- "coat":
    With the money in my coat. And the coat is in the train to Tolna, since a quarter past nine, on a hook. I have twenty-three euros, and a colleague in Havenstad with a sofa and a soft heart. # line: means.coat # manner: anxious # says: stay.means
- "bound":
    { aside():
        There is none. There is a sum, and it goes the other way. # line: means.otherWay # manner: tired # says: thb.indicators = ["debt"]
    - else:
        It is paid. # line: means.paid # manner: guarded
    }
- else:
    I sleep at a colleague’s, who prompts at the opera, and I have saved up. Whoever works in a box under the stage has few occasions. # line: means.box # manner: smiling # says: stay.means
}
-> DONE

=== ask_show_money
# ask: What do you have with you in money, in cash or on a card?
# also: Could you show me your money?
# also: How much cash do you carry, and do you have a bank card?
# also: Have you got enough with you for the week?
# type: probing
# topic: means
# when: asked("ask_means") > 0
{ draw("story"):
- "coat":
    This. (Two notes, three coins, and a ticket for the cloakroom of the theatre in Miravec, number nine.) # line: money.nine # manner: distressed # signals: stay.means
- "bound":
    { aside():
        (Both trouser pockets are turned out. There is a pencil in one of them.) # line: money.pencil # who: narrator # manner: tired
    - else:
        I have the money for both of us. # line: money.both # who: beside # manner: smiling # signals: thb.indicators = ["controlled"]
    }
- else:
    \{cash\} euros, between acts two and three. (They lie in the libretto, in order of size.) # line: money.acts # manner: neutral # signals: stay.means
}
-> DONE

=== put_means
# ask: With twenty-three euros you cannot pay for these days yourself. Who could stand in for you?
# type: probing
# topic: means
# flags: inconsistency_put
# puts: stay.means
# when: story == "coat" && asked("ask_show_money") > 0
My colleague at the opera. Do ring, now: one is awake in our trade until three. I was told “whatever you need, and bring slippers”. The slippers are in the coat, too. # line: putMeans.slippers # manner: relieved # says: stay.sponsor
-> DONE

=== ask_means_enough
# ask: So you have no money, have you?
# type: leading
# topic: means
# flags: accusatory
# better: ask_means
# once
I have what I need. # line: enough.need # manner: guarded
-> DONE

=== ask_home_ticket
# ask: How will you travel home?
# type: probing
# topic: return
{ draw("story") == "bound":
    { aside():
        I was not told the end of the piece. # line: ticket.end # manner: tired
    - else:
        With… the train. # line: ticket.train # manner: guarded
    }
- else:
    On \{leaving, date, long\}, with this train, lower berth. I booked it with the seat, one should know one’s exit before one enters. # line: ticket.exit # manner: neutral # hands: ticket
}
-> DONE

=== ask_earlier
# ask: Have you been to a member state before, in the last half-year?
# type: closed
# fitting
# topic: history
No. The season is from September to June, and in summer one sleeps. # line: earlier.no # manner: neutral # says: stay.history
-> DONE

// ---------------------------------------------------------------- the passport

=== put_expiry
# ask: It ends on \{expiry, date, long\}, it says on this page. It would have to be valid for three months after you leave. What do you say to that?
# type: probing
# topic: identity
# puts: doc.expiryDate
# flags: inconsistency_put
# when: story == "short" && seen("passport", "data")
# once
After? I only ever look how long a piece lasts, never what is played afterwards. Nobody said it when they sold me the ticket. # line: expiry.after # manner: distressed
-> DONE

=== ask_birthday
# ask: When were you born?
# type: closed
# fitting
# topic: identity
{ draw("story") == "pen":
    { aside():
        On \{born, date, long\}. (Then a pause, such as one learns to hear in the theatre.) In the passport it is another year. Here. The archive wants my birth certificate by November; I carry it with me so that nobody finds it. # line: birthday.pause # manner: anxious # says: person.birthDate # hands: birth
    - else:
        It is in there. (And then a folded sheet is laid on the table, the writing downwards.) # line: birthday.inThere # manner: guarded # hands: birth
    }
- else:
    On \{born, date, long\}, during a matinée. # line: birthday.matinee # manner: smiling # says: person.birthDate
}
-> DONE

=== put_pen
# ask: Around the year of birth the paper glows otherwise than beside it. How did that come about?
# type: open
# topic: identity
# flags: inconsistency_put
# puts: doc.genuineness
# when: found("alt-birth-date")
# once
{ aside():
    With a blade, and then with a pen, by myself, at the prompter’s desk, under the little lamp. With us one goes into the archive at sixty-five, and they count by the copy of the passport. I was born on \{born, date, long\}. I have erased so many words that somebody wanted otherwise. I thought of it as a correction. # line: pen.correction # manner: distressed # says: person.birthDate
- else:
    (A whisper that for once does not arrive.) # line: pen.whisper # who: narrator # manner: distressed
}
-> DONE

=== ask_forger
# ask: That is forged. Admit it, then we are through quicker.
# type: opinion_statement
# topic: identity
# flags: accusatory
# better: put_pen
# when: seen("passport", "data")
# once
(The ones under the coat and behind the tin are awake, wherever you are.) # line: forger.awake # who: narrator # manner: distressed
-> DONE

=== refer_second_line
# ask: At Brede a colleague from the second line looks at this page with better instruments. I come along, and tell you what they find.
# type: procedural
# topic: identity
# refers: SECOND_LINE
# when: found("alt-birth-date") \|\| asked("put_pen") > 0
# once
With better instruments. They will see the stroke. I have a fine hand. # line: referSecond.fineHand # manner: tired
-> DONE

// ---------------------------------------------------------------- care and protection

=== ask_well
# ask: It is a bad hour for talking. How are you, and is there anything that you need?
# type: open
# topic: care
# flags: welfare
# once
A glass of water, and that nobody is loud. The second is rarer. # line: well.rarer # manner: relieved # effect: rapport +6, anxiety -4
-> DONE

=== ask_home
# ask: What awaits you when you go home again?
# also: What would it be like to go back?
# also: How is life for you at home?
# type: open
# topic: protection
{ draw("story"):
- "fear":
    { willing("aside"):
        On Monday I gave an actor a line that had been cut. It was one line. He said it, and the house was silent, and then they clapped for a long time, and I am the only one who can have given it to him. Two people have asked at my door since. I have not been home. # line: home.line # manner: distressed # says: protection.indications = true # signals: protection.indications
    - else:
        The season. (A look at the corridor.) One cannot talk about it on a train. # line: home.corridor # manner: anxious # signals: protection.indications
    }
- "bound":
    { aside():
        Nothing bad. A box, a lamp, a cat. I should like to be there. # line: home.cat # manner: tired
    - else:
        Nothing. # line: home.nothing # manner: guarded
    }
- else:
    A new Hamlet, eighteen years old, who does not learn. He will be the end of me. Otherwise nothing. # line: home.hamlet # manner: smiling
}
-> DONE

=== ask_protection
# ask: I ask everybody for whom it may matter: are you afraid to go back, and do you ask for protection here?
# type: closed
# fitting
# topic: protection
# step: M17
# once
{ draw("story") == "fear":
    { willing("aside"):
        Yes. Both. I had prepared it, with better words. # line: protection.both # manner: relieved # says: protection.claim = true # says: protection.answer = yes
    - else:
        …Not here. (The lips go on moving, without a sound.) # line: protection.notHere # manner: distressed # signals: protection.indications
    }
- else:
    { draw("story") == "bound":
        Of going back, no. # line: protection.goingBack # manner: guarded # says: protection.claim = false # says: protection.answer = no
    - else:
        Protection, no. From Hamlet, perhaps. # line: protection.hamlet # manner: smiling # says: protection.claim = false # says: protection.answer = no
    }
}
-> DONE

=== ask_safe
# ask: Are you free to leave this train, and to go where you like? You may tell me with a pencil, too.
# type: closed
# fitting
# topic: protection
# flags: welfare
# when: did("privateRoom")
# once
{ draw("story") == "bound":
    (The pencil writes one word, turns the sheet round, and puts itself behind an ear.) No. # line: safe.no # manner: distressed # admits: thb.reasonableGrounds # signals: thb.reasonableGrounds
- else:
    Free as one is at ten to three between two stations. Yes. # line: safe.yes # manner: smiling
}
-> DONE

=== refer_asylum
# ask: That is an application for protection, and I pass it on now. Nobody at home and nobody in your compartment learns of it. You leave the train with us at Brede.
# type: procedural
# topic: protection
# refers: ASYLUM
# step: M17
# when: told("protection.claim") && protection.claim
# once
And my libretto? It is still with the others. (You fetch it yourself, together with the bag, and say to the compartment that it takes longer. It does.) # line: referAsylum.libretto # manner: relieved
-> DONE

=== refer_protect
# ask: You do not have to travel on with anybody. At Brede somebody will be there who helps people in your situation. You decide what you tell them.
# type: procedural
# topic: protection
# refers: PROTECT
# step: M17
# when: told("thb.indicators") && did("privateRoom")
# once
{ draw("story") == "bound":
    And what do I say to them in there? (Nothing, you say. That is our part.) Then I have, for once, no text. # line: referProtect.noText # manner: relieved
- else:
    That is kind. But I travel on with everybody, above all with the lady with the tin. # line: referProtect.tin # manner: smiling
}
-> DONE

// ---------------------------------------------------------------- what happens after a dilemma

=== after_secrets_rule
# hidden
Everybody by themselves? That is only right. At customs they weigh us one by one, too. # line: secretsRule.weigh # who: tin # manner: smiling
-> DONE

=== after_secrets_here
# hidden
(Four people now know what you ask, and three of them what is answered.) # line: secretsHere.four # who: narrator # manner: guarded # effect: rapport -4, anxiety +4
-> DONE

=== after_secrets_sent
# hidden
Out? At this hour? With these legs? (The coat sits up; there is a very young face in it.) # line: secretsSent.legs # who: tin # manner: irritated # effect: rapport -6, anxiety +6
-> DONE

=== after_cake_thanks
# hidden
Then after duty. It keeps. It has kept since Tolna. # line: cakeThanks.keeps # who: tin # manner: smiling
-> DONE

=== after_cake_eaten
# hidden
(It is poppy seed. You ask the next question with black teeth, and everybody looks.) # line: cakeEaten.teeth # who: narrator
-> DONE

=== after_cake_bribe
# hidden
With a cake? If I wanted to bribe somebody I would take the nut one. # line: cakeBribe.nut # who: tin # manner: irritated # effect: rapport -6, anxiety +4
-> DONE
