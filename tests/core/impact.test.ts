// Which scenarios come out otherwise when the law changes, and because of what?

import { describe, expect, it } from 'vitest';
import { compilePack, dateChanges, editChanges, type PackSource } from '#law';
import { judgeImpact } from '#proof';
import { library, openShipped, scenarioIds } from '../kit/library.ts';

const eu = openShipped('nervous-visitor').pack;
const scenarios = scenarioIds()
  .map(openShipped)
  .filter(({ pack }) => pack.id === 'eu');

const edit = (id: string, change: Partial<PackSource['rules'][number]>): PackSource => ({
  ...eu.source,
  rules: eu.source.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
});

describe('an edited pack', () => {
  it('that is the same changes nothing', () => {
    const { impacts, cases } = judgeImpact(scenarios, ({ content }) =>
      editChanges(eu.source, structuredClone(eu.source), content.scenario.law.date),
    );
    expect(impacts).toEqual([]);
    expect(cases).toBeGreaterThan(100);
  });

  it('names every variant that comes out otherwise, and the rule of several changed ones that makes it', () => {
    const doc = eu.source.rules.find(({ id }) => id === 'sbc-6-1-a-doc');
    const stricter = edit('sbc-6-1-a-doc', {
      test: (doc?.test ?? '').replace('doc.expiryDate >= scenario.checkDate', 'doc.expiryDate >= date("2099-01-01")'),
    });
    const reworded = { ...stricter, rules: stricter.rules.map((rule) => (rule.id === 'sbc-14-2' ? { ...rule, citation: 'SBC 14(2), (3)' } : rule)) }; // prettier-ignore
    expect(compilePack(reworded, eu.vocabulary).pack).not.toBeNull();
    const only = scenarios.filter(({ content }) => content.scenario.id === 'nervous-visitor');
    const { impacts, variants } = judgeImpact(only, ({ content }) =>
      editChanges(eu.source, reworded, content.scenario.law.date),
    );
    expect(new Set(impacts.map(({ variant }) => variant)).size).toBe(variants);
    for (const { before, after, because, isSmallest } of impacts) {
      expect(before.required).toEqual(['ADMIT']);
      expect(after.required).toEqual(['REFUSE[A]']);
      expect(because).toEqual([{ part: 'rule', id: 'sbc-6-1-a-doc', kind: 'changed' }]);
      expect(isSmallest).toBe(true);
    }
  });
});

it('on a day when every passport has run out, the day is the reason', () => {
  const { impacts } = judgeImpact(scenarios, ({ pack, content }) =>
    dateChanges(pack, content.scenario.law.date, '2040-06-01'),
  );
  const nervous = impacts.filter(({ scenario }) => scenario === 'nervous-visitor');
  const { open } = library().scenarios.find(({ id }) => id === 'nervous-visitor') ?? {};
  expect(nervous.length).toBe(Object.keys(open?.content.scenario.variants ?? {}).length);
  for (const { after, because } of nervous) {
    expect(after.required).toEqual(['REFUSE[A]']);
    expect(because).toEqual([{ part: 'day', id: '2040-06-01', kind: 'changed' }]);
  }
});
