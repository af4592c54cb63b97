// Calls in a condition: functions, macros over lists, written dates, dated lists.

import type { ASTNode } from '@marcbachmann/cel-js';
import { isDate } from './calendar.ts';
import { hintFor, type ConditionChecker } from './conditionChecker.ts';
import { CONDITION_FUNCTIONS, runFunction, runInList, runRollForward } from './conditionFunctions.ts';
import { MACROS, runMacro, runSize, type Macro } from './conditionMacros.ts';
import { CHECK_DATE, withoutVariable, type NonNull } from './conditionScope.ts';
import { runFact, runLiteral, type Cell, type Term } from './conditionTerms.ts';
import { BOOL, DATE, ERROR, INT, STATE, type FactType } from './factType.ts';
import { Unknown } from './verdict.ts';

const ANY_LIST: FactType = { kind: 'list', of: ERROR };

type CallForm = (checker: ConditionChecker, node: ASTNode, args: readonly ASTNode[], nonNull: NonNull) => Term;

/** Calls that take more than values: a written date, the name of a list or of a calendar. Each by its usage, and how many it takes. */
const FORMS: ReadonlyMap<string, { readonly count: number; readonly usage: string; readonly compile: CallForm }> =
  new Map([
    ['date', { count: 1, usage: 'Write it as date("2026-07-10").', compile: compileDate }],
    ['size', { count: 1, usage: 'size(list): how many elements it has', compile: compileSize }],
    ['inList', { count: 2, usage: 'inList(state, "list"): whether it is on a dated list', compile: compileInList }],
    ['rollForward', { count: 2, usage: 'rollForward(date, "calendar"): the next working day', compile: compileRollForward }],
  ]); // prettier-ignore

/** `name(…)` */
export function compileCall(
  checker: ConditionChecker,
  node: ASTNode,
  [name, args]: readonly [string, readonly ASTNode[]],
  nonNull: NonNull,
): Term {
  if (name === 'has') {
    const hint = 'Compare with null: x != null. Whether a fact is known is not for a condition to ask.';
    return checker.refuse(node, 'celForbidden', '"has" is not allowed', hint);
  }
  const added = checker.declarations.functions;
  const form = FORMS.get(name);
  const fn = CONDITION_FUNCTIONS.get(name) ?? added?.get(name);
  const count = form?.count ?? fn?.params.length;
  if (count !== undefined && args.length !== count) {
    const takes = `${name} takes ${count} ${count === 1 ? 'value' : 'values'}, found ${args.length}`;
    return checker.refuse(node, 'celType', takes, form?.usage ?? fn?.usage ?? '');
  }
  if (form !== undefined) return form.compile(checker, node, args, nonNull);
  if (fn === undefined) {
    const names = [...CONDITION_FUNCTIONS.keys(), ...(added?.keys() ?? []), ...FORMS.keys()];
    return checker.refuse(node, 'celForbidden', `there is no function "${name}"`, hintFor(name, names));
  }
  const values = args.map((arg, index) =>
    checker.wantValue(checker.compile(arg, nonNull), fn.params[index] ?? ERROR, nonNull),
  );
  const withLack = values.map(({ run, facts }) => ({ run, lacking: Unknown.of(facts) }));
  return checker.term(node, fn.result, runFunction(fn, withLack, node), values);
}

/** `target.name(…)` */
export function compileMethod(
  checker: ConditionChecker,
  node: ASTNode,
  [name, target, args]: readonly [string, ASTNode, readonly ASTNode[]],
  nonNull: NonNull,
): Term {
  if (isMacro(name)) return compileMacro(checker, node, name, target, args, nonNull);
  if (name === 'size' && args.length === 0) return compileSize(checker, node, [target], nonNull);
  const isFunction = CONDITION_FUNCTIONS.has(name);
  const hint = isFunction ? `Write ${name}(…) with this as its first value.` : hintFor(name, [...MACROS, 'size']);
  return checker.refuse(node, 'celForbidden', `there is no method "${name}"`, hint);
}

