// Marks are frozen, compared, adjudicated where they must be, and add up to what the rubric says.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RUBRIC } from '#attempt';
import { isDefined } from '#measurement';
import type { ScoreItem } from '#scoring';
import type { MarkingRules } from './design.ts';
import { checkMark, markBodySchema, type Mark, type MarkBody, type MarkRound } from './mark.ts';
import { agreementOfExam, markedItems, rulingsOfMark, stateOfMarking, type MarkedItems } from './marking.ts';

const item = (id: string, max: number, mark: ScoreItem['mark'], args: Record<string, number> = {}): ScoreItem => ({
  id,
  dimension: 'interview',
  points: 0,
  max,
  acts: [],
  provisions: [],
  explanation: { code: 'x', args },
  mark,
});
const STEPS = [item('interview.M04', 10, 'correct'), item('interview.M16', 30, 'significant')];
const ITEMS: MarkedItems = { rationale: { unput: 0 }, steps: STEPS, toRule: false };
const BOTH: MarkingRules = { parts: ['rationale', 'conduct'], examiners: 2, adjudicateBp: 1500 };
const REASONS: MarkingRules = { ...BOTH, parts: ['rationale'] };

type Change = Partial<Record<(typeof RUBRIC)[number], number>>;
function marked(all: number, change: Change = {}, more: Partial<MarkBody> = {}): MarkBody {
  const rationale = Object.fromEntries(RUBRIC.map((one) => [one, change[one] ?? all]));
  return markBodySchema.parse({ rationale, conductRead: true, ...more });
}
const mark = (round: MarkRound, body: MarkBody, frozenAtMs: number | null = 1): Mark => ({
  attempt: 'a1',
  round,
  examiner: `examiner-${round}`,
  body,
  frozenAtMs,
});
const first = (all: number, change: Change = {}, more: Partial<MarkBody> = {}) => mark('first', marked(all, change, more)); // prettier-ignore
const second = (all: number, change: Change = {}, more: Partial<MarkBody> = {}) => mark('second', marked(all, change, more)); // prettier-ignore

describe('where marking stands', () => {
  test('needs both, frozen', () => {
    expect(stateOfMarking(REASONS, ITEMS, [])).toEqual({ is: 'open', missing: ['first', 'second'] });
    const half = [first(3), mark('second', marked(3), null)];
    expect(stateOfMarking(REASONS, ITEMS, half)).toEqual({ is: 'open', missing: ['second'] });
    expect(stateOfMarking({ ...REASONS, examiners: 1 }, ITEMS, half).is).toBe('final');
  });

  test('is nothing where nobody has to mark', () => {
    expect(stateOfMarking({ ...BOTH, parts: [] }, ITEMS, []).is).toBe('notNeeded');
    expect(stateOfMarking(REASONS, { ...ITEMS, rationale: null }, []).is).toBe('notNeeded');
    expect(stateOfMarking(BOTH, { ...ITEMS, rationale: null }, []).is).toBe('open');
    const error = { id: 'x', basis: 'M16', acts: [3] };
    expect([
      markedItems([], [], [error]).toRule,
      markedItems([], [], [{ ...error, provisional: true }]).toRule,
    ]).toEqual([false, true]);
    expect(stateOfMarking({ ...BOTH, parts: [] }, { ...ITEMS, toRule: true }, []).is).toBe('open');
  });

  test.each<[string, MarkingRules, Mark, Mark, string[]]>([
    ['alike', REASONS, first(3), second(3), []],
    ['within the difference', REASONS, first(3), second(3, { R1: 4, R2: 4, R3: 4 }), []],
    ['too far apart', REASONS, first(2), second(3), ['rationale']],
    ['unsafe to one alone', REASONS, first(2), second(2, { R5: 1 }), ['unsafe']],
    ['unsafe to both', REASONS, first(2, { R5: 1 }), second(2, { R5: 1 }), []],
    ['steps too far apart', BOTH, first(3, {}, { conduct: { M16: 'correct' } }), second(3), ['conduct']],
    ['steps where only reasons are marked', REASONS, first(3, {}, { conduct: { M16: 'correct' } }), second(3), []],
    ['a step that is none to one', BOTH, first(3, {}, { conduct: { M04: 'notApplicable' } }), second(3, {}, { conduct: { M04: 'significant' } }), ['applicable']],
    ['a label ruled two ways', REASONS, first(3, {}, { rulings: [{ act: 4, ruling: 'confirmed', reason: 'It leads.' }] }), second(3, {}, { rulings: [{ act: 4, ruling: 'dismissed', reason: 'It does not.' }] }), ['ruling']],
  ])('two that are %s', (_name, rules, a, b, over) => {
    const state = stateOfMarking(rules, ITEMS, [a, b]);
    expect(state.is).toBe(over.length === 0 ? 'final' : 'adjudication');
    expect('over' in state ? state.over : null).toEqual(over);
  }); // prettier-ignore
});

