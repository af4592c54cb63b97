// Calling somebody in, and the signs that oblige to it: interviewing.md 5.3, and defect 4 of its section 1.5.

import { describe, expect, it } from 'vitest';
import type { Act } from '#attempt';
import { score, type Report } from '#scoring';
import { loadChanged } from '../kit/changedCase.ts';
import { drawShipped, expertActs, openShipped, play } from '../kit/library.ts';

type Refer = Extract<Act, { type: 'refer' }>;

const open = openShipped('another-name');
const bound = drawShipped('another-name', 3, 'bound-unafraid');
const afraid = drawShipped('another-name', 3, 'said-lookalike-alone');
const kind = drawShipped('another-name', 3, 'own-kind');

const support: Refer = {
  type: 'refer',
  to: 'ngo',
  why: 'victimSupport',
  passes: ['identity', 'signs'],
  consent: 'given',
  urgency: 'now',
};
const scored = (drawn: typeof bound, acts: readonly Act[]): Report => {
  const { start, moments } = play(drawn, acts);
  return score(open, drawn, start, moments);
};
const shareOf = ({ items }: Report, id: string): number | null => {
  const item = items.find((one) => one.id === id);
  return item === undefined ? null : item.points / item.max;
};
/** The expert's way with some acts left out or done otherwise. */
const changed = (drawn: typeof bound, change: (act: Act) => readonly Act[]): Act[] => expertActs(drawn).flatMap(change);
const isReferring = (act: Act): boolean =>
  act.type === 'refer' || (act.type === 'ask' && ['refer_protect', 'refer_asylum'].includes(act.question));

describe('a form', () => {
  it('goes only to who can be called in here', () => {
    const { simulation } = play(bound, []);
    expect(simulation.perform({ ...support, to: 'carrier', why: 'assistance' })).toEqual({ ok: false, refusal: 'notOffered' }); // prettier-ignore
    expect(simulation.perform({ ...support, passes: ['identity', 'identity'] })).toEqual({ ok: false, refusal: 'malformed' }); // prettier-ignore
  });
  it('is answered after its while, in the words of the case', () => {
    const asked = play(bound, [support]).simulation;
    expect(asked.state.handovers[0]).toMatchObject({ answer: 'agency.ngo.room', repliedAct: null });
    asked.perform({ type: 'wait', seconds: 239 });
    expect(asked.history.replied('ngo')).toBe(false);
    asked.perform({ type: 'wait', seconds: 1 });
    expect(asked.history.replied('ngo')).toBe(true);
    const kindly = play(kind, [support]).simulation.state.handovers[0];
    expect(kindly?.answer).toBe('agency.ngo.received');
  });
  it('takes the step of the law with it that belongs to its reason', () => {
    const { history } = play(bound, [support]).simulation;
    expect([history.referred('ngo'), history.referred('PROTECT'), history.referred('ASYLUM')]).toEqual([
      true,
      true,
      false,
    ]);
  });
  it.each([
    ['with what they need and the person’s word', support, 1],
    ['for a reason that is not theirs', { ...support, why: 'urgentIllness' } satisfies Refer, 0.6],
    ['with more than they need', { ...support, passes: ['identity', 'account'] } satisfies Refer, 0.6],
    ['without asking the person', { ...support, consent: 'notAsked' } satisfies Refer, 0.6],
    ['with all of that', { ...support, why: 'shelter', passes: ['health'], consent: 'refused' } satisfies Refer, 0.2],
  ])('%s', (_, act, share) => {
    expect(shareOf(scored(bound, [act]), 'conduct.referrals')).toBeCloseTo(share, 1);
  });
});

