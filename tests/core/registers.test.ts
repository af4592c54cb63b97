// Registers: a reason before an answer, an answer after its while, a record that counts only once it is known whose it is.

import { describe, expect, it } from 'vitest';
import { establish, Simulation, type Act } from '#attempt';
import { score } from '#scoring';
import type { Case } from '#scenario';
import { drawOpened, loadChanged, openChanged } from '../kit/changedCase.ts';
import { drawShipped, openShipped, play } from '../kit/library.ts';

const VARIANT = 'home-stamp';
const isNamed = (drawn: Case): boolean => drawn.draws.get('namesake')?.value === true;
const find = (wanted: boolean): Case => {
  for (let seed = 1; seed < 50; seed++) {
    const drawn = drawShipped('returning-visitor', seed, VARIANT);
    if (isNamed(drawn) === wanted) return drawn;
  }
  throw new Error('no such draw');
};
const drawn = find(true);
const look: Act = { type: 'open', paper: 'passport', page: 'data' };
const ask: Act = { type: 'query', register: 'searches', purpose: 'entryCheck', reason: 'she steps up' };
const wait: Act = { type: 'wait', seconds: 80 };
const by = (check: 'birthDate' | 'fingerprints' | 'owner'): Act => ({
  type: 'confirm',
  register: 'searches',
  record: 'other',
  by: check,
});
const is = (theirs: boolean): Act => ({ type: 'attribute', register: 'searches', record: 'other', theirs });
const factOf = (acts: readonly Act[], fact: string, eye: 'officer' | 'scorer'): unknown =>
  establish(play(drawn, acts).simulation.state.evidence, drawn.vocabulary, eye).established.get(fact)?.value;
const itemOf = (acts: readonly Act[], id: string): number | null => {
  const { start, moments } = play(drawn, acts);
  const item = score(openShipped('returning-visitor'), drawn, start, moments).items.find((one) => one.id === id);
  return item === undefined ? null : item.points / item.max;
};

describe('a query', () => {
  it('without a reason brings nothing, is kept, and costs points', () => {
    const acts: Act[] = [look, { type: 'query', register: 'searches' }, wait];
    const { queries, evidence } = play(drawn, acts).simulation.state;
    expect(queries).toEqual([{ register: 'searches', act: 2, reason: '', denied: true }]);
    expect(evidence.statements.some(({ origin }) => origin.kind === 'register')).toBe(false);
    expect(itemOf(acts, 'conduct.queries')).toBeLessThan(0.31);
  });
  it('for no reason of the law is answered, kept with its words, and costs points', () => {
    const acts: Act[] = [look, { ...ask, purpose: 'justInCase' }, wait];
    expect(factOf(acts, 'doc.status', 'scorer')).toBe('ok');
    expect(play(drawn, acts).simulation.state.queries[0]).toMatchObject({ purpose: 'justInCase', reason: 'she steps up' }); // prettier-ignore
    expect(itemOf(acts, 'conduct.queries')).toBeLessThan(0.31);
    expect(itemOf([look, ask, wait], 'conduct.queries')).toBe(1);
  });
  it('for a reason that is another register’s costs where a source settles the purposes, and nothing where none does', () => {
    expect(itemOf([look, { ...ask, purpose: 'stayCount' }], 'conduct.queries')).toBeLessThan(0.31);
    expect(itemOf([look, { type: 'query', register: 'callBack', purpose: 'stayCount' }], 'conduct.queries')).toBe(1);
  });
  it('is answered after its while, and the talk goes on meanwhile', () => {
    const { simulation, moments } = play(drawn, [look, ask, { type: 'ask', question: 'step_greet' }, wait]);
    const said = moments.map(({ state }) => state.evidence.statements.filter(({ fact }) => fact === 'doc.status').length); // prettier-ignore
    const atFirst = said[1] ?? 0;
    expect(said.at(-1)).toBe(atFirst + 1);
    expect(simulation.state.queries[0]).toMatchObject({ arrivedAct: 4 });
    const resumed = new Simulation(drawn);
    const other = play(drawn, [look, ask]).simulation;
    resumed.restore(other.save());
    for (const one of [resumed, other]) for (const act of [{ type: 'ask', question: 'step_greet' } as const, wait]) one.perform(act); // prettier-ignore
    expect(resumed.state).toEqual(other.state);
  });
});

