// What does a simulated candidate do at the counter? What somebody once did: a golden log of the same case and variant, acted anew on the
// seed of the exam, so that the mix of acts is that of the golden logs, lamps and loupe included.

import { Gate, Simulation, type Act } from '#attempt';
import { readLog } from '../kit/goldenStory.ts';
import { drawShipped } from '../kit/library.ts';

export interface PlannedCase {
  readonly name: string;
  readonly variant: string;
  readonly seed: number;
  /** In handles, as a browser sends them; every one of them is possible where it stands. */
  readonly acts: readonly Act[];
}

/** The variant that a golden story was played on. */
export function variantOf(scenario: string, story: string): string {
  const { variant } = readLog(scenario, story).header;
  if (variant === null) throw new Error(`the story ${scenario}/${story} names no variant`);
  return variant;
}

/** What another seed makes impossible is left out, and the self-review, for whoever sits an exam does not mark it. */
export function planCase(scenario: string, story: string, seed: number): PlannedCase {
  const variant = variantOf(scenario, story);
  const drawn = drawShipped(scenario, seed, variant);
  const simulation = new Simulation(drawn);
  const gate = new Gate(drawn);
  const possible = readLog(scenario, story).entries.filter(
    ({ act }) => act.type !== 'review' && simulation.perform(act).ok,
  );
  return { name: scenario, variant, seed, acts: possible.map(({ act }) => gate.release(act)) };
}
