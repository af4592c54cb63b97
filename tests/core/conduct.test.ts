// Does what an officer does reach the law? The procedure says as data which act shows which fact of conduct; the rules of conduct of the
// pack are judged by it, cost points, and never touch the outcome.

import { describe, expect, it } from 'vitest';
import type { Act } from '#attempt';
import { score, type Report } from '#scoring';
import { drawShipped, expertActs, openShipped, play } from '../kit/library.ts';

function report(id: string, variant: string, acts: (expert: readonly Act[]) => readonly Act[]): Report {
  const drawn = drawShipped(id, 5, variant);
  const { start, moments } = play(drawn, acts(expertActs(drawn)));
  return score(openShipped(id), drawn, start, moments);
}

const telling =
  (...dropped: string[]) =>
  (acts: readonly Act[]): Act[] =>
    acts.map((act) =>
      act.type === 'decide'
        ? { ...act, decision: { ...act.decision, told: act.decision.told.filter((word) => !dropped.includes(word)) } }
        : act,
    );

const rules = ({ items }: Report): Report['items'][number] | undefined =>
  items.find(({ id }) => id === 'conduct.rules');

describe('a refusal under the law of the EU', () => {
  const [id, variant] = ['another-name', 'audition-lookalike'];

  it('breaches nothing where the person was heard, told and given the form', () => {
    expect(rules(report(id, variant, (acts) => acts))?.explanation.code).toBe('rulesKept');
  });

  it.each([
    ['without the reasons', ['reasons'], ['sbc-14-2-reasons:missing'], 300],
    ['without the appeal', ['appeal'], ['sbc-14-3-appeal:missing'], 300],
    ['without either', ['reasons', 'appeal'], ['sbc-14-2-reasons:missing', 'sbc-14-3-appeal:missing'], 0],
  ])('%s breaches its rule', (_, dropped, breached, share) => {
    const item = rules(report(id, variant, telling(...dropped)));
    expect(item?.provisions).toEqual(breached);
    expect(item?.points).toBe(Math.trunc(((item?.max ?? 0) * share) / 1000));
  });

  it('leaves the lawful outcome what it was', () => {
    const told = report(id, variant, (acts) => acts);
    const untold = report(id, variant, telling('reasons', 'appeal'));
    const outcome = ({ items }: Report): unknown => items.filter(({ dimension }) => dimension === 'outcome');
    expect(outcome(untold)).toEqual(outcome(told));
  });
});

describe('an admission under the law of the EU', () => {
  it('has no occasion for the rules on refusing', () => {
    expect(rules(report('another-name', 'own-alone', telling('reasons', 'appeal')))?.explanation.code).toBe(
      'rulesKept',
    );
  });

  it('notes what costs nothing: that the days left were not told', () => {
    const item = rules(report('another-name', 'own-alone', telling('remainingDays')));
    expect(item).toMatchObject({ provisions: ['sbc-8-9-inform:told'], explanation: { code: 'rulesNoted' } });
    expect(item?.points).toBe(item?.max);
  });
});
