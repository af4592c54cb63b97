// Lake weather. Somebody whose voice everybody in Lind knows comes out of the corridor and turns out to have a face. One journey, one ticket, two tests and a
// word of honour; what is true of each is drawn apart from the others, and from name, gender and nerves.

INCLUDE ../../procedures/naturalisation-interview.ink

// ---------------------------------------------------------------- alone with the file

=== call_in
# ask: (To the registry) Please ask the applicant in now, and leave the door to the corridor shut while we talk.
# type: procedural
# topic: file
# to: clerk
# measure: callIn
# seconds: 60
# once
With pleasure. I have listened to that voice for years, and today it asked me where the toilets are. # line: callIn.voice # who: clerk # manner: smiling
(Somebody comes in, looks for the microphone out of habit, and sits down.) # line: callIn.microphone # who: narrator
-> DONE

=== clerk_handed
# ask: (To the registry) What was there when this was handed in?
# type: procedural
# topic: file
# to: clerk
# once
A good morning in a voice that made the whole queue look round. The stamp of receipt is on the last page, \{filed, date, long\}. I stamp what comes, I do not read it. # line: clerk.stamp # who: clerk
-> DONE

=== clerk_test
# ask: (To the registry) Which civics test do we take here?
# type: procedural
# topic: file
# to: clerk
# once
Since October everybody says “the new one”. But then everybody also says that the coffee is free. I would look at the day of filing. # line: clerk.filing # who: clerk # manner: thinking
-> DONE

=== clerk_opinion
# ask: (To the registry) Between us: that is one we can wave through, isn’t it?
# type: leading
# topic: file
# to: clerk
# better: clerk_handed
# once
Because of the voice? The last one we waved through because of a voice was selling insurance. # line: clerk.insurance # who: clerk # manner: thinking
-> DONE

// ---------------------------------------------------------------- oath or affirmation

=== give_oath
# ask: What you say from here on is testimony. Do you swear that it will be the truth?
# type: procedural
# topic: oath
# measure: oath
# when: did("callIn")
# once
{ draw("swears"):
    I do. # line: oath.do # manner: neutral
- else:
    I do not swear. My grandfather swore once, to buy a boat, and it sank with him watching. I would like to give you my word instead. May one? # line: oath.boat # manner: anxious
}
-> DONE

=== give_affirmation
# ask: You may as well affirm, it counts exactly the same: do you affirm that what you say will be the truth?
# type: procedural
# topic: oath
# measure: affirm
# conduct: respect
# when: did("callIn") && (asked("give_oath") == 0 \|\| !swears)
# once
{ draw("swears"):
    I would have sworn it too. I affirm. # line: affirm.too # manner: neutral
- else:
    I affirm. (It is said slowly, like a gale warning.) # line: affirm.gale # manner: relieved
}
-> DONE

=== press_oath
# ask: Everybody swears here. Who will not swear does not become a citizen.
# type: opinion_statement
# topic: oath
# conduct: threat
# better: give_affirmation
# when: asked("give_oath") > 0 && !swears
# once
(The hands go under the table.) Then I do not know. # line: press.hands # manner: distressed
-> DONE

=== after_oath_affirm
# hidden
Thank you. I had practised how I would leave the room. # line: oathAffirm.leave # manner: relieved
-> DONE

=== after_oath_insist
# hidden
(It is quiet for as long as a station is quiet before somebody is dismissed.) # line: oathInsist.quiet # who: narrator # manner: distressed
-> DONE

// ---------------------------------------------------------------- name and papers

=== ask_name
# ask: Please tell me about your name: how you bear it now, and how you have borne it before.
# also: What were you called before?
# also: Have you ever used another name?
# type: open
# topic: identity
# when: (did("oath") && swears) \|\| did("affirm")
# once
{ draw("renamed"):
    I was born \{own\}, and so it stands in the passport. In October before last I married, and since then I am \{new\}. On the air I am nobody, I am “the lake”. Here is the certificate. # line: name.married # manner: smiling # says: person.familyName # hands: wedding
- else:
    \{given\} \{own\}, as my mother wrote it down. On the air I have no name at all, I am “the lake”. # line: name.lake # manner: smiling # says: person.familyName
}
-> DONE

