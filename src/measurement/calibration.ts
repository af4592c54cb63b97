// Does somebody know when they know? Stated confidence against what came true: Brier score (G. W. Brier 1950) with its decomposition
// (Murphy 1973; within bins, Stephenson, Coelho and Jolliffe 2008), Spiegelhalter's test (1986), Goodman and Kruskal's gamma.
// measurement.md, section 2.

import { areaUnderCurve, mean, variance } from './detection.ts';
import { isDefined, undefinedFor, type Undefined } from './defined.ts';
import { studentQuantile } from './special.ts';

export interface CalibrationBin {
  /** Counts from 1; empty bins are left out. */
  readonly index: number;
  readonly n: number;
  readonly meanConfidence: number;
  readonly accuracy: number;
}

export interface Calibration {
  readonly n: number;
  /** 0 is best. */
  readonly brier: number;
  /** Distance of confidence from what came true; 0 is perfect. */
  readonly reliability: number;
  /** How far the answers are told apart by confidence; more is better. */
  readonly resolution: number;
  readonly uncertainty: number;
  readonly withinBinVariance: number;
  readonly withinBinCovariance: number;
  /** null where all or none came true. */
  readonly brierSkill: number | null;
  readonly ece: number;
  readonly mce: number;
  readonly meanConfidence: number;
  readonly accuracy: number;
  /** Over 0: surer than right. */
  readonly overconfidence: number;
  readonly overconfidenceLower: number | null;
  readonly overconfidenceUpper: number | null;
  readonly logLoss: number;
  readonly spiegelhalterZ: number | null;
  readonly bins: readonly CalibrationBin[];
}

/** Belongs to the definition: else .3 may fall below an edge of .30000000000000004. */
const EDGE_TOLERANCE = 1e-9;
const SMALLEST = 1e-15;

/** `calibration`. `binEdges` rise; the last bin is closed above. */
export function calibrationOf(
  confidence: readonly number[],
  correct: readonly (0 | 1)[],
  binEdges: readonly number[],
): Calibration | Undefined {
  const answers = confidence.map((p, i) => ({ p, y: correct[i] ?? 0, bin: binOf(p, binEdges) }));
  const n = answers.length;
  if (n === 0) return undefinedFor('n-too-small');
  const overall = mean(answers.map(({ y }) => y));
  const bins = binEdges.slice(1).flatMap((_, index): CalibrationBin[] => {
    const own = answers.filter(({ bin }) => bin === index);
    if (own.length === 0) return [];
    const meanConfidence = mean(own.map(({ p }) => p));
    return [{ index: index + 1, n: own.length, meanConfidence, accuracy: mean(own.map(({ y }) => y)) }];
  });
  const overBins = (of: (bin: CalibrationBin) => number): number => bins.reduce((sum, bin) => sum + bin.n * of(bin), 0) / n; // prettier-ignore
  const own = ({ bin }: { readonly bin: number }): CalibrationBin | undefined =>
    bins.find(({ index }) => index === bin + 1);
  const over = answers.map(({ p, y }) => p - y);
  const overconfidence = mean(over);
  const half = n < 2 ? null : (studentQuantile(0.975, n - 1) * Math.sqrt(variance(over))) / Math.sqrt(n);
  const brier = mean(answers.map(({ p, y }) => (p - y) ** 2));
  const uncertainty = overall * (1 - overall);
  const spread = answers.reduce((sum, { p }) => sum + (1 - 2 * p) ** 2 * p * (1 - p), 0);
  return {
    n,
    brier,
    reliability: overBins((bin) => (bin.meanConfidence - bin.accuracy) ** 2),
    resolution: overBins((bin) => (bin.accuracy - overall) ** 2),
    uncertainty,
    withinBinVariance: mean(answers.map((one) => (one.p - (own(one)?.meanConfidence ?? 0)) ** 2)),
    withinBinCovariance:
      2 * mean(answers.map((one) => (one.y - (own(one)?.accuracy ?? 0)) * (one.p - (own(one)?.meanConfidence ?? 0)))),
    brierSkill: uncertainty === 0 ? null : 1 - brier / uncertainty,
    ece: overBins((bin) => Math.abs(bin.accuracy - bin.meanConfidence)),
    mce: Math.max(...bins.map((bin) => Math.abs(bin.accuracy - bin.meanConfidence))),
    meanConfidence: mean(confidence),
    accuracy: overall,
    overconfidence,
    overconfidenceLower: half === null ? null : overconfidence - half,
    overconfidenceUpper: half === null ? null : overconfidence + half,
    logLoss: -mean(
      answers.map(({ p, y }) => {
        const held = Math.min(1 - SMALLEST, Math.max(SMALLEST, p));
        return y === 1 ? Math.log(held) : Math.log(1 - held);
      }),
    ),
    spiegelhalterZ:
      spread === 0 ? null : answers.reduce((sum, { p, y }) => sum + (y - p) * (1 - 2 * p), 0) / Math.sqrt(spread),
    bins,
  };
}

/** The last bin whose lower edge is not above the value; the first for what lies below all. */
function binOf(p: number, edges: readonly number[]): number {
  const last = edges.length - 2;
  return Math.max(0, Math.min(last, edges.findLastIndex((edge) => edge <= p + EDGE_TOLERANCE))); // prettier-ignore
}

export interface Gamma {
  readonly gamma: number;
  readonly concordant: number;
  readonly discordant: number;
  /** Area under the curve of confidence for right against wrong answers. */
  readonly auroc2: number;
}

/** `calibration.gamma`: does more confidence go with being right? */
export function gammaOf(confidence: readonly number[], correct: readonly (0 | 1)[]): Gamma | Undefined {
  const area = areaUnderCurve(confidence, correct);
  let concordant = 0;
  let discordant = 0;
  for (const [i, p] of confidence.entries())
    for (const [j, q] of confidence.entries()) {
      if (correct[i] !== 1 || correct[j] !== 0) continue;
      if (p > q) concordant++;
      if (p < q) discordant++;
    }
  if (!isDefined(area) || concordant + discordant === 0) return undefinedFor('zero-variance');
  return {
    gamma: (concordant - discordant) / (concordant + discordant),
    concordant,
    discordant,
    auroc2: area.auc,
  };
}
