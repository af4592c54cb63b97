// Drills: papers, faces, machine zones, calendars, stamps and days of stay in a stream, true or false at a chosen prevalence, as hard as the
// trainee can bear; and questions, to be named by their type or put better. A session is a header and a log; everything shown follows from them.

export {
  BURST_ITEMS,
  DRILL_FORMAT,
  CONFIDENCES,
  DRILL_KINDS,
  JUDGED_KINDS,
  QUESTION_KINDS,
  hasFeedback,
  isQuestionKind,
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
  type JudgedHeader,
  type JudgedKind,
  type Prevalence,
  type Protocol,
  type QuestionHeader,
  type QuestionKind,
  type Start,
  type ToneGroup,
  type Tool,
  type Verdict,
  type Way,
} from './drill.ts';
export {
  isJudged,
  isNaming,
  isOver,
  isRephrasing,
  type DrillAnswer,
  type DrillLog,
  type FaceRatings,
  type JudgedLog,
  type Naming,
  type OwnAnswer,
  type QuestionEntry,
  type QuestionLog,
  type Resolved,
  type VerdictAnswer,
  type VerdictEntry,
} from './drillLog.ts';
export { laterFormat, parseDrillLog, upgraded } from './logFile.ts';
export { logBeside, type LogBeside } from './logBeside.ts';

// From answer to answer
export {
  answered,
  contested,
  itemAfter,
  itemOf,
  questionAfter,
  type JudgedItem,
  type QuestionItem,
} from './session.ts';
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

// Questions
export {
  cueFor,
  FLAWS,
  QUESTION_CUES,
  type Flaw,
  type NamingContent,
  type QuestionBank,
  type QuestionScene,
  type RephrasingContent,
} from './questionItem.ts';
export {
  GOOD_REMARKS,
  heardIn,
  LESSER_REMARKS,
  LONGEST_WORDS,
  MOST_WORDS,
  REMARKS,
  toldOf,
  type Outcome,
  type Remark,
  type Told,
} from './rephrased.ts';
export { collectQuestions, exportQuestionSchemas, type QuestionIndex } from './questionFiles.ts';

export { LESSON_STEPS, lessonPairs, type LessonPair, type LessonStep } from './lesson.ts';

// What comes of it
export { isOfQuestions, resultOf, type DrillResult } from './drillResult.ts';
export type { CueResult, GroupResult, ItemLine, JudgedResult, Moved, ToolResult } from './result.ts';
export type {
  Confusion,
  FlawResult,
  NamingResult,
  QuestionLine,
  QuestionResult,
  RephrasingResult,
  TypeResult,
} from './questionResult.ts';
export type { Judged } from './judged.ts';
export type { Part } from './blocks.ts';
export type { FaceCondition, FacesResult } from './faceResult.ts';
export type { PairResult } from './pairResult.ts';
export { makeItemTable } from './itemTable.ts';
export type { PublishedFigure } from './published.ts';
export { DRILL_LIGHTS, isOnFirstLine, lineOf, type Line } from './line.ts';
