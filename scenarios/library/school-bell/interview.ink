// School bell. A moulder of bells was refused leave to come and work at a foundry, and asks that somebody look again. First there is the file,
// and at the next desk the colleague who decided, who is decent, tired and curious; then the moulder comes in, once. What was refused and why,
// on which day review was asked for and how the person comes across are drawn apart from each other.

INCLUDE ../../procedures/steps.ink

=== function alleged()
~ return draw("story") == "renamed" || draw("story") == "unput" || draw("story") == "bought"

// ---------------------------------------------------------------- alone with the file

=== call_in
# ask: (To the colleague) Thank you. I will hear the applicant now, by myself.
# type: procedural
# topic: file
# to: author
# measure: callIn
# seconds: 60
# once
Good. I would only sit there like a man at his own exam. # line: callIn.exam # who: author # manner: smiling
(Somebody comes in with a shoe box under one arm and clay up to one elbow, looks for a place for the elbow, and keeps it in the air.) # line: callIn.elbow # who: narrator
-> DONE

=== author_how
# ask: (To the colleague) Tell me how you went about this file, from the beginning.
# type: open
# topic: file
# to: author
# when: !did("callIn")
# once
{ draw("story"):
- "renamed":
    I looked the firm up. No Weir & Son on the register. I had a false letter in front of me and forty files behind it, and I did what one does at half past four. # line: how.renamed # who: author # manner: tired
- "unput":
    The letter has one salary and the firm’s own notice to us has another. Two hundred and ten pounds. I did not ring. I wanted to, and then it was Friday. # line: how.unput # who: author # manner: tired
- "bought":
    The e-mail address on the letter is not the firm’s. So I asked for an interview, and asked. It is all in the record. I did not enjoy it. # line: how.bought # who: author # manner: thinking
- "page":
    The money was not there. Eight pages, and on none of them a bank. I looked twice. # line: how.page # who: author # manner: thinking
- else:
    The bank had less than the route asks for. I asked about it, and was told that it would come. It is a good letter and an empty account. # line: how.later # who: author # manner: neutral
}
-> DONE

=== author_put
# ask: (To the colleague) Your notice rests on one point. When was it put, and what was the answer?
# type: probing
# topic: file
# to: author
# when: queried("notice") && !did("callIn")
# once
{ draw("story"):
- "bought":
    On the third of February, at a quarter past nine, in one sentence. The answer was that the foundry had sent it. I waited; it stayed the answer. # line: put.bought # who: author
- "renamed":
    It… (The hand goes through the file, forwards, then backwards.) It was not. I took it that there was nothing to ask. # line: put.renamed # who: author # manner: distressed
- "unput":
    It was not. I meant to ring the foundry, and forgot that the applicant has a telephone as well. # line: put.unput # who: author # manner: distressed
- else:
    At the interview. “It is in my papers,” was the answer. I took that for a manner of speaking. # line: put.money # who: author # manner: thinking
}
-> DONE

=== author_blame
# ask: (To the colleague) Why on earth did you not just read what was in front of you?
# type: opinion_statement
# topic: file
# flags: blaming_why
# to: author
# better: author_how
# when: !did("callIn")
# once
I read for eight hours a day. (The chair is turned by a quarter, towards the wall.) # line: blame.wall # who: author # manner: guarded
-> DONE

=== author_liar
# ask: (To the colleague) But the applicant was lying, right?
# type: leading
# topic: file
# to: author
# better: author_put
# when: !did("callIn")
# once
If I say yes, you have my opinion twice. I would rather you had the file once. # line: liar.once # who: author # manner: thinking
-> DONE

=== after_third_read
# hidden
Fair. If it is wrong, I want to know it before I do it again. # line: third.again # who: author # manner: relieved
-> DONE

=== after_third_keep
# hidden
Thank you. (It does not sound as if something had become lighter.) # line: third.lighter # who: author # manner: tired
-> DONE

=== after_third_example
# hidden
(The colleague nods, takes the cup to the kitchen, and stays there for a long time.) # line: third.kitchen # who: narrator
-> DONE

// ---------------------------------------------------------------- heard, once

