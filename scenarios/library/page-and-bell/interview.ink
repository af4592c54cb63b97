// Page and bell: the hearing. Everybody asks; the officer answers. The answers are the same in every case, and not the same ones are true.

INCLUDE ../../procedures/testimony.ink

=== q_oath
# asks: judge
# ask: Good afternoon, officer. Stand, if you would, and (the judge coughs, and everybody waits) … do you swear or affirm that what you will tell this court is the truth?
# type: procedural
# topic: oath
+ [I affirm it. # line: oath.affirm]
    Thank you. Sit down, and speak to me, not to the machine. # line: oath.sit # who: judge
+ [I swear it. # line: oath.swear]
    Thank you. Sit down, and speak to me, not to the machine. # line: oath.sitToo # who: judge
- -> DONE

=== q_role
# asks: agency
# ask: Lia Ferro, for the agency. Thank you for coming, officer. What was your part in this matter on the ninth of June?
# type: probing
# topic: part
+ [I held the inspection at desk three. I asked the questions and wrote down the answers. # line: role.asked]
    (She puts a green tab on something. She has six colours, and uses them all.) # line: role.green # who: narrator
+ [I ran all of it from beginning to end. Nobody else had a part. # line: role.all]
    (At the other table somebody writes down the word “nobody”.) # line: role.nobody # who: narrator
+ [I kept somebody from working here who had no right to. # line: role.story]
    Objection. That is a speech. # line: role.speech # who: defence
    Sustained. The part, officer, not the play. # line: role.play # who: judge
- -> DONE

=== q_day
# asks: agency
# ask: When was that, exactly?
# type: probing
# topic: day
+ [On the ninth of June, from twenty to eleven; so my note has it. # line: day.note]
    Thank you. # line: day.thanks # who: agency
+ [Some morning in June. I would have to look. # line: day.look]
    The file is in front of you, officer, and I would have let you. # line: day.wouldHave # who: judge
+ [The eighth. I remember the rain. # line: day.eighth]
    (Everybody looks at the window. It does not help.) # line: day.window # who: narrator
- -> DONE

=== q_said
# asks: agency
# ask: What did the respondent say the journey was for?
# type: probing
# topic: said
+ [In the words of the first sheet: “Holiday. Three weeks. No work.” # line: said.words]
    (A yellow tab.) # line: said.yellow # who: narrator
+ [A holiday. It was a cover for something else, as it turned out. # line: said.cover]
    Move to strike everything after “holiday”. # line: said.strike # who: defence
    Granted. # line: said.granted # who: judge
+ [A holiday, and it came too quickly. One gets an ear for that. # line: said.manner]
    An ear. In this case of all cases. # line: said.ear # who: defence
- -> DONE

=== q_contract
# asks: agency
# ask: You were handed a letter of engagement. For which days?
# type: probing
# topic: letter
+ [From the eleventh of June on, as my note has it: during the stay. # line: contract.june]
    (A red tab.) # line: contract.red # who: narrator
+ [My note says the eleventh of June. The letter says 06.11., the day first: the sixth of November. My note is wrong, and I correct it. # line: contract.november]
    (Nobody moves. Then the red tab goes back into its box.) # line: contract.back # who: narrator
    Thank you, officer. Let the record show it. # line: contract.shown # who: judge
+ [In summer, I think. Concerts are in summer. # line: contract.think]
    Do you know it, officer, or do you think it? # line: contract.know # who: judge
- -> DONE

=== q_three
# asks: agency
# ask: So the letter was hidden, there was a lie about it, and it was only given up once you had found it. You would agree?
# type: multiple
# topic: threeInOne
+ [Those are three questions, Ms Ferro. May I take them one at a time? # line: three.split]
    You may. I was about to ask for the same. # line: three.may # who: judge
    (You take them: where it lay, as the note has it; what was said, as sheet two has it; that it was handed over when you asked. Whether that is a lie you leave where it belongs.) # line: three.taken # who: narrator
+ [Yes, that is about it. # line: three.yes]
    Thank you. I shall come back to “about”. # line: three.about # who: defence
+ [That is unfair, and you know it. # line: three.unfair]
    Officer. She is on your side of the room, in so far as there are sides. # line: three.sides # who: judge
+ [I would rather not say. # line: three.rather]
    Then say why, or say it. # line: three.why # who: judge
- -> DONE

=== q_believe
# asks: agency
# ask: In your experience, officer: do people with an instrument in the hold who say “holiday” tell the truth?
# type: opinion_statement
# topic: belief
+ [I can tell the court what was said and what I saw. Whether it is believed is for the court. # line: believe.court]
    It is. One forgets. # line: believe.forgets # who: judge
+ [In my experience, hardly ever. # line: believe.hardly]
    Move to strike. The witness is not called as an expert on holidays. # line: believe.expert # who: defence
+ [Some do. This one did not. # line: believe.this]
    That would spare me the afternoon. Struck. # line: believe.struck # who: judge
- -> DONE

=== q_pass
# asks: agency
# ask: Nothing further. Your witness, Mr Tamm.
# type: procedural
# topic: court
# measure: passWitness
(Mr Tamm wears two watches. He looks at both, and gets up slowly.) # line: pass.watches # who: narrator
-> DONE

=== q_helped
# asks: defence
# ask: Anton Tamm, for the respondent. Let us begin with something pleasant. Who opened the case for you, and how did the letter come into your hand?
# type: probing
# topic: help
+ [It was opened for me at the first request, and the letter was handed to me. # line: helped.handed]
    Thank you. That was not so hard. # line: helped.hard # who: defence
+ [It was handed over. We would have found it anyway. # line: helped.anyway]
    I am sure. And yet you did not have to. # line: helped.yet # who: defence
+ [I do not remember. # line: helped.forgot]
    Your note does. Line two. It is your own hand, I believe? # line: helped.lineTwo # who: defence
- -> DONE

=== q_spoke
# asks: defence
# ask: How did you and the respondent speak with each other?
# type: probing
# topic: language
+ [In English. I tried it out at the beginning, and wrote down that it went well. # line: spoke.english]
    So it says. # line: spoke.soItSays # who: defence
+ [Through an interpreter by telephone. The line broke twice. I wrote that down, asked “OK?”, and went on. I should have stopped. # line: spoke.phone]
    (Mr Tamm takes off one of the watches.) # line: spoke.watch # who: narrator
+ [We understood each other perfectly. # line: spoke.fine]
    You understood. I asked how. # line: spoke.how # who: defence
- -> DONE

=== q_sheet
# asks: defence
# ask: Sheet three of the statement. What did you ask there first?
# type: probing
# topic: sheetThree
+ [Where one would sleep. “At the house of the sexton. There is a dog that howls in B flat.” So sheet three has it. # line: sheet.read]
    (The judge writes down the dog.) # line: sheet.dog # who: narrator
+ [Sheet three is not in the file on this table. I do not remember what was on it, and I will not guess. # line: sheet.missing]
    Nor would I want you to. The agency will find out where it is, Ms Ferro. # line: sheet.where # who: judge
+ [Surely what one always asks: lodging, money, the way home. # line: sheet.surely]
    “Surely.” Is that a sheet? # line: sheet.isThat # who: defence
- -> DONE

=== q_hand
# asks: defence
# ask: Line five of your note. “Case seen being pushed under the bench.” Seen by you?
# type: closed
# topic: lineFive
+ [By me. I was at the belt until twenty-five to eleven, and wrote it down myself. # line: hand.saw]
    (He lets it stand, which with him is a compliment.) # line: hand.stand # who: narrator
+ [No. That line is Officer Dunne’s, put in before I signed. I did not see it, and my name should not stand under it. # line: hand.dunne]
    Thank you. Neither should it. # line: hand.neither # who: defence
    (In the second row, Officer Dunne studies the ceiling.) # line: hand.ceiling # who: narrator
+ [It stands above my signature, so it is right. # line: hand.signed]
    I did not ask what stands where. I asked who saw. # line: hand.who # who: defence
- -> DONE

=== q_source
# asks: defence
# ask: A full aeroplane, officer, and one person is sent to desk three. Who told you about the evenings?
# type: probing
# topic: source
+ [Nobody. The machine draws every twentieth case, and this was one; it is in the log. # line: source.draw]
    (He turns to the log, finds it, and closes the log.) # line: source.log # who: narrator
+ [There is a sealed part of the file on that. I ask the court whether, and before whom, I may answer. # line: source.court]
    I will see counsel on that in chambers. Not here, and not now. Go on, Mr Tamm. # line: source.chambers # who: judge
+ [Somebody close to \{gender, select, feminine \{her\} masculine \{him\} other \{them\}\} who rang the office. # line: source.spouse]
    (In the last row somebody in a good coat gets up and goes out to telephone.) # line: source.coat # who: narrator
+ [I cannot tell you that. # line: source.cannot]
    Cannot, or may not? And who says so? # line: source.may # who: judge
- -> DONE

=== q_fear
# asks: defence
# ask: Sheet four. You asked whether there was anything to add. What is written there?
# type: probing
# topic: lastAnswer
+ [“No. Only that the letter was never hidden.” That is all. # line: fear.nothing]
    It is enough for me. # line: fear.enough # who: defence
+ [“My brother-in-law says I had better not come home before his trial.” I wrote it down. I did not ask about it, and I sent it nowhere. I should have. # line: fear.words]
    (It is quiet. Even the cough waits.) # line: fear.quiet # who: narrator
    Thank you, officer. # line: fear.thanks # who: judge
+ [Something about the family. I did not take it for a fear. # line: fear.judged]
    You did not take it. Was it yours to take? # line: fear.yours # who: defence
- -> DONE

=== q_remember
# asks: defence
# ask: Eleven years. Some nine thousand people at your desk. You do not remember my client at all, do you? You would say whatever is written there.
# type: leading
# topic: memory
+ [I remember the wooden keys, and little of the talk. For the rest I have the record; where it is silent, I cannot help you. # line: remember.some]
    (Mr Tamm puts the watch back on.) # line: remember.watch # who: narrator
+ [I remember every word. # line: remember.all]
    Then what was I wearing on the stairs this morning? You held the door for me. # line: remember.stairs # who: defence
+ [I resent that. I have done this work for eleven years. # line: remember.resent]
    He may ask it, officer. You may answer it, or be angry. There is no time for both. # line: remember.angry # who: judge
- -> DONE

=== q_passBack
# asks: defence
# ask: That is all I wanted to know. Nearly all.
# type: procedural
# topic: court
# measure: passBack
(The judge coughs, apologises to the machine, and nods at Ms Ferro.) # line: passBack.nods # who: narrator
-> DONE

=== q_sound
# asks: agency
# ask: Only this. Whatever counsel has made of it, officer: the record is sound, isn’t it?
# type: leading
# topic: record
+ [I wrote what I heard and saw, and I have nothing in it to correct. # line: sound.stands]
    Thank you. # line: sound.thanks # who: agency
+ [Apart from what I have told this court is wrong, missing or not mine: yes. That stands as I said it. # line: sound.except]
    (Ms Ferro looks at her tabs, takes one off, and sits down.) # line: sound.tab # who: narrator
+ [Sound enough to send anybody home. # line: sound.enough]
    Struck. And, officer: no. # line: sound.no # who: judge
- -> DONE

=== q_release
# asks: judge
# ask: You are released, with the thanks of the court and (the judge coughs) … what is left of my voice. You may read the transcript before you go.
# type: procedural
# topic: court
# measure: release
(In the corridor there is a bench, a machine for coffee, and a desk with the file. Until four you owe the agency a page: what the law would have asked for on that day, on the facts as they now stand.) # line: release.bench # who: narrator
-> DONE
