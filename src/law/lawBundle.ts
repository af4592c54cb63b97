// A law pack packed for play: the parsed sources and their texts as plain JSON, compiled again where it is opened.

import { compilePack } from './compilePack.ts';
import type { Pack } from './pack.ts';
import type { PackSource } from './packSchema.ts';
import { makeVocabulary } from './vocabulary.ts';
import type { StatesSource, VocabularySource } from './vocabularySchema.ts';

export interface LawBundle {
  readonly format: 1;
  readonly id: string;
  readonly pack: PackSource;
  readonly vocabulary: VocabularySource;
  readonly states: StatesSource;
  /** Texts by language and key. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export function makeLawBundle(pack: Pack, texts: LawBundle['texts']): LawBundle {
  const { source: vocabulary, statesSource: states } = pack.vocabulary;
  return { format: 1, id: pack.id, pack: pack.source, vocabulary, states, texts };
}

/** The pack of a bundle. A bundle is made from a pack that compiled, so a fault here is ours. */
export function openLawBundle({ pack, vocabulary, states }: LawBundle): Pack {
  const made = makeVocabulary(vocabulary, states);
  const compiled = compilePack(pack, made.vocabulary);
  if (compiled.pack === null)
    throw new Error(`law bundle ${pack.pack}: ${compiled.faults.map((one) => one.message).join('; ')}`);
  return compiled.pack;
}
