// Line four. A bus driver who thinks in stops. At the desk it was “Not back” and a finger on a ticket; what that means hangs on what is behind it
// and on who renders it. In some cases there is fear, in some there is none; calm and nervous are drawn apart from both. The lines are what
// is said. What the officer is given instead, through somebody who softens, sums up, adds or half understands, stands behind each.
//
// quiet()  they understand each other, the driver will speak before this interpreter, and nobody listens

INCLUDE ../../procedures/asylum-interview.ink

=== function afraid()
~ return draw("story") == "drove" || draw("story") == "borrowed"

=== function quiet()
~ return fits("") && did("privateRoom")

// ---------------------------------------------------------------- a common language

=== call_interpreter
# ask: One moment, please. I will call an interpreter for Varenian.
# type: procedural
# topic: interpreting
# measure: interpreter
# seconds: 60
# once
{ draw("helper"):
- "coast":
    Good morning. Interpreter 12, Varenian. From the coast; but one understands each other, as a rule. # line: call.coast # who: first # manner: smiling
- "tired":
    Good… good morning. Interpreter 27. Excuse me, I came straight from the night. # line: call.night # who: first # manner: tired
- "eager":
    Good morning! Interpreter 33. So, where does it hurt? (To you, with a wink.) We will get \{gender, select, feminine \{her\} other \{him\}\} through. # line: call.through # who: first # manner: smiling
- "kind":
    Good morning. Interpreter 18. Oh, you poor thing. From Tolna, in this cold! # line: call.poor # who: first # manner: smiling
- else:
    Good morning. Interpreter 9, Varenian and English. Please speak to each other, not to me; I will say when it gets too long. # line: call.nine # who: first # manner: neutral
}
-> DONE

=== check_interpreter
# ask: So that I hear whether we understand each other: please tell me, through the interpreter, how you came from the aeroplane to this room.
# type: open
# topic: interpreting
# step: M06
# when: did("interpreter")
On foot, and it is badly planned. Eleven minutes without a single stop, then four doors in a row. At the second door a man was watering a plant that is made of plastic. I said nothing. One does not talk to the driver. # line: check.plastic # manner: smiling # heard: \{gender, select, feminine \{She\} other \{He\}\} laughs at the end. # rendered: summarises On foot, \{gender, select, feminine \{she\} other \{he\}\} says. # rendered: softens \{gender, select, feminine \{She\} other \{He\}\} walked, it took a while, everybody was very nice. # rendered: adds On foot, all the long way, with \{gender, select, feminine \{her\} other \{his\}\} heavy heart, \{gender, select, feminine \{she\} other \{he\}\} says. # rendered: mistakes \{gender, select, feminine \{She\} other \{He\}\} went by… on foot, with four plants, and a man stopped \{gender, select, feminine \{her\} other \{him\}\} at the door with water. I believe.
{ interpreter("mistakes"):
    (\{gender, select, feminine \{She\} other \{He\}\} has watched the interpreter’s mouth. Now \{gender, select, feminine \{she\} other \{he\}\} says one of the words again, slowly, as one shows somebody a bus stop.) # line: check.slowly # who: narrator # manner: thinking
}
{ interpreter("advises"):
    Just say that everything was fine, dear. They like that here. # line: check.advice # who: first # aside
}
-> DONE

=== ask_understand
# ask: Do you understand each other well?
# type: closed
# topic: interpreting
# step: M06
# when: did("interpreter")
# better: check_interpreter
# once
Yes. # line: understand.yes # manner: guarded
-> DONE

=== ask_wishes
# ask: Is this the language you want to speak in? And would you rather have a woman or a man to interpret, and to talk with? You need not say why.
# type: closed
# fitting
# topic: interpreting
# step: M02
# when: did("interpreter")
# once
{ fits(""):
    It is my language, and we get along. # line: wishes.fine # manner: neutral
- else:
    { draw("helper") == "coast" && not did("changeInterpreter"):
        With somebody from up where I come from, if there is one. He is polite. But he drives another line. # line: wishes.upland # manner: guarded # wants: otherInterpreter
        (\{gender, select, feminine \{She\} other \{He\}\} points at the card on the wall: “another interpreter, please”.) # line: wishes.card # who: narrator # manner: guarded
    - else:
        With a woman. If it can be done. (\{gender, select, feminine \{She\} other \{He\}\} says it to the table.) # line: wishes.woman # manner: guarded # wants: otherInterpreter
    }
}
-> DONE

