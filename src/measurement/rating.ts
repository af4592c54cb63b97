// How able is somebody, how hard is an item, after each answer? Elo on the logit scale (R. Pelánek 2016; measurement.md, section 6), for practice
// only: no standard error, never a mark. Also which difficulty gives a wanted share of right answers.

export interface RatingEvent {
  readonly learner: string;
  readonly item: string;
  readonly correct: 0 | 1;
}

/** A rating with how often it was moved. */
export interface Rating {
  readonly value: number;
  readonly count: number;
}

export const NEW_RATING: Rating = { value: 0, count: 0 };

/** The step is A/(1 + B·count); `guess` is the share of right answers by chance alone. */
export interface RatingRule {
  readonly kA: number;
  readonly kB: number;
  readonly guess: number;
}

export const RATING_RULE: RatingRule = { kA: 1, kB: 0.05, guess: 0 };

/** The share of right answers to expect. */
export function expectedShare(ability: number, difficulty: number, guess = 0): number {
  return guess + (1 - guess) / (1 + Math.exp(difficulty - ability));
}

/** The difficulty at which a share of answers is right, over the guess and under 1. */
export function difficultyFor(ability: number, share: number, guess = 0): number {
  const known = (share - guess) / (1 - guess);
  return ability - Math.log(known / (1 - known));
}

export interface RatedPair {
  readonly learner: Rating;
  readonly item: Rating;
  readonly expected: number;
}

/** Both ratings after an answer, each moved from the old values. */
export function rate(learner: Rating, item: Rating, correct: 0 | 1, rule: RatingRule = RATING_RULE): RatedPair {
  const expected = expectedShare(learner.value, item.value, rule.guess);
  const step = (rating: Rating): number => (rule.kA / (1 + rule.kB * rating.count)) * (correct - expected);
  return {
    learner: { value: learner.value + step(learner), count: learner.count + 1 },
    item: { value: item.value - step(item), count: item.count + 1 },
    expected,
  };
}
