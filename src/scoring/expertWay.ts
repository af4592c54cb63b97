// A way that is known to lead to the outcome, where the fewest acts cannot be worked out from a table (a request that bears on no fact
// itself, a judgement after many questions): the expert's, from where the officer was, without everything that it can do without.

import { assess, type Assessment, type Pack } from '#law';
import { actSchema, type Act, type Simulation } from '#attempt';
import type { Case } from '#scenario';
import { allows, assessEvidence } from './attemptRecord.ts';
import { outcomeOf } from './revealModel.ts';
import { answerBest, Ways } from './ways.ts';

/** Acts that end an attempt find nothing out; a dilemma is answered by whoever plays the way. */
const NO_INQUIRY: ReadonlySet<Act['type']> = new Set(['decide', 'sign', 'review', 'respond']);

/** How many acts in a row are tried without, most first. */
const CUTS = [8, 4, 2];

/** Null where the expert's way does not lead there from here either; `from` is a simulation saved at the moment in question. */
export function expertWay(pack: Pack, drawn: Case, from: string): readonly Act[] | null {
  const truth = assess(pack, drawn.truth, { date: drawn.date, proof: false });
  const right = (truth.required.length > 0 ? truth.required : truth.open).map(({ outcome }) => outcome);
  const isAsTrue = (found: Assessment): boolean => outcomeOf(found) === outcomeOf(truth);
  // Where not even the expert comes to know all that is true, what carries the right decision is enough.
  const carries = (found: Assessment): boolean => right.every((outcome) => allows(found, outcome));
  for (const isEnough of [isAsTrue, carries]) {
    const way = findWay(drawn, from, ({ state }) => {
      const found = assessEvidence(pack, drawn, state.evidence);
      return found.settled && isEnough(found);
    });
    if (way !== null) return way;
  }
  return null;
}

type Test = (simulation: Simulation) => boolean;

function findWay(drawn: Case, from: string, isThere: Test): readonly Act[] | null {
  const ways = new Ways(drawn, from);
  const leads = (acts: readonly Act[]): boolean => {
    const simulation = ways.play(acts);
    return simulation !== null && isThere(simulation);
  };
  let way = walk(ways.start(), isThere);
  if (way === null) return null;
  const cutDown = (long: readonly Act[], cut: number): readonly Act[] => {
    let short = long;
    for (let at = short.length - cut; at >= 0; at -= cut) {
      const without: readonly Act[] = [...short.slice(0, at), ...short.slice(at + cut)];
      if (leads(without)) short = without;
    }
    return short;
  };
  for (const cut of CUTS) way = cutDown(way, cut);
  // To leave out one act may make another needless.
  for (let before = Infinity; way.length < before;) {
    before = way.length;
    way = cutDown(way, 1);
  }
  return way;
}

/** What the expert does from here, as far as it is possible, until the outcome is settled. */
function walk(simulation: Simulation, isThere: Test): readonly Act[] | null {
  const done: Act[] = [];
  for (const { act, when } of simulation.drawn.expert) {
    if (when !== null && !simulation.holds(when)) continue;
    const parsed = actSchema.safeParse(act);
    if (!parsed.success || NO_INQUIRY.has(parsed.data.type)) continue;
    answerBest(simulation);
    if (!simulation.perform(parsed.data).ok) continue;
    done.push(parsed.data);
    if (isThere(simulation)) return done;
  }
  return null;
}
