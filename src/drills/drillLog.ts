// What was answered, and what did it resolve to? A session's log: replaying its answers gives the same items, so that nothing is lost with the
// page, and every figure can be derived again.

import type { Light } from '#documents';
import type { Explanation, FaceFeature, FeatureRating } from '#people';
import type { Confidence, DrillHeader, Tool, ToneGroup, Verdict } from './drill.ts';
import type { ItemContent } from './itemContent.ts';

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
  /** For faces, where features were rated. */
  readonly faces: FaceRatings | null;
  /** For a pair: what each said alone, before the answer above was agreed. */
  readonly alone: readonly [OwnAnswer, OwnAnswer] | null;
}

/** Feature by feature, as far as rated; what explains a difference, in the view of who judged. */
export interface FaceRatings {
  readonly ratings: Readonly<Partial<Record<FaceFeature, FeatureRating>>>;
  readonly explained: Readonly<Partial<Record<FaceFeature, Explanation>>>;
}

/** The answer of one of a pair. */
export interface OwnAnswer {
  readonly verdict: Verdict;
  readonly confidence: Confidence;
  readonly tookMs: number;
}

/** What an answer resolved to: what the item was. */
export interface Resolved {
  readonly cue: string;
  /** How hard the cue was held to be for this trainee. */
  readonly difficulty: number;
  readonly isFalse: boolean;
  /** 0, or 1 for the shift after a burst and what comes after a lesson. */
  readonly block: 0 | 1;
  /** The plainest tool that would have shown it; null for what is not false or needs none. */
  readonly tool: Tool | null;
  /** Skin tones in three groups, for faces; null elsewhere. */
  readonly group: ToneGroup | null;
  /** Whether place and word were right, for false papers that were called false; null elsewhere. */
  readonly named: (typeof NAMED)[number] | null;
  /** What was drawn, to be looked at again by later programs too; null in logs of format 1. */
  readonly content: ItemContent | null;
}

/** How much of a naming was right. */
export const NAMED = ['placeAndTerm', 'place', 'term', 'neither'] as const;

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
