// Does the outcome of a case hang on a rule that is unverified or contested? Such a rule may inform and add to what others say; that it
// alone decides a score is for the author to acknowledge, with a reason.

import { assess, compilePack, editChanges, smallestCause, type Facts, type Pack, type PackSource } from '#law';

const DOUBTFUL: ReadonlySet<string> = new Set(['unverified', 'contested']);

export class DoubtfulLaw {
  readonly #pack: Pack;
  readonly #acknowledged: ReadonlySet<string>;
  readonly #packs = new Map<string, Pack>();

  constructor(pack: Pack, acknowledged: readonly string[]) {
    this.#pack = pack;
    this.#acknowledged = new Set(acknowledged);
  }

  /** The fewest doubtful rules without which these facts come out otherwise; none if the outcome stands without them all. */
  rulesBehind(facts: Facts, date: string): readonly string[] {
    const { source } = this.#pack;
    const doubtful = source.rules
      .filter(({ id, mark }) => DOUBTFUL.has(mark) && !this.#acknowledged.has(id))
      .map(({ id }) => id);
    const isOther = (ids: readonly string[]): boolean =>
      this.#outcome(this.#without(ids), facts, date) !== this.#outcome(this.#pack, facts, date);
    if (!isOther(doubtful)) return [];
    const { changes } = editChanges(source, without(source, doubtful), date);
    const { cause } = smallestCause(changes, (taken) => isOther([...taken].map(({ id }) => id)), 0);
    return cause.map(({ id }) => id);
  }

  /** Outcomes that must or may be, with their letters. */
  #outcome(pack: Pack, facts: Facts, date: string): string {
    const { required, open } = assess(pack, facts, { date, proof: false });
    return JSON.stringify(
      [required, open].map((found) => found.map(({ outcome, grounds }) => `${outcome} ${grounds.join()}`).sort()),
    );
  }

  #without(ids: readonly string[]): Pack {
    const key = ids.join();
    const known = this.#packs.get(key);
    if (known !== undefined) return known;
    const { pack, faults } = compilePack(without(this.#pack.source, ids), this.#pack.vocabulary);
    if (pack === null) throw new Error(`the pack without ${key}: ${faults.map(({ message }) => message).join('; ')}`);
    this.#packs.set(key, pack);
    return pack;
  }
}

/** The rules stay, since others may name them, but were never in force. */
function without(source: PackSource, ids: readonly string[]): PackSource {
  const gone = new Set(ids);
  const never = { from: '0001-01-01', to: '0001-01-01' };
  return { ...source, rules: source.rules.map((rule) => (gone.has(rule.id) ? { ...rule, ...never } : rule)) };
}
