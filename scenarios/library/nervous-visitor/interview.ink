// A nervous visitor, who repairs ferry engines on an island with one traffic light, has never flown before, and was told by the man
// in seat 14C that officers send people home for sweating. Everything about the journey is in order.

INCLUDE ../../procedures/steps.ink

// ---------------------------------------------------------------- the journey

=== ask_trip
# ask: Tell me about your trip.
# type: open
# topic: purpose
# freeNarrative
{ asked("ask_trip") > 0:
    As I said… I can tell you again, if you like. # line: trip.again # manner: guarded
    -> DONE
}
{ level("anxiety") > 70:
    Yes. The trip. Sorry, my mouth is dry. # line: trip.dry # manner: anxious
}
{ draw("reason"):
- "wedding":
    My sister is getting married, here in Havenstad, on Saturday. I am to carry the rings. I have checked my pocket for them about forty times. # line: trip.wedding # says: stay.purpose # says: stay.purposeSupported
- "ship":
    There is a steam ferry in your harbour museum, the Aldis, from 1911. I repair ferry engines. I have wanted to see her engine room since I was nine. # line: trip.ship # says: stay.purpose # says: stay.purposeSupported
- "fair":
    I go to the pump and engine fair in the exhibition halls. The cooperative sends me, because nobody else wanted to sit in an aeroplane. # line: trip.fair # says: stay.purpose # says: stay.purposeSupported
- else:
    I visit a friend. Joris. He sailed on our ferry for two summers and now he has a baby that I have only seen on a screen. # line: trip.friend # says: stay.purpose # says: stay.purposeSupported
}
I fly home on \{departure, date, long\}. # line: trip.home # says: stay.intendedDeparture
-> DONE

=== ask_why_here
# ask: What is the reason for your visit?
# type: probing
# topic: purpose
# better: ask_trip
{ draw("reason"):
- "wedding":
    My sister’s wedding. On Saturday. # line: why.wedding # says: stay.purpose # says: stay.purposeSupported
- "ship":
    The harbour museum. The old ferry. # line: why.ship # says: stay.purpose # says: stay.purposeSupported
- "fair":
    The engine fair. For the cooperative. # line: why.fair # says: stay.purpose # says: stay.purposeSupported
- else:
    To see a friend and his new baby. # line: why.friend # says: stay.purpose # says: stay.purposeSupported
}
-> DONE

=== ask_days
# ask: How long are you planning to stay?
# type: probing
# topic: purpose
\{days, plural, one \{\{days\} day\} other \{\{days\} days\}\}. I fly home on \{departure, date, long\}; the ferry runs again on the Monday after and they need me. # line: days.answer # says: stay.intendedDeparture
-> DONE

=== ask_holiday_or_work
# ask: Are you here on holiday or to work?
# type: forced_choice
# topic: purpose
# better: ask_trip
{ draw("reason") == "fair":
    It is… both? For the fair. I do not work here. I look at pumps. # line: holidayOrWork.fair # manner: anxious
- else:
    Not… not to work. No. # line: holidayOrWork.no # manner: anxious
}
-> DONE

=== ask_will_work
# ask: You are planning to work here, aren’t you?
# type: leading
# topic: purpose
# flags: accusatory
# better: ask_trip
No! No, I have work. At home. I have more work at home than I have hands. # line: willWork.no # manner: distressed
-> DONE

// ---------------------------------------------------------------- lodging and means

=== ask_stay_where
# ask: Where will you be staying?
# type: probing
# topic: stay
{ draw("lodging") == "hotel":
    In the Brigg, by the old crane. Here, I printed it. My niece said nobody prints things any more, but I printed it. # line: where.hotel # hands: booking # manner: relieved
- else:
    { draw("reason") == "wedding":
        With my sister and her… with her husband from Saturday. \{address\}. She wrote the address and her number on my hand, and then on paper, because I wash. # line: where.sister
    - else:
        With Joris Hale. \{address\}. I have his number, you can call him. He is surely awake, there is a baby. # line: where.friend
    }
}
-> DONE

=== ask_means
# ask: How are you paying for your stay?
# type: probing
# topic: means
-> tell_means

=== ask_money_story
# ask: Help me understand how this trip is paid for.
# type: open
# topic: means
-> tell_means

=== tell_means
# hidden
{ willing("means"):
    { draw("lodging") == "hotel":
        I saved for two years. I have \{cash\} euros with me, in three pockets, because my mother said three. And the room is paid. # line: means.saved # admits: stay.means
    - else:
        To be honest, not all of it is mine. \{cash\} euros. The village collected, for the ticket and for me to bring back pictures. I did not want to say it first, it sounds poor. # line: means.collected # admits: stay.means
    }
- else:
    I have enough. It is… I have enough with me. # line: means.short # manner: guarded
}
-> DONE

=== ask_show_money
# ask: Would you show me what you have with you for the stay, please?
# type: closed
# fitting
# topic: means
# when: asked("ask_means") + asked("ask_money_story") > 0
# once
Here. And here. And… one moment, the shoe. \{cash\} euros. Please do not laugh about the shoe. # line: money.shown # signals: stay.means # manner: relieved
-> DONE

