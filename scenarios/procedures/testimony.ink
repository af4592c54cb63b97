// What a witness has at hand while others ask: leave to look at the file, a question put again, water; afterwards the transcript.

EXTERNAL fact(name)
EXTERNAL draw(name)
EXTERNAL told(name)
EXTERNAL asked(knot)
EXTERNAL willing(name)
EXTERNAL level(measure)
EXTERNAL found(term)
EXTERNAL did(measure)

=== ask_leave
# ask: Your Honour, may I look at the file before I answer?
# type: procedural
# topic: court
# to: judge
# measure: leave
# when: standing()
{ asked("ask_leave") > 0:
    Again? Go on. Better slow than sorry. # line: leave.again # who: judge
- else:
    You may. Tell us which sheet, so that counsel can follow. # line: leave.first # who: judge
}
-> DONE

=== ask_repeat
# ask: I am sorry. Could the question be put once more?
# type: procedural
# topic: court
# to: judge
# measure: rephrase
# when: standing()
(The question is read back from the machine, word for word, by somebody who has heard worse.) # line: repeat.readBack # who: narrator
-> DONE

=== ask_water
# ask: May I have some water?
# type: procedural
# topic: court
# to: judge
# measure: water
# once
(A glass is passed along. The judge looks after it with some envy.) # line: courtWater.passed # who: narrator
-> DONE

=== read_transcript
# ask: I would like to read the transcript before it is closed, and have my corrections noted.
# type: procedural
# topic: closing
# to: judge
# step: M19
# when: did("release")
# once
Do. Corrections go on a sheet of their own, with your reason. Nobody has ever been thanked for one, so I will: thank you. # line: transcript.read # who: judge
-> DONE
