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
  /** Who marks it already: what was dealt before stays. */
  readonly dealt?: readonly Omit<MarkTask, 'attempt'>[];
}

export interface MarkTask {
  readonly attempt: string;
  readonly examiner: string;
  readonly round: 'first' | 'second';
}

export interface Dealt {
  /** The new ones. */
  readonly tasks: readonly MarkTask[];
  /** Attempts for which there are not enough examiners; nobody new gets these. */
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
  const able = (one: AttemptToMark): Examiner[] => order.filter((examiner) => mayMark(examiner, one));
  // The fewest choices first; among equals as the seed has it, whatever order they came in.
  const queue = chance
    .shuffle([...attempts].sort((a, b) => (a.attempt < b.attempt ? -1 : 1)))
    .map((one) => ({ one, choices: able(one).length - lacking(one, each) }))
    .sort((a, b) => a.choices - b.choices)
    .map(({ one }) => one);
  const held: Held = new Map(
    order.map(({ examiner }) => [
      examiner,
      {
        before: attempts.filter(({ dealt = [] }) => dealt.some((task) => task.examiner === examiner)),
        now: [],
      },
    ]),
  );
  const of = (examiner: string): AttemptToMark[] => {
    const { before = [], now = [] } = held.get(examiner) ?? {};
    return [...before, ...now];
  };
  const chosen = new Map<string, string[]>();
  const without: AttemptToMark[] = [];
  for (const one of queue) {
    const ofPerson = (examiner: string): number => of(examiner).filter(({ person }) => person === one.person).length;
    const needed = lacking(one, each);
    const choices = able(one)
      .map(({ examiner }) => examiner)
      .sort((a, b) => of(a).length - of(b).length || ofPerson(a) - ofPerson(b));
    if (choices.length < needed) {
      without.push(one);
      continue;
    }
    const picked = choices.slice(0, needed);
    for (const examiner of picked) held.get(examiner)?.now.push(one);
    chosen.set(one.attempt, picked);
  }
  even(order, held, chosen);
  const tasks = attempts.flatMap(({ attempt, dealt = [] }) => {
    const free = (['first', 'second'] as const).filter((round) => dealt.every((task) => task.round !== round));
    return (chosen.get(attempt) ?? []).map((examiner, place): MarkTask => ({
      attempt,
      examiner,
      round: free[place] ?? 'second',
    }));
  });
  return { tasks, without };
}

type Held = Map<string, { readonly before: readonly AttemptToMark[]; readonly now: AttemptToMark[] }>;

function mayMark({ examiner, not }: Examiner, { person, dealt = [] }: AttemptToMark): boolean {
  return examiner !== person && !not.includes(person) && dealt.every((task) => task.examiner !== examiner);
}

function lacking({ dealt = [] }: AttemptToMark, each: 1 | 2): number {
  return Math.max(0, each - dealt.length);
}

/** Moves attempts from who has more to who has at least two fewer, as long as somebody may take one. */
function even(order: readonly Examiner[], held: Held, chosen: Map<string, string[]>): void {
  const count = ({ examiner }: Examiner): number => {
    const { before = [], now = [] } = held.get(examiner) ?? {};
    return before.length + now.length;
  };
  const move = (): boolean => {
    for (const from of [...order].sort((a, b) => count(b) - count(a)))
      for (const to of [...order].sort((a, b) => count(a) - count(b))) {
        if (count(from) - count(to) < 2) break;
        const own = held.get(from.examiner)?.now ?? [];
        const free = own.findIndex(
          (one) => mayMark(to, one) && chosen.get(one.attempt)?.includes(to.examiner) !== true,
        );
        const [moved] = free < 0 ? [] : own.splice(free, 1);
        if (moved === undefined) continue;
        held.get(to.examiner)?.now.push(moved);
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
