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
