// Loading a population: its schema, the names it uses, its conditions; then some applicants are drawn and laid over the baseline, so that
// people who cannot be show themselves to the author. Every fault comes back with its place.

import {
  BOOL,
  orderDiagnostics,
  compileCondition,
  declareVariables,
  ERROR,
  hintWord,
  INT,
  layFacts,
  YamlFile,
  type Condition,
  type Diagnostic,
  type FactType,
  type Pack,
  type YamlPath,
} from '#law';
import { drawApplicant, fictionalOn, type Draw, type Population } from './population.ts';
import { POPULATION_SCHEMA, type DrawSource, type OptionSource, type PopulationSource } from './populationSchema.ts';
import { compileTemplate, type TemplateScope } from './template.ts';

export interface LoadedPopulation {
  /** Null where there is an error. */
  readonly population: Population | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** So many applicants are drawn to see whether they can be. */
const TRIED = 48;

export function loadPopulation(file: string, text: string, pack: Pack): LoadedPopulation {
  const { yaml, diagnostics } = YamlFile.parse(file, text);
  if (diagnostics.length > 0) return { population: null, diagnostics };
  const checked = yaml.check(POPULATION_SCHEMA);
  if (!checked.ok) return { population: null, diagnostics: checked.error };
  const found = [...checkNames(yaml, checked.value, pack)];
  const draws = compileDraws(yaml, checked.value, pack, found);
  const population: Population = { source: checked.value, pack, draws };
  if (found.length === 0) found.push(...tryPopulation(yaml, population));
  return { population: found.length === 0 ? population : null, diagnostics: orderDiagnostics(found) };
}

/** Names that must be there, or be there once; weights that leave somebody to draw. */
function checkNames(yaml: YamlFile, { pack: id, decision, draws }: PopulationSource, pack: Pack): Diagnostic[] {
  const out: Diagnostic[] = [];
  if (id !== pack.id)
    out.push(
      yaml.diagnostic(
        'lawReference',
        ['pack'],
        `it is for the pack "${id}", not for "${pack.id}"`,
        'Choose that pack.',
      ),
    );
  if (decision !== undefined && !pack.baseline.has(decision)) {
    const known = [...pack.baseline.keys()];
    const hint = hintWord(decision, known, `Use one of: ${known.join(', ')}.`);
    out.push(yaml.diagnostic('lawReference', ['decision'], `the pack has no baseline for "${decision}"`, hint));
  }
  const seen = new Set<string>();
  const once = (name: string, path: YamlPath): void => {
    if (seen.has(name))
      out.push(yaml.diagnostic('lawDuplicate', path, `"${name}" is there twice`, 'Rename one of the two.'));
    seen.add(name);
  };
  draws.forEach((draw, at) => {
    once(draw.id, ['draws', at, 'id']);
    const options = new Set<string>();
    draw.options.forEach((option, index) => {
      const path = ['draws', at, 'options', index];
      if (options.has(option.id))
        out.push(
          yaml.diagnostic('lawDuplicate', [...path, 'id'], `"${option.id}" is there twice`, 'Rename one of the two.'),
        );
      options.add(option.id);
      for (const name of Object.keys(option.facts ?? {})) {
        if (pack.vocabulary.resolve(name) !== null) continue;
        const hint = hintWord(name, pack.vocabulary.names(), 'See the vocabulary for the names there are.');
        out.push(
          yaml.diagnostic('unknownFact', [...path, 'facts', name], `there is no fact "${name}"`, hint, { end: 'key' }),
        );
      }
    });
    if (draw.options.every(({ weight = 1 }) => weight === 0))
      out.push(
        yaml.diagnostic(
          'invalidValue',
          ['draws', at, 'options'],
          `${draw.id}: every weight is 0`,
          'Give one a weight.',
          {
            end: 'key',
          },
        ),
      );
  });
  return out;
}

function compileDraws(yaml: YamlFile, source: PopulationSource, pack: Pack, diagnostics: Diagnostic[]): Draw[] {
  const declarations = declareVariables(pack.declarations, variablesOf(source.draws));
  const statesOn = (list: string): readonly string[] => fictionalOn(pack, list, pack.source.asAt);
  const scope: TemplateScope = { yaml, declarations, diagnostics, statesOn };
  const condition = (text: string | undefined, path: YamlPath): Condition | null => {
    if (text === undefined) return null;
    const compiled = compileCondition(text, { declarations, type: BOOL });
    if (compiled.ok) return compiled.value;
    for (const { code, message, hint, start, end } of compiled.error)
      diagnostics.push(yaml.diagnostic(code, path, message, hint, { offset: start, length: Math.max(1, end - start) }));
    return null;
  };
  const typeOf = (name: string): FactType => {
    const fact = pack.vocabulary.resolve(name);
    return (fact === null || fact !== name ? null : pack.vocabulary.typeOf(fact)) ?? ERROR;
  };
  return source.draws.map((draw, at) => ({
    id: draw.id,
    when: condition(draw.when, ['draws', at, 'when']),
    total: draw.options.reduce((sum, { weight = 1 }) => sum + weight, 0),
    options: draw.options.map(({ id, weight = 1, numbers = {}, facts = {} }, index) => ({
      id,
      weight,
      numbers: Object.entries(numbers),
      facts: Object.entries(facts).map(([name, json]) => {
        const path = ['draws', at, 'options', index, 'facts', name];
        return [name, compileTemplate(json, path, typeOf(name), scope)] as const;
      }),
    })),
  }));
}

/** What later conditions may name: each draw by the option taken, each number. */
function variablesOf(draws: readonly DrawSource[]): Map<string, FactType> {
  return new Map<string, FactType>([
    ...draws.map(({ id, options }): [string, FactType] => [
      id,
      { kind: 'text', words: options.map((option) => option.id), nullable: true },
    ]),
    ...draws.flatMap(({ options }) =>
      options.flatMap(({ numbers = {} }) => Object.keys(numbers).map((name): [string, FactType] => [name, INT])),
    ),
  ]);
}

/** Draws some applicants and lays the baseline under them: each fault once, at the option it shows in. */
function tryPopulation(yaml: YamlFile, population: Population): Diagnostic[] {
  const { pack, source } = population;
  const date = pack.source.asAt;
  const out = new Map<string, Diagnostic>();
  const report = (path: YamlPath, message: string, hint: string): void => {
    const found = yaml.diagnostic('lawFault', path, message, hint);
    out.set(`${found.line}:${found.column}`, found);
  };
  for (let n = 1; n <= TRIED; n++) {
    const drawn = drawApplicant(population, 1, n, date);
    if (!drawn.ok) {
      const { draw, option, fact, message } = drawn.why;
      const place = placeOf(source.draws, draw, ({ id }) => id === option) ?? ['draws'];
      report(fact === null ? place : [...place, 'facts', fact], message, 'Mend the value, or how it is drawn.');
      continue;
    }
    const { facts, options } = drawn.applicant;
    const laid = layFacts(pack, source.decision ?? null, facts, { date });
    if (laid.ok) continue;
    for (const { facts: names, message } of laid.error) {
      const taken = source.draws.findLast(({ id, options: all }) =>
        all.some((one) => one.id === options[id] && statesOne(one, names)),
      );
      const place = taken && placeOf(source.draws, taken.id, ({ id }) => id === options[taken.id]);
      report(place ?? ['draws'], `this draws people who cannot be: ${message}`, 'Draw one of these only "when" the other leaves room.'); // prettier-ignore
    }
  }
  return [...out.values()];
}

function statesOne({ facts = {} }: OptionSource, names: readonly string[]): boolean {
  return Object.keys(facts).some((name) => names.includes(name));
}

function placeOf(
  draws: readonly DrawSource[],
  draw: string,
  isIt: (option: OptionSource) => boolean,
): (string | number)[] | null {
  const at = draws.findIndex(({ id }) => id === draw);
  if (at === -1) return null;
  const index = draws[at]?.options.findIndex(isIt) ?? -1;
  return index === -1 ? ['draws', at, 'options'] : ['draws', at, 'options', index];
}
