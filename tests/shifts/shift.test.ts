// Does a shift keep its own log, is who must be seen first told from who is loud, and is speed worth nothing?

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openShift, openShiftLog, playShift, type PlayedShift } from '#cli';
import {
  performShift,
  replayShift,
  startShift,
  viewShift,
  waitingNow,
  type CaseRun,
  type HandoverNote,
  type Log,
  type ShiftAct,
  type ShiftState,
} from '#attempt';
import { collectShifts } from '#scenario';
import { contentFiles, library } from '../kit/library.ts';
import { expertLog } from '../kit/shiftLogs.ts';

const opened = openShift('grey-morning');
const { file } = opened.shift;

/** The expert's log of everybody who waits. */
const cases: Record<string, Log> = Object.fromEntries(
  Object.entries(file.queue).map(([who, person]) => [who, expertLog(who, person)]),
);

const call = (who: string, reason: 'turn' | 'vulnerable' = 'turn'): ShiftAct[] => [
  { type: 'call', who, reason },
  { type: 'finish' },
];
const good: ShiftAct[] = [
  ...call('clock'),
  ...call('suitcase', 'vulnerable'),
  ...call('bus'),
  ...call('newspaper'),
  { type: 'close', open: [] },
];

function play(acts: readonly ShiftAct[]): PlayedShift {
  return playShift(opened, acts, cases, 'en');
}

function itemOf({ report }: PlayedShift, id: string): { points: number; max: number; code: string } {
  const item = report.items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return { points: item.points, max: item.max, code: item.explanation.code };
}

describe('a shift done well', () => {
  const played = play(good);

  it('earns every mark, and takes what the cases take and a call each', () => {
    expect(played.report.total).toBe(played.report.max);
    const inside = played.state.finished.reduce((sum, { run }) => sum + run.seconds, 0);
    expect(inside).toBeGreaterThan(0);
    expect(played.state.seconds).toBe(inside + 4 * 20);
  });

  it('replays from JSON to the same state and report', () => {
    const again = openShiftLog(JSON.parse(JSON.stringify(played.log)), 'shift.json', () => opened);
    expect(again.state).toEqual(played.state);
    expect(again.report).toEqual(played.report);
  });

  it('is refused where an act or a case was changed', () => {
    const changed = structuredClone(played.log);
    const [first] = changed.entries;
    if (first?.act.type !== 'call') throw new Error('the first act is a call');
    changed.entries[0] = { ...first, act: { ...first.act, reason: 'safety' } };
    expect(() => openShiftLog(changed, 'shift.json', () => opened)).toThrow('otherDigest');
    const shorter = structuredClone(played.log);
    shorter.cases['clock']?.entries.pop();
    expect(() => openShiftLog(shorter, 'shift.json', () => opened)).toThrow('notSigned');
    const other = structuredClone(played.log);
    const bus = other.cases['bus'];
    if (bus === undefined) throw new Error('the bus has a log');
    other.cases['clock'] = bus;
    expect(() => openShiftLog(other, 'shift.json', () => opened)).toThrow('the shift has nervous-visitor');
  });

  it('gives no point for speed: time that passes idly changes nothing', () => {
    const slow = play([...good.slice(0, 8), { type: 'wait' }, { type: 'wait' }, { type: 'close', open: [] }]);
    expect(slow.state.seconds).toBe(played.state.seconds + 120);
    expect(slow.report.total).toBe(slow.report.max);
    expect(itemOf(slow, 'order')).toEqual(itemOf(played, 'order'));
    expect(itemOf(slow, 'cases')).toEqual(itemOf(played, 'cases'));
  });
});

