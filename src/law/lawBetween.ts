// What of the law differs between two days, and a pack in which some of that is as it was: rules held in force or out of it, lists read as
// on another day.

import { compilePack } from './compilePack.ts';
import { FIRST_DAY, LAST_DAY } from './lawDays.ts';
import { isInForce, type Pack } from './pack.ts';

/** What came and went from one day to another, in the order of the pack. */
export interface LawBetween {
  /** Rules that are in force on one of the two days alone. */
  readonly rules: readonly { readonly id: string; readonly begins: boolean }[];
  /** Lists that are not the same on both days, with the states that they gain and lose. */
  readonly lists: readonly {
    readonly id: string;
    readonly joined: readonly string[];
    readonly left: readonly string[];
  }[];
}

export function changesBetween(pack: Pack, from: string, to: string): LawBetween {
  const rules = pack.source.rules.flatMap(({ id }) => {
    const rule = pack.ruleById.get(id);
    if (rule === undefined || isInForce(rule, from) === isInForce(rule, to)) return [];
    return [{ id, begins: isInForce(rule, to) }];
  });
  const lists = Object.entries(pack.source.lists).flatMap(([id, { entries }]) => {
    const list = pack.declarations.lists?.get(id);
    if (list === undefined) return [];
    const written = entries.flatMap((entry) => entry.codes);
    const codes = [...new Set(written.map((code) => pack.vocabulary.states.normalise(code) ?? code))];
    const joined = codes.filter((code) => !list.has(code, from) && list.has(code, to));
    const left = codes.filter((code) => list.has(code, from) && !list.has(code, to));
    return joined.length + left.length === 0 ? [] : [{ id, joined, left }];
  });
  return { rules, lists };
}

/** The pack with these rules always in force (true) or never (false), whatever their days. */
export function pinRules(pack: Pack, holds: ReadonlyMap<string, boolean>): Pack {
  if (holds.size === 0) return pack;
  return {
    ...pack,
    rules: pack.rules.map((rule) => {
      const always = holds.get(rule.id);
      if (always === undefined) return rule;
      return { ...rule, from: always ? FIRST_DAY : LAST_DAY, to: always ? LAST_DAY : FIRST_DAY };
    }),
  };
}

/** The pack with these lists read as on that day, whatever day is asked for. */
export function pinLists(pack: Pack, lists: readonly string[], date: string): Pack {
  if (lists.length === 0) return pack;
  const listsOn = Object.fromEntries(lists.map((list) => [list, date]));
  const made = compilePack(pack.source, pack.vocabulary, { ...pack.options, listsOn });
  if (made.pack === null) throw new Error(`pack ${pack.id}: it compiled once`);
  return made.pack;
}
