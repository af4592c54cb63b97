// What does the law say of these facts? The rules of a pack are worked out (ruleStates.ts), the outcomes follow (outcomeStates.ts), and
// beside them what was found, what is lacking, the duties and the proof. Grounds are collected, all that stand, not the first hit.
// Unknown is carried all the way: an unknown stronger rule leaves the weaker outcome undecided. The same function judges the truth of
// a case and what a trainee has established.

import type {
  Assessment,
  AssessmentFault,
  DutyFinding,
  OutcomeFinding,
  RuleFinding,
  UnknownFinding,
} from './assessment.ts';
import { work } from './condition.ts';
import type { FactValue, Facts } from './factValue.ts';
import { judgeOutcome, type OutcomeState, type OutcomeStatus } from './outcomeStates.ts';
import type { Pack } from './pack.ts';
import type { RuleSource } from './packSchema.ts';
import { proveOutcomes, proveRule } from './proof.ts';
import { placeOf, workOutRules, type RuleState, type RuleStates } from './ruleStates.ts';
import { ConditionFault, Derived, OpenList, Unknown, unite } from './verdict.ts';

export interface AssessOptions {
  /** The day of the check: the law is read as in force on it. It goes before a stated day. YYYY-MM-DD. */
  readonly date: string;
  /** Whether to build the proof; true if not said. */
  readonly proof?: boolean;
  /** Proves this rule instead of the outcomes. */
  readonly rule?: string;
  /** Whether to say of every rule in force whether it applies; not if not said. */
  readonly applies?: boolean;
}

/** The law's answer on these facts. A fact that is absent is unknown; nothing is presumed here and nothing laid under them. */
export function assess(pack: Pack, facts: Facts, options: AssessOptions): Assessment {
  const worked = workOutRules(pack, facts, options.date);
  const outcomes = [...pack.outcomes].map(([outcome, rules]) => judgeOutcome(outcome, rules, worked));
  const states = pack.source.rules.flatMap(({ id }) => worked.states.get(id) ?? []);
  const named = (status: OutcomeStatus): OutcomeFinding[] =>
    outcomes.filter((one) => one.status === status).map((one) => findOutcome(one, pack, worked));
  const base = baseNames(pack);
  const undecided = outcomes
    .filter(({ status }) => status === 'undecided')
    .map(({ outcome, lacking }) => ({ outcome, lacking: base(lacking) }));
  const assumed = states.reduce<Unknown | null>((sum, { rule, assumed: one, stands }) => {
    const waits = one !== null && stands !== false && rule.source.atOnce !== true;
    return waits ? (sum === null ? one : unite(sum, one)) : sum;
  }, null);
  const letters = outcomes.some(
    ({ outcome, status }) => isGrounded(pack, outcome) && (status === 'required' || status === 'open'),
  )
    ? openLetters(worked)
    : null;
  const faults = [...worked.faults];
  const duties = states.flatMap((state) => findDuty(state, worked, outcomes, faults));
  const lacking = [...new Set([...undecided.flatMap((one) => one.lacking), ...base(assumed), ...base(letters)])];
  return {
    pack: pack.id,
    date: options.date,
    required: named('required'),
    open: named('open'),
    prohibited: named('prohibited'),
    undecided,
    findings: states.flatMap((state) => findRule(state, worked)),
    unknown: states.flatMap((state) => findUnknown(state, base)),
    settled: undecided.length === 0 && assumed === null && letters === null && faults.length === 0,
    lacking: lacking.sort(),
    duties,
    derived: derivedValues(pack, worked),
    faults,
    ...(options.applies === true ? { applies: appliesOf(states) } : {}),
    proof:
      options.proof === false
        ? null
        : options.rule === undefined
          ? proveOutcomes(pack, worked, outcomes)
          : proveRule(pack, worked, options.rule),
  };
}

function appliesOf(states: readonly RuleState[]): NonNullable<Assessment['applies']> {
  return Object.fromEntries(
    states.map(({ rule, applies }) => [rule.id, applies instanceof Unknown ? 'open' : applies ? 'yes' : 'no']),
  );
}

function findOutcome({ outcome, status }: OutcomeState, pack: Pack, { states }: RuleStates): OutcomeFinding {
  const isNamed = isGrounded(pack, outcome) && (status === 'required' || status === 'open');
  const all = [...states.values()].filter(({ stands }) => stands === true);
  const giving = isNamed ? all.filter(({ rule }) => rule.source.ground !== undefined) : [];
  const keys: (keyof RuleSource)[] = status === 'prohibited' ? ['prohibits'] : ['requires', 'opens'];
  const bearing = all.filter(({ rule }) =>
    keys.some((key) => (rule.source[key] as readonly string[] | undefined)?.includes(outcome) === true),
  );
  const letters = new Set(giving.map(({ rule }) => rule.source.ground));
  const either = Object.fromEntries(
    giving.flatMap(({ rule: { source } }) =>
      source.ground !== undefined && source.orGrounds !== undefined ? [[source.ground, source.orGrounds]] : [],
    ),
  );
  return {
    outcome,
    grounds: Object.keys(pack.source.grounds).filter((letter) => letters.has(letter)),
    ...(Object.keys(either).length === 0 ? {} : { orGrounds: either }),
    rules: [...bearing, ...giving].map(({ rule }) => rule.id).sort(),
  };
}