describe('who is seen first', () => {
  it('is not who is loud', () => {
    const loud = play([...call('bus'), ...call('suitcase', 'vulnerable'), ...call('clock'), ...call('newspaper')]);
    expect(itemOf(loud, 'order')).toEqual({ points: 18, max: 25, code: 'outOfOrder' });
  });

  it('is who is unwell, with the reason that holds', () => {
    const late = play([...call('clock'), ...call('bus'), ...call('suitcase'), ...call('newspaper')]);
    expect(itemOf(late, 'order').code).toBe('outOfOrder');
    expect(itemOf(late, 'reasons')).toEqual({ points: 3, max: 5, code: 'reasonsFail' });
  });

  it('is not told by the view', () => {
    const view = JSON.stringify(viewShift(file, opened.shift.texts['en'] ?? {}, play(call('clock')).state, null));
    expect(view).toContain('very pale');
    for (const secret of ['vulnerable', 'nervous-visitor', 'wedding', 'seed']) expect(view).not.toContain(secret);
  });

  it('is told by the supervisor, who was rightly asked once', () => {
    const asked = play([...call('clock'), { type: 'ask', about: 'order' }, { type: 'ask', about: 'order' }]);
    expect(asked.state.asked.map(({ answer, fitting }) => [answer.who, answer.ground, fitting])).toEqual([
      ['suitcase', 'vulnerable', true],
      ['suitcase', 'vulnerable', false],
    ]);
  });

  it('shows how long each waited, as data', () => {
    const { report } = play(good.slice(0, 4));
    expect(report.waits.find(({ who }) => who === 'newspaper')?.minutes).toBeNull();
    expect(report.waits.find(({ who }) => who === 'clock')?.minutes).toBe(0);
  });
});

describe('what is left', () => {
  it('is lost where the book does not name it, and not to be left while there is time', () => {
    const part = good.slice(0, 4);
    expect(itemOf(play([...part, { type: 'close', open: [] }]), 'nothingLost').code).toBe('lost');
    expect(itemOf(play([...part, { type: 'close', open: ['bus', 'newspaper'] }]), 'nothingLost').code).toBe(
      'leftWaiting',
    );
    expect(itemOf(play([...part, { type: 'close', open: ['bus', 'newspaper', 'clock'] }]), 'nothingLost').code).toBe(
      'wrongInBook',
    );
  });

  it('may not be handed over unseen before the time is up', () => {
    expect(() => play([{ type: 'handOver', who: 'bus', to: 'secondLine', note: noteOf([], []) }])).toThrow('notSeen');
  });
});

function noteOf(known: string[], open: string[], told = 'That a colleague goes on with the file.'): HandoverNote {
  return { known, open, told, next: 'Ask the register about the last exit.', by: 50 };
}

describe('a handover note', () => {
  const run: CaseRun = {
    seconds: 300,
    signed: false,
    outcome: null,
    known: ['stay.purpose'],
    open: ['stay.history'],
    lacking: [],
    digest: 'x',
  };
  const start = startShift(file);
  const faultsOf = (note: HandoverNote, language = 'en'): readonly string[] => {
    const called = performShift(file, start, { type: 'call', who: 'clock', reason: 'turn' }, null, language);
    if (!called.ok) throw new Error(called.refusal);
    const act: ShiftAct = { type: 'handOver', who: 'clock', to: 'colleague', note };
    const done = performShift(file, called.state, act, run, language);
    if (!done.ok) throw new Error(done.refusal);
    return done.state.handovers[0]?.faults ?? ['none'];
  };

  it('is whole', () => expect(faultsOf(noteOf(['stay.purpose'], ['stay.history']))).toEqual([]));

  it.each<[string, HandoverNote]>([
    ['notKnown', noteOf(['stay.means'], ['stay.history'])],
    ['leftOut', noteOf([], [])],
    ['notOpen', noteOf([], ['stay.history', 'stay.means'])],
    ['nothingTold', noteOf([], ['stay.history'], ' ')],
    ['nothingToDo', { ...noteOf([], ['stay.history']), next: '' }],
    ['late', { ...noteOf([], ['stay.history']), by: 2 }],
    ['opinion', noteOf([], ['stay.history'], 'I think you are lying about the hotel.')],
  ])('is faulty: %s', (fault, note) => expect(faultsOf(note)).toEqual([fault]));
});

const who = fc.constantFrom(...Object.keys(file.queue), 'nobody');
const anyAct: fc.Arbitrary<ShiftAct> = fc.oneof(
  fc.record({
    type: fc.constant('call' as const),
    who,
    reason: fc.constantFrom('turn' as const, 'vulnerable' as const),
  }),
  fc.constant<ShiftAct>({ type: 'finish' }),
  fc.constant<ShiftAct>({ type: 'rest' }),
  fc.constant<ShiftAct>({ type: 'wait' }),
  fc.record({
    type: fc.constant('ask' as const),
    about: fc.constantFrom('order' as const, 'open' as const, 'rest' as const),
  }),
  fc.record({
    type: fc.constant('handOver' as const),
    who,
    to: fc.constantFrom('colleague' as const, 'supervisor' as const),
    note: fc.constant(noteOf([], [])),
  }),
  fc.record({ type: fc.constant('close' as const), open: fc.uniqueArray(who) }),
);

