// The vocabulary: the shipped one, facts as people write them over it, and what is wrong with a faulty one.

import { describe, expect, test } from 'vitest';
import { shippedVocabulary, smallVocabulary } from './lawTestKit.ts';
import { parseFacts } from './parseFacts.ts';
import { makeVocabulary, presumeFacts } from './vocabulary.ts';
import type { FactSource, VocabularySource } from './vocabularySchema.ts';

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

describe('a vocabulary built of its parts', () => {
  const STATES = { real: { FR: 'FRA' }, accepts: {}, fictional: { QSA: 'Aldermark' } };
  const FACT: FactSource = { type: 'int', meaning: 'm' };
  const SOURCE: VocabularySource = {
    words: { kind: { words: ['A', 'C'], accepts: { short: 'C' } } },
    groups: { age: { meaning: 'Age.', learn: 'by asking', standard: [['question'], ['field', 'register']] } },
    facts: {},
    constraints: [],
  };
  const build = (facts: { readonly [name: string]: Partial<FactSource> }, rest: Partial<VocabularySource> = {}) =>
    makeVocabulary(
      { ...SOURCE, ...rest, facts: Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, { ...FACT, ...fact }])) },
      STATES,
    ); // prettier-ignore
  /** Faults as `code path: message | hint`, with what else they say. */
  const faults = (...args: Parameters<typeof build>): string[] =>
    build(...args).faults.map(({ code, path, message, hint, ...rest }) => `${code} ${path.join('.')}: ${message} | ${hint}${Object.keys(rest).length === 0 ? '' : ` ${JSON.stringify(rest)}`}`); // prettier-ignore

  test('a fact is learned and established as its group says, unless it says otherwise', () => {
    const { vocabulary } = build({ 'age.years': {}, 'age.shown': { learn: 'by looking', standard: [['field']] } });
    expect(vocabulary.select('age.years')).toStrictEqual({
      name: 'age.years',
      type: { kind: 'int' },
      accepts: new Map(),
      isMoney: false,
      min: null,
      fields: new Map(),
      meaning: 'm',
      unit: null,
      learn: 'by asking',
      standard: [['question'], ['field', 'register']],
      isJudgement: false,
      isDerived: false,
      key: null,
      until: null,
      words: null,
    });
    expect(vocabulary.select('age.shown')).toMatchObject({ learn: 'by looking', standard: [['field']] });
  });

  test('with all that it can have', () => {
    const { vocabulary, faults: none } = build({
      'age.kind': { type: 'word', words: 'kind', nullable: true, accepts: { none: null }, unit: 'years', presume: 'A', judgement: true, derived: true },
      'age.sum': { type: 'money', min: 3 },
      'age.stays': { type: 'list', key: 'from', until: 'to', fields: { from: { type: 'date' }, to: { type: 'date' } } },
    }); // prettier-ignore
    expect(none).toEqual([]);
    expect(vocabulary.select('age.kind')).toMatchObject({
      type: { kind: 'text', words: ['A', 'C'], nullable: true },
      accepts: new Map([['short', 'C'], ['none', null]]),
      unit: 'years', presume: 'A', isJudgement: true, isDerived: true, words: 'kind',
    }); // prettier-ignore
    expect(vocabulary.select('age.sum')).toMatchObject({ isMoney: true, min: 3 });
    expect(vocabulary.select('age.stays')).toMatchObject({ key: 'from', until: 'to' });
  });

  test('names, aliases and groups of names', () => {
    const { vocabulary } = build({ 'age.of.years': { aliases: ['old.age'] } });
    expect(['age.of.years', 'old.age', 'age', 'lost'].map((name) => vocabulary.resolve(name))).toEqual(['age.of.years', 'age.of.years', null, null]); // prettier-ignore
    expect(['age', 'age.of', 'old', 'age.of.years', 'of'].map((name) => vocabulary.isGroup(name))).toEqual([true, true, true, false, false]); // prettier-ignore
    expect([...vocabulary.names()]).toEqual(['age.of.years']);
    expect([vocabulary.typeOf('age.of.years'), vocabulary.typeOf('old.age')]).toEqual([{ kind: 'int' }, null]);
    expect(() => vocabulary.select('old.age')).toThrow('no fact old.age');
  });

  test('a code is written in the form that facts hold', () => {
    const { vocabulary } = build({});
    expect(['FR', 'QSA'].map((code) => vocabulary.stateHint(code))).toEqual([null, null]);
    expect(vocabulary.stateHint('FRA')).toBe('Facts hold it as "FR".');
    expect(vocabulary.stateHint('FRR')).toContain('Did you mean "FR"?');
  });

  test('a fact of no group says itself how it is learned and established', () => {
    const told = ['lawReference facts.lost.it: lost.it belongs to no group | Add its group, or give learn and standard. {"end":"key"}'];
    expect(faults({ 'lost.it': {} })).toEqual(told);
    expect(faults({ 'lost.it': { learn: 'by asking' } })).toEqual(told);
    expect(faults({ 'lost.it': { standard: [['field']] } })).toEqual(told);
    expect(faults({ 'lost.it': { learn: 'by asking', standard: [['field']] } })).toEqual([]);
    expect(build({ 'lost.it': {} }).vocabulary.select('lost.it')).toMatchObject({ learn: '', standard: [] });
  }); // prettier-ignore

  test.each<[string, { readonly [name: string]: Partial<FactSource> }, string[]]>([
    ['true, false or null', { 'age.x': { type: 'bool', nullable: true } }, ['invalidValue facts.age.x.nullable: age.x is true or false, not null | Use a word list, or a record that may be null.']],
    ['a key that is no field', { 'age.x': { type: 'list', key: 'a', fields: { b: { type: 'int' }, c: { type: 'int' } } } }, ['lawReference facts.age.x.key: age.x has no field "a" | Use one of its fields: b, c.']],
    ['an end that is no field', { 'age.x': { type: 'list', key: 'b', until: 'a', fields: { b: { type: 'int' } } } }, ['lawReference facts.age.x.until: age.x has no field "a" | Use one of its fields: b.']],
    ['words that are nowhere', { 'age.x': { type: 'word', words: 'colour' } }, ['lawReference facts.age.x.words: there is no word list "colour" | Name a list under words.']],
    ['a field with words that are nowhere', { 'age.x': { type: 'list', fields: { b: { type: 'word', words: 'colour' } } } }, ['lawReference facts.age.x.fields.b.words: there is no word list "colour" | Name a list under words.']],
    ['a name that stands for another fact', { 'age.x': {}, 'age.y': { aliases: ['y', 'age.x'] } }, ['lawDuplicate facts.age.y.aliases.1: "age.x" already stands for age.x | A name stands for one fact: remove it from one of the two.']],
    ['a name with values that stands for another fact', { 'age.x': { aliases: ['y'] }, 'age.z': { aliases: [{ name: 'y', values: {} }] } }, ['lawDuplicate facts.age.z.aliases.0: "y" already stands for age.x | A name stands for one fact: remove it from one of the two.']],
    ['a presumed value of another type', { 'age.x': { presume: 'many' } }, ['invalidValue facts.age.x.presume: found "many" | Write a whole number.']],
    ['a default of another type', { 'age.x': { type: 'list', fields: { b: { type: 'int', default: 'many' } } } }, ['invalidValue facts.age.x.fields.b.default: found "many" | Write a whole number.']],
    ['nothing', { 'age.x': { presume: 3 }, 'age.y': { type: 'bool' }, 'age.z': { nullable: true } }, []],
  ])('what is wrong with a fact: %s', (_, facts, told) => expect(faults(facts)).toEqual(told)); // prettier-ignore

  test.each<[string, VocabularySource['constraints'][number], string[]]>([
    ['nothing', { id: 'c', meaning: 'm', holds: 'age.x > 0' }, []],
    ['nothing, where it bars facts', { id: 'c', meaning: 'm', when: 'age.x > 0', bars: ['age.y'] }, []],
    ['no condition', { id: 'c', meaning: 'm' }, ['missingKey constraints.0: c has no "holds" | Add "holds:" here.']],
    ['no condition under which it bars', { id: 'c', meaning: 'm', holds: 'age.x > 0', bars: ['age.y'] }, ['missingKey constraints.0: c has no "when" | Add "when:" here.']],
    ['a barred fact that is nowhere', { id: 'c', meaning: 'm', when: 'age.x > 0', bars: ['age.y', 'lost'] }, ['unknownFact constraints.0.bars.1: there is no fact "lost" | Name a fact of the vocabulary.']],
    ['a barred fact nearly right', { id: 'c', meaning: 'm', when: 'age.x > 0', bars: ['age.yy'] }, ['unknownFact constraints.0.bars.0: there is no fact "age.yy" | Did you mean "age.y"?']],
    ['a fault in the condition', { id: 'c', meaning: 'm', holds: 'age.q > 0' }, ['unknownFact constraints.0.holds: there is no fact "age.q" | Did you mean "age.x"? {"severity":"error","offset":0,"length":5}']],
    ['a warning in the condition', { id: 'c', meaning: 'm', when: 'age.n > 0', bars: [] }, ['celNull constraints.0.when: age.n may be null here | Write age.n != null && … before it. {"severity":"warning","offset":0,"length":5}']],
  ])('what is wrong with a constraint: %s', (_, constraint, told) => {
    const facts = { 'age.x': {}, 'age.y': {}, 'age.n': { nullable: true } };
    expect(faults(facts, { constraints: [constraint] })).toEqual(told);
    const made = build(facts, { constraints: [constraint] }).vocabulary.constraints;
    const compiles = told.every((one) => !/missingKey|holds: there/.test(one));
    expect(made.map(({ id, meaning, bars }) => ({ id, meaning, bars }))).toEqual(compiles ? [{ id: 'c', meaning: 'm', bars: constraint.bars ?? null }] : []);
  }); // prettier-ignore

  test('nothing is presumed of what is known, nor of the records around it', () => {
    const { vocabulary } = build({
      'age.a': { presume: 1 }, 'age.b': { presume: 2 }, 'age.r': { type: 'record', presume: null }, 'age.r.c': { presume: 3 }, 'age.d': {},
    }); // prettier-ignore
    const presume = (known: readonly string[], except: readonly string[]): string[] =>
      [...presumeFacts(vocabulary, new Map(known.map((name) => [name, { value: 9 }])), new Set(except))].map(([name, { value }]) => `${name}=${JSON.stringify(value)}`); // prettier-ignore
    expect(presume([], [])).toEqual(['age.a=1', 'age.b=2', 'age.r=null', 'age.r.c=3']);
    expect(presume(['age.a'], ['age.b'])).toEqual(['age.a=9', 'age.r=null', 'age.r.c=3']);
    expect(presume(['age.r.c'], [])).toEqual(['age.r.c=9', 'age.a=1', 'age.b=2']);
    expect(presume([], ['age.r.c'])).toEqual(['age.a=1', 'age.b=2']);
  });
});
