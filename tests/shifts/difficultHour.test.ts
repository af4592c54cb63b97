// A difficult hour: is the order what the post was told at 14:00, is a case played without what has failed, does a voice at the counter change
// nothing, and does the supervisor say what the law and the log show?

import { describe, expect, it } from 'vitest';
import { openShift, openShiftLog, playShift, type PlayedShift } from '#cli';
import {
  factsSaid,
  groundOf,
  lacksAt,
  replay,
  runOf,
  viewShift,
  waitingNow,
  type Log,
  type ShiftAct,
  type ShiftState,
} from '#attempt';
import { withoutEquipment } from '#scenario';
import { drawShipped, openShipped } from '../kit/library.ts';
import { expertLog } from '../kit/shiftLogs.ts';

const opened = openShift('difficult-hour');
const { file } = opened.shift;

/** The expert's log of somebody, at a desk that lacks nothing or the reader. */
function logOf(who: string, lacks: NonNullable<Log['header']['lacks']> = []): Log {
  const person = file.queue[who];
  if (person === undefined) throw new Error(`nobody is called ${who}`);
  return expertLog(who, person, lacks);
}

/** The first acts of somebody's log. */
function part(log: Log, acts: number): Log {
  return { ...log, entries: log.entries.slice(0, acts) };
}

const cases = {
  thumb: logOf('thumb'),
  two: logOf('two'),
  phone: logOf('phone', ['chipReader']),
  slip: logOf('slip', ['chipReader']),
  display: logOf('display'),
};

const call = (who: string, reason: Extract<ShiftAct, { type: 'call' }>['reason'] = 'turn'): ShiftAct => ({
  type: 'call',
  who,
  reason,
});
const finish: ShiftAct = { type: 'finish' };
const answer: ShiftAct = { type: 'answer', event: 'counter', how: 'turn' };
const good: ShiftAct[] = [
  call('thumb'),
  answer,
  finish,
  call('two', 'vulnerable'),
  finish,
  call('phone'),
  finish,
  call('slip', 'statutory'),
  finish,
  { type: 'rest' },
  call('display'),
  finish,
  { type: 'close', open: [] },
];

const play = (acts: readonly ShiftAct[], logs: Record<string, Log> = cases): PlayedShift =>
  playShift(opened, acts, logs, 'en');
const codeOf = ({ report }: PlayedShift, id: string): string | undefined =>
  report.items.find((one) => one.id === id)?.explanation.code;

describe('worked well', () => {
  const played = play(good);

  it('earns every mark within the time', () => {
    expect(played.report.items.flatMap(({ id, points, max }) => (points < max ? [id] : []))).toEqual([]);
    expect(played.state.seconds).toBeLessThan(file.minutes * 60);
  });

  it('replays from JSON to the same state', () => {
    const again = openShiftLog(JSON.parse(JSON.stringify(played.log)), 'shift.json', () => opened);
    expect(again.state).toEqual(played.state);
  });
});

describe('the bulletin of 14:00', () => {
  const stateAt = (seconds: number): ShiftState => ({ ...play([]).state, seconds });

  it('puts the slip before its ticket from then on, and a booking never', () => {
    expect(waitingNow(file, stateAt(19 * 60))).toEqual(['two', 'thumb', 'phone', 'display', 'slip']);
    expect(waitingNow(file, stateAt(20 * 60))).toEqual(['two', 'slip', 'thumb', 'phone', 'display']);
    expect(groundOf(file, 'phone', 40 * 60)).toBeNull();
  });

  it('is no reason before it is said', () => {
    const early = play([call('thumb'), finish, call('two', 'vulnerable'), finish, call('slip', 'statutory')], {
      ...cases,
      slip: logOf('slip', ['chipReader']),
    });
    expect(codeOf(early, 'order')).toBe('outOfOrder');
    expect(codeOf(early, 'reasons')).toBe('reasonsFail');
  });
});