describe('any acts', () => {
  const runAt = (_name: string, acts: number): CaseRun => ({
    seconds: 60 * acts,
    signed: acts > 3,
    outcome: 'ADMIT',
    known: [],
    open: acts % 2 === 0 ? ['stay.history'] : [],
    lacking: [],
    digest: String(acts),
  });

  it('lead to one state, on replay and through JSON; time never runs back; nobody is in two places', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyAct, fc.nat(9)), { maxLength: 40 }), (script) => {
        let state: ShiftState = startShift(file);
        const entries = [];
        for (const [act, acts] of script) {
          const at = state.counter === null ? null : acts;
          const run = state.counter === null ? null : runAt(state.counter.who, acts);
          const outcome = performShift(file, state, act, run, 'en');
          if (!outcome.ok) continue;
          expect(outcome.state.seconds).toBeGreaterThanOrEqual(state.seconds);
          state = outcome.state;
          entries.push({ seq: state.acts, act, at, digest: state.digest });
          const places = [
            ...waitingNow(file, state),
            ...(state.counter === null ? [] : [state.counter.who]),
            ...state.finished.map((one) => one.who),
            ...state.handovers.map((one) => one.who),
          ];
          expect(new Set(places).size).toBe(places.length);
        }
        const header = { format: 1 as const, shift: file.id, hash: '0'.repeat(64), language: 'en' };
        const log = JSON.parse(JSON.stringify({ header, entries })) as {
          header: typeof header;
          entries: typeof entries;
        };
        const again = replayShift(file, log, runAt);
        expect(again.ok && again.final).toEqual(state);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
      { numRuns: 300 },
    );
  });
});

describe('faults of an author', () => {
  const known = new Map(library().scenarios.map(({ id, open }) => [id, open]));
  const path = 'scenarios/shifts/grey-morning.yaml';
  const text = contentFiles().get(path) ?? '';
  const faultsIn = (changed: string, at = path): string[] =>
    collectShifts(new Map([...contentFiles(), [at, changed]]), known).diagnostics.map(
      ({ line, column, code, hint }) => `${line}:${column} ${code} ${hint}`,
    );

  it('are none as shipped', () => expect(faultsIn(text)).toEqual([]));

  it.each<[string, string, RegExp]>([
    [
      'case: nervous-visitor, variant: fair',
      'case: nervous-visitors, variant: fair',
      /^11:18 unknownReference .*nervous-visitor/,
    ],
    ['variant: fair-hotel', 'variant: fair-hotels', /^11:44 unknownReference .*fair-hotel/],
    ['pack: eu', 'pack: uk', /^11:18 invalidValue A post has one law/],
    ['seed: 9, arrives: 12', 'seed: 9, arrives: 61', /invalidValue Let them come earlier/],
    ['restAfter: 30', 'restAfter: 58', /^8:12 invalidValue Let it fall due by minute 55/],
    ['ground: vulnerable', 'ground: loud', /invalidValue .*safety, vulnerable, statutory/],
  ])('%s → %s', (from, to, fault) => {
    expect(text).toContain(from);
    expect(faultsIn(text.replace(from, to))[0]).toMatch(fault);
  });

  it.each<[string, string, RegExp]>([
    ['who: phone', 'who: phones', /unknownReference .*phone/],
    ['at: 6\n', 'at: 6\n    more: 1\n', /unknownKey/],
    ['from: coach', 'from: coaches', /unknownReference .*coach/],
    ['until: 34', 'until: 12', /invalidValue Write a minute after 12/],
    ['kind: instruction', 'kind: message', /unknownReference Write an event of kind instruction/],
    ['      from: coach\n', '', /invalidValue Give somebody "first" with "from: coach"/],
    ['lacks: [chipReader]', 'lacks: [chipRead]', /chipReader/],
    ['answer: turn', 'answer: wait', /turn, help, swap, ignore/],
  ])('in events: %j → %j', (from, to, fault) => {
    const at = 'scenarios/shifts/difficult-hour.yaml';
    const hour = contentFiles().get(at) ?? '';
    expect(hour).toContain(from);
    expect(faultsIn(hour.replace(from, to), at)[0]).toMatch(fault);
  });

  it('are told of words in every language', () => {
    const words = 'scenarios/shifts/locales/ar/grey-morning.yaml';
    const changed = (contentFiles().get(words) ?? '').replace(/^ {2}bus:.*\n/m, '');
    expect(faultsIn(changed, words)[0]).toMatch(/translationMissing/);
  });
});
