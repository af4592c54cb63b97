// What an officer on board says, beside the steps of every desk. The mate is the one who brings the list; the master signs it.

=== ship_crew_list
# ask: (To the mate) The crew list, please, as it was sent ahead, and the list of who wants to go ashore.
# type: procedural
# topic: opening
# measure: crewList
# once
(The mate has both in a plastic sleeve, with the ring of a cup on the first page. The names stand in the order of the bunks.) # line: shipCrewList.bunks # who: narrator
-> DONE

=== ship_shore_leave
# ask: You may go ashore in the port and in the town beside it, until the ship sails. Keep this book with you.
# type: procedural
# topic: closing
# measure: shoreLeave
# when: spoken() > 2
# once
Is there somewhere with a telephone that stays in one place? # line: shipShoreLeave.telephone # manner: smiling
-> DONE
