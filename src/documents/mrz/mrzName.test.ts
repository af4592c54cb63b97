import { describe, expect, test } from 'vitest';
import { compareNames, makeMrzName } from './mrzName.ts';
import { NAME_VECTORS } from './mrzVectors.ts';
import { transliterate, TRANSLITERATION_LANGUAGES, type TransliterationLanguage } from './transliteration.ts';

const languageOf = (remark = ''): TransliterationLanguage | undefined =>
  TRANSLITERATION_LANGUAGES.find((language) => remark.toLowerCase().startsWith(language));
const nameOf = (viz: string): { primary: string; secondary: string } => {
  const [primary = '', secondary = ''] = viz.split(', ');
  return { primary, secondary };
};

describe('names from the visual zone to the machine-readable zone (9303-3, section 6)', () => {
  test.each(NAME_VECTORS.map((vector) => [vector.viz, vector] as const))('%s', (viz, vector) => {
    const language = languageOf(vector.remark);
    const made = makeMrzName(nameOf(viz), 39, language).replace(/<+$/, '');
    expect([vector.mrz, ...vector.acceptable]).toContain(made);
    for (const spelling of [vector.mrz, ...vector.acceptable]) {
      const { verdict } = compareNames(nameOf(viz), spelling.padEnd(39, '<'), language);
      expect(`${spelling} ${verdict}`).not.toBe(`${spelling} different`);
    }
  });
});

test.each([
  ["O'CONNOR", 'OCONNOR'],
  ['SMITH-JONES', 'SMITH<JONES'],
  ['Nguyễn Thị', 'NGUYEN<THI'],
  ['D’ARC, Jr.', 'DARC<JR'],
])('%s is written %s: apostrophes vanish, hyphens part, stacked accents fall', (printed, written) => {
  expect(transliterate(printed)).toBe(written);
});

describe('truncation (9303-4, 4.2.3): cut so that the last column is a letter', () => {
  test.each([
    ['fits exactly', 'PAPANDROPOULOUS', 'JONATHON WARREN TREVOR', 'PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR'],
    ['secondary cut', 'NILAVADHANANANDA', 'ARNPOL PETCH CHARONGURI', 'NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU'],
  ])('%s', (_title, primary, secondary, expected) => {
    expect(makeMrzName({ primary, secondary }, 39)).toBe(expected);
  });

  test.each([
    ['a very long primary keeps a letter of the secondary', 'ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOP', 'QUIN'],
    ['a cut that would fall on a gap moves', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'ABCDEFGHIJ X YZ'],
    ['one name of many parts', 'ABCDEFGHIJKL MNOPQRSTUVWX ABCDEFGHIJKL OP', ''],
  ])('%s', (_title, primary, secondary) => {
    const field = makeMrzName({ primary, secondary }, 39);
    expect(field).toHaveLength(39);
    expect(field).toMatch(/[A-Z]$/);
    expect(compareNames({ primary, secondary }, field).verdict).toBe('same');
  });
});

describe('comparison of a printed name with a name field', () => {
  test.each([
    [
      'BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL',
      'DINGO POTOROO',
      'BENNEL<WOOLOO<WARRAN<WARNAM<<DINGO<POTO',
      'same',
    ],
    ['NILAVADHANANANDA', 'CHAYAPA DEJTHAMRONG KRASUANG', 'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K', 'same'],
    ['KORVAT', 'MILA JANA', 'KORVAT<<MILA<JANA<<<<<<<<<<<<<<<<<<<<<<', 'same'],
    ['KORVAT', 'MILA JANA', 'KORVET<<MILA<JANA<<<<<<<<<<<<<<<<<<<<<<', 'explainable'],
    ['KORVAT', 'MILA JANA', 'KORVAC<<MILA<JANA<<<<<<<<<<<<<<<<<<<<<<', 'different'],
    ['KORVAT', 'MILA JANA', 'KORVAT<<MILA<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'different'],
    ['ARKFREITH', '', 'ARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'same'],
  ])('%s, %s against %s: %s', (primary, secondary, field, verdict) => {
    expect(compareNames({ primary, secondary }, field).verdict).toBe(verdict);
  });

  test('the part that differs is named', () => {
    const field = 'KORVAC<<MILA<JANA'.padEnd(39, '<');
    expect(compareNames({ primary: 'KORVAT', secondary: 'MILA JANA' }, field).differing).toEqual({
      printed: 'KORVAT',
      mrz: 'KORVAC',
    });
  });
});
