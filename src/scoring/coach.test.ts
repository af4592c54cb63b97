import { describe, expect, it } from 'vitest';
import type { AskedQuestion } from '#attempt';
import type { QuestionFlag, QuestionType } from '#interview';
import { firstOnTheMatter, funnelsOf, leadingOf, type CoachTurn } from './coach.ts';
import { runsOfClosed } from './questionMix.ts';
import { talkTime } from './talkTime.ts';

const one = (act: number, type: QuestionType, topic = 'stay', flags: readonly QuestionFlag[] = []): AskedQuestion => ({
  act,
  question: `q${act}`,
  type,
  fitting: false,
  flags,
  topic,
  freeNarrative: false,
});
const on = (...types: QuestionType[]): AskedQuestion[] => types.map((type, index) => one(index + 1, type));

describe('the order within a topic', () => {
  it.each([
    [['open', 'probing', 'closed'], 'inOrder'],
    [['open', 'closed'], 'inOrder'],
    [['open', 'closed', 'probing'], 'closedEarly'],
    [['probing', 'open'], 'openLate'],
    [['probing', 'closed'], 'noOpen'],
  ] as const)('%j: %s', (types, order) => {
    expect(funnelsOf(on(...types)).map((funnel) => funnel.order)).toEqual([order]);
  });

  it('takes two questions to be told, and those that suggest are none of them', () => {
    expect(funnelsOf(on('open', 'leading'))).toEqual([]);
    expect(funnelsOf([one(1, 'open', 'a'), one(2, 'open', 'b')])).toEqual([]);
  });
});

describe('runs of closed questions', () => {
  it('are broken by any other question, not by a word of encouragement', () => {
    const acts = (...types: QuestionType[]): number[][] => runsOfClosed(on(...types)).map((run) => run.map(({ act }) => act)); // prettier-ignore
    expect(acts('closed', 'closed', 'encourager', 'closed', 'closed')).toEqual([[1, 2, 4, 5]]);
    expect(acts('closed', 'closed', 'probing', 'closed', 'closed')).toEqual([]);
  });
});

describe('leading questions', () => {
  it('are told apart by the way they lead', () => {
    const asked = [
      one(1, 'leading', 'stay', ['accusatory', 'presupposition']),
      one(2, 'leading', 'stay', ['presupposition']),
      one(3, 'leading'),
      one(4, 'leading'),
      one(5, 'open', 'stay', ['accusatory']),
    ];
    expect(leadingOf(asked, new Set([4]))).toEqual([
      { way: 'against', acts: [1, 4] },
      { way: 'presuming', acts: [2] },
      { way: 'towards', acts: [3] },
    ]);
  });
});

it('the first question is the first on the matter', () => {
  expect(firstOnTheMatter([one(1, 'closed', 'care'), one(2, 'procedural'), one(3, 'probing')])?.act).toBe(3);
});

describe('who talked', () => {
  const turn = (act: number, officer: boolean, text: string, narrative = false): CoachTurn<string> => ({ act, officer, narrative, text }); // prettier-ignore

  it('counts words, not marks', () => {
    const talk = talkTime([turn(1, true, 'Why here – now?'), turn(1, false, 'It is my sister’s wedding on Saturday.')]);
    expect(talk).toMatchObject({
      officerWords: 3,
      otherWords: 7,
      officerShare: 30,
      narrative: null,
      tenthsPerTurn: 30,
    });
  });

  it('looks at the free narrative by itself, against the house bands', () => {
    const told = talkTime([
      turn(1, true, 'one two three four five six seven eight nine ten'),
      turn(2, true, 'Tell me.', true),
      turn(2, false, 'We left at night and', true),
    ]);
    expect(told?.narrative).toEqual({ officerShare: 29, otherShare: 71, level: 'good' });
  });

  it('names turns that are hard to interpret', () => {
    expect(talkTime([turn(1, true, 'word '.repeat(26)), turn(2, true, 'word '.repeat(25))])?.long).toEqual([1]);
    expect(talkTime([turn(1, false, 'Hello')])).toBeNull();
  });
});
