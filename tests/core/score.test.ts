// Is the score fair? Properties that must hold whatever the case.

import { describe, expect, it } from 'vitest';
import type { Act } from '#attempt';
import { score, type Report } from '#scoring';
import type { Case } from '#scenario';
import { drawShipped, expertActs, openShipped, play } from '../kit/library.ts';

const ID = 'nervous-visitor';
const drawn = drawShipped(ID, 7, 'ship-hotel');
const expert = expertActs(drawn);

function report(acts: readonly Act[], of: Case = drawn): Report {
  const { start, moments } = play(of, acts);
  return score(openShipped(ID), of, start, moments);
}

const without = (drop: (act: Act) => boolean): Act[] => expert.filter((act) => !drop(act));
const decision = expert.find((act) => act.type === 'decide');
const deciding = (changes: object): Act[] =>
  expert.map((act) => (act.type === 'decide' ? { ...act, decision: { ...act.decision, ...changes } } : act));

describe('the sum', () => {
  it('of the items is the total, in every dimension', () => {
    for (const acts of [expert, without((act) => act.type === 'query'), deciding({ outcome: 'REFUSE' })]) {
      const { total, max, items, dimensions, pending } = report(acts);
      const counted = items.filter((item) => !pending.includes(item.id));
      expect(total).toBe(counted.reduce((sum, item) => sum + item.points, 0));
      expect(max).toBe(counted.reduce((sum, item) => sum + item.max, 0));
      expect(dimensions.reduce((sum, one) => sum + one.points, 0)).toBe(total);
      for (const item of items) {
        expect(Number.isInteger(item.points) && item.points >= 0 && item.points <= item.max, item.id).toBe(true);
        expect(item.explanation.code, item.id).not.toBe('');
      }
    }
  });

  it('every item that lost or won points names what stands behind it', () => {
    for (const item of report(without((act) => act.type === 'query')).items)
      if (item.id !== 'outcome.grounds') expect(item.provisions.length, item.id).toBeGreaterThan(0);
  });
});

describe('justification', () => {
  it('lawful and justified', () => {
    expect(report(expert)).toMatchObject({ justification: 'lawfulJustified', passed: true, total: 1000, max: 1000 });
  });

  it('lawful by luck, where a register was not asked', () => {
    expect(report(without((act) => act.type === 'query' && act.register === 'searches')).justification).toBe(
      'lawfulByLuck',
    );
  });

  it('what luck leaves of the points is less than half, and nothing where much was open', () => {
    const shareOf = (acts: readonly Act[]): number => {
      const item = report(acts).items.find(({ id }) => id === 'justification');
      return item === undefined ? -1 : item.points / item.max;
    };
    expect(shareOf(without((act) => act.type === 'open' && act.paper === 'boarding'))).toBe(0.4);
    expect(shareOf(without((act) => act.type === 'ask' && act.question === 'ask_show_money'))).toBe(0.3);
    expect(shareOf(without((act) => act.type === 'query' && act.register === 'searches'))).toBe(0);
  });

  it('refusing without a ground is unlawful', () => {
    const refused = report(deciding({ outcome: 'REFUSE', grounds: [{ ground: 'E', evidence: [], put: false }] }));
    expect(refused).toMatchObject({ justification: 'unlawful', passed: false });
  });
});

describe('justification where the evidence points elsewhere', () => {
  const id = 'returning-visitor';
  const visitor = drawShipped(id, 3, 'one-entry-left');
  // Who leaves two pages of stamps unread sees every day used up: the Entry/Exit System names a stay whose end is stamped there alone.
  const unread = ['page6', 'page7'];
  const reading = expertActs(visitor).filter((act) => !('page' in act && unread.includes(act.page ?? '')));
  const judge = (acts: readonly Act[], outcome: string, ground: string | null): Report['justification'] => {
    const decided = acts.map((act) =>
      act.type === 'decide'
        ? { ...act, decision: { ...act.decision, outcome, grounds: ground === null ? [] : [{ ground, evidence: [], put: false }] } }
        : act,
    ); // prettier-ignore
    const { start, moments } = play(visitor, decided);
    return score(openShipped(id), visitor, start, moments).justification;
  };

  it('a refusal that what was established carries is unlawful but defensible on the evidence', () => {
    expect(judge(reading, 'REFUSE', 'F')).toBe('unlawfulDefensible');
  });

  it('to admit all the same is lawful by luck', () => {
    expect(judge(reading, 'ADMIT', null)).toBe('lawfulByLuck');
  });

  it('with every page read the same refusal is unlawful, and to admit is lawful and justified', () => {
    expect(judge(expertActs(visitor), 'REFUSE', 'F')).toBe('unlawful');
    expect(judge(expertActs(visitor), 'ADMIT', null)).toBe('lawfulJustified');
  });
});

