// The interview: ink stories and their tags, kinds of question, and how the applicant is.
export {
  INFLUENCES,
  influencesOf,
  levelOf,
  moveApplicant,
  readiness,
  startApplicant,
  type ApplicantStart,
  type ApplicantState,
  type Influence,
} from './applicant.ts';
export {
  HEARD_FLAGS,
  HEARING_LANGUAGES,
  HEARING_VERSION,
  hearingLanguageOf,
  hearQuestion,
  isHearingLanguage,
  type HeardFlag,
  type HeardQuestion,
  type HearingLanguage,
} from './hearing/hearQuestion.ts';
export { type AskingContext } from './hearing/heard.ts';
export {
  compileInk,
  lineDiagnostic,
  resolvePath,
  type CompiledInk,
  type CompiledKnot,
  type CompiledLine,
  type InkCall,
} from './compileInk.ts';
export {
  INK_FUNCTIONS,
  InkRunFault,
  Interview,
  type InkReading,
  type OfferedChoice,
  type SpokenLine,
  type Turn,
} from './inkStory.ts';
export {
  APPLICANT_MEASURES,
  CONDUCTS,
  TAG_KINDS,
  type ApplicantMeasure,
  type Asking,
  type Conduct,
  type Effect,
  type KnotHeader,
  type LineTags,
  type Says,
} from './inkTags.ts';
export {
  QUESTION_FLAGS,
  QUESTION_TYPES,
  isAppropriate,
  isContaminating,
  isSubstantive,
  type QuestionFlag,
  type QuestionType,
} from './questionType.ts';
