// What changes in the scenarios when the law does? Every variant is judged before and after, and where it comes out otherwise the
// fewest changes of the law that explain it are found.

import {
  assess,
  compilePack,
  smallestCause,
  type Assessment,
  type LawChange,
  type LawChanges,
  type OutcomeFinding,
  type Pack,
} from '#law';
import { drawTruth, type OpenScenario } from '#scenario';

/** Seeds that every variant is drawn with: a threshold that is moved meets some of them. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** What the law says of a case in a line: outcomes with their letters. `impossible` where the case cannot be under this law. */
export interface Verdict {
  readonly required: readonly string[];
  readonly open: readonly string[];
  readonly prohibited: readonly string[];
  readonly undecided: readonly string[];
  readonly impossible: string | null;
}

export interface Impact {
  readonly scenario: string;
  readonly variant: string;
  /** Seeds of the case that come out so. */
  readonly seeds: readonly number[];
  readonly before: Verdict;
  readonly after: Verdict;
  readonly because: readonly LawChange[];
  /** Whether it was proved that no fewer changes explain it. */
  readonly isSmallest: boolean;
}

export interface ImpactReport {
  readonly scenarios: number;
  readonly variants: number;
  readonly cases: number;
  readonly impacts: readonly Impact[];
}

/** Judges every variant under the law as it was and as it is with all changes. Every scenario must be of the pack that changes. */
export function judgeImpact(
  scenarios: readonly OpenScenario[],
  changesOf: (open: OpenScenario) => LawChanges,
): ImpactReport {
  const impacts: Impact[] = [];
  let variants = 0;
  for (const open of scenarios) {
    const judge = new ChangedLaw(open.pack, changesOf(open));
    for (const variant of Object.keys(open.content.scenario.variants)) {
      variants++;
      impacts.push(...impactsOn(open, variant, judge));
    }
  }
  return { scenarios: scenarios.length, variants, cases: variants * SEEDS.length, impacts };
}

/** One for each way in which the seeds of a variant come out otherwise. */
function impactsOn(open: OpenScenario, variant: string, law: ChangedLaw): Impact[] {
  const found = new Map<string, Impact>();
  for (const seed of SEEDS) {
    const verdictUnder = (taken: ReadonlySet<LawChange>): Verdict => law.judge(open, seed, variant, taken);
    const before = verdictUnder(new Set());
    const after = verdictUnder(new Set(law.changes));
    const [was, is] = [before, after].map((one) => JSON.stringify(one));
    if (was === is) continue;
    const key = `${was ?? ''} ${is ?? ''}`;
    const known = found.get(key);
    if (known !== undefined) {
      found.set(key, { ...known, seeds: [...known.seeds, seed] });
      continue;
    }
    const { cause, isSmallest } = smallestCause(law.changes, (taken) => JSON.stringify(verdictUnder(taken)) === is);
    const scenario = open.content.scenario.id;
    found.set(key, { scenario, variant, seeds: [seed], before, after, because: cause, isSmallest });
  }
  return [...found.values()];
}

/** Packs with some of the changes taken, compiled once each. */
class ChangedLaw {
  readonly changes: readonly LawChange[];
  readonly #base: Pack;
  readonly #law: LawChanges;
  readonly #packs = new Map<string, { readonly pack: Pack | null; readonly date: string }>();

  constructor(base: Pack, law: LawChanges) {
    this.#base = base;
    this.#law = law;
    this.changes = law.changes;
  }

  judge(open: OpenScenario, seed: number, variant: string, taken: ReadonlySet<LawChange>): Verdict {
    const { pack, date } = this.#take(taken);
    if (pack === null) return impossible('the pack cannot be compiled with these changes alone');
    const truth = drawTruth(this.#law.keepsFacts ? open : { ...open, pack }, seed, variant);
    if (!truth.ok) return impossible(truth.error.map(({ message }) => message).join('; '));
    return verdictOf(assess(pack, truth.value.facts, { date, proof: false }));
  }

  #take(taken: ReadonlySet<LawChange>): { readonly pack: Pack | null; readonly date: string } {
    const key = this.changes.map((change) => (taken.has(change) ? '1' : '0')).join('');
    let known = this.#packs.get(key);
    if (known === undefined) {
      const { source, date } = this.#law.take(taken);
      const pack = taken.size === 0 ? this.#base : compilePack(source, this.#base.vocabulary, this.#base.options).pack;
      known = { pack, date };
      this.#packs.set(key, known);
    }
    return known;
  }
}

function impossible(message: string): Verdict {
  return { required: [], open: [], prohibited: [], undecided: [], impossible: message };
}

function verdictOf({ required, open, prohibited, undecided }: Assessment): Verdict {
  return {
    required: named(required),
    open: named(open),
    prohibited: named(prohibited),
    undecided: undecided.map(({ outcome }) => outcome).sort(),
    impossible: null,
  };
}

/** `REFUSE[A, C]`. */
function named(found: readonly OutcomeFinding[]): string[] {
  return found
    .map(({ outcome, grounds }) => (grounds.length === 0 ? outcome : `${outcome}[${grounds.join(', ')}]`))
    .sort();
}
