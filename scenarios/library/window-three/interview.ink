// Window three. A puppeteer asks how long one may still stay, as everybody does. Behind it there may be just that, a fear of a machine, a ferry
// that nobody recorded, a shout on arrival, a sister, somebody at the door who holds the passport, or no place to go back to. What is needed to
// be understood, and who has come along, is drawn apart from all of that.
//
// reached()  they understand each other: no help is needed, or it is there

INCLUDE ../../procedures/public-counter.ink

=== function reached()
~ return draw("needs") == "none" || (draw("needs") == "hearing" && did("writing")) || (draw("needs") == "language" && did("interpreter"))

// ---------------------------------------------------------------- what they came for

=== ask_help
# ask: What can I do for you? Please tell me in your own words what has brought you here.
# also: How may I help you today?
# also: What would you like to know?
# type: open
# topic: concern
# freeNarrative
{ not reached():
    { draw("needs") == "language":
        Stay… how long… I? (A passport, a finger on it, and a question in a language that is not spoken at this window.) # line: help.broken # manner: anxious # signals: person.languageBarrier
    - else:
        Yes, yes. How long may I still stay? (The answer to the next thing you say is “yes” as well. A hand goes to an ear, where something small should be.) # line: help.ear # manner: smiling # signals: person.vulnerability
    }
- else:
    I play with puppets, I am here for the festival on the quay. How long may I still stay? That is all. (It is said as one says “that is all” to a doctor.) # line: help.puppets # manner: thinking
}
-> DONE

=== ask_behind
# ask: I will work that out for you. May I ask what lies behind the question, so that I answer the right one?
# also: Is there something particular that makes you ask?
# also: What worries you about it?
# also: What is it really about?
# type: probing
# topic: concern
# when: asked("ask_help") > 0 && (needs == "none" ? true : (needs == "hearing" ? did("writing") : did("interpreter")))
{ draw("story"):
- "days":
    Nothing behind it. They ask me to stay for the last evening, the wolf is ill and I know the part. I only want to know whether I may. # line: behind.wolf # manner: smiling # says: advice.complaint # says: advice.otherPerson
- "calm":
    The machine on the quay took all my fingers, and the face. At home they take the fingers of thieves. I have not slept well since. Am I… on something? # line: behind.fingers # manner: anxious # says: advice.complaint # says: advice.otherPerson
- "record":
    The gate said on Sunday that I have been here since May. I have not. I have been at home, and I have the sea in my shoes to prove it. # line: behind.gate # manner: distressed # says: advice.complaint # says: advice.otherPerson
- "complaint":
    Whether one may be shouted at, for a start! Like a goat, before everybody, because my suitcase has a head in it. It is a puppet! I will say it until somebody writes it down. # line: behind.shouted # manner: irritated # says: advice.complaint # says: advice.otherPerson
- "sister":
    My sister \{sister\}. She came over in the spring and does not write. You have it there, in the machine: whether she went out again. One look. # line: behind.sister # manner: distressed # says: advice.complaint # says: advice.otherPerson
- "bound":
    (A look at the door, where somebody is reading a poster about parking, and has been for a while.) No. Only how long. I am to say only that. # line: behind.only # manner: guarded # says: advice.complaint # says: advice.otherPerson # signals: thb.reasonableGrounds
- else:
    { did("privateRoom"):
        Because afterwards I do not know where to. # line: behind.where # manner: distressed # says: advice.complaint # says: advice.otherPerson # signals: protection.indications
    - else:
        So that I know how many days it still is. (The fingers count something on the sill, and stop at the last one.) # line: behind.count # manner: guarded # says: advice.complaint # says: advice.otherPerson # signals: protection.indications
    }
}
-> DONE

=== ask_behind_lost
# ask: And what exactly lies behind the question?
# type: probing
# topic: concern
# when: asked("ask_help") > 0 && !(needs == "none" ? true : (needs == "hearing" ? did("writing") : did("interpreter")))
# better: ask_behind
# once
Yes. # line: behind.yes # manner: guarded
(It is the yes of somebody who has heard that something was asked.) # line: behind.heard # who: narrator
-> DONE

=== ask_help_closed
# ask: So it is just about the days, right?
# type: leading
# topic: concern
# when: asked("ask_help") > 0
# better: ask_behind
# once
Yes. # line: closed.yes # manner: guarded
-> DONE

=== ask_help_multiple
# ask: Do you want an extension, do you have a problem with the machine, or did somebody send you, and have you got your papers?
# type: multiple
# topic: concern
# better: ask_help
# once
Yes… no. The papers, yes. # line: multiple.papers # manner: anxious
-> DONE