describe('what has failed', () => {
  it('is lacking from its minute to its end', () => {
    expect([11, 12, 33, 34].map((minute) => lacksAt(file, minute * 60))).toEqual([
      [],
      ['chipReader'],
      ['chipReader'],
      [],
    ]);
  });

  it('is not at the desk of a case that is called then, and a log that had it is refused', () => {
    const drawn = withoutEquipment(drawShipped('nervous-visitor', 21, 'fair-host'), ['chipReader']);
    const { entries } = cases.phone;
    const [first] = entries;
    if (first === undefined) throw new Error('the expert does something');
    const chip = replay(drawn, { entries: [{ ...first, act: { type: 'readChip', paper: 'passport' } }] });
    expect(chip.ok || chip.fault).toMatchObject({ code: 'refusedAct', refusal: 'notOffered' });
    expect(() => play(good, { ...cases, phone: logOf('phone') })).toThrow('the desk lacked chipReader');
  });
});

describe('somebody who comes up to the counter', () => {
  it('is answered once, while another is served', () => {
    expect(() => play([answer])).toThrow('nobodyInterrupts');
    expect(() => play([call('thumb'), answer, answer])).toThrow('nobodyInterrupts');
    const before = { ...cases, thumb: part(cases.thumb, 2) };
    expect(() => play([call('thumb'), answer], before)).toThrow('nobodyInterrupts');
  });

  it('stands there in the view until then', () => {
    const words = opened.shift.texts['en'] ?? {};
    const { state } = play([call('thumb')]);
    const drawn = drawShipped('returning-visitor', 5, 'used-up');
    const played = replay(drawn, cases.thumb);
    if (!played.ok) throw new Error(played.fault.code);
    const { state: at } = played.simulation;
    const run = { ...runOf(drawn, openShipped('returning-visitor').pack, at), facts: factsSaid(at) };
    expect(viewShift(file, words, state, run).interruption).toMatchObject({ who: 'phone', event: 'counter' });
    expect(viewShift(file, words, state, { ...run, seconds: 60 }).interruption).toBeNull();
  });

  it.each([
    ['swap', 'answeredIll'],
    ['ignore', 'answeredIll'],
    ['turn', 'answeredWell'],
  ] as const)('answered by "%s": %s', (how, code) => {
    expect(codeOf(play([call('thumb'), { type: 'answer', event: 'counter', how }, finish]), 'interruptions')).toBe(
      code,
    );
  });

  it('and is not answered, counts as passed over; who is at the counter themselves cannot come up to it', () => {
    expect(codeOf(play([call('thumb'), finish]), 'interruptions')).toBe('answeredIll');
    expect(codeOf(play([call('phone'), finish], { ...cases, phone: logOf('phone') }), 'interruptions')).toBeUndefined();
  });
});

describe('the supervisor', () => {
  const asked = (acts: number): { code: string; lacking: number; fitting: boolean } => {
    const { state } = play([call('thumb'), { type: 'ask', about: 'law' }], {
      ...cases,
      thumb: part(cases.thumb, acts),
    });
    const [one] = state.asked;
    if (one === undefined) throw new Error('nothing was asked');
    return { code: one.answer.code, lacking: one.answer.facts.length, fitting: one.fitting };
  };

  it('says what the law lacks; worth asking is the last gap alone', () => {
    const all = cases.thumb.entries.map((_, acts) => asked(acts));
    const [first] = all;
    expect(first).toMatchObject({ code: 'lacking', fitting: false });
    for (const { code, lacking, fitting } of all) expect(fitting).toBe(code === 'lacking' && lacking <= 4);
    expect(all.some(({ fitting }) => fitting)).toBe(true);
    expect(all.at(-1)).toMatchObject({ code: 'settled', fitting: false });
  });

  it('sees who has come while a case was under way', () => {
    const { state } = play([call('thumb'), { type: 'ask', about: 'order' }]);
    expect(state.asked[0]?.answer).toMatchObject({ who: 'two', ground: 'vulnerable' });
  });
});
