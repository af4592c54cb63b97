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
