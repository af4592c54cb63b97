// What a condition may name: facts, variables that the caller declares, dated lists. And what is known not to be null at a place
// in it, so that `visa != null && visa.genuine` is safe and `visa.genuine` alone is warned about.

import type { ASTNode } from '@marcbachmann/cel-js';
import type { ConditionFunction } from './conditionFunctions.ts';
import type { Cell } from './conditionTerms.ts';
import type { FactType } from './factType.ts';

/** What the names in a condition mean. A vocabulary is one; a pack adds its own variables and its dated lists. */
export interface Declarations {
  /** The type of a fact or variable, null where there is none of that name. */
  typeOf(name: string): FactType | null;
  /** Every name, for the hint on a misspelt one. */
  names(): Iterable<string>;
  /** Why a written state code is wrong, or null. */
  stateHint(code: string): string | null;
  /** Functions that the caller adds to those of the language, by name. */
  readonly functions?: ReadonlyMap<string, ConditionFunction>;
  /** Dated lists by name; absent where conditions know no lists. */
  readonly lists?: ReadonlyMap<string, DatedList>;
  /** The public holidays of calendars by name. */
  readonly calendars?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A list of states that changes over time, such as those whose nationals need a visa. */
export interface DatedList {
  has(state: string, date: string): boolean;
}

/** The fact that says which day the law is read on. */
export const CHECK_DATE = 'scenario.checkDate';

/** A variable of a macro around the place. */
export interface LocalVariable {
  readonly name: string;
  readonly type: FactType;
  readonly cell: Cell;
  /** The facts whose lack an unknown field is put down to. */
  readonly facts: readonly string[];
}

/** Paths (`visa`, `s.exit`) that are not null wherever the place is reached. */
export type NonNull = ReadonlySet<string>;

/** The dotted path of a plain chain of names, or null. */
export function pathOf(node: ASTNode): string | null {
  if (node.op === 'id') return node.args;
  if (node.op !== '.') return null;
  const parent = pathOf(node.args[0]);
  return parent === null ? null : `${parent}.${node.args[1]}`;
}

/** The paths that are not null once `node` has come out as `truth`. */
export function narrow(node: ASTNode, truth: boolean, nonNull: NonNull): NonNull {
  switch (node.op) {
    case '!_':
      return narrow(node.args, !truth, nonNull);
    case '&&':
    case '||': {
      if (truth !== (node.op === '&&')) return nonNull;
      return narrow(node.args[1], truth, narrow(node.args[0], truth, nonNull));
    }
    case '==':
    case '!=': {
      if (truth !== (node.op === '!=')) return nonNull;
      const [left, right] = node.args;
      const path = isNull(right) ? pathOf(left) : isNull(left) ? pathOf(right) : null;
      return path === null ? nonNull : new Set([...nonNull, path]);
    }
    default:
      return nonNull;
  }
}

/** The same paths without those of a variable that a macro redefines. */
export function withoutVariable(nonNull: NonNull, name: string): NonNull {
  return new Set([...nonNull].filter((path) => path !== name && !path.startsWith(`${name}.`)));
}

/** The records that hold a fact, nearest first: `fm.residenceCard` and `fm` for `fm.residenceCard.valid`. */
export function recordsAround(name: string, declarations: Declarations): string[] {
  const records: string[] = [];
  for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
    const parent = name.slice(0, dot);
    if (declarations.typeOf(parent)?.kind === 'record') records.push(parent);
  }
  return records;
}

function isNull(node: ASTNode): boolean {
  return node.op === 'value' && node.args === null;
}