test('the allowed difference is allowed, one more is not', () => {
  // 6660 and 7080 basis points.
  const marks = [first(3), second(3, { R1: 4 })];
  const at = (adjudicateBp: number) => stateOfMarking({ ...REASONS, adjudicateBp }, ITEMS, marks).is;
  expect([at(420), at(419)]).toEqual(['final', 'adjudication']);
});

describe('the final mark', () => {
  const finalOf = (rules: MarkingRules, marks: Mark[], items = ITEMS) => {
    const state = stateOfMarking(rules, items, marks);
    if (!('final' in state)) throw new Error(`there is none: ${state.is}`);
    return state.final;
  };

  test.each<[string, Mark[], number]>([
    ['four of four', [first(4), second(4)], 10_000],
    ['one of four', [first(1), second(1)], 0],
    ['the mean of both', [first(3), second(3, { R1: 4 })], 6870],
    ['capped where it is unsafe', [first(4, { R6: 1 }), second(4, { R6: 1 })], 3330],
    ['the third alone', [first(2), second(4), mark('adjudication', marked(4))], 10_000],
    ['an appeal above all', [first(2), second(2), mark('appeal', marked(3))], 6660],
  ])('of the reasons: %s', (_name, marks, bp) => expect(finalOf(REASONS, marks).rationaleBp).toBe(bp));

  test('reasons of which a decisive point was never put are worth a third at most, however well they are written', () => {
    const unput = { ...ITEMS, rationale: { unput: 1 } };
    expect(finalOf(REASONS, [first(4), second(4)], unput).rationaleBp).toBe(3330);
  });

  test('of the steps: the examiner’s word, else the program’s', () => {
    const both = [first(3, {}, { conduct: { M16: 'minor' } }), second(3, {}, { conduct: { M16: 'minor' } })];
    expect(finalOf(BOTH, both).stepBp).toEqual({ 'interview.M04': 10_000, 'interview.M16': 5000 });
    const off = { conduct: { M04: 'notApplicable' } } as const;
    expect(finalOf(BOTH, [first(3, {}, off), second(3, {}, off)]).stepBp['interview.M04']).toBe(null);
    expect(finalOf(REASONS, both).stepBp).toEqual({});
  });

  test('rulings of both hold, where one is silent too', () => {
    const ruled = first(3, {}, { rulings: [{ act: 9, ruling: 'confirmed', reason: 'It leads.' }] });
    const other = second(3, {}, { rulings: [{ act: 2, ruling: 'dismissed', reason: 'It is open.' }] });
    const final = finalOf(REASONS, [ruled, other]);
    expect(final.rulings).toEqual([
      { act: 2, ruling: 'dismissed' },
      { act: 9, ruling: 'confirmed' },
    ]);
    expect(rulingsOfMark(final)).toEqual({ confirmed: new Set([9]), dismissed: new Set([2]) });
  });

  test('a third rules over two who oppose each other, and leaves what they agree on', () => {
    const ruled = (act: number, ruling: 'confirmed' | 'dismissed') => ({ act, ruling, reason: 'So it is.' });
    const a = first(3, {}, { rulings: [ruled(2, 'confirmed'), ruled(5, 'confirmed')] });
    const b = second(3, {}, { rulings: [ruled(2, 'dismissed')] });
    const third = (rulings: MarkBody['rulings']) => mark('adjudication', marked(3, {}, { rulings }));
    expect(finalOf(REASONS, [a, b, third([ruled(2, 'dismissed')])]).rulings).toEqual([
      { act: 2, ruling: 'dismissed' },
      { act: 5, ruling: 'confirmed' },
    ]);
    expect(finalOf(REASONS, [a, b, third([])]).rulings).toEqual([{ act: 5, ruling: 'confirmed' }]);
    expect(finalOf(REASONS, [a, b, third([]), mark('appeal', marked(4, {}, { rulings: [ruled(5, 'dismissed')] }))]).rulings).toEqual([{ act: 5, ruling: 'dismissed' }]); // prettier-ignore
  });

  test('what was frozen first stands, whoever marks the same round again; on appeal the last word does', () => {
    const again = { ...first(4), examiner: 'other', frozenAtMs: 9 };
    expect(finalOf({ ...REASONS, examiners: 1 }, [again, first(1)]).rests).toEqual([{ round: 'first', examiner: 'examiner-first' }]); // prettier-ignore
    const appeals = [mark('appeal', marked(4), 9), { ...mark('appeal', marked(1), 3), examiner: 'other' }];
    expect(finalOf(REASONS, [first(2), second(2), ...appeals]).rationaleBp).toBe(10_000);
  });

  test('does not depend on who was first', () => {
    const body = fc.record(Object.fromEntries(RUBRIC.map((one) => [one, fc.integer({ min: 1, max: 4 })])));
    fc.assert(
      fc.property(body, body, (a, b) => {
        const [x, y] = [a, b].map((rationale) => markBodySchema.parse({ rationale })) as [MarkBody, MarkBody];
        const one = stateOfMarking(REASONS, ITEMS, [mark('first', x), mark('second', y)]);
        const other = stateOfMarking(REASONS, ITEMS, [mark('second', x), mark('first', y)]);
        const bare = (state: typeof one) => ('final' in state ? { ...state, final: { ...state.final, rests: [] } } : state);
        expect(bare(other)).toEqual(bare(one));
      }),
      { seed: 8, numRuns: 200 },
    ); // prettier-ignore
  });
});

