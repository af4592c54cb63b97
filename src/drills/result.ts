// What can be said of a session: ability and leaning with their intervals, by technique and tool, time, and whether confidence can be trusted.

import {
  areaUnderCurve,
  calibrationOf,
  detectionOf,
  gammaOf,
  isDefined,
  shareOf,
  type Area,
  type Calibration,
  type Counts,
  type Detection,
  type Gamma,
  type Share,
  type Undefined,
} from '#measurement';
import {
  CONFIDENCES,
  isRight,
  PROTOCOLS,
  TONE_GROUPS,
  TOOLS,
  type DrillEntry,
  type DrillLog,
  type ToneGroup,
  type Tool,
} from './drill.ts';

export interface Judged {
  readonly counts: Counts;
  readonly hits: Share;
  readonly falseAlarms: Share;
  readonly detection: Detection | Undefined;
}

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

export interface DrillResult {
  readonly answers: number;
  readonly all: Judged;
  /** Burst and shift, where there were both; else none. */
  readonly blocks: readonly Judged[];
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
}

/** The steps of the confidence scale, one bin for each. */
export const CONFIDENCE_EDGES: readonly number[] = [...CONFIDENCES.map((one) => (one - 5) / 100), 1.05];

export function resultOf({ header, entries }: DrillLog): DrillResult {
  const confidence = entries.map((entry) => entry.confidence / 100);
  const right = entries.map((entry): 0 | 1 => (isRight(entry) ? 1 : 0));
  const isBurst = header.protocol === PROTOCOLS[1];
  const shift = entries.filter(({ resolved }) => resolved.block === 1);
  const named = entries.filter(({ resolved }) => resolved.named !== null);
  return {
    answers: entries.length,
    all: judged(entries),
    blocks:
      isBurst && shift.length > 0
        ? [judged(entries.filter(({ resolved }) => resolved.block === 0)), judged(shift)]
        : [],
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
    medianMs: median(entries.map(({ tookMs }) => tookMs)),
  };
}

export function judged(entries: readonly DrillEntry[]): Judged {
  const count = (isFalse: boolean, verdict: DrillEntry['verdict']): number =>
    entries.filter((entry) => entry.resolved.isFalse === isFalse && entry.verdict === verdict).length;
  const counts = {
    hits: count(true, 'false'),
    misses: count(true, 'genuine'),
    falseAlarms: count(false, 'false'),
    correctRejections: count(false, 'genuine'),
  };
  return {
    counts,
    hits: shareOf(counts.hits, counts.hits + counts.misses),
    falseAlarms: shareOf(counts.falseAlarms, counts.falseAlarms + counts.correctRejections),
    detection: detectionOf(counts),
  };
}

function rightShare(entries: readonly DrillEntry[]): Share {
  return shareOf(entries.filter(isRight).length, entries.length);
}

/** Worst first. */
function cueResults(entries: readonly DrillEntry[]): CueResult[] {
  const cues = [...new Set(entries.map(({ resolved }) => resolved.cue))];
  return cues
    .map((cue): CueResult => {
      const own = entries.filter(({ resolved }) => resolved.cue === cue);
      return { cue, isFalse: own[0]?.resolved.isFalse ?? false, right: rightShare(own) };
    })
    .sort((a, b) => a.right.share - b.right.share || b.right.of - a.right.of || (a.cue < b.cue ? -1 : 1));
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** How far the criterion moved from the burst to the shift, with its interval; null where it cannot be told. */
export function criterionShift({
  blocks: [burst, shift],
}: DrillResult): { readonly difference: number; readonly low: number; readonly high: number } | null {
  if (burst === undefined || shift === undefined) return null;
  const [before, after] = [burst.detection, shift.detection];
  if (!isDefined(before) || !isDefined(after)) return null;
  const difference = after.criterion - before.criterion;
  const half = Math.hypot(after.criterionUpper - after.criterion, before.criterionUpper - before.criterion);
  return { difference, low: difference - half, high: difference + half };
}
