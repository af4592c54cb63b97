import { describe, expect, test } from 'vitest';
import { stream } from './chance.ts';
import { makeName, NAME_GENDERS, NAME_SYSTEM_RULES, NAME_SYSTEMS, nameOf, patronymicFrom } from './names.ts';
import { NAME_STOCKS } from './nameStock.ts';

describe('names to choose from', () => {
  test.each(Object.entries(NAME_STOCKS))(
    '%s: at least 60 given names, and 60 or no family names, none twice',
    (_, stock) => {
      const given = [...stock.feminine, ...stock.masculine, ...stock.neutral];
      expect(given.length).toBeGreaterThanOrEqual(60);
      expect(stock.family.length === 0 || stock.family.length >= 60).toBe(true);
      for (const list of Object.values(stock)) expect(new Set(list).size).toBe(list.length);
      for (const text of [...given, ...stock.family]) expect(text).toMatch(/^\p{Lu}\p{Ll}+$/u);
    },
  );
});

describe.each(NAME_SYSTEMS)('%s', (system) => {
  const names = Array.from({ length: 300 }, (_, i) => makeName(stream(i, 'names'), system));

  test('is drawn alike from equal chance and rebuilt from its parts', () => {
    for (const [i, name] of names.entries()) {
      expect(makeName(stream(i, 'names'), system)).toEqual(name);
      expect(nameOf(name.system, name.gender, name.parts)).toEqual(name);
    }
  });

  test('shows every part, and files under capitals A to Z', () => {
    for (const name of names) {
      expect(name.display).toBe(name.parts.map((part) => part.text).join(' '));
      expect(name.given).not.toBe('');
      expect(name.sortKey).toMatch(/^[A-Z]+( [A-Z]+)*(, [A-Z]+( [A-Z]+)*)?$/);
      expect(name.family !== '').toBe(NAME_SYSTEM_RULES[system].hasFamilyName);
      expect(name.address).toBe(NAME_SYSTEM_RULES[system].address);
    }
  });

  test('takes the form that is asked for', () => {
    for (const gender of NAME_GENDERS) expect(makeName(stream(1, 'form'), system, { gender }).gender).toBe(gender);
  });
});

describe('what sets the systems apart', () => {
  const kinds = (system: (typeof NAME_SYSTEMS)[number]): string =>
    makeName(stream(2, 'kinds'), system)
      .parts.map((part) => part.kind)
      .join(' ');
  test.each([
    ['givenFamily', 'given family'],
    ['inflected', 'given family'],
    ['familyFirst', 'family given'],
    ['twoSurnames', 'given family secondFamily'],
    ['mononym', 'given'],
    ['doubleGiven', 'given given'],
    ['patronymic', 'given patronymic family'],
    ['fatherName', 'given fatherName'],
    ['particles', 'given particle family'],
  ] as const)('%s is %s', (system, expected) => {
    expect(kinds(system)).toBe(expected);
  });

  test('an inflected family name ends by the bearer', () => {
    expect(makeName(stream(3, 'x'), 'inflected', { gender: 'feminine' }).family).toMatch(/una$/);
    expect(makeName(stream(3, 'x'), 'inflected', { gender: 'masculine' }).family).toMatch(/un$/);
  });

  test.each([
    ['Dreven', 'feminine', 'Drevenevra'],
    ['Gultuy', 'masculine', 'Gultevar'],
    ['Ovrai', 'neutral', 'Ovrever'],
  ] as const)('the child of %s, %s, is %s', (father, gender, expected) => {
    expect(patronymicFrom(father, gender)).toBe(expected);
  });

  test('particles and father’s names are left out of account in filing', () => {
    const name = nameOf('particles', 'feminine', [
      { kind: 'given', text: 'Gweloé' },
      { kind: 'particle', text: 'ta den' },
      { kind: 'family', text: 'Øveck' },
    ]);
    expect(name).toMatchObject({ display: 'Gweloé ta den Øveck', family: 'ta den Øveck', sortKey: 'OVECK, GWELOE' });
    expect(
      nameOf('fatherName', 'feminine', [
        { kind: 'given', text: 'Zarune' },
        { kind: 'fatherName', text: 'Ivdal' },
      ]),
    ).toMatchObject({
      given: 'Zarune',
      family: '',
      sortKey: 'ZARUNE IVDAL',
    });
  });
});
