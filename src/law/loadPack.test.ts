// A pack read from its files: every fault with the file, the place and the mend; baselines are laid and judged.

import { describe, expect, test } from 'vitest';
import { loadVocabulary, readLawFile } from './lawFiles.ts';
import { loadPack } from './loadPack.ts';
import { STATES_SCHEMA } from './vocabularySchema.ts';

const CORE = `words:
  direction: { words: [entry, exit] }
groups:
  g: { meaning: A group., learn: by asking, standard: [[question]] }
facts:
  scenario.checkDate: { type: date, meaning: The day., learn: file, standard: [[file]] }
  scenario.direction: { type: word, words: direction, meaning: Which., learn: file, standard: [[file]] }
  g.a: { type: bool, meaning: A. }
  g.n: { type: int, meaning: N. }
  g.m: { type: int, nullable: true, meaning: M. }
constraints:
  - { id: small, meaning: N is small., holds: g.n < 100 }
`;
const STATES = 'real: { FR: FRA }\naccepts: {}\nfictional: { QSA: Aldermark }\n';

const BASE = `pack: base
title: Base
asAt: '2026-07-10'
sources: { S: { title: An act, url: 'https://example.org/' } }
lists: {}
outcomes: { ADMIT: { role: decision } }
grounds: {}
duties: []
steps: []
derive:
  - { fact: g.n, rule: b-one, value: "g.a ? 1 : 2" }
constraints: []
rules:
  - { id: b-one, kind: requirement, citation: s. 1, source: S, mark: verified, when: g.a, requires: [ADMIT] }
  - { id: b-two, kind: provision, citation: s. 2, source: S, mark: verified }
  - { id: b-three, kind: requirement, citation: s. 3, source: S, mark: verified, when: g.n > 3, requires: [ADMIT] }
baseline:
  common: []
  entry:
    - { alone: true, facts: { g.m: 1 } }
    - { facts: { g.a: true } }
`;
const OWN = `pack: own
title: Own
on: base
replaces: [b-two]
asAt: '2026-07-10'
sources: {}
lists: {}
outcomes: {}
grounds: {}
duties: []
steps: []
derive: []
constraints: []
rules:
  - { id: o-one, kind: requirement, citation: s. 9, source: S, mark: verified, when: g.n < 3, requires: [ADMIT] }
baseline:
  entry: [{ facts: { g.m: 2 } }]
`;

const FILES = {
  'scenarios/law/vocabulary.yaml': CORE,
  'scenarios/law/states.yaml': STATES,
  'scenarios/law/base.yaml': BASE,
  'scenarios/law/own.yaml': OWN,
};

/** `file:line:column severity code message | hint`, or "loaded" where the pack is there and nothing is wrong. */
const load = (id: string, changes: Readonly<Record<string, string | null>> = {}): string[] => {
  const files = Object.entries({ ...FILES, ...changes }).flatMap(([path, text]) => (text === null ? [] : [[path, text] as const]));
  const { pack, diagnostics } = loadPack(new Map(files), id);
  const told = diagnostics.map(({ file, line, column, severity, code, message, hint }) => `${file.replace('scenarios/', '')}:${line}:${column} ${severity} ${code} ${message} | ${hint}`);
  return pack === null ? told : [...told, 'loaded'];
}; // prettier-ignore
const inBase = (was: string, is: string): Readonly<Record<string, string>> => {
  expect(BASE).toContain(was);
  return { 'scenarios/law/base.yaml': BASE.replace(was, is) };
};
const inOwn = (was: string, is: string): Readonly<Record<string, string>> => {
  expect(OWN).toContain(was);
  return { 'scenarios/law/own.yaml': OWN.replace(was, is) };
};

describe('what loads', () => {
  test('a pack that stands by itself, and one that is laid on it', () => {
    expect([load('base'), load('own')]).toEqual([['loaded'], ['loaded']]);
    expect(load('own', inOwn('replaces: [b-two]\n', ''))).toEqual(['loaded']);
  });

  test('with a warning all the same', () => {
    expect(load('base', inBase('when: g.n > 3', 'when: g.a && g.m > 3'))).toEqual([
      'law/base.yaml:16:95 warning celNull g.m may be null here | Write g.m != null && … before it.',
      'loaded',
    ]);
  });
});

