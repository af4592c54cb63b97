// Back in five minutes. Somebody who cuts keys and mends watches in an underpass was met there at ten to seven; the sign is still on the kiosk.
// Why each of them stopped reporting, or did not, what waits at home and who holds the key of the room is drawn apart from how they look and
// how nervous they are. The parrot is called Spare. An interpreter may soften; what was said stands beside what was rendered.

INCLUDE ../../procedures/removal-interview.ink

=== function lost()
~ return not fits("")

=== function quiet()
~ return fits("") && did("privateRoom")

// ---------------------------------------------------------------- a common language, a closed door

=== call_interpreter
# ask: One moment, please. I will call an interpreter, so that you hear this in your own language.
# type: procedural
# topic: interpreting
# measure: interpreter
# seconds: 60
# once
{ draw("helper") == "gentle":
    Good morning. Interpreter 41. Oh, at ten to seven they came? Without breakfast? # line: call.breakfast # who: first # manner: smiling
- else:
    Good morning. Interpreter 8. Please speak to each other, not to me; I will raise a hand when it gets long. # line: call.eight # who: first # manner: neutral
}
-> DONE

=== check_interpreter
# ask: So that I hear whether we understand each other: please tell me, through the interpreter, what you had for breakfast, or would have had.
# type: open
# topic: interpreting
# step: M06
# when: did("interpreter")
A roll with an egg, from the woman at platform two. I pay her in heels: hers, not mine. Today the egg is waiting for me and I am waiting for you, and one of us is getting cold. # line: check.egg # manner: smiling # rendered: softens A roll, thank you, and everybody was very polite. # rendered: summarises An egg roll.
{ interpreter("advises"):
    Just say yes to everything, dear, then you are out by noon. # line: check.advice # who: first # aside
}
-> DONE

=== ask_understand
# ask: You speak English well enough for this, don’t you?
# type: leading
# topic: interpreting
# step: M06
# better: check_interpreter
# once
Keys, heels, batteries, back in five minutes. Yes. # line: understand.five # manner: guarded
-> DONE

=== ask_wishes
# ask: Is this the language you want to speak in? And would you rather have a woman or a man to interpret? You need not say why.
# type: closed
# fitting
# topic: interpreting
# step: M02
# when: did("interpreter")
# once
It is my language. And a woman or a man is all one to me, if they do not count my words. # line: wishes.count # manner: neutral
-> DONE

=== private_room
# ask: I close the door and hang out the sign. Nobody comes in, and nobody outside can hear us. You sit nearer to the door than I do.
# type: procedural
# topic: care
# measure: privateRoom
# step: M03
# once
(The lock of the door is looked at, with the eye of the trade.) A five-pin. I could do you a better one. # line: private.pins # manner: relieved
-> DONE

// ---------------------------------------------------------------- their own account

=== ask_narrative
# ask: Please tell me how you have lived here, from the beginning and in your own words, up to this morning. I will not interrupt.
# type: open
# topic: account
# freeNarrative
# step: M12
# when: did("interpreter")
# also: Tell me your story.
# also: What has happened since you came to this country?
{ lost():
    Keys. Kiosk. This morning, you. # line: tell.keys # manner: guarded
    -> DONE
}
I have the kiosk in the underpass at Lindlow station: keys, heels, watches. Under the earth everybody is in a hurry, and everybody has lost something. I hang out the sign, “Back in five minutes”, and then I am back in five minutes. That is my whole reputation. # line: tell.reputation # manner: neutral # rendered: summarises A kiosk at the station.
-> tell_rest

