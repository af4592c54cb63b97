// Forty minutes. The keeper of a town’s public clocks goes out at twenty past seven; the cook of the night ferry comes in at twenty to. In
// between they are married. In some cases that is all; in others there is a decree that came nine days late, one that went down with a
// bilge pump, one in a drawer, a marriage of long ago, a registrar’s pen, a letter without a name, or a man from an agency. How they come
// across, nervous or smiling, is drawn apart from all that.
//
// alone()  the applicant is heard without the other

INCLUDE ../../procedures/family-interview.ink

=== function alone()
~ return did("hearApplicant") && not did("callBoth")

// ---------------------------------------------------------------- alone with the file

=== call_in
# ask: (To the records) Please show them both in now, the clocks and the soup.
# type: procedural
# topic: file
# to: clerk
# measure: callIn
# seconds: 60
# once
They are asleep on your bench, each against one side of the umbrella stand. I shall cough. # line: callIn.cough # who: clerk # manner: smiling
(Two people come in. One looks at the clock on your wall, then at a wristwatch, and seems sorry for you.) # line: callIn.sorry # who: narrator
-> DONE

=== clerk_counter
# ask: (To the records) What happened when this was handed in?
# type: procedural
# topic: file
# to: clerk
# once
{ draw("story"):
- "held":
    One spoke, and the other held the umbrella. It was not raining. I note it because you ask, not because it means anything. # line: clerk.umbrella # who: clerk # manner: thinking
- "bought":
    In order, every sheet. In a folder, with tabs. I nearly framed it. # line: clerk.tabs # who: clerk # manner: smiling
- else:
    They came one after the other. The one put a note into the folder for the other, and the other took it out and left one. I have not read them. One was about onions. # line: clerk.onions # who: clerk # manner: smiling
}
-> DONE

=== clerk_list
# ask: (To the records) What has to be in a file like this one, and what is in it?
# type: procedural
# topic: file
# to: clerk
# once
{ draw("story") == "missing" || draw("story") == "held":
    Who was married before must show with the petition how that ended. The box is not ticked, and no decree is there. All the rest is. # line: clerk.lacks # who: clerk # says: evidence.missingInitial
- else:
    Who was married before must show with the petition how that ended. It is there. All the rest too. # line: clerk.allThere # who: clerk # says: evidence.missingInitial
}
-> DONE

=== clerk_letter
# ask: (To the records) Is there anything in the file that they have not seen?
# type: procedural
# topic: file
# to: clerk
# once
{ draw("story") == "odd":
    This came last week, without a name. “They are never seen together. Light at four, light at seven. Whoever is married sleeps.” Nothing else, and no stamp. # line: clerk.letter # who: clerk
- else:
    Not on paper. What the registers hold they have not seen either; you would have to tell them. # line: clerk.noLetter # who: clerk
}
-> DONE

=== clerk_opinion
# ask: (To the records) Between us: a real one or not?
# type: opinion_statement
# topic: file
# to: clerk
# better: clerk_counter
# once
I have been divorced twice, and both were real. Ask them. # line: clerk.twice # who: clerk # manner: smiling
-> DONE

// ---------------------------------------------------------------- both together

=== ask_together
# ask: Whoever likes to begin: tell me how it came about that you are sitting here together. I do not interrupt.
# type: open
# topic: meeting
# freeNarrative
# step: M12
# when: !did("hearSpouse") && !did("hearApplicant")
# once
{ draw("story") == "held":
    I tell it, that is quicker. We met on my ferry, we married, we live in my flat. There is nothing to add. # line: together.quicker # who: spouse # manner: neutral
    (The other one looks at the umbrella.) # line: together.umbrella # who: narrator # manner: guarded
    -> DONE
}
{ draw("story") == "bought":
    The galley clock on the night ferry had stopped. I mended it, and I was given soup. The next week it had stopped again. # line: together.told # manner: smiling
    (The other one has moved the lips along with it, to the last word.) # line: together.lips # who: narrator
    -> DONE
}
The clock in the galley had stopped. I mended it, and was given soup. # line: together.soup # manner: smiling
It had stopped again the week after. I want to say at once, under oath, that I hit it with a ladle. # line: together.ladle # who: spouse # manner: smiling
I knew. One sees a ladle in the movement. # line: together.movement # manner: smiling
-> DONE

