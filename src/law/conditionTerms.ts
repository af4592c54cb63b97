// The closures that conditions are made of: each takes the cells and gives a value, unknown where what is known does not decide.
// Left to right: a side that is not reached cannot fault; behind an unknown left side the right one is worked out, faults included.

import type { FactType } from './factType.ts';
import type { FactValue } from './factValue.ts';
import { ConditionFault, Derived, OpenList, Unknown, makeUnion, type Cells, type Value } from './verdict.ts';

export type Run = (cells: Cells) => Value;

/** What a proof shows of a term: a connective with its parts, or an atom with the facts it reads. */
export type TermShape = 'and' | 'or' | 'not' | 'choose' | 'atom';

/** A checked and compiled part of a condition; `start` and `end` are offsets in its source. */
export interface Term {
  readonly type: FactType;
  readonly run: Run;
  readonly shape: TermShape;
  readonly parts: readonly Term[];
  /** Facts read here, outermost first. */
  readonly facts: readonly string[];
  readonly start: number;
  readonly end: number;
  /** The value, where it is written out. */
  readonly literal?: FactValue;
  /** The dotted path, where the term is a plain reading of a fact or of a variable's field. */
  readonly path?: string;
}

/** Where a macro keeps the element it is at; conditions are worked out one at a time and never inside themselves. */
export interface Cell {
  value: Value;
}

export type Place = Pick<Term, 'start' | 'end'>;

export function runLiteral(value: FactValue): Run {
  return () => value;
}

/** A fact that holds a plain value. `record` is the record it belongs to, if that may be missing. */
export function runFact(name: string, lacking: Unknown, record: string | null, place: Place): Run {
  if (record === null) {
    return (cells) => {
      const cell = cells.get(name);
      if (cell === undefined) return lacking;
      return cell instanceof Derived ? cell.read() : cell.value;
    };
  }
  return (cells) => {
    const cell = cells.get(name);
    if (cell !== undefined) return cell instanceof Derived ? cell.read() : cell.value;
    if (isMissing(cells, record)) throw new ConditionFault('recordMissing', `${name}: ${record} is null`, place);
    return lacking;
  };
}

/** A fact that holds a list: open where more elements may exist. */
export function runListFact(name: string, lacking: Unknown): Run {
  return (cells) => {
    const cell = cells.get(name);
    if (cell === undefined) return lacking;
    if (cell instanceof Derived) return cell.read();
    return cell.complete === false ? new OpenList(cell.value as readonly Value[], lacking) : cell.value;
  };
}

function isMissing(cells: Cells, record: string): boolean {
  const cell = cells.get(record);
  return cell !== undefined && !(cell instanceof Derived) && cell.value === null;
}

export function runVariable(cell: Cell): Run {
  return () => cell.value;
}

/** A field of an element; a field that is absent is unknown for lack of the list. */
export function runField(element: Run, field: string, lacking: Unknown): Run {
  return (cells) => {
    const value = element(cells);
    if (value instanceof Unknown) return value;
    const found = (value as { readonly [field: string]: FactValue })[field];
    return found === undefined ? lacking : found;
  };
}

export function runAnd(left: Run, right: Run): Run {
  const unite = makeUnion();
  return (cells) => {
    const a = left(cells);
    if (a === false) return false;
    const b = right(cells);
    if (a === true || b === false) return b;
    return b === true ? a : unite(a as Unknown, b as Unknown);
  };
}

export function runOr(left: Run, right: Run): Run {
  const unite = makeUnion();
  return (cells) => {
    const a = left(cells);
    if (a === true) return true;
    const b = right(cells);
    if (a === false || b === true) return b;
    return b === false ? a : unite(a as Unknown, b as Unknown);
  };
}

export function runNot(operand: Run): Run {
  return (cells) => {
    const value = operand(cells);
    return value instanceof Unknown ? value : value !== true;
  };
}

