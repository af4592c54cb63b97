// A sitting stands as its rows say, and allows what they allow.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_ACCOMMODATIONS } from './accommodations.ts';
import { overrunMs, refuseAction, stateOfSitting, type SittingAction, type SittingRows } from './taking.ts';
import type { EventBody, SittingEvent } from './sittingEvent.ts';

const MINUTE = 60_000;
const at = (minutes: number): number => 1_800_000_000_000 + minutes * MINUTE;

function rows(...list: readonly (readonly [minutes: number, body: EventBody])[]): SittingEvent[] {
  return list.map(([minutes, body], index) => ({ seq: index + 1, atMs: at(minutes), by: null, body }));
}

function sitting(events: SittingEvent[], change: Partial<SittingRows['rules']> = {}): SittingRows {
  const rules = {
    time: { per: 'exam', minutes: 60 } as const,
    window: { opensAtMs: at(-10), closesAtMs: at(20), atClose: 'finish' as const },
    breaks: { count: 1, minutes: 5 },
    caseMinutes: [10, 10],
    ...change,
  };
  return { rules, cases: 2, injectable: ['bell'], events, accommodations: [] };
}

const open = (position: number): EventBody => ({ kind: 'caseOpened', position });
const closed = (position: number, how: 'signed' | 'time' | 'left' = 'signed'): EventBody => ({ kind: 'caseClosed', position, how }); // prettier-ignore
const submitted = (how: 'candidate' | 'time'): EventBody => ({ kind: 'submitted', how });
const grant = (minutes: number): EventBody => ({ kind: 'granted', ms: minutes * MINUTE, reason: 'power cut' });
const paused = (cause: 'break' | 'invigilator'): EventBody => ({ kind: 'paused', cause });
const OPENED: readonly [number, EventBody] = [0, { kind: 'opened' }];

describe('the state', () => {
  test.each<[string, SittingEvent[], number, string, number | null]>([
    ['before it is opened', rows(), 0, 'notOpened', 0],
    ['opened, at the first case', rows(OPENED), 1, 'open', 0],
    ['in the first', rows(OPENED, [1, open(0)]), 2, 'open', 0],
    ['between the cases', rows(OPENED, [1, open(0)], [9, closed(0)]), 10, 'open', 1],
    ['in the second', rows(OPENED, [1, open(0)], [9, closed(0)], [10, open(1)]), 12, 'open', 1],
    ['when all is done', rows(OPENED, [1, open(0)], [9, closed(0)], [10, open(1)], [20, closed(1, 'left')]), 21, 'open', null],
    ['paused', rows(OPENED, [1, open(0)], [5, paused('invigilator')]), 10, 'paused', 0],
    ['after a break that ended by itself', rows(OPENED, [1, open(0)], [5, paused('break')]), 11, 'open', 0],
    ['submitted', rows(OPENED, [1, open(0)], [5, submitted('candidate')]), 6, 'over', null],
    ['out of time', rows(OPENED, [1, open(0)]), 61, 'over', null],
  ])('%s', (_name, events, now, phase, position) => {
    const state = stateOfSitting(sitting(events), at(now));
    expect([state.phase, state.position]).toEqual([phase, position]);
  }); // prettier-ignore

  test('what time has ended asks to be written down, once', () => {
    const running = rows(OPENED, [1, open(0)]);
    expect(stateOfSitting(sitting(running), at(60)).due).toEqual([]);
    const over = stateOfSitting(sitting(running), at(61));
    expect(over.due).toEqual([{ kind: 'submitted', how: 'time' }]);
    expect(over.ending).toEqual({ how: 'time', atMs: at(60) });
    const written = rows(OPENED, [1, open(0)], [61, submitted('time')]);
    expect(stateOfSitting(sitting(written), at(62)).due).toEqual([]);
  });

  test('time given back opens again what time had ended, and ends it anew', () => {
    const events = rows(OPENED, [1, open(0)], [61, submitted('time')], [70, grant(30)]);
    const back = stateOfSitting(sitting(events), at(71));
    expect([back.phase, back.position, back.time.leftMs]).toEqual(['open', 0, 19 * MINUTE]);
    expect(stateOfSitting(sitting(events), at(91)).due).toEqual([{ kind: 'submitted', how: 'time' }]);
  });

  test('what a person ended stays ended', () => {
    const events = rows(OPENED, [5, submitted('candidate')], [6, grant(30)]);
    expect(stateOfSitting(sitting(events), at(7))).toMatchObject({ phase: 'over', ending: { how: 'candidate', atMs: at(5) } }); // prettier-ignore
  });

  test('where time is per case, a case ends and the sitting goes on; time given back opens it while no other was begun', () => {
    const perCase = { time: { per: 'case' } as const };
    const events = rows(OPENED, [1, open(0)]);
    const out = stateOfSitting(sitting(events, perCase), at(12));
    expect(out.cases[0]).toMatchObject({ state: 'closed', how: 'time', closedAtMs: at(11) });
    expect([out.phase, out.position, out.due]).toEqual(['open', 1, [closed(0, 'time')]]);
    const given = [...events, ...rows([12, closed(0, 'time')], [13, grant(5)]).map((one) => ({ ...one, seq: one.seq + 2 }))]; // prettier-ignore
    expect(stateOfSitting(sitting(given, perCase), at(14)).cases[0]).toMatchObject({ state: 'open' });
    const later = [...given, { seq: 5, atMs: at(14), by: null, body: open(1) }];
    expect(stateOfSitting(sitting(later, perCase), at(15)).cases[0]).toMatchObject({ state: 'closed', how: 'time' });
  });
});

