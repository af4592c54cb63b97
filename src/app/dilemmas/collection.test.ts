// Are the ways out shown in an order that tells nothing, and is agreement told apart from the habit of rating high or low?

import { describe, expect, it } from 'vitest';
import type { DilemmaFile } from '#scenario';
import { optionsOf, resultsOf, shapeOf } from './collection.ts';

const FILE: DilemmaFile = {
  format: 1,
  id: 'D01',
  slug: 'a-test',
  topic: 'manner',
  level: 1,
  form: 'rate',
  competency: ['C1'],
  source: 'a test',
  basis: 'M06',
  backgrounds: { one: {}, other: { majority: true } },
  mostYielding: 'weak',
  options: { best: { key: 4, speaks: 'person' }, fair: { key: 3 }, weak: { key: 1 }, bad: { key: 0 } },
};
const tell = (id: string): string => `words of ${id}`;

describe('the ways out', () => {
  it('stand in the same order for the same person, and not always in that of the file', () => {
    const order = (seed: string): string =>
      optionsOf(FILE, tell, seed)
        .map(({ id }) => id)
        .join();
    expect(order('one')).toBe(order('one'));
    const orders = new Set(['one', 'other', 'third', 'fourth', 'fifth'].map(order));
    expect(orders.size).toBeGreaterThan(1);
  });

  it('come back with what was answered beside the key', () => {
    const answer = { option: 'fair', ratings: [{ option: 'fair', rating: 4 }] };
    const results = resultsOf(FILE, tell, answer);
    expect(results.find(({ chosen }) => chosen)).toMatchObject({ key: 3, rated: 4, harmful: false, panel: null });
    expect(results[0]).toMatchObject({ after: 'words of option.best.then', rated: null });
    expect(results.filter(({ harmful }) => harmful)).toHaveLength(1);
  });
});

describe('agreement in order', () => {
  it.each([
    ['the same', [4, 3, 1, 0], [4, 3, 1, 0], 1],
    ['the same from somebody who never goes to the ends', [3, 2.5, 1.5, 1], [4, 3, 1, 0], 1],
    ['the opposite', [0, 1, 3, 4], [4, 3, 1, 0], 0],
    ['nothing in common', [4, 0, 0, 4], [4, 4, 0, 0], 0.5],
  ])('%s', (_name, ratings, keys, share) => {
    expect(shapeOf(ratings, keys)).toBeCloseTo(share, 10);
  });

  it('whoever rates all alike has none', () => {
    expect(shapeOf([2, 2, 2, 2], [4, 3, 1, 0])).toBeNull();
  });
});
