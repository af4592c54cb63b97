// Three-valued logic against exhaustive evaluation. For random small conditions and random partial facts:
//   - a known result is the result of every completion of the facts that does not fault;
//   - a fault comes only from a condition that was warned about, as a side behind an unknown one is worked out and may fault there;
//   - on facts that are complete, the result is that of the reference evaluator, faults included, and never unknown;
//   - a condition compiled without a warning of null faults in no completion;
//   - unknown names at least one fact, and only facts that are not fully known.
// The reference evaluator below works on the generator's own trees and shares no code with the compiler.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCondition, evaluate } from './condition.ts';
import { isSameValue, type FactValue, type Facts, type Known } from './factValue.ts';
import { smallVocabulary } from './lawTestKit.ts';
import { ConditionFault, Unknown } from './verdict.ts';

const SEED = 31415;
const RUNS = 6000;
const MOST_COMPLETIONS = 3000;

const vocabulary = smallVocabulary(
  {
    a: { type: 'bool' },
    b: { type: 'bool' },
    n: { type: 'int' },
    m: { type: 'int', nullable: true },
    k: { type: 'word', words: 'k' },
    r: { type: 'record' },
    'r.p': { type: 'bool' },
    'r.q': { type: 'int' },
    l: { type: 'list', of: 'int' },
    e: { type: 'list', key: 'f', fields: { f: { type: 'int', nullable: true }, g: { type: 'bool' } } },
  },
  { words: { k: { words: ['x', 'y'] } } },
);

// --- expressions as trees ---------------------------------------------------------------------------------------------------------

type Tree =
  | { op: 'lit'; value: FactValue }
  | { op: 'fact'; name: string }
  | { op: 'var'; name: string; field?: string }
  | { op: 'not' | 'size'; of: Tree }
  | { op: '&&' | '||' | '==' | '!=' | '<' | '<=' | '+' | '-' | '*' | 'in'; left: Tree; right: Tree }
  | { op: 'if'; test: Tree; yes: Tree; no: Tree }
  | { op: 'list'; items: Tree[] }
  | { op: 'macro'; macro: 'exists' | 'all' | 'exists_one' | 'filter' | 'map'; list: Tree; name: string; body: Tree };

const render = (tree: Tree): string => {
  switch (tree.op) {
    case 'lit':
      return JSON.stringify(tree.value);
    case 'fact':
      return tree.name;
    case 'var':
      return tree.field === undefined ? tree.name : `${tree.name}.${tree.field}`;
    case 'not':
      return `!(${render(tree.of)})`;
    case 'size':
      return `size(${render(tree.of)})`;
    case 'if':
      return `(${render(tree.test)} ? ${render(tree.yes)} : ${render(tree.no)})`;
    case 'list':
      return `[${tree.items.map(render).join(', ')}]`;
    case 'macro':
      return `${render(tree.list)}.${tree.macro}(${tree.name}, ${render(tree.body)})`;
    default:
      return `(${render(tree.left)} ${tree.op} ${render(tree.right)})`;
  }
};

class Faulted extends Error {}

type Scope = ReadonlyMap<string, FactValue>;

const number = (value: FactValue): number => {
  if (value === null) throw new Faulted();
  return value as number;
};

