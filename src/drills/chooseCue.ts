// Which cue comes next? One that is about as hard as keeps somebody of this ability at 85 % right, with some spread; what is due for review goes
// first half of the time; none twice in a row.

import type { Chance } from '#people';
import { difficultyFor, expectedShare, type Rating } from '#measurement';

/** Share of right answers aimed at. */
export const TARGET_SHARE = 0.85;

/** Genuine items can hardly be made hard, false ones hardly easy: each makes up for the other, but not without bounds. */
const LEAST_SHARE = 0.65;
const MOST_SHARE = 0.93;
/** What stands for the others while few of them were met. */
const BEFORE_THEM = 3;

export interface Cue {
  readonly id: string;
  /** Before anybody answered, on the scale of ability. */
  readonly prior: number;
}

export interface Choosing {
  readonly chance: Chance;
  readonly ability: Rating;
  readonly cues: Readonly<Record<string, Rating>>;
  readonly due: readonly string[];
  /** Share of right answers that this item should have. */
  readonly goalShare: number;
  /** The latest cues, the last of all at the end: not to be repeated at once. */
  readonly latest: readonly string[];
}

/** How hard a cue is for this trainee. */
export function ratingOf(cue: Cue, cues: Readonly<Record<string, Rating>>): Rating {
  return cues[cue.id] ?? { value: cue.prior, count: 0 };
}

/**
 * The share to aim at among false items, or among genuine ones, so that half of each come to the target: from how hard the others were that
 * this session has asked so far.
 */
export function goalShareBeside(others: readonly number[], ability: Rating): number {
  const shares = others.map((difficulty) => expectedShare(ability.value, difficulty));
  const mean = (shares.reduce((a, b) => a + b, 0) + BEFORE_THEM * TARGET_SHARE) / (shares.length + BEFORE_THEM);
  return Math.min(MOST_SHARE, Math.max(LEAST_SHARE, 2 * TARGET_SHARE - mean));
}

/** How fast what is farther from the goal becomes rarer: a step of 1 on the scale of difficulty, 33 times. */
const SHARPNESS = 3.5;

/** The cues in an order to try them: the first is chosen, the others serve where it cannot be drawn. */
export function chooseCues(cues: readonly Cue[], choosing: Choosing): readonly Cue[] {
  const { chance, latest } = choosing;
  // Where there are few, only as many are left out as still leaves a choice.
  const resting = latest.slice(-Math.floor(cues.length / 3) || latest.length);
  const offered = cues.filter(({ id }) => !resting.includes(id));
  const goal = difficultyFor(choosing.ability.value, choosing.goalShare);
  const due = offered.filter(({ id }) => choosing.due.includes(id));
  const isDueTurn = chance.next() < 0.5;
  const dueCue = chance.pick(due.length === 0 ? offered : due);
  const weighed = offered
    .map((cue) => {
      const far = Math.abs(ratingOf(cue, choosing.cues).value - goal);
      // A weighted shuffle: the smallest of exponential waits.
      return { cue, wait: -Math.log(1 - chance.next()) / Math.max(0.001, Math.exp(-SHARPNESS * far)) };
    })
    .sort((a, b) => a.wait - b.wait)
    .map(({ cue }) => cue);
  return due.length > 0 && isDueTurn ? [dueCue, ...weighed.filter((cue) => cue !== dueCue)] : weighed;
}
