// Facts as people write them, on a vocabulary of a dozen: names, aliases with words of their own, records, open lists; each fault with
// the name as it was written.

import { describe, expect, test } from 'vitest';
import { smallVocabulary } from './lawTestKit.ts';
import { parseFacts } from './parseFacts.ts';

const vocabulary = smallVocabulary(
  {
    age: { type: 'int', aliases: ['years'] },
    'doc.genuine': {
      type: 'word',
      words: 'genuine',
      aliases: ['document.real', { name: 'document.altered', values: { true: 'forged', no: 'genuine' }, nothing: ['false', 'unclear'] }],
    },
    visa: { type: 'record', aliases: ['permit'] },
    'visa.days': { type: 'int' },
    'visa.note': { type: 'text', nullable: true },
    'visa.sticker': { type: 'record' },
    'visa.sticker.number': { type: 'text', aliases: ['permit.number'] },
    states: { type: 'list', of: 'state' },
  },
  { words: { genuine: { words: ['genuine', 'forged'] } } },
); // prettier-ignore

/** Names with values, an open list as `{open}`; or the faults as `code name at: message | hint`. */
const parse = (json: unknown): unknown => {
  const parsed = parseFacts(json, vocabulary);
  if (!parsed.ok)
    return parsed.error.map((one) => `${one.code} ${one.name} ${one.at}: ${one.message} | ${one.hint}`);
  return Object.fromEntries(
    [...parsed.value].map(([name, { value, complete }]) => [name, complete === false ? { open: value } : value]),
  );
}; // prettier-ignore

describe('what is stated', () => {
  test.each([
    ['nothing', {}, {}],
    ['by another name', { years: 18 }, { age: 18 }],
    ['by two names, the same', { years: 18, age: 18 }, { age: 18 }],
    ['by a name with words of its own', { 'document.altered': true }, { 'doc.genuine': 'forged' }],
    ['by such a name, as text', { document: { altered: 'no' } }, { 'doc.genuine': 'genuine' }],
    ['by such a name, nothing', { document: { altered: false, real: 'genuine' } }, { 'doc.genuine': 'genuine' }],
    ['in groups of names', { doc: { genuine: 'forged' } }, { 'doc.genuine': 'forged' }],
    ['a record by its fields', { visa: { days: 3, sticker: null } }, { visa: true, 'visa.days': 3, 'visa.sticker': null }],
    ['a record by another name, with its fields by theirs', { permit: { number: 'A1' } }, { visa: true, 'visa.sticker': true, 'visa.sticker.number': 'A1' }],
    ['a record without a field', { visa: {} }, { visa: true }],
    ['an inner field implies both records', { 'visa.sticker.number': 'A1' }, { visa: true, 'visa.sticker': true, 'visa.sticker.number': 'A1' }],
    ['a field that is none implies its record', { 'visa.note': null }, { 'visa.note': null, visa: true }],
    ['that the inner record is none implies nothing', { 'visa.sticker': null }, { 'visa.sticker': null }],
    ['a list that is whole', { states: { value: ['FR'], complete: true } }, { states: ['FR'] }],
    ['a list that is whole, if not said', { states: { value: ['FR'] } }, { states: ['FR'] }],
    ['a list that is open', { states: { value: ['FR'], complete: false } }, { states: { open: ['FR'] } }],
    ['a value that is wrapped', { age: { value: 18 } }, { age: 18 }],
  ])('%s', (_, json, facts) => expect(parse(json)).toEqual(facts)); // prettier-ignore
});

describe('what cannot be', () => {
  const TOP = 'invalidType  : facts must be an object of names and values | Write {"doc.present": true}.';
  test.each([
    ['no object', null, [TOP]],
    ['a text', 'age', [TOP]],
    ['a list', [], [TOP]],
    ['a name nearly right', { agee: 1 }, ['unknownFact agee : there is no fact "agee" | Did you mean "age"?']],
    ['a name nearly right, further down', { doc: { genuin: 1 } }, ['unknownFact doc.genuin : there is no fact "doc.genuin" | Did you mean "doc.genuine"?']],
    ['no such name', { q: { w: 1 } }, ['unknownFact q : there is no fact "q" | See the vocabulary for the names there are.']],
    ['a group as a list', { doc: [1] }, ['unknownFact doc : there is no fact "doc" | See the vocabulary for the names there are.']],
    ['a group as nothing', { doc: null }, ['unknownFact doc : there is no fact "doc" | See the vocabulary for the names there are.']],
    ['a value, told by the name that was written', { years: 'x' }, ['invalidType years : years: found "x" | Write a whole number.']],
    ['a value inside, with the way to it', { states: ['FR', 3] }, ['invalidType states [1]: states[1]: found 3 | Write the code of a state.']],
    ['a word that the name does not have', { 'document.altered': 'perhaps' }, ['invalidValue document.altered : document.altered: "perhaps" says nothing of doc.genuine | Write true or no or false or unclear.']],
    ['a value that is open', { age: { value: 3, complete: false } }, ['invalidValue age : age: only a list can be incomplete | Remove "complete".']],
    ['a wrapping with more in it', { age: { value: 3, sure: true } }, ['invalidType age : age: found {"value":3,"sure":true} | Write a whole number.']],
    ['a wrapping with nothing in it', { age: { complete: true } }, ['invalidType age : age: found {"complete":true} | Write a whole number.']],
    ['two values', { age: 18, years: 19 }, ['invalidValue years : years: age is given twice, with two values | State it once.']],
    ['a record is not wrapped', { visa: { value: 1 } }, ['unknownFact visa.value : there is no fact "visa.value" | See the vocabulary for the names there are.']],
    ['a field beside a record that is none', { visa: null, 'visa.days': 3 }, ['invalidValue visa.days : visa.days is given, yet visa is null | Remove visa.days, or visa.']],
    ['an inner field, the outer record being none', { visa: null, 'visa.sticker.number': 'A' }, [
      'invalidValue visa.sticker.number : visa.sticker.number is given, yet visa is null | Remove visa.sticker.number, or visa.',
      'invalidValue visa.sticker : visa.sticker is given, yet visa is null | Remove visa.sticker, or visa.',
    ]],
  ])('%s', (_, json, faults) => expect(parse(json)).toEqual(faults)); // prettier-ignore
});
