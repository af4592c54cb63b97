// Who talked how much: shares of words over the whole talk and in the free narrative, and how long the officer's turns were. House bands
// of interviewing.md 2.3; past 25 words a turn is hard to interpret.

import type { CoachTurn } from './coach.ts';
import { levelOf, type Bounds, type MixLevel } from './questionMix.ts';

export interface TalkTime {
  readonly officerWords: number;
  readonly otherWords: number;
  /** Percent of all words. */
  readonly officerShare: number;
  /** The free narrative; null: there was none. */
  readonly narrative: { readonly officerShare: number; readonly otherShare: number; readonly level: MixLevel } | null;
  /** Mean words a turn of the officer's, in tenths; an act is a turn. */
  readonly tenthsPerTurn: number;
  readonly turns: number;
  /** Turns of more than 25 words. */
  readonly long: readonly number[];
}

/** What the other person's share of words in the free narrative takes for excellent, good and typical. */
export const NARRATIVE_BOUNDS: Bounds = [80, 65, 45];
export const LONG_TURN = 25;

/** Null where the officer said nothing. */
export function talkTime(turns: readonly CoachTurn<string>[]): TalkTime | null {
  const words = (of: readonly CoachTurn<string>[]): number => of.reduce((sum, { text }) => sum + countWords(text), 0);
  const own = turns.filter(({ officer }) => officer);
  const acts = [...new Set(own.map(({ act }) => act))];
  if (acts.length === 0) return null;
  const wordsOf = (act: number): number => words(own.filter((turn) => turn.act === act));
  const officerWords = words(own);
  const otherWords = words(turns.filter(({ officer }) => !officer));
  const told = turns.filter(({ narrative }) => narrative);
  const toldByOther = percent(words(told.filter(({ officer }) => !officer)), words(told));
  return {
    officerWords,
    otherWords,
    officerShare: percent(officerWords, officerWords + otherWords),
    narrative: words(told) === 0 ? null : { officerShare: 100 - toldByOther, otherShare: toldByOther, level: levelOf(toldByOther, NARRATIVE_BOUNDS, false) }, // prettier-ignore
    tenthsPerTurn: Math.trunc((10 * officerWords) / acts.length),
    turns: acts.length,
    long: acts.filter((act) => wordsOf(act) > LONG_TURN),
  };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.trunc((100 * part) / whole);
}

/** Words are what stands between blanks and holds a letter or a digit. */
function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
