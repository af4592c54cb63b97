// From the syntax tree of a CEL expression to closures, types checked on the way; every fault is collected with its place. The
// library parses; names, types and values are ours. What the language leaves out (has, optionals, == on lists or records, indexing)
// would give wrong answers where something is unknown, and is refused.

import type { ASTNode } from '@marcbachmann/cel-js';
import { compileCall, compileMethod } from './conditionCalls.ts';
import { ConditionChecker, hintFor } from './conditionChecker.ts';
import { narrow, pathOf, type LocalVariable, type NonNull } from './conditionScope.ts';
import * as terms from './conditionTerms.ts';
import type { Arithmetic, Ordering, Run, Term } from './conditionTerms.ts';
import { BOOL, DATE, ERROR, INT, NULL, joinTypes, type FactType } from './factType.ts';
import type { FactValue } from './factValue.ts';
import { Unknown } from './verdict.ts';

type Pair = readonly [ASTNode, ASTNode];

export class ConditionCompiler extends ConditionChecker {
  override compile(node: ASTNode, nonNull: NonNull): Term {
    switch (node.op) {
      case 'value':
        return this.#literal(node, node.args);
      case 'id':
      case '.':
        return this.#name(node, nonNull);
      case '!_': {
        const operand = this.want(this.compile(node.args, nonNull), BOOL);
        return this.term(node, BOOL, terms.runNot(operand.run), [operand], 'not');
      }
      case '-_':
        return this.#negative(node, node.args, nonNull);
      case '&&':
      case '||':
        return this.#connective(node, node.op, node.args, nonNull);
      case '?:':
        return this.#choose(node, node.args, nonNull);
      case '==':
      case '!=':
        return this.#equality(node, node.args, node.op === '!=', nonNull);
      case '<':
      case '<=':
      case '>':
      case '>=':
        return this.#order(node, node.op, node.args, nonNull);
      case '+':
      case '-':
      case '*':
      case '/':
      case '%':
        return this.#arithmetic(node, node.op, node.args, nonNull);
      case 'in':
        return this.#membership(node, node.args, nonNull);
      case 'list':
        return this.#list(node, node.args, nonNull);
      case 'call':
        return compileCall(this, node, node.args, nonNull);
      case 'rcall':
        return compileMethod(this, node, node.args, nonNull);
      case 'map':
        return this.refuse(node, 'celForbidden', 'a map cannot be written here', 'Compare the fields one by one.');
      case '[]': {
        const hint = 'Ask with exists or all: the order of the elements means nothing.';
        return this.refuse(node, 'celForbidden', 'an element cannot be taken by its number', hint);
      }
      default:
        return this.refuse(node, 'celForbidden', 'optional access is not allowed', 'Compare with null: x != null && …');
    }
  }

