// Macros over lists: all, exists, exists_one, filter, map, size. Over an open list `exists` may be true and `all` may be false;
// everything else about it is unknown.

import type { Cell, Run } from './conditionTerms.ts';
import { OpenList, Unknown, unite, type Cells, type Value } from './verdict.ts';

export const MACROS = ['all', 'exists', 'exists_one', 'filter', 'map'] as const;
export type Macro = (typeof MACROS)[number];

/** The macro over `list`, with `body` worked out for each element held in `cell`. */
export function runMacro(macro: Macro, list: Run, cell: Cell, body: Run): Run {
  switch (macro) {
    case 'all':
      return runSearch(list, cell, body, false);
    case 'exists':
      return runSearch(list, cell, body, true);
    case 'exists_one':
      return runExistsOne(list, cell, body);
    case 'filter':
      return runFilter(list, cell, body);
    default:
      return runMap(list, cell, body);
  }
}

export function runSize(list: Run): Run {
  return (cells) => {
    const value = list(cells);
    if (value instanceof Unknown) return value;
    return value instanceof OpenList ? value.rest : (value as readonly Value[]).length;
  };
}

/** `exists` stops at the first true, `all` at the first false; `sought` is what decides. */
function runSearch(list: Run, cell: Cell, body: Run, sought: boolean): Run {
  return (cells) => {
    const value = list(cells);
    if (value instanceof Unknown) return value;
    let pending = restOf(value);
    for (const item of itemsOf(value)) {
      const verdict = bodyFor(item, cell, body, cells);
      if (verdict === sought) return sought;
      if (verdict instanceof Unknown) pending = pending === null ? verdict : unite(pending, verdict);
    }
    return pending ?? !sought;
  };
}

function runExistsOne(list: Run, cell: Cell, body: Run): Run {
  return (cells) => {
    const value = list(cells);
    if (value instanceof Unknown) return value;
    let pending = restOf(value);
    let found = 0;
    for (const item of itemsOf(value)) {
      const verdict = bodyFor(item, cell, body, cells);
      if (verdict === true) found++;
      else if (verdict instanceof Unknown) pending = pending === null ? verdict : unite(pending, verdict);
    }
    return found > 1 ? false : (pending ?? found === 1);
  };
}

/** The elements that certainly pass; open when the list is, or when an element may or may not pass. */
function runFilter(list: Run, cell: Cell, body: Run): Run {
  return (cells) => {
    const value = list(cells);
    if (value instanceof Unknown) return value;
    let pending = restOf(value);
    const kept: Value[] = [];
    for (const item of itemsOf(value)) {
      const verdict = bodyFor(item, cell, body, cells);
      if (verdict === true) kept.push(item);
      else if (verdict instanceof Unknown) pending = pending === null ? verdict : unite(pending, verdict);
    }
    return pending === null ? kept : new OpenList(kept, pending);
  };
}

function runMap(list: Run, cell: Cell, body: Run): Run {
  return (cells) => {
    const value = list(cells);
    if (value instanceof Unknown) return value;
    const mapped = itemsOf(value).map((item) => bodyFor(item, cell, body, cells));
    return value instanceof OpenList ? new OpenList(mapped, value.rest) : mapped;
  };
}

function bodyFor(item: Value, cell: Cell, body: Run, cells: Cells): Value {
  cell.value = item;
  return body(cells);
}

function itemsOf(value: Value): readonly Value[] {
  return value instanceof OpenList ? value.items : (value as readonly Value[]);
}

function restOf(value: Value): Unknown | null {
  return value instanceof OpenList ? value.rest : null;
}