test.each<[string, Partial<MarkBody>, ('rationale' | 'conduct')[], string[]]>([
  ['whole', marked(3), ['rationale', 'conduct'], []],
  ['a criterion missing', { ...marked(3), rationale: { R1: 3 } }, ['rationale'], RUBRIC.slice(1).map((one) => `criterionMissing ${one}`)],
  ['steps not read', marked(3, {}, { conductRead: false }), ['rationale', 'conduct'], ['stepsNotRead conduct']],
  ['steps not read that nobody asked for', marked(3, {}, { conductRead: false }), ['rationale'], []],
  ['a step that the attempt has not', marked(3, {}, { conduct: { M19: 'minor' } }), ['rationale', 'conduct'], ['stepUnknown M19']],
  ['a step that nobody asked for', marked(3, {}, { conduct: { M04: 'minor' } }), ['rationale'], ['notAsked conduct']],
  ['reasons that nobody asked for', marked(3), ['conduct'], ['notAsked rationale']],
  ['ruled twice', marked(3, {}, { rulings: [{ act: 4, ruling: 'confirmed', reason: 'x' }, { act: 4, ruling: 'dismissed', reason: 'y' }] }), ['rationale'], ['ruledTwice 4']],
  ['on what is no label', marked(3, {}, { rulings: [{ act: 5, ruling: 'confirmed', reason: 'x' }] }), ['rationale'], ['labelUnknown 5']],
])('may be frozen: %s', (_name, body, parts, faults) => {
  const found = checkMark(markBodySchema.parse(body), parts, ['M04', 'M16'], { acts: [4], waiting: [] });
  expect(found.map(({ code, at }) => `${code} ${at}`)).toEqual(faults);
}); // prettier-ignore

test('a label on which a critical error hangs is ruled on first', () => {
  const found = checkMark(marked(3), ['rationale'], [], { acts: [4, 7], waiting: [7] });
  expect(found).toEqual([{ code: 'labelUnruled', at: '7' }]);
});

describe('agreement', () => {
  const pair = (attempt: string, a: number, b: number): Mark[] => [
    { ...first(a), attempt },
    { ...second(b), attempt },
  ];

  test('is of first and second marks that are frozen, and of nothing else', () => {
    const marks = [...pair('a', 1, 1), ...pair('b', 4, 4), ...pair('c', 2, 2), first(3), mark('adjudication', marked(1))];
    const [all, r1] = agreementOfExam(marks);
    expect([all?.criterion, all?.pairs, r1?.criterion, r1?.pairs]).toEqual(['all', 24, 'R1', 3]);
    expect(r1 !== undefined && isDefined(r1.kappa) && r1.kappa.kappa).toBe(1);
  });

  test('two steps apart is worse than one', () => {
    const kappaOf = (other: number) => {
      const [, r1] = agreementOfExam([...pair('a', 1, 1), ...pair('b', 4, 4), ...pair('c', 2, 2), ...pair('d', 4, other)]);
      return r1 !== undefined && isDefined(r1.kappa) ? r1.kappa.kappa : null;
    };
    expect(kappaOf(2)).toBeLessThan(kappaOf(3) ?? 0);
  });

  test('without a pair there is no figure', () => {
    expect(agreementOfExam([first(3)])[0]?.kappa).toMatchObject({ status: 'undefined', reason: 'no-pairs' });
  });
}); // prettier-ignore
