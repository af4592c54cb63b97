// What an officer says who has come on information received, beside the steps of the second line. Who gave the information is not named, and
// that there is any is no reproach: this course's own rule.

=== inland_why_here
# ask: We were told something about this place, and we look into what we are told. It proves nothing about you. I will look at your papers and ask a few things.
# type: procedural
# topic: opening
# step: M05
# once
{ level("anxiety") > 60:
    Told. By whom? No, I understand. You cannot say. # line: inlandWhy.byWhom # manner: anxious
- else:
    Then look. I would rather you looked than that you wondered. # line: inlandWhy.look # manner: neutral
}
-> DONE

=== inland_who_told
# ask: It was one of your colleagues who called us. You will know which.
# type: opinion_statement
# topic: opening
# conduct: disclosure
# better: inland_why_here
(Nobody in the room looks at anybody.) # line: inlandWho.nobody # who: narrator # manner: distressed
-> DONE
