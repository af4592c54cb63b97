// Does a comparison of pairs find what is there, and nothing where nothing is?

import { describe, expect, it } from 'vitest';
import { isDefined } from '#measurement';
import { stream } from '#people';
import { comparePairs, COUNTS, type MatchedPair, type PairMeasures } from './matchedPairs.ts';

function measures(questions: number, adverse: boolean): PairMeasures {
  const counts = Object.fromEntries(COUNTS.map((count) => [count, count === 'questions' ? questions : 3]));
  return { counts: counts as PairMeasures['counts'], signs: { adverse, suspected: false } };
}

/** Forty people with two pairs each; `more` questions and refusals for the twin. */
function cohort(more: number, refusedMore: number, people = 40): MatchedPair[] {
  const chance = stream(3, 'cohort');
  return Array.from({ length: people * 2 }, (_, index) => {
    const base = chance.int(6, 12);
    const refused = chance.int(1, 100) <= 30;
    return {
      person: `p${index >> 1}`,
      plain: measures(base, refused),
      twin: measures(base + chance.int(-2, 2) + more, refused || chance.int(1, 100) <= refusedMore),
      noticed: index % 8 === 0,
    };
  });
}

describe('comparing matched pairs', () => {
  it('finds more questions and more refusals where they are', () => {
    const found = comparePairs(cohort(2, 25));
    expect(found).toMatchObject({ pairs: 80, people: 40, noticed: 10, suppressed: false });
    const questions = found.counts.find(({ count }) => count === 'questions');
    expect(questions).toMatchObject({ primary: true, corrected: null, median: 2 });
    expect(questions?.p).toBeLessThan(0.001);
    const adverse = found.signs.find(({ sign }) => sign === 'adverse');
    expect(adverse?.table.onlySecond).toBe(0);
    expect(adverse?.table.onlyFirst).toBeGreaterThan(6);
    expect(adverse?.corrected).toBeLessThan(0.05);
    expect(adverse?.risk !== undefined && isDefined(adverse.risk) && adverse.risk.low).toBeGreaterThan(0);
  });

  it('finds nothing where there is nothing', () => {
    const found = comparePairs(cohort(0, 0));
    for (const { p } of [...found.counts, ...found.signs]) expect(p ?? 1).toBeGreaterThan(0.05);
    expect(found.counts.find(({ count }) => count === 'interruptions')).toMatchObject({ median: 0, p: 1 });
    expect(found.signs.find(({ sign }) => sign === 'suspected')).toMatchObject({ p: null, corrected: null });
  });

  it('keeps figures back below ten people, however many pairs', () => {
    const few = comparePairs(Array.from({ length: 5 }, () => cohort(2, 25, 9)).flat());
    expect(few).toEqual({ pairs: 90, people: 9, noticed: 15, suppressed: true, counts: [], signs: [] });
  });

  it('gives the same figures for the same pairs, and corrects all that was not settled beforehand', () => {
    expect(comparePairs(cohort(1, 10))).toEqual(comparePairs(cohort(1, 10)));
    const other = comparePairs(cohort(1, 10), 'adverse');
    expect(other.signs.find(({ sign }) => sign === 'adverse')).toMatchObject({ primary: true, corrected: null });
    expect(other.counts.find(({ count }) => count === 'questions')?.corrected).not.toBeNull();
  });
});
