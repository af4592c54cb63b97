// What kinds of value a fact, a field or a condition has, and when two of them may be compared. The words of a text type are the
// only ones it can hold; `null` stands for any text. `nullable: false` marks a value that may be null elsewhere, but not at this place.

export type FactType = { readonly nullable?: boolean } & (
  | { readonly kind: 'bool' | 'int' | 'date' | 'datetime' | 'state' | 'provision' | 'null' | 'error' }
  | { readonly kind: 'text'; readonly words: readonly string[] | null }
  | { readonly kind: 'list'; readonly of: FactType }
  /** An element of a list, with its fields. */
  | { readonly kind: 'element'; readonly fields: ReadonlyMap<string, FactType> }
  /** A record that may be missing, such as `visa`: in a condition it is only compared with null. */
  | { readonly kind: 'record' }
);

export const BOOL: FactType = { kind: 'bool' };
export const INT: FactType = { kind: 'int' };
export const DATE: FactType = { kind: 'date' };
export const DATETIME: FactType = { kind: 'datetime' };
export const TEXT: FactType = { kind: 'text', words: null };
export const STATE: FactType = { kind: 'state' };
export const NULL: FactType = { kind: 'null', nullable: true };
/** The type of a part that is wrong already: it fits everything, so that one fault is reported once. */
export const ERROR: FactType = { kind: 'error' };

/** The type in an author's words: "a date", "one of A, C, D", "a list of states". */
export function describeType(type: FactType): string {
  switch (type.kind) {
    case 'bool':
      return 'true or false';
    case 'int':
      return 'a whole number';
    case 'date':
      return 'a date';
    case 'datetime':
      return 'a date with the time of day';
    case 'state':
      return 'the code of a state';
    case 'provision':
      return 'the number of an article';
    case 'null':
      return 'null';
    case 'error':
      return 'unknown';
    case 'text':
      return type.words === null ? 'a text' : `one of ${type.words.join(', ')}`;
    case 'list':
      return type.of.kind === 'error' ? 'a list' : `a list, each element ${describeType(type.of)}`;
    case 'element':
      return `a record with ${[...type.fields.keys()].join(', ')}`;
    default:
      return 'a record';
  }
}

/** Whether a value of one type can ever equal a value of the other. */
export function isComparable(a: FactType, b: FactType): boolean {
  if (a.kind === 'error' || b.kind === 'error') return true;
  if (a.kind === 'null') return b.nullable !== undefined;
  if (b.kind === 'null') return a.nullable !== undefined;
  if (isWritten(a) && isWritten(b) && a.kind !== b.kind) return isLiteralText(a) || isLiteralText(b);
  if (a.kind !== b.kind) return false;
  if (a.kind === 'text' && b.kind === 'text' && a.words !== null && b.words !== null) {
    const words = b.words;
    return a.words.some((word) => words.includes(word));
  }
  return a.kind !== 'list' && a.kind !== 'element' && a.kind !== 'record';
}

/** The type that holds the values of both, or null where there is none. */
export function joinTypes(a: FactType, b: FactType): FactType | null {
  if (a.kind === 'error') return b;
  if (b.kind === 'error') return a;
  if (a.kind === 'null') return { ...b, nullable: true };
  if (b.kind === 'null') return { ...a, nullable: true };
  const nullable = a.nullable === true || b.nullable === true ? { nullable: true } : {};
  if (a.kind === 'text' && b.kind === 'text') {
    const words = a.words === null || b.words === null ? null : [...new Set([...a.words, ...b.words])];
    return { kind: 'text', words, ...nullable };
  }
  if (a.kind === 'list' && b.kind === 'list') {
    const of = joinTypes(a.of, b.of);
    return of === null ? null : { kind: 'list', of };
  }
  if (isWritten(a) && isWritten(b) && a.kind !== b.kind) return isLiteralText(a) ? b : isLiteralText(b) ? a : null;
  if (a.kind === 'element') return a === b ? a : null;
  return a.kind === b.kind ? { ...a, ...nullable } : null;
}

/** Whether every value of `from` may stand where `to` is wanted. */
export function isAssignable(from: FactType, to: FactType): boolean {
  if (from.kind === 'error' || to.kind === 'error') return true;
  if (from.kind === 'null') return to.nullable === true;
  if (from.nullable === true && to.nullable !== true) return false;
  if (from.kind === 'text' && to.kind === 'text') {
    const words = to.words;
    return words === null || (from.words !== null && from.words.every((word) => words.includes(word)));
  }
  if (from.kind === 'list' && to.kind === 'list') return isAssignable(from.of, to.of);
  if (from.kind === 'element' && to.kind === 'element') {
    const { fields } = from;
    return [...to.fields].every(([name, type]) => isAssignable(fields.get(name) ?? NULL, type));
  }
  if (from.kind === 'text' && from.words !== null && isWritten(to)) return true;
  return from.kind === to.kind;
}

/** State codes, provisions and texts are all written as text. */
function isWritten(type: FactType): boolean {
  return type.kind === 'text' || type.kind === 'state' || type.kind === 'provision';
}

function isLiteralText(type: FactType): boolean {
  return type.kind === 'text' && type.words !== null && type.words.length === 1;
}
