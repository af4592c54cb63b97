// What is behind a point, in words with its citation, where it is no provision of the law? Steps: interviewing.md 1.4; competencies:
// cultural-sensitivity.md 1.1; checks of a paper: BSI TR-03135; the rest is guidance.

import type { Say } from '#words';

export interface SourceWords {
  readonly words: string;
  /** Where it can be read up; null where the words say it all. */
  readonly cited: string | null;
}

/** What is cited from the law of the European Union or its handbooks: elsewhere a model of good work, not the law. */
const OF_THE_UNION: ReadonlySet<string> = new Set([
  'M02',
  'M03',
  'M10',
  'M11',
  'M16',
  'M17',
  'M19',
  'M21',
  'interviewing-1.5',
  'interviewing-3.4',
  'interviewing-7',
  'documents-6.1',
  'eu-dignity',
  'age-25',
  'address-41',
  'stateless-27',
  'record-14',
  'adult-interview',
  'comm-13',
  'fitness-13-11',
  'family-4-4',
  'family-11-2',
  'religion-10',
  'discreet-10-3',
]);

/** The same, in a case under this law. */
export function sourceUnder(pack: string, say: Say, id: string): SourceWords | null {
  const found = sourceInWords(say, id);
  if (found === null || found.cited === null || pack === 'eu' || !OF_THE_UNION.has(id)) return found;
  return { ...found, cited: say('cited.abroad', { cited: found.cited }) };
}

/** Null where there are no words for it: then it is an author's own. */
export function sourceInWords(say: Say, id: string): SourceWords | null {
  const text = (key: string): string | null => {
    const words = say(key);
    return words === key ? null : words;
  };
  const known = (words: string | null, cited: string | null): SourceWords | null =>
    words === null ? null : { words, cited };
  if (/^M\d\d$/.test(id)) return known(text(`step.${id}`), text(`cited.${id}`));
  if (/^C\d$/.test(id)) return known(text(`competency.${id}`), null);
  const check = /^([A-Z]{2}),([A-Z]{2}),([A-Z]{2})$/.exec(id);
  if (check !== null) {
    const [light, what, area] = [text(`check.${check[1]}`), text(`check.${check[2]}`), text(`check.${check[3]}`)];
    if (light === null || what === null || area === null) return null;
    return { words: say('check.words', { area, what, light }), cited: say('check.cited') };
  }
  const key = id.replaceAll('.', '_');
  return known(text(`guidance.${key}`), text(`cited.${key}`));
}
