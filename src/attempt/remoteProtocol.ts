// What browser and server say to each other about an attempt: paths, requests, answers, errors. Both read this one file; the words
// for its codes belong to the screens.

import { z } from 'zod';
import type { Assessment } from '#law';
import { REFUSALS } from './act.ts';
import { NOTICES } from './session.ts';
import type { View } from './view.ts';

export const API = '/api/v1';

/** The session that acts: each opening gets one, and the newest goes on. */
export const SESSION_HEADER = 'firstline-session';

/** Modes that anybody may start; an exam is set up by an academy. */
export const OPEN_MODES = ['practice', 'guided'] as const;

export const createAttemptSchema = z.strictObject({
  scenario: z.string().min(1).max(80),
  mode: z.enum(OPEN_MODES),
  /** Language of the case; what it lacks is shown in English. */
  language: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  /** To meet the same case again; left out, chance decides. */
  seed: z.number().int().min(0).max(4294967295).optional(),
});
export type CreateAttempt = z.infer<typeof createAttemptSchema>;

export const postActSchema = z.strictObject({
  /** Made by whoever acts; a repeat gets the first receipt. */
  id: z.string().regex(/^[\w-]{1,64}$/),
  /** The number this act is to have: one more than the acts seen. */
  seq: z.number().int().min(1).max(1_000_000),
  /** Judged by the authority, not by the protocol: what it cannot read is refused as malformed. */
  act: z.unknown(),
  /** The version of the view that whoever acts has: then only what changed of it need be answered. */
  since: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .exactOptional(),
});
export type PostAct = z.infer<typeof postActSchema>;

const receiptSchema = z.union([
  z.strictObject({ ok: z.literal(true), seq: z.number().int(), digest: z.string() }),
  z.strictObject({ ok: z.literal(false), refusal: z.enum(REFUSALS) }),
]);

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
const isView = (value: unknown): boolean => isObject(value) && typeof (value as { acts?: unknown }).acts === 'number';

export const remoteStateSchema = z.object({
  link: z.enum(['online', 'superseded', 'over']),
  /** Whole, or where `since` is told, those parts alone that have changed since the view of that version. */
  view: z.custom<View<string>>(isView),
  version: z.string(),
  since: z.string().exactOptional(),
  notices: z.array(z.object({ code: z.enum(NOTICES), act: z.number().int().exactOptional() })),
  deadlineMs: z.number().int().nullable(),
});
export type RemoteState = z.infer<typeof remoteStateSchema>;

export const remoteHeaderSchema = z.object({
  attempt: z.string(),
  scenario: z.string(),
  mode: z.enum([...OPEN_MODES, 'exam']),
  language: z.string(),
});
export type RemoteHeader = z.infer<typeof remoteHeaderSchema>;

export const openedSchema = z.object({
  header: remoteHeaderSchema,
  session: z.string(),
  state: remoteStateSchema,
});
export type Opened = z.infer<typeof openedSchema>;

/** `token` opens the attempt: whoever holds it may act in it and look back on it. It is told once. */
export const createdSchema = openedSchema.extend({ token: z.string() });
export type Created = z.infer<typeof createdSchema>;

export const statedSchema = z.object({ state: remoteStateSchema });
export type Stated = z.infer<typeof statedSchema>;

export const actedSchema = z.object({ receipt: receiptSchema, state: remoteStateSchema });
export type Acted = z.infer<typeof actedSchema>;

export const drawnSchema = z.object({ svg: z.string() });
export type DrawnPicture = z.infer<typeof drawnSchema>;

export const consultedSchema = z.object({ assessment: z.custom<Assessment>(isObject) });
export type Consulted = z.infer<typeof consultedSchema>;

export const lawTextsSchema = z.object({ texts: z.record(z.string(), z.string()) });
export type LawTexts = z.infer<typeof lawTextsSchema>;

/** A stored score: it stands whatever a later program would give; `differsAt` is the first act that one answers differently. */
export const scoredSchema = z.object({
  /** The report, in handles. */
  report: z.unknown(),
  program: z.number().int(),
  scoredAtMs: z.number().int(),
  differsAt: z.number().int().nullable(),
});
export type Scored = Readonly<z.infer<typeof scoredSchema>>;

/**
 * What to do about an error. retry: the same again, soon. later: the same again, but it may take a while. mend: the request is wrong.
 * signIn: sign in, then the same again. sign: when the attempt is signed. restart: start a new attempt. tell: whoever runs the server must act; `id` finds it in their log.
 */
