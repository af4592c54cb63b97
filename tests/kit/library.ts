// The shipped content, loaded once a test file; cases and plays in a line.

import { resolve } from 'node:path';
import { loadLibrary, readContentFolder, type Library } from '#cli';
import { Simulation, type Act, type AttemptState, type LogEntry, type Moment } from '#attempt';
import { playExpert } from '#proof';
import { drawCase, type Case, type OpenScenario, type ScenarioFiles } from '#scenario';

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

export function drawShipped(id: string, seed: number, variant?: string): Case {
  const drawn = drawCase(openShipped(id), seed, variant);
  if (!drawn.ok) throw new Error(drawn.error.map((fault) => fault.message).join('; '));
  return drawn.value;
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

/** The acts of the expert's way through a case. */
export function expertActs(drawn: Case): Act[] {
  const { moments, stuck } = playExpert(drawn);
  if (stuck !== null) throw new Error(`the expert is stuck at ${stuck.step}: ${stuck.refusal}`);
  return moments.map((moment) => moment.entry.act);
}
