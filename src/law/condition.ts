// A condition in CEL, compiled once and worked out on facts of which some are unknown. This is the language of law, guards, variants
// and rubrics; what it means is in conditionTerms.ts (operators), conditionMacros.ts (lists) and conditionFunctions.ts (functions).

import { Environment, ParseError, type ASTNode } from '@marcbachmann/cel-js';
import type { ConditionDiagnostic } from './conditionChecker.ts';
import { ConditionCompiler } from './conditionCompiler.ts';
import type { ConditionFunction } from './conditionFunctions.ts';
import { narrow, type Declarations, type NonNull } from './conditionScope.ts';
import type { Run, Term } from './conditionTerms.ts';
import type { Result } from './diagnostic.ts';
import { BOOL, describeType, isAssignable, type FactType } from './factType.ts';
import type { FactValue } from './factValue.ts';
import { ConditionFault, OpenList, type Unknown, type Cells, type Truth, type Value } from './verdict.ts';

/** A compiled expression. `facts` are the names it reads. */
export interface Condition {
  readonly source: string;
  readonly type: FactType;
  readonly facts: readonly string[];
  readonly term: Term;
  /** Paths that are not null where the condition is true; for conditions that are only asked after it. */
  readonly nonNullWhenTrue: NonNull;
  /** Warnings: the condition works, but may fault. */
  readonly warnings: readonly ConditionDiagnostic[];
}

export interface ConditionOptions {
  /** Facts, further variables and lists that may be named: a vocabulary, or `declareVariables` over one. */
  readonly declarations: Declarations;
  /** The type that is wanted; without it, true or false. */
  readonly type?: FactType;
  /** A condition that is known to be true wherever this one is asked. */
  readonly after?: Condition;
}

const NOTHING: NonNull = new Set();

// Optionals are parsed so that they can be refused at their place and by their name.
const PARSER = new Environment({ enableOptionalTypes: true });

/** Parses, checks and compiles. Every fault is reported at once; warnings alone do not stop it. */
export function compileCondition(source: string, options: ConditionOptions): Result<Condition, ConditionDiagnostic[]> {
  const parsed = parseSource(source);
  if (!parsed.ok) return { ok: false, error: [parsed.error] };
  const nonNull = options.after?.nonNullWhenTrue ?? NOTHING;
  const compiler = new ConditionCompiler(options.declarations);
  const term = compiler.compile(parsed.value, nonNull);
  const wanted = options.type ?? BOOL;
  if (!isAssignable(term.type, wanted)) {
    const message = `the expression is ${describeType(term.type)}`;
    compiler.report(term, 'celType', message, `Here ${describeType(wanted)} is needed.`);
  }
  const { diagnostics } = compiler;
  if (diagnostics.some((one) => one.severity === 'error')) return { ok: false, error: diagnostics };
  const nonNullWhenTrue = narrow(parsed.value, true, nonNull);
  return {
    ok: true,
    value: { source, type: term.type, facts: term.facts, term, nonNullWhenTrue, warnings: diagnostics },
  };
}

/** The value of the expression on these facts: known, unknown with the facts lacking, or a fault of the author. */
export function evaluate(condition: Condition, facts: Cells): FactValue | Unknown | ConditionFault {
  const value = work(condition.term.run, facts);
  if (value instanceof OpenList) return value.rest;
  return value as FactValue | Unknown | ConditionFault;
}

/** As `evaluate`, for a condition that is true or false. */
export function judge(condition: Condition, facts: Cells): Truth | ConditionFault {
  return work(condition.term.run, facts) as Truth | ConditionFault;
}

/** As `evaluate`, with an open list left open: what a rule needs that works out a list. */
export function work(run: Run, facts: Cells): Value | ConditionFault {
  try {
    return run(facts);
  } catch (error) {
    if (error instanceof ConditionFault) return error;
    throw error;
  }
}

/** Declarations with further typed variables, which are given among the facts. A variable hides a fact of the same name. */
export function declareVariables(base: Declarations, variables: ReadonlyMap<string, FactType>): Declarations {
  return {
    ...base,
    typeOf: (name) => variables.get(name) ?? base.typeOf(name),
    names: () => [...variables.keys(), ...base.names()],
  };
}

/** Declarations with further functions, for conditions that ask about more than facts. */
export function declareFunctions(base: Declarations, functions: ReadonlyMap<string, ConditionFunction>): Declarations {
  return { ...base, functions };
}

function parseSource(source: string): Result<ASTNode, ConditionDiagnostic> {
  try {
    return { ok: true, value: PARSER.parse(source).ast };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { start, end } = error.range ?? { start: 0, end: source.length };
    return {
      ok: false,
      error: {
        severity: 'error',
        code: 'celSyntax',
        start,
        end,
        message: error.summary,
        hint: 'Mend the expression here: check quotes, brackets and operators.',
      },
    };
  }
}
