// Points for signs that oblige: seen, followed up safely, passed to the right place in time, explained, agreed to; and for clearing what only
// looked so with a question or two. interviewing.md 5.3 says what counts and what is taken off; how much is a choice of this product.

import { makeHistory } from '#attempt';
import { holds, keyOfPath, ruleOfSignal, type SignalKind } from '#scenario';
import type { AttemptRecord } from './attemptRecord.ts';
import { explain, type RawItem } from './report.ts';

const CREDITS = { noticed: 250, passed: 300, timely: 200, explained: 125, agreed: 125 } as const;
export type SignalCredit = keyof typeof CREDITS;
export const SIGNAL_CREDITS = Object.keys(CREDITS) as SignalCredit[];

export const SIGNAL_SPOILS = ['promised', 'interrogated', 'alerted', 'refusedFirst'] as const;
export type SignalSpoil = (typeof SIGNAL_SPOILS)[number];

/** What each thing that spoils it takes off. */
const SPOILT = 400;
/** Questions that clear what only looked like a sign; more is too much. */
const ENOUGH = 2;

export interface JudgedSignal {
  readonly id: string;
  readonly kind: SignalKind;
  readonly real: boolean;
  /** The act that brought it to light. */
  readonly raised: number;
  readonly credits: readonly SignalCredit[];
  readonly spoils: readonly SignalSpoil[];
  /** Follow-up questions that were asked. */
  readonly asked: number;
  /** Whether the person was passed on because of it. */
  readonly referred: boolean;
  readonly share: number;
  readonly acts: readonly number[];
}

/** Signs that came to light; what never did is no miss of the officer's. */
export function judgedSignals(record: AttemptRecord): JudgedSignal[] {
  return Object.keys(record.drawn.content.scenario.signals ?? {}).flatMap((id) => judge(record, id) ?? []);
}

function judge({ open, drawn, final }: AttemptRecord, id: string): JudgedSignal | null {
  const source = drawn.content.scenario.signals?.[id];
  if (source === undefined) return null;
  const history = makeHistory(drawn, () => final);
  const isSo = (
    part: 'when' | 'real' | 'explained' | 'promised' | 'interrogated' | 'alerted',
    usual: boolean,
  ): boolean => {
    const condition = open.later.get(keyOfPath(['signals', id, part]));
    return condition === undefined ? usual : holds(condition, drawn.cells, history);
  };
  if (!isSo('when', true)) return null;
  const { kind, asks, agreed: mustAgree } = source;
  const facts: readonly string[] = source.facts ?? ruleOfSignal(kind).facts;
  const places: readonly string[] = source.to ?? ruleOfSignal(kind).to;
  const sign = final.evidence.statements.find(
    ({ fact, value, sound }) =>
      facts.includes(fact) && sound && (value === true || (Array.isArray(value) && value.length > 0)),
  );
  if (sign === undefined) return null;
  const asked = final.transcript.filter(
    ({ act, who, text }) => who === 'officer' && act >= sign.act && asks.some((knot) => text === `ask.${knot}`),
  );
  const noted = final.notes.filter(({ act, about }) => about === kind && act >= sign.act);
  const judged = final.judgements.filter(({ fact, value }) => facts.includes(fact) && value === true);
  const outcome = final.decision?.decision.outcome ?? '';
  const decidedAt = final.decision?.act ?? Infinity;
  const passedOn = final.referrals.filter(({ to, act }) => places.includes(to) && act >= sign.act);
  const forms = final.handovers.filter(({ act }) => passedOn.some((one) => one.act === act));
  const real = isSo('real', true);
  const passed = passedOn.length > 0 || places.includes(outcome);
  const isFree = forms.length === 0;
  const explained = isSo('explained', isFree || forms.some(({ consent }) => consent !== 'notAsked'));
  const credit = {
    noticed: asked.length > 0 || noted.length > 0 || judged.length > 0,
    passed,
    timely: passed && (places.includes(outcome) || passedOn.some(({ act }) => act < decidedAt)),
    explained: passed && explained,
    agreed: passed && (!mustAgree || (isFree ? explained : forms.some(({ consent }) => consent === 'given'))),
  } satisfies Record<SignalCredit, boolean>;
  const spoil = {
    promised: isSo('promised', false),
    interrogated: isSo('interrogated', false),
    alerted: isSo('alerted', false),
    refusedFirst: outcome === 'REFUSE' && !passedOn.some(({ act }) => act < decidedAt),
  } satisfies Record<SignalSpoil, boolean>;
  const credits = SIGNAL_CREDITS.filter((one) => credit[one]);
  const spoils = SIGNAL_SPOILS.filter((one) => spoil[one] && (real || one !== 'refusedFirst'));
  const earned = real
    ? credits.reduce((sum, one) => sum + CREDITS[one], 0)
    : passedOn.length > 0
      ? 300
      : asked.length === 0
        ? 0
        : asked.length > ENOUGH
          ? 600
          : 1000;
  return {
    id,
    kind,
    real,
    raised: sign.act,
    credits: real ? credits : [],
    spoils,
    asked: asked.length,
    referred: passedOn.length > 0,
    share: Math.max(0, earned - SPOILT * spoils.length),
    acts: [...asked, ...noted, ...judged, ...passedOn].map(({ act }) => act),
  };
}

export function signalItems(record: AttemptRecord): RawItem[] {
  return judgedSignals(record).map((signal): RawItem => ({
    id: `conduct.signal.${signal.id}`,
    weight: 2,
    share: signal.share,
    acts: [...new Set(signal.acts)],
    provisions: ['interviewing-5.2', 'interviewing-5.3'],
    explanation: explain(codeOf(signal), {
      kind: signal.kind,
      missed: SIGNAL_CREDITS.filter((one) => !signal.credits.includes(one)).length,
    }),
  }));
}

function codeOf({ real, spoils, credits, asked, referred, share }: JudgedSignal): string {
  if (spoils.length > 0) return 'signalSpoilt';
  if (!real) return referred ? 'signalInnocentReferred' : asked === 0 ? 'signalLeft' : share === 1000 ? 'signalCleared' : 'signalOverdone'; // prettier-ignore
  if (share === 1000) return 'signalPassed';
  return credits.includes('passed') ? 'signalPassedPartly' : credits.includes('noticed') ? 'signalNotPassed' : 'signalMissed'; // prettier-ignore
}
