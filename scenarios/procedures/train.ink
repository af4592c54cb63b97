// What an officer on a train says, beside the steps of every desk.

=== train_light
# ask: I will put the reading lamp on, and leave the big one off. The others may go on sleeping.
# type: procedural
# topic: care
# conduct: respect
# once
(The small lamp makes a circle on the folding table, as wide as a passport.) # line: trainLight.circle # who: narrator
-> DONE

=== train_stay_seated
# ask: Please stay seated, all of you. I come to each of you in turn, and nobody has to answer for anybody else.
# type: procedural
# topic: opening
# once
(Knees are drawn in to let you pass. A hat is taken off a seat that nobody wanted.) # line: trainSeated.hat # who: narrator
-> DONE
