// The mix of questions against the house bands of interviewing.md 2.3: shares of substantive questions, and runs of closed ones. No body
// publishes norms for these; they are the house's own, and shown as such.

import type { AskedQuestion } from '#attempt';
import { isAppropriate, isContaminating, isSubstantive, QUESTION_TYPES, type QuestionType } from '#interview';

export const MIX_LEVELS = ['excellent', 'good', 'typical', 'poor'] as const;
export type MixLevel = (typeof MIX_LEVELS)[number];

export const MIX_MEASURES = ['open', 'appropriate', 'contaminating', 'closedRuns'] as const;
export type MixMeasure = (typeof MIX_MEASURES)[number];

export interface QuestionMix {
  readonly shares: readonly { readonly type: QuestionType; readonly count: number; readonly percent: number }[];
  readonly bands: readonly {
    readonly measure: MixMeasure;
    /** Percent; for runs, how many. */
    readonly value: number;
    readonly level: MixLevel;
    /** What excellent, good and typical take. */
    readonly bounds: Bounds;
    /** Whether less is better. */
    readonly fewer: boolean;
  }[];
}

/** Bounds of excellent, good and typical; a first line has no target for open questions. */
export type Bounds = readonly [number, number, number];
const BANDS: Readonly<Record<'first' | 'second', Readonly<Partial<Record<MixMeasure, Bounds>>>>> = {
  first: { contaminating: [5, 10, 20], closedRuns: [0, 1, 2] },
  second: { open: [40, 25, 12], appropriate: [90, 80, 65], contaminating: [3, 8, 15], closedRuns: [0, 1, 2] },
};
/** The fewer, the better. */
const FEWER: ReadonlySet<MixMeasure> = new Set(['contaminating', 'closedRuns']);
const LONG_RUN = 4;

export function questionMix(asked: readonly AskedQuestion[], line: 'first' | 'second'): QuestionMix {
  const questions = asked.filter(({ type }) => isSubstantive(type));
  const percentOf = (count: number): number =>
    questions.length === 0 ? 0 : Math.trunc((100 * count) / questions.length);
  const count = (is: (question: AskedQuestion) => boolean): number => questions.filter(is).length;
  const values: Readonly<Record<MixMeasure, number>> = {
    open: percentOf(count(({ type }) => type === 'open')),
    appropriate: percentOf(count(({ type, fitting }) => isAppropriate(type, fitting))),
    contaminating: percentOf(count(({ type }) => isContaminating(type))),
    closedRuns: runsOfClosed(questions).length,
  };
  return {
    shares: QUESTION_TYPES.filter(isSubstantive).map((type) => {
      const own = count((question) => question.type === type);
      return { type, count: own, percent: percentOf(own) };
    }),
    bands:
      questions.length === 0
        ? []
        : MIX_MEASURES.flatMap((measure) => {
            const bounds = BANDS[line][measure];
            if (bounds === undefined) return [];
            const value = values[measure];
            const fewer = FEWER.has(measure);
            return [{ measure, value, level: levelOf(value, bounds, fewer), bounds, fewer }];
          }),
  };
}

export function levelOf(value: number, bounds: Bounds, fewer: boolean): MixLevel {
  const met = bounds.findIndex((bound) => (fewer ? value <= bound : value >= bound));
  return MIX_LEVELS[met === -1 ? 3 : met] ?? 'poor';
}

/** Types that are hardly ever right, the worst first. */
const POOR_TYPES = ['leading', 'multiple', 'forced_choice', 'opinion_statement', 'echo'] as const;

/**
 * The type that went worst: of those that are hardly ever right the most frequent, of several the worse one. Closed questions only where there
 * is none of these, and they ran on in fours. null where there is nothing to mend.
 */
export function worstType(
  shares: QuestionMix['shares'],
  closedRuns: number,
): { readonly type: QuestionType; readonly count: number } | null {
  const countOf = (type: QuestionType): number => shares.find((one) => one.type === type)?.count ?? 0;
  const [worst] = POOR_TYPES.map((type) => ({ type, count: countOf(type) })).toSorted((a, b) => b.count - a.count);
  if (worst !== undefined && worst.count > 0) return worst;
  return closedRuns === 0 ? null : { type: 'closed', count: countOf('closed') };
}

/** Runs of four closed questions and more; what only informs or encourages does not break one. */
export function runsOfClosed(asked: readonly AskedQuestion[]): readonly (readonly AskedQuestion[])[] {
  const runs: AskedQuestion[][] = [[]];
  for (const question of asked.filter(({ type }) => isSubstantive(type))) {
    if (question.type === 'closed') runs.at(-1)?.push(question);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length >= LONG_RUN);
}
