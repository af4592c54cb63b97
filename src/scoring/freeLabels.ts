// What rests on how a question in the officer's own words was heard. No single label fails anyone: a contested label does not count
// against the officer, and a critical error that only a label brought about takes effect when an examiner has confirmed it.

import type { AskedQuestion, AttemptState } from '#attempt';
import { isContaminating } from '#interview';
import type { Case } from '#scenario';

/** What an examiner made of labels, by the act whose label it is: confirmed, it counts in full; dismissed, it was put well. */
export interface Rulings {
  readonly confirmed: ReadonlySet<number>;
  readonly dismissed: ReadonlySet<number>;
}

export const NO_RULINGS: Rulings = { confirmed: new Set(), dismissed: new Set() };

/** Acts whose labels are contested and not confirmed, or dismissed: they do not count against the officer. */
export function sparedActs({ contests }: AttemptState, { confirmed, dismissed }: Rulings): ReadonlySet<number> {
  return new Set([...dismissed, ...contests.map(({ label }) => label).filter((act) => !confirmed.has(act))]);
}

/** Acts in words of the officer's own whose labels count against them and wait for an examiner. */
export function openLabels({ free }: AttemptState, { confirmed, dismissed }: Rulings): ReadonlySet<number> {
  return new Set(
    free
      .filter(({ act, label }) => isContaminating(label) && !confirmed.has(act) && !dismissed.has(act))
      .map(({ act }) => act),
  );
}

/** The same attempt, had these questions of the officer's own been put well: what is failed even so is failed for sure. */
export function asPutWell(drawn: Case, final: AttemptState, doubted: ReadonlySet<number>): AttemptState {
  const doubtful = final.free.filter(({ act, label }) => isContaminating(label) && doubted.has(act));
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