const reference = (tree: Tree, facts: Scope, scope: Scope = new Map()): FactValue => {
  const of = (part: Tree): FactValue => reference(part, facts, scope);
  switch (tree.op) {
    case 'lit':
      return tree.value;
    case 'fact':
      if (tree.name.startsWith('r.') && facts.get('r') === null) throw new Faulted();
      return facts.get(tree.name) ?? null;
    case 'var': {
      const value = scope.get(tree.name) ?? null;
      return tree.field === undefined ? value : ((value as Record<string, FactValue>)[tree.field] as FactValue);
    }
    case 'not':
      return of(tree.of) !== true;
    case 'size':
      return (of(tree.of) as FactValue[]).length;
    case '&&':
      return of(tree.left) === true ? of(tree.right) : false;
    case '||':
      return of(tree.left) === true ? true : of(tree.right);
    case 'if':
      return of(tree.test) === true ? of(tree.yes) : of(tree.no);
    case 'list':
      return tree.items.map(of);
    case 'in': {
      const item = of(tree.left);
      return (of(tree.right) as FactValue[]).includes(item);
    }
    case 'macro': {
      const items = of(tree.list) as FactValue[];
      const each = (item: FactValue): FactValue => reference(tree.body, facts, new Map([...scope, [tree.name, item]]));
      if (tree.macro === 'exists') return items.some((item) => each(item) === true);
      if (tree.macro === 'all') return items.every((item) => each(item) === true);
      if (tree.macro === 'filter') return items.filter((item) => each(item) === true);
      if (tree.macro === 'map') return items.map(each);
      return items.filter((item) => each(item) === true).length === 1;
    }
    default: {
      const left = of(tree.left);
      const right = of(tree.right);
      if (tree.op === '==') return left === right;
      if (tree.op === '!=') return left !== right;
      const [x, y] = [number(left), number(right)];
      const results = { '<': x < y, '<=': x <= y, '+': x + y, '-': x - y, '*': x * y };
      return results[tree.op];
    }
  }
};

const fact = (name: string): fc.Arbitrary<Tree> => fc.constant({ op: 'fact', name });
const lit = (value: FactValue): fc.Arbitrary<Tree> => fc.constant({ op: 'lit', value });
const pair = (op: 'in' | '&&' | '||' | '==' | '!=' | '<' | '<=' | '+' | '-' | '*', of: fc.Arbitrary<Tree>, to = of): fc.Arbitrary<Tree> =>
  fc.tuple(of, to).map(([left, right]) => ({ op, left, right })); // prettier-ignore
const choice = (of: fc.Arbitrary<Tree>, test: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> =>
  fc.tuple(test, of, of).map(([condition, yes, no]) => ({ op: 'if', test: condition, yes, no }));

const { condition } = fc.letrec<{ condition: Tree; int: Tree; overInts: Tree; overElements: Tree; ints: Tree }>(
  (tie) => ({
    int: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      ...['n', 'm', 'r.q'].map(fact),
      ...[0, 1, 2].map(lit),
      fc.oneof(pair('+', tie('int')), pair('-', tie('int')), pair('*', tie('int'))),
      choice(tie('int'), tie('condition')),
      tie('ints').map((of): Tree => ({ op: 'size', of })),
    ),
    ints: fc.oneof(
      { depthSize: 'small', maxDepth: 2 },
      fact('l'),
      fc.array(tie('int'), { maxLength: 2 }).map((items): Tree => ({ op: 'list', items })),
      tie('ints').map((list): Tree => ({ op: 'macro', macro: 'filter', list, name: 'x', body: { op: '<=', left: { op: 'var', name: 'x' }, right: { op: 'fact', name: 'n' } } })), // prettier-ignore
      lit(0).map((): Tree => ({ op: 'macro', macro: 'map', list: { op: 'fact', name: 'e' }, name: 'y', body: { op: 'var', name: 'y', field: 'f' } })), // prettier-ignore
    ),
    overInts: fc.oneof(
      { depthSize: 'small', maxDepth: 2 },
      fc.tuple(fc.constantFrom('<', '<=', '==', '!='), tie('int')).map(([op, right]): Tree => ({ op, left: { op: 'var', name: 'x' }, right })), // prettier-ignore
      tie('condition'),
      pair('||', tie('overInts')),
    ),
    overElements: fc.oneof(
      { depthSize: 'small', maxDepth: 2 },
      lit(0).map((): Tree => ({ op: 'var', name: 'x', field: 'g' })),
      fc.tuple(fc.constantFrom('<', '==', '!='), fc.oneof(lit(null), tie('int'))).map(([op, right]): Tree => ({ op: right.op === 'lit' && right.value === null && op === '<' ? '==' : op, left: { op: 'var', name: 'x', field: 'f' }, right })), // prettier-ignore
      pair('&&', tie('overElements')),
      tie('condition'),
    ),
    condition: fc.oneof(
      { depthSize: 'medium', maxDepth: 4 },
      ...['a', 'b', 'r.p'].map(fact),
      lit(true),
      fc.constantFrom<Tree>({ op: '!=', left: { op: 'fact', name: 'r' }, right: { op: 'lit', value: null } }, { op: '==', left: { op: 'fact', name: 'm' }, right: { op: 'lit', value: null } }, { op: '==', left: { op: 'fact', name: 'k' }, right: { op: 'lit', value: 'x' } }), // prettier-ignore
      pair('&&', tie('condition')),
      pair('||', tie('condition')),
      tie('condition').map((of): Tree => ({ op: 'not', of })),
      choice(tie('condition'), tie('condition')),
      pair('<', tie('int')),
      pair('==', tie('int')),
      pair('in', tie('int'), tie('ints')),
      // The idiom that is always safe.
      tie('condition').map((right): Tree => ({ op: '&&', left: { op: '!=', left: { op: 'fact', name: 'r' }, right: { op: 'lit', value: null } }, right: { op: '||', left: { op: 'fact', name: 'r.p' }, right } })), // prettier-ignore
      fc.tuple(fc.constantFrom('exists', 'all', 'exists_one'), tie('ints'), tie('overInts')).map(([macro, list, body]): Tree => ({ op: 'macro', macro, list, name: 'x', body })), // prettier-ignore
      fc.tuple(fc.constantFrom('exists', 'all', 'exists_one'), tie('overElements')).map(([macro, body]): Tree => ({ op: 'macro', macro, list: { op: 'fact', name: 'e' }, name: 'x', body })), // prettier-ignore
    ),
  }),
);

