// Queries of registers and what comes of them: an answer at once or after a while, records that may be somebody else's, and how an officer
// finds out whose they are. What a record states counts once the officer takes it for this person's: to the officer at their word, to the
// score only if it truly is and a check that tells it was made.

import { doesTell, type Case, type CaseRecord, type CaseRegister } from '#scenario';
import type { Act, Refusal } from './act.ts';
import type { AttemptState, Query, RecordCheckDone } from './attemptState.ts';
import { addStatements, type EvidenceState, type Origin } from './evidence.ts';
import { sayFiled, sayRegister } from './reveal.ts';
import type { Workbench } from './workbench.ts';

type SettlingAct = Extract<Act, { type: 'confirm' | 'attribute' }>;

/** Sends a query: kept whatever comes of it. */
export function queryRegister(bench: Workbench, register: CaseRegister, act: Extract<Act, { type: 'query' }>): void {
  const state = bench.read();
  const { acts, seconds, queries, evidence } = state;
  const query: Query = {
    register: register.id,
    act: acts,
    reason: act.reason ?? '',
    ...(act.purpose === undefined ? {} : { purpose: act.purpose }),
  };
  if (register.kind !== null && act.purpose === undefined) {
    bench.change({ queries: [...queries, { ...query, denied: true }] });
    return;
  }
  if (register.waits > 0) {
    // Asked again while it is under way, or once it is there, it says the same.
    const earlier = queries.find((one) => one.register === register.id && one.due !== undefined);
    bench.change({
      queries: [...queries, earlier === undefined ? { ...query, due: seconds + register.waits } : { ...query }],
    });
    return;
  }
  bench.change({ queries: [...queries, query], evidence: addStatements(evidence, sayRegister(register, acts)) });
}

/** Whether the answer of a register is there. */
export function isAnswered({ queries }: Pick<AttemptState, 'queries'>, register: string): boolean {
  const asked = queries.filter((one) => one.register === register && one.denied !== true);
  if (asked.length === 0) return false;
  const slow = asked.find((one) => one.due !== undefined);
  return slow === undefined || slow.arrivedAct !== undefined;
}

/** The officer's last word on whose a record is; null: none yet. */
export function verdictOn(
  { attributions }: Pick<AttemptState, 'attributions'>,
  register: string,
  record: string,
): boolean | null {
  return attributions.findLast((one) => one.register === register && one.record === record)?.theirs ?? null;
}

/** Whether a check that is known by now tells whose the record is. */
export function isTold(state: Pick<AttemptState, 'recordChecks'>, register: string, record: CaseRecord): boolean {
  const offered = record.checks.map(({ by }) => by);
  return record.checks.some(
    ({ by, result }) =>
      doesTell(by, result, record.theirs, offered) &&
      state.recordChecks.some(
        (one) => one.register === register && one.record === record.id && one.by === by && one.knownAct !== null,
      ),
  );
}

export function settleRecord(bench: Workbench, act: SettlingAct): Refusal | null {
  const state = bench.read();
  const register = bench.drawn.registers.find((one) => one.id === act.register);
  const record = register?.answer.records.find((one) => one.id === act.record);
  if (register === undefined || record === undefined) return 'noSuchThing';
  if (!isAnswered(state, register.id)) return 'notSeen';
  if (act.type === 'confirm') {
    if (!record.checks.some(({ by }) => by === act.by)) return 'notOffered';
    const isMade = (one: RecordCheckDone): boolean =>
      one.register === register.id && one.record === record.id && one.by === act.by;
    if (state.recordChecks.some(isMade)) return 'notOffered';
    const waits = act.by === 'owner' ? (record.owner?.seconds ?? 0) : 0;
    const check = {
      register: register.id,
      record: record.id,
      by: act.by,
      act: state.acts,
      due: state.seconds + waits,
      knownAct: waits === 0 ? state.acts : null,
    };
    bench.change({ recordChecks: [...state.recordChecks, check] });
    if (waits === 0) bench.change({ evidence: stateRecords(bench.drawn, bench.read()) });
    return null;
  }
  const { theirs } = act;
  bench.change({
    attributions: [...state.attributions, { register: register.id, record: record.id, theirs, act: state.acts }],
  });
  bench.change({ evidence: stateRecords(bench.drawn, bench.read()) });
  return null;
}

