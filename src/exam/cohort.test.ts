// What a cohort shows is shown of enough people, and what is planted in it is found.

import { describe, expect, test } from 'vitest';
import { isDefined } from '#measurement';
import { profileOfCohort, reportOnCohort, sideOfLaw, type DecidedCase } from './cohort.ts';
import { gradeSitting } from './grade.ts';
import { aReport, aSitting, anAttempt, anItem } from './gradeKit.ts';

/** Eight cases a person, by turns for and against; `decides` says what this person does at a place. */
function cohort(
  people: number,
  decides: (lawful: 'favourable' | 'adverse', position: number, person: number) => DecidedCase['decided'],
  bp: (decided: DecidedCase['decided'], right: boolean) => number = (_, right) => (right ? 9000 : 3000),
): DecidedCase[] {
  return Array.from({ length: people }, (_, person) =>
    Array.from({ length: 8 }, (__, position): DecidedCase => {
      const lawful = position % 2 === 0 ? 'favourable' : 'adverse';
      const decided = decides(lawful, position, person);
      return { person: `p${person}`, position, of: 8, lawful, decided, bp: bp(decided, decided === lawful) };
    }),
  ).flat();
}
const fair = cohort(12, (lawful) => lawful);

test.each([
  [['ADMIT'], [], 'favourable'],
  [['REFUSE'], [], 'adverse'],
  [['ASYLUM', 'PROTECT'], ['REFUSE'], 'favourable'],
  [[], ['ADMIT', 'REFUSE'], 'either'],
  [[], ['REFUSE'], 'adverse'],
] as const)('the law that requires %j and allows %j is %s', (required, open, side) => {
  const as = (list: readonly string[]) => list.map((outcome) => ({ outcome }));
  expect(sideOfLaw(as(required), as(open), ['REFUSE'])).toBe(side);
});

describe('kept back', () => {
  test('below ten people everything', () => {
    const few = reportOnCohort(cohort(9, (lawful) => lawful));
    expect(few).toEqual({ people: 9, cases: 72, undecided: 0, keptBack: true, drift: null, symmetry: null });
    expect(reportOnCohort(cohort(10, (lawful) => lawful)).keptBack).toBe(false);
  });

  test('a cell of fewer than ten people, though the cohort is larger', () => {
    const { symmetry } = reportOnCohort(cohort(12, (lawful, position, person) => (person < 9 && position === 0 ? 'adverse' : lawful))); // prettier-ignore
    const wrong = symmetry?.cells.find(({ lawful, right }) => lawful === 'favourable' && !right);
    expect([wrong?.people, wrong?.meanBp]).toEqual([9, null]);
    expect(symmetry?.wrong).toBe(null);
  });

  test('detection with fewer than ten cases of a kind', () => {
    const oneSided = fair.map((one) => ({ ...one, lawful: one.position === 1 && one.person < 'p2' ? 'adverse' : 'favourable' }) as const); // prettier-ignore
    expect(reportOnCohort(oneSided).drift?.whole).toBe(null);
  });

  test('cases where the law leaves both open, and those undecided, are in no figure', () => {
    const more = [...fair, { ...fair[0]!, lawful: 'either' as const }, { ...fair[0]!, decided: null }];
    expect(reportOnCohort(more).drift).toEqual(reportOnCohort(fair).drift);
    expect(reportOnCohort(more).undecided).toBe(1);
  });
});

describe('drift', () => {
  const towards = (all: DecidedCase[]) => {
    const found = reportOnCohort(all).drift?.towardsRefusal;
    if (found === undefined || !isDefined(found)) throw new Error('it is defined');
    return found;
  };

  test('none where people decide as the law does, or lean alike throughout', () => {
    expect(towards(fair)).toEqual({ difference: 0, low: 0, high: 0 });
    expect(towards(cohort(12, () => 'adverse')).difference).toBe(0);
  });

  test('towards refusal in the second half is found, and the criterion shows it', () => {
    const tired = cohort(12, (lawful, position, person) => (position >= 4 && person % 3 !== 0 ? 'adverse' : lawful));
    const { difference, low } = towards(tired);
    expect(difference).toBeCloseTo(1 / 3, 10);
    expect(low).toBeGreaterThan(0);
    const { firstHalf, secondHalf } = reportOnCohort(tired).drift ?? {};
    const criterion = (found: typeof firstHalf) => (found && isDefined(found) ? found.criterion : NaN);
    expect(criterion(firstHalf)).toBeCloseTo(0, 10);
    expect(criterion(secondHalf)).toBeLessThan(-0.3);
  });
});

describe('symmetry', () => {
  test('equal rewards show no difference', () => {
    const { right, cells } = reportOnCohort(fair).symmetry ?? {};
    expect(right).toEqual({ difference: 0, low: 0, high: 0 });
    expect(cells?.map(({ right: isRight, meanBp }) => [isRight, meanBp])).toEqual([
      [true, 9000],
      [false, null],
      [true, 9000],
      [false, null],
    ]);
  });

  test('a key that pays refusal better is found, for right and for wrong decisions', () => {
    const bp = (decided: DecidedCase['decided'], right: boolean) => (right ? 8000 : 2000) + (decided === 'adverse' ? 500 : 0); // prettier-ignore
    const mixed = cohort(12, (lawful, position) => (position < 2 ? (lawful === 'adverse' ? 'favourable' : 'adverse') : lawful), bp); // prettier-ignore
    const { right, wrong } = reportOnCohort(mixed).symmetry ?? {};
    expect([right, wrong]).toEqual([
      { difference: -500, low: -500, high: -500 },
      { difference: -500, low: -500, high: -500 },
    ]);
  });

  test('the same cohort gives the same figures', () => {
    const mixed = cohort(12, (lawful, position, person) => ((position + person) % 5 === 0 ? 'adverse' : lawful));
    expect(reportOnCohort(mixed)).toEqual(reportOnCohort(mixed));
  });
});

describe('the profile of a cohort', () => {
  const grades = (people: number, confirmed = true) =>
    Array.from({ length: people }, (_, at) => {
      const report = aReport([anItem('outcome.lawful', at % 2 === 0 ? 8 : 4, 10)]);
      return gradeSitting(aSitting([anAttempt(0, report)], {}, { person: `p${at}`, confirmed }));
    });

  test('is shown from ten people on', () => {
    expect(profileOfCohort(grades(9))).toMatchObject({ people: 9, passed: null, competencies: [{ meanBp: null }] });
    expect(profileOfCohort(grades(10))).toMatchObject({
      people: 10,
      passed: { count: 5, of: 10, share: 0.5 },
      competencies: [{ competency: 'entryConditions', people: 10, meanBp: 6000 }],
    });
  });

  test('counts confirmed grades alone', () => expect(profileOfCohort(grades(12, false)).people).toBe(0));
});
