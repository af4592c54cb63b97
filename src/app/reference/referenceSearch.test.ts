import { describe, expect, test } from 'vitest';
import { makeReferenceSystem, referenceFlawOf, SERIES_IDS } from '#documents';
import { makeReferenceSearch, wasIssuedIn } from './referenceSearch.ts';

const system = makeReferenceSystem();
const stateOf = (code: string): (typeof system.states)[number] => {
  const state = system.states.find((one) => one.code === code);
  if (state === undefined) throw new Error(`no state ${code}`);
  return state;
};
const search = makeReferenceSearch(system.desks.secondLine, (entry) => {
  const { name, adjective, native } = stateOf(entry.state);
  return { states: [name, adjective, native?.name ?? ''], kind: entry.kind, features: entry.features };
});
const ids = (words: string): string[] => search.find(words).map(({ id }) => id);

describe('what an officer types finds the series', () => {
  test('nothing typed: every entry', () => {
    expect(ids(' ')).toHaveLength(system.desks.secondLine.length);
  });

  test.each([
    ['varenia passport', ['QVR-P-2008', 'QVR-P-2018']],
    ['Varenian passprt', ['QVR-P-2008', 'QVR-P-2018']],
    ['зелмар passport', []],
    ['Тарсова passport 2012', ['QTS-P-2011']],
    ['زيلمار passport', ['QZL-P-2009', 'QZL-P-2019']],
    ['KB1234567', ['QVR-P-2018']],
    ['kb12345 passport', ['QVR-P-2018']],
    ['QVR-P-2008', ['QVR-P-2008']],
    ['KB12345678', []],
  ] as const)('%s', (words, expected) => {
    expect(ids(words).sort()).toEqual([...expected].sort());
  });

  test('a feature', () => {
    const found = search.find('retroreflective');
    expect(found.every((entry) => entry.features.includes('retroreflective'))).toBe(true);
  });

  test('a year, for what was issued then', () => {
    const found = search.find('passport 2010');
    expect(found.length).toBeGreaterThan(3);
    expect(found.every((entry) => wasIssuedIn(entry, 2010))).toBe(true);
  });
});

test('what a desk cannot find is a gap of its system', () => {
  for (const desk of ['firstLine', 'secondLine'] as const) {
    const known = new Set(system.desks[desk].map(({ id }) => id));
    for (const id of SERIES_IDS) expect(known.has(id)).toBe(referenceFlawOf(id, desk)?.kind !== 'gap');
  }
});
