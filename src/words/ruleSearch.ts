// Which rules of the pack does a reader look for? Words of the rule, of its citation, of its kind and of its ground, with what is
// nearly so spelled.

import MiniSearch from 'minisearch';
import { foldWords } from './foldWords.ts';
import type { LawWords } from './lawWords.ts';

export interface RuleSearch {
  /** Ids of the rules found, best first. */
  find(words: string): readonly string[];
}

export function makeRuleSearch(law: LawWords, ids: readonly string[]): RuleSearch {
  const index = new MiniSearch<{ id: string; words: string; citation: string; about: string }>({
    fields: ['words', 'citation', 'about'],
    processTerm: (term) => foldWords(term),
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
      boost: { citation: 2, words: 1.5 },
    },
  });
  index.addAll(
    ids.map((id) => {
      const provision = law.provision(id);
      const ground = provision?.ground ?? null;
      return {
        id,
        words: law.rule(id),
        citation: provision?.citation ?? '',
        about: [
          law.book.text(`kind.${provision?.kind ?? ''}`) ?? '',
          provision?.title ?? '',
          ground === null ? '' : `${ground} ${law.ground(ground)}`,
        ].join(' '),
      };
    }),
  );
  return { find: (words) => index.search(words).map(({ id }) => String(id)) };
}
