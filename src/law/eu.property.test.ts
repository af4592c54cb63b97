// What holds of every person under the EU pack: what is settled stays, unknown never decides, a claim for protection never yields a
// refusal, equal nationalities are equal, order never matters.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { compilePack } from './compilePack.ts';
import { makePerson, people } from './euPeople.ts';
import type { Facts } from './factValue.ts';
import { outcomesOf } from './lawExample.ts';
import { shippedPack } from './lawTestKit.ts';

const SEED = 20260710;
const pack = shippedPack('eu');

const judge = (facts: Facts, date: string, by = pack): Assessment => assess(by, facts, { date, proof: false });

const resultOf = ({ required, open, prohibited }: Assessment): unknown => ({
  required: outcomesOf(required).sort(),
  open: outcomesOf(open).sort(),
  prohibited: outcomesOf(prohibited).sort(),
});

const statusOf = (found: Assessment, outcome: string): string => {
  for (const status of ['required', 'open', 'prohibited', 'undecided'] as const) {
    if (found[status].some((one) => one.outcome === outcome)) return status;
  }
  return 'none';
};

/** At a public counter entry is not decided; what is owed there, the examples of advice hold. */
const asksAdvice = ({ laid }: { readonly laid: { readonly facts: Facts } }): boolean =>
  laid.facts.get('scenario.direction')?.value === 'advice';

/** The facts without some; a record goes with its fields. */
const without = (facts: Facts, names: readonly string[]): Facts =>
  new Map([...facts].filter(([name]) => !names.some((gone) => name === gone || name.startsWith(`${gone}.`))));

