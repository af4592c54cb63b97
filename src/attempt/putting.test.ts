// interviewing.md 1.4, M16: specific, neutral, one at a time, with time to answer.

import { describe, expect, it } from 'vitest';
import type { AskedQuestion, AttemptState, Spoken } from './attemptState.ts';
import { listPuts, unputGrounds } from './putting.ts';

const asked = (more: Partial<AskedQuestion>): AskedQuestion => ({
  act: 3,
  question: 'put_stamp',
  type: 'open',
  fitting: false,
  flags: ['inconsistency_put'],
  topic: 'history',
  freeNarrative: false,
  ...more,
});
const line = (who: string): Spoken => ({ act: 3, atSeconds: 60, who, text: 'line.x', manner: null, asking: null });

type State = Pick<AttemptState, 'puts' | 'questions' | 'conduct' | 'transcript' | 'decision'>;
const state = (more: Partial<State>): State => ({
  puts: [{ fact: 'stay.history', act: 3 }],
  questions: [asked({})],
  conduct: [],
  transcript: [line('officer'), line('applicant')],
  decision: null,
  ...more,
});
const faultOf = (more: Partial<State>): string | null | undefined => listPuts(state(more))[0]?.fault;

describe('a doubt', () => {
  it('is put by an open question that is answered', () => expect(faultOf({})).toBeNull());

  it.each([
    ['accused', { questions: [asked({ flags: ['accusatory'] })] }, 'hostile'],
    ['held against where somebody is from', { questions: [asked({ flags: ['stereotype'] })] }, 'hostile'],
    ['threatened with', { conduct: [{ kind: 'threat', act: 3 }] }, 'hostile'],
    ['one of several at once', { questions: [asked({ type: 'multiple' })] }, 'severalAtOnce'],
    ['a verdict', { questions: [asked({ type: 'opinion_statement' })] }, 'notNeutral'],
    ['suggested', { questions: [asked({ type: 'leading' })] }, 'notNeutral'],
    ['an echo', { questions: [asked({ type: 'echo' })] }, 'vague'],
    ['cut short', { conduct: [{ kind: 'interrupts', act: 3 }] }, 'interrupted'],
    ['left without an answer', { transcript: [line('officer')] }, 'unanswered'],
  ] as const)('that is %s is not put', (_, more, fault) => expect(faultOf(more as Partial<State>)).toBe(fault));

  it('of another act is no matter of this one', () =>
    expect(faultOf({ conduct: [{ kind: 'threat', act: 4 }] })).toBeNull());
});

describe('a ground', () => {
  const drawn = {
    grounds: { letters: [{ ground: 'E', citation: '', fits: true, facts: new Set(['stay.history']) }], outcomes: [] },
  };
  const decision = (ground: string): AttemptState['decision'] => ({
    act: 5,
    decision: {
      outcome: 'REFUSE',
      grounds: [{ ground, evidence: [], put: true }],
      told: [],
      rationale: '',
      confidence: 'fairlySure',
    },
  });

  it('is put where a doubt about one of its facts was', () =>
    expect(unputGrounds(drawn, state({ decision: decision('E') }))).toEqual([]));

  it('is not put by the officer saying so', () =>
    expect(unputGrounds(drawn, state({ decision: decision('E'), puts: [] }))).toEqual(['E']));

  it('that the law does not know is never put', () =>
    expect(unputGrounds(drawn, state({ decision: decision('Z') }))).toEqual(['Z']));
});
