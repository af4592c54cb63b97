// How is a Latin name written in the script of its bearer's state? One settled spelling a script, letter by letter or syllable by
// syllable, as a registry's table would have it; reading back is by `romanise`. Names are invented, so no living orthography decides.

import { transliterate } from '../mrz/transliteration.ts';

export const SCRIPTS = ['cyrillic', 'greek', 'arabic', 'ethiopic', 'devanagari'] as const;
export type Script = (typeof SCRIPTS)[number];

/** Which letters belong to a script. */
export const SCRIPT_LETTERS: Readonly<Record<Script, RegExp>> = {
  cyrillic: /[\u0400-\u045f]/u,
  greek: /[\u0370-\u03ff]/u,
  arabic: /[\u0620-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc]/u,
  ethiopic: /[\u1200-\u135f]/u,
  devanagari: /[\u0900-\u097f]/u,
};

/** `sh:ш` a line of pairs; longer Latin sequences win over shorter ones. */
const tableOf = (pairs: string): ReadonlyMap<string, string> =>
  new Map(
    pairs
      .trim()
      .split(/\s+/)
      .map((pair): [string, string] => {
        const [latin = '', native = ''] = pair.split(':');
        return [latin, native];
      })
      .sort(([a], [b]) => b.length - a.length),
  );

const CYRILLIC = tableOf(`
  shch:щ sh:ш š:ш ș:ш ch:ч zh:ж ž:ж kh:х th:т ph:ф ts:ц ya:я yu:ю yo:ё a:а b:б c:к d:д e:е f:ф g:г h:х i:и j:ј k:к l:л m:м n:н o:о p:п q:к
  r:р s:с t:т u:у v:в w:в x:кс y:й z:з`);

const GREEK = tableOf(`
  ž:ζ sh:σ š:σ ș:σ ch:τσ th:θ ph:φ ps:ψ kh:χ ou:ου a:α b:μπ c:κ d:ντ e:ε f:φ g:γκ h:χ i:ι j:τζ k:κ l:λ m:μ n:ν o:ο p:π q:κ r:ρ s:σ t:τ
  u:ου v:β w:ου x:ξ y:υ z:ζ`);

/** Short vowels within a word are not written. */
const ARABIC = tableOf(`
  sh:ش š:ش ș:ش ž:ژ ph:ف ch:چ th:ث kh:خ gh:غ zh:ژ a: b:ب c:ك d:د e: f:ف g:گ h:ه i:ي j:ج k:ك l:ل m:م n:ن o:و p:پ q:ق r:ر s:س t:ت u:و v:و
  w:و x:كس y:ي z:ز`);
const ARABIC_INITIALS: Readonly<Record<string, string>> = { a: 'ا', e: 'إ', i: 'إي', o: 'أو', u: 'أو' };
const ARABIC_ENDS: Readonly<Record<string, string>> = { a: 'ا', e: 'ي' };

/** Syllabic scripts: a consonant's first letter, and how each vowel changes it. */
const ETHIOPIC_ROWS = tableOf(`
  sh:ሸ š:ሸ ș:ሸ ph:ፈ ch:ቸ ž:ዘ th:ተ kh:ሀ gh:ገ ts:ሰ h:ሀ l:ለ m:መ r:ረ s:ሰ q:ቀ b:በ v:ቨ t:ተ n:ነ k:ከ c:ከ w:ወ z:ዘ y:የ d:ደ j:ጀ g:ገ f:ፈ p:ፐ x:ሰ`);
const ETHIOPIC_ORDERS: Readonly<Record<string, number>> = { u: 1, i: 2, a: 3, e: 4, '': 5, o: 6 };
const ETHIOPIC_ALONE = 'አ';

const DEVANAGARI_ROWS = tableOf(`
  ž:ज sh:श š:श ș:श chh:छ ch:च kh:ख gh:घ th:थ dh:ध ph:फ bh:भ k:क c:क q:क g:ग j:ज t:त d:द n:न p:प f:फ b:ब m:म y:य r:र l:ल v:व w:व s:स h:ह
  z:ज x:क`);
