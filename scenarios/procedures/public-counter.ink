// Steps that every officer has at hand at a public counter. A case writes its own answers where they matter (fear, privacy, interpreter): see
// the knots that public-counter.yaml requires.

EXTERNAL fact(name)
EXTERNAL draw(name)
EXTERNAL told(name)
EXTERNAL asked(knot)
EXTERNAL willing(name)
EXTERNAL level(measure)
EXTERNAL found(term)
EXTERNAL did(measure)

=== step_greet
# ask: Good morning. I am Marek Olin. Please sit down; this window has a chair.
# type: procedural
# topic: opening
# step: M04
# once
{ level("anxiety") > 60:
    Good… good morning. (The edge of the chair is used, no more of it.) # line: greet.tense # manner: anxious
- else:
    Good morning. # line: greet.calm # manner: neutral
}
-> DONE

=== step_purpose
# ask: Here you can ask how the law stands. What you ask me is not held against you, and if I cannot answer it I say who can.
# type: procedural
# topic: opening
# step: M05
# once
{ level("anxiety") > 60:
    Not held against… good. Thank you. # line: purposeOfTalk.tense # manner: relieved
- else:
    Good to know. # line: purposeOfTalk.calm # manner: neutral
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
# ask: I can see that this has cost you something. Take your time.
# type: procedural
# topic: care
# measure: acknowledgeDistress
# flags: welfare
{ level("anxiety") > 60:
    …Thank you. One does not expect that behind glass. # line: acknowledge.tense # manner: relieved
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
# ask: Let me say that again in plainer words, without the paragraph.
# type: procedural
# topic: care
# measure: rephrase
# when: spoken() > 0
Yes, please. Better. # line: rephrase.better # manner: neutral
-> DONE

=== step_write_down
# ask: I write this in large letters on a sheet for you. Please read it, nod if it is right, and write back whatever you like.
# type: procedural
# topic: care
# measure: writing
# effect: comprehension +40, anxiety -8, rapport +6
# seconds: 40
# when: asked("ask_help") > 0
# once
(The sheet is turned round, read, and turned back.) # line: writing.turned # who: narrator # manner: relieved
-> DONE

=== ask_anything_else
# ask: Is there anything else that you came for, or that I have misunderstood?
# type: open
# topic: closing
# step: M18
# when: spoken() > 2
# once
{ level("rapport") > 40:
    No. That was it. Thank you for asking twice. # line: anythingElse.warm # manner: neutral
- else:
    No. # line: anythingElse.short # manner: guarded
}
-> DONE

=== step_teach_back
# ask: So that I hear whether I was clear: what will you do now, in your own words?
# type: procedural
# topic: closing
# step: M19
# when: spoken() > 3
# once
What we said, and not a day later. And if I am not sure, I come back to this window. # line: teachBack.window # manner: neutral
-> DONE

=== step_next
# ask: This is what happens next, by when, and this is the number under which you reach us.
# type: procedural
# topic: closing
# step: M20
# when: spoken() > 2
# once
Thank you. # line: next.thanks # manner: neutral
-> DONE
