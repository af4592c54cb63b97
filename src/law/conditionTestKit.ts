// What the tests of conditions share: a vocabulary with a fact of every type, and conditions compiled and worked out over it.

import { compileCondition, evaluate, type Condition, type ConditionOptions } from './condition.ts';
import type { ConditionDiagnostic } from './conditionChecker.ts';
import type { Facts } from './factValue.ts';
import { smallVocabulary } from './lawTestKit.ts';
import { parseFacts } from './parseFacts.ts';
import { ConditionFault, Unknown } from './verdict.ts';

export const vocabulary = smallVocabulary(
  {
    a: { type: 'bool' },
    b: { type: 'bool' },
    n: { type: 'int' },
    m: { type: 'int', nullable: true },
    day: { type: 'date' },
    'scenario.checkDate': { type: 'date' },
    home: { type: 'state' },
    note: { type: 'text' },
    kind: { type: 'word', words: 'kind' },
    other: { type: 'word', words: 'other' },
    visa: { type: 'record' },
    'visa.kind': { type: 'word', words: 'kind' },
    'visa.genuine': { type: 'bool' },
    states: { type: 'list', of: 'state' },
    stays: {
      type: 'list',
      key: 'entry',
      fields: {
        entry: { type: 'date' },
        exit: { type: 'date', nullable: true },
        kind: { type: 'word', words: 'kind' },
      },
    },
    article: { type: 'provision' },
  },
  { words: { kind: { words: ['A', 'C', 'D'] }, other: { words: ['red', 'blue'] } } },
);

export const options: ConditionOptions = { declarations: vocabulary };

/** The errors, or the warnings where there are none. */
export const diagnosticsOf = (source: string, more: Partial<ConditionOptions> = {}): readonly ConditionDiagnostic[] => {
  const compiled = compileCondition(source, { ...options, ...more });
  return compiled.ok ? compiled.value.warnings : compiled.error;
};

/** Diagnostics as `code «text at the place» message`. */
export const faultsOf = (source: string, more: Partial<ConditionOptions> = {}): string[] => {
  return diagnosticsOf(source, more).map(
    ({ code, start, end, message }) => `${code} «${source.slice(start, end)}» ${message}`,
  );
};

export const compile = (source: string, more: Partial<ConditionOptions> = {}): Condition => {
  const compiled = compileCondition(source, { ...options, ...more });
  if (!compiled.ok) throw new Error(compiled.error.map(({ message }) => message).join('; '));
  return compiled.value;
};

export const factsOf = (json: object): Facts => {
  const parsed = parseFacts(json, vocabulary);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};

/** The value; unknown as `? a, b`, a fault as `! reason`. */
export const valueOf = (source: string, json: object, more: Partial<ConditionOptions> = {}): unknown => {
  const value = evaluate(compile(source, more), factsOf(json));
  if (value instanceof Unknown) return `? ${value.lacking.join(', ')}`;
  return value instanceof ConditionFault ? `! ${value.reason}` : value;
};
