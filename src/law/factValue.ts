// What a fact can hold. Values are plain JSON: a date is 'YYYY-MM-DD', money is a whole number of cents, a whole number is a
// JavaScript integer. A name that is absent from `Facts` is unknown.

export type FactValue =
  | boolean
  | number
  | string
  | null
  | readonly FactValue[]
  | { readonly [field: string]: FactValue };

/** A known value. `complete: false` marks an open list: the elements given are in it, more may be. */
export interface Known {
  readonly value: FactValue;
  readonly complete?: boolean;
}

/**
 * Facts by dotted name (`visa.type`). A record that may be missing (`visa`) stands under its own name as `null` (there is none) or
 * `true` (there is one); its fields stand beside it and are absent when it is null.
 */
export type Facts = ReadonlyMap<string, Known>;

/** Whether two values are the same, lists and records compared by content. */
export function isSameValue(a: FactValue, b: FactValue): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = b as { readonly [field: string]: FactValue };
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => Object.hasOwn(right, key) && isSameValue(value, right[key] as FactValue))
  );
}