describe('what somebody was reluctant to tell', () => {
  const id = 'window-three';
  const disclosed = (variant: string): [id: string, points: number][] => {
    const counter = drawShipped(id, 3, variant);
    const { start, moments } = play(counter, [
      { type: 'ask', question: 'ask_help' },
      { type: 'respond', dilemma: 'queue', option: 'oneMore' },
    ]);
    const { items } = score(openShipped(id), counter, start, moments);
    return items.flatMap((item) => (item.id.includes('disclosed') ? [[item.id, item.points]] : []));
  };

  it('is lost where it was not told', () => {
    expect(disclosed('a-friend-waits')).toEqual([['interview.disclosed.behind', 0]]);
  });

  it('is no matter where there is nothing to tell', () => {
    expect(disclosed('simply-days')).toEqual([]);
  });
});

describe('what must not matter', () => {
  it('waiting longer costs nothing', () => {
    const slow: Act[] = expert.flatMap((act, index) =>
      index === 5 ? [{ type: 'wait', seconds: 600 } as const, act] : [act],
    );
    expect(report(slow).total).toBe(report(expert).total);
  });

  it('looking once more costs nothing', () => {
    const sign = expert.findIndex((act) => act.type === 'decide');
    const more: Act[] = [
      ...expert.slice(0, sign),
      { type: 'light', paper: 'passport', page: 'data', light: 'infrared' },
      ...expert.slice(sign),
    ];
    expect(report(more).total).toBe(report(expert).total);
  });

  it('a note of oddity that is explained costs nothing; called a fraud it does', () => {
    const fair = report(expert).items.find((item) => item.id === 'documents.passport.fair');
    const suspicious: Act[] = expert.map((act) =>
      act.type === 'find' && act.term === 'in-mononym' ? { ...act, term: 'mz-viz-mismatch' } : act,
    );
    const unfair = report(suspicious).items.find((item) => item.id === 'documents.passport.fair');
    expect(fair?.points).toBe(fair?.max);
    expect(unfair?.points).toBe(0);
  });

  it('confidence is not marked', () => {
    expect(report(deciding({ confidence: 'guess' })).total).toBe(report(expert).total);
  });
});

describe('harm', () => {
  it('a threat fails the attempt whatever the sum', () => {
    const at = expert.findIndex((act) => act.type === 'decide');
    const rude: Act[] = [...expert.slice(0, at), { type: 'ask', question: 'ask_look_at_me' }, ...expert.slice(at)];
    const result = report(rude);
    expect(result.criticalErrors.map((error) => error.id)).toContain('threat');
    expect(result.passed).toBe(false);
    expect(result.criticalErrors[0]?.acts).toContain(at + 1);
  });

  it('one harmful choice leaves nothing of a dilemma', () => {
    const harmful: Act[] = expert.map((act) =>
      act.type === 'respond' && act.dilemma === 'name' ? { ...act, option: 'useTicket' } : act,
    );
    expect(report(harmful).items.find((item) => item.id === 'conduct.dilemma.name')?.points).toBe(0);
  });
});

describe('the record', () => {
  it('is provisional until the rationale is marked', () => {
    const unmarked = report(without((act) => act.type === 'review'));
    expect(unmarked).toMatchObject({ provisional: true, pending: ['record.rationale'] });
  });

  it('what the person is owed and was not told is named', () => {
    const item = report(deciding({ told: [] })).items.find((one) => one.id === 'record.told');
    expect(item?.points).toBe(0);
    expect(item?.provisions).toContain('sbc-8-9-inform');
  });

  it('an undecided attempt has a report', () => {
    const cut = report(expert.slice(0, 5));
    expect(cut.passed).toBe(false);
    expect(cut.items.find((item) => item.id === 'outcome.lawful')?.explanation.code).toBe('undecided');
  });

  it('has a decision to begin with', () => {
    expect(decision?.type).toBe('decide');
  });
});
