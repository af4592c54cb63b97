// When should something come back? FSRS-6 by `ts-fsrs`, with its default weights, whole days and nothing random (measurement.md, section 11.1).
// What is scheduled is a cue, such as a technique of forgery, never a particular picture.

import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs';

/** 1 not recalled, 2 with effort, 3 well, 4 easily. */
export type RecallGrade = 1 | 2 | 3 | 4;

export interface Memory {
  readonly stability: number;
  readonly difficulty: number;
}

const REQUEST_RETENTION = 0.9;
const LONGEST_DAYS = 36500;

const algorithm = new FSRSAlgorithm(
  generatorParameters({
    request_retention: REQUEST_RETENTION,
    maximum_interval: LONGEST_DAYS,
    enable_fuzz: false,
    enable_short_term: false,
  }),
);

/** How likely it is still known after so many days. */
export function recallAfter(memory: Memory, days: number): number {
  return algorithm.forgetting_curve(Math.max(0, days), memory.stability);
}

/** What remains after a review; `null` before the first. A clock that went backwards counts as no day. */
export function reviewed(memory: Memory | null, elapsedDays: number, grade: RecallGrade): Memory {
  const { stability, difficulty } = algorithm.next_state(memory, Math.max(0, elapsedDays), grade);
  return { stability, difficulty };
}

/** The days until each grade would bring it back: again ≤ hard < good < easy. */
export function intervalsAfter(
  memory: Memory | null,
  elapsedDays: number,
): readonly [again: number, hard: number, good: number, easy: number] {
  const days = (grade: RecallGrade): number =>
    algorithm.next_interval(reviewed(memory, elapsedDays, grade).stability, Math.max(0, elapsedDays));
  const hardAlone = days(2);
  const again = Math.min(days(1), hardAlone);
  const hard = Math.max(hardAlone, again + 1);
  const good = Math.max(days(3), hard + 1);
  return [again, hard, good, Math.max(days(4), good + 1)];
}
