// The facts there are: their names, types, meanings, how an officer learns them and what establishes them. One vocabulary serves all
// packs, scenarios and scores. Source: scenarios/law/vocabulary.yaml (names settled from the reference texts of the packs).

import { compileCondition, type Condition } from './condition.ts';
import type { Declarations } from './conditionScope.ts';
import { hintWord } from './diagnostic.ts';
import { makeField, typeOf, wordsOf, type Shape } from './factShape.ts';
import type { FactValue, Known } from './factValue.ts';
import { parseValue } from './parseValue.ts';
import { conditionFaults, type SourceFault } from './sourceFault.ts';
import { makeStates, type States } from './states.ts';
import type { AliasSource, FactSource, Source, StatesSource, VocabularySource } from './vocabularySchema.ts';

export interface Fact extends Shape {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string | null;
  readonly learn: string;
  /** Alternatives, each a list of sources that must all say the same. */
  readonly standard: readonly (readonly Source[])[];
  readonly presume?: FactValue;
  readonly isJudgement: boolean;
  readonly isDerived: boolean;
  readonly key: string | null;
  /** For a list of spans of time: the field where an element ends; it begins at the key. */
  readonly until: string | null;
  /** The name of its word list, for the texts of its words. */
  readonly words: string | null;
}

/** Something that cannot be otherwise: a condition that always holds, or facts that another fact leaves no room for. */
export interface Constraint {
  readonly id: string;
  readonly meaning: string;
  readonly condition: Condition;
  /** If present, the condition bars these facts; if absent, the condition must hold. */
  readonly bars: readonly string[] | null;
}

export interface Vocabulary extends Declarations {
  /** What it was built from, plain JSON: a compiled package carries it and builds the vocabulary again on load. */
  readonly source: VocabularySource;
  readonly statesSource: StatesSource;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly constraints: readonly Constraint[];
  readonly states: States;
  /** The name that a name or an alias stands for, or null. */
  resolve(name: string): string | null;
  /** What a value written under a name means for its fact: undefined where it states nothing, a fault where it has no meaning. */
  translate(
    name: string,
    json: unknown,
  ): { readonly json: unknown } | { readonly known: readonly string[] } | undefined;
  /** The fact of that name. Throws if there is none. */
  select(name: string): Fact;
  /** Whether some fact's name or alias begins with `prefix.`. */
  isGroup(prefix: string): boolean;
}

/** Builds the vocabulary; what is wrong in it is reported and left out. */
export function makeVocabulary(
  source: VocabularySource,
  statesSource: StatesSource,
): { vocabulary: Vocabulary; faults: SourceFault[] } {
  const faults: SourceFault[] = [];
  const states = makeStates(statesSource);
  const facts = new Map<string, Fact>();
  const names = new Map<string, string>();
  const dialects = new Map<string, Dialect>();
  for (const [name, fact] of Object.entries(source.facts)) facts.set(name, makeFact(source, name, fact, faults));
  for (const name of facts.keys()) names.set(name, name);
  for (const [name, { aliases }] of Object.entries(source.facts)) {
    addAliases(name, aliases ?? [], names, faults);
    for (const alias of aliases ?? []) if (typeof alias !== 'string') dialects.set(alias.name, makeDialect(alias));
  }
  const prefixes = new Set([...names.keys()].flatMap(prefixesOf));
  const base: Omit<Vocabulary, 'constraints'> = {
    source,
    statesSource,
    facts,
    states,
    typeOf: (name) => facts.get(name)?.type ?? null,
    names: () => facts.keys(),
    stateHint: (code) => {
      const normal = states.normalise(code);
      if (normal === code) return null;
      return normal === null ? states.hint(code) : `Facts hold it as "${normal}".`;
    },
    resolve: (name) => names.get(name) ?? null,
    translate: (name, json) => translate(dialects.get(name), json),
    select: (name) => {
      const fact = facts.get(name);
      if (fact === undefined) throw new Error(`no fact ${name}`);
      return fact;
    },
    isGroup: (prefix) => prefixes.has(prefix),
  };
  for (const [name, fact] of facts) checkFact(name, fact, states, faults);
  const constraints = source.constraints.flatMap((one, index) => makeConstraint(base, one, index, faults));
  return { vocabulary: { ...base, constraints }, faults };
}

/**
 * The facts with the presumed values of those about which nothing is known. `except` names facts that something has come to light
 * about: neither they nor a record that they belong to are presumed.
 */
export function presumeFacts(
  vocabulary: Vocabulary,
  facts: ReadonlyMap<string, Known>,
  except: ReadonlySet<string>,
): Map<string, Known> {
  const spoken = new Set([...facts.keys(), ...except].flatMap((name) => [name, ...prefixesOf(name)]));
  const out = new Map(facts);
  for (const [name, fact] of vocabulary.facts) {
    if (fact.presume !== undefined && !spoken.has(name)) out.set(name, { value: fact.presume });
  }
  return out;
}

