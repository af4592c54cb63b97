// Days of which a pack knows the law, days of a rule, days on which anything changes.

import { describe, expect, test } from 'vitest';
import { daysOfChange, daysOfRule, FIRST_DAY, knownDays, LAST_DAY, whyNotKnown } from './lawDays.ts';
import type { PackSource } from './packSchema.ts';

const SOURCES: PackSource['sources'] = {
  act: { title: 'An act', url: 'https://example.org/act', from: '2024-05-01', to: '2026-06-30' },
  custom: { title: 'What always was', url: 'https://example.org/custom' },
};

type Days = { readonly from?: string; readonly to?: string };

const rule = (days: Days, source = 'custom'): PackSource['rules'][number] => ({
  id: 'one', kind: 'provision', citation: '1', source, mark: 'verified', ...days,
}); // prettier-ignore

const law = (rules: readonly Days[], entries: readonly Days[] = [], knows?: PackSource['knows']): PackSource => ({
  pack: 'small',
  title: 'A law for this test',
  ...(knows === undefined ? {} : { knows }),
  asAt: '2026-01-01',
  sources: SOURCES,
  lists: {
    listed: { meaning: 'States.', source: 'custom', entries: entries.map((days) => ({ codes: ['QVR'], ...days })) },
  },
  outcomes: {},
  grounds: {},
  duties: [],
  steps: [],
  derive: [],
  constraints: [],
  rules: rules.map((days) => rule(days)),
  baseline: {},
});

describe('the days that a pack knows', () => {
  const KNOWS = { from: '2020-01-01', to: '2029-12-31' };

  test('without a word about them, all', () => {
    expect(knownDays({})).toEqual({ from: FIRST_DAY, to: LAST_DAY });
    expect(knownDays({ knows: KNOWS })).toEqual(KNOWS);
  });

  test('a day outside is answered with the days inside', () => {
    expect(whyNotKnown({ pack: 'small', knows: KNOWS }, '2030-01-01')).toBe(
      'the pack "small" knows the law from 2020-01-01 to 2029-12-31, not on 2030-01-01',
    );
  });

  test.each([
    ['2019-12-31', false],
    ['2020-01-01', true],
    ['2029-12-31', true],
    ['2030-01-01', false],
  ])('%s is known: %s', (day, isKnown) => {
    expect(whyNotKnown({ pack: 'small', knows: KNOWS }, day) === null).toBe(isKnown);
  });
});

describe('the days of a rule', () => {
  test.each([
    ['its own come before those of its source', { from: '2025-01-01', to: '2025-12-31' }, 'act', '2025-01-01', '2025-12-31'],
    ['one of its own, the other of its source', { from: '2025-01-01' }, 'act', '2025-01-01', '2026-06-30'],
    ['the last of its own, the first of its source', { to: '2025-12-31' }, 'act', '2024-05-01', '2025-12-31'],
    ['those of its source', {}, 'act', '2024-05-01', '2026-06-30'],
    ['none: always', {}, 'custom', FIRST_DAY, LAST_DAY],
    ['of a source that is not listed: always', {}, 'lost', FIRST_DAY, LAST_DAY],
  ])('%s', (_, days, source, from, to) => expect(daysOfRule(rule(days, source), SOURCES)).toEqual({ from, to })); // prettier-ignore
});

describe('the days of change', () => {
  test.each([
    ['the first day, and the day after the last', [{ from: '2025-01-01', to: '2025-12-31' }], [], ['2025-01-01', '2026-01-01']],
    ['of an entry of a list alike', [], [{ from: '2025-01-01', to: '2025-12-31' }], ['2025-01-01', '2026-01-01']],
    ['what always holds changes on no day', [{}], [{}], []],
    ['each once, oldest first', [{ from: '2026-01-01' }, { to: '2025-06-30' }], [{ from: '2025-07-01' }], ['2025-07-01', '2026-01-01']],
  ])('%s', (_, rules, entries, days) => expect(daysOfChange(law(rules, entries))).toEqual(days)); // prettier-ignore

  test('of the days known alone, its first and last among them', () => {
    const days = ['2019-12-31', '2020-01-01', '2029-12-31', '2030-01-01'].map((from) => ({ from }));
    const known = { from: '2020-01-01', to: '2029-12-31' };
    expect(daysOfChange(law(days, [], known))).toEqual(['2020-01-01', '2029-12-31']);
    // What always was does not begin on the first day of a law that is known from its first.
    expect(daysOfChange(law([{}], [], { from: FIRST_DAY, to: LAST_DAY }))).toEqual([]);
  });
});
