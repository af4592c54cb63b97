// The debrief of registers, records, signs and referrals: what was asked and whether it was needed and lawful, whose each record truly was,
// what was seen of the signs and what became of them.

import { messageOf, type AttemptState, type Gate, type Message } from '#attempt';
import {
  ruleOfAgency,
  ruleOfRegister,
  type QueryReason,
  type RecordMatch,
  type RecordState,
  type SignalKind,
} from '#scenario';
import type { AttemptRecord } from './attemptRecord.ts';
import {
  citable,
  faultsOfHandover,
  judgedQueries,
  judgedRecords,
  type HandoverFault,
  type JudgedQuery,
} from './registerItems.ts';
import { judgedSignals, type SignalCredit, type SignalSpoil } from './signalItems.ts';

export interface QueryDebrief<M> {
  readonly act: number;
  readonly register: string;
  readonly name: M;
  readonly purpose: QueryReason | null;
  /** In the officer's words. */
  readonly reason: string;
  readonly standing: JudgedQuery['standing'];
  readonly needed: boolean;
  readonly sources: readonly string[];
}

export interface RecordDebrief<M> {
  readonly register: string;
  readonly name: M;
  readonly text: M;
  readonly match: RecordMatch;
  readonly state: RecordState;
  readonly theirs: boolean;
  readonly said: boolean | null;
  readonly told: boolean;
  readonly heeded: boolean | null;
  readonly obliges: readonly string[];
  readonly act: number | null;
}

export interface SignalDebrief<M> {
  readonly kind: SignalKind;
  readonly why: M;
  readonly real: boolean;
  readonly raised: number;
  readonly credits: readonly SignalCredit[];
  readonly spoils: readonly SignalSpoil[];
  readonly asked: number;
  readonly share: number;
}

export type HandoverDebrief<M> = Omit<AttemptState['handovers'][number], 'answer' | 'repliedAct' | 'due'> & {
  readonly name: M;
  readonly answer: M | null;
  readonly faults: readonly HandoverFault[];
  readonly sources: readonly string[];
};

export interface RegistersDebrief<M> {
  readonly queries: readonly QueryDebrief<M>[];
  readonly records: readonly RecordDebrief<M>[];
  readonly handovers: readonly HandoverDebrief<M>[];
  readonly signals: readonly SignalDebrief<M>[];
}

export function debriefRegisters(record: AttemptRecord, gate: Gate): RegistersDebrief<Message> {
  const { drawn, final, open } = record;
  const say = (id: string): Message => messageOf(drawn, id);
  return {
    queries: judgedQueries(record).map(({ query, register, standing, needed }) => ({
      act: query.act,
      register: gate.out('register', register.id),
      name: say(`register.${register.id}`),
      purpose: query.purpose ?? null,
      reason: query.reason,
      standing,
      needed,
      sources: register.kind === null ? [] : citable(open.pack, ruleOfRegister(register.kind).sources),
    })),
    records: judgedRecords(record).map(({ register, record: one, said, told, heeded, acts }) => ({
      register: gate.out('register', register.id),
      name: say(`register.${register.id}`),
      text: say(`register.${register.id}.${one.text}`),
      match: one.match,
      state: one.state,
      theirs: one.theirs,
      said,
      told,
      heeded,
      obliges: one.theirs ? one.obliges.map(({ rule }) => rule) : [],
      act: acts.at(-1) ?? null,
    })),
    handovers: final.handovers.map((one) => {
      const { answer, repliedAct, due: _, ...form } = one;
      return {
        ...form,
        name: say(`agency.${one.to}`),
        answer: repliedAct === null ? null : say(answer),
        faults: faultsOfHandover(one),
        sources: citable(open.pack, ruleOfAgency(one.to).sources),
      };
    }),
    signals: judgedSignals(record).map(({ id, kind, real, raised, credits, spoils, asked, share }) => ({
      kind,
      why: say(`signal.${id}`),
      real,
      raised,
      credits,
      spoils,
      asked,
      share,
    })),
  };
}
