// Do the packs judge people as the reference texts would, where what is wrong with them was planned? A few hundred, drawn by seed;
// `npm run mutate -- generator` draws ten thousand.

import { describe, expect, test } from 'vitest';
import { openPack } from '../mutation/packMaterial.ts';
import { agree, DRAWS } from './agree.ts';
import { daysOf, plusDays, plusMonths, plusWorkingDays } from './plainDays.ts';

const SEED = 20260711;

describe.each(Object.keys(DRAWS))('%s', (id) => {
  test(`300 people are judged as planned (seed ${SEED})`, () => {
    const { disagreements, seen } = agree(openPack(id), SEED, 300);
    expect(disagreements).toEqual([]);
    expect(seen.size).toBeGreaterThan(25);
  });
});

test('days counted anew', () => {
  expect(plusMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(plusMonths('2028-02-29', -12)).toBe('2027-02-28');
  expect(plusMonths('2026-11-30', 3)).toBe('2027-02-28');
  expect(plusDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(plusWorkingDays('2026-07-10', 15)).toBe('2026-07-31');
  expect(daysOf('2026-01-01', '2026-03-31')).toHaveLength(90);
});
