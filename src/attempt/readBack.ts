// Reading back what is recorded of somebody's words, and what they say was recorded wrongly (interviewing.md 1.4, M19; Regulation (EU)
// 2024/1348, Art. 14). Who said something else than what reached the record says so; a lie is let stand; of an honest slip of memory one in
// two is noticed, fixed at the draw; who does not understand what is read says yes to all of it.

import { isSameValue, type FactValue } from '#law';
import { stream } from '#people';
import type { Case } from '#scenario';
import type { Act, Refusal } from './act.ts';
import type { AttemptState, Correction, Spoken } from './attemptState.ts';
import { addStatements, isCounted, type Statement } from './evidence.ts';
import type { Workbench } from './workbench.ts';

type RecordAct = Extract<Act, { type: 'readBack' | 'correct' }>;

/** Below this comprehension, in tenths, people say yes to what they did not understand (interviewing.md 4.4). */
const LOST = 500;

/** Case time in seconds for each statement that is read. */
export const READ_SECONDS = 6;

export function keepRecord(bench: Workbench, act: RecordAct): Refusal | null {
  return act.type === 'readBack' ? readBack(bench, act.statements) : correct(bench, act.statement, act.accept);
}

/** What stands in the record of the applicant's words. */
export function listRecorded({ people }: Case, { evidence }: Pick<AttemptState, 'evidence'>): Statement[] {
  const applicants = new Set(people.filter(({ role }) => role === 'applicant').map(({ id }) => id));
  return evidence.statements.filter(
    (one) =>
      one.origin.kind === 'person' &&
      one.source !== 'behaviour' &&
      applicants.has(one.origin.id) &&
      isCounted(evidence, one, 'officer'),
  );
}

function readBack(bench: Workbench, ids: readonly string[]): Refusal | null {
  const { drawn } = bench;
  const state = bench.read();
  const recorded = new Map(listRecorded(drawn, state).map((one) => [one.id, one]));
  if (new Set(ids).size !== ids.length) return 'malformed';
  if (ids.some((id) => !recorded.has(id))) return 'noSuchThing';
  const known = new Set(state.corrections.map(({ statement }) => statement));
  const corrections = ids.flatMap((id): Correction[] => {
    const statement = recorded.get(id);
    if (statement === undefined || known.has(id) || state.applicant.comprehension < LOST) return [];
    const value = meantBy(drawn, state, statement);
    if (value === null || isSameValue(value, statement.value)) return [];
    return [{ statement: id, value, act: state.acts, settled: null }];
  });
  const answer: Spoken = {
    act: state.acts,
    atSeconds: state.seconds,
    who: 'applicant',
    text: corrections.length > 0 ? 'line.recordRead.wrong' : 'line.recordRead.right',
    manner: null,
    asking: null,
  };
  const said: Spoken = { ...answer, who: 'officer', text: 'line.recordRead.read' };
  bench.change({
    transcript: [...state.transcript, said, answer],
    steps: [...state.steps, { step: 'M19', act: state.acts }],
    readBacks: [...state.readBacks, { act: state.acts, statements: ids }],
    corrections: [...state.corrections, ...corrections],
  });
  bench.events.push('step.M19');
  return null;
}

/** What somebody meant by a statement that is not sound; null: they let it stand. */
function meantBy(drawn: Case, { transcript }: AttemptState, statement: Statement): FactValue | null {
  const { sound, cause, fact, act } = statement;
  if (sound || cause === undefined || cause === 'lie') return null;
  if (cause === 'memory' && stream(drawn.seed, `readBack:${fact}`).int(1, 2) === 1) return null;
  const withheld = transcript
    .filter((line) => line.act === act)
    .flatMap(({ through }) => through?.withheld ?? [])
    .find((one) => one.fact === fact);
  return withheld?.value ?? drawn.claims.get(fact)?.value ?? drawn.truth.get(fact)?.value ?? null;
}

/** The officer records what was said instead, or leaves the record as it is. */
function correct(bench: Workbench, id: string, accept: boolean): Refusal | null {
  const state = bench.read();
  const correction = state.corrections.find(({ statement }) => statement === id);
  if (correction === undefined) return 'noSuchThing';
  if (correction.settled?.accepted === true) return 'notNow';
  const settled = { act: state.acts, accepted: accept };
  bench.change({
    corrections: state.corrections.map((one) => (one === correction ? { ...one, settled } : one)),
  });
  const old = state.evidence.statements.find((one) => one.id === id);
  if (!accept || old === undefined) return null;
  const { id: _, cause: __, ...rest } = old;
  const meant = { ...rest, value: correction.value, act: state.acts, sound: true };
  bench.change({ evidence: addStatements(state.evidence, [meant]) });
  return null;
}
