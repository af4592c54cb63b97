// Is an answer to a dilemma worth what cultural-sensitivity.md 1.3 says?

import { describe, expect, it } from 'vitest';
import { bestAnswer, isHarmful, scoreDilemma } from './dilemmaScore.ts';

const OPTIONS = { good: { key: 4 }, fair: { key: 3 }, weak: { key: 1 }, bad: { key: 0 }, edge: { key: 0.5 } };
const rate = (option: string, ...ratings: readonly number[]): Parameters<typeof scoreDilemma>[1] => ({
  option,
  ratings: ratings.map((rating, index) => ({ option: Object.keys(OPTIONS)[index] ?? '', rating })),
});

describe('one way out picked', () => {
  it.each([
    ['good', 1000],
    ['fair', 750],
    ['weak', 250],
    ['bad', 0],
    ['edge', 0],
  ])('%s is worth %d thousandths of the best', (option, share) => {
    expect(scoreDilemma(OPTIONS, { option }).share).toBe(share);
  });

  it('what is marked as harm is worth nothing whatever its key', () => {
    expect(scoreDilemma({ ...OPTIONS, weak: { key: 1, harm: true } }, { option: 'weak' })).toMatchObject({
      share: 0,
      harmful: true,
    });
  });
});

describe('every way out rated', () => {
  it('ratings nearest to the keys are worth all', () => {
    expect(scoreDilemma(OPTIONS, rate('good', 4, 3, 1, 0, 1))).toEqual({ share: 1000, harmful: false, near: 1000 });
  });

  it('each step away from a key costs a quarter of that option', () => {
    // Four options exact, one (weak, key 1) rated 3: 2/4 of it is lost. Most: 4 × 1000 + 875.
    expect(scoreDilemma({ ...OPTIONS, edge: { key: 0 } }, rate('good', 4, 3, 3, 0, 0)).share).toBe(900);
  });

  it('rating all alike in the middle is not rewarded beyond its distance', () => {
    const { near } = scoreDilemma(OPTIONS, rate('good', 2, 2, 2, 2, 2));
    // 500 + 750 + 750 + 500 + 625 of 4875.
    expect(near).toBe(641);
  });

  it('approving of harm is worth nothing, whatever else was rated', () => {
    expect(scoreDilemma(OPTIONS, rate('good', 4, 3, 1, 3, 1))).toMatchObject({ share: 0, harmful: true });
  });

  it('doing harm is worth nothing, however it was rated', () => {
    expect(scoreDilemma(OPTIONS, rate('bad', 0, 0, 0, 0, 0)).share).toBe(0);
  });
});

describe('a panel', () => {
  const panel = { mean: 2.6, sd: 0.8, n: 12 };
  it('of ten or more takes the place of the provisional key', () => {
    expect(isHarmful({ key: 0, panel })).toBe(false);
    expect(isHarmful({ key: 0, panel: { ...panel, n: 9 } })).toBe(true);
  });

  it('that does not agree leaves its option out of the score', () => {
    const apart = { ...OPTIONS, weak: { key: 1, panel: { mean: 2, sd: 1.4, n: 12 } } };
    expect(scoreDilemma(apart, rate('good', 4, 3, 4, 0, 1)).share).toBe(1000);
  });

  it('with a mean between two steps can still be met in full', () => {
    const options = { ...OPTIONS, fair: { key: 3, panel } };
    const { option, ratings } = bestAnswer(options, 'rate');
    expect(scoreDilemma(options, { option, ...(ratings === undefined ? {} : { ratings }) }).share).toBe(1000);
  });
});