=== name_easier
# ask: That is quite a name. I will just say “Lake”, shall I?
# type: leading
# topic: identity
# conduct: misnames
# better: ask_name
# when: (did("oath") && swears) \|\| did("affirm")
# once
People do. Here I would have liked the other one. # line: easier.other # manner: guarded # effect: rapport -4
-> DONE

=== ask_passport
# ask: Tell me about this passport: where it has been with you, and what has happened to it.
# type: open
# topic: identity
# when: ((did("oath") && swears) \|\| did("affirm")) && seen("passport", "data")
# once
{ draw("away") == "lied":
    In the drawer, mostly. And once on the kitchen table, a whole evening. # line: passport.table # manner: guarded
- else:
    In the drawer, and once home to Luthany with me. If it is wavy: everything I own is a little wavy. I live on the mole. # line: passport.wavy # manner: smiling
}
-> DONE

=== ask_taxes
# ask: What have you brought to show how you pay your taxes?
# also: Have you filed your taxes?
# also: Where is the proof of your income?
# type: probing
# topic: form
# when: ((did("oath") && swears) \|\| did("affirm"))
# once
{ draw("lacking"):
    My word? The one I married does the taxes, in pencil. They are paid, all of them. But the paper from the tax office we never asked for, I did not tick it because it is not there. # line: taxes.pencil # manner: thinking # says: evidence.missingInitial = true
- else:
    The notice of the tax office, it lies behind the form. There is even a coffee ring on it, so that you know it is genuine. # line: taxes.ring # manner: smiling # says: evidence.missingInitial = false
}
-> DONE

=== ask_form_lines
# ask: Which lines of the form would you write otherwise today?
# type: open
# topic: form
# when: (did("oath") && swears) \|\| did("affirm")
# once
{ draw("away") == "kept" or draw("away") == "lied":
    The one with the journey I would like to read again, if you have it there. # line: lines.journey # manner: thinking
- else:
    “Every night at 23.55”, for my English. That was vain. # line: lines.vain # manner: smiling
}
-> DONE

// ---------------------------------------------------------------- home and work here

=== ask_life
# ask: Tell me about your life here: where you live, what you do, who waits for you.
# also: Describe the place where you live and the people you live with.
# also: How do you spend your days and nights here?
# also: Who belongs to your household?
# type: open
# topic: residence
# freeNarrative
# step: M12
# when: (did("oath") && swears) \|\| did("affirm")
{ draw("away"):
- "gone":
    I live on the mole in Lind, over the net store. At five to midnight and at five past four I read the lake weather, for those who go out and for those who cannot sleep; we are more of the second kind. It is my second time here, so to say. In between I was somewhere else. # line: life.second # manner: neutral
- else:
    I live on the mole in Lind, over the net store, since I came. At five to midnight and at five past four I read the lake weather, for those who go out and for those who cannot sleep; we are more of the second kind. Who waits for me? A cat, the one I married, and a wind gauge, in this order of noise. # line: life.mole # manner: smiling
}
-> DONE

=== ask_work
# ask: Since when have you worked for Radio Lind, and on what terms?
# also: What exactly is your post at the station, and how long have you held it?
# also: Who employs you, with what sort of contract?
# also: How do you earn your living?
# type: probing
# topic: residence
# when: (did("oath") && swears) \|\| did("affirm")
{ draw("away") == "gone":
    Since September of the year before last. And before, from 2018 to the end of 2023. In between the chair was empty, or rather: others sat on it. # line: work.between # manner: thinking
- else:
    Since May 2018, nights, for good. The letter is in the file. Marsh wrote that I am “irreplaceable before breakfast”, but they crossed it out. # line: work.breakfast # manner: smiling
}
-> DONE

