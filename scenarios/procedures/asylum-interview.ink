// Steps that every officer has at hand in an interview on protection, and what can be done about interpreting. A case writes its own answers
// where they matter: see the knots that asylum-interview.yaml requires. The purpose and the recording are announced before anything is
// asked (Regulation (EU) 2024/1348, Arts 8(2), 14).

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
# ask: Good morning. My name is Marek Olin; I will listen to you and write down what you say. This is my name on a card, for you to keep.
# type: procedural
# topic: opening
# step: M04
# once
(The card is read on both sides, and put where it can be seen.) # line: interviewGreet.card # who: narrator # manner: guarded
-> DONE

=== step_purpose
# ask: Today I ask who you are, why you came, and whether you need protection. First you tell, then I ask. Whether it is granted others decide later, not I.
# type: procedural
# topic: opening
# step: M05
# once
{ level("comprehension") < 50:
    Yes. # line: interviewPurpose.yes # manner: guarded
- else:
    You listen, and others decide. I have understood. # line: interviewPurpose.understood # manner: thinking
}
-> DONE

=== step_recording
# ask: The talk is recorded, from now on. You get what is written and may correct it; if there is a doubt, the recording counts.
# type: procedural
# topic: opening
# step: M11
# once
(A look at the small red light, and then past it.) # line: interviewRecording.light # who: narrator
-> DONE

=== step_interpreter_role
# ask: The interpreter renders everything that either of us says, adds nothing, leaves nothing out, advises nobody, and tells nobody.
# type: procedural
# topic: opening
# step: M07
# when: did("interpreter")
(The interpreter renders it, and nods to both of you.) # line: interviewRole.nods # who: narrator
-> DONE

=== step_confidential
# ask: What you say stays in this procedure. Nobody in the state that you left is told of it, nor that you are here.
# type: procedural
# topic: opening
# step: M08
# once
{ fits(""):
    Nobody? (It is weighed.) Good. # line: interviewConfidential.good # manner: relieved
- else:
    (A look at whoever interprets.) # line: interviewConfidential.look # who: narrator # manner: guarded
}
-> DONE

=== step_rules
# ask: If you do not know something, say so; “I do not remember” is an answer. If a question is not clear, tell me. Correct me. Ask for a break whenever you want one.
# type: procedural
# topic: opening
# step: M09
# once
{ level("comprehension") < 50:
    Yes. # line: interviewRules.yes # manner: guarded
- else:
    I may say that I do not remember? At home that was no answer. # line: interviewRules.remember # manner: thinking
}
-> DONE

=== ask_fit
# ask: How are you today? Did you sleep, have you eaten, is there medicine that you need?
# type: open
# topic: care
# step: M10
# flags: welfare
# once
{ level("comprehension") < 50:
    Good. # line: interviewFit.good # manner: guarded
- else:
    I slept on a bench that somebody has designed so that one does not. But I can talk. # line: interviewFit.bench # manner: tired
}
-> DONE

=== measure_water
# ask: There is water here, and tea. Please.
# type: procedural
# topic: care
# measure: water
# once
Thank you. # line: interviewWater.thanks # manner: relieved
-> DONE

=== measure_break
# ask: Let us stop for ten minutes, all of us. Nobody asks anything, and the recorder is off.
# type: procedural
# topic: care
# measure: break
# seconds: 600
# when: spoken() > 4
(Ten minutes. The interpreter drinks a coffee standing up. Somebody opens a window.) # line: interviewBreak.window # who: narrator # manner: relieved
-> DONE

=== measure_acknowledge
# ask: This is hard to tell. Take the time that you need; you decide how much you say.
# type: procedural
# topic: care
# measure: acknowledgeDistress
# flags: welfare
Thank you. # line: interviewAcknowledge.thanks # manner: relieved
-> DONE

=== measure_signpost
# ask: Thank you, that part I have. I would now like to ask about something else.
# type: procedural
# topic: care
# measure: signpost
# when: spoken() > 3
# once
All right. # line: interviewSignpost.right # manner: neutral
-> DONE

=== measure_rephrase
# ask: That was not clear of me. I will say it in other words.
# type: procedural
# topic: care
# measure: rephrase
# when: spoken() > 2
# once
Please. # line: interviewRephrase.please # manner: neutral
-> DONE

=== measure_repair
# ask: I said that badly, and I am sorry. Let me begin again.
# type: procedural
# topic: care
# conduct: repair
# when: conduct("interrupts") + conduct("dismissesFear") + conduct("humiliation") + conduct("threat") + contaminating() > 0
# once
…All right. # line: interviewRepair.right # manner: guarded
-> DONE

// ---------------------------------------------------------------- what can be done about interpreting

=== remind_interpreter
# ask: (To the interpreter) Please render everything, in the first person and sentence by sentence, and nothing besides. Hold up a hand when it gets long.
# type: procedural
# topic: interpreting
# measure: remindInterpreter
# when: did("interpreter")
(The interpreter raises a hand in apology, and turns to a clean page.) # line: interviewRemind.page # who: narrator
-> DONE

=== say_again
# ask: (To the interpreter) That was longer than what I heard. Please tell me what was just said, word for word.
# type: procedural
# topic: interpreting
# measure: sayAgain
# when: did("interpreter")
(The interpreter looks at the notes, and begins again.) # line: interviewAgain.notes # who: narrator
-> DONE

=== note_interpreter
# ask: I note for the record how this was interpreted, and what I did about it. It blames nobody.
# type: procedural
# topic: interpreting
# measure: noteInterpreter
# when: did("interpreter")
# once
(The interpreter nods, a little relieved.) # line: interviewNote.nods # who: narrator
-> DONE

=== go_without
# ask: Thank you, we will go on without an interpreter. It is quicker.
# type: procedural
# topic: interpreting
# measure: goWithout
# when: did("interpreter")
# once
(The door closes behind the interpreter. There is now one language too few in the room.) # line: interviewWithout.door # who: narrator # manner: anxious
-> DONE

// ---------------------------------------------------------------- closing

=== ask_anything_else
# ask: Before we end: what have I not asked that I should know, and what have I misunderstood?
# type: open
# topic: closing
# step: M18
# when: spoken() > 8
# once
{ level("rapport") > 40:
    You asked, and you waited until I had finished. That was all of it. # line: interviewElse.waited # manner: neutral
- else:
    No. # line: interviewElse.no # manner: guarded
}
-> DONE

=== step_read_back
# ask: I read to you all that I have written, and the interpreter renders it. Stop me wherever it is wrong.
# type: procedural
# topic: closing
# step: M19
# seconds: 240
# when: spoken() > 8
# once
{ fits(""):
    One place. I did not say “never”, I said “no longer”. Yes, so. # line: interviewReadBack.longer # manner: thinking
- else:
    Yes. Yes. # line: interviewReadBack.yes # manner: guarded
}
-> DONE

=== step_next
# ask: I will tell you what happens now, how long it takes, and whom you can ask. You get a copy. And thank you: it was not easy.
# type: procedural
# topic: closing
# step: M20
# when: spoken() > 8
# once
Thank you. And who waters the plant in here? # line: interviewNext.plant # manner: neutral
-> DONE
