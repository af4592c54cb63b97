// What is a press told to print on a document? The texts of each zone, the photographs, the stamps. A forger's change of data is a
// change of this; a forger's change of material is a change of the sheet.

import type { Portrait } from '../art/portrait.ts';

export interface Content {
  /** Texts of the visual zone as they stand on the paper, by field. */
  readonly printed: Readonly<Record<string, string>>;
  /** The same as values: ISO dates, plain names. */
  readonly values: Readonly<Record<string, string>>;
  readonly mrz: readonly string[];
  readonly photo: Portrait | null;
  readonly ghost: Portrait | null;
}

const MONTHS = {
  en: ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
  fr: ['JAN', 'FÉV', 'MARS', 'AVR', 'MAI', 'JUIN', 'JUIL', 'AOÛT', 'SEPT', 'OCT', 'NOV', 'DÉC'],
  es: ['ENE', 'FEB', 'MAR', 'ABR', 'MAYO', 'JUN', 'JUL', 'AGO', 'SEPT', 'OCT', 'NOV', 'DIC'],
} as const;

/** A date as travel documents print it: day, month in one or two of the standard's languages, year; X for unknown parts. */
export function printedDate(iso: string, languages: readonly ('en' | 'fr' | 'es')[]): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (month === 'XX') return `${day} XX ${year}`;
  const names = languages.map((language) => MONTHS[language][Number(month) - 1] ?? month);
  return `${day} ${[...new Set(names)].join('/')} ${year}`;
}

/** A date in figures, for stickers and cards: `25-04-93` on visas, `25.04.1993` elsewhere. */
export function figureDate(iso: string, separator: '-' | '.' | ' ', yearDigits: 2 | 4): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return [day, month, year.slice(4 - yearDigits)].join(separator);
}
