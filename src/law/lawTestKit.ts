// What the tests of this room share: the shipped law files as text, the shipped vocabulary, small vocabularies for tests.

import { loadVocabulary } from './lawFiles.ts';
import type { FactSource, VocabularySource } from './vocabularySchema.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

const TEXTS = import.meta.glob('../../scenarios/law/**/*.yaml', { query: '?raw', import: 'default', eager: true });

/** The shipped files by the path they have below the root. */
export const SHIPPED: ReadonlyMap<string, string> = new Map(
  Object.entries(TEXTS).map(([path, text]) => [path.replace('../../', ''), text]),
);

export function shippedVocabulary(): Vocabulary {
  const { vocabulary, diagnostics } = loadVocabulary(SHIPPED);
  if (vocabulary === null || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return vocabulary;
}

/** A vocabulary of these facts alone; meaning and standard are filled in. */
export function smallVocabulary(
  facts: { readonly [name: string]: Omit<FactSource, 'meaning'> },
  rest: Partial<VocabularySource> = {},
): Vocabulary {
  const filled = Object.entries(facts).map(([name, fact]): [string, FactSource] => [
    name,
    { meaning: name, learn: 'by asking', standard: [['question']], ...fact },
  ]);
  const source: VocabularySource = {
    words: {},
    groups: {},
    constraints: [],
    ...rest,
    facts: Object.fromEntries(filled),
  };
  const { vocabulary, faults } = makeVocabulary(source, {
    real: { FR: 'FRA', SE: 'SWE' },
    accepts: {},
    fictional: { QSA: 'Aldermark', QVR: 'Varenia' },
  });
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return vocabulary;
}
