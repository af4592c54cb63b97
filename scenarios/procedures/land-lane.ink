// What an officer in a lane for cars says, beside the steps of every desk.

=== lane_engine
# ask: Please switch the engine off, and leave the key where I can see it.
# type: procedural
# topic: opening
# once
(The engine stops. Without it one hears the rain on the roof of the lane, and somebody in the back who has been singing.) # line: laneEngine.singing # who: narrator
-> DONE

=== lane_papers
# ask: May I have the papers of everybody in the car? One after the other, please, so that I can see whose is whose.
# type: procedural
# topic: opening
# once
(They come through the window one by one, the last of them warm from a trouser pocket.) # line: lanePapers.warm # who: narrator
-> DONE
