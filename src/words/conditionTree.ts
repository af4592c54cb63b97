// The parts of a condition's syntax tree that its words are made from: paths of facts, literals, names that stand for elements of a list.

import type { ASTNode } from '@marcbachmann/cel-js';

/** There is no way to say this. */
export class NoWords extends Error {}

/** What a name inside `exists`, `all`, `filter` or `map` stands for: an element of that list. One may stand inside another. */
export interface Scope {
  readonly name: string;
  readonly list: string;
  readonly outer: Scope | null;
}

export function scopeOf(name: string, scope: Scope | null): Scope | null {
  if (scope === null || scope.name === name) return scope;
  return scopeOf(name, scope.outer);
}

export function isSize(node: ASTNode): node is Extract<ASTNode, { op: 'call' }> {
  return node.op === 'call' && node.args[0] === 'size';
}

export function isZero(node: ASTNode): boolean {
  return node.op === 'value' && Number(node.args) === 0;
}

export function isOne(node: ASTNode): boolean {
  return node.op === 'value' && Number(node.args) === 1;
}

/** The fact behind a list, or behind what is picked out of it. */
export function rootOf(node: ASTNode): string | null {
  return node.op === 'rcall' ? rootOf(node.args[1]) : pathOf(node);
}

export function flatten(op: '&&' | '||', node: ASTNode): ASTNode[] {
  return node.op === op ? node.args.flatMap((part) => flatten(op, part)) : [node];
}

export function pathOf(node: ASTNode): string | null {
  if (node.op === 'id') return node.args;
  if (node.op !== '.') return null;
  const before = pathOf(node.args[0]);
  return before === null ? null : `${before}.${node.args[1]}`;
}

export function argument(args: readonly ASTNode[], index: number): ASTNode {
  const found = args[index];
  if (found === undefined) throw new NoWords();
  return found;
}

export function literalOf(node: ASTNode): unknown {
  if (node.op !== 'value') throw new NoWords();
  return node.args;
}
