// What is an item drawn as? Plain data from which it is shown again, one form for each kind of drill.

import type { CalendarContent } from './calendarItem.ts';
import type { FaceContent } from './faceItem.ts';
import type { PaperContent } from './paperItem.ts';
import type { StayContent } from './stayItem.ts';
import type { ZoneContent } from './zoneItem.ts';

export type ItemContent = PaperContent | FaceContent | ZoneContent | CalendarContent | StayContent;
