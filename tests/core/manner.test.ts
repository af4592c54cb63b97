// How somebody comes across tells nothing about what is true: in every shipped case manner, posture and the state at the start are drawn
// apart from the variant, so that a seed gives the same bearing whatever the truth is (interviewing.md 3.3, 4.4).

import { describe, expect, it } from 'vitest';
import type { Case } from '#scenario';
import { drawShipped, openShipped, scenarioIds } from '../kit/library.ts';

const SEEDS = [101, 102, 103, 104, 105, 106, 107, 108];

const bearing = ({ people, start }: Case): readonly unknown[] => {
  const applicant = people.find(({ role }) => role === 'applicant');
  const { rapport, anxiety, fatigue, comprehension } = start;
  return [applicant?.expression, applicant?.posture, rapport, anxiety, fatigue, comprehension];
};

describe.each(scenarioIds())('%s', (id) => {
  const variants = Object.keys(openShipped(id).content.scenario.variants);
  const drawn = SEEDS.map((seed) => variants.map((variant) => bearing(drawShipped(id, seed, variant))));

  it('a seed gives the same bearing in every variant', () => {
    for (const [first, ...others] of drawn) for (const other of others) expect(other).toEqual(first);
  });

  it('people come across in more than one way', () => {
    const first = drawn.map((variantsOfSeed) => variantsOfSeed[0] ?? []);
    expect(new Set(first.map(([expression]) => expression)).size).toBeGreaterThan(1);
    expect(new Set(first.map(([, , , anxiety]) => anxiety)).size).toBeGreaterThan(3);
  });
});
