// A condition of the pack as a sentence: "Date of expiry is on or after 3 months after Intended departure". It reads the same source
// text that was compiled; what it has no words for it shows as written, and a test proves that the shipped packs have none such.

import { parse, type ASTNode } from '@marcbachmann/cel-js';
import type { LawWords } from './lawWords.ts';

/** What a name inside `exists` or `filter` stands for: an element of that list. */
interface Scope {
  readonly name: string;
  readonly list: string;
}

const ORDERS = { '<': 'less', '<=': 'atMost', '>': 'more', '>=': 'atLeast' } as const;
const OPPOSITES = { less: 'atLeast', atMost: 'more', more: 'atMost', atLeast: 'less' } as const;
const DATE_CALLS: ReadonlySet<string> = new Set(['addDays', 'addMonths', 'addYears', 'date', 'earliestLawfulEntry']);

export function conditionInWords(words: LawWords, source: string): string {
  try {
    return new Reader(words).sentence(parse(source).ast, null);
  } catch {
    return source;
  }
}

/** The opposite of a condition, said without "not" where there is a plainer way. */
export function denialInWords(words: LawWords, source: string): string {
  try {
    return new Reader(words).denial(parse(source).ast, null);
  } catch {
    return words.say('condition.not', { what: source });
  }
}

class NoWords extends Error {}

class Reader {
  readonly #words: LawWords;

  constructor(words: LawWords) {
    this.#words = words;
  }

  /** Something that is true or false, as a sentence. */
  sentence(node: ASTNode, scope: Scope | null): string {
    switch (node.op) {
      case '&&':
      case '||': {
        const oneOf = node.op === '||' ? this.#oneOf(flatten('||', node), scope) : null;
        if (oneOf !== null) return oneOf;
        const parts = flatten(node.op, node).map((part) => this.sentence(part, scope));
        return node.op === '&&' ? this.#words.formats.list(parts) : this.#words.formats.either(parts);
      }
      case '!_':
        return this.denial(node.args, scope);
      case '==':
      case '!=':
        return this.#equal(node.op === '==', node.args, scope);
      case '<':
      case '<=':
      case '>':
      case '>=':
        return this.#order(ORDERS[node.op], node.args, scope);
      case 'in':
        return this.#within(node.args, scope);
      case 'call':
        return this.#call(node.args, scope);
      case 'rcall':
        return this.#macro(node.args, scope);
      default:
        return this.noun(node, scope, null);
    }
  }

