// Drills: papers, faces, machine zones, calendars, stamps and days of stay in a stream, true or false at a chosen prevalence, as hard as the
// trainee can bear. A session is a header and a log; everything shown follows from them.

export {
  BURST_ITEMS,
  DRILL_FORMAT,
  CONFIDENCES,
  DRILL_KINDS,
  hasFeedback,
  blockOf,
  LENGTHS,
  LESSON_ITEMS,
  PREVALENCES,
  PROTOCOLS,
  SHIFT_ITEMS,
  TONE_GROUPS,
  TOOLS,
  VERDICTS,
  WAYS,
  type Confidence,
  type DrillHeader,
  type DrillKind,
  type Prevalence,
  type Protocol,
  type Start,
  type ToneGroup,
  type Tool,
  type Verdict,
  type Way,
} from './drill.ts';
export {
  isOver,
  isRight,
  type DrillAnswer,
  type DrillEntry,
  type DrillLog,
  type FaceRatings,
  type Naming,
  type OwnAnswer,
  type Resolved,
} from './drillLog.ts';
export { parseDrillLog, upgraded, type LogFault } from './logFile.ts';

// From answer to answer
export { answered, itemAfter, itemOf, type DrillItem } from './session.ts';
export type { ItemContent } from './itemContent.ts';
export { dueCues, standingAfter, startFor, type Card, type Standing } from './standing.ts';
export { truthsOf } from './truths.ts';

// What an item shows
export { pagesInDrill, paperCues, paperOf, PLAIN, type PaperContent } from './paperItem.ts';
export {
  farOf,
  looksOfFaces,
  renderFaces,
  toneGroupOf,
  type FaceContent,
  type FaceLikeness,
  type FacePictures,
} from './faceItem.ts';
export { differingFeatures, explanationsOf, featureTruths, type FeatureTruth } from './faceTruth.ts';
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

export { LESSON_STEPS, lessonPairs, type LessonPair, type LessonStep } from './lesson.ts';

// What comes of it
export {
  resultOf,
  type CueResult,
  type DrillResult,
  type GroupResult,
  type ItemLine,
  type Moved,
  type ToolResult,
} from './result.ts';
export type { Judged } from './judged.ts';
export type { Part } from './blocks.ts';
export type { FaceCondition, FacesResult } from './faceResult.ts';
export type { PairResult } from './pairResult.ts';
export { makeItemTable } from './itemTable.ts';
export type { PublishedFigure } from './published.ts';
export { DRILL_LIGHTS, isOnFirstLine, lineOf, type Line } from './line.ts';
