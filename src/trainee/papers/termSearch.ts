// Which terms fit the words typed? Every typed word must begin a word of the name, the explanation or the group.

import { TERM_GROUPS, type TermGroup } from '#documents';

export interface TermEntry {
  readonly term: string;
  readonly name: string;
  readonly explain: string | null;
}

export interface TermSection {
  readonly group: TermGroup;
  readonly name: string;
  readonly entries: readonly TermEntry[];
}

/** All terms in their groups. */
export function termSections(
  nameOf: (term: string) => string,
  explain: (term: string) => string | null,
  groupName: (group: TermGroup) => string,
): TermSection[] {
  return (Object.entries(TERM_GROUPS) as [TermGroup, readonly string[]][]).map(([group, terms]) => ({
    group,
    name: groupName(group),
    entries: terms.map((term) => ({ term, name: nameOf(term), explain: explain(term) })),
  }));
}

export function searchTerms<S extends Pick<TermSection, 'name' | 'entries'>>(
  sections: readonly S[],
  typed: string,
): S[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [...sections];
  return sections
    .map((section) => ({
      ...section,
      entries: section.entries.filter((entry) => {
        const words = wordsOf(`${entry.name} ${entry.explain ?? ''} ${section.name}`);
        return wanted.every((want) => words.some((word) => word.startsWith(want)));
      }),
    }))
    .filter((section) => section.entries.length > 0);
}

/** Words without case and accents. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
