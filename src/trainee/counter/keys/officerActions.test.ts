import { describe, expect, test } from 'vitest';
import type { Act, Session } from '#attempt';
import en from '../../../../assets/locales/en/counter.json' with { type: 'json' };
import { PANELS } from '../../desk.ts';
import type { PaperView, TraineeView } from '../../looks.ts';
import { Workplace } from '../../workplace.ts';
import { makeActions, type OfficerAction } from './officerActions.ts';

const DATA = { id: 'data', widthMm: 125, heightMm: 88, seen: [], fields: [], areas: [] } as const;
const PASSPORT: PaperView = {
  id: 'd1',
  kind: 'passport',
  state: null,
  holder: 'p1',
  portraitPage: 'data',
  mrzPage: 'data',
  pages: [DATA, { ...DATA, id: 'page3' }],
  mrz: null,
  chipPage: null,
  chip: null,
  seals: [],
};

function counterWith(mode: 'practice' | 'guided' | 'exam', over = false) {
  const acts: Act[] = [];
  const view = {
    equipment: ['white', 'oblique', 'transmitted', 'ultraviolet', 'infrared'],
    papers: [PASSPORT],
    looks: [],
    people: [{ id: 'p1', lookedAt: false }],
    over,
  } as unknown as TraineeView;
  const session = {
    state: { view },
    subscribe: () => () => undefined,
    act: (act: Act) => {
      acts.push(act);
      return Promise.resolve({ ok: true, seq: acts.length, digest: '' });
    },
  } as unknown as Session;
  const workplace = new Workplace('a1', session);
  const opened: string[] = [];
  const actions = makeActions({
    workplace,
    attempt: { id: 'a1', mode },
    panels: PANELS,
    open: (what) => opened.push(what),
    focus: { tab: () => undefined, kept: () => undefined, search: () => undefined, note: () => undefined },
  });
  const select = (id: OfficerAction['id']): OfficerAction => {
    const action = actions.find((one) => one.id === id);
    if (action === undefined) throw new Error(`no action ${id}`);
    return action;
  };
  return { acts, actions, opened, select, workplace };
}

describe('what an officer can do with one press', () => {
  test('no two actions share a key, and every one has words', () => {
    const { actions } = counterWith('practice');
    expect(new Set(actions.map(({ key }) => key)).size).toBe(actions.length);
    expect(actions.map(({ id }) => id).toSorted()).toEqual(Object.keys(en.action).toSorted());
  });

  test('a hint and a pause are offered in practice, neither in an exam', () => {
    const offered = (mode: 'practice' | 'guided' | 'exam'): readonly string[] => {
      const { select } = counterWith(mode);
      return (['hint', 'pause'] as const).filter((id) => select(id).offered());
    };
    expect(offered('practice')).toEqual(['hint', 'pause']);
    expect(offered('guided')).toEqual(['hint', 'pause']);
    expect(offered('exam')).toEqual([]);
  });

  test('once the decision is signed nothing is offered that would be an act', () => {
    const { actions } = counterWith('guided', true);
    const left = actions.filter(({ offered }) => offered()).map(({ id }) => id);
    expect(left).toEqual([
      'showInterview',
      'showDocuments',
      'showRegisters',
      'showNotes',
      'showRules',
      'search',
      'bench',
      'evidence',
      'mute',
      'help',
    ]);
  });

  test('the keys of the papers do what the panel does: open, light, read', async () => {
    const { acts, select, workplace } = counterWith('practice');
    select('openPaper').act();
    await Promise.resolve();
    expect(acts).toEqual([{ type: 'open', paper: 'd1', page: 'data' }]);
    expect(workplace.desk.getState().panel).toBe('documents');
    select('look').act();
    await Promise.resolve();
    expect(acts.at(-1)).toEqual({ type: 'look', person: 'p1' });
  });

  test('a light on a page that nobody has opened is no look', async () => {
    const { acts, select, workplace } = counterWith('practice');
    select('nextLight').act();
    await Promise.resolve();
    expect(workplace.desk.getState().light).toBe('oblique');
    expect(acts).toEqual([]);
  });

  test('help and the list of what is known are opened, not acted', () => {
    const { acts, opened, select } = counterWith('practice');
    select('help').act();
    select('evidence').act();
    expect(opened).toEqual(['help', 'evidence']);
    expect(acts).toEqual([]);
  });
});