describe('where time is per case, the sitting ends when the last one’s time is over', () => {
  const perCase = { time: { per: 'case' } as const };
  const before = [OPENED, [1, open(0)], [9, closed(0)], [12, open(1)]] as const;

  test.each<[string, (readonly [number, EventBody])[], number, number | null]>([
    ['while the last case is open', [], 22, null],
    ['the last case out of time', [], 22.5, 22],
    ['written down as such', [[23, closed(1, 'time')]], 24, 22],
    ['signed early, within its time', [[14, closed(1)]], 22, null],
    ['signed early, after its time', [[14, closed(1)]], 23, 22],
    ['left early, after its time', [[14, closed(1, 'left')]], 23, 22],
    ['stopped in it', [[14, paused('invigilator')]], 90, null],
    ['stopped after it', [[14, closed(1)], [15, paused('invigilator')]], 90, null],
    ['after a break in it', [[14, paused('break')]], 28, 27],
    ['with time given in it', [[14, grant(5)]], 27, null],
    ['with time given in it, after that', [[14, grant(5)]], 28, 27],
  ])('%s', (_name, more, now, endedAt) => {
    const state = stateOfSitting(sitting(rows(...before, ...more), perCase), at(now));
    expect(state.ending).toEqual(endedAt === null ? null : { how: 'time', atMs: at(endedAt) });
    expect(state.due.some(({ kind }) => kind === 'submitted')).toBe(endedAt !== null);
  }); // prettier-ignore

  test('not while a case is still to be opened', () => {
    const state = stateOfSitting(sitting(rows(OPENED, [1, open(0)]), perCase), at(999));
    expect([state.phase, state.position, state.ending]).toEqual(['open', 1, null]);
  });

  test('who waits after signing is told until when', () => {
    const { time, position } = stateOfSitting(sitting(rows(...before, [14, closed(1)]), perCase), at(15));
    expect([position, time.leftMs, time.by]).toEqual([null, 7 * MINUTE, 'case']);
  });

  test('nothing ends for who is under no time pressure', () => {
    const own = { seq: 1, atMs: at(-5), body: { ...NO_ACCOMMODATIONS, noTimePressure: true } };
    const state = stateOfSitting({ ...sitting(rows(...before), perCase), accommodations: [own] }, at(999));
    expect([state.phase, state.cases[1]?.state]).toEqual(['open', 'open']);
  });

  test('time given back opens the last case again, unless the candidate was done with it', () => {
    const out = sitting(rows(...before, [23, closed(1, 'time')], [23, submitted('time')]), perCase);
    expect(refuseAction(out, at(30), { do: 'grant' })).toBe(null);
    expect(overrunMs(out, at(30))).toBe(8 * MINUTE);
    const given = rows(...before, [23, closed(1, 'time')], [23, submitted('time')], [30, grant(13)]);
    const back = stateOfSitting(sitting(given, perCase), at(31));
    expect([back.phase, back.position, back.time.leftMs]).toEqual(['open', 1, 4 * MINUTE]);
    expect(stateOfSitting(sitting(given, perCase), at(36)).due).toEqual([{ kind: 'submitted', how: 'time' }]);
    const done = sitting(rows(...before, [14, closed(1)], [23, submitted('time')]), perCase);
    expect(refuseAction(done, at(30), { do: 'grant' })).toBe('over');
  });

  test('an act after it is late', () => {
    expect(refuseAction(sitting(rows(...before), perCase), at(23), { do: 'act', position: 1 })).toBe('late');
  });
});