=== ask_home_leading
# ask: You never really settled here, did you?
# type: leading
# topic: residence
# flags: accusatory, presupposition
# better: ask_life
# when: (did("oath") && swears) \|\| did("affirm")
# once
I have told this town every night since what it needs to put on. (It is not said on the air voice.) # line: settled.coat # manner: guarded # effect: rapport -4
-> DONE

=== ask_home_choice
# ask: Where is your home: here or in Luthany?
# type: forced_choice
# topic: residence
# better: ask_life
# when: (did("oath") && swears) \|\| did("affirm")
# once
You say “or”. # line: choice.or # manner: guarded
-> DONE

// ---------------------------------------------------------------- the journey

=== ask_journey
# ask: Tell me about the time you spent outside the country: why you went, what it was like, how you came back.
# also: What took you to Luthany?
# also: Tell me about being away with your mother.
# also: What was the long time abroad about?
# also: Who went along with you?
# type: open
# topic: absence
# when: (did("oath") && swears) \|\| did("affirm")
{ draw("away"):
- "short":
    One journey, in the winter of 2024. My mother was dying, and she took her time, as she did with everything. In June I was back. # line: journey.june # manner: neutral # says: absences
- "gone":
    One long one, in 2024. My mother died in April. And then… the station in Luth looked for somebody for the evening news, with a contract and a flat, and I said yes. In August I knew that I had said it to be near her kitchen. I came back. # line: journey.august # manner: thinking # says: absences
- else:
    One journey, in the winter of 2024. My mother was dying, and she took her time, as she did with everything. I read the weather from her kitchen, by telephone, with hens. In the summer I was back. # line: journey.hens # manner: neutral
}
-> DONE

=== ask_journey_days
# ask: On which days exactly did you leave, and on which did you come back?
# also: Give me the dates of departure and return.
# also: How many months was that in all?
# also: On what day were you back here?
# type: probing
# topic: absence
# when: (did("oath") && swears) \|\| did("affirm")
{ draw("away"):
- "short":
    On \{depart, date, long\} I flew, and on \{returned, date, long\} I was on the mole again. I know it because the cat did not speak to me. # line: days.cat # manner: neutral # says: absences
- "gone":
    From \{depart, date, long\} to \{returned, date, long\}. I wrote it down as it was. # line: days.gone # manner: neutral # says: absences
- "kept":
    Away on \{depart, date, long\}. Back… in June, I wrote. There were cherries at the airport. Or was that the year before? # line: days.cherries # manner: thinking
- else:
    On \{depart, date, long\}, and back on \{written, date, long\}. As it stands there. # line: days.stands # manner: guarded
}
-> DONE

=== ask_journey_anchor
# ask: Never mind the date. What was going on here when you came back: a feast, the weather, something at the station?
# also: What else was happening in town around the time when you got back?
# also: Can you pin the return to something that went on then?
# type: probing
# topic: absence
# flags: temporal_anchor
# when: ((did("oath") && swears) \|\| did("affirm")) && asked("ask_journey_days") > 0
# once
{ draw("away"):
- "short":
    The first mayfly. They come through the studio window and think that I am a lamp. # line: anchor.mayfly # manner: smiling
- "gone":
    The regatta was over. There was nobody to come home to, and I had announced it from there, in another language. # line: anchor.regatta # manner: thinking
- "kept":
    The regatta! I read the wind for the regatta, on my first night back. The regatta is in the last week of July. (A hand goes to the forehead.) Then the form is a month out. And I do months for a living. # line: anchor.regattaKept # manner: thinking # admits: absences
- else:
    The regatta. I mean: they were already talking of the regatta. # line: anchor.talking # manner: guarded
}
-> DONE

