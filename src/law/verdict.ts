// What a condition can come to besides a plain value: unknown (with the facts lacking), an open list, a fault.
// Three-valued logic after Kleene; a fault is never absorbed by an operator: it is thrown and caught where `evaluate` is called.

import type { FactValue, Known } from './factValue.ts';

/** Not decided by what is known: `lacking` names the facts that would decide it. */
export class Unknown {
  readonly lacking: readonly string[];

  constructor(lacking: readonly string[]) {
    this.lacking = lacking;
  }

  toJSON(): { unknown: readonly string[] } {
    return { unknown: this.lacking };
  }
}

/** A list of which only some elements are known; `rest` says which facts would complete it. */
export class OpenList {
  readonly items: readonly Value[];
  readonly rest: Unknown;

  constructor(items: readonly Value[], rest: Unknown) {
    this.items = items;
    this.rest = rest;
  }
}

export const FAULTS = ['nullUsed', 'recordMissing', 'numberTooLarge', 'dateOutOfRange', 'badArgument'] as const;
export type FaultReason = (typeof FAULTS)[number];

/** A mistake of an author that showed itself at run time; `start` and `end` are offsets inside the expression. */
export class ConditionFault extends Error {
  readonly reason: FaultReason;
  readonly start: number;
  readonly end: number;

  constructor(reason: FaultReason, message: string, place: { readonly start: number; readonly end: number }) {
    super(message);
    this.reason = reason;
    this.start = place.start;
    this.end = place.end;
  }
}

/** A value while a condition is worked out; the elements of a list may be unknown too. */
export type Value = FactValue | Unknown | OpenList | readonly Value[];
export type Truth = boolean | Unknown;

/** A fact that a rule worked out from others. */
export class Derived {
  readonly result: Value | ConditionFault;

  constructor(result: Value | ConditionFault) {
    this.result = result;
  }

  /** The value; a fault in the derivation is a fault wherever the fact is read. */
  read(): Value {
    if (this.result instanceof ConditionFault) throw this.result;
    return this.result;
  }
}

/** What a condition reads: stated facts and derived ones. */
export type Cells = ReadonlyMap<string, Known | Derived>;

/** Unknown for the sake of both. */
export function unite(a: Unknown, b: Unknown): Unknown {
  if (a === b) return a;
  const missing = b.lacking.filter((name) => !a.lacking.includes(name));
  return missing.length === 0 ? a : new Unknown([...a.lacking, ...missing]);
}

/** `unite` with the last answer kept: the same two unknowns meet again and again, and then nothing is allocated. */
export function makeUnion(): (a: Unknown, b: Unknown) => Unknown {
  let left: Unknown | null = null;
  let right: Unknown | null = null;
  let union: Unknown | null = null;
  return (a, b) => {
    if (union !== null && a === left && b === right) return union;
    left = a;
    right = b;
    union = unite(a, b);
    return union;
  };
}