=== ask_stays
# ask: When have you been here this year? Please tell me each time, with coming and going.
# also: On which days did you come and leave?
# also: How often have you visited this year, and from when to when?
# type: open
# topic: stays
# when: asked("ask_help") > 0 && (needs == "none" ? true : (needs == "hearing" ? did("writing") : did("interpreter")))
{ draw("story"):
- "record":
    In May, \{springDays\} days, for the little festival. I went home on \{springOut, date, long\}, by the night ferry. Here, I keep all of them. And now since \{arrived, date, long\}. # line: stays.ferry # manner: neutral # hands: ferry # says: advice.recordWrong
- else:
    In May, \{springDays\} days, for the little festival; home on \{springOut, date, long\}, by the night ferry, here is the ticket. And now since \{arrived, date, long\}. # line: stays.ticket # manner: neutral # hands: ferry # says: advice.recordWrong
}
-> DONE

=== ask_stays_day
# ask: On what day did you leave after the stay in May, and how do you know it?
# also: How did you travel out in spring, and what shows the day?
# type: probing
# topic: stays
# when: asked("ask_stays") > 0 && (needs == "none" ? true : (needs == "hearing" ? did("writing") : did("interpreter")))
# once
On \{springOut, date, long\}. It was the night when the crocodile fell overboard. We got it back; it has been a vegetarian since. # line: staysDay.crocodile # manner: smiling # says: advice.recordWrong
-> DONE

=== ask_stays_leading
# ask: You have overstayed, haven’t you?
# type: leading
# topic: stays
# flags: accusatory, presupposition
# when: asked("ask_help") > 0
# better: ask_stays
# once
I… have I? # line: overstayed.have # manner: distressed # effect: rapport -6, anxiety +8
-> DONE

=== ask_home
# ask: And what waits for you at home when the festival is over?
# also: What will you go back to afterwards?
# type: open
# topic: home
# when: asked("ask_help") > 0 && (needs == "none" ? true : (needs == "hearing" ? did("writing") : did("interpreter")))
{ draw("story"):
- "fear":
    { willing("behind"):
        They have taken away the stage, and the man who wrote the plays. We had a king who fell off his chair. It was only a chair. They have asked for me twice, with a list in their hand. # line: home.chair # manner: distressed # signals: protection.indications
    - else:
        (The answer takes so long that the number above the window changes.) One sees. # line: home.sees # manner: guarded # signals: protection.indications
    }
- "bound":
    { did("separate"):
        A debt. For the journey, the bed, the papers, and every week it is longer. I sew heads for them at night, in a cellar with a fan. # line: home.debt # manner: distressed # signals: thb.reasonableGrounds # says: thb.reasonableGrounds # says: protection.indications = false
    - else:
        Work. They say there is work here first. # line: home.work # manner: guarded # says: protection.indications = false
    }
- else:
    Forty children on Saturday, and a wolf who has lost his voice. They throw nuts if one is late. # line: home.nuts # manner: smiling # says: protection.indications = false
}
-> DONE

=== ask_company
# ask: Has anybody come with you today?
# type: closed
# fitting
# topic: company
# when: asked("ask_help") > 0
# once
{ draw("company"):
- "alone":
    Only the crocodile. It is in the bag. # line: company.crocodile # manner: smiling
- "kind":
    A friend. Waits at the door because windows make my friend nervous. # line: company.friend # manner: neutral
- else:
    He drives me. (The voice is lower by a third.) He has the passports, so that they do not get lost; he gave me mine for this window. # line: company.drives # manner: guarded # signals: thb.reasonableGrounds
}
-> DONE

=== ask_free
# ask: Can you come and go as you like, and do you keep your passport yourself?
# also: Are you free to leave, and who keeps your papers and your telephone?
# type: probing
# topic: company
# when: asked("ask_help") > 0 && (needs == "none" ? true : (needs == "hearing" ? did("writing") : did("interpreter")))
{ draw("story") == "bound":
    { did("separate"):
        No. Since June he has had it, and the telephone on Sundays. The door is open until nine. (It comes quietly and in one piece, like something learnt for a long time.) # line: free.nine # manner: distressed # says: thb.reasonableGrounds # signals: thb.reasonableGrounds
    - else:
        (A look at the door. The person with the poster has turned round.) Yes. # line: free.turned # manner: distressed # says: thb.reasonableGrounds = false
    }
- else:
    I come and go, and I lose it about once a week, all by myself. # line: free.lose # manner: smiling
}
-> DONE