=== ask_return
# ask: What are your arrangements for going home?
# type: probing
# topic: return
I have the ticket, there and back. It is on the same paper, do you see, \{departure, date, long\}. # line: return.ticket # hands: boarding
-> DONE

=== ask_before
# ask: Have you been to Aldermark or the other member states before?
# type: closed
# fitting
# topic: history
Never. I have not been in an aeroplane before today. I did not like the part where it goes up. # line: before.never # says: stay.history
-> DONE

// ---------------------------------------------------------------- name, birthday, passport

=== ask_name
# ask: How is your name built? What should I call you?
# type: open
# topic: identity
# conduct: respect
\{name\}. That is all of it. Where I come from one name is enough, we know whose child everybody is. # line: name.one # manner: neutral
The airline could not live with that, so on the ticket I am “\{name\} FNU”. The girl at the desk said it means “first name unknown”. She knows my first name. It is \{name\}. # line: name.fnu # manner: smiling
-> DONE

=== ask_surname_missing
# ask: Why is there no surname in your passport?
# type: probing
# topic: identity
# flags: why
# better: ask_name
Because… I do not have one? Nobody does, at home. # line: surname.none # manner: anxious
-> DONE

=== ask_invented_birthday
# ask: First of January. That is not your real birthday, is it?
# type: leading
# topic: identity
# flags: accusatory
# better: ask_birthday
The registrar came by boat once a year. He wrote the first of January for all of us who were born since the last boat. I know the year. My mother knows the day: it was the day of the big net. # line: birthday.boat # manner: anxious # says: person.birthDate
-> DONE

=== ask_birthday
# ask: Your passport gives the first of January. How was that date recorded?
# type: probing
# topic: identity
The registrar came by boat once a year, and whoever was new got the first of January. We are eleven in the village with that birthday. It makes a large party. # line: birthday.party # manner: smiling # says: person.birthDate
-> DONE

=== ask_passport_wear
# ask: The film on your data page looks worn here. What happened to it?
# type: probing
# topic: identity
# when: worn && seen("passport", "data")
# once
Diesel. I kept it in the engine room for a year, in a tin that was not as tight as I thought. # line: wear.diesel # manner: neutral
-> DONE

// ---------------------------------------------------------------- nerves

=== ask_all_right
# ask: You seem a little uneasy. Is there anything you need, or anything worrying you?
# type: open
# topic: care
# flags: welfare
{ asked("ask_all_right") > 0:
    I am better now, thank you. # line: allRight.better # manner: relieved
    -> DONE
}
The man beside me in the aeroplane said that you send people home if they sweat. I sweat when I am not in the wind. I am made for engines, not for carpets. # line: allRight.carpet # manner: anxious # effect: anxiety -6, rapport +3
-> DONE

=== ask_why_nervous
# ask: Why are you so nervous? What are you hiding?
# type: opinion_statement
# topic: care
# flags: accusatory, blaming_why
# better: ask_all_right
Nothing. I… nothing. Have I done something? # line: nervous.nothing # manner: distressed
-> DONE

=== ask_look_at_me
# ask: Look at me when I am talking to you.
# type: opinion_statement
# topic: care
# conduct: humiliation
# better: ask_all_right
Sorry. Sorry. # line: lookAtMe.sorry # manner: distressed
-> DONE

// ---------------------------------------------------------------- what every case must answer

=== ask_protection
# ask: I want to be sure I understand you: are you asking for protection in this country, or are you afraid to go home?
# type: closed
# fitting
# topic: protection
# step: M17
# once
Afraid of… home? No. I am afraid of the escalator over there. # line: protection.no # manner: neutral # says: protection.claim = false
-> DONE

=== call_interpreter
# ask: Would you prefer to talk with an interpreter? I can call one.
# type: closed
# fitting
# topic: care
# once
No, no. I speak it every day with the tourists on the ferry. Only when I am frightened it goes out of my head. # line: interpreter.no # manner: neutral # effect: comprehension +3
-> DONE

=== private_room
# ask: We can talk at the side desk, where the queue does not hear us.
# type: procedural
# topic: care
# measure: privateRoom
# once
Is something wrong? No? Then… yes, please. All those people behind me. # line: private.yes # manner: relieved
-> DONE

// ---------------------------------------------------------------- what happens after a dilemma

=== after_name_invented
# hidden
You wrote… what is that second word? That is not me. # line: nameInvented.notMe # manner: anxious # effect: rapport -6
-> DONE

=== after_name_as_printed
# hidden
Yes. Just so. \{name\}. # line: nameAsPrinted.yes # manner: relieved # effect: rapport +4
-> DONE

=== after_name_delay
# hidden
I can wait. I am sorry that I am so short. # line: nameDelay.short # manner: anxious
-> DONE

=== after_eyes_note
# hidden
(A look at your pen as it writes, then at the floor again.) # line: eyesNote.floor # who: narrator # manner: anxious
-> DONE

=== after_eyes_go_on
# hidden
Ask, please. It is easier when you ask. # line: eyesGoOn.ask # manner: relieved # effect: anxiety -3
-> DONE