=== ask_account
# ask: Please tell me in your own words what you want us to look at again, and why.
# also: Why do you ask for this review, and what would you have us change?
# also: What is your side of this refusal?
# also: What do you want us to reconsider about the decision?
# type: open
# topic: review
# freeNarrative
# step: M12
# when: did("callIn")
{ draw("wish") == "visitor":
    I wanted to see a casting, for nine days. Lindlow pours a bell for its school; since the old one cracked they call the children with a saucepan. Your letter says that I have no money. It also says “administrative review”, so I asked for one. # line: account.visit # manner: neutral # says: route
    -> DONE
}
I make the moulds for bells, from loam, goat hair and what horses leave behind. \{bells\} so far, and none of them has cracked. The foundry at Lindlow wants me. The school there has been calling its children with a saucepan for two years. # line: account.saucepan # manner: smiling # says: route
{ draw("story"):
- "renamed":
    And then your letter: that mine was false, because there is no such firm. I have stood on its doorstep. They have a new name over the door, that is all. # line: account.door # manner: thinking
- "unput":
    And then your letter: that mine was false, because of a number in it. Nobody asked me about a number. I would have said that I do not know. # line: account.number # manner: guarded
- "bought":
    And then your letter: that mine was false. I ask you to believe that there is a job. There is. Ring them. # line: account.ring # manner: guarded
- "page":
    And then your letter: that I have not shown any money. I have. It was the last sheet, I licked the envelope over it. # line: account.sheet # manner: thinking
- else:
    And then your letter: that the money was too little. It was. Now it is not. A parish has paid, and I have sold a goat. # line: account.goat # manner: smiling
}
-> DONE

=== ask_account_more
# ask: What exactly in the letter of refusal do you say is wrong?
# also: Where does the decision go wrong?
# also: Which mistake do you see in the refusal?
# also: What do you disagree with, to the word?
# type: probing
# topic: review
# when: asked("ask_account") > 0
# once
{ draw("story"):
- "renamed":
    The word “false”. The rest may stand. # line: accountMore.word # manner: neutral
- "unput":
    That it knows what I meant, before I was asked what I meant. # line: accountMore.meant # manner: thinking
- "bought":
    That I am written down there as somebody who cannot do this work. It does not say so. But one hears it. # line: accountMore.hears # manner: distressed
- "page":
    That there were eight sheets. There were nine. I count; in my trade one counts before one pours. # line: accountMore.nine # manner: neutral
- else:
    Nothing was wrong in it, in February. I would like it to be March. # line: accountMore.march # manner: smiling
}
-> DONE

=== ask_account_leading
# ask: So you only asked for a review to gain time, correct?
# type: leading
# topic: review
# flags: accusatory, presupposition
# when: did("callIn")
# better: ask_account
# once
Time for what? The loam dries whether I gain it or not. # line: leading.loam # manner: guarded # effect: rapport -4
-> DONE

=== ask_heard
# ask: Tell me about the first interview: what were you asked, and what could you say?
# also: How did the talk with my colleague go?
# also: What was said to you at the hearing, and did they listen?
# also: What did they want to know of you at the interview?
# type: open
# topic: heard
# when: did("callIn")
{ draw("story"):
- "bought":
    He asked about the letter. He was correct. He waited longer for an answer than I had one. # line: heard.waited # manner: guarded # says: review.pointPut
- "renamed":
    What a bell is. How long it takes. Whether I like rain. It was a good talk; about the letter there was not a word. # line: heard.rain # manner: thinking # says: review.pointPut
- "unput":
    What I earn at home, what I eat, who pays the rent. About the number in the letter, nothing. # line: heard.rent # manner: thinking # says: review.pointPut
- else:
    He asked where the money was. I said: in my papers. He wrote down: “in the papers”. We understood each other completely, and then the letter came. # line: heard.papers # manner: thinking # says: review.pointPut
}
-> DONE

=== ask_heard_point
# ask: Before the refusal came, did anybody tell you what the doubt was, so that you could answer it?
# also: Did you get the opportunity to answer the doubt?
# also: Had anybody raised this concern with you?
# also: Were you told of the allegation in time to reply?
# type: probing
# topic: heard
# when: did("callIn")
# once
{ draw("story"):
- "bought":
    Yes. In one sentence. I answered with another, and it was not a good one. # line: heardPoint.sentence # manner: guarded # says: review.pointPut
- "renamed":
    No. I read it in the corridor, standing. # line: heardPoint.corridor # manner: neutral # says: review.pointPut
- "unput":
    No. If they had, I would have carried the number to the foundry and come back with what it means. # line: heardPoint.carried # manner: neutral # says: review.pointPut
- else:
    Yes, about the money. And I answered. # line: heardPoint.answered # manner: neutral # says: review.pointPut
}
-> DONE

=== ask_heard_closed
# ask: You were treated fairly in the first interview, right?
# type: leading
# topic: heard
# when: did("callIn")
# better: ask_heard
# once
Yes. (It comes as quickly as one closes a drawer.) # line: heardClosed.drawer # manner: guarded
-> DONE