function compileMacro(
  checker: ConditionChecker,
  node: ASTNode,
  macro: Macro,
  target: ASTNode,
  args: readonly ASTNode[],
  nonNull: NonNull,
): Term {
  const list = checker.want(checker.compile(target, nonNull), ANY_LIST);
  const [variable, body] = args;
  if (args.length !== 2 || variable?.op !== 'id' || body === undefined) {
    const message = `${macro} takes a name and an expression`;
    return checker.refuse(node, 'celSyntax', message, `Write list.${macro}(x, …).`);
  }
  const cell: Cell = { value: null };
  const of = list.type.kind === 'list' ? list.type.of : ERROR;
  const outer = checker.locals;
  checker.locals = [...outer, { name: variable.args, type: of, cell, facts: list.facts }];
  const inner = checker.compile(body, withoutVariable(nonNull, variable.args));
  checker.locals = outer;
  const each = macro === 'map' ? inner : checker.want(inner, BOOL);
  const type: FactType = macro === 'filter' ? list.type : macro === 'map' ? { kind: 'list', of: each.type } : BOOL;
  return checker.term(node, type, runMacro(macro, list.run, cell, each.run), [list, each]);
}

function compileSize(checker: ConditionChecker, node: ASTNode, args: readonly ASTNode[], nonNull: NonNull): Term {
  const [target] = args as readonly [ASTNode];
  const list = checker.compile(target, nonNull);
  if (list.type.kind === 'record' || list.type.kind === 'element') {
    return checker.refuse(node, 'celForbidden', '"size" does not work on a record', 'Compare it with null.');
  }
  checker.want(list, ANY_LIST);
  return checker.term(node, INT, runSize(list.run), [list]);
}

function compileDate(checker: ConditionChecker, node: ASTNode, args: readonly ASTNode[]): Term {
  const [text] = args as readonly [ASTNode];
  if (text.op !== 'value' || typeof text.args !== 'string' || !isDate(text.args)) {
    return checker.refuse(node, 'celType', 'date takes a real date as text', 'Write it as date("2026-07-10").');
  }
  return { ...checker.term(node, DATE, runLiteral(text.args), []), literal: text.args };
}

function compileInList(checker: ConditionChecker, node: ASTNode, args: readonly ASTNode[], nonNull: NonNull): Term {
  const [stateNode, listNode] = args as readonly [ASTNode, ASTNode];
  const state = checker.wantValue(checker.compile(stateNode, nonNull), STATE, nonNull);
  const name = listNode.op === 'value' && typeof listNode.args === 'string' ? listNode.args : '';
  const list = checker.declarations.lists?.get(name);
  if (list === undefined) {
    const names = [...(checker.declarations.lists?.keys() ?? [])];
    return checker.refuse(listNode, 'lawReference', `there is no list "${name}"`, hintFor(name, names));
  }
  const date = runFact(CHECK_DATE, Unknown.of([CHECK_DATE]), null, node);
  return checker.term(
    node,
    BOOL,
    runInList(state.run, (code, day) => list.has(code, day), date),
    [state],
  );
}

function compileRollForward(
  checker: ConditionChecker,
  node: ASTNode,
  args: readonly ASTNode[],
  nonNull: NonNull,
): Term {
  const [dateNode, calendarNode] = args as readonly [ASTNode, ASTNode];
  const date = checker.wantValue(checker.compile(dateNode, nonNull), DATE, nonNull);
  const name = calendarNode.op === 'value' && typeof calendarNode.args === 'string' ? calendarNode.args : '';
  const holidays = checker.declarations.calendars?.get(name);
  if (holidays === undefined) {
    const names = [...(checker.declarations.calendars?.keys() ?? [])];
    return checker.refuse(calendarNode, 'lawReference', `there is no calendar "${name}"`, hintFor(name, names));
  }
  return checker.term(node, DATE, runRollForward(date.run, holidays, node), [date]);
}

function isMacro(name: string): name is Macro {
  return (MACROS as readonly string[]).includes(name);
}
