// What every part of a condition's compiler needs: collecting faults, asking for a type, guarding against null, making terms.

import type { ASTNode } from '@marcbachmann/cel-js';
import { recordsAround, type Declarations, type LocalVariable, type NonNull } from './conditionScope.ts';
import { runFact, runLiteral, runListFact, type Run, type Term, type TermShape } from './conditionTerms.ts';
import { hintWord, type DiagnosticCode, type Severity } from './diagnostic.ts';
import { ERROR, describeType, isAssignable, isComparable, type FactType } from './factType.ts';
import { Unknown } from './verdict.ts';

/** What is wrong in a condition; `start` and `end` are offsets inside it. */
export interface ConditionDiagnostic {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly hint: string;
}

/** A place in the source of a condition. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a comparison looks at on each side. */
type Comparand = Span & Pick<Term, 'type' | 'path' | 'literal'>;

export abstract class ConditionChecker {
  readonly diagnostics: ConditionDiagnostic[] = [];
  readonly declarations: Declarations;
  /** The variables of the macros around the place, innermost last. */
  locals: readonly LocalVariable[] = [];

  constructor(declarations: Declarations) {
    this.declarations = declarations;
  }

  /** Compiles a node; `nonNull` names the paths that cannot be null where the node is reached. */
  abstract compile(node: ASTNode, nonNull: NonNull): Term;

  /** A term for the node that reads what its parts read. */
  term(node: Span, type: FactType, run: Run, parts: readonly Term[], shape: TermShape = 'atom'): Term {
    const facts = [...new Set(parts.flatMap((part) => part.facts))];
    return { type, run, shape, parts, facts, start: node.start, end: node.end };
  }

  report(place: Span, code: DiagnosticCode, message: string, hint: string, severity: Severity = 'error'): void {
    this.diagnostics.push({ severity, code, start: place.start, end: place.end, message, hint });
  }

  /** Reports the node and stands in for it with a term that fits everywhere. */
  refuse(node: Span, code: DiagnosticCode, message: string, hint: string): Term {
    this.report(node, code, message, hint);
    return this.term(node, ERROR, runLiteral(null), []);
  }

  /** A reading of a declared fact or variable. */
  fact(node: Span, path: string, type: FactType, nonNull: NonNull): Term {
    const records = recordsAround(path, this.declarations);
    const unguarded = records.find((record) => !nonNull.has(record));
    if (unguarded !== undefined) this.#warnOfNull(node, unguarded);
    const lacking = Unknown.of([path]);
    const run = type.kind === 'list' ? runListFact(path, lacking) : runFact(path, lacking, records[0] ?? null, node);
    const isSure = type.nullable === true && type.kind !== 'record' && nonNull.has(path);
    return { ...this.term(node, isSure ? { ...type, nullable: false } : type, run, []), facts: [path], path };
  }

  /** The term if its type may stand where `wanted` is needed; else a fault. */
  want(term: Term, wanted: FactType): Term {
    if (isAssignable(term.type, wanted)) return term;
    this.report(term, 'celType', `this is ${describeType(term.type)}`, `Here ${describeType(wanted)} is needed.`);
    return { ...term, type: ERROR };
  }

  /** As `want`, where null cannot be used: a value that may be null is warned about and then taken as not null. */
  wantValue(term: Term, wanted: FactType, nonNull: NonNull): Term {
    if (term.type.nullable !== true || term.type.kind === 'null') return this.want(term, wanted);
    if (term.path === undefined || !nonNull.has(term.path)) this.#warnOfNull(term, term.path ?? 'this');
    return this.want({ ...term, type: { ...term.type, nullable: false } }, wanted);
  }

  /** Reports a comparison that can never come out true, or that the language leaves out. */
  checkComparison(place: Span, a: Comparand, b: Comparand): void {
    for (const [side, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if ((side.type.kind === 'record' && other.type.kind !== 'null') || side.type.kind === 'element') {
        this.report(place, 'celForbidden', 'a record can only be compared with null', 'Compare its fields one by one.');
        return;
      }
      if (side.type.kind === 'list') {
        this.report(place, 'celForbidden', 'lists cannot be compared with ==', 'Use size, in, exists or all.');
        return;
      }
    }
    if (this.checkWritten(a, b) || this.checkWritten(b, a) || isComparable(a.type, b.type)) return;
    if (a.type.kind === 'null' || b.type.kind === 'null') {
      this.report(place, 'celType', 'this can never be null', 'Remove the comparison with null.');
    } else {
      this.reportMismatch(place, a.type, b.type);
    }
  }

  /** Reports a written text that `other` can never hold; true when it did. */
  checkWritten(literal: Comparand, other: Comparand): boolean {
    const word = literal.literal;
    if (typeof word !== 'string' || literal.type.kind !== 'text') return false;
    if (other.type.kind === 'state') {
      const hint = this.declarations.stateHint(word);
      if (hint !== null) this.report(literal, 'celType', `"${word}" is not the code of a state`, hint);
      return hint !== null;
    }
    if (other.type.kind === 'date') {
      this.report(literal, 'celType', `"${word}" is a text, not a date`, `Write date("${word}").`);
      return true;
    }
    if (other.type.kind !== 'text' || other.type.words === null || other.type.words.includes(word)) return false;
    const hint = hintFor(word, other.type.words);
    this.report(literal, 'celType', `"${word}" is not a value of ${other.path ?? 'this'}`, hint);
    return true;
  }

  reportMismatch(place: Span, a: FactType, b: FactType): void {
    const message = `${describeType(a)} and ${describeType(b)} cannot be the same`;
    this.report(place, 'celType', message, 'Compare values of one type.');
  }

  #warnOfNull(place: Span, path: string): void {
    this.report(place, 'celNull', `${path} may be null here`, `Write ${path} != null && … before it.`, 'warning');
  }
}

/** The word that was probably meant, or the words there are when they are few. */
export function hintFor(word: string, candidates: readonly string[]): string {
  const isShort = candidates.length > 0 && candidates.length <= 12;
  return hintWord(word, candidates, isShort ? `Use one of: ${candidates.join(', ')}.` : 'See the vocabulary.');
}
