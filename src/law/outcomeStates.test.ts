// What follows for an outcome from rules that require, open and prohibit it, each true, false or unknown, firm or softened.

import { describe, expect, test } from 'vitest';
import { judgeOutcome } from './outcomeStates.ts';
import type { RuleState, RuleStates } from './ruleStates.ts';
import { Unknown, type Truth } from './verdict.ts';

const a = Unknown.of(['a']);
const b = Unknown.of(['b']);
const c = Unknown.of(['c']);

/** How each rule stands, and how soft it is. */
type Stands = { readonly [rule: string]: Truth | readonly [stands: Truth, soft: Truth] };

/** The outcome X, that rules named r… require, o… open and p… prohibit. */
function judge(rules: Stands): string {
  const named = (letter: string): string[] => ['1', '2'].map((number) => letter + number);
  const states = Object.entries(rules).map(([id, truth]): [string, RuleState] => {
    const [stands, soft] = Array.isArray(truth) ? (truth as readonly [Truth, Truth]) : [truth as Truth, false];
    return [id, { stands, soft } as RuleState];
  });
  const worked = { states: new Map(states) } as unknown as RuleStates;
  const judged = judgeOutcome('X', { requires: named('r'), opens: named('o'), prohibits: named('p') }, worked);
  expect(judged.outcome).toBe('X');
  return judged.lacking === null ? judged.status : `${judged.status}: ${judged.lacking.lacking.join(' ')}`;
}

describe('decided', () => {
  test.each<[string, Stands]>([
    ['none', {}],
    ['none', { r1: false, o1: false, p1: false }],
    ['required', { r1: true }],
    ['required', { r1: false, r2: true }],
    ['required', { r1: true, o1: true }],
    ['required', { r1: true, o1: a }],
    ['required', { r1: true, r2: a }],
    ['open', { o1: true }],
    ['open', { o1: true, o2: a }],
    ['open', { r1: [true, true] }],
    ['required', { r1: [true, true], r2: true }],
    ['prohibited', { p1: true }],
    ['prohibited', { r1: true, p1: true }],
    ['prohibited', { o1: true, p1: true }],
    ['prohibited', { r1: a, p1: true, p2: b }],
    ['none', { p1: [true, true] }],
    ['required', { r1: true, p1: [true, true] }],
  ])('%s: %j', (expected, rules) => expect(judge(rules)).toBe(expected));
});

describe('a rule that does not stand is not asked how soft it is', () => {
  test.each<[string, Stands]>([
    ['none', { r1: [false, a] }],
    ['none', { p1: [false, a] }],
    ['open', { o1: true, r1: [false, a] }],
  ])('%s: %j', (expected, rules) => expect(judge(rules)).toBe(expected));
});

describe('undecided, with what is lacking', () => {
  test.each<[string, Stands]>([
    ['undecided: a', { r1: a }],
    ['undecided: a', { o1: a }],
    ['undecided: a', { p1: a }],
    ['undecided: a', { r1: true, p1: a }],
    ['undecided: a', { r1: true, o1: b, p1: a }],
    ['undecided: a b', { r1: a, o1: b }],
    ['undecided: a', { r1: a, o1: true }],
    ['undecided: a b c', { r1: a, o1: b, p1: c }],
    ['undecided: a b', { r1: false, o1: b, p1: a }],
    ['undecided: a', { r1: [true, a] }],
    ['undecided: a', { p1: [true, a] }],
    ['undecided: a b', { p1: a, p2: b }],
  ])('%s: %j', (expected, rules) => expect(judge(rules)).toBe(expected));
});
