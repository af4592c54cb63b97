// The score of an attempt, every point with its acts and provisions.
export {
  comparePairs,
  COUNTS,
  LEAST_PEOPLE,
  measureAttempt,
  SIGNS,
  type MatchedPair,
  type PairComparison,
  type PairCount,
  type PairMeasures,
  type PairSign,
} from './matchedPairs.ts';
export {
  allows,
  assessEvidence,
  recordAttempt,
  scoredFacts,
  type AttemptRecord,
  type Marker,
} from './attemptRecord.ts';
export {
  makeDebrief,
  textOfAct,
  type Debrief,
  type DilemmaDebrief,
  type JudgedOption,
  type MomentRef,
  type PaperDebrief,
} from './debrief.ts';
export type { DifferenceDebrief, FormDebrief, LineDebrief } from './debriefForms.ts';
export type { BetterAsked } from './betterAsked.ts';
export { FUNNELS, LEADINGS, type Coach, type CoachTurn, type Funnel, type Leading } from './coach.ts';
export { MIX_LEVELS, worstType, type Bounds, type MixLevel } from './questionMix.ts';
export { LONG_TURN, NARRATIVE_BOUNDS, talkTime, type TalkTime } from './talkTime.ts';
export type { GroundDebrief, Highlight, InterviewDebrief, QuestionMark } from './debriefInterview.ts';
export {
  bestAnswer,
  isHarmful,
  isProvisional,
  isScored,
  keyOfOption,
  scoreDilemma,
  type DilemmaAnswer,
  type DilemmaScore,
} from './dilemmaScore.ts';
export { examine, type DoubtedLabel, type Examination } from './examination.ts';
export { recordForExaminer, type ExaminerRecord } from './examinerRecord.ts';
export { stepsFor } from './expertAt.ts';
export { FeedbackDesk, type Feedback } from './feedback.ts';
export { NO_RULINGS, type Rulings } from './freeLabels.ts';
export { shortestInquiry, type Inquiry } from './inquiry.ts';
export { firstDecidable } from './moments.ts';
export { justificationOf } from './outcomeItems.ts';
export { debriefedSchema, onDaySchema, RemoteFeedback, viewedSchema } from './remoteFeedback.ts';
export { STEP_SHARES } from './interviewItems.ts';
export { worthOfRationale, type RationaleWorth, type RubricMarks } from './rationale.ts';
export { isWritingLanguage, REASON_CODES } from './reasonCodes.ts';
export { checkRecord, type CheckedRecord, type WrittenDecision } from './recordChecks.ts';
export { releaseReport } from './releaseReport.ts';
export {
  JUSTIFICATIONS,
  sourcesOf,
  STEP_MARKS,
  type CriticalError,
  type Explanation,
  type Justification,
  type Report,
  type ScoreItem,
  type StepMark,
} from './report.ts';
export { rulingsFileSchema, rulingsOf, type RulingsFile } from './rulings.ts';
export { score } from './score.ts';
export { markSteps, STEP_IDS, type StepResult } from './stepMarks.ts';
export { firstPage } from './firstPage.ts';
export { differences, RevealTable, type RevealRow } from './revealTable.ts';
export { answerBest, respondBest } from './ways.ts';
export type {
  HandoverDebrief,
  QueryDebrief,
  RecordDebrief,
  RegistersDebrief,
  SignalDebrief,
} from './debriefRegisters.ts';
export { scoreShift, type ShiftReport } from './shiftScore.ts';
