// Calling somebody in: a form goes out with no more than they need, and after a while an answer comes back.

import { holds, ruleOfAgency, type Case } from '#scenario';
import type { Act, Refusal } from './act.ts';
import type { AttemptState } from './attemptState.ts';
import { addStatements } from './evidence.ts';
import { sayFiled } from './reveal.ts';
import type { Workbench } from './workbench.ts';

/** What they answer where the case has no word of its own for it. */
const RECEIVED = 'received';

export function refer(bench: Workbench, act: Extract<Act, { type: 'refer' }>): Refusal | null {
  const { drawn, history } = bench;
  const agency = drawn.agencies.find(({ id }) => id === act.to);
  if (agency === undefined) return 'notOffered';
  const { to, why, passes, consent, urgency } = act;
  const { acts, seconds, handovers, referrals } = bench.read();
  if (new Set(passes).size !== passes.length) return 'malformed';
  const answer = agency.answers.find(
    (one) =>
      (one.why === null || one.why.includes(why)) && (one.when === null || holds(one.when, drawn.cells, history)),
  );
  bench.change({
    handovers: [
      ...handovers,
      {
        act: acts,
        atSeconds: seconds,
        to,
        why,
        passes,
        consent,
        urgency,
        words: act.words ?? '',
        due: seconds + agency.seconds,
        answer: `agency.${to}.${answer?.text ?? RECEIVED}`,
        repliedAct: null,
      },
    ],
    referrals: [...referrals, { to, act: acts }, ...stepOf(bench, act)],
  });
  bench.events.push('refer');
  return null;
}

/** The step of the law that is taken with it, where the law of this case has it. */
function stepOf(bench: Workbench, { to, why }: Extract<Act, { type: 'refer' }>): { to: string; act: number }[] {
  const outcome = ruleOfAgency(to).outcome[why];
  if (outcome === undefined || !bench.drawn.outcomes.includes(outcome)) return [];
  return [{ to: outcome, act: bench.read().acts }];
}

/** Answers of agencies that have come by now. */
export function hearReplies(drawn: Case, state: AttemptState): AttemptState {
  const { acts, seconds, handovers } = state;
  const come = handovers.filter((one) => one.repliedAct === null && one.due <= seconds);
  if (come.length === 0) return state;
  const said = come.flatMap(({ to, answer }) => {
    const given = drawn.agencies
      .find(({ id }) => id === to)
      ?.answers.find(({ text }) => answer === `agency.${to}.${text}`);
    return sayFiled(given?.says ?? [], { kind: 'agency', id: to, field: answer }, acts, true);
  });
  return {
    ...state,
    handovers: handovers.map((one) => (come.includes(one) ? { ...one, repliedAct: acts } : one)),
    evidence: addStatements(state.evidence, said),
  };
}
