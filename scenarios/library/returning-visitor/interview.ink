// A returning visitor, who makes violins for children, counts in wood and not in days, and does not want to speak of March in front
// of a queue: an old teacher died then, and was not left alone. Some of what is odd about the stamps is odd because of that.

INCLUDE ../../procedures/steps.ink

// ---------------------------------------------------------------- the journey

=== ask_trip
# ask: Tell me about your trip, from the beginning.
# type: open
# topic: purpose
# freeNarrative
{ asked("ask_trip") > 0:
    As I told you. Wood, and home again. # line: trip.again # manner: guarded
    -> DONE
}
I make violins. Small ones, for children, and children grow, so I am never finished. # line: trip.violins # manner: neutral
{ draw("reason"):
- "spruce":
    I am going to the sawmill of the Hallmann sisters, above Brennpass. They felled a spruce in January and have kept it for me until I could come and knock on it. # line: trip.spruce # says: stay.purpose # says: stay.purposeSupported
- else:
    I am bringing a viola to the music school here in Lind, and I stay until it has stopped sulking. A new viola sulks for a week in new air. Then I choose wood for the next one. # line: trip.viola # says: stay.purpose # says: stay.purposeSupported
}
I fly home on \{departure, date, long\}. The wood goes by ship, it is in less of a hurry than I am. # line: trip.home # says: stay.intendedDeparture
-> DONE

=== ask_wood
# ask: What do you look for when you choose the wood?
# type: open
# topic: purpose
Rings as narrow as a fingernail, and it must answer when I knock. I knock on everything. I knocked on your counter just now, I am sorry. It is chipboard. # line: wood.knock # manner: smiling # effect: rapport +3, anxiety -3
-> DONE

=== ask_why_often
# ask: What brings you here as often as you come?
# type: probing
# topic: purpose
Spruce for the front and maple for the back, and neither grows where I live. And people I like. # line: often.wood # manner: neutral # says: stay.purpose
-> DONE

=== ask_work_or_visit
# ask: Is this business or are you working here?
# type: forced_choice
# topic: purpose
# better: ask_trip
I… buy. I work at home, at my bench. I do not know which of your two words that is. # line: workOrVisit.bench # manner: guarded
-> DONE

=== ask_selling
# ask: You are selling your violins here without a permit, aren’t you?
# type: leading
# topic: purpose
# flags: accusatory
# better: ask_wood
No. They are ordered, and paid through the bank, and the customs paper is in the case with the viola. Would you like to see it instead of guessing? # line: selling.paper # manner: irritated
-> DONE

=== ask_stay_where
# ask: Where will you be staying?
# type: probing
# topic: stay
{ draw("reason") == "spruce":
    In the room over the saw. The sisters do not start before seven, because of me. Call them, they shout, but only because of the saw. # line: where.mill
- else:
    In the guest room of the music school. There is a piano in it that nobody else can sleep beside. Call the office, Mrs Olthof knows me. # line: where.school
}
-> DONE

// ---------------------------------------------------------------- means, and the way home

=== ask_money_story
# ask: Help me understand how this trip is paid for.
# type: open
# topic: means
From what I sold in the winter. Who buys wood does not say loudly how much money came along; the price hears it. # line: money.price # manner: smiling
-> DONE

=== ask_means
# ask: How are you paying for your stay?
# type: probing
# topic: means
With my own money. Some of it in my bag and some on a card. # line: means.own # manner: neutral
-> DONE

=== ask_show_money
# ask: Would you show me what you have with you for the stay, please?
# type: closed
# fitting
# topic: means
# when: asked("ask_means") + asked("ask_money_story") > 0
# once
\{cash\} euros. In the rosin tin, where no thief looks, because rosin sticks. # line: money.shown # signals: stay.means # manner: neutral
-> DONE

=== ask_return
# ask: What are your arrangements for going home?
# type: probing
# topic: return
The ticket is here. \{departure, date, long\}, in the evening, from Havenstad. # line: return.ticket # hands: ticket
-> DONE

