// Drawing a case: every value that chance decides is taken from named streams of the seed, in the author's order, and every "=…"
// is worked out. The same seed gives the same case on every machine.

import {
  ERROR,
  INT,
  TEXT,
  BOOL,
  DATE,
  compileCondition,
  declareFunctions,
  declareVariables,
  evaluate,
  ConditionFault,
  Unknown,
  type Condition,
  type ConditionFunction,
  type Declarations,
  type FactType,
  type FactValue,
  type Known,
} from '#law';
import { STATES } from '#documents';
import { EXPRESSIONS, makeName, NAME_GENDERS, POSTURES, stream, type NameGender } from '#people';
import type { AuthoredValue, DrawSource, ScenarioSource } from './schema.ts';
import type { Cue } from './cue.ts';
import { namesOfApplicant, twinName } from './twin.ts';

/** Why a value could not be worked out: shown as a diagnostic at its place. */
export class DrawFault extends Error {
  readonly path: readonly (string | number)[];

  constructor(path: readonly (string | number)[], message: string) {
    super(message);
    this.path = path;
  }
}

/** What "=…" may call besides the functions of the language. */
const DRAW_FUNCTIONS: ReadonlyMap<string, ConditionFunction> = new Map([
  [
    'joinText',
    {
      usage: 'joinText("a", "b"): one text after the other',
      params: [TEXT, TEXT],
      result: TEXT,
      call: (a: string, b: string): FactValue => a + b,
    },
  ],
]);

interface Compiled {
  readonly condition: Condition;
  /** Of what it reads, as drawn so far; undefined: the pack's own. */
  readonly types: readonly (FactType | undefined)[];
}

/** Expressions that were compiled over a pack: every case of a scenario asks the same ones. */
const COMPILED = new WeakMap<Declarations, Map<string, Compiled>>();

/** Values by name, growing as the case is drawn: draws first, then facts. */
export class Drawer {
  readonly #cells: Map<string, Known>;
  readonly #types: Map<string, FactType>;
  readonly #base: Declarations;
  readonly #compiled: Map<string, Compiled>;