// --- partial facts and their completions ------------------------------------------------------------------------------------------

const element = fc.record({ f: fc.constantFrom(null, 0, 1), g: fc.boolean() }, { requiredKeys: [] });
const known = (values: fc.Arbitrary<FactValue>): fc.Arbitrary<Known | null> =>
  fc.option(
    values.map((value) => ({ value })),
    { freq: 2 },
  );
const list = (items: fc.Arbitrary<FactValue>): fc.Arbitrary<Known | null> =>
  fc.option(
    fc
      .tuple(fc.array(items, { maxLength: 2 }), fc.boolean())
      .map(([value, complete]) => (complete ? { value } : { value, complete })),
    { freq: 3 },
  );

const partialFacts: fc.Arbitrary<Facts> = fc
  .record({
    a: known(fc.boolean()),
    b: known(fc.boolean()),
    n: known(fc.constantFrom(0, 1)),
    m: known(fc.constantFrom(null, 0, 1)),
    k: known(fc.constantFrom('x', 'y')),
    r: known(fc.constantFrom(null, true)),
    'r.p': known(fc.boolean()),
    'r.q': known(fc.constantFrom(0, 1)),
    l: list(fc.constantFrom(0, 1)),
    e: list(element),
  })
  .map((drawn) => {
    const facts = new Map(Object.entries(drawn).filter((entry): entry is [string, Known] => entry[1] !== null));
    if (facts.get('r')?.value !== true) for (const name of ['r.p', 'r.q']) facts.delete(name);
    return facts;
  });

const DOMAINS: { readonly [name: string]: readonly FactValue[] } = {
  a: [true, false],
  b: [true, false],
  n: [0, 1],
  m: [null, 0, 1],
  k: ['x', 'y'],
  r: [null, true],
  'r.p': [true, false],
  'r.q': [0, 1],
};

const ELEMENTS: readonly FactValue[] = [null, 0, 1].flatMap((f) => [true, false].map((g) => ({ f, g })));

const product = <T>(parts: readonly (readonly T[])[]): T[][] =>
  parts.reduce<T[][]>((rows, part) => rows.flatMap((row) => part.map((value) => [...row, value])), [[]]);