=== tell_rest
# hidden
{ draw("story"):
- "gone":
    First I had a leave, and then I had a letter that I had had one. I had fourteen thousand to pay back, so I moved my bed and went on cutting. This morning your people came, and one of them had a key of mine on his ring. # line: tell.ring # manner: neutral # rendered: summarises The leave ended, and work went on.
- "roof":
    The leave ran out. I wrote for another, and they said no, and since then I come every second Tuesday and sign. In February the house with my room was sold. Since then I sleep where the work is. # line: tell.tuesday # manner: neutral # rendered: summarises They come to sign.
- "words":
    At home I had a shop with a door onto the market. One day somebody wanted a key from me, for a door that was not his. I cut it. I cut it so that it goes in and does not turn. Then I came here. # line: tell.turn # manner: thinking # signals: protection.indications # rendered: softens At home there was a customer who was not satisfied with a key. # rendered: summarises There was trouble with a key.
- "namesake":
    I came with a leave and I have a leave, it lies in the drawer with the spring bars. I open at half past six. Your people said a name. It is my name; only the rest of it was not me. # line: tell.drawer # manner: thinking # rendered: summarises They say that they have a leave.
- "paperless":
    When the leave had run out I wanted to go home, my father was dying. For that I needed a paper, and for the paper a consulate, and it has closed. My father is dead, and the paper has run out too. # line: tell.father # manner: tired # rendered: summarises They had no paper to go home. # rendered: softens They had some trouble with a form.
- "ready":
    I have had enough of it under the earth. I have kept every Tuesday, and my leave is over, and at home there is a window with sun. I have a ticket. What I do not have is my conscience clear: there are other people’s watches hanging in there. # line: tell.sun # manner: neutral # rendered: summarises They want to go home.
- "ill":
    I came in a container, nine days, they had forgotten the hour of the ship. Since then I cannot be behind a door that somebody else has locked. My kiosk has no door, only a shutter, and the shutter is up. # line: tell.container # manner: guarded # rendered: softens The journey here was not pleasant. # rendered: summarises They came by ship.
- else:
    The kiosk is not mine. I cut, and somebody counts. When the machine is paid I get wages, he says. It was to be paid in the winter before last. # line: tell.machine # manner: guarded # signals: thb.indicators # rendered: softens They work for a relative, on commission. # rendered: summarises They work there.
}
(The hands go on turning something that is not there, a key perhaps.) # line: tell.hands # who: narrator
+ [Go on, please. # line: tell.goOn # type: encourager]
    -> tell_on
+ [When exactly did your leave end? # line: tell.cut # type: probing # conduct: interrupts]
    I… in June? (The thread is lost, like a screw under a cupboard.) # line: tell.screw # manner: anxious
    -> tell_on

=== tell_on
# hidden
{ draw("story"):
- "words":
    They have a new locksmith there now. He cuts what he is asked for. And he was asked where I am. # line: tell.where # manner: anxious # signals: protection.indications # rendered: softens There is another locksmith now. # rendered: summarises Somebody asks after them.
- "bound":
    I sleep in the room behind. From inside it has no handle. I have offered to make one. # line: tell.handle # manner: guarded # signals: thb.indicators # rendered: softens The room is simple.
- "ill":
    When your colleague closed the van, I stopped the watch on my wrist. I do that. So that it is over sooner. # line: tell.watch # manner: distressed # rendered: softens The drive was a little close.
- else:
    And in there sits Spare. Spare is a parrot. Spare can say “back in five minutes” in the voice of everybody who has ever said it. # line: tell.spare # manner: smiling # rendered: summarises There is a parrot.
}
-> DONE

=== ask_morning
# ask: What happened this morning, from the knock to this room?
# type: probing
# topic: account
# when: asked("ask_narrative") > 0
# also: How did my colleagues find you today?
{ lost():
    Knock, knock. Then van. # line: morning.van # manner: guarded
- else:
    Three of your people and a torch. One asked who I am, one asked what that is, and that was Spare. I was to take my coat. I hung out the sign. It is the only lie that I have told today. # line: morning.sign # manner: neutral # rendered: summarises Three officers came. # rendered: softens Three officers came, and they were kind.
}
-> DONE

=== ask_just_illegal
# ask: You have been here illegally the whole time, so let us not waste each other’s morning.
# type: opinion_statement
# topic: account
# flags: accusatory
# better: ask_narrative
# once
(Nothing is said. One hand closes, as if around a small tool.) # line: illegal.hand # who: narrator # manner: guarded
-> DONE

// ---------------------------------------------------------------- who it is

=== ask_name
# ask: How is your name said, and how would you like me to call you?
# type: probing
# topic: identity
# conduct: respect
# also: What do people call you?
\{given\}, as you just said it. Down there they call me “the keys”. # line: name.keys # manner: smiling
-> DONE

=== ask_card
# ask: Tell me about this card: how you came by it, and where you keep it.
# type: open
# topic: identity
# when: seen("card", "front")
# also: What is this residence card?
{ lost():
    Card. Mine. # line: card.mine # manner: guarded
    -> DONE
}
{ draw("story"):
- "gone":
    { willing("plain"):
        The date I had done. By a man at the Sunday market, with a better engraver than mine. I looked at it for an hour and thought: he cuts deeper than he must. # line: card.engraver # manner: guarded
    - else:
        It is a card, it has a date. What more does one want of a card? # line: card.date # manner: guarded
    }
- "namesake":
    From your own office, with a photograph on which I look as if I had swallowed the key. It is good for months yet. Please read it twice; everybody reads it once. # line: card.twice # manner: neutral
- else:
    It was good until June last year. I keep it because the photograph is, and because one keeps keys too when the house is gone. # line: card.house # manner: neutral
}
-> DONE

=== put_leave
# ask: The record under your name says that leave to be here ended last June, and that its holder is to report. What can you tell me about that?
# type: open
# topic: identity
# puts: leave.current
# flags: inconsistency_put
# when: queried("record")
{ lost():
    June. Yes? No? # line: leave.june # manner: anxious
    -> DONE
}
{ draw("story") == "namesake":
    Then it is the other one. There are two of us in this town, the same name and the same year. I get the other one’s dentist’s bills, and once I got a wedding invitation; I went, it was very nice. Take my fingers, they are only mine. # line: leave.dentist # manner: smiling
- else:
    Yes. That is me. It was a short letter for a long time. # line: leave.letter # manner: neutral
}
-> DONE

// ---------------------------------------------------------------- reporting

=== ask_reporting
# ask: Tell me how it went with the reporting, from the first time on.
# type: open
# topic: reporting
# also: Tell me about your appointments at the reporting centre.
# also: What was it like to report every fortnight?
# also: You had to come and sign; how did that go?
{ lost():
    Report. Tuesday. # line: reporting.tuesday # manner: guarded
    -> DONE
}
{ willing("plain"):
    -> reporting_plain
}
{ draw("story"):
- "namesake":
    Report what? Nobody has told me to report. # line: reporting.what # manner: thinking # says: bail.historyKept
- "roof":
    Every second Tuesday. The machine there gives me a number, and Spare can do its voice. # line: reporting.number # manner: smiling # says: bail.historyKept
- "ready":
    Every second Tuesday, but for one when they took out my appendix. I brought the paper; I would have brought the appendix. # line: reporting.appendix # manner: smiling # says: bail.historyKept
- else:
    I go there. Usually. # line: reporting.usually # manner: guarded # says: bail.historyKept
}
-> DONE

=== reporting_plain
# hidden
{ draw("story"):
- "gone":
    I stopped after the third time. I counted what a Tuesday costs me, and I moved my bed, and I put my cousin’s name on the shutter. Nobody made me. I knew what it was. # line: plain.counted # manner: guarded # admits: bail.historyKept # rendered: softens It became difficult to come. # admits: bail.historyKept
- "roof":
    Every second Tuesday, twenty-three times. In February I told the lady at the window that I have no address any more, and she wrote down “underpass”. # line: plain.underpass # manner: neutral # admits: bail.historyKept
- "words":
    I stopped in October. Outside the centre a man stood who speaks as one speaks where I come from, and he read the names on the list by the door. I had thought that he could read mine. # line: plain.list # manner: anxious # admits: bail.historyKept # signals: protection.indications # rendered: softens In October there was a queue. # admits: bail.historyKept
- "namesake":
    I have never reported, because nobody has ever told me to. If somebody has not come, it was not me who has not come. # line: plain.never # manner: neutral # admits: bail.historyKept
- "paperless":
    I stopped. Each time they asked me for the paper for which I had been asking them. Then one does not go any more; it was wrong, and it was quieter. # line: plain.quieter # manner: tired # admits: bail.historyKept # rendered: softens There were some misunderstandings. # admits: bail.historyKept
- "ready":
    Every second Tuesday, but for the one with the appendix. They have the paper. # line: plain.paper # manner: neutral # admits: bail.historyKept
- "ill":
    They moved the centre. In the new one a door falls shut behind you and another one opens when it likes. I was there once. I did not write to anybody. I should have. # line: plain.door # manner: anxious # admits: bail.historyKept # rendered: softens The new building is not so practical. # admits: bail.historyKept
- else:
    He says that whoever goes there does not come back, and who then pays the machine? So I did not go. The letters he keeps, with the passport. # line: plain.letters # manner: guarded # admits: bail.historyKept # signals: thb.indicators # rendered: softens The employer could not spare them. # admits: bail.historyKept
}
-> DONE

=== ask_last_time
# ask: When were you last at the reporting centre?
# type: probing
# topic: reporting
# also: Which appointments did you miss?
# also: How often did you go there?
{ lost():
    Tuesday. # line: last.tuesday # manner: guarded
    -> DONE
}
{ draw("story"):
- "roof":
    Last Tuesday. It rained, so everybody was early. # line: last.rained # manner: neutral
- "ready":
    Last Tuesday. I told them about the ticket; they wished me a good flight. # line: last.flight # manner: smiling
- "namesake":
    Never. I pass it on the way to the wholesaler’s. # line: last.wholesaler # manner: thinking
- else:
    Not this year. I would have to count back from the snow. # line: last.snow # manner: thinking
}
-> DONE

=== ask_stood_in_way
# ask: What stood in the way of coming, on the days when you did not?
# type: probing
# topic: reporting
# when: asked("ask_reporting") > 0
# also: What reason did you have for not reporting?
# also: What made you stop going there?
{ lost():
    Way? # line: way.way # manner: guarded
    -> DONE
}
{ draw("story"):
- "gone":
    Nothing stood in the way. I went round it. # line: way.round # manner: guarded
- "words":
    A man with a cap, who read a list. # line: way.cap # manner: anxious # signals: protection.indications # rendered: softens There were many people.
- "ill":
    A door that locks by itself. # line: way.locks # manner: anxious # rendered: softens The door.
- "bound":
    The one who counts. # line: way.counts # manner: guarded # signals: thb.indicators
- "paperless":
    A paper. And then my own pride; that is not on any list. # line: way.pride # manner: tired
- else:
    Nothing did. I was there. # line: way.there # manner: neutral
}
-> DONE

=== ask_disappeared
# ask: You simply disappeared, didn’t you?
# type: leading
# topic: reporting
# flags: accusatory
# better: ask_stood_in_way
{ agrees("disappeared"):
    Yes. # line: disappeared.yes # manner: guarded # cause: misunderstanding # says: bail.historyKept = false
- else:
    I was in the middle of the station, under a lamp. # line: disappeared.lamp # manner: guarded
}
-> DONE

=== put_missed
# ask: Our register of reporting has appointments at which nobody signed. I would like to hear from you how that came about.
# type: open
# topic: reporting
# puts: bail.historyKept
# flags: inconsistency_put
# when: queried("reporting")
{ lost():
    Nobody? # line: missed.nobody # manner: anxious
    -> DONE
}
{ draw("story"):
- "gone":
    It is as it stands there. I did not want to be found before it was paid back. If you let me go today, I tell you as it is: on Thursday I shall not be at the airport, and not at the kiosk either. # line: missed.thursday # manner: neutral # admits: bail.historyKept # rendered: softens They are sorry, and would like some more time. # admits: bail.historyKept
- "words":
    October, and after. I was afraid of the one who reads lists, more than of you. # line: missed.lists # manner: anxious # admits: bail.historyKept # signals: protection.indications # rendered: softens They were a little nervous. # admits: bail.historyKept
- "paperless":
    It is so. I have no excuse with a stamp on it. # line: missed.stamp # manner: tired # admits: bail.historyKept
- "ill":
    It is so. It is the door. I know how that sounds from somebody who sells locks. # line: missed.sounds # manner: anxious # admits: bail.historyKept # rendered: softens It was inconvenient. # admits: bail.historyKept
- "bound":
    It is so. I was not let. # line: missed.notLet # manner: guarded # admits: bail.historyKept # signals: thb.indicators # rendered: softens They had to work. # admits: bail.historyKept
- "ready":
    The one with the appendix? It has a hospital stamp. # line: missed.hospital # manner: neutral # admits: bail.historyKept
- "namesake":
    Then you must ask the one who was to sign there. # line: missed.theOne # manner: neutral # admits: bail.historyKept
- else:
    None of mine, I think. Look again: the second Tuesday, always. # line: missed.always # manner: thinking # admits: bail.historyKept
}
-> DONE

// ---------------------------------------------------------------- where they can be found

=== ask_where
# ask: Tell me where you live, and how somebody who needs you finds you there.
# type: open
# topic: address
# also: Where do you sleep at night?
# also: What is your address?
# also: Where will you stay if you go from here today?
# also: Tell me about your home here.
{ lost():
    Kiosk. Lindlow. # line: where.kiosk # manner: guarded
    -> DONE
}
{ draw("story"):
- "gone":
    Now here, now there. A couch with a zip. I shall not give you the street; they have been good to me. # line: where.couch # manner: guarded # says: bail.contactable
- "roof":
    Behind the kiosk, under the warm pipe. It is no address; it is where I am from half past six in the morning until the last train, and after it too. Everybody knows it. The station manager has the second key. # line: where.pipe # manner: neutral # admits: bail.contactable # hands: letter # rendered: summarises Behind the kiosk.
- "words":
    With my landlady, above the launderette. She knows everything about me but why. # line: where.launderette # manner: neutral # admits: bail.contactable # hands: letter
- "bound":
    In the room behind. He locks it, because of the watches. # line: where.locked # manner: guarded # signals: thb.indicators # rendered: softens Behind the shop, it is safe there.
- "ill":
    With a friend, in the front room. It has two doors and a window, I have counted. # line: where.doors # manner: neutral # admits: bail.contactable # hands: letter
- else:
    Above the launderette at the station, third bell. It has been my bell for four years. # line: where.bell # manner: neutral # admits: bail.contactable # hands: letter
}
-> DONE

=== ask_who_knows
# ask: Who can tell me that I would find you there?
# type: probing
# topic: address
# also: Who could confirm that you live there?
# also: Can somebody vouch for you?
# also: Is there somebody I could ring about where you stay?
{ lost():
    Who? # line: knows.who # manner: guarded
    -> DONE
}
{ draw("story"):
- "gone":
    Nobody, if they are my friends. # line: knows.friends # manner: guarded
- "roof":
    The station manager. We say good morning to each other at six, since the flood. # line: knows.flood # manner: smiling
- "bound":
    Only he. Please do not ring him. (It is said quickly, and in English.) # line: knows.please # manner: anxious # signals: thb.indicators # heard: “Please do not ring.”
- else:
    Whoever signed the letter. There is a number on it, one is glad of a call there. # line: knows.letter # manner: neutral
}
-> DONE

=== ask_no_home
# ask: So you have no fixed address. People with no address disappear, don’t they?
# type: leading
# topic: address
# flags: stereotype
# better: ask_where
# once
I am the only one in this town who is always back in five minutes. # line: noHome.five # manner: guarded
-> DONE

=== put_address
# ask: I could not find out where you would be. That matters for what I decide. What can you tell me about it?
# type: open
# topic: address
# puts: bail.contactable
# flags: inconsistency_put
# when: queried("contact")
{ lost():
    Where? # line: putAddress.where # manner: anxious
    -> DONE
}
{ draw("story") == "gone":
    That you will not find me. I have thought about it, and that is the honest answer. # line: putAddress.honest # manner: neutral # admits: bail.contactable # rendered: softens They would rather keep that to themselves.
- else:
    { draw("story") == "bound":
        Not with him. Anywhere, if he does not have the key. # line: putAddress.anywhere # manner: anxious
    - else:
        Where I said. You can come along. # line: putAddress.along # manner: neutral
    }
}
-> DONE

// ---------------------------------------------------------------- going home

=== ask_return
# ask: What would going home mean for you?
# type: open
# topic: return
# also: Tell me what you think about going back.
# also: Are you willing to go home?
# also: What waits for you at home?
# also: Have you thought about going back of your own accord?
{ lost():
    Home. (A hand goes up and comes down.) # line: home.hand # manner: guarded
    -> DONE
}
{ draw("story"):
- "gone":
    Everybody at the table, and nobody asks. My brother-in-law has lent me the fourteen thousand, and he counts at weddings. Nobody would touch me. I would only be the one who came back without it. # line: home.weddings # manner: thinking
- "words":
    { quiet():
        There is a door waiting there that I have not opened. They will not ask me for a key a second time; there are other ways to make somebody open. # line: home.door # manner: anxious # admits: protection.indications # admits: protection.claim # rendered: softens They would rather not go, there are unpleasant people. # says: protection.indications = true # rendered: summarises They do not want to go.
    - else:
        It is better that I do not go. # line: home.better # manner: guarded
    }
- "namesake":
    A holiday. In August, as always; there I am only a guest who eats too little. # line: home.august # manner: neutral
- "paperless":
    My mother, and a grave that I have not seen. I would go tomorrow. I would have gone two years ago. # line: home.grave # manner: tired
- "ready":
    A window with sun, and a table under it. On the second of June. I have even bought a hat for it. # line: home.hat # manner: smiling # hands: ticket
- "ill":
    I would manage it. Only not in a room without a handle, before. # line: home.before # manner: thinking
- "bound":
    My sister would open, and ask where the money is. He says that I owe him four years. # line: home.years # manner: guarded # signals: thb.indicators # rendered: softens They have some debts.
- else:
    I have thought about it every second Tuesday. I would find work; everybody has doors. But I have applied again, and I would like to hear the answer standing up. # line: home.standing # manner: thinking
}
-> DONE

=== ask_plans
# ask: What arrangements, if any, have you made for travelling home?
# type: probing
# topic: return
# also: Have you bought a ticket home?
# also: Do you have a travel document?
# also: When could you travel, and how?
# also: What would you still need before you can go?
{ lost():
    No ticket. # line: plans.none # manner: guarded
    -> DONE
}
{ draw("story"):
- "ready":
    The second of June, one way, here. Until then I give back \{watches\} watches. Each of them has somebody who comes late because of me. # line: plans.watches # manner: neutral # hands: ticket
- "paperless":
    I have this from the consulate, it was good for three months, and for two of them no aeroplane would take it. Then they took down the sign at the door. # line: plans.consulate # manner: tired # hands: paper
- "bound":
    With what? The passport is with him. # line: plans.passport # manner: guarded # signals: thb.indicators
- else:
    None. I have not come to the end of anything. # line: plans.end # manner: neutral
}
-> DONE

=== tell_voluntary
# ask: If you want to go home yourself, you can: with time to arrange things, and with help. It is only an offer; nothing gets worse if you say no.
# type: procedural
# topic: return
# measure: voluntaryReturn
# when: asked("ask_return") > 0
# once
{ draw("story") == "ready" and fits(""):
    That is what I am saying the whole time. Two weeks, and I sweep up behind me. # line: voluntary.sweep # manner: relieved
- else:
    I shall remember that one can say no to it. # line: voluntary.remember # manner: thinking
}
-> DONE

=== push_sign
# ask: You will sign for the voluntary flight, won’t you? Then you are out of here by noon, I promise.
# type: leading
# topic: return
# conduct: deception
# flags: presupposition
# better: tell_voluntary
# once
(The pen is looked at as one looks at a key that fits too easily.) # line: sign.pen # who: narrator # manner: guarded
-> DONE

=== threaten_cell
# ask: If you do not help me with this, you will sit for months. It is up to you.
# type: opinion_statement
# topic: return
# conduct: threat
# better: explain_bail
# once
(The hands, which have been moving all morning, lie still.) # line: cell.still # who: narrator # manner: distressed
-> DONE

// ---------------------------------------------------------------- health

=== ask_fit
# ask: How are you this morning? Have you eaten, did you sleep, is there medicine that you need?
# type: open
# topic: care
# step: M10
# flags: welfare
# once
{ lost():
    Good. Good. # line: fit.good # manner: guarded
    -> DONE
}
{ draw("story") == "ill":
    I can talk, if the door stays as it is. # line: fit.door # manner: anxious
- else:
    I can talk. I would talk better with the egg. # line: fit.egg # manner: neutral
}
-> DONE

=== ask_health
# ask: Tell me about your health, and what being held would mean for it.
# type: open
# topic: health
# also: How is your health?
# also: Is there anything about your health that I should know?
# also: What happens to you when you are shut in?
# also: How would you cope in a cell?
{ lost():
    Health, good. # line: health.good # manner: guarded
    -> DONE
}
{ draw("story") == "ill":
    { quiet():
        In a room with the lock on the other side I stop. I do not mean the work. I mean: like a watch. The doctor at the harbour knows it; your nurse may ring there. # line: health.stop # manner: distressed # signals: emergency.medical # admits: emergency.medical # rendered: softens They do not like small rooms.
    - else:
        I do not like it when somebody stands in the door. # line: health.stands # manner: anxious
    }
- else:
    { draw("story") == "bound":
        My back is from the stool, and the burn is from the machine. He says that it is nothing. # line: health.burn # manner: guarded
    - else:
        My eyes are from the watches and my back is from the stool. Being held I would dislike, like everybody. # line: health.stool # manner: neutral # says: emergency.medical = false
    }
}
-> DONE

=== ask_medicine
# ask: What treatment or medicine do you have, and from whom?
# type: probing
# topic: health
# also: Do you take any tablets?
# also: When did you last see a doctor?
# also: Are you ill, or pregnant?
# also: Do you have any pain?
{ lost():
    No medicine. # line: medicine.no # manner: guarded
    -> DONE
}
{ draw("story") == "ill":
    From the doctor at the harbour, every Friday. We sit there with the door open and talk about the nine days. We have got to the fourth. # line: medicine.fourth # manner: thinking
- else:
    Drops for the eyes. From the chemist at platform four; I did her shutters. # line: medicine.drops # manner: neutral
}
-> DONE

=== ask_dying
# ask: You said that you would stop. I ask it plainly, because it matters to me: are you thinking of ending your life?
# type: closed
# fitting
# topic: health
# flags: welfare
# when: told("emergency.medical")
# once
{ draw("story") == "ill":
    If it is such a room. Not here, not now. Nobody has ever asked me that in so few words. # line: dying.words # manner: relieved # admits: emergency.medical # rendered: softens They are a bit low.
- else:
    No! I have \{watches\} watches to give back. # line: dying.no # manner: thinking # says: emergency.medical = false
}
-> DONE

=== ask_pull_together
# ask: Everybody feels a bit shut in at first. You will get used to it.
# type: opinion_statement
# topic: health
# conduct: dismissesFear
# when: asked("ask_health") > 0
# better: ask_dying
# once
(A look at the door, and at the hand that could close it.) # line: together.door # who: narrator # manner: distressed
-> DONE

// ---------------------------------------------------------------- protection

=== ask_protection
# ask: I ask everybody this, and I mean it as I say it: are you afraid to go back, and do you ask this state for protection?
# type: closed
# fitting
# topic: protection
# also: Do you want to claim asylum?
# also: Are you asking for protection here?
# also: Are you afraid to go home?
{ not quiet():
    I do not know what one says to that here. # line: protection.here # manner: guarded # says: protection.answer = unclear
    -> DONE
}
{ draw("story") != "words":
    { draw("story") == "bound":
        Of home, no. Of going out at that door, a little. # line: protection.thatDoor # manner: guarded # says: protection.answer = no # says: protection.claim = false
    - else:
        No. Of my brother-in-law one is not afraid, one only owes him something. I ask for nothing of that kind. # line: protection.owes # manner: neutral # says: protection.answer = no # says: protection.claim = false
    }
    -> DONE
}
{ willing("fear"):
    Yes. I did not know that it is called that. I had thought that for asylum one must have done something. I have only not opened something. # line: protection.notOpened # manner: relieved # admits: protection.claim # admits: protection.indications # admits: protection.answer # rendered: softens They would be glad of some more time. # says: protection.answer = unclear
- else:
    It is better that I do not go. Can you not write that? # line: protection.write # manner: anxious # says: protection.answer = unclear # signals: protection.indications
}
-> DONE

=== ask_fear_open
# ask: What would you like me to write down about what you fear there, in your own words? You need not tell all of it today.
# type: open
# topic: protection
# when: asked("ask_protection") > 0
# also: What are you afraid of?
# also: What would happen to you if you went back?
# also: Who wants to harm you there?
# also: Tell me about the danger.
{ not quiet():
    Nothing. # line: fear.nothing # manner: guarded
    -> DONE
}
{ draw("story") == "words":
    That I know whose door it was. There was a teacher behind it. Write that the key did not turn. # line: fear.teacher # manner: distressed # admits: protection.claim # admits: protection.indications # rendered: softens That they know a teacher there. # rendered: summarises Something about a teacher.
    I cannot go back there. That you may write. # line: fear.cannot # manner: anxious # admits: protection.claim
- else:
    Nothing of that kind. Write that the egg got cold. # line: fear.egg # manner: neutral
}
-> DONE

=== ask_who_else
# ask: Who at home, or here, has asked after you?
# type: probing
# topic: protection
# when: asked("ask_protection") > 0
# also: Has anybody threatened you?
# also: Is somebody looking for you?
{ quiet() and draw("story") == "words":
    The one with the cap, in October. And the new locksmith writes to my sister that he greets me. He has never greeted anybody. # line: whoElse.greets # manner: anxious # rendered: softens Some people send greetings.
- else:
    Customers. “Where is the keys”, in eleven languages. # line: whoElse.customers # manner: smiling
}
-> DONE

=== ask_prove_it
# ask: Anybody can say that on the morning of a flight. Where is your proof?
# type: opinion_statement
# topic: protection
# flags: accusatory
# conduct: dismissesFear
# when: told("protection.indications")
# better: ask_fear_open
# once
A key that does not turn. I did not bring it along. # line: prove.key # manner: distressed
-> DONE

=== call_consulate
# ask: I will just ring your consulate and have this confirmed.
# type: procedural
# topic: protection
# conduct: disclosure
# better: tell_consulate
# once
(“Consulate” needs no interpreter.) # line: consulate.word # who: narrator # manner: distressed # effect: rapport -12, anxiety +10
-> DONE

=== refer_asylum
# ask: I write down that you ask for protection, in your words. It goes to those who decide on it. Nobody removes you while that is open, and nobody there is told.
# type: procedural
# topic: protection
# refers: REFER_ASYLUM
# step: M17
# when: told("protection.claim")
# once
{ draw("story") == "words":
    In my words? Then write “did not turn”. # line: refer.turn # manner: relieved
- else:
    (It is rendered, and a head is shaken.) No, no. I ask for nothing of that kind. # line: refer.no # manner: thinking # says: protection.claim = false # says: protection.answer = no
}
-> DONE

// ---------------------------------------------------------------- work, and whose key it is

=== ask_work
# ask: Tell me about the kiosk: whose it is, and what your days are like.
# type: open
# topic: bond
# also: Tell me about your work.
# also: Who is your boss?
{ lost():
    Keys, heels, watches. # line: work.keys # manner: guarded
    -> DONE
}
{ draw("story") == "bound":
    His. From six until the last train, all days. I eat when it is quiet. What I earn he writes down, and then he writes down what I cost. # line: work.cost # manner: guarded # signals: thb.indicators # rendered: softens It is a long day, as with everybody.
- else:
    Mine, as long as I pay the station. Thirty hours of keys and ten of listening. People tell you everything while you copy the key to it. # line: work.listening # manner: smiling
}
-> DONE

=== ask_freedom
# ask: Who has your passport, your money and the key of your room?
# type: probing
# topic: bond
# when: asked("ask_work") > 0
# also: Can you come and go as you like?
# also: Who keeps your papers?
{ lost():
    Key. # line: freedom.key # manner: guarded
    -> DONE
}
{ draw("story") == "bound":
    { quiet():
        He has. The passport since the first day, the money since the first week, the key each night. I make keys all day long, and I have none. I had not said that aloud before. # line: freedom.none # manner: relieved # admits: thb.reasonableGrounds # signals: thb.reasonableGrounds # rendered: softens They keep it together in one place.
    - else:
        It is all in good hands. # line: freedom.hands # manner: guarded
    }
- else:
    I have. And the second key of half of this town, which nobody should know. # line: freedom.half # manner: smiling
}
-> DONE

=== ask_consent
# ask: There are people who help those who are kept like that. I would pass on what you told me, if you agree. What do you say?
# type: probing
# topic: bond
# when: asked("ask_freedom") > 0
# once
{ draw("story") == "bound":
    If he does not hear of it: yes. And if they have a door with a handle. # line: consent.yes # manner: relieved # says: adult.consentsNrm
- else:
    About me? Nobody keeps me but the opening hours. # line: consent.hours # manner: smiling
}
-> DONE

=== make_safe
# ask: You do not go back there. Until we have found a safe house you are our guest, and the man at the kiosk hears nothing from us.
# type: procedural
# topic: bond
# measure: separate
# refers: SAFEGUARD_MS
# when: told("thb.indicators")
# once
A guest. That is a word with a handle. # line: safe.guest # manner: relieved
-> DONE

=== refer_nrm
# ask: Then I pass it on today, as first responder, with what you want them to know. You have time to recover, and nothing is decided on your removal meanwhile.
# type: procedural
# topic: bond
# refers: REFER_NRM
# step: M17
# when: told("adult.consentsNrm")
# once
Write that I can also open things. Not only for him. # line: nrm.open # manner: neutral
-> DONE

// ---------------------------------------------------------------- what has to be seen to

=== ask_belongings
# ask: What has to be seen to today: an animal, a person, a pot on the stove, other people’s things?
# type: open
# topic: belongings
# also: Who feeds your animal?
# also: Is there anybody who depends on you?
# also: Have you left animals, money or things at home that cannot wait?
# also: What do you need from there?
# also: What should happen to your things, and to the kiosk?
# also: Who has to be told that you are here?
{ lost():
    (With both arms something is shown that flaps.) # line: belongings.flaps # who: narrator # manner: anxious
    -> DONE
}
Spare. He is in there without light, and he gets hoarse when nobody contradicts him. And \{watches\} watches with tickets, none of them mine. And the iron is on; no, I have said that every day for nine years, and it has never been on. # line: belongings.iron # manner: smiling # rendered: summarises A bird and some watches.
-> DONE

=== ask_whom_to_tell
# ask: Whom shall we tell that you are here, and what shall we say?
# type: probing
# topic: belongings
# also: Who should get your keys?
# also: Who can look after the shop meanwhile?
# also: Whom shall I ring about your animal or your things?
{ lost():
    Egg. Woman. # line: whom.egg # manner: guarded
    -> DONE
}
{ draw("story") == "bound":
    Not the kiosk. The woman at platform two, she saves me an egg. Say that I was asked something for once. # line: whom.asked # manner: thinking
- else:
    The woman at platform two. Say: the sign is not true today. She will know. # line: whom.sign # manner: neutral
}
-> DONE

=== see_to_it
# ask: A colleague goes there now, with your key and a list that you sign: the bird goes to whom you name, the watches stay under seal, and a true sign is hung out.
# type: procedural
# topic: belongings
# measure: belongings
# conduct: respect
# when: asked("ask_belongings") > 0
# once
The key turns to the left. Everybody tries the right first. (For the first time this morning, a shoulder comes down.) # line: seeTo.left # manner: relieved # effect: rapport +4, anxiety -6
-> DONE

=== not_our_bird
# ask: We are not a pet service. That is your problem.
# type: opinion_statement
# topic: belongings
# conduct: humiliation
# when: asked("ask_belongings") > 0
# better: see_to_it
# once
(Nothing. Then, very quietly, a good imitation of somebody who says “back in five minutes”.) # line: bird.quiet # who: narrator # manner: distressed
-> DONE

// ---------------------------------------------------------------- what happens after a dilemma

=== after_noon_honest
# hidden
(At the other end of the line somebody breathes out. “Then the seat flies empty. I only wanted to hear it from somebody who signs.”) # line: noonHonest.signs # who: narrator # effect: rapport +3
-> DONE

=== after_noon_push
# hidden
(The call is over. Something of it has come through the glass; the chair on the other side has moved back a hand’s breadth.) # line: noonPush.chair # who: narrator # effect: rapport -6, anxiety +6
-> DONE

=== after_finger_wait
# hidden
(The reader takes its time. Nobody in the room minds but the clock.) # line: fingerWait.clock # who: narrator
-> DONE

=== after_finger_name
# hidden
(The file lies on the table with its name to the front. It is a very good name. Two people have it.) # line: fingerName.two # who: narrator # effect: anxiety +4
-> DONE
