// A scenario opened for drawing: its chart and every condition compiled once, to serve all cases and attempts in turn.

import type { CompiledKnot } from '#interview';
import { BOOL, type ConditionDiagnostic, type FactType, type Pack } from '#law';
import { compileCondition, declareCase, type Condition } from './condition.ts';
import type { ScenarioContent } from './content.ts';
import { keyOfPath, laterConditions } from './laterConditions.ts';
import { Drawer, drawValues } from './draw.ts';
import { compileChart, type CompiledChart } from './machine.ts';

export interface OpenQuestion {
  readonly knot: CompiledKnot;
  readonly when: Condition | null;
}

export interface OpenScenario {
  readonly content: ScenarioContent;
  readonly pack: Pack;
  readonly chart: CompiledChart;
  readonly questions: ReadonlyMap<string, OpenQuestion>;
  readonly guards: ReadonlyMap<string, Condition>;
  readonly dilemmas: ReadonlyMap<string, Condition>;
  readonly gates: ReadonlyMap<string, Condition>;
  /** Conditions of critical errors, the procedure's and the scenario's own. */
  readonly critical: ReadonlyMap<string, { readonly when: Condition; readonly basis: string }>;
  /** When a mandatory step is called for; none where it always is. */
  readonly steps: ReadonlyMap<string, Condition>;
  /** What the acts show of the officer's conduct, fact by fact; `when` null: always. */
  readonly conduct: ReadonlyMap<string, { readonly when: Condition | null; readonly is: Condition }>;
  readonly expert: ReadonlyMap<string, Condition>;
  /** Conditions of the differences that the author weighed; none where one always holds. */
  readonly discrepancies: ReadonlyMap<string, Condition>;
  /** Conditions of registers, agencies and signs, by the way to them in the file (`registers/vis/needed`). */
  readonly later: ReadonlyMap<string, Condition>;
  /** Conditions of the key to answers in court, by `<question>.<entry>`. */
  readonly testimony: ReadonlyMap<string, Condition>;
}

/** A condition that cannot be compiled, or may fault, and where its author wrote it. */
export interface OpenFault {
  readonly at:
    | { readonly kind: 'scenario' | 'procedure' | 'expert'; readonly path: readonly (string | number)[] }
    | { readonly kind: 'knot'; readonly name: string };
  readonly fault: ConditionDiagnostic;
}

/** Compiles everything; conditions that fail are reported and left out. Throws `DrawFault` if the first variant cannot be drawn. */
export function openScenario(content: ScenarioContent, pack: Pack): { open: OpenScenario; faults: OpenFault[] } {
  const { scenario, procedure, expert } = content;
  const faults: OpenFault[] = [];
  const declarations = declareCase(pack.declarations, drawTypes(content, pack));
  const compile = (source: string, at: OpenFault['at'], type: FactType = BOOL): Condition | null => {
    const compiled = compileCondition(source, { declarations, type });
    if (compiled.ok) {
      for (const fault of compiled.value.warnings) faults.push({ at, fault });
      return compiled.value;
    }
    for (const fault of compiled.error) faults.push({ at, fault });
    return null;
  };
  const compileAll = <K>(entries: Iterable<readonly [K, string, OpenFault['at']]>): Map<K, Condition> => {
    const out = new Map<K, Condition>();
    for (const [key, source, at] of entries) {
      const condition = compile(source, at);
      if (condition !== null) out.set(key, condition);
    }
    return out;
  };

  const chart = compileChart(procedure);
  const questions = new Map<string, OpenQuestion>();
  for (const knot of content.ink.knots) {
    const { when } = knot.header;
    questions.set(knot.name, { knot, when: when === null ? null : compile(when, { kind: 'knot', name: knot.name }) });
  }
  const critical = new Map<string, { when: Condition; basis: string }>();
  const criticalSources = [
    ...Object.entries(procedure.critical).map(([id, one]) => ['procedure', id, one] as const),
    ...Object.entries(scenario.critical).map(([id, one]) => ['scenario', id, one] as const),
  ];
  for (const [kind, id, { when, basis }] of criticalSources) {
    const condition = compile(when, { kind, path: ['critical', id, 'when'] });
    if (condition !== null) critical.set(id, { when: condition, basis });
  }
  const conduct = new Map<string, { when: Condition | null; is: Condition }>();
  const conductSources = [
    ...Object.entries(procedure.conduct).map(([fact, one]) => ['procedure', fact, one] as const),
    ...Object.entries(scenario.conduct).map(([fact, one]) => ['scenario', fact, one] as const),
  ];
  for (const [kind, fact, source] of conductSources) {
    // A fact that is not there is reported at its name.
    const type = pack.vocabulary.facts.get(fact)?.type;
    if (type === undefined) continue;
    const path = ['conduct', fact];
    const is =
      typeof source === 'string'
        ? compile(source, { kind, path }, type)
        : compile(source.is, { kind, path: [...path, 'is'] }, type);
    const when = typeof source === 'string' ? null : compile(source.when, { kind, path: [...path, 'when'] });
    if (is !== null) conduct.set(fact, { when, is });
  }
  const open: OpenScenario = {
    content,
    pack,
    chart,
    questions,
    guards: compileAll([...chart.guards].map(([guard, path]) => [guard, guard, { kind: 'procedure', path }] as const)),
    dilemmas: compileAll(
      Object.entries(scenario.dilemmas).map(
        ([id, { when }]) => [id, when, { kind: 'scenario', path: ['dilemmas', id, 'when'] }] as const,
      ),
    ),
    gates: compileAll(
      Object.entries(scenario.reluctance).flatMap(([id, { gate }]) =>
        gate === undefined ? [] : [[id, gate, { kind: 'scenario', path: ['reluctance', id, 'gate'] }] as const],
      ),
    ),
    critical,
    steps: compileAll(
      Object.entries(procedure.stepsWhen ?? {}).map(
        ([step, when]) => [step, when, { kind: 'procedure', path: ['stepsWhen', step] }] as const,
      ),
    ),
    conduct,
    discrepancies: compileAll(
      Object.entries(scenario.discrepancies ?? {}).flatMap(([id, { when }]) =>
        when === undefined ? [] : [[id, when, { kind: 'scenario', path: ['discrepancies', id, 'when'] }] as const],
      ),
    ),
    later: compileAll(
      laterConditions(scenario).map(
        ({ path, source }) => [keyOfPath(path), source, { kind: 'scenario', path }] as const,
      ),
    ),
    testimony: compileAll(
      Object.entries(scenario.testimony ?? {}).flatMap(([knot, entries]) =>
        Object.entries(entries).flatMap(([id, { when }]) =>
          when === undefined
            ? []
            : [[`${knot}.${id}`, when, { kind: 'scenario', path: ['testimony', knot, id, 'when'] }] as const],
        ),
      ),
    ),
    expert: compileAll(
      expert.steps.flatMap(({ id, when }, index) =>
        when === undefined ? [] : [[id, when, { kind: 'expert', path: ['steps', index, 'when'] }] as const],
      ),
    ),
  };
  return { open, faults };
}

/** The types of the drawn values, as the first variant draws them. */
function drawTypes({ scenario }: ScenarioContent, pack: Pack): ReadonlyMap<string, FactType> {
  const drawer = new Drawer(pack.declarations);
  const name = Object.keys(scenario.variants)[0] ?? '';
  drawer.setDraw('variant', name);
  drawValues(scenario, drawer, 1, name);
  return drawer.types;
}
