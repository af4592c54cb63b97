// Three-valued logic between rules (Kleene): what is decided on one side decides, else the unknown of both sides.

import { Unknown, unite, type Truth } from './verdict.ts';

export function both(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;
  if (a === true) return b;
  return b === true ? a : unite(a, b);
}

export function either(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true;
  if (a === false) return b;
  return b === false ? a : unite(a, b);
}

export function opposite(a: Truth): Truth {
  return a instanceof Unknown ? a : !a;
}
