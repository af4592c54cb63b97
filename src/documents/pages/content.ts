// What is a press told to print on a document? The texts of each zone, the photographs, the stamps and stickers. A forger's change
// of data is a change of this; a forger's change of material is a change of the sheet.

import type { Portrait } from '../art/portrait.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { CaptionLanguage } from '../series/state.ts';
import type { SealPrint } from '../seal/sealOf.ts';
import type { Stamp } from './stamp.ts';

/** A sticker that lies on a page of a booklet, its upper left corner at x, y. */
export interface PlacedSticker {
  readonly sheet: Sheet;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly turnDegrees: number;
}

export interface Content {
  /** Texts of the visual zone as they stand on the paper, by field. */
  readonly printed: Readonly<Record<string, string>>;
  /** The same as values: ISO dates, plain names. */
  readonly values: Readonly<Record<string, string>>;
  readonly mrz: readonly string[];
  readonly photo: Portrait | null;
  readonly ghost: Portrait | null;
  readonly stamps: readonly Stamp[];
  readonly stickers: readonly PlacedSticker[];
  /** What is printed in the place of a digital seal; null where there is none. */
  readonly seal: SealPrint | null;
}

/** Months as travel documents abbreviate them (Doc 9303-3, 3.4). */
export const MONTHS: Readonly<Record<CaptionLanguage, readonly string[]>> = {
  en: ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
  fr: ['JAN', 'FÉV', 'MARS', 'AVR', 'MAI', 'JUIN', 'JUIL', 'AOÛT', 'SEPT', 'OCT', 'NOV', 'DÉC'],
  es: ['ENE', 'FEB', 'MAR', 'ABR', 'MAYO', 'JUN', 'JUL', 'AGO', 'SEPT', 'OCT', 'NOV', 'DIC'],
};

/** A date as passports print it (Doc 9303-3, 3.4): day, month in one or two of the standard's languages, year; X for unknown parts. */
export function printedDate(iso: string, languages: readonly CaptionLanguage[]): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (month === 'XX') return `${day} XX ${year}`;
  const names = languages.map((language) => MONTHS[language][Number(month) - 1] ?? month);
  return `${day} ${[...new Set(names)].join('/')} ${year}`;
}

/** A date in figures, for stickers and cards: `25-04-93` on visas, `25.04.1993` on cards. */
export function figureDate(iso: string, separator: '-' | '.' | ' ', yearDigits: 2 | 4): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return [day, month, year.slice(4 - yearDigits)].join(separator);
}

const LONG_MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date in words, as offices write it: `25 April 1993`. */
export function longDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${LONG_MONTHS[Number(month) - 1] ?? month} ${year}`;
}