=== ask_kept
# ask: What became of your work, your rooms and your people here while you were away?
# also: Did you keep your post and your rooms while you were abroad?
# also: What did you leave behind here, and what did you give up?
# also: Who looked after your home in the time that you were away?
# also: Did those close to you stay here or move there with you?
# type: open
# topic: absence
# when: (did("oath") && swears) \|\| did("affirm")
{ draw("away"):
- "gone":
    The rooms I gave back. The post too; Marsh found a student. The one I married came after me, with the cat, in a basket, complaining. We really lived there. I will not tell you otherwise, it was a good flat. # line: kept.flat # manner: neutral # says: absence.presumptionRebutted = false
- "short":
    Nothing became of them, they stayed where they were. I read by telephone, from my mother’s kitchen. One hears the hens, on the recordings. # line: kept.nothing # manner: smiling # says: absence.presumptionRebutted = true
- else:
    They stayed where they were. The rent went out on the first, my cat went on being fed, and at five to midnight I read by telephone, from my mother’s kitchen. They paid me for it, there is a line in the letter. # line: kept.telephone # manner: neutral # says: absence.presumptionRebutted = true
}
-> DONE

=== ask_five_leading
# ask: So that was five months, less than half a year, wasn’t it?
# type: leading
# topic: absence
# better: ask_journey_days
# when: (did("oath") && swears) \|\| did("affirm")
# once
{ draw("away") == "gone":
    No. Seven. # line: five.seven # manner: neutral
- else:
    If you say five, I say five. # line: five.say # manner: guarded
}
-> DONE

=== ask_journey_all
# ask: When did you go, when did you come back, who paid for it and what did you do all that time?
# type: multiple
# topic: absence
# better: ask_journey
# when: (did("oath") && swears) \|\| did("affirm")
# once
I… went to my mother. Which one first? # line: all.first # manner: anxious
-> DONE

=== put_days
# ask: On the form you came back on \{written, date, long\}. The gates have you on \{returned, date, long\}, after more than six months. What can you tell me about that?
# type: probing
# topic: absence
# puts: absences, nat.presumedBroken
# flags: inconsistency_put
# when: ((did("oath") && swears) \|\| did("affirm")) && queried("crossings") && (away == "kept" \|\| away == "lied")
# once
{ draw("away") == "kept":
    July! Then the cherries were the other year. I wrote the form in one night between two weathers, and counted on the wrong finger. May I put it right? # line: putDays.cherries # manner: relieved # admits: absences
- else:
    (It takes a while.) July. Yes. I know when it was. # line: putDays.know # manner: distressed # admits: absences
}
-> DONE

=== put_moved
# ask: You were away for more than seven months, with a post and a flat there, and gave up both here. The rule takes that for a break. What speaks against it?
# type: probing
# topic: absence
# puts: absences, absence.presumptionRebutted, nat.presumedBroken
# flags: inconsistency_put
# when: ((did("oath") && swears) \|\| did("affirm")) && away == "gone" && asked("ask_kept") > 0
# once
Nothing, I think. I could say that I left my raincoat. (The raincoat is considered.) No. I lived there, and then I came home; that is two different things, and I have been on the right side of it since August. # line: putMoved.raincoat # manner: thinking # says: absence.presumptionRebutted = false
-> DONE

=== put_sworn
# ask: In February you said here on oath that you were back in June. Today’s record has July. Help me to understand how that came about.
# type: probing
# topic: absence
# puts: gmc.falseTestimony, absences
# flags: inconsistency_put
# when: ((did("oath") && swears) \|\| did("affirm")) && queried("examinations") && queried("crossings") && away == "lied"
# once
A listener rang me up, one who cannot sleep. Over six months, he said, and they take it all away from you. He knew it from his hairdresser. So I said June, with my hand up. And the same evening I made June of it in the passport; it is only one figure. I knew that it was not true. I have not slept on it since, and I do not sleep anyway. # line: putSworn.letter # manner: distressed # admits: gmc.falseTestimony # admits: absences
-> DONE

