// Does the outcome of a case hang on a rule that is unverified or contested? Such a rule may inform and add to what others say; that it
// alone decides a score is for the author to acknowledge, with a reason.

import { assess, pinRules, smallestCause, type Facts, type Pack } from '#law';

const DOUBTFUL: ReadonlySet<string> = new Set(['unverified', 'contested']);

export class DoubtfulLaw {
  readonly #pack: Pack;
  readonly #acknowledged: ReadonlySet<string>;

  constructor(pack: Pack, acknowledged: readonly string[]) {
    this.#pack = pack;
    this.#acknowledged = new Set(acknowledged);
  }

  /** The fewest doubtful rules without which these facts come out otherwise; none if the outcome stands without them all. */
  rulesBehind(facts: Facts, date: string): readonly string[] {
    const doubtful = this.#pack.source.rules
      .filter(({ id, mark }) => DOUBTFUL.has(mark) && !this.#acknowledged.has(id))
      .map(({ id }) => id);
    const isOther = (ids: readonly string[]): boolean =>
      this.#outcome(this.#without(ids), facts, date) !== this.#outcome(this.#pack, facts, date);
    if (!isOther(doubtful)) return [];
    return smallestCause(doubtful, (taken) => isOther([...taken]), 0).cause;
  }

  /** Outcomes that must or may be, with their letters. */
  #outcome(pack: Pack, facts: Facts, date: string): string {
    const { required, open } = assess(pack, facts, { date, proof: false });
    return JSON.stringify(
      [required, open].map((found) => found.map(({ outcome, grounds }) => `${outcome} ${grounds.join()}`).sort()),
    );
  }

  /** The rules stay, since others may name them, but are never in force. */
  #without(ids: readonly string[]): Pack {
    return pinRules(this.#pack, new Map(ids.map((id) => [id, false])));
  }
}
