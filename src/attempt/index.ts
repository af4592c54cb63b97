// An attempt: acts, their log, the simulation that plays them, the view it gives, the evidence it leaves, and the session port.
export {
  REFUSALS,
  RUBRIC,
  actSchema,
  LONGEST_WORDS,
  withoutHearing,
  decisionSchema,
  type Act,
  type Decision,
  type Refusal,
  type RubricCriterion,
} from './act.ts';
export { hasDone } from './done.ts';
export type {
  AskedQuestion,
  AttemptState,
  Comparison,
  Correction,
  Finding,
  Look,
  Spoken,
  Through,
} from './attemptState.ts';
export { Authority, resolveWords, type AuthorityManner, type Performed, type Words } from './authority.ts';
export { CONFIDENCES, type Confidence } from './confidence.ts';
export {
  addStatements,
  discountPaper,
  establish,
  factsOf,
  NO_EVIDENCE,
  withdrawFinding,
  type Discrepancy,
  type Established,
  type EvidencePicture,
  type EvidenceState,
  type Statement,
} from './evidence.ts';
export {
  makeExaminationReport,
  PAPER_GRADES,
  REPORT_READERS,
  type ExaminationReport,
  type ExaminedPage,
  type PaperGrade,
  type PaperReport,
  type ReportReader,
} from './examinationReport.ts';
export { NOTHING_IRREGULAR, isInnocentTerm, missingLooks, stickerPages } from './find.ts';
export { Gate } from './gate.ts';
export { HELPS, type Help } from './help.ts';
export { FEWEST_LETTERS_OF_REASONS, makeHistory } from './history.ts';
export { isThereAt } from './presence.ts';
export { listPuts, PUT_FAULTS, putsOfGround, unputGrounds, type Put, type PutFault } from './putting.ts';
export { InTurn } from './inTurn.ts';
export { LocalSession, type LocalSessionDeps, type LogStore } from './localSession.ts';
export {
  LOG_FORMAT,
  MODES,
  PROGRAM_VERSION,
  logEntrySchema,
  logSchema,
  type Log,
  type LogEntry,
  type LogHeader,
  type Mode,
} from './log.ts';
export { lookRef } from './lookRef.ts';
export { makeView } from './makeView.ts';
export { messageOf, wordsOfValues } from './messageOf.ts';
export { OWN_WORDS } from './view.ts';
export { isHearing, listOffers } from './offers.ts';
export { checkHeader, replay, type Moment, type ReplayFault, type Replayed } from './replay.ts';
export {
  RemoteFault,
  RemoteLine,
  type RemoteLineDeps,
  type RemoteRequest,
  type RemoteResponse,
  type Transport,
} from './remoteLine.ts';
export {
  API,
  NEXT_STEPS,
  OPEN_MODES,
  PATHS,
  REMOTE_ERRORS,
  SESSION_HEADER,
  actedSchema,
  consultedSchema,
  createAttemptSchema,
  createdSchema,
  drawnSchema,
  lawTextsSchema,
  openedSchema,
  postActSchema,
  remoteErrorSchema,
  scoredSchema,
  statedSchema,
  type Acted,
  type Consulted,
  type CreateAttempt,
  type Created,
  type DrawnPicture,
  type LawTexts,
  type NextStep,
  type Opened,
  type PostAct,
  type RemoteError,
  type RemoteErrorCode,
  type RemoteHeader,
  type RemoteState,
  type Scored,
  type Stated,
} from './remoteProtocol.ts';
export {
  DISCUSSION_PATHS,
  discussionResponseSchema,
  discussionResultsSchema,
  discussionStateSchema,
  openDiscussionSchema,
  openedDiscussionSchema,
  seatSchema,
  SHOWN_FROM,
  type DiscussionResponse,
  type DiscussionResults,
  type DiscussionState,
  type OpenDiscussion,
  type OpenedDiscussion,
  type Seat,
} from './discussionProtocol.ts';
export {
  RemoteSession,
  createRemote,
  openRemote,
  type RemoteOpened,
  type RemoteSessionDeps,
  type UnansweredAct,
} from './remoteSession.ts';
export { betraysGenuineness, entriesInView } from './reveal.ts';
export { mrzLinesOf, mrzPageOf, portraitPageOf } from './lookAt.ts';
export { chipPageOf } from './readMachine.ts';
export { LINE_VERDICTS, type LineVerdict } from './lineVerdict.ts';
export { LINKS, NOTICES, type Link, type Notice, type Receipt, type Session, type SessionState } from './session.ts';
export type { ReportedFinding, SeenThere } from './reportedFinding.ts';
export { Simulation, type Outcome } from './simulation.ts';
export type { Message, View } from './view.ts';
export { isAnswered, isTold, verdictOn } from './recordChecks.ts';
export {
  CALL_REASONS,
  SHIFT_REFUSALS,
  SUPERVISOR_TOPICS,
  TAKERS,
  groundOf,
  hasColleague,
  isRestDue,
  isTimeUp,
  lacksAt,
  performShift,
  shiftActSchema,
  startShift,
  waitingNow,
  type ShiftAct,
  type ShiftRefusal,
  type ShiftState,
  type SupervisorAnswer,
} from './shift.ts';
export {
  factsSaid,
  faultsOfNote,
  NOTE_FAULTS,
  runOf,
  type CaseRun,
  type HandoverNote,
  type NoteFault,
} from './shiftNote.ts';
export { viewShift, type ShiftPerson, type ShiftView } from './shiftView.ts';
export { replayShift, shiftLogSchema, type ShiftLog, type ShiftReplayed } from './shiftLog.ts';