const fillings = (item: FactValue): readonly FactValue[] =>
  typeof item !== 'object' || item === null
    ? [item]
    : ELEMENTS.filter((full) =>
        Object.entries(item).every(([key, value]) => (full as Record<string, FactValue>)[key] === value),
      );

/** Every list that an open, holed or unknown one may turn out to be, with up to two further elements. */
const listCompletions = (name: string, cell: Known | undefined): FactValue[] => {
  const domain = name === 'l' ? [0, 1] : ELEMENTS;
  const firsts = product(((cell?.value ?? []) as FactValue[]).map(fillings));
  if (cell !== undefined && cell.complete !== false) return firsts;
  const tails = [0, 1, 2].flatMap((length) => product(Array.from({ length }, () => domain)));
  return firsts.flatMap((first) => tails.map((tail) => [...first, ...tail]));
};

const completionsOf = (facts: Facts, names: readonly string[]): Scope[] | null => {
  const used = new Set(names.flatMap((name) => (name.startsWith('r.') ? ['r', name] : [name])));
  const domains = [...used].map((name): [string, FactValue][] => {
    const cell = facts.get(name);
    if (name === 'l' || name === 'e') return listCompletions(name, cell).map((value) => [name, value]);
    return (cell === undefined ? (DOMAINS[name] ?? []) : [cell.value]).map((value) => [name, value]);
  });
  if (domains.reduce((count, domain) => count * domain.length, 1) > MOST_COMPLETIONS) return null;
  return product(domains).map((entries) => new Map(entries));
};

const outcome = (tree: Tree, facts: Scope): FactValue | Faulted => {
  try {
    return reference(tree, facts);
  } catch (error) {
    if (error instanceof Faulted) return error;
    throw error;
  }
};

const isHoled = (cell: Known): boolean =>
  cell.complete === false ||
  (Array.isArray(cell.value) && cell.value.some((item) => fillings(item as FactValue).length > 1));

test(`a three-valued result holds in every completion (seed ${SEED}, ${RUNS} runs)`, () => {
  const seen = { true: 0, false: 0, unknown: 0, fault: 0, safe: 0 };
  fc.assert(
    fc.property(condition, partialFacts, (tree, facts) => {
      const source = render(tree);
      const compiled = compileCondition(source, { declarations: vocabulary });
      if (!compiled.ok) throw new Error(`${source}: ${JSON.stringify(compiled.error)}`);
      const completions = completionsOf(facts, compiled.value.facts);
      if (completions === null) return;
      const result = evaluate(compiled.value, facts);
      const outcomes = completions.map((completion) => outcome(tree, completion));
      const faulting = outcomes.filter((one) => one instanceof Faulted);
      if (compiled.value.warnings.length === 0) {
        seen.safe++;
        expect(faulting, source).toEqual([]);
      }
      if (result instanceof ConditionFault) {
        seen.fault++;
        expect(compiled.value.warnings.length, source).toBeGreaterThan(0);
      } else if (result instanceof Unknown) {
        seen.unknown++;
        expect(completions.length, source).toBeGreaterThan(1);
        expect(result.lacking.length, source).toBeGreaterThan(0);
        for (const name of result.lacking) {
          const cell = facts.get(name);
          expect(cell === undefined || isHoled(cell), `${source} lacks ${name}`).toBe(true);
        }
      } else {
        seen[result === true ? 'true' : 'false']++;
        for (const one of outcomes) if (!(one instanceof Faulted)) expect(isSameValue(one, result), source).toBe(true);
      }
      const [only] = outcomes;
      if (completions.length === 1 && only !== undefined) {
        if (only instanceof Faulted) expect(result, source).toBeInstanceOf(ConditionFault);
        else expect(result, source).toBe(only);
      }
    }),
    { seed: SEED, numRuns: RUNS },
  );
  for (const [kind, count] of Object.entries(seen)) expect(count, kind).toBeGreaterThan(100);
});
