import { describe, expect, test } from 'vitest';
import { shippedVocabulary, smallVocabulary } from './lawTestKit.ts';
import { parseFacts } from './parseFacts.ts';
import { presumeFacts } from './vocabulary.ts';

const vocabulary = shippedVocabulary();

/** The facts as `{name: value}` (an open list as `{open: …}`), or the faults as text. */
const parse = (json: unknown, of = vocabulary): unknown => {
  const parsed = parseFacts(json, of);
  if (!parsed.ok) return parsed.error.map(({ code, message }) => `${code} ${message}`);
  return Object.fromEntries(
    [...parsed.value].map(([name, { value, complete }]) => [name, complete === false ? { open: value } : value]),
  );
};

describe('the shipped vocabulary', () => {
  test('says of every fact how it is learned and established', () => {
    for (const fact of vocabulary.facts.values()) {
      expect(fact.learn, fact.name).not.toBe('');
      expect(fact.standard.length, fact.name).toBeGreaterThan(0);
    }
  });

  test('lets a judgement rest on a finding or on agreeing sources, never on one look', () => {
    for (const fact of vocabulary.facts.values()) {
      if (fact.isJudgement)
        for (const sources of fact.standard)
          expect(sources.length === 1 && sources[0] !== 'file', fact.name).toBe(false);
    }
  });

  test('names what the reference texts of the other packs call otherwise', () => {
    expect(
      [
        'person.dob',
        'passport.expiry',
        'document.issuingState',
        'asOf',
        'claim.atPort',
        'removalHistory',
        'smuggled',
      ].map((name) => vocabulary.resolve(name)),
    ).toEqual([
      'person.birthDate',
      'doc.expiryDate',
      'doc.issuer',
      'scenario.checkDate',
      'protection.claim',
      'history.removals',
      'smuggling.smuggled',
    ]);
  });

  test('presumes only what nothing speaks against', () => {
    const facts = new Map([['thb.reasonableGrounds', { value: true }]]);
    const presumed = presumeFacts(vocabulary, facts, new Set(['protection.claim']));
    expect(presumed.get('thb.reasonableGrounds')).toEqual({ value: true });
    expect(presumed.get('protection.indications')).toEqual({ value: false });
    expect(presumed.has('protection.claim')).toBe(false);
    expect(presumed.has('doc.genuineness')).toBe(false);
    expect(presumed.get('fm')).toEqual({ value: null });
    expect(presumeFacts(vocabulary, facts, new Set(['fm.relation'])).has('fm')).toBe(false);
  });
});

