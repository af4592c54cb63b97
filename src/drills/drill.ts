// What is a drill session? A header, from which every item follows by chance drawn from its seed, and a log of answers. Replaying the answers
// gives the same items, so that nothing is lost with the page, and every figure can be derived again.

import type { Light } from '#documents';
import type { Rating } from '#measurement';

export const DRILL_KINDS = ['papers', 'faces', 'zones', 'calendars', 'stamps', 'stays'] as const;
export type DrillKind = (typeof DRILL_KINDS)[number];

/** How many of the items are false: about half, about a tenth, or a share between 2 and 5 % that is not told. */
export const PREVALENCES = ['half', 'tenth', 'rare'] as const;
export type Prevalence = (typeof PREVALENCES)[number];

/** `burst`: a burst at one half with feedback, then a rare-fraud shift without. */
export const PROTOCOLS = ['stream', 'burst'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

export const BURST_ITEMS = 40;
export const SHIFT_ITEMS = 60;
export const LENGTHS = [10, 20, 40] as const;

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
}

export interface DrillHeader {
  readonly format: 1;
  readonly session: string;
  readonly kind: DrillKind;
  readonly protocol: Protocol;
  readonly prevalence: Prevalence;
  readonly feedback: boolean;
  readonly length: number;
  readonly seed: number;
  readonly startedMs: number;
  readonly start: Start;
}

/** Where and what, for somebody who calls a paper false. */
export interface Naming {
  readonly page: string;
  readonly area: string;
  readonly light: Light;
  readonly term: string;
}

export interface DrillAnswer {
  /** The number of the item, from 1. */
  readonly item: number;
  readonly verdict: Verdict;
  readonly confidence: Confidence;
  readonly naming: Naming | null;
  /** Lights it was looked at under. */
  readonly lights: readonly Light[];
  readonly tookMs: number;
}

/** What an answer resolved to: what the item was. */
export interface Resolved {
  readonly cue: string;
  /** How hard the cue was held to be for this trainee. */
  readonly difficulty: number;
  readonly isFalse: boolean;
  /** 0, or 1 for the shift after a burst. */
  readonly block: 0 | 1;
  /** The plainest tool that would have shown it; null for what is not false or needs none. */
  readonly tool: Tool | null;
  /** Skin tones in three groups, for faces; null elsewhere. */
  readonly group: ToneGroup | null;
  /** Whether place and word were right, for false papers that were called false; null elsewhere. */
  readonly named: 'placeAndTerm' | 'place' | 'term' | 'neither' | null;
}

export const TOOLS = ['eye', 'tilt', 'glass', 'oblique', 'ultraviolet', 'transmitted', 'infrared', 'other'] as const;
export type Tool = (typeof TOOLS)[number];

export const TONE_GROUPS = ['light', 'medium', 'dark'] as const;
export type ToneGroup = (typeof TONE_GROUPS)[number];

export interface DrillEntry extends DrillAnswer {
  readonly atMs: number;
  readonly resolved: Resolved;
}

export interface DrillLog {
  readonly header: DrillHeader;
  readonly entries: readonly DrillEntry[];
  /** Ended by the trainee before its last item. */
  readonly endedMs: number | null;
}

export function isOver({ header, entries, endedMs }: DrillLog): boolean {
  return endedMs !== null || entries.length >= header.length;
}

export function isRight({ verdict, resolved }: DrillEntry): boolean {
  return (verdict === 'false') === resolved.isFalse;
}

/** The block of an item: a burst is followed by its shift. */
export function blockOf(header: DrillHeader, item: number): 0 | 1 {
  return header.protocol === 'burst' && item > BURST_ITEMS ? 1 : 0;
}

/** Whether the answer to an item is told at once. */
export function hasFeedback(header: DrillHeader, item: number): boolean {
  return header.protocol === 'burst' ? blockOf(header, item) === 0 : header.feedback;
}
