// A share is shown as it is kept: alike for everybody, and never on the other side of the pass mark.

import { expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '#exam';
import { percentIn } from './percent.ts';

test.each(INTERFACE_LANGUAGES)(
  '%s: two shares read alike only if they are alike, and none as more than it is',
  (language) => {
    const { bp } = percentIn(language);
    const shown = Array.from({ length: 10_001 }, (_, share) => bp(share));
    expect(new Set(shown).size).toBe(shown.length);
    expect(bp(5999.99)).toBe(shown[5999]);
  },
);

test('in English', () => {
  const { bp, ppm } = percentIn('en');
  expect([9799, 5999, 6000, 10_000, 0].map(bp)).toEqual(['97.99%', '59.99%', '60%', '100%', '0%']);
  expect([599_999, 600_000, 12_399].map(ppm)).toEqual(['59.99%', '60%', '1.23%']);
});
