// Which codes name a state: ISO 3166-1 codes of real states, and three letters beginning with Q for the fictional ones (ISO leaves
// QMA to QZZ to users). Facts hold the two-letter code of a real state and the three-letter code of a fictional one.

import { hintWord } from './diagnostic.ts';
import type { StatesSource } from './vocabularySchema.ts';

export interface States {
  /** The code in the form that facts hold, or null if it names no state. */
  normalise(code: string): string | null;
  /** What to write instead of a code that names no state. */
  hint(code: string): string;
}

export function makeStates(source: StatesSource): States {
  const codes = new Map<string, string>();
  for (const [short, long] of Object.entries(source.real)) {
    codes.set(short, short);
    codes.set(long, short);
  }
  for (const [code, state] of Object.entries(source.accepts)) codes.set(code, state);
  return {
    normalise: (code) => {
      const upper = code.trim().toUpperCase();
      return codes.get(upper) ?? (/^Q[A-Z]{2}$/.test(upper) ? upper : null);
    },
    hint: (code) => {
      const form = 'Use an ISO code such as FR or FRA, or the code of a fictional state such as QSA.';
      return `${hintWord(code, [...Object.keys(source.fictional), ...codes.keys()], '')} ${form}`.trimStart();
    },
  };
}
