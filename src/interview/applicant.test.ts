// The applicant's state against the directions of interviewing.md section 4.

import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  INFLUENCES,
  moveApplicant,
  readiness,
  startApplicant,
  type ApplicantState,
  type Influence,
} from './applicant.ts';

const START = startApplicant({ rapport: 350, anxiety: 600, fatigue: 100, comprehension: 800 });
const TURN = { spoken: true, interpreted: false };
const after = (...influences: Influence[]): ApplicantState =>
  influences.reduce((state, influence) => moveApplicant(state, [influence], [], TURN), START);

describe('directions', () => {
  it.each(['introduce', 'explainPurpose', 'open', 'acknowledgeDistress', 'break'] as const)(
    '%s makes telling easier',
    (influence) => {
      expect(readiness(after(influence), 'open', false)).toBeGreaterThan(readiness(START, 'open', false));
    },
  );

  it.each(['leading', 'opinion', 'accuse', 'threaten', 'interrupt', 'ignoreDistress'] as const)(
    '%s makes it harder',
    (influence) => {
      expect(readiness(after(influence), 'open', false)).toBeLessThan(readiness(START, 'open', false));
    },
  );

  it('a full opening and open questions end where a thin, closed and leading talk does not', () => {
    const good = after(
      'introduce',
      'explainPurpose',
      'groundRules',
      'fitness',
      'open',
      'open',
      'probing',
      'open',
      'break',
      'probing',
    );
    const poor = after(
      'closedUnfitting',
      'leading',
      'closedUnfitting',
      'interrupt',
      'leading',
      'opinion',
      'closedUnfitting',
      'leading',
    );
    expect(good.rapport).toBeGreaterThan(550);
    expect(poor.rapport).toBeLessThan(200);
    expect(poor.anxiety).toBeGreaterThan(750);
  });

  it('an open question reaches what a leading one does not', () => {
    expect(readiness(START, 'open', false) - readiness(START, 'leading', false)).toBe(200);
  });

  it('a hostile question about a discrepancy costs far more than a neutral one', () => {
    expect(after('putNeutrally').rapport - after('putWithHostility').rapport).toBeGreaterThan(80);
  });
});

// Rapport, anxiety, fatigue, comprehension in points, row by row as the table of interviewing.md 4.3 has them.
describe('the act table', () => {
  it.each<readonly [Influence, number, number, number, number]>([
    ['introduce', 6, -4, 0, 0],
    ['explainPurpose', 5, -5, 0, 4],
    ['confidentiality', 7, -6, 0, 0],
    ['interpreterCheck', 4, -3, 0, 6],
    ['groundRules', 3, -3, 0, 5],
    ['fitness', 4, -3, 0, 0],
    ['open', 2, -1, 0, 0],
    ['probing', 0, 0, 0, 0],
    ['closedFitting', 0, 0, 0, 0],
    ['closedUnfitting', -1, 1, 0, 0],
    ['forcedChoice', -2, 1, 0, -1],
    ['leading', -4, 4, 0, -2],
    ['multiple', -2, 3, 2, -6],
    ['opinion', -6, 6, 0, 0],
    ['echo', -1, 1, 0, 0],
    ['encourager', 1.5, -1, 0, 0],
    ['wait', 1, -1, 0, 0],
    ['interrupt', -6, 6, 0, -2],
    ['acknowledgeDistress', 6, -6, 0, 0],
    ['ignoreDistress', -12, 10, 3, 0],
    ['break', 5, -8, -18, 4],
    ['refuseBreak', -12, 10, 6, 0],
    ['rephrase', 2, -3, 0, 8],
    ['signpost', 2, -2, 0, 3],
    ['putNeutrally', -1, 3, 0, 0],
    ['putWithHostility', -10, 12, 0, 0],
    ['accuse', -15, 15, 0, 0],
    ['threaten', -25, 25, 0, 0],
    ['stereotype', -12, 10, 0, 0],
    ['repair', 8, -8, 0, 0],
    ['respectName', 3, -2, 0, 0],
    ['misname', -6, 4, 0, 0],
    ['smallTalk', 1, -1, 1, 0],
    ['typing', -2, 1, 0, 0],
    ['changeInterpreter', 10, -12, 3, 0],
    ['keepRefusedInterpreter', -15, 12, 0, -10],
    ['nextSteps', 5, -6, 0, 2],
    ['thanks', 2, -1, 0, 0],
  ])('%s', (influence, ...points) => {
    expect(INFLUENCES[influence]).toEqual(points.map((one) => one * 10));
  });
});

describe('repair', () => {
  it('does nothing where nothing was done wrong', () => {
    expect(after('repair').rapport).toBe(START.rapport);
  });

  it('helps once for each slight', () => {
    const once = after('leading', 'repair');
    expect(once.rapport).toBeGreaterThan(after('leading').rapport);
    expect(moveApplicant(once, ['repair'], [], TURN).rapport).toBe(once.rapport);
  });
});

describe('courtesy wears off and slights add up', () => {
  it('the tenth thank-you does almost nothing', () => {
    const often = after(...Array.from({ length: 9 }, () => 'water' as const));
    const oftener = moveApplicant(often, ['water'], [], TURN);
    expect(oftener.rapport - often.rapport).toBeLessThanOrEqual(1);
  });

  it('the third slight weighs more than the first', () => {
    const fall = (before: ApplicantState): number =>
      before.rapport - moveApplicant(before, ['leading'], [], TURN).rapport;
    expect(fall(after('leading', 'leading'))).toBeGreaterThan(fall(START));
  });

  it('a break stays worth its while', () => {
    const tired = { ...START, fatigue: 900 };
    const once = moveApplicant(tired, ['break'], [], TURN);
    const twice = moveApplicant({ ...once, fatigue: 900 }, ['break'], [], TURN);
    expect(900 - twice.fatigue).toBe(900 - once.fatigue);
  });
});

it('stays within its bounds, in whole numbers, and survives JSON, whatever is done (seed 17)', () => {
  const influence = constantFrom(...(Object.keys(INFLUENCES) as Influence[]));
  assert(
    property(array(influence, { maxLength: 60 }), (influences) => {
      const state = after(...influences);
      for (const measure of [state.rapport, state.anxiety, state.fatigue, state.comprehension]) {
        expect(Number.isInteger(measure)).toBe(true);
        expect(measure).toBeGreaterThanOrEqual(0);
        expect(measure).toBeLessThanOrEqual(1000);
      }
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    }),
    { seed: 17, numRuns: 300 },
  );
});