function isGrounded(pack: Pack, outcome: string): boolean {
  return pack.source.outcomes[outcome]?.grounded === true;
}

/** What is lacking to know every letter that stands. */
function openLetters({ states }: RuleStates): Unknown | null {
  let lacking: Unknown | null = null;
  for (const { rule, stands } of states.values()) {
    if (rule.source.ground === undefined || !(stands instanceof Unknown)) continue;
    lacking = lacking === null ? stands : unite(lacking, stands);
  }
  return lacking;
}

function findRule({ rule, applies, fires, stands, soft }: RuleState, { states }: RuleStates): RuleFinding[] {
  const { id, source } = rule;
  const ground = source.ground === undefined ? {} : { ground: source.ground };
  const found = (status: RuleFinding['status'], more: Partial<RuleFinding> = {}): RuleFinding[] => [
    { id, kind: source.kind, status, ...ground, ...more },
  ];
  if (source.kind === 'definition' || source.kind === 'provision') return [];
  if (source.kind === 'condition' && applies === true && fires === false) return found('met');
  if (fires !== true) return [];
  if (stands === false) {
    const defeatedBy = rule.defeatedBy.filter((other) => states.get(other)?.stands === true);
    return found('defeated', { defeatedBy });
  }
  if (stands !== true) return [];
  if (source.kind === 'conduct') return found('breached');
  if (source.ground !== undefined) return soft instanceof Unknown ? [] : found(soft ? 'waivable' : 'failed');
  return found('holds');
}

/** A rule that is not decided, if an outcome can hang on it. */
function findUnknown(
  { rule, stands, soft }: RuleState,
  base: (unknown: Unknown | null) => readonly string[],
): UnknownFinding[] {
  const { source } = rule;
  const bears =
    source.ground ??
    source.requires ??
    source.opens ??
    source.prohibits ??
    source.defeats ??
    source.outranks ??
    source.softens;
  const open = stands instanceof Unknown ? stands : stands && soft instanceof Unknown ? soft : null;
  return bears === undefined || open === null ? [] : [{ id: rule.id, lacking: base(open) }];
}

function findDuty(
  { rule, stands }: RuleState,
  { cells }: RuleStates,
  outcomes: readonly OutcomeState[],
  faults: AssessmentFault[],
): DutyFinding[] {
  const { duty, dueHours, on } = rule.source;
  if (duty === undefined || stands !== true) return [];
  const goesWith = on?.filter((code) =>
    outcomes.some(({ outcome, status }) => outcome === code && (status === 'required' || status === 'open')),
  );
  if (goesWith?.length === 0) return [];
  const due = rule.due === null ? null : work(rule.due.term.run, cells);
  if (due instanceof ConditionFault) faults.push({ id: rule.id, part: 'due', ...placeOf(due) });
  return [
    {
      id: rule.id,
      duty,
      ...(typeof due === 'string' ? { due } : {}),
      ...(dueHours === undefined ? {} : { dueHours }),
      ...(goesWith === undefined ? {} : { on: goesWith }),
    },
  ];
}

function derivedValues(pack: Pack, { cells }: RuleStates): { [fact: string]: FactValue } {
  const values: { [fact: string]: FactValue } = {};
  for (const { fact } of pack.derivations) {
    const cell = cells.get(fact);
    if (cell === undefined) continue;
    const value = cell instanceof Derived ? cell.result : cell.value;
    if (value instanceof Unknown || value instanceof OpenList || value instanceof ConditionFault) continue;
    values[fact] = value as FactValue;
  }
  return values;
}

// Unknowns that lack the same are one object, so what they come to in a pack is worked out once.
const BASES = new WeakMap<Pack, WeakMap<Unknown, readonly string[]>>();

/** Names of lacking facts with derived ones followed back to what can be stated; what an officer judges is lacking itself. */
function baseNames(pack: Pack): (unknown: Unknown | null) => readonly string[] {
  const bases = BASES.get(pack) ?? new WeakMap<Unknown, readonly string[]>();
  BASES.set(pack, bases);
  return (unknown) => {
    if (unknown === null) return [];
    let names = bases.get(unknown);
    if (names === undefined) {
      const isJudged = (name: string): boolean => pack.vocabulary.facts.get(name)?.isJudgement === true;
      const originsOf = (name: string): readonly string[] => (isJudged(name) ? null : pack.origins.get(name)) ?? [name];
      names = [...new Set(unknown.lacking.flatMap(originsOf))].sort();
      bases.set(unknown, names);
    }
    return names;
  };
}