const DEVANAGARI_SIGNS: Readonly<Record<string, string>> = {
  a: '', // The letter itself says a.
  i: 'ि',
  u: 'ु',
  e: 'े',
  o: 'ो',
  ai: 'ै',
  au: 'ौ',
};
const DEVANAGARI_ALONE: Readonly<Record<string, string>> = {
  a: 'अ',
  i: 'इ',
  u: 'उ',
  e: 'ए',
  o: 'ओ',
  ai: 'ऐ',
  au: 'औ',
};
const VIRAMA = '्';

/** Plain Latin letters: small, without accents but those that the tables know. */
const plain = (latin: string): string =>
  Array.from(latin.normalize('NFC').toLowerCase())
    .map((letter) => ('šžș'.includes(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '')))
    .join('');

/** A name in a script; parts stay apart. */
export function toScript(latin: string, script: Script): string {
  return plain(latin)
    .replace(/[’'.]/gu, '')
    .split(/[\s-]+/u)
    .filter((word) => word !== '')
    .map((word) => WRITERS[script](word))
    .join(' ');
}

const WRITERS: Readonly<Record<Script, (word: string) => string>> = {
  cyrillic: (word) => capital(spell(word, CYRILLIC)),
  greek: (word) => capital(spell(word, GREEK).replace(/σ$/u, 'ς')),
  arabic: (word) => {
    const first = ARABIC_INITIALS[word[0] ?? ''] ?? '';
    const last = word.length > 1 ? (ARABIC_ENDS[word.at(-1) ?? ''] ?? '') : '';
    // A doubled consonant is written once.
    const middle = word.slice(first === '' ? 0 : 1, last === '' ? undefined : -1).replace(/([^aeiou])\1/gu, '$1');
    return first + spell(middle, ARABIC) + last;
  },
  ethiopic: (word) =>
    syllables(word, ETHIOPIC_ROWS, ['a', 'e', 'i', 'o', 'u'])
      .map(({ consonant, vowel }) => {
        const row = consonant === '' ? ETHIOPIC_ALONE : (ETHIOPIC_ROWS.get(consonant) ?? '');
        return String.fromCodePoint((row.codePointAt(0) ?? 0) + (ETHIOPIC_ORDERS[vowel] ?? 5));
      })
      .join(''),
  devanagari: (word) => {
    const parts = syllables(word, DEVANAGARI_ROWS, ['ai', 'au', 'a', 'e', 'i', 'o', 'u']);
    return parts
      .map(({ consonant, vowel }, index) => {
        if (consonant === '') return DEVANAGARI_ALONE[vowel] ?? '';
        const row = DEVANAGARI_ROWS.get(consonant) ?? '';
        const isLast = index === parts.length - 1;
        // A final a is written long; a final consonant goes without the sign that silences it.
        if (vowel === '') return isLast ? row : row + VIRAMA;
        return row + (vowel === 'a' && isLast ? 'ा' : (DEVANAGARI_SIGNS[vowel] ?? ''));
      })
      .join('');
  },
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The longest known sequence that a text begins with. */
function beginning(text: string, table: Iterable<string>): string {
  for (const key of table) if (text.startsWith(key)) return key;
  return '';
}

function spell(word: string, table: ReadonlyMap<string, string>): string {
  let out = '';
  for (let rest = word; rest !== '';) {
    const key = beginning(rest, table.keys());
    out += table.get(key) ?? '';
    rest = rest.slice(Math.max(1, key.length));
  }
  return out;
}

interface Syllable {
  /** '' where a vowel stands alone. */
  readonly consonant: string;
  readonly vowel: string;
}

function syllables(word: string, rows: ReadonlyMap<string, string>, vowels: readonly string[]): Syllable[] {
  const out: Syllable[] = [];
  for (let rest = word; rest !== '';) {
    const consonant = beginning(rest, rows.keys());
    const vowel = beginning(rest.slice(consonant.length), vowels);
    if (consonant !== '' || vowel !== '') out.push({ consonant, vowel });
    rest = rest.slice(Math.max(1, consonant.length + vowel.length));
  }
  return out;
}

/** Capitals as papers print them: Greek ones without their accents. */
export function capitalsOf(text: string): string {
  const capitals = text.toUpperCase();
  return SCRIPT_LETTERS.greek.test(capitals)
    ? capitals
        .normalize('NFD')
        .replace(/\u0301/gu, '')
        .normalize('NFC')
    : capitals;
}

/** Scripts whose letters touch: space between them would tear them apart. */
export const isJoined = (script: Script): boolean => script === 'arabic' || script === 'devanagari';

/** What a text says in Latin letters: by ICAO's tables where there are any (Cyrillic, Arabic), else by the registry's table read backwards. */
export function romanise(text: string): string {
  const script = scriptOf(text);
  if (script === null) return text;
  if (script === 'cyrillic') return transliterate(text).replaceAll('<', ' ');
  if (script === 'arabic')
    // Two consonants in a row may have a vowel between them that is not written.
    return Array.from(text, (letter) => (letter === ' ' ? letter : transliterate(letter).replace(/^X+/, '')))
      .join('a')
      .replace(/a? a?/g, ' ')
      .toUpperCase();
  return text
    .split(/\s+/u)
    .map((word) => READERS[script](word.toLowerCase()))
    .join(' ')
    .toUpperCase();
}

/** Latin letters that share a native one with a commoner letter. */
const RARE = /[xqczšșž]/u;

const backwards = (table: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  // Written last wins: rare letters first, then longer spellings, so that `h` is read before `kh`, and `j` before `z`.
  const rows = [...table].map(([latin, native]): [string, string] => [native, latin]);
  return new Map(
    [...rows.filter(([, latin]) => RARE.test(latin)), ...rows.filter(([, latin]) => !RARE.test(latin))].sort(
      ([a], [b]) => b.length - a.length,
    ),
  );
};
const GREEK_BACK = backwards(GREEK);
const ETHIOPIC_BACK = backwards(ETHIOPIC_ROWS);
const DEVANAGARI_BACK = backwards(DEVANAGARI_ROWS);
const SIGNS_BACK = new Map(Object.entries(DEVANAGARI_SIGNS).map(([vowel, sign]) => [sign, vowel]));
const ALONE_BACK = new Map(Object.entries(DEVANAGARI_ALONE).map(([vowel, letter]) => [letter, vowel]));

const READERS: Readonly<Record<'greek' | 'ethiopic' | 'devanagari', (word: string) => string>> = {
  greek: (word) =>
    spell(
      word
        .normalize('NFD')
        .replace(/\u0301/gu, '')
        .replaceAll('ς', 'σ'),
      GREEK_BACK,
    ),
  ethiopic: (word) =>
    Array.from(word, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      const order = Object.entries(ETHIOPIC_ORDERS).find(([, value]) => value === code % 8)?.[0] ?? 'e';
      const row = String.fromCodePoint(code - (code % 8));
      return (row === ETHIOPIC_ALONE ? '' : (ETHIOPIC_BACK.get(row) ?? '')) + order;
    }).join(''),
  devanagari: (word) =>
    Array.from(word, (letter, i) => {
      const alone = ALONE_BACK.get(letter);
      if (alone !== undefined) return alone;
      const next = Array.from(word)[i + 1];
      const consonant = DEVANAGARI_BACK.get(letter);
      // A consonant says a of itself, unless a sign or the silencer follows or the word ends.
      if (consonant !== undefined) return consonant + (next !== undefined && DEVANAGARI_BACK.has(next) ? 'a' : '');
      return letter === 'ा' ? 'a' : (SIGNS_BACK.get(letter) ?? '');
    }).join(''),
};

/** Which script a text is written in; null for Latin and for what has no letters. */
export function scriptOf(text: string): Script | null {
  return SCRIPTS.find((script) => SCRIPT_LETTERS[script].test(text)) ?? null;
}