describe('files', () => {
  const MISSING = 'Add the file, or check its name.';
  test.each<[string, Readonly<Record<string, string | null>>, string, string[]]>([
    ['no pack', {}, 'lost', [`law/lost.yaml:1:1 error fileMissing there is no file law/lost.yaml | ${MISSING}`]],
    ['no words', { 'scenarios/law/vocabulary.yaml': null }, 'base', [`law/vocabulary.yaml:1:1 error fileMissing there is no file law/vocabulary.yaml | ${MISSING}`]],
    ['no states either', { 'scenarios/law/vocabulary.yaml': null, 'scenarios/law/states.yaml': null }, 'base', [
      `law/states.yaml:1:1 error fileMissing there is no file law/states.yaml | ${MISSING}`,
      `law/vocabulary.yaml:1:1 error fileMissing there is no file law/vocabulary.yaml | ${MISSING}`,
    ]],
    ['no pack below', { 'scenarios/law/base.yaml': null }, 'own', [
      `law/base.yaml:1:1 error fileMissing there is no file law/base.yaml | ${MISSING}`,
      'law/own.yaml:3:5 error lawReference there is no pack "base" that can be read | Name a pack that is there, or leave "on" out.',
    ]],
    ['no YAML', { 'scenarios/law/base.yaml': 'a: 1\na: 2\n' }, 'base', ['law/base.yaml:2:1 error yamlSyntax Map keys must be unique | Mend the YAML here: check indentation, quotes and colons.']],
    ['not as the schema says', { 'scenarios/law/states.yaml': `${STATES}more: 1\n` }, 'base', ['law/states.yaml:4:1 error unknownKey "more" is not a key of the file | Remove it, or check its spelling in the schema.']],
    ['words of its own, not as the schema says', { 'scenarios/law/vocabulary/own.yaml': 'more: 1\n' }, 'own', ['law/vocabulary/own.yaml:1:1 error unknownKey "more" is not a key of the file | Remove it, or check its spelling in the schema.']],
  ])('%s', (_, changes, id, told) => expect(load(id, changes)).toEqual(told)); // prettier-ignore

  test('are found by the end of their path, whatever stands before', () => {
    const read = (path: string): boolean => readLawFile(new Map([[path, STATES]]), 'states.yaml', STATES_SCHEMA).ok;
    expect(['law/states.yaml', 'a/b/law/states.yaml', 'outlaw/states.yaml', 'law/states.yaml.orig'].map(read)).toEqual([true, true, false, false]);
  }); // prettier-ignore

  test('the pack below is itself laid on another', () => {
    expect(load('own', inBase('title: Base', 'title: Base\non: third'))).toEqual([
      'law/own.yaml:3:5 error lawCycle the pack "base" is itself laid on "third" | Lay this pack on one that stands by itself.',
    ]);
  });

  test('a rule to replace that is not below', () => {
    expect(load('own', inOwn('[b-two]', '[b-two, b-tree]'))).toEqual([
      'law/own.yaml:4:19 error lawReference there is no rule "b-tree" below | Did you mean "b-three"?',
    ]);
    expect(load('own', inOwn('[b-two]', '[q]'))).toEqual([
      'law/own.yaml:4:12 error lawReference there is no rule "q" below | Name a rule of the pack below.',
    ]);
  });
});

describe('words that a pack adds', () => {
  const WORDS = { 'scenarios/law/vocabulary/own.yaml': 'facts:\n  g.z: { type: int, meaning: Z. }\nwords:\n  hue: { words: [red] }\n' };
  const layer = (text: string): Readonly<Record<string, string>> => ({ 'scenarios/law/vocabulary/own.yaml': text });

  test('are known to it, and to no other', () => {
    const files = new Map(Object.entries({ ...FILES, ...WORDS }));
    const names = (layers: readonly string[]): boolean | undefined => loadVocabulary(files, layers).vocabulary?.facts.has('g.z');
    expect([names(['own']), names([]), names(['base'])]).toEqual([true, false, false]);
    expect(load('own', WORDS)).toEqual(['loaded']);
  });

  test.each<[string, string, string[]]>([
    ['to a fact that is not there', 'adds:\n  g.q: { aliases: [q] }\n', ['law/vocabulary/own.yaml:2:3 error lawReference there is no "g.q" to add to | Add it anew, or mend the name.']],
    ['to a list of words that is not there', 'addsWords:\n  hue: { words: [red] }\n', ['law/vocabulary/own.yaml:2:3 error lawReference there is no "hue" to add to | Add it anew, or mend the name.']],
    ['to what it brings itself', 'facts:\n  g.z: { type: int, meaning: Z. }\nwords:\n  hue: { words: [red] }\nadds:\n  g.z: { aliases: [q] }\naddsWords:\n  hue: { words: [blue] }\n', ['loaded']],
    ['to what is there', 'adds:\n  g.a: { aliases: [q] }\naddsWords:\n  direction: { words: [stay] }\n', ['loaded']],
    ['a fact that is wrong', 'facts:\n  g.z: { type: word, words: hue, meaning: Z. }\n', ['law/vocabulary/own.yaml:2:29 error lawReference there is no word list "hue" | Name a list under words.']],
    ['a name that is taken', 'adds:\n  g.a: { aliases: [g.n] }\n', ['law/vocabulary/own.yaml:2:3 error lawDuplicate "g.n" already stands for g.n | A name stands for one fact: remove it from one of the two.']],
  ])('%s', (_, text, told) => expect(load('own', layer(text))).toEqual(told)); // prettier-ignore

  test('what is wrong with the words that all share is shown there', () => {
    const text = CORE.replace('g.a: { type: bool,', 'g.a: { type: bool, nullable: true,');
    const told = 'law/vocabulary.yaml:8:32 error invalidValue g.a is true or false, not null | Use a word list, or a record that may be null.';
    expect(load('own', { ...WORDS, 'scenarios/law/vocabulary.yaml': text })).toEqual([told]);
  });
}); // prettier-ignore

