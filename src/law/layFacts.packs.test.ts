// A whole person from few facts under the law of the Union: the baseline gives way to what is stated; only what is stated can contradict
// itself.

import { describe, expect, test } from 'vitest';
import type { Facts } from './factValue.ts';
import { layFacts, type Contradiction } from './layFacts.ts';
import { lay, shippedPack } from './lawTestKit.ts';
import { parseFacts } from './parseFacts.ts';

const pack = shippedPack('eu');
const DATE = '2026-07-10';

const contradictionsOf = (json: object, decision: string | null = null): readonly Contradiction[] => {
  const stated = parseFacts(json, pack.vocabulary);
  if (!stated.ok) throw new Error(JSON.stringify(stated.error));
  const laid = layFacts(pack, decision, stated.value, { date: DATE });
  return laid.ok ? [] : laid.error;
};

describe('the baseline', () => {
  test.each(['entry', 'exit'])('of %s contradicts nothing by itself', (direction) => {
    expect(lay(pack, { 'scenario.direction': direction }, DATE).dropped).toEqual([]);
  });

  test.each([
    ['gives way to what is stated', { 'person.nationalities': ['QTS'] }, 'person.nationalities', ['QTS']],
    ['dates itself from the check', {}, 'stay.intendedDeparture', '2026-07-23'],
    ['adapts: a stated visa has its other fields', { 'visa.type': 'D', 'visa.issuer': 'QSB' }, 'visa.genuine', true],
    ['adapts: who needs a visa has one', { 'person.nationalities': ['QZL'] }, 'visa', true],
    ['adapts: who needs none has none', {}, 'visa', null],
    ['adapts: who has a permit heads for its issuer', { 'permit.issuer': 'QSB' }, 'stay.destination', 'QSB'],
    ['adapts: a child travels with a parent', { 'person.birthDate': '2019-01-01' }, 'person.accompaniedBy', [{ relation: 'parent', adult: true, parentalCareShown: true }]],
    ['adapts: a child under 12 gives no fingerprints', { 'person.birthDate': '2019-01-01' }, 'biometrics.exempt', 'under12'],
    ['adapts: an expired document was issued before it expired', { 'doc.expiryDate': '2020-01-01' }, 'doc.issueDate', '2015-01-01'],
    ['adapts: a stated class has a nationality that goes with it', { 'person.category': 'eu' }, 'person.nationalities', ['QSB']],
    ['adapts: a stated need for a visa too', { visaRequired: true }, 'person.nationalities', ['QZL']],
    ['lays no field of a record that is none', { visa: null }, 'visa.type', undefined],
  ])('%s', (_name, json, fact, expected) => {
    expect(lay(pack, json, DATE).facts.get(fact)?.value).toEqual(expected);
  }); // prettier-ignore

  test('a value that what is stated leaves no room for is taken away and stays unknown', () => {
    const { facts, dropped } = lay(pack, { 'stay.maxConsecutive': 5 }, DATE);
    expect(facts.has('stay.history')).toBe(false);
    expect(dropped).toEqual([{ fact: 'stay.history', constraint: 'stay.maxConsecutive' }]);
  });

  test('where there is no document there is nothing in it', () => {
    const { facts } = lay(pack, { 'doc.present': false }, DATE);
    expect([...facts.keys()].filter((name) => name.startsWith('doc.'))).toEqual(['doc.present']);
  });

  test('the day is given, or stated, or the day the pack was last read', () => {
    const stated = new Map([['scenario.checkDate', { value: '2026-03-03' }]]);
    const dayOf = (facts: Facts): unknown => {
      const laid = layFacts(pack, 'entry', facts);
      return laid.ok ? laid.value.facts.get('stay.intendedEntry')?.value : laid.error;
    };
    expect(dayOf(stated)).toBe('2026-03-03');
    expect(dayOf(new Map())).toBe(pack.source.asAt);
  });

  test('the decision is given, or taken from the stated direction, or entry', () => {
    expect(lay(pack, {}, DATE).decision).toBe('entry');
    expect(lay(pack, { 'scenario.direction': 'exit' }, DATE).decision).toBe('exit');
    expect(contradictionsOf({ 'scenario.direction': 'exit' }, 'entry').map(({ facts }) => facts)).toEqual([
      ['scenario.direction'],
    ]);
    expect(contradictionsOf({}, 'naturalisation').map(({ code }) => code)).toEqual(['noBaseline']);
  });
});

describe('what is stated and cannot be so', () => {
  test.each([
    ['a document that expires before it is issued', { 'doc.issueDate': '2026-01-01', 'doc.expiryDate': '2025-01-01' }, ['doc.issueDate', 'doc.expiryDate']],
    ['a history and another longest stay', { 'stay.history': [{ entry: '2026-01-01', exit: '2026-03-31' }], 'stay.maxConsecutive': 40 }, ['stay.maxConsecutive', 'stay.history', 'stay.intendedEntry']],
    ['a class and a nationality of another', { 'person.category': 'eu', 'person.nationalities': ['QZL'] }, ['person.category', 'person.nationalities']],
    ['an adult exempt from fingerprints as a child', { 'person.birthDate': '1990-01-01', 'biometrics.exempt': 'under12' }, ['biometrics.exempt', 'person.birthDate']],
    ['fields of a document that is not there', { 'doc.present': false, 'doc.genuineness': 'forged' }, ['doc.present', 'doc.genuineness']],
    ['a departure before the entry', { 'stay.intendedEntry': '2026-07-10', 'stay.intendedDeparture': '2026-07-09' }, ['stay.intendedEntry', 'stay.intendedDeparture']],
    ['another day than the one asked for', { 'scenario.checkDate': '2026-01-01' }, ['scenario.checkDate']],
  ])('%s', (_name, json, names) => {
    const [first] = contradictionsOf(json);
    expect(first?.facts).toEqual(names);
    for (const name of first?.facts ?? []) expect(first?.message).toContain(name);
  }); // prettier-ignore
});
