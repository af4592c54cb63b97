// What differs between two laws of the Union, with any part of it taken alone.

import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { compilePack } from './compilePack.ts';
import { dateChanges, editChanges, smallestCause, type LawChange, type LawChanges } from './lawChanges.ts';
import { lay, outcomesOf, shippedPack } from './lawTestKit.ts';
import type { Pack } from './pack.ts';
import type { PackSource } from './packSchema.ts';

const eu = shippedPack('eu');
const DAY = '2026-07-10';

const named = (changes: readonly LawChange[]): string[] => changes.map(({ part, id, kind }) => `${part} ${id} ${kind}`);

/** The pack with a rule changed. */
const withRule = (source: PackSource, id: string, change: Partial<PackSource['rules'][number]>): PackSource => ({
  ...source,
  rules: source.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
});

function judge(law: LawChanges, base: Pack, stated: object, taken: readonly LawChange[]): string {
  const { source, date } = law.take(new Set(taken));
  const { pack } = compilePack(source, base.vocabulary);
  if (pack === null) return 'no pack';
  const facts = lay(law.keepsFacts ? base : pack, stated, DAY).facts;
  const { required, open } = assess(pack, facts, { date, proof: false });
  return [outcomesOf(required), outcomesOf(open)].map((one) => one.sort().join(' ')).join(' | ');
}

describe('an edited pack', () => {
  const noVisa = { 'person.nationalities': ['QZL'], visa: null };
  const edited = withRule(withRule(eu.source, 'sbc-6-1-b-visa', { to: '2026-01-01' }), 'sbc-6-5-c-humanitarian', {
    citation: 'SBC 6(5)(c), first sentence',
  });
  const moved: PackSource = { ...edited, sources: { ...edited.sources, TRY: { title: 'Trial', url: 'https://example.org/' } } }; // prettier-ignore
  const law = editChanges(eu.source, moved, DAY);

  test('names every part that is not the same', () => {
    expect(named(law.changes)).toEqual([
      'rule sbc-6-1-b-visa changed',
      'rule sbc-6-5-c-humanitarian changed',
      'source TRY added',
    ]);
    expect(editChanges(eu.source, structuredClone(eu.source), DAY).changes).toEqual([]);
  });

  test('with nothing taken is the pack as it was, with everything taken as it is', () => {
    expect(law.take(new Set()).source).toEqual(eu.source);
    expect(law.take(new Set(law.changes)).source).toEqual(moved);
  });

  test('the cause is the one change without which it does not come out so', () => {
    const before = judge(law, eu, noVisa, []);
    const after = judge(law, eu, noVisa, law.changes);
    expect([before, after]).toEqual(['REFUSE[C] | ', 'ADMIT | ']);
    const { cause, isSmallest } = smallestCause(law.changes, (taken) => judge(law, eu, noVisa, [...taken]) === after);
    expect(named(cause)).toEqual(['rule sbc-6-1-b-visa changed']);
    expect(isSmallest).toBe(true);
  });
});

describe('another date', () => {
  const law = dateChanges(eu, DAY, '2026-05-10');

  test('names the rules that begin or end between, and the day', () => {
    expect(named(law.changes)).toEqual(expect.arrayContaining(['rule asy-old-access added', 'day 2026-05-10 changed']));
    expect(named(law.changes).filter((one) => one.endsWith('removed')).length).toBeGreaterThan(5);
  });

  test('the day alone reads the law of the one day on the other', () => {
    const day = law.changes.filter(({ part }) => part === 'day');
    expect(law.take(new Set(day)).date).toBe('2026-05-10');
    expect(law.take(new Set(law.changes.filter((one) => !day.includes(one)))).date).toBe(DAY);
    const stated = { 'doc.expiryDate': '2026-07-01', 'doc.issueDate': '2020-01-01', 'stay.intendedDeparture': '2026-07-20' }; // prettier-ignore
    // Expired on the first day, short of three months on the other: the same letter for another reason.
    expect(judge(law, eu, stated, day)).toBe('REFUSE[A] | ');
  });

  test('a list that gains a state is a cause', () => {
    const change = dateChanges(eu, '2023-02-03', '2023-02-04');
    expect(named(change.changes)).toEqual(
      expect.arrayContaining(['list annex1 changed', 'list annex2 changed', 'day 2023-02-04 changed']),
    );
    const annex2 = change.changes.filter(({ part, id }) => part === 'list' && id === 'annex2');
    const codes = (taken: readonly LawChange[]): boolean =>
      change.take(new Set(taken)).source.lists['annex2']?.entries.some((one) => one.codes.includes('VU')) ?? false;
    expect([codes([]), codes(annex2)]).toEqual([true, false]);
  });
});
