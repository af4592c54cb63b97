import { describe, expect, it } from 'vitest';
import type { AskedQuestion } from '#attempt';
import type { QuestionType } from '#interview';
import { questionMix, worstType } from './questionMix.ts';

const asked = (...types: QuestionType[]): AskedQuestion[] =>
  types.map((type, index) => ({
    act: index + 1,
    question: `q${index}`,
    type,
    fitting: false,
    flags: [],
    topic: '',
    freeNarrative: false,
  }));

describe('the mix of questions', () => {
  it('leaves what asks nothing out of every share', () => {
    const { shares } = questionMix(asked('open', 'procedural', 'encourager', 'leading'), 'second');
    expect(shares.filter(({ count }) => count > 0)).toEqual([
      { type: 'open', count: 1, percent: 50 },
      { type: 'leading', count: 1, percent: 50 },
    ]);
  });

  it.each([
    [
      'second',
      ['open', 'open', 'probing', 'probing'],
      { open: 'excellent', appropriate: 'excellent', contaminating: 'excellent' },
    ],
    ['second', ['open', 'probing', 'probing', 'probing', 'closed'], { open: 'typical', appropriate: 'good' }],
    [
      'second',
      ['leading', 'closed', 'closed', 'closed', 'closed'],
      { open: 'poor', contaminating: 'poor', closedRuns: 'good' },
    ],
    [
      'first',
      ['probing', 'probing', 'probing', 'probing', 'probing', 'probing', 'probing', 'probing', 'probing', 'leading'],
      { contaminating: 'good' },
    ],
  ] as const)('%s line: %j', (line, types, levels) => {
    const { bands } = questionMix(asked(...types), line);
    expect(Object.fromEntries(bands.map(({ measure, level }) => [measure, level]))).toMatchObject(levels);
    expect(bands.some(({ measure }) => measure === 'open')).toBe(line === 'second');
  });

  it('says nothing of an interview without questions', () => {
    expect(questionMix([], 'second').bands).toEqual([]);
  });
});

describe('the type that went worst', () => {
  it.each([
    [['open', 'leading', 'echo', 'echo'], 0, { type: 'echo', count: 2 }],
    [['multiple', 'leading'], 0, { type: 'leading', count: 1 }],
    [['open', 'closed', 'closed', 'closed', 'closed'], 1, { type: 'closed', count: 4 }],
    [['leading', 'closed', 'closed', 'closed', 'closed'], 1, { type: 'leading', count: 1 }],
    [['open', 'closed', 'probing'], 0, null],
  ] as const)('%j with %i runs: %j', (types, runs, worst) => {
    expect(worstType(questionMix(asked(...types), 'second').shares, runs)).toEqual(worst);
  });
});
