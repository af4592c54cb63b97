import * as fc from 'fast-check';
import { parse as parseByNpm } from 'mrz';
import { describe, expect, test } from 'vitest';
import { compareWithPrinted } from './crossCheck.ts';
import { makeMrz, type MrzContent } from './makeMrz.ts';
import { checkDigit, MRZ_FORMATS, MRZ_LAYOUTS, sliceRange, type MrzFormat } from './mrzFormat.ts';
import { MRZ_VECTORS, REFERENCE_DATE } from './mrzVectors.ts';
import { parseMrz } from './parseMrz.ts';
import { isStateCode } from './stateCodes.ts';

const reading = { referenceDate: REFERENCE_DATE };
const codes = (issues: readonly { readonly code: string }[]): string[] => issues.map((issue) => issue.code);

describe('every vector of ICAO 9303 and its tampered kin', () => {
  test.each(MRZ_VECTORS.map((vector) => [vector.id, vector.title, vector] as const))('%s %s', (_id, _title, vector) => {
    const parsed = parseMrz(vector.lines, reading);
    expect(parsed.format).toBe(vector.format);
    expect(parsed.valid).toBe(vector.valid);
    expect(codes(parsed.errors)).toEqual(vector.errors);
    if (vector.warnings) expect(codes(parsed.warnings).sort()).toEqual([...vector.warnings].sort());
    if (vector.fields) expect(parsed.fields).toEqual(vector.fields);
    if (vector.digits) {
      const seen = Object.entries(parsed.checkDigits).map(([name, digit]) => [
        name,
        `${digit.printed}${digit.computed} ${digit.ok ? 'ok' : 'no'}`,
      ]);
      expect(Object.fromEntries(seen)).toEqual(vector.digits);
    }
  });
});

/** Which detail of npm mrz is which error of ours. */
const NPM_DIGITS = [
  ['CD_DOCUMENT_NUMBER', 'documentNumberCheckDigit'],
  ['CD_BIRTH_DATE', 'birthDateCheckDigit'],
  ['CD_EXPIRY_DATE', 'expirationDateCheckDigit'],
  ['CD_OPTIONAL', 'personalNumberCheckDigit'],
  ['CD_COMPOSITE', 'compositeCheckDigit'],
] as const;

/** What the vectors say that a trainee should find between zone and page. */
const DISAGREEMENTS: Readonly<Record<string, readonly string[]>> = {
  U01: ['sex'],
  U04: ['documentNumber'],
  U05: ['documentNumber'],
  U06: ['documentNumber'],
  U10: ['expiryDate'],
};

describe('npm mrz agrees once a real state code stands in (no check digit covers those columns)', () => {
  const agreeing = MRZ_VECTORS.filter((vector) => vector.secondOpinion === 'agrees');
  test.each(agreeing.map((vector) => [vector.id, vector] as const))('%s', (_id, vector) => {
    const layout = MRZ_LAYOUTS[vector.format as MrzFormat];
    const lines = vector.lines.map((line, index) => {
      const characters = Array.from(line);
      for (const field of ['issuer', 'nationality'] as const) {
        const range = layout.fields[field];
        const own = range && sliceRange(vector.lines, range).replace(/<+$/, '');
        if (range?.line === index + 1 && own && (isStateCode(own) || own === 'UTO' || own === 'XMP'))
          characters.splice(range.from - 1, 3, 'F', 'R', 'A');
      }
      return characters.join('');
    });
    const theirs = parseByNpm(lines);
    const ours = parseMrz(lines, reading);
    expect(theirs.valid).toBe(ours.valid);
    // Where a digit is wrong for one it is wrong for the other.
    const wrong = theirs.details.filter((detail) => !detail.valid).map((detail): string => detail.field ?? '');
    for (const [code, field] of NPM_DIGITS) expect(wrong.includes(field)).toBe(codes(ours.errors).includes(code));
    if (ours.valid) {
      const text = (field: keyof typeof theirs.fields): string => theirs.fields[field] ?? '';
      expect([text('lastName'), text('firstName')]).toEqual([ours.fields.primary, ours.fields.secondary]);
      expect(text('documentNumber').replace(/[<\s]/g, '')).toBe(ours.fields.documentNumber?.replace(/[<\s]/g, ''));
    }
  });

  test('these are all but those whose difference the domain explains', () => {
    const ids = MRZ_VECTORS.filter((vector) => vector.secondOpinion !== 'agrees').map((vector) => vector.id);
    const visas = ['S06', 'S07', 'S10', 'V19', 'V20', 'U10', 'I32', 'I33'];
    expect(ids.sort()).toEqual([...visas, 'I12', 'I13', 'I14', 'I20', 'I21', 'I22', 'I25', 'I29'].sort());
    expect(MRZ_VECTORS).toHaveLength(85);
  });
});

