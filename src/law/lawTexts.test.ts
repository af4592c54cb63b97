// Texts of the law: which there must be, from which files they are read, and what a language lacks or has too much.

import { describe, expect, test } from 'vitest';
import { compilePack } from './compilePack.ts';
import { checkLawTexts, lawTextKeys, readLawTexts } from './lawTexts.ts';
import { MARKS, PACK_SCHEMA, RULE_KINDS } from './packSchema.ts';
import type { Pack } from './pack.ts';
import { smallVocabulary } from './lawTestKit.ts';

const vocabulary = smallVocabulary(
  { age: { type: 'int' }, kind: { type: 'word', words: 'kind' } },
  { words: { kind: { words: ['A', 'C'] } } },
);

const packOf = (id: string, more: object = {}): Pack => {
  const source = PACK_SCHEMA.parse({
    pack: id, title: 'A law for this test', asAt: '2026-01-01', sources: { act: { title: 'An act', url: 'https://example.org/' } },
    lists: {}, outcomes: {}, grounds: {}, duties: [], steps: [], derive: [], constraints: [], baseline: {}, rules: [], ...more,
  }); // prettier-ignore
  const { pack, faults } = compilePack(source, vocabulary);
  if (pack === null) throw new Error(JSON.stringify(faults));
  return pack;
};

const FIXED = [...RULE_KINDS.map((kind) => `kind.${kind}`), ...MARKS.map((mark) => `mark.${mark}`)];
const WORDS = ['fact.age', 'fact.kind', 'word.kind.A', 'word.kind.C', 'state.QSA', 'state.QVR'];

test('a text for every kind, mark, fact, word and state, and for all that a pack names', () => {
  const full = packOf('full', {
    lists: { eu: { meaning: 'm', source: 'act', entries: [] } },
    outcomes: { ADMIT: { role: 'decision' } },
    grounds: { A: { citation: 'A' } },
    duties: ['tell'],
    steps: [{ id: 'entry', basis: '1' }],
    rules: [{ id: 'first', kind: 'provision', citation: '1', source: 'act', mark: 'verified' }],
  });
  const own = ['outcome.ADMIT', 'ground.A', 'duty.tell', 'step.entry', 'rule.first', 'list.eu'];
  expect(lawTextKeys(vocabulary, [full])).toEqual([...FIXED, ...own, ...WORDS]);
  expect(lawTextKeys(vocabulary, [full, full])).toEqual([...FIXED, ...own, ...WORDS]);
  expect(lawTextKeys(vocabulary, [])).toEqual([...FIXED, ...WORDS]);
});

test('read by language: what all share, and what the packs named add', () => {
  const files = new Map([
    ['scenarios/law/locales/en.yaml', 'a: one\nb: two\n'],
    ['scenarios/law/locales/own/en.yaml', 'b: mine\nc: three\n'],
    ['scenarios/law/locales/other/en.yaml', 'd: four\n'],
    ['law/locales/pt-BR.yaml', 'a: um\n'],
    ['scenarios/law/own.yaml', 'pack: own\n'],
    ['scenarios/outlaw/locales/en.yaml', 'a: no\n'],
    ['scenarios/law/locales/en.yaml.orig', 'a: no\n'],
  ]);
  expect(readLawTexts(files, ['own'])).toEqual({ en: { a: 'one', b: 'mine', c: 'three' }, 'pt-BR': { a: 'um' } });
  expect(readLawTexts(files, [])).toEqual({ en: { a: 'one', b: 'two' }, 'pt-BR': { a: 'um' } });
  expect(readLawTexts(files)).toEqual({ en: { a: 'one', b: 'mine', c: 'three', d: 'four' }, 'pt-BR': { a: 'um' } });
});

