// Which states are on a list on a given day: visa lists, members of the Union, states bound by an act.

import type { DatedList } from './conditionScope.ts';
import { FIRST_DAY, LAST_DAY } from './lawDays.ts';
import type { PackSource } from './packSchema.ts';

interface Period {
  readonly from: string;
  readonly to: string;
}

const EVER: Period = { from: FIRST_DAY, to: LAST_DAY };

/** How the lists of a pack are read. */
export interface PackOptions {
  /** Puts further states on lists, as a scenario with a fictional state of its own does: `{QXA: ['annex1']}`. */
  readonly placements?: { readonly [state: string]: readonly string[] };
  /** Reads a list as on that day, whatever day is asked for. */
  readonly listsOn?: { readonly [list: string]: string };
}

/** The lists of a pack. */
export function makeLists(
  source: PackSource['lists'],
  normalise: (code: string) => string | null,
  { placements = {}, listsOn = {} }: PackOptions = {},
): Map<string, DatedList> {
  const lists = new Map<string, DatedList>();
  for (const [name, { entries }] of Object.entries(source)) {
    const periods = new Map<string, Period[]>();
    const add = (code: string, period: Period): void => {
      const state = normalise(code) ?? code;
      periods.set(state, [...(periods.get(state) ?? []), period]);
    };
    for (const { codes, from = EVER.from, to = EVER.to } of entries) for (const code of codes) add(code, { from, to });
    for (const [state, names] of Object.entries(placements)) if (names.includes(name)) add(state, EVER);
    const on = listsOn[name];
    lists.set(name, {
      has: (state, asked) => {
        const date = on ?? asked;
        return periods.get(state)?.some(({ from, to }) => from <= date && date <= to) ?? false;
      },
    });
  }
  return lists;
}
