// Papers as vector models: what is printed on them, how they look under each light, and what about them is false.
//
// A document is plain data: a genuine series, what was entered at issue, and a list of mutations. `makeDocument` checks an author's
// specification; pictures, readings, descriptions and the key all follow from the same marks on the same sheets.

// The document
export { makeDocument } from './makeDocument.ts';
export { drawDocument, type DrawnDocument } from './drawDocument.ts';
export type { DocumentSpec, MutationSpec, StampSpec, StickerSpec } from './documentSpec.ts';
export { DOCUMENT_FAULTS, type DocumentFault, type Fault } from './fault.ts';
export type { Mutation, PaperDocument, Sticker } from './paperDocument.ts';
export { fieldRulesOf, type FieldRule } from './fields.ts';
export { formLinesOf, formPartsOf, openLinesOf, pageOfLine, type FormLine, type FormPart } from './forms/formLines.ts';
export { comesInSeries, KIND_RULES } from './kindRules.ts';
export { pagesOf } from './compose.ts';
export { areaAt, areasOf, pageSizeOf, type PageSize } from './areas.ts';
export type { Area } from './paper/sheet.ts';
export { boxesMeet, type Box } from './art/path.ts';

// Looking and reading
export {
  cellAround,
  GLASSES,
  LEVELS,
  FIRST_LINE_LIGHTS,
  LIGHTS,
  MAGNIFICATION,
  SIDES,
  TILTS,
  type Glass,
  type Level,
  type Light,
  type Look,
  type Side,
  type Tilt,
} from './light/look.ts';
export { drawFeature, drawnFeatures, pagesWith, renderFeature, type ShownFeature } from './showFeature.ts';
export { renderPage } from './renderPage.ts';
export { readPage, type Reading } from './readPage.ts';
export { tellingLook } from './telling.ts';
export { describePage, type Observation } from './describePage.ts';
export { OBSERVATIONS, type ObservationCode } from './observe/aspect.ts';

// What machines read
export { INSTRUMENTS, isReader, READERS, type Instrument, type Reader } from './reader.ts';
export { readChip } from './chip/chipOf.ts';
export { drawChipPortrait } from './chip/chipPortrait.ts';
export { describePortrait } from './art/portrait.ts';
export type { ChipCheck, ChipReading, SignerCard } from './chip/inspectChip.ts';
export { RESULTS, type CheckResult } from './chip/results.ts';
export { readSeals } from './seal/readSeal.ts';
export type { SealCheck, SealReading } from './seal/inspectSeal.ts';
// Side by side
export { drawCaption, sheetEntries, SHEETS, type SheetEntry, type SheetName } from './contactSheet.ts';

// What is false
export {
  isInView,
  keyOf,
  matchFinding,
  withoutMutation,
  type Finding,
  type FindingMatch,
  type KeyEntry,
} from './key.ts';
export { TERM_GROUPS, TERMS, type Term, type TermGroup } from './fraud/terms.ts';
export { BETRAYALS, type Betrayal } from './fraud/technique.ts';
export { ODDITIES, TECHNIQUES } from './fraud/techniques.ts';

// States, series and stamps
export { selectState, STATES } from './series/states.ts';
export type { Post, StampKit, State } from './series/state.ts';
export { DOCUMENT_KINDS, type DocumentKind, type PublishedDeviation } from './series/series.ts';
export { FEATURES, type FeatureSlug } from './series/features.ts';
export { describeSeries, referenceOf, SERIES_IDS, type SeriesDescription } from './reference/specimen.ts';
export { civilDate, civilFigures, gregorianOf, type CivilDate } from './series/civilDate.ts';
export { CALENDARS, type Calendar } from './series/state.ts';
export {
  REFERENCE_DESKS,
  REFERENCE_KEY,
  referenceFlawOf,
  type ReferenceDesk,
  type ReferenceFlaw,
} from './reference/referenceKey.ts';
export {
  completenessOf,
  makeReferenceSystem,
  type FeaturePlace,
  type ReferenceEntry,
  type ReferenceNotice,
  type ReferenceSystem,
} from './reference/referenceSystem.ts';
export { stampCodeOf } from './series/stampCode.ts';
export type { Direction, Stamp } from './pages/stamp.ts';

// The machine-readable zone
export { checkDigit, MRZ_FORMATS, type MrzFormat } from './mrz/mrzFormat.ts';
export { makeMrz, type MrzContent } from './mrz/makeMrz.ts';
export {
  MRZ_ERRORS,
  MRZ_WARNINGS,
  parseMrz,
  type MrzErrorCode,
  type MrzFields,
  type MrzIssue,
  type MrzReading,
  type MrzWarningCode,
  type ParsedMrz,
} from './mrz/parseMrz.ts';
export { compareNames, makeMrzName, NAME_VERDICTS, type NameComparison, type NameVerdict } from './mrz/mrzName.ts';
export { compareWithPrinted, type Disagreement, type PrintedValues } from './mrz/crossCheck.ts';
export { transliterate, TRANSLITERATION_LANGUAGES, type TransliterationLanguage } from './mrz/transliteration.ts';
export { isStateCode, STATE_CODES, type StateCode } from './mrz/stateCodes.ts';

// Names in other scripts and spellings
export { romanise, scriptOf, SCRIPTS, toScript, type Script } from './names/script.ts';
export {
  compareSpellings,
  SPELLING_REASONS,
  SPELLING_VERDICTS,
  type SpellingComparison,
  type SpellingReason,
  type SpellingVerdict,
} from './names/spelling.ts';
