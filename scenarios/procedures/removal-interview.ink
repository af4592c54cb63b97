// Steps that every officer has at hand in an interview on removal and detention, and what can be done about interpreting. What is at stake is
// said before anything is asked: liberty, and why; a lawyer, somebody to tell, a consulate only if the person wants one. A case writes its own answers where they matter: see the
// knots that removal-interview.yaml requires. Steps: interviewing.md 1.4; rights to be told: Mendez Principles (interviewing.md 1.1).

EXTERNAL fact(name)
EXTERNAL draw(name)
EXTERNAL told(name)
EXTERNAL asked(knot)
EXTERNAL willing(name)
EXTERNAL level(measure)
EXTERNAL found(term)
EXTERNAL did(measure)
EXTERNAL recall(memory)
EXTERNAL probed(topic)
EXTERNAL interpreter(habit)
EXTERNAL fits(nothing)
EXTERNAL agrees(topic)

=== step_greet
# ask: Good morning. My name is Marek Olin, I am an immigration officer. Nobody else is in this room, and this is my name on a card.
# type: procedural
# topic: opening
# step: M04
# once
(The card is taken, turned over, and laid down the right way up.) # line: removalGreet.card # who: narrator # manner: guarded
-> DONE

=== step_purpose
# ask: Today I find out who you are, whether there is a reason to hold you, and what would do instead. You tell first, then I ask, then I say what I decide and why.
# type: procedural
# topic: opening
# step: M05
# once
{ level("comprehension") < 50:
    Yes. # line: removalPurpose.yes # manner: guarded
- else:
    So it is not decided yet? At the door it sounded decided. # line: removalPurpose.notYet # manner: thinking
}
-> DONE

=== step_recording
# ask: I write down what we both say, and the recorder runs. You get a copy.
# type: procedural
# topic: opening
# step: M11
# once
(A look at the small red light.) # line: removalRecording.light # who: narrator
-> DONE

=== step_interpreter_role
# ask: The interpreter renders everything that either of us says, adds nothing, leaves nothing out, advises nobody, and tells nobody.
# type: procedural
# topic: opening
# step: M07
# when: did("interpreter")
(It is rendered, word for word, with a nod to both sides.) # line: removalRole.nods # who: narrator
-> DONE

=== step_confidential
# ask: What you tell me stays in this procedure. Nobody in the state you come from hears of it, or that you are here, unless you ask me to tell them.
# type: procedural
# topic: opening
# step: M08
# once
{ fits(""):
    Unless I ask. Good. (It is weighed.) # line: removalConfidential.good # manner: relieved
- else:
    (A nod, a little too quick.) # line: removalConfidential.nod # who: narrator # manner: guarded
}
-> DONE

=== step_rules
# ask: If you do not know, say so. If I am not clear, tell me. If I am wrong, correct me. If you need a break, you get one.
# type: procedural
# topic: opening
# step: M09
# once
{ level("comprehension") < 50:
    Yes. # line: removalRules.yes # manner: guarded
- else:
    Correct you? All right. I shall try it once, to see. # line: removalRules.try # manner: smiling
}
-> DONE

=== tell_reasons
# ask: I tell you why you are here, in your language, and give it to you on paper: our file says that you have no leave to be here. Whether that is so is what I check now.
# type: procedural
# topic: rights
# measure: tellReasons
# once
{ level("comprehension") < 50:
    Paper. Yes. # line: removalReasons.paper # manner: guarded
- else:
    “Our file says.” Thank you for the word “says”. # line: removalReasons.says # manner: thinking
}
-> DONE

=== tell_lawyer
# ask: You may speak with a lawyer, now, by that telephone, and alone. This list has people whom you need not pay today. We wait for you.
# type: procedural
# topic: rights
# measure: lawyer
# conduct: respect
# seconds: 240
# once
{ level("comprehension") < 50:
    (The list is looked at as one looks at a menu in another alphabet.) # line: removalLawyer.menu # who: narrator # manner: guarded
- else:
    (Four minutes with the telephone, behind the glass. Then the list is folded into a breast pocket.) # line: removalLawyer.folded # who: narrator # manner: relieved
}
-> DONE

=== tell_consulate
# ask: You have the right that your consulate is told. It is only a right: I ring nobody unless you ask me to, and you need not say why.
# type: procedural
# topic: rights
# measure: consularRight
# once
{ level("comprehension") < 50:
    (“Consulate” is understood, and nothing else.) # line: removalConsulate.word # who: narrator # manner: anxious
- else:
    No, thank you. Not today. # line: removalConsulate.no # manner: neutral
}
-> DONE

