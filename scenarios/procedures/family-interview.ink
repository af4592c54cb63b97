// Steps that every officer has at hand when two people are heard on their marriage. They are said while both are there, or to the one who
// is; a case writes its own answers where they matter: see the knots that family-interview.yaml requires.

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
# ask: Good morning to both of you. My name is Marek Olin; I hear you today and write down what you say. Please tell me how to say your names.
# type: procedural
# topic: opening
# step: M04
# conduct: respect
# once
(They say their names, and you say them back. One of the two mends a vowel.) # line: familyGreet.vowel # who: narrator # manner: neutral
-> DONE

=== step_oath
# ask: Before I ask anything: do you both swear, or affirm if you prefer, that what you say today will be true? An “I do not know” is true as well.
# type: procedural
# topic: opening
# measure: oath
# once
(Both raise a hand, one the right, one the left, and both say yes.) # line: familyOath.yes # who: narrator # manner: neutral
-> DONE

=== step_purpose
# ask: I decide on the application. First you both tell, then I hear each of you alone, as with every couple; at the end we are together again. What speaks against you I tell you.
# type: procedural
# topic: opening
# step: M05
# once
{ level("anxiety") > 60:
    (A glance to the side, and back.) Yes. All right. # line: familyPurpose.tense # manner: guarded
- else:
    Alone too. Good, then somebody listens to the end of my sentences. # line: familyPurpose.calm # manner: smiling
}
-> DONE

=== step_rules
# ask: Two people seldom remember one thing alike. Do not guess, and do not agree on anything for me. If a question is not clear or nobody’s business, say so.
# type: procedural
# topic: opening
# step: M09
# once
(Somebody breathes out. It is not clear which of the two.) # line: familyRules.out # who: narrator # manner: relieved
-> DONE

=== ask_fit
# ask: How are you both today: have you slept, have you eaten, do you need anything before we begin?
# type: open
# topic: care
# step: M10
# flags: welfare
# once
{ level("anxiety") > 60:
    I am all right. It is only the chair. # line: familyFit.chair # manner: anxious
- else:
    One of us has not slept yet, and one not for long. We are used to it. # line: familyFit.slept # manner: tired
}
-> DONE

=== measure_water
# ask: There is water and tea over there. Please help yourselves.
# type: procedural
# topic: care
# measure: water
# once
Thank you. # line: familyWater.thanks # manner: relieved
-> DONE

=== measure_break
# ask: Let us stop for ten minutes. Nobody asks anything.
# type: procedural
# topic: care
# measure: break
# seconds: 600
# when: spoken() > 4
(Ten minutes. The clock on the wall is the loudest in the room.) # line: familyBreak.clock # who: narrator # manner: relieved
-> DONE

=== measure_acknowledge
# ask: This is not easy to talk about. Take the time that you need; you decide how much you say.
# type: procedural
# topic: care
# measure: acknowledgeDistress
# flags: welfare
Thank you. # line: familyAcknowledge.thanks # manner: relieved
-> DONE

=== measure_signpost
# ask: Thank you, that part I have. I would now like to ask about something else.
# type: procedural
# topic: care
# measure: signpost
# when: spoken() > 3
# once
All right. # line: familySignpost.right # manner: neutral
-> DONE

=== measure_rephrase
# ask: That was not clear of me. I will say it in other words.
# type: procedural
# topic: care
# measure: rephrase
# when: spoken() > 2
# once
Please. # line: familyRephrase.please # manner: neutral
-> DONE

=== measure_repair
# ask: I said that badly, and I am sorry. Let me begin again.
# type: procedural
# topic: care
# conduct: repair
# when: conduct("interrupts") + conduct("dismissesFear") + conduct("humiliation") + conduct("threat") + contaminating() > 0
# once
…All right. # line: familyRepair.right # manner: guarded
-> DONE

=== ask_anything_else
# ask: Before I decide: what have I not asked that I should know, and what have I misunderstood?
# type: open
# topic: closing
# step: M18
# when: spoken() > 8
# once
{ level("rapport") > 40:
    I think you have it. You asked how it is, and not how it should be. # line: familyElse.should # manner: neutral
- else:
    No. # line: familyElse.no # manner: guarded
}
-> DONE

=== step_read_back
# ask: I read to each of you what I wrote down of your own words, and of nobody else’s. Stop me wherever it is wrong.
# type: procedural
# topic: closing
# step: M19
# seconds: 180
# when: spoken() > 8
# once
One word. I did not say “always”, I said “mostly”. Yes, so. # line: familyReadBack.mostly # manner: thinking
-> DONE

=== step_next
# ask: I tell you what happens now, by when, and whom you can ask; you get it in writing, each of you a copy. Thank you for your time.
# type: procedural
# topic: closing
# step: M20
# when: spoken() > 8
# once
Thank you. Does that clock of yours go wrong on purpose? # line: familyNext.clock # manner: neutral
-> DONE