describe('the consulate of somebody who asks for protection', () => {
  const until = (drawn: typeof bound): Act[] => {
    const acts = expertActs(drawn);
    return acts.slice(
      0,
      acts.findIndex((act) => act.type === 'decide'),
    );
  };
  const call: Refer = { ...support, to: 'consulate', why: 'paperLost', passes: ['identity'] };
  const errorsOf = (drawn: typeof bound, act: Refer): string[] =>
    scored(drawn, [...until(drawn), act]).criticalErrors.map(({ id }) => id);
  it('is a critical error', () => {
    expect(errorsOf(afraid, call)).toContain('consulate-contacted');
  });
  it('is none where they ask for their consul themselves and nothing of their account goes along', () => {
    const wish: Refer = { ...call, why: 'personAsks' };
    expect(errorsOf(afraid, wish)).not.toContain('consulate-contacted');
    expect(errorsOf(afraid, { ...wish, passes: ['account'] })).toContain('consulate-contacted');
    expect(errorsOf(afraid, { ...wish, consent: 'notAsked' })).toContain('consulate-contacted');
  });
  it('is none where nobody has asked for protection', () => {
    expect(errorsOf(kind, call)).not.toContain('consulate-contacted');
  });
});

describe('a sign that is one', () => {
  it('is worth everything where it was seen, passed on in time, explained and agreed', () => {
    expect(shareOf(scored(bound, expertActs(bound)), 'conduct.signal.company')).toBe(1);
  });
  it('is worth little where nobody is told of it', () => {
    const acts = changed(bound, (act) => {
      if (isReferring(act)) return [];
      return act.type === 'decide' ? [{ ...act, decision: { ...act.decision, outcome: 'ADMIT' } }] : [act];
    });
    expect(shareOf(scored(bound, acts), 'conduct.signal.company')).toBeCloseTo(0.25, 1);
  });
  it('is spoilt by refusing first, and by telling whoever is suspected', () => {
    const refused = changed(bound, (act) => {
      if (isReferring(act)) return [];
      return act.type === 'decide' ? [{ ...act, decision: { ...act.decision, outcome: 'REFUSE' } }] : [act];
    });
    expect(shareOf(scored(bound, refused), 'conduct.signal.company')).toBe(0);
    const told = changed(bound, (act) =>
      act.type === 'ask' && act.question === 'separate' ? [{ type: 'ask', question: 'accuse_companion' }, act] : [act],
    );
    const acts = told.filter((act) => !(act.type === 'ask' && act.question === 'separate'));
    expect(shareOf(scored(bound, acts), 'conduct.signal.company')).toBeCloseTo(0.6, 1);
  });
  it('may be noticed in a note that says of what', () => {
    const note = (about?: 'trafficking' | 'illness'): Act => ({ type: 'note', text: 'She holds it all.', ...(about === undefined ? {} : { about }) }); // prettier-ignore
    const share = (act: Act): number | null => shareOf(scored(bound, [act]), 'conduct.signal.company');
    expect(share(note('trafficking'))).toBeGreaterThan(share(note('illness')) ?? 1);
    expect(share(note())).toBe(share(note('illness')));
  });
});

describe('what only looks like a sign', () => {
  it('is cleared by a question or two', () => {
    expect(shareOf(scored(kind, expertActs(kind)), 'conduct.signal.company')).toBe(1);
  });
  it('is worth nothing unasked, and little where somebody is called all the same', () => {
    expect(shareOf(scored(kind, []), 'conduct.signal.company')).toBe(0);
    expect(shareOf(scored(kind, [support]), 'conduct.signal.company')).toBeCloseTo(0.3, 1);
  });
});

describe('what an author writes wrong', () => {
  it.each([
    ['asks: [ask_companion_alone, ask_safe_tonight]', 'asks: [ask_lady]', /there is no knot "ask_lady"/],
    ['facts: [person.accompaniedBy]', 'facts: [person.company]', /unknownFact: there is no fact "person.company"/],
    ['to: [ngo, labourInspectorate, PROTECT]', 'to: [mayor]', /there is no place to refer to "mayor"/],
    ['to: [ngo, labourInspectorate, PROTECT]', 'to: [carrier]', /the sign "company" can be passed to nobody: carrier/],
    ['why: [victimSupport, shelter, exploitation]', 'why: [paperLost]', /there is no reason to call them "paperLost"/],
  ])('%s as %s', (from, to, fault) => {
    expect(loadChanged('another-name', { 'scenario.yaml': [[from, to]] }).faults.join('\n')).toMatch(fault);
  });
});
