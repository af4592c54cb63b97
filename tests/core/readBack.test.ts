// Is what an interpreter or a memory put into the record set right when it is read back, and does a disputed record fail an attempt?

import { describe, expect, it } from 'vitest';
import { Simulation, type Act, type AttemptState } from '#attempt';
import { score } from '#scoring';
import { readLog } from '../kit/goldenStory.ts';
import { drawShipped, expertActs, openShipped, play } from '../kit/library.ts';

/** A beginner's interview up to the decision: an interpreter has softened an answer, and nobody has noticed. */
function toldBadly(): {
  readonly simulation: Simulation;
  readonly slip: AttemptState['evidence']['statements'][number];
} {
  const { header, entries } = readLog('line-four', 'novice');
  const drawn = drawShipped('line-four', header.seed, header.variant ?? undefined);
  const simulation = new Simulation(drawn);
  for (const { act } of entries) {
    if (act.type === 'decide') break;
    expect(simulation.perform(act).ok).toBe(true);
  }
  const slip = simulation.state.evidence.statements.find(({ cause }) => cause === 'interpreter');
  if (slip === undefined) throw new Error('nothing was recorded that was not meant');
  return { simulation, slip };
}

const read = (...statements: string[]): Act => ({ type: 'readBack', statements });

describe('what was not meant so', () => {
  it('is said to be wrong when it is read back, and recorded as it is said then', () => {
    const { simulation, slip } = toldBadly();
    expect(simulation.perform(read(slip.id))).toMatchObject({ ok: true });
    const [correction] = simulation.state.corrections;
    expect(correction).toMatchObject({ statement: slip.id, settled: null });
    expect(correction?.value).not.toEqual(slip.value);
    expect(simulation.state.steps.at(-1)).toEqual({ step: 'M19', act: simulation.state.acts });
    expect(simulation.perform({ type: 'correct', statement: slip.id, accept: true })).toMatchObject({ ok: true });
    const { evidence, corrections } = simulation.state;
    expect(corrections[0]?.settled).toEqual({ act: simulation.state.acts, accepted: true });
    expect(evidence.discounts.some(({ statement }) => statement === slip.id)).toBe(true);
    expect(
      evidence.statements.some(({ fact, sound, act }) => fact === slip.fact && sound && act <= simulation.state.acts),
    ).toBe(true);
  });

  it('is let stand by somebody who does not understand what is read', () => {
    const { simulation, slip } = toldBadly();
    const saved = JSON.parse(simulation.save()) as { state: AttemptState };
    const lost = { ...saved, state: { ...saved.state, applicant: { ...saved.state.applicant, comprehension: 400 } } };
    simulation.restore(JSON.stringify(lost));
    simulation.perform(read(slip.id));
    expect(simulation.state.corrections).toEqual([]);
  });

  it('stays in dispute where the officer leaves the record as it is, until they record it after all', () => {
    const { simulation, slip } = toldBadly();
    simulation.perform(read(slip.id));
    simulation.perform({ type: 'correct', statement: slip.id, accept: false });
    expect(simulation.history.disputed()).toBe(1);
    expect(simulation.state.evidence.discounts.some(({ statement }) => statement === slip.id)).toBe(false);
    simulation.perform({ type: 'correct', statement: slip.id, accept: true });
    expect(simulation.history.disputed()).toBe(0);
    expect(simulation.perform({ type: 'correct', statement: slip.id, accept: false })).toEqual({
      ok: false,
      refusal: 'notNow',
    });
  });
});

describe('reading back', () => {
  const drawn = drawShipped('nervous-visitor', 5);
  const acts = expertActs(drawn);
  const upTo = acts.findIndex(({ type }) => type === 'decide');

  it.each([
    ['what nobody said', 's999', 'noSuchThing'],
    ['the same twice', null, 'malformed'],
  ])('refuses %s', (_, id, refusal) => {
    const { simulation } = play(drawn, acts.slice(0, upTo));
    const own = simulation.state.evidence.statements.find(({ origin }) => origin.id === 'applicant')?.id ?? '';
    expect(simulation.perform(id === null ? read(own, own) : read(id))).toEqual({ ok: false, refusal });
  });

  it('costs time by what is read, and what was meant is let stand', () => {
    const { simulation } = play(drawn, acts.slice(0, upTo));
    const sound = simulation.state.evidence.statements.filter(
      ({ origin, sound: isSound, source }) => origin.id === 'applicant' && isSound && source !== 'behaviour',
    );
    const before = simulation.state.seconds;
    const ids = sound.slice(0, 2).map(({ id }) => id);
    expect(simulation.perform(read(...ids))).toMatchObject({ ok: true });
    expect(simulation.state.seconds - before).toBe(12);
    expect(simulation.state.corrections).toEqual([]);
  });

  it('takes no mark from the expert', () => {
    const { simulation } = play(drawn, acts.slice(0, upTo));
    const own = simulation.state.evidence.statements.find(
      ({ origin, source }) => origin.id === 'applicant' && source !== 'behaviour',
    );
    const { start, moments } = play(drawn, [...acts.slice(0, upTo), read(own?.id ?? ''), ...acts.slice(upTo)]);
    const { total, max } = score(openShipped('nervous-visitor'), drawn, start, moments);
    expect(total).toBe(max);
  });
});
