// Does a procedure hold together? Transitions to states that are there, a beginning for every region, events that can happen, and
// names that the law knows. Found before the machine is built, which would not start with such a fault.

import { hintWord, nearestWord, type Diagnostic, type Pack, type YamlFile } from '#law';
import type { ReadFile } from './loadScenario.ts';
import { ACT_EVENTS, type ChartStateSource, type ConductSource, type ProcedureSource } from './procedure.ts';

type Path = readonly (string | number)[];
type States = Readonly<Record<string, ChartStateSource>>;

export function checkProcedure({ value, yaml }: ReadFile<ProcedureSource>, pack: Pack): Diagnostic[] {
  const out: Diagnostic[] = [];
  checkState(value.chart, ['chart'], null, yaml, out);
  for (const list of ['judgements', 'signals'] as const)
    value[list].forEach((fact, index) => {
      if (pack.vocabulary.facts.has(fact)) return;
      const hint = hintWord(fact, pack.vocabulary.facts.keys(), 'See the vocabulary.');
      out.push(yaml.diagnostic('unknownFact', [list, index], `there is no fact "${fact}"`, hint));
    });
  const rules = pack.source.rules.map((rule) => rule.id);
  for (const [word, duties] of Object.entries(value.told))
    duties.forEach((duty, index) => {
      if (rules.includes(duty)) return;
      const hint = hintWord(duty, rules, 'Name a rule of the law pack.');
      out.push(yaml.diagnostic('unknownReference', ['told', word, index], `there is no rule "${duty}"`, hint));
    });
  const outcomes = Object.keys(pack.source.outcomes);
  for (const [outcome, steps] of Object.entries(value.takesAlong))
    for (const [name, path] of [
      [outcome, ['takesAlong', outcome]],
      ...steps.map((step, index) => [step, ['takesAlong', outcome, index]] as const),
    ] as const) {
      if (outcomes.includes(name)) continue;
      const hint = hintWord(name, outcomes, 'Name an outcome of the law pack.');
      out.push(yaml.diagnostic('unknownReference', path, `there is no outcome "${name}"`, hint));
    }
  for (const [point, provisions] of Object.entries(value.basis))
    provisions.forEach((provision, index) => {
      if (rules.includes(provision)) return;
      const hint = hintWord(provision, rules, 'Name a rule of the law pack.');
      out.push(yaml.diagnostic('unknownReference', ['basis', point, index], `there is no rule "${provision}"`, hint));
    });
  for (const step of Object.keys(value.stepsWhen ?? {})) {
    if (Object.hasOwn(value.steps, step)) continue;
    const hint = hintWord(step, Object.keys(value.steps), 'Name a step of "steps".');
    const message = `there is no step "${step}" here`;
    out.push(yaml.diagnostic('unknownReference', ['stepsWhen', step], message, hint, { end: 'key' }));
  }
  out.push(...checkConduct(value.conduct, yaml, pack));
  return out;
}

/** Facts of conduct that the vocabulary does not know; in a procedure, or in a scenario's own part. */
export function checkConduct(conduct: ConductSource, yaml: YamlFile, pack: Pack): Diagnostic[] {
  return Object.keys(conduct).flatMap((fact) => {
    if (pack.vocabulary.facts.has(fact)) return [];
    const hint = hintWord(fact, pack.vocabulary.facts.keys(), 'See the vocabulary.');
    return [yaml.diagnostic('unknownFact', ['conduct', fact], `there is no fact "${fact}"`, hint, { end: 'key' })];
  });
}

function checkState(
  state: ChartStateSource,
  path: Path,
  siblings: States | null,
  yaml: YamlFile,
  out: Diagnostic[],
): void {
  for (const [event, transition] of Object.entries(state.on ?? {})) {
    checkEvent(event, [...path, 'on', event], yaml, out);
    const targets: [string, Path][] =
      typeof transition === 'string'
        ? [[transition, [...path, 'on', event]]]
        : transition.map(({ target }, index) => [target, [...path, 'on', event, index, 'target']]);
    for (const [target, at] of targets) checkTarget(target, at, siblings, yaml, out);
  }
  const children = Object.keys(state.states ?? {});
  if (children.length > 0 && state.parallel !== true && !children.includes(state.initial ?? '')) {
    const message =
      state.initial === undefined
        ? 'these states have no initial one'
        : `there is no state "${state.initial}" to begin with`;
    const at = state.initial === undefined ? 'states' : 'initial';
    const hint = nearestWord(state.initial ?? '', children) ?? children[0] ?? '';
    out.push(
      yaml.diagnostic('chartTarget', [...path, at], message, `Write "initial: ${hint}", or another of its states.`),
    );
  }
  for (const [name, child] of Object.entries(state.states ?? {}))
    checkState(child, [...path, 'states', name], state.states ?? {}, yaml, out);
}

function checkTarget(target: string, at: Path, siblings: States | null, yaml: YamlFile, out: Diagnostic[]): void {
  if (siblings === null) {
    out.push(
      yaml.diagnostic('chartTarget', at, 'the whole chart has nowhere to go', 'Write transitions in its states.'),
    );
    return;
  }
  let among: States | undefined = siblings;
  for (const part of target.split('.')) {
    const found: ChartStateSource | undefined = among?.[part];
    if (found === undefined) {
      const known = Object.keys(siblings);
      const hint = hintWord(target, known, `States beside it: ${known.join(', ')}.`);
      out.push(yaml.diagnostic('chartTarget', at, `there is no state "${target}" here`, hint));
      return;
    }
    among = found.states;
  }
}

function checkEvent(event: string, at: Path, yaml: YamlFile, out: Diagnostic[]): void {
  if ((ACT_EVENTS as readonly string[]).includes(event) || /^step\.M\d\d$|^measure\.\w+$/.test(event)) return;
  const hint = hintWord(event, ACT_EVENTS, `Events: ${ACT_EVENTS.join(', ')}, step.M04, measure.water.`);
  out.push(yaml.diagnostic('invalidValue', at, `"${event}" never happens`, hint, { end: 'key' }));
}
