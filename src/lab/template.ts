// How a value of a population is drawn: a literal as it stands, a number, a date or a state by chance, or something worked out of what
// was drawn before. Compiled once with its faults, then drawn for each applicant.

import {
  addDays,
  addYears,
  compileCondition,
  ConditionFault,
  daysBetween,
  ERROR,
  evaluate,
  hintWord,
  Unknown,
  type Condition,
  type Declarations,
  type Diagnostic,
  type FactType,
  type Known,
  type YamlFile,
  type YamlPath,
} from '#law';
import type { Chance } from '#people';
import { SPREAD, SPREAD_KEYS, type Spread } from './populationSchema.ts';

export type Template =
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'list'; readonly items: readonly Template[] }
  | { readonly kind: 'record'; readonly fields: readonly (readonly [string, Template])[] }
  | { readonly kind: 'worked'; readonly condition: Condition }
  | { readonly kind: 'spread'; readonly spread: Exclude<Spread, { cel: string }> };

/** What a template is drawn from. */
export interface DrawingOf {
  readonly chance: Chance;
  readonly date: string;
  readonly cells: ReadonlyMap<string, Known>;
  /** The fictional states on a list on the day. */
  readonly statesOn: (list: string) => readonly string[];
}

/** A value that cannot be worked out for this applicant. */
export class DrawFault extends Error {}

export interface TemplateScope {
  readonly yaml: YamlFile;
  readonly declarations: Declarations;
  readonly diagnostics: Diagnostic[];
  readonly statesOn: (list: string) => readonly string[];
}

export function compileTemplate(json: unknown, path: YamlPath, type: FactType, scope: TemplateScope): Template {
  if (Array.isArray(json)) {
    const of = type.kind === 'list' ? type.of : ERROR;
    return { kind: 'list', items: json.map((item, index) => compileTemplate(item, [...path, index], of, scope)) };
  }
  if (typeof json !== 'object' || json === null) return { kind: 'literal', value: json };
  if (!Object.keys(json).some((key) => SPREAD_KEYS.includes(key))) {
    const fields = Object.entries(json).map(
      ([key, value]) => [key, compileTemplate(value, [...path, key], ERROR, scope)] as const,
    );
    return { kind: 'record', fields };
  }
  return compileSpread(json, path, type, scope);
}

export function drawTemplate(template: Template, from: DrawingOf): unknown {
  switch (template.kind) {
    case 'literal':
      return template.value;
    case 'list':
      return template.items.map((item) => drawTemplate(item, from));
    case 'record':
      return Object.fromEntries(template.fields.map(([key, field]) => [key, drawTemplate(field, from)]));
    case 'worked': {
      const value = evaluate(template.condition, from.cells);
      if (value instanceof ConditionFault) throw new DrawFault(value.message);
      if (value instanceof Unknown)
        throw new DrawFault(`"${template.condition.source}" is not known here: ${value.lacking.join(', ')}`);
      return value;
    }
    default:
      return drawSpread(template.spread, from);
  }
}

export function drawSpread(spread: Exclude<Spread, { cel: string }>, { chance, date, statesOn }: DrawingOf): unknown {
  if ('uniform' in spread) return chance.int(...spread.uniform);
  if ('bell' in spread) {
    const { mean, deviation, min, max } = spread.bell;
    return Math.min(max, Math.max(min, Math.round(mean + deviation * chance.bell())));
  }
  if ('daysAway' in spread) return addDays(date, chance.int(...spread.daysAway));
  if ('aged' in spread) {
    // The last day on which one is still of that age, and a day in the year before it.
    const age = chance.int(...spread.aged);
    const youngest = addYears(date, -age);
    const oldest = addDays(addYears(date, -age - 1), 1);
    return addDays(oldest, chance.int(0, daysBetween(oldest, youngest)));
  }
  const states = statesOn(spread.stateOn);
  if (states.length === 0) throw new DrawFault(`no fictional state is on the list "${spread.stateOn}" on ${date}`);
  return chance.pick(states);
}

function compileSpread(json: object, path: YamlPath, type: FactType, scope: TemplateScope): Template {
  const { yaml, diagnostics, declarations } = scope;
  const nothing: Template = { kind: 'literal', value: null };
  const checked = SPREAD.safeParse(json);
  if (!checked.success) {
    const keys = Object.keys(json);
    const hint = `Write one of: { uniform: [1, 6] }, { bell: { mean, deviation, min, max } }, { aged: [18, 64] }, { daysAway: [-30, 0] }, { stateOn: list }, { cel: … }.`;
    diagnostics.push(
      yaml.diagnostic('invalidValue', path, `${keys.join(', ')}: this is not how a value is drawn`, hint),
    );
    return nothing;
  }
  const spread = checked.data;
  if ('cel' in spread) {
    const compiled = compileCondition(spread.cel, { declarations, type });
    if (compiled.ok) return { kind: 'worked', condition: compiled.value };
    for (const { code, message, hint, start, end } of compiled.error)
      diagnostics.push(
        yaml.diagnostic(code, [...path, 'cel'], message, hint, { offset: start, length: Math.max(1, end - start) }),
      );
    return nothing;
  }
  if ('stateOn' in spread) {
    const lists = [...(declarations.lists?.keys() ?? [])];
    if (!lists.includes(spread.stateOn)) {
      const hint = hintWord(spread.stateOn, lists, `Name a list of the pack: ${lists.join(', ')}.`);
      diagnostics.push(
        yaml.diagnostic('lawReference', [...path, 'stateOn'], `there is no list "${spread.stateOn}"`, hint),
      );
    } else if (scope.statesOn(spread.stateOn).length === 0) {
      const message = `no fictional state is on the list "${spread.stateOn}"`;
      const hint =
        'Populations are drawn from fictional states alone: put one on the list in the pack, or take another list.';
      diagnostics.push(yaml.diagnostic('lawReference', [...path, 'stateOn'], message, hint));
    }
  }
  return { kind: 'spread', spread };
}