/** `condition ? yes : no`; with the condition unknown, the value on which both branches agree. */
export function runChoose(condition: Run, yes: Run, no: Run): Run {
  const unite = makeUnion();
  return (cells) => {
    const choice = condition(cells);
    if (choice === true) return yes(cells);
    if (choice === false) return no(cells);
    const a = yes(cells);
    const b = no(cells);
    if (a === b && !(a instanceof Unknown)) return a;
    let lacking = choice as Unknown;
    for (const branch of [a, b]) {
      if (branch instanceof Unknown) lacking = unite(lacking, branch);
      else if (branch instanceof OpenList) lacking = unite(lacking, branch.rest);
    }
    return lacking;
  };
}

export function runEqual(left: Run, right: Run, negated: boolean): Run {
  const unite = makeUnion();
  return (cells) => {
    const a = left(cells);
    const b = right(cells);
    if (a instanceof Unknown) return b instanceof Unknown ? unite(a, b) : a;
    if (b instanceof Unknown) return b;
    return (a === b) !== negated;
  };
}

/** A fact compared with a written value: the most frequent condition, without the detour over two closures. */
export function runEqualLiteral(operand: Run, literal: FactValue, negated: boolean): Run {
  return (cells) => {
    const value = operand(cells);
    return value instanceof Unknown ? value : (value === literal) !== negated;
  };
}

export type Ordering = '<' | '<=' | '>' | '>=';

const ORDERINGS: { readonly [op in Ordering]: (a: FactValue, b: FactValue) => boolean } = {
  '<': (a, b) => (a as number) < (b as number),
  '<=': (a, b) => (a as number) <= (b as number),
  '>': (a, b) => (a as number) > (b as number),
  '>=': (a, b) => (a as number) >= (b as number),
};

export type Arithmetic = '+' | '-' | '*' | '/' | '%';

// CEL divides towards zero and the remainder takes the sign of the dividend; a divisor is always written out and never 0.
const ARITHMETIC: { readonly [op in Arithmetic]: (a: number, b: number) => number } = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => Math.trunc(a / b),
  '%': (a, b) => a % b,
};

/** Whole numbers or dates in order; dates written YYYY-MM-DD order as text. */
export function runOrder(op: Ordering, left: Run, right: Run, place: Place): Run {
  return runBinary(left, right, place, ORDERINGS[op]);
}

export function runArithmetic(op: Arithmetic, left: Run, right: Run, place: Place): Run {
  const apply = ARITHMETIC[op];
  return runBinary(left, right, place, (a, b) => {
    const result = apply(a as number, b as number);
    if (!Number.isSafeInteger(result)) {
      throw new ConditionFault('numberTooLarge', `the result of ${op} is not a whole number that can be kept`, place);
    }
    return result === 0 ? 0 : result;
  });
}

function runBinary(left: Run, right: Run, place: Place, apply: (a: FactValue, b: FactValue) => FactValue): Run {
  const unite = makeUnion();
  return (cells) => {
    const a = left(cells);
    const b = right(cells);
    if (a === null || b === null) throw new ConditionFault('nullUsed', 'null where a value is needed', place);
    if (a instanceof Unknown) return b instanceof Unknown ? unite(a, b) : a;
    if (b instanceof Unknown) return b;
    return apply(a as FactValue, b as FactValue);
  };
}

/** `item in list`: found decides; not found decides only over a list that is complete and all known. */
export function runIn(item: Run, list: Run): Run {
  const unite = makeUnion();
  return (cells) => {
    const wanted = item(cells);
    const value = list(cells);
    if (value instanceof Unknown) return wanted instanceof Unknown ? unite(wanted, value) : value;
    const items = value instanceof OpenList ? value.items : (value as readonly Value[]);
    let pending: Unknown | null = value instanceof OpenList ? value.rest : null;
    if (wanted instanceof Unknown) {
      if (items.length === 0 && pending === null) return false;
      return pending === null ? wanted : unite(wanted, pending);
    }
    for (const candidate of items) {
      if (candidate === wanted) return true;
      if (candidate instanceof Unknown) pending = pending === null ? candidate : unite(pending, candidate);
    }
    return pending ?? false;
  };
}

/** A written list; an element that is unknown stays unknown inside it. */
export function runList(elements: readonly Run[]): Run {
  return (cells) => elements.map((element) => element(cells));
}
