// Steps that every officer has at hand, whoever stands at the counter. A case writes its own answers where they matter
// (fear, privacy, interpreter): see the knots that first-line.yaml requires.

EXTERNAL fact(name)
EXTERNAL draw(name)
EXTERNAL told(name)
EXTERNAL asked(knot)
EXTERNAL willing(name)
EXTERNAL level(measure)
EXTERNAL found(term)
EXTERNAL did(measure)

=== step_greet
# ask: Good morning. My name is Marek Olin, I am the officer at this desk.
# type: procedural
# topic: opening
# step: M04
# once
{ level("anxiety") > 60:
    Good… good morning. Thank you. # line: greet.tense # manner: anxious
- else:
    Good morning. # line: greet.calm # manner: neutral
}
-> DONE

=== step_purpose
# ask: I will look at your papers and ask you a few questions about your trip. It takes some minutes, and you may ask me things too.
# type: procedural
# topic: opening
# step: M05
# once
{ level("anxiety") > 60:
    Yes. All right. That is good to know. # line: purposeOfTalk.tense # manner: guarded
- else:
    Of course. # line: purposeOfTalk.calm # manner: neutral
}
-> DONE

=== step_rules
# ask: If you do not know something, just say so. If my question is not clear, ask me to put it another way.
# type: procedural
# topic: opening
# step: M09
# once
{ level("comprehension") < 50:
    Slow… please. Yes. # line: rules.slow # manner: anxious
- else:
    Thank you. I will. # line: rules.fine # manner: neutral
}
-> DONE

=== measure_water
# ask: There is water here. Please take a cup, there is no hurry.
# type: procedural
# topic: care
# measure: water
# once
Thank you. That is kind. # line: water.thanks # manner: relieved
-> DONE

=== measure_acknowledge
# ask: I can see that this is not easy for you. Take your time.
# type: procedural
# topic: care
# measure: acknowledgeDistress
# flags: welfare
{ level("anxiety") > 60:
    …Thank you. I did not expect that. # line: acknowledge.tense # manner: relieved
- else:
    I am all right, thank you. # line: acknowledge.calm # manner: neutral
}
-> DONE

=== measure_repair
# ask: I put that badly, and I am sorry. Let me start again.
# type: procedural
# topic: care
# conduct: repair
# when: conduct("interrupts") + conduct("humiliation") + conduct("threat") + conduct("dismissesFear") + contaminating() > 0
# once
It is all right. # line: repair.accepted # manner: relieved
-> DONE

=== measure_rephrase
# ask: Let me say that again in simpler words.
# type: procedural
# topic: care
# measure: rephrase
# when: spoken() > 0
Yes, please. Better. # line: rephrase.better # manner: neutral
-> DONE

=== measure_signpost
# ask: Thank you, that part is clear. I would now like to talk about something else.
# type: procedural
# topic: care
# measure: signpost
# when: spoken() > 1
All right. # line: signpost.ok # manner: neutral
-> DONE

=== ask_anything_else
# ask: Before I decide: is there anything you would like to add, or anything I have misunderstood?
# type: open
# topic: closing
# step: M18
# when: spoken() > 2
# once
{ level("rapport") > 40:
    No. You asked about everything that matters, I think. Thank you for asking. # line: anythingElse.warm # manner: neutral
- else:
    No. # line: anythingElse.short # manner: guarded
}
-> DONE

=== step_read_back
# ask: I have written down the following: I will read it to you, and you tell me if anything is wrong.
# type: procedural
# topic: closing
# step: M19
# when: spoken() > 2
# once
Yes, that is what I said. # line: readBack.right # manner: neutral
-> DONE

=== step_next
# ask: I will now tell you what happens next, and how long it takes.
# type: procedural
# topic: closing
# step: M20
# when: spoken() > 2
# once
Thank you. # line: next.thanks # manner: neutral
-> DONE
