// Which packs are wrong in one place? From the source of a pack: each rule dropped, each condition wrong in one place
// (conditionMutants.ts), each date a day off, each precedence removed, each outcome and duty of a rule removed,
// each derived fact, constraint and state of a list removed.

import { addDays, type PackSource, type RuleSource } from '#law';
import { conditionMutants } from './conditionMutants.ts';
import type { Material } from './packMaterial.ts';

/** What a mutant touches: rules alone, the days they are in force, the lists, or the facts that examples are laid with. */
export const REACHES = ['rules', 'days', 'lists', 'facts'] as const;
export type Reach = (typeof REACHES)[number];

export interface PackMutant {
  /** What was changed; the same as long as the place in the pack says the same. */
  readonly id: string;
  /** The rule, derived fact, constraint, source or list that is wrong. */
  readonly place: string;
  readonly reach: Reach;
  readonly source: PackSource;
}

/** All mutants of what the pack itself writes. */
export function packMutants({ source, own, isTruth }: Pick<Material, 'source' | 'own' | 'isTruth'>): PackMutant[] {
  const mutants = [
    ...source.rules.flatMap((rule, index) => ruleMutants(source, rule, index)),
    ...Object.entries(source.sources).flatMap(([key, one]) =>
      dateMutants(one).map(([change, mutated]) => ({
        id: `source ${key}: ${change}`,
        place: key,
        reach: 'days' as const,
        source: { ...source, sources: { ...source.sources, [key]: mutated } },
      })),
    ),
    ...listMutants(source),
    ...derivationMutants(source, isTruth),
    ...constraintMutants(source),
  ];
  return numbered(mutants.filter(({ place }) => own.has(place)));
}

// Lists of a rule of which each entry is a claim of its own.
const ITEMS = ['requires', 'opens', 'prohibits', 'defeats', 'outranks', 'softens', 'on', 'orGrounds'] as const;

function ruleMutants(source: PackSource, rule: RuleSource, index: number): PackMutant[] {
  const { id } = rule;
  const make = (change: string, mutated: RuleSource | null, reach: Reach = 'rules'): PackMutant => ({
    id: `${id}: ${change}`,
    place: id,
    reach,
    source: { ...source, rules: source.rules.flatMap((one, at) => (at === index ? (mutated ?? []) : one)) },
  });
  const informs = rule.kind === 'provision' || rule.kind === 'definition';
  // A definition is named by what is derived from it: there it cannot be dropped, only its condition can be.
  const isNamed = source.derive.some((one) => one.rule === id);
  return [
    ...(isNamed ? [] : [make('dropped', null, informs ? 'days' : 'rules')]),
    ...dateMutants(rule).map(([change, mutated]) => make(change, mutated, 'days')),
    ...(['when', 'unless', 'test', 'due'] as const).flatMap((part) => {
      const text = rule[part];
      if (text === undefined) return [];
      const wrong = conditionMutants(text, part !== 'due');
      return wrong.map(({ change, text: mutated }) => make(`${part}: ${change}`, { ...rule, [part]: mutated }));
    }),
    ...ITEMS.flatMap((key) =>
      (rule[key] ?? []).map((item) =>
        make(`${key} without ${item}`, { ...rule, [key]: (rule[key] as string[]).filter((one) => one !== item) }),
      ),
    ),
    ...(['unless', 'atOnce', 'force'] as const)
      .filter((key) => rule[key] !== undefined)
      .map((key) => make(`without ${key}`, without(rule, key))),
    ...(rule.duty === undefined || rule.kind === 'duty' ? [] : [make('without duty', without(rule, 'duty'))]),
    ...(rule.due === undefined ? [] : [make('without due', without(rule, 'due'))]),
    ...(rule.dueHours === undefined ? [] : [-1, 1]).map((by) =>
      make(`dueHours ${by}`, { ...rule, dueHours: (rule.dueHours ?? 0) + by }),
    ),
  ];
}

function listMutants(source: PackSource): PackMutant[] {
  return Object.entries(source.lists).flatMap(([name, list]) =>
    list.entries.flatMap((entry, index) => {
      const make = (change: string, mutated: typeof entry): PackMutant => {
        const entries = list.entries.with(index, mutated);
        return {
          id: `list ${name}, ${entry.codes[0]}: ${change}`,
          place: name,
          reach: 'lists',
          source: { ...source, lists: { ...source.lists, [name]: { ...list, entries } } },
        };
      };
      return [
        ...dateMutants(entry).map(([change, mutated]) => make(change, mutated)),
        ...entry.codes.map((code) =>
          make(`without ${code}`, { ...entry, codes: entry.codes.filter((one) => one !== code) }),
        ),
      ];
    }),
  );
}

function derivationMutants(source: PackSource, isTruth: (fact: string) => boolean): PackMutant[] {
  return source.derive.flatMap((one, index) =>
    conditionMutants(one.value, isTruth(one.fact)).map(({ change, text }) => ({
      id: `${one.fact} = ${change}`,
      place: one.fact,
      reach: 'facts' as const,
      source: { ...source, derive: source.derive.with(index, { ...one, value: text }) },
    })),
  );
}

function constraintMutants(source: PackSource): PackMutant[] {
  return source.constraints.flatMap((one, index) => {
    const make = (change: string, constraints: PackSource['constraints']): PackMutant => ({
      id: `constraint ${one.id}: ${change}`,
      place: one.id,
      reach: 'facts',
      source: { ...source, constraints },
    });
    return [
      make('dropped', source.constraints.toSpliced(index, 1)),
      ...conditionMutants(one.holds, true).map(({ change, text }) =>
        make(change, source.constraints.with(index, { ...one, holds: text })),
      ),
    ];
  });
}

interface Dated {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

function dateMutants<T extends Dated>(dated: T): [change: string, mutated: T][] {
  return (['from', 'to'] as const).flatMap((key) => {
    const day = dated[key];
    if (day === undefined) return [];
    return [-1, 1].map((by): [string, T] => [
      `${key} ${day} → ${addDays(day, by)}`,
      { ...dated, [key]: addDays(day, by) },
    ]);
  });
}

function without<T extends object>(record: T, key: keyof T): T {
  const { [key]: _, ...rest } = record;
  return rest as T;
}

/** Mutants that say the same of different places in one condition are told apart by a number. */
function numbered(mutants: readonly PackMutant[]): PackMutant[] {
  const seen = new Map<string, number>();
  return mutants.map((mutant) => {
    const count = (seen.get(mutant.id) ?? 0) + 1;
    seen.set(mutant.id, count);
    return count === 1 ? mutant : { ...mutant, id: `${mutant.id} #${count}` };
  });
}
