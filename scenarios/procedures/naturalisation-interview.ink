// Steps that every officer has at hand in the examination of an application for naturalisation. A case writes for itself how the oath or the
// affirmation is taken, the tests of English and civics, and the interpreter: see the knots that naturalisation-interview.yaml requires.

EXTERNAL fact(name)
EXTERNAL draw(name)
EXTERNAL told(name)
EXTERNAL asked(knot)
EXTERNAL willing(name)
EXTERNAL level(measure)
EXTERNAL found(term)
EXTERNAL did(measure)

=== step_greet
# ask: Good morning. I am Marek Olin, the officer who examines your application. Please take a seat.
# type: procedural
# topic: opening
# step: M04
# when: did("callIn")
# once
{ level("anxiety") > 60:
    Good morning. Thank you… here? Thank you. # line: examGreet.tense # manner: anxious
- else:
    Good morning. Thank you. # line: examGreet.calm # manner: neutral
}
-> DONE

=== step_purpose
# ask: We go through your form together, line by line. Then comes a short test, and at the end you hear what happens next. It takes about half an hour.
# type: procedural
# topic: opening
# step: M05
# when: did("callIn")
# once
{ level("anxiety") > 60:
    Line by line. Good. Then I know where we are. # line: examPurpose.tense # manner: guarded
- else:
    Good. I have brought time. # line: examPurpose.calm # manner: neutral
}
-> DONE

=== step_rules
# ask: If you do not know something, say so. If I am not clear, ask me again. And where the form is wrong, you may put it right here.
# type: procedural
# topic: opening
# step: M09
# when: did("callIn")
# once
{ level("anxiety") > 60:
    May I? Without… it counting? # line: examRules.tense # manner: anxious
- else:
    I will. Thank you for saying it. # line: examRules.calm # manner: neutral
}
-> DONE

=== measure_water
# ask: There is water here. Please take a glass, there is no hurry.
# type: procedural
# topic: care
# measure: water
# when: did("callIn")
# once
Thank you. # line: examWater.thanks # manner: relieved
-> DONE

=== measure_break
# ask: Let us stop for five minutes. Nothing is asked until you sit down again.
# type: procedural
# topic: care
# measure: break
# when: did("callIn") && spoken() > 4
# once
(Five minutes, a corridor, a window. When the talk goes on it goes more slowly.) # line: examBreak.window # who: narrator # manner: relieved
-> DONE

=== measure_acknowledge
# ask: I can see that this is not easy. Take the time that you need.
# type: procedural
# topic: care
# measure: acknowledgeDistress
# flags: welfare
# when: did("callIn")
{ level("anxiety") > 60:
    …Thank you. One waits so many years for half an hour. # line: examAcknowledge.tense # manner: relieved
- else:
    I am well, thank you. # line: examAcknowledge.calm # manner: neutral
}
-> DONE

=== measure_rephrase
# ask: I did not say that well. Once more, in simpler words.
# type: procedural
# topic: care
# measure: rephrase
# when: did("callIn") && spoken() > 2
Yes, please. Now I have it. # line: examRephrase.now # manner: neutral
-> DONE

=== measure_signpost
# ask: Thank you, that part is done. I would now like to come to something else.
# type: procedural
# topic: care
# measure: signpost
# when: did("callIn") && spoken() > 2
All right. # line: examSignpost.right # manner: neutral
-> DONE

=== measure_repair
# ask: I put that badly, and I am sorry. May I start again?
# type: procedural
# topic: care
# conduct: repair
# when: conduct("interrupts") + conduct("humiliation") + conduct("threat") + conduct("dismissesFear") + contaminating() > 0
# once
…Yes. Of course. # line: examRepair.yes # manner: relieved
-> DONE

=== ask_anything_else
# ask: Before I decide: what would you like to add, and what have I misunderstood?
# type: open
# topic: closing
# step: M18
# when: did("callIn") && spoken() > 4
# once
{ level("rapport") > 40:
    No. You have asked about all of it, and let me finish. # line: examElse.finish # manner: neutral
- else:
    No. # line: examElse.short # manner: guarded
}
-> DONE

=== step_read_back
# ask: I read to you what I have written down. Stop me where it is not so, and I put it right.
# type: procedural
# topic: closing
# step: M19
# when: did("callIn") && spoken() > 4
# once
Yes. That is what I said. # line: examReadBack.said # manner: neutral
-> DONE

=== step_next
# ask: I tell you now what happens next: what you get in writing, by when, and what you can do about it.
# type: procedural
# topic: closing
# step: M20
# when: did("callIn") && spoken() > 4
# once
Thank you. It is easier to wait when one knows for what. # line: examNext.wait # manner: neutral
-> DONE
