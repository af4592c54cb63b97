// Which conditions are wrong in one place? From a condition in CEL: each comparison flipped (< and <=, == and !=), each connective
// exchanged (&& and ||), each negation taken away or put in, each number one off, each date a day off.

import { Environment } from '@marcbachmann/cel-js';
import { addDays, isDate } from '#law';

export interface ConditionMutant {
  /** What was changed, as `before → after`. */
  readonly change: string;
  readonly text: string;
}

type Tree = { readonly op: string; readonly args: unknown };

const PARSER = new Environment({ enableOptionalTypes: true });

const FLIPS: { readonly [op: string]: string } = {
  '==': '!=',
  '!=': '==',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
};
/** Macros whose last argument is true or false. */
const SEARCHES = ['exists', 'all', 'exists_one', 'filter'];

/** The mutants of a condition. `isTruth` says whether it is true or false, and not a value of another kind. */
export function conditionMutants(source: string, isTruth: boolean): ConditionMutant[] {
  const tree = PARSER.parse(source).ast;
  const out: ConditionMutant[] = [];
  walk(tree, isTruth, (node, mutated) => {
    const text = render(replace(tree, node, mutated));
    out.push({ change: `${render(node)} → ${render(mutated)}`, text });
  });
  return out;
}

/** The condition as the mutants write it, with every bracket. */
export function renderCondition(source: string): string {
  return render(PARSER.parse(source).ast);
}

type Report = (node: Tree, mutated: Tree) => void;

function walk(node: Tree, isTruth: boolean, report: Report): void {
  const { op } = node;
  const flipped = FLIPS[op];
  if (flipped !== undefined) {
    report(node, { ...node, op: flipped });
    for (const arg of argsOf(node)) walk(arg, op === '&&' || op === '||', report);
    return;
  }
  if (op === '!_') {
    const operand = node.args as Tree;
    report(node, operand);
    // A leaf under a negation is not negated once more: that is the same mutant.
    if (isLeaf(operand)) walkInside(operand, report);
    else walk(operand, true, report);
    return;
  }
  if (op === '?:') {
    const [condition, yes, no] = argsOf(node) as [Tree, Tree, Tree];
    walk(condition, true, report);
    walk(yes, isTruth, report);
    walk(no, isTruth, report);
    return;
  }
  if (isTruth) report(node, { op: '!_', args: node });
  walkInside(node, report);
}

function walkInside(node: Tree, report: Report): void {
  if (node.op === 'value') {
    for (const value of neighbours(node.args)) report(node, { op: 'value', args: value });
    return;
  }
  if (node.op === 'rcall') {
    const [name, list, args] = node.args as [string, Tree, Tree[]];
    walk(list, false, report);
    if (SEARCHES.includes(name)) walk(args[1] as Tree, true, report);
    else for (const arg of args) walk(arg, false, report);
    return;
  }
  for (const arg of argsOf(node)) walk(arg, false, report);
}

function isLeaf({ op }: Tree): boolean {
  return !(op in FLIPS) && op !== '!_' && op !== '?:';
}

function neighbours(value: unknown): unknown[] {
  if (typeof value === 'bigint') return [value - 1n, value + 1n];
  if (typeof value === 'string' && isDate(value)) return [addDays(value, -1), addDays(value, 1)];
  return [];
}

function argsOf({ op, args }: Tree): Tree[] {
  if (op === 'value' || op === 'id') return [];
  if (op === '.') return [(args as [Tree, string])[0]];
  if (op === '!_' || op === '-_') return [args as Tree];
  if (op === 'call') return (args as [string, Tree[]])[1];
  if (op === 'rcall') {
    const [, target, rest] = args as [string, Tree, Tree[]];
    return [target, ...rest];
  }
  return args as Tree[];
}

function replace(tree: Tree, node: Tree, by: Tree): Tree {
  if (tree === node) return by;
  const into = (arg: Tree): Tree => replace(arg, node, by);
  const { op, args } = tree;
  if (op === 'value' || op === 'id') return tree;
  if (op === '.') return { op, args: [into((args as [Tree, string])[0]), (args as [Tree, string])[1]] };
  if (op === '!_' || op === '-_') return { op, args: into(args as Tree) };
  if (op === 'call') return { op, args: [(args as [string])[0], argsOf(tree).map(into)] };
  if (op === 'rcall') {
    const [name, target, rest] = args as [string, Tree, Tree[]];
    return { op, args: [name, into(target), rest.map(into)] };
  }
  return { op, args: (args as Tree[]).map(into) };
}

function render({ op, args }: Tree): string {
  const list = (nodes: readonly Tree[]): string => nodes.map(render).join(', ');
  switch (op) {
    case 'value':
      return typeof args === 'string' ? JSON.stringify(args) : String(args);
    case 'id':
      return args as string;
    case '.':
      return `${render((args as [Tree])[0])}.${(args as [Tree, string])[1]}`;
    case '!_':
      return `!${bracket(args as Tree)}`;
    case '-_':
      return `-${bracket(args as Tree)}`;
    case 'list':
      return `[${list(args as Tree[])}]`;
    case 'call':
      return `${(args as [string])[0]}(${list((args as [string, Tree[]])[1])})`;
    case 'rcall': {
      const [name, target, rest] = args as [string, Tree, Tree[]];
      return `${bracket(target)}.${name}(${list(rest)})`;
    }
    case '?:': {
      const [condition, yes, no] = args as [Tree, Tree, Tree];
      return `${bracket(condition)} ? ${bracket(yes)} : ${bracket(no)}`;
    }
    default: {
      const [left, right] = args as [Tree, Tree];
      return `${bracket(left)} ${op} ${bracket(right)}`;
    }
  }
}

/** In brackets, unless it is one word. */
function bracket(node: Tree): string {
  const isWord = ['value', 'id', '.', 'list', 'call', 'rcall'].includes(node.op);
  return isWord ? render(node) : `(${render(node)})`;
}
