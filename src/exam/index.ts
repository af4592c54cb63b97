// An exam: its design, time, taking, marking, grade, and what comes after. Rows and a given now in, answers out; no clock, no chance.
export {
  ITEM_CLASSES,
  NO_ACCOMMODATIONS,
  TEXT_PERCENTS,
  accommodationsAt,
  accommodationsSchema,
  classLeftOut,
  kinder,
  kindestSince,
  screenManner,
  type AccommodationRow,
  type Accommodations,
  type ItemClass,
  type ScreenManner,
} from './accommodations.ts';
export {
  AT_CLOSE,
  CRITICAL_POLICIES,
  FEEDBACKS,
  MARKED_PARTS,
  STANDARDS,
  TOOLS,
  VARIANT_POLICIES,
  examDesignSchema,
  type DesignCase,
  type ExamDesign,
  type ExamTime,
  type ExamWindow,
  type MarkedPart,
  type MarkingRules,
  type Tool,
  type VariantPolicy,
} from './design.ts';
export {
  DESIGN_ADVICE,
  DESIGN_FAULTS,
  checkDesign,
  type CheckedDesign,
  type DesignAdviceCode,
  type DesignFaultCode,
  type DesignFinding,
  type KnownCase,
} from './checkDesign.ts';
export { expectedReliability, type CaseShares, type ExpectedReliability } from './expectedReliability.ts';
export {
  ENDINGS,
  PAUSE_CAUSES,
  eventBodySchema,
  firstOf,
  inOrder,
  sittingEventSchema,
  type Ending,
  type EventBody,
  type EventKind,
  type PauseCause,
  type SittingEvent,
} from './sittingEvent.ts';
export {
  accommodationsOf,
  breaksLeft,
  latenessMs,
  mayBegin,
  timeAllowed,
  type TimeAllowed,
  type TimeRules,
} from './clock.ts';
export { competencyOf, type Competency } from './competency.ts';
export {
  DIFFERENCES,
  groupEqual,
  proveEqual,
  type EqualityReport,
  type LawfulOutcome,
  type VariantDifference,
  type VariantReport,
} from './equalByLaw.ts';
export { allotCases, provedSeeds, type AllottedCase, type Allocation, type MetCase } from './allocation.ts';
export {
  SITTING_REFUSALS,
  refuseAction,
  stateOfSitting,
  type CaseHow,
  type CaseStand,
  type SittingAction,
  type SittingRefusal,
  type SittingRows,
  type SittingState,
} from './taking.ts';
export {
  RECEIPT_FAULTS,
  checkReceipt,
  hashEntries,
  makeReceipt,
  type ReceiptAttempt,
  type ReceiptFault,
  type SittingReceipt,
  type SubmittedSitting,
} from './receipt.ts';
export {
  MARK_FAULTS,
  MARK_ROUNDS,
  OVERALL_GRADES,
  checkMark,
  markBodySchema,
  type Mark,
  type MarkBody,
  type MarkFault,
  type MarkRound,
} from './mark.ts';
export {
  blindCode,
  dealAttempts,
  pickAdjudicator,
  type AttemptToMark,
  type Dealt,
  type Examiner,
  type MarkTask,
} from './examiners.ts';
export {
  DISAGREEMENTS,
  agreementOfExam,
  markedItems,
  rulingsOfMark,
  stateOfMarking,
  type CriterionAgreement,
  type Disagreement,
  type FinalMark,
  type MarkedItems,
  type MarkingState,
} from './marking.ts';
export * from './protocol/exams.ts';
export * from './protocol/sittings.ts';
