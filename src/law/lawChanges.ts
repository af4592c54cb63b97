// What differs between two states of the law: a pack and an edited copy, or a pack on one day and on another. Any part of the
// difference can be taken by itself, so that one can ask which part makes a case come out otherwise.

import { isSameValue, type FactValue } from './factValue.ts';
import { changesBetween } from './lawBetween.ts';
import { FIRST_DAY, LAST_DAY } from './lawDays.ts';
import type { Pack } from './pack.ts';
import type { PackSource } from './packSchema.ts';

export const CHANGED_PARTS = [
  'rule',
  'derivation',
  'list',
  'source',
  'baseline',
  'constraint',
  'outcome',
  'ground',
  'step',
  'day',
] as const;

/** One thing that is not the same: a rule by its id, a derived fact, a dated list, …; `day` for the day of the check itself. */
export interface LawChange {
  readonly part: (typeof CHANGED_PARTS)[number];
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed';
}

/** A law that can be had with any of its changes taken and the others left. */
export interface LawChanges {
  readonly changes: readonly LawChange[];
  /** Whether the facts stay the very same; where not, the baseline is laid anew as the changed pack has it. */
  readonly keepsFacts: boolean;
  /** The source, and the day it is read on, with these changes alone. */
  take(taken: ReadonlySet<LawChange>): { readonly source: PackSource; readonly date: string };
}

const LISTED = [
  ['rule', 'rules', 'id'],
  ['derivation', 'derive', 'fact'],
  ['constraint', 'constraints', 'id'],
  ['step', 'steps', 'id'],
] as const;
const KEYED = [
  ['list', 'lists'],
  ['source', 'sources'],
  ['baseline', 'baseline'],
  ['outcome', 'outcomes'],
  ['ground', 'grounds'],
] as const;

/** A pack against an edited copy of it, both read on the same day. */
export function editChanges(before: PackSource, after: PackSource, date: string): LawChanges {
  const changes = [
    ...LISTED.flatMap(([part, key, id]) =>
      differences(part, byId<object>(before[key], id), byId<object>(after[key], id)),
    ),
    ...KEYED.flatMap(([part, key]) =>
      differences(part, new Map(Object.entries(before[key])), new Map(Object.entries(after[key]))),
    ),
  ];
  return {
    changes,
    keepsFacts: false,
    take: (taken) => {
      const names = (part: string): ReadonlySet<string> =>
        new Set([...taken].filter((one) => one.part === part).map(({ id }) => id));
      const listed = LISTED.map(([part, key, id]) => {
        const mixed = mix(byId<object>(before[key], id), byId<object>(after[key], id), names(part));
        return [key, [...mixed.values()]];
      });
      const keyed = KEYED.map(([part, key]) => {
        const [own, other] = [before[key], after[key]].map((one) => new Map<string, object>(Object.entries(one)));
        return [key, Object.fromEntries(mix(own ?? new Map(), other ?? new Map(), names(part)))];
      });
      const duties = [...new Set([...before.duties, ...after.duties])];
      return { source: { ...before, duties, ...(Object.fromEntries([...listed, ...keyed]) as object) }, date };
    },
  };
}

/** A pack on one day against itself on another: rules that begin or end, lists that lose or gain a state, and the day itself. */
export function dateChanges(pack: Pack, from: string, to: string): LawChanges {
  const { source } = pack;
  const between = changesBetween(pack, from, to);
  const rules = between.rules.map(({ id, begins }): LawChange => ({
    part: 'rule',
    id,
    kind: begins ? 'added' : 'removed',
  }));
  const lists = between.lists.map(({ id }): LawChange => ({ part: 'list', id, kind: 'changed' }));
  const day: LawChange = { part: 'day', id: to, kind: 'changed' };
  return {
    changes: [...rules, ...lists, day],
    keepsFacts: true,
    take: (taken) => {
      const date = taken.has(day) ? to : from;
      const pinned = new Map(rules.map((change) => [change.id, (change.kind === 'added') === taken.has(change)]));
      return {
        date,
        source: {
          ...source,
          rules: source.rules.map((rule) => {
            const holds = pinned.get(rule.id);
            if (holds === undefined) return rule;
            return { ...rule, from: FIRST_DAY, to: holds ? LAST_DAY : FIRST_DAY };
          }),
          lists: {
            ...source.lists,
            ...Object.fromEntries(
              lists.map((change) => {
                const codes = onList(source, change.id, taken.has(change) ? to : from);
                const { meaning = '', source: key = '' } = source.lists[change.id] ?? {};
                return [change.id, { meaning, source: key, entries: codes.length === 0 ? [] : [{ codes }] }];
              }),
            ),
          },
        },
      };
    },
  };
}

/**
 * The fewest changes that explain something by themselves; `isSmallest` where that was proved by trying every smaller set. Parts are
 * given up as long as the rest still explains it, halves first; then, where there are not too many, smaller sets are tried.
 */
export function smallestCause<T>(
  changes: readonly T[],
  explains: (taken: ReadonlySet<T>) => boolean,
  mostTries = 400,
): { readonly cause: readonly T[]; readonly isSmallest: boolean } {
  let left = [...changes];
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < left.length;) {
      const rest = [...left.slice(0, at), ...left.slice(at + size)];
      if (explains(new Set(rest))) left = rest;
      else at += size;
    }
  }
  let tries = 0;
  for (let size = 0; size < left.length; size++) {
    for (const subset of subsets(changes, size)) {
      if (++tries > mostTries) return { cause: left, isSmallest: false };
      if (explains(new Set(subset))) return { cause: subset, isSmallest: true };
    }
  }
  return { cause: left, isSmallest: true };
}

function* subsets<T>(items: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= items.length - size; at++)
    for (const rest of subsets(items, size - 1, at + 1)) yield [items[at] as T, ...rest];
}

function byId<T extends object>(list: readonly T[], key: string): Map<string, T> {
  return new Map(list.map((one) => [String((one as Readonly<Record<string, unknown>>)[key]), one]));
}

function differences(
  part: LawChange['part'],
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): LawChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): LawChange[] => {
    if (!before.has(id)) return [{ part, id, kind: 'added' }];
    if (!after.has(id)) return [{ part, id, kind: 'removed' }];
    return isSame(before.get(id), after.get(id)) ? [] : [{ part, id, kind: 'changed' }];
  });
}

function isSame(a: unknown, b: unknown): boolean {
  return isSameValue(a as FactValue, b as FactValue);
}

/** The first with the named ones as the second has them. */
function mix<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  taken: ReadonlySet<string>,
): Map<string, T> {
  const out = new Map(before);
  for (const id of taken) {
    const changed = after.get(id);
    if (changed === undefined) out.delete(id);
    else out.set(id, changed);
  }
  return out;
}

function onList({ lists }: PackSource, id: string, date: string): string[] {
  const entries = lists[id]?.entries ?? [];
  const codes = entries.flatMap(({ codes: all, from = FIRST_DAY, to = LAST_DAY }) =>
    from <= date && date <= to ? all : [],
  );
  return [...new Set(codes)].sort();
}
