// How far will the result of this exam be to be relied on? A forecast from the reliability of a single case (Spearman–Brown; measurement.md,
// 3.2), never a promise. In this order it takes: what results of the academy's own have shown (generalizability of persons × cases, 8.6, from
// thirty people on), what the academy states with its source, else an assumption.
//
// The assumption: 0.31 a case, as two-station clinical examinations had 0.47 together (A. W. Bernard and others, J. Med. Educ. Curric. Dev. 2019,
// doi 10.1177/2382120519863443, 93 students; abstract read). No figure for border officers was found. How wide: from 0.15 to 0.45, our own margin;
// published alphas of whole clinical examinations run from 0.43 to 0.93 (Q. Peng and others, BMC Med. Educ. 2025, doi 10.1186/s12909-025-06691-0).

import { gStudy, isDefined, lengthNeeded, spearmanBrown } from '#measurement';
import type { ExamDesign } from './design.ts';

export const ASSUMED_PER_CASE = { middle: 0.31, low: 0.15, high: 0.45 } as const;

/** Fewer people than this measure nothing here; below fifty the figure is provisional (measurement.md, 13). */
export const LEAST_MEASURED = 30;
const FIRM_MEASURED = 50;

/** Shares of each case, a row a person who took all of them. */
export type CaseShares = readonly (readonly number[])[];

export interface ExpectedReliability {
  readonly source: 'measured' | 'stated' | 'assumed';
  /** What it was taken from: people measured, the academy's words, or the citation. */
  readonly basis: string;
  readonly people: number | null;
  readonly provisional: boolean;
  readonly cases: number;
  readonly perCase: number;
  readonly expected: number;
  /** Null where no bounds can be given. */
  readonly low: number | null;
  readonly high: number | null;
  /** For passing and failing, where it was measured. */
  readonly dependability: number | null;
  /** So many cases would reach these. */
  readonly casesFor: readonly { readonly target: number; readonly cases: number }[];
}

const TARGETS = [0.7, 0.8] as const;
const CITATION = 'doi:10.1177/2382120519863443';

export function expectedReliability(
  { cases, reliability }: Pick<ExamDesign, 'cases' | 'reliability'>,
  results: CaseShares | null = null,
): ExpectedReliability {
  const counted = cases.filter(({ weight }) => weight > 0).length;
  const measured = results === null || results.length < LEAST_MEASURED ? null : gStudy(results, 1);
  if (results !== null && measured !== null && isDefined(measured) && measured.generalizability > 0) {
    const whole = gStudy(results, Math.max(1, counted));
    return {
      ...forecast(measured.generalizability, counted),
      source: 'measured',
      basis: 'measurement-8.6',
      people: results.length,
      provisional: results.length < FIRM_MEASURED,
      low: null,
      high: null,
      dependability: isDefined(whole) ? whole.dependability : null,
    };
  }
  const open = { people: null, provisional: true, dependability: null };
  if (reliability !== null)
    return {
      ...forecast(reliability.perCase, counted),
      ...open,
      source: 'stated',
      basis: reliability.source,
      low: null,
      high: null,
    };
  const { middle, low, high } = ASSUMED_PER_CASE;
  return {
    ...forecast(middle, counted),
    ...open,
    source: 'assumed',
    basis: CITATION,
    low: lengthened(low, counted),
    high: lengthened(high, counted),
  };
}

function forecast(perCase: number, cases: number) {
  return {
    cases,
    perCase,
    expected: lengthened(perCase, cases),
    casesFor: TARGETS.map((target) => {
      const needed = lengthNeeded(perCase, target);
      // A hair's breadth of rounding asks for no further case.
      return { target, cases: typeof needed === 'number' ? Math.ceil(needed - 1e-9) : 0 };
    }),
  };
}

/** Of no case nothing can be said. */
function lengthened(perCase: number, cases: number): number {
  const value = spearmanBrown(perCase, cases);
  return typeof value === 'number' ? value : 0;
}
