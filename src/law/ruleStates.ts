// Which rules of a pack apply, fire and stand on given facts. A rule fires where its condition is true (a condition of entry: where its
// test fails); it stands where it fires and no rule that defeats it stands; it is soft where it only
// gives a discretion (force may) or where a rule that softens it stands.

import { judge, work } from './condition.ts';
import { CHECK_DATE } from './conditionScope.ts';
import type { AssessmentFault } from './assessment.ts';
import type { Facts, Known } from './factValue.ts';
import { GROUNDS, WAIVABLE, isInForce, type Derivation, type Pack, type Rule } from './pack.ts';
import { both, either, opposite } from './truth.ts';
import { ConditionFault, Derived, OpenList, Unknown, unite, type Cells, type Truth } from './verdict.ts';

export interface RuleState {
  readonly rule: Rule;
  /** In force, in this direction, its `when` true and its `unless` not shown. */
  readonly applies: Truth;
  readonly fires: Truth;
  readonly stands: Truth;
  readonly soft: Truth;
  /** The exception that is not shown: the rule applies as long as this stays unknown. */
  readonly assumed: Unknown | null;
}

export interface RuleStates {
  readonly cells: Cells;
  readonly states: ReadonlyMap<string, RuleState>;
  readonly faults: readonly AssessmentFault[];
}

const NOBODY_KNOWS = Unknown.of([]);
const DIRECTION_LACKS = Unknown.of(['scenario.direction']);

/** Works the pack out on the facts, in its order: derived facts, then rules. */
export function workOutRules(pack: Pack, facts: Facts, date: string): RuleStates {
  const faults: AssessmentFault[] = [];
  const cells = deriveFacts(pack, facts, date, faults);
  const states = new Map<string, RuleState>();
  for (const rule of pack.rules) {
    if (!isInForce(rule, date)) continue;
    if (rule.readsLetters && !cells.has(GROUNDS)) readLetters(pack, cells, states);
    states.set(rule.id, stateOf(rule, cells, states, faults));
  }
  return { cells, states, faults };
}

/** The facts with the day of the check and everything that the pack derives from them; a stated value goes before a derived one. */
export function deriveFacts(
  pack: Pack,
  facts: Facts,
  date: string,
  faults: AssessmentFault[] = [],
): Map<string, Known | Derived> {
  const cells = new Map<string, Known | Derived>(facts);
  cells.set(CHECK_DATE, { value: date });
  for (const { fact, condition } of pack.derivations) {
    if (facts.has(fact)) continue;
    const value = work(condition.term.run, cells);
    if (value instanceof ConditionFault) faults.push({ id: fact, part: 'value', ...placeOf(value) });
    // What an officer may judge is lacking itself, and not what it would be worked out from.
    const isJudged = value instanceof Unknown && pack.vocabulary.facts.get(fact)?.isJudgement === true;
    cells.set(fact, new Derived(isJudged ? Unknown.of([fact]) : value));
  }
  return cells;
}

const DERIVATIONS = new WeakMap<Pack, ReadonlyMap<string, Derivation>>();

/** As `deriveFacts`, each fact worked out when it is first asked for: for a few questions, before a fact changes. */
export function askFacts(pack: Pack, facts: Facts, date: string): Cells {
  let derivations = DERIVATIONS.get(pack);
  if (derivations === undefined) {
    derivations = new Map(pack.derivations.map((one) => [one.fact, one]));
    DERIVATIONS.set(pack, derivations);
  }
  return new AskedFacts(facts, date, derivations);
}

class AskedFacts implements Cells {
  readonly #facts: Facts;
  readonly #derivations: ReadonlyMap<string, Derivation>;
  /** Worked out so far, beside what is said in place of a fact. */
  readonly #known: Map<string, Known | Derived>;

  constructor(facts: Facts, date: string, derivations: ReadonlyMap<string, Derivation>) {
    this.#facts = facts;
    this.#derivations = derivations;
    this.#known = new Map([[CHECK_DATE, { value: date }]]);
  }

  get(name: string): Known | Derived | undefined {
    const known = this.#known.get(name) ?? this.#facts.get(name);
    if (known !== undefined) return known;
    const derivation = this.#derivations.get(name);
    if (derivation === undefined) return undefined;
    const derived = new Derived(work(derivation.condition.term.run, this));
    this.#known.set(name, derived);
    return derived;
  }
}

function stateOf(
  rule: Rule,
  cells: Cells,
  states: ReadonlyMap<string, RuleState>,
  faults: AssessmentFault[],
): RuleState {
  const direction = judgeDirection(rule, cells);
  const ask = (part: 'when' | 'unless' | 'test', otherwise: Truth): Truth => {
    const condition = rule[part];
    if (condition === null) return otherwise;
    const truth = judge(condition, cells);
    if (!(truth instanceof ConditionFault)) return truth;
    faults.push({ id: rule.id, part, ...placeOf(truth) });
    return NOBODY_KNOWS;
  };
  let applies = direction === false ? false : both(direction, ask('when', true));
  const exception = applies === false ? false : ask('unless', false);
  const assumed = exception instanceof Unknown ? exception : null;
  if (assumed === null) applies = both(applies, opposite(exception));
  const fires = applies === false ? false : both(applies, opposite(ask('test', false)));
  const defeated = fires === false ? false : anyStands(rule.defeatedBy, states);
  const soft = fires === false ? false : rule.source.force === 'may' || anyStands(rule.softenedBy, states);
  return { rule, applies, fires, stands: both(fires, opposite(defeated)), soft, assumed };
}

function anyStands(ids: readonly string[], states: ReadonlyMap<string, RuleState>): Truth {
  return ids.reduce<Truth>((any, id) => either(any, states.get(id)?.stands ?? false), false);
}

function judgeDirection(rule: Rule, cells: Cells): Truth {
  const cell = cells.get('scenario.direction');
  if (cell === undefined) return DIRECTION_LACKS;
  const direction = cell instanceof Derived ? cell.read() : cell.value;
  return rule.directions.some((one) => one === direction);
}

/** The letters that stand, and those that may be waived, as lists that rules can read; open while a rule that gives one is unknown. */
function readLetters(pack: Pack, cells: Map<string, Known | Derived>, states: ReadonlyMap<string, RuleState>): void {
  for (const name of [GROUNDS, WAIVABLE]) {
    const items = new Set<string>();
    let rest: Unknown | null = null;
    for (const { rule, stands, soft } of states.values()) {
      const letter = rule.source.ground;
      if (letter === undefined) continue;
      const truth = both(stands, name === WAIVABLE ? soft : opposite(soft));
      if (truth === true) items.add(letter);
      else if (truth !== false) rest = rest === null ? truth : unite(rest, truth);
    }
    const letters = Object.keys(pack.source.grounds).filter((letter) => items.has(letter));
    cells.set(name, new Derived(rest === null ? letters : new OpenList(letters, rest)));
  }
}

/** What an assessment says of a fault. */
export function placeOf(fault: ConditionFault): { message: string; start: number; end: number } {
  return { message: fault.message, start: fault.start, end: fault.end };
}
