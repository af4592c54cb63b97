// What a data page prints, and its machine-readable zone: do they agree, and does the zone add up? Doc 9303-3 and documents.md, 1.3 to 1.7.
// Genuine zones differ from the page too: other letters for accents, names cut short, unknown days.

import { checkDigit, makeMrz, parseMrz, STATES, type MrzContent } from '#documents';
import { makeName, stream, type Chance } from '#people';
import { addDays } from '#law';
import { chooseCues, type Choosing, type Cue } from './chooseCue.ts';
import type { DrawnItem } from './paperItem.ts';

export interface ZoneContent {
  readonly kind: 'zones';
  readonly seed: number;
  /** Which genuine difference it has; `zone-plain` none. */
  readonly genuine: string;
  /** What was done to it; null for a genuine one. */
  readonly fraud: string | null;
}

export const PRINTED_FIELDS = [
  'surname',
  'givenNames',
  'number',
  'nationality',
  'birthDate',
  'sex',
  'expiryDate',
] as const;
export type PrintedField = (typeof PRINTED_FIELDS)[number];

/** The difficulties are own settings; that composite digits are missed and plain dates are not is craft. */
const FRAUDS: readonly Cue[] = [
  { id: 'zone-birth-year', prior: -1.8 },
  { id: 'zone-sex', prior: -1.5 },
  { id: 'zone-other-name', prior: -1.6 },
  { id: 'zone-day-month', prior: -0.9 },
  { id: 'zone-number-digits', prior: -0.6 },
  { id: 'zone-name-letter', prior: -0.2 },
  { id: 'zone-check-digit', prior: 0.6 },
  { id: 'zone-composite', prior: 1.4 },
];
const GENUINE: readonly Cue[] = [
  { id: 'zone-plain', prior: -2 },
  { id: 'zone-accents', prior: -1 },
  { id: 'zone-cut-name', prior: -0.8 },
  { id: 'zone-unknown-day', prior: -1 },
  { id: 'zone-one-name', prior: -1.2 },
];

export function drawZone(isFalse: boolean, choosing: Choosing): DrawnItem<ZoneContent> {
  const { chance } = choosing;
  const [fraud] = chooseCues(FRAUDS, choosing);
  const [genuine] = chooseCues(GENUINE, choosing);
  if (fraud === undefined || genuine === undefined) throw new Error('no zones');
  const content = {
    kind: 'zones' as const,
    seed: chance.int(1, 2 ** 31 - 1),
    genuine: genuine.id,
    fraud: isFalse ? fraud.id : null,
  };
  return { content, cue: isFalse ? fraud : genuine };
}

export interface DrawnZone {
  readonly printed: Readonly<Record<PrintedField, string>>;
  readonly lines: readonly string[];
}

const TODAY = '2026-09-15';
const ACCENTED = ['Größl', 'Müllern', 'Ångren', 'Žalčik', 'Nuñera', 'Çetün', 'Łaszka', 'Øresten', 'Straßen', 'Þorvin'];
const LONG = ['Alessandrina Teofania', 'Wilhelmina Antoinette', 'Bartholomeus Ignatius', 'Maximiliana Theodora'];
const LONG_FAMILY = ['Vandersteenhoven Castellari', 'Montalvaro Quintanilhense', 'Hohenwaldberger Strandheim'];

/** Page and zone. */
export function zoneOf({ seed, genuine, fraud }: ZoneContent): DrawnZone {
  const chance = stream(seed, 'zone');
  const state = chance.pick(STATES);
  const name = makeName(chance, 'givenFamily');
  const born = addDays(TODAY, -chance.int(20 * 365, 66 * 365));
  const content: MrzContent = {
    documentCode: 'P',
    issuer: state.code,
    nationality: state.code,
    documentNumber: `${chance.pick(['K', 'M', 'T', 'Z'])}${chance.pick(['A', 'B', 'E'])}${chance.int(1000000, 9999999)}`,
    birthDate: genuine === 'zone-unknown-day' ? `${born.slice(0, 4)}-XX-XX` : born,
    sex: chance.pick(['F', 'M']),
    expiryDate: addDays(TODAY, chance.int(60, 9 * 365)),
    primary: surnameFor(genuine, name.family === '' ? name.given : name.family, chance),
    secondary: genuine === 'zone-one-name' ? '' : genuine === 'zone-cut-name' ? chance.pick(LONG) : name.given,
  };
  const printed = {
    surname: content.primary,
    givenNames: content.secondary,
    number: content.documentNumber,
    nationality: content.nationality,
    birthDate: content.birthDate,
    sex: content.sex,
    expiryDate: content.expiryDate,
  };
  return { printed, lines: forge(content, fraud, stream(seed, 'fraud')) };
}

