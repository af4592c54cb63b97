import { describe, expect, it } from 'vitest';
import { checkRecord } from '#scoring';
import type { TraineeView } from '../looks.ts';
import {
  addHeading,
  changeGround,
  countWords,
  decisionOf,
  draftOf,
  EMPTY_DRAFT,
  gapsOf,
  groundsNear,
  readDraft,
  searchGrounds,
  toggleGround,
  writtenOf,
  type Draft,
} from './draft.ts';
import { changeDraft, forgetDraft, openDraft } from './draftStore.ts';

const VIEW = {
  deciding: {
    outcomes: ['ADMIT', 'REFUSE'],
    grounds: {
      letters: [
        { ground: 'E', citation: 'Annex V', fits: true },
        { ground: 'SUI-2.1', citation: 'SUI 2.1 (was 9.2)', fits: false },
      ],
      outcomes: ['REFUSE'],
    },
    puts: [{ act: 17, fact: 'stay.purpose', grounds: ['E'], fault: null }],
    told: ['reasons', 'appeal'],
    judgements: [],
    draft: null,
    signed: false,
  },
  statements: [{ id: 's4' }],
  findings: [{ id: 'f1' }],
  works: { forms: false, weighing: false, hearing: false },
} as unknown as TraineeView;

const REFUSING: Draft = changeGround(toggleGround({ ...EMPTY_DRAFT, outcome: 'REFUSE' }, 'E', true), 'E', {
  evidence: ['s4', 'f1', 'gone'],
  put: true,
  putAt: 17,
});

class Keeper {
  readonly kept = new Map<string, string>();
  isFull = false;
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.isFull) throw new Error('full');
    this.kept.set(key, value);
  }
  removeItem(key: string): void {
    this.kept.delete(key);
  }
}

