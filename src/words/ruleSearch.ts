// Which rules of the pack does a reader look for? The number of a provision, words of the rule in the reader's language or in English, of
// its citation, its topic, its kind and its ground, with what is nearly so spelled.

import MiniSearch from 'minisearch';
import { citedNumbers, meetsNumber } from './citationNumbers.ts';
import { foldWords } from './foldWords.ts';
import type { LawWords } from './lawWords.ts';

export interface RuleSearch {
  /** Ids of the rules found, best first. */
  find(words: string): readonly string[];
}

export function makeRuleSearch(law: LawWords, ids: readonly string[]): RuleSearch {
  const index = new MiniSearch<{ id: string; words: string; english: string; citation: string; about: string }>({
    fields: ['words', 'english', 'citation', 'about'],
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
        english: law.book.language === 'en' ? '' : (law.book.english(`rule.${id}`) ?? ''),
        citation: provision?.citation ?? '',
        about: [
          law.book.text(`kind.${provision?.kind ?? ''}`) ?? '',
          law.book.text(`step.${provision?.step ?? ''}`) ?? '',
          provision?.title ?? '',
          ground === null ? '' : `${ground} ${law.ground(ground)}`,
        ].join(' '),
      };
    }),
  );
  const byWords = (words: string): string[] => index.search(words).map(({ id }) => String(id));
  const numbers = new Map(ids.map((id) => [id, citedNumbers(law.provision(id)?.citation ?? '')]));
  return {
    find: (words) => {
      const asked = readQuery(words);
      if (asked.number === null) return byWords(words);
      const numbered = byNumber(numbers, asked.number);
      const named = asked.rest === '' ? null : new Set(byWords(asked.rest));
      const hits = numbered.filter((id) => named === null || named.has(id));
      // A bare number may as well be one of days: then it is a word like others, after the provisions that bear it.
      if (asked.isPlain) return [...new Set([...hits, ...byWords(words)])];
      if (hits.length > 0) return hits;
      return asked.rest === '' ? [] : byWords(asked.rest);
    },
  };
}

/** The first number in a query, and the words beside it; "Art. 6 (5) c" is read as 6(5)(c). */
function readQuery(query: string): { number: string | null; isPlain: boolean; rest: string } {
  const found = /(?<![\w.])\d+[A-Za-z]{0,2}(?:\.\d+[A-Za-z]?)*(?:\s*\(\w+\))*(?:\s+[a-z](?!\w))?/.exec(query);
  if (found === null) return { number: null, isPlain: false, rest: query };
  const number = found[0].replace(/\s+([a-z])$/, '($1)').replaceAll(/\s/g, '');
  const rest = `${query.slice(0, found.index)} ${query.slice(found.index + found[0].length)}`
    .replaceAll(/§+|\b(?:art(?:icle|ículo)?|section|sec|para(?:graph)?|s)\b\.?/gi, ' ')
    .replaceAll(/(?:المادة|مادة)/g, ' ')
    .trim();
  return { number, isPlain: /^\d+$/.test(number), rest };
}

/** The provision itself, then its parts; only where neither is cited, the nearest that it is a part of. */
function byNumber(numbers: ReadonlyMap<string, readonly string[]>, asked: string): string[] {
  const met = [...numbers].flatMap(([id, cited]) =>
    cited.flatMap((one) => {
      const rank = meetsNumber(asked, one);
      return rank === null ? [] : [{ id, rank, length: one.length }];
    }),
  );
  const below = met.filter(({ rank }) => rank < 2).sort((a, b) => a.rank - b.rank);
  if (below.length > 0) return [...new Set(below.map(({ id }) => id))];
  const nearest = Math.max(...met.map(({ length }) => length));
  return [...new Set(met.filter(({ length }) => length === nearest).map(({ id }) => id))];
}
