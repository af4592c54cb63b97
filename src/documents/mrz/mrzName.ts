// How does a printed name stand in the machine-readable zone, and do two spellings belong together? ICAO Doc 9303-3 section 4.6
// (identifiers), 9303-4 section 4.2.3 (truncation). Comparison goes part by part and by prefix, because several styles of cutting are legal.

import { letterValues, transliterate, type TransliterationLanguage } from './transliteration.ts';

/** A name as printed in the visual zone; `secondary` is '' for somebody with one name. */
export interface PrintedName {
  readonly primary: string;
  readonly secondary: string;
}

/** The name field, `width` columns wide: transliterated, cut where it does not fit, filled. */
export function makeMrzName(name: PrintedName, width: number, language?: TransliterationLanguage): string {
  const primary = transliterate(name.primary, language);
  const secondary = transliterate(name.secondary, language);
  return fitName(primary, secondary, width).padEnd(width, '<');
}

// A cut name must end in a letter: the last column then says "treat as possibly cut". Where the cut would fall on a gap, the
// longest part before it gives up one letter, so that another letter reaches the last column.
function fitName(primary: string, secondary: string, width: number): string {
  const whole = secondary === '' ? primary : `${primary}<<${secondary}`;
  if (whole.length <= width) return whole;
  const room = secondary === '' ? width : width - 3;
  const kept = primary.slice(0, room).replace(/<+$/, '');
  const cut = (secondary === '' ? primary : `${kept}<<${secondary}`).slice(0, width);
  if (!cut.endsWith('<')) return cut;
  const rest = secondary === '' ? primary.slice(kept.length) : '';
  return fitName(shortenPart(kept) + rest, secondary, width);
}

/** One letter less in the longest part, so that another letter reaches the last column. */
function shortenPart(text: string): string {
  const parts = text.split('<');
  const longest = parts.reduce((best, part, index) => (part.length > (parts[best]?.length ?? 0) ? index : best), 0);
  return parts.map((part, index) => (index === longest ? part.slice(0, -1) : part)).join('<');
}

export const NAME_VERDICTS = ['same', 'explainable', 'different'] as const;
export type NameVerdict = (typeof NAME_VERDICTS)[number];

/** What comparing a printed name with a name field gave; `differing` names the first part without a partner. */
export interface NameComparison {
  readonly verdict: NameVerdict;
  readonly differing: { readonly printed: string; readonly mrz: string } | null;
}

/**
 * Compares a printed name with the name field of a zone. `same`: every allowed transliteration and cut considered, they agree.
 * `explainable`: the consonants agree and vowels or doublings differ, as between two transliterations of one name.
 */
export function compareNames(name: PrintedName, mrzName: string, language?: TransliterationLanguage): NameComparison {
  const mayBeCut = /[A-Z]$/.test(mrzName);
  const [primary = '', secondary = ''] = mrzName.replace(/<+$/, '').split('<<');
  const pairs = [
    { printed: name.primary, mrz: primary },
    { printed: name.secondary, mrz: secondary },
  ];
  let verdict: NameVerdict = 'same';
  let differing: NameComparison['differing'] = null;
  for (const { printed, mrz } of pairs) {
    const one = compareIdentifier(printed, mrz, mayBeCut, language);
    if (NAME_VERDICTS.indexOf(one) > NAME_VERDICTS.indexOf(verdict)) {
      verdict = one;
      differing = { printed, mrz };
    }
  }
  return { verdict, differing };
}

function compareIdentifier(
  printed: string,
  mrz: string,
  cut: boolean,
  language: TransliterationLanguage | undefined,
): NameVerdict {
  const letters = Array.from(printed.normalize('NFC'));
  if (spells(letters, 0, mrz, 0, language)) return 'same';
  if (cut && partsArePrefixes(letters, mrz, language)) return 'same';
  const skeleton = consonants(transliterate(printed, language));
  if (skeleton !== '' && skeleton === consonants(mrz)) return 'explainable';
  return assimilated(printed, mrz, language) ? 'explainable' : 'different';
}

/** Whether the letters from `i` can be written as the zone's text from `j`, by any of their values. */
function spells(
  letters: readonly string[],
  i: number,
  mrz: string,
  j: number,
  language: TransliterationLanguage | undefined,
): boolean {
  const letter = letters[i];
  if (letter === undefined) return j === mrz.length;
  return letterValues(letter, letters[i - 1] ?? '', language).some((value) => {
    if (value === '<' && mrz[j - 1] === '<') return spells(letters, i + 1, mrz, j, language);
    return mrz.startsWith(value, j) && spells(letters, i + 1, mrz, j + value.length, language);
  });
}

/** Whether every part in the zone begins the printed part at its place (parts at the end may be left out). */
function partsArePrefixes(
  letters: readonly string[],
  mrz: string,
  language: TransliterationLanguage | undefined,
): boolean {
  const printedParts = letters.join('').split(/[\s-]+/u);
  const mrzParts = mrz.split('<').filter((part) => part !== '');
  if (mrzParts.length === 0) return printedParts.length > 0;
  return mrzParts.every((part, index) => {
    const printed = Array.from(printedParts[index] ?? '');
    if (printed.length === 0) return false;
    return printed.some((_, count) => spells(printed.slice(0, count + 1), 0, part, 0, language));
  });
}

/** The letters that carry a name through transliteration: escapes, vowels, doublings and gaps dropped. */
function consonants(text: string): string {
  return text
    .replace(/X(?=[A-Z])/g, '')
    .replace(/[AEIOUY<]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** The Arabic article before a sun letter, written as it is spoken: ar-Razi for al-Razi. */
function assimilated(printed: string, mrz: string, language: TransliterationLanguage | undefined): boolean {
  const spoken = /^[AE]([A-Z])<?\1/.exec(mrz);
  const latin = transliterate(printed, language);
  return spoken !== null && latin.startsWith('AL') && consonants(latin.slice(2)) === consonants(mrz.slice(1));
}
