// What does a simulated candidate do at the counter? What somebody once did: a golden log of the same case, acted anew on the seed that is met,
// so that the mix of acts is that of the golden logs. After each lamp a loupe is laid on the page, which the logs lack.

import { Gate, lookRef, Simulation, type Act } from '#attempt';
import { listStories, readLog } from '../kit/goldenStory.ts';
import { drawShipped } from '../kit/library.ts';

export interface PlannedAct {
  /** In handles, as a browser sends it; possible where it stands. */
  readonly act: Act;
  readonly json: string;
  /** References of the drawings that it brings into view. */
  readonly drawings: readonly string[];
}

export interface PlannedCase {
  readonly name: string;
  readonly acts: readonly PlannedAct[];
}

/** A way of playing a scenario. */
export interface Way {
  readonly story: string;
  readonly variant: string | null;
  readonly acts: readonly Act[];
}

/** Where the loupe is laid: on most pages something is printed there. */
const LOUPE = { level: 3, x: 30, y: 20 } as const;

const ways = new Map<string, readonly Way[]>();

/** The golden ways of a scenario. */
export function waysOf(scenario: string): readonly Way[] {
  const known = ways.get(scenario);
  if (known !== undefined) return known;
  const read = listStories(scenario).map((story): Way => {
    const { header, entries } = readLog(scenario, story);
    // Whoever sits an exam does not mark it.
    const acts = entries.map(({ act }) => act).filter(({ type }) => type !== 'review');
    return { story, variant: header.variant, acts: acts.flatMap((act) => withLoupe(act)) };
  });
  ways.set(scenario, read);
  return read;
}

/** The way of that name. */
export function wayOf(scenario: string, story: string): Way {
  const way = waysOf(scenario).find((one) => one.story === story);
  if (way === undefined) throw new Error(`the scenario ${scenario} has no golden log of the ${story}`);
  return way;
}

/** A way on what is drawn for somebody; left out: one of those that fit it. What another seed makes impossible is left out. */
export function planCase(met: { name: string; variant: string | null; seed: number }, way?: Way): PlannedCase {
  const { name, seed } = met;
  const drawn = drawShipped(name, seed, met.variant ?? undefined);
  const { acts } = way ?? fittingWay(name, drawn.variant, seed);
  const simulation = new Simulation(drawn);
  const gate = new Gate(drawn);
  const planned: PlannedAct[] = [];
  for (const act of acts) {
    const before = simulation.state.looks.length;
    if (!simulation.perform(act).ok) continue;
    const looks = simulation.state.looks.slice(before);
    const released = gate.release(act);
    planned.push({
      act: released,
      json: JSON.stringify(released),
      drawings: looks.map((look) => lookRef({ ...look, paper: gate.out('paper', look.paper) })),
    });
  }
  return { name, acts: planned };
}

function fittingWay(name: string, variant: string | null, seed: number): Way {
  const all = waysOf(name);
  const fitting = all.filter((one) => one.variant === variant);
  const among = fitting.length > 0 ? fitting : all;
  const way = among[seed % among.length];
  if (way === undefined) throw new Error(`the scenario ${name} has no golden log`);
  return way;
}

function withLoupe(act: Act): Act[] {
  if (act.type !== 'light') return [act];
  const { paper, page, light, from } = act;
  return [act, { type: 'magnify', paper, page, light, ...(from === undefined ? {} : { from }), ...LOUPE }];
}
