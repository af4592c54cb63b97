// What can be perceived of registers and of those who were called in: an answer once it is there, records with what was found out about them.

import { readPage } from '#documents';
import type { Case, CasePaper, CaseRecord, CaseRegister } from '#scenario';
import type { AttemptState } from './attemptState.ts';
import type { Gate } from './gate.ts';
import { isAnswered, verdictOn } from './recordChecks.ts';
import type { AgencyView, HandoverView, RecordView, RegisterView } from './view.ts';

type Say<M> = (id: string) => M;

export function viewRegister<M>(
  drawn: Case,
  state: AttemptState,
  register: CaseRegister,
  gate: Gate,
  say: Say<M>,
): RegisterView<M> {
  const { source, answer, id, kind, form, waits } = register;
  const paper = drawn.papers.find((one) => one.id === source.subject);
  const opened = state.looks
    .filter((look) => look.paper === paper?.id && !look.reference && state.held.includes(look.paper))
    .map((look) => look.page);
  const asked = state.queries.filter((one) => one.register === id);
  const query = asked.findLast((one) => one.denied !== true);
  const slow = asked.find((one) => one.due !== undefined);
  const isThere = isAnswered(state, id);
  return {
    id: gate.out('register', id),
    name: say(`register.${id}`),
    kind,
    form,
    entries: paper === undefined ? null : entriesOf(paper, form, opened),
    seconds: source.seconds,
    waits,
    answer:
      query === undefined || !isThere
        ? null
        : { act: slow?.arrivedAct ?? query.act, result: answer.result, text: say(`register.${id}.${answer.text}`) },
    dueSeconds: isThere ? null : (slow?.due ?? null),
    denied: asked.at(-1)?.denied ?? false,
    purpose: query?.purpose ?? null,
    records: isThere ? answer.records.map((record) => viewRecord(state, register, record, gate, say)) : [],
  };
}

function viewRecord<M>(
  state: AttemptState,
  register: CaseRegister,
  record: CaseRecord,
  gate: Gate,
  say: Say<M>,
): RecordView<M> {
  const theirs = verdictOn(state, register.id, record.id);
  return {
    id: gate.out('record', `${register.id}/${record.id}`),
    match: record.match,
    text: say(`register.${register.id}.${record.text}`),
    shows: record.shows,
    checks: record.checks.map(({ by, result }) => {
      const made = state.recordChecks.find(
        (one) => one.register === register.id && one.record === record.id && one.by === by,
      );
      const isKnown = made !== undefined && made.knownAct !== null;
      return {
        by,
        result: isKnown ? result : null,
        dueSeconds: made === undefined || isKnown ? null : made.due,
        text: isKnown && by === 'owner' && record.owner !== null ? say(`register.${register.id}.${record.owner.text}`) : null, // prettier-ignore
      };
    }),
    theirs,
    obliges: theirs === true ? record.obliges : [],
  };
}

/** What goes into a form, as printed on the pages opened so far; null before any of it has been seen. */
function entriesOf(
  paper: CasePaper,
  form: readonly string[],
  opened: readonly string[],
): Record<string, string> | null {
  const printed = new Map<string, string>(
    opened.flatMap((page) => readPage(paper.document, page).map(({ field, value }) => [field, value] as const)),
  );
  if (opened.length > 0) {
    printed.set('kind', paper.kind);
    if (paper.state !== null) printed.set('state', paper.state);
  }
  const fields: Readonly<Record<string, readonly string[]>> = {
    documentNumber: ['number'],
    visaNumber: ['sticker1.number'],
    name: ['surname', 'givenNames'],
    birthDate: ['birthDate'],
    documentType: ['kind'],
    issuer: ['state'],
  };
  const entries = form.flatMap((entry) => {
    const values = (fields[entry] ?? []).flatMap((field) => printed.get(field) ?? []);
    return values.length === 0 ? [] : [[entry, values.filter((value) => value !== '').join(' ')] as const];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

export function viewAgencies<M>(drawn: Case, say: Say<M>): AgencyView<M>[] {
  return drawn.agencies.map(({ id, seconds }) => ({ id, name: say(`agency.${id}`), seconds }));
}

export function viewHandovers<M>({ handovers }: AttemptState, say: Say<M>): HandoverView<M>[] {
  return handovers.map(({ act, atSeconds, to, why, passes, consent, urgency, words, due, answer, repliedAct }) => ({
    act,
    atSeconds,
    to,
    name: say(`agency.${to}`),
    why,
    passes,
    consent,
    urgency,
    words,
    dueSeconds: due,
    answer: repliedAct === null ? null : { act: repliedAct, text: say(answer) },
  }));
}
