// Was a doubt put to the person? Neutrally, specifically, one at a time and with time to answer (interviewing.md 1.4, M16): what was put with
// hostility, as a verdict, among other questions or without waiting for the answer was not put.

import { isContaminating } from '#interview';
import type { Case } from '#scenario';
import type { AttemptState } from './attemptState.ts';

/** Why a doubt that was voiced does not count as put. */
export const PUT_FAULTS = ['hostile', 'severalAtOnce', 'notNeutral', 'vague', 'interrupted', 'unanswered'] as const;
export type PutFault = (typeof PUT_FAULTS)[number];

export interface Put {
  readonly fact: string;
  readonly act: number;
  /** Null: it was put as it should be. */
  readonly fault: PutFault | null;
}

const HOSTILE_FLAGS: ReadonlySet<string> = new Set(['accusatory', 'stereotype', 'blaming_why']);
const HOSTILE_CONDUCT: ReadonlySet<string> = new Set(['threat', 'humiliation', 'deception', 'dismissesFear']);

type PutState = Pick<AttemptState, 'puts' | 'questions' | 'conduct' | 'transcript'>;

/** Everything that was put, with what was wrong about how. */
export function listPuts(state: PutState): Put[] {
  return state.puts.map(({ fact, act }) => ({ fact, act, fault: faultOf(state, act) }));
}

function faultOf({ questions, conduct, transcript }: PutState, act: number): PutFault | null {
  const question = questions.find((one) => one.act === act);
  const marks = conduct.filter((one) => one.act === act).map(({ kind }) => kind);
  if (question?.flags.some((flag) => HOSTILE_FLAGS.has(flag)) === true) return 'hostile';
  if (marks.some((kind) => HOSTILE_CONDUCT.has(kind))) return 'hostile';
  if (question?.type === 'multiple') return 'severalAtOnce';
  if (question !== undefined && isContaminating(question.type)) return 'notNeutral';
  if (question?.type === 'echo') return 'vague';
  if (marks.includes('interrupts')) return 'interrupted';
  const isAnswered = transcript.some(
    (line) => line.act === act && line.who !== 'officer' && line.through?.as !== 'aside',
  );
  return isAnswered ? null : 'unanswered';
}

/** The puts that speak of a ground of the law, as they came. */
export function putsOfGround({ grounds }: Pick<Case, 'grounds'>, puts: readonly Put[], ground: string): Put[] {
  const facts = grounds.letters.find((one) => one.ground === ground)?.facts;
  return facts === undefined ? [] : puts.filter(({ fact }) => facts.has(fact));
}

/** Grounds of the decision of which nothing was put to the person as it should be. */
export function unputGrounds(drawn: Pick<Case, 'grounds'>, state: PutState & Pick<AttemptState, 'decision'>): string[] {
  const puts = listPuts(state);
  return (state.decision?.decision.grounds ?? []).flatMap(({ ground }) =>
    putsOfGround(drawn, puts, ground).some(({ fault }) => fault === null) ? [] : [ground],
  );
}
