// A condition of the pack as a sentence: "Date of expiry is on or after 3 months after Intended departure". It reads the same source
// text that was compiled; what it has no words for it shows as written, and a test proves that the shipped packs have none such.

import { parse, type ASTNode } from '@marcbachmann/cel-js';
import {
  NoWords,
  argument,
  flatten,
  isOne,
  isSize,
  isZero,
  literalOf,
  pathOf,
  rootOf,
  scopeOf,
  type Scope,
} from './conditionTree.ts';
import type { LawWords } from './lawWords.ts';

const ORDERS = { '<': 'less', '<=': 'atMost', '>': 'more', '>=': 'atLeast' } as const;
const OPPOSITES = { less: 'atLeast', atMost: 'more', more: 'atMost', atLeast: 'less' } as const;
const DATE_CALLS: ReadonlySet<string> = new Set([
  'addDays',
  'addMonths',
  'addYears',
  'addWorkingDays',
  'date',
  'earlier',
  'later',
  'earliestLawfulEntry',
  'lastLawfulDay',
  'firstUnlawfulDay',
  'rollForward',
]);
/** Functions of two values, each said as what lies between or comes first of the two. */
const PAIRS: Readonly<Record<string, string>> = {
  daysBetween: 'daysFrom',
  minutesBetween: 'minutesFrom',
  ageOn: 'yearsFrom',
  min: 'min',
  max: 'max',
  earlier: 'earlier',
  later: 'laterOf',
};

export function conditionInWords(words: LawWords, source: string): string {
  try {
    return new Reader(words).sentence(read(source), null);
  } catch {
    return source;
  }
}

/** What must all be so, one sentence each; a condition that is no such row is one sentence. */
export function conditionsInWords(words: LawWords, source: string): readonly string[] {
  try {
    const reader = new Reader(words);
    return flatten('&&', read(source)).map((part) => reader.sentence(part, null));
  } catch {
    return [source];
  }
}

/** The opposite of a condition, said without "not" where there is a plainer way. */
export function denialInWords(words: LawWords, source: string): string {
  try {
    return new Reader(words).denial(read(source), null);
  } catch {
    return words.say('condition.not', { what: source });
  }
}