describe('what passes every check digit is found beside the printed page', () => {
  const beside = MRZ_VECTORS.flatMap((vector) =>
    vector.viz === undefined ? [] : [[vector.id, vector, vector.viz] as const],
  );
  test.each(beside)('%s', (id, vector, viz) => {
    const zone = parseMrz(vector.lines, reading);
    const printed = { ...viz, ...(viz['validUntil'] === undefined ? {} : { expiryDate: viz['validUntil'] }) };
    // Nationality is printed in words on some pages; only codes are compared.
    const { nationality, ...rest } = printed as Record<string, string>;
    const found = compareWithPrinted(zone, nationality?.length === 3 ? printed : rest);
    expect(found.map(({ field }) => field)).toEqual(DISAGREEMENTS[id] ?? []);
  });

  test('a name in other letters of the same sound is explainable, another name is different', () => {
    const zone = parseMrz(
      ['PPQVRKORVET<<MILA<JANA<<<<<<<<<<<<<<<<<<<<<<', 'KA44170921QVR9304251F2901101QV930425117<<<78'],
      reading,
    );
    const weigh = (primary: string): string[] =>
      compareWithPrinted(zone, { primary, secondary: 'MILA JANA' }).map(({ weight }) => weight);
    expect(weigh('KORVET')).toEqual([]);
    expect(weigh('KORVAT')).toEqual(['explainable']);
    expect(weigh('HALVEN')).toEqual(['different']);
  });
});

test('a zone of one or four lines is told by its line count', () => {
  expect(codes(parseMrz(['P<'], reading).errors)).toEqual(['LINE_COUNT']);
  expect(codes(parseMrz(['', '', '', ''], reading).errors)).toEqual(['LINE_COUNT']);
});

test.each([
  ['D<<1 with no rest', 'IDQVR123456789<<<<<<<<<<<<<<<<', ['LONG_NUMBER_LAYOUT']],
  ['rest ends in a letter', 'IDQVR123456789<A<<<<<<<<<<<<<<', ['LONG_NUMBER_LAYOUT']],
])('a long number without its digit is malformed: %s', (_title, line1, expected) => {
  const parsed = parseMrz([line1, '8802299F3307010QVR<<<<<<<<<<<8', 'MOREAU<<CELINE<ANNE<<<<<<<<<<<'], reading);
  expect(codes(parsed.errors).filter((code) => code !== 'CD_COMPOSITE')).toEqual(expected);
});

test('a name field that begins with a filler, and a code outside the harmonised list, are told', () => {
  const parsed = parseMrz(
    ['PAQVR<KORVAT<<MILA<<<<<<<<<<<<<<<<<<<<<<<<<<', 'KA44170921QVR9304251F2901101QV930425117<<<78'],
    reading,
  );
  expect(codes(parsed.errors)).toEqual(['NAME_LEADING_FILLER']);
  expect(codes(parsed.warnings)).toEqual(['DOC_CODE_NOT_HARMONISED']);
});

test('a code outside all lists is known when the caller says so', () => {
  const lines = ['PPZZQKORVAT<<MILA<JANA<<<<<<<<<<<<<<<<<<<<<<', 'KA44170921QVR9304251F2901101QV930425117<<<78'];
  expect(parseMrz(lines, { ...reading, knownStates: ['ZZQ'] }).valid).toBe(true);
});

test('an issue points at its columns, with what stands there and what should', () => {
  const parsed = parseMrz(
    ['PPQVRKORVAT<<MILA<JANA<<<<<<<<<<<<<<<<<<<<<<', 'KA44170922QVR9304251F2901101QV930425117<<<78'],
    reading,
  );
  expect(parsed.errors[0]).toEqual({
    code: 'CD_DOCUMENT_NUMBER',
    line: 2,
    columns: [10, 10],
    found: '2',
    expected: '1',
  });
});

