// How is a machine-readable zone written? ICAO Doc 9303 parts 3 to 7: transliterated names, fillers, check digits, and the
// overflow of long numbers on cards (9303-5, 4.2.2).

import { checkDigit, MRZ_LAYOUTS, sliceRange, type MrzFormat, type MrzRange } from './mrzFormat.ts';
import { makeMrzName } from './mrzName.ts';

/** What a zone is made from. Names may be in any script the standard transliterates; dates are ISO, X for unknown parts. */
export interface MrzContent {
  readonly documentCode: string;
  readonly issuer: string;
  readonly nationality: string;
  readonly documentNumber: string;
  readonly birthDate: string;
  readonly sex: string;
  readonly expiryDate: string;
  readonly primary: string;
  readonly secondary: string;
  readonly optional?: string;
  readonly optional1?: string;
  readonly optional2?: string;
}

/** The lines of a zone with all its check digits. What does not fit is cut; what is not in the alphabet becomes a filler. */
export function makeMrz(format: MrzFormat, content: MrzContent): string[] {
  const layout = MRZ_LAYOUTS[format];
  const rows = Array.from({ length: layout.lines }, () => Array.from({ length: layout.columns }, () => '<'));
  const put = (range: MrzRange | undefined, text: string): void => {
    if (range === undefined) return;
    const row = rows[range.line - 1];
    for (let i = 0; i <= range.to - range.from; i++) if (row) row[range.from - 1 + i] = text[i] ?? '<';
  };
  const lines = (): string[] => rows.map((row) => row.join(''));
  const fill = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '<');
  const width = (range: MrzRange | undefined): number => (range === undefined ? 0 : range.to - range.from + 1);

  const number = fill(content.documentNumber);
  const { fields, digits } = layout;
  put(fields.documentCode, fill(content.documentCode));
  put(fields.issuer, fill(content.issuer));
  put(fields.nationality, fill(content.nationality));
  put(fields.name, makeMrzName(content, width(fields.name)));
  put(fields.birthDate, shortDate(content.birthDate));
  put(fields.expiryDate, shortDate(content.expiryDate));
  put(fields.sex, /^[MF]$/.test(content.sex) ? content.sex : '<');
  put(fields.optional, fill(content.optional ?? ''));
  put(fields.optional1, fill(content.optional1 ?? ''));
  put(fields.optional2, fill(content.optional2 ?? ''));
  put(fields.documentNumber, number);
  if (number.length > 9 && layout.overflow !== null) {
    const own = fill(content[layout.overflow] ?? '');
    put(fields[layout.overflow], `${number.slice(9)}${checkDigit(number)}<${own}`);
  } else put(digits.documentNumber, checkDigit(number.slice(0, 9).padEnd(9, '<')));
  for (const name of ['birthDate', 'expiryDate', 'optional'] as const) {
    const range = fields[name];
    if (range !== undefined) put(digits[name], checkDigit(sliceRange(lines(), range)));
  }
  put(digits.composite, checkDigit(layout.composite.map((range) => sliceRange(lines(), range)).join('')));
  return lines();
}

/** YYMMDD of an ISO date, fillers for X. */
function shortDate(iso: string): string {
  return iso.replaceAll('-', '').slice(2).replaceAll('X', '<');
}
