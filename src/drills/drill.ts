// What is a drill session asked to be? Kind, protocol, prevalence, way to judge, length and seed: its header, from which every item follows.

import type { HearingLanguage } from '#interview';
import type { Rating } from '#measurement';

/** Judged true or false. */
export const JUDGED_KINDS = ['papers', 'faces', 'zones', 'calendars', 'stamps', 'stays'] as const;
export type JudgedKind = (typeof JUDGED_KINDS)[number];

/** Of questions: the type of each is named, or a poor one is put better in one's own words. */
export const QUESTION_KINDS = ['naming', 'rephrasing'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const DRILL_KINDS = [...JUDGED_KINDS, ...QUESTION_KINDS] as const;
export type DrillKind = (typeof DRILL_KINDS)[number];

export function isQuestionKind(kind: DrillKind): kind is QuestionKind {
  return (QUESTION_KINDS as readonly DrillKind[]).includes(kind);
}

/** How many of the items are false: about half, about a tenth, or a share between 2 and 5 % that is not told. */
export const PREVALENCES = ['half', 'tenth', 'rare'] as const;
export type Prevalence = (typeof PREVALENCES)[number];

/**
 * `burst`: a burst at one half with feedback, then a rare-fraud shift without. `lesson`: faces before a lesson and as hard ones after it, never
 * the same, nothing told until the end.
 */
export const PROTOCOLS = ['stream', 'burst', 'lesson'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

export const BURST_ITEMS = 40;
export const SHIFT_ITEMS = 60;
/** Before the lesson, and again after it. */
export const LESSON_ITEMS = 20;
export const LENGTHS = [10, 20, 40] as const;

/** How faces are judged: freely, only after rating features, or by two people, each alone and then together. */
export const WAYS = ['free', 'features', 'pair'] as const;
export type Way = (typeof WAYS)[number];

/** Per cent. Of two answers the one chosen is never held less likely than a half. */
export const CONFIDENCES = [50, 60, 70, 80, 90, 100] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const VERDICTS = ['genuine', 'false'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What is known of the trainee when a session begins: all that its items depend on besides the seed. */
export interface Start {
  readonly ability: Rating;
  /** Cues met before, as rated for this trainee. */
  readonly cues: Readonly<Record<string, Rating>>;
  /** Cues whose review is due. */
  readonly due: readonly string[];
  /** Questions met before, by id, the longest ago first; none where nothing is drawn from a stock. */
  readonly met: readonly string[];
}

/** 2: what an item was is kept with its answer; ways to judge faces. 3: answers that are no verdict, and labels that are contested. */
export const DRILL_FORMAT = 3;

interface AnyHeader {
  readonly format: typeof DRILL_FORMAT;
  readonly session: string;
  readonly feedback: boolean;
  readonly length: number;
  readonly seed: number;
  readonly startedMs: number;
  readonly start: Start;
}

export interface JudgedHeader extends AnyHeader {
  readonly kind: JudgedKind;
  readonly protocol: Protocol;
  /** `free` for all but faces. */
  readonly way: Way;
  readonly prevalence: Prevalence;
}

export interface QuestionHeader<Kind extends QuestionKind = QuestionKind> extends AnyHeader {
  readonly kind: Kind;
  /** Of the questions. */
  readonly language: HearingLanguage;
  /** The cue that every second question practises; null for whatever comes. */
  readonly focus: string | null;
}

export type DrillHeader = JudgedHeader | QuestionHeader;

export const TOOLS = ['eye', 'tilt', 'glass', 'oblique', 'ultraviolet', 'transmitted', 'infrared', 'other'] as const;
export type Tool = (typeof TOOLS)[number];

export const TONE_GROUPS = ['light', 'medium', 'dark'] as const;
export type ToneGroup = (typeof TONE_GROUPS)[number];

/** The block of an item: a burst is followed by its shift, and faces are judged before and after a lesson. */
export function blockOf({ protocol }: JudgedHeader, item: number): 0 | 1 {
  const first = protocol === 'burst' ? BURST_ITEMS : protocol === 'lesson' ? LESSON_ITEMS : Infinity;
  return item > first ? 1 : 0;
}

/** Whether the answer to an item is told at once. */
export function hasFeedback(header: DrillHeader, item: number): boolean {
  if (!('protocol' in header)) return header.feedback;
  if (header.protocol === 'lesson') return false;
  return header.protocol === 'burst' ? blockOf(header, item) === 0 : header.feedback;
}
