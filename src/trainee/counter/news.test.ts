import { describe, expect, test } from 'vitest';
import type { TraineeView } from '../looks.ts';
import { newsBetween } from './news.ts';

const PERSON = {
  id: 'p1',
  role: 'applicant',
  name: 'The traveller',
  expression: 'neutral',
  posture: 'upright',
  lookedAt: false,
};

function viewWith(acts: number, more: Partial<TraineeView> = {}): TraineeView {
  const base: Pick<
    TraineeView,
    | 'people'
    | 'papers'
    | 'transcript'
    | 'registers'
    | 'handovers'
    | 'findings'
    | 'discrepancies'
    | 'dilemma'
    | 'choices'
    | 'phase'
  > = {
    people: [PERSON],
    papers: [],
    transcript: [],
    registers: [],
    handovers: [],
    findings: [],
    discrepancies: [],
    dilemma: null,
    choices: [],
    phase: 'open',
  };
  // Only what is compared is there.
  return { ...base, acts, ...more } as TraineeView;
}

const line = (n: number, who: string, text: string): TraineeView['transcript'][number] => ({
  n,
  act: n,
  atSeconds: n,
  who,
  text,
  manner: who === 'officer' ? null : 'anxious',
  through: null,
  asking: null,
});

describe('what is told of an act', () => {
  test('an answer is told with its manner, the question just asked is not', () => {
    const after = viewWith(1, { transcript: [line(1, 'officer', 'Why?'), line(2, 'p1', 'Because.')] });
    expect(newsBetween(viewWith(0), after)).toEqual([{ kind: 'said', who: 'p1', manner: 'anxious', text: 'Because.' }]);
  });

  test('what a narrator tells is told without a name', () => {
    const after = viewWith(1, { transcript: [line(1, 'narrator', '(She reads the sheet.)')] });
    expect(newsBetween(viewWith(0), after)).toEqual([{ kind: 'told', text: '(She reads the sheet.)' }]);
  });

  test('a register answers once, and again when it is asked again', () => {
    const register = (act: number | null): TraineeView['registers'][number] => ({
      id: 'r1',
      name: 'Alerts',
      kind: null,
      form: ['name'],
      entries: null,
      seconds: 20,
      waits: 0,
      dueSeconds: null,
      denied: false,
      purpose: null,
      records: [],
      answer: act === null ? null : { act, result: 'noRecord', text: 'Nothing.' },
    });
    const told = { kind: 'register', name: 'Alerts', result: 'noRecord', text: 'Nothing.' };
    const asked = (before: number | null, after: number | null): readonly unknown[] =>
      newsBetween(viewWith(1, { registers: [register(before)] }), viewWith(2, { registers: [register(after)] }));
    expect(asked(null, 2)).toEqual([told]);
    expect(asked(1, 1)).toEqual([]);
    expect(asked(1, 2)).toEqual([told]);
  });

  test('a dilemma is told, and the choices behind it only once it is settled', () => {
    const dilemma = { id: 'm1', text: 'What now?', question: null, form: 'pick' as const, options: [] };
    const choices = [{ id: 'c1', text: 'Yes' }];
    const before = viewWith(1);
    const open = viewWith(2, { dilemma, choices });
    const settled = viewWith(3, { choices: [...choices, { id: 'c2', text: 'No' }] });
    expect(newsBetween(before, open)).toEqual([{ kind: 'dilemma', text: 'What now?' }]);
    expect(newsBetween(open, settled)).toEqual([{ kind: 'choices', count: 2 }]);
  });

  test('who comes is told first and who leaves last', () => {
    const other = { ...PERSON, id: 'p2', role: 'interpreter' };
    const after = viewWith(1, { people: [other], transcript: [line(1, 'p2', 'Hello.')], phase: 'explore' });
    expect(newsBetween(viewWith(0), after).map(({ kind }) => kind)).toEqual(['arrives', 'said', 'phase', 'leaves']);
  });

  test('a view that is not newer tells nothing', () => {
    const later = viewWith(4, { phase: 'explore' });
    expect(newsBetween(later, viewWith(4, { phase: 'close' }))).toEqual([]);
    expect(newsBetween(later, viewWith(3))).toEqual([]);
  });
});