test('a case that time had closed, was opened again by time given back, and then signed, is signed', () => {
  const events = rows(OPENED, [1, open(0)], [12, closed(0, 'time')], [13, grant(5)], [14, closed(0)], [15, open(1)]);
  const state = stateOfSitting(sitting(events, { time: { per: 'case' } }), at(16));
  expect(state.cases[0]).toMatchObject({ state: 'closed', how: 'signed', closedAtMs: at(14) });
  expect(state.due).toEqual([]);
});

describe('what may be done', () => {
  const act = (position: number): SittingAction => ({ do: 'act', position });
  const opening = (position: number): SittingAction => ({ do: 'openCase', position });
  const begun = rows(OPENED, [1, open(0)]);
  const between = rows(OPENED, [1, open(0)], [9, closed(0)]);
  const standing = rows(OPENED, [1, open(0)], [5, paused('invigilator')]);
  const resting = rows(OPENED, [1, open(0)], [5, paused('break')]);
  const over = rows(OPENED, [1, open(0)], [5, submitted('candidate')]);

  test.each<[string, SittingEvent[], number, SittingAction, string | null]>([
    ['open', rows(), 0, { do: 'open' }, null],
    ['open too early', rows(), -11, { do: 'open' }, 'tooEarly'],
    ['open too late', rows(), 21, { do: 'open' }, 'tooLate'],
    ['open twice', begun, 2, { do: 'open' }, 'alreadyOpened'],
    ['act before', rows(), 0, act(0), 'notOpened'],
    ['open the first case', rows(OPENED), 1, opening(0), null],
    ['open the second first', rows(OPENED), 1, opening(1), 'notItsTurn'],
    ['open a case that is open', begun, 2, opening(0), 'caseOpen'],
    ['open the next beside it', begun, 2, opening(1), 'notItsTurn'],
    ['open the next after it', between, 10, opening(1), null],
    ['open one again', between, 10, opening(0), 'caseClosed'],
    ['open one that is not there', begun, 2, opening(2), 'noSuchCase'],
    ['act in the case that is open', begun, 2, act(0), null],
    ['act in one that is not', begun, 2, act(1), 'notItsTurn'],
    ['act in one that is closed', between, 10, act(0), 'caseClosed'],
    ['act at the deadline', begun, 60, act(0), null],
    ['act after it', begun, 60.001, act(0), 'late'],
    ['submit after it', begun, 61, { do: 'submit' }, 'over'],
    ['act while it stands', standing, 6, act(0), 'paused'],
    ['act in a break', resting, 6, act(0), 'paused'],
    ['act after a break that is over', resting, 11, act(0), null],
    ['leave the case', begun, 2, { do: 'leaveCase', position: 0 }, null],
    ['take a break', begun, 2, { do: 'break' }, null],
    ['take a second', resting, 20, { do: 'break' }, 'noBreakLeft'],
    ['take one while it stands', standing, 6, { do: 'break' }, 'paused'],
    ['end one’s own break', resting, 6, { do: 'goOn' }, null],
    ['end an invigilator’s stop oneself', standing, 6, { do: 'goOn' }, 'stoppedByOthers'],
    ['go on while it runs', begun, 2, { do: 'goOn' }, 'notPaused'],
    ['submit', begun, 2, { do: 'submit' }, null],
    ['submit while it stands', standing, 6, { do: 'submit' }, null],
    ['act after submitting', over, 6, act(0), 'over'],
    ['stop', begun, 2, { do: 'stop' }, null],
    ['stop what is resting', resting, 6, { do: 'stop' }, null],
    ['stop what stands', standing, 6, { do: 'stop' }, 'paused'],
    ['let go on', standing, 6, { do: 'letGoOn' }, null],
    ['let go on who rests of their own', resting, 6, { do: 'letGoOn' }, 'notPaused'],
    ['grant', begun, 2, { do: 'grant' }, null],
    ['grant after time', begun, 99, { do: 'grant' }, null],
    ['grant after submission', over, 6, { do: 'grant' }, 'over'],
    ['a word after the end', over, 6, { do: 'message' }, null],
    ['inject what the design allows', begun, 2, { do: 'inject', event: 'bell' }, null],
    ['inject something else', begun, 2, { do: 'inject', event: 'fire' }, 'noSuchEvent'],
    ['end it for them', begun, 2, { do: 'end' }, null],
  ])('%s', (_name, events, now, action, expected) => {
    expect(refuseAction(sitting(events), at(now), action)).toBe(expected);
  }); // prettier-ignore

  test('an act is late in a case whose own time is over', () => {
    expect(refuseAction(sitting(begun, { time: { per: 'case' } }), at(12), act(0))).toBe('late');
  });

  test.each([
    ['the case that time alone has closed', [], 0, null, 2],
    ['one that is not begun yet', [], 1, null, 2],
    ['one that is not there', [], 2, 'noSuchCase', 2],
    ['one after which another was begun', [13, open(1)], 0, 'caseClosed', 0],
    ['one that was left', [5, closed(0, 'left')], 0, 'caseClosed', 0],
  ] as const)('time for %s', (_name, more, position, expected, minutes) => {
    const list = more.length === 0 ? begun : rows(OPENED, [1, open(0)], more);
    const one = sitting(list, { time: { per: 'case' } });
    expect(refuseAction(one, at(13), { do: 'grant', position })).toBe(expected);
    expect(overrunMs(one, at(13))).toBe(minutes * MINUTE);
  });

  test('what has passed since time ended it is no time that was given', () => {
    expect([59, 60, 75].map((now) => overrunMs(sitting(begun), at(now)))).toEqual([0, 0, 15 * MINUTE]);
    const given = rows(OPENED, [75, { kind: 'granted', ms: 20 * MINUTE, overMs: 15 * MINUTE, reason: 'power cut' }]);
    expect(stateOfSitting(sitting(given), at(75)).time.leftMs).toBe(5 * MINUTE);
  });

  test('breaks come from the person too', () => {
    const own = { seq: 1, atMs: at(-5), body: { ...NO_ACCOMMODATIONS, breaks: { count: 2, minutes: 5 } } };
    expect(refuseAction({ ...sitting(resting), accommodations: [own] }, at(20), { do: 'break' })).toBe(null);
  });
});

test('an act is in time exactly if the deadline allows it, in whatever order the rows were read', () => {
  const body = fc.constantFrom<EventBody>(grant(3), paused('invigilator'), { kind: 'resumed' }, { kind: 'hidden' });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(15), body), { maxLength: 8 }), fc.nat(150), (steps, now) => {
      let minute = 1;
      const events = rows(OPENED, [1, open(0)], ...steps.map(([gap, what]) => [(minute += gap), what] as const));
      const state = stateOfSitting(sitting(events), at(now));
      const refusal = refuseAction(sitting([...events].reverse()), at(now), { do: 'act', position: 0 });
      const { deadlineMs, stands } = state.time;
      if (now < 1) expect(refusal).toBe('notItsTurn');
      else if (deadlineMs !== null && at(now) > deadlineMs) expect(refusal).toBe('late');
      else expect(refusal).toBe(stands === null ? null : 'paused');
    }),
    { seed: 11, numRuns: 300 },
  );
});