=== ask_letter
# ask: Please tell me about the foundry’s letter: how did it come to you?
# also: Where do you have this letter from?
# also: What is there to know about the letter of your employer?
# also: How was the letter obtained?
# type: open
# topic: letter
# when: did("callIn")
{ draw("story"):
- "renamed":
    By post, in January. On the old paper; Master Weir is thrifty, there were four hundred sheets left. In January the son became a dentist and the daughter got the sign. They wrote me a second one about that. Here. # line: letter.dentist # manner: smiling # hands: newLetter # says: review.newEvidence
- "unput":
    By post, in January. What the sum in it is made of I do not know. With us one counts the nights of pouring apart; perhaps they count them in. # line: letter.nights # manner: thinking # says: review.newEvidence
- "bought":
    { willing("copyShop"):
        (It takes as long as a bell takes to stop.) I had written to them four times. Then in the copy shop by the station there was a man who said: this is what they look like. He had the crest, even. In February theirs came. The right one. By then you had the other. # line: letter.copyShop # manner: distressed # admits: review.newEvidence
    - else:
        From the foundry. It… came. # line: letter.came # manner: guarded
    }
- else:
    By post, in January. It smells of the pit. I keep it in the shoe box with the others. # line: letter.shoeBox # manner: smiling # says: review.newEvidence
}
-> DONE

=== ask_letter_who
# ask: Who wrote this letter, and through whose hands did it go?
# also: Whose writing is this letter?
# also: Who signed the letter, and who passed it on to you?
# also: Which people stand behind this letter?
# type: probing
# topic: letter
# when: did("callIn") && seen("letter", "sheet")
# once
{ draw("story"):
- "bought":
    { willing("copyShop"):
        Not through the foundry’s. # line: letterWho.notTheirs # manner: distressed # admits: review.newEvidence
    - else:
        Through the post’s. One supposes. # line: letterWho.post # manner: guarded
    }
- "renamed":
    Old Weir wrote it, the daughter licked the stamp. She told me so, she wanted to be in it. # line: letterWho.stamp # manner: smiling # says: review.newEvidence
- else:
    Master Weir. His sevens have a belt on. # line: letterWho.sevens # manner: smiling
}
-> DONE

=== ask_letter_forced
# ask: Did you forge it yourself or did you buy it?
# type: forced_choice
# topic: letter
# flags: accusatory, presupposition
# when: did("callIn") && seen("letter", "sheet")
# better: ask_letter
# once
(The shoe box is put on the floor.) I would like to say something that is neither of the two. # line: forced.neither # manner: distressed # effect: rapport -6
-> DONE

=== ask_delay
# ask: Tell me about the days between the notice and your asking for this review.
# also: What did you do from the day the notice arrived until you applied for review?
# also: When did the refusal reach you, and what came then?
# also: How did the time pass until you sent your application?
# type: open
# topic: delay
# when: did("callIn")
{ draw("timing"):
- "inTime":
    It came on the tenth of February. I read it, I made two moulds, I read it again. Then I wrote. # line: delay.moulds # manner: neutral
- "lastDay":
    It came on the tenth of February. I counted twenty-eight on the wall, where I count everything, and wrote on the last one. I thought: who waits to the end has thought to the end. # line: delay.wall # manner: smiling
- "dayLate":
    It came on the tenth of February. There is no story. I had it on the table, I knew the day, and on that day we poured. The next morning I wrote. # line: delay.poured # manner: neutral
- else:
    It came on the tenth of February. On the twentieth I fell into the pit, from the top rim, with a bucket. Three weeks on my back, in the hospital at Sorelle; the first thing that I wrote with this hand again was to you. # line: delay.bucket # manner: neutral # says: review.unjustNotTo
}
-> DONE

=== ask_delay_kept
# ask: Was there anything in those weeks that kept you from asking earlier?
# also: Why did you not apply sooner?
# also: What stopped you from meeting the deadline?
# also: Is there a reason that you were late?
# also: Were you ill?
# type: probing
# topic: delay
# when: did("callIn")
# once
{ draw("timing"):
- "ward":
    Two vertebrae and a wrist. Ask the ward, they will tell you about the goat hair in the plaster. # line: kept.plaster # manner: smiling # says: review.unjustNotTo
- "dayLate":
    Bronze. It does not wait either. But no; one can pour and write on the same day. I did not. # line: kept.bronze # manner: thinking # says: review.unjustNotTo
- else:
    Nothing. I wanted to be sure of my words. # line: kept.words # manner: neutral # says: review.unjustNotTo
}
-> DONE

=== ask_delay_multiple
# ask: When did the letter arrive, who opened it, why did you wait, and did nobody tell you about the deadline?
# type: multiple
# topic: delay
# when: did("callIn")
# better: ask_delay
# once
On the… nobody… I… which one first? # line: multiple.which # manner: anxious
-> DONE

