// What figures about people mean, exactly: detection, intervals, calibration, ratings, when to review. Each is defined in the domain's
// measurement.md and held to its reference values.

export { isDefined, REASONS, type Reason, type Undefined } from './defined.ts';
export { pairedDifference, shareDifference, shareOf, type Difference, type Share } from './intervals.ts';
export {
  areaUnderCurve,
  detectionOf,
  mean,
  optimalCriterion,
  type Area,
  type Counts,
  type Detection,
  type Stakes,
} from './detection.ts';
export { calibrationOf, gammaOf, type Calibration, type CalibrationBin, type Gamma } from './calibration.ts';
export {
  difficultyFor,
  expectedShare,
  NEW_RATING,
  rate,
  RATING_RULE,
  type Rating,
  type RatingEvent,
  type RatingRule,
} from './rating.ts';
export { intervalsAfter, recallAfter, reviewed, type Memory, type RecallGrade } from './recall.ts';
export {
  bootstrapByPerson,
  fisherExact,
  holm,
  mcNemar,
  pairedOdds,
  pairedRisk,
  signFlips,
  type McNemar,
  type OddsRatio,
  type PairTable,
} from './matchedPairs.ts';
export { gStudy, lengthNeeded, spearmanBrown, type Generalizability } from './reliability.ts';
export { ac1Of, KAPPA_WEIGHTS, kappaOf, type Ac1, type Kappa, type KappaWeights } from './agreement.ts';