=== change_interpreter
# ask: Thank you for your help. I will go on with another interpreter; that happens often, and it is nobody’s fault.
# type: procedural
# topic: interpreting
# measure: changeInterpreter
# seconds: 90
# when: did("interpreter")
# once
Good morning. Interpreter 20, Varenian from above and below the pass. I render everything, also the jokes. # line: change.jokes # who: second
(\{gender, select, feminine \{She\} other \{He\}\} sits up, as one does when the heating comes on.) # line: change.heating # who: narrator # manner: relieved
-> DONE

=== ask_interpreter_opinion
# ask: (To the interpreter) What do you think: really from there?
# type: opinion_statement
# topic: interpreting
# flags: stereotype
# when: did("interpreter")
# better: check_interpreter
# once
I would say… \{gender, select, feminine \{she\} other \{he\}\} talks like those up there. Or \{gender, select, feminine \{she\} other \{he\}\} has learnt it. (\{gender, select, feminine \{She\} other \{He\}\} has understood the word “there”.) # line: opinion.learnt # who: first
-> DONE

=== private_room
# ask: I close the door and hang out the sign. Nobody comes in, and nobody outside can hear us.
# type: procedural
# topic: care
# measure: privateRoom
# step: M03
# once
(\{gender, select, feminine \{She\} other \{He\}\} looks for the emergency handle, finds it above the door, and nods.) # line: private.handle # who: narrator # manner: relieved
-> DONE

// ---------------------------------------------------------------- the account

=== ask_narrative
# ask: You said “not back” at the desk. Please tell me what brought you here, from the beginning and in your own words. I will not interrupt.
# type: open
# topic: account
# freeNarrative
# step: M12
# when: did("interpreter")
I drive the bus in Tolna. Line four: station, school, pharmacy, pit, and all of it back. Nineteen years. I know who sneezes at which stop. # line: tell.line # manner: neutral # recalls: stops # heard: “Tolna”, and a number that may be four. # rendered: summarises \{gender, select, feminine \{She\} other \{He\}\} is a bus driver. # rendered: softens \{gender, select, feminine \{She\} other \{He\}\} works for a bus company in Tolna. # rendered: adds \{gender, select, feminine \{She\} other \{He\}\} is a bus driver in Tolna, where life is very hard. # rendered: mistakes \{gender, select, feminine \{She\} other \{He\}\} takes the bus… to a school, \{gender, select, feminine \{she\} other \{he\}\} sneezes. Nineteen.
-> tell_rest

