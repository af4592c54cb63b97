// Nobody in the library is guilty by origin, gender or looks: within a case what is true is drawn apart from who the person is, and over all
// cases no origin and no gender is the one that lies or is refused (cultural-sensitivity.md 3; the fairness rules of the project).

import { describe, expect, it } from 'vitest';
import { isSameValue } from '#law';
import type { Case } from '#scenario';
import { drawShipped, openShipped, scenarioIds } from './kit/library.ts';

/** People of each case; every case has its own. */
const PEOPLE = 12;

interface Told {
  readonly scenario: string;
  readonly variant: string;
  readonly origin: string;
  readonly gender: string;
  readonly tone: number;
  /** Whether the person says anything that they know is not so. */
  readonly lies: boolean;
  /** Whether what the author expects goes against the person. */
  readonly adverse: boolean;
}

const cases = scenarioIds().map((id, index) => {
  const { content, pack } = openShipped(id);
  const variants = Object.entries(content.scenario.variants);
  const drawn = Array.from({ length: PEOPLE }, (_, nth) => 201 + PEOPLE * index + nth).map((seed) =>
    variants.map(([variant, { expect: expected }]) => {
      const one = drawShipped(id, seed, variant);
      const adverse = [expected.outcome].flat().every((outcome) => pack.source.outcomes[outcome]?.grounded === true);
      return { one, told: tell(id, variant, one, adverse) };
    }),
  );
  return { id, drawn };
});

const everyone: readonly Told[] = cases.flatMap(({ drawn }) => drawn.flat().map(({ told }) => told));

function applicantOf(drawn: Case): Case['people'][number] {
  const applicant = drawn.people.find(({ role }) => role === 'applicant');
  if (applicant === undefined) throw new Error('the case is about nobody');
  return applicant;
}

function tell(scenario: string, variant: string, drawn: Case, adverse: boolean): Told {
  const applicant = applicantOf(drawn);
  const paper = drawn.papers.find(({ holder, state }) => holder === applicant.id && state !== null);
  return {
    scenario,
    variant,
    origin: paper?.state ?? 'none',
    gender: String(drawn.args['gender']),
    tone: applicant.looks.monk,
    lies: [...drawn.claims].some(([fact, { value }]) => !isSameValue(value, drawn.truth.get(fact)?.value ?? null)),
    adverse,
  };
}

function shareOf(people: readonly Told[], what: 'lies' | 'adverse'): number {
  return people.filter((one) => one[what]).length / people.length;
}

/** Where a case is drawn for either gender both count alike, however the few seeds fell: what is measured is the library, not the dice. */
function shareOfGender(gender: string, what: 'lies' | 'adverse'): number {
  const told = cases.flatMap(({ drawn }) => {
    const people = drawn.flat().map((one) => one.told);
    const own = people.filter((one) => one.gender === gender);
    const weight = people.length / new Set(people.map((one) => one.gender)).size;
    return own.length === 0 ? [] : [{ weight, share: shareOf(own, what) }];
  });
  const whole = told.reduce((sum, { weight }) => sum + weight, 0);
  return told.reduce((sum, { weight, share }) => sum + weight * share, 0) / whole;
}

const byOrigin: readonly (readonly [string, readonly Told[]])[] = [...Map.groupBy(everyone, ({ origin }) => origin)];

describe.each(cases)('$id', ({ drawn }) => {
  it('who the person is does not depend on what is true', () => {
    for (const ofSeed of drawn) {
      const people = ofSeed.map(({ one, told }) => [told.gender, told.tone, applicantOf(one).looks.face]);
      for (const other of people) expect(other).toEqual(people[0]);
    }
  });
});

describe('over the library', () => {
  it.each(byOrigin)(
    'of %s some are honest and get what they ask for, and at most three in five are refused',
    (_, people) => {
      expect(people.some(({ lies, adverse }) => !lies && !adverse)).toBe(true);
      expect(shareOf(people, 'lies')).toBeLessThan(2 / 3);
      expect(shareOf(people, 'adverse')).toBeLessThanOrEqual(3 / 5);
    },
  );

  it.each(['lies', 'adverse'] as const)('%s: men and women alike, within a tenth', (what) => {
    const [first = 0, second = 0] = ['feminine', 'masculine'].map((gender) => shareOfGender(gender, what));
    expect(Math.abs(first - second)).toBeLessThan(0.1);
  });

  it('skin is of every tone, and truth goes with none', () => {
    const tones = Map.groupBy(everyone, ({ tone }) => tone);
    expect(tones.size).toBe(10);
    for (const people of tones.values())
      expect(Math.abs(shareOf(people, 'lies') - shareOf(everyone, 'lies'))).toBeLessThan(0.2);
  });
});
