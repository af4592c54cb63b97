// What is behind a point, in words with its citation, where it is no provision of the law? Steps: interviewing.md 1.4; competencies:
// cultural-sensitivity.md 1.1; checks of a paper: BSI TR-03135; the rest is guidance.

import type { Say } from '#words';

export interface SourceWords {
  readonly words: string;
  /** Where it can be read up; null where the words say it all. */
  readonly cited: string | null;
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
