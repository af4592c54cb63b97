// Do the tests of each pack notice when the pack is wrong in one place? A sample of the mutants, drawn by seed; `npm run mutate` tries
// them all. A survivor that is not explained fails.

import { describe, expect, test } from 'vitest';
import { Chance } from '../generator/chance.ts';
import { conditionMutants, renderCondition } from './conditionMutants.ts';
import { PackHunt } from './huntMutants.ts';
import { EXAMPLES, openMaterial } from './packMaterial.ts';
import { packMutants, REACHES } from './packMutants.ts';
import { explained } from './survivors.ts';

const SEED = 20260710;
const SAMPLE = Number(process.env['FIRSTLINE_MUTANTS'] ?? 24);

describe.each(EXAMPLES.map(({ pack }) => pack))('%s', (id) => {
  const material = openMaterial(id);
  const mutants = packMutants(material);
  const why = explained(id);
  const hunters = new PackHunt(material);

  test(`every mutant of a sample is noticed or explained (seed ${SEED})`, () => {
    const sample = new Chance(SEED).some(mutants, SAMPLE);
    const { survivors } = hunters.hunt(sample);
    expect(survivors.map((one) => one.id).filter((one) => !why.has(one))).toEqual([]);
  });

  test('what is explained is a mutant, and survives', () => {
    const known = mutants.filter((one) => why.has(one.id));
    expect(known.map((one) => one.id).sort()).toEqual([...why.keys()].sort());
    expect(hunters.hunt(known).survivors).toHaveLength(known.length);
  });

  test('there are mutants of every reach that the pack has, each with an id of its own', () => {
    const wanted = REACHES.filter((reach) => reach !== 'lists' || Object.keys(material.source.lists).length > 0);
    expect([...new Set(mutants.map(({ reach }) => reach))].sort()).toEqual(wanted.toSorted());
    expect(new Set(mutants.map((one) => one.id)).size).toBe(mutants.length);
  });
});

test('mutants of a condition', () => {
  const changes = (source: string): string[] => conditionMutants(source, true).map(({ change }) => change);
  expect(changes('a <= 3 && !b')).toEqual([
    '(a <= 3) && (!b) → (a <= 3) || (!b)',
    'a <= 3 → a < 3',
    '3 → 2',
    '3 → 4',
    '!b → b',
  ]);
  expect(changes('l.exists(x, x.y) || d < date("2026-03-01")')).toEqual([
    'l.exists(x, x.y) || (d < date("2026-03-01")) → l.exists(x, x.y) && (d < date("2026-03-01"))',
    'l.exists(x, x.y) → !l.exists(x, x.y)',
    'x.y → !x.y',
    'd < date("2026-03-01") → d <= date("2026-03-01")',
    '"2026-03-01" → "2026-02-28"',
    '"2026-03-01" → "2026-03-02"',
  ]);
  expect(conditionMutants('a ? b : c', false).map(({ text }) => text)).toEqual(['(!a) ? b : c']);
  expect(conditionMutants('(a || b) && c', true).map(({ text }) => text)).toEqual([
    '(a || b) || c',
    '(a && b) && c',
    '((!a) || b) && c',
    '(a || (!b)) && c',
    '(a || b) && (!c)',
  ]);
});

test('a condition written with every bracket says the same', () => {
  for (const source of ['a && b || !c', '-(a + 1) < min(b, 2) ? c in ["x"] : null', 'l.all(x, x.y == "z").a']) {
    expect(renderCondition(renderCondition(source))).toBe(renderCondition(source));
  }
  expect(renderCondition('a && b || !c')).toBe('(a && b) || (!c)');
});
