// Are the 22 steps of interviewing.md 1.4 asked for as its table says, and do the nine defects of 1.5 fail an attempt wherever they occur?

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isThereAt, replay, type Act, type AttemptState, type Moment } from '#attempt';
import type { ProcedureSource } from '#scenario';
import { markSteps, recordAttempt, score, STEP_IDS } from '#scoring';
import { DEFECTS_FILE, defectsSchema } from '../../src/scenario/defects.ts';
import { readLog } from '../kit/goldenStory.ts';
import { contentFiles, drawShipped, expertActs, openShipped, play, scenarioIds, type Played } from '../kit/library.ts';

const RANK = ['none', 'minor', 'significant', 'critical'] as const;

/** interviewing.md 1.4: asylum, second line, first line; C if … counts as C. */
const TABLE: readonly (readonly [step: string, asylum: string, second: string, first: string])[] = [
  ['M01', 'S', 'm', '-'],
  ['M02', 'C', 'S', 'm'],
  ['M03', 'C', 'S', 'm'],
  ['M04', 'S', 'S', 'S'],
  ['M05', 'S', 'S', 'S'],
  ['M06', 'C', 'S', '-'],
  ['M07', 'S', 'm', '-'],
  ['M08', 'S', 'm', '-'],
  ['M09', 'S', 'm', 'm'],
  ['M10', 'S', 'm', '-'],
  ['M11', 'S', 'm', '-'],
  ['M12', 'S', 'm', '-'],
  ['M13', 'S', 'm', '-'],
  ['M14', 'S', 'm', '-'],
  ['M15', 'C', 'C', 'S'],
  ['M16', 'C', 'C', 'S'],
  ['M17', 'C', 'C', 'C'],
  ['M18', 'S', 'm', '-'],
  ['M19', 'S', 'm', '-'],
  ['M20', 'm', 'S', 'm'],
  ['M21', 'S', 'S', 'm'],
  ['M22', 'm', 'm', '-'],
];
const LETTERS: Readonly<Record<string, (typeof RANK)[number]>> = {
  C: 'critical',
  S: 'significant',
  m: 'minor',
  '-': 'none',
};
/** Which column a procedure follows. */
const COLUMNS: Readonly<Record<string, 1 | 2 | 3>> = {
  'asylum-interview': 1,
  'second-line': 2,
  'case-review': 2,
  'first-line': 3,
  'uk-port': 3,
  'us-port': 3,
  train: 3,
};

const procedures = new Map<string, ProcedureSource>(
  scenarioIds().map((id) => {
    const { procedure } = openShipped(id).content;
    return [procedure.id, procedure];
  }),
);

describe.each([...procedures].filter(([id]) => id in COLUMNS))('%s', (id, { steps }) => {
  it.each(TABLE)('asks for %s at least as the table does', (step, ...columns) => {
    const wanted = LETTERS[columns[(COLUMNS[id] ?? 1) - 1] ?? '-'] ?? 'none';
    expect(RANK.indexOf(steps[step] ?? 'none')).toBeGreaterThanOrEqual(RANK.indexOf(wanted));
  });
});

describe.each(scenarioIds())('the expert of %s', (id) => {
  it('leaves out no step', () => {
    const { simulation, start, moments } = playedExpert(id);
    const { drawn } = simulation;
    const steps = markSteps(recordAttempt(openShipped(id), drawn, start, moments));
    expect(steps.map(({ step }) => step)).toEqual(STEP_IDS);
    expect(steps.filter(({ mark }) => mark === 'minor' || mark === 'significant')).toEqual([]);
  });
});

describe('a place of one’s own on a train (M03)', () => {
  const marked = (...questions: readonly string[]) => {
    const drawn = drawShipped('low-voice', 5, 'three-days-of-silence');
    const acts: Act[] = [
      { type: 'open', paper: 'passport', page: 'data' },
      { type: 'query', register: 'callBack' },
      ...questions.map((question): Act => ({ type: 'ask', question })),
    ];
    const { start, moments } = play(drawn, acts);
    const steps = markSteps(recordAttempt(openShipped('low-voice'), drawn, start, moments));
    return steps.find(({ step }) => step === 'M03');
  };

  it('is not called for as long as nothing was put', () => {
    expect(marked('ask_means')).toMatchObject({ mark: 'notApplicable' });
  });

  it('is lacking where a doubt was put before the others', () => {
    expect(marked('put_list')).toMatchObject({ mark: 'significant' });
  });

  it('comes too late after it', () => {
    expect(marked('put_list', 'private_room')).toMatchObject({
      mark: 'minor',
      detail: { code: 'stepPutBeforeOthers' },
    });
  });

  it('is there in time before it', () => {
    expect(marked('private_room', 'put_list')).toMatchObject({ mark: 'correct', detail: null });
  });
});

const played = new Map<string, Played>();

/** The expert's way through a case, played once. */
function playedExpert(id: string): Played {
  const drawn = drawShipped(id, 5);
  const way = played.get(id) ?? play(drawn, expertActs(drawn));
  played.set(id, way);
  return way;
}

