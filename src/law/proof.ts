// Why: a tree from each outcome over the rules that bear on it and their conditions to the facts. A second reading of the same compiled
// conditions, so that working out without a proof stays fast.

import type { ProofNode } from './assessment.ts';
import { work, type Condition } from './condition.ts';
import type { Term } from './conditionTerms.ts';
import type { FactValue } from './factValue.ts';
import type { OutcomeState } from './outcomeStates.ts';
import { GROUNDS, WAIVABLE, type Derivation, type Pack } from './pack.ts';
import type { RuleState, RuleStates } from './ruleStates.ts';
import { both, either, opposite } from './truth.ts';
import { ConditionFault, Derived, OpenList, Unknown, type Truth, type Value } from './verdict.ts';

/** A tree for every outcome that is required, open, prohibited or undecided. */
export function proveOutcomes(pack: Pack, worked: RuleStates, outcomes: readonly OutcomeState[]): ProofNode[] {
  const prover = new Prover(pack, worked);
  return outcomes.filter(({ status }) => status !== 'none').map((outcome) => prover.outcome(outcome));
}

/** A tree for one rule, whatever it gives; none where it is not in force. */
export function proveRule(pack: Pack, worked: RuleStates, id: string): ProofNode[] {
  const state = worked.states.get(id);
  return state === undefined ? [] : [new Prover(pack, worked).rule(state)];
}

class Prover {
  readonly #worked: RuleStates;
  readonly #derivations: ReadonlyMap<string, Derivation>;
  readonly #rules = new Map<string, ProofNode>();
  readonly #facts = new Map<string, ProofNode>();

  constructor(pack: Pack, worked: RuleStates) {
    this.#worked = worked;
    this.#derivations = new Map(pack.derivations.map((one) => [one.fact, one]));
  }

  /** The outcome with every rule that fires, or may fire, for or against it. */
  outcome({ outcome, status, lacking }: OutcomeState): ProofNode {
    const children: ProofNode[] = [];
    for (const state of this.#worked.states.values()) {
      const { requires, opens, prohibits } = state.rule.source;
      const bears = [requires, opens, prohibits].some((codes) => codes?.includes(outcome) === true);
      if (bears && state.fires !== false) children.push(this.rule(state));
    }
    const truth = status === 'undecided' ? 'unknown' : 'true';
    return { kind: 'outcome', id: outcome, truth, role: status, ...lackOf(lacking), children };
  }

