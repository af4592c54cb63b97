// What a condition can come to besides a plain value: unknown (with the facts lacking), an open list, a fault.
// Three-valued logic after Kleene; a fault is never absorbed by an operator: it is thrown and caught where `evaluate` is called.

import type { FactValue, Known } from './factValue.ts';

// Names of facts by number, so that what is lacking can be a set of bits: sets are united all the time and read as names seldom.
const NUMBERS = new Map<string, number>();
const NAMES: string[] = [];
const BITS = 32;

function numberOf(name: string): number {
  let number = NUMBERS.get(name);
  if (number === undefined) {
    number = NAMES.length;
    NUMBERS.set(name, number);
    NAMES.push(name);
  }
  return number;
}

function namesOf(words: readonly number[]): readonly string[] {
  const names: string[] = [];
  for (const [at, word] of words.entries()) {
    for (let left = word; left !== 0; left &= left - 1)
      names.push(NAMES[at * BITS + 31 - Math.clz32(left & -left)] ?? '');
  }
  return names.sort();
}

// The sets met so far: who lacks the same is one object, so that uniting the same two again is a look-up. Both stores are emptied when
// they have grown large; what is in use lives on and is met anew.
const MET = new Map<string, Unknown>();
const MOST_MET = 20_000;
const MOST_UNIONS = 200;

/** Not decided by what is known: `lacking` names the facts that would decide it, in the order of the alphabet. */
export class Unknown {
  readonly #words: readonly number[];
  #names: readonly string[] | null = null;
  readonly #unions = new Map<Unknown, Unknown>();

  private constructor(words: readonly number[]) {
    this.#words = words;
  }

  static of(names: readonly string[]): Unknown {
    const words: number[] = [];
    for (const name of names) {
      const number = numberOf(name);
      const at = Math.floor(number / BITS);
      while (words.length <= at) words.push(0);
      words[at] = (words[at] ?? 0) | (1 << (number % BITS));
    }
    return Unknown.#meet(words);
  }

  static #meet(words: readonly number[]): Unknown {
    const key = words.join();
    let known = MET.get(key);
    if (known === undefined) {
      if (MET.size >= MOST_MET) MET.clear();
      known = new Unknown(words);
      MET.set(key, known);
    }
    return known;
  }

  get lacking(): readonly string[] {
    this.#names ??= namesOf(this.#words);
    return this.#names;
  }

  /** Unknown for the sake of both; one of the two where it lacks all that the other lacks. */
  unite(other: Unknown): Unknown {
    if (this === other) return this;
    let union = this.#unions.get(other);
    if (union === undefined) {
      union = this.#join(other);
      if (this.#unions.size >= MOST_UNIONS) this.#unions.clear();
      this.#unions.set(other, union);
    }
    return union;
  }

  #join(other: Unknown): Unknown {
    const words = this.#words.slice();
    for (const [at, word] of other.#words.entries()) words[at] = (words[at] ?? 0) | word;
    return Unknown.#meet(words);
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
export type Cells = Pick<ReadonlyMap<string, Known | Derived>, 'get'>;

/** Unknown for the sake of both. */
export function unite(a: Unknown, b: Unknown): Unknown {
  return a.unite(b);
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
