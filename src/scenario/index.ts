// Scenarios: what authors write, loaded and checked; drawn with a seed they become cases.
export type {
  Case,
  CaseAgency,
  CaseDilemma,
  CasePaper,
  CasePerson,
  CaseRecord,
  CaseRegister,
  StatedFact,
} from './case.ts';
export { withoutEquipment } from './case.ts';
export { listRecordings, RECORDING_FORMATS } from './recordings.ts';
export type { Catalogue, CatalogueEntry, CatalogueLaw } from './catalogue.ts';
export {
  compileCondition,
  declareCase,
  HISTORY_FUNCTIONS,
  holds,
  valueOf,
  type Condition,
  type History,
} from './condition.ts';
export { canonicalJson, hashContent, hashOf, type ContentHashes, type ScenarioContent } from './content.ts';
export {
  collectDilemmas,
  HARMFUL_KEY,
  idsOfBasis,
  listDilemmaLanguages,
  listDilemmaSources,
  type CollectedDilemma,
  type DilemmaIndex,
} from './dilemmaCollection.ts';
export {
  DILEMMA_COMPETENCIES,
  DILEMMA_FORMS,
  DILEMMA_TOPICS,
  type DilemmaFile,
  type DilemmaForm,
  type DilemmaOption,
  type DilemmaSource,
  type DilemmaTopic,
} from './dilemmaSchema.ts';
export type { CaseFault } from './caseFault.ts';
export { drawCase, drawTruth, type Drawn } from './drawCase.ts';
export { Drawer } from './draw.ts';
export { CUES, type Cue } from './cue.ts';
export { cuesOf } from './twin.ts';
export type { ExpertSource } from './expert.ts';
export { listScenarios, loadScenario, type LoadedScenario, type ScenarioFiles } from './loadScenario.ts';
export { exportScenarioSchemas } from './jsonSchemas.ts';
export { listChartStates, type ChartStates } from './chartStates.ts';
export { Chart, compileChart, type ChartValue } from './machine.ts';
export { openScenario, type OpenQuestion as CaseQuestion, type OpenScenario } from './openScenario.ts';
export { factsOfField, factsOfPage, factsOfStamp, genuinenessOf, type GenuineFact } from './paperFacts.ts';
export {
  ACT_EVENTS,
  ACT_TYPES,
  actsOf,
  PHASES,
  type ActType,
  type Basis,
  type ChartStateSource,
  type Phase,
  type ProcedureSource,
} from './procedure.ts';
export { EQUIPMENT, FIRST_LINE_EQUIPMENT, glassesOf, lightsOf, readersOf, type Equipment } from './equipment.ts';
export { COMPETENCIES, DIMENSIONS, PLACES, type Dimension, type Place, type ScenarioSource } from './schema.ts';
export { pathInTexts, placeholdersOf, showSame, textIdOfValue } from './texts.ts';
export { listTranslation, localePath, seenHash, seenPath, type TranslationRow } from './translation.ts';
export { YamlPlace } from './yamlPlace.ts';
export {
  CAUSES,
  FLAG_STEPS,
  INNOCENT_CAUSES,
  WEIGHTS,
  type FlagStep,
  type InnocentCause,
  type Weight,
} from './weighing.ts';
export {
  AGENCIES,
  AGENCY_NAMES,
  CONSENTS,
  PASSED_ON,
  REFERRAL_REASONS,
  ruleOfAgency,
  URGENCIES,
  type Agency,
  type Consent,
  type PassedOn,
  type ReferralReason,
  type Urgency,
} from './agencies.ts';
export { keyOfPath } from './laterConditions.ts';
export {
  CHECK_RESULTS,
  doesTell,
  NO_REASONS,
  QUERY_REASONS,
  QUERY_STANDINGS,
  RECORD_CHECKS,
  RECORD_MATCHES,
  RECORD_STATES,
  REGISTER_FIELDS,
  REGISTER_KINDS,
  ruleOfRegister,
  standingOf,
  type CheckResult,
  type QueryReason,
  type QueryStanding,
  type RecordCheck,
  type RecordMatch,
  type RecordState,
  type RegisterField,
  type RegisterKind,
} from './registerKinds.ts';
export { RECORD_FIELDS, type RecordField } from './registerSchema.ts';
export { ruleOfSignal, SIGNAL_KIND_NAMES, type SignalKind } from './signalKinds.ts';
export { TESTIMONY_MARKS, TESTIMONY_WORDS, type TestimonyMark } from './testimony.ts';
export {
  INTERRUPTION_ANSWERS,
  PRECEDENCES,
  type InterruptionAnswer,
  type Precedence,
  type ServedShift,
  type ShiftFile,
  type ShiftIndex,
} from './shift.ts';
export { collectShifts, listShifts } from './collectShifts.ts';