  rule(state: RuleState): ProofNode {
    const { rule, stands } = state;
    const known = this.#rules.get(rule.id);
    if (known !== undefined) return known;
    const children: ProofNode[] = [];
    for (const part of ['when', 'unless', 'test'] as const) {
      const condition = rule[part];
      if (condition !== null && this.#isReached(part, state)) {
        children.push({ ...this.#condition(condition, condition.term), role: part });
      }
    }
    const defeatedBy = rule.defeatedBy.filter((id) => (this.#worked.states.get(id)?.stands ?? false) !== false);
    const node: ProofNode = {
      kind: 'rule',
      id: rule.id,
      truth: truthOf(stands),
      ...lackOf(stands),
      ...(defeatedBy.length === 0 ? {} : { defeatedBy }),
      citation: rule.source.citation,
      children,
    };
    this.#rules.set(rule.id, node);
    return node;
  }

  /** What `when` has ruled out is not looked at. */
  #isReached(part: 'when' | 'unless' | 'test', state: RuleState): boolean {
    return part === 'when' || state.applies !== false;
  }

  #condition(condition: Condition, term: Term): ProofNode {
    switch (term.shape) {
      case 'and':
      case 'or': {
        const parts: ProofNode[] = [];
        const decisive = term.shape === 'or';
        let truth: Truth = !decisive;
        for (const part of term.parts) {
          const node = this.#condition(condition, part);
          parts.push(node);
          truth = decisive ? either(truth, valueOf(node)) : both(truth, valueOf(node));
          if (truth === decisive || node.truth === 'fault') break;
        }
        const faulty = parts.some((part) => part.truth === 'fault');
        return connective(term.shape, faulty ? null : truth, flatten(term.shape, parts));
      }
      case 'not': {
        const parts = term.parts.map((part) => this.#condition(condition, part));
        const [operand] = parts;
        return connective(
          'not',
          operand === undefined || operand.truth === 'fault' ? null : opposite(valueOf(operand)),
          parts,
        );
      }
      case 'choose':
        return this.#choose(condition, term);
      default:
        return this.#atom(condition, term);
    }
  }

  #choose(condition: Condition, term: Term): ProofNode {
    const [test, yes, no] = term.parts as readonly [Term, Term, Term];
    const choice = this.#condition(condition, test);
    const branches = choice.truth === 'unknown' ? [yes, no] : choice.truth === 'true' ? [yes] : [no];
    const children = choice.truth === 'fault' ? [] : branches.map((branch) => this.#condition(condition, branch));
    return {
      kind: 'condition',
      id: 'choose',
      ...shown(work(term.run, this.#worked.cells)),
      children: [choice, ...children],
    };
  }

  #atom(condition: Condition, term: Term): ProofNode {
    if (term.path !== undefined) return this.#fact(term.path);
    const result = shown(work(term.run, this.#worked.cells));
    const id = condition.source.slice(term.start, term.end);
    return { kind: 'condition', id, ...result, children: term.facts.map((name) => this.#fact(name)) };
  }

  #fact(name: string): ProofNode {
    const known = this.#facts.get(name);
    if (known !== undefined) return known;
    const node = this.#newFact(name);
    this.#facts.set(name, node);
    return node;
  }

  #newFact(name: string): ProofNode {
    const cell = this.#worked.cells.get(name);
    if (cell === undefined) return { kind: 'fact', id: name, truth: 'unknown', lacking: [name], children: [] };
    if (!(cell instanceof Derived)) {
      const open = cell.complete === false ? { lacking: [name] } : {};
      return { kind: 'fact', id: name, truth: plainTruth(cell.value), value: cell.value, ...open, children: [] };
    }
    const children = name === GROUNDS || name === WAIVABLE ? this.#letters() : this.#origin(name);
    return { kind: 'derived', id: name, ...shown(cell.result), children };
  }

  #origin(name: string): ProofNode[] {
    const derivation = this.#derivations.get(name);
    if (derivation === undefined) return [];
    return [{ ...this.#condition(derivation.condition, derivation.condition.term), role: derivation.rule }];
  }

  /** The rules behind the letters: those that stand or may stand. */
  #letters(): ProofNode[] {
    const giving = [...this.#worked.states.values()].filter(
      ({ rule, fires }) => rule.source.ground !== undefined && fires !== false,
    );
    return giving.map((state) => this.rule(state));
  }
}

/** `a && b && c` is one step with three parts. */
function flatten(shape: 'and' | 'or', parts: readonly ProofNode[]): ProofNode[] {
  return parts.flatMap((part) => (part.kind === 'condition' && part.id === shape ? part.children : [part]));
}

function connective(id: string, truth: Truth | null, children: readonly ProofNode[]): ProofNode {
  return { kind: 'condition', id, truth: truth === null ? 'fault' : truthOf(truth), ...lackOf(truth), children };
}

function valueOf(node: ProofNode): Truth {
  return node.truth === 'unknown' ? Unknown.of(node.lacking ?? []) : node.truth === 'true';
}

/** The truth of a value, the value where it is known, and what is lacking where it is not. */
function shown(value: Value | ConditionFault): Pick<ProofNode, 'truth' | 'value' | 'lacking'> {
  if (value instanceof ConditionFault) return { truth: 'fault' };
  if (value instanceof Unknown) return { truth: 'unknown', lacking: value.lacking };
  if (value instanceof OpenList)
    return { truth: 'unknown', value: plainItems(value.items), lacking: value.rest.lacking };
  if (Array.isArray(value)) return { truth: 'true', value: plainItems(value) };
  return { truth: plainTruth(value as FactValue), value: value as FactValue };
}

/** A value that is no truth is shown as true: it is there. */
function plainTruth(value: FactValue): 'true' | 'false' {
  return value === false ? 'false' : 'true';
}

function plainItems(items: readonly Value[]): FactValue {
  return items.filter((item) => !(item instanceof Unknown)) as readonly FactValue[];
}

function truthOf(truth: Truth): 'true' | 'false' | 'unknown' {
  return truth instanceof Unknown ? 'unknown' : truth ? 'true' : 'false';
}

function lackOf(truth: Truth | null): { lacking?: readonly string[] } {
  return truth instanceof Unknown ? { lacking: truth.lacking } : {};
}