  constructor(base: Declarations, cells: ReadonlyMap<string, Known> = new Map()) {
    this.#base = declareFunctions(base, DRAW_FUNCTIONS);
    this.#compiled = COMPILED.get(base) ?? new Map<string, Compiled>();
    COMPILED.set(base, this.#compiled);
    this.#cells = new Map(cells);
    this.#types = new Map();
  }

  get cells(): ReadonlyMap<string, Known> {
    return this.#cells;
  }

  get types(): ReadonlyMap<string, FactType> {
    return this.#types;
  }

  setDraw(name: string, value: FactValue): void {
    this.#cells.set(name, { value });
    this.#types.set(name, typeOfValue(value));
  }

  setFact(name: string, known: Known): void {
    this.#cells.set(name, known);
  }

  /** A literal as it stands, a list or record element by element, and "=…" worked out. */
  resolve(authored: AuthoredValue, path: readonly (string | number)[]): FactValue {
    if (typeof authored === 'string')
      return authored.startsWith('=') ? this.#expression(authored.slice(1), path) : authored;
    if (typeof authored !== 'object' || authored === null) return authored;
    if (Array.isArray(authored))
      return authored.map((item: AuthoredValue, index) => this.resolve(item, [...path, index]));
    return Object.fromEntries(
      Object.entries(authored as Record<string, AuthoredValue>).map(([key, item]) => [
        key,
        this.resolve(item, [...path, key]),
      ]),
    );
  }

  /** Whether an author's condition over draws and facts holds in this case. */
  test(source: string, path: readonly (string | number)[]): boolean {
    return this.#expression(source, path) === true;
  }

  #expression(source: string, path: readonly (string | number)[]): FactValue {
    const value = evaluate(this.#compile(source, path), this.#cells);
    if (value instanceof ConditionFault) throw new DrawFault(path, value.message);
    if (value instanceof Unknown)
      throw new DrawFault(path, `"${source}" is not known here: ${value.lacking.join(', ')}`);
    return value;
  }

  #compile(source: string, path: readonly (string | number)[]): Condition {
    const known = this.#compiled.get(source);
    // What it reads may be of another type in another variant.
    if (known?.condition.facts.every((name, at) => this.#types.get(name) === known.types[at]) === true)
      return known.condition;
    const declarations = declareVariables(this.#base, this.#types);
    const compiled = compileCondition(source, { declarations, type: ERROR });
    if (!compiled.ok) throw new DrawFault(path, compiled.error.map((fault) => fault.message).join('; '));
    const condition = compiled.value;
    this.#compiled.set(source, { condition, types: condition.facts.map((name) => this.#types.get(name)) });
    return condition;
  }
}

/** Draws every entry of `draw:`; entries that a variant has set are taken as set. */
export function drawValues(
  scenario: ScenarioSource,
  drawer: Drawer,
  seed: number,
  variant: string,
  cue: Cue | null = null,
): void {
  const set = scenario.variants[variant]?.set ?? {};
  const own = cue === null ? [] : namesOfApplicant(scenario);
  for (const [name, source] of Object.entries(scenario.draw)) {
    const fixed = set[name];
    if (fixed !== undefined) drawer.setDraw(name, drawer.resolve(fixed, ['variants', variant, 'set', name]));
    else drawOne(name, source, drawer, seed, own.includes(name) ? cue : null);
  }
}

function drawOne(name: string, source: DrawSource, drawer: Drawer, seed: number, cue: Cue | null): void {
  const chance = stream(seed, `draw:${name}`);
  const path = ['draw', name];
  if ('int' in source) drawer.setDraw(name, chance.int(source.int[0], source.int[1]));
  else if ('pick' in source) drawer.setDraw(name, drawer.resolve(chance.pick(source.pick), path));
  else if ('value' in source) drawer.setDraw(name, drawer.resolve(source.value, [...path, 'value']));
  else if ('bearing' in source) {
    drawer.setDraw(`${name}.nerves`, chance.int(source.bearing[0], source.bearing[1]));
    drawer.setDraw(`${name}.manner`, chance.pick(BEARINGS));
    drawer.setDraw(`${name}.posture`, chance.pick(POSTURES));
  } else if ('pattern' in source)
    drawer.setDraw(
      name,
      source.pattern.replace(/[#@]/g, (place) =>
        place === '#' ? String(chance.int(0, 9)) : chance.pick('ABCDEFGHJKLMNPRSTUVWXYZ'.split('')),
      ),
    );
  else {
    const state = STATES.find((one) => one.code === source.name);
    if (state === undefined) throw new DrawFault([...path, 'name'], `there is no state "${source.name}"`);
    const gender = genderOf(source.gender, drawer, [...path, 'gender']);
    const plain = makeName(chance, state.naming, gender === null ? {} : { gender });
    const made = (cue === null ? null : twinName(name, state.naming, gender, seed, cue)) ?? plain;
    drawer.setDraw(`${name}.given`, made.given);
    drawer.setDraw(`${name}.family`, made.family);
    const father = made.parts.find((part) => part.kind === 'fatherName');
    drawer.setDraw(`${name}.father`, father?.text ?? '');
    drawer.setDraw(`${name}.display`, made.display);
  }
}

function genderOf(source: string | undefined, drawer: Drawer, path: readonly string[]): NameGender | null {
  if (source === undefined) return null;
  const said = drawer.resolve(source, path);
  const gender = NAME_GENDERS.find((one) => one === said);
  if (gender === undefined)
    throw new DrawFault(path, `a name is ${NAME_GENDERS.join(', ')}, not ${JSON.stringify(said)}`);
  return gender;
}

/** Manners that anybody may arrive with; what is felt then comes of what happens. */
const BEARINGS = EXPRESSIONS.filter((one) => !['distressed', 'irritated', 'relieved'].includes(one));

/** Which variant a seed falls on, by weight. */
export function pickVariant(scenario: ScenarioSource, seed: number): string {
  const variants = Object.entries(scenario.variants);
  const total = variants.reduce((sum, [, variant]) => sum + variant.weight, 0);
  let at = stream(seed, 'variant').int(1, total);
  for (const [name, variant] of variants) {
    at -= variant.weight;
    if (at <= 0) return name;
  }
  throw new Error('a scenario without variants cannot be drawn');
}

function typeOfValue(value: FactValue): FactType {
  if (typeof value === 'boolean') return BOOL;
  if (typeof value === 'number') return INT;
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? DATE : TEXT;
  return ERROR;
}

/** A value as it is printed: nothing for null. */
export function asText(value: FactValue): string {
  return typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
}
