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

describe('at a port under the law of the United Kingdom', () => {
  const id = 'tuning-fork';
  const without =
    (...questions: string[]) =>
    (acts: readonly Act[]): Act[] =>
      acts.filter((act) => act.type !== 'ask' || !questions.includes(act.question));
  const answering =
    (dilemma: string, option: string) =>
    (acts: readonly Act[]): Act[] =>
      acts.map((act) => (act.type === 'respond' && act.dilemma === dilemma ? { ...act, option } : act));

  it.each([
    ['authority not sought', without('obtain_authority'), ['uk-who-decides']],
    ['the remedy not told', telling('remedy'), ['uk-refusal-notice']],
    ['no notice with reasons', telling('reasons'), ['uk-refusal-notice']],
    [
      'no record read back: unverified, told and not counted',
      without('step_read_back'),
      ['uk-interview-before-refusal'],
    ],
  ] as const)('a refusal, %s', (_, acts, breached) => {
    const drawn = report(id, 'eleven-pianos', acts);
    expect(rules(drawn)?.provisions).toEqual(breached);
    expect(drawn.criticalErrors).toEqual([]);
  });

  it('a rule that is unverified costs nothing', () => {
    const item = rules(report(id, 'eleven-pianos', without('step_read_back')));
    expect(item?.points).toBe(item?.max);
    expect(item?.explanation.code).toBe('rulesNoted');
  });

  it.each(['everyTarsovan', 'moreSlowly'])(
    'choosing by nationality without authority fails the attempt: %s',
    (option) => {
      const drawn = report(id, 'one-piano', answering('sample', option));
      expect(drawn.criticalErrors).toMatchObject([{ id: 'conduct-breached', basis: 'uk-eqa-sch3-17' }]);
      expect(drawn.passed).toBe(false);
    },
  );

  it('a possible victim who was not heard apart from the one who holds her', () => {
    // The telephone is left on, and lights up; what it says is a sign, and she is asked on with it before her.
    const drawn = report(id, 'clearpitch', (acts) =>
      without(
        'phone_off',
        'ask_agency',
        'ask_safe',
        'refer_nrm',
      )(acts).filter((act) => act.type !== 'respond' || !['bigWord', 'contract'].includes(act.dilemma)),
    );
    expect(rules(drawn)?.provisions).toContain('uk-ms-indicators:separate');
    expect(drawn.criticalErrors).toMatchObject([{ id: 'conduct-breached', basis: 'uk-ms-indicators:separate' }]);
    expect(rules(report(id, 'clearpitch', (acts) => acts))?.explanation.code).toBe('rulesKept');
  });

  it.each([
    ['GRANT_VISITOR', [], 1000],
    ['REFUSE_LEAVE', ['SUI-26.1'], 1000],
    ['REFUSE_LEAVE', ['SUI-26.1', 'SUI-9.1'], 0],
    ['GRANT_VISITOR', ['SUI-26.1'], 0],
  ] as const)('where the law leaves it open, %s on %j', (outcome, grounds, share) => {
    const decided = report(id, 'old-book', (acts) =>
      acts.map((act) =>
        act.type === 'decide'
          ? {
              ...act,
              decision: {
                ...act.decision,
                outcome,
                grounds: grounds.map((ground) => ({ ground, evidence: [], put: true })),
              },
            }
          : act,
      ),
    );
    const [lawful, named] = ['outcome.lawful', 'outcome.grounds'].map((one) =>
      decided.items.find((item) => item.id === one),
    );
    expect(lawful?.points).toBe(lawful?.max);
    expect(named?.points).toBe(Math.trunc(((named?.max ?? 0) * share) / 1000));
  });
});
