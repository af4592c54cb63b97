// Winter bees. A beekeeper of Zelmar wants to see a sister’s daughter before the bees wake up. In the office there is a file, and a registry
// clerk who has seen many; the beekeeper comes only when called. What was left out, turned wrongly, hidden out of shame, paid for or talked
// into is drawn apart from who the beekeeper is, how they look and how nervous they are.

INCLUDE ../../procedures/steps.ink

// ---------------------------------------------------------------- alone with the file

=== call_in
# ask: (To the registry) Please ask the applicant to the counter now; and bring another chair, that one has a view of the bin.
# type: procedural
# topic: file
# to: clerk
# measure: callIn
# seconds: 60
# once
With pleasure. The queue has been hearing about drones for an hour; it will miss them. # line: callIn.drones # who: clerk # manner: smiling
(A jar is put on the counter, the sign about gifts is read, and the jar goes back into the bag.) # line: callIn.jar # who: narrator
-> DONE

=== clerk_counter
# ask: (To the registry) Was there anything when this was handed in?
# type: procedural
# topic: file
# to: clerk
# once
{ draw("story") == "half":
    It was handed to me in a great hurry. “The rest later, the bus!” There was no bus. # line: clerk.bus # who: clerk # manner: thinking
- else:
    I was asked whether “None. Stung once a policeman.” is the right answer to convictions. I said that it was complete. # line: clerk.policeman # who: clerk # manner: smiling
}
-> DONE

=== clerk_names
# ask: (To the registry) How do people in Zelmar write their names?
# type: procedural
# topic: file
# to: clerk
# when: seen("form", "page1")
# once
One of their own, and their father’s. No family name at all. On a form with a box for one, half of them put it first and half last; both are right, and neither fits. # line: clerk.names # who: clerk
-> DONE

=== clerk_calendar
# ask: (To the registry) Which calendar do they count by at home?
# type: procedural
# topic: file
# to: clerk
# when: seen("form", "page1")
# once
The year begins with the spring there. To turn one of theirs into one of ours you add six hundred and twenty-one, or from January on twenty-two. Who was born in winter has two chances, and one is wrong. # line: clerk.calendar # who: clerk
-> DONE

=== clerk_opinion
# ask: (To the registry) Between us: would you believe this one?
# type: opinion_statement
# topic: file
# to: clerk
# better: clerk_counter
# once
I have been here for thirty-one years and believed every one of them until about four o’clock. Read the file. # line: clerk.four # who: clerk # manner: smiling
-> DONE

=== after_shelf_this
# hidden
You are no fun. The shelf thanks you all the same. # line: shelf.noFun # who: clerk # manner: smiling
-> DONE

=== after_shelf_all
# hidden
(The clerk takes the pile of returned forms out again and puts it down where everybody can see it, without a word.) # line: shelf.pile # who: narrator
-> DONE

// ---------------------------------------------------------------- at the counter

=== ask_visit
# ask: Tell me about this visit: why now, and what will the days look like?
# type: open
# topic: purpose
# freeNarrative
{ level("anxiety") > 60:
    My sister has a daughter. Since December. I… it must be now, in winter the bees sit in a ball and need nobody. On \{leaving, date, long\} I go home. I have written all that, have I not? # line: visit.tense # manner: anxious # says: stay.purpose # says: stay.intendedDeparture # says: purposePermitted # says: noProhibitedActivity
- else:
    I have a niece since December. And in winter the bees sit in a ball, turn round, and need nobody; it is the one time that I can go. On \{leaving, date, long\} I fly home, before the willows flower. # line: visit.calm # manner: smiling # says: stay.purpose # says: stay.intendedDeparture # says: purposePermitted # says: noProhibitedActivity
}
-> DONE

=== ask_trip_leading
# ask: You really want to stay with your sister for good, don’t you?
# type: leading
# topic: purpose
# flags: accusatory, presupposition
# better: ask_visit
# once
With \{hives\} hives at home? She has a balcony. # line: leading.balcony # manner: guarded # effect: rapport -4
-> DONE