=== ask_will_stay_on
# ask: And you will not stay on this time, will you?
# type: leading
# topic: return
# flags: accusatory
# better: ask_return
This time? What do you mean, this time? # line: stayOn.whatTime # manner: irritated
-> DONE

// ---------------------------------------------------------------- the days

=== ask_visits
# ask: Tell me about your visits since last autumn. Take them in any order you like.
# type: open
# topic: history
{ asked("ask_visits") + asked("ask_march") > 0:
    As I said. I would only say it again and worse. # line: visits.again # manner: neutral
    -> DONE
}
{ draw("history") == "full":
    In autumn, when the leaves are down and one sees the trunks. Then in the deep winter, because spruce must be felled while it sleeps. Then in March. # line: visits.seasons # manner: neutral
- else:
    The winter I was in Varenia, with customers. Here I came first in March. # line: visits.varenia # manner: neutral
}
{ draw("said3") != draw("out3"):
    In March it was short. I went home on day \{saidDay\} of the last month. That is our calendar, in yours it has another name. # line: visits.short # manner: neutral # says: stay.history
- else:
    How long in March? I went home on the ninth of the first month. That is our calendar, in yours it has another name. # line: visits.ninth # manner: neutral
}
{ draw("again"):
    And after the fair, when the sap was up and nothing could be felled, I came to look at what was drying. # line: visits.sap # manner: neutral
}
-> DONE

=== ask_exact_dates
# ask: I need the exact dates of every stay in the last year. How many days was each?
# type: multiple
# topic: history
# better: ask_visits
In the last… I do not carry that in my head. Nobody does. It is in the passport, that is what you stamp it for. # line: exact.nobody # manner: guarded
-> DONE

=== ask_count
# ask: Do you keep a count of your days here?
# type: closed
# fitting
# topic: history
I try. I know there are ninety. I do not always know which ninety. # line: count.ninety # manner: neutral
-> DONE

=== ask_march
# ask: Tell me about your stay in March.
# type: open
# topic: history
# when: seen("passport", "page6") \|\| asked("ask_visits") > 0
{ willing("march"):
    I was with Ilse Maran, in Holtby. She taught me everything. She was dying and there was nobody else who could stand her opinions. # line: march.ilse # manner: tired
    She died on the twenty-seventh. We carried her out on the twenty-eighth, I packed her gouges, and I flew home on \{out3, date, long\}. That is the whole of March. # line: march.whole # manner: tired # admits: stay.history
    { draw("sameDay"):
        In between I took the day boat, out from Lind in the morning and back by Marekrog in the evening, to fetch a paper that her nephew had to sign. # line: march.dayBoat # manner: neutral
    }
    { draw("shown3") != draw("out3"):
        I know what the stamp says. # line: march.stampSays # manner: guarded
    }
- else:
    I was with a friend, in Holtby. It was not about wood. # line: march.friend # manner: guarded
}
-> DONE

=== ask_spring
# ask: Tell me about your last stay, the one in spring.
# type: open
# topic: history
# when: queried("ees") && again
The maple auction at the harbour, and then the drying lofts. You had stopped stamping. They took my fingers instead, and said that it was the same. It is not the same, one cannot look it up at home. # line: spring.fingers # manner: neutral
-> DONE

=== ask_proof
# ask: Is there anything that shows when you left, a ticket, a bill, a message?
# type: closed
# fitting
# topic: history
# when: asked("ask_march") + asked("put_no_exit") > 0
{ not draw("home"):
    I keep everything flat. Here: I flew to Kestrel first, to a customer with a cracked cello, and went home a week later. That is what I sat on. # line: proof.stub # hands: stub # manner: relieved
- else:
    The stamp of my own country, I suppose. It is somewhere at the back. They are very proud of their stamp, it has three corners… or eight. # line: proof.own # manner: neutral
}
-> DONE

