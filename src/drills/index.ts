// Drills: papers, faces, machine zones, calendars, stamps and days of stay in a stream, true or false at a chosen prevalence, as hard as the
// trainee can bear. A session is a header and a log; everything shown follows from them.

export {
  BURST_ITEMS,
  CONFIDENCES,
  DRILL_KINDS,
  hasFeedback,
  blockOf,
  isOver,
  isRight,
  LENGTHS,
  PREVALENCES,
  PROTOCOLS,
  SHIFT_ITEMS,
  TONE_GROUPS,
  TOOLS,
  VERDICTS,
  type Confidence,
  type DrillAnswer,
  type DrillEntry,
  type DrillHeader,
  type DrillKind,
  type DrillLog,
  type Naming,
  type Prevalence,
  type Protocol,
  type Resolved,
  type Start,
  type ToneGroup,
  type Tool,
  type Verdict,
} from './drill.ts';

// From answer to answer
export { answered, itemAfter, itemOf, type DrillItem, type ItemContent } from './session.ts';
export { dueCues, standingAfter, startFor, type Card, type Standing } from './standing.ts';
export { truthsOf } from './truths.ts';

// What an item shows
export { pagesInDrill, paperCues, paperOf, PLAIN, type PaperContent } from './paperItem.ts';
export {
  differingParts,
  FACE_PARTS,
  looksOfFaces,
  renderFaces,
  toneGroupOf,
  type FaceContent,
  type FacePart,
} from './faceItem.ts';
export {
  PRINTED_FIELDS,
  wrongDigits,
  zoneOf,
  type DrawnZone,
  type PrintedField,
  type ZoneContent,
} from './zoneItem.ts';
export {
  CALENDARS,
  datesOf,
  dayIn,
  type Calendar,
  type CalendarContent,
  type CalendarDay,
  type DrawnDates,
} from './calendarItem.ts';
export { factsOfStay, stayOf, type DrawnStay, type StayContent, type StayFacts } from './stayItem.ts';

// What comes of it
export {
  criterionShift,
  resultOf,
  type CueResult,
  type DrillResult,
  type GroupResult,
  type Judged,
  type ToolResult,
} from './result.ts';
export { publishedFor, type PublishedFigure } from './published.ts';
export { DRILL_LIGHTS, FIRST_LINE_LIGHTS, isOnFirstLine, lineOf, type Line } from './line.ts';