=== ask_names
# ask: Please tell me how your name is made, and how it came into the boxes of the form.
# type: open
# topic: form
# when: seen("form", "page1")
# once
\{given\} is mine and \{father\} is my father’s. A family name we have not. # line: names.made # manner: smiling
{ draw("swapped") == true:
    So I put mine into the first box, because I come first. The passport office does it the other way. # line: names.first
- else:
    The passport office puts my father into the box, so I did too. He would have liked it. # line: names.box
}
-> DONE

=== ask_birth
# ask: Tell me about your birthday: how is it written at home, and how did you turn it?
# type: open
# topic: form
# when: seen("form", "page1")
# once
{ draw("story") == "calendar":
    At the end of the year, our year. One adds six hundred and twenty-one, my nephew says. (Counts on the counter with one finger, and stops.) In winter twenty-two. That boy. I have made myself a year older, at my age. # line: birth.boy # manner: thinking # says: person.birthDate
- else:
    The eleventh of February, as it stands there. It falls at the end of our year, and one has to add the bigger number. My niece checked it with an app and a pencil. # line: birth.app # manner: neutral # says: person.birthDate
}
-> DONE

=== ask_money
# ask: How will these days be paid for?
# type: open
# topic: means
{ draw("story") == "half":
    { level("rapport") > 35:
        (A look at the jar in the bag.) With \{cash\} pounds that I have, and half of the ticket is my sister’s. The younger one. I did not know how to write that down, so I wrote nothing. Here is the paper of the bank. # line: money.half # manner: anxious # says: stay.means # hands: lateSavings
    - else:
        From the honey. Here, from the bank. # line: money.honeyHalf # manner: guarded # says: stay.means # hands: lateSavings
    }
- else:
    From the honey: \{cash\} pounds, the bank has written it down. I sleep at my sister’s and eat what she cooks, which is the dangerous part. # line: money.honey # manner: smiling # says: stay.means
}
-> DONE

=== ask_home
# ask: What waits for you at home after the visit?
# type: open
# topic: return
\{hives\} hives. At the end of February they fly out for the first time, all at once, and somebody has to be there and be pleased. # line: home.pleased # manner: smiling # says: willLeave
-> DONE

=== ask_return
# ask: How will you travel back, and when?
# type: probing
# topic: return
On \{leaving, date, long\}, in the evening. It is paid. My sister has the ticket on her refrigerator, as a threat. # line: return.refrigerator # says: stay.intendedDeparture # says: stay.onwardSecured
-> DONE

=== ask_before
# ask: Tell me about earlier journeys to Aldermark, and earlier applications.
# type: open
# topic: history
{ draw("story"):
- "hidden":
    { willing("letter"):
        Once I was there, five days. And then once… there was a letter. No. It said that my money was not enough for whom they took me for. I have never shown it to anybody. # line: before.letter # manner: distressed # admits: priorVisitRefusal # says: livesThroughVisits
    - else:
        Once, five days. It rained on all of them. # line: before.rainHidden # manner: guarded # says: priorVisitRefusal # says: livesThroughVisits
    }
- "bought":
    Once. Five days. It was… very green. (Until now every sentence had an animal in it.) # line: before.green # manner: guarded # says: priorVisitRefusal # says: livesThroughVisits
- else:
    Once, five days, when my sister married. It rained on all of them, and the groom is a weaver and not a swimmer. # line: before.wedding # manner: smiling # says: priorVisitRefusal # says: livesThroughVisits
}
-> DONE

=== ask_passport
# ask: Please tell me about this passport: where you got it, and through whose hands it has gone since.
# type: open
# topic: identity
# when: seen("passport", "data")
# once
{ draw("story"):
- "shop":
    From the office in Norsu. And beside it there is a shop that makes people look rested. “Renewal of the picture, also inside,” it says over the door. I looked like a drowned drone on mine. He had it for an hour. # line: passport.shop # manner: smiling
- "bought":
    From the office. And once a man had it, a week. He… arranged things. # line: passport.man # manner: anxious
- else:
    From the office in Norsu into my drawer, and from my drawer to you. Once it has been in a hive, by mistake. # line: passport.hive # manner: smiling
}
-> DONE

=== ask_work_there
# ask: Will you do anything for anybody there: help, work, bees?
# type: probing
# topic: work
Hold a child. Perhaps cook once, if she lets me. Bees, no; you cannot bring queens, I have read it, it is on your own page. # line: workThere.queens # manner: neutral # says: fillsUkRole # says: ukPayment
-> DONE