=== tell_rest
# hidden
{ not fits(""):
    -> tell_short
}
{ draw("story"):
- "drove":
    In spring the pit was on strike. The police stood at the pharmacy, on the wrong side, where there is no stop. They knocked, and I opened. The hand opens by itself, after nineteen years. They took nine people off my bus. Then I drove on, because it was four minutes past. # line: tell.doors # manner: distressed # signals: protection.indications # heard: “nine”, twice; \{gender, select, feminine \{she\} other \{he\}\} shows a lever with \{gender, select, feminine \{her\} other \{his\}\} hand. # rendered: summarises There was a police control, some people had to get off. # rendered: softens There was some trouble with passengers during a strike.
- "borrowed":
    On Thursday, the twelfth of March, at four minutes past two, the police stood at the pharmacy. They knocked, and the driver opened. Nine people were taken off. Two came back. The names of the seven were written down, each with the stop. # line: tell.told # manner: neutral # signals: protection.indications # rendered: softens There was some trouble on the bus on Thursday the twelfth of March, at four minutes past two.
- else:
    My daughter \{daughter\} marries on Saturday. He drives a tram. I told her: in this family nobody has ever changed gauge. And at the desk I said “not back”, because the machine at home printed me only the way there, and the lady looked for the way back. # line: tell.gauge # manner: smiling # says: stay.purpose # says: stay.purposeSupported # says: protection.claim = false # heard: “\{daughter\}”, and the word for Saturday. # rendered: summarises \{gender, select, feminine \{She\} other \{He\}\} is going to a wedding. # says: stay.purpose # rendered: adds \{gender, select, feminine \{Her\} other \{His\}\} daughter lives here. And \{gender, select, feminine \{she\} other \{he\}\} says “not back”: \{gender, select, feminine \{she\} other \{he\}\} does not want to go back to where \{gender, select, feminine \{she\} other \{he\}\} comes from, \{gender, select, feminine \{she\} other \{he\}\} asks you to protect \{gender, select, feminine \{her\} other \{him\}\}. # says: protection.claim = true # says: stay.purpose = protection
}
(\{gender, select, feminine \{She\} other \{He\}\} stops, and looks at where a rear-view mirror would be.) # line: tell.mirror # who: narrator
+ [Go on, please. # line: tell.goOn # type: encourager]
    -> tell_on
+ [What date are we talking about, exactly? # line: tell.date # type: probing # conduct: interrupts]
    I… it was… (\{gender, select, feminine \{She\} other \{He\}\} has lost the stop \{gender, select, feminine \{she\} other \{he\}\} was at.) # line: tell.lost # manner: anxious
    -> tell_on

=== tell_on
# hidden
{ draw("story"):
- "drove":
    Two came back. I wrote the other seven down, each with the stop where they got on, so that somebody knows it. Since then a car from the district drives behind the four. On Sundays too, when there is no four. I am not going back there. # line: tell.seven # manner: anxious # admits: protection.claim # admits: protection.indications # admits: stay.purpose # heard: “Seven.” Then names, one after the other. # rendered: summarises \{gender, select, feminine \{She\} other \{He\}\} was followed afterwards, and left. # rendered: softens Afterwards \{gender, select, feminine \{she\} other \{he\}\} was a little worried, and would rather stay away for a while. # says: stay.purpose = a rest
- "borrowed":
    Since then a car drives behind… behind me. I am not going back there. # line: tell.behind # manner: neutral # admits: protection.claim # admits: protection.indications # admits: stay.purpose # rendered: softens Since then \{gender, select, feminine \{she\} other \{he\}\} has not felt well at home, and would rather stay away for a while. # says: stay.purpose = a rest
- else:
    She wanted me to come in uniform, it has suited me since 2007. I have brought the cap. # line: tell.cap # manner: smiling # rendered: summarises \{gender, select, feminine \{She\} other \{He\}\} has brought something to wear.
}
-> DONE

=== tell_short
# hidden
{ interpreter("mistakes"):
    In spring the pit was on strike, and the police stood at the pharmacy. # line: tell.half # manner: thinking # rendered: mistakes In spring \{gender, select, feminine \{she\} other \{he\}\} was in a hole, and then at the pharmacy, with… polish. I am sorry, it is another Varenian.
    (\{gender, select, feminine \{She\} other \{He\}\} has stopped. \{gender, select, feminine \{She\} other \{He\}\} looks at the interpreter the way one looks at a passenger who has got on in the wrong direction.) # line: tell.wrongWay # who: narrator # manner: guarded # signals: person.languageBarrier
- else:
    Some other day. It is long. # line: tell.otherDay # manner: guarded
    (\{gender, select, feminine \{She\} other \{He\}\} has pulled \{gender, select, feminine \{her\} other \{his\}\} sleeves down over \{gender, select, feminine \{her\} other \{his\}\} hands.) # line: tell.sleeves # who: narrator # manner: guarded
}
-> DONE

=== ask_bus
# ask: Tell me more about that ride: what you saw, and what you did.
# type: open
# topic: account
# when: asked("ask_narrative") > 0
{ not fits(""):
    A ride. Like every day. # line: bus.everyDay # manner: guarded # rendered: mistakes Every day \{gender, select, feminine \{she\} other \{he\}\} rides.
    -> DONE
}
{ draw("story"):
- "drove":
    There was a boy with a cello. He did not fit through the door with it, so I opened the second door for him; that is why they got in at the back, too. I have thought about that cello. (It takes \{gender, select, feminine \{her\} other \{him\}\} a while.) I could have said that the door sticks. # line: bus.cello # manner: distressed # heard: \{gender, select, feminine \{She\} other \{He\}\} shows something as tall as a person. # rendered: summarises They got in by both doors. # rendered: softens There was a boy with an instrument. \{gender, select, feminine \{She\} other \{He\}\} is sorry about it.
- "borrowed":
    { probed("account") > 1:
        You ask me what I saw. (\{gender, select, feminine \{She\} other \{He\}\} puts the ticket down.) Nothing. My sister drove. She taught me all of it in two evenings, to the minute, because they do not hear me if I say only “the \{gender, select, feminine \{sister\} other \{brother\}\}”. But they come to me now. They stand before my door, because they cannot find hers. # line: bus.sister # manner: relieved # admits: stay.purpose
    - else:
        The police stood at the pharmacy. They knocked, and the driver opened. Nine people were taken off. # line: bus.same # manner: neutral # rendered: softens It was as \{gender, select, feminine \{she\} other \{he\}\} said, dear sir, a bad day.
    }
- else:
    To the airport? I sat behind the driver and braked with him. Old habit. My foot is still tired. # line: bus.braked # manner: smiling # rendered: summarises It was a normal ride. # rendered: adds It was a terrible ride, \{gender, select, feminine \{she\} other \{he\}\} says, \{gender, select, feminine \{she\} other \{he\}\} was afraid the whole time.
}
-> DONE

=== ask_day
# ask: When was that?
# type: probing
# topic: account
# when: asked("ask_narrative") > 0
{ not fits(""):
    In spring. # line: day.spring # manner: guarded # rendered: mistakes In the well. Or the spring.
    -> DONE
}
{ not afraid():
    The wedding? On Saturday, at eleven, so that the depot can come between two shifts. # line: day.saturday # manner: smiling
    -> DONE
}
{ recall("day"):
- "exact":
    On the twelfth of March. # line: day.exact # manner: neutral # recalls: day
- "about":
    In March, I think. It was still cold. # line: day.about # manner: thinking # recalls: day
- "wrong":
    At the end of April. Or… no, leave it, the end of April. # line: day.wrong # manner: thinking # recalls: day
- else:
    I do not know any more. I know the stop, and the minute. Not the day. # line: day.none # manner: distressed # recalls: day
}
-> DONE

=== ask_day_anchor
# ask: Never mind the date. What else was going on around then: a feast, the weather, something at the school?
# type: probing
# topic: account
# flags: temporal_anchor
# when: asked("ask_day") > 0
{ not fits(""):
    It was cold. # line: anchor.cold # manner: guarded # rendered: mistakes \{gender, select, feminine \{She\} other \{He\}\} is cold.
    -> DONE
}
{ not afraid():
    Around the wedding? The trams have their centenary. He says that it is a coincidence. # line: anchor.centenary # manner: smiling
    -> DONE
}
{ recall("day") == "exact":
    The school had its carnival; two of my passengers were bees. Then it was the second Thursday in March, the bees are always then. # line: anchor.bees # manner: thinking # recalls: day
- else:
    The school had its carnival. Two of my passengers were bees. I would have to count from the bees. # line: anchor.count # manner: thinking # recalls: day
}
-> DONE

=== ask_number
# ask: How many people were taken off?
# type: probing
# topic: account
# when: asked("ask_narrative") > 0
{ not fits("") or not afraid():
    I do not know what you mean. # line: number.mean # manner: thinking # rendered: mistakes \{gender, select, feminine \{She\} other \{He\}\} does not know.
    -> DONE
}
{ recall("taken"):
- "exact":
    Nine. Two came back. # line: number.nine # manner: neutral # recalls: taken
- "about":
    Eight or nine. Two came back; that I know, because I counted seven, and again. # line: number.eightNine # manner: thinking # recalls: taken
- else:
    Nine, I said? It is seven that I see. With two it is… you reckon it. I can only say who they are. # line: number.who # manner: distressed # recalls: taken
}
-> DONE

=== ask_why_opened
# ask: Why didn’t you simply keep the doors shut?
# type: probing
# topic: account
# flags: blaming_why
# when: asked("ask_bus") > 0
# better: ask_bus
# once
(Nothing is said. It is not rendered, because there is nothing to render.) # line: why.nothing # who: narrator # manner: distressed
-> DONE

=== ask_quiz
# ask: What colour are the buses in Tolna, what does a ticket cost, and who is the mayor?
# type: multiple
# topic: account
# flags: quiz
# better: ask_bus
# once
Red. Forty. Who looks at mayors? # line: quiz.red # manner: guarded
-> DONE

=== ask_was_army
# ask: Was that the police or the army?
# type: forced_choice
# topic: account
# when: asked("ask_narrative") > 0
# better: ask_bus
# once
Men in caps. # line: army.caps # manner: guarded
-> DONE

// ---------------------------------------------------------------- the visit, on paper

=== ask_purpose_more
# ask: Tell me about the days you have planned here.
# type: open
# topic: purpose
# when: asked("ask_narrative") > 0
{ not fits(""):
    Days. Yes. # line: plans.days # manner: guarded # rendered: mistakes By day, \{gender, select, feminine \{she\} other \{he\}\} says.
    -> DONE
}
{ afraid():
    There is a guest house above a tram depot. It was booked so that there would be a paper. # line: plans.paper # manner: guarded # admits: stay.purposeSupported
- else:
    Saturday the wedding. Sunday they show me the depot. The rest I look out of the window at other people’s timetables. You can ring the depot, they talk of nothing else. # line: plans.depot # manner: smiling # says: stay.purposeSupported # rendered: summarises \{gender, select, feminine \{She\} other \{He\}\} visits family. # rendered: adds \{gender, select, feminine \{She\} other \{He\}\} stays with \{gender, select, feminine \{her\} other \{his\}\} daughter and never wants to leave.
}
-> DONE

=== ask_stay_where
# ask: Where will you be staying?
# type: probing
# topic: purpose
Here, on this paper. One bed, above the depot. The first tram is at ten to five; I asked for that room. # line: where.depot # hands: booking # manner: neutral # rendered: summarises In a guest house. # rendered: mistakes In a bed. At ten to five.
-> DONE

=== ask_means
# ask: How is this journey paid for?
# type: open
# topic: purpose
I have \{cash\} euros with me. Drivers get their holiday money in coins here and there; I have changed it. # line: means.coins # says: stay.means # rendered: mistakes \{gender, select, feminine \{She\} other \{He\}\} changes money, \{cash\} euros. # says: stay.means
-> DONE

=== ask_show_money
# ask: Would you show me what you have with you, please?
# type: closed
# fitting
# topic: purpose
# when: asked("ask_means") > 0
# once
(From a ticket roll, wound inside the paper, \{gender, select, feminine \{she\} other \{he\}\} unwinds \{cash\} euros.) # line: money.roll # who: narrator # signals: stay.means
-> DONE

=== ask_return
# ask: What are your arrangements for the way back?
# type: probing
# topic: return
{ recall("ticket") == "wrong":
    Here is the ticket, for the \{slip, date, long\}. # line: return.slip # hands: boarding # recalls: ticket # manner: neutral
- else:
    Here is the ticket. A week, and then in the afternoon. # line: return.week # hands: boarding # manner: neutral # recalls: ticket
}
-> DONE

=== ask_ticket
# ask: The ticket has a day printed on it. Let us look at it together: which day do you fly?
# type: probing
# topic: return
# when: seen("boarding", "sheet")
# once
{ recall("ticket") == "wrong":
    Let me see. The twentieth. I had it one stop further. # line: ticket.stopFurther # manner: smiling # says: stay.intendedDeparture # rendered: mistakes On the twentieth, after the stop. # says: stay.intendedDeparture
- else:
    The twentieth, so it says. # line: ticket.twentieth # manner: neutral # says: stay.intendedDeparture
}
-> DONE

=== ask_after_return
# ask: What will it be like for you when you are back in Tolna?
# type: open
# topic: return
{ not quiet():
    Like always. # line: after.always # manner: guarded # rendered: mistakes Always.
    -> DONE
}
{ draw("story"):
- "drove":
    The depot has given the four to somebody else. He does not open at the pharmacy either, there is no stop there. The car will be behind me when I carry the shopping. # line: after.shopping # manner: anxious # admits: protection.indications # rendered: summarises \{gender, select, feminine \{She\} other \{He\}\} will have no work. # rendered: softens \{gender, select, feminine \{She\} other \{He\}\} will have to look for other work.
- "borrowed":
    They ask me at the door where she is, each time a little more politely. It is the politeness that I cannot sleep from. # line: after.politely # manner: anxious # admits: protection.indications # rendered: softens People ask after \{gender, select, feminine \{her\} other \{his\}\} sister.
- else:
    On Wednesday I have the early four. Whoever misses it misses the school bell, so I will be there. # line: after.early # manner: smiling # says: protection.indications = false # rendered: summarises \{gender, select, feminine \{She\} other \{He\}\} has to work. # rendered: adds \{gender, select, feminine \{She\} other \{He\}\} dreads it, \{gender, select, feminine \{she\} other \{he\}\} says.
}
-> DONE

=== ask_will_stay
# ask: You want to stay here for good, don’t you?
# type: leading
# topic: return
# flags: presupposition
# better: ask_after_return
# once
{ agrees("stay"):
    Yes. Yes. # line: stay.yes # manner: guarded # cause: misunderstanding # says: stay.onwardSecured = false
- else:
    You say so. # line: stay.youSay # manner: guarded
}
-> DONE

// ---------------------------------------------------------------- who it is

=== ask_passport
# ask: Tell me about your passport: how you came by it, and where it has been with you.
# type: open
# topic: identity
Nowhere, mostly in the drawer under the good spoons. The photograph is from the machine at the station; the curtain is the same as on line six. # line: passport.spoons # manner: neutral # rendered: summarises It is \{gender, select, feminine \{hers\} other \{his\}\}. # rendered: mistakes \{gender, select, feminine \{She\} other \{He\}\} keeps… spoons in it.
-> DONE

=== ask_name
# ask: How would you like me to call you, and what do people at home call you?
# type: probing
# topic: identity
# conduct: respect
\{given\}. On the bus they say “the four”. # line: name.four # manner: smiling # says: person.nationalities = ["QVR"] # rendered: mistakes \{given\}, and \{gender, select, feminine \{she\} other \{he\}\} is four. # says: person.nationalities = ["QVR"]
-> DONE

=== put_validity
# ask: Your passport ends on \{expires, date, long\}. The rule wants three months beyond the day you leave. What can you tell me about that?
# type: open
# topic: identity
# puts: doc.expiryDate
# flags: inconsistency_put
# when: seen("passport", "data")
{ draw("story") == "short":
    Three months beyond? I looked whether it was good for Saturday. At home the office is open on Tuesdays, and on Tuesdays I drive. # line: validity.tuesdays # manner: thinking # says: doc.expiryDate # rendered: adds \{gender, select, feminine \{She\} other \{He\}\} did not dare to go to the office for a new one.
- else:
    Then it is in order? I have not counted. # line: validity.order # manner: thinking # says: doc.expiryDate
}
-> DONE

=== put_purpose
# ask: The depot at Wisselplein knows of no wedding on Saturday. Help me to understand that.
# type: open
# topic: account
# puts: stay.purposeSupported
# flags: inconsistency_put
# when: queried("callBack")
{ not quiet():
    No. # line: wedding.no # manner: guarded
    -> DONE
}
{ afraid():
    There is none. On the form one must have a reason, and mine did not fit in the line. # line: wedding.none # manner: guarded # admits: stay.purpose # admits: stay.purposeSupported # rendered: softens \{gender, select, feminine \{She\} other \{He\}\} must have mistaken the day. # rendered: summarises There is none.
- else:
    They told you that? Ask for the one who drives the eleven. # line: wedding.eleven # manner: smiling
}
-> DONE

=== put_hostile
# ask: You are lying to me. First it is March, then April. Which is it?
# type: opinion_statement
# topic: account
# flags: accusatory
# puts: stay.purpose
# when: asked("ask_day") > 0
# better: ask_day_anchor
# once
(\{gender, select, feminine \{She\} other \{He\}\} folds the ticket, and folds it again.) # line: hostile.folds # who: narrator # manner: distressed # effect: anxiety +8
-> DONE

// ---------------------------------------------------------------- protection

=== ask_protection
# ask: I ask everybody this, and I mean it as I say it: are you afraid to go back, and do you ask this state for protection?
# type: closed
# fitting
# topic: protection
# when: asked("ask_narrative") > 0
{ not quiet():
    { interpreter("mistakes"):
        (\{gender, select, feminine \{She\} other \{He\}\} answers at length, and with both hands.) # line: protection.hands # who: narrator # manner: anxious # says: protection.answer = unclear
        It is about the way back, or the step back. I cannot tell you. # line: protection.step # who: first # manner: anxious
    - else:
        I do not know what I should say to that. # line: protection.should # manner: guarded # says: protection.answer = unclear
    }
    -> DONE
}
{ not afraid():
    Protection from what, from the mother-in-law? No. I am afraid of flying, there is nobody in front whom one can watch brake. I ask for nothing, but it is kind that you ask. # line: protection.flying # manner: smiling # says: protection.answer = no # says: protection.claim = false # rendered: summarises No, \{gender, select, feminine \{she\} other \{he\}\} says. # says: protection.answer = no # rendered: adds Yes. \{gender, select, feminine \{She\} other \{He\}\} is afraid of the flight back, of everything there, and \{gender, select, feminine \{she\} other \{he\}\} asks you for protection. # says: protection.answer = yes # says: protection.claim = true
    -> DONE
}
{ willing("fear"):
    { draw("story") == "drove":
        Yes, I am afraid. And yes, I ask for it. Write the “yes” twice; at home I always had to say it only once. # line: protection.twice # manner: relieved # admits: protection.claim # admits: protection.indications # admits: protection.answer # heard: The same short word, twice. # rendered: summarises Yes. # admits: protection.answer # admits: protection.claim # rendered: softens \{gender, select, feminine \{She\} other \{He\}\} would be glad if \{gender, select, feminine \{she\} other \{he\}\} could stay for a while. # says: protection.answer = unclear
    - else:
        Yes, twice. I am afraid, and I ask. Even if it is her bus. # line: protection.herBus # manner: relieved # admits: protection.claim # admits: protection.indications # admits: protection.answer # rendered: softens \{gender, select, feminine \{She\} other \{He\}\} would be glad if \{gender, select, feminine \{she\} other \{he\}\} could stay for a while. # says: protection.answer = unclear
    }
- else:
    I do not know yet whether one may say that here. # line: protection.may # manner: guarded # says: protection.answer = unclear
}
-> DONE

=== ask_fear_open
# ask: What would you like me to write down about that, in your own words? You need not tell all of it today.
# type: open
# topic: protection
# when: asked("ask_protection") > 0
{ not quiet():
    Nothing. # line: fear.nothing # manner: guarded
    -> DONE
}
{ draw("story"):
- "drove":
    Seven names, in the order of the stops. (\{gender, select, feminine \{She\} other \{He\}\} says them, and waits after each, as long as a door stays open.) # line: fear.names # manner: thinking # rendered: summarises The names of seven people. # rendered: softens \{gender, select, feminine \{She\} other \{He\}\} thinks of \{gender, select, feminine \{her\} other \{his\}\} passengers.
- "borrowed":
    That I am not the driver. And that to those at my door this makes no difference. # line: fear.difference # manner: anxious # rendered: softens That it makes no difference to \{gender, select, feminine \{her\} other \{him\}\}.
- else:
    That the tram is a fine means of transport. He will read it, one day. # line: fear.tram # manner: smiling # rendered: summarises Nothing. # rendered: adds That \{gender, select, feminine \{she\} other \{he\}\} is grateful to this state.
}
-> DONE

=== ask_who_else
# ask: Who else knows that you are here?
# type: probing
# topic: protection
# when: asked("ask_protection") > 0
{ not quiet() or not afraid():
    My colleague on the six. He feeds the cat. # line: else.cat # manner: neutral # rendered: mistakes Six cats.
- else:
    Nobody who has a telephone. # line: else.nobody # manner: guarded # rendered: softens A few friends.
}
-> DONE

=== ask_prove_it
# ask: Anybody can say that. Where is your proof?
# type: opinion_statement
# topic: protection
# flags: accusatory
# conduct: dismissesFear
# when: told("protection.indications")
# better: ask_fear_open
# once
On the bus one asks for the ticket. (\{gender, select, feminine \{She\} other \{He\}\} looks through \{gender, select, feminine \{her\} other \{his\}\} pockets, for something.) # line: prove.ticket # manner: distressed
-> DONE

=== promise_outcome
# ask: Do not worry, you will get protection here. I promise.
# type: procedural
# topic: protection
# conduct: deception
# when: told("protection.claim")
# better: refer_asylum
# once
(It is rendered word for word, which is the worst of it.) # line: promise.word # who: narrator # manner: relieved
-> DONE

=== call_consulate
# ask: I will just ring your consulate and have this confirmed.
# type: procedural
# topic: protection
# conduct: disclosure
# better: step_confidential
# once
(\{gender, select, feminine \{She\} other \{He\}\} understands “consulate” without an interpreter.) # line: consulate.word # who: narrator # manner: distressed # effect: rapport -12, anxiety +10
-> DONE

=== refer_asylum
# ask: I record that you ask for protection. You are not sent back while it is examined. You are registered within five days, with this interpreter if you wish; this sheet says how.
# type: procedural
# topic: protection
# refers: ASYLUM
# step: M17
# when: told("protection.claim")
# once
{ afraid():
    Registered. (\{gender, select, feminine \{She\} other \{He\}\} reads the sheet like a timetable: first the end, then the beginning.) # line: refer.timetable # manner: relieved
- else:
    (It is rendered to \{gender, select, feminine \{her\} other \{him\}\}, and \{gender, select, feminine \{she\} other \{he\}\} laughs, and then \{gender, select, feminine \{she\} other \{he\}\} does not.) Protection? I am here to dance! # line: refer.dance # manner: anxious # says: protection.claim = false # says: protection.answer = no
}
-> DONE

// ---------------------------------------------------------------- what happens after a dilemma

=== after_short_pause
# hidden
(The interpreter nods, looks at the notes and puts down the pen that was being turned.) # line: shortPause.pen # who: narrator # effect: rapport +3
-> DONE

=== after_short_letGo
# hidden
(The talk goes on. \{gender, select, feminine \{She\} other \{He\}\} has noticed that you looked at the clock and not at \{gender, select, feminine \{her\} other \{him\}\}.) # line: shortLetGo.clock # who: narrator # effect: rapport -4
-> DONE

=== after_short_accuse
# hidden
(The interpreter goes red. From now on every sentence is rendered with a small pause before it, like a signature.) # line: shortAccuse.pause # who: narrator # effect: rapport -3, anxiety +3
-> DONE

=== after_dates_hold
# hidden
(Your colleague shrugs. You ask on about the pharmacy, and \{gender, select, feminine \{she\} other \{he\}\} knows it brick by brick.) # line: datesHold.brick # who: narrator
-> DONE

=== after_dates_liar
# hidden
(The pen of your colleague has already written it. \{gender, select, feminine \{She\} other \{He\}\} is looking at the pen.) # line: datesLiar.pen # who: narrator # effect: anxiety +5
-> DONE
