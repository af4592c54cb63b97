// In which order can a pack be worked out? A rule comes after those that defeat or soften it; what reads the letters that stand comes
// after every rule that gives one; a derived fact comes after those it is derived from. A circle has no order and is reported.

import { GROUNDS, type Derivation, type Rule } from './pack.ts';
import type { PackSource } from './packSchema.ts';
import type { SourceFault } from './sourceFault.ts';

export function orderRules(rules: readonly Rule[], source: PackSource, faults: SourceFault[]): Rule[] {
  const needs = new Map<string, readonly string[]>(
    rules.map((rule) => [rule.id, [...rule.defeatedBy, ...rule.softenedBy, ...(rule.readsLetters ? [GROUNDS] : [])]]),
  );
  const giving = rules.filter((rule) => rule.source.ground !== undefined);
  needs.set(GROUNDS, giving.map(({ id }) => id)); // prettier-ignore
  const { order, cycles } = orderNodes(needs);
  for (const cycle of cycles) {
    const first = cycle.find((node) => node !== GROUNDS);
    const index = source.rules.findIndex(({ id }) => id === first);
    const message = `${[...cycle, cycle[0]].join(' → ')}: each waits for the next`;
    const hint =
      'Take away one "defeats", "outranks" or "softens", or do not ask for grounds in a rule that bears on one.';
    faults.push({ code: 'lawCycle', path: ['rules', index, 'id'], message, hint });
  }
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return order.flatMap((id) => byId.get(id) ?? []);
}

export function orderDerivations(
  derived: readonly Derivation[],
  source: PackSource,
  faults: SourceFault[],
): Derivation[] {
  const { order, cycles } = orderNodes(new Map(derived.map(({ fact, condition }) => [fact, condition.facts])));
  for (const cycle of cycles) {
    const index = source.derive.findIndex(({ fact }) => fact === cycle[0]);
    const message = `${[...cycle, cycle[0]].join(' → ')}: each is worked out from the next`;
    const hint = 'Work one of them out from stated facts.';
    faults.push({ code: 'lawCycle', path: ['derive', index, 'fact'], message, hint });
  }
  const byFact = new Map(derived.map((one) => [one.fact, one]));
  return order.flatMap((fact) => byFact.get(fact) ?? []);
}

/** The facts that each derived fact comes from, derived ones followed back; the derivations are in order. */
export function traceOrigins(derivations: readonly Derivation[]): Map<string, readonly string[]> {
  const origins = new Map<string, readonly string[]>();
  for (const { fact, condition } of derivations) {
    origins.set(fact, [...new Set(condition.facts.flatMap((name) => origins.get(name) ?? [name]))]);
  }
  return origins;
}

/** The nodes, each after what it needs, and the circles found, each as its nodes in turn. */
function orderNodes(needs: ReadonlyMap<string, readonly string[]>): { order: string[]; cycles: string[][] } {
  const order: string[] = [];
  const cycles: string[][] = [];
  const states = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const visit = (node: string): void => {
    const state = states.get(node);
    if (state === 'open') cycles.push(path.slice(path.indexOf(node)));
    if (state !== undefined) return;
    states.set(node, 'open');
    path.push(node);
    for (const need of needs.get(node) ?? []) visit(need);
    path.pop();
    states.set(node, 'done');
    order.push(node);
  };
  for (const node of needs.keys()) visit(node);
  return { order, cycles };
}
