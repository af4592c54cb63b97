// Random people for the properties of any pack: facts that its law reads, with values of their type, stated over the baseline of one of
// its decisions. A draw that contradicts itself is nobody, and is drawn again.

import * as fc from 'fast-check';
import { addDays } from './calendar.ts';
import type { FieldShape, Shape } from './factShape.ts';
import type { FactType } from './factType.ts';
import { layFacts, type LaidFacts } from './layFacts.ts';
import type { Pack } from './pack.ts';
import { LAST_DAY } from './lawDays.ts';
import { parseFacts } from './parseFacts.ts';

export interface PackPerson {
  readonly date: string;
  readonly decision: string;
  readonly stated: { readonly [fact: string]: unknown };
  readonly laid: LaidFacts;
}

/** Facts that say which question is asked. */
const ASKED: ReadonlySet<string> = new Set(['scenario.checkDate', 'scenario.direction']);
const DAYS_AWAY = [-4000, -1100, -400, -181, -90, -31, -14, -1, 0, 1, 13, 30, 89, 182, 400, 1100, 4000];
const NUMBERS = [0, 1, 2, 6, 12, 30, 90, 181, 365, 1000, 50_000];

export function packPeople(pack: Pack, decisions: readonly string[] = decisionsOf(pack)): fc.Arbitrary<PackPerson> {
  const facts = factsRead(pack).flatMap((name) => pack.vocabulary.facts.get(name) ?? []);
  const states = statesOf(pack);
  const days = new Map(
    datesOf(pack).map((date) => {
      const statements = facts.flatMap((fact) => {
        const values = valuesOf(fact, date, states);
        return values === null ? [] : [values.map((value) => [fact.name, value] as const)];
      });
      const entries = fc.uniqueArray(fc.oneof(...statements), {
        minLength: 1,
        maxLength: 6,
        selector: ([name]) => name,
      });
      return [date, entries] as const;
    }),
  );
  return fc
    .tuple(fc.constantFrom(...days), fc.constantFrom(...decisions))
    .chain(([[date, entries], decision]) =>
      entries.map((stated) => makePackPerson(pack, date, decision, Object.fromEntries(stated))),
    )
    .filter((person): person is PackPerson => person !== null);
}

/** The person of whom this is stated, or null if there can be none. */
export function makePackPerson(
  pack: Pack,
  date: string,
  decision: string,
  stated: PackPerson['stated'],
): PackPerson | null {
  const parsed = parseFacts(stated, pack.vocabulary);
  if (!parsed.ok) return null;
  const laid = layFacts(pack, decision, parsed.value, { date });
  return laid.ok ? { date, decision, stated, laid: laid.value } : null;
}

export function decisionsOf(pack: Pack): string[] {
  return [...pack.baseline.keys()].filter((name) => name !== 'common');
}

/** Groups of states that no list of the pack, on any day, and no condition tells apart. */
export function interchangeableStates(pack: Pack): string[][] {
  const said = JSON.stringify([pack.source.rules, pack.source.derive, pack.source.constraints, pack.source.baseline, pack.vocabulary.source.constraints]); // prettier-ignore
  const groups = new Map<string, string[]>();
  for (const state of statesOf(pack)) {
    if (said.includes(`\\"${state}\\"`) || said.includes(`"${state}"`)) continue;
    const places = Object.entries(pack.source.lists).flatMap(([name, { entries }]) =>
      entries.filter(({ codes }) => codes.includes(state)).map(({ from, to }) => [name, from, to]),
    );
    const key = JSON.stringify(places);
    groups.set(key, [...(groups.get(key) ?? []), state]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** A few states of every list, and some that are on none. */
function statesOf(pack: Pack): string[] {
  const listed = Object.values(pack.source.lists).flatMap(({ entries }) =>
    entries.flatMap(({ codes }) => codes.slice(0, 6)),
  );
  const { fictional, real } = pack.vocabulary.statesSource;
  const codes = [...listed, ...Object.keys(fictional), ...Object.keys(real).slice(0, 8)];
  return [...new Set(codes.map((code) => pack.vocabulary.states.normalise(code) ?? code))];
}

function datesOf({ source, rules }: Pack): string[] {
  const { from = '2024-01-01', to = '2027-01-01' } = source.knows ?? {};
  const turns = rules.flatMap((rule) => [rule.from, addDays(rule.to < LAST_DAY ? rule.to : rule.from, 1)]);
  const within = [...new Set(turns)].filter((date) => date >= from && date <= to).sort();
  return [source.asAt, source.asAt, ...within.slice(-6)];
}

function factsRead(pack: Pack): string[] {
  const read = [
    ...pack.rules.flatMap(({ when, unless, test }) => [when, unless, test].flatMap((one) => one?.facts ?? [])),
    ...pack.derivations.flatMap(({ condition }) => condition.facts),
  ];
  return [...new Set(read)].filter((name) => !ASKED.has(name) && pack.vocabulary.facts.get(name)?.isDerived === false).sort(); // prettier-ignore
}

/** Values of a fact; null where there is no telling what they could be. */
function valuesOf(shape: Shape, date: string, states: readonly string[]): fc.Arbitrary<unknown> | null {
  const { type } = shape;
  const plain = ofType(type, shape, date, states);
  if (plain === null) return null;
  return type.nullable === true ? fc.option(plain, { nil: null, freq: 3 }) : plain;
}

function ofType(type: FactType, shape: Shape, date: string, states: readonly string[]): fc.Arbitrary<unknown> | null {
  switch (type.kind) {
    case 'bool':
      return fc.boolean();
    case 'int':
      return fc.constantFrom(...NUMBERS.filter((number) => shape.min === null || number >= shape.min));
    case 'date':
      return fc.constantFrom(...DAYS_AWAY.map((days) => addDays(date, days)));
    case 'state':
      return fc.constantFrom(...states);
    case 'text':
      return type.words === null ? null : fc.constantFrom(...type.words);
    case 'record':
      return fc.constantFrom(null, true);
    case 'list': {
      const element =
        type.of.kind === 'element' ? elements(shape.fields, date, states) : ofType(type.of, shape, date, states);
      return element === null ? null : fc.array(element, { maxLength: 2 });
    }
    default:
      return null;
  }
}

function elements(
  fields: ReadonlyMap<string, FieldShape>,
  date: string,
  states: readonly string[],
): fc.Arbitrary<unknown> {
  const entries = [...fields].flatMap(([name, field]) => {
    const values = valuesOf(field, date, states);
    return values === null ? [] : [[name, values] as const];
  });
  return fc.record(Object.fromEntries(entries));
}