/** A part of a condition is cut where its last word ends, and may lack the brackets around that: they are put back. */
function read(source: string): ASTNode {
  let open = 0;
  let missing = 0;
  for (const [mark] of source.replaceAll(/"[^"]*"/g, '').matchAll(/[()]/g)) {
    open += mark === '(' ? 1 : -1;
    if (open < 0) {
      missing += 1;
      open = 0;
    }
  }
  return parse('('.repeat(missing) + source + ')'.repeat(open)).ast;
}

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
      case '?:':
        return this.#choice(node.args, (part) => this.sentence(part, scope), scope);
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
    if (node.op === '?:') return this.#choice(node.args, (part) => this.denial(part, scope), scope);
    if (node.op === 'value' && typeof node.args === 'boolean') return say(node.args ? 'value.no' : 'value.yes');
    if (this.#typeOf(node, scope) === 'bool')
      return say('fact', { fact: this.noun(node, scope, null), value: say('value.no') });
    return say('condition.not', { what: this.sentence(node, scope) });
  }

  /** Something that has a value, as a phrase; `like` is the fact with whose values a literal is compared. */
  noun(node: ASTNode, scope: Scope | null, like: string | null): string {
    const say = this.#words.say;
    switch (node.op) {
      case 'value':
        return this.#literal(node.args, like);
      case 'id':
        return scopeOf(node.args, scope) === null ? this.#words.fact(node.args) : say('condition.it');
      case '.': {
        const path = pathOf(node);
        if (path === null) throw new NoWords();
        const [name = '', ...fields] = path.split('.');
        return scopeOf(name, scope) === null ? this.#words.fact(path) : this.#words.field(fields.join('.'));
      }
      case '+':
      case '-': {
        const [left, right] = node.args;
        // Day 1 is the first day: what is counted with both its ends is said as from the one to the other.
        if (node.op === '+' && left.op === 'call' && left.args[0] === 'daysBetween' && isOne(right))
          return this.#pair('daysFrom', left.args[1], scope);
        return say(node.op === '+' ? 'condition.plus' : 'condition.minus', {
          a: this.noun(left, scope, null),
          b: this.noun(right, scope, null),
        });
      }
      case '*':
        return say('condition.times', {
          a: this.noun(node.args[0], scope, null),
          b: this.noun(node.args[1], scope, null),
        });
      case '-_':
        return node.args.op === 'value'
          ? this.#words.formats.number(-Number(node.args.args))
          : say('condition.negative', { a: this.noun(node.args, scope, null) });
      case '?:':
        return this.#choice(node.args, (part) => this.noun(part, scope, like), scope);
      case 'call':
        return this.#call(node.args, scope);
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
    if (isSize(left) && isZero(right)) return this.#some(left.args[1], scope, positive ? 'Not' : '');
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
    const isDate = [left, right].some((node) => this.#isDate(node, scope));
    const like = this.#kindOf(left, scope);
    if (isSize(left)) {
      if ((order === 'more' && isZero(right)) || (order === 'atLeast' && isOne(right)))
        return this.#some(left.args[1], scope, '');
      if ((order === 'atMost' && isZero(right)) || (order === 'less' && isOne(right)))
        return this.#some(left.args[1], scope, 'Not');
    }
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
    if (name === 'addDays' || name === 'addMonths' || name === 'addYears' || name === 'addWorkingDays') {
      const by = argument(args, 1);
      const date = this.noun(argument(args, 0), scope, null);
      const isBack = by.op === '-_';
      const span = by.op === '-_' ? by.args : by;
      if (span.op !== 'value')
        return say(`condition.${isBack ? 'back' : 'later'}.${name}`, { date, count: this.noun(span, scope, null) });
      const count = isBack ? -Number(span.args) : Number(span.args);
      return say(`condition.${name}.${count < 0 ? 'before' : 'after'}`, { date, count: Math.abs(count) });
    }
    if (
      name === 'ageOn' &&
      pathOf(argument(args, 0)) === 'person.birthDate' &&
      pathOf(argument(args, 1)) === 'scenario.checkDate'
    )
      return say('condition.function.ageOn');
    const pair = PAIRS[name];
    if (pair !== undefined) return this.#pair(pair, args, scope);
    if (name === 'absentDays') return this.#pair('absentDays', args.slice(1), scope);
    if (name === 'rollForward')
      return say('condition.rollForward', { date: this.noun(argument(args, 0), scope, null) });
    if (name === 'size' || name === 'sum')
      return say(`condition.${name}`, { list: this.noun(argument(args, 0), scope, null) });
    return say(`condition.function.${name}`);
  }

  /** "if it is so, this; otherwise that". */
  #choice(
    [test, yes, no]: readonly [ASTNode, ASTNode, ASTNode],
    part: (node: ASTNode) => string,
    scope: Scope | null,
  ): string {
    return this.#words.say('condition.choose', { test: this.sentence(test, scope), yes: part(yes), no: part(no) });
  }

  /** That a list, or what is picked out of it, has an element, or none. */
  #some(args: readonly ASTNode[], scope: Scope | null, not: '' | 'Not'): string {
    const list = argument(args, 0);
    if (list.op === 'rcall' && list.args[0] === 'filter')
      return this.#macro(['exists', list.args[1], list.args[2]], scope, not);
    return this.#words.say(not === '' ? 'condition.any' : 'condition.none', { list: this.noun(list, scope, null) });
  }

  #macro([name, list, args]: readonly [string, ASTNode, ASTNode[]], scope: Scope | null, not: '' | 'Not' = ''): string {
    const say = this.#words.say;
    const path = rootOf(list);
    if (path === null) throw new NoWords();
    const of = this.noun(list, scope, null);
    const variable = argument(args, 0);
    const body = argument(args, 1);
    const inner: Scope = { name: variable.op === 'id' ? variable.args : '', list: path, outer: scope };
    const isIt = (node: ASTNode): boolean => node.op === 'id' && node.args === inner.name;
    if (name === 'filter') return say('condition.those', { list: of, body: this.sentence(body, inner) });
    if (name === 'map') return say('condition.each', { list: of, what: this.noun(body, inner, null) });
    if (name === 'all') {
      if (body.op === 'in' && isIt(body.args[0]))
        return say(`condition.only${not}`, { list: of, value: this.noun(body.args[1], inner, path) });
      return say(`condition.every${not}`, { list: of, body: this.sentence(body, inner) });
    }
    if (name !== 'exists') throw new NoWords();
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
    if (path === null) return null;
    const [name = '', ...fields] = path.split('.');
    const found = scopeOf(name, scope);
    if (found === null) return path;
    return fields.length === 0 ? found.list : `${found.list}#${fields.join('.')}`;
  }

  /** The type of a fact or of a field, or null. */
  #typeOf(node: ASTNode, scope: Scope | null): string | null {
    const [name = '', field] = this.#kindOf(node, scope)?.split('#') ?? [];
    const fact = this.#words.book.fact(name);
    return (field === undefined ? fact?.type : fact?.fields?.[field]?.type) ?? null;
  }

  #isDate(node: ASTNode, scope: Scope | null): boolean {
    if (node.op === 'call') return DATE_CALLS.has(node.args[0]);
    const type = this.#typeOf(node, scope);
    return type === 'date' || type === 'datetime';
  }
}