describe('a record', () => {
  it('is not there before its answer is', () => {
    expect(play(drawn, [look, ask]).simulation.perform(by('fingerprints'))).toEqual({ ok: false, refusal: 'notSeen' });
  });
  it('states nothing until somebody says whose it is', () => {
    expect(factOf([look, ask, wait, by('fingerprints')], 'alerts.sis', 'officer')).toBeUndefined();
  });
  it('of somebody else counts for the officer at their word, and never for the score', () => {
    const acts = [look, ask, wait, is(true)];
    expect(factOf(acts, 'alerts.sis', 'officer')).toHaveLength(1);
    expect(factOf(acts, 'alerts.sis', 'scorer')).toBeUndefined();
    expect(itemOf(acts, 'justification.records')).toBe(0);
  });
  it('set aside frees the person, for the score once a check has told it', () => {
    const lucky = [look, ask, wait, is(false)];
    expect(factOf(lucky, 'alerts.sis', 'officer')).toEqual([]);
    expect(factOf(lucky, 'alerts.sis', 'scorer')).toBeUndefined();
    expect(itemOf(lucky, 'justification.records')).toBeCloseTo(0.3, 1);
    for (const acts of [
      [look, ask, wait, by('fingerprints'), is(false)],
      [look, ask, wait, is(false), by('birthDate')],
    ]) {
      expect(factOf(acts, 'alerts.sis', 'scorer')).toEqual([]);
      expect(itemOf(acts, 'justification.records')).toBe(1);
    }
  });
  it('may be taken back', () => {
    const acts = [look, ask, wait, by('fingerprints'), is(true), is(false)];
    expect(factOf(acts, 'alerts.sis', 'officer')).toEqual([]);
    expect(factOf([...acts, is(true)], 'alerts.sis', 'officer')).toHaveLength(1);
  });
  it('is told of by its owner after a while', () => {
    const acts = [look, ask, wait, by('owner'), is(false)];
    expect(factOf(acts, 'alerts.sis', 'scorer')).toBeUndefined();
    expect(factOf([...acts, { type: 'wait', seconds: 300 }], 'alerts.sis', 'scorer')).toEqual([]);
  });
  it('is checked once each way', () => {
    const { simulation } = play(drawn, [look, ask, wait, by('fingerprints')]);
    expect(simulation.perform(by('fingerprints'))).toEqual({ ok: false, refusal: 'notOffered' });
    const photo: Act = { type: 'confirm', register: 'searches', record: 'other', by: 'photo' };
    expect(simulation.perform(photo)).toEqual({ ok: false, refusal: 'notOffered' });
  });
});

describe('a hit that is this person’s', () => {
  const open = openChanged('returning-visitor', {
    'scenario.yaml': [
      ['result: namesake', 'result: hit'],
      ['theirs: false', 'theirs: true'],
      ['fingerprints: differs', 'fingerprints: agrees'],
      ['is: differs, seconds: 300', 'is: agrees, seconds: 300'],
      [
        'obliges: [sis-identity, sis-24]',
        'obliges: [sis-identity, sis-24]\n            heeded: asked("step_greet") > 0',
      ],
    ],
  });
  const own = drawOpened(open, drawn.seed, VARIANT);
  const itemsOf = (acts: readonly Act[]): Record<string, number> => {
    const { start, moments } = play(own, acts);
    return Object.fromEntries(score(open, own, start, moments).items.map(({ id, points, max }) => [id, points / max]));
  };
  it('obliges once it is confirmed, and is an error to ignore', () => {
    const confirmed = [look, ask, wait, by('fingerprints'), is(true)];
    expect(itemsOf(confirmed)).toMatchObject({ 'justification.records': 1, 'conduct.hits': 0 });
    expect(itemsOf([...confirmed, { type: 'ask', question: 'step_greet' }])).toMatchObject({
      'conduct.hits': 1,
    });
    expect(itemsOf([look, ask, wait, by('fingerprints')])).toMatchObject({ 'conduct.hits': 0 });
  });
  it('is not told by what is printed where prints can be asked', () => {
    const both = openChanged('returning-visitor', {
      'scenario.yaml': [
        ['result: namesake', 'result: hit'],
        ['theirs: false', 'theirs: true'],
        ['birthDate: differs', 'birthDate: agrees'],
        ['fingerprints: differs', 'fingerprints: agrees'],
      ],
    });
    const hers = drawOpened(both, drawn.seed, VARIANT);
    const share = (acts: readonly Act[]): number | undefined => {
      const { start, moments } = play(hers, acts);
      const item = score(both, hers, start, moments).items.find(({ id }) => id === 'justification.records');
      return item === undefined ? undefined : item.points / item.max;
    };
    expect(share([look, ask, wait, by('birthDate'), is(true)])).toBeLessThan(0.31);
    expect(share([look, ask, wait, by('fingerprints'), is(true)])).toBe(1);
  });
});

describe('what an author writes wrong', () => {
  it.each([
    ['obliges: [sis-identity, sis-24]', 'obliges: [sis-99]', /unknownReference: there is no rule "sis-99"/],
    ['kind: alerts', 'form: [name]', /invalidValue: the register "searches" has records, a wait or reasons, and no kind/], // prettier-ignore
    ['match: namesake', 'match: sameName', /match is "sameName"/],
  ])('%s as %s', (from, to, fault) => {
    const { faults } = loadChanged('returning-visitor', { 'scenario.yaml': [[from, to]] });
    expect(faults.join('\n')).toMatch(fault);
  });
  it('a record that nothing can tell', () => {
    const open = openChanged('returning-visitor', {
      'scenario.yaml': [
        ['birthDate: differs', 'birthDate: unclear'],
        ['fingerprints: differs', 'fingerprints: agrees'],
        ['is: differs, seconds: 300', 'is: unclear, seconds: 300'],
      ],
    });
    expect(() => drawOpened(open, drawn.seed, VARIANT)).toThrow(
      'nothing tells that the record "other" is somebody else’s',
    );
  });
  it('a namesake list on which nobody else stands', () => {
    const { faults } = loadChanged('returning-visitor', { 'scenario.yaml': [['theirs: false', 'theirs: true']] });
    expect(faults.join('\n')).toContain('a namesake is found, and every record is this person’s');
  });
});
