// Is the returning visitor fair? Who she is and how she seems must tell nothing of what is wrong, and the law must have had no quarrel
// with her before.

import { describe, expect, it } from 'vitest';
import { readPage } from '#documents';
import { overstayDays } from '#law';
import { drawShipped, openShipped } from '../kit/library.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const variants = Object.keys(openShipped('returning-visitor').content.scenario.variants);
const drawn = (variant: string, seed: number) => drawShipped('returning-visitor', seed, variant);

describe('the returning visitor', () => {
  it('is the same person in every variant of a seed: face, name, manner, nerves, data page', () => {
    for (const seed of SEEDS.slice(0, 3)) {
      const seen = variants.map((variant) => {
        const { people, start, papers, args } = drawn(variant, seed);
        const passport = papers.find((paper) => paper.id === 'passport');
        return {
          people,
          start,
          name: args['name'],
          dataPage: passport === undefined ? null : readPage(passport.document, 'data'),
          presented: papers.filter((paper) => paper.presented === 'start').map((paper) => paper.id),
        };
      });
      for (const one of seen) expect(one).toEqual(seen[0]);
    }
  });

  it('has never stayed a day too long', () => {
    for (const variant of variants)
      for (const seed of SEEDS) {
        const stays = drawn(variant, seed).truth.get('stay.history')?.value as { entry: string; exit: string }[];
        const unlawful = stays.map((stay, index) => overstayDays(stays.slice(0, index + 1), stay.exit));
        expect(unlawful, `${variant}, seed ${seed}`).toEqual(stays.map(() => 0));
      }
  });

  it('comes with different days from seed to seed', () => {
    const histories = SEEDS.map((seed) => JSON.stringify(drawn('used-up', seed).truth.get('stay.history')?.value));
    expect(new Set(histories).size).toBeGreaterThan(4);
  });
});
