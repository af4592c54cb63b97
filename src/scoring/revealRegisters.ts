// Which acts would bring out what registers and agencies still hold: asking, waiting for it, finding out whose each record is.

import { isAnswered, isTold, verdictOn, type Act, type Simulation } from '#attempt';
import { doesTell, ruleOfAgency, ruleOfRegister, type CaseRegister } from '#scenario';
import { firstPage } from './firstPage.ts';

interface PossibleAct {
  readonly act: Act;
  readonly needs: Act[];
}

export function inquiries(simulation: Simulation): PossibleAct[] {
  const { drawn, state } = simulation;
  const out: PossibleAct[] = [];
  drawn.registers.forEach((register, index) => {
    const paper = drawn.papers.find((one) => one.id === register.source.subject);
    if (paper === undefined || !state.held.includes(paper.id)) return;
    const opened = state.looks.some((look) => look.paper === paper.id && !look.reference);
    const first: Act[] = opened ? [] : [{ type: 'open', paper: paper.id, page: firstPage(paper) }];
    const ask = askings(simulation, register, index);
    const settle = settlings(simulation, register, index);
    for (const acts of [ask, settle.length === 0 ? [] : [...ask, ...settle]]) {
      const act = acts.at(-1);
      if (act !== undefined) out.push({ act, needs: [...first, ...acts.slice(0, -1)] });
    }
  });
  drawn.agencies.forEach(({ id, answers, seconds }, index) => {
    const [answer] = answers;
    if (answer === undefined || answer.says.length === 0 || state.handovers.some(({ to }) => to === id)) return;
    const why = answer.why?.[0] ?? ruleOfAgency(id).reasons[0];
    if (why === undefined) return;
    const refer: Act = { type: 'refer', to: id, why, passes: ['identity'], consent: 'given', urgency: 'now' };
    out.push({ act: waiting(seconds, 50 + index), needs: [refer] });
  });
  return out;
}

/** Asking, and waiting until the answer is there. */
function askings({ state }: Simulation, { id, kind, waits }: CaseRegister, index: number): Act[] {
  const isAsked = state.queries.some((query) => query.register === id && query.denied !== true);
  const [purpose] = kind === null ? [] : ruleOfRegister(kind).reasons;
  const query: Act = { type: 'query', register: id, ...(purpose === undefined ? {} : { purpose }) };
  return [...(isAsked ? [] : [query]), ...(waits > 0 && !isAnswered(state, id) ? [waiting(waits, index)] : [])];
}

/** Every record of it held against what tells, and taken for what it is. */
function settlings({ state }: Simulation, { id, answer }: CaseRegister, index: number): Act[] {
  return answer.records.flatMap((record, position): Act[] => {
    if (verdictOn(state, id, record.id) === record.theirs && isTold(state, id, record)) return [];
    const offered = record.checks.map(({ by }) => by);
    // What is known at once comes before what has to be waited for.
    const telling = record.checks.filter(({ by, result }) => doesTell(by, result, record.theirs, offered));
    const check = telling.find(({ by }) => by !== 'owner') ?? telling[0];
    if (check === undefined) return [];
    const isMade = state.recordChecks.some(
      (one) => one.register === id && one.record === record.id && one.by === check.by,
    );
    const wait = check.by === 'owner' ? [waiting(record.owner?.seconds ?? 0, 20 + 5 * index + position)] : [];
    return [
      ...(isMade ? [] : [{ type: 'confirm', register: id, record: record.id, by: check.by } as const]),
      ...wait,
      { type: 'attribute', register: id, record: record.id, theirs: record.theirs },
    ];
  });
}

/** Long enough; each its own length, for a row of the table is known by its act. */
const waiting = (seconds: number, own: number): Act => ({ type: 'wait', seconds: Math.min(600, seconds + own + 1) });
