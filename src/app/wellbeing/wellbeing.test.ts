// What is kept for oneself, and what is enough for a day.
import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '#scenario';
import type { KnownAttempt } from '../homes/knownAttempt.ts';
import { lookBack, WEEKS_SHOWN, withCheckIn, type CheckIn } from './checkIn.ts';
import { countHeavy, workOn, type Stretch } from './workload.ts';

const on = (day: string, rested: number, note = ''): CheckIn => ({ day, answers: { rested }, note });

describe('a check-in', () => {
  it('is one a day, in order', () => {
    const entries = [on('2026-11-20', 3), on('2026-11-18', 1), on('2026-11-20', 0, 'later')].reduce(
      withCheckIn,
      [] as readonly CheckIn[],
    );
    expect(entries).toEqual([on('2026-11-18', 1), on('2026-11-20', 0, 'later')]);
  });

  it('is looked back on by weeks from Monday, empty ones too', () => {
    const weeks = lookBack(
      [on('2026-11-16', 4), on('2026-11-22', 1), on('2026-11-09', 2), on('2026-01-01', 0)],
      '2026-11-22',
    );
    expect(weeks).toHaveLength(WEEKS_SHOWN);
    expect(weeks.at(-1)).toEqual({
      from: '2026-11-16',
      days: 2,
      means: { rested: 25, leftThere: null, supported: null },
    });
    expect(weeks.at(-2)).toMatchObject({ from: '2026-11-09', days: 1, means: { rested: 20 } });
    expect(weeks.slice(0, -2).every(({ days }) => days === 0)).toBe(true);
  });
});

describe('what is enough', () => {
  const entries = [
    { id: 'hard', contentNotes: [{ en: 'A threat is told.' }] },
    { id: 'light', contentNotes: [] },
  ] as unknown as CatalogueEntry[];
  const done = (scenario: string, changedMs: number, signed = true): KnownAttempt =>
    ({ scenario, changedMs, signed }) as KnownAttempt;

  it('counts hard cases finished lately, and no others', () => {
    const now = 100 * 3_600_000;
    const attempts = [
      done('hard', now - 1000),
      done('hard', now - 3_600_000),
      done('hard', now - 13 * 3_600_000),
      done('hard', now, false),
      done('light', now),
    ];
    expect(countHeavy(entries, attempts, now)).toBe(2);
  });

  it('offers a pause once after fifty minutes of work, and again after fifty more', () => {
    let stretch: Stretch | null = null;
    const due: number[] = [];
    for (let minute = 0; minute <= 120; minute++) {
      const next = workOn(stretch, minute * 60_000);
      stretch = next.stretch;
      if (next.isDue) due.push(minute);
    }
    expect(due).toEqual([50, 100]);
  });

  it('begins anew after a pause', () => {
    let stretch: Stretch | null = null;
    const due: number[] = [];
    for (const minute of [
      ...Array.from({ length: 45 }, (_, one) => one),
      ...Array.from({ length: 45 }, (_, one) => 53 + one),
    ]) {
      const next = workOn(stretch, minute * 60_000);
      stretch = next.stretch;
      if (next.isDue) due.push(minute);
    }
    expect(due).toEqual([]);
  });
});
