// Do two spellings belong to one name? Legitimate differences, differences that want explaining, and red flags, after the product's
// table of naming systems ("A guide to names and naming practices", 2006; ICAO Doc 9303-3 section 6). A difference alone never
// proves anything: only a red flag is worth a finding by itself.

import { romanise, scriptOf, type Script } from './script.ts';

export const SPELLING_VERDICTS = ['same', 'legitimate', 'needsExplanation', 'redFlag'] as const;
export type SpellingVerdict = (typeof SPELLING_VERDICTS)[number];

/** What makes two spellings differ, the most harmless first. */
export const SPELLING_REASONS = [
  'script',
  'marks',
  'gaps',
  'order',
  'particle',
  'vowels',
  'cut',
  'missingPart',
  'oneLetter',
  'otherName',
] as const;
export type SpellingReason = (typeof SPELLING_REASONS)[number];

export interface SpellingComparison {
  readonly verdict: SpellingVerdict;
  readonly reasons: readonly SpellingReason[];
}

/** Articles and prefixes that stand apart, are joined or are left out. */
const PARTICLES = new Set(
  'AL EL UL UR AR AZ BIN BEN IBN BINT ABU VAN VON DER DEN DE DA DO DOS DI LA LE TA OS NE I'.split(' '),
);

/** Compares two spellings of a whole name, or of one part of it, in whatever scripts. */
export function compareSpellings(first: string, second: string): SpellingComparison {
  const scripts = [scriptOf(first), scriptOf(second)];
  const across = scripts[0] !== scripts[1];
  const [a, b] = [lettersOf(first), lettersOf(second)];
  const reasons: SpellingReason[] = across ? ['script'] : [];
  const answer = (verdict: SpellingVerdict, ...more: SpellingReason[]): SpellingComparison => ({
    verdict,
    reasons: [...reasons, ...more],
  });
  if (a.marked === b.marked) return answer('same');
  const apart = (marked: string): string => marked.replace(/[\s-]+/g, ' ');
  if (apart(a.marked) === apart(b.marked)) return answer('legitimate', 'gaps');
  if (a.tokens.join(' ') === b.tokens.join(' ')) return answer('legitimate', across ? 'vowels' : 'marks');
  const key = (token: string): string => skeleton(token, across ? scripts : []);
  for (const [reason, tokens] of [
    ['gaps', (all: readonly string[]) => [all.join('')]],
    ['order', (all: readonly string[]) => all.toSorted(byCode)],
    ['particle', withoutParticles],
  ] as const) {
    const [x, y] = [tokens(a.tokens), tokens(b.tokens)];
    if (x.join(' ') === y.join(' ')) return answer('legitimate', reason);
    // A part that is all vowels would vanish from a joined skeleton: it may be an honorific, and is a part of its own.
    const vanishes = [...a.tokens, ...b.tokens].some((token) => key(token) === '');
    if (reason === 'gaps' && vanishes && a.tokens.length !== b.tokens.length) continue;
    if (x.map(key).join(' ') === y.map(key).join(' ') && x.map(key).join('') !== '')
      return answer('legitimate', ...(reason === 'gaps' ? [] : [reason]), 'vowels');
  }
  const [x, y] = [withoutParticles(a.tokens), withoutParticles(b.tokens)];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  const partner = (token: string, begins: boolean): boolean =>
    many.some((other) => key(other) === key(token) || (begins && (other.startsWith(token) || token.startsWith(other))));
  if (few.length === many.length && few.every((token) => partner(token, true))) return answer('legitimate', 'cut');
  if (few.every((token) => partner(token, true))) return answer('needsExplanation', 'missingPart');
  const distances = few.map((token) => Math.min(...many.map((other) => edits(token, other))));
  return few.length === many.length && Math.max(...distances) <= 1 && Math.min(...few.map((token) => token.length)) > 3
    ? answer('needsExplanation', 'oneLetter')
    : answer('redFlag', 'otherName');
}

/** By code, so that every engine sorts alike. */
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function lettersOf(text: string): { readonly marked: string; readonly tokens: readonly string[] } {
  const marked = romanise(text)
    .normalize('NFC')
    .toUpperCase()
    .replace(/[’'ʼ`´.,]/gu, '')
    .trim();
  const tokens = marked
    .replaceAll('Ø', 'O')
    .replaceAll('Æ', 'AE')
    .replaceAll('Ł', 'L')
    .replaceAll('ß', 'SS')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[\s\-<]+/u)
    .filter((token) => token !== '');
  return { marked, tokens };
}

/** Names without articles and prefixes, in one order; joined ones are taken off too. */
function withoutParticles(tokens: readonly string[]): string[] {
  const kept = tokens.filter((token) => !PARTICLES.has(token));
  return (kept.length === 0 ? tokens : kept)
    .map((token) => (/^(?:AL|EL|UL)[A-Z]{4}/.test(token) ? token.slice(2) : token))
    .toSorted(byCode);
}

/** The letters that carry a name from one spelling to another: vowels, doublings and silent h dropped, sounds that tables mix made one. */
function skeleton(token: string, scripts: readonly (Script | null)[]): string {
  const letters =
    scripts.length === 0 ? oneScript(token) : twoScripts(scripts.includes('greek') ? asGreek(token) : token);
  return letters.replace(/[AEIOUY]/g, '').replace(/(.)\1+/g, '$1');
}

const oneScript = (token: string): string =>
  token
    .replace(/PH/g, 'F')
    .replace(/([AEIOU])H(?=[^AEIOUYH]|$)/g, '$1')
    .replace(/[QC](?!H)/g, 'K')
    .replace(/J/g, 'Y');

/** What tables of different scripts do not keep apart: hissing sounds, breathed consonants, v and w. */
const twoScripts = (token: string): string =>
  token
    .replace(/PH/g, 'F')
    .replace(/([TDB])H/g, '$1')
    .replace(/KH/g, 'H')
    .replace(/GH/g, 'G')
    .replace(/SHCH|SH|CH|TS|ZH|DZ|[JZ]/g, 'S')
    .replace(/X/g, 'KS')
    .replace(/[QC]/g, 'K')
    .replace(/[VW]/g, '');

/** Greek writes b, d and g with two letters. */
const asGreek = (token: string): string =>
  token
    .replace(/N[TD]/g, 'D')
    .replace(/M[PB]/g, 'B')
    .replace(/N?GK|N[GK]/g, 'G');

/** Letters to put in, take out or change. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
