// A regrade shows what it will do before it does it, and does just that.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeSitting, sealGrade, type Grade } from './grade.ts';
import { aReport, aSitting, anAttempt, anItem } from './gradeKit.ts';
import { compareGrades, dryRun, gradeOnAppeal, refuseApply, standingOf, type ApplyRegrade, type GradePair, type RegradePolicy } from './regrade.ts'; // prettier-ignore

function graded(points: number, change: { person?: string; passMarkBp?: number; keyHash?: string; weight?: number } = {}): Grade {
  const { person = 'p1', passMarkBp = 6000, keyHash = 'a'.repeat(64), weight = 1 } = change;
  const report = aReport([anItem('outcome.lawful', points, 10), anItem('conduct.dignity', 10, 10)]);
  const other = aReport([anItem('record.told', 5, 10)]);
  const cases = [weight, 1].map((one, at) => ({ name: ['oak', 'elm'][at], variants: { policy: 'same', variant: 'a' }, weight: one }));
  const design = { cases, passMark: { bp: passMarkBp } };
  const attempts = [anAttempt(0, report, { keyHash }), anAttempt(1, other)];
  return gradeSitting(aSitting(attempts, design, { sitting: `s-${person}`, person, confirmed: true }));
} // prettier-ignore

/** Worked out again and applied, as a server does it. */
function applyRegrade(pairs: readonly GradePair[], policy: RegradePolicy, order: ApplyRegrade) {
  const again = dryRun(pairs, policy);
  const refusal = refuseApply(again, order);
  if (refusal !== null) return { ok: false, refusal } as const;
  const standing = standingOf(again);
  const grades = pairs.flatMap(({ after }) => (after === null || !standing.has(after.sitting) ? [] : [after]));
  return { ok: true, grades } as const;
}

describe('a difference', () => {
  const NEW = 'b'.repeat(64);
  test('says old, new and why, item by item', () => {
    const change = compareGrades(graded(2), graded(8, { keyHash: NEW }), 'asItComes');
    expect(change).toMatchObject({ oldBp: 5500, newBp: 7000, oldPassed: false, newPassed: true, causes: ['key'], stands: true }); // prettier-ignore
    expect(change?.items).toEqual([
      {
        attempt: 't0',
        id: 'outcome.lawful',
        before: { points: 2, max: 10, bp: null, code: 'x' },
        after: { points: 8, max: 10, bp: null, code: 'x' },
        wonPpm: 150_000,
      },
    ]);
  });

  test.each([
    ['the pass mark', graded(2, { passMarkBp: 5500 }), ['passMark']],
    ['the weights', graded(2, { weight: 3 }), ['weights']],
    ['the key alone', graded(2, { keyHash: NEW }), ['key']],
  ])('of %s is told as such', (_name, after, causes) => {
    const change = compareGrades(graded(2), after, 'asItComes');
    expect([change?.causes, change?.items]).toEqual([causes, []]);
  });

  test('of nothing is none', () => expect(compareGrades(graded(2), graded(2), 'asItComes')).toBe(null));
});

describe('a dry run', () => {
  const pairs: GradePair[] = [
    { before: graded(2, { person: 'p1' }), after: graded(8, { person: 'p1' }) },
    { before: graded(9, { person: 'p2' }), after: graded(3, { person: 'p2' }) },
    { before: graded(5, { person: 'p3' }), after: graded(5, { person: 'p3' }) },
    { before: graded(8, { person: 'p4' }), after: graded(7, { person: 'p4' }) },
  ];

  test('counts who rises, who falls, and whose result turns', () => {
    expect(dryRun(pairs, 'asItComes')).toMatchObject({
      sittings: 4,
      changed: 3,
      raised: 1,
      lowered: 2,
      nowPass: ['p1'],
      nowFail: ['p2'],
      failed: [],
    });
  });

  test('where it was our fault nobody falls, and it is shown who would have', () => {
    const kind = dryRun(pairs, 'neverLower');
    expect([kind.changed, kind.lowered, kind.nowFail]).toEqual([1, 0, []]);
    expect(kind.changes.map(({ person, stands }) => [person, stands])).toEqual([
      ['p1', true],
      ['p2', false],
      ['p4', false],
    ]);
  });

  test('is applied exactly as it was shown, in whatever order its rows are read', () => {
    const { hash } = dryRun(pairs, 'asItComes');
    const applied = applyRegrade([...pairs].reverse(), 'asItComes', { dryRun: hash, reason: 'The rule was misread.' });
    const grades = applied.ok ? applied.grades : [];
    expect(new Set(grades.map(({ person }) => person))).toEqual(new Set(['p1', 'p2', 'p4']));
    const shown = dryRun(pairs, 'asItComes').changes.map(({ newHash }) => newHash);
    expect(new Set(grades.map((grade) => sealGrade(grade).hash))).toEqual(new Set(shown));
  });

  test('is not applied after something changed, nor while one could not be graded', () => {
    const { hash } = dryRun(pairs, 'asItComes');
    const order = { dryRun: hash, reason: 'x' };
    const moved = pairs.map((pair, at) => (at === 2 ? { ...pair, after: graded(6, { person: 'p3' }) } : pair));
    expect(applyRegrade(moved, 'asItComes', order)).toEqual({ ok: false, refusal: 'changedMeanwhile' });
    expect(applyRegrade(pairs, 'neverLower', order)).toEqual({ ok: false, refusal: 'changedMeanwhile' });
    const broken = pairs.map((pair, at) => (at === 2 ? { ...pair, after: null } : pair));
    const shown = dryRun(broken, 'asItComes');
    expect(shown.failed).toEqual(['s-p3']);
    expect(applyRegrade(broken, 'asItComes', { ...order, dryRun: shown.hash })).toEqual({ ok: false, refusal: 'someFailed' }); // prettier-ignore
  });

  test('that never lowers never does, and leaves nobody out who gains', () => {
    const points = fc.array(fc.tuple(fc.nat(10), fc.nat(10)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(points, (list) => {
        const all = list.map(([a, b], at) => ({ before: graded(a, { person: `p${at}` }), after: graded(b, { person: `p${at}` }) })); // prettier-ignore
        const shown = dryRun(all, 'neverLower');
        const applied = applyRegrade(all, 'neverLower', { dryRun: shown.hash, reason: 'x' });
        const written = new Set(applied.ok ? applied.grades.map(({ person }) => person) : []);
        list.forEach(([a, b], at) => expect(written.has(`p${at}`)).toBe(b > a));
      }),
      { seed: 6, numRuns: 15 },
    );
  });
});

test('an appeal never lowers a grade', () => {
  expect([gradeOnAppeal(graded(5), graded(8)).bp, gradeOnAppeal(graded(8), graded(5)).bp]).toEqual([7000, 7000]);
  const stricter = graded(9, { passMarkBp: 9000 });
  expect(gradeOnAppeal(graded(8), stricter)).toEqual(graded(8));
  expect(gradeOnAppeal(graded(5), graded(5, { keyHash: 'b'.repeat(64) })).cases[0]?.keyHash).toBe('b'.repeat(64));
});
