import { describe, expect, test } from 'vitest';
import { makeName, NAME_SYSTEMS, stream } from '#people';
import { SCRIPTS, toScript } from './script.ts';
import { compareSpellings } from './spelling.ts';

describe('two spellings of one name (naming systems and transliteration families of the domain, 7.2)', () => {
  test.each([
    ['KORVAT', 'Korvat', 'same', []],
    ['MÜLLER', 'MULLER', 'legitimate', ['marks']],
    ['Nguyễn', 'NGUYEN', 'legitimate', ['marks']],
    ["O'Connor", 'OCONNOR', 'same', []],
    ['XIAO MING', 'XIAOMING', 'legitimate', ['gaps']],
    ['SMITH-JONES', 'SMITH JONES', 'legitimate', ['gaps']],
    ['VAN DER BERG', 'BERG, VAN DER', 'legitimate', ['order']],
    ['VAN DER BERG', 'BERG', 'legitimate', ['particle']],
    ['Abdulrahman', 'Abd al-Rahman', 'legitimate', ['vowels']],
    ['Abdulrahman', 'Abdel Rahman', 'legitimate', ['vowels']],
    ['Mohamed', 'Muhammad', 'legitimate', ['vowels']],
    ['Yusuf', 'Youssef', 'legitimate', ['vowels']],
    ['Yusuf', 'Joseph', 'legitimate', ['vowels']],
    ['Ibrahim', 'Abraham', 'legitimate', ['vowels']],
    ['Hussein', 'Husain', 'legitimate', ['vowels']],
    ['Sergey', 'Sergei', 'legitimate', ['vowels']],
    ['Aleksandr', 'Oleksandr', 'legitimate', ['vowels']],
    ['ŌNO', 'OHNO', 'legitimate', ['vowels']],
    ['S. KUMAR', 'SELVAM KUMAR', 'legitimate', ['cut']],
    ['NILAVADHANANANDA CHAYAPA', 'NILAVADHANANANDA CHAYA', 'legitimate', ['cut']],
    ['GARCIA LOPEZ', 'GARCIA', 'needsExplanation', ['missingPart']],
    ['U MAUNG', 'MAUNG', 'needsExplanation', ['missingPart']],
    ['KORVAT', 'KORVAC', 'needsExplanation', ['oneLetter']],
    ['Orlanta Driskol', 'Miluma Pelvem', 'redFlag', ['otherName']],
    ['Jaskena Orskorek', 'Jaskena Margide', 'redFlag', ['otherName']],
  ] as const)('%s and %s: %s', (first, second, verdict, reasons) => {
    expect(compareSpellings(first, second)).toEqual({ verdict, reasons });
    expect(compareSpellings(second, first).verdict).toBe(verdict);
  });
});

describe('a name beside itself in another script', () => {
  const names = NAME_SYSTEMS.flatMap((system) =>
    Array.from({ length: 40 }, (_, i) => makeName(stream(i, `spelling ${system}`), system).display),
  );
  test.each(SCRIPTS)('%s is never taken for another name', (script) => {
    const doubted = names.filter((name) => {
      const { verdict } = compareSpellings(name, toScript(name, script));
      return verdict !== 'same' && verdict !== 'legitimate';
    });
    expect(doubted).toEqual([]);
  });

  test.each(SCRIPTS)('%s is told from most other names', (script) => {
    const taken = names.filter((name, i) => {
      const other = names[(i + 7) % names.length] ?? '';
      return ['same', 'legitimate'].includes(compareSpellings(name, toScript(other, script)).verdict);
    });
    expect(taken.length).toBeLessThan(names.length * 0.05);
  });
});
