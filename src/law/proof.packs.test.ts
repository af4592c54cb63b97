// Proofs of the law of the Union: from the outcome over rules and conditions to the facts; the second reading agrees with the first.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { ProofNode } from './assessment.ts';
import { judge } from './condition.ts';
import { EU_CASES } from './euCases.ts';
import { people } from './euPeople.ts';
import { lay, shippedPack } from './lawTestKit.ts';
import { deriveFacts } from './ruleStates.ts';
import { ConditionFault, Unknown } from './verdict.ts';

const SEED = 4711;
const pack = shippedPack('eu');

const proofOf = (id: string): readonly ProofNode[] => {
  const found = EU_CASES.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return assess(pack, lay(pack, found.stated, found.date).facts, { date: found.date }).proof ?? [];
};

/** The nodes on the way down, found one after the other. */
const follow = (nodes: readonly ProofNode[], ...ids: readonly string[]): ProofNode => {
  const find = (among: readonly ProofNode[], id: string): ProofNode | undefined => {
    for (const node of among) {
      if (node.id === id) return node;
      const below = find(node.children, id);
      if (below !== undefined) return below;
    }
    return undefined;
  };
  const last = ids.reduce<ProofNode | null>((at, id) => {
    const next = find(at === null ? nodes : at.children, id);
    if (next === undefined) throw new Error(`no ${id} below ${at?.id ?? 'the top'}`);
    return next;
  }, null);
  if (last === null) throw new Error('nothing to follow');
  return last;
};

describe('a proof', () => {
  test('leads from a refusal to the fact that founds it (E02)', () => {
    const proof = proofOf('E02');
    expect(follow(proof, 'REFUSE')).toMatchObject({ kind: 'outcome', truth: 'true', role: 'required' });
    expect(follow(proof, 'REFUSE', 'sbc-14-1')).toMatchObject({ kind: 'rule', truth: 'true', citation: 'SBC 14(1)' });
    const condition = follow(proof, 'REFUSE', 'sbc-14-1', 'grounds', 'sbc-6-1-a-i-3months');
    expect(condition.children.map(({ role }) => role)).toEqual(['when', 'test']);
    const tested = 'doc.expiryDate >= addMonths(stay.intendedDeparture, 3)';
    expect(follow(condition.children, tested)).toMatchObject({ kind: 'condition', truth: 'false' });
    expect(follow(condition.children, tested, 'doc.expiryDate')).toEqual({ kind: 'fact', id: 'doc.expiryDate', truth: 'true', value: '2026-09-30', children: [] });
  }); // prettier-ignore

  test('names the rule that defeats another (E13)', () => {
    const refusal = follow(proofOf('E13'), 'REFUSE', 'sbc-14-1');
    expect(refusal).toMatchObject({
      truth: 'false',
      defeatedBy: expect.arrayContaining(['sbc-scope-nonref', 'asy-no-refuse']) as unknown,
    });
  });

  test('follows a derived fact to what it comes from (E07)', () => {
    const days = follow(proofOf('E07'), 'REFUSE', 'grounds', 'sbc-90-180', 'stay.maxConsecutive');
    expect(days).toMatchObject({ kind: 'derived', value: 0 });
    expect(follow([days], 'stay.history')).toMatchObject({
      kind: 'fact',
      value: [{ entry: '2026-01-01', exit: '2026-03-31' }],
    });
  });

  test('shows what is lacking where an outcome is undecided', () => {
    const facts = new Map([...lay(pack, {}, '2026-07-10').facts].filter(([name]) => name !== 'stay.purposeSupported'));
    const { proof } = assess(pack, facts, { date: '2026-07-10' });
    expect(follow(proof ?? [], 'REFUSE')).toMatchObject({
      truth: 'unknown',
      role: 'undecided',
      lacking: ['stay.purposeSupported'],
    });
    expect(follow(proof ?? [], 'REFUSE', 'sbc-6-1-c-purpose', 'stay.purposeSupported')).toMatchObject({
      kind: 'fact',
      truth: 'unknown',
    });
  });

  test('is left out when it is not asked for', () => {
    expect(assess(pack, new Map(), { date: '2026-07-10', proof: false }).proof).toBeNull();
  });
});

const eachNode = (nodes: readonly ProofNode[], visit: (node: ProofNode) => void, seen = new Set<ProofNode>()): void => {
  for (const node of nodes) {
    if (seen.has(node)) continue;
    seen.add(node);
    visit(node);
    eachNode(node.children, visit, seen);
  }
};

test(`the second reading agrees with the first, on whole and on partial facts (seed ${SEED})`, () => {
  let checked = 0;
  fc.assert(
    fc.property(people(pack), fc.infiniteStream(fc.nat(9)), fc.nat(9), ({ date, laid }, dice, keep) => {
      const kept = [...laid.facts].filter(
        ([name]) => name === 'scenario.direction' || (dice.next().value ?? 0) <= keep,
      );
      const names = new Set(kept.map(([name]) => name));
      const facts = new Map(
        kept.filter(([name]) => !/^(visa|permit|etias|fm)\./.test(name) || names.has(name.split('.')[0] ?? '')),
      );
      const cells = deriveFacts(pack, facts, date);
      const { proof, required, open, prohibited, undecided } = assess(pack, facts, { date });
      expect(proof?.length).toBe(required.length + open.length + prohibited.length + undecided.length);
      eachNode(proof ?? [], (node) => {
        const rule = node.kind === 'rule' ? pack.ruleById.get(node.id) : undefined;
        if (rule === undefined || rule.readsLetters) return;
        for (const child of node.children) {
          const condition = rule[child.role as 'when' | 'unless' | 'test'];
          if (condition === null) continue;
          const truth = judge(condition, cells);
          const expected =
            truth instanceof ConditionFault ? 'fault' : truth instanceof Unknown ? 'unknown' : String(truth);
          expect(child.truth, `${rule.id} ${child.role}`).toBe(expected);
          checked++;
        }
      });
    }),
    { seed: SEED, numRuns: 200 },
  );
  expect(checked).toBeGreaterThan(1000);
});
