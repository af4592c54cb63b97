// What of the law differs between two days, and packs of which a part is held as it was.

import { describe, expect, test } from 'vitest';
import { compilePack } from './compilePack.ts';
import { changesBetween, pinLists, pinRules } from './lawBetween.ts';
import { smallVocabulary } from './lawTestKit.ts';
import { isInForce, type Pack } from './pack.ts';
import type { PackSource } from './packSchema.ts';

type Entry = PackSource['lists'][string]['entries'][number];

const BOTH = ['2024-06-30', '2024-07-01'] as const;

function packOf(entries: readonly Entry[]): Pack {
  const source: PackSource = {
    pack: 'small',
    title: 'A law for this test',
    asAt: '2026-01-01',
    sources: { act: { title: 'An act', url: 'https://example.org/act' } },
    lists: { listed: { meaning: 'States.', source: 'act', entries: [...entries] } },
    outcomes: { REFUSE: { role: 'decision' } },
    grounds: {},
    duties: [],
    steps: [],
    derive: [],
    constraints: [],
    rules: [
      { id: 'gone', kind: 'provision', citation: '1', source: 'act', mark: 'verified', to: '2024-06-30' },
      { id: 'new', kind: 'provision', citation: '2', source: 'act', mark: 'verified', from: '2024-07-01' },
      { id: 'stays', kind: 'provision', citation: '3', source: 'act', mark: 'verified' },
    ],
    baseline: {},
  };
  const { pack, faults } = compilePack(source, smallVocabulary({ 'person.state': { type: 'state' } }));
  if (pack === null) throw new Error(JSON.stringify(faults));
  return pack;
}

const until = (...codes: string[]): Entry => ({ codes, to: '2024-06-30' });
const since = (...codes: string[]): Entry => ({ codes, from: '2024-07-01' });
const ever = (...codes: string[]): Entry => ({ codes });

describe('between two days', () => {
  test('rules come and go; one that stays is not named', () => {
    const { rules } = changesBetween(packOf([ever('QVR')]), ...BOTH);
    expect(rules).toEqual([
      { id: 'gone', begins: false },
      { id: 'new', begins: true },
    ]);
  });

  test.each([
    ['one joins', [since('QVR')], ['QVR'], []],
    ['one leaves', [until('QVR')], [], ['QVR']],
    ['one joins as another leaves', [until('QVR'), since('QSA')], ['QSA'], ['QVR']],
    ['written with three letters all the same', [since('SWE')], ['SE'], []],
    ['written in two entries, named once', [since('SE'), { codes: ['SWE'], from: '2024-05-01', to: '2024-05-31' }], ['SE'], []],
  ])('a list: %s', (_, entries, joined, left) => {
    expect(changesBetween(packOf(entries), ...BOTH).lists).toEqual([{ id: 'listed', joined, left }]);
  }); // prettier-ignore

  test.each([
    ['always on it', [ever('QVR')]],
    ['one entry takes over from another', [until('QVR'), since('QVR')]],
  ])('a list that is the same on both days is not named: %s', (_, entries) => {
    expect(changesBetween(packOf(entries), ...BOTH).lists).toEqual([]);
  });
});

describe('held as it was', () => {
  const pack = packOf([since('QVR')]);
  const inForce = (law: Pack, date: string): string[] =>
    law.rules.filter((rule) => isInForce(rule, date)).map(({ id }) => id);

  test('rules, in force always or never; the others as ever', () => {
    const pinned = pinRules(pack, new Map([['gone', true], ['stays', false]])); // prettier-ignore
    expect(BOTH.map((day) => inForce(pinned, day))).toEqual([['gone'], ['gone', 'new']]);
    expect(inForce(pinned, '0001-01-01')).toEqual(['gone']);
    expect(inForce(pinned, '9999-12-31')).toEqual(['gone', 'new']);
  });

  test('a list, read as on its day; with none the pack itself', () => {
    const has = (law: Pack, day: string): boolean | undefined => law.declarations.lists?.get('listed')?.has('QVR', day);
    expect(BOTH.map((day) => has(pinLists(pack, ['listed'], BOTH[0]), day))).toEqual([false, false]);
    expect(BOTH.map((day) => has(pinLists(pack, ['listed'], BOTH[1]), day))).toEqual([true, true]);
    expect(pinLists(pack, [], BOTH[0])).toBe(pack);
    expect(pinRules(pack, new Map())).toBe(pack);
  });
});
