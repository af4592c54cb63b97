// What rests on how a question in the officer's own words was heard. No single label fails anyone: a contested label does not count
// against the officer, and a critical error that only a label brought about takes effect when an examiner has confirmed it.

import type { AskedQuestion, AttemptState } from '#attempt';
import { isContaminating } from '#interview';
import type { Case } from '#scenario';

/** Acts whose labels an examiner has looked at and confirmed. */
export type ConfirmedLabels = ReadonlySet<number>;

export const NOTHING_CONFIRMED: ConfirmedLabels = new Set();

/** Acts whose labels are contested and not confirmed: they do not count against the officer. */
export function sparedActs({ contests }: AttemptState, confirmed: ConfirmedLabels): ReadonlySet<number> {
  return new Set(contests.map(({ label }) => label).filter((act) => !confirmed.has(act)));
}

/** Whether anything in this attempt rests on a label that nobody has confirmed. */
export function restsOnLabels({ free }: AttemptState, confirmed: ConfirmedLabels): boolean {
  return free.some(({ act, label }) => isContaminating(label) && !confirmed.has(act));
}

/** The same attempt, had every unconfirmed question of the officer's own been put well: what is failed even so is failed for sure. */
export function asPutWell(drawn: Case, final: AttemptState, confirmed: ConfirmedLabels): AttemptState {
  const doubtful = final.free.filter(({ act, label }) => isContaminating(label) && !confirmed.has(act));
  const acts = new Set(doubtful.map(({ act }) => act));
  const reached = doubtful.flatMap(({ act, question }) => {
    const header = question === null ? undefined : drawn.questions.get(question)?.knot.header;
    return header === undefined ? [] : [{ act, header }];
  });
  const well = (question: AskedQuestion): AskedQuestion =>
    acts.has(question.act) ? { ...question, type: 'probing', fitting: true, flags: [] } : question;
  return {
    ...final,
    questions: final.questions.map(well),
    conduct: final.conduct.filter(({ act, free }) => free !== true || !acts.has(act)),
    steps: [...final.steps, ...reached.flatMap(({ act, header }) => header.steps.map((step) => ({ step, act })))],
    puts: [...final.puts, ...reached.flatMap(({ act, header }) => header.puts.map((fact) => ({ fact, act })))],
  };
}
