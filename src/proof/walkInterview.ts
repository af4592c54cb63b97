// Interviews alone, seeded and cheap, so that thousands can be held: by somebody who asks at random, and by somebody sensible, who does
// the steps, asks well and answers dilemmas as their keys say. Papers are opened as far as the talk needs them; nothing is examined.

import { listOffers, Simulation, type Act, type AttemptState } from '#attempt';
import { isContaminating } from '#interview';
import { stream, type Chance } from '#people';
import type { Case } from '#scenario';
import { firstPage, respondBest } from '#scoring';
import { answerAtRandom, queryAtRandom } from './walker.ts';

export const INTERVIEWERS = ['random', 'sensible'] as const;
export type Interviewer = (typeof INTERVIEWERS)[number];

export interface InterviewWalk {
  readonly acts: readonly Act[];
  readonly final: AttemptState;
  readonly saved: string;
  /** Where nothing at all could be done although nothing was decided; null: nowhere. */
  readonly deadEnd: number | null;
}

/** Holds an interview of so many acts. */
export function walkInterview(drawn: Case, seed: number, length: number, interviewer: Interviewer): InterviewWalk {
  const chance = stream(seed, `interview:${interviewer}:${drawn.variant}`);
  const simulation = new Simulation(drawn);
  const acts: Act[] = [];
  let deadEnd: number | null = null;
  for (let step = 0; step < length; step++) {
    const act = pick(simulation, chance, interviewer);
    if (act === null) {
      // Nothing is left to be asked: it is the end where a decision can be taken, and a dead one where it cannot.
      if (!simulation.canDecide) deadEnd = acts.length;
      break;
    }
    const outcome = simulation.perform(act);
    if (outcome.ok) acts.push(act);
    // A dilemma that takes no answer holds up everything else.
    else if (act.type === 'respond') {
      deadEnd = acts.length;
      break;
    }
  }
  return { acts, final: simulation.state, saved: simulation.save(), deadEnd };
}

function pick(simulation: Simulation, chance: Chance, interviewer: Interviewer): Act | null {
  const { drawn, state, history } = simulation;
  const dilemma = drawn.dilemmas.find((one) => one.id === state.openDilemma);
  if (dilemma !== undefined) return interviewer === 'sensible' ? respondBest(dilemma) : answerAtRandom(dilemma, chance);
  if (state.choices.length > 0 && chance.next() < 0.8) {
    const kind = state.choices.find(({ asking }) => asking !== null && !asking.conduct.includes('interrupts'));
    const choice = interviewer === 'sensible' && kind !== undefined ? kind : chance.pick(state.choices);
    return { type: 'choose', choice: choice.id };
  }
  const closed = drawn.papers.filter(
    ({ id }) => state.held.includes(id) && !state.looks.some((look) => look.paper === id),
  );
  const [paper] = closed;
  if (paper !== undefined && chance.next() < 0.5) return { type: 'open', paper: paper.id, page: firstPage(paper) };
  const unasked = drawn.registers.filter(({ id }) => !state.queries.some(({ register }) => register === id));
  if (unasked.length > 0 && state.looks.length > 0 && chance.next() < 0.1)
    return queryAtRandom(drawn, chance.pick(unasked).id, chance);
  if (chance.next() < 0.03) return { type: 'wait', seconds: chance.int(1, 60) };
  const offers = listOffers(drawn, state, history);
  if (offers.length === 0) return null;
  if (interviewer === 'random') return { type: 'ask', question: chance.pick(offers) };
  const sensible = offers.filter((id) => isSensible(drawn, id));
  const fresh = sensible.filter((id) => (state.asked[id] ?? 0) === 0);
  const step = fresh.find((id) => (drawn.questions.get(id)?.knot.header.steps.length ?? 0) > 0);
  if (step !== undefined && chance.next() < 0.5) return { type: 'ask', question: step };
  const [first] = [fresh, sensible, offers].filter((list) => list.length > 0);
  return { type: 'ask', question: chance.pick(first ?? offers) };
}

function isSensible(drawn: Case, id: string): boolean {
  const header = drawn.questions.get(id)?.knot.header;
  if (header === undefined || isContaminating(header.type) || header.better !== null) return false;
  const bad = header.conduct.filter((kind) => kind !== 'respect' && kind !== 'repair');
  return bad.length === 0 && !header.flags.includes('stereotype') && !header.flags.includes('accusatory');
}