=== put_refusal
# ask: On the form you wrote that no visa was ever refused to you. Our file has a refusal of November last year, under your prints. What do you say to that?
# type: probing
# topic: history
# puts: priorVisitRefusal, deception.byApplicant, dishonesty, falseRep.present, falseRep.knowledge
# flags: inconsistency_put
# when: queried("applications") && story == "hidden"
# once
(For a long time nothing is said.) I ticked it myself. Nobody told me to. I thought: if I write yes, you read no further, and the child can walk before I see her. I knew that it was not so. # line: putRefusal.myself # manner: distressed # admits: priorVisitRefusal # says: deception.byApplicant # says: dishonesty # says: deception.proved # says: falseRep.present # says: falseRep.knowledge
-> DONE

=== put_visa
# ask: The seal on the visa in your passport was not signed by our office, and we issued no visa of that number. What can you tell me about it?
# type: probing
# topic: identity
# puts: deception.byApplicant, dishonesty, falseRep.present, falseRep.knowledge, document.containsFalseVisa
# flags: inconsistency_put
# when: story == "bought" && queried("visas")
# once
He said, an empty passport nobody believes. He had a box of stamps like other people have buttons. I have never been anywhere; at the wedding I was on the telephone. I knew what I paid for. I only did not think that paper can be asked. # line: putVisa.buttons # manner: distressed # says: deception.byApplicant # says: dishonesty # says: deception.proved # says: falseRep.present # says: falseRep.knowledge
-> DONE

=== put_chip
# ask: The chip in your passport has been changed after it was issued: the signature no longer fits the photograph. What can you tell me about that?
# type: probing
# topic: identity
# puts: doc.genuineness, falseRep.present, falseRep.byThirdParty
# flags: inconsistency_put
# when: story == "shop" && seen("passport", "data")
# once
{ asked("ask_passport") > 0:
    Inside? He said inside, yes. I thought that he meant the film. So it is spoilt. And he gave me a loyalty card. # line: putChip.card # manner: distressed # says: falseRep.present # says: falseRep.knowledge # says: falseRep.byThirdParty # says: deception.proved
- else:
    Changed? There was the shop, beside the office: “renewal of the picture, also inside”. I wanted to look rested. He gave me a loyalty card. # line: putChip.shop # manner: distressed # says: falseRep.present # says: falseRep.knowledge # says: falseRep.byThirdParty # says: deception.proved
}
-> DONE

=== any_line
# ask: About the visit itself I have no doubt. Is there any line of the form that you would like to put right while we are here?
# type: closed
# fitting
# topic: form
# when: spoken() > 3 && did("callIn")
# once
{ draw("story"):
- "hidden":
    { asked("put_refusal") > 0:
        The one with the two boxes. It is too late for it, is it not? I would like it to be right all the same. # line: anyLine.late # manner: distressed # says: applicant.satisfies
    - else:
        (A finger goes down the second page, stops at a line, and goes on.) No. # line: anyLine.stops # manner: guarded # says: applicant.satisfies
    }
- else:
    Only the one with the policeman. He has forgiven me, could that be added? # line: anyLine.forgiven # manner: smiling # says: applicant.satisfies
}
-> DONE

=== accuse
# ask: Do you think we are stupid here?
# type: opinion_statement
# topic: form
# conduct: humiliation
# better: ask_before
# when: spoken() > 2
# once
No. (The jar in the bag is turned so that the label faces away from you.) # line: accuse.no # manner: distressed
-> DONE

=== call_interpreter
# ask: Would you prefer to talk with an interpreter?
# type: closed
# fitting
# topic: care
# once
No, thank you. I talk with tourists about honey all summer. # line: interpreter.no # manner: smiling
-> DONE

=== after_fill_hers
# hidden
(It is written slowly, nothing is crossed out, and the initials are put beside it as one closes a gate behind oneself.) # line: fill.gate # who: narrator # manner: relieved
-> DONE

=== after_fill_mine
# hidden
(A look at the line that is now on paper, in another hand.) If you say so. # line: fill.ifYouSay # manner: guarded # effect: rapport -3
-> DONE