  /** That something is not so. */
  denial(node: ASTNode, scope: Scope | null): string {
    const say = this.#words.say;
    if (node.op === '==' || node.op === '!=') return this.#equal(node.op !== '==', node.args, scope);
    if (node.op === '!_') return this.sentence(node.args, scope);
    if (node.op === '<' || node.op === '<=' || node.op === '>' || node.op === '>=')
      return this.#order(OPPOSITES[ORDERS[node.op]], node.args, scope);
    if (node.op === 'in') return this.#within(node.args, scope, 'Not');
    if (node.op === 'rcall') return this.#macro(node.args, scope, 'Not');
    const path = pathOf(node);
    if (path !== null && this.#words.book.fact(path)?.type === 'bool')
      return say('fact', { fact: this.#words.fact(path), value: say('value.no') });
    return say('condition.not', { what: this.sentence(node, scope) });
  }

  /** Something that has a value, as a phrase; `like` is the fact with whose values a literal is compared. */
  noun(node: ASTNode, scope: Scope | null, like: string | null): string {
    const say = this.#words.say;
    switch (node.op) {
      case 'value':
        return this.#literal(node.args, like);
      case 'id':
        return node.args === scope?.name ? say('condition.it') : this.#words.fact(node.args);
      case '.': {
        const path = pathOf(node);
        if (path === null) throw new NoWords();
        if (scope !== null && path.startsWith(`${scope.name}.`))
          return say(`field.${path.slice(scope.name.length + 1)}`);
        return this.#words.fact(path);
      }
      case '+':
      case '-': {
        const [left, right] = node.args;
        if (node.op === '+' && left.op === 'call' && left.args[0] === 'daysBetween')
          return this.#pair('daysFrom', left.args[1], scope);
        return say(node.op === '+' ? 'condition.plus' : 'condition.minus', {
          a: this.noun(left, scope, null),
          b: this.noun(right, scope, null),
        });
      }
      case 'call':
        return this.#function(node.args, scope);
      case 'rcall':
        return this.#macro(node.args, scope);
      case 'list':
        return this.#words.formats.either(node.args.map((one) => this.noun(one, scope, like)));
      default:
        return this.sentence(node, scope);
    }
  }

  #equal(positive: boolean, [left, right]: readonly [ASTNode, ASTNode], scope: Scope | null): string {
    const say = this.#words.say;
    if (right.op === 'value' && right.args === null)
      return say(positive ? 'condition.missing' : 'condition.there', { what: this.noun(left, scope, null) });
    const like = this.#kindOf(left, scope);
    return say(positive ? 'condition.is' : 'condition.isNot', {
      what: this.noun(left, scope, null),
      value: this.noun(right, scope, like),
    });
  }

  /** `a == 1 || a == 2` is one sentence with two values; null where the parts speak of different things. */
  #oneOf(parts: readonly ASTNode[], scope: Scope | null): string | null {
    const compared = parts.map((part) => {
      if (part.op === '==') return part.args;
      return part.op === 'call' && part.args[0] === 'under' ? part.args[1] : null;
    });
    const [first] = compared;
    const what = first?.[0];
    if (what === undefined || pathOf(what) === null) return null;
    const values: string[] = [];
    for (const pair of compared) {
      const [left, right] = pair ?? [];
      if (left === undefined || right === undefined || pathOf(left) !== pathOf(what)) return null;
      if (right.op !== 'value' || right.args === null) return null;
      values.push(this.noun(right, scope, this.#kindOf(left, scope)));
    }
    return this.#words.say('condition.is', {
      what: this.noun(what, scope, null),
      value: this.#words.formats.either(values),
    });
  }

  #order(order: string, [left, right]: readonly [ASTNode, ASTNode], scope: Scope | null): string {
    const isDate = [left, right].some((node) => this.#isDate(node));
    const like = this.#kindOf(left, scope);
    if (left.op === 'call' && left.args[0] === 'size')
      return this.#words.say(order === 'more' ? 'condition.any' : 'condition.none', {
        list: this.noun(argument(left.args[1], 0), scope, null),
      });
    return this.#words.say(`condition.${isDate ? 'date' : 'number'}.${order}`, {
      what: this.noun(left, scope, null),
      value: this.noun(right, scope, like),
    });
  }

  #within([item, list]: readonly [ASTNode, ASTNode], scope: Scope | null, not: '' | 'Not' = ''): string {
    if (list.op === 'list')
      return this.#words.say(`condition.is${not}`, {
        what: this.noun(item, scope, null),
        value: this.noun(list, scope, this.#kindOf(item, scope)),
      });
    return this.#words.say(`condition.contains${not}`, {
      list: this.noun(list, scope, null),
      value: this.noun(item, scope, pathOf(list)),
    });
  }

  #call([name, args]: readonly [string, ASTNode[]], scope: Scope | null): string {
    const first = argument(args, 0);
    if (name === 'inList')
      return this.#words.say('condition.inList', { what: this.noun(first, scope, null), list: this.#listName(args) });
    if (name === 'under')
      return this.#words.say('condition.is', {
        what: this.noun(first, scope, null),
        value: this.noun(argument(args, 1), scope, this.#kindOf(first, scope)),
      });
    return this.#function([name, args], scope);
  }

  #function([name, args]: readonly [string, ASTNode[]], scope: Scope | null): string {
    const say = this.#words.say;
    if (name === 'date') return this.#words.formats.date(String(literalOf(argument(args, 0))));
    if (name === 'addDays' || name === 'addMonths' || name === 'addYears') {
      const by = argument(args, 1);
      const date = this.noun(argument(args, 0), scope, null);
      const count = by.op === '-_' ? -Number(literalOf(by.args)) : Number(literalOf(by, Number.NaN));
      if (Number.isNaN(count)) return say('condition.daysLater', { date, days: this.noun(by, scope, null) });
      return say(`condition.${name}.${count < 0 ? 'before' : 'after'}`, { date, count: Math.abs(count) });
    }
    if (name === 'daysBetween') return this.#pair('daysFrom', args, scope);
    if (name === 'min') return this.#pair('min', args, scope);
    return say(`condition.function.${name}`);
  }

  #macro([name, list, args]: readonly [string, ASTNode, ASTNode[]], scope: Scope | null, not: '' | 'Not' = ''): string {
    const say = this.#words.say;
    const path = pathOf(list);
    if (path === null) throw new NoWords();
    const of = this.noun(list, scope, null);
    if (name === 'filter') return say('condition.counting', { list: of });
    if (name !== 'exists') throw new NoWords();
    const variable = argument(args, 0);
    const body = argument(args, 1);
    const inner: Scope = { name: variable.op === 'id' ? variable.args : '', list: path };
    const isIt = (node: ASTNode): boolean => node.op === 'id' && node.args === inner.name;
    if (body.op === 'value' && body.args === true)
      return say(not === '' ? 'condition.any' : 'condition.none', { list: of });
    if ((body.op === '==' || body.op === '!=') && isIt(body.args[0]))
      return say(`condition.${body.op === '==' ? 'contains' : 'containsOther'}${not}`, {
        list: of,
        value: this.noun(body.args[1], inner, path),
      });
    if (body.op === 'in' && isIt(body.args[0]))
      return say(`condition.contains${not}`, { list: of, value: this.noun(body.args[1], inner, path) });
    if (body.op === 'call' && body.args[0] === 'inList' && isIt(argument(body.args[1], 0)))
      return say(`condition.someInList${not}`, { list: of, name: this.#listName(body.args[1]) });
    return say(`condition.some${not}`, { list: of, body: this.sentence(body, inner) });
  }

  #pair(key: string, args: readonly ASTNode[], scope: Scope | null): string {
    return this.#words.say(`condition.${key}`, {
      a: this.noun(argument(args, 0), scope, null),
      b: this.noun(argument(args, 1), scope, null),
    });
  }

  #listName(args: readonly ASTNode[]): string {
    const id = String(literalOf(argument(args, 1)));
    return this.#words.book.text(`list.${id}`) ?? id;
  }

  #literal(value: unknown, like: string | null): string {
    const plain = typeof value === 'bigint' ? Number(value) : (value as string | number | boolean | null);
    const [list = '', field] = like?.split('#') ?? [];
    if (list === 'grounds' || list === 'waivable') return this.#words.ground(String(plain));
    const fact = this.#words.book.fact(list);
    const element = field === undefined ? undefined : fact?.fields?.[field];
    if (element !== undefined) return this.#words.formats.scalar(this.#words, element, plain);
    const type = fact?.type === 'list' ? (fact.of ?? 'text') : (fact?.type ?? 'int');
    return this.#words.formats.scalar(this.#words, { type, words: fact?.words, unit: fact?.unit }, plain);
  }

  /** The fact that a term reads, or `list#field` for a field of an element: what a literal beside it is a value of. */
  #kindOf(node: ASTNode, scope: Scope | null): string | null {
    const path = pathOf(node);
    if (path === null || scope === null) return path;
    if (path === scope.name) return scope.list;
    return path.startsWith(`${scope.name}.`) ? `${scope.list}#${path.slice(scope.name.length + 1)}` : path;
  }

  #isDate(node: ASTNode): boolean {
    if (node.op === 'call') return DATE_CALLS.has(node.args[0]);
    const path = pathOf(node);
    return path !== null && this.#words.book.fact(path)?.type === 'date';
  }
}

function flatten(op: '&&' | '||', node: ASTNode): ASTNode[] {
  return node.op === op ? node.args.flatMap((part) => flatten(op, part)) : [node];
}

function pathOf(node: ASTNode): string | null {
  if (node.op === 'id') return node.args;
  if (node.op !== '.') return null;
  const before = pathOf(node.args[0]);
  return before === null ? null : `${before}.${node.args[1]}`;
}

function argument(args: readonly ASTNode[], index: number): ASTNode {
  const found = args[index];
  if (found === undefined) throw new NoWords();
  return found;
}

function literalOf(node: ASTNode, otherwise?: number): unknown {
  if (node.op !== 'value') {
    if (otherwise === undefined) throw new NoWords();
    return otherwise;
  }
  return node.args;
}
