// Does every shipped scenario hold, whoever sits down to it? No fault in its files, and random trainees, each beside a twin that is
// rebuilt from JSON after every act. FIRSTLINE_TRAINEES=1000 sends more of them than the sixteen of an ordinary run. That nothing in them
// is out of reach `firstline check --strict` proves, which every `npm test` runs first.

import { describe, expect, it } from 'vitest';
import { messageOf, Simulation, type Act, type Outcome } from '#attempt';
import { renderDiagnostic } from '#law';
import { makeTrail, walk } from '#proof';
import type { Case } from '#scenario';
import { score } from '#scoring';
import { makeWords } from '#words';
import { drawShipped, library, openShipped, play, scenarioIds } from './kit/library.ts';

const TRAINEES = Number(process.env['FIRSTLINE_TRAINEES'] ?? 16);

/** Acts that a trainee tries before coming to a decision. */
const ACTS = 30;

/** Trainees in one test, so that a failure names its few seeds and no test runs long. */
const GROUP = 25;

const groups = Array.from({ length: Math.ceil(TRAINEES / GROUP) }, (_, index) => index * GROUP);

describe('the law', () => {
  it('has no fault', () => {
    expect(library().diagnostics).toEqual([]);
  });
});

describe.each(scenarioIds())('%s', (id) => {
  it('has no fault in its files', () => {
    const own = library().scenarios.find((scenario) => scenario.id === id)?.diagnostics ?? [];
    expect(own.map((one) => renderDiagnostic(one))).toEqual([]);
  });

  it.each(groups)('takes trainees from %i on, each beside a twin made of JSON', (from) => {
    for (let seed = from; seed < Math.min(from + GROUP, TRAINEES); seed++) {
      const drawn = drawShipped(id, seed);
      const { acts, tried, final } = walk(drawn, seed, ACTS, makeTrail());
      expect(final.signed, `trainee ${seed} came to no decision`).not.toBeNull();
      expectTwin(drawn, tried, `trainee ${seed}`);
      const { start, moments, simulation } = play(drawn, acts);
      expect(simulation.state.digest).toBe(final.digest);
      const { total, max } = score(openShipped(id), drawn, start, moments);
      expect(total).toBeGreaterThanOrEqual(0);
      expect(total).toBeLessThanOrEqual(max);
    }
  });
});

describe('the grounds that are near', () => {
  const near = (id: string): string[] =>
    drawShipped(id, 1).grounds.letters.flatMap(({ ground, fits }) => (fits ? [ground] : []));

  it.each(scenarioIds())('%s: hold every one that a variant turns on', (id) => {
    const { variants } = openShipped(id).content.scenario;
    expect(near(id)).toEqual(
      expect.arrayContaining(Object.values(variants).flatMap(({ expect: { grounds } }) => grounds)),
    );
  });

  it('are those of the decision asked, and not the whole law', () => {
    expect(near('school-bell')).toEqual(['AR-1.1', 'AR-2.6', 'AR-error']);
    expect(drawShipped('school-bell', 1).grounds.letters.length).toBeGreaterThan(50);
  });
});

describe.each(scenarioIds())('the model reasons of %s', (id) => {
  it('are other words where another outcome is due', () => {
    const open = openShipped(id);
    const words = makeWords(open.content.texts, 'en');
    const outcomeOf = new Map<string, Set<string>>();
    for (const [variant, { expect: due }] of Object.entries(open.content.scenario.variants)) {
      const model = words(messageOf(drawShipped(id, 1, variant), 'rationale'));
      expect(model.length, variant).toBeGreaterThan(100);
      outcomeOf.set(model, (outcomeOf.get(model) ?? new Set()).add(JSON.stringify(due)));
    }
    expect([...outcomeOf.values()].map((dues) => [...dues]).filter((dues) => dues.length > 1)).toEqual([]);
  });
});

/** Plays the acts twice: in one simulation, and in one that is put away as JSON and taken out again after every act. */
function expectTwin(drawn: Case, acts: readonly Act[], who: string): void {
  const simulation = new Simulation(drawn);
  let twin = new Simulation(drawn);
  for (const [index, act] of acts.entries()) {
    const told = sumUp(simulation.perform(act));
    expect(sumUp(twin.perform(act)), `${who}, try ${index + 1}: ${JSON.stringify(act)}`).toEqual(told);
    const saved = twin.save();
    twin = new Simulation(drawn);
    twin.restore(saved);
  }
  expect(JSON.parse(twin.save())).toEqual(JSON.parse(simulation.save()));
}

/** What an act came to: its digest and lines, or why it was refused. */
function sumUp(outcome: Outcome): unknown {
  return outcome.ok ? [outcome.state.digest, outcome.resolved.lines] : outcome.refusal;
}