=== put_no_exit
# ask: On page 6 there is an entry of 2 March, and I find no stamp for leaving. How did that stay end?
# type: open
# topic: history
# flags: inconsistency_put
# puts: stay.history
# when: !stamped && seen("passport", "page6")
{ willing("march"):
    It ended at a funeral, and then at the airport of Sundhaven, on \{out3, date, long\}. The man in the glass box looked at my face and waved me through. I think he meant it kindly. # line: noExit.waved # manner: tired # admits: stay.history
- else:
    I went through like everybody. I did not look whether he stamped. Does one look? # line: noExit.doesOne # manner: guarded
}
-> DONE

=== put_two_dates
# ask: The stamp of Sundhaven on page 6 and the entry stamp of your own country on page 7 give different days. Help me understand that.
# type: open
# topic: history
# flags: inconsistency_put
# puts: stay.history, doc.genuineness
# when: shown3 != out3 && seen("passport", "page6") && seen("passport", "page7")
{ willing("march"):
    Ours is right. \{out3, date, long\}. I sat with my teacher until she died, and after that I could count. # line: twoDates.ours # manner: tired # admits: stay.history
- else:
    Perhaps one of them was tired. # line: twoDates.tired # manner: guarded
}
-> DONE

=== put_days
# ask: I have added up the days from your stamps and from the Entry/Exit System. Here is my count. Where do you see it differently?
# type: open
# topic: history
# flags: inconsistency_put
# puts: stay.history
# when: queried("ees")
{ draw("room"):
- "none":
    …No. You have it right. I had forgotten that the day one leaves is a day as well. And the days in May, I never saw a stamp for them, so I did not see them at all. # line: days.forgot # manner: tired
- "some":
    { draw("visaUntil") != "2026-09-30":
        The days would do, and the visa ends on the fourteenth? I had read the year on it and not the day. # line: days.visaEnds # manner: tired
        -> DONE
    }
    So few? Then I counted the days in May as if they had not been. There was no stamp, so I did not see them. # line: days.few # manner: tired
- else:
    That is what I hoped. I would not have had the patience to write it so neatly. # line: days.hoped # manner: relieved
}
-> DONE

=== put_entries
# ask: Let us count the entries on your visa together. Which journeys did you make with it?
# type: open
# topic: history
# flags: inconsistency_put
# puts: visa.entriesUsed
# when: seen("passport", "page4")
{ draw("entries") == "MULT":
    All of them. It says MULT. The gentleman at the consulate said that this is Latin for patience. # line: entries.mult # manner: smiling
- else:
    { draw("again"):
        March. And after the fair, in April. That is two, and two it says, and today… Today would be three. I looked at the days and not at the entries. # line: entries.three # manner: tired
    - else:
        March. And today. That is two, and two it says. # line: entries.two # manner: neutral
    }
}
-> DONE

=== ask_shorter
# ask: If the law leaves you fewer days than you planned, would you leave on the last of them?
# type: closed
# fitting
# topic: history
# when: asked("put_days") > 0
# once
Then I knock faster. Yes. Tell me the day and I change the ticket; the sister of the pilot has a half-size violin of mine. # line: shorter.yes # manner: neutral # says: stay.agreesToShorter = true
-> DONE

=== put_stamp
# ask: Under the lamp the stamp on page 6 does not look like the others of that post. How did it come into your passport?
# type: open
# topic: history
# flags: inconsistency_put
# puts: doc.genuineness
# when: found("st-counterfeit") \|\| found("st-date-altered") \|\| found("st-impossible")
{ draw("trick"):
- "counterfeit":
    { draw("shown3") == draw("out3"):
        They had not stamped me, and at the agency in Telim they said that without it I would be locked out for years. He had the stamp in a drawer, between the sweets. It was the right day. I thought, it is only what should have been there. # line: stamp.drawer # manner: distressed
    - else:
        There is a man in Telim who repairs passports, he says. It cost less than a set of strings. I wanted to come back for what she left me, her moulds and her scrapers, and the days did not allow it. # line: stamp.strings # manner: distressed
    }
- "redrawn":
    With the pen I use for my labels. One stroke. I retouch varnish so that nobody sees it, that is half of my trade, and I thought… I do not know what I thought. I wanted to fetch her moulds before they were thrown out. # line: stamp.stroke # manner: distressed
- else:
    In Sundhaven, from a young man with a cold. He stamped it twice because the first time it was dry. # line: stamp.cold # manner: neutral
}
-> DONE