=== put_stamp
# ask: In the stamp of your return one figure is written in another ink. What can you tell me about it?
# type: probing
# topic: identity
# puts: doc.genuineness, gmc.falseTestimony
# flags: inconsistency_put
# when: ((did("oath") && swears) \|\| did("affirm")) && found("st-date-altered") && away == "lied"
# once
That is my pen. I write my weather with it. It was a seven. # line: putStamp.pen # manner: distressed # admits: absences
-> DONE

=== ask_sworn_before
# ask: Is there anything that you have told this office before, on paper or in this room, that you would say otherwise today?
# also: Would you take anything back that you declared to us earlier?
# also: Was everything that you stated on oath true?
# type: closed
# fitting
# topic: character
# when: (did("oath") && swears) \|\| did("affirm")
# once
{ draw("away") == "lied":
    { willing("june"):
        Yes. (The voice that everybody knows has gone somewhere else.) In February I held up my hand and said June, and it was July. I knew it. A listener had told me that over six months one loses everything. # line: before.july # manner: distressed # admits: gmc.falseTestimony # admits: absences
    - else:
        No. I think not. # line: before.not # manner: guarded
    }
- else:
    { draw("away") == "kept":
        Not on purpose. If something is not right it is because I write as I read: once, and live. # line: before.live # manner: neutral # says: gmc.falseTestimony
    - else:
        No. Only that I said to the queue it would stay dry. # line: before.dry # manner: smiling # says: gmc.falseTestimony
    }
}
-> DONE

=== accuse_lie
# ask: You have been lying to us the whole time.
# type: opinion_statement
# topic: absence
# flags: accusatory
# conduct: humiliation
# better: put_days
# when: ((did("oath") && swears) \|\| did("affirm")) && spoken() > 5
# once
(For a voice this is a long time.) # line: accuse.long # who: narrator # manner: distressed
-> DONE

// ---------------------------------------------------------------- character

=== ask_law
# ask: Tell me about any dealings you have had with police, courts or wardens, however small.
# also: Have you had anything to do with the police or a court?
# also: Have you got into trouble with the law, be it ever so little?
# type: open
# topic: character
# when: (did("oath") && swears) \|\| did("affirm")
{ draw("fined"):
    One can hardly call it that. In summer before last I announced splendid weather for pike, and then I wanted to see whether it was true. A warden came along in a boat, very correct, sixty crowns, and gave me my licence. It hangs over the desk, framed. # line: law.framed # manner: smiling # cause: misunderstanding
- else:
    A policeman rings me up, every Sunday, off duty. He wants to know whether to take the boat or his mother-in-law. Otherwise nothing. # line: law.sunday # manner: smiling # says: gmc.convicted
}
-> DONE

=== ask_fine_more
# ask: What exactly did you receive from the warden, and what did you do then?
# also: How did it come to the fine, and how was it paid?
# also: What was on the sheet that the warden handed you?
# type: probing
# topic: character
# when: ((did("oath") && swears) \|\| did("affirm")) && fined && (asked("ask_law") > 0 \|\| queried("police"))
# once
A yellow sheet with a number, a stamp and “sixty crowns”. I paid at the bait shop the same day, and put it behind glass. (A pause.) It was not a licence. # line: fineMore.glass # manner: thinking # admits: gmc.convicted
-> DONE

=== ask_declared
# ask: Have you ever been fined or convicted by a court, here or elsewhere?
# also: Is there any conviction against you?
# also: Has any court found you guilty of something?
# type: closed
# fitting
# topic: character
# when: (did("oath") && swears) \|\| did("affirm")
# once
{ draw("fined") and (asked("put_fine") > 0 or asked("ask_fine_more") > 0):
    Sixty crowns, as we now know. Otherwise nothing, nowhere. # line: declared.sixty # manner: neutral # admits: gmc.convicted
- else:
    No, never. # line: declared.never # manner: neutral
}
-> DONE

