// Steps that every immigration officer at a port has at hand under the law of the United Kingdom, beside those of every desk. Who may refuse:
// Immigration Rules, paragraph 10; further examination in writing: Immigration Act 1971, Schedule 2 paragraph 2(3). Include steps.ink beside it.

=== ask_fit
# ask: How are you feeling after the journey? Do tell me if you need food, rest, medicine or a doctor.
# type: open
# topic: care
# flags: welfare
# once
{ level("anxiety") > 60:
    All right. I would like to sit, if one may. # line: portFit.sit # manner: relieved
- else:
    Quite well, thank you. A little stiff. # line: portFit.stiff # manner: neutral
}
-> DONE

=== obtain_authority
# ask: (To the chief immigration officer) I mean to refuse leave to enter. These are the facts, and this is what the passenger says to them. Do you give authority?
# type: procedural
# topic: closing
# measure: authority
# when: spoken() > 4
# once
(The chief immigration officer reads your note to the end and asks one thing: “And has this been put, and answered?” Then initials, a time, and “Tell it as you would want to be told.”) # line: authority.initials # who: narrator
-> DONE

=== serve_further
# ask: I cannot finish today, and I will not guess. This paper says that the examination goes on, until when, and what you may do meanwhile.
# type: procedural
# topic: closing
# measure: furtherExamination
# when: spoken() > 4
# once
(The paper is read from top to bottom, and folded along an older fold.) # line: further.folded # who: narrator # manner: thinking
-> DONE
