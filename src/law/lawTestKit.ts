// What the tests of this room share: the shipped law files as text, the shipped vocabulary, small vocabularies for tests.

import { renderDiagnostic } from './diagnostic.ts';
import { loadVocabulary } from './lawFiles.ts';
import { layFacts, type LaidFacts } from './layFacts.ts';
import { loadPack } from './loadPack.ts';
import { outcomesOf } from './lawExample.ts';
import type { Pack } from './pack.ts';
import { parseFacts } from './parseFacts.ts';
import type { FactSource, VocabularySource } from './vocabularySchema.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

const TEXTS = import.meta.glob('../../scenarios/law/**/*.yaml', { query: '?raw', import: 'default', eager: true });

/** The shipped files by the path they have below the root. */
export const SHIPPED: ReadonlyMap<string, string> = new Map(
  Object.entries(TEXTS).map(([path, text]) => [path.replace('../../', ''), text]),
);

/** Every pack that is shipped, by id. */
export const PACKS: readonly string[] = [...SHIPPED.keys()].flatMap((path) => {
  const id = /law\/([a-z]+)\.yaml$/.exec(path)?.[1];
  return id === undefined || id === 'vocabulary' || id === 'states' ? [] : [id];
});

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

/** The shipped pack; throws if it has any diagnostic, a warning included. */
export function shippedPack(id: string): Pack {
  const { pack, diagnostics } = loadPack(SHIPPED, id);
  if (pack === null || diagnostics.length > 0)
    throw new Error(diagnostics.map((one) => renderDiagnostic(one)).join('\n'));
  return pack;
}

/** The facts of `json` with the baseline of the pack under them; throws where that cannot be. */
export function lay(pack: Pack, json: object, date: string): LaidFacts {
  const stated = parseFacts(json, pack.vocabulary);
  if (!stated.ok) throw new Error(stated.error.map(({ message }) => message).join('\n'));
  const laid = layFacts(pack, null, stated.value, { date });
  if (!laid.ok) throw new Error(laid.error.map(({ message }) => message).join('\n'));
  return laid.value;
}

export { outcomesOf };
