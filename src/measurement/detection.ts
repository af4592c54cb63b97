// How well is a signal told from noise, and to which side does somebody lean? Signal: the paper really is false. Yes: it is called false.
// measurement.md, section 1: log-linear correction (M. J. Hautus 1995), standard error of d′ (Gourevitch and Galanter 1967), A′ and B″D on raw
// rates (Snodgrass and Corwin 1988), area under the curve (DeLong, DeLong and Clarke-Pearson 1988; Hanley and McNeil 1982).

import { undefinedFor, type Undefined } from './defined.ts';
import { Z_95 } from './intervals.ts';
import { normalDensity, normalQuantile, normalShare } from './special.ts';

export interface Counts {
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctRejections: number;
}

export interface Detection {
  readonly hitRate: number;
  readonly falseAlarmRate: number;
  readonly hitRateAdj: number;
  readonly falseAlarmRateAdj: number;
  readonly dPrime: number;
  readonly sePrime: number;
  readonly dPrimeLower: number;
  readonly dPrimeUpper: number;
  /** Above 0: slow to call something false. */
  readonly criterion: number;
  readonly criterionLower: number;
  readonly criterionUpper: number;
  readonly lnBeta: number;
  readonly beta: number;
  readonly aPrime: number;
  readonly bDoublePrimeD: number | null;
  readonly azEqualVariance: number;
  readonly accuracy: number;
  readonly balancedAccuracy: number;
  /** Always the same answer: what d′ then says is made by the correction; show A′. */
  readonly warning: 'no-variation-in-responses' | null;
  /** No mistake at all: d′ is finite only because of the correction, and at least this. */
  readonly isPerfect: boolean;
}

/** `sdt.counts`. The correction is applied always. */
export function detectionOf({ hits, misses, falseAlarms, correctRejections }: Counts): Detection | Undefined {
  const signals = hits + misses;
  const noises = falseAlarms + correctRejections;
  if (signals === 0) return undefinedFor('no-signal-trials');
  if (noises === 0) return undefinedFor('no-noise-trials');
  const h = hits / signals;
  const f = falseAlarms / noises;
  const hitRateAdj = (hits + 0.5) / (signals + 1);
  const falseAlarmRateAdj = (falseAlarms + 0.5) / (noises + 1);
  const zHit = normalQuantile(hitRateAdj);
  const zFalse = normalQuantile(falseAlarmRateAdj);
  const dPrime = zHit - zFalse;
  const criterion = -(zHit + zFalse) / 2;
  const sePrime = Math.sqrt(quantileVariance(hitRateAdj, signals) + quantileVariance(falseAlarmRateAdj, noises));
  // c is minus half the sum of the two quantiles whose difference is d′: its standard error is half that of d′.
  const half = (Z_95 * sePrime) / 2;
  const spread = (1 - h) * (1 - f) + h * f;
  return {
    hitRate: h,
    falseAlarmRate: f,
    hitRateAdj,
    falseAlarmRateAdj,
    dPrime,
    sePrime,
    dPrimeLower: dPrime - Z_95 * sePrime,
    dPrimeUpper: dPrime + Z_95 * sePrime,
    criterion,
    criterionLower: criterion - half,
    criterionUpper: criterion + half,
    lnBeta: dPrime * criterion,
    beta: Math.exp(dPrime * criterion),
    aPrime: aPrime(h, f),
    bDoublePrimeD: spread === 0 ? null : ((1 - h) * (1 - f) - h * f) / spread,
    azEqualVariance: normalShare(dPrime / Math.SQRT2),
    accuracy: (hits + correctRejections) / (signals + noises),
    balancedAccuracy: (h + 1 - f) / 2,
    warning: hits + falseAlarms === 0 || misses + correctRejections === 0 ? 'no-variation-in-responses' : null,
    isPerfect: misses === 0 && falseAlarms === 0,
  };
}

function quantileVariance(rate: number, trials: number): number {
  return (rate * (1 - rate)) / (trials * normalDensity(normalQuantile(rate)) ** 2);
}

function aPrime(h: number, f: number): number {
  if (h === f) return 0.5;
  return h > f ? 0.5 + ((h - f) * (1 + h - f)) / (4 * h * (1 - f)) : 0.5 - ((f - h) * (1 + f - h)) / (4 * f * (1 - h));
}

export interface Stakes {
  /** Share of signals, over 0 and under 1. */
  readonly prevalence: number;
  readonly costFalseAlarm: number;
  readonly costMiss: number;
  readonly valueHit: number;
  readonly valueCorrectRejection: number;
  readonly dPrime: number;
}

/** `sdt.optimalCriterion`: where the stated costs and the prevalence would put the criterion. Costs are an academy's policy. */
export function optimalCriterion(
  stakes: Stakes,
): { readonly betaOptimal: number; readonly criterionOptimal: number } | Undefined {
  const { prevalence: p, dPrime } = stakes;
  if (dPrime <= 0) return undefinedFor('zero-variance');
  const betaOptimal =
    (((1 - p) / p) * (stakes.valueCorrectRejection + stakes.costFalseAlarm)) / (stakes.valueHit + stakes.costMiss);
  return { betaOptimal, criterionOptimal: Math.log(betaOptimal) / dPrime };
}

export interface Area {
  readonly auc: number;
  readonly nSignal: number;
  readonly nNoise: number;
  /** null where one of the classes has a single trial. */
  readonly seDeLong: number | null;
  readonly lowerDeLong: number | null;
  readonly upperDeLong: number | null;
  readonly seHanleyMcNeil: number;
}

/** `sdt.auc`: how often a signal was rated above a noise. A larger score is more signal-like. */
export function areaUnderCurve(score: readonly number[], signal: readonly (0 | 1)[]): Area | Undefined {
  const signals = score.filter((_, i) => signal[i] === 1);
  const noises = score.filter((_, i) => signal[i] === 0);
  const [m, k] = [signals.length, noises.length];
  if (m === 0) return undefinedFor('no-signal-trials');
  if (k === 0) return undefinedFor('no-noise-trials');
  const wins = (s: number, n: number): number => (s > n ? 1 : s === n ? 0.5 : 0);
  const ofSignals = signals.map((s) => mean(noises.map((n) => wins(s, n))));
  const ofNoises = noises.map((n) => mean(signals.map((s) => wins(s, n))));
  const auc = mean(ofSignals);
  const seDeLong = m < 2 || k < 2 ? null : Math.sqrt(variance(ofSignals) / m + variance(ofNoises) / k);
  const [q1, q2] = [auc / (2 - auc), (2 * auc * auc) / (1 + auc)];
  const hanley = (auc * (1 - auc) + (m - 1) * (q1 - auc * auc) + (k - 1) * (q2 - auc * auc)) / (m * k);
  return {
    auc,
    nSignal: m,
    nNoise: k,
    seDeLong,
    lowerDeLong: seDeLong === null ? null : Math.max(0, auc - Z_95 * seDeLong),
    upperDeLong: seDeLong === null ? null : Math.min(1, auc + Z_95 * seDeLong),
    seHanleyMcNeil: Math.sqrt(Math.max(0, hanley)),
  };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Divides by n − 1. */
export function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}
