// What can be said of a session: ability and leaning with their intervals, by technique and tool, by feature and condition for faces, what a pair
// gained, how the criterion moved, time, and whether confidence can be trusted. The page and the command line tell the same.

import {
  areaUnderCurve,
  calibrationOf,
  gammaOf,
  shareOf,
  type Area,
  type Calibration,
  type Difference,
  type Gamma,
  type Share,
  type Undefined,
} from '#measurement';
import { partsOf, type Part } from './blocks.ts';
import {
  CONFIDENCES,
  TONE_GROUPS,
  TOOLS,
  type JudgedKind,
  type Prevalence,
  type Protocol,
  type ToneGroup,
  type Tool,
  type Way,
} from './drill.ts';
import { isRight, type VerdictEntry, type JudgedLog } from './drillLog.ts';
import { facesOf, type FacesResult } from './faceResult.ts';
import { abilityShift, criterionShift, judged, rightShare, rightShift, type Judged } from './judged.ts';
import { pairOf, type PairResult } from './pairResult.ts';
import { publishedFor, type PublishedFigure } from './published.ts';

export interface CueResult {
  readonly cue: string;
  readonly isFalse: boolean;
  /** How many were judged rightly. */
  readonly right: Share;
}

export interface ToolResult {
  readonly tool: Tool;
  readonly found: Share;
}

export interface GroupResult extends Judged {
  readonly group: ToneGroup;
}

export interface JudgedResult {
  readonly session: string;
  readonly kind: JudgedKind;
  readonly protocol: Protocol;
  readonly way: Way;
  readonly prevalence: Prevalence;
  readonly hadFeedback: boolean;
  readonly answers: number;
  readonly all: Judged;
  /** Burst and shift, or before and after a lesson, where there were both; else none. */
  readonly blocks: readonly Judged[];
  /** From the first block to the second; null without both. */
  readonly moved: Moved | null;
  /** The way of the criterion through a burst and its shift; else none. */
  readonly parts: readonly Part[];
  /** For faces; null elsewhere. */
  readonly faces: FacesResult | null;
  /** For two who judged together; null elsewhere. */
  readonly pair: PairResult | null;
  readonly cues: readonly CueResult[];
  readonly tools: readonly ToolResult[];
  readonly groups: readonly GroupResult[];
  /** Of the false papers that were found and named, those whose place and word were right; null without any. */
  readonly named: Share | null;
  readonly calibration: Calibration | Undefined;
  readonly gamma: Gamma | Undefined;
  readonly area: Area | Undefined;
  /** Half of the answers took less; null without any. */
  readonly medianMs: number | null;
  readonly items: readonly ItemLine[];
  readonly published: readonly PublishedFigure[];
}

export interface Moved {
  readonly criterion: Difference | null;
  readonly ability: Difference | null;
  readonly right: Difference;
}

/** What became of an item. */
export interface ItemLine extends Pick<VerdictEntry, 'item' | 'verdict' | 'confidence' | 'tookMs'> {
  readonly isFalse: boolean;
  readonly cue: string;
}

/** The steps of the confidence scale, one bin for each. */
export const CONFIDENCE_EDGES: readonly number[] = [...CONFIDENCES.map((one) => (one - 5) / 100), 1.05];

export function judgedResultOf({ header, entries }: JudgedLog): JudgedResult {
  const confidence = entries.map((entry) => entry.confidence / 100);
  const right = entries.map((entry): 0 | 1 => (isRight(entry) ? 1 : 0));
  const { session, kind, protocol, way, prevalence, feedback } = header;
  const [first, second] = [0, 1].map((block) => entries.filter(({ resolved }) => resolved.block === block));
  const hasBlocks = first !== undefined && second !== undefined && first.length > 0 && second.length > 0;
  const blocks = hasBlocks ? ([judged(first), judged(second)] as const) : null;
  const named = entries.filter(({ resolved }) => resolved.named !== null);
  return {
    session,
    kind,
    protocol,
    way,
    prevalence,
    hadFeedback: feedback,
    answers: entries.length,
    all: judged(entries),
    blocks: blocks ?? [],
    moved:
      blocks === null || !hasBlocks
        ? null
        : { criterion: criterionShift(...blocks), ability: abilityShift(...blocks), right: rightShift(first, second) },
    parts: protocol === 'burst' ? partsOf(entries) : [],
    faces: kind === 'faces' ? facesOf(entries) : null,
    pair: way === 'pair' ? pairOf(entries) : null,
    cues: cueResults(entries),
    tools: TOOLS.flatMap((tool): ToolResult[] => {
      const own = entries.filter(({ resolved }) => resolved.tool === tool);
      return own.length === 0 ? [] : [{ tool, found: rightShare(own) }];
    }),
    groups: TONE_GROUPS.flatMap((group): GroupResult[] => {
      const own = entries.filter(({ resolved }) => resolved.group === group);
      return own.length === 0 ? [] : [{ group, ...judged(own) }];
    }),
    named:
      named.length === 0
        ? null
        : shareOf(named.filter(({ resolved }) => resolved.named === 'placeAndTerm').length, named.length),
    calibration: calibrationOf(confidence, right, CONFIDENCE_EDGES),
    gamma: gammaOf(confidence, right),
    area: areaUnderCurve(
      entries.map(({ verdict, confidence: sure }) => (verdict === 'false' ? sure : 100 - sure)),
      entries.map(({ resolved }) => (resolved.isFalse ? 1 : 0)),
    ),
    medianMs: medianOf(entries.map(({ tookMs }) => tookMs)),
    items: entries.map(({ item, verdict, confidence: sure, tookMs, resolved: { isFalse, cue } }) => ({
      item,
      verdict,
      confidence: sure,
      tookMs,
      isFalse,
      cue,
    })),
    published: publishedFor(header),
  };
}

/** Worst first. */
function cueResults(entries: readonly VerdictEntry[]): CueResult[] {
  const cues = [...new Set(entries.map(({ resolved }) => resolved.cue))];
  return cues
    .map((cue): CueResult => {
      const own = entries.filter(({ resolved }) => resolved.cue === cue);
      return { cue, isFalse: own[0]?.resolved.isFalse ?? false, right: rightShare(own) };
    })
    .sort((a, b) => a.right.share - b.right.share || b.right.of - a.right.of || (a.cue < b.cue ? -1 : 1));
}

/** null without any. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