export const NEXT_STEPS = ['retry', 'later', 'mend', 'signIn', 'sign', 'restart', 'tell'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** Every error that a server answers, with what to do next. */
export const REMOTE_ERRORS = {
  malformed: 'mend',
  notSignedIn: 'signIn',
  notAllowed: 'mend',
  notFound: 'mend',
  tooLarge: 'mend',
  unsupportedMedia: 'mend',
  noSuchScenario: 'mend',
  noSuchAttempt: 'restart',
  notLookedAt: 'mend',
  noSuchMoment: 'mend',
  notSigned: 'sign',
  notReleased: 'later',
  rulesClosed: 'mend',
  noSuchExam: 'mend',
  noSuchSitting: 'mend',
  noSuchCertificate: 'mend',
  noSuchAppeal: 'mend',
  noSuchRegrade: 'mend',
  notNow: 'mend',
  safeBrowser: 'tell',
  actReused: 'mend',
  attemptFull: 'restart',
  replaysDifferently: 'restart',
  attemptDamaged: 'tell',
  gradeDamaged: 'tell',
  tooMany: 'retry',
  changedMeanwhile: 'retry',
  stopping: 'retry',
  storeAway: 'retry',
  storageFull: 'later',
  appNotBuilt: 'tell',
  internal: 'tell',
  noSuchDiscussion: 'mend',
  discussionEnded: 'restart',
  discussionFull: 'later',
  wrongSignIn: 'mend',
  mustWait: 'later',
  wrongCode: 'mend',
  codeEnded: 'signIn',
  shortPassword: 'mend',
  guessablePassword: 'mend',
  wrongPassword: 'mend',
  noSingleSignOn: 'tell',
  linkEnded: 'mend',
  noSuchPerson: 'mend',
  noSuchCohort: 'mend',
  noSuchLink: 'mend',
  noSuchSession: 'mend',
  emailTaken: 'mend',
  titleTaken: 'mend',
  cohortClosed: 'mend',
  lastAdmin: 'mend',
  planEnded: 'mend',
} as const satisfies Record<string, NextStep>;
export type RemoteErrorCode = keyof typeof REMOTE_ERRORS;

export const remoteErrorSchema = z.object({
  error: z.object({
    code: z.string(),
    next: z.enum(NEXT_STEPS),
    /** Finds the error in the server's log. */
    id: z.string().exactOptional(),
    /** The act that it is about. */
    act: z.number().int().exactOptional(),
    /** Why it cannot be done now, for `notNow` and `safeBrowser`. */
    why: z.string().exactOptional(),
    /** Where in the request the fault lies. */
    at: z.array(z.string()).exactOptional(),
  }),
});
export type RemoteError = z.infer<typeof remoteErrorSchema>['error'];

/** Paths of an attempt below the API, every part encoded. */
export const PATHS = {
  attempts: () => `${API}/attempts`,
  sessions: (attempt: string) => `${of(attempt)}/sessions`,
  state: (attempt: string) => `${of(attempt)}/state`,
  acts: (attempt: string) => `${of(attempt)}/acts`,
  drawing: (attempt: string, ref: string) => `${of(attempt)}/drawings/${encodeURIComponent(ref)}`,
  law: (attempt: string, rule?: string) =>
    `${of(attempt)}/law${rule === undefined ? '' : `?rule=${encodeURIComponent(rule)}`}`,
  lawTexts: (attempt: string, language: string) => `${of(attempt)}/law/texts/${encodeURIComponent(language)}`,
  score: (attempt: string) => `${of(attempt)}/score`,
  debrief: (attempt: string) => `${of(attempt)}/debrief`,
  viewAt: (attempt: string, act: number) => `${of(attempt)}/views/${act}`,
  onDay: (attempt: string, date: string) => `${of(attempt)}/days/${encodeURIComponent(date)}`,
  drawingAt: (attempt: string, act: number, ref: string) =>
    `${of(attempt)}/views/${act}/drawings/${encodeURIComponent(ref)}`,
  paperDrawing: (attempt: string, paper: string, page: string, light: string, without: readonly number[]) =>
    `${of(attempt)}/papers/${encodeURIComponent(paper)}/${encodeURIComponent(page)}/${encodeURIComponent(light)}` +
    (without.length === 0 ? '' : `?without=${without.join(',')}`),
} as const;

function of(attempt: string): string {
  return `${API}/attempts/${encodeURIComponent(attempt)}`;
}