const SEED = 9303;
const word = (min: number, max: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')), minLength: min, maxLength: max });
const alphanumeric = (min: number, max: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom(...Array.from('ABCDEFGHJKLMNPRSTUVWXYZ0123456789')),
    minLength: min,
    maxLength: max,
  });
const date = (from: number, to: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const DOCUMENT_CODES: Record<MrzFormat, string> = { TD1: 'ID', TD2: 'ID', TD3: 'PP', 'MRV-A': 'VC', 'MRV-B': 'VC' };
const content = (format: MrzFormat): fc.Arbitrary<MrzContent> =>
  fc.record({
    documentCode: fc.constant(DOCUMENT_CODES[format]),
    issuer: fc.constantFrom('QVR', 'QZL', 'D'),
    nationality: fc.constantFrom('QMD', 'QSA', 'XXB'),
    documentNumber: alphanumeric(5, format === 'TD1' ? 15 : 9),
    birthDate: date(1930, 2025),
    sex: fc.constantFrom('M', 'F', '<'),
    expiryDate: date(2027, 2040),
    primary: word(1, 12),
    secondary: word(1, 10),
  });

describe(`properties (seed ${SEED})`, () => {
  test.each(MRZ_FORMATS)('parse(make(x)) = x: %s', (format) => {
    fc.assert(
      fc.property(content(format), (x) => {
        const parsed = parseMrz(makeMrz(format, x), reading);
        expect(parsed).toMatchObject({ format, valid: true, errors: [], warnings: [] });
        expect(parsed.fields).toMatchObject(x);
      }),
      { seed: SEED },
    );
  });

  test('parsing never throws, whatever the strings', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 50 }),
      fc.string({ unit: fc.constantFrom(...Array.from('AV<0913P')), minLength: 30, maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...Array.from('AV<0913P')), minLength: 36, maxLength: 36 }),
      fc.string({ unit: fc.constantFrom(...Array.from('AV<0913P')), minLength: 44, maxLength: 44 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        expect(typeof parseMrz(lines, reading).valid).toBe('boolean');
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('one wrong digit for another is always caught by its own check digit (9303-3: weights 7, 3, 1)', () => {
    fc.assert(
      fc.property(alphanumeric(9, 9), fc.nat(8), fc.nat(9), (text, at, digit) => {
        fc.pre(/\d/.test(text[at] ?? '') && text[at] !== String(digit));
        const altered = text.slice(0, at) + String(digit) + text.slice(at + 1);
        expect(checkDigit(altered)).not.toBe(checkDigit(text));
      }),
      { seed: SEED },
    );
  });

  test('characters of equal value modulo 10 pass, all others are caught: 104 of 1332 substitutions pass', () => {
    const alphabet = Array.from('<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const passing = alphabet.flatMap((a) => alphabet.filter((b) => b !== a && checkDigit(a) === checkDigit(b)));
    expect(passing).toHaveLength(104);
    expect(alphabet.length * (alphabet.length - 1)).toBe(1332);
  });

  test('two neighbouring digits may be swapped unseen only when they differ by five', () => {
    for (let a = 0; a < 10; a++)
      for (let b = 0; b < 10; b++)
        if (a !== b) expect(checkDigit(`${a}${b}`) === checkDigit(`${b}${a}`)).toBe(Math.abs(a - b) === 5);
  });

  test('a wrong character in a covered field of a passport is caught exactly when its value differs modulo 10', () => {
    fc.assert(
      fc.property(
        content('TD3'),
        fc.nat(8),
        fc.constantFrom(...Array.from('0123456789ABCKLMS')),
        (x, at, character) => {
          const [line1 = '', line2 = ''] = makeMrz('TD3', x);
          fc.pre(line2[at] !== character);
          const altered = line2.slice(0, at) + character + line2.slice(at + 1);
          const same = checkDigit(character) === checkDigit(line2[at] ?? '');
          expect(codes(parseMrz([line1, altered], reading).errors).includes('CD_DOCUMENT_NUMBER')).toBe(!same);
        },
      ),
      { seed: SEED },
    );
  });
});
