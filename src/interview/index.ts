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
export { matterOf, type Matter } from './matching/matterOf.ts';
export { MATCHING_VERSION, QuestionIndex, type Askable, type Match } from './matching/matchQuestion.ts';
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
  ALLIANCES,
  HABITS,
  INTERPRETER_GENDERS,
  RENDERINGS,
  isFitting,
  isGivenTo,
  pickRendering,
  reachOf,
  restInterpreter,
  restrainInterpreter,
  speechSeconds,
  startInterpreter,
  tireInterpreter,
  understands,
  type Alliance,
  type Habit,
  type InterpreterGender,
  type InterpreterNature,
  type InterpreterState,
  type Rendering,
} from './interpreter.ts';
export {
  CAUSES,
  MEMORY_KINDS,
  RECALLS,
  drawMemory,
  recallOf,
  type Cause,
  type DrawnMemory,
  type MemoryKind,
  type Recall,
} from './memory.ts';
export {
  APPLICANT_MEASURES,
  CONDUCTS,
  REQUESTS,
  TAG_KINDS,
  type ApplicantMeasure,
  type Asking,
  type Conduct,
  type Effect,
  type KnotHeader,
  type LineTags,
  type RenderedLine,
  type Request,
  type Says,
} from './inkTags.ts';
export {
  QUESTION_FLAGS,
  QUESTION_TYPES,
  isAppropriate,
  isContaminating,
  isQuestionType,
  isSubstantive,
  type QuestionFlag,
  type QuestionType,
} from './questionType.ts';