  #literal(node: ASTNode, value: unknown): Term {
    if (typeof value === 'bigint' && Number.isSafeInteger(Number(value)))
      return this.#written(node, INT, Number(value));
    if (value === null) return this.#written(node, NULL, value);
    if (typeof value === 'boolean') return this.#written(node, BOOL, value);
    if (typeof value === 'string') return this.#written(node, { kind: 'text', words: [value] }, value);
    return this.refuse(node, 'celType', 'this is not a whole number', 'Write a whole number, such as 90.');
  }

  #written(node: ASTNode, type: FactType, value: FactValue): Term {
    return { ...this.term(node, type, terms.runLiteral(value), []), literal: value };
  }

  #name(node: ASTNode, nonNull: NonNull): Term {
    const path = pathOf(node);
    if (path === null) {
      return this.refuse(node, 'celForbidden', 'a field can only be taken of a name', 'Write the fact by its name.');
    }
    const [root = '', ...fields] = path.split('.');
    const local = this.locals.findLast((one) => one.name === root);
    if (local !== undefined) return this.#local(node, path, local, fields, nonNull);
    const type = this.declarations.typeOf(path);
    if (type !== null) return this.fact(node, path, type, nonNull);
    const names = [...this.declarations.names(), ...this.locals.map((one) => one.name)];
    return this.refuse(node, 'unknownFact', `there is no fact "${path}"`, hintFor(path, names));
  }

  #local(node: ASTNode, path: string, local: LocalVariable, fields: readonly string[], nonNull: NonNull): Term {
    let { type } = local;
    let run: Run = terms.runVariable(local.cell);
    for (const field of fields) {
      if (type.kind === 'error') break;
      const known: ReadonlyMap<string, FactType> = type.kind === 'element' ? type.fields : new Map();
      const found = known.get(field);
      if (found === undefined) {
        return this.refuse(
          node,
          'unknownFact',
          `${local.name} has no field "${field}"`,
          hintFor(field, [...known.keys()]),
        );
      }
      run = terms.runField(run, field, Unknown.of(local.facts));
      type = found;
    }
    const isSure = type.nullable === true && nonNull.has(path);
    return { ...this.term(node, isSure ? { ...type, nullable: false } : type, run, []), path };
  }

  #negative(node: ASTNode, operand: ASTNode, nonNull: NonNull): Term {
    const value = this.wantValue(this.compile(operand, nonNull), INT, nonNull);
    if (typeof value.literal === 'number') return this.#written(node, INT, -value.literal);
    return this.term(node, INT, terms.runArithmetic('-', terms.runLiteral(0), value.run, node), [value]);
  }

  #connective(node: ASTNode, op: '&&' | '||', [left, right]: Pair, nonNull: NonNull): Term {
    const a = this.want(this.compile(left, nonNull), BOOL);
    const b = this.want(this.compile(right, narrow(left, op === '&&', nonNull)), BOOL);
    const run = op === '&&' ? terms.runAnd(a.run, b.run) : terms.runOr(a.run, b.run);
    return this.term(node, BOOL, run, [a, b], op === '&&' ? 'and' : 'or');
  }

  #choose(node: ASTNode, [test, yes, no]: readonly [ASTNode, ASTNode, ASTNode], nonNull: NonNull): Term {
    const condition = this.want(this.compile(test, nonNull), BOOL);
    const a = this.compile(yes, narrow(test, true, nonNull));
    const b = this.compile(no, narrow(test, false, nonNull));
    const type = joinTypes(a.type, b.type);
    if (type === null) this.reportMismatch(node, a.type, b.type);
    return this.term(node, type ?? ERROR, terms.runChoose(condition.run, a.run, b.run), [condition, a, b], 'choose');
  }

  #equality(node: ASTNode, [left, right]: Pair, negated: boolean, nonNull: NonNull): Term {
    const a = this.compile(left, nonNull);
    const b = this.compile(right, nonNull);
    this.checkComparison(node, a, b);
    const run =
      b.literal !== undefined
        ? terms.runEqualLiteral(a.run, b.literal, negated)
        : a.literal !== undefined
          ? terms.runEqualLiteral(b.run, a.literal, negated)
          : terms.runEqual(a.run, b.run, negated);
    return this.term(node, BOOL, run, [a, b]);
  }

  #order(node: ASTNode, op: Ordering, [left, right]: Pair, nonNull: NonNull): Term {
    const a = this.compile(left, nonNull);
    const b = this.compile(right, nonNull);
    const type = a.type.kind === 'date' || b.type.kind === 'date' ? DATE : INT;
    if (type.kind === 'date' && (this.checkWritten(a, b) || this.checkWritten(b, a))) {
      return this.term(node, BOOL, a.run, []);
    }
    const x = this.wantValue(a, type, nonNull);
    const y = this.wantValue(b, type, nonNull);
    return this.term(node, BOOL, terms.runOrder(op, x.run, y.run, node), [x, y]);
  }

  #arithmetic(node: ASTNode, op: Arithmetic, [left, right]: Pair, nonNull: NonNull): Term {
    const a = this.wantValue(this.compile(left, nonNull), INT, nonNull);
    const b = this.wantValue(this.compile(right, nonNull), INT, nonNull);
    if ((op === '/' || op === '%') && (typeof b.literal !== 'number' || b.literal === 0)) {
      this.report(b, 'celType', 'the divisor must be a number other than 0, written out', 'Write it as a number.');
    }
    return this.term(node, INT, terms.runArithmetic(op, a.run, b.run, node), [a, b]);
  }

  #membership(node: ASTNode, [left, right]: Pair, nonNull: NonNull): Term {
    const item = this.compile(left, nonNull);
    const list = this.compile(right, nonNull);
    if (list.type.kind === 'record' || list.type.kind === 'element') {
      return this.refuse(node, 'celForbidden', '"in" does not work on a record', 'Compare the field with null.');
    }
    if (list.type.kind !== 'list') this.want(list, { kind: 'list', of: ERROR });
    else if (right.op !== 'list')
      this.checkComparison(node, item, { start: list.start, end: list.end, type: list.type.of });
    else for (const element of list.parts) this.checkComparison(node, item, element);
    return this.term(node, BOOL, terms.runIn(item.run, list.run), [item, list]);
  }

  #list(node: ASTNode, nodes: readonly ASTNode[], nonNull: NonNull): Term {
    const elements = nodes.map((element) => this.compile(element, nonNull));
    let of: FactType = ERROR;
    for (const element of elements) {
      const joined = joinTypes(of, element.type);
      if (joined === null) this.reportMismatch(node, of, element.type);
      of = joined ?? of;
    }
    const literals = elements.map((element) => element.literal);
    const isWritten = literals.every((literal): literal is FactValue => literal !== undefined);
    const run = isWritten ? terms.runLiteral(literals) : terms.runList(elements.map((element) => element.run));
    return this.term(node, { kind: 'list', of }, run, elements);
  }
}
