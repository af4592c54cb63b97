// The law: typed facts, conditions, packs of rules, and the assessment they give with its proof.

// What a file's author sees
export {
  DIAGNOSTIC_CODES,
  SEVERITIES,
  orderDiagnostics,
  hintWord,
  nearestWord,
  renderDiagnostic,
  type Diagnostic,
  type DiagnosticCode,
  type Result,
  type Severity,
} from './diagnostic.ts';
export { YamlFile, type YamlEnd, type YamlPath } from './yamlFile.ts';
export type { SourceFault } from './sourceFault.ts';
export { exportLawSchemas, type JsonSchema } from './jsonSchemas.ts';

// Dates and days of stay
export {
  addDays,
  addMonths,
  addWorkingDays,
  addYears,
  ageOn,
  dayNumber,
  daysBetween,
  isDate,
  makeDate,
} from './calendar.ts';
export {
  earliestLawfulEntry,
  firstUnlawfulDay,
  lastLawfulDay,
  maxConsecutive,
  overstayDays,
  remainingSimple,
  usedBefore,
  usedOn,
  type Stay,
} from './shortStay.ts';

// Facts
export { isSameValue, type FactValue, type Facts, type Known } from './factValue.ts';
export { BOOL, DATE, ERROR, INT, STATE, TEXT, describeType, type FactType } from './factType.ts';
export { makeVocabulary, presumeFacts, type Constraint, type Fact, type Vocabulary } from './vocabulary.ts';
export { SOURCES, type Source, type StatesSource, type VocabularySource } from './vocabularySchema.ts';
export { parseFacts, type FactFault } from './parseFacts.ts';
export { loadVocabulary, type LawFiles } from './lawFiles.ts';

// Conditions
export {
  compileCondition,
  declareFunctions,
  declareVariables,
  evaluate,
  judge,
  type Condition,
  type ConditionOptions,
} from './condition.ts';
export type { ConditionDiagnostic } from './conditionChecker.ts';
export { CONDITION_FUNCTIONS, type ConditionFunction } from './conditionFunctions.ts';
export type { DatedList, Declarations } from './conditionScope.ts';
export { ConditionFault, Unknown, type Truth } from './verdict.ts';

// Packs and what they say
export { compilePack } from './compilePack.ts';
export type { PackOptions } from './datedLists.ts';
export { makeLawBundle, openLawBundle, type LawBundle } from './lawBundle.ts';
export { layersOf, withoutReferences } from './layers.ts';
export { factsOfGround } from './factsBehind.ts';
export { loadPack, type LoadedPack } from './loadPack.ts';
export { lawInForce, type Pack, type Rule, type RuleInForce } from './pack.ts';
export {
  CONDUCT_WEIGHTS,
  MARKS,
  OUTCOME_ROLES,
  RULE_KINDS,
  type Mark,
  type PackSource,
  type RuleKind,
  type RuleSource,
} from './packSchema.ts';
export { layFacts, type Contradiction, type LaidFacts, type LayOptions } from './layFacts.ts';
export { dateChanges, editChanges, smallestCause, type LawChange, type LawChanges } from './lawChanges.ts';
export { compareDays, type DayChange, type OtherDay } from './otherDay.ts';
export { daysOfChange, daysOfRule, FIRST_DAY, knownDays, LAST_DAY, whyNotKnown } from './lawDays.ts';
export { pinRules } from './lawBetween.ts';
export { foldProof } from './foldProof.ts';
export { assess, type AssessOptions } from './assess.ts';
export {
  FINDING_STATUSES,
  PROOF_KINDS,
  type Assessment,
  type AssessmentFault,
  type DutyFinding,
  type FindingStatus,
  type OutcomeFinding,
  type ProofKind,
  type ProofNode,
  type RuleFinding,
  type UnknownFinding,
} from './assessment.ts';
export { checkLawTexts, lawTextKeys, readLawTexts } from './lawTexts.ts';
