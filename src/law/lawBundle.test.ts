// A pack packed for play is the same pack when it is opened, after any journey as text.

import { expect, test } from 'vitest';
import { compilePack } from './compilePack.ts';
import { makeLawBundle, openLawBundle } from './lawBundle.ts';
import { smallVocabulary } from './lawTestKit.ts';
import { PACK_SCHEMA, type PackSource } from './packSchema.ts';

const SOURCE: PackSource = PACK_SCHEMA.parse({
  pack: 'small', title: 'A law for this test', asAt: '2026-01-01', sources: { act: { title: 'An act', url: 'https://example.org/' } },
  lists: {}, outcomes: { ADMIT: { role: 'decision' } }, grounds: {}, duties: [], steps: [], derive: [], constraints: [], baseline: {},
  rules: [{ id: 'first', kind: 'requirement', citation: '1', source: 'act', mark: 'verified', when: 'age > 18', requires: ['ADMIT'] }],
}); // prettier-ignore

const { pack } = compilePack(SOURCE, smallVocabulary({ age: { type: 'int' } }));
if (pack === null) throw new Error('no pack');
const bundle = makeLawBundle(pack, { en: { 'rule.first': 'Who is of age.' } });

test('carries the sources and the texts as plain JSON', () => {
  expect(bundle).toEqual({
    format: 1,
    id: 'small',
    pack: SOURCE,
    vocabulary: pack.vocabulary.source,
    states: pack.vocabulary.statesSource,
    texts: { en: { 'rule.first': 'Who is of age.' } },
  });
  expect(JSON.parse(JSON.stringify(bundle))).toEqual(bundle);
});

test('opens as the pack that it was', () => {
  const opened = openLawBundle(JSON.parse(JSON.stringify(bundle)) as typeof bundle);
  expect(opened.rules.map(({ id, when }) => [id, when?.source])).toEqual([['first', 'age > 18']]);
  expect(opened.vocabulary.typeOf('age')).toEqual({ kind: 'int' });
  expect(opened.source).toEqual(SOURCE);
});

test('that does not compile is our fault, and says which', () => {
  const [rule] = SOURCE.rules;
  const broken = { ...SOURCE, rules: [{ ...rule, when: 'agee > 18', source: 'act2' }] } as PackSource;
  expect(() => openLawBundle({ ...bundle, pack: broken })).toThrow(
    'law bundle small: there is no source "act2"; there is no fact "agee"',
  );
});