describe(`properties (seed ${SEED})`, () => {
  test('a whole person is settled, without a fault', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(people(pack), ({ date, laid }) => {
        const found = judge(laid.facts, date);
        expect(found.faults).toEqual([]);
        if (laid.dropped.length === 0) expect(found.lacking).toEqual([]);
        for (const one of [...found.required, ...found.open]) seen.add(one.outcome);
      }),
      { seed: SEED, numRuns: 700 },
    );
    // Every outcome of the pack comes up, or the draw would prove little.
    expect([...pack.outcomes.keys()].filter((outcome) => !seen.has(outcome))).toEqual([]);
  });

  test('what is decided on partial facts is what the whole person gets; settled means that nothing can change', () => {
    const seen = { settled: 0, open: 0 };
    fc.assert(
      fc.property(people(pack), fc.infiniteStream(fc.nat(9)), fc.nat(9), ({ date, laid }, dice, keep) => {
        const gone = [...laid.facts.keys()].filter(
          (name) => name !== 'scenario.direction' && (dice.next().value ?? 0) > keep,
        );
        const partial = judge(without(laid.facts, gone), date);
        const whole = judge(laid.facts, date);
        expect(partial.faults).toEqual([]);
        if (partial.settled) {
          seen.settled++;
          expect(resultOf(partial)).toEqual(resultOf(whole));
          expect(partial.lacking).toEqual([]);
        } else {
          seen.open++;
          expect(partial.lacking.length).toBeGreaterThan(0);
        }
        for (const name of partial.lacking) expect(pack.vocabulary.facts.has(name), name).toBe(true);
        for (const [name, value] of Object.entries(partial.derived)) expect(whole.derived[name], name).toEqual(value);
        // An exception that must be shown may change an outcome later; then it is among what is lacking.
        if (partial.lacking.includes('person.nationalities')) return;
        for (const outcome of pack.outcomes.keys()) {
          const status = statusOf(partial, outcome);
          if (status !== 'undecided') expect(statusOf(whole, outcome), outcome).toBe(status);
        }
      }),
      { seed: SEED, numRuns: 700 },
    );
    expect(seen.settled).toBeGreaterThan(30);
    expect(seen.open).toBeGreaterThan(300);
  });

  test('an open list of alerts never leaves admission or refusal decided where a further alert could change it', () => {
    fc.assert(
      fc.property(people(pack), ({ date, laid }) => {
        const alerts = laid.facts.get('alerts.sis')?.value ?? [];
        const open = new Map([...laid.facts, ['alerts.sis', { value: alerts, complete: false }] as const]);
        const found = judge(open, date);
        const more = [
          ...(alerts as readonly unknown[]),
          { act: '1861', article: '24', issuer: null, check: null, confirmed: true, flagged: false },
        ];
        const completed = judge(new Map([...laid.facts, ['alerts.sis', { value: more as never }] as const]), date);
        for (const outcome of pack.outcomes.keys()) {
          const status = statusOf(found, outcome);
          if (status !== 'undecided') expect(statusOf(completed, outcome), outcome).toBe(status);
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('adding a claim for protection never yields a refusal', () => {
    fc.assert(
      fc.property(people(pack), ({ date, stated }) => {
        const claimant = makePerson(pack, date, { ...stated, 'protection.claim': true, 'protection.answer': 'yes' });
        if (claimant === null || asksAdvice(claimant)) return;
        const found = judge(claimant.laid.facts, date);
        expect(statusOf(found, 'REFUSE')).toBe('prohibited');
        const isUnion = found.derived['person.unionCitizen'] === true;
        expect(statusOf(found, 'ASYLUM')).toBe(isUnion ? 'none' : 'required');
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  test('no step of protection is lost by what else is wrong with a person', () => {
    fc.assert(
      fc.property(people(pack), ({ date, stated }) => {
        const victim = makePerson(pack, date, { ...stated, 'thb.reasonableGrounds': true });
        if (victim === null || asksAdvice(victim)) return;
        const found = judge(victim.laid.facts, date);
        expect(statusOf(found, 'PROTECT')).toBe('required');
        expect(statusOf(found, 'REFUSE')).toBe('prohibited');
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('nationalities of one list are interchangeable', () => {
    const lists = [
      ['QZL', 'QMD', 'QNB', 'QUL', 'IN', 'TR', 'NG'],
      ['QVR', 'QYK', 'QRH', 'US', 'JP', 'AR'],
      ['QTS', 'RS', 'AL'],
      ['QSB', 'QSC', 'PL', 'PT'],
    ];
    fc.assert(
      fc.property(people(pack), fc.constantFrom(...lists), fc.nat(6), fc.nat(6), ({ date, stated }, list, a, b) => {
        const withNationality = (index: number) =>
          makePerson(pack, date, { ...stated, 'person.nationalities': [list[index % list.length]] });
        const [one, other] = [withNationality(a), withNationality(b)];
        expect(one === null).toBe(other === null);
        if (one === null || other === null) return;
        expect(resultOf(judge(one.laid.facts, date))).toEqual(resultOf(judge(other.laid.facts, date)));
      }),
      { seed: SEED, numRuns: 250 },
    );
  });

  test('the order of facts and of rules never matters', () => {
    const shuffled = [1, 2, 3].map((seed) => {
      const [drawn] = fc.sample(
        fc.tuple(
          fc.shuffledSubarray(pack.source.rules, { minLength: pack.source.rules.length }),
          fc.shuffledSubarray(pack.source.derive, { minLength: pack.source.derive.length }),
        ),
        { seed, numRuns: 1 },
      );
      if (drawn === undefined) throw new Error('nothing drawn');
      const [rules, derive] = drawn;
      const compiled = compilePack({ ...pack.source, rules, derive }, pack.vocabulary).pack;
      if (compiled === null) throw new Error('the shuffled pack does not compile');
      return compiled;
    });
    fc.assert(
      fc.property(people(pack), fc.constantFrom(...shuffled), ({ date, laid }, other) => {
        const reversed = new Map([...laid.facts].reverse());
        const first = judge(laid.facts, date);
        const second = judge(reversed, date, other);
        expect(resultOf(second)).toEqual(resultOf(first));
        expect(second.findings.map(({ id, status }) => `${id} ${status}`).sort()).toEqual(
          first.findings.map(({ id, status }) => `${id} ${status}`).sort(),
        );
      }),
      { seed: SEED, numRuns: 150 },
    );
  });
});