describe('facts as people write them', () => {
  test.each([
    ['flat names', { 'doc.present': true }, { 'doc.present': true }],
    ['nested objects', { doc: { present: true, status: 'ok' } }, { 'doc.present': true, 'doc.status': 'ok' }],
    ['an alias', { 'person.dob': '2000-02-29' }, { 'person.birthDate': '2000-02-29' }],
    ['one element for a list of one', { 'person.nationality': 'FRA' }, { 'person.nationalities': ['FR'] }],
    ['codes in two letters, three letters, fictional', { 'person.nationalities': ['us', 'JPN', 'QVR', 'D'] }, { 'person.nationalities': ['US', 'JP', 'QVR', 'DE'] }],
    ['a record that is null', { visa: null }, { visa: null }],
    ['a field that implies its record', { 'visa.type': 'C' }, { 'visa.type': 'C', visa: true }],
    ['a record as an object', { visa: { type: 'C', entries: 'MULT' } }, { visa: true, 'visa.type': 'C', 'visa.entries': null }],
    ['a record within a record', { 'fm.residenceCard.issuer': 'ES' }, { 'fm.residenceCard.issuer': 'ES', 'fm.residenceCard': true, fm: true }],
    ['an inner record that is null implies nothing', { 'fm.residenceCard': null }, { 'fm.residenceCard': null }],
    ['defaults of a record in a list', { 'stay.history': [{ entry: '2026-01-01', exit: '2026-03-31' }] }, { 'stay.history': [{ entry: '2026-01-01', exit: '2026-03-31', regime: 'short', state: null }] }],
    ['an alert', { 'alerts.sis': [{ act: 1861, article: 24, issuer: 'QDE' }] }, { 'alerts.sis': [{ act: '1861', article: '24', issuer: 'QDE', check: null, confirmed: true, flagged: false }] }],
    ['an open list', { 'alerts.sis': { value: [], complete: false } }, { 'alerts.sis': { open: [] } }],
    ['money in cents or in euros', { 'stay.means': 45050, 'stay.meansRequired': { amount: 450.5, currency: 'EUR' } }, { 'stay.means': 45050, 'stay.meansRequired': 45050 }],
    ['other spellings of a word', { 'doc.genuineness': 'unknown', 'fm.relation': 'wife' }, { 'doc.genuineness': 'doubtful', 'fm.relation': 'spouse', fm: true }],
  ])('%s', (_name, json, expected) => expect(parse(json)).toEqual(expected)); // prettier-ignore

  test.each([
    ['an unknown name', { 'doc.presnt': true }, ['unknownFact there is no fact "doc.presnt"']],
    ['a wrong type', { 'doc.present': 'yes' }, ['invalidType doc.present: found "yes"']],
    ['a number as text', { 'visa.durationDays': '30' }, ['invalidType visa.durationDays: found "30"']],
    ['a fraction', { 'visa.durationDays': 1.5 }, ['invalidType visa.durationDays: found 1.5']],
    ['a number below its least', { 'visa.durationDays': -1 }, ['invalidValue visa.durationDays: -1 is too small']],
    ['a date that is none', { 'doc.expiryDate': '2026-02-30' }, ['invalidValue doc.expiryDate: "2026-02-30" is not a date']],
    ['a word that is none', { 'doc.kind': 'pasport' }, ['invalidValue doc.kind: "pasport" is not a value here']],
    ['a state that is none', { 'doc.issuer': 'Atlantis' }, ['invalidValue doc.issuer: "Atlantis" is not the code of a state']],
    ['null where there is always a value', { 'doc.kind': null }, ['invalidType doc.kind: null is not a value here']],
    ['a field beside a record that is null', { visa: null, 'visa.type': 'C' }, ['invalidValue visa.type is given, yet visa is null']],
    ['a field that the records of a list do not have', { 'stay.history': [{ entri: '2026-01-01' }] }, ['unknownKey stay.history[0].entri: there is no field "entri"']],
    ['a wrong value inside a list', { 'stay.history': [{ entry: '2026-01-01', regime: 'long' }] }, ['invalidValue stay.history[0].regime: "long" is not a value here']],
    ['two values by two names', { 'person.dob': '2000-01-01', 'person.birthDate': '2000-01-02' }, ['invalidValue person.birthDate: person.birthDate is given twice, with two values']],
    ['an incomplete value that is no list', { 'doc.kind': { value: 'passport', complete: false } }, ['invalidValue doc.kind: only a list can be incomplete']],
    ['money in another currency', { 'stay.means': { amount: 3, currency: 'USD' } }, ['invalidValue stay.means: {"amount":3,"currency":"USD"} is not an amount in euros']],
    ['no object at all', [], ['invalidType facts must be an object of names and values']],
    ['every fault at once', { a: 1, 'doc.present': 1 }, ['unknownFact there is no fact "a"', 'invalidType doc.present: found 1']],
  ])('refused: %s', (_name, json, expected) => expect(parse(json)).toEqual(expected)); // prettier-ignore

  test('a date with a time of day', () => {
    const small = smallVocabulary({ at: { type: 'datetime' } });
    expect(parse({ at: '2026-02-10T09:30' }, small)).toEqual({ at: '2026-02-10T09:30' });
    expect(parse({ at: '2026-02-10' }, small)).toEqual(['invalidValue at: "2026-02-10" is not a date with a time']);
    expect(parse({ at: 930 }, small)).toEqual(['invalidType at: found 930']);
  });

  test('a field without a default that is left out is unknown', () => {
    const small = smallVocabulary({
      l: { type: 'list', key: 'f', fields: { f: { type: 'int' }, g: { type: 'bool', default: false } } },
    });
    expect(parse({ l: [{}] }, small)).toEqual({ l: [{ g: false }] });
  });
});