=== ask_character_more
# ask: What speaks for you, that is in no register: who would miss you, whom do you help?
# also: Which people rely on you?
# also: What would those around you say of you?
# type: probing
# topic: character
# when: (did("oath") && swears) \|\| did("affirm")
# once
At ten past four a woman in Norrby rings who has lost her husband to the lake. I read it to her once more, slowly. I do not know what that is called on a form. # line: characterMore.norrby # manner: neutral
-> DONE

=== put_fine
# ask: The court of Lind has a fine of sixty crowns in your name: fishing without a licence, ticket \{ticket\}, paid. On the form you wrote that there was none. What do you say to that?
# type: probing
# topic: character
# puts: gmc.convicted
# flags: inconsistency_put
# when: ((did("oath") && swears) \|\| did("affirm")) && queried("police") && fined
# once
Without a… But that IS the licence! It has a stamp. I have shown it to guests. (It is worked out, line by line.) Sixty crowns, I thought that is what it costs. # line: putFine.licence # manner: distressed # admits: gmc.convicted
-> DONE

=== ask_why_hide
# ask: Why did you hide that from us?
# type: probing
# topic: character
# flags: blaming_why, presupposition
# better: put_fine
# when: ((did("oath") && swears) \|\| did("affirm")) && queried("police") && fined
# once
Hide? It hangs on the wall. # line: hide.wall # manner: guarded # effect: rapport -4
-> DONE

// ---------------------------------------------------------------- English

=== test_reading
# ask: Please read this practice sentence aloud: “The weather of Lind comes over the lake.”
# type: procedural
# topic: english
# when: (did("oath") && swears) \|\| did("affirm")
# once
“The weather of Lind comes over the lake.” (In the corridor a conversation stops. Somebody closes a window.) # line: reading.window # manner: smiling
-> DONE

=== test_writing
# ask: Now please write down what I say: “Every spring the town chooses a mayor.”
# type: procedural
# topic: english
# when: (did("oath") && swears) \|\| did("affirm")
# once
{ draw("writes"):
    (A round hand, a full stop that could moor a boat.) Is “mayor” right? I only ever say it. # line: writing.mayor # manner: neutral # signals: english.shown
- else:
    (It is written with great care, from the left, by ear: the sounds are all there, in the letters of Luthany, and hardly a word.) I have it from listening, all of it. My scripts I write in these. Nobody hears how I write. # line: writing.ear # manner: thinking # signals: english.shown
}
-> DONE

=== test_prompt
# ask: (Quietly) It is m, a, y, o… You know it, don’t you?
# type: leading
# topic: english
# better: test_writing
# when: ((did("oath") && swears) \|\| did("affirm")) && asked("test_writing") > 0
# once
(The pencil is put down.) I would like to have it or not have it by myself. # line: prompt.myself # manner: guarded
-> DONE

=== put_english
# ask: The sentence could not be read as English, and the law asks for it until it exempts somebody. What would you like me to know about that?
# type: probing
# topic: english
# puts: english.shown
# flags: inconsistency_put
# when: ((did("oath") && swears) \|\| did("affirm")) && asked("test_writing") > 0 && !writes
# once
{ draw("elder"):
    That I am fifty-five and more, and have been here since 2003? Your colleague on the telephone said that at my age one need not. I wanted to try it all the same. # line: putEnglish.age # manner: thinking
- else:
    That I did not get lazier since February. I work nights. The course is at six in the evening, when I sleep; there is one on Saturdays now, I have put my name down. # line: putEnglish.saturdays # manner: distressed
}
-> DONE

// ---------------------------------------------------------------- civics

=== test_civics_new
# ask: The civics test of the newer rule: up to twenty practice questions; with twelve right you have passed, at nine wrong it stops. Ready? The first one.
# type: procedural
# topic: civics
# when: (did("oath") && swears) \|\| did("affirm")
# seconds: 240
# once
-> item_hit

