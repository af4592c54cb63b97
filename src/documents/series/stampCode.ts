// Which security code does a post's stamp carry in a month? Codes change monthly (Schengen Borders Code, Annex IV); officers look
// them up in the stamp register.

import { stream } from '#people';
import type { StateCode } from '../mrz/stateCodes.ts';

const LETTERS = 'ABCDEFHKLMNPRSTUVXYZ';

/** The two-character code of a post for the month of an ISO date. */
export function stampCodeOf(state: StateCode, postName: string, isoDate: string): string {
  const chance = stream(`${state} ${postName}`, `stamp code ${isoDate.slice(0, 7)}`);
  return (LETTERS[chance.int(0, LETTERS.length - 1)] ?? 'A') + String(chance.int(2, 9));
}
