// Who marks what? Attempts are dealt out evenly, by a seed, never to who trains the candidate, and the cases of one candidate to as many examiners
// as there are, so that one impression does not colour the whole. An examiner sees a code, not a person.

import { stream } from '#people';
import { hashOf } from '#scenario';

export interface Examiner {
  readonly examiner: string;
  /** People whose work they must not mark: their own trainees, or whoever else is named. */
  readonly not: readonly string[];
}

export interface AttemptToMark {
  readonly attempt: string;
  readonly person: string;
}

export interface MarkTask {
  readonly attempt: string;
  readonly examiner: string;
  readonly round: 'first' | 'second';
}

export interface Dealt {
  readonly tasks: readonly MarkTask[];
  /** Attempts for which there are not enough examiners. */
  readonly without: readonly AttemptToMark[];
}

export function dealAttempts(
  attempts: readonly AttemptToMark[],
  examiners: readonly Examiner[],
  each: 1 | 2,
  seed: number,
): Dealt {
  const chance = stream(seed, 'examiners');
  const order = chance.shuffle([...examiners].sort((a, b) => (a.examiner < b.examiner ? -1 : 1)));
  const able = (person: string): Examiner[] =>
    order.filter(({ examiner, not }) => examiner !== person && !not.includes(person));
  // The fewest choices first; among equals as the seed has it, whatever order they came in.
  const queue = chance
    .shuffle([...attempts].sort((a, b) => (a.attempt < b.attempt ? -1 : 1)))
    .map((one) => ({ one, choices: able(one.person).length }))
    .sort((a, b) => a.choices - b.choices)
    .map(({ one }) => one);
  const held = new Map<string, AttemptToMark[]>(order.map(({ examiner }) => [examiner, []]));
  const of = (examiner: string): AttemptToMark[] => held.get(examiner) ?? [];
  const chosen = new Map<string, string[]>();
  const without: AttemptToMark[] = [];
  for (const one of queue) {
    const ofPerson = (examiner: string): number => of(examiner).filter(({ person }) => person === one.person).length;
    const choices = able(one.person)
      .map(({ examiner }) => examiner)
      .sort((a, b) => of(a).length - of(b).length || ofPerson(a) - ofPerson(b));
    if (choices.length < each) {
      without.push(one);
      continue;
    }
    const picked = choices.slice(0, each);
    for (const examiner of picked) of(examiner).push(one);
    chosen.set(one.attempt, picked);
  }
  even(order, held, chosen);
  const tasks = attempts.flatMap(({ attempt }) =>
    (chosen.get(attempt) ?? []).map((examiner, place): MarkTask => ({
      attempt,
      examiner,
      round: place === 0 ? 'first' : 'second',
    })),
  );
  return { tasks, without };
}

/** Moves attempts from who has more to who has at least two fewer, as long as somebody may take one. */
function even(order: readonly Examiner[], held: Map<string, AttemptToMark[]>, chosen: Map<string, string[]>): void {
  const count = ({ examiner }: Examiner): number => held.get(examiner)?.length ?? 0;
  const move = (): boolean => {
    for (const from of [...order].sort((a, b) => count(b) - count(a)))
      for (const to of [...order].sort((a, b) => count(a) - count(b))) {
        if (count(from) - count(to) < 2) break;
        const own = held.get(from.examiner) ?? [];
        const free = own.findIndex(
          ({ attempt, person }) =>
            to.examiner !== person && !to.not.includes(person) && chosen.get(attempt)?.includes(to.examiner) !== true,
        );
        const [moved] = free < 0 ? [] : own.splice(free, 1);
        if (moved === undefined) continue;
        held.get(to.examiner)?.push(moved);
        const picked = chosen.get(moved.attempt) ?? [];
        chosen.set(
          moved.attempt,
          picked.map((one) => (one === from.examiner ? to.examiner : one)),
        );
        return true;
      }
    return false;
  };
  while (move());
}

/** Whoever may adjudicate: none of those who have marked, none who must not; the one with the fewest tasks, then as the seed has it. */
export function pickAdjudicator(
  { attempt, person }: AttemptToMark,
  examiners: readonly Examiner[],
  tasks: readonly { readonly attempt: string; readonly examiner: string }[],
  seed: number,
): string | null {
  const marked = tasks.filter((task) => task.attempt === attempt).map(({ examiner }) => examiner);
  const sorted = [...examiners].sort((a, b) => (a.examiner < b.examiner ? -1 : 1));
  const free = stream(seed, `adjudicator:${attempt}`)
    .shuffle(sorted)
    .filter(({ examiner, not }) => examiner !== person && !not.includes(person) && !marked.includes(examiner));
  const load = (one: string): number => tasks.filter(({ examiner }) => examiner === one).length;
  return free.sort((a, b) => load(a.examiner) - load(b.examiner))[0]?.examiner ?? null;
}

const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** The code under which an examiner sees an attempt: the same for the attempt, and not to be turned back without the seed of the exam. */
export function blindCode(examSeed: number, attempt: string): string {
  const hash = hashOf(['blind', examSeed, attempt]);
  return Array.from(
    { length: 8 },
    (_, place) => SIGNS[parseInt(hash.slice(place * 4, place * 4 + 4), 16) % SIGNS.length],
  ).join('');
}