=== together_sham
# ask: This is a real marriage, is it not, and not one for the papers?
# type: leading
# topic: meeting
# flags: accusatory, presupposition
# better: ask_together
# once
Yes. (Both say it, at the same time, and look as if they had been caught.) # line: sham.caught # manner: guarded # effect: rapport -4
-> DONE

=== ask_photos
# ask: What is there of your wedding and of your days that one could look at? It need not be photographs.
# type: open
# topic: proof
# once
{ draw("story"):
- "odd":
    One photograph. It is of our backs; my sister wanted the tower clock in it. And this. (A shoe box. In it are some two hundred notes: “Onions.” “You snored in Morse.” “The heating man comes, I am at sea, be nice to him.”) # line: photos.box # manner: smiling
- "bought":
    Of course. (An album. Forty photographs of one afternoon, in three coats, and on every one they look into the lens.) # line: photos.album # manner: smiling
- "held":
    They are on my telephone. I will send you a choice. # line: photos.telephone # who: spouse # manner: neutral
- else:
    A few. On most somebody’s thumb is in the way. And we write notes, because of the hours; I have brought the last month. # line: photos.thumb # manner: smiling
}
-> DONE

=== no_pictures
# ask: People who love each other have pictures. Everybody has.
# type: opinion_statement
# topic: proof
# flags: stereotype, plausibility_assumption
# better: ask_photos
# once
(They look at each other, each as if the other should have thought of it.) # line: noPictures.look # who: narrator # manner: guarded # effect: rapport -5, anxiety +4
-> DONE

=== hear_spouse
# ask: I hear each of you alone, as with every couple. I begin with your spouse; would you wait outside? There is tea, and the bench is free.
# type: procedural
# topic: opening
# measure: hearSpouse
# step: M03
# when: !did("callBoth")
{ draw("story") == "held":
    (The one who goes out asks, at the door, whether that is allowed. The question was not for you.) # line: hearSpouse.allowed # who: narrator # manner: guarded
- else:
    (A note is passed over on the way out. You are shown it: “Say it about the ladle.”) # line: hearSpouse.note # who: narrator # manner: smiling
}
-> DONE

=== hear_applicant
# ask: Thank you. Now I hear your spouse without you; would you wait outside, please?
# type: procedural
# topic: opening
# measure: hearApplicant
# step: M03
# to: spouse
# when: !did("callBoth")
{ draw("story") == "held":
    Without me? (A look at the door, at you, at the clock.) I wait directly outside. # line: hearApplicant.directly # who: spouse # manner: guarded
    (You ask the records to take the bench by the far window. It has the better view, you say.) # line: hearApplicant.window # who: narrator
- else:
    Gladly. If I fall asleep out there, that is no opinion. # line: hearApplicant.asleep # who: spouse # manner: tired
}
-> DONE

=== call_both
# ask: Please both come in again. We bring it to an end together.
# type: procedural
# topic: closing
# measure: callBoth
# when: did("hearSpouse") && did("hearApplicant")
# once
(They sit down again. The chairs have been exchanged, and one of them notices.) # line: callBoth.chairs # who: narrator
-> DONE

// ---------------------------------------------------------------- the cook, alone

=== spouse_met
# ask: Tell me, from your side, how the two of you met and how it went on.
# type: open
# topic: meeting
# to: spouse
# when: did("hearSpouse") && !did("callBoth")
{ draw("story"):
- "odd":
    On the twenty-sixth of January. I was smoking on the quay, and somebody stood on a ladder in the hands of the fish-market clock and was talking to it. We did not speak. I count from there; I am told that one counts from the soup. # line: spouseMet.ladder # who: spouse # manner: smiling # says: couple.metOn = 2025-01-26 # cause: memory
- "bought":
    On the eleventh of February, on the ferry. The galley clock had stopped. It was mended, there was soup. The next week it had stopped again. # line: spouseMet.told # who: spouse # manner: neutral # says: couple.metOn = 2025-02-11
- "held":
    On my ferry, in February, the eleventh. Somebody had to show \{given\} how things are done here. # line: spouseMet.done # who: spouse # manner: neutral # says: couple.metOn = 2025-02-11
- else:
    On the eleventh of February; it is in the log, “galley clock repaired”. I had never seen anybody listen to a thing for so long before touching it. # line: spouseMet.log # who: spouse # manner: smiling # says: couple.metOn = 2025-02-11
}
-> DONE