=== ask_new
# ask: What have you brought with you today, and what does it show?
# also: Do you bring new evidence with you?
# also: Show me what you have that was not on the file.
# also: Is there something in your hands that we lack?
# type: open
# topic: review
# when: did("callIn")
# once
{ draw("story"):
- "later":
    (The lid comes off the shoe box.) The bank again, from Friday. Read the bottom line. The goat is the line above it. # line: new.goat # manner: smiling # hands: lateSavings
- "renamed":
    The second letter, from the daughter. And a photograph of the sign over the door; the S of “Son” is still under the paint. # line: new.paint # manner: smiling # hands: newLetter # says: review.newEvidence
- "bought":
    Nothing that you do not have. I brought the box because I do not like to come with empty hands. # line: new.box # manner: guarded
- else:
    Only the box. What is in it you have had since January. # line: new.january # manner: neutral
}
-> DONE

=== put_letter
# ask: The firm says that this letter is not theirs, and the address on it is not theirs either. The refusal rests on that. What do you say to it?
# type: probing
# topic: letter
# puts: review.newEvidence, review.pointPut
# flags: inconsistency_put
# when: story == "bought" && queried("host") && did("callIn")
# once
That it is so. (For a while nothing.) I could make you a mould of that letter by now. The man had the crest, and I had a place with a crane in the corner, in my head, that I wanted to stand in. I knew what I was buying. The job is real, and the paper was not. # line: putLetter.mould # manner: distressed # admits: review.newEvidence
-> DONE

=== put_number
# ask: The letter names one salary and the firm’s notice to us another. That was never put to you. What can you tell me about it?
# type: probing
# topic: letter
# puts: review.newEvidence, review.pointPut
# flags: inconsistency_put
# when: story == "unput" && queried("transcript") && did("callIn")
# once
That somebody knows it, and that it is not me. The foundry has a book for the nights. Ask for the book. # line: putNumber.book # manner: thinking
-> DONE

=== put_name
# ask: The refusal says that there is no firm of the name on your letter. That was never put to you. What do you say to it?
# type: probing
# topic: letter
# puts: review.newEvidence, review.pointPut
# flags: inconsistency_put
# when: story == "renamed" && queried("transcript") && did("callIn")
# once
That there was one on the thirty-first of December, and on the second of January there was the same one with another board. Nobody asked, or I would have drawn it. # line: putName.board # manner: smiling # says: review.newEvidence
-> DONE

=== put_money
# ask: The refusal rests on the account as it was in January. I have read the index: all that you sent was read. What do you say to that?
# type: probing
# topic: review
# puts: review.overlooked
# flags: inconsistency_put
# when: story == "later" && queried("scans") && did("callIn")
# once
That it is true. In January there was a bell in the account that was not yet paid, and one cannot show you that. I did not know that a better month does not count. # line: putMoney.month # manner: thinking # says: review.overlooked
-> DONE

=== put_late
# ask: The notice reached you on the tenth of February, and you asked on \{madeOn, date, long\}. Twenty-eight days had ended the day before. What do you say to that?
# type: probing
# topic: delay
# puts: review.madeOn, review.receivedOn
# flags: inconsistency_put
# when: timing == "dayLate" && queried("post") && did("callIn")
# once
That I can count to twenty-eight, and did. I thought that one day is not a day. In the pit it is none; here it seems to be one. # line: putLate.one # manner: thinking # says: review.unjustNotTo
-> DONE

=== put_scope
# ask: You applied for a visit. For a visit there is no administrative review, whatever our notice said. What would you like me to know about that?
# type: probing
# topic: review
# puts: route, review.onDishonesty
# flags: inconsistency_put
# when: wish == "visitor" && queried("notice") && did("callIn")
# once
That your own letter told me to. I have it here, with the line underlined, by your side, not by mine. But if there is none, there is none. What is there? # line: putScope.underlined # manner: thinking # says: route
-> DONE

=== promise
# ask: Do not worry. I will see to it that you get your leave.
# type: procedural
# topic: care
# conduct: deception
# when: did("callIn")
# better: step_next
# once
Really? (The elbow comes down at last, on the desk, and leaves a print.) # line: promise.print # manner: relieved
-> DONE

=== accuse
# ask: People like you cost us whole afternoons, do you know that?
# type: opinion_statement
# topic: review
# conduct: humiliation
# when: did("callIn")
# better: ask_account
# once
(The lid is put back on the shoe box.) I did not know that. # line: accuse.lid # manner: distressed
-> DONE

=== call_interpreter
# ask: Would you prefer to talk with an interpreter?
# type: closed
# fitting
# topic: care
# when: did("callIn")
# once
No, thank you. Bells have taught me your language; they are full of it, on the rim. # line: interpreter.rim # manner: smiling
-> DONE

=== after_goat_again
# hidden
A new one. With this in it from the start. (A pencil is found behind an ear.) What else belongs in it? Tell me slowly. # line: goat.slowly # manner: relieved
-> DONE

=== after_goat_count
# hidden
I thought so! The goat was worth it. # line: goat.worth # manner: smiling
-> DONE

=== after_goat_silent
# hidden
(The sheet lies between you. It is looked at from one side only.) # line: goat.side # who: narrator
-> DONE