=== ask_visa
# ask: How did you get your visa, and what did you tell them that you needed it for?
# type: probing
# topic: history
For wood, and for the children’s orders, several times a year. That is what I wrote, and that is what I do. # line: visa.wood # manner: neutral # says: visa.conditionsMetAtIssue
{ draw("trick"):
- "visa":
    At the consulate there was a queue, so I went to the express office beside it. I paid more because of the word express. # line: visa.express # manner: neutral
- "visaDates":
    At the consulate in Zelmar City. And in spring I gave it to the agency in Telim, they make it longer for people who come often. On Monday in, on Wednesday out. # line: visa.longer # manner: neutral
- else:
    At the consulate in Zelmar City. They kept me two hours, because the gentleman had played the viola as a boy. # line: visa.consulate # manner: smiling
}
-> DONE

=== put_visa
# ask: Under the lamp your visa does not look as it should, and the register does not know it like this. What can you tell me about that?
# type: open
# topic: history
# flags: inconsistency_put
# puts: visa.genuine
# when: found("vs-counterfeit-sticker") \|\| found("vs-dates-altered")
{ draw("trick"):
- "visa":
    But I came in with it three times. Three of your colleagues looked at it, and one of them said it was a handsome picture. I paid six hundred for that picture? # line: putVisa.picture # manner: anxious
- "visaDates":
    I thought that was what an agency is for. I make a new neck on an old violin, and it is still the violin. I see that it is not so with this. # line: putVisa.neck # manner: distressed
- else:
    I got it through the window, over the counter, from a gentleman with a tie. What should be wrong with it? # line: putVisa.window # manner: anxious
}
-> DONE

=== ask_overstayed
# ask: You overstayed in March, didn’t you?
# type: leading
# topic: history
# flags: accusatory
# better: ask_march
I do not know what you have in that machine. I left. # line: overstayed.left # manner: irritated
-> DONE

=== ask_never_left
# ask: The system shows that you never left after 2 March. You may as well admit it.
# type: opinion_statement
# topic: history
# flags: accusatory
# conduct: deception
# when: queried("ees")
# better: put_no_exit
But I am standing on this side. If I had never left, would I be coming in? # line: neverLeft.side # manner: irritated
-> DONE

=== ask_own_work
# ask: You have clever hands. You made that stamp yourself.
# type: opinion_statement
# topic: history
# flags: accusatory
# when: seen("passport", "page6")
# better: put_stamp
I make violins. # line: ownWork.violins # manner: irritated
-> DONE

=== ask_people_like_you
# ask: Zelmari travellers always have something with their stamps. What is it with yours?
# type: opinion_statement
# topic: history
# flags: stereotype, accusatory
# better: put_days
With mine? With mine it is that you are holding them upside down. # line: likeYou.upsideDown # manner: irritated
-> DONE

=== ask_threat
# ask: If you do not tell me the truth now, I will see to it that you never get a visa again.
# type: opinion_statement
# topic: history
# conduct: threat
# better: ask_march
(A hand closes around the edge of the counter. Nothing is said.) # line: threat.hand # who: narrator # manner: distressed
-> DONE

// ---------------------------------------------------------------- name, passport, tools

=== ask_name
# ask: How is your name built? What should I call you?
# type: open
# topic: identity
# conduct: respect
\{name\}. The second word is my father’s name, it stays with me whatever I marry. So do the violins. # line: name.father # manner: smiling
-> DONE

=== ask_wear
# ask: The data page is scratched. What happened to it?
# type: probing
# topic: identity
# when: worn && seen("passport", "data")
# once
I kept it in the case with the scrapers. A scraper scrapes. # line: wear.scraper # manner: neutral
-> DONE

=== ask_tools
# ask: What do you carry in the long case?
# type: open
# topic: identity
A finger plane, three scrapers, a knife for purfling, and a bridge I am carving because the sea was flat and I was bored. The ship locked the knife away until we landed; the paper is on the lid. # line: tools.paper # manner: neutral
-> DONE

