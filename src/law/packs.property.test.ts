// What holds of every person under every pack: a claim for protection never yields a refusal, a further ground never speaks against one,
// nationalities that the law does not tell apart are equal, order never matters.

import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { compilePack } from './compilePack.ts';
import type { Facts } from './factValue.ts';
import { outcomesOf } from './lawExample.ts';
import { PACKS, shippedPack } from './lawTestKit.ts';
import type { Pack } from './pack.ts';
import { interchangeableStates, makePackPerson, packPeople } from './packPeople.ts';

// Long, on a busy machine longer: what counts is that it comes to an end.
vi.setConfig({ testTimeout: 600_000 });

const SEED = 20260710;

/** At the border, outcomes that send a person away; what puts the case before a judge is none. */
const REFUSALS: { readonly [pack: string]: readonly string[] } = {
  us: ['EXPEDITED_REMOVAL', 'REFUSE_VWP', 'REMOVE_STOWAWAY'],
  uk: ['REFUSE_LEAVE'],
};
const refusalsOf = (pack: Pack): readonly string[] => REFUSALS[pack.id] ?? ['REFUSE'];

const RANKS = ['prohibited', 'none', 'undecided', 'open', 'required'] as const;

const statusOf = (found: Assessment, outcome: string): (typeof RANKS)[number] =>
  (['required', 'open', 'prohibited', 'undecided'] as const).find((status) =>
    found[status].some((one) => one.outcome === outcome),
  ) ?? 'none';

const resultOf = ({ required, open, prohibited, undecided, duties }: Assessment): unknown => ({
  required: outcomesOf(required).sort(),
  open: outcomesOf(open).sort(),
  prohibited: outcomesOf(prohibited).sort(),
  undecided: undecided.map(({ outcome }) => outcome).sort(),
  duties: duties.map(({ id, due }) => `${id} ${due ?? ''}`).sort(),
});

/** Letters that stand, and the rules that stand and give none. */
const standing = ({ findings }: Assessment): { letters: Set<string>; others: Set<string> } => {
  const letters = new Set<string>();
  const others = new Set<string>();
  for (const { id, status, ground } of findings) {
    if (ground !== undefined && (status === 'failed' || status === 'waivable')) letters.add(`${ground} ${status}`);
    else if (status === 'holds') others.add(id);
  }
  return { letters, others };
};

/** Rules that forbid a refusal until the person has been heard on what founds it: a further ground sets them going. */
const HEARD_FIRST: ReadonlySet<string> = new Set(['us-derogatory']);

describe.each(PACKS)(`%s (seed ${SEED})`, (id) => {
  const pack = shippedPack(id);
  const judge = (facts: Facts, date: string, by = pack): Assessment => assess(by, facts, { date, proof: false });

  test('nothing faults, whoever comes', () => {
    fc.assert(
      fc.property(packPeople(pack), ({ date, laid }) => {
        expect(judge(laid.facts, date).faults).toEqual([]);
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  test('adding a claim for protection never yields a refusal', () => {
    let claimants = 0;
    fc.assert(
      fc.property(packPeople(pack, ['entry']), ({ date, decision, stated }) => {
        const claimant = makePackPerson(pack, date, decision, { ...stated, 'protection.claim': true });
        if (claimant === null) return;
        claimants++;
        const found = judge(claimant.laid.facts, date);
        for (const refusal of refusalsOf(pack)) expect(['required', 'open']).not.toContain(statusOf(found, refusal));
      }),
      { seed: SEED, numRuns: 150 },
    );
    expect(claimants).toBeGreaterThan(90);
  });

  test('a further ground never makes a refusal less supported', () => {
    let compared = 0;
    fc.assert(
      fc.property(packPeople(pack), packPeople(pack), (person, other) => {
        const { date, decision, stated } = person;
        const before = judge(person.laid.facts, date);
        const was = standing(before);
        for (const [fact, value] of Object.entries(other.stated)) {
          const more = makePackPerson(pack, date, decision, { ...stated, [fact]: value });
          if (more === null) continue;
          const after = judge(more.laid.facts, date);
          const is = standing(after);
          const grew = [...was.letters].every((letter) => is.letters.has(letter)) && is.letters.size > was.letters.size;
          // What the fact does besides, to a rule that does not ask for letters, is another story.
          const changed = [...new Set([...was.others, ...is.others])].filter((one) => was.others.has(one) !== is.others.has(one)); // prettier-ignore
          if (!grew || changed.some((one) => pack.ruleById.get(one)?.readsLetters !== true)) continue;
          if (changed.some((one) => HEARD_FIRST.has(one))) continue;
          compared++;
          for (const [outcome, { grounded }] of Object.entries(pack.source.outcomes)) {
            if (grounded !== true) continue;
            const [first, then] = [before, after].map((one) => RANKS.indexOf(statusOf(one, outcome)));
            expect(then, `${outcome} ${fact}`).toBeGreaterThanOrEqual(first ?? 0);
          }
        }
      }),
      { seed: SEED, numRuns: 250 },
    );
    expect(compared).toBeGreaterThan(1);
  });

  test('nationalities that the law does not tell apart are equal', () => {
    const groups = interchangeableStates(pack);
    expect(groups.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(packPeople(pack), fc.constantFrom(...groups), fc.nat(99), fc.nat(99), (person, group, a, b) => {
        const { date, decision, stated } = person;
        const of = (index: number) =>
          makePackPerson(pack, date, decision, { ...stated, 'person.nationalities': [group[index % group.length]] });
        const [one, another] = [of(a), of(b)];
        // A state that the person is connected with in another way is no mere nationality.
        const named = JSON.stringify(stated);
        if ([a, b].some((index) => named.includes(`"${group[index % group.length] ?? ''}"`))) return;
        expect(one === null).toBe(another === null);
        if (one === null || another === null) return;
        expect(resultOf(judge(one.laid.facts, date))).toEqual(resultOf(judge(another.laid.facts, date)));
      }),
      { seed: SEED, numRuns: 120 },
    );
  });

  test('the order of facts and of rules never matters', () => {
    const rules = [...pack.source.rules].reverse();
    const derive = [...pack.source.derive].reverse();
    const compiled = compilePack({ ...pack.source, rules, derive }, pack.vocabulary).pack;
    if (compiled === null) throw new Error('the reversed pack does not compile');
    fc.assert(
      fc.property(packPeople(pack), ({ date, laid }) => {
        const first = judge(laid.facts, date);
        const second = judge(new Map([...laid.facts].reverse()), date, compiled);
        expect(resultOf(second)).toEqual(resultOf(first));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});