=== spouse_quiz
# ask: What did you eat yesterday, on which side does your spouse sleep, and what colour is the toothbrush?
# type: multiple
# topic: home
# flags: quiz
# to: spouse
# when: did("hearSpouse") && !did("callBoth")
# better: spouse_day
# once
{ draw("story") == "bought":
    Lentils, left, green. # line: spouseQuiz.green # who: spouse # manner: neutral
- else:
    Yesterday was… what I cooked for three hundred. I have never seen anybody in that bed, I work nights. Is it green? # line: spouseQuiz.never # who: spouse # manner: thinking
}
-> DONE

=== spouse_wedding
# ask: Tell me about the day of the wedding, from getting up on.
# type: open
# topic: wedding
# to: spouse
# when: did("hearSpouse") && !did("callBoth")
{ draw("story"):
- "bought":
    We got up, we dressed, we went to the registry, we had cake. It was a beautiful day. The cake was lemon. # line: spouseWedding.lemon # who: spouse # manner: neutral
- "held":
    I had arranged it all. It was short, as these things should be. # line: spouseWedding.arranged # who: spouse # manner: neutral
- else:
    I did not get up, I came in. We were married at eight because I had the evening crossing. In the middle the tower clock struck nine, and somebody ran out of the wedding to stop it. I said yes to an open door. # line: spouseWedding.nine # who: spouse # manner: smiling
}
-> DONE

=== spouse_guests
# ask: Who was there?
# type: probing
# topic: wedding
# to: spouse
# when: asked("spouse_wedding") > 0 && !did("callBoth")
{ draw("story") == "bought":
    \{guests\} people. Friends. Of… of both sides. # line: spouseGuests.friends # who: spouse # manner: guarded # says: couple.weddingGuests
- else:
    \{guests\}. I count plates for a living. With the two who played the saw and the trumpet. # line: spouseGuests.plates # who: spouse # manner: smiling # says: couple.weddingGuests
}
-> DONE

