// Which states are on a list on a given day: visa lists, members of the Union, states bound by an act.

import type { DatedList } from './conditionScope.ts';
import type { PackSource } from './packSchema.ts';

interface Period {
  readonly from: string;
  readonly to: string;
}

const EVER: Period = { from: '0001-01-01', to: '9999-12-31' };

/**
 * The lists of a pack. `placements` puts further states on lists: a scenario may bring a fictional state of its own and say
 * `{QXA: ['annex1']}`.
 */
export function makeLists(
  source: PackSource['lists'],
  normalise: (code: string) => string | null,
  placements: { readonly [state: string]: readonly string[] } = {},
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
    lists.set(name, {
      has: (state, date) => periods.get(state)?.some(({ from, to }) => from <= date && date <= to) ?? false,
    });
  }
  return lists;
}