/** Answers that have come by now, of registers and of owners of records. */
export function receiveAnswers(drawn: Case, state: AttemptState): AttemptState {
  const { acts, seconds } = state;
  const isDue = (one: Query): boolean => one.due !== undefined && one.due <= seconds && one.arrivedAct === undefined;
  const isKnown = (one: RecordCheckDone): boolean => one.knownAct === null && one.due <= seconds;
  const come = state.queries.filter(isDue);
  if (come.length === 0 && !state.recordChecks.some(isKnown)) return state;
  const said = come.flatMap(({ register }) => {
    const answered = drawn.registers.find((one) => one.id === register);
    return answered === undefined ? [] : sayRegister(answered, acts);
  });
  const after: AttemptState = {
    ...state,
    queries: state.queries.map((one) => (isDue(one) ? { ...one, arrivedAct: acts } : one)),
    recordChecks: state.recordChecks.map((one) => (isKnown(one) ? { ...one, knownAct: acts } : one)),
    evidence: addStatements(state.evidence, said),
  };
  return { ...after, evidence: stateRecords(drawn, after) };
}

/** What the records say as the officer has taken them: anew after every word and every check. */
function stateRecords(drawn: Case, state: AttemptState): EvidenceState {
  let { evidence } = state;
  for (const register of drawn.registers) {
    const { records, otherwise } = register.answer;
    for (const record of records) {
      const origin: Origin = { kind: 'register', id: register.id, field: record.id };
      const asked = state.recordChecks.find(
        (one) => one.register === register.id && one.record === record.id && one.by === 'owner',
      );
      // What its owner put right takes the place of what stood there.
      const right = asked?.knownAct === null || asked === undefined ? [] : (record.owner?.says ?? []);
      const says = [...record.says.filter(({ fact }) => !right.some((one) => one.fact === fact)), ...right];
      const isTaken = verdictOn(state, register.id, record.id) === true;
      const sound = record.theirs && isTold(state, register.id, record);
      evidence = replace(evidence, origin, isTaken ? sayFiled(says, origin, state.acts, sound) : []);
    }
    if (records.length === 0 || otherwise.length === 0) continue;
    const origin: Origin = { kind: 'register', id: register.id, field: 'otherwise' };
    const isCleared = records.every(({ id }) => verdictOn(state, register.id, id) === false);
    const sound = records.every((record) => !record.theirs && isTold(state, register.id, record));
    evidence = replace(evidence, origin, isCleared ? sayFiled(otherwise, origin, state.acts, sound) : []);
  }
  return evidence;
}

/** What a source says now, in the place of what it said before. */
function replace(evidence: EvidenceState, origin: Origin, said: ReturnType<typeof sayFiled>): EvidenceState {
  const isLive = (id: string): boolean => !evidence.discounts.some((one) => one.statement === id);
  const before = evidence.statements.filter(
    (one) => one.origin.kind === origin.kind && one.origin.id === origin.id && one.origin.field === origin.field && isLive(one.id), // prettier-ignore
  );
  const same = (a: { fact: string; value: unknown }, b: { fact: string; value: unknown }): boolean =>
    a.fact === b.fact && JSON.stringify(a.value) === JSON.stringify(b.value);
  const gone = before.filter((one) => !said.some((now) => same(now, one)));
  const kept = evidence.statements.map((one) => {
    const now = before.includes(one) ? said.find((other) => same(other, one)) : undefined;
    return now === undefined || now.sound === one.sound ? one : { ...one, sound: now.sound };
  });
  const discounts = gone.map(({ id }) => ({ statement: id, by: 'withdrawn', from: 'both' as const }));
  const next = { ...evidence, statements: kept, discounts: [...evidence.discounts, ...discounts] };
  return addStatements(
    next,
    said.filter((now) => !before.some((one) => same(now, one))),
  );
}
