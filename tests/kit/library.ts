// The shipped content, loaded once a test file; cases and plays in a line.

import { resolve } from 'node:path';
import { loadLibrary, readContentFolder, type Library } from '#cli';
import { Simulation, type Act, type AttemptState, type LogEntry, type Moment } from '#attempt';
import { playExpert } from '#proof';
import type { Case, OpenScenario, ScenarioFiles } from '#scenario';
import { SharedCases } from '../../src/server/sharedCases.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

let loaded: Library | null = null;

export function library(): Library {
  loaded ??= loadLibrary(readContentFolder(ROOT));
  return loaded;
}

export function contentFiles(): ScenarioFiles {
  return library().files;
}

export function scenarioIds(): string[] {
  return library().scenarios.map((scenario) => scenario.id);
}

/** A shipped scenario, opened. Throws if it has faults. */
export function openShipped(id: string): OpenScenario {
  const open = library().scenarios.find((scenario) => scenario.id === id)?.open;
  if (open === undefined || open === null) throw new Error(`the scenario "${id}" cannot be opened`);
  return open;
}

const shared = new Map<string, SharedCases>();

/** A case of a shipped scenario, the same one for all who draw it so. */
export function drawShipped(id: string, seed: number, variant?: string): Case {
  const cases = shared.get(id) ?? new SharedCases(openShipped(id));
  shared.set(id, cases);
  return cases.draw(seed, variant ?? null);
}

export interface Played {
  readonly simulation: Simulation;
  readonly start: AttemptState;
  readonly moments: Moment[];
}

/** Plays acts; throws at one that is refused. */
export function play(drawn: Case, acts: readonly Act[]): Played {
  const simulation = new Simulation(drawn);
  const start = simulation.state;
  const moments: Moment[] = [];
  for (const act of acts) {
    const outcome = simulation.perform(act);
    if (!outcome.ok) throw new Error(`${JSON.stringify(act)} was refused: ${outcome.refusal}`);
    const entry: LogEntry = {
      seq: outcome.state.acts,
      id: `act-${outcome.state.acts}`,
      act,
      resolved: { lines: [...outcome.resolved.lines] },
      atMs: 0,
      digest: outcome.state.digest,
    };
    moments.push({ entry, state: outcome.state });
  }
  return { simulation, start, moments };
}

const ways = new WeakMap<Case, readonly Act[]>();

/** The acts of the expert's way through a case. */
export function expertActs(drawn: Case): Act[] {
  let acts = ways.get(drawn);
  if (acts === undefined) {
    const { moments, stuck } = playExpert(drawn);
    if (stuck !== null) throw new Error(`the expert is stuck at ${stuck.step}: ${stuck.refusal}`);
    acts = moments.map((moment) => moment.entry.act);
    ways.set(drawn, acts);
  }
  return [...acts];
}