=== spouse_day
# ask: Describe an ordinary day and night at home, from the one coming in to the other going out.
# type: open
# topic: home
# to: spouse
# when: did("hearSpouse") && !did("callBoth")
{ draw("story"):
- "bought":
    We get up at seven. We have coffee. We work. In the evening we have dinner and watch a film. # line: spouseDay.film # who: spouse # manner: neutral # says: couple.livingTogetherSince = 2025-08-01
- "held":
    I come in, there is breakfast, I am told what was done. I like to know what was done. # line: spouseDay.done # who: spouse # manner: neutral # says: couple.livingTogetherSince
- else:
    I come in at twenty to seven and smell of fish, \{given\} goes out at twenty past and smells of oil. In between there are forty minutes, since the first of August. We do not quarrel in them, there is no time. We quarrel on paper. # line: spouseDay.paper # who: spouse # manner: smiling # says: couple.livingTogetherSince
}
+ [How does one quarrel on paper? # line: spouseDay.how # type: probing]
    { draw("story") == "bought":
        I… that is, we do not. I meant nothing by it. # line: spouseDay.nothing # who: spouse # manner: guarded
    - else:
        One writes, and eleven hours later one is sorry, and by then there is an answer. The longest was about a colander. # line: spouseDay.colander # who: spouse # manner: smiling
    }
- -> DONE

=== spouse_bedroom
# ask: And when are you ever intimate, with such hours?
# type: probing
# topic: home
# conduct: forbiddenQuestion
# flags: sensitive
# to: spouse
# when: asked("spouse_day") > 0 && !did("callBoth")
# better: spouse_day
# once
(The chair is moved back by a hand’s breadth.) # line: spouseBedroom.chair # who: narrator # effect: rapport -12, anxiety +10
-> DONE

=== spouse_rent
# ask: How is the home paid for, and by whom?
# type: probing
# topic: home
# to: spouse
# when: did("hearSpouse") && !did("callBoth")
{ draw("story") == "held":
    By me. Nine hundred and forty. I keep the money together, otherwise it goes. # line: spouseRent.together # who: spouse # manner: neutral # says: couple.rent
- else:
    Nine hundred and forty, from the account. What is over at the end goes into a jar that says “Boat” and is for the teeth. # line: spouseRent.jar # who: spouse # says: couple.rent
}
-> DONE

=== spouse_former
# ask: Tell me about your earlier marriage, and how it came to an end.
# type: open
# topic: former
# to: spouse
# when: did("hearSpouse") && !did("callBoth")
{ draw("story"):
- "early":
    Seven years, quite friendly. The letter came in June: “granted”. So we took October, because of the timetable. Is something the matter? # line: spouseFormer.granted # who: spouse # manner: neutral
- "missing":
    Seven years, quite friendly, and ended last June. The decree… I had it in my locker on board, under the water line. We pumped for two hours. I can show you the stain. # line: spouseFormer.pumped # who: spouse # manner: anxious # says: marriage.valid # says: eligibility.legalBasis # says: evidence.missingInitial
- "held":
    It ended last June. The paper is at home, in a drawer. It is safe there. # line: spouseFormer.drawer # who: spouse # manner: neutral # says: marriage.valid # says: eligibility.legalBasis # says: evidence.missingInitial
- else:
    Seven years, quite friendly. The boat went one way and the pans came with me. Final since last June. # line: spouseFormer.pans # who: spouse # manner: smiling # says: marriage.valid # says: eligibility.legalBasis
}
-> DONE

=== spouse_decree
# ask: Where is the decree of that divorce now?
# type: probing
# topic: former
# to: spouse
# when: asked("spouse_former") > 0 && !did("callBoth")
{ draw("story"):
- "missing":
    In the sea, or in a pump. The court can print it again, it says four weeks. I have been meaning to go; it opens when I go to bed. # line: spouseDecree.sea # who: spouse # manner: anxious # says: evidence.missingInitial
- "held":
    I bring it when it is needed. It does no harm if somebody has to ask for it. # line: spouseDecree.needed # who: spouse # manner: guarded # says: evidence.missingInitial
- else:
    There, in your folder. # line: spouseDecree.folder # who: spouse
}
-> DONE

=== spouse_decided
# ask: How did it come that you decided to marry?
# type: open
# topic: meeting
# to: spouse
# when: did("hearSpouse") && !did("callBoth")
{ draw("story"):
- "bought":
    One loves each other. Then one marries. # line: spouseDecided.one # who: spouse # manner: guarded # says: marriage.intentAtInception = true
- "held":
    It was time for \{given\} to have some order. And I do not like to come into an empty flat. # line: spouseDecided.order # who: spouse # manner: neutral # says: marriage.intentAtInception
- else:
    I found out that I was hurrying home. I have never hurried home in my life, ask the boat. # line: spouseDecided.hurry # who: spouse # manner: smiling # says: marriage.intentAtInception
}
-> DONE

=== spouse_love_or_papers
# ask: Did you marry for love or for the papers?
# type: forced_choice
# topic: meeting
# to: spouse
# when: did("hearSpouse") && !did("callBoth")
# better: spouse_decided
# once
For love. (What else would anybody say?) # line: spouseLove.else # who: spouse # manner: guarded
-> DONE

=== spouse_plans
# ask: What do the two of you want to do next?
# type: open
# topic: plans
# to: spouse
# when: did("hearSpouse") && !did("callBoth")
{ draw("story"):
- "bought":
    Children. A house. # line: spousePlans.house # who: spouse # manner: neutral
- "held":
    Nothing. It is good as it is. # line: spousePlans.nothing # who: spouse # manner: neutral
- else:
    I have asked for the day crossing. Then we would have four hours, and we do not know yet what one says in four hours. # line: spousePlans.four # who: spouse # manner: smiling
}
-> DONE

// ---------------------------------------------------------------- the clock keeper, alone

=== ask_met
# ask: Tell me, from your side, how you two met and how it went on.
# type: open
# topic: meeting
# when: did("hearApplicant") && !did("callBoth")
{ draw("story"):
- "bought":
    On the eleventh of February, on the ferry. The galley clock had stopped. I mended it, and I was given soup. The next week it had stopped again. # line: met.told # manner: neutral # says: couple.metOn = 2025-02-11
- "held":
    { willing("drawer"):
        On the eleventh of February. At first it was soup. I was somebody who got soup. I meant it, when I said yes; I want you to write that down as well. # line: met.meant # manner: thinking # says: couple.metOn
    - else:
        On the eleventh of February, on the ferry. It is as you were told. # line: met.asTold # manner: guarded # says: couple.metOn
    }
- else:
    On the eleventh of February, at ten past eleven at night; the clock said twenty to four. I took it down, and behind it was a note from nineteen sixty-one: “If you read this, it has stopped again.” Then there was soup. # line: met.soup # manner: smiling # says: couple.metOn
}
-> DONE

=== ask_first_words
# ask: What do you remember of the first talk between you?
# type: probing
# topic: meeting
# when: asked("ask_met") > 0 && !did("callBoth")
{ draw("story") == "bought":
    We… liked each other. At once. # line: words.liked # manner: guarded
- else:
    “Do you mend everything?” – “No.” – “Good, then there is something to eat first.” # line: words.eat # manner: smiling
}
-> DONE

=== ask_wedding
# ask: Tell me about your wedding day, from getting up on.
# type: open
# topic: wedding
# when: did("hearApplicant") && !did("callBoth")
{ draw("story"):
- "bought":
    We got up, we dressed, we went to the registry, we had cake. It was a beautiful day. The cake was lemon. # line: wedding.lemon # manner: neutral
- "held":
    It was quick. I had thought that my sister would come. # line: wedding.sister # manner: thinking
- else:
    At eight in the morning, and at eight the tower struck nine. In front of the registrar. I had to. One cannot be married under that. # line: wedding.nine # manner: smiling
}
-> DONE

=== ask_guests
# ask: Who was with you that day?
# type: probing
# topic: wedding
# when: asked("ask_wedding") > 0 && !did("callBoth")
{ recall("guests"):
- "wrong":
    \{fewer\} people. I was up in the tower for a part of it. Was there music? Somebody said later that there was music. # line: guests.fewer # manner: thinking # recalls: guests
- else:
    { draw("story") == "bought":
        \{guests\} people. Friends, from both sides. # line: guests.friends # manner: neutral # says: couple.weddingGuests
    - else:
        \{guests\}, with the saw and the trumpet. # line: guests.saw # manner: smiling # recalls: guests
    }
}
-> DONE

=== ask_day
# ask: Describe an ordinary day and night of yours at home, until one of you goes out.
# type: open
# topic: home
# when: did("hearApplicant") && !did("callBoth")
{ draw("story"):
- "bought":
    We get up at seven. We have coffee. We work. In the evening we have dinner and watch a film. # line: day.film # manner: neutral # says: couple.livingTogetherSince = 2025-08-01
- "held":
    { willing("drawer"):
        (The voice drops, although nobody is there.) In the morning I say where I was. Then what I spent, there is a slip for each thing. Then I may go to the clocks. They are the only ones that I need not tell what time it is. # line: day.slips # manner: anxious # says: couple.livingTogetherSince
    - else:
        It is very orderly. (A look at the door.) # line: day.orderly # manner: guarded # says: couple.livingTogetherSince
    }
- else:
    Twenty to seven the key, twenty past seven my coat. Forty minutes, since the first of August. Eleven of them are breakfast, and it is my cook’s supper. On Sundays we sit opposite each other and are a little shy. # line: day.shy # manner: smiling # says: couple.livingTogetherSince
}
-> DONE

=== ask_rent
# ask: What do you know of how the home is paid for?
# type: probing
# topic: home
# when: did("hearApplicant") && !did("callBoth")
{ draw("story"):
- "held":
    I hand over what I earn. What it costs I have not seen. # line: rent.handOver # manner: guarded
- "odd":
    Nine hundred and forty. I pay mine in coins; the town pays its clock keeper out of the parking meters. # line: rent.coins # manner: smiling # says: couple.rent
- else:
    Nine hundred and forty, from the account. # line: rent.account # says: couple.rent
}
-> DONE

=== ask_side
# ask: Which side of the bed is yours, left or right?
# type: forced_choice
# topic: home
# flags: quiz
# when: did("hearApplicant") && !did("callBoth")
# better: ask_day
# once
The one that is still warm. (It is said to the table.) # line: side.warm # manner: guarded
-> DONE

=== ask_bedroom
# ask: How often do you sleep with each other?
# type: probing
# topic: home
# conduct: forbiddenQuestion
# flags: sensitive
# when: did("hearApplicant") && !did("callBoth")
# better: ask_day
# once
(No answer. Outside a clock strikes, and it is listened to until it has finished.) # line: bedroom.strikes # who: narrator # manner: distressed # effect: rapport -12, anxiety +12
-> DONE

=== ask_former
# ask: Tell me about earlier marriages, your own and what you know of your spouse’s.
# type: open
# topic: former
# when: did("hearApplicant") && !did("callBoth")
{ draw("story"):
- "former":
    There was one. I wrote it down: “Mine is in your files.” I was twenty-three, the permit was ending, and somebody in the hostel knew somebody. I mended their clocks for a year for it. It was decided that it had been no marriage, and that was so. # line: former.hostel # manner: distressed # says: priorMarriage.fraudFinding
- "bought":
    None of mine. One of… on the other side. That is over. # line: former.over # manner: guarded
- else:
    None of mine. My cook had one; there is a boat with that name on it, and we wave. # line: former.wave # manner: smiling
}
-> DONE

=== ask_former_more
# ask: What was decided about that marriage, and who told you?
# type: probing
# topic: former
# when: asked("ask_former") > 0 && !did("callBoth")
{ draw("story") == "former":
    A letter of eleven March, five years ago. I have it. I had answered, and they had both statements, and I wrote that they were right. # line: formerMore.right # manner: distressed
- else:
    About the boat? Nobody tells me anything, I am not awake. # line: formerMore.boat # manner: smiling
}
-> DONE

=== ask_decided
# ask: How did you come to decide to marry?
# type: open
# topic: meeting
# when: did("hearApplicant") && !did("callBoth")
{ draw("story"):
- "bought":
    One loves each other. Then one marries. # line: decided.one # manner: guarded # says: marriage.intentAtInception = true
- "held":
    Because of the soup. Because somebody was waiting. I meant it. # line: decided.waiting # manner: thinking # says: marriage.intentAtInception
- else:
    I wind \{clocks\} clocks, and each of them is a little wrong. In those forty minutes I have never looked at one. So I asked. In writing; the answer came eleven hours later. # line: decided.asked # manner: smiling # says: marriage.intentAtInception
}
-> DONE

=== ask_had_to_leave
# ask: Your permit was ending. You would have had to leave otherwise, wouldn’t you?
# type: leading
# topic: meeting
# flags: presupposition, accusatory
# when: did("hearApplicant") && !did("callBoth")
# better: ask_decided
# once
It was ending, yes. Things do. # line: leave.things # manner: guarded # effect: rapport -4
-> DONE

=== ask_plans
# ask: What would you like the two of you to do next?
# type: probing
# topic: plans
# when: did("hearApplicant") && !did("callBoth")
{ draw("story"):
- "bought":
    Children. A house. # line: plans.house # manner: neutral
- "held":
    To keep my own key. # line: plans.key # manner: guarded
- else:
    If the day crossing comes, we have four hours. I have bought a second chair. # line: plans.chair # manner: smiling
}
-> DONE

=== ask_passport
# ask: Tell me about your passport: how you came by it, and where it is kept.
# type: open
# topic: identity
# when: did("hearApplicant") && !did("callBoth") && seen("passport", "data")
# once
{ draw("story") == "held":
    { willing("drawer"):
        In the drawer, with the decree. I have it today because you asked for it. On the way home I give it back. # line: passport.back # manner: anxious # admits: victim.documentsHeldByOther
    - else:
        It is kept for me. # line: passport.kept # manner: guarded
    }
- else:
    From the consulate of Nimbara, with a photograph on which I look like a stopped clock. It lies in the bread tin. # line: passport.tin # manner: smiling
}
-> DONE

=== ask_safe
# ask: I ask everybody this when we are alone, and it stays with me: are you free and safe at home?
# type: closed
# fitting
# topic: care
# flags: welfare
# when: did("hearApplicant") && !did("callBoth")
{ draw("story") == "held":
    { willing("drawer"):
        (A long look at the door.) No. I am told every day that one word to this office is enough, and I am fetched. That the paper stays in the drawer until I have learnt it. I did not know that there is a question for it. # line: safe.drawer # manner: distressed # admits: victim.controlled
    - else:
        Is it you who asks that, or is it on the list? # line: safe.list # manner: guarded
    }
- else:
    Yes. Except for the ladle. It is kind that you ask. # line: safe.ladle # manner: smiling # says: victim.controlled = false
}
-> DONE

=== ask_safe_more
# ask: What would you like me to know about that? Only as much as you want to say.
# type: open
# topic: care
# flags: welfare
# when: told("victim.controlled") && victim.controlled && !did("callBoth")
# once
That I stay for the clocks and not out of stupidity. And that the letter from you comes to a box of which I have no key. # line: safeMore.box # manner: distressed
-> DONE

=== give_help
# ask: Thank you for telling me. Nothing of it goes to your spouse, nor into the letter. Here is a number that answers at night, and a clinic; there is an application that you can make yourself, alone. What is safe for you today, and where may we write?
# type: procedural
# topic: care
# step: M17
# when: told("victim.controlled") && victim.controlled && !did("callBoth")
# once
To the tower at the fish market. Only I have that key. (The card goes behind the glass of the wristwatch.) I go home tonight. Not in all the nights to come. # line: help.tower # manner: relieved
-> DONE

=== promise_card
# ask: Do not worry, I will see to it that you get your card. I promise.
# type: procedural
# topic: care
# conduct: deception
# when: did("hearApplicant") && !did("callBoth")
# better: ask_safe
# once
You can do that? (It is believed at once, which is the worst of it.) # line: promise.believed # manner: relieved
-> DONE

=== ask_why_hours
# ask: Why didn’t you simply take work by which you would see each other?
# type: probing
# topic: home
# flags: blaming_why
# when: did("hearApplicant") && !did("callBoth")
# better: ask_day
# once
And who winds the fish market then? (It is said politely, and it is the end of that subject.) # line: whyHours.winds # manner: guarded # effect: rapport -3
-> DONE

=== tell_spouse
# ask: I have just heard it otherwise from your spouse, about how it is at home. What do you say to that?
# type: probing
# topic: home
# to: spouse
# conduct: disclosure
# when: did("hearApplicant") && did("hearSpouse") && !did("callBoth")
# better: spouse_day
# once
{ draw("story") == "held":
    So something was told. (Very calmly.) Good to know. # line: tellSpouse.good # who: spouse # manner: neutral # effect: rapport -12, anxiety +12
- else:
    Did you? Then we shall have that on paper tonight. # line: tellSpouse.paper # who: spouse # manner: guarded # effect: rapport -4
}
-> DONE

// ---------------------------------------------------------------- what speaks against them

=== put_decree
# ask: Your decree became final on \{final, date, long\}, and you married on 4 October. On that day the first marriage still stood. What can you tell me about that?
# type: open
# topic: former
# to: spouse
# puts: marriage.valid, eligibility.legalBasis
# flags: inconsistency_put
# when: story == "early" && seen("decree", "sheet") && did("hearSpouse") && !did("callBoth")
# once
But the letter said “granted”. In June! (The sheet is read, with a finger, to the margin.) “Final.” That is a second word. Nine days. We had the saw and the trumpet, and I was married to the boat. # line: putDecree.boat # who: spouse # manner: distressed # says: marriage.valid # says: eligibility.legalBasis
-> DONE

=== put_decree_both
# ask: I have to tell you as well: on 4 October your spouse’s earlier marriage still stood, until the 13th. What would you like to say to that?
# type: open
# topic: former
# puts: marriage.valid, eligibility.legalBasis
# flags: inconsistency_put
# when: story == "early" && seen("decree", "sheet") && did("hearApplicant")
# once
Nine days fast. (A long breath.) That one I can mend. One stops it, and starts it again at the right moment. May one marry the same cook twice? # line: putDecreeBoth.twice # manner: thinking # says: marriage.valid # says: eligibility.legalBasis
-> DONE

=== put_missing
# ask: With the petition there has to be proof of how the earlier marriage ended, and it is not there. What can you tell me about it?
# type: open
# topic: former
# to: spouse
# puts: evidence.missingInitial
# flags: inconsistency_put
# when: story in ["missing", "held"] && did("hearSpouse") && !did("callBoth")
# once
{ draw("story") == "missing":
    It lies at the bottom of the strait, and I should have gone to the court, and I have slept. If you set me a day I keep it. I keep crossings, too. # line: putMissing.strait # who: spouse # manner: anxious # says: evidence.missingInitial
- else:
    Write to me what you want. To me, please. # line: putMissing.toMe # who: spouse # manner: neutral # says: evidence.missingInitial
}
-> DONE

=== put_letter
# ask: We have a letter without a name: that one never sees you together. And the register has you, the cook, on board until December. I tell you so that you can answer.
# type: open
# topic: home
# puts: couple.livingTogetherSince, marriage.intentAtInception
# flags: inconsistency_put
# when: story == "odd" && asked("clerk_letter") > 0 && did("hearApplicant")
# once
Nobody sees us together, that is what our whole marriage is about. The light at four is me, and the one at seven is us. The register? One has to go there in person, and it opens at nine, when one of us is in bed and one in a tower. # line: putLetter.light # manner: smiling
-> DONE

=== put_year
# ask: On the marriage certificate your birth is in another year, \{wrongBorn, date, long\}. What can you tell me about it?
# type: open
# topic: identity
# puts: person.birthDate
# flags: inconsistency_put
# when: story == "slip" && seen("certificate", "sheet") && did("hearApplicant")
# once
A year younger? The registrar had just heard it strike nine at eight. After that he wrote as if somebody were chasing him. \{born, date, long\}, as it is in the passport. # line: putYear.chasing # manner: smiling # says: person.birthDate
-> DONE

=== put_former
# ask: In our file is the decision of 11 March 2021: your earlier marriage was made to get round the law. The law then lets us approve no later petition, not even for a real marriage. What do you want to say to that?
# type: open
# topic: former
# puts: priorMarriage.fraudFinding, evidence.level
# flags: inconsistency_put
# when: story == "former" && queried("applications") && did("hearApplicant")
# once
It was as it says there. I did not deny it then either. I had hoped that it would run down, like everything that nobody winds. This one is real. Can you write that down, even if it does not help? # line: putFormer.run # manner: distressed # says: priorMarriage.fraudFinding
-> DONE

=== put_flat
# ask: The landlord has let that flat to five couples at a time, you are registered in Mole Street, and an agency pays the rent back. I put it to you as it stands. What can you tell me?
# type: open
# topic: home
# to: spouse
# puts: couple.livingTogetherSince, marriage.intentAtInception, fraud.articulable, evidence.moreLikelyThanNot
# flags: inconsistency_put
# when: story == "bought" && queried("landlord") && queried("residents") && did("hearSpouse") && !did("callBoth")
# once
(For a while there is only the clock.) My mother’s hip. They wanted nine thousand, and the man from the agency had them in an envelope. I have learnt it by heart, you saw. \{given\} is no bad person. We have met four times, and once my watch was mended without my asking. # line: putFlat.hip # who: spouse # manner: distressed # admits: marriage.intentAtInception # says: couple.livingTogetherSince = null
-> DONE

=== put_flat_applicant
# ask: The flat is let to five couples at a time, your spouse is registered elsewhere, and an agency pays the rent back. I put it to you as it stands. What can you tell me?
# type: open
# topic: home
# puts: couple.livingTogetherSince, marriage.intentAtInception, fraud.articulable, evidence.moreLikelyThanNot
# flags: inconsistency_put
# when: story == "bought" && queried("landlord") && queried("residents") && did("hearApplicant")
# once
The town gave the clocks to me because nobody else goes up. My permit ended in October. I thought: if I go, the fish market stops at some time or other and stays there. That was the whole of it. And then one learns by heart, and it gets so smooth that one hears it oneself. # line: putFlatApplicant.smooth # manner: distressed # admits: marriage.intentAtInception # says: couple.livingTogetherSince = null
-> DONE

=== accuse_both
# ask: You are no couple. Admit it, and we save ourselves the morning.
# type: opinion_statement
# topic: meeting
# flags: accusatory
# conduct: humiliation
# when: did("callIn") && spoken() > 4
# better: ask_decided
# once
(The one looks at you, the other at the clock. Nobody saves anything.) # line: accuse.clock # who: narrator # manner: distressed # effect: rapport -12, anxiety +10
-> DONE

=== refer_fdns
# ask: (In writing, to the fraud unit) I send what was found: the flat, the register, the payments, and what both said to it. No opinion; I decide on the petition by itself.
# type: procedural
# topic: closing
# refers: REFER_FDNS
# when: did("hearApplicant") && did("hearSpouse")
# once
(Two pages, with the places where it stands. It is not said aloud.) # line: fdns.pages # who: narrator
-> DONE

// ---------------------------------------------------------------- what happens after a dilemma

=== after_pictures_box
# hidden
(The clerk looks at the umbrella stand, and says nothing more about pictures.) # line: picturesBox.stand # who: narrator
-> DONE

=== after_hours_fair
# hidden
(Your colleague writes down two columns. The second one fills up as well.) # line: hoursFair.columns # who: narrator
-> DONE

=== after_hours_nobody
# hidden
(Your colleague nods and closes the note pad. There is only one column in it.) # line: hoursNobody.column # who: narrator
-> DONE

=== after_door_stays
# hidden
(A nod. The door closes properly.) # line: doorStays.closes # who: narrator # effect: rapport +2
-> DONE

=== after_door_hint
# hidden
(The hand stays on the handle for a moment. Then the door closes, quietly.) # line: doorHint.handle # who: narrator # effect: rapport -6, anxiety +6
-> DONE