=== explain_bail
# ask: There are three ways from here: you go, you go with conditions such as reporting and an address, or you are held. Holding comes last, and only if the others would not do.
# type: procedural
# topic: rights
# measure: explainWays
# once
{ level("comprehension") < 50:
    (Three fingers are counted, twice.) # line: removalWays.fingers # who: narrator # manner: guarded
- else:
    In that order? I had thought that one begins at the other end. # line: removalWays.order # manner: thinking
}
-> DONE

=== measure_water
# ask: There is water here, and tea. The toilet is the second door, you need not ask for it.
# type: procedural
# topic: care
# measure: water
# once
Tea. Thank you. # line: removalWater.tea # manner: relieved
-> DONE

=== measure_break
# ask: We stop for ten minutes. Nobody asks anything, and the recorder is off.
# type: procedural
# topic: care
# measure: break
# seconds: 600
# when: spoken() > 4
(Ten minutes. Somebody opens a window; a train can be heard, and it is on time.) # line: removalBreak.train # who: narrator # manner: relieved
-> DONE

=== measure_acknowledge
# ask: This has been a hard morning. Take the time that you need.
# type: procedural
# topic: care
# measure: acknowledgeDistress
# flags: welfare
Thank you. # line: removalAcknowledge.thanks # manner: relieved
-> DONE

=== measure_signpost
# ask: Thank you, that part I have. I would now like to ask about something else.
# type: procedural
# topic: care
# measure: signpost
# when: spoken() > 3
# once
All right. # line: removalSignpost.right # manner: neutral
-> DONE

=== measure_rephrase
# ask: That was not clear of me. I will say it in other words.
# type: procedural
# topic: care
# measure: rephrase
# when: spoken() > 2
# once
Please. # line: removalRephrase.please # manner: neutral
-> DONE

=== measure_repair
# ask: I said that badly, and I am sorry. Let me begin again.
# type: procedural
# topic: care
# conduct: repair
# when: conduct("interrupts") + conduct("dismissesFear") + conduct("humiliation") + conduct("threat") + contaminating() > 0
# once
…All right. # line: removalRepair.right # manner: guarded
-> DONE

=== refer_health
# ask: I call the nurse now. You are seen today, before anything is decided, and alone. What is said there stays there, except what I need to know to keep you safe.
# type: procedural
# topic: health
# measure: healthcare
# step: M17
# flags: welfare
# seconds: 120
# when: spoken() > 3
# once
A nurse. For that one does not need a lawyer? Good. # line: removalHealth.nurse # manner: relieved
-> DONE

// ---------------------------------------------------------------- what can be done about interpreting

=== remind_interpreter
# ask: (To the interpreter) Please render everything, in the first person and sentence by sentence, and nothing besides. Hold up a hand when it gets long.
# type: procedural
# topic: interpreting
# measure: remindInterpreter
# when: did("interpreter")
(The interpreter raises a hand in apology, and turns to a clean page.) # line: removalRemind.page # who: narrator
-> DONE

=== say_again
# ask: (To the interpreter) That was longer than what I heard. Please tell me what was just said, word for word.
# type: procedural
# topic: interpreting
# measure: sayAgain
# when: did("interpreter")
(The interpreter looks at the notes, and begins again.) # line: removalAgain.notes # who: narrator
-> DONE

=== go_without
# ask: Thank you, we will go on without an interpreter. It is quicker.
# type: procedural
# topic: interpreting
# measure: goWithout
# when: did("interpreter")
# once
(The door closes behind the interpreter. There is now one language too few in the room.) # line: removalWithout.door # who: narrator # manner: anxious
-> DONE

// ---------------------------------------------------------------- closing

=== ask_anything_else
# ask: Before I decide: what have I not asked that I should know, and what have I misunderstood?
# type: open
# topic: closing
# step: M18
# when: spoken() > 8
# once
{ level("rapport") > 40:
    Nothing. You asked even about the kettle. # line: removalElse.kettle # manner: neutral
- else:
    No. # line: removalElse.no # manner: guarded
}
-> DONE

=== step_read_back
# ask: I read to you what I have written, and the interpreter renders it. Stop me wherever it is wrong.
# type: procedural
# topic: closing
# step: M19
# seconds: 180
# when: spoken() > 8
# once
{ fits(""):
    One word. I did not say “always”, I said “usually”. Yes, so. # line: removalReadBack.usually # manner: thinking
- else:
    Yes. Yes. # line: removalReadBack.yes # manner: guarded
}
-> DONE

=== step_next
# ask: I tell you now what happens, until when, whom you can ask, and how you can have it looked at by a judge. You get it in writing. Thank you for your patience.
# type: procedural
# topic: closing
# step: M20
# when: spoken() > 8
# once
Thank you. # line: removalNext.thanks # manner: neutral
-> DONE