function makeFact(source: VocabularySource, name: string, fact: FactSource, faults: SourceFault[]): Fact {
  const path = ['facts', name];
  const group = source.groups[name.split('.')[0] ?? ''];
  if (group === undefined && (fact.learn === undefined || fact.standard === undefined)) {
    const message = `${name} belongs to no group`;
    faults.push({
      code: 'lawReference',
      path,
      end: 'key',
      message,
      hint: 'Add its group, or give learn and standard.',
    });
  }
  if (fact.type === 'bool' && fact.nullable === true) {
    const hint = 'Use a word list, or a record that may be null.';
    faults.push({
      code: 'invalidValue',
      path: [...path, 'nullable'],
      message: `${name} is true or false, not null`,
      hint,
    });
  }
  const fields = new Map(
    Object.entries(fact.fields ?? {}).map(([field, one]) => [
      field,
      makeField(source, [...path, 'fields', field], one, faults),
    ]),
  );
  for (const key of ['key', 'until'] as const) {
    const field = fact[key];
    if (field === undefined || fields.has(field)) continue;
    const hint = `Use one of its fields: ${[...fields.keys()].join(', ')}.`;
    faults.push({ code: 'lawReference', path: [...path, key], message: `${name} has no field "${field}"`, hint });
  }
  const words = wordsOf(source, path, fact, faults);
  const accepts = new Map([
    ...Object.entries(words?.accepts ?? {}),
    ...(Object.entries(fact.accepts ?? {}) as [string, FactValue][]),
  ]);
  return {
    name,
    type: typeOf(fact, words?.words ?? null, fields),
    accepts,
    isMoney: fact.type === 'money',
    min: fact.min ?? null,
    fields,
    meaning: fact.meaning,
    unit: fact.unit ?? null,
    learn: fact.learn ?? group?.learn ?? '',
    standard: fact.standard ?? group?.standard ?? [],
    ...(fact.presume === undefined ? {} : { presume: fact.presume as FactValue }),
    isJudgement: fact.judgement ?? false,
    isDerived: fact.derived ?? false,
    key: fact.key ?? null,
    until: fact.until ?? null,
    words: fact.words ?? null,
  };
}

/** The values that are written under an alias of its own kind. */
interface Dialect {
  readonly values: ReadonlyMap<string, unknown>;
  readonly nothing: ReadonlySet<string>;
}

function makeDialect({ values, nothing = [] }: Exclude<AliasSource, string>): Dialect {
  return { values: new Map(Object.entries(values)), nothing: new Set(nothing) };
}

function translate(dialect: Dialect | undefined, json: unknown): ReturnType<Vocabulary['translate']> {
  if (dialect === undefined) return { json };
  const written = typeof json === 'string' ? json : JSON.stringify(json);
  if (dialect.nothing.has(written)) return undefined;
  if (dialect.values.has(written)) return { json: dialect.values.get(written) };
  return { known: [...dialect.values.keys(), ...dialect.nothing] };
}

function addAliases(
  name: string,
  aliases: readonly AliasSource[],
  names: Map<string, string>,
  faults: SourceFault[],
): void {
  aliases.forEach((one, index) => {
    const alias = typeof one === 'string' ? one : one.name;
    const taken = names.get(alias);
    if (taken === undefined) names.set(alias, name);
    else {
      const path = ['facts', name, 'aliases', index];
      const hint = 'A name stands for one fact: remove it from one of the two.';
      faults.push({ code: 'lawDuplicate', path, message: `"${alias}" already stands for ${taken}`, hint });
    }
  });
}

/** The presumed value and the defaults must be values of their types. */
function checkFact(name: string, fact: Fact, states: States, faults: SourceFault[]): void {
  const check = (shape: Shape, value: FactValue | undefined, path: string[]): void => {
    if (value === undefined) return;
    const parsed = parseValue(value, shape, states);
    if (parsed.ok) return;
    for (const { message, hint } of parsed.error) faults.push({ code: 'invalidValue', path, message, hint });
  };
  check(fact, fact.presume, ['facts', name, 'presume']);
  for (const [field, shape] of fact.fields) check(shape, shape.default, ['facts', name, 'fields', field, 'default']);
}

function makeConstraint(
  vocabulary: Omit<Vocabulary, 'constraints'>,
  source: VocabularySource['constraints'][number],
  index: number,
  faults: SourceFault[],
): Constraint[] {
  const key = source.bars === undefined ? 'holds' : 'when';
  const path = ['constraints', index];
  const text = source[key];
  if (text === undefined) {
    faults.push({ code: 'missingKey', path, message: `${source.id} has no "${key}"`, hint: `Add "${key}:" here.` });
    return [];
  }
  for (const [at, name] of (source.bars ?? []).entries()) {
    if (vocabulary.facts.has(name)) continue;
    const hint = hintWord(name, vocabulary.facts.keys(), 'Name a fact of the vocabulary.');
    faults.push({ code: 'unknownFact', path: [...path, 'bars', at], message: `there is no fact "${name}"`, hint });
  }
  const compiled = compileCondition(text, { declarations: vocabulary });
  if (!compiled.ok) {
    faults.push(...conditionFaults([...path, key], compiled.error));
    return [];
  }
  faults.push(...conditionFaults([...path, key], compiled.value.warnings));
  return [{ id: source.id, meaning: source.meaning, condition: compiled.value, bars: source.bars ?? null }];
}

function prefixesOf(name: string): string[] {
  const parts = name.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}
