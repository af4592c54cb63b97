// Steps that every officer has at hand in a talk with a child, and the children whom the officer calls to their side. Words are short, nothing is
// negated twice, no day is asked by its number. A case writes its own answers where they matter: see the knots that child-interview.yaml
// requires. The ground rules are practised, one by one (NICHD protocol).

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
EXTERNAL agrees(topic)

=== step_greet
# ask: Hello. My name is Marek. I work at this harbour, and my job is to listen to people who have just arrived. What shall I call you?
# type: procedural
# topic: opening
# step: M04
# conduct: respect
# once
{ level("anxiety") > 62:
    \{given\}. (It is said to the badge, not to the face.) # line: childGreet.badge # manner: guarded
- else:
    \{given\}. Marek is what my bicycle is called. # line: childGreet.bicycle # manner: smiling
}
-> DONE

=== step_purpose
# ask: I want to know how you came here and whether all is well with you. First you tell, then I ask. Nobody is in trouble. This sheet has it in pictures.
# type: procedural
# topic: opening
# step: M05
# once
(The sheet is turned over, in case there is more on the back.) Is that you, with the big ears? # line: childPurpose.ears # manner: neutral
-> DONE

=== step_recording
# ask: This little machine keeps what we say, so that I need not ask you twice. The red light means that it listens.
# type: procedural
# topic: opening
# step: M11
# once
Hello, machine. # line: childRecording.hello # manner: neutral
-> DONE

=== step_confidential
# ask: What you tell me I write down for the people here who look after children. I do not tell it to anybody at home without them. If somebody is hurting you, I must get help.
# type: procedural
# topic: opening
# step: M08
# once
{ level("anxiety") > 62:
    Not to anybody? (It is counted off on the fingers: who that would be.) # line: childConfidential.fingers # manner: thinking
- else:
    All right. # line: childConfidential.right # manner: neutral
}
-> DONE

=== step_rules
# ask: Some rules for me. If I ask something you do not know, say “I don’t know”. If I get something wrong, tell me. You may ask for a break whenever you like. Shall we try them?
# type: procedural
# topic: opening
# step: M09
# once
Rules for you? # line: childRules.forYou # manner: thinking
+ [What is my dog called? # line: childRules.dog # type: procedural]
    I don’t know your dog. (A pause.) Oh. That is the answer. # line: childRules.oh # manner: smiling # effect: comprehension +6, rapport +2
    + + [And if I said that you are thirty years old? # line: childRules.thirty # type: procedural]
        Then you would be wrong, and I would tell you. You are wrong. # line: childRules.wrong # manner: smiling # effect: comprehension +6, anxiety -2
- -> DONE

=== ask_fit
# ask: How are you feeling: did you sleep, have you eaten, does anything hurt?
# type: open
# topic: care
# step: M10
# flags: welfare
# once
{ level("fatigue") > 45:
    I slept on the floor beside the slot machines. They never stop winning. I am a bit tired, but it is all right. # line: childFit.slots # manner: tired
- else:
    I had two breakfasts, because the ship did not notice. # line: childFit.breakfasts # manner: neutral
}
-> DONE

=== measure_water
# ask: There is cocoa, there is water, and there are biscuits with a hole. Take what you like.
# type: procedural
# topic: care
# measure: water
# once
(Three biscuits, worn on three fingers.) Thank you. # line: childWater.rings # manner: relieved
-> DONE

=== measure_break
# ask: Let us stop for ten minutes. The toilet is there, the window is there, and nobody asks you anything.
# type: procedural
# topic: care
# measure: break
# seconds: 600
# when: spoken() > 4
(Ten minutes. Gulls are fed through the window, which is forbidden by a sign under the window.) # line: childBreak.gulls # who: narrator # manner: relieved
-> DONE

=== measure_acknowledge
# ask: That is not easy to tell. You decide how much. We have time.
# type: procedural
# topic: care
# measure: acknowledgeDistress
# flags: welfare
(A nod.) # line: childAcknowledge.nod # who: narrator # manner: relieved
-> DONE

=== measure_rephrase
# ask: That was too long. I will say it in short words.
# type: procedural
# topic: care
# measure: rephrase
# when: spoken() > 1
Good idea. # line: childRephrase.idea # manner: neutral
-> DONE

=== measure_signpost
# ask: Thank you, I have that. Now something else.
# type: procedural
# topic: care
# measure: signpost
# when: spoken() > 3
# once
All right. # line: childSignpost.right # manner: neutral
-> DONE

=== measure_repair
# ask: I said that badly, and I am sorry. I will start again.
# type: procedural
# topic: care
# conduct: repair
# when: conduct("interrupts") + conduct("dismissesFear") + conduct("humiliation") + conduct("threat") + contaminating() > 0
# once
…All right. # line: childRepair.right # manner: guarded
-> DONE

=== promise_outcome
# ask: Don’t worry. Tell me everything, and you can stay. I promise.
# type: procedural
# topic: care
# conduct: deception
# better: step_purpose
# once
Promise promise? (One can see it being put away carefully, like a ticket.) # line: childPromise.ticket # manner: relieved
-> DONE

=== ask_anything_else
# ask: What have I not asked that I should know? And what have I got wrong?
# type: open
# topic: closing
# step: M18
# when: spoken() > 2
# once
{ level("rapport") > 42:
    You have not asked about the kite. Nobody asks about the kite. It has two lines and a tail, and today there is enough wind. # line: childElse.kite # manner: smiling
- else:
    Nothing. # line: childElse.nothing # manner: guarded
}
-> DONE

=== step_read_back
# ask: I will tell you what I have written, and you stop me wherever it is wrong. You are good at that by now.
# type: procedural
# topic: closing
# step: M19
# seconds: 120
# when: spoken() > 4
# once
{ level("comprehension") < 50:
    Yes. Yes. # line: childReadBack.yes # manner: tired
- else:
    Stop. I said two breakfasts, and you wrote “breakfast”. The rest is right. # line: childReadBack.two # manner: smiling
}
-> DONE

=== step_next
# ask: Now I tell you what happens next, who does it, and who stays with you. You can ask me anything. And thank you: you explained it well.
# type: procedural
# topic: closing
# step: M20
# when: spoken() > 2
# once
And the kite comes too? # line: childNext.kite # manner: neutral
-> DONE
