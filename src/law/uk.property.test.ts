// What holds of everybody at the port under the UK pack: a claim for protection never yields a refusal, a further ground never weakens one,
// nationalities on the same lists are equal, order never matters. People are drawn by laying the facts of several examples together.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { compilePack } from './compilePack.ts';
import type { Facts } from './factValue.ts';
import { outcomesOf } from './lawExample.ts';
import { layFacts } from './layFacts.ts';
import { shippedPack } from './lawTestKit.ts';
import { parseFacts } from './parseFacts.ts';
import { UK_EXAMPLES } from './ukExamples.ts';

const SEED = 20260210;
const DATE = '2026-02-10';
const pack = shippedPack('uk');

const judge = (facts: Facts, by = pack): Assessment => assess(by, facts, { date: DATE, proof: false });

/** Laid over the baseline, or null where the facts cannot be together. */
const layAll = (stated: object): Facts | null => {
  const parsed = parseFacts(stated, pack.vocabulary);
  if (!parsed.ok) return null;
  const laid = layFacts(pack, 'entry', parsed.value, { date: DATE });
  return laid.ok ? laid.value.facts : null;
};

const AT_THE_PORT = UK_EXAMPLES.examples
  .filter(({ date, facts, expect: wanted }) => date === DATE && wanted.contradicts === undefined && layAll(facts) !== null)
  .map(({ facts }) => facts); // prettier-ignore

/** The facts of up to four examples at the port, together. */
const people = fc
  .array(fc.constantFrom(...AT_THE_PORT), { minLength: 1, maxLength: 4 })
  .map((all) => Object.assign({}, ...all) as Record<string, unknown>)
  .filter((stated) => layAll(stated) !== null);

const SUPPORT = ['none', 'open', 'required'] as const;
const support = (found: Assessment, outcome: string): number => {
  const status = SUPPORT.find((one) => one !== 'none' && found[one].some((finding) => finding.outcome === outcome));
  return SUPPORT.indexOf(status ?? 'none');
};

const resultOf = ({ required, open, prohibited }: Assessment): unknown =>
  [required, open, prohibited].map((one) => outcomesOf(one).sort());

/** Facts that each found a ground for whoever asks for leave, and for whoever holds it. */
const FURTHER = [
  { customsBreach: true },
  { 'conducive.conductCharacterAssociations': true },
  { 'document.undamaged': false },
  { 'falseRep.present': true },
] as const;

describe(`properties (seed ${SEED})`, () => {
  test('a claim for protection never yields a refusal of leave', () => {
    let referred = 0;
    fc.assert(
      fc.property(people, (stated) => {
        const { 'claim.atPort': _, 'claim.words': __, ...rest } = stated;
        const facts = layAll({ ...rest, 'protection.claim': true, 'claim.outcome': 'none' });
        fc.pre(facts !== null);
        const found = judge(facts);
        expect(support(found, 'REFUSE_LEAVE')).toBe(0);
        referred += support(found, 'REFER_ASYLUM') === 2 ? 1 : 0;
      }),
      { seed: SEED, numRuns: 80 },
    );
    expect(referred).toBeGreaterThan(50);
  });

  test('a further ground never makes a refusal or a cancellation less supported', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...FURTHER), (stated, further) => {
        const before = layAll(stated);
        const after = layAll({ ...stated, ...further });
        fc.pre(before !== null && after !== null);
        for (const outcome of ['REFUSE_LEAVE', 'CANCEL_LEAVE']) {
          expect(support(judge(after), outcome)).toBeGreaterThanOrEqual(support(judge(before), outcome));
        }
      }),
      { seed: SEED, numRuns: 80 },
    );
  });

  test.each([
    ['QVR', 'QYK'],
    ['QRH', 'QTS'],
    ['QZL', 'QMD'],
  ])('%s and %s are on the same lists and come to the same', (one, other) => {
    fc.assert(
      fc.property(people, (stated) => {
        const [a, b] = [one, other].map((state) => layAll({ ...stated, 'person.nationalities': [state] }));
        fc.pre(a !== undefined && b !== undefined && a !== null && b !== null);
        expect(resultOf(judge(a))).toEqual(resultOf(judge(b)));
      }),
      { seed: SEED, numRuns: 25 },
    );
  });

  test('the order of facts and of rules never matters', () => {
    const turned = compilePack({ ...pack.source, rules: pack.source.rules.toReversed() }, pack.vocabulary).pack;
    if (turned === null) throw new Error('the pack turned round does not compile');
    fc.assert(
      fc.property(people, (stated) => {
        const facts = layAll(stated);
        fc.pre(facts !== null);
        const expected = resultOf(judge(facts));
        expect(resultOf(judge(new Map([...facts].toReversed())))).toEqual(expected);
        expect(resultOf(judge(facts, turned))).toEqual(expected);
      }),
      { seed: SEED, numRuns: 50 },
    );
  });
});