describe('what a language lacks or has too much', () => {
  const base = packOf('base', { duties: ['tell'] });
  const own = packOf('own', { on: 'base', duties: ['tell', 'ask'] });
  const apart = packOf('apart', { duties: ['sing'] });
  const SHARED = `${[...FIXED, ...WORDS].map((key) => `${key}: text`).join('\n')}\n`;
  const LINES = FIXED.length + WORDS.length;

  const check = (changes: Readonly<Record<string, string>>, packs: readonly Pack[] = [base, own, apart]): string[] => {
    const files = new Map(
      Object.entries({
        'law/locales/en.yaml': SHARED,
        'law/locales/base/en.yaml': 'duty.tell: Tell.\n',
        'law/locales/own/en.yaml': 'duty.ask: Ask.\n',
        'law/locales/apart/en.yaml': 'duty.sing: Sing.\n',
        'law/locales/apart/fr.yaml': 'duty.dance: Danser.\n',
        ...changes,
      }),
    );
    return checkLawTexts(files, packs, 'en').map(({ code, file, line, column, message, hint }) => `${code} ${file}:${line}:${column} ${message} | ${hint}`);
  }; // prettier-ignore

  test('nothing', () => expect(check({})).toEqual([]));

  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['a text that all share: the file of every pack that needs it', { 'law/locales/en.yaml': SHARED.replace('fact.age: text\n', '') }, [
      'translationMissing law/locales/base/en.yaml:1:1 there is no text "fact.age" | Add "fact.age:" to the file.',
      'translationMissing law/locales/apart/en.yaml:1:1 there is no text "fact.age" | Add "fact.age:" to the file.',
    ]],
    ['a text of its own', { 'law/locales/own/en.yaml': '{}' }, ['translationMissing law/locales/own/en.yaml:1:1 there is no text "duty.ask" | Add "duty.ask:" to the file.']],
    ['a text that the pack below asks for too: there', { 'law/locales/base/en.yaml': '{}' }, ['translationMissing law/locales/base/en.yaml:1:1 there is no text "duty.tell" | Add "duty.tell:" to the file.']],
    ['a text that is empty', { 'law/locales/own/en.yaml': 'duty.ask: " "\n' }, ['translationMissing law/locales/own/en.yaml:1:1 there is no text "duty.ask" | Add "duty.ask:" to the file.']],
    ['a text that stands above and below', { 'law/locales/own/en.yaml': 'duty.ask: Ask.\nduty.tell: Tell.\n' }, ['translationExtra law/locales/own/en.yaml:2:1 the text "duty.tell" also stands in law/locales/base/en.yaml | Keep one of the two.']],
    ['a text that nothing asks for', { 'law/locales/own/en.yaml': 'duty.ask: Ask.\nduty.dance: Dance.\n' }, ['translationExtra law/locales/own/en.yaml:2:1 nothing asks for the text "duty.dance" | Remove it, or mend the key.']],
    ['a text that only a pack apart asks for', { 'law/locales/own/en.yaml': 'duty.ask: Ask.\nduty.sing: Sing.\n' }, ['translationExtra law/locales/own/en.yaml:2:1 nothing asks for the text "duty.sing" | Remove it, or mend the key.']],
    ['a shared text that nothing asks for', { 'law/locales/en.yaml': `${SHARED}lost: x\n` }, [`translationExtra law/locales/en.yaml:${LINES + 1}:1 nothing asks for the text "lost" | Remove it, or mend the key.`]],
    ['a file that is no texts', { 'law/locales/own/en.yaml': 'duty.ask: 3\n' }, [
      'invalidType law/locales/own/en.yaml:1:11 duty.ask must be string, found number 3 | Write a value of type string.',
      'translationMissing law/locales/en.yaml:1:1 there is no text "duty.ask" | Add "duty.ask:" to the file.',
    ]],
    ['shared texts that are none', { 'law/locales/en.yaml': 'a: 3\n' }, ['invalidType law/locales/en.yaml:1:4 a must be string, found number 3 | Write a value of type string.']],
  ])('%s', (_, changes, told) => expect(check(changes)).toEqual(told)); // prettier-ignore

  test('one key in two ways by packs that do not build on each other', () => {
    const twin = packOf('twin', { duties: ['sing'] });
    expect(check({ 'law/locales/twin/en.yaml': 'duty.sing: Chant.\n' }, [base, own, apart, twin])).toEqual([]);
  });
});