function surnameFor(genuine: string, plain: string, chance: Chance): string {
  if (genuine === 'zone-accents') return chance.pick(ACCENTED);
  return genuine === 'zone-cut-name' ? chance.pick(LONG_FAMILY) : plain;
}

function forge(content: MrzContent, fraud: string | null, chance: Chance): string[] {
  const zone = (changes: Partial<MrzContent> = {}): string[] => makeMrz('TD3', { ...content, ...changes });
  switch (fraud) {
    case 'zone-birth-year': {
      const year = Number(content.birthDate.slice(0, 4)) + chance.pick([-1, 1]) * chance.int(2, 9);
      return zone({ birthDate: `${year}${content.birthDate.slice(4)}` });
    }
    case 'zone-sex':
      return zone({ sex: content.sex === 'F' ? 'M' : 'F' });
    case 'zone-other-name':
      return zone({ primary: otherName(content.primary, chance) });
    case 'zone-day-month':
      return zone({ expiryDate: otherDay(content.expiryDate, chance) });
    case 'zone-number-digits':
      return zone({ documentNumber: swapDigits(content.documentNumber) });
    case 'zone-name-letter':
      return zone({ primary: otherLetter(content.primary, chance) });
    case 'zone-check-digit':
      return spoil(zone(), chance.pick([10, 20, 28]));
    case 'zone-composite':
      return spoil(zone(), 44);
    default:
      return zone();
  }
}

function otherName(name: string, chance: Chance): string {
  for (;;) {
    const other = makeName(chance, 'givenFamily').family;
    if (other !== '' && other !== name) return other;
  }
}

/** Another day and month that are a date as well. */
function otherDay(date: string, chance: Chance): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (Number(day) <= 12 && day !== month) return `${year}-${day}-${month}`;
  const other = String(((Number(month) + chance.int(2, 10) - 1) % 12) + 1).padStart(2, '0');
  return `${year}-${other === month ? '01' : other}-${Number(day) > 28 ? '28' : day}`;
}

/** Two neighbouring digits change places; where all are equal, the last is another. */
function swapDigits(number: string): string {
  for (let at = number.length - 2; at >= 2; at--) {
    const [a, b] = [number[at] ?? '', number[at + 1] ?? ''];
    if (a !== b) return `${number.slice(0, at)}${b}${a}${number.slice(at + 2)}`;
  }
  return `${number.slice(0, -1)}${number.endsWith('0') ? '1' : '0'}`;
}

const LOOKALIKES: Readonly<Record<string, string>> = { a: 'e', e: 'a', i: 'l', o: 'u', u: 'o', n: 'm', m: 'n', r: 'n' };

function otherLetter(name: string, chance: Chance): string {
  const places = name.split('').flatMap((letter, at) => (at > 0 && LOOKALIKES[letter] !== undefined ? [at] : []));
  if (places.length === 0) return `${name}e`;
  const at = chance.pick(places);
  return `${name.slice(0, at)}${LOOKALIKES[name[at] ?? ''] ?? 'e'}${name.slice(at + 1)}`;
}

/** Another digit at a column of the second line; the composite is made anew unless it is meant itself. */
function spoil([first = '', second = '']: readonly string[], column: number): string[] {
  const digit = second[column - 1] ?? '0';
  const wrong = digit === '<' ? '7' : String((Number(digit) + 3) % 10);
  const line = `${second.slice(0, column - 1)}${wrong}${second.slice(column)}`;
  if (column === 44) return [first, line];
  return [first, `${line.slice(0, 43)}${checkDigit(line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 43))}`];
}

/** Which check digits do not hold, by name. */
export function wrongDigits(lines: readonly string[]): readonly string[] {
  const { checkDigits } = parseMrz(lines, { referenceDate: TODAY });
  return Object.entries(checkDigits).flatMap(([name, digit]) => (digit.ok ? [] : [name]));
}