=== item_hit
# hidden
{ draw("hit"):
- "laws":
    “Who makes the laws?” – Both houses of the Estates. And then they ring us up because of the commas. # line: item.laws
- "freedom":
    “Name something that no law may take from anybody.” – To say what one thinks. Between the songs, too. # line: item.freedom
- else:
    “Who has the last word on what a law means?” – The high court. They do not listen to the radio, they have no windows. # line: item.court
}
{ draw("miss"):
- "day":
    “When was the constitution signed?” – In winter? It would have been a good evening for staying in. # line: item.day # manner: thinking
- "houses":
    “How long does a member of the upper house sit?” – Until somebody opens a window. No. I do not know. # line: item.houses # manner: thinking
- else:
    “What do the three stripes of the flag stand for?” – Lake, lake and… sky. # line: item.flag # manner: thinking
}
{ fact("n400.filed") == "2025-10-06":
    (The list is twice as long as the one that was learnt. At nine wrong answers it stops; eight had been right.) # line: civicsNew.longer # who: narrator # manner: anxious
- else:
    (And so on, down the list. \{right\} right, \{wrong\} wrong; then it is over.) # line: civicsNew.count # who: narrator # signals: civics.correct # signals: civics.wrong
}
-> DONE

=== test_civics_old
# ask: The civics test of the older rule: ten practice questions, and with six right you have passed. Ready? The first one.
# type: procedural
# topic: civics
# when: (did("oath") && swears) \|\| did("affirm")
# seconds: 150
# once
“What is above every law?” – The constitution. We read it out on the third of May, all of it, I do the footnotes. # line: civicsOld.footnotes
“Who chooses the Estates?” – The people. I would like to be one of them. # line: civicsOld.people # manner: smiling
{ fact("n400.filed") == "2025-10-06":
    (Ten questions. \{right\} right, \{wrong\} wrong.) # line: civicsOld.count # who: narrator # signals: civics.correct # signals: civics.wrong
- else:
    (Ten questions, eight right. They had been learnt by heart, one can hear it, and in this order.) # line: civicsOld.order # who: narrator # manner: smiling
}
-> DONE

=== civics_prompt
# ask: The third stripe… think of snow. White, like the mountains, right?
# type: leading
# topic: civics
# better: test_civics_new
# when: ((did("oath") && swears) \|\| did("affirm")) && asked("test_civics_new") + asked("test_civics_old") > 0
# once
Now you have said it, and I have not. # line: civicsPrompt.said # manner: guarded
-> DONE

=== put_civics
# ask: By the rule for your day of filing that was not enough today. What would you like to tell me about it?
# type: probing
# topic: civics
# puts: civics.correct
# flags: inconsistency_put
# when: ((did("oath") && swears) \|\| did("affirm")) && told("civics.correct") && !knows
# once
That I learnt the wrong hundred. A colleague gave me his old booklet, with love. I know it forwards. # line: putCivics.booklet # manner: thinking
-> DONE

// ---------------------------------------------------------------- care

=== call_interpreter
# ask: Parts of this can be done in your own language with an interpreter, if the law gives you that. Would you like one?
# type: closed
# fitting
# topic: care
# when: did("callIn")
# once
{ draw("elder"):
    For the test, if it came to that. But I have been talking with this town for twenty years; ask me in its language. # line: interpreter.town # manner: neutral
- else:
    No, thank you. I earn my bread in this one. # line: interpreter.bread # manner: smiling
}
-> DONE

=== refuse_interpreter
# ask: Who wants to be a citizen here does it without an interpreter, that goes without saying.
# type: opinion_statement
# topic: care
# measure: refuseInterpreter
# conduct: humiliation
# better: call_interpreter
# when: did("callIn")
# once
I have not asked for one. (But it has been heard.) # line: refuse.heard # manner: guarded
-> DONE
