// Is the set found the smallest? Held against trying every set, on small random tables: rows with needs, facts that take one or two
// sources, sources that contradict each other or what is presumed, and a condition over the facts in three values.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closureOf, fewestRows, type RowSearch } from './fewestRows.ts';

const SEED = 20260710;
const FACTS = ['a', 'b', 'c', 'd', 'e'] as const;
type Fact = (typeof FACTS)[number];

type Formula =
  | { readonly is: 'fact'; readonly fact: Fact }
  | { readonly is: 'not'; readonly of: Formula }
  | { readonly is: 'and' | 'or'; readonly of: readonly Formula[] };

interface Table {
  readonly rows: readonly { readonly needs: readonly number[]; readonly says: readonly (readonly [Fact, boolean])[] }[];
  /** How many rows must say the same before a fact is known. */
  readonly standard: Readonly<Record<Fact, number>>;
  readonly presumed: Readonly<Partial<Record<Fact, boolean>>>;
  readonly formulas: readonly Formula[];
  /** Rows that keep each other from being done. */
  readonly exclusive: readonly (readonly [number, number])[];
}

const fact = fc.constantFrom(...FACTS);
const formula: fc.Arbitrary<Formula> = fc.letrec<{ tree: Formula }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.record({ is: fc.constant('fact' as const), fact }),
    fc.record({ is: fc.constant('not' as const), of: tie('tree') }),
    fc.record({ is: fc.constantFrom('and' as const, 'or' as const), of: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }) }),
  ),
})).tree; // prettier-ignore

const tables = (contradicting: boolean): fc.Arbitrary<Table> =>
  fc.record({
    rows: fc.array(
      fc.record({
        needs: fc.uniqueArray(fc.nat(8), { maxLength: 2 }),
        says: fc.uniqueArray(fc.tuple(fact, contradicting ? fc.boolean() : fc.constant(true)), {
          maxLength: 2,
          selector: ([name]) => name,
        }),
      }),
      { minLength: 2, maxLength: 9 },
    ),
    standard: fc.record({ a: fc.constant(1), b: fc.constant(1), c: fc.constant(1), d: fc.constant(2), e: fc.constant(2) }),
    presumed: contradicting
      ? fc.dictionary(fact, fc.boolean(), { maxKeys: 2 }).map((given) => given as Partial<Record<Fact, boolean>>)
      : fc.constant({}),
    formulas: fc.array(formula, { minLength: 1, maxLength: 3 }),
    exclusive: contradicting ? fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 1 }) : fc.constant([]),
  }); // prettier-ignore

/** Rows need only earlier ones, so that nothing goes round in circles. */
function searchOf(table: Table): RowSearch {
  const rows = new Map(
    table.rows.map(({ needs, says }, index) => [
      String(index),
      { needs: needs.filter((need) => need < index).map(String), facts: says.map(([name]) => name) },
    ]),
  );
  const isExcluded = (ids: ReadonlySet<string>): boolean =>
    table.exclusive.some(([a, b]) => a !== b && ids.has(String(a)) && ids.has(String(b)));
  const valuesOf = (name: Fact): boolean[] =>
    table.rows.flatMap(({ says }) => says.flatMap(([said, value]) => (said === name ? [value] : [])));
  const isChangeable = (name: Fact): boolean => {
    const presumed = table.presumed[name];
    return new Set([...valuesOf(name), ...(presumed === undefined ? [] : [presumed])]).size > 1 || (presumed !== undefined && table.standard[name] > 1); // prettier-ignore
  };
  const loose = [...rows].flatMap(([id, { facts }]) => (facts.some((name) => isChangeable(name)) ? [id] : []));
  const excluding = table.exclusive.flatMap(([a, b]) => (a === b ? [] : [String(a), String(b)]));
  return {
    rows,
    loose: new Set([...loose, ...excluding].filter((id) => rows.has(id))),
    lackingAfter: (ids) => (isExcluded(ids) ? null : lackingAfter(table, ids)),
  };
}

function lackingAfter(table: Table, ids: ReadonlySet<string>): string[] {
  const known = new Map<Fact, boolean>();
  for (const name of FACTS) {
    const said = table.rows.flatMap(({ says }, index) =>
      ids.has(String(index)) ? says.flatMap(([one, value]) => (one === name ? [value] : [])) : [],
    );
    const [first] = said;
    const presumed = table.presumed[name];
    if (first === undefined) {
      if (presumed !== undefined) known.set(name, presumed);
    } else if (said.length >= table.standard[name] && said.every((value) => value === first)) known.set(name, first);
  }
  const lacking = table.formulas.flatMap((one) => {
    const truth = judge(one, known);
    return typeof truth === 'boolean' ? [] : truth;
  });
  return [...new Set(lacking)].sort();
}

/** Kleene's truth, or the facts lacking. */
function judge(one: Formula, known: ReadonlyMap<Fact, boolean>): boolean | readonly Fact[] {
  if (one.is === 'fact') return known.get(one.fact) ?? [one.fact];
  if (one.is === 'not') {
    const truth = judge(one.of, known);
    return typeof truth === 'boolean' ? !truth : truth;
  }
  const decisive = one.is === 'or';
  const parts = one.of.map((part) => judge(part, known));
  if (parts.includes(decisive)) return decisive;
  const open = parts.flatMap((part) => (typeof part === 'boolean' ? [] : part));
  return open.length === 0 ? !decisive : open;
}

/** Least lacking, then fewest rows, over every set that is closed and can be done. */
function bruteForce(search: RowSearch): { lacking: number; size: number } {
  let best = { lacking: Infinity, size: Infinity };
  const ids = [...search.rows.keys()];
  for (let bits = 0; bits < 2 ** ids.length; bits++) {
    const set = new Set(ids.filter((_, index) => (bits & (1 << index)) !== 0));
    if (closureOf(search.rows, set).size !== set.size) continue;
    const lacking = search.lackingAfter(set)?.length ?? Infinity;
    if (lacking < best.lacking || (lacking === best.lacking && set.size < best.size))
      best = { lacking, size: set.size };
  }
  return best;
}

describe.each([
  ['sources that agree', false],
  ['sources that contradict', true],
] as const)('%s', (_, contradicting) => {
  test(`the set found is the smallest (seed ${SEED})`, () => {
    const seen = { settled: 0, open: 0, several: 0 };
    fc.assert(
      fc.property(tables(contradicting), (table) => {
        const search = searchOf(table);
        const found = fewestRows(search);
        const best = bruteForce(search);
        expect(closureOf(search.rows, found.ids)).toEqual(found.ids);
        expect(search.lackingAfter(found.ids)).toEqual(found.remaining);
        expect({ lacking: found.remaining.length, size: found.ids.size }).toEqual(best);
        if (best.lacking > 0) seen.open++;
        else if (best.size > 0) seen.settled++;
        if (best.size > 2) seen.several++;
      }),
      { seed: SEED, numRuns: 1500 },
    );
    // Tables that ask for nothing would prove nothing.
    expect(seen.settled).toBeGreaterThan(200);
    expect(seen.open).toBeGreaterThan(100);
    expect(seen.several).toBeGreaterThan(100);
  });
});