/** The critical errors of the expert's way, had its end been otherwise. */
function errorsOf(id: string, change: (state: AttemptState) => Partial<AttemptState>): string[] {
  const { simulation, start, moments } = playedExpert(id);
  const { drawn } = simulation;
  const changed = moments.map((moment): Moment => ({
    ...moment,
    state: { ...moment.state, ...change(moment.state) },
  }));
  return score(openShipped(id), drawn, start, changed).criticalErrors.map((error) => error.id);
}

/** The decision turned against the person, on one ground. */
function against(id: string, state: AttemptState): Partial<AttemptState> {
  const { grounds } = drawShipped(id, 5);
  const [outcome = ''] = openShipped(id).content.procedure.outcomes.filter((one) => grounds.outcomes.includes(one));
  const ground = { ground: grounds.letters[0]?.ground ?? '', evidence: [], put: false };
  if (state.decision === null) return {};
  return { decision: { ...state.decision, decision: { ...state.decision.decision, outcome, grounds: [ground] } } };
}

type Change = (id: string, state: AttemptState) => Partial<AttemptState>;
const mark =
  (kind: string): Change =>
  (_, { conduct }) => ({ conduct: [...conduct, { kind, act: 1 }] });
const sign =
  (fact: string): Change =>
  (id, state) => ({
    ...against(id, state),
    signals: [...state.signals, { fact, act: 1 }],
    referrals: [],
    steps: state.steps.filter(({ step }) => step !== 'M17'),
    asked: { ...state.asked, ask_protection: 0 },
  });

const DEFECTS: readonly (readonly [number: number, id: string, change: Change])[] = [
  [1, 'not-heard', (id, state) => ({ ...against(id, state), questions: [], puts: [] })],
  [
    2,
    'refused-interpreter-kept',
    () => ({ requests: [{ request: 'otherInterpreter', act: 1, metBy: null, ignoredBy: [2] }] }),
  ],
  [3, 'ground-not-put', (id, state) => ({ ...against(id, state), puts: [] })],
  [4, 'disclosure', mark('disclosure')],
  [5, 'threat', mark('threat')],
  [5, 'threat', mark('humiliation')],
  [5, 'threat', mark('deception')],
  [5, 'break-refused', () => ({ requests: [{ request: 'break', act: 1, metBy: null, ignoredBy: [2] }] })],
  [6, 'forbidden-question', mark('forbiddenQuestion')],
  [8, 'protection-not-taken-up', sign('protection.indications')],
  [9, 'emergency-unmet', sign('emergency.medical')],
  [
    0,
    'record-disputed',
    () => ({ corrections: [{ statement: 's1', value: true, act: 1, settled: { act: 2, accepted: false } }] }),
  ],
];

const SHARED = defectsSchema.parse(parse(contentFiles().get(DEFECTS_FILE) ?? '')).defects;

describe.each(DEFECTS)('defect %i, %s', (_, defect, change) => {
  // Where a procedure has a condition of its own under the name, other acts bring it about; its own case tests those.
  const taken = scenarioIds().filter(
    (id) => openShipped(id).content.procedure.critical[defect]?.when === SHARED[defect]?.when,
  );

  it('is taken as it stands by some procedure', () => expect(taken).not.toEqual([]));

  it.each(taken)('fails an attempt at %s', (id) => {
    expect(errorsOf(id, (state) => change(id, state))).toContain(defect);
  });
});

describe.each(scenarioIds())('the expert of %s', (id) => {
  it('makes no critical error', () => expect(errorsOf(id, () => ({}))).toEqual([]));
});

describe.each(scenarioIds().flatMap((id) => ['novice', 'tempting'].map((story) => [id, story] as const)))(
  'the %s story “%s”',
  (id, story) => {
    it('says what was lacking of every step that its acts show, and did not do in whole', () => {
      const log = readLog(id, story);
      const open = openShipped(id);
      const drawn = drawShipped(id, log.header.seed, log.header.variant ?? undefined);
      const replayed = replay(drawn, log);
      if (!replayed.ok) throw new Error(replayed.fault.code);
      const steps = markSteps(recordAttempt(open, drawn, replayed.start, replayed.moments));
      const lost = steps.filter(({ mark }) => mark === 'minor' || mark === 'significant');
      expect(lost).not.toEqual([]);
      expect(lost.filter(({ acts, detail }) => acts.length > 0 && detail === null)).toEqual([]);
    });
  },
);

describe('somebody who is called', () => {
  const representative = { role: 'companion' as const, calledBy: ['callRepresentative'], leavesOn: ['sendOut'] };
  const measures = [
    { measure: 'callRepresentative', act: 3 },
    { measure: 'sendOut', act: 7 },
  ];

  it.each([
    [2, false],
    [4, true],
    [7, true],
    [8, false],
  ])('is there at act %i: %s', (act, isThere) => {
    expect(isThereAt(representative, measures, act)).toBe(isThere);
  });
});
