import { describe, expect, test } from 'vitest';
import { stream } from './chance.ts';
import type { Looks } from './looks.ts';
import { MONK_TONES } from './looks.ts';
import { makeLooks } from './makeLooks.ts';

const SEED = 71;
const PEOPLE: readonly Looks[] = Array.from({ length: 6000 }, (_, i) =>
  makeLooks(stream(SEED, `crowd:${i}`), { ageYears: [1, 90] }),
);

/** Correlation of two lists of numbers. */
function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [i, x] of xs.entries()) {
    const y = ys[i] as number;
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}

/** Chi-square of the table tone × word, as a number of standard deviations above what chance gives. */
function association(word: (looks: Looks) => string): number {
  const words = [...new Set(PEOPLE.map(word))];
  const share = new Map(words.map((w) => [w, PEOPLE.filter((p) => word(p) === w).length / PEOPLE.length]));
  let chi = 0;
  for (const tone of MONK_TONES) {
    const group = PEOPLE.filter((p) => p.monk === tone);
    for (const w of words) {
      const expected = group.length * (share.get(w) as number);
      chi += (group.filter((p) => word(p) === w).length - expected) ** 2 / expected;
    }
  }
  const freedom = (MONK_TONES.length - 1) * (words.length - 1);
  return (chi - freedom) / Math.sqrt(2 * freedom);
}

describe(`6000 people drawn with seed ${SEED}: skin tone goes with nothing else`, () => {
  const tones = PEOPLE.map((p) => p.monk);
  test('every tone is as common', () => {
    for (const tone of MONK_TONES) expect(Math.abs(tones.filter((t) => t === tone).length - 600)).toBeLessThan(100);
  });

  const measures = Object.keys((PEOPLE[0] as Looks).face.measures) as (keyof Looks['face']['measures'])[];
  test.each(measures)('not with %s', (name) => {
    expect(
      Math.abs(
        correlation(
          tones,
          PEOPLE.map((p) => p.face.measures[name]),
        ),
      ),
    ).toBeLessThan(0.055);
  });

  test.each(['ageYears', 'undertone', 'build', 'softness', 'tiredness'] as const)('not with %s', (name) => {
    expect(
      Math.abs(
        correlation(
          tones,
          PEOPLE.map((p) => p[name]),
        ),
      ),
    ).toBeLessThan(0.045);
  });

  const words: readonly (readonly [string, (looks: Looks) => string])[] = [
    ['hair style', (p) => p.hair.style],
    ['hair colour', (p) => p.hair.colour],
    ['head covering', (p) => p.headCovering],
    ['facial hair', (p) => p.facialHair],
    ['glasses', (p) => p.glasses],
    ['eye colour', (p) => p.eyeColour],
    ['earrings', (p) => p.earrings],
    ['clothing', (p) => p.clothing.style],
    ['colour of clothing', (p) => p.clothing.colour],
    ['moles', (p) => String(p.face.marks.filter((mark) => mark.size > 0).length)],
  ];
  test.each(words)('not with %s', (_, word) => {
    expect(association(word)).toBeLessThan(3.5);
  });
});

describe('drawn people', () => {
  test('equal chance gives equal looks, and looks survive JSON', () => {
    const looks = makeLooks(stream(9, 'a'));
    expect(makeLooks(stream(9, 'a'))).toEqual(looks);
    expect(JSON.parse(JSON.stringify(looks))).toEqual(looks);
  });

  test('a wish is granted and shifts nothing else', () => {
    const plain = makeLooks(stream(11, 'wish'));
    const wished = makeLooks(stream(11, 'wish'), { headCovering: 'turban', glasses: 'round', monk: 3 });
    expect(wished).toEqual({ ...plain, headCovering: 'turban', glasses: 'round', monk: 3 });
  });

  test('children have no beard, no baldness and no grey', () => {
    for (const p of PEOPLE.filter(({ ageYears }) => ageYears < 18)) {
      expect(p.facialHair).toBe('none');
      expect(p.hair.grey + p.hair.recession).toBe(0);
      expect(['bald', 'horseshoe']).not.toContain(p.ageYears < 13 ? p.hair.style : 'crop');
    }
  });
});
