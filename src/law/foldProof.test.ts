// A proof in which a rule or a derived fact comes again stands there without its parts.

import { expect, test } from 'vitest';
import type { ProofNode } from './assessment.ts';
import { foldProof } from './foldProof.ts';

const node = (kind: ProofNode['kind'], id: string, ...children: ProofNode[]): ProofNode => ({
  kind,
  id,
  truth: 'true',
  children,
});

/** Ids with those of the parts in brackets; what comes again with a star. */
const shape = (proof: readonly ProofNode[]): string =>
  proof
    .map(({ id, again, children }) => `${id}${again === true ? '*' : ''}${children.length > 0 ? `(${shape(children)})` : ''}`)
    .join(' '); // prettier-ignore

const fact = node('fact', 'age');
const derived = node('derived', 'child', fact);
const both = node('condition', 'and', derived, fact);
const rule = node('rule', 'minor', both);

test.each([
  ['a rule', [rule, rule], 'minor(and(child(age) age)) minor*'],
  ['a derived fact, wherever it stands', [derived, rule], 'child(age) minor(and(child* age))'],
  ['a connective is never folded', [both, both], 'and(child(age) age) and(child* age)'],
  ['what has no parts is as it was', [node('rule', 'minor'), node('rule', 'minor')], 'minor minor'],
  ['a rule and a fact of one name are two', [node('rule', 'child', fact), derived], 'child(age) child(age)'],
])('%s', (_, proof, expected) => expect(shape(foldProof(proof))).toBe(expected));

test('each proof is folded by itself', () => {
  expect(shape(foldProof([rule]))).toBe(shape(foldProof([rule])));
  expect(foldProof([])).toEqual([]);
});