describe('a draft', () => {
  it('becomes a decision with what is still known', () => {
    expect(decisionOf(REFUSING, VIEW)?.grounds).toEqual([
      { ground: 'E', evidence: ['s4', 'f1'], put: true, putAt: 17 },
    ]);
    expect(decisionOf(EMPTY_DRAFT, VIEW)).toBeNull();
  });

  it('keeps grounds while another outcome is tried, and leaves them out of it', () => {
    const admitting = { ...REFUSING, outcome: 'ADMIT' };
    expect(decisionOf(admitting, VIEW)?.grounds).toEqual([]);
    expect(decisionOf({ ...admitting, outcome: 'REFUSE' }, VIEW)?.grounds).toHaveLength(1);
  });

  it('names what a reader would miss', () => {
    expect(gapsOf({ ...EMPTY_DRAFT, outcome: 'REFUSE' }, VIEW).map(({ kind }) => kind)).toEqual([
      'grounds',
      'told',
      'rationale',
    ]);
    const bare = changeGround(REFUSING, 'E', { evidence: ['gone'], put: false });
    expect(gapsOf({ ...bare, told: ['reasons'], rationale: 'Because.' }, VIEW)).toEqual([
      { kind: 'evidence', ground: 'E' },
      { kind: 'put', ground: 'E' },
    ]);
    expect(gapsOf({ ...EMPTY_DRAFT, outcome: 'ADMIT', told: ['reasons'], rationale: 'x' }, VIEW)).toEqual([]);
  });

  it.each([
    ['nothing was put', []],
    ['it was put with hostility', [{ act: 17, fact: 'stay.purpose', grounds: ['E'], fault: 'hostile' }]],
    ['another ground was put', [{ act: 17, fact: 'doc.genuine', grounds: ['B'], fault: null }]],
  ])('says before signing that a ground was never put where %s', (_, puts) => {
    const view = { ...VIEW, deciding: { ...VIEW.deciding, puts } } as TraineeView;
    expect(gapsOf({ ...REFUSING, told: ['reasons'], rationale: 'Because.' }, view)).toEqual([
      { kind: 'neverPut', ground: 'E' },
    ]);
  });

  it('asks of a witness neither whether a ground was put nor what the person is told', () => {
    const { deciding, works } = VIEW;
    const court = {
      ...VIEW,
      deciding: { ...deciding, puts: [], told: [] },
      works: { ...works, hearing: true },
    } as TraineeView;
    expect(gapsOf({ ...REFUSING, rationale: 'Because.' }, court)).toEqual([]);
    const { checks } = checkRecord(writtenOf({ ...REFUSING, rationale: 'Because.' }, court, 'en'));
    expect(checks.filter(({ check }) => check === 'put' || check === 'remedy').map(({ ok }) => ok)).toEqual([
      null,
      null,
    ]);
  });

  it('has the grounds near that fit the decision asked, and those that were chosen', () => {
    const named = (draft: Draft): string[] => groundsNear(draft, VIEW).near.map(({ ground }) => ground);
    expect(named(EMPTY_DRAFT)).toEqual(['E']);
    expect(named(toggleGround(EMPTY_DRAFT, 'SUI-2.1', true))).toEqual(['E', 'SUI-2.1']);
    expect(groundsNear(EMPTY_DRAFT, VIEW).others.map(({ ground }) => ground)).toEqual(['SUI-2.1']);
  });

  it('finds a ground by letter, word or citation, and keeps what was chosen in sight', () => {
    const { letters } = VIEW.deciding.grounds;
    const found = (typed: string, draft = EMPTY_DRAFT): string[] =>
      searchGrounds(letters, typed, ({ ground }) => (ground === 'E' ? 'Unclear purpose' : 'Exclusion'), draft).map(
        ({ ground }) => ground,
      );
    expect(found('PURPOSE')).toEqual(['E']);
    expect(found('was 9.2')).toEqual(['SUI-2.1']);
    expect(found('nothing')).toEqual([]);
    expect(found('purpose', toggleGround(EMPTY_DRAFT, 'SUI-2.1', true))).toEqual(['E', 'SUI-2.1']);
  });

  it('survives its way through text and through the log', () => {
    expect(readDraft(JSON.stringify(REFUSING))).toEqual(REFUSING);
    expect(readDraft('{"format":2}')).toBeNull();
    expect(readDraft('not json')).toBeNull();
    const decision = decisionOf(REFUSING, VIEW);
    expect(decision === null ? null : decisionOf(draftOf(decision), VIEW)).toEqual(decision);
  });

  it('takes headings on lines of their own', () => {
    expect(addHeading('', 'Issue')).toBe('Issue: ');
    expect(addHeading('Issue: entry.\n', 'Rule')).toBe('Issue: entry.\n\nRule: ');
    expect(countWords('Issue:  one — two\n3')).toBe(4);
  });
});

describe('the store of a draft', () => {
  it('finds again what was written', () => {
    const keeper = new Keeper();
    changeDraft(openDraft('a1', keeper), (draft) => ({ ...draft, rationale: 'Half a sentence' }));
    expect(openDraft('a1', keeper).getState().draft.rationale).toBe('Half a sentence');
    expect(openDraft('a2', keeper).getState().draft).toEqual(EMPTY_DRAFT);
    forgetDraft('a1', keeper);
    expect(openDraft('a1', keeper).getState().draft).toEqual(EMPTY_DRAFT);
  });

  it('says when the device keeps nothing, and goes on', () => {
    const keeper = new Keeper();
    const store = openDraft('a1', keeper);
    keeper.isFull = true;
    changeDraft(store, (draft) => ({ ...draft, rationale: 'Still here' }));
    expect(store.getState()).toMatchObject({ kept: false, draft: { rationale: 'Still here' } });
    keeper.isFull = false;
    changeDraft(store, (draft) => ({ ...draft, rationale: 'Kept again' }));
    expect(store.getState().kept).toBe(true);
  });
});