=== ask_protection
# ask: I ask everybody whom I see counting like that, and you need give no reason: are you afraid to go home, or are you asking for protection here?
# type: closed
# fitting
# topic: protection
# step: M17
# when: asked("ask_help") > 0 && (needs == "none" ? true : (needs == "hearing" ? did("writing") : did("interpreter")))
{ draw("story") == "fear":
    { willing("behind"):
        Yes. That is the word. I did not know that one can say it at a window. # line: protection.word # manner: relieved # says: protection.claim # says: protection.answer # admits: protection.indications
    - else:
        { did("privateRoom"):
            May I say it tomorrow? No. Yes. I am afraid to go home. # line: protection.tomorrow # manner: distressed # says: protection.claim # says: protection.answer
        - else:
            (A look over the shoulder, at nine people with numbers.) Not here. # line: protection.notHere # manner: anxious # signals: protection.indications
        }
    }
- else:
    No! I want to go home, that is the whole point. With the crocodile. # line: protection.no # manner: smiling # says: protection.claim = false # says: protection.answer = "no"
}
-> DONE

=== dismiss_fear
# ask: Everybody says that. Come back when you have something in writing.
# type: opinion_statement
# topic: protection
# conduct: dismissesFear
# when: told("protection.indications")
# better: ask_protection
# once
Of course. Excuse me. # line: dismiss.excuse # manner: distressed
-> DONE

// ---------------------------------------------------------------- to be understood

=== call_interpreter
# ask: One moment. I ring the interpreting service and put the receiver on the sill between us.
# type: procedural
# topic: care
# measure: interpreter
# seconds: 60
# when: asked("ask_help") > 0
# once
Interpreter 14, Tarsovan and English, good morning to both. I can hear a crocodile? # line: call.fourteen # who: phone # manner: smiling
{ draw("needs") == "language":
    (Two sentences go into the receiver, fast. The shoulders come down.) # line: call.shoulders # who: narrator # manner: relieved
- else:
    That is not needed, thank you; but it is nice to be asked. # line: call.nice # manner: smiling
}
-> DONE

=== private_room
# ask: Let us sit at the table in the side room. The door closes, and the number above the window can wait.
# type: procedural
# topic: care
# measure: privateRoom
# once
That is kind. (The bag comes along, and is given a chair of its own.) # line: private.chair # manner: relieved
-> DONE

=== separate
# ask: (To the person at the door) I talk with everybody singly here, that is the rule of the house. My colleague shows you where there is coffee.
# type: procedural
# topic: company
# to: companion
# measure: separate
# once
{ draw("company") == "controls":
    It is only about how long. It will not take long, will it? (It is said past you, to the chair.) # line: separate.long # who: companion # manner: smiling # signals: thb.reasonableGrounds
- else:
    Coffee! Take all the time in the world. # line: separate.coffee # who: companion # manner: smiling
}
-> DONE

// ---------------------------------------------------------------- answers

=== tell_last_day
# ask: Ninety days in any hundred and eighty, and both stays count. The last day that you may be here is \{lastDay, date, long\}. I write it down for you.
# type: procedural
# topic: answer
# when: queried("ees") && asked("ask_stays") > 0
# once
\{lastDay, date, long\}. (It is written on the inside of the bag, beside other important things.) So that I know it. # line: lastDay.bag # manner: relieved
-> DONE

=== tell_ninety
# ask: It is quite simple: ninety days from the day you came. So you may stay until \{wrongDay, date, long\}.
# type: procedural
# topic: answer
# conduct: deception
# when: asked("ask_help") > 0
# better: tell_last_day
# once
That long! (Somebody is happy now, and will be fined for it.) # line: ninety.happy # manner: smiling
-> DONE

=== promise
# ask: Between us: nobody looks at a week more. Stay for your last evening.
# type: procedural
# topic: answer
# conduct: deception
# when: asked("ask_help") > 0
# better: tell_last_day
# once
You are kind. # line: promise.kind # manner: smiling
-> DONE

=== say_calm
# ask: Everybody who comes for a visit gives fingers and face, it is how days are counted. It is no list of thieves. You have done nothing wrong, and here is the sheet that says who may see it.
# type: procedural
# topic: answer
# when: asked("ask_behind") > 0
# effect: anxiety -14, rapport +8
# once
{ draw("story") == "calm":
    Everybody? You too? (For the first time the back of the chair is used.) Then I can sleep. That was the whole of it, you know. # line: calm.sleep # manner: relieved
- else:
    I thought as much. Mine are full of glue anyway. # line: calm.glue # manner: smiling
}
-> DONE