describe('faults of the pack below are shown in its file', () => {
  test.each<[string, string, string, string]>([
    ['a rule behind one that is replaced', 'when: g.n > 3', 'when: g.q > 3', 'law/base.yaml:16:88 error unknownFact'],
    ['a derivation', '"g.a ? 1 : 2"', '"g.q ? 1 : 2"', 'law/base.yaml:11:39 error unknownFact'],
    ['a block of the baseline behind one that counts only alone', 'facts: { g.a: true }', 'facts: { g.q: true }', 'law/base.yaml:21:18 error unknownFact'],
    ['a source', "url: 'https://example.org/'", "url: 'https://example.org/', from: '2026-02-30'", 'law/base.yaml:4:67 error lawDates'],
  ])('%s', (_, was, is, told) => expect(load('own', inBase(was, is)).map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual([told])); // prettier-ignore

  test('wherever they come to lie in the laid pack', () => {
    const places = (own: Readonly<Record<string, string>>, base: Readonly<Record<string, string>>): string[] => load('own', { ...own, ...base }).map((one) => one.split(' ').slice(0, 3).join(' '));
    const wrong = inBase('facts: { g.a: true }', 'facts: { g.q: true }');
    expect(places(inOwn('{ facts: { g.m: 2 } }', '{ facts: { g.m: 2 } }, { facts: { g.n: 2 } }'), wrong)).toEqual(['law/base.yaml:21:18 error unknownFact']);
    expect(places(inOwn('  entry: [{ facts: { g.m: 2 } }]', '  common: []'), wrong)).toEqual(['law/base.yaml:21:18 error unknownFact']);
    const against = inBase('g.a: true', 'g.a: true, g.n: 100');
    expect(places(inOwn('  entry: [{ facts: { g.m: 2 } }]', '  common: []'), against)).toContain('law/base.yaml:19:3 error lawFault');
    const second = inBase('"g.a ? 1 : 2" }', '"g.a ? 1 : 2" }\n  - { fact: g.m, rule: b-one, value: g.q }');
    expect(places({}, second)).toEqual(['law/base.yaml:12:38 error unknownFact']);
  }); // prettier-ignore

  test('and its own in its own', () => {
    expect(load('own', inOwn('when: g.n < 3', 'when: g.q < 3'))[0]).toMatch(/^law\/own\.yaml:15:86 error unknownFact/);
    expect(load('own', inOwn('g.m: 2', 'g.q: 2'))[0]).toMatch(/^law\/own\.yaml:17:22 error unknownFact/);
  });

  test('in the order of the files', () => {
    const places = load('own', { ...inBase('when: g.n > 3', 'when: g.q > 3'), ...inOwn('g.m: 2', 'g.q: 2') });
    expect(places.map((one) => one.split(':')[0])).toEqual(['law/base.yaml', 'law/own.yaml']);
  });
});

describe('the baseline is laid and judged', () => {
  const WIDE = 'Ask for null, or for the range, before the value is used.';
  test.each<[string, string, string, string[]]>([
    ['a value that breaks a condition', 'g.a: true', 'g.a: true, g.n: 100', [
      'law/base.yaml:19:3 error lawFault the baseline of entry contradicts itself: g.n breaks small | Mend the value, or the constraint.',
    ]],
    ['a value of the situation that does', '{ g.a: true } }', '{ g.a: true, g.n: 100 }, fixed: true }', [
      'law/base.yaml:19:3 error lawFault g.n = 100: N is small. | Mend the baseline: it is a person who can exist.',
    ]],
    ['a rule that faults on it', 'when: g.n > 3', 'when: g.n * 9007199254740991 * 2 > 3', [
      `law/base.yaml:16:88 error lawFault the result of * is not a whole number that can be kept (on the baseline of entry) | ${WIDE}`,
    ]],
    ['a derivation that does', '"g.a ? 1 : 2"', '"9007199254740991 + 1"', [
      `law/base.yaml:11:39 error lawFault the result of + is not a whole number that can be kept (on the baseline of entry) | ${WIDE}`,
    ]],
    ['a second derivation that does', '{ fact: g.n, rule: b-one, value: "g.a ? 1 : 2" }', '{ fact: g.m, rule: b-one, value: "3" }\n  - { fact: g.n, rule: b-one, value: "9007199254740991 + 1" }', [
      `law/base.yaml:12:39 error lawFault the result of + is not a whole number that can be kept (on the baseline of entry) | ${WIDE}`,
    ]],
  ])('%s', (_, was, is, told) => {
    const found = load('base', inBase(was, is));
    for (const one of told) expect(found).toContain(one);
    expect(found).not.toContain('loaded');
  }); // prettier-ignore
});
