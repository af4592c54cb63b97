// Steps that every officer has at hand at the second line. A case writes its own answers where they matter (account, fear, interpreter,
// privacy): see the knots that second-line.yaml requires. Information on the check is due in writing, in a language understood
// (Schengen Borders Code Art. 8(5)), so the sheet is handed over here whatever is said.

EXTERNAL fact(name)
EXTERNAL draw(name)
EXTERNAL told(name)
EXTERNAL asked(knot)
EXTERNAL willing(name)
EXTERNAL level(measure)
EXTERNAL found(term)
EXTERNAL did(measure)

=== step_greet
# ask: Good evening. My name is Marek Olin. I am the officer who will talk with you.
# type: procedural
# topic: opening
# step: M04
# once
{ level("anxiety") > 60:
    Good evening. # line: secondGreet.tense # manner: anxious
- else:
    Good evening. # line: secondGreet.calm # manner: neutral
}
-> DONE

=== step_purpose
# ask: Here is a sheet in your language: why we talk, what happens, my name and number, your rights. I write down what you say, and the talk is recorded.
# type: procedural
# topic: opening
# step: M05, M11
# once
{ level("comprehension") < 50:
    (The traveller holds the sheet with both hands and reads it to the end, one finger under the line.) # line: secondPurpose.reads # who: narrator # manner: thinking
- else:
    Thank you. So I know what comes. # line: secondPurpose.thanks # manner: relieved
}
-> DONE

=== step_rules
# ask: If you do not know something, say so. If a question is not clear, tell me. And correct me when I have something wrong.
# type: procedural
# topic: opening
# step: M09
# once
{ level("comprehension") < 50:
    Yes. Yes. # line: secondRules.yes # manner: guarded
- else:
    I may correct you? Good. I will. # line: secondRules.correct # manner: neutral
}
-> DONE

=== ask_fit
# ask: How are you feeling? Do tell me if you need food, rest, medicine or a doctor.
# type: open
# topic: care
# step: M10
# flags: welfare
# once
{ level("comprehension") < 50:
    Good. All good. # line: secondFit.short # manner: guarded
- else:
    Tired. I have not slept since yesterday morning. But I can talk. # line: secondFit.tired # manner: tired
}
-> DONE

=== measure_water
# ask: There is water and tea here. Please take what you like.
# type: procedural
# topic: care
# measure: water
# once
Thank you. # line: secondWater.thanks # manner: relieved
-> DONE

=== measure_break
# ask: Let us stop for five minutes. The door stays open; nobody will ask you anything.
# type: procedural
# topic: care
# measure: break
# seconds: 300
# when: spoken() > 4
# once
(Five minutes. Somebody in the corridor laughs at something. The traveller eats a biscuit, and then the other one.) # line: secondBreak.biscuit # who: narrator # manner: relieved
-> DONE

=== measure_acknowledge
# ask: I can see that this is not easy. Take the time you need.
# type: procedural
# topic: care
# measure: acknowledgeDistress
# flags: welfare
# once
Thank you. # line: secondAcknowledge.thanks # manner: relieved
-> DONE

=== measure_rephrase
# ask: That was not clear of me. Let me say it in other words.
# type: procedural
# topic: care
# measure: rephrase
# when: spoken() > 1
# once
Yes. Please. # line: secondRephrase.please # manner: neutral
-> DONE

=== measure_signpost
# ask: Thank you, that part is clear. I would now like to talk about something else.
# type: procedural
# topic: care
# measure: signpost
# when: spoken() > 3
# once
All right. # line: secondSignpost.right # manner: neutral
-> DONE

=== measure_repair
# ask: I said that badly, and I am sorry. Let me start again.
# type: procedural
# topic: care
# conduct: repair
# when: conduct("interrupts") + conduct("dismissesFear") + conduct("humiliation") + conduct("threat") + contaminating() > 0
# once
…All right. # line: secondRepair.right # manner: guarded
-> DONE

=== ask_anything_else
# ask: Before I decide: what would you like to add, and what have I misunderstood?
# type: open
# topic: closing
# step: M18
# when: spoken() > 6
# once
{ level("rapport") > 40:
    No. You asked, and you waited for the answer. That is all I can say about it. # line: secondElse.waited # manner: neutral
- else:
    No. # line: secondElse.no # manner: guarded
}
-> DONE

=== step_read_back
# ask: I will read to you what I have written, sentence by sentence. Stop me wherever it is wrong.
# type: procedural
# topic: closing
# step: M19
# when: spoken() > 6
# once
{ level("comprehension") < 50:
    Yes. Right. # line: secondReadBack.yes # manner: guarded
- else:
    One thing: I did not say “never”, I said “not yet”. The rest is what I said. # line: secondReadBack.notYet # manner: thinking
}
-> DONE

=== step_next
# ask: I will tell you what happens now, how long it takes, and whom you can ask.
# type: procedural
# topic: closing
# step: M20
# when: spoken() > 6
# once
Thank you. It is easier when one knows. # line: secondNext.knows # manner: neutral
-> DONE
