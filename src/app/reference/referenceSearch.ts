// Which entries does an officer look for? By state (in any of its names), kind, year of issue, feature, or by the number on a paper: a
// number finds the series whose pattern it fits, or begins to fit.

import MiniSearch from 'minisearch';
import { foldWords } from '#words';
import type { ReferenceEntry } from '#documents';

/** The words that a reader may use for an entry, in the language of the interface and in the state's own script. */
export interface EntryWords {
  readonly states: readonly string[];
  readonly kind: string;
  readonly features: readonly string[];
}

export interface ReferenceSearch {
  /** Entries found, best first; all, in their order, for no words. */
  find(words: string): readonly ReferenceEntry[];
}

/** Still issued: search finds it for years up to this many after its first. */
const OPEN_YEARS = 20;

export function makeReferenceSearch(
  entries: readonly ReferenceEntry[],
  wordsOf: (entry: ReferenceEntry) => EntryWords,
): ReferenceSearch {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<{
    id: string;
    state: string;
    kind: string;
    years: string;
    numbers: string;
    features: string;
  }>({
    fields: ['state', 'kind', 'years', 'numbers', 'features'],
    processTerm: (term) => foldWords(term),
    searchOptions: {
      prefix: (term) => !/^\d+$/.test(term),
      fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
      combineWith: 'AND',
      boost: { state: 3, kind: 2, numbers: 2 },
    },
  });
  index.addAll(
    entries.map((entry) => {
      const { states, kind, features } = wordsOf(entry);
      return {
        id: entry.id,
        state: [entry.state, ...states].join(' '),
        kind: `${kind} ${entry.documentCode}`,
        years: yearsOf(entry).join(' '),
        numbers: `${entry.number.prefixes.join(' ')} ${entry.id}`,
        features: features.join(' '),
      };
    }),
  );
  return {
    find: (words) => {
      const asked = words.trim();
      if (asked === '') return entries;
      const named = byId.get(asked.toUpperCase());
      if (named !== undefined) return [named];
      const number = /(?:^|\s)([A-Za-z]{0,4}\d{5,9})(?=\s|$)/.exec(asked)?.[1]?.toUpperCase() ?? null;
      const rest = number === null ? asked : asked.replace(new RegExp(number, 'i'), ' ').trim();
      const found = rest === '' ? entries : index.search(rest).flatMap(({ id }) => byId.get(String(id)) ?? []);
      return number === null ? found : found.filter((entry) => beginsNumber(entry, number));
    },
  };
}

/** Whether a number, as far as it was typed, is one of the entry's pattern. */
export function beginsNumber({ number: { prefixes, digits } }: ReferenceEntry, typed: string): boolean {
  return prefixes.some((prefix) => {
    const rest = typed.slice(prefix.length);
    return typed.startsWith(prefix) && /^\d*$/.test(rest) && rest.length <= digits;
  });
}

function yearsOf({ firstIssued, lastIssued }: ReferenceEntry): number[] {
  const from = Number(firstIssued.slice(0, 4));
  const to = lastIssued === null ? from + OPEN_YEARS : Number(lastIssued.slice(0, 4));
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Whether the series was issued in a year, as far as the entry knows. */
export function wasIssuedIn({ firstIssued, lastIssued }: ReferenceEntry, year: number): boolean {
  return Number(firstIssued.slice(0, 4)) <= year && (lastIssued === null || year <= Number(lastIssued.slice(0, 4)));
}
