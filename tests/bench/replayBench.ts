// How much does a replay cost beyond the XState and ink steps it cannot do without?

import { Interview, type InkReading } from '#interview';
import { replay, Simulation } from '#attempt';
import { Chart } from '#scenario';
import { makeTrail, walk } from '#proof';
import { drawShipped, play } from '../kit/library.ts';
import { ratioOf, say, sayRatio } from './measure.ts';

const ACTS = 150;

export function benchReplay(): void {
  const drawn = drawShipped('nervous-visitor', 7, 'ship-hotel');
  const acts = walk(drawn, 5, 400, makeTrail()).acts.filter((act) => act.type !== 'decide' && act.type !== 'sign');
  const kept = acts.slice(0, ACTS);
  const { moments } = play(drawn, kept);
  const entries = moments.map((moment) => moment.entry);

  // The bare steps: the same knots asked of the same story, and the events that reached the chart.
  const simulation = new Simulation(drawn);
  const steps = kept.map((act) => {
    const before = simulation.state;
    const outcome = simulation.perform(act);
    const knots = act.type === 'ask' ? [act.question] : act.type === 'respond' ? plays(act.dilemma, act.option) : [];
    const changed = outcome.ok && JSON.stringify(before.chart) !== JSON.stringify(outcome.state.chart);
    return { knots, events: act.type === 'ask' ? ['ask'] : changed ? [act.type] : [] };
  });
  const truth = frozenReading(drawn);
  const bare = (): void => {
    const chart = new Chart(drawn.chart);
    const interview = new Interview(drawn.ink, truth);
    for (const { knots, events } of steps) {
      for (const type of events) chart.send({ type, holds: () => true });
      for (const knot of knots) interview.ask(knot);
    }
  };
  const whole = (): void => {
    const replayed = replay(drawn, { entries });
    if (!replayed.ok) throw new Error(`the log does not replay: ${replayed.fault.code}`);
  };
  const { ratio, aMs, bMs } = ratioOf(whole, bare, 301);
  const asked = steps.filter((step) => step.knots.length > 0).length;
  say(`replay of ${kept.length} acts (${asked} spoken), ms`, `${aMs.toFixed(1)}, bare steps ${bMs.toFixed(1)}`);
  sayRatio('replay against the bare XState and ink steps', ratio, 'at most 1.5');

  function plays(dilemma: string, option: string): string[] {
    const knot = drawn.dilemmas.find((one) => one.id === dilemma)?.source.options[option]?.plays;
    return knot === undefined ? [] : [knot];
  }
}

function frozenReading(drawn: ReturnType<typeof drawShipped>): InkReading {
  const primitive = (value: unknown): string | number | boolean =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
  return {
    fact: (name) => primitive(drawn.truth.get(name)?.value),
    draw: (name) => primitive(drawn.draws.get(name)?.value),
    told: () => false,
    asked: () => 0,
    willing: () => true,
    level: () => 50,
    found: () => false,
    did: () => false,
    recall: () => 'exact',
    probed: () => 0,
    interpreter: () => false,
    fits: () => true,
    agrees: () => false,
  };
}
