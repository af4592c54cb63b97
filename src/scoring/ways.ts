// Ways played from one moment, one after another: what a way has in common with the one before it is not played again.

import { Simulation, type Act } from '#attempt';
import type { Case } from '#scenario';
import { bestAnswer } from './dilemmaScore.ts';

export class Ways {
  readonly #start: Simulation;
  /** The last way, act by act, each with where it led. */
  readonly #last: { readonly act: Act; readonly after: Simulation }[] = [];

  /** `from` is a simulation saved at the moment in question. */
  constructor(drawn: Case, from: string) {
    this.#start = new Simulation(drawn);
    this.#start.restore(from);
  }

  /** The moment itself. */
  start(): Simulation {
    return this.#start.fork();
  }

  /** Where these acts lead, done in order; null if one cannot be done then. */
  play(acts: readonly Act[]): Simulation | null {
    const differs = acts.findIndex((act, index) => act !== this.#last[index]?.act);
    const shared = differs === -1 ? acts.length : differs;
    this.#last.length = Math.min(this.#last.length, shared);
    for (const act of acts.slice(shared)) {
      const after = this.#end().fork();
      answerBest(after);
      if (!after.perform(act).ok) return null;
      this.#last.push({ act, after });
    }
    return this.#end().fork();
  }

  #end(): Simulation {
    return this.#last.at(-1)?.after ?? this.#start;
  }
}

/** A dilemma in the way is answered as its key says best, so that exploring can go on. */
export function answerBest(simulation: Simulation): void {
  const dilemma = simulation.drawn.dilemmas.find((one) => one.id === simulation.state.openDilemma);
  if (dilemma !== undefined) simulation.perform(respondBest(dilemma));
}

/** The answer to a dilemma that its key says is best. */
export function respondBest({ id, source }: Case['dilemmas'][number]): Act {
  const { option, ratings } = bestAnswer(source.options, source.form);
  return { type: 'respond', dilemma: id, option, ...(ratings === undefined ? {} : { ratings: [...ratings] }) };
}
