// What the law says after any set of rows of a reveal table, without playing each set: the state of a fact hangs on the rows that bear on
// it alone, so each such group is played once, and the law is asked once for each combination of states.

import { assess, type Assessment, type Facts, type Known, type Pack } from '#law';
import type { Case } from '#scenario';
import { assessEvidence, scoredFacts } from './attemptRecord.ts';
import type { RowSearch } from './fewestRows.ts';
import type { RevealTable } from './revealTable.ts';

/** What stands among what is lacking where the outcome is settled, but not as the truth has it. */
export const OTHER_OUTCOME = 'outcome';

export class RevealModel implements RowSearch {
  readonly rows: RowSearch['rows'];
  readonly loose: ReadonlySet<string>;
  readonly #table: RevealTable;
  readonly #pack: Pack;
  readonly #drawn: Case;
  /** Rows that bear on a fact that the law reads. */
  readonly #bearing = new Map<string, string[]>();
  readonly #played: Map<string, Facts | null>;
  readonly #states: Map<string, Known | null | undefined>;
  readonly #answers = new Map<string, readonly string[]>();
  /** What really comes of sets that were tried out. */
  readonly #tried = new Map<string, readonly string[] | null>();
  readonly #start: Facts;
  /** The outcome on the truth, where only that counts as settled; null: any does. */
  readonly #wanted: string | null;

  /**
   * `asTrue`: that the outcome is settled otherwise than on the truth counts for nothing. `like`: another model of the same table, whose
   * plays hold for this one.
   */
  constructor(table: RevealTable, pack: Pack, drawn: Case, asTrue: boolean, like: RevealModel | null = null) {
    this.#wanted = asTrue ? outcomeOf(assess(pack, drawn.truth, { date: drawn.date, proof: false })) : null;
    this.#played = like === null ? new Map() : like.#played;
    this.#states = like === null ? new Map() : like.#states;
    this.#table = table;
    this.#pack = pack;
    this.#drawn = drawn;
    const read = factsRead(pack);
    this.rows = new Map(
      [...table.rows.values()].map(({ id, needs, facts }) => [
        id,
        { needs, facts: facts.filter((one) => read.has(one)) },
      ]),
    );
    for (const [id, { facts }] of this.rows)
      for (const fact of facts) this.#bearing.set(fact, [...(this.#bearing.get(fact) ?? []), id]);
    this.#start = scoredFacts(drawn, table.start().state.evidence);
    this.loose = new Set([...this.#bearing].flatMap(([fact, rows]) => (this.#isLoose(fact, rows) ? rows : [])));
  }

  lackingAfter(ids: ReadonlySet<string>): readonly string[] | null {
    const tried = this.#tried.get(keyOf(ids));
    if (tried !== undefined) return tried;
    const facts = new Map(this.#start);
    const states: string[] = [];
    for (const [fact, rows] of this.#bearing) {
      const state = this.#stateOf(
        fact,
        rows.filter((id) => ids.has(id)),
      );
      if (state === null) return null;
      states.push(state === undefined ? '' : `${JSON.stringify(state.value)}${state.complete === false ? '…' : ''}`);
      if (state === undefined) facts.delete(fact);
      else facts.set(fact, state);
    }
    const key = states.join('|');
    let lacking = this.#answers.get(key);
    if (lacking === undefined) {
      const assessment = assess(this.#pack, facts, { date: this.#drawn.date, proof: false });
      lacking = this.#lackingIn(assessment);
      this.#answers.set(key, lacking);
    }
    return lacking;
  }

  /** What really comes of these rows when they are played; kept, and told from then on. */
  tryOut(ids: ReadonlySet<string>): readonly string[] | null {
    const simulation = this.#table.play(ids);
    const lacking =
      simulation === null ? null : this.#lackingIn(assessEvidence(this.#pack, this.#drawn, simulation.state.evidence));
    this.#tried.set(keyOf(ids), lacking);
    return lacking;
  }

  #lackingIn(assessment: Assessment): readonly string[] {
    if (!assessment.settled) return assessment.lacking;
    return this.#wanted === null || this.#wanted === outcomeOf(assessment) ? [] : [OTHER_OUTCOME];
  }

  /** The fact after these of the rows that bear on it, with what they need; null where they cannot all be done. */
  #stateOf(fact: string, rows: readonly string[]): Known | null | undefined {
    if (rows.length === 0) return this.#start.get(fact);
    const key = `${fact} ${rows.join()}`;
    if (this.#states.has(key)) return this.#states.get(key);
    const facts = this.#play(this.#table.closure(rows));
    const known = facts === null ? null : facts.get(fact);
    const state = known === null || known === undefined ? known : { value: known.value, ...(known.complete === false ? { complete: false } : {}) }; // prettier-ignore
    this.#states.set(key, state);
    return state;
  }

  #play(ids: ReadonlySet<string>): Facts | null {
    const key = keyOf(ids);
    const known = this.#played.get(key);
    if (known !== undefined) return known;
    const simulation = this.#table.play(ids);
    const facts = simulation === null ? null : scoredFacts(this.#drawn, simulation.state.evidence);
    this.#played.set(key, facts);
    return facts;
  }

  /** Whether more rows may make less known of a fact, or something else, or whether they keep each other from being done. */
  #isLoose(fact: string, rows: readonly string[]): boolean {
    const sets = subsetsOf(rows).map((set) => {
      const closed = this.#table.closure(set);
      return rows.filter((id) => closed.has(id));
    });
    return sets.some((set) => {
      const more = this.#stateOf(fact, set);
      if (more === null) return true;
      return set.some((id) => {
        const fewer = set.filter((one) => !this.#table.closure([one]).has(id));
        const less = this.#stateOf(fact, fewer);
        return less !== null && !isRefined(less, more);
      });
    });
  }
}

/** Whether `more` says all that `less` says. */
function isRefined(less: Known | undefined, more: Known | undefined): boolean {
  if (less === undefined) return true;
  if (more === undefined) return false;
  const same = JSON.stringify(less.value) === JSON.stringify(more.value);
  if (less.complete !== false) return same && more.complete !== false;
  if (!Array.isArray(less.value) || !Array.isArray(more.value)) return same;
  const named = (more.value as readonly unknown[]).map((one) => JSON.stringify(one));
  return (less.value as readonly unknown[]).every((one) => named.includes(JSON.stringify(one)));
}

/** What must be and what may be, with the letters. */
export function outcomeOf({ required, open }: Assessment): string {
  return JSON.stringify(
    [required, open].map((found) => found.map(({ outcome, grounds }) => `${outcome} ${grounds.join()}`).sort()),
  );
}

function factsRead(pack: Pack): ReadonlySet<string> {
  return new Set([
    ...pack.rules.flatMap(({ when, unless, test }) => [when, unless, test].flatMap((one) => one?.facts ?? [])),
    ...pack.derivations.flatMap(({ condition }) => condition.facts),
  ]);
}

function subsetsOf(rows: readonly string[]): string[][] {
  return rows.reduce<string[][]>((sets, row) => sets.flatMap((set) => [set, [...set, row]]), [[]]);
}

function keyOf(ids: ReadonlySet<string>): string {
  return [...ids].sort().join('|');
}
