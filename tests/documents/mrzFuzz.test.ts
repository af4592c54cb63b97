// Zones as readers, printers and forgers mangle them: parsing never throws and always says something of one shape; where npm mrz claims
// to judge the same digit, it judges alike. 20,000 zones by default; a million with FIRSTLINE_MRZ_ZONES=1000000.

import { parse as parseByNpm } from 'mrz';
import { expect, test } from 'vitest';
import { makeMrz, MRZ_ERRORS, MRZ_FORMATS, MRZ_WARNINGS, parseMrz, type MrzFormat } from '#documents';
import { stream, type Chance } from '#people';

const ZONES = Number(process.env['FIRSTLINE_MRZ_ZONES'] ?? 20_000);
/** npm mrz is slower; every so many zones are put to it too. */
const SECOND_OPINION_EVERY = 20;
const READING = { referenceDate: '2026-01-15' };
const ALPHABET = '<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const FOREIGN = ' «|\u0000aàßЖ字\u{1f600}\ud800\n\t-.';

const letter = (chance: Chance): string => ALPHABET[chance.int(0, ALPHABET.length - 1)] ?? '<';
const text = (chance: Chance, length: number): string => Array.from({ length }, () => letter(chance)).join('');
const date = (chance: Chance, from: number, to: number): string =>
  `${chance.int(from, to)}-${String(chance.int(1, 12)).padStart(2, '0')}-${String(chance.int(1, 28)).padStart(2, '0')}`;

function genuine(chance: Chance, format: MrzFormat, state: string): string[] {
  const word = (): string => text(chance, chance.int(1, 14)).replace(/[^A-Z]/g, 'E');
  return makeMrz(format, {
    documentCode: format === 'TD3' ? 'PP' : format.startsWith('MRV') ? 'VC' : 'ID',
    issuer: state,
    nationality: state,
    documentNumber: `K${chance.int(10_000_000, 99_999_999)}`,
    birthDate: date(chance, 1940, 2020),
    sex: chance.pick(['M', 'F', '<']),
    expiryDate: date(chance, 2026, 2036),
    primary: word(),
    secondary: chance.next() < 0.1 ? '' : `${word()} ${word()}`,
  });
}

/** What happens to lines between press and parser. */
const MANGLE: readonly ((lines: string[], chance: Chance) => string[])[] = [
  (lines) => lines,
  (lines, chance) => replaceAt(lines, chance, letter(chance)),
  (lines, chance) => replaceAt(lines, chance, Array.from(FOREIGN)[chance.int(0, 12)] ?? ' '),
  (lines, chance) => replaceAt(lines, chance, ''),
  (lines, chance) => replaceAt(lines, chance, text(chance, 2)),
  (lines) => lines.toReversed(),
  (lines, chance) => lines.slice(0, chance.int(0, lines.length - 1)),
  (lines, chance) => [...lines, text(chance, chance.int(0, 50))],
  (lines, chance) => lines.map((line) => line.slice(0, chance.int(0, line.length))),
  (lines, chance) => lines.map((line) => text(chance, line.length)),
  (lines) => lines.map((line) => line.toLowerCase()),
];

function replaceAt(lines: readonly string[], chance: Chance, by: string): string[] {
  const row = chance.int(0, lines.length - 1);
  return lines.map((line, i) => {
    if (i !== row) return line;
    const at = chance.int(0, line.length - 1);
    return line.slice(0, at) + by + line.slice(at + 1);
  });
}

test(
  `parsing ${ZONES} mangled zones never throws, and every answer is of the one shape`,
  { timeout: 3_600_000 },
  () => {
    const chance = stream('mrz fuzz', 'zones');
    const known = new Set<string>([...MRZ_ERRORS, ...MRZ_WARNINGS]);
    let valid = 0;
    for (let i = 0; i < ZONES; i++) {
      const format = chance.pick(MRZ_FORMATS);
      const way = chance.int(0, MANGLE.length - 1);
      const lines = MANGLE[way]?.(genuine(chance, format, 'QVR'), chance) ?? [];
      const parsed = parseMrz(lines, READING);
      if (parsed.valid !== (parsed.errors.length === 0))
        throw new Error(`verdict and errors differ: ${JSON.stringify(lines)}`);
      for (const { code } of [...parsed.errors, ...parsed.warnings])
        if (!known.has(code)) throw new Error(`unknown code ${code}`);
      if (way === 0 && !parsed.valid) throw new Error(`a genuine zone is refused: ${JSON.stringify(lines)}`);
      if (parsed.valid) valid++;
    }
    expect(valid).toBeGreaterThan(ZONES / MANGLE.length / 2);
  },
);

const DIGITS = [
  ['CD_DOCUMENT_NUMBER', 'documentNumberCheckDigit'],
  ['CD_BIRTH_DATE', 'birthDateCheckDigit'],
  ['CD_EXPIRY_DATE', 'expirationDateCheckDigit'],
  ['CD_COMPOSITE', 'compositeCheckDigit'],
] as const;

test(
  'npm mrz finds the same digits wrong where one character of passport, card or slip was changed',
  { timeout: 3_600_000 },
  () => {
    const chance = stream('mrz fuzz', 'second opinion');
    let told = 0;
    for (let i = 0; i < ZONES / SECOND_OPINION_EVERY; i++) {
      const format = chance.pick(['TD1', 'TD2', 'TD3'] as const);
      const lines = genuine(chance, format, 'BEL');
      // A digit for a digit: letters in dates are malformed fields to npm mrz, and no digit is judged.
      const row = format === 'TD1' ? chance.int(0, 1) : 1;
      const places = Array.from(lines[row] ?? '').flatMap((one, at) => (/\d/.test(one) ? [at] : []));
      const at = chance.pick(places);
      const changed = lines.map((line, index) =>
        index === row ? line.slice(0, at) + chance.int(0, 9) + line.slice(at + 1) : line,
      );
      const ours = parseMrz(changed, READING);
      const wrong = parseByNpm(changed).details.filter((detail) => !detail.valid);
      for (const [code, field] of DIGITS) {
        const mine = ours.errors.some((error) => error.code === code);
        const theirs = wrong.some((detail) => detail.field === field);
        if (mine !== theirs) throw new Error(`${field} of ${JSON.stringify(changed)}: ours ${mine}, npm ${theirs}`);
        if (mine) told++;
      }
    }
    expect(told).toBeGreaterThan(ZONES / SECOND_OPINION_EVERY);
  },
);