=== give_record_form
# ask: What the system holds of you is yours to see and to have put right. This is the form, the ticket goes with it, and I note on the record today that you say it is not so.
# type: procedural
# topic: answer
# measure: recordForm
# when: queried("ees") && asked("ask_stays") > 0
# once
{ draw("story") == "record":
    So the ferry counts? (The ticket is smoothed on the sill, twice.) I knew that one should keep everything. # line: recordForm.ferry # manner: relieved
- else:
    Is something wrong with it? I should not have thought so. # line: recordForm.wrong # manner: thinking
}
-> DONE

=== give_complaint_form
# ask: I am sorry that it was like that. I take the complaint now: you tell it, I write, you read it and sign, and this is its number.
# type: procedural
# topic: answer
# measure: complaintForm
# when: asked("ask_behind") > 0
# once
{ draw("story") == "complaint":
    It has a number? (The voice comes down by a floor.) Write: “like a goat”. And write that the second one was kind and held the head. # line: complaint.number # manner: relieved # effect: anxiety -10, rapport +10
- else:
    I have nothing to complain of. Perhaps the coffee. # line: complaint.coffee # manner: smiling
}
-> DONE

=== refuse_other
# ask: About another grown person I say nothing, not even whether there is anything. If you fear for somebody, the police take that up, and they ask her before they tell you where she is.
# type: procedural
# topic: answer
# when: asked("ask_behind") > 0
# once
{ draw("story") == "sister":
    (For a while the bag is held with both arms.) So if I sent somebody to ask for me, they would hear nothing either. # line: other.either # manner: distressed
    That is a good rule. Today it is a bad one. Who is it, the police, which door? # line: other.door # manner: thinking
- else:
    I have not asked about anybody. But good. # line: other.good # manner: neutral
}
-> DONE

=== tell_other
# ask: I should not, but… there is an entry in spring, and I see no exit. So she must still be here.
# type: procedural
# topic: answer
# conduct: disclosure
# when: story == "sister" && asked("ask_behind") > 0
# better: refuse_other
# once
Here! Where? In which town? (Somebody else would have had to be asked that.) # line: tellOther.here # manner: distressed
-> DONE

=== take_wish
# ask: I take that as your application for protection, today, at this table. You may stay until it is decided, nobody at home is told, and this is what happens now.
# type: procedural
# topic: protection
# refers: ASYLUM
# when: told("protection.claim")
# once
{ draw("story") == "fear":
    At this table. (A hand is laid flat on it, as if it might be carried off.) And the crocodile? # line: wish.table # manner: relieved
- else:
    No, no. I go home. # line: wish.home # manner: thinking
}
-> DONE

=== call_help
# ask: There are people who help in such a case, with a bed and a lawyer, and they want nothing for it. May I ring them now, while you sit here?
# type: procedural
# topic: care
# refers: PROTECT
# when: told("thb.reasonableGrounds")
# once
{ draw("story") == "bound":
    Now? (A look at the door, which is closed.) Now. Before I am clever again. # line: help2.clever # manner: relieved
- else:
    For me? No, thank you. # line: help2.no # manner: smiling
}
-> DONE

=== accuse
# ask: Other people are waiting. Can you people not read? It is on the sign.
# type: opinion_statement
# topic: concern
# conduct: humiliation
# when: asked("ask_help") > 0
# better: ask_behind
# once
I can. (The bag is taken from the sill.) # line: accuse.can # manner: distressed
-> DONE

=== after_queue_more
# hidden
(Nine numbers wait, and nobody dies of it. One of them lends another a pen.) # line: queue.pen # who: narrator
-> DONE

=== after_queue_leaflet
# hidden
(The leaflet has eleven paragraphs. It is folded into a hat, for somebody very small.) # line: queue.hat # who: narrator
-> DONE

=== after_queue_faster
# hidden
Yes. Of course. Only how long. # line: queue.only # manner: guarded
-> DONE

=== after_click_no
# hidden
(Your colleague looks at the screen, then at the keys, then out of the window.) You are right. It is a habit. # line: click.habit # who: narrator
-> DONE

=== after_click_look
# hidden
(It is read in your face before it is on the screen.) # line: click.face # who: narrator # manner: distressed
-> DONE

=== after_click_away
# hidden
So there is nobody. # line: click.nobody # manner: distressed
-> DONE
