// What browser and server say to each other about exams as somebody sits them: the list, the sitting, its cases, breaks, facts, receipt.

import { API } from '#attempt';
import { z } from 'zod';
import { accommodationsSchema } from '../accommodations.ts';
import { AT_CLOSE, FEEDBACKS, TOOLS } from '../design.ts';
import { ENDINGS, NOTED_FACTS, PAUSE_CAUSES } from '../sittingEvent.ts';

const id = z.string().min(1).max(80);
const moment = z.number().int();
const ms = z.number().int().min(0);

/** What is at hand beside the papers and the person. */
const atHand = { rulesPanel: z.enum(['open', 'closed']), tools: z.array(z.enum(TOOLS)).readonly() };

/** What has a time: the exam, each case, nothing. */
const TIMES = ['exam', 'case', 'none'] as const;

export const sittingViewSchema = z.object({
  sitting: id,
  exam: id,
  title: z.string(),
  /** Grows with every change: what has the same number is the same, but for the time. */
  version: z.number().int(),
  /** The how-manieth of this person in this exam, from 1. */
  try: z.number().int(),
  phase: z.enum(['open', 'paused', 'over']),
  cases: z.array(
    z.object({
      position: z.number().int(),
      state: z.enum(['waiting', 'open', 'closed']),
      how: z.enum(['signed', 'time', 'left']).nullable(),
      minutes: z.number().int().nullable(),
      /** Acts that came after its time: kept, not counted. */
      late: z.number().int(),
    }),
  ),
  time: z.enum(TIMES),
  /** The case that is open, or else the next to be opened; null: none is left. */
  position: z.number().int().nullable(),
  /** The server's clock, for which the deadline holds. */
  nowMs: moment,
  deadlineMs: moment.nullable(),
  /** What sets the deadline. */
  by: z.enum(['exam', 'case', 'window']).nullable(),
  stands: z.object({ sinceMs: moment, cause: z.enum(PAUSE_CAUSES), untilMs: moment.nullable() }).nullable(),
  breaksLeft: z.number().int(),
  /** How long each may last. */
  breakMinutes: z.number().int().nullable(),
  ending: z.object({ how: z.enum(ENDINGS), atMs: moment }).nullable(),
  /** What the invigilator said to this candidate, or to all; `event`: what they let happen, in the words of the design. */
  messages: z.array(
    z.object({ seq: z.number().int(), atMs: moment, words: z.string(), kind: z.enum(['message', 'event']) }),
  ),
  granted: z.array(z.object({ seq: z.number().int(), atMs: moment, ms })),
  manner: accommodationsSchema
    .pick({
      textPercent: true,
      reader: true,
      noSound: true,
      noTimePressure: true,
      extraPercent: true,
      notApplicable: true,
    })
    .extend({ language: z.string() }),
  ...atHand,
  feedback: z.enum(FEEDBACKS),
  receipt: z.object({ text: z.string(), hash: z.string() }).nullable(),
});
export type SittingView = z.infer<typeof sittingViewSchema>;

export const ownExamSchema = z.object({
  exam: id,
  title: z.string(),
  state: z.enum(['ready', 'open', 'marking', 'released', 'archived']),
  cases: z.number().int(),
  time: z.enum(TIMES),
  /** For the whole, or for all cases together. */
  minutes: z.number().int().nullable(),
  language: z.string(),
  ...atHand,
  feedback: z.enum(FEEDBACKS),
  needsSafeBrowser: z.boolean(),
  /** What this person has, now: breaks are those of all or their own, whichever is kinder. */
  given: accommodationsSchema,
  window: z.object({ opensAtMs: moment, closesAtMs: moment.nullable(), atClose: z.enum(AT_CLOSE) }).nullable(),
  tries: z.number().int(),
  /** Whether a new sitting may begin now; else why not. */
  mayBegin: z.enum(['yes', 'notOpen', 'tooEarly', 'tooLate', 'noTryLeft', 'running']),
  sittings: z.array(
    z.object({ sitting: id, try: z.number().int(), openedAtMs: moment, submittedAtMs: moment.nullable() }),
  ),
});
export type OwnExam = z.infer<typeof ownExamSchema>;

export const ownExamsSchema = z.object({ nowMs: moment, exams: z.array(ownExamSchema) });

/** The attempt of a case, to be opened as any attempt is. */
export const openedCaseSchema = z.object({ attempt: id, token: z.string(), sitting: sittingViewSchema });
export type OpenedCase = z.infer<typeof openedCaseSchema>;

export const sittingActSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('break') }),
  z.strictObject({ do: z.literal('goOn') }),
  z.strictObject({ do: z.literal('leaveCase'), position: z.number().int().min(0).max(59) }),
  z.strictObject({ do: z.literal('submit') }),
]);
export type SittingAct = z.infer<typeof sittingActSchema>;

/** What the page notes of itself: facts, never verdicts. */
export const sittingFactSchema = z.discriminatedUnion('kind', NOTED_FACTS);
export type SittingFact = z.infer<typeof sittingFactSchema>;

/**
 * What comes over the stream of a sitting (Server-Sent Events, each an unnamed message with this as its data): the version there is now. One
 * comes at once, one with every change, and one every BEAT_MS though nothing changed. A version that the page has not read yet: read the
 * sitting again. `isBeat`: say that the page is there (`here`), which is how a lost connection is noticed at all. The stream ends after some
 * minutes, and when the server stops: open it anew. Without a stream, `here` every HINT_POLL_MS tells the version too.
 */
export const sittingHintSchema = z.object({ version: z.number().int(), isBeat: z.boolean() });
export type SittingHint = z.infer<typeof sittingHintSchema>;

/** The answer to a page that says it is there. */
export const hereSchema = z.object({ version: z.number().int(), nowMs: moment });

export const BEAT_MS = 15_000;
export const HINT_POLL_MS = 2000;

const of = (sitting: string): string => `${API}/sittings/${encodeURIComponent(sitting)}`;

export const SITTING_PATHS = {
  own: () => `${API}/own/exams`,
  /** POST: begins one. */
  begin: (exam: string) => `${API}/exams/${encodeURIComponent(exam)}/sittings`,
  sitting: of,
  openCase: (sitting: string, position: number) => `${of(sitting)}/cases/${position}`,
  acts: (sitting: string) => `${of(sitting)}/acts`,
  facts: (sitting: string) => `${of(sitting)}/facts`,
  hints: (sitting: string) => `${of(sitting)}/hints`,
  /** POST: the page is there. */
  here: (sitting: string) => `${of(sitting)}/here`,
} as const;