// ---------------------------------------------------------------- care, protection, and what every case must answer

=== ask_wellbeing
# ask: You look tired. Is there anything you need before we go on?
# type: open
# topic: care
# flags: welfare
{ asked("ask_wellbeing") > 0:
    I am well enough, thank you. # line: wellbeing.enough # manner: neutral
    -> DONE
}
It was a night on a chair, with a child practising the recorder. And it is the first time since March that I come this way. Thank you for asking; people ask about the violins. # line: wellbeing.chair # manner: relieved # effect: rapport +6, anxiety -4
-> DONE

=== ask_hiding
# ask: Why are you so curt with me? What are you hiding?
# type: opinion_statement
# topic: care
# flags: accusatory, blaming_why
# better: ask_wellbeing
I am curt with everybody. Ask the sisters. # line: hiding.curt # manner: irritated
-> DONE

=== ask_protection
# ask: I want to be sure I understand you: are you asking for protection in this country, or are you afraid to go home?
# type: closed
# fitting
# topic: protection
# step: M17
# once
Afraid? No. At home there are eleven children waiting for half-size violins, and I am a little afraid of those. # line: protection.no # manner: neutral # says: protection.claim = false
-> DONE

=== call_interpreter
# ask: Would you prefer to talk with an interpreter? I can call one.
# type: closed
# fitting
# topic: care
# once
No. I learnt your language from a woman who corrected every article. It will do. # line: interpreter.articles # manner: neutral # effect: comprehension +3
-> DONE

=== private_room
# ask: We can talk at the side desk, where the queue does not hear us.
# type: procedural
# topic: care
# measure: privateRoom
# once
Yes. That would be good. They have been listening since the wood. # line: private.yes # manner: relieved
-> DONE

=== refer_second_line
# ask: A colleague from the second line will look at this page with better instruments. I will tell you what they find.
# type: procedural
# topic: identity
# refers: SECOND_LINE
# when: found("st-counterfeit") \|\| found("st-date-altered") \|\| found("vs-counterfeit-sticker") \|\| found("vs-dates-altered") \|\| asked("put_stamp") + asked("put_visa") > 0
# once
I will wait. I have a bridge to carve. May I? No. No, I see that, not here. # line: secondLine.wait # manner: neutral
-> DONE

// ---------------------------------------------------------------- what happens after a dilemma

=== after_calendar_asked
# hidden
Nobody has asked me that before. They write down the day and leave the month to God. # line: calendarAsked.day # manner: smiling # effect: rapport +4
-> DONE

=== after_calendar_silent
# hidden
(You type a date. Somebody leans forward to see which one, and cannot.) # line: calendarSilent.leans # who: narrator # manner: guarded
-> DONE

=== after_calendar_lie
# hidden
Is something wrong with that day? # line: calendarLie.day # manner: anxious # effect: rapport -5
-> DONE

=== after_complaint_facts
# hidden
(You hear the man out two steps aside: there was carving, there was humming, the ship took the knife and gave it back on land. Nothing else was done.) # line: complaintFacts.heard # who: narrator
-> DONE

=== after_complaint_search
# hidden
In front of all of them? For humming? # line: complaintSearch.humming # manner: distressed # effect: rapport -10, anxiety +8
-> DONE

=== after_complaint_scold
# hidden
(The man folds his newspaper loudly. At the desk a look goes from him to you, and has understood what it was about.) # line: complaintScold.newspaper # who: narrator # manner: guarded
-> DONE

=== after_gift_back
# hidden
Of course. Then it goes on the viola. It was only that you asked how I was. # line: giftBack.viola # manner: smiling
-> DONE

=== after_gift_pocket
# hidden
(The small maple bridge lies by your keyboard. The man next in the queue has seen it.) # line: giftPocket.seen # who: narrator
-> DONE

=== after_gift_report
# hidden
It is maple. It is worth nothing. What have I done? # line: giftReport.nothing # manner: distressed # effect: rapport -8, anxiety +8
-> DONE
